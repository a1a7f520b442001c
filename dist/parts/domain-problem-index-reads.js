import { named as e, shown as t } from "../index.js";
import { defineFinding as n } from "./domain-workspace-path.js";
const r = globalThis.process.getBuiltinModule("node:fs").readFileSync, i = globalThis.process.getBuiltinModule("node:fs").readlinkSync, a = globalThis.process.getBuiltinModule("node:os").hostname, o = n({
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
	message: `${e} answers with ${t === void 0 ? "" : `${megabytes(t)}, `}more than the ${megabytes(n)} that are read`,
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
})), h = n({
	code: "RA-DIST-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ filename: e, what: n }) => ({
	message: `${e} cannot be read: ${t(n)}`,
	hint: "Build it again; if it came from another job, fetch its artifact again and compare the sha256"
})), g = n({
	code: "RA-DIST-BOMB",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e} unpacks to too much: ${t}`,
	hint: "Leave generated or very repetitive data out of the distribution"
})), _ = n({
	code: "RA-DIST-AMBIGUOUS",
	severity: "error",
	mender: "project"
}, ({ filename: t, what: n, entries: r }) => ({
	message: `${t} can be read in more than one way, ${n}${r.length === 0 ? "" : `: ${e(r)}`}`,
	hint: "Build it again with the project's own build backend, and do not repack it afterwards"
})), v = n({
	code: "RA-DIST-UNSAFE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: n, what: r }) => ({
	message: `${e} has an unsafe entry, ${r}: ${t(n)}`,
	hint: "Look at what adds this entry in the build configuration: paths are relative, with /, and without .. and control characters; a wheel holds no links, those of an sdist stay inside"
})), y = n({
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
}, b = `${process.pid}.${Math.round(performance.timeOrigin)}.${place() ?? crypto.randomUUID()}`, isGone = (e) => {
	let [t, n] = partsOf(e);
	return t === void 0 || n !== place() ? !1 : e !== b && (Number(t) === process.pid || !isRunning(Number(t)));
}, isVisible = (e) => partsOf(e)[1] === place(), partsOf = (e) => /^(\d+)\.\d+\.(.+)$/.exec(e)?.slice(1) ?? [], isRunning = (e) => {
	try {
		return process.kill(e, 0);
	} catch (e) {
		return !(Error.isError(e) && "code" in e && e.code === "ESRCH");
	}
};
export { l as answerTooLarge, _ as archiveAmbiguous, g as archiveTooLargeUnpacked, h as archiveUnreadable, y as duplicateEntry, d as indexCorrupt, s as indexDenied, u as indexRedirects, m as indexUnconfirmed, c as indexUnreadable, isGone, isVisible, f as linkWithoutTls, o as outsideFailed, b as processOwner, p as proxyUnsupported, v as unsafeEntry };
