import { expect, test } from "@jest/globals";
import { createForgeClient } from "../../../src/adapters/forge/client.ts";
import { createUnderWay } from "../../../src/adapters/forge/under-way.ts";
import { Secret } from "../../../src/domain/credential/secret.ts";
import { wireUnderWay } from "../../../src/runtime/wire/under-way.ts";
import { lookForOthers } from "../../../src/stages/publish/under-way.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { startProjectForge } from "../../forge/project-forge.ts";

const token = new Secret("ghs_aTokenOfTheTests0123456789");
const at = { repository: "org/project", runId: "1", workflow: ".github/workflows/release.yml" };

test("a forge that fails is said not to have told, and is no error", async () => {
  await using forge = await startProjectForge({ refused: { "GET /repos": { status: 500, message: "oops" } } });
  const client = createForgeClient({ apiUrl: forge.url, token, clock: fakeClock(), userAgent: "release-actions/test" });
  const found = await lookForOthers(createUnderWay({ client, ...at }), ["v1"]);
  expect(found).toMatchObject([{ code: "RA-PREFLIGHT-UNDER-WAY-UNSEEN", severity: "notice" }]);
});

test("a forge that does not answer is waited for no longer than the limit, and a run that is stopped not at all", async () => {
  const underWay = (signal: AbortSignal) => {
    const client = createForgeClient({
      apiUrl: "https://forge.invalid",
      token,
      clock: fakeClock(),
      userAgent: "test",
      fetch: () => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
      signal,
    });
    return lookForOthers(createUnderWay({ client, ...at }), []);
  };
  expect(await underWay(AbortSignal.timeout(1))).toMatchObject([
    { message: expect.stringContaining("it did not answer in time") },
  ]);
  const stopped = new AbortController();
  const looking = underWay(stopped.signal);
  stopped.abort(new Error("stop"));
  await expect(looking).rejects.toThrow("stop");
});

test("several runs are one notice; an answer of another shape is none", async () => {
  const underWay = (runs: unknown) => ({
    runs: async () => ({ kind: "found" as const, value: runs as never }),
    drafts: async () => ({ kind: "missing" as const }),
  });
  const run = (number: number) => ({ number, ref: undefined, url: `https://forge.example/runs/${number}` });
  const [found, ...others] = await lookForOthers(underWay([run(2), run(3)]), []);
  expect(found).toMatchObject({
    code: "RA-PREFLIGHT-RUN-UNDER-WAY",
    message: "2 other runs of this workflow are in progress: #2, #3",
  });
  expect(others).toEqual([]);
  await using forge = await startProjectForge();
  const client = createForgeClient({ apiUrl: forge.url, token, clock: fakeClock(), userAgent: "release-actions/test" });
  const odd = { ...client, get: async () => ({ kind: "found" as const, value: { message: "?" } }) };
  expect(await lookForOthers(createUnderWay({ client: odd, ...at }), [])).toMatchObject([
    { code: "RA-PREFLIGHT-UNDER-WAY-UNSEEN" },
  ]);
});

const variables = {
  GITHUB_API_URL: "https://api.github.invalid",
  GITHUB_REPOSITORY: "org/project",
  GITHUB_RUN_ID: "1",
  GITHUB_WORKFLOW_REF: "org/project/.github/workflows/release.yml@refs/tags/v1",
};
const { signal } = new AbortController();

test.each<[string, Readonly<Record<string, string>>, boolean, Secret | undefined, boolean]>([
  ["a job on GitHub", {}, true, token, true],
  ["a job without a token", {}, true, undefined, false],
  ["a terminal", {}, false, token, false],
  ["a job on Gitea", { GITHUB_API_URL: "https://gitea.invalid/api/v1" }, true, token, false],
  ["a runner that does not name its workflow", { GITHUB_WORKFLOW_REF: "" }, true, token, false],
])("whether the forge is asked in %s", (_, more, isRunner, given, asks) => {
  const environment = { variables: { ...variables, ...more }, isRunner } as never;
  expect(wireUnderWay({ environment, signal }, given) !== undefined).toBe(asks);
});
