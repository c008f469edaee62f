// Dates of publication as pages write them. Dates in prose are the text stage's business.
#pragma once

#include <string>
#include <string_view>

namespace twicetold {

/// `text` as RFC 3339 ("2022-05-14T09:30:00+09:00", "…Z") or a day ("2022-05-14"), empty if it
/// holds no date that is whole and possible.
///
/// Reads ISO 8601 (also without marks, "20220514"), RFC 822 ("Sat, 14 May 2022 09:30:00 +0900"),
/// "May 14, 2022", "14. Mai 2022", "14 mai 2022", "14.05.2022", "2022/05/14", "5/14/2022" (only
/// when one of the two cannot be a month; stops mean day first), Unix seconds and milliseconds.
/// Month names in English, German, French, Spanish, Italian, Dutch, Polish and Turkish. A time
/// without a zone is dropped: only the day is sure. Looks at the first 200 bytes. Years 1800 to
/// 2100.
std::string read_page_date(std::string_view text);

/// The day in an address such as "/2022/05/14/" or "-2022-05-14-", empty if there is none.
std::string date_in_address(std::string_view url);

/// Whether `line` is a date of publication and little else: "May 14, 2022", "Published 14 May 2022,
/// 10:15 am", "Updated: …".
bool is_date_line(std::string_view line);

}  // namespace twicetold
