import { homedir, userInfo } from "node:os";
import { isAbsolute, join } from "node:path";
import type { Environment } from "./environment.ts";

/**
 * Where runs keep what they make: in a runner it goes with the job, else it stays in the user's cache. A relative path
 * counts as not set: it would lie in the checkout.
 * https://specifications.freedesktop.org/basedir-spec/latest/#basics
 */
export const runsFolder = ({ isRunner, variables }: Pick<Environment, "isRunner" | "variables">): string => {
  const named = (name: string): string | undefined =>
    [variables[name]].find((path) => path !== undefined && isAbsolute(path));
  const temp = isRunner ? named("RUNNER_TEMP") : undefined;
  if (temp !== undefined) return join(temp, "release-actions");
  const home = () => (isAbsolute(homedir()) ? homedir() : userInfo().homedir);
  const cache = () => join(home(), process.platform === "darwin" ? "Library/Caches" : ".cache");
  return join(named("XDG_CACHE_HOME") ?? cache(), "release-actions", "runs");
};
