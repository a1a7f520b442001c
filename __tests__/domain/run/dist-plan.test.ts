import { expect, test } from "@jest/globals";
import type { PlanIndex, PlannedPackage } from "../../../src/domain/plan/plan.ts";
import { type NewTarget, retarget } from "../../../src/domain/run/dist-plan.ts";
import { indexPresets } from "../../../src/domain/target/presets.ts";
import type { Target } from "../../../src/domain/target/target.ts";
import { planned, planOf } from "../plan-builder.ts";

const local: Target = {
  kind: "url",
  name: "local",
  uploadUrl: "http://127.0.0.1:1/legacy/",
  simpleUrl: "http://127.0.0.1:1/simple/",
  preset: undefined,
};
const other: Target = { ...local, name: "other", simpleUrl: "http://127.0.0.1:2/simple" };

const listed = (...filenames: readonly string[]) => ({
  files: filenames.map((filename) => ({ filename, sha256: "a".repeat(64), uploadTime: undefined, yanked: false })),
});
const wheel = "core-1.0.0-py3-none-any.whl";

/** Where the packages stand on an index that has these files, and what is said. */
const settle = (
  packages: readonly PlannedPackage[],
  { index, ...at }: Partial<NewTarget> & { readonly files?: readonly string[]; readonly index?: PlanIndex },
) => {
  const distributions = packages
    .filter(({ status }) => status === "publish")
    .map(({ name }) => {
      const filename = `${name}-1.0.0-py3-none-any.whl`;
      return { package: name, filename, kind: "wheel" as const, size: 1, sha256: "a".repeat(64) };
    });
  const manifest = {
    schema_version: 1,
    sources: {},
    plan: planOf(packages, index && { index }),
    distributions,
    outcomes: [],
  } as const;
  const released = new Map([["core", listed(...(at.files ?? []))]]);
  const { plan, findings } = retarget(manifest, {
    target: local,
    title: "local",
    released,
    requires: new Map(),
    ...at,
  });
  const standings = plan.packages.map(({ name, status }) => `${name} ${status}`);
  const reasons = plan.packages.map(({ reason }) => reason);
  return { standings, reasons, codes: findings.map(({ code, severity }) => `${severity} ${code}`), findings };
};

const published = planned("core", { status: "published" });

test("what the index has with these very bytes is done, other bytes are not", () => {
  expect(settle([planned("core")], { files: [wheel] }).standings).toEqual(["core published"]);
  const released = new Map([["core", { files: [{ ...listed(wheel).files[0]!, sha256: "b".repeat(64) }] }]]);
  expect(settle([planned("core")], { released })).toMatchObject({
    standings: ["core publish"],
    reasons: ["not all of 1.0.0 is on local"],
  });
  expect(settle([planned("core")], {})).toMatchObject({
    standings: ["core publish"],
    reasons: ["1.0.0 is not on local"],
  });
});

test.each(["core-1.0.0.tar.gz", "core-1.0.tar.gz", "Core-1.0.0.tar.gz"])(
  "a package that the manifest calls published is so where the index has %s",
  (file) => {
    expect(settle([published], { files: [file] })).toMatchObject({ standings: ["core published"], codes: [] });
  },
);

test.each([["nothing"], ["core-0.9.0.tar.gz"], ["core-1.0.0rc1.tar.gz"]])(
  "a package that the manifest calls published, of which the index has %s, is not: an error on this index, or where nothing else is left",
  (file) => {
    const lie = { standings: ["core publish"], codes: ["error RA-DIST-NOT-ON-INDEX"] };
    expect(settle([published], { files: [file] })).toMatchObject(lie);
    expect(settle([published], { files: [file], target: other })).toMatchObject(lie);
    expect(settle([published, planned("leaf")], { files: [file], target: other })).toMatchObject({
      standings: ["core excluded", "leaf publish"],
      codes: ["notice RA-DIST-NOT-ON-OTHER-INDEX"],
    });
  },
);

test("what TestPyPI took before a run of it failed is not left out of the index that comes after it", () => {
  const index = {
    name: "testpypi",
    upload_url: indexPresets.testpypi.uploadUrl,
    simple_url: indexPresets.testpypi.simpleUrl,
  };
  const of = (target: Target) => settle([published, planned("leaf")], { files: [], target, index });
  expect(of(other)).toMatchObject({ codes: ["error RA-DIST-NOT-ON-INDEX"], findings: [{ remedy: "call" }] });
  expect(of({ ...other, name: "rehearsal" })).toMatchObject({ codes: ["notice RA-DIST-NOT-ON-OTHER-INDEX"] });
});

test("what any index took of this very release before a run of it failed is not left out of the next either", () => {
  const taken = planned("core", { status: "published", since_commit: true });
  const of = (target: Target) => settle([taken, published, planned("leaf")], { files: [], target });
  expect(of(other)).toMatchObject({
    standings: ["core publish", "core excluded", "leaf publish"],
    codes: ["error RA-DIST-NOT-ON-INDEX", "notice RA-DIST-NOT-ON-OTHER-INDEX"],
  });
  const trial = { codes: ["notice RA-DIST-NOT-ON-OTHER-INDEX", "notice RA-DIST-NOT-ON-OTHER-INDEX"] };
  expect(of({ ...other, name: "rehearsal" })).toMatchObject(trial);
  expect(of({ ...other, name: "testpypi", preset: indexPresets.testpypi })).toMatchObject(trial);
});

test("all of a dist that is nowhere on this index is built anew, and where it was planned for another, for this one", () => {
  const of = (target?: typeof other) => settle([published], { files: [], ...(target && { target }) }).findings[0];
  expect(of()).toMatchObject({ remedy: "rebuild", hint: expect.stringMatching(/^Build dist again/) });
  expect(of(other)).toMatchObject({ remedy: "call", hint: expect.stringContaining("give this one to the run") });
});

test("what the built metadata requires of a sibling is asked of the index, not that the sibling is there at all", () => {
  const packages = [planned("leaf", { needs: ["core"] }), planned("core", { status: "excluded" })];
  const requires = (...texts: readonly string[]) => ({ requires: new Map([["leaf", texts]]), files: [wheel] });
  expect(settle(packages, requires("core>=1.0.0", "core>=2; extra == 'fast'")).codes).toEqual([]);
  expect(settle(packages, requires("core>=2")).codes).toEqual(["error RA-DIST-SIBLING-MISSING"]);
  expect(settle(packages, { files: [] }).codes).toEqual(["error RA-DIST-SIBLING-MISSING"]);
  // A requirement of the build alone.
  expect(settle(packages, { files: ["core-0.1.tar.gz"] }).codes).toEqual([]);
});
