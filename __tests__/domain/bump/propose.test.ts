import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Proposal, propose, type Question } from "../../../src/domain/bump/propose.ts";
import type { BumpWish } from "../../../src/domain/bump/wish.ts";
import { compareVersions, formatVersion, parseVersion, type Version } from "../../../src/domain/python/version.ts";

const v = (text: string): Version => parseVersion(text)!;

interface Given extends Partial<Pick<Question, "bump" | "wish" | "prerelease" | "isByYear">> {
  readonly stated?: string;
  readonly taken?: readonly string[];
}

const ask = (base: string | undefined, { stated = base, taken = [], ...rest }: Given): Proposal =>
  propose({
    base: base === undefined ? undefined : v(base),
    stated: stated === undefined ? undefined : v(stated),
    taken: [...taken, ...(base === undefined ? [] : [base])].map(v),
    bump: "none",
    wish: { kind: "auto" },
    prerelease: undefined,
    isByYear: false,
    ...rest,
  });

/** The version, or what else came of it. */
const next = (base: string | undefined, given: Given): string => {
  const proposal = ask(base, given);
  if (proposal.kind === "version") return formatVersion(proposal.version);
  return proposal.kind === "refused" ? proposal.refusal.why : proposal.kind;
};

const exact = (text: string): BumpWish => ({ kind: "exact", version: v(text) });

describe("What changes ask for", () => {
  test.each([
    ["1.2.3", "patch", "1.2.4"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "major", "2.0.0"],
    ["0.3.1", "major", "0.4.0"],
    ["0.3.1", "minor", "0.4.0"],
    ["0.0.4", "major", "0.1.0"],
    ["0.0.4", "patch", "0.0.5"],
    ["2.0", "patch", "2.0.1"],
    ["2", "minor", "2.1.0"],
    ["1!1.2.3", "minor", "1!1.3.0"],
    ["1.2.3.post2", "patch", "1.2.4"],
    ["1.2.3+local.1", "patch", "1.2.4"],
    ["1.2.3", "none", "nothing"],
    ["1.2.3.4", "patch", "numbers"],
    ["2026.11.0", "patch", "calendar"],
    ["20261103", "patch", "calendar"],
    ["202611.1", "patch", "calendar"],
    ["123456", "patch", "123456.0.1"],
  ] as const)("%s with a change of size %s: %s", (base, bump, expected) => {
    expect(next(base, { bump })).toBe(expected);
  });

  test("one number that is all that releases have is counted up", () => {
    for (const bump of ["patch", "minor", "major"] as const)
      expect(next("56", { bump, taken: ["54", "55"] })).toBe("57");
    expect(next("56", { bump: "patch", taken: ["54", "55", "57"] })).toBe("58");
    expect(next("56", { bump: "minor", taken: ["54", "55.1"] })).toBe("56.1.0");
    expect(next("56", { bump: "minor", taken: ["55"], prerelease: "rc" })).toBe("57rc1");
  });

  test("an explicit size leaves 0.x, and counts where four numbers or a year stand", () => {
    const major: BumpWish = { kind: "size", size: "major" };
    expect(next("0.3.1", { wish: major })).toBe("1.0.0");
    expect(next("1.2.3.4", { wish: { kind: "size", size: "patch" } })).toBe("1.2.4");
    expect(next("2026.11.0", { wish: major })).toBe("2027.0.0");
  });
});

test("A line begins with as many numbers as the last one did, or as the files say", () => {
  expect(next("2.0.1", { bump: "minor", taken: ["1.9", "2.0"] })).toBe("2.1");
  expect(next("2.0.1", { bump: "minor", taken: ["1.9", "2.0.0"] })).toBe("2.1.0");
  expect(next("2.0.1", { bump: "minor", taken: ["2.0", "2.0.0"] })).toBe("2.1.0");
  expect(next("2.0", { bump: "minor", stated: "2.0.0", taken: ["2.0"] })).toBe("2.1.0");
  expect(next("2.0.1", { bump: "major", taken: ["2.0"] })).toBe("3.0");
  expect(next("2.0", { bump: "minor", prerelease: "b" })).toBe("2.1b1");
  expect(next("2.0.1", { bump: "patch", taken: ["2.0"] })).toBe("2.0.2");
  expect(next("2.0.1", { bump: "minor", stated: "2.1.dev0" })).toBe("2.1");
});

