"""Answers questions, one JSON document a line, by what `packaging` says."""

import itertools
import json
import sys

from packaging import metadata, utils
from packaging.markers import Marker
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

ENVIRONMENTS = [
    {"os_name": os_name, "python_version": python_version, "sys_platform": platform, "extra": extra}
    for os_name, python_version, platform, extra in itertools.product(
        ["nt", "posix"], ["3.8", "3.12"], ["linux", "win32"], ["", "a", "b-c"]
    )
]


def version(text):
    parsed = Version(text)
    return {
        "canonical": str(parsed),
        "prerelease": parsed.is_prerelease,
        "development": parsed.is_devrelease,
        "local": parsed.local is not None,
    }


def compare(a, b):
    left, right = Version(a), Version(b)
    return (left > right) - (left < right)


def contains(specifier, text):
    specifiers = SpecifierSet(specifier)
    return [specifiers.contains(text, prereleases=choice) for choice in (None, True, False)]


def requirement(text):
    parsed = Requirement(text)
    return {
        "name": parsed.name,
        "extras": sorted(parsed.extras),
        "url": parsed.url,
        "marker": parsed.marker is not None,
        "text": str(parsed),
    }


def same(a, b):
    return Requirement(a) == Requirement(b)


def holds(marker):
    parsed = Marker(marker)
    return [parsed.evaluate(environment) for environment in ENVIRONMENTS]


def wheel(filename):
    name, parsed, build, tags = utils.parse_wheel_filename(filename)
    return {"name": name, "version": str(parsed), "build": bool(build), "tags": sorted(map(str, tags))}


def sdist(filename):
    name, parsed = utils.parse_sdist_filename(filename)
    return {"name": name, "version": str(parsed)}


def fields(text):
    raw, unparsed = metadata.parse_email(text)
    unfolded = {name: [" ".join(value.split()) for value in raw.get(name, [])] for name in LISTS}
    single = {name: " ".join(raw[name].split()) for name in SINGLES if name in raw}
    description = raw.get("description", "")
    return {**unfolded, **single, "description": description if description.strip() else None}


LISTS = ["requires_dist", "provides_extra", "license_files", "dynamic"]
SINGLES = ["metadata_version", "name", "version", "summary", "requires_python", "license_expression"]

QUESTIONS = {
    function.__name__: function
    for function in (version, compare, contains, requirement, same, holds, wheel, sdist, fields)
}
REFUSALS = (
    InvalidVersion,
    InvalidSpecifier,
    InvalidRequirement,
    utils.InvalidWheelFilename,
    utils.InvalidSdistFilename,
)

for line in sys.stdin:
    name, *arguments = json.loads(line)
    try:
        answer = QUESTIONS[name](*arguments)
    except REFUSALS:
        answer = None
    except Exception as error:
        answer = {"crash": repr(error)}
    sys.stdout.write(json.dumps(answer) + "\n")
