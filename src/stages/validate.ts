import { type ChangelogFile, readChangelogs } from "../domain/changelog/changelog-file.ts";
import { type Config, unknownPackages } from "../domain/config.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { Problem } from "../domain/problem/problem.ts";
import type { Stated } from "../domain/problem/version-sources.ts";
import type { PackageName } from "../domain/python/name.ts";
import { canonicalVersion } from "../domain/python/version.ts";
import { parseTagFormats, type TagFormats } from "../domain/tag/tag-format.ts";
import { type Aim, type AimWish, readAim } from "../domain/validation/aim.ts";
import { type AskedIndex, chooseAskedIndex } from "../domain/validation/asked-index.ts";
import { checkChangelog } from "../domain/validation/changelog.ts";
import { checkProgress, packageValidation } from "../domain/validation/judge-package.ts";
import { checkSources } from "../domain/validation/sources.ts";
import { type Judgement, judge, stateOfAll } from "../domain/validation/state.ts";
import type { Validation } from "../domain/validation/validation.ts";
import { checkVersion, readVersions } from "../domain/validation/version.ts";
import { readWorkspace } from "../domain/workspace/read.ts";
import { sourceReader } from "../domain/workspace/source-text.ts";
import type { Member, Workspace } from "../domain/workspace/workspace.ts";
import type { Files } from "../ports/files.ts";
import type { History } from "../ports/history.ts";
import { type PastPorts, type PastReleases, readPastReleases } from "./past-releases.ts";
import { checkReleaseTag } from "./release-tag.ts";
import { unreleasedChanges } from "./unreleased-changes.ts";

/** The inputs of a validation. */
export interface ValidationWish extends AimWish {
  readonly workingDirectory: string;
  readonly tagFormat: readonly string[];
  /** Path from the root, with `{name}` and `{path}`. */
  readonly changelog: string | undefined;
  readonly requireChangelog: "auto" | "true" | "false";
  readonly requireDefaultBranch: boolean;
  /** `path: regex` or `path#key.path`. */
  readonly versionFiles: readonly string[];
  readonly channel: "any" | "stable";
  readonly index: string;
}

export interface ValidationPorts extends PastPorts {
  readonly files: Files;
  readonly history: History;
  readonly config: Config;
  /** The default branch's name as the forge has it; `undefined` where there is no forge to say it. */
  readonly defaultBranch: string | undefined;
  /** Absolute path of a folder as a person named it. */
  readonly absolute: (path: string) => string;
}

/** What has been read of the files. */
interface Seen {
  readonly wish: ValidationWish;
  readonly workspace: Workspace;
  readonly aim: Aim;
  /** As they are written, and where. */
  readonly stated: ReadonlyMap<PackageName, Stated>;
  readonly changelogs: ReadonlyMap<PackageName, ChangelogFile>;
}

/** Reads what a release consists of, and says whether it may be made. Throws only where there is nothing to validate. */
export const validate = async (wish: ValidationWish, ports: ValidationPorts): Promise<Validation> => {
  const { files, config, history, defaultBranch } = ports;
  const workspace = readWorkspace(files, ports.absolute(wish.workingDirectory));
  const index = indexOf(wish, config, workspace);
  const tagFormats = tagFormatsOf(wish, config);
  const aim = readAim(wish, { workspace, config, tagFormats });
  const { members, mode, tagText } = aim;
  const past = await history.read(workspace.root, defaultBranch);

  const read = sourceReader(files, workspace);
  const withRoot = workspace.members.filter((member) => members.includes(member) || member.path === ".");
  const { versions: stated, findings: unstated } = await readVersions({
    workspace,
    members: withRoot,
    read,
    tag: aim.tag?.match,
  });
  const changelogs = readChangelogs(files, workspace, { members, pattern: wish.changelog });
  const seen: Seen = { wish, workspace, aim, stated, changelogs };

  const versions = new Map([...stated].map(([name, { version }]) => [name, canonicalVersion(version)!]));
  const released = await readPastReleases({ workspace, aim, tagFormats, versions, past, index }, ports);
  const judgements = new Map(members.map(({ name }) => [name, judgeMember(name, versions, { ...seen, released })]));
  const ruled = members.map((member) => ({ member, ...checkMember(member, judgements.get(member.name)!, seen) }));
  const question = { workspace, aim, past, versions, judgements, defaultBranch };
  const findings = [
    ...workspace.findings,
    ...unknownPackages(
      config,
      workspace.members.map(({ name }) => name),
    ),
    ...aim.findings,
    ...released.findings,
    ...(await checkReleaseTag({ ...question, requiresDefaultBranch: wish.requireDefaultBranch }, history)),
    ...unstated.filter((finding) => members.some(({ name }) => name === finding.package)),
    ...ruled.flatMap((each) => each.findings),
    ...(await checkSources({ workspace, members, versions: stated, versionFiles: wish.versionFiles, read })),
  ];
  const packages = ruled.map(({ member: { name, version: written }, notes }) => {
    const version = stated.get(name)?.version ?? written;
    return packageValidation(
      { name, version, judgement: judgements.get(name)!, notes, tag: tagText },
      tagFormats,
      findings,
    );
  });
  const hasError = findings.some(({ severity }) => severity === "error");
  return {
    mode,
    tag: tagText,
    state: hasError ? "invalid" : stateOfAll(packages.map(({ state }) => state)),
    packages,
    findings: [
      ...findings,
      ...(mode === "branch" ? await unreleasedChanges({ workspace, past, packages }, history) : []),
    ],
    workspace,
  };
};

const indexOf = ({ index }: ValidationWish, { settings }: Config, { rootTool }: Workspace): AskedIndex | undefined => {
  const { uv } = rootTool;
  const uvIndexes = typeof uv === "object" && uv !== null && "index" in uv ? uv.index : undefined;
  const configured = { index: settings.index, checkUrl: settings["check-url"] };
  const asked = chooseAskedIndex({ index, configured, uvIndexes });
  if (asked !== undefined && "code" in asked) throw new Problem(asked);
  return asked;
};

const tagFormatsOf = ({ tagFormat }: ValidationWish, { packages }: Config): TagFormats => {
  const ofPackages = [...packages].map(([name, { tagFormats }]) => [name, tagFormats] as const);
  const formats = parseTagFormats(tagFormat, new Map(ofPackages));
  if ("workspace" in formats) return formats;
  throw new Problem(formats);
};

const judgeMember = (
  name: PackageName,
  versions: ReadonlyMap<PackageName, string>,
  { wish, aim, released: { releases, onIndex } }: Seen & { readonly released: PastReleases },
): Judgement =>
  judge(
    {
      version: versions.get(name),
      isNamed: wish.packages.length > 0,
      releases: releases.get(name)!,
      isOnIndex: onIndex.get(name),
    },
    aim,
  );

/** The rules that look at one package. */
const checkMember = (
  member: Member,
  judgement: Judgement,
  { wish, workspace, aim, stated, changelogs }: Seen,
): { readonly findings: readonly Finding[]; readonly notes: string | undefined } => {
  const { name } = member;
  const own = stated.get(name);
  const isReleasing = judgement.state !== "idle";
  const { findings, notes } = checkChangelog({
    workspace,
    member,
    file: changelogs.get(name)!,
    versions: stated,
    mode: aim.mode,
    required: wish.requireChangelog,
    isReleasing,
  });
  return {
    findings: [
      ...(own === undefined ? [] : checkProgress(name, own, judgement)),
      ...(own === undefined || !isReleasing ? [] : checkVersion({ name, stated: own, channel: wish.channel })),
      ...findings,
    ],
    notes,
  };
};
