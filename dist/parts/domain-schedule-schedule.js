import { Bug as e, Problem as t, isWork as n, named as r, shown as i } from "../index.js";
import { defineFinding as a } from "./domain-workspace-path.js";
const createSchedule = (t) => {
	let n = connect(t), r = new Map(n.map((e) => [e.unit[0], e])), i = n.filter(({ waitsFor: e }) => e === 0).sort(byUrgency);
	for (let e of i) e.state = "ready";
	let a = 0, end = (t, n) => {
		let i = r.get(t);
		if (i?.state !== "running") throw new e(`${t} was ${n} while it was ${i?.state ?? "unknown"}`);
		return i.state = n, --a, i;
	};
	return {
		ready: (e = 1e400) => {
			let t = i.splice(0, Math.max(0, e));
			for (let e of t) e.state = "running";
			return a += t.length, t.map(({ unit: e }) => e);
		},
		confirmed: (e) => {
			for (let t of end(e, "confirmed").dependents) --t.waitsFor, t.waitsFor > 0 || t.state !== "waiting" || (t.state = "ready", i.splice(placeOf(t, i), 0, t));
		},
		failed: (e, t) => {
			let n = end(e, "failed");
			n.failedPackages = t;
			for (let e of downstream(n)) e.state = "blocked";
		},
		blocked: () => nameCauses(n),
		isDone: () => i.length === 0 && a === 0
	};
}, connect = ({ units: e, needs: t, weights: n }) => {
	let r = e.map((e) => ({
		unit: e,
		dependents: [],
		remaining: n?.get(e[0]) ?? 1,
		waitsFor: 0,
		state: "waiting",
		failedPackages: []
	})), i = new Map(r.flatMap((e) => e.unit.map((t) => [t, e])));
	for (let e of r) for (let n of e.unit) for (let r of t.get(n) ?? []) {
		let t = i.get(r);
		t !== void 0 && t !== e && t.dependents.at(-1) !== e && (t.dependents.push(e), e.waitsFor += 1);
	}
	for (let e of inOrder(r).reverse()) {
		let t = 0;
		for (let { remaining: n } of e.dependents) t = Math.max(t, n);
		e.remaining += t;
	}
	return r;
}, inOrder = (t) => {
	let n = new Map(t.map((e) => [e, e.waitsFor])), r = t.filter(({ waitsFor: e }) => e === 0);
	for (let e of r) for (let t of e.dependents) {
		let e = n.get(t) - 1;
		n.set(t, e), e === 0 && r.push(t);
	}
	if (r.length < t.length) throw new e("The units of a schedule need each other in a circle");
	return r;
}, byUrgency = (e, t) => t.remaining - e.remaining || (e.unit[0] < t.unit[0] ? -1 : Number(e.unit[0] > t.unit[0])), placeOf = (e, t) => {
	let n = 0, r = t.length;
	for (; n < r;) {
		let i = n + r >>> 1;
		byUrgency(t[i], e) < 0 ? n = i + 1 : r = i;
	}
	return n;
}, downstream = (e) => {
	let t = new Set(e.dependents);
	for (let e of t) for (let n of e.dependents) t.add(n);
	return t;
}, nameCauses = (e) => {
	let t = new Map();
	for (let n of e) if (n.state === "failed") for (let e of downstream(n)) t.has(e) || t.set(e, []), t.get(e).push(...n.failedPackages);
	return e.filter((e) => t.has(e)).flatMap((e) => e.unit.map((n) => ({
		name: n,
		by: t.get(e)
	})));
}, waitsOf = (e, t) => new Map([...e.keys()].map((n) => {
	let r = e.get(n);
	if (r.every((e) => t.has(e))) return [n, r.toSorted()];
	let i = new Set(r);
	for (let n of i) if (!t.has(n)) for (let t of e.get(n) ?? []) i.add(t);
	return [n, [...i].filter((e) => t.has(e) && e !== n).sort()];
})), waitsInPlan = (e) => waitsOf(new Map(e.map(({ name: e, needs: t }) => [e, t])), new Set(e.filter(n).map(({ name: e }) => e))), orderOf = (e) => {
	let t = createSchedule(e), n = [];
	for (let e = t.ready(); e.length > 0; e = t.ready()) {
		n.push(e);
		for (let n of e) t.confirmed(n[0]);
	}
	return {
		levels: n,
		criticalPath: criticalPath(n, e.needs)
	};
}, criticalPath = (e, t) => {
	let n = [];
	for (let r of e.toReversed()) {
		let e = n[0]?.flatMap((e) => t.get(e) ?? []), i = r.find((t) => e === void 0 || t.some((t) => e.includes(t)));
		n.unshift(i);
	}
	return n.flat();
}, o = a({
	code: "RA-DIST-PLANS-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ folders: [e, t], what: n }) => ({
	message: `${e} and ${t} are not of the same plan: ${i(n)}`,
	hint: "Build all shares again, with the same inputs on the same commit, and each with its own share"
})), s = a({
	code: "RA-DIST-FILES-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ file: e, folders: [t, n] }) => ({
	message: `${e} is not the same file in ${t} and in ${n}`,
	hint: "Build each package in one job alone, then give the folders again"
})), c = a({
	code: "RA-DIST-NOT-CHOSEN",
	severity: "error",
	mender: "usage"
}, ({ packages: e }) => ({
	message: `dist has what packages or exclude leaves out: ${r(e)}`,
	hint: "Build with this choice; then give the same here, or neither"
})), l = a({
	code: "RA-DIST-NOT-IMPORTED",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `Nothing has imported ${r(e, 5)} before the upload`,
	hint: "Run publish with this dist and dry-run: true in a job before, and publish the dist that it leaves"
})), u = a({
	code: "RA-SHARE-NOT-DRY",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "share builds a part of a release, so it needs dry-run: true, and no dist",
	hint: "Add dry-run: true to this job; a later one takes the dist of all shares, and publishes them together"
})), d = a({
	code: "RA-SHARE-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ names: e }) => ({
	message: `share names what this release does not have: ${r(e, 10)}`,
	hint: "Give publish the same inputs as plan, and share an entry of its matrix"
})), f = a({
	code: "RA-PLAN-TIMES-UNKNOWN",
	severity: "warning",
	mender: "usage"
}, ({ folder: e, words: t }) => ({
	message: `The build times in ${i(e)} cannot be read, so they are guessed: ${i(t)}`,
	hint: "Give the dist-path folder of a run that built, or leave dist out"
})), findDue = async ({ due: e, tag: t, dist: n, workingDirectory: r, githubToken: i }, { openForge: a, absolute: o, ...s }) => {
	if (e === "unreleased" || t !== void 0 || n.length > 0) return;
	let { findReleases: c } = await import("./stages-due-find-releases.js").then((e) => e.find_releases_exports);
	return await c(o(r), {
		...s,
		forge: a(i?.secret)
	});
}, p = a({
	code: "RA-ATTESTATION-UNUSABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ attestation: e, why: t }) => ({
	message: `${e} cannot go along: ${i(t)}`,
	hint: "Run attest on this dist, which replaces it, or publish with attestations: false (--attestations false)"
})), m = a({
	code: "RA-ATTESTATIONS-MISSING",
	severity: "error",
	mender: "usage"
}, ({ files: e }) => ({
	message: e.length === 0 ? "attestations is true, and a run that builds what it publishes has none" : `attestations is true, and these files have none in dist: ${r(e, 10)}`,
	hint: "Build with dry-run, run attest on the dist that it leaves, and publish that dist; or set attestations: auto (--attestations auto)"
})), h = a({
	code: "RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "usage"
}, ({ index: e }) => ({
	message: `attestations is true, and the upload to ${e} would go with a token or password, which takes none`,
	hint: "Publish by trusted publishing (id-token: write, and no token), or set attestations: auto (--attestations auto)"
})), g = a({
	code: "RA-ATTESTATIONS-INCOMPLETE",
	severity: "warning",
	mender: "project"
}, ({ files: e, all: t }) => ({
	message: `${e.length} of ${t} files go up without an attestation: ${r(e, 10)}`,
	hint: "Run attest on this dist before it is published; attestations: true would have stopped here"
})), _ = a({
	code: "RA-ATTESTATION-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, file: t, index: n, words: r }) => ({
	package: e,
	message: `${n} refused ${t} for its attestation: ${r}`,
	hint: `${remedyFor(r)}. Or publish without: attestations: false (--attestations false)`
})), remedyFor = (e) => /verif|identity|publisher|certificate/i.test(e) ? "Sign in the same repository and top-level workflow that the trusted publisher of the project names" : /trusted publish/i.test(e) ? "Publish by trusted publishing: with a token PyPI takes no attestation" : "Remove the attestations from dist, and run attest on it", v = a({
	code: "RA-EVENT-NOT-ALLOWED",
	severity: "error",
	mender: "usage"
}, ({ event: e, index: t }) => ({
	message: `The event ${e} must not publish to ${t}`,
	hint: "Publish on the push of a tag or of the default branch, or on workflow_dispatch; on this event set dry-run: true or index: rehearsal"
})), isTrial = ({ index: e, dryRun: t }) => t || e === "rehearsal", y = new Set([
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
]), guardEvent = (e, { event: n }) => {
	if (n === void 0 || isTrial(e)) return;
	let { index: r = "an index" } = e;
	if (isOpenToAll(n)) throw new t(v({
		event: n,
		index: r
	}));
}, isOpenToAll = (e) => /^pull_request/.test(e) || y.has(e), guardAttestations = (e) => {
	if (e.attestations === "true" && e.dist.length === 0 && !isTrial(e)) throw new t(m({ files: [] }));
}, b = "Set submodules: recursive for actions/checkout (or run git submodule update --init --recursive)", x = a({
	code: "RA-PREFLIGHT-NOT-COMMITTED",
	severity: "error",
	mender: "project"
}, ({ package: e, files: t }) => ({
	package: e,
	file: t[0],
	message: `${e} has changes that are not committed: ${r(t)}`,
	hint: "Commit what is changed, or take it back; remove or ignore what git does not know; or publish anyway with allow-dirty (--allow-dirty)"
})), S = a({
	code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ files: e }) => ({
	message: `Changes that are not committed, outside of what is published: ${r(e)}`,
	hint: "Nothing needs to be done; to be sure, commit or remove them"
})), C = a({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, submodules: t }) => ({
	package: e,
	file: t[0],
	message: `${e} has submodules that are not fetched: ${r(t)}`,
	hint: `${b}; allow-dirty (--allow-dirty) publishes without what they hold`
})), w = a({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ submodules: e }) => ({
	message: `Submodules that are not fetched, outside of what is published: ${r(e)}`,
	hint: `${b} where a build needs them`
})), T = a({
	code: "RA-PREFLIGHT-CHECKS-WITHOUT-CHECKOUT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "checks looks at a checkout, and dist is published without one",
	hint: "Set checks in the job that builds (dry-run: true), and take it away here"
})), E = a({
	code: "RA-PREFLIGHT-CHECK-SKIPPED",
	severity: "warning",
	mender: "project"
}, ({ check: e, reason: t }) => ({
	message: `The check ${e} was asked for, and could not be made: ${i(t)}`,
	...isOutage(t) ? {
		remedy: "outside",
		hint: "See that the service can be reached from here, and run again when it answers"
	} : { hint: "Fix that, and run again" }
})), isOutage = (e) => /error sending request|gave no answer/.test(e), D = a({
	code: "RA-PREFLIGHT-NO-LOCK",
	severity: "notice",
	mender: "project"
}, () => ({
	message: "The workspace has no uv.lock",
	hint: "Run uv lock and commit the file"
})), O = a({
	code: "RA-PREFLIGHT-SHALLOW",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `The clone is shallow, and these packages have dynamic versions: ${r(e)}`,
	hint: "Set fetch-depth: 0 for actions/checkout (or run git fetch --unshallow --tags)"
})), k = a({
	code: "RA-PREFLIGHT-CHANGED-SINCE-TAG",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, tag: n, commits: r }) => ({
	package: e,
	message: `${e} ${t} is on the index already; ${r === 1 ? `1 commit since ${n} is` : `${r} commits since ${n} are`} not released`,
	hint: `Give ${e} a new version if they should be`
})), guardChecks = ({ checks: e, dist: n }) => {
	if (e && n.length > 0) throw new t(T({}));
}, guardShare = ({ share: e, dist: n, dryRun: r }) => {
	if (e.length > 0 && (!r || n.length > 0)) throw new t(u({}));
};
export { _ as attestationRefused, p as attestationUnusable, g as attestationsIncomplete, m as attestationsMissing, h as attestationsNeedTrust, f as buildTimesUnknown, k as changedSinceTag, E as checkSkipped, createSchedule, s as distFilesDiffer, c as distNotChosen, l as distNotImported, o as distPlansDiffer, findDue, guardAttestations, guardChecks, guardEvent, guardShare, isOpenToAll, isTrial, D as noLock, x as notCommitted, S as notCommittedElsewhere, orderOf, O as shallowHistory, d as shareUnknown, C as submoduleEmpty, w as submoduleEmptyElsewhere, waitsInPlan, waitsOf };
