import type { Config } from "../../domain/config/config.ts";
import type { Graph } from "../../domain/graph/graph.ts";
import { unpublishable } from "../../domain/plan/choice.ts";
import { isWritten, requirementPath } from "../../domain/plan/member-place.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { FilePlace } from "../../domain/problem/workspace.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { isLocal, parseVersion } from "../../domain/python/version.ts";
import { openPlaces, type Places, placeIn } from "../../domain/toml/places.ts";
import type { TomlPath } from "../../domain/toml/spans.ts";
import type { Audit } from "../../domain/uv/audit.ts";
import { normalize, resolve } from "../../domain/workspace/path.ts";
import type { Member, RequirementPlace, Workspace } from "../../domain/workspace/workspace.ts";
import type { IndexedNames } from "./indexed-names.ts";
import type { Lock } from "./lock.ts";
import type { Trees } from "./trees.ts";

/** A member, as checks ask about it. */
export interface Package {
  readonly member: Member;
  readonly name: PackageName;
  /** Whether it can be released: neither classifier, `pyproject.toml` nor configuration speak against it. */
  readonly isPublished: boolean;
  /** Why it is not released; empty where it is. */
  readonly reason: string;
  /** A path relative to the package's folder, as findings name files. */
  readonly file: (path: string) => string;
  /** Its `pyproject.toml`, relative to the workspace root. */
  readonly manifest: string;
  /** Where a key path of its `pyproject.toml` stands, or what there is of the path. */
  readonly place: (path: TomlPath) => FilePlace;
  /** Where a requirement stands; of one that a build backend adds, the word that it is dynamic. */
  readonly requirementPlace: (requirement: RequirementPlace) => FilePlace;
}

/** What every check may look at. */
export interface World {
  readonly workspace: Workspace;
  readonly graph: Graph;
  readonly config: Config;
  /** Every member, sorted by name. */
  readonly packages: readonly Package[];
  readonly packageOf: (name: PackageName) => Package | undefined;
  /** Where a key path of the root's `pyproject.toml` stands. */
  readonly rootPlace: (path: TomlPath) => FilePlace;
}

/** What has to be fetched first, and only for the checks that ask for it. */
export interface Fetched {
  /** Those that stand in files, dynamic ones too, in their canonical spelling. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly trees: Trees;
  readonly lock: Lock;
  readonly audit: Audit;
  /** Why uv does nothing in the workspace. */
  readonly refusal: Finding | undefined;
  readonly indexedNames: IndexedNames;
}

export type Need = keyof Fetched;

/** The world without what has to be fetched. */
export const worldOf = (workspace: Workspace, graph: Graph, config: Config): World => {
  const isMixed = workspace.members.some(({ version = "0" }) => !hasLocal(version));
  const packages = workspace.members.map((member) => {
    const each = packageOf(workspace, member, config);
    const isHolder = isMixed && member.path === "." && hasLocal(member.version ?? "");
    // Above packages of public versions it only holds them together: no index takes it, and nothing is asked of it.
    return isHolder && each.isPublished
      ? { ...each, isPublished: false, reason: `${member.version} is a local version` }
      : each;
  });
  const byName = new Map(packages.map((each) => [each.name, each]));
  return {
    workspace,
    graph,
    config,
    packages,
    packageOf: (name) => byName.get(name),
    rootPlace:
      packages.find(({ member }) => member.path === ".")?.place ??
      placesIn(resolve(workspace.prefix, "pyproject.toml"), workspace.rootText),
  };
};

const hasLocal = (text: string): boolean => {
  const version = parseVersion(text);
  return version !== undefined && isLocal(version);
};

const packageOf = ({ prefix }: Workspace, member: Member, config: Config): Package => {
  const file = (path: string) => resolve(prefix, `${member.path}/${path}`);
  const place = placesIn(file("pyproject.toml"), member.text);
  const against = unpublishable(member, config);
  return {
    member,
    name: member.name,
    isPublished: against === undefined,
    reason: against?.reason ?? "",
    file,
    manifest: normalize(`${member.path}/pyproject.toml`),
    place,
    requirementPlace: (declared) => place(isWritten(declared) ? requirementPath(declared) : ["project", "dynamic"]),
  };
};

/**
 * Finds key paths in a text, which is opened at the first question that needs it: most files have nothing to be said
 * about, and of most others only their `[project]`.
 */
const placesIn = (file: string, text: string): Package["place"] => {
  let places: Places | undefined;
  return (path) => {
    const header = path.length === 1 && path[0] === "project" ? headerPlace(text) : undefined;
    if (header !== undefined) return { file, ...header };
    places ??= openPlaces(text);
    return { file, ...placeIn(places, path) };
  };
};

/** Where `[project]` stands, if one line alone is written so. */
const headerPlace = (text: string): { readonly line: number; readonly column: number } | undefined => {
  const [first, second] = text.matchAll(/^\[project\][ \t]*(?:#.*)?\r?$/gm);
  if (first === undefined || second !== undefined) return undefined;
  return { line: text.slice(0, first.index).split("\n").length, column: 1 };
};
