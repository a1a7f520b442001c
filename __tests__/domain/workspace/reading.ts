import { nodeFiles } from "../../../src/adapters/node-files.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import type { Workspace } from "../../../src/domain/workspace/workspace.ts";
import { type Content, project, tempFolder, workspaceTable } from "../../temp-folder.ts";

export type Contents = Readonly<Record<string, Content>>;

/** Reads the workspace of these files, from a folder of theirs. */
export const read = (contents: Contents, start = "."): Workspace => {
  using folder = tempFolder(contents);
  return readWorkspace(nodeFiles, `${folder.path}/${start}`);
};

/** Paths of its members. */
export const paths = (contents: Contents, start?: string): readonly string[] =>
  read(contents, start).members.map(({ path }) => path);

/** What is wrong with them. */
export const findingsOf = (contents: Contents, start?: string): readonly Finding[] => {
  try {
    read(contents, start);
  } catch (error) {
    if (error instanceof Problem) return error.findings;
    throw error;
  }
  throw new Error("Nothing was wrong");
};

export const codesOf = (contents: Contents, start?: string): readonly string[] =>
  findingsOf(contents, start).map(({ code }) => code);

/** A `pyproject.toml` of a root with a project of its own. */
export const root = (members: readonly string[], exclude?: readonly string[]): string =>
  project("root", workspaceTable(members, exclude));
