import { unknownKey } from "../problem/config.ts";
import { asWarning, type Finding } from "../problem/finding.ts";
import { Problem } from "../problem/problem.ts";
import {
  brokenMemberLink,
  type FilePlace,
  invalidGlob,
  nestedWorkspace,
  noMemberFile,
  noProjectTable,
  sameName,
  sparseCheckout,
} from "../problem/workspace.ts";
import type { PackageName } from "../python/name.ts";
import { openPlaces, placeIn } from "../toml/places.ts";
import type { TomlPath } from "../toml/spans.ts";
import { dynamicRequirements, hasDynamicRequirements } from "./dynamic.ts";
import type { Files } from "./files.ts";
import { gitTopOf } from "./git-top.ts";
import { withHatchFile } from "./hatch-file.ts";
import { readLock } from "./lock.ts";
import { findMembers, type Matches } from "./members.ts";
import { isAbsolute, join, parent, relative, resolve } from "./path.ts";
import { oldTable, type Project, type Pyproject, readPyproject } from "./pyproject.ts";
import { specifiersInFiles } from "./requirement-files.ts";
import { findRoot, type Root } from "./root.ts";
import { type LeftOut, membersLeftOut } from "./sparse.ts";
import { isInSubmodule } from "./submodules.ts";
import type { Member, Workspace } from "./workspace.ts";

/** A folder that may be a member. */
interface Candidate {
  /** Relative to the root, `.` for the root. */
  readonly path: string;
  /** As findings name it. */
  readonly file: string;
  readonly pyproject: Pyproject;
}

type Sound = Candidate & { readonly project: Project };

/** What the globs match of a workspace that lies in a checkout. */
interface Globbed {
  readonly matches: Matches;
  readonly root: Root;
  /** As findings name it. */
  readonly file: string;
  /** Whether a path leads into a submodule. */
  readonly isInside: (path: string) => boolean;
}

const globFindings = ({ matches, root: { pyproject, folder }, file, isInside }: Globbed): readonly Finding[] => {
  const { withoutFile, brokenLinks, faults } = matches;
  if (withoutFile.length + brokenLinks.length + faults.length === 0) return [];
  const places = openPlaces(pyproject.text);
  const globOf = (table: "members" | "exclude", position: number): { glob: string; place: FilePlace } => {
    const path: TomlPath = ["tool", "uv", "workspace", table, position];
    const glob = pyproject.workspace?.[table][position] ?? "";
    return { glob, place: { file, ...placeIn(places, path) } };
  };
  return [
    ...faults.map(({ table, glob, message }) => invalidGlob({ ...globOf(table, glob), why: message })),
    ...withoutFile.map(({ path, glob }) => noMemberFile({ ...globOf("members", glob), folder: path })),
    ...brokenLinks.map(({ path, glob, target }) => {
      const isUnfetched = isInside(resolve(parent(join(folder, path))!, target));
      return brokenMemberLink({ ...globOf("members", glob), link: path, target, isUnfetched });
    }),
  ];
};

/** What has been read so far. */
interface Gathering {
  readonly sound: Sound[];
  readonly findings: Finding[];
  readonly fileByName: Map<PackageName, string>;
  /** Names that somebody else lists as `workspace = true`, by which uv takes a project without build system for a package. */
  readonly named: Set<PackageName>;
}

/** Keeps what can be a member, and says what is wrong with the rest. */
const gather = ({ sound, findings, fileByName, named }: Gathering, candidate: Candidate): void => {
  const { path, file, pyproject } = candidate;
  const { project } = pyproject;
  findings.push(...pyproject.findings);
  if (!pyproject.isManaged && path !== ".") return;
  if (pyproject.workspace !== undefined && path !== ".") findings.push(nestedWorkspace({ file }));
  for (const name of pyproject.workspaceSources) if (name !== project?.name) named.add(name);
  if (project === undefined) {
    if (!pyproject.hasProjectTable && pyproject.findings.length === 0)
      findings.push(noProjectTable({ file, isRoot: path === ".", ...oldTable(pyproject) }));
    return;
  }
  const other = fileByName.get(project.name);
  if (other !== undefined) findings.push(sameName({ name: project.name, other, place: { file } }));
  fileByName.set(project.name, other ?? file);
  sound.push({ path, file, pyproject, project });
};

const gatherAll = (root: Root, matches: Matches, fileOf: (path: string) => string): Gathering => {
  const { hasProjectTable, workspaceSources } = root.pyproject;
  const named = new Set(hasProjectTable ? [] : workspaceSources);
  const gathering: Gathering = { sound: [], findings: [], fileByName: new Map(), named };
  const isRootListed = matches.members.some(({ path }) => path === "");
  if (hasProjectTable || isRootListed) {
    gather(gathering, { path: ".", file: fileOf("pyproject.toml"), pyproject: root.pyproject });
  }
  for (const { path: found, text } of matches.members) {
    if (found === "") continue;
    const file = fileOf(join(found, "pyproject.toml"));
    const path = isAbsolute(found) ? relative(root.folder, found) : found;
    gather(gathering, { path, file, pyproject: readPyproject(file, text) });
  }
  return gathering;
};

