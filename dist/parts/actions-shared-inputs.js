import { __exportAll as e } from "./rolldown-runtime.js";
import { Secret as t, defineContract as n, normalizeName as r } from "../index.js";
import { byPlace as i, defineFinding as a, named as o, option as s, remember as c, shellWord as l, shown as u } from "./domain-problem-locked-index.js";
const d = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`, f = new RegExp([
	`^[${d}]*v?`,
	"(?:(?<epoch>[0-9]+)!)?",
	"(?<release>[0-9]+(?:[.][0-9]+)*)",
	"(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?",
	"(?:-(?<bare>[0-9]+)|[._-]?(?<after>post|rev|r)[._-]?(?<post>[0-9]+)?)?",
	"(?:[._-]?(?<development>dev)[._-]?(?<dev>[0-9]+)?)?",
	"(?:[+](?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?",
	`[${d}]*$`
].join(""), "i"), p = {
	a: "a",
	alpha: "a",
	b: "b",
	beta: "b",
	c: "rc",
	rc: "rc",
	pre: "rc",
	preview: "rc"
}, readVersion = (e) => {
	let t = f.exec(e)?.groups;
	if (t === void 0) return;
	let n = p[t.phase?.toLowerCase() ?? ""], r = t.bare !== void 0 || t.after !== void 0;
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
}, m = c(readVersion), localSegment = (e) => /^[0-9]+$/.test(e) ? BigInt(e) : e, formatVersion = ({ epoch: e, release: t, pre: n, post: r, dev: i, local: a }) => {
	let o = e === 0n ? "" : `${e}!`, s = n === void 0 ? "" : `${n.phase}${n.number}`, c = r === void 0 ? "" : `.post${r}`, l = i === void 0 ? "" : `.dev${i}`, u = a.length === 0 ? "" : `+${a.join(".")}`;
	return `${o}${t.join(".")}${s}${c}${l}${u}`;
}, h = c((e) => {
	let t = m(e);
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
}, compareVersions = (e, t) => compareParts(e.epoch, t.epoch) || compareLists(e.release, t.release, 0n) || compareLists(suffix(e), suffix(t)) || compareLists(e.local, t.local), isSameVersion = (e, t) => {
	let [n, r] = [m(e ?? ""), m(t ?? "")];
	return n !== void 0 && r !== void 0 && compareVersions(n, r) === 0;
}, g = RegExp(`[${d}]+`), parseEquality = (e, t) => {
	let n = t.endsWith(".*"), r = m(n ? t.slice(0, -2) : t);
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
	let n = m(t);
	if (!(n === void 0 || isLocal(n))) return e === "~=" && n.release.length < 2 ? void 0 : {
		operator: e,
		version: n
	};
}, readSpecifiers = (e) => {
	let t = e.split(",").map((e) => e.split(g).filter((e) => e !== "")).filter((e) => e.length > 0).map(parseClause);
	return t.every((e) => e !== void 0) ? t : void 0;
}, _ = c(readSpecifiers), withoutLocal = (e) => ({
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
	let r = m(t);
	return !n && r !== void 0 && isPrerelease(r) ? !1 : e.every((e) => e.operator === "===" ? e.text.toLowerCase() === t.toLowerCase() : r !== void 0 && matches(e, r));
}, namesPrerelease = (e) => (_(e) ?? []).some((e) => {
	if (e.operator === "<" || e.operator === "<=" || e.operator === "!=") return !1;
	let t = e.operator === "===" ? m(e.text) : e.version;
	return t !== void 0 && isPrerelease(t);
}), v = a({
	code: "RA-TAG-FORMAT-INVALID",
	severity: "error",
	mender: "usage"
}, ({ format: e, why: t, isOfUmbrella: n = !1 }) => ({
	message: `The tag format ${t}: ${e}`,
	hint: n ? "Write it with {version} and words of its own, as in all-v{version}" : "Write it with {version}, and {name} where packages have their own tags, as in {name}-v{version}"
})), y = a({
	code: "RA-TAG-FITS-NO-FORMAT",
	severity: "error",
	mender: "usage",
	remedy: "tag"
}, ({ tag: e, formats: t, line: n, example: r, nearest: i, packages: a, isSet: s = !1 }) => ({
	alternative: "commit",
	message: `The tag ${e} fits no format with a version and the name of a package: ${t.join(", ")}`,
	hint: [
		...i === void 0 ? [] : [`Did you mean ${i}? `],
		n === void 0 ? toSet(s) : `Write ${n}`,
		i === void 0 ? `${a.length === 0 ? ", or" : ","} name the tag as in ${r}` : " where tags are meant to be so",
		...a.length === 0 ? [] : [`, or say which are meant with packages (${o(a, 10)})`]
	].join("")
})), toSet = (e) => e ? "Add how the tags are written to tag-format" : "Set tag-format in the configuration to how the tags are written", b = a({
	code: "RA-TAG-FITS-NO-FORMAT-SET",
	severity: "notice",
	mender: "project"
}, ({ tag: e, format: t }) => ({
	message: `By ${t}, which no tag-format sets, the tag is read: ${e}`,
	hint: `Nothing needs to be done; tag-format = ${JSON.stringify(t)} in the configuration says the same, and leaves tags of other forms unread`
})), x = a({
	code: "RA-TAG-OF-ANOTHER-WORKSPACE",
	severity: "notice",
	mender: "project"
}, ({ tag: e, name: t, path: n, whyNever: r }) => ({
	message: `The tag is that of ${u(t)} in ${u(n)}, which is no part of this workspace: ${e}`,
	...i((e) => r === void 0 ? `Nothing is done for it here; a run with ${s(e, "working-directory", u(n))} is for it` : `Nothing is done for it here, and ${u(t)} is never released (${u(r)}); where a package here was meant, name its own tag`)
})), S = a({
	code: "RA-TAG-IS-NOT-VERSION",
	severity: "error",
	mender: "project",
	remedy: "tag"
}, ({ tag: e, tagVersion: t, package: n, root: r, tags: i, naming: a }) => ({
	message: n === void 0 ? `The tag ${e} says ${t}, and no package of the workspace has that version${r === void 0 ? "" : `, only its root ${u(r)}, which is not published`}` : `The tag ${e} says ${t}, but ${n.name} has the version ${n.version}`,
	hint: a === void 0 ? `${i.length === 0 ? "" : `Where the tag is mistyped, and stands for no release, delete it where it is (git push --delete origin ${l(`refs/tags/${e}`)}; git tag --delete ${l(e)}) and push ${i.length === 1 ? "the right one" : "the right ones (first what others need)"}: ${o(i)}. `}Where the version was forgotten, set it to ${t} in a commit and tag that: move this tag while nothing of it is public, or release the next version${n?.isDynamic === !0 ? ". Where a tool makes it of tags, see why it does not take this one: its own pattern for tags, or another tag of the same commit" : ""}` : `A tag without a name is for packages of one version. Set them all to ${t} in a commit and tag that: move this tag while nothing of it is public, or release the next version. Or write ${a}, and push a tag of each package`,
	...n && {
		package: n.name,
		...n.place
	}
})), C = a({
	code: "RA-TAG-OF-ROOT-ALONE",
	severity: "warning",
	mender: "project",
	remedy: "tag"
}, ({ tag: e, root: t, others: n }) => ({
	message: `The tag ${e} has the version of the root ${u(t)}, which is not published; released are ${o(n.map(({ name: e, version: t }) => `${e} ${t}`))}`,
	hint: "Nothing needs to be done where these versions are meant; else set them in a commit and tag that one"
})), w = [
	"{name}-v{version}",
	"{name}@{version}",
	"{name}/v{version}",
	"v{version}"
], T = [
	"{version}",
	"{name}-{version}",
	"{name}/{version}",
	"{name}=={version}",
	"{name}@v{version}"
], E = { remedy: "commit" }, parseTagFormats = (e, t) => {
	let n = [...sharedFormats(t)], parse = (e, t) => e.flatMap((e) => {
		let r = parseTagFormat(e);
		return "pieces" in r ? [r] : (n.push({
			...r,
			...t
		}), []);
	}), r = e.length > 0 && e.join("\n") !== w.join("\n"), i = {
		workspace: parse(r ? e : w, { input: "tag-format" }),
		usual: r ? [] : parse(T, {}),
		packages: new Map([...t].filter(([, e]) => e.length > 0).map(([e, t]) => [e, parse(t, E)]))
	};
	return n.length > 0 ? n : i;
}, parseTagFormat = (e, t = !1) => {
	let n = [...e.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)].map(([e, t]) => t === "name" || t === "version" ? { kind: t } : {
		kind: "text",
		text: e
	}), r = faultOf(n);
	return r === void 0 ? {
		text: e,
		pieces: n
	} : v({
		format: e,
		why: r,
		isOfUmbrella: t
	});
}, faultOf = (e) => {
	let count = (t) => e.filter((e) => e.kind === t).length, t = e.find((e) => e.kind === "text" && /[{}]/.test(e.text));
	if (t?.kind === "text") return `has a placeholder other than {name} and {version}, ${t.text}`;
	if (count("version") !== 1) return count("version") === 0 ? "has no {version}" : "has {version} twice";
	if (count("name") > 1) return "has {name} twice";
	let n = fill(e, {
		name: "name",
		version: "1.0"
	});
	return isTagName(n) ? void 0 : `makes tags that git refuses, such as ${n}`;
}, isTagName = (e) => !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|^\/|^-|\.$|(?:^|\/)\.|\.lock(?:\/|$)/.test(e), sharedFormats = (e) => [...Map.groupBy([...e].flatMap(([e, t]) => [...new Set(t)].map((t) => ({
	name: e,
	text: t
}))), ({ text: e }) => e)].filter(([e, t]) => t.length > 1 && !e.includes("{name}")).map(([e, t]) => ({
	...v({
		format: e,
		why: `does not say which of ${t.map(({ name: e }) => e).join(", ")} is meant`
	}),
	...E
})), fill = (e, t) => e.reduce((e, n) => e + (n.kind === "text" ? n.text : t[n.kind]), ""), fillFormat = ({ pieces: e }, t) => fill(e, t), namesPackage = ({ pieces: e }) => e.some(({ kind: e }) => e === "name"), areSet = ({ usual: e }) => e.length === 0, formatsOf = ({ workspace: e, packages: t }, n) => t.get(n) ?? e, formatTag = (e, t) => fill(formatsOf(e, t.name)[0].pieces, t);
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
const D = /(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y, O = /'[^'\0\r\n]*'|"[^"\0\r\n]*"/y, k = /===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/y, A = {
	and: /and\b/y,
	or: /or\b/y
}, readOperand = (e) => {
	let t = e.take(D)?.replace(".", "_");
	if (t === "python_implementation") return {
		kind: "variable",
		name: "platform_python_implementation"
	};
	if (t !== void 0) return {
		kind: "variable",
		name: t
	};
	let n = e.take(O);
	return n === void 0 ? e.fail("expected a marker variable or a quoted string") : {
		kind: "value",
		text: n.slice(1, -1)
	};
}, namesExtrasOrGroups = (e) => e.kind === "variable" && [
	"extra",
	"extras",
	"dependency_groups"
].includes(e.name), comparisonOf = (e, t, n) => {
	let i = namesExtrasOrGroups(e) || namesExtrasOrGroups(n), normalized = (e) => i && e.kind === "value" ? {
		kind: "value",
		text: r(e.text)
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
	let n = e.take(k);
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
	} while (e.take(A[t]) !== void 0);
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
}, j = /[a-z0-9][a-z0-9._-]*\b/iy, M = RegExp(`===[${d}]*[^${d};)]*|(?:~=|==|!=|<=|>=|<|>)[${d}]*[^${d},;)]+`, "y"), readExtras = (e) => {
	let t = [];
	e.skipBlanks();
	let n = e.take(j);
	for (; n !== void 0 && (t.push(n), e.skipBlanks(), e.takeLetter(","));) if (e.skipBlanks(), n = e.take(j), n === void 0) return e.fail("expected an extra after the comma");
	return e.skipBlanks(), e.takeLetter("]") ? t : e.fail("expected a comma or `]` after the extras");
}, readClauses = (e) => {
	let t = e.offset, n = t;
	for (;;) {
		let r = e.offset, i = e.take(M);
		if (i === void 0) return {
			start: t,
			end: n
		};
		if (_(i) === void 0) return e.fail(`not a version specifier: ${i}`, r);
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
	let n = e.offset, i = e.take(j);
	if (i === void 0) return e.fail("expected a package name");
	let a = {
		start: n,
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
		text: t,
		name: r(i),
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
}, defineAction = (e) => e, N = ["input", "flag"], P = [
	"input",
	"flag",
	"key"
], F = ["input"], I = ["flag"], L = ["argument"], field = (e, t, n) => ({
	kind: e,
	description: t.description,
	surfaces: t.surfaces ?? N,
	environment: t.environment ?? [],
	default: t.default,
	expression: t.expression,
	isRequired: t.isRequired ?? !1,
	mayBeNone: t.mayBeNone ?? !1,
	choices: [],
	range: void 0,
	...n
}), text = (e) => field("text", e, { parse: (e) => ({ value: e }) }), lines = (e) => field("lines", e, {
	parse: (e) => ({ value: itemsOf(e.split(/[\n,]/)) }),
	parseList: ofLines
}), rows = (e) => field("lines", e, {
	parse: (e) => ({ value: itemsOf(e.split("\n")) }),
	parseList: ofLines
}), ofLines = (e) => itemsOf(e.flatMap((e) => e.split("\n"))), itemsOf = (e) => e.map((e) => e.trim()).filter((e) => e !== ""), choice = (e, t) => field("choice", t, {
	choices: e,
	parse: (t) => {
		let n = e.find((e) => e === t);
		return n === void 0 ? { expected: oneOf(e) } : { value: n };
	}
}), flag = (e) => field("flag", e, {
	choices: ["true", "false"],
	parse: (e) => e === "true" || e === "false" ? { value: e === "true" } : { expected: "true or false" }
}), count = ([e, t], n) => field("count", n, {
	range: [e, t],
	parse: (n) => {
		let r = /^\d{1,9}$/.test(n) ? Number(n) : NaN;
		return r >= e && r <= t ? { value: r } : { expected: `a whole number from ${e} to ${t}` };
	}
}), R = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
}, duration = (e) => field("duration", e, { parse: (e) => {
	let [, t, n] = /^([1-9]\d{0,5})([smhd])$/.exec(e) ?? [];
	return t === void 0 || n === void 0 ? { expected: "a duration such as 30s, 15m or 2h" } : { value: Number(t) * R[n] };
} }), secret = (e) => field("secret", {
	...e,
	surfaces: F
}, { parse: (e, n) => ({ value: {
	secret: new t(e),
	from: n
} }) }), oneOf = (e) => e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e.at(-1)}`, z = text({
	description: "Any folder inside the workspace; the whole workspace is meant in any case",
	default: "."
}), format = (e, t) => choice(e, {
	description: "What is written to standard output",
	surfaces: I,
	default: t
}), isBound = (e) => /^[<>=!~]/.test(e), pythonsOn = (e) => {
	let t = [];
	for (let n of e.split(",").map((e) => e.trim())) {
		let e = t.at(-1) ?? "";
		isBound(e) && isBound(n) ? t.splice(-1, 1, `${e},${n}`) : n !== "" && t.push(n);
	}
	return t;
}, B = {
	...lines({
		description: "Python versions, as uv takes them: the first builds, all smoke-test; uv chooses where it is empty",
		surfaces: P
	}),
	parse: (e) => ({ value: e.split("\n").flatMap(pythonsOn) })
}, configured = (e) => ({
	...e,
	surfaces: ["key"]
}), V = {
	"working-directory": z,
	format: format(["text", "json"], "text")
}, H = {
	...V,
	"working-directory": text({
		description: "Every command takes it; this one looks into no workspace",
		surfaces: I,
		default: "."
	})
}, U = {
	description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`, each without what does not apply to it",
	otherwise: "[]"
}, W = {
	ignore: lines({
		description: "Codes of the checks that are not wanted, or `CODE:package` for one package",
		surfaces: P
	}),
	strict: flag({
		description: "Warnings of the checks, and about the next versions, count as errors",
		surfaces: P,
		default: "false"
	})
}, G = "names, globs or `group:NAME`", K = "the name of a `[[tool.uv.index]]` with a `publish-url`, or an upload URL. Where it is empty: uv's own target (`publish-url`, `UV_PUBLISH_URL`, `UV_PUBLISH_INDEX`, the one index with a `publish-url`, TestPyPI apart), else `pypi`", q = {
	tag: text({
		description: "Chooses what is published where `packages` is empty: a package's tag that package alone, a workspace tag all",
		environment: [{
			name: "GITHUB_REF",
			prefix: "refs/tags/"
		}]
	}),
	"tag-format": lines({
		description: "How tags are written, with `{name}` and `{version}`. Where it is not set, `{version}`, `{name}-{version}`, `{name}/{version}`, `{name}=={version}` and `{name}@v{version}` are tried, too, and a new tag is as the package's last one",
		surfaces: P,
		default: w.join("\n")
	}),
	packages: lines({ description: `Packages to publish, ${G}; wins over \`tag\`. Where both are empty: all that can be published and are not yet on the index` }),
	exclude: lines({
		description: `Packages to leave out, ${G}`,
		surfaces: P
	}),
	index: text({
		description: `\`pypi\`, \`testpypi\`, \`rehearsal\` (the embedded index, which is empty; never a credential), ${K}`,
		surfaces: P
	}),
	"check-url": text({
		description: "Simple URL of the index, needed with an upload URL that is not known; else the index's own",
		surfaces: P
	}),
	username: text({
		description: "User name for any index and its `check-url`",
		surfaces: ["input"],
		environment: [{ name: "UV_PUBLISH_USERNAME" }]
	}),
	password: secret({
		description: "Password or token for any index and its `check-url`",
		environment: [{ name: "UV_PUBLISH_TOKEN" }, { name: "UV_PUBLISH_PASSWORD" }]
	}),
	bounds: choice([
		"lower",
		"major",
		"minor",
		"exact",
		"off"
	], {
		description: "What a requirement on a sibling without a specifier gets in the built metadata, in uv's words; an author's specifier stays",
		surfaces: P,
		default: "lower"
	})
}, githubToken = (e) => secret({
	description: e,
	environment: [{ name: "GITHUB_TOKEN" }],
	expression: "${{ github.token }}"
}), J = choice(["specifier", "none"], {
	description: "`specifier`: what requires a package by a specifier that its new version leaves is released too",
	surfaces: P,
	default: "specifier"
});
var Y = e({ contract: () => X });
const X = n({
	name: "discover",
	description: "List the members with path and version, and why each is or is not released",
	inputs: V,
	needsWorkspace: { unlessGiven: [] },
	readsConfig: { inFormats: ["text", "json"] },
	outputs: {}
});
var Z = e({ contract: () => Q });
const Q = n({
	name: "graph",
	description: "Show which members require which",
	inputs: {
		"working-directory": z,
		format: format([
			"text",
			"levels",
			"json",
			"dot",
			"mermaid",
			"d2",
			"ascii"
		], "text"),
		deps: text({
			description: "Only this package and what it requires, directly or not",
			surfaces: I
		}),
		rdeps: text({
			description: "Only this package and what requires it, directly or not",
			surfaces: I
		})
	},
	needsWorkspace: { unlessGiven: [] },
	readsConfig: { inFormats: ["json"] },
	outputs: {}
}), aborted = (e) => new Promise((t) => {
	e.aborted ? t() : e.addEventListener("abort", () => t(), { once: !0 });
});
export { aborted, admits, V as always, H as anywhere, areSet, h as canonicalVersion, choice, I as commandOnly, compareVersions, configured, Q as contract, X as contract$1, Z as contract_exports, Y as contract_exports$1, count, w as defaultTagFormats, defineAction, J as dependents, duration, N as eachRun, fillFormat, U as findingsOutput, flag, format, formatTag, formatVersion, formatsOf, githubToken, W as health, impliesExtra, isDevelopment, isLocal, isPrerelease, isSameVersion, isTagName, P as lasting, lines, G as namedPackages, namesPackage, namesPrerelease, parseMarker, parseRequirement, _ as parseSpecifiers, parseTagFormat, parseTagFormats, m as parseVersion, L as positional, B as pythonVersion, rows, secret, q as selection, y as tagFitsNoFormat, b as tagFormatAssumed, v as tagFormatInvalid, S as tagIsNotVersion, x as tagOfAnother, C as tagOfRootAlone, text, toSet, K as uploadIndex, T as usualTagFormats, z as workingDirectory };
