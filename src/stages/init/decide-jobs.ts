import type { Decision } from "../../domain/init/decide.ts";
import { hostOf } from "../../domain/init/host-of.ts";
import { optionUnfit } from "../../domain/problem/init.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { Survey } from "./survey.ts";

/** What was asked for of the jobs; `undefined` where they stay as they are. */
export interface AskedJobs {
  readonly machines: number | undefined;
  readonly testpypi: "first" | "off" | undefined;
}

/** Which jobs there are besides those that every release has. */
export const decideJobs = (
  { machines, testpypi }: AskedJobs,
  { setup, index, home }: Pick<Survey, "setup" | "index" | "home">,
  forge: Decision["forge"],
): Pick<Decision, "machines" | "isTestPyPIFirst"> => {
  const whyOne = reasons[hostOf(forge, home) ?? "none"];
  const whyNoTest = whyOne ?? (index && `releases go to ${index.title}`);
  const asked = [
    ...(machines !== undefined && machines > 1 ? [{ option: `--machines ${machines}`, why: whyOne }] : []),
    ...(testpypi === "first" ? [{ option: "--testpypi first", why: whyNoTest }] : []),
  ];
  const unfit = asked.flatMap(({ option, why }) => (why === undefined ? [] : [optionUnfit({ option, why })]));
  if (unfit.length > 0) throw new Problem(unfit);
  return {
    machines: whyOne === undefined ? (machines ?? setup.machines ?? 1) : 1,
    isTestPyPIFirst:
      whyNoTest === undefined && (testpypi === undefined ? setup.isTestPyPIFirst === true : testpypi === "first"),
  };
};

/** Several jobs need artifacts from one another. */
const reasons = {
  github: undefined,
  enterprise: "on a GitHub of one's own one job does everything, since no artifact reaches another",
  gitea: "on Gitea one job does everything, since no artifact reaches another",
  none: "no workflows are written",
} as const;
