import type { Explanation } from "./finding.ts";
import * as indexServer from "./index-server.ts";
import * as workspace from "./workspace.ts";

/** Every code there is, by code. */
export const catalogue: ReadonlyMap<string, Explanation> = new Map(
  [indexServer, workspace].flatMap((area) => Object.values(area) as Explanation[]).map((kind) => [kind.code, kind]),
);
