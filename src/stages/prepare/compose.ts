import type { ReleaseContent, ReleaseFile } from "../../domain/release-request/content.ts";
import { isEdited, retitle } from "../../domain/release-request/edited-section.ts";
import { additionsTo, type KeptEdit } from "../../domain/release-request/kept.ts";
import type { BranchCommit } from "../../domain/release-request/pushers.ts";
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

interface Place {
  /** The base's commit. */
  readonly base: string;
  readonly branch: SeenBranch | undefined;
}

/** Puts the release's files on the base; on a branch that a person has pushed to, what they did is done again to them. */
export const compose = async (
  content: ReleaseContent,
  { base, branch }: Place,
  trees: ReleaseTrees,
): Promise<Composed> => {
  if (branch?.owner.kind !== "shared") return await committed(content.files, { parent: base, kept: [] }, trees);
  const { head, ours } = branch;
  const wanted = new Map(content.files.map((file) => [file.path, file.bytes]));
  for (const path of ours) if (!wanted.has(path)) wanted.set(path, await trees.read(base, path));
  const files: ReleaseFile[] = [];
  const kept: KeptEdit[] = [];
  for (const [path, bytes] of wanted) {
    const edit = await keptSections(path, { content, branch }, trees);
    kept.push(...(edit?.kept ?? []));
    const all = edit?.bytes ?? (await redone({ path, bytes }, branch.owner.theirs, trees));
    if (!isSame(await trees.read(head, path), all)) files.push({ path, bytes: all });
  }
  return await committed(files, { parent: head, kept }, trees);
};

const committed = async (
  files: readonly ReleaseFile[],
  rest: Pick<Composed, "parent" | "kept">,
  trees: ReleaseTrees,
): Promise<Composed> => ({ ...rest, files, tree: await trees.write(rest.parent, files) });

interface Edited {
  readonly bytes: Uint8Array;
  readonly kept: readonly KeptEdit[];
}

/** The changelog as the branch has it, where a person has edited a section of ours in it. */
const keptSections = async (
  path: string,
  { content, branch }: { readonly content: ReleaseContent; readonly branch: SeenBranch },
  trees: ReleaseTrees,
): Promise<Edited | undefined> => {
  const { owner, head } = branch;
  const written = owner.kind === "shared" ? owner.trailers.sections.filter(({ file }) => file === path) : [];
  if (written.length === 0) return undefined;
  const bytes = await trees.read(head, path);
  const before = bytes === undefined ? "" : new TextDecoder().decode(bytes);
  const names = content.packages.map(({ name }) => name);
  const judged = await Promise.all(
    written.map(async (each) => ({ each, isTheirs: await isEdited({ file: path, text: before }, each, names) })),
  );
  const edited = judged.filter(({ isTheirs }) => isTheirs).map(({ each }) => each);
  if (edited.length === 0) return undefined;
  let text = before;
  const kept: KeptEdit[] = [];
  for (const { name, to, section } of content.packages) {
    if (section?.file !== path) continue;
    const old = edited.find((each) => each.package === name);
    if (old !== undefined) text = retitle({ file: path, text }, { written: old, to }, names);
    kept.push({ file: path, package: name, additions: additionsTo(text, section.text) });
  }
  return { bytes: new TextEncoder().encode(text), kept };
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
