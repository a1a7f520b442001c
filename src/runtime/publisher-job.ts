import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PublisherJob, publisherJob } from "../domain/credential/publisher-job.ts";
import type { Environment } from "./environment.ts";

const publicServer = "https://github.com";

/** This job as a trusted publisher names it; `undefined` outside of a job on github.com, whose identities alone PyPI takes. */
export const readPublisherJob = async (environment: Environment): Promise<PublisherJob | undefined> => {
  const { variables, isRunner } = environment;
  // Gitea sets the variables of GitHub, and issues no identity that an index knows.
  if (!isRunner || variables.GITEA_ACTIONS !== undefined || variables.FORGEJO_ACTIONS !== undefined) return undefined;
  if ((variables.GITHUB_SERVER_URL ?? publicServer) !== publicServer) return undefined;
  return publisherJob({
    repository: variables.GITHUB_REPOSITORY,
    workflowRef: variables.GITHUB_WORKFLOW_REF,
    environment: await environmentOf(environment),
  });
};

/** No variable has a job's environment: it stands in the workflow, where that is checked out. */
const environmentOf = async ({ variables }: Environment): Promise<string | undefined> => {
  const { GITHUB_WORKSPACE: workspace, GITHUB_WORKFLOW_REF: ref, GITHUB_JOB: job } = variables;
  const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/@]+)@/.exec(ref ?? "")?.[1];
  if (workspace === undefined || path === undefined || job === undefined) return undefined;
  try {
    const [{ parse }, text] = await Promise.all([import("yaml"), readFile(join(workspace, path), "utf8")]);
    const given = parse(text)?.jobs?.[job]?.environment;
    const name: unknown = typeof given === "string" ? given : given?.name;
    return typeof name === "string" && !name.includes("${{") ? name : undefined;
  } catch {
    return undefined;
  }
};
