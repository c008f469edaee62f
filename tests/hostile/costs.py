#!/usr/bin/env python3
"""costs.py PROGRAM WORK [BYTES]: four times the text must not cost more than about four times.

Runs `PROGRAM cost WORK BYTES` (tests/hostile/hostile.cc) under callgrind and compares its counts of
instructions for each kind of text, at BYTES (16 KiB) and at four times BYTES. A kind fails when the
longer text costs over 4 × 1.35 times the shorter: n log n passes, n² (16 times) and n·√n (8) do not.
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
BAR = 4 * 1.35
# Below this the counts are those of fixed costs, and a step up of some table would decide.
LEAST = 200_000


def counts(program, work, size):
    """{kind: {times: instructions}}"""
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", "--quiet", f"--callgrind-out-file={folder}/out",
                   program, "cost", work, str(size)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        found = {}
        for path in glob.glob(os.path.join(folder, "out.*")):
            with open(path, encoding="utf-8", errors="replace") as f:
                text = f.read()
            label = re.search(r"^desc: Trigger: Client Request: (\d+) (.*)$", text, re.M)
            total = re.search(r"^(?:totals|summary): (\d+)", text, re.M)
            if label and total:
                found.setdefault(label[2], {})[int(label[1])] = int(total[1])
        return found


def main(program, work, size="16384"):
    if not shutil.which("valgrind"):
        print("SKIPPED: valgrind is not installed, so instructions cannot be counted")
        return SKIPPED
    found = counts(program, work, size)
    if not found:
        print("SKIPPED: built without <valgrind/callgrind.h>")
        return SKIPPED
    over = []
    for kind, count in sorted(found.items(), key=lambda item: -item[1][4] / item[1][1]):
        ratio = count[4] / count[1]
        bad = ratio > BAR and count[4] > LEAST
        over += [kind] if bad else []
        print(f"{ratio:6.2f} {count[1] / int(size):10.0f} instructions a byte  {kind}{'   <-- super-linear' if bad else ''}")
    print(f"{work}: {len(found) - len(over)} of {len(found)} kinds of text are linear")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
