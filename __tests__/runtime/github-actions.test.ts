import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/domain/problem/finding.ts";
import { documentUrl } from "../../src/domain/run/document-url.ts";
import type { Ending } from "../../src/runtime/execute.ts";
import { root, startNode } from "../child.ts";
import { createGitSandbox } from "../git-sandbox.ts";

/** A step of a job in an empty folder: what it printed, put out, and wrote into the summary. */
const step = async (args: readonly string[], variables: Readonly<Record<string, string>> = {}) => {
  const folder = await mkdtemp(join(tmpdir(), "step-"));
  try {
    const [output, summary] = [join(folder, "output"), join(folder, "summary")];
    await Promise.all([output, summary].map((path) => writeFile(path, "")));
    const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
    const env = { GITHUB_ACTIONS: "true", ...files, ...variables };
    const ended = await startNode(args, { cwd: folder, env }).ended;
    return {
      ...ended,
      lines: ended.stdout.split("\n"),
      outputs: readOutputs(await readFile(output, "utf8")),
      summary: await readFile(summary, "utf8"),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** As the runner reads the file: `name<<delimiter`, lines, `delimiter`. */
const readOutputs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2\n/gm)].map(([, name, , value]) => [name, value]),
  );

const action = (name: string, variables?: Readonly<Record<string, string>>) =>
  step(["-e", `import(${JSON.stringify(join(root, "src/main.ts"))}).then(({ run }) => run("${name}"))`], variables);

const report = (ending: Partial<Ending>, variables?: Readonly<Record<string, string>>) => {
  const whole = { status: 0, findings: [], ...ending };
  return step([join(root, "__tests__/runtime/fixtures/report.ts"), JSON.stringify(whole)], variables);
};

const finding = (severity: Finding["severity"], message: string): Finding => ({
  code: "RA-SOME-CODE",
  severity,
  mender: "project",
  message,
  hint: "Do this:\n  and that",
});

