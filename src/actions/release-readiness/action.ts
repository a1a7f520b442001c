import type { Inputs } from "../../contract/contract.ts";
import { buildGraph } from "../../domain/graph/graph.ts";
import { distinct } from "../../domain/problem/distinct.ts";
import { indexPresets } from "../../domain/target/presets.ts";
import type { CheckRuns } from "../../ports/check-runs.ts";
import type { CheckPorts } from "../../stages/health/check-workspace.ts";
import { findIndex } from "../../stages/validate/find-index.ts";
import { validate } from "../../stages/validate/validate.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";
import { noForge } from "./gates.ts";
import type { ReadinessPorts } from "./ports.ts";
import type { Readiness } from "./report.ts";
import { readRules } from "./rules.ts";

type Taken = Inputs<typeof contract.inputs>;

/** Looks at everything that a release needs, runs the project's own gates last, and says whether it is ready. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: ReadinessPorts) => {
    const forge = ports.openForge(inputs.githubToken?.secret);
    const readiness = await look(inputs, ports, forge?.checkRuns ?? noForge);
    const { conclude } = await loadEnd();
    return conclude(readiness, inputs.comment, { ports, comments: forge?.comments });
  },
});

/**
 * What cannot be used is said before anything is looked at. What runs the project's code comes last, when nothing of this
 * program is left to be loaded: that code could rewrite its files.
 */
const look = async (inputs: Taken, ports: ReadinessPorts, checkRuns: CheckRuns): Promise<Readiness> => {
  const { config, facts } = ports;
  const { ignore, strict } = inputs;
  const { judge, gates } = await readRules(inputs, ports);
  const validation = await validate(inputs, ports);
  const { workspace } = validation;
  const { name: asked } = findIndex(inputs.index, config, ports.indexes.read(workspace.root));
  const graph = buildGraph(workspace);
  const wish = { workspace, graph, config, ignore, strict };
  const health = inputs.checks ? await (await loadChecks()).checkWorkspace(wish, checkPorts(inputs, ports)) : undefined;
  const change = await judge?.({ folder: workspace.root, target: facts.target });
  const repository = await ports.git.inspect(workspace.root);
  const [{ runGates }] = await Promise.all([import("../../stages/gates/gates.ts"), loadEnd()]);
  const gate = await runGates(
    {
      gates,
      folder: workspace.root,
      prefix: workspace.prefix,
      repository,
      cited: facts.pullRequest?.head ?? repository?.commit,
      timeout: inputs.gateTimeout,
    },
    { ...ports, checkRuns },
  );
  return {
    validation,
    gates: gate.results,
    isTreeClean: gate.isTreeClean,
    health,
    change,
    graph: inputs.preview ? graph : undefined,
    checklist: { forge: facts.forge, index: presetOf(asked) },
    findings: distinct([
      ...validation.findings,
      ...(health?.findings ?? []),
      ...(change?.findings ?? []),
      ...gate.findings.map(ports.placed),
    ]),
  };
};

/** Loaded before a gate runs, and taken from memory after it. */
const loadEnd = () => import("./conclude.ts");

/** Some twenty rules, which not every run needs. */
const loadChecks = () => import("../../stages/health/check-workspace.ts");

/** Where no index is to be asked, the checks ask none either. */
const checkPorts = ({ index }: Taken, ports: ReadinessPorts): CheckPorts =>
  index === "off" ? { ...ports, names: async () => ({ skipped: "the index is off" }) } : ports;

const presetOf = (index: string) => Object.values(indexPresets).find(({ name }) => name === index);
