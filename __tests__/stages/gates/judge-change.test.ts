import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createChanges } from "../../../src/adapters/git/changes.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { readForbidden, watchForbidden } from "../../../src/domain/scope/forbid.ts";
import { judgeScope, readScope, type Scope } from "../../../src/domain/scope/scope.ts";
import { changeJudge } from "../../../src/stages/gates/judge-change.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";
import { processorTimeOf } from "../../processor-time.ts";
import { machine } from "../../uv-sandbox.ts";

let sandbox: GitSandbox;
beforeAll(() => {
  sandbox = createGitSandbox();
  sandbox.repository("ws", {
    "packages/core/a.py": "old breakpoint()\n",
    "docs/old.md": "x\n".repeat(20),
    "gone.txt": "",
  });
  sandbox.git("ws", "checkout", "--quiet", "-b", "release");
  sandbox.git("ws", "mv", "docs/old.md", "packages/core/new.md");
  sandbox.git("ws", "rm", "--quiet", "gone.txt");
  sandbox.write("ws", {
    "packages/core/a.py": "old breakpoint()\nfine\n\tbreakpoint()  # TODO\n",
    ".github/x.yml": "on: push\n",
    "CHANGELOG.md": "TODO\n",
  });
  sandbox.git("ws", "add", "--all");
  sandbox.git("ws", "commit", "--quiet", "--message", "chore: release");
});
afterAll(() => sandbox[Symbol.dispose]());

const judge = async (scope: readonly string[], forbid: readonly string[] = [], target: string | undefined = "main") => {
  const changes = createChanges(createProcesses(), machine);
  const read = await changeJudge({ scope, forbid }, changes);
  return read({ folder: `${sandbox.folder}/ws`, target });
};

const files = ({ findings }: Awaited<ReturnType<typeof judge>>) => findings.map(({ file }) => file);

describe("scope", () => {
  test("is against the merge base, with what is renamed in both places, and what is removed", async () => {
    const judged = await judge(["packages/**", "CHANGELOG.md"]);
    expect(files(judged).toSorted()).toEqual([".github/x.yml", "docs/old.md", "gone.txt"]);
    expect(judged.files).toBe(5);
    expect(judged.findings[0]).toMatchObject({ code: "RA-SCOPE-OUTSIDE", severity: "error" });
  });

  test("admits folders by a slash at the end, and names that begin with a dot", async () => {
    expect(files(await judge(["packages/", "docs/", "*.md", "./*.txt", "**/*.yml"]))).toEqual([]);
    expect(files(await judge(["*"]))).not.toContain("CHANGELOG.md");
  });

  test("without globs allows everything", async () => {
    expect((await judge([])).findings).toEqual([]);
  });

  test("that takes something away, or is longer than any path, is refused, each for its reason", async () => {
    const long = `packages/${"x".repeat(1_000)}`;
    await expect(judge(["packages/**", "!docs", long])).rejects.toMatchObject({
      findings: [
        { code: "RA-SCOPE-GLOB", message: "scope lists what is allowed, which this does not: !docs" },
        { code: "RA-SCOPE-GLOB", message: expect.stringMatching(/longer than 1,000 characters: packages\/x+…$/) },
      ],
    });
  });

  test.each(["/", "./", "."])("%s is all of the repository", async (glob) => {
    expect(files(await judge([glob]))).toEqual([]);
  });

  test("knows no negation and no patterns in brackets, however they are written", () => {
    const { admits } = readScope(["./!docs", "@(src|docs)/*"]) as Scope;
    expect(["!docs", "docs/a.md", "packages/a.py"].filter(admits)).toEqual(["!docs"]);
  });

  test("of very many files names some and counts the rest", () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ path: `other/${index}` }));
    const findings = judgeScope(readScope(["packages/**"]) as Scope, many);
    expect(findings).toHaveLength(50);
    expect(findings.at(-1)!.message).toContain("and 250 more");
    const globs = readScope(["a", "b", "c", "d", "e", "f"]) as Scope;
    expect(judgeScope(globs, many)[0]!.message).toContain("may only touch a, b, c, d, e and 1 more, not ");
  });
});

