import { parseVersion } from "../python/version.ts";
import { matchTag } from "../tag/match-tag.ts";
import { tagMembers } from "../tag/tag-owners.ts";
import type { SubjectQuestion } from "./subject.ts";

/**
 * Tags that say only the first numbers of a version, as `v1`, and that are at the commit of a later one's tag: they are moved to
 * the newest of their line, and stand for that. `commits` by tag.
 */
export const movedOn = (
  commits: ReadonlyMap<string, string>,
  { workspace, formats, versions }: Pick<SubjectQuestion, "workspace" | "formats" | "versions">,
): ReadonlySet<string> => {
  const members = tagMembers(workspace.members, versions);
  const together = [...Map.groupBy(commits.keys(), (tag) => commits.get(tag)!).values()];
  return new Set(
    together
      .filter((tags) => tags.length > 1)
      .flatMap((tags) => {
        const read = tags.flatMap((tag) => {
          const match = matchTag(tag, formats, members);
          return match === undefined ? [] : [{ tag, numbers: parseVersion(match.version)!.release }];
        });
        return read
          .filter(({ numbers }) => read.some((other) => isLaterInLine(other.numbers, numbers)))
          .map(({ tag }) => tag);
      }),
  );
};

/** Whether more numbers follow, and not zeros alone: `1.0` is `1.0.0`. */
const isLaterInLine = (numbers: readonly bigint[], line: readonly bigint[]): boolean =>
  line.every((number, at) => numbers[at] === number) && numbers.slice(line.length).some((number) => number > 0n);
