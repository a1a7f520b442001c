const e = globalThis.process.getBuiltinModule("node:path").resolve;
import { createHistory as t, createProcesses as n } from "./domain-environment-uv-variables.js";
import { createRemotes as r, sourceEdits as i } from "./adapters-simple-index.js";
import { nodeFiles as a } from "../index.js";
import { createIndexes as o } from "./domain-indexes-uv-indexes.js";
const wireInit = ({ environment: { variables: s }, config: c, interview: l }) => {
	let u = n(), d = Object.fromEntries(Object.entries(s).filter(([e]) => !e.startsWith("UV_")));
	return {
		files: a,
		absolute: (t) => e(t),
		history: t(u, s),
		remotes: r(u, s),
		indexes: o(a, d, process.cwd()),
		edits: i,
		config: c,
		interview: l
	};
};
export { wireInit };
