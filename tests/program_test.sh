#!/bin/bash
# The program from outside: what it says, and with which exit status. Each check is one line:
#
#   expect STATUS 'what standard error holds' 'what standard output holds' ARGUMENTS...
#
# An empty pattern asks for an empty stream, `*` for none in particular. Patterns are plain text.
# Usage: program_test.sh PROGRAM; runs in a folder of its own, and removes it.
set -u
program=$(realpath "$1")
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0
input=/dev/null

fail() {
  printf 'FAILED: %s\n' "$*"
  failures=$((failures + 1))
}

holds() {  # holds FILE PATTERN
  case $2 in
    '') [ ! -s "$1" ] ;;
    '*') true ;;
    *) grep -qF -- "$2" "$1" ;;
  esac
}

expect() {
  local status=$1 err=$2 out=$3
  shift 3
  "$program" "$@" <"$input" >stdout 2>stderr
  local got=$?
  [ $got = "$status" ] || fail "twicetold $*: exit status $got, not $status: $(head -c 300 stderr)"
  holds stderr "$err" || fail "twicetold $*: standard error is not '$err': $(head -c 300 stderr)"
  holds stdout "$out" || fail "twicetold $*: standard output is not '$out': $(head -c 300 stdout)"
  # Whatever is said is said in lines that name the program.
  grep -v '^twicetold: ' stderr >/dev/null && fail "twicetold $*: $(cat stderr)"
}

same() {  # same FILE FILE WHAT
  cmp -s "$1" "$2" || fail "$3 differ"
}

# ---- Two outlets on one event, a third of its own, and things that are no articles.
cat >post.txt <<'END'
Old lift bridge opens again after four years

The lift bridge over the Varn opened to traffic on Saturday. The repair cost 18 million crowns, says the city.

Mayor Ilse Oravec pressed the button that lowered the span. “It moves!” she said.
END
cat >radio.txt <<'END'
Ships and trams share the Varn bridge once more

Since Saturday, trams cross the Varn on the old lift bridge again. According to the city, 21 million crowns went into the repair of the bridge.

A choir of dockers sang from a barge.
END
cat >frost.txt <<'END'
Orchard owners count their losses

Three nights of frost have taken half of the apricot blossom in the southern valleys, growers fear.
END
: >empty.txt
printf '\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0>\0\1\0\0\0\0\0\0\0\377\376\375\0\0\0' >binary
mkdir nothing pages
cp post.txt radio.txt pages
printf '%s\n' '{"id":"p","title":"Old lift bridge opens","text":"The bridge opened."}' \
  '{"id":"r","title":"Trams share the bridge","text":"Trams cross the bridge."}' >articles.jsonl

# ---- Help and version.
expect 0 '' 'Verbs' help
expect 0 '' 'Verbs' --help
expect 0 '' 'twicetold 0.' --version
for verb in compare read annotate match copies group; do
  expect 0 '' "twicetold $verb" help $verb
  expect 0 '' 'Examples' $verb --help
done
expect 2 'twicetold help' ''
expect 2 'comapre: no such verb' '' comapre post.txt radio.txt
expect 2 '--jsno' '' read --jsno post.txt
expect 2 'must be one of names, sentences, articles' '' match cats

# ---- Reading.
expect 0 '' 'Old lift bridge opens again' read post.txt
expect 0 '' '"title":"Old lift bridge opens again after four years"' read --json post.txt
expect 0 '' 'Ilse Oravec' annotate --json post.txt
expect 0 '' '"id":"pages/radio.txt"' read --json pages
input=post.txt expect 0 '' 'Old lift bridge' read -
expect 2 'nowhere.txt: no such file' '' read nowhere.txt
expect 1 'nowhere.txt: no such file' 'Old lift bridge' read nowhere.txt post.txt
expect 2 'nothing: no ' '' read nothing
expect 1 'empty.txt' 'Old lift bridge' read empty.txt post.txt
expect 2 'empty.txt' '' read empty.txt
expect 1 'binary' 'Old lift bridge' annotate binary post.txt
expect 2 'binary' '' read --json binary

# ---- Comparing.
expect 0 '' '– 30 –' compare post.txt radio.txt
expect 0 '' '"independent_origins":2' compare --json post.txt radio.txt
expect 0 '' 'both.html:' compare --html both.html post.txt radio.txt
grep -q '^<!doctype html>' both.html || fail 'both.html is no page'
expect 0 '' '"statements":[' compare --json --html again.html post.txt radio.txt
same both.html again.html 'two pages of one comparison'
expect 0 '' '<!doctype html>' compare --html - post.txt radio.txt
expect 2 'no/such/folder/x.html: cannot be written' '' compare --html no/such/folder/x.html pages
expect 2 'nothing: cannot be written' '' compare --html nothing pages
expect 2 'compare needs two tellings' '' compare post.txt
expect 2 'compare needs two tellings' '' compare post.txt nowhere.txt
expect 2 'no article could be read' '' compare empty.txt binary
expect 1 'nowhere.txt' '– 30 –' compare post.txt radio.txt nowhere.txt
expect 0 'post.txt: given twice' '– 30 –' compare post.txt ./post.txt
expect 0 'post.txt: given twice' '"independent_origins":1' compare --json post.txt ./post.txt
expect 0 '' '– 30 –' compare post.txt frost.txt

