import { type Credential, chooseCredential } from "../../domain/credential/credential.ts";
import type { PublisherJob } from "../../domain/credential/publisher-job.ts";
import type { Distribution } from "../../domain/distribution/distribution.ts";
import type { UvIndexes } from "../../domain/indexes/uv-indexes.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { readingOf } from "../../domain/target/reading.ts";
import { type Target, titleOf } from "../../domain/target/target.ts";
import type { RunningMirror } from "../../ports/embedded-index.ts";
import type { PackageIndex } from "../../ports/package-index.ts";
import type { UploadTokens } from "../../ports/upload-tokens.ts";
import type { PreferredIndex } from "../../ports/uv.ts";
import type { PublishInputs } from "./inputs.ts";
import type { PublishPorts } from "./ports.ts";
import { type RehearsalPorts, startEmbedded } from "./rehearsal.ts";

/** Where the release goes to, ready to be read and, with a credential, written. */
export interface Destination extends AsyncDisposable {
  /** With URLs, for the rehearsal too. */
  readonly target: Target;
  /** As people call it. */
  readonly title: string;
  /** Or what is missing: the run goes on up to the upload without it. */
  readonly credential: Credential | Finding;
  /** For trusted publishing. */
  readonly tokens: UploadTokens;
  /** As PyPI's trusted publishers name this job; `undefined` where that says nothing. */
  readonly job: PublisherJob | undefined;
  readonly index: PackageIndex;
  /** What was worth knowing when it was read. */
  readonly warnings: readonly Finding[];
  /** The workspace's members as the index has them, for installers without its login; it answers for no other name. */
  readonly members: () => Promise<PreferredIndex>;
  /** Lets these files go there, where only what this run built may go. */
  readonly admit: (files: readonly Distribution[]) => void;
}

export const isCredential = (credential: Credential | Finding): credential is Credential => "kind" in credential;

interface OpenedFor {
  readonly uvIndexes: UvIndexes;
  /** PEP 503 names of the workspace's members. */
  readonly names: readonly string[];
}

/** Opens the index; the embedded one starts here where the release is a rehearsal, and ends with the destination. */
export const openDestination = async (
  target: Target,
  inputs: PublishInputs,
  ports: Pick<PublishPorts, "openIndex" | "openUploadTokens" | "facts" | "progress"> & RehearsalPorts & OpenedFor,
): Promise<Destination> => {
  const title = titleOf(target);
  if (target.kind === "rehearsal") return await openOwn(target, title, ports);
  const credential = await readyCredential(target, inputs, ports);
  const warnings: Finding[] = [];
  const upload = isCredential(credential) && credential.kind === "password" ? credential : undefined;
  const index = ports.openIndex({
    ...readingOf(target, { upload, uv: ports.uvIndexes }),
    warn: (each) => warnings.push(each),
  });
  const mirror = openMirror(ports, index);
  const tokens = ports.openUploadTokens(target);
  return {
    target,
    title,
    credential,
    tokens,
    job: target.preset && (await ports.facts.job()),
    index,
    warnings,
    members: mirror.members,
    admit: () => {},
    [Symbol.asyncDispose]: async () => {
      await Promise.all([mirror.stop(), tokens.burn()]);
    },
  };
};

/** Starts when it is first needed. */
const openMirror = (
  { embeddedIndex, names }: Pick<RehearsalPorts, "embeddedIndex"> & Pick<OpenedFor, "names">,
  index: PackageIndex,
) => {
  let started: Promise<RunningMirror> | undefined;
  const mirror = () => {
    started ??= embeddedIndex.mirror({ names: new Set(names), index });
    return started;
  };
  return {
    members: async () => ({ url: (await mirror()).simpleUrl, names }),
    stop: async () => await (await started)?.stop(),
  };
};

/** The credential to upload with. What is missing is said at once, for the upload is far away. */
export const readyCredential = async (
  target: Target,
  inputs: PublishInputs,
  { facts, progress }: Pick<PublishPorts, "facts" | "progress">,
): Promise<Credential | Finding> => {
  const given = {
    token: inputs.pypiApiToken && { secret: inputs.pypiApiToken.secret, isInput: inputs.pypiApiToken.from === "input" },
    username: inputs.username,
    password: inputs.password?.secret,
    trustedPublishing: inputs.trustedPublishing,
    hasIdentity: facts.hasIdentity,
    isGitea: facts.start.isGitea === true,
    job: undefined,
  };
  const chosen = chooseCredential(target, given);
  if (isCredential(chosen)) return chosen;
  const missing = chooseCredential(target, { ...given, job: await facts.job() });
  if (!isCredential(missing) && !inputs.dryRun) progress.finding(asWarning(missing));
  return missing;
};

/** The embedded index, with the token that it alone takes. */
const openOwn = async (
  target: Target,
  title: string,
  ports: Pick<PublishPorts, "openIndex" | "openUploadTokens"> & RehearsalPorts & Pick<OpenedFor, "names">,
): Promise<Destination> => {
  const { uploadUrl, simpleUrl, token, admit, stop } = await startEmbedded(ports, target);
  const served = { ...target, uploadUrl, simpleUrl };
  return {
    target: served,
    title,
    credential: { kind: "token", token },
    tokens: ports.openUploadTokens(served),
    job: undefined,
    index: ports.openIndex(served),
    warnings: [],
    members: async () => ({ url: simpleUrl, names: ports.names }),
    admit,
    [Symbol.asyncDispose]: stop,
  };
};
