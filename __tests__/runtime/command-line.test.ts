import { describe, expect, test } from "@jest/globals";
import { readCommandLine } from "../../src/runtime/command-line.ts";

const read = (line: string) => readCommandLine(line === "" ? [] : line.split(" "), 80);

const run = (line: string) => {
  const asked = read(line);
  if (asked.kind !== "run") throw new Error(JSON.stringify(asked));
  return asked;
};

test.each([
  ["publish --index testpypi", "index", "testpypi"],
  ["topo-publish --index=testpypi", "index", "testpypi"],
  ["publish --packages a --packages b,c", "packages", "a\nb,c"],
  ["publish --dry-run", "dry-run", "true"],
  ["publish --dry-run false", "dry-run", "false"],
  ["publish --dry-run --index x", "dry-run", "true"],
  ["publish --rehearse=false", "rehearse", "false"],
  ["publish --no-rehearse", "rehearse", "false"],
  ["publish", "rehearse", undefined],
  ["publish", "index", undefined],
  ["publish -C sub", "working-directory", "sub"],
  ["-C sub publish", "working-directory", "sub"],
  ["publish --working-directory sub", "working-directory", "sub"],
  ["--format json plan", "format", "json"],
  ["graph --format dot --deps core", "format", "dot"],
  ["explain ra-x", "code", "ra-x"],
  ["completion fish", "shell", "fish"],
  ["index --port 0 --store dir", "store", "dir"],
  ["changelog --version 1.2.0", "version", "1.2.0"],
  ["-q changelog --package a --version=1.2.0", "version", "1.2.0"],
  ["-C changelog changelog --version 1.2.0 --no-progress", "version", "1.2.0"],
])("%s: %s is %j", (line, name, value) => {
  expect(run(line).value(name)).toBe(value);
});

test("how things are shown may be said before and after the command", () => {
  const usual = { isQuiet: false, isVerbose: false, color: "auto", hasProgress: true };
  expect(run("plan").showing).toEqual(usual);
  expect(run("-q plan --color never").showing).toEqual({ ...usual, isQuiet: true, color: "never" });
  expect(run("plan -v --no-progress").showing).toEqual({ ...usual, isVerbose: true, hasProgress: false });
});

test.each([
  ["", "No command is given", "Run release-actions --help for what there is", undefined],
  ["pubish", "Unknown command 'pubish'", "Did you mean publish? (release-actions --help lists all)", undefined],
  ["help pubish", "Unknown command 'pubish'", "Run release-actions --help for what there is", undefined],
  [
    "publish --pakages x",
    "Unknown option '--pakages'",
    "Did you mean --packages? (release-actions publish --help lists all)",
    "publish",
  ],
  ["changelog --strict", "Unknown option '--strict'", expect.any(String), "changelog"],
  ["plan --dry-run", "Unknown option '--dry-run'", expect.any(String), "plan"],
  ["publish --token x", "Unknown option '--token'", expect.any(String), "publish"],
  ["publish --pypi-api-token x", "Unknown option '--pypi-api-token'", expect.any(String), "publish"],
  ["publish --index", "Option '--index <text>' argument missing", expect.any(String), "publish"],
  ["explain", "Missing required argument 'code'", expect.any(String), "explain"],
  [
    "explain a b",
    "Too many arguments for 'explain'. Expected 1 argument but got 2: a, b.",
    expect.any(String),
    "explain",
  ],
  ["plan --color pink", expect.stringContaining("'pink' is invalid"), expect.any(String), "plan"],
])("%j is a mistake", (line, message, hint, name) => {
  const finding = expect.objectContaining({ code: "RA-USAGE-COMMAND-LINE", message, hint });
  expect(read(line)).toEqual({ kind: "mistake", name, finding });
});

test("a word of several lines is no hint", () => {
  const finding = expect.objectContaining({
    message: "Unknown command 'plan\nx'",
    hint: "Did you mean plan? (release-actions --help lists all)",
  });
  expect(readCommandLine(["plan\nx"], 80)).toMatchObject({ finding });
});

describe("the help", () => {
  test.each(["publish", "version", "init", "rollback"])("of %s fits 80 columns", (name) => {
    const asked = readCommandLine([name, "--help"], 80);
    const lines = asked.kind === "text" ? asked.text.split("\n") : [];
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  const help = (line: string): string => {
    const asked = read(line);
    return asked.kind === "text" ? asked.text : "";
  };

  test("lists every command", () => {
    for (const name of ["discover", "graph", "plan", "publish|topo-publish", "index", "explain", "completion"]) {
      expect(help("--help")).toContain(`\n  ${name} [options]`);
    }
  });

  test.each(["publish --help", "help publish", "topo-publish -h"])(
    "%s shows options, defaults and variables",
    (line) => {
      const text = help(line);
      expect(text).toContain("--wait-for <accepted|listed|installable>");
      expect(text).toContain("(default: 15m)");
      expect(text.replaceAll(/\s+/g, " ")).toContain("(else from GITHUB_REF)");
      expect(text).toContain("\nEnvironment:\n");
      expect(text).toContain("  PYPI_API_TOKEN: ");
      expect(text).toContain("--no-progress");
      expect(text).not.toContain("`");
    },
  );

  test("the version is the package's", () => {
    for (const line of ["--version", "-q --version", "plan --version"]) {
      expect(help(line)).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
