import { __exportAll } from "./rolldown-runtime.js";
import { buildGraph, publishabilityOf, readWorkspace } from "./domain-workspace-read.js";
import { contract$12 as contract, defineAction, shown } from "./domain-problem-plan.js";

// src/domain/graph/formats/document.ts
const memberDocument = (member) => {
	const { isPublishable, reason } = publishabilityOf(member);
	return {
		name: member.name,
		raw_name: member.rawName,
		path: member.path,
		version: member.version ?? null,
		is_package: member.isPackage,
		publishable: isPublishable,
		reason
	};
};
const graphDocument = ({ root, members }, { names, edges, levels, cycles }) => {
	const kept = new Set(names);
	return {
		root,
		members: members.filter(({ name }) => kept.has(name)).map(memberDocument),
		edges,
		levels,
		cycles
	};
};

// src/domain/workspace/member-table.ts
const memberTable = (members) => {
	const lines = [[
		"package",
		"version",
		"path",
		"released"
	], ...members.map(({ name, version, path, publishable, reason }) => [
		name,
		version ?? "dynamic",
		path,
		publishable ? "released" : `not released: ${reason}`
	])];
	const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
	return lines.map((line) => shown(line.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd())).join("\n");
};

// src/actions/discover/action.ts
var action_exports = /* @__PURE__ */ __exportAll({ action: () => action });
const action = defineAction({
	contract,
	run: async ({ workingDirectory }, { files, absolute }) => {
		const workspace = readWorkspace(files, absolute(workingDirectory));
		const { root, members } = graphDocument(workspace, buildGraph(workspace));
		return {
			findings: workspace.findings,
			document: {
				root,
				members
			},
			text: memberTable(members)
		};
	}
});

export { action_exports, graphDocument };