import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { root, startNode } from "../child.ts";

/** What the bundle is asked of versions, as an older Node would answer. */
const as = (version: string) =>
  `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`;

const entries = readdirSync(join(root, "dist")).filter((name) => name.endsWith(".js") && name !== "index.js");

test.each(entries)("%s says which Node it needs where it runs on an older one", async (entry) => {
  for (const version of ["20.19.0", "22.10.1"]) {
    const { status, stdout, stderr } = await startNode(["--import", as(version), join(root, "dist", entry)]).ended;
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`release-actions needs Node 22.11 or newer; this is ${version}, ${process.execPath}`);
  }
});

test("the first that is taken is let through", async () => {
  const { status } = await startNode(["--import", as("22.11.0"), join(root, "dist/cli.js"), "--version"]).ended;
  expect(status).toBe(0);
});
