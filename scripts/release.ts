import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createForgeClient } from "../src/adapters/forge/client.ts";
import { createReleases } from "../src/adapters/forge/releases.ts";
import { forgeRemote, remoteEnvironment } from "../src/adapters/git/forge-remote.ts";
import { createHistory } from "../src/adapters/git/history.ts";
import { createTagRefs } from "../src/adapters/git/tag-refs.ts";
import { createGitCommand } from "../src/adapters/git-command.ts";
import { createProcesses } from "../src/adapters/processes.ts";
import { systemClock } from "../src/adapters/system-clock.ts";
import { Secret } from "../src/domain/credential/secret.ts";
import type { ForgeRelease } from "../src/domain/forge-release/forge-release.ts";
import type { Answer } from "../src/ports/forge.ts";
import { faultsOf, isNewest, majorTag, notesOf } from "./release/rules.ts";

/**
 * Releases this repository: `node scripts/release.ts TAG FOLDER`, in a checkout of the tag with all its history, with the
 * files of the folder. A draft gets the files, is read back and published, which must make it immutable; then `v1` goes to
 * it, if it is the newest of its number. Run again, it does what is left.
 */
const [tag = "", folder = ""] = process.argv.slice(2);
const root = process.cwd();
const { GITHUB_REPOSITORY = "", GITHUB_TOKEN = "", GITHUB_API_URL = "", GITHUB_SERVER_URL = "" } = process.env;

const token = new Secret(GITHUB_TOKEN);
const environment = { PATH: process.env.PATH ?? "" };
const git = createGitCommand(createProcesses(), environment);
const history = createHistory(createProcesses(), environment);
const at = { git, folder: root, serverUrl: GITHUB_SERVER_URL, token, signal: new AbortController().signal };
const client = createForgeClient({ apiUrl: GITHUB_API_URL, token, clock: systemClock, userAgent: "release-actions" });
const releases = createReleases(client, GITHUB_REPOSITORY);

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Ends the run with a status, and without a stack. */
class Stop extends Error {}

const value = <Value>(answer: Answer<Value>, step: string): Value => {
  if (answer.kind === "found") return answer.value;
  throw new Stop(`Could not ${step}: ${answer.kind === "missing" ? "it is not there" : answer.why}. Run it again`);
};

const isAncestor = (commit: string, of: string) => history.isAncestor({ topLevel: root, commit, of });

const assets = () =>
  readdirSync(resolve(root, folder))
    .toSorted()
    .map((name) => {
      const path = resolve(root, folder, name);
      return { name, path, sha256: createHash("sha256").update(readFileSync(path)).digest("hex") };
    });

/** Uploads what is not there yet, and reads back what is. */
const fill = async (draft: ForgeRelease): Promise<void> => {
  for (const { name, path, sha256 } of assets()) {
    const there = draft.assets.find((asset) => asset.name === name);
    if (there?.isWhole === true && there.sha256 === sha256) continue;
    if (there !== undefined) value(await releases.removeAsset(draft, there), `remove the half of ${name}`);
    value(await releases.upload(draft, { name, content: { path } }), `upload ${name}`);
  }
  const { assets: now } = value(await releases.read(draft), "read the draft back");
  const wrong = assets().filter(({ name, sha256 }) => now.find((asset) => asset.name === name)?.sha256 !== sha256);
  if (wrong.length > 0) throw new Stop(`The draft has other bytes of ${wrong.map(({ name }) => name).join(", ")}`);
};

const publish = async (commit: string, notes: string, tags: readonly string[]): Promise<ForgeRelease> => {
  const { items } = value(await releases.list(), "list the releases");
  const own = items.filter((each) => each.tag === tag);
  const published = own.find(({ isDraft }) => !isDraft);
  if (published !== undefined) return published;
  const setting = await releases.areImmutable();
  // The job's own token may not ask; then the release tells.
  if (setting.kind === "found" && !setting.value) throw new Stop(makeImmutable);
  const isPrerelease = tag.includes("-");
  const draft =
    own[0] ?? value(await releases.createDraft({ tag, commit, title: tag, body: notes, isPrerelease }), "make a draft");
  await fill(draft);
  return value(await releases.publish(draft, { isLatest: isNewest(tag, tags) }), "publish the release");
};

const makeImmutable =
  "Turn on immutable releases in the repository's settings: a release whose tag can move is none to pin";

const moveMajor = async (
  commit: string,
  tags: ReadonlyMap<string, { readonly object: string; readonly commit: string }>,
) => {
  const target = majorTag(tag, [...tags.keys()]);
  if (target === undefined) return say(`${tag} has no tag of its number`);
  const { name, newer } = target;
  if (newer !== undefined) return say(`${name} stays: ${newer} is newer`);
  const now = tags.get(name);
  if (now?.commit === commit) return say(`${name} is there already`);
  if (now !== undefined && !(await isAncestor(now.commit, commit))) {
    throw new Stop(`${name} stays: it is at ${now.commit}, which ${tag} does not come from`);
  }
  const ref = `refs/tags/${name}`;
  const args = [
    "push",
    "--no-verify",
    `--force-with-lease=${ref}:${now?.object ?? ""}`,
    forgeRemote,
    `${commit}:${ref}`,
  ];
  await git.read({ folder: root, args, env: await remoteEnvironment(git, root, at) });
  say(`${name} is at ${tag} now`);
};

const main = async (): Promise<void> => {
  const tags = value(await createTagRefs(at).remote(), "read the tags");
  const commit = tags.get(tag)?.commit;
  const head = (await git.read({ folder: root, args: ["rev-parse", "HEAD"] })).trim();
  if (commit === undefined || commit !== head)
    throw new Stop(`The checkout is not at ${tag}, or the remote has no such tag`);
  const { version } = JSON.parse(read("package.json")) as { readonly version: string };
  const changelog = read("CHANGELOG.md");
  const isOnMain = await isAncestor(commit, "refs/remotes/origin/main");
  const faults = faultsOf({ tag, version, changelog, isOnMain });
  if (faults.length > 0) throw new Stop(faults.join("\n"));
  const release = await publish(commit, notesOf(changelog, version)!, [...tags.keys()]);
  const { isImmutable, url } = value(await releases.read(release), "read the release back");
  if (!isImmutable) throw new Stop(makeImmutable);
  say(`${tag} is released, and immutable: ${url}`);
  await moveMajor(commit, tags);
};

try {
  await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
