import type { ReleaseContent, ReleaseFile } from "../../domain/release-request/content.ts";
import { additionsTo, type KeptEdit } from "../../domain/release-request/kept.ts";
import type { BranchCommit } from "../../domain/release-request/pushers.ts";
import { isEdited, replaceSection, retitleSection } from "../../domain/release-request/sections.ts";
import type { ReleaseTrees } from "../../ports/release-commits.ts";
import type { SeenBranch } from "./look.ts";

/** The release's commit, ready to be made. */
export interface Composed {
  readonly parent: string;
  readonly tree: string;
  /** What differs from the parent. */
  readonly files: readonly ReleaseFile[];
  readonly kept: readonly KeptEdit[];
}

export interface ComposePlace {
  /** The base's commit. */
  readonly base: string;
  readonly branch: SeenBranch | undefined;
}

/** Puts the release's files on the base; on a branch that a person has pushed to, what they did is done again to them. */
export const compose = async (
  content: ReleaseContent,
  { base, branch }: ComposePlace,
  trees: ReleaseTrees,
): Promise<Composed> => {
  if (branch?.owner.kind !== "shared") return await committed(content.files, { parent: base, kept: [] }, trees);
  const { head, ours } = branch;
  const wanted = new Map(content.files.map((file) => [file.path, file.bytes]));
  for (const path of ours) if (!wanted.has(path)) wanted.set(path, await trees.read(base, path));
  const files: ReleaseFile[] = [];
  const kept: KeptEdit[] = [];
  for (const [path, bytes] of wanted) {
    const edit = await keptSections({ path, bytes }, { content, branch }, trees);
    kept.push(...(edit?.kept ?? []));
    const all = edit === undefined ? await redone({ path, bytes }, branch.owner.theirs, trees) : edit.bytes;
    if (!isSame(await trees.read(head, path), all)) files.push({ path, bytes: all });
  }
  return await committed(files, { parent: head, kept }, trees);
};

const committed = async (
  files: readonly ReleaseFile[],
  rest: Pick<Composed, "parent" | "kept">,
  trees: ReleaseTrees,
): Promise<Composed> => ({ ...rest, files, tree: await trees.write(rest.parent, files) });

/** The changelog as the branch has it, where a person has edited a section of ours in it; the others are made anew. */
const keptSections = async (
  { path, bytes: made }: ReleaseFile,
  { content, branch }: { readonly content: ReleaseContent; readonly branch: SeenBranch },
  trees: ReleaseTrees,
): Promise<{ readonly bytes: Uint8Array | undefined; readonly kept: readonly KeptEdit[] } | undefined> => {
  const { owner, head } = branch;
  const written = owner.kind === "shared" ? owner.trailers.sections.filter(({ file }) => file === path) : [];
  if (written.length === 0) return undefined;
  const bytes = await trees.read(head, path);
  const names = content.packages.map(({ name }) => name);
  const textOf = (of: Uint8Array | undefined) => ({ file: path, text: new TextDecoder().decode(of), names });
  const [before, by] = [textOf(bytes), textOf(made)];
  const judged = await Promise.all(written.map((each) => isEdited(before, each)));
  if (!judged.includes(true)) return undefined;
  const taken = await textsBefore(path, owner.kind === "shared" ? owner.theirs : [], trees);
  let { text } = before;
  const kept: KeptEdit[] = [];
  for (const { name, to: version, section } of content.packages) {
    if (section?.path !== path) continue;
    const at = written.findIndex((each) => each.package === name);
    const [old, isTheirs] = [written[at], judged[at] !== false];
    if (old !== undefined) {
      const now = { ...before, text };
      text = isTheirs ? retitleSection(now, old, version) : replaceSection(now, { old, by, version });
    }
    if (isTheirs) kept.push({ file: path, package: name, additions: additionsTo([text, ...taken], section.block) });
  }
  return { bytes: bytes && new TextEncoder().encode(text), kept };
};

/** The file before each commit of a person's: a line that they took away has not come since. */
const textsBefore = async (
  path: string,
  theirs: readonly BranchCommit[],
  trees: ReleaseTrees,
): Promise<readonly string[]> => {
  const parents = [...new Set(theirs.flatMap(({ parents }) => parents[0] ?? []))];
  const before = await Promise.all(parents.map((parent) => trees.read(parent, path)));
  return before.map((bytes) => new TextDecoder().decode(bytes));
};

/** The file with all that persons did to it, in their order. A merge is no doing of theirs. */
const redone = async (
  { path, bytes }: ReleaseFile,
  theirs: readonly BranchCommit[],
  trees: ReleaseTrees,
): Promise<Uint8Array | undefined> => {
  let now = bytes;
  for (const { sha, parents } of theirs.toReversed()) {
    if (parents.length !== 1) continue;
    const [before, after] = [await trees.read(parents[0]!, path), await trees.read(sha, path)];
    if (isSame(before, after)) continue;
    now =
      now === undefined || before === undefined || after === undefined
        ? after
        : await trees.merge({ theirs: after, original: before, ours: now });
  }
  return now;
};

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one === undefined || other === undefined ? one === other : Buffer.from(one).equals(other);
