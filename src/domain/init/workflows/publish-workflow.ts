import { prepareJob } from "./prepare-workflow.ts";
import {
  checkout,
  concurrencyLines,
  type Given,
  head,
  literally,
  onlyIf,
  own,
  type Step,
  scalar,
  setupUv,
  takeArtifact,
} from "./steps.ts";

/** What starts a release: tags by their patterns, or a push to a branch. */
export type Trigger =
  | { readonly flow: "tag"; readonly patterns: readonly string[] }
  | {
      readonly flow: "merge";
      readonly branch: string;
      /** Whether a pull request proposes the next versions: then merging it alone publishes. */
      readonly isPrepared: boolean;
    };

/**
 * Where the workflow runs. `github` has artifacts and identities that PyPI knows; `enterprise` is a GitHub of one's own,
 * which has neither; `gitea` has no environments either.
 */
export type Host = "github" | "enterprise" | "gitea";

export interface PublishWorkflow {
  readonly name: string;
  readonly trigger: Trigger;
  readonly host: Host;
  /** The workspace's folder from the repository's top; empty for the top. */
  readonly folder: string;
  /** Upload address and simple URL of an index that is not PyPI: it takes a token. */
  readonly index: { readonly uploadUrl: string; readonly simpleUrl: string } | undefined;
}

/** The job's environment, where the forge has them. */
export const environment = "pypi";

/** The secret that holds a token, where there is no trusted publisher. */
export const tokenSecret = "PYPI_API_TOKEN";

/** Whether PyPI knows the job by its identity. */
const isTrusted = ({ host, index }: Pick<PublishWorkflow, "host" | "index">): boolean =>
  host === "github" && index === undefined;

/** The workflow that publishes, from its name on. */
export const publishWorkflow = (workflow: PublishWorkflow): string => {
  const { name, trigger, host, folder } = workflow;
  const publishing = host === "github" ? [buildJob(workflow), publishJob(workflow)] : [onlyJob(workflow)];
  if (!isPrepared(workflow)) return `${head(name, triggerLines(trigger), inTurn(workflow))}${publishing.join("\n")}`;
  const jobs = [prepareJob(folder, true), ...publishing, ...(host === "github" ? [finishJob(workflow)] : [])];
  return `${head(name, triggerLines(trigger), ofOneCommit)}${jobs.join("\n")}`;
};

/** A push waits for none before it: only what writes does, job by job. */
const ofOneCommit = ["group: release-${{ github.sha }}", "cancel-in-progress: false"];

const isPrepared = ({ trigger }: Pick<PublishWorkflow, "trigger">): boolean =>
  trigger.flow === "merge" && trigger.isPrepared;

/**
 * One release after another. A server of one's own may be older than `queue`, and refuse a workflow with a key that it does not know; without
 * it the next run cancels one that waits: so only runs that publish the same wait there.
 */
const inTurn = ({ host, trigger }: PublishWorkflow): readonly string[] =>
  host === "github"
    ? ["group: pypi", "queue: max # without it, the next release would cancel one that waits"]
    : [
        `group: pypi-\${{ github.ref }}${trigger.flow === "tag" ? " # in a group of all tags, the next would cancel one that waits" : ""}`,
        "cancel-in-progress: false",
      ];

/** Where a workflow has jobs that need not wait, the publishing one does; without `queue` a push that releases nothing would cancel it. */
const jobInTurn = (workflow: PublishWorkflow): string =>
  isPrepared(workflow) && workflow.host === "github" ? concurrencyLines(inTurn(workflow), "    ") : "";

const triggerLines = (trigger: Trigger): string =>
  trigger.flow === "tag"
    ? `  push:\n    tags: [${trigger.patterns.map((each) => JSON.stringify(each)).join(", ")}]\n${byHand}`
    : `  push:\n    branches: [${scalar(literally(trigger.branch))}]\n  workflow_dispatch: # every version that is not on the index: of a first release, or one that failed`;

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

/** The tag of a run by hand; empty where the tag itself started it. */
const tagInput = "${{ inputs.tag }}";
const tagRef = "${{ inputs.tag && format('refs/tags/{0}', inputs.tag) }}";

/** What reads the tag. */
const tagOf = ({ trigger }: PublishWorkflow): Given => (trigger.flow === "tag" ? { tag: tagInput } : {});

const folderOf = ({ folder }: PublishWorkflow): Given => (folder === "" ? {} : { "working-directory": scalar(folder) });

