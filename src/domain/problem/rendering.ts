import { defineFinding } from "./finding.ts";
import { type LockedIndex, lockedOutBehind, nameWithLogin } from "./locked-index.ts";
import { saysNoRoom } from "./unexpected.ts";

interface NotHad {
  readonly why: string;
  readonly locked?: LockedIndex | undefined;
}

/** How uv gets a tool that it could not get. */
const toGet = (tool: string, { why, locked }: NotHad): string => {
  if (locked !== undefined) return nameWithLogin(locked);
  if (/\bno (?:usable )?wheels\b/.test(why))
    return `Run on a platform and a Python, or with an index, for which there are wheels of ${tool}`;
  return saysNoRoom(why) ? "Free room on the disk" : `Let uv reach an index that has ${tool} (proxy, UV_INDEX)`;
};

const reasonOf = ({ why, locked }: NotHad): string => (locked === undefined ? why : lockedOutBehind(why, locked));

export const classifiersUnavailable = defineFinding<NotHad>(
  {
    code: "RA-CHECK-CLASSIFIERS-UNAVAILABLE",
    severity: "warning",
    mender: "outside",
    meaning: "PyPI's list of classifiers (`trove-classifiers`) could not be had from an index.",
    why: "PyPI refuses a classifier that it does not have, at upload.",
    mend: "Let uv reach an index that has trove-classifiers (proxy, `UV_INDEX`, its login), or compare them with PyPI's list yourself.",
  },
  (facts) => ({
    message: `The classifiers were not compared with PyPI's list, since uv could not get trove-classifiers: ${reasonOf(facts)}`,
    hint: `${toGet("trove-classifiers", facts)}, or compare them with PyPI's list yourself`,
  }),
);

export const twineUnavailable = defineFinding<NotHad>(
  {
    code: "RA-CHECK-TWINE-UNAVAILABLE",
    severity: "warning",
    mender: "outside",
    meaning: "`twine check` did not run, so nobody tried how the descriptions render.",
    why: "PyPI refuses a description that it cannot render, at upload.",
    mend: "Let uv reach an index that has twine and what it requires (proxy, `UV_INDEX`, its login), or look at the README's markup yourself.",
  },
  (facts) => ({
    message: `The descriptions were not checked, since twine check did not run: ${reasonOf(facts)}`,
    hint: `${toGet("twine and what it requires", facts)}, or look at the README's markup yourself`,
  }),
);
