import { inertLine } from "../../domain/text/inert-line.ts";
import { type CheckOutcome, countOf, type Health } from "./outcome.ts";
import type { World } from "./world.ts";

/** `Workspace health: 2 errors, 1 warning in 12 packages, of which 9 can be released`. */
export const healthVerdict = ({ findings, outcomes }: Health, packages: World["packages"]): string => {
  const published = packages.filter(({ isPublished }) => isPublished).length;
  const skipped = outcomes.filter(({ state }) => state === "skipped").length;
  const noun = packages.length === 1 ? "package" : "packages";
  const size =
    published === packages.length
      ? `${published} ${noun}`
      : `${packages.length} ${noun}, of which ${published} can be released`;
  return [
    `Workspace health: ${countOf(findings)} in ${size}`,
    ...(skipped === 0 ? [] : [`${skipped} of ${outcomes.length} checks skipped`]),
  ].join("; ");
};

/** What a terminal shows of the checks: one line for each that found something or was skipped, one for all others. */
export const healthText = (health: Health, packages: World["packages"]): string => {
  const { outcomes, ignored } = health;
  const rows = (["failed", "warned", "noted", "skipped"] as const).flatMap((state) =>
    outcomes.filter((outcome) => shownState(outcome) === state).map((outcome) => rowOf(outcome)),
  );
  const passed = outcomes.filter((outcome) => shownState(outcome) === "passed").map(({ check }) => check.name);
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  return [
    healthVerdict(health, packages),
    ...(rows.length > 0 ? [""] : []),
    ...rows.map(({ state, name, rest }) => `  ${state.padEnd(7)}  ${name.padEnd(width)}  ${rest}`),
    ...(passed.length > 0 ? ["", ...wrapped(passed, "  passed   ")] : []),
    ...(ignored > 0 ? ["", `${ignored} ${ignored === 1 ? "finding is" : "findings are"} ignored`] : []),
  ].join("\n");
};

const shownState = ({ state, findings }: CheckOutcome): CheckOutcome["state"] | "noted" =>
  state === "passed" && findings.length > 0 ? "noted" : state;

const rowOf = (outcome: CheckOutcome) => ({
  state: shownState(outcome),
  name: outcome.check.name,
  rest: [
    ...(outcome.state === "skipped" ? [] : [countOf(outcome.findings)]),
    ...(outcome.reason === "" ? [] : [inertLine(outcome.reason)]),
  ].join("; "),
});

const widest = 100;

const wrapped = (names: readonly string[], start: string): readonly string[] => {
  const lines = [start];
  for (const [index, name] of names.entries()) {
    const word = index === names.length - 1 ? name : `${name}, `;
    if (`${lines.at(-1)}${word}`.trimEnd().length > widest) lines.push(" ".repeat(start.length));
    lines.push(`${lines.pop()}${word}`);
  }
  return lines.map((line) => line.trimEnd());
};

/** The checks for the JSON document. */
export const healthDocument = ({ outcomes, ignored }: Health): Readonly<Record<string, unknown>> => ({
  checks: outcomes.map(({ check, state, reason, findings }) => ({
    name: check.name,
    title: check.title,
    state,
    reason: reason === "" ? null : reason,
    findings: findings.length,
  })),
  ignored,
});
