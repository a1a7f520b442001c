import { stringify as e } from "../libraries/smol-toml.js";
import { aTable as t } from "./domain-toml-places.js";
import { Problem as n, isThrough as r, isWork as i, shown as a, stageNames as o, statuses as s, withoutLogin as c } from "../index.js";
import { waitsInPlan as l } from "./domain-schedule-schedule.js";
import { manifestUnreadable as u } from "./domain-report-next-steps.js";
import { parseSpecifiers as d } from "./actions-shared-inputs.js";
const packageSources = (e) => {
	let { index: n, "extra-index-url": r, ...i } = e, a = (Array.isArray(n) ? n : []).filter(t.accepts).filter(({ explicit: e, url: t }) => e !== !0 && isAddress(t)).map((e) => keysOf(e, f)), o = Array.isArray(r) ? r.filter(isAddress) : [];
	return keysOf({
		...i,
		...a.length > 0 ? { index: a } : {},
		...o.length > 0 ? { "extra-index-url": o } : {}
	}, p);
}, withoutLogins = (e) => ({
	...e,
	...e.index && { index: e.index.map((e) => ({
		...e,
		url: c(e.url)
	})) },
	...e["index-url"] && { "index-url": c(e["index-url"]) },
	...e["extra-index-url"] && { "extra-index-url": e["extra-index-url"].map(c) }
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
	let t = c(e);
	return (URL.parse(t)?.href ?? t).replace(/\/$/, "");
}, sourcesToml = (t) => e(t), isPackageSources = (e) => isOf(e, p), isText$1 = (e) => typeof e == "string", isAddress = (e) => isText$1(e) && /^https?:/.test(e) && URL.canParse(e), isList$1 = (e, t) => Array.isArray(e) && e.every(t), isOneOf$1 = (...e) => (t) => e.includes(t), f = {
	name: (e) => isText$1(e) && /^[\w.-]+$/.test(e),
	url: isAddress,
	default: (e) => typeof e == "boolean",
	format: isOneOf$1("simple", "flat"),
	authenticate: isOneOf$1("auto", "always", "never"),
	"ignore-error-codes": (e) => isList$1(e, Number.isSafeInteger)
}, p = {
	index: (e) => isList$1(e, (e) => isOf(e, f) && "url" in e),
	"index-url": isAddress,
	"extra-index-url": (e) => isList$1(e, isAddress),
	"index-strategy": isOneOf$1("first-index", "unsafe-first-match", "unsafe-best-match")
}, isOf = (e, t) => typeof e == "object" && !!e && Object.entries(e).every(([e, n]) => Object.hasOwn(t, e) && t[e](n)), keysOf = (e, t) => Object.fromEntries(Object.entries(e).filter(([e, n]) => Object.hasOwn(t, e) && t[e](n))), manifestFault = (e) => {
	let t = C(e);
	if (t === void 0) return;
	let n = t.path.replace(/^\./, "");
	if (n === "") return "it is no object";
	if (t.value === void 0) return `it lacks ${n}`;
	let r = `${n} is not as a run writes it`;
	return typeof t.value == "object" ? r : `${r}: ${spelt(t.value)}`;
}, spelt = (e) => {
	let t = a(JSON.stringify(e));
	return t.length > m ? `${t.slice(0, m).toWellFormed()}…` : t;
}, m = 80, is = (e) => (t) => e(t) ? void 0 : {
	path: "",
	value: t
}, inside = (e, t) => t && {
	...t,
	path: `${e}${t.path}`
}, h = is((e) => typeof e == "string"), g = is((e) => e === null || typeof e == "string"), _ = is((e) => Number.isSafeInteger(e) && e >= 0), isOneOf = (e) => is((t) => e.includes(t)), matches = (e) => is((t) => typeof t == "string" && e.test(t)), isList = (e) => (t) => {
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
}, v = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), y = isList(matches(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)), b = hasShape({
	schema_version: isOneOf([1]),
	id: matches(/^[0-9A-HJKMNP-TV-Z]{26}$/),
	commit: g,
	commit_time: _,
	created_at: h,
	index: hasShape({
		name: h,
		upload_url: h,
		simple_url: h
	}),
	packages: isList(hasShape({
		name: v,
		raw_name: h,
		path: h,
		version: g,
		status: isOneOf(s),
		reason: h,
		level: _,
		needs: isList(v),
		unit: isList(v),
		bounds: isList(hasShape({
			from: h,
			to: h,
			table: h
		})),
		tag: g,
		requires_python: is((e) => e === null || typeof e == "string" && d(e) !== void 0),
		on_index: isList(h),
		wheels: isList(h)
	})),
	critical_path: isList(v),
	prepared_by: (e) => e === void 0 ? void 0 : y(e)
}), x = hasShape({
	package: v,
	filename: matches(/^[A-Za-z0-9][A-Za-z0-9._+!-]*\.(?:whl|tar\.gz)$/),
	kind: isOneOf(["wheel", "sdist"]),
	size: _,
	sha256: matches(/^[0-9a-f]{64}$/)
}), S = hasShape({
	package: v,
	stage: isOneOf(o),
	kind: isOneOf([
		"done",
		"skipped",
		"failed",
		"blocked"
	])
}), C = hasShape({
	schema_version: isOneOf([1]),
	plan: b,
	sources: is(isPackageSources),
	distributions: isList(x),
	outcomes: isList(S)
}), w = "manifest.json", T = "SHA256SUMS", writeManifest = ({ plan: e, sources: t, ...n }) => `${JSON.stringify({
	schema_version: 1,
	plan: e,
	sources: withoutLogins(t),
	...n
}, null, 1)}\n`, writeSums = (e) => e.map(({ sha256: e, filename: t }) => `${e}  ${t}\n`).join(""), readManifest = (e, t) => {
	let fail = (e, r = !1) => {
		throw new n(u({
			file: t,
			why: e,
			isMisnamed: r
		}));
	}, r;
	try {
		r = JSON.parse(e);
	} catch {
		fail("it is cut or no JSON");
	}
	let i = manifestFault(r);
	i !== void 0 && fail(i, !hasSchema(r));
	let { plan: a, distributions: o } = r, s = new Set(a.packages.map(({ name: e }) => e));
	s.size < a.packages.length && fail("its plan has a package twice"), isOrdered(a) || fail("its plan has no order");
	let c = o.find((e) => !s.has(e.package));
	c !== void 0 && fail(`${c.filename} belongs to no package of its plan`);
	let l = new Set();
	for (let { filename: e } of o) l.has(e.toLowerCase()) && fail(`it lists ${e} twice`), l.add(e.toLowerCase());
	return r;
}, hasSchema = (e) => typeof e == "object" && !!e && "schema_version" in e, isOrdered = ({ packages: e }) => {
	let t = new Map(e.map((e) => [e.name, e])), n = l(e);
	return e.filter(i).every(({ name: e, unit: r, level: i }) => r.includes(e) && r.every((e) => t.get(e)?.unit.join() === r.join()) && n.get(e).every((e) => r.includes(e) || t.get(e).level < i));
}, notReady = ({ plan: e, distributions: t, outcomes: n }) => e.packages.filter(i).flatMap(({ name: e }) => {
	let i = n.filter((t) => t.package === e), a = i.find(({ kind: e }) => e === "failed" || e === "blocked");
	return i.some((e) => r(e, "rehearse")) && t.some((t) => t.package === e) ? [] : [`${e} (${a === void 0 ? "not tried to the end" : `${a.kind} in ${a.stage}`})`];
});
export { knownHere, w as manifestName, notReady, packageSources, readManifest, sourcesToml, T as sumsName, writeManifest, writeSums };
