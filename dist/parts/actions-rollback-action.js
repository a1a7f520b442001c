import { isSameVersion, matchTag, publishable, readTagFormats, sourceReader, tagMembers } from "./domain-workspace-read.js";
import { readAddress, readVersions } from "./domain-version-origin-resolve.js";
import { configOf, matchesName, openFor, presenceOf, readWish, releasesOf } from "./domain-config-config.js";
import { Problem, asWarning, contract$1 as contract, defineAction, releasePage, retryDelay, shellWord, yankPage } from "./domain-problem-plan.js";
import { rollbackImmutable, rollbackIndexUnsure, rollbackMoved, rollbackNoCheckout, rollbackNoIndex, rollbackNotCheckedOut, rollbackOtherRepository, rollbackProtected, rollbackPublishedOnce, rollbackRefused, rollbackUnfinished, rollbackUnnamed, rollbackVersionUnknown } from "./domain-problem-rollback.js";
import { canonicalVersion, compareVersions, distinct, parseVersion } from "./domain-problem-workspace.js";
import { forbidding, manifestName, readUmbrellaFormat, sumsName } from "./domain-run-manifest.js";
import { readingOf, titleOf } from "./domain-problem-target.js";
import { survey } from "./domain-plan-plan-publish.js";
import { guardSummary, guardText } from "./domain-report-next-steps.js";

// src/domain/rollback/removal.ts
const isThere = ({ local, remote, forge }) => local !== void 0 || remote !== void 0 || forge.length > 0;
const wasPublished = ({ forge }) => forge.some(({ assets }) => [manifestName, sumsName].every((file) => assets.some(({ name }) => name === file)));
const isUnsure = ({ standings, isPartial }) => isPartial || [...standings.values()].some(({ kind }) => kind === "unknown");
const keptBy = (mark, seen) => {
	const kindOf = ({ name }) => seen.standings.get(name)?.kind ?? "unknown";
	const released = mark.releases.filter((each) => kindOf(each) === "whole" || kindOf(each) === "half");
	if (released.length > 0) return {
		why: "released",
		releases: released
	};
	if (isUnsure(seen) || mark.releases.some((each) => kindOf(each) === "unknown")) return { why: "unsure" };
	if (seen.isElsewhere) return { why: "elsewhere" };
	if (mark.forge.some(({ isImmutable }) => isImmutable)) return { why: "immutable" };
	if (mark.remote !== void 0 && mark.protectedBy !== void 0) return {
		why: "protected",
		ruleset: mark.protectedBy
	};
	const asked = new Set(seen.releases.map(({ name }) => name));
	const others = mark.releases.filter(({ name }) => !asked.has(name));
	return others.length > 0 ? {
		why: "others",
		releases: others
	} : void 0;
};
const removalSteps = (seen) => seen.marks.filter((mark) => keptBy(mark, seen) === void 0).toSorted(umbrellasFirst(seen.levels)).flatMap(stepsOf);
const stepsOf = (mark) => [
	...mark.forge.map((release) => ({
		kind: "release",
		mark,
		release
	})),
	...mark.remote === void 0 ? [] : [{
		kind: "remote",
		mark,
		ref: mark.remote
	}],
	...mark.local === void 0 ? [] : [{
		kind: "local",
		mark,
		ref: mark.local
	}]
];
const umbrellasFirst = (levels) => {
	const order = dependentsFirst(levels);
	const rank = ({ isUmbrella, releases }) => isUmbrella ? -1 : order(releases[0]);
	return (a, b) => rank(a) - rank(b) || (a.tag < b.tag ? -1 : 1);
};
const dependentsFirst = (levels) => {
	const ranks = new Map(levels.flatMap((names, level) => names.map((name) => [name, levels.length - level])));
	return ({ name }) => ranks.get(name) ?? 0;
};

