#!/usr/bin/env bash
# uv_build 0.13.0 and later put a pax header with path and size before each member of an sdist, also where both fit into the plain one. It is
# sound, and Python's tarfile and pip read it, but uv up to 0.11.8 does not: "malformed pax extension". So who builds a package from its sdist
# with such a uv, or installs from it where no wheel fits, cannot; and a project whose own uv is that old, and whose requirement on uv_build has
# no upper bound, cannot build its wheel from the sdist that it has just made. uv_build 0.12.24 writes no such header, and uv 0.11.9 reads it.
# Exit 0 while that is so; 1 where 0.11.8 reads the sdist, or 0.11.9 does not.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
for version in 0.13.0 0.11.9 0.11.8; do
  python3 -m venv "$version" && "$version/bin/pip" install -q "uv==$version"
done
mkdir -p p/src/p && touch p/src/p/__init__.py
printf '[project]\nname = "p"\nversion = "1.0"\nrequires-python = ">=3.9"\n[build-system]\nrequires = ["uv_build==0.13.0"]\nbuild-backend = "uv_build"\n' > p/pyproject.toml
0.13.0/bin/uv build -q --no-config --sdist p -o dist
python3 -c 'import tarfile; print(tarfile.open("dist/p-1.0.tar.gz").getmembers()[0].pax_headers)'
# Seen: {'path': 'p-1.0/PKG-INFO', 'size': '66'}
0.11.9/bin/uv build -q --no-config --wheel dist/p-1.0.tar.gz -o read
if 0.11.8/bin/uv build --no-config --wheel dist/p-1.0.tar.gz -o unread 2> said; then exit 1; fi
cat said
# Seen: × Failed to build `dist/p-1.0.tar.gz` ├─▶ I/O operation failed during extraction ╰─▶ malformed pax extension
grep -q "malformed pax extension" said
