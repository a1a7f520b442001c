import { contracts } from "../../src/actions/contracts.ts";
import type { Contract } from "../../src/contract/contract.ts";
import { commonInputs, commonTable, ownTable, table } from "../../src/contract/tables.ts";
import { packageKeys, projectKeys } from "../../src/domain/config/keys.ts";

/** What most workflows set, and nothing else, with when. Each is an input of `publish`. */
const first = {
  "dry-run": "in the job that builds: everything but the upload, and no credential",
  dist: "in the job that publishes: the folder that the other one left",
  due: "`prepared`, where merging the release pull request releases",
  index: "`testpypi`, `rehearsal`, or an index of your own",
  "pypi-api-token": "where there is no trusted publisher",
  packages: "to publish some of the workspace by hand",
  "tag-format": "where tags are not written as `core-v1.2.3` or `v1.2.3`",
  "working-directory": "where the workspace is not at the top of the repository",
} satisfies Partial<Record<keyof typeof contracts.publish.inputs, string>>;

const all: readonly Contract[] = Object.values(contracts);

const common = commonInputs(all);

const linked = (name: string): string => `[\`${name}\`](#${common.has(name) ? "common" : "publish"})`;

/** What a command takes as [Common](#common) says it, and what it goes by only where the configuration has it. */
const commonWords = ({ inputs }: Contract, shared: readonly string[]): string => {
  const named = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
  const isKeyAlone = (name: string) => inputs[name]!.surfaces.every((surface) => surface === "key");
  const keys = shared.filter(isKeyAlone);
  const given = named(shared.filter((name) => !isKeyAlone(name)));
  return `As in [Common](#common): ${given}${keys.length === 0 ? "" : `; as ${keys.length === 1 ? "a key" : "keys"} alone: ${named(keys)}`}.`;
};

const section = (contract: Contract): string => {
  const shared = Object.keys(contract.inputs).filter((name) => common.get(name)?.has(contract.name));
  return [
    `## ${contract.name}`,
    `${contract.description}.`,
    ...(shared.length === 0 ? [] : [commonWords(contract, shared)]),
    ownTable(contract, new Set(shared)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
};

const keys = (all: readonly { readonly name: string; readonly expected: string; readonly description: string }[]) =>
  table(
    ["Key", "Value", "What it does"],
    all.map(({ name, expected, description }) => [`\`${name}\``, expected, description]),
  );

/** `docs/inputs.md`, but for the note that it is generated. */
export const inputsPage = (): string => `# Inputs

One name everywhere: an action's input, a command's option (\`--name\`) and, where "key" stands in the second column, a key of
\`[tool.release-actions]\` in the root's \`pyproject.toml\`, or of \`release-actions.toml\` beside it. What a run is given wins over the environment
and the configuration, and they over the default. An empty value counts as not given. Lists are by line or comma, or by line
alone where the row says so; on a command line the option may also be repeated, and in TOML they are lists of texts. Durations are written as \`30s\`, \`15m\`, \`2h\` or \`7d\`. On a command
line \`--name\` alone is \`true\` for what is \`true\` or \`false\` and nothing else, and what is \`true\` by default is switched off by \`--no-name\`. Secrets come by the action's input or the environment only.

[The first eight](#the-first-eight) · [Common](#common) · ${all.map(({ name }) => `[${name}](#${name})`).join(" · ")} · [Configuration alone](#configuration-alone) · [One package's configuration](#one-packages-configuration)

## The first eight

What most workflows set. The defaults are meant for the rest.

${table(
  ["Name", "Set it"],
  Object.entries(first).map(([name, when]) => [linked(name), when]),
)}

## Common

What several commands take alike. Each lists below which.

${commonTable(all, common)}

${all.map(section).join("\n\n")}

## Configuration alone

Keys of \`[tool.release-actions]\` that are no inputs.

${keys(projectKeys)}

## One package's configuration

Keys of \`[tool.release-actions.packages.<name>]\`.

${keys(packageKeys)}
`;
