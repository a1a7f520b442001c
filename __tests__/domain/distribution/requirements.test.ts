import { describe, expect, test } from "@jest/globals";
import { checkDistributions } from "../../../src/domain/distribution/check.ts";
import type { BoundEdit } from "../../../src/domain/plan/plan.ts";
import { parseRequirement } from "../../../src/domain/python/requirement.ts";
import { expected, findingsOf, metadata, sdistName, sdistOf, wheelName, wheelOf } from "./sound.ts";

const siblings = new Map([
  ["base", "0.4.2"],
  ["core-lib", "1.2.0"],
]);
const bound = (to: string, table = "project.dependencies"): BoundEdit => ({ from: "base", to, table });

const inWheel = async (lines: readonly string[], bounds: readonly BoundEdit[] = []) =>
  findingsOf([await wheelOf({ "core_lib-1.2.0.dist-info/METADATA": metadata(...lines) })], { bounds, siblings });

const inSdist = async (lines: readonly string[], bounds: readonly BoundEdit[], version = "2.4") =>
  findingsOf([await sdistOf({ "core_lib-1.2.0/PKG-INFO": metadata(...lines).replace("2.4", version) })], {
    bounds,
    siblings,
  });

describe("a bound of the plan", () => {
  const edit = bound('Base[fast]>=0.4.2; python_version < "3.14"');
  test.each([
    'base[fast]>=0.4.2 ; python_version < "3.14"',
    "base[fast] (>=0.4.2) ; python_version < '3.14'",
    "BASE[Fast]>=0.4.2;'3.14' > python_version",
  ])("is kept as %s", async (text) => {
    expect(await inWheel([`Requires-Dist: ${text}`], [edit])).toEqual([]);
    expect(await inSdist([`Requires-Dist: ${text}`], [edit])).toEqual([]);
  });

  test.each([
    ["base[fast]; python_version < '3.14'"],
    ["base>=0.4.2; python_version < '3.14'"],
    ["base[fast]>=0.4.2"],
    ["base[fast]>=0.4.1; python_version < '3.14'"],
  ])("is lost in %s", async (text) => {
    const message = `does not require ${edit.to}, but ${text}`;
    expect(await inWheel([`Requires-Dist: ${text}`], [edit])).toEqual([
      `RA-DIST-BOUND-MISSING ${wheelName} ${message}`,
    ]);
    expect(await inSdist([`Requires-Dist: ${text}`], [edit])).toEqual([
      `RA-DIST-BOUND-MISSING ${sdistName} ${message}`,
    ]);
  });

  test("is lost in a wheel that another job did not build from the sdist, and that is what to do", async () => {
    const archives = [
      await wheelOf(),
      await sdistOf({ "core_lib-1.2.0/PKG-INFO": metadata(`Requires-Dist: ${edit.to}`) }),
    ];
    const about = { ...expected, bounds: [edit], siblings, areWheelsOfOthers: true };
    const findings = checkDistributions(archives, about);
    expect(findings.map(({ code }) => code)).toEqual(["RA-DIST-BOUND-MISSING", "RA-DIST-SDIST-WHEEL-DIFFER"]);
    for (const { hint } of findings) expect(hint).toMatch(/^Build the wheel again from the source distribution/);
    for (const { hint } of checkDistributions(archives, { ...about, areWheelsOfOthers: false })) {
      expect(hint).not.toContain("from the source distribution");
    }
  });

  test("is lost where nothing requires the sibling", async () => {
    expect(await inWheel([], [edit])).toEqual([
      `RA-DIST-BOUND-MISSING ${wheelName} does not require ${edit.to}, but nothing of it`,
    ]);
  });

  test("of an extra is one with the extra's condition", async () => {
    const edits = [
      bound("base>=0.4.2", "project.optional-dependencies.Dev_Tools"),
      bound("base>=0.4.2; os_name == 'nt' or os_name == 'posix'", "project.optional-dependencies.x.y"),
    ];
    const built = [
      'Requires-Dist: base>=0.4.2; extra == "dev-tools"',
      "Requires-Dist: base>=0.4.2; (os_name == 'nt' or os_name == 'posix') and extra == 'x-y'",
    ];
    expect(await inWheel(built, edits)).toEqual([]);
    expect(await inWheel(["Requires-Dist: base>=0.4.2"], edits)).toHaveLength(2);
  });

  test("of a build requirement or a group is not in the metadata", async () => {
    expect(await inWheel([], [bound("base>=0.4.2", "build-system.requires")])).toEqual([]);
  });

  test("is not looked for in an sdist whose PKG-INFO does not say what its wheels require", async () => {
    expect(await inSdist([], [edit], "2.1")).toEqual([]);
    expect(await inSdist(["Dynamic: Requires-Dist"], [edit])).toEqual([]);
  });
});

