import { checkout, type Given, head, literally, own, type Step, scalar, setupUv, takeArtifact } from "./steps.ts";

/** What starts a release: tags by their patterns, or a push to a branch. */
export type Trigger =
  | { readonly flow: "tag"; readonly patterns: readonly string[] }
  | { readonly flow: "merge"; readonly branch: string };

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
export const isTrusted = ({ host, index }: Pick<PublishWorkflow, "host" | "index">): boolean =>
  host === "github" && index === undefined;

/** The workflow that publishes, from its name on. */
export const publishWorkflow = (workflow: PublishWorkflow): string => {
  const { name, trigger, host } = workflow;
  const jobs = host === "github" ? [buildJob(workflow), publishJob(workflow)] : [onlyJob(workflow)];
  const waiting =
    host === "gitea"
      ? "cancel-in-progress: false"
      : "queue: max # without it, the next release would cancel one that waits";
  return `${head(name, triggerLines(trigger), ["group: pypi", waiting])}${jobs.join("\n")}`;
};

const triggerLines = (trigger: Trigger): string =>
  trigger.flow === "tag"
    ? `  push:\n    tags: [${trigger.patterns.map((each) => JSON.stringify(each)).join(", ")}]`
    : `  push:\n    branches: [${scalar(literally(trigger.branch))}]`;

const folderOf = ({ folder }: PublishWorkflow): Given => (folder === "" ? {} : { "working-directory": scalar(folder) });

const buildSteps = (workflow: PublishWorkflow, comment: string): readonly Step[] => [
  checkout("tags and the commits behind them"),
  setupUv,
  own("actions/validate-release", {
    ...folderOf(workflow),
    mode: workflow.trigger.flow === "tag" ? "tag" : "branch",
    ...(workflow.index === undefined ? {} : { index: scalar(workflow.index.simpleUrl) }),
  }),
  own("publish", { ...folderOf(workflow), "dry-run": `true # ${comment}` }, "release"),
];

const where = ({ index }: PublishWorkflow): Given =>
  index === undefined ? {} : { index: scalar(index.uploadUrl), "check-url": scalar(index.simpleUrl) };

const token = `\${{ secrets.${tokenSecret} }}`;

const buildJob = (workflow: PublishWorkflow): string => `  build:
    name: Validate, build, check and rehearse
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
    outputs:
      artifact-id: \${{ steps.release.outputs.artifact-id }}
    steps:
${buildSteps(workflow, "this job runs the project's code, and holds no secret").join("")}`;

const publishJob = (workflow: PublishWorkflow): string => `  pypi:
    name: Publish to ${workflow.index === undefined ? "PyPI" : "the index"}
    needs: build
${workflow.trigger.flow === "merge" ? "    if: ${{ needs.build.outputs.artifact-id != '' }} # empty where every version is on the index\n" : ""}    runs-on: ubuntu-24.04
    timeout-minutes: 60
    environment: ${environment}
${isTrusted(workflow) ? "    permissions:\n      id-token: write # for trusted publishing\n" : "    permissions: {}\n"}    steps:
${[
  takeArtifact,
  setupUv,
  own("publish", {
    dist: "dist # what the job build made; none of the project's code runs here",
    ...where(workflow),
    ...(isTrusted(workflow) ? {} : { "pypi-api-token": token }),
  }),
].join("")}`;

/** Without artifacts, what was built stays on the machine that built it; the token reaches the last step alone. */
const onlyJob = (workflow: PublishWorkflow): string => `  publish:
    name: Validate, build, check, rehearse and publish
    runs-on: ubuntu-24.04
    timeout-minutes: 60
${workflow.host === "enterprise" ? `    environment: ${environment}\n` : ""}    permissions:
      contents: read # to check the code out
    steps:
${[
  ...buildSteps(workflow, "this step runs the project's code, and holds no secret"),
  own("publish", {
    ...folderOf(workflow),
    dist: "${{ steps.release.outputs.dist-path }} # what the step before made; none of the project's code runs here",
    ...where(workflow),
    "pypi-api-token": token,
  }),
].join("")}`;
