import { defineFinding } from "./finding.ts";
import { saysNoRoom } from "./unexpected.ts";

/** How uv gets a tool that it could not get. */
const toGet = (tool: string, why: string): string =>
  saysNoRoom(why) ? "Free room on the disk" : `Let uv reach an index that has ${tool} (proxy, UV_INDEX)`;

export const classifiersUnavailable = defineFinding<{ why: string }>(
  {
    code: "RA-CHECK-CLASSIFIERS-UNAVAILABLE",
    severity: "warning",
    mender: "outside",
    meaning: "PyPI's list of classifiers (`trove-classifiers`) could not be had from an index.",
    why: "PyPI refuses a classifier that it does not have, at upload.",
    mend: "Let uv reach an index that has trove-classifiers (proxy, `UV_INDEX`), free room where the disk is full, or compare them with PyPI's list yourself.",
  },
  ({ why }) => ({
    message: `The classifiers were not compared with PyPI's list, since uv could not get trove-classifiers: ${why}`,
    hint: `${toGet("trove-classifiers", why)}, or compare them with PyPI's list yourself`,
  }),
);

export const twineUnavailable = defineFinding<{ why: string }>(
  {
    code: "RA-CHECK-TWINE-UNAVAILABLE",
    severity: "warning",
    mender: "outside",
    meaning: "`twine check` did not run, so nobody tried how the descriptions render.",
    why: "PyPI refuses a description that it cannot render, at upload.",
    mend: "Let uv reach an index that has twine (proxy, `UV_INDEX`), free room where the disk is full, or look at the README's markup yourself.",
  },
  ({ why }) => ({
    message: `The descriptions were not checked, since twine check did not run: ${why}`,
    hint: `${toGet("twine", why)}, or look at the README's markup yourself`,
  }),
);
