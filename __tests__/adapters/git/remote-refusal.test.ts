import { expect, test } from "@jest/globals";
import { remoteRefusal } from "../../../src/adapters/git/remote-refusal.ts";

const access = "fatal: unable to access 'https://github.com/acme/shop/'";

test.each([
  [`${access}: Could not resolve host: github.com`, "outside"],
  [`${access}: The requested URL returned error: 429`, "outside"],
  [`${access}: GnuTLS recv error (-54): Error in the pull function.`, "outside"],
  ["error: RPC failed; curl 56 Recv failure: Connection was aborted", "outside"],
  ["fatal: unable to access 'https://x/': OpenSSL SSL_read: SSL_ERROR_SYSCALL, errno 104", "outside"],
  // What no time mends, though it speaks of the same.
  [`${access}: SSL certificate problem: unable to get local issuer certificate`, "permission"],
  [`${access}: The requested URL returned error: 403`, "permission"],
  ["remote: error: GH013: Repository rule violations found for refs/heads/release-actions/release.", "permission"],
])("%s: %s", (stderr, cause) => {
  expect(remoteRefusal("git push was refused", { stdout: "", stderr })).toMatchObject({ cause });
});
