import { readChangelogs } from "../domain/changelog/changelog-file.ts";
import { type Config, unknownPackages } from "../domain/config.ts";
import { Problem } from "../domain/problem/problem.ts";
import type { PackageName } from "../domain/python/name.ts";
import { canonicalVersion } from "../domain/python/version.ts";
import { parseTagFormats, type TagFormats } from "../domain/tag/tag-format.ts";
import { type Aim, type AimWish, readAim } from "../domain/validation/aim.ts";
import { type AskedIndex, chooseAskedIndex } from "../domain/validation/asked-index.ts";
import { checkChangelog } from "../domain/validation/changelog.ts";
import { packageValidation } from "../domain/validation/judge-package.ts";
import { type Judgement, judge, stateOfAll } from "../domain/validation/state.ts";
import type { Validation } from "../domain/validation/validation.ts";
import { readVersions, type StatedVersions } from "../domain/validation/version.ts";
import { readWorkspace } from "../domain/workspace/read.ts";
import { sourceReader } from "../domain/workspace/source-text.ts";
import type { Member, Workspace } from "../domain/workspace/workspace.ts";
import type { Files } from "../ports/files.ts";
import type { History } from "../ports/history.ts";
import { type PastPorts, type PastReleases, readPastReleases } from "./past-releases.ts";
import { unreleasedChanges } from "./unreleased-changes.ts";
import { applyRules, type Judging } from "./validation-rules.ts";

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
  const withRoot = [...members, ...workspace.members.filter(({ path }) => path === "." && !members.some(isRoot))];
  const stated = await readVersions({ workspace, members: withRoot, read, tag: aim.tag?.match });
  const versions = new Map([...stated.versions].map(([name, { version }]) => [name, canonicalVersion(version)!]));
  const released = await readPastReleases({ workspace, aim, tagFormats, versions, past, index }, ports);

  const seen = { wish, workspace, aim, past, stated, versions, released };
  const judgements = new Map(members.map(({ name }) => [name, judgeMember(name, seen)]));
  const changelogs = await judgeChangelogs(files, { ...seen, judgements });
  const { requireDefaultBranch: requiresDefaultBranch } = wish;
  const judging = { ...wish, ...seen, read, judgements, changelogs, defaultBranch, requiresDefaultBranch };
  const rules = await applyRules(judging, history);
  const findings = [
    ...workspace.findings,
    ...unknownPackages(
      config,
      workspace.members.map(({ name }) => name),
    ),
    ...aim.findings,
    ...rules.flatMap((rule) => rule.findings),
  ];
  const packages = members.map(({ name, version: written }) => {
    const facts = { judgement: judgements.get(name)!, notes: changelogs.get(name)!.notes };
    const version = stated.versions.get(name)?.version ?? written;
    return packageValidation({ name, version, ...facts }, { tag: aim.tag, tagFormats, findings });
  });
  const hasError = findings.some(({ severity }) => severity === "error");
  const unreleased = mode === "tag" ? [] : await unreleasedChanges({ workspace, past, packages }, history);
  return {
    mode,
    tag: tagText,
    tagVersion: aim.tag?.match.version,
    state: hasError ? "invalid" : stateOfAll(packages.map(({ state }) => state)),
    packages,
    rules,
    findings: [...findings, ...unreleased],
    workspace,
  };
};

const isRoot = ({ path }: Member): boolean => path === ".";

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

/** What has been read so far. */
interface Seen {
  readonly wish: ValidationWish;
  readonly workspace: Workspace;
  readonly aim: Aim;
  readonly stated: StatedVersions;
  /** Canonical. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly released: PastReleases;
}

const judgeMember = (name: PackageName, { wish, aim, versions, released }: Seen): Judgement => {
  const facts = { releases: released.releases.get(name)!, isOnIndex: released.onIndex.get(name) };
  return judge({ version: versions.get(name), isNamed: wish.packages.length > 0, ...facts }, aim);
};

const judgeChangelogs = async (
  files: Files,
  { wish, workspace, aim, stated, judgements }: Seen & Pick<Judging, "judgements">,
): Promise<Judging["changelogs"]> => {
  const { members, mode } = aim;
  const found = await readChangelogs(files, workspace, { members, pattern: wish.changelog });
  const common = { workspace, versions: stated.versions, mode, required: wish.requireChangelog };
  return new Map(
    members.map((member) => {
      const { name } = member;
      const isReleasing = judgements.get(name)!.state !== "idle";
      return [name, checkChangelog({ ...common, member, file: found.get(name)!, isReleasing })];
    }),
  );
};