// src/domain/rollback/subject.ts
const chooseReleases = ({ selection, workspace, config, versions }) => {
	const { packages, tag } = selection;
	const isMeant = (name) => {
		if (packages.length > 0) return packages.some((pattern) => matchesName(pattern, name));
		return tag?.match.kind !== "package" || tag.match.name === name;
	};
	const names = publishable(workspace).map(({ name }) => name).filter((name) => !configOf(config, name).isPrivate && isMeant(name)).toSorted();
	const versionOf = (name) => tag?.match.kind === "package" ? tag.match.version : versions.get(name) ?? tag?.match.version;
	return {
		releases: names.flatMap((name) => {
			const version = versionOf(name);
			return version === void 0 ? [] : [{
				name,
				version
			}];
		}),
		unknown: names.filter((name) => versionOf(name) === void 0)
	};
};
const marksOf = (tags, releases, { selection, workspace, config, formats, versions }) => {
	const asked = selection.tag?.text;
	const members = tagMembers(workspace.members, versions);
	const matches = [.../* @__PURE__ */ new Set([...asked === void 0 ? [] : [asked], ...tags])].toSorted().map((tag) => ({
		tag,
		match: matchTag(tag, formats, members)
	}));
	const meant = new Map(releases.map((release) => [release.name, release]));
	const everyone = publishable(workspace).filter(({ name }) => !configOf(config, name).isPrivate).flatMap(({ name }) => {
		const version = meant.get(name)?.version ?? versions.get(name);
		return version === void 0 ? [] : [{
			name,
			version
		}];
	});
	const own = Map.groupBy(matches.flatMap(({ match }) => match?.kind === "package" ? [match] : []), ({ name }) => name);
	const hasOwn = ({ name, version }) => (own.get(name) ?? []).some((match) => isSameVersion(match.version, version));
	return matches.flatMap(({ tag, match }) => {
		if (match?.kind === "package") {
			const release = meant.get(match.name);
			return release !== void 0 && isSameVersion(release.version, match.version) ? [{
				tag,
				releases: [release],
				isUmbrella: false
			}] : [];
		}
		if (match === void 0) return [];
		const covered = everyone.filter((each) => isSameVersion(each.version, match.version) || tag === asked && !hasOwn(each));
		return covered.some(({ name }) => meant.has(name)) ? [{
			tag,
			releases: covered,
			isUmbrella: true
		}] : [];
	});
};

// src/domain/rollback/standing.ts
const standingOf = (released, { name, version }, now) => {
	const releases = releasesOf(released, name);
	const wanted = parseVersion(version);
	const found = releases.find((each) => compareVersions(parseVersion(each.version), wanted) === 0);
	const presence = presenceOf(releases, version, now);
	if (found === void 0 || presence.kind === "absent") return { kind: "absent" };
	const uploads = found.files.flatMap(({ uploadTime }) => uploadTime ?? []);
	const left = uploads.length === 0 ? void 0 : (Math.min(...uploads) + openFor - now) / 36e5;
	return {
		kind: presence.kind,
		files: found.files.map(({ filename, uploadTime, yanked }) => ({
			name: filename,
			uploaded: uploadTime,
			isYanked: yanked
		})).toSorted((a, b) => a.name < b.name ? -1 : 1),
		hoursLeft: left === void 0 ? void 0 : Math.max(0, Math.floor(left)),
		isYanked: found.files.every(({ yanked }) => yanked)
	};
};

