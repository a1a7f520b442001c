import { type Config, unknownPackages } from "../domain/config.ts";
import { checkTag } from "../domain/plan/check-tag.ts";
import type { Choice } from "../domain/plan/choice.ts";
import { memberPlace } from "../domain/plan/member-place.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { changesUncovered, versionBehind } from "../domain/problem/history.ts";
import { Problem } from "../domain/problem/problem.ts";
import { canonicalVersion, isPrerelease, parseVersion } from "../domain/python/version.ts";
import { formatTag, parseTagFormats, type TagFormats } from "../domain/tag/tag-format.ts";
import { type Aim, type AimWish, readAim } from "../domain/validation/aim.ts";
import { memberAreas } from "../domain/validation/areas.ts";
import { type AskedIndex, chooseAskedIndex } from "../domain/validation/asked-index.ts";
import type { Past } from "../domain/validation/past.ts";
import { type Judgement, judge, stateOfAll } from "../domain/validation/state.ts";
import { checkTagPlace, findTag } from "../domain/validation/tag.ts";
import type { PackageValidation, Validation } from "../domain/validation/validation.ts";
import { readWorkspace } from "../domain/workspace/read.ts";
import type { Member, Workspace } from "../domain/workspace/workspace.ts";
import type { Files } from "../ports/files.ts";
import type { History } from "../ports/history.ts";
import { type PastPorts, type PastReleases, readPastReleases } from "./past-releases.ts";

