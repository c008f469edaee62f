#!/usr/bin/env python3
"""Makes src/text/rarity_en.cc: how rare the commonest English stems are in news.

  pip install snowballstemmer
  python3 tools/models/stem_rarity.py ARTICLES.jsonl[.gz] > src/text/rarity_en.cc

Counts in how many sentences of the articles a stem stands. Names are left out (stems that mostly begin with a capital
inside a sentence): which names are common is a matter of the year, not of the language. Only counts leave the articles.
"""
import collections
import functools
import gzip
import json
import math
import re
import sys

import snowballstemmer

KEPT = 3500
WIDTH = 92
stemmer = snowballstemmer.stemmer("english")


@functools.lru_cache(maxsize=None)
def stem(word):
    return stemmer.stemWord(word[:-2] if word.endswith("'s") else word)


def main():
    opened = gzip.open if sys.argv[1].endswith(".gz") else open
    sentences, capital, seen = 0, collections.Counter(), collections.Counter()
    with opened(sys.argv[1], "rt", encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"].replace("\u2019", "'")
            for sentence in re.split(r"(?<=[.!?\"\u201d])\s+|\n+", text):
                words = re.findall(r"[A-Za-z]+(?:'[a-z]+)?", sentence)
                if len(words) < 3:
                    continue
                sentences += 1
                for s in {stem(w.lower()) for w in words}:
                    seen[s] += 1
                for s in {stem(w.lower()) for w in words[1:] if w[0].isupper()}:
                    capital[s] += 1
    common = [(s, n) for s, n in seen.items() if capital[s] < 0.5 * n and (len(s) > 1 or s in "ai")]
    common = sorted(common, key=lambda x: (-x[1], x[0]))[:KEPT]
    levels = collections.defaultdict(list)
    for s, n in common:
        levels[round(10 * math.log(sentences / n))].append(s)
    print(f"// Made by tools/models/stem_rarity.py from {sentences} sentences of news; see models/README.md. Not edited by hand.")
    print('#include "text/rarity.h"\n\nnamespace twicetold {\n')
    print("// clang-format off")
    print(f"const std::array<RarityLevel, {len(levels)}> kEnglishRarity = {{{{")
    for level, stems in sorted(levels.items()):
        rows, row = [], ""
        for s in sorted(stems):
            if len(row) + len(s) + 1 > WIDTH:
                rows.append(row)
                row = ""
            row += ("" if not row and not rows else " ") + s
        rows.append(row)
        print(f"  {{{level}, " + "\n    ".join(f'"{r}"' for r in rows) + "},")
    print("}};\n// clang-format on\n\n}  // namespace twicetold")


if __name__ == "__main__":
    main()
