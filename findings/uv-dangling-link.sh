#!/usr/bin/env bash
# uv 0.13.8: what `[tool.uv.workspace] members = ["packages/*"]` matches may be a file, an empty folder or a link to a file: uv passes over each.
# A link that leads nowhere ends `uv lock` (and all that reads the workspace) with exit 2 and words that name neither the workspace nor the glob,
# a hidden one too, though a glob of a shell would not match it: so an editor that locks what it edits by such a link, as Emacs does for
# packages/notes.txt (packages/.#notes.txt), stops uv until the file is saved. A folder named by `exclude` is not looked at.
# https://docs.astral.sh/uv/concepts/projects/workspaces/
# Exit 0 while that is so; 1 where uv passes over such a link too, or refuses one of the others.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install --quiet uv==0.13.8
mkdir -p shop/packages/core shop/packages/empty; cd shop
printf '[project]\nname = "core"\nversion = "1.0"\nrequires-python = ">=3.8"\n' > packages/core/pyproject.toml
printf 'a note\n' > packages/notes.txt; ln -s notes.txt packages/same.txt
lock() {
  printf '[tool.uv.workspace]\nmembers = ["packages/*"]\nexclude = [%s]\n' "${2-}" > pyproject.toml
  said=$("$T/venv/bin/uv" lock --quiet 2>&1) && status=0 || status=$?
  echo "$1: exit $status $(sed "s#$T/##" <<< "$said")"
}
{
  lock 'a file, an empty folder, a link to a file'
  ln -s 'somebody@host.1' 'packages/.#notes.txt'
  lock 'a lock of Emacs'
  lock 'the same, excluded' '"packages/.#notes.txt"'
} | tee "$T/said"
# Seen: exit 0 / exit 2 error: failed to query metadata of file `shop/packages/.#notes.txt`: No such file or directory (os error 2) / exit 0
grep -q '^a file, .*: exit 0' "$T/said" && grep -q '^a lock of Emacs: exit 2 .*failed to query metadata' "$T/said" && grep -q '^the same, excluded: exit 0' "$T/said"
