import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { workflowFiles } from "../src/domain/init/workflows/files.ts";
import type { Host, Trigger } from "../src/domain/init/workflows/wish.ts";

/** Writes the workflows of `init`, in every way that there is, into a folder, for linters. */
const folder = process.argv[2]!;
const hosts: readonly Host[] = ["github", "enterprise", "gitea"];
const triggers: readonly Trigger[] = [
  { flow: "tag", patterns: ["v*", "*-[0-9]*"] },
  { flow: "merge", branch: "main", isPrepared: false },
  { flow: "merge", branch: "main", isPrepared: true },
];
const wayOf = (trigger: Trigger) => (trigger.flow === "merge" && trigger.isPrepared ? "prepared" : trigger.flow);
const ownIndex = {
  uploadUrl: "https://packages.example.org/upload/",
  simpleUrl: "https://packages.example.org/simple/",
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const host of hosts) {
  for (const trigger of triggers) {
    for (const index of [undefined, ownIndex]) {
      const wish = {
        host,
        trigger,
        folder: index === undefined ? "" : "py",
        index,
        branch: "main",
      };
      for (const { file, text } of await workflowFiles(wish)) {
        const way = [host, wayOf(trigger), index === undefined ? "pypi" : "own"].join("-");
        writeFileSync(join(folder, `${way}-${basename(file)}`), text);
      }
    }
  }
}
