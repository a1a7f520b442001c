import { checkVersion, readChangelogs, readReleased, readVersions, tellUntagged, withPrepared, withTag } from "./domain-version-origin-resolve.js";
import { progressOf, readFragments, releasesOnIndex } from "./domain-fragments-towncrier.js";
import { byCause, canonicalVersion, compareVersions, isDevelopment, isLocal, isPrerelease, parseVersion } from "./domain-problem-workspace.js";
import { changesUncovered, defaultBranchUnknown, historyPartial, historyShallow, noTags, refusesLocalVersions, tagLightweight, tagMissing, tagNotCheckedOut, tagOffDefaultBranch, versionBehind } from "./domain-problem-history.js";
import { checkChangelog } from "./domain-validation-changelog-section.js";
import { Problem, asWarning, formatTag, join, normalize, parent } from "./domain-problem-plan.js";
import { checkTag, isSameVersion, memberPlace, publishable, releasesByTag, sourceReader, suggestFor, tagMembers } from "./domain-workspace-read.js";
import { presenceOf, releasesOf } from "./domain-config-config.js";
import { judgeDue } from "./domain-release-request-due.js";
import { pushedBy, releasesIn } from "./domain-problem-prepared.js";
import { lockDiffers, lockLacksMember, versionFileDiffers, versionFileNoPackage } from "./domain-problem-release-files.js";
import { ownerOf, parseVersionFileEntry, statedVersion } from "./domain-changelog-rst-parse.js";
import { readLockedPackages } from "./domain-problem-check-metadata.js";

// src/domain/validation/judge-package.ts
const checkProgress = (name, { version, place }, judgement) => {
	const { isBehind, previous } = judgement;
	if (!isBehind || previous === void 0) return [];
	return [versionBehind({
		name,
		version,
		last: previous.version,
		from: previous.tag ?? "on the index",
		place
	})];
};
const packageValidation = ({ name, version: written, judgement, notes }, { tag, tagFormats, findings }) => {
	const { state, reason, previous, isReleased } = judgement;
	const version = written === void 0 ? void 0 : canonicalVersion(written) ?? written;
	const errors = findings.filter(({ severity }) => severity === "error");
	const error = errors.find((finding) => finding.package === name) ?? (state === "idle" ? void 0 : errors.find((finding) => finding.package === void 0));
	const wouldBe = version === void 0 ? void 0 : formatTag(tagFormats, {
		name,
		version
	});
	const parsed = parseVersion(version ?? "");
	return {
		name,
		version,
		state: error === void 0 ? state : "invalid",
		reason: error === void 0 ? reason : error.message,
		tag: isOfTag(parsed, tag) ? tag?.text : isReleased ? previous?.tag ?? wouldBe : wouldBe,
		previous,
		isReleased,
		isPrerelease: parsed !== void 0 && isPrerelease(parsed),
		notes
	};
};
const isOfTag = (version, tag) => tag !== void 0 && (tag.match.kind === "package" || version !== void 0 && compareVersions(version, parseVersion(tag.match.version)) === 0);

// src/domain/validation/state.ts
const judge = (candidate, { mode, tag }) => {
	const { version } = candidate;
	if (version === void 0) return {
		state: mode === "tag" ? "ready" : "idle",
		reason: "its version is not known here",
		previous: void 0,
		isReleased: false,
		isBehind: false
	};
	const known = {
		...candidate,
		version
	};
	return tag === void 0 ? onBranch(known) : byTag(known, tag.match);
};
const onBranch = (candidate) => {
	const { version, releases, isNamed, refusesLocal } = candidate;
	const progress = progressOf(version, releases);
	if (progress.kind === "same") return left("idle", `${version} is released`, progress);
	if (isDevelopment(parseVersion(version)) && !isNamed) return left("idle", `${version} is a development version`, progress);
	if (refusesLocal && isLocal(parseVersion(version)) && !isNamed) return left("idle", `${version} is a local version, which is not released`, progress);
	return toRelease(candidate, progress);
};
const byTag = (candidate, tag) => {
	const { version, releases, isOnIndex } = candidate;
	const progress = progressOf(version, releases);
	if (isOnIndex === true) return left("released", `${version} is on the index`, progress);
	const isOfTag = tag.kind === "package" || isSameVersion(version, tag.version);
	if (progress.kind !== "same") return toRelease(candidate, progress);
	if (!isOfTag && isOnIndex === void 0) return left("idle", `${version} is released`, progress);
	const before = releases.filter((release) => !isSameVersion(release.version, version));
	return toRelease(candidate, progressOf(version, before));
};
const left = (state, reason, progress) => ({
	state,
	reason,
	previous: lastOf(progress),
	isReleased: progress.kind === "same",
	isBehind: false
});
const toRelease = ({ version, hasUnreadTags }, progress) => {
	const previous = lastOf(progress);
	const first = hasUnreadTags ? `no release before ${version} is known` : `${version} is a first release`;
	return {
		state: "ready",
		reason: previous === void 0 ? first : `${version} is newer than ${previous.version}`,
		previous,
		isReleased: false,
		isBehind: progress.kind === "behind"
	};
};
const lastOf = (progress) => progress.kind === "first" ? void 0 : progress.last;
const stateOfAll = (states) => [
	"invalid",
	"ready",
	"released"
].find((state) => states.includes(state)) ?? "idle";

