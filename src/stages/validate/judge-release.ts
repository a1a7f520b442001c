import { keptApart } from "../../domain/changelog/apart.ts";
import { readChangelogs } from "../../domain/changelog/changelog-file.ts";
import { apartFromShared } from "../../domain/changelog/of-some-members.ts";
import { mergesPrereleases } from "../../domain/changelog/tool-settings.ts";
import { versionedGroups } from "../../domain/config/groups.ts";
import { readFragments } from "../../domain/fragments/read.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { isSameVersion } from "../../domain/python/version.ts";
import { nameTags, tagsBeside } from "../../domain/tag/name-tags.ts";
import type { TagFormats } from "../../domain/tag/tag-format.ts";
import type { Aim } from "../../domain/validation/aim.ts";
import { type AskedIndex, refusesLocalVersions } from "../../domain/validation/asked-index.ts";
import { checkChangelog } from "../../domain/validation/changelog.ts";
import { packageValidation } from "../../domain/validation/judge-package.ts";
import type { Past, Tag } from "../../domain/validation/past.ts";
import { type Judgement, judge, stateOfAll } from "../../domain/validation/state.ts";
import type { Validation } from "../../domain/validation/validation.ts";
import {
  canonicalVersions,
  readVersions,
  type StatedVersions,
  withPrepared,
  withTag,
} from "../../domain/validation/version.ts";
import { readNamesBeside } from "../../domain/workspace/neighbours.ts";
import { join } from "../../domain/workspace/path.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";
import { nameOwners } from "../plan/name-owners.ts";
import { readTagClaims } from "../plan/tag-claims.ts";
import { type PastReleases, readPastReleases } from "./past-releases.ts";
import type { ValidationPorts, ValidationWish } from "./ports.ts";
import { checkPrepared, preparedVersions, readPrepared } from "./prepared-releases.ts";
import { unreleasedChanges } from "./unreleased-changes.ts";
import { applyRules, type Judging } from "./validation-rules.ts";

/** What is asked, and of which packages. */
export interface ReleaseQuestion {
  readonly wish: ValidationWish & { readonly index: string };
  readonly workspace: Workspace;
  readonly aim: Aim;
  readonly tagFormats: TagFormats;
  /** `undefined` where none is to be asked. */
  readonly index: AskedIndex | undefined;
  /** What was said already. */
  readonly findings: readonly Finding[];
}

/** Names that are somebody else's project on the index, whose versions no release has to come after. */
const ownersOf = async (
  {
    workspace,
    aim: { members, tagText },
    tagFormats: formats,
    index,
    past,
    released,
  }: ReleaseQuestion & { readonly past: Past | undefined; readonly released: PastReleases },
  { config, openNames, signal }: ValidationPorts,
): Promise<readonly Finding[]> => {
  if (index === undefined || index.unread !== undefined) return [];
  const isEarlier = ({ name, commit }: Tag): boolean =>
    tagText === undefined || (name !== tagText && commit !== past?.head);
  const tags = (past?.tags ?? []).filter(isEarlier).map(({ name }) => name);
  const names = members.map(({ name }) => name);
  const about = {
    workspace,
    names,
    tags,
    formats,
    index,
    released: released.published,
    ignore: config.settings.ignore,
  };
  return (await nameOwners(about, openNames, signal)).filter(({ severity }) => severity === "warning");
};

