"""Answers questions, one JSON document a line, by what `packaging` says."""

import itertools
import json
import sys

from packaging import metadata, utils
from packaging.markers import Marker
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

PLATFORMS = [
    ("posix", "linux", "Linux"),
    ("posix", "darwin", "Darwin"),
    ("nt", "win32", "Windows"),
    ("posix", "linux2", "?"),
    ("posix", "?", "?"),
]
ENVIRONMENTS = [
    {
        "os_name": os_name,
        "sys_platform": sys_platform,
        "platform_system": platform_system,
        "python_version": python_version.rpartition(".")[0],
        "python_full_version": python_version,
        "extra": extra,
    }
    for extra, (os_name, sys_platform, platform_system), python_version in itertools.product(
        ["", "a", "b-c", "z"], PLATFORMS, ["3.7.9", "3.8.0", "3.8.1", "3.11.9", "3.12.0", "3.12.1", "3.13.0", "4.0.0"]
    )
]
# How many of the environments have no extra: the first ones.
BARE = len(ENVIRONMENTS) // 4


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


def same_versions(a, b):
    left, right = SpecifierSet(a), SpecifierSet(b)
    return left.is_subset(right) and right.is_subset(left)


def holds(marker):
    parsed = Marker(marker)
    truths = [parsed.evaluate(environment) for environment in ENVIRONMENTS]
    return {"truths": "".join("01"[truth] for truth in truths), "bare": any(truths[:BARE])}


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
    for function in (version, compare, contains, requirement, same, same_versions, holds, wheel, sdist, fields)
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
