import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ended, root, startNode } from "../child.ts";
import { machine } from "../uv-sandbox.ts";

/** A step that has ended: its log, and what the runner finds in the files that it gave. */
export interface Step extends Ended {
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Variables and paths for later steps: no action of ours sets any. */
  readonly leftover: string;
}

export interface Starting {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Told the process id as soon as the step runs. */
  readonly started?: (pid: number) => void;
}

/** A job on a runner: its folders, and steps that run one after the other. */
export interface Job extends Disposable {
  /** Absolute, with links resolved. */
  readonly folder: string;
  /** `RUNNER_TEMP`. */
  readonly temp: string;
  /** Runs the action whose `action.yml` lies in a folder of `checkout`, as the runner does. */
  step(action: string, starting?: Starting): Promise<Step>;
}

const commandFiles = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"] as const;

/** The token that `github.token` stands for in these jobs. */
export const githubToken = "ghs_thetokenofthejob0123456789";

/** `checkout` holds the actions; another than this one may be rewritten by hostile code. */
export const startJob = (checkout = root): Job => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "job-")));
  const [temp, commands] = [join(folder, "temp"), join(folder, "commands")];
  mkdirSync(temp);
  let steps = 0;
  return {
    folder,
    temp,
    step: async (action, { inputs = {}, env = {}, cwd = folder, started } = {}) => {
      const own = join(commands, String(++steps));
      mkdirSync(own, { recursive: true });
      const files = Object.fromEntries(commandFiles.map((name) => [name, join(own, name)]));
      for (const path of Object.values(files)) writeFileSync(path, "");
      const { main, defaults } = readAction(join(checkout, action));
      const { child, ended } = startNode([main], {
        cwd,
        env: { ...machine, ...runner(folder, temp), ...files, ...inputVariables(defaults, inputs), ...env },
      });
      started?.(child.pid!);
      const { stdout, ...rest } = await ended;
      const read = (name: (typeof commandFiles)[number]) => readFileSync(files[name]!, "utf8");
      return {
        ...rest,
        stdout,
        lines: stdout.split("\n"),
        outputs: readOutputs(read("GITHUB_OUTPUT")),
        summary: read("GITHUB_STEP_SUMMARY"),
        leftover: read("GITHUB_ENV") + read("GITHUB_PATH") + read("GITHUB_STATE"),
      };
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
};

const runner = (folder: string, temp: string): Readonly<Record<string, string>> => ({
  CI: "true",
  GITHUB_ACTIONS: "true",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "org/project",
  GITHUB_WORKSPACE: folder,
  GITHUB_EVENT_NAME: "push",
  GITHUB_REF: "refs/heads/main",
  GITHUB_RUN_ID: "1",
  RUNNER_TEMP: temp,
  RUNNER_TOOL_CACHE: join(folder, "tools"),
  RUNNER_OS: "Linux",
});

interface ActionFile {
  readonly main: string;
  readonly defaults: Readonly<Record<string, string>>;
}

/** What the runner needs of a generated `action.yml`, whose texts are JSON. */
const readAction = (folder: string): ActionFile => {
  const text = readFileSync(join(folder, "action.yml"), "utf8");
  const [, taken = ""] = /^inputs:\n([\s\S]*?)^outputs:/m.exec(text) ?? [];
  const defaults = [...taken.matchAll(/^ {2}([\w-]+):\n((?: {4}.*\n)*)/gm)].map(([, name = "", body = ""]) => {
    const value = /^ {4}default: (".*")$/m.exec(body)?.[1];
    return [name, value === undefined ? "" : (JSON.parse(value) as string)] as const;
  });
  const main = join(folder, JSON.parse(/^ {2}main: (".*")$/m.exec(text)![1]!) as string);
  if (!existsSync(main)) throw new Error(`${main} is missing: run \`npm run bundle\``);
  return { main, defaults: Object.fromEntries(defaults) };
};

/** Every input of the action is set; the dash stays. */
const inputVariables = (
  defaults: ActionFile["defaults"],
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const unknown = Object.keys(given).filter((name) => !(name in defaults));
  if (unknown.length > 0) throw new Error(`the action has no input ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries({ ...defaults, ...given }).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value.replace("${{ github.token }}", githubToken),
    ]),
  );
};

/** As the runner reads the file, and as strictly: `name<<delimiter`, lines, `delimiter`. */
const readOutputs = (text: string): Readonly<Record<string, string>> => {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  if (lines.pop() !== "") throw new Error("the outputs do not end with a line break");
  while (lines.length > 0) {
    const [, name, delimiter] = /^([\w-]+)<<(\S{16,})$/.exec(lines.shift()!) ?? [];
    const end = lines.indexOf(delimiter ?? "");
    if (name === undefined || end < 0) throw new Error(`not as the runner reads outputs:\n${text}`);
    outputs[name] = lines.slice(0, end).join("\n");
    lines.splice(0, end + 1);
  }
  return outputs;
};

/** Every file below a folder, links not followed, with its bytes. */
export const filesBelow = (folder: string): ReadonlyMap<string, Buffer> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.toSorted().map((path) => [path, readFileSync(path)]));
};
