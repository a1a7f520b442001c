import { defineFinding as e } from "./domain-workspace-path.js";
import { withTag as t } from "../index.js";
import { findDue as n, guardAttestations as r, guardChecks as i, guardEvent as a, guardShare as o, isTrial as s, survey as c } from "./domain-plan-plan-publish.js";
import { validate as l } from "./domain-validation-aim.js";
import { defineAction as u } from "./domain-python-requirement.js";
import { readyCredential as d } from "./domain-problem-credential.js";
import { readGates as f } from "./domain-problem-gate.js";
import { contract as p } from "./actions-release-contract.js";
import { readWorkspace as m } from "./actions-discover-action.js";
const h = e({
	code: "RA-RELEASE-IDENTITY-WITHIN-REACH",
	severity: "warning",
	mender: "project"
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
	run: async (e, { readiness: n, loadPublish: s, loadFinish: c }) => {
		let { facts: u } = n;
		a(e, u), r(e), i(e), o(e);
		let d = f(e.gates, u), p = e.dist.length === 0 && u.hasIdentity ? [h({})] : [], m = {
			start: t(n.start, e.tag),
			isPrepared: e.due === "prepared"
		}, g = await findMerged(e, s), { publish: _ } = await import("./actions-publish-action.js").then((e) => e.action_exports);
		if (g?.kind === "none") return await _(e, await s(), g);
		let { index: v, checkUrl: y } = e, b = aimOf(e, g, n), x = await l({
			...e,
			...b,
			target: {
				index: v,
				checkUrl: y
			}
		}, n), { gatesStopped: S, publishingStopped: C, validationStopped: w, withFinish: T, withGuards: E } = await import("./actions-release-report.js");
		if (x.state === "invalid") return w({
			validation: x,
			warnings: p,
			...m
		});
		let [{ runReleaseGates: D }, { finishPublished: O }, k, A] = await Promise.all([
			import("./actions-release-run-gates.js"),
			import("./actions-release-finish-published.js"),
			s(),
			c()
		]), j = {
			...k,
			progress: sayOnce(k.progress)
		};
		d.length > 0 && (await j.loadAll(), e.dist.length === 0 && await sayCredential(e, j));
		let M = await D(d, {
			inputs: e,
			readiness: n,
			workspace: x.workspace
		}), N = {
			validation: x,
			gated: M,
			warnings: p,
			...m
		};
		return M.isPassed ? _(e, j, g).then(async (t) => E(T(t, await O(t, e, A)), N), (e) => C(e, N)) : S(N);
	}
}), sayCredential = async (e, t) => {
	let n = await c(e, t).catch(() => void 0);
	n !== void 0 && n.target.kind !== "rehearsal" && await d(n.target, e, t);
};
export { g as action };
