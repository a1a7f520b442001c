import { graphDocument } from "./actions-discover-action.js";
import { buildGraph, dependencies, dependents, hardRequirements, readWorkspace, restrict } from "./domain-workspace-read.js";
import { drawnEdges, mermaid } from "./domain-validation-package-rows.js";
import { unknownMember } from "./domain-problem-index-server.js";
import { Problem, contract$10 as contract, defineAction, nearest } from "./domain-problem-plan.js";
import { normalizeName } from "./domain-problem-workspace.js";

// src/domain/graph/formats/ascii.ts
const topsOf = ({ names, edges, cycles }) => {
	const cycleOf = new Map(cycles.flatMap((cycle) => cycle.map((name) => [name, cycle])));
	const isInside = (from, to) => cycleOf.has(to) && cycleOf.get(from) === cycleOf.get(to);
	const required = new Set(edges.filter(({ from, to, hard }) => hard && !isInside(from, to)).map(({ to }) => to));
	return names.filter((name) => {
		const unit = cycleOf.get(name) ?? [name];
		return unit[0] === name && !unit.some((each) => required.has(each));
	});
};
const ascii = (graph) => {
	const required = hardRequirements(graph);
	const shown = /* @__PURE__ */ new Set();
	const lines = [];
	const open = topsOf(graph).map((name) => ({
		name,
		lead: "",
		indent: ""
	})).reverse();
	for (let step = open.pop(); step !== void 0; step = open.pop()) {
		const { name, lead, indent } = step;
		const children = required.get(name) ?? [];
		const isRepeated = shown.has(name) && children.length > 0;
		lines.push(`${lead}${name}${isRepeated ? " (*)" : ""}\n`);
		shown.add(name);
		if (isRepeated) continue;
		const steps = children.map((child, index) => {
			const isLast = index === children.length - 1;
			return {
				name: child,
				lead: `${indent}${isLast ? "`-- " : "|-- "}`,
				indent: `${indent}${isLast ? "    " : "|   "}`
			};
		});
		open.push(...steps.reverse());
	}
	return lines.join("");
};

// src/domain/graph/formats/d2.ts
const quote$1 = (text) => `'${text.replaceAll("'", "''")}'`;
const d2 = (graph) => [
	"direction: down",
	...graph.names.map(quote$1),
	...drawnEdges(graph).map(({ from, to, hard }) => `${quote$1(from)} -> ${quote$1(to)}${hard ? "" : ": { style.stroke-dash: 3 }"}`)
].map((line) => `${line}\n`).join("");

// src/domain/graph/formats/dot.ts
const quote = (text) => `"${text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"`;
const dot = (graph) => {
	return `digraph workspace {\n  rankdir=TB;\n  node [shape=box];\n${[...graph.names.map((name) => `  ${quote(name)};`), ...drawnEdges(graph).map(({ from, to, hard }) => `  ${quote(from)} -> ${quote(to)}${hard ? "" : " [style=dashed, constraint=false]"};`)].map((line) => `${line}\n`).join("")}}\n`;
};

// src/domain/graph/formats/levels.ts
const levelsText = ({ levels, cycles }) => {
	const width = String(levels.length - 1).length;
	return [...levels.map((level, index) => `level ${String(index).padStart(width)}  ${level.join(" ")}`), ...cycles.map((cycle) => `cycle  ${" ".repeat(width)} ${cycle.join(" ")}`)].map((line) => `${line}\n`).join("");
};
const cell = (names) => names.map((name) => `\`${name.replaceAll(/[`|\n]/g, "")}\``).join(" ");
const levelsTable = ({ levels, cycles }) => {
	return [
		"| level | packages |",
		"| --- | --- |",
		...[...levels.map((level, index) => `| ${index} | ${cell(level)} |`), ...cycles.map((cycle) => `| cycle | ${cell(cycle)} |`)]
	].map((line) => `${line}\n`).join("");
};

// src/domain/graph/formats/formats.ts
const graphFormats = {
	levels: levelsText,
	dot,
	mermaid: (graph) => mermaid(graph) ?? levelsTable(graph),
	d2,
	ascii
};

// src/actions/graph/action.ts
const action = defineAction({
	contract,
	run: async ({ workingDirectory, format, deps, rdeps }, { files, absolute }) => {
		const workspace = readWorkspace(files, absolute(workingDirectory));
		const whole = buildGraph(workspace);
		const graph = [...deps === void 0 ? [] : [around(whole, deps, dependencies)], ...rdeps === void 0 ? [] : [around(whole, rdeps, dependents)]].reduce(restrict, whole);
		const text = graphFormats[format === "text" || format === "json" ? "levels" : format](graph);
		return {
			findings: workspace.findings,
			document: { ...graphDocument(workspace, graph) },
			text
		};
	}
});
const around = (graph, asked, reach) => {
	const name = normalizeName(asked);
	if (graph.names.includes(name)) return /* @__PURE__ */ new Set([name, ...reach(graph, name)]);
	throw new Problem(unknownMember({
		name: asked,
		nearest: nearest(name, graph.names)
	}));
};

export { action };