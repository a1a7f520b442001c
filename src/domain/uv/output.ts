import { byUploadOrder } from "../distribution/distribution.ts";
import { lastWords } from "../text/last-words.ts";
import type { UploadAnswer } from "../upload/answer.ts";
import { isDecided } from "./decided.ts";
import { errorChain, oneLine } from "./error-chain.ts";
import { type MissingPython, missingPython } from "./missing-python.ts";

/** How a child ended, and what it printed. */
interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/**
 * Reads what `uv publish` printed of one file, or of some. It names the HTTP status and the index's words in one message, says
 * `Uploading` of a file that it sends, and gives one that it leaves out a warning and exit status 0.
 * https://github.com/astral-sh/uv/blob/main/crates/uv-publish/src/lib.rs
 */
export const readPublish = (
  { code, stderr }: Ended,
  paths: readonly string[] = [""],
): Omit<UploadAnswer, "settings"> => {
  const chain = errorChain(stderr, "first");
  const answer = chain.map((message) => statusMessage.exec(message)?.groups).find((groups) => groups !== undefined);
  const isWrongMethod = chain.some((message) => message.startsWith("POST requests are not supported"));
  const reasons = (chain.length > 1 ? chain.slice(1) : chain).map((reason) => reason.replace(/\. Server says:$/, ""));
  const warnings = stderr.split("\n").filter((line) => line.startsWith("warning: "));
  const said = answer?.words || reasons.join(": ") || warnings.join(" ") || "uv said nothing";
  return {
    exitCode: code,
    status: answer === undefined ? (isWrongMethod ? 405 : undefined) : Number(answer.status),
    words: oneLine(titleOf(said)),
    isSent: (stderr.match(/^(?:Uploading |File .* already exists, skipping)/gm)?.length ?? 0) >= paths.length,
    stoppedAt: paths.find((path) => chain[0]?.startsWith(`Failed to publish \`${path}\` `)),
    hasBegun: /^Publishing /m.test(stderr),
  };
};

/** What `uv publish` printed, and what its log says of the answer beside it. */
export interface PublishLog {
  /** Without the log. */
  readonly stderr: string;
  readonly retryAfter: string | undefined;
}

/** Of uv's log the answer's headers, which nothing else shows, and not the exchange of tokens. */
export const publishLogFilter = "uv_publish=trace,uv_publish::trusted_publishing=off";

/**
 * Parts what uv printed of uploads out of `folder` from its log. The log repeats what the index said, which may look like
 * anything: where an upload fails, it ends where uv itself names the folder, which no index knows.
 */
export const splitPublishLog = (stderr: string, folder: string): PublishLog => {
  const lines = stderr.split("\n");
  const own = lines.findLastIndex((line) => isOwnError(line, folder));
  if (own < 0) return { stderr: withoutLog(lines).join("\n"), retryAfter: undefined };
  const log = lines.slice(0, own);
  const first = log.findIndex(isHeaders);
  const before = first < 0 ? log : log.slice(0, first);
  const value = /, headers: \{.*"retry-after": "([^"\\]*)"/.exec(log.findLast(isHeaders) ?? "")?.[1];
  return { stderr: [...withoutLog(before), ...lines.slice(own)].join("\n"), retryAfter: value };
};

/** Whether uv begins here to say why an upload out of `folder` failed. */
export const isOwnError = (line: string, folder: string): boolean =>
  line.startsWith("error: ") && line.includes(folder);

const isHeaders = (line: string): boolean => /^TRACE Response headers for \S+: Response \{/.test(line);

/** What the index said to a file that it took has as many lines as it likes. */
const withoutLog = (lines: readonly string[]): readonly string[] => {
  let isIndex = false;
  return lines.filter((line) => {
    if (line.startsWith("TRACE Response content for ")) isIndex = true;
    else if (line === "INFO Upload succeeded") isIndex = false;
    return !isIndex && !/^(?:DEBUG|TRACE|INFO) /.test(line);
  });
};

const statusMessage =
  /^(?:Server returned|Upload failed with|Permission denied \()\s?status code (?<status>\d{3})[^.:)]*\)?[.:]?\s*(?:Server (?:says|message):\s*)?(?<words>.*)$/s;

