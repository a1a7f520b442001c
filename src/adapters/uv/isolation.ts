import { isOffline } from "../../domain/uv/behind.ts";
import { readBuildFault } from "../../domain/uv/output.ts";
import { aList } from "../../domain/workspace/shapes.ts";
import type { Exit } from "../../ports/process.ts";
import type { Call, RunUv, UvOptions } from "./run.ts";
import { readProjectFiles } from "./settings.ts";

interface Building {
  /** PEP 503 name of the member; `undefined` where the call is about all of them. */
  readonly package: string | undefined;
  readonly run: RunUv;
  readonly options: Pick<UvOptions, "env">;
  /** The Python to build with, unless it is that of another environment. */
  readonly python?: string | undefined;
}

/** What came of a call, and whether the build can be isolated, for all that is known. */
interface Isolated {
  readonly exit: Exit;
  readonly isIsolated: boolean;
}

/**
 * Runs a call that builds, isolated: so everybody builds the sdist. `no-build-isolation` of the workspace is most often
 * meant for its developers' environment; only where the build fails without that does it hold, in that environment.
 * https://docs.astral.sh/uv/concepts/projects/config/#build-isolation
 */
export const runIsolated = async (call: Call, building: Building): Promise<Isolated> => {
  const [command = "", ...rest] = call.args;
  const asked = (python: string | undefined) => (python === undefined ? [] : ["--python", python]);
  const args = [command, "--build-isolation", ...asked(building.python), ...rest];
  const exit = await building.run({ ...call, args });
  if (exit.code === 0 || exit.signal !== null || exit.isTimedOut || !(await isNotIsolated(call.cwd, building))) {
    return { exit, isIsolated: true };
  }
  const { VIRTUAL_ENV } = building.options.env;
  const env = { ...call.env, ...(VIRTUAL_ENV === undefined ? {} : { VIRTUAL_ENV }) };
  const second = await building.run({ ...call, env });
  // The first failure is the one that users would see, unless it was the network's here.
  const isOfNetwork = isOffline(exit.stderr) || readBuildFault(exit.stderr).kind === "network";
  return second.code === 0 ? { exit: second, isIsolated: isOfNetwork } : { exit, isIsolated: true };
};

const isNotIsolated = async (root: string, { package: name }: Building): Promise<boolean> => {
  const tables = (await readProjectFiles(root)).map(({ table }) => table);
  return tables.some((table) => {
    const { "no-build-isolation": all, "no-build-isolation-package": some } = table;
    return all === true || (name !== undefined && aList.accepts(some) && some.some((each) => isName(each, name)));
  });
};

const isName = (value: unknown, name: string): boolean =>
  typeof value === "string" && value.toLowerCase().replaceAll(/[-_.]+/g, "-") === name;
