import type { Or } from "./finding.ts";

/** An option with its value: in a job an input, as it stands below `with`. */
export const option = (or: Or, name: string, value: string): string => or(`${name}: ${value}`, `--${name} ${value}`);

/** A version that is asked for; what stands in a workflow asks each later run for it, too. */
export const bump = (or: Or, value: string): string =>
  `${option(or, "bump", value)}${or(" (until that is released)", "")}`;

/** The one that makes a break of it: a person's `major` leaves 0.x. */
export const breaking = (or: Or, name: string): string => `${bump(or, `"${name}: major"`)}, while it is 0.x minor`;
