import { metadataOf as e } from "./domain-distribution-identity.js";
import { checkWheels as t, distNotReady as n, distributionChanged as r, distributionMissing as i, expectedBy as a, manifestUnreadable as o, wheelUnasked as s } from "./domain-report-next-steps.js";
import { Problem as c, named as l } from "../index.js";
import { checkDistTag as u, checkFolder as d, checkInside as f, checkListed as p, notPlain as m } from "./domain-distribution-wheel.js";
import { manifestName as h, notReady as g, readManifest as _ } from "./domain-run-manifest-shape.js";
import { distFilesDiffer as v, distPlansDiffer as y } from "./domain-schedule-schedule.js";
const mergeManifests = (e) => {
	let [t, ...n] = e, r = n.flatMap((e) => {
		let n = difference(t.manifest, e.manifest);
		return n === void 0 ? [] : [y({
			folders: [t.folder, e.folder],
			what: n
		})];
	}), i = new Map();
	for (let { folder: t, manifest: n } of e) for (let e of n.distributions) {
		let n = e.filename.toLowerCase(), a = i.get(n);
		a === void 0 ? i.set(n, {
			folder: t,
			file: e
		}) : isSame(a.file, e) || r.push(v({
			file: e.filename,
			folders: [a.folder, t]
		}));
	}
	return {
		manifest: {
			...t.manifest,
			distributions: [...i.values()].map(({ file: e }) => e),
			outcomes: e.flatMap(({ manifest: e }) => e.outcomes)
		},
		findings: r
	};
}, isSame = (e, t) => e === t || JSON.stringify(e) === JSON.stringify(t) || JSON.stringify(sorted(e)) === JSON.stringify(sorted(t)), sorted = (e) => Array.isArray(e) ? e.map(sorted) : typeof e != "object" || !e ? e : Object.entries(e).map(([e, t]) => [e, sorted(t)]).toSorted(([e], [t]) => e < t ? -1 : 1), difference = (e, t) => {
	if (e.plan === t.plan && e.sources === t.sources) return;
	let [n, r] = [headOf(e.plan), headOf(t.plan)], i = fieldsOf({
		...n,
		...r
	}).find((e) => !isSame(n[e], r[e]));
	if (i !== void 0) return `${i}: ${spelt(n[i])} and ${spelt(r[i])}`;
	let a = new Map(t.plan.packages.map((e) => [e.name, e]));
	for (let t of e.plan.packages) {
		let e = a.get(t.name);
		if (e === void 0) return `${t.name} is in one of them alone`;
		if (isSame(t, e)) continue;
		let n = fieldsOf({
			...t,
			...e
		}).find((n) => n !== "reason" && !isSame(t[n], e[n]));
		if (n !== void 0) return `the ${n} of ${t.name}: ${spelt(t[n])} and ${spelt(e[n])}`;
	}
	return e.plan.packages.length === t.plan.packages.length ? isSame(e.sources, t.sources) ? void 0 : "the indexes that packages come from" : "one of them has more packages";
}, headOf = ({ id: e, created_at: t, packages: n, critical_path: r, ...i }) => i, fieldsOf = (e) => Object.keys(e), spelt = (e) => {
	let t = typeof e == "string" ? e : JSON.stringify(e) ?? "nothing";
	return t.length > 100 ? `${t.slice(0, 100)}…` : t;
}, readParts = async (e) => {
	let t = await Promise.all(e.map(async (e) => ({
		from: e,
		entries: await listFolder(e)
	}))), [n, r] = [t.filter(hasManifest), t.filter((e) => !hasManifest(e))], i = [];
	for (let e of n) i.push(partOf(e, sharing(await readFrom(e), i[0]?.manifest)));
	let [a] = i, o = a?.manifest.plan.packages.some(({ wheels: e }) => e.length > 0), [s] = r;
	if (a === void 0 || s !== void 0 && !o) {
		let { from: e, entries: n } = s ?? t[0];
		throw misnamed(e, whyNone(n));
	}
	for (let e of r) i.push(partOf(e, await listWheels(e, a.manifest)));
	return [a, ...i.slice(1)];
}, refuse = (e) => {
	if (e.length > 0) throw new c(e);
}, sharing = (e, t) => t === void 0 || difference(t, e) !== void 0 ? e : {
	...e,
	plan: t.plan,
	sources: t.sources
}, hasManifest = ({ entries: e }) => e.some(({ name: e }) => e === h), partOf = ({ from: e, entries: t }, n) => {
	let r = new Set(n.distributions.map(({ filename: e }) => e));
	return {
		from: e,
		entries: t,
		folder: e.folder,
		manifest: n,
		listed: r
	};
}, unreadable = ({ folder: e }, t) => new c(o({
	file: `${e}/${h}`,
	why: t
})), misnamed = ({ folder: e }, t) => new c({
	...o({
		file: `${e}/${h}`,
		why: t
	}),
	remedy: "call"
}), whyNone = (e) => {
	let t = e.filter(({ kind: e }) => e === "folder").map(({ name: e }) => e);
	return t.length === 0 ? "there is none" : `there is none, but folders, each of which may be one: ${l(t)}`;
}, listWheels = async ({ from: e, entries: t }, { plan: n, sources: r }) => {
	let i = t.filter(({ name: e }) => a(n, e) === void 0).map(({ name: e }) => e);
	if (i.length > 0) throw new c(s({
		folder: e.folder,
		files: i
	}));
	refuse(t.flatMap((t) => m(e.folder, t)));
	let o = [];
	for (let { name: r } of t) {
		let t = await e.measure(r);
		o.push({
			package: a(n, r).name,
			filename: r,
			kind: "wheel",
			...t
		});
	}
	return {
		schema_version: 1,
		plan: n,
		sources: r,
		distributions: o,
		outcomes: []
	};
}, listFolder = async (e) => {
	try {
		return await e.list();
	} catch (t) {
		let n = Error.isError(t) && "code" in t ? String(t.code) : "";
		throw [
			"ENOENT",
			"ENOTDIR",
			"EACCES",
			"EPERM"
		].includes(n) ? misnamed(e, `${e.folder} is no folder that can be read (${n})`) : t;
	}
}, b = 64 * 1024 ** 2, readFrom = async ({ from: e, entries: t }) => {
	let n = t.find(({ name: e }) => e === h);
	if (refuse(m(e.folder, n)), n.size > b) throw unreadable(e, `it has ${n.size} bytes, more than any release needs`);
	let r = await e.read(h);
	if (r === void 0) throw unreadable(e, "there is none");
	return _(new TextDecoder().decode(r), `${e.folder}/${h}`);
}, takeDist = async (r) => {
	let i = await readParts(r.from), { manifest: a, findings: o } = mergeManifests(i);
	refuse(o);
	let { plan: s, distributions: l } = a, m = g(a);
	if (m.length > 0) throw new c(n({ packages: m }));
	let h = new Map(s.packages.map((e) => [e.name, e])), _ = l.map((e) => ({
		file: e,
		entry: h.get(e.package)
	}));
	refuse([
		...i.flatMap((e) => d(e.folder, e.entries, e.manifest)),
		..._.flatMap(p),
		...t(s, l),
		...u(s, r)
	]);
	let v = [], y = new Map();
	for (let t of _) {
		let n = await takeFile(t.file, i, r);
		"code" in n ? v.push(n) : (v.push(...f(t, n)), y.set(t.entry.name, [...y.get(t.entry.name) ?? [], ...e(n)?.requiresDist ?? []]));
	}
	return refuse(v), {
		manifest: a,
		requires: y,
		isJoined: i.length > 1
	};
}, takeFile = async ({ filename: e, size: t, sha256: n }, a, { to: o, archives: s }) => {
	let c = o.pathOf(e), changed = (t, n, i) => r({
		file: e,
		what: t,
		expected: n,
		found: i
	});
	for (let { from: r } of a.filter(({ listed: t }) => t.has(e))) {
		await o.remove(e);
		let a = await r.copyTo(e, c);
		if (a === void 0) return i({
			folder: r.folder,
			file: e
		});
		if (a.sha256 !== n) return changed("sha256", n, a.sha256);
		if (a.size !== t) return changed("bytes", String(t), String(a.size));
	}
	let l = await s.read(c);
	return l.sha256 === n ? l : changed("sha256", n, l.sha256);
};
export { takeDist };
