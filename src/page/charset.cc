#include "page/charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/utf8.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLookedAt = 65536;
constexpr std::size_t kDeclarationWithin = 4096;

struct Magic {
  std::string_view bytes, kind;
};
constexpr std::array kMagics = {
    Magic{"\x89PNG"sv, "a PNG picture"},
    Magic{"\xff\xd8\xff"sv, "a JPEG picture"},
    Magic{"GIF87a"sv, "a GIF picture"},
    Magic{"GIF89a"sv, "a GIF picture"},
    Magic{"%PDF-"sv, "a PDF document"},
    Magic{"PK\x03\x04"sv, "a ZIP archive or office document"},
    Magic{"\x7f\x45LF"sv, "a program (ELF)"},
    Magic{"MZ\x90\0"sv, "a program (Windows)"},
    Magic{"7z\xbc\xaf"sv, "a 7z archive"},
    Magic{"Rar!\x1a"sv, "a RAR archive"},
    Magic{"BZh9"sv, "a bzip2 archive"},
    Magic{"\xfd\x37zXZ\0"sv, "an xz archive"},
    Magic{"SQLite format 3\0"sv, "an SQLite database"},
    Magic{"OggS\0"sv, "an Ogg recording"},
    Magic{"ID3\x03"sv, "an MP3 recording"},
    Magic{"ID3\x04"sv, "an MP3 recording"},
    Magic{"\xd0\xcf\x11\xe0"sv, "an office document (OLE)"},
    Magic{"wOFF"sv, "a font"},
    Magic{"wOF2"sv, "a font"},
};

struct Mark {
  std::string_view bytes, encoding;
};
// UTF-32 first: its little-endian mark begins with that of UTF-16.
constexpr std::array kMarks = {
    Mark{"\xef\xbb\xbf"sv, "UTF-8"},    Mark{"\xff\xfe\0\0"sv, "UTF-32LE"},
    Mark{"\0\0\xfe\xff"sv, "UTF-32BE"}, Mark{"\xff\xfe"sv, "UTF-16LE"},
    Mark{"\xfe\xff"sv, "UTF-16BE"},
};

const Mark* mark_of(std::string_view bytes) {
  for (const Mark& mark : kMarks) {
    if (bytes.starts_with(mark.bytes)) return &mark;
  }
  return nullptr;
}

// Latin text in UTF-16 has a NUL in every second place, and hardly any in the others.
std::string_view utf16_without_mark(std::string_view bytes) {
  bytes = bytes.substr(0, kLookedAt);
  if (bytes.size() < 8) return {};
  std::size_t nuls[2] = {};
  for (std::size_t i = 0; i < bytes.size(); ++i) nuls[i % 2] += bytes[i] == '\0';
  const std::size_t many = bytes.size() / 5, few = bytes.size() / 50;
  if (nuls[1] > many && nuls[0] <= few) return "UTF-16LE";
  if (nuls[0] > many && nuls[1] <= few) return "UTF-16BE";
  return {};
}

struct Utf8Census {
  std::size_t good = 0;  // well-formed sequences of two bytes or more
  std::size_t bad = 0;
};

Utf8Census census(std::string_view bytes) {
  Utf8Census out;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint c = code_point_at(bytes, at);
    out.good += c.valid && c.size > 1;
    out.bad += !c.valid;
    at += c.size;
  }
  return out;
}

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_' || c == ':' || c == '.';
}

// "utf-8" from `<meta charset="utf-8">`, `content="text/html; charset=utf-8"`, and
// `<?xml version="1.0" encoding="utf-8"?>`. Empty where nothing is declared.
std::string declared_encoding(std::string_view bytes) {
  bytes = bytes.substr(0, kDeclarationWithin);
  const std::size_t tag = bytes.find('<');
  if (tag == bytes.npos) return {};
  std::string small(bytes);
  for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  for (std::string_view key : {"charset"sv, "encoding"sv}) {
    if (key == "encoding" && small.find("<?xml") == small.npos) break;
    for (std::size_t at = small.find(key); at != small.npos; at = small.find(key, at + 1)) {
      std::size_t begin = small.find_first_not_of(" \t\r\n", at + key.size());
      if (begin == small.npos || small[begin] != '=') continue;
      begin = small.find_first_not_of(" \t\r\n\"'", begin + 1);
      if (begin == small.npos) continue;
      std::size_t end = begin;
      while (end < small.size() && is_name_character(small[end])) ++end;
      if (end > begin) return small.substr(begin, end - begin);
    }
  }
  return {};
}

