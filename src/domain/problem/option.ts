import type { Or } from "./finding.ts";

/** An option with its value: in a job an input, as it stands below `with`. */
export const option = (or: Or, name: string, value: string): string => or(`${name}: ${value}`, `--${name} ${value}`);
