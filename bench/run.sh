#!/bin/bash
# run.sh BUILD: the library's benchmarks, then whole commands. On a quiet machine, please.
set -euo pipefail
build=$1
cd "$(dirname "$0")/.."
if [[ ! -x $build/bench/library_bench ]]; then
  echo "Google Benchmark (libbenchmark-dev) was not there: make packages, then rm -r $build" >&2
  exit 1
fi
exec python3 bench/report.py "$build"
