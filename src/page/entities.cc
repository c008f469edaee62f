#include "page/entities.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "base/utf8.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

// U+00A0 to U+00FF, in order.
constexpr std::array kLatin1 = {
    "nbsp"sv,   "iexcl"sv,  "cent"sv,   "pound"sv,  "curren"sv, "yen"sv,    "brvbar"sv, "sect"sv,
    "uml"sv,    "copy"sv,   "ordf"sv,   "laquo"sv,  "not"sv,    "shy"sv,    "reg"sv,    "macr"sv,
    "deg"sv,    "plusmn"sv, "sup2"sv,   "sup3"sv,   "acute"sv,  "micro"sv,  "para"sv,   "middot"sv,
    "cedil"sv,  "sup1"sv,   "ordm"sv,   "raquo"sv,  "frac14"sv, "frac12"sv, "frac34"sv, "iquest"sv,
    "Agrave"sv, "Aacute"sv, "Acirc"sv,  "Atilde"sv, "Auml"sv,   "Aring"sv,  "AElig"sv,  "Ccedil"sv,
    "Egrave"sv, "Eacute"sv, "Ecirc"sv,  "Euml"sv,   "Igrave"sv, "Iacute"sv, "Icirc"sv,  "Iuml"sv,
    "ETH"sv,    "Ntilde"sv, "Ograve"sv, "Oacute"sv, "Ocirc"sv,  "Otilde"sv, "Ouml"sv,   "times"sv,
    "Oslash"sv, "Ugrave"sv, "Uacute"sv, "Ucirc"sv,  "Uuml"sv,   "Yacute"sv, "THORN"sv,  "szlig"sv,
    "agrave"sv, "aacute"sv, "acirc"sv,  "atilde"sv, "auml"sv,   "aring"sv,  "aelig"sv,  "ccedil"sv,
    "egrave"sv, "eacute"sv, "ecirc"sv,  "euml"sv,   "igrave"sv, "iacute"sv, "icirc"sv,  "iuml"sv,
    "eth"sv,    "ntilde"sv, "ograve"sv, "oacute"sv, "ocirc"sv,  "otilde"sv, "ouml"sv,   "divide"sv,
    "oslash"sv, "ugrave"sv, "uacute"sv, "ucirc"sv,  "uuml"sv,   "yacute"sv, "thorn"sv,  "yuml"sv,
};
static_assert(kLatin1.size() == 96);

// U+0391 on; U+03A2 is no letter. Small letters stand 32 places later.
constexpr std::array kGreek = {
    "Alpha"sv,   "Beta"sv, "Gamma"sv, "Delta"sv,  "Epsilon"sv, "Zeta"sv, "Eta"sv,
    "Theta"sv,   "Iota"sv, "Kappa"sv, "Lambda"sv, "Mu"sv,      "Nu"sv,   "Xi"sv,
    "Omicron"sv, "Pi"sv,   "Rho"sv,   ""sv,       "Sigma"sv,   "Tau"sv,  "Upsilon"sv,
    "Phi"sv,     "Chi"sv,  "Psi"sv,   "Omega"sv,
};

