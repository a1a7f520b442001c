import { finishUntold as e } from "./domain-problem-finish.js";
import { Problem as t } from "./domain-problem-locked-index.js";
import { defineAction as n } from "./actions-shared-inputs.js";
import { contract$4 as r } from "./actions-version-contract.js";
const i = n({
	contract: r,
	run: async (n, { load: r }) => {
		if (n.dist === void 0 && n.manifestPath === void 0 && n.tag === void 0) throw new t(e({}));
		let [{ finishRelease: i }, { takeGiven: a }, o] = await Promise.all([
			import("./actions-create-release-finish-release.js").then((e) => e.finish_release_exports),
			import("./actions-create-release-finish-release.js").then((e) => e.source_exports),
			r()
		]);
		return await i(await a(n, o), n, o);
	}
});
export { i as action };
