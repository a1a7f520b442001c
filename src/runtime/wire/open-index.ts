import { createHttp } from "../../adapters/http.ts";
import { createFetch } from "../../adapters/network.ts";
import { createSimpleIndex } from "../../adapters/simple-index.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import type { Environment } from "../../domain/environment/child.ts";
import { version } from "../../domain/run/tool-version.ts";
import type { OpenIndex } from "../../ports/package-index.ts";

/** Reads indexes over the network. */
export const openIndexes = (env: Environment): OpenIndex => {
  const http = createHttp(systemClock, `release-actions/${version}`, { fetch: createFetch(env) });
  return (index) => createSimpleIndex({ ...index, http });
};
