import { contract$2 as e, defineAction as t, defineFinding as n } from "./actions-publish-contract.js";
import { withTag as r } from "../index.js";
import { survey as i } from "./domain-plan-plan-publish.js";
import { validate as a } from "./domain-validation-aim.js";
import { readyCredential as o } from "./actions-publish-destination.js";
import { findDue as s, guardAttestations as c, guardChecks as l, guardEvent as u, guardShare as d, isTrial as f } from "./domain-problem-preflight.js";
import { readGates as p } from "./domain-problem-gate.js";
import { readWorkspace as m } from "./actions-discover-action.js";
const h = n({
	code: "RA-RELEASE-IDENTITY-WITHIN-REACH",
	severity: "warning",
	mender: "project"
}, () => ({
	message: "The project's code is built in a job that can ask for an id-token",
	hint: "Build in one job with dry-run: true, and publish in another with id-token: write and dist: no project code runs there"
})), isMerge = ({ due: e, tag: t }) => e === "prepared" && t === void 0, findMerged = async (e, t) => isMerge(e) ? await s(e, await t()) : void 0, aimOf = (e, t, { files: n, absolute: r }) => {
	let { packages: i } = e;
	if (t?.kind !== "releases") return {
		mode: isMerge(e) ? "branch" : f(e) ? "auto" : "tag",
		packages: i
	};
	let { releases: a } = t, o = new Set(m(n, r(e.workingDirectory)).members.map(({ name: e }) => e)), s = a.flatMap((e) => e.packages.map(({ name: e }) => e)), c = [...new Set(s)].filter((e) => o.has(e));
	return {
		mode: "branch",
		packages: i.length > 0 ? i : c,
		releases: a
	};
}, sayOnce = (e) => {
	let t = new Set();
	return {
		...e,
		finding: (n) => {
			let r = JSON.stringify(n);
			t.has(r) || e.finding(n), t.add(r);
		}
	};
}, g = t({
	contract: e,
	run: async (e, { readiness: t, loadPublish: n, loadFinish: i }) => {
		let { facts: o } = t;
		u(e, o), c(e), l(e), d(e);
		let s = p(e.gates, o), f = e.dist.length === 0 && o.hasIdentity ? [h({})] : [], m = e.checkUrl ?? e.index, g = {
			start: r(t.start, e.tag),
			isPrepared: e.due === "prepared"
		}, _ = await findMerged(e, n), { publish: v } = await import("./actions-publish-action.js");
		if (_?.kind === "none") return await v(e, await n(), _);
		let y = await a({
			...e,
			...aimOf(e, _, t),
			index: m
		}, t), { gatesStopped: b, publishingStopped: x, validationStopped: S, withFinish: C, withGuards: w } = await import("./actions-release-report.js");
		if (y.state === "invalid") return S({
			validation: y,
			warnings: f,
			...g
		});
		let [{ runReleaseGates: T }, { finishPublished: E }, D, O] = await Promise.all([
			import("./actions-release-run-gates.js"),
			import("./actions-release-finish-published.js"),
			n(),
			i()
		]), k = {
			...D,
			progress: sayOnce(D.progress)
		};
		s.length > 0 && (await k.loadAll(), e.dist.length === 0 && await sayCredential(e, k));
		let A = await T(s, {
			inputs: e,
			readiness: t,
			workspace: y.workspace
		}), j = {
			validation: y,
			gated: A,
			warnings: f,
			...g
		};
		return A.isPassed ? v(e, k, _).then(async (t) => w(C(t, await E(t, e, O)), j), (e) => x(e, j)) : b(j);
	}
}), sayCredential = async (e, t) => {
	let n = await i(e, t).catch(() => void 0);
	n !== void 0 && await o(n.target, e, t);
};
export { g as action };