// src/stages/validate/past-releases.ts
const readPastReleases = async (question, ports) => {
	const { workspace, aim, tagFormats, versions, written, past, index } = question;
	const tags = (past?.tags ?? []).map(({ name }) => name);
	const tagged = releasesByTag({
		tags,
		formats: tagFormats,
		workspace,
		versions: written
	});
	const byTag = new Map(aim.members.map(({ name }) => [name, tagged.releases.get(name).filter(({ tag }) => tag !== aim.tagText)]));
	const { unclear } = tagged;
	const known = aim.members.filter(({ name }) => versions.has(name));
	const unsettled = known.filter(({ name }) => isUnsettled(byTag.get(name), versions.get(name), {
		...question,
		isUnclear: unclear.has(name)
	}));
	const uncompared = (index === void 0 ? unsettled : []).map(({ name }) => name).filter((name) => areAlone(byTag.get(name), versions.get(name)));
	const said = {
		findings: whatIsMissing(unsettled, tagged, question),
		uncompared,
		unread: new Set(uncompared.filter((name) => unclear.has(name) || tagged.unread.length > 0))
	};
	const toAsk = aim.mode === "tag" ? known : unsettled;
	if (index === void 0 || toAsk.length === 0) return {
		releases: byTag,
		onIndex: /* @__PURE__ */ new Map(),
		...said
	};
	const answer = await askIndex(toAsk, ports.openIndex(index), {
		versions,
		...ports
	});
	if ("failure" in answer) return {
		releases: byTag,
		onIndex: /* @__PURE__ */ new Map(),
		...said,
		findings: [...said.findings, ...answer.failure]
	};
	const both = unsettled.map(({ name }) => [name, [...byTag.get(name), ...answer.releases.get(name)]]);
	return {
		releases: new Map([...byTag, ...both]),
		onIndex: aim.mode === "tag" ? answer.whole : /* @__PURE__ */ new Map(),
		...said
	};
};
const isUnsettled = (releases, version, { aim, past, isUnclear }) => {
	if (progressOf(version, releases).kind === "same" && aim.mode === "branch") return false;
	return past?.isShallow === true || isUnclear || areAlone(releases, version);
};
const areAlone = (releases, version) => releases.every((release) => progressOf(version, [release]).kind === "same");
const whatIsMissing = (unsettled, { unclear, unread }, { workspace, tagFormats: formats, written, past, index }) => {
	const instead = index?.title;
	if (past?.isShallow === true) {
		if (unsettled.length === 0) return [historyPartial({ instead: void 0 })];
		return [instead === void 0 ? historyShallow({ question: "what was released before" }) : historyPartial({ instead })];
	}
	const members = tagMembers(publishable(workspace), written);
	return [false, true].flatMap((isUnclear) => {
		const packages = unsettled.map(({ name }) => name).filter((name) => unclear.has(name) === isUnclear);
		if (packages.length === 0) return [];
		const own = packages.flatMap((name) => unclear.get(name) ?? []);
		const { tags, line } = suggestFor(packages, isUnclear ? own : unread, {
			members,
			formats
		});
		return [noTags({
			packages,
			unclear: isUnclear ? tags : [],
			unread: isUnclear ? [] : tags,
			line,
			instead
		})];
	});
};
const askIndex = async (members, index, { versions, clock, signal }) => {
	try {
		const released = await readReleased({ members }, index, signal);
		const isWhole = (name) => presenceOf(releasesOf(released, name), versions.get(name), clock.now()).kind === "whole";
		return {
			releases: new Map(members.map(({ name }) => [name, releasesOnIndex(released, name)])),
			whole: new Map(members.map(({ name }) => [name, isWhole(name)]))
		};
	} catch (error) {
		if (error instanceof Problem) return { failure: error.findings };
		throw error;
	}
};

