import { knownFields } from "../../python/metadata.ts";
import { quote } from "./quote.ts";

/**
 * What PyPI refuses of single fields of the core metadata, as the library has it that it reads them with:
 * https://github.com/pypa/packaging/blob/main/src/packaging/metadata.py
 */

/**
 * Whether the text has the form of an SPDX expression. Which licences there are is a list that grows.
 * https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
const isLicenseExpression = (text: string): boolean => {
  let open = 0;
  let needsTerm = true;
  for (const token of text.replaceAll(/[()]/g, " $& ").trim().split(/\s+/)) {
    const isOperator = /^(and|or|with)$/i.test(token);
    if ((token === ")" || isOperator) === needsTerm) return false;
    if (token === "(") open += 1;
    else if (token === ")") open -= 1;
    else if (!/^[\w.+-]+$/.test(token)) return false;
    if (open < 0) return false;
    needsTerm = isOperator || token === "(";
  }
  return open === 0 && !needsTerm;
};

export const complainOfLicense = (text: string): string | undefined =>
  isLicenseExpression(text) ? undefined : `${quote(text)} is invalid for 'license-expression'.`;

export const complainOfLicenseFile = (path: string): string | undefined => {
  const found: [boolean, string][] = [
    [path.includes(".."), "parent directory indicators are not allowed"],
    [path.includes("*"), "paths must be resolved"],
    [/^([/\\]|[a-z]:)/i.test(path), "paths must be relative"],
    [path.includes("\\"), "paths must use '/' delimiter"],
  ];
  const fault = found.find(([isSo]) => isSo);
  return fault && `${quote(path)} is invalid for 'license-file', ${fault[1]}.`;
};

const neverDynamic = new Set(["metadata-version", "name", "version", "dynamic"]);

export const complainOfDynamic = (text: string): string | undefined => {
  const field = text.toLowerCase();
  if (neverDynamic.has(field)) return `${quote(field)} is not allowed as a dynamic field.`;
  return knownFields.has(field) ? undefined : `${quote(field)} is not a valid dynamic field.`;
};

/** What stands before `; private` is a dotted name. */
export const complainOfImportName = (text: string): string | undefined => {
  const [name = ""] = text.split(";");
  const isDotted = name
    .trim()
    .split(".")
    .every((part) => /^[\p{ID_Start}_]\p{ID_Continue}*$/u.test(part));
  return isDotted ? undefined : `${quote(name.trim())} is no valid identifier, and so no import name.`;
};
