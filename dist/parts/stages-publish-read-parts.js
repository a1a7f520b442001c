import { Problem as e, isReleasable as t, isWork as n, named as r } from "../index.js";
import { defineFinding as i } from "./domain-workspace-path.js";
import { attestationName as a, distInfoOf as o, distInfoWrong as s, entryPointsWrong as c, filesOf as l, parseMetadata as u, repeatedFields as d, topNamesOf as f, wheelFileWrong as p, wheelTagsDoubtful as m } from "./domain-problem-release-files.js";
import { checkWheels as h, distNotPlain as g, distNotPlanned as _, distNotReady as v, distTagDiffers as y, distUnlisted as b, distributionChanged as x, distributionMissing as S, expectedBy as C, manifestUnreadable as w, rebuildFromSdist as T, wheelUnasked as E } from "./domain-report-next-steps.js";
import { isNormalizedDistributionName as D, normalizeName as O, parseDistributionName as k, parseVersion as A } from "./domain-python-requirement.js";
import { manifestName as j, notReady as M, readManifest as N, sumsName as P } from "./domain-run-manifest-shape.js";
import { distFilesDiffer as F, distPlansDiffer as I } from "./domain-schedule-schedule.js";
import { entryPointsOf as L, headerBroken as R, metadataOf as z } from "./domain-problem-distribution-metadata.js";
import { fitsNone as B, isOfTop as V, isSameVersion as H, matchTag as U } from "./domain-tag-suggest-format.js";
const W = i({
	code: "RA-ARTIFACT-UNAVAILABLE",
	severity: "notice",
	mender: "outside"
}, ({ why: e, folder: t }) => ({
	message: `The distributions are not kept as an artifact: ${e}`,
	hint: `They are in ${t}. Where a later job needs them, keep that folder by a step of your own`
})), G = i({
	code: "RA-ARTIFACT-FAILED",
	severity: "error",
	mender: "outside"
}, ({ why: e, folder: t }) => ({
	message: `The distributions are not kept as an artifact, for the service failed: ${e}`,
	hint: `They are in ${t}. Where a later job needs them, re-run this job when the service works again`
})), checkDistInfo = (e) => {
	let t = o(e), n = f(e).filter((e) => e.endsWith(".dist-info"));
	return n.length === 1 && n[0] === t ? [] : [s({
		filename: e.filename,
		expected: t,
		found: n
	})];
}, tagsInName = (e) => {
	let t = k(e);
	if (t?.kind !== "wheel") return [];
	let { pythonTags: n, abiTags: r, platformTags: i } = t;
	return n.flatMap((e) => r.flatMap((t) => i.map((n) => `${e}-${t}-${n}`)));
}, isCompiled = (e) => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(e), checkWheelFile = (e) => {
	let { filename: t } = e, n = `${o(e)}/WHEEL`, r = e.texts.get(n);
	if (r === void 0) return [p({
		filename: t,
		what: `it has no ${n}`
	})];
	let { fields: i } = u(r), [a = "missing"] = i.get("wheel-version") ?? [], [s = "missing"] = i.get("root-is-purelib") ?? [], c = tagsInName(t).toSorted(), d = (i.get("tag") ?? []).toSorted(), f = l(e).filter((e) => isCompiled(e.path)), h = c.length > 0 && c.every((e) => e.endsWith("-none-any")), doubtful = (e, n) => m({
		filename: t,
		what: e,
		isRenamed: n
	});
	return [
		.../^1\.\d+$/.test(a) ? [] : [p({
			filename: t,
			what: `its Wheel-Version is ${a}`
		})],
		.../^(true|false)$/i.test(s) ? [] : [p({
			filename: t,
			what: `its Root-Is-Purelib is ${s}, not true or false`
		})],
		...c.join() === d.join() ? [] : [doubtful(`its name says ${c.join(", ")}, its WHEEL file ${d.join(", ") || "nothing"}`, !0)],
		...h && f[0] !== void 0 ? [doubtful(`it is tagged for every platform and holds compiled ${f[0].path}`, !1)] : []
	];
}, checkEntryPoints = (e) => {
	let { filename: t } = e, n = L(e);
	return n === void 0 ? [c({
		filename: t,
		what: "its entry_points.txt cannot be read"
	})] : n.filter(({ group: e, name: t }) => /^(console|gui)_scripts$/.test(e) && !/^[\p{L}\p{N}_.-]+$/u.test(t)).map(({ group: e, name: n }) => c({
		filename: t,
		what: `the name "${n}" of an entry point in ${e} is not allowed`
	}));
}, isVersion = (e, t) => A(e ?? "") !== void 0 && A(t ?? "") !== void 0 && H(e, t), differs = ({ file: e, entry: t }, n) => {
	let { filename: r, kind: i } = e, a = _({
		file: r,
		kind: i,
		package: t.name,
		version: t.version,
		what: n
	});
	return i === "wheel" && t.wheels.length > 0 ? {
		...a,
		...T
	} : a;
}, checkListed = (e) => {
	let { file: t, entry: n } = e, r = k(t.filename);
	return r === void 0 ? [differs(e, "its name is none of a distribution")] : r.kind === t.kind ? r.name !== n.name || !isVersion(r.version, n.version) ? [differs(e, `its name says ${r.name} ${r.version}`)] : D(r) ? [] : [differs(e, "its name is not normalised, and uv would pass over it")] : [differs(e, `its name is that of ${r.kind === "sdist" ? "an" : "a"} ${r.kind}`)];
}, checkInside = (e, t) => {
	if (t.faults.length > 0) return t.faults;
	let n = t.kind === "wheel" ? checkDistInfo(t) : [];
	if (n.length > 0) return n;
	let r = z(t);
	if (r === void 0) return [differs(e, "it has no metadata where its name says")];
	let { name: i = "nothing", version: a = "nothing" } = r, o = d(r)[0];
	return o === void 0 ? O(i) === e.entry.name && isVersion(a, e.entry.version) ? [] : [differs(e, `the metadata inside says ${i} ${a}`)] : [R({
		filename: t.filename,
		text: o
	})];
}, checkFolder = (e, t, { distributions: n }) => {
	let r = new Set(n.map(({ filename: e }) => e)), i = new Set([
		j,
		P,
		...r,
		...[...r].map(a)
	]), o = new Set(t.map(({ name: e }) => e)), s = t.map(({ name: e }) => e).filter((e) => !i.has(e));
	return [
		...s.length === 0 ? [] : [b({
			folder: e,
			files: s
		})],
		...t.filter(({ name: e }) => i.has(e)).flatMap((t) => notPlain(e, t)),
		...[...r].filter((e) => !o.has(e)).map((t) => S({
			folder: e,
			file: t
		}))
	];
}, notPlain = (e, { name: t, kind: n }) => n === "file" ? [] : [g({
	folder: e,
	file: t,
	what: K[n]
})], K = {
	"hard link": "a hard link to a file that has another name too",
	folder: "a folder",
	link: "a symbolic link",
	other: "a pipe, a socket or a device"
}, checkDistTag = (e, { tag: t, formats: n }) => {
	let r = reader(e, n), i = e.packages.filter((e) => isReleased(e) && e.tag !== null && !r(e.tag, e)).map((e) => y({
		tag: e.tag,
		package: e.name,
		version: e.version
	}));
	return t === void 0 ? i : [...i, ...checkRunTag(e, t, n)];
}, isReleased = (e) => n(e) || e.status === "published", membersOf = ({ packages: e }) => new Map(e.map(({ name: e, version: t }) => [e, t ?? void 0])), reader = (e, t) => {
	let n = membersOf(e);
	return (e, { name: r, version: i }) => {
		let a = U(e, t, n);
		return a === void 0 ? hasVersion(e, i) : (a.kind === "workspace" || a.name === r) && isVersion(a.version, i);
	};
}, checkRunTag = (e, r, i) => {
	let a = U(r, i, membersOf(e)), o = e.packages.filter(isReleased), differs = ({ name: e, version: t }) => y({
		tag: r,
		package: e,
		version: t
	});
	if (a === void 0) return o.some(({ version: e }) => hasVersion(r, e)) ? [] : [B(r, i, {
		members: membersOf(e),
		hasPackages: !1
	})];
	let agrees = ({ version: e }) => isVersion(a.version, e);
	if (a.kind === "package") return o.some(({ name: e }) => e === a.name) ? o.filter((e) => e.name === a.name ? !agrees(e) : n(e)).map(differs) : o.map(differs);
	let s = e.packages.find((e) => e.path === "." && agrees(e));
	return s !== void 0 && (t(s) || isAhead(s, e)) ? [] : (o.some(agrees) ? o.filter(n) : o).filter((e) => !agrees(e)).map(differs);
}, isAhead = ({ version: e }, { packages: n }) => e !== null && V({
	top: e,
	packages: n.filter(t).map((e) => e.version ?? void 0),
	tagged: [e]
}), hasVersion = (e, t) => e.length < 256 && [...e.matchAll(/(?<![0-9.])[0-9]/g)].some(({ index: n }) => isVersion(longestVersion(e.slice(n)), t)), longestVersion = (e) => Array.from(e, (t, n) => e.slice(0, e.length - n)).find((e) => A(e) !== void 0), mergeManifests = (e) => {
	let [t, ...n] = e, r = n.flatMap((e) => {
		let n = difference(t.manifest, e.manifest);
		return n === void 0 ? [] : [I({
			folders: [t.folder, e.folder],
			what: n
		})];
	}), i = new Map();
	for (let { folder: t, manifest: n } of e) for (let e of n.distributions) {
		let n = e.filename.toLowerCase(), a = i.get(n);
		a === void 0 ? i.set(n, {
			folder: t,
			file: e
		}) : isSame(a.file, e) || r.push(F({
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
}, refuse = (t) => {
	if (t.length > 0) throw new e(t);
}, sharing = (e, t) => t === void 0 || difference(t, e) !== void 0 ? e : {
	...e,
	plan: t.plan,
	sources: t.sources
}, hasManifest = ({ entries: e }) => e.some(({ name: e }) => e === j), partOf = ({ from: e, entries: t }, n) => {
	let r = new Set(n.distributions.map(({ filename: e }) => e));
	return {
		from: e,
		entries: t,
		folder: e.folder,
		manifest: n,
		listed: r
	};
}, unreadable = ({ folder: t }, n) => new e(w({
	file: `${t}/${j}`,
	why: n
})), misnamed = ({ folder: t }, n) => new e(w({
	file: `${t}/${j}`,
	why: n,
	isMisnamed: !0
})), whyNone = (e) => {
	let t = e.filter(({ kind: e }) => e === "folder").map(({ name: e }) => e);
	return t.length === 0 ? "there is none" : `there is none, but folders, each of which may be one: ${r(t)}`;
}, listWheels = async ({ from: t, entries: n }, { plan: r, sources: i }) => {
	let a = n.filter(({ name: e }) => C(r, e) === void 0).map(({ name: e }) => e);
	if (a.length > 0) throw new e(E({
		folder: t.folder,
		files: a
	}));
	refuse(n.flatMap((e) => notPlain(t.folder, e)));
	let o = [];
	for (let { name: e } of n) {
		let n = await t.measure(e);
		o.push({
			package: C(r, e).name,
			filename: e,
			kind: "wheel",
			...n
		});
	}
	return {
		schema_version: 1,
		plan: r,
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
}, q = 64 * 1024 ** 2, readFrom = async ({ from: e, entries: t }) => {
	let n = t.find(({ name: e }) => e === j);
	if (refuse(notPlain(e.folder, n)), n.size > q) throw unreadable(e, `it has ${n.size} bytes, more than any release needs`);
	let r = await e.read(j);
	if (r === void 0) throw unreadable(e, "there is none");
	return N(new TextDecoder().decode(r), `${e.folder}/${j}`);
}, takeDist = async (t) => {
	let n = await readParts(t.from), { manifest: r, findings: i } = mergeManifests(n);
	refuse(i);
	let { plan: a, distributions: o } = r, s = M(r);
	if (s.length > 0) throw new e(v({ packages: s }));
	let c = new Map(a.packages.map((e) => [e.name, e])), l = o.map((e) => ({
		file: e,
		entry: c.get(e.package)
	}));
	refuse([
		...n.flatMap((e) => checkFolder(e.folder, e.entries, e.manifest)),
		...l.flatMap(checkListed),
		...h(a, o),
		...checkDistTag(a, t)
	]);
	let u = [], d = new Map();
	for (let e of l) {
		let r = await takeFile(e.file, n, t);
		"code" in r ? u.push(r) : (u.push(...checkInside(e, r)), d.set(e.entry.name, [...d.get(e.entry.name) ?? [], ...z(r)?.requiresDist ?? []]));
	}
	return refuse(u), {
		manifest: r,
		requires: d,
		isJoined: n.length > 1
	};
}, takeFile = async ({ filename: e, size: t, sha256: n }, r, { to: i, archives: a }) => {
	let o = i.pathOf(e), changed = (t, n, r) => x({
		file: e,
		what: t,
		expected: n,
		found: r
	});
	for (let { from: a } of r.filter(({ listed: t }) => t.has(e))) {
		await i.remove(e);
		let r = await a.copyTo(e, o);
		if (r === void 0) return S({
			folder: a.folder,
			file: e
		});
		if (r.sha256 !== n) return changed("sha256", n, r.sha256);
		if (r.size !== t) return changed("bytes", String(t), String(r.size));
	}
	let s = await a.read(o);
	return s.sha256 === n ? s : changed("sha256", n, s.sha256);
};
export { G as artifactFailed, W as artifactUnavailable, checkDistInfo, checkDistTag, checkEntryPoints, checkFolder, checkWheelFile, isVersion, listFolder, notPlain, takeDist };
