import { versionDiffersInSource } from "../domain/problem/check-metadata.ts";
import { compareVersions, parseVersion } from "../domain/python/version.ts";
import { assignedVersion, versionLine } from "../domain/version-files/assigned-version.ts";
import { join, normalize } from "../domain/workspace/path.ts";
import { defineCheck } from "./frame/check.ts";
import { isShipped } from "./frame/modules.ts";

/** The literal versions in the sources, against the one in `pyproject.toml`. */
export const versionConsistency = defineCheck({
  name: "version-consistency",
  title: "Sources that say another version than `pyproject.toml`",
  why: "A user who asks the package for its version is told the wrong one.",
  kinds: [versionDiffersInSource],
  needs: ["trees"],
  find: ({ packages, trees, config }) => {
    const listed = listedFiles(config.settings["version-files"]);
    return packages.flatMap(({ name, member: { version, path: folder }, file, place, isPublished }) => {
      const own = version === undefined || !isPublished ? undefined : parseVersion(version);
      if (version === undefined || own === undefined) return [];
      return [...trees.of(name).versionTexts].flatMap(([path, text]) => {
        const found = isShipped(path, name) ? assignedVersion(text) : undefined;
        const other = parseVersion(found?.version ?? "");
        if (found === undefined || other === undefined || compareVersions(own, other) === 0) return [];
        const named = join(folder === "." ? "" : folder, path);
        return [
          versionDiffersInSource({
            package: name,
            version,
            other: { version: found.version, place: { file: file(path), line: found.line } },
            line: listed.has(normalize(named)) ? undefined : versionLine(named, found),
            place: place(["project", "version"]),
          }),
        ];
      });
    });
  },
});

/** The files that `version-files` has, however it finds the version in them. */
const listedFiles = (setting: unknown): ReadonlySet<string> =>
  new Set(
    [setting]
      .flat()
      .filter((each) => typeof each === "string")
      .flatMap((each) => each.split("\n"))
      .map((each) => normalize(each.split(/[:#]/)[0]!.trim())),
  );
