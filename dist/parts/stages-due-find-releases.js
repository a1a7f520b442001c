import { gitMissing as e } from "./domain-problem-index-reads.js";
import { pushUnread as t, readRequests as n, releaseUnreadable as r, releasesIn as i, stepsOf as a } from "./domain-problem-prepared.js";
import { Problem as o } from "./domain-problem-locked-index.js";
import { pushedBy as s } from "./domain-ref-update-task.js";
const findReleases = async (e, c) => {
	let l = s(await c.trigger());
	if (l.kind === "unfit") throw new o(t({
		why: l.why,
		isOfEvent: !0
	}));
	if (l.kind === "none") return l;
	let { head: u, commits: d } = await readBrought(e, l, c), { releases: f, cut: p } = await i(u, d);
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
}, noneIn = (e, t) => `${e.kind === "push" ? `the push to ${e.branch} brought` : "the commit that is checked out brings"} no release commit${t ? "" : ", and no forge is known that could be asked for its pull request (GITHUB_REPOSITORY)"}`, readBrought = async (n, r, { pushes: i, forge: a }) => {
	let s = r.kind === "push" ? r.before : void 0, c = await i.commits({
		folder: n,
		before: s
	});
	if (c === void 0) {
		let r = await i.isGitThere(n);
		throw new o(r ? t({ why: "there is no git checkout with a commit" }) : e());
	}
	let { head: l } = c, u = c.commits ?? await askForge(s, l, a);
	if (r.kind !== "push" || l === r.after || u.some(({ sha: e }) => e === r.after)) return {
		head: l,
		commits: u
	};
	let d = `the checkout is at ${l.slice(0, 10)}, which does not have the pushed ${r.after.slice(0, 10)}`;
	throw new o(t({ why: d }));
}, askForge = async (e, n, r) => {
	let i = "this clone lacks commits of it";
	if (e === void 0 || r === void 0) throw new o(t({ why: i }));
	let a = await r.history.between(e, n);
	if (a.kind === "unanswered") {
		let { cause: e, status: n, why: r } = a, s = e === "rate-limit" || e === "outside" && n === void 0;
		throw new o(t({
			why: `${i}, and ${r}`,
			isPassing: s
		}));
	}
	if (a.kind === "missing") throw new o(t({ why: `${i}, and GitHub or Gitea shows no commits since ${e.slice(0, 10)}` }));
	if (!a.value.isWhole) throw new o(t({ why: `${i}, and the list of them is cut` }));
	return a.value.items;
};
export { findReleases };
