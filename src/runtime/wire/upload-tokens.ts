import { createFetch } from "../../adapters/network.ts";
import { createCall } from "../../adapters/service-call.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { openUploadTokens } from "../../adapters/upload-tokens.ts";
import { identityRefused, mintFailed } from "../../domain/problem/trusted-publishing.ts";
import { version } from "../../domain/run/tool-version.ts";
import type { OpenUploadTokens } from "../../ports/upload-tokens.ts";
import type { World } from "./world.ts";

/** Upload tokens from the job's identity. */
export const wireUploadTokens = ({ environment: { variables }, masks }: World): OpenUploadTokens => {
  const call = createCall({
    clock: systemClock,
    userAgent: `release-actions/${version}`,
    fetch: createFetch(variables),
    problems: { refused: identityRefused, unreachable: mintFailed },
  });
  return openUploadTokens({ env: variables, call, clock: systemClock, conceal: masks.add });
};
