import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import type { Workspace } from "../../../src/domain/workspace/workspace.ts";
import type { Entry, Files } from "../../../src/ports/files.ts";

/** The text of a member's `pyproject.toml`. */
export const project = (
  name: string,
  rest: { version?: string | null; dependencies?: readonly string[]; more?: string } = {},
): string => {
  const { version = "1.0.0", dependencies = [], more = "" } = rest;
  return [
    "[project]",
    `name = "${name}"`,
    version === null ? 'dynamic = ["version"]' : `version = "${version}"`,
    `dependencies = ${JSON.stringify(dependencies)}`,
    "",
    "[build-system]",
    'requires = ["hatchling"]',
    'build-backend = "hatchling.build"',
    more,
    "",
  ].join("\n");
};

/** Reads a workspace that exists only as texts by path; members lie in `packages/*`. */
export const workspaceOf = (texts: Readonly<Record<string, string>>): Workspace => {
  const root = '[tool.uv.workspace]\nmembers = ["packages/*"]\n';
  const files = new Map(
    Object.entries({ "pyproject.toml": root, ...texts }).map(([path, text]) => [`/w/${path}`, text]),
  );
  const folders = new Set(["/", "/w"]);
  for (const path of files.keys()) {
    for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1))
      folders.add(path.slice(0, cut));
  }
  const list = (folder: string): readonly Entry[] | undefined => {
    if (!folders.has(folder)) return undefined;
    const below = (path: string): boolean => path !== "/" && path.slice(0, path.lastIndexOf("/")) === folder;
    const entry = (path: string, kind: Entry["kind"]): Entry => ({
      name: path.slice(path.lastIndexOf("/") + 1),
      kind,
      isLink: false,
    });
    return [
      ...[...folders].filter(below).map((path) => entry(path, "folder")),
      ...[...files.keys()].filter(below).map((path) => entry(path, "file")),
    ].sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  const memory: Files = {
    readText: (path) => files.get(path),
    list,
    realPath: (path) => (files.has(path) || folders.has(path) ? path : undefined),
  };
  return readWorkspace(memory, "/w");
};

/** A workspace of packages by name, each with its text's details. */
export const packagesOf = (packages: Readonly<Record<string, Parameters<typeof project>[1]>>): Workspace =>
  workspaceOf(
    Object.fromEntries(
      Object.entries(packages).map(([name, rest]) => [`packages/${name}/pyproject.toml`, project(name, rest)]),
    ),
  );
