import { unknownPackages as e } from "../index.js";
import { matchesName as t, readNeighbours as n, readTagFormats as r, readWish as i, tagElsewhere as a, unpublishable as o } from "./domain-tag-tag-owners.js";
import { fillFormat as s, tagOfAnother as c } from "./actions-shared-inputs.js";
import { Problem as l } from "./domain-problem-locked-index.js";
import { readsOwnTags as u, tagNotGiven as d } from "./domain-version-origin-tag-tools.js";
import { readWorkspace as f } from "./actions-discover-action.js";
import { findIndex as p, findTargetIndex as m } from "./domain-problem-history.js";
const readAim = (e, { workspace: n, config: r, tagFormats: a }) => {
	let { members: s } = n, c = e.mode === "auto" ? e.tag === void 0 ? "branch" : "tag" : e.mode, l = c === "tag" ? e.tag : void 0, u = {
		members: s,
		config: r,
		tagFormats: a
	}, f = attempt(() => i({
		packages: e.packages,
		exclude: [],
		tag: void 0
	}, u)), p = attempt(() => i({
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
	], h = p.selection?.tag, isLeftOut = ({ name: n }) => (e.exclude ?? []).some((e) => t(e, n)), isMeant = (e) => h?.match.kind === "package" ? h.match.name === e.name : h === void 0 || !(readsNamedTags(e, a) || isLeftOut(e)), g = s.filter((e) => o(e, r) === void 0).filter(({ name: n }) => e.packages.length === 0 || e.packages.some((e) => t(e, n))).filter(isMeant);
	return {
		mode: c,
		tagText: l,
		tag: h,
		members: m.length > 0 ? [] : g,
		findings: m
	};
}, readsNamedTags = ({ name: e, rawName: t, dynamic: n, tool: r }, { workspace: i, usual: a }) => n.includes("version") && [...i, ...a].filter(({ text: e }) => e.includes("{name}")).some((n) => [e, t].some((e) => u(r, s(n, {
	name: e,
	version: ""
})))), attempt = (e) => {
	try {
		return {
			selection: e(),
			findings: []
		};
	} catch (e) {
		if (e instanceof l) return {
			selection: void 0,
			findings: e.findings
		};
		throw e;
	}
}, validate = async (t, i) => {
	let { files: o, config: s } = i, c = f(o, i.absolute(t.workingDirectory)), l = i.indexes.read(c.root), { name: u, index: d } = t.target === void 0 ? p(t.index, s, l) : m(t.target, l), h = {
		...t,
		index: u
	}, g = r(h.tagFormat, s), _ = h.tag === void 0 || h.mode === "branch" ? void 0 : a(h.tag, {
		formats: g,
		workspace: c,
		neighbours: () => n(o, c)
	});
	if (_ !== void 0) return ofAnother(h.tag ?? "", _, c);
	let v = readAim(h, {
		workspace: c,
		config: s,
		tagFormats: g
	}), y = c.members.map(({ name: e }) => e), b = [
		...c.findings,
		...e(s, y),
		...v.findings
	], { judgeRelease: x } = await import("./stages-validate-judge-release.js");
	return await x({
		wish: h,
		workspace: c,
		aim: v,
		tagFormats: g,
		index: d,
		findings: b
	}, i);
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