// src/stages/validate/prepared-releases.ts
const readPrepared = async (folder, { pushes, trigger }) => {
	const pushed = pushedBy(await trigger());
	const before = pushed.kind === "push" ? pushed.before : void 0;
	const brought = await pushes.commits({
		folder,
		before
	});
	return brought?.commits === void 0 ? [] : (await releasesIn(brought.head, brought.commits)).releases;
};
const preparedVersions = (releases) => new Map(releases.toReversed().flatMap(({ packages }) => packages.map(({ name, to }) => [name, to])));
const checkPrepared = ({ workspace, releases, versions, past }) => judgeDue({
	workspace,
	releases,
	versions,
	fromTags: /* @__PURE__ */ new Set(),
	isOnIndex: (name, version) => past.onIndex.get(name) === true || (past.releases.get(name) ?? []).some((release) => isSameVersion(release.version, version))
}).findings.map((finding) => finding.severity === "error" ? asWarning(finding) : finding);

// src/domain/validation/areas.ts
const memberAreas = ({ prefix, members }) => {
	const folders = members.map(({ name, path }) => ({
		name,
		folder: normalize(join(prefix, path))
	})).filter(({ folder }) => folder.split("/", 1)[0] !== "..");
	const inner = new Map(folders.map(({ folder }) => [folder, []]));
	for (const { folder } of folders) {
		if (folder === "") continue;
		for (let above = parentOf(folder); above !== void 0; above = parentOf(above)) inner.get(above)?.push(folder);
	}
	return new Map(folders.map(({ name, folder }) => [name, {
		folder,
		inner: inner.get(folder)
	}]));
};
const parentOf = (folder) => folder === "" ? void 0 : parent(folder) ?? "";

// src/stages/validate/unreleased-changes.ts
const unreleasedChanges = async ({ workspace, past, packages }, history) => {
	if (past?.head === void 0) return [];
	const commits = new Map(past.tags.map(({ name, commit }) => [name, commit]));
	const areas = memberAreas(workspace);
	const idle = packages.flatMap(({ name, state, isReleased, previous }) => {
		const since = commits.get(previous?.tag ?? "");
		const area = areas.get(name);
		if (state !== "idle" || !isReleased || since === void 0 || area === void 0) return [];
		return [{
			name,
			area: {
				since,
				folder: area.folder,
				except: area.inner
			}
		}];
	});
	const changed = await history.haveChanged(past.topLevel, idle.map(({ area }) => area));
	const names = idle.filter((_, at) => changed[at]).map(({ name }) => name);
	return names.length === 0 ? [] : [changesUncovered({ packages: names })];
};

// src/domain/validation/sources.ts
const checkSources = async (check) => {
	const entries = await Promise.all(check.versionFiles.map(parseVersionFileEntry));
	const files = await Promise.all(entries.map(async (entry) => "code" in entry ? [entry] : await checkVersionFile(entry, check)));
	return [...checkLock(check), ...files.flat()];
};
const checkLock = ({ workspace, read }) => {
	const lock = read("uv.lock");
	if (lock.kind !== "text") return [];
	const locked = readLockedPackages(lock.text);
	return workspace.members.flatMap((member) => {
		const { name, version } = member;
		const entry = locked.get(name);
		const place = (path) => memberPlace(workspace, member, path);
		if (entry === void 0) return [lockLacksMember({
			package: name,
			lock: lock.file,
			place: place(["project", "name"])
		})];
		if (version === void 0 || entry.version === void 0 || isSame(version, entry.version)) return [];
		return [lockDiffers({
			package: name,
			own: {
				version,
				place: place(["project", "version"])
			},
			locked: {
				version: entry.version,
				place: {
					file: lock.file,
					line: entry.line
				}
			}
		})];
	});
};
const isSame = (own, other) => parseVersion(own) !== void 0 && parseVersion(other) !== void 0 && isSameVersion(own, other);
const checkVersionFile = async (entry, check) => {
	const owner = ownerOf(entry.path, check.workspace);
	if (owner !== void 0 && !check.members.includes(owner)) return [];
	const other = await statedVersion(entry, check.read);
	if ("code" in other) return [other];
	const all = (owner === void 0 ? check.members : [owner]).flatMap(({ name }) => {
		const own = check.versions.get(name);
		return own === void 0 || parseVersion(own.version) === void 0 ? [] : [{
			name,
			own
		}];
	});
	const [first] = all;
	if (first === void 0) return [];
	if (all.some(({ own }) => !isSame(own.version, first.own.version))) return [versionFileNoPackage({
		file: entry.path,
		packages: all.map(({ name }) => name)
	})];
	return isSame(first.own.version, other.version) ? [] : [versionFileDiffers({
		package: first.name,
		own: first.own,
		other
	})];
};

