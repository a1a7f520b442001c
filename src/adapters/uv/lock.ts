import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Environment, lockEnvironment } from "../../domain/environment/child.ts";
import { isSteering } from "../../domain/environment/uv-variables.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { lockLockedOut, lockOutdated, lockSteered, lockUnanswered, lockUnchecked } from "../../domain/problem/lock.ts";
import { diskFull, saysNoRoom } from "../../domain/problem/unexpected.ts";
import { inDuration } from "../../domain/text/duration.ts";
import { settingsBehind } from "../../domain/uv/behind.ts";
import { lockedIndex } from "../../domain/uv/decided.ts";
import { missingPython } from "../../domain/uv/missing-python.ts";
import { errorWords, readBuildFault } from "../../domain/uv/output.ts";
import type { Exit } from "../../ports/process.ts";
import { allEnded } from "../all-ended.ts";
import { runIsolated } from "./isolation.ts";
import { projectEnvironment, type RunUv, type UvOptions } from "./run.ts";
import { toldIn } from "./settings.ts";
import { readUserFiles } from "./user-files.ts";

export interface LockQuestion {
  readonly root: string;
  /** Asked where the workspace's own Python is not here: what a lock says does not depend on it. */
  readonly python: string | undefined;
  /** Milliseconds for each answer: a backend may be asked for metadata. */
  readonly timeout: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * What speaks against `uv.lock`; `undefined` where it is current. It is asked as the job has it; where that fails, also
 * as the repository alone would have it: the lock may be sound, and what was added here the cause.
 */
export const checkLock = async (
  question: LockQuestion,
  run: RunUv,
  options: UvOptions,
): Promise<Finding | undefined> => {
  const { root } = question;
  const asked = await ask(question, run, options);
  if (asked.code === 0) return undefined;
  if (asked.isTimedOut) {
    const words = `no answer within ${inDuration(question.timeout ?? 0)}: a build backend that is asked for metadata may wait for something`;
    return lockUnanswered({ words });
  }
  const { sources, alone } = await addedBy(options.env);
  if (sources.length > 0 && (await ask(question, run, { ...options, env: alone })).code === 0) {
    const alike = await allEnded(
      sources.map(async (source) =>
        sources.length > 1 && (await ask(question, run, { ...options, env: source.only })).code === 0 ? [] : [source],
      ),
    );
    const causes = alike.flat().length === 0 ? sources : alike.flat();
    return lockSteered({ settings: causes.map(({ name }) => name) });
  }
  if (/needs to be updated/.test(asked.stderr)) return lockOutdated({});
  const fault = readBuildFault(asked.stderr);
  if (fault.kind === "network") return lockUnanswered({ words: fault.words });
  const words = errorWords(asked.stderr);
  if (saysNoRoom(words)) return diskFull({ cause: words });
  const locked = lockedIndex(asked.stderr);
  if (locked !== undefined) return lockLockedOut(words, locked);
  const missing = missingPython(asked.stderr);
  if (missing?.isDownload === true) return lockUnanswered({ words });
  const behind = settingsBehind(asked.stderr, await toldIn(root, options, lockEnvironment));
  return lockUnchecked({ words, python: missing?.isNoVersion ? undefined : missing?.python, ...behind });
};

/** One thing that the job or its user adds to what the repository says, and the environment with that alone. */
interface Source {
  readonly name: string;
  readonly only: Environment;
}

const addedBy = async (
  env: Environment,
): Promise<{ readonly sources: readonly Source[]; readonly alone: Environment }> => {
  const steering = Object.entries(env).filter(([name]) => isSteering(name));
  const rest = Object.entries(env).filter(([name]) => !isSteering(name));
  const nowhere = join(tmpdir(), "no-such-folder-for-settings");
  const noFiles = { XDG_CONFIG_HOME: nowhere, APPDATA: nowhere, UV_NO_SYSTEM_CONFIG: "1" };
  const own = Object.fromEntries(rest);
  const alone = { ...own, ...noFiles };
  const files = env.UV_CONFIG_FILE === undefined ? await readUserFiles(env) : [];
  return {
    alone,
    sources: [
      ...steering.map(([name, value]) => ({ name, only: { ...alone, [name]: value } })),
      ...files.filter(({ table }) => Object.keys(table).length > 0).map(({ path }) => ({ name: path, only: own })),
    ],
  };
};

const ask = async ({ root, python, timeout, signal }: LockQuestion, run: RunUv, options: UvOptions): Promise<Exit> => {
  const environment = await projectEnvironment(options, root, lockEnvironment);
  const check = async (...more: readonly string[]) => {
    const call = { args: ["lock", "--check", ...more], cwd: root, env: environment(), timeout, signal };
    return (await runIsolated(call, { package: undefined, run, options })).exit;
  };
  const own = await check();
  const isOther = own.code !== 0 && python !== undefined && missingPython(own.stderr) !== undefined;
  return isOther ? await check("--python", python) : own;
};
