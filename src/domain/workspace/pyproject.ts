import type { Finding } from "../problem/finding.ts";
import { invalidName, invalidPythonRange, invalidToml, invalidVersion, missingKey } from "../problem/pyproject.ts";
import { isValidName, normalizeName, type PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import { parseToml } from "../toml/parse.ts";
import { aBoolean, aString, aTable, createReader, gatherComplaints, type Table } from "./complaints.ts";
import type { WorkspaceTable } from "./members.ts";
import { type Context, collectRequirements, createGrammar, type Grammar, type Tables } from "./requirements.ts";
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

// Made once, as there are many members.
const path = {
  project: ["project"],
  name: ["project", "name"],
  version: ["project", "version"],
  dynamic: ["project", "dynamic"],
  classifiers: ["project", "classifiers"],
  requiresPython: ["project", "requires-python"],
  buildSystem: ["build-system"],
  buildBackend: ["build-system", "build-backend"],
  groups: ["dependency-groups"],
  tool: ["tool"],
  uv: ["tool", "uv"],
  package: ["tool", "uv", "package"],
  managed: ["tool", "uv", "managed"],
};

const readName = ({ reader, complaints }: Context, project: Table): string | undefined => {
  const name = reader.get(project, path.name, aString);
  if (project.name === undefined) complaints.add(path.project, (place) => missingKey({ key: "project.name", place }));
  if (name === undefined || isValidName(name)) return name;
  complaints.add(path.name, (place) => invalidName({ key: "project.name", name, place }));
  return undefined;
};

const readVersion = (
  { reader, complaints }: Context,
  project: Table,
  dynamic: readonly string[],
): string | undefined => {
  const version = reader.get(project, path.version, aString);
  if (project.version === undefined && !dynamic.includes("version")) {
    complaints.add(path.project, (place) => missingKey({ key: "project.version", place }));
  }
  if (version !== undefined && parseVersion(version) === undefined) {
    complaints.add(path.version, (place) => invalidVersion({ version, place }));
  }
  return version;
};

const readRequiresPython = ({ reader, complaints, grammar }: Context, project: Table): string | undefined => {
  const specifier = reader.get(project, path.requiresPython, aString);
  if (specifier !== undefined && !grammar.isSpecifier(specifier)) {
    complaints.add(path.requiresPython, (place) => invalidPythonRange({ specifier, place }));
  }
  return specifier;
};

const readProject = (context: Context, tables: Tables, packageKey: boolean | undefined): Project | undefined => {
  const { reader } = context;
  const { project, buildSystem } = tables;
  const requirements = collectRequirements(context, tables);
  const buildBackend = reader.get(buildSystem, path.buildBackend, aString);
  if (project === undefined) return undefined;
  const rawName = readName(context, project);
  const dynamic = reader.strings(project, path.dynamic);
  const version = readVersion(context, project, dynamic);
  const classifiers = reader.strings(project, path.classifiers);
  const requiresPython = readRequiresPython(context, project);
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
export const readPyproject = (file: string, text: string, grammar: Grammar = createGrammar()): Pyproject => {
  const parsed = parseToml(text);
  if (!parsed.ok) {
    const { message, line, column } = parsed;
    return { ...nothing, text, findings: [invalidToml({ why: message, place: { file, line, column } })] };
  }
  const complaints = gatherComplaints(file, text);
  const reader = createReader(complaints);
  const context = { complaints, reader, grammar };
  const document: Table = parsed.table;
  const tool = reader.get(document, path.tool, aTable);
  const uv = reader.get(tool, path.uv, aTable);
  const tables = {
    project: reader.get(document, path.project, aTable),
    buildSystem: reader.get(document, path.buildSystem, aTable),
    groups: reader.get(document, path.groups, aTable),
    uv,
  };
  const packageKey = reader.get(uv, path.package, aBoolean);
  const project = readProject(context, tables, packageKey);
  const isManaged = reader.get(uv, path.managed, aBoolean) ?? true;
  const workspace = readWorkspaceTable(context, uv);
  const workspaceSources = readWorkspaceSources(context, uv);
  return {
    project,
    hasProjectTable: document.project !== undefined,
    isManaged,
    package: packageKey,
    workspace,
    workspaceSources,
    text,
    tool: tool ?? {},
    findings: complaints.findings(),
  };
};
