import { inertLine } from "../text/inert-line.ts";
import { byPlace, type Hint, type Or } from "./finding.ts";

/** What to do where something could not be told, until it is a finding's hint. */
export interface Advice {
  readonly remedy: string;
  /** At a terminal, where that is something else. */
  readonly inTerminal?: string | undefined;
}

export const advise = (write: (or: Or) => string): Advice => {
  const { hint: remedy, inTerminal } = byPlace(write);
  return { remedy, inTerminal };
};

export const hintOf = ({ remedy, inTerminal = remedy }: Advice): Hint =>
  byPlace((or) => inertLine(or(remedy, inTerminal)));
