import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { checkOwnTags } from "../../domain/plan/check-own-tags.ts";
import { isWork, type Plan } from "../../domain/plan/plan.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { originOf } from "../../domain/version-origin/resolve.ts";
import { isHanded } from "../../domain/version-origin/tag-tools.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import { type PlanWish, type Survey, type SurveyPorts, withDynamicVersion } from "./survey.ts";

export interface OwnTagsQuestion {
  readonly wish: PlanWish;
  readonly survey: Survey;
  readonly plan: Plan;
}

export interface OwnTagsPorts extends Pick<SurveyPorts, "files" | "git" | "config"> {
  /** Names of the environment's variables: some hand a build backend its version. */
  readonly variables: ReadonlySet<string>;
}

/** Of the packages to publish whose version comes from git's tags, those that have no tag of their own on this commit. */
export const ownTags = async (
  { wish, survey, plan }: OwnTagsQuestion,
  { files, git, config, variables }: OwnTagsPorts,
): Promise<readonly Finding[]> => {
  const { workspace, repository } = survey;
  const work = new Set(plan.packages.filter(isWork).map(({ name }) => name));
  const members = withDynamicVersion(workspace).filter(({ name }) => work.has(name));
  if (repository?.commit === undefined || members.length === 0) return [];
  const read = sourceReader(files, workspace);
  const origins = await Promise.all(
    members.map(async (member) => [member.name, await originOf(workspace, member, read)] as const),
  );
  const tools = origins.flatMap(([name, origin]) =>
    origin.kind === "tags" && !isHanded(origin.tool, name, variables) ? [[name, origin.tool] as const] : [],
  );
  if (tools.length === 0) return [];
  const tags = await git.tags(repository.topLevel);
  const asked = wish.packages.length === 0 && wish.tag !== undefined ? [wish.tag] : [];
  const here = tags.filter(({ commit }) => commit === repository.commit).map(({ name }) => name);
  return checkOwnTags({
    workspace,
    plan,
    formats: readTagFormats(wish.tagFormat, config),
    tags: [...new Set([...tags.map(({ name }) => name), ...asked])],
    here: new Set([...here, ...asked]),
    tools: new Map(tools),
  });
};