// Labels that pages use for what is really windows-1252 (WHATWG Encoding Standard, section 4.2),
// and UTF-16, which cannot be true of a page whose declaration could be read as ASCII.
std::string meant_by(std::string label) {
  for (std::string_view latin : {"iso-8859-1"sv, "latin1"sv, "latin-1"sv, "us-ascii"sv, "ascii"sv,
                                 "iso_8859-1"sv, "iso8859-1"sv, "cp1252"sv}) {
    if (label == latin) return "windows-1252";
  }
  if (label == "utf8" || label.starts_with("utf-16") || label.starts_with("utf-32")) return "utf-8";
  if (label == "gb2312" || label == "gbk") return "gb18030";
  if (label == "iso-8859-9") return "windows-1254";
  if (label == "ks_c_5601-1987" || label == "euc-kr") return "windows-949";
  return label;
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

bool convert(std::string_view bytes, const std::string& encoding, std::string& out) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding.c_str(), &status));
  if (U_FAILURE(status)) return false;
  const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                converter.get(), status);
  if (U_FAILURE(status)) return false;
  text.toUTF8String(out);
  return true;
}

std::string detected_encoding(std::string_view bytes) {
  bytes = bytes.substr(0, kLookedAt);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
  if (U_FAILURE(status)) return {};
  ucsdet_enableInputFilter(detector.get(), bytes.find('<') != bytes.npos);
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr) return {};
  const std::int32_t confidence = ucsdet_getConfidence(match, &status);
  const char* name = ucsdet_getName(match, &status);
  if (U_FAILURE(status) || confidence < 30 || name == nullptr) return {};
  return name;
}

void report_mended(std::size_t bad, Decoded& out) {
  if (bad == 0) return;
  out.warnings.push_back(std::to_string(bad) +
                         (bad == 1 ? " malformed byte sequence" : " malformed byte sequences") +
                         " replaced by U+FFFD");
}

std::size_t count_replacements(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find("\xef\xbf\xbd"); at != text.npos;
       at = text.find("\xef\xbf\xbd", at + 3)) {
    ++count;
  }
  return count;
}

Decoded as_utf8(std::string_view bytes, std::size_t bad) {
  Decoded out;
  out.text = bad == 0 ? std::string(bytes) : mend_utf8(bytes);
  report_mended(bad, out);
  return out;
}

Decoded from(std::string_view bytes, const std::string& encoding, bool guessed) {
  Decoded out;
  if (!convert(bytes, encoding, out.text)) {
    if (encoding == "windows-1252") return as_utf8(bytes, census(bytes).bad);
    return from(bytes, "windows-1252", true);
  }
  report_mended(count_replacements(out.text), out);
  if (guessed) out.warnings.push_back("no character set declared; read as " + encoding);
  return out;
}

}  // namespace

std::string binary_kind(std::string_view bytes) {
  for (const Magic& magic : kMagics) {
    if (bytes.starts_with(magic.bytes)) return std::string(magic.kind);
  }
  if (mark_of(bytes) != nullptr || !utf16_without_mark(bytes).empty()) return {};
  const std::string_view start = bytes.substr(0, kLookedAt);
  const auto controls = static_cast<std::size_t>(std::ranges::count_if(start, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1B;
  }));
  return controls * 50 > start.size() ? "binary data" : "";
}

Decoded to_utf8(std::string_view bytes) {
  if (const Mark* mark = mark_of(bytes)) {
    bytes.remove_prefix(mark->bytes.size());
    if (mark->encoding == "UTF-8") return as_utf8(bytes, census(bytes).bad);
    return from(bytes, std::string(mark->encoding), false);
  }
  if (const auto encoding = utf16_without_mark(bytes); !encoding.empty()) {
    return from(bytes, std::string(encoding), true);
  }
  const Utf8Census utf8 = census(bytes);
  if (utf8.bad == 0 && utf8.good > 0) return as_utf8(bytes, 0);
  const std::string declared = meant_by(declared_encoding(bytes));
  // ISO-2022-JP and HZ are ASCII bytes throughout; every other encoding agrees on ASCII.
  if (utf8.bad == 0 && !declared.starts_with("iso-2022") && !declared.starts_with("hz")) {
    return as_utf8(bytes, 0);
  }
  if (utf8.good > 4 * utf8.bad) return as_utf8(bytes, utf8.bad);
  if (!declared.empty() && declared != "utf-8") return from(bytes, declared, false);
  const std::string detected = meant_by([&] {
    std::string name = detected_encoding(bytes);
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return name;
  }());
  if (detected.empty() || detected.starts_with("utf-")) return from(bytes, "windows-1252", true);
  return from(bytes, detected, true);
}

}  // namespace twicetold
