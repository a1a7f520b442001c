import { __exportAll } from "./rolldown-runtime.js";
import { Bug, Problem, defineFinding, isWork, named, shown } from "./domain-problem-plan.js";

// src/domain/schedule/schedule.ts
const createSchedule = (input) => {
	const nodes = connect(input);
	const byUnit = new Map(nodes.map((node) => [node.unit[0], node]));
	const queue = nodes.filter(({ waitsFor }) => waitsFor === 0).sort(byUrgency);
	for (const node of queue) node.state = "ready";
	let running = 0;
	const end = (unit, state) => {
		const node = byUnit.get(unit);
		if (node?.state !== "running") throw new Bug(`${unit} was ${state} while it was ${node?.state ?? "unknown"}`);
		node.state = state;
		running -= 1;
		return node;
	};
	return {
		ready: (limit = Number.POSITIVE_INFINITY) => {
			const taken = queue.splice(0, Math.max(0, limit));
			for (const node of taken) node.state = "running";
			running += taken.length;
			return taken.map(({ unit }) => unit);
		},
		confirmed: (unit) => {
			for (const dependent of end(unit, "confirmed").dependents) {
				dependent.waitsFor -= 1;
				if (dependent.waitsFor > 0 || dependent.state !== "waiting") continue;
				dependent.state = "ready";
				queue.splice(placeOf(dependent, queue), 0, dependent);
			}
		},
		failed: (unit, by) => {
			const node = end(unit, "failed");
			node.failedPackages = by;
			for (const dependent of downstream(node)) dependent.state = "blocked";
		},
		blocked: () => nameCauses(nodes),
		isDone: () => queue.length === 0 && running === 0
	};
};
const connect = ({ units, needs, weights }) => {
	const nodes = units.map((unit) => ({
		unit,
		dependents: [],
		remaining: weights?.get(unit[0]) ?? 1,
		waitsFor: 0,
		state: "waiting",
		failedPackages: []
	}));
	const byPackage = new Map(nodes.flatMap((node) => node.unit.map((name) => [name, node])));
	for (const node of nodes) for (const name of node.unit) for (const need of needs.get(name) ?? []) {
		const needed = byPackage.get(need);
		if (needed === void 0 || needed === node || needed.dependents.at(-1) === node) continue;
		needed.dependents.push(node);
		node.waitsFor += 1;
	}
	for (const node of inOrder(nodes).reverse()) {
		let longest = 0;
		for (const { remaining } of node.dependents) longest = Math.max(longest, remaining);
		node.remaining += longest;
	}
	return nodes;
};
const inOrder = (nodes) => {
	const waits = new Map(nodes.map((node) => [node, node.waitsFor]));
	const order = nodes.filter(({ waitsFor }) => waitsFor === 0);
	for (const node of order) for (const dependent of node.dependents) {
		const left = waits.get(dependent) - 1;
		waits.set(dependent, left);
		if (left === 0) order.push(dependent);
	}
	if (order.length < nodes.length) throw new Bug("The units of a schedule need each other in a circle");
	return order;
};
const byUrgency = (a, b) => b.remaining - a.remaining || (a.unit[0] < b.unit[0] ? -1 : Number(a.unit[0] > b.unit[0]));
const placeOf = (node, queue) => {
	let low = 0;
	let high = queue.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (byUrgency(queue[middle], node) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
};
const downstream = (start) => {
	const found = new Set(start.dependents);
	for (const node of found) for (const dependent of node.dependents) found.add(dependent);
	return found;
};
const nameCauses = (nodes) => {
	const causes = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		if (node.state !== "failed") continue;
		for (const dependent of downstream(node)) {
			if (!causes.has(dependent)) causes.set(dependent, []);
			causes.get(dependent).push(...node.failedPackages);
		}
	}
	return nodes.filter((node) => causes.has(node)).flatMap((node) => node.unit.map((name) => ({
		name,
		by: causes.get(node)
	})));
};