// src/domain/validation/tag.ts
const findTag = (past, name) => past?.tags.find((tag) => tag.name === name);
const checkTagPlace = (check) => {
	const { tag, past } = check;
	const found = findTag(past, tag);
	if (past === void 0 || found === void 0) return [tagMissing({
		tag,
		isShallow: past?.isShallow === true,
		hasGit: past !== void 0
	})];
	const { head } = past;
	const { commit, isAnnotated } = found;
	return [
		...isAnnotated ? [] : [tagLightweight({ tag })],
		...head === void 0 || head === commit ? [] : [tagNotCheckedOut({
			tag,
			commit,
			head
		})],
		...check.requiresDefaultBranch ? checkBranch(check, past, commit) : []
	];
};
const checkBranch = ({ tag, branch, isOnDefaultBranch }, { isShallow, defaultBranch }, commit) => {
	if (isOnDefaultBranch === true) return [];
	if (isShallow) return [historyShallow({ question: `whether the tag ${tag} is on the default branch` })];
	return defaultBranch === void 0 ? [defaultBranchUnknown({
		tag,
		branch
	})] : [tagOffDefaultBranch({
		tag,
		commit,
		branch: defaultBranch.name
	})];
};

// src/stages/validate/release-tag.ts
const checkReleaseTag = async (question, history) => {
	const { workspace, aim, tagFormats, past, versions, judgements, defaultBranch, requiresDefaultBranch } = question;
	if (aim.tagText === void 0) return [];
	const commit = findTag(past, aim.tagText)?.commit;
	const branch = past?.defaultBranch?.commit;
	const isOnDefaultBranch = requiresDefaultBranch && past !== void 0 && commit !== void 0 && branch !== void 0 ? await history.isAncestor({
		topLevel: past.topLevel,
		commit,
		of: branch
	}) : void 0;
	const choices = new Map(workspace.members.map(({ name }) => [name, choiceOf(judgements.get(name))]));
	return [...checkTagPlace({
		tag: aim.tagText,
		past,
		branch: defaultBranch,
		isOnDefaultBranch,
		requiresDefaultBranch
	}), ...aim.tag === void 0 ? [] : checkTag({
		tag: aim.tag,
		tagFormats,
		workspace,
		choices,
		versions
	})];
};
const choiceOf = (judgement) => {
	return {
		status: judgement === void 0 ? "excluded" : judgement.state === "ready" ? "publish" : "published",
		reason: "",
		onIndex: []
	};
};

// src/stages/validate/validation-rules.ts
const applyRules = async (judging, history) => [
	version(judging),
	await sources(judging),
	changelog(judging),
	await tag(judging, history),
	progress(judging)
];
const version = (judging) => {
	const { aim, stated, judgements, channel } = judging;
	const refusesLocal = refusesLocalVersions(judging.index);
	const names = new Set(namesOf(aim));
	const toRelease = known(judging).filter(({ name }) => judgements.get(name).state !== "idle");
	return {
		name: "version",
		findings: [
			...stated.findings.filter((finding) => names.has(finding.package ?? "")),
			...tellUntagged(stated.untagged.filter(({ name }) => names.has(name))),
			...toRelease.flatMap((each) => checkVersion({
				...each,
				channel,
				refusesLocal
			}))
		],
		skipped: skip(unknown(judging), "the version is not known here")
	};
};
const sources = async ({ workspace, aim, stated: { versions }, versionFiles, read }) => ({
	name: "sources",
	findings: await checkSources({
		workspace,
		members: aim.members,
		versions,
		versionFiles,
		read
	}),
	skipped: workspace.hasLock || versionFiles.length > 0 ? [] : skip(namesOf(aim), "there is no uv.lock, and version-files is empty")
});
const changelog = ({ changelogs }) => ({
	name: "changelog",
	findings: byCause([...changelogs.values()].flatMap(({ findings }) => findings)),
	skipped: [...changelogs].flatMap(([name, { skipped }]) => skipped === void 0 ? [] : skip([name], skipped))
});
const tag = async (judging, history) => ({
	name: "tag",
	findings: await checkReleaseTag(judging, history),
	skipped: judging.aim.mode === "tag" ? [] : skip(namesOf(judging.aim), "a branch has none")
});
const progress = (judging) => {
	const { released, judgements } = judging;
	return {
		name: "progress",
		findings: [...released.findings, ...known(judging).flatMap(({ name, stated }) => checkProgress(name, stated, judgements.get(name)))],
		skipped: [...skip(unknown(judging), "the version is not known here"), ...skip(released.uncompared, "there are no tags, and no index is asked")]
	};
};
const namesOf = ({ members }) => members.map(({ name }) => name);
const known = ({ aim, stated: { versions } }) => aim.members.flatMap(({ name }) => {
	const stated = versions.get(name);
	return stated === void 0 ? [] : [{
		name,
		stated
	}];
});
const unknown = ({ aim, stated: { versions } }) => namesOf(aim).filter((name) => !versions.has(name));
const skip = (names, why) => names.map((name) => ({
	package: name,
	why
}));

