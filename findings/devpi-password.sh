#!/usr/bin/env bash
# devpi-server 6.17.0: a client that sends its password with each request, as uv, pip and twine do, has it hashed anew by argon2 each time. A
# request takes a hundred times as long as with the token that devpi's own login gives, which may stand in the password's place. So who uploads
# or installs much logs in once (POST +login) and gives what it answers as the password. Exit 0 while the password's requests take more than
# three times as long; 1 where they do not.
set -eu
T=$(mktemp -d); P=; trap '[ -z "$P" ] || kill "$P"; rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q devpi-server==6.17.0
venv/bin/devpi-init --serverdir data --root-passwd secret --no-root-pypi > init 2>&1
venv/bin/devpi-server --serverdir data --host 127.0.0.1 --port 0 --offline-mode > log 2>&1 & P=$!
until grep -q "Serving on" log; do kill -0 "$P"; sleep 0.2; done
cat > ask.py <<'PY'
import base64, json, sys, time, urllib.request
url = sys.argv[1]

def ask(path, headers, body=None):
    with urllib.request.urlopen(urllib.request.Request(url + path, body, headers)) as answer:
        return json.load(answer)

def least(password):
    """Seconds of the quickest of twenty requests."""
    basic = "Basic " + base64.b64encode(("root:" + password).encode()).decode()
    times = []
    for _ in range(20):
        start = time.perf_counter()
        said = ask("/+api", {"Authorization": basic, "Accept": "application/json"})["result"]["authstatus"]
        times.append(time.perf_counter() - start)
        assert said[:2] == ["ok", "root"], said
    return min(times)

login = json.dumps({"user": "root", "password": "secret"}).encode()
token = ask("/+login", {"Content-Type": "application/json"}, login)["result"]["password"]
dear, cheap = least("secret"), least(token)
print(f"by the password {dear * 1000:.1f} ms, by the token {cheap * 1000:.1f} ms: {dear / cheap:.1f} times")
sys.exit(0 if dear > 3 * cheap else 1)
PY
# Seen: by the password 164 ms, by the token 1.4 ms.
venv/bin/python ask.py "$(sed -n 's/.*Serving on //p' log)"
