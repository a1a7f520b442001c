import { defineFinding } from "./finding.ts";

export const cannotListen = defineFinding<{ port: number; cause: string }>(
  {
    code: "RA-INDEX-CANNOT-LISTEN",
    severity: "error",
    mender: "usage",
    meaning:
      "The embedded index could not open its port on loopback: it is taken or reserved, a sandbox forbids it, or there is no loopback.",
    why: "A rehearsal uploads to this index and installs from it.",
    mend: "Choose another `--port`, or 0 for any that is free. In a sandbox, allow listening on loopback.",
  },
  ({ port, cause }) => ({
    message: `The index cannot listen on port ${port}: ${cause}`,
    hint: hintFor(port, cause),
  }),
);

/** The causes of several addresses are one after the other: the last is of one that this machine has, if any is. */
const hintFor = (port: number, cause: string): string => {
  if (/EADDRNOTAVAIL|EAFNOSUPPORT/.test(cause.split("; ").at(-1)!))
    return "This machine has no loopback address, neither 127.0.0.1 nor ::1: bring it up, as by `ip link set lo up`";
  // Any port would have done, and a rehearsal has no --port.
  if (port === 0) return "Look what keeps this process from listening on loopback, such as a sandbox, and allow it";
  return "Choose another --port, or 0 for any that is free";
};
