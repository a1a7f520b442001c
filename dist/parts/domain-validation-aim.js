import { matchesName as e, readNeighbours as t, readWish as n, tagElsewhere as r, unknownPackages as i, unpublishable as a } from "./domain-config-config.js";
import { readTagFormats as o, readWorkspace as s } from "./domain-workspace-read.js";
import { tagOfAnother as c } from "./actions-publish-contract.js";
import { findIndex as l, tagNotGiven as u } from "./domain-problem-history.js";
import { Problem as d } from "../index.js";
const readAim = (t, { workspace: r, config: i, tagFormats: o }) => {
	let { members: s } = r, c = t.mode === "auto" ? t.tag === void 0 ? "branch" : "tag" : t.mode, l = c === "tag" ? t.tag : void 0, d = {
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
		tag: l
	}, d)), m = [
		...f.findings,
		...p.findings,
		...c === "tag" && l === void 0 ? [u({})] : []
	], h = p.selection?.tag, isMeant = ({ name: e }) => h?.match.kind !== "package" || h.match.name === e, g = s.filter((e) => a(e, i) === void 0).filter(({ name: n }) => t.packages.length === 0 || t.packages.some((t) => e(t, n))).filter(isMeant);
	return {
		mode: c,
		tagText: l,
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
		if (e instanceof d) return {
			selection: void 0,
			findings: e.findings
		};
		throw e;
	}
}, validate = async (e, n) => {
	let { files: a, config: c } = n, u = s(a, n.absolute(e.workingDirectory)), d = n.indexes.read(u.root), { name: f, index: p } = l(e.index, c, d), m = {
		...e,
		index: f
	}, h = o(m.tagFormat, c), g = m.tag === void 0 || m.mode === "branch" ? void 0 : r(m.tag, {
		formats: h,
		workspace: u,
		neighbours: () => t(a, u)
	});
	if (g !== void 0) return ofAnother(m.tag ?? "", g, u);
	let _ = readAim(m, {
		workspace: u,
		config: c,
		tagFormats: h
	}), v = u.members.map(({ name: e }) => e), y = [
		...u.findings,
		...i(c, v),
		..._.findings
	], { judgeRelease: b } = await import("./stages-validate-judge-release.js");
	return await b({
		wish: m,
		workspace: u,
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
	findings: [...n.findings, c({
		tag: e,
		...t
	})],
	workspace: n
});
export { validate };
