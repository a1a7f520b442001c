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

/** Everything that a command takes, and from where. */
export const commandTable = ({ inputs, page }: Contract): string =>
  table(
    ["Name", "Given as", "Default", "What it does"],
    Object.entries(inputs).map(([name, field]) => [
      code(name),
      givenAs(name, field, page !== undefined),
      defaultOf(field),
      description(field),
    ]),
  );

/** Markdown: a table of cells that are Markdown themselves. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const code = (text: string): string => `\`${text}\``;

const description = (field: Field<unknown>): string =>
  field.choices.length > 0 && field.kind !== "flag"
    ? `${field.description}. One of ${field.choices.map(code).join(", ")}`
    : field.description;

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

const givenAs = (name: string, { surfaces, environment }: Field<unknown>, isAction: boolean): string => {
  const words = { input: "input", flag: code(`--${name}`), argument: "argument", key: "key" };
  return [
    ...surfaces.filter((surface) => isAction || surface !== "input").map((surface) => words[surface]),
    ...(environment.length > 0 ? ["environment"] : []),
  ].join(", ");
};
