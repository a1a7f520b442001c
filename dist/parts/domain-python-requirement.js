import { isSameOrigin as e, nearest as t, withoutLogin as n } from "../index.js";
import { defineFinding as r, named as i } from "./actions-publish-contract.js";
const a = {
	good: "✅",
	doubtful: "⚠️",
	bad: "❌",
	held: "⏸️",
	open: "⏳"
}, o = {
	passed: "good",
	pass: "good",
	ready: "good",
	released: "good",
	valid: "good",
	created: "good",
	existed: "good",
	signed: "good",
	failed: "bad",
	invalid: "bad",
	"not signed": "bad",
	direct: "bad",
	force: "bad",
	merged: "bad",
	timed: "bad",
	warned: "doubtful",
	unknown: "doubtful"
}, markOf = (e) => o[e] ?? o[/^[a-z]+/i.exec(e)?.[0] ?? ""], s = {
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
}, c = new Map(Object.values(s).flatMap((e) => [e.uploadUrl, e.simpleUrl].map((t) => [new URL(t).origin, e]))), presetOfUrl = (e) => c.get(URL.parse(e)?.origin ?? ""), releasePage = ({ siteUrl: e }, t, n) => `${e}project/${t}/${encodeURIComponent(n)}/`, yankPage = ({ siteUrl: e }, t, n) => `${e}manage/project/${t}/release/${encodeURIComponent(n)}/`, publisherPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/publishing/`, pendingPublisherPage = ({ siteUrl: e }) => `${e}manage/account/publishing/`, publisherForm = (e, { name: t, job: n }) => withFields(publisherPage(e, t), n, {}), pendingPublisherForm = (e, { name: t, job: n }) => withFields(pendingPublisherPage(e), n, { project_name: t }), withFields = (e, t, n) => {
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
}, settingsPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/`, tokenPage = ({ siteUrl: e }) => `${e}manage/account/token/`, remember = (e, t = 1e4) => {
	let n = new Map();
	return (r) => {
		let i = n.get(r);
		if (i !== void 0) return i;
		let a = e(r);
		return n.size === t && n.clear(), n.set(r, a), a;
	};
}, l = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`, u = new RegExp([
	`^[${l}]*v?`,
	"(?:(?<epoch>[0-9]+)!)?",
	"(?<release>[0-9]+(?:[.][0-9]+)*)",
	"(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?",
	"(?:-(?<bare>[0-9]+)|[._-]?(?<after>post|rev|r)[._-]?(?<post>[0-9]+)?)?",
	"(?:[._-]?(?<development>dev)[._-]?(?<dev>[0-9]+)?)?",
	"(?:[+](?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?",
	`[${l}]*$`
].join(""), "i"), d = {
	a: "a",
	alpha: "a",
	b: "b",
	beta: "b",
	c: "rc",
	rc: "rc",
	pre: "rc",
	preview: "rc"
}, readVersion = (e) => {
	let t = u.exec(e)?.groups;
	if (t === void 0) return;
	let n = d[t.phase?.toLowerCase() ?? ""], r = t.bare !== void 0 || t.after !== void 0;
	return {
		epoch: BigInt(t.epoch ?? 0),
		release: t.release.split(".").map(BigInt),
		pre: n && {
			phase: n,
			number: BigInt(t.pre ?? 0)
		},
		post: r ? BigInt(t.bare ?? t.post ?? 0) : void 0,
		dev: t.development === void 0 ? void 0 : BigInt(t.dev ?? 0),
		local: t.local === void 0 ? [] : t.local.toLowerCase().split(/[._-]/).map(localSegment)
	};
}, f = remember(readVersion), localSegment = (e) => /^[0-9]+$/.test(e) ? BigInt(e) : e, formatVersion = ({ epoch: e, release: t, pre: n, post: r, dev: i, local: a }) => {
	let o = e === 0n ? "" : `${e}!`, s = n === void 0 ? "" : `${n.phase}${n.number}`, c = r === void 0 ? "" : `.post${r}`, l = i === void 0 ? "" : `.dev${i}`, u = a.length === 0 ? "" : `+${a.join(".")}`;
	return `${o}${t.join(".")}${s}${c}${l}${u}`;
}, p = remember((e) => {
	let t = f(e);
	return t && formatVersion(t);
}), isPrerelease = ({ pre: e, dev: t }) => e !== void 0 || t !== void 0, isDevelopment = ({ dev: e }) => e !== void 0, isLocal = ({ local: e }) => e.length > 0, compareParts = (e, t) => typeof e == typeof t ? e === t ? 0 : e < t ? -1 : 1 : typeof e == "string" ? -1 : 1, compareLists = (e, t, n) => {
	for (let r = 0; r < Math.max(e.length, t.length); r += 1) {
		let i = e[r] ?? n, a = t[r] ?? n;
		if (i === void 0 || a === void 0) break;
		let o = compareParts(i, a);
		if (o !== 0) return o;
	}
	return n === void 0 ? e.length - t.length : 0;
}, phaseRank = ({ pre: e, post: t, dev: n }) => e === void 0 ? t === void 0 && n !== void 0 ? 0n : 4n : {
	a: 1n,
	b: 2n,
	rc: 3n
}[e.phase], suffix = (e) => {
	let { pre: t, post: n, dev: r } = e, i = n === void 0 ? [0n, 0n] : [1n, n], a = r === void 0 ? [1n, 0n] : [0n, r];
	return [
		phaseRank(e),
		t?.number ?? 0n,
		...i,
		...a
	];
}, compareVersions = (e, t) => compareParts(e.epoch, t.epoch) || compareLists(e.release, t.release, 0n) || compareLists(suffix(e), suffix(t)) || compareLists(e.local, t.local), m = RegExp(`[${l}]+`), parseEquality = (e, t) => {
	let n = t.endsWith(".*"), r = f(n ? t.slice(0, -2) : t);
	if (r !== void 0 && !(n && (isPrerelease(r) || r.post !== void 0 || isLocal(r)))) return {
		operator: e,
		version: r,
		isPrefix: n
	};
}, parseClause = ([e = "", t = "", ...n]) => {
	let [, r, i] = /^(===|==|!=|~=|<=|>=|<|>)(.*)$/s.exec(e) ?? [];
	if (!(r === void 0 || n.length > 0 || i && t)) return parseBound(r, i || t);
}, parseBound = (e, t) => {
	if (e === "===") return /[;)]/.test(t) ? void 0 : {
		operator: e,
		text: t
	};
	if (e === "==" || e === "!=") return parseEquality(e, t);
	let n = f(t);
	if (!(n === void 0 || isLocal(n))) return e === "~=" && n.release.length < 2 ? void 0 : {
		operator: e,
		version: n
	};
}, readSpecifiers = (e) => {
	let t = e.split(",").map((e) => e.split(m).filter((e) => e !== "")).filter((e) => e.length > 0).map(parseClause);
	return t.every((e) => e !== void 0) ? t : void 0;
}, h = remember(readSpecifiers), withoutLocal = (e) => ({
	...e,
	local: []
}), hasPrefix = (e, t, n) => e.epoch === t && n.every((t, n) => (e.release[n] ?? 0n) === t), sharesStem = (e, t) => compareVersions({
	...e,
	post: void 0,
	dev: void 0,
	local: []
}, {
	...t,
	post: void 0,
	dev: void 0,
	local: []
}) === 0, isAfter = (e, t) => t.post === void 0 && t.dev === void 0 && sharesStem(e, t) ? !1 : compareVersions(withoutLocal(e), t) > 0, isBefore = (e, t) => compareVersions(e, isPrerelease(t) ? t : {
	...t,
	dev: 0n
}) < 0, isEqual = (e, t) => {
	let { version: n, isPrefix: r } = t;
	return r ? hasPrefix(e, n.epoch, n.release) : compareVersions(isLocal(n) ? e : withoutLocal(e), n) === 0;
}, matches = (e, t) => {
	switch (e.operator) {
		case "==": return isEqual(t, e);
		case "!=": return !isEqual(t, e);
		case "<=": return compareVersions(withoutLocal(t), e.version) <= 0;
		case ">=": return compareVersions(t, e.version) >= 0;
		case "<": return isBefore(t, e.version);
		case ">": return isAfter(t, e.version);
		case "~=": {
			let { epoch: n, release: r } = e.version;
			return compareVersions(t, e.version) >= 0 && hasPrefix(t, n, r.slice(0, -1));
		}
	}
}, admits = (e, t, { prereleases: n = !0 } = {}) => {
	let r = f(t);
	return !n && r !== void 0 && isPrerelease(r) ? !1 : e.every((e) => e.operator === "===" ? e.text.toLowerCase() === t.toLowerCase() : r !== void 0 && matches(e, r));
}, distinct = (e) => [...new Map(e.map((e) => [JSON.stringify(e), e])).values()], byCause = (e) => [...Map.groupBy(e, (e) => JSON.stringify({
	...e,
	package: void 0
})).values()].map((e) => {
	let { package: t, ...n } = e[0], r = [...new Set(e.flatMap(({ package: e }) => e ?? []))];
	return r.length < 2 ? e[0] : {
		...n,
		message: `${n.message} (${i(r)})`
	};
}), isNormalName = (e) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(e), normalize = (e) => isNormalName(e) ? e : e.replaceAll(/[-_.]+/g, "-").toLowerCase(), g = remember(normalize), isValidName = (e) => /^[A-Z0-9]$|^[A-Z0-9][A-Z0-9._-]*[A-Z0-9]$/i.test(e), _ = /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i, v = /^[^.]+(?:\.[^.]+)*$/, splitWheel = (e) => {
	let [t = "", n = "", ...r] = e.split("-"), i = /^[0-9]/.test(r[0] ?? "") ? r.shift() : void 0, [a = "", o = "", s = "", c, ...l] = r, u = _.test(a) && v.test(o) && v.test(s), d = l.length === 0 && (c === void 0 || /^[0-9a-z_.]+$/.test(c));
	return u && d ? {
		rawName: t,
		version: n,
		build: i,
		python: a,
		abi: o,
		platform: s,
		variant: c
	} : void 0;
}, parseWheel = (e) => {
	let t = e.endsWith(".whl") ? splitWheel(e.slice(0, -4)) : void 0, n = p(t?.version ?? "");
	if (t === void 0 || n === void 0 || !isValidName(t.rawName)) return;
	let { rawName: r, build: i, variant: a } = t;
	return {
		kind: "wheel",
		filename: e,
		name: g(r),
		rawName: r,
		version: n,
		build: i,
		pythonTags: t.python.split("."),
		abiTags: t.abi.split("."),
		platformTags: t.platform.split("."),
		variant: a
	};
}, nameEnd = (e, t) => {
	if (t === void 0) return e.lastIndexOf("-");
	let n = e.indexOf("-");
	for (; n >= 0 && g(e.slice(0, n)) !== t;) n = e.indexOf("-", n + 1);
	return n;
}, parseSdist = (e, t, n) => {
	let r = nameEnd(t, n), i = t.slice(0, Math.max(r, 0)), a = p(t.slice(r + 1));
	if (isValidName(i) && a !== void 0) return {
		kind: "sdist",
		filename: e,
		name: g(i),
		rawName: i,
		version: a
	};
}, parseDistributionName = (e, t) => {
	let n = /^(.*)\.(?:tar\.gz|zip)$/s.exec(e)?.[1], r = n === void 0 ? parseWheel(e) : parseSdist(e, n, t);
	return t === void 0 || r?.name === t ? r : void 0;
}, normalizeDistributionName = (e) => {
	let t = `${e.name.replaceAll("-", "_")}-${e.version}`;
	if (e.kind === "sdist") return `${t}.tar.gz`;
	let { build: n, pythonTags: r, abiTags: i, platformTags: a, variant: o } = e;
	return `${[
		t,
		n,
		...[
			r,
			i,
			a
		].map((e) => e.join(".")),
		o
	].filter((e) => e !== void 0).join("-")}.whl`;
}, isNormalizedDistributionName = (e) => normalizeDistributionName(e) === e.filename;
var Scanner = class {
	text;
	offset = 0;
	failure;
	constructor(e) {
		this.text = e;
	}
	take(e) {
		if (e.lastIndex = this.offset, !e.test(this.text)) return;
		let t = this.offset;
		return this.offset = e.lastIndex, this.text.slice(t, this.offset);
	}
	takeLetter(e) {
		let t = this.text[this.offset] === e;
		return t && (this.offset += 1), t;
	}
	skipBlanks() {
		for (; this.text[this.offset] === " " || this.text[this.offset] === "	";) this.offset += 1;
	}
	fail(e, t = this.offset) {
		this.failure ??= {
			message: e,
			offset: t
		};
	}
};
const y = /(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y, b = /'[^'\0\r\n]*'|"[^"\0\r\n]*"/y, x = /===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/y, S = {
	and: /and\b/y,
	or: /or\b/y
}, readOperand = (e) => {
	let t = e.take(y)?.replace(".", "_");
	if (t === "python_implementation") return {
		kind: "variable",
		name: "platform_python_implementation"
	};
	if (t !== void 0) return {
		kind: "variable",
		name: t
	};
	let n = e.take(b);
	return n === void 0 ? e.fail("expected a marker variable or a quoted string") : {
		kind: "value",
		text: n.slice(1, -1)
	};
}, namesExtrasOrGroups = (e) => e.kind === "variable" && [
	"extra",
	"extras",
	"dependency_groups"
].includes(e.name), comparisonOf = (e, t, n) => {
	let r = namesExtrasOrGroups(e) || namesExtrasOrGroups(n), normalized = (e) => r && e.kind === "value" ? {
		kind: "value",
		text: g(e.text)
	} : e;
	return {
		kind: "comparison",
		left: normalized(e),
		operator: t,
		right: normalized(n)
	};
}, readComparison = (e) => {
	let t = readOperand(e);
	if (t === void 0) return;
	e.skipBlanks();
	let n = e.take(x);
	if (n === void 0) return e.fail("expected a marker operator, as in `==` or `in`");
	e.skipBlanks();
	let r = readOperand(e);
	return r && comparisonOf(t, n.replace(/[ \t]+/, " "), r);
}, readAtom = (e, t) => {
	e.skipBlanks();
	let n = e.takeLetter("(");
	if (n && t === 200) return e.fail("too many parentheses in one another");
	let r = n ? readMarker(e, t + 1) : readComparison(e);
	if (r !== void 0) return n && !e.takeLetter(")") ? e.fail("expected `and`, `or` or `)` in the marker") : (e.skipBlanks(), r);
}, readJoined = (e, t, n) => {
	let r = [];
	do {
		let i = t === "or" ? readJoined(e, "and", n) : readAtom(e, n);
		if (i === void 0) return;
		r.push(i);
	} while (e.take(S[t]) !== void 0);
	return r.length === 1 ? r[0] : {
		kind: t,
		operands: r
	};
}, readMarker = (e, t = 0) => readJoined(e, "or", t), parseMarker = (e) => {
	let t = new Scanner(e), n = readMarker(t);
	return t.offset === e.length ? n : void 0;
}, isExtra = (e) => e.kind === "variable" && e.name === "extra", isNonEmptyValue = (e) => e.kind === "value" && e.text !== "", isExtraEquality = ({ left: e, operator: t, right: n }) => t === "==" && (isExtra(e) && isNonEmptyValue(n) || isExtra(n) && isNonEmptyValue(e)), holdsForAnExtraOnly = (e) => e.kind === "comparison" ? isExtraEquality(e) : e.kind === "and" ? e.operands.some(holdsForAnExtraOnly) : e.operands.every(holdsForAnExtraOnly), impliesExtra = (e) => {
	let t = parseMarker(e);
	return t !== void 0 && holdsForAnExtraOnly(t);
}, C = /[a-z0-9][a-z0-9._-]*\b/iy, w = RegExp(`===[${l}]*[^${l};)]*|(?:~=|==|!=|<=|>=|<|>)[${l}]*[^${l},;)]+`, "y"), readExtras = (e) => {
	let t = [];
	e.skipBlanks();
	let n = e.take(C);
	for (; n !== void 0 && (t.push(n), e.skipBlanks(), e.takeLetter(","));) if (e.skipBlanks(), n = e.take(C), n === void 0) return e.fail("expected an extra after the comma");
	return e.skipBlanks(), e.takeLetter("]") ? t : e.fail("expected a comma or `]` after the extras");
}, readClauses = (e) => {
	let t = e.offset, n = t;
	for (;;) {
		let r = e.offset, i = e.take(w);
		if (i === void 0) return {
			start: t,
			end: n
		};
		if (h(i) === void 0) return e.fail(`not a version specifier: ${i}`, r);
		if (n = e.offset, e.skipBlanks(), !e.takeLetter(",")) return {
			start: t,
			end: n
		};
		n = e.offset, e.skipBlanks();
	}
}, readSpecifier = (e) => {
	let t = e.offset, n = e.takeLetter("(");
	e.skipBlanks();
	let r = readClauses(e);
	if (r !== void 0) return e.skipBlanks(), n ? e.takeLetter(")") ? {
		inner: r,
		outer: {
			start: t,
			end: e.offset
		}
	} : e.fail("expected a comma or `)` after the version specifier") : {
		inner: r,
		outer: r.start === r.end ? void 0 : r
	};
}, readUrl = (e) => (e.skipBlanks(), e.take(/[^ \t]+/y) ?? e.fail("expected a URL after `@`")), trimmed = (e, t) => {
	let n = e.slice(t), r = t + n.length - n.trimStart().length;
	return {
		start: r,
		end: r + n.trim().length
	};
}, readDetails = (e) => {
	let t = e.takeLetter("@"), n = t ? readUrl(e) : void 0, r = t ? void 0 : readSpecifier(e);
	if (n === void 0 && r === void 0) return;
	e.skipBlanks();
	let i = e.takeLetter(";"), a = e.offset;
	if (!(i && readMarker(e) === void 0)) return e.offset < e.text.length ? e.fail(i ? "expected `and`, `or` or the end of the marker" : "expected a version specifier, `;` or the end") : {
		url: n,
		specifier: r,
		marker: i ? trimmed(e.text, a) : void 0
	};
}, readRequirement = (e) => {
	let { text: t } = e, slice = ({ start: e, end: n }) => t.slice(e, n);
	e.skipBlanks();
	let n = e.offset, r = e.take(C);
	if (r === void 0) return e.fail("expected a package name");
	let i = {
		start: n,
		end: e.offset
	};
	e.skipBlanks();
	let a = e.offset, o = e.takeLetter("["), s = o ? readExtras(e) : [];
	if (s === void 0) return;
	let c = o ? {
		start: a,
		end: e.offset
	} : void 0;
	e.skipBlanks();
	let l = readDetails(e);
	if (l === void 0) return;
	let { url: u, specifier: d, marker: f } = l;
	return {
		text: t,
		name: g(r),
		rawName: r,
		extras: s,
		specifier: d === void 0 ? "" : slice(d.inner),
		url: u,
		marker: f && slice(f),
		spans: {
			name: i,
			extras: c,
			specifier: d?.outer,
			marker: f
		}
	};
}, parseRequirement = (e) => {
	let t = new Scanner(e), n = readRequirement(t);
	return n === void 0 ? {
		ok: !1,
		...t.failure
	} : {
		ok: !0,
		requirement: n
	};
}, T = "^[A-Za-z0-9_*]+-[A-Za-z0-9_*]+-[A-Za-z0-9_*]+$", isPlatform = (e) => RegExp(T).test(e), wheelPattern = (e, { name: t, version: n }) => `${t.replaceAll("-", "_")}-${n}-${e.toLowerCase()}.whl`, fitsPattern = (e, t) => {
	let n = parseDistributionName(e);
	if (n?.kind !== "wheel") return !1;
	let [r, i, ...a] = t.slice(0, -4).split("-");
	return r !== n.name.replaceAll("-", "_") || i !== n.version || a.length !== 3 ? !1 : [
		n.pythonTags,
		n.abiTags,
		n.platformTags
	].every((e, t) => e.some((e) => fits(e.toLowerCase(), a[t])));
}, fits = (e, t) => {
	let [n = "", ...r] = t.split("*"), i = r.pop();
	if (i === void 0) return e === n;
	if (!e.startsWith(n)) return !1;
	let a = n.length;
	for (let t of r) {
		let n = e.indexOf(t, a);
		if (n < 0) return !1;
		a = n + t.length;
	}
	return e.length - i.length >= a && e.endsWith(i);
}, compilePattern = async (e) => {
	let { RE2JS: t } = await import("../libraries/re2js.js");
	try {
		let n = t.compile(e, t.MULTILINE);
		return {
			source: e,
			groupCount: n.groupCount(),
			names: new Map(Object.entries(n.namedGroups())),
			test: (e) => n.test(e),
			*matchAll(e) {
				for (let t of n.matchAll(e)) {
					let e = t;
					yield {
						index: t.index ?? 0,
						text: t[0],
						groups: e.map((e) => e ?? void 0)
					};
				}
			}
		};
	} catch (e) {
		if (!Error.isError(e)) throw e;
		return { why: e.message.replace("error parsing regexp: ", "").replace("`(?m)", "`") };
	}
}, E = r({
	code: "RA-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ index: e, known: t, nearest: n }) => ({
	message: `No index is called ${JSON.stringify(e)}`,
	hint: `${n === void 0 ? "" : `Did you mean ${n}? `}Use one of ${t.join(", ")}, an upload URL, or add publish-url to a [[tool.uv.index]] entry of that name`
})), D = r({
	code: "RA-INDEX-CHECK-URL-MISSING",
	severity: "error",
	mender: "usage"
}, ({ index: e }) => ({
	message: `Where to read the index is not known: check-url is missing for ${e}`,
	hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes"
})), O = r({
	code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
	severity: "error",
	mender: "usage"
}, ({ host: e }) => ({
	message: `A URL of ${e} has a credential in it`,
	hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment"
})), k = r({
	code: "RA-INDEX-URL-UNUSABLE",
	severity: "error",
	mender: "usage"
}, ({ index: e, use: t }) => ({
	message: `The ${t} URL of ${e} does not begin with http:// or https://`,
	hint: t === "simple" ? "Correct check-url, or url of the [[tool.uv.index]] entry" : "Correct publish-url of the [[tool.uv.index]] entry"
})), A = r({
	code: "RA-INDEX-TARGETS-DISAGREE",
	severity: "error",
	mender: "usage"
}, ({ targets: e }) => ({
	message: `Where to publish is said twice, and not the same: ${e.map(({ url: e, word: t }) => `${t.place} says ${e}`).join(", ")}`,
	hint: `Set index (in [tool.release-actions], as an input, or --index) to the one that is meant, or remove ${e.map(({ word: e }) => e.place).join(" or ")}`
})), j = r({
	code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ word: { value: e, place: t }, known: n }) => ({
	message: `${t} names no index that can be published to: ${JSON.stringify(e)}`,
	hint: `${n.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${n.join(", ")}`}: correct ${t}, or add an index of that name with url and publish-url`
})), meantTarget = ({ index: e, checkUrl: t }, n) => {
	if (e !== void 0) return {
		index: e,
		checkUrl: t ?? checkUrlOf(e, n)
	};
	let r = uvTarget(n);
	return r === void 0 ? {
		index: "pypi",
		checkUrl: t ?? n.variables.checkUrl?.value
	} : "code" in r ? r : {
		index: r.index,
		checkUrl: t ?? r.checkUrl
	};
}, checkUrlOf = (e, { variables: t, settings: r, declared: i }) => {
	let isIt = (t) => t !== void 0 && isSameUpload(t, e), a = i.find(({ publishUrl: e }) => isIt(e));
	return (isIt(t.publishUrl?.value) ? t.checkUrl?.value : void 0) ?? (isIt(r.publishUrl?.value) ? r.checkUrl?.value : void 0) ?? (a && n(a.url));
}, uvTarget = (e) => {
	let { variables: t, settings: r } = e, { publishIndex: i } = t, a = e.declared.filter(hasPublishUrl), o = a.find(({ name: e }) => e !== void 0 && e === i?.value);
	if (i !== void 0 && o === void 0) return j({
		word: i,
		known: a.flatMap(({ name: e }) => e ?? [])
	});
	let s = t.checkUrl?.value, ofUrl = (t) => ({
		word: t,
		index: t.value,
		uploadUrl: t.value,
		checkUrl: s ?? checkUrlOf(t.value, e)
	}), ofIndex = ({ name: e, url: t, publishUrl: r }, i) => e !== void 0 && !isOurs(e) ? {
		word: i,
		index: e,
		uploadUrl: r,
		checkUrl: s
	} : {
		word: i,
		index: r,
		uploadUrl: r,
		checkUrl: s ?? n(t)
	}, [c, l] = a, u = c !== void 0 && l === void 0, d = [
		...t.publishUrl === void 0 ? [] : [ofUrl(t.publishUrl)],
		...i === void 0 || o === void 0 ? [] : [ofIndex(o, i)],
		...r.publishUrl === void 0 ? [] : [ofUrl(r.publishUrl)],
		...u ? [ofIndex(c, {
			value: c.publishUrl,
			place: `publish-url of the only index in ${c.place}`
		})] : []
	], [f] = d, p = d.find(({ uploadUrl: e }) => !isSameUpload(e, f.uploadUrl));
	return f === void 0 || p === void 0 ? f : A({ targets: [f, p].map(({ uploadUrl: e, word: t }) => ({
		url: n(e),
		word: t
	})) });
}, isOurs = (e) => e === "rehearsal" || e in s, hasPublishUrl = (e) => e.publishUrl !== void 0, isSameUpload = (e, t) => {
	let [n, r] = [presetOfUrl(e), presetOfUrl(t)];
	return n !== void 0 || r !== void 0 ? n === r : written(e) === written(t);
}, written = (e) => (URL.parse(e)?.href ?? e).replace(/\/$/, ""), readingOf = (e, { upload: t, uv: n }) => {
	let { simpleUrl: r } = e;
	return {
		simpleUrl: r,
		login: n.declared.find((t) => t.login !== void 0 && isIndex(t, e))?.login ?? t ?? ofNetrc(r, n)
	};
}, isIndex = (t, { name: r, simpleUrl: i }) => withSlash(n(t.url)) === withSlash(i) || t.name === r && e(t.url, i), withSlash = (e) => e.endsWith("/") ? e : `${e}/`, ofNetrc = (e, { netrc: t }) => t.machines.get(URL.parse(e)?.hostname ?? "") ?? t.fallback, indexTitle = ({ name: e, upload_url: t }) => {
	if (e === "rehearsal") return "the rehearsal index";
	let n = presetOfUrl(t);
	if (n !== void 0) return n.title;
	let r = /^https?:/.test(e) ? URL.parse(e) : null;
	return r === null ? e : isEmbedded(r) ? "the embedded index" : addressOf(r);
}, isEmbedded = ({ hostname: e, pathname: t }) => [
	"127.0.0.1",
	"[::1]",
	"localhost"
].includes(e) && /^\/[0-9a-f]{32}\//.test(t), addressOf = ({ host: e, pathname: t }) => `${e}${t}`.replace(/\/$/, ""), sha256Of = async (e) => {
	let t = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(e));
	return [...new Uint8Array(t)].map((e) => e.toString(16).padStart(2, "0")).join("");
}, digestOf = async ({ packages: e }) => {
	let t = e.map(({ name: e, proposed: t }) => `${e} ${t}\n`);
	return `sha256:${await sha256Of(t.toSorted().join(""))}`;
}, isCalendarDate = (e) => /^\d{4}-\d{2}-\d{2}$/.test(e) && new Date(`${e}T00:00:00Z`).toJSON()?.startsWith(e) === !0, titleOf = ({ name: e, uploadUrl: t }) => indexTitle({
	name: e,
	upload_url: t
}), chooseTarget = (e, t) => {
	let n = meantTarget(e, t);
	if ("code" in n) return n;
	if (n.index === "rehearsal") return {
		name: n.index,
		kind: "rehearsal",
		uploadUrl: "",
		simpleUrl: "",
		preset: void 0
	};
	let r = findTarget(n, t);
	return "code" in r ? r : faultOf(r) ?? r;
}, findTarget = ({ index: e, checkUrl: t }, { declared: r }) => {
	let i = Object.values(s).find(({ name: t }) => t === e);
	if (i !== void 0) return ofPreset(i, e, t);
	let a = r.filter(({ publishUrl: e }) => e !== void 0), o = a.find(({ name: t }) => t === e);
	if (o?.publishUrl !== void 0) {
		let { publishUrl: r, url: i } = o;
		return {
			name: e,
			kind: "named",
			uploadUrl: r,
			simpleUrl: t ?? n(i),
			preset: presetOfUrl(r)
		};
	}
	return ofUrl(e, t, a.flatMap(({ name: e }) => e ?? []));
}, faultOf = ({ name: e, uploadUrl: t, simpleUrl: n }) => {
	for (let [r, i] of [["upload", t], ["simple", n]]) {
		let n = URL.parse(i);
		if (n === null || !/^https?:$/.test(n.protocol)) return k({
			index: indexTitle({
				name: e,
				upload_url: t
			}),
			use: r
		});
		if (n.username !== "" || n.password !== "") return O({ host: n.host });
	}
}, ofPreset = (e, t, n) => ({
	name: t,
	kind: "preset",
	uploadUrl: e.uploadUrl,
	simpleUrl: n ?? e.simpleUrl,
	preset: e
}), ofUrl = (e, n, r) => {
	let i = URL.canParse(e) ? new URL(e) : void 0;
	if (i === void 0 || !/^https?:$/.test(i.protocol)) {
		let n = [
			...Object.keys(s),
			"rehearsal",
			...r
		];
		return E({
			index: e,
			known: n,
			nearest: t(e, n)
		});
	}
	let a = presetOfUrl(e);
	return a === void 0 ? n === void 0 ? D({ index: e }) : {
		name: e,
		kind: "url",
		uploadUrl: e,
		simpleUrl: n,
		preset: void 0
	} : ofPreset(a, e, n);
}, hasPyPIRules = ({ kind: e, preset: t }) => t !== void 0 || e === "rehearsal", takesEnvironmentToken = ({ uploadUrl: e, preset: t }) => t !== void 0 || isLoopback(e), isLoopback = (e) => {
	let { hostname: t } = new URL(e);
	return t === "localhost" || t === "[::1]" || /^127(\.\d+){3}$/.test(t);
};
export { addressOf, admits, byCause, p as canonicalVersion, chooseTarget, compareVersions, compilePattern, digestOf, distinct, fitsPattern, formatVersion, hasPyPIRules, impliesExtra, s as indexPresets, indexTitle, isCalendarDate, isDevelopment, isLocal, isLoopback, isNormalName, isNormalizedDistributionName, isPlatform, isPrerelease, isValidName, markOf, a as marks, meantTarget, normalizeDistributionName, g as normalizeName, parseDistributionName, parseMarker, parseRequirement, h as parseSpecifiers, f as parseVersion, pendingPublisherForm, pendingPublisherPage, T as platformPattern, presetOfUrl, publisherForm, publisherPage, readingOf, releasePage, remember, settingsPage, sha256Of, takesEnvironmentToken, titleOf, tokenPage, wheelPattern, yankPage };
