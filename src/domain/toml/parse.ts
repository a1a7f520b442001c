import { parse, type TomlTable } from "smol-toml";

/** Text that is no TOML, and where. */
export interface TomlFault {
  readonly ok: false;
  /** What is wrong, without the place. */
  readonly message: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

interface TomlErrorLike {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

const hasPlace = (error: unknown): error is TomlErrorLike => Error.isError(error) && "line" in error;

/**
 * Reads TOML 1.1, as uv does, with or without a byte order mark. Tables have no prototype; integers above 2^53 are
 * `bigint`s. https://toml.io/en/v1.1.0
 */
export const parseToml = (text: string): { readonly ok: true; readonly table: TomlTable } | TomlFault => {
  try {
    return { ok: true, table: parse(text, { integersAsBigInt: "asNeeded" }) };
  } catch (error) {
    if (!hasPlace(error)) throw error;
    const message = error.message.split("\n", 1).join("").replace("Invalid TOML document: ", "");
    return { ok: false, message, ...insideOf(text, error) };
  }
};

/** What is missing at the end is missed on the last line that says something. */
const insideOf = (text: string, { line, column }: TomlErrorLike): Pick<TomlFault, "line" | "column"> => {
  const lines = text.trimEnd().split("\n");
  return line <= lines.length ? { line, column } : { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
};
