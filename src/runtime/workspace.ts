import { resolve } from "node:path";
import { nodeFiles } from "../adapters/node-files.ts";
import { type Contract, camel } from "../contract/contract.ts";
import { Problem } from "../domain/problem/problem.ts";
import { expectFolder, firstProject, nearestProject } from "../domain/workspace/nearest.ts";
import { ancestors } from "../domain/workspace/path.ts";

/** Whether a workspace may be read around a folder: where there is none, nothing of what reads one is loaded. */
export const isInWorkspace = (folder: string): boolean => {
  const start = nodeFiles.realPath(folder);
  try {
    return start !== undefined && firstProject(nodeFiles, ancestors(start)) !== undefined;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
};

/** A `Problem` where an action needs a workspace and there is none, or no folder: most that fails at once fails for that. */
export const expectWorkspace = ({ needsWorkspace }: Contract, inputs: Readonly<Record<string, unknown>>): void => {
  const { workingDirectory = "." } = inputs;
  const start = resolve(String(workingDirectory));
  const isGiven = (name: string): boolean => {
    const value = inputs[camel(name)];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  };
  if (needsWorkspace === undefined || needsWorkspace.unlessGiven.some(isGiven)) expectFolder(nodeFiles, start);
  else nearestProject(nodeFiles, start);
};
