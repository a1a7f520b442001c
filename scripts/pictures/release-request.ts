import { startJob } from "../../__tests__/e2e/job.ts";
import { startReleaseForge } from "../../__tests__/forge/release-forge.ts";
import { createGitSandbox } from "../../__tests__/git-sandbox.ts";

export interface Request {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly head: string;
  readonly base: string;
}

/** A release pull request that `prepare-release` opens on the tests' forge, for a made workspace of three packages. */
export const releaseRequest = async (): Promise<Request> => {
  using sandbox = createGitSandbox();
  sandbox.repository("library", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "packages/core/pyproject.toml": pyproject("library-core"),
    "packages/api/pyproject.toml": pyproject("library-api", "library-core>=1.2,<1.3"),
    "packages/cli/pyproject.toml": pyproject("library-cli", "library-core>=1.2"),
  });
  for (const name of ["core", "api", "cli"]) sandbox.git("library", "tag", `library-${name}-v1.2.0`);
  const commit = (file: string, message: string): void => {
    sandbox.write("library", { [`packages/${file}`]: `"""${message}"""\n` });
    sandbox.git("library", "add", "--all");
    sandbox.git("library", "commit", "--quiet", "--message", message);
  };
  commit("core/loans.py", "feat(loans): lend books for two weeks (#41)");
  commit("core/count.py", "fix: count returned books once (#44)");
  commit("cli/dates.py", "fix(cli): print dates in the reader's zone (#45)");
  commit("cli/help.py", "Tidy up the help");
  sandbox.git(".", "clone", "--quiet", "--bare", "library", "forge.git");
  sandbox.git("library", "remote", "add", "origin", `${sandbox.folder}/forge.git`);

  await using forge = await startReleaseForge(`${sandbox.folder}/forge.git`);
  using job = startJob();
  const { status, stdout } = await job.step("actions/prepare-release", {
    cwd: `${sandbox.folder}/library`,
    inputs: { index: "off" },
    env: { GITHUB_API_URL: forge.apiUrl, GITHUB_SERVER_URL: "https://forge.example" },
  });
  const [request] = forge.pulls;
  if (status !== 0 || request === undefined) throw new Error(`no pull request was opened:\n${stdout}`);
  return request;
};

const pyproject = (name: string, ...needs: readonly string[]): string =>
  [
    "[project]",
    `name = "${name}"`,
    'version = "1.2.0"',
    `dependencies = ${JSON.stringify(needs)}`,
    ...needs.map(() => "[tool.uv.sources]\nlibrary-core = { workspace = true }"),
    '[build-system]\nrequires = ["uv_build"]\nbuild-backend = "uv_build"',
    "",
  ].join("\n");
