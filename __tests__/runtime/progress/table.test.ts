import { describe, expect, test } from "@jest/globals";
import type { Outcome, StageName } from "../../../src/domain/run/outcome.ts";
import { columns } from "../../../src/runtime/columns.ts";
import {
  afterDetail,
  afterOutcome,
  afterPlan,
  afterRun,
  afterStart,
  nothingPlanned,
  type Standing,
  type Standings,
} from "../../../src/runtime/progress/standings.ts";
import { tableLines } from "../../../src/runtime/progress/table.ts";
import { blocked, done, failed, planToPublish } from "./events.ts";

const texts = (standings: Standings, size: Partial<{ width: number; height: number; now: number }> = {}) =>
  tableLines(standings, { width: 80, height: 24, now: 3_000, ...size }).map(({ text }) => text);

const many = (count: number): Standings =>
  afterPlan(nothingPlanned(0), planToPublish(Array.from({ length: count }, (_, index) => `package-${index}`)), "smoke");

/** What becomes of all when something happens to one. */
const after = <Event>(
  standings: Standings,
  step: (standing: Standing, event: Event) => Standing,
  event: Event & { readonly package: string },
): Standings => {
  const standing = step(standings.packages.get(event.package)!, event);
  return { ...standings, packages: new Map(standings.packages).set(event.package, standing) };
};

const toldAll = (standings: Standings, outcomes: readonly Outcome[]): Standings =>
  outcomes.reduce((all, outcome) => after(all, afterOutcome, outcome), standings);

const three = afterPlan(nothingPlanned(0), planToPublish(["core", "http", "web"]), "smoke");

test("without a plan there is the time, and what the run does", () => {
  expect(texts({ ...nothingPlanned(0), status: "Copying 1,331 files" })).toEqual(["3 s", "Copying 1,331 files"]);
});

test("each package has its row in the plan's order, with stage, seconds and detail; what is on the index has none", () => {
  let standings = after(three, afterStart, { package: "http", stage: "upload", at: 1_000 });
  standings = after(standings, afterDetail, { package: "http", detail: "file 1 of 2" });
  standings = after(standings, afterOutcome, done("core", "smoke", [0, 500]));
  expect(texts(standings)).toEqual([
    "✓  core  1.0.0  done",
    "●  http  1.0.0  uploading      2 s          file 1 of 2",
    "·  web   1.0.0  waiting",
    "publishing 2 of 3 · 3 s",
  ]);
});

test("between two stages a package is what the last one made of it, and a time that is no time is not shown", () => {
  const row = (outcome: Outcome) => texts(after(three, afterOutcome, outcome))[0];
  expect(row(done("core", "build", [0, 999]))).toBe("·  core  1.0.0  built");
  expect(row(done("core", "check", [0, 1_500]))).toBe("·  core  1.0.0  checked        1.5 s");
  const skipped = { ...done("core", "rehearse", [0, 1]), kind: "skipped", reason: "--no-rehearsal" } as const;
  expect(row({ ...skipped, stage: "pin" })).toBe("·  core  1.0.0  pinned");
  expect(row(skipped)).toBe("·  core  1.0.0  waiting                     rehearse: --no-rehearsal");
  expect(row({ ...skipped, stage: "upload" })).toBe(
    "·  core  1.0.0  skipped                     upload: --no-rehearsal",
  );
});

describe("the foot says", () => {
  const foot = (standings: Standings, now = 10_000) => texts(standings, { now }).findLast((text) => / s$/.test(text))!;
  const begin = (standings: Standings, names: readonly number[], at: number, stage: StageName = "build") =>
    names.reduce((all, name) => after(all, afterStart, { package: `package-${name}`, stage, at }), standings);
  const finish = (standings: Standings, names: readonly number[], at: number, stage: StageName = "build") =>
    toldAll(
      standings,
      names.map((name) => done(`package-${name}`, stage, [0, at])),
    );

  test("how many have come to the stage, and how long the others take as long as those before", () => {
    const building = begin(finish(begin(many(12), [0, 1, 2, 3], 2_000), [0, 1, 2], 8_000), [4, 5], 8_000);
    expect(foot(building)).toBe("building 6 of 12 · about 15 s left · 10 s");
    expect(foot(building, 100_000)).toBe("building 6 of 12 · about 3 min left · 1 min 40 s");
    expect(foot(finish(building, [3, 4], 9_900), 2_100)).toBe("building 6 of 12 · 2 s");
  });

  test("nothing of what is left before two have ended", () => {
    expect(foot(begin(many(12), [0], 2_000))).toBe("building 1 of 12 · 10 s");
    expect(foot(finish(begin(many(12), [0, 1], 2_000), [0], 3_000))).toBe("building 2 of 12 · 10 s");
  });

  test("publishing for all that comes after the upload, and what went wrong", () => {
    const ready = finish(many(4), [0, 1, 2, 3], 1_000, "rehearse");
    const first = finish(begin(ready, [0, 1], 5_000, "upload"), [0], 6_000, "upload");
    const later = toldAll(begin(first, [0], 6_000, "confirm"), [
      failed("package-1", "upload", ""),
      blocked("package-3", ["package-1"]),
    ]);
    expect(foot(later)).toBe("publishing 2 of 3 · 1 failed · 1 blocked · 10 s");
  });

  test("not as done what a run was stopped before, as by a no to its question", () => {
    const rehearsed = toldAll(many(2), [done("package-0", "rehearse", [0, 500]), done("package-1", "build", [0, 500])]);
    expect(foot(afterRun(rehearsed))).toBe("1 rehearsed · 1 built · 10 s");
    expect(texts(afterRun(rehearsed))[0]).toMatch(/^· {2}package-0 .* rehearsed/);
    expect(foot(afterRun({ ...rehearsed, last: "rehearse" }))).toBe("1 built · 1 done · 10 s");
  });

  test("what came of it when the run is over", () => {
    const some = toldAll(many(3), [done("package-0", "rehearse", [0, 500]), failed("package-1", "rehearse", "")]);
    expect(foot(afterRun({ ...some, last: "rehearse" }))).toBe("1 failed · 1 waiting · 1 done · 10 s");
  });
});

