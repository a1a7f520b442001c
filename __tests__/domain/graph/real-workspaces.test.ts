import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { buildGraph, type Edge } from "../../../src/domain/graph/graph.ts";
import { publishabilityOf } from "../../../src/domain/workspace/publishable.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { withCorpora } from "../../corpora.ts";

type Pair = readonly [from: string, to: string];

interface Truth {
  readonly root: string;
  readonly members: readonly {
    readonly name: string;
    readonly raw_name: string;
    readonly path: string;
    readonly version: string | null;
    readonly build_backend: string | null;
    readonly package: boolean;
    readonly package_effective: boolean;
    readonly publishable: boolean;
  }[];
  readonly edges_hard: readonly Pair[];
  readonly edges_build: readonly Pair[];
  readonly edges_optional_only: readonly Pair[];
  readonly edges_dev: readonly Pair[];
  readonly cycles_hard: readonly (readonly string[])[];
  readonly levels_hard_condensed: readonly (readonly string[])[];
  readonly other_workspaces?: readonly Truth[];
}

const truthsIn = (folder: string): readonly Truth[] => {
  const truth: Truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8"));
  return [truth, ...(truth.other_workspaces ?? [])];
};

const sorted = (pairs: readonly Pair[]): readonly string[] =>
  [...new Set(pairs.map((pair) => pair.join(" > ")))].sort();

const isHardFor = ({ kinds }: Edge, ...wanted: readonly string[]): boolean =>
  kinds.some((kind) => wanted.includes(kind));

withCorpora("real workspaces", "workspaces", (corpora) => {
  const all = readdirSync(corpora).flatMap((name) =>
    truthsIn(join(corpora, name)).map((truth) => [`${name} at ${truth.root}`, name, truth] as const),
  );

  describe.each(all)("%s", (_, name, truth) => {
    const workspace = readWorkspace(nodeFiles, join(corpora, name, truth.root));
    const graph = buildGraph(workspace);
    const edges = (keep: (edge: Edge) => boolean): readonly string[] =>
      sorted(graph.edges.filter(keep).map(({ from, to }) => [from, to]));

    test("has these members", () => {
      const found = workspace.members.map((member) => ({
        name: member.name,
        raw_name: member.rawName,
        path: member.path,
        version: member.version ?? null,
        build_backend: member.buildBackend ?? null,
        package: member.isDeclaredPackage,
        package_effective: member.isPackage,
        publishable: publishabilityOf(member).isPublishable,
      }));
      const keys = Object.keys(found[0] ?? {});
      const expected = truth.members.map((member) =>
        Object.fromEntries(keys.map((key) => [key, Reflect.get(member, key)])),
      );
      expect(found).toEqual(expected.sort((a, b) => (a.name < b.name ? -1 : 1)));
      expect(workspace.findings).toEqual([]);
    });

    test("has these edges", () => {
      expect(edges(({ hard }) => hard)).toEqual(sorted([...truth.edges_hard, ...truth.edges_build]));
      expect(edges((edge) => isHardFor(edge, "runtime", "dynamic"))).toEqual(sorted(truth.edges_hard));
      expect(edges((edge) => isHardFor(edge, "build"))).toEqual(sorted(truth.edges_build));
      expect(edges((edge) => isHardFor(edge, "extra") && !isHardFor(edge, "runtime", "dynamic"))).toEqual(
        sorted(truth.edges_optional_only),
      );
      expect(edges((edge) => isHardFor(edge, "group"))).toEqual(sorted(truth.edges_dev));
    });

    test("has these levels and cycles", () => {
      expect(graph.levels).toEqual(truth.levels_hard_condensed);
      expect(graph.cycles).toEqual(truth.cycles_hard);
    });
  });
});
