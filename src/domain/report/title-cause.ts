import type { Finding } from "../problem/finding.ts";

/** A title is one line, also on a telephone. */
const longest = 100;

/** Words that are no names: in the middle of a sentence they are small. */
const small =
  /^(?:A|All|An|Another|At|Both|By|Cannot|Changed|Changes|Code|Could|Default|Each|Every|Files|For|How|Installed|It|Links|Neither|New|No|Nobody|None|Not|Nothing|Of|On|Prepared|Released|Several|Shown|Some|Somebody|Stopped|Submodules|Tags|The|There|These|This|Those|Two|Unknown|What|Where|Whether|Which|With|Without|Written)\b/;

/** Where a sentence may end: before what explains it, before what stands in brackets, before its next part. */
const ends = [/: |; /, / \(/, /, /];

/** What a finding says, in a title's length: where it is longer, as much as comes before one of its ends. */
export const shortCause = ({ message, package: name }: Finding): string => {
  const line = message.replaceAll(/\s+/g, " ").trim();
  const clauses = [line, ...ends.map((end) => line.split(end, 1)[0]!)];
  const clause = clauses.find(({ length }) => length <= longest) ?? clauses.at(-1)!;
  const short = clause.length > longest ? `${clause.slice(0, longest).toWellFormed().trimEnd()}…` : clause;
  return name === undefined || short.includes(name) ? short : `${name}: ${short}`;
};

/** What the first error says, as the end of a title: `no credential for PyPI`; `undefined` without one. */
export const titleCause = (findings: readonly Finding[]): string | undefined => {
  const [first, ...more] = findings.filter(({ severity }) => severity === "error");
  if (first === undefined) return undefined;
  const words = shortCause(first).replace(small, (word) => word.toLowerCase());
  if (more.length === 0) return words;
  return `${words}, and ${more.length} more ${more.length === 1 ? "error" : "errors"}`;
};
