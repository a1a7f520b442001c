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
  const { url, next = [], login } = index;
  return {
    args: index.names.flatMap((name) => ["--refresh-package", name, "--exclude-newer-package", `${name}=false`]),
    env: {
      UV_INDEX: [login === undefined ? url : `release=${url}`, ...next, users].filter((each) => each !== "").join(" "),
      UV_INDEX_STRATEGY: "first-index",
      ...(login === undefined ? {} : loginVariables(login)),
    },
  };
};

/** For the index that is called `release` above. https://docs.astral.sh/uv/concepts/indexes/#providing-credentials-directly */
const loginVariables = ({ username, password }: NonNullable<PreferredIndex["login"]>): Environment => ({
  UV_INDEX_RELEASE_USERNAME: username,
  UV_INDEX_RELEASE_PASSWORD: password.reveal(),
});
