import { isWork as e } from "../index.js";
import { defineFinding as t } from "./domain-workspace-path.js";
import { attestationName as n, distInfoOf as r, distInfoWrong as i, entryPointsWrong as a, filesOf as o, parseMetadata as s, repeatedFields as c, topNamesOf as l, wheelFileWrong as u, wheelTagsDoubtful as d } from "./domain-problem-release-files.js";
import { distNotPlain as f, distNotPlanned as p, distTagDiffers as m, distUnlisted as h, distributionMissing as g, rebuildFromSdist as _ } from "./domain-report-next-steps.js";
import { isNormalizedDistributionName as v, normalizeName as y, parseDistributionName as b, parseVersion as x } from "./domain-python-requirement.js";
import { manifestName as S, sumsName as C } from "./domain-run-manifest-shape.js";
import { entryPointsOf as w, headerBroken as T, metadataOf as E } from "./domain-distribution-identity.js";
import { fitsNone as D, isSameVersion as O, matchTag as k } from "./domain-tag-suggest-format.js";
const A = t({
	code: "RA-ARTIFACT-UNAVAILABLE",
	severity: "notice",
	mender: "outside"
}, ({ why: e, folder: t }) => ({
	message: `The distributions are not kept as an artifact: ${e}`,
	hint: `They are in ${t}. Where a later job needs them, keep that folder by a step of your own`
})), j = t({
	code: "RA-ARTIFACT-FAILED",
	severity: "error",
	mender: "outside"
}, ({ why: e, folder: t }) => ({
	message: `The distributions are not kept as an artifact, for the service failed: ${e}`,
	hint: `They are in ${t}. Where a later job needs them, re-run this job when the service works again`
})), inUploadOrder = (e) => [...e].sort((e, t) => Number(e.kind === "sdist") - Number(t.kind === "sdist") || (e.filename < t.filename ? -1 : 1)), checkDistInfo = (e) => {
	let t = r(e), n = l(e).filter((e) => e.endsWith(".dist-info"));
	return n.length === 1 && n[0] === t ? [] : [i({
		filename: e.filename,
		expected: t,
		found: n
	})];
}, tagsInName = (e) => {
	let t = b(e);
	if (t?.kind !== "wheel") return [];
	let { pythonTags: n, abiTags: r, platformTags: i } = t;
	return n.flatMap((e) => r.flatMap((t) => i.map((n) => `${e}-${t}-${n}`)));
}, isCompiled = (e) => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(e), checkWheelFile = (e) => {
	let { filename: t } = e, n = `${r(e)}/WHEEL`, i = e.texts.get(n);
	if (i === void 0) return [u({
		filename: t,
		what: `it has no ${n}`
	})];
	let { fields: a } = s(i), [c = "missing"] = a.get("wheel-version") ?? [], [l = "missing"] = a.get("root-is-purelib") ?? [], f = tagsInName(t).toSorted(), p = (a.get("tag") ?? []).toSorted(), m = o(e).filter((e) => isCompiled(e.path)), h = f.length > 0 && f.every((e) => e.endsWith("-none-any")), doubtful = (e) => d({
		filename: t,
		what: e
	});
	return [
		.../^1\.\d+$/.test(c) ? [] : [u({
			filename: t,
			what: `its Wheel-Version is ${c}`
		})],
		.../^(true|false)$/i.test(l) ? [] : [u({
			filename: t,
			what: `its Root-Is-Purelib is ${l}, not true or false`
		})],
		...f.join() === p.join() ? [] : [doubtful(`its name says ${f.join(", ")}, its WHEEL file ${p.join(", ") || "nothing"}`)],
		...h && m[0] !== void 0 ? [doubtful(`it is tagged for every platform and holds compiled ${m[0].path}`)] : []
	];
}, checkEntryPoints = (e) => {
	let { filename: t } = e, n = w(e);
	return n === void 0 ? [a({
		filename: t,
		what: "its entry_points.txt cannot be read"
	})] : n.filter(({ group: e, name: t }) => /^(console|gui)_scripts$/.test(e) && !/^[\p{L}\p{N}_.-]+$/u.test(t)).map(({ group: e, name: n }) => a({
		filename: t,
		what: `the name "${n}" of an entry point in ${e} is not allowed`
	}));
}, isVersion = (e, t) => x(e ?? "") !== void 0 && x(t ?? "") !== void 0 && O(e, t), differs = ({ file: e, entry: t }, n) => {
	let { filename: r, kind: i } = e, a = p({
		file: r,
		kind: i,
		package: t.name,
		version: t.version,
		what: n
	});
	return i === "wheel" && t.wheels.length > 0 ? {
		...a,
		..._
	} : a;
}, checkListed = (e) => {
	let { file: t, entry: n } = e, r = b(t.filename);
	return r === void 0 ? [differs(e, "its name is none of a distribution")] : r.kind === t.kind ? r.name !== n.name || !isVersion(r.version, n.version) ? [differs(e, `its name says ${r.name} ${r.version}`)] : v(r) ? [] : [differs(e, "its name is not normalised, and uv would pass over it")] : [differs(e, `its name is that of ${r.kind === "sdist" ? "an" : "a"} ${r.kind}`)];
}, checkInside = (e, t) => {
	if (t.faults.length > 0) return t.faults;
	let n = t.kind === "wheel" ? checkDistInfo(t) : [];
	if (n.length > 0) return n;
	let r = E(t);
	if (r === void 0) return [differs(e, "it has no metadata where its name says")];
	let { name: i = "nothing", version: a = "nothing" } = r, o = c(r)[0];
	return o === void 0 ? y(i) === e.entry.name && isVersion(a, e.entry.version) ? [] : [differs(e, `the metadata inside says ${i} ${a}`)] : [T({
		filename: t.filename,
		text: o
	})];
}, checkFolder = (e, t, { distributions: r }) => {
	let i = new Set(r.map(({ filename: e }) => e)), a = new Set([
		S,
		C,
		...i,
		...[...i].map(n)
	]), o = new Set(t.map(({ name: e }) => e)), s = t.map(({ name: e }) => e).filter((e) => !a.has(e));
	return [
		...s.length === 0 ? [] : [h({
			folder: e,
			files: s
		})],
		...t.filter(({ name: e }) => a.has(e)).flatMap((t) => notPlain(e, t)),
		...[...i].filter((e) => !o.has(e)).map((t) => g({
			folder: e,
			file: t
		}))
	];
}, notPlain = (e, { name: t, kind: n }) => n === "file" ? [] : [f({
	folder: e,
	file: t,
	what: M[n]
})], M = {
	"hard link": "a hard link to a file that has another name too",
	folder: "a folder",
	link: "a symbolic link",
	other: "a pipe, a socket or a device"
}, checkDistTag = (e, { tag: t, formats: n }) => {
	let r = reader(e, n), i = e.packages.filter((e) => isReleased(e) && e.tag !== null && !r(e.tag, e)).map((e) => m({
		tag: e.tag,
		package: e.name,
		version: e.version
	}));
	return t === void 0 ? i : [...i, ...checkRunTag(e, t, n)];
}, isReleased = (t) => e(t) || t.status === "published", membersOf = ({ packages: e }) => new Map(e.map(({ name: e, version: t }) => [e, t ?? void 0])), reader = (e, t) => {
	let n = membersOf(e);
	return (e, { name: r, version: i }) => {
		let a = k(e, t, n);
		return a === void 0 ? hasVersion(e, i) : (a.kind === "workspace" || a.name === r) && isVersion(a.version, i);
	};
}, checkRunTag = (t, n, r) => {
	let i = k(n, r, membersOf(t)), a = t.packages.filter(isReleased), differs = ({ name: e, version: t }) => m({
		tag: n,
		package: e,
		version: t
	});
	if (i === void 0) return a.some(({ version: e }) => hasVersion(n, e)) ? [] : [D(n, r, membersOf(t))];
	let agrees = ({ version: e }) => isVersion(i.version, e);
	if (i.kind === "package") return a.some(({ name: e }) => e === i.name) ? a.filter((t) => t.name === i.name ? !agrees(t) : e(t)).map(differs) : a.map(differs);
	let o = t.packages.find(({ path: e }) => e === ".");
	return o !== void 0 && agrees(o) ? [] : (a.some(agrees) ? a.filter(e) : a).filter((e) => !agrees(e)).map(differs);
}, hasVersion = (e, t) => e.length < 256 && [...e.matchAll(/(?<![0-9.])[0-9]/g)].some(({ index: n }) => isVersion(longestVersion(e.slice(n)), t)), longestVersion = (e) => Array.from(e, (t, n) => e.slice(0, e.length - n)).find((e) => x(e) !== void 0);
export { j as artifactFailed, A as artifactUnavailable, checkDistInfo, checkDistTag, checkEntryPoints, checkFolder, checkInside, checkListed, checkWheelFile, inUploadOrder, isVersion, notPlain };
