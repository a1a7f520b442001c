import { expect, test } from "@jest/globals";
import { emptyNetrc } from "../../../src/domain/indexes/netrc.ts";
import { readUvIndexes } from "../../../src/domain/indexes/uv-indexes.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { chooseTarget, hasPyPIRules, isLoopback, type Target } from "../../../src/domain/target/target.ts";
import { layer, uvIndexesOf } from "../../uv-indexes.ts";

const uv = uvIndexesOf({
  toml: `index = [
    { name = "corp", url = "https://corp.example/simple/", publish-url = "https://corp.example/legacy/" },
    { name = "readonly", url = "https://corp.example/ro/" },
    { name = "folder", url = "./wheels", publish-url = "https://corp.example/legacy/" },
    { name = "typo", url = "https://corp.example/simple/", publish-url = "corp.example/legacy" },
    { name = "leaky", url = "https://corp.example/simple/", publish-url = "https://ada:pw@corp.example/legacy/" },
    { name = "secret", url = "https://ada:pw@corp.example/simple/", publish-url = "https://corp.example/legacy/" },
    "noise",
  ]`,
});
const choose = (index: string, checkUrl?: string) => chooseTarget({ index, checkUrl }, uv);

test.each([
  ["pypi", undefined, { kind: "preset", name: "pypi", uploadUrl: expect.stringContaining("upload.") }],
  ["testpypi", undefined, { kind: "preset", name: "testpypi" }],
  ["rehearsal", undefined, { kind: "rehearsal", uploadUrl: "" }],
  [
    "corp",
    undefined,
    { kind: "named", uploadUrl: "https://corp.example/legacy/", simpleUrl: "https://corp.example/simple/" },
  ],
  ["corp", "https://other.example/", { kind: "named", simpleUrl: "https://other.example/" }],
  [
    "http://127.0.0.1:9/legacy/",
    "http://127.0.0.1:9/simple/",
    { kind: "url", simpleUrl: "http://127.0.0.1:9/simple/" },
  ],
  ["http://127.0.0.1:9/legacy/", undefined, { code: "RA-INDEX-CHECK-URL-MISSING", mender: "usage" }],
  [
    "readonly",
    undefined,
    {
      code: "RA-INDEX-UNKNOWN",
      message: expect.stringMatching(/^The index "readonly" of .+ has no publish-url/),
      hint: expect.stringMatching(/^Add publish-url to its .+corp/),
      input: "index",
      remedy: "commit",
    },
  ],
  ["PyPI", undefined, { code: "RA-INDEX-UNKNOWN" }],
  ["off", undefined, { code: "RA-INDEX-UNKNOWN", hint: expect.stringMatching(/^Did you mean rehearsal\? /) }],
  ["file:///tmp/x", undefined, { code: "RA-INDEX-UNKNOWN" }],
  [
    "https://ada:pw@corp.example/legacy/",
    "https://corp.example/simple/",
    { code: "RA-INDEX-URL-HOLDS-CREDENTIAL", message: expect.not.stringContaining("pw"), input: "index" },
  ],
  [
    "https://corp.example/legacy/",
    "https://ada:pw@corp.example/simple/",
    { code: "RA-INDEX-URL-HOLDS-CREDENTIAL", message: expect.not.stringContaining("pw"), input: "check-url" },
  ],
  ["leaky", undefined, { code: "RA-INDEX-URL-HOLDS-CREDENTIAL", remedy: "commit" }],
  // What logs in for reading is uv's own, and no part of the address that is shown.
  ["secret", undefined, { kind: "named", simpleUrl: "https://corp.example/simple/" }],
  [
    "pypi",
    "nowhere",
    {
      code: "RA-INDEX-URL-UNUSABLE",
      message: expect.stringContaining("simple URL of PyPI"),
      input: "check-url",
      remedy: "call",
      hint: "Correct check-url",
    },
  ],
  ["corp", "file:///tmp/x", { code: "RA-INDEX-URL-UNUSABLE", message: expect.stringContaining("simple URL of corp") }],
  [
    "folder",
    undefined,
    { code: "RA-INDEX-URL-UNUSABLE", message: expect.stringContaining("simple"), remedy: "commit" },
  ],
  ["typo", undefined, { code: "RA-INDEX-URL-UNUSABLE", message: expect.stringContaining("upload URL of typo") }],
])("index %s with check-url %s", (index, checkUrl, expected) => {
  expect(choose(index, checkUrl)).toMatchObject(expected);
});

test("an index's entry is called what its file calls it, and is declared where a variable has no room for more", () => {
  const toml = 'index = [{ name = "a", url = "./a", publish-url = "https://x/" }, { name = "b", url = "https://x/" }]';
  const settings = readUvIndexes({
    layers: [layer(toml, { place: "uv.toml", isOfWorkspace: true })],
    environment: { UV_INDEX: "c=https://x/" },
    netrc: emptyNetrc,
  });
  const chosen = (index: string) => chooseTarget({ index, checkUrl: undefined }, settings);
  expect(chosen("a")).toMatchObject({ hint: "Correct url of an [[index]] in uv.toml, or set check-url" });
  expect(chosen("b")).toMatchObject({ hint: expect.stringMatching(/^Add publish-url to its \[\[index]] entry, /) });
  expect(chosen("c")).toMatchObject({
    hint: expect.stringMatching(/^Declare it in pyproject\.toml, /),
    remedy: "commit",
  });
});

test("what only a release can have gone to is offered where the rehearsal will not do", () => {
  const hintOf = (hasRehearsal?: false) =>
    (chooseTarget({ index: "rehearsel", checkUrl: undefined, hasRehearsal }, uv) as Finding).hint;
  expect(hintOf()).toContain("rehearsal");
  expect(hintOf(false)).toMatch(/^Use one of pypi, testpypi, corp/);
  expect(hintOf(false)).not.toContain("rehearsal");
});

test("where an address stands is known, for what is wrong with it is put right there", () => {
  const simple = "https://corp.example/simple/";
  const placesOf = (index: string, checkUrl?: string) => (choose(index, checkUrl) as Target).places;
  expect(placesOf("corp")).toEqual({ upload: { remedy: "commit" }, simple: { remedy: "commit" } });
  expect(placesOf("corp", simple)).toMatchObject({ simple: { input: "check-url" } });
  expect(placesOf("https://x.example/", simple)).toEqual({
    upload: { input: "index" },
    simple: { input: "check-url" },
  });
});

test("PyPI's rules hold on PyPI, where it is rehearsed, and on the embedded index, which refuses as it does", () => {
  const holds = (index: string, simple?: string) => hasPyPIRules(choose(index, simple) as Target);
  const embedded = `http://127.0.0.1:9/${"0a".repeat(16)}`;
  expect([holds("pypi"), holds("rehearsal"), holds(`${embedded}/legacy/`, `${embedded}/simple/`)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([holds("corp"), holds("http://127.0.0.1:9/legacy/", "http://127.0.0.1:9/simple/")]).toEqual([false, false]);
});

test("PyPI's own upload URL is PyPI", () => {
  const { uploadUrl } = choose("pypi") as { uploadUrl: string };
  expect(choose(uploadUrl)).toMatchObject({ kind: "preset", preset: { name: "pypi" } });
});

test.each([
  ["http://127.0.0.1:1/", true],
  ["http://127.9.9.9/", true],
  ["http://localhost/", true],
  ["http://[::1]:8/", true],
  ["http://127.0.0.1.example/", false],
  ["http://10.0.0.1/", false],
])("%s is loopback: %s", (url, expected) => {
  expect(isLoopback(url)).toBe(expected);
});
