import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { checkOwnTags } from "../../domain/plan/check-own-tags.ts";
import { isWork, type Plan } from "../../domain/plan/plan.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { isHanded } from "../../domain/version-origin/tag-tools.ts";
import { readTagTools } from "./origins.ts";
import type { PlanWish, Survey, SurveyPorts } from "./survey.ts";

export interface OwnTagsQuestion {
  readonly wish: PlanWish;
  readonly survey: Survey;
  readonly plan: Plan;
  /** Packages whose version a release commit says: their tags come last. */
  readonly prepared?: ReadonlySet<string> | undefined;
}

export interface OwnTagsPorts extends Pick<SurveyPorts, "files" | "config"> {
  /** Names of the environment's variables: some hand a build backend its version. */
  readonly variables: ReadonlySet<string>;
}

/** Of the packages to publish whose version comes from git's tags, those that have no tag of their own on this commit. */
export const ownTags = async (
  { wish, survey, plan, prepared }: OwnTagsQuestion,
  { files, config, variables }: OwnTagsPorts,
): Promise<readonly Finding[]> => {
  const { workspace, repository, tags, claims } = survey;
  const work = new Set(plan.packages.filter(isWork).map(({ name }) => name));
  if (repository?.commit === undefined) return [];
  const made = await readTagTools(workspace, files);
  const tools = [...made].filter(
    ([name, tool]) => work.has(name) && prepared?.has(name) !== true && !isHanded(tool, name, variables),
  );
  if (tools.length === 0) return [];
  const asked = wish.packages.length === 0 && wish.tag !== undefined ? [wish.tag] : [];
  const here = tags.filter(({ commit }) => commit === repository.commit).map(({ name }) => name);
  return checkOwnTags({
    workspace,
    config,
    plan,
    formats: readTagFormats(wish.tagFormat, config),
    claims,
    tags: [...new Set([...tags.map(({ name }) => name), ...asked])],
    here: new Set([...here, ...asked]),
    tools: new Map(tools),
  });
};
