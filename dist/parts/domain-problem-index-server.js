import { __exportAll } from "./rolldown-runtime.js";
import { defineFinding } from "./domain-problem-plan.js";

// src/domain/problem/graph.ts
var graph_exports = /* @__PURE__ */ __exportAll({ unknownMember: () => unknownMember });
const unknownMember = defineFinding({
	code: "RA-GRAPH-UNKNOWN-PACKAGE",
	severity: "error",
	mender: "usage",
	meaning: "The package whose requirements or dependents were asked for is no member of the workspace.",
	why: "The graph shows how members require each other, nothing else.",
	mend: "Correct the name. `release-actions discover` lists the members."
}, ({ name, nearest }) => ({
	message: `No member of the workspace has this name: ${name}`,
	hint: nearest === void 0 ? "release-actions discover lists the members" : `Did you mean ${nearest}?`
}));

// src/domain/problem/index-server.ts
var index_server_exports = /* @__PURE__ */ __exportAll({ cannotListen: () => cannotListen });
const cannotListen = defineFinding({
	code: "RA-INDEX-CANNOT-LISTEN",
	severity: "error",
	mender: "usage",
	meaning: "The embedded index could not open its port on loopback, 127.0.0.1 or else ::1.",
	why: "Another program listens there, the port is reserved for the system, or this machine has no loopback.",
	mend: "Choose another `--port`, or 0 for any that is free. In a container without loopback: `ip link set lo up`."
}, ({ port, cause }) => ({
	message: `The index cannot listen on port ${port}: ${cause}`,
	hint: /EADDRNOTAVAIL|EAFNOSUPPORT/.test(cause) ? "This machine has no loopback address, neither 127.0.0.1 nor ::1: bring it up, as by `ip link set lo up`" : "Choose another --port, or 0 for any that is free"
}));

export { cannotListen, graph_exports, index_server_exports, unknownMember };