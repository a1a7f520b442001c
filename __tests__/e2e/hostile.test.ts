import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { isAlive } from "../waiting.ts";
import { filesBelow, githubToken, startJob } from "./job.ts";
import { pyproject } from "./orchids.ts";
import { targetIn, wicked } from "./wicked/script.ts";

/** The lines of a log as the runner reads them, as .NET does. */
const logLines = (log: string): readonly string[] => log.split(/\r\n|\r|\n/);

/** What the runner would obey, other than masks of these values, groups, and annotations that name a code of ours. */
const foreignCommands = (log: string, masks: readonly string[] = []): readonly string[] => {
  const own = [
    /^::group::(?:Plan [0-9A-Z]{26}: \d+ of \d+ packages? to publish$|[a-z0-9-]+ [\w.]+: the end of what it printed$|Package by package: [a-z, ]+$)/,
    /^::endgroup::$/,
    // The secret parts of the embedded index.
    /^::add-mask::[0-9a-f]{32}$/,
    /^::(?:error|warning|notice)(?: [^:]*)?::RA-[A-Z-]+: /,
  ];
  const allowed = new Set(masks.map((value) => `::add-mask::${value}`));
  return logLines(log)
    .filter((line) => /^\s*::.*::/.test(line) || line.includes("##["))
    .filter((line) => !allowed.has(line) && !own.some((pattern) => pattern.test(line)));
};

/** What a page makes of a summary: all but the code spans, in which nothing acts. */
const acting = (markdown: string): string => markdown.replaceAll(/`[^`\n]*`/g, "");

/** A commit whose message, author and tags are commands. */
const commitWickedly = (sandbox: GitSandbox): void => {
  const message = "feat: $(touch pwned) `touch pwned`\n\n::error::pwned\n##[error]pwned\n";
  const author = "::error::pwned <`touch@pwned`>";
  sandbox.git("workspace", "commit", "--quiet", "--amend", "--message", message, "--author", author);
  for (const tag of ["$(touch${IFS}pwned)", "`touch${IFS}pwned`", ";touch${IFS}pwned"])
    sandbox.git("workspace", "tag", tag);
};

const sameFiles = (one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): boolean =>
  one.size === other.size && [...one].every(([path, bytes]) => other.get(path)?.equals(bytes));

describe("project code that tries everything", () => {
  const input = "pypi-ofTheInput0123456789";
  const variables = {
    PYPI_API_TOKEN: "pypi-ofTheEnvironment0123456789",
    UV_PUBLISH_TOKEN: "pypi-ofUv0123456789",
    TWINE_PASSWORD: "pypi-ofTwine0123456789",
    GH_TOKEN: "ghp_0123456789abcdef",
    ACTIONS_RUNTIME_TOKEN: "runtime-0123456789",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "identity-0123456789",
  };
  const secrets = [input, githubToken, ...Object.values(variables)];
  /** Variables that would pass, if they did not hold a secret. */
  const copies = { UV_SOMETHING: `x ${variables.PYPI_API_TOKEN}`, HATCH_BUILD_KEY: input };
  const mark = "github_0b64e6c8";

  interface Loot {
    readonly where: string;
    readonly env: Readonly<Record<string, string>>;
    readonly argv: readonly string[];
    readonly environs: readonly string[];
  }

  interface Attack {
    /** Whether the build raises. */
    readonly fails?: boolean;
    /** Whether it looks for the runner's files. */
    readonly seeks?: boolean;
    readonly version: string;
  }

  /** Publishes a package whose backend and module are hostile, with actions that may be rewritten. */
  const attack = async ({ fails = false, seeks = false, version }: Attack) => {
    using own = startJob();
    const { checkout, drop, rewritten } = targetIn(own.folder, ["publish"]);
    using sandbox = createGitSandbox();
    sandbox.repository("workspace", {
      "pyproject.toml": `[project]
