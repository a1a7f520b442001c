import type { Config } from "../../domain/config/config.ts";
import { checkTag } from "../../domain/plan/check-tag.ts";
import { type Choice, unpublishable } from "../../domain/plan/choice.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { gitMissing } from "../../domain/problem/git.ts";
import { notPublishable } from "../../domain/problem/plan.ts";
import { ofOtherFiles } from "../../domain/problem/release-tag.ts";
import { tagFitsNoFormat, tagIsNotVersion } from "../../domain/problem/tag.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { isDevelopment, parseVersion } from "../../domain/python/version.ts";
import type { TagFormats } from "../../domain/tag/tag-format.ts";
import type { Aim } from "../../domain/validation/aim.ts";
import type { Past } from "../../domain/validation/past.ts";
import type { Judgement } from "../../domain/validation/state.ts";
import { checkTagPlace, findTag } from "../../domain/validation/tag.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { History } from "../../ports/history.ts";

export interface TagQuestion {
  readonly workspace: Workspace;
  readonly config: Config;
  readonly aim: Aim;
  readonly tagFormats: TagFormats;
  /** `undefined` without git. */
  readonly past: Past | undefined;
  /** Canonical. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly judgements: ReadonlyMap<PackageName, Judgement>;
  /** The default branch's name as the forge has it. */
  readonly defaultBranch: string | undefined;
  readonly requiresDefaultBranch: boolean;
  readonly publishesHere?: boolean;
}

/** In tag mode, what speaks against the tag: where it is, and which version it says. */
export const checkReleaseTag = async (
  question: TagQuestion,
  history: Pick<History, "isAncestor" | "isGitThere">,
): Promise<readonly Finding[]> => {
  const { workspace, config, aim, tagFormats, past, versions, judgements, defaultBranch, requiresDefaultBranch } =
    question;
  const { publishesHere = false } = question;
  if (aim.tagText === undefined) return [];
  const commit = findTag(past, aim.tagText)?.commit;
  const branch = past?.defaultBranch?.commit;
  const isAsked = requiresDefaultBranch && past !== undefined && commit !== undefined && branch !== undefined;
  const isOnDefaultBranch = isAsked
    ? await history.isAncestor({ topLevel: past.topLevel, commit, of: branch })
    : undefined;
  const isUnseen = past === undefined && !(await history.isGitThere(workspace.root));
  const choices = new Map(
    workspace.members.map((member) => [
      member.name,
      unpublishable(member, config) ?? choiceOf(judgements.get(member.name), versions.get(member.name)),
    ]),
  );
  const wrong = aim.tag === undefined ? [] : checkTag({ tag: aim.tag, tagFormats, workspace, choices, versions });
  // To make a tag that is not right would be wrong, and to fetch it vain.
  const isWrong = [...aim.findings, ...wrong].some(({ code }) => wrongTags.has(code));
  const place = isUnseen
    ? [gitMissing()]
    : isWrong && commit === undefined && past?.isShallow === false
      ? []
      : checkTagPlace({
          tag: aim.tagText,
          past,
          branch: defaultBranch,
          isOnDefaultBranch,
          requiresDefaultBranch,
          publishesHere,
        });
  return [...place, ...wrong.map(ofOtherFiles(place))];
};

const wrongTags = new Set([tagFitsNoFormat, tagIsNotVersion, notPublishable].map(({ code }) => code));

/** As the plan of a publish would have it. */
const choiceOf = (judgement: Judgement | undefined, version: string | undefined): Choice => ({
  status: statusOf(judgement, version),
  reason: "",
  onIndex: [],
});

const statusOf = (judgement: Judgement | undefined, version: string | undefined): Choice["status"] => {
  if (judgement === undefined) return "excluded";
  if (judgement.state === "ready") return "publish";
  const isLeft = !judgement.isReleased && version !== undefined && isDevelopment(parseVersion(version)!);
  return isLeft ? "development" : "published";
};
