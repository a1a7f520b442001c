import type { TagRef } from "../../domain/rollback/removal.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import type { Unanswered } from "../../ports/forge.ts";
import type { TagRefs } from "../../ports/tag-refs.ts";
import type { GitCommand } from "../git-command.ts";
import { forgeRemote, type RemoteAccess, remoteEnvironment } from "./forge-remote.ts";
import { isMoved, remoteRefusal } from "./remote-refusal.ts";

export interface TagRefOptions extends RemoteAccess {
  readonly git: GitCommand;
  /** Any folder of the checkout; absolute. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

const prefix = "refs/tags/";
const noOrigin: Unanswered = { kind: "unanswered", cause: "permission", why: "the clone has no remote origin" };

/** Tags by git alone: what is removed is compared and removed in one step, whatever the forge. */
export const createTagRefs = (options: TagRefOptions): TagRefs => {
  const { git, folder, signal } = options;
  const env = async () => await remoteEnvironment(git, folder, options);
  return {
    local: async () => {
      // An older for-each-ref follows a tag of a tag one step only.
      const args = ["show-ref", "--tags", "--dereference"];
      const exit = await git.attempt({ folder, args });
      // So it ends where there is no tag.
      const isNone = exit.code === 1 && exit.stdout === "" && exit.stderr === "";
      return readListing(isNone || exit.code === 0 ? exit.stdout : await git.read({ folder, args }));
    },
    remote: async () => {
      const remotes = (await git.read({ folder, args: ["remote"] })).split("\n");
      if (remotes.every((name) => name === "")) return { kind: "missing" };
      if (!remotes.includes("origin")) return noOrigin;
      const args = ["ls-remote", "--tags", forgeRemote];
      const exit = await git.attempt({ folder, args, env: await env(), signal });
      return exit.code === 0
        ? { kind: "found", value: readListing(exit.stdout) }
        : remoteRefusal("git ls-remote failed", exit);
    },
    removeLocal: async (tag, { object }) => {
      const exit = await git.attempt({ folder, args: ["update-ref", "-d", `${prefix}${tag}`, object] });
      if (exit.code === 0) return { kind: "removed" };
      if (/but expected|unable to resolve reference/.test(exit.stderr)) return { kind: "moved" };
      const why = `git update-ref failed: ${inertLine(exit.stderr.trim()).slice(0, 300)}`;
      return { kind: "unanswered", cause: "permission", why };
    },
    removeRemote: async (tag, { object }) => {
      const ref = `${prefix}${tag}`;
      const lease = `--force-with-lease=${ref}:${object}`;
      const quiet = ["--porcelain", "--no-verify", "--recurse-submodules=no"];
      const args = ["push", ...quiet, lease, forgeRemote, `:${ref}`];
      const exit = await git.attempt({ folder, args, env: await env(), signal });
      if (exit.code === 0) return { kind: "removed" };
      const isGone = /remote ref does not exist|unable to delete/.test(exit.stdout + exit.stderr);
      return isGone || isMoved(exit) ? { kind: "moved" } : remoteRefusal("git push was refused", exit);
    },
  };
};

/**
 * Of a tag object there is a second line, which ends in `^{}`: what it leads to.
 * https://git-scm.com/docs/git-ls-remote, https://git-scm.com/docs/git-show-ref
 */
const readListing = (text: string): ReadonlyMap<string, TagRef> => {
  const refs = new Map<string, TagRef>();
  for (const line of text.split("\n")) {
    const [, hash = "", name = "", peeled] = /^([0-9a-f]{40,64})[\t ]refs\/tags\/(.+?)(\^\{\})?$/.exec(line) ?? [];
    if (name === "") continue;
    const known = refs.get(name);
    if (peeled === undefined) refs.set(name, { object: hash, commit: known?.commit ?? hash });
    else refs.set(name, { object: known?.object ?? hash, commit: hash });
  }
  return refs;
};
