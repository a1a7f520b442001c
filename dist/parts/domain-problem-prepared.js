import { __exportAll } from "./rolldown-runtime.js";
import { defineFinding, inertLine, isNoCommit, shown } from "./domain-problem-plan.js";
import { canonicalVersion, isCalendarDate } from "./domain-problem-workspace.js";

// src/domain/problem/prepared.ts
var prepared_exports = /* @__PURE__ */ __exportAll({
	distNotPrepared: () => distNotPrepared,
	notAsReviewed: () => notAsReviewed,
	nothingDue: () => nothingDue,
	pushUnread: () => pushUnread,
	releaseOfFork: () => releaseOfFork,
	releaseTakenBack: () => releaseTakenBack,
	releaseUnreadable: () => releaseUnreadable,
	requestsRefused: () => requestsRefused,
	requestsUnread: () => requestsUnread,
	versionNotTold: () => versionNotTold
});
const asItIs = "publish it as it is, once, with due: unreleased and packages";
const nothingDue = defineFinding({
	code: "RA-PREPARED-NOTHING-DUE",
	severity: "notice",
	mender: "project",
	meaning: "`due` is `prepared`, and nothing that was pushed is a release: no release commit with its trailer came with it.",
	why: "Most pushes release nothing. Merging the pull request of `prepare-release` does.",
	mend: "Nothing needs to be done. To publish versions that are not on the index without a release pull request, set `due: unreleased`."
}, ({ why }) => ({
	message: `Nothing is to be published: ${inertLine(why)}`,
	hint: "Nothing needs to be done: merging the release pull request publishes"
}));
const notAsReviewed = defineFinding({
	code: "RA-PREPARED-OTHER-VERSION",
	severity: "error",
	mender: "project",
	meaning: "The release commit says one version of a package, and the files say another: somebody has changed it since.",
	why: "What is published is what was reviewed. Which of the two was, nobody can tell from here.",
	mend: "Let `prepare-release` run on the newest commit and merge the pull request that it opens, which takes the version over from the files. Where it has nothing left to write, publish the version as it is, once, with `due: unreleased` and `packages`."
}, ({ package: name, commit, reviewed, found, place }) => ({
	package: name,
	message: `The release commit ${commit.slice(0, 10)} says ${shown(name)} ${reviewed}, and ${found === void 0 ? "the workspace has no such package" : `the files say ${found}`}`,
	hint: `Let prepare-release run again and merge what it opens; or ${asItIs}: ${shown(name)}`,
	...place
}));
const releaseTakenBack = defineFinding({
	code: "RA-PREPARED-NOT-DUE-ANY-MORE",
	severity: "notice",
	mender: "project",
	meaning: "A release commit came with the push that releases nothing now: its versions were taken back, or are on the index.",
	why: "It is of another line that was merged, or a later commit of the same push has undone it.",
	mend: "Nothing needs to be done where that was meant. Else let `prepare-release` run again."
}, ({ commit, packages, why }) => ({
	message: `The release commit ${commit.slice(0, 10)} (${packages.map(shown).join(", ")}) releases nothing: ${why}`,
	hint: "Nothing needs to be done where that was meant; else let prepare-release run again"
}));
const releaseUnreadable = defineFinding({
	code: "RA-PREPARED-UNREADABLE",
	severity: "error",
	mender: "project",
	meaning: "What was merged is a release, and what it releases cannot be read: neither the pushed commit nor the pull request's own commits have the trailer `Release-Plan` with the lines it was made of.",
	why: "A squash can drop a message's body. Without it nothing proves what was reviewed.",
	mend: "Publish it as it is, once, with `due: unreleased` and `packages`. For the next time, let the forge keep the commit's message: on GitHub, Settings, General, Pull Requests, `Default commit message` for squash merging; and do not edit these lines."
}, ({ commit, request }) => ({
	message: `${request === void 0 ? "A release" : `The release pull request #${request}`} was merged as ${commit.slice(0, 10)}, and no commit says any more what it releases`,
	hint: `To release it all the same, ${asItIs}; for the next time, let the forge keep the message of what it squashes`
}));
const releaseOfFork = defineFinding({
	code: "RA-PREPARED-OF-A-FORK",
	severity: "error",
	mender: "project",
	meaning: "A release commit came by the pull request of a fork, and it says the version of a package whose version stands in no file.",
	why: "Nobody who read the files saw that version: a stranger's commit message would decide what is released.",
	mend: "Let `prepare-release` make the release. Nothing was published."
}, ({ commit, request }) => ({
	message: `The release commit ${commit.slice(0, 10)} came by the pull request #${request} of a fork, and says a version that no file has`,
	hint: "Let prepare-release make the release; nothing was published"
}));
const pushUnread = defineFinding({
	code: "RA-PREPARED-PUSH-UNREAD",
	severity: "error",
	mender: "usage",
	meaning: "Not all commits of the push could be read, so that it is not known whether a release is among them.",
	why: "Nothing would be published, and the run would be green.",
	mend: "Set `fetch-depth: 0` for actions/checkout, and check out what was pushed. Without it the commits are asked of the forge, which takes a `github-token` with `contents: read`. After a force push the commits before it may be gone: start the workflow by `workflow_dispatch`, where the commit counts that is checked out."
}, ({ why }) => ({
	message: `Whether the push is a release is not known: ${inertLine(why)}`,
	hint: "Set fetch-depth: 0 for actions/checkout, and check out what was pushed"
}));
const requestsRefused = defineFinding({
	code: "RA-PREPARED-REQUESTS-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "The pushed commits have no release trailer, and the forge does not let this token see whether they came by a release pull request.",
	why: "A squash can drop the trailer. Without an answer a release could pass unseen.",
	mend: "Give the job `contents: read` and `pull-requests: read`, or a `github-token` that may read them."
}, ({ why }) => ({
	message: `Whether the push is a release is not known: ${inertLine(why)}`,
	hint: "Give the job contents: read and pull-requests: read, or a github-token that may read them"
}));
const requestsUnread = defineFinding({
	code: "RA-PREPARED-REQUESTS-UNREAD",
	severity: "error",
	mender: "outside",
	meaning: "The pushed commits have no release trailer, and the forge did not say, however often it was asked, whether they came by a release pull request.",
	why: "A squash can drop the trailer. Without an answer a release could pass unseen.",
	mend: "Run it again when the forge answers. Nothing was published."
}, ({ why }) => ({
	message: `Whether the push is a release is not known: ${inertLine(why)}`,
	hint: "Run it again when the forge answers; nothing was published"
}));
const versionNotTold = defineFinding({
	code: "RA-PREPARED-VERSION-NOT-TOLD",
	severity: "error",
	mender: "project",
	meaning: "A package takes its version from git's tags by a tool that cannot be told another way, and the release is not tagged yet.",
	why: "Where merging releases, the tag comes last, when the upload is confirmed. The tool would build another version.",
	mend: "Release the package by its tag, or take a tool that can be told: setuptools-scm, hatch-vcs, uv-dynamic-versioning, poetry-dynamic-versioning, pdm-backend, pbr."
}, ({ package: name, tool, version, place }) => ({
	package: name,
	message: `${name} is to be ${version}, and its version comes from a tag that is not there yet, by a tool that can be told in no other way: ${shown(tool)}`,
	hint: `Release ${name} by its tag, or take a tool that can be told, such as hatch-vcs or setuptools-scm`,
	...place
}));
const distNotPrepared = defineFinding({
	code: "RA-PREPARED-DIST-IS-NOT",
	severity: "error",
	mender: "usage",
	meaning: "`due` is `prepared`, and what is in `dist` was not built from a release commit.",
	why: "Nothing proves that it is what was reviewed.",
	mend: "Give `due: prepared` to the step that builds, too; or leave it out where `dist` is published."
}, () => ({
	message: "due is prepared, and dist was built without it",
	hint: "Give due: prepared to the step that builds, too; or leave it out here"
}));

