import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Size } from "../../../src/domain/changes/change.ts";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { digestOf } from "../../../src/domain/release-plan/digest.ts";
import { releasePlanDocument } from "../../../src/domain/release-plan/formats/document.ts";
import { packagesOutput } from "../../../src/domain/release-plan/formats/output.ts";
import { releasePlanSummary } from "../../../src/domain/release-plan/formats/summary.ts";
import { releasePlanText } from "../../../src/domain/release-plan/formats/text.ts";
import { planRelease } from "../../../src/domain/release-plan/plan-release.ts";
import { readBumps } from "../../../src/domain/release-plan/request.ts";
import { type Asked, type Made, plan, requestOf, versions } from "./building.ts";

const reasons = (made: readonly Made[], asked = {}) =>
  plan(made, asked).unchanged.map(({ name, reason }) => `${name}: ${reason}`);
const codes = (made: readonly Made[], asked = {}) => plan(made, asked).findings.map(({ code }) => code);

const noFiles = { sections: new Map(), filesOf: () => [] };

describe("A package", () => {
  test("is released for its changes, or said why not", () => {
    const made: readonly Made[] = [
      { name: "a", changes: ["patch", "minor"] },
      { name: "b" },
      { name: "c", unread: 2 },
      { name: "d", version: "1.1.0", base: "1.0.0", changes: ["minor"] },
      { name: "e", leftOut: "exclude names e", changes: ["minor"] },
      { name: "f", version: "0.1.0", base: null, changes: ["major"] },
      { name: "g", version: "0.1.0", base: null, isTold: true, unread: 3 },
      { name: "h", version: "1.0.1", base: "1.0.0" },
      { name: "i", version: "1.1.0.dev0", base: "1.0.0" },
      { name: "j", silent: 2 },
      { name: "k", silent: 1, unread: 4 },
      { name: "l", silent: 2, unread: 1 },
    ];
    expect(versions(made)).toEqual(["a 1.1.0", "f 0.1.0"]);
    expect(reasons(made)).toEqual([
      "b: nothing since b-v1.0.0",
      "c: 2 commits since c-v1.0.0, none of which could be read",
      "d: 1.1.0 is prepared, and not released yet",
      "e: exclude names e",
      "g: 0.1.0 is prepared, and not released yet",
      "h: 1.0.1 is prepared, and not released yet",
      "i: nothing since i-v1.0.0",
      "j: 2 commits since j-v1.0.0, none of which releases anything",
      "k: 5 commits since k-v1.0.0, of which 4 could not be read; the other releases nothing",
      "l: 3 commits since l-v1.0.0, of which one could not be read; the others release nothing",
    ]);
    expect(codes(made)).toEqual(["RA-VERSION-NOTHING-READABLE", "RA-VERSION-NOTHING-READABLE", "RA-VERSION-WAITS"]);
    expect(plan(made).findings[1]?.message).toBe(
      "Of the 5 commits since k-v1.0.0 4 could not be read, and the other releases nothing, so nothing is proposed for k",
    );
    // Without the name it would be the size of all, whatever their own changes ask for.
    expect(plan(made).findings[0]?.hint).toContain('in lines of bump: "c: minor"');
    expect(plan(made).findings[0]?.inTerminal).toContain('Say the size: --bump "c: minor";');
    expect(plan(made).findings.at(-1)?.message).toBe(
      "d 1.1.0, g 0.1.0, h 1.0.1: prepared and not released yet, so nothing is proposed",
    );
  });

  test("whose version is a tag's has none yet, or has it elsewhere", () => {
    const unsaid = { stated: undefined, versionFile: undefined, isOfTag: true };
    const a: Made = { name: "a", base: null, changes: ["minor"], ...unsaid };
    expect(reasons([a])).toEqual(["a: its version is a tag's, and there is none yet"]);
    expect(plan([a]).findings).toMatchObject([
      { code: "RA-VERSION-FIRST-UNSAID", package: "a", inTerminal: expect.stringContaining('--bump "a: 0.1.0"') },
    ]);
    expect(codes([{ ...a, changes: [] }])).toEqual([]);
    expect(codes([{ ...a, released: ["0.1.0a2"] }])).not.toContain("RA-VERSION-FIRST-UNSAID");
    expect(reasons([{ ...a, released: ["0.1.0a2"] }])).toEqual([
      "a: its version is a tag's, and this commit's history has none of its own",
    ]);
  });

  test("is said to pass by final releases that are no starting point, and no others", () => {
    const made: readonly Made[] = [
      { name: "a", released: ["1.0.1", "1.2.0", "1.3.0rc1"], changes: ["minor"] },
      { name: "b", released: ["0.9.0", "1.1.0rc1", "2.0.0"], changes: ["patch"] },
      { name: "c", base: null, released: ["0.1.0"], changes: ["minor"] },
    ];
    const { findings } = plan(made);
    expect(findings.map(({ code }) => code)).toEqual(["RA-VERSION-PASSES-RELEASE"]);
    // It would count for all packages, and release again what others have released.
    expect(findings[0]!.hint).not.toContain("since");
    expect(findings[0]!.message).toMatch(/history: a 1\.2\.0 \(changes count from 1\.0\.0\)$/);
    expect(plan(made, { since: "HEAD~1" }).findings).toEqual([]);
  });

  test("is said to pass by what is prepared with a section, but for a pre-release of it", () => {
    const told = (made: Omit<Made, "name">, asked = {}) =>
      plan([{ name: "a", isTold: true, ...made }], asked).findings.map(({ code, message }) => `${code}: ${message}`);
    const prepared: Omit<Made, "name"> = { version: "1.1.0", base: "1.0.0", changes: ["major"] };
    const passes = (version: string, proposed: string) => [
      `RA-VERSION-PASSES-PREPARED: Prepared and not released, with a section that stays: a ${version} (${proposed} is proposed)`,
    ];
    expect(told(prepared)).toEqual(passes("1.1.0", "2.0.0"));
    expect(told({ version: "0.2.0", base: null }, { bump: ["a: 1.0.0"] })).toEqual([]);
    expect(told({ ...prepared, version: "1.1.0rc1" })).toEqual(passes("1.1.0rc1", "2.0.0rc1"));
    expect(told({ ...prepared, version: "1.1.0rc1", changes: ["minor"] }, { bump: ["stable"] })).toEqual([]);
    expect(told({ ...prepared, isTold: false })).toEqual([]);
    expect(told({ ...prepared, base: "1.1.0" })).toEqual([]);
  });

  test("tells its changes with the greatest first, and its step", () => {
    const [planned] = plan([{ name: "a", changes: ["patch", "major", "minor", "patch"] }]).packages;
    expect(planned).toMatchObject({
      bump: "major",
      reason: "1 breaking, 1 minor and 2 patch changes since a-v1.0.0",
      tag: "a-v2.0.0",
    });
    expect(planned!.changes.map(({ text }) => text)).toEqual(["change 1", "change 2", "change 0", "change 3"]);
  });
});

