/** What the probe is asked, as `ask.json` in its folder. */
export interface ProbeAsk {
  readonly name: string;
  readonly version: string;
  /** RECORD of each of our wheels, of which one is installed: urlsafe base64 sha256 by path. */
  readonly records: readonly Readonly<Record<string, string>>[];
  readonly imports: readonly string[];
}

/** What it writes to `answer.json`: each list is empty where all is well. */
export interface ProbeAnswer {
  readonly version: string;
  /** Paths whose installed bytes are not those of our wheel, the one that comes closest. */
  readonly foreign: readonly string[];
  /** What could not be imported or loaded, with the end of its traceback. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  /** As in `import core_lib` or `script core-run`. */
  readonly what: string;
  readonly words: string;
  readonly isScript: boolean;
  /** Whether something could not be imported: a module is missing, or a package asks for an extra. */
  readonly isImportError: boolean;
}

/**
 * Runs as `python -I -c` in a fresh environment. It looks at what was installed first, then imports, since imported code
 * may do anything. Console scripts are loaded, not run; entry points of other groups may need their host, so that their
 * top module is only looked for.
 */
export const probe = `
import importlib, importlib.metadata, importlib.util, json, re, traceback

with open("ask.json", encoding="utf-8") as file:
    ask = json.load(file)
distribution = importlib.metadata.distribution(ask["name"])
installed = {str(path): path.hash.value for path in distribution.files or [] if path.hash}
answer = {
    "version": distribution.version,
    "foreign": min(
        ([path for path, value in record.items() if installed.get(path) != value] for record in ask["records"]),
        key=len,
    ),
    "failures": [],
}

def attempt(what, load, is_script=False):
    try:
        load()
    except BaseException as error:
        words = "".join(traceback.format_exception_only(type(error), error)).strip()
        failure = {"isScript": is_script, "isImportError": isinstance(error, ImportError)}
        answer["failures"].append({"what": what, "words": words[-2000:], **failure})

def find(value):
    top = re.match(r"(\\w+)[\\w.]*\\s*(:|$)", value)
    if top and importlib.util.find_spec(top.group(1)) is None:
        raise ModuleNotFoundError("No module named " + repr(top.group(1)))

for name in ask["imports"]:
    attempt("import " + name, lambda: importlib.import_module(name))
for point in distribution.entry_points:
    if point.group in ("console_scripts", "gui_scripts") and not getattr(point, "extras", None):
        attempt("script " + point.name, point.load, is_script=True)
    elif point.group not in ("console_scripts", "gui_scripts"):
        attempt("entry point " + point.name, lambda: find(point.value), is_script=True)
with open("answer.json", "w", encoding="utf-8") as file:
    json.dump(answer, file)
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
