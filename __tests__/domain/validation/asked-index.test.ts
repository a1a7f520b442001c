import { expect, test } from "@jest/globals";
import { chooseAskedIndex } from "../../../src/domain/validation/asked-index.ts";
import { uvIndexesOf } from "../../uv-indexes.ts";

const uv = uvIndexesOf({
  toml: `index = [
    { name = "corp", url = "https://corp.example/simple/" },
    { name = "folder", url = "./wheels" },
    { name = "secret", url = "https://ada:pw@corp.example/simple/" },
  ]`,
});
const choose = (index: string) =>
  chooseAskedIndex({ index, configured: { index: undefined, checkUrl: undefined }, uv });

test("an index of the workspace is read at its URL", () => {
  const where = { remedy: "commit" };
  expect(choose("corp")).toMatchObject({ title: "corp", simpleUrl: "https://corp.example/simple/", where });
  expect(choose("https://corp.example/simple/")).toMatchObject({ where: { input: "index" } });
});

test("what logs in at an entry is for reading, as it is where a release is published", () => {
  expect(choose("secret")).toMatchObject({
    title: "secret",
    simpleUrl: "https://corp.example/simple/",
    login: { username: "ada" },
  });
});

test("an entry that is a folder is told with the place where that is written", () => {
  const found = choose("folder");
  expect(found).toMatchObject({
    code: "RA-HISTORY-INDEX-UNKNOWN",
    remedy: "commit",
    hint: expect.stringMatching(/^Correct url of a \[\[tool\.uv\.index\]\] in \[tool\.uv\] of pyproject\.toml, /),
  });
  expect(found).not.toHaveProperty("input");
});

test("an address that a variable or check-url gives is corrected there", () => {
  const place = "UV_PUBLISH_CHECK_URL in the environment";
  const none = { index: undefined, checkUrl: undefined };
  expect(chooseAskedIndex({ index: "foo", place, configured: none, uv })).toMatchObject({
    remedy: "call",
    hint: `Correct ${place}: an address begins with http:// or https://`,
  });
  const configured = { index: "https://up.example/", checkUrl: "corp.example/simple" };
  expect(chooseAskedIndex({ index: "https://up.example/", configured, uv })).toMatchObject({
    remedy: "commit",
    hint: "Correct check-url in the configuration: an address begins with http:// or https://",
  });
});

test.each([
  ["pipy", 'No index to ask is called "pipy"'],
  [
    "https://ada@corp.example/a/",
    "The URL of the index to ask has a login in it, which is not shown here: https://corp.example/a",
  ],
  ["folder", "The index to ask has no http:// or https:// address that can be read: ./wheels"],
  [
    "ftp://ada:pw@corp.example/",
    "The index to ask has no http:// or https:// address that can be read: ftp://corp.example/",
  ],
  [
    "https://ada:pw@corp.example:80a/",
    "The index to ask has no http:// or https:// address that can be read: https://corp.example:80a/",
  ],
  [
    "https://ada:p/w@corp.example:80a/",
    "The index to ask has no http:// or https:// address that can be read: https://corp.example:80a/",
  ],
  ["ada:pw@corp.example/", "The index to ask has no http:// or https:// address that can be read: corp.example/"],
])("what is wrong with %j is said, without what logs in", (index, message) => {
  expect(choose(index)).toMatchObject({ code: "RA-HISTORY-INDEX-UNKNOWN", message });
});

test("what the configuration names is where releases go, and no simple URL", () => {
  const configured = { index: "pipy", checkUrl: undefined };
  expect(chooseAskedIndex({ index: "pipy", configured, uv })).toMatchObject({
    input: "index",
    hint: expect.stringMatching(/^Use pypi, .* upload URL with check-url beside it/),
  });
  expect(choose("pipy")).toMatchObject({ hint: expect.stringMatching(/, a simple URL without a login, or off$/) });
});
