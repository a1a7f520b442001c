import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { exampleOf } from "../../../scripts/pages/examples.ts";
import { gateFindings } from "../../../src/domain/gate/gate-result.ts";
import { catalogue } from "../../../src/domain/problem/catalogue.ts";
import { commitBackLeftOut } from "../../../src/domain/problem/commit-back.ts";
import { copyFailed, sourceFailed } from "../../../src/domain/problem/copy.ts";
import { byPlace, type Finding } from "../../../src/domain/problem/finding.ts";
import { finishUncertain } from "../../../src/domain/problem/finish.ts";
import { gitMissing } from "../../../src/domain/problem/git.ts";
import { fragmentSmaller } from "../../../src/domain/problem/release-plan.ts";
import { requestRefused } from "../../../src/domain/problem/release-request.ts";
import { refusedBySettings } from "../../../src/domain/problem/uv-settings.ts";
import { root } from "../../child.ts";

const twice = byPlace((or) => `Fetch it${or(" by a step", "")}`);

test("a hint is written once for what is the same in both places", () => {
  expect(twice).toEqual({ hint: "Fetch it by a step", inTerminal: "Fetch it" });
  expect(byPlace(() => "Fetch it").inTerminal).toBeUndefined();
});

test("who takes another's hint takes that of both places", () => {
  const cause = { ...twice, mender: "project", remedy: "call" } as const;
  const uncertain = finishUncertain({ packages: ["core"], index: "PyPI", why: "it answered 403", cause });
  const gate = { id: "tests", name: "tests", kind: "command", command: "make" } as const;
  const failed = { gate, result: "failed", why: "no git", duration: 1, cause: gitMissing() } as const;
  expect(uncertain).toMatchObject(twice);
  expect(gateFindings(failed)).toMatchObject([{ inTerminal: "Install git or put its folder on PATH" }]);
});

test("a hint in place of one that differs is for both places", () => {
  expect(copyFailed({ file: "a", why: "EACCES" }).inTerminal).toContain("XDG_CACHE_HOME");
  expect(sourceFailed({ file: "a", why: "EACCES" }).inTerminal).toBeUndefined();
  const refused = { step: "read it", status: undefined };
  expect(requestRefused({ ...refused, why: "it is forbidden" }).inTerminal).toContain("GITHUB_TOKEN");
  expect(requestRefused({ ...refused, why: "SSL certificate problem" }).inTerminal).toBeUndefined();
});

test("at a terminal there is no step, and a version is asked for by an option", () => {
  const refused = { package: "core", words: "offline", settings: ["UV_OFFLINE"], isCertain: true };
  const smaller = { name: "core", fragment: "news/1.bugfix.md", bump: "patch", commit: "7267512d9" };
  const found = [
    refusedBySettings(refused),
    commitBackLeftOut({ why: "there is no git checkout here", lacksCheckout: true }),
    fragmentSmaller(smaller),
  ];
  expect(found.filter(({ inTerminal }) => inTerminal === undefined || /\bstep\b|\bbump: /.test(inTerminal))).toEqual(
    [],
  );
});

/** What says that a sentence is for one of the two places, and so belongs to that alone. */
const ofOnePlace = /\b[Ii]n a terminal\b|\b[Ii]n a workflow\b|\(inputs?: [a-z, -]+\)|\(--[a-z]/;
/** What a workflow's author alone writes, and what a person alone types. */
const ofJobs =
  /\bfetch-depth\b|\bactions\/(?:checkout|setup-python)|\bsetup-uv\b|\bgithub-token\b|\bRUNNER_TEMP\b|\bsteps? before\b/;
const ofTerminals = /\s--(?:bump|index|check-url|dry-run|allow-dirty|working-directory|attestations|packages|tag)\b/;

const examples = [...catalogue.keys()].map(exampleOf);
const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code).toSorted();

test("no hint says what is done in the other place", () => {
  const both = examples.filter(({ hint, inTerminal = "" }) => ofOnePlace.test(`${hint}\n${inTerminal}`));
  expect(codesOf(both)).toEqual([
    // Whoever reads it is at a terminal, for a job always has a repository: a workflow is one of the ways on.
    "RA-FORGE-UNKNOWN",
    "RA-REQUEST-NO-FORGE",
  ]);
});

test("nor does any sentence that no example shows", () => {
  const src = join(root, "src");
  const paths = ["domain/problem", "stages", "adapters", "actions"].flatMap((folder) =>
    (readdirSync(join(src, folder), { recursive: true }) as string[]).map((path) => join(folder, path)),
  );
  const explanation = /\b(?:meaning|why|mend|description):\s*"(?:[^"\\]|\\.)*"|\/\*\*[\s\S]*?\*\/|\/\/.*/g;
  const saying = paths
    .filter((path) => path.endsWith(".ts"))
    .filter((path) => ofOnePlace.test(readFileSync(join(src, path), "utf8").replaceAll(explanation, "")));
  expect(saying.toSorted()).toEqual([
    // Where no repository is known, and so no job runs.
    "actions/release-readiness/gates.ts",
    "domain/problem/forge-release.ts",
    // What an explanation says, whose reader may be in either place.
    "domain/problem/remedy-words.ts",
    "domain/problem/request-checkout.ts",
  ]);
});

test("a terminal is told nothing of workflows, and a job nothing of a command line's options", () => {
  const dual = examples.filter(({ inTerminal }) => inTerminal !== undefined);
  expect(dual.length).toBeGreaterThan(60);
  expect(codesOf(dual.filter(({ inTerminal = "" }) => ofJobs.test(inTerminal)))).toEqual([]);
  const typed = dual.filter(({ hint }) => ofTerminals.test(hint));
  // Their commands are for a terminal: what a job may not do, a person can.
  expect(codesOf(typed)).toEqual(["RA-FORGE-REFUSED", "RA-VERSION-TAGGED-EARLY"]);
});
