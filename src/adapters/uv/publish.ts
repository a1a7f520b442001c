import { basename, dirname, parse } from "node:path";
import type { Credential } from "../../domain/credential/credential.ts";
import { uploadEnvironment } from "../../domain/environment/child.ts";
import type { UploadAnswer } from "../../domain/upload/answer.ts";
import { publishLogFilter, readPublish, splitPublishLog } from "../../domain/uv/output.ts";
import type { UploadRequest } from "../../ports/uv.ts";
import { type RunUv, tailOf, type UvOptions } from "./run.ts";

/** How long uv may outlast its own limit for the upload, for a server that never ends its answer. Milliseconds. */
const patience = 100_000;

/**
 * `uv publish` of one file. URLs and credentials go by environment, where no list of processes shows them. It runs where
 * no project's settings apply: a `[tool.uv]` around the file could send it elsewhere, or skip it for another check URL.
 */
export const publishFile = async (
  { path, uploadUrl, checkUrl, credential, signal }: UploadRequest,
  run: RunUv,
  { env }: UvOptions,
): Promise<UploadAnswer & { readonly output: string }> => {
  const trusted = credential.kind === "trusted" ? "always" : "never";
  const environment = uploadEnvironment(env, credential, {
    UV_PUBLISH_URL: uploadUrl,
    ...(checkUrl === undefined ? {} : { UV_PUBLISH_CHECK_URL: checkUrl }),
    NO_COLOR: "1",
    RUST_LOG: publishLogFilter,
  });
  const exit = await run({
    args: ["publish", "--trusted-publishing", trusted, "--", escapeGlob(path)],
    cwd: parse(path).root,
    env: environment,
    signal,
    timeout: Number(environment.UV_UPLOAD_HTTP_TIMEOUT) * 1000 + patience,
  });
  const { retryAfter, stderr } = splitPublishLog(hide(exit.stderr, hiddenIn(credential)), basename(dirname(path)));
  return { ...readPublish({ code: exit.code, stderr }), retryAfter, output: tailOf(stderr) };
};

/** uv takes paths for patterns. */
const escapeGlob = (path: string): string => path.replaceAll(/[[\]*?]/g, "[$&]");

/** A server may send back what it was sent: the credential itself, or the header that it came in. */
const hiddenIn = (credential: Credential): readonly string[] => {
  const login = (username: string, secret: string) => [secret, Buffer.from(`${username}:${secret}`).toString("base64")];
  if (credential.kind === "token") return login("__token__", credential.token.reveal());
  if (credential.kind === "password") return login(credential.username, credential.password.reveal());
  return [];
};

const hide = (text: string, hidden: readonly string[]): string =>
  hidden.filter((value) => value !== "").reduce((shown, value) => shown.replaceAll(value, "***"), text);
