import { type ChangesetHome, meant } from "../../fragments/changeset-home.ts";
import { asWarning, type Finding } from "../../problem/finding.ts";
import {
  fragmentElsewhere,
  fragmentNotRead,
  fragmentPackageUnknown,
  fragmentTypeUnknown,
} from "../../problem/fragments.ts";
import { normalizeName } from "../../python/name.ts";
import { nearest } from "../../text/nearest.ts";
import { join, resolve } from "../../workspace/path.ts";
import type { Bump } from "../change.ts";
import { type ChangesetLine, type ChangesetText, readChangesetText } from "./changeset-text.ts";
import type { NewsEntry } from "./fragment.ts";
import { joined, type News, type NewsHome } from "./news.ts";

const folder = ".changeset";
const bumps: readonly Bump[] = ["major", "minor", "patch", "none"];

/** Where news are looked for, but that changesets have a home of their own. */
type At = Pick<NewsHome, "prefix" | "names" | "unreleased"> & { readonly changesets: ChangesetHome };

interface ChangesetNews extends News {
  /** Whether the folder is of others' packages alone. */
  readonly isOthers: boolean;
}

/** Changesets of a workspace; `undefined` where it has none. */
export const changesetNews = (at: At): ChangesetNews | undefined => {
  const { home, isShared, alsoOfNpm } = at.changesets;
  const files = home.list(folder);
  if (files === undefined) return undefined;
  const isChangeset = (name: string): boolean => name.endsWith(".md") && !/^readme\.md$/i.test(name);
  const read = joined(
    files.filter(({ name, kind }) => kind === "file" && isChangeset(name)).map(({ name }) => fileNews(name, at)),
  );
  const isOthers = isShared && read.entries.length === 0 && !at.names.some((name) => alsoOfNpm.has(name));
  // In a folder of others' packages, what cannot be read is theirs.
  const findings = read.findings.filter(({ code }) => !isOthers || code === fragmentPackageUnknown.code);
  return { ...read, findings, isOthers };
};

const fileNews = (name: string, at: At): News => {
  const { home, isShared, members } = at.changesets;
  const path = resolve(at.prefix, join(home.path, join(folder, name)));
  const source = home.read(join(folder, name));
  if (source.kind !== "text") return { entries: [], findings: [fragmentElsewhere(path)] };
  const changeset = readChangesetText(source.text);
  if (changeset === undefined) {
    if (isShared && ![...members.keys()].some((each) => source.text.includes(each))) return nothing;
    const why = "has no packages and bumps between two lines of ---, one to a line";
    return { entries: [], findings: [fragmentNotRead({ file: path, why })] };
  }
  const read = changeset.lines.map((line) => lineNews(line, { path, changeset, at }));
  return joined(read);
};

const nothing: News = { entries: [], findings: [] };

const lineNews = (
  line: ChangesetLine,
  { path, changeset, at }: { readonly path: string; readonly changeset: ChangesetText; readonly at: At },
): News => {
  const [only, ...others] = at.names;
  // So Knope calls the only package. https://knope.tech/reference/concepts/changeset/
  const isOnly =
    line.name === "default" && at.changesets.home.path === "." && only !== undefined && others.length === 0;
  const known = isOnly ? only : meant(at.changesets, line.name);
  const name = known ?? normalizeName(line.name);
  const bump = bumps.find((each) => each === line.bump);
  const isKnown = known !== undefined && at.names.includes(known);
  const findings: Finding[] = [];
  if (!isKnown && !at.changesets.mayBeOthers(line.name)) {
    const isMember = at.unreleased.includes(name);
    const unknown = fragmentPackageUnknown({ file: path, name: line.name, nearest: nearest(name, at.names), isMember });
    findings.push(at.changesets.isShared ? asWarning(unknown) : unknown);
  }
  if (isKnown && bump === undefined) {
    findings.push(
      fragmentTypeUnknown({ file: path, type: line.bump, nearest: nearest(line.bump, bumps), known: bumps }),
    );
  }
  const { text, pullRequest } = changeset;
  const entry: NewsEntry = { path, type: line.bump, number: undefined, pullRequest, packages: [name], text, bump };
  return { entries: isKnown && bump !== undefined ? [entry] : [], findings };
};
