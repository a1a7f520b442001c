import { parseVersion } from "../python/version.ts";
import type { Tag } from "../validation/past.ts";
import { splitTag } from "./suggest-format.ts";

/** Tags that are moved to the newest release of a line, as `v1` to that of `v1.4.2`: they release nothing. */
export const movingTags = (tags: readonly Tag[]): readonly string[] =>
  [...Map.groupBy(tags, ({ commit }) => commit).values()].flatMap((beside) => {
    const read = beside.flatMap(({ name }) => {
      const parts = splitTag(name);
      const release = parts && parseVersion(parts.version)?.release;
      return parts === undefined || release === undefined ? [] : [{ name, before: parts.before, release }];
    });
    return read
      .filter(
        ({ release, before }) =>
          release.length < 3 &&
          read.some(
            (other) =>
              other.release.length === 3 &&
              other.before.replace(/v$/, "") === before.replace(/v$/, "") &&
              release.every((number, place) => number === other.release[place]),
          ),
      )
      .map(({ name }) => name);
  });

/** Whether all versions in tags have three numbers, which those of moving tags do not have. */
export const haveThreeNumbers = (tags: readonly string[]): boolean =>
  tags.every((tag) => {
    const version = splitTag(tag)?.version;
    return version === undefined || parseVersion(version)!.release.length >= 3;
  });
