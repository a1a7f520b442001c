import { shellWord as e } from "../index.js";
import { defineFinding as t, named as n, shown as r } from "./domain-workspace-path.js";
const i = globalThis.process.getBuiltinModule("node:fs").readFileSync, a = globalThis.process.getBuiltinModule("node:fs").readlinkSync, readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), o = globalThis.process.getBuiltinModule("node:os").hostname, setTimeout = (...e) => globalThis.process.getBuiltinModule("node:timers/promises").setTimeout(...e), s = {
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
}, c = new Map(Object.values(s).flatMap((e) => [e.uploadUrl, e.simpleUrl].map((t) => [new URL(t).origin, e]))), presetOfUrl = (e) => c.get(URL.parse(e)?.origin ?? ""), releasePage = ({ siteUrl: e }, t, n) => `${e}project/${t}/${encodeURIComponent(n)}/`, projectPage = ({ siteUrl: e }, t) => `${e}project/${t}/`, yankPage = ({ siteUrl: e }, t, n) => `${e}manage/project/${t}/release/${encodeURIComponent(n)}/`, publisherPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/publishing/`, pendingPublisherPage = ({ siteUrl: e }) => `${e}manage/account/publishing/`, publisherForm = (e, { name: t, job: n }) => withFields(publisherPage(e, t), n, {}), pendingPublisherForm = (e, { name: t, job: n }) => withFields(pendingPublisherPage(e), n, { project_name: t }), withFields = (e, t, n) => {
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
}, settingsPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/`, tokenPage = ({ siteUrl: e }) => `${e}manage/account/token/`, l = t({
	code: "RA-DIST-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ filename: e, what: t }) => ({
	message: `${e} cannot be read: ${r(t)}`,
	hint: "Build it again; if it came from another job, fetch its artifact again and compare the sha256"
})), u = t({
	code: "RA-DIST-BOMB",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e} unpacks to too much: ${t}`,
	hint: "Leave generated or very repetitive data out of the distribution"
})), d = t({
	code: "RA-DIST-AMBIGUOUS",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, entries: r }) => ({
	message: `${e} can be read in more than one way, ${t}${r.length === 0 ? "" : `: ${n(r)}`}`,
	hint: "Find what repacks the archive, appends to it or signs it, and build it without that"
})), f = t({
	code: "RA-DIST-UNSAFE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t, what: n }) => ({
	message: `${e} has an unsafe entry, ${n}: ${r(t)}`,
	hint: "Look at what adds this entry in the build configuration: paths are relative, with /, and without .. and control characters; a wheel holds no links, those of an sdist stay inside"
})), p = t({
	code: "RA-DIST-DUPLICATE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t }) => ({
	message: `${e} holds an entry twice: ${r(t)}`,
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
].includes(e) && /^\/[0-9a-f]{32}\//.test(t), addressOf = ({ host: e, pathname: t }) => `${e}${t}`.replace(/\/$/, ""), inUploadOrder = (e) => [...e].sort((e, t) => byUploadOrder(e.filename, t.filename)), byUploadOrder = (e, t) => Number(t.endsWith(".whl")) - Number(e.endsWith(".whl")) || (e < t ? -1 : 1), m = t({
	code: "RA-PROCESS-NOT-FOUND",
	severity: "error",
	mender: "usage"
}, ({ file: e }) => /[\\/]/.test(e) ? {
	remedy: "outside",
	message: `There is no program to run at ${e}`,
	hint: `See that nothing removes ${e}, or what it leads to, until the run is over, then run again`
} : {
	message: `There is no program to run by the name ${e}`,
	hint: `Install ${e} or put its folder on PATH`
}), h = t({
	code: "RA-PROCESS-FOLDER-GONE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, cwd: t }) => ({
	message: `The folder to run ${e} in is gone: ${t}`,
	hint: "See that nothing removes such folders until the run is over (in a terminal, XDG_CACHE_HOME chooses another place), then run again"
})), g = t({
	code: "RA-PROCESS-NOT-STARTED",
	severity: "error",
	mender: "usage"
}, ({ file: e, why: t }) => ({
	message: `${e} could not be started: ${t}`,
	.../^(?:EAGAIN|ENOMEM)$/.test(t) ? { remedy: "outside" } : {},
	hint: "EACCES: make it executable. E2BIG: unset large environment variables. EAGAIN, ENOMEM: close other programs"
})), _ = "git fetch origin \"+refs/heads/*:refs/remotes/origin/*\"", gitMissing = () => m({ file: "git" }), safe = (e) => e.endsWith("/.git") ? [e] : [e, `${e}/.git`], v = t({
	code: "RA-GIT-OWNERSHIP-DOUBTED",
	severity: "error",
	mender: "usage"
}, ({ folder: t }) => ({
	message: `git does not read a checkout that belongs to another user: ${t}`,
	hint: `Run before this step: ${safe(t).map((t) => `git config --global --add safe.directory ${e(t)}`).join(" && ")}`
})), y = t({
	code: "RA-GIT-FAILED",
	severity: "error",
	mender: "usage"
}, ({ command: e, folder: t, words: n, isRemote: r }) => remoteMissing(t, n) ?? {
	message: `git ${e} failed in ${t}: ${n}`,
	...r ? {
		remedy: "outside",
		hint: "Run it again when GitHub or Gitea answers, with a token that may read the repository"
	} : { hint: "Fix there what git says; git fsck may tell more" }
}), remoteMissing = (t, n) => {
	let i = /^No such remote '(.+)'$/.exec(n)?.[1];
	if (i === void 0) return;
	let a = e(i);
	return {
		message: `The checkout has no remote ${r(i)}: ${t}`,
		hint: `Run there git remote add ${a} URL with the repository's address, or, where it has another name, git remote rename NAME ${a}`
	};
}, b = "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags origin \"+refs/heads/*:refs/remotes/origin/*\" && git remote set-head origin --auto", isCalendarDate = (e) => /^\d{4}-\d{2}-\d{2}$/.test(e) && new Date(`${e}T00:00:00Z`).toJSON()?.startsWith(e) === !0, retryDelay = (e, t, n) => {
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
}, isOfIndex = ({ code: e }) => e.startsWith("RA-INDEX-"), isUndecided = (e) => {
	let t = e.filter(({ severity: e }) => e === "error");
	return t.length > 0 && t.every(isOfIndex);
}, place = () => {
	if (process.platform !== "linux") return `${process.platform}.${o().replaceAll(/[^\w.-]/g, "-")}`;
	try {
		let e = i("/proc/sys/kernel/random/boot_id", "utf8").trim(), [, t] = /^pid:\[(\d+)\]$/.exec(a("/proc/self/ns/pid")) ?? [];
		return e === "" || t === void 0 ? void 0 : `${e}.${t}`;
	} catch {
		return;
	}
}, x = `${process.pid}.${Math.round(performance.timeOrigin)}.${place() ?? crypto.randomUUID()}`, isGone = (e) => {
	let [t, n] = partsOf(e);
	return t === void 0 || n !== place() ? !1 : e !== x && (Number(t) === process.pid || !isRunning(Number(t)));
}, isVisible = (e) => partsOf(e)[1] === place(), partsOf = (e) => /^(\d+)\.\d+\.(.+)$/.exec(e)?.slice(1) ?? [], isRunning = (e) => {
	try {
		return process.kill(e, 0);
	} catch (e) {
		return !(Error.isError(e) && "code" in e && e.code === "ESRCH");
	}
}, S = {
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
export { addressOf, d as archiveAmbiguous, u as archiveTooLargeUnpacked, l as archiveUnreadable, askedDelay, byUploadOrder, digestOf, p as duplicateEntry, b as fetchAll, _ as fetchBranches, h as folderMissing, y as gitFailed, gitMissing, inUploadOrder, s as indexPresets, indexTitle, isCalendarDate, isGone, isOfIndex, isRehearsal, isUndecided, isVisible, v as ownershipDoubted, pendingPublisherForm, pendingPublisherPage, presetOfUrl, x as processOwner, m as programMissing, g as programNotStarted, projectPage, publisherFields, publisherForm, publisherJob, publisherPage, readEventPayload, readTrigger, releasePage, retryDelay, settingsPage, sha256Of, S as systemClock, tokenPage, f as unsafeEntry, yankPage };
