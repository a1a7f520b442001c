import { expect, test } from "@jest/globals";
import { Problem } from "../../src/domain/problem/problem.ts";
import { expectOwnForge } from "../../src/runtime/own-forge.ts";
import { createGitSandbox } from "../git-sandbox.ts";

const { PATH = "" } = process.env;

/** What is told of a token in a clone with these remotes; `undefined` where the token may be sent. */
const told = async (
  remotes: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
  { isRunner = false, hasToken = true } = {},
): Promise<string | undefined> => {
  using sandbox = createGitSandbox();
  sandbox.repository("work", { "a.txt": "a\n" });
  for (const [name, url] of Object.entries(remotes)) sandbox.git("work", "remote", "add", name, url);
  const inputs = { workingDirectory: `${sandbox.folder}/work`, ...(hasToken ? { githubToken: "a token" } : {}) };
  const environment = { isRunner, isDebug: false, isCi: false };
  try {
    await expectOwnForge(inputs, {
      ...environment,
      variables: { PATH, GITHUB_REPOSITORY: "acme/acme", ...variables },
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.findings.map(({ code, hint }) => `${code}: ${hint}`).join("\n");
  }
};

const gitea = { origin: "ssh://git@codeberg.org/acme/acme.git" };

test("a token does not go to github.com where the clone is of another forge, whose addresses are said as far as they are known", async () => {
  expect(await told(gitea)).toBe(
    "RA-FORGE-ELSEWHERE: Set GITHUB_SERVER_URL to https://codeberg.org, and GITHUB_API_URL to https://codeberg.org/api/v1; where github.com is meant, GITHUB_API_URL to https://api.github.com",
  );
  expect(await told({ upstream: "https://git.example.org/acme/acme" })).toContain(
    "Set GITHUB_SERVER_URL to https://git.example.org, and GITHUB_API_URL to its API, which ends with",
  );
  expect(await told({}, { GITHUB_SERVER_URL: "https://example.org/git/" })).toContain(
    "Set GITHUB_SERVER_URL to https://example.org/git, and GITHUB_API_URL to its API",
  );
});

test("it goes where an API is named, a remote or the server is github.com, nothing says another place, and in a job", async () => {
  expect(await told(gitea, { GITHUB_API_URL: "https://codeberg.org/api/v1" })).toBeUndefined();
  expect(await told(gitea, { GITHUB_SERVER_URL: "https://github.com" })).toBeUndefined();
  expect(await told({ ...gitea, mirror: "git@github.com:acme/acme.git" })).toBeUndefined();
  expect(await told({ origin: "../acme" })).toBeUndefined();
  expect(await told({})).toBeUndefined();
  expect(await told(gitea, {}, { isRunner: true })).toBeUndefined();
  expect(await told(gitea, {}, { hasToken: false })).toBeUndefined();
});