// src/domain/plan/order.ts
const waitsOf = (needs, work) => new Map([...needs.keys()].map((name) => {
	const direct = needs.get(name);
	if (direct.every((need) => work.has(need))) return [name, direct.toSorted()];
	const found = new Set(direct);
	for (const need of found) if (!work.has(need)) for (const further of needs.get(need) ?? []) found.add(further);
	return [name, [...found].filter((need) => work.has(need) && need !== name).sort()];
}));
const waitsInPlan = (packages) => waitsOf(new Map(packages.map(({ name, needs }) => [name, needs])), new Set(packages.filter(isWork).map(({ name }) => name)));
const orderOf = (input) => {
	const schedule = createSchedule(input);
	const levels = [];
	for (let units = schedule.ready(); units.length > 0; units = schedule.ready()) {
		levels.push(units);
		for (const unit of units) schedule.confirmed(unit[0]);
	}
	return {
		levels,
		criticalPath: criticalPath(levels, input.needs)
	};
};
const criticalPath = (levels, needs) => {
	const path = [];
	for (const units of levels.toReversed()) {
		const waits = path[0]?.flatMap((name) => needs.get(name) ?? []);
		const unit = units.find((each) => waits === void 0 || each.some((name) => waits.includes(name)));
		path.unshift(unit);
	}
	return path.flat();
};

// src/domain/problem/shares.ts
var shares_exports = /* @__PURE__ */ __exportAll({
	buildTimesUnknown: () => buildTimesUnknown,
	distFilesDiffer: () => distFilesDiffer,
	distNotImported: () => distNotImported,
	distPlansDiffer: () => distPlansDiffer,
	shareNotDry: () => shareNotDry,
	shareUnknown: () => shareUnknown
});
const distPlansDiffer = defineFinding({
	code: "RA-DIST-PLANS-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "Two of the folders given as `dist` are not parts of the same release: what their jobs planned differs.",
	why: "A release is published whole: of one commit, for one index, with one set of bounds. Parts of two would be a release that nobody planned.",
	mend: "Give every job the same inputs on the same commit, and each its own `share`. Where the index changed between the jobs, such as by another release, build all shares again."
}, ({ folders: [one, other], what }) => ({
	message: `${one} and ${other} are not of the same plan: ${shown(what)}`,
	hint: "Build all shares again, with the same inputs on the same commit, and each with its own share"
}));
const distFilesDiffer = defineFinding({
	code: "RA-DIST-FILES-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "Two of the folders given as `dist` have a file of the same name, and not the same file.",
	why: "One of them would be published, and nobody has said which. What was checked with the one need not hold for the other.",
	mend: "Build each package in one job alone: give each its own entry of plan's `matrix` as `share`. Not every build backend makes the same bytes twice."
}, ({ file, folders: [one, other] }) => ({
	message: `${file} is not the same file in ${one} and in ${other}`,
	hint: "Build each package in one job alone, then give the folders again"
}));
const distNotImported = defineFinding({
	code: "RA-DIST-NOT-IMPORTED",
	severity: "warning",
	mender: "project",
	meaning: "Distributions of several jobs are published without having been imported: each job could try its own share alone, and where something is published no project code runs.",
	why: "That every package can be installed is tried here. That it can be imported, nothing has shown.",
	mend: "Put a job between: `publish` with the same `dist` and `dry-run: true` installs and imports all of them, and leaves one `dist` for the job that publishes."
}, ({ packages }) => ({
	message: `Nothing has imported ${named(packages, 5)} before the upload`,
	hint: "Run publish with this dist and dry-run: true in a job before, and publish the dist that it leaves"
}));
const shareNotDry = defineFinding({
	code: "RA-SHARE-NOT-DRY",
	severity: "error",
	mender: "usage",
	meaning: "`share` is given to a run that publishes, or one that builds nothing since it has `dist`.",
	why: "A share is a part of a release, and a release is published whole.",
	mend: "Give `dry-run: true` with it; publish in a later job, with the `dist` of all shares."
}, () => ({
	message: "share builds a part of a release, so it needs dry-run: true, and no dist",
	hint: "Add dry-run: true to this job; a later one takes the dist of all shares, and publishes them together"
}));
const shareUnknown = defineFinding({
	code: "RA-SHARE-UNKNOWN",
	severity: "error",
	mender: "usage",
	meaning: "`share` names what is no package of the release that this job planned.",
	why: "No other job would build it either, and the parts could never be put together.",
	mend: "Give an entry of plan's `matrix` as it is, and `publish` the same inputs as `plan`."
}, ({ names }) => ({
	message: `share names what this release does not have: ${named(names, 10)}`,
	hint: "Give publish the same inputs as plan, and share an entry of its matrix"
}));
const buildTimesUnknown = defineFinding({
	code: "RA-PLAN-TIMES-UNKNOWN",
	severity: "warning",
	mender: "usage",
	meaning: "A folder that was given to `plan` for the build times of an earlier release has none that can be read.",
	why: "The jobs are balanced by guesses instead: one of them may take much longer than the others. What they build is the same.",
	mend: "Give the `dist-path` folder of a run that built, or leave `dist` out."
}, ({ folder, words }) => ({
	message: `The build times in ${shown(folder)} cannot be read, so they are guessed: ${shown(words)}`,
	hint: "Give the dist-path folder of a run that built, or leave dist out"
}));

