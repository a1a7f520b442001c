import { finishNotesFile } from "../../domain/problem/finish-notes.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { invalidValue } from "../../domain/problem/usage.ts";
import { isValidName, normalizeName } from "../../domain/python/name.ts";
import { readUmbrellaFormat } from "../../domain/tag/umbrella-format.ts";
import { shellWord } from "../../domain/text/shell-word.ts";
import { isFolder } from "../../domain/workspace/files.ts";
import { join } from "../../domain/workspace/path.ts";
import { rootAround } from "../../domain/workspace/root.ts";
import type { CreateWish } from "../../stages/finish/create-wish.ts";
import type { AssetKind } from "../../stages/finish/make-assets.ts";
import type { CreateReleaseInputs, CreateReleasePorts } from "./ports.ts";

/** What the inputs alone say; throws where they say what cannot be. */
export const readWish = (
  inputs: CreateReleaseInputs,
  ports: CreateReleasePorts,
): Omit<CreateWish, "released" | "checkout" | "formats" | "localTags" | "needsManifest"> => ({
  umbrella: inputs.umbrellaTagFormat === undefined ? undefined : readUmbrellaFormat(inputs.umbrellaTagFormat),
  end: { auto: "release", draft: "draft", off: "tag" }[inputs.release] as CreateWish["end"],
  assets: inputs.assets.map(assetOf),
  template: inputs.notes === "changelog" ? undefined : readTemplate(inputs.notes, inputs, ports),
  latest: latestOf(inputs.latest),
  changelog: inputs.changelog,
  command: commandOf(inputs, ports),
});

const kinds: readonly AssetKind[] = ["manifest", "checksums", "distributions"];
const expected = "manifest, checksums or distributions";

const assetOf = (word: string): AssetKind => {
  const kind = kinds.find((known) => known === word);
  if (kind !== undefined) return kind;
  throw new Problem(invalidValue({ what: "assets", expected, value: word }));
};

const latestOf = (text: string): string => {
  if (isValidName(text)) return text === "auto" ? text : normalizeName(text);
  throw new Problem(invalidValue({ what: "latest", expected: "auto or the name of a package", value: text }));
};

/** Throws where `latest` is none of the packages that a release may be of. */
export const expectLatest = (latest: string, names: Iterable<string>): void => {
  if (latest === "auto" || new Set(names).has(latest)) return;
  const expected = "auto or the name of a package of this workspace";
  throw new Problem(invalidValue({ what: "latest", expected, value: latest }));
};

/** Letters of a text of one's own: more than a release's notes may have are no template. */
const longestTemplate = 125_000;

const readTemplate = (
  file: string,
  { workingDirectory }: CreateReleaseInputs,
  { files, absolute }: CreateReleasePorts,
): string => {
  const fail = (why: string) => new Problem(finishNotesFile({ file, why }));
  const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/.test(file);
  // From the root, as other paths of the configuration, whichever folder of the workspace the run starts in.
  const path = isAbsolute ? absolute(file) : join(rootAround(files, absolute(workingDirectory)), file);
  const text = files.readText(path);
  if (text === undefined) throw fail(isFolder(files, path) ? "it is a folder" : "there is no such file");
  if (text.length > longestTemplate) throw fail(`it has more than ${longestTemplate} characters`);
  return text;
};

/** What a person types to go on where it ran: a job's machine is gone then. */
const commandOf = (
  { dist, manifestPath, tag }: CreateReleaseInputs,
  { start }: Pick<CreateReleasePorts, "start">,
): string | undefined => {
  if (start.kind !== "terminal") return undefined;
  const [flag, value] =
    dist !== undefined
      ? ["--dist", dist]
      : manifestPath !== undefined
        ? ["--manifest-path", manifestPath]
        : ["--tag", tag ?? ""];
  return `release-actions create-release ${flag} ${shellWord(value)}`;
};
