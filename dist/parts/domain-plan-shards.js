import { projectWroteCommands } from "./domain-problem-plan.js";
import { hardRequirements } from "./domain-workspace-read.js";
import { titleOf } from "./domain-problem-target.js";
import { indexUnconfirmed } from "./domain-problem-index-reads.js";

// src/domain/plan/build-needs.ts
const buildNeeds = (graph, names) => {
	const chosen = new Set(names);
	const hard = hardRequirements(graph);
	const needs = [...Map.groupBy(graph.edges.filter(({ from, kinds }) => chosen.has(from) && kinds.includes("build")), ({ from }) => from)].map(([name, edges]) => {
		const found = new Set(edges.map(({ to }) => to));
		for (const each of found) for (const next of hard.get(each) ?? []) found.add(next);
		return [name, [...found].filter((each) => chosen.has(each) && each !== name)];
	});
	return new Map(needs.filter(([, found]) => found.length > 0));
};

// src/domain/plan/shards.ts
const shardsOf = ({ names, graph, secondsOf, count }) => {
	if (count === 1) return names.length === 0 ? [] : [names];
	const groups = together(names, graph).map((group) => ({
		names: group,
		seconds: group.reduce((sum, name) => sum + secondsOf(name), 0)
	}));
	const longestFirst = groups.toSorted((a, b) => b.seconds - a.seconds);
	const jobs = Array.from({ length: Math.min(count, groups.length) }, () => ({
		names: /* @__PURE__ */ new Set(),
		seconds: 0
	}));
	for (const group of longestFirst) {
		const least = jobs.reduce((best, job) => isLess(job, best) ? job : best);
		for (const name of group.names) least.names.add(name);
		least.seconds += group.seconds;
	}
	return jobs.map((job) => names.filter((name) => job.names.has(name)));
};
const isLess = (a, b) => a.seconds < b.seconds || a.seconds === b.seconds && a.names.size < b.names.size;
const together = (names, graph) => {
	const groupOf = new Map(names.map((name) => [name, [name]]));
	for (const [name, needs] of buildNeeds(graph, names)) for (const need of needs) {
		const [own, other] = [groupOf.get(name), groupOf.get(need)];
		if (own === other) continue;
		own.push(...other);
		for (const each of other) groupOf.set(each, own);
	}
	return [...new Set(groupOf.values())];
};
const withBuildNeeds = (share, { names, graph }) => {
	const needs = buildNeeds(graph, names);
	const found = new Set(share);
	for (const name of found) for (const need of needs.get(name) ?? []) found.add(need);
	return found;
};

// src/stages/plan/confirm-index.ts
const confirmIndex = async (target, { index, released }, signal) => {
	if (released.size > 0 || target.kind === "rehearsal" || target.preset !== void 0) return [];
	return await index.hasPage({ signal }) === false ? [indexUnconfirmed({
		index: titleOf(target),
		simpleUrl: target.simpleUrl
	})] : [];
};

// src/stages/publish/written-commands.ts
const undoWritten = async (kept) => {
	const files = await kept.restore();
	return files.length === 0 ? [] : [projectWroteCommands({ files })];
};

export { buildNeeds, confirmIndex, shardsOf, undoWritten, withBuildNeeds };