import { resolve } from "node:path";
import type { AttestPorts } from "../../actions/attest/ports.ts";
import { archives } from "../../adapters/archive.ts";
import { createArtifacts } from "../../adapters/artifact-service.ts";
import { createFetch } from "../../adapters/network.ts";
import { createCall } from "../../adapters/service-call.ts";
import { createSigner } from "../../adapters/sigstore/signer.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { readSigstore } from "../../domain/attestation/sigstore.ts";
import { attestRefused, attestUnreachable } from "../../domain/problem/attest.ts";
import { version } from "../../domain/run/tool-version.ts";
import { readStart } from "../start.ts";
import { wireRun } from "./run.ts";
import type { World } from "./world.ts";

/** What signing needs: the job's identity, Sigstore, and the files. */
export const wireAttest = (world: World): AttestPorts => {
  const { environment, masks, progress, signal } = world;
  const { variables } = environment;
  const call = createCall({
    clock: systemClock,
    userAgent: `release-actions/${version}`,
    fetch: createFetch(variables),
    problems: { refused: attestRefused, unreachable: attestUnreachable },
  });
  return {
    absolute: (path) => resolve(path),
    runs: wireRun(world).runs,
    archives,
    artifacts: createArtifacts(variables),
    signer: createSigner({
      sigstore: readSigstore(variables),
      env: variables,
      call,
      clock: systemClock,
      conceal: masks.add,
    }),
    progress,
    signal,
    isRunner: environment.isRunner,
    start: readStart(environment),
  };
};
