import { type Given, literally, scalar } from "./steps.ts";
import { isPrepared, type PublishWish, type Trigger } from "./wish.ts";

/** What stands below `on:`. */
export const triggerLines = (trigger: Trigger): string =>
  trigger.flow === "tag"
    ? `  push:\n    tags: [${trigger.patterns.map((each) => JSON.stringify(each)).join(", ")}]\n${byHand}`
    : `  push:\n    branches: [${scalar(literally(trigger.branch))}]\n  workflow_dispatch: # every version that is not on the index, reviewed or not: where a release failed`;

/** The patterns of the tags that start a workflow, as they are written here. */
export const tagsOf = (text: string): readonly string[] => {
  const [, list = ""] = /^ {4}tags: \[(.*)\]\r?$/m.exec(text) ?? [];
  return [...list.matchAll(/"([^"\\]+)"/g)].map(([, pattern]) => pattern!);
};

/** A re-run of a tag's run has the workflow of the tag's commit, whatever was fixed since. */
const byHand = `  workflow_dispatch: # from a fixed workflow: a re-run would take the one of the tag's commit
    inputs:
      tag:
        description: Tag of the release that failed
        required: true
        type: string`;

/** What reads the tag: that of a run by hand is empty where the tag itself started it. */
export const tagOf = ({ trigger }: PublishWish): Given => (trigger.flow === "tag" ? { tag: "${{ inputs.tag }}" } : {});

/** What a checkout is told of the tag. */
export const refOf = ({ trigger }: PublishWish): { readonly ref?: string } =>
  trigger.flow === "tag" ? { ref: "${{ inputs.tag && format('refs/tags/{0}', inputs.tag) }}" } : {};

/** A push waits for none before it: only what writes does, job by job. */
const ofOneCommit = ["group: release-${{ github.sha }}", "cancel-in-progress: false"];

/** What the runs of the workflow wait for. */
export const concurrencyOf = (wish: PublishWish): readonly string[] => (isPrepared(wish) ? ofOneCommit : inTurn(wish));

/**
 * One release after another. A server of one's own may be older than `queue`, and refuse a workflow with a key that it does not know; without
 * it the next run cancels one that waits: so only runs that publish the same wait there.
 */
const inTurn = ({ host, trigger }: PublishWish): readonly string[] =>
  host === "github"
    ? queued("pypi")
    : [
        `group: pypi-\${{ github.ref }}${trigger.flow === "tag" ? " # in a group of all tags, the next would cancel one that waits" : ""}`,
        "cancel-in-progress: false",
      ];

const queued = (group: string): readonly string[] => [
  `group: ${group}`,
  "queue: max # without it, the next release would cancel one that waits",
];

/** Where a workflow has jobs that need not wait, the publishing one does; without `queue` a push that releases nothing would cancel it. */
export const jobInTurn = (wish: PublishWish, group: string): readonly string[] | undefined =>
  isPrepared(wish) && wish.host === "github" ? queued(group) : undefined;
