import { attestationName } from "../attestation/attestation.ts";
import type { Finding } from "../problem/finding.ts";
import { distNotPlain, distributionMissing, distUnlisted } from "../problem/manifest.ts";
import { isDraftName } from "./draft-name.ts";
import { type Manifest, manifestName, sumsName } from "./manifest.ts";

/** One name in a folder, as it is: no link is followed. */
export interface FolderEntry {
  readonly name: string;
  /** `hard link`: a file that has another name elsewhere. `other`: a pipe, a socket or a device. */
  readonly kind: "file" | "hard link" | "folder" | "link" | "other";
  /** Bytes. */
  readonly size: number;
}

/**
 * What is in a folder that its manifest does not list, what it lists in vain, and what is no file of its own. Drafts that a
 * killed run left are read by nobody.
 */
export const checkFolder = (
  folder: string,
  entries: readonly FolderEntry[],
  { distributions }: Pick<Manifest, "distributions">,
): readonly Finding[] => {
  const listed = new Set(distributions.map(({ filename }) => filename));
  const allowed = new Set([manifestName, sumsName, ...listed, ...[...listed].map(attestationName)]);
  const there = new Set(entries.map(({ name }) => name));
  const foreign = entries.map(({ name }) => name).filter((name) => !allowed.has(name) && !isDraftName(name));
  return [
    ...(foreign.length === 0 ? [] : [distUnlisted({ folder, files: foreign })]),
    ...entries.filter(({ name }) => allowed.has(name)).flatMap((entry) => notPlain(folder, entry)),
    ...[...listed].filter((name) => !there.has(name)).map((file) => distributionMissing({ folder, file })),
  ];
};

/** Where an entry is anything but a file that has no other name. */
export const notPlain = (folder: string, { name, kind }: FolderEntry): readonly Finding[] =>
  kind === "file" ? [] : [distNotPlain({ folder, file: name, what: words[kind] })];

const words = {
  "hard link": "a hard link to a file that has another name too",
  folder: "a folder",
  link: "a symbolic link",
  other: "a pipe, a socket or a device",
} as const;