name = "wicked-core"
${version}
requires-python = ">=3.9"
[build-system]
requires = []
build-backend = "wicked"
backend-path = ["backend"]
`,
      "backend/wicked.py": wicked("backend", drop).replace("@FAILS@", String(fails)).replace("@SEEKS@", String(seeks)),
    });
    commitWickedly(sandbox);
    const before = filesBelow(sandbox.folder);
    using job = startJob(checkout);
    const step = await job.step("publish", {
      cwd: join(sandbox.folder, "workspace"),
      inputs: { index: "rehearsal", "pypi-api-token": input },
      env: { ...variables, ...copies, RUNNER_TRACKING_ID: mark, RUNNER_DEBUG: "1" },
    });
    const pids = (label: string): readonly number[] =>
      readFileSync(join(drop, `${label}.pid`), "utf8")
        .trim()
        .split("\n")
        .map(Number);
    const loot = readFileSync(join(drop, "loot.jsonl"), "utf8");
    return {
      step,
      loot,
      entries: loot.trim().split("\n").map((line): Loot => JSON.parse(line)), // biome-ignore format: one thought
      isCheckoutUntouched: sameFiles(before, filesBelow(sandbox.folder)),
      ...rewritten(),
      near: pids("near"),
      far: pids("far"),
    };
  };

  test("finds no secret, changes nothing, and does not outlive the run", async () => {
    const { step, loot, entries, ...rest } = await attack({ version: 'dynamic = ["version"]' });
    expect({ status: step.status, stderr: step.stderr, foreign: foreignCommands(step.stdout, secrets) }).toEqual({
      status: 0,
      stderr: "",
      foreign: [],
    });
    expect(step.outputs).toMatchObject({ published: "true", uploaded: "2" });
    expect(step.leftover).toBe("");
    expect(step.summary).not.toContain("pwned");

    expect(new Set(entries.map(({ where }) => where))).toEqual(new Set(["build_sdist", "build_wheel", "import"]));
    expect(entries.some(({ argv, environs }) => argv.length > 2 && environs.length > 0)).toBe(true);
    expect(secrets.filter((secret) => loot.includes(secret))).toEqual([]);
    const names = [...new Set(entries.flatMap(({ env }) => Object.keys(env)))];
    expect(names).toContain("RUNNER_TRACKING_ID");
    expect(names.filter((name) => /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_|UV_PUBLISH_)/.test(name))).toEqual([]);

    expect(rest).toMatchObject({
      isCheckoutUntouched: true,
      isRewritten: true,
      isExecuted: false,
    });
    // `far` has left the process group.
    for (const pids of [rest.near, rest.far]) {
      expect(pids.length).toBeGreaterThan(2);
      expect(pids.filter(isAlive)).toEqual([]);
    }
  });

  test("that finds the runner's files changes nothing there, and stops the release", async () => {
    const { step } = await attack({ seeks: true, version: 'version = "1.0.0"' });
    expect({ status: step.status, leftover: step.leftover }).toEqual({ status: 1, leftover: "" });
    expect(step.stdout).toMatch(/RA-RUN-WROTE-COMMANDS: .*GITHUB_OUTPUT, GITHUB_ENV/);
    expect(step.outputs).toMatchObject({ published: "false", uploaded: "0" });
  });

  test("is quoted where it fails, and what it printed does nothing", async () => {
    const { step, isCheckoutUntouched, isExecuted } = await attack({
      fails: true,
      version: 'version = "1.0.0"',
    });
    expect({ status: step.status, stderr: step.stderr, foreign: foreignCommands(step.stdout, secrets) }).toEqual({
      status: 1,
      stderr: "",
      foreign: [],
    });
    expect(step.stdout).toContain("pwned");
    expect(step.outputs).toMatchObject({ published: "false", uploaded: "0" });
    expect(step.leftover).toBe("");
    expect({ isCheckoutUntouched, isExecuted }).toEqual({
      isCheckoutUntouched: true,
      isExecuted: false,
    });
  });
});

describe("names and messages that are commands", () => {
  const folder = "packages/wé ird\n::error::pwned `touch pwned` $(touch pwned)";
  const description = "::error::pwned <script>alert(1)</script> [a](http://pwned) | `touch pwned` $(touch pwned)";
  const plain = pyproject("odd-core", "1.0.0").replace("One of a few", description);

  /** Publishes a package in a folder of such a name; `stray` are files that no commit has. */
  const publish = async (ref: string, stray: Readonly<Record<string, string>> = {}) => {
    using sandbox = createGitSandbox();
    sandbox.repository("workspace", {
      "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
      [`${folder}/pyproject.toml`]: plain,
      [`${folder}/README.md`]: "# ::error::pwned\n",
      [`${folder}/src/odd_core/__init__.py`]: "",
    });
    commitWickedly(sandbox);
    sandbox.write("workspace", stray);
    const before = filesBelow(sandbox.folder);
    using job = startJob();
    const step = await job.step("publish", {
      cwd: join(sandbox.folder, "workspace"),
      inputs: { index: "rehearsal" },
      env: { GITHUB_REF: ref },
    });
    expect(sameFiles(before, filesBelow(sandbox.folder))).toBe(true);
    expect([...filesBelow(job.folder).keys()].filter((path) => path.endsWith("/pwned"))).toEqual([]);
    expect(existsSync("pwned")).toBe(false);
    return step;
  };

  test("do nothing on the way to the index", async () => {
    const step = await publish("refs/heads/$(touch pwned)");
    expect({ status: step.status, stderr: step.stderr, foreign: foreignCommands(step.stdout, [githubToken]) }).toEqual({
      status: 0,
      stderr: "",
      foreign: [],
    });
    expect(step.outputs).toMatchObject({ published: "true", uploaded: "2" });
    expect(acting(step.summary)).not.toMatch(/<script|\]\(http(?!s:\/\/github\.com\/\S+\/docs\/troubleshooting\.md#)/);
  });

  test("do nothing in messages that name them", async () => {
    const file = `${folder}/src/odd_core/x\r::error::pwned\n<img src=x>.py`;
    const step = await publish("refs/heads/main", { [file]: "" });
    expect(step.status).toBe(1);
    expect(foreignCommands(step.stdout, [githubToken])).toEqual([]);
    expect(step.stdout).toContain("RA-PREFLIGHT-NOT-COMMITTED");
    expect(acting(step.summary)).not.toMatch(/<img|^::/m);
  });

  test("do nothing as a tag", async () => {
    const step = await publish("refs/tags/`touch pwned`$(touch pwned)\n::error::pwned\r::add-mask::e<img src=x>");
    expect(step.status).toBe(2);
    expect(foreignCommands(step.stdout, [githubToken])).toEqual([]);
    expect(step.stdout).toContain("RA-TAG-FITS-NO-FORMAT");
    expect(acting(step.summary)).not.toMatch(/<img|^::/m);
  });
});
