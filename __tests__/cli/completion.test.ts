import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cli } from "../child.ts";

const shells = ["bash", "zsh", "fish"] as const;
const env = { PATH: process.env.PATH ?? "", HOME: tmpdir(), TERM: "dumb" };
/** For tests in a shell; where it is not installed they are skipped, and say so. */
const inShell = (shell: (typeof shells)[number], define: () => void) => {
  const isHere = spawnSync(shell, ["--version"], { env }).status === 0;
  (isHere ? describe : describe.skip)(isHere ? shell : `${shell} (skipped: it is not installed)`, define);
};

let folder: string;
const script = (shell: string): string => join(folder, shell);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "completion-"));
  for (const shell of shells) await writeFile(script(shell), (await cli(["completion", shell])).stdout);
});

afterAll(() => rm(folder, { recursive: true }));

/** What a shell prints that runs these lines. */
const run = (shell: string, lines: string): string => {
  const { stdout, stderr, status } = spawnSync(shell, ["-c", lines], { env, cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

for (const shell of shells) {
  inShell(shell, () => {
    test("can read its script", () => {
      const read = spawnSync(shell, ["-n", script(shell)], { env, encoding: "utf8" });
      expect(read).toMatchObject({ status: 0, stderr: "" });
    });
  });
}

/** Words after the program's name, the last one is being typed; what is offered for it, or a part of that. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ["pu", ["publish"]],
  ["topo", ["topo-publish"]],
  ["-C x co", ["completion"]],
  ["completion ", ["bash", "fish", "zsh"]],
  ["completion f", ["fish"]],
  ["publish --wait-f", ["--wait-for"]],
  ["publish --wait-for ", ["accepted", "installable", "listed"]],
  ["topo-publish --bounds m", ["major", "minor"]],
  ["graph --format m", ["mermaid"]],
  ["plan --color ", ["always", "auto", "never"]],
  ["publish --no-r", ["--no-rehearse"]],
];

inShell("bash", () => {
  const complete = (words: string): readonly string[] =>
    run(
      "bash",
      `source ${script("bash")}
COMP_WORDS=(release-actions ${words.endsWith(" ") ? `${words}''` : words})
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_release_actions
printf '%s\\n' "\${COMPREPLY[@]}"`,
    )
      .split("\n")
      .filter((line) => line !== "")
      .toSorted();

  test.each(cases)("%j is completed", (words, expected) => {
    expect(complete(words)).toEqual(expected);
  });

  test("an option and its value may be joined by a sign", () => {
    expect(complete("graph --format = d2")).toEqual(["d2"]);
    expect(complete("graph --format =")).toContain("dot");
  });

  test("a folder is completed where one is expected", () => {
    run("bash", `mkdir -p ${folder}/store`);
    expect(complete("index --store st")).toEqual(["store"]);
  });

  test("every command offers what every command takes", () => {
    expect(complete("discover --")).toEqual(
      expect.arrayContaining(["--working-directory", "--format", "--quiet", "--color", "--no-progress", "--help"]),
    );
  });

  test("is what bash itself calls", () => {
    expect(run("bash", `source ${script("bash")}; complete -p release-actions`)).toContain("-F _release_actions");
  });
});

inShell("fish", () => {
  test.each(cases)("%j is completed", (words, expected) => {
    const offered = run("fish", `source ${script("fish")}; complete -C 'release-actions ${words}'`)
      .split("\n")
      .map((line) => line.split("\t")[0])
      .filter((line) => line !== "")
      .toSorted();
    expect(offered).toEqual(expected);
  });
});
