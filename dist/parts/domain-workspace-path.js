const e = {
	usage: "call",
	project: "commit",
	outside: "outside"
}, remedyOf = ({ mender: t, remedy: n }) => n ?? e[t], publicFinding = ({ mender: e, remedy: t, input: n, ...r }) => r, placed = (e, t) => e.input !== void 0 && t.has(e.input) ? {
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
}, shortened = (e) => e.length > t ? `${e.slice(0, t).toWellFormed()}…` : e, t = 2e3, n = "0.1.0", r = "org/release-actions", documentUrl = (e) => `https://github.com/${r}/blob/v${n}/docs/${e}`, join = (e, t) => t === "" ? e : isAbsolute(t) || e === "" ? t : e.endsWith("/") ? `${e}${t}` : `${e}/${t}`, isAbsolute = (e) => e.startsWith("/") || e[1] === ":" && /^[A-Za-z]:\//.test(e), parent = (e) => {
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
}, baseName = (e) => e.slice(e.lastIndexOf("/") + 1), drawnEdges = ({ edges: e }) => e.filter(({ hard: e, kinds: t }) => e || t.includes("extra")), a = {
	letters: 5e4,
	edges: 500
}, label = (e) => e.replaceAll(/[^A-Za-z0-9._ -]/gu, (e) => `#${e.codePointAt(0)};`), mermaid = (e) => {
	let t = new Map(e.names.map((e, t) => [e, `p${t}`])), n = drawnEdges(e), r = [
		"flowchart TD",
		...e.names.map((e) => `  ${t.get(e)}["${label(e)}"]`),
		...n.map(({ from: e, to: n, hard: r }) => `  ${t.get(e)} ${r ? "-->" : "-.->"} ${t.get(n)}`)
	].map((e) => `${e}\n`).join(""), { letters: i, edges: o } = a;
	return r.length <= i && n.length <= o ? r : void 0;
}, subjectOf = ({ message: e }) => e.split("\n", 1)[0].trim(), isNoCommit = (e) => /^0+$/.test(e), short = (e) => e.slice(0, 10);
export { ancestors, asWarning, baseName, defineFinding, documentUrl, drawnEdges, isAbsolute, isNoCommit, join, mermaid, normalize, parent, placed, publicFinding, relative, remedyOf, r as repository, short, strictly, subjectOf, n as version };
