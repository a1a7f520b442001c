/** A module to import and what to get of it, attribute by attribute; or a top module to look for. `ask.json` in its folder lists them. */
export type ProbeStep = readonly ["load", module: string, ...attributes: string[]] | readonly ["find", module: string];

/** What the probe writes to `answer.json`, for each step that failed: the end of its traceback. */
export type ProbeAnswer = readonly {
  /** Of the step. */
  readonly at: number;
  readonly words: string;
  /** Whether something could not be imported: a module is missing, or a package asks for an extra. */
  readonly isImportError: boolean;
}[];

/**
 * Runs as `python -I -c`, and does nothing else that takes time: for most packages it is Python's start that a trial costs.
 * A collector would look through all modules again and again while they are made, and to take them all down takes as long
 * as to import them; what a package does at the end is its own, and is done.
 */
export const probe = `
import atexit, gc, importlib, json, os, sys

answer, leave = os.path.abspath("answer.json"), os._exit
with open("ask.json", encoding="utf-8") as file:
    steps = json.load(file)
failures = []
gc.disable()
for at, (action, module, *attributes) in enumerate(steps):
    try:
        if action == "find":
            import importlib.util
            if importlib.util.find_spec(module) is None:
                raise ModuleNotFoundError("No module named " + repr(module))
        else:
            found = importlib.import_module(module)
            for attribute in attributes:
                found = getattr(found, attribute)
    except BaseException as error:
        import traceback
        words = "".join(traceback.format_exception_only(type(error), error)).strip()
        failures.append({"at": at, "words": words[-2000:], "isImportError": isinstance(error, ImportError)})
with open(answer, "w", encoding="utf-8") as file:
    json.dump(failures, file)
for end in (lambda: atexit._run_exitfuncs(), lambda: sys.stdout.flush(), lambda: sys.stderr.flush()):
    try:
        end()
    except BaseException:
        pass
leave(0)
`;

/** Runs a configured smoke command with the environment's scripts first on PATH. */
export const commandRunner = `
import json, os, subprocess, sys

with open("ask.json", encoding="utf-8") as file:
    command = json.load(file)
environment = dict(os.environ)
environment["PATH"] = os.path.dirname(sys.executable) + os.pathsep + environment.get("PATH", "")
try:
    sys.exit(subprocess.run(command, env=environment).returncode)
except OSError as error:
    sys.exit(str(error))
`;
