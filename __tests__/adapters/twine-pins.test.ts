import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { twinePins } from "../../src/adapters/twine-pins.ts";
import { pythonWithPackaging } from "../python-tools.ts";

/** What twine may install without keyring, on any Python that it takes, and on any platform. */
const reach = `
import json
from importlib.metadata import PackageNotFoundError, requires
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
found = {}
wanted = [("twine", "")]
pythons = [f"3.{minor}" for minor in range(10, 16)]
places = [("linux", "Linux", "posix"), ("darwin", "Darwin", "posix"), ("win32", "Windows", "nt")]
def is_met(marker, extra):
    return marker is None or any(
        marker.evaluate({
            "extra": extra, "python_version": python, "python_full_version": python + ".0",
            "sys_platform": sys, "platform_system": system, "os_name": name,
        })
        for python in pythons
        for sys, system, name in places
    )
while wanted:
    name, extra = wanted.pop()
    if (name, extra) in found:
        continue
    found[name, extra] = True
    try:
        lines = requires(name) or []
    except PackageNotFoundError:
        continue
    for line in lines:
        each = Requirement(line)
        own = canonicalize_name(each.name)
        if own != "keyring" and is_met(each.marker, extra):
            wanted += [(own, one) for one in ["", *each.extras]]
print(json.dumps(sorted({name for name, _ in found})))
`;

test("all that twine requires is held to the version that tests run with", () => {
  const names = JSON.parse(execFileSync(pythonWithPackaging(), ["-c", reach], { encoding: "utf8" })) as string[];
  expect(names.length).toBeGreaterThan(10);
  expect(twinePins.map((pin) => pin.split("==")[0])).toEqual(names);
  const locked = readFileSync(join(import.meta.dirname, "../../scripts/setup/test-tools.txt"), "utf8").split(/\s+/);
  expect(twinePins.filter((pin) => !locked.includes(pin))).toEqual([]);
});
