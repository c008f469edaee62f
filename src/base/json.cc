#include "base/json.h"

#include <fmt/format.h>

#include <cmath>

#include "base/utf8.h"

namespace twicetold {

void JsonWriter::separate() {
  if (!fresh_) out_ += ',';
  fresh_ = false;
}

void JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  fresh_ = true;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  fresh_ = false;
}

void JsonWriter::key(std::string_view name) {
  value(name);
  out_ += ':';
  fresh_ = true;
}

void JsonWriter::value(std::string_view text) {
  separate();
  out_ += '"';
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\') {
      out_ += text[at++];
      continue;
    }
    const CodePoint c = code_point_at(text, at);
    at += c.size;
    switch (c.value) {
      case '"':
        out_ += "\\\"";
        break;
      case '\\':
        out_ += "\\\\";
        break;
      case '\n':
        out_ += "\\n";
        break;
      case '\t':
        out_ += "\\t";
        break;
      case '\r':
        out_ += "\\r";
        break;
      default:
        if (c.value < 0x20) {
          fmt::format_to(std::back_inserter(out_), "\\u{:04x}", static_cast<unsigned>(c.value));
        } else {
          append_utf8(out_, c.value);
        }
    }
  }
  out_ += '"';
}

void JsonWriter::value(double number) {
  if (!std::isfinite(number)) return null();
  separate();
  if (number == std::floor(number) && std::fabs(number) < 1e15) {
    fmt::format_to(std::back_inserter(out_), "{}", static_cast<long long>(number));
  } else {
    fmt::format_to(std::back_inserter(out_), "{}", number);
  }
}

void JsonWriter::value(std::uint64_t number) {
  separate();
  fmt::format_to(std::back_inserter(out_), "{}", number);
}

void JsonWriter::value(bool truth) {
  separate();
  out_ += truth ? "true" : "false";
}

void JsonWriter::null() {
  separate();
  out_ += "null";
}

}  // namespace twicetold