/** Reads versions, changelogs, tags and where it must the index, and judges by each rule. */
export const judgeRelease = async (question: ReleaseQuestion, ports: ValidationPorts): Promise<Validation> => {
  const { wish, workspace, aim, tagFormats } = question;
  const { files, config, history, defaultBranch } = ports;
  const { members, mode, tagText } = aim;

  const [past, prepared] = await Promise.all([
    history.read(workspace.root, defaultBranch),
    mode === "branch" ? (wish.releases ?? readPrepared(workspace.root, ports)) : [],
  ]);
  const read = sourceReader(files, workspace);
  const written = await readVersions({ workspace, members: workspace.members, read });
  const stated = withPrepared(withTag(written, aim.tag?.match), preparedVersions(prepared));
  const versions = canonicalVersions(stated);
  const namesBeside = () => readNamesBeside(files, workspace);
  const { tags = [], topLevel } = past ?? {};
  const claims = await readTagClaims({ workspace, formats: tagFormats, tags, topLevel }, { files, past: history });
  const asked = { ...question, versions, written: canonicalVersions(written), past, claims, namesBeside };
  const released = await readPastReleases(asked, ports);

  const seen = { wish, workspace, aim, tagFormats, past, stated, versions, released };
  const judgements = new Map(members.map(({ name }) => [name, judgeMember(name, seen)]));
  const changelogs = await judgeChangelogs(ports, { ...seen, judgements });
  const { requireDefaultBranch: requiresDefaultBranch } = wish;
  const judging = { ...wish, ...seen, config, read, judgements, changelogs, defaultBranch, requiresDefaultBranch };
  const rules = (await applyRules(judging, history)).map((rule) => ({
    ...rule,
    findings: rule.findings.map(ports.placed),
  }));
  const findings = [...question.findings, ...rules.flatMap((rule) => rule.findings)];
  const naming = nameTags({
    formats: tagFormats,
    config,
    workspace,
    claims,
    ...tagsBeside(tags, past?.head),
  });
  const nameTag = naming(versions);
  const packages = members.map(({ name, version: written }) => {
    const facts = { judgement: judgements.get(name)!, notes: changelogs.get(name)!.notes };
    const version = stated.versions.get(name)?.version ?? written;
    return packageValidation({ name, version, ...facts }, { tag: aim.tag, nameTag, findings });
  });
  const hasError = findings.some(({ severity }) => severity === "error");
  const unreleased =
    mode === "tag" ? [] : await unreleasedChanges({ workspace, past, packages, releases: released.releases }, history);
  const reviewed = checkPrepared({ workspace, releases: prepared, versions, past: released });
  return {
    mode,
    tag: tagText,
    tagVersion: aim.tag?.match.version,
    state: hasError ? "invalid" : stateOfAll(packages.map(({ state }) => state)),
    packages,
    rules,
    findings: [...findings, ...(await ownersOf({ ...question, past, released }, ports)), ...unreleased, ...reviewed],
    workspace,
    isMerged: prepared.length > 0,
  };
};

/** What has been read so far. */
interface Seen {
  readonly wish: ReleaseQuestion["wish"];
  readonly workspace: Workspace;
  readonly aim: Aim;
  readonly stated: StatedVersions;
  /** Canonical. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly released: PastReleases;
  readonly past: Past | undefined;
}

const judgeMember = (name: PackageName, { wish, aim, versions, released }: Seen): Judgement => {
  const { releases, onIndex, unread } = released;
  const facts = { releases: releases.get(name)!, isOnIndex: onIndex.get(name), hasUnreadTags: unread.has(name) };
  const asked = { isNamed: wish.packages.length > 0, refusesLocal: refusesLocalVersions(wish.index) };
  return judge({ version: versions.get(name), ...asked, ...facts }, aim);
};

/** Whether a package is to be released, or was by the tag in question: what another one released is told of no more. */
const isReleased = (
  { state }: Judgement,
  { version, aim: { tag } }: { readonly version: string | undefined; readonly aim: Aim },
): boolean => {
  const isOther =
    tag?.match.kind === "workspace" && version !== undefined && !isSameVersion(version, tag.match.version);
  return state === "ready" || (state === "released" && !isOther);
};

const judgeChangelogs = async (
  { files, config }: Pick<ValidationPorts, "files" | "config">,
  { wish, workspace, aim, past, stated, released, judgements }: Seen & Pick<Judging, "judgements">,
): Promise<Judging["changelogs"]> => {
  const { members, mode } = aim;
  const { groups } = versionedGroups(
    config.groups,
    workspace.members.map(({ name }) => name),
  );
  const commits = new Map(past?.tags.map(({ name, commit }) => [name, commit]));
  const found = apartFromShared(
    await readChangelogs(files, workspace, { members: workspace.members, pattern: wish.changelog, config }),
    { workspace, members, versions: stated.versions, groups, releases: released.releases, commits },
  );
  const common = { workspace, versions: stated.versions, mode, required: wish.requireChangelog };
  const read = sourceReader(files, workspace);
  const fragments = readFragments(files, workspace, { members, apart: keptApart(workspace, found, read) });
  const merges = (tool: Member["tool"], folder: string): boolean =>
    mergesPrereleases(tool, (path) => read(join(folder, path)));
  const mergesAll = merges(workspace.rootTool, ".");
  return new Map(
    members.map((member) => {
      const { name } = member;
      const own = {
        member,
        file: found.get(name)!,
        fragments: fragments.get(name)!,
        isReleasing: isReleased(judgements.get(name)!, { version: stated.versions.get(name)?.version, aim }),
        past: released.releases.get(name)!,
        mergesPrereleases: mergesAll || merges(member.tool, member.path),
      };
      return [name, checkChangelog({ ...common, ...own })];
    }),
  );
};
