import { homedir, userInfo } from "node:os";
import { isAbsolute, join } from "node:path";
import type { Environment } from "./environment.ts";

/**
 * Where runs keep what they make: in a runner it goes with the job, else it stays in the user's cache. A relative path
 * counts as not set: it would lie in the checkout.
 * https://specifications.freedesktop.org/basedir-spec/latest/#basics
 */
export const runsFolder = ({ isRunner, variables }: Pick<Environment, "isRunner" | "variables">): string => {
  const { RUNNER_TEMP: temp = "", XDG_CACHE_HOME: cache = "" } = variables;
  if (isRunner && isAbsolute(temp)) return join(temp, "release-actions");
  return join(isAbsolute(cache) ? cache : usualCache(), "release-actions", "runs");
};

const usualCache = (): string => {
  const home = isAbsolute(homedir()) ? homedir() : userInfo().homedir;
  return join(home, process.platform === "darwin" ? "Library/Caches" : ".cache");
};
