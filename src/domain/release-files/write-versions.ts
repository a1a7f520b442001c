import { memberPlace, requirementPath } from "../plan/member-place.ts";
import type { Finding } from "../problem/finding.ts";
import {
  requirementNotWritten,
  versionNotWritten,
  versionPlaceUnread,
  versionUnsayable,
} from "../problem/release-files.ts";
import { versionFileNoPackage } from "../problem/version-sources.ts";
import { canonicalVersion } from "../python/version.ts";
import type { Edit, PlannedRelease, ReleasePlan } from "../release-plan/release-plan.ts";
import { editStringItem, editStrings } from "../toml/edit.ts";
import { parseVersionFileEntry, type VersionFileEntry } from "../version-files/entry.ts";
import { ownerOf } from "../version-files/owner.ts";
import { statedVersion } from "../version-files/stated-version.ts";
import { originOf } from "../version-origin/resolve.ts";
import { baseName, join } from "../workspace/path.ts";
import { type ReadSource, sourceReader } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { type CrateMove, moveCrates } from "./cargo-lock.ts";
import type { EditedFiles } from "./edited-files.ts";
import { replaceFrom, replaceMatches } from "./replace-text.ts";
import { writtenVersion } from "./written-version.ts";

interface Place {
  readonly workspace: Workspace;
  readonly edited: EditedFiles;
  /** Of the release, `YYYY-MM-DD`; `undefined` where none is made. */
  readonly date?: string;
}

/** Writes the versions of a plan where the packages, their dependents and the lines of `version-files` have them. */
export const writeVersions = async (
  { packages }: Pick<ReleasePlan, "packages">,
  { versionFiles, ...place }: Place & { readonly versionFiles: readonly string[] },
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const each of packages) {
    const unread = await unreadPlace(each, place);
    if (unread !== undefined) findings.push(unread);
    for (const edit of each.edits) {
      const member = place.workspace.members.find(({ name }) => name === edit.package)!;
      const finding =
        edit.kind === "version" ? await writeOwn(member, edit, place) : writeRequirement(member, edit, place);
      if (finding !== undefined) findings.push(finding);
    }
  }
  for (const line of versionFiles) {
    const entry = await parseVersionFileEntry(line);
    const finding = "code" in entry ? entry : await writeFile(entry, packages, place);
    // What writes has these lines from the configuration alone.
    if (finding !== undefined) findings.push({ ...finding, remedy: "commit" });
  }
  return findings;
};

/** A version that no tag makes, and whose place cannot be read: a plan has no edit of it. */
const unreadPlace = async ({ name, proposed }: PlannedRelease, place: Place): Promise<Finding | undefined> => {
  const { workspace } = place;
  const member = workspace.members.find((each) => each.name === name)!;
  const origin = await originOf(workspace, member, readIn(place));
  if (origin.kind !== "unknown") return undefined;
  const { file } = memberPlace(workspace, member, ["project", "dynamic"]);
  return versionPlaceUnread({ package: name, version: proposed, file, why: origin.why });
};

const readIn = ({ workspace, edited }: Place): ReadSource => sourceReader(edited.files, workspace);

const writeOwn = async (
  member: Member,
  { to }: Extract<Edit, { kind: "version" }>,
  place: Place,
): Promise<Finding | undefined> => {
  const { workspace, edited } = place;
  const fail = (file: string, why: string): Finding =>
    versionNotWritten({ package: member.name, version: to, file, why });
  if (member.version !== undefined) {
    const source = readIn(place)(join(member.path, "pyproject.toml"));
    const written = source.kind === "text" ? editStringItem(source.text, ["project", "version"], to) : undefined;
    if (source.kind !== "text" || written === undefined)
      return fail(`${member.path}/pyproject.toml`, "it has no version as a string");
    edited.set(source.file, written);
    return undefined;
  }
  const origin = await originOf(workspace, member, readIn(place));
  if (origin.kind !== "stated") return fail(`${member.path}/pyproject.toml`, "no file says it");
  const {
    version: before,
    place: { file, line = 1 },
  } = origin.stated;
  // Packages of one file may have one version.
  if (canonicalVersion(before) === to) return undefined;
  const written = writtenVersion(to, { file, before });
  if (written === undefined) return versionUnsayable({ package: member.name, version: to, file });
  const isRight = async (text: string): Promise<boolean> => {
    const now = await originOf(workspace, member, trial(readIn(place), file, text));
    return now.kind === "stated" && now.stated.version === written;
  };
  const text = textOf(place, file);
  const changed =
    text === undefined ? undefined : await replaceFrom(text, { line, from: before, to: written }, isRight);
  if (changed === undefined) return fail(file, `${before} is not found where it is read`);
  edited.set(file, changed);
  if (/(?:^|\/)Cargo\.toml$/.test(file)) lockCrates({ file, manifest: text!, from: before, to: written }, place);
  return undefined;
};

