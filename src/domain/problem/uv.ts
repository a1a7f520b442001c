import { shellWord } from "../text/shell-word.ts";
import { byPlace, defineFinding } from "./finding.ts";
import { trustFirst } from "./locked-index.ts";

/** How setuptools-scm, and what is made of it, say that they see no repository: they look in the package's own folder. */
const seesNone = "unable to detect version for";

export const uvMissing = defineFinding<Record<string, never>>(
  {
    code: "RA-UV-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "There is no `uv` on `PATH`.",
    why: "uv builds and uploads the packages.",
    mend: "Install uv; in a workflow, set it up in a step before.",
  },
  () => ({
    message: "There is no uv on PATH",
    ...byPlace((or) => or("Add a step with astral-sh/setup-uv before this one", "Install uv (pip install uv)")),
  }),
);

export const uvTooOld = defineFinding<{ found: string; needed: string }>(
  {
    code: "RA-UV-TOO-OLD",
    severity: "error",
    mender: "usage",
    meaning: "The `uv` on `PATH` lacks what a release needs.",
    why: "An older uv installs other files than the ones to be tried, or cannot exempt them from a cool-down.",
    mend: "Update uv.",
  },
  ({ found, needed }) => ({
    message: `uv ${found} is too old: ${needed} or newer is needed`,
    ...byPlace(
      (or) =>
        `Update uv to ${needed} or newer (${or("the version input of setup-uv", "uv self update, or pip install -U uv")})`,
    ),
  }),
);

export const uvUnusable = defineFinding<{ how: string }>(
  {
    code: "RA-UV-UNUSABLE",
    severity: "error",
    mender: "usage",
    meaning: "The `uv` on `PATH` does not say which version it is.",
    why: "Most often it is broken, made for another machine, or another program of that name.",
    mend: "Run `uv --version` by hand, and install uv anew.",
  },
  ({ how }) => ({
    message: `The uv on PATH does not say its version: ${how}`,
    ...byPlace((or) =>
      or(
        "Install uv anew by a step with astral-sh/setup-uv",
        "Run uv --version, and install uv anew (pip install -U uv)",
      ),
    ),
  }),
);

export const sdistIncomplete = defineFinding<{ package: string; words: string; path: string | undefined }>(
  {
    code: "RA-BUILD-SDIST-INCOMPLETE",
    severity: "error",
    mender: "project",
    meaning:
      "A package builds from the checkout and not from its own source distribution, which lacks something that the build reads.",
    why: "The wheel is built from the source distribution, as everybody else would build it.",
    mend: "Put what the build reads into the package's folder, or a link to it, and see that the source distribution takes it in.",
  },
  ({ package: name, words, path }) => ({
    package: name,
    message: `${name} builds from the checkout, and not from its sdist, which lacks what the build reads${path === undefined ? "" : ` (${path})`}: ${words}`,
    hint: isNoProject(words)
      ? "See that no rule keeps pyproject.toml out of the source distribution, and that all of it is in the one folder {name}-{version}"
      : words.includes(seesNone)
        ? "Take root out of [tool.setuptools_scm], for flit-scm follows it out of the source distribution, and set search_parent_directories = true there; write_to begins at the package's folder then"
        : /\bgit\b/.test(words)
          ? "Let the build read what it asks git for from a file of the source distribution: there is no git there"
          : `See that ${path ?? "what it reads"} is in the package's folder, itself or as a link, and in the source distribution`,
  }),
);

/** uv's words for a source distribution that has nothing to build at its top. */
const isNoProject = (words: string): boolean => words.includes("does not appear to be a Python project");

export const buildUnreachable = defineFinding<{ package: string; words: string; settings: readonly string[] }>(
  {
    code: "RA-BUILD-INDEX-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "What builds require could not be fetched.",
    why: "The backend itself comes from an index.",
    mend: "See that the index and the network work, proxies and certificates included.",
  },
  ({ package: name, words, settings }) => ({
    package: name,
    message: `What builds require could not be fetched: ${words}`,
    hint: `See that the index that the message names${settings.length === 0 ? "" : ` (from ${settings.join(", ")})`} can be reached from here`,
    ...trustFirst(words),
  }),
);

export const fileOutside = defineFinding<{ package: string; words: string }>(
  {
    code: "RA-BUILD-FILE-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "A package's metadata names a file, such as its README, that is not inside the package's folder.",
    why: "A source distribution holds the package's folder alone.",
    mend: "Put the file, a copy, or a link to it into the package's folder, and name that: `publish` builds with the file in the link's place.",
  },
  ({ package: name, words }) => ({
    package: name,
    message: `${name} names a file outside its folder: ${words}`,
    hint: `Make a link to it in the package's folder${linkTo(words)}, commit it, and name that instead`,
  }),
);

