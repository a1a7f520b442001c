import type { PackageName } from "./name.ts";

/** Offsets into the requirement's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A PEP 508 requirement with the places of its parts. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
export interface Requirement {
  readonly text: string;
  /** PEP 503. */
  readonly name: PackageName;
  readonly rawName: string;
  readonly extras: readonly string[];
  /** The specifier set as written, without parentheses; empty where there is none. */
  readonly specifier: string;
  readonly url: string | undefined;
  /** The marker as written, without the `;`. */
  readonly marker: string | undefined;
  readonly spans: {
    readonly name: Span;
    /** With its brackets. */
    readonly extras: Span | undefined;
    /** With its parentheses, if any. */
    readonly specifier: Span | undefined;
    readonly marker: Span | undefined;
  };
}
