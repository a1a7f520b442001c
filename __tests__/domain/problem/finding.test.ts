import { expect, test } from "@jest/globals";
import { ignoredCodeUnknown } from "../../../src/domain/problem/check-choice.ts";
import { placed, remedyOf } from "../../../src/domain/problem/finding.ts";
import { pythonMissing } from "../../../src/domain/problem/missing-python.ts";
import { exitStatus } from "../../../src/domain/problem/problem.ts";
import { rollbackIndexUnsure } from "../../../src/domain/problem/rollback.ts";
import { tagFormatInvalid } from "../../../src/domain/problem/tag.ts";
import { versionFileMissing } from "../../../src/domain/problem/version-sources.ts";

test("a value of any length does not make a message of any length", () => {
  const { message } = tagFormatInvalid({ why: "has no {version}", format: "😀".repeat(50_000) });
  expect(message).toMatch(/^The tag format has no \{version\}: 😀.*…$/u);
  expect(message.length).toBeLessThan(2010);
  expect(message.isWellFormed()).toBe(true);
  expect(tagFormatInvalid({ why: "has no {version}", format: "release" }).message).toBe(
    "The tag format has no {version}: release",
  );
});

test("a message begins as a sentence, also with an index that has no name", () => {
  const { message } = rollbackIndexUnsure({ index: "the embedded index", hidden: undefined });
  expect(message).toMatch(/^The embedded index does not say for sure/);
});

test("what no other time helps is not to be tried another time, whoever is asked", () => {
  const unsure = (project: string | undefined) =>
    rollbackIndexUnsure({ index: "PyPI", hidden: project === undefined ? undefined : { project, by: "quarantine" } });
  expect(exitStatus([unsure("core")])).toBe(75);
  expect(unsure(undefined)).toMatchObject({ remedy: "call", input: "check-url" });
  expect(exitStatus([unsure(undefined)])).toBe(1);
});

test("what mostly stands in the configuration is explained so, and placed where it stands", () => {
  const findings = [
    ignoredCodeUnknown({ entry: "RA-A", code: "RA-A", nearest: undefined }),
    versionFileMissing({ file: "a.toml", isFolder: false }),
  ];
  expect([ignoredCodeUnknown, versionFileMissing].map(remedyOf)).toEqual(["commit", "commit"]);
  const standing = (...names: string[]) => findings.map((each) => remedyOf(placed(each, new Set(names))));
  expect(standing("ignore", "version-files")).toEqual(["commit", "commit"]);
  expect(standing()).toEqual(["call", "call"]);
});

test("what the configuration says of one package is placed there for that one", () => {
  const facts = { python: "3.x", found: [], by: "python-version", isDownload: false, isNoVersion: true } as const;
  const configured = new Set(["packages.core.python-version"]);
  const remedy = (name: string) => remedyOf(placed(pythonMissing({ ...facts, package: name }), configured));
  expect([remedy("core"), remedy("app")]).toEqual(["commit", "call"]);
});
