import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../src/adapters/node-files.ts";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createSourceFiles } from "../../src/adapters/source-files.ts";
import { noConfig } from "../../src/domain/config/config.ts";
import { buildGraph } from "../../src/domain/graph/graph.ts";
import type { Finding } from "../../src/domain/problem/finding.ts";
import { readWorkspace } from "../../src/domain/workspace/read.ts";
import { checkWorkspace } from "../../src/stages/health/check-workspace.ts";
import { withCorpora } from "../corpora.ts";

interface Truth {
  readonly root: string;
  readonly members: readonly {
    readonly name: string;
    readonly version: string | null;
    readonly publishable: boolean;
  }[];
  readonly internal_pins_not_satisfied: readonly { readonly from: string; readonly to: string }[];
  readonly publishable_needs_unpublishable: readonly (readonly [string, string])[];
  readonly other_workspaces?: readonly Truth[];
}

/** Every error that the truth asks for, as `code package sibling`. */
const errorsIn = (truth: Truth): readonly string[] => {
  const published = new Set(truth.members.filter(({ publishable }) => publishable).map(({ name }) => name));
  const isBetweenPublished = ({ from, to }: { from: string; to: string }) => published.has(from) && published.has(to);
  return [
    ...truth.internal_pins_not_satisfied
      .filter(isBetweenPublished)
      .map(({ from, to }) => `RA-PIN-EXCLUDES-SIBLING ${from} ${to}`),
    ...truth.publishable_needs_unpublishable.map(([from, to]) => `RA-REQUIRES-PRIVATE ${from} ${to}`),
  ].sort();
};

const siblingIn = ({ code, message }: Finding): string =>
  code === "RA-PIN-EXCLUDES-SIBLING"
    ? ` ${/excludes (\S+) /.exec(message)?.[1]}`
    : code === "RA-REQUIRES-PRIVATE"
      ? ` ${/but (\S+) is not published/.exec(message)?.[1]}`
      : "";

withCorpora("real workspaces", "workspaces", (corpora) => {
  const all = readdirSync(corpora).flatMap((name) => {
    const truth: Truth = JSON.parse(readFileSync(join(corpora, name, "truth.json"), "utf8"));
    return [truth, ...(truth.other_workspaces ?? [])].map((each) => [`${name} at ${each.root}`, name, each] as const);
  });

  describe.each(all)("%s", (_, name, truth) => {
    const workspace = readWorkspace(nodeFiles, join(corpora, name, truth.root));
    const health = checkWorkspace(
      {
        workspace,
        graph: buildGraph(workspace),
        config: noConfig,
        ignore: [],
        strict: false,
      },
      {
        files: nodeFiles,
        sources: createSourceFiles(createProcesses(), { PATH: process.env.PATH ?? "" }),
        audits: { ask: async () => ({ unavailable: "it is not asked here" }) },
        uvRefusal: async () => undefined,
        names: async () => ({ skipped: "it is not asked here" }),
        signal: new AbortController().signal,
      },
    );

    test("has no errors but those in its truth, and all of these", async () => {
      const errors = (await health).findings.filter(({ severity }) => severity === "error");
      const found = errors.map((error) => `${error.code} ${error.package}${siblingIn(error)}`);
      expect([...new Set(found)].sort()).toEqual(errorsIn(truth));
    });

    test("has a file and a line for whatever stands in a file", async () => {
      const { findings } = await health;
      const withoutPlace = findings.filter(({ file, line }) => file === undefined || line === undefined);
      // What is missing from a lock, or left by a build, stands on no line.
      expect(withoutPlace.filter(({ code }) => !/^RA-(?:FILES-BUILT|LOCK-MEMBERS)/.test(code))).toEqual([]);
    });
  });
});
