import { describe, expect, test } from "@jest/globals";
import type { Received } from "../../forge/http-server.ts";
import { branch, first, kinds, second, startPreparing } from "./preparing.ts";

describe("every answer may be lost once", () => {
  test.each(["github", "gitea"] as const)("on %s", async (kind) => {
    await using project = await startPreparing({ kind, loses: (_, time) => time === 1 });
    const made = await project.run(first, { labels: ["release"] });
    expect(made.findings.map(({ code }) => code)).toEqual(kind === "github" ? [] : ["RA-REQUEST-UNSIGNED"]);
    expect(kinds(made)).toEqual(["replace", "open", "label"]);
    expect(project.forge.pulls).toMatchObject([{ number: 1, state: "open", labels: ["release"] }]);
    project.change({ "core/more.py": "" });
    await project.restart({ kind, loses: (_, time) => time === 1 });
    const moved = await project.run(second);
    expect(moved.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(project.subjects()).toEqual(["Release core 1.1.0"]);
    expect(project.forge.pulls).toHaveLength(1);
    await project.restart({ kind, loses: (_, time) => time === 1 });
    await project.run({ version: undefined, entries: [] });
    expect(project.forge.pulls).toMatchObject([{ state: "closed" }]);
    expect(project.forge.violations).toEqual([]);
  });
});

describe("a step whose answer was lost", () => {
  const isOpening = ({ method, url }: Received) => method === "POST" && url.pathname.endsWith("/pulls");
  const gateway = { status: 502, body: { message: "bad gateway" } };

  test("is told where the next look shows it done", async () => {
    await using project = await startPreparing({ loses: (received, time) => isOpening(received) && time === 1 });
    const made = await project.run(first);
    expect(kinds(made)).toEqual(["replace", "open"]);
    expect(made.request).toMatchObject({ number: 1, state: "open" });
  });

  test("is not told where it was never done, and what was done is", async () => {
    await using project = await startPreparing({
      fault: (received) => (isOpening(received) ? gateway : undefined),
    });
    const made = await project.run(first);
    expect(kinds(made)).toEqual(["replace"]);
    expect(made).toMatchObject({ request: undefined, findings: [{ code: "RA-REQUEST-UNFINISHED" }] });
    expect(made.commit).toBe(project.forge.head(branch));
  });

  test("hides nothing that was done before it, where the forge answers no more", async () => {
    let isDown = false;
    await using project = await startPreparing({
      fault: (received) => {
        isDown ||= isOpening(received);
        return isDown ? gateway : undefined;
      },
    });
    const made = await project.run(first);
    expect(kinds(made)).toEqual(["replace"]);
    const message = expect.stringMatching(/^Could not read the branch /);
    expect(made.findings).toMatchObject([{ code: "RA-REQUEST-UNFINISHED", message }]);
  });

  test("is told where it was the last that was tried, and the request is there", async () => {
    let opened = 0;
    await using project = await startPreparing({
      fault: (received) => (isOpening(received) && ++opened < 10 ? gateway : undefined),
      loses: isOpening,
    });
    const made = await project.run(first);
    expect([opened, kinds(made), made.findings]).toEqual([10, ["replace", "open"], []]);
    expect(made.request).toMatchObject({ number: 1, state: "open" });
  });
});

test("two runs at once end with one request", async () => {
  await using project = await startPreparing();
  const ended = await Promise.all([project.run(first), project.run(first)]);
  expect(ended.flatMap(({ findings }) => findings)).toEqual([]);
  expect(project.forge.pulls).toHaveLength(1);
  expect(project.subjects()).toEqual(["Release core 1.1.0"]);
  expect(project.forge.head(`${branch}.next`)).toBeUndefined();
});

test("what a person pushes while the run writes is not lost", async () => {
  let isPushed = false;
  const edit = () => project.edit("README.md", () => "a better page\n");
  await using project = await startPreparing({
    fault: ({ body }) => {
      if (isPushed || project.forge.pulls.length === 0 || !JSON.stringify(body ?? "").includes("createCommit"))
        return undefined;
      isPushed = true;
      edit();
      return undefined;
    },
  });
  await project.run(first);
  await project.run(second);
  expect(isPushed).toBe(true);
  expect(project.file("README.md")).toBe("a better page");
  expect(project.file("core/CHANGELOG.md")).toContain("another thing");
  expect(project.subjects()).toEqual(["Release core 1.1.0", "say it better", "Release core 1.1.0"]);
});

test.each(["github", "gitea"] as const)(
  "a run that ends after any of its writes is finished by the next, on %s",
  async (kind) => {
    await using project = await startPreparing({ kind });
    for (let last = 1, isWhole = false; !isWhole; last++) {
      const stop = new AbortController();
      let writes = 0;
      await project.restart({
        kind,
        loses: ({ method, body }) => {
          if (method === "GET" || JSON.stringify(body).includes("viewer") || ++writes < last) return false;
          stop.abort(new Error("ended"));
          return true;
        },
      });
      const ended = await project.run(first, { labels: ["release"] }, stop.signal).then(
        () => "whole",
        () => "ended",
      );
      isWhole = ended === "whole";
      await project.restart({ kind });
      await project.run(first, { labels: ["release"] });
      expect(project.forge.pulls).toMatchObject([
        { state: "open", labels: ["release"], sha: project.forge.head(branch) },
      ]);
      expect(project.subjects()).toEqual(["Release core 1.1.0"]);
      expect(project.forge.head(`${branch}.next`)).toBeUndefined();
      if (isWhole) expect(last).toBe(kind === "github" ? 6 : 3);
      project.sandbox.git("forge.git", "update-ref", "-d", `refs/heads/${branch}`);
      project.forge.pulls.length = 0;
    }
  },
);
