import { named as e, shellWord as t, shown as n } from "../index.js";
import { defineFinding as r } from "./domain-workspace-path.js";
const i = globalThis.process.getBuiltinModule("node:fs").readFileSync, a = globalThis.process.getBuiltinModule("node:fs").readlinkSync, o = globalThis.process.getBuiltinModule("node:os").hostname, setTimeout = (...e) => globalThis.process.getBuiltinModule("node:timers/promises").setTimeout(...e), s = r({
	code: "RA-PROCESS-NOT-FOUND",
	severity: "error",
	mender: "usage"
}, ({ file: e }) => ({
	message: `There is no program to run by the name ${e}`,
	hint: `Install ${e} or put its folder on PATH`
})), c = r({
	code: "RA-PROCESS-FOLDER-GONE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, cwd: t }) => ({
	message: `The folder to run ${e} in is gone: ${t}`,
	hint: "See that nothing removes such folders until the run is over (in a terminal, XDG_CACHE_HOME chooses another place), then run again"
})), l = r({
	code: "RA-PROCESS-NOT-STARTED",
	severity: "error",
	mender: "usage"
}, ({ file: e, why: t }) => ({
	message: `${e} could not be started: ${t}`,
	hint: "EACCES: make it executable. E2BIG: unset large environment variables. EAGAIN, ENOMEM: close other programs"
})), u = "git fetch origin \"+refs/heads/*:refs/remotes/origin/*\"", gitMissing = () => s({ file: "git" }), safe = (e) => e.endsWith("/.git") ? [e] : [e, `${e}/.git`], d = r({
	code: "RA-GIT-OWNERSHIP-DOUBTED",
	severity: "error",
	mender: "usage"
}, ({ folder: e }) => ({
	message: `git does not read a checkout that belongs to another user: ${e}`,
	hint: `Run before this step: ${safe(e).map((e) => `git config --global --add safe.directory ${t(e)}`).join(" && ")}`
})), f = r({
	code: "RA-GIT-FAILED",
	severity: "error",
	mender: "usage"
}, ({ command: e, folder: t, words: n, isRemote: r }) => remoteMissing(t, n) ?? {
	message: `git ${e} failed in ${t}: ${n}`,
	...r ? {
		remedy: "outside",
		hint: "Run it again when GitHub or Gitea answers, with a token that may read the repository"
	} : { hint: "Fix there what git says; git fsck may tell more" }
}), remoteMissing = (e, r) => {
	let i = /^No such remote '(.+)'$/.exec(r)?.[1];
	if (i === void 0) return;
	let a = t(i);
	return {
		message: `The checkout has no remote ${n(i)}: ${e}`,
		hint: `Run there git remote add ${a} URL with the repository's address, or, where it has another name, git remote rename NAME ${a}`
	};
}, sha256Of = async (e) => {
	let t = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(e));
	return [...new Uint8Array(t)].map((e) => e.toString(16).padStart(2, "0")).join("");
}, digestOf = async ({ packages: e }) => {
	let t = e.map(({ name: e, proposed: t }) => `${e} ${t}\n`);
	return `sha256:${await sha256Of(t.toSorted().join(""))}`;
}, isCalendarDate = (e) => /^\d{4}-\d{2}-\d{2}$/.test(e) && new Date(`${e}T00:00:00Z`).toJSON()?.startsWith(e) === !0, retryDelay = (e, t, n) => {
	let r = n === null ? void 0 : askedDelay(n, t.now());
	if (r !== void 0) return Math.min(r, 12e4);
	let i = Math.min(500 * 2 ** (e - 1), 3e4);
	return i / 2 + i / 2 * t.random();
}, askedDelay = (e, t) => {
	if (/^\d+$/.test(e.trim())) return Number(e) * 1e3;
	let n = Date.parse(e);
	return Number.isNaN(n) ? void 0 : Math.max(0, n - t);
}, readAddress = (e) => {
	let t = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/)(.+)$/.exec(e), n = URL.parse(t === null ? e : `ssh://${t[1]}/${t[2]}`);
	if (n === null || !/^(?:https?|ssh|git):$/.test(n.protocol) || n.hostname === "") return;
	let [r, i] = n.pathname.replace(/\.git\/?$/, "").split("/").filter((e) => e !== "");
	if (r !== void 0 && i !== void 0) return {
		host: (n.protocol === "ssh:" || n.protocol === "git:" ? n.hostname : n.host).toLowerCase(),
		owner: r,
		repository: i
	};
}, remoteOf = (e) => {
	let named = (t) => e.find((e) => e.name === t);
	return named("upstream") ?? named("origin") ?? (e.length === 1 ? e[0] : void 0);
}, homeOf = (e) => {
	let t = remoteOf(e);
	return t && readAddress(t.url);
}, p = new Set(["codeberg.org", "gitea.com"]), forgeOf = ({ host: e }) => {
	let t = e.replace(/:\d+$/, "").split(/[.-]/);
	return p.has(e) || t.includes("gitea") || t.includes("forgejo") ? "gitea" : t.includes("github") || t.includes("ghe") ? "github" : void 0;
}, m = r({
	code: "RA-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, ({ url: e, why: t, tries: n }) => ({
	message: `${e} gave no usable answer${n === 1 ? "" : ` in ${n} tries`}: ${t}`,
	.../SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_UNTRUSTED/.test(t) ? {
		remedy: "call",
		hint: "Let NODE_EXTRA_CA_CERTS name the file with the certificate authority of the index or of your network, then run again"
	} : { hint: "Check the address, the network, the proxy and the index's status page, then run again: nothing is uploaded twice" }
})), h = r({
	code: "RA-INDEX-DENIED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, status: t, elsewhere: n }) => ({
	message: `The index refused to be read: ${e} answered ${t}`,
	...n === void 0 ? { hint: "Give a login that may read: UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD for a [[tool.uv.index]], or netrc; publish, plan, release and rollback also read with username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD). Where it is given already, see whether it is empty, no longer good, or of somebody who may not read; then run again" } : {
		remedy: "outside",
		hint: `No login for the index is sent to ${n}: see why it refuses (a proxy, a link that has run out), then run again`
	}
})), g = r({
	code: "RA-INDEX-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, why: t }) => ({
	input: "check-url",
	message: `${e} is not a page of a package index: ${t}`,
	hint: "Where that address was given (check-url, index, or url of a [[tool.uv.index]] entry), give the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/)"
})), _ = r({
	code: "RA-INDEX-TOO-LARGE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, size: t, largest: n }) => ({
	input: "check-url",
	message: `${e} answers with ${t === void 0 ? "" : `${megabytes(t)}, `}more than the ${megabytes(n)} that are read`,
	hint: "See with curl what this address answers. If it is not the index's simple URL, give that instead"
})), megabytes = (e) => e < 1024 ** 2 ? `${e} bytes` : `${Math.ceil(e / 1024 ** 2)} MB`, v = r({
	code: "RA-INDEX-REDIRECTS",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, to: t }) => ({
	input: "check-url",
	message: `${e} redirects to another host: ${t}`,
	hint: "Switch the index's fallback off (pypiserver: --disable-fallback), or give a simple URL that answers by itself"
})), y = r({
	code: "RA-INDEX-CORRUPT",
	severity: "error",
	mender: "outside"
}, ({ url: e, listed: t, received: n }) => ({
	message: `${e} has sha256 ${n}, its listing says ${t}`,
	hint: "Run again; if it stays so, tell those who run the index"
})), b = r({
	code: "RA-INDEX-LINK-WITHOUT-TLS",
	severity: "warning",
	mender: "outside"
}, ({ listing: e, origin: t }) => ({
	message: `${e} links its files to ${t}, without TLS: they are asked for without the login`,
	hint: "Let those who run the index make it link to https (devpi: --outside-url; others: the proxy's X-Forwarded-Proto)"
})), x = r({
	code: "RA-INDEX-PORT-REFUSED",
	severity: "error",
	mender: "usage"
}, ({ origin: e }) => ({
	message: `Node.js sends no request to the port of ${e}, as a browser would not`,
	hint: "Let the index listen on another port, and write that where this address was given (check-url, index, or url of a [[tool.uv.index]] entry)"
})), S = r({
	code: "RA-PROXY-UNSUPPORTED",
	severity: "error",
	mender: "usage"
}, ({ scheme: e, origin: t }) => ({
	message: `${t} can be read through an HTTP proxy alone, and the environment names one of another kind: ${e}`,
	hint: `Set ${t.startsWith("https:") ? "HTTPS_PROXY" : "HTTP_PROXY"} to an http:// proxy, or list the hosts that need none in NO_PROXY`
})), C = r({
	code: "RA-INDEX-UNCONFIRMED",
	severity: "warning",
	mender: "project"
}, ({ index: e, simpleUrl: t }) => ({
	message: `Nothing shows that ${e} can be read where it was looked for, since it has neither a package of this workspace nor a page of its own: ${t}`,
	hint: "Check that check-url (or url of the [[tool.uv.index]] entry) is the simple URL, the one that uv pip install --index takes; before a first release to an index without such a page there is nothing to do"
})), w = r({
	code: "RA-DIST-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ filename: e, what: t }) => ({
	message: `${e} cannot be read: ${n(t)}`,
	hint: "Build it again; if it came from another job, fetch its artifact again and compare the sha256"
})), T = r({
	code: "RA-DIST-BOMB",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e} unpacks to too much: ${t}`,
	hint: "Leave generated or very repetitive data out of the distribution"
})), E = r({
	code: "RA-DIST-AMBIGUOUS",
	severity: "error",
	mender: "project"
}, ({ filename: t, what: n, entries: r }) => ({
	message: `${t} can be read in more than one way, ${n}${r.length === 0 ? "" : `: ${e(r)}`}`,
	hint: "Find what repacks the archive, appends to it or signs it, and build it without that"
})), D = r({
	code: "RA-DIST-UNSAFE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t, what: r }) => ({
	message: `${e} has an unsafe entry, ${r}: ${n(t)}`,
	hint: "Look at what adds this entry in the build configuration: paths are relative, with /, and without .. and control characters; a wheel holds no links, those of an sdist stay inside"
})), O = r({
	code: "RA-DIST-DUPLICATE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t }) => ({
	message: `${e} holds an entry twice: ${n(t)}`,
	hint: "Drop one of the two rules of the build configuration that add this path"
})), place = () => {
	if (process.platform !== "linux") return `${process.platform}.${o().replaceAll(/[^\w.-]/g, "-")}`;
	try {
		let e = i("/proc/sys/kernel/random/boot_id", "utf8").trim(), [, t] = /^pid:\[(\d+)\]$/.exec(a("/proc/self/ns/pid")) ?? [];
		return e === "" || t === void 0 ? void 0 : `${e}.${t}`;
	} catch {
		return;
	}
}, k = `${process.pid}.${Math.round(performance.timeOrigin)}.${place() ?? crypto.randomUUID()}`, isGone = (e) => {
	let [t, n] = partsOf(e);
	return t === void 0 || n !== place() ? !1 : e !== k && (Number(t) === process.pid || !isRunning(Number(t)));
}, isVisible = (e) => partsOf(e)[1] === place(), partsOf = (e) => /^(\d+)\.\d+\.(.+)$/.exec(e)?.slice(1) ?? [], isRunning = (e) => {
	try {
		return process.kill(e, 0);
	} catch (e) {
		return !(Error.isError(e) && "code" in e && e.code === "ESRCH");
	}
}, A = {
	now: () => Date.now(),
	sleep: async (e, t) => {
		try {
			await setTimeout(e, void 0, t === void 0 ? {} : { signal: t });
		} catch (e) {
			throw t?.aborted ? t.reason : e;
		}
	},
	random: () => Math.random()
};
export { _ as answerTooLarge, E as archiveAmbiguous, T as archiveTooLargeUnpacked, w as archiveUnreadable, askedDelay, digestOf, O as duplicateEntry, u as fetchBranches, c as folderMissing, forgeOf, f as gitFailed, gitMissing, homeOf, y as indexCorrupt, h as indexDenied, v as indexRedirects, C as indexUnconfirmed, g as indexUnreadable, isCalendarDate, isGone, isVisible, b as linkWithoutTls, m as outsideFailed, d as ownershipDoubted, x as portRefused, k as processOwner, s as programMissing, l as programNotStarted, S as proxyUnsupported, readAddress, remoteOf, retryDelay, sha256Of, A as systemClock, D as unsafeEntry };