const leftOutFindings = ({ sparse, unfetched }: LeftOut, fileOf: (path: string) => string): readonly Finding[] => [
  ...(sparse.length === 0 ? [] : [sparseCheckout({ folders: sparse.map(fileOf), isUnfetched: false })]),
  ...(unfetched.length === 0 ? [] : [sparseCheckout({ folders: unfetched.map(fileOf), isUnfetched: true })]),
];

/** Outside of git, files are named by where they lie below the root. */
const inTree = (finding: Finding, fileOf: (path: string) => string): Finding =>
  finding.file !== undefined && isAbsolute(finding.file) ? { ...finding, file: fileOf(finding.file) } : finding;

/** Configurations of members, which nothing reads: their keys would be taken for what holds. */
const ownConfigs = ({ path, file, pyproject, project }: Sound, files: Files, folder: string): readonly Finding[] => {
  if (path === ".") return [];
  const at = ["tool", "release-actions"];
  const own = join(folder, "release-actions.toml");
  const beside = file.replace(/pyproject\.toml$/, "release-actions.toml");
  return [
    ...(pyproject.tool["release-actions"] === undefined
      ? []
      : [{ key: at.join("."), place: { file, ...placeIn(openPlaces(pyproject.text), at) } }]),
    ...(files.realPath(own) === undefined ? [] : [{ key: beside, place: { file: beside } }]),
  ].map((each) => asWarning(unknownKey({ ...each, nearest: undefined, member: project.name })));
};

/** What is wrong with a project that is none of ours is not ours to say. */
const readAbove = (files: Files, top: string): Workspace["above"] => {
  const text = files.readText(join(top, "pyproject.toml"));
  if (text === undefined) return undefined;
  const { project, workspace } = readPyproject("pyproject.toml", text);
  // A file with settings of tools alone is no project that could have tags.
  return project === undefined && workspace === undefined ? undefined : { version: project?.version };
};

/**
 * Reads the workspace that a folder belongs to, by uv's rules: the folder may be any inside of it; a project without
 * workspace is a workspace of one. Throws a `Problem` with everything that is wrong; also where the checkout leaves members out, unless
 * that is no matter.
 */
export const readWorkspace = (files: Files, startFolder: string, { mayLackMembers = false } = {}): Workspace => {
  const root = findRoot(files, startFolder);
  const top = gitTopOf(files, root.folder) ?? root.folder;
  const prefix = relative(top, root.folder);
  const fileOf = (path: string): string => {
    if (isAbsolute(path)) return relative(top, path);
    return path.startsWith("..") ? resolve(prefix, path) : join(prefix, path);
  };

  const table = root.pyproject.workspace ?? { members: [], exclude: [] };
  const matches = findMembers(files, root.folder, table);
  const isInside = (path: string): boolean => isInSubmodule(files, top, path);
  const { sound, named, fileByName, ...gathered } = gatherAll(root, matches, fileOf);
  const findings = [
    ...matches.findings.map((finding) => inTree(finding, fileOf)),
    ...globFindings({ matches, root, file: fileOf("pyproject.toml"), isInside }),
    ...gathered.findings,
    ...(mayLackMembers ? [] : leftOutFindings(membersLeftOut(files, { top, root: root.folder, table }), fileOf)),
    ...sound.flatMap((each) => ownConfigs(each, files, join(root.folder, each.path))),
  ];
  if (findings.some(({ severity }) => severity === "error")) throw new Problem(findings);

  const lockFile = join(root.folder, "uv.lock");
  // Most of a large lock is about strangers: it is opened only where it knows more than the members say.
  const isLockNeeded = sound.some(({ project }) => hasDynamicRequirements(project));
  const lock = isLockNeeded ? files.readText(lockFile) : undefined;
  const locked = lock === undefined ? new Map() : readLock(fileOf("uv.lock"), lock);

  const members = sound.map(({ path, pyproject, project }): Member => {
    const isPackage = pyproject.package ?? (project.isDeclaredPackage || named.has(project.name));
    const readBeside = (file: string) => files.readText(join(root.folder, resolve(path, file)));
    const isHatch = project.buildBackend?.startsWith("hatchling") === true;
    const tool = withHatchFile(pyproject.tool, isHatch ? readBeside("hatch.toml") : undefined);
    const specifiers = hasDynamicRequirements(project) ? specifiersInFiles(tool, readBeside) : new Map();
    const dynamic = dynamicRequirements(project, { locked, members: fileByName, specifiers });
    const requirements = dynamic.length === 0 ? project.requirements : [...project.requirements, ...dynamic];
    return { ...project, requirements, path, isPackage, text: pyproject.text, tool };
  });
  return {
    root: root.folder,
    prefix,
    above: prefix === "" || members.some(({ path }) => fileOf(path) === "") ? undefined : readAbove(files, top),
    rootText: root.pyproject.text,
    rootTool: root.pyproject.tool,
    members: members.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    hasLock: files.realPath(lockFile) !== undefined,
    findings,
  };
};
