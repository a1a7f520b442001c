import { expect, test } from "@jest/globals";
import { exampleOf } from "../../../scripts/pages/examples.ts";
import { catalogue } from "../../../src/domain/problem/catalogue.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { shortCause, titleCause } from "../../../src/domain/report/title-cause.ts";

const finding = (message: string, rest: Partial<Finding> = {}): Finding => ({
  code: "RA-X",
  severity: "error",
  mender: "project",
  message,
  hint: "",
  ...rest,
});

test("the cause of a title is what the first error says, and how many more there are", () => {
  const warning = finding("No matter", { severity: "warning" });
  expect(titleCause([warning])).toBeUndefined();
  expect(titleCause([warning, finding("The lock is stale")])).toBe("the lock is stale");
  expect(titleCause([finding("PyPI is down"), finding("x")])).toBe("PyPI is down, and 1 more error");
  expect(titleCause([finding("Not so"), finding("x"), finding("y")])).toBe("not so, and 2 more errors");
});

test("a long message ends before what explains it, else before a bracket or its next part, of the package that it is about, on one line", () => {
  expect(shortCause(finding(`core does not build: ${"x ".repeat(100)}`, { package: "core" }))).toBe(
    "core does not build",
  );
  const trial = (what: string) =>
    finding(`${what} where core alone is installed (from an index of your own, Python >=3.11): ImportError`);
  expect(shortCause(trial("import core fails"))).toBe(
    "import core fails where core alone is installed (from an index of your own, Python >=3.11)",
  );
  expect(shortCause(trial("import core.a, import core.b and 3 more fail"))).toBe(
    "import core.a, import core.b and 3 more fail where core alone is installed",
  );
  expect(shortCause(finding(`core is there, ${"x".repeat(100)}`))).toBe("core is there");
  expect(shortCause(finding("does not\nbuild", { package: "core" }))).toBe("core: does not build");
  expect(shortCause(finding("x".repeat(500)))).toBe(`${"x".repeat(100)}…`);
});

test("no word of a code's example is left with the capital of a sentence, names apart", () => {
  const names =
    /^(?:[A-Z][A-Z_]+|CHANGELOG\.md|CITATION\.cff|Classifier|GitHub|Node\.js|Option|PyPI|Release-As|Requires-Dist|Sigstore)\b/;
  const causes = [...catalogue.keys()].map((code) => titleCause([{ ...exampleOf(code), severity: "error" }])!);
  expect(causes.filter((cause) => /^[A-Z]/.test(cause) && !names.test(cause))).toEqual([]);
});
