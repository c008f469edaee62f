// The table of reporting verbs. A line gives a verb's forms, what it may take, and stands here if
// its precision was measured as fair: of its uses outside quotation marks in 200 news articles
// (PolNeAR, training part) at least half were attributions in the frame that the letters name;
// verbs too rare to be measured there are taken from the classes of the measured ones.
#include "quotes/words.h"

#include <array>
#include <string>
#include <unordered_map>

namespace twicetold {
namespace {

struct Verb {
  std::string_view forms;  // "say says said saying" and a participle of its own, or a regular
                           // verb's base; - for a form that is nearly always a noun
  std::string_view takes;  // letters, see `roles_of_letter`, then prepositions
};

// d direct speech, c clause, w clause with "that" only, t addressee, i infinitive, o object,
// n base and third form are nouns too, s as sure as "say"
constexpr Verb kVerbs[] = {
    {"say says said saying", "dcs about of"},
    {"tell tells told telling", "dcti about of"},
    {"add", "dws"},
    {"announce", "dco"},
    {"claim", "dcon"},
    {"argue", "dc for against"},
    {"- - stated stating", "dc"},
    {"note", "dcn"},
    {"explain", "dco"},
    {"write writes wrote writing written", "dc about of"},
    {"tweet", "dcon about"},
    {"retweet", "o"},
    {"proclaim", "dc"},
    {"insinuate", "w"},
    {"underscore", "wo"},
    {"deadpan deadpans deadpanned deadpanning", "d"},
    {"post", "dn"},
    {"ask", "dwt about for"},
    {"reply replies replied replying", "dwn"},
    {"answer", "dn"},
    {"respond", "d to"},
    {"insist", "dci on"},
    {"declare", "dco"},
    {"suggest", "dco"},
    {"acknowledge", "dco"},
    {"admit admits admitted admitting", "dco to"},
    {"concede", "dc"},
    {"confess", "dc to"},
    {"continue", "d"},
    {"conclude", "dw"},
    {"recall", "do"},
    {"remember", "dw"},
    {"remark", "dwn on"},
    {"observe", "dw"},
    {"comment", "dwn on about"},
    {"quip quips quipped quipping", "dwn"},
    {"joke", "dwn about"},
    {"warn", "dct of against about"},
    {"caution", "dwtn against"},
    {"predict", "dco"},
    {"forecast forecasts forecast forecasting", "wo"},
    {"estimate", "con"},
    {"believe", "c"},
    {"think thinks thought thinking", "c of about"},
    {"expect", "ci"},
    {"hope", "cin for"},
    {"- - feared fearing", "co"},
    {"fear fears - -", "wn"},
    {"worry worries worried worrying", "cn about"},
    {"doubt", "con"},
    {"wonder", "dwn about"},
    {"agree", "dwi with on to"},
    {"disagree", "w with on"},
    {"deny denies denied denying", "dco"},
    {"dispute", "won"},
    {"reveal", "dwo"},
    {"disclose", "wo"},
    {"confirm", "dco"},
    {"- - reported reporting", "c on"},
    {"indicate", "cw"},
    {"imply implies implied implying", "wo"},
    {"allege", "co"},
    {"assert", "dco"},
    {"contend", "dc"},
    {"maintain", "dw"},
    {"complain", "dc about of"},
    {"lament", "dcon"},
    {"boast", "dcn about of"},
    {"brag brags bragged bragging", "dw about of"},
    {"stress stresses stressed stressing", "dwo"},
    {"emphasize", "dwo"},
    {"emphasise", "dwo"},
    {"reiterate", "dwo"},
    {"repeat", "dwo"},
    {"echo echoes echoed echoing", "do"},
    {"assure", "wt"},
    {"reassure", "wt"},
    {"inform", "wt"},
    {"notify notifies notified notifying", "wt"},
    {"remind", "wt"},
    {"convince", "wt"},
    {"persuade", "wt"},
    {"advise", "wti"},
    {"urge", "dti"},
    {"implore", "ti"},
    {"beg begs begged begging", "dti"},
    {"exhort", "ti"},
    {"call", "on for on"},
    {"describe", "o"},
    {"portray", "o"},
    {"depict", "o"},
    {"characterize", "o"},
    {"characterise", "o"},
    {"brand", "on"},
    {"dub dubs dubbed dubbing", "o"},
    {"label labels labeled labeling", "on"},
    {"liken", "o"},
    {"promise", "dcitn"},
    {"vow", "dcin"},
    {"pledge", "dcin"},
    {"swear swears swore swearing sworn", "dci"},
    {"threaten", "wi"},
    {"offer", "oin"},
    {"propose", "dwoi"},
    {"recommend", "dwo"},
    {"refuse", "i"},
    {"decline", "i"},
    {"- seeks sought -", "i"},
    {"plan plans planned planning", "in"},
    {"demand", "dwoin"},
    {"order", "i"},
    {"accuse", "o"},
    {"blame", "on"},
    {"criticize", "o"},
    {"criticise", "o"},
    {"condemn", "o"},
    {"denounce", "o"},
    {"decry decries decried decrying", "o"},
    {"slam slams slammed slamming", "on"},
    {"blast", "on"},
    {"- - attacked attacking", "o"},
    {"assail", "o"},
    {"mock", "o"},
    {"ridicule", "on"},
    {"rebuke", "on"},
    {"dismiss dismisses dismissed dismissing", "o"},
    {"reject", "o"},
    {"question", "won"},
    {"praise", "on"},
    {"laud", "o"},
    {"applaud", "o"},
    {"hail", "on"},
    {"tout", "o"},
    {"credit", "on"},
    {"thank", "o"},
    {"congratulate", "o"},
    {"endorse", "o"},
    {"defend", "o"},
    {"protest", "dwn"},
    {"cite", "o"},
    {"quote", "on"},
    {"mention", "on"},
    {"discuss discusses discussed discussing", "o"},
    {"address addresses addressed addressing", "n"},
    {"outline", "on"},
    {"detail", "on"},
    {"highlight", "on"},
    {"point", "wn to out"},
    {"refer refers referred referring", "- to"},
    {"speak speaks spoke speaking spoken", "- about of against for out"},
    {"talk", "n about of"},
    {"object", "n to"},
    {"hint", "wn at"},
    {"apologize", "d for"},
    {"apologise", "d for"},
    {"push pushes pushed pushing", "n for"},
    {"advocate", "on for"},
    {"muse", "d about"},
    {"opine", "dw"},
    {"chant", "don"},
    {"shout", "dwn"},
    {"yell", "d"},
    {"scream", "d"},
    {"cry cries cried crying", "dn"},
    {"exclaim", "d"},
    {"whisper", "dn"},
    {"mutter", "d"},
    {"interject", "d"},
    {"gush gushes gushed gushing", "d"},
    {"rave", "d about"},
    {"testify testifies testified testifying", "dw"},
    {"recount", "dwo"},
    {"express expresses expressed expressing", "wo"},
    {"voice", "on"},
    {"share", "wn"},
    {"stipulate", "w"},
    {"show shows showed showing shown", "wn"},
    {"find finds found finding", "wn"},
    {"know knows knew knowing known", "w"},
    {"realize", "w"},
    {"realise", "w"},
    {"understand understands understood understanding", "w"},
    {"feel feels felt feeling", "wn"},
    {"see sees saw seeing seen", "w"},
    {"learn", "w"},
    {"demonstrate", "w"},
    {"prove", "w"},
    {"mean means meant meaning", "w"},
    {"suspect", "cn"},
    {"assume", "w"},
    {"guess guesses guessed guessing", "wn"},
    {"speculate", "dw about"},
    {"theorize", "w"},
    {"figure", "wn"},
    {"consider", "w"},
    {"decide", "w"},
    {"determine", "w"},
    {"read reads read reading", "dn"},
    {"signal", "won"},
    {"tease", "dw"},
    {"elaborate", "d on"},
    {"clarify clarifies clarified clarifying", "dwo"},
    {"counter", "dwn"},
    {"retort", "dwn"},
    {"rule", "wn"},
    {"attest", "w to"},
    {"certify certifies certified certifying", "w"},
    {"rejoice", "dw"},
    {"marvel", "dwn at"},
};

WordRoles roles_of_letter(char letter) {
  switch (letter) {
    case 'd':
      return kDirect;
    case 'c':
      return kClause;
    case 'w':
      return kWeakClause;
    case 't':
      return kAddressee;
    case 'i':
      return kInfinitive;
    case 'o':
      return kObject;
    case 'n':
      return kNounToo;
    case 's':
      return kSay;
    default:
      return 0;
  }
}

WordRoles roles_of_preposition(std::string_view word) {
  if (word == "about") return kTakesAbout;
  if (word == "for") return kTakesFor;
  if (word == "of") return kTakesOf;
  if (word == "on") return kTakesOn;
  if (word == "to") return kTakesTo;
  if (word == "against") return kTakesAgainst;
  if (word == "with") return kTakesWith;
  if (word == "at") return kTakesAt;
  if (word == "out") return kTakesOut;
  return 0;
}

struct Class {
  WordRoles roles;
  std::string_view words;
};

constexpr Class kClasses[] = {
    {kDeterminer,
     "the a an this these those some many several each every all another no any both most few "
     "one two three four five six seven eight nine ten more other such much half dozens hundreds "
     "thousands"},
    {kPossessive, "his her its their my our your whose"},
    {kPronoun | kMale, "he he'd he'll he's"},
    {kPronoun | kFemale, "she she'd she'll she's"},
    {kPronoun | kPlural, "they they'd they'll they're they've"},
    {kPronoun,
     "it it'd it'll it's there there's there'd one everyone everybody someone somebody "
     "nobody others that's"},
    {kPronoun | kFirstOrSecond,
     "i i'm i'd i'll i've we we'd we'll we're we've you you'd you'll you're you've"},
    {kFinite,
     "he's she's it's they're they've i'm i've we're we've you're you've he'd she'd they'd "
     "he'll she'll they'll i'd i'll we'd we'll you'd you'll it'll it'd there's that's"},
    {kPreposition,
     "of in on at by for with from about against into over under during after before "
     "between among through via without within near since until despite toward "
     "towards across amid upon behind beyond like as per outside inside around "
     "above below off alongside including regarding"},
    {kTo, "to"},
    {kThat, "that"},
    {kCoordinator, "and or but nor yet so"},
    {kSubordinator,
     "when while because if although though as since after before where unless until "
     "than whereas once"},
    {kQuestion, "what whether how why when where if who which"},
    {kRelative | kPronoun, "who which whom"},
    {kAuxiliary | kBe | kFinite, "is are was were am isn't aren't wasn't weren't"},
    {kAuxiliary | kBe, "be been being"},
    {kAuxiliary | kFinite,
     "has have had does do did will would can could may might must should shall "
     "doesn't don't didn't won't wouldn't can't couldn't hasn't haven't hadn't "
     "shouldn't mustn't cannot ain't"},
    {kNegation,
     "not never didn't doesn't don't won't wouldn't hasn't haven't hadn't isn't aren't "
     "wasn't weren't can't couldn't cannot"},
    {kFinite,
     "went came got took made gave became began left kept held ran won lost led brought "
     "needs need goes comes gets takes makes gives becomes wants want remains seems seemed "
     "appears appeared looks looked faces works lives means stands wanted needed kept got"},
    {kAdverb,
     "also here however later then just even still again already often always now once soon "
     "earlier not "
     "never "
     "ever perhaps maybe too twice yet long ago today further meanwhile simply only back far there "
     "once first afterwards afterward thus instead"},
    {kTime,
     "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight"},
    {kArticle, "the a an every no"},
    {kAgent, "by"},
    {kNaming, "called dubbed branded labeled labelled"},
    {kPlural, "percent people police men women voters majority half"},
    {kMessage, "statement letter email tweet message post memo interview note news release"},
    {kJoins, "and or"},
    {kObjectPronoun, "him her them us me it himself herself themselves"},
    {kAccording, "according"},
    {kAdjunct, "in on at during after before via through as when while to by last this earlier"},
    {kCueNoun,
     "belief claim claims fear fears suggestion suggestions notion concern concerns complaint "
     "complaints assertion assertions allegation allegations accusation accusations argument "
     "conviction insistence warning warnings prediction predictions promise pledge view "
     "speculation "
     "assurance assurances reports rumors rumours theory worries worry hopes hope opinion "
     "assumption "
     "acknowledgment admission contention"},
    {kCueAdjective,
     "confident convinced worried concerned adamant hopeful optimistic afraid glad "
     "skeptical sceptical aware sure certain upset disappointed angry unaware"},
    {kMale,
     "him his himself mr mr. sir king prince father husband brother son actor chairman king "
     "congressman spokesman businessman"},
    {kFemale,
     "her hers herself mrs mrs. ms ms. miss madam lady queen princess mother wife sister "
     "daughter actress chairwoman congresswoman spokeswoman businesswoman"},
};

// The regular forms of `base`: claims, claimed, claiming.
std::array<std::string, 5> regular_forms(std::string_view base) {
  const std::string b(base);
  const std::string stem = b.back() == 'e' ? b.substr(0, b.size() - 1) : b;
  return {b, b + "s", stem + "ed", (b.ends_with("ee") ? b : stem) + "ing", ""};
}

std::array<std::string, 5> forms_of(std::string_view forms) {
  if (forms.find(' ') == forms.npos) return regular_forms(forms);
  std::array<std::string, 5> result;
  std::size_t at = 0;
  for (std::string& form : result) {
    if (at == forms.size()) break;
    const std::size_t end = std::min(forms.find(' ', at), forms.size());
    form = forms.substr(at, end - at);
    at = std::min(end + 1, forms.size());
  }
  return result;
}

template <typename F>
void for_each_word(std::string_view words, F visit) {
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    visit(words.substr(at, end - at));
    at = end + 1;
  }
}

using Table = std::unordered_map<std::string, WordRoles>;

void add_verb(const Verb& verb, Table& table) {
  WordRoles takes = kCue;
  const std::size_t space = verb.takes.find(' ');
  for (char letter : verb.takes.substr(0, space)) takes |= roles_of_letter(letter);
  if (space != verb.takes.npos) {
    for_each_word(verb.takes.substr(space + 1),
                  [&](std::string_view word) { takes |= roles_of_preposition(word); });
  }
  const auto forms = forms_of(verb.forms);
  const WordRoles noun = takes & kNounToo;
  takes &= ~kNounToo;
  const auto add = [&](std::size_t form, WordRoles roles) {
    if (forms[form] != "-") table[forms[form]] |= takes | roles;
  };
  add(0, kBase | noun);
  add(1, kThird | kFinite | noun);
  add(2, kPast | (forms[2] == forms[0] ? noun : 0));
  add(3, kGerund);
  if (!forms[4].empty()) table[forms[4]] |= takes | kPast | kParticiple;
}

Table make_table() {
  Table table;
  for (const Class& entry : kClasses) {
    for_each_word(entry.words,
                  [&](std::string_view word) { table[std::string(word)] |= entry.roles; });
  }
  for_each_word("about for of on to against with at out", [&](std::string_view word) {
    table[std::string(word)] |= roles_of_preposition(word);
  });
  for (const Verb& verb : kVerbs) add_verb(verb, table);
  return table;
}

Table make_given_names() {
  static constexpr std::string_view kMen =
      "aaron adam alan albert alexander alfred andrew anthony antonio arthur ben benjamin bernard "
      "bernie bill billy bob bobby brad brandon brian bruce carl carlos charles charlie christian "
      "christopher chuck craig daniel dave david dennis diego donald doug douglas ed eddie edward "
      "eric ernest ethan francisco frank franz fred frederick gary george gerald gordon greg "
      "gregory hans harold harry henry howard hugh ian isaac jack jacob jacques jake james jared "
      "jason jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jonathan jorge "
      "jose joseph joshua juan julian justin karl keith ken kenneth kevin kyle larry lawrence leo "
      "leonard louis luis luke marc marco marcus mario mark martin matt matthew michael miguel "
      "mike mitch mitt nathan neil nicholas nick noah oliver oscar otto patrick paul pedro peter "
      "phil philip philippe pierre rafael ralph randy raymond richard rick ricardo rob robert "
      "roberto rodney roger ron ronald roy russell ryan sean sergio scott simon stephen steve "
      "steven "
      "stuart ted theodore thomas tim timothy toby todd tom tommy tony victor vincent walter wayne "
      "will william zachary";
  static constexpr std::string_view kWomen =
      "abigail agnes alice alison amanda amy andrea angela anita ann anna anne annie barbara beth "
      "betty brenda brigitte carmen carol caroline carolyn catherine charlotte cheryl christina "
      "christine cindy claire claudia cynthia deborah debbie denise diana diane donna doris "
      "dorothy "
      "edith eleanor elena elisabeth elizabeth ellen emily emma esther eva eve florence frances "
      "gina gloria grace greta hannah heather heidi helen hillary holly ines ingrid irene isabel "
      "isabella ivanka jane janet janice jennifer jenny jessica jill joan joanna josephine joyce "
      "judith judy julia julie karen kate katherine kathleen kathy katie kimberly kristin "
      "laura lauren linda lisa liz louise lucia lucy lynn madeleine margaret maria marie marilyn "
      "marina martha mary megan melania melissa michelle monica nadia nancy natalie natasha nicole "
      "nina nora olga olivia pamela patricia paula rachel rebecca rita rosa rose ruth sally "
      "samantha "
      "sandra sara sarah sharon shirley silvia sofia sonia sophia sophie stella stephanie susan "
      "suzanne sylvia teresa theresa tiffany tina ursula valerie vanessa vera veronica victoria "
      "virginia vivian wendy yvonne";
  Table table;
  for_each_word(kMen, [&](std::string_view word) { table[std::string(word)] = kMale; });
  for_each_word(kWomen, [&](std::string_view word) { table[std::string(word)] = kFemale; });
  return table;
}

WordRoles look_up(const Table& table, std::string_view word) {
  constexpr std::size_t kLongest = 24;  // longer words are in no table
  if (word.empty() || word.size() > kLongest) return 0;
  const auto found = table.find(std::string(word));
  return found == table.end() ? 0 : found->second;
}

}  // namespace

WordRoles roles_of(std::string_view folded) {
  static const Table table = make_table();
  const WordRoles roles = look_up(table, folded);
  if (roles == 0 && folded.size() > 4 && folded.ends_with("ly")) return kAdverb;
  return roles;
}

std::vector<WordRoles> roles_of_words(const Analysis& text) {
  std::vector<WordRoles> roles;
  roles.reserve(text.words.size());
  for (const Word& word : text.words) roles.push_back(roles_of(word.folded));
  return roles;
}

WordRoles gender_of_given_name(std::string_view folded) {
  static const Table table = make_given_names();
  return look_up(table, folded);
}

}  // namespace twicetold