struct Entity {
  std::string_view name;
  char32_t value;
};
constexpr std::array kOthers = {
    Entity{"quot"sv, 34},      Entity{"amp"sv, 38},       Entity{"lt"sv, 60},
    Entity{"gt"sv, 62},        Entity{"apos"sv, 39},      Entity{"QUOT"sv, 34},
    Entity{"AMP"sv, 38},       Entity{"LT"sv, 60},        Entity{"GT"sv, 62},
    Entity{"OElig"sv, 338},    Entity{"oelig"sv, 339},    Entity{"Scaron"sv, 352},
    Entity{"scaron"sv, 353},   Entity{"Yuml"sv, 376},     Entity{"fnof"sv, 402},
    Entity{"circ"sv, 710},     Entity{"tilde"sv, 732},    Entity{"sigmaf"sv, 962},
    Entity{"thetasym"sv, 977}, Entity{"upsih"sv, 978},    Entity{"piv"sv, 982},
    Entity{"ensp"sv, 8194},    Entity{"emsp"sv, 8195},    Entity{"thinsp"sv, 8201},
    Entity{"zwnj"sv, 8204},    Entity{"zwj"sv, 8205},     Entity{"lrm"sv, 8206},
    Entity{"rlm"sv, 8207},     Entity{"ndash"sv, 8211},   Entity{"mdash"sv, 8212},
    Entity{"lsquo"sv, 8216},   Entity{"rsquo"sv, 8217},   Entity{"sbquo"sv, 8218},
    Entity{"ldquo"sv, 8220},   Entity{"rdquo"sv, 8221},   Entity{"bdquo"sv, 8222},
    Entity{"dagger"sv, 8224},  Entity{"Dagger"sv, 8225},  Entity{"bull"sv, 8226},
    Entity{"hellip"sv, 8230},  Entity{"permil"sv, 8240},  Entity{"prime"sv, 8242},
    Entity{"Prime"sv, 8243},   Entity{"lsaquo"sv, 8249},  Entity{"rsaquo"sv, 8250},
    Entity{"oline"sv, 8254},   Entity{"frasl"sv, 8260},   Entity{"euro"sv, 8364},
    Entity{"image"sv, 8465},   Entity{"weierp"sv, 8472},  Entity{"real"sv, 8476},
    Entity{"trade"sv, 8482},   Entity{"alefsym"sv, 8501}, Entity{"larr"sv, 8592},
    Entity{"uarr"sv, 8593},    Entity{"rarr"sv, 8594},    Entity{"darr"sv, 8595},
    Entity{"harr"sv, 8596},    Entity{"crarr"sv, 8629},   Entity{"lArr"sv, 8656},
    Entity{"uArr"sv, 8657},    Entity{"rArr"sv, 8658},    Entity{"dArr"sv, 8659},
    Entity{"hArr"sv, 8660},    Entity{"forall"sv, 8704},  Entity{"part"sv, 8706},
    Entity{"exist"sv, 8707},   Entity{"empty"sv, 8709},   Entity{"nabla"sv, 8711},
    Entity{"isin"sv, 8712},    Entity{"notin"sv, 8713},   Entity{"ni"sv, 8715},
    Entity{"prod"sv, 8719},    Entity{"sum"sv, 8721},     Entity{"minus"sv, 8722},
    Entity{"lowast"sv, 8727},  Entity{"radic"sv, 8730},   Entity{"prop"sv, 8733},
    Entity{"infin"sv, 8734},   Entity{"ang"sv, 8736},     Entity{"and"sv, 8743},
    Entity{"or"sv, 8744},      Entity{"cap"sv, 8745},     Entity{"cup"sv, 8746},
    Entity{"int"sv, 8747},     Entity{"there4"sv, 8756},  Entity{"sim"sv, 8764},
    Entity{"cong"sv, 8773},    Entity{"asymp"sv, 8776},   Entity{"ne"sv, 8800},
    Entity{"equiv"sv, 8801},   Entity{"le"sv, 8804},      Entity{"ge"sv, 8805},
    Entity{"sub"sv, 8834},     Entity{"sup"sv, 8835},     Entity{"nsub"sv, 8836},
    Entity{"sube"sv, 8838},    Entity{"supe"sv, 8839},    Entity{"oplus"sv, 8853},
    Entity{"otimes"sv, 8855},  Entity{"perp"sv, 8869},    Entity{"sdot"sv, 8901},
    Entity{"lceil"sv, 8968},   Entity{"rceil"sv, 8969},   Entity{"lfloor"sv, 8970},
    Entity{"rfloor"sv, 8971},  Entity{"lang"sv, 9001},    Entity{"rang"sv, 9002},
    Entity{"loz"sv, 9674},     Entity{"spades"sv, 9824},  Entity{"clubs"sv, 9827},
    Entity{"hearts"sv, 9829},  Entity{"diams"sv, 9830},
};

