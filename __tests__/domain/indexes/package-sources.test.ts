import { expect, test } from "@jest/globals";
import { anonymous } from "../../../src/domain/indexes/package-sources.ts";

test("sources that somebody else wrote have no names: by a name uv takes the environment's login to any address", () => {
  const url = "https://collector.example/simple/";
  expect(anonymous({ index: [{ name: "company", url, default: true }], "index-strategy": "first-index" })).toEqual({
    index: [{ url, default: true }],
    "index-strategy": "first-index",
  });
  expect(anonymous({})).toEqual({});
});