# ---- Copies.
sed 's/18 million/19 million/' post.txt >copy.txt
expect 0 '' 'copy.txt' copies post.txt radio.txt copy.txt
expect 0 '' '"a":"post.txt","b":"copy.txt"' copies --json post.txt radio.txt copy.txt
expect 0 '' 'no copies among 2 articles' copies post.txt frost.txt
expect 0 '' '' copies --json post.txt frost.txt
expect 2 'nowhere.txt' '' copies nowhere.txt
expect 0 '' 'story 0  copy.txt  the same text as  post.txt' group post.txt frost.txt copy.txt
expect 0 '' '"id":"frost.txt","story":1' group --json post.txt frost.txt copy.txt
expect 2 'nowhere.txt' '' group nowhere.txt

# ---- Width and colour.
expect 0 '' 'not in A' compare --width 120 post.txt radio.txt
escape=$(printf '\033')
expect 0 '' '*' compare --color auto post.txt radio.txt
grep -qF "$escape" stdout && fail 'colours in a pipe'
NO_COLOR=1 expect 0 '' "$escape[1m" compare --color always post.txt radio.txt
printf 'A title \033[31m in red\n\nText that rings \a and \302\2332J clears.\n' >evil.txt
for verb in read annotate; do
  expect 0 '' '*' $verb evil.txt
  grep -qF "$escape" stdout && fail "$verb lets an escape sequence through"
done
"$program" read "$(printf 'no\033[31mfile')" 2>stderr
grep -qF "$escape" stderr && fail 'a message lets an escape sequence through'

# ---- Matching.
printf 'Ilse Oravec\tIlze Oravecz\nno tab here\nVarn\tVarn\n' >names.tsv
input=names.tsv expect 1 'standard input:2: no pair' '"a":"Varn","b":"Varn"' match names
[ "$(wc -l <stdout)" = 2 ] || fail 'a bad line keeps others from being matched'
printf 'no tab\n' >bad.tsv
input=bad.tsv expect 2 'standard input:1: no pair' '' match sentences
expect 0 '' '' match names
printf '%s\n' '{"a":{"id":"x","title":"Bridge opens"},"b":{"id":"y","text":"Bridge opens."}}' '{"a":1}' \
  >pairs.jsonl
printf '{"a":{"text":"x"},"b":{"id":"y"}}\n' >half.jsonl
input=half.jsonl expect 2 'standard input:1: no "text"' '' match articles
input=pairs.jsonl expect 1 'standard input:2: no pair' '"a":"x","b":"y"' match articles

# ---- One pair sent, one answer read, then the next: no waiting for a full buffer.
coproc "$program" match names --threads 4
printf 'Varn\tVarn\n' >&"${COPROC[1]}"
read -r -t 20 answer <&"${COPROC[0]}" || fail 'match does not answer before the end of its input'
exec {COPROC[1]}>&-
wait

# ---- The same bytes for any number of threads.
mkdir many
for i in $(seq 40); do sed "s/18 million/$i million/" post.txt >many/$i.txt; done
for i in $(seq 60); do
  printf '{"id":"%s","title":"Bridge %s opens","text":"It cost %s crowns, said Ilse Oravec."}\n' $i $i $i
done >many.jsonl
seq 3000 | sed 's/.*/Ilse Oravec &\tIlze Oravecz &/' >many.tsv
for verb in 'read --json' 'annotate --json' 'annotate' 'copies --json' 'group --json'; do
  for threads in 1 4; do
    # shellcheck disable=SC2086
    "$program" $verb --threads $threads many many.jsonl nowhere.txt >out.$threads 2>err.$threads
  done
  same out.1 out.4 "$verb with 1 and 4 threads"
  same err.1 err.4 "messages of $verb with 1 and 4 threads"
  [ -s out.1 ] || fail "$verb gives nothing"
done
for threads in 1 4; do
  "$program" match names --threads $threads <many.tsv >out.$threads
done
same out.1 out.4 'match with 1 and 4 threads'
[ "$(wc -l <out.1)" = 3000 ] || fail 'match loses lines'

# ---- A reader that goes away is no trouble; a full disk is.
"$program" annotate --json many.jsonl many many many many 2>stderr | head -n 1 >stdout
[ "${PIPESTATUS[0]}" = 0 ] || fail 'a closed pipe is trouble'
[ -s stderr ] && fail "a closed pipe is talked about: $(cat stderr)"
if [ -w /dev/full ]; then
  "$program" read --json post.txt >/dev/full 2>stderr
  [ $? = 2 ] || fail 'a full disk is no trouble'
  grep -q 'standard output: cannot be written' stderr || fail 'a full disk is not named'
fi

# ---- Manual page and completions.
expect 0 '' '.TH TWICETOLD 1' generate man
expect 0 '' 'complete -o' generate bash
bash -n stdout || fail 'the completions for bash are no script'
bash -c '. ./stdout; COMP_WORDS=(twicetold comp); COMP_CWORD=1; _twicetold
  [ "${COMPREPLY[*]}" = compare ]' || fail 'bash does not complete "comp"'
bash -c '. ./stdout; COMP_WORDS=(twicetold read --as h); COMP_CWORD=3; _twicetold
  [ "${COMPREPLY[0]}" = html ]' || fail 'bash does not complete "--as h"'
expect 0 '' '#compdef twicetold' generate zsh
expect 0 '' 'complete -c twicetold' generate fish

[ $failures = 0 ] && echo 'all as expected'
exit $((failures > 0))
