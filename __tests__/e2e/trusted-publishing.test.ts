import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { startTrustedIndex } from "../fakes/trusted-index.ts";
import { anybody } from "../index-server/anybody.ts";
import { tinyProject } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

let workspace: Workspace;
beforeAll(() => {
  workspace = tinyProject({ name: "sole-trusted" });
});
afterAll(() => workspace[Symbol.dispose]());

const requestToken = "job-token-that-is-secret";

interface Attempt {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the job gets its identity, of where it should; nowhere where it is empty. */
  readonly identityUrl?: (url: string) => string;
}

let stores = 0;

/** Publishes to an index of its own, which takes trusted publishing alone. */
const publish = async ({ args = [], env = {}, identityUrl = (url) => url }: Attempt = {}) => {
  await using index = await startIndex({ access: anybody, store: join(workspace.folder, `store-${++stores}`) });
  await using trusted = await startTrustedIndex(index.uploadUrl, workspace.folder);
  const where = ["--index", trusted.uploadUrl, "--check-url", index.simpleUrl];
  const published = await workspace.publish([...where, "--rehearse", "false", "--smoke", "off", "--yes", ...args], {
    GITHUB_ACTIONS: "true",
    ACTIONS_ID_TOKEN_REQUEST_URL: identityUrl(trusted.identityUrl),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    SSL_CERT_FILE: trusted.certificate,
    ...env,
  });
  return { ...published, minted: trusted.minted, used: trusted.used };
};

test("uv swaps a fresh identity token for an upload token, once for every file", async () => {
  const { document, errors, status, stdout, stderr, minted, used } = await publish();
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
  expect(document).toMatchObject({ published: true, uploaded: 2 });
  expect(minted).toHaveLength(2);
  expect(used).toEqual(minted);
  expect(`${stdout}${stderr}`).not.toContain(requestToken);
});

test("an index that does not trust this workflow stops the run with the remedy, and nothing is uploaded", async () => {
  const { document, status, used } = await publish({ identityUrl: (url) => url.replace("/identity", "/nowhere") });
  expect(status).toBe(1);
  expect(document.findings).toContainEqual(
    expect.objectContaining({
      code: "RA-CREDENTIAL-REFUSED",
      package: "sole-trusted",
      hint: expect.stringContaining("trusted publisher"),
    }),
  );
  expect(used).toEqual([]);
});

const token = { PYPI_API_TOKEN: "pypi-that-the-index-does-not-take" };

test("a given token wins over automatic, and always wins over a given token", async () => {
  const automatic = await publish({ env: token });
  expect(automatic).toMatchObject({ status: 1, errors: ["RA-CREDENTIAL-REFUSED"], minted: [], used: [] });
  const always = await publish({ env: token, args: ["--trusted-publishing", "always"] });
  expect({ status: always.status, errors: always.errors }).toEqual({ status: 0, errors: [] });
  expect(always.used).toHaveLength(2);
});

test("never asks for no identity, and misses a credential", async () => {
  const end = await publish({ args: ["--trusted-publishing", "never"] });
  expect(end).toMatchObject({ status: 1, errors: ["RA-CREDENTIAL-MISSING"], minted: [], used: [] });
});

test("always in a job without an identity says which permission to add", async () => {
  const end = await publish({ args: ["--trusted-publishing", "always"], env: token, identityUrl: () => "" });
  expect(end).toMatchObject({ status: 1, errors: ["RA-CREDENTIAL-NO-IDENTITY"], minted: [], used: [] });
  expect(end.stderr).toContain("id-token: write");
});
