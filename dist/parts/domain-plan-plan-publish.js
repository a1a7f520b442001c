import { boundOf, checkRequirements, choose, configOf, installableOf, matchesName, mayBeBound, planBounds, readNeighbours, readWish, tagElsewhere, unknownPackages } from "./domain-config-config.js";
import { buildGraph, checkTag, hardRequirements, isSameVersion, isWritten, memberPlace, publishable, readTagFormats, readWorkspace, requirementPlace } from "./domain-workspace-read.js";
import { Problem, buildCycle, extraUnbound, formatTag, hardCycle, isWork, presetOfUrl, siblingMissing, tagOfAnother, versionRefused, versionUnknown } from "./domain-problem-plan.js";
import { admits, canonicalVersion, isLocal, parseRequirement, parseSpecifiers, parseVersion, wheelPattern } from "./domain-problem-workspace.js";
import { chooseTarget, indexTitle } from "./domain-problem-target.js";
import { orderOf, waitsOf } from "./domain-problem-preflight.js";

// src/domain/plan/sibling-requirement.ts
const builtRequirement = ({ requirement, table }, { bounds }) => {
	const edit = bounds.find((each) => each.from === requirement.text && each.table === table);
	const parsed = edit && parseRequirement(edit.to);
	return parsed?.ok ? parsed.requirement : requirement;
};
const isOnIndex = ({ specifier }, sibling, released) => {
	const specifiers = parseSpecifiers(specifier) ?? [];
	return installableOf(released, sibling).some(({ version, files }) => files.some(({ yanked }) => !yanked) && admits(specifiers, version));
};

// src/domain/plan/check-builds.ts
const checkBuilds = ({ workspace, packages, released }, cycles) => {
	if (cycles.length === 0) return [];
	const cycleOf = new Map(cycles.flatMap((cycle) => cycle.map((name) => [name, cycle])));
	return workspace.members.flatMap((member) => {
		const cycle = cycleOf.get(member.name) ?? [];
		return member.requirements.flatMap((declared) => {
			const sibling = declared.requirement.name;
			if (declared.kind !== "build" || sibling === member.name || !cycle.includes(sibling)) return [];
			if (declared.requirement.marker !== void 0) return [];
			const requirement = builtRequirement(declared, packages.get(member.name));
			if (isOnIndex(requirement, sibling, released)) return [];
			const place = requirementPlace(workspace, member, declared);
			return [buildCycle({
				name: member.name,
				requirement: requirement.text,
				sibling,
				cycle,
				place
			})];
		});
	});
};

// src/domain/plan/check-siblings.ts
const checkSiblings = (check) => {
	const leftAlone = new Map([...check.packages].filter(([, each]) => !isWork(each)));
	if (leftAlone.size === 0) return [];
	const members = new Map(check.workspace.members.map((member) => [member.name, member]));
	const seen = /* @__PURE__ */ new Set();
	const findings = [];
	const visit = (member, chosen) => {
		for (const declared of member.requirements) {
			const sibling = leftAlone.get(declared.requirement.name);
			if (sibling === void 0 || sibling.name === member.name || !isNeeded(declared, member.name === chosen)) continue;
			if (declared.requirement.url !== void 0) continue;
			const requirement = builtRequirement(declared, check.packages.get(member.name));
			if (!isInstallable(requirement, sibling, check.released)) findings.push(missing(check, {
				member,
				declared,
				chosen,
				requirement: requirement.text,
				sibling
			}));
			else if (!seen.has(sibling.name)) {
				seen.add(sibling.name);
				visit(members.get(sibling.name), chosen);
			}
		}
	};
	for (const member of check.workspace.members) if (isWork(check.packages.get(member.name))) visit(member, member.name);
	return findings;
};
const isNeeded = ({ kind }, isChosen) => kind === "runtime" || kind === "dynamic" || kind === "build" && isChosen;
const isInstallable = (requirement, sibling, released) => {
	const specifiers = parseSpecifiers(requirement.specifier) ?? [];
	if (sibling.status === "published" && !admits(specifiers, sibling.version ?? "")) return true;
	return isOnIndex(requirement, sibling.name, released);
};
const missing = (check, { member, declared, chosen, requirement, sibling }) => siblingMissing({
	name: member.name,
	requirement,
	sibling: sibling.name,
	index: check.indexName,
	neededBy: member.name === chosen ? void 0 : chosen,
	remedy: remedy(sibling, chosen, check.selection),
	place: requirementPlace(check.workspace, member, declared)
});
const remedy = ({ name, version, status, reason, tag }, chosen, { packages, exclude, prepared }) => {
	const line = `Add this line to packages: ${name}`;
	switch (status) {
		case "excluded":
			if (exclude.some((pattern) => matchesName(pattern, name))) return `Take ${name} out of exclude`;
			if (prepared !== void 0) return `Let the next release pull request release ${name} too, or publish it before, with due: unreleased and packages: ${name}`;
			if (packages.length > 0) return line;
			return `Publish ${name} before, by its own tag ${tag}, or both by these lines in packages: ${chosen}, ${name}`;
		case "development": return isLocal(parseVersion(version ?? "0")) ? `Give ${name} a public version, such as 1.2.3: it has ${version}` : `Give ${name} a version that is no development version. To publish it as it is: ${line}`;
		case "published": return `Release a new version of ${name}: the one on the index is yanked`;
		default: return `Make ${name} a package that is published (it is left alone: ${reason}), or do not require it`;
	}
};

