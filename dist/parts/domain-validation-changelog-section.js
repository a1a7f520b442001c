import { bounded, mostNotes } from "./domain-problem-history.js";
import { isAbout, notesOf, sectionsFor } from "./domain-changelog-rst-parse.js";
import { isSameVersion } from "./domain-workspace-read.js";
import { changelogConflict, changelogEmptySection, changelogMissing, changelogNoSection, changelogNotTop, changelogOutside, changelogToCome, changelogTwice, changelogUnread, changelogUnreleased } from "./domain-problem-finish.js";
import { canonicalVersion, formatVersion, isPrerelease, parseVersion } from "./domain-problem-workspace.js";
import { fragmentsAstray, fragmentsLeft, fragmentsWaiting } from "./domain-problem-release-files.js";
import { join } from "./domain-problem-plan.js";

// src/domain/fragments/fragments.ts
const commandOf = ({ tool, home }, version) => {
	const there = home === "." ? "" : ` in ${home}`;
	switch (tool) {
		case "towncrier": return `towncrier build --version ${version}${home === "." ? "" : ` --dir ${home}`}`;
		case "scriv": return `scriv collect --version ${version}${there}`;
		case "changie": return `changie batch ${version} and changie merge${there}`;
		case "changesets": return `changeset version${there}`;
		case "reno": return `reno report${there}`;
	}
};
const isTakenAway = ({ tool }) => tool !== "reno";

// src/domain/validation/news.ts
const pending = ({ fragments }) => fragments.filter((each) => isTakenAway(each) && each.waiting.length > 0);
const hasPending = (news) => pending(news).length > 0;
const inFindings = ({ prefix }, paths) => paths.map((path) => join(prefix, path));
const tellWaiting = (news) => tellPending(news, fragmentsWaiting);
const tellLeft = (news) => tellPending(news, fragmentsLeft);
const tellPending = (news, tell) => {
	const { name, version } = news;
	if (version === void 0) return [];
	return pending(news).map((each) => tell({
		package: name,
		tool: each.tool,
		files: inFindings(news, each.waiting),
		version,
		command: commandOf(each, version)
	}));
};
const tellAstray = (news, isShared) => news.fragments.filter(({ astray }) => astray.length > 0).map(({ tool, home, folder, astray }) => fragmentsAstray({
	package: isShared && home === "." ? void 0 : news.name,
	tool,
	files: inFindings(news, astray),
	folder: inFindings(news, [folder])[0]
}));

