import { Bug as e } from "./domain-problem-locked-index.js";
import { admits as t, parseSpecifiers as n, parseVersion as r } from "./actions-shared-inputs.js";
import { editStrings as i } from "./domain-toml-spans.js";
import { requirementPath as a } from "./domain-version-origin-resolve.js";
const o = [
	[
		"posix",
		"linux",
		"Linux"
	],
	[
		"posix",
		"darwin",
		"Darwin"
	],
	[
		"nt",
		"win32",
		"Windows"
	],
	[
		"posix",
		"aix",
		"AIX"
	],
	[
		"posix",
		"android",
		"Android"
	],
	[
		"posix",
		"emscripten",
		"Emscripten"
	],
	[
		"posix",
		"ios",
		"iOS"
	],
	[
		"posix",
		"?",
		"?"
	]
].map(([e = "", t = "", n = ""]) => ({
	os_name: e,
	sys_platform: t,
	platform_system: n
})), s = {
	os_name: "platform",
	sys_platform: "platform",
	platform_system: "platform",
	python_version: "python",
	python_full_version: "python"
}, c = [
	"python_version",
	"python_full_version",
	"implementation_version",
	"platform_release"
], l = ["extras", "dependency_groups"], sidesOf = ({ left: e, right: t }) => {
	if (e.kind === "variable" && t.kind === "value") return [e.name, t.text];
	if (e.kind === "value" && t.kind === "variable") return [t.name, e.text];
}, isAboutVersions = (e) => c.includes(sidesOf(e)?.[0] ?? ""), isUndecided = (e) => {
	let t = sidesOf(e);
	return t === void 0 || l.includes(t[0]) ? !0 : !isAboutVersions(e) && ["~=", "==="].includes(e.operator);
}, groupOf = (e) => {
	if (isUndecided(e)) return JSON.stringify(e);
	let [t = ""] = sidesOf(e) ?? [];
	return s[t] ?? t;
}, versionsAround = (e) => {
	let t = r(e.replace(/\.\*$/, ""));
	if (t === void 0) return [];
	let [n = 0n, i = 0n, a = 0n] = t.release;
	return [
		[
			n,
			i,
			a
		],
		[
			n,
			i,
			a + 1n
		],
		[
			n,
			i + 1n,
			0n
		],
		[
			n + 1n,
			0n,
			0n
		]
	].map((e) => e.join("."));
}, platformWith = (e, t) => o.find((n) => n[e] === t) ?? {
	...o.at(-1),
	[e]: t
}, pythonOf = (e) => ({
	python_version: e.split(".").slice(0, 2).join("."),
	python_full_version: e
}), environmentsFor = (e) => {
	if (e.some(isUndecided)) return;
	let [t] = e.map(groupOf), n = e.flatMap((e) => {
		let [t, n] = sidesOf(e) ?? ["", ""];
		return [n, ...n.split(/[ ,|]+/)].map((e) => [t, e]);
	});
	if (t === "platform") return [...o, ...n.map(([e, t]) => platformWith(e, t))];
	let r = new Set(["0.0.0", ...n.flatMap(([, e]) => versionsAround(e))]);
	if (t === "python") return [...r].map(pythonOf);
	let i = n.map(([, e]) => e);
	return [...new Set([
		"",
		"?",
		...i,
		...e.some(isAboutVersions) ? r : []
	])].map((e) => ({ [t ?? ""]: e }));
}, comparisonsOf = (e) => e === void 0 ? [] : e.kind === "comparison" ? [e] : e.operands.flatMap(comparisonsOf), compareTexts = (e, t, n) => t === "in" ? n.includes(e) : t === "not in" ? !n.includes(e) : t === "!=" ? e !== n : [
	"==",
	"<=",
	">=",
	"==="
].includes(t) && e === n, compareVersionTexts = (e, r, i) => {
	if (r === "in") return i.split(/[ ,|]+/).includes(e);
	if (r === "not in") return !compareVersionTexts(e, "in", i);
	let a = n(r + i);
	return a === void 0 ? compareTexts(e, r, i) : t(a, e);
}, holdsIn = (e, t) => {
	let [n, r] = [t.left, t.right].map((t) => t.kind === "variable" ? e[t.name] ?? "" : t.text);
	return (isAboutVersions(t) ? compareVersionTexts : compareTexts)(n, t.operator, r);
}, u = [
	"2.6.0",
	"2.7.0",
	...Array.from({ length: 31 }, (e, t) => `3.${t}.0`),
	"4.0.0"
], waysToHold = (e, t) => {
	let n = environmentsFor(e);
	if (n === void 0) return [e, []];
	let r = among(n, t).map((t) => {
		let n = e.map((e) => holdsIn(t, e));
		return [n.join(), e.filter((e, t) => n[t])];
	});
	return [...new Map(r).values()];
}, among = (e, t) => t === void 0 || e[0]?.python_full_version === void 0 ? e : [...e, ...u.map(pythonOf)].filter(({ python_full_version: e = "" }) => t(e)), holds = (e, t) => e === void 0 ? !0 : e.kind === "comparison" ? t.has(e) : e.kind === "and" ? e.operands.every((e) => holds(e, t)) : e.operands.some((e) => holds(e, t)), kindsOfEnvironment = (e, t) => {
	let n = e.flatMap(comparisonsOf), r = [...Map.groupBy(n, groupOf).values()].map((e) => waysToHold(e, t));
	if (r.reduce((e, { length: t }) => e * t, 1) > 2e4) return;
	let combine = (e, t) => e.flatMap((e) => t.map((t) => [...e, ...t]));
	return r.reduce(combine, [[]]).map((e) => new Set(e));
}, applyBounds = (t, n) => {
	let r = n.flatMap(({ from: n, to: r, table: i }) => {
		let o = t.requirements.filter((e) => e.table === i && e.requirement.text === n);
		if (o.length === 0) throw new e(`${t.name} has no ${n} in ${i}`);
		return o.map((e) => ({
			path: a(e),
			value: r
		}));
	}), o = i(t.text, r);
	if (o === void 0) throw new e(`The requirements of ${t.name} are not where they were read`);
	return o;
};
export { applyBounds, holds, kindsOfEnvironment };
