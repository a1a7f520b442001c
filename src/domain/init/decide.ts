import type { Changes, Dependents } from "./propose-config.ts";
import type { Setup } from "./stamp.ts";

/** How a repository is to be released. */
export interface Decision {
  readonly flow: Setup["flow"];
  readonly changes: Changes;
  readonly dependents: Dependents;
  readonly forge: Setup["forge"] | "none";
  /** Whether packages that have had one version all along stay together. */
  readonly hasGroups: boolean;
}

/** What speaks for one flow. */
export interface FlowEvidence {
  /** As `init` set it up before. */
  readonly before: Setup["flow"] | undefined;
  readonly isTagged: boolean;
  readonly isMadeOfTags: boolean;
  /** Whether a tool that is there opens release pull requests. */
  readonly hasRequests: boolean;
}

/** The flow where nobody says it, and why it is that: one clause. */
export const usualFlow = ({
  before,
  isTagged,
  isMadeOfTags,
  hasRequests,
}: FlowEvidence): { readonly flow: Setup["flow"]; readonly why: string } => {
  if (before !== undefined) return { flow: before, why: "as it was set up before" };
  if (isMadeOfTags) return { flow: "tag", why: "versions are made of tags" };
  // Its tags are what comes of merging.
  if (hasRequests) return { flow: "merge", why: "release pull requests are merged already" };
  if (isTagged) return { flow: "tag", why: "releases have been tagged" };
  return { flow: "merge", why: "no release has been tagged" };
};
