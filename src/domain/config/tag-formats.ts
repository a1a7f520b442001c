import { Problem } from "../problem/problem.ts";
import { parseTagFormats, type TagFormats } from "../tag/tag-format.ts";
import type { Config } from "./config.ts";

/** The formats of a run: those of the input, and of the packages that have their own. Throws a `Problem` of what is wrong. */
export const readTagFormats = (input: readonly string[], { packages }: Pick<Config, "packages">): TagFormats => {
  const ofPackages = [...packages].map(([name, { tagFormats }]) => [name, tagFormats] as const);
  const formats = parseTagFormats(input, new Map(ofPackages));
  if (!("workspace" in formats)) throw new Problem(formats);
  return formats;
};
