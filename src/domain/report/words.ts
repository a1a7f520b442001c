import { isReleasable, isWork } from "../plan/plan.ts";
import { named } from "../problem/shown.ts";
import { isCutShort } from "../run/outcome.ts";
import { indexTitle, isRehearsal } from "../target/title.ts";
import { cascaded } from "./cascade.ts";
import { type Report, type Standing, standings } from "./report.ts";
import { mostNames } from "./standing-looks.ts";
import { titleCause } from "./title-cause.ts";

const count = (all: readonly Standing[], ...kinds: readonly Standing["kind"][]): number =>
  all.filter(({ kind }) => kinds.includes(kind)).length;

const packages = (number: number): string => (number === 1 ? "1 package" : `${number} packages`);

/** The verdict in one line: how much of it is done, and what stands in the way. */
export const verdict = (report: Report): string => {
  const { plan, isDryRun } = report;
  const title = indexTitle(plan.index);
  const all = standings(report);
  const work = all.filter((standing) => isWork(standing.package));
  const why = titleCause(report.findings);
  if (work.length === 0) {
    if (why !== undefined) return nothingPublished([why]);
    if (all.length === 0) return ["Nothing to publish", ...leftAlone(plan)].join(": ");
    return [
      `Nothing to publish: ${onIndex(all.length)} on ${title} already`,
      ...part(triedAgain(all), "tried again"),
      ...failed(all),
    ].join(", ");
  }
  const ready = count(all, "ready");
  const cut = all.filter((standing) => standing.kind === "waiting" && standing.outcomes.some(isCutShort)).length;
  const parts = [
    ...failed(all),
    ...part(count(all, "blocked"), "blocked"),
    ...part(count(all, "uploaded"), "not confirmed"),
    ...part(cut, "interrupted"),
    ...part(count(all, "waiting") - cut, "not started"),
  ];
  if (isDryRun) return [`${ready} of ${packages(work.length)} ready for ${title}`, ...parts].join(", ");
  if (count(all, "published", "uploaded") === 0 && !all.some(isHalf)) {
    const reasons = why === undefined ? parts : [why, ...failed(all)];
    return nothingPublished(reasons.length > 0 ? reasons : [`${ready} of ${packages(work.length)} ready for ${title}`]);
  }
  return [
    `${count(all, "published")} of ${packages(work.length)} published to ${title}`,
    ...parts,
    ...part(ready, "not uploaded"),
  ].join(", ");
};

/** Of packages that wait for somebody to name them, or else are never published, the first and how many more; nothing of those that are left out. */
const leftAlone = ({ packages: all }: Report["plan"]): readonly string[] => {
  const waiting = all.filter(({ status }) => status === "development");
  const [first, ...more] = waiting.length > 0 || all.some(isReleasable) ? waiting : all;
  if (first === undefined) return [];
  const rest = `${more.length} more ${more.every(({ status }) => status === first.status) ? "likewise" : "are left alone"}`;
  return [first.name, more.length === 0 ? first.reason : `${first.reason}; ${rest}`];
};

/** A cause that ends with the same words need not say it once more. */
const nothingPublished = (reasons: readonly string[]): string =>
  `Nothing published: ${reasons.map((reason) => reason.replace(/[:,;] nothing (?:can be|is|was) \w+$/, "")).join(", ")}`;

/** One that failed by its name, and how many failed for it. */
const failed = (all: readonly Standing[]): string[] => {
  const some = all.filter((standing) => standing.kind === "failed");
  const behind = cascaded(all);
  const [first, ...more] = some.filter(({ package: { name } }) => !behind.has(name));
  if (first === undefined || more.length > 0) return part(some.length, "failed");
  const words = behind.size === 1 ? "so did one that requires it" : `so did ${behind.size} that require it`;
  return [`${first.package.name} failed at ${first.stage}${behind.size === 0 ? "" : `, and ${words}`}`];
};

/** On the index, and not known to be whole, or not to work. */
export const isHalf = (standing: Standing): boolean =>
  standing.kind === "uploaded" || (standing.kind === "failed" && standing.isPublic);

/** How many that were on the index already were tried by this run. */
const triedAgain = (all: readonly Standing[]): number =>
  all.filter((each) => !isWork(each.package) && each.outcomes.some(({ kind }) => kind === "done" || kind === "failed"))
    .length;

const onIndex = (number: number): string => (number === 1 ? "the package is" : `all ${number} packages are`);
const part = (number: number, words: string): string[] => (number === 0 ? [] : [`${number} ${words}`]);

/** What is public now, and whether anything on the index needs fixing. */
export const publicNow = (report: Report): string => {
  const all = standings(report);
  const name = indexTitle(report.plan.index);
  if (report.isDryRun) return "A dry run: nothing was uploaded.";
  const published = count(all, "published");
  const half = all.filter(isHalf);
  const again =
    triedAgain(all) > 0 ? ", and what was there was tried again" : count(all, "before") > 0 ? ", nor tried again" : "";
  if (published === 0 && half.length === 0)
    return `Nothing was uploaded to ${name}${again}: what is public is as it was before the run.${readyNow(all)}`;
  const rest = half.length === 0 ? "Nothing on the index needs fixing." : halfWords(half);
  if (published === 0) {
    const none = half.some(isWhole) ? "" : `No package of this run is complete on ${name}. `;
    return `${none}${rest}`;
  }
  const there = `${packages(published)} of this run, every file on ${name} with the hash that it was built with`;
  if (!isRehearsal(report.plan.index)) return `Public now: ${there}. ${rest}`;
  return `A rehearsal: ${there}. ${half.length === 0 ? "Nothing is public." : rest}`;
};

/** What is tried has been found whole before. */
const isWhole = (standing: Standing): boolean => standing.kind === "failed" && standing.stage === "smoke";

const halfWords = (half: readonly Standing[]): string => {
  const { whole = [], open = [] } = Object.groupBy(half, (each) => (isWhole(each) ? "whole" : "open"));
  const names = (some: readonly Standing[]) =>
    named(
      some.map((standing) => standing.package.name),
      mostNames,
    );
  return [
    ...(whole.length === 0 ? [] : [`Whole on the index, but smoke failed: ${names(whole)}.`]),
    ...(open.length === 0 ? [] : [`Not whole or not confirmed yet: ${names(open)}.`]),
  ].join(" ");
};

/** What needs no mending before the next run. */
const readyNow = (all: readonly Standing[]): string => {
  const [ready, work] = [count(all, "ready"), all.filter((standing) => isWork(standing.package)).length];
  return ready === 0 ? "" : ` Ready to be uploaded: ${ready} of ${packages(work)}.`;
};