describe("A version in the files that is ahead of the last release", () => {
  const a: Made = { name: "a", version: "2.0.0", base: "1.0.0" };
  const asked = { groups: { pair: ["lockstep", "a", "b"] } as const };

  test("moves what follows from it, whatever else has changed", () => {
    const others: readonly Made[] = [{ name: "b" }, { name: "c", requires: ["a<2"] }];
    for (const changes of [[], ["patch"]] as const) {
      const { packages } = plan([{ ...a, changes }, ...others], asked);
      expect(packages).toMatchObject([
        { name: "b", proposed: "2.0.0", reason: "the group pair has one version" },
        { name: "c", proposed: "1.0.1", becauseOf: [{ package: "a", from: "1.0.0", to: "2.0.0" }] },
      ]);
    }
    expect(codes([a, { name: "c", requires: ["a<2"], leftOut: "exclude names c" }])).toEqual([
      "RA-VERSION-DEPENDENT-LEFT-OUT",
      "RA-VERSION-WAITS",
    ]);
  });

  test("is kept and told of where no changelog does, with those that share it", () => {
    const made: readonly Made[] = [{ ...a, lacksSection: true }, { name: "b" }];
    const reason = "its files say 2.0.0, which no changelog has as released";
    for (const bump of [[], ["a: 2.0.0"]]) {
      const { packages, findings } = plan(made, { ...asked, bump });
      expect(packages).toMatchObject([
        { name: "a", current: "2.0.0", last: "1.0.0", proposed: "2.0.0", bump: "exact", reason, edits: [] },
        { name: "b", last: "1.0.0", proposed: "2.0.0" },
      ]);
      expect(findings).toEqual([]);
    }
    expect(versions(made, { bump: ["a: 2.1.0"] })).toEqual(["a 2.1.0"]);
  });

  test("is kept where a year says no size", () => {
    expect(codes([{ name: "a", version: "2026.2.0", base: "2026.1.0", changes: ["minor"] }])).toEqual([
      "RA-VERSION-WAITS",
    ]);
  });
});