// src/stages/rollback/look.ts
const look = async (question, ports) => {
	const [local, remote, forge] = await Promise.all([
		ports.tags.local(),
		readRemote(ports),
		readForge(ports)
	]);
	const names = [
		...local.keys(),
		...remote.value.keys(),
		...forge.value.releases.map(({ tag }) => tag)
	];
	const { releases, levels } = question;
	const marks = marksOf(names, releases, question);
	const all = new Map([...releases, ...marks.flatMap((mark) => mark.releases)].map((each) => [each.name, each]));
	const index = await readStandings([...all.values()], question, ports);
	const seen = marks.map((mark) => ({
		...mark,
		local: local.get(mark.tag),
		remote: remote.value.get(mark.tag),
		forge: forge.value.releases.filter(({ tag }) => tag === mark.tag),
		protectedBy: forbidding(forge.value.rulesets, mark.tag, "deletion")?.name
	}));
	const elsewhere = judgePlace(seen, question);
	const isRead = {
		forge: ports.forge !== void 0 && forge.finding === void 0,
		remote: remote.finding === void 0
	};
	const findings = [
		remote.finding,
		forge.finding,
		elsewhere,
		...index.findings
	].filter((each) => each !== void 0);
	return {
		seen: {
			releases,
			levels,
			standings: index.standings,
			marks: seen,
			isRead,
			isPartial: remote.finding !== void 0 || forge.finding !== void 0,
			isElsewhere: elsewhere !== void 0
		},
		findings: distinct(findings)
	};
};
const judgePlace = (marks, { selection: { tag }, head, removes }) => {
	const asked = tag?.match.kind === "workspace" ? marks.find((mark) => mark.tag === tag.text) : void 0;
	const commit = (asked?.remote ?? asked?.local)?.commit;
	if (asked === void 0 || commit === void 0 || commit === head) return void 0;
	const finding = rollbackNotCheckedOut({
		tag: asked.tag,
		commit,
		head
	});
	return removes ? finding : asWarning(finding);
};
const readRemote = async ({ tags }) => {
	const answer = await tags.remote();
	if (answer.kind === "found") return {
		value: answer.value,
		finding: void 0
	};
	const isNone = answer.kind === "missing";
	return {
		value: /* @__PURE__ */ new Map(),
		finding: isNone ? void 0 : unread("read the remote's tags", answer)
	};
};
const readForge = async ({ forge }) => {
	const nothing = {
		releases: [],
		rulesets: []
	};
	if (forge === void 0) return {
		value: nothing,
		finding: void 0
	};
	const step = "list the forge's releases";
	const [answer, rulesets] = await Promise.all([forge.list(), forge.rulesets()]);
	if (answer.kind !== "found") return {
		value: nothing,
		finding: unread(step, answer)
	};
	const { items, isWhole } = answer.value;
	return {
		value: {
			releases: items,
			rulesets: rulesets.kind === "found" ? rulesets.value : []
		},
		finding: isWhole ? void 0 : rollbackRefused({
			step,
			why: "there are more than can be listed"
		})
	};
};
const unread = (step, answer) => {
	if (answer.kind === "missing") return rollbackRefused({
		step,
		why: "it is not there, or not for this token"
	});
	const { cause, status, why } = answer;
	return cause === "permission" || cause === "plan" || status !== void 0 ? rollbackRefused({
		step,
		why
	}) : rollbackUnfinished({
		step,
		why
	});
};
const readStandings = async (releases, { target }, { index, clock, signal }) => {
	const findings = [];
	const unsure = (why) => findings.push(rollbackIndexUnsure({
		index: target.title,
		why
	}));
	const projects = /* @__PURE__ */ new Map();
	await Promise.all(releases.map(async ({ name }) => {
		try {
			const project = await index.project(name, { signal });
			if (project?.status === "quarantined") unsure(`${name} is quarantined, which hides its files`);
			else projects.set(name, project);
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			findings.push(...error.findings);
		}
	}));
	const known = [...projects.values()].filter((project) => project !== void 0);
	if (releases.length > 0 && known.length === 0 && findings.length === 0 && target.preset === void 0) {
		if (await index.hasPage({ signal }) !== true) {
			unsure("it knows none of these packages, and nothing shows that an index answers there");
			projects.clear();
		}
	}
	const released = new Map(known.map((project) => [project.name, { files: [...project.files, ...project.inherited ?? []] }]));
	const now = clock.now();
	return {
		standings: new Map(releases.map((release) => [release.name, projects.has(release.name) ? standingOf(released, release, now) : { kind: "unknown" }])),
		findings
	};
};

// src/domain/rollback/forge-state.ts
const forgeState = ({ isDraft, isImmutable }) => isImmutable ? "immutable" : isDraft ? "draft" : "published";

// src/domain/rollback/removal-plan.ts
const planRemoval = (seen) => new Map(removalSteps(seen).map((step) => [stepKey(step), step]));
const stepKey = (step) => {
	const what = step.kind === "release" ? `${step.release.id} ${forgeState(step.release)}` : step.ref.object;
	return `${step.kind} ${what} ${step.mark.tag}`;
};
const leftOf = (plan, seen) => {
	const steps = removalSteps(seen);
	const changed = new Set(steps.filter((step) => !plan.has(stepKey(step))).map(({ mark }) => mark.tag));
	return steps.filter(({ mark }) => !changed.has(mark.tag));
};
const changedSince = (plan, { marks }) => {
	const wanted = new Set([...plan.values()].map(({ mark }) => mark.tag));
	return marks.filter((mark) => wanted.has(mark.tag) && stepsOf(mark).some((step) => !plan.has(stepKey(step)))).map(({ tag }) => tag);
};

