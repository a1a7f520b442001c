import type { Finding } from "../problem/finding.ts";
import {
  invalidName,
  invalidPythonRange,
  invalidRequirement,
  invalidToml,
  invalidVersion,
  missingKey,
  sameKey,
} from "../problem/pyproject.ts";
import { invalidGlob, unknownWorkspaceKey } from "../problem/workspace.ts";
import { impliesExtra } from "../python/marker.ts";
import { isValidName, normalizeName, type PackageName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import { parseVersion } from "../python/version.ts";
import { parseToml } from "../toml/parse.ts";
import type { TomlPath } from "../toml/spans.ts";
import {
  aBoolean,
  aList,
  aString,
  aTable,
  type Complaints,
  createReader,
  gatherComplaints,
  keyText,
  type Reader,
  type Table,
} from "./complaints.ts";
import { parsePattern } from "./glob.ts";
import type { WorkspaceTable } from "./members.ts";
import type { DeclaredRequirement, Member, RequirementKind } from "./workspace.ts";

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
  /** The names of `tool.uv.sources` that say `workspace = true`. */
  readonly workspaceSources: readonly PackageName[];
  readonly text: string;
  readonly tool: Table;
  readonly findings: readonly Finding[];
}

interface Context {
  readonly reader: Reader;
  readonly complaints: Complaints;
}

const projectPath: TomlPath = ["project"];

/** Complains of keys that are no names, and of two that mean the same. */
const checkNames = ({ complaints }: Context, table: Table, path: TomlPath): void => {
  const seen = new Set<PackageName>();
  for (const raw of Object.keys(table)) {
    const name = normalizeName(raw);
    const details = { name: raw, key: keyText(path), table: keyText(path) };
    if (!isValidName(raw)) complaints.add([...path, raw], (place) => invalidName({ ...details, place }), "key");
    else if (seen.has(name)) complaints.add([...path, raw], (place) => sameKey({ ...details, place }), "key");
    seen.add(name);
  }
};

const readRequirement = (
  { complaints }: Context,
  text: string,
  path: TomlPath,
): DeclaredRequirement["requirement"] | undefined => {
  const parsed = parseRequirement(text);
  if (parsed.ok) return parsed.requirement;
  const details = { key: keyText(path), text, why: parsed.message };
  complaints.add(path, (place) => invalidRequirement({ ...details, place }));
  return undefined;
};

/** A list of requirements, as `table[path.at(-1)]`. */
const readRequirements = (
  context: Context,
  table: Table | undefined,
  place: { readonly path: TomlPath; readonly kind: RequirementKind },
): readonly DeclaredRequirement[] => {
  const name = place.path.join(".");
  return context.reader.strings(table, place.path).flatMap(([index, text]) => {
    const requirement = readRequirement(context, text, [...place.path, index]);
    if (requirement === undefined) return [];
    const isExtra = place.kind === "runtime" && requirement.marker !== undefined && impliesExtra(requirement.marker);
    return [{ table: name, index, requirement, kind: isExtra ? "extra" : place.kind }];
  });
};

/** Includes of other groups are passed over: those groups are read themselves. */
const readGroups = (context: Context, document: Table): readonly DeclaredRequirement[] => {
  const path = ["dependency-groups"];
  const groups = context.reader.get(document, path, aTable);
  if (groups === undefined) return [];
  checkNames(context, groups, path);
  return Object.keys(groups).flatMap((group) => {
    const groupPath = [...path, group];
    const entries = context.reader.get(groups, groupPath, aList) ?? [];
    return entries.flatMap((entry, index) => {
      if (aTable.accepts(entry)) return [];
      const text = context.reader.check(entry, [...groupPath, index], aString);
      const requirement = text === undefined ? undefined : readRequirement(context, text, [...groupPath, index]);
      return requirement === undefined
        ? []
        : [{ table: groupPath.join("."), index, requirement, kind: "group" as const }];
    });
  });
};

const readExtras = (context: Context, project: Table): readonly DeclaredRequirement[] => {
  const path = [...projectPath, "optional-dependencies"];
  const extras = context.reader.get(project, path, aTable);
  if (extras === undefined) return [];
  checkNames(context, extras, path);
  return Object.keys(extras).flatMap((extra) =>
    readRequirements(context, extras, { path: [...path, extra], kind: "extra" }),
  );
};

const readName = ({ reader, complaints }: Context, project: Table): string | undefined => {
  const path = [...projectPath, "name"];
  const name = reader.get(project, path, aString);
  if (project.name === undefined) {
    complaints.add(projectPath, (place) => missingKey({ key: "project.name", place }));
  }
  if (name === undefined || isValidName(name)) return name;
  complaints.add(path, (place) => invalidName({ key: "project.name", name, place }));
  return undefined;
};

