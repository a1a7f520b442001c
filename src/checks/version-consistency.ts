import { versionDiffersInSource } from "../domain/problem/check-metadata.ts";
import { compareVersions, parseVersion } from "../domain/python/version.ts";
import { defineCheck } from "./frame/check.ts";

/** A plain assignment of a text; what is computed is not looked at. */
const assignment = /^(?:__version__|VERSION)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*(["'])([^"'\n]*)\1[ \t]*(?:#.*)?\r?$/m;

/** The literal versions in the sources, against the one in `pyproject.toml`. */
export const versionConsistency = defineCheck({
  name: "version-consistency",
  title: "Sources that say another version than `pyproject.toml`",
  why: "A user who asks the package for its version is told the wrong one.",
  kinds: [versionDiffersInSource],
  needs: ["trees"],
  find: ({ packages, trees }) =>
    packages.flatMap(({ name, member: { version }, file, place, isPublished }) => {
      const own = version === undefined || !isPublished ? undefined : parseVersion(version);
      if (version === undefined || own === undefined) return [];
      return [...trees.of(name).versionTexts].flatMap(([path, text]) => {
        const found = assignment.exec(text);
        const other = parseVersion(found?.[2] ?? "");
        if (found === null || other === undefined || compareVersions(own, other) === 0) return [];
        const line = text.slice(0, found.index).split("\n").length;
        return [
          versionDiffersInSource({
            package: name,
            version,
            other: { version: found[2]!, place: { file: file(path), line } },
            place: place(["project", "version"]),
          }),
        ];
      });
    }),
});
