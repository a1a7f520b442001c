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
    const { url, uploadUrl, simpleUrl, stop } = await index.start({ store, port, hasPyPIRules: true });
    return {
      findings: [],
      document: { url, upload_url: uploadUrl, simple_url: simpleUrl },
      text: [
        url,
        `Upload:  uv publish --publish-url ${uploadUrl} --username any --password any FILES`,
        `Install: uv pip install --index ${simpleUrl} NAME`,
      ].join("\n"),
      until: aborted(signal).then(stop),
    };
  },
});

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
