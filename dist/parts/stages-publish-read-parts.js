import { isReleasable as e, isReleased as t, isWork as n } from "../index.js";
import { Problem as r, named as i } from "./domain-problem-locked-index.js";
import { attestationName as a, distFilesDiffer as o, distPlansDiffer as s } from "./domain-schedule-schedule.js";
import { isDraftName as c } from "./domain-problem-index-reads.js";
import { distNotPlain as l, distTagDiffers as u, distUnlisted as d, distributionMissing as f, expectedBy as p, manifestUnreadable as m, wheelUnasked as h } from "./domain-report-next-steps.js";
import { isSameVersion as g, parseVersion as _ } from "./actions-shared-inputs.js";
import { fitsNone as v, isOfTop as y, matchTag as b } from "./domain-tag-suggest-format.js";
import { manifestName as x, readManifest as S, sumsName as C } from "./domain-run-manifest-shape.js";
const checkFolder = (e, t, { distributions: n }) => {
	let r = new Set(n.map(({ filename: e }) => e)), i = new Set([
		x,
		C,
		...r,
		...[...r].map(a)
	]), o = new Set(t.map(({ name: e }) => e)), s = t.map(({ name: e }) => e).filter((e) => !i.has(e) && !c(e));
	return [
		...s.length === 0 ? [] : [d({
			folder: e,
			files: s
		})],
		...t.filter(({ name: e }) => i.has(e)).flatMap((t) => notPlain(e, t)),
		...[...r].filter((e) => !o.has(e)).map((t) => f({
			folder: e,
			file: t
		}))
	];
}, notPlain = (e, { name: t, kind: n }) => n === "file" ? [] : [l({
	folder: e,
	file: t,
	what: w[n]
})], w = {
	"hard link": "a hard link to a file that has another name too",
	folder: "a folder",
	link: "a symbolic link",
	other: "a pipe, a socket or a device"
}, checkDistTag = (e, { tag: n, formats: r }) => {
	let i = reader(e, r), a = e.packages.filter((e) => t(e) && e.tag !== null && !i(e.tag, e)).map((e) => u({
		tag: e.tag,
		package: e.name,
		version: e.version
	}));
	return n === void 0 ? a : [...a, ...checkRunTag(e, n, r)];
}, membersOf = ({ packages: e }) => new Map(e.map(({ name: e, version: t }) => [e, t ?? void 0])), reader = (e, t) => {
	let n = membersOf(e);
	return (e, { name: r, version: i }) => {
		let a = b(e, t, n);
		return a === void 0 ? hasVersion(e, i) : (a.kind === "workspace" || a.name === r) && g(a.version, i);
	};
}, checkRunTag = (r, i, a) => {
	let o = b(i, a, membersOf(r)), s = r.packages.filter(t), differs = ({ name: e, version: t }) => u({
		tag: i,
		package: e,
		version: t
	});
	if (o === void 0) return s.some(({ version: e }) => hasVersion(i, e)) ? [] : [v(i, a, {
		members: membersOf({
			...r,
			packages: s
		}),
		hasPackages: !1
	})];
	let agrees = ({ version: e }) => g(o.version, e);
	if (o.kind === "package") return s.some(({ name: e }) => e === o.name) ? s.filter((e) => e.name === o.name ? !agrees(e) : n(e)).map(differs) : s.map(differs);
	let c = r.packages.find((e) => e.path === "." && agrees(e));
	return c !== void 0 && (e(c) || isAhead(c, r)) ? [] : (s.some(agrees) ? s.filter(n) : s).filter((e) => !agrees(e)).map(differs);
}, isAhead = ({ version: t }, { packages: n }) => t !== null && y({
	top: t,
	packages: n.filter(e).map((e) => e.version ?? void 0),
	tagged: [t]
}), hasVersion = (e, t) => e.length < 256 && [...e.matchAll(/(?<![0-9.])[0-9]/g)].some(({ index: n }) => g(longestVersion(e.slice(n)), t)), longestVersion = (e) => Array.from(e, (t, n) => e.slice(0, e.length - n)).find((e) => _(e) !== void 0), mergeManifests = (e) => {
	let [t, ...n] = e, r = n.flatMap((e) => {
		let n = difference(t.manifest, e.manifest);
		return n === void 0 ? [] : [s({
			folders: [t.folder, e.folder],
			what: n
		})];
	}), i = new Map();
	for (let { folder: t, manifest: n } of e) for (let e of n.distributions) {
		let n = e.filename.toLowerCase(), a = i.get(n);
		a === void 0 ? i.set(n, {
			folder: t,
			file: e
		}) : isSame(a.file, e) || r.push(o({
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
	if (e.length > 0) throw new r(e);
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
}, unreadable = ({ folder: e }, t) => new r(m({
	file: `${e}/${x}`,
	why: t
})), misnamed = ({ folder: e }, t) => new r(m({
	file: `${e}/${x}`,
	why: t,
	isMisnamed: !0
})), whyNone = (e) => {
	let t = e.filter(({ kind: e }) => e === "folder").map(({ name: e }) => e);
	return t.length === 0 ? "there is none" : `there is none, but folders, each of which may be one: ${i(t)}`;
}, listWheels = async ({ from: e, entries: t }, { plan: n, sources: i }) => {
	let a = t.filter(({ name: e }) => p(n, e) === void 0).map(({ name: e }) => e);
	if (a.length > 0) throw new r(h({
		folder: e.folder,
		files: a
	}));
	refuse(t.flatMap((t) => notPlain(e.folder, t)));
	let o = [];
	for (let { name: r } of t) {
		let t = await e.measure(r);
		o.push({
			package: p(n, r).name,
			filename: r,
			kind: "wheel",
			...t
		});
	}
	return {
		schema_version: 1,
		plan: n,
		sources: i,
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
}, T = 64 * 1024 ** 2, readFrom = async ({ from: e, entries: t }) => {
	let n = t.find(({ name: e }) => e === x);
	if (refuse(notPlain(e.folder, n)), n.size > T) throw unreadable(e, `it has ${n.size} bytes, more than any release needs`);
	let r = await e.read(x);
	if (r === void 0) throw unreadable(e, "there is none");
	return S(new TextDecoder().decode(r), `${e.folder}/${x}`);
};
export { checkDistTag, checkFolder, listFolder, mergeManifests, notPlain, readParts, refuse };
