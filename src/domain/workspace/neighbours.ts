import { normalizeName, type PackageName } from "../python/name.ts";
import type { Files } from "./files.ts";
import { baseName, join, relative, resolve } from "./path.ts";
import { type Publishability, publishabilityOf } from "./publishable.ts";
import { readPyproject } from "./pyproject.ts";
import { aString, tableIn } from "./shapes.ts";
import { topOf } from "./source-text.ts";
import type { Workspace } from "./workspace.ts";

/** A project of the same repository that is no part of the workspace. */
export interface Neighbour {
  /** `undefined` where it has none. */
  readonly name: PackageName | undefined;
  /** As it is written; `undefined` where it has none or a dynamic one. */
  readonly version: string | undefined;
  /** Relative to the git top level, `/`, `.` for that itself. */
  readonly path: string;
  /** What it says of its tags itself; empty where it says nothing. */
  readonly tagFormats: readonly string[];
  /** Why it is never released: one clause; `undefined` where it, or what its workspace has, may be. */
  readonly whyNever: string | undefined;
}

/** Deeper folders, and these, hold nobody's own projects. */
const deepest = 6;
const passedOver = new Set(["node_modules", "site-packages", "__pycache__", "venv", "dist", "build"]);

/** The projects of the repository beside the workspace, by its folders. */
export const readNeighbours = (files: Files, workspace: Workspace): readonly Neighbour[] =>
  manifestsBeside(files, workspace, ["pyproject.toml"]).flatMap(({ path, text }) => neighbour(path, text));

/** What the projects of the repository beside the workspace may be called in tags, whatever their language. */
export const readNamesBeside = (files: Files, workspace: Workspace): readonly string[] => {
  const members = workspace.members.map(({ path }) => `${relative(topOf(workspace), ownFolder(workspace, path))}/`);
  const isAbove = (path: string): boolean => path === "." || members.some((each) => each.startsWith(`${path}/`));
  const manifests = manifestsBeside(files, workspace, ["pyproject.toml", "package.json", "Cargo.toml", "go.mod"]);
  return manifests.flatMap(({ file, path, text }) => {
    if (file === "pyproject.toml") return neighbour(path, text).flatMap(({ name }) => name ?? []);
    const [, name = ""] = /(?:^|[{,])\s*"?name"?\s*[:=]\s*"([^"]+)"/m.exec(text) ?? [];
    return [baseName(name), isAbove(path) ? "" : baseName(path)].filter((each) => /[a-z]/i.test(each));
  });
};

interface Manifest {
  /** Its name alone. */
  readonly file: string;
  /** Relative to the git top level, `/`, `.` for that itself. */
  readonly path: string;
  readonly text: string;
}

/** Links are not followed. */
const manifestsBeside = (files: Files, workspace: Workspace, names: readonly string[]): readonly Manifest[] => {
  const top = topOf(workspace);
  const own = new Set([".", ...workspace.members.map(({ path }) => path)].map((path) => ownFolder(workspace, path)));
  const found: Manifest[] = [];
  const look = (folder: string, depth: number): void => {
    const entries = files.list(folder) ?? [];
    for (const { name } of own.has(folder) ? [] : entries.filter((each) => names.includes(each.name))) {
      const text = files.readText(join(folder, name));
      if (text !== undefined) found.push({ file: name, path: relative(top, folder) || ".", text });
    }
    if (depth === deepest) return;
    for (const { name, kind, isLink } of entries) {
      if (kind === "folder" && !isLink && !name.startsWith(".") && !passedOver.has(name)) {
        look(join(folder, name), depth + 1);
      }
    }
  };
  look(top, 0);
  return found;
};

const ownFolder = ({ root }: Workspace, path: string): string => resolve(root, path);

/** None where the file has settings of tools alone. */
const neighbour = (path: string, text: string): readonly Neighbour[] => {
  const { project, workspace, tool } = readPyproject("pyproject.toml", text);
  const formats = [tableIn(tool, "release-actions")["tag-format"]].flat().filter((each) => aString.accepts(each));
  if (project === undefined && workspace === undefined && formats.length === 0) return [];
  const { isPublishable, reason } =
    project === undefined || workspace !== undefined ? mayBe : publishabilityOf({ ...project, tool });
  const own: Neighbour = {
    name: project === undefined ? undefined : normalizeName(project.name),
    version: project?.version,
    path,
    tagFormats: formats
      .flatMap((each) => each.split(/[\n,]/))
      .map((each) => each.trim())
      .filter((each) => each !== ""),
    whyNever: isPublishable ? undefined : reason,
  };
  return [own];
};

const mayBe: Publishability = { isPublishable: true, reason: "a workspace" };
