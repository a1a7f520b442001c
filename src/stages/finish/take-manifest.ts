import type { Finding } from "../../domain/problem/finding.ts";
import { distributionChanged, manifestUnreadable } from "../../domain/problem/manifest.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { checkFolder, notPlain } from "../../domain/run/dist-folder.ts";
import { type Manifest, manifestName, readManifest } from "../../domain/run/manifest.ts";
import type { Store } from "../../ports/store.ts";
import { listFolder } from "../publish/read-parts.ts";

/** What a publishing run left. */
export interface TakenManifest {
  readonly manifest: Manifest;
  /** As it was read. */
  readonly text: string;
  /** Where distributions may lie. */
  readonly store: Store;
}

/** Bytes. A release of a thousand packages takes two million. */
const largest = 64 * 1024 ** 2;

/** Reads the manifest of a folder, which may have been tampered with. The distributions need not be there. */
export const takeManifest = async (store: Store, name = manifestName): Promise<TakenManifest> => {
  const file = `${store.folder}/${name}`;
  const fail = (why: string) => new Problem(manifestUnreadable({ file, why, isPublished: true }));
  const misnamed = (why: string) => new Problem(manifestUnreadable({ file, why, isMisnamed: true }));
  const entries = await listFolder(store);
  const entry = entries.find((each) => each.name === name);
  if (entry === undefined) throw misnamed("there is none");
  // Most likely the folder that the manifest lies in.
  if (entry.kind === "folder") throw misnamed("it is a folder, and no file");
  const [odd] = notPlain(store.folder, entry);
  if (odd !== undefined) throw new Problem(odd);
  if (entry.size > largest) throw fail(`it has ${entry.size} bytes, more than any release needs`);
  const bytes = await store.read(name);
  if (bytes === undefined) throw fail("there is none");
  const text = new TextDecoder().decode(bytes);
  return { manifest: readManifest(text, file, { isPublished: true }), text, store };
};

/** The same of a whole `dist`: it holds what the manifest lists and nothing else, with these bytes. */
export const takeWholeDist = async (store: Store): Promise<TakenManifest> => {
  const taken = await takeManifest(store);
  const { distributions } = taken.manifest;
  const odd = checkFolder(store.folder, await store.list(), taken.manifest);
  if (odd.length > 0) throw new Problem(odd);
  const changed: Finding[] = [];
  for (const { filename, sha256 } of distributions) {
    const { sha256: found } = await store.measure(filename);
    if (found !== sha256)
      changed.push(distributionChanged({ file: filename, what: "sha256", expected: sha256, found }));
  }
  if (changed.length > 0) throw new Problem(changed);
  return taken;
};
