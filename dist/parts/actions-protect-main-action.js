import { compilePattern as e, defineAction as t } from "./actions-shared-inputs.js";
import { contract as n } from "./actions-init-contract.js";
import { Problem as r, invalidValue as i, missingValue as a } from "../index.js";
const checkedInputs = async (t) => {
	let n = await Promise.all(t.allowPatterns.map(e)), { repository: a = "" } = t, o = [
		...repositoryFaults(a),
		...commitFaults(t),
		...n.flatMap((e, n) => "why" in e ? [i({
			what: `allow-patterns (${e.why})`,
			expected: "regular expressions in RE2's syntax",
			value: t.allowPatterns[n]
		})] : [])
	];
	if (o.length > 0) throw new r(o);
	let s = n.filter((e) => "test" in e);
	return {
		repository: a,
		named: namedPush(t),
		allowance: {
			actors: t.allowActors,
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
}).flatMap(([e, t]) => t === void 0 ? [a({ what: e })] : /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(t) ? [] : [i({
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
}, o = t({
	contract: n,
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
export { o as action };
