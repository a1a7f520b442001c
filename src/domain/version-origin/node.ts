import { findByKey } from "../version-files/by-key.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import { absence, unknown, type VersionOrigin } from "./origin.ts";

/** The version of a `package.json`, as hatch-nodejs-version reads it. https://github.com/agoose77/hatch-nodejs-version */
export const readNodeVersion = async (read: ReadSource, path: string): Promise<VersionOrigin> => {
  const source = read(path);
  if (source.kind !== "text") return absence(source, path);
  const found = await findByKey({ key: ["version"], format: "json" }, source);
  return "code" in found ? unknown(`${source.file} has no version`) : { kind: "stated", stated: found };
};
