import { defineFinding } from "./finding.ts";

export const cannotListen = defineFinding<{ port: number; cause: string }>(
  {
    code: "RA-INDEX-CANNOT-LISTEN",
    severity: "error",
    mender: "usage",
    meaning: "The embedded index could not open its port on 127.0.0.1.",
    why: "Another program listens there, or the port is reserved for the system.",
    mend: "Choose another `--port`, or 0 for any that is free.",
  },
  ({ port, cause }) => ({
    message: `The index cannot listen on port ${port}: ${cause}`,
    hint: "Choose another --port, or 0 for any that is free",
  }),
);
