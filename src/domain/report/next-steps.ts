import { isWork } from "../plan/plan.ts";
import { notListed } from "../problem/confirm.ts";
import type { Finding } from "../problem/finding.ts";
import { answerTooLarge, indexRedirects, indexUnreadable } from "../problem/index-reads.ts";
import { interrupted } from "../problem/run.ts";
import { named } from "../problem/shown.ts";
import { contentDiffers, hashDiffers, uploadAstray, uploadNameUsed } from "../problem/upload.ts";
import { checkWheels } from "../run/expected-wheels.ts";
import { indexPresets } from "../target/presets.ts";
import { isRehearsal } from "../target/title.ts";
import { cascaded } from "./cascade.ts";
import { firstRemedy, inOrder, lastStep } from "./last-step.ts";
import { isOnIndex, isPublished, type Report, type Standing, standings } from "./report.ts";
import { readAt } from "./start.ts";

/** One thing to do; `lines` are to be copied as they are. */
export interface NextStep {
  readonly text: string;
  readonly lines?: string;
}

const mostNames = 3;
/** As many as there are causes that are not folded. */
const mostHints = 10;
const uploadWindow = 14 * 24 * 60 * 60 * 1000;

/** What the maintainer does now, ending with what makes the rest follow and until when. Empty where nothing is left to do. */
export const nextSteps = (report: Report): readonly NextStep[] => {
  if (isPublished(report)) return afterAll(report);
  const failures = report.outcomes.filter((outcome) => outcome.kind === "failed");
  const behind = cascaded(standings(report));
  const errorsOf = (some: typeof failures) =>
    [...report.findings, ...some.flatMap(({ findings }) => findings)]
      .filter(({ severity }) => severity === "error")
      .map(readAt(report.start));
  const errors = errorsOf(failures);
  if (errors.length === 0 && report.isDryRun) {
    if (!report.plan.packages.some(isWork)) return [];
    return [{ text: handOn(report) }];
  }
  const others = errorsOf(failures.filter((outcome) => !behind.has(outcome.package)));
  return [...stepsBefore(others), ...behindSteps(behind), ...goOn(report, errors)];
};

/** What went wrong beside packages that are all public: no run of this release mends it. */
const afterAll = (report: Report): readonly NextStep[] => {
  const errors = report.findings.filter(({ severity }) => severity === "error").map(readAt(report.start));
  if (errors.length === 0) return [];
  const hints = stepsBefore(errors);
  if (isRehearsal(report.plan.index) || standings(report).length === 0) return hints;
  const rest =
    "where tags and releases are still missing, run create-release with the manifest or the tag of this release";
  return [...hints, { text: `Nothing has to be published again: ${rest}.` }];
};

/** What may be right as soon as the rest is. */
const behindSteps = (behind: ReturnType<typeof cascaded>): readonly NextStep[] => {
  if (behind.size === 0) return [];
  const causes = named([...new Set([...behind.values()].flat())], mostNames);
  const [which, it] = [named([...behind.keys()], mostNames), behind.size === 1 ? "it requires" : "they require"];
  return [{ text: `${which} may fail for that alone, since ${it} ${causes}: see what is left then` }];
};

/** What a dry run leaves, a later job takes. */
const handOn = ({ plan, distributions, start, isPart = false }: Report): string => {
  const who = start.kind === "terminal" ? "a run" : "a job";
  const lacking = checkWheels(plan, distributions, true).flatMap((finding) => finding.package ?? []);
  const wheels = `the wheels of ${named(lacking, mostNames)}, built from the source distributions here`;
  if (isPart || lacking.length > 0) {
    const rest = [...(isPart ? ["what the other jobs build"] : []), ...(lacking.length > 0 ? [wheels] : [])];
    return `Publish these very files together with ${rest.join(" and ")}: ${who} that is given all their folders as \`dist\` tries them as a whole, and builds nothing again.`;
  }
  return `Publish these very files: ${who} that is given this run's dist-path as \`dist\` builds nothing again.`;
};

/** The hints of these findings, what needs a commit first, each once with the packages that it is for; of many the first. */
export const hintSteps = (findings: readonly Finding[]): readonly NextStep[] => {
  const hints = [...Map.groupBy(inOrder(findings), sameHint).values()];
  const more = hints.length - mostHints;
  const rest = more > 0 ? [{ text: `See to ${more} more: the log has what to do below each` }] : [];
  return [...hints.slice(0, mostHints).map(hintStep), ...rest];
};

/** The hints that a last step follows: to run again is what that says, when all that comes before it is done. */
export const stepsBefore = (errors: readonly Finding[]): readonly NextStep[] =>
  hintSteps(errors.filter(({ says }) => says !== "again"));

/** Equal for hints that differ in nothing but the name of the package: they are one. */
export const sameHint = ({ hint, package: name }: Finding): string =>
  name === undefined ? hint : `of a package: ${hint.replaceAll(words, (word) => (isName(word, name) ? "" : word))}`;

