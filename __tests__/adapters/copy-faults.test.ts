import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { copyFiles, explainCopy, noRoomIn } from "../../src/adapters/copy-files.ts";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createCopies } from "../../src/adapters/working-copy.ts";
import { copyFailed, fileUnreadable } from "../../src/domain/problem/copy.ts";
import { diskFull } from "../../src/domain/problem/unexpected.ts";
import type { CopyRequest } from "../../src/ports/copy.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";

let sandbox: GitSandbox;
beforeEach(() => {
  sandbox = createGitSandbox();
});
afterEach(() => sandbox[Symbol.dispose]());

const make = (more: Partial<CopyRequest> = {}) => {
  const top = join(sandbox.folder, "top");
  const copies = createCopies(createProcesses(), { PATH: process.env.PATH ?? "", HOME: sandbox.folder });
  return copies.make({ topLevel: top, root: top, members: [], into: join(sandbox.folder, "copy"), ...more });
};

const paths = { from: "/top/file", to: "/copy/file" };
const fault = (code: string, path = "/top/file") => Object.assign(new Error(code), { code, path, syscall: "copyfile" });

test.each([
  ["ENOSPC", undefined, diskFull({ cause: noRoomIn("/copy") })],
  ["EDQUOT", undefined, diskFull({ cause: noRoomIn("/copy") })],
  ["EACCES", undefined, fileUnreadable({ file: "/top/file" })],
  ["EPERM", undefined, fileUnreadable({ file: "/top/file" })],
  ["EACCES", "/copy/file", copyFailed({ file: "/copy/file", why: "EACCES" })],
  ["ENOENT", undefined, copyFailed({ file: "/copy/file", why: "ENOENT" })],
  ["EIO", undefined, copyFailed({ file: "/copy/file", why: "EIO" })],
])("the system's %s at %s is told with its remedy", (code, path, finding) => {
  expect(explainCopy(fault(code, path), paths, "/copy")).toMatchObject({ findings: [finding] });
});

test("an error that is not the system's stays what it is", () => {
  const error = Object.assign(new Error("mine"), { code: "EXIT-130" });
  expect(explainCopy(error, paths, "/copy")).toBe(error);
});

test("a temporary folder that is none is told", async () => {
  sandbox.repository("top", { file: "1" });
  writeFileSync(join(sandbox.folder, "plain"), "");
  const into = join(sandbox.folder, "plain/copy");
  await expect(make({ into })).rejects.toMatchObject({ findings: [copyFailed({ file: into, why: "ENOTDIR" })] });
});

test("a copy that went away is told when it is edited", async () => {
  sandbox.repository("top", { "folder/file": "1" });
  await using copy = await make();
  await copy[Symbol.asyncDispose]();
  writeFileSync(copy.root, "in the way");
  await expect(copy.write("folder/file", "2")).rejects.toMatchObject({ findings: [{ code: copyFailed.code }] });
});

test("a tracked name that is not UTF-8 is told", async () => {
  const top = sandbox.repository("top", { file: "1" });
  writeFileSync(Buffer.concat([Buffer.from(`${top}/caf`), Buffer.from([0xe9])]), "1");
  sandbox.git("top", "add", "--all");
  await expect(make()).rejects.toMatchObject({
    findings: [
      {
        code: "RA-COPY-NAME-NOT-UTF8",
        message: expect.stringMatching(/this file is not UTF-8: caf\ufffd$/),
        hint: expect.stringContaining("by git mv"),
      },
    ],
  });
  expect(existsSync(join(sandbox.folder, "copy"))).toBe(false);
});

