import { expect, test } from "@jest/globals";
import { chooseTarget } from "../../../src/domain/target/target.ts";
import { uvIndexesOf } from "../../uv-indexes.ts";

const corp = "https://corp.example/legacy/";
const simple = "https://corp.example/simple/";
const oneIndex = `index = [{ name = "corp", url = "${simple}", publish-url = "${corp}" }]`;
const trials = `index = [{ name = "trials", url = "https://test.pypi.org/simple/", publish-url = "https://test.pypi.org/legacy/" }]`;
const twoIndexes = `index = [
  { name = "corp", url = "${simple}", publish-url = "${corp}" },
  { name = "lab", url = "https://lab.example/simple/", publish-url = "https://lab.example/legacy/" },
]`;

interface Said {
  readonly index?: string;
  readonly checkUrl?: string;
  readonly toml?: string;
  readonly environment?: Readonly<Record<string, string>>;
}
const choose = ({ index, checkUrl, ...said }: Said) => chooseTarget({ index, checkUrl }, uvIndexesOf(said));
const toCorp = { uploadUrl: corp, simpleUrl: simple };

test.each<[string, Said, object]>([
  ["nothing: PyPI", {}, { kind: "preset", name: "pypi" }],
  ["publish-url and check-url", { toml: `publish-url = "${corp}"\ncheck-url = "${simple}"` }, toCorp],
  ["UV_PUBLISH_URL", { environment: { UV_PUBLISH_URL: corp, UV_PUBLISH_CHECK_URL: simple } }, toCorp],
  ["UV_PUBLISH_INDEX", { toml: twoIndexes, environment: { UV_PUBLISH_INDEX: "corp" } }, { ...toCorp, name: "corp" }],
  ["the only index with a publish-url", { toml: oneIndex }, { ...toCorp, name: "corp" }],
  ["an index for trials alone", { toml: trials }, { name: "pypi" }],
  [
    "an index beside one for trials",
    { toml: oneIndex.replace("]", `, ${trials.slice(9)}`) },
    { ...toCorp, name: "corp" },
  ],
  [
    "an index for trials, beside another place",
    { toml: trials, environment: { UV_PUBLISH_URL: corp, UV_PUBLISH_CHECK_URL: simple } },
    toCorp,
  ],
  [
    "an index for trials that is named",
    { toml: trials, environment: { UV_PUBLISH_INDEX: "trials" } },
    { name: "trials" },
  ],
  ["two indexes, and none is named", { toml: twoIndexes }, { name: "pypi" }],
  [
    "the same in two places",
    { toml: oneIndex, environment: { UV_PUBLISH_URL: corp.slice(0, -1) } },
    { simpleUrl: simple },
  ],
  [
    "an index that is called as a preset is",
    { toml: oneIndex.replace('"corp"', '"pypi"') },
    { ...toCorp, preset: undefined },
  ],
  [
    "PyPI's upload URL",
    { environment: { UV_PUBLISH_URL: (choose({}) as { uploadUrl: string }).uploadUrl } },
    { preset: { name: "pypi" } },
  ],
  [
    "PyPI with another place to be read",
    { environment: { UV_PUBLISH_CHECK_URL: simple } },
    { name: "pypi", simpleUrl: simple },
  ],
  [
    "a check-url that is given",
    { toml: oneIndex, checkUrl: "https://b.example/" },
    { simpleUrl: "https://b.example/" },
  ],
])("without index, uv's word decides: %s", (_, said, expected) => {
  expect(choose(said)).toMatchObject(expected);
});

test("an index that is given wins over uv's words, and over those that disagree", () => {
  const environment = { UV_PUBLISH_URL: "https://other.example/legacy/" };
  expect(choose({ index: "testpypi", toml: oneIndex, environment })).toMatchObject({ name: "testpypi" });
  expect(choose({ index: corp, toml: oneIndex, environment })).toMatchObject(toCorp);
});

test("where an upload URL that is given can be read is known from uv's words on it, and from no others", () => {
  const environment = { UV_PUBLISH_URL: corp, UV_PUBLISH_CHECK_URL: simple };
  expect(choose({ index: corp, environment })).toMatchObject(toCorp);
  expect(choose({ index: "https://other.example/legacy/", environment })).toMatchObject({
    code: "RA-INDEX-CHECK-URL-MISSING",
  });
});