/** The `Cargo.lock` beside a manifest, or beside its workspace's above it. */
const lockCrates = ({ file, ...move }: CrateMove & { readonly file: string }, place: Place): void => {
  for (let folder = file; folder !== ""; ) {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
    const path = folder === "" ? "Cargo.lock" : `${folder}/Cargo.lock`;
    const lock = textOf(place, path);
    if (lock === undefined) continue;
    const moved = moveCrates(lock, move);
    if (moved !== undefined) place.edited.set(path, moved);
    return;
  }
};

const textOf = ({ workspace, edited }: Place, file: string): string | undefined => {
  const top = workspace.prefix === "" ? workspace.root : workspace.root.slice(0, -workspace.prefix.length - 1) || "/";
  return edited.files.readText(join(top, file));
};

/** Reads a file as if it held another text. */
const trial =
  (read: ReadSource, file: string, text: string): ReadSource =>
  (path) => {
    const source = read(path);
    return source.kind === "text" && source.file === file ? { ...source, text } : source;
  };

const writeRequirement = (
  member: Member,
  edit: Extract<Edit, { kind: "requirement" }>,
  place: Place,
): Finding | undefined => {
  const source = readIn(place)(join(member.path, "pyproject.toml"));
  const paths = member.requirements
    .filter(({ table, requirement }) => table === edit.table && requirement.text === edit.from)
    .map(requirementPath);
  const written =
    source.kind === "text"
      ? editStrings(
          source.text,
          paths.map((path) => ({ path, value: edit.to })),
        )
      : undefined;
  if (source.kind !== "text" || written === undefined || paths.length === 0)
    return requirementNotWritten({ package: member.name, file: edit.file, from: edit.from, to: edit.to });
  place.edited.set(source.file, written);
  return undefined;
};

const writeFile = async (
  entry: VersionFileEntry,
  packages: readonly PlannedRelease[],
  place: Place,
): Promise<Finding | undefined> => {
  const owner = ownerOf(entry.path, place.workspace);
  const all = owner === undefined ? packages : packages.filter(({ name }) => name === owner.name);
  const [first] = all;
  if (first === undefined) return undefined;
  const { name, proposed } = first;
  if (all.some((each) => each.proposed !== proposed))
    return versionFileNoPackage({ file: entry.path, packages: all.map((each) => each.name) });
  const stated = await statedVersion(entry, readIn(place));
  if ("code" in stated) return stated;
  const {
    version: before,
    place: { file, line = 1 },
  } = stated;
  if (canonicalVersion(before) === proposed) return undefined;
  const written = writtenVersion(proposed, { file, before });
  const isRight = async (text: string): Promise<boolean> => {
    const now = await statedVersion(entry, trial(readIn(place), file, text));
    return !("code" in now) && now.version === written;
  };
  const text = textOf(place, file);
  const facts = { package: name, version: proposed, file, isListed: true };
  if (text === undefined || written === undefined) return versionUnsayable(facts);
  const changed =
    entry.kind === "key"
      ? await replaceFrom(text, { line, from: before, to: written }, isRight)
      : replaceMatches(text, entry, (value) => writtenVersion(proposed, { file, before: value }));
  if (changed === undefined || !(await isRight(changed)))
    return versionNotWritten({ ...facts, why: `${before} is not found where it is read` });
  place.edited.set(file, dated(changed, file, place));
  return undefined;
};

/** A citation says when its version was released, too. */
const dated = (text: string, file: string, { date }: Place): string =>
  date === undefined || baseName(file) !== "CITATION.cff"
    ? text
    : text.replace(/^(date-released:[ \t]*["']?)\d{4}-\d\d-\d\d/m, `$1${date}`);
