#!/usr/bin/env bash
# uv 0.13.8: `uv publish` sends Import-Name and Import-Namespace (core metadata 2.5, PEP 794) as the form fields `import_names` and
# `import_namespaces`. All others of these are named as the metadata has them, in lower case and with _ for - (`license_file`, `dynamic`), but
# for `classifiers` and `project_urls`, which have been plural for ever. An index that goes by that rule, and looks for `import_name`, takes
# the file and knows nothing of its import names: neither shows nor checks them. No other client was there to compare with: twine 6.2.0 refuses
# metadata 2.5. Exit 0 while uv sends the plural; 1 where it sends something else.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q uv==0.13.8
venv/bin/python - <<'P'
import base64, hashlib, zipfile

def digest(text):
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()

info = "acme-1.0.dist-info"
metadata = ["Metadata-Version: 2.5", "Name: acme", "Version: 1.0", "Import-Name: acme", "Import-Namespace: acme_tools",
            "Classifier: Topic :: Utilities", "License-File: LICENSE", "Dynamic: Platform", ""]
files = {
    "acme/__init__.py": "",
    f"{info}/METADATA": "\n".join(metadata),
    f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: by hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    f"{info}/licenses/LICENSE": "MIT\n",
}
rows = [f"{name},sha256={digest(text)},{len(text)}" for name, text in files.items()]
with zipfile.ZipFile("acme-1.0-py3-none-any.whl", "w") as wheel:
    for name, text in {**files, f"{info}/RECORD": "\n".join([*rows, f"{info}/RECORD,,", ""])}.items():
        wheel.writestr(name, text)
P
cat > index.py <<'P'
import http.server, re

class Index(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        print(*sorted(set(re.findall(r'name="([^"]+)"', body.decode("latin1")))), flush=True)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *words):
        pass

index = http.server.HTTPServer(("127.0.0.1", 0), Index)
print(index.server_port, flush=True)
index.timeout = 60
index.handle_request()
P
python3 index.py > heard & sleep 2
venv/bin/uv publish --no-config --trusted-publishing never --token none --publish-url "http://127.0.0.1:$(head -1 heard)/" acme-1.0-py3-none-any.whl
wait
sed -n 2p heard
# Seen: :action acme-1.0-py3-none-any.whl … classifiers content dynamic filetype import_names import_namespaces license_file metadata_version name …
sed -n 2p heard | grep -q ' dynamic .* import_names import_namespaces license_file '
