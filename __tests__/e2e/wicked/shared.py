"""What hostile scripts share: put before each of them, so that each is one file wherever it is copied to."""

import os

DROP = "@DROP@"


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""


def ancestors():
    """This process, and those that started it."""
    pid = os.getpid()
    while pid > 1:
        yield pid
        stat = read(f"/proc/{pid}/stat")
        if not stat:
            return
        pid = int(stat.rsplit(")", 1)[1].split()[1])


def rewrite(program):
    """Puts code into the files of the program that runs us, which `program` is the name of."""
    for pid in ancestors():
        for word in read(f"/proc/{pid}/cmdline").split("\0"):
            folder, name = os.path.split(word)
            if name == program:
                for each in os.listdir(folder):
                    if each.endswith(".js"):
                        with open(os.path.join(folder, each), "w") as file:
                            file.write(f'import {{ writeFileSync }} from "node:fs"; writeFileSync("{DROP}/executed", "{each}");')
                return
