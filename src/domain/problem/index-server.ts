import { defineFinding } from "./finding.ts";

export const cannotListen = defineFinding<{ port: number; cause: string }>(
  {
    code: "RA-INDEX-CANNOT-LISTEN",
    severity: "error",
    mender: "usage",
    meaning: "The embedded index could not open its port on loopback, 127.0.0.1 or else ::1.",
    why: "Another program listens there, the port is reserved for the system, or this machine has no loopback.",
    mend: "Choose another `--port`, or 0 for any that is free. In a container without loopback: `ip link set lo up`.",
  },
  ({ port, cause }) => ({
    message: `The index cannot listen on port ${port}: ${cause}`,
    hint: /EADDRNOTAVAIL|EAFNOSUPPORT/.test(cause)
      ? "This machine has no loopback address, neither 127.0.0.1 nor ::1: bring it up, as by `ip link set lo up`"
      : "Choose another --port, or 0 for any that is free",
  }),
);
