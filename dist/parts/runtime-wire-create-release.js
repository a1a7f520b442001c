const e = globalThis.process.getBuiltinModule("node:path").resolve;
import { createReleases as t, createTags as n } from "./runtime-wire-rollback.js";
import { nodeFiles as r, readStart as i } from "../index.js";
import { pathInUrl as a, systemClock as o } from "./domain-problem-index-reads.js";
import { createIndexes as s } from "./domain-indexes-uv-indexes.js";
import { openForgeClient as c } from "./adapters-forge-client.js";
import { wirePrepare as l } from "./runtime-wire-clone-forge.js";
import { wireRun as u } from "./runtime-wire-run.js";
const wireCreateRelease = (t) => {
	let { environment: n, config: a, signal: c } = t, { git: d, runs: f, openIndex: p } = u(t);
	return {
		absolute: (t) => e(t),
		files: r,
		git: d,
		runs: f,
		indexes: s(r, n.variables, process.cwd()),
		openIndex: p,
		config: a,
		clock: o,
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
	let { GITHUB_REPOSITORY: i, GITHUB_SERVER_URL: o = "https://github.com" } = e.environment.variables;
	if (i === void 0 || i === "") return;
	let s = c(e, r), l = `${o.replace(/\/$/, "")}/${i}/compare`;
	return {
		kind: s.kind,
		releases: t(s, i),
		tags: n(s, i),
		compareLink: (e, t) => `${l}/${a(e)}...${a(t)}`
	};
};
export { wireCreateRelease };
