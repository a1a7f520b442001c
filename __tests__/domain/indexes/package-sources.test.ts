import { expect, test } from "@jest/globals";
import {
  isPackageSources,
  knownHere,
  packageSources,
  withoutLogins,
} from "../../../src/domain/indexes/package-sources.ts";

const url = "https://collector.example/simple/";

test("sources that somebody else wrote have no names: by a name uv takes the environment's login to any address", () => {
  const declared = [{ name: "company", url: "https://company.example/simple/" }];
  const sources = { index: [{ name: "company", url, default: true }], "index-strategy": "first-index" };
  expect(knownHere(sources, declared)).toEqual({ index: [{ url, default: true }], "index-strategy": "first-index" });
  expect(knownHere({}, declared)).toEqual({});
});

test.each([
  ["an address that this job declares has its name and login", "https://me:word@collector.example/simple"],
  ["an address with a token in its query has its name and token", "https://collector.example/simple/?token=word"],
  ["one slash more or less is the same address", "https://collector.example/simple/"],
])("%s, whatever the manifest calls it", (_, own) => {
  const declared = [{ name: "third", url: own }];
  expect(knownHere({ index: [{ name: "company", url, format: "flat" }] }, declared)).toEqual({
    index: [{ name: "third", url: own, format: "flat" }],
  });
});

test("what stays with a release has neither a login nor a token in a query", () => {
  const index = [{ name: "a", url: "https://me:word@collector.example/simple/?token=word" }];
  expect(withoutLogins({ index, "index-url": "https://collector.example/?key=word" })).toEqual({
    index: [{ name: "a", url }],
    "index-url": "https://collector.example/",
  });
});

test("another scheme, port or path is another address, and one that stands twice is one", () => {
  const others = ["http://collector.example/simple/", "https://collector.example:8443/simple/", `${url}more/`];
  const index = [...others, others[0]!].map((each) => ({ name: "third", url: each }));
  expect(knownHere({ index }, [{ name: "third", url }])).toEqual({ index: others.map((each) => ({ url: each })) });
});

test.each<[string, unknown]>([
  ["index-strategy", { "index-strategy": "no-such" }],
  ["format", { index: [{ url, format: "no-such" }] }],
  ["authenticate", { index: [{ url, authenticate: "no-such" }] }],
  ["name", { index: [{ url, name: "a b" }] }],
])("a word in %s that uv refuses is neither written nor read", (_, sources) => {
  expect(isPackageSources(sources)).toBe(false);
  expect(isPackageSources(packageSources(sources as Record<string, unknown>))).toBe(true);
});
