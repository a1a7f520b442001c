import { elsewhereSources } from "../../checks/elsewhere-sources.ts";
import { extraMarkers } from "../../checks/extra-markers.ts";
import { judge, nothingFetched, worldFor } from "../../checks/frame/judge.ts";
import { orphanDependencies } from "../../checks/orphan-dependencies.ts";
import { workspaceSources } from "../../checks/workspace-sources.ts";
import type { Config } from "../../domain/config/config.ts";
import { isWork, type Plan } from "../../domain/plan/plan.ts";
import { sourceElsewhere } from "../../domain/problem/check-requirements.ts";
import { linksLeadOut, linksLeftOut } from "../../domain/problem/copy.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import {
  changedSinceTag,
  noLock,
  notCommitted,
  notCommittedElsewhere,
  submoduleEmpty,
  submoduleEmptyElsewhere,
} from "../../domain/problem/preflight.ts";
import type { OutsideLink } from "../../ports/copy.ts";
import type { Git } from "../../ports/git.ts";
import type { Survey } from "../plan/survey.ts";

export interface PreflightInput {
  readonly survey: Survey;
  readonly plan: Plan;
  readonly config: Config;
  readonly allowDirty: boolean;
  readonly git: Pick<Git, "commitsSince">;
  /** Links that the copy lacks. */
  readonly outside: readonly OutsideLink[];
  /** Codes that are not wanted, or `CODE:package`. */
  readonly ignore: readonly string[];
  /** What all checks found, where they were asked for. */
  readonly health?: readonly Finding[] | undefined;
}

/** What speaks against releasing this checkout: reads only, all findings at once. */
export const preflight = async (input: PreflightInput): Promise<readonly Finding[]> => {
  const { survey, plan } = input;
  // Where all is published a new version may have been forgotten, and nothing else matters.
  if (!plan.packages.some(isWork)) return await unreleased(input);
  return [
    ...dirty(input),
    ...unfetched(input),
    ...leadingOut(input),
    ...(survey.workspace.hasLock ? [] : [noLock({})]),
    ...(await unreleased(input)),
    ...unhealthy(input),
  ];
};

/** Checks that see what the plan does not, and need nothing but the workspace. */
const chosen = [orphanDependencies, extraMarkers, workspaceSources, elsewhereSources];

/** What checks say of the packages that are to be published; of the whole workspace where all were asked for. */
const unhealthy = ({ survey, plan, config, ignore, health }: PreflightInput): readonly Finding[] => {
  const { workspace, graph } = survey;
  const work = new Set(plan.packages.filter(isWork).map(({ name }) => name));
  const wish = { workspace, graph, config, ignore, strict: false, only: chosen };
  const findings = health ?? judge(wish, worldFor(wish), nothingFetched).findings;
  return findings.filter(
    ({ package: name, severity, code }) =>
      (name === undefined ? health !== undefined : work.has(name)) &&
      (severity !== "notice" || code === sourceElsewhere.code),
  );
};

/** Modified and untracked files, some of them both (`git rm --cached`): an error inside a package that is to be published, elsewhere worth knowing. */
const dirty = ({ survey, plan, allowDirty }: PreflightInput): readonly Finding[] => {
  const { changed = [], untracked = [] } = survey.repository ?? {};
  const owned = byOwner([...new Set([...changed, ...untracked])], survey, plan);
  const elsewhere = owned.get(undefined) ?? [];
  return [
    ...[...owned].flatMap(([name, files]) =>
      name === undefined || allowDirty ? [] : [notCommitted({ package: name, files: files.toSorted() })],
    ),
    ...(elsewhere.length === 0 ? [] : [notCommittedElsewhere({ files: elsewhere.toSorted() })]),
  ];
};

/** Submodules that are not fetched: what is in them is missing as a deleted file is. */
const unfetched = ({ survey, plan, allowDirty }: PreflightInput): readonly Finding[] => {
  const owned = byOwner(survey.repository?.emptySubmodules ?? [], survey, plan);
  return [...owned].flatMap(([name, submodules]) => {
    if (name === undefined) return [submoduleEmptyElsewhere({ submodules })];
    return allowDirty ? [] : [submoduleEmpty({ package: name, submodules })];
  });
};

/** Links that lead out of the repository: an error where a package to be published tracks one. */
const leadingOut = ({ survey, plan, outside }: PreflightInput): readonly Finding[] => {
  const shown = (links: readonly OutsideLink[]) => links.map(({ path, target }) => `${path} -> ${target}`).toSorted();
  const tracked = outside.filter(({ isTracked }) => isTracked);
  const owned = byOwner(
    tracked.map(({ path }) => path),
    survey,
    plan,
  );
  const refused = [...owned].flatMap(([name, paths]) => (name === undefined ? [] : [{ name, paths }]));
  const isRefused = ({ path, isTracked }: OutsideLink) =>
    isTracked && refused.some(({ paths }) => paths.includes(path));
  const rest = outside.filter((link) => !isRefused(link));
  return [
    ...refused.map(({ name, paths }) =>
      linksLeadOut({ package: name, links: shown(tracked.filter(({ path }) => paths.includes(path))) }),
    ),
    ...(rest.length === 0 ? [] : [linksLeftOut({ links: shown(rest) })]),
  ];
};

/** Paths of the checkout by the package to be published that they are in; `undefined` for those that are in none. */
const byOwner = (
  paths: readonly string[],
  { workspace }: Survey,
  plan: Plan,
): ReadonlyMap<string | undefined, readonly string[]> => {
  const folders = plan.packages
    .filter(isWork)
    .map(({ name, path }) => ({ name, folder: within(workspace.prefix, path) }));
  const others = workspace.members.map(({ path }) => within(workspace.prefix, path));
  const inside = (path: string, folder: string): boolean => folder === "" || path.startsWith(`${folder}/`);
  const ownerOf = (path: string): string | undefined => {
    const innermost = others.filter((folder) => inside(path, folder)).sort((a, b) => b.length - a.length)[0];
    return folders.find(({ folder }) => folder === innermost)?.name;
  };
  return Map.groupBy(paths, ownerOf);
};

/** A path relative to the root as one relative to the git top level; empty for the top level itself. */
const within = (prefix: string, path: string): string => {
  const parts = [...prefix.split("/"), ...path.split("/")].filter((part) => part !== "" && part !== ".");
  const done: string[] = [];
  for (const part of parts) {
    if (part === "..") done.pop();
    else done.push(part);
  }
  return done.join("/");
};

/** Packages whose version is on the index, and which have changed since. */
const unreleased = async ({
  survey: { repository, workspace },
  plan,
  git,
}: PreflightInput): Promise<readonly Finding[]> => {
  if (repository === undefined || repository.isShallow) return [];
  const published = plan.packages.filter(({ status }) => status === "published");
  const folders = workspace.members.map(({ path }) => within(workspace.prefix, path));
  const counted = await Promise.all(
    published.map(async ({ name, version, tag, path }) => {
      if (tag === null) return [];
      const own = within(workspace.prefix, path);
      const except = folders.filter((each) => each !== own && (own === "" || each.startsWith(`${own}/`)));
      const query = { folder: repository.topLevel, tag, path: own || ".", except };
      const commits = await git.commitsSince(query);
      return commits === undefined || commits === 0
        ? []
        : [changedSinceTag({ package: name, version: version ?? "", tag, commits })];
    }),
  );
  return counted.flat();
};
