import * as archive from "./archive.ts";
import * as config from "./config.ts";
import * as distribution from "./distribution.ts";
import * as distributionContent from "./distribution-content.ts";
import type { Explanation } from "./finding.ts";
import * as graph from "./graph.ts";
import * as indexServer from "./index-server.ts";
import * as plan from "./plan.ts";
import * as pyproject from "./pyproject.ts";
import * as run from "./run.ts";
import * as usage from "./usage.ts";
import * as workspace from "./workspace.ts";

/** Every code there is, by code. */
export const catalogue: ReadonlyMap<string, Explanation> = new Map(
  [archive, config, distribution, distributionContent, graph, indexServer, plan, pyproject, run, usage, workspace]
    .flatMap((area) => Object.values(area) as Explanation[])
    .map((kind) => [kind.code, kind]),
);
