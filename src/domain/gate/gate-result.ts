import type { Advice } from "../problem/advice.ts";
import { type Finding, remedyOf } from "../problem/finding.ts";
import { type CommandExit, gateFailed, gateInterrupted, gateNotConfigured, gateTimedOut } from "../problem/gate.ts";
import { checkNotPassed, checkUnreachable, checkUnseen } from "../problem/gate-check-run.ts";
import type { Gate } from "./gate.ts";

/** What became of a gate. Only `passed` says that it is open: what was not run or not seen is never taken for it. */
export type GateEnd =
  | { readonly result: "passed"; readonly url?: string }
  /** `tail` is the end of what a command printed. Foreign text. */
  | {
      readonly result: "failed";
      readonly why: string;
      readonly tail?: string;
      readonly url?: string;
      /** Of a command that was run. */
      readonly exit?: CommandExit;
      /** Of a check run, in the forge's word. */
      readonly conclusion?: string;
      /** What kept its command from being run. */
      readonly cause?: Finding;
    }
  | { readonly result: "timed out"; readonly why: string; readonly tail?: string; readonly url?: string }
  | (Advice & {
      readonly result: "skipped";
      readonly why: string;
      readonly cause: "unseen" | "outside" | "interrupted";
      /** Where the line that names it may be wrong. */
      readonly input?: "gates";
    })
  | { readonly result: "not configured" };

export type GateResult = GateEnd & {
  readonly gate: Gate;
  /** Milliseconds. */
  readonly duration: number;
};

/** What speaks against the release in a gate's end. */
export const gateFindings = (result: GateResult): readonly Finding[] => {
  const { gate } = result;
  switch (result.result) {
    case "passed":
      return [];
    case "failed":
      return [failure(gate, result)];
    case "timed out":
      return [gateTimedOut({ gate, why: result.why })];
    case "not configured":
      return [gateNotConfigured({ gate })];
    case "skipped": {
      if (result.cause === "interrupted") return [gateInterrupted({ gate })];
      const { why, remedy, inTerminal, input } = result;
      const advice = { remedy, inTerminal };
      return [
        result.cause === "outside"
          ? checkUnreachable({ gate, why, ...advice })
          : checkUnseen({ gate, why, ...advice, input }),
      ];
    }
  }
};

const failure = (gate: Gate, end: Extract<GateEnd, { result: "failed" }>): Finding => {
  const { why, exit, conclusion, url, cause } = end;
  const finding =
    gate.kind === "check"
      ? checkNotPassed({ gate, check: gate.check, why, conclusion, url })
      : gateFailed({ gate, why, exit, command: "command" in gate ? gate.command : "" });
  return cause === undefined
    ? finding
    : { ...finding, hint: cause.hint, inTerminal: cause.inTerminal, remedy: remedyOf(cause) };
};

/** One gate in the output `gates`: keys in snake_case. */
export interface GateEntry {
  readonly id: string;
  readonly name: string;
  readonly result: GateEnd["result"];
  readonly seconds: number;
  /** Where it is not passed. */
  readonly why?: string;
  /** Of a check run, where the forge gives it. */
  readonly url?: string;
}

/** The output `gates`. Seconds with one decimal. */
export const gateEntries = (results: readonly GateResult[]): readonly GateEntry[] =>
  results.map((each) => ({
    id: each.gate.id,
    name: each.gate.name,
    result: each.result,
    seconds: Math.round(each.duration / 100) / 10,
    ...("why" in each ? { why: each.why } : {}),
    ...("url" in each && each.url !== undefined ? { url: each.url } : {}),
  }));
