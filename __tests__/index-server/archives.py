"""Writes broken distributions of alpha 1.0 into the folder that is named, for tests of what an index refuses."""

import io
import os
import sys
import tarfile
import zipfile

folder = sys.argv[1]
info = "alpha-1.0.dist-info"
whole = {f"{info}/{name}": name for name in ("METADATA", "WHEEL", "RECORD")}


def wheel(name, files, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(os.path.join(folder, name), "w", compression) as archive:
        for path, text in files.items():
            archive.writestr(path, text)


def sdist(name, paths, mode="w:gz"):
    with tarfile.open(os.path.join(folder, name), mode) as archive:
        for path in paths:
            member = tarfile.TarInfo(path)
            member.size = 1
            archive.addfile(member, io.BytesIO(b"x"))


wheel("whole.whl", whole)
for missing in ("METADATA", "WHEEL", "RECORD"):
    wheel(f"no-{missing}.whl", {path: text for path, text in whole.items() if text != missing})
wheel("large.whl", {**whole, "noise": os.urandom(5 * 1024 * 1024)})
wheel("lzma.whl", whole, zipfile.ZIP_LZMA)
wheel("bomb.whl", {**whole, "zeros": bytes(65 * 1024 * 1024)})

sdist("whole.tar.gz", ["alpha-1.0/PKG-INFO"])
sdist("other-top.tar.gz", ["Alpha.Lib-1.0/PKG-INFO", "Alpha.Lib-1.0/LICENSE"])
sdist("no-pkg-info.tar.gz", ["alpha-1.0/setup.py"])
sdist("two-tops.tar.gz", ["alpha-1.0/PKG-INFO", "beta/x"])
sdist("not-gzip.tar.gz", ["alpha-1.0/PKG-INFO"], "w")
with open(os.path.join(folder, "whole.tar.gz"), "rb") as source:
    half = source.read()[:60]
with open(os.path.join(folder, "cut.tar.gz"), "wb") as target:
    target.write(half)
for number in range(12):
    sdist(f"alpha-2.{number}.tar.gz", [f"alpha-2.{number}/PKG-INFO"])
for number in range(6):
    for side in "ab":
        wheel(f"race-{number}-{side}.whl", {**whole, "side": f"{number}{side}"})
