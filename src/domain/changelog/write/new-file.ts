import type { ChangelogFormat } from "../section.ts";

/**
 * A changelog without releases, in the form of Keep a Changelog: `insertRelease` puts the first one in. Brackets around a
 * version would be a link, whose address nothing here knows. https://keepachangelog.com/en/1.1.0/
 */
export const newChangelog = (format: ChangelogFormat): string => {
  if (format === "rst") {
    return [
      "Changelog\n=========\n",
      "All notable changes to this project are told here, in the form of\n`Keep a Changelog <https://keepachangelog.com/en/1.1.0/>`__.\n",
      "Unreleased\n----------\n",
    ].join("\n");
  }
  return [
    "# Changelog\n",
    "All notable changes to this project are told here, in the form of\n[Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n",
    "## Unreleased\n",
  ].join("\n");
};
