import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument, type YAMLMap } from "yaml";
import { exampleWorkflows } from "../src/domain/init/workflows/examples.ts";

const root = join(import.meta.dirname, "..");

/** The pages whose YAML people copy as workflows, or into one. */
const pages = ["README.md", "docs/recipes.md"];

/** The workflow that a page's jobs go into. */
const wholeOf = (jobs: YAMLMap): string =>
  exampleWorkflows.get(jobs.has("prepare") ? "release-on-merge.yml" : "publish-workspace.yml")!;

/** Each piece of YAML of a page by a name, `docs/recipes.md: Release notes`: a workflow where it has a `name`, else jobs; lines for a job are neither. */
export const pagePieces = (): readonly (readonly [string, string])[] =>
  pages.flatMap((page) =>
    readFileSync(join(root, page), "utf8")
      .split(/^## /m)
      .flatMap((section) => {
        const [heading] = section.split("\n", 1);
        const pieces = [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);
        return pieces
          .filter((text) => /^(?:name|jobs):/m.test(text))
          .map((text) => [`${page}: ${heading}`, text] as const);
      }),
  );

/** The same as workflows: jobs are put into the one that the page names, in the place of those with the same names. */
export const pageWorkflows = (): readonly (readonly [string, string])[] =>
  pagePieces().map(([name, text]) => [name, workflowOf(text)] as const);

const workflowOf = (text: string): string => {
  const part = parseDocument(text);
  if (part.has("name")) return text;
  // As documents, since comments say what linters ask for: a pin's version, a permission's reason.
  const jobs = part.get("jobs") as YAMLMap;
  const workflow = parseDocument(wholeOf(jobs));
  for (const { key, value } of jobs.items) workflow.setIn(["jobs", String(key)], value);
  return workflow.toString({ lineWidth: 0 });
};

if (import.meta.main) {
  const folder = process.argv[2]!;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pageWorkflows()) {
    writeFileSync(join(folder, `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.yml`), text);
  }
}
