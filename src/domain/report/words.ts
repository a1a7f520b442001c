import { isWork } from "../plan/plan.ts";
import { named } from "../problem/shown.ts";
import { isCutShort } from "../run/outcome.ts";
import { indexTitle } from "../target/title.ts";
import { type Report, type Standing, standings, wasCut } from "./report.ts";

const count = (all: readonly Standing[], ...kinds: readonly Standing["kind"][]): number =>
  all.filter(({ kind }) => kinds.includes(kind)).length;

const packages = (number: number): string => (number === 1 ? "1 package" : `${number} packages`);

/** The verdict in one line. */
export const verdict = (report: Report): string => {
  const { plan, isDryRun, findings } = report;
  const title = indexTitle(plan.index);
  const all = standings(report);
  const work = all.filter((standing) => isWork(standing.package));
  const cut = all.filter((standing) => standing.kind === "waiting" && standing.outcomes.some(isCutShort)).length;
  const parts = [
    ...part(count(all, "failed"), "failed"),
    ...part(count(all, "blocked"), "blocked"),
    ...part(count(all, "uploaded"), "not confirmed"),
    ...part(cut, "interrupted"),
    ...part(count(all, "waiting") - cut, "not started"),
  ];
  const broken = findings.some(({ severity }) => severity === "error");
  if (work.length === 0) {
    if (broken) return `Nothing published to ${title}`;
    if (all.length === 0) return "Nothing to publish";
    const tried = triedAgain(all);
    return [
      `Nothing to publish: ${onIndex(all.length)} on ${title} already`,
      ...part(tried, "tried again"),
      ...part(count(all, "failed"), "failed"),
    ].join(", ");
  }
  const ready = count(all, "ready");
  if (isDryRun || (ready > 0 && count(all, "published", "uploaded") === 0)) {
    const what = `${ready} of ${packages(work.length)} ready for ${title}`;
    const whole = broken ? `Nothing published to ${title}: ${ready} of ${packages(work.length)} ready` : what;
    return [isDryRun ? what : whole, ...parts].join(", ");
  }
  const published = count(all, "published");
  return [
    `${published} of ${packages(work.length)} published to ${title}`,
    ...parts,
    ...part(ready, "not uploaded"),
  ].join(", ");
};

/** How many that were on the index already were installed and tried by this run, and passed. */
const triedAgain = (all: readonly Standing[]): number =>
  all.filter(({ kind, outcomes }) => kind === "before" && outcomes.some((outcome) => outcome.kind === "done")).length;

const onIndex = (number: number): string => (number === 1 ? "the package is" : `all ${number} packages are`);
const part = (number: number, words: string): string[] => (number === 0 ? [] : [`${number} ${words}`]);

/** A sentence, and a table's cell, may be read; the table has a row for every package, or for all of one state. */
const mostNames = 10;

/** What is public now, and whether anything on the index needs fixing. */
export const publicNow = (report: Report): string => {
  const all = standings(report);
  const name = indexTitle(report.plan.index);
  if (report.isDryRun) return "A dry run: nothing was uploaded.";
  const published = count(all, "published");
  const half = all.filter(
    (standing) => standing.kind === "uploaded" || (standing.kind === "failed" && standing.isPublic),
  );
  const again =
    triedAgain(all) > 0 ? ", and what was there was tried again" : count(all, "before") > 0 ? ", nor tried again" : "";
  if (published === 0 && half.length === 0)
    return `Nothing was uploaded to ${name}${again}: what is public is as it was before the run.`;
  const names = named(
    half.map((standing) => standing.package.name),
    mostNames,
  );
  if (published === 0)
    return `No package of this run is complete on ${name}. Not whole or not confirmed yet: ${names}.`;
  const rest = half.length === 0 ? "Nothing on the index needs fixing." : `Not whole or not confirmed yet: ${names}.`;
  return `Public now: ${packages(published)} of this run, every file on ${name} with the hash that was built here. ${rest}`;
};

/** The state of one package in words. */
export const stateWords = (standing: Standing): string => {
  switch (standing.kind) {
    case "published":
      return "published";
    case "before":
      return "was there already";
    case "uploaded":
      return wasCut(standing.outcomes) ? "upload interrupted, not confirmed" : "uploaded, not confirmed";
    case "ready":
      return "ready, not uploaded";
    case "failed":
      return `failed: ${standing.stage}`;
    case "blocked":
      return `blocked by ${named(standing.by, mostNames)}`;
    case "waiting": {
      const cut = standing.outcomes.find(isCutShort);
      return cut === undefined ? "not started" : `interrupted: ${cut.stage}`;
    }
  }
};
