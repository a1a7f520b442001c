import type { Changes, Dependents } from "./propose-config.ts";
import type { Setup } from "./stamp.ts";

/** How a repository is to be released. */
export interface Decision extends Pick<Setup, "flow" | "machines" | "isTestPyPIFirst"> {
  readonly changes: Changes;
  readonly dependents: Dependents;
  readonly forge: Setup["forge"] | "none";
  /** Whether packages have one version, by the configuration or the one that is proposed. */
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
  /** Whether a tool that is there releases what is pushed to the branch. */
  readonly hasPushes: boolean;
}

/** The flow where nobody says it, and why it is that: one clause. */
export const usualFlow = ({
  before,
  isTagged,
  isMadeOfTags,
  hasRequests,
  hasPushes,
}: FlowEvidence): { readonly flow: Setup["flow"]; readonly why: string } => {
  if (before !== undefined) return { flow: before, why: "as it was set up before" };
  if (isMadeOfTags) return { flow: "tag", why: "versions are made of tags" };
  // Its tags are what comes of merging.
  if (hasRequests) return { flow: "merge", why: "release pull requests are merged already" };
  if (hasPushes) return { flow: "merge", why: "what is merged is released already, by python-semantic-release" };
  if (isTagged) return { flow: "tag", why: "releases have been tagged" };
  return { flow: "merge", why: "no release has been tagged" };
};