// src/domain/validation/changelog-section.ts
const judgeSection = (check) => [...judgeFile$1(check), ...check.section === void 0 ? judgeAbsence(check) : judgePresence(check, check.section)];
const judgeFile$1 = ({ member, file: { file, changelog } }) => {
	const [line] = changelog.conflicts;
	if (line === void 0) return [];
	const count = changelog.conflicts.length;
	return [changelogConflict({
		package: member.name,
		count,
		place: {
			file,
			line
		}
	})];
};
const judgeAbsence = (check) => {
	const { member, version, sections, waiting, command } = check;
	const { file, changelog } = check.file;
	const about = {
		package: member.name,
		version
	};
	if (changelog.conflicts.length > 0) return [];
	if (waiting.length > 0 || check.isToldByNews) return waiting;
	const unread = unreadAbout(check);
	if (unread !== void 0) return [changelogUnread({
		...about,
		why: unread.why,
		place: {
			file,
			line: unread.line
		}
	})];
	const unreleased = sections.find(({ isUnreleased }) => isUnreleased);
	const line = (unreleased ?? releasesOf(sections)[0])?.line ?? 1;
	return [changelogNoSection({
		...about,
		hasUnreleased: unreleased !== void 0,
		heading: headingFor(version, changelog),
		...command !== void 0 && { command },
		place: {
			file,
			line
		}
	})];
};
const judgePresence = (check, section) => {
	const { member, mode, version, sections, news } = check;
	const { file, changelog } = check.file;
	const about = {
		package: member.name,
		version,
		place: {
			file,
			line: section.line
		}
	};
	const top = releasesOf(sections).find((each) => each === section || !each.mayCountCommits);
	const isOwn = isAbout(section, parseVersion(version));
	const isTop = top === void 0 || section.versions.length === 0 || section.line >= top.line && section.line <= top.end;
	const heading = headingFor(version, changelog);
	const lines = sameAs(section, sections, version);
	return [
		...section.hasContent ? [] : [changelogEmptySection(about)],
		...lines.length > 1 ? [changelogTwice({
			...about,
			lines
		})] : [],
		...isTop ? [] : [changelogNotTop({
			...about,
			top: top.versions.join("/"),
			topLine: top.line
		})],
		...isOwn && section.isUnreleased ? tellMark({
			...about,
			heading
		}, mode) : [],
		...isOwn ? tellLeft(news) : []
	];
};
const tellMark = (about, mode) => {
	if (mode === "tag") return [changelogUnreleased(about)];
	return isPrerelease(parseVersion(about.version)) ? [] : [changelogToCome(about)];
};
const releasesOf = (sections) => sections.filter(({ versions }) => versions.length > 0);
const sameAs = (section, sections, version) => {
	const parsed = parseVersion(version);
	const same = sections.filter((each) => isAbout(each, parsed) && each.name === section.name);
	return same.filter((each) => !same.some(({ line, end }) => line < each.line && each.line <= end)).map(({ line }) => line);
};
const unreadAbout = ({ file: { changelog }, sections, version }) => {
	const parsed = parseVersion(version);
	const loose = changelog.loose.find((each) => isAbout(each, parsed));
	if (loose !== void 0) return {
		line: loose.line,
		why: `line ${loose.line} names the version, and is no heading`
	};
	const names = (text) => text.split(/[\s{}()[\]"',:;]+/).some((word) => canonicalVersion(word) === version);
	const level = Math.min(...releasesOf(sections).map((each) => each.level));
	const other = changelog.outline.headings.find((each) => each.level <= level && names(each.text));
	if (other !== void 0) return {
		line: other.line,
		why: `line ${other.line} names the version among other words`
	};
	const first = releasesOf(sections).find(({ mayCountCommits }) => !mayCountCommits)?.line ?? Number.POSITIVE_INFINITY;
	const part = changelog.unread.find(({ line, text }) => line < first || names(text));
	return part && {
		line: part.line,
		why: `another program puts something in line ${part.line}: ${part.text}`
	};
};
const headingFor = (version, { format, lines, sections }) => {
	if (format === "markdown") return `## [${version}]`;
	const [newest] = releasesOf(sections);
	return `${version} underlined with ${(newest === void 0 ? "-" : lines[newest.headingEnd - 1]?.trim()[0] ?? "-").repeat(version.length)}`;
};

// src/domain/validation/changelog.ts
const checkChangelog = (check) => {
	const { member, required, isReleasing, workspace, fragments } = check;
	const { name } = member;
	const news = {
		name,
		version: canonicalVersion(check.versions.get(name)?.version ?? ""),
		fragments,
		prefix: workspace.prefix
	};
	const { findings, notes, absent } = judgeFile(check, news);
	const skipped = required === "false" ? "require-changelog is false" : isReleasing ? void 0 : "nothing to release";
	if (skipped !== void 0) return {
		findings: [],
		skipped,
		notes
	};
	return {
		findings: [...findings, ...tellAstray(news, member.path !== ".")],
		skipped: absent,
		notes
	};
};
const judgeFile = (check, news) => {
	const { file, member, required } = check;
	const { name, version } = news;
	if (file.kind === "outside") return { findings: [changelogOutside({
		package: name,
		file: file.file
	})] };
	const mayWait = required === "auto" && version !== void 0 && isPrerelease(parseVersion(version));
	const waiting = mayWait ? [] : tellWaiting(news);
	if (file.kind === "missing" || !isOf(member, file, check)) return judgeMissing(check, waiting);
	if (file.kind === "unread") {
		const about = {
			package: name,
			...version !== void 0 && { version }
		};
		return { findings: waiting.length > 0 ? waiting : [changelogUnread({
			...about,
			why: file.why,
			place: { file: file.file }
		})] };
	}
	if (version === void 0) return {
		findings: [],
		absent: "the version is not known"
	};
	return judgeFound(check, {
		news,
		waiting,
		isToldByNews: mayWait && hasPending(news),
		version,
		file
	});
};
const judgeMissing = ({ file, member, required }, waiting) => {
	if (waiting.length > 0) return { findings: waiting };
	if (!(required === "true" || file.kind === "missing" && file.isNamed)) return {
		findings: [],
		absent: "there is no changelog"
	};
	const looked = file.kind === "missing" ? file.looked : [file.file];
	return { findings: [changelogMissing({
		package: member.name,
		looked
	})] };
};
const judgeFound = ({ member, mode, fragments, required }, judging) => {
	const { file, version } = judging;
	const sections = sectionsFor(file.changelog, member.name);
	const release = {
		name: member.name,
		version
	};
	const section = sectionOf(sections, release) ?? (required === "true" ? void 0 : standIn(sections, release));
	const [tool] = fragments;
	const command = tool && commandOf(tool, version);
	const findings = judgeSection({
		...judging,
		member,
		mode,
		sections,
		section,
		command
	});
	if (!section?.hasContent) return { findings };
	return {
		findings,
		notes: bounded(notesOf(file.changelog, section), mostNotes, file.file)
	};
};
const isOf = ({ name, path }, file, { workspace, versions, required }) => {
	if (!file.isFallback || path === "." || required === "true") return true;
	const root = workspace.members.find((member) => member.path === "." && member.isPackage);
	if (root === void 0 || file.kind === "found" && isNamedIn(file.changelog, name)) return true;
	const own = versions.get(name)?.version;
	const others = versions.get(root.name)?.version ?? root.version;
	return own !== void 0 && others !== void 0 && parseVersion(others) !== void 0 && isSameVersion(own, others);
};
const isNamedIn = ({ sections }, name) => sections.some((section) => section.name === name);
const sectionOf = (sections, { name, version }) => {
	const parsed = parseVersion(version);
	const rank = (section) => (section.name === name ? 100 : 0) + (section.hasContent ? 10 : 0) + section.level;
	return sections.filter((section) => isAbout(section, parsed)).reduce((best, each) => best === void 0 || rank(each) > rank(best) ? each : best, void 0);
};
const standIn = (sections, { name, version }) => {
	const parsed = parseVersion(version);
	if (!isPrerelease(parsed)) return void 0;
	const target = formatVersion({
		...parsed,
		pre: void 0,
		post: void 0,
		dev: void 0,
		local: []
	});
	const unreleased = sections.find((each) => each.isUnreleased && each.versions.length === 0 && each.hasContent);
	return sectionOf(sections, {
		name,
		version: target
	}) ?? unreleased;
};

export { checkChangelog };