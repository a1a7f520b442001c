import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { root, startNode } from "../child.ts";

/** What comes out of a process that writes 300 numbered lines of 20,000 letters; `first` is what it does before. */
const printed = async (first: string) => {
  const { href } = new URL(`file://${join(root, "src/runtime/standard-output.ts")}`);
  const script = `const { writerTo } = await import("${href}");
    ${first}
    let opened = 0;
    const write = writerTo(1, () => (opened++, process.stdout));
    for (let line = 0; line < 300; line++) write(line + "é".repeat(20000) + "\\n");
    process.stderr.write(String(opened));`;
  const { stdout, stderr } = await startNode(["--input-type=module", "-e", script]).ended;
  return { lines: stdout.trimEnd().split("\n"), opened: Number(stderr) };
};

const lines = Array.from({ length: 300 }, (_, line) => `${line}${"é".repeat(20_000)}`);

test("what is written to a pipe arrives in order and whole, and Node's stream is not opened for it", async () => {
  expect(await printed("")).toEqual({ lines, opened: 0 });
});

test("where the pipe does not wait for its reader, Node's stream takes over in the middle of a line", async () => {
  expect(await printed("process.stdout;")).toEqual({ lines, opened: 1 });
});
