import { field, textOf } from "../../domain/text/json.ts";
import type { Answer } from "../../ports/forge.ts";
import type { DraftRelease, UnderWay, WorkflowRun } from "../../ports/under-way.ts";
import { type ForgeClient, type Query, repositoryPath } from "./client.ts";
import { type Read, readAnswer } from "./shapes.ts";

export interface UnderWayOptions {
  readonly client: ForgeClient;
  /** `owner/name` */
  readonly repository: string;
  /** `GITHUB_RUN_ID`: of the run that asks. */
  readonly runId: string;
  /** As `.github/workflows/release.yml`. */
  readonly workflow: string;
}

/**
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository,
 * https://docs.github.com/en/rest/releases/releases#list-releases
 */
export const createUnderWay = ({ client, repository, runId, workflow }: UnderWayOptions): UnderWay => {
  const ask = async <Item>(parts: readonly string[], query: Query, read: Read<readonly Item[]>) => {
    try {
      const path = repositoryPath(repository, ...parts);
      return readAnswer(await client.get(path, { ...query, per_page: 100 }), parts.join(" "), read);
    } catch (error) {
      if (Error.isError(error) && error.name === "TimeoutError") return late;
      throw error;
    }
  };
  const isOther = (run: unknown): boolean =>
    String(field(run, "id")) !== runId && textOf(field(run, "path"))?.replace(/@.*$/s, "") === workflow;
  return {
    runs: () =>
      ask(["actions", "runs"], { status: "in_progress" }, (value) => {
        const all = field(value, "workflow_runs");
        return Array.isArray(all) ? all.filter(isOther).flatMap((run) => readRun(run) ?? []) : undefined;
      }),
    drafts: () =>
      ask(["releases"], {}, (all) => (Array.isArray(all) ? all.flatMap((each) => readDraft(each) ?? []) : undefined)),
  };
};

const late: Answer<never> = { kind: "unanswered", cause: "outside", why: "it did not answer in time" };

const readRun: Read<WorkflowRun> = (run) => {
  const [number, url] = [field(run, "run_number"), textOf(field(run, "html_url"))];
  return typeof number === "number" && url !== undefined
    ? { number, url, ref: textOf(field(run, "head_branch")) }
    : undefined;
};

const readDraft: Read<DraftRelease> = (release) => {
  const [tag, url] = [textOf(field(release, "tag_name")), textOf(field(release, "html_url"))];
  return field(release, "draft") === true && tag !== undefined && url !== undefined ? { tag, url } : undefined;
};
