#include "tellings/compare.h"

namespace twicetold {

// Thin first version: every sentence stands alone.
Comparison compare_tellings(std::span<const Telling> tellings) {
  Comparison out;
  for (TellingIndex t = 0; t < tellings.size(); ++t) {
    out.tellings.push_back(tellings[t].article);
    const Analysis& body = tellings[t].text.body;
    for (std::uint32_t s = 0; s < body.sentences.size(); ++s) {
      const Span span = body.sentences[s].span;
      const std::string text(span.in(body.text));
      Statement statement;
      statement.id = static_cast<std::uint32_t>(out.statements.size());
      statement.tellings = {t};
      statement.said = {{t, s, span, text}};
      statement.agreement = 1;
      out.statements.push_back(statement);
    }
  }
  return out;
}

}  // namespace twicetold
