import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import { lockEnvironment } from "../domain/environment/child.ts";
import { giveLogin, lockedOutBehind } from "../domain/problem/locked-index.ts";
import { lockLockedOut, lockNotMade, lockUnreached, lockWithoutPython } from "../domain/problem/release-files.ts";
import { shown } from "../domain/problem/shown.ts";
import { diskFull, saysNoRoom } from "../domain/problem/unexpected.ts";
import { settingsBehind } from "../domain/uv/behind.ts";
import { lockedIndex } from "../domain/uv/decided.ts";
import { missingPython } from "../domain/uv/missing-python.ts";
import { errorWords, readBuildFault } from "../domain/uv/output.ts";
import type { Exit } from "../ports/process.ts";
import type { ReleaseTools, RenderOrder } from "../ports/release-tools.ts";
import { runIsolated } from "./uv/isolation.ts";
import { findRefusal } from "./uv/refusal.ts";
import { createRunUv, projectEnvironment, type UvOptions } from "./uv/run.ts";
import { toldIn } from "./uv/settings.ts";
import { createToolRuns, type ToolRuns } from "./uv/tool-run.ts";

/** Rendering is a matter of a second; the first time, the tool is downloaded. */
const longest = 300_000;

/** Real uv, and the tools that it runs. */
export const createReleaseTools = (options: UvOptions): ReleaseTools => ({
  render: renderTool(options),
  lock: async (root, signal) => {
    const run = createRunUv(options.processes);
    const environment = await projectEnvironment(options, root, lockEnvironment);
    const lock = async (...more: readonly string[]): Promise<Exit> => {
      const call = { args: ["lock", ...more], cwd: root, env: environment(), signal };
      return (await runIsolated(call, { package: undefined, run, options })).exit;
    };
    const own = await lock();
    const missing = own.code === 0 ? undefined : missingPython(own.stderr);
    // What a lock says does not depend on the Python that is asked, but uv takes none that the project refuses.
    const exit = missing === undefined ? own : await lock("--python", "3");
    if (exit.code === 0) return undefined;
    if (missing !== undefined && missingPython(exit.stderr) !== undefined) return lockWithoutPython(missing);
    const fault = readBuildFault(exit.stderr);
    if (fault.kind === "network") return lockUnreached(fault);
    const words = errorWords(exit.stderr);
    if (saysNoRoom(words)) return diskFull({ cause: shown(words) });
    const locked = lockedIndex(exit.stderr);
    if (locked !== undefined) return lockLockedOut({ ...locked, words });
    const refusal = await findRefusal({ root, isOnline: false }, run, options);
    if (refusal !== undefined) return refusal;
    return lockNotMade({ words, behind: settingsBehind(exit.stderr, await toldIn(root, options, lockEnvironment)) });
  },
});

/** As many at once as there are cores. */
const renderTool = (options: UvOptions): ReleaseTools["render"] => {
  const limit = pLimit(Math.max(2, availableParallelism()));
  const run = createToolRuns(options);
  let indexes = 0;
  return (order) =>
    limit(async () => {
      indexes += 1;
      return await renderBy(order, await ownIndex(order.git, indexes), run);
    });
};

/** Tools stage what they did, and git lets one alone write an index: each has a copy, which goes with the checkout's. */
const ownIndex = async (git: string, number: number): Promise<string> => {
  const index = join(git, "index");
  const own = `${index}-${number}`;
  if (existsSync(index)) await copyFile(index, own);
  return own;
};

const renderBy = async (order: RenderOrder, index: string, run: ToolRuns): ReturnType<ReleaseTools["render"]> => {
  const render = async (...more: readonly string[]): Promise<Exit> =>
    await run({
      from: requirementOf(order),
      args: [...argsOf(order), ...more],
      cwd: join(order.root, order.renderer.home),
      timeout: longest,
      signal: order.signal,
      env: { TZ: "UTC", GIT_INDEX_FILE: index },
    });
  const own = await render();
  const { imported } = order.renderer;
  // It imports the project for its name alone, before it writes anything; what that requires is not installed here.
  const isUnimported =
    own.code !== 0 && imported !== undefined && /\b(?:ImportError|ModuleNotFoundError)\b/.test(own.stderr);
  const exit = isUnimported ? await render("--name", imported) : own;
  if (exit.code === 0) return { kind: "done" };
  const fault = readBuildFault(exit.stderr);
  if (fault.kind === "network") return { kind: "unreached", words: fault.words };
  const locked = lockedIndex(exit.stderr);
  if (fault.kind === "uv" && locked !== undefined)
    return { kind: "unreached", words: lockedOutBehind(fault.words, locked), mend: giveLogin(locked) };
  if (fault.kind === "python") {
    const mend = fault.isDownload ? undefined : `Install Python ${fault.python}, or let uv download it`;
    return { kind: "unreached", words: errorWords(exit.stderr), mend };
  }
  const words = wordsOf(exit);
  return { kind: saysNoRoom(words) ? "full" : "failed", words };
};

const requirementOf = ({ renderer: { tool }, pinned }: RenderOrder): string =>
  `${tool === "scriv" ? "scriv[toml]" : tool}${pinned === undefined ? "" : `==${pinned}`}`;

const argsOf = ({ renderer: { tool, config, home }, root, version, date }: RenderOrder): readonly string[] => {
  if (tool === "scriv") return ["python", "-c", collectOn, date, "collect", "--version", version];
  const folder = join(root, home);
  const settings = config === undefined ? [] : ["--config", join(root, config)];
  return ["towncrier", "build", "--yes", "--version", version, "--date", date, ...settings, "--dir", folder];
};

/** scriv has no option for the day, and takes the one on which it runs. */
const collectOn = `
import datetime, sys
day = datetime.datetime.fromisoformat(sys.argv.pop(1))
class Day(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return day
datetime.datetime = Day
from scriv.cli import cli
sys.argv[0] = "scriv"
cli()
`;

const wordsOf = ({ stdout, stderr }: Exit): string => {
  const lines = `${stdout}\n${stderr}`
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(?:Installed|Downloading|Resolved|Prepared)\b/.test(line));
  return lines.slice(-3).join(" ");
};
