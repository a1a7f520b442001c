import { defineFinding, type Finding } from "./finding.ts";

export const buildFailed = defineFinding<{ package: string; words: string }>(
  {
    code: "RA-BUILD-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A package could not be built.",
    why: "Everything is built before anything is uploaded, so this run has uploaded nothing.",
    mend: "Read the end of the build's output, and try `uv build --no-sources --package <name>` in a fresh clone.",
  },
  ({ package: name, words }) => ({
    package: name,
    message: `${name} does not build: ${words}`,
    ...buildWayOn(name, words),
  }),
);

/** Where the build is to blame, and where what ran it. */
const buildWayOn = (name: string, words: string): Pick<Finding, "hint" | "remedy"> => {
  if (isOldReader(words))
    return { hint: "This uv cannot read the sdist that a newer uv_build wrote: update uv", remedy: "call" };
  if (words.startsWith("uv was ended by "))
    return {
      hint: "Run it again; if it is ended again, give the machine more memory, or the job more time",
      remedy: "outside",
    };
  const tool = missingTool.exec(words)?.[1];
  if (tool !== undefined)
    return { hint: `Install ${tool} where this runs (in a workflow by a step before this one)`, remedy: "call" };
  if (words.startsWith("Failed to inspect Python interpreter "))
    return { hint: "See that this Python starts, or name another with python-version", remedy: "call" };
  return { hint: `Try it in a fresh clone: uv build --no-sources --package ${name}` };
};

/** An older uv loses its place at the headers that a newer uv_build writes, and reads the next one amiss. */
const isOldReader = (words: string): boolean =>
  /failed during extraction: (numeric field was not a number|malformed pax extension)/.test(words);

/** A compiler, or what drives one, that setuptools, meson-python, scikit-build-core or maturin do not find. */
const missingTool =
  /(?:No such file or directory: |command |linker )['`]([\w.+-]*\b(?:cc|gcc|g\+\+|c\+\+|clang|clang\+\+|gfortran|rustc|cargo|cmake|ninja|swig|pkg-config))['`](?:$| failed: No such file| not found)/;
