import { towncrierSettings } from "../../changelog/tool-settings.ts";
import { type TowncrierRules, towncrierRules } from "../../fragments/towncrier.ts";
import { fragmentElsewhere, fragmentNotRead, fragmentTypeUnknown } from "../../problem/fragments.ts";
import { normalizeName } from "../../python/name.ts";
import { nearest } from "../../text/nearest.ts";
import { baseName, join, resolve } from "../../workspace/path.ts";
import type { NewsEntry } from "./fragment.ts";
import { joined, type News, type NewsHome, type ReadNews } from "./news.ts";
import { likelyPart, readNewsName } from "./towncrier-name.ts";

/** Its own settings count, else the root's where the home has the folder that they name, as with `towncrier --dir`. */
export const towncrierNews: ReadNews = (at) => {
  const { home, root } = at;
  const own = towncrierSettings(home.tool, home.read);
  const settings = own ?? towncrierSettings(root.tool, root.read);
  if (settings === undefined) return undefined;
  const rules = towncrierRules(settings, home);
  const isThere = rules.folders.some(({ folder }) => home.list(folder) !== undefined);
  if (own === undefined && !isThere) return undefined;
  const read = rules.folders.map((each) => folderNews(at, rules, each));
  return joined(read);
};

const folderNews = (
  at: NewsHome,
  { types, ignored, orphanPrefix }: TowncrierRules,
  { folder, section }: TowncrierRules["folders"][number],
): News => {
  const { home, names } = at;
  const ofSection = [section, baseName(folder)].map(normalizeName).find((name) => names.includes(name));
  const packages = at.owners.length > 1 && ofSection !== undefined ? [ofSection] : at.owners;
  const entries: NewsEntry[] = [];
  const findings: News["findings"][number][] = [];
  const seen = new Map<string, string>();
  for (const { name, kind } of home.list(folder) ?? []) {
    if (kind !== "file" || ignored(name)) continue;
    const path = resolve(at.prefix, join(home.path, join(folder, name)));
    const said = readNewsName(name, { types, orphanPrefix });
    if (said === undefined) {
      const type = likelyPart(name);
      findings.push(fragmentTypeUnknown({ file: path, type, nearest: nearest(type, types), known: [...types] }));
      continue;
    }
    const source = home.read(join(folder, name));
    const key = `${said.issue} ${said.type} ${/\.(\d+)(?:\.[a-z]+)?$/.exec(name)?.[1] ?? ""}`;
    if (source.kind !== "text") findings.push(fragmentElsewhere(path));
    else if (said.issue !== "" && seen.has(key))
      findings.push(
        fragmentNotRead({
          file: path,
          why: `is there twice, as ${seen.get(key)} too`,
          fix: "Put the texts of both into one, and remove the other; or give one another number (123.feature.1.md)",
        }),
      );
    else
      entries.push({
        path,
        type: said.type,
        number: numberOf(said.issue),
        packages,
        text: source.text.trim(),
        bump: undefined,
      });
    seen.set(key, name);
  }
  return { entries, findings };
};

const numberOf = (issue: string): number | undefined => (/^\d{1,9}$/.test(issue) ? Number(issue) : undefined);
