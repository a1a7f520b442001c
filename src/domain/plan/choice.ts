import { type Config, configOf } from "../config/config.ts";
import { matchesName } from "../config/name-pattern.ts";
import type { PackageName } from "../python/name.ts";
import { isDevelopment, isLocal, parseVersion } from "../python/version.ts";
import type { TagMatch } from "../tag/match-tag.ts";
import { publishabilityOf } from "../workspace/publishable.ts";
import type { Member } from "../workspace/workspace.ts";
import type { Status } from "./plan.ts";
import { presenceOf, type Released, releasesOf } from "./released.ts";

/** What becomes of one member in a run, and why. */
export interface Choice {
  readonly status: Status;
  readonly reason: string;
  /** For `complete`: the file names that the index has already. */
  readonly onIndex: readonly string[];
}

/** What one run is asked to publish. */
export interface Selection {
  /** Names or globs; where there are any, `tag` chooses nothing. */
  readonly packages: readonly string[];
  /** Names or globs. */
  readonly exclude: readonly string[];
  readonly tag: { readonly text: string; readonly match: TagMatch } | undefined;
  /** What a release commit has made due; `undefined` where none is asked for. */
  readonly prepared?: ReadonlySet<PackageName> | undefined;
}

export interface ChoiceInput {
  readonly selection: Selection;
  readonly config: Config;
  /** Canonical; members whose version is not known, or none, are not in it. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly released: Released;
  readonly indexName: string;
  /** Whether the index refuses local versions, as PyPI does. */
  readonly refusesLocal: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Decides for one member. What it is comes before what was asked, and what was asked before what the index has. */
export const choose = (member: Member, input: ChoiceInput): Choice =>
  unpublishable(member, input.config) ?? unchosen(member.name, input.selection) ?? unreleased(member.name, input);

const leave = (status: Status, reason: string): Choice => ({ status, reason, onIndex: [] });

/** Why a member is never published; `undefined` where it may be. */
export const unpublishable = (member: Member, config: Config): Choice | undefined => {
  const { isPublishable, reason } = publishabilityOf(member);
  if (!isPublishable) return leave(member.isDeclaredPackage ? "private" : "not-a-package", reason);
  return configOf(config, member.name).isPrivate ? leave("private", `private in ${config.file}`) : undefined;
};

const unchosen = (name: PackageName, selection: Selection): Choice | undefined => {
  const { packages, exclude, tag, prepared } = selection;
  const pattern = exclude.find((each) => matchesName(each, name));
  if (pattern !== undefined) return leave("excluded", `exclude names ${pattern}`);
  if (prepared?.has(name) === false) return leave("excluded", "no release commit of this push names it");
  if (isNamed(name, { ...selection, prepared: undefined })) return undefined;
  if (packages.length > 0) return leave("excluded", "packages does not name it");
  return tag?.match.kind === "package" ? leave("excluded", `the tag ${tag.text} does not name it`) : undefined;
};

/** Whether somebody asked for this package, and not for all. */
const isNamed = (name: PackageName, { packages, tag, prepared }: Selection): boolean => {
  if (prepared?.has(name) === true) return true;
  return packages.length > 0
    ? packages.some((each) => matchesName(each, name))
    : tag?.match.kind === "package" && tag.match.name === name;
};

const unreleased = (name: PackageName, input: ChoiceInput): Choice => {
  const { selection, versions, released, indexName, refusesLocal, now } = input;
  const version = versions.get(name);
  if (version === undefined) return leave("publish", "its version is not known yet");
  const presence = presenceOf(releasesOf(released, name), version, now);
  if (presence.kind === "whole") return leave("published", `${version} is on ${indexName}, ${presence.why}`);
  // What a tag is to release must be refused, and not left alone.
  if (refusesLocal && isLocal(parseVersion(version)!) && selection.tag === undefined && !isNamed(name, selection)) {
    return leave("development", `${version} is a local version, which ${indexName} refuses`);
  }
  // Who tags a development version means to release it.
  const isTagged = selection.packages.length === 0 && selection.tag?.match.version === version;
  if (isDevelopment(parseVersion(version)!) && !isNamed(name, selection) && !isTagged) {
    return leave("development", `${version} is a development version, and packages does not name it`);
  }
  if (presence.kind === "absent") return leave("publish", `${version} is not on ${indexName}`);
  return {
    status: "complete",
    reason: `${version} is on ${indexName}, ${presence.why}`,
    onIndex: presence.filenames,
  };
};