describe("forbidden patterns", () => {
  test("are looked for in added lines, and found with file and line", async () => {
    const { findings } = await judge([], ["debugger: \\bbreakpoint\\(", "todo:TODO$"]);
    expect(
      findings.map(({ code, file, line, message }) => ({
        code,
        file,
        line,
        name: message.split(" calls ")[1]?.split(":")[0],
      })),
    ).toEqual([
      { code: "RA-SCOPE-FORBIDDEN", file: "CHANGELOG.md", line: 1, name: "todo" },
      { code: "RA-SCOPE-FORBIDDEN", file: "packages/core/a.py", line: 3, name: "debugger" },
      { code: "RA-SCOPE-FORBIDDEN", file: "packages/core/a.py", line: 3, name: "todo" },
    ]);
  });

  test("are taken out by a commit, for what is in the files alone is not compared", async () => {
    const { findings } = await judge(["docs/**"], ["todo: TODO$"]);
    for (const code of ["RA-SCOPE-FORBIDDEN", "RA-SCOPE-OUTSIDE"]) {
      const found = findings.find((each) => each.code === code)!;
      expect(found.inTerminal).toContain(" in a commit, or ");
      expect(found.hint).not.toContain("commit");
    }
  });

  test("are quoted with the line, as far as a person reads, and inert", async () => {
    const { forbidden } = await readForbidden(["todo: TODO"]);
    const watch = watchForbidden(forbidden);
    watch.see({ file: "a.py", line: 1, text: `  x = 1 # TODO \u001b[31m` });
    watch.see({ file: "a.py", line: 2, text: `TODO ${"y".repeat(5_000)}` });
    const [first, second] = watch.findings().map(({ message }) => message);
    expect(first).toMatch(/^An added line matches what forbid calls todo: x = 1 # TODO\s*$/);
    expect(first).not.toContain("\u001b");
    expect(second).toMatch(/todo: TODO y{115}…$/);
  });

  test("that are found very often are named a hundred times, and the rest counted", async () => {
    const { forbidden } = await readForbidden(["todo: TODO"]);
    const watch = watchForbidden(forbidden);
    for (let line = 1; line <= 300; line++) watch.see({ file: "a.py", line, text: "TODO" });
    const findings = watch.findings();
    expect(findings).toHaveLength(100);
    expect(findings.map(({ message }) => /\d+ more/.exec(message)?.[0]).filter(Boolean)).toEqual(["200 more"]);
  });

  test("that cannot be read are all named at once", async () => {
    await expect(judge([], ["no name here", "open: (", "ahead: (?=x)"])).rejects.toMatchObject({
      findings: [
        { code: "RA-SCOPE-FORBID-SYNTAX" },
        { code: "RA-SCOPE-FORBID-PATTERN" },
        { code: "RA-SCOPE-FORBID-PATTERN" },
      ],
    });
  });

  test("that are hostile take time linear in the line", async () => {
    sandbox.git("ws", "checkout", "--quiet", "-b", "long");
    sandbox.write("ws", { "long.txt": `${"a".repeat(60_000)}!\n` });
    sandbox.git("ws", "add", "--all");
    sandbox.git("ws", "commit", "--quiet", "--message", "chore: long");
    const time = await processorTimeOf(async () => expect((await judge([], ["evil: ^(a+)+$"])).findings).toEqual([]));
    expect(time).toBeLessThan(5_000);
    sandbox.git("ws", "checkout", "--quiet", "release");
  });
});

test("where there is no merge base nothing is claimed", async () => {
  const judged = await judge(["**"], [], "no-such-branch");
  expect(judged).toMatchObject({ files: undefined, findings: [{ code: "RA-SCOPE-UNKNOWN", severity: "error" }] });
});
