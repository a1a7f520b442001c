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
  expect(choose("folder")).toMatchObject({ code: "RA-HISTORY-INDEX-UNKNOWN" });
  expect(choose("secret")).toMatchObject({
    code: "RA-HISTORY-INDEX-UNKNOWN",
    message: expect.not.stringContaining("pw"),
  });
});
