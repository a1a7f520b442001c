import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { startTrustedIndex, type TrustedIndexOptions } from "../fakes/trusted-index.ts";
import { anybody } from "../index-server/anybody.ts";
import { tinyWorkspace } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

let workspace: Workspace;
let dist: string;
beforeAll(async () => {
  workspace = tinyWorkspace([{ name: "sole-trusted" }, { name: "also-trusted" }]);
  const built = await workspace.publish(["--index", "rehearsal", "--dry-run", "--rehearse", "false", "--smoke", "off"]);
  dist = built.document.dist_path!;
});
afterAll(() => workspace[Symbol.dispose]());

const requestToken = "job-token-that-is-secret";

interface Attempt extends TrustedIndexOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the job can ask for an identity. */
  readonly hasIdentity?: boolean;
}

let stores = 0;

/** Publishes both packages to an index of its own, which takes trusted publishing alone. */
const publish = async ({ args = [], env = {}, hasIdentity = true, ...options }: Attempt = {}) => {
  await using index = await startIndex({ access: anybody, store: join(workspace.folder, `store-${++stores}`) });
  await using trusted = await startTrustedIndex(index.uploadUrl, options);
  const where = ["--dist", dist, "--index", trusted.uploadUrl, "--check-url", index.simpleUrl];
  const published = await workspace.publish([...where, "--smoke", "off", "--yes", ...args], {
    GITHUB_ACTIONS: "true",
    ACTIONS_ID_TOKEN_REQUEST_URL: hasIdentity ? trusted.identityUrl : "",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    ...env,
  });
  const secrets = [requestToken, ...trusted.identities, ...trusted.minted];
  // A runner is told what to hide, in a command that it takes out of the log.
  const log = `${published.stdout}${published.stderr}`.replaceAll(/^::add-mask::.*$/gm, "");
  return { ...published, ...trusted, shownSecrets: secrets.filter((secret) => log.includes(secret)) };
};

test("one upload token serves the whole run, and is burned at its end", async () => {
  const end = await publish();
  expect({ status: end.status, errors: end.errors }).toEqual({ status: 0, errors: [] });
  expect(end.document).toMatchObject({ published: true, uploaded: 4 });
  expect(end.used).toEqual(Array(4).fill("pypi-minted-0"));
  expect(end.asked.filter((each) => each !== "upload")).toEqual(["audience", "identity", "mint", "burn"]);
  expect(end.burned).toEqual(["pypi-minted-0"]);
  expect(end.shownSecrets).toEqual([]);
});

test("tokens that the index calls expired in the middle of the run are minted anew, and nothing goes up twice", async () => {
  const end = await publish({ uses: 1, args: ["--concurrent-uploads", "1"] });
  expect({ status: end.status, errors: end.errors }).toEqual({ status: 0, errors: [] });
  expect(end.document).toMatchObject({ published: true, uploaded: 4 });
  expect(end.used).toEqual(end.minted);
  expect(end.minted).toHaveLength(4);
  expect(end.refused).toEqual(end.minted.slice(0, -1));
  expect(new Set(end.identities).size).toBe(4);
  expect(end.burned).toEqual(end.minted);
  expect(end.shownSecrets).toEqual([]);
});

test("a token whose time is short is not uploaded with", async () => {
  // No program starts and uploads in the ten milliseconds that are half of it.
  const end = await publish({ life: 0.02, args: ["--concurrent-uploads", "1"] });
  expect({ status: end.status, errors: end.errors }).toEqual({ status: 0, errors: [] });
  expect(end.refused).toEqual([]);
  // The two small files of a package go up by one call.
  expect(end.used).toEqual(end.minted.flatMap((token) => [token, token]));
  expect(end.minted).toHaveLength(2);
});

test("an index where each token has expired at once stops the run after two new ones", async () => {
  const end = await publish({ uses: 0, args: ["--concurrent-uploads", "1"] });
  expect(end).toMatchObject({ status: 1, errors: ["RA-CREDENTIAL-EXPIRED"], used: [] });
  expect(end.minted).toHaveLength(3);
  expect(end.burned).toEqual(end.minted);
});

test("an index that does not trust this workflow stops the run with the fields of its form, and nothing is uploaded", async () => {
  const end = await publish({ trusts: "other.yml" });
  expect(end).toMatchObject({ status: 1, errors: ["RA-CREDENTIAL-UNTRUSTED"], used: [] });
  expect(end.stderr).toContain("Owner orchids, Repository name greenhouse, Workflow name release.yml");
  expect(end.shownSecrets).toEqual([]);
});

const token = { PYPI_API_TOKEN: "pypi-that-the-index-does-not-take" };

test("a given token wins over automatic, and always wins over a given token", async () => {
  // One after the other, for two that are refused in the same moment are both told.
  const automatic = await publish({ env: token, args: ["--concurrent-uploads", "1"] });
  expect(automatic).toMatchObject({ status: 1, errors: ["RA-CREDENTIAL-REFUSED"], minted: [], used: [] });
  const always = await publish({ env: token, args: ["--trusted-publishing", "always"] });
  expect({ status: always.status, errors: always.errors }).toEqual({ status: 0, errors: [] });
  expect(always.used).toHaveLength(4);
});

test("never asks for no identity, and misses a credential", async () => {
  const end = await publish({ args: ["--trusted-publishing", "never"] });
  expect(end).toMatchObject({ status: 1, errors: ["RA-CREDENTIAL-MISSING"], asked: [] });
});

test("always in a job without an identity says which permission to add", async () => {
  const end = await publish({ args: ["--trusted-publishing", "always"], env: token, hasIdentity: false });
  expect(end).toMatchObject({ status: 1, errors: ["RA-CREDENTIAL-NO-IDENTITY"], asked: [] });
  expect(end.stderr).toContain("id-token: write");
});
