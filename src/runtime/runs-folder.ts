import { homedir, userInfo } from "node:os";
import { isAbsolute, join } from "node:path";
import type { Environment } from "./environment.ts";

/**
 * Where runs keep what they make: in a runner it goes with the job, else it stays in the user's cache. A relative path
 * counts as not set: it would lie in the checkout.
 * https://specifications.freedesktop.org/basedir-spec/latest/#basics
 */
export const runsFolder = ({ isRunner, variables }: Pick<Environment, "isRunner" | "variables">): RunsFolder => {
  const { RUNNER_TEMP: temp = "", XDG_CACHE_HOME: cache = "" } = variables;
  if (isRunner && isAbsolute(temp)) return { folder: join(temp, "release-actions"), variable: undefined };
  const caches = isAbsolute(cache) ? cache : usualCache();
  return { folder: join(caches, "release-actions", "runs"), variable: "XDG_CACHE_HOME" };
};

export interface RunsFolder {
  readonly folder: string;
  /** The environment variable that moves it; `undefined` for the runner's own, which no workflow can set. */
  readonly variable: "XDG_CACHE_HOME" | undefined;
}

const usualCache = (): string => {
  const home = isAbsolute(homedir()) ? homedir() : userInfo().homedir;
  return join(home, process.platform === "darwin" ? "Library/Caches" : ".cache");
};
