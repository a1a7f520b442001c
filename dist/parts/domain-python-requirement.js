import { named as e } from "./actions-publish-contract.js";
const distinct = (e) => [...new Map(e.map((e) => [JSON.stringify(e), e])).values()], byCause = (t) => [...Map.groupBy(t, (e) => JSON.stringify({
	...e,
	package: void 0
})).values()].map((t) => {
	let { package: n, ...r } = t[0], i = [...new Set(t.flatMap(({ package: e }) => e ?? []))];
	return i.length < 2 ? t[0] : {
		...r,
		message: `${r.message} (${e(i)})`
	};
}), remember = (e, t = 1e4) => {
	let n = new Map();
	return (r) => {
		let i = n.get(r);
		if (i !== void 0) return i;
		let a = e(r);
		return n.size === t && n.clear(), n.set(r, a), a;
	};
}, isNormalName = (e) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(e), normalize = (e) => isNormalName(e) ? e : e.replaceAll(/[-_.]+/g, "-").toLowerCase(), t = remember(normalize), isValidName = (e) => /^[A-Z0-9]$|^[A-Z0-9][A-Z0-9._-]*[A-Z0-9]$/i.test(e), n = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`, r = new RegExp([
	`^[${n}]*v?`,
	"(?:(?<epoch>[0-9]+)!)?",
	"(?<release>[0-9]+(?:[.][0-9]+)*)",
	"(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?",
	"(?:-(?<bare>[0-9]+)|[._-]?(?<after>post|rev|r)[._-]?(?<post>[0-9]+)?)?",
	"(?:[._-]?(?<development>dev)[._-]?(?<dev>[0-9]+)?)?",
	"(?:[+](?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?",
	`[${n}]*$`
].join(""), "i"), i = {
	a: "a",
	alpha: "a",
	b: "b",
	beta: "b",
	c: "rc",
	rc: "rc",
	pre: "rc",
	preview: "rc"
}, readVersion = (e) => {
	let t = r.exec(e)?.groups;
	if (t === void 0) return;
	let n = i[t.phase?.toLowerCase() ?? ""], a = t.bare !== void 0 || t.after !== void 0;
	return {
		epoch: BigInt(t.epoch ?? 0),
		release: t.release.split(".").map(BigInt),
		pre: n && {
			phase: n,
			number: BigInt(t.pre ?? 0)
		},
		post: a ? BigInt(t.bare ?? t.post ?? 0) : void 0,
		dev: t.development === void 0 ? void 0 : BigInt(t.dev ?? 0),
		local: t.local === void 0 ? [] : t.local.toLowerCase().split(/[._-]/).map(localSegment)
	};
}, a = remember(readVersion), localSegment = (e) => /^[0-9]+$/.test(e) ? BigInt(e) : e, formatVersion = ({ epoch: e, release: t, pre: n, post: r, dev: i, local: a }) => {
	let o = e === 0n ? "" : `${e}!`, s = n === void 0 ? "" : `${n.phase}${n.number}`, c = r === void 0 ? "" : `.post${r}`, l = i === void 0 ? "" : `.dev${i}`, u = a.length === 0 ? "" : `+${a.join(".")}`;
	return `${o}${t.join(".")}${s}${c}${l}${u}`;
}, o = remember((e) => {
	let t = a(e);
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
}, compareVersions = (e, t) => compareParts(e.epoch, t.epoch) || compareLists(e.release, t.release, 0n) || compareLists(suffix(e), suffix(t)) || compareLists(e.local, t.local), s = /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i, c = /^[^.]+(?:\.[^.]+)*$/, splitWheel = (e) => {
	let [t = "", n = "", ...r] = e.split("-"), i = /^[0-9]/.test(r[0] ?? "") ? r.shift() : void 0, [a = "", o = "", l = "", u, ...d] = r, f = s.test(a) && c.test(o) && c.test(l), p = d.length === 0 && (u === void 0 || /^[0-9a-z_.]+$/.test(u));
	return f && p ? {
		rawName: t,
		version: n,
		build: i,
		python: a,
		abi: o,
		platform: l,
		variant: u
	} : void 0;
}, parseWheel = (e) => {
	let n = e.endsWith(".whl") ? splitWheel(e.slice(0, -4)) : void 0, r = o(n?.version ?? "");
	if (n === void 0 || r === void 0 || !isValidName(n.rawName)) return;
	let { rawName: i, build: a, variant: s } = n;
	return {
		kind: "wheel",
		filename: e,
		name: t(i),
		rawName: i,
		version: r,
		build: a,
		pythonTags: n.python.split("."),
		abiTags: n.abi.split("."),
		platformTags: n.platform.split("."),
		variant: s
	};
}, nameEnd = (e, n) => {
	if (n === void 0) return e.lastIndexOf("-");
	let r = e.indexOf("-");
	for (; r >= 0 && t(e.slice(0, r)) !== n;) r = e.indexOf("-", r + 1);
	return r;
}, parseSdist = (e, n, r) => {
	let i = nameEnd(n, r), a = n.slice(0, Math.max(i, 0)), s = o(n.slice(i + 1));
	if (isValidName(a) && s !== void 0) return {
		kind: "sdist",
		filename: e,
		name: t(a),
		rawName: a,
		version: s
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
}, isNormalizedDistributionName = (e) => normalizeDistributionName(e) === e.filename, l = "^[A-Za-z0-9_*]+-[A-Za-z0-9_*]+-[A-Za-z0-9_*]+$", isPlatform = (e) => RegExp(l).test(e), wheelPattern = (e, { name: t, version: n }) => `${t.replaceAll("-", "_")}-${n}-${e.toLowerCase()}.whl`, fitsPattern = (e, t) => {
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
}, u = RegExp(`[${n}]+`), parseEquality = (e, t) => {
	let n = t.endsWith(".*"), r = a(n ? t.slice(0, -2) : t);
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
	let n = a(t);
	if (!(n === void 0 || isLocal(n))) return e === "~=" && n.release.length < 2 ? void 0 : {
		operator: e,
		version: n
	};
}, readSpecifiers = (e) => {
	let t = e.split(",").map((e) => e.split(u).filter((e) => e !== "")).filter((e) => e.length > 0).map(parseClause);
	return t.every((e) => e !== void 0) ? t : void 0;
}, d = remember(readSpecifiers), withoutLocal = (e) => ({
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
	let r = a(t);
	return !n && r !== void 0 && isPrerelease(r) ? !1 : e.every((e) => e.operator === "===" ? e.text.toLowerCase() === t.toLowerCase() : r !== void 0 && matches(e, r));
};
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
const f = /(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y, p = /'[^'\0\r\n]*'|"[^"\0\r\n]*"/y, m = /===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/y, h = {
	and: /and\b/y,
	or: /or\b/y
}, readOperand = (e) => {
	let t = e.take(f)?.replace(".", "_");
	if (t === "python_implementation") return {
		kind: "variable",
		name: "platform_python_implementation"
	};
	if (t !== void 0) return {
		kind: "variable",
		name: t
	};
	let n = e.take(p);
	return n === void 0 ? e.fail("expected a marker variable or a quoted string") : {
		kind: "value",
		text: n.slice(1, -1)
	};
}, namesExtrasOrGroups = (e) => e.kind === "variable" && [
	"extra",
	"extras",
	"dependency_groups"
].includes(e.name), comparisonOf = (e, n, r) => {
	let i = namesExtrasOrGroups(e) || namesExtrasOrGroups(r), normalized = (e) => i && e.kind === "value" ? {
		kind: "value",
		text: t(e.text)
	} : e;
	return {
		kind: "comparison",
		left: normalized(e),
		operator: n,
		right: normalized(r)
	};
}, readComparison = (e) => {
	let t = readOperand(e);
	if (t === void 0) return;
	e.skipBlanks();
	let n = e.take(m);
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
	} while (e.take(h[t]) !== void 0);
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
}, g = /[a-z0-9][a-z0-9._-]*\b/iy, _ = RegExp(`===[${n}]*[^${n};)]*|(?:~=|==|!=|<=|>=|<|>)[${n}]*[^${n},;)]+`, "y"), readExtras = (e) => {
	let t = [];
	e.skipBlanks();
	let n = e.take(g);
	for (; n !== void 0 && (t.push(n), e.skipBlanks(), e.takeLetter(","));) if (e.skipBlanks(), n = e.take(g), n === void 0) return e.fail("expected an extra after the comma");
	return e.skipBlanks(), e.takeLetter("]") ? t : e.fail("expected a comma or `]` after the extras");
}, readClauses = (e) => {
	let t = e.offset, n = t;
	for (;;) {
		let r = e.offset, i = e.take(_);
		if (i === void 0) return {
			start: t,
			end: n
		};
		if (d(i) === void 0) return e.fail(`not a version specifier: ${i}`, r);
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
	let { text: n } = e, slice = ({ start: e, end: t }) => n.slice(e, t);
	e.skipBlanks();
	let r = e.offset, i = e.take(g);
	if (i === void 0) return e.fail("expected a package name");
	let a = {
		start: r,
		end: e.offset
	};
	e.skipBlanks();
	let o = e.offset, s = e.takeLetter("["), c = s ? readExtras(e) : [];
	if (c === void 0) return;
	let l = s ? {
		start: o,
		end: e.offset
	} : void 0;
	e.skipBlanks();
	let u = readDetails(e);
	if (u === void 0) return;
	let { url: d, specifier: f, marker: p } = u;
	return {
		text: n,
		name: t(i),
		rawName: i,
		extras: c,
		specifier: f === void 0 ? "" : slice(f.inner),
		url: d,
		marker: p && slice(p),
		spans: {
			name: a,
			extras: l,
			specifier: f?.outer,
			marker: p
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
}, sha256Of = async (e) => {
	let t = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(e));
	return [...new Uint8Array(t)].map((e) => e.toString(16).padStart(2, "0")).join("");
}, digestOf = async ({ packages: e }) => {
	let t = e.map(({ name: e, proposed: t }) => `${e} ${t}\n`);
	return `sha256:${await sha256Of(t.toSorted().join(""))}`;
}, isCalendarDate = (e) => /^\d{4}-\d{2}-\d{2}$/.test(e) && new Date(`${e}T00:00:00Z`).toJSON()?.startsWith(e) === !0, drawnEdges = ({ edges: e }) => e.filter(({ hard: e, kinds: t }) => e || t.includes("extra")), v = {
	letters: 5e4,
	edges: 500
}, label = (e) => e.replaceAll(/[^A-Za-z0-9._ -]/gu, (e) => `#${e.codePointAt(0)};`), mermaid = (e) => {
	let t = new Map(e.names.map((e, t) => [e, `p${t}`])), n = drawnEdges(e), r = [
		"flowchart TD",
		...e.names.map((e) => `  ${t.get(e)}["${label(e)}"]`),
		...n.map(({ from: e, to: n, hard: r }) => `  ${t.get(e)} ${r ? "-->" : "-.->"} ${t.get(n)}`)
	].map((e) => `${e}\n`).join(""), { letters: i, edges: a } = v;
	return r.length <= i && n.length <= a ? r : void 0;
};
export { admits, byCause, o as canonicalVersion, compareVersions, digestOf, distinct, drawnEdges, fitsPattern, formatVersion, impliesExtra, isCalendarDate, isDevelopment, isLocal, isNormalName, isNormalizedDistributionName, isPlatform, isPrerelease, isValidName, mermaid, normalizeDistributionName, t as normalizeName, parseDistributionName, parseMarker, parseRequirement, d as parseSpecifiers, a as parseVersion, l as platformPattern, remember, sha256Of, wheelPattern };
