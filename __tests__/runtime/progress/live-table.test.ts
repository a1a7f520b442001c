import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { plain } from "../../../src/runtime/colour.ts";
import { createLiveTable } from "../../../src/runtime/progress/live-table.ts";
import { FakeScreen } from "../../fakes/screen.ts";
import { done, failed, finding, planToPublish } from "./events.ts";

/** The table draws by a timer: time passes where a test says so. */
beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});
const pass = (milliseconds: number) => jest.advanceTimersByTime(milliseconds);

const start = () => {
  const screen = new FakeScreen(60, 12);
  const table = createLiveTable(screen, plain, () => 2_000);
  return { screen, table };
};

test("the table is drawn over itself, ten times a second at most, and stands at the end", () => {
  const { screen, table } = start();
  table.planned(planToPublish(["core", "web"]), "smoke");
  for (let at = 0; at < 500; at++) table.started({ package: "core", stage: "build", at: 1_000 });
  pass(350);
  expect(screen.writes).toBe(3);
  table.ended(done("core", "smoke", [1_000, 2_000]));
  table.finished();
  expect(screen.shown).toEqual([
    "✓  core  1.0.0  done           1.0 s",
    "·  web   1.0.0  waiting",
    "1 waiting · 1 done · 0 s",
  ]);
  const { writes } = screen;
  pass(250);
  expect(screen.writes).toBe(writes);
});

test("below the table that stands at the end is what a program printed that failed", () => {
  const { screen, table } = start();
  table.planned(planToPublish(["core"]), "smoke");
  table.ended(failed("core", "build", "error: no such crate\nBuild failed with return code 101\n"));
  table.finished();
  expect(screen.shown.slice(-3)).toEqual([
    "core: the end of what it printed",
    "  error: no such crate",
    "  Build failed with return code 101",
  ]);
});

test("a finding is written above the table", () => {
  const { screen, table } = start();
  table.planned(planToPublish(["core"]), "smoke");
  pass(150);
  table.finding(finding("The lock is stale"));
  table.finished();
  expect(screen.shown).toEqual([
    "error[RA-BUILD-FAILED]: The lock is stale",
    "·  core  1.0.0  waiting",
    "1 waiting · 0 s",
  ]);
});

test("a question has the terminal for itself, and the table comes back below it", async () => {
  const { screen, table } = start();
  table.planned(planToPublish(["core"]), "smoke");
  pass(150);
  const answer = await table.alone(async () => {
    screen.write("Publish 1 package? [y/N] y\n");
    const { writes } = screen;
    pass(250);
    expect(screen.writes).toBe(writes);
    return "y";
  });
  table.finished();
  expect(answer).toBe("y");
  expect(screen.shown).toEqual(["Publish 1 package? [y/N] y", "·  core  1.0.0  waiting", "1 waiting · 0 s"]);
});

test("a terminal that became narrower is repainted from the table's first row", () => {
  const { screen, table } = start();
  screen.write("before\n");
  table.planned(planToPublish(["core", "web"]), "smoke");
  table.detail({ package: "core", stage: "build", detail: "file 1 of 2" });
  pass(150);
  screen.narrow(30);
  table.finished();
  expect(screen.shown).toEqual(["before", "·  core  1.0.0  waiting", "·  web   1.0.0  waiting", "2 waiting · 0 s"]);
});

test("what is too long for its row ends with an ellipsis, and what is done to packages stands in the last line alone", () => {
  const { screen, table } = start();
  table.planned(planToPublish(["core"]), "smoke");
  table.status("Building");
  pass(150);
  expect(screen.shown.at(-1)).toBe("Building");
  table.started({ package: "core", stage: "build", at: 1_000 });
  table.detail({ package: "core", stage: "build", detail: "writing manifest file src/core.egg-info/SOURCES.txt" });
  pass(150);
  expect(screen.shown).toEqual([
    "●  core  1.0.0  building       1 s          writing manifes…",
    "building 1 of 1 · 0 s",
  ]);
  table.finished();
});

test("a command without a plan draws nothing", () => {
  const { screen, table } = start();
  pass(150);
  table.finished();
  expect(screen.writes).toBe(0);
});
