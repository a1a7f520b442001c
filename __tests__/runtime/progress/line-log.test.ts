import { expect, test } from "@jest/globals";
import { createFailureLog, createLineLog } from "../../../src/runtime/progress/line-log.ts";
import { runnerSink, terminalSink } from "../../../src/runtime/sinks.ts";
import { blocked, done, failed, finding, planToPublish } from "./events.ts";

const log = (sink: typeof terminalSink) => {
  const lines: string[] = [];
  let now = 0;
  const progress = createLineLog(
    sink((line) => lines.push(line)),
    () => now,
  );
  return { lines, progress, at: (time: number) => (now = time) };
};

test("every change is one line with the time since the start", () => {
  const { lines, progress, at } = log(terminalSink);
  progress.planned(planToPublish(["core"]));
  at(61_000);
  progress.started({ package: "core", stage: "build", at: 61_000 });
  progress.detail({ package: "core", stage: "build", detail: "running egg_info" });
  progress.started({ package: "core", stage: "upload", at: 61_000 });
  at(65_500);
  progress.ended(done("core", "build", [61_000, 65_500]));
  progress.ended({ package: "core", stage: "upload", started: 0, ended: 0, kind: "skipped", reason: "there already" });
  progress.ended({ ...done("core", "confirm", [0, 2_000]), detail: "listed" });
  progress.ended(blocked("web", ["core"]));
  progress.status("Copying 1,331 files");
  progress.finished();
  expect(lines).toEqual([
    "Plan 01JD0000000000000000000000: 2 packages",
    "  core 1.0.0: publish, not on the index",
    "  old 1.0.0: published, on the index",
    "1:01  core 1.0.0: build",
    "1:01  core 1.0.0: upload",
    "1:05  core 1.0.0: build done in 4.5 s",
    "1:05  core 1.0.0: upload skipped: there already",
    "1:05  core 1.0.0: confirm done in 2.0 s, listed",
    "1:05  web: upload blocked by core",
    "1:05  Copying 1,331 files",
  ]);
});

test("a job's log folds what a failed program printed, and takes none of it for a command", () => {
  const { lines, progress } = log(runnerSink);
  progress.ended(
    failed("core", "build", "Traceback\n::error::boo\n ::set-output name=a::b\n##[group]x\n\x1b[31mValueError"),
  );
  expect(lines).toEqual([
    "0:00  core: build failed after 1.5 s: error[RA-BUILD-FAILED]: The build of core failed",
    "::group::core: the end of what it printed",
    "Traceback",
    ": :error::boo",
    " : :set-output name=a::b",
    "# #[group]x",
    "ValueError",
    "::endgroup::",
  ]);
});

test("without progress there is what a failed program printed, and nothing else", () => {
  const lines: string[] = [];
  const progress = createFailureLog(terminalSink((line) => lines.push(line)));
  progress.planned(planToPublish(["core"]));
  progress.started({ package: "core", stage: "upload", at: 0 });
  progress.ended(done("core", "build", [0, 1]));
  progress.status("Copying");
  progress.ended(failed("mute", "smoke", "\n"));
  progress.ended(failed("web", "build", "error: no such crate\n\x1b[31mexit status 101\n"));
  expect(lines).toEqual(["web: the end of what it printed", "  error: no such crate", "  exit status 101"]);
});

test("a finding is one line", () => {
  const { lines, progress } = log(terminalSink);
  progress.finding(finding("The lock\nis stale"));
  expect(lines).toEqual(["0:00  error[RA-BUILD-FAILED]: The lock is stale"]);
});
