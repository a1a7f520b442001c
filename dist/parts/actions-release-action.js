import { defineFinding as e } from "./domain-workspace-path.js";
import { withTag as t } from "../index.js";
import { findDue as n, guardAttestations as r, guardChecks as i, guardEvent as a, guardShare as o, isTrial as s, survey as c } from "./domain-plan-plan-publish.js";
import { validate as l } from "./domain-validation-aim.js";
import { defineAction as u } from "./actions-shared-inputs.js";
import { readyCredential as d } from "./domain-problem-credential.js";
import { readGates as f } from "./domain-problem-gate.js";
import { contract as p } from "./actions-release-contract.js";
import { readWorkspace as m } from "./actions-discover-action.js";
const h = e({
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
	let { releases: a } = t, o = new Set(m(n, r(e.workingDirectory)).members.map(({ name: e }) => e)), c = a.flatMap((e) => e.packages.map(({ name: e }) => e)), l = [...new Set(c)].filter((e) => o.has(e));
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
}, g = u({
	contract: p,
	run: async (e, { readiness: n, loadPublish: c, loadFinish: u }) => {
		let { facts: d } = n;
		a(e, d), r(e), i(e), o(e);
		let p = f(e.gates, d), m = e.dist.length === 0 && d.hasIdentity ? [h({})] : [], g = {
			start: t(n.start, e.tag),
			isPrepared: e.due === "prepared"
		}, _ = await findMerged(e, c), { publish: v } = await import("./actions-publish-action.js").then((e) => e.action_exports);
		if (_?.kind === "none") return await v(e, await c(), _);
		let { index: y, checkUrl: b } = e, x = aimOf(e, _, n), S = !s(e) && e.dist.length === 0, C = await l({
			...e,
			...x,
			target: {
				index: y,
				checkUrl: b
			},
			publishesHere: S
		}, n), { gatesStopped: w, publishingStopped: T, validationStopped: E, withFinish: D, withGuards: O } = await import("./actions-release-report.js");
		if (C.state === "invalid") return E({
			validation: C,
			warnings: m,
			...g
		});
		let [{ runReleaseGates: k }, { checkFinish: A, finishPublished: j }, M, N] = await Promise.all([
			import("./actions-release-run-gates.js"),
			import("./actions-release-finish-published.js"),
			c(),
			u()
		]);
		A(e, N);
		let P = {
			...M,
			progress: sayOnce(M.progress)
		};
		p.length > 0 && (await P.loadAll(), e.dist.length === 0 && await sayCredential(e, P));
		let F = await k(p, {
			inputs: e,
			readiness: n,
			workspace: C.workspace
		}), I = {
			validation: C,
			gated: F,
			warnings: m,
			...g
		};
		return F.isPassed ? v(e, P, _).then(async (t) => O(D(t, await j(t, e, N)), I), (e) => T(e, I, P)) : w(I);
	}
}), sayCredential = async (e, t) => {
	let n = await c(e, t).catch(() => void 0);
	n !== void 0 && n.target.kind !== "rehearsal" && await d(n.target, e, t);
};
export { g as action };
