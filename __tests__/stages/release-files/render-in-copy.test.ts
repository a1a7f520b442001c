import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { noConfig } from "../../../src/domain/config/config.ts";
import type { ReleaseTools } from "../../../src/ports/release-tools.ts";
import { renderInCopy } from "../../../src/stages/release-files/render-in-copy.ts";
import { tempFolder } from "../../temp-folder.ts";

/** How many tools are at work at most where packages have these changelogs, and the files that are set. */
const rendered = async (changelogs: Readonly<Record<string, string>>) => {
  using folder = tempFolder();
  const names = Object.keys(changelogs);
  for (const name of names) mkdirSync(join(folder.path, name));
  let atWork = 0;
  let most = 0;
  const render: ReleaseTools["render"] = async ({ renderer: { changelog }, version }) => {
    atWork += 1;
    most = Math.max(most, atWork);
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(join(folder.path, changelog), `# News\n\n## ${version}\n\n- ${changelog}\n`);
    atWork -= 1;
    return { kind: "done" };
  };
  const files: [string, string | undefined][] = [];
  const { sections } = await renderInCopy(
    {
      packages: names.map((name) => ({ name, proposed: "1.0.0", changes: [] })),
      renderers: new Map(
        names.map((name) => [
          name,
          { tool: "towncrier", home: name, changelog: changelogs[name], folders: [`${name}/news`] },
        ]),
      ),
      copy: { root: folder.path },
      workspace: { root: folder.path, prefix: "" },
      edited: { set: (path: string, text: string | undefined) => files.push([path, text]) },
    } as never,
    { date: "2026-03-04" } as never,
    { files: nodeFiles, tools: { render }, config: noConfig, signal: new AbortController().signal } as never,
  );
  return { most, files: files.map(([path]) => path), sections: [...sections].map(([name, { path }]) => [name, path]) };
};

test("tools of several packages work at once, and what they wrote is taken in the packages' order", async () => {
  const { most, files, sections } = await rendered({ b: "b/NEWS.md", a: "a/NEWS.md" });
  expect(most).toBe(2);
  expect(files).toEqual(["b/NEWS.md", "a/NEWS.md"]);
  expect(sections).toEqual([
    ["b", "b/NEWS.md"],
    ["a", "a/NEWS.md"],
  ]);
});

test("those that write into one folder take turns: what one wrote is not another's", async () => {
  const { most, sections } = await rendered({ a: "docs-a.md", b: "docs-b.md", c: "c/NEWS.md" });
  expect(most).toBe(2);
  expect(sections).toEqual([
    ["a", "docs-a.md"],
    ["b", "docs-b.md"],
    ["c", "c/NEWS.md"],
  ]);
});
