import { runGates } from "./stages-gates-gates.js";
import { noForge } from "./domain-problem-gate.js";
import { isReady } from "./actions-release-readiness-report.js";

// src/actions/release/run-gates.ts
const runReleaseGates = async (gates, { inputs, readiness, workspace }) => {
	if (gates.length === 0) return {
		results: [],
		isTreeClean: void 0,
		findings: [],
		isPassed: true
	};
	const repository = await readiness.git.inspect(workspace.root);
	const report = await runGates({
		gates,
		folder: workspace.root,
		prefix: workspace.prefix,
		repository,
		cited: repository?.commit,
		timeout: inputs.gateTimeout
	}, {
		...readiness,
		checkRuns: readiness.openForge(inputs.githubToken?.secret)?.checkRuns ?? noForge
	});
	return {
		...report,
		isPassed: isReady({
			gates: report.results,
			findings: report.findings
		})
	};
};

export { runReleaseGates };