import { Bug, Problem, isWork } from "../index.js";
import { defineFinding, named, shown } from "./actions-publish-contract.js";

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
const distPlansDiffer = defineFinding({
	code: "RA-DIST-PLANS-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ folders: [one, other], what }) => ({
	message: `${one} and ${other} are not of the same plan: ${shown(what)}`,
	hint: "Build all shares again, with the same inputs on the same commit, and each with its own share"
}));
const distFilesDiffer = defineFinding({
	code: "RA-DIST-FILES-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ file, folders: [one, other] }) => ({
	message: `${file} is not the same file in ${one} and in ${other}`,
	hint: "Build each package in one job alone, then give the folders again"
}));
const distNotImported = defineFinding({
	code: "RA-DIST-NOT-IMPORTED",
	severity: "warning",
	mender: "project"
}, ({ packages }) => ({
	message: `Nothing has imported ${named(packages, 5)} before the upload`,
	hint: "Run publish with this dist and dry-run: true in a job before, and publish the dist that it leaves"
}));
const shareNotDry = defineFinding({
	code: "RA-SHARE-NOT-DRY",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "share builds a part of a release, so it needs dry-run: true, and no dist",
	hint: "Add dry-run: true to this job; a later one takes the dist of all shares, and publishes them together"
}));
const shareUnknown = defineFinding({
	code: "RA-SHARE-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ names }) => ({
	message: `share names what this release does not have: ${named(names, 10)}`,
	hint: "Give publish the same inputs as plan, and share an entry of its matrix"
}));
const buildTimesUnknown = defineFinding({
	code: "RA-PLAN-TIMES-UNKNOWN",
	severity: "warning",
	mender: "usage"
}, ({ folder, words }) => ({
	message: `The build times in ${shown(folder)} cannot be read, so they are guessed: ${shown(words)}`,
	hint: "Give the dist-path folder of a run that built, or leave dist out"
}));

// src/actions/publish/find-due.ts
const findDue = async ({ due, tag, dist, workingDirectory, githubToken }, { openForge, absolute, ...ports }) => {
	if (due === "unreleased" || tag !== void 0 || dist.length > 0) return void 0;
	const { findReleases } = await import("./stages-due-find-releases.js");
	return await findReleases(absolute(workingDirectory), {
		...ports,
		forge: openForge(githubToken?.secret)
	});
};