/** How to make the link, where the backend says which file it is. */
const linkTo = (words: string): string => {
  // Its name may have blanks: it ends at a quotation mark, at flit's bracket, at uv_build's colon, or with the words.
  const path = /(?:\.\.\/)+[^`'"]+?(?=\) points|: |[`'"]|$)/.exec(words)?.[0];
  return path === undefined || /[*?[\]]/.test(path)
    ? ""
    : ` (ln -s ${shellWord(path)} ${shellWord(path.slice(path.lastIndexOf("/") + 1))})`;
};

export const includeMissing = defineFinding<{ package: string; words: string }>(
  {
    code: "RA-BUILD-INCLUDE-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A file that the wheel is told to take in is not in the source distribution.",
    why: "The wheel is built from the source distribution, as everybody else would build it.",
    mend: "Add a file of the package's folder to `[tool.hatch.build.targets.sdist.force-include]` too, at its own path. Put a copy of one from elsewhere among the package's modules, and take it out of the wheel's `force-include`.",
  },
  ({ package: name, words }) => ({
    package: name,
    message: `The wheel of ${name} takes in a file that its sdist lacks: ${words}`,
    hint: isInSdist(words)
      ? "Add the file to [tool.hatch.build.targets.sdist.force-include] as well, at its own path"
      : "Take the file out of the wheel's force-include; put a copy of it where the wheel is to have it, among the package's modules, or name that place in [tool.hatch.build.targets.sdist.force-include]",
  }),
);

/** Whether the path is of the sdist's own folder, below the one that uv unpacks it in. */
const isInSdist = (words: string): boolean => /\/sdists-v\d+\/[^/]+\/[^/]+-\d[^/]*\//.test(words);

export const folderLinked = defineFinding<{ package: string; path: string }>(
  {
    code: "RA-BUILD-LINK-TO-FOLDER",
    severity: "error",
    mender: "project",
    meaning:
      "A package has a link to one of its own folders, and its build backend, uv_build, takes such a link for a file.",
    why: "The package cannot be built.",
    mend: "Put the folder in the link's place, or remove the link.",
  },
  ({ package: name, path }) => ({
    package: name,
    message: `uv_build cannot take in a symbolic link to a folder, which ${name} has: ${path}`,
    hint: "Put the folder itself in the link's place, or remove the link, and commit that",
  }),
);

export const filesMissing = defineFinding<{
  package: string;
  wanted: "both" | "sdist" | "wheel";
  built: readonly string[];
}>(
  {
    code: "RA-BUILD-INCOMPLETE",
    severity: "error",
    mender: "project",
    meaning: "The build ended well and did not leave the sdist, or the wheel, that it was to make.",
    why: "A release is an sdist and at least one wheel.",
    mend: "Look at the backend's settings for what it builds and where to.",
  },
  ({ package: name, wanted, built }) => ({
    package: name,
    message: `The build of ${name} left ${built.join(", ") || "nothing"} instead of ${wanted === "both" ? "an sdist and a wheel" : `${wanted === "sdist" ? "an" : "a"} ${wanted}`}`,
    hint: `Look at the settings of the build backend of ${name}`,
  }),
);

/** And how, that its pattern does not read a tag. */
const readsNone = "Can't parse version from tag";
const scmTables = "in [tool.setuptools_scm], for hatch-vcs in [tool.hatch.version.raw-options]";

export const versionUnknown = defineFinding<{
  package: string;
  words: string;
  /** Absolute and real path of the topmost folder of its repository; `undefined` where it is in none. */
  top: string | undefined;
}>(
  {
    code: "RA-BUILD-VERSION-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "A package's version is dynamic, and its build backend could not tell it.",
    why: "Without the version nobody knows whether it is published already.",
    mend: "Fix what the backend says; a version from git tags needs the tags (`fetch-depth: 0`).",
  },
  ({ package: name, words, top }) => {
    const lacksRoot = top !== undefined && words.includes(`${seesNone} ${top}/`);
    const isOtherTag = words.includes(readsNone);
    // Of what it lacks of git, the checkout is to blame.
    const isOfCheckout =
      !lacksRoot && !isOtherTag && /\b(?:git|tags?|scm|shallow)\b|could not find a version/i.test(words);
    return {
      package: name,
      message: `The build backend of ${name} does not tell its version: ${words}`,
      ...(isOfCheckout ? { remedy: "call" as const } : {}),
      ...byPlace((or) =>
        lacksRoot
          ? `In a folder of the repository it has to be told where that begins: set root to the way there, as "../..", ${scmTables}; for flit-scm search_parent_directories = true instead`
          : isOtherTag
            ? `Let it read the release tags of ${name} alone: set git_describe_command ${scmTables}`
            : `Fix what the backend says${isOfCheckout ? `. A version from git tags needs them: ${or("fetch-depth: 0 on actions/checkout", "git fetch --tags")}` : ""}`,
      ),
    };
  },
);
