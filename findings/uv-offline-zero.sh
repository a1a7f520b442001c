#!/usr/bin/env bash
# uv: before 0.12.24 the variable UV_OFFLINE=0 leaves `offline = true` of a settings file as it is, though a variable otherwise comes before a file,
# so nothing on a machine but an edit of the file brings uv back to the network. From 0.12.24 on the variable counts.
# https://docs.astral.sh/uv/reference/environment/#uv_offline
# Exit 0 while that is so; 1 where both are offline, or neither.
set -eu
T=$(mktemp -d); SERVER=; trap '[ -z "$SERVER" ] || kill "$SERVER"; rm -rf "$T"' EXIT; cd "$T"
for version in 0.12.21 0.12.24; do python3 -m venv "$version"; "$version/bin/pip" install --quiet "uv==$version"; done
mkdir -p index/thing project; printf '<a href="thing-1.0-py3-none-any.whl">thing-1.0-py3-none-any.whl</a>' > index/thing/index.html
python3 - <<'PY'
import zipfile
with zipfile.ZipFile("index/thing/thing-1.0-py3-none-any.whl", "w") as wheel:
    wheel.writestr("thing-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: thing\nVersion: 1.0\n")
    wheel.writestr("thing-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nGenerator: a\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr("thing-1.0.dist-info/RECORD", "")
PY
python3 -u -m http.server 0 --bind 127.0.0.1 --directory index > server 2>&1 & SERVER=$!
until grep -q 'port [0-9]' server; do sleep 0.1; done
PORT=$(grep -oE 'port [0-9]+' server | grep -oE '[0-9]+')
printf 'offline = true\n' > project/uv.toml; cd project
for version in 0.12.21 0.12.24; do
  said=$(echo thing | UV_OFFLINE=0 "$T/$version/bin/uv" pip compile --no-cache --quiet --no-header --default-index "http://127.0.0.1:$PORT/" - 2>&1) && status=0 || status=$?
  echo "$version: exit $status, $(grep -oE 'thing==1.0|network was disabled' <<< "$said" | head -1)"
done | tee "$T/said"
# Seen: 0.12.21: exit 1, network was disabled / 0.12.24: exit 0, thing==1.0
grep -q '^0.12.21: exit 1, network was disabled' "$T/said" && grep -q '^0.12.24: exit 0, thing==1.0' "$T/said"
