import { publicNames } from "./api-names.ts";

/**
 * Compares the public names of two wheels of one package with griffe, in the environment that it is run in:
 * `api.py OLD.whl NEW.whl FOLDER MODULE…`. Both are unpacked into the folder without their tests, so that neither is taken
 * for the other or for what lies around, and read without being imported. Prints JSON, `{"changes": [{"kind", "path",
 * "parameter", "old", "new", "unsure"}], "hidden": …, "unchecked": […]}`. https://mkdocstrings.github.io/griffe/
 */
export const apiScript = `
import ast, json, os, sys, zipfile
import griffe

TESTS = {"tests", "test", "testing", "conftest.py"}
PARAMETERS = {
    "PARAMETER_REMOVED",
    "PARAMETER_ADDED_REQUIRED",
    "PARAMETER_CHANGED_REQUIRED",
    "PARAMETER_CHANGED_KIND",
    "PARAMETER_MOVED",
}
HARMLESS_BASES = ("object", "Generic", "ABC", "Protocol")
compiled = []


def unpack(wheel, folder):
    with zipfile.ZipFile(wheel) as archive:
        for info in archive.infolist():
            parts = info.filename.split("/")
            if parts[0].endswith(".data"):
                parts = parts[2:] if parts[1:2] in (["purelib"], ["platlib"]) else []
            if not parts or ".." in parts or "" in parts or TESTS.intersection(parts):
                continue
            if parts[-1].endswith((".so", ".pyd")):
                compiled.append(parts[-1])
            if parts[-1].endswith((".py", ".pyi")):
                path = os.path.join(folder, *parts)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with archive.open(info) as source, open(path, "wb") as target:
                    target.write(source.read())


def load(name, folder):
    # A folder of that name in the current one would win, and modules without a source would be imported.
    return griffe.load(
        name,
        search_paths=[folder],
        allow_inspection=False,
        try_relative_path=False,
        resolve_aliases=True,
        resolve_external=None,
    )


def clean(thing, seen):
    # What leads nowhere in the old release cannot be compared, and stops griffe half way.
    if thing.canonical_path in seen:
        return
    seen.add(thing.canonical_path)
    for name, member in list(thing.members.items()):
        if member.is_alias:
            try:
                member.final_target
            except Exception:
                del thing.members[name]
        elif member.is_module or member.is_class:
            clean(member, seen)


${publicNames}

def dropped(old, new):
    if isinstance(old.filepath, list) or isinstance(new.filepath, list):
        return
    before = None if old.exports is None else {str(name) for name in old.exports}
    after = None if new.exports is None else {str(name) for name in new.exports}
    if before is not None:
        for name in sorted(before - after) if after is not None else []:
            if name in new.members:
                yield change("EXPORT_DROPPED", old.path + "." + name)
        return
    if has_open_names(new):
        return
    for name in sorted(imports_in(source_of(old), old.path)):
        if name not in new.members:
            yield change("OBJECT_REMOVED", old.path + "." + name)


def change(kind, path, parameter=None, old=None, new=None, unsure=False):
    return {"kind": kind, "path": path, "parameter": parameter, "old": old, "new": new, "unsure": unsure}


def text(value):
    return None if value is None else str(getattr(value, "value", value))


def is_met(thing, old, paths):
    # Whether users have it from the top, by a list of names, or as a member of a class that they have so.
    if thing.is_module:
        return True
    if thing.name.startswith("__"):
        return False
    parent = thing.parent
    if parent.is_class:
        return is_met(parent, old, paths)
    exports = {str(name) for name in (getattr(parent, "exports", None) or ())}
    known = paths.get(thing.canonical_path, thing.path)
    return thing.name in exports or known.rpartition(".")[0] == old.path


def is_shown(breakage, old, paths):
    kind = breakage.kind.name
    thing = breakage.obj
    if kind in PARAMETERS:
        value = breakage.old_value if breakage.old_value is not None else breakage.new_value
        name = getattr(value, "name", "")
        if name in ("self", "cls") or name.startswith("_"):
            return False
        if thing.name.startswith("_") and not thing.name.startswith("__"):
            return False
        variadic = str(getattr(getattr(value, "kind", None), "value", "")).startswith("variadic")
        return not (kind == "PARAMETER_REMOVED" and variadic and has_variadic(thing, value))
    if kind == "OBJECT_REMOVED":
        return is_met(thing, old, paths)
    if kind == "CLASS_REMOVED_BASE":
        return not str(breakage.old_value).endswith(HARMLESS_BASES)
    return False


def has_variadic(function, parameter):
    return any(each.kind == parameter.kind for each in getattr(function, "parameters", ()))


def is_unsure(breakage, new):
    if breakage.kind.name != "OBJECT_REMOVED":
        return False
    try:
        parent = new[breakage.obj.parent.path[len(new.path) + 1 :]] if breakage.obj.parent.path != new.path else new
    except Exception:
        return False
    return "__getattr__" in parent.members


def compare(old, new):
    # Before what leads nowhere is taken out: a name that was dropped may be such a one.
    found = list(dropped(old, new))
    if old.exports is None and not isinstance(old.filepath, list):
        # Users import them from here; griffe takes what is imported for private.
        for name in imports_in(source_of(old), old.path):
            if name in old.members:
                old.members[name].public = True
    clean(old, set())
    paths = {}
    public_paths(old, old.path, paths)
    seen = {(each["kind"], each["path"]) for each in found}
    hidden = 0
    for breakage in griffe.find_breaking_changes(old, new):
        kind = breakage.kind.name
        if getattr(breakage.obj, "inherited", False):
            continue
        if not is_shown(breakage, old, paths):
            hidden += 1
            continue
        value = breakage.old_value if breakage.old_value is not None else breakage.new_value
        parameter = getattr(value, "name", None) if kind in PARAMETERS else None
        path = public(breakage.obj.path, paths)
        # What follows a parameter that was put in moves, each by itself.
        key = (kind, path) if kind in ("PARAMETER_MOVED", "OBJECT_REMOVED") else (kind, path, parameter or str(value))
        if key in seen:
            continue
        seen.add(key)
        found.append(change(kind, path, parameter, text(breakage.old_value), text(breakage.new_value), is_unsure(breakage, new)))
    return found, hidden


def main():
    old_wheel, new_wheel, folder, *modules = sys.argv[1:]
    folders = [os.path.join(folder, side) for side in ("old", "new")]
    for wheel, side in zip((old_wheel, new_wheel), folders):
        os.makedirs(side)
        unpack(wheel, side)
    changes, hidden, unchecked = [], 0, []
    for name in modules:
        try:
            found, more = compare(load(name, folders[0]), load(name, folders[1]))
            changes += found
            hidden += more
        except Exception as error:
            unchecked.append(name + " (" + type(error).__name__ + ")")
    unchecked += sorted(set(compiled))
    json.dump({"changes": changes, "hidden": hidden, "unchecked": unchecked}, sys.stdout)


main()
`;
