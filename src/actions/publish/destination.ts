import { type Credential, chooseCredential } from "../../domain/credential/credential.ts";
import type { UvIndexes } from "../../domain/indexes/uv-indexes.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { readingOf } from "../../domain/target/reading.ts";
import { type Target, titleOf } from "../../domain/target/target.ts";
import type { PackageIndex } from "../../ports/package-index.ts";
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
  readonly index: PackageIndex;
  /** What was worth knowing when it was read. */
  readonly warnings: readonly Finding[];
}

/** What is missing, while there is still time: it stops the run before the upload. */
export const asWarning = (missing: Finding): Finding => ({ ...missing, severity: "warning" });

export const isCredential = (credential: Credential | Finding): credential is Credential => "kind" in credential;

/** Opens the index; the embedded one starts here where the release is a rehearsal, and ends with the destination. */
export const openDestination = async (
  target: Target,
  inputs: PublishInputs,
  ports: Pick<PublishPorts, "openIndex" | "facts" | "progress"> & RehearsalPorts & { readonly uvIndexes: UvIndexes },
): Promise<Destination> => {
  const given = {
    token: inputs.pypiApiToken && { secret: inputs.pypiApiToken.secret, isInput: inputs.pypiApiToken.from === "input" },
    username: inputs.username,
    password: inputs.password?.secret,
    trustedPublishing: inputs.trustedPublishing,
    hasIdentity: ports.facts.hasIdentity,
    job: undefined,
  };
  const chosen = chooseCredential(target, given);
  const credential = isCredential(chosen)
    ? chosen
    : chooseCredential(target, { ...given, job: await ports.facts.job() });
  if (!isCredential(credential) && !inputs.dryRun) ports.progress.finding(asWarning(credential));
  const title = titleOf(target);
  const warnings: Finding[] = [];
  if (target.kind !== "rehearsal") {
    const upload = isCredential(credential) && credential.kind === "password" ? credential : undefined;
    const index = ports.openIndex({
      ...readingOf(target, { upload, uv: ports.uvIndexes }),
      warn: (each) => warnings.push(each),
    });
    return { target, title, credential, index, warnings, [Symbol.asyncDispose]: async () => {} };
  }
  const server = await startEmbedded(ports, target);
  const served = { ...target, uploadUrl: server.uploadUrl, simpleUrl: server.simpleUrl };
  const index = ports.openIndex(served);
  return { target: served, title, credential, index, warnings, [Symbol.asyncDispose]: () => server.stop() };
};
