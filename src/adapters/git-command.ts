import { type Environment, gitEnvironment } from "../domain/environment/child.ts";
import { gitFailed, ownershipDoubted } from "../domain/problem/git.ts";
import { isProblemOf, Problem } from "../domain/problem/problem.ts";
import { programMissing } from "../domain/problem/process.ts";
import { diskFull, saysNoRoom } from "../domain/problem/unexpected.ts";
import { inertLine } from "../domain/text/inert-line.ts";
import { gitTopOf } from "../domain/workspace/git-top.ts";
import type { Exit, Processes } from "../ports/process.ts";
import { doubtedFolders } from "./git/doubted-folders.ts";
import { nodeFiles } from "./node-files.ts";

export interface GitCall {
  /** Absolute. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  /** Beside what every call has. */
  readonly env?: Environment;
  /** Gets standard output piece by piece; the exit then holds none of it. */
  readonly onOutput?: (chunk: Uint8Array) => void;
  /** Ends git, and rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** Runs git in a folder, with none of the caller's own git settings, hooks or monitors. */
export interface GitCommand {
  /** Any exit is a value. */
  attempt(call: GitCall): Promise<Exit>;
  /** Standard output; a `Problem` where git fails. */
  read(call: GitCall): Promise<string>;
}

/** A file system monitor is a program that the repository names, and it writes into `.git`. */
const always = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--literal-pathspecs"];

export const createGitCommand = (processes: Processes, env: Environment): GitCommand => {
  const childEnv = gitEnvironment(env);
  const attempt = ({ folder, args, stdin, env: own, onOutput, signal }: GitCall) =>
    processes.run({
      file: "git",
      args: [...always, ...args],
      cwd: folder,
      env: { ...childEnv, ...own },
      ...(onOutput === undefined ? { keepsAll: true } : { onOutput }),
      ...(stdin === undefined ? {} : { stdin }),
      ...(signal === undefined ? {} : { signal }),
    });
  return {
    attempt,
    read: async (call) => {
      const exit = await attempt(call);
      if (exit.code !== 0) throw explainGit(call, exit);
      return exit.stdout;
    },
  };
};

/** Why git failed: the checkout is somebody else's, or its own last words. */
export const explainGit = ({ folder, args }: GitCall, { stderr }: Exit): Problem => {
  const doubted = /detected dubious ownership in repository at '(.*)'\n/s.exec(stderr)?.[1]?.replace(/'\n.*/s, "");
  if (doubted !== undefined)
    return new Problem(ownershipDoubted({ folder: doubted, doubted: doubtedFolders(doubted) }));
  const command = args.find((each) => !each.startsWith("-")) ?? "";
  const words = gitWords(stderr);
  if (saysNoRoom(stderr)) return new Problem(diskFull({ cause: `git ${command} failed in ${folder}: ${words}` }));
  // A clone with a filter asks for what it lacks, whatever it is to read.
  const isLazy = !asksItself.has(command) && (isOfRemote.test(words) || /from promisor remote$/m.test(stderr));
  const isLoginLacking = isLazy && isUnknown.test(words);
  const isRemote =
    !isLoginLacking && (isOfRemote.test(words) || ((isLazy || command === "fetch") && !isOfFolder.test(words)));
  const finding = gitFailed({ command, folder, words, isRemote, isLoginLacking });
  return new Problem(isRemote ? { ...finding, mender: "outside" } : finding);
};

/** These have our token. */
const asksItself: ReadonlySet<string> = new Set(["fetch", "ls-remote", "push"]);

/** GitHub and Gitea say of a private repository that it is not there. */
const isUnknown = /^(?:could not read (?:Username|Password) for |Authentication failed for |repository '.*' not found)/;

/** Of a file, too, git says that it is unable to access it. */
const isOfRemote =
  /^(?:unable to access '\w+:\/\/|could not read (?:Username|Password) for |Authentication failed for |Could not read from remote repository)/;

/** What a fetch says where it cannot write what it got; of ssh's own permissions git says that it could not read. */
const isOfFolder = /permission denied$|insufficient permission|read-only file system|file exists|\.lock\b/i;

/** What git gives as the cause. */
export const gitWords = (stderr: string): string => {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const fatal = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? "it said nothing";
  return inertLine(fatal.replace(/^(?:fatal|error): /, ""));
};

/** The whole hash of what a name stands for; `undefined` where there is no such commit. */
export const commitOf = async (git: GitCommand, folder: string, ref: string): Promise<string | undefined> => {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const exit = await git.attempt({ folder, args });
  return exit.code === 0 ? exit.stdout.trim() : undefined;
};

/** Whether an error says that there is no git on this machine. */
export const isGitMissing = (error: unknown): boolean => isProblemOf(error, programMissing);

/** Whether there is a git on this machine, which is asked where no checkout was found. */
export const hasGit = async (git: GitCommand, folder: string): Promise<boolean> => {
  try {
    await git.attempt({ folder, args: ["--version"] });
    return true;
  } catch (error) {
    if (isGitMissing(error)) return false;
    throw error;
  }
};

/**
 * Absolute path of the checkout around a folder; `undefined` where there is none, or no git. A broken one is not none:
 * what has changed in it would go unseen.
 */
export const findTopLevel = async (git: GitCommand, folder: string): Promise<string | undefined> =>
  (await askTopLevel(git, folder))?.replace(/\n$/, "");

/** `findTopLevel`, with a line end, and below it what `git rev-parse` says to more: each process takes its time to start. */
export const askTopLevel = async (
  git: GitCommand,
  folder: string,
  more: readonly string[] = [],
): Promise<string | undefined> => {
  const call = { folder, args: ["rev-parse", "--show-toplevel", ...more] };
  try {
    const exit = await git.attempt(call);
    if (exit.code === 0) return exit.stdout;
    if (/must be run in a work tree/.test(exit.stderr)) return undefined;
    const isNone = gitTopOf(nodeFiles, nodeFiles.realPath(folder) ?? folder) === undefined;
    if (/not a git repository/.test(exit.stderr) && isNone) return undefined;
    throw explainGit(call, exit);
  } catch (error) {
    if (isGitMissing(error)) return undefined;
    throw error;
  }
};
