import { createHttp } from "../../adapters/http.ts";
import { createSimpleIndex } from "../../adapters/simple-index.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { version } from "../../domain/run/tool-version.ts";
import type { OpenIndex } from "../../ports/package-index.ts";

/** Reads an index over the network. */
export const openIndex: OpenIndex = (index) =>
  createSimpleIndex({ ...index, http: createHttp(systemClock, `release-actions/${version}`) });
