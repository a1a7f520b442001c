import { identityWithinReach, readyCredential } from "./domain-problem-credential.js";
import { contract$2 as contract, defineAction, withTag } from "./domain-problem-plan.js";
import { survey } from "./domain-plan-plan-publish.js";
import { validate } from "./domain-validation-aim.js";
import { findDue, guardAttestations, guardChecks, guardEvent, guardShare, isTrial } from "./domain-problem-preflight.js";
import { readGates } from "./domain-problem-gate.js";
import { readWorkspace } from "./domain-workspace-read.js";

// src/actions/release/merged.ts
const isMerge = ({ due, tag }) => due === "prepared" && tag === void 0;
const findMerged = async (inputs, loadPublish) => isMerge(inputs) ? await findDue(inputs, await loadPublish()) : void 0;
const aimOf = (inputs, found, { files, absolute }) => {
	const { packages } = inputs;
	if (found?.kind !== "releases") return {
		mode: isMerge(inputs) ? "branch" : isTrial(inputs) ? "auto" : "tag",
		packages
	};
	const { releases } = found;
	const members = new Set(readWorkspace(files, absolute(inputs.workingDirectory)).members.map(({ name }) => name));
	const named = releases.flatMap((release) => release.packages.map(({ name }) => name));
	const here = [...new Set(named)].filter((name) => members.has(name));
	return {
		mode: "branch",
		packages: packages.length > 0 ? packages : here,
		releases
	};
};

// src/actions/release/say-once.ts
const sayOnce = (progress) => {
	const said = /* @__PURE__ */ new Set();
	return {
		...progress,
		finding: (finding) => {
			const words = JSON.stringify(finding);
			if (!said.has(words)) progress.finding(finding);
			said.add(words);
		}
	};
};

// src/actions/release/action.ts
const action = defineAction({
	contract,
	run: async (inputs, { readiness, loadPublish, loadFinish }) => {
		const { facts } = readiness;
		guardEvent(inputs, facts);
		guardAttestations(inputs);
		guardChecks(inputs);
		guardShare(inputs);
		const gates = readGates(inputs.gates, facts);
		const warnings = inputs.dist.length === 0 && facts.hasIdentity ? [identityWithinReach({})] : [];
		const index = inputs.checkUrl ?? inputs.index;
		const start = withTag(readiness.start, inputs.tag);
		const found = await findMerged(inputs, loadPublish);
		const { publish } = await import("./actions-publish-action.js");
		if (found?.kind === "none") return await publish(inputs, await loadPublish(), found);
		const validation = await validate({
			...inputs,
			...aimOf(inputs, found, readiness),
			index
		}, readiness);
		const { gatesStopped, publishingStopped, validationStopped, withFinish, withGuards } = await import("./actions-release-report.js");
		if (validation.state === "invalid") return validationStopped({
			validation,
			warnings,
			start
		});
		const [{ runReleaseGates }, { finishPublished }, loaded, finishing] = await Promise.all([
			import("./actions-release-run-gates.js"),
			import("./actions-release-finish-published.js").then((n) => n.finish_published_exports),
			loadPublish(),
			loadFinish()
		]);
		const ports = {
			...loaded,
			progress: sayOnce(loaded.progress)
		};
		if (gates.length > 0) {
			await ports.loadAll();
			if (inputs.dist.length === 0) await sayCredential(inputs, ports);
		}
		const gated = await runReleaseGates(gates, {
			inputs,
			readiness,
			workspace: validation.workspace
		});
		const guarded = {
			validation,
			gated,
			warnings,
			start
		};
		if (!gated.isPassed) return gatesStopped(guarded);
		return publish(inputs, ports, found).then(async (published) => withGuards(withFinish(published, await finishPublished(published, inputs, finishing)), guarded), (error) => publishingStopped(error, guarded));
	}
});
const sayCredential = async (inputs, ports) => {
	const seen = await survey(inputs, ports).catch(() => void 0);
	if (seen !== void 0) await readyCredential(seen.target, inputs, ports);
};

export { action };