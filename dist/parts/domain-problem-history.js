import { __exportAll } from "./rolldown-runtime.js";
import { Problem, defineFinding, indexPresets, named, presetOfUrl, shown } from "./domain-problem-plan.js";
import { addressOf, meantTarget, readingOf } from "./domain-problem-target.js";

// src/domain/problem/history.ts
var history_exports = /* @__PURE__ */ __exportAll({
	changesUncovered: () => changesUncovered,
	defaultBranchUnknown: () => defaultBranchUnknown,
	historyPartial: () => historyPartial,
	historyShallow: () => historyShallow,
	indexNotReadable: () => indexNotReadable,
	noTags: () => noTags,
	tagLightweight: () => tagLightweight,
	tagMissing: () => tagMissing,
	tagNotCheckedOut: () => tagNotCheckedOut,
	tagNotGiven: () => tagNotGiven,
	tagOffDefaultBranch: () => tagOffDefaultBranch,
	versionBehind: () => versionBehind
});
const fetchAll = "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags";
const tagNotGiven = defineFinding({
	code: "RA-TAG-NOT-GIVEN",
	severity: "error",
	mender: "usage",
	meaning: "`mode` is `tag`, and no tag is given: neither by the input `tag` nor by a tag push.",
	why: "The tag says which package and which version is released.",
	mend: "Run on a tag push, or give `tag`. `mode: branch` validates without one."
}, () => ({
	message: "There is no tag to validate: the input tag is empty, and GITHUB_REF names none",
	hint: "Run on a tag push, give tag, or set mode: branch"
}));
const tagMissing = defineFinding({
	code: "RA-TAG-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "The tag is not in this clone.",
	why: "Whether it is on the right commit cannot be seen.",
	mend: "Fetch it (`fetch-depth: 0` fetches all), correct its name, or make it first."
}, ({ tag, isShallow, hasGit }) => ({
	message: hasGit ? `This clone has no tag ${tag}` : `There is no git checkout to find the tag in: ${tag}`,
	hint: hasGit ? `${isShallow ? fetchAll : "Fetch it (git fetch --tags), or make it first"}; git tag --list shows what is there` : "Check the repository out first, with actions/checkout and fetch-depth: 0"
}));
const tagNotCheckedOut = defineFinding({
	code: "RA-TAG-NOT-CHECKED-OUT",
	severity: "warning",
	mender: "usage",
	meaning: "The tag is on another commit than the one that is checked out.",
	why: "What was validated are the files of this checkout, and not those that the tag releases.",
	mend: "Check the tag out: `ref: refs/tags/TAG` on actions/checkout, or `git switch --detach TAG`."
}, ({ tag, commit, head }) => ({
	message: `The files are those of ${head.slice(0, 12)}, but the tag ${tag} is on ${commit.slice(0, 12)}`,
	hint: "Check the tag out, with ref: on actions/checkout or git switch --detach, then validate again"
}));
const tagLightweight = defineFinding({
	code: "RA-TAG-LIGHTWEIGHT",
	severity: "notice",
	mender: "project",
	meaning: "The tag is not annotated: it has no tagger, date or message of its own.",
	why: "`git describe` passes such tags over. Older versions of actions/checkout turn the tag of a push into one.",
	mend: "Nothing needs to be done. `git tag --annotate` makes annotated ones, which `git cat-file -t TAG` calls `tag`."
}, ({ tag }) => ({
	message: `The tag is lightweight, not annotated: ${tag}`,
	hint: "Nothing needs to be done; git tag --annotate makes annotated ones, which older actions/checkout shows as lightweight"
}));
const tagOffDefaultBranch = defineFinding({
	code: "RA-TAG-OFF-DEFAULT-BRANCH",
	severity: "error",
	mender: "project",
	meaning: "The tag's commit is not on the default branch.",
	why: "What is released should be what was reviewed and merged.",
	mend: "Merge the commit, then tag the merged one. Where releases are made from other branches: `require-default-branch: false`."
}, ({ tag, commit, branch }) => ({
	message: `The commit ${commit.slice(0, 12)} of the tag ${tag} is not on the default branch ${branch}`,
	hint: "Tag a commit that is merged, or set require-default-branch: false where maintenance branches are released"
}));
const defaultBranchUnknown = defineFinding({
	code: "RA-TAG-DEFAULT-BRANCH-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "Nothing says which branch is the default one, or this clone does not have it.",
	why: "Whether the tag's commit was merged cannot be seen.",
	mend: "Set `fetch-depth: 0`, which fetches every branch. In a terminal, `git remote set-head origin --auto` asks the remote. Or set `require-default-branch: false`."
}, ({ tag, branch }) => ({
	message: `Whether ${tag} is on the default branch cannot be seen: ${branch === void 0 ? "nothing says which branch that is" : `this clone does not have ${branch}`}`,
	hint: branch === void 0 ? "Run git remote set-head origin --auto, or set require-default-branch: false" : "Set fetch-depth: 0 on actions/checkout, which fetches every branch; in a terminal: git fetch origin"
}));
const historyShallow = defineFinding({
	code: "RA-HISTORY-SHALLOW",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "The clone is shallow, and an answer needs the commits or tags that it lacks.",
	why: "What is not in the clone cannot be told from what does not exist.",
	mend: "Check out with `fetch-depth: 0`."
}, ({ question }) => ({
	message: `The clone is shallow, so it cannot be seen ${question}`,
	hint: fetchAll
}));
const historyPartial = defineFinding({
	code: "RA-HISTORY-PARTIAL",
	severity: "notice",
	mender: "project",
	meaning: "The clone is shallow: older commits and most tags are not in it.",
	why: "Which versions are released was read from the index instead, or was not needed.",
	mend: "Nothing needs to be done. With `fetch-depth: 0` the tags answer."
}, ({ instead }) => ({
	message: `The clone is shallow${instead === void 0 ? "" : `: what was released before is read from ${instead}`}`,
	hint: "Nothing needs to be done; with fetch-depth: 0 on actions/checkout the tags answer"
}));
const noTags = defineFinding({
	code: "RA-HISTORY-NO-TAGS",
	severity: "notice",
	mender: "project",
	meaning: "No tag in a known format stands for a release of these packages.",
	why: "What was released before was read from the index instead; with `index: off` they count as not released yet.",
	mend: "Nothing needs to be done before the first release. Else set `tag-format` to how the tags are written, as the hint shows it, or fetch them."
}, ({ packages, unclear, unread, line, instead }) => {
	const read = instead && `what was released before is read from ${instead}`;
	const [tag] = [...unclear, ...unread];
	const write = line === void 0 ? "Set tag-format to how the tags are written" : `Write ${line}`;
	if (unclear.length > 0) return {
		message: `Tags such as ${shown(unclear[0])} may be of ${named(packages)}, but do not say so: ${read ?? "they count for nothing"}`,
		hint: `${write}, if ${shown(tag)} is a release`
	};
	if (tag !== void 0) return {
		message: `No tags of ${named(packages)} in a known format, only ${named(unread)}: ${read ?? "nothing counts as released before"}`,
		hint: `${write}, if ${shown(tag)} is a release; else nothing needs to be done`
	};
	return {
		message: `No tags of ${named(packages)}: ${read ?? "nothing counts as released before"}`,
		hint: "Before a first release nothing needs to be done; else set tag-format to how the tags are written, or fetch them with fetch-depth: 0"
	};
});
const versionBehind = defineFinding({
	code: "RA-VERSION-BEHIND",
	severity: "error",
	mender: "project",
	meaning: "A version that was never released is older than what its line has released already.",
	why: "Nobody would get it: installers take the newest.",
	mend: "Choose a version newer than the last one. A maintenance line goes on where it has releases; a pre-release is newer than those of its own target version."
}, ({ name, version, last, from, place }) => ({
	package: name,
	message: `${name} ${version} is older than ${last}, which is released (${from})`,
	hint: `Choose a version after ${last}, or one that goes on with a line that has releases`,
	...place
}));
const changesUncovered = defineFinding({
	code: "RA-VERSION-CHANGES-UNCOVERED",
	severity: "notice",
	mender: "project",
	meaning: "Packages have changed since the tag of their version, which is released.",
	why: "These changes reach nobody until the package has a new version.",
	mend: "Give the package a new version when they should be released."
}, ({ packages }) => ({
	message: `${packages.length === 1 ? "1 package has" : `${packages.length} packages have`} changes that no version covers: ${named(packages)}`,
	hint: "Give them a new version when the changes should be released"
}));
const indexNotReadable = defineFinding({
	code: "RA-HISTORY-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage",
	meaning: "The index that is to be asked what is released is neither a known name, nor a `[[tool.uv.index]]` entry, nor a simple URL without a credential.",
	why: "Where no tags say what was released, the index does.",
	mend: "Use `pypi`, `testpypi`, the name of a `[[tool.uv.index]]` entry, a simple URL, or `off`."
}, ({ index }) => ({
	message: `No index to ask is called ${JSON.stringify(index)}`,
	hint: "Use pypi, testpypi, the name of a [[tool.uv.index]] entry, a simple URL without a credential, or off"
}));