// src/stages/rollback/remove.ts
const mostRounds = 10;
const mostTries = 3;
const remove = async (question, ports) => {
	let now = await look(question, ports);
	const plan = planRemoval(now.seen);
	const done = /* @__PURE__ */ new Set();
	const tries = /* @__PURE__ */ new Map();
	const stopped = [];
	for (let round = 1; round <= mostRounds && stopped.length === 0; round++) {
		const left = leftOf(plan, now.seen);
		if (left.length === 0) break;
		const course = await carryAll(left, question, ports);
		for (const step of course.done) done.add(stepKey(step));
		if (course.open !== void 0) {
			const { step, answer } = course.open;
			const key = stepKey(step);
			tries.set(key, (tries.get(key) ?? 0) + 1);
			if (isRefusal(answer) || tries.get(key) >= mostTries) stopped.push(unread(stepWords(step), answer));
			else await ports.clock.sleep(retryDelay(round, ports.clock, null), ports.signal);
		}
		now = await look(question, ports);
	}
	const [open] = stopped.length > 0 ? [] : leftOf(plan, now.seen);
	if (open !== void 0) stopped.push(rollbackUnfinished({
		step: stepWords(open),
		why: "it changes again and again"
	}));
	const there = new Set(now.seen.marks.flatMap(stepsOf).map(stepKey));
	const isGone = (key) => !there.has(key) && (done.has(key) || !now.seen.isPartial);
	const moved = changedSince(plan, now.seen).map((tag) => rollbackMoved({ tag }));
	return {
		...now,
		removed: [...plan].filter(([key]) => isGone(key)).map(([, step]) => step),
		findings: [
			...now.findings,
			...stopped,
			...moved
		]
	};
};
const carryAll = async (steps, question, ports) => {
	const done = [];
	for (const step of steps) {
		ports.signal.throwIfAborted();
		if (!await isStillAbsent(step.mark, question, ports)) return { done };
		const outcome = await carryOut(step, ports);
		if (outcome === "changed") return { done };
		if (outcome !== "done") return {
			done,
			open: {
				step,
				answer: outcome
			}
		};
		done.push(step);
	}
	return { done };
};
const isStillAbsent = async ({ releases }, question, ports) => {
	const { standings } = await readStandings(releases, question, ports);
	return [...standings.values()].every(({ kind }) => kind === "absent");
};
const carryOut = async (step, { tags, forge }) => {
	if (step.kind === "release") {
		const { release } = step;
		const now = await forge.read(release);
		if (now.kind === "missing") return "done";
		if (now.kind === "unanswered") return now;
		if (forgeState(now.value) !== forgeState(release) || now.value.tag !== release.tag) return "changed";
		const answer = await forge.remove(release);
		return answer.kind === "found" ? "done" : answer;
	}
	const { mark, ref } = step;
	const removal = await (step.kind === "remote" ? tags.removeRemote(mark.tag, ref) : tags.removeLocal(mark.tag, ref));
	if (removal.kind === "removed") return "done";
	return removal.kind === "moved" ? "changed" : removal;
};
const isRefusal = (answer) => answer.kind === "unanswered" && (answer.cause === "permission" || answer.cause === "plan");
const stepWords = (step) => {
	const { tag } = step.mark;
	if (step.kind !== "release") return `delete the tag ${tag} ${step.kind === "remote" ? "on the remote" : "here"}`;
	return `delete the ${step.release.isDraft ? "draft" : "release"} of ${tag}`;
};

