import { matchesName as e, readNeighbours as t, readWish as n, tagElsewhere as r, unknownPackages as i, unpublishable as a } from "./domain-config-config.js";
import { readTagFormats as o } from "./domain-tag-suggest-format.js";
import { fillFormat as s, tagOfAnother as c } from "./actions-shared-inputs.js";
import { findIndex as l, findTargetIndex as u, tagNotGiven as d } from "./domain-problem-history.js";
import { Problem as f } from "../index.js";
import { readsOwnTags as p } from "./domain-version-origin-tag-tools.js";
import { readWorkspace as m } from "./actions-discover-action.js";
const readAim = (t, { workspace: r, config: i, tagFormats: o }) => {
	let { members: s } = r, c = t.mode === "auto" ? t.tag === void 0 ? "branch" : "tag" : t.mode, l = c === "tag" ? t.tag : void 0, u = {
		members: s,
		config: i,
		tagFormats: o
	}, f = attempt(() => n({
		packages: t.packages,
		exclude: [],
		tag: void 0
	}, u)), p = attempt(() => n({
		packages: [],
		exclude: [],
		tag: l
	}, {
		...u,
		isTagNeeded: !0
	})), m = [
		...f.findings,
		...p.findings,
		...c === "tag" && l === void 0 ? [d({})] : []
	], h = p.selection?.tag, isMeant = (e) => h?.match.kind === "package" ? h.match.name === e.name : h === void 0 || !readsNamedTags(e, o), g = s.filter((e) => a(e, i) === void 0).filter(({ name: n }) => t.packages.length === 0 || t.packages.some((t) => e(t, n))).filter(isMeant);
	return {
		mode: c,
		tagText: l,
		tag: h,
		members: m.length > 0 ? [] : g,
		findings: m
	};
}, readsNamedTags = ({ name: e, rawName: t, dynamic: n, tool: r }, { workspace: i, usual: a }) => n.includes("version") && [...i, ...a].filter(({ text: e }) => e.includes("{name}")).some((n) => [e, t].some((e) => p(r, s(n, {
	name: e,
	version: ""
})))), attempt = (e) => {
	try {
		return {
			selection: e(),
			findings: []
		};
	} catch (e) {
		if (e instanceof f) return {
			selection: void 0,
			findings: e.findings
		};
		throw e;
	}
}, validate = async (e, n) => {
	let { files: a, config: s } = n, c = m(a, n.absolute(e.workingDirectory)), d = n.indexes.read(c.root), { name: f, index: p } = e.target === void 0 ? l(e.index, s, d) : u(e.target, d), h = {
		...e,
		index: f
	}, g = o(h.tagFormat, s), _ = h.tag === void 0 || h.mode === "branch" ? void 0 : r(h.tag, {
		formats: g,
		workspace: c,
		neighbours: () => t(a, c)
	});
	if (_ !== void 0) return ofAnother(h.tag ?? "", _, c);
	let v = readAim(h, {
		workspace: c,
		config: s,
		tagFormats: g
	}), y = c.members.map(({ name: e }) => e), b = [
		...c.findings,
		...i(s, y),
		...v.findings
	], { judgeRelease: x } = await import("./stages-validate-judge-release.js");
	return await x({
		wish: h,
		workspace: c,
		aim: v,
		tagFormats: g,
		index: p,
		findings: b
	}, n);
}, ofAnother = (e, t, n) => ({
	mode: "tag",
	tag: e,
	tagVersion: t.version,
	state: "idle",
	packages: [],
	rules: [],
	findings: [...n.findings, c({
		tag: e,
		...t
	})],
	workspace: n,
	isMerged: !1
});
export { validate };
