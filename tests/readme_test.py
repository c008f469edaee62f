#!/usr/bin/env python3
"""readme_test.py SOURCE BUILD: what the README shows is what the program prints.

Runs each line that begins with "$ " in README.md's ```console blocks, in SOURCE with BUILD first on
the PATH, and compares what follows it. A line that is only "…" stands for any lines left out.
"""
import difflib
import os
import re
import subprocess
import sys

SKIPPED = 77


def shown(readme):
    """(command, output lines) of each command that the README shows."""
    runs = []
    for block in re.findall(r"^```console\n(.*?)^```$", readme, re.M | re.S):
        for line in block.splitlines():
            if line.startswith("$ "):
                runs.append((line[2:], []))
            elif runs:
                runs[-1][1].append(line.rstrip())
    return runs


def agree(expected, printed):
    """Whether `printed` is `expected`, where "…" stands for any lines."""
    pieces = [[]]
    for line in expected:
        if line == "…":
            pieces.append([])
        else:
            pieces[-1].append(line)
    first, *others = pieces
    if printed[:len(first)] != first or not others:
        return printed == first
    at, last = len(first), others.pop()
    for piece in others:
        while printed[at:at + len(piece)] != piece:
            at += 1
            if at > len(printed):
                return False
        at += len(piece)
    return len(printed) - len(last) >= at and printed[len(printed) - len(last):] == last


def main(source, build):
    readme = os.path.join(source, "README.md")
    runs = shown(open(readme, encoding="utf-8").read()) if os.path.exists(readme) else []
    runs = [run for run in runs if run[0].startswith("twicetold ")]
    if not runs:
        print("SKIPPED: README.md shows no run of twicetold")
        return SKIPPED
    environment = {**os.environ, "PATH": build + os.pathsep + os.environ["PATH"], "NO_COLOR": "1"}
    environment.pop("COLUMNS", None)
    failed = 0
    for command, expected in runs:
        done = subprocess.run(command, shell=True, cwd=source, env=environment, encoding="utf-8",
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        printed = [line.rstrip() for line in done.stdout.rstrip("\n").split("\n")]
        while expected and not expected[-1]:
            expected.pop()
        if not agree(expected, printed):
            failed += 1
            print(f"README.md shows something else for: {command}")
            print("\n".join(difflib.unified_diff(expected, printed, "README.md", "printed", lineterm="")))
    print(f"{len(runs) - failed} of {len(runs)} runs in README.md are what the program prints")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
