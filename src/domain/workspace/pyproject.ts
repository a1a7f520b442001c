import type { Finding } from "../problem/finding.ts";
import { invalidName, invalidPythonRange, invalidToml, invalidVersion, missingKey } from "../problem/pyproject.ts";
import { isValidName, normalizeName, type PackageName } from "../python/name.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import { parseVersion } from "../python/version.ts";
import { parseToml } from "../toml/parse.ts";
import { type Complaints, field, findingsOf, get, getOnlyStrings } from "./complaints.ts";
import type { WorkspaceTable } from "./members.ts";
import { collectRequirements, type Tables } from "./requirements.ts";
import { aBoolean, aList, aString, aTable, type Table, tableIn } from "./shapes.ts";
import { readWorkspaceSources, readWorkspaceTable } from "./uv-table.ts";
import type { Member } from "./workspace.ts";

/** What one `pyproject.toml` says of its package. */
export type Project = Omit<Member, "path" | "isPackage" | "text" | "tool">;

/** What one `pyproject.toml` says. */
export interface Pyproject {
  /** `undefined` where there is no `[project]`, or none that has a name. */
  readonly project: Project | undefined;
  readonly hasProjectTable: boolean;
  readonly isManaged: boolean;
  /** `tool.uv.package`. */
  readonly package: boolean | undefined;
  readonly workspace: WorkspaceTable | undefined;
  /** The names in `tool.uv.sources` that say `workspace = true`. */
  readonly workspaceSources: readonly PackageName[];
  readonly text: string;
  readonly tool: Table;
  readonly findings: readonly Finding[];
}

const fields = {
  project: field(aTable, "project"),
  name: field(aString, "project", "name"),
  version: field(aString, "project", "version"),
  dynamic: field(aList, "project", "dynamic"),
  classifiers: field(aList, "project", "classifiers"),
  requiresPython: field(aString, "project", "requires-python"),
  buildSystem: field(aTable, "build-system"),
  buildBackend: field(aString, "build-system", "build-backend"),
  groups: field(aTable, "dependency-groups"),
  tool: field(aTable, "tool"),
  uv: field(aTable, "tool", "uv"),
  package: field(aBoolean, "tool", "uv", "package"),
  managed: field(aBoolean, "tool", "uv", "managed"),
};

const readName = (complaints: Complaints, project: Table): string | undefined => {
  const { path } = fields.name;
  const name = get(complaints, project, fields.name);
  if (project.name === undefined) {
    complaints.push({ path: fields.project.path, write: (place) => missingKey({ key: "project.name", place }) });
  }
  if (name === undefined || isValidName(name)) return name;
  complaints.push({ path, write: (place) => invalidName({ key: "project.name", name, place }) });
  return undefined;
};

const readVersion = (complaints: Complaints, project: Table, dynamic: readonly string[]): string | undefined => {
  const { path } = fields.version;
  const version = get(complaints, project, fields.version);
  if (project.version === undefined && !dynamic.includes("version")) {
    complaints.push({ path: fields.project.path, write: (place) => missingKey({ key: "project.version", place }) });
  }
  if (version !== undefined && parseVersion(version) === undefined) {
    complaints.push({ path, write: (place) => invalidVersion({ version, place }) });
  }
  return version;
};

/** As after a last comma: `packaging` passes over it, and uv refuses the file. */
const hasEmptyClause = (specifier: string): boolean => {
  const clauses = specifier.split(",");
  return clauses.length > 1 && clauses.some((clause) => clause.trim() === "");
};

const readRequiresPython = (complaints: Complaints, project: Table): string | undefined => {
  const { path } = fields.requiresPython;
  const specifier = get(complaints, project, fields.requiresPython);
  if (specifier !== undefined && (parseSpecifiers(specifier) === undefined || hasEmptyClause(specifier))) {
    complaints.push({ path, write: (place) => invalidPythonRange({ specifier, place }) });
  }
  return specifier;
};

const readProject = (complaints: Complaints, tables: Tables, packageKey: boolean | undefined): Project | undefined => {
  const { project, buildSystem } = tables;
  const requirements = collectRequirements(complaints, tables);
  const buildBackend = get(complaints, buildSystem, fields.buildBackend);
  if (project === undefined) return undefined;
  const rawName = readName(complaints, project);
  const dynamic = getOnlyStrings(complaints, project, fields.dynamic);
  const version = readVersion(complaints, project, dynamic);
  const classifiers = getOnlyStrings(complaints, project, fields.classifiers);
  const requiresPython = readRequiresPython(complaints, project);
  if (rawName === undefined) return undefined;
  return {
    name: normalizeName(rawName),
    rawName,
    version,
    dynamic,
    isDeclaredPackage: packageKey ?? buildSystem !== undefined,
    classifiers,
    requiresPython,
    buildBackend,
    requirements,
    project,
  };
};

const nothing = {
  project: undefined,
  hasProjectTable: false,
  isManaged: true,
  package: undefined,
  workspace: undefined,
  workspaceSources: [],
  tool: {},
};

/**
 * Reads a `pyproject.toml` by uv's rules, with all that is wrong in it. `file` is its name in findings.
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
export const readPyproject = (file: string, text: string): Pyproject => {
  const parsed = parseToml(text);
  if (!parsed.ok) {
    const { message, line, column } = parsed;
    return { ...nothing, text, findings: [invalidToml({ why: message, place: { file, line, column } })] };
  }
  const complaints: Complaints = [];
  const document: Table = parsed.table;
  const tool = get(complaints, document, fields.tool);
  const uv = get(complaints, tool, fields.uv);
  const tables = {
    project: get(complaints, document, fields.project),
    buildSystem: get(complaints, document, fields.buildSystem),
    groups: get(complaints, document, fields.groups),
    uv,
  };
  const packageKey = get(complaints, uv, fields.package);
  const project = readProject(complaints, tables, packageKey);
  const isManaged = get(complaints, uv, fields.managed) ?? true;
  const workspace = readWorkspaceTable(complaints, uv);
  const workspaceSources = readWorkspaceSources(complaints, uv);
  return {
    project,
    hasProjectTable: document.project !== undefined,
    isManaged,
    package: packageKey,
    workspace,
    workspaceSources,
    text,
    tool: tool ?? {},
    findings: findingsOf(complaints, file, text),
  };
};

/** The table of a tool that says what stands in `[project]` elsewhere, as Poetry 1 and old flit have it. */
export const oldTable = ({ tool }: Pyproject): { old?: string } =>
  tableIn(tool, "poetry").name !== undefined
    ? { old: "tool.poetry" }
    : tableIn(tableIn(tool, "flit"), "metadata").module !== undefined
      ? { old: "tool.flit.metadata" }
      : {};
