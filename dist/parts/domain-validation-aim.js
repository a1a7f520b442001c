import { matchesName as e, readNeighbours as t, readWish as n, tagElsewhere as r, unknownPackages as i, unpublishable as a } from "./domain-config-config.js";
import { readTagFormats as o } from "./domain-tag-suggest-format.js";
import { tagOfAnother as s } from "./domain-python-requirement.js";
import { findIndex as c, tagNotGiven as l } from "./domain-problem-history.js";
import { Problem as u } from "../index.js";
import { readWorkspace as d } from "./actions-discover-action.js";
const readAim = (t, { workspace: r, config: i, tagFormats: o }) => {
	let { members: s } = r, c = t.mode === "auto" ? t.tag === void 0 ? "branch" : "tag" : t.mode, u = c === "tag" ? t.tag : void 0, d = {
		members: s,
		config: i,
		tagFormats: o
	}, f = attempt(() => n({
		packages: t.packages,
		exclude: [],
		tag: void 0
	}, d)), p = attempt(() => n({
		packages: [],
		exclude: [],
		tag: u
	}, d)), m = [
		...f.findings,
		...p.findings,
		...c === "tag" && u === void 0 ? [l({})] : []
	], h = p.selection?.tag, isMeant = ({ name: e }) => h?.match.kind !== "package" || h.match.name === e, g = s.filter((e) => a(e, i) === void 0).filter(({ name: n }) => t.packages.length === 0 || t.packages.some((t) => e(t, n))).filter(isMeant);
	return {
		mode: c,
		tagText: u,
		tag: h,
		members: m.length > 0 ? [] : g,
		findings: m
	};
}, attempt = (e) => {
	try {
		return {
			selection: e(),
			findings: []
		};
	} catch (e) {
		if (e instanceof u) return {
			selection: void 0,
			findings: e.findings
		};
		throw e;
	}
}, validate = async (e, n) => {
	let { files: a, config: s } = n, l = d(a, n.absolute(e.workingDirectory)), u = n.indexes.read(l.root), { name: f, index: p } = c(e.index, s, u), m = {
		...e,
		index: f
	}, h = o(m.tagFormat, s), g = m.tag === void 0 || m.mode === "branch" ? void 0 : r(m.tag, {
		formats: h,
		workspace: l,
		neighbours: () => t(a, l)
	});
	if (g !== void 0) return ofAnother(m.tag ?? "", g, l);
	let _ = readAim(m, {
		workspace: l,
		config: s,
		tagFormats: h
	}), v = l.members.map(({ name: e }) => e), y = [
		...l.findings,
		...i(s, v),
		..._.findings
	], { judgeRelease: b } = await import("./stages-validate-judge-release.js");
	return await b({
		wish: m,
		workspace: l,
		aim: _,
		tagFormats: h,
		index: p,
		findings: y
	}, n);
}, ofAnother = (e, t, n) => ({
	mode: "tag",
	tag: e,
	tagVersion: t.version,
	state: "idle",
	packages: [],
	rules: [],
	findings: [...n.findings, s({
		tag: e,
		...t
	})],
	workspace: n
});
export { validate };
