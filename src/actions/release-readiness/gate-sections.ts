import type { GateResult } from "../../domain/gate/gate-result.ts";
import type { Section } from "../../domain/report/guard-summary.ts";
import { seconds } from "../../domain/report/markdown.ts";
import { markOf } from "../../domain/report/marks.ts";

/** The gates as a table, and of those that did not pass the end of what they printed. */
export const gateSections = (gates: readonly GateResult[]): readonly Section[] => [
  { title: "Gates", head: ["gate", "result", "seconds"], rows: gates.map(row) },
  ...gates.flatMap(tail),
];

const row = (each: GateResult) =>
  [
    `${each.gate.id} ${each.gate.name}`,
    {
      state: "why" in each ? `${each.result} (${each.why})` : each.result,
      mark: markOf(each.result) ?? "held",
    },
    (each.duration / 1000).toFixed(1),
  ] as const;

const tail = (each: GateResult): readonly Section[] =>
  "tail" in each && each.tail !== undefined && each.tail.trim() !== ""
    ? [
        {
          title: `${each.gate.id} ${each.gate.name}: the end of its output, ${seconds(each.duration)}`,
          block: each.tail,
        },
      ]
    : [];
