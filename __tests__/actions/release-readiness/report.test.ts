import { describe, expect, test } from "@jest/globals";
import { isReady, type Readiness, readinessReport } from "../../../src/actions/release-readiness/report.ts";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { commentBody, commentLimit, commentMarker } from "../../../src/domain/gate/comment-body.ts";
import type { GateResult } from "../../../src/domain/gate/gate-result.ts";
import { buildGraph } from "../../../src/domain/graph/graph.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { normalizeName } from "../../../src/domain/python/name.ts";
import { cellText } from "../../../src/domain/report/cells.ts";
import { type GuardReport, guardSummary } from "../../../src/domain/report/guard-summary.ts";
import type { PackageValidation, Validation } from "../../../src/domain/validation/validation.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { project, tempFolder, workspaceTable } from "../../temp-folder.ts";

const names = ["a", "b", "c", "d", "e", "f", "g"];
using folder = tempFolder({
  "pyproject.toml": `${workspaceTable(["packages/*"])}[tool.uv.sources]\n${names.map((name) => `${name} = { workspace = true }\n`).join("")}`,
  ...Object.fromEntries(
    names.map((name, index) => [
      `packages/${name}/pyproject.toml`,
      project(name, index === 0 ? "" : `dependencies = ["${names[index - 1]}"]\n`),
    ]),
  ),
});
const workspace = readWorkspace(nodeFiles, folder.path);

const packageOf = (name: string, more: Partial<PackageValidation> = {}): PackageValidation => ({
  name: normalizeName(name),
  version: "1.0",
  state: "ready",
  reason: "1.0 is a first release",
  tag: `${name}-v1.0`,
  previous: undefined,
  isReleased: false,
  isPrerelease: false,
  isUndecided: false,
  notes: `- news of ${name}`,
  ...more,
});

const readiness = (more: Partial<Readiness> = {}, validation: Partial<Validation> = {}): Readiness => ({
  validation: {
    mode: "branch",
    tag: undefined,
    tagVersion: undefined,
    state: "ready",
    packages: [packageOf("a"), packageOf("b", { version: "2.0.1" })],
    rules: [{ name: "version", findings: [], skipped: [] }],
    findings: [],
    workspace,
    isMerged: false,
    ...validation,
  },
  gates: [],
  isTreeClean: undefined,
  health: undefined,
  change: undefined,
  graph: buildGraph(workspace),
  checklist: { forge: undefined, index: undefined },
  findings: [],
  ...more,
});

const error = (message: string): Finding => ({ code: "RA-X", severity: "error", mender: "project", message, hint: "" });
const gate = { id: "RG-1", name: "tests", kind: "command", command: "pytest" } as const;
const verdict = (...given: Parameters<typeof readiness>) => readinessReport(readiness(...given)).verdict;

describe("the verdict", () => {
  test("names what merging releases, few by name and many by number", () => {
    expect(verdict()).toBe("Ready: with this merged, a 1.0 and b 2.0.1 can be released");
    expect(verdict({}, { packages: [packageOf("a")] })).toBe("Ready: with this merged, a 1.0 can be released");
    expect(verdict({}, { packages: names.map((name) => packageOf(name)) })).toBe(
      "Ready: with this merged, a 1.0, b 1.0, c 1.0, d 1.0, e 1.0 and 2 more packages can be released",
    );
    expect(verdict({}, { mode: "tag", tag: "v1.0", packages: [packageOf("a")] })).toBe(
      "Ready: the tag v1.0 releases a 1.0",
    );
  });

  test("says where there is nothing to release", () => {
    expect(verdict({}, { state: "idle", packages: [packageOf("a", { state: "idle" })] })).toBe(
      "Ready: nothing to release",
    );
  });

  test("says what stops it", () => {
    expect(verdict({ findings: [error("This is wrong")] })).toBe("Not ready: This is wrong");
    expect(verdict({ findings: [error("This is wrong"), error("x"), error("y")] })).toBe(
      "Not ready: This is wrong, and 2 more errors",
    );
  });

  test.each(["failed", "timed out", "skipped", "not configured"] as const)(
    "is not ready by a gate that is %s",
    (result) => {
      const gates = [{ gate, result, why: "x", cause: "unseen", remedy: "", duration: 0 } as GateResult];
      expect(isReady({ gates, findings: [] })).toBe(false);
      expect(verdict({ gates })).toMatch(/^Not ready: /);
    },
  );

  test("is not changed by warnings", () => {
    expect(isReady({ gates: [], findings: [{ ...error("x"), severity: "warning" }] })).toBe(true);
  });
});

