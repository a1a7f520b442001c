import * as archive from "./archive.ts";
import * as distribution from "./distribution.ts";
import * as distributionContent from "./distribution-content.ts";
import type { Explanation } from "./finding.ts";
import * as indexServer from "./index-server.ts";
import * as workspace from "./workspace.ts";

/** Every code there is, by code. */
export const catalogue: ReadonlyMap<string, Explanation> = new Map(
  [archive, distribution, distributionContent, indexServer, workspace]
    .flatMap((area) => Object.values(area) as Explanation[])
    .map((kind) => [kind.code, kind]),
);
