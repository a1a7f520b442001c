import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PackageName } from "../domain/python/name.ts";
import { refuse } from "./refusal.ts";
import type { Store } from "./store.ts";
import type { StoredFile } from "./stored-file.ts";

/** Whether a file may be on the index; `sha256` in lower-case hex. */
export type Admits = (filename: string, sha256: string) => boolean;

/**
 * A store of files that are admitted and came through this very server, for an index beside which other people's code
 * runs: what that writes into the folder, or uploads with a token that it got hold of, is neither listed nor served.
 */
export const closedStore = (store: Store, admits: Admits): Store => {
  const own = new Map<PackageName, readonly StoredFile[]>();
  return {
    ...store,
    projects: async () => [...own.keys()].sort(),
    list: async (project) => own.get(project) ?? [],
    commit: async (folder, { project, file }) => {
      if (!admits(file.filename, file.digests.sha256)) refuse(`${file.filename} is no file of this release.`);
      const isNew = await store.commit(folder, { project, file });
      if (isNew) own.set(project, [...(own.get(project) ?? []), file]);
      return isNew;
    },
    isSound: async ({ project, filename, name }) => {
      const file = own.get(project)?.find((each) => each.filename === filename);
      const expected = new Map([
        [filename, file?.digests.sha256],
        [`${filename}.metadata`, file?.metadata_sha256],
      ]).get(name);
      return typeof expected === "string" && expected === (await sha256Of(join(store.files, project, filename, name)));
    },
  };
};

/** Lower-case hex; `undefined` where the file cannot be read. */
const sha256Of = async (path: string): Promise<string | undefined> => {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest("hex");
  } catch {
    return undefined;
  }
};
