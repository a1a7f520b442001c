import { parseRequirement } from "../../../src/domain/python/requirement.ts";
import type { Member, RequirementKind, Workspace } from "../../../src/domain/workspace/workspace.ts";

/** A requirement as `kind:text`, `runtime` where no kind is given. */
const declare = (text: string, index: number): Member["requirements"][number] => {
  const [, kind = "runtime", requirement = text] = /^(?:(\w+):)?(.+)$/.exec(text) ?? [];
  const parsed = parseRequirement(requirement);
  if (!parsed.ok) throw new Error(parsed.message);
  return { table: "project.dependencies", index, requirement: parsed.requirement, kind: kind as RequirementKind };
};

/** A workspace of members by name, each with its requirements. */
export const workspaceOf = (requirements: Readonly<Record<string, readonly string[]>>): Workspace => ({
  root: "/work",
  prefix: "",
  rootText: "",
  above: undefined,
  rootTool: {},
  hasLock: false,
  findings: [],
  members: Object.entries(requirements).map(([name, texts]) => ({
    name,
    rawName: name,
    path: `packages/${name}`,
    version: "1.0",
    dynamic: [],
    isDeclaredPackage: true,
    isPackage: true,
    classifiers: [],
    requiresPython: undefined,
    buildBackend: undefined,
    requirements: texts.map(declare),
    project: { name },
    text: "",
    tool: {},
  })),
});
