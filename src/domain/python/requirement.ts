import type { Span } from "../text/span.ts";
import { readMarker } from "./marker.ts";
import { normalizeName, type PackageName } from "./name.ts";
import { type Failure, Scanner } from "./scanner.ts";
import { parseSpecifiers } from "./specifier.ts";
import { pythonSpace } from "./whitespace.ts";

/** A PEP 508 requirement with the places of its parts. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
export interface Requirement {
  readonly text: string;
  /** PEP 503. */
  readonly name: PackageName;
  readonly rawName: string;
  /** As written. */
  readonly extras: readonly string[];
  /** The specifier set as written, without parentheses; empty where there is none. */
  readonly specifier: string;
  readonly url: string | undefined;
  /** The marker as written, without the `;`. */
  readonly marker: string | undefined;
  /** In `text`. */
  readonly spans: {
    readonly name: Span;
    /** With its brackets. */
    readonly extras: Span | undefined;
    /** With its parentheses, if any. */
    readonly specifier: Span | undefined;
    readonly marker: Span | undefined;
  };
}

/** A requirement, or what is wrong with the text and at which offset. */
export type ParsedRequirement =
  | { readonly ok: true; readonly requirement: Requirement }
  | ({ readonly ok: false } & Failure);

const identifier = /[a-z0-9][a-z0-9._-]*\b/iy;
const clause = new RegExp(
  `===[${pythonSpace}]*[^${pythonSpace};)]*|(?:~=|==|!=|<=|>=|<|>)[${pythonSpace}]*[^${pythonSpace},;)]+`,
  "y",
);

const readExtras = (scanner: Scanner): readonly string[] | undefined => {
  const extras: string[] = [];
  scanner.skipBlanks();
  let extra = scanner.take(identifier);
  while (extra !== undefined) {
    extras.push(extra);
    scanner.skipBlanks();
    if (!scanner.takeLetter(",")) break;
    scanner.skipBlanks();
    extra = scanner.take(identifier);
    if (extra === undefined) return scanner.fail("expected an extra after the comma");
  }
  scanner.skipBlanks();
  return scanner.takeLetter("]") ? extras : scanner.fail("expected a comma or `]` after the extras");
};

/** The text of the clauses without surrounding white space. */
const readClauses = (scanner: Scanner): Span | undefined => {
  const start = scanner.offset;
  let end = start;
  for (;;) {
    const offset = scanner.offset;
    const text = scanner.take(clause);
    if (text === undefined) return { start, end };
    if (parseSpecifiers(text) === undefined) return scanner.fail(`not a version specifier: ${text}`, offset);
    end = scanner.offset;
    scanner.skipBlanks();
    if (!scanner.takeLetter(",")) return { start, end };
    end = scanner.offset;
    scanner.skipBlanks();
  }
};

/** `outer` has the parentheses, and is `undefined` where there is nothing at all. */
const readSpecifier = (scanner: Scanner): { readonly inner: Span; readonly outer: Span | undefined } | undefined => {
  const start = scanner.offset;
  const hasParentheses = scanner.takeLetter("(");
  scanner.skipBlanks();
  const inner = readClauses(scanner);
  if (inner === undefined) return undefined;
  scanner.skipBlanks();
  if (!hasParentheses) return { inner, outer: inner.start === inner.end ? undefined : inner };
  if (!scanner.takeLetter(")")) return scanner.fail("expected a comma or `)` after the version specifier");
  return { inner, outer: { start, end: scanner.offset } };
};

const readUrl = (scanner: Scanner): string | undefined => {
  scanner.skipBlanks();
  const url = scanner.take(/[^ \t]+/y);
  return url ?? scanner.fail("expected a URL after `@`");
};

const trimmed = (text: string, start: number): Span => {
  const inside = text.slice(start);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: from + inside.trim().length };
};

/** What follows the name and the extras. */
const readDetails = (scanner: Scanner) => {
  const isDirect = scanner.takeLetter("@");
  const url = isDirect ? readUrl(scanner) : undefined;
  const specifier = isDirect ? undefined : readSpecifier(scanner);
  if (url === undefined && specifier === undefined) return undefined;
  scanner.skipBlanks();
  const hasMarker = scanner.takeLetter(";");
  const start = scanner.offset;
  if (hasMarker && readMarker(scanner) === undefined) return undefined;
  if (scanner.offset < scanner.text.length) {
    return scanner.fail(
      hasMarker ? "expected `and`, `or` or the end of the marker" : "expected a version specifier, `;` or the end",
    );
  }
  return { url, specifier, marker: hasMarker ? trimmed(scanner.text, start) : undefined };
};

const readRequirement = (scanner: Scanner): Requirement | undefined => {
  const { text } = scanner;
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  scanner.skipBlanks();
  const nameStart = scanner.offset;
  const rawName = scanner.take(identifier);
  if (rawName === undefined) return scanner.fail("expected a package name");
  const name = { start: nameStart, end: scanner.offset };
  scanner.skipBlanks();
  const extrasStart = scanner.offset;
  const hasExtras = scanner.takeLetter("[");
  const extras = hasExtras ? readExtras(scanner) : [];
  if (extras === undefined) return undefined;
  const extrasSpan = hasExtras ? { start: extrasStart, end: scanner.offset } : undefined;
  scanner.skipBlanks();
  const details = readDetails(scanner);
  if (details === undefined) return undefined;
  const { url, specifier, marker } = details;
  return {
    text,
    name: normalizeName(rawName),
    rawName,
    extras,
    specifier: specifier === undefined ? "" : slice(specifier.inner),
    url,
    marker: marker && slice(marker),
    spans: { name, extras: extrasSpan, specifier: specifier?.outer, marker },
  };
};

/**
 * Reads what Python's `packaging` takes for a requirement. Backslashes in a marker's strings stand for themselves, as
 * the specification has no escapes.
 */
export const parseRequirement = (text: string): ParsedRequirement => {
  const scanner = new Scanner(text);
  const requirement = readRequirement(scanner);
  return requirement === undefined ? { ok: false, ...scanner.failure! } : { ok: true, requirement };
};
