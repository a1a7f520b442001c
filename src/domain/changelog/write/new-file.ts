import type { ChangelogFormat } from "../section.ts";

/** A changelog without releases, in the form of Keep a Changelog: `insertRelease` puts the first one in. https://keepachangelog.com/en/1.1.0/ */
export const newChangelog = (format: ChangelogFormat, unreleasedUrl?: string): string => {
  if (format === "rst") {
    return [
      "Changelog\n=========\n",
      "All notable changes to this project are told here, in the form of\n`Keep a Changelog <https://keepachangelog.com/en/1.1.0/>`__.\n",
      "Unreleased\n----------\n",
    ].join("\n");
  }
  const reference = unreleasedUrl === undefined ? [] : [`[Unreleased]: ${unreleasedUrl}\n`];
  return [
    "# Changelog\n",
    "All notable changes to this project are told here, in the form of\n[Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n",
    "## [Unreleased]\n",
    ...reference,
  ].join("\n");
};
