import { defineAction as e } from "./actions-shared-inputs.js";
import { contract as t } from "./actions-init-contract.js";
import { Problem as n, isCommitHash as r } from "./domain-problem-locked-index.js";
import { invalidValue as i, missingValue as a } from "../index.js";
import { compilePattern as o } from "./domain-tag-suggest-format.js";
const checkedInputs = async (e) => {
	let t = await Promise.all(e.allowPatterns.map(o)), { repository: r = "" } = e, a = [
		...repositoryFaults(r),
		...commitFaults(e),
		...t.flatMap((t, n) => "why" in t ? [i({
			what: `allow-patterns (${t.why})`,
			expected: "regular expressions in RE2's syntax",
			value: e.allowPatterns[n]
		})] : [])
	];
	if (a.length > 0) throw new n(a);
	let s = t.filter((e) => "test" in e);
	return {
		repository: r,
		named: namedPush(e),
		allowance: {
			actors: e.allowActors,
			patterns: s
		}
	};
}, repositoryFaults = (e) => e === "" ? [a({ what: "--repository (GITHUB_REPOSITORY)" })] : /^[\w.-]+\/[\w.-]+$/.test(e) && !/(?:^|\/)\.\.?(?:\/|$)/.test(e) ? [] : [i({
	what: "--repository",
	expected: "owner/name",
	value: e
})], commitFaults = ({ before: e, after: t }) => e === void 0 && t === void 0 ? [] : Object.entries({
	"--before": e,
	"--after": t
}).flatMap(([e, t]) => t === void 0 ? [a({ what: e })] : r(t) ? [] : [i({
	what: e,
	expected: "the whole name of a commit",
	value: t
})]), namedPush = ({ before: e, after: t }) => e === void 0 || t === void 0 ? void 0 : {
	before: e,
	after: t,
	sender: void 0,
	isForced: !1,
	listed: [],
	isRecent: !1
}, s = e({
	contract: t,
	run: async (e, { load: t }) => {
		let n = await checkedInputs(e), [{ judge: r }, { resultOf: i }, a] = await Promise.all([
			import("./actions-protect-main-judge.js"),
			import("./actions-protect-main-result.js"),
			t()
		]);
		return i(await r({
			...e,
			...n
		}, a));
	}
});
export { s as action };
