import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readChangelog } from "../../../../src/domain/changelog/changelog.ts";
import { type ChangelogFormat, notesOf } from "../../../../src/domain/changelog/section.ts";
import type { ReleaseEntry } from "../../../../src/domain/changelog/write/entry.ts";
import { oneLine } from "../../../../src/domain/changelog/write/escape.ts";
import { type InsertOptions, insertRelease } from "../../../../src/domain/changelog/write/insert.ts";
import { newChangelog } from "../../../../src/domain/changelog/write/new-file.ts";
import { normalizeName } from "../../../../src/domain/python/name.ts";
import { readMarkdown } from "./markdown-reader.ts";

const entry: ReleaseEntry = {
  version: "1.1.0",
  date: "2026-02-03",
  groups: [
    { kind: "fix", lines: [{ text: "mend it" }] },
    { kind: "feature", lines: [{ text: "plain" }, { text: "breaks", isBreaking: true, scope: "api" }] },
  ],
};

type More = Partial<ReleaseEntry> & Partial<InsertOptions> & { readonly format?: ChangelogFormat };

const insert = (
  text: string,
  { names = [], prereleases = "rollup", format = "markdown", ...more }: More = {},
): string => {
  const insertion = insertRelease(readChangelog(text, names, format), { ...entry, ...more }, { names, prereleases });
  return insertion.kind === "inserted" ? insertion.text : `refused: ${insertion.why}`;
};

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

const one = [{ kind: "fix", lines: [{ text: "mend it" }] }] as const;

test.each([
  ["2026.1.0 - 2026-01-05", "2026.1.1", "2026.1.1 - 2026-02-03"],
  ["[2025.12.1] (2025-12-09)", "2026.10.1", "[2026.10.1] (2026-02-03)"],
  ["v2026.2 – January 5, 2026", "2026.2.1", "v2026.2.1 – February 3, 2026"],
])("a version that looks like a date is none: %s", (heading, version, expected) => {
  const text = lines("# Log", "", `## ${heading}`, "", "- a");
  expect(insert(text, { version, groups: one })).toContain(`\n## ${expected}\n`);
});

describe("references are as the file has them", () => {
  const at = "https://github.com/acme/shop";
  const commit = "abcdef0123456789abcdef0123456789abcdef01";
  const references = [{ text: "#364" }, { text: commit }];
  const groups = [{ kind: "fix", lines: [{ text: "mend it", references }] }] as const;
  const written = (text: string, format: ChangelogFormat = "markdown") =>
    /^.*mend it \((.*)\)$/m.exec(insert(text, { groups, format }))?.[1];

  test.each([
    [`- [#12](${at}/issues/12) a`, `- [#364](${at}/issues/364) mend it`],
    ["* #12: a (#14)", "* #364: mend it"],
    ["- #12 – a", "- #364 – mend it"],
  ])("and in front where they are there: %s", (item, expected) => {
    const text = lines("# Log", "", "## 1.0.0", "", item, `${item.slice(0, 2)}b`);
    expect(insert(text, { groups }).split("\n")[4]).toBe(expected);
  });

  test("links where those of all entries are, as long and in as many brackets as there", () => {
    const text = lines(
      "# Log",
      "",
      "## 1.0.0",
      "",
      `* a ([#12](${at}/issues/12)) ([0a1b2c3](${at}/commit/0a1b2c3d4e))`,
    );
    expect(written(text)).toBe(`[#364](${at}/issues/364)) ([abcdef0](${at}/commit/abcdef0123)`);
    expect(written(`${text}* b (#11)\n`)).toBe(`#364) ([abcdef0](${at}/commit/abcdef0123)`);
    expect(written(`${text}* b (0a1b2c3d)\n`)).toBe(`[#364](${at}/issues/364)) (abcdef01`);
    expect(written(`${text}* b ([#13](${at}/issues/13))\n* c (#11)\n`)).toBe(
      `[#364](${at}/issues/364)) ([abcdef0](${at}/commit/abcdef0123)`,
    );
    for (const item of ["a", "a (20240115)"])
      expect(written(lines("# Log", "", "## 1.0.0", "", `* ${item}`))).toBe("#364, abcdef012");
  });

  test("where the items have them", () => {
    const like = (...items: readonly string[]) =>
      /^- .*mend it.*$/m.exec(insert(lines("# Log", "", "## 1.0.0", "", ...items), { groups }))?.[0];
    // As changesets writes them, with and without the forge.
    expect(like("- 0a1b2c3: a")).toBe("- abcdef0: mend it (#364)");
    const pull = `[#12](${at}/pull/12)`;
    const [link, ours] = ["0a1b2c3", "abcdef0"].map((hash) => `[\`${hash}\`](${at}/commit/${hash})`);
    const linked = `- [#364](${at}/pull/364) ${ours} - mend it`;
    expect(like(`- ${pull} ${link} Thanks [@who](https://github.com/who)! - a`)).toBe(linked);
    expect(like(`- ${pull} ${link} - a`)).toBe(linked);
    expect(like("- 0a1b2c3 a")).toBe("- abcdef0 mend it (#364)");
    expect(like("- a - (0a1b2c3) - Who")).toBe("- mend it - (#364, abcdef0)");
    expect(like(`- a ${link}`)).toBe(`- mend it #364 ${ours}`);
    // The newest item tells, and a number is no hash.
    expect(like("- 2026010: a", "- b (0a1b2c3)")).toBe("- mend it (#364, abcdef0)");
  });

  test("without commits where no item of several has one", () => {
    const like = (...items: readonly string[]) => written(lines("# Log", "", "## 1.0.0", "", ...items));
    expect(like("- a", "- b (#7)", "- c")).toBe("#364");
    expect(like("- a", "- b (#7)")).toBe("#364, abcdef012");
    expect(like("- a", "- b (0a1b2c3)", "- c")).toBe("#364, abcdef0");
    const commits = [{ kind: "fix", lines: [{ text: "mend it", references: [{ text: commit }] }] }] as const;
    expect(insert(lines("## v1.0.0", "", "- a", "- b", "- c"), { groups: commits })).toContain("\n- mend it\n");
  });

  test("on any line of an item", () => {
    const text = lines(
      "# Log",
      "",
      "## 1.0.0",
      "",
      "- a",
      `  ([#12](${at}/pull/12),`,
      `  [\`0a1b2c3\`](${at}/commit/0a1b2c3))`,
    );
    expect(written(text)).toBe(`[#364](${at}/pull/364), [\`abcdef0\`](${at}/commit/abcdef0)`);
  });

  test("in reStructuredText with the address beside them, or with a target elsewhere", () => {
    const text = (item: string, ...more: readonly string[]) =>
      lines("1.0.0", "=====", "", `* a (${item})`, "", ...more);
    const linked = `\`#364 <${at}/pull/364>\`__, \`abcdef0 <${at}/commit/abcdef0>\`__`;
    expect(written(text("`#7`_, `0a1b2c3`_", `.. _#7: ${at}/pull/7`, `.. _0a1b2c3: ${at}/commit/0a1b2c3`), "rst")).toBe(
      linked,
    );
    expect(written(text(`\`#7 <${at}/pull/7>\`_, \`0a1b2c3 <${at}/commit/0a1b2c3>\`_`), "rst")).toBe(linked);
    expect(written(text("#7, 0a1b2c3"), "rst")).toBe("#364, abcdef0");
  });
});

