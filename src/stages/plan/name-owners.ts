import pLimit from "p-limit";
import { configuredIgnored } from "../../checks/frame/ignore.ts";
import type { Config } from "../../domain/config/config.ts";
import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { memberPlace } from "../../domain/plan/member-place.ts";
import { isReleased, type Plan } from "../../domain/plan/plan.ts";
import { releasesOf } from "../../domain/plan/released.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { nameOfOthers, nameOwnerUnsaid } from "../../domain/problem/name-owner.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import { versionAtEnd } from "../../domain/tag/suggest-format.ts";
import type { TagFormats } from "../../domain/tag/tag-format.ts";
import { releasesByTag } from "../../domain/tag/tag-owners.ts";
import { presetOfUrl, projectPage } from "../../domain/target/presets.ts";
import { type Origin, originOf, whoseProject } from "../../domain/target/project-owner.ts";
import { titleOf } from "../../domain/target/target.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";
import type { Homes } from "../../ports/homes.ts";
import type { IndexProject } from "../../ports/package-index.ts";
import type { ProjectPages } from "../../ports/project-pages.ts";
import type { PlanWish, Survey } from "./survey.ts";

export interface NameOwnersQuestion {
  readonly workspace: Workspace;
  /** What is to be released. */
  readonly names: readonly PackageName[];
  /** Tags of earlier releases: not what this one is tagged with. */
  readonly tags: readonly string[];
  readonly formats: TagFormats;
  readonly index: { readonly title: string; readonly simpleUrl: string };
  readonly released: ReadonlyMap<string, IndexProject>;
  /** What the project does not want to hear, as `check` takes it. */
  readonly ignore: unknown;
}

export interface NameOwnersPorts {
  readonly openPages: (simpleUrl: string) => ProjectPages;
  readonly homes: Homes;
}

const questionsAtOnce = 8;
/** Milliseconds. A page that does not come is no reason to wait. */
const patience = 10_000;

/**
 * Packages whose name an index has already, where it may be somebody else's: what is there would be taken for earlier
 * releases. Where a tag of ours stands for a version there, nobody is asked; an index without such pages says nothing.
 */
export const nameOwners = async (
  question: NameOwnersQuestion,
  open: () => Promise<NameOwnersPorts>,
  signal: AbortSignal,
): Promise<readonly Finding[]> => {
  const { workspace, index, ignore } = question;
  const doubtful = doubtfulNames(question);
  if (doubtful.length === 0) return [];
  const { openPages, homes } = await open();
  const pages = openPages(index.simpleUrl);
  const limit = pLimit(questionsAtOnce);
  const soon = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const find = async (name: PackageName): Promise<Origin | undefined> => {
    try {
      return await pages.find(name, soon);
    } catch {
      signal.throwIfAborted();
      return undefined;
    }
  };
  const [own, ...found] = await Promise.all([
    homes.of(workspace.root),
    ...doubtful.map((each) => limit(async () => ({ ...each, page: await find(each.member.name) }))),
  ]);
  const projects = workspace.members.map(({ project }) => project);
  const ours = originOf(projects, own);
  const codes = [nameOfOthers.code];
  const ignored = configuredIgnored(ignore, { codes, members: workspace.members.map(({ name }) => name) });
  return found
    .flatMap(({ member, newest, page }) => {
      if (page === undefined) return [];
      const { name } = member;
      const about = { package: name, index: index.title, place: memberPlace(workspace, member, ["project", "name"]) };
      const whose = whoseProject(page, ours);
      if (whose.kind === "others") return [nameOfOthers({ ...about, ...whose })];
      const preset = presetOfUrl(index.simpleUrl);
      return whose.kind === "ours"
        ? []
        : [nameOwnerUnsaid({ ...about, newest, page: preset && projectPage(preset, name) })];
    })
    .filter((finding) => !ignored.has(finding));
};

export interface PlannedNames {
  readonly wish: PlanWish;
  readonly survey: Survey;
  readonly plan: Pick<Plan, "packages">;
  readonly config: Config;
  readonly released: ReadonlyMap<string, IndexProject>;
}

/** The question for a plan: of all that it publishes, or takes for published. */
export const namesOf = ({ wish, survey, plan, config, released }: PlannedNames): NameOwnersQuestion => {
  const { workspace, repository, tags, target } = survey;
  return {
    workspace,
    names: plan.packages.filter(isReleased).map(({ name }) => name),
    tags: tags.filter(({ name, commit }) => name !== wish.tag && commit !== repository?.commit).map(({ name }) => name),
    formats: readTagFormats(wish.tagFormat, config),
    index: { title: titleOf(target), simpleUrl: target.simpleUrl },
    released,
    ignore: config.settings.ignore,
  };
};

/** Without what a run that goes on with its own release need not hear: another's bytes would stop it anyway. */
export const withoutBegun = (findings: readonly Finding[], plan: Pick<Plan, "packages">): readonly Finding[] => {
  const fresh = new Set(plan.packages.filter(({ status }) => status === "publish").map(({ name }) => name));
  return findings.filter(
    ({ severity, package: name }) => severity !== "notice" || fresh.has((name ?? "") as PackageName),
  );
};

/** Those that the index has, in versions of which no tag here knows. */
const doubtfulNames = ({
  workspace,
  names,
  tags,
  formats,
  released,
}: NameOwnersQuestion): readonly { readonly member: Member; readonly newest: string }[] => {
  const there = names.flatMap((name) => {
    const versions = releasesOf(released, name).map(({ version }) => version);
    return versions.length === 0 ? [] : [{ name, versions }];
  });
  if (there.length === 0) return [];
  const written = workspace.members.flatMap(({ name, version }) => {
    const canonical = canonicalVersion(version ?? "");
    return canonical === undefined ? [] : [[name, canonical] as const];
  });
  const { releases, unread } = releasesByTag({ tags, formats, workspace, versions: new Map(written) });
  return there.flatMap(({ name, versions }) => {
    const tagged = [...(releases.get(name) ?? []).map(({ version }) => version), ...unread.map(versionAtEnd)];
    const member = workspace.members.find((each) => each.name === name);
    return member === undefined || tagged.some((version) => versions.includes(version ?? ""))
      ? []
      : [{ member, newest: versions.at(-1)! }];
  });
};
