import type { Credential, UploadLogin } from "../../../domain/credential/credential.ts";
import type { Secret } from "../../../domain/credential/secret.ts";
import type { Distribution } from "../../../domain/distribution/distribution.ts";
import { Problem } from "../../../domain/problem/problem.ts";
import type { UploadTokens } from "../../../ports/upload-tokens.ts";
import type { Uv } from "../../../ports/uv.ts";
import { handOver, type Shelf } from "../hand-over.ts";
import { StopRun } from "../stage.ts";
import type { TakenAttestations } from "../take-attestations.ts";

export interface SendOptions extends Shelf {
  readonly uv: Pick<Uv, "publish">;
  readonly credential: Credential;
  /** What trusted publishing uploads with. */
  readonly tokens: Pick<UploadTokens, "current">;
  readonly index: { readonly uploadUrl: string };
  /** What goes along, by the name of the distribution. */
  readonly attestations: TakenAttestations["files"];
  readonly signal: AbortSignal;
}

interface Sending {
  /** A token that is over. */
  readonly over?: Secret | undefined;
  /** Told each file that is on its way now: what came before it was taken. */
  readonly onSending?: (file: Distribution) => void;
}

/** What came of one call. */
export interface Sent {
  readonly login: UploadLogin;
  readonly answer: Awaited<ReturnType<Uv["publish"]>>;
  /** The file that it stopped at, where it says so. */
  readonly stoppedAt: Distribution | undefined;
}

/** Hands uv bytes that are measured for this very call: of files of which each waits for the one before. */
export const send = async (
  options: SendOptions,
  files: readonly Distribution[],
  { over, onSending }: Sending,
): Promise<Sent> => {
  const { uv, index, signal, attestations } = options;
  const login = await loginOf(options, over);
  await using out = await handOver(options, files, attestations);
  const tell = (filename: string): void => {
    const file = files.find((each) => each.filename === filename);
    if (file !== undefined) onSending?.(file);
  };
  const { path, more } = out;
  const answer = await uv.publish({
    ...{ path, more, attestations: out.attestations, uploadUrl: index.uploadUrl, login, signal },
    isPatient: true,
    ...(onSending === undefined ? {} : { onSending: tell }),
  });
  signal.throwIfAborted();
  const { stoppedAt } = answer;
  return { login, answer, stoppedAt: stoppedAt === undefined ? undefined : files[[path, ...more].indexOf(stoppedAt)] };
};

/** What stands in the way of a token does so for every file. */
const loginOf = async ({ credential, tokens, signal }: SendOptions, over: Secret | undefined): Promise<UploadLogin> => {
  if (credential.kind !== "trusted") return credential;
  try {
    return { kind: "token", token: await tokens.current({ signal, over }) };
  } catch (error) {
    throw error instanceof Problem ? new StopRun(error.findings, { cause: error.cause }) : error;
  }
};
