import { shown } from "../problem/shown.ts";
import type { PackageName } from "../python/name.ts";

interface Row {
  readonly name: PackageName;
  readonly path: string;
  readonly version: string | null;
  readonly publishable: boolean;
  readonly reason: string;
}

/** `discover`: every member with path, version, and whether it can be released. */
export const memberTable = (members: readonly Row[]): string => {
  const cells = members.map(({ name, version, path, publishable, reason }) => [
    name,
    version ?? "dynamic",
    path,
    publishable ? "released" : `not released: ${reason}`,
  ]);
  const lines = [["package", "version", "path", "released"], ...cells];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      shown(
        line
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join("  ")
          .trimEnd(),
      ),
    )
    .join("\n");
};
