import { gitMissing as e } from "./domain-target-presets.js";
import { pushUnread as t, pushedBy as n, readRequests as r, releaseUnreadable as i, releasesIn as a, stepsOf as o } from "./domain-problem-prepared.js";
import { Problem as s } from "../index.js";
const findReleases = async (e, c) => {
	let l = n(await c.trigger());
	if (l.kind === "unfit") throw new s(t({
		why: l.why,
		isOfEvent: !0
	}));
	if (l.kind === "none") return l;
	let { head: u, commits: d } = await readBrought(e, l, c), { releases: f, cut: p } = await a(u, d);
	if (f.length > 0 && p.length === 0) return {
		kind: "releases",
		releases: f
	};
	let m = {
		steps: o(u, d),
		branch: l.branch
	}, h = c.forge === void 0 || f.length > 0 ? [] : await r(m, {
		...c,
		...c.forge
	});
	if (h.length > 0) return {
		kind: "releases",
		releases: h
	};
	if (p.length > 0) throw new s(i({
		commit: p[0],
		request: void 0
	}));
	return {
		kind: "none",
		why: noneIn(l, c.forge !== void 0)
	};
}, noneIn = (e, t) => `${e.kind === "push" ? `the push to ${e.branch} brought` : "the commit that is checked out brings"} no release commit${t ? "" : ", and no forge is known that could be asked for its pull request"}`, readBrought = async (n, r, { pushes: i, forge: a }) => {
	let o = r.kind === "push" ? r.before : void 0, c = await i.commits({
		folder: n,
		before: o
	});
	if (c === void 0) {
		let r = await i.isGitThere(n);
		throw new s(r ? t({ why: "there is no git checkout with a commit" }) : e());
	}
	let { head: l } = c, u = c.commits ?? await askForge(o, l, a);
	if (r.kind !== "push" || l === r.after || u.some(({ sha: e }) => e === r.after)) return {
		head: l,
		commits: u
	};
	let d = `the checkout is at ${l.slice(0, 10)}, which does not have the pushed ${r.after.slice(0, 10)}`;
	throw new s(t({ why: d }));
}, askForge = async (e, n, r) => {
	let i = "this clone lacks commits of it";
	if (e === void 0 || r === void 0) throw new s(t({ why: i }));
	let a = await r.history.between(e, n);
	if (a.kind === "unanswered") {
		let { cause: e, status: n, why: r } = a, o = e === "rate-limit" || e === "outside" && n === void 0;
		throw new s(t({
			why: `${i}, and ${r}`,
			isPassing: o
		}));
	}
	if (a.kind === "missing") throw new s(t({ why: `${i}, and GitHub or Gitea shows no commits since ${e.slice(0, 10)}` }));
	if (!a.value.isWhole) throw new s(t({ why: `${i}, and the list of them is cut` }));
	return a.value.items;
};
export { findReleases };
