import type { PackageName } from "../python/name.ts";
import { publishabilityOf } from "../workspace/publishable.ts";
import type { DeclaredRequirement, Member, Workspace } from "../workspace/workspace.ts";
import { isWritten } from "./member-place.ts";

/** Siblings that are left alone and whose version is not known, though it would be the bound of a requirement, and of whose. */
export const boundSiblings = (
  toPublish: readonly Member[],
  { members }: Workspace,
  versions: ReadonlyMap<PackageName, string>,
): ReadonlyMap<Member, readonly PackageName[]> => {
  const publishing = new Set(toPublish);
  const unknown = members.filter((member) => !versions.has(member.name) && !publishing.has(member));
  // Of what is never published all but an extra is refused whatever its version: that is said alone.
  const counts = (declared: DeclaredRequirement, sibling: Member): boolean =>
    declared.kind === "extra" || (declared.kind !== "group" && publishabilityOf(sibling).isPublishable);
  const requires = ({ requirements }: Member, sibling: Member): boolean =>
    requirements.some(
      (declared) =>
        counts(declared, sibling) &&
        isWritten(declared) &&
        declared.requirement.specifier === "" &&
        declared.requirement.name === sibling.name,
    );
  const by = unknown.map(
    (member) => [member, toPublish.filter((each) => requires(each, member)).map(({ name }) => name)] as const,
  );
  return new Map(by.filter(([, names]) => names.length > 0));
};
