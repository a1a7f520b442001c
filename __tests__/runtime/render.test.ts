import { expect, test } from "@jest/globals";
import type { Finding } from "../../src/domain/problem/finding.ts";
import { Problem } from "../../src/domain/problem/problem.ts";
import { worstFirst } from "../../src/domain/report/annotations.ts";
import { painter } from "../../src/runtime/colour.ts";
import { causeLines, findingLines } from "../../src/runtime/render.ts";

const finding: Finding = {
  code: "RA-PIN-EXCLUDES-SIBLING",
  severity: "error",
  mender: "project",
  message: "http requires core<1",
  hint: "Allow it:\n  core>=1",
  package: "http",
  file: "packages/http/pyproject.toml",
  line: 12,
  column: 5,
};

test("a finding says how bad, which code, what, where, and what to do", () => {
  expect(findingLines([finding])).toEqual([
    "error[RA-PIN-EXCLUDES-SIBLING]: http requires core<1",
    "  where: packages/http/pyproject.toml:12:5",
    "  hint: Allow it:",
    "      core>=1",
  ]);
});

test("what is to be done about several in a row is said below the last, and again after others", () => {
  const other = { ...finding, message: "desk requires core<1", file: "packages/desk/pyproject.toml" };
  const lines = findingLines([finding, other, { ...finding, hint: "Drop it" }, finding]);
  expect(lines.filter((line) => !line.startsWith("  where:"))).toEqual([
    "error[RA-PIN-EXCLUDES-SIBLING]: http requires core<1",
    "error[RA-PIN-EXCLUDES-SIBLING]: http: desk requires core<1",
    "  hint: Allow it:",
    "      core>=1",
    "error[RA-PIN-EXCLUDES-SIBLING]: http requires core<1",
    "  hint: Drop it",
    "error[RA-PIN-EXCLUDES-SIBLING]: http requires core<1",
    "  hint: Allow it:",
    "      core>=1",
  ]);
});

test("of many alike that stop nothing the first are shown and the rest is counted; errors are all shown", () => {
  const warning = { ...finding, severity: "warning" as const };
  const lines = findingLines([finding, finding, finding, warning, warning, warning], undefined, 1);
  expect(lines.filter((line) => !line.startsWith("  "))).toEqual([
    "error[RA-PIN-EXCLUDES-SIBLING]: http requires core<1",
    "error[RA-PIN-EXCLUDES-SIBLING]: http requires core<1",
    "error[RA-PIN-EXCLUDES-SIBLING]: http requires core<1",
    "warning[RA-PIN-EXCLUDES-SIBLING]: http requires core<1",
    "and 2 more RA-PIN-EXCLUDES-SIBLING: --verbose shows them",
  ]);
  expect(findingLines([warning, warning], undefined, 1).filter((line) => line.startsWith("warning"))).toHaveLength(2);
});

test("the package is named where the message does not, and a place that is not known is left out", () => {
  const { file: _, line: __, column: ___, ...placeless } = finding;
  expect(findingLines([{ ...placeless, message: "No licence", hint: "Add one" }])).toEqual([
    "error[RA-PIN-EXCLUDES-SIBLING]: http: No licence",
    "  hint: Add one",
  ]);
  const ofFile = { ...placeless, package: "orchid-http", message: "orchid_http-1.0.tar.gz has no licence" };
  expect(findingLines([ofFile])[0]).toBe("error[RA-PIN-EXCLUDES-SIBLING]: orchid_http-1.0.tar.gz has no licence");
});

test("no letter of a finding acts on a terminal", () => {
  const hostile = {
    ...finding,
    message: "a\x1b[2Jb\nc\x07",
    hint: "x\x1b]0;t\x07y\r\n\u202ez",
    package: "\x1b[1m",
    file: "\x1b[31mf",
  };
  expect(findingLines([hostile]).join("\n")).not.toMatch(/[^\P{C}\n]/u);
});

test("colour adds nothing but colour", () => {
  const lines = findingLines([finding], painter(true));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken away.
  expect(lines.map((line) => line.replaceAll(/\x1b\[\d+m/g, ""))).toEqual(findingLines([finding]));
  expect(lines.join("")).toContain("\x1b[31m");
});

test("errors come first, equal ones stay in their order", () => {
  const all = (["notice", "warning", "error", "notice", "error"] as const).map((severity, line) => ({
    ...finding,
    severity,
    line,
  }));
  expect(worstFirst(all).map(({ line }) => line)).toEqual([2, 4, 1, 0, 3]);
});

test("causes are named to the innermost, with the last words of a program", () => {
  const inner = new Error("connection reset", { cause: { tail: "Traceback\n::error::x\n" } });
  const error = new Problem(finding, { cause: new Error("fetch failed", { cause: inner }) });
  expect(causeLines(error, false)).toEqual([
    "  cause: fetch failed",
    "  cause: connection reset",
    "  | Traceback",
    "  | : :error::x",
  ]);
  expect(causeLines(error, true).join("\n")).toMatch(/render\.test\.ts/);
  expect(causeLines("text", true)).toEqual([]);
});
