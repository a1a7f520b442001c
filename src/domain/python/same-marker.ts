import type { Marker } from "./marker.ts";
import { holds, kindsOfEnvironment } from "./marker-truth.ts";

/**
 * Whether two markers hold in the same environments, `undefined` standing for always: uv's build backend writes
 * `python_full_version < '3.10'` for `python_version <= '3.9'`, `sys_platform == 'win32'` for
 * `platform_system == 'Windows'`, and multiplies parentheses out. Tried with all environments that the comparisons of
 * both tell apart; where these are too many, only markers of one shape count as the same.
 */
export const sameMarker = (a: Marker | undefined, b: Marker | undefined): boolean => {
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  const kinds = kindsOfEnvironment([a, b]);
  return kinds?.every((held) => holds(a, held) === holds(b, held)) ?? false;
};
