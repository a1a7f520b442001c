import { explainError as e, finishStep as t } from "../index.js";
import { guardSummary as n, guardText as r } from "./domain-report-next-steps.js";
import { publishable as i } from "./actions-discover-action.js";
import { expectLatest as a, finishRelease as o, readWish as s, takeManifest as c } from "./actions-create-release-finish-release.js";
import { isTrial as l, uploadLogin as u } from "./domain-plan-check-siblings.js";
const checkFinish = (e, t, n) => {
	let { latest: r } = s({
		...e,
		dist: void 0,
		manifestPath: void 0
	}, n);
	a(r, i(t).map(({ name: e }) => e));
}, finishPublished = async ({ outputs: i = {} }, a, s) => {
	let d = i["dist-path"];
	if (d === void 0 || l(a) || i.published !== "true") return;
	let f = {
		dist: a.tag === void 0 ? d : void 0,
		manifestPath: void 0
	}, { index: p, checkUrl: m } = a, h = {
		index: p,
		checkUrl: m,
		upload: u(a)
	};
	try {
		let e = await c(await s.runs.store(d));
		return await o(e, {
			...a,
			...f,
			target: h
		}, s);
	} catch (i) {
		let a = e(i), o = {
			verdict: "No tags and releases were made",
			findings: a,
			lastStep: t(a, s.start)
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