// src/domain/rollback/next.ts
const nextStep = ({ release, standing, marks }, seen, context) => {
	const { index } = context;
	switch (standing.kind) {
		case "unknown": return `Run rollback again when ${index} answers: nothing is removed before that`;
		case "half": return standing.hoursLeft === void 0 ? "Publish it again: that adds the files that are missing" : `Publish it again within ${hours(standing.hoursLeft)}: that adds the files that are missing`;
		case "whole": return afterRelease(release, standing, marks, context);
		case "absent": return beforeRelease(marks, seen, context);
	}
};
const hours = (count) => count === 1 ? "an hour" : `${count} hours`;
const afterRelease = (release, { isYanked }, marks, { index, yankPage }) => {
	if (isYanked) return "It is yanked: release the next version";
	if (marks.length === 0) return `Run create-release: it is on ${index} and has neither tag nor release`;
	const page = yankPage(release);
	return `It is released; if it is wrong, release the next version, then yank this one${page === void 0 ? "" : `: ${page}`}`;
};
const beforeRelease = (marks, seen, { index, asked }) => {
	const kept = marks.map((mark) => ({
		mark,
		by: keptBy(mark, seen)
	}));
	const removable = kept.filter(({ by }) => by === void 0).map(({ mark }) => mark);
	const own = removable.find(({ isUmbrella }) => !isUmbrella) ?? removable[0];
	if (own !== void 0) {
		const command = `release-actions rollback ${asked ?? `--tag ${shellWord(own.tag)}`} --yes`;
		const parts = partsOf(asked === void 0 ? [own] : removable);
		if (removable.some(wasPublished)) return `It was published once: ask the index that it went to (--index); if it was deleted there, its file names are used up, so release the next version; ${command} removes ${parts}`;
		return `Publish it again to finish it; ${command} removes ${parts} instead`;
	}
	const [stays] = kept;
	if (stays === void 0 || stays.by === void 0) return "Nothing of it is there: it can be published";
	const { mark, by } = stays;
	switch (by.why) {
		case "unsure": return `Run rollback again when ${index}, the forge and the remote answer: nothing is removed before that`;
		case "elsewhere": return "Check out the tag that you ask about, then ask again: the files there say what it stands for";
		case "immutable": return `Publish it again: the release of ${mark.tag} is immutable, so its tag stays and its name is used up`;
		case "protected": return `Publish it again; or let somebody delete the release and the tag ${mark.tag} whom the ruleset ${by.ruleset} lets pass`;
		case "released": return `Publish it again: the tag ${mark.tag} also stands for ${named(by.releases)} on ${index}, so it stays`;
		case "others": return `Publish it again, or ask with --tag ${shellWord(mark.tag)}: it also stands for ${named(by.releases)}`;
	}
};
const partsOf = (marks) => {
	const releases = marks.flatMap(({ forge }) => forge);
	const drafts = releases.filter(({ isDraft }) => isDraft).length;
	const tags = marks.filter(({ local, remote }) => local !== void 0 || remote !== void 0).length;
	return [
		counted(drafts, "draft"),
		counted(releases.length - drafts, "release"),
		counted(tags, "tag")
	].filter((part) => part !== "").join(", ");
};
const counted = (count, word) => count === 0 ? "" : count === 1 ? `the ${word}` : `${count} ${word}s`;
const mostNamed = 3;
const named = (releases) => {
	const more = releases.length > mostNamed ? ` and ${releases.length - mostNamed} more` : "";
	return `${releases.slice(0, mostNamed).map(({ name, version }) => `${name} ${version}`).join(", ")}${more}`;
};

// src/domain/rollback/state.ts
const marksFor = ({ name }, { marks }) => marks.filter((mark) => isThere(mark) && mark.releases.some((each) => each.name === name));
const stateOf = (seen, context) => Object.fromEntries(seen.releases.map((release) => {
	const standing = seen.standings.get(release.name) ?? { kind: "unknown" };
	const marks = marksFor(release, seen);
	const state = {
		version: release.version,
		tagged: seen.isRead.remote ? marks.flatMap(taggedBy) : null,
		released: seen.isRead.forge ? marks.flatMap(releasedBy) : null,
		...onIndex(standing),
		...standing.kind === "absent" && marks.some(wasPublished) ? { burned: null } : {},
		next: nextStep({
			release,
			standing,
			marks
		}, seen, context)
	};
	return [release.name, state];
}));
const taggedBy = ({ tag, local, remote }) => local === void 0 && remote === void 0 ? [] : [{
	tag,
	local: local?.commit ?? null,
	remote: remote?.commit ?? null
}];
const releasedBy = ({ tag, forge }) => forge.map((each) => ({
	tag,
	state: forgeState(each),
	url: each.url
}));
const onIndex = (standing) => {
	if (standing.kind === "unknown") return {
		files: null,
		burned: null,
		"hours-left": null
	};
	if (standing.kind === "absent") return {
		files: [],
		burned: [],
		"hours-left": null
	};
	const { files, hoursLeft } = standing;
	return {
		files: files.map(({ name, uploaded, isYanked }) => ({
			name,
			uploaded: uploaded === void 0 ? null : new Date(uploaded).toISOString(),
			yanked: isYanked
		})),
		burned: files.map(({ name }) => name),
		"hours-left": hoursLeft ?? null
	};
};

