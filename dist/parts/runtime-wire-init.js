const e = globalThis.process.getBuiltinModule("node:path").resolve;
import { createCommitLog as t, createRemotes as n, sourceEdits as r } from "./adapters-simple-index.js";
import { createHistory as i, createProcesses as a } from "./domain-environment-uv-variables.js";
import { nodeFiles as o } from "../index.js";
import { createIndexes as s } from "./domain-indexes-uv-indexes.js";
const wireInit = ({ environment: { variables: c }, config: l, interview: u }) => {
	let d = a(), f = Object.fromEntries(Object.entries(c).filter(([e]) => !e.startsWith("UV_")));
	return {
		files: o,
		absolute: (t) => e(t),
		history: i(d, c),
		commits: t(d, c),
		remotes: n(d, c),
		indexes: s(o, f, process.cwd()),
		edits: r,
		config: l,
		interview: u
	};
};
export { wireInit };
