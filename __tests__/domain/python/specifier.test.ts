import { expect, test } from "@jest/globals";
import { sameSpecifiers } from "../../../src/domain/python/same-specifiers.ts";
import { admits, parseSpecifiers } from "../../../src/domain/python/specifier.ts";

test.each([
  [">=1.0", ["1.0", "1", "1.0+x", "2.0a1"], ["1.0a1", "1.0.dev0", "0.9"]],
  ["<=1.0", ["1.0", "1.0+x", "1.0rc1", "0.1"], ["1.0.post1", "1.0.1"]],
  ["<1.0", ["0.9", "0.9.post1"], ["1.0", "1.0a1", "1.0.dev1"]],
  ["<1.0b1", ["1.0a1", "1.0.dev1", "0.9"], ["1.0b1", "1.0"]],
  [">1.0", ["1.0.1", "1.1a1"], ["1.0", "1.0+x", "1.0.post1", "1.0rc1"]],
  [">1.0.post1", ["1.0.post2", "1.0.1"], ["1.0.post1", "1.0.post1+x", "1.0"]],
  [">1.0a1", ["1.0a2", "1.0"], ["1.0a1.post1", "1.0a1"]],
  ["==1.0", ["1", "1.0.0", "1.0+x"], ["1.0.post1", "1.0a1", "1!1.0"]],
  ["==1.0+x", ["1.0+X"], ["1.0", "1.0+y"]],
  ["!=1.0", ["1.1", "1.0.post1"], ["1.0.0", "1.0+x"]],
  ["==1.0.*", ["1", "1.0.5", "1.0a1", "1.0.dev0", "1.0.post1", "1.0.1+x"], ["1.1", "0.9", "1!1.0"]],
  ["!=1.0.*", ["1.1.dev0", "2"], ["1.0.7", "1"]],
  ["~=1.4.2", ["1.4.2", "1.4.9", "1.4.2+x"], ["1.5.dev0", "1.4.1", "1.4.2rc1"]],
  ["~=1!1.4", ["1!1.9"], ["1.9", "1!2.0"]],
  ["===1.0-X", ["1.0-x"], ["1.0", "1.0-x "]],
  [" >= 1 , < 2 ,, ", ["1.5"], ["2", "0.9"]],
  ["", ["1", "2a1", "no version"], []],
  [">=v1.0-alpha", ["1.0a0"], ["no version"]],
])("%j admits %j and not %j", (text, admitted, refused) => {
  const specifiers = parseSpecifiers(text)!;
  expect(admitted.filter((version) => !admits(specifiers, version))).toEqual([]);
  expect(refused.filter((version) => admits(specifiers, version))).toEqual([]);
});

test("pre-releases count unless they are not wanted", () => {
  const specifiers = parseSpecifiers(">=1.0a1")!;
  expect(admits(specifiers, "1.0b1")).toBe(true);
  expect(admits(specifiers, "1.0b1", { prereleases: true })).toBe(true);
  expect(admits(specifiers, "1.0b1", { prereleases: false })).toBe(false);
  expect(admits(specifiers, "1.0", { prereleases: false })).toBe(true);
});

test.each([
  "1.0",
  "=1.0",
  ">=",
  ">=1.0+x",
  "~=1",
  "==1.0a1.*",
  ">=1.*",
  "==1.0 .*",
  "=> 1",
  "== 1 0",
  "===a)",
  ">=1 <2",
  "==",
])("%j is no specifier", (text) => {
  expect(parseSpecifiers(text)).toBeUndefined();
});

test.each([
  ["~=1.4", ">=1.4,<2.0"],
  ["~=1.4.0a1", ">=1.4.0a1,<1.5.0"],
  ["~=1!1.4", ">=1!1.4,<1!2.0"],
  [">=2,<=2", "==2"],
  [">=1,<2,>=1.5", ">=1.5,<2"],
  ["<2,!=2.0a1", "<2"],
  ["==1.2.*,!=1.2.3", ">=1.2.dev0,!=1.2.3,<1.3"],
  [">=v1.0.alpha.1", ">=1.0a1"],
  ["==1.0-1", "==1.0.0.post1"],
  [" >= 1 ,", ">=1.0"],
  ["===x", "===X"],
  ["<=1", "<1.post0"],
])("%j says the same as %j", (a, b) => {
  expect(sameSpecifiers(parseSpecifiers(a)!, parseSpecifiers(b)!)).toBe(true);
});

test.each([
  ["", ">=0"],
  [">=1", ">=1.0.1"],
  [">=1", ">1"],
  ["==1.*", ">=1,<2"],
  ["~=1.4", "~=1.4.0"],
  ["==1", "===1"],
  ["==1", "==1+x"],
  ["<1", "<1.dev0,!=0.5"],
  [">1", ">1.post0"],
  ["===x", "===y"],
  [">1,<1.0.1", "<1,>1"],
  [">1a1,<1a3", "<1,>1"],
  ["<1.post1", "<=1.post1,!=1.post1"],
  ["~=1.4.2", ">=1.4.2"],
  ["==1.4.*", ">=1.4.dev0"],
])("%j says other things than %j", (a, b) => {
  expect(sameSpecifiers(parseSpecifiers(a)!, parseSpecifiers(b)!)).toBe(false);
});
