import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

/** What shows only where a distribution is held against the other, the sources, or the rest of the release. */
interface Named {
  readonly filename: string;
}

export const filesLost = defineFinding<Named & { entries: readonly string[]; remedy: string }>(
  {
    code: "RA-DIST-FILES-LOST",
    severity: "error",
    mender: "project",
    meaning:
      "A wheel that is built from the sdist lacks files that one built straight from the checkout has. Where these are tests or texts alone it is a warning.",
    why: "Users build from the sdist, too, and an import need not show what is missing.",
    mend: "Have the files in the sdist too; where nobody needs them, exclude them from the wheel.",
  },
  ({ filename, entries, remedy }) => ({
    message: `${filename} lost files on the way through the sdist, which a wheel built from the checkout has: ${named(entries)}`,
    hint: `Have it in the sdist: ${remedy}. What nobody needs, exclude from the wheel`,
  }),
);

export const noModule = defineFinding<Named & { sources: readonly string[] }>(
  {
    code: "RA-DIST-NO-MODULE",
    severity: "error",
    mender: "project",
    meaning: "A wheel holds no module, although its package has sources.",
    why: "Whoever installs it can import nothing.",
    mend: "Tell the build backend where the modules are. Where the wheel is meant to be empty, say so: `packages = []` for setuptools, `module-name = []` for uv_build, `bypass-selection = true` for hatchling.",
  },
  ({ filename, sources }) => ({
    message: `${filename} holds no module, and its package has sources: ${named(sources)}`,
    hint: "Tell the build backend where the modules are, or that the wheel is to be empty (packages = [] for setuptools, module-name = [] for uv_build, or bypass-selection = true for hatchling)",
  }),
);

export const modulesLost = defineFinding<Named & { modules: readonly string[] }>(
  {
    code: "RA-DIST-MODULES-LOST",
    severity: "warning",
    mender: "project",
    meaning: "A wheel lacks packages that lie in the sources inside of one that it has.",
    why: "Nobody can import them, though what imports first may work.",
    mend: "Let the build backend find the packages, or name each of them. Where they are left out on purpose, nothing needs to be done.",
  },
  ({ filename, modules }) => ({
    message: `${filename} lacks packages that its sources have: ${named(modules)}`,
    hint: "Let the build backend find the packages, or name each of them, and those inside; if they are left out on purpose, all is well",
  }),
);

interface EntryFacts extends Named {
  readonly group: string;
  /** As in `name = module:attribute`. */
  readonly entry: string;
  readonly module: string;
}

/** Where a group of entry points stands in `pyproject.toml`. */
const tableOf = (group: string): string => {
  if (group === "console_scripts") return "[project.scripts]";
  return group === "gui_scripts" ? "[project.gui-scripts]" : `[project.entry-points."${shown(group)}"]`;
};

export const entryPointModuleMissing = defineFinding<EntryFacts>(
  {
    code: "RA-DIST-ENTRY-POINT-MODULE",
    severity: "error",
    mender: "project",
    meaning:
      "An entry point of a wheel names a module that neither the wheel nor Python has, nor what it requires can bring.",
    why: "What uses the entry point fails, often without a word.",
    mend: "Correct the module in `[project.scripts]`, `[project.gui-scripts]` or `[project.entry-points]`, or have it in the wheel.",
  },
  ({ filename, group, entry, module }) => ({
    message: `${filename} has no module ${shown(module)} for its entry point in ${shown(group)}: ${shown(entry)}`,
    hint: `Correct the module in ${tableOf(group)}, or have it in the wheel`,
  }),
);

export const entryPointModuleUnseen = defineFinding<EntryFacts>(
  {
    code: "RA-DIST-ENTRY-POINT-UNSEEN",
    severity: "warning",
    mender: "project",
    meaning: "An entry point of a wheel names a module that neither Python nor a wheel of the release has.",
    why: "If nothing brings the module, what uses the entry point fails.",
    mend: "Nothing, where a requirement brings the module. Else require what does, or correct the entry point.",
  },
  ({ filename, group, entry, module }) => ({
    message: `${filename} has no module ${shown(module)} for its entry point in ${shown(group)}: ${shown(entry)}`,
    hint: `Look whether a requirement brings the module: then nothing needs to be done. Else require what does, or correct it in ${tableOf(group)}`,
  }),
);

export const pathsShared = defineFinding<{
  package: string;
  others: readonly string[];
  paths: readonly string[];
}>(
  {
    code: "RA-DIST-PATHS-SHARED",
    severity: "error",
    mender: "project",
    meaning: "Two packages of the release install the same paths with other content.",
    why: "Installed together, one overwrites the other without a word, and uninstalling one takes the other's.",
    mend: "Leave the paths to one of them. A package that both extend is a namespace: it has no `__init__.py` in either.",
  },
  ({ package: name, others, paths }) => ({
    package: name,
    message: `${name} installs the same paths as ${named(others)} with other content: ${named(paths)}`,
    hint: `Leave them to one of the packages; a folder that both extend has no __init__.py in either`,
  }),
);

export const sdistNeedsSettings = defineFinding<Named & { settings: readonly string[]; words: string }>(
  {
    code: "RA-DIST-SDIST-NEEDS-SETTINGS",
    severity: "warning",
    mender: "project",
    meaning: "An sdist builds only with settings of this workspace's `[tool.uv]`.",
    why: "Those settings are not in what is published: whoever finds no wheel that fits cannot install the package.",
    mend: "Say in `[build-system] requires` what the package's build needs, and put what it must know into its own files.",
  },
  ({ filename, settings, words }) => ({
    message: `${filename} builds only by this workspace's settings of uv (${settings.join(", ")}). Without them: ${words}`,
    hint: settings.some((setting) => setting.endsWith("-dependencies"))
      ? "Say in [build-system] requires of the package what its build needs"
      : "Put what the package's build must know into its own files",
  }),
);

export const filesOnlyInSdist = defineFinding<Named & { sdist: string; entries: readonly string[] }>(
  {
    code: "RA-DIST-DATA-NOT-IN-WHEEL",
    severity: "warning",
    mender: "project",
    meaning:
      "An sdist has data inside of the package's modules that the wheel lacks, and no setting of `pyproject.toml` excludes it there.",
    why: "The package imports without its data.",
    mend: "Name the files for the wheel too, or exclude them from both.",
  },
  ({ filename, sdist, entries }) => ({
    message: `${filename} lacks data of its modules that ${sdist} has: ${named(entries)}`,
    hint: "Name the files for the wheel too (package-data of [tool.setuptools]; with hatchling the include that is set, or artifacts where git ignores them), or exclude them",
  }),
);
