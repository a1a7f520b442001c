import { aborted } from "../../domain/run/aborted.ts";
import type { EmbeddedIndex } from "../../ports/embedded-index.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";

interface Ports {
  readonly index: EmbeddedIndex;
  readonly signal: AbortSignal;
}

/** Serves the embedded index until the signal. */
export const action = defineAction({
  contract,
  run: async ({ store, port }, { index, signal }: Ports) => {
    const start = { store, port, hasPyPIRules: true, isClosed: false };
    const { url, uploadUrl, simpleUrl, token, stop } = await index.start(start);
    const secret = token.reveal();
    return {
      findings: [],
      document: { url, upload_url: uploadUrl, simple_url: simpleUrl, upload_token: secret },
      // By environment, for other users see the arguments of every program.
      text: [
        url,
        secret,
        `Publish: PYPI_API_TOKEN=${secret} release-actions publish --index ${uploadUrl} --check-url ${simpleUrl}`,
        `Upload:  UV_PUBLISH_URL=${uploadUrl} UV_PUBLISH_TOKEN=${secret} uv publish FILES`,
        `Install: UV_INDEX=${simpleUrl} uv pip install NAME`,
      ].join("\n"),
      until: aborted(signal).then(stop),
    };
  },
});