// src/domain/validation/asked-index.ts
const chooseAskedIndex = ({ index, configured, uv }) => {
	if (index === "off" || index === "rehearsal") return void 0;
	const asked = findAskedIndex({
		index,
		configured,
		uv
	});
	return "code" in asked ? asked : {
		...asked,
		login: readingOf({
			name: index,
			...asked
		}, {
			upload: void 0,
			uv
		}).login
	};
};
const findAskedIndex = ({ index, configured, uv }) => {
	const preset = Object.values(indexPresets).find(({ name }) => name === index) ?? presetOfUrl(index);
	if (preset !== void 0) return {
		title: preset.title,
		simpleUrl: preset.simpleUrl
	};
	if (index === configured.index && typeof configured.checkUrl === "string") return ofUrl(configured.checkUrl);
	const named = uv.declared.find(({ name }) => name === index);
	if (named === void 0) return ofUrl(index);
	const known = ofUrl(named.url);
	return "code" in known ? known : {
		...known,
		title: index
	};
};
const refusesLocalVersions = (index) => index === "off" || index === "rehearsal" || Object.values(indexPresets).some(({ name }) => name === index) || presetOfUrl(index) !== void 0;
const ofUrl = (text) => {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	return url === void 0 || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" ? indexNotReadable({ index: url === void 0 ? text : `${url.protocol}//${url.host}` }) : {
		title: addressOf(url),
		simpleUrl: text
	};
};

