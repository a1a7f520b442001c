#!/usr/bin/env bash
# uv 0.13.8: `uv publish` sends no file whose name is not normalised: it warns, goes on to the next, and where none is left ends with status 0, nothing
# uploaded. Such names are what setuptools 68.2.2 writes for a project called Demo.Pkg (Demo.Pkg-1.0.tar.gz); pip installs them, and PyPI has many.
# So a project that pins an old setuptools and goes over to uv has green releases that never come out.
# Exit 0 while that is so; 1 where uv sends one of the two, or ends with another status.
set -eu
T=$(mktemp -d); S=; trap '[ -z "$S" ] || kill "$S" 2>/dev/null; rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q uv==0.13.8 build==1.3.0 setuptools==68.2.2 wheel==0.41.3
mkdir demo_pkg && touch demo_pkg/__init__.py
printf '[project]\nname = "Demo.Pkg"\nversion = "1.0"\n[build-system]\nrequires = ["setuptools<69"]\nbuild-backend = "setuptools.build_meta"\n' > pyproject.toml
venv/bin/python -m build --no-isolation . > built 2>&1; ls dist
# Seen: Demo.Pkg-1.0-py3-none-any.whl Demo.Pkg-1.0.tar.gz
venv/bin/python - > asked <<'PY' &
import http.server
class Index(http.server.BaseHTTPRequestHandler):
    def do_POST(self): print("asked", flush=True); self.send_response(200); self.end_headers()
    def log_message(self, *_): pass
server = http.server.HTTPServer(("127.0.0.1", 0), Index)
print(server.server_port, flush=True); server.serve_forever()
PY
S=$!; until [ -s asked ]; do sleep 0.1; done
status=0; venv/bin/uv publish --no-config --trusted-publishing never --token none --publish-url "http://127.0.0.1:$(head -1 asked)/" dist/* 2> said || status=$?
cat said; echo "exit $status"
# Seen: warning: `Demo.Pkg-1.0-py3-none-any.whl` has a non-normalized filename (expected `demo_pkg-1.0-py3-none-any.whl`), skipping
[ "$status" = 0 ] && [ "$(grep -c skipping said)" = 2 ] && ! grep -q asked asked
