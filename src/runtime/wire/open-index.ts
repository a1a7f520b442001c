import { createHttp } from "../../adapters/http.ts";
import { createSimpleIndex } from "../../adapters/simple-index.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { version } from "../../domain/run/tool-version.ts";
import type { PackageIndex } from "../../ports/package-index.ts";

/** An index that anybody may read, by its simple URL. */
export const openIndex = (simpleUrl: string): PackageIndex =>
  createSimpleIndex({ simpleUrl, http: createHttp(systemClock, `release-actions/${version}`) });
