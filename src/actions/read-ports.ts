import type { Config } from "../domain/config/config.ts";
import type { Files } from "../ports/files.ts";

/** What commands need that only read the workspace: neither git nor uv. */
export interface ReadPorts {
  readonly files: Files;
  /** Absolute path of a folder as a person named it. */
  readonly absolute: (path: string) => string;
  readonly config: Config;
}
