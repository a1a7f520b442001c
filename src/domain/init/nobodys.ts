import type { PackageName } from "../python/name.ts";
import { isLocal, parseVersion } from "../python/version.ts";
import type { Member } from "../workspace/workspace.ts";

/** Without those that have a local version beside others of public ones, and no tag that names them: nobody releases them. */
export const withoutLocal = (
  candidates: readonly Member[],
  versions: ReadonlyMap<PackageName, string>,
  tags: readonly string[],
): readonly Member[] => {
  const others = candidates.filter((member) => !isLocal(parseVersion(versions.get(member.name) ?? "0")!));
  return others.length === 0 ? candidates : candidates.filter((each) => others.includes(each) || isNamed(each, tags));
};

const isNamed = ({ name, rawName }: Member, tags: readonly string[]): boolean =>
  tags.some((tag) => tag.startsWith(name) || tag.startsWith(rawName));

/** Packages among examples, beside others, that no tag names: they are there to be read. */
export const untaggedExamples = (candidates: readonly Member[], tags: readonly string[]): readonly PackageName[] => {
  const found = candidates.filter(
    (each) => /(?:^|\/)(?:examples?|samples?|demos?)(?:\/|$)/i.test(each.path) && !isNamed(each, tags),
  );
  return found.length === candidates.length ? [] : found.map(({ name }) => name);
};
