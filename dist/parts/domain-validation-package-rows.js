import { markOf, named, seconds } from "./domain-problem-plan.js";

// src/domain/graph/formats/drawn.ts
const drawnEdges = ({ edges }) => edges.filter(({ hard, kinds }) => hard || kinds.includes("extra"));

// src/domain/graph/formats/mermaid.ts
const mermaidLimits = {
	letters: 5e4,
	edges: 500
};
const label = (text) => text.replaceAll(/[^A-Za-z0-9._ -]/gu, (letter) => `#${letter.codePointAt(0)};`);
const mermaid = (graph) => {
	const ids = new Map(graph.names.map((name, index) => [name, `p${index}`]));
	const edges = drawnEdges(graph);
	const text = [
		"flowchart TD",
		...graph.names.map((name) => `  ${ids.get(name)}["${label(name)}"]`),
		...edges.map(({ from, to, hard }) => `  ${ids.get(from)} ${hard ? "-->" : "-.->"} ${ids.get(to)}`)
	].map((line) => `${line}\n`).join("");
	const { letters, edges: mostEdges } = mermaidLimits;
	return text.length <= letters && edges.length <= mostEdges ? text : void 0;
};

// src/domain/validation/package-rows.ts
const order = [
	"invalid",
	"ready",
	"released",
	"idle"
];
const mostAlike = 5;
const packageRows = (packages, pageOf = () => void 0) => {
	const sorted = packages.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
	return [...Map.groupBy(sorted, ({ state, reason }) => `${state}: ${reason}`)].flatMap(([words, group]) => {
		if (group[0].state === "ready" || group.length <= mostAlike) return group.map((each) => row$1(each, pageOf));
		const names = group.slice(0, mostAlike).map(({ name }) => name);
		return [[
			{
				code: names,
				more: group.length - names.length
			},
			"",
			{ state: words }
		]];
	});
};
const row$1 = (each, pageOf) => {
	const { name, version = "", state, reason, isReleased, tag } = each;
	const url = isReleased && tag !== void 0 ? pageOf(tag) : void 0;
	return [
		{ code: name },
		{
			code: version,
			url
		},
		{
			state: `${state}: ${reason}`,
			names: [name]
		}
	];
};

// src/domain/validation/rules.ts
const ruleResult = ({ findings, skipped }, packages) => {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	if (errors > 0) return `failed: ${errors === 1 ? "1 error" : `${errors} errors`}`;
	if (packages === 0) return "skipped: there is no package to release";
	const reasons = [...Map.groupBy(skipped, ({ why }) => why)].map(([why, all]) => ({
		why,
		names: all.map((skip) => skip.package)
	}));
	if (skipped.length < packages) return ["passed", ...reasons.map(besides)].join("; ");
	return `skipped: ${reasons.length === 1 ? reasons[0].why : reasons.map(besides).join("; ")}`;
};
const besides = ({ why, names }) => `${named(names)}: ${why}`;

// src/actions/release-readiness/gate-sections.ts
const gateSections = (gates) => [{
	title: "Gates",
	head: [
		"gate",
		"result",
		"seconds"
	],
	rows: gates.map(row)
}, ...gates.flatMap(tail)];
const row = (each) => [
	`${each.gate.id} ${each.gate.name}`,
	{
		state: "why" in each ? `${each.result} (${each.why})` : each.result,
		mark: markOf(each.result) ?? "held"
	},
	(each.duration / 1e3).toFixed(1)
];
const tail = (each) => "tail" in each && each.tail !== void 0 && each.tail.trim() !== "" ? [{
	title: `${each.gate.id} ${each.gate.name}: the end of its output, ${seconds(each.duration)}`,
	block: each.tail
}] : [];

export { drawnEdges, gateSections, mermaid, packageRows, ruleResult };