import { type Table, tableAt, textAt } from "../changelog/tables.ts";
import { newHeading } from "../changelog/write/group-names.ts";
import { type CommitTypes, commitTypes, type TypeRule } from "../changes/commit-types.ts";
import { parseVersion } from "../python/version.ts";
import { kindOf } from "../release-files/release-entry.ts";
import { isObject, objectOf, parseJson } from "../text/json.ts";
import { normalize, relative, resolve } from "../workspace/path.ts";
import { type ReadSource, topOf } from "../workspace/source-text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { TaggedPackage } from "./tag-style.ts";

/** The name that release-please looks for at the repository's top. */
export const releasePleaseFile = "release-please-config.json";

/** A path from the repository's top, as the workspace's files are read. */
export const fromTop = (workspace: Workspace, path: string): string =>
  resolve(relative(workspace.root, topOf(workspace)), path);

/** What release-please is told; empty where it is not in use, or its file is no JSON. */
export const releasePleaseConfig = (workspace: Workspace, read: ReadSource): Table => {
  const file = read(fromTop(workspace, releasePleaseFile));
  return objectOf(parseJson(file.kind === "text" ? file.text : ""));
};

interface Asked {
  /** Of the workspace's root from the repository's top. */
  readonly prefix: string;
  readonly key: string;
}

/** What it is told of a package, or else of all. */
const toldOf = (config: Table, { path }: Pick<TaggedPackage, "path">, { prefix, key }: Asked): unknown => {
  const folder = resolve(prefix, path);
  const own = Object.entries(tableAt(config, "packages")).find(([each]) => normalize(each) === folder)?.[1];
  return (isObject(own) ? own[key] : undefined) ?? config[key];
};

/** What the tags of a package begin with; `undefined` where nothing says it. */
export const componentOf = (config: Table, path: string, prefix: string): string | undefined => {
  const component = toldOf(config, { path }, { prefix, key: "component" });
  return typeof component === "string" ? component : undefined;
};

/**
 * The changelog that it is told for a package, or for the one around it, from the repository's top; `undefined` where it is told none.
 * https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md#configfile
 */
export const pleasedChangelog = (config: Table, path: string, prefix: string): string | undefined => {
  const folder = resolve(prefix, path);
  const [home, own] =
    Object.entries(tableAt(config, "packages"))
      .map(([each, settings]) => [normalize(each), settings] as const)
      .filter(([each]) => each === "" || folder === each || folder.startsWith(`${each}/`))
      .toSorted(([one], [other]) => other.length - one.length)[0] ?? [];
  const key = "changelog-path";
  const told = (isObject(own) ? textAt(own, key) : undefined) ?? textAt(config, key);
  if (home === undefined || told === undefined) return undefined;
  return told.startsWith("/") ? told.slice(1) : resolve(home, told);
};

/**
 * Packages in 0.x of which a feature is a patch.
 * https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md#configfile
 */
export const featuresArePatches = (
  config: Table,
  packages: readonly TaggedPackage[],
  prefix: string,
): readonly TaggedPackage[] =>
  packages.filter(
    (each) =>
      toldOf(config, each, { prefix, key: "bump-patch-for-minor-pre-major" }) === true &&
      parseVersion(each.version ?? "")?.release[0] === 0n,
  );

/**
 * What types of commits do by its `changelog-sections`, and would not do by themselves: what has a section there is released. None where
 * packages differ in them.
 */
export const sectionTypes = (config: Table, packages: readonly TaggedPackage[], prefix: string): CommitTypes => {
  const [told, ...others] = new Map(
    packages.map((each) => {
      const sections = toldOf(config, each, { prefix, key: "changelog-sections" });
      return [JSON.stringify(sections), sections];
    }),
  ).values();
  if (others.length > 0 || !Array.isArray(told)) return new Map();
  const usual = commitTypes();
  return new Map(
    told
      .map(objectOf)
      .map((each) => [(textAt(each, "type") ?? "").toLowerCase(), ruleOf(each)] as const)
      .filter(([type]) => /^[a-z][\w-]*$/.test(type) && type !== "revert")
      .filter(([type, { bump, section }]) => section !== undefined || bump !== usual.get(type)?.bump),
  );
};

const ruleOf = (told: Table): TypeRule => {
  const [type = "", section] = [textAt(told, "type")?.toLowerCase(), textAt(told, "section")];
  if (told.hidden === true) return { bump: "none", section: undefined };
  const isUsual = section === undefined || newHeading(kindOf(type), [section]) === section;
  return { bump: type === "feat" || type === "feature" ? "minor" : "patch", section: isUsual ? undefined : section };
};