describe("What is asked for", () => {
  test("of all moves what was touched, of one moves it in any case", () => {
    const made: readonly Made[] = [{ name: "a", changes: ["patch"] }, { name: "b" }, { name: "c", unread: 1 }];
    expect(versions(made, { bump: ["major"] })).toEqual(["a 2.0.0", "c 2.0.0"]);
    expect(versions(made, { bump: ["b: minor"] })).toEqual(["a 1.0.1", "b 1.1.0"]);
    expect(versions(made, { bump: ["rc", "a: 3.0"] })).toEqual(["a 3.0", "c 1.0.1rc1"]);
    expect(versions(made, { bump: ["post"] })).toEqual(["a 1.0.0.post1", "c 1.0.0.post1"]);
    expect(versions(made, { forceUnchanged: true })).toEqual(["a 1.0.1", "b 1.0.1", "c 1.0.1"]);
    expect(versions(made, { prerelease: "b" })).toEqual(["a 1.0.1b1"]);
  });

  test("final releases come of what is on a line of pre-releases, and of changes", () => {
    const made: readonly Made[] = [
      { name: "a", version: "2.0.0rc1" },
      { name: "b" },
      { name: "c", changes: ["patch"] },
    ];
    expect(versions(made, { bump: ["stable"] })).toEqual(["a 2.0.0", "c 1.0.1"]);
    expect(plan(made, { bump: ["stable"] }).packages[0]).toMatchObject({
      bump: "stable",
      reason: "the final release after 2.0.0rc1",
    });
  });

  test("in words that do not exist is told with the nearest", () => {
    const { findings } = readBumps(["mayor", "a: 1.x", "b-b: patch"], { members: ["a", "bb"] });
    expect(findings.map(({ code, hint }) => [code, hint])).toEqual([
      ["RA-VERSION-BUMP-NOT-KNOWN", "Did you mean major?"],
      ["RA-VERSION-BUMP-NOT-KNOWN", expect.stringContaining("Give auto")],
      ["RA-PLAN-PATTERN-MATCHES-NOTHING", "Did you mean bb?"],
    ]);
    const others = [{ name: "tools", reason: "no [build-system]" }] as const;
    expect(readBumps(["Tools: minor"], { members: ["a"], others }).findings.map(({ message }) => message)).toEqual([
      "bump names tools, which is not published: no [build-system]",
    ]);
  });

  test("of a group are those of its packages, unless a line names one", () => {
    const group = { name: "Core libs", packages: ["a*", "c"], versioning: undefined };
    const asked = { members: ["a", "ab", "b", "c"], groups: new Map([[group.name, group]]) };
    const read = (...rows: string[]) => readBumps(rows, asked);
    const { request, findings } = read("c: 2.0", "group:Core libs: minor", "patch");
    expect([request.all, ...request.own]).toMatchObject([
      { size: "patch" },
      ["a", { size: "minor" }],
      ["ab", { size: "minor" }],
      ["c", { kind: "exact" }],
    ]);
    expect(findings).toEqual([]);
    expect(read("group: Core lib: minor", "group:Core libs: mayor").findings).toMatchObject([
      { code: "RA-CONFIG-UNKNOWN-GROUP", hint: "Did you mean Core libs?", remedy: "call" },
      { code: "RA-VERSION-BUMP-NOT-KNOWN", hint: "Did you mean major?" },
    ]);
    expect(read("group:other: minor").findings[0]!.hint).toBe(
      "Correct bump, or, in a commit, add groups.other to the configuration",
    );
    const without = (about: object) => readBumps(["group:Core libs: minor"], { ...asked, members: ["b"], ...about });
    expect(without({}).findings).toMatchObject([
      {
        code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
        message: expect.stringMatching(/the group Core libs says: a\*, c$/),
        remedy: "commit",
      },
    ]);
    expect(without({ others: [{ name: "c", reason: "private" }] }).findings).toMatchObject([
      { code: "RA-PLAN-NOT-PUBLISHABLE", message: expect.stringContaining("bump names c, which") },
    ]);
  });

  test("of a group without a word, or without its name, is told once, with the form", () => {
    for (const row of ["group:x", "group: minor", "group:x minor"]) {
      const { findings } = readBumps([row], { members: ["a"] });
      expect(findings).toMatchObject([
        { code: "RA-VERSION-BUMP-NOT-KNOWN", hint: expect.stringMatching(/^Give group:NAME: WORD, /) },
      ]);
    }
    expect(readBumps(["group: minor"], { members: ["group"] }).findings).toEqual([]);
  });

  test("by Release-As gives way to the input, and is told where it is not clear", () => {
    expect(versions([{ name: "a", releaseAs: ["2.0.0"] }])).toEqual(["a 2.0.0"]);
    expect(versions([{ name: "a", releaseAs: ["2.0.0"] }], { bump: ["a: 3.0.0"] })).toEqual(["a 3.0.0"]);
    expect(codes([{ name: "a", releaseAs: ["2.0.0", "3.0.0"] }])).toEqual(["RA-CHANGE-RELEASE-AS-TWICE"]);
    expect(codes([{ name: "a", releaseAs: ["2.0.0", "2.0", "v2"] }])).toEqual([]);
    expect(
      codes([
        { name: "a", releaseAs: ["2.0.0"] },
        { name: "b", releaseAs: ["2.0.0"] },
      ]),
    ).toEqual(["RA-CHANGE-RELEASE-AS-SHARED"]);
    expect(plan([{ name: "a", releaseAs: ["next"], changes: ["minor"] }])).toMatchObject({
      packages: [],
      unchanged: [{ name: "a", reason: "its next version is not clear" }],
      findings: [{ code: "RA-CHANGE-RELEASE-AS-INVALID", severity: "error" }],
    });
  });

  test("by name for one of a group wins over the Release-As of all that share its version", () => {
    const made: readonly Made[] = [
      { name: "a", releaseAs: ["2.0.0"] },
      { name: "b", releaseAs: ["2.0.0"] },
      { name: "c", releaseAs: ["3.0.0", "2.0.0"] },
    ];
    for (const versioning of ["lockstep", "linked"] as const) {
      const groups = { all: [versioning, "a", "b", "c"] } as const;
      const of = (...bump: readonly string[]) => {
        const { packages, findings } = plan(made, { groups, bump });
        return [[...new Set(packages.map(({ proposed }) => proposed))], findings.map(({ code }) => code)];
      };
      expect(of()).toEqual([["3.0.0"], ["RA-CHANGE-RELEASE-AS-TWICE"]]);
      expect(of("a: patch")).toEqual([["1.0.1"], []]);
      expect(of("a: 1.5.0")).toEqual([["1.5.0"], []]);
      expect(of("a: auto")).toEqual(of());
    }
    const other = plan(made, { bump: ["a: patch"], groups: { all: ["lockstep", "b", "c"] } });
    expect(other.packages.map(({ proposed }) => proposed)).toEqual(["1.0.1", "3.0.0", "3.0.0"]);
    expect(codes(made, { groups: { all: ["lockstep", "b", "c"] } })).toContain("RA-CHANGE-RELEASE-AS-SHARED");
  });

  test("of one that a group follows is not said to be the others'", () => {
    const groups = { all: ["lockstep", "a", "b", "c"] } as const;
    const reasons = (more: Partial<Made>, asked = {}) =>
      plan([{ name: "a", ...more }, { name: "b", changes: ["patch"] }, { name: "c" }], {
        groups,
        ...asked,
      }).packages.map(({ reason }) => reason);
    const others = [
      "1 patch change since b-v1.0.0, and the group all has one version",
      "the group all has one version",
    ];
    expect(reasons({ releaseAs: ["2.0.0"] })).toEqual(["Release-As of 000000000 asks for it", ...others]);
    expect(reasons({}, { bump: ["a: 2.0.0"] })).toEqual(["bump asks for it", ...others]);
  });

  test("by a Release-As of several packages is told of those alone whose version it chooses", () => {
    const shared = (made: readonly Made[], bump: readonly string[] = []) =>
      plan(made, { bump })
        .findings.filter(({ code }) => code === "RA-CHANGE-RELEASE-AS-SHARED")
        .map(({ message }) => message.replace(/^.* counts for (.*), all of which it touches$/, "$1"));
    const made = ["a", "b", "c"].map((name): Made => ({ name, releaseAs: ["2.0.0"] }));
    expect(shared(made)).toEqual(["a, b, c"]);
    expect(shared(made, ["b: patch"])).toEqual(["a, c"]);
    expect(shared(made, ["b: patch", "c: 3.0.0"])).toEqual([]);
    expect(shared(made, ["minor"])).toEqual([]);
    expect(shared([...made.slice(1), { ...made[0]!, leftOut: "exclude names a" }])).toEqual(["b, c"]);
    expect(shared(made.map((each) => ({ ...each, releaseAs: ["next"] })))).toEqual([]);
    // Prepared and waiting for its first release, it is not asked for another version.
    expect(shared(made.map((each) => ({ ...each, base: null, isTold: true })))).toEqual([]);
  });

  test("and cannot be is an error, and nothing is proposed", () => {
    expect(plan([{ name: "a", releaseAs: ["1.0.0"] }])).toMatchObject({
      packages: [],
      findings: [{ code: "RA-VERSION-NOT-FREE" }],
    });
    const asked = plan([{ name: "a", changes: ["minor"] }], { bump: ["a: 1.0.0"] });
    expect(asked.findings.map(remedyOf)).toEqual(["call"]);
    expect(asked.findings[0]!.hint).toBe("Ask for a greater version, or for none and let the changes choose");
    const year = plan([{ name: "a", version: "2026.1.0", changes: ["minor"] }], { bump: ["a: 2026.1.0"] });
    expect(year.findings[0]!.hint).toBe("Ask for a greater version");
    const edited = plan([{ name: "a" }], { bump: ["a: 1.0.0"], edited: new Set(["a"]) }).findings;
    expect(edited).toMatchObject([
      {
        remedy: "outside",
        message: "The release pull request asks for a version of a that was used before: 1.0.0",
        hint: "Set a greater version in the pyproject.toml of a on its branch",
      },
    ]);
    const group = [{ name: "a", releaseAs: ["1.0.0"] }, { name: "b" }];
    const grouped = plan(group, { groups: { all: ["lockstep", "a", "b"] } }).findings;
    expect(grouped.map(({ hint }) => hint)).toEqual([
      expect.stringContaining('Choose another by bump: "a: patch" (until that is released), or'),
    ]);
    const local = plan([{ name: "a", changes: ["minor"] }], { bump: ["a: 9.0.0+local"] });
    expect(local.findings[0]?.hint).toMatch(/^Ask for one without what follows \+,/);
    expect(codes([{ name: "a", version: "2026.1", changes: ["patch"] }])).toEqual(["RA-VERSION-NUMBERS-UNCLEAR"]);
    expect(plan([{ name: "a", version: "2026.1", changes: ["patch"] }]).findings.map(remedyOf)).toEqual(["call"]);
    const back = plan([{ name: "a", version: "1.0rc1", changes: ["patch"] }], { prerelease: "a" }).findings;
    expect(back).toMatchObject([{ code: "RA-VERSION-GOES-BACK", input: "prerelease" }]);
    expect(back.map(remedyOf)).toEqual(["call"]);
  });
});

