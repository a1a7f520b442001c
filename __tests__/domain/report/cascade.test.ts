import { expect, test } from "@jest/globals";
import type { PlannedPackage } from "../../../src/domain/plan/plan.ts";
import { smokeFailed, smokeInstallFailed } from "../../../src/domain/problem/smoke.ts";
import { cascaded } from "../../../src/domain/report/cascade.ts";
import { nextSteps } from "../../../src/domain/report/next-steps.ts";
import { standings } from "../../../src/domain/report/report.ts";
import { toMarkdown } from "../../../src/domain/report/summary.ts";
import { verdict } from "../../../src/domain/report/words.ts";
import type { Outcome } from "../../../src/domain/run/outcome.ts";
import { planned, planOf } from "../plan-builder.ts";
import { dryRun } from "./reports.ts";

const facts = { index: "the rehearsal index", python: "" };
const imports = (name: string) =>
  smokeFailed({ ...facts, package: name, what: [`import ${name}`], words: "No module named 'x'" });
const installs = (name: string) => smokeInstallFailed({ ...facts, package: name, words: "no such version" });

const failure = (name: string, finding = imports(name)): Outcome => ({
  package: name,
  stage: "rehearse",
  started: 0,
  ended: 1,
  kind: "failed",
  findings: [finding],
});

const chain: readonly PlannedPackage[] = [
  planned("core"),
  planned("http", { level: 1, needs: ["core"] }),
  planned("cli", { level: 2, needs: ["http"] }),
  planned("docs"),
];

const run = (outcomes: readonly Outcome[], packages = chain) => ({ ...dryRun, plan: planOf(packages), outcomes });
const behindIn = (outcomes: readonly Outcome[], packages = chain) =>
  Object.fromEntries(cascaded(standings(run(outcomes, packages))));

test("a package whose trial fails as that of what it requires stands behind the first of them, through what passed", () => {
  expect(behindIn(["core", "http", "cli", "docs"].map((name) => failure(name)))).toEqual({
    http: ["core"],
    cli: ["core"],
  });
  expect(behindIn([failure("core"), failure("cli")])).toEqual({ cli: ["core"] });
});

test("what fails otherwise, at another stage, or in a circle fails for itself", () => {
  expect(behindIn([failure("core"), failure("http", installs("http"))])).toEqual({});
  expect(behindIn([failure("core"), { ...failure("http"), stage: "build" } as Outcome])).toEqual({});
  const circle = [planned("a", { needs: ["b"] }), planned("b", { needs: ["a"] }), planned("c", { needs: ["a"] })];
  expect(
    behindIn(
      ["a", "b", "c"].map((name) => failure(name)),
      circle,
    ),
  ).toEqual({ c: ["a", "b"] });
});

test("the title and the steps name the package that fails for itself, and what may be right after it", () => {
  const report = run(["core", "http", "cli"].map((name) => failure(name)));
  expect(verdict(report)).toContain("core failed at rehearse, and so did 2 that require it");
  expect(verdict(run([failure("core"), failure("http")]))).toContain(", and so did one that requires it");
  const steps = nextSteps(report).map(({ text }) => text);
  expect(steps[0]).toMatch(/^Add what is missing to project.dependencies of core\b/);
  expect(steps[1]).toBe("http, cli may fail for that alone, since they require core: see what is left then");
  expect(steps.join()).not.toContain("dependencies of http");
  expect(toMarkdown(report)).toMatch(/`core 1.0.0`, rehearse[\s\S]*<summary>And 2 more<\/summary>[\s\S]*`http 1.0.0`/);
});
