import { normalize } from "../workspace/path.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";

/** The package in whose folder a file lies: the nearest one. Files of none are those of all. */
export const ownerOf = (path: string, { members }: Pick<Workspace, "members">): Member | undefined => {
  const file = normalize(path);
  return members
    .filter((member) => member.isPackage && (member.path === "." || file.startsWith(`${member.path}/`)))
    .reduce<Member | undefined>(
      (nearest, each) => (nearest === undefined || depth(each) > depth(nearest) ? each : nearest),
      undefined,
    );
};

const depth = ({ path }: Member): number => (path === "." ? 0 : path.length);
