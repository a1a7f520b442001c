import { normalizeName } from "../../domain/python/name.ts";

/** What an HTML page says that has no link. */
export interface FilelessPage {
  /** PEP 503 name of the project that was asked for. */
  readonly name: string;
  /** All of its title and headings. */
  readonly heading: string;
  /** All other text. */
  readonly prose: string;
  /** The names of its `meta` elements, in lower case. */
  readonly metas: ReadonlySet<string>;
  /** Whether it has a form or a script, or leads on by itself. */
  readonly isOperated: boolean;
}

/**
 * Whose page it is: a project's without files (PEP 503 says only that each file is an anchor), one `for people`, which
 * a login or a proxy puts in the index's place, or one that cannot be told. An index may have a form or a script in its
 * pages (devpi's to refresh a mirror), and it heads them by what they are.
 */
export const judgeFileless = (page: FilelessPage): "project" | "people" | "unsure" => {
  if (declared.some((meta) => page.metas.has(meta)) || isHeaded(page)) return "project";
  if (page.isOperated) return "people";
  return /\S/.test(page.heading + page.prose) ? "unsure" : "project";
};

/** PEP 629 and 792, and what PyPI wrote before them and Artifactory still does. */
const declared = ["pypi:repository-version", "pypi:project-status", "api-version"];

/** As devpi, GitLab, Nexus, pypiserver and others have it; `Simple Index` Artifactory; the last two are folder listings. */
const isHeaded = ({ heading, name }: FilelessPage): boolean =>
  /\b(?:links for|simple index|index of|directory listing)\b/i.test(heading) ||
  heading.split(/\s+/).some((word) => normalizeName(word) === name);
