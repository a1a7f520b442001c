import { expect, test } from "@jest/globals";
import { buildTimedOut } from "../../../src/domain/problem/build-timeout.ts";
import { credentialMissing, credentialRefused } from "../../../src/domain/problem/credential.ts";
import { distNotOnIndex } from "../../../src/domain/problem/dist-index.ts";
import { type Finding, type Remedy, runAgain } from "../../../src/domain/problem/finding.ts";
import { finishWithoutCommit } from "../../../src/domain/problem/finish.ts";
import { assetDiffers } from "../../../src/domain/problem/forge-release.ts";
import { tagBurned, tagUnfit } from "../../../src/domain/problem/forge-tag.ts";
import { gateTimedOut } from "../../../src/domain/problem/gate.ts";
import { gateMovedHead } from "../../../src/domain/problem/gate-checkout.ts";
import { siblingMissing } from "../../../src/domain/problem/plan.ts";
import { tagOffDefaultBranch } from "../../../src/domain/problem/release-tag.ts";
import { diskFull } from "../../../src/domain/problem/unexpected.ts";
import { uploadRefused } from "../../../src/domain/problem/upload.ts";
import { requiredVersion } from "../../../src/domain/problem/uv-settings.ts";
import { finishStep, guardStep, inOrder, lastStep } from "../../../src/domain/report/last-step.ts";
import { type Start, startOf, withTag } from "../../../src/domain/report/start.ts";
import { readStart } from "../../../src/runtime/start.ts";

const error = (remedy: Remedy): Finding => ({
  code: `RA-${remedy.toUpperCase()}`,
  severity: "error",
  mender: "project",
  remedy,
  message: remedy,
  hint: remedy,
});
const after = (start: Start, ...remedies: Remedy[]) => lastStep(remedies.map(error), { start });
const tag: Start = { kind: "tag", tag: "v1.4.0" };

test("only what lies outside is done by running the same again", () => {
  const starts: readonly Start[] = [tag, { kind: "merge" }, { kind: "request" }, { kind: "hand" }];
  for (const start of starts) {
    expect(after(start, "outside")).toBe("Re-run failed jobs");
    for (const remedy of ["commit", "call", "tag"] as const) expect(after(start, remedy)).not.toMatch(/^Re-run/);
  }
  expect(after({ kind: "terminal" }, "outside")).toBe("Run the same again");
  expect(after({ kind: "terminal" }, "call")).toBe("Run it again");
});

test("where a hint says all, nothing follows it, and what else went wrong has its own last step", () => {
  const whole: Finding = { ...error("commit"), says: "all" };
  for (const isPrepared of [true, false]) {
    expect(lastStep([whole], { start: { kind: "merge" }, isPrepared })).toBeUndefined();
    expect(lastStep([whole, error("outside")], { start: { kind: "merge" }, isPrepared })).toBe("Re-run failed jobs");
  }
});

test("of a hint that says to run again, what it says of a second failure stands in the last step", () => {
  const again: Finding = { ...error("outside"), ...runAgain("Run again", "if it stays so, tell them") };
  expect(lastStep([again, error("outside")], { start: tag })).toBe("Re-run failed jobs; if it stays so, tell them");
  expect(finishStep([again], tag)).toBe("Re-run failed jobs: it goes on from what is there; if it stays so, tell them");
  expect(lastStep([again, error("call")], { start: { kind: "request" } })).toMatch(/run again by themselves$/);
});

test("what may have failed by chance, or needs no change of a file, is run again before anything else is done", () => {
  const perhaps = (remedy: Remedy): Finding => ({ ...error(remedy), alternative: "outside" });
  const step = (start: Start, ...findings: Finding[]) => lastStep(findings, { start });
  expect(step(tag, perhaps("commit"))).toMatch(
    /^Where nothing has to be committed, re-run failed jobs\. Else: Release the next version/,
  );
  expect(step(tag, perhaps("call"), error("outside"))).toMatch(
    /^Where the workflow needs no change, re-run failed jobs\. Else: Fix the workflow/,
  );
  expect(step({ kind: "terminal" }, perhaps("commit"))).toBe(
    "Where nothing has to be committed, run the same again. Else: Commit the fix and run the same again",
  );
  expect(step(tag, perhaps("commit"), error("commit"))).toMatch(/^Release the next version/);
});

