import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { provideGoTool } from "./setup/go-tool.mjs";

const ACTIONLINT = { name: "actionlint", module: "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12" };
const ZIZMOR = ["--from", "zizmor==1.32.0", "zizmor"];
/** GitHub knows `queue` since May 2026, actionlint 1.7.12 does not. */
const IGNORED = ["-ignore", 'unexpected key "queue" for "concurrency" section'];
const PASSED = { code: 0, signal: null };

const workflowsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yml"))
    .map((name) => join(folder, name));

/** The workflows that people copy from the examples and from pages, and those that `init` writes for them. */
const exampleWorkflows = ({ root, setup }) => [
  ...workflowsIn(join(root, "examples/workflows")),
  ...workflowsIn(join(setup.tools, "init-workflows")),
  ...workflowsIn(join(setup.tools, "page-workflows")),
];

const runActionlint = async (tools) => {
  const actionlint = await provideGoTool(tools.setup, ACTIONLINT);
  if (actionlint === undefined) return PASSED;
  const end = await tools.run(actionlint, ...IGNORED);
  return end.code === 0 ? tools.run(actionlint, ...IGNORED, ...exampleWorkflows(tools)) : end;
};

const runZizmor = async (tools) => {
  const { code, said } = await tools.ask("uvx", ...ZIZMOR, "--version");
  if (code !== 0) {
    tools.say(`zizmor: skipped, it does not install here: ${said.split("\n").at(-1)}`);
    return PASSED;
  }
  const inputs = [".github", "action.yml", "actions", "publish"].filter((path) => existsSync(join(tools.root, path)));
  const options = ["--persona=pedantic", "--offline", "--config=.github/zizmor.yml"];
  return tools.run("uvx", ...ZIZMOR, ...options, ...inputs, ...exampleWorkflows(tools));
};

/**
 * actionlint and zizmor on our own workflows and actions, and on those that people copy, where they can be
 * had. A finding of either fails.
 */
export const lintWorkflows = async (tools) => {
  for (const from of ["init", "page"]) {
    const made = await tools.node(`scripts/${from}-workflows.ts`, join(tools.setup.tools, `${from}-workflows`));
    if (made.code !== 0) return made;
  }
  const ends = [await runActionlint(tools), await runZizmor(tools)];
  return ends.find(({ code }) => code !== 0) ?? PASSED;
};
