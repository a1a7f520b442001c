import { isStandard } from "../python/standard-library.ts";
import { shellWord } from "../text/shell-word.ts";
import { defineFinding, runAgain } from "./finding.ts";
import { type LockedIndex, lockedOut, nameWithLogin, trustFirst } from "./locked-index.ts";
import { named } from "./shown.ts";

/** What was tried. */
export interface Facts {
  readonly package: string;
  readonly index: string;
  /** As `uv --python` took it; empty for uv's choice. */
  readonly python: string;
}

const onPython = ({ python }: Facts): string => (python === "" ? "" : ` (Python ${python})`);

const failing = (what: readonly string[]): string => `${named(what)} ${what.length === 1 ? "fails" : "fail"}`;

export const smokeInstallFailed = defineFinding<
  Facts & { words: string; locked?: LockedIndex | undefined; isEnded?: boolean }
>(
  {
    code: "RA-SMOKE-INSTALL-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A package cannot be installed alone from the index, into a fresh environment.",
    why: "That is what its users do first.",
    mend: "Read what the installer says: no release satisfies a requirement, a sibling's published version is too old, or this Python does not fit. Where the package is for another platform than the job's, set `smoke = \"off\"` in `packages.<name>` of the configuration.",
  },
  (facts) => ({
    package: facts.package,
    message: `${facts.package} cannot be installed from ${facts.index}${onPython(facts)}: ${facts.words}${facts.locked === undefined ? "" : `. ${lockedOut(facts.locked)}`}`,
    ...(facts.locked !== undefined
      ? { remedy: "call" as const, hint: nameWithLogin(facts.locked) }
      : facts.isEnded === true
        ? {
            remedy: "outside" as const,
            ...runAgain(
              "Run again",
              `if it is ended again, see what is built from source there, or set smoke = "off" in packages.${facts.package} of the configuration`,
            ),
          }
        : /^Hash mismatch for /.test(facts.words)
          ? {
              remedy: "outside" as const,
              hint: "An index gives another file than its listing says; if it stays so, tell those who run it",
            }
          : { hint: mendRequirement(facts) }),
  }),
);

export const smokeUnreachable = defineFinding<Facts & { words: string }>(
  {
    code: "RA-SMOKE-INDEX-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "A package could not be installed alone, since it or what it requires could not be fetched.",
    why: "What its users would get is not known.",
    mend: "See that the index and the network work, proxies and certificates included.",
  },
  (facts) => ({
    package: facts.package,
    message: `${facts.package} was not tried from ${facts.index}${onPython(facts)}, since it or what it requires could not be fetched: ${facts.words}`,
    hint: "See that the index that the message names can be reached from here",
    ...trustFirst(facts.words),
  }),
);

const mendRequirement = (facts: Facts & { words: string }): string =>
  `Fix the requirement that the installer names, in the pyproject.toml of ${facts.package} or of the package it needs${elsewhere(facts)}`;

export const smokeLocked = defineFinding<LockedIndex>(
  {
    code: "RA-SMOKE-LOCKED-OUT",
    severity: "warning",
    mender: "project",
    remedy: "call",
    meaning:
      "What packages require could not be looked for on an index that wants a login, so the job that only publishes skips their trial.",
    why: "A login goes only to an index that the job itself names, not to one that a manifest names.",
    mend: "Name the index in the job that publishes, with `UV_INDEX`, and give its login with `UV_INDEX_<NAME>_USERNAME` and `UV_INDEX_<NAME>_PASSWORD`.",
  },
  (locked) => ({
    message: `Nothing that requires what is on another index was tried. ${lockedOut(locked)}`,
    hint: nameWithLogin(locked),
  }),
);

/** Where what is missing is a wheel, or a build failed, the package may be for another platform than the job's. */
const elsewhere = ({ package: name, words }: Facts & { words: string }): string =>
  /platform|\bwheels?\b|failed to build|build backend/i.test(words)
    ? `. If ${name} is for another platform than this job's, set smoke = "off" in packages.${name} of the configuration`
    : "";

/** As the loaders of Linux, macOS and Windows say that they find none. */
const systemLibrary = /cannot open shared object file|Library not loaded|DLL load failed/;

/** What was tried, and how it ended. */
interface Fault extends Facts {
  /** As in `import core_lib`. */
  readonly what: readonly string[];
  readonly words: string;
  /** That the package has, and that were left out. */
  readonly extras?: readonly string[];
  /** What users import of the wheel: `core_lib`. */
  readonly own?: readonly string[];
  /** Whether it is the configured command. */
  readonly isCommand?: boolean;
}

export const smokeFailed = defineFinding<Fault>(
  {
    code: "RA-SMOKE-FAILED",
    severity: "error",
    mender: "project",
    meaning:
      "A package that is installed alone cannot be imported, one of its scripts cannot be loaded, or its own command (`smoke`) fails.",
    why: "In the workspace often something provides what the package does not ask for.",
    mend: "Add what is missing to `project.dependencies`, or the file to the wheel. Where importing it alone cannot work, configure `smoke` for this package: a command, or `off`.",
  },
  (facts) => ({
    package: facts.package,
    ...(facts.isCommand !== true && systemLibrary.test(facts.words) ? { remedy: "call" as const } : {}),
    message: `${failing(facts.what)} where ${facts.package} alone is installed (from ${facts.index}${facts.python === "" ? "" : `, Python ${facts.python}`}): ${facts.words}`,
    hint:
      facts.isCommand === true
        ? `Fix what its output names, or correct smoke in packages.${facts.package} of the configuration`
        : `${remedy(facts)}. Where it cannot be imported alone, set smoke in packages.${facts.package} of the configuration to a command, or to "off"`,
  }),
);

