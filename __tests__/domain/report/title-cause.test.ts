import { expect, test } from "@jest/globals";
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

test("a long message is its first clause, of the package that it is about, on one line", () => {
  expect(shortCause(finding(`core does not build: ${"x ".repeat(100)}`, { package: "core" }))).toBe(
    "core does not build",
  );
  expect(shortCause(finding("does not\nbuild", { package: "core" }))).toBe("core: does not build");
  expect(shortCause(finding("x".repeat(500)))).toBe(`${"x".repeat(100)}…`);
});
