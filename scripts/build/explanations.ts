import type { Plugin } from "rolldown";
import { parseSync, Visitor } from "rolldown/utils";
import type { Explanation } from "../../src/domain/problem/finding.ts";

/** What only `explain` tells of a code: half of what the files hold that define findings, and every run loads some of them. */
const prose = ["meaning", "why", "mend"];

/** Lays all explanations as data into the module of the catalogue, and leaves the prose out of those that define findings. */
export const explanationsApart = (catalogue: ReadonlyMap<string, Explanation>): Plugin => ({
  name: "explanations-apart",
  load: { filter: { id: /[\\/]domain[\\/]problem[\\/]catalogue\.ts$/ }, handler: () => asData(catalogue) },
  transform: {
    filter: { id: /[\\/]domain[\\/]problem[\\/][^\\/]+\.ts$/ },
    handler: (code) => withoutProse(code),
  },
});

/** The module of the catalogue; JSON is read faster than code that says the same. */
export const asData = (catalogue: ReadonlyMap<string, Explanation>): string => {
  const rows = [...catalogue.values()].map(({ meaning, why, mend, ...kind }) => [kind, meaning, why, mend]);
  return `const rows = JSON.parse(${JSON.stringify(JSON.stringify(rows))});
export const catalogue = new Map(rows.map(([kind, meaning, why, mend]) => [kind.code, { ...kind, meaning, why, mend }]));
`;
};

/** A module without the prose in its calls of `defineFinding`. */
export const withoutProse = (code: string): string => {
  const cuts: (readonly [number, number])[] = [];
  const visitor = new Visitor({
    CallExpression: ({ callee, arguments: [explanation] }) => {
      if (callee.type !== "Identifier" || callee.name !== "defineFinding") return;
      if (explanation?.type !== "ObjectExpression")
        throw new Error("An explanation that is not written where it is used");
      for (const { start, end, ...each } of explanation.properties) {
        if (each.type !== "Property" || each.key.type !== "Identifier" || !prose.includes(each.key.name)) continue;
        cuts.push([start, end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0)]);
      }
    },
  });
  visitor.visit(parseSync("problem.ts", code).program);
  return cuts.toReversed().reduce((short, [start, end]) => short.slice(0, start) + short.slice(end), code);
};
