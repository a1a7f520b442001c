import { Problem as e, gitMissing as t } from "./domain-problem-locked-index.js";
import { pushUnread as n, releaseUnreadable as r, releasesIn as i, stepsOf as a } from "./domain-problem-prepared.js";
import { pushedBy as o } from "./domain-ref-update-task.js";
import { readRequests as s } from "./domain-release-request-text.js";
const findReleases = async (t, c) => {
	let l = o(await c.trigger());
	if (l.kind === "unfit") throw new e(n({
		lack: "event",
		why: l.why
	}));
	if (l.kind === "none") return l;
	let { head: u, commits: d } = await readBrought(t, l, c), { releases: f, cut: p } = await i(u, d);
	if (f.length > 0 && p.length === 0) return {
		kind: "releases",
		releases: f
	};
	let m = {
		steps: a(u, d),
		branch: l.branch
	}, h = c.forge === void 0 || f.length > 0 ? [] : await s(m, {
		...c,
		...c.forge
	});
	if (h.length > 0) return {
		kind: "releases",
		releases: h
	};
	if (p.length > 0) throw new e(r({
		commit: p[0],
		request: void 0
	}));
	return {
		kind: "none",
		why: noneIn(l, c.forge !== void 0)
	};
}, noneIn = (e, t) => `${e.kind === "push" ? `the push to ${e.branch} brought` : "the commit that is checked out brings"} no release commit${t ? "" : ", and no forge is known that could be asked for its pull request (GITHUB_REPOSITORY)"}`, readBrought = async (r, i, { pushes: a, forge: o }) => {
	let s = i.kind === "push" ? i.before : void 0, c = await a.commits({
		folder: r,
		before: s
	});
	if (c === void 0) {
		let i = await a.isGitThere(r);
		throw new e(i ? n({
			lack: "no checkout",
			why: "there is no git checkout with a commit"
		}) : t());
	}
	let { head: l } = c, u = !c.isShallow || i.kind === "push" && i.isForced, d = c.commits ?? await askForge({
		before: s,
		head: l,
		lack: u ? "forced" : "shallow"
	}, o);
	if (i.kind !== "push" || l === i.after || d.some(({ sha: e }) => e === i.after)) return {
		head: l,
		commits: d
	};
	let f = `the checkout is at ${l.slice(0, 10)}, which does not have the pushed ${i.after.slice(0, 10)}`;
	throw new e(n({
		lack: "other checkout",
		why: f
	}));
}, askForge = async ({ before: t, head: r, lack: i }, a) => {
	let o = i === "shallow" ? "this clone lacks commits of it" : `a force push has taken ${t?.slice(0, 10) ?? "commits"} away`;
	if (t === void 0 || a === void 0) throw new e(n({
		lack: i,
		why: o
	}));
	let s = await a.history.between(t, r);
	if (s.kind === "unanswered") {
		let { cause: t, status: r, why: a } = s, c = t === "rate-limit" || t === "outside" && r === void 0;
		throw new e(n({
			lack: i,
			why: `${o}, and ${a}`,
			isPassing: c
		}));
	}
	if (s.kind === "missing") {
		let r = `${o}, and GitHub or Gitea shows no commits since ${t.slice(0, 10)}`;
		throw new e(n({
			lack: i,
			why: r
		}));
	}
	if (!s.value.isWhole) throw new e(n({
		lack: i,
		why: `${o}, and the list of them is cut`
	}));
	return s.value.items;
};
export { findReleases };
