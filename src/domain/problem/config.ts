import { documentUrl } from "../run/document-url.ts";
import { defineFinding } from "./finding.ts";
import type { FilePlace } from "./workspace.ts";

interface UnknownKey {
  readonly key: string;
  readonly nearest: string | undefined;
  /** Whether it is an input that only a run can be given. */
  readonly isOfRun?: boolean;
  /** The member in whose folder it stands. */
  readonly member?: string;
  readonly place: FilePlace;
}

const whatIs = ({ isOfRun, member }: UnknownKey): string => {
  if (member !== undefined) return "The root's configuration alone is read, and not this";
  return isOfRun === true
    ? "This is given to a run, and is no key of the configuration"
    : "Unknown key in the configuration";
};

const insteadOf = ({ key, nearest, isOfRun, member, place }: UnknownKey): string => {
  if (member !== undefined) {
    return `Take it out; what is for ${member} alone goes to packages.${member} in the root's configuration`;
  }
  if (key === "tool" && place.file.endsWith("release-actions.toml")) {
    return "In this file keys stand without [tool.release-actions] above them, and [tool.release-actions.packages.NAME] is [packages.NAME]";
  }
  if (nearest !== undefined) return `Did you mean ${nearest}?`;
  const page = documentUrl("inputs.md");
  return isOfRun === true ? `Take it out, and give it to the run: ${page} says how` : `${page} lists every key`;
};

export const unknownKey = defineFinding<UnknownKey>(
  {
    code: "RA-CONFIG-UNKNOWN-KEY",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning:
      "The configuration has a key that does not exist or that only a run can be given, or a member has a configuration of its own.",
    why: "A misspelt key would leave the default in force without a word.",
    mend: "Correct the key; what a member has goes to `packages.NAME` of the root's. `docs/inputs.md` of release-actions lists every key.",
  },
  (facts) => ({
    ...(facts.member === undefined ? {} : { package: facts.member }),
    message: `${whatIs(facts)}: ${facts.key}`,
    hint: insteadOf(facts),
    ...facts.place,
  }),
);

export const invalidSetting = defineFinding<{ key: string; expected: string; value: string; place: FilePlace }>(
  {
    code: "RA-CONFIG-INVALID-VALUE",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "A key of the configuration has a value of the wrong type, or one that it cannot have.",
    why: "A value that is guessed at could publish what was only to be tried.",
    mend: "Give a value that the message names.",
  },
  ({ key, expected, value, place }) => ({
    message: `${key}: expected ${expected}, not ${value}`,
    hint: `Give ${expected}, or remove the key for the default`,
    ...place,
  }),
);

export const unknownPlaceholder = defineFinding<{
  key: string;
  placeholder: string;
  nearest: string | undefined;
  /** `undefined` where it is no word of the configuration. */
  place: FilePlace | undefined;
}>(
  {
    code: "RA-CONFIG-UNKNOWN-PLACEHOLDER",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "`changelog` has something in braces that is neither `{name}` nor `{path}`.",
    why: "It would be taken as it is, and a release would begin a new file of that name.",
    mend: "Correct it: `{name}` stands for a package's name, `{path}` for its folder.",
  },
  ({ key, placeholder, nearest, place }) => ({
    message: `${key} has a placeholder that does not exist: ${placeholder}`,
    hint:
      nearest === undefined
        ? "There are {name} and {path}, a package's name and its folder"
        : `Did you mean ${nearest}?`,
    ...(place ?? { remedy: "call" }),
  }),
);

export const unknownPackage = defineFinding<{ name: string; nearest: string | undefined; place: FilePlace }>(
  {
    code: "RA-CONFIG-UNKNOWN-PACKAGE",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "`packages` or a group of the configuration speaks of a package that is no member of the workspace.",
    why: "Its settings, `private` among them, would do nothing.",
    mend: "Correct the name, or remove it. `release-actions discover` lists the members.",
  },
  ({ name, nearest, place }) => ({
    message: `The configuration speaks of a package that is no member: ${name}`,
    hint:
      nearest === undefined
        ? "Remove what the configuration says of it, or correct the name: release-actions discover lists the members"
        : `Did you mean ${nearest}?`,
    ...place,
  }),
);

export const twoConfigs = defineFinding<{ file: string; other: string }>(
  {
    code: "RA-CONFIG-TWICE",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "There is both a `release-actions.toml` and a `[tool.release-actions]` in the root's `pyproject.toml`.",
    why: "Two places that may say different things leave open which one counts.",
    mend: "Keep one of them: the keys are the same in both.",
  },
  ({ file, other }) => ({
    message: `The configuration stands twice: in ${other} and in ${file}`,
    hint: `Move everything into one of them: ${other} or ${file}`,
    file,
  }),
);

export const unreadableConfig = defineFinding<{ why: string; place: FilePlace; hint?: string }>(
  {
    code: "RA-CONFIG-UNREADABLE",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "`release-actions.toml` is not TOML.",
    why: "Without the settings, a run would do something else.",
    mend: "Fix the line where the finding stands; the file has to be UTF-8.",
  },
  ({ why, place, hint = "Fix the file at that line" }) => ({
    message: `${place.file} is not TOML: ${why}`,
    hint,
    ...place,
  }),
);

export const unknownGroup = defineFinding<{
  /** What names it: an input, or a key of the configuration. */
  input: string;
  name: string;
  nearest: string | undefined;
  /** Of a key; an input may come from elsewhere. */
  place?: FilePlace | undefined;
  /** Whether a configuration was looked for, as it is in a checkout alone. */
  hasCheckout?: boolean;
}>(
  {
    code: "RA-CONFIG-UNKNOWN-GROUP",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning:
      "`packages`, `exclude`, `bump`, `group` or a package's own table names a group that the configuration does not have.",
    why: "A misspelt group would leave out what was meant, or take what was to be left out.",
    mend: "Correct the name, or add `groups.NAME` with its `packages` to the configuration.",
  },
  ({ input, name, nearest, place, hasCheckout = true }) => ({
    message: `${input} names a group that the configuration does not have: ${name}`,
    hint: !hasCheckout
      ? "Name packages, or none: without a checkout of the workspace there are no groups, and dist has what the job that built it chose"
      : nearest === undefined
        ? `Correct ${input}, or${place === undefined ? ", in a commit," : ""} add groups.${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)} to the configuration`
        : `Did you mean ${nearest}?`,
    ...(place ?? { input, remedy: "call" }),
  }),
);

export const groupTwice = defineFinding<{ package: string; groups: readonly string[] }>(
  {
    code: "RA-CONFIG-GROUP-TWICE",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "A package is in two groups that have a versioning.",
    why: "Each of them could give it another version.",
    mend: "Take it out of one of them, or take the `versioning` of one away.",
  },
  ({ package: name, groups }) => ({
    package: name,
    message: `${name} is in two groups with a versioning: ${groups.join(", ")}`,
    hint: `Take ${name} out of one of them (name the packages where a glob brings it), or take the versioning of one away`,
  }),
);
