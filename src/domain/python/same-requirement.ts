import { parseMarker } from "./marker.ts";
import { normalizeName } from "./name.ts";
import type { Requirement } from "./requirement.ts";
import { sameMarker } from "./same-marker.ts";
import { sameSpecifiers } from "./same-specifiers.ts";
import { parseSpecifiers } from "./specifier.ts";

const sameExtras = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a.map(normalizeName)).symmetricDifference(new Set(b.map(normalizeName))).size === 0;

const markerOf = ({ marker }: Requirement) => (marker === undefined ? undefined : parseMarker(marker));

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