test("what has a heading of somebody's own comes behind the usual kinds", () => {
  const text = lines("# Log", "", "## 1.0.0", "", "### Features", "", "- a");
  const groups = ["Dependencies", "Changes"].map(
    (title) => ({ kind: "change", title, lines: [{ text: title }] }) as const,
  );
  const headings = insert(text, { groups: [...groups, ...one] }).match(/^### .*$/gm);
  expect(headings).toEqual(["### Changes", "### Bug Fixes", "### Dependencies", "### Features"]);
});

test("what breaks is headed as release-please does in a file of its form", () => {
  const heading = (...gap: readonly string[]) =>
    /^### .*$/m.exec(
      insert(
        lines("# Log", "", "## [1.0.0](https://e.invalid/a...b) (2026-01-01)", ...gap, "### Bug Fixes", "", "* a"),
        {
          groups: [{ kind: "breaking", lines: [{ text: "b" }] }],
        },
      ),
    )?.[0];
  expect(heading("", "")).toBe("### \u26a0 BREAKING CHANGES");
  expect(heading("")).toBe("### Breaking Changes");
});

test("a file of the next release alone takes no release, and one of empty groups does", () => {
  const notes = lines("# Release notes", "", "## Summary", "", "a", "", "## Bug Fixes", "", "- b");
  expect(insert(notes, { groups: one })).toBe("refused: line 7 heads changes, and is below no release");
  expect(insert(lines("# Log", "", "## Bug Fixes", "", "<!-- none -->"), { groups: one })).toContain("1.1.0");
});