test("a fix is in no files that were built before it", () => {
  const step = (isBuilt?: boolean) => lastStep([error("commit")], { start: { kind: "terminal" }, isBuilt });
  expect(step(false)).toBe("Commit the fix, build the files again, and run the same again");
  for (const isBuilt of [true, undefined]) expect(step(isBuilt)).toBe("Commit the fix and run the same again");
});

test("a tag names the commit without the fix: the next version, or another tag only while nothing is public", () => {
  const words = (isPublic: boolean | undefined) => lastStep([error("commit")], { start: tag, isPublic });
  expect(words(true)).toBe(
    "Release the next version, with a section of its own where a changelog is kept, from a commit with the fix: a re-run takes the commit that the tag v1.4.0 names. What is public stays",
  );
  expect(words(false)).toMatch(
    /As nothing of it is public, the tag can be moved instead, where its rules allow that: `release-actions rollback --tag v1\.4\.0`, with the index that is published to, says how to take it away$/,
  );
  expect(words(undefined)).toMatch(/Only while nothing of it is public, the tag can be moved/);
  const typed = withTag({ kind: "terminal" }, "v1.4.0");
  expect(after(typed, "commit")).toMatch(/with the fix: what is released is the commit that the tag v1\.4\.0 names/);
  expect(after(typed, "tag")).toBe("Run it again with the right tag");
});

test("a fixed workflow is started by hand with the tag, for a re-run takes the workflow of the tag's commit", () => {
  expect(after(tag, "call")).toMatch(
    /default branch and start it there by hand \(Run workflow\) with the tag v1\.4\.0/,
  );
  expect(after(withTag({ kind: "hand" }, "v1.4.0"), "call")).toMatch(
    /^Correct the inputs, or fix the workflow on the default branch, and start it there by hand with the tag v1\.4\.0:/,
  );
  expect(after(withTag({ kind: "hand" }, "v1.4.0"), "commit")).toMatch(/^Release the next version/);
  expect(after({ kind: "hand" }, "call")).toMatch(/^Correct the inputs, or merge the fix of the workflow, then start/);
  expect(after({ kind: "hand" }, "commit")).toMatch(/^Merge the fix, then start the workflow by hand again:/);
  expect(after(withTag({ kind: "hand" }, "v1.4.0"), "tag")).toBe("Start the workflow by hand again with the right tag");
});

test("where a release that is published starts the run, a tag alone starts none", () => {
  expect(after(tag, "tag")).toMatch(/^Push the right tag:/);
  expect(after(startOf("release", "refs/tags/v1"), "tag")).toBe(
    "Publish a release of the right tag: it starts a run of its own",
  );
});

test("a queue is joined again, and what no hand started is not started by one", () => {
  expect(after(startOf("merge_group", undefined), "call")).toBe(
    "Push the fix to the pull request, and put it into the merge queue again",
  );
  expect(after(startOf("issue_comment", "refs/heads/main"), "call")).toMatch(
    /^Merge the fix: the next run that this event starts has it;/,
  );
});

test("where no tag starts anything, the run that failed fetches the one that was missing", () => {
  for (const kind of ["merge", "hand"] as const)
    expect(after({ kind }, "tag")).toBe("Push the right tag, then re-run failed jobs: they fetch it");
});

test("where both the workflow and the tag are wrong, the fixed workflow is given the right tag", () => {
  expect(after(tag, "tag", "call")).toMatch(/^Fix the workflow .* with the right tag:/);
  expect(after(withTag({ kind: "hand" }, "v1.4.0"), "tag", "call")).toMatch(
    /start it there by hand with the right tag:/,
  );
  expect(after({ kind: "merge" }, "tag", "call")).toMatch(/^Merge the fix: its push starts the run again/);
  expect(after(withTag({ kind: "terminal" }, "v1.4.0"), "call", "tag")).toMatch(/Run it again with the right tag$/);
});

