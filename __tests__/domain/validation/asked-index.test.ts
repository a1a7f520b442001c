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

test("an index of the workspace is read at its URL, where that is one without a credential", () => {
  expect(choose("corp")).toMatchObject({ title: "corp", simpleUrl: "https://corp.example/simple/" });
  expect(choose("folder")).toMatchObject({ code: "RA-HISTORY-INDEX-UNKNOWN", input: "index" });
  expect(choose("secret")).toMatchObject({
    code: "RA-HISTORY-INDEX-UNKNOWN",
    message: expect.not.stringContaining("pw"),
  });
});

test.each([
  ["pipy", 'No index to ask is called "pipy"'],
  ["secret", "The URL of the index to ask has a login in it, which is not shown here: https://corp.example/simple"],
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
