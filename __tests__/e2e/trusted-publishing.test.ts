import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { startTrustedIndex } from "../fakes/trusted-index.ts";
import { tinyProject } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

let workspace: Workspace;
beforeAll(() => {
  workspace = tinyProject({ name: "sole-trusted" });
});
afterAll(() => workspace[Symbol.dispose]());

const requestToken = "job-token-that-is-secret";

/** Publishes to an index that takes trusted publishing alone; the job gets its identity where `identityUrl` says. */
const publish = async (store: string, identityUrl = (url: string) => url) => {
  await using index = await startIndex({ store: join(workspace.folder, store) });
  await using trusted = await startTrustedIndex(index.uploadUrl, workspace.folder);
  const where = ["--index", trusted.uploadUrl, "--check-url", index.simpleUrl];
  const published = await workspace.publish([...where, "--rehearse", "false", "--smoke", "off", "--yes"], {
    GITHUB_ACTIONS: "true",
    ACTIONS_ID_TOKEN_REQUEST_URL: identityUrl(trusted.identityUrl),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    SSL_CERT_FILE: trusted.certificate,
  });
  return { ...published, minted: trusted.minted, used: trusted.used };
};

test("uv swaps a fresh identity token for an upload token, once for every file", async () => {
  const { document, errors, status, stdout, stderr, minted, used } = await publish("store");
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
  expect(document).toMatchObject({ published: true, uploaded: 2 });
  expect(minted).toHaveLength(2);
  expect(used).toEqual(minted);
  expect(`${stdout}${stderr}`).not.toContain(requestToken);
});

test("an index that does not trust this workflow stops the run with the remedy, and nothing is uploaded", async () => {
  const { document, status, used } = await publish("other-store", (url) => url.replace("/identity", "/nowhere"));
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