// src/domain/problem/attestation.ts
var attestation_exports = /* @__PURE__ */ __exportAll({
	attestationRefused: () => attestationRefused,
	attestationUnusable: () => attestationUnusable,
	attestationsIncomplete: () => attestationsIncomplete,
	attestationsMissing: () => attestationsMissing,
	attestationsNeedTrust: () => attestationsNeedTrust
});
const attestationUnusable = defineFinding({
	code: "RA-ATTESTATION-UNUSABLE",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "What lies in `dist` as the attestation of a file is not one of this very file.",
	why: "PyPI refuses a file that comes with an attestation which does not fit. Nothing was uploaded.",
	mend: "Run `attest` on this `dist`, which replaces it; or publish with `attestations: false`."
}, ({ attestation, why }) => ({
	message: `${attestation} cannot go along: ${shown(why)}`,
	hint: "Run attest on this dist, which replaces it, or publish with attestations: false (--attestations false)"
}));
const attestationsMissing = defineFinding({
	code: "RA-ATTESTATIONS-MISSING",
	severity: "error",
	mender: "usage",
	meaning: "`attestations` is `true`, and not every file that is to be uploaded has an attestation in `dist`.",
	why: "PyPI takes an attestation with the upload of its file alone, never afterwards. Nothing was uploaded.",
	mend: "Build in one job, run `attest` on what it left in a second, and publish that `dist` in a third. `attestations: auto` publishes without those that are missing."
}, ({ files }) => ({
	message: files.length === 0 ? "attestations is true, and a run that builds what it publishes has none" : `attestations is true, and these files have none in dist: ${named(files, 10)}`,
	hint: "Build with dry-run, run attest on the dist that it leaves, and publish that dist; or set attestations: auto (--attestations auto)"
}));
const attestationsNeedTrust = defineFinding({
	code: "RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "usage",
	meaning: "`attestations` is `true`, and the upload would go with a token or a password.",
	why: "PyPI takes attestations under trusted publishing alone: it compares who signed with the trusted publisher. With a token it refuses the files. Nothing was uploaded.",
	mend: "Add a trusted publisher, give the job `id-token: write` and no token; or set `attestations: auto`."
}, ({ index }) => ({
	message: `attestations is true, and the upload to ${index} would go with a token or password, which takes none`,
	hint: "Publish by trusted publishing (id-token: write, and no token), or set attestations: auto (--attestations auto)"
}));
const attestationsIncomplete = defineFinding({
	code: "RA-ATTESTATIONS-INCOMPLETE",
	severity: "warning",
	mender: "project",
	meaning: "Some files in `dist` have an attestation and others have none.",
	why: "PyPI takes an attestation with the upload of its file alone: those files will never have one.",
	mend: "Run `attest` on this `dist` before it is published. `attestations: true` refuses to go on without."
}, ({ files, all }) => ({
	message: `${files.length} of ${all} files go up without an attestation: ${named(files, 10)}`,
	hint: "Run attest on this dist before it is published; attestations: true would have stopped here"
}));
const attestationRefused = defineFinding({
	code: "RA-ATTESTATION-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "The index refused a file because of the attestation that went along with it.",
	why: "PyPI takes neither then. It holds the certificate against the trusted publisher of the upload: the same repository, letter case included, and the same top-level workflow file.",
	mend: "Run `attest` in the workflow that is the project's trusted publisher, on this very `dist`; or publish with `attestations: false`."
}, ({ package: name, file, index, words }) => ({
	package: name,
	message: `${index} refused ${file} for its attestation: ${words}`,
	hint: `${remedyFor(words)}. Or publish without: attestations: false (--attestations false)`
}));
const remedyFor = (words) => {
	if (/trusted publish/i.test(words)) return "Publish by trusted publishing: with a token PyPI takes no attestation";
	if (/verif|identity|publisher|certificate/i.test(words)) return "Sign in the same repository and top-level workflow that the trusted publisher of the project names";
	return "Remove the attestations from dist, and run attest on it";
};

