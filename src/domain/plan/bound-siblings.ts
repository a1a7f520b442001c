import type { PackageName } from "../python/name.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { isWritten } from "./member-place.ts";

/** Siblings that are left alone and whose version is not known, though it would be the bound of a requirement, and of whose. */
export const boundSiblings = (
  toPublish: readonly Member[],
  { members }: Workspace,
  versions: ReadonlyMap<PackageName, string>,
): ReadonlyMap<Member, readonly PackageName[]> => {
  const publishing = new Set(toPublish);
  const unknown = members.filter((member) => !versions.has(member.name) && !publishing.has(member));
  const requires = ({ requirements }: Member, name: PackageName): boolean =>
    requirements.some(
      (declared) =>
        declared.kind !== "group" &&
        isWritten(declared) &&
        declared.requirement.specifier === "" &&
        declared.requirement.name === name,
    );
  const by = unknown.map(
    (member) => [member, toPublish.filter((each) => requires(each, member.name)).map(({ name }) => name)] as const,
  );
  return new Map(by.filter(([, names]) => names.length > 0));
};
