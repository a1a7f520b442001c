import { byPlace, defineFinding, type Finding, type Hint, runAgain } from "./finding.ts";

export const buildFailed = defineFinding<{
  package: string;
  words: string;
  /** What it requires to build, in this order. */
  siblings?: readonly string[] | undefined;
  /** Whether something ended the build from outside. */
  isEnded?: boolean;
}>(
  {
    code: "RA-BUILD-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A package could not be built.",
    why: "Everything is built before anything is uploaded.",
    mend: "Read the end of the build's output, and try `uv build --no-sources --package <name>` in a fresh clone.",
  },
  ({ package: name, words, siblings = [], isEnded = false }) => ({
    package: name,
    message: `${name} does not build: ${words}`,
    ...(isEnded ? ended : buildWayOn(words, [...siblings, name])),
  }),
);

const ended = {
  ...runAgain("Run it again", "if it is ended again, give it more memory, or more time"),
  remedy: "outside",
} as const;

/** Where the build is to blame, and where what ran it. */
const buildWayOn = (words: string, names: readonly string[]): Hint & Pick<Finding, "remedy" | "says"> => {
  if (isOldReader(words))
    return { hint: "This uv cannot read the sdist that a newer uv_build wrote: update uv", remedy: "call" };
  const tool = missingTool.exec(words)?.[1];
  if (tool !== undefined)
    return {
      ...byPlace((or) => `Install ${tool} where this runs${or(", by a step before this one", "")}`),
      remedy: "call",
    };
  if (words.startsWith("Failed to inspect Python interpreter "))
    return { hint: "See that this Python starts, or name another with python-version", remedy: "call" };
  return { hint: tryIt(names) };
};

/** What is built for the last of them may be on no index yet. */
const tryIt = (names: readonly string[]): string => {
  const [first, ...rest] = names.map((name) => `uv build --no-sources --package ${name}`);
  if (rest.length === 0) return `Try it in a fresh clone: ${first}`;
  const lines = [first, ...rest.map((line) => `${line} --find-links dist`)];
  return ["Try it in a fresh clone, after what it requires to build:", ...lines].join("\n");
};

/** An older uv loses its place at the headers that a newer uv_build writes, and reads the next one amiss. */
const isOldReader = (words: string): boolean =>
  /failed during extraction: (numeric field was not a number|malformed pax extension)/.test(words);

/** A compiler, or what drives one, that setuptools, meson-python, scikit-build-core or maturin do not find. */
const missingTool =
  /(?:No such file or directory: |command |linker )['`]([\w.+-]*\b(?:cc|gcc|g\+\+|c\+\+|clang|clang\+\+|gfortran|rustc|cargo|cmake|ninja|swig|pkg-config))['`](?:$| failed: No such file| not found)/;