describe("A line of pre-releases", () => {
  test.each([
    ["1.3.0a1", "patch", "1.3.0a2"],
    ["1.3.0a1", "minor", "1.3.0a2"],
    ["1.3.0rc9", "patch", "1.3.0rc10"],
    ["1.0.0rc1", "major", "1.0.0rc2"],
    ["1.0.0rc1", "none", "nothing"],
  ] as const)("%s with a change of size %s goes on: %s", (base, bump, expected) => {
    expect(next(base, { bump })).toBe(expected);
  });

  test.each([
    ["1.3.0a1", "major", "2.0.0a1"],
    ["1.2.4a1", "minor", "1.3.0a1"],
    ["1.2.4a2", "patch", "1.2.4a3"],
  ] as const)(
    "%s with a change of size %s since 1.2.3 is a pre-release of what that asks for: %s",
    (base, bump, expected) => {
      expect(next(base, { bump, taken: ["1.2.3"] })).toBe(expected);
    },
  );

  test("begins at 1, goes from a over b to rc, and never back", () => {
    expect(next("1.2.3", { bump: "minor", prerelease: "a" })).toBe("1.3.0a1");
    expect(next("1.3.0b2", { bump: "patch", prerelease: "rc" })).toBe("1.3.0rc1");
    expect(next("1.3.0b2", { wish: { kind: "phase", phase: "rc" } })).toBe("1.3.0rc1");
    expect(next("1.3.0rc1", { bump: "patch", prerelease: "b" })).toBe("back");
    expect(next("1.3.0a1", { bump: "patch", taken: ["1.3.0b1"] })).toBe("1.3.0b2");
    expect(next("1.3.0rc1", { bump: "major", prerelease: "a", taken: ["1.2.3"] })).toBe("2.0.0a1");
  });

  test("ends where its final release is asked for, with or without a change", () => {
    const wish: BumpWish = { kind: "stable" };
    expect(next("1.3.0rc2", { bump: "patch", wish, taken: ["1.2.3"] })).toBe("1.3.0");
    expect(next("1.3.0rc2", { wish, taken: ["1.2.3"] })).toBe("1.3.0");
    expect(next("1.3.0rc1", { bump: "minor", wish, taken: ["1.2.3"] })).toBe("1.3.0");
    expect(next("1.3.0rc1", { bump: "major", wish, taken: ["1.2.3"] })).toBe("2.0.0");
    expect(next("1.2.3", { wish })).toBe("nothing");
    expect(next("1.2.3", { bump: "patch", wish })).toBe("1.2.4");
  });

  test("whose final release is out already moves on", () => {
    expect(next("1.3.0rc1", { bump: "patch", taken: ["1.3.0"] })).toBe("1.3.1rc1");
  });
});

