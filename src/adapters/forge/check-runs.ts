import type { CheckRun } from "../../domain/gate/check-run.ts";
import { advise } from "../../domain/problem/advice.ts";
import type { Or } from "../../domain/problem/finding.ts";
import { renewFirst } from "../../domain/problem/not-there.ts";
import { field, textOf } from "../../domain/text/json.ts";
import type { CheckRuns, NoAnswer } from "../../ports/check-runs.ts";
import type { Answer } from "../../ports/forge.ts";
import { type ForgeClient, repositoryPath } from "./client.ts";

export interface CheckRunOptions {
  readonly client: ForgeClient;
  /** `owner/name` */
  readonly repository: string;
  /** `GITHUB_RUN_ID`: of the run that asks. */
  readonly runId: string | undefined;
}

/**
 * GitHub's check runs; on Gitea, which has none, the statuses that its Actions set, as `CI / test (push)`.
 * https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference
 */
export const createCheckRuns = ({ client, repository, runId }: CheckRunOptions): CheckRuns => {
  const commit = (hash: string, ...parts: readonly string[]) => repositoryPath(repository, "commits", hash, ...parts);
  const isOwn = (url: unknown) => runId !== undefined && textOf(url)?.includes(`/actions/runs/${runId}/`) === true;

  const statuses = async (hash: string): Promise<readonly CheckRun[] | NoAnswer> => {
    const answer = await client.get(commit(hash, "status"));
    if (answer.kind !== "found") return explain(answer, "commit statuses");
    return items(field(answer.value, "statuses")).map((item) => readStatus(item, isOwn));
  };

  const runs = async (hash: string, workflows: ReadonlyMap<unknown, CheckRun["workflow"]>) => {
    const answer = await client.list({
      path: commit(hash, "check-runs"),
      query: { filter: "latest" },
      key: "check_runs",
    });
    if (answer.kind !== "found") return explain(answer, "check runs");
    return answer.value.items.map(
      (item): CheckRun => ({
        name: textOf(field(item, "name")) ?? "",
        workflow: workflows.get(field(item, "check_suite", "id")),
        conclusion:
          field(item, "status") === "completed" ? (textOf(field(item, "conclusion")) ?? "unknown") : undefined,
        url: textOf(field(item, "html_url")),
        isOwn: isOwn(field(item, "details_url")),
      }),
    );
  };

  const workflowsOf = async (hash: string) => {
    const path = repositoryPath(repository, "actions", "runs");
    const answer = await client.list({ path, query: { head_sha: hash }, key: "workflow_runs" });
    if (answer.kind !== "found") return explain(answer, "workflow runs");
    return new Map(
      answer.value.items.map((item) => [
        field(item, "check_suite_id"),
        { name: textOf(field(item, "name")) ?? "", event: textOf(field(item, "event")) ?? "" },
      ]),
    );
  };

  return {
    of: async ({ commit: hash, withWorkflows }) => {
      if (client.kind === "gitea") return await statuses(hash);
      const workflows = withWorkflows ? await workflowsOf(hash) : new Map();
      return workflows instanceof Map ? await runs(hash, workflows) : workflows;
    },
  };
};

/** Statuses of other services have names of another form, and belong to no workflow. */
const readStatus = (item: unknown, isOwn: (url: unknown) => boolean): CheckRun => {
  const [context, state] = [textOf(field(item, "context")) ?? "", textOf(field(item, "status")) ?? "pending"];
  const [, workflow, name, event] = /^(.+?) \/ (.+) \((\w+)\)$/.exec(context) ?? [];
  return {
    name: name ?? context,
    workflow: workflow === undefined || event === undefined ? undefined : { name: workflow, event },
    conclusion: state === "pending" ? undefined : state,
    url: textOf(field(item, "target_url")),
    isOwn: isOwn(field(item, "target_url")),
  };
};

type Asked = "check runs" | "commit statuses" | "workflow runs";

/** Gitea shows statuses to whoever may read the commits, and knows no right to checks. */
const rightTo = (what: Asked): string =>
  what === "commit statuses" ? "contents: read" : "checks: read and actions: read";

const explain = (answer: Exclude<Answer<unknown>, { kind: "found" }>, what: Asked): NoAnswer => {
  const unseen = (why: string, write: (or: Or) => string): NoAnswer => ({ cause: "unseen", why, ...advise(write) });
  const right = (or: Or): string => `${or("Give the job", "Set GITHUB_TOKEN to one that has")} ${rightTo(what)}`;
  if (answer.kind === "missing")
    return unseen(
      `GitHub or Gitea shows this token no ${what} of the commit`,
      (or) => `${right(or)}, and cite a pushed commit`,
    );
  const { cause, status, why } = answer;
  // Of a commit that it does not have, GitHub says 422.
  if (cause === "outside" && status !== undefined)
    return unseen(why, () => "See to what its words say: it knows a commit when that has been pushed");
  const renewal = renewFirst(status);
  return renewal !== undefined || cause === "outside" || cause === "rate-limit"
    ? {
        cause: "outside",
        why,
        remedy: renewal?.hint ?? "Wait until GitHub or Gitea answers",
        inTerminal: renewal?.inTerminal,
      }
    : unseen(why, (or) => `${right(or)}${or(" (naming one permission removes the rest)", "")}`);
};

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
