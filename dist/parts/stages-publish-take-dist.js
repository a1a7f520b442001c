import { checkDistInfo as e, headerBroken as t, metadataOf as n, repeatedFields as r } from "./domain-distribution-identity.js";
import { checkWheels as i, distNotPlanned as a, distNotReady as o, distributionChanged as s, distributionMissing as c, ofOtherJob as l, rebuildFromSdist as u } from "./domain-report-next-steps.js";
import { Problem as d } from "./domain-workspace-path.js";
import { isNormalizedDistributionName as f, parseDistributionName as p } from "./domain-tag-suggest-format.js";
import { normalizeName as m } from "../index.js";
import { isSameVersion as h } from "./actions-shared-inputs.js";
import { checkDistTag as g, checkFolder as _, mergeManifests as v, readParts as y, refuse as b } from "./stages-publish-read-parts.js";
import { notReady as x, untouched as S } from "./domain-run-manifest-shape.js";
const isOfOther = ({ file: e, entry: t }) => e.kind === "wheel" && t.wheels.length > 0, differs = ({ file: e, entry: t }, n) => {
	let { filename: r, kind: i } = e, o = a({
		file: r,
		kind: i,
		package: t.name,
		version: t.version,
		what: n
	});
	return isOfOther({
		file: e,
		entry: t
	}) ? {
		...o,
		...u
	} : o;
}, checkListed = (e) => {
	let { file: t, entry: n } = e, r = p(t.filename);
	return r === void 0 ? [differs(e, "its name is none of a distribution")] : r.kind === t.kind ? r.name !== n.name || !h(r.version, n.version) ? [differs(e, `its name says ${r.name} ${r.version}`)] : f(r) ? [] : [differs(e, "its name is not normalised, and uv would pass over it")] : [differs(e, `its name is that of ${r.kind === "sdist" ? "an" : "a"} ${r.kind}`)];
}, checkInside = (i, a) => {
	let o = [...a.faults, ...a.kind === "wheel" && a.faults.length === 0 ? e(a) : []];
	if (o.length > 0) return isOfOther(i) ? o.map(l) : o;
	let s = n(a);
	if (s === void 0) return [differs(i, "it has no metadata where its name says")];
	let { name: c = "nothing", version: u = "nothing" } = s, d = r(s)[0];
	return d === void 0 ? m(c) === i.entry.name && h(u, i.entry.version) ? [] : [differs(i, `the metadata inside says ${c} ${u}`)] : [t({
		filename: a.filename,
		text: d
	})];
}, takeDist = async (e) => {
	let t = await y(e.from), { manifest: r, findings: a } = v(t);
	b(a);
	let { plan: s, distributions: c, outcomes: l } = r, u = x(r);
	if (u.length > 0) {
		let { length: e } = S(r);
		throw new d(o({
			packages: u,
			areOfOthers: e === u.length && l.length > 0
		}));
	}
	let f = new Map(s.packages.map((e) => [e.name, e])), p = c.map((e) => ({
		file: e,
		entry: f.get(e.package)
	}));
	b([
		...t.flatMap((e) => _(e.folder, e.entries, e.manifest)),
		...p.flatMap(checkListed),
		...i(s, c, !0),
		...g(s, e)
	]);
	let m = [], h = new Map();
	for (let r of p) {
		let i = await takeFile(r.file, t, e);
		"code" in i ? m.push(i) : (m.push(...checkInside(r, i)), h.set(r.entry.name, [...h.get(r.entry.name) ?? [], ...n(i)?.requiresDist ?? []]));
	}
	return b(m), {
		manifest: r,
		requires: h,
		isJoined: t.length > 1
	};
}, takeFile = async ({ filename: e, size: t, sha256: n }, r, { to: i, archives: a }) => {
	let o = i.pathOf(e), changed = (t, n, r) => s({
		file: e,
		what: t,
		expected: n,
		found: r
	});
	for (let { from: a } of r.filter(({ listed: t }) => t.has(e))) {
		await i.remove(e);
		let r = await a.copyTo(e, o);
		if (r === void 0) return c({
			folder: a.folder,
			file: e
		});
		if (r.sha256 !== n) return changed("sha256", n, r.sha256);
		if (r.size !== t) return changed("bytes", String(t), String(r.size));
	}
	let l = await a.read(o);
	return l.sha256 === n ? l : changed("sha256", n, l.sha256);
};
export { takeDist };
