import { explainError as e, finishStep as t } from "../index.js";
import { guardSummary as n, guardText as r } from "./domain-report-next-steps.js";
import { finishRelease as i, readWish as a, takeManifest as o } from "./actions-create-release-finish-release.js";
import { isTrial as s } from "./domain-plan-plan-publish.js";
const checkFinish = (e, t) => {
	a({
		...e,
		dist: void 0,
		manifestPath: void 0
	}, t);
}, finishPublished = async ({ outputs: a = {} }, c, l) => {
	let u = a["dist-path"];
	if (u === void 0 || s(c) || a.published !== "true") return;
	let d = {
		dist: c.tag === void 0 ? u : void 0,
		manifestPath: void 0
	};
	try {
		let e = await o(await l.runs.store(u));
		return await i(e, {
			...c,
			...d
		}, l);
	} catch (i) {
		let a = e(i), o = {
			verdict: "No tags and releases were made",
			findings: a,
			lastStep: t(a, l.start)
		};
		return {
			findings: a,
			document: {},
			text: r(o),
			summary: n(o),
			error: i
		};
	}
};
export { checkFinish, finishPublished };
