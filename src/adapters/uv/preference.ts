import type { Environment } from "../../domain/environment/child.ts";
import type { PreferredIndex } from "../../ports/uv.ts";

/** What makes uv ask an index first, for the names that it has. */
export interface Preference {
  readonly args: readonly string[];
  readonly env: Environment;
}

/**
 * By environment, for `--index` would discard the user's own `UV_INDEX`. Cached copies of these names are not trusted,
 * since a rehearsal builds them anew, and no cool-down hides them.
 */
export const preferenceOf = (index: PreferredIndex | undefined, userEnv: Environment): Preference => {
  if (index === undefined) return { args: [], env: {} };
  const users = userEnv.UV_INDEX ?? "";
  const { url, next = [] } = index;
  return {
    args: index.names.flatMap((name) => ["--refresh-package", name, "--exclude-newer-package", `${name}=false`]),
    env: {
      UV_INDEX: [url, ...next, users].filter((each) => each !== "").join(" "),
      UV_INDEX_STRATEGY: "first-index",
    },
  };
};
