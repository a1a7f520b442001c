import { checkDistInfo as e, headerBroken as t, metadataOf as n } from "./domain-distribution-pypi-rules.js";
import { checkWheels as r, distNotPlanned as i, distNotReady as a, distributionChanged as o, distributionMissing as s, ofOtherJob as c, rebuildFromSdist as l } from "./domain-report-next-steps.js";
import { Problem as u } from "./domain-problem-locked-index.js";
import { isNormalizedDistributionName as d, parseDistributionName as f } from "./domain-tag-suggest-format.js";
import { repeatedFields as p } from "./domain-distribution-entries.js";
import { normalizeName as m } from "../index.js";
import { isSameVersion as h } from "./actions-shared-inputs.js";
import { checkDistTag as g, checkFolder as _, mergeManifests as v, readParts as y, refuse as b } from "./stages-publish-read-parts.js";
import { notReady as x, untouched as S } from "./domain-run-manifest-shape.js";
const isOfOther = ({ file: e, entry: t }) => e.kind === "wheel" && t.wheels.length > 0, differs = ({ file: e, entry: t }, n) => {
	let { filename: r, kind: a } = e, o = i({
		file: r,
		kind: a,
		package: t.name,
		version: t.version,
		what: n
	});
	return isOfOther({
		file: e,
		entry: t
	}) ? {
		...o,
		...l
	} : o;
}, checkListed = (e) => {
	let { file: t, entry: n } = e, r = f(t.filename);
	return r === void 0 ? [differs(e, "its name is none of a distribution")] : r.kind === t.kind ? r.name !== n.name || !h(r.version, n.version) ? [differs(e, `its name says ${r.name} ${r.version}`)] : d(r) ? [] : [differs(e, "its name is not normalised, and uv would pass over it")] : [differs(e, `its name is that of ${r.kind === "sdist" ? "an" : "a"} ${r.kind}`)];
}, checkInside = (r, i) => {
	let a = [...i.faults, ...i.kind === "wheel" && i.faults.length === 0 ? e(i) : []];
	if (a.length > 0) return isOfOther(r) ? a.map(c) : a;
	let o = n(i);
	if (o === void 0) return [differs(r, "it has no metadata where its name says")];
	let { name: s = "nothing", version: l = "nothing" } = o, u = p(o)[0];
	return u === void 0 ? m(s) === r.entry.name && h(l, r.entry.version) ? [] : [differs(r, `the metadata inside says ${s} ${l}`)] : [t({
		filename: i.filename,
		text: u
	})];
}, takeDist = async (e) => {
	let t = await y(e.from), { manifest: i, findings: o } = v(t);
	b(o);
	let { plan: s, distributions: c, outcomes: l } = i, d = x(i);
	if (d.length > 0) {
		let { length: e } = S(i);
		throw new u(a({
			packages: d,
			areOfOthers: e === d.length && l.length > 0
		}));
	}
	let f = new Map(s.packages.map((e) => [e.name, e])), p = c.map((e) => ({
		file: e,
		entry: f.get(e.package)
	}));
	b([
		...t.flatMap((e) => _(e.folder, e.entries, e.manifest)),
		...p.flatMap(checkListed),
		...r(s, c, !0),
		...g(s, e)
	]);
	let m = [], h = new Map();
	for (let r of p) {
		let i = await takeFile(r.file, t, e);
		"code" in i ? m.push(i) : (m.push(...checkInside(r, i)), h.set(r.entry.name, [...h.get(r.entry.name) ?? [], ...n(i)?.requiresDist ?? []]));
	}
	return b(m), {
		manifest: i,
		requires: h,
		isJoined: t.length > 1
	};
}, takeFile = async ({ filename: e, size: t, sha256: n }, r, { to: i, archives: a }) => {
	let c = i.pathOf(e), changed = (t, n, r) => o({
		file: e,
		what: t,
		expected: n,
		found: r
	});
	for (let { from: a } of r.filter(({ listed: t }) => t.has(e))) {
		await i.remove(e);
		let r = await a.copyTo(e, c);
		if (r === void 0) return s({
			folder: a.folder,
			file: e
		});
		if (r.sha256 !== n) return changed("sha256", n, r.sha256);
		if (r.size !== t) return changed("bytes", String(t), String(r.size));
	}
	let l = await a.read(c);
	return l.sha256 === n ? l : changed("sha256", n, l.sha256);
};
export { takeDist };
