import { basename, dirname, parse } from "node:path";
import isLower from "semver/functions/lt.js";
import type { UploadLogin } from "../../domain/credential/credential.ts";
import { byUploadOrder } from "../../domain/distribution/distribution.ts";
import { toolEnvironment, uploadEnvironment } from "../../domain/environment/child.ts";
import type { UploadAnswer } from "../../domain/upload/answer.ts";
import { settingsBehind } from "../../domain/uv/behind.ts";
import { isOwnError, publishLogFilter, readPublish, splitPublishLog } from "../../domain/uv/output.ts";
import type { UploadRequest } from "../../ports/uv.ts";
import { ownSettings } from "./own-settings.ts";
import { type RunUv, tailOf, type UvOptions } from "./run.ts";
import { readUserFiles } from "./user-files.ts";

/** How long uv may outlast its own limit for the upload, for a server that never ends its answer. Milliseconds. */
const patience = 100_000;

/** The first that takes the files of one call by their names, wheels first; before, they go as the folder lists them. */
const firstInOrder = "0.12.0";

/** One call where uv keeps the order, else one for each file. */
export const publishFiles = async (
  request: UploadRequest,
  run: RunUv,
  { version, ...options }: UvOptions & { readonly version: () => Promise<string> },
): Promise<Published> => {
  const { path, more = [], attestations = [] } = request;
  if (more.length === 0 || !isLower(await version(), firstInOrder)) return await publishTogether(request, run, options);
  const answers: Published[] = [];
  for (const each of [path, ...more].sort(byUploadOrder)) {
    const own = attestations.filter((attestation) => attestation.startsWith(`${each}.`));
    const answer = await publishTogether({ ...request, path: each, more: [], attestations: own }, run, options);
    if (answer.exitCode !== 0) return { ...answer, stoppedAt: each };
    answers.push(answer);
  }
  return { ...answers.at(-1)!, isSent: answers.every(({ isSent }) => isSent) };
};

type Published = UploadAnswer & { readonly output: string };

/**
 * `uv publish`. URLs and credentials go by environment, where no list of processes shows them. No
 * project's settings apply, nor what a user's file says of targets: either could send the file elsewhere, or skip it for
 * another check URL.
 */
const publishTogether = async (
  { path, more = [], attestations = [], uploadUrl, checkUrl, login, signal, ...wish }: UploadRequest,
  run: RunUv,
  { env }: UvOptions,
): Promise<Published> => {
  await using settings = await ownSettings(env);
  const files = [path, ...more];
  // uv sends no attestation but one that it is given by name.
  const paths = [...files, ...attestations];
  const environment = uploadEnvironment(env, login, {
    UV_PUBLISH_URL: uploadUrl,
    ...(checkUrl === undefined ? {} : { UV_PUBLISH_CHECK_URL: checkUrl }),
    NO_COLOR: "1",
    ...(wish.isPatient === true ? { RUST_LOG: publishLogFilter } : {}),
    ...settings.env,
  });
  const folder = basename(dirname(path));
  const error = keepError(folder);
  const exit = await run({
    args: ["publish", "--trusted-publishing", "never", "--", ...paths.map(escapeGlob)],
    cwd: parse(path).root,
    env: environment,
    endsStrays: false,
    signal,
    // Of one that is no number uv says so by itself.
    timeout: files.length * (Number(environment.UV_UPLOAD_HTTP_TIMEOUT) || 300) * 1000 + patience,
    onLine: (line) => {
      error.push(line);
      tellOfSending(line, wish.onSending);
    },
  });
  const { retryAfter, stderr } = splitPublishLog(error.completed(exit.stderr), folder);
  const answer = readPublish({ code: exit.code, stderr }, files);
  const told = { env: toolEnvironment(env), files: await readUserFiles(env) };
  const { settings: behind } = settingsBehind(stderr, told);
  // What uv says is read before anything is hidden in it: a short password may stand in uv's own words, too.
  const shown = (text: string): string => hide(text, hiddenIn(login));
  const read = { ...answer, retryAfter, settings: answer.hasBegun ? [] : behind };
  return { ...read, words: shown(answer.words), output: tailOf(shown(stderr)) };
};

const tellOfSending = (line: string, onSending: UploadRequest["onSending"]): void => {
  const [, filename] = /^Uploading (\S+) \(/.exec(line) ?? [];
  if (filename !== undefined) onSending?.(filename);
};

/** Characters of what uv ends with. */
const errorLimit = 64 * 1024;

/** Of a long output the middle is left out, and uv's error may be there: the index's words stand before it, and in it. */
const keepError = (folder: string) => {
  let kept: string[] = [];
  let room = 0;
  return {
    push: (line: string): void => {
      if (isOwnError(line, folder)) [kept, room] = [[], errorLimit];
      if (room <= 0) return;
      kept.push(line);
      room -= line.length + 1;
    },
    /** With the error after the rest, where that is without it. */
    completed: (stderr: string): string =>
      stderr.split("\n").some((line) => isOwnError(line, folder)) ? stderr : [stderr, ...kept].join("\n"),
  };
};

/** uv takes paths for patterns. */
const escapeGlob = (path: string): string => path.replaceAll(/[[\]*?]/g, "[$&]");

/** A server may send back what it was sent: the credential itself, or the header that it came in. */
const hiddenIn = (login: UploadLogin): readonly string[] => {
  const [username, secret] =
    login.kind === "token" ? ["__token__", login.token.reveal()] : [login.username, login.password.reveal()];
  return [secret, Buffer.from(`${username}:${secret}`).toString("base64")];
};

/** A short one is hidden where it stands alone: the letters of a word tell nothing, and without them it says nothing. */
const hide = (text: string, hidden: readonly string[]): string =>
  hidden
    .filter((value) => value !== "")
    .reduce((shown, value) => shown.replaceAll(value.length < 8 ? alone(value) : value, "***"), text);

const alone = (value: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${value.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");
