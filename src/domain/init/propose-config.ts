import type { CommitTypes } from "../changes/commit-types.ts";
import type { Config } from "../config/config.ts";
import type { PackageName } from "../python/name.ts";
import { defaultTagFormats } from "../tag/tag-format.ts";
import { type ChangelogPlaces, nowhere } from "./changelog-places.ts";
import type { Setting } from "./config-edit.ts";
import { type LockstepGroup, lockstepGroups } from "./lockstep.ts";
import { type TaggedPackage, type TagStyle, tagStyle } from "./tag-style.ts";

export type Changes = "commits" | "fragments" | "off";
export type Dependents = "specifier" | "none";

/** What the proposal is made of. */
export interface Evidence {
  /** What can be released. */
  readonly packages: readonly TaggedPackage[];
  readonly members: readonly PackageName[];
  /** Of the workspace's root from the repository's top; empty for the top. */
  readonly prefix: string;
  /** The version of a project at the top that is not released; `undefined` where there is none. */
  readonly top: string | undefined;
  /** All tags of the repository but the moving ones. */
  readonly tags: readonly string[];
  /** Tags that follow the newest release of a line. */
  readonly moving: readonly string[];
  /** The commits at which packages were tagged in the versions that they have. */
  readonly releasedAt: ReadonlyMap<PackageName, string>;
  /** Packages that nobody releases: they are not among those that can be released. */
  readonly examples: readonly PackageName[];
  /** The packages whose versions are made of tags. */
  readonly fromTags: readonly PackageName[];
  /** Packages that move together by what they require, or what another tool is told. */
  readonly together: readonly (readonly PackageName[])[];
  /** Whether a tool for fragments is set up. */
  readonly hasFragments: boolean;
  /** Where changelogs are kept that are not found without being told. */
  readonly changelogs: ChangelogPlaces;
  /** Lines of `version-files` for modules that say the version of their package. */
  readonly versionPlaces: readonly string[];
  /** In 0.x, of which a feature is a patch. */
  readonly patched: readonly TaggedPackage[];
  /** What another tool is told of types of commits. */
  readonly commitTypes: CommitTypes;
  /** The same for files of no package, where they have the version of the first one. */
  readonly sharedPlaces: readonly string[];
}

/** By names; the setting for it is one for all. */
export interface Patched {
  readonly names: readonly PackageName[];
  readonly areAll: boolean;
}

/** How tags are to be written, and what moves together. */
export interface Found {
  /** Whether any release has been tagged. */
  readonly isTagged: boolean;
  /** Empty in both where the configuration says how tags are written, or the defaults fit. */
  readonly tags: Omit<TagStyle, "isUsed">;
  /** The formats of the tags that there are, also where the defaults fit. */
  readonly tagFormats: readonly string[];
  /** Empty where the configuration says where changelogs are, or they are found without. */
  readonly changelogs: ChangelogPlaces;
  /** Empty where the configuration has groups with a versioning. */
  readonly groups: readonly LockstepGroup[];
  /** To be private. */
  readonly examples: readonly PackageName[];
  /** Lines of `version-files`; empty where the configuration has some. */
  readonly versionFiles: readonly string[];
  /** The same, where the group of all packages is wanted. */
  readonly groupFiles: readonly string[];
  /** Of which a feature is a patch, where the configuration does not say what it is. */
  readonly patched: Patched;
  /** Of which the configuration says nothing. */
  readonly commitTypes: CommitTypes;
}

const isDefault = ({ formats, packages }: Found["tags"]): boolean =>
  packages.size === 0 &&
  (formats.length === 0 ||
    (formats[0] === defaultTagFormats[0] && formats.every((format) => defaultTagFormats.includes(format))));

const noStyle: Found["tags"] = { formats: [], packages: new Map() };

/** Whether the configuration says of any packages that they have one version. */
export const hasVersionedGroups = ({ groups }: Config): boolean =>
  [...groups.values()].some(({ versioning }) => versioning !== undefined);