test("what is of no kind comes behind the fixes", () => {
  const text = lines("# Log", "", "## 1.0.0", "", "### Features", "", "- a", "", "### Bug Fixes", "", "- b");
  const chores = { kind: "change", title: "Miscellaneous Chores", lines: [{ text: "c" }] } as const;
  const headings = insert(text, { groups: [chores, ...one] }).match(/^### .*$/gm);
  expect(headings?.slice(0, 2)).toEqual(["### Bug Fixes", "### Miscellaneous Chores"]);
});

describe("an entry begins with a large letter where those of the file do", () => {
  const text = (...items: readonly string[]) => lines("# Log", "", "## 1.0.0", "", ...items.map((item) => `- ${item}`));
  const capitals = ["Add", "**cli:** Mend", "[#3](https://e.invalid/3) Take", ":bug: Count", "`x` is", "Über", "Go on"];
  const written = (said: string, ...items: readonly string[]) =>
    insert(text(...items), { groups: [{ kind: "fix", lines: [{ text: said, scope: "api" }] }] }).match(
      /^- \*\*api:\*\* (.*)$/m,
    )?.[1];

  test("but for names of code", () => {
    expect(written("mend it", ...capitals)).toBe("Mend it");
    expect(written("über it", ...capitals)).toBe("Über it");
    for (const said of ["utf8 is read", "read_all is gone", "pyproject.toml is read", "iOS goes", "`a` is"])
      expect(written(said, ...capitals)).toBe(said);
  });

  test("but for names that the file or everybody writes small", () => {
    expect(written("uv and pip are found", ...capitals)).toBe("uv and pip are found");
    expect(written("dash is read", ...capitals)).toBe("Dash is read");
    expect(written("dash is read", ...capitals, "Call `dash` once")).toBe("dash is read");
    expect(written("add it", ...capitals, "Call `add` once")).toBe("Add it");
    expect(written("dash is read", ...Array(20).fill("Add"), "dash goes on")).toBe("dash is read");
  });

  test("and as it is where they are few, or do not all", () => {
    expect(written("mend it", ...capitals.slice(0, 4))).toBe("mend it");
    expect(written("mend it", ...capitals, "small")).toBe("mend it");
  });
});

test("what heads all of a release at the level of the releases is no form for the parts of one", () => {
  const whole = lines("# Log", "", "## v1.0.0", "", "## What's Changed", "", "* a by @b in #1");
  expect(insert(whole, { groups: one })).toContain("## v1.1.0\n\n### Bug Fixes\n\n* mend it\n");
  const parts = whole.replace("What's Changed", "Bug Fixes");
  expect(insert(parts, { groups: one })).toContain("## v1.1.0\n\n## Bug Fixes\n\n* mend it\n");
});

test("a list goes on without a gap behind an item of several lines", () => {
  const text = lines(
    "# Log",
    "",
    "## Unreleased",
    "",
    "- a",
    "- b that",
    "  goes on",
    "",
    "## 1.0.0",
    "",
    "- c",
    "- d",
  );
  expect(insert(text, { groups: one })).toContain("\n- a\n- b that\n  goes on\n- mend it\n\n## 1.0.0");
  expect(insert(text.replace("  goes on", "\nOf more."), { groups: one })).toContain("\nOf more.\n\n- mend it\n");
});

test("a line in bold italics heads a group as a line in bold does", () => {
  for (const mark of ["**", "***"]) {
    const head = (title: string) => `${mark}${title}:${mark}`;
    const text = lines("# Log", "", "## 1.0.0", "", head("Added"), "", "- a", "", head("Fixed"), "", "- b");
    expect(insert(text, { groups: one })).toContain(
      lines("## 1.1.0", "", head("Fixed"), "", "- mend it", "", "## 1.0.0"),
    );
  }
});

test("a list goes on behind what its last item leads to, and before what stands behind it", () => {
  const text = (...group: readonly string[]) =>
    lines("# Log", "", "## Unreleased", "", "### Fixed", "", ...group, "", "## 1.0.0", "", "### Fixed", "", "- c");
  const table = ["| a | b |", "| --- | --- |", "| 1 | 2 |"];
  expect(insert(text("- these:", "", ...table), { groups: one })).toContain("\n| 1 | 2 |\n\n- mend it\n\n## 1.0.0");
  expect(insert(text("- one", "", "Read on."), { groups: one })).toContain("- one\n- mend it\n\nRead on.\n\n## 1.0.0");
  expect(insert(text("Words."), { groups: one })).toContain("\nWords.\n\n- mend it\n\n## 1.0.0");
});

test("a heading that means the kind and more is taken, where none means it alone", () => {
  const heads = ["## Major features and improvements", "* b", "", "## Bug fixes and other changes", "* c"];
  const text = lines("# Release 1.0.0", "", ...heads);
  const written = insert(text);
  for (const head of [heads[0], heads[3]]) expect(written.split(`${head}\n`)).toHaveLength(3);
  expect(insert(lines("# Release 1.0.0", "", ...heads, "", "## Fixes", "* d"))).toContain("## Fixes\n* mend it\n");
});

test("what stands under a branch's name above the releases is to come; a text to be copied stays", () => {
  const text = lines("# Log", "", "## Dev", "", "- a", "", "## 1.0.0 (6th May, 2025)", "", "### Dev", "", "- b");
  expect(insert(text, { groups: one })).toBe(
    text
      .replace("## Dev\n\n- a\n", "## Dev\n\n## 1.1.0 (3rd Feb, 2026)\n\n- a\n")
      .replace("- a\n", "- a\n\n### Bug Fixes\n\n- mend it\n"),
  );
  const template = lines("Log", "===", "", "dev", "---", "- \\[Short.\\]", "", "1.0.0 (2025-01-01)", "---", "- a");
  expect(insert(template, { groups: one })).toBe(
    template.replace("\n1.0.0 ", "\n1.1.0 (2026-02-03)\n------------------\n- mend it\n\n1.0.0 "),
  );
});

test("a rule below few of the releases is none of the file's", () => {
  const text = lines(
    "# Log",
    "",
    "## 1.2",
    "",
    "- a",
    "",
    "## 1.1",
    "",
    "- b",
    "",
    "---",
    "",
    "## 1.0",
    "",
    "- c",
    "",
    "## 0.9",
    "- d",
  );
  expect(insert(text, { version: "1.3", groups: one })).toBe(text.replace("## 1.2", "## 1.3\n\n- mend it\n\n## 1.2"));
});

describe("where a release goes", () => {
  test("a heading of two packages' releases is no sample for one, and stays", () => {
    const text = lines(
      "# Log",
      "",
      "## shelf 0.9.0 / lamp 2.0.0",
      "",
      "- a",
      "",
      "## shelf 0.8.0 (2025-01-01)",
      "",
      "- a",
    );
    const names = ["shelf", "lamp"];
    expect(insert(text, { groups: one, names, name: "shelf" })).toBe(
      text.replace("## shelf 0.9", "## shelf 1.1.0 (2026-02-03)\n\n- mend it\n\n## shelf 0.9"),
    );
    const coming = text.replace("2.0.0", "2.0.0 (unreleased)");
    expect(insert(coming, { groups: one, names, name: "shelf" })).toBe(
      coming.replace("## shelf 0.8", "## shelf 1.1.0 (2026-02-03)\n\n- mend it\n\n## shelf 0.8"),
    );
  });

  test("above the newest, below what stands before all", () => {
    expect(insert(lines("# Log", "", "## [1.0.0] - 2026-01-01", "", "### Fixed", "", "- a"), { groups: one })).toBe(
      lines(
        "# Log",
        "",
        "## [1.1.0] - 2026-02-03",
        "",
        "### Fixed",
        "",
        "- mend it",
        "",
        "## [1.0.0] - 2026-01-01",
        "",
        "### Fixed",
        "",
        "- a",
      ),
    );
  });

  test("what people wrote under Unreleased becomes the release's, and comes first", () => {
    expect(
      insert(
        lines(
          "## [Unreleased]",
          "",
          "### Fixed",
          "",
          "- by hand",
          "",
          "### Security",
          "",
          "- more",
          "",
          "## [1.0.0] - 2026-01-01",
          "",
          "- a",
          "- b",
        ),
        {
          groups: [...one, { kind: "removal", lines: [{ text: "take out" }] }],
        },
      ),
    ).toBe(
      lines(
        ...[
          "## [Unreleased]",
          "",
          "## [1.1.0] - 2026-02-03",
          "",
          "### Fixed",
          "",
          "- by hand",
          "- mend it",
          "",
          "### Security",
          "",
          "- more",
        ],
        ...["", "### Removed", "", "- take out", "", "## [1.0.0] - 2026-01-01", "", "- a", "- b"],
      ),
    );
  });

  test("text in prose under Unreleased stays whole, above the lists", () => {
    expect(
      insert(lines("## Unreleased", "", "A great release.", "", "## 1.0.0", "", "### Fixed", "", "- a"), {
        groups: one,
      }),
    ).toBe(
      lines(
        "## Unreleased",
        "",
        "## 1.1.0",
        "",
        "A great release.",
        "",
        "### Fixed",
        "",
        "- mend it",
        "",
        "## 1.0.0",
        "",
        "### Fixed",
        "",
        "- a",
      ),
    );
  });

  describe("the template under Unreleased", () => {
    const head = ["## [Unreleased]", "", "<!-- number, please -->", ""];
    const older = ["## [1.0.0] - 2026-01-01", "", "### Added", "", "- a"];
    const groups = (...said: readonly (readonly string[])[]) =>
      ["Added", "Changed", "Fixed"].flatMap((title, at) => [
        `### ${title}`,
        "",
        ...(title === "Changed" ? ["<!-- of old -->", ""] : []),
        ...(said[at] ?? []),
      ]);

    test("stays there, and the release has what was said", () => {
      const text = lines(...head, ...groups([], ["- c", ""]), ...older);
      expect(insert(text, { groups: one })).toBe(
        lines(
          ...[...head, ...groups(), "## [1.1.0] - 2026-02-03", ""],
          ...["### Changed", "", "- c", "", "### Fixed", "", "- mend it", "", ...older],
        ),
      );
    });

    test("gives new groups their place behind what was said, where its last ones are empty", () => {
      const text = lines(...head, "### Added", "", "- b", "", "### Removed", "", ...older);
      expect(insert(text, { groups: one })).toBe(
        lines(
          ...[...head, "### Added", "", "### Removed", "", "## [1.1.0] - 2026-02-03", ""],
          ...["### Added", "", "- b", "", "### Fixed", "", "- mend it", "", ...older],
        ),
      );
    });

    test("is none where each group says something", () => {
      const text = lines(...head, ...groups(["- b", ""], ["- c", ""], ["- f", ""]), ...older);
      expect(insert(text, { groups: [] })).toBe(
        text.replace("## [Unreleased]\n", "## [Unreleased]\n\n## [1.1.0] - 2026-02-03\n"),
      );
    });
  });

  test("an empty Unreleased, with a template perhaps, stays as it is", () => {
    const template = ["## [Unreleased]", "", "### Added", "", "<!-- say it here -->", ""];
    expect(insert(lines(...template, "## [1.0.0] - 2026-01-01", "", "### Fixed", "", "- a"), { groups: one })).toBe(
      lines(
        ...template,
        "## [1.1.0] - 2026-02-03",
        "",
        "### Fixed",
        "",
        "- mend it",
        "",
        "## [1.0.0] - 2026-01-01",
        "",
        "### Fixed",
        "",
        "- a",
      ),
    );
  });

  test("a section that bears the version already, and a mark that it is to come, is completed", () => {
    const text = lines(
      "Log",
      "===",
      "",
      "1.1.0 (unreleased)",
      "------------------",
      "",
      "- by hand",
      "",
      "1.0.0 (2026-01-01)",
      "------------------",
      "",
      "- a",
    );
    expect(insert(text, { format: "rst", groups: one })).toBe(
      text.replace("1.1.0 (unreleased)", "1.1.0 (2026-02-03)").replace("- by hand\n", "- by hand\n- mend it\n"),
    );
  });

  test("what Unreleased tells already is not told twice", () => {
    expect(
      insert(lines("## Unreleased", "", "- Mend it somehow, for good (#3)", "", "## 1.0.0", "", "- a"), {
        groups: [
          {
            kind: "fix",
            lines: [
              { text: "mend it somehow" },
              { text: "in other words", references: [{ text: "#3" }] },
              { text: "new" },
            ],
          },
        ],
      }),
    ).toBe(
      lines(
        "## Unreleased",
        "",
        "## 1.1.0",
        "",
        "- Mend it somehow, for good (#3)",
        "- new",
        "",
        "## 1.0.0",
        "",
        "- a",
      ),
    );
  });

  test("lines that stand in for what nobody tells are left out where Unreleased tells something", () => {
    const begun = (...words: readonly string[]) => lines("## Unreleased", "", ...words, "## 1.0.0", "", "- a");
    const inserted = (...words: readonly string[]) => insert(begun(...words), { groups: one, isStopgap: true });
    expect(inserted("- by hand", "")).toBe(begun("## 1.1.0", "", "- by hand", ""));
    expect(inserted()).toBe(begun("## 1.1.0", "", "- mend it", ""));
  });

  test("into a file without releases, below its introduction or a tool's marker, above link references", () => {
    expect(insert(lines("# Log", "", "All of it.", "", "[a]: https://e.invalid"), { groups: one })).toBe(
      lines(
        "# Log",
        "",
        "All of it.",
        "",
        "## 1.1.0 - 2026-02-03",
        "",
        "### Fixed",
        "",
        "- mend it",
        "",
        "[a]: https://e.invalid",
      ),
    );
    expect(insert("", { groups: one })).toBe(lines("## 1.1.0 - 2026-02-03", "", "### Fixed", "", "- mend it"));
    expect(insert(lines("# Log", "", "<!-- towncrier release notes start -->"), { groups: one })).toBe(
      lines(
        "# Log",
        "",
        "<!-- towncrier release notes start -->",
        "",
        "## 1.1.0 - 2026-02-03",
        "",
        "### Fixed",
        "",
        "- mend it",
      ),
    );
  });
});

test("the first release of a file whose heading Unreleased is a link is one, too", () => {
  const reference = "[Unreleased]: https://e.invalid/v1.1.0...HEAD";
  const text = lines("# Changelog", "", "## [Unreleased]", "", reference);
  expect(insert(text, { groups: one })).toBe(
    lines(
      ...["# Changelog", "", "## [Unreleased]", "", "## [1.1.0] - 2026-02-03", "", "### Fixed", "", "- mend it", ""],
      reference,
    ),
  );
});

test("a new file is in the form of Keep a Changelog, without links that lead nowhere", () => {
  expect(insert(newChangelog("markdown"), { groups: one })).toBe(
    lines(
      ...["# Changelog", "", "All notable changes to this project are told here, in the form of"],
      ...["[Keep a Changelog](https://keepachangelog.com/en/1.1.0/).", "", "## Unreleased", ""],
      ...["## 1.1.0 - 2026-02-03", "", "### Fixed", "", "- mend it"],
    ),
  );
  expect(insert(newChangelog("rst"), { format: "rst", groups: one })).toBe(
    lines(
      ...["Changelog", "=========", "", "All notable changes to this project are told here, in the form of"],
      ...[
        "`Keep a Changelog <https://keepachangelog.com/en/1.1.0/>`__.",
        "",
        "Unreleased",
        "----------",
        "",
        "1.1.0 - 2026-02-03",
      ],
      ...["------------------", "", "Fixed", "~~~~~", "", "- mend it"],
    ),
  );
});

describe("what is written", () => {
  const heads = (format: ChangelogFormat, ...heading: readonly string[]): string =>
    insert(lines(...heading, "", "- a"), { format, groups: one }).split("\n\n- mend")[0]!;

  test.each([
    ["## 1.0.0", "## 1.1.0"],
    ["# v1.0.0 (2026-01-01)", "# v1.1.0 (2026-02-03)"],
    ["### [v1.0.0] - January 1, 2026", "### [v1.1.0] - February 3, 2026"],
    ["## Version 1.0.0 – 2026/01/01", "## Version 1.1.0 – 2026/02/03"],
    ["## pkg 1.0.0 (2026-01-01)", "## pkg 1.1.0 (2026-02-03)"],
    [
      "## [1.0.0](https://e.invalid/tree/v1.0.0) (2026-01-01)",
      "## [1.1.0](https://e.invalid/tree/v1.1.0) (2026-02-03)",
    ],
    ["## [1.0.0](https://e.invalid/tag) (2026-01-01)", "## 1.1.0 (2026-02-03)"],
    ["## 1.0.0 ##", "## 1.1.0"],
  ])("a heading like %s", (heading, expected) => {
    expect(heads("markdown", heading)).toBe(expected);
  });

  test.each([
    ["## 2026-01-01, Version 1.0.0", "## 2026-02-03, shelf Version 1.1.0"],
    ["## January 1, 2026 - v1.0.0", "## February 3, 2026 - shelf v1.1.0"],
    ["## Changes in 1.0.0", "## Changes in shelf 1.1.0"],
    ["## Release 1.0.0 (2026-01-01)", "## Release shelf 1.1.0 (2026-02-03)"],
    ["## [1.0.0] - 2026-01-01", "## shelf [1.1.0] - 2026-02-03"],
  ])("the name of a package in one like %s", (heading, expected) => {
    const text = insert(lines(heading, "", "- a"), { groups: one, names: ["shelf", "lamp"], name: "shelf" });
    expect(text.split("\n")[0]).toBe(expected);
  });

  test("titles with lines as long as they", () => {
    expect(heads("rst", "1.0.0", "-----")).toBe("1.1.0\n-----");
    expect(
      insert(lines("********************", " 1.0.0 (2026-01-01)", "********************", "", "- a"), {
        format: "rst",
        version: "1.1.0rc10",
        groups: one,
      })
        .split("\n")
        .slice(0, 3),
    ).toEqual(["************************", " 1.1.0rc10 (2026-02-03)", "************************"]);
    expect(heads("rst", "1.0.0", "==========")).toBe("1.1.0\n==========");
  });

  test("labels of the version, with dots or without", () => {
    expect(heads("rst", ".. _v1-0-0:", "", "1.0.0", "-----")).toBe(".. _v1-1-0:\n\n1.1.0\n-----");
    expect(heads("markdown", "(v1.0.0)=", "## 1.0.0")).toBe("(v1.1.0)=\n## 1.1.0");
    expect(heads("rst", ".. _newest:", "", "1.0.0", "-----")).toBe("\n1.1.0\n-----".trimStart());
  });

  test("what breaks comes first, and is said where the file has no heading for it", () => {
    expect(insert(lines("## 1.0.0", "", "### Added", "", "* a")).split("\n\n## 1.0.0")[0]).toBe(
      lines(
        "## 1.1.0",
        "",
        "### Added",
        "",
        "* **Breaking:** **api:** breaks",
        "* plain",
        "",
        "### Fixed",
        "",
        "* mend it",
      ).trimEnd(),
    );
    const breaking = [
      { kind: "fix", lines: [{ text: "b" }] },
      { kind: "breaking", lines: [{ text: "a" }] },
    ] as const;
    expect(
      insert(lines("## 1.0.0", "", "### ⚠ BREAKING CHANGES", "", "* a", "", "### Bug Fixes", "", "* b"), {
        groups: breaking,
      }).split("\n\n## 1.0.0")[0],
    ).toBe(lines("## 1.1.0", "", "### ⚠ BREAKING CHANGES", "", "* a", "", "### Bug Fixes", "", "* b").trimEnd());
  });

  test("where commitizen headed some, the others are headed as it does", () => {
    const groups = [
      { kind: "feature", lines: [{ text: "a" }] },
      { kind: "fix", lines: [{ text: "b" }] },
    ] as const;
    expect(insert(lines("## v1.0.0 (2026-09-02)", "", "### Feat", "", "- c"), { groups })).toMatch(
      /\n\n### Feat\n\n- a\n\n### Fix\n\n- b\n\n## v1\.0\.0/,
    );
  });

  test("where changesets headed some, the others are headed as it does", () => {
    const groups = [
      { kind: "fix", lines: [{ text: "b" }] },
      { kind: "documentation", lines: [{ text: "c" }] },
      { kind: "breaking", lines: [{ text: "a" }] },
    ] as const;
    for (const title of ["Minor Changes", "Patch Changes"])
      expect(insert(lines("## 1.0.0", "", `### ${title}`, "", "- d"), { groups })).toMatch(
        /\n\n### Major Changes\n\n- a\n\n### Patch Changes\n\n- b\n- c\n\n## 1\.0\.0/,
      );
    const mixed = lines("## 1.0.0", "", "### Minor Changes", "", "- d", "", "### Docs", "", "- e");
    expect(insert(mixed, { groups })).toMatch(/\n\n### Breaking Changes\n\n- a\n/);
  });

  test("a title of one's own, and a release of which there is nothing to tell", () => {
    const own = [{ kind: "other", title: "Packaging", lines: [{ text: "new wheel" }] }] as const;
    expect(insert(lines("## 1.0.0", "", "### Added", "", "- a"), { groups: own })).toMatch(
      /^## 1\.1\.0\n\n### Packaging\n\n- new wheel\n\n## 1\.0\.0/,
    );
    expect(insert(lines("## 1.0.0", "", "### Added", "", "- a"), { groups: [] })).toMatch(
      /^## 1\.1\.0\n\n- No changes\.\n\n## 1\.0\.0/,
    );
  });

  test("link references keep leading where they led", () => {
    const foot = [
      "[unreleased]: https://e.invalid/compare/v1.0.0...HEAD",
      "[1.0.0]: https://e.invalid/releases/v1.0.0",
    ];
    const text = lines("## [Unreleased]", "", "- u", "", "## [1.0.0]", "", "- a", "", ...foot);
    expect(insert(text, { groups: [] }).split("\n").slice(-4)).toEqual([
      "[unreleased]: https://e.invalid/compare/v1.1.0...HEAD",
      "[1.1.0]: https://e.invalid/compare/v1.0.0...v1.1.0",
      "[1.0.0]: https://e.invalid/releases/v1.0.0",
      "",
    ]);
  });

  test("a link begins at the last release, and not at a version between that was never tagged", () => {
    const link = (from: string, to: string): string => `[${to}]: https://e.invalid/compare/v${from}...v${to}`;
    const text = lines(
      "## [1.0.1]",
      "",
      "- u",
      "",
      "## [1.0.0]",
      "",
      "- a",
      "",
      link("1.0.0", "1.0.1"),
      link("0.9.0", "1.0.0"),
    );
    expect(insert(text, { groups: one, previous: "1.0.0" })).toContain(`\n${link("1.0.0", "1.1.0")}\n`);
    expect(insert(text, { groups: one, previous: "1.0.1" })).toContain(`\n${link("1.0.1", "1.1.0")}\n`);
  });

  test("a link begins at the last release also where nobody gave that one a link", () => {
    const link = (from: string, to: string): string => `[${to}]: https://e.invalid/compare/v${from}...v${to}`;
    const unreleased = (version: string): string => `[Unreleased]: https://e.invalid/compare/v${version}...HEAD`;
    const sections = ["## [Unreleased]", "", "- u", "", "## [1.0.0]", "", "- a", "", "## [0.9.0]", "", "- b", ""];
    for (const first of [[], [unreleased("0.9.0")]]) {
      const text = lines(...sections, ...first, link("0.8.0", "0.9.0"));
      expect(
        insert(text, { groups: [], previous: "1.0.0" })
          .split("\n")
          .slice(-3 - first.length),
      ).toEqual([...first.map(() => unreleased("1.1.0")), ...[link("1.0.0", "1.1.0"), link("0.8.0", "0.9.0"), ""]]);
    }
  });

  test("link references to what was released go on as they are, whatever the one of what is unreleased compares", () => {
    const unreleased = (version: string): string => `[unreleased]: https://e.invalid/compare/v${version}...HEAD`;
    const to = (version: string): string => `[${version}]: https://e.invalid/releases/tag/v${version}`;
    const text = lines(
      "## [Unreleased]",
      "",
      "- u",
      "",
      "## [1.0.0]",
      "",
      "- a",
      "",
      "## [0.9.0]",
      "",
      unreleased("1.0.0"),
      to("1.0.0"),
      to("0.9.0"),
    );
    expect(insert(text, { groups: [] }).split("\n").slice(-5)).toEqual([
      ...[unreleased("1.1.0"), to("1.1.0"), to("1.0.0"), to("0.9.0")],
      "",
    ]);
  });
});

test.each([
  ["acme-lamp", "[lamp-1.1.0]"],
  ["acme_lamp", "[lamp-1.1.0]"],
  ["lamp", "[lamp-1.1.0]"],
])("another package's heading that says the end of its name makes one of %s", (name, label) => {
  const text = lines("## [desk-shelf-7.0.0] - 2026-01-02", "", "- b");
  const names = ["acme-desk-shelf", name];
  expect(insert(text, { names, name, groups: one }).split("\n")[0]).toMatch(`## ${label} - `);
});

describe("an address that compares two releases", () => {
  const link = (from: string, to: string): string => `(https://e.invalid/compare/core/v${from}...core/v${to})`;

  test.each([
    ["in a file with one section", lines(`## [1.0.1]${link("1.0.0", "1.0.1")}`, "", "- a")],
    [
      "above a pre-release",
      lines(
        `## [1.0.1]${link("1.0.0", "1.0.1")}`,
        "",
        "- a",
        "",
        `## [1.0.1rc1]${link("1.0.0", "1.0.1rc1")}`,
        "",
        "- a",
      ),
    ],
    [
      "above another package's section",
      lines(
        `## [1.0.1]${link("1.0.0", "1.0.1")}`,
        "",
        "- a",
        "",
        `## shelf [7.0.0]${link("6.0.0", "7.0.0")}`,
        "",
        "- b",
      ),
    ],
  ])("begins where the last one ended, %s", (_, text) => {
    expect(insert(text, { groups: one }).split("\n")[0]).toBe(`## [1.1.0]${link("1.0.1", "1.1.0")}`);
  });

  test("begins at the package's last release where its sections were those of all before", () => {
    const text = lines(
      `## shelf [2.0.0]${link("1.0.1", "2.0.0")}`,
      "",
      "- b",
      "",
      `## [1.0.1]${link("1.0.0", "1.0.1")}`,
      "",
      "- a",
    );
    const heading = (previous: string): string | undefined =>
      insert(text, { names: ["shelf", "lamp"], name: "lamp", groups: one, previous }).split("\n")[0];
    expect(heading("1.0.1")).toBe(`## lamp [1.1.0]${link("1.0.1", "1.1.0")}`);
    expect(heading("1.0.0")).toBe(`## lamp [1.1.0]${link("1.0.0", "1.1.0")}`);
  });

  test("does so in the references below, too", () => {
    const text = lines("## [1.0.1]", "", "- a", "", "[1.0.1]: https://e.invalid/compare/v1.0.0...v1.0.1");
    expect(insert(text, { groups: one })).toContain("\n[1.1.0]: https://e.invalid/compare/v1.0.1...v1.1.0\n");
  });
});

describe("link references", () => {
  const link = (from: string, to: string): string => `[${to}]: https://e.invalid/compare/${from}...${to}`;
  const headings = lines("## [v2.0.0]", "", "- c", "", "## [v1.1.0]", "", "- b", "", "## [v1.0.0]", "", "- a", "");
  const references = [link("v1.1.0", "v2.0.0"), link("v1.0.0", "v1.1.0"), "[v1.0.0]: https://e.invalid/commits/v1.0.0"];
  const below = (text: string, version: string): readonly string[] =>
    insert(text, { version, groups: one })
      .split("\n")
      .filter((line) => line.startsWith("[v"));

  test("that stand the oldest first go on so", () => {
    const upwards = references.toReversed();
    expect(below(`${headings}${lines(...upwards)}`, "2.1.0")).toEqual([...upwards, link("v2.0.0", "v2.1.0")]);
  });

  test("of a release of an older line begin at the one before it, and what is unreleased stays", () => {
    const unreleased = "[unreleased]: https://e.invalid/compare/v2.0.0...HEAD";
    const text = `${headings}${lines(unreleased, ...references)}`;
    const [newest, ...others] = references;
    expect(below(text, "1.1.1")).toEqual([newest, link("v1.1.0", "v1.1.1"), ...others]);
    expect(insert(text, { version: "1.1.1", groups: one })).toContain(`\n${unreleased}\n`);
  });
});

describe("a file of several packages", () => {
  const names = ["shelf", "shelf-core"].map(normalizeName);
  const tag = (version: string): string => `(https://e.invalid/tag/v${version})`;

  test("has no name for the root's release where another's is on top", () => {
    const text = lines(`## shelf-core [2.0.0]${tag("2.0.0")}`, "", "- b", "", `## [1.0.0]${tag("1.0.0")}`, "", "- a");
    expect(insert(text, { groups: one, names, isBare: true }).split("\n")[0]).toBe(`## [1.1.0]${tag("1.1.0")}`);
  });

  test("takes the root's release where another has the same version already, and refuses its own", () => {
    const text = lines("## shelf-core 1.1.0", "", "- b", "", "## 1.0.0", "", "- a");
    const more = { groups: one, names, isBare: true, siblings: [names[1]!] };
    expect(insert(text, more).split("\n")[0]).toBe("## 1.1.0");
    expect(insert(text, { ...more, version: "1.0.0" })).toBe("refused: line 5 is a section of 1.0.0 already");
  });

  test("keeps the address where the one on top has the same version", () => {
    const text = lines(`## shelf-core [1.1.0]${tag("1.1.0")}`, "", "- b");
    expect(insert(text, { groups: one, names, name: "shelf" }).split("\n")[0]).toBe(`## shelf [1.1.0]${tag("1.1.0")}`);
  });
});

describe("labels that packages of a file have in common", () => {
  const names = ["core", "web"].map(normalizeName);
  const at = "https://e.invalid/compare";
  const section = (heading: string): string => lines(`## ${heading}`, "", "- a", "");
  const top = (text: string, more: More): string | undefined =>
    insert(text, { names, groups: one, name: "web", siblings: [normalizeName("core")], ...more }).split("\n")[0];
  const links = (text: string, more: More): readonly string[] =>
    insert(text, { names, groups: one, name: "web", ...more })
      .split("\n")
      .filter((line) => /^\[.*\]: /.test(line));

  test("lead to nothing but the release's own address, and are none where that cannot be", () => {
    const core = `${section("core [1.1.0]")}${section("core [1.0.0]")}[1.1.0]: ${at}/core-v1.0.0...core-v1.1.0\n`;
    expect(top(core, { tag: "web-v1.1.0" })).toBe("## web 1.1.0");
    const all = `${section("core [1.1.0]")}[1.1.0]: ${at}/v1.0.0...v1.1.0\n`;
    expect(top(all, { tag: "web-v1.1.0" })).toBe("## web 1.1.0");
    expect(top(all, { tag: "v1.1.0" })).toBe("## web [1.1.0]");
    expect(top(section("core [1.1.0]"), { tag: "web-v1.1.0" })).toBe("## web [1.1.0]");
    const web = `${section("core [1.1.0]")}${section("web [1.0.0]")}[1.0.0]: ${at}/web-v0.9.0...web-v1.0.0\n`;
    expect(top(web, { tag: "web-v1.1.0" })).toBe("## web 1.1.0");
    expect(links(web, { tag: "web-v1.1.0" })).toEqual([`[1.0.0]: ${at}/web-v0.9.0...web-v1.0.0`]);
    expect(links(web, { tag: "web-v1.2.0", version: "1.2.0" })[0]).toBe(`[1.2.0]: ${at}/web-v1.0.0...web-v1.2.0`);
  });

  test("that name their package lead to what is its own", () => {
    const sections = `${section("[core-1.1.0]")}${section("[web-1.0.0]")}`;
    const core = `[core-1.1.0]: ${at}/core-v1.0.0...core-v1.1.0`;
    const text = `${sections}${core}\n[web-1.0.0]: ${at}/web-v0.9.0...web-v1.0.0\n`;
    expect(top(text, { tag: "web-v1.1.0" })).toBe("## [web-1.1.0]");
    expect(links(text, { tag: "web-v1.1.0" })).toEqual([
      core,
      `[web-1.1.0]: ${at}/web-v1.0.0...web-v1.1.0`,
      `[web-1.0.0]: ${at}/web-v0.9.0...web-v1.0.0`,
    ]);
  });

  test("in reStructuredText, too", () => {
    const log = lines("core `1.1.0`_", "-------------", "", "- a", "", `.. _1.1.0: ${at}/core-v1.0.0...core-v1.1.0`);
    expect(top(log, { format: "rst", tag: "web-v1.1.0" })).toBe("web 1.1.0");
  });

  test("no address compares with a later release, and none is of another tag", () => {
    const inline = (from: string, to: string): string => `[${to}](${at}/v${from}...v${to})`;
    const first = { version: "0.1.0", tag: "v0.1.0" };
    expect(top(section(inline("0.9.0", "1.0.0")), first)).toBe("## web 0.1.0");
    expect(top(section(inline("0.9.0", "1.0.0")), { tag: "web-v1.1.0" })).toBe("## web 1.1.0");
    expect(top(section(inline("0.9.0", "1.0.0")), { tag: "v1.1.0" })).toBe(`## web ${inline("1.0.0", "1.1.0")}`);
    const text = `${section("[1.0.0]")}[unreleased]: ${at}/v1.0.0...HEAD\n[1.0.0]: ${at}/v0.9.0...v1.0.0\n`;
    expect(links(text, first)).toEqual(links(text, { ...first, version: "2.0.0", tag: "web-v2.0.0" }));
    expect(links(text, first)).toHaveLength(2);
  });
});

test("a mark below the heading gives way to the date, where the file has it", () => {
  const text = lines(
    "Version 1.1.0",
    "-------------",
    "",
    "Unreleased",
    "",
    "- by hand",
    "",
    "Version 1.0.0",
    "-------------",
    "",
    "Released 2026-01-01",
    "",
    "- a",
  );
  expect(insert(text, { format: "rst", groups: one })).toBe(
    text.replace("Unreleased", "Released 2026-02-03").replace("- by hand\n", "- by hand\n- mend it\n"),
  );
  expect(insert(lines("## 1.1.0", "", "*TBD*", "", "- by hand", "", "## 1.0.0", "", "- a"), { groups: one })).toBe(
    lines("## 1.1.0", "", "- by hand", "- mend it", "", "## 1.0.0", "", "- a"),
  );
});

test("a post-release that is told of is no mark of what is to come", () => {
  const text = lines("## 1.0.0-1", "", "- b", "", "## 1.0.0", "", "- a");
  expect(insert(text, { groups: one })).toBe(lines("## 1.1.0", "", "- mend it", "") + text);
});

test("references to issues are none of releases", () => {
  const text = lines("## 1.0.0", "", "- a [12]", "", "[12]: https://e.invalid/12");
  expect(insert(text, { groups: one })).toBe(lines("## 1.1.0", "", "- mend it", "") + text);
});

describe("candidates of a final version", () => {
  const text = lines(
    ...[
      "# Log",
      "",
      "## 1.1.0rc2 (2026-01-03)",
      "",
      "### Fixed",
      "",
      "- second",
      "",
      "## 1.1.0rc1 (2026-01-02)",
      "",
      "### Added",
      "",
      "- first",
    ],
    ...["", "### Fixed", "", "- third", "", "## 1.0.0 (2026-01-01)", "", "### Added", "", "- a"],
  );

  test("are rolled up into its section, each line as it was", () => {
    expect(insert(text, { groups: [{ kind: "fix", lines: [{ text: "second" }, { text: "mend it" }] }] })).toBe(
      lines(
        ...[
          "# Log",
          "",
          "## 1.1.0 (2026-02-03)",
          "",
          "### Fixed",
          "",
          "- second",
          "- third",
          "- mend it",
          "",
          "### Added",
          "",
          "- first",
        ],
        ...["", "## 1.0.0 (2026-01-01)", "", "### Added", "", "- a"],
      ),
    );
  });

  test("have it compared with what was before them", () => {
    const at = (label: string, from: string, to: string) => `${label}https://x.org/a/compare/v${from}...v${to}`;
    const inline = lines(
      ...["# Log", "", `## [1.1.0rc2](${at("", "1.1.0rc1", "1.1.0rc2")}) (2026-01-03)`, "", "- second", ""],
      ...[`## [1.1.0rc1](${at("", "1.0.0", "1.1.0rc1")}) (2026-01-02)`, "", "- first", ""],
      ...[`## [1.0.0](${at("", "0.9.0", "1.0.0")}) (2026-01-01)`, "", "- a"],
    );
    expect(insert(inline, { groups: one })).toContain(`## [1.1.0](${at("", "1.0.0", "1.1.0")}) (2026-02-03)`);
    const below = (...more: readonly string[]) =>
      lines(
        ...["# Log", "", ...(more.length > 0 ? ["## [Unreleased]", ""] : []), "## [1.1.0rc2] - 2026-01-03", ""],
        ...["- second", "", "## [1.1.0rc1] - 2026-01-02", "", "- first", "", "## [1.0.0] - 2026-01-01", "", "- a", ""],
        ...[...more, at("[1.1.0rc2]: ", "1.1.0rc1", "1.1.0rc2"), at("[1.1.0rc1]: ", "1.0.0", "1.1.0rc1")],
        at("[1.0.0]: ", "0.9.0", "1.0.0"),
      );
    for (const text of [below(), below("[Unreleased]: https://x.org/a/compare/v1.1.0rc2...HEAD")])
      expect(insert(text, { groups: one })).toContain(at("\n[1.1.0]: ", "1.0.0", "1.1.0\n"));
  });

  test("are joined with what people wrote under Unreleased since", () => {
    const written = insert(text.replace("# Log\n", "# Log\n\n## Unreleased\n\n### Added\n\n- by hand\n"), {
      groups: [],
    });
    expect(written).toBe(
      lines(
        ...["# Log", "", "## Unreleased", "", "## 1.1.0 (2026-02-03)", "", "### Added", "", "- by hand", "- first"],
        ...["", "### Fixed", "", "- second", "- third", "", "## 1.0.0 (2026-01-01)", "", "### Added", "", "- a"],
      ),
    );
  });

  test("that have no groups come above those of what people wrote since", () => {
    const flat = lines("## 1.1.0rc1 (2026-01-02)", "", "- first", "", "## 1.0.0 (2026-01-01)", "", "- a");
    const written = (...pending: readonly string[]) =>
      insert(lines("## Unreleased", ...pending, "") + flat, { groups: [] }).split("\n\n## 1.0.0")[0];
    const groups = ["### Added", "", "- by hand", "", "### Fixed", "", "- too"];
    const top = ["## Unreleased", "", "## 1.1.0 (2026-02-03)", ""];
    expect(written("", ...groups)).toBe([...top, "- first", "", ...groups].join("\n"));
    expect(written("", "Words.", "", ...groups)).toBe([...top, "Words.", "", "- first", "", ...groups].join("\n"));
    expect(written("", "- item", "", ...groups)).toBe([...top, "- item", "- first", "", ...groups].join("\n"));
    expect(written(...groups)).toBe([...top, "- first", "", ...groups].join("\n"));
    // A template stays above.
    expect(written("", "### Added", "", ...groups.slice(4))).toBe(
      ["## Unreleased", "", "### Added", "", "### Fixed", "", ...top.slice(2), "- first", "", ...groups.slice(4)].join(
        "\n",
      ),
    );
  });

  test("are kept where that is asked for, and another candidate keeps them", () => {
    for (const more of [{ prereleases: "keep" }, { version: "1.1.0rc3" }] as const) {
      const written = insert(text, { ...more, groups: one });
      expect(written).toContain("## 1.1.0rc2 (2026-01-03)");
      expect(written).toContain("## 1.1.0rc1 (2026-01-02)");
    }
    expect(insert(text, { version: "1.2.0", groups: one })).toContain("## 1.1.0rc1");
  });

  test("are candidates also where they are written apart", () => {
    const apart = lines(
      "# Log",
      "",
      "## 1.1.0 RC 1 (2026-01-02)",
      "",
      "- first",
      "",
      "## 1.0.0 (2026-01-01)",
      "",
      "- a",
    );
    expect(insert(apart, { groups: one })).toBe(
      lines("# Log", "", "## 1.1.0 (2026-02-03)", "", "- first", "- mend it", "", "## 1.0.0 (2026-01-01)", "", "- a"),
    );
    expect(insert(apart, { groups: one, version: "1.1.0rc2" })).toContain(
      "## 1.1.0rc2 (2026-02-03)\n\n- mend it\n\n## 1.1.0 RC 1 (2026-01-02)\n",
    );
  });

  test.each([
    ["", ""],
    ["## Unreleased\n\n", "## Unreleased\n\n"],
    ["## Unreleased\n\n- by hand\n\n", "## Unreleased\n\n"],
    ["## Unreleased\n\n- by hand\n\n### Fixed\n\n", "## Unreleased\n\n### Fixed\n\n"],
  ])("at the end of the file leave no blank line there, below %j", (above, kept) => {
    const end = `${above}## 1.1.0rc2 (2026-01-03)\n\n- second\n\n## 1.1.0rc1 (2026-01-02)\n\n- first\n`;
    const said = above.includes("by hand") ? ["- by hand", "- second"] : ["- second"];
    expect(insert(end, { groups: [] })).toBe(`${kept}${lines("## 1.1.0 (2026-02-03)", "", ...said, "- first")}`);
  });

  test("at the end of the file leave the link references there", () => {
    const end = lines("## [1.1.0rc1] - 2026-01-02", "", "- first", "", "[1.1.0rc1]: https://e.invalid/v1.1.0rc1");
    expect(insert(end, { groups: [] })).toBe(
      lines(
        "## [1.1.0] - 2026-02-03",
        "",
        "- first",
        "",
        "[1.1.0]: https://e.invalid/v1.1.0",
        "[1.1.0rc1]: https://e.invalid/v1.1.0rc1",
      ),
    );
  });
});

test("a file of many packages is told of each by its name, in the form that its others have", () => {
  const text = lines("# Log", "", "## core 2.0.0 (2026-01-02)", "", "- c", "", "## web 1.0.0 (2026-01-01)", "", "- w");
  const names = ["core", "web", "new-one"];
  expect(insert(text, { name: "web", names, groups: one })).toBe(
    text.replace("## core", "## web 1.1.0 (2026-02-03)\n\n- mend it\n\n## core"),
  );
  expect(insert(text, { name: "new-one", names, groups: one })).toContain("## new-one 1.1.0 (2026-02-03)\n");
});

test("below headings with names of packages a release goes to its own", () => {
  const core = ["## core", "", "### 1.0.0 (January 1)", "", "- a", ""];
  const web = ["## web", "", "### Unreleased", "", "- w", "", "### 1.0.0", "", "- b"];
  const written = (name: string): string =>
    insert(lines(...core, ...web), { name, names: ["core", "web", "new"], groups: one });
  const text = lines(...core, ...web);
  expect(written("core")).toBe(text.replace("### 1.0.0 (", "### 1.1.0 (February 3)\n\n- mend it\n\n### 1.0.0 ("));
  expect(written("web")).toBe(text.replace("- w", "### 1.1.0\n\n- w\n- mend it"));
  expect(written("new")).toContain("### new 1.1.0 (February 3)\n");
});

test("what stands under a package's own Unreleased is its release's, below it without a blank line where lists have none", () => {
  const text = lines(
    "## core Unreleased",
    "",
    "- c",
    "",
    "## web (unreleased)",
    "",
    "- w",
    "",
    "## core 1.0.0",
    "",
    "- a",
    "",
    "## web 1.0.0",
    "",
    "- b",
  );
  const written = (name: string): string => insert(text, { name, names: ["core", "web"], groups: one });
  expect(written("core")).toBe(text.replace("- c", "## core 1.1.0\n\n- c\n- mend it"));
  expect(written("web")).toBe(text.replace("- w", "## web 1.1.0\n\n- w\n- mend it"));
  const below = text.replace("- c", "## core 1.1.0\n\n- c");
  const both = insert(below, { name: "web", names: ["core", "web"], groups: one });
  expect(both).toBe(below.replace("- w", "## web 1.1.0\n\n- w\n- mend it"));
});

test.each([
  ["## 1.1\n\n- a\n", "refused: line 1 is a section of 1.1.0 already"],
  ["<<<<<<< HEAD\n## 1.0\n", "refused: line 1 is a mark of an unsolved conflict"],
  ["```\nan open end", "refused: the release would not be found in what is written"],
])("%j is refused", (text, expected) => {
  expect(insert(text)).toBe(expected);
});

test("line ends, a byte order mark and a last line without an end stay", () => {
  const text = "\ufeff## 1.0.0\r\n\r\n- a";
  expect(insert(text, { groups: one })).toBe("\ufeff## 1.1.0\r\n\r\n- mend it\r\n\r\n## 1.0.0\r\n\r\n- a");
  expect(insert("# Log", { groups: one })).toBe("# Log\n\n## 1.1.0 - 2026-02-03\n\n### Fixed\n\n- mend it");
});

test("whatever people write, the release that was put in is read back, and the rest is as it was", () => {
  const texts = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, fc.constantFrom("\n", "\r\n"), (some, end) => {
      const before = ["# Log", "", "## 1.0.0", "", "- a", ""].join(end);
      const insertion = insertRelease(
        readChangelog(before, []),
        { ...entry, groups: [{ kind: "fix", lines: some.map((text) => ({ text })) }] },
        { names: [], prereleases: "rollup" },
      );
      if (insertion.kind === "refused") throw new Error(insertion.why);
      const lines = some.map(oneLine).filter((line) => line !== "");
      const shown =
        lines.length === 0 ? ["No changes."] : lines.map((line) => line.replaceAll(/`([^`]*[^`\s][^`]*)`/g, "$1"));
      const notes = notesOf(insertion.changelog, insertion.section);
      expect(readMarkdown(notes).items.map((item) => item.replaceAll(/\s/g, ""))).toEqual(
        shown.map((line) => line.replaceAll(/\s/g, "")),
      );
      const [edit] = insertion.edits;
      expect(insertion.text.slice(0, edit!.start) + insertion.text.slice(edit!.start + edit!.text.length)).toBe(before);
    }),
    { numRuns: 500 },
  );
});

test("lines of a megabyte take no time to speak of", () => {
  const start = process.cpuUsage();
  const gap = " ".repeat(1_000_000);
  insert(
    lines(
      "## 1.0.0",
      "",
      `|${gap}x`,
      "",
      `### a${gap}b ${"#".repeat(500_000)}x`,
      "",
      `- ${gap}`,
      "",
      `${"(".repeat(500_000)}x`,
    ),
  );
  insert(lines("## 1.0.0", "", `${".".repeat(500_000)}x`, "", "- a"));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
});
