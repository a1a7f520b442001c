import { expect, test } from "@jest/globals";
import { settingsFor } from "../../../src/domain/environment/uv-settings.ts";
import { parseToml } from "../../../src/domain/toml/parse.ts";

const table = (text: string) => {
  const parsed = parseToml(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.table;
};

const users = `
required-version = "<0.1"
exclude-newer = "2020-01-01"
resolution = "lowest"
prerelease = "allow"
no-binary = true
no-build-isolation = true
constraint-dependencies = ["a<1"]
find-links = ["/wheels"]
no-index = true
offline = true
publish-url = "https://example.org/upload"
check-url = "https://example.org/simple"
native-tls = true
cache-dir = "/cache"
[[index]]
name = "theirs"
url = "https://example.org/theirs"
[pip]
index-url = "https://example.org/pip"
require-hashes = true
`;

test("a trial sees indexes and means, and nothing that hides what users will meet", () => {
  const project = '[[index]]\nname = "ours"\nurl = "https://example.org/ours"\n';
  expect(table(settingsFor("trial", [table(project), table(users)]))).toEqual({
    index: [
      { name: "ours", url: "https://example.org/ours" },
      { name: "theirs", url: "https://example.org/theirs" },
    ],
    "native-tls": true,
    "cache-dir": "/cache",
    pip: { "index-url": "https://example.org/pip" },
  });
});

test("a tool sees folders of files besides, and of two values the first holds", () => {
  const first = table(
    'native-tls = false\n[pip]\nindex-url = "https://example.org/first"\nkeyring-provider = "disabled"\n',
  );
  expect(table(settingsFor("tool", [first, table(users)]))).toEqual({
    index: [{ name: "theirs", url: "https://example.org/theirs" }],
    "native-tls": false,
    "cache-dir": "/cache",
    "find-links": ["/wheels"],
    "no-index": true,
    pip: { "index-url": "https://example.org/first", "keyring-provider": "disabled" },
  });
});

test("nothing is left of what is all forbidden", () => {
  expect(settingsFor("trial", [table('resolution = "lowest"\n[pip]\nsystem = true\n')]).trim()).toBe("");
});
