import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startCli } from "./cli.ts";

const changed = "packages/orchard-weather";
/** Nothing of the user's own git runs along, and nobody is asked for a key. */
const settings = ["user.name=demo", "user.email=demo@orchard.example", "core.hooksPath=/dev/null"].flatMap((each) => [
  "-c",
  each,
]);
const title = "feat: warn of frost a day before (#12)";
const changelog = "# Changelog\n\n## 0.3.0 (2026-10-04)\n\n### Added\n\n- What rain does to cherries (#9)\n";

/** In a repository of its own, with all packages released: one commit, the versions that it asks for, and the diff of its files. */
export const showNextRelease = async (
  workspace: string,
  folder: string,
  say: (text?: string) => void,
): Promise<void> => {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", [...settings, ...args], { cwd: folder, encoding: "utf8" });
  cpSync(workspace, folder, { recursive: true });
  writeFileSync(join(folder, changed, "CHANGELOG.md"), changelog);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--no-gpg-sign", "--message", "chore: begin");
  for (const tag of tagsOf(folder)) git("tag", "--no-sign", tag);
  appendFileSync(join(folder, changed, "src/orchard_weather/__init__.py"), "\n\nFROST_WARNING_DAYS = 1\n");
  git("commit", "--quiet", "--no-gpg-sign", "--all", "--message", title);

  say(`$ git log -1 --oneline --name-only\n${git("log", "-1", "--oneline", "--name-only")}`);
  say("$ release-actions version");
  const plan = await outputOf(folder, "text");
  say(plan.slice(0, plan.indexOf("Unchanged")).join("\n"));
  say("$ release-actions version --format diff   (its changelog alone; versions, requirements and uv.lock go along)");
  say(partOf(await outputOf(folder, "diff"), `${changed}/CHANGELOG.md`).join("\n"));
};

const tagsOf = (folder: string): readonly string[] =>
  readdirSync(join(folder, "packages")).map((name) => {
    const text = readFileSync(join(folder, "packages", name, "pyproject.toml"), "utf8");
    return `${name}-v${/^version = "(.*)"$/m.exec(text)![1]}`;
  });

const outputOf = async (folder: string, format: string): Promise<readonly string[]> => {
  const run = startCli(["version", "-C", folder, "--index", "off", "--format", format], { capture: true });
  const lines: string[] = [];
  for await (const line of run.lines) lines.push(line);
  if ((await run.ended) !== 0) throw new Error("the next release was not planned");
  return lines;
};

/** The lines of a diff that are about one file. */
const partOf = (diff: readonly string[], file: string): readonly string[] => {
  let isOfFile = false;
  return diff.filter((line) => {
    if (line.startsWith("diff --git ")) isOfFile = line.endsWith(` b/${file}`);
    return isOfFile;
  });
};