const remedy = (fault: Fault): string => {
  const { package: name, words, extras = [] } = fault;
  if (systemLibrary.test(words)) return "Install the library of the system that is missing here";
  const [, module, from] = lacking.exec(words) ?? [];
  if ((module === undefined && isOwn(from, fault)) || !isMissing.test(words)) return `Fix in ${name} what it says`;
  const standard = module ?? from;
  if (standard !== undefined && isStandard(standard) && !isOwn(standard, fault)) {
    const fact = module === undefined ? `This Python's ${from} lacks that name` : `This Python has no ${module}`;
    return `${fact}: do without it there, or say in requires-python of ${name} which Pythons have it`;
  }
  if (from !== undefined)
    return `Ask in project.dependencies of ${name} for versions that fit: the ${from} that was installed lacks that name`;
  const add = isOwn(module, fault)
    ? `See that the wheel holds ${module}`
    : `Add what is missing to project.dependencies of ${name}`;
  const extra = `, or name the extra that brings it (${named(extras)}) in extras of packages.${name} of the configuration`;
  return `${add}${extras.length === 0 ? "" : extra}`;
};

/** The module that is missing, or the one that lacks something; not a folder without `__init__.py`, to which others may add. */
const lacking =
  /No module named '([\w.]+)'|cannot import name .+ from (?:partially initialized module )?'([\w.]+)'(?! \(unknown location\))/;

/** Whether a module is, or lies in, one of those that the wheel has: other packages may share a namespace. */
const isOwn = (module: string | undefined, { own = [] }: Pick<Fault, "own">): boolean =>
  module !== undefined && own.some((each) => `${module}.`.startsWith(`${each}.`));

/** Whether an extra may bring it: not what is the package's own, Python's or the system's, or a name that a module lacks. */
export const mayComeWithExtra = (fault: Pick<Fault, "words" | "own">): boolean => {
  const { words } = fault;
  const [, module, from] = lacking.exec(words) ?? [];
  if (systemLibrary.test(words) || from !== undefined) return false;
  return module === undefined || !(isOwn(module, fault) || isStandard(module));
};

/** A module, or the metadata of a distribution, as Python says it. */
const isMissing = /No module named|ImportError|(?:Module|Package)NotFoundError|DistributionNotFound/;

export const scriptWithoutExtra = defineFinding<Fault & { extras: readonly string[] }>(
  {
    code: "RA-SMOKE-SCRIPT-WITHOUT-EXTRA",
    severity: "warning",
    mender: "project",
    meaning:
      "A script of a package that is installed without its extras cannot import something that is not the package's own.",
    why: "Users who install the package alone get the script too.",
    mend: "Name the extra in `extras` of `packages.<name>` of the configuration, and it is installed for the trial. Where no extra is meant, add the requirement to `project.dependencies`.",
  },
  (facts) => ({
    package: facts.package,
    message: `${facts.package} is installed from ${facts.index} without its extras (${named(facts.extras)}), and ${failing(facts.what)}${onPython(facts)}: ${facts.words}`,
    hint: `If an extra brings what is missing, name it in extras of packages.${facts.package} of the configuration; if none does, add it to project.dependencies`,
  }),
);

export const smokeExtraUnknown = defineFinding<{ package: string; extras: readonly string[] }>(
  {
    code: "RA-SMOKE-EXTRA-UNKNOWN",
    severity: "warning",
    mender: "project",
    meaning: "`extras` in `packages.<name>` of the configuration names an extra that the package does not have.",
    why: "Installers go on without it, so what it was to bring is not tried.",
    mend: "Correct the name, or take it out; or add the extra to `project.optional-dependencies`.",
  },
  ({ package: name, extras }) => ({
    package: name,
    message: `${name} was tried without what extras names and it does not have: ${named(extras)}`,
    hint: `Correct extras of packages.${name} of the configuration, or add the extra to project.optional-dependencies`,
  }),
);

export const smokeForeign = defineFinding<
  Facts & {
    version: string;
    files: readonly string[];
    /** Whether there are Pythons or platforms that no wheel of the release is for. */
    isForSome?: boolean;
  }
>(
  {
    code: "RA-SMOKE-FOREIGN-FILES",
    severity: "error",
    mender: "project",
    meaning: "What was installed under the package's name is not the wheel of this release.",
    why: "Another index has the same name, or no wheel of this release is for this Python or platform and its source was built.",
    mend: 'Look at who owns the name on the other indexes of the workspace. Where no wheel is for this Python, name another with `python-version`; where none is for this platform, set `smoke = "off"` in `packages.<name>` of the configuration.',
  },
  (facts) => ({
    package: facts.package,
    message: `Installed as ${facts.package} ${facts.version} was something else than the wheel from ${facts.index}: ${facts.files.slice(0, 3).join(", ") || "another version"}`,
    ...(facts.isForSome === true ? { remedy: "call" as const } : {}),
    hint: `${facts.isForSome === true ? "If none of its wheels is for this Python and platform, its source was built: name with python-version a Python that has one here, or run where there is one. Else look" : "Look"} at who owns ${facts.package} on the other indexes of the workspace ([[tool.uv.index]])`,
  }),
);

export const environmentFailed = defineFinding<{
  /** What was asked for; `undefined` for any. */
  python: string | undefined;
  words: string;
}>(
  {
    code: "RA-SMOKE-NO-ENVIRONMENT",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "uv could not make a virtual environment for a trial installation.",
    why: "Each package is installed alone, in an environment of its own.",
    mend: "Read uv's words; often it is a Python that does not start, or the temporary folder.",
  },
  ({ python, words }) => ({
    message: `uv could not make a virtual environment: ${words}`,
    hint: `See what ${python === undefined ? "uv venv" : `uv venv --python ${shellWord(python)}`} says in an empty folder, or waits for`,
  }),
);