// src/domain/problem/attestation.ts
const attestationUnusable = defineFinding({
	code: "RA-ATTESTATION-UNUSABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ attestation, why }) => ({
	message: `${attestation} cannot go along: ${shown(why)}`,
	hint: "Run attest on this dist, which replaces it, or publish with attestations: false (--attestations false)"
}));
const attestationsMissing = defineFinding({
	code: "RA-ATTESTATIONS-MISSING",
	severity: "error",
	mender: "usage"
}, ({ files }) => ({
	message: files.length === 0 ? "attestations is true, and a run that builds what it publishes has none" : `attestations is true, and these files have none in dist: ${named(files, 10)}`,
	hint: "Build with dry-run, run attest on the dist that it leaves, and publish that dist; or set attestations: auto (--attestations auto)"
}));
const attestationsNeedTrust = defineFinding({
	code: "RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "usage"
}, ({ index }) => ({
	message: `attestations is true, and the upload to ${index} would go with a token or password, which takes none`,
	hint: "Publish by trusted publishing (id-token: write, and no token), or set attestations: auto (--attestations auto)"
}));
const attestationsIncomplete = defineFinding({
	code: "RA-ATTESTATIONS-INCOMPLETE",
	severity: "warning",
	mender: "project"
}, ({ files, all }) => ({
	message: `${files.length} of ${all} files go up without an attestation: ${named(files, 10)}`,
	hint: "Run attest on this dist before it is published; attestations: true would have stopped here"
}));
const attestationRefused = defineFinding({
	code: "RA-ATTESTATION-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
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
const eventNotAllowed = defineFinding({
	code: "RA-EVENT-NOT-ALLOWED",
	severity: "error",
	mender: "usage"
}, ({ event, index }) => ({
	message: `The event ${event} must not publish to ${index}`,
	hint: "Publish on a tag push or workflow_dispatch; on this event set dry-run: true or index: rehearsal"
}));

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

// src/domain/problem/preflight.ts
const fetchSubmodules = "Set submodules: recursive for actions/checkout (or run git submodule update --init --recursive)";
const notCommitted = defineFinding({
	code: "RA-PREFLIGHT-NOT-COMMITTED",
	severity: "error",
	mender: "project"
}, ({ package: name, files }) => ({
	package: name,
	file: files[0],
	message: `${name} has changes that are not committed: ${named(files)}`,
	hint: "Commit, remove or ignore them, or publish anyway with allow-dirty (--allow-dirty)"
}));
const notCommittedElsewhere = defineFinding({
	code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ files }) => ({
	message: `Changes that are not committed, outside of what is published: ${named(files)}`,
	hint: "Nothing needs to be done; to be sure, commit or remove them"
}));
const submoduleEmpty = defineFinding({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: name, submodules }) => ({
	package: name,
	file: submodules[0],
	message: `${name} has submodules that are not fetched: ${named(submodules)}`,
	hint: `${fetchSubmodules}; allow-dirty (--allow-dirty) publishes without what they hold`
}));
const submoduleEmptyElsewhere = defineFinding({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ submodules }) => ({
	message: `Submodules that are not fetched, outside of what is published: ${named(submodules)}`,
	hint: `${fetchSubmodules} where a build needs them`
}));
const checksWithoutCheckout = defineFinding({
	code: "RA-PREFLIGHT-CHECKS-WITHOUT-CHECKOUT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "checks looks at a checkout, and dist is published without one",
	hint: "Set checks in the job that builds (dry-run: true), and take it away here"
}));
const checkSkipped = defineFinding({
	code: "RA-PREFLIGHT-CHECK-SKIPPED",
	severity: "warning",
	mender: "project"
}, ({ check, reason }) => ({
	message: `The check ${check} was asked for, and could not be made: ${shown(reason)}`,
	hint: "Fix that, or run again where a service did not answer"
}));
const noLock = defineFinding({
	code: "RA-PREFLIGHT-NO-LOCK",
	severity: "notice",
	mender: "project"
}, () => ({
	message: "The workspace has no uv.lock",
	hint: "Run uv lock and commit the file"
}));
const shallowHistory = defineFinding({
	code: "RA-PREFLIGHT-SHALLOW",
	severity: "warning",
	mender: "project"
}, ({ packages }) => ({
	message: `The clone is shallow, and these packages have dynamic versions: ${named(packages)}`,
	hint: "Set fetch-depth: 0 for actions/checkout (or run git fetch --unshallow --tags)"
}));
const changedSinceTag = defineFinding({
	code: "RA-PREFLIGHT-CHANGED-SINCE-TAG",
	severity: "notice",
	mender: "project"
}, ({ package: name, version, tag, commits }) => ({
	package: name,
	message: `${name} ${version} is on the index already; ${commits === 1 ? `1 commit since ${tag} is` : `${commits} commits since ${tag} are`} not released`,
	hint: `Give ${name} a new version if they should be`
}));

// src/actions/publish/guard-checks.ts
const guardChecks = ({ checks, dist }) => {
	if (checks && dist.length > 0) throw new Problem(checksWithoutCheckout({}));
};

// src/actions/publish/guard-share.ts
const guardShare = ({ share, dist, dryRun }) => {
	if (share.length > 0 && (!dryRun || dist.length > 0)) throw new Problem(shareNotDry({}));
};

export { attestationRefused, attestationUnusable, attestationsIncomplete, attestationsMissing, attestationsNeedTrust, buildTimesUnknown, changedSinceTag, checkSkipped, createSchedule, distFilesDiffer, distNotImported, distPlansDiffer, findDue, guardAttestations, guardChecks, guardEvent, guardShare, isTrial, noLock, notCommitted, notCommittedElsewhere, orderOf, shallowHistory, shareUnknown, submoduleEmpty, submoduleEmptyElsewhere, waitsInPlan, waitsOf };