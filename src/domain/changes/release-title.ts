const version = /^v?\d+(?:\.\d+)*[.-]?(?:(?:a|alpha|b|beta|c|rc|dev|post|final|snapshot)[.-]?\d*)?$/u;

/** What people call the act, one of which is there beside a version. */
const acts = new Set(
  "release releases released releasing bump bumped bumping version versions publish published development dev".split(
    " ",
  ),
);
const fillers = new Set(
  "prepare prepared preparing for changelog tag set update updated to from of the next new start begin back cycle and in at".split(
    " ",
  ),
);
/** Between two versions, or before one; else they tell how a release is made. */
const sources = new Set(["from", "at"]);

/** One that is longer tells of something. */
const longest = 200;

/** Whether a title tells of nothing but a version that is set, as `Bump version: 1.3.0 → 1.4.0` does: what a release tool or its user commits. */
export const isReleaseTitle = (title: string): boolean => {
  if (title.length > longest) return false;
  const words = title
    .toLowerCase()
    .replace(/ *\(#\d+\) *$/u, "")
    .split(/[\s:,()→⇒]+|->|=>/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");
  const others = words.filter((word) => !version.test(word));
  const isBare = others.length === 0 && words.length === 1 && title.includes(".");
  const isHow = others.length === words.length && others.some((word) => sources.has(word));
  return (
    !isHow &&
    others.every((word) => acts.has(word) || fillers.has(word)) &&
    (isBare || others.some((word) => acts.has(word)))
  );
};
