import { expect, test } from "@jest/globals";
import { classifierRefused } from "../../../src/domain/problem/distribution-metadata.ts";

test("a licence's classifier is not asked for beside an expression, which PyPI takes with none", () => {
  const hint = (classifier: string, instead: readonly string[]) =>
    classifierRefused({ filename: "core-1.0-py3-none-any.whl", classifier, instead }).hint;
  const expression = 'Take it out, and write the licence as an SPDX expression, as in license = "MIT"';
  expect(hint("License :: Mine", [])).toBe(expression);
  expect(hint("Framework :: Flusk", ["Framework :: Flask"])).toBe(
    "Take it out, or take one of PyPI's own list. Perhaps it should be: Framework :: Flask",
  );
});