describe("the report", () => {
  const sections = (...given: Parameters<typeof readiness>) => readinessReport(readiness(...given)).sections ?? [];
  const titles = (...given: Parameters<typeof readiness>) => sections(...given).map(({ title }) => title);

  const rows = (title: string, ...given: Parameters<typeof readiness>): readonly (readonly string[])[] =>
    sections(...given).flatMap((section) =>
      section.title === title && "rows" in section ? section.rows.map((row) => row.map(cellText)) : [],
    );
  const looked = (more: Partial<Readiness>) => rows("What was looked at", more).map(([, result]) => result);

  test("says of everything whether it was looked at", () => {
    expect(rows("What was looked at")).toEqual([
      ["Gates", "not configured"],
      ["Validation", "ready, in branch mode"],
      ["Checks", "skipped (checks: false)"],
      ["Scope", "not configured"],
      ["Forbidden patterns", "not configured"],
      ["Working tree after the gates", "skipped (no command was run in a git checkout)"],
    ]);
  });

  test("has the release's own packages first, the invalid before them all, and those left alone in one row", () => {
    const idle = (name: string) => packageOf(name, { state: "idle", reason: "nothing has changed" });
    const broken = packageOf("g", { state: "invalid", reason: "g has no changelog" });
    const packages = [...["a", "b", "c", "d"].map(idle), packageOf("e"), idle("f"), broken, idle("h")];
    expect(rows("Packages", {}, { packages })).toEqual([
      ["g", "1.0", "invalid: g has no changelog"],
      ["e", "1.0", "ready: 1.0 is a first release"],
      ["a, b, c, d, f and 1 more", "", "idle: nothing has changed"],
    ]);
    expect(titles({}, { packages })).toEqual(expect.arrayContaining(["Changelog of e 1.0", "Changelog of g 1.0"]));
  });

  test("links the version of a release to the forge's page of its tag", () => {
    const forge = { kind: "github", url: "https://github.example", repository: "o/r" } as const;
    const packages = [packageOf("a", { state: "released", isReleased: true, tag: "a-v1.0+x" }), packageOf("b")];
    const page = guardSummary(readinessReport(readiness({ checklist: { forge, index: undefined } }, { packages })));
    expect(page).toContain("| `a` | [`1.0`](https://github.example/o/r/releases/tag/a-v1.0%2Bx) | ✅&nbsp;released: ");
    expect(page).toContain("| `b` | `1.0` | ✅&nbsp;ready: ");
  });

  test("claims of the change no more than was asked, and seen", () => {
    const row = (change: Readiness["change"], at: number) => looked({ change })[at];
    const outside = { ...error("x"), code: "RA-SCOPE-OUTSIDE" };
    expect(row({ files: undefined, rules: ["scope"], findings: [] }, 3)).toMatch(/^skipped /);
    expect(row({ files: 2, rules: ["scope"], findings: [] }, 3)).toBe("passed: 2 files touched");
    expect(row({ files: 2, rules: ["scope"], findings: [] }, 4)).toBe("not configured");
    expect(row({ files: 1, rules: ["scope", "forbid"], findings: [outside] }, 3)).toBe("failed: 1 file touched");
    expect(row({ files: 1, rules: ["scope", "forbid"], findings: [outside] }, 4)).toBe("passed: 1 file touched");
  });

  test("says whether the working tree is as it was", () => {
    const row = (isTreeClean: boolean) => looked({ isTreeClean }).at(-1);
    expect([row(true), row(false)]).toEqual(["passed: nothing that git tracks was changed", "failed"]);
  });

  test("says of each rule of the validation how it ended", () => {
    expect(rows("Validation")).toEqual([["version", "passed"]]);
  });

  test("has the preview only where it is asked for", () => {
    expect(titles()).toEqual(
      expect.arrayContaining(["Changelog of a 1.0", "Changelog of b 2.0.1", "What is released"]),
    );
    const without = titles({ graph: undefined });
    expect(without.filter((title) => /^Changelog|^What is released/.test(title))).toEqual([]);
  });

  test("draws what is released, and nothing of a single package", () => {
    const picture = sections().find((section) => "mermaid" in section) as { mermaid: string };
    expect(picture.mermaid).toBe('flowchart TD\n  p0["a"]\n  p1["b"]\n  p1 --> p0');
    expect(titles({}, { packages: [packageOf("a")] })).not.toContain("What is released");
  });

  test("says by level what nobody could read in a picture", () => {
    const wide = Array.from({ length: 13 }, (_, index) => normalizeName(`p${index}`));
    const graph = { names: wide, edges: [], levels: [wide], cycles: [] };
    const page = guardSummary(readinessReport(readiness({ graph }, { packages: wide.map((name) => packageOf(name)) })));
    expect(page).not.toContain("mermaid");
    expect(page).toContain("What is released, by level");
    expect(page).toMatch(/^\| 0 \| 13 \| `p0`, .*`p11` and 1 more \|$/m);
  });

  test("leaves no foreign text that acts", () => {
    const wicked = { ...gate, name: "<img src=x> [a](http://pwned)" };
    const gates: GateResult[] = [
      { gate: wicked, result: "failed", why: "| x | ::error::", tail: "```\n<b>", duration: 0 },
    ];
    const packages = [packageOf("a", { notes: "```\n</details><script>alert(1)</script>" })];
    const page = guardSummary(readinessReport(readiness({ gates }, { packages })));
    const acting = page.replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, "");
    expect(acting).not.toMatch(/<img|<script|\]\(http:\/\/pwned|<b>/);
  });
});

describe("the comment's body", () => {
  const report = (blocks: number): GuardReport => ({
    verdict: "Ready: nothing to release",
    findings: [],
    sections: Array.from({ length: blocks }, (_, index) => ({
      title: `Part ${index}`,
      isFolded: true,
      block: "x".repeat(9_000),
    })),
  });

  test("is the summary where that has room", () => {
    expect(commentBody(report(3), commentLimit)).toBe(guardSummary(report(3)));
  });

  test("else leaves out whole sections from the end, and says so", () => {
    const body = commentBody(report(20), commentLimit);
    expect(body.length).toBeLessThanOrEqual(commentLimit);
    expect(body).toContain("Part 6");
    expect(body).not.toContain("Part 7");
    expect(body).toContain("The rest is in the job summary");
    expect(body.match(/<details>/g)).toHaveLength(body.match(/<\/details>/g)!.length);
  });

  test("has room in any case", () => {
    const findings = Array.from({ length: 10 }, () => error("y".repeat(20_000)));
    const body = commentBody({ ...report(0), verdict: "z".repeat(100_000), findings }, commentLimit);
    expect(body.length).toBeLessThanOrEqual(commentLimit);
  });

  test("is marked by the workspace's folder, which cannot end the mark", () => {
    expect(commentMarker("a/--> <b")).toBe("<!-- release-readiness: a%2F--%3E%20%3Cb -->");
  });
});
