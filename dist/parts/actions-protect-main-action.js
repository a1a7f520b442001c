import { contract$5 as e, defineAction as t } from "./actions-publish-contract.js";
import { Problem as n, invalidValue as r, missingValue as i } from "../index.js";
import { compilePattern as a } from "./domain-target-uv-target.js";
const checkedInputs = async (e) => {
	let t = await Promise.all(e.allowPatterns.map(a)), { repository: i = "" } = e, o = [
		...repositoryFaults(i),
		...commitFaults(e),
		...t.flatMap((t, n) => "why" in t ? [r({
			what: `allow-patterns (${t.why})`,
			expected: "regular expressions in RE2's syntax",
			value: e.allowPatterns[n]
		})] : [])
	];
	if (o.length > 0) throw new n(o);
	let s = t.filter((e) => "test" in e);
	return {
		repository: i,
		named: namedPush(e),
		allowance: {
			actors: e.allowActors,
			patterns: s
		}
	};
}, repositoryFaults = (e) => e === "" ? [i({ what: "--repository (GITHUB_REPOSITORY)" })] : /^[\w.-]+\/[\w.-]+$/.test(e) && !/(?:^|\/)\.\.?(?:\/|$)/.test(e) ? [] : [r({
	what: "--repository",
	expected: "owner/name",
	value: e
})], commitFaults = ({ before: e, after: t }) => e === void 0 && t === void 0 ? [] : Object.entries({
	"--before": e,
	"--after": t
}).flatMap(([e, t]) => t === void 0 ? [i({ what: e })] : /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(t) ? [] : [r({
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
	contract: e,
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
