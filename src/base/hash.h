// Hashes that are the same on every machine and in every run.
#pragma once

#include <cstdint>
#include <string_view>

namespace twicetold {

/// Spreads the bits of a number: a bijection, so different numbers stay different. After Steele,
/// Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014 (the finalizer of
/// SplitMix64).
constexpr std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

/// A hash of some words: FNV-1a, its bits spread. For tables in memory, not against attackers.
constexpr std::uint64_t hash_of(std::string_view bytes) {
  std::uint64_t hash = 0xCBF29CE484222325u;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  return mix(hash);
}

/// Adds one more hash to a sequence's hash; the order counts.
constexpr std::uint64_t combine(std::uint64_t sequence, std::uint64_t next) {
  return mix(sequence * 0x9E3779B97F4A7C15u + next);
}

}  // namespace twicetold