test("a commit after the release commit is none by hand either, unless an input alone was wrong", () => {
  const byHand = lastStep([error("call")], { start: { kind: "hand" }, isPrepared: true });
  expect(byHand).toMatch(
    /^Where an input was wrong, start the workflow by hand again with the right one\. Else: Merge/,
  );
});

test("where merging releases, the push of the fix does it; where only release commits count, their pull request", () => {
  expect(after({ kind: "merge" }, "commit")).toBe(
    "Merge the fix: its push starts the run again. A re-run would take the old commit",
  );
  for (const kind of ["merge", "hand", "terminal"] as const) {
    const prepared = lastStep([error("commit")], { start: { kind }, isPrepared: true });
    expect(prepared).toMatch(
      /^Merge the fix, and the release pull request that it brings\. Where none names all of this release, .*due: unreleased/,
    );
    expect(prepared).not.toContain("create-release");
  }
});

test("what of a merged release is public before the fix gets its tag at the commit that was built: no later run makes it", () => {
  for (const kind of ["merge", "hand", "terminal"] as const) {
    const prepared = lastStep([error("commit")], { start: { kind }, isPrepared: true, isPublic: true });
    expect(prepared).toMatch(
      /their tags first\. What is whole on the index already gets .*create-release --tag TAG`, in a checkout of the commit/,
    );
  }
  expect(lastStep([error("commit")], { start: { kind: "merge" }, isPublic: true })).not.toContain("create-release");
});

test("a guard that sees a merged release does not know whether release commits alone are published", () => {
  const merged = lastStep([error("commit")], { start: { kind: "merge" }, isMerged: true });
  expect(merged).toMatch(
    /^Merge the fix: its push starts the run again\. With due: prepared that publishes nothing: merge the release pull request/,
  );
});

test("files of another job are built again by all jobs, since failed ones alone would take the same", () => {
  expect(after(tag, "rebuild")).toMatch(/^Re-run all jobs/);
  const built = (start: Start) => lastStep([error("rebuild")], { start, isBuilt: true });
  expect(built(tag)).toBe("Re-run failed jobs: they build the files again");
  expect(built({ kind: "terminal" })).toBe("Run the same again");
  expect(after({ kind: "request" }, "rebuild")).toMatch(/^Re-run all jobs/);
});

test("a workflow that a pull request takes from its target branch is put right there", () => {
  const target: Start = { kind: "target" };
  expect(after(target, "call")).toMatch(/^Merge the fix of the workflow into the target branch/);
  expect([after(target, "commit"), after(target, "outside")]).toEqual([
    after({ kind: "request" }, "commit"),
    after({ kind: "request" }, "outside"),
  ]);
});

test("of several kinds what needs a commit is listed first, and decides the last step", () => {
  expect(inOrder([error("outside"), error("call"), error("commit")]).map(({ hint }) => hint)).toEqual([
    "commit",
    "call",
    "outside",
  ]);
  expect(after(tag, "outside", "commit")).toMatch(/^Release the next version/);
  expect(after(tag, "outside", "call")).toMatch(/^Fix the workflow/);
});

test("an older Gitea has no one button for all jobs that failed", () => {
  const gitea: Start = { ...tag, isGitea: true };
  expect(after(gitea, "outside")).toBe("Re-run failed jobs (Gitea 1.25 has a button at each of them alone)");
  expect(finishStep([error("outside")], gitea)).toMatch(/^Re-run failed jobs \(Gitea 1\.25 .*: it goes on/);
  expect(after(withTag({ kind: "merge", isGitea: true }, "v2"), "tag")).toMatch(/re-run failed jobs \(Gitea/);
  const variables = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main", GITEA_ACTIONS: "true" };
  expect(readStart({ isRunner: true, variables })).toEqual({ kind: "merge", isGitea: true, isOwnRunner: true });
});

test("the disk of a runner of one's own is made free there, and then the same run goes through", () => {
  const full = diskFull({ cause: "core does not build" });
  expect(lastStep([full], { start: tag })).toMatch(/^Fix the workflow/);
  const variables = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1", RUNNER_ENVIRONMENT: "self-hosted" };
  const start = readStart({ isRunner: true, variables });
  expect([lastStep([full], { start }), finishStep([full], withTag(start, "v2"))]).toEqual([
    "Re-run failed jobs",
    "Re-run failed jobs: it goes on from what is there",
  ]);
});

test("where another tag or a commit is the remedy, both are told, in the order of the hint", () => {
  const found: Finding = { ...error("tag"), alternative: "commit" };
  const step = (start: Start, ...more: Finding[]) => lastStep([found, ...more], { start });
  expect(step({ kind: "merge" })).toMatch(/^Push the right tag, then re-run failed jobs: .*\. Else: Merge the fix: /);
  expect(step(tag)).toMatch(/^Push the right tag: .*\. Else: Release the next version, /);
  expect(step({ kind: "terminal" })).toBe("Run the same again. Else: Commit the fix and run the same again");
  expect(step({ kind: "merge" }, error("tag"))).toBe("Push the right tag, then re-run failed jobs: they fetch it");
});

test("where the workflow or a commit is the remedy, both are told, once where they are one step", () => {
  const found: Finding = { ...error("call"), alternative: "commit" };
  const step = (start: Start, ...more: Finding[]) => lastStep([found, ...more], { start });
  expect(step(tag)).toMatch(
    /^Where the fix takes a commit: Release the next version, .*\. Else: Fix the workflow on the default branch/,
  );
  expect(step({ kind: "merge" })).toMatch(/^Merge the fix: /);
  expect(step(tag, error("call"))).toMatch(/^Fix the workflow/);
  expect(step(tag, { ...found, remedy: "commit" })).toMatch(/^Release the next version/);
  // What hangs is mended in files, what is slow by more time.
  const gate = { id: "tests", name: "tests", kind: "command" };
  const late = [buildTimedOut({ package: "core", limit: 1000 }), gateTimedOut({ gate, why: "stopped" })];
  // A gate may be a script of the repository.
  for (const each of [...late, gateMovedHead({ gate, from: "a", to: "b" })])
    expect(lastStep([each], { start: tag })).toMatch(/^Where the fix takes a commit: .* Else: Fix the workflow/);
});

test("what is not on PyPI any more is the next version's, and elsewhere built again", () => {
  const gone = (index: string) => distNotOnIndex({ package: "core", version: "1.0.0", index });
  const step = (index: string) => lastStep([gone(index)], { start: tag });
  expect(step("PyPI")).toMatch(/^Where the fix takes a commit: Release the next version.* Else: Re-run all jobs/);
  expect(step("packages.example.org")).toMatch(/^Re-run all jobs/);
});

test("where a manifest names no commit, no step offers it again, and every tag that is to be given is told", () => {
  const found = finishWithoutCommit({ releases: ["core 1.1.0", "app 1.0.0"] });
  expect(found.hint).toMatch(/without the manifest, with the tag alone, once for each of core 1\.1\.0, app 1\.0\.0$/);
  expect(finishWithoutCommit({ releases: ["core 1.1.0"] }).hint).toMatch(/with the tag alone$/);
  expect(finishStep([found], { kind: "hand" })).toBeUndefined();
});

test("a guard says it in a job alone, and nothing where nothing failed", () => {
  expect(guardStep([error("outside")], { start: { kind: "terminal" } })).toBeUndefined();
  expect(guardStep([{ ...error("commit"), severity: "warning" }], { start: tag })).toBeUndefined();
  expect(guardStep([error("commit")], { start: { kind: "request" } })).toMatch(/^Push the fix to the pull request/);
});

test("tags and releases go on from what is there: no other version is asked for", () => {
  expect(finishStep([error("outside")], tag)).toBe("Re-run failed jobs: it goes on from what is there");
  expect(finishStep([error("commit")], tag)).toMatch(/^Fix it, then run create-release again/);
  const kept = assetDiffers({ tag: "v1", file: "a.whl", there: "1 byte", ours: "2 bytes", isImmutable: true });
  const burned = tagBurned({ tag: "v1", why: "it was an immutable release's", isOfUmbrella: false });
  const unfit = tagUnfit({ tag: "v1", why: "git refuses such a name", isOfUmbrella: false });
  for (const last of [kept, burned, unfit]) expect(finishStep([last], tag)).toBeUndefined();
});

test.each([
  ["push", "refs/tags/v1", { kind: "tag", tag: "v1" }],
  ["release", "refs/tags/v1", { kind: "tag", tag: "v1", isByEvent: true }],
  ["push", "refs/heads/main", { kind: "merge" }],
  ["pull_request", "refs/pull/1/merge", { kind: "request" }],
  ["pull_request_target", "refs/heads/main", { kind: "target" }],
  ["merge_group", "refs/heads/gh-readonly-queue/main/pr-1", { kind: "request", isQueued: true }],
  ["issue_comment", "refs/heads/main", { kind: "hand", isByEvent: true }],
  ["workflow_dispatch", "refs/heads/main", { kind: "hand" }],
  ["workflow_dispatch", "refs/tags/v1", { kind: "hand", tag: "v1" }],
  ["schedule", undefined, { kind: "hand", isByEvent: true }],
])("a %s of %s is what started it", (event, ref, start) => {
  expect(startOf(event, ref)).toEqual(start);
});

test("a right that is missing in the workflow is no wrong password", () => {
  const missing = credentialMissing({
    index: "PyPI",
    publishersPage: undefined,
    takesToken: true,
    isTokenHeldBack: false,
    job: undefined,
  });
  const facts = { index: "PyPI", package: "core", status: 403, words: "no", kind: "token", form: undefined } as const;
  // The workflow lacks it, or its secret is empty: the run cannot tell.
  expect(lastStep([missing], { start: tag })).toMatch(
    /^Where the workflow needs no change, re-run failed jobs\. Else: Fix the workflow on the default branch/,
  );
  expect(lastStep([missing, error("call")], { start: tag })).toMatch(/^Fix the workflow/);
  expect(lastStep([missing], { start: { kind: "terminal" } })).toBe("Run it again");
  expect(lastStep([credentialRefused(facts)], { start: tag })).toBe("Re-run failed jobs");
});

test("a file that an index's own rule refused may need no commit; PyPI's rules are the package's matter", () => {
  const facts = { package: "core", file: "core-1.whl", index: "corp", status: 403, words: "policy", isBegun: true };
  expect(lastStep([uploadRefused({ ...facts, hasOwnRules: true })], { start: tag })).toMatch(
    /^Where nothing has to be committed, re-run failed jobs\. Else: Release the next version/,
  );
  expect(lastStep([uploadRefused(facts)], { start: tag })).toMatch(/^Release the next version/);
});

test("a sibling that has its own tag is published by that, and then the same run goes through", () => {
  const facts = {
    name: "http",
    requirement: "core",
    sibling: "core",
    lack: "neither chosen nor on PyPI in such a version",
    neededBy: undefined,
    place: { file: "p" },
  };
  const published = siblingMissing({ ...facts, hint: "Publish core before", remedy: "outside" });
  expect(lastStep([published], { start: tag })).toBe("Re-run failed jobs");
  expect(lastStep([siblingMissing({ ...facts, hint: "Give it a version", remedy: "commit" })], { start: tag })).toMatch(
    /^Release the next version/,
  );
});

test("a tag that was pushed before its branch is released by the same run once the branch is", () => {
  const facts = { tag: "v1.0", commit: "0".repeat(40), branch: "origin/main" };
  expect(lastStep([tagOffDefaultBranch(facts)], { start: tag })).toBe("Re-run failed jobs");
});

test("to change required-version helps no run of a tag that is there, so that a job is told of uv alone", () => {
  const finding = requiredVersion({ required: ">=0.14", found: "0.13.8", file: "pyproject.toml" });
  expect(finding).toMatchObject({
    hint: "Set up a uv that fits (the version input of setup-uv)",
    inTerminal: "Set up a uv that fits, or change required-version",
  });
  const start = startOf("push", "refs/tags/v1.0.0");
  expect(lastStep([finding], { start })).toContain("by hand (Run workflow) with");
  const of = (file: string) => requiredVersion({ required: "<0.9", found: "0.13.8", needed: "0.9.25", file });
  expect(lastStep([of("pyproject.toml")], { start })).toMatch(/^Release the next version/);
  expect(lastStep([of("/home/you/.config/uv/uv.toml")], { start })).toContain("by hand (Run workflow) with");
});
