import type { PreferredIndex } from "../../ports/uv.ts";

/**
 * How uv is told to ask an index first for the names that it has. By environment, for `--index` would discard the user's
 * own; cached copies of these names are not trusted, since a rehearsal builds them anew, and no cool-down hides them.
 */
export const preferenceOf = (
  index: PreferredIndex | undefined,
): { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> } => {
  if (index === undefined) return { args: [], env: {} };
  return {
    args: index.names.flatMap((name) => ["--refresh-package", name, "--exclude-newer-package", `${name}=false`]),
    env: { UV_INDEX: [index.url, ...(index.next ?? [])].join(" "), UV_INDEX_STRATEGY: "first-index" },
  };
};
