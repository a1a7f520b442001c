import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCli } from "../demo/cli.ts";

const action = join(import.meta.dirname, "../../dist/publish.js");
const workspace = join(import.meta.dirname, "../../examples/demo-workspace");
const module = "packages/orchard-harvest/src/orchard_harvest/__init__.py";
/** What nobody notices in the workspace, where every package is installed: no requirement brings it. */
const undeclared = "from orchard_weather import frost_risk\n";

/**
 * The job summary of a release that fails: the demo's workspace, in which one package imports another that it does not
 * require. Beside its siblings that works; installed alone it does not.
 */
export const failedRun = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "release-actions-picture-"));
  const index = startCli(["index", "--store", join(folder, "index")], { capture: true });
  try {
    const lines = index.lines[Symbol.asyncIterator]();
    const [url, token] = [(await lines.next()).value as string, (await lines.next()).value as string];
    const checkout = join(folder, "orchard");
    cpSync(workspace, checkout, { recursive: true });
    appendFileSync(join(checkout, module), `\n\n${undeclared}`);
    commit(checkout);
    const summary = join(folder, "summary.md");
    writeFileSync(summary, "");
    mkdirSync(join(folder, "temp"));
    const inputs = { index: `${url}legacy/`, "check-url": `${url}simple/`, "pypi-api-token": token };
    const files = { GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: join(folder, "temp") };
    const { status } = spawnSync(process.execPath, [action], {
      cwd: checkout,
      env: { ...process.env, ...pushToMain, ...files, ...asVariables(inputs) },
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (status !== 1) throw new Error(`the run was to fail, and ended with status ${status}`);
    return readFileSync(summary, "utf8");
  } finally {
    index.child.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Nothing of the user's own git runs along, and nobody is asked for a key. */
const commit = (folder: string): void => {
  const own = ["user.name=demo", "user.email=demo@orchard.example", "core.hooksPath=/dev/null"];
  const settings = own.flatMap((each) => ["-c", each]);
  const git = (...args: readonly string[]) => execFileSync("git", [...settings, ...args], { cwd: folder });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--no-gpg-sign", "--message", "feat: no picking while there is frost");
};

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const pushToMain = {
  GITHUB_ACTIONS: "true",
  GITHUB_EVENT_NAME: "push",
  GITHUB_REF: "refs/heads/main",
};

const asVariables = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
