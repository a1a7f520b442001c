import { expect, test } from "@jest/globals";
import { readPublisherJob } from "../../src/runtime/publisher-job.ts";
import { tempFolder } from "../temp-folder.ts";

const workflow = `on: push
jobs:
  plain: { environment: pypi }
  named: { environment: { name: "index of ours", url: https://example.org } }
  computed: { environment: "\${{ inputs.where }}" }
  none: {}
`;
const folder = () => tempFolder({ ".github/workflows/release.yml": workflow });

const read = (workspace: string, variables: Readonly<Record<string, string>>) =>
  readPublisherJob({
    variables: {
      GITHUB_REPOSITORY: "org/shop",
      GITHUB_WORKFLOW_REF: "org/shop/.github/workflows/release.yml@refs/tags/v1",
      GITHUB_WORKSPACE: workspace,
      ...variables,
    },
    isRunner: true,
    isDebug: false,
    isCi: true,
  });

test.each([
  ["plain", "pypi"],
  ["named", "index of ours"],
  ["computed", undefined],
  ["none", undefined],
  ["another", undefined],
])("the job %s has the environment %s", async (GITHUB_JOB, environment) => {
  using checkout = folder();
  expect(await read(checkout.path, { GITHUB_JOB })).toEqual({
    owner: "org",
    repository: "shop",
    workflow: "release.yml",
    environment,
  });
});

test.each<[string, Readonly<Record<string, string>>]>([
  ["without a checkout", { GITHUB_WORKSPACE: "/nonexistent" }],
  ["of a workflow that leads out of its folder", { GITHUB_WORKFLOW_REF: "org/shop/.github/workflows/../x.yml@main" }],
])("the environment is not known %s", async (_, variables) => {
  using checkout = folder();
  expect(await read(checkout.path, { GITHUB_JOB: "plain", ...variables })).toMatchObject({ environment: undefined });
});

test.each<[string, Readonly<Record<string, string>>]>([
  ["Gitea", { GITEA_ACTIONS: "true" }],
  ["a GitHub server of one's own", { GITHUB_SERVER_URL: "https://github.example.org" }],
  ["a runner that does not say which workflow it runs", { GITHUB_WORKFLOW_REF: "" }],
])("there is no publisher's form on %s", async (_, variables) => {
  using checkout = folder();
  expect(await read(checkout.path, { GITHUB_JOB: "plain", ...variables })).toBeUndefined();
});
