import { byPlace, defineFinding } from "./finding.ts";
import { stays } from "./locked-index.ts";
import { shown } from "./shown.ts";

export const commitBackLeftOut = defineFinding<{ why: string; lacksCheckout?: boolean }>(
  {
    code: "RA-COMMIT-BACK-LEFT-OUT",
    severity: "warning",
    mender: "project",
    meaning: "The pull request to the next version was not made.",
    why: "It changes files of the released commit: there is no checkout of it, or they have changed since, or cannot be changed here.",
    mend: "Write the next versions by hand, or leave `commit-back` out. Without a checkout, check the released commit out before this step.",
  },
  ({ why, lacksCheckout = false }) => ({
    message: `There is no pull request to the next version: ${shown(why)}`,
    ...byPlace((or) => {
      const checkOut = or(
        "Check the released commit out before this step",
        "Run it in a checkout of the released commit",
      );
      return `${lacksCheckout ? checkOut : "Write the next versions by hand"}, or leave commit-back out`;
    }),
  }),
);

export const commitBackUnfinished = defineFinding<{
  step: string;
  why: string;
  /** Of HTTP, where it would be the same again. */
  status?: number | undefined;
}>(
  {
    code: "RA-COMMIT-BACK-UNFINISHED",
    severity: "error",
    mender: "outside",
    meaning:
      "GitHub or Gitea did not answer when the pull request to the next version was made, or another run made its branch.",
    why: "The branch, its pull request or both may be missing.",
    mend: "Run it again later: it goes on from whatever is there. Where the message names a status such as 422, see first to the reason that it gives.",
  },
  ({ step, why, status }) => {
    const { first, ...whose } = stays(why, status);
    return {
      ...whose,
      message: `For the next version the run could not ${step}: ${shown(why)}`,
      ...(first === undefined
        ? { hint: "Run it again later: it goes on from whatever is there", says: "again" }
        : { hint: first }),
    };
  },
);
