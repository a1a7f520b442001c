import { survey } from "./domain-plan-plan-publish.js";
import { _usingCtx, contract$4 as contract, defineAction } from "./domain-problem-plan.js";
import { findDue, guardAttestations, guardChecks, guardEvent, guardShare } from "./domain-problem-preflight.js";

// src/actions/publish/action.ts
const checkout = () => import("./actions-publish-checkout.js");
const dist = () => import("./actions-publish-dist.js");
const nothingDue = () => import("./actions-publish-nothing-due.js").then((n) => n.nothing_due_exports);
const action = defineAction({
	contract,
	run: async (inputs, ports) => {
		guardEvent(inputs, ports.facts);
		guardAttestations(inputs);
		guardChecks(inputs);
		guardShare(inputs);
		return await publish(inputs, ports, await findDue(inputs, ports));
	}
});
const publish = async (inputs, ports, found) => {
	if (found?.kind !== "none" && !inputs.yes && !inputs.dryRun && inputs.index !== "rehearsal") ports.confirm.ready();
	const kept = await ports.commandFiles.keep();
	try {
		try {
			var _usingCtx$1 = _usingCtx();
			if (inputs.dist.length > 0) try {
				var _usingCtx3 = _usingCtx();
				const { publishDist } = await dist();
				return await publishDist({
					inputs,
					ports,
					run: _usingCtx3.a(await ports.runs.open()),
					kept
				});
			} catch (_) {
				_usingCtx3.e = _;
			} finally {
				await _usingCtx3.d();
			}
			const seen = await survey(inputs, ports);
			const { publishCheckout } = await checkout();
			const { endWithNothingDue } = await nothingDue();
			const start = {
				inputs,
				ports,
				run: _usingCtx$1.a(await ports.runs.open()),
				kept
			};
			if (found?.kind === "none") return await endWithNothingDue(found.why, seen, start);
			return await publishCheckout({
				seen,
				found
			}, start);
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	} finally {
		await kept.restore();
	}
};

export { action, publish };