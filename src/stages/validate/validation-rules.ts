import { checkGroups } from "../../domain/plan/check-groups.ts";
import { changelogUnread } from "../../domain/problem/changelog.ts";
import { byCause } from "../../domain/problem/distinct.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { Stated } from "../../domain/problem/version-sources.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { isSameVersion } from "../../domain/python/version.ts";
import type { Aim } from "../../domain/validation/aim.ts";
import { refusesLocalVersions } from "../../domain/validation/asked-index.ts";
import type { ChangelogJudgement } from "../../domain/validation/changelog.ts";
import { checkProgress } from "../../domain/validation/judge-package.ts";
import { releasesOnIndex } from "../../domain/validation/past-releases.ts";
import type { Rule } from "../../domain/validation/rules.ts";
import { checkSources } from "../../domain/validation/sources.ts";
import type { Judgement } from "../../domain/validation/state.ts";
import { checkVersion, type StatedVersions, tellUntagged } from "../../domain/validation/version.ts";
import type { ReadSource } from "../../domain/workspace/source-text.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { History } from "../../ports/history.ts";
import type { PastReleases } from "./past-releases.ts";
import { checkReleaseTag, type TagQuestion } from "./release-tag.ts";
import { requirementsRule } from "./requirements-rule.ts";

/** What the rules look at. Maps by name have every package that is validated. */
export interface Judging extends TagQuestion {
  readonly workspace: Workspace;
  readonly aim: Aim;
  readonly read: ReadSource;
  readonly stated: StatedVersions;
  readonly released: PastReleases;
  readonly judgements: ReadonlyMap<PackageName, Judgement>;
  readonly changelogs: ReadonlyMap<PackageName, ChangelogJudgement>;
  readonly versionFiles: readonly string[];
  readonly channel: "any" | "stable";
  /** The input. */
  readonly index: string;
}

/** Each rule, and what it found. */
export const applyRules = async (
  judging: Judging,
  history: Pick<History, "isAncestor" | "isGitThere">,
): Promise<readonly Rule[]> => [
  version(judging),
  await sources(judging),
  changelog(judging),
  requirements(judging),
  await tag(judging, history),
  progress(judging),
];

const version = (judging: Judging): Rule => {
  const { workspace, config, aim, stated, versions, judgements, channel } = judging;
  const isReady = (name: PackageName): boolean => judgements.get(name)?.state === "ready";
  const refusesLocal = refusesLocalVersions(judging.index);
  const names = new Set(namesOf(aim));
  const toRelease = known(judging).filter(({ name }) => judgements.get(name)!.state !== "idle");
  return {
    name: "version",
    findings: [
      ...stated.findings.filter((finding) => names.has(finding.package ?? "")),
      ...tellUntagged(stated.untagged.filter(({ name }) => names.has(name))),
      ...toRelease.flatMap((each) => remediedIn(each.stated, checkVersion({ ...each, channel, refusesLocal }))),
      ...checkGroups({ members: workspace.members, config, versions, isReleasing: isReady }),
    ],
    skipped: skip(unknown(judging), "the version is not known here"),
  };
};

/** What is wrong with a version that a tag gives is put right by another tag. */
const remediedIn = ({ isOfTag }: Stated, findings: readonly Finding[]): readonly Finding[] =>
  isOfTag === true ? findings.map((finding) => ({ ...finding, remedy: "tag" })) : findings;

const sources = async ({ workspace, aim, stated: { versions }, versionFiles, read }: Judging): Promise<Rule> => ({
  name: "sources",
  findings: await checkSources({ workspace, members: aim.members, versions, versionFiles, read }),
  skipped:
    workspace.hasLock || versionFiles.length > 0
      ? []
      : skip(namesOf(aim), "there is no uv.lock, and version-files is empty"),
});

/** Each part that was not read once, with all the releases that it may tell of. */
const tellUnread = ({ changelogs, versions }: Judging): readonly Finding[] => {
  const all = [...changelogs].flatMap(([name, { unread }]) => (unread === undefined ? [] : [{ name, unread }]));
  return [...Map.groupBy(all, ({ unread }) => JSON.stringify(unread)).values()].map((alike) =>
    changelogUnread({
      ...alike[0]!.unread,
      releases: alike.map(({ name }) => ({ package: name, version: versions.get(name) })),
    }),
  );
};

const changelog = (judging: Judging): Rule => ({
  name: "changelog",
  // What is wrong with a file of many packages is said once.
  findings: [...byCause([...judging.changelogs.values()].flatMap(({ findings }) => findings)), ...tellUnread(judging)],
  skipped: [...judging.changelogs].flatMap(([name, { skipped }]) =>
    skipped === undefined ? [] : skip([name], skipped),
  ),
});

const requirements = ({ workspace, config, versions, judgements }: Judging): Rule =>
  requirementsRule({
    workspace,
    config,
    isReleasing: (name) => judgements.get(name)?.state === "ready",
    isLeftOut: (name) => !judgements.has(name),
    versions,
  });

const tag = async (judging: Judging, history: Pick<History, "isAncestor" | "isGitThere">): Promise<Rule> => ({
  name: "tag",
  findings: await checkReleaseTag(judging, history),
  skipped: judging.aim.mode === "tag" ? [] : skip(namesOf(judging.aim), "a branch has none"),
});

const progress = (judging: Judging): Rule => {
  const { released, judgements } = judging;
  return {
    name: "progress",
    findings: [
      ...released.findings,
      ...known(judging).flatMap(({ name, stated }) =>
        remediedIn(
          stated,
          checkProgress(name, stated, judgements.get(name)!, (version) =>
            releasesOnIndex(released.published, name).some((each) => isSameVersion(each.version, version)),
          ),
        ),
      ),
    ],
    skipped: [
      ...skip(unknown(judging), "the version is not known here"),
      ...skip(released.uncompared, "there is no tag of an earlier release, and no index is asked"),
    ],
  };
};

const namesOf = ({ members }: Aim): readonly PackageName[] => members.map(({ name }) => name);

interface Known {
  readonly name: PackageName;
  readonly stated: Stated;
}

const known = ({ aim, stated: { versions } }: Judging): readonly Known[] =>
  aim.members.flatMap(({ name }) => {
    const stated = versions.get(name);
    return stated === undefined ? [] : [{ name, stated }];
  });

const unknown = ({ aim, stated: { versions } }: Judging): readonly PackageName[] =>
  namesOf(aim).filter((name) => !versions.has(name));

const skip = (names: readonly PackageName[], why: string): Rule["skipped"] =>
  names.map((name) => ({ package: name, why }));
