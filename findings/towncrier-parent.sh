#!/usr/bin/env bash
# towncrier 25.8.0: its search for settings goes upwards from the folder it runs in, and ends at the first folder with a towncrier.toml or a pyproject.toml,
# though that has no [tool.towncrier] in it. In a package below a towncrier.toml it then takes its defaults, says that nothing changed, and exits 0,
# while a fragment waits above. 24.8.0 was an error there. So in a monorepo a release's news can be empty without a word, depending on the folder alone.
# https://towncrier.readthedocs.io/en/stable/configuration.html
# Exit 0 while that is so; 1 where 25.8.0 fails or finds the fragment, or 24.8.0 does not fail.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
for version in 24.8.0 25.8.0; do python3 -m venv "$version"; "$version/bin/pip" install --quiet "towncrier==$version"; done
mkdir -p repo/news repo/package; cd repo
printf '[tool.towncrier]\nname = "Package"\ndirectory = "news"\n' > towncrier.toml
echo "Something new." > news/1.feature
printf '[project]\nname = "package"\nversion = "1.0"\n' > package/pyproject.toml
for version in 24.8.0 25.8.0; do
  for folder in . package; do
    said=$(cd "$folder" && "$T/$version/bin/towncrier" build --draft --version 1.1 --name Package 2>&1) && status=0 || status=$?
    echo "$version in $folder: exit $status, $(grep -oE 'Something new|No significant changes|No \[tool.towncrier\] section' <<< "$said" | head -1)"
  done
done | tee "$T/said"
# Seen: 24.8.0 in .: exit 0, Something new / 24.8.0 in package: exit 1, No [tool.towncrier] section
#       25.8.0 in .: exit 0, Something new / 25.8.0 in package: exit 0, No significant changes
grep -q '^24.8.0 in package: exit 1' "$T/said" && grep -q '^25.8.0 in package: exit 0, No significant' "$T/said" && grep -q '^25.8.0 in \.: exit 0, Something' "$T/said"
