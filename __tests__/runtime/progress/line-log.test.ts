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
  progress.planned(planToPublish(["core"]), "smoke");
  at(61_000);
  progress.started({ package: "core", stage: "build", at: 61_000 });
  progress.detail({ package: "core", stage: "build", detail: "running egg_info" });
  at(65_500);
  progress.ended(done("core", "build", [61_000, 65_500]));
  progress.started({ package: "core", stage: "upload", at: 65_500 });
  progress.ended({ package: "core", stage: "upload", started: 0, ended: 0, kind: "skipped", reason: "there already" });
  progress.ended({ ...done("core", "confirm", [0, 2_000]), detail: "listed" });
  progress.ended(blocked("web", ["core"]));
  progress.status("Copying 1,331 files");
  progress.finished();
  expect(lines).toEqual([
    "Plan 01JD0000000000000000000000: 1 of 2 packages to publish",
    "  core 1.0.0: publish, not on the index",
    "  old 1.0.0: published, on the index",
    "1:01  core 1.0.0: build",
    "1:05  core 1.0.0: build done in 4.5 s",
    "1:05  build: 1 done in 4.5 s",
    "1:05  core 1.0.0: upload",
    "1:05  core 1.0.0: upload skipped: there already",
    "1:05  core 1.0.0: confirm done in 2.0 s, listed",
    "1:05  web: upload blocked by core",
    "1:05  upload, confirm: 1 done, 1 blocked",
    "1:05  Copying 1,331 files",
  ]);
});

test("a job's log has one group for each phase, and what came of it below, with what a failed program printed", () => {
  const { lines, progress, at } = log(runnerSink);
  progress.status("Building");
  progress.started({ package: "core", stage: "build", at: 0 });
  progress.ended(failed("web", "build", "ValueError"));
  at(2_000);
  progress.ended(done("core", "build", [0, 2_000]));
  progress.status("Uploading to local");
  for (const stage of ["upload", "confirm", "verify"] as const) {
    progress.started({ package: "core", stage, at: 2_000 });
    progress.ended(done("core", stage, [2_000, 2_000]));
  }
  progress.ended(blocked("app", ["web"]));
  progress.finished();
  expect(lines).toEqual([
    "0:00  Building",
    "::group::Package by package: build",
    "0:00  core: build",
    "0:00  web: build failed after 1.5 s: error[RA-BUILD-FAILED]: The build of web failed",
    "0:02  core: build done in 2.0 s",
    "::endgroup::",
    "0:02  build: 1 failed, 1 done in 2.0 s",
    "::group::web: the end of what it printed",
    "ValueError",
    "::endgroup::",
    "0:02  Uploading to local",
    "::group::Package by package: upload, confirm, verify, smoke",
    "0:02  core: upload",
    "0:02  core: upload done",
    "0:02  core: confirm done",
    "0:02  core: verify done",
    "0:02  app: upload blocked by web",
    "::endgroup::",
    "0:02  upload, confirm, verify: 1 done, 1 blocked",
  ]);
});

test("a package that was uploaded is not counted as skipped where its trial is off, and is where the run was cut short", () => {
  const { lines, progress } = log(runnerSink);
  const skipped = { package: "core", stage: "smoke", started: 0, ended: 0, kind: "skipped" } as const;
  progress.ended(done("core", "upload", [0, 0]));
  progress.ended({ ...skipped, reason: "smoke is off for it" });
  progress.finished();
  expect(lines.at(-1)).toBe("0:00  upload: 1 done");
  progress.ended(done("core", "upload", [0, 0]));
  progress.ended({ ...skipped, stage: "confirm", reason: "interrupted" });
  progress.finished();
  expect(lines.at(-1)).toBe("0:00  upload, confirm: 1 skipped");
});

test("what was on the index and is only tried again is not said to be uploaded", () => {
  const { lines, progress } = log(terminalSink);
  progress.ended(done("core", "smoke", [0, 0]));
  progress.finished();
  expect(lines.at(-1)).toBe("0:00  smoke: 1 done");
});

test("a job's log folds what a failed program printed, and takes none of it for a command", () => {
  const { lines, progress } = log(runnerSink);
  progress.ended(
    failed("core", "build", "Traceback\n::error::boo\n ::set-output name=a::b\n##[group]x\n\x1b[31mValueError"),
  );
  progress.finished();
  expect(lines.slice(1)).toEqual([
    "0:00  core: build failed after 1.5 s: error[RA-BUILD-FAILED]: The build of core failed",
    "::endgroup::",
    "0:00  build: 1 failed",
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
  progress.planned(planToPublish(["core"]), "smoke");
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
