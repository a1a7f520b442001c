/** Marks the runner's own line among whatever a backend prints. */
export const answerMark = "release-actions-answer:";

/**
 * Asks a build backend for a project's metadata: `python -I hooks.py FOLDER OUT FINAL`. Where the backend requires more
 * than `build-system.requires` it answers with that list, unless this is the final round; else with the version.
 * https://peps.python.org/pep-0517/#build-backend-interface
 */
export const hookRunner = `
import email, importlib, json, os, sys, tempfile

try:
    import tomllib
except ImportError:
    import tomli as tomllib

folder, out, final = sys.argv[1], sys.argv[2], sys.argv[3] == "final"
os.chdir(folder)
with open("pyproject.toml", "rb") as file:
    system = tomllib.load(file).get("build-system", {})
sys.path[:0] = [os.path.abspath(path) for path in system.get("backend-path", [])]
name, _, attribute = system.get("build-backend", "setuptools.build_meta:__legacy__").partition(":")
backend = importlib.import_module(name)
for part in filter(None, attribute.split(".")):
    backend = getattr(backend, part)

def answer(value):
    sys.stdout.flush()
    print("\\n${answerMark}" + json.dumps(value), flush=True)
    sys.exit(0)

if not final and hasattr(backend, "get_requires_for_build_wheel"):
    requires = backend.get_requires_for_build_wheel(None)
    if requires:
        answer({"requires": list(requires)})
target = tempfile.mkdtemp(dir=out)
if hasattr(backend, "prepare_metadata_for_build_wheel"):
    info = backend.prepare_metadata_for_build_wheel(target, None)
    with open(os.path.join(target, info, "METADATA"), "rb") as file:
        answer({"version": email.message_from_binary_file(file)["Version"]})
answer({"version": backend.build_wheel(target, None, None).split("-")[1]})
`;