describe("a requirement on a sibling that the plan did not see", () => {
  test("without a bound is named, since a template made it", async () => {
    expect(await inWheel(["Requires-Dist: Base[fast]; extra == 'all'", "Requires-Dist: idna"])).toEqual([
      `RA-DIST-SIBLING-UNBOUND ${wheelName} has a requirement made by its build backend on a sibling, without a bound: Base[fast]; extra == 'all'`,
    ]);
  });

  test("without a bound is an author's where [project] has it so, and bounds are off", async () => {
    const written = parseRequirement("base[fast]; extra == 'all'");
    const requirements = written.ok ? [written.requirement] : [];
    const built = metadata("Requires-Dist: Base[fast]; extra == 'all'", "Provides-Extra: all");
    const archives = [await wheelOf({ "core_lib-1.2.0.dist-info/METADATA": built })];
    const found = (stated: object) =>
      checkDistributions(archives, { ...expected, siblings, stated: { ...expected.stated, ...stated } });
    expect(found({})).toMatchObject([{ code: "RA-DIST-SIBLING-UNBOUND" }]);
    expect(found({ requirements })).toEqual([]);
    expect(found({ areRequirementsElsewhere: true })).toEqual([]);
  });

  test("without a bound is an author's where a backend writes what an extra names by another extra", async () => {
    const bare = parseRequirement("base; extra == 'fast'");
    const requirements = bare.ok ? [bare.requirement] : [];
    const requires = ["fast", "all"].map((extra) => `Requires-Dist: base; extra == '${extra}'`);
    const built = metadata(...requires, "Provides-Extra: fast", "Provides-Extra: all");
    const archives = [await wheelOf({ "core_lib-1.2.0.dist-info/METADATA": built })];
    const stated = { ...expected.stated, requirements };
    expect(checkDistributions(archives, { ...expected, siblings, stated })).toEqual([]);
  });

  test("that excludes the sibling's version is an error", async () => {
    expect(await inWheel(["Requires-Dist: base<0.4"])).toEqual([
      `RA-DIST-SIBLING-EXCLUDED ${wheelName} requires base<0.4, which excludes the sibling's version 0.4.2`,
    ]);
    expect(await inWheel(["Requires-Dist: base~=0.4.0"])).toEqual([]);
  });

  test("that excludes the sibling's version in the wheel of another job is written where its backend takes it from", async () => {
    const archives = [await wheelOf({ "core_lib-1.2.0.dist-info/METADATA": metadata("Requires-Dist: base<0.4") })];
    const findings = checkDistributions(archives, { ...expected, siblings, areWheelsOfOthers: true });
    expect(findings).toMatchObject([{ code: "RA-DIST-SIBLING-EXCLUDED", hint: expect.stringMatching(/^Widen/) }]);
  });

  test("on the package itself, for its extras, is no sibling's", async () => {
    expect(await inWheel(["Requires-Dist: core-lib[fast]; extra == 'all'"])).toEqual([]);
  });

  test("that is no requirement at all is named", async () => {
    expect(await inWheel(["Requires-Dist: base >> 3"])).toEqual([
      `RA-DIST-REQUIREMENT ${wheelName} has a Requires-Dist that is no requirement: base >> 3`,
    ]);
  });
});
