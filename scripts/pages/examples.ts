import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/domain/problem/catalogue.ts";
import type { Finding, FindingKind } from "../../src/domain/problem/finding.ts";

/** What a finding of each code is told, by code: what it was told in a run of the tests where it was, with other paths and hosts. */
const told = JSON.parse(readFileSync(join(import.meta.dirname, "examples.json"), "utf8")) as Readonly<
  Record<string, unknown>
>;

/** A finding of the code in the code's own words. A code whose example does not fit any more is named. */
export const exampleOf = (code: string): Finding => {
  const file = "scripts/pages/examples.json";
  if (!(code in told)) throw new Error(`${file} has no example of ${code}: give it what its findings are told`);
  const make = catalogue.get(code) as FindingKind<unknown>;
  const finding = make(told[code]);
  const words = `${finding.message}\n${finding.hint}`;
  if (!/\bundefined\b|\bNaN\b|\[object /.test(words)) return finding;
  throw new Error(`The example of ${code} in ${file} is not what its findings are told any more:\n${words}`);
};
