import { isNoCommit as e } from "./domain-workspace-path.js";
import { canonicalVersion as t } from "./domain-python-requirement.js";
import { digestOf as n, isCalendarDate as r, sha256Of as i } from "./domain-problem-index-reads.js";
const a = "sha256:[0-9a-f]{64}", o = RegExp(`^Release-Plan: (${a})$`), s = /^Release-Date: (\S+)$/, c = RegExp(`^Release-Changelog: (\\S+) (\\S+) (\\S+) (${a})$`), readTrailers = (e) => {
	let t = e.split("\n").map((e) => e.trim()), n = t.flatMap((e) => o.exec(e)?.[1] ?? []).at(-1);
	if (n === void 0) return;
	let i = t.flatMap((e) => {
		let [, t, n, r, i] = c.exec(e) ?? [], a = t === void 0 ? void 0 : decoded(t);
		return a === void 0 ? [] : [{
			file: a,
			package: n,
			version: r,
			digest: i
		}];
	}), a = t.flatMap((e) => s.exec(e)?.[1] ?? []).at(-1);
	return {
		plan: n,
		sections: i,
		date: a !== void 0 && r(a) ? a : void 0
	};
}, decoded = (e) => {
	try {
		return decodeURIComponent(e);
	} catch {
		return;
	}
}, releaseMessageBody = async ({ packages: e, date: t }, n) => {
	let r = e.map(({ name: e, from: t, to: n }) => `- ${e} ${t === void 0 ? "" : `${t} → `}${n}`), i = n.map(({ file: e, package: t, version: n, digest: r }) => `Release-Changelog: ${encoded(e)} ${t} ${n} ${r}`), a = `Release-Plan: ${await planDigest(e)}`;
	return [
		...r,
		"",
		a,
		`Release-Date: ${t}`,
		...i
	].join("\n");
}, encoded = (e) => e.split("/").map(encodeURIComponent).join("/"), planDigest = async (e) => await n({ packages: e.map(({ name: e, to: t }) => ({
	name: e,
	proposed: t
})) }), sectionDigest = async (e) => `sha256:${await i(e.split(/\r?\n/).map((e) => e.trimEnd()).join("\n").trim())}`, l = /^Release-Plan: (sha256:[0-9a-f]{64})$/, u = /^[-*] ([a-z0-9]+(?:-[a-z0-9]+)*) (?:(\S+) → )?(\S+)$/, hasTrailer = (e) => linesOf(e).some((e) => l.test(e)), linesOf = (e) => e.split("\n").map((e) => e.trim()), readReleaseCommit = async (e) => {
	let t = linesOf(e), n = t.findLastIndex((e) => l.test(e));
	if (n < 0) return;
	let r = l.exec(t[n])[1], i = t.slice(0, n).findLastIndex((e) => e !== ""), a = t.slice(0, i + 1).findLastIndex((e) => readLine(e) === void 0) + 1, o = t.slice(a, i + 1).flatMap((e) => readLine(e) ?? []);
	return o.length > 0 && await planDigest(o) === r ? {
		digest: r,
		packages: o
	} : void 0;
}, readLine = (e) => {
	let [, n, r, i] = u.exec(e) ?? [], a = t(i ?? "");
	if (n !== void 0 && a !== void 0) return {
		name: n,
		from: t(r ?? ""),
		to: a
	};
}, stepsOf = (e, t) => {
	let n = new Map(t.map((e) => [e.sha, e])), r = [];
	for (let t = n.get(e); t !== void 0; t = n.get(t.parents[0] ?? "")) r.push(t);
	let i = new Map();
	for (let { sha: e } of r.toReversed()) {
		let t = [e];
		for (let r = t.pop(); r !== void 0; r = t.pop()) {
			let a = i.has(r) ? void 0 : n.get(r);
			a !== void 0 && (i.set(r, e), t.push(...a.parents));
		}
	}
	let a = Map.groupBy(t, ({ sha: e }) => i.get(e));
	return r.map((e) => ({
		commit: e,
		commits: a.get(e.sha)
	}));
}, lineBelow = (e, t) => {
	let n = new Map(t.map((e) => [e.sha, e])), r = new Set();
	for (let t = n.get(e.parents[0] ?? ""); t !== void 0; t = n.get(t.parents[0] ?? "")) r.add(t.sha);
	return r;
}, releasesIn = async (e, t) => {
	let n = stepsOf(e, t).flatMap((e) => {
		let t = e.commits.filter(({ message: e }) => hasTrailer(e)), n = new Set(t.flatMap((t) => [...lineBelow(t, e.commits)]));
		return t.filter(({ sha: e }) => !n.has(e));
	}), r = await Promise.all(n.map(async ({ sha: e, message: t }) => ({
		commit: e,
		words: await readReleaseCommit(t)
	})));
	return {
		releases: r.flatMap(({ commit: e, words: t }) => t === void 0 ? [] : [{
			commit: e,
			...t
		}]),
		cut: r.flatMap(({ commit: e, words: t }) => t === void 0 ? [e] : [])
	};
}, pushedBy = ({ event: t, ref: n, payload: r }) => {
	if (t === void 0) return {
		kind: "head",
		branch: void 0
	};
	let { repository: i, ...a } = object(r), o = object(i).default_branch, s = typeof o == "string" && o !== "";
	if (t !== "push") return s && n?.startsWith("refs/heads/") === !0 && n !== `refs/heads/${o}` ? otherBranch(n, o) : {
		kind: "head",
		branch: s ? o : void 0
	};
	let { ref: c, before: l, after: u } = a;
	return !s || typeof c != "string" || !isCommit(l) || !isCommit(u) ? {
		kind: "unfit",
		why: "the event's file (GITHUB_EVENT_PATH) does not hold a push and the default branch"
	} : c === `refs/heads/${o}` ? e(u) ? {
		kind: "none",
		why: `${o} was deleted`
	} : e(l) ? {
		kind: "head",
		branch: o
	} : {
		kind: "push",
		branch: o,
		before: l,
		after: u
	} : otherBranch(c, o);
}, otherBranch = (e, t) => ({
	kind: "none",
	why: `the run is on ${e.replace(/^refs\/heads\//, "")}, and merging into ${t} alone releases`
}), isCommit = (e) => typeof e == "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(e), object = (e) => typeof e == "object" && e ? e : {};
export { pushedBy, readTrailers, releaseMessageBody, releasesIn, sectionDigest, stepsOf };
