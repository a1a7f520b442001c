import { Problem as e, named as t, shown as n } from "../index.js";
import { defineFinding as r } from "./domain-workspace-path.js";
import { shareNotDry as i } from "./domain-tag-suggest-format.js";
const findDue = async ({ due: e, tag: t, dist: n, workingDirectory: r, githubToken: i }, { openForge: a, absolute: o, ...s }) => {
	if (e === "unreleased" || t !== void 0 || n.length > 0) return;
	let { findReleases: c } = await import("./stages-due-find-releases.js").then((e) => e.find_releases_exports);
	return await c(o(r), {
		...s,
		forge: a(i?.secret)
	});
}, a = r({
	code: "RA-ATTESTATION-UNUSABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ attestation: e, why: t }) => ({
	message: `${e} cannot go along: ${n(t)}`,
	hint: "Run attest on this dist, which replaces it, or publish with attestations: false (--attestations false)"
})), o = r({
	code: "RA-ATTESTATIONS-MISSING",
	severity: "error",
	mender: "usage"
}, ({ files: e }) => ({
	message: e.length === 0 ? "attestations is true, and a run that builds what it publishes has none" : `attestations is true, and these files have none in dist: ${t(e, 10)}`,
	hint: "Build with dry-run, run attest on the dist that it leaves, and publish that dist; or set attestations: auto (--attestations auto)"
})), s = r({
	code: "RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "usage"
}, ({ index: e }) => ({
	message: `attestations is true, and the upload to ${e} would go with a token or password, which takes none`,
	hint: "Publish by trusted publishing (id-token: write, and no token), or set attestations: auto (--attestations auto)"
})), c = r({
	code: "RA-ATTESTATIONS-INCOMPLETE",
	severity: "warning",
	mender: "project"
}, ({ files: e, all: n }) => ({
	message: `${e.length} of ${n} files go up without an attestation: ${t(e, 10)}`,
	hint: "Run attest on this dist before it is published; attestations: true would have stopped here"
})), l = r({
	code: "RA-ATTESTATION-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, file: t, index: n, words: r }) => ({
	package: e,
	message: `${n} refused ${t} for its attestation: ${r}`,
	hint: `${remedyFor(r)}. Or publish without: attestations: false (--attestations false)`
})), remedyFor = (e) => /verif|identity|publisher|certificate/i.test(e) ? "Sign in the same repository and top-level workflow that the trusted publisher of the project names" : /trusted publish/i.test(e) ? "Publish by trusted publishing: with a token PyPI takes no attestation" : "Remove the attestations from dist, and run attest on it", u = r({
	code: "RA-EVENT-NOT-ALLOWED",
	severity: "error",
	mender: "usage"
}, ({ event: e, index: t }) => ({
	message: `The event ${e} must not publish to ${t}`,
	hint: "Publish on the push of a tag or of the default branch, or on workflow_dispatch; on this event set dry-run: true or index: rehearsal"
})), isTrial = ({ index: e, dryRun: t }) => t || e === "rehearsal", d = new Set([
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
]), guardEvent = (t, { event: n }) => {
	if (n === void 0 || isTrial(t)) return;
	let { index: r = "an index" } = t;
	if (isOpenToAll(n)) throw new e(u({
		event: n,
		index: r
	}));
}, isOpenToAll = (e) => /^pull_request/.test(e) || d.has(e), guardAttestations = (t) => {
	if (t.attestations === "true" && t.dist.length === 0 && !isTrial(t)) throw new e(o({ files: [] }));
}, f = "Set submodules: recursive for actions/checkout (or run git submodule update --init --recursive)", p = r({
	code: "RA-PREFLIGHT-NOT-COMMITTED",
	severity: "error",
	mender: "project"
}, ({ package: e, files: n }) => ({
	package: e,
	file: n[0],
	message: `${e} has changes that are not committed: ${t(n)}`,
	hint: "Commit what is changed, or take it back; remove or ignore what git does not know; or publish anyway with allow-dirty (--allow-dirty)"
})), m = r({
	code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ files: e }) => ({
	message: `Changes that are not committed, outside of what is published: ${t(e)}`,
	hint: "Nothing needs to be done; to be sure, commit or remove them"
})), h = r({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, submodules: n }) => ({
	package: e,
	file: n[0],
	message: `${e} has submodules that are not fetched: ${t(n)}`,
	hint: `${f}; allow-dirty (--allow-dirty) publishes without what they hold`
})), g = r({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ submodules: e }) => ({
	message: `Submodules that are not fetched, outside of what is published: ${t(e)}`,
	hint: `${f} where a build needs them`
})), _ = r({
	code: "RA-PREFLIGHT-CHECKS-WITHOUT-CHECKOUT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "checks looks at a checkout, and dist is published without one",
	hint: "Set checks in the job that builds (dry-run: true), and take it away here"
})), v = r({
	code: "RA-PREFLIGHT-CHECK-SKIPPED",
	severity: "warning",
	mender: "project"
}, ({ check: e, reason: t }) => ({
	message: `The check ${e} was asked for, and could not be made: ${n(t)}`,
	hint: "Fix that, or run again where a service did not answer"
})), y = r({
	code: "RA-PREFLIGHT-NO-LOCK",
	severity: "notice",
	mender: "project"
}, () => ({
	message: "The workspace has no uv.lock",
	hint: "Run uv lock and commit the file"
})), b = r({
	code: "RA-PREFLIGHT-SHALLOW",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `The clone is shallow, and these packages have dynamic versions: ${t(e)}`,
	hint: "Set fetch-depth: 0 for actions/checkout (or run git fetch --unshallow --tags)"
})), x = r({
	code: "RA-PREFLIGHT-CHANGED-SINCE-TAG",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, tag: n, commits: r }) => ({
	package: e,
	message: `${e} ${t} is on the index already; ${r === 1 ? `1 commit since ${n} is` : `${r} commits since ${n} are`} not released`,
	hint: `Give ${e} a new version if they should be`
})), guardChecks = ({ checks: t, dist: n }) => {
	if (t && n.length > 0) throw new e(_({}));
}, guardShare = ({ share: t, dist: n, dryRun: r }) => {
	if (t.length > 0 && (!r || n.length > 0)) throw new e(i({}));
};
export { l as attestationRefused, a as attestationUnusable, c as attestationsIncomplete, o as attestationsMissing, s as attestationsNeedTrust, x as changedSinceTag, v as checkSkipped, findDue, guardAttestations, guardChecks, guardEvent, guardShare, isOpenToAll, isTrial, y as noLock, p as notCommitted, m as notCommittedElsewhere, b as shallowHistory, h as submoduleEmpty, g as submoduleEmptyElsewhere };