describe("What the files say", () => {
  test("is the first release, without its development part", () => {
    expect(next(undefined, { stated: "0.1.0", bump: "major" })).toBe("0.1.0");
    expect(next(undefined, { stated: "0.1.0" })).toBe("0.1.0");
    expect(next(undefined, { stated: "0.1.0.dev3" })).toBe("0.1.0");
    expect(next(undefined, { stated: "0.1.0", prerelease: "a" })).toBe("0.1.0a1");
    expect(next(undefined, {})).toBe("nothing");
  });

  test("is no less than what is aimed at", () => {
    expect(next("1.2.3", { stated: "1.3.0.dev0", bump: "patch" })).toBe("1.3.0");
    expect(next("1.2.3", { stated: "1.3.0.dev0", bump: "major" })).toBe("2.0.0");
    expect(next("1.2.3", { stated: "1.3.0rc2.dev1", bump: "patch" })).toBe("1.3.0rc2");
  });

  test("is prepared where an earlier run has written it", () => {
    expect(next("1.2.3", { stated: "1.3.0", bump: "minor" })).toBe("prepared");
    expect(next("1.2.3", { stated: "1.3.0", bump: "patch" })).toBe("prepared");
    expect(next("1.2.3", { stated: "1.2.4", bump: "minor" })).toBe("1.3.0");
    expect(next("1.2.3", { stated: "1.3.0rc1", bump: "minor", prerelease: "rc" })).toBe("prepared");
    expect(next("1.2.3", { stated: "2.0.0b0", bump: "major" })).toBe("prepared");
    expect(next("1.2.3", { stated: "2.0.0b0", bump: "major", prerelease: "rc" })).toBe("2.0.0rc1");
    expect(next("1.2.3", { stated: "1.2.3.post1", wish: { kind: "post" } })).toBe("prepared");
    expect(next("1.2.3", { stated: "2.0.0", wish: exact("2.0.0") })).toBe("prepared");
  });

  test("stays a post-release where a fix follows, and not where more does or a person asks for it", () => {
    expect(next("1.2.3", { stated: "1.2.3.post1", bump: "patch" })).toBe("prepared");
    expect(next("1.2.3.post1", { stated: "1.2.3.post2", bump: "patch", prerelease: "rc" })).toBe("prepared");
    expect(next("1.2.3rc1", { stated: "1.2.3rc1.post1", bump: "patch" })).toBe("prepared");
    expect(next("1.2.3", { stated: "1.2.3.post1", bump: "minor" })).toBe("1.3.0");
    expect(next("1.2.3", { stated: "1.2.3.post1", wish: { kind: "size", size: "patch" } })).toBe("1.2.4");
    expect(next("1.2.3.post1", { stated: "1.2.3.post1", bump: "patch" })).toBe("1.2.4");
  });
});

describe("What is asked for in full", () => {
  test("counts, where it is greater and was never used", () => {
    expect(next("1.2.3", { wish: exact("2.0.0") })).toBe("2.0.0");
    expect(next("1.2.3", { wish: exact("1!0.1") })).toBe("1!0.1");
    expect(next("1.2.3", { wish: exact("1.2.3") })).toBe("taken");
    expect(next("1.2.3", { wish: exact("1.2.2") })).toBe("not greater");
    expect(next("1.2.3", { wish: exact("1.2.4+local") })).toBe("local");
    expect(next("1.2.3", { wish: exact("1.2.5"), taken: ["1.2.5"] })).toBe("taken");
  });

  test("post-releases count up", () => {
    const wish: BumpWish = { kind: "post" };
    expect(next("1.2.3", { wish })).toBe("1.2.3.post1");
    expect(next("1.2.3.post1", { wish })).toBe("1.2.3.post2");
    expect(next("1.2.3", { wish, taken: ["1.2.3.post4"] })).toBe("1.2.3.post5");
  });
});

test("On an older line the next version is the next of that line, above all that it has", () => {
  expect(next("1.2.4", { bump: "patch", taken: ["2.0.0", "1.3.0"] })).toBe("1.2.5");
  expect(next("1.2.4", { bump: "patch", taken: ["1.2.7"] })).toBe("1.2.8");
  expect(next("1.2.4", { bump: "patch", taken: ["1.2.5.post1"] })).toBe("1.2.6");
  expect(next("1.2.4", { bump: "minor", taken: ["1.5.2", "2.0.0"] })).toBe("1.6.0");
  expect(next("1.2.4", { bump: "minor", taken: ["1.4.0rc1"] })).toBe("1.4.0");
  // The files may be on a later one, whose version is released already.
  expect(next("1.2.3", { bump: "patch", stated: "1.4.0.dev0", taken: ["1.4.0"] })).toBe("1.4.1");
  expect(next("0.9.0", { bump: "major", stated: "3.0.0a0", taken: ["3.0.0"], wish: { kind: "stable" } })).toBe("3.1.0");
});

