import { remember } from "../text/remember.ts";
import { resolve } from "../workspace/path.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { isNamedIn, longestOf } from "./suggest-format.ts";

type Place = Pick<Workspace, "members"> & Partial<Pick<Workspace, "prefix">>;

/** Whether a tag names a member that is none of `ours`, or begins with more of another's folder than of theirs, as `tools/lint/v1.0`. */
export const isOfOther = ({ members, prefix = "" }: Place) => {
  const namedIn = remember((tag) => [
    longestOf(members.map(({ name }) => name).filter((name) => isNamedIn(name, tag))),
  ]);
  return (tag: string, ours: readonly Pick<Member, "name" | "path">[]): boolean => {
    const [named] = namedIn(tag);
    if (named !== undefined) return ours.every(({ name }) => name !== named);
    const folders = tag.split("/").slice(0, -1);
    if (folders.length === 0 || ours.some(({ path }) => path === ".")) return false;
    const shared = ({ path }: Pick<Member, "path">): number => {
      const parts = path === "." ? [] : resolve(prefix, path).split("/");
      const end = folders.findIndex((folder, index) => folder !== parts[index]);
      return end === -1 ? folders.length : end;
    };
    const most = Math.max(...ours.map(shared));
    return members.some((member) => shared(member) > most);
  };
};