/** Looks for what the configuration does not say yet, and the defaults do not do. */
export const findSettings = (evidence: Evidence, config: Config): Found => {
  const style = tagStyle(evidence.tags, evidence);
  const isTold =
    config.settings["tag-format"] !== undefined ||
    [...config.packages.values()].some(({ tagFormats }) => tagFormats.length > 0);
  const isFree = config.settings["version-files"] === undefined;
  const isBare = style.formats.length > 0 && style.packages.size === 0 && !style.formats[0]!.includes("{name}");
  const groups = hasVersionedGroups(config)
    ? []
    : lockstepGroups(evidence.packages, {
        members: evidence.members,
        releasedAt: evidence.releasedAt,
        together: [...(isBare ? [evidence.fromTags] : []), ...evidence.together],
        // A person's list of packages by that name is no group of ours.
      }).filter(({ name }) => !config.groups.has(name));
  return {
    isTagged: style.isUsed,
    tags: isTold || isDefault(style) ? noStyle : style,
    tagFormats: style.formats,
    changelogs: evidence.changelogs,
    groups,
    examples: evidence.examples,
    versionFiles: isFree ? evidence.versionPlaces : [],
    groupFiles: isFree && groups.some((group) => group.packages.includes("*")) ? evidence.sharedPlaces : [],
    patched: {
      names: config.commitTypes.has("feat") ? [] : evidence.patched.map(({ name }) => name),
      areAll: evidence.patched.length === evidence.packages.length,
    },
    commitTypes: new Map([...evidence.commitTypes].filter(([type]) => !config.commitTypes.has(type))),
  };
};

/** Where a repository is set up, what has come to look alike since decides nothing: whoever set it up had their say. */
export const nothingFound = (evidence: Evidence): Found => {
  const style = tagStyle(evidence.tags, evidence);
  return {
    isTagged: style.isUsed,
    tags: noStyle,
    tagFormats: style.formats,
    changelogs: nowhere,
    groups: [],
    examples: [],
    versionFiles: [],
    groupFiles: [],
    patched: { names: [], areAll: false },
    commitTypes: new Map(),
  };
};

export interface Wish {
  readonly changes: Changes;
  readonly dependents: Dependents;
  /** Whether the groups that were found are wanted. */
  readonly hasGroups: boolean;
}

/** What `changes` is where nobody says it. */
export const usualChanges = ({ hasFragments }: Pick<Evidence, "hasFragments">, { settings }: Config): Changes => {
  const { changes } = settings;
  if (changes === "commits" || changes === "fragments" || changes === "off") return changes;
  return hasFragments ? "fragments" : "commits";
};

/** What `dependents` is where nobody says it. */
export const usualDependents = ({ settings }: Config): Dependents =>
  settings.dependents === "none" ? "none" : "specifier";

/** The settings to write: what was found, and what is wished and would not be so by itself. */
export const proposeSettings = (
  found: Found,
  wish: Wish,
  { evidence, config }: { readonly evidence: Pick<Evidence, "hasFragments">; readonly config: Config },
): readonly Setting[] => {
  const { tags, changelogs, groups, versionFiles, groupFiles, examples } = found;
  return [
    ...(tags.formats.length === 0 ? [] : [setting(["tag-format"], alone(tags.formats))]),
    ...(changelogs.pattern === undefined ? [] : [setting(["changelog"], changelogs.pattern)]),
    ...settingOf(["version-files"], [...(wish.hasGroups ? groupFiles : []), ...versionFiles]),
    ...(wish.changes === usualChanges(evidence, config) ? [] : [setting(["changes"], wish.changes)]),
    ...(wish.dependents === usualDependents(config) ? [] : [setting(["dependents"], wish.dependents)]),
    ...(wish.changes === "commits" ? typeSettings(found) : []),
    ...(wish.hasGroups ? groups : []).flatMap(({ name, packages }) => [
      setting(["groups", name, "packages"], packages),
      setting(["groups", name, "versioning"], "lockstep"),
    ]),
    ...examples.map((name) => setting(["packages", name, "private"], true)),
    ...[...tags.packages].map(([name, format]) => setting(["packages", name, "tag-format"], format)),
    ...[...changelogs.own].map(([name, path]) => setting(["packages", name, "changelog"], path)),
  ];
};

const typeSettings = ({ patched, commitTypes }: Found): readonly Setting[] => {
  const isPatch = patched.areAll && patched.names.length > 0;
  const feat = { bump: "patch", section: commitTypes.get("feat")?.section } as const;
  return [...new Map([...commitTypes, ...(isPatch ? [["feat", feat] as const] : [])])].map(
    ([type, { bump, section }]) => setting(["commit-types", type], section === undefined ? bump : { bump, section }),
  );
};

const settingOf = (path: Setting["path"], lines: readonly string[]): readonly Setting[] =>
  lines.length === 0 ? [] : [setting(path, lines)];

const setting = (path: Setting["path"], value: Setting["value"]): Setting => ({ path, value });

const alone = (formats: readonly string[]): string | readonly string[] =>
  formats.length === 1 ? formats[0]! : formats;
