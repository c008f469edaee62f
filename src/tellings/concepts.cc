// Near-synonyms of the news, a group a line, gathered by hand.
//
// The idea: a match by concept counts less than a match by word (see units.h), so a group may be
// loose as long as its words are told of the same kind of event. Words whose other meanings are as
// common in news ("fire", "charge", "hold", "case", "party") are best left out.
//
// A case that fits: "viewers were frustrated" and "many fans were disappointed". One that does not:
// "stocks slipped" and "she slipped": the rest of the sentences has to tell them apart.
#include "tellings/concepts.h"

#include <array>
#include <string>
#include <unordered_map>

#include "text/stems.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

// Words parted by spaces, told by their stems; "crack_up" is a verb of two words, "=dropped" that
// form alone. Of a word that stands in two groups the
// first counts.
constexpr std::array kGroups = {
    // harm and rescue
    "kill dead die death fatality slain perish deadly fatal"sv,
    "injure wound hurt injury casualty hospitalize"sv,
    "rescue save survivor survive"sv,
    "miss unaccounted vanish disappear disappearance"sv,
    "murder homicide manslaughter"sv,
    "gunman shooter attacker assailant"sv,
    "shoot shot gunfire shooting"sv,
    "explode explosion blast bomb bombing detonate blow_up"sv,
    "blaze inferno wildfire flame"sv,
    "quake earthquake tremor temblor aftershock"sv,
    "flood flooding deluge inundate"sv,
    "storm hurricane typhoon cyclone tempest"sv,
    "collapse crumble cave_in"sv,
    "destroy wreck ruin devastate raze devastation destruction flatten"sv,
    "damage harm"sv,
    "evacuate evacuation flee displace"sv,
    "crash collide collision smash"sv,
    "victim sufferer"sv,
    // law and order
    "arrest detain custody apprehend detention take_in"sv,
    "jail imprison prison sentence behind_bars"sv,
    "convict conviction guilty"sv,
    "acquit acquittal innocent exonerate"sv,
    "accuse allege allegation accusation"sv,
    "sue lawsuit litigation"sv,
    "judge magistrate justice"sv,
    "court tribunal courtroom"sv,
    "police officer cop constable"sv,
    "prosecutor prosecution"sv,
    "lawyer attorney solicitor barrister counsel"sv,
    "investigate investigation inquiry probe"sv,
    "steal theft rob robbery burglary loot"sv,
    "fraud scam swindle"sv,
    "bribe bribery corruption graft"sv,
    "ban prohibit outlaw forbid"sv,
    // politics and business
    "vote ballot poll polling"sv,
    "election runoff"sv,
    "win victory triumph beat defeat victor winner"sv,
    "resign resignation quit step_down stand_down"sv,
    "dismiss sack oust axe"sv,
    "appoint nominate nomination appointment"sv,
    "protest rally protester marcher =demonstration =demonstrations =demonstrator =demonstrators"sv,
    "strike walkout stoppage"sv,
    "deal agreement pact accord treaty"sv,
    "talk negotiation negotiate dialogue"sv,
    "law legislation bill statute"sv,
    "approve approval endorse ratify"sv,
    "reject rejection refuse refusal turn_down"sv,
    "criticize criticise criticism slam denounce condemn condemnation"sv,
    "praise laud applaud acclaim hail"sv,
    "deny denial refute"sv,
    "confirm confirmation"sv,
    "promise vow pledge"sv,
    "warn warning caution alert"sv,
    "urge call_on appeal implore"sv,
    "threat threaten menace"sv,
    "increase rise climb soar jump surge grow growth go_up"sv,
    "decrease decline fall drop plunge slump shrink go_down"sv,
    "buy purchase acquire acquisition takeover"sv,
    "profit earnings"sv,
    "revenue sales turnover"sv,
    "job employment vacancy"sv,
    "lay_off layoff redundancy"sv,
    "firm company corporation"sv,
    "boss chief chairman chairwoman ceo"sv,
    "price cost"sv,
    "tariff duty levy"sv,
    "migrant refugee"sv,
    "troop soldier military army"sv,
    "ceasefire truce armistice"sv,
    "missile rocket"sv,
    "plane aircraft jet airliner airplane"sv,
    "ship vessel boat ferry"sv,
    "car vehicle automobile"sv,
    "road highway street motorway"sv,
    // telling and showing
    "release unveil reveal publish put_out bring_out upload post =dropped"sv,
    "announce announcement declare"sv,
    "video clip footage recording"sv,
    "behind behind-the-scenes outtake off-screen making-of backstage offscreen"sv,
    "picture photo photograph image snapshot"sv,
    "movie film cinema"sv,
    "series show drama sitcom k-drama kdrama"sv,
    "episode instalment installment"sv,
    "air broadcast televise"sv,
    "viewer audience fan netizen watcher spectator viewership"sv,
    "actor actress star co-star cast lead"sv,
    "director filmmaker film-maker"sv,
    "crew staff"sv,
    "camera lens"sv,
    "act_out enact mime mimic re-enact =demonstrate =demonstrated =demonstrates =demonstrating"sv,
    "rehearse rehearsal practise practice"sv,
    "character role persona"sv,
    "laugh laughter giggle chuckle crack_up burst_out"sv,
    "smile grin"sv,
    "cry weep sob tear"sv,
    "look_back turn_around look_round turn_round look_around look_at"sv,
    "slow slowly speed quick quickly fast rapid swift swiftly pace"sv,
    "start begin open kick_off commence get_underway beginning"sv,
    "end finish conclude wrap_up finale"sv,
    "low poor weak bad dismal modest"sv,
    "popular popularity beloved"sv,
    "attention buzz interest spotlight"sv,
    "gain draw attract win_over"sv,
    "disappoint frustrate frustration disappointment let_down dismay dissatisfied upset"sv,
    "delight rejoice gratitude grateful glad thrill happy pleased joy thankful overjoyed"sv,
    "anger outrage fury furious angry rage"sv,
    "fear afraid worry concern dread anxiety worried"sv,
    "shock stun surprise astonish"sv,
    "embarrass cringe cringey awkward"sv,
    "sad sorrow grief mourn mourning"sv,
    "love romance romantic affection"sv,
    "distance afar far far-off wide"sv,
    "dark dim gloomy"sv,
    "brief briefly short fleeting"sv,
    "detail close-up closely proper properly full fully"sv,
    "immerse absorb get_into got_into"sv,
    "watch view stream viewing"sv,
    "sing song singer track"sv,
    "concert gig tour"sv,
    "marry wedding marriage wed"sv,
    "divorce separate split_up"sv,
    "baby child infant toddler newborn kid"sv,
    "pregnant pregnancy"sv,
    "mother mom mum"sv,
    "father dad"sv,
    // sport
    "match game fixture"sv,
    "goal score net equalise equalize equaliser equalizer"sv,
    "coach manager trainer"sv,
    "player footballer striker midfielder defender goalkeeper"sv,
    "champion championship title"sv,
    "lose loss beaten"sv,
    "final decider"sv,
    "fan-base supporter"sv,
    "stadium arena ground"sv,
    // health and science
    "sick ill disease illness sickness"sv,
    "virus infection infect outbreak"sv,
    "doctor physician surgeon medic"sv,
    "hospital clinic ward"sv,
    "vaccine vaccination jab vaccinate immunize"sv,
    "drug medicine medication"sv,
    "scientist researcher"sv,
    "study research"sv,
    "discover discovery find_out detect"sv,
    "orbit orbiter spacecraft"sv,
    // everyday
    "house home dwelling"sv,
    "people person resident inhabitant"sv,
    "hide conceal"sv,
    "help aid assist assistance relief"sv,
    "donate donation donor"sv,
    "money cash fund"sv,
    "rich wealthy affluent"sv,
    "huge massive enormous giant vast"sv,
    "small tiny little"sv,
    "near nearby close_to"sv,
    "cancel call_off scrap abandon"sv,
    "delay postpone postponement put_off"sv,
    "block halt stop suspend suspension"sv,
    "allow permit let"sv,
    "leave depart departure exit"sv,
    "arrive arrival reach"sv,
    "build construct construction"sv,
    "repair fix mend restore"sv,
    "plan scheme proposal propose"sv,
    "chance likelihood odds"sv,
    "record all-time"sv,
    "new brand-new latest"sv,
    "widely worldwide global globally abroad"sv,
};

