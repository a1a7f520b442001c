import type { Or } from "./finding.ts";

/** An option with its value: in a job an input, as it stands below `with`. */
export const option = (or: Or, name: string, value: string): string => or(`${name}: ${value}`, `--${name} ${value}`);

/** A version that is asked for; what stands in a workflow asks each later run for it, too. */
export const bump = (or: Or, value: string): string =>
  `${option(or, "bump", value)}${or(" (until that is released)", "")}`;
