import type { Metadata } from "../python/metadata.ts";
import type { Entry } from "./entry.ts";

const textOf = ({ licenseExpression, fields }: Metadata): string | undefined =>
  licenseExpression ?? fields.get("license")?.[0];

const fieldOf = ({ licenseExpression }: Metadata): string =>
  licenseExpression === undefined ? "License" : "License-Expression";

/** SPDX compares without regard to case, and the arms of one operator in any order. https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/ */
const arms = (expression: string): string => {
  const words = expression
    .toLowerCase()
    .replaceAll(/[()]/g, " ")
    .trim()
    .split(/\s+(and|or)\s+/);
  const operators = new Set(words.filter((_, index) => index % 2 === 1));
  return operators.size > 1
    ? words.join(" ")
    : [...operators, ...words.filter((_, index) => index % 2 === 0).toSorted()].join(" ");
};

/** What is left of a licence's name in free words: `Apache 2.0` and `Apache License, Version 2.0` are `apache2`. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\b(?:the|licen[cs]e|version|v(?=\d))\b|licen[cs]e|[^a-z0-9.+]|(?<=[a-z ])v(?=\d)/g, "")
    .replaceAll(/(\d)\.0\b/g, "$1")
    .replaceAll(".", "");

/** Longer texts are whole licences. */
const longestName = 60;

/** A whole licence is known by how it begins; nobody reads it in a list of changes. */
const named = (text: string): string => {
  const words = text.replaceAll(/\s+/g, " ").trim();
  return words.length > longestName ? `${words.slice(0, longestName).trimEnd()}…` : words;
};

/** Whether two free texts may well be one licence. */
const mayBeSame = (a: string, b: string): boolean => {
  if (a.length > longestName || b.length > longestName) return true;
  const [left, right] = [bare(a), bare(b)];
  return left.startsWith(right) || right.startsWith(left);
};

/** No installer looks at it, and a person should, also where a field moved alone. */
export const compareLicences = (before: Metadata, after: Metadata): readonly Entry[] => {
  const [from, to] = [textOf(before), textOf(after)];
  const isSameField = (before.licenseExpression === undefined) === (after.licenseExpression === undefined);
  if (from === to && isSameField) return [];
  const isSame =
    from === undefined ||
    to === undefined ||
    (before.licenseExpression !== undefined && after.licenseExpression !== undefined
      ? arms(from) === arms(to)
      : mayBeSame(from, to));
  if (from !== undefined && to !== undefined && isSame && isSameField && arms(from) === arms(to)) return [];
  const shown = (text: string | undefined, metadata: Metadata): string | undefined =>
    text && (from === to ? `${named(text)} (${fieldOf(metadata)})` : named(text));
  const level = isSame ? "note" : "warn";
  return [{ what: "license-changed", from: shown(from, before), to: shown(to, after), level }];
};
