import { Problem as e, isThrough as t, isWork as n, shown as r, stageNames as i, statuses as a, withoutLogin as o } from "../index.js";
import { defineFinding as s } from "./domain-workspace-path.js";
import { manifestUnreadable as c } from "./domain-report-next-steps.js";
import { parseSpecifiers as l } from "./domain-python-requirement.js";
import { stringify as u } from "../libraries/smol-toml.js";
import { aTable as d } from "./domain-toml-places.js";
import { waitsInPlan as f } from "./domain-tag-suggest-format.js";
const p = s({
	code: "RA-ARTIFACT-UNAVAILABLE",
	severity: "notice",
	mender: "outside"
}, ({ why: e, folder: t }) => ({
	message: `The run's files are not kept as an artifact: ${e}`,
	hint: `They are in ${t}. Where a later job needs them, keep that folder by a step of your own`
})), m = s({
	code: "RA-ARTIFACT-FAILED",
	severity: "error",
	mender: "outside"
}, ({ why: e, folder: t }) => ({
	message: `The run's files are not kept as an artifact, for the service failed: ${e}`,
	hint: `They are in ${t}. Where a later job needs them, re-run this job when the service works again`
})), packageSources = (e) => {
	let { index: t, "extra-index-url": n, ...r } = e, i = (Array.isArray(t) ? t : []).filter(d.accepts).filter(({ explicit: e, url: t }) => e !== !0 && isAddress(t)).map((e) => keysOf(e, h)), a = Array.isArray(n) ? n.filter(isAddress) : [];
	return keysOf({
		...r,
		...i.length > 0 ? { index: i } : {},
		...a.length > 0 ? { "extra-index-url": a } : {}
	}, g);
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
}, sourcesToml = (e) => u(e), isPackageSources = (e) => isOf(e, g), isText$1 = (e) => typeof e == "string", isAddress = (e) => isText$1(e) && /^https?:/.test(e) && URL.canParse(e), isList$1 = (e, t) => Array.isArray(e) && e.every(t), isOneOf$1 = (...e) => (t) => e.includes(t), h = {
	name: (e) => isText$1(e) && /^[\w.-]+$/.test(e),
	url: isAddress,
	default: (e) => typeof e == "boolean",
	format: isOneOf$1("simple", "flat"),
	authenticate: isOneOf$1("auto", "always", "never"),
	"ignore-error-codes": (e) => isList$1(e, Number.isSafeInteger)
}, g = {
	index: (e) => isList$1(e, (e) => isOf(e, h) && "url" in e),
	"index-url": isAddress,
	"extra-index-url": (e) => isList$1(e, isAddress),
	"index-strategy": isOneOf$1("first-index", "unsafe-first-match", "unsafe-best-match")
}, isOf = (e, t) => typeof e == "object" && !!e && Object.entries(e).every(([e, n]) => Object.hasOwn(t, e) && t[e](n)), keysOf = (e, t) => Object.fromEntries(Object.entries(e).filter(([e, n]) => Object.hasOwn(t, e) && t[e](n))), manifestFault = (e) => {
	let t = E(e);
	if (t === void 0) return;
	let n = t.path.replace(/^\./, "");
	if (n === "") return "it is no object";
	if (t.value === void 0) return `it lacks ${n}`;
	let r = `${n} is not as a run writes it`;
	return typeof t.value == "object" ? r : `${r}: ${spelt(t.value)}`;
}, spelt = (e) => {
	let t = r(JSON.stringify(e));
	return t.length > _ ? `${t.slice(0, _).toWellFormed()}…` : t;
}, _ = 80, is = (e) => (t) => e(t) ? void 0 : {
	path: "",
	value: t
}, inside = (e, t) => t && {
	...t,
	path: `${e}${t.path}`
}, v = is((e) => typeof e == "string"), y = is((e) => e === null || typeof e == "string"), b = is((e) => Number.isSafeInteger(e) && e >= 0), isOneOf = (e) => is((t) => e.includes(t)), matches = (e) => is((t) => typeof t == "string" && e.test(t)), isList = (e) => (t) => {
	if (!Array.isArray(t)) return {
		path: "",
		value: t
	};
	for (let [n, r] of t.entries()) {
		let t = inside(`[${n}]`, e(r));
		if (t !== void 0) return t;
	}
}, hasShape = (e) => (t) => {
	if (typeof t != "object" || !t) return {
		path: "",
		value: t
	};
	for (let [n, r] of Object.entries(e)) {
		let e = inside(`.${n}`, r(t[n]));
		if (e !== void 0) return e;
	}
}, x = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), S = isList(matches(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)), C = hasShape({
	schema_version: isOneOf([1]),
	id: matches(/^[0-9A-HJKMNP-TV-Z]{26}$/),
	commit: y,
	commit_time: b,
	created_at: v,
	index: hasShape({
		name: v,
		upload_url: v,
		simple_url: v
	}),
	packages: isList(hasShape({
		name: x,
		raw_name: v,
		path: v,
		version: y,
		status: isOneOf(a),
		reason: v,
		level: b,
		needs: isList(x),
		unit: isList(x),
		bounds: isList(hasShape({
			from: v,
			to: v,
			table: v
		})),
		tag: y,
		requires_python: is((e) => e === null || typeof e == "string" && l(e) !== void 0),
		on_index: isList(v),
		wheels: isList(v)
	})),
	critical_path: isList(x),
	prepared_by: (e) => e === void 0 ? void 0 : S(e)
}), w = hasShape({
	package: x,
	filename: matches(/^[A-Za-z0-9][A-Za-z0-9._+!-]*\.(?:whl|tar\.gz)$/),
	kind: isOneOf(["wheel", "sdist"]),
	size: b,
	sha256: matches(/^[0-9a-f]{64}$/)
}), T = hasShape({
	package: x,
	stage: isOneOf(i),
	kind: isOneOf([
		"done",
		"skipped",
		"failed",
		"blocked"
	])
}), E = hasShape({
	schema_version: isOneOf([1]),
	plan: C,
	sources: is(isPackageSources),
	distributions: isList(w),
	outcomes: isList(T)
}), D = "manifest.json", O = "SHA256SUMS", writeManifest = ({ plan: e, sources: t, ...n }) => `${JSON.stringify({
	schema_version: 1,
	plan: e,
	sources: withoutLogins(t),
	...n
}, null, 1)}\n`, writeSums = (e) => e.map(({ sha256: e, filename: t }) => `${e}  ${t}\n`).join(""), readManifest = (t, n) => {
	let fail = (t, r = !1) => {
		throw new e(c({
			file: n,
			why: t,
			isMisnamed: r
		}));
	}, r;
	try {
		r = JSON.parse(t);
	} catch {
		fail("it is cut or no JSON");
	}
	let i = manifestFault(r);
	i !== void 0 && fail(i, !hasSchema(r));
	let { plan: a, distributions: o } = r, s = new Set(a.packages.map(({ name: e }) => e));
	s.size < a.packages.length && fail("its plan has a package twice"), isOrdered(a) || fail("its plan has no order");
	let l = o.find((e) => !s.has(e.package));
	l !== void 0 && fail(`${l.filename} belongs to no package of its plan`);
	let u = new Set();
	for (let { filename: e } of o) u.has(e.toLowerCase()) && fail(`it lists ${e} twice`), u.add(e.toLowerCase());
	return r;
}, hasSchema = (e) => typeof e == "object" && !!e && "schema_version" in e, isOrdered = ({ packages: e }) => {
	let t = new Map(e.map((e) => [e.name, e])), r = f(e);
	return e.filter(n).every(({ name: e, unit: n, level: i }) => n.includes(e) && n.every((e) => t.get(e)?.unit.join() === n.join()) && r.get(e).every((e) => n.includes(e) || t.get(e).level < i));
}, notReady = ({ plan: e, distributions: r, outcomes: i }) => e.packages.filter(n).flatMap(({ name: e }) => {
	let n = i.filter((t) => t.package === e), a = n.find(({ kind: e }) => e === "failed" || e === "blocked");
	return n.some((e) => t(e, "rehearse")) && r.some((t) => t.package === e) ? [] : [`${e} (${a === void 0 ? "not tried to the end" : `${a.kind} in ${a.stage}`})`];
});
export { m as artifactFailed, p as artifactUnavailable, knownHere, D as manifestName, notReady, packageSources, readManifest, sourcesToml, O as sumsName, writeManifest, writeSums };
