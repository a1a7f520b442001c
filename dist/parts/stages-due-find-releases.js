import { pushUnread as e, pushedBy as t, readRequests as n, releaseUnreadable as r, releasesIn as i, stepsOf as a } from "./domain-problem-prepared.js";
import { Problem as o } from "../index.js";
const findReleases = async (s, c) => {
	let l = t(await c.trigger());
	if (l.kind === "unfit") throw new o(e({ why: l.why }));
	if (l.kind === "none") return l;
	let { head: u, commits: d } = await readBrought(s, l, c), { releases: f, cut: p } = await i(u, d);
	if (f.length > 0 && p.length === 0) return {
		kind: "releases",
		releases: f
	};
	let m = {
		steps: a(u, d),
		branch: l.branch
	}, h = c.forge === void 0 || f.length > 0 ? [] : await n(m, {
		...c,
		...c.forge
	});
	if (h.length > 0) return {
		kind: "releases",
		releases: h
	};
	if (p.length > 0) throw new o(r({
		commit: p[0],
		request: void 0
	}));
	return {
		kind: "none",
		why: noneIn(l, c.forge !== void 0)
	};
}, noneIn = (e, t) => `${e.kind === "push" ? `the push to ${e.branch} brought` : "the commit that is checked out brings"} no release commit${t ? "" : ", and no forge is known that could be asked for its pull request"}`, readBrought = async (t, n, { pushes: r, forge: i }) => {
	let a = n.kind === "push" ? n.before : void 0, s = await r.commits({
		folder: t,
		before: a
	});
	if (s === void 0) throw new o(e({ why: "there is no git checkout with a commit" }));
	let { head: c } = s, l = s.commits ?? await askForge(a, c, i);
	if (n.kind !== "push" || c === n.after || l.some(({ sha: e }) => e === n.after)) return {
		head: c,
		commits: l
	};
	let u = `the checkout is at ${c.slice(0, 10)}, which does not have the pushed ${n.after.slice(0, 10)}`;
	throw new o(e({ why: u }));
}, askForge = async (t, n, r) => {
	let i = "this clone lacks commits of it";
	if (t === void 0 || r === void 0) throw new o(e({ why: i }));
	let a = await r.history.between(t, n);
	if (a.kind === "unanswered") throw new o(e({ why: `${i}, and ${a.why}` }));
	if (a.kind === "missing") throw new o(e({ why: `${i}, and GitHub or Gitea shows no commits since ${t.slice(0, 10)}` }));
	if (!a.value.isWhole) throw new o(e({ why: `${i}, and the list of them is cut` }));
	return a.value.items;
};
export { findReleases };
