import { invalidRequirement } from "../problem/pyproject.ts";
import { impliesExtra } from "../python/marker.ts";
import { type ParsedRequirement, parseRequirement } from "../python/requirement.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import type { TomlPath } from "../toml/spans.ts";
import { aList, aString, aTable, type Complaints, keyText, type Reader, type Table } from "./complaints.ts";
import { checkNames } from "./uv-table.ts";
import type { DeclaredRequirement, RequirementKind } from "./workspace.ts";

/** Parsers that remember: many members have texts in common. One for each workspace. */
export interface Grammar {
  readonly requirement: (text: string) => ParsedRequirement;
  readonly isSpecifier: (text: string) => boolean;
}

const remember = <Value>(compute: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const value = compute(text);
    known.set(text, value);
    return value;
  };
};

export const createGrammar = (): Grammar => ({
  requirement: remember(parseRequirement),
  isSpecifier: remember((text) => parseSpecifiers(text) !== undefined),
});

/** What reading one file takes. */
export interface Context {
  readonly reader: Reader;
  readonly complaints: Complaints;
  readonly grammar: Grammar;
}

/** The tables of one file that have requirements. */
export interface Tables {
  readonly project: Table | undefined;
  readonly buildSystem: Table | undefined;
  readonly groups: Table | undefined;
  readonly uv: Table | undefined;
}

/** A list of requirements. */
interface List {
  readonly path: TomlPath;
  /** `path` as `RequirementPlace` has it. */
  readonly table: string;
  readonly kind: RequirementKind;
}

const runtime: List = { path: ["project", "dependencies"], table: "project.dependencies", kind: "runtime" };
const build: List = { path: ["build-system", "requires"], table: "build-system.requires", kind: "build" };
const legacyGroup: List = {
  path: ["tool", "uv", "dev-dependencies"],
  table: "tool.uv.dev-dependencies",
  kind: "group",
};

const extrasPath = ["project", "optional-dependencies"];
const groupsPath = ["dependency-groups"];

/** Parses the requirements of a project, list by list. */
const createCollector = ({ reader, complaints, grammar }: Context) => {
  const found: DeclaredRequirement[] = [];

  const add = ({ path, table, kind }: List, text: string, index: number): void => {
    const parsed = grammar.requirement(text);
    if (!parsed.ok) {
      const at = [...path, index];
      complaints.add(at, (place) => invalidRequirement({ key: keyText(at), text, why: parsed.message, place }));
      return;
    }
    const { requirement } = parsed;
    const isExtra = kind === "runtime" && requirement.marker !== undefined && impliesExtra(requirement.marker);
    found.push({ table, index, requirement, kind: isExtra ? "extra" : kind });
  };

  const addList = (parent: Table | undefined, list: List): void =>
    reader.eachString(parent, list.path, (text, index) => add(list, text, index));

  /** Includes of other groups are passed over: those groups are read themselves. */
  const addGroup = (groups: Table | undefined, list: List): void => {
    for (const [index, entry] of (reader.get(groups, list.path, aList) ?? []).entries()) {
      if (aTable.accepts(entry)) continue;
      const text = reader.check(entry, [...list.path, index], aString);
      if (text !== undefined) add(list, text, index);
    }
  };

  return { found, addList, addGroup };
};

/** The requirements of one file, in the order of `RequirementPlace`'s tables. */
export const collectRequirements = (context: Context, tables: Tables): readonly DeclaredRequirement[] => {
  const { project, buildSystem, groups, uv } = tables;
  const { found, addList, addGroup } = createCollector(context);
  addList(project, runtime);
  const extras = context.reader.get(project, extrasPath, aTable);
  for (const extra of checkNames(context, extras, extrasPath)) {
    const table = `project.optional-dependencies.${extra}`;
    addList(extras, { path: [...extrasPath, extra], table, kind: "extra" });
  }
  addList(buildSystem, build);
  for (const group of checkNames(context, groups, groupsPath)) {
    addGroup(groups, { path: [...groupsPath, group], table: `dependency-groups.${group}`, kind: "group" });
  }
  addList(uv, legacyGroup);
  return found;
};
