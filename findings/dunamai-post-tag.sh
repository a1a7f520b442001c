#!/usr/bin/env bash
# uv-dynamic-versioning 0.14.1 (by dunamai 1.26.5): after a tag v1.2.0 the next commits are 1.2.0.post1.dev0, 1.2.0.post2.dev0, each later than the one before it. After
# a tag v1.2.0.post1 they are 1.2.0.post1.dev1, 1.2.0.post1.dev2, which PEP 440 puts BEFORE the release that they come after: the count goes to .dev, and .post stays.
# So from a post-release to the next tag, nobody gets a build from an index that has the release too, with --pre neither, and no build's log says a word.
# hatch-vcs 0.5.0, asked the same, makes 1.2.0.post2.dev1; so does `bump = true`.
# Exit 0 while that is so; 1 where the builds after v1.2.0.post1 are later than it, or one of the others is not.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q hatchling==1.33.0 uv-dynamic-versioning==0.14.1 dunamai==1.26.5 hatch-vcs==0.5.0 setuptools-scm==10.3.4 packaging==26.4
git() { command git -c user.name=x -c user.email=x@example.org "$@"; }
versions() { # SOURCE TAG [SETTINGS]: of the tagged commit and the two after it
  rm -rf p && mkdir -p p/demo && cd p && git init -q . && touch demo/__init__.py
  printf '[project]\nname = "demo"\ndynamic = ["version"]\n[build-system]\nrequires = []\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "%s"\n%b' "$1" "${3-}" > pyproject.toml
  echo dist > .gitignore && git add . && git commit -qm first && git tag -am x "$2"
  for n in 1 2 3; do
    ../venv/bin/python -m hatchling build -t wheel > log 2>&1 && ls dist | sed 's/^demo-//; s/-py.*//' && rm -rf dist log
    git commit -q --allow-empty -m "$n"
  done | tr '\n' ' '
  cd ..; echo
}
versions uv-dynamic-versioning v1.2.0 | tee final
versions uv-dynamic-versioning v1.2.0.post1 | tee post
versions uv-dynamic-versioning v1.2.0.post1 '[tool.uv-dynamic-versioning]\nbump = true\n' | tee bump
versions vcs v1.2.0.post1 | tee other
# Seen, without the hashes: 1.2.0 1.2.0.post1.dev0 1.2.0.post2.dev0 / 1.2.0.post1 1.2.0.post1.dev1 1.2.0.post1.dev2 /
#       1.2.0.post1 1.2.0.post2.dev1 1.2.0.post2.dev2 / 1.2.0.post1 1.2.0.post2.dev1 1.2.0.post2.dev2
venv/bin/python - <<'PY'
import sys
from packaging.version import Version
read = {name: [Version(each) for each in open(name).read().split()] for name in ["final", "post", "bump", "other"]}
rising = [name for name, (tag, first, second) in read.items() if tag < first < second]
tag, first, second = read["post"]
sys.exit(0 if rising == ["final", "bump", "other"] and first < second < tag else 1)
PY