// src/domain/rollback/yank-list.ts
const yankList = ({ releases, standings, levels }) => {
	const rank = dependentsFirst(levels);
	return releases.filter(({ name }) => {
		const standing = standings.get(name);
		return (standing?.kind === "whole" || standing?.kind === "half") && !standing.isYanked;
	}).toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
};

// src/actions/rollback/result.ts
const resultOf = (rolled, asked) => {
	const { seen, removed, findings } = rolled;
	const { target } = asked;
	const page = ({ name, version }) => target.preset && yankPage(target.preset, name, version);
	const state = stateOf(seen, {
		index: target.title,
		asked: questionWords(asked),
		yankPage: page
	});
	const report = reportOf(rolled, asked, state, page);
	return {
		findings,
		document: {
			state,
			removed: removed.map(stepWords),
			yank: yankList(seen)
		},
		text: guardText(report),
		outputs: { state: JSON.stringify(state) },
		summary: guardSummary(report)
	};
};
const questionWords = ({ selection: { packages, tag } }) => {
	if (packages.length > 0) return `--packages ${shellWord(packages.join(","))}`;
	return tag && `--tag ${shellWord(tag.text)}`;
};
const reportOf = ({ seen, removed, findings }, { target, removes, hasForge }, state, page) => {
	const steps = removes ? [] : removalSteps(seen);
	const yank = yankList(seen);
	return {
		verdict: verdictOf({
			seen,
			removed,
			findings
		}, target.title, removes),
		notes: hasForge ? [] : ["The forge's releases were not looked at: GITHUB_REPOSITORY names no repository"],
		findings,
		sections: [
			{
				title: "Removed",
				head: ["step", "was at"],
				rows: removed.map((step) => [stepWords(step), placeOf(step)])
			},
			{
				title: "What there is",
				head: [
					"release",
					`on ${target.title}`,
					"tags and releases"
				],
				rows: seen.releases.map((release) => [
					{
						code: `${release.name} ${release.version}`,
						url: pageOnIndex(release, seen, target.preset)
					},
					standingWords(seen.standings.get(release.name)),
					markCell(marksFor(release, seen))
				])
			},
			{
				title: "What to do next",
				head: ["package", "next"],
				rows: Object.entries(state).map(([name, { next }]) => [{ code: name }, {
					state: next,
					names: [name]
				}])
			},
			{
				title: "With --yes this would be done, in this order",
				head: ["", "step"],
				rows: steps.map((step, at) => [String(at + 1), stepWords(step)])
			},
			{
				title: "If these are wrong, only an owner can yank them: in this order, in the index's own form",
				tasks: yank.map((release) => {
					const url = page(release);
					const label = `${release.name} ${release.version}`;
					return [url === void 0 ? { code: label } : {
						link: label,
						url
					}];
				})
			}
		]
	};
};
const verdictOf = ({ seen, removed, findings }, index, removes) => {
	const onIndex = `${seen.releases.filter(({ name }) => {
		const kind = seen.standings.get(name)?.kind;
		return kind === "whole" || kind === "half";
	}).length} of ${seen.releases.length} ${seen.releases.length === 1 ? "release is" : "releases are"} on ${index}`;
	if (!removes) return onIndex;
	const isStopped = findings.some(({ severity }) => severity === "error");
	const count = removed.length === 1 ? "1 step" : `${removed.length} steps`;
	if (isStopped) return removed.length === 0 ? "Nothing was removed" : `Stopped after ${count}; ${onIndex}`;
	return removed.length === 0 ? `There was nothing to remove; ${onIndex}` : `Rolled back in ${count}; ${onIndex}`;
};
const pageOnIndex = ({ name, version }, { standings }, preset) => {
	const kind = standings.get(name)?.kind;
	return preset !== void 0 && (kind === "whole" || kind === "half") ? releasePage(preset, name, version) : void 0;
};
const placeOf = (step) => step.kind === "release" ? { code: forgeState(step.release) } : { code: step.ref.commit };
const standingWords = (standing) => {
	if (standing === void 0 || standing.kind === "unknown") return "not known";
	if (standing.kind === "absent") return "nothing";
	const { kind, files, hoursLeft, isYanked } = standing;
	return [
		files.length === 1 ? "1 file" : `${files.length} files`,
		...isYanked ? ["yanked"] : [],
		...kind === "half" ? ["not whole"] : [],
		...hoursLeft === void 0 ? [] : [hoursLeft === 0 ? "closed to new files" : `takes files for ${hoursLeft} h`]
	].join(", ");
};
const markCell = (marks) => marks.length === 0 ? "none" : { list: marks.map(markCells) };
const markCells = ({ tag, local, remote, forge }) => {
	const places = [...remote === void 0 ? [] : ["remote"], ...local === void 0 ? [] : ["here"]];
	return [{
		code: tag,
		url: forge[0]?.url
	}, [...places, ...forge.map(forgeState)].join(", ")];
};

