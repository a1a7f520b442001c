import { byPlace, defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

interface About {
  readonly filename: string;
  /** What is so, as the end of a sentence about the file. */
  readonly what: string;
}

/** Rounded up, so that what is more than a limit also reads as more. */
const megabytes = (bytes: number): string => `${(Math.ceil((bytes / 1024 ** 2) * 10) / 10).toFixed(1)} MiB`;

export const fileTooLarge = defineFinding<{ filename: string; size: number; limit: number }>(
  {
    code: "RA-DIST-TOO-LARGE",
    severity: "error",
    mender: "project",
    meaning:
      "A distribution is larger than the index takes: 100 MiB on PyPI, unless a larger file of the project there shows that its limit was raised.",
    why: "The upload would fail, perhaps after the packages it needs were published.",
    mend: "Leave data and tests out. Or ask the index for a higher limit and upload this run's file by hand (`uv publish`): with it there, none is refused here for its size.",
  },
  ({ filename, size, limit }) => ({
    message: `${filename} has ${megabytes(size)}, more than ${megabytes(limit)}`,
    hint: "Leave out what users do not need; or ask the index for a higher limit, and upload this file by hand (uv publish), as dist-path has it",
    alternative: "outside",
  }),
);

export const fileNearlyTooLarge = defineFinding<{ filename: string; size: number; limit: number }>(
  {
    code: "RA-DIST-NEARLY-TOO-LARGE",
    severity: "warning",
    mender: "project",
    meaning: "A distribution has more than nine tenths of the 100 MiB that PyPI takes unless it has raised the limit.",
    why: "A higher limit takes days to be granted.",
    mend: "Leave data and tests out, or ask for a higher limit now, unless it is granted already.",
  },
  ({ filename, size, limit }) => ({
    message: `${filename} has ${megabytes(size)} of the ${megabytes(limit)} that are taken where the limit was not raised`,
    hint: "Leave out what users do not need, or ask the index for a higher limit in time, unless it was granted",
  }),
);

export const lfsPointer = defineFinding<{ filename: string; entries: readonly string[] }>(
  {
    code: "RA-DIST-LFS-POINTER",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A wheel holds the pointers that Git LFS keeps in a repository, in place of the files themselves.",
    why: "The files are missing in what users install, although it imports without an error.",
    mend: "Fetch the files before the release: `lfs: true` for actions/checkout, `git lfs pull` elsewhere.",
  },
  ({ filename, entries }) => ({
    message: `${filename} holds Git LFS pointers in place of files: ${named(entries)}`,
    ...byPlace((or) => `Fetch the files before the release: ${or("lfs: true for actions/checkout", "git lfs pull")}`),
  }),
);

/** What no build leaves out, since it is made of other files. */
const isMetadata = (entry: string): boolean => /(?:\.dist-info\/METADATA|\/PKG-INFO)\b/.test(entry);
const outOfMetadata = "out of the README or [project], of which the metadata is made";

export const secretFound = defineFinding<About & { entry: string }>(
  {
    code: "RA-DIST-SECRET",
    severity: "error",
    mender: "project",
    meaning: "A distribution holds a token, or a file that is there to hold credentials.",
    why: "What is published is copied by mirrors within minutes and cannot be taken back.",
    mend: "Revoke the secret now, wherever it was committed; then take it out of the file, or exclude the file from sdist and wheel.",
  },
  ({ filename, entry, what }) => ({
    message: `${filename} holds ${what}: ${shown(entry)}`,
    hint: `Revoke the secret, then take it ${isMetadata(entry) ? outOfMetadata : "out of the file, or exclude the file from the build"}`,
  }),
);

const sensitiveRemedy = (entry: string): string => {
  if (isMetadata(entry)) return `Take it ${outOfMetadata}`;
  return /, line \d+$/.test(entry)
    ? "Take it out of the file, or exclude the file from the build"
    : "Exclude it from the build";
};

export const sensitiveFile = defineFinding<About & { entry: string }>(
  {
    code: "RA-DIST-SENSITIVE-FILE",
    severity: "warning",
    mender: "project",
    meaning: "A distribution holds something that is often secret: a private key, an `.env` file, an access key id.",
    why: "What is published cannot be taken back.",
    mend: "Exclude the file from the build, or take the secret out of it, unless it was made for tests.",
  },
  ({ filename, entry, what }) => ({
    message: `${filename} holds ${what}: ${shown(entry)}`,
    hint: `${sensitiveRemedy(entry)}, unless it was made for tests`,
  }),
);

export const pthFile = defineFinding<{ filename: string; entry: string; runsCode: boolean }>(
  {
    code: "RA-DIST-PTH",
    severity: "warning",
    mender: "project",
    meaning: "A wheel installs a `.pth` file into `site-packages`.",
    why: "Every Python that starts in that environment reads it, and runs its `import` lines: a favourite of attackers.",
    mend: "Leave it out, unless the package exists for that (a coverage or import hook).",
  },
  ({ filename, entry, runsCode }) => ({
    message: `${filename} installs a .pth file${runsCode ? " that runs code whenever Python starts" : ""}: ${shown(entry)}`,
    hint: "Leave it out, unless the package exists for that",
  }),
);

export const foreignFile = defineFinding<{ filename: string; entries: readonly string[] }>(
  {
    code: "RA-DIST-FOREIGN-FILE",
    severity: "warning",
    mender: "project",
    meaning:
      "A wheel puts something into `site-packages` that is no package or module for users, such as a folder `tests`, or a file that Python does not import.",
    why: "It overwrites what other packages have there, and can be imported by accident.",
    mend: "Name the packages in the build configuration; move data into the package.",
  },
  ({ filename, entries }) => ({
    message: `${filename} would put this straight into site-packages: ${named(entries)}`,
    hint: "Name the packages to include in the build configuration, and move data into the package",
  }),
);

export const bytecodeFound = defineFinding<{ filename: string; entries: readonly string[] }>(
  {
    code: "RA-DIST-BYTECODE",
    severity: "warning",
    mender: "project",
    meaning: "A distribution holds compiled bytecode (`__pycache__`, `*.pyc`).",
    why: "It fits one Python only, may be older than its source, and can hold what a reader of the source does not see.",
    mend: "Exclude `__pycache__` and `*.pyc` in the build configuration.",
  },
  ({ filename, entries }) => ({
    message: `${filename} holds compiled bytecode: ${named(entries)}`,
    hint: "Exclude __pycache__ and *.pyc in the build configuration",
  }),
);

export const twineFailed = defineFinding<Pick<About, "filename"> & { what: string | undefined }>(
  {
    code: "RA-DIST-TWINE-FAILED",
    severity: "error",
    mender: "project",
    meaning:
      "`twine check` found that the index could not show the description of a distribution, or could not read it.",
    why: "PyPI refuses a description that does not render in the markup that it claims to be.",
    mend: "Correct the README, or set its content type in `[project] readme`.",
  },
  ({ filename, what }) => ({
    message: `${filename} fails twine check: ${shown(what ?? "twine could not read it")}`,
    hint:
      what === undefined
        ? `Build ${filename} by hand, and run uvx twine check with it: it may say why`
        : "Correct the README, or set its content type in [project] readme",
  }),
);

export const twineWarned = defineFinding<About>(
  {
    code: "RA-DIST-TWINE-WARNED",
    severity: "warning",
    mender: "project",
    meaning: "`twine check` warns about a distribution, or gave up on its metadata.",
    why: "The project's page on the index would be empty or plain, or the index refuses the file.",
    mend: "Correct what its words name. For a missing description name a README in `[project] readme`.",
  },
  ({ filename, what }) => ({
    message: `twine check warns about ${filename}: ${shown(what)}`,
    hint: "Correct what its words name; for a missing description name a README in [project] readme, and write into it what the package is for",
  }),
);
