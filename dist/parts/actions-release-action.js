import { defineFinding as e } from "./domain-problem-locked-index.js";
import { withTag as t } from "../index.js";
import { findDue as n, guardAttestations as r, guardChecks as i, guardEvent as a, guardShare as o, isTrial as s, survey as c, uploadLogin as l } from "./domain-plan-check-siblings.js";
import { validate as u } from "./domain-validation-aim.js";
import { defineAction as d } from "./actions-shared-inputs.js";
import { readyCredential as f } from "./domain-problem-credential.js";
import { readGates as p } from "./domain-problem-gate.js";
import { contract as m } from "./actions-release-contract.js";
import { readWorkspace as h } from "./actions-discover-action.js";
const g = e({
	code: "RA-RELEASE-IDENTITY-WITHIN-REACH",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, () => ({
	message: "The project's code is built in a job that can ask for an id-token",
	hint: "Build in one job with dry-run: true, and publish in another with id-token: write and dist: no project code runs there"
})), isMerge = ({ due: e, tag: t }) => e === "prepared" && t === void 0, findMerged = async (e, t) => isMerge(e) ? await n(e, await t()) : void 0, aimOf = (e, t, { files: n, absolute: r }) => {
	let { packages: i } = e;
	if (t?.kind !== "releases") return {
		mode: isMerge(e) ? "branch" : s(e) ? "auto" : "tag",
		packages: i
	};
	let { releases: a } = t, o = new Set(h(n, r(e.workingDirectory)).members.map(({ name: e }) => e)), c = a.flatMap((e) => e.packages.map(({ name: e }) => e)), l = [...new Set(c)].filter((e) => o.has(e));
	return {
		mode: "branch",
		packages: i.length > 0 ? i : l,
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
}, _ = d({
	contract: m,
	run: async (e, { readiness: n, loadPublish: c, loadFinish: d }) => {
		let { facts: f } = n;
		a(e, f), r(e), i(e), o(e);
		let m = p(e.gates, f), h = e.dist.length === 0 && f.hasIdentity ? [g({})] : [], _ = {
			start: t(n.start, e.tag),
			isPrepared: e.due === "prepared"
		}, v = await findMerged(e, c), { publish: y } = await import("./actions-publish-action.js").then((e) => e.action_exports);
		if (v?.kind === "none") return await y(e, await c(), v);
		let { index: b, checkUrl: x } = e, S = aimOf(e, v, n), C = !s(e) && e.dist.length === 0, w = await u({
			...e,
			...S,
			target: {
				index: b,
				checkUrl: x,
				upload: l(e)
			},
			publishesHere: C
		}, n), { gatesStopped: T, publishingStopped: E, validationStopped: D, withFinish: O, withGuards: k } = await import("./actions-release-report.js");
		if (w.state === "invalid") return D({
			validation: w,
			warnings: h,
			..._
		});
		let [{ runReleaseGates: A }, { checkFinish: j, finishPublished: M }, N, P] = await Promise.all([
			import("./actions-release-run-gates.js"),
			import("./actions-release-finish-published.js"),
			c(),
			d()
		]);
		j(e, w.workspace, P);
		let F = {
			...N,
			progress: sayOnce(N.progress)
		};
		m.length > 0 && (await F.loadAll(), e.dist.length === 0 && await sayCredential(e, F));
		let I = await A(m, {
			inputs: e,
			readiness: n,
			workspace: w.workspace
		}), L = {
			validation: w,
			gated: I,
			warnings: h,
			..._
		};
		return I.isPassed ? y(e, F, v).then(async (t) => k(O(t, await M(t, e, P)), L), (e) => E(e, L, F)) : T(L);
	}
}), sayCredential = async (e, t) => {
	let n = await c(e, t).catch(() => void 0);
	n !== void 0 && n.target.kind !== "rehearsal" && await f(n.target, e, t);
};
export { _ as action };
