const e = {
	usage: "call",
	project: "commit",
	outside: "outside"
}, remedyOf = ({ mender: t, remedy: n }) => n ?? e[t], publicFinding = ({ mender: e, remedy: t, alternative: n, input: r, says: i, ifAgain: a, inTerminal: o, ...s }) => s, byPlace = (e) => {
	let [t, n] = [e((e) => e), e((e, t) => t)];
	return {
		hint: t,
		inTerminal: t === n ? void 0 : n
	};
}, alike = (e) => ({
	hint: e,
	inTerminal: void 0
}), atTerminal = ({ inTerminal: e, ...t }) => e === void 0 ? t : {
	...t,
	hint: e
}, runAgain = (e, t) => ({
	...alike(`${e}; ${t}`),
	says: "again",
	ifAgain: t
}), placed = (e, t, n = e.package) => {
	let { input: r } = e;
	return r === void 0 || !(t.has(r) || t.has(`packages.${n}.${r}`)) ? e : {
		...e,
		remedy: "commit"
	};
}, asWarning = (e) => ({
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
			message: shortened(begun(a.message))
		};
	};
	return Object.assign(make, e);
}, begun = (e) => e.replace(/^the /, "The "), shortened = (e) => e.length > t ? `${e.slice(0, t).toWellFormed()}…` : e, t = 2e3;
var Problem = class extends Error {
	findings;
	constructor(e, t) {
		let n = "code" in e ? [e] : e;
		super(n.map(({ message: e }) => e).join("\n"), t), this.name = "Problem", this.findings = n;
	}
}, Bug = class extends Error {
	name = "Bug";
};
const exitStatus = (e) => {
	let t = e.filter(({ severity: e }) => e === "error");
	return t.length === 0 ? 0 : t.some(({ mender: e }) => e === "usage") ? 2 : t.every((e) => e.mender === "outside" && remedyOf(e) === "outside") ? 75 : 1;
}, isProblemOf = (e, t) => e instanceof Problem && e.findings.some(({ code: e }) => e === t.code), n = "0.1.0", r = "org/release-actions", documentUrl = (e) => `https://github.com/${r}/blob/v${n}/docs/${e}`, join = (e, t) => t === "" ? e : isAbsolute(t) || e === "" ? t : e.endsWith("/") ? `${e}${t}` : `${e}/${t}`, isAbsolute = (e) => e.startsWith("/") || e[1] === ":" && /^[A-Za-z]:\//.test(e), parent = (e) => {
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
}, resolve = (e, t) => normalize(join(e, t)), relative = (e, t) => {
	if (t.startsWith(`${e}/`) && e !== "" && !/\/(?:\/|$)/.test(t)) return t.slice(e.length + 1);
	let n = e.split("/").filter((e) => e !== ""), r = t.split("/").filter((e) => e !== ""), i = 0;
	for (; i < n.length && i < r.length && n[i] === r[i];) i += 1;
	return [...n.slice(i).map(() => ".."), ...r.slice(i)].join("/");
}, baseName = (e) => e.slice(e.lastIndexOf("/") + 1), remember = (e, t = 1e4) => {
	let n = new Map();
	return (r) => {
		let i = n.get(r);
		if (i !== void 0) return i;
		let a = e(r);
		return n.size === t && n.clear(), n.set(r, a), a;
	};
}, shellWord = (e) => /^[\w./@:+-]+$/.test(e) ? e : `'${e.replaceAll("'", String.raw`'\''`)}'`, lockedOut = ({ url: e, status: t, isOther: n }) => t === void 0 ? `The index ${e} is asked with a login alone, and none is given` : `${n ? "" : "The index "}${e} answers ${t}: a login is missing or wrong${n ? ", or it is held back" : ""}`, lockedOutBehind = (e, t) => `${e.replace(/\.$/, "")}. ${lockedOut(t)}`, giveLogin = ({ url: e, isOther: t }) => t ? `Give the login of ${e}, or ask those who run it` : `Give the login of ${e}: UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD, where NAME is the index's name in capitals, with _ for - and . (an index without a name needs one first), or netrc`, nameWithLogin = (e) => e.isOther ? giveLogin(e) : `Name the index, and give its login: UV_INDEX="NAME=${e.url}", UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD`, trustFirst = (e) => e.includes("invalid peer certificate: UnknownIssuer") ? {
	remedy: "call",
	...alike("Let SSL_CERT_FILE name the file with the certificate authority of the index or of your network")
} : proxyFirst(e), a = /\(407\b(?!\.)|\b407 from proxy|proxy authorization required/i, proxyFirst = (e) => a.test(e) ? o : void 0, o = {
	remedy: "call",
	...alike("Give the proxy's login in HTTPS_PROXY, HTTP_PROXY or ALL_PROXY, whichever names it: http://USER:PASSWORD@HOST:PORT")
}, s = {
	remedy: "call",
	alternative: "outside",
	...alike("No host of this name is known here: correct the address (index, check-url, or the [[tool.uv.index]] entry), or run where its network is")
}, c = "the file with the certificate authority of the service or of your network", reachFirst = (e) => /SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_UNTRUSTED/.test(e) ? {
	remedy: "call",
	...alike(`Let NODE_EXTRA_CA_CERTS name ${c}`)
} : /\bbad port\b/.test(e) ? {
	remedy: "call",
	...alike("Let the service listen on another port, and the address name that: to this one Node sends nothing, as no browser does")
} : /SSL certificate problem|server certificate verification failed/.test(e) ? {
	remedy: "call",
	...alike(`Let git know ${c}: git config --global http.sslCAInfo FILE`)
} : proxyFirst(e), stays = (e, t) => {
	let n = reachFirst(e);
	return n === void 0 ? t === void 0 ? { first: void 0 } : {
		first: "See to what its words say",
		mender: "project",
		remedy: "outside"
	} : {
		first: n.hint,
		remedy: n.remedy
	};
}, l = defineFinding({
	code: "RA-PROCESS-NOT-FOUND",
	severity: "error",
	mender: "usage"
}, ({ file: e }) => /[\\/]/.test(e) ? {
	remedy: "outside",
	message: `There is no program to run at ${e}`,
	hint: `See that nothing removes ${e}, or what it leads to, until the run is over`
} : {
	message: `There is no program to run by the name ${e}`,
	...byPlace((t) => `Install ${e} or put its folder on PATH${e === "git" ? t(", in a step before actions/checkout, which leaves no history without it", "") : ""}`)
}), u = defineFinding({
	code: "RA-PROCESS-FOLDER-GONE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, cwd: t }) => ({
	message: `The folder to run ${e} in is gone: ${t}`,
	...byPlace((e) => `See that nothing removes such folders until the run is over${e("", " (XDG_CACHE_HOME chooses another place)")}`)
})), d = defineFinding({
	code: "RA-PROCESS-NOT-STARTED",
	severity: "error",
	mender: "usage"
}, ({ file: e, why: t }) => ({
	message: `${e} could not be started: ${t}`,
	...f[t] ?? { hint: "See what keeps the system from starting it" }
})), f = {
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
}, shown = (e) => /^[ -~]*$/.test(e) ? e : e.replaceAll(RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\ufffd]", "gu"), (e) => `\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`), named = (e, t = 3) => {
	let n = e.length > t ? ` and ${e.length - t} more` : "";
	return `${e.slice(0, t).map(shown).join(", ")}${n}`;
}, p = "git fetch origin \"+refs/heads/*:refs/remotes/origin/*\"", m = "git remote set-head origin NAME, where NAME is the default branch", fetchSubmodules = (e) => e("Set submodules: recursive for actions/checkout", "Run git submodule update --init --recursive"), gitMissing = () => l({ file: "git" }), h = defineFinding({
	code: "RA-GIT-OWNERSHIP-DOUBTED",
	severity: "error",
	mender: "usage"
}, ({ folder: e, doubted: t }) => ({
	message: `git does not read a checkout that belongs to another user: ${e}`,
	...byPlace((e) => `Run first${e(", in a step before this one", "")}: ${t.map((e) => `git config --global --add safe.directory ${shellWord(e)}`).join(" && ")}`)
})), g = defineFinding({
	code: "RA-GIT-FAILED",
	severity: "error",
	mender: "usage"
}, ({ command: e, folder: t, words: n, isRemote: r, isLoginLacking: i = !1 }) => remoteMissing(t, n) ?? {
	message: `git ${e} failed in ${t}: ${n}`,
	...i ? _ : r ? askAgain(n) : v
}), _ = { ...byPlace((e) => e("The clone lacks what a filter has left out: take filter off actions/checkout, or let it keep its login (no persist-credentials: false)", "The clone lacks what a filter has left out: log git in, so that git fetch works there, or clone without --filter")) }, askAgain = (e) => ({
	remedy: "outside",
	hint: "See that GitHub or Gitea answers, and that the token may read the repository",
	...reachFirst(e)
}), v = {
	alternative: "outside",
	hint: "Fix there what git says; git fsck may tell more"
}, remoteMissing = (e, t) => {
	let n = /^No such remote '(.+)'$/.exec(t)?.[1];
	if (n === void 0) return;
	let r = shellWord(n);
	return {
		message: `The checkout has no remote ${shown(n)}: ${e}`,
		hint: `Run there git remote add ${r} URL with the repository's address, or, where it has another name, git remote rename NAME ${r}`
	};
}, fetchAll = (e) => e("Set fetch-depth: 0 on actions/checkout", "Run git fetch --unshallow --tags origin \"+refs/heads/*:refs/remotes/origin/*\" && git remote set-head origin --auto"), whyOf = ({ why: e }) => e ?? "it is not there, or not for this token", renewFirst = (e) => e === 401 ? {
	remedy: "outside",
	...byPlace((e) => e("Renew the token that github-token gives", "Renew the token in GITHUB_TOKEN"))
} : void 0, seeName = ({ why: e }) => e === void 0 ? "See that GITHUB_REPOSITORY names the repository. " : "", parseJson = (e) => {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}, isObject = (e) => typeof e == "object" && !!e && !Array.isArray(e), objectOf = (e) => isObject(e) ? e : {}, field = (e, ...t) => t.reduce((e, t) => Object.hasOwn(Object(e), t) ? Reflect.get(Object(e), t) : void 0, e), isText = (e) => typeof e == "string", textOf = (e) => isText(e) ? e : void 0, wholeNumber = (e) => Number.isSafeInteger(e) && e >= 0 ? String(e) : void 0, isCommitHash = (e) => typeof e == "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(e), option = (e, t, n) => e(`${t}: ${n}`, `--${t} ${n}`), bump = (e, t) => `${option(e, "bump", t)}${e(" (until that is released)", "")}`, breaking = (e, t) => `${bump(e, `"${t}: major"`)}, while it is 0.x minor`, drawnEdges = ({ edges: e }) => e.filter(({ hard: e, kinds: t }) => e || t.includes("extra")), y = {
	letters: 5e4,
	edges: 500
}, label = (e) => e.replaceAll(/[^A-Za-z0-9._ -]/gu, (e) => `#${e.codePointAt(0)};`), mermaid = (e) => {
	let t = new Map(e.names.map((e, t) => [e, `p${t}`])), n = drawnEdges(e), r = [
		"flowchart TD",
		...e.names.map((e) => `  ${t.get(e)}["${label(e)}"]`),
		...n.map(({ from: e, to: n, hard: r }) => `  ${t.get(e)} ${r ? "-->" : "-.->"} ${t.get(n)}`)
	].map((e) => `${e}\n`).join(""), { letters: i, edges: a } = y;
	return r.length <= i && n.length <= a ? r : void 0;
}, accountOf = (e) => {
	let { id: t, login: n } = objectOf(e);
	return typeof t == "number" && isText(n) ? {
		id: t,
		login: n
	} : void 0;
}, subjectOf = ({ message: e }) => e.split("\n", 1)[0].trim(), isNoCommit = (e) => /^0+$/.test(e), short = (e) => e.slice(0, 10);
export { Bug, Problem, accountOf, alike, ancestors, asWarning, atTerminal, baseName, breaking, bump, byPlace, defineFinding, documentUrl, drawnEdges, exitStatus, fetchAll, p as fetchBranches, fetchSubmodules, field, u as folderMissing, g as gitFailed, gitMissing, giveLogin, isAbsolute, isCommitHash, isNoCommit, isObject, isProblemOf, isText, join, lockedOut, lockedOutBehind, mermaid, m as nameDefault, nameWithLogin, named, s as noHost, normalize, objectOf, option, h as ownershipDoubted, parent, parseJson, placed, l as programMissing, d as programNotStarted, o as proxyLogin, publicFinding, reachFirst, relative, remedyOf, remember, renewFirst, r as repository, resolve, runAgain, seeName, shellWord, short, shown, stays, strictly, subjectOf, textOf, trustFirst, n as version, wholeNumber, whyOf };
