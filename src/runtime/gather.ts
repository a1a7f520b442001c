import { resolve } from "node:path";
import { nodeFiles } from "../adapters/node-files.ts";
import type { Contract, Fields } from "../contract/contract.ts";
import type { Surface } from "../contract/field.ts";
import { configuredIn, type ParsedInputs, parseInputs, type Sources } from "../contract/parse.ts";
import { type Config, noConfig, ownPythons } from "../domain/config/config.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { Problem } from "../domain/problem/problem.ts";
import type { FilePlace } from "../domain/problem/workspace.ts";
import { badInputFinding } from "./bad-input.ts";
import type { ReadConfig } from "./config-file.ts";
import type { Environment } from "./environment.ts";
import { isInWorkspace } from "./workspace.ts";

/** What a person gave, and how. */
export interface Given {
  readonly surfaces: readonly Surface[];
  readonly value: (name: string) => string | undefined;
  /** What is wrong with how it was given. */
  readonly faults?: readonly Finding[];
}

export interface Gathered {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly config: Config;
  /** Names of the inputs whose values stand in the configuration, and `packages.NAME.INPUT` of what one package has. */
  readonly configured: ReadonlySet<string>;
}

/** Every input's value and the configuration; a `Problem` with everything that is wrong in either. */
export const gather = async (contract: Contract, given: Given, { variables }: Environment): Promise<Gathered> => {
  const { config, locate, findings, strangers, fields } = await configFor(contract, given);
  const sources: Sources = {
    surfaces: given.surfaces,
    given: given.value,
    environment: (name) => variables[name],
    config: config.settings,
  };
  const whereabouts = { fields: contract.inputs, surfaces: given.surfaces, file: config.file, locate };
  const describe = (parsed: ParsedInputs<Fields>): readonly Finding[] =>
    "bad" in parsed ? parsed.bad.map((bad) => badInputFinding(bad, whereabouts)) : [];

  const parsed = parseInputs(contract.inputs, sources);
  const others = Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in contract.inputs)));
  const ofOthers = parseInputs(others, { ...sources, surfaces: [], environment: () => undefined });
  // What an action reads without having the input, nobody can have given elsewhere.
  const unasked = Object.keys(config.settings).filter((name) => !(name in contract.inputs));
  const configured = new Set([...configuredIn(contract.inputs, sources), ...unasked, ...ownPythons(config)]);
  const place = (input: string) => (configured.has(input) ? { file: config.file, ...locate([input]) } : undefined);
  const expanded =
    "bad" in parsed
      ? { inputs: {}, findings: [] }
      : await withGroups(parsed.inputs, config, { place, folder: folderOf(given) });
  const faults = [...(given.faults ?? []), ...findings, ...describe(parsed), ...describe(ofOthers)];
  const all = [...faults, ...expanded.findings];
  if (all.length > 0) throw new Problem([...all, ...(await strangers())]);
  return { inputs: expanded.inputs, config, configured };
};

/** `group:NAME` stands for the group's packages wherever packages are chosen. */
const withGroups = async (
  inputs: Readonly<Record<string, unknown>>,
  { groups }: Config,
  { place, folder }: { readonly place: (input: string) => FilePlace | undefined; readonly folder: string },
): Promise<{ readonly inputs: Readonly<Record<string, unknown>>; readonly findings: readonly Finding[] }> => {
  const lists = Object.entries(inputs).filter(
    (entry): entry is [string, readonly string[]] =>
      ["packages", "exclude"].includes(entry[0]) &&
      Array.isArray(entry[1]) &&
      entry[1].some((each) => each.startsWith("group:")),
  );
  if (lists.length === 0) return { inputs, findings: [] };
  const hasCheckout = isInWorkspace(folder);
  const { expandGroups } = await import("../domain/config/groups.ts");
  const expanded = lists.map(
    ([name, patterns]) =>
      [name, expandGroups({ input: name, place: place(name), hasCheckout }, patterns, groups)] as const,
  );
  return {
    inputs: { ...inputs, ...Object.fromEntries(expanded.map(([name, { patterns }]) => [name, patterns])) },
    findings: expanded.flatMap(([, { findings }]) => findings),
  };
};

/** Where nothing is configured. */
const nothingRead: ReadConfig = {
  config: noConfig,
  fields: {},
  findings: [],
  locate: () => undefined,
  strangers: async () => [],
};

const folderOf = ({ value }: Given): string => resolve(value("working-directory")?.trim() || ".");

/** Looked for only where it counts, or an input may come from it. */
const configFor = async ({ inputs, readsConfig }: Contract, given: Given): Promise<ReadConfig> => {
  const isShown = readsConfig?.inFormats.includes(given.value("format")?.trim() ?? "text") === true;
  if (!isShown && !Object.values(inputs).some(({ surfaces }) => surfaces.includes("key"))) return nothingRead;
  const folder = folderOf(given);
  if (!isInWorkspace(folder)) return nothingRead;
  const { readConfig } = await import("./config-file.ts");
  const loadFields = async () => (await import("./config-fields.ts")).everyField;
  return (await readConfig(nodeFiles, folder, loadFields)) ?? nothingRead;
};
