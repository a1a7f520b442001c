import picomatch from "picomatch";
import type { Finding } from "../problem/finding.ts";
import { outsideScope, scopeGlob } from "../problem/scope.ts";

/** The paths that a change may touch. */
export interface Scope {
  readonly globs: readonly string[];
  readonly admits: (path: string) => boolean;
}

/** A changed file, relative to the git top level, with `/`; `from` is where a renamed one was. */
export interface Touched {
  readonly path: string;
  readonly from?: string;
}

const longestGlob = 1_000;

/**
 * Reads path globs, relative to the git top level: `*` stays within a folder, `**` does not, a glob that ends in `/`
 * means all that is below it, and names that begin with a dot are no exception; all that is wrong with them at once.
 * https://github.com/micromatch/picomatch#globbing-features
 */
export const readScope = (globs: readonly string[]): Scope | readonly Finding[] => {
  const bad = globs.filter((glob) => glob.length > longestGlob || glob.startsWith("!"));
  if (bad.length > 0) return bad.map((glob) => scopeGlob({ glob, isTooLong: glob.length > longestGlob }));
  const options = { dot: true, nonegate: true, noextglob: true };
  const matchers = globs.map((glob) => picomatch(fromTop(glob), options));
  return { globs, admits: (path) => matchers.some((matches) => matches(path)) };
};

/** `/`, `.` and `./` are the top itself. */
const fromTop = (glob: string): string => glob.replace(/^(?:\.?\/)+/, "").replace(/^\.?$|(?<=\/)$/, "**");

const mostNamed = 50;

/** A finding for each file outside the scope; of very many the last one counts the rest. */
export const judgeScope = ({ globs, admits }: Scope, files: readonly Touched[]): readonly Finding[] => {
  const outside = files.flatMap(({ path, from }) =>
    [path, ...(from === undefined ? [] : [from])].filter((each) => !admits(each)),
  );
  return outside.slice(0, mostNamed).map((file, index) => {
    const more = index === mostNamed - 1 ? outside.length - mostNamed : 0;
    return outsideScope({ file, globs, more });
  });
};
