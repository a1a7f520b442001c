import { __exportAll as e } from "./rolldown-runtime.js";
import { findDue as t, guardAttestations as n, guardChecks as r, guardEvent as i, guardShare as a, survey as o } from "./domain-plan-check-siblings.js";
import { defineAction as s } from "./actions-shared-inputs.js";
import { Problem as c } from "./domain-problem-locked-index.js";
import { contract as l } from "./actions-publish-contract.js";
import { _usingCtx as u } from "../index.js";
const answerable = async (e, t) => {
	let [n, r] = await Promise.allSettled([e(), (async () => t?.ready())()]);
	if (n.status === "fulfilled" && r.status === "fulfilled") return n.value;
	let i = [n, r].flatMap((e) => e.status === "rejected" ? [e.reason] : []);
	throw i.find((e) => !(e instanceof c)) ?? new c(i.flatMap((e) => e.findings));
};
var d = e({
	action: () => f,
	publish: () => publish
});
const checkout = () => import("./actions-publish-checkout.js"), dist = () => import("./actions-publish-dist.js"), nothingDue = () => import("./actions-publish-nothing-due.js").then((e) => e.nothing_due_exports), f = s({
	contract: l,
	run: async (e, o) => (i(e, o.facts), n(e), r(e), a(e), await publish(e, o, await t(e, o)))
}), publish = async (e, t, n) => {
	let r = n?.kind !== "none" && !e.yes && !e.dryRun && e.index !== "rehearsal" ? t.confirm : void 0, i = await t.commandFiles.keep();
	try {
		try {
			var a = u();
			if (e.dist.length > 0) try {
				var s = u();
				let { publishDist: n } = await dist();
				return await n({
					inputs: e,
					ports: t,
					run: s.a(await t.runs.open()),
					kept: i
				}, r);
			} catch (e) {
				s.e = e;
			} finally {
				await s.d();
			}
			let c = await answerable(() => o(e, t), r), { publishCheckout: l } = await checkout(), { endWithNothingDue: d } = await nothingDue(), f = {
				inputs: e,
				ports: t,
				run: a.a(await t.runs.open()),
				kept: i
			};
			return n?.kind === "none" ? await d(n.why, c, f) : await l({
				seen: c,
				found: n
			}, f);
		} catch (e) {
			a.e = e;
		} finally {
			await a.d();
		}
	} finally {
		await i.restore();
	}
};
export { d as action_exports, answerable };