// src/actions/rollback/action.ts
const action = defineAction({
	contract,
	run: async (inputs, ports) => {
		const { tag, packages, yes, username, password, githubToken } = inputs;
		if (yes && tag === void 0 && packages.length === 0) throw new Problem(rollbackUnnamed({}));
		const surveyed = await survey(inputs, ports);
		const { repository, target, indexes, workspace } = surveyed;
		if (repository === void 0) throw new Problem(rollbackNoCheckout({ folder: workspace.root }));
		if (target.kind === "rehearsal") throw new Problem(rollbackNoIndex({}));
		await refuseOtherRepository(repository.topLevel, ports);
		const question = await readQuestion(inputs, surveyed, ports);
		const upload = username === void 0 || password === void 0 ? void 0 : {
			username,
			password: password.secret
		};
		const repositoryPorts = ports.openRepository(repository.topLevel, githubToken?.secret);
		const world = {
			...ports,
			...repositoryPorts,
			index: ports.openIndex(readingOf(target, {
				upload,
				uv: indexes
			}))
		};
		const rolled = yes ? await remove(question, world) : {
			...await look(question, world),
			removed: []
		};
		const findings = [
			...surveyed.findings,
			...rolled.findings,
			...tellMarks(rolled.seen, question)
		];
		return resultOf({
			...rolled,
			findings
		}, {
			...question,
			hasForge: repositoryPorts.forge !== void 0
		});
	}
});
const refuseOtherRepository = async (folder, { remotes, repository }) => {
	if (repository === void 0) return;
	const origin = (await remotes.read(folder)).find(({ name }) => name === "origin");
	const home = origin && readAddress(origin.url);
	const own = home && `${home.owner}/${home.repository}`;
	if (own === void 0 || own.toLowerCase() === repository.toLowerCase()) return;
	throw new Problem(rollbackOtherRepository({
		repository,
		origin: own
	}));
};
const tellMarks = (seen, { target, removes }) => seen.marks.flatMap((mark) => {
	const kept = keptBy(mark, seen);
	if (kept?.why === "protected") {
		const finding = rollbackProtected({
			tag: mark.tag,
			ruleset: kept.ruleset
		});
		return [removes ? finding : asWarning(finding)];
	}
	const url = mark.forge[0]?.url;
	if (url === void 0) return [];
	if (kept?.why === "immutable") return [rollbackImmutable({
		tag: mark.tag,
		url
	})];
	const index = target.title;
	return kept === void 0 && wasPublished(mark) ? [rollbackPublishedOnce({
		tag: mark.tag,
		index,
		url
	})] : [];
});
const readQuestion = async ({ tag, packages, tagFormat, umbrellaTagFormat, yes }, { workspace, graph, repository, target, elsewhere }, { files, config }) => {
	const set = readTagFormats(tagFormat, config);
	const umbrella = umbrellaTagFormat === void 0 ? [] : [readUmbrellaFormat(umbrellaTagFormat)];
	const formats = {
		...set,
		workspace: [...set.workspace, ...umbrella]
	};
	const { members } = workspace;
	const selection = readWish({
		packages,
		exclude: [],
		tag
	}, {
		members,
		config,
		tagFormats: formats,
		elsewhere
	});
	const { versions: stated } = await readVersions({
		workspace,
		members,
		read: sourceReader(files, workspace)
	});
	const about = {
		selection,
		workspace,
		config,
		formats,
		versions: new Map([...stated].map(([name, { version }]) => [name, canonicalVersion(version)]))
	};
	const { releases, unknown } = chooseReleases(about);
	if (unknown.length > 0 && packages.length > 0) throw new Problem(rollbackVersionUnknown({ packages: unknown }));
	return {
		...about,
		releases,
		levels: graph.levels,
		head: repository?.commit,
		removes: yes,
		target: {
			preset: target.preset,
			title: titleOf(target)
		}
	};
};

export { action };