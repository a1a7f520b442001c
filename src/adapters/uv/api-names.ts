/** Of the script that compares wheels, in Python: by which names users import what a package has. Needs `ast`. */
export const publicNames = `\
def public_paths(module, prefix, found, depth=0):
    for name, member in module.members.items():
        if name.startswith("_") or depth > 6:
            continue
        path = prefix + "." + name
        try:
            target = member.final_target if member.is_alias else member
        except Exception:
            continue
        if target.canonical_path not in found or len(path) < len(found[target.canonical_path]):
            found[target.canonical_path] = path
        if target.is_module and not member.is_alias:
            public_paths(target, path, found, depth + 1)


def public(path, found):
    parts = path.split(".")
    for end in range(len(parts), 0, -1):
        known = found.get(".".join(parts[:end]))
        if known is not None:
            return ".".join([known, *parts[end:]])
    return path


def source_of(module):
    path = module.filepath
    if isinstance(path, list):
        return None
    try:
        return ast.parse(open(path, encoding="utf-8").read())
    except (OSError, SyntaxError, ValueError):
        return None


def top_level(body):
    # Of a module, its conditions and attempts: not what functions do, nor what type checkers alone see.
    for node in body:
        yield node
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from top_level(node.orelse)
        elif isinstance(node, (ast.If, ast.Try, ast.With)):
            blocks = [getattr(node, name, []) for name in ("body", "orelse", "finalbody")]
            for block in blocks + [handler.body for handler in getattr(node, "handlers", [])]:
                yield from top_level(block)


def imports_in(tree, name):
    # Names that a package's top level takes from inside itself, and by which users import them.
    found = set()
    for node in top_level(tree.body) if tree else []:
        if not isinstance(node, ast.ImportFrom):
            continue
        inside = node.level > 0 or (node.module or "").split(".")[0] == name.split(".")[0]
        for each in node.names if inside else []:
            bound = each.asname or each.name
            if bound != "*" and not bound.startswith("_"):
                found.add(bound)
    return found


def has_open_names(module):
    tree = source_of(module)
    if tree is None or "__getattr__" in module.members:
        return True
    return any(isinstance(node, ast.ImportFrom) and any(each.name == "*" for each in node.names) for node in top_level(tree.body))
`;