// src/domain/release-request/content.ts
const releaseLabel = ({ name, to }) => `${name} ${to}`;

// src/domain/release-request/trailers.ts
const digest = "sha256:[0-9a-f]{64}";
const planLine = new RegExp(`^Release-Plan: (${digest})$`);
const dateLine = /^Release-Date: (\S+)$/;
const sectionLine = new RegExp(`^Release-Changelog: (\\S+) (\\S+) (\\S+) (${digest})$`);
const readTrailers = (message) => {
	const lines = message.split("\n").map((line) => line.trim());
	const plan = lines.flatMap((line) => planLine.exec(line)?.[1] ?? []).at(-1);
	if (plan === void 0) return void 0;
	const sections = lines.flatMap((line) => {
		const [, file, name, version, hash] = sectionLine.exec(line) ?? [];
		const path = file === void 0 ? void 0 : decoded(file);
		if (path === void 0) return [];
		return [{
			file: path,
			package: name,
			version,
			digest: hash
		}];
	});
	const date = lines.flatMap((line) => dateLine.exec(line)?.[1] ?? []).at(-1);
	return {
		plan,
		sections,
		date: date !== void 0 && isCalendarDate(date) ? date : void 0
	};
};
const decoded = (text) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
};
const releaseMessageBody = async ({ packages, date }, sections) => {
	const lines = packages.map(({ name, from, to }) => `- ${name} ${from === void 0 ? "" : `${from} → `}${to}`);
	const written = sections.map(({ file, package: name, version, digest: hash }) => `Release-Changelog: ${encoded(file)} ${name} ${version} ${hash}`);
	const plan = `Release-Plan: ${await planDigest(packages)}`;
	return [
		...lines,
		"",
		plan,
		`Release-Date: ${date}`,
		...written
	].join("\n");
};
const encoded = (path) => path.split("/").map(encodeURIComponent).join("/");
const planDigest = async (packages) => await sha256(packages.map((each) => `${releaseLabel(each)}\n`).toSorted().join(""));
const sectionDigest = async (text) => await sha256(text.split(/\r?\n/).map((line) => line.trimEnd()).join("\n").trim());
const sha256 = async (text) => {
	const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return `sha256:${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};

// src/domain/release-request/release-commit.ts
const trailer = /^Release-Plan: (sha256:[0-9a-f]{64})$/;
const named = /^[-*] ([a-z0-9]+(?:-[a-z0-9]+)*) (?:(\S+) → )?(\S+)$/;
const hasTrailer = (message) => linesOf(message).some((line) => trailer.test(line));
const linesOf = (message) => message.split("\n").map((line) => line.trim());
const readReleaseCommit = async (message) => {
	const lines = linesOf(message);
	const at = lines.findLastIndex((line) => trailer.test(line));
	if (at < 0) return void 0;
	const digest = trailer.exec(lines[at])[1];
	const last = lines.slice(0, at).findLastIndex((line) => line !== "");
	const first = lines.slice(0, last + 1).findLastIndex((line) => readLine(line) === void 0) + 1;
	const packages = lines.slice(first, last + 1).flatMap((line) => readLine(line) ?? []);
	return packages.length > 0 && await planDigest(packages) === digest ? {
		digest,
		packages
	} : void 0;
};
const readLine = (line) => {
	const [, name, from, to] = named.exec(line) ?? [];
	const version = canonicalVersion(to ?? "");
	if (name === void 0 || version === void 0) return void 0;
	return {
		name,
		from: canonicalVersion(from ?? ""),
		to: version
	};
};

// src/domain/release-request/steps.ts
const stepsOf = (head, commits) => {
	const known = new Map(commits.map((commit) => [commit.sha, commit]));
	const line = [];
	for (let at = known.get(head); at !== void 0; at = known.get(at.parents[0] ?? "")) line.push(at);
	const owner = /* @__PURE__ */ new Map();
	for (const { sha } of line.toReversed()) {
		const open = [sha];
		for (let next = open.pop(); next !== void 0; next = open.pop()) {
			const commit = owner.has(next) ? void 0 : known.get(next);
			if (commit === void 0) continue;
			owner.set(next, sha);
			open.push(...commit.parents);
		}
	}
	const byStep = Map.groupBy(commits, ({ sha }) => owner.get(sha));
	return line.map((commit) => ({
		commit,
		commits: byStep.get(commit.sha)
	}));
};
const lineBelow = (commit, commits) => {
	const known = new Map(commits.map((each) => [each.sha, each]));
	const line = /* @__PURE__ */ new Set();
	for (let at = known.get(commit.parents[0] ?? ""); at !== void 0; at = known.get(at.parents[0] ?? "")) line.add(at.sha);
	return line;
};

// src/domain/release-request/releases-in.ts
const releasesIn = async (head, commits) => {
	const newest = stepsOf(head, commits).flatMap((step) => {
		const told = step.commits.filter(({ message }) => hasTrailer(message));
		const earlier = new Set(told.flatMap((commit) => [...lineBelow(commit, step.commits)]));
		return told.filter(({ sha }) => !earlier.has(sha));
	});
	const read = await Promise.all(newest.map(async ({ sha, message }) => ({
		commit: sha,
		words: await readReleaseCommit(message)
	})));
	return {
		releases: read.flatMap(({ commit, words }) => words === void 0 ? [] : [{
			commit,
			...words
		}]),
		cut: read.flatMap(({ commit, words }) => words === void 0 ? [commit] : [])
	};
};

// src/domain/release-request/pushed.ts
const pushedBy = ({ event, ref, payload }) => {
	if (event === void 0) return {
		kind: "head",
		branch: void 0
	};
	const { repository, ...push } = object(payload);
	const branch = object(repository).default_branch;
	const isKnown = typeof branch === "string" && branch !== "";
	if (event !== "push") return isKnown && ref?.startsWith("refs/heads/") === true && ref !== `refs/heads/${branch}` ? otherBranch(ref, branch) : {
		kind: "head",
		branch: isKnown ? branch : void 0
	};
	const { ref: moved, before, after } = push;
	if (!isKnown || typeof moved !== "string" || !isCommit(before) || !isCommit(after)) return {
		kind: "unfit",
		why: "the event's file (GITHUB_EVENT_PATH) does not hold a push and the default branch"
	};
	if (moved !== `refs/heads/${branch}`) return otherBranch(moved, branch);
	if (isNoCommit(after)) return {
		kind: "none",
		why: `${branch} was deleted`
	};
	return isNoCommit(before) ? {
		kind: "head",
		branch
	} : {
		kind: "push",
		branch,
		before,
		after
	};
};
const otherBranch = (ref, branch) => ({
	kind: "none",
	why: `the run is on ${ref.replace(/^refs\/heads\//, "")}, and merging into ${branch} alone releases`
});
const isCommit = (value) => typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
const object = (value) => typeof value === "object" && value !== null ? value : {};

export { distNotPrepared, notAsReviewed, nothingDue, prepared_exports, pushUnread, pushedBy, readTrailers, releaseLabel, releaseMessageBody, releaseOfFork, releaseTakenBack, releaseUnreadable, releasesIn, requestsRefused, requestsUnread, sectionDigest, stepsOf, versionNotTold };