using Table = std::unordered_map<std::string, Concept>;

std::string stem_of(std::string_view word) { return make_word(word, "en").stem; }

// "laughed" as "laugh", "crack_up" as "crack up", "=dropped" as it is.
std::string key_of(std::string_view word) {
  const std::size_t joint = word.find('_');
  if (word.starts_with('=')) return std::string(word);
  if (joint == word.npos) return stem_of(word);
  return stem_of(word.substr(0, joint)) + ' ' + std::string(word.substr(joint + 1));
}

Table make_table() {
  Table table;
  for (Concept group = 0; group < kGroups.size(); ++group) {
    for (std::string_view rest = kGroups[group]; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      const std::string_view word = rest.substr(0, end);
      table.emplace(key_of(word), group);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return table;
}

const Table& the_table() {
  static const Table table = make_table();
  return table;
}

std::optional<Concept> look_up(const Table& table, const std::string& key) {
  const auto found = table.find(key);
  return found == table.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::optional<Concept> concept_at(const Analysis& text, TokenIndex at) {
  const Table& table = the_table();
  if (!text.language.empty() && !text.language.starts_with("en")) return std::nullopt;
  const Token& token = text.tokens[at];
  const std::string& stem = text.stem(token);
  constexpr std::size_t kLongest = 24;  // of the words in the table, and some more
  if (token.kind != TokenKind::kWord || stem.size() > kLongest) return std::nullopt;
  if (at + 1 < text.tokens.size() && text.folded(text.tokens[at + 1]).size() <= kLongest) {
    if (const auto both = look_up(table, stem + ' ' + text.folded(text.tokens[at + 1])))
      return both;
  }
  if (text.is_stop(token)) return std::nullopt;
  if (const auto form = look_up(table, '=' + text.folded(token))) return form;
  return look_up(table, stem);
}

std::optional<Concept> concept_of(std::string_view word) {
  return look_up(the_table(), stem_of(word));
}

Concept concept_named(std::string_view word) { return the_table().at(stem_of(word)); }

std::string_view name_of(Concept group) {
  return kGroups[group].substr(0, std::min(kGroups[group].find(' '), kGroups[group].size()));
}

}  // namespace twicetold
