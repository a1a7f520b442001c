import { named as e, shown as t } from "../index.js";
import { defineFinding as n } from "./domain-workspace-path.js";
const r = globalThis.process.getBuiltinModule("node:fs").readFileSync, i = globalThis.process.getBuiltinModule("node:fs").readlinkSync, a = globalThis.process.getBuiltinModule("node:os").hostname, setTimeout = (...e) => globalThis.process.getBuiltinModule("node:timers/promises").setTimeout(...e), retryDelay = (e, t, n) => {
	let r = n === null ? void 0 : askedDelay(n, t.now());
	if (r !== void 0) return Math.min(r, 12e4);
	let i = Math.min(500 * 2 ** (e - 1), 3e4);
	return i / 2 + i / 2 * t.random();
}, askedDelay = (e, t) => {
	if (/^\d+$/.test(e.trim())) return Number(e) * 1e3;
	let n = Date.parse(e);
	return Number.isNaN(n) ? void 0 : Math.max(0, n - t);
}, o = n({
	code: "RA-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, ({ url: e, why: t, tries: n }) => ({
	message: `${e} gave no usable answer in ${n} tries: ${t}`,
	hint: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(t) ? "Let NODE_EXTRA_CA_CERTS name the file with your network's own certificate authority, then run again" : "Check the network, the proxy and the index's status page, then run again: nothing is uploaded twice"
})), s = n({
	code: "RA-INDEX-DENIED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, status: t }) => ({
	message: `The index refused to be read: ${e} answered ${t}`,
	hint: "Set username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD) to an account that may read, or UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD for reading alone, or give another check-url. Where they are given already, the secret is empty or no longer good: set it, and re-run failed jobs"
})), c = n({
	code: "RA-INDEX-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, why: t }) => ({
	message: `${e} is not a page of a package index: ${t}`,
	hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/)"
})), l = n({
	code: "RA-INDEX-TOO-LARGE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, size: t, largest: n }) => ({
	message: `${e} answers with ${megabytes(t)}, more than the ${megabytes(n)} that are read`,
	hint: "See with curl what this address answers. If it is not the index's simple URL, set check-url to that"
})), megabytes = (e) => e < 1024 ** 2 ? `${e} bytes` : `${Math.ceil(e / 1024 ** 2)} MB`, u = n({
	code: "RA-INDEX-REDIRECTS",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, to: t }) => ({
	message: `${e} redirects to another host: ${t}`,
	hint: "Switch the index's fallback off (pypiserver: --disable-fallback), or give a check-url that answers by itself"
})), d = n({
	code: "RA-INDEX-CORRUPT",
	severity: "error",
	mender: "outside"
}, ({ url: e, listed: t, received: n }) => ({
	message: `${e} has sha256 ${n}, its listing says ${t}`,
	hint: "Run again; if it stays so, tell those who run the index"
})), f = n({
	code: "RA-INDEX-LINK-WITHOUT-TLS",
	severity: "warning",
	mender: "outside"
}, ({ listing: e, origin: t }) => ({
	message: `${e} links its files to ${t}, without TLS: they are asked for without the login`,
	hint: "Let those who run the index make it link to https (devpi: --outside-url; others: the proxy's X-Forwarded-Proto)"
})), p = n({
	code: "RA-PROXY-UNSUPPORTED",
	severity: "error",
	mender: "usage"
}, ({ scheme: e }) => ({
	message: `The index, GitHub and Gitea are read through HTTP proxies alone, and the environment names one of another kind: ${e}`,
	hint: "Set HTTPS_PROXY (or HTTP_PROXY) to an http:// proxy, or list the hosts that need none in NO_PROXY"
})), m = n({
	code: "RA-INDEX-UNCONFIRMED",
	severity: "warning",
	mender: "project"
}, ({ index: e, simpleUrl: t }) => ({
	message: `Nothing shows that ${e} can be read where it was looked for, since it has neither a package of this workspace nor a page of its own: ${t}`,
	hint: "Check that check-url (or url of the [[tool.uv.index]] entry) is the simple URL, the one that uv pip install --index takes; before a first release to an index without such a page there is nothing to do"
})), h = "github-actions[bot]", checksSentence = ({ login: e, forge: t }) => t === "gitea" ? `Made with the token of \`${e ?? "an unknown account"}\`.` : e === h ? "Made with the job's own token: its workflow runs wait until somebody with write access presses `Approve workflows to run` in it. With an App's or a person's token as `github-token` they start by themselves." : e === void 0 ? "GitHub does not say whose token made this: where its workflow runs wait, press `Approve workflows to run` in it." : `Made with the token of \`${e}\`: its workflow runs start by themselves.`, committerOf = ({ login: e = h, forge: t }, n) => ({
	name: e,
	email: t === "github" ? `${e === h ? "41898282+" : ""}${e}@users.noreply.github.com` : `${e}@noreply.${n}`
}), g = n({
	code: "RA-DIST-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ filename: e, what: n }) => ({
	message: `${e} cannot be read: ${t(n)}`,
	hint: "Build it again; if it came from another job, fetch its artifact again and compare the sha256"
})), _ = n({
	code: "RA-DIST-BOMB",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e} unpacks to too much: ${t}`,
	hint: "Leave generated or very repetitive data out of the distribution"
})), v = n({
	code: "RA-DIST-AMBIGUOUS",
	severity: "error",
	mender: "project"
}, ({ filename: t, what: n, entries: r }) => ({
	message: `${t} can be read in more than one way, ${n}${r.length === 0 ? "" : `: ${e(r)}`}`,
	hint: "Build it again with the project's own build backend, and do not repack it afterwards"
})), y = n({
	code: "RA-DIST-UNSAFE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: n, what: r }) => ({
	message: `${e} has an unsafe entry, ${r}: ${t(n)}`,
	hint: "Look at what adds this entry in the build configuration; paths are relative, with /, and links stay inside"
})), b = n({
	code: "RA-DIST-DUPLICATE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: n }) => ({
	message: `${e} holds an entry twice: ${t(n)}`,
	hint: "Drop one of the two rules of the build configuration that add this path"
})), place = () => {
	if (process.platform !== "linux") return `${process.platform}.${a().replaceAll(/[^\w.-]/g, "-")}`;
	try {
		let e = r("/proc/sys/kernel/random/boot_id", "utf8").trim(), [, t] = /^pid:\[(\d+)\]$/.exec(i("/proc/self/ns/pid")) ?? [];
		return e === "" || t === void 0 ? void 0 : `${e}.${t}`;
	} catch {
		return;
	}
}, x = `${process.pid}.${Math.round(performance.timeOrigin)}.${place() ?? crypto.randomUUID()}`, isGone = (e) => {
	let [, t, n] = /^(\d+)\.\d+\.(.+)$/.exec(e) ?? [];
	return t === void 0 || n !== place() ? !1 : e !== x && (Number(t) === process.pid || !isRunning(Number(t)));
}, isRunning = (e) => {
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
};
export { l as answerTooLarge, v as archiveAmbiguous, _ as archiveTooLargeUnpacked, g as archiveUnreadable, askedDelay, checksSentence, committerOf, b as duplicateEntry, d as indexCorrupt, s as indexDenied, u as indexRedirects, m as indexUnconfirmed, c as indexUnreadable, isGone, f as linkWithoutTls, o as outsideFailed, x as processOwner, p as proxyUnsupported, retryDelay, S as systemClock, y as unsafeEntry };
