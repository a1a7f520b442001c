import { defineFinding as e } from "./domain-workspace-path.js";
import { withTag as t } from "../index.js";
import { survey as n } from "./domain-plan-plan-publish.js";
import { validate as r } from "./domain-validation-aim.js";
import { defineAction as i } from "./domain-python-requirement.js";
import { readyCredential as a } from "./domain-problem-credential.js";
import { findDue as o, guardAttestations as s, guardChecks as c, guardEvent as l, guardShare as u, isTrial as d } from "./domain-schedule-schedule.js";
import { readGates as f } from "./domain-problem-gate.js";
import { contract as p } from "./actions-publish-contract.js";
import { readWorkspace as m } from "./actions-discover-action.js";
const h = e({
	code: "RA-RELEASE-IDENTITY-WITHIN-REACH",
	severity: "warning",
	mender: "project"
}, () => ({
	message: "The project's code is built in a job that can ask for an id-token",
	hint: "Build in one job with dry-run: true, and publish in another with id-token: write and dist: no project code runs there"
})), isMerge = ({ due: e, tag: t }) => e === "prepared" && t === void 0, findMerged = async (e, t) => isMerge(e) ? await o(e, await t()) : void 0, aimOf = (e, t, { files: n, absolute: r }) => {
	let { packages: i } = e;
	if (t?.kind !== "releases") return {
		mode: isMerge(e) ? "branch" : d(e) ? "auto" : "tag",
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
}, g = i({
	contract: p,
	run: async (e, { readiness: n, loadPublish: i, loadFinish: a }) => {
		let { facts: o } = n;
		l(e, o), s(e), c(e), u(e);
		let d = f(e.gates, o), p = e.dist.length === 0 && o.hasIdentity ? [h({})] : [], m = {
			start: t(n.start, e.tag),
			isPrepared: e.due === "prepared"
		}, g = await findMerged(e, i), { publish: _ } = await import("./actions-publish-action.js");
		if (g?.kind === "none") return await _(e, await i(), g);
		let { index: v, checkUrl: y } = e, b = aimOf(e, g, n), x = await r({
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
			import("./actions-release-finish-published.js").then((e) => e.finish_published_exports),
			i(),
			a()
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
	let r = await n(e, t).catch(() => void 0);
	r !== void 0 && await a(r.target, e, t);
};
export { g as action };
