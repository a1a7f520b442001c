import { expect, test } from "@jest/globals";
import { explainGit } from "../../src/adapters/git-command.ts";
import { exitStatus } from "../../src/domain/problem/problem.ts";
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
  const unnamed = failed("cat-file", "fatal: could not read Username for 'https://github.com': prompts disabled\n");
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
