// Writes JSON, one value after another: JsonWriter json; json.object([&] { json.key("a"); ... }).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace twicetold {

/// Builds one line of JSON (RFC 8259). Commas are placed by the writer; keys come in the order
/// given. Pattern: `(begin_object (key value)* end_object | begin_array value* end_array | value)`.
class JsonWriter {
 public:
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  void key(std::string_view name);

  void value(std::string_view text);  ///< malformed UTF-8 becomes U+FFFD
  void value(const char* text) { value(std::string_view(text)); }
  void value(double number);  ///< shortest form that reads back the same; null if not finite
  void value(std::uint64_t number);
  void value(std::uint32_t number) { value(static_cast<std::uint64_t>(number)); }
  void value(bool truth);
  void null();

  /// Empty text is null: what the source does not give.
  void text_or_null(std::string_view text) { text.empty() ? null() : value(text); }

  std::string take() { return std::move(out_); }

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();

  std::string out_;
  bool fresh_ = true;  // the next value is the first of its array or object, or follows its key
};

}  // namespace twicetold
