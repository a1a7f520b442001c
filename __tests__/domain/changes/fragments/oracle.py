"""Prints, as JSON, the entries that towncrier or scriv makes of the fragments in a folder."""

import json
import os
import sys

tool, folder = sys.argv[1:]
os.chdir(folder)

if tool == "towncrier":
    from towncrier._builder import find_fragments, split_fragments
    from towncrier._settings.load import load_config_from_options

    base, config = load_config_from_options(None, None)
    content, _ = find_fragments(base, config, strict=False)
    split = split_fragments(content, config.types, all_bullets=False)
    found = [
        [section, category, text.strip(), sorted(issues)]
        for section, categories in split.items()
        for category, texts in categories.items()
        for text, issues in texts.items()
    ]
else:
    from scriv.scriv import Scriv

    scriv = Scriv()
    sections = scriv.combine_fragments(scriv.fragments_to_combine())
    found = [["", category, text, []] for category, texts in sections.items() for text in texts]

print(json.dumps(sorted(found, key=repr)))