// src/domain/problem/event.ts
var event_exports = /* @__PURE__ */ __exportAll({ eventNotAllowed: () => eventNotAllowed });
const eventNotAllowed = defineFinding({
	code: "RA-EVENT-NOT-ALLOWED",
	severity: "error",
	mender: "usage",
	meaning: "A workflow asked to publish that runs on an event which anyone can start: a pull request, a merge queue, a comment, an issue, or another workflow's run (`workflow_run`), which may have been on a stranger's pull request.",
	why: "Such a job has the repository's secrets, or may run a stranger's code. That code must never meet a credential, nor reach an index.",
	mend: "Publish on a tag push, or on `workflow_dispatch`. On these events use `dry-run: true` or `index: rehearsal`."
}, ({ event, index }) => ({
	message: `The event ${event} must not publish to ${index}`,
	hint: "Publish on a tag push or workflow_dispatch; on this event set dry-run: true or index: rehearsal"
}));

// src/domain/problem/preflight.ts
var preflight_exports = /* @__PURE__ */ __exportAll({
	changedSinceTag: () => changedSinceTag,
	checkSkipped: () => checkSkipped,
	checksWithoutCheckout: () => checksWithoutCheckout,
	noLock: () => noLock,
	notCommitted: () => notCommitted,
	notCommittedElsewhere: () => notCommittedElsewhere,
	shallowHistory: () => shallowHistory,
	submoduleEmpty: () => submoduleEmpty,
	submoduleEmptyElsewhere: () => submoduleEmptyElsewhere
});
const fetchSubmodules = "Set submodules: recursive for actions/checkout (or run git submodule update --init --recursive)";
const notCommitted = defineFinding({
	code: "RA-PREFLIGHT-NOT-COMMITTED",
	severity: "error",
	mender: "project",
	meaning: "A package that is to be published has files that are changed, or that git does not know.",
	why: "What is published must be what was reviewed; such files would get into the distributions.",
	mend: "Commit them, remove them, or add them to `.gitignore` (ignored files never count). `allow-dirty: true` publishes anyway."
}, ({ package: name, files }) => ({
	package: name,
	file: files[0],
	message: `${name} has changes that are not committed: ${named(files)}`,
	hint: "Commit, remove or ignore them, or publish anyway with allow-dirty (--allow-dirty)"
}));
const notCommittedElsewhere = defineFinding({
	code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
	severity: "notice",
	mender: "project",
	meaning: "The checkout has changes outside of the packages that are to be published.",
	why: "They do not get into the distributions, but the checkout is not the commit.",
	mend: "Nothing needs to be done. To be sure, commit or remove them."
}, ({ files }) => ({
	message: `Changes that are not committed, outside of what is published: ${named(files)}`,
	hint: "Nothing needs to be done; to be sure, commit or remove them"
}));
const submoduleEmpty = defineFinding({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "A package that is to be published has a git submodule in it that is not fetched: its folder is empty.",
	why: "The build fails for what is missing, or leaves it out of the distributions.",
	mend: "Set `submodules: recursive` for actions/checkout, or run `git submodule update --init --recursive`. `allow-dirty: true` publishes without what the submodule holds."
}, ({ package: name, submodules }) => ({
	package: name,
	file: submodules[0],
	message: `${name} has submodules that are not fetched: ${named(submodules)}`,
	hint: `${fetchSubmodules}; allow-dirty (--allow-dirty) publishes without what they hold`
}));
const submoduleEmptyElsewhere = defineFinding({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE",
	severity: "notice",
	mender: "project",
	meaning: "The checkout has a git submodule that is not fetched, outside of the packages that are to be published.",
	why: "A build that takes files from there fails, and does not say why.",
	mend: "Nothing needs to be done where no build needs it. Else set `submodules: recursive` for actions/checkout, or run `git submodule update --init --recursive`."
}, ({ submodules }) => ({
	message: `Submodules that are not fetched, outside of what is published: ${named(submodules)}`,
	hint: `${fetchSubmodules} where a build needs them`
}));
const checksWithoutCheckout = defineFinding({
	code: "RA-PREFLIGHT-CHECKS-WITHOUT-CHECKOUT",
	severity: "error",
	mender: "usage",
	meaning: "`checks` and `dist` are both given.",
	why: "The checks look at a checkout, and what is published from `dist` needs none: they would look at nothing.",
	mend: "Set `checks` in the job that builds, beside `dry-run`, and take it away here."
}, () => ({
	message: "checks looks at a checkout, and dist is published without one",
	hint: "Set checks in the job that builds (dry-run: true), and take it away here"
}));
const checkSkipped = defineFinding({
	code: "RA-PREFLIGHT-CHECK-SKIPPED",
	severity: "warning",
	mender: "project",
	meaning: "A check that was asked for with `checks` could not be made.",
	why: "That nothing was found says nothing then. With `strict` the release stops.",
	mend: "Fix what the message names, such as a missing `uv.lock`; where a service did not answer, run again."
}, ({ check, reason }) => ({
	message: `The check ${check} was asked for, and could not be made: ${shown(reason)}`,
	hint: "Fix that, or run again where a service did not answer"
}));
const noLock = defineFinding({
	code: "RA-PREFLIGHT-NO-LOCK",
	severity: "notice",
	mender: "project",
	meaning: "The workspace has no `uv.lock`.",
	why: "Without it nobody can say which dependencies the release was tested with.",
	mend: "Run `uv lock` and commit the file."
}, () => ({
	message: "The workspace has no uv.lock",
	hint: "Run uv lock and commit the file"
}));
const shallowHistory = defineFinding({
	code: "RA-PREFLIGHT-SHALLOW",
	severity: "warning",
	mender: "project",
	meaning: "The clone has no history, and versions of packages are dynamic: a backend that reads them from git tags sees none.",
	why: "Such a backend then makes up a version.",
	mend: "Check out with `fetch-depth: 0`."
}, ({ packages }) => ({
	message: `The clone is shallow, and these packages have dynamic versions: ${named(packages)}`,
	hint: "Set fetch-depth: 0 for actions/checkout (or run git fetch --unshallow --tags)"
}));
const changedSinceTag = defineFinding({
	code: "RA-PREFLIGHT-CHANGED-SINCE-TAG",
	severity: "notice",
	mender: "project",
	meaning: "A package's version is on the index already, and commits since its tag have changed it.",
	why: "These changes are not released by this run.",
	mend: "Give the package a new version if they should be."
}, ({ package: name, version, tag, commits }) => ({
	package: name,
	message: `${name} ${version} is on the index already; ${commits === 1 ? `1 commit since ${tag} is` : `${commits} commits since ${tag} are`} not released`,
	hint: `Give ${name} a new version if they should be`
}));

