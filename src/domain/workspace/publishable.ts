import { aTable } from "./shapes.ts";
import type { Member, Workspace } from "./workspace.ts";

/** Whether a member can be released at all, and why or why not: one clause, for people. */
export interface Publishability {
  readonly isPublishable: boolean;
  readonly reason: string;
}

/**
 * A package is publishable that says so itself, by `tool.uv.package` or a build system, and has no classifier that
 * begins with `Private ::`, which makes PyPI refuse it. https://pypi.org/classifiers/
 */
export const publishabilityOf = ({
  isDeclaredPackage,
  classifiers,
  tool,
}: Pick<Member, "isDeclaredPackage" | "classifiers" | "tool">): Publishability => {
  if (!isDeclaredPackage) {
    const isToldSo = aTable.accepts(tool.uv) && tool.uv.package === false;
    return { isPublishable: false, reason: isToldSo ? "tool.uv.package = false" : "no [build-system]" };
  }
  const privacy = classifiers.find((classifier) => /^private ::/i.test(classifier));
  if (privacy !== undefined) return { isPublishable: false, reason: `classifier ${privacy}` };
  return { isPublishable: true, reason: "a package" };
};

/** The members that the index is asked about, and whose version must be known. */
export const publishable = ({ members }: Pick<Workspace, "members">): readonly Member[] =>
  members.filter((member) => publishabilityOf(member).isPublishable);
