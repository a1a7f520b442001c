import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGitSandbox } from "../git-sandbox.ts";
import { type Starting, type Step, startJob } from "./job.ts";
import { pyproject } from "./orchids.ts";

export const readiness = "actions/release-readiness";

/** No index is asked; nothing else would be the question here. */
export const quiet = { index: "off" };

const changelog = (version: string) => `# Changelog\n\n## [${version}] - 2026-11-20\n\n- A \`thing\` & <more>\n`;

/** A repository whose branch `feature` has one commit more than `main`; its merge into `main` is checked out. */
export interface FeatureBranch extends Disposable {
  readonly folder: string;
  /** Full hash of the branch's last commit. */
  readonly head: string;
  /** Takes back what was changed in tracked files. */
  restore(): void;
  /** Runs release-readiness as a step on a pull request of this branch, in a job of its own. */
  onPullRequest(starting: Starting, event?: { readonly isFork: boolean }): Promise<Step>;
}

export const featureBranch = (): FeatureBranch => {
  const sandbox = createGitSandbox();
  const folder = sandbox.repository("workspace", {
    "pyproject.toml":
      '[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.uv.sources]\norchid-core = { workspace = true }\n',
    "packages/core/pyproject.toml": pyproject("orchid-core", "1.4.0"),
    "packages/core/CHANGELOG.md": changelog("1.4.0"),
    "packages/core/README.md": "# core\n",
    "packages/core/src/orchid_core/__init__.py": "",
    "packages/http/pyproject.toml": pyproject("orchid-http", "2.0.1", 'dependencies = ["orchid-core"]'),
    "packages/http/CHANGELOG.md": changelog("2.0.1"),
    "packages/http/README.md": "# http\n",
    "packages/http/src/orchid_http/__init__.py": "",
    ".gitignore": "*.log\n",
  });
  sandbox.git("workspace", "checkout", "--quiet", "-b", "feature");
  sandbox.write("workspace", { "packages/core/NEWS.md": "breakpoint()\n" });
  sandbox.git("workspace", "add", "--all");
  sandbox.git("workspace", "commit", "--quiet", "--message", "docs: news");
  const head = sandbox.git("workspace", "rev-parse", "HEAD");
  // As actions/checkout leaves a pull request: on its merge into the target branch.
  sandbox.git("workspace", "checkout", "--quiet", "--detach", "main");
  sandbox.git("workspace", "merge", "--quiet", "--no-ff", "--message", "Merge feature into main", "feature");
  return {
    folder,
    head,
    restore: () => void sandbox.git("workspace", "checkout", "--quiet", "--", "."),
    onPullRequest: async (starting, { isFork } = { isFork: false }) => {
      using job = startJob();
      const path = join(job.folder, "event.json");
      const side = (repository: string) => ({ sha: head, repo: { full_name: repository } });
      const pull = { number: 7, head: side(isFork ? "fork/project" : "org/project"), base: side("org/project") };
      writeFileSync(path, JSON.stringify({ pull_request: pull, repository: { default_branch: "main" } }));
      const event = { GITHUB_EVENT_NAME: "pull_request", GITHUB_BASE_REF: "main", GITHUB_EVENT_PATH: path };
      const inputs = { ...quiet, ...starting.inputs };
      return await job.step(readiness, { cwd: folder, ...starting, inputs, env: { ...event, ...starting.env } });
    },
    [Symbol.dispose]: sandbox[Symbol.dispose],
  };
};

/** Codes of the findings of severity error. */
export const codesOf = ({ outputs }: Step): readonly string[] =>
  (JSON.parse(outputs.findings!) as readonly { code: string; severity: string }[])
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code);

/** Name and result of each gate. */
export const gatesOf = ({ outputs }: Step) =>
  (JSON.parse(outputs.gates!) as readonly { name: string; result: string }[]).map(({ name, result }) => [name, result]);
