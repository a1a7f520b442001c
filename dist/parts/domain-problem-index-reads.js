import { defineFinding as e, named as t, reachFirst as n, runAgain as r, shown as i } from "./domain-problem-locked-index.js";
const a = globalThis.process.getBuiltinModule("node:fs").readFileSync, o = globalThis.process.getBuiltinModule("node:fs").readlinkSync, readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), s = globalThis.process.getBuiltinModule("node:os").hostname, setTimeout = (...e) => globalThis.process.getBuiltinModule("node:timers/promises").setTimeout(...e), c = {
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
}, l = new Map(Object.values(c).flatMap((e) => [e.uploadUrl, e.simpleUrl].map((t) => [new URL(t).origin, e]))), presetOfUrl = (e) => l.get(URL.parse(e)?.origin ?? ""), releasePage = ({ siteUrl: e }, t, n) => `${e}project/${t}/${encodeURIComponent(n)}/`, projectPage = ({ siteUrl: e }, t) => `${e}project/${t}/`, yankPage = ({ siteUrl: e }, t, n) => `${e}manage/project/${t}/release/${encodeURIComponent(n)}/`, publisherPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/publishing/`, pendingPublisherPage = ({ siteUrl: e }) => `${e}manage/account/publishing/`, publisherForm = (e, { name: t, job: n }) => withFields(publisherPage(e, t), n, {}), pendingPublisherForm = (e, { name: t, job: n }) => withFields(pendingPublisherPage(e), n, { project_name: t }), withFields = (e, t, n) => {
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
}, settingsPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/`, tokenPage = ({ siteUrl: e }) => `${e}manage/account/token/`, u = e({
	code: "RA-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, ({ url: e, why: t, tries: r }) => ({
	message: `${e} gave no usable answer${r === 1 ? "" : ` in ${r} tries`}: ${t}`,
	hint: "Check the address, the network, the proxy and the index's status page",
	...n(t)
})), d = e({
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
})), f = e({
	code: "RA-INDEX-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, why: t }) => ({
	input: "check-url",
	message: `${e} is not a page of a package index: ${t}`,
	hint: "Where that address was given (check-url, index, or url of a [[tool.uv.index]] entry), give the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/); beside an upload URL in the configuration, set check-url to it"
})), p = e({
	code: "RA-INDEX-UNSURE",
	severity: "warning",
	mender: "outside"
}, ({ url: e, doubt: t }) => ({
	message: `${e} may not be all of a page of a package index: it ${t === "cut" ? "ends before </html>" : "has no file, and nothing shows that it is one"}`,
	hint: "See with curl what this address answers: a proxy's or a login's page hides what is published"
})), m = e({
	code: "RA-INDEX-TOO-LARGE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, size: t, largest: n }) => ({
	input: "check-url",
	message: `${e} answers with ${t === void 0 ? "" : `${megabytes(t)}, `}more than the ${megabytes(n)} that are read`,
	hint: "See with curl what this address answers. If it is not the index's simple URL, give that instead"
})), megabytes = (e) => e < 1024 ** 2 ? `${e} bytes` : `${Math.ceil(e / 1024 ** 2)} MB`, h = e({
	code: "RA-INDEX-REDIRECTS",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, to: t }) => ({
	input: "check-url",
	alternative: "outside",
	message: `${e} redirects to another host: ${t}`,
	hint: "Switch the index's fallback off (GitLab: Forward PyPI package requests; pypiserver: --disable-fallback), or give a simple URL that answers by itself"
})), g = e({
	code: "RA-INDEX-CORRUPT",
	severity: "error",
	mender: "outside"
}, ({ url: e, listed: t, received: n }) => ({
	message: `${e} has sha256 ${n}, its listing says ${t}`,
	...r("Run again", "if it stays so, tell those who run the index")
})), _ = e({
	code: "RA-INDEX-LINK-WITHOUT-TLS",
	severity: "warning",
	mender: "outside"
}, ({ listing: e, origin: t }) => ({
	message: `${e} links its files to ${t}, without TLS: they are asked for without the login`,
	hint: "Let those who run the index make it link to https (devpi: --outside-url; others: the proxy's X-Forwarded-Proto)"
})), v = e({
	code: "RA-INDEX-PORT-REFUSED",
	severity: "error",
	mender: "usage"
}, ({ origin: e }) => ({
	input: "check-url",
	message: `Node.js sends no request to the port of ${e}, as a browser would not`,
	hint: "Let the index listen on another port, and write that where this address was given (check-url, index, or url of a [[tool.uv.index]] entry)"
})), y = e({
	code: "RA-PROXY-UNSUPPORTED",
	severity: "error",
	mender: "usage"
}, ({ scheme: e, origin: t }) => ({
	message: `${t} can be read through an HTTP proxy alone, and the environment names one of another kind: ${e}`,
	hint: `Set ${t.startsWith("https:") ? "HTTPS_PROXY" : "HTTP_PROXY"} to an http:// proxy, or list the hosts that need none in NO_PROXY`
})), b = e({
	code: "RA-INDEX-UNCONFIRMED",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ index: e, simpleUrl: t }) => ({
	message: `Nothing shows that ${e} can be read where it was looked for, since it has neither a package of this workspace nor a page of its own: ${t}`,
	hint: "Check that check-url (or url of the [[tool.uv.index]] entry) is the simple URL, the one that uv pip install --index takes; before a first release to an index without such a page there is nothing to do"
})), x = e({
	code: "RA-DIST-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ filename: e, what: t }) => ({
	message: `${e} cannot be read: ${i(t)}`,
	hint: "Build it again; if it came from another job, fetch its artifact again and compare the sha256"
})), S = e({
	code: "RA-DIST-BOMB",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, isText: n = !1 }) => ({
	message: `${e} ${n ? "has too long a metadata file" : "unpacks to too much"}: ${t}`,
	hint: n ? "Shorten what fills it: METADATA and PKG-INFO hold the README, RECORD a line for each file" : "Leave generated or very repetitive data out of the distribution"
})), C = e({
	code: "RA-DIST-AMBIGUOUS",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: n, entries: r, isUnread: i = !1 }) => {
	let a = r.length === 0 ? "" : `: ${t(r)}`;
	return {
		message: `${e} can be read ${i ? "by some tools only" : "in more than one way"}, ${n}${a}`,
		hint: i ? "Find what packs it so: entries of a wheel are stored or deflated, and not encrypted" : "Find what repacks the archive, appends to it or signs it, and build it without that"
	};
}), w = e({
	code: "RA-DIST-UNSAFE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t, what: n }) => ({
	message: `${e} has an unsafe entry, ${n}: ${i(t)}`,
	hint: "Look at what adds this entry in the build configuration: paths are relative, with /, and without .. and control characters; a wheel holds no links, those of an sdist stay inside"
})), T = e({
	code: "RA-DIST-DUPLICATE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t }) => ({
	message: `${e} holds an entry twice: ${i(t)}`,
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
].includes(e) && /^\/[0-9a-f]{32}\//.test(t), addressOf = ({ host: e, pathname: t }) => `${e}${t}`.replace(/\/$/, ""), inUploadOrder = (e) => [...e].sort((e, t) => byUploadOrder(e.filename, t.filename)), byUploadOrder = (e, t) => Number(t.endsWith(".whl")) - Number(e.endsWith(".whl")) || (e < t ? -1 : 1), draftName = (e, t = "") => `.${t === "" ? "" : `${t}.`}${e}`, isDraftName = (e) => /^\.(?:.+\.)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e), E = /^Release-Plan: (sha256:[0-9a-f]{64})$/, withSlash = (e) => e.endsWith("/") ? e : `${e}/`, pathInUrl = (e) => e.split("/").map(encodeURIComponent).join("/"), isCalendarDate = (e) => /^\d{4}-\d{2}-\d{2}$/.test(e) && new Date(`${e}T00:00:00Z`).toJSON()?.startsWith(e) === !0, retryDelay = (e, t, n) => {
	let r = n === null ? void 0 : askedDelay(n, t.now());
	if (r !== void 0) return Math.min(r, 12e4);
	let i = Math.min(500 * 2 ** (e - 1), 3e4);
	return i / 2 + i / 2 * t.random();
}, askedDelay = (e, t) => {
	if (/^\d+$/.test(e.trim())) return Number(e) * 1e3;
	let n = Date.parse(e);
	return Number.isNaN(n) ? void 0 : Math.max(0, n - t);
}, theirNow = (e, t) => {
	let n = Date.parse(e.get("date") ?? "");
	return Number.isNaN(n) ? t : n;
}, retryAfterOf = (e, t) => {
	let n = e.get("retry-after"), r = n === null ? void 0 : askedDelay(n, theirNow(e, t));
	return r === void 0 ? n : String(Math.ceil(r / 1e3));
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
}, isOfIndex = ({ code: e }) => e.startsWith("RA-INDEX-"), isUndecided = (e) => {
	let t = e.filter(({ severity: e }) => e === "error");
	return t.length > 0 && t.every(isOfIndex);
}, place = () => {
	if (process.platform !== "linux") return `${process.platform}.${s().replaceAll(/[^\w.-]/g, "-")}`;
	try {
		let e = a("/proc/sys/kernel/random/boot_id", "utf8").trim(), [, t] = /^pid:\[(\d+)\]$/.exec(o("/proc/self/ns/pid")) ?? [];
		return e === "" || t === void 0 ? void 0 : `${e}.${t}`;
	} catch {
		return;
	}
}, D = `${process.pid}.${Math.round(performance.timeOrigin)}.${place() ?? crypto.randomUUID()}`, isGone = (e) => {
	let [t, n] = partsOf(e);
	return t === void 0 || n !== place() ? !1 : e !== D && (Number(t) === process.pid || !isRunning(Number(t)));
}, isVisible = (e) => partsOf(e)[1] === place(), partsOf = (e) => /^(\d+)\.\d+\.(.+)$/.exec(e)?.slice(1) ?? [], isRunning = (e) => {
	try {
		return process.kill(e, 0);
	} catch (e) {
		return !(Error.isError(e) && "code" in e && e.code === "ESRCH");
	}
}, O = {
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
export { addressOf, m as answerTooLarge, C as archiveAmbiguous, S as archiveTooLargeUnpacked, x as archiveUnreadable, askedDelay, byUploadOrder, digestOf, draftName, T as duplicateEntry, inUploadOrder, g as indexCorrupt, d as indexDenied, c as indexPresets, h as indexRedirects, indexTitle, b as indexUnconfirmed, f as indexUnreadable, p as indexUnsure, isCalendarDate, isDraftName, isEmbedded, isGone, isOfIndex, isRehearsal, isUndecided, isVisible, _ as linkWithoutTls, u as outsideFailed, pathInUrl, pendingPublisherForm, pendingPublisherPage, E as planTrailer, v as portRefused, presetOfUrl, D as processOwner, projectPage, y as proxyUnsupported, publisherFields, publisherForm, publisherJob, publisherPage, readEventPayload, readTrigger, releasePage, retryAfterOf, retryDelay, settingsPage, sha256Of, O as systemClock, theirNow, tokenPage, w as unsafeEntry, withSlash, yankPage };
