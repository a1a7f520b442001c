import type { TomlPath } from "../../domain/toml/spans.ts";
import { aList, aTable } from "../../domain/workspace/shapes.ts";
import type { Member } from "../../domain/workspace/workspace.ts";

/** A path in a `pyproject.toml`, as it is written: relative to the package's folder. */
export interface NamedFile {
  readonly path: string;
  /** Where it stands. */
  readonly key: TomlPath;
  /** `*`, `?`, `**` and sets stand for other letters. */
  readonly isGlob: boolean;
}

/** The README and the licence files that `[project]` names. */
export const namedFiles = ({ project }: Member): readonly NamedFile[] => {
  const { readme, license } = project;
  const globs = project["license-files"];
  return [
    ...text(readme, ["project", "readme"]),
    ...(aTable.accepts(readme) ? text(readme.file, ["project", "readme", "file"]) : []),
    ...(aTable.accepts(license) ? text(license.file, ["project", "license", "file"]) : []),
    ...(aList.accepts(globs)
      ? globs.flatMap((glob, index) =>
          text(glob, ["project", "license-files", index]).map((each) => ({ ...each, isGlob: /[*?[]/.test(each.path) })),
        )
      : []),
  ];
};

const text = (value: unknown, key: TomlPath): readonly NamedFile[] =>
  typeof value === "string" && value !== "" ? [{ path: value, key, isGlob: false }] : [];
