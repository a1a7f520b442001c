import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { noConfig } from "../../../src/domain/config/config.ts";
import { parseConfig } from "../../../src/domain/config/parse-config.ts";
import type { Remote } from "../../../src/domain/init/forge-home.ts";
import { parseToml } from "../../../src/domain/toml/parse.ts";
import { configFields } from "../../../src/runtime/config-fields.ts";
import { decide } from "../../../src/stages/init/decide.ts";
import { propose } from "../../../src/stages/init/propose.ts";
import { survey } from "../../../src/stages/init/survey.ts";
import { withRealWorkspaces } from "../../domain/plan/real-workspaces.ts";
import { noIndexes } from "../../uv-indexes.ts";

const nobody = {
  flow: undefined,
  changes: undefined,
  dependents: "specifier",
  forge: undefined,
  machines: undefined,
  testpypi: undefined,
} as const;

/** What is proposed for a workspace with these tags, where the configuration is this. */
const proposal = async (folder: string, tags: readonly string[], config: typeof noConfig) => {
  const remotes: readonly Remote[] = [{ name: "origin", url: "https://github.com/acme/shop.git" }];
  const ports = {
    files: nodeFiles,
    absolute: (path: string) => path,
    history: {
      read: async () => ({
        topLevel: folder,
        head: undefined,
        isShallow: false,
        tags: tags.map((name) => ({ name, commit: "", isAnnotated: false })),
        defaultBranch: undefined,
        likelyBranch: "main",
      }),
      textsAt: async () => [],
    },
    commits: { read: async () => {} },
    remotes: { read: async () => remotes },
    indexes: noIndexes,
    config,
  };
  const seen = await survey(folder, ports);
  const decided = await decide(nobody, seen, { config, interview: undefined });
  return { seen, decided, ...(await propose(decided.decision, seen, ports)) };
};

withRealWorkspaces("what is proposed for them", (real) => {
  test.each(real.map((each) => [each.name, each] as const))(
    "%s: a configuration that is read without a word, and asks for nothing more",
    async (_, { workspace, folder }) => {
      const facts = JSON.parse(readFileSync(join(folder, "FACTS.json"), "utf8"));
      const tags = Object.values(facts.tag_styles as Record<string, { example: string }>).map(({ example }) => example);
      const first = await proposal(workspace.root, tags, noConfig);
      expect(first.findings).toEqual([]);
      expect(first.files.filter(({ state }) => state === "new")).toHaveLength(3);
      // Whoever has tagged goes on so; nothing is published from a branch by itself where tags have done it.
      expect(first.decided.decision.flow).toBe(
        first.seen.found.isTagged || first.seen.tagTools.size > 0 ? "tag" : "merge",
      );
      expect(first.decided.decision.forge).toBe("github");

      const edited = first.files.find(({ file }) => file.endsWith("pyproject.toml"));
      expect(edited === undefined).toBe(first.settings.length === 0);
      if (edited === undefined) return;
      expect(edited.after.startsWith(workspace.rootText.trimEnd())).toBe(true);
      const parsed = parseToml(edited.after);
      const tool = (parsed as unknown as { table: { tool: Record<string, Record<string, unknown>> } }).table.tool;
      const table = tool["release-actions"]!;
      const keys = Object.keys(configFields);
      const { config, findings } = parseConfig({ table, file: "pyproject.toml", keys, locate: () => undefined });
      expect(findings).toEqual([]);
      expect((await proposal(workspace.root, tags, config)).settings).toEqual([]);
    },
  );
});
