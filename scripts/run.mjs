import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createChildren } from "./setup/children.mjs";
import { Interrupted, SetupFailure } from "./setup/failure.mjs";
import { setUp } from "./setup/setup.mjs";
import { isAtLeast } from "./setup/version.mjs";
import { tasks } from "./tasks.mjs";

const OLDEST_NODE = "20.0.0";
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const say = (line) => process.stderr.write(`${line}\n`);

const withPath = (env, folders) => {
  const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return { ...env, [key]: [...folders, env[key]].join(delimiter) };
};

const runTask = async (children, { name, args }) => {
  const task = tasks[name];
  const setup = { root, tools: join(root, ".tools"), env: process.env, children, say };
  const { node, folders, python } = await setUp(setup, task);
  const env = {
    ...withPath(process.env, folders),
    ...task.env,
    ...(python === undefined ? {} : { RELEASE_ACTIONS_TEST_PYTHON: python }),
  };
  const run = (file, ...rest) => children.attach({ file, args: rest, cwd: root, env });
  const tools = {
    setup,
    root,
    say,
    run,
    node: (...rest) => run(node, ...rest),
    ask: (file, ...rest) => children.ask({ file, args: rest, cwd: root, env }),
  };
  return task.run(tools, args);
};

/** What to print for a set-up that cannot go on; what is neither that nor the file system's answer is a defect. */
const explain = (error) => {
  if (error instanceof SetupFailure) return `Set-up stopped: ${error.message}\nDo this: ${error.remedy}`;
  if (error.code === undefined) throw error;
  return `Set-up stopped: ${error.message}\nDo this: see that the disk has room and that ${root} can be written to.`;
};

const main = async () => {
  const [name, ...args] = process.argv.slice(2);
  if (!Object.hasOwn(tasks, name ?? "")) {
    process.stderr.write(`Usage: node scripts/run.mjs TASK [ARGUMENT…]\nTasks: ${Object.keys(tasks).join(", ")}\n`);
    return { code: 2, signal: null };
  }
  if (!isAtLeast(process.versions.node, OLDEST_NODE)) {
    process.stderr.write(`Node ${process.versions.node} is too old: install Node 20 or newer.\n`);
    return { code: 2, signal: null };
  }
  say(`${name}: looking at what is here (Node ${process.versions.node})`);
  const children = createChildren(process.env);
  try {
    return await runTask(children, { name, args });
  } catch (error) {
    if (error instanceof Interrupted) return { code: null, signal: error.signal };
    process.stderr.write(`${explain(error)}\n`);
    return { code: 1, signal: null };
  } finally {
    children.release();
  }
};

const { code, signal } = await main();
if (signal === null) process.exitCode = code;
else process.kill(process.pid, signal);
