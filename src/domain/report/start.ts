import { atTerminal, type Finding } from "../problem/finding.ts";

/**
 * What started a run, as far as it decides what can be done after a failure: `terminal` a person's command line, `tag` a
 * tag (a run of it has the workflow and the commit of that tag, however often it is run), `merge` a push to a branch,
 * `request` a pull request, `target` one whose workflow is the target branch's, `hand` all else, such as
 * `workflow_dispatch`.
 */
export interface Start {
  readonly kind: "terminal" | "tag" | "merge" | "request" | "target" | "hand";
  /** What is released, where a tag says it: also of a run by hand. */
  readonly tag?: string | undefined;
  /** Of the tag that started the run, as the forge has it: a clone may lack the tag. */
  readonly commit?: string | undefined;
  /** Whether it was a queue of pull requests. */
  readonly isQueued?: boolean | undefined;
  /** Whether an event started it that is neither a push nor a person's hand, such as a comment, or a release that was published. */
  readonly isByEvent?: boolean | undefined;
  /** Whether Gitea runs it, whose older releases lack a button that GitHub has. */
  readonly isGitea?: boolean | undefined;
  /** Whether it is a machine of one's own: room on its disk is made there, and by no workflow. */
  readonly isOwnRunner?: boolean | undefined;
}

/** The same, where an input names the tag. */
export const withTag = (start: Start, tag: string | undefined): Start =>
  tag === undefined || tag === start.tag
    ? start
    : { kind: start.kind, tag, isGitea: start.isGitea, isOwnRunner: start.isOwnRunner };

export const terminal: Start = { kind: "terminal" };

/** Findings with the hint of the place where they are read. A command line in a step of a job is read in its log. */
export const readAt =
  ({ kind }: Pick<Start, "kind">) =>
  (finding: Finding): Finding =>
    kind === "terminal" ? atTerminal(finding) : finding;

/** By the name of the event, the full ref and the commit that a runner gives. */
export const startOf = (event: string, ref: string | undefined, commit?: string): Start => {
  if (event === "pull_request_target") return { kind: "target" };
  if (event === "merge_group") return { kind: "request", isQueued: true };
  if (event.startsWith("pull_request")) return { kind: "request" };
  // A person who chose a tag gave inputs as well.
  if (ref?.startsWith(tags)) {
    const kind = event === "workflow_dispatch" ? "hand" : "tag";
    return { kind, tag: ref.slice(tags.length), commit, ...(event === "release" ? { isByEvent: true } : {}) };
  }
  if (event === "push" || event === "workflow_dispatch") return { kind: event === "push" ? "merge" : "hand" };
  return { kind: "hand", isByEvent: true };
};
const tags = "refs/tags/";
