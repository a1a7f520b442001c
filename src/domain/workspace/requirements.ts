import { invalidName, invalidRequirement } from "../problem/pyproject.ts";
import { impliesExtra } from "../python/marker.ts";
import { isValidName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { remember } from "../text/remember.ts";
import { type Complaints, field, get, getStrings, keyText, type StringList } from "./complaints.ts";
import { aList, aTable, type Table } from "./shapes.ts";
import { checkNames } from "./uv-table.ts";
import type { DeclaredRequirement, RequirementKind } from "./workspace.ts";

const parse = remember(parseRequirement);
const isForExtra = remember(impliesExtra);

/** The tables of one file that have requirements. */
export interface Tables {
  readonly project: Table | undefined;
  readonly buildSystem: Table | undefined;
  readonly groups: Table | undefined;
  readonly uv: Table | undefined;
}

/** A list of requirements. */
interface List extends StringList {
  /** The path as `RequirementPlace` has it. */
  readonly table: string;
  readonly kind: RequirementKind;
}

const listOf = (kind: RequirementKind, ...path: readonly [string, ...string[]]): List => ({
  ...field(aList, ...path),
  table: path.join("."),
  kind,
});

const runtime = listOf("runtime", "project", "dependencies");
const build = listOf("build", "build-system", "requires");
const legacyGroup = listOf("group", "tool", "uv", "dev-dependencies");
/** They require nothing. uv reads them in every member, and refuses a file where one of them is no requirement. */
const uvLists = ["constraint-dependencies", "override-dependencies", "build-constraint-dependencies"].map(
  (key): StringList => ({ ...field(aList, "tool", "uv", key), passesOver: aTable }),
);
const extrasField = field(aTable, "project", "optional-dependencies");
const groupsPath = ["dependency-groups"];

const extraOf = remember((name) => listOf("extra", "project", "optional-dependencies", name));

/** Includes of other groups are passed over: those groups are read themselves. */
const groupOf = remember((name): List => ({ ...listOf("group", "dependency-groups", name), passesOver: aTable }));

/** Names of packages, without which uv resolves. */
const excluded: StringList = { ...field(aList, "tool", "uv", "exclude-dependencies"), passesOver: aTable };

const checkExcluded = (complaints: Complaints, uv: Table | undefined): void => {
  for (const [index, name] of getStrings(complaints, uv, excluded).entries()) {
    if (name === undefined || isValidName(name)) continue;
    const at = [...excluded.path, index];
    complaints.push({ path: at, write: (place) => invalidName({ key: keyText(at), name, place }) });
  }
};

/** The requirements in a list, each with its index; complains of what is none. */
const parseAll = (complaints: Complaints, parent: Table | undefined, list: StringList) =>
  getStrings(complaints, parent, list).flatMap((text, index) => {
    if (text === undefined) return [];
    const parsed = parse(text);
    if (parsed.ok) return [{ index, requirement: parsed.requirement }];
    const at = [...list.path, index];
    const why = parsed.message;
    complaints.push({ path: at, write: (place) => invalidRequirement({ key: keyText(at), text, why, place }) });
    return [];
  });

/** The requirements of one file, in the order of `RequirementPlace`'s tables. */
export const collectRequirements = (complaints: Complaints, tables: Tables): readonly DeclaredRequirement[] => {
  const { project, buildSystem, groups, uv } = tables;
  const found: DeclaredRequirement[] = [];

  const addAll = (parent: Table | undefined, list: List): void => {
    const { table, kind } = list;
    for (const { index, requirement } of parseAll(complaints, parent, list)) {
      const isExtra = kind === "runtime" && requirement.marker !== undefined && isForExtra(requirement.marker);
      found.push({ table, index, requirement, kind: isExtra ? "extra" : kind });
    }
  };

  addAll(project, runtime);
  const extras = get(complaints, project, extrasField);
  for (const extra of checkNames(complaints, extras, extrasField.path)) {
    addAll(extras, extraOf(extra));
  }
  addAll(buildSystem, build);
  for (const group of checkNames(complaints, groups, groupsPath)) addAll(groups, groupOf(group));
  addAll(uv, legacyGroup);
  for (const list of uvLists) parseAll(complaints, uv, list);
  checkExcluded(complaints, uv);
  return found;
};
