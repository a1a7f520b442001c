import type { Finding } from "../../domain/problem/finding.ts";
import { requestEditKept } from "../../domain/problem/release-request.ts";
import { checksSentence, type TokenOwner } from "../../domain/release-request/checks.ts";
import type { ReleaseContent } from "../../domain/release-request/content.ts";
import type { Wanted } from "../../domain/release-request/decide.ts";
import { writtenSections } from "../../domain/release-request/sections.ts";
import { requestBody, requestTitle } from "../../domain/release-request/text.ts";
import { releaseMessageBody } from "../../domain/release-request/trailers.ts";
import { type Composed, type ComposePlace, compose } from "./compose.ts";
import type { Look } from "./look.ts";
import type { PreparePorts, PrepareWish } from "./ports.ts";

/** What the branch and its pull request should be. */
interface Made {
  readonly content: ReleaseContent;
  /** `undefined` where nothing is left to release. */
  readonly wanted: Wanted | undefined;
  readonly composed: Composed | undefined;
  readonly message: string;
  readonly findings: readonly Finding[];
}

/** Makes it of what would be released now, and of what persons have written on the branch. */
export const make = async (
  { head: base, title, labels, base: into }: PrepareWish,
  { seen, owner }: { readonly seen: Look; readonly owner: TokenOwner },
  ports: PreparePorts,
): Promise<Made> => {
  const { branch } = seen;
  const { content, composed } = await composeAsDated({ base, branch }, ports);
  // What changes no file would be a pull request without a change.
  if (composed === undefined) {
    return { content, wanted: undefined, composed: undefined, message: "", findings: content.findings };
  }
  const { kept } = composed;
  const text = { content, title, base: into, checks: checksSentence(owner), kept };
  return {
    content,
    composed,
    wanted: { tree: composed.tree, title: requestTitle(text), body: requestBody(text), labels },
    message: await releaseMessageBody(content, await writtenSections(content)),
    findings: [
      ...content.findings,
      ...kept.map(({ file, package: name, additions }) => requestEditKept({ file, name, additions })),
    ],
  };
};

interface Dated {
  readonly content: ReleaseContent;
  /** `undefined` where nothing is left to release. */
  readonly composed: Composed | undefined;
}

/** With the date that the branch has where nothing else is new: another day alone is no reason for another commit. */
const composeAsDated = async (place: ComposePlace, { content: contentFor, trees }: PreparePorts): Promise<Dated> => {
  const { branch } = place;
  const composeOf = async (date: string | undefined): Promise<Dated> => {
    const content = await contentFor(branch?.wishes ?? new Map(), date);
    const isEmpty = content.packages.length === 0 || content.files.length === 0;
    return { content, composed: isEmpty ? undefined : await compose(content, place, trees) };
  };
  const { owner } = branch ?? {};
  const date = owner?.kind === "ours" || owner?.kind === "shared" ? owner.trailers.date : undefined;
  const before = date === undefined ? undefined : await composeOf(date);
  return before?.composed !== undefined && before.composed.tree === branch?.tree ? before : await composeOf(undefined);
};
