const setTimeout = (...e) => globalThis.process.getBuiltinModule("node:timers/promises").setTimeout(...e), e = "0.1.0", t = "org/release-actions", documentUrl = (n) => `https://github.com/${t}/blob/v${e}/docs/${n}`, n = {
	usage: "call",
	project: "commit",
	outside: "outside"
}, remedyOf = ({ mender: e, remedy: t }) => t ?? n[e], publicFinding = ({ mender: e, remedy: t, input: n, ...r }) => r, placed = (e, t) => e.input !== void 0 && t.has(e.input) ? {
	...e,
	remedy: "commit"
} : e, asWarning = (e) => ({
	...e,
	severity: "warning"
}), strictly = (e) => e.severity === "warning" ? {
	...e,
	severity: "error"
} : e, defineFinding = (e, t) => {
	let { code: n, severity: r, mender: i, remedy: a } = e, o = a === void 0 ? {} : { remedy: a }, make = (e) => {
		let a = t(e);
		return {
			code: n,
			severity: r,
			mender: i,
			...o,
			...a,
			message: shortened(a.message)
		};
	};
	return Object.assign(make, e);
}, shortened = (e) => e.length > r ? `${e.slice(0, r).toWellFormed()}…` : e, r = 2e3, join = (e, t) => t === "" ? e : isAbsolute(t) || e === "" ? t : e.endsWith("/") ? `${e}${t}` : `${e}/${t}`, isAbsolute = (e) => e.startsWith("/") || e[1] === ":" && /^[A-Za-z]:\//.test(e), parent = (e) => {
	let t = e.lastIndexOf("/");
	if (t === -1 || t === e.length - 1) return;
	let n = e.slice(0, t);
	return n === "" || /^[A-Za-z]:$/.test(n) ? `${n}/` : n;
}, ancestors = (e) => {
	let t = [];
	for (let n = e; n !== void 0; n = parent(n)) t.push(n);
	return t;
}, i = /^(?:[A-Za-z]:\/|\/)?(?:\.|\/|$)|\/(?:\.|\/|$)/, normalize = (e) => {
	if (!i.test(e)) return e;
	let t = /^(?:[A-Za-z]:)?\//.exec(e)?.[0] ?? "", n = [];
	for (let r of e.slice(t.length).split("/")) r !== "" && r !== "." && (r === ".." && n.length > 0 && n.at(-1) !== ".." ? n.pop() : n.push(r));
	return t + n.join("/");
}, relative = (e, t) => {
	if (t.startsWith(`${e}/`) && e !== "" && !/\/(?:\/|$)/.test(t)) return t.slice(e.length + 1);
	let n = e.split("/").filter((e) => e !== ""), r = t.split("/").filter((e) => e !== ""), i = 0;
	for (; i < n.length && i < r.length && n[i] === r[i];) i += 1;
	return [...n.slice(i).map(() => ".."), ...r.slice(i)].join("/");
}, baseName = (e) => e.slice(e.lastIndexOf("/") + 1), shellWord = (e) => /^[\w./@:+-]+$/.test(e) ? e : `'${e.replaceAll("'", String.raw`'\''`)}'`, a = defineFinding({
	code: "RA-PROCESS-NOT-FOUND",
	severity: "error",
	mender: "usage"
}, ({ file: e }) => ({
	message: `There is no program to run by the name ${e}`,
	hint: `Install ${e} or put its folder on PATH`
})), o = defineFinding({
	code: "RA-PROCESS-FOLDER-GONE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, cwd: t }) => ({
	message: `The folder to run ${e} in is gone: ${t}`,
	hint: "See that nothing removes such folders until the run is over (in a terminal, XDG_CACHE_HOME chooses another place), then run again"
})), s = defineFinding({
	code: "RA-PROCESS-NOT-STARTED",
	severity: "error",
	mender: "usage"
}, ({ file: e, why: t }) => ({
	message: `${e} could not be started: ${t}`,
	hint: "EACCES: make it executable. E2BIG: unset large environment variables. EAGAIN, ENOMEM: close other programs"
})), c = "git fetch origin \"+refs/heads/*:refs/remotes/origin/*\"", gitMissing = () => a({ file: "git" }), l = defineFinding({
	code: "RA-GIT-OWNERSHIP-DOUBTED",
	severity: "error",
	mender: "usage"
}, ({ folder: e }) => ({
	message: `git does not read a checkout that belongs to another user: ${e}`,
	hint: `Run before this step: git config --global --add safe.directory ${shellWord(e)}`
})), u = defineFinding({
	code: "RA-GIT-FAILED",
	severity: "error",
	mender: "usage"
}, ({ command: e, folder: t, words: n }) => ({
	message: `git ${e} failed in ${t}: ${n}`,
	...e === "fetch" ? {
		remedy: "outside",
		hint: "Run it again when GitHub or Gitea answers, with a token that may read the repository"
	} : { hint: `Run git ${e} there by hand and fix what it says` }
})), retryDelay = (e, t, n) => {
	let r = n === null ? void 0 : askedDelay(n, t.now());
	if (r !== void 0) return Math.min(r, 12e4);
	let i = Math.min(500 * 2 ** (e - 1), 3e4);
	return i / 2 + i / 2 * t.random();
}, askedDelay = (e, t) => {
	if (/^\d+$/.test(e.trim())) return Number(e) * 1e3;
	let n = Date.parse(e);
	return Number.isNaN(n) ? void 0 : Math.max(0, n - t);
}, subjectOf = ({ message: e }) => e.split("\n", 1)[0].trim(), isNoCommit = (e) => /^0+$/.test(e), short = (e) => e.slice(0, 10), d = {
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
export { ancestors, asWarning, askedDelay, baseName, defineFinding, documentUrl, c as fetchBranches, o as folderMissing, u as gitFailed, gitMissing, isAbsolute, isNoCommit, join, normalize, l as ownershipDoubted, parent, placed, a as programMissing, s as programNotStarted, publicFinding, relative, remedyOf, t as repository, retryDelay, shellWord, short, strictly, subjectOf, d as systemClock, e as version };
