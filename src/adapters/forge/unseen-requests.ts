import { Bug } from "../../domain/problem/problem.ts";
import type { ReleaseRequests } from "../../ports/release-requests.ts";

/** A forge that cannot be read, as a dry run takes it: its base branch is what is checked out, and nothing else is there. */
export const unseenRequests = (base: { readonly name: string; readonly head: string }): ReleaseRequests => {
  const written = async () => {
    throw new Bug("a dry run writes nothing");
  };
  return {
    owner: async () => ({ forge: "github", login: undefined }),
    head: async (branch) => (branch === base.name ? { kind: "found", value: base.head } : { kind: "missing" }),
    defaultBranch: async () => ({ kind: "found", value: base.name }),
    find: async () => ({ kind: "found", value: undefined }),
    create: written,
    update: written,
    label: written,
  };
};