describe("Dependents", () => {
  const a: Made = { name: "a", changes: ["minor"] };

  test("are released where the new version leaves what they require, with a wider specifier", () => {
    const { packages } = plan([
      a,
      { name: "b", requires: ["a==1.0.0"] },
      { name: "c", requires: ["b ~= 1.0.0 ; python_version>'3'"] },
    ]);
    expect(packages.map(({ name, proposed }) => `${name} ${proposed}`)).toEqual(["a 1.1.0", "b 1.0.1"]);
    expect(packages[1]).toMatchObject({
      reason: "it requires a==1.0.0, which the new a does not fit",
      becauseOf: [{ package: "a", from: "1.0.0", specifier: "==1.0.0" }],
      edits: [
        { kind: "version", from: "1.0.0", to: "1.0.1" },
        {
          kind: "requirement",
          file: "b/pyproject.toml",
          table: "project.dependencies",
          from: "a==1.0.0",
          to: "a==1.1.0",
        },
      ],
    });
  });

  test("are a minor release where their users have to leave a major version, also for changes of their own", () => {
    const two: Made = { ...a, changes: ["major"] };
    const others = (requirement: string): readonly Made[] => [
      { name: "b", requires: [requirement] },
      { name: "c", requires: [requirement], changes: ["patch"] },
    ];
    const released = (requirement: string, asked = {}) => versions([two, ...others(requirement)], asked).slice(1);
    expect(released("a~=1.0")).toEqual(["b 1.1.0", "c 1.1.0"]);
    expect(released("a==1.*")).toEqual(["b 1.1.0", "c 1.1.0"]);
    expect(released("a", { bounds: "major" })).toEqual(["b 1.1.0", "c 1.1.0"]);
    expect(released("a>=1,<2")).toEqual(["b 1.0.1", "c 1.0.1"]);
    expect(released("a==1.0.0")).toEqual(["b 1.0.1", "c 1.0.1"]);
    expect(versions([a, ...others("a~=1.0.0")]).slice(1)).toEqual(["b 1.0.1", "c 1.0.1"]);
  });

  test("that once had to be a minor release stay one while others still grow, so that a plan comes to its end", () => {
    const made: readonly Made[] = [
      { name: "a", changes: ["patch"] },
      { name: "b", requires: ["a~=1.0,!=2.1.0"] },
      { name: "c", version: "2.0.0", requires: ["e~=1.0"] },
      { name: "d", requires: ["b<1.0.1"] },
      { name: "e", changes: ["major"] },
    ];
    // At first a is 2.0.1, for which b has to leave 1.x; then c takes it to 2.1.0, which b excludes.
    expect(versions(made, { groups: { core: ["lockstep", "a", "c"] } })).toEqual([
      ...["a 2.1.0", "b 1.1.0", "c 2.1.0", "d 1.0.1", "e 2.0.0"],
    ]);
  });

  test("cascade, in circles too, by == and not by >=", () => {
    const circle: readonly Made[] = [
      { ...a, requires: ["d==1.0.0"] },
      { name: "b", requires: ["a==1.0.0"] },
      { name: "c", requires: ["b==1.0.0"] },
      { name: "d", requires: ["c==1.0.0"] },
      { name: "e", requires: ["a>=1", "d>=1"] },
    ];
    expect(versions(circle)).toEqual(["a 1.1.0", "b 1.0.1", "c 1.0.1", "d 1.0.1"]);
    expect(plan(circle).packages[0]!.becauseOf).toEqual([
      { package: "d", from: "1.0.0", to: "1.0.1", specifier: "==1.0.0" },
    ]);
    expect(versions(circle, { dependents: "none" })).toEqual(["a 1.1.0"]);
  });

  test("are widened without being released for it, where they are released anyway", () => {
    const asked = { dependents: "none", groups: { core: ["lockstep", "a", "b"] } } as const;
    const { packages } = plan([a, ...["b", "c"].map((name) => ({ name, requires: ["a==1.0.0"] }))], asked);
    expect(packages.map(({ name, edits }) => [name, edits.map(({ to }) => to)])).toEqual([
      ["a", ["1.1.0"]],
      ["b", ["1.1.0", "a==1.1.0"]],
    ]);
  });

  test("go by what is published: extras count, groups do not, a bare name has the bound that it gets", () => {
    const others: readonly Made[] = [
      { name: "b", more: '[project.optional-dependencies]\nall = ["a==1.0.0"]\n' },
      { name: "c", more: '[dependency-groups]\ndev = ["a==1.0.0"]\n' },
      { name: "d", requires: ["a"] },
    ];
    expect(versions([a, ...others])).toEqual(["a 1.1.0", "b 1.0.1"]);
    const exact = plan([a, ...others], { bounds: "exact" });
    expect(exact.packages.map(({ name }) => name)).toEqual(["a", "b", "d"]);
    expect(exact.packages[2]).toMatchObject({
      becauseOf: [{ specifier: "==1.0.0" }],
      edits: [{ kind: "version" }],
    });
    expect(versions([{ ...a, changes: ["major"] }, ...others], { bounds: "major" })).toEqual([
      "a 2.0.0",
      "b 1.0.1",
      "d 1.1.0",
    ]);
  });

  test("that wait for their release are changed where they leave a specifier, and keep version and section", () => {
    const b: Made = { name: "b", changes: ["major"] };
    const waits: readonly Made[] = [
      { name: "a", version: "1.1.0", base: "1.0.0", isTold: true, requires: ["b>=1,<2"] },
      { name: "c", version: "0.1.0", base: null, isTold: true, requires: ["b~=1.0"] },
      { name: "d", version: "0.1.0", base: null, requires: ["b==1.0.0"] },
    ];
    const { packages, findings } = plan([...waits, b]);
    expect(packages.map(({ name, proposed, reason }) => `${name} ${proposed}: ${reason}`)).toEqual([
      "a 1.1.0: its files say 1.1.0; it requires b>=1,<2, which the new b does not fit",
      "b 2.0.0: 1 breaking change since b-v1.0.0",
      "c 0.1.0: the first release",
    ]);
    expect([packages[0]!.edits, packages[2]!.edits]).toMatchObject([[{ to: "b>=1,<3" }], [{ to: "b~=2.0" }]]);
    expect(findings).toEqual([]);
    expect(versions(waits)).toEqual([]);
    expect(versions([waits[0]!, { ...b, changes: ["minor"] }])).toEqual(["b 1.1.0"]);
  });

  test("that stay where what requires them in a circle moves on without them are told", () => {
    const a: Made = { name: "a", requires: ["c"], changes: ["minor"] };
    const b: Made = { name: "b", requires: ["a==1.0.0"] };
    const c: Made = { name: "c", requires: ["b==1.0.0"] };
    const told = (all: readonly Made[], asked: Asked) =>
      plan(all, asked).findings.map(({ code, message, hint }) => `${code}: ${message} (${hint})`);
    const apart = (version: string, word: string) => [
      `RA-VERSION-NOT-TOGETHER: a ${version} requires b, and b 1.0.0 requires a==1.0.0: the two cannot be installed together (Release b too, by bump: "b: ${word}" (until that is released))`,
    ];
    expect(told([a, b, c], { bump: ["a: rc"] })).toEqual(apart("1.1.0rc1", "rc"));
    expect(told([a, b, c], { bump: ["a: 1.1.0.dev1"] })).toEqual(apart("1.1.0.dev1", "a"));
    expect(told([a, b, c], { dependents: "none" })).toEqual(apart("1.1.0", "patch"));
    expect(told([a, b, c], { bump: ["a: rc", "b: rc", "c: rc"] })).toEqual([]);
    expect(told([a, b, c], {})).toEqual([]);
    expect(told([{ ...a, requires: [] }, b], { bump: ["a: rc"] })).toEqual([]);
    const extra = '[project.optional-dependencies]\nall = ["b"]\n';
    expect(told([{ ...a, requires: [], more: extra }, b], { bump: ["a: rc"] })).toEqual([]);
    expect(told([a, { ...b, requires: ["a>=1"] }, c], { bump: ["a: rc"] })).toEqual([]);
  });

  test("are not released for a pre-release as a final version, but with it as a pre-release, and for the final one", () => {
    const line: Made = { name: "a", version: "2.0.0rc1", released: ["1.4.0"], changes: ["patch"] };
    const b: Made = { name: "b", requires: ["a>=1,<2"] };
    const { packages, unchanged, findings } = plan([line, b]);
    expect(packages.map(({ name, proposed }) => `${name} ${proposed}`)).toEqual(["a 2.0.0rc2"]);
    expect(unchanged.map(({ reason }) => reason)).toEqual([
      "it requires a>=1,<2, which a 2.0.0rc2 does not fit, but no final release is made for a pre-release",
    ]);
    expect(findings).toEqual([]);
    expect(codes([line, { ...b, leftOut: "exclude names b" }])).toEqual([]);
    // A release of its own keeps what it requires.
    expect(plan([line, { ...b, changes: ["minor"] }]).packages[1]).toMatchObject({
      proposed: "1.1.0",
      edits: [{ kind: "version" }],
    });
    expect(versions([line, { ...b, version: "1.1.0rc1" }])).toEqual(["a 2.0.0rc2", "b 1.1.0rc2"]);
    expect(versions([line, b], { prerelease: "rc" })).toEqual(["a 2.0.0rc2", "b 1.0.1rc1"]);
    expect(versions([line, b], { groups: { all: ["lockstep", "a", "b"] } })).toEqual(["a 2.0.0rc2", "b 2.0.0rc2"]);
    expect(versions([line, b], { bump: ["a: stable"] })).toEqual(["a 2.0.0", "b 1.0.1"]);
    // A bare name had the bound of the last final release.
    const bare: Made = { name: "b", requires: ["a"] };
    expect(versions([line, bare], { bump: ["a: stable"], bounds: "major" })).toEqual(["a 2.0.0", "b 1.1.0"]);
  });

  test("that are final beside a pre-release keep what they require, or go along with a pre-release, and both are said", () => {
    const told = (all: readonly Made[], asked: Asked = {}) =>
      plan(all, asked).findings.map(({ code, message }) => `${code}: ${message}`);
    const keeps = (sibling: string, requirement: string) => [
      `RA-VERSION-FINAL-ON-PRERELEASE: b 1.1.0 is a final version, and its users do not get ${sibling}: it requires ${requirement}`,
    ];
    const brings = (requirement: string) => [
      `RA-VERSION-FINAL-ON-PRERELEASE: b 1.1.0 is a final version, and brings its users a pre-release: it will require ${requirement}`,
    ];
    const b = (requirement: string): Made => ({ name: "b", requires: [requirement], changes: ["minor"] });
    const rc = { bump: ["a: rc"] };
    expect(told([a, b("a==1.0.0")], rc)).toEqual(keeps("a 1.1.0rc1", "a==1.0.0"));
    expect(told([a, b("a>=1")], rc)).toEqual([]);
    expect(told([a, b("a")], rc)).toEqual(brings("a>=1.1.0rc1"));
    expect(told([a, b("a")], { ...rc, bounds: "off" })).toEqual([]);
    expect(told([a, b("a==1.0.0")], { prerelease: "rc" })).toEqual([]);
    expect(told([a, { name: "b", requires: ["a==1.0.0"] }], rc)).toEqual([]);
    // A pre-release that is out already.
    const out: Made = { name: "a", version: "2.0.0rc1", released: ["1.0.0"] };
    expect(told([out, b("a==1.0.0")])).toEqual(keeps("a 2.0.0rc1", "a==1.0.0"));
    // What names a pre-release goes along, and is no surprise where there never was a final one.
    const line: Made = { ...out, changes: ["patch"] };
    const along = plan([line, b("a==2.0.0rc1")]);
    expect(along.packages[1]!.edits.map(({ to }) => to)).toEqual(["1.1.0", "a==2.0.0rc2"]);
    expect(told([line, b("a==2.0.0rc1")])).toEqual(brings("a==2.0.0rc2"));
    expect(told([{ ...line, released: [] }, b("a==2.0.0rc1")])).toEqual([]);
    expect(versions([line, { name: "b", requires: ["a==2.0.0rc1"] }])).toEqual(["a 2.0.0rc2", "b 1.0.1"]);
    expect(versions([line, { name: "b", requires: ["a>=1,<2.dev0"] }])).toEqual(["a 2.0.0rc2"]);
    // A lower bound from before the final one brings that.
    const past: Made = { name: "a", version: "1.5.0", released: ["1.0.0b1", "1.5.0"], changes: ["major"] };
    const stale = "a>=1.0.0b1,<2";
    expect(versions([past, { name: "b", requires: [stale] }], rc)).toEqual(["a 2.0.0rc1"]);
    expect(plan([past, b(stale)], rc).packages[1]!.edits.map(({ to }) => to)).toEqual(["1.1.0"]);
    expect(told([past, b(stale)], rc)).toEqual(keeps("a 2.0.0rc1", stale));
    expect(told([past, b("a>=1.0.0b1")], rc)).toEqual(brings("a>=1.0.0b1"));
  });

  test("that are left out are told, and what no program can widen", () => {
    expect(codes([a, { name: "b", requires: ["a==1.0.0"], leftOut: "exclude names b" }])).toEqual([
      "RA-VERSION-DEPENDENT-LEFT-OUT",
    ]);
    expect(codes([a, { name: "b", requires: ["a!=1.1.0"] }])).toEqual(["RA-VERSION-CANNOT-WIDEN"]);
    // What stands in a file of the backend's is for a person to change; what a backend may make of the version is not.
    expect(codes([a, { name: "b", dynamic: "a==1.0.0", isOfFile: true }])).toEqual(["RA-VERSION-CANNOT-WIDEN"]);
    expect(codes([a, { name: "b", dynamic: "a==1.0.0" }])).toEqual([]);
  });
});

