"""Reads reStructuredTexts from a JSON list on standard input, and writes what docutils makes of each: its headings as
[level, line of the title, text, whether something is said below it and above the next], the words of the whole, and how
grave its worst complaint is."""

import json
import sys

from docutils import nodes
from docutils.core import publish_doctree

SILENT = (nodes.title, nodes.comment, nodes.target, nodes.substitution_definition, nodes.system_message, nodes.problematic, nodes.raw, nodes.meta)


def speaking(node):
    """The texts and pictures below a node that a reader sees, without those of sections inside."""
    for child in node.children:
        if isinstance(child, (nodes.section, *SILENT)) or "contents" in getattr(child, "attributes", {}).get("classes", []):
            continue
        if isinstance(child, (nodes.Text, nodes.image, nodes.math)):
            yield child
        yield from speaking(child)


def words(node):
    for child in node.children:
        if isinstance(child, (nodes.comment, nodes.substitution_definition, nodes.system_message, nodes.raw)):
            continue
        if isinstance(child, nodes.target) and not child.children:
            continue
        if isinstance(child, nodes.Text):
            yield child.astext()
        yield from words(child)
        if isinstance(child, nodes.TextElement) and not isinstance(child, nodes.Inline):
            yield " "


def read(text):
    settings = {"doctitle_xform": False, "sectsubtitle_xform": False, "docinfo_xform": False, "report_level": 5, "halt_level": 5, "file_insertion_enabled": False, "_disable_config": True, "tab_width": 8, "smart_quotes": False}
    tree = publish_doctree(text, settings_overrides=settings)
    headings = []

    def walk(node, level):
        for child in node.children:
            if isinstance(child, nodes.section):
                title = child.children[0]
                says = any(True for _ in speaking(child))
                headings.append([level, title.line, " ".join(title.astext().split()), says])
                walk(child, level + 1)

    walk(tree, 1)
    worst = max([message["level"] for message in tree.findall(nodes.system_message)] + [message["level"] for message in tree.transform_messages] + [0])
    return {"headings": headings, "words": "".join(words(tree)).split(), "worst": worst}


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
