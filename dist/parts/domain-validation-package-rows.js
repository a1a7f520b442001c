import { seconds as e } from "../index.js";
import { named as t } from "./domain-problem-locked-index.js";
import { markOf as n } from "./domain-problem-distribution.js";
const r = [
	"invalid",
	"ready",
	"released",
	"idle"
], packageRows = (e, t = () => void 0) => {
	let n = e.toSorted((e, t) => r.indexOf(e.state) - r.indexOf(t.state));
	return [...Map.groupBy(n, wordsOf)].flatMap(([e, n]) => {
		if (n[0].state === "ready" || n.length <= 5) return n.map((e) => row$1(e, t));
		let r = n.slice(0, 5).map(({ name: e }) => e);
		return [[
			{
				code: r,
				more: n.length - r.length
			},
			"",
			{ state: e }
		]];
	});
}, row$1 = (e, t) => {
	let { name: n, version: r = "", isReleased: i, tag: a } = e, o = i && a !== void 0 ? t(a) : void 0;
	return [
		{ code: n },
		{
			code: r,
			url: o
		},
		{
			state: wordsOf(e),
			names: [n]
		}
	];
}, wordsOf = ({ state: e, reason: t, isUndecided: n }) => `${n ? "unknown" : e}: ${t}`, ruleResult = ({ findings: e, skipped: t }, n) => {
	let r = e.filter(({ severity: e }) => e === "error").length;
	if (r > 0) return `failed: ${r === 1 ? "1 error" : `${r} errors`}`;
	if (n === 0) return "skipped: there is no package to release";
	let i = [...Map.groupBy(t, ({ why: e }) => e)].map(([e, t]) => ({
		why: e,
		names: t.map((e) => e.package)
	}));
	return t.length < n ? ["passed", ...i.map(besides)].join("; ") : `skipped: ${i.length === 1 ? i[0].why : i.map(besides).join("; ")}`;
}, besides = ({ why: e, names: n }) => `${t(n)}: ${e}`, gateSections = (e) => [{
	title: "Gates",
	head: [
		"gate",
		"result",
		"seconds"
	],
	rows: e.map(row)
}, ...e.flatMap(tail)], row = (e) => [
	`${e.gate.id} ${e.gate.name}`,
	{
		state: "why" in e ? `${e.result} (${e.why})` : e.result,
		mark: n(e.result) ?? "held"
	},
	(e.duration / 1e3).toFixed(1)
], tail = (t) => "tail" in t && t.tail !== void 0 && t.tail.trim() !== "" ? [{
	title: `${t.gate.id} ${t.gate.name}: the end of its output, ${e(t.duration)}`,
	block: t.tail
}] : [];
export { gateSections, packageRows, ruleResult };
