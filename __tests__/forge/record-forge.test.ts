import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { root, startNode } from "../child.ts";
import { tempFolder } from "../temp-folder.ts";
import { startGitHub } from "./github-server.ts";
import { protect, token } from "./protect.ts";
import { readRecording, replay } from "./recording.ts";
import { World } from "./world.ts";

const script = (args: readonly string[]) =>
  startNode([join(root, "scripts/record-forge.mjs"), ...args], { env: { GITHUB_TOKEN: token } }).ended;

describe("the script that records a forge", () => {
  test.each([
    [[], "--repository: owner/name is required"],
    [["--repository", "project", "--out", "x"], "--repository: owner/name is required"],
    [["--repository", "org/project"], "--out: a file is required"],
    [["--repository", "org/project", "--out", "x", "--api-url", "x"], "--api-url: a URL is required"],
    [["--bananas"], "--bananas"],
  ])("refuses %j", async (args, why) => {
    const { status, stderr } = await script(args);
    expect(status).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).toContain("Usage:");
  });

  test("says that a forge cannot be reached", async () => {
    using folder = tempFolder();
    const out = join(folder.path, "forge.json");
    const { status, stderr } = await script([
      "--repository",
      "org/project",
      "--out",
      out,
      "--api-url",
      "http://127.0.0.1:9",
    ]);
    expect({ status, isThere: existsSync(out) }).toEqual({ status: 1, isThere: false });
    expect(stderr).toContain("The recording failed");
  });

  test("asks only what the forge knows, and its recording is judged as the forge itself", async () => {
    const world = new World();
    world.merge(world.request(2));
    world.queue([world.request(), world.request()]);
    world.rebase(world.request(3));
    world.push(world.request().head);
    world.push(world.commit([world.main], "fix: a"));
    world.forcePush(world.commit([world.commits.get(world.main)!.parents[0]!], "fix: b"));
    using folder = tempFolder();
    const out = join(folder.path, "forge.json");
    await using server = await startGitHub(world);
    const { status, stdout, stderr } = await script([
      "--repository",
      "org/project",
      "--out",
      out,
      "--api-url",
      server.apiUrl,
    ]);
    expect({ status, stderr, violations: server.violations }).toEqual({ status: 0, stderr: "", violations: [] });
    expect(stdout).toMatch(/: \d+ answers\n$/);
    const text = readFileSync(out, "utf8");
    for (const secret of [token, "ada@example.org"]) expect(text).not.toContain(secret);

    await using recorded = await replay(readRecording(out));
    const [live, replayed] = [await protect(server, world), await protect(recorded, world)];
    expect(live.updates.map(({ verdict }) => verdict)).toEqual([
      "force-push",
      "direct-push",
      "merged-by-push",
      "pass",
      "pass",
      "pass",
      "skipped",
    ]);
    expect(replayed.updates).toEqual(live.updates);
    expect(replayed.findings).toEqual(live.findings);
  });
});