describe("Groups", () => {
  const made: readonly Made[] = [
    { name: "a", version: "1.2.0", changes: ["patch"] },
    { name: "b", version: "1.4.0", changes: ["minor"] },
    { name: "c", version: "1.0.0" },
    { name: "d", requires: ["c==1.0.0"] },
  ];

  test("in lockstep all move to one version, and what requires them with it", () => {
    const asked = { groups: { core: ["lockstep", "a", "b", "c"] } as const };
    expect(versions(made, asked)).toEqual(["a 1.5.0", "b 1.5.0", "c 1.5.0", "d 1.0.1"]);
    expect(plan(made, asked).packages[2]).toMatchObject({ reason: "the group core has one version", changes: [] });
  });

  test("in lockstep hear once what cannot be, of the one that it is about", () => {
    const asked = { groups: { core: ["lockstep", "a", "b"] } as const };
    const year: Made = { name: "b", version: "2026.1", changes: ["patch"] };
    expect(plan([{ name: "a" }, year], asked).findings).toMatchObject([
      { code: "RA-VERSION-NUMBERS-UNCLEAR", package: "b", hint: expect.stringContaining('bump: "b: VERSION"') },
    ]);
    const old = plan([{ name: "a" }, { name: "b", version: "2.0.0" }], { ...asked, bump: ["a: 1.5.0"] });
    expect(old.findings).toMatchObject([{ code: "RA-VERSION-NOT-FREE", package: "b" }]);
  });

  test("in lockstep go as far as the greatest of several bumps says", () => {
    const asked = { groups: { core: ["lockstep", "a", "b"] } as const };
    const pair: readonly Made[] = [{ name: "a", changes: ["patch"] }, { name: "b" }];
    expect(versions(pair, { ...asked, bump: ["b: 3.0.0", "a: 2.0.0"] })).toEqual(["a 3.0.0", "b 3.0.0"]);
    expect(versions(pair, { ...asked, bump: ["a: patch", "b: major"] })).toEqual(["a 2.0.0", "b 2.0.0"]);
  });

  test("in lockstep that are taken apart are told, unless the version stays one", () => {
    const apart = (version: string, leftOut = "exclude names b") =>
      plan(
        [
          { name: "a", changes: ["minor"] },
          { name: "b", version, leftOut },
        ],
        { groups: { core: ["lockstep", "a", "b"] } },
      );
    expect(apart("1.0.0", "packages does not name it").findings[0]?.message).toMatch(/; packages does not name b$/);
    expect(apart("1.0.0").findings).toMatchObject([
      { code: "RA-VERSION-GROUP-APART", message: expect.stringMatching(/core .* a 1.1.0, b 1.0.0; exclude names b/) },
    ]);
    expect(apart("1.1.0").findings).toEqual([]);
  });

  test("whose last release is not whole wait for the rest of it, unless somebody asks for more", () => {
    for (const versioning of ["lockstep", "linked"] as const) {
      const half: readonly Made[] = [
        { name: "a", version: "1.1.0", changes: ["patch"], lacksSection: true },
        { name: "b", version: "1.1.0", base: "1.0.0", changes: ["minor"] },
      ];
      const asked = { groups: { core: [versioning, "a", "b"] } as const };
      expect(versions(half, asked)).toEqual([]);
      expect(reasons(half, asked)).toEqual([
        "a: of the group core others are not released as 1.1.0 yet",
        "b: 1.1.0 is prepared, and not released yet",
      ]);
      expect(codes(half, asked)).toEqual(["RA-VERSION-WAITS"]);
      const untold = [half[0]!, { ...half[1]!, lacksSection: true }];
      expect(versions(untold, asked)).toEqual(["b 1.1.0"]);
      expect(versions(half, { ...asked, bump: ["a: patch"] })).toEqual(["a 1.1.1", "b 1.1.1"]);
      expect(versions([half[0]!, { ...half[1]!, base: "1.1.0" }], asked)).toEqual(["a 1.2.0", "b 1.2.0"]);
      expect(versions([half[0]!, { ...half[1]!, base: null }], asked)).toEqual(["a 1.2.0", "b 1.2.0"]);
      const ahead: readonly Made[] = [{ name: "a", changes: ["patch"] }, half[1]!];
      expect(versions(ahead, asked)).toEqual(["a 1.1.0"]);
    }
  });

  test("in lockstep that released some of them alone before have released what they did", () => {
    const some = (before: readonly string[], changes: Made["changes"] = ["minor"]): readonly Made[] => [
      { name: "a", version: "1.1.0", released: ["1.0.0", "1.0.1", "1.0.2", "1.0.3"], changes },
      { name: "b", version: "1.1.0", base: "1.0.3", released: before, isTold: true },
    ];
    const asked = { groups: { core: ["lockstep", "a", "b"] } as const };
    expect(versions(some(["1.0.0"]), asked)).toEqual(["a 1.2.0", "b 1.2.0"]);
    expect(codes(some(["1.0.0"]), asked)).toEqual([]);
    expect(versions(some(["1.0.0"], []), asked)).toEqual([]);
    // Once may have been a release that stopped.
    expect(codes(some(["1.0.0", "1.0.1"]), asked)).toEqual(["RA-VERSION-WAITS"]);
    expect(codes(some(["1.0.0"]))).toEqual(["RA-VERSION-WAITS"]);
  });

  test("linked have one version where they move", () => {
    expect(versions(made, { groups: { core: ["linked", "a", "b", "c"] } })).toEqual(["a 1.5.0", "b 1.5.0"]);
    const small: readonly Made[] = [
      { name: "a", changes: ["minor"] },
      { name: "b", changes: ["patch"] },
    ];
    // One patch change is not why a package gets a minor version.
    expect(plan(small, { groups: { core: ["linked", "a", "b"] } }).packages.map(({ reason }) => reason)).toEqual([
      "1 minor change since a-v1.0.0",
      "1 patch change since b-v1.0.0, and the group core has one version",
    ]);
    expect(
      versions(
        [
          { name: "a", changes: ["patch"] },
          { name: "b", version: "1.4.0" },
        ],
        { groups: { core: ["linked", "a", "b"] } },
      ),
    ).toEqual(["a 1.4.1"]);
  });

  test("in lockstep have one without a release among them, and say what asks for the step", () => {
    const groups = { core: ["lockstep", "a", "b"] } as const;
    const reasonsOf = (base: string, bump: readonly string[]) =>
      plan(
        [
          { name: "a", version: base, base },
          { name: "b", version: "0.9.0", base: null, changes: ["patch"] },
        ],
        { groups, bump },
      ).packages.map(({ name, proposed, reason }) => `${name} ${proposed}: ${reason}`);
    expect(reasonsOf("1.0.0", ["b: major"])).toEqual([
      "a 2.0.0: the group core has one version",
      "b 2.0.0: bump asks for major, with 1 patch change since the beginning",
    ]);
    expect(reasonsOf("1.0.0rc1", ["stable"])).toEqual([
      "a 1.0.0: the final release after 1.0.0rc1",
      "b 1.0.0: 1 patch change since the beginning",
    ]);
  });

  test("in lockstep are complete where some have the version already", () => {
    const half: readonly Made[] = [
      { name: "a", version: "1.1.0", base: "1.0.0", changes: ["minor"] },
      { name: "b", version: "1.0.0" },
    ];
    expect(versions(half, { groups: { core: ["lockstep", "a", "b"] } })).toEqual(["b 1.1.0"]);
  });
});