test.each<[string, Said, readonly string[]]>([
  [
    "a variable and a setting",
    { toml: `publish-url = "${corp}"`, environment: { UV_PUBLISH_URL: "https://b.example/legacy/" } },
    [
      "UV_PUBLISH_URL in the environment says https://b.example/legacy/",
      `publish-url in [tool.uv] of pyproject.toml says ${corp}`,
    ],
  ],
  [
    "a setting and the only index",
    { toml: `publish-url = "https://b.example/legacy/"\n${oneIndex}` },
    ["says https://b.example/legacy/", `publish-url of the only index in [tool.uv] of pyproject.toml says ${corp}`],
  ],
  [
    "two variables",
    { toml: twoIndexes, environment: { UV_PUBLISH_INDEX: "lab", UV_PUBLISH_URL: corp } },
    ["UV_PUBLISH_URL in the environment", "UV_PUBLISH_INDEX in the environment says https://lab.example/legacy/"],
  ],
  [
    "one with a login in it",
    { toml: oneIndex, environment: { UV_PUBLISH_URL: "https://ada:pw@b.example/legacy/" } },
    ["says https://b.example/legacy/"],
  ],
])("two words that disagree are an error that names both and where they stand: %s", (_, said, parts) => {
  const finding = choose(said);
  expect(finding).toMatchObject({ code: "RA-INDEX-TARGETS-DISAGREE", mender: "usage" });
  for (const part of parts) expect(finding).toMatchObject({ message: expect.stringContaining(part) });
  expect(JSON.stringify(finding)).not.toContain("pw@");
});

test("two words that disagree may take a commit where a file has one of them", () => {
  const UV_PUBLISH_URL = "https://b.example/legacy/";
  const inFile = choose({ toml: `publish-url = "${corp}"`, environment: { UV_PUBLISH_URL } });
  expect(inFile).toMatchObject({ alternative: "commit" });
  const inVariables = choose({ toml: twoIndexes, environment: { UV_PUBLISH_INDEX: "lab", UV_PUBLISH_URL } });
  expect(inVariables).not.toHaveProperty("alternative");
});

test("an index that UV_PUBLISH_INDEX names and that is not there is an error, as it is for uv", () => {
  expect(choose({ toml: oneIndex, environment: { UV_PUBLISH_INDEX: "lab" } })).toMatchObject({
    code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
    mender: "usage",
    hint: expect.stringContaining("corp"),
  });
});

test("one that UV_PUBLISH_INDEX names and that has no publish-url gets it in a commit: no other run of a tag has that", () => {
  const toml = 'index = [{ name = "lab", url = "https://lab.example/simple/" }]';
  expect(choose({ toml, environment: { UV_PUBLISH_INDEX: "lab" } })).toMatchObject({
    code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
    remedy: "commit",
    hint: "Add publish-url to its [[tool.uv.index]] entry, or correct UV_PUBLISH_INDEX in the environment",
  });
});

const leaky = corp.replace("//", "//ada:pw@");
test.each<[string, Said, object]>([
  [
    "publish-url",
    { toml: `publish-url = "${leaky}"\ncheck-url = "${simple}"` },
    { message: expect.stringContaining("publish-url in [tool.uv] of pyproject.toml"), remedy: "commit" },
  ],
  ["publish-url, and no check-url", { toml: `publish-url = "${leaky}"` }, { remedy: "commit" }],
  ["publish-url of another scheme", { toml: `publish-url = "${leaky.replace("https", "ftp")}"` }, { remedy: "commit" }],
  [
    "UV_PUBLISH_URL, beside the index that it is",
    { toml: oneIndex, environment: { UV_PUBLISH_URL: leaky } },
    { message: expect.stringContaining("UV_PUBLISH_URL in the environment"), remedy: "call" },
  ],
  ["the only index with a publish-url", { toml: oneIndex.replace(corp, leaky) }, { remedy: "commit" }],
  [
    "check-url",
    { toml: `publish-url = "${corp}"\ncheck-url = "${simple.replace("//", "//ada:pw@")}"` },
    { message: expect.stringContaining("check-url in [tool.uv] of pyproject.toml"), remedy: "commit" },
  ],
  ["the input, without check-url", { index: leaky }, { input: "index" }],
])("a credential is told of where it stands, and not shown: in %s", (_, said, expected) => {
  const fault = choose(said);
  expect(fault).toMatchObject({ code: "RA-INDEX-URL-HOLDS-CREDENTIAL", ...expected });
  expect(JSON.stringify(fault)).not.toMatch(/ada|pw@/);
});

test("an upload URL of uv's words that is none is told of where it stands", () => {
  expect(choose({ toml: 'publish-url = "corp"' })).toMatchObject({
    code: "RA-INDEX-UNKNOWN",
    message: 'publish-url in [tool.uv] of pyproject.toml is no upload URL: "corp"',
    remedy: "commit",
  });
});
