import { expect, test } from "@jest/globals";
import { remember } from "../../../src/domain/text/remember.ts";

test("each text is computed once", () => {
  const computed: string[] = [];
  const upper = remember((text) => {
    computed.push(text);
    return text.toUpperCase();
  });
  expect(["a", "b", "a", "b"].map(upper)).toEqual(["A", "B", "A", "B"]);
  expect(computed).toEqual(["a", "b"]);
});

test("what is remembered has an end", () => {
  const computed: string[] = [];
  const same = remember((text) => {
    computed.push(text);
    return text;
  }, 2);
  for (const text of ["a", "b", "c", "c", "a"]) expect(same(text)).toBe(text);
  expect(computed).toEqual(["a", "b", "c", "a"]);
});
