import { expect, test } from "@jest/globals";
import { withAbsolutePaths, withAbsoluteSources } from "../../../src/domain/environment/uv-paths.ts";

const place = (folder: string) => ({
  resolve: (path: string) => (path.startsWith("/") ? path : `${folder}/${path}`),
  exists: (path: string) => path === `${folder}/wheels`,
  url: (path: string) => `file://${path.replaceAll(" ", "%20")}`,
  delimiter: ":",
});

test.each([
  ["UV_CONFIG_FILE", "ci/uv.toml", "/ws/ci/uv.toml"],
  ["UV_CACHE_DIR", ".uv-cache", "/ws/.uv-cache"],
  ["UV_CACHE_DIR", "/cache", "/cache"],
  ["UV_PYTHON", "3.12", "3.12"],
  ["UV_PYTHON", "cpython-3.12", "cpython-3.12"],
  ["UV_PYTHON", ".venv/bin/python", "/ws/.venv/bin/python"],
  ["UV_PYTHON_INSTALL_DIR", "pythons", "/ws/pythons"],
  ["UV_PYTHON_DOWNLOADS_JSON_URL", "list.json", "/ws/list.json"],
  ["UV_PYTHON_DOWNLOADS_JSON_URL", "https://example.org/list.json", "https://example.org/list.json"],
  ["UV_PYTHON_SEARCH_PATH", "bin:/usr/bin", "/ws/bin:/usr/bin"],
  ["UV_BUILD_CONSTRAINT", "a.txt ci/b.txt", "/ws/a.txt /ws/ci/b.txt"],
  ["UV_FIND_LINKS", "wheels,https://example.org/links,./more", "/ws/wheels,https://example.org/links,/ws/./more"],
  ["UV_FIND_LINKS", "gone", "/ws/gone"],
  ["UV_INDEX", "wheels", "/ws/wheels"],
  ["UV_INDEX", "corp", "corp"],
  ["UV_INDEX", "corp=./mirror\nhttps://example.org/simple", "corp=/ws/./mirror https://example.org/simple"],
  ["UV_INDEX", "corp=https://u:p@example.org/simple", "corp=https://u:p@example.org/simple"],
  ["UV_DEFAULT_INDEX", "file:///mirror", "file:///mirror"],
  ["UV_DEFAULT_INDEX", "mirror/simple", "/ws/mirror/simple"],
  ["UV_EXTRA_INDEX_URL", "${PROJECT_ROOT}/x https://example.org", "${PROJECT_ROOT}/x https://example.org"],
  ["UV_RESOLUTION", "lowest", "lowest"],
  ["PATH", "bin", "bin"],
  ["SSL_CERT_FILE", "ci/ca.pem", "/ws/ci/ca.pem"],
])("%s=%s is %s in every folder", (name, value, absolute) => {
  expect(withAbsolutePaths({ [name]: value }, place("/ws"))).toEqual({ [name]: absolute });
});

test("a folder whose name has a space does not fall into two", () => {
  expect(withAbsolutePaths({ UV_INDEX: "wheels a", UV_BUILD_CONSTRAINT: "b.txt" }, place("/my ws"))).toEqual({
    UV_INDEX: "file:///my%20ws/wheels a",
    UV_BUILD_CONSTRAINT: "file:///my%20ws/b.txt",
  });
});

test("so are the paths in a file of settings", () => {
  const pip = Object.assign(Object.create(null), { "index-url": "mirror" });
  const index = [Object.assign(Object.create(null), { name: "a", url: "wheels" }), "no table"];
  const table = { "find-links": ["wheels", "https://example.org"], pip, index, resolution: "lowest", offline: true };
  expect(withAbsoluteSources(table, place("/ws"))).toEqual({
    "find-links": ["/ws/wheels", "https://example.org"],
    pip: { "index-url": "/ws/mirror" },
    index: [{ name: "a", url: "/ws/wheels" }, "no table"],
    resolution: "lowest",
    offline: true,
  });
});
