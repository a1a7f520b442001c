import { listOf, scrivSettings } from "../../changelog/scriv-settings.ts";
import { readScriv } from "../../fragments/scriv.ts";
import { fragmentElsewhere, fragmentTypeUnknown } from "../../problem/fragments.ts";
import { nearest } from "../../text/nearest.ts";
import { join, resolve } from "../../workspace/path.ts";
import type { NewsEntry } from "./fragment.ts";
import { joined, type News, type NewsHome, type ReadNews } from "./news.ts";
import { readScrivText } from "./scriv-text.ts";

/** https://scriv.readthedocs.io/en/latest/configuration.html */
const usualCategories = ["Removed", "Added", "Changed", "Deprecated", "Fixed", "Security"];

export const scrivNews: ReadNews = (at) => {
  const { home, owners } = at;
  const found = readScriv(home, owners[0] ?? "");
  if (found === undefined) return undefined;
  const categories = categoriesOf(at);
  const read = found.waiting.map((file) => fileNews(file, at, categories));
  return joined(read);
};

const fileNews = (file: string, { home, owners, prefix }: NewsHome, categories: readonly string[]): News => {
  const path = resolve(prefix, join(home.path, file));
  const source = home.read(file);
  if (source.kind !== "text") return { entries: [], findings: [fragmentElsewhere(path)] };
  const sections = readScrivText(source.text, file.endsWith(".md") ? "md" : "rst");
  const entries: NewsEntry[] = [];
  const findings: News["findings"][number][] = [];
  for (const [category, paragraphs] of sections) {
    const isKnown = category === undefined ? categories.length === 0 : categories.includes(category);
    if (!isKnown && paragraphs.length > 0) {
      findings.push(
        fragmentTypeUnknown({
          file: path,
          type: category ?? "",
          nearest: nearest(category ?? "", categories),
          known: categories,
        }),
      );
      continue;
    }
    for (const text of paragraphs) {
      entries.push({
        path,
        type: (category ?? "changed").toLowerCase(),
        number: undefined,
        packages: owners,
        text,
        bump: undefined,
      });
    }
  }
  return { entries, findings };
};

const categoriesOf = ({ home }: NewsHome): readonly string[] =>
  listOf(scrivSettings(home.tool, home.read)?.categories) ?? usualCategories;
