import { stringify as e } from "../libraries/smol-toml.js";
import { aTable as t } from "./domain-workspace-shapes.js";
import { isThrough as n, isWork as r, stageNames as i, statuses as a, withoutLogin as o } from "../index.js";
import { waitsInPlan as s } from "./domain-schedule-schedule.js";
import { manifestUnreadable as c } from "./domain-report-next-steps.js";
import { Problem as l, isCommitHash as u, parseJson as d, shown as f } from "./domain-problem-locked-index.js";
import { parseSpecifiers as p } from "./actions-shared-inputs.js";
const packageSources = (e) => {
	let { index: n, "extra-index-url": r, ...i } = e, a = (Array.isArray(n) ? n : []).filter(t.accepts).filter(({ explicit: e, url: t }) => e !== !0 && isAddress(t)).map((e) => keysOf(e, m)), o = Array.isArray(r) ? r.filter(isAddress) : [];
	return keysOf({
		...i,
		...a.length > 0 ? { index: a } : {},
		...o.length > 0 ? { "extra-index-url": o } : {}
	}, h);
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
}, sourcesToml = (t) => e(t), isPackageSources = (e) => isOf(e, h), isText$1 = (e) => typeof e == "string", isAddress = (e) => isText$1(e) && /^https?:/.test(e) && URL.canParse(e), isList$1 = (e, t) => Array.isArray(e) && e.every(t), isOneOf$1 = (...e) => (t) => e.includes(t), m = {
	name: (e) => isText$1(e) && /^[\w.-]+$/.test(e),
	url: isAddress,
	default: (e) => typeof e == "boolean",
	format: isOneOf$1("simple", "flat"),
	authenticate: isOneOf$1("auto", "always", "never"),
	"ignore-error-codes": (e) => isList$1(e, Number.isSafeInteger)
}, h = {
	index: (e) => isList$1(e, (e) => isOf(e, m) && "url" in e),
	"index-url": isAddress,
	"extra-index-url": (e) => isList$1(e, isAddress),
	"index-strategy": isOneOf$1("first-index", "unsafe-first-match", "unsafe-best-match")
}, isOf = (e, t) => typeof e == "object" && !!e && Object.entries(e).every(([e, n]) => Object.hasOwn(t, e) && t[e](n)), keysOf = (e, t) => Object.fromEntries(Object.entries(e).filter(([e, n]) => Object.hasOwn(t, e) && t[e](n))), manifestFault = (e) => {
	let t = T(e);
	if (t === void 0) return;
	let n = t.path.replace(/^\./, "");
	if (n === "") return "it is no object";
	if (t.value === void 0) return `it lacks ${n}`;
	let r = `${n} is not as a run writes it`;
	return typeof t.value == "object" ? r : `${r}: ${spelt(t.value)}`;
}, spelt = (e) => {
	let t = f(JSON.stringify(e));
	return t.length > g ? `${t.slice(0, g).toWellFormed()}…` : t;
}, g = 80, is = (e) => (t) => e(t) ? void 0 : {
	path: "",
	value: t
}, inside = (e, t) => t && {
	...t,
	path: `${e}${t.path}`
}, _ = is((e) => typeof e == "string"), v = is((e) => e === null || typeof e == "string"), y = is((e) => Number.isSafeInteger(e) && e >= 0), isOneOf = (e) => is((t) => e.includes(t)), matches = (e) => is((t) => typeof t == "string" && e.test(t)), isList = (e) => (t) => {
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
}, b = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), x = isList(is(u)), S = hasShape({
	schema_version: isOneOf([1]),
	id: matches(/^[0-9A-HJKMNP-TV-Z]{26}$/),
	commit: v,
	commit_time: y,
	created_at: _,
	index: hasShape({
		name: _,
		upload_url: _,
		simple_url: _
	}),
	packages: isList(hasShape({
		name: b,
		raw_name: _,
		path: _,
		version: v,
		status: isOneOf(a),
		reason: _,
		level: y,
		needs: isList(b),
		unit: isList(b),
		bounds: isList(hasShape({
			from: _,
			to: _,
			table: _
		})),
		tag: v,
		requires_python: is((e) => e === null || typeof e == "string" && p(e) !== void 0),
		on_index: isList(_),
		since_commit: isOneOf([void 0, !0]),
		wheels: isList(_)
	})),
	critical_path: isList(b),
	prepared_by: (e) => e === void 0 ? void 0 : x(e)
}), C = hasShape({
	package: b,
	filename: matches(/^[A-Za-z0-9][A-Za-z0-9._+!-]*\.(?:whl|tar\.gz)$/),
	kind: isOneOf(["wheel", "sdist"]),
	size: y,
	sha256: matches(/^[0-9a-f]{64}$/)
}), w = hasShape({
	package: b,
	stage: isOneOf(i),
	kind: isOneOf([
		"done",
		"skipped",
		"failed",
		"blocked"
	])
}), T = hasShape({
	schema_version: isOneOf([1]),
	plan: S,
	sources: is(isPackageSources),
	distributions: isList(C),
	outcomes: isList(w)
}), E = "manifest.json", D = "SHA256SUMS", writeManifest = ({ plan: e, sources: t, ...n }) => `${JSON.stringify({
	schema_version: 1,
	plan: e,
	sources: withoutLogins(t),
	...n
}, null, 1)}\n`, writeSums = (e) => e.map(({ sha256: e, filename: t }) => `${e}  ${t}\n`).join(""), readManifest = (e, t, { isPublished: n = !1 } = {}) => {
	let fail = (e, r = !1) => {
		throw new l(c({
			file: t,
			why: e,
			isMisnamed: r,
			isPublished: n
		}));
	}, r = d(e);
	r === void 0 && fail("it is cut or no JSON");
	let i = manifestFault(r);
	i !== void 0 && fail(i, !hasSchema(r));
	let { plan: a, distributions: o } = r, s = new Set(a.packages.map(({ name: e }) => e));
	s.size < a.packages.length && fail("its plan has a package twice"), isOrdered(a) || fail("its plan has no order");
	let u = o.find((e) => !s.has(e.package));
	u !== void 0 && fail(`${u.filename} belongs to no package of its plan`);
	let f = new Set();
	for (let { filename: e } of o) f.has(e.toLowerCase()) && fail(`it lists ${e} twice`), f.add(e.toLowerCase());
	return r;
}, hasSchema = (e) => typeof e == "object" && !!e && "schema_version" in e, isOrdered = ({ packages: e }) => {
	let t = new Map(e.map((e) => [e.name, e])), n = s(e);
	return e.filter(r).every(({ name: e, unit: r, level: i }) => r.includes(e) && r.every((e) => t.get(e)?.unit.join() === r.join()) && n.get(e).every((e) => r.includes(e) || t.get(e).level < i));
}, untouched = ({ plan: e, outcomes: t }) => {
	let n = new Set(t.map((e) => e.package));
	return e.packages.filter((e) => r(e) && !n.has(e.name)).map(({ name: e }) => e);
}, notReady = ({ plan: e, distributions: t, outcomes: i }) => e.packages.filter(r).flatMap(({ name: e }) => {
	let r = i.filter((t) => t.package === e), a = r.find(({ kind: e }) => e === "failed" || e === "blocked");
	return r.some((e) => n(e, "rehearse")) && t.some((t) => t.package === e) ? [] : [`${e} (${a === void 0 ? "not tried to the end" : `${a.kind} in ${a.stage}`})`];
});
export { knownHere, E as manifestName, notReady, packageSources, readManifest, sourcesToml, D as sumsName, untouched, writeManifest, writeSums };
