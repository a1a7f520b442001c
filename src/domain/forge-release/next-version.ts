import { step } from "../bump/step.ts";
import { formatVersion, type Version } from "../python/version.ts";

/** What a released version is followed by in the files: the next of its line, in development or not. */
export const nextVersion = (released: Version, word: "dev" | "patch"): string =>
  formatVersion({ ...after(released), dev: word === "dev" ? 0n : undefined });

const after = (version: Version): Version => {
  const { pre, post } = version;
  const plain = { ...version, dev: undefined, local: [] };
  if (version.dev !== undefined) return plain;
  if (post !== undefined) return { ...plain, post: post + 1n };
  if (pre !== undefined) return { ...plain, pre: { ...pre, number: pre.number + 1n } };
  return step(version, "patch");
};