const buildSteps = (workflow: PublishWorkflow, comment: string): readonly Step[] => {
  const validate = own("actions/validate-release", {
    ...folderOf(workflow),
    mode: workflow.trigger.flow === "tag" ? "tag" : "branch",
    ...tagOf(workflow),
    ...(workflow.index === undefined ? {} : { index: scalar(workflow.index.simpleUrl) }),
  });
  const build = (due: Given) =>
    own("publish", { ...folderOf(workflow), ...tagOf(workflow), ...due, "dry-run": `true # ${comment}` }, "release");
  const steps = isPrepared(workflow)
    ? [
        build({
          due: "${{ github.event_name == 'push' && 'prepared' || 'unreleased' }} # what a merged release pull request names; on any other push nothing",
        }),
        onlyIf(isDue, validate),
      ]
    : [validate, build({})];
  const ref = workflow.trigger.flow === "tag" ? { ref: tagRef } : {};
  return [checkout("tags and the commits behind them", ref), setupUv, ...steps];
};

/** Whether the step `release` has something to publish. */
const isDue = "steps.release.outputs.published-packages != '[]'";

const where = ({ index }: PublishWorkflow): Given =>
  index === undefined ? {} : { index: scalar(index.uploadUrl), "check-url": scalar(index.simpleUrl) };

const token = `\${{ secrets.${tokenSecret} }}`;

const buildJob = (workflow: PublishWorkflow): string => `  build:
    name: Validate, build, check and rehearse
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
${isPrepared(workflow) ? seesRequests : ""}    outputs:
      artifact-id: \${{ steps.release.outputs.artifact-id }}
    steps:
${buildSteps(workflow, "this job runs the project's code, and holds no secret").join("")}`;

const seesRequests = "      pull-requests: read # by which pull request a push came\n";

const publishJob = (workflow: PublishWorkflow): string => `  pypi:
    name: Publish to ${workflow.index === undefined ? "PyPI" : "the index"}
    needs: build
${workflow.trigger.flow === "merge" ? `    if: \${{ needs.build.outputs.artifact-id != '' }} # empty where ${isPrepared(workflow) ? "nothing is to be published" : "every version is on the index"}\n` : ""}    runs-on: ubuntu-24.04
    timeout-minutes: 60
${jobInTurn(workflow)}    environment: ${environment}
${isTrusted(workflow) ? "    permissions:\n      id-token: write # for trusted publishing\n" : "    permissions: {}\n"}${isPrepared(workflow) ? "    outputs:\n      artifact-id: ${{ steps.publish.outputs.artifact-id }}\n" : ""}    steps:
${[
  takeArtifact("build"),
  setupUv,
  own(
    "publish",
    {
      dist: "dist # what the job build made; none of the project's code runs here",
      ...where(workflow),
      ...(isTrusted(workflow) ? {} : { "pypi-api-token": token }),
    },
    isPrepared(workflow) ? "publish" : undefined,
  ),
].join("")}`;

const finishJob = (workflow: PublishWorkflow): string => `  finish:
    name: Tags and releases
    needs: pypi
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: write # tags and releases; none of the project's code runs here
    steps:
${[
  checkout("the tags before, for the link to all changes"),
  takeArtifact("pypi"),
  own("actions/create-release", { ...folderOf(workflow), dist: "dist" }),
].join("")}`;

/** The steps of a job share its own token, which an action is given by itself. */
const ofOneJob = (workflow: PublishWorkflow): string =>
  `this step runs the project's code: it is not given the token that uploads${isPrepared(workflow) ? ", but can reach the job's own" : ""}`;

/** Without artifacts, what was built stays on the machine that built it; the step that uploads alone is given its token. */
const onlyJob = (workflow: PublishWorkflow): string => `  publish:
    name: Validate, build, check, rehearse and publish
    runs-on: ubuntu-24.04
    timeout-minutes: 60
${workflow.host === "enterprise" ? `    environment: ${environment}\n` : ""}    permissions:
${isPrepared(workflow) ? `      contents: write # tags and releases, in the last step\n${seesRequests}` : "      contents: read # to check the code out\n"}    steps:
${[...buildSteps(workflow, ofOneJob(workflow)), ...lastSteps(workflow)].join("")}`;

const lastSteps = (workflow: PublishWorkflow): readonly Step[] => {
  const publish = (id?: string) =>
    own(
      "publish",
      {
        ...folderOf(workflow),
        dist: "${{ steps.release.outputs.dist-path }} # what the step before made; none of the project's code runs here",
        ...where(workflow),
        "pypi-api-token": token,
      },
      id,
    );
  if (!isPrepared(workflow)) return [publish()];
  const dist = "${{ steps.publish.outputs.dist-path }}";
  const finish = own("actions/create-release", { ...folderOf(workflow), dist });
  return [onlyIf(isDue, publish("publish")), onlyIf(isDue, finish)];
};
