import { join, normalize } from "../workspace/path.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";

type Place = Pick<Workspace, "members"> & Partial<Pick<Workspace, "prefix">>;

/** Whether a tag begins with a folder that has members, as `tools/lint/v1.0`, and the package lies in another beside it. */
export const isOfOtherFolder = (
  tag: string,
  { path }: Pick<Member, "path">,
  { members, prefix = "" }: Place,
): boolean => {
  const partsOf = (each: string): readonly string[] => normalize(join(prefix, each)).split("/");
  const [first, ...rest] = tag.split("/");
  const own = partsOf(path);
  if (rest.length === 0 || own.length === 1 || own[0] === first) return false;
  return members.some((member) => {
    const parts = partsOf(member.path);
    return parts.length > 1 && parts[0] === first;
  });
};
