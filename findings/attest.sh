#!/usr/bin/env bash
# uv 0.13.8: `uv publish dist/demo-1.0-py3-none-any.whl` sends the file without the attestation that lies beside it, and says nothing, while
# `uv publish` (which takes dist/*) in the same folder sends both: uv looks for attestations among the paths that it is given, not beside the
# file. Named as well, it goes along. So a script that names the files that it publishes loses their provenance in silence, and an index takes an
# attestation with the upload alone. Exit 0 while that is so; 1 where uv sends it in all three, or says that it does not.
set -eu
T=$(mktemp -d); trap 'kill "$S" 2>/dev/null || true; rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q uv==0.13.8 hatchling==1.27.0
mkdir demo && touch demo/__init__.py
printf '[project]\nname = "demo"\nversion = "1.0"\nrequires-python = ">=3.9"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n' > pyproject.toml
venv/bin/python -m hatchling build -t wheel >/dev/null 2>&1
W=dist/demo-1.0-py3-none-any.whl; echo '{"version": 1}' > "$W.publish.attestation"
venv/bin/python - > log <<'PY' &
import http.server
class Index(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"])) if "content-length" in self.headers else self.chunks()
        print("with" if b'name="attestations"' in body else "without", flush=True)
        self.send_response(200); self.end_headers()
    def chunks(self):
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size); self.rfile.readline()
        self.rfile.readline()
        return body
    def log_message(self, *_): pass
server = http.server.HTTPServer(("127.0.0.1", 0), Index)
open("port", "w").write(str(server.server_port))
server.serve_forever()
PY
S=$!; while [ ! -s port ]; do sleep 0.1; done
publish() { venv/bin/uv publish --no-config --publish-url "http://127.0.0.1:$(cat port)/" --username u --password p "$@" 2>> said; }
publish "$W"; publish "$W" "$W.publish.attestation"; publish
cat log said
[ "$(tr '\n' ' ' < log)" = "without with with " ] && ! sed -n '1,3p' said | grep -qi attestation
