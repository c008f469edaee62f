#!/bin/bash
# run.sh BUILD CXX: installs BUILD into an empty folder and builds the program that opens
# include/twicetold/twicetold.h against it, by find_package and by pkg-config. Both must run, and say
# the same about the examples.
set -euo pipefail
build=$1
export CXX=$2
source=$(cd "$(dirname "$0")/../.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

cmake --install "$build" --prefix "$place/usr" >"$place/log"

# The program in the header's comment: from its first #include to its closing brace.
sed -n '/^\/\/     #include <iostream>/,/^\/\/     }$/ s/^\/\/ \{0,5\}//p' \
  "$place/usr/include/twicetold/twicetold.h" >"$place/outside.cc"
grep -q 'int main' "$place/outside.cc" || { echo "the header shows no program"; exit 1; }

cmake -S "$source/tests/install" -B "$place/app" -DCMAKE_PREFIX_PATH="$place/usr" \
  -DPROGRAM="$place/outside.cc" >"$place/log"
cmake --build "$place/app" >"$place/log" || { cat "$place/log"; exit 1; }

pc=$(find "$place/usr" -name twicetold.pc)
[[ -n $pc ]] || { echo "no twicetold.pc was installed"; exit 1; }
export PKG_CONFIG_PATH=${pc%/*}
# shellcheck disable=SC2046
"$CXX" $(pkg-config --cflags twicetold) "$place/outside.cc" -o "$place/by-pkg-config" \
  $(pkg-config --libs twicetold)

cd "$source"
examples=(examples/ferry-a.txt examples/ferry-b.txt)
"$place/app/outside" "${examples[@]}" >"$place/by-cmake.txt"
"$place/by-pkg-config" "${examples[@]}" >"$place/by-pkg-config.txt"
cmp "$place/by-cmake.txt" "$place/by-pkg-config.txt"
[[ -s $place/by-cmake.txt ]] || { echo "no conflict was printed for the examples"; exit 1; }
if "$place/app/outside" "$place/none.txt" 2>/dev/null; then
  echo "a missing file was no error"
  exit 1
fi

"$place/usr/bin/twicetold" --version
installed=$(cd "$place/usr" && find . -type f | sort)
for part in include/twicetold/twicetold.h twicetold-config.cmake libtwicetold.a LICENSE \
  man1/twicetold.1 completions/twicetold site-functions/_twicetold \
  vendor_completions.d/twicetold.fish; do
  grep -q "$part" <<<"$installed" || { echo "not installed: $part"; exit 1; }
done
[[ -s $(find "$place/usr" -name twicetold.1) ]] || { echo "the manual page is empty"; exit 1; }
echo "installed, found by CMake and by pkg-config, and run"
