import { versionDiffersInSource } from "../domain/problem/check-metadata.ts";
import { compareVersions, parseVersion } from "../domain/python/version.ts";
import { assignedVersion, versionLine } from "../domain/version-files/assigned-version.ts";
import { join } from "../domain/workspace/path.ts";
import { defineCheck } from "./frame/check.ts";

/** The literal versions in the sources, against the one in `pyproject.toml`. */
export const versionConsistency = defineCheck({
  name: "version-consistency",
  title: "Sources that say another version than `pyproject.toml`",
  why: "A user who asks the package for its version is told the wrong one.",
  kinds: [versionDiffersInSource],
  needs: ["trees"],
  find: ({ packages, trees }) =>
    packages.flatMap(({ name, member: { version, path: folder }, file, place, isPublished }) => {
      const own = version === undefined || !isPublished ? undefined : parseVersion(version);
      if (version === undefined || own === undefined) return [];
      return [...trees.of(name).versionTexts].flatMap(([path, text]) => {
        const found = assignedVersion(text);
        const other = parseVersion(found?.version ?? "");
        if (found === undefined || other === undefined || compareVersions(own, other) === 0) return [];
        return [
          versionDiffersInSource({
            package: name,
            version,
            other: { version: found.version, place: { file: file(path), line: found.line } },
            line: versionLine(join(folder === "." ? "" : folder, path), found),
            place: place(["project", "version"]),
          }),
        ];
      });
    }),
});
