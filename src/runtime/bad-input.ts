import type { Fields } from "../contract/contract.ts";
import type { Surface } from "../contract/field.ts";
import type { BadInput } from "../contract/parse.ts";
import type { Locate } from "../domain/config/parse-config.ts";
import { spell } from "../domain/config/value.ts";
import { invalidSetting } from "../domain/problem/config.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { invalidValue, missingValue } from "../domain/problem/usage.ts";

export interface Whereabouts {
  readonly fields: Fields;
  readonly surfaces: readonly Surface[];
  /** The configuration's file. */
  readonly file: string;
  readonly locate: Locate;
}

/** A value that cannot be used, said in the words of the place where it stands. */
export const badInputFinding = (bad: BadInput, { fields, surfaces, file, locate }: Whereabouts): Finding => {
  const { name, from, expected, value } = bad;
  if (from === "config") {
    return invalidSetting({ key: name, expected, value: spell(value), place: { file, ...locate([name]) } });
  }
  if (typeof from === "object") {
    return invalidValue({ what: `The environment variable ${from.variable}`, expected, value: String(value) });
  }
  const what = givenAs(name, fields[name]?.surfaces ?? [], surfaces);
  return from === "missing" ? missingValue({ what }) : invalidValue({ what, expected, value: String(value) });
};

const givenAs = (name: string, own: readonly Surface[], here: readonly Surface[]): string => {
  if (here.includes("input")) return `The input ${name}`;
  return own.includes("argument") ? `The argument ${name.toUpperCase()}` : `The option --${name}`;
};