// src/domain/plan/check-versions.ts
const checkVersions = ({ workspace, members, resolved, refusesLocal }) => members.flatMap((member) => {
	const { name, buildBackend } = member;
	const version = versionOf(member, resolved);
	const place = () => memberPlace(workspace, member, ["project", "version"]);
	if (version === void 0) return [versionUnknown({
		name,
		backend: buildBackend ?? "setuptools",
		place: place()
	})];
	const parsed = parseVersion(version);
	if (parsed === void 0) return [versionRefused({
		name,
		version,
		why: "is none by PEP 440",
		place: place()
	})];
	return refusesLocal && isLocal(parsed) ? [versionRefused({
		name,
		version,
		why: "is a local one",
		place: place()
	})] : [];
});
const versionOf = ({ name, version }, resolved) => version ?? resolved.get(name);

// src/domain/plan/plan-publish.ts
const planPublish = (input) => {
	const { workspace, config, index, released, run } = input;
	const { members } = workspace;
	const selection = readWish(input.wish, {
		members,
		config,
		tagFormats: input.tagFormats,
		elsewhere: input.elsewhere
	});
	const versions = canonicalVersions(members, input.versions);
	const context = {
		selection,
		config,
		versions,
		released,
		indexName: indexTitle(index),
		refusesLocal: refusesLocal(index),
		now: run.now
	};
	const choices = new Map(members.map((member) => [member.name, choose(member, context)]));
	const { packages, criticalPath } = arrange(input, {
		selection,
		versions,
		choices
	});
	return {
		plan: {
			schema_version: 1,
			id: run.id,
			commit: run.commit,
			commit_time: run.commitTime,
			created_at: new Date(run.now).toISOString(),
			index,
			packages,
			critical_path: criticalPath
		},
		findings: check(input, {
			selection,
			versions,
			choices,
			packages
		})
	};
};
const refusesLocal = (index) => index.name === "rehearsal" || presetOfUrl(index.upload_url) !== void 0;
const canonicalVersions = (members, resolved) => new Map(members.flatMap((member) => {
	const version = canonicalVersion(versionOf(member, resolved) ?? "");
	return version === void 0 ? [] : [[member.name, version]];
}));
const workOf = (choices) => new Set([...choices].filter(([, choice]) => isWork(choice)).map(([name]) => name));
const arrange = (input, decided) => {
	const { workspace, graph } = input;
	const work = workOf(decided.choices);
	const needs = hardRequirements(graph);
	const waits = waitsOf(needs, work);
	const unitOf = new Map(graph.cycles.flatMap((cycle) => {
		const unit = cycle.filter((name) => work.has(name));
		return unit.map((name) => [name, unit]);
	}));
	const units = [...new Set([...work].map((name) => unitOf.get(name) ?? [name]))];
	const { levels, criticalPath } = orderOf({
		units,
		needs: waits
	});
	const levelOf = new Map(levels.flatMap((each, level) => each.flat().map((name) => [name, level])));
	const levelAfter = ({ name }) => Math.max(0, ...(waits.get(name) ?? []).map((need) => levelOf.get(need) + 1));
	const leftAlone = Map.groupBy(workspace.members.filter(({ name }) => !work.has(name)), levelAfter);
	const members = new Map(workspace.members.map((member) => [member.name, member]));
	const packagesOf = (level) => {
		return [...(levels[level] ?? []).flat().map((name) => members.get(name)), ...leftAlone.get(level) ?? []].map((member) => ({
			...describe(member, input, decided),
			level,
			needs: needs.get(member.name) ?? [],
			unit: unitOf.get(member.name) ?? [member.name]
		}));
	};
	return {
		packages: [...levels, []].flatMap((_, level) => packagesOf(level)),
		criticalPath
	};
};
const describe = (member, input, { selection, versions, choices }) => {
	const { bounds, tagFormats } = input;
	const { platforms } = configOf(input.config, member.name);
	const { name } = member;
	const version = versions.get(name);
	const choice = choices.get(name);
	return {
		name,
		raw_name: member.rawName,
		path: member.path,
		version: version ?? null,
		status: choice.status,
		reason: choice.reason,
		bounds: isWork(choice) ? planBounds(member, bounds, boundVersions(input, {
			versions,
			choices
		})) : [],
		tag: version === void 0 ? null : tagOf({
			name,
			version
		}, tagFormats, selection),
		requires_python: member.requiresPython ?? null,
		on_index: choice.onIndex,
		wheels: version === void 0 ? [] : platforms.map((platform) => wheelPattern(platform, {
			name,
			version
		}))
	};
};
const boundVersions = ({ bounds, released }, { versions, choices }) => (sibling, kind) => {
	const version = versions.get(sibling);
	if (version === void 0 || kind !== "extra" || isWork(choices.get(sibling))) return version;
	const specifier = boundOf(bounds, parseVersion(version));
	return isOnIndex({ specifier }, sibling, released) ? version : void 0;
};
const unboundExtras = (members, input, decided) => {
	const { workspace, bounds, index } = input;
	const versionOf = boundVersions(input, decided);
	return members.flatMap((member) => member.requirements.flatMap((declared) => {
		const { name } = declared.requirement;
		const version = decided.versions.get(name);
		if (!(mayBeBound(declared) && declared.kind === "extra" && name !== member.name && bounds !== "off") || version === void 0 || versionOf(name, "extra") !== void 0) return [];
		const { text } = declared.requirement;
		const place = requirementPlace(workspace, member, declared);
		return [extraUnbound({
			name: member.name,
			requirement: text,
			sibling: name,
			version,
			index: indexTitle(index),
			place
		})];
	}));
};
const tagOf = (release, formats, { tag }) => {
	return tag !== void 0 && (tag.match.kind === "workspace" || tag.match.name === release.name) && isSameVersion(tag.match.version, release.version) ? tag.text : formatTag(formats, release);
};
const check = (input, { selection, versions, choices, packages }) => {
	const { workspace, graph, index, released, bounds, tagFormats, versions: resolved } = input;
	const byName = new Map(packages.map((each) => [each.name, each]));
	const toPublish = workspace.members.filter(({ name }) => isWork(choices.get(name)));
	const cycles = graph.cycles.map((cycle) => cycle.filter((name) => isWork(choices.get(name)))).filter(({ length }) => length > 1);
	return [
		...selection.tag === void 0 ? [] : checkTag({
			tag: selection.tag,
			tagFormats,
			workspace,
			choices,
			versions
		}),
		...checkVersions({
			workspace,
			members: [...toPublish, ...bounds === "off" ? [] : boundSiblings(toPublish, workspace, versions)],
			resolved,
			refusesLocal: refusesLocal(index)
		}),
		...toPublish.flatMap((member) => checkRequirements(workspace, member, byName)),
		...checkSiblings({
			workspace,
			packages: byName,
			released,
			selection,
			indexName: indexTitle(index)
		}),
		...unboundExtras(toPublish, input, {
			versions,
			choices
		}),
		...checkBuilds({
			workspace,
			packages: byName,
			released
		}, cycles),
		...cycles.map((cycle) => hardCycle({ packages: cycle }))
	];
};
const boundSiblings = (toPublish, { members }, versions) => {
	const unknown = members.filter(({ name }) => !versions.has(name));
	if (unknown.length === 0) return [];
	const publishing = new Set(toPublish);
	const required = new Set(toPublish.flatMap(({ requirements }) => requirements.filter((declared) => declared.kind !== "group" && isWritten(declared) && declared.requirement.specifier === "").map(({ requirement }) => requirement.name)));
	return unknown.filter((member) => required.has(member.name) && !publishing.has(member));
};