// src/domain/problem/version-tags.ts
var version_tags_exports = /* @__PURE__ */ __exportAll({ versionNotTagged: () => versionNotTagged });
const versionNotTagged = defineFinding({
	code: "RA-VERSION-NOT-TAGGED",
	severity: "error",
	mender: "project",
	remedy: "tag",
	meaning: "A tool takes the version of a package from git's tags, and gives a final one, but the commit has no tag of this package.",
	why: "The version is another package's, or an older release's, and nobody meant this package to be released as such. Most tools take the nearest tag, whosever it is.",
	mend: "Tag the commit for this package, leave the package out with `exclude`, or let the tool read the package's own tags alone, by the setting that the hint shows."
}, ({ package: name, version, tool, foreign, tag, advice, place }) => ({
	package: name,
	message: `${name} has the version ${version}, which ${tool} takes from git's tags, but this commit has no tag of ${name}${foreign === void 0 ? "" : `, only ${shown(foreign)}`}`,
	hint: `Where ${version} is meant, tag the commit ${tag}; else ${advice}`,
	...place
}));

// src/actions/publish/find-due.ts
const findDue = async ({ due, tag, dist, workingDirectory, githubToken }, { openForge, absolute, ...ports }) => {
	if (due === "unreleased" || tag !== void 0 || dist.length > 0) return void 0;
	const { findReleases } = await import("./stages-due-find-releases.js").then((n) => n.find_releases_exports);
	return await findReleases(absolute(workingDirectory), {
		...ports,
		forge: openForge(githubToken?.secret)
	});
};

