import { checkInside as e, checkListed as t, isVersion as n, metadataOf as r } from "./domain-distribution-identity.js";
import { checkWheels as i, distNotPlain as a, distNotReady as o, distTagDiffers as s, distUnlisted as c, distributionChanged as l, distributionMissing as u, expectedBy as d, manifestUnreadable as f, wheelUnasked as p } from "./domain-report-next-steps.js";
import { Problem as m, isReleasable as h, isWork as g, named as _ } from "../index.js";
import { attestationName as v, distFilesDiffer as y, distPlansDiffer as b } from "./domain-schedule-schedule.js";
import { manifestName as x, notReady as S, readManifest as C, sumsName as w } from "./domain-run-manifest-shape.js";
import { parseVersion as T } from "./actions-shared-inputs.js";
import { fitsNone as E, isOfTop as D, matchTag as O } from "./domain-tag-suggest-format.js";
const checkFolder = (e, t, { distributions: n }) => {
	let r = new Set(n.map(({ filename: e }) => e)), i = new Set([
		x,
		w,
		...r,
		...[...r].map(v)
	]), a = new Set(t.map(({ name: e }) => e)), o = t.map(({ name: e }) => e).filter((e) => !i.has(e));
	return [
		...o.length === 0 ? [] : [c({
			folder: e,
			files: o
		})],
		...t.filter(({ name: e }) => i.has(e)).flatMap((t) => notPlain(e, t)),
		...[...r].filter((e) => !a.has(e)).map((t) => u({
			folder: e,
			file: t
		}))
	];
}, notPlain = (e, { name: t, kind: n }) => n === "file" ? [] : [a({
	folder: e,
	file: t,
	what: k[n]
})], k = {
	"hard link": "a hard link to a file that has another name too",
	folder: "a folder",
	link: "a symbolic link",
	other: "a pipe, a socket or a device"
}, checkDistTag = (e, { tag: t, formats: n }) => {
	let r = reader(e, n), i = e.packages.filter((e) => isReleased(e) && e.tag !== null && !r(e.tag, e)).map((e) => s({
		tag: e.tag,
		package: e.name,
		version: e.version
	}));
	return t === void 0 ? i : [...i, ...checkRunTag(e, t, n)];
}, isReleased = (e) => g(e) || e.status === "published", membersOf = ({ packages: e }) => new Map(e.map(({ name: e, version: t }) => [e, t ?? void 0])), reader = (e, t) => {
	let r = membersOf(e);
	return (e, { name: i, version: a }) => {
		let o = O(e, t, r);
		return o === void 0 ? hasVersion(e, a) : (o.kind === "workspace" || o.name === i) && n(o.version, a);
	};
}, checkRunTag = (e, t, r) => {
	let i = O(t, r, membersOf(e)), a = e.packages.filter(isReleased), differs = ({ name: e, version: n }) => s({
		tag: t,
		package: e,
		version: n
	});
	if (i === void 0) return a.some(({ version: e }) => hasVersion(t, e)) ? [] : [E(t, r, {
		members: membersOf(e),
		hasPackages: !1
	})];
	let agrees = ({ version: e }) => n(i.version, e);
	if (i.kind === "package") return a.some(({ name: e }) => e === i.name) ? a.filter((e) => e.name === i.name ? !agrees(e) : g(e)).map(differs) : a.map(differs);
	let o = e.packages.find((e) => e.path === "." && agrees(e));
	return o !== void 0 && (h(o) || isAhead(o, e)) ? [] : (a.some(agrees) ? a.filter(g) : a).filter((e) => !agrees(e)).map(differs);
}, isAhead = ({ version: e }, { packages: t }) => e !== null && D({
	top: e,
	packages: t.filter(h).map((e) => e.version ?? void 0),
	tagged: [e]
}), hasVersion = (e, t) => e.length < 256 && [...e.matchAll(/(?<![0-9.])[0-9]/g)].some(({ index: r }) => n(longestVersion(e.slice(r)), t)), longestVersion = (e) => Array.from(e, (t, n) => e.slice(0, e.length - n)).find((e) => T(e) !== void 0), mergeManifests = (e) => {
	let [t, ...n] = e, r = n.flatMap((e) => {
		let n = difference(t.manifest, e.manifest);
		return n === void 0 ? [] : [b({
			folders: [t.folder, e.folder],
			what: n
		})];
	}), i = new Map();
	for (let { folder: t, manifest: n } of e) for (let e of n.distributions) {
		let n = e.filename.toLowerCase(), a = i.get(n);
		a === void 0 ? i.set(n, {
			folder: t,
			file: e
		}) : isSame(a.file, e) || r.push(y({
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
	if (e.length > 0) throw new m(e);
}, sharing = (e, t) => t === void 0 || difference(t, e) !== void 0 ? e : {
	...e,
	plan: t.plan,
	sources: t.sources
}, hasManifest = ({ entries: e }) => e.some(({ name: e }) => e === x), partOf = ({ from: e, entries: t }, n) => {
	let r = new Set(n.distributions.map(({ filename: e }) => e));
	return {
		from: e,
		entries: t,
		folder: e.folder,
		manifest: n,
		listed: r
	};
}, unreadable = ({ folder: e }, t) => new m(f({
	file: `${e}/${x}`,
	why: t
})), misnamed = ({ folder: e }, t) => new m(f({
	file: `${e}/${x}`,
	why: t,
	isMisnamed: !0
})), whyNone = (e) => {
	let t = e.filter(({ kind: e }) => e === "folder").map(({ name: e }) => e);
	return t.length === 0 ? "there is none" : `there is none, but folders, each of which may be one: ${_(t)}`;
}, listWheels = async ({ from: e, entries: t }, { plan: n, sources: r }) => {
	let i = t.filter(({ name: e }) => d(n, e) === void 0).map(({ name: e }) => e);
	if (i.length > 0) throw new m(p({
		folder: e.folder,
		files: i
	}));
	refuse(t.flatMap((t) => notPlain(e.folder, t)));
	let a = [];
	for (let { name: r } of t) {
		let t = await e.measure(r);
		a.push({
			package: d(n, r).name,
			filename: r,
			kind: "wheel",
			...t
		});
	}
	return {
		schema_version: 1,
		plan: n,
		sources: r,
		distributions: a,
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
}, A = 64 * 1024 ** 2, readFrom = async ({ from: e, entries: t }) => {
	let n = t.find(({ name: e }) => e === x);
	if (refuse(notPlain(e.folder, n)), n.size > A) throw unreadable(e, `it has ${n.size} bytes, more than any release needs`);
	let r = await e.read(x);
	if (r === void 0) throw unreadable(e, "there is none");
	return C(new TextDecoder().decode(r), `${e.folder}/${x}`);
}, takeDist = async (n) => {
	let a = await readParts(n.from), { manifest: s, findings: c } = mergeManifests(a);
	refuse(c);
	let { plan: l, distributions: u } = s, d = S(s);
	if (d.length > 0) throw new m(o({ packages: d }));
	let f = new Map(l.packages.map((e) => [e.name, e])), p = u.map((e) => ({
		file: e,
		entry: f.get(e.package)
	}));
	refuse([
		...a.flatMap((e) => checkFolder(e.folder, e.entries, e.manifest)),
		...p.flatMap(t),
		...i(l, u, !0),
		...checkDistTag(l, n)
	]);
	let h = [], g = new Map();
	for (let t of p) {
		let i = await takeFile(t.file, a, n);
		"code" in i ? h.push(i) : (h.push(...e(t, i)), g.set(t.entry.name, [...g.get(t.entry.name) ?? [], ...r(i)?.requiresDist ?? []]));
	}
	return refuse(h), {
		manifest: s,
		requires: g,
		isJoined: a.length > 1
	};
}, takeFile = async ({ filename: e, size: t, sha256: n }, r, { to: i, archives: a }) => {
	let o = i.pathOf(e), changed = (t, n, r) => l({
		file: e,
		what: t,
		expected: n,
		found: r
	});
	for (let { from: a } of r.filter(({ listed: t }) => t.has(e))) {
		await i.remove(e);
		let r = await a.copyTo(e, o);
		if (r === void 0) return u({
			folder: a.folder,
			file: e
		});
		if (r.sha256 !== n) return changed("sha256", n, r.sha256);
		if (r.size !== t) return changed("bytes", String(t), String(r.size));
	}
	let s = await a.read(o);
	return s.sha256 === n ? s : changed("sha256", n, s.sha256);
};
export { checkDistTag, checkFolder, listFolder, notPlain, takeDist };
