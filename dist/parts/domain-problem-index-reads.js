import { inertLine as e } from "../index.js";
import { byPlace as t, defineFinding as n, isText as r, named as i, objectOf as a, reachFirst as o, runAgain as s, shellWord as c, shown as l } from "./domain-problem-locked-index.js";
const u = globalThis.process.getBuiltinModule("node:fs").readFileSync, d = globalThis.process.getBuiltinModule("node:fs").readlinkSync, readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), f = globalThis.process.getBuiltinModule("node:os").hostname, setTimeout = (...e) => globalThis.process.getBuiltinModule("node:timers/promises").setTimeout(...e), p = {
	pypi: {
		name: "pypi",
		title: "PyPI",
		uploadUrl: "https://upload.pypi.org/legacy/",
		simpleUrl: "https://pypi.org/simple/",
		siteUrl: "https://pypi.org/"
	},
	testpypi: {
		name: "testpypi",
		title: "TestPyPI",
		uploadUrl: "https://test.pypi.org/legacy/",
		simpleUrl: "https://test.pypi.org/simple/",
		siteUrl: "https://test.pypi.org/"
	}
}, m = new Map(Object.values(p).flatMap((e) => [e.uploadUrl, e.simpleUrl].map((t) => [new URL(t).origin, e]))), presetOfUrl = (e) => m.get(URL.parse(e)?.origin ?? ""), releasePage = ({ siteUrl: e }, t, n) => `${e}project/${t}/${encodeURIComponent(n)}/`, projectPage = ({ siteUrl: e }, t) => `${e}project/${t}/`, yankPage = ({ siteUrl: e }, t, n) => `${e}manage/project/${t}/release/${encodeURIComponent(n)}/`, publisherPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/publishing/`, pendingPublisherPage = ({ siteUrl: e }) => `${e}manage/account/publishing/`, publisherForm = (e, { name: t, job: n }) => withFields(publisherPage(e, t), n, {}), pendingPublisherForm = (e, { name: t, job: n }) => withFields(pendingPublisherPage(e), n, { project_name: t }), withFields = (e, t, n) => {
	if (t === void 0) return e;
	let { owner: r, repository: i, workflow: a, environment: o = "" } = t, s = {
		provider: "github",
		...n,
		owner: r,
		repository: i,
		workflow_filename: a
	};
	return `${e}?${new URLSearchParams({
		...s,
		...o === "" ? {} : { environment: o }
	})}`;
}, settingsPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/`, tokenPage = ({ siteUrl: e }) => `${e}manage/account/token/`, h = n({
	code: "RA-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, ({ url: e, why: t, tries: n }) => ({
	message: `${e} gave no usable answer${n === 1 ? "" : ` in ${n} tries`}: ${t}`,
	hint: "Check the address, the network, the proxy and the index's status page",
	...o(t)
})), g = n({
	code: "RA-INDEX-DENIED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, status: t, elsewhere: n, isLoggedIn: r = !1 }) => ({
	message: `The index refused to be read${r && n === void 0 ? " with the login that was given" : ""}: ${e} answered ${t}`,
	...n === void 0 && r ? {
		remedy: "outside",
		hint: "See whether the login is empty, no longer good, or of somebody who may not read"
	} : n === void 0 ? {
		hint: "Give a login that may read: UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD for a [[tool.uv.index]] (NAME in capitals, with _ for - and .), or netrc; publish, plan, release and rollback also read with username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD). Where that is there already, it is empty, or for another index: set it right",
		alternative: "outside"
	} : {
		remedy: "outside",
		hint: `No login for the index is sent to ${n}: see why it refuses (a proxy, a link that has run out)`
	}
})), _ = n({
	code: "RA-INDEX-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, why: t }) => ({
	input: "check-url",
	message: `${e} is not a page of a package index: ${t}`,
	hint: "Where that address was given (check-url, index, or url of a [[tool.uv.index]] entry), give the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/); beside an upload URL in the configuration, set check-url to it"
})), v = n({
	code: "RA-INDEX-TOO-LARGE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, size: t, largest: n }) => ({
	input: "check-url",
	message: `${e} answers with ${t === void 0 ? "" : `${megabytes(t)}, `}more than the ${megabytes(n)} that are read`,
	hint: "See with curl what this address answers. If it is not the index's simple URL, give that instead"
})), megabytes = (e) => e < 1024 ** 2 ? `${e} bytes` : `${Math.ceil(e / 1024 ** 2)} MB`, y = n({
	code: "RA-INDEX-REDIRECTS",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, to: t }) => ({
	input: "check-url",
	alternative: "outside",
	message: `${e} redirects to another host: ${t}`,
	hint: "Switch the index's fallback off (pypiserver: --disable-fallback), or give a simple URL that answers by itself"
})), b = n({
	code: "RA-INDEX-CORRUPT",
	severity: "error",
	mender: "outside"
}, ({ url: e, listed: t, received: n }) => ({
	message: `${e} has sha256 ${n}, its listing says ${t}`,
	...s("Run again", "if it stays so, tell those who run the index")
})), x = n({
	code: "RA-INDEX-LINK-WITHOUT-TLS",
	severity: "warning",
	mender: "outside"
}, ({ listing: e, origin: t }) => ({
	message: `${e} links its files to ${t}, without TLS: they are asked for without the login`,
	hint: "Let those who run the index make it link to https (devpi: --outside-url; others: the proxy's X-Forwarded-Proto)"
})), S = n({
	code: "RA-INDEX-PORT-REFUSED",
	severity: "error",
	mender: "usage"
}, ({ origin: e }) => ({
	input: "check-url",
	message: `Node.js sends no request to the port of ${e}, as a browser would not`,
	hint: "Let the index listen on another port, and write that where this address was given (check-url, index, or url of a [[tool.uv.index]] entry)"
})), C = n({
	code: "RA-PROXY-UNSUPPORTED",
	severity: "error",
	mender: "usage"
}, ({ scheme: e, origin: t }) => ({
	message: `${t} can be read through an HTTP proxy alone, and the environment names one of another kind: ${e}`,
	hint: `Set ${t.startsWith("https:") ? "HTTPS_PROXY" : "HTTP_PROXY"} to an http:// proxy, or list the hosts that need none in NO_PROXY`
})), w = n({
	code: "RA-INDEX-UNCONFIRMED",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ index: e, simpleUrl: t }) => ({
	message: `Nothing shows that ${e} can be read where it was looked for, since it has neither a package of this workspace nor a page of its own: ${t}`,
	hint: "Check that check-url (or url of the [[tool.uv.index]] entry) is the simple URL, the one that uv pip install --index takes; before a first release to an index without such a page there is nothing to do"
})), T = n({
	code: "RA-DIST-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ filename: e, what: t }) => ({
	message: `${e} cannot be read: ${l(t)}`,
	hint: "Build it again; if it came from another job, fetch its artifact again and compare the sha256"
})), E = n({
	code: "RA-DIST-BOMB",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, isText: n = !1 }) => ({
	message: `${e} ${n ? "has too long a metadata file" : "unpacks to too much"}: ${t}`,
	hint: n ? "Shorten what fills it: METADATA and PKG-INFO hold the README, RECORD a line for each file" : "Leave generated or very repetitive data out of the distribution"
})), D = n({
	code: "RA-DIST-AMBIGUOUS",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, entries: n, isUnread: r = !1 }) => {
	let a = n.length === 0 ? "" : `: ${i(n)}`;
	return {
		message: `${e} can be read ${r ? "by some tools only" : "in more than one way"}, ${t}${a}`,
		hint: r ? "Find what packs it so: entries of a wheel are stored or deflated, and not encrypted" : "Find what repacks the archive, appends to it or signs it, and build it without that"
	};
}), O = n({
	code: "RA-DIST-UNSAFE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t, what: n }) => ({
	message: `${e} has an unsafe entry, ${n}: ${l(t)}`,
	hint: "Look at what adds this entry in the build configuration: paths are relative, with /, and without .. and control characters; a wheel holds no links, those of an sdist stay inside"
})), k = n({
	code: "RA-DIST-DUPLICATE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t }) => ({
	message: `${e} holds an entry twice: ${l(t)}`,
	hint: "Drop one of the two rules of the build configuration that add this path"
})), indexTitle = ({ name: e, upload_url: t }) => {
	if (isRehearsal({ name: e })) return "the rehearsal index";
	let n = presetOfUrl(t);
	if (n !== void 0) return n.title;
	let r = /^https?:/.test(e) ? URL.parse(e) : null;
	return r === null ? e : isEmbedded(r) ? "the embedded index" : addressOf(r);
}, isRehearsal = ({ name: e }) => e === "rehearsal", isEmbedded = ({ hostname: e, pathname: t }) => [
	"127.0.0.1",
	"[::1]",
	"localhost"
].includes(e) && /^\/[0-9a-f]{32}\//.test(t), addressOf = ({ host: e, pathname: t }) => `${e}${t}`.replace(/\/$/, ""), inUploadOrder = (e) => [...e].sort((e, t) => byUploadOrder(e.filename, t.filename)), byUploadOrder = (e, t) => Number(t.endsWith(".whl")) - Number(e.endsWith(".whl")) || (e < t ? -1 : 1), option = (e, t, n) => e(`${t}: ${n}`, `--${t} ${n}`), A = n({
	code: "RA-PROCESS-NOT-FOUND",
	severity: "error",
	mender: "usage"
}, ({ file: e }) => /[\\/]/.test(e) ? {
	remedy: "outside",
	message: `There is no program to run at ${e}`,
	hint: `See that nothing removes ${e}, or what it leads to, until the run is over`
} : {
	message: `There is no program to run by the name ${e}`,
	...t((t) => `Install ${e} or put its folder on PATH${e === "git" ? t(", in a step before actions/checkout, which leaves no history without it", "") : ""}`)
}), j = n({
	code: "RA-PROCESS-FOLDER-GONE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, cwd: n }) => ({
	message: `The folder to run ${e} in is gone: ${n}`,
	...t((e) => `See that nothing removes such folders until the run is over${e("", " (XDG_CACHE_HOME chooses another place)")}`)
})), M = n({
	code: "RA-PROCESS-NOT-STARTED",
	severity: "error",
	mender: "usage"
}, ({ file: e, why: t }) => ({
	message: `${e} could not be started: ${t}`,
	...N[t] ?? { hint: "See what keeps the system from starting it" }
})), N = {
	EACCES: { hint: "Make it executable" },
	E2BIG: { hint: "Unset large environment variables" },
	EAGAIN: {
		hint: "Close other programs",
		remedy: "outside"
	},
	ENOMEM: {
		hint: "Close other programs",
		remedy: "outside"
	}
}, P = "git fetch origin \"+refs/heads/*:refs/remotes/origin/*\"", gitMissing = () => A({ file: "git" }), F = n({
	code: "RA-GIT-OWNERSHIP-DOUBTED",
	severity: "error",
	mender: "usage"
}, ({ folder: e, doubted: n }) => ({
	message: `git does not read a checkout that belongs to another user: ${e}`,
	...t((e) => `Run first${e(", in a step before this one", "")}: ${n.map((e) => `git config --global --add safe.directory ${c(e)}`).join(" && ")}`)
})), I = n({
	code: "RA-GIT-FAILED",
	severity: "error",
	mender: "usage"
}, ({ command: e, folder: t, words: n, isRemote: r }) => remoteMissing(t, n) ?? {
	message: `git ${e} failed in ${t}: ${n}`,
	...r ? {
		remedy: "outside",
		hint: "See that GitHub or Gitea answers, and that the token may read the repository",
		...o(n)
	} : { hint: "Fix there what git says; git fsck may tell more" }
}), remoteMissing = (e, t) => {
	let n = /^No such remote '(.+)'$/.exec(t)?.[1];
	if (n === void 0) return;
	let r = c(n);
	return {
		message: `The checkout has no remote ${l(n)}: ${e}`,
		hint: `Run there git remote add ${r} URL with the repository's address, or, where it has another name, git remote rename NAME ${r}`
	};
}, fetchAll = (e) => e("Set fetch-depth: 0 on actions/checkout", "Run git fetch --unshallow --tags origin \"+refs/heads/*:refs/remotes/origin/*\" && git remote set-head origin --auto"), L = /^Release-Plan: (sha256:[0-9a-f]{64})$/, isCalendarDate = (e) => /^\d{4}-\d{2}-\d{2}$/.test(e) && new Date(`${e}T00:00:00Z`).toJSON()?.startsWith(e) === !0, retryDelay = (e, t, n) => {
	let r = n === null ? void 0 : askedDelay(n, t.now());
	if (r !== void 0) return Math.min(r, 12e4);
	let i = Math.min(500 * 2 ** (e - 1), 3e4);
	return i / 2 + i / 2 * t.random();
}, askedDelay = (e, t) => {
	if (/^\d+$/.test(e.trim())) return Number(e) * 1e3;
	let n = Date.parse(e);
	return Number.isNaN(n) ? void 0 : Math.max(0, n - t);
}, publisherJob = ({ repository: e = "", workflowRef: t = "", environment: n }) => {
	let [r = "", i = ""] = e.split("/"), a = t.replace(/@.*$/s, "").split("/").at(-1) ?? "";
	return r === "" || i === "" || a === "" ? void 0 : {
		owner: r,
		repository: i,
		workflow: a,
		environment: n
	};
}, publisherFields = ({ owner: e, repository: t, workflow: n, environment: r }) => [
	`Owner ${e}`,
	`Repository name ${t}`,
	`Workflow name ${n}`,
	r === void 0 ? "Environment name as the job's environment (empty without one)" : `Environment name ${r === "" ? "empty" : r}`
].join(", "), sha256Of = async (e) => {
	let t = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(e));
	return [...new Uint8Array(t)].map((e) => e.toString(16).padStart(2, "0")).join("");
}, digestOf = async ({ packages: e }) => {
	let t = e.map(({ name: e, proposed: t }) => `${e} ${t}\n`);
	return `sha256:${await sha256Of(t.toSorted().join(""))}`;
}, accountOf = (e) => {
	let { id: t, login: n } = a(e);
	return typeof t == "number" && r(n) ? {
		id: t,
		login: n
	} : void 0;
}, subjectOf = ({ message: e }) => e.split("\n", 1)[0].trim(), isNoCommit = (e) => /^0+$/.test(e), short = (e) => e.slice(0, 10), advise = (e) => {
	let { hint: n, inTerminal: r } = t(e);
	return {
		remedy: n,
		inTerminal: r
	};
}, hintOf = ({ remedy: n, inTerminal: r = n }) => t((t) => e(t(n, r))), isOfIndex = ({ code: e }) => e.startsWith("RA-INDEX-"), isUndecided = (e) => {
	let t = e.filter(({ severity: e }) => e === "error");
	return t.length > 0 && t.every(isOfIndex);
}, place = () => {
	if (process.platform !== "linux") return `${process.platform}.${f().replaceAll(/[^\w.-]/g, "-")}`;
	try {
		let e = u("/proc/sys/kernel/random/boot_id", "utf8").trim(), [, t] = /^pid:\[(\d+)\]$/.exec(d("/proc/self/ns/pid")) ?? [];
		return e === "" || t === void 0 ? void 0 : `${e}.${t}`;
	} catch {
		return;
	}
}, R = `${process.pid}.${Math.round(performance.timeOrigin)}.${place() ?? crypto.randomUUID()}`, isGone = (e) => {
	let [t, n] = partsOf(e);
	return t === void 0 || n !== place() ? !1 : e !== R && (Number(t) === process.pid || !isRunning(Number(t)));
}, isVisible = (e) => partsOf(e)[1] === place(), partsOf = (e) => /^(\d+)\.\d+\.(.+)$/.exec(e)?.slice(1) ?? [], isRunning = (e) => {
	try {
		return process.kill(e, 0);
	} catch (e) {
		return !(Error.isError(e) && "code" in e && e.code === "ESRCH");
	}
}, z = {
	now: () => Date.now(),
	sleep: async (e, t) => {
		try {
			await setTimeout(e, void 0, t === void 0 ? {} : { signal: t });
		} catch (e) {
			throw t?.aborted ? t.reason : e;
		}
	},
	random: () => Math.random()
}, readEventPayload = async ({ variables: e }) => {
	let { GITHUB_EVENT_PATH: t } = e;
	if (t !== void 0) try {
		return JSON.parse(await readFile(t, "utf8"));
	} catch {
		return;
	}
}, readTrigger = async (e) => ({
	event: e.isRunner ? e.variables.GITHUB_EVENT_NAME ?? "unknown" : void 0,
	ref: e.variables.GITHUB_REF,
	payload: await readEventPayload(e)
});
export { accountOf, addressOf, advise, v as answerTooLarge, D as archiveAmbiguous, E as archiveTooLargeUnpacked, T as archiveUnreadable, askedDelay, byUploadOrder, digestOf, k as duplicateEntry, fetchAll, P as fetchBranches, j as folderMissing, I as gitFailed, gitMissing, hintOf, inUploadOrder, b as indexCorrupt, g as indexDenied, p as indexPresets, y as indexRedirects, indexTitle, w as indexUnconfirmed, _ as indexUnreadable, isCalendarDate, isEmbedded, isGone, isNoCommit, isOfIndex, isRehearsal, isUndecided, isVisible, x as linkWithoutTls, option, h as outsideFailed, F as ownershipDoubted, pendingPublisherForm, pendingPublisherPage, L as planTrailer, S as portRefused, presetOfUrl, R as processOwner, A as programMissing, M as programNotStarted, projectPage, C as proxyUnsupported, publisherFields, publisherForm, publisherJob, publisherPage, readEventPayload, readTrigger, releasePage, retryDelay, settingsPage, sha256Of, short, subjectOf, z as systemClock, tokenPage, O as unsafeEntry, yankPage };
