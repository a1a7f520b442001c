import { expect, test } from "@jest/globals";
import { explainGit } from "../../src/adapters/git-command.ts";
import { exitStatus } from "../../src/domain/problem/problem.ts";
import { lastStep } from "../../src/domain/report/last-step.ts";
import { startOf } from "../../src/domain/report/start.ts";
import type { Exit } from "../../src/ports/process.ts";

const failed = (command: string, stderr: string) =>
  explainGit({ folder: "/home/you/project", args: ["--no-optional-locks", command] }, { stderr } as Exit).findings;

test("a fetch that fails is the remote's matter, and what git only reads is that of whoever called it", () => {
  const fetched = failed("fetch", "fatal: unable to access 'https://github.com/acme/shop/': timed out\n");
  expect(fetched).toMatchObject([{ code: "RA-GIT-FAILED", remedy: "outside" }]);
  expect(exitStatus(fetched)).toBe(75);
  const lazily = failed("log", "fatal: unable to access 'https://github.com/acme/shop/': Could not resolve host\n");
  expect([exitStatus(lazily), lazily[0]?.hint]).toEqual([
    75,
    expect.stringMatching(/^See that GitHub or Gitea answers/),
  ]);
  const unnamed = failed("fetch", "fatal: could not read Username for 'https://github.com': prompts disabled\n");
  expect(unnamed).toMatchObject([{ remedy: "outside", hint: expect.stringContaining("the token may read") }]);
  const unreadable = failed("log", "fatal: unable to access '/etc/gitconfig': Permission denied\n");
  expect(unreadable[0]?.hint).toMatch(/^Fix there what git says/);
  for (const said of [
    "error: cannot open '.git/FETCH_HEAD': Permission denied",
    "fatal: Unable to create '/home/you/project/.git/shallow.lock': File exists.",
  ])
    expect(failed("fetch", `${said}\n`)[0]?.hint).toMatch(/^Fix there what git says/);
  const full = failed("fetch", "fatal: write error: No space left on device\nfatal: fetch-pack: invalid index-pack\n");
  expect(full).toMatchObject([{ code: "RA-DISK-FULL", message: expect.stringContaining("git fetch failed in /home") }]);
  const broken = failed("log", "fatal: bad object HEAD\n");
  expect([exitStatus(broken), broken[0]?.message]).toEqual([2, "git log failed in /home/you/project: bad object HEAD"]);
});

test("a clone with a filter asks without a login, and whoever made it gives one; what fails on the way is the remote's", () => {
  const lazily = (said: string) =>
    failed(
      "diff-tree",
      `${said}\nfatal: could not fetch 461923bc3adb23b84f1e75691e1a1de14cd6b677 from promisor remote\n`,
    );
  for (const said of [
    "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
    "fatal: Authentication failed for 'https://github.com/acme/shop/'",
    "fatal: repository 'https://github.com/acme/shop/' not found",
  ]) {
    const [finding] = lazily(said);
    expect(finding).toMatchObject({
      mender: "usage",
      hint: expect.stringContaining("take filter off actions/checkout"),
      inTerminal: expect.stringContaining("clone without --filter"),
    });
    expect(finding!.remedy).toBeUndefined();
  }
  expect(lazily("error: RPC failed; HTTP 502 curl 22")).toMatchObject([{ mender: "outside", remedy: "outside" }]);
  expect(lazily("error: insufficient permission for adding an object")[0]!.mender).toBe("usage");
});

test("what git says of the folder itself may be gone with the next run's folder", () => {
  const [finding] = failed("log", "fatal: Unable to create '/home/you/project/.git/index.lock': File exists.\n");
  expect(lastStep([finding!], { start: startOf("push", "refs/tags/v1.0.0") })).toMatch(
    /^Where the workflow needs no change, re-run failed jobs\. Else: Fix the workflow/,
  );
});
