import { matchesName as e, readNeighbours as t, readWish as n, readsOwnTags as r, tagElsewhere as i, unknownPackages as a, unpublishable as o } from "./domain-config-config.js";
import { readTagFormats as s } from "./domain-tag-suggest-format.js";
import { fillFormat as c, tagOfAnother as l } from "./domain-python-requirement.js";
import { findIndex as u, findTargetIndex as d, tagNotGiven as f } from "./domain-problem-history.js";
import { Problem as p } from "../index.js";
import { readWorkspace as m } from "./actions-discover-action.js";
const readAim = (t, { workspace: r, config: i, tagFormats: a }) => {
	let { members: s } = r, c = t.mode === "auto" ? t.tag === void 0 ? "branch" : "tag" : t.mode, l = c === "tag" ? t.tag : void 0, u = {
		members: s,
		config: i,
		tagFormats: a
	}, d = attempt(() => n({
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
		...d.findings,
		...p.findings,
		...c === "tag" && l === void 0 ? [f({})] : []
	], h = p.selection?.tag, isMeant = (e) => h?.match.kind === "package" ? h.match.name === e.name : h === void 0 || !readsNamedTags(e, a), g = s.filter((e) => o(e, i) === void 0).filter(({ name: n }) => t.packages.length === 0 || t.packages.some((t) => e(t, n))).filter(isMeant);
	return {
		mode: c,
		tagText: l,
		tag: h,
		members: m.length > 0 ? [] : g,
		findings: m
	};
}, readsNamedTags = ({ name: e, rawName: t, dynamic: n, tool: i }, { workspace: a, usual: o }) => n.includes("version") && [...a, ...o].filter(({ text: e }) => e.includes("{name}")).some((n) => [e, t].some((e) => r(i, c(n, {
	name: e,
	version: ""
})))), attempt = (e) => {
	try {
		return {
			selection: e(),
			findings: []
		};
	} catch (e) {
		if (e instanceof p) return {
			selection: void 0,
			findings: e.findings
		};
		throw e;
	}
}, validate = async (e, n) => {
	let { files: r, config: o } = n, c = m(r, n.absolute(e.workingDirectory)), l = n.indexes.read(c.root), { name: f, index: p } = e.target === void 0 ? u(e.index, o, l) : d(e.target, l), h = {
		...e,
		index: f
	}, g = s(h.tagFormat, o), _ = h.tag === void 0 || h.mode === "branch" ? void 0 : i(h.tag, {
		formats: g,
		workspace: c,
		neighbours: () => t(r, c)
	});
	if (_ !== void 0) return ofAnother(h.tag ?? "", _, c);
	let v = readAim(h, {
		workspace: c,
		config: o,
		tagFormats: g
	}), y = c.members.map(({ name: e }) => e), b = [
		...c.findings,
		...a(o, y),
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
	findings: [...n.findings, l({
		tag: e,
		...t
	})],
	workspace: n
});
export { validate };
