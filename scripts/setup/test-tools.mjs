import { readFileSync } from "node:fs";
import { join } from "node:path";
import { madeFolder } from "./made-folder.mjs";

const REMEDY =
  "See whether the index can be reached (UV_DEFAULT_INDEX, proxy and certificate variables), then run the same command again.";

const pythonOf = (folder) =>
  process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");

/**
 * Python's own tools that tests compare with, in a virtual environment that may be moved: the path of its Python.
 * The newest of them need Python 3.10.
 */
export const provideTestTools = async (setup, uv) => {
  const requirements = join(setup.root, "scripts", "setup", "test-tools.txt");
  const folder = join(setup.tools, "venv");
  await madeFolder(setup, {
    folder,
    stamp: readFileSync(requirements, "utf8"),
    title: "Python tools",
    why: "tests compare with them; they go into .tools",
    make: async (temporary) => {
      const made = join(temporary, "venv");
      const command = { file: uv.file, env: setup.env, cwd: temporary };
      await setup.children.demand({
        ...command,
        what: "uv venv",
        remedy: "Tests need Python 3.10 or newer on PATH: install one, then run the same command again.",
        args: ["venv", "--relocatable", "--no-project", "--no-python-downloads", "--python", ">=3.10", made],
      });
      await setup.children.demand({
        ...command,
        what: "uv pip install of the test tools",
        remedy: REMEDY,
        args: [
          ...["pip", "install", "--python", pythonOf(made), "--only-binary", ":all:", "--require-hashes"],
          ...["-r", requirements],
        ],
      });
      return made;
    },
  });
  return pythonOf(folder);
};
