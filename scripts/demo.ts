import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startCli } from "./demo/cli.ts";
import { installAll } from "./demo/install.ts";
import { killTree } from "./demo/kill-tree.ts";
import { showNextRelease } from "./demo/next-release.ts";
import { filesOn, packagesOn } from "./demo/store.ts";

const root = join(import.meta.dirname, "..");
const ownWorkspace = join(root, "examples/demo-workspace");
const workspace = resolve(process.argv[2] ?? ownWorkspace);
const say = (text = ""): void => void process.stdout.write(`${text}\n`);
const heading = (text: string): void => say(`\n── ${text} ${"─".repeat(Math.max(0, 76 - text.length))}`);

/** Publishes a workspace to an index of its own, kills the run half-way, and lets a second run finish it; then plans the next release. */
const demo = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "release-actions-demo-"));
  const store = join(folder, "index");
  const index = await startIndex(store);
  try {
    heading("The workspace: who needs whom");
    await runToEnd(["graph", "--format", "ascii", "-C", workspace]);
    const planned = await plannedPackages(index);
    if (planned === 0) return await runToEnd(planning(index.url));

    heading(`First run, which will be killed in the middle of an upload`);
    const stopAfter = Math.max(1, Math.floor((planned * 7) / 12));
    const command = [...publishing(index.url), "--concurrent-uploads", "1"];
    const first = startCli(command, index);
    const killed = await killInMidUpload(first, store, stopAfter);
    const before = await filesOn(store);
    const whole = packagesOn(before).filter(({ isWhole }) => isWhole).length;
    if (!killed) return say("The first run ended before it could be killed; see above why.");
    say(`\nKilled with SIGKILL after ${whole} of ${planned} packages. Nothing was cleaned up, and nobody helps now.`);

    heading("Second run: the same command again");
    const status = await startCli(command, index).ended;
    const after = await filesOn(store);
    const changed = before.filter((file) => after.find(({ name }) => name === file.name)?.mark !== file.mark);
    const finished = packagesOn(after).filter(({ isWhole }) => isWhole).length;
    if (status !== 0) return fail(`the second run ended with status ${status}`);
    if (changed.length > 0) return fail(`uploaded twice: ${changed.map(({ name }) => name).join(", ")}`);
    if (finished !== planned) return fail(`${finished} of ${planned} packages are whole`);
    const left = finished - whole;
    const rest = `second run: ${left} ${left === 1 ? "package" : "packages"}, nothing twice`;
    // The last file of a small workspace may arrive while its run is being killed.
    say(`\nkilled after ${whole} of ${planned}; ${left === 0 ? "the second run had nothing left to upload" : rest}`);

    heading("Installed from that index, into an empty environment");
    const installed = await installAll(packagesOn(after), { url: index.url, folder });
    say(installed);
    if (workspace === ownWorkspace) {
      heading("Afterwards: a commit, and the release that it asks for");
      await showNextRelease(workspace, join(folder, "next"), say);
    }
    conclude(planned, after.length);
  } finally {
    index.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

const target = (url: string): readonly string[] => [
  "-C",
  workspace,
  "--index",
  `${url}legacy/`,
  "--check-url",
  `${url}simple/`,
];

const publishing = (url: string): readonly string[] => ["publish", ...target(url), "--allow-dirty", "--yes"];

const planning = (url: string): readonly string[] => ["plan", ...target(url)];

/** An index in a process of its own: where it is, and the token that it takes uploads with. */
interface DemoIndex {
  readonly url: string;
  readonly token: string;
  readonly stop: () => void;
}

const startIndex = async (store: string): Promise<DemoIndex> => {
  const server = startCli(["index", "--store", store], { capture: true });
  const lines = server.lines[Symbol.asyncIterator]();
  const [url, token] = [await lines.next(), await lines.next()];
  if (!url.done && !token.done) return { url: url.value, token: token.value, stop: () => server.child.kill("SIGTERM") };
  throw new Error("the embedded index did not start");
};

const runToEnd = async (args: readonly string[]): Promise<void> => {
  const status = await startCli(args).ended;
  if (status !== 0) process.exit(status ?? 1);
};

const plannedPackages = async (index: DemoIndex): Promise<number> => {
  const plan = startCli([...planning(index.url), "--format", "json"], { ...index, capture: true });
  let text = "";
  for await (const line of plan.lines) text += line;
  const document = JSON.parse(text) as { packages?: readonly { status: string }[] };
  return (document.packages ?? []).filter(({ status }) => status === "publish").length;
};

/** Waits until so many packages are whole and one is half there, then ends the run and all its children at once. */
const killInMidUpload = async (
  run: ReturnType<typeof startCli>,
  store: string,
  stopAfter: number,
): Promise<boolean> => {
  let isOver = false;
  void run.ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const packages = packagesOn(await filesOn(store));
    const whole = packages.filter(({ isWhole }) => isWhole).length;
    if (whole >= stopAfter && packages.length > whole) {
      await killTree(run.child.pid!);
      await run.ended;
      return true;
    }
    await new Promise((done) => setTimeout(done, 5));
  }
  return false;
};

const fail = (why: string): void => {
  say(`\nThe demo failed: ${why}`);
  process.exitCode = 1;
};

const conclude = (packages: number, files: number): void => {
  heading("What you have seen");
  say(
    `  ${packages} packages went to an index in the order in which they need each other. Each was built in a copy of`,
  );
  say("  the checkout, with lower bounds on its siblings, checked, rehearsed and installed alone before anything was");
  say("  uploaded. The run was killed, and the same command finished it: the index itself says what is there.");
  say(`  ${files} files, none uploaded twice. No account, no configuration, and the checkout is as it was.`);
  heading("Paste next, in your own workspace");
  // The Node that is on the path may be too old: this one came with the demo.
  const program = `${process.execPath} ${join(root, "dist/cli.js")}`;
  say(`  ${program} plan`);
  say(`  ${program} version`);
  say(`  ${program} publish --index rehearsal`);
  say(`  ${program} init`);
};

await demo();
