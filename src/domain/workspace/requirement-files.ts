import type { PackageName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { aList, aString, aTable, type Table, tableIn } from "./shapes.ts";

/**
 * The specifiers of requirements that a build backend takes from files beside a `pyproject.toml`, which `uv.lock` leaves
 * out for siblings; none for a name that has several. `read` takes paths relative to the package's folder.
 * https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
 * https://github.com/repo-helper/hatch-requirements-txt#usage
 */
export const specifiersInFiles = (
  tool: Table,
  read: (path: string) => string | undefined,
): ReadonlyMap<PackageName, string> => {
  const requirements = filesOf(tool)
    .flatMap((file) => read(file)?.split(/\r?\n/) ?? [])
    .flatMap((line) => {
      const parsed = parseRequirement(line.replace(/(?:^|\s)#.*$/, "").trim());
      return parsed.ok && parsed.requirement.specifier !== "" ? [parsed.requirement] : [];
    });
  const byName = Map.groupBy(requirements, ({ name }) => name);
  return new Map(
    [...byName].flatMap(([name, all]) => {
      const [first, ...others] = new Set(all.map(({ specifier }) => specifier));
      return first === undefined || others.length > 0 ? [] : [[name, first]];
    }),
  );
};

/** Of setuptools and of hatch-requirements-txt: for `dependencies` and for extras. */
const filesOf = (tool: Table): readonly string[] => {
  const ofSetuptools = tableIn(tableIn(tool, "setuptools"), "dynamic");
  const ofHatch = tableIn(tableIn(tableIn(tableIn(tool, "hatch"), "metadata"), "hooks"), "requirements_txt");
  const extras = Object.values(tableIn(ofSetuptools, "optional-dependencies"));
  return [
    ...[ofSetuptools.dependencies, ...extras].map((each) => (aTable.accepts(each) ? each.file : undefined)),
    ofHatch.files,
    ...Object.values(tableIn(ofHatch, "optional-dependencies")),
  ]
    .flatMap((named) => (aList.accepts(named) ? named : [named]))
    .filter(aString.accepts);
};