/** What an HTML page says in its title, or below one with a number and a product alone, as Nexus has it; other text as it is. */
const titleOf = (text: string): string => {
  if (!/^\s*(?:<!doctype html|<html)/i.test(text)) return text;
  const title = /<title>([^<]+)/i.exec(text)?.[1];
  if (title !== undefined && !/^\s*\d{3} - /.test(title)) return title;
  return text.replace(/^.*<body\b/is, "<body").replaceAll(/<!--.*?-->|<[^>]*>/gs, " ");
};

/** What uv says of an error and its causes, on one line, without its list of all keys that a file of settings may have. */
export const errorWords = (stderr: string): string =>
  oneLine(
    errorChain(stderr, "last")
      .join(": ")
      .replace(/, expected one of(?: `[^`]*`,?){9,}/, "") || "uv said nothing",
  );

/** Why a build failed, as its finding names it. `words` are the backend's or uv's own, on one line. */
export type BuildFault =
  /** No Python fits; `python` is what was asked for. */
  | ({ readonly kind: "python" } & MissingPython)
  /** A file that the metadata names lies outside the package, or is not in its sdist. */
  | { readonly kind: "outside"; readonly words: string }
  /** What the wheel alone is told to take in is not in the sdist, which it is built from. */
  | { readonly kind: "include"; readonly words: string }
  /** A link to a folder, which the backend takes for a file. `path` is absolute, in the copy. */
  | { readonly kind: "link"; readonly path: string }
  /** An index or a download could not be reached. */
  | { readonly kind: "network"; readonly words: string }
  /** uv itself would not begin: the backend was not asked. */
  | { readonly kind: "uv"; readonly words: string }
  /** The backend, or a compiler below it, was ended from outside: most often there was no memory left. */
  | { readonly kind: "killed"; readonly words: string }
  | { readonly kind: "backend"; readonly words: string };

export const readBuildFault = (stderr: string): BuildFault => {
  const python = missingPython(stderr);
  if (python !== undefined) return { kind: "python", ...python };
  const chain = errorChain(stderr, "last");
  const whole = chain.join(": ");
  const isBackend = /The build backend returned an error|^Call to `/m.test(whole);
  const words = oneLine(isBackend ? backendWords(stderr) : chain.slice(1).join(": ") || whole || "uv said nothing");
  const link = folderAsFile.exec(whole)?.[1];
  if (link !== undefined) return { kind: "link", path: link };
  if (/Forced include not found/.test(words)) return { kind: "include", words };
  if (outsideWords.test(words)) return { kind: "outside", words };
  const signal = isBackend ? killedBy(stderr) : undefined;
  if (signal !== undefined) return { kind: "killed", words: `what builds it was ended by ${signal}: ${words}` };
  if (isBackend) return { kind: "backend", words };
  if (isDecided(whole) || !/error sending request|Failed to (?:fetch|download)/.test(whole))
    return { kind: "uv", words };
  // How long it took differs from package to package, where one thing is wrong.
  return { kind: "network", words: words.replace(/ in \d+(?:\.\d+)?m?s\b/, "") };
};

/** As uv, cargo, Python, gcc, ld and clang say that they or what they ran was killed. */
const killedBy = (stderr: string): "SIGKILL" | "SIGTERM" | undefined => {
  if (/\(signal: 15\b|Signals\.SIGTERM\b/.test(stderr)) return "SIGTERM";
  return /\(signal: 9\b|Signals\.SIGKILL\b|\bKilled signal terminated|internal compiler error: Killed|terminated with signal 9\b|execute command: Killed/.test(
    stderr,
  )
    ? "SIGKILL"
    : undefined;
};

/** uv_build follows no link to a folder. https://github.com/astral-sh/uv/issues/15243 */
const folderAsFile = /failed to read from file `([^`]+)`: Is a directory/;

/** Why an installation failed: uv's reason, or what a backend raised that had to build something for it. */
export const installWords = (stderr: string): string => {
  const fault = readBuildFault(stderr);
  // Without an error of uv's, its last lines are all there is.
  return "words" in fault && errorChain(stderr, "last").length > 0 ? fault.words : lastWords(stderr);
};

/** Extras that were asked for and that the package does not have: uv goes on without them. */
export const lackingExtras = (stderr: string, name: string): readonly string[] =>
  [...stderr.matchAll(/^warning: The package `([^`=]+)(?:=[^`]*)?` does not have an extra named `([^`]+)`/gm)]
    .filter(([, owner]) => owner === name)
    .map(([, , extra]) => extra!);

/**
 * hatchling, flit, setuptools, poetry and uv_build, and uv of what they made, of a README or licence outside the package.
 * What cannot be opened is there only where it is the sdist that has no such place: else it is missing in the checkout.
 */
const outsideWords =
  /unsafe member path "[^"]*\/\.\.\/|parent directory operator \(`\.\.`\)|must be within the project directory|points outside the project directory|\(or anything outside|is not in the subpath of|failed to open file `[^`]*\/sdists-v\d+\/[^`]*\.\.\/[^`]*`/;

/** What the last traceback of a backend raised, else the last line that it printed. */
const backendWords = (stderr: string): string => {
  const [before, inside] = splitAtError(stderr);
  const block = inside.split("[stderr]")[1]?.split(/^hint:/m)[0];
  const lines = (block === undefined ? before : dedent(block)).split(/\r?\n/);
  const trace = lines.findLastIndex((line) => line.startsWith("Traceback (most recent call last):"));
  const raised = trace < 0 ? cargoError(lines) : raisedIn(lines.slice(trace + 1));
  // The frames of an exception group end in a rule.
  const own = /^(?:Building (?:source distribution|wheel)|Using |warning: )|^[\s|]*\+[-+\s\d.]+$/;
  const last = lines.findLast((line) => line.trim() !== "" && !own.test(line))?.replace(/^\s+\| /, "");
  return raised ?? last ?? errorChain(stderr, "last").at(-1) ?? "it printed nothing";
};

/** The first error of a compiler or of cargo, where maturin says at last only how it called itself; why a build script gave up. */
const cargoError = (lines: readonly string[]): string | undefined => {
  const isMaturin = lines.some((line) => line.startsWith("Error: command ['maturin'"));
  const error = isMaturin ? lines.find((line) => /^error(?:\[E\d+\])?: /.test(line)) : undefined;
  const panic = lines.findIndex((line) => /^\s*thread '.*' .*panicked at /.test(line));
  return error === undefined || panic < 0 ? error : `${error}: ${(lines[panic + 1] ?? "").trim()}`;
};

/** The file that a failed build says it did not find, where it names one; in a source distribution from its top. */
export const missingPath = (stderr: string): string | undefined =>
  /No such file or directory: '([^']+)'|(?:does not exist|not found|could not find|[Nn]o such file)[^\n'"`]*?[ '"`]((?:\.\.\/)[\w./-]*\w)/
    .exec(stderr)
    ?.slice(1)
    .find((path) => path !== undefined)
    ?.replace(/^.*\/sdists-v\d+\/[^/]+\/[^/]+\//, "");

/** What a traceback ends with. Standard output may stand anywhere in it, for it comes by another way. */
const raisedIn = (lines: readonly string[]): string | undefined => {
  const named = lines.findIndex((line) =>
    /^[a-z_][\w.]*(?:Error|Exception|Exit|Failed|Failure|Interrupt|Warning)\b/i.test(line),
  );
  const at = named < 0 ? lines.findIndex((line) => /^[a-z_][\w.]*: /i.test(line)) : named;
  if (at < 0) return undefined;
  // What it says may begin on a line of its own.
  const further = /:\s*$/.test(lines[at]!) ? lines.slice(at + 1).find((line) => line.trim() !== "") : undefined;
  return further === undefined ? lines[at] : `${lines[at]} ${further}`;
};

const dedent = (block: string): string => {
  const indent = /^( *)\S/m.exec(block)?.[1] ?? "";
  return block.replaceAll(new RegExp(`^${indent}`, "gm"), "");
};

const splitAtError = (stderr: string): readonly [string, string] => {
  const at = Math.max(stderr.lastIndexOf("\nerror: "), stderr.lastIndexOf("\n  × "));
  return [stderr.slice(0, Math.max(0, at)), stderr.slice(Math.max(0, at))];
};

/** The version in the name of an sdist: what follows the last hyphen. https://peps.python.org/pep-0625/ */
export const versionOfSdist = (filename: string): string | undefined =>
  /-([^-]+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1];

/** Names of the files that `uv build` says it has built, wheels first. */
export const builtFiles = (stderr: string): readonly string[] =>
  [...stderr.matchAll(/^Successfully built (.+?)\r?$/gm)]
    .map(([, path]) => path!.split(/[\\/]/).at(-1)!)
    .sort(byUploadOrder);
