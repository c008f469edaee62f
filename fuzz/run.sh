#!/bin/bash
# run.sh BUILD SECONDS: shares SECONDS out over the fuzzers in BUILD/fuzz. They start from the seeds in
# fuzz/corpus and fuzz/found; new inputs stay in BUILD/corpus. What breaks a promise is left in
# BUILD/finds, and the run fails: mend it, and keep the input under a telling name in
# fuzz/found/TARGET, where tests/promises_test.cc runs it from then on.
set -uo pipefail
build=$1
seconds=$2
cd "$(dirname "$0")/.."

fuzzers=("$build"/fuzz/fuzz_*)
mapfile -t fuzzers < <(printf '%s\n' "${fuzzers[@]}" | grep -v '\.')
jobs=$(nproc)
share=$((seconds * jobs / ${#fuzzers[@]}))
((share > 0)) || share=1
echo "${#fuzzers[@]} fuzzers, $jobs at a time, $share s each"

fuzz_one() {  # fuzz_one PROGRAM SECONDS
  local target=${1##*/fuzz_} words=fuzz/words.dict found=
  [[ -d fuzz/found/$target ]] && found=fuzz/found/$target
  mkdir -p "$build/corpus/$target" "$build/finds"
  if "$1" -max_total_time="$2" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -dict=$words -verbosity=0 \
      -print_final_stats=1 -artifact_prefix="$build/finds/$target-" \
      "$build/corpus/$target" "fuzz/corpus/$target" $found \
      >"$build/$target.log" 2>&1; then
    echo "$target: $(awk '/number_of_executed_units/ { print $2 }' "$build/$target.log") inputs, all promises kept"
  else
    echo "$target: FAILED"
    tail -n 60 "$build/$target.log"
    return 1
  fi
}
export -f fuzz_one
export build

printf '%s\n' "${fuzzers[@]}" | xargs -P "$jobs" -I{} bash -c "fuzz_one {} $share"
