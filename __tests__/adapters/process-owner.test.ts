import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@jest/globals";
import { isGone, processOwner } from "../../src/adapters/process-owner.ts";

const [pid, started, ...place] = processOwner.split(".");
const of = (other: { readonly pid?: number | string; readonly started?: string; readonly place?: string }) =>
  [other.pid ?? pid, other.started ?? started, other.place ?? place.join(".")].join(".");

/** An id that no process has any more. */
const ended = async (): Promise<number> => {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid!;
};

test("a process that runs here is not gone, and one that has ended here is", async () => {
  expect(isGone(processOwner)).toBe(false);
  expect(isGone(of({ pid: process.ppid }))).toBe(false);
  expect(isGone(of({ pid: await ended() }))).toBe(true);
});

test("an earlier process with the id of this one is gone", () => {
  expect(isGone(of({ started: "1" }))).toBe(true);
});

test("what is no process of this machine since its start, and of this PID namespace, is let be", async () => {
  const pid = await ended();
  const [boot, namespace] = place;
  for (const place of [
    `00000000-0000-4000-8000-000000000000.${namespace}`,
    `${boot}.${Number(namespace) + 1}`,
    "",
    "elsewhere",
  ]) {
    expect([place, isGone(of({ pid, place }))]).toEqual([place, false]);
  }
  for (const owner of ["", "x", `${pid} elsewhere`, `${pid}.1`, "999999999"])
    expect([owner, isGone(owner)]).toEqual([owner, false]);
});

const unshare = ["--user", "--map-root-user", "--pid", "--fork", "--mount-proc"];
const hasNamespaces = spawnSync("unshare", [...unshare, "true"]).status === 0;

// Where the kernel lets this user make namespaces.
(hasNamespaces ? test : test.skip)("a run in another PID namespace, where its id means nothing here, is let be", () => {
  const script = `
    import { isGone, processOwner } from ${JSON.stringify(import.meta.resolve("../../src/adapters/process-owner.ts"))};
    console.log(JSON.stringify([processOwner, isGone(process.argv[1])]));
  `;
  const args = ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", script, processOwner];
  const { stdout } = spawnSync("unshare", [...unshare, process.execPath, ...args], { encoding: "utf8" });
  const [owner, isGoneThere] = JSON.parse(stdout) as [string, boolean];
  expect(isGoneThere).toBe(false);
  expect(isGone(owner)).toBe(false);
});
