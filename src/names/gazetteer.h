// Word lists of the names stage, as plain text. names/lexicon.h makes them answer questions.
// All are folded: small letters without diacritics. Facts of common knowledge, written down for
// this project, but for kCommonWords, which tools/models/common_words.py counts.
#pragma once

#include <string_view>

namespace twicetold::gazetteer {

// Parted by blanks.
extern const std::string_view kGivenNames;
extern const std::string_view kSurnames;
extern const std::string_view kHonorifics;
extern const std::string_view kTitles;
extern const std::string_view kPersonNouns;
extern const std::string_view kOrganizationWords;
extern const std::string_view kOrganizationHeads;
extern const std::string_view kPlaceWords;
extern const std::string_view kPlaceHeads;
extern const std::string_view kEventWords;
extern const std::string_view kWorkNouns;
extern const std::string_view kCalendar;
extern const std::string_view kDemonyms;
extern const std::string_view kNoNames;
extern const std::string_view kParticles;
extern const std::string_view kSpeechVerbs;
extern const std::string_view kCommonWords;

// Parted by semicolons, for they may hold blanks.
extern const std::string_view kCountries;
extern const std::string_view kRegions;
extern const std::string_view kCities;
extern const std::string_view kOrganizations;
extern const std::string_view kWorks;
extern const std::string_view kEvents;

}  // namespace twicetold::gazetteer