/** The inputs of a validation. */
export interface ValidationWish extends AimWish {
  readonly workingDirectory: string;
  readonly tagFormat: readonly string[];
  readonly changelog: string | undefined;
  readonly requireChangelog: "auto" | "true" | "false";
  readonly requireDefaultBranch: boolean;
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

/** What has been read before anything is judged. */
interface Seen {
  readonly wish: ValidationWish;
  readonly workspace: Workspace;
  readonly tagFormats: TagFormats;
  readonly aim: Aim;
  readonly past: Past | undefined;
  readonly versions: ReadonlyMap<string, string>;
}

/** Reads what a release consists of, and says whether it may be made. Throws only where there is nothing to validate. */
export const validate = async (wish: ValidationWish, ports: ValidationPorts): Promise<Validation> => {
  const { files, config, history } = ports;
  const workspace = readWorkspace(files, ports.absolute(wish.workingDirectory));
  const index = indexOf(wish, config, workspace);
  const tagFormats = tagFormatsOf(wish, config);
  const aim = readAim(wish, { workspace, config, tagFormats });
  const past = await history.read(workspace.root, ports.defaultBranch);
  const versions = new Map(aim.members.flatMap(({ name, version }) => canonical(name, version)));
  const seen: Seen = { wish, workspace, tagFormats, aim, past, versions };
  const released = await readPastReleases({ ...seen, index }, ports);
  const judged = aim.members.map((member) => ({ member, judgement: judgeMember(member, seen, released) }));
  const findings = [
    ...workspace.findings,
    ...unknownPackages(
      config,
      workspace.members.map(({ name }) => name),
    ),
    ...aim.findings,
    ...released.findings,
    ...(await checkTagOf(seen, judged, ports)),
    ...judged.filter(({ judgement }) => judgement.isBehind).map((each) => behind(each, seen)),
  ];
  const packages = judged.map((each) => packageValidation(each, seen, findings));
  const uncovered = await changesWithoutVersion(seen, packages, history);
  return {
    mode: aim.mode,
    tag: aim.tagText,
    state: stateOfAll([
      ...packages.map(({ state }) => state),
      ...(findings.some(({ severity }) => severity === "error") ? ["invalid" as const] : []),
    ]),
    packages,
    findings: [...findings, ...uncovered],
    workspace,
  };
};

const canonical = (name: string, version: string | undefined): readonly (readonly [string, string])[] => {
  const known = canonicalVersion(version ?? "");
  return known === undefined ? [] : [[name, known]];
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

interface Judged {
  readonly member: Member;
  readonly judgement: Judgement;
}

const judgeMember = (
  { name }: Member,
  { wish, aim, versions }: Seen,
  { releases, onIndex }: PastReleases,
): Judgement => {
  const candidate = {
    name,
    version: versions.get(name),
    isNamed: wish.packages.includes(name),
    releases: releases.get(name)!,
    isOnIndex: onIndex.get(name),
  };
  return judge(candidate, aim.tag?.match);
};

/** What speaks against the tag: where it is, and which version it says. */
const checkTagOf = async (
  { wish, workspace, aim, past, versions }: Seen,
  judged: readonly Judged[],
  { history, defaultBranch }: ValidationPorts,
): Promise<readonly Finding[]> => {
  if (aim.tagText === undefined) return [];
  const commit = findTag(past, aim.tagText)?.commit;
  const branch = past?.defaultBranch?.commit;
  const isAsked = wish.requireDefaultBranch && past !== undefined && commit !== undefined && branch !== undefined;
  const isOnDefaultBranch = isAsked
    ? await history.isAncestor({ topLevel: past.topLevel, commit, of: branch })
    : undefined;
  const place = { tag: aim.tagText, past, branch: defaultBranch, isOnDefaultBranch };
  const states = new Map(judged.map(({ member, judgement }) => [member.name, judgement.state]));
  const choices = new Map(workspace.members.map(({ name }): [string, Choice] => [name, choiceOf(states.get(name))]));
  return [
    ...checkTagPlace({ ...place, requiresDefaultBranch: wish.requireDefaultBranch }),
    ...(aim.tag === undefined ? [] : checkTag({ tag: aim.tag, workspace, choices, versions })),
  ];
};

/** As the plan of a publish would have it. */
const choiceOf = (state: Judgement["state"] | undefined): Choice => {
  const status = state === undefined ? "excluded" : state === "ready" ? "publish" : "published";
  return { status, reason: "", onIndex: [] };
};

const behind = ({ member, judgement }: Judged, { workspace, versions }: Seen): Finding => {
  const { version, tag } = judgement.previous!;
  return versionBehind({
    name: member.name,
    version: versions.get(member.name)!,
    last: version,
    from: tag ?? "on the index",
    place: memberPlace(workspace, member, ["project", "version"]),
  });
};

const packageValidation = (
  { member: { name, version: written }, judgement }: Judged,
  { aim, tagFormats, versions }: Seen,
  findings: readonly Finding[],
): PackageValidation => {
  const { state, reason, previous } = judgement;
  const version = versions.get(name);
  const error = findings.find((finding) => finding.package === name && finding.severity === "error");
  return {
    name,
    version: version ?? written,
    state: error === undefined ? state : "invalid",
    reason: error === undefined ? reason : error.message,
    tag:
      aim.tagText ?? (version === undefined ? undefined : tagOf(judgement, formatTag(tagFormats, { name, version }))),
    previous,
    isPrerelease: version !== undefined && isPrerelease(parseVersion(version)!),
    notes: undefined,
  };
};

/** The tag that there is of a release, else the one that it would have. */
const tagOf = ({ state, previous }: Judgement, wouldBe: string): string =>
  state === "idle" ? (previous?.tag ?? wouldBe) : wouldBe;

/** On a branch, packages whose version is released, and which have changed since. */
const changesWithoutVersion = async (
  { aim, past, workspace }: Seen,
  packages: readonly PackageValidation[],
  history: History,
): Promise<readonly Finding[]> => {
  if (aim.mode === "tag" || past?.head === undefined) return [];
  const commits = new Map(past.tags.map(({ name, commit }) => [name, commit]));
  const areas = memberAreas(workspace);
  const idle = packages.flatMap(({ name, state, previous }) => {
    const since = commits.get(previous?.tag ?? "");
    const area = areas.get(name);
    if (state !== "idle" || since === undefined || area === undefined) return [];
    return [{ name, area: { since, folder: area.folder, except: area.inner } }];
  });
  const changed = await history.haveChanged(
    past.topLevel,
    idle.map(({ area }) => area),
  );
  const names = idle.filter((_, at) => changed[at]).map(({ name }) => name);
  return names.length === 0 ? [] : [changesUncovered({ packages: names })];
};
