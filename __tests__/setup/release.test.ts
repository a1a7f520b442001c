import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type Ended, root, startNode } from "../child.ts";
import { type ReleaseForge, type ReleaseForgeOptions, startReleaseForge } from "../forge/release-forge.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";

let sandbox: GitSandbox;
let forge: ReleaseForge;
let loses: NonNullable<ReleaseForgeOptions["loses"]>;
const git = (...args: readonly string[]) => sandbox.git("work", ...args);

beforeEach(async () => {
  sandbox = createGitSandbox();
  sandbox.repository("work", { "README.md": "x" });
  git("branch", "-M", "main");
  sandbox.git(".", "clone", "--quiet", "--bare", "work", "forge.git");
  git("remote", "add", "origin", join(sandbox.folder, "forge.git"));
  mkdirSync(join(sandbox.folder, "packed"));
  writeFileSync(join(sandbox.folder, "packed/release-actions.tgz"), "a package");
  writeFileSync(join(sandbox.folder, "packed/SHA256SUMS"), "its hash");
  loses = () => false;
  forge = await startReleaseForge(join(sandbox.folder, "forge.git"), { loses: (...asked) => loses(...asked) });
  forge.settings.areImmutable = true;
});
afterEach(async () => {
  expect(forge.violations).toEqual([]);
  await forge[Symbol.asyncDispose]();
  sandbox[Symbol.dispose]();
});

/** A commit that has this version, and its tag. */
const make = (version: string, branch = "main", section = "### Added\n\n- a thing\n") => {
  sandbox.write("work", {
    "package.json": JSON.stringify({ version }),
    "CHANGELOG.md": `# Changelog\n\n## [Unreleased]\n\n## [${version}] - 2026-11-29\n\n${section}\n## [0.0.1] - 2026-01-01\n\n- first\n`,
  });
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message", version);
  git("tag", `v${version}`);
  git("push", "--quiet", "origin", `HEAD:refs/heads/${branch}`, `v${version}`);
  git("fetch", "--quiet", "origin");
};

const run = async (tag: string): Promise<Ended> => {
  git("checkout", "--quiet", tag);
  const env = {
    GITHUB_REPOSITORY: "org/project",
    GITHUB_TOKEN: "ghs_aTokenOfTheTests0123456789",
    GITHUB_API_URL: forge.apiUrl,
    GITHUB_SERVER_URL: "https://forge.example",
  };
  const script = join(root, "scripts/release.ts");
  return await startNode([script, tag, join(sandbox.folder, "packed")], { cwd: join(sandbox.folder, "work"), env })
    .ended;
};

const at = (ref: string) => sandbox.git("forge.git", "rev-parse", ref);

test("a tag on main becomes an immutable release with its files, and v1 goes to it, and only ever forward", async () => {
  make("1.0.0");
  expect(await run("v1.0.0")).toMatchObject({ status: 0, stderr: "" });
  expect(forge.releases).toMatchObject([
    { tag: "v1.0.0", body: "### Added\n\n- a thing", isDraft: false, isImmutable: true, isPrerelease: false },
  ]);
  expect(forge.releases[0]!.assets.map(({ name }) => name).toSorted()).toEqual(["SHA256SUMS", "release-actions.tgz"]);
  expect([forge.latest(), at("v1")]).toEqual(["v1.0.0", at("v1.0.0")]);

  make("1.1.0");
  expect((await run("v1.1.0")).stdout).toContain("v1 is at v1.1.0 now");
  expect([forge.latest(), at("v1")]).toEqual(["v1.1.0", at("v1.1.0")]);
  // Somebody has put v1 where this release does not come from.
  git("checkout", "--quiet", "v1.0.0");
  make("1.2.0", "later");
  git("push", "--quiet", "origin", "v1.2.0:refs/heads/main", "--force");
  git("fetch", "--quiet", "origin");
  const aside = await run("v1.2.0");
  expect([aside.status, aside.stderr]).toEqual([1, expect.stringContaining("which v1.2.0 does not come from")]);
  expect(at("v1")).toBe(at("v1.1.0"));
});

test("every answer to a write may be lost once: run again, it does what is left, and the end is the same", async () => {
  make("1.0.0");
  const known = new Set<string>();
  loses = ({ method, url }) => {
    const call = `${method} ${url.pathname}`;
    return method !== "GET" && !known.has(call) && known.add(call).size > 0;
  };
  let ended = await run("v1.0.0");
  for (let time = 1; ended.status !== 0 && time < 10; time++) ended = await run("v1.0.0");
  expect(ended).toMatchObject({ status: 0 });
  expect(forge.releases).toMatchObject([{ isImmutable: true, assets: [{}, {}] }]);
  expect(at("v1")).toBe(at("v1.0.0"));
});

test("what is no release is refused before anything is made, and so is one that would not be immutable", async () => {
  make("1.0.0", "aside");
  expect((await run("v1.0.0")).stderr).toBe("v1.0.0 is not on the default branch\n");
  git("push", "--quiet", "origin", "v1.0.0:refs/heads/main");
  git("fetch", "--quiet", "origin");
  forge.settings.areImmutable = false;
  const open = await run("v1.0.0");
  expect([open.status, open.stderr]).toEqual([1, expect.stringContaining("Turn on immutable releases")]);
  expect(forge.releases).toEqual([]);
});