const names = ["a", "b", "c", "d", "e"];
const anyMade: fc.Arbitrary<readonly Made[]> = fc
  .tuple(
    ...names.map((name) =>
      fc.record({
        name: fc.constant(name),
        version: fc.constantFrom("1.0.0", "0.3.1", "2.0.0rc1", "1!1.0"),
        changes: fc.array(fc.constantFrom<Size>("major", "minor", "patch"), { maxLength: 3 }),
        requires: fc.uniqueArray(
          fc
            .tuple(fc.constantFrom(...names), fc.constantFrom("", "==1.0.0", ">=0.1", "~=1.0", "<2"))
            .filter(([to]) => to !== name)
            .map((parts) => parts.join("")),
          { maxLength: 3 },
        ),
        unread: fc.integer({ min: 0, max: 2 }),
      }),
    ),
  )
  .map((made) => made);
const anyAsked = fc.record({
  groups: fc.constantFrom({}, { core: ["lockstep", "a", "b"] } as const, { core: ["linked", "a", "b", "c"] } as const),
  bump: fc.constantFrom<readonly string[]>([], ["minor"], ["stable"], ["a: post"], ["b: 9.0"]),
  bounds: fc.constantFrom("lower" as const, "exact" as const),
});

test("The plan is the same, to the byte, for the same input in any order", async () => {
  await fc.assert(
    fc.asyncProperty(anyMade, anyAsked, fc.infiniteStream(fc.nat()), async (made, asked, numbers) => {
      const shuffled = <Value>(values: readonly Value[]): readonly Value[] =>
        values
          .map((value) => ({ value, at: numbers.next().value! }))
          .sort((x, y) => x.at - y.at)
          .map(({ value }) => value);
      const request = requestOf(made, asked);
      const other = {
        ...request,
        candidates: shuffled(request.candidates).map((each) => ({
          ...each,
          taken: shuffled(each.taken),
          history: { ...each.history, changes: shuffled(each.history.changes) },
        })),
        groups: shuffled(request.groups),
      };
      const [one, two] = [planRelease(request), planRelease(other)];
      expect(JSON.stringify(releasePlanDocument(two, await digestOf(two), noFiles))).toBe(
        JSON.stringify(releasePlanDocument(one, await digestOf(one), noFiles)),
      );
      expect(JSON.stringify(two.findings)).toBe(JSON.stringify(one.findings));
    }),
    { numRuns: 300 },
  );
});

