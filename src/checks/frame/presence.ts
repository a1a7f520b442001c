import type { Member } from "../../domain/workspace/workspace.ts";

/** Whether `[project]` has a key that says something, or leaves it to the build backend. */
export const says = ({ project, dynamic }: Member, key: string): boolean => {
  if (dynamic.includes(key)) return true;
  const value = project[key];
  if (value === undefined || value === "") return false;
  return typeof value !== "object" || value === null || Object.keys(value).length > 0;
};
