#include "page/read_page.h"

namespace twicetold {

Article read_html_page(std::string_view html, std::string_view id) {
  return read_text_page(html, id);
}

}  // namespace twicetold
