import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { buildPackage, publish } from "./index-server/clients.ts";
import { startSecondIndex } from "./second-index.ts";

test("the second index takes uploads, lists them as HTML alone, and sends nobody elsewhere", async () => {
  const folder = await mkdtemp(join(tmpdir(), "second-index-"));
  try {
    await using index = await startSecondIndex(join(folder, "store"));
    const { wheel } = await buildPackage(folder, { name: "alpha", version: "1.0" });
    expect(await publish(folder, { uploadUrl: index.uploadUrl, files: [wheel] })).toMatchObject({ code: 0 });
    const headers = { accept: "application/vnd.pypi.simple.v1+json" };
    const listing = await fetch(`${index.simpleUrl}alpha/`, { headers });
    expect(listing.headers.get("content-type")).toMatch(/^text\/html/);
    expect(await listing.text()).toContain("alpha-1.0-py3-none-any.whl#sha256=");
    expect((await fetch(`${index.simpleUrl}beta/`, { redirect: "manual" })).status).toBe(404);
  } finally {
    await rm(folder, { recursive: true });
  }
});
