import type { Finding } from "../../problem/finding.ts";
import { fragmentNotRead, fragmentPackageUnknown, fragmentTypeUnknown } from "../../problem/fragments.ts";
import { normalizeName } from "../../python/name.ts";
import { nearest } from "../../text/nearest.ts";
import { join, normalize } from "../../workspace/path.ts";
import type { Bump } from "../change.ts";
import { type ChangesetLine, readChangesetText } from "./changeset-text.ts";
import type { NewsEntry } from "./fragment.ts";
import { joined, type News, type NewsHome, type ReadNews } from "./news.ts";

const folder = ".changeset";
const bumps: readonly Bump[] = ["major", "minor", "patch", "none"];

export const changesetNews: ReadNews = (at) => {
  const files = at.home.list(folder);
  if (files === undefined) return undefined;
  const isChangeset = (name: string): boolean => name.endsWith(".md") && !/^readme\.md$/i.test(name);
  const read = files
    .filter(({ name, kind }) => kind === "file" && isChangeset(name))
    .map(({ name }) => fileNews(name, at));
  // The folder of another language's packages is none of ours.
  if (isOfAnotherLanguage(at) && read.every(({ entries }) => entries.length === 0)) return undefined;
  return joined(read);
};

const isOfAnotherLanguage = ({ home }: NewsHome): boolean => home.read("package.json").kind === "text";

const fileNews = (name: string, at: NewsHome): News => {
  const path = normalize(join(at.prefix, join(folder, name)));
  const source = at.home.read(join(folder, name));
  if (source.kind !== "text")
    return { entries: [], findings: [fragmentNotRead({ file: path, why: "leads out of the repository" })] };
  const changeset = readChangesetText(source.text);
  if (changeset === undefined) {
    const why = "has no packages and bumps between two lines of ---, one to a line";
    return { entries: [], findings: [fragmentNotRead({ file: path, why })] };
  }
  const read = changeset.lines.map((line) => lineNews(line, { path, text: changeset.text, at }));
  return joined(read);
};

const lineNews = (
  line: ChangesetLine,
  { path, text, at }: { readonly path: string; readonly text: string; readonly at: NewsHome },
): News => {
  const [only, ...others] = at.names;
  // So Knope calls the only package. https://knope.tech/reference/concepts/changeset/
  const isOnly = line.name === "default" && only !== undefined && others.length === 0;
  const name = isOnly ? only : normalizeName(line.name);
  const bump = bumps.find((each) => each === line.bump);
  const isKnown = at.names.includes(name);
  const findings: Finding[] = [];
  if (!isKnown && !isOfAnotherLanguage(at)) {
    const isMember = at.unreleased.includes(name);
    findings.push(fragmentPackageUnknown({ file: path, name: line.name, nearest: nearest(name, at.names), isMember }));
  }
  if (isKnown && bump === undefined) {
    findings.push(
      fragmentTypeUnknown({ file: path, type: line.bump, nearest: nearest(line.bump, bumps), known: bumps }),
    );
  }
  const entry: NewsEntry = { path, type: line.bump, number: undefined, packages: [name], text, bump };
  return { entries: isKnown && bump !== undefined ? [entry] : [], findings };
};