// src/stages/plan/survey.ts
const survey = async (wish, ports) => {
	const { files, git, clock, config, absolute } = ports;
	const workspace = readWorkspace(files, absolute(wish.workingDirectory));
	const indexes = ports.indexes.read(workspace.root);
	const target = chooseTarget(wish, indexes);
	if ("code" in target) throw new Problem(target);
	const repository = await git.inspect(workspace.root);
	const names = workspace.members.map(({ name }) => name);
	const elsewhere = readElsewhere(wish, workspace, ports);
	return {
		workspace,
		graph: buildGraph(workspace),
		repository,
		target,
		indexes,
		commitTime: repository?.commitTime ?? Math.floor(clock.now() / 1e3),
		elsewhere,
		findings: [
			...workspace.findings,
			...unknownPackages(config, names),
			...elsewhere === void 0 ? [] : [tagOfAnother({
				tag: wish.tag ?? "",
				...elsewhere
			})]
		]
	};
};
const readElsewhere = ({ packages, tag, tagFormat }, workspace, { files, config }) => {
	if (packages.length > 0 || tag === void 0) return void 0;
	const formats = readTagFormats(tagFormat, config);
	return tagElsewhere(tag, {
		formats,
		workspace,
		neighbours: () => readNeighbours(files, workspace)
	});
};
const withDynamicVersion = (workspace) => publishable(workspace).filter(({ version }) => version === void 0);
const makePlan = (request) => {
	const { wish, survey, config, released, versions, id, now } = request;
	const { workspace, graph, target, repository, elsewhere, commitTime } = survey;
	return planPublish({
		workspace,
		graph,
		config,
		wish,
		elsewhere,
		tagFormats: readTagFormats(wish.tagFormat, config),
		bounds: wish.bounds,
		index: {
			name: target.name,
			upload_url: target.uploadUrl,
			simple_url: target.simpleUrl
		},
		released,
		versions,
		run: {
			id,
			commit: repository?.commit ?? null,
			commitTime,
			now
		}
	});
};

export { isOnIndex, makePlan, survey, withDynamicVersion };