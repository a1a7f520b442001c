import type { Contract } from "./contract.ts";
import type { Field } from "./field.ts";

/**
 * An `action.yml`. `main` is the entry's path from its folder. Strings are written as JSON, which YAML takes as they
 * are. https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
 */
export const actionYml = (contract: Contract, main: string): string => {
  const { page, description, inputs, outputs } = contract;
  if (page === undefined) throw new Error(`${contract.name} is no action`);
  const taken = Object.entries(inputs).filter(([, { surfaces }]) => surfaces.includes("input"));
  return `# Generated from src/actions/${contract.name}/contract.ts by \`npm run bundle\`.
name: ${quoted(page.title)}
description: ${quoted(description)}
branding:
  icon: ${quoted(page.icon)}
  color: ${quoted(page.color)}
inputs:
${taken.map(([name, field]) => inputYml(name, field)).join("")}outputs:
${Object.entries(outputs)
  .map(([name, output]) => `  ${name}:\n    description: ${quoted(output.description)}\n`)
  .join("")}runs:
  using: "node24"
  main: ${quoted(main)}
`;
};

const inputYml = (name: string, field: Field<unknown>): string => {
  const given = runnerDefault(field);
  return [
    `  ${name}:`,
    `    description: ${quoted(describe(field))}`,
    `    required: ${field.isRequired}`,
    ...(given === undefined ? [] : [`    default: ${quoted(given)}`]),
    "",
  ].join("\n");
};

/** A default that the runner hands over would hide the environment and the configuration, so these have none. */
const runnerDefault = (field: Field<unknown>): string | undefined => {
  const hasOtherSource = field.surfaces.includes("key") || field.environment.length > 0;
  return field.expression ?? (hasOtherSource ? undefined : field.default);
};

const describe = (field: Field<unknown>): string => {
  const parts = [
    field.description,
    ...(field.choices.length > 0 ? [`One of: ${field.choices.join(", ")}`] : []),
    ...(field.range === undefined ? [] : [`From ${field.range.join(" to ")}`]),
    ...(field.default === undefined || runnerDefault(field) !== undefined
      ? []
      : [`Default: ${field.default.split("\n").join(", ")}`]),
  ];
  return parts.join(". ");
};

const quoted = (text: string): string => JSON.stringify(text);
