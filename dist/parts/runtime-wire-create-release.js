const e = globalThis.process.getBuiltinModule("node:path").resolve;
import { createReleases as t, createTags as n } from "./runtime-wire-rollback.js";
import { nodeFiles as r, readStart as i } from "../index.js";
import { systemClock as a } from "./domain-problem-index-reads.js";
import { createIndexes as o } from "./domain-indexes-uv-indexes.js";
import { pathInUrl as s } from "./domain-problem-locked-index.js";
import { openForgeClient as c } from "./adapters-forge-client.js";
import { wirePrepare as l } from "./runtime-wire-clone-forge.js";
import { wireRun as u } from "./runtime-wire-run.js";
const wireCreateRelease = (t) => {
	let { environment: n, config: s, signal: c } = t, { git: d, runs: f, openIndex: p } = u(t);
	return {
		absolute: (t) => e(t),
		files: r,
		git: d,
		runs: f,
		indexes: o(r, n.variables, process.cwd()),
		openIndex: p,
		config: s,
		clock: a,
		start: i(n),
		signal: c,
		openNext: async (e, n) => {
			let r = l(t), i = await r.openForge(e, n);
			return i && {
				files: r,
				request: i
			};
		},
		openForge: (e) => openForge(t, e)
	};
}, openForge = (e, r) => {
	let { GITHUB_REPOSITORY: i, GITHUB_SERVER_URL: a = "https://github.com" } = e.environment.variables;
	if (i === void 0 || i === "") return;
	let o = c(e, r), l = `${a.replace(/\/$/, "")}/${i}/compare`;
	return {
		kind: o.kind,
		releases: t(o, i),
		tags: n(o, i),
		compareLink: (e, t) => `${l}/${s(e)}...${s(t)}`
	};
};
export { wireCreateRelease };
