import { isWork } from "../plan/plan.ts";
import type { Finding } from "../problem/finding.ts";
import { interrupted } from "../problem/run.ts";
import { named } from "../problem/shown.ts";
import { contentDiffers, hashDiffers, uploadNameUsed } from "../problem/upload.ts";
import { checkWheels } from "../run/expected-wheels.ts";
import { indexPresets } from "../target/presets.ts";
import { isPublished, type Report, type Standing, standings } from "./report.ts";

/** One thing to do; `lines` are to be copied as they are. */
export interface NextStep {
  readonly text: string;
  readonly lines?: string;
}

const mostNames = 3;
const uploadWindow = 14 * 24 * 60 * 60 * 1000;

/** What the maintainer does now, ending with what a re-run will do and until when. Empty where nothing is left to do. */
export const nextSteps = (report: Report): readonly NextStep[] => {
  if (isPublished(report)) return [];
  const failures = report.outcomes.flatMap((outcome) => (outcome.kind === "failed" ? outcome.findings : []));
  const errors = [...report.findings, ...failures].filter(({ severity }) => severity === "error");
  if (errors.length === 0 && report.isDryRun) {
    if (!report.plan.packages.some(isWork)) return [];
    return [{ text: handOn(report) }];
  }
  // To run again is what the last step says, better than an interruption's own hint.
  const others = errors.filter(({ code }) => code !== interrupted.code);
  return [...hintSteps(others), ...rerun(report)];
};

/** What a dry run leaves, a later job takes. */
const handOn = ({ plan, distributions, isPart = false }: Report): string => {
  const lacking = checkWheels(plan, distributions).flatMap((finding) => finding.package ?? []);
  const wheels = `the wheels of ${named(lacking, mostNames)}, built from the source distributions here`;
  if (isPart || lacking.length > 0) {
    const rest = [...(isPart ? ["what the other jobs build"] : []), ...(lacking.length > 0 ? [wheels] : [])];
    return `Publish these very files together with ${rest.join(" and ")}: a job that is given all their folders as \`dist\` tries them as a whole, and builds nothing again.`;
  }
  return "Publish these very files: a job that is given this run's dist-path as `dist` builds nothing again.";
};

/** The first five hints of these findings, each once, with the packages that it is for. */
export const hintSteps = (findings: readonly Finding[]): readonly NextStep[] =>
  [...Map.groupBy(findings, ({ hint }) => hint)].slice(0, 5).map(hintStep);

/** The first line of a hint is what to do, for these packages; the lines below it are to be copied. */
const hintStep = ([hint, findings]: readonly [string, readonly Finding[]]): NextStep => {
  const [first = "", ...rest] = hint.split("\n");
  const names = [...new Set(findings.flatMap(({ package: name }) => name ?? []))];
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
  const text = names.length === 0 ? first : `${names.slice(0, mostNames).join(", ")}${more}: ${first}`;
  return rest.length === 0 ? { text } : { text, lines: rest.join("\n") };
};

/** What no further run can put on the index: the version is taken, by other bytes or for good. */
const isLost = (standing: Standing): boolean =>
  standing.kind === "failed" && standing.findings.some(({ code }) => lost.has(code));
const lost = new Set([contentDiffers, uploadNameUsed, hashDiffers].map(({ code }) => code));

const rerun = (report: Report): readonly NextStep[] => {
  const open = standings(report).filter((each) => each.kind !== "published" && each.kind !== "before" && !isLost(each));
  if (open.length === 0) return [];
  const left = open.filter((each) => isWork(each.package)).length;
  if (left === 0) return [{ text: "Run the same again: it uploads nothing, and tries again what failed." }];
  const what = `Run the same again: it reads what the index has, publishes the ${left === 1 ? "package that is" : `${left} packages that are`} left, and uploads nothing twice.`;
  const deadline = lastDay(report);
  const until = `PyPI takes the missing files of a release for 14 days: until ${deadline}.`;
  return [{ text: deadline === undefined ? what : `${what} ${until}` }];
};

/** PyPI closes a release to new files 14 days after its first. https://docs.pypi.org/project-management/storage-limits/ */
const lastDay = ({ plan, outcomes }: Report): string | undefined => {
  if (plan.index.upload_url !== indexPresets.pypi.uploadUrl) return undefined;
  const uploads = outcomes.filter(({ stage, kind }) => stage === "upload" && kind !== "blocked" && kind !== "skipped");
  if (uploads.length === 0) return undefined;
  const first = Math.min(...uploads.map(({ started }) => started));
  return `${new Date(first + uploadWindow).toISOString().slice(0, 16).replace("T", " ")} UTC`;
};
