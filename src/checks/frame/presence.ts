import { type Table, tableIn } from "../../domain/workspace/shapes.ts";
import type { Member } from "../../domain/workspace/workspace.ts";

/** Whether `[project]` has a key that says something, or leaves it to the build backend. */
export const says = (member: Member, key: string): boolean =>
  member.dynamic.includes(key) || isSaid(member.project[key]) || isOfPoetry(member, key);

/** Whether poetry-core takes it from `[tool.poetry]`, as it does with all that `[project]` does not have. */
export const isOfPoetry = ({ buildBackend, tool }: Member, key: string): boolean => {
  if (buildBackend?.startsWith("poetry.core.") !== true) return false;
  const poetry = tableIn(tool, "poetry");
  return (inPoetry[key] ?? own(key))(poetry).some(isSaid);
};

const own =
  (...keys: readonly string[]) =>
  (poetry: Table): readonly unknown[] =>
    keys.map((key) => poetry[key]);

const inPoetry: Readonly<Record<string, (poetry: Table) => readonly unknown[]>> = {
  urls: own("urls", "homepage", "repository", "documentation"),
  "requires-python": (poetry) => [tableIn(poetry, "dependencies").python],
};

const isSaid = (value: unknown): boolean => {
  if (value === undefined || value === "") return false;
  return typeof value !== "object" || value === null || Object.keys(value).length > 0;
};
