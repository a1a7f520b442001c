import { Problem as e, invalidValue as t, isThrough as n, isWork as r, stageNames as i, statuses as a, withoutLogin as o } from "../index.js";
import { aTable as s, defineFinding as c, parseTagFormat as l } from "./actions-publish-contract.js";
import { parseSpecifiers as u } from "./domain-python-requirement.js";
import { manifestUnreadable as d } from "./domain-problem-upload.js";
import { stringify as f } from "../libraries/smol-toml.js";
import { waitsInPlan as p } from "./domain-schedule-schedule.js";
import { matches as m, parsePattern as h } from "./domain-workspace-read.js";
const g = c({
	code: "RA-ARTIFACT-UNAVAILABLE",
	severity: "notice",
	mender: "outside"
}, ({ why: e, folder: t }) => ({
	message: `The distributions are not kept as an artifact: ${e}`,
	hint: `They are in ${t}: where a later job needs them, keep that folder by a step of your own`
})), packageSources = (e) => {
	let { index: t, "extra-index-url": n, ...r } = e, i = (Array.isArray(t) ? t : []).filter(s.accepts).filter(({ explicit: e, url: t }) => e !== !0 && isAddress(t)).map((e) => keysOf(e, _)), a = Array.isArray(n) ? n.filter(isAddress) : [];
	return keysOf({
		...r,
		...i.length > 0 ? { index: i } : {},
		...a.length > 0 ? { "extra-index-url": a } : {}
	}, v);
}, withoutLogins = (e) => ({
	...e,
	...e.index && { index: e.index.map((e) => ({
		...e,
		url: o(e.url)
	})) },
	...e["index-url"] && { "index-url": o(e["index-url"]) },
	...e["extra-index-url"] && { "extra-index-url": e["extra-index-url"].map(o) }
}), knownHere = ({ index: e, ...t }, n) => {
	let known = ({ name: e, ...t }) => {
		let r = n.find(({ url: e }) => isSameAddress(e, t.url));
		return r === void 0 ? t : {
			...t,
			url: r.url,
			...r.name !== void 0 && { name: r.name }
		};
	}, r = e?.filter(({ url: t }, n) => e.findIndex((e) => isSameAddress(e.url, t)) === n);
	return {
		...t,
		...r && { index: r.map(known) }
	};
}, isSameAddress = (e, t) => written(e) === written(t), written = (e) => {
	let t = o(e);
	return (URL.parse(t)?.href ?? t).replace(/\/$/, "");
}, sourcesToml = (e) => f(e), isPackageSources = (e) => isOf(e, v), isText$1 = (e) => typeof e == "string", isAddress = (e) => isText$1(e) && /^https?:/.test(e) && URL.canParse(e), isList$1 = (e, t) => Array.isArray(e) && e.every(t), isOneOf$1 = (...e) => (t) => e.includes(t), _ = {
	name: (e) => isText$1(e) && /^[\w.-]+$/.test(e),
	url: isAddress,
	default: (e) => typeof e == "boolean",
	format: isOneOf$1("simple", "flat"),
	authenticate: isOneOf$1("auto", "always", "never"),
	"ignore-error-codes": (e) => isList$1(e, Number.isSafeInteger)
}, v = {
	index: (e) => isList$1(e, (e) => isOf(e, _) && "url" in e),
	"index-url": isAddress,
	"extra-index-url": (e) => isList$1(e, isAddress),
	"index-strategy": isOneOf$1("first-index", "unsafe-first-match", "unsafe-best-match")
}, isOf = (e, t) => typeof e == "object" && !!e && Object.entries(e).every(([e, n]) => Object.hasOwn(t, e) && t[e](n)), keysOf = (e, t) => Object.fromEntries(Object.entries(e).filter(([e, n]) => Object.hasOwn(t, e) && t[e](n))), y = "manifest.json", b = "SHA256SUMS", writeManifest = ({ plan: e, sources: t, ...n }) => `${JSON.stringify({
	schema_version: 1,
	plan: e,
	sources: withoutLogins(t),
	...n
}, null, 1)}\n`, writeSums = (e) => e.map(({ sha256: e, filename: t }) => `${e}  ${t}\n`).join(""), readManifest = (t, n) => {
	let fail = (t) => {
		throw new e(d({
			file: n,
			why: t
		}));
	}, r;
	try {
		r = JSON.parse(t);
	} catch {
		fail("it is cut or no JSON");
	}
	if (!isManifest(r)) return fail("it lacks a field, or one has a wrong type");
	let { plan: i, distributions: a } = r, o = new Set(i.packages.map(({ name: e }) => e));
	o.size < i.packages.length && fail("its plan has a package twice"), isOrdered(i) || fail("its plan has no order");
	let s = a.find((e) => !o.has(e.package));
	s !== void 0 && fail(`${s.filename} belongs to no package of its plan`);
	let c = new Set();
	for (let { filename: e } of a) c.has(e.toLowerCase()) && fail(`it lists ${e} twice`), c.add(e.toLowerCase());
	return r;
}, isOrdered = ({ packages: e }) => {
	let t = new Map(e.map((e) => [e.name, e])), n = p(e);
	return e.filter(r).every(({ name: e, unit: r, level: i }) => r.includes(e) && r.every((e) => t.get(e)?.unit.join() === r.join()) && n.get(e).every((e) => r.includes(e) || t.get(e).level < i));
}, notReady = ({ plan: e, distributions: t, outcomes: i }) => e.packages.filter(r).flatMap(({ name: e }) => {
	let r = i.filter((t) => t.package === e), a = r.find(({ kind: e }) => e === "failed" || e === "blocked");
	return r.some((e) => n(e, "rehearse")) && t.some((t) => t.package === e) ? [] : [`${e} (${a === void 0 ? "not tried to the end" : `${a.kind} in ${a.stage}`})`];
}), isText = (e) => typeof e == "string", isTextOrNull = (e) => e === null || isText(e), isCount = (e) => Number.isSafeInteger(e) && e >= 0, isOneOf = (e) => (t) => e.includes(t), isList = (e) => (t) => Array.isArray(t) && t.every(e), matches = (e) => (t) => typeof t == "string" && e.test(t), hasShape = (e) => (t) => typeof t == "object" && !!t && Object.entries(e).every(([e, n]) => n(t[e])), x = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), S = hasShape({
	schema_version: isOneOf([1]),
	id: matches(/^[0-9A-HJKMNP-TV-Z]{26}$/),
	commit: isTextOrNull,
	commit_time: isCount,
	created_at: isText,
	index: hasShape({
		name: isText,
		upload_url: isText,
		simple_url: isText
	}),
	packages: isList(hasShape({
		name: x,
		raw_name: isText,
		path: isText,
		version: isTextOrNull,
		status: isOneOf(a),
		reason: isText,
		level: isCount,
		needs: isList(x),
		unit: isList(x),
		bounds: isList(hasShape({
			from: isText,
			to: isText,
			table: isText
		})),
		tag: isTextOrNull,
		requires_python: (e) => e === null || isText(e) && u(e) !== void 0,
		on_index: isList(isText),
		wheels: isList(isText)
	})),
	critical_path: isList(x),
	prepared_by: (e) => e === void 0 || isList(matches(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/))(e)
}), C = hasShape({
	package: x,
	filename: matches(/^[A-Za-z0-9][A-Za-z0-9._+!-]*\.(?:whl|tar\.gz)$/),
	kind: isOneOf(["wheel", "sdist"]),
	size: isCount,
	sha256: matches(/^[0-9a-f]{64}$/)
}), w = hasShape({
	package: x,
	stage: isOneOf(i),
	kind: isOneOf([
		"done",
		"skipped",
		"failed",
		"blocked"
	])
}), isManifest = (e) => hasShape({
	schema_version: isOneOf([1]),
	plan: S,
	sources: isPackageSources,
	distributions: isList(C),
	outcomes: isList(w)
})(e), inUploadOrder = (e) => [...e].sort((e, t) => Number(e.kind === "sdist") - Number(t.kind === "sdist") || (e.filename < t.filename ? -1 : 1)), forbidding = (e, t, n) => e.find(({ include: e, exclude: r, rules: i, names: a, isBypassed: o }) => !o && isAmong(e, t) && !isAmong(r, t) && (i.includes(n) || n === "creation" && a.some((e) => !isNamedSo(t, e)))), isNamedSo = (e, { operator: t, pattern: n, isNegated: r }) => ({
	starts_with: e.startsWith(n),
	ends_with: e.endsWith(n),
	contains: e.includes(n)
})[t] !== r, isAmong = (e, t) => e.some((e) => {
	if (e === "~ALL") return !0;
	let n = h(e);
	return n.ok && m(n.pattern, `refs/tags/${t}`, { crossesFolders: !1 });
}), readUmbrellaFormat = (n) => {
	let r = l(n);
	if ("code" in r) throw new e(r);
	if (r.pieces.every(({ kind: e }) => e !== "name")) return r;
	throw new e(t({
		what: "umbrella-tag-format",
		expected: "a format without {name}, since it is for all packages",
		value: n
	}));
};
export { g as artifactUnavailable, forbidding, inUploadOrder, knownHere, y as manifestName, notReady, packageSources, readManifest, readUmbrellaFormat, sourcesToml, b as sumsName, writeManifest, writeSums };
