#!/usr/bin/env python3
"""Turns the scorer's JSON lines into the table of docs/evaluation.md: each figure beside its floor.

  python3 ../shared/eval/run_all.py build/release/twicetold ../shared/data | tools/evaluation_table.py

A floor is what simple rules reach on the same set (../shared/data/README.md). A figure below its
floor is marked, and the exit status is 1. A capability that is not there yet is said, not scored.
"""
import json
import sys

# set (or its beginning): [(figure, where it stands in the scorer's line, floor or None)]
FIGURES = {
    "conflict/claim_diff": [("F1 of conflict", "decision.f1", 0.12), ("AUC", "auc", None)],
    "copies/": [("AUC", "auc", 0.94)],
    "dates/": [("value F1", "value.f1", 0.75), ("relaxed F1", "relaxed.f1", 0.85), ("strict F1", "strict.f1", None)],
    "extraction/": [("segment F", "segments.f1", 0.79), ("title folded", "title.folded", None),
                    ("date equal", "date.equal", None), ("authors F1", "authors.f1", None)],
    "mentions/wikiann": [("typed F1", "typed.f1", 0.28), ("untyped F1", "untyped.f1", None)],
    "mentions/wnut17": [("typed F1", "typed.f1", 0.06), ("untyped F1", "untyped.f1", None)],
    "names/idols": [("F1", "decision.f1", 0.89), ("precision", "decision.precision", None), ("AUC", "auc", None)],
    "names/name_bench": [("F1", "decision.f1", 0.83), ("precision", "decision.precision", None), ("AUC", "auc", None)],
    "quotes/": [("content overlap F1", "content.overlap.f1", 0.41), ("speaker", "speaker.accuracy", 0.51),
                ("cue exact F1", "cue.exact.f1", None), ("source overlap F1", "source.overlap.f1", None),
                ("direct recall", "recall_by_form.direct", None)],
    "sentences/headlines": [("Pearson", "pearson", 0.66)],
    "sentences/mrpc": [("F1", "decision.f1", 0.82)],
    "sentences/super_pal": [("AP", "ap", 0.67), ("F1", "decision.f1", None)],
    "similarity/": [("Pearson", "pearson", 0.71), ("AUC", "auc", None)],
    "stories/five_w": [("B-cubed F1", "bcubed.f1", 0.86)],
    "stories/galaxy": [("B-cubed F1", "bcubed.f1", 0.72)],
    "stories/ecb_plus": [("B-cubed F1", "bcubed.f1", 0.82)],
    "stories/google_news": [("B-cubed F1", "bcubed.f1", 0.66)],
}


def at(figures, path):
    for key in path.split("."):
        figures = figures.get(key) if isinstance(figures, dict) else None
    return figures


def rows_of(line):
    wanted = next((v for k, v in FIGURES.items() if line["set"].startswith(k)), [])
    for figure, path, floor in wanted:
        yield figure, at(line, path), floor


def main():
    print("| set | figure | measured | floor | seconds |\n| --- | --- | --- | --- | --- |")
    missed = 0
    for text in sys.stdin:
        line = json.loads(text)
        if "error" in line:
            print(f"| {line['set']} | – | not there yet: {line['error'].splitlines()[0][:60]} | – | – |", flush=True)
            continue
        for number, (figure, value, floor) in enumerate(rows_of(line)):
            under = floor is not None and (value is None or value < floor)
            missed += under
            shown = "–" if value is None else f"{value:.3f}"
            print(f"| {line['set'] if not number else ''} | {figure} | {'**below** ' if under else ''}{shown} | "
                  f"{'–' if floor is None else floor} | {line['seconds'] if not number else ''} |", flush=True)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