test("a folder is called one, and what git does not know or what is deleted is no matter of git mv", async () => {
  const top = sandbox.repository("top", { file: "1" });
  const folder = Buffer.concat([Buffer.from(`${top}/caf`), Buffer.from([0xe9])]);
  mkdirSync(folder);
  writeFileSync(Buffer.concat([folder, Buffer.from("/a.txt")]), "1");
  await expect(make()).rejects.toMatchObject({
    findings: [
      {
        message: expect.stringMatching(/this folder is not UTF-8: caf\ufffd$/),
        hint: expect.stringMatching(/^Rename it to a name in UTF-8 \(/),
        remedy: "call",
      },
    ],
  });
  sandbox.git("top", "add", "--all");
  rmSync(folder, { recursive: true });
  await expect(make()).rejects.toMatchObject({ findings: [{ hint: expect.stringMatching(/: commit that$/) }] });
});

const isRoot = process.getuid?.() === 0;

(isRoot ? test.skip : test)("a file that may not be read is named (not as root, who may)", async () => {
  const top = sandbox.repository("top", { file: "1", other: "1" });
  chmodSync(join(top, "file"), 0);
  await expect(make()).rejects.toMatchObject({
    findings: [{ code: fileUnreadable.code, message: expect.stringContaining(join(top, "file")) }],
  });
});

test("git that fails on the way leaves no half copy", async () => {
  const top = sandbox.repository("top", { file: "1" });
  writeFileSync(join(top, ".git/index"), "nonsense");
  await expect(make()).rejects.toMatchObject({ findings: [{ code: "RA-GIT-FAILED" }] });
  expect(existsSync(join(sandbox.folder, "copy"))).toBe(false);
});

test("git that finds the disk full is told as that", async () => {
  sandbox.repository("top", { file: "1" });
  const bin = join(sandbox.folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "git"), "#!/bin/sh\necho 'fatal: write error: No space left on device' >&2\nexit 128\n", {
    mode: 0o755,
  });
  const copies = createCopies(createProcesses(), { PATH: bin });
  const top = join(sandbox.folder, "top");
  const into = join(sandbox.folder, "copy");
  await expect(copies.make({ topLevel: top, root: top, members: [], into })).rejects.toMatchObject({
    findings: [diskFull({ cause: noRoomIn(into) })],
  });
});

test.each([
  ["fatal: sha1 file '.git/index.lock' write error. Out of diskspace", { code: "RA-DISK-FULL" }],
  ["fatal: unable to write new index file", { code: copyFailed.code, hint: expect.stringContaining("RUNNER_TEMP") }],
])("git that fails in the copy sends nobody there: %s", async (words, finding) => {
  sandbox.repository("top", { file: "1" });
  const git = execFileSync("/bin/sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const script = `#!/bin/sh\ncase "$*" in *assume-unchanged*) echo "${words}" >&2; exit 128;; esac\nexec ${git} "$@"\n`;
  const bin = sandbox.write("bin", { git: script });
  chmodSync(join(bin, "git"), 0o755);
  const copies = createCopies(createProcesses(), { PATH: `${bin}:${process.env.PATH}`, HOME: sandbox.folder });
  const top = join(sandbox.folder, "top");
  const into = join(sandbox.folder, "copy");
  await expect(copies.make({ topLevel: top, root: top, members: [], into })).rejects.toMatchObject({
    findings: [{ ...finding, message: expect.stringContaining(into) }],
  });
  expect(existsSync(into)).toBe(false);
});

test("a repository that git cannot clone is looked at where it is", async () => {
  sandbox.repository("broken", { file: "1", ".git/refs/heads/cut": "" });
  const copies = createCopies(createProcesses(), { PATH: process.env.PATH!, HOME: sandbox.folder });
  const top = join(sandbox.folder, "broken");
  const made = copies.make({ topLevel: top, root: top, members: [], into: join(sandbox.folder, "copy") });
  await expect(made).rejects.toMatchObject({
    findings: [{ code: copyFailed.code, hint: expect.stringContaining("git fsck finds nothing wrong") }],
  });
});

test.each(["lstat", "scandir", "realpath"])(
  "a checkout that cannot be read is named by its own path: %s",
  (syscall) => {
    const error = Object.assign(new Error("EIO"), { code: "EIO", path: "/top/folder", syscall });
    expect(explainCopy(error, paths, "/copy")).toMatchObject({
      findings: [{ code: copyFailed.code, message: expect.stringMatching(/EIO at \/top\/folder$/) }],
    });
  },
);

/** A file that the kernel makes up, and of this network no speed is known. */
const unreadable = "/sys/devices/virtual/net/lo/speed";

(existsSync(unreadable) ? test : test.skip)(
  "a file whose content cannot be read is named by its own path",
  async () => {
    const base = dirname(unreadable);
    const into = join(sandbox.folder, "copy");
    const transfer = { from: unreadable, to: join(into, "speed"), boundary: base, isTracked: true };
    const copied = copyFiles([transfer], { base, into, leftOut: new Set(), signal: undefined });
    await expect(copied).rejects.toMatchObject({
      findings: [{ code: copyFailed.code, message: expect.stringContaining(`EINVAL at ${unreadable}`) }],
    });
  },
);

test("an abort stops the copying and leaves nothing", async () => {
  sandbox.repository("top", Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`file${index}`, "1"])));
  await expect(make({ signal: AbortSignal.abort("stop") })).rejects.toBe("stop");
  expect(readdirSync(sandbox.folder)).not.toContain("copy");
});
