import type { Contract } from "./contract.ts";
import type { Field } from "./field.ts";

/** The inputs and outputs of an action, as Markdown tables for its README. */
export const actionTables = ({ inputs, outputs }: Contract): string => {
  const taken = Object.entries(inputs).filter(([, { surfaces }]) => surfaces.includes("input"));
  return [
    table(
      ["Input", "Default", "What it does"],
      taken.map(([name, field]) => [code(name), defaultOf(field), description(field)]),
    ),
    table(
      ["Output", "What it is"],
      Object.entries(outputs).map(([name, output]) => [code(name), output.description]),
    ),
  ].join("\n\n");
};

/** The inputs that several contracts take alike, by name, with the names of those contracts; each in the way that most do. */
export const commonInputs = (contracts: readonly Contract[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const takers = new Map<string, Map<string, string[]>>();
  for (const contract of contracts) {
    for (const [name, field] of Object.entries(contract.inputs)) {
      const ways = takers.get(name) ?? new Map<string, string[]>();
      const way = JSON.stringify([defaultOf(field), description(field), ...givenWays(field)]);
      takers.set(name, ways.set(way, [...(ways.get(way) ?? []), contract.name]));
    }
  }
  const most = (ways: ReadonlyMap<string, readonly string[]>): readonly string[] =>
    [...ways.values()].reduce((one, other) => (other.length >= one.length ? other : one));
  return new Map(
    [...takers].map(([name, ways]) => [name, new Set(most(ways))] as const).filter(([, names]) => names.size > 1),
  );
};

/** What must be alike where one row says how an input is given: what is a key alone stands in such a row, too. */
const givenWays = ({ surfaces }: Field<unknown>): readonly boolean[] => [
  surfaces.includes("key"),
  surfaces.includes("flag") && !surfaces.includes("input"),
];

/** The rows of `commonInputs`, as the first contract of each has them that is an action, if one is. */
export const commonTable = (
  contracts: readonly Contract[],
  common: ReadonlyMap<string, ReadonlySet<string>>,
): string => {
  const rows = [...common].map(([name, names]) => {
    const takers = contracts.filter((contract) => names.has(contract.name));
    const taker = takers.find(({ page }) => page !== undefined) ?? takers[0]!;
    return inputRow(name, taker.inputs[name]!, taker);
  });
  return table(inputHead, rows);
};

/** What a command takes beside the common inputs, and from where; empty where there is nothing. */
export const ownTable = (contract: Contract, common: ReadonlySet<string>): string => {
  const own = Object.entries(contract.inputs).filter(([name]) => !common.has(name));
  return own.length === 0
    ? ""
    : table(
        inputHead,
        own.map(([name, field]) => inputRow(name, field, contract)),
      );
};

const inputHead = ["Name", "Given as", "Default", "What it does"];

const inputRow = (name: string, field: Field<unknown>, { page }: Contract): readonly string[] => [
  code(name),
  givenAs(field, page !== undefined),
  defaultOf(field),
  description(field),
];

/** Markdown: a table of cells that are Markdown themselves. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const code = (text: string): string => `\`${text}\``;

const description = (field: Field<unknown>): string => {
  const { choices, kind, range } = field;
  if (range !== undefined) return `${field.description}. From ${range.join(" to ")}`;
  return choices.length > 0 && kind !== "flag"
    ? `${field.description}. One of ${choices.map(code).join(", ")}`
    : field.description;
};

const defaultOf = ({ expression, default: value, environment }: Field<unknown>): string => {
  const parts = [
    ...environment.map(({ name, prefix }) =>
      prefix === undefined ? code(name) : `${code(name)} after ${code(prefix)}`,
    ),
    ...(expression === undefined ? [] : [code(expression)]),
    ...(value === undefined ? [] : value.split("\n").map(code)),
  ];
  return parts.join(", ");
};

/** `input, option or key; else from the environment`. */
const givenAs = ({ surfaces, environment }: Field<unknown>, isAction: boolean): string => {
  const words = { input: "input", flag: "option", argument: "argument", key: "key" };
  const ways = surfaces.filter((surface) => isAction || surface !== "input").map((surface) => words[surface]);
  const given = [ways.slice(0, -1).join(", "), ways.at(-1)].filter(Boolean).join(" or ");
  if (environment.length === 0) return given;
  return given === "" ? "the environment" : `${given}; else the environment`;
};