test("Planning what was just applied gives nothing", () => {
  fc.assert(
    fc.property(anyMade, anyAsked, (made, asked) => {
      const request = requestOf(made, asked);
      const first = planRelease(request);
      const edits = first.packages.flatMap((planned) => planned.edits);
      const applied = made.map((each) => {
        const own = edits.filter((edit) => edit.package === each.name);
        const version = own.find(({ kind }) => kind === "version")?.to;
        const requires = (each.requires ?? []).map(
          (text) => own.find(({ kind, from }) => kind === "requirement" && from === text)?.to ?? text,
        );
        return { ...each, requires, base: each.version ?? "1.0.0", version: version ?? each.version ?? "1.0.0" };
      });
      const second = planRelease(requestOf(applied, asked));
      expect(second.packages.map(({ name, current, proposed }) => `${name} ${current} ${proposed}`)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("The digest is that of the sorted lines of names and versions", async () => {
  const { packages } = plan([
    { name: "b", changes: ["patch"] },
    { name: "a", changes: ["minor"] },
  ]);
  // printf 'a 1.1.0\nb 1.0.1\n' | sha256sum
  expect(await digestOf({ packages })).toBe("sha256:26fbc4b85033ac6d933b3f08e9f6cd760d17cb87f58a55db8dad95604a8be2b9");
});

test("A job's output has the changes of a plan, but not more than an output may hold", () => {
  const few = [{ name: "a", changes: ["x"] }];
  expect(JSON.parse(packagesOutput(few))).toEqual(few);
  const many = [
    { name: "a", changes: ["x".repeat(500_000)] },
    { name: "b", changes: [] },
  ];
  expect(JSON.parse(packagesOutput(many))).toEqual([
    { name: "a", changes: [] },
    { name: "b", changes: [] },
  ]);
});

test("A job's summary has a row for each package, in which foreign text does nothing", () => {
  const made = plan([
    { name: "a", changes: ["minor"], since: "a-v1|<b>@x" },
    { name: "c", version: "0.1.0", base: null, changes: ["patch"] },
  ]);
  const summary = releasePlanSummary(made, made.findings);
  expect(summary).toContain("| `a` | `1.0.0` | `1.1.0` | 1 minor change since a-v1&#124;&#60;b&#62;@\u200Bx |");
  expect(summary).toContain("| `c` |  | `0.1.0` | the first release |");
  expect(summary).not.toContain("What was not read");
  const unread = [
    { source: "commit", id: "c".repeat(40), why: "no conventional commit: <b>", packages: ["c"] },
  ] as const;
  const told = releasePlanSummary({ ...made, unread }, []);
  expect(told).toContain("What was not read &#40;1&#41;");
  expect(told).toContain("| `cccccccccc` | no conventional commit: &#60;b&#62; |");
});

test("People read which package, from which version to which, why, and by what", () => {
  const text = releasePlanText({
    ...plan([
      { name: "a", changes: ["minor", "patch"] },
      { name: "b", requires: ["a == 1.0.0"], more: '[project.optional-dependencies]\nx = ["a == 1.0.0"]\n' },
      { name: "c", version: "0.1.0", base: null, unread: 1 },
      { name: "d" },
    ]),
    unread: [{ source: "commit", id: "c".repeat(40), why: "it is no conventional commit: Add it", packages: ["c"] }],
  });
  expect(text).toBe(`3 packages to release

a  1.0.0 → 1.1.0  1 minor and 1 patch change since a-v1.0.0
  a00000000  feat: change 0
  a10000000  fix: change 1

b  1.0.0 → 1.0.1  it requires a== 1.0.0, which the new a does not fit
  a == 1.0.0 becomes a == 1.1.0

c  0.1.0  the first release

Unchanged
  d 1.0.0: nothing since d-v1.0.0

Not read
  ccccccccc  it is no conventional commit: Add it
`);
});
