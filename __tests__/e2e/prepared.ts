import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import type { Way } from "../forge/merge-area.ts";
import { type ReleaseForge, type ReleaseForgeOptions, startReleaseForge } from "../forge/release-forge.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { anybody } from "../index-server/anybody.ts";
import { tempFolder } from "../temp-folder.ts";
import { filesBelow, type Job, type Starting, type Step, startJob } from "./job.ts";

/** A repository on a forge, an index, and a runner with a clone. */
export interface Project extends AsyncDisposable {
  readonly sandbox: GitSandbox;
  readonly forge: ReleaseForge;
  readonly index: EmbeddedIndex;
  readonly job: Job;
  /** Of the clone. */
  readonly checkout: string;
  /** Commits files to main, as a person's push. */
  push(message: string, files: Readonly<Record<string, string>>): void;
  /** Runs `prepare-release` on main. */
  prepare(): Promise<Step>;
  /** Merges the open release pull request. */
  merge(way: Way): void;
  /** Fetches main and runs an action as on its push. */
  run(action: string, starting?: Starting & { readonly before?: string; readonly event?: object }): Promise<Step>;
  /** Fetches main; gives the JSON of its last push. */
  event(): object;
  /** Names of the distributions on the index. */
  published(): readonly string[];
}

type Files = Readonly<Record<string, string>>;

/** What main had before the last push. */
export const startProject = async (
  given: Files | ((index: EmbeddedIndex) => Files),
  { tags, ...options }: ReleaseForgeOptions & { readonly tags: readonly string[] },
): Promise<Project> => {
  const sandbox = createGitSandbox();
  const store = tempFolder();
  const index = await startIndex({ access: anybody, store: store.path });
  const files = typeof given === "function" ? given(index) : given;
  sandbox.repository("ws", files);
  for (const tag of tags) sandbox.git("ws", "tag", tag);
  sandbox.git(".", "clone", "--quiet", "--bare", "ws", "forge.git");
  sandbox.git("ws", "remote", "add", "origin", `${sandbox.folder}/forge.git`);
  const forge = await startReleaseForge(`${sandbox.folder}/forge.git`, options);
  const job = startJob();
  const checkout = join(sandbox.folder, "ws");
  let before = forge.head("main")!;
  const update = (): void => {
    sandbox.git("ws", "fetch", "--quiet", "origin", "main");
    sandbox.git("ws", "reset", "--quiet", "--hard", "FETCH_HEAD");
  };
  const eventOf = (from = before): object => {
    update();
    const repository = { default_branch: "main", full_name: "org/project" };
    return { ref: "refs/heads/main", before: from, after: forge.head("main"), repository };
  };
  const env = { GITHUB_API_URL: forge.apiUrl, GITHUB_SERVER_URL: "https://forge.example" };
  const eventFile = join(job.folder, "event.json");
  return {
    sandbox,
    forge,
    index,
    job,
    checkout,
    push: (message, changed) => {
      update();
      before = forge.head("main")!;
      sandbox.write("ws", changed);
      sandbox.git("ws", "add", "--all");
      sandbox.git("ws", "commit", "--quiet", "--allow-empty", "--message", message);
      sandbox.git("ws", "push", "--quiet", "origin", "HEAD:main");
    },
    prepare: async () => {
      update();
      return await job.step("actions/prepare-release", { cwd: checkout, inputs: { index: "off" }, env });
    },
    merge: (way) => {
      before = forge.head("main")!;
      forge.merge(forge.pulls.find(({ state }) => state === "open")!.number, way);
    },
    run: async (action, { inputs = {}, env: more, event, ...starting } = {}) => {
      const push = { ...eventOf(starting.before), ...event };
      writeFileSync(eventFile, JSON.stringify(push));
      const given = { index: index.uploadUrl, "check-url": index.simpleUrl, "pypi-api-token": token };
      return await job.step(action, {
        cwd: checkout,
        inputs: action.startsWith("actions/")
          ? inputs
          : { ...given, due: "prepared", smoke: "off", rehearse: "false", ...inputs },
        env: { ...env, GITHUB_EVENT_PATH: eventFile, ...more },
        ...starting,
      });
    },
    event: () => eventOf(),
    published: () =>
      [...filesBelow(store.path).keys()]
        .filter((path) => /\.(?:whl|tar\.gz)$/.test(path))
        .map((path) => path.slice(path.lastIndexOf("/") + 1))
        .toSorted(),
    [Symbol.asyncDispose]: async () => {
      await forge[Symbol.asyncDispose]();
      await index[Symbol.asyncDispose]();
      store[Symbol.dispose]();
      job[Symbol.dispose]();
      sandbox[Symbol.dispose]();
    },
  };
};

const token = "pypi-AgEIcHlwaS5vcmcCJDk4NzY1NDMyMQ";

/** The codes of a step's findings. */
export const codesOf = ({ lines }: Step): readonly string[] =>
  lines.flatMap((line) => /^::\w+[^:]*::(RA-[A-Z-]+)/.exec(line)?.[1] ?? []);