/** A package's name stands alone: it is no part of a path, an address or another name. */
const words = /(?<![^\s,;()"])[^\s,;()"]+/g;
const isName = (word: string, name: string): boolean => word.replace(/[.:]$/, "") === name;

/** The first line of a hint is what to do, for these packages; the lines below it are to be copied. */
const hintStep = (findings: readonly Finding[]): NextStep => {
  const { hint, package: own } = findings[0]!;
  const [first = "", ...rest] = hint.split("\n");
  const lines = rest.length === 0 ? {} : { lines: rest.join("\n") };
  if (own === undefined) return { text: first, ...lines };
  const all = named([...new Set(findings.flatMap(({ package: name }) => name ?? []))], mostNames);
  const text = withNames(first, own, all);
  return { text: text === undefined ? `${all}: ${first}` : text, ...lines };
};

/** A hint that speaks of all of them; `undefined` where it says no name, or one in a command or an input's value. */
const withNames = (hint: string, own: string, all: string): string | undefined => {
  if (!hint.match(words)?.some((word) => isName(word, own)) || /\s--[a-z]|: "/.test(hint)) return undefined;
  return hint.replaceAll(words, (word) => (isName(word, own) ? word.replace(own, () => all) : word));
};

/** What no further run can put on the index: the version is taken, by other bytes or for good. */
const isLost = (standing: Standing): boolean =>
  standing.kind === "failed" && standing.findings.some(({ code }) => lost.has(code));
const lost = new Set([contentDiffers, uploadNameUsed, hashDiffers].map(({ code }) => code));

/** What makes the release go on, and what it does then. */
const goOn = (report: Report, errors: readonly Finding[]): readonly NextStep[] => {
  const all = standings(report);
  const open = all.filter((each) => each.kind !== "published" && each.kind !== "before" && !isLost(each));
  const isCommit = firstRemedy(errors) === "commit";
  if (open.length === 0 && !(isCommit || (all.length === 0 && errors.length > 0))) return [];
  const isPrepared = report.plan.prepared_by !== undefined;
  const { start, isBuilt } = report;
  // What a rehearsal uploads ends with the run: the next one begins anew.
  const isKept = !isRehearsal(report.plan.index);
  const raised = isKept ? raise(all) : [];
  const isRaised = raised.length > 0 || all.some(isToldVersion);
  // Nor does its own index tell what is public.
  const isPublic = isKept ? all.some(isOnIndex) : undefined;
  const situation = { start, isPrepared, isPublic, isBuilt, isRaised };
  const step = lastStep(errors.length > 0 ? errors : [interrupted({ signal: "" })], situation);
  if (step === undefined) return raised;
  const isSame = !isCommit || (start.kind === "terminal" && start.tag === undefined && !isPrepared);
  const further = isKept && isSame && !report.isDryRun ? whatFollows(report, open, isRaised) : [];
  return [...raised, { text: [`${step}.`, ...further].join(" ") }];
};

const isToldVersion = (standing: Standing): boolean =>
  standing.kind === "failed" && standing.findings.some(({ says }) => says === "version");

/** An address is put right beside the root, where no other package's files change with it. */
const isUnchanged = (standing: Standing): boolean =>
  standing.kind === "failed" &&
  standing.package.path !== "." &&
  standing.findings.every(({ severity, code }) => severity !== "error" || addresses.has(code));
const addresses = new Set(
  [notListed, uploadAstray, indexUnreadable, indexRedirects, answerTooLarge].map(({ code }) => code),
);

/** What a commit changes, and the index has already, can be published as another version alone; some hints say so themselves. */
const raise = (all: readonly Standing[]): readonly NextStep[] => {
  const names = all
    .filter((each) => each.kind === "failed" && firstRemedy(each.findings) === "commit")
    .filter((each) => isOnIndex(each) && !isToldVersion(each) && !isUnchanged(each))
    .map((each) => each.package.name);
  return names.length === 0
    ? []
    : [{ text: `In the fix, raise the version of what has files on the index: ${named(names, 10)}.` }];
};

/** Only where the run that follows is of the same release. */
const whatFollows = (report: Report, open: readonly Standing[], isRaised: boolean): readonly string[] => {
  if (open.length === 0) return [];
  const left = open.filter((each) => isWork(each.package)).length;
  // Of another version it uploads the files.
  if (left === 0) return isRaised ? [] : ["The next run uploads nothing, and tries again what failed."];
  const packages = left === 1 ? "package that is" : `${left} packages that are`;
  const deadline = lastDay(report);
  return [
    `The next run reads what the index has, publishes the ${packages} left, and uploads nothing twice.`,
    ...(deadline === undefined ? [] : [`PyPI takes the missing files of a release for 14 days: until ${deadline}.`]),
  ];
};

/** PyPI closes a release to new files 14 days after its first. https://docs.pypi.org/project-management/storage-limits/ */
const lastDay = (report: Report): string | undefined => {
  const { plan, outcomes } = report;
  if (plan.index.upload_url !== indexPresets.pypi.uploadUrl) return undefined;
  const there = new Set<string>(standings(report).flatMap((each) => (isOnIndex(each) ? each.package.name : [])));
  const uploads = outcomes.filter(
    ({ stage, kind, package: name }) =>
      stage === "upload" && kind !== "blocked" && kind !== "skipped" && there.has(name),
  );
  if (uploads.length === 0) return undefined;
  const first = Math.min(...uploads.map(({ started }) => started));
  return `${new Date(first + uploadWindow).toISOString().slice(0, 16).replace("T", " ")} UTC`;
};
