#!/usr/bin/env bash
# devpi-server 6.20.3: the address of an index without +simple/ works as an index's URL for pip and uv alone, which it knows by their user agent.
# To everybody else the page of a project there is a 404, while the list of projects beside it is answered to whoever asks for JSON and names that
# very project. A tool that sends a user agent of its own and takes 404 for "no such project" finds all that is there missing; at +simple/ all get
# the same. Exit 0 while that is so; 1 where it is not.
set -eu
T=$(mktemp -d); P=; trap '[ -z "$P" ] || kill "$P"; rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q devpi-server==6.20.3 twine==6.2.0 build==1.3.0
venv/bin/devpi-init --serverdir data --root-passwd secret --no-root-pypi > init 2>&1
venv/bin/devpi-server --serverdir data --host 127.0.0.1 --port 0 --offline-mode > log 2>&1 & P=$!
until grep -q "Serving on" log; do kill -0 "$P"; sleep 0.2; done
URL=$(sed -n 's/.*Serving on //p' log)
cat > put.py <<'PY'
import base64, json, sys, urllib.request
basic = "Basic " + base64.b64encode(b"root:secret").decode()
body = json.dumps({"type": "stage", "bases": [], "volatile": True}).encode()
headers = {"Authorization": basic, "Content-Type": "application/json", "Accept": "application/json"}
urllib.request.urlopen(urllib.request.Request(sys.argv[1] + "/root/dev", body, headers, method="PUT"))
PY
venv/bin/python put.py "$URL"
mkdir fern && printf '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "fern"\nversion = "1.0"\n' > fern/pyproject.toml
touch fern/fern.py && venv/bin/python -m build --sdist -o out fern > built 2>&1
venv/bin/twine upload --disable-progress-bar -u root -p secret --repository-url "$URL/root/dev/" out/* > sent
cat > ask.py <<'PY'
import json, sys, urllib.error, urllib.request
base = sys.argv[1] + "/root/dev/"
simple = "application/vnd.pypi.simple.v1+json"

def ask(path, agent):
    headers = {"User-Agent": agent, "Accept": simple}
    try:
        with urllib.request.urlopen(urllib.request.Request(base + path, headers=headers)) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, {}

agents = ["pip/25.3", "uv/0.13.9", "my-tool/1.0"]
# Where nothing of a tool's is there yet, the list shows nothing wrong; that a list is below it, too, does.
below = ask("+simple/", "my-tool/1.0")[0], ask("+simple/+simple/", "my-tool/1.0")[0]
pages = {(path, agent): ask(path, agent) for path in ["", "fern/", "+simple/fern/"] for agent in agents}
for (path, agent), (status, page) in pages.items():
    print(f"{path or '(list)'} for {agent}: {status}", [each["name"] for each in page.get("projects", [])] or "")
found = [status for status, _ in pages.values()]
listed = pages["", "my-tool/1.0"][1].get("projects")
sys.exit(0 if found == [200, 200, 200, 200, 200, 404, 200, 200, 200] and listed == [{"name": "fern"}] and below == (200, 404) else 1)
PY
# Seen: (list) 200 for all three, with fern; fern/ 200, 200, 404; +simple/fern/ 200 for all three.
venv/bin/python ask.py "$URL"
