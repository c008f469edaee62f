#!/usr/bin/env python3
"""report.py BUILD: the speed of the library and of whole commands, beside what is asked of them.

The library's times are those of one core (bench/library_bench.cc), held against cutting the same
article into tokens, without which nothing is found. Times of commands are wall-clock medians, process
start included; memory is the largest resident set (below 15 MiB: that of this script, before it turns
into the command).
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time


def run(command, out="/dev/null"):
    """(seconds, KiB) of one run."""
    with open(out, "wb") as f:
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdout=f, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"{' '.join(command)}: exit status {os.waitstatus_to_exitcode(status)}")
    return seconds, usage.ru_maxrss


def measure(what, command, times, asked, articles=0):
    runs = [run(command) for _ in range(times)]
    seconds = statistics.median(seconds for seconds, _ in runs)
    memory = max(memory for _, memory in runs) / 1024
    speed = f"{articles / seconds:9,.0f}" if articles else ""
    print(f"{what:<44} {seconds * 1000:10.1f} {memory:8.1f} {speed:>10}  {asked}")


def tellings(build, folder, count, words):
    """A JSONL file of so many tellings, and one file for each of the first two."""
    path = os.path.join(folder, f"{count}-{words}.jsonl")
    run([os.path.join(build, "bench/write_tellings"), str(count), str(words)], path)
    paths = []
    with open(path, "rb") as f:
        for i in range(2):
            paths.append(os.path.join(folder, f"{count}-{words}-{i}.jsonl"))
            with open(paths[-1], "wb") as one:
                one.write(f.readline())
    return path, paths


ASKED = {"annotate_article/length:1": "≥ 1,000 articles/s", "compare_two/length:1": "≤ 10 ms"}


def library(build):
    done = subprocess.run([os.path.join(build, "bench/library_bench"), "--benchmark_min_time=0.3",
                           "--benchmark_format=json"], check=True, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL)
    to_ms = {"ns": 1e-6, "us": 1e-3, "ms": 1, "s": 1e3}
    rows = json.loads(done.stdout)["benchmarks"]
    floor = next(row["items_per_second"] for row in rows if row["name"] == "floor_tokens")
    print(f"{'library, one core':<32} {'ms':>10} {'items/s':>12} {'MB/s':>8} {'× tokens':>9}  asked")
    for row in rows:
        name, items = row["name"], row.get("items_per_second", 0)
        ms = row["cpu_time"] * to_ms[row["time_unit"]]
        size = row.get("bytes_per_second")
        # A longer article is so many times the floor's.
        length = int(name.split("length:")[1]) if "length:" in name else 1
        ratio = f"{floor / items / length:9.1f}" if size and name != "floor_read_bytes" else ""
        speed = f"{size / 1e6:8,.1f}" if size else ""
        print(f"{name:<32} {ms:10.4f} {items:12,.0f} {speed:>8} {ratio:>9}  {ASKED.get(name, '')}".rstrip())
    print()


def commands(build):
    program = os.path.join(build, "twicetold")
    examples = ["examples/ferry-a.txt", "examples/ferry-b.txt"]
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "compare.html")
        thousand, two = tellings(build, folder, 1000, 500)
        fifty, _ = tellings(build, folder, 50, 500)
        _, two_long = tellings(build, folder, 2, 5000)
        print(f"{'command':<44} {'ms':>10} {'MiB':>8} {'articles/s':>10}  asked")
        measure("--version (start-up)", [program, "--version"], 31, "≤ 30 ms")
        measure("compare, the two examples", [program, "compare", *examples], 31, "≤ 50 ms, ≤ 60 MiB")
        measure("compare --json, the two examples", [program, "compare", "--json", *examples], 31, "")
        measure("compare --html, the two examples", [program, "compare", "--html", page, *examples], 31, "")
        measure("compare --json, two tellings of 500 words", [program, "compare", "--json", *two], 31,
                "≤ 50 ms, ≤ 60 MiB")
        measure("compare --json, two tellings of 5,000 words", [program, "compare", "--json", *two_long], 5, "")
        measure("compare --json, 50 tellings of 500 words", [program, "compare", "--json", fifty], 3, "")
        measure("annotate, one example", [program, "annotate", "--json", examples[0]], 31, "")
        measure("annotate, 1,000 articles of 500 words", [program, "annotate", "--json", thousand], 3,
                "≥ 1,000 articles/s", 1000)


if __name__ == "__main__":
    library(sys.argv[1])
    commands(sys.argv[1])
