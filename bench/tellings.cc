#include "tellings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

namespace twicetold {
namespace {

// What happened, each told in three ways. {0} is a person, {1} a place, {2} a number.
constexpr std::array<std::array<const char*, 3>, 10> kHappenings = {{
    {"The old signal tower at {1} was moved {2} metres inland on Saturday, said {0}, who runs the "
     "harbour.",
     "On Saturday {0}, the harbour’s head, had the signal tower of {1} shifted by {2} metres.",
     "{1}’s signal tower now stands {2} metres further from the sea, after a move on Saturday."},
    {"“We had one tide to do it,” {0} told reporters, “and it was enough.”",
     "{0} said: “We had a single tide for this, and that was enough.”",
     "“There was one tide for it, and it was enough,” according to {0}."},
    {"About {2},400 people watched from the quay at {1}, police said.",
     "Police put the crowd on the quay of {1} at {2},400.",
     "Some {2},400 onlookers had come to the quay in {1}, according to police."},
    {"The work cost $1.{2} million, 8 per cent more than the council had planned in 2018.",
     "In 2018 the council had planned for 8 percent less than the $1.{2}m that it cost.",
     "It cost $1.{2} million; the council’s plan of 2018 had been 8 per cent lower."},
    {"Nobody was hurt, though {2} windows broke in the houses of Anchor Street.",
     "{2} windows in Anchor Street broke, but there were no injuries.",
     "There were no injuries; in Anchor Street {2} windows were broken."},
    {"{0}, who is also known as the Lamplighter, had asked for the move for eleven years.",
     "For eleven years {0}, called the Lamplighter, had asked for the tower to be moved.",
     "The move had been a wish of {0}, the Lamplighter, for eleven years."},
    {"The Coastal Heritage Trust in {1} did not want the tower to be taken apart.",
     "Taking the tower apart was against the wishes of the Coastal Heritage Trust of {1}.",
     "In {1} the Coastal Heritage Trust had opposed any dismantling of the tower."},
    {"Engineers led by {0} put it on {2} rollers and pulled it with two winches.",
     "{0} and a team of engineers rolled it on {2} rollers, with a pair of winches.",
     "It went on {2} rollers, pulled by two winches, under the eyes of engineer {0}."},
    {"The lamp will be lit again on May 14th, {0} said.",
     "According to {0}, the light goes on again on 14 May.",
     "{0} expects the lamp to burn again from May 14."},
    {"A film about the tower, “The Last Keeper”, was shot at {1} two years ago.",
     "Two years ago {1} was the set of “The Last Keeper”, a film about the tower.",
     "“The Last Keeper”, filmed at {1} two years earlier, tells of the tower."},
}};

// What only one telling says.
constexpr std::array<const char*, 5> kAsides = {
    "A school class of {1} had painted the rollers in {2} colours.",
    "“I shall miss the view,” said {0}, a baker, whose window looked out on it.",
    "Gulls had nested under its roof, and {0} moved {2} nests by hand.",
    "The weather held, with a light wind from the north-west at {1}.",
    "The mayor of {1} was away and sent a telegram of {2} words.",
};

constexpr std::array<std::array<const char*, 2>, 8> kPeople = {{
    {"Maren Oldwick", "Maren Oldwick"},
    {"Seo Jun Ho", "Suh Joon-ho"},
    {"Tobias Renn", "Tobias Renn"},
    {"Ha Yoo-jin", "Ha Yu Jin"},
    {"Ines Quarrell", "Dr. Ines Quarrell"},
    {"Piotr Zelan", "Pyotr Zelan"},
    {"Ada Vosk", "Ada Vosk"},
    {"Noor Haldane", "Nour Haldane"},
}};

constexpr std::array<const char*, 6> kPlaces = {"Port Merrow",  "Orrin",      "Saltby",
                                                "Cape Dunmore", "Lower Venn", "Eastholm"};

std::string sentence(const char* wording, std::size_t event, std::size_t telling) {
  const auto& person = kPeople[event * 5 % kPeople.size()];
  const std::size_t figure = 11 + event % 70 + (event % 7 == 3 && telling % 2 == 1 ? 2 : 0);
  return fmt::format(fmt::runtime(wording), person[telling % 2], kPlaces[event % kPlaces.size()],
                     figure);
}

std::size_t count_words(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
}

Article make_telling(std::size_t telling, std::size_t words) {
  Article out;
  out.id = fmt::format("telling-{}", telling);
  out.outlet = fmt::format("Outlet {}", telling);
  out.language = "en";
  out.published = "2021-05-03";
  out.title = sentence("Signal tower of {1} moved by {2} metres", 0, telling);
  std::string paragraph;
  std::size_t told = 0;
  for (std::size_t event = 0; told < words; ++event) {
    const auto& happening = kHappenings[event % kHappenings.size()];
    std::string next = sentence(happening[(telling + event) % happening.size()], event, telling);
    if (event % 4 == telling % 4) {
      next += ' ' + sentence(kAsides[(event + telling) % kAsides.size()], event + telling, telling);
    }
    told += count_words(next);
    paragraph += (paragraph.empty() ? "" : " ") + next;
    if (event % 3 != 2 && told < words) continue;
    out.text += (out.text.empty() ? "" : "\n\n") + paragraph;
    out.paragraphs.push_back({ParagraphKind::kBody, std::move(paragraph)});
    paragraph.clear();
  }
  return out;
}

}  // namespace

std::vector<Article> make_tellings(std::size_t count, std::size_t words) {
  std::vector<Article> out;
  for (std::size_t telling = 0; telling < count; ++telling) {
    out.push_back(make_telling(telling, words));
  }
  return out;
}

}  // namespace twicetold
