import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { type ProbeAnswer, type ProbeStep, probe } from "../../../../src/stages/publish/smoke/probe.ts";
import { tempFolder } from "../../../temp-folder.ts";

const python = process.env.RELEASE_ACTIONS_TEST_PYTHON ?? "python3";

/** Asks a Python that finds these modules, which are written into `modules`. */
const ask = (path: string, modules: Readonly<Record<string, string>>, steps: readonly ProbeStep[]): ProbeAnswer => {
  mkdirSync(join(path, "modules"));
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(path, "modules", name), text);
  writeFileSync(join(path, "ask.json"), JSON.stringify(steps));
  const code = `import sys; sys.path.append(${JSON.stringify(join(path, "modules"))})\n${probe}`;
  execFileSync(python, ["-I", "-B", "-c", code], { cwd: path, stdio: "pipe", timeout: 60_000 });
  return JSON.parse(readFileSync(join(path, "answer.json"), "utf8")) as ProbeAnswer;
};

test("each step that fails is told with the end of its traceback, and what could not be imported apart", () => {
  using folder = tempFolder();
  const modules = {
    "sound.py": "class Tool:\n    run = print\n",
    "broken.py": "raise KeyError('T\\u00f6ken')\n",
    "ending.py": "raise SystemExit(3)\n",
    "missing.py": "import nowhere\n",
  };
  const steps: readonly ProbeStep[] = [
    ["load", "sound", "Tool", "run"],
    ["load", "sound", "Tool", "stop"],
    ["load", "broken"],
    ["load", "ending"],
    ["load", "missing"],
    ["find", "broken"],
    ["find", "no_where"],
    ["load", 'a "quoted" \\ name\n\u{1F4A9} \u0000'],
  ];
  const told = ask(folder.path, modules, steps).map(({ at, words, isImportError }) => [at, words, isImportError]);
  expect(told).toEqual([
    [1, "AttributeError: type object 'Tool' has no attribute 'stop'", false],
    [2, "KeyError: 'Töken'", false],
    [3, "SystemExit: 3", false],
    [4, "ModuleNotFoundError: No module named 'nowhere'", true],
    [6, "ModuleNotFoundError: No module named 'no_where'", true],
    [7, expect.stringContaining("quoted"), true],
  ]);
});

test("what an import does to its process keeps no answer back: it goes elsewhere, never ends, or fails at the end", () => {
  using folder = tempFolder();
  const modules = {
    "elsewhere.py": "import os\nos.chdir(os.sep)\n",
    "endless.py": "import threading\nthreading.Thread(target=threading.Event().wait).start()\n",
    "last.py": `import atexit\natexit.register(lambda: open(${JSON.stringify(join(folder.path, "done"))}, "w").close())\n`,
    "mute.py": "import atexit, sys\nsys.stdout = None\natexit.register(lambda: 1 / 0)\n",
  };
  const names = ["elsewhere", "endless", "last", "mute"];
  expect(
    ask(
      folder.path,
      modules,
      names.map((name) => ["load", name]),
    ),
  ).toEqual([]);
  expect(existsSync(join(folder.path, "done"))).toBe(true);
});
