/**
 * Asks build backends for the metadata of packages, in the environment that it is run in: `ask.py REQUEST`, where REQUEST
 * is JSON, `{"jobs": …, "packages": [{"folder": …, "backend": …, "answer": …, "wheel": …, "partial": …}]}`. The files of each package's
 * metadata are put into its `answer`, a folder, METADATA last, or with `wheel` the wheel itself; where the backend cannot
 * say it so, nothing is. A backend is loaded once and asked in a process of its own for each package, where it may change
 * what it likes. https://peps.python.org/pep-0517/
 */
export const askScript = `
import importlib, json, os, subprocess, sys, tempfile

sys.path.pop(0)
INSTALLED = tuple(path + os.sep for path in sys.path)


def load(backend):
    module, _, path = backend.partition(":")
    hooks = importlib.import_module(module)
    for name in path.split(".") if path else []:
        hooks = getattr(hooks, name)
    return hooks


def is_here(requirement):
    from importlib.metadata import PackageNotFoundError, version
    import re

    try:
        version(re.match(r"[A-Za-z0-9._-]+", requirement.strip()).group())
    except (AttributeError, PackageNotFoundError):
        return False
    return True


def ask(package):
    os.chdir(package["folder"])
    hooks = load(package["backend"])
    more = [] if package["partial"] else getattr(hooks, "get_requires_for_build_wheel", list)()
    if not all(is_here(requirement) for requirement in more):
        return
    if package["wheel"]:
        try:
            return make(hooks.build_wheel, package["answer"], [None])
        except Exception:
            # What is in the way of a wheel, as a package without modules, may be in the way of nothing else.
            pass
    make(hooks.prepare_metadata_for_build_wheel, package["answer"], ["entry_points.txt", "METADATA"])


def make(hook, answer, names):
    with tempfile.TemporaryDirectory(dir=os.path.dirname(answer)) as folder:
        made = hook(folder)
        for name in names:
            path = os.path.join(folder, made, name) if name else os.path.join(folder, made)
            if os.path.exists(path):
                os.replace(path, os.path.join(answer, name or made))


def ask_alone(package, loaded=None):
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silence, stream)
    try:
        ask(package)
        if loaded is not None:
            with open(loaded, "w", encoding="utf-8") as file:
                json.dump([name for name, module in list(sys.modules.items()) if is_installed(module)], file)
    finally:
        os._exit(0)


def is_installed(module):
    return (getattr(module, "__file__", None) or "").startswith(INSTALLED)


def load_all(loaded):
    try:
        with open(loaded, encoding="utf-8") as file:
            names = json.load(file)
    except (OSError, ValueError):
        return
    for name in names:
        try:
            importlib.import_module(name)
        except Exception:
            pass


def ask_all(packages, jobs):
    # What one package had to load the others need not load again.
    first, *others = packages
    loaded = first["answer"] + "-loaded" if others else None
    if os.fork() == 0:
        ask_alone(first, loaded)
    os.wait()
    if others:
        load_all(loaded)
    running = 0
    for package in others:
        if running >= jobs:
            os.wait()
            running -= 1
        if os.fork() == 0:
            ask_alone(package)
        running += 1
    for _ in range(running):
        os.wait()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        request = json.load(file)
    packages = request["packages"]
    if len(sys.argv) > 2:
        ask_alone(packages[int(sys.argv[2])])
    elif sys.platform == "linux":
        ask_all(packages, request["jobs"])
    else:
        for index in range(len(packages)):
            subprocess.run([sys.executable, __file__, sys.argv[1], str(index)], check=False)


main()
`;