const readVersion = (
  { reader, complaints }: Context,
  project: Table,
  dynamic: readonly string[],
): string | undefined => {
  const path = [...projectPath, "version"];
  const version = reader.get(project, path, aString);
  if (project.version === undefined && !dynamic.includes("version")) {
    complaints.add(projectPath, (place) => missingKey({ key: "project.version", place }));
  }
  if (version !== undefined && parseVersion(version) === undefined) {
    complaints.add(path, (place) => invalidVersion({ version, place }));
  }
  return version;
};

const readRequiresPython = ({ reader, complaints }: Context, project: Table): string | undefined => {
  const path = [...projectPath, "requires-python"];
  const specifier = reader.get(project, path, aString);
  if (specifier !== undefined && parseSpecifiers(specifier) === undefined) {
    complaints.add(path, (place) => invalidPythonRange({ specifier, place }));
  }
  return specifier;
};

const readProject = (context: Context, document: Table, packageKey: boolean | undefined): Project | undefined => {
  const { reader } = context;
  const groups = readGroups(context, document);
  const buildSystem = reader.get(document, ["build-system"], aTable);
  const requires = readRequirements(context, buildSystem, { path: ["build-system", "requires"], kind: "build" });
  const buildBackend = reader.get(buildSystem, ["build-system", "build-backend"], aString);
  const project = reader.get(document, projectPath, aTable);
  if (project === undefined) return undefined;
  const dynamic = reader.strings(project, [...projectPath, "dynamic"]).map(([, text]) => text);
  const rawName = readName(context, project);
  const details = {
    version: readVersion(context, project, dynamic),
    dynamic,
    isDeclaredPackage: packageKey ?? buildSystem !== undefined,
    classifiers: reader.strings(project, [...projectPath, "classifiers"]).map(([, text]) => text),
    requiresPython: readRequiresPython(context, project),
    buildBackend,
    requirements: [
      ...readRequirements(context, project, { path: [...projectPath, "dependencies"], kind: "runtime" }),
      ...readExtras(context, project),
      ...requires,
      ...groups,
    ],
  };
  return rawName === undefined ? undefined : { name: normalizeName(rawName), rawName, ...details };
};

const readWorkspaceTable = ({ reader, complaints }: Context, uv: Table | undefined): WorkspaceTable | undefined => {
  const path = ["tool", "uv", "workspace"];
  const table = reader.get(uv, path, aTable);
  if (table === undefined) return undefined;
  for (const key of Object.keys(table)) {
    if (key === "members" || key === "exclude") continue;
    complaints.add([...path, key], (place) => unknownWorkspaceKey({ key, place }), "key");
  }
  const readGlobs = (key: string): readonly string[] =>
    reader.strings(table, [...path, key]).map(([index, glob]) => {
      const parsed = parsePattern(glob);
      if (!parsed.ok) {
        complaints.add([...path, key, index], (place) => invalidGlob({ glob, why: parsed.message, place }));
      }
      return glob;
    });
  return { members: readGlobs("members"), exclude: readGlobs("exclude") };
};

const readSources = (context: Context, uv: Table | undefined): readonly PackageName[] => {
  const { reader } = context;
  const path = ["tool", "uv", "sources"];
  const sources = reader.get(uv, path, aTable);
  if (sources === undefined) return [];
  checkNames(context, sources, path);
  const isOfWorkspace = (raw: string): boolean => {
    const value = sources[raw];
    const alternatives = aList.accepts(value) ? value : [value];
    return alternatives.some((source, index) => {
      const at = aList.accepts(value) ? [...path, raw, index] : [...path, raw];
      const table = reader.check(source, at, aTable);
      // A string is the root of another workspace.
      return typeof table?.workspace !== "string" && reader.get(table, [...at, "workspace"], aBoolean) === true;
    });
  };
  return Object.keys(sources).filter(isOfWorkspace).map(normalizeName);
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
  const complaints = gatherComplaints(file, text);
  const context = { complaints, reader: createReader(complaints) };
  const document: Table = parsed.table;
  const tool = context.reader.get(document, ["tool"], aTable);
  const uv = context.reader.get(tool, ["tool", "uv"], aTable);
  const packageKey = context.reader.get(uv, ["tool", "uv", "package"], aBoolean);
  const project = readProject(context, document, packageKey);
  const legacy = readRequirements(context, uv, { path: ["tool", "uv", "dev-dependencies"], kind: "group" });
  return {
    project: project && { ...project, requirements: [...project.requirements, ...legacy] },
    hasProjectTable: document.project !== undefined,
    isManaged: context.reader.get(uv, ["tool", "uv", "managed"], aBoolean) ?? true,
    package: packageKey,
    workspace: readWorkspaceTable(context, uv),
    workspaceSources: readSources(context, uv),
    text,
    tool: tool ?? {},
    findings: complaints.findings(),
  };
};
