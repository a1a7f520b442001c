import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./loopback.ts";
import { pythonWithPackaging } from "./python-tools.ts";

/** An index that is not ours: pypiserver, with HTML listings alone, no upload times and no JSON API. */
export interface SecondIndex extends AsyncDisposable {
  readonly uploadUrl: string;
  readonly simpleUrl: string;
}

/** Starts pypiserver on loopback with its files in `store`; it takes any credential and asks no other index. */
export const startSecondIndex = async (store: string): Promise<SecondIndex> => {
  await mkdir(store, { recursive: true });
  const port = await freePort();
  const args = [
    "-m",
    "pypiserver",
    "run",
    "-i",
    "127.0.0.1",
    "-p",
    `${port}`,
    "-P",
    ".",
    "-a",
    ".",
    "--disable-fallback",
  ];
  const child = spawn(pythonWithPackaging(), [...args, store], { stdio: ["ignore", "ignore", "pipe"], env: {} });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const url = `http://127.0.0.1:${port}/`;
  while (!(await greets(url))) {
    if (child.exitCode !== null) throw new Error(`pypiserver ended; \`npm test\` installs it. It said: ${said}`);
    await sleep(50);
  }
  return {
    uploadUrl: url,
    simpleUrl: `${url}simple/`,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
};

const greets = async (url: string): Promise<boolean> => {
  const page = await fetch(url).then(
    (response) => response.text(),
    () => "",
  );
  return page.includes("pypiserver");
};
