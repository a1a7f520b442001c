#!/usr/bin/env bash
# towncrier 25.8.0: `towncrier build` does not look at how git ended. Where `git rm` is refused, since another git process holds the index of the
# same checkout, it writes the section, says that all is done and ends with 0, and the fragment that it has told stays: the next release tells it
# once more. So two of them may not run in one checkout at once, unless each has an index of its own (GIT_INDEX_FILE). Exit 0 while that is so.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q towncrier==25.8.0
mkdir -p ws/news && cd ws
printf '[tool.towncrier]\nname = "fern"\ndirectory = "news"\nfilename = "NEWS.md"\n' > pyproject.toml
echo "One." > news/1.feature
git init -q && git add -A && git -c user.name=x -c user.email=x@example.org commit -qm begin
touch .git/index.lock # As a second git has it while it works.
code=0; ../venv/bin/towncrier build --yes --version 1.1.0 --date 2026-03-04 > ../said 2>&1 || code=$?
grep -c "One. (#1)" NEWS.md; ls news; echo "exit status $code"
# Seen: 1, then 1.feature, exit status 0; git's "fatal: Unable to create ... index.lock" stands among its words.
[ "$code" = 0 ] && grep -q "One. (#1)" NEWS.md && [ -e news/1.feature ] && grep -q "index.lock" ../said && grep -q "Done" ../said
