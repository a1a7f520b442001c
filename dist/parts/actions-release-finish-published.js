import { explainError as e } from "../index.js";
import { finishRelease as t, takeManifest as n } from "./actions-create-release-finish-release.js";
import { isTrial as r } from "./domain-plan-plan-publish.js";
const finishPublished = async ({ outputs: i = {} }, a, o) => {
	let s = i["dist-path"];
	if (s === void 0 || r(a) || i.published !== "true") return;
	let c = {
		dist: a.tag === void 0 ? s : void 0,
		manifestPath: void 0
	};
	try {
		let e = await n(await o.runs.store(s));
		return await t(e, {
			...a,
			...c
		}, o);
	} catch (t) {
		return {
			findings: e(t),
			document: {},
			text: "No tags and releases were made",
			error: t
		};
	}
};
export { finishPublished };
