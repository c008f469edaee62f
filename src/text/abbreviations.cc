#include "text/abbreviations.h"

#include <initializer_list>
#include <unordered_map>
#include <unordered_set>

namespace twicetold {
namespace {

using Roles = std::unordered_map<std::string_view, StopRole>;

void add(Roles& roles, StopRole role, std::initializer_list<std::string_view> words) {
  for (std::string_view word : words) roles.emplace(word, role);
}

const Roles& roles() {
  static const Roles kRoles = [] {
    Roles roles;
    add(roles, StopRole::kNeverEnds,
        {"Mr", "Mrs", "Ms", "Mx", "Dr", "Drs", "Prof", "Profs", "Gen", "Sen", "Sens", "Rep", "Reps",
         "Gov", "Govs", "Lt", "Col", "Capt", "Cpt", "Sgt", "Maj", "Cmdr", "Cdr", "Adm", "Rev",
         "Hon", "Pres", "St", "Ste", "Sts", "Ft", "Mt", "Messrs", "Mme", "Mmes", "Mlle", "Supt",
         "Insp", "Det", "Cpl", "Pfc", "Pvt", "Brig", "Atty", "Asst", "Assoc", "Amb", "Sec", "Treas",
         "Fr", "Br", "Msgr", "Bp", "Abp", "vs", "Vs", "v", "cf", "Cf", "viz", "eg", "ie", "e.g",
         "i.e", "E.g", "I.e", "approx", "ca", "c", "feat", "incl", "esp", "aka", "Univ",
         // German
         "z.B", "z.b", "d.h", "u.a", "o.ä", "s.o", "s.u", "bzw", "bzgl", "ggf", "vgl", "evtl",
         "inkl", "exkl", "zzgl", "sog", "geb", "gest", "Dipl", "Ing", "Hr", "Fr", "Frl", "Nr",
         "Nrn", "Bd", "Abb", "Art", "Abs", "lt", "max", "min", "rd", "Tel", "Mag",
         // French, Spanish, Italian, Portuguese, Dutch
         "Sr", "Sra", "Srta", "Dra", "Sres", "Ud", "Uds", "Lic", "Exmo", "Sig", "Sigg", "Dott",
         "Avv", "Drs", "dhr", "mevr", "mw", "drs", "ir", "mr", "bijv", "resp", "zgn", "Me", "Vve",
         "env"});
    add(roles, StopRole::kBeforeDigit,
        {"No",  "no",  "Nos", "nos", "Vol", "vol",  "Vols", "Fig", "fig", "Figs", "p",
         "pp",  "P",   "Pp",  "Ch",  "ch",  "Chap", "chap", "Art", "art", "Pt",   "pt",
         "Op",  "op",  "Jan", "Feb", "Mar", "Apr",  "Jun",  "Jul", "Aug", "Sep",  "Sept",
         "Oct", "Nov", "Dec", "núm", "n",   "nº",   "pág",  "S",   "Kap", "Ziff", "Rn",
         "blz", "Cap", "cap", "Ep",  "ep",  "Eps",  "eps"});
    add(roles, StopRole::kBeforeCapital,
        {"Inc",  "Co",  "Corp",  "Corps", "Cos",  "Ltd",   "Bros",  "Jr",    "LLC",  "Plc",
         "plc",  "LLP", "LP",    "Cie",   "Ass",  "Assn",  "Dept",  "dept",  "Ave",  "Blvd",
         "Rd",   "Hwy", "Sq",    "Esq",   "est",  "Est",   "Intl",  "Natl",  "Mfg",  "Ala",
         "Ariz", "Ark", "Calif", "Colo",  "Conn", "Del",   "Fla",   "Ga",    "Ill",  "Ind",
         "Kan",  "Ky",  "La",    "Md",    "Mass", "Mich",  "Minn",  "Miss",  "Mo",   "Mont",
         "Neb",  "Nev", "Okla",  "Ore",   "Pa",   "Penn",  "Tenn",  "Tex",   "Va",   "Vt",
         "Wash", "Wis", "Wyo",   "Ont",   "Que",  "Mio",   "Mrd",   "Std",   "Str",  "str",
         "ed",   "eds", "Ed",    "Eds",   "al",   "trans", "ff",    "Ph",    "Mill", "MM",
         "Bhd",  "Sdn", "Pty",   "Pte",   "Dist", "Div",   "Gov't", "Int'l", "Nat'l"});
    return roles;
  }();
  return kRoles;
}

}  // namespace

StopRole stop_role(std::string_view word) {
  const auto found = roles().find(word);
  return found == roles().end() ? StopRole::kEnds : found->second;
}

bool begins_sentences(std::string_view word) {
  static const std::unordered_set<std::string_view> kWords = {
      "A",         "An",      "The",      "This",   "That",    "These",   "Those",     "He",
      "She",       "It",      "They",     "We",     "You",     "I",       "His",       "Her",
      "Its",       "Their",   "Our",      "My",     "Your",    "There",   "Here",      "But",
      "And",       "Or",      "So",       "Yet",    "If",      "When",    "While",     "As",
      "At",        "In",      "On",       "By",     "For",     "From",    "With",      "After",
      "Before",    "Since",   "Although", "Though", "Because", "However", "Meanwhile", "Moreover",
      "Still",     "Then",    "Now",      "Also",   "Some",    "Many",    "Most",      "All",
      "Both",      "Each",    "No",       "Not",    "What",    "Who",     "Why",       "How",
      "Where",     "Which",   "Is",       "Are",    "Was",     "Were",    "Do",        "Does",
      "Did",       "Have",    "Has",      "Had",    "Will",    "Would",   "Can",       "Could",
      "Should",    "To",      "Of",       "One",    "Two",     "Such",    "Other",     "Another",
      "According", "Despite", "During",   "Under",  "Until",   "Unlike",  "Once",      "Instead",
      "Even",      "Just",    "Only",     "It's",   "He's",    "She's",   "That's",    "There's",
      "They're",   "We're",   "I'm",      "Let's",  "It’s",    "He’s",    "She’s",     "That’s",
      "There’s",   "They’re", "We’re",    "I’m",    "Let’s"};
  return kWords.contains(word);
}

}  // namespace twicetold