// src/stages/validate/judge-release.ts
const judgeRelease = async (question, ports) => {
	const { wish, workspace, aim, tagFormats } = question;
	const { files, history, defaultBranch } = ports;
	const { members, mode, tagText } = aim;
	const [past, prepared] = await Promise.all([history.read(workspace.root, defaultBranch), mode === "branch" ? wish.releases ?? readPrepared(workspace.root, ports) : []]);
	const read = sourceReader(files, workspace);
	const written = await readVersions({
		workspace,
		members: workspace.members,
		read
	});
	const stated = withPrepared(withTag(written, aim.tag?.match), preparedVersions(prepared));
	const versions = canonical(stated);
	const released = await readPastReleases({
		...question,
		versions,
		written: canonical(written),
		past
	}, ports);
	const seen = {
		wish,
		workspace,
		aim,
		tagFormats,
		past,
		stated,
		versions,
		released
	};
	const judgements = new Map(members.map(({ name }) => [name, judgeMember(name, seen)]));
	const changelogs = await judgeChangelogs(ports, {
		...seen,
		judgements
	});
	const { requireDefaultBranch: requiresDefaultBranch } = wish;
	const judging = {
		...wish,
		...seen,
		read,
		judgements,
		changelogs,
		defaultBranch,
		requiresDefaultBranch
	};
	const rules = await applyRules(judging, history);
	const findings = [...question.findings, ...rules.flatMap((rule) => rule.findings)];
	const packages = members.map(({ name, version: written }) => {
		const facts = {
			judgement: judgements.get(name),
			notes: changelogs.get(name).notes
		};
		const version = stated.versions.get(name)?.version ?? written;
		return packageValidation({
			name,
			version,
			...facts
		}, {
			tag: aim.tag,
			tagFormats,
			findings
		});
	});
	const hasError = findings.some(({ severity }) => severity === "error");
	const unreleased = mode === "tag" ? [] : await unreleasedChanges({
		workspace,
		past,
		packages
	}, history);
	const reviewed = checkPrepared({
		workspace,
		releases: prepared,
		versions,
		past: released
	});
	return {
		mode,
		tag: tagText,
		tagVersion: aim.tag?.match.version,
		state: hasError ? "invalid" : stateOfAll(packages.map(({ state }) => state)),
		packages,
		rules,
		findings: [
			...findings,
			...unreleased,
			...reviewed
		],
		workspace
	};
};
const canonical = ({ versions }) => new Map([...versions].map(([name, { version }]) => [name, canonicalVersion(version)]));
const judgeMember = (name, { wish, aim, versions, released }) => {
	const { releases, onIndex, unread } = released;
	const facts = {
		releases: releases.get(name),
		isOnIndex: onIndex.get(name),
		hasUnreadTags: unread.has(name)
	};
	const asked = {
		isNamed: wish.packages.length > 0,
		refusesLocal: refusesLocalVersions(wish.index)
	};
	return judge({
		version: versions.get(name),
		...asked,
		...facts
	}, aim);
};
const judgeChangelogs = async ({ files, config }, { wish, workspace, aim, stated, judgements }) => {
	const { members, mode } = aim;
	const found = await readChangelogs(files, workspace, {
		members,
		pattern: wish.changelog,
		config
	});
	const fragments = readFragments(files, workspace, members);
	const common = {
		workspace,
		versions: stated.versions,
		mode,
		required: wish.requireChangelog
	};
	return new Map(members.map((member) => {
		const { name } = member;
		const isReleasing = judgements.get(name).state !== "idle";
		return [name, checkChangelog({
			...common,
			member,
			file: found.get(name),
			fragments: fragments.get(name),
			isReleasing
		})];
	}));
};

export { judgeRelease };