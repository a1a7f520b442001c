import type { Config } from "../../domain/config/config.ts";
import { type Decision, usualFlow } from "../../domain/init/decide.ts";
import { type ForgeHome, forgeOf } from "../../domain/init/forge-home.ts";
import {
  type Changes,
  type Dependents,
  hasVersionedGroups,
  usualChanges,
  usualDependents,
} from "../../domain/init/propose-config.ts";
import { releasePleaseFile } from "../../domain/init/release-please.ts";
import { opensRequests, releasesPushes } from "../../domain/init/rivals.ts";
import type { Setup } from "../../domain/init/stamp.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { flowNeedsTags, forgeUnknown } from "../../domain/problem/init.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { canBeTold } from "../../domain/version-origin/tag-tools.ts";
import type { Interview } from "../../ports/interview.ts";
import { type AskedJobs, decideJobs } from "./decide-jobs.ts";
import type { Survey } from "./survey.ts";

/** What was asked for; the rest is decided by what is there. */
export interface Asked extends AskedJobs {
  readonly flow: Setup["flow"] | undefined;
  readonly changes: Changes | undefined;
  readonly dependents: Dependents;
  readonly forge: Setup["forge"] | "none" | undefined;
}

export interface Decided {
  readonly decision: Decision;
  /** Why the flow is what it is: one clause. */
  readonly why: string;
  /** The same of the forge, where the remote's host says another; else `undefined`. */
  readonly whyForge: string | undefined;
  readonly findings: readonly Finding[];
}

/** Takes what is asked for, else asks where somebody can answer, else goes by what is there. */
export const decide = async (
  asked: Asked,
  survey: Survey,
  { config, interview }: { readonly config: Config; readonly interview: Interview | undefined },
): Promise<Decided> => {
  const { evidence, found, setup, rivals, leftovers } = survey;
  const usual = usualFlow({
    before: setup.flow,
    isTagged: found.isTagged,
    isMadeOfTags: evidence.fromTags.length > 0,
    hasRequests: rivals.some(opensRequests) || leftovers.includes(releasePleaseFile),
    hasPushes: rivals.some(releasesPushes),
  });
  const choose = async <Choice extends string>(question: string, choices: readonly Choice[], preset: Choice) =>
    interview === undefined ? preset : await interview.choose(question, choices, preset);
  const isAsked = asked.flow !== undefined;
  const flow = asked.flow ?? (await choose("What starts a release", ["merge", "tag"] as const, usual.flow));
  const changes =
    asked.changes ??
    (await choose(
      "What says which versions come next",
      ["commits", "fragments", "off"] as const,
      usualChanges(evidence, config),
    ));
  if (flow === "merge") refuseUntold(survey, changes);
  const dependents =
    asked.dependents !== usualDependents(config)
      ? asked.dependents
      : await choose(
          "Are packages released whose specifier a new version leaves",
          ["specifier", "none"] as const,
          asked.dependents,
        );
  const groups = found.groups.map(({ name }) => name).join(", ");
  const hasGroups =
    hasVersionedGroups(config) ||
    (groups !== "" && (await choose(`Do these keep one version: ${groups}`, ["yes", "no"] as const, "yes")) === "yes");
  const { forge, findings, whyForge } = forgeFor(asked, survey);
  const jobs = decideJobs(asked, survey, forge);
  const why = isAsked || flow !== usual.flow ? "as it was asked for" : usual.why;
  return { decision: { flow, changes, dependents, forge, hasGroups, ...jobs }, why, whyForge, findings };
};

/** Merging gives a version to a package that has it of tags by its release commit, and by a tool that can be told. */
const refuseUntold = ({ tagTools }: Survey, changes: Changes): void => {
  const untold = [...tagTools].filter(([, tool]) => changes === "off" || !canBeTold(tool));
  if (untold.length === 0) return;
  const tools = [...new Set(untold.map(([, tool]) => tool))];
  const why = changes === "off" ? "and no release pull request says their versions" : `and ${tools.join(", ")} takes no version from elsewhere`; // biome-ignore format: one thought
  throw new Problem(flowNeedsTags({ packages: untold.map(([name]) => name), why }));
};

/** Without an address and a folder that tell, it is the forge that most are on; an address that tells nothing is said. */
const forgeFor = (
  asked: Asked,
  { forge, home, setup }: Survey,
): Pick<Decided, "whyForge" | "findings"> & { readonly forge: Decision["forge"] } => {
  const known = asked.forge ?? setup.forge ?? forge;
  if (known === undefined && home !== undefined)
    return { forge: "none", whyForge: undefined, findings: [forgeUnknown({ host: home.host })] };
  const whyForge = asked.forge === undefined ? besideRemote(setup.forge, home) : undefined;
  return { forge: known ?? "github", whyForge, findings: [] };
};

/** A repository may have moved; or the remote is a mirror, and the one that it was set up for is elsewhere. */
const besideRemote = (before: Setup["forge"] | undefined, home: ForgeHome | undefined): string | undefined => {
  if (before === undefined || home === undefined) return undefined;
  const there = forgeOf(home);
  if (there === before || (there === undefined && before === "gitea")) return undefined;
  const way = there === undefined ? "where that is Gitea, give --forge gitea" : `give --forge ${there} for that`;
  return `as it was set up before; the remote is at ${home.host}: ${way}`;
};
