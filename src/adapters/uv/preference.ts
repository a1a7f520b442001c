import type { Environment } from "../../domain/environment/child.ts";
import type { PreferredIndex } from "../../ports/uv.ts";
import { readSettings } from "./settings.ts";

/** What makes uv ask an index first, for the names that it has. */
export interface Preference {
  readonly args: readonly string[];
  readonly env: Environment;
}

/** How uv is told to prefer an index, in a folder and for a user that may have indexes of their own. */
interface Preferring {
  readonly folder: string;
  /** The user's environment. */
  readonly env: Environment;
}

/**
 * By environment, for `--index` would discard the user's own `UV_INDEX`. No cool-down hides its names. What uv has cached
 * of them is of the same index: `--refresh-package` would add nothing but a look at the Python, in every call.
 */
export const preferenceOf = async (
  index: PreferredIndex | undefined,
  { folder, env }: Preferring,
): Promise<Preference> => {
  if (index === undefined) return { args: [], env: {} };
  const users = env.UV_INDEX ?? "";
  const { url, next = [] } = index;
  const { indexStrategy } = await readSettings(folder, env);
  return {
    args: index.names.flatMap((name) => ["--exclude-newer-package", `${name}=false`]),
    env: {
      UV_INDEX: [url, ...next, users].filter((each) => each !== "").join(" "),
      UV_INDEX_STRATEGY: inOrder(indexStrategy),
    },
  };
};

/**
 * Whoever takes a name from several indexes needs it: one that has an old release hides no other. What the first has and
 * fits is still taken from there.
 */
const inOrder = (strategy: string | undefined): string =>
  strategy?.startsWith("unsafe-") ? "unsafe-first-match" : "first-index";