// src/stages/validate/find-index.ts
const findIndex = (given, { settings }, uv) => {
	const name = given ?? ownIndex(uv);
	const configured = {
		index: settings.index,
		checkUrl: settings["check-url"]
	};
	const asked = chooseAskedIndex({
		index: name,
		configured,
		uv
	});
	if (asked !== void 0 && "code" in asked) throw new Problem(asked);
	return {
		name,
		index: asked
	};
};
const ownIndex = (uv) => {
	const meant = meantTarget({
		index: void 0,
		checkUrl: void 0
	}, uv);
	if ("code" in meant) throw new Problem(meant);
	return meant.checkUrl ?? meant.index;
};

// src/domain/changelog/bounded.ts
const mostNotes = 125e3;
const bounded = (markdown, most, rest) => {
	if (markdown.length <= most) return markdown;
	const said = `\n\n*Cut here: the rest is in ${rest}.*`;
	const room = most - said.length - 20;
	const end = markdown.lastIndexOf("\n", room);
	const kept = (end > 0 ? markdown.slice(0, end) : markdown.slice(0, room).toWellFormed()).trimEnd();
	return `${kept}${openFence(kept)}${said}`;
};
const openFence = (markdown) => {
	let open;
	for (const [, fence = ""] of markdown.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) if (open === void 0) open = fence;
	else if (fence.startsWith(open)) open = void 0;
	return open === void 0 || open.length > 15 ? "" : `\n${open}`;
};

export { bounded, changesUncovered, chooseAskedIndex, defaultBranchUnknown, findIndex, historyPartial, historyShallow, history_exports, mostNotes, noTags, refusesLocalVersions, tagLightweight, tagMissing, tagNotCheckedOut, tagNotGiven, tagOffDefaultBranch, versionBehind };