test("a long name is cut in the middle, a long detail at its end", () => {
  const name = (end: string) => `orchard-connector-for-the-weather-station-of-${end}`;
  let standings = afterPlan(nothingPlanned(0), planToPublish([name("hills"), name("valleys")]), "smoke");
  standings = after(standings, afterStart, { package: name("hills"), stage: "build", at: 1_000 });
  standings = after(standings, afterDetail, { package: name("hills"), detail: "running egg_info in a folder" });
  expect(texts(standings, { width: 90 }).slice(0, 2)).toEqual([
    "●  orchard-connector-fo…er-station-of-hills  1.0.0  building       2 s          running e…",
    "·  orchard-connector-fo…-station-of-valleys  1.0.0  waiting",
  ]);
});

test("a failure shows its cause below the counts, and whom it blocks", () => {
  let standings = after(three, afterOutcome, failed("core", "build", "Traceback\nValueError: no licence\n\n"));
  standings = after(standings, afterOutcome, blocked("http", ["core"]));
  expect(texts(standings)).toEqual([
    "✗  core  1.0.0  failed         1.5 s        build",
    "!  http  1.0.0  blocked                     needs core",
    "·  web   1.0.0  waiting",
    "building 1 of 2 · 1 failed · 1 blocked · 3 s",
    "✗ core build: RA-BUILD-FAILED The build of core failed",
    "    ValueError: no licence",
  ]);
});

test("at the end whoever passed the last stage of the run is done, and who was never tried still waits", () => {
  const standings = afterRun(after({ ...three, last: "rehearse" }, afterOutcome, done("core", "rehearse", [0, 500])));
  expect(texts(standings).at(-1)).toBe("2 waiting · 1 done · 3 s");
});

test("where there is no room the running and failed ones come first, the others are a number", () => {
  let standings = after(many(500), afterStart, { package: "package-400", stage: "build", at: 0 });
  standings = after(standings, afterOutcome, failed("package-450", "build", ""));
  expect(texts(standings, { height: 9 })).toEqual([
    "●  package-400  1.0.0  building       3 s",
    "✗  package-450  1.0.0  failed         1.5 s        build",
    "·  package-0    1.0.0  waiting",
    "·  package-1    1.0.0  waiting",
    "·  package-2    1.0.0  waiting",
    "… 495 more waiting",
    "building 2 of 500 · 1 failed · 3 s",
    "✗ package-450 build: RA-BUILD-FAILED The build of package-450 failed",
  ]);
});

test("a terminal of one or two rows is no reason to stop", () => {
  for (const height of [1, 2]) {
    expect(texts({ ...three, status: "Building" }, { height })).toEqual(["Building"]);
    expect(texts({ ...toldAll(many(3), [failed("package-0", "build", "boom")]), status: "" }, { height })).toHaveLength(
      1,
    );
  }
});

test("failures that have no room are a number", () => {
  const failures = Array.from({ length: 20 }, (_, index) => failed(`package-${index}`, "build", "boom"));
  const standings = toldAll(many(20), failures);
  expect(texts(standings, { height: 17 }).slice(-5)).toEqual([
    "✗ package-0 build: RA-BUILD-FAILED The build of package-0 failed",
    "    boom",
    "✗ package-1 build: RA-BUILD-FAILED The build of package-1 failed",
    "    boom",
    "… 18 more failures",
  ]);
});

describe("whatever the terminal's size", () => {
  const hostile = afterPlan(
    nothingPlanned(0),
    planToPublish(["日本語".repeat(20), "evil\x1b[2J\u202e\x07\nname", ..."abcdefgh", "a".repeat(5_000)]),
    "smoke",
  );
  const failures = [...hostile.packages.keys()].map((name) =>
    failed(name, "build", `\x1b]0;title\x07${"x".repeat(10_000)}`),
  );
  const standings = toldAll({ ...hostile, status: "\x1b[31mred\r\n" }, failures);

  test.each([
    [80, 24],
    [20, 10],
    [1, 1],
    [3, 2],
    [200, 100],
    [40, 3],
    [40, 4],
    [40, 5],
    [40, 6],
  ])("%i × %i: no line is wider, the last row stays free, nothing acts on the terminal", (width, height) => {
    const lines = texts(standings, { width, height });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(Math.max(1, height - 1));
    for (const line of lines) {
      expect(columns(line)).toBeLessThanOrEqual(width);
      expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});