// U+0080 to U+009F, as windows-1252 has them; 0 where it has none.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::vector<Entity> make_table() {
  std::vector<Entity> table(kOthers.begin(), kOthers.end());
  for (std::size_t i = 0; i < kLatin1.size(); ++i) {
    table.push_back({kLatin1[i], static_cast<char32_t>(0xA0 + i)});
  }
  static const std::array<std::string, kGreek.size()> small = [] {
    std::array<std::string, kGreek.size()> out;
    for (std::size_t i = 0; i < kGreek.size(); ++i) {
      out[i] = kGreek[i];
      if (!out[i].empty()) out[i][0] = static_cast<char>(out[i][0] + ('a' - 'A'));
    }
    return out;
  }();
  for (std::size_t i = 0; i < kGreek.size(); ++i) {
    if (kGreek[i].empty()) continue;
    table.push_back({kGreek[i], static_cast<char32_t>(0x391 + i)});
    table.push_back({small[i], static_cast<char32_t>(0x3B1 + i)});
  }
  std::ranges::sort(table, {}, &Entity::name);
  return table;
}

char32_t named(std::string_view name) {
  static const std::vector<Entity> table = make_table();
  const auto found = std::ranges::lower_bound(table, name, {}, &Entity::name);
  return found != table.end() && found->name == name ? found->value : 0;
}

char32_t mended(std::uint32_t value) {
  if (value >= 0x80 && value < 0xA0 && kWindows1252[value - 0x80] != 0) {
    return kWindows1252[value - 0x80];
  }
  const bool surrogate = value >= 0xD800 && value < 0xE000;
  return value == 0 || value > 0x10FFFF || surrogate ? 0xFFFD : value;
}

int digit_of(char c, int base) {
  if (c >= '0' && c <= '9') return c - '0';
  const char small = static_cast<char>(c | 0x20);
  return base == 16 && small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

// What the reference that begins after "&" means and how long it is; size 0 if it is none.
struct Reference {
  char32_t value = 0;
  std::size_t size = 0;
};

Reference numeric(std::string_view text) {
  std::size_t at = 1;
  const int base = at < text.size() && (text[at] | 0x20) == 'x' ? 16 : 10;
  at += base == 16;
  const std::size_t begin = at;
  std::uint32_t value = 0;
  for (; at < text.size() && digit_of(text[at], base) >= 0; ++at) {
    value = std::min<std::uint32_t>(value * static_cast<std::uint32_t>(base) +
                                        static_cast<std::uint32_t>(digit_of(text[at], base)),
                                    0x110000);
  }
  if (at == begin) return {};
  return {mended(value), at + (at < text.size() && text[at] == ';')};
}

Reference reference_at(std::string_view text) {
  if (text.starts_with('#')) return numeric(text);
  std::size_t size = 0;
  while (size < text.size() && size < 10 &&
         (digit_of(text[size], 10) >= 0 ||
          ((text[size] | 0x20) >= 'a' && (text[size] | 0x20) <= 'z'))) {
    ++size;
  }
  const bool closed = size < text.size() && text[size] == ';';
  const char32_t value = closed || text.substr(0, size) == "nbsp" || text.substr(0, size) == "amp"
                             ? named(text.substr(0, size))
                             : 0;
  return value == 0 ? Reference{} : Reference{value, size + closed};
}

}  // namespace

std::string read_entities(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find('&', at), text.size());
    out.append(text.substr(at, mark - at));
    if (mark == text.size()) break;
    const Reference found = reference_at(text.substr(mark + 1));
    found.size == 0 ? static_cast<void>(out += '&') : append_utf8(out, found.value);
    at = mark + 1 + found.size;
  }
  return out;
}

}  // namespace twicetold
