import { areCommitted, type Behind } from "../uv/behind.ts";
import { isAbsolute } from "../workspace/path.ts";
import { alike, byPlace, defineFinding, type Finding } from "./finding.ts";
import { giveLogin, type LockedIndex, lockedOutBehind } from "./locked-index.ts";

export const requiredVersion = defineFinding<{
  required: string;
  found: string;
  /** The oldest uv with which a release can be made, where `required-version` admits none such. */
  needed?: string | undefined;
  file: string;
}>(
  {
    code: "RA-UV-REQUIRED-VERSION",
    severity: "error",
    mender: "usage",
    meaning: "A file of settings for uv asks for another `uv` than the one on `PATH`.",
    why: "uv does nothing where it is not the `required-version`, so no package can be built.",
    mend: "Set up a uv that fits. Changing `required-version` takes a commit.",
  },
  ({ required, found, needed, file }) => ({
    ...(file.endsWith(".toml") && !isAbsolute(file) ? { file } : {}),
    message: `The uv on PATH is ${found}, and required-version in ${file} asks for ${required}`,
    ...(needed === undefined
      ? // A workflow that is started again with the tag has the file as it is.
        byPlace(
          (or) => `Set up a uv that fits${or(" (the version input of setup-uv)", ", or change required-version")}`,
        )
      : {
          ...(areCommitted([file]) ? { remedy: "commit" as const } : {}),
          hint: `Let required-version admit uv ${needed} or newer, which a release needs`,
        }),
  }),
);

export const offline = defineFinding<{ setting: string }>(
  {
    code: "RA-UV-OFFLINE",
    severity: "error",
    mender: "usage",
    meaning: "uv is told to stay offline.",
    why: "Offline, uv uploads nothing, not even to the index that a release is rehearsed on.",
    mend: "Take the variable or the setting away.",
  },
  ({ setting }) => ({
    // With the tag, a workflow that is put right has the file as it was.
    ...(areCommitted([setting]) ? { alternative: "commit" as const } : {}),
    message: `uv is told to stay offline by ${setting}: it would upload nothing, not even to the rehearsal index`,
    ...byPlace((or) => {
      const here = ` (for this ${or("step", "run")} UV_OFFLINE=0 does so, with uv 0.12.24 or newer)`;
      return `Take it away${setting === "UV_OFFLINE" ? "" : here}: uv still takes from its cache what is there`;
    }),
  }),
);

export const settingsUnusable = defineFinding<{ words: string; settings: readonly string[] }>(
  {
    code: "RA-UV-SETTINGS",
    severity: "error",
    mender: "usage",
    meaning: "uv cannot work with the settings or variables that it is given.",
    why: "No package can be built so.",
    mend: "Fix the variable or the file that the hint names.",
  },
  ({ words, settings }) => ({
    message: `uv does not work with its settings: ${words}`,
    ...(settings.length > 0 && areCommitted(settings) ? { remedy: "commit" as const } : {}),
    hint: `Fix ${settings.join(", ") || "what it names"}; uv cache dir in the workspace shows the same error`,
  }),
);

export const refusedBySettings = defineFinding<Behind & { package: string; words: string }>(
  {
    code: "RA-UV-REFUSED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning:
      "uv refused to build a package, by variables or settings that it was given, or since an index wants a login.",
    why: "The package may be sound: the environment of the job, or a file of settings, does not let uv build it.",
    mend: "Take the variable that the hint names out of this step, fix the setting in its file, or give the login that an index wants.",
  },
  ({ package: name, words, settings, isCertain }) => ({
    package: name,
    message: `uv refuses to build: ${words}`,
    ...(areCommitted(settings) ? { remedy: "commit" as const } : {}),
    ...byPlace((or) =>
      isCertain
        ? `What told it so is ${settings.join(", or ")}: take it ${or("out of this step", "away")}, or fix it where it stands`
        : `What steers uv here is ${settings.join(", and ")}: see that what is missing is there, and not held back; else correct in the package what its build requires`,
    ),
    // What steers it may be right, and the package ask for what is nowhere.
    ...(isCertain ? {} : { alternative: "commit" as const }),
  }),
);

/** The same, where an index wants a login that this job does not give. */
export const buildLockedOut = (about: { package: string; words: string; index: LockedIndex }): Finding => ({
  ...refusedBySettings({ ...about, words: lockedOutBehind(about.words, about.index), settings: [], isCertain: true }),
  remedy: "call",
  ...alike(giveLogin(about.index)),
});

export const builtWithoutIsolation = defineFinding<{ package: string }>(
  {
    code: "RA-BUILD-NOT-ISOLATED",
    severity: "warning",
    mender: "project",
    meaning:
      "A package could be built only without isolation, as `no-build-isolation` in the workspace's settings has it.",
    why: "Who installs it from the sdist builds it isolated, and meets the failure.",
    mend: "See that `build-system.requires` names what the build needs, and nothing that users cannot get; or say in the README how to install the sdist.",
  },
  ({ package: name }) => ({
    package: name,
    message: `${name} builds only without isolation, by no-build-isolation: installers build its sdist isolated, and fail`,
    hint: `See that build-system.requires of ${name} names what its build needs, and nothing that users cannot get`,
  }),
);

export const uploadNotBegun = defineFinding<{ words: string; settings: readonly string[] }>(
  {
    code: "RA-UPLOAD-NOT-BEGUN",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "uv ended before it sent anything to the index.",
    why: "Every file would end the same way.",
    mend: "Fix what the message says: most often a variable or a file of settings for uv.",
  },
  ({ words, settings }) => ({
    message: `uv ends before it uploads anything: ${words}`,
    hint: `Fix ${settings.join(", ") || "what uv says"}: nothing was sent`,
  }),
);
