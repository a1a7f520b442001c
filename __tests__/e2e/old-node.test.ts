import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { root, startNode } from "../child.ts";

/** What the bundle is asked of versions, as an older Node would answer. */
const older = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.19.0"})`;

const entries = readdirSync(join(root, "dist")).filter((name) => name.endsWith(".js") && name !== "index.js");

test.each(entries)("%s says which Node it needs where it runs on an older one", async (entry) => {
  const { status, stdout, stderr } = await startNode(["--import", older, join(root, "dist", entry)]).ended;
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(`release-actions needs Node 22 or newer; this is 20.19.0, ${process.execPath}`);
});
