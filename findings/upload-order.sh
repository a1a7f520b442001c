#!/usr/bin/env bash
# uv 0.13.8: `uv publish` does not send files in the order in which they are named. Named sdist first, wheel second, of two projects, it sends
# the wheels of both, then the sdists of both, each by name. So a script that names the package that others require first, to have it on the
# index before them, gets another order, and where the index refuses one file, what was named before it may not have been sent. --dry-run
# goes the same way and asks nobody, for which this script uses it. Exit 0 while that is so; 1 where the order is the one that was given.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q uv==0.13.8 hatchling==1.27.0
for name in zeta alpha; do
  mkdir -p "$name/$name" && touch "$name/$name/__init__.py"
  printf '[project]\nname = "%s"\nversion = "1.0"\nrequires-python = ">=3.9"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n' "$name" > "$name/pyproject.toml"
  (cd "$name" && ../venv/bin/python -m hatchling build -d ../dist >/dev/null 2>&1)
done
cd dist
../venv/bin/uv publish --no-config --dry-run --trusted-publishing never --token none --publish-url http://127.0.0.1:9/ \
  zeta-1.0.tar.gz zeta-1.0-py3-none-any.whl alpha-1.0.tar.gz alpha-1.0-py3-none-any.whl 2> ../said
cat ../said
# Seen: alpha-1.0-py3-none-any.whl zeta-1.0-py3-none-any.whl alpha-1.0.tar.gz zeta-1.0.tar.gz
[ "$(sed -n 's/^Checking \([a-z]*-[^ ]*\) (.*/\1/p' ../said | tr '\n' ' ')" = "alpha-1.0-py3-none-any.whl zeta-1.0-py3-none-any.whl alpha-1.0.tar.gz zeta-1.0.tar.gz " ]