// src/actions/publish/guard-event.ts
const isTrial = ({ index, dryRun }) => dryRun || index === "rehearsal";
const openToAll = /* @__PURE__ */ new Set([
	"merge_group",
	"workflow_run",
	"issue_comment",
	"issues",
	"commit_comment",
	"discussion",
	"discussion_comment",
	"fork",
	"gollum",
	"watch"
]);
const guardEvent = (destination, { event }) => {
	if (event === void 0 || isTrial(destination)) return;
	const { index = "an index" } = destination;
	if (/^pull_request/.test(event) || openToAll.has(event)) throw new Problem(eventNotAllowed({
		event,
		index
	}));
};

// src/actions/publish/guard-attestations.ts
const guardAttestations = (wish) => {
	if (wish.attestations === "true" && wish.dist.length === 0 && !isTrial(wish)) throw new Problem(attestationsMissing({ files: [] }));
};

// src/actions/publish/guard-checks.ts
const guardChecks = ({ checks, dist }) => {
	if (checks && dist.length > 0) throw new Problem(checksWithoutCheckout({}));
};

// src/actions/publish/guard-share.ts
const guardShare = ({ share, dist, dryRun }) => {
	if (share.length > 0 && (!dryRun || dist.length > 0)) throw new Problem(shareNotDry({}));
};

export { attestationRefused, attestationUnusable, attestation_exports, attestationsIncomplete, attestationsMissing, attestationsNeedTrust, buildTimesUnknown, changedSinceTag, checkSkipped, createSchedule, distFilesDiffer, distNotImported, distPlansDiffer, event_exports, findDue, guardAttestations, guardChecks, guardEvent, guardShare, isTrial, noLock, notCommitted, notCommittedElsewhere, orderOf, preflight_exports, shallowHistory, shareUnknown, shares_exports, submoduleEmpty, submoduleEmptyElsewhere, versionNotTagged, version_tags_exports, waitsInPlan, waitsOf };