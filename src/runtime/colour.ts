import { styleText } from "node:util";

export type Style = "error" | "warning" | "good" | "quiet" | "strong" | "plain";

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export interface ColourQuestion {
  readonly asked: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly isTerminal: boolean;
}

/** The flag wins, then FORCE_COLOR as Node reads it, then NO_COLOR (https://no-color.org), then the terminal. */
export const wantsColour = ({ asked, variables, isTerminal }: ColourQuestion): boolean => {
  if (asked !== "auto") return asked === "always";
  const forced = variables.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return variables.NO_COLOR === undefined && isTerminal && variables.TERM !== "dumb";
};

const formats = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  good: ["green"],
  quiet: ["dim"],
  strong: ["bold"],
} as const;

export const plain: Paint = (_, text) => text;

export const painter = (isColoured: boolean): Paint =>
  isColoured
    ? (style, text) => (style === "plain" ? text : styleText([...formats[style]], text, { validateStream: false }))
    : plain;
