import type { Finding } from "../../domain/problem/finding.ts";
import { requestOvertaken } from "../../domain/problem/request-checkout.ts";
import { checksSentence } from "../../domain/release-request/checks.ts";
import { releaseLabel } from "../../domain/release-request/content.ts";
import type { Effect } from "../../domain/release-request/decide.ts";
import { type GuardReport, guardSummary, guardText } from "../../domain/report/guard-summary.ts";
import { guardStep } from "../../domain/report/last-step.ts";
import type { Start } from "../../domain/report/start.ts";
import type { PrepareWish } from "../../stages/prepare/ports.ts";
import type { Prepared, Proposal } from "../../stages/prepare/prepare.ts";
import type { Result } from "../action.ts";

/** What a run of it has to say. */
export const resultOf = (prepared: Prepared, wish: PrepareWish, start: Start): Result => {
  const { content, request, commit, effects, diff, proposal, findings } = prepared;
  const packages = (content?.packages ?? []).map(({ name, path, from, to, why }) => ({
    name,
    path,
    from: from ?? null,
    to,
    why,
  }));
  const open = isOpen(prepared, wish) ? request : undefined;
  const changed = !wish.dryRun && effects.length > 0;
  const empty = packages.length === 0;
  const report = { ...reportOf(prepared, wish), lastStep: guardStep(findings, { start }) };
  return {
    findings,
    document: {
      pull_request: open?.number ?? null,
      pull_request_url: open?.url ?? null,
      branch: wish.branch,
      head_sha: commit ?? null,
      changed,
      empty,
      packages,
      effects: effects.map((effect) => effectWords(effect, wish)),
      ...(wish.dryRun ? { diff, proposal: proposal ?? null } : {}),
    },
    text: [
      guardText(report),
      ...(proposal === undefined ? [] : [shownMessage(proposal)]),
      ...(wish.dryRun && diff !== "" ? [shown(diff)] : []),
    ].join("\n\n"),
    outputs: {
      "pull-request": open === undefined ? "" : String(open.number),
      "pull-request-url": open?.url ?? "",
      branch: wish.branch,
      "head-sha": commit ?? "",
      changed: String(changed),
      empty: String(empty),
      packages: JSON.stringify(packages),
    },
    summary: guardSummary(report),
  };
};

/** At the end of the run; in a dry run, now. */
const isOpen = ({ request, effects }: Prepared, { dryRun }: PrepareWish): boolean => {
  const did = (kind: Effect["kind"]) => !dryRun && effects.some((effect) => effect.kind === kind);
  return did("open") || did("reopen") || (request?.state === "open" && !did("close"));
};

/** Indented, so that `git apply` takes no line of it for a diff's. */
const shownMessage = ({ title, message }: Proposal): string =>
  ["The commit would say", "", ...shown(`${title}\n\n${message}`).split("\n")]
    .map((line, at) => (at < 2 || line === "" ? line : `    ${line}`))
    .join("\n");

/** Nothing in it acts on a terminal, and `git apply` still takes a diff: tabs and the ends of lines stay. */
const shown = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replaceAll(/\r(?!$)|[^\P{C}\t\r]/gu, ""))
    .join("\n");

const reportOf = (prepared: Prepared, wish: PrepareWish): GuardReport => {
  const { content, request, owner, effects, findings } = prepared;
  const packages = content?.packages ?? [];
  const names = packages.map(({ name }) => name);
  const open = isOpen(prepared, wish) ? request : undefined;
  const checks = owner === undefined ? "" : checksSentence(owner);
  const link = open && ([{ link: `#${open.number}`, url: open.url }, withoutTicks(checks)] as const);
  return {
    verdict: failureOf(findings, wish) ?? verdictOf(content, wish, effects.length > 0),
    findings,
    sections: [
      { title: "The pull request", head: ["number", "its token"], rows: link === undefined ? [] : [link] },
      {
        title: "Packages",
        head: ["package", "version", "why"],
        rows: packages.map(({ name, to, why }) => [{ code: name }, { code: to }, { words: why, names }] as const),
      },
      {
        title: wish.dryRun ? "What would be done" : "What was done",
        head: ["", "step"],
        rows: effects.map((effect, at) => [
          String(at + 1),
          { words: effectWords(effect, wish), names: [wish.branch, wish.base] },
        ]),
      },
    ],
  };
};

/** A terminal shows no backticks; a summary shows what stood between them as code. */
const withoutTicks = (sentence: string) => ({
  words: sentence.replaceAll("`", ""),
  names: [...sentence.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
});

/** Where nothing was planned, that is not the same as nothing to release. */
const failureOf = (findings: readonly Finding[], { base }: PrepareWish): string | undefined => {
  if (findings.some(({ severity }) => severity === "error"))
    return `The release pull request on ${base} could not be brought up to date`;
  const isOvertaken = findings.some(({ code }) => code === requestOvertaken.code);
  return isOvertaken ? `The release pull request is left to a later run: ${base} has moved on` : undefined;
};

const verdictOf = (content: Prepared["content"], { dryRun, base }: PrepareWish, isChanged: boolean): string => {
  const labels = (content?.packages ?? []).map(releaseLabel);
  if (labels.length === 0) return "Nothing to release";
  const what = labels.length > 3 ? `${labels.length} packages` : labels.join(", ");
  // A pull request would change no file.
  if (content?.files.length === 0) return `Nothing to propose: ${base} has ${what} already, ready to be published`;
  if (dryRun) return `Would propose ${what} on ${base}`;
  const are = labels.length === 1 ? "is" : "are";
  return isChanged ? `Proposed ${what} on ${base}` : `${what} ${are} proposed on ${base}, and nothing has changed`;
};

/** One step, for people. */
const effectWords = (effect: Effect, { branch, base }: PrepareWish): string => {
  switch (effect.kind) {
    case "replace":
      return effect.expected === undefined
        ? `make the branch ${branch} on ${base}`
        : `move the branch ${branch} to a new commit on ${base}`;
    case "append":
      return `add a commit to the branch ${branch}, which a person has pushed to`;
    case "open":
      return "open a pull request";
    case "reopen":
      return `open the pull request #${effect.number} again`;
    case "edit":
      return `bring title and text of #${effect.number} up to date`;
    case "label":
      return `label it ${effect.labels.join(", ")}`;
    case "close":
      return `close #${effect.number}, since nothing is left to release`;
  }
};
