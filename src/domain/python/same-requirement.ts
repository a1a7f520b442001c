import { type Marker, parseMarker } from "./marker.ts";
import { normalizeName } from "./name.ts";
import type { Requirement } from "./requirement.ts";
import { sameMarker } from "./same-marker.ts";
import { sameSpecifiers } from "./same-specifiers.ts";
import { parseSpecifiers } from "./specifier.ts";

const sameExtras = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a.map(normalizeName)).symmetricDifference(new Set(b.map(normalizeName))).size === 0;

/** With extras in one spelling: they are names. https://peps.python.org/pep-0685/ */
const withNormalExtras = (marker: Marker): Marker => {
  if (marker.kind !== "comparison") return { ...marker, operands: marker.operands.map(withNormalExtras) };
  const { left, right } = marker;
  const isOfExtra = [left, right].some((operand) => operand.kind === "variable" && operand.name === "extra");
  const normal = (operand: typeof left): typeof left =>
    operand.kind === "value" ? { ...operand, text: normalizeName(operand.text) } : operand;
  return isOfExtra ? { ...marker, left: normal(left), right: normal(right) } : marker;
};

const markerOf = ({ marker }: Requirement) => {
  const parsed = marker === undefined ? undefined : parseMarker(marker);
  return parsed && withNormalExtras(parsed);
};

/**
 * Whether two requirements mean the same, however they are spelled: backends rewrite names, orders, quotes,
 * specifiers and markers on their way into a distribution's metadata.
 */
export const sameRequirement = (a: Requirement, b: Requirement): boolean =>
  a.name === b.name &&
  a.url === b.url &&
  sameExtras(a.extras, b.extras) &&
  sameSpecifiers(parseSpecifiers(a.specifier) ?? [], parseSpecifiers(b.specifier) ?? []) &&
  sameMarker(markerOf(a), markerOf(b));