const part = fc.option(fc.bigInt(0n, 11n), { nil: undefined });
const anyVersion: fc.Arbitrary<Version> = fc.record({
  epoch: fc.constantFrom(0n, 0n, 0n, 1n),
  release: fc.array(fc.bigInt(0n, 11n), { minLength: 1, maxLength: 4 }),
  pre: fc.option(
    fc.record({ phase: fc.constantFrom("a" as const, "b" as const, "rc" as const), number: fc.bigInt(0n, 11n) }),
    {
      nil: undefined,
    },
  ),
  post: part,
  dev: part,
  local: fc.constantFrom([], [], [], [1n]),
});
const anyWish: fc.Arbitrary<BumpWish> = fc.oneof(
  fc.constant<BumpWish>({ kind: "auto" }),
  fc
    .constantFrom("major" as const, "minor" as const, "patch" as const)
    .map((size): BumpWish => ({ kind: "size", size })),
  fc.constant<BumpWish>({ kind: "stable" }),
  fc.constantFrom("a" as const, "b" as const, "rc" as const).map((phase): BumpWish => ({ kind: "phase", phase })),
  fc.constant<BumpWish>({ kind: "post" }),
  anyVersion.map((version): BumpWish => ({ kind: "exact", version })),
);
const anyQuestion = fc.record({
  taken: fc.array(anyVersion, { minLength: 1, maxLength: 8 }),
  stated: fc.option(anyVersion, { nil: undefined }),
  isByYear: fc.constant(false),
  bump: fc.constantFrom("major" as const, "minor" as const, "patch" as const, "none" as const),
  wish: anyWish,
  prerelease: fc.constantFrom(undefined, undefined, "a" as const, "b" as const, "rc" as const),
});
const last = (versions: readonly Version[]): Version => versions.toSorted(compareVersions).at(-1)!;
const runs = { numRuns: 5_000 };

test("A release by the year has no next number that changes could choose, and one that is written or asked for is taken", () => {
  expect(next("26.2", { bump: "minor", isByYear: true })).toBe("calendar");
  expect(next("26.2", { bump: "patch", isByYear: true, stated: "26.3" })).toBe("prepared");
  expect(next("26.2", { bump: "patch", isByYear: true, wish: exact("26.3") })).toBe("26.3");
});

test("A proposal is greater than everything that is released, where the last release is the base", () => {
  fc.assert(
    fc.property(anyQuestion, (given) => {
      const proposal = propose({ ...given, base: last(given.taken) });
      if (proposal.kind !== "version") return;
      for (const each of given.taken) expect(compareVersions(proposal.version, each)).toBeGreaterThan(0);
    }),
    runs,
  );
});

test("From any release of any line a proposal is greater than that release and its files, and was never used", () => {
  fc.assert(
    fc.property(anyQuestion, fc.nat(), (given, at) => {
      const base = given.taken[at % given.taken.length]!;
      const proposal = propose({ ...given, base });
      if (proposal.kind !== "version") return;
      const { version } = proposal;
      expect(compareVersions(version, base)).toBeGreaterThan(0);
      expect(given.taken.some((each) => compareVersions(each, version) === 0)).toBe(false);
      expect(version.local).toEqual([]);
      const { wish, stated } = given;
      if (wish.kind === "auto" && stated !== undefined && stated.local.length === 0) {
        expect(compareVersions(version, stated)).toBeGreaterThanOrEqual(stated.dev === undefined ? 1 : 0);
      }
      const patch = (each: Version) => [each.epoch, each.release[0] ?? 0n, each.release[1] ?? 0n].join();
      if (wish.kind === "exact" || wish.kind === "post") return;
      for (const each of given.taken.filter(
        (other) => patch(other) === patch(version) && patch(other) === patch(base),
      )) {
        expect(compareVersions(version, each)).toBeGreaterThan(0);
      }
    }),
    runs,
  );
});

test("What was written as proposed is prepared, and asks for nothing more", () => {
  fc.assert(
    fc.property(anyQuestion, (given) => {
      const question: Question = { ...given, base: last(given.taken) };
      const proposal = propose(question);
      if (proposal.kind !== "version") return;
      expect(propose({ ...question, stated: proposal.version })).toEqual({
        kind: "prepared",
        version: proposal.version,
      });
    }),
    runs,
  );
});
