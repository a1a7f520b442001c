import { runGates as e } from "./stages-gates-gates.js";
import { noForge as t } from "./domain-problem-gate.js";
import { isReady as n } from "./actions-release-readiness-report.js";
const runReleaseGates = async (r, { inputs: i, readiness: a, workspace: o }) => {
	if (r.length === 0) return {
		results: [],
		isTreeClean: void 0,
		findings: [],
		isPassed: !0
	};
	let s = await a.git.inspect(o.root), c = await e({
		gates: r,
		folder: o.root,
		prefix: o.prefix,
		repository: s,
		cited: s?.commit,
		timeout: i.gateTimeout
	}, {
		...a,
		checkRuns: a.openForge(i.githubToken?.secret)?.checkRuns ?? t
	}), l = c.findings.map(a.placed);
	return {
		...c,
		findings: l,
		isPassed: n({
			gates: c.results,
			findings: l
		})
	};
};
export { runReleaseGates };
