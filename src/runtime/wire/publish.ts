import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { PlanPorts } from "../../actions/plan/ports.ts";
import type { PublishPorts } from "../../actions/publish/ports.ts";
import { createArtifacts, loadArtifactClient } from "../../adapters/artifact-service.ts";
import { createCommandFiles } from "../../adapters/command-files.ts";
import { nodeFiles } from "../../adapters/node-files.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { createIndexes } from "../../adapters/uv/indexes.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import { placed } from "../../domain/problem/finding.ts";
import type { Environment } from "../environment.ts";
import { readTrigger } from "../event-payload.ts";
import { readStart } from "../start.ts";
import { late } from "./late.ts";
import type { wireTools } from "./tools.ts";
import type { World } from "./world.ts";

/** The ports of `publish`, and of `plan`, which needs some of them. Most are late: a run ends early without a workspace. */
export const wirePublish = (world: World): PublishPorts & PlanPorts => {
  const { environment, config, configured, signal, progress, confirm, masks } = world;
  const { variables } = environment;
  let wired: Promise<ReturnType<typeof wireTools>> | undefined;
  const tools = () => (wired ??= import("./tools.ts").then(({ wireTools }) => wireTools(world)));
  const run = async () => (await import("./run.ts")).wireSmallRun(world);
  return {
    files: nodeFiles,
    absolute: (path) => resolve(path),
    git: late(async () => (await run()).git),
    copies: late(async () => (await tools()).copies),
    uv: late(async () => (await tools()).uv),
    environments: late(async () => (await tools()).environments),
    twine: late(async () => (await tools()).twine),
    classifiers: late(async () => (await tools()).classifiers),
    archives: late(async () => (await archive()).archives),
    embeddedIndex: late(async () => {
      await grow();
      return (await index()).createEmbeddedIndex(masks.add);
    }),
    runs: late(async () => (await run()).runs),
    artifacts: createArtifacts(variables),
    commandFiles: createCommandFiles(variables),
    pushes: late(async () => (await run()).pushes),
    trigger: () => readTrigger(environment),
    openForge: (token) => openDueForge(world, token),
    openIndex: (index) =>
      late(async () => {
        await grow();
        return (await run()).openIndex(index);
      }),
    openUnderWay: async (token) => (await underWay()).wireUnderWay(world, token),
    openNames: async () => (await names()).wireNames(variables),
    openChecks: async () => (await checks()).wireChecks(world),
    openUploadTokens: (target) => late(async () => (await tokens()).wireUploadTokens(world)(target)),
    indexes: createIndexes(nodeFiles, variables, process.cwd()),
    variables: new Set(Object.keys(variables)),
    clock: systemClock,
    config,
    progress,
    confirm,
    signal,
    placed: (finding, of) => placed(finding, configured, of),
    loadAll: async () => {
      const { loadHtmlParser } = await run();
      await Promise.all([
        tools(),
        archive(),
        index(),
        tokens(),
        underWay(),
        checks(),
        names(),
        loadHtmlParser(),
        loadArtifactClient(variables),
      ]);
    },
    facts: {
      start: readStart(environment),
      event: environment.isRunner ? (variables.GITHUB_EVENT_NAME ?? "unknown") : undefined,
      hasIdentity:
        variables.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined && variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN !== undefined,
      job: async () => await (await import("../publisher-job.ts")).readPublisherJob(environment),
      cores: availableParallelism(),
      buildSlots: buildSlots(environment),
    },
  };
};

/** Before an index is asked: once the engine is settled, Node would compile the largest of its modules anew, which is `fetch`. */
const grow = async (): Promise<void> => {
  void globalThis.Response;
  (await import("../engine.ts")).settleEngine();
};

/** A port that asks the forge is loaded with the first question. */
const openDueForge = (world: World, token: Secret | undefined): ReturnType<PublishPorts["openForge"]> => {
  const { GITHUB_REPOSITORY: repository } = world.environment.variables;
  if (repository === undefined) return undefined;
  const forge = async () => (await import("./forge.ts")).openRequests(world, { repository, token });
  return {
    history: late(async () => (await forge()).history),
    requests: late(async () => (await forge()).requests),
  };
};

const archive = () => import("../../adapters/archive.ts");
const index = () => import("./embedded-index.ts");
const checks = () => import("./checks.ts");
const names = () => import("./names.ts");
const underWay = () => import("./under-way.ts");
const tokens = () => import("./upload-tokens.ts");

/** uv's own variable for the same thing. https://docs.astral.sh/uv/reference/environment/#uv_concurrent_builds */
const buildSlots = ({ variables }: Environment): number => {
  const asked = Number(variables.UV_CONCURRENT_BUILDS);
  return Number.isInteger(asked) && asked > 0 ? asked : availableParallelism();
};
