import { survey as e } from "./domain-plan-plan-publish.js";
import { defineAction as t } from "./domain-python-requirement.js";
import { contract$1 as n } from "./actions-publish-contract.js";
import { findDue as r, guardAttestations as i, guardChecks as a, guardEvent as o, guardShare as s } from "./domain-schedule-schedule.js";
import { _usingCtx as c } from "../index.js";
const checkout = () => import("./actions-publish-checkout.js"), dist = () => import("./actions-publish-dist.js"), nothingDue = () => import("./actions-publish-nothing-due.js").then((e) => e.nothing_due_exports), l = t({
	contract: n,
	run: async (e, t) => (o(e, t.facts), i(e), a(e), s(e), await publish(e, t, await r(e, t)))
}), publish = async (t, n, r) => {
	r?.kind !== "none" && !t.yes && !t.dryRun && t.index !== "rehearsal" && n.confirm.ready();
	let i = await n.commandFiles.keep();
	try {
		try {
			var a = c();
			if (t.dist.length > 0) try {
				var o = c();
				let { publishDist: e } = await dist();
				return await e({
					inputs: t,
					ports: n,
					run: o.a(await n.runs.open()),
					kept: i
				});
			} catch (e) {
				o.e = e;
			} finally {
				await o.d();
			}
			let s = await e(t, n), { publishCheckout: l } = await checkout(), { endWithNothingDue: u } = await nothingDue(), d = {
				inputs: t,
				ports: n,
				run: a.a(await n.runs.open()),
				kept: i
			};
			return r?.kind === "none" ? await u(r.why, s, d) : await l({
				seen: s,
				found: r
			}, d);
		} catch (e) {
			a.e = e;
		} finally {
			await a.d();
		}
	} finally {
		await i.restore();
	}
};
export { l as action, publish };