describe("an action that is used wrongly", () => {
  test("fails with 2, says every problem, and sets its outputs all the same", async () => {
    const inputs = { INPUT_SMOKE: "all", "INPUT_DRY-RUN": "yes", "INPUT_CONCURRENT-UPLOADS": "" };
    const { status, lines, outputs, summary } = await action("topo-publish", inputs);
    expect(status).toBe(2);
    expect(lines).toContain(
      '::error title=The input smoke%3A expected import%2C resolve or off%2C not "all"::RA-USAGE-INVALID-VALUE: The input smoke: expected import, resolve or off, not "all"%0AGive import, resolve or off',
    );
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(2);
    expect(outputs).toMatchObject({ published: "false", uploaded: "0", "published-packages": "[]" });
    expect(summary).toMatch(/^## publish did not run: .*, and 1 more error\n/);
  });

  test.each([
    ["INPUT_DRY_RUN", "dry_run", "Did you mean dry-run?"],
    ["INPUT_DRYRUN", "dryrun", "Did you mean dry-run?"],
    ["INPUT_PAKAGES", "pakages", "Did you mean packages?"],
    [
      "INPUT_WORKFLOW-COLOUR-SCHEME",
      "workflow-colour-scheme",
      `Take workflow-colour-scheme out of the workflow; ${documentUrl("inputs.md")} lists the inputs`,
    ],
  ])(
    "fails where it is given %s, and the input that was meant would keep its default",
    async (variable, given, hint) => {
      const { status, lines } = await action("publish", { [variable]: "true", "INPUT_DRY-RUN": "false" });
      expect(status).toBe(2);
      expect(lines).toContain(
        `::error title=The action has no input ${given}::RA-USAGE-MISSPELT-INPUT: The action has no input ${given}%0A${hint}`,
      );
    },
  );

  test("says how a release goes on that ends before it has read what it is of", async () => {
    const on = (event: string) => ({ GITHUB_EVENT_NAME: event, GITHUB_REF: "refs/heads/main", INPUT_SMOKE: "all" });
    const merged = await action("publish", { ...on("push"), INPUT_DUE: "prepared" });
    expect(merged.stdout).toContain("Do this last: Merge the fix, and the release pull request that it brings");
    const byHand = await action("release", { ...on("workflow_dispatch"), INPUT_TAG: "v1.4.0" });
    expect(byHand.stdout).toContain("start it there by hand with the tag v1.4.0");
    const ofTag = { ...on("push"), GITHUB_REF: "refs/tags/v1.4.0", INPUT_YES: "perhaps" };
    const rollback = await action("rollback", ofTag);
    expect(rollback.stdout).toContain("Do this last: Correct the inputs, or merge the fix of the workflow, then start");
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["the same value under a second name", { INPUT_DRY_RUN: "true", "INPUT_DRY-RUN": "true" }],
    ["a desktop's input method", { INPUT_METHOD: "ibus" }],
    ["inputs of the composite action around it", { "INPUT_SHADE-OF-GREY": "x", GITHUB_ACTION_PATH: "/a", ACT: "true" }],
  ])("takes from a runner %s", async (_, variables) => {
    const { stdout } = await action("publish", variables);
    expect(stdout).not.toContain("MISSPELT");
  });

  test("fails where a name near to one of its inputs is given inside of a composite action", async () => {
    const { stdout } = await action("publish", {
      INPUT_DRYRUN: "true",
      GITHUB_ACTION_PATH: "/a",
      GITEA_ACTIONS: "true",
    });
    expect(stdout).toContain("MISSPELT");
  });

  test("masks its secrets first, but nothing that is too short to be one", async () => {
    const { lines } = await action("publish", {
      "INPUT_PYPI-API-TOKEN": "pypi-100%secret",
      INPUT_PASSWORD: "a",
      UV_PUBLISH_TOKEN: "first-line-of-it\nshort\nsecond-line-of-it",
      INPUT_SMOKE: "all",
    });
    expect(lines.slice(0, 4)).toEqual([
      "::add-mask::first-line-of-it",
      "::add-mask::second-line-of-it",
      "::add-mask::pypi-100%25secret",
      expect.stringMatching(/^release-actions \d+\.\d+\.\d+: publish$/),
    ]);
    expect(lines.filter((line) => line.startsWith("::add-mask::"))).toHaveLength(3);
  });

  test("masks what indexes are read with, as it is and as it stands in a URL", async () => {
    const { lines } = await action("publish", {
      UV_INDEX_OURS_PASSWORD: "reading-ours",
      UV_INDEX: "ours=https://ada:first%2Fpassword@index.example/simple https://bob@index.example/simple",
      UV_INDEX_OURS_USERNAME: "a-long-user-name",
      INPUT_SMOKE: "all",
    });
    expect(lines.filter((line) => line.startsWith("::add-mask::")).toSorted()).toEqual([
      "::add-mask::first%252Fpassword",
      "::add-mask::first/password",
      "::add-mask::reading-ours",
    ]);
  });

  test("is found out by name", async () => {
    expect((await action("bananas")).stderr).toContain("no action is called bananas");
  });
});

describe("the report", () => {
  test("is the log, the outputs and the summary", async () => {
    const result = {
      findings: [],
      document: {},
      text: "core 1.0.0\n::error::not a command",
      outputs: { packages: '[\n"core"\n]', empty: "false" },
      summary: "# Plan\n",
    };
    const { lines, outputs, summary } = await report({ result });
    expect(lines.slice(0, 2)).toEqual(["core 1.0.0", ": :error::not a command"]);
    expect(outputs).toEqual({
      packages: '[\n"core"\n]',
      matrix: '{"include":[]}',
      "plan-path": "",
      empty: "false",
      findings: "[]",
    });
    expect(summary).toBe("# Plan\n");
  });

  test("annotates the worst ten of each kind, at their places, and logs the others", async () => {
    const findings = [
      ...Array.from({ length: 11 }, (_, index) => finding("warning", `warning ${index}`)),
      { ...finding("error", "a, b: c\n::error::d\x1b[31m"), file: "a:b,c.toml", line: 3, column: 7 },
      finding("notice", "notice"),
    ];
    const { lines } = await report({ findings });
    const annotations = lines.filter((line) => /^::(error|warning|notice)/.test(line));
    expect(annotations).toHaveLength(12);
    expect(annotations[0]).toBe(
      "::error file=a%3Ab%2Cc.toml,line=3,col=7,title=a%2C b%3A c %3A%3Aerror%3A%3Ad::RA-SOME-CODE: a, b: c ::error::d%0ADo this:%0A  and that",
    );
    expect(annotations[11]).toContain("notice");
    expect(lines).toContain("warning[RA-SOME-CODE]: warning 10");
  });

  test("says what is done in a job, and nothing of a terminal", async () => {
    const findings = [{ ...finding("error", "broken"), hint: "Set depth", inTerminal: "Run git fetch" }];
    const { stdout, outputs, summary } = await report({ findings });
    expect(stdout).toContain("::RA-SOME-CODE: broken%0ASet depth\n");
    expect(summary).toContain("Set depth");
    expect(JSON.parse(outputs.findings!)).toEqual([expect.objectContaining({ hint: "Set depth" })]);
    expect([stdout, summary, outputs.findings].join("")).not.toMatch(/git fetch|inTerminal/);
  });

  test("gives the findings as users get them", async () => {
    const { outputs } = await report({ findings: [{ ...finding("error", "broken"), file: "a.toml", line: 3 }] });
    expect(JSON.parse(outputs.findings!)).toEqual([
      {
        code: "RA-SOME-CODE",
        severity: "error",
        message: "broken",
        hint: "Do this:\n  and that",
        file: "a.toml",
        line: 3,
      },
    ]);
  });

  describe("on a pull request", () => {
    const sandbox = createGitSandbox();
    afterAll(() => sandbox[Symbol.dispose]());
    const top = sandbox.repository("checkout", { "old.py": "1\n2\n3\n" });
    sandbox.git("checkout", "checkout", "--quiet", "-b", "feature");
    sandbox.write("checkout", { "old.py": "1\nnew\n3\n", "new.py": "1\n2\n" });
    sandbox.git("checkout", "add", "--all");
    sandbox.git("checkout", "commit", "--quiet", "--message", "feat: more");
    const at = (severity: Finding["severity"], file: string, line?: number): Finding => ({
      ...finding(severity, `${file} ${line ?? "whole"}`),
      file,
      ...(line === undefined ? {} : { line }),
    });
    const findings = [
      at("warning", "old.py", 2),
      at("warning", "old.py", 3),
      at("notice", "new.py", 2),
      at("notice", "old.py"),
      at("notice", "other.py"),
      at("error", "other.py", 1),
      finding("notice", "nowhere"),
    ];
    const job = { GITHUB_EVENT_NAME: "pull_request", GITHUB_BASE_REF: "main", "INPUT_WORKING-DIRECTORY": top };
    const annotated = (lines: readonly string[]) =>
      lines.flatMap((line) => /^::.*RA-SOME-CODE: (.*?)%0A/.exec(line)?.[1] ?? []);

    test("only what lies in the lines and files that it touches is annotated, the rest is a count", async () => {
      const { lines } = await report({ findings }, job);
      expect(annotated(lines)).toEqual(["old.py 2", "new.py 2", "old.py whole", "nowhere"]);
      expect(lines).toContain("error[RA-SOME-CODE]: other.py 1");
      expect(lines).toContain(
        "2 more findings lie in lines that this pull request does not touch: they are in the job summary",
      );
    });

    test("everything is annotated where the touched lines cannot be known, and on other events", async () => {
      const others = [{ GITHUB_EVENT_NAME: "push" }, { GITHUB_EVENT_NAME: "pull_request_target" }];
      for (const rest of [{ GITHUB_BASE_REF: "gone" }, ...others]) {
        expect(annotated((await report({ findings }, { ...job, ...rest })).lines)).toHaveLength(findings.length);
      }
    });

    test("everything is annotated of a run that is interrupted: git is not waited for", async () => {
      expect(annotated((await report({ findings, status: 143 }, job)).lines)).toHaveLength(findings.length);
    });
  });

  test("a run that ended before it had a summary gets one of its findings", async () => {
    const { summary } = await report({ findings: [finding("error", "broken")], status: 1 });
    expect(summary).toMatch(/^## plan did not run: broken\n[\s\S]*RA-SOME-CODE[\s\S]*broken/);
  });

  test("what makes tags and releases asks for no other version, however early it ends", async () => {
    const tag = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1.4.0", INPUT_LATEST: "no name" };
    const { summary } = await action("create-release", tag);
    expect(summary).toMatch(/^## create-release did not run: latest:[\s\S]* run create-release again, by hand or/);
    expect(summary).not.toContain("next version");
  });

  test("outputs that cannot be written fail the step, and the summary is written all the same", async () => {
    const { status, lines, summary } = await action("plan", { "INPUT_WORKING-DIRECTORY": "/", GITHUB_OUTPUT: "/" });
    expect(status).toBe(2);
    expect(lines.filter((line) => line.startsWith("::error"))).toEqual([
      expect.stringContaining("RA-WORKSPACE-NOT-FOUND"),
      expect.stringMatching(/RA-FILE-FAILED: .*EISDIR/),
    ]);
    expect(summary).toContain("RA-WORKSPACE-NOT-FOUND");
  });

  test("outputs that cannot be written fail a step that did its work", async () => {
    using sandbox = createGitSandbox();
    const top = sandbox.repository("ws", { "pyproject.toml": '[project]\nname = "core"\nversion = "1.0"\n' });
    const inputs = { "INPUT_WORKING-DIRECTORY": top, INPUT_INDEX: "rehearsal", RUNNER_TEMP: sandbox.folder };
    expect(await action("plan", inputs)).toMatchObject({ status: 0, outputs: { empty: "true" } });
    const { status, lines } = await action("plan", { ...inputs, GITHUB_OUTPUT: "/" });
    expect(status).not.toBe(0);
    expect(lines.filter((line) => line.startsWith("::error"))).toEqual([expect.stringMatching(/RA-FILE-FAILED/)]);
  });

  test("a runner without job summaries is no failure", async () => {
    const ended = await report({ findings: [finding("error", "broken")] }, { GITHUB_STEP_SUMMARY: "" });
    expect(ended).toMatchObject({ status: 0, summary: "", stderr: "" });
  });
});
