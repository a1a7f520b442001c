import { gitMissing as e, releasePage as t, retryDelay as n, yankPage as r } from "./domain-problem-index-reads.js";
import { Problem as i, asWarning as a, byPlace as o, defineFinding as s, named as c, reachFirst as l, seeName as u, shellWord as d, shown as f, whyOf as p } from "./domain-problem-locked-index.js";
import { readingOf as m, titleOf as h } from "./domain-problem-target.js";
import { survey as g, uploadLogin as _ } from "./domain-plan-check-siblings.js";
import { forbidding as v, isRefusal as y, nameTags as b, readUmbrellaFormat as x, readVersions as S, tagsBeside as C } from "./domain-version-origin-resolve.js";
import { distinct as w, matchTag as T } from "./domain-tag-suggest-format.js";
import { canonicalVersion as E, compareVersions as D, defineAction as O, isSameVersion as k, parseVersion as A } from "./actions-shared-inputs.js";
import { matchesName as j, openFor as M, presenceOf as N, readTagFormats as P, readWish as F, releasesOf as ee, sourceReader as te, tagMembers as I } from "./domain-tag-tag-owners.js";
import { configOf as L, readAddress as R } from "../index.js";
import { publishable as z } from "./actions-discover-action.js";
import { sumsName as B } from "./domain-run-manifest-shape.js";
import { contract$1 as V } from "./actions-version-contract.js";
import { guardSummary as H, guardText as U } from "./domain-report-next-steps.js";
const W = s({
	code: "RA-ROLLBACK-UNNAMED",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "rollback with yes needs to be told of which release",
	...o((e) => `Give ${e("tag or packages", "--tag or --packages")}; without ${e("yes", "--yes")} it shows what there is of every package`)
})), G = s({
	code: "RA-ROLLBACK-NO-CHECKOUT",
	severity: "error",
	mender: "usage"
}, ({ folder: e }) => ({
	message: `There is no git checkout here: ${e}`,
	...o((e) => e("Run it after actions/checkout with fetch-depth: 0", "Run it in a clone of the repository"))
})), K = s({
	code: "RA-ROLLBACK-OTHER-REPOSITORY",
	severity: "error",
	mender: "usage"
}, ({ repository: e, origin: t }) => ({
	message: `GITHUB_REPOSITORY is ${f(e)}, and the clone's origin is ${f(t)}`,
	hint: "Run it in a clone of the repository that releases, or set GITHUB_REPOSITORY to the one that origin is"
})), q = s({
	code: "RA-ROLLBACK-NO-INDEX",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "The rehearsal's index says nothing of what is released",
	hint: "Give as index the one that the release goes to, such as pypi"
})), J = s({
	code: "RA-ROLLBACK-VERSION-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ packages: e }) => ({
	message: `The files say no version of ${c(e)}`,
	...o((e) => `Give the tag of the release instead, by ${e("tag", "--tag")}`)
})), Y = s({
	code: "RA-ROLLBACK-NOT-CHECKED-OUT",
	severity: "error",
	mender: "usage"
}, ({ tag: e, commit: t, head: n, isHere: r }) => ({
	message: t === void 0 ? `There is no tag ${f(e)}, and no package here has its version, so the versions that it stands for are not known` : `${f(e)} is at ${t.slice(0, 10)} and the checkout at ${n?.slice(0, 10) ?? "no commit"}, so the versions that it stands for are not known`,
	...o((n) => t === void 0 ? "Correct the tag, or name that of one package; where the tag was removed before, check out the commit that it was at, then run this again" : n("Start the workflow by hand with the tag as its ref", `Run ${r ? "" : `git fetch --force origin tag ${d(e)}, then `}git checkout ${d(`refs/tags/${e}`)}, then this again`))
})), X = s({
	code: "RA-ROLLBACK-INDEX-UNSURE",
	severity: "error",
	mender: "outside",
	remedy: "call"
}, ({ index: e, quarantined: t }) => ({
	...t === void 0 ? { input: "check-url" } : { remedy: "outside" },
	message: `${f(e)} does not say for sure what it has: ${t === void 0 ? "it knows none of these packages, and nothing shows that an index answers there" : `${t} is quarantined, which hides its files`}`,
	hint: t === void 0 ? "Set check-url to the index's simple URL, and run rollback again; where that is right and has no page, remove by hand what has no file on the index" : "Run rollback again when the quarantine is over"
})), Z = s({
	code: "RA-ROLLBACK-UNFINISHED",
	severity: "error",
	mender: "outside"
}, ({ step: e, why: t, git: n }) => ({
	message: `Could not ${f(e)}: ${f(t)}`,
	hint: `Run the same again ${n === void 0 ? "later" : "when git ls-remote origin works here"}: it goes on where this run ended`,
	...l(t)
})), Q = s({
	code: "RA-ROLLBACK-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ git: e, ...t }) => ({
	message: `Could not ${f(t.step)}: ${f(p(t))}`,
	...o((n) => e === "remote" ? "See that git remote -v has the repository as origin, and give git a login that may read it; when git ls-remote origin works here, run the same again" : e === "clone" ? "Fix in this clone what git says, then run the same again" : `${u(t)}Run it with a token, or for the tags a git login, that may write contents${n(" (contents: write)", "")}, or let somebody do it whom the tag rules let pass; then run the same again`)
})), ne = s({
	code: "RA-ROLLBACK-LIST-CUT",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ count: e }) => ({
	message: `There are more releases on GitHub or Gitea than the ${e} that were read, so what a tag has is not known`,
	hint: "Nothing was removed. Where nothing of it is on the index, remove the release on its page by hand, and drafts of its tag, then the tag: git push --delete origin refs/tags/TAG"
})), re = s({
	code: "RA-ROLLBACK-MOVED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e }) => ({
	message: `Somebody else has changed the tag or the release of ${f(e)} in the meantime, so it was left as it is`,
	hint: "Find out who releases it again; if it should still go, run rollback once more: where the tag was moved, from a checkout of it"
})), $ = s({
	code: "RA-ROLLBACK-IMMUTABLE",
	severity: "warning",
	mender: "project"
}, ({ tag: e, url: t }) => ({
	message: `The release of ${f(e)} is immutable, so it stays, and so does its tag: ${f(t)}`,
	hint: "Publish the version again from that tag, or release the next one"
})), ie = s({
	code: "RA-ROLLBACK-PUBLISHED-ONCE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, index: t, url: n }) => ({
	input: "index",
	message: `The release of ${f(e)} was made of a publish, and ${f(t)} has no file of it: ${f(n)}`,
	...o((t) => `Give as ${t("index", "--index")} the one that it went to, which the release's manifest.json names where it has one; if its files were deleted there, and the tag should go, delete the release on its page, then git push --delete origin ${d(`refs/tags/${e}`)}`)
})), ae = s({
	code: "RA-ROLLBACK-PROTECTED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, ruleset: t }) => ({
	message: `The ruleset ${f(t)} forbids to delete the tag ${f(e)}`,
	...o((e) => e("Give as github-token the token of an App that the ruleset exempts, or let somebody whom it lets pass run rollback by hand", "Run it as somebody whom the ruleset lets pass"))
})), standingOf = (e, { name: t, version: n }, r) => {
	let i = ee(e, t), a = A(n), o = i.find((e) => D(A(e.version), a) === 0), s = N(i, n, r);
	if (o === void 0 || s.kind === "absent") return { kind: "absent" };
	let c = o.files.flatMap(({ uploadTime: e }) => e ?? []), l = c.length === 0 ? void 0 : (Math.min(...c) + M - r) / 36e5;
	return {
		kind: s.kind,
		files: o.files.map(({ filename: e, uploadTime: t, yanked: n }) => ({
			name: e,
			uploaded: t,
			isYanked: n
		})).toSorted((e, t) => e.name < t.name ? -1 : 1),
		hoursLeft: l === void 0 ? void 0 : Math.max(0, Math.floor(l)),
		isYanked: o.files.every(({ yanked: e }) => e)
	};
}, chooseReleases = ({ selection: e, workspace: t, config: n, versions: r }) => {
	let { packages: i, tag: a } = e, isMeant = (e) => i.length > 0 ? i.some((t) => j(t, e)) : a?.match.kind !== "package" || a.match.name === e, o = z(t).map(({ name: e }) => e).filter((e) => !L(n, e).isPrivate && isMeant(e)).toSorted(), versionOf = (e) => a?.match.kind === "package" ? a.match.version : r.get(e) ?? a?.match.version;
	return {
		releases: o.flatMap((e) => {
			let t = versionOf(e);
			return t === void 0 ? [] : [{
				name: e,
				version: t
			}];
		}),
		unknown: o.filter((e) => versionOf(e) === void 0)
	};
}, marksOf = (e, t, { selection: n, workspace: r, config: i, formats: a, versions: o }) => {
	let s = n.tag?.text, c = I(r.members, o), l = [...new Set([...s === void 0 ? [] : [s], ...e])].toSorted().map((e) => ({
		tag: e,
		match: T(e, a, c)
	})), u = new Map(t.map((e) => [e.name, e])), d = z(r).filter(({ name: e }) => !L(i, e).isPrivate).flatMap(({ name: e }) => {
		let t = u.get(e)?.version ?? o.get(e);
		return t === void 0 ? [] : [{
			name: e,
			version: t
		}];
	}), f = Map.groupBy(l.flatMap(({ match: e }) => e?.kind === "package" ? [e] : []), ({ name: e }) => e), hasOwn = ({ name: e, version: t }) => (f.get(e) ?? []).some((e) => k(e.version, t));
	return l.flatMap(({ tag: e, match: t }) => {
		if (t?.kind === "package") {
			let n = u.get(t.name);
			return n !== void 0 && k(n.version, t.version) ? [{
				tag: e,
				releases: [n],
				isUmbrella: !1
			}] : [];
		}
		if (t === void 0) return [];
		let n = d.filter((n) => k(n.version, t.version) || e === s && !hasOwn(n));
		return n.some(({ name: e }) => u.has(e)) ? [{
			tag: e,
			releases: n,
			isUmbrella: !0
		}] : [];
	});
}, look = async (e, t) => {
	let [n, r, i] = await Promise.all([
		t.tags.local(),
		readRemote(t),
		readForge(t)
	]), a = [
		...n.keys(),
		...r.value.keys(),
		...i.value.releases.map(({ tag: e }) => e)
	], { releases: o, levels: s } = e, c = marksOf(a, o, e), l = new Map([...o, ...c.flatMap((e) => e.releases)].map((e) => [e.name, e])), u = await readStandings([...l.values()], e, t), d = c.map((e) => ({
		...e,
		local: n.get(e.tag),
		remote: r.value.get(e.tag),
		forge: i.value.releases.filter(({ tag: t }) => t === e.tag),
		protectedBy: v(i.value.rulesets, e.tag, "deletion")?.name
	})), f = judgePlace({
		local: n,
		remote: r.value,
		isRead: r.finding === void 0
	}, e), p = {
		forge: t.forge !== void 0 && i.finding === void 0,
		remote: r.finding === void 0
	}, m = [
		r.finding,
		i.finding,
		f,
		...u.findings
	].filter((e) => e !== void 0);
	return {
		seen: {
			releases: o,
			levels: s,
			standings: u.standings,
			marks: d,
			isRead: p,
			unread: [...i.finding === void 0 ? [] : ["forge"], ...r.finding === void 0 ? [] : ["remote"]],
			isCut: i.finding?.code === "RA-ROLLBACK-LIST-CUT",
			isElsewhere: f !== void 0
		},
		findings: w(m)
	};
}, judgePlace = ({ local: e, remote: t, isRead: n }, { selection: { tag: r }, head: i, removes: o, releases: s, versions: c }) => {
	if (r?.match.kind !== "workspace") return;
	let [l, u] = [e.get(r.text)?.commit, t.get(r.text)?.commit], d = u ?? l, f = [...c.values(), ...s.map(({ version: e }) => e)];
	if (d === void 0 ? !n || f.some((e) => k(e, r.match.version)) : d === i) return;
	let p = Y({
		tag: r.text,
		commit: d,
		head: i,
		isHere: l === d
	});
	return o ? p : a(p);
}, readRemote = async ({ tags: e, forge: t }) => {
	let n = await e.remote();
	if (n.kind === "found") return {
		value: n.value,
		finding: void 0
	};
	let r = n.kind === "missing" && t === void 0;
	return {
		value: new Map(),
		finding: r ? void 0 : unread("read the remote's tags", n, "remote")
	};
}, readForge = async ({ forge: e }) => {
	let t = {
		releases: [],
		rulesets: []
	};
	if (e === void 0) return {
		value: t,
		finding: void 0
	};
	let [n, r] = await Promise.all([e.list(), e.rulesets()]);
	if (n.kind !== "found") return {
		value: t,
		finding: unread("list the releases on GitHub or Gitea", n)
	};
	let { items: i, isWhole: a } = n.value;
	return {
		value: {
			releases: i,
			rulesets: r.kind === "found" ? r.value : []
		},
		finding: a ? void 0 : ne({ count: i.length })
	};
}, unread = (e, t, n) => {
	if (t.kind === "missing") return Q({
		step: e,
		why: void 0,
		git: n
	});
	let { cause: r, status: i, why: a } = t;
	return r === "permission" || r === "plan" || i !== void 0 ? Q({
		step: e,
		why: a,
		git: n
	}) : Z({
		step: e,
		why: a,
		git: n
	});
}, readStandings = async (e, { target: t }, { index: n, clock: r, signal: a }) => {
	let o = [], unsure = (e) => o.push(X({
		index: t.title,
		quarantined: e
	})), s = new Map();
	await Promise.all(e.map(async ({ name: e }) => {
		try {
			let t = await n.project(e, { signal: a });
			t?.status === "quarantined" ? unsure(e) : s.set(e, t);
		} catch (e) {
			if (!(e instanceof i)) throw e;
			o.push(...e.findings);
		}
	}));
	let c = [...s.values()].filter((e) => e !== void 0);
	e.length > 0 && c.length === 0 && o.length === 0 && t.preset === void 0 && await n.hasPage({ signal: a }) !== !0 && (unsure(), s.clear());
	let l = new Map(c.map((e) => [e.name, { files: [...e.files, ...e.inherited ?? []] }])), u = r.now();
	return {
		standings: new Map(e.map((e) => [e.name, s.has(e.name) ? standingOf(l, e, u) : { kind: "unknown" }])),
		findings: o
	};
}, forgeState = ({ isDraft: e, isImmutable: t }) => t ? "immutable" : e ? "draft" : "published", isThere = ({ local: e, remote: t, forge: n }) => e !== void 0 || t !== void 0 || n.length > 0, wasPublished = ({ forge: e }) => e.some(({ assets: e }) => e.some(({ name: e }) => e === B)), isUnsure = (e) => e.unread.length > 0 || isIndexUnsure(e), isIndexUnsure = ({ standings: e }) => [...e.values()].some(({ kind: e }) => e === "unknown"), keptBy = (e, t) => {
	let kindOf = ({ name: e }) => t.standings.get(e)?.kind ?? "unknown", n = e.releases.filter((e) => kindOf(e) === "whole" || kindOf(e) === "half");
	if (n.length > 0) return {
		why: "released",
		releases: n
	};
	if (isUnsure(t) || e.releases.some((e) => kindOf(e) === "unknown")) return { why: "unsure" };
	if (t.isElsewhere) return { why: "elsewhere" };
	let r = new Set(e.releases.map(({ name: e }) => e)), isOfThese = ({ releases: e }) => e.some(({ name: e }) => r.has(e));
	if (t.marks.some((e) => isOfThese(e) && wasPublished(e))) return { why: "published" };
	if (e.forge.some(({ isImmutable: e }) => e)) return { why: "immutable" };
	if (e.remote !== void 0 && e.protectedBy !== void 0) return {
		why: "protected",
		ruleset: e.protectedBy
	};
	let i = new Set(t.releases.map(({ name: e }) => e)), a = e.releases.filter(({ name: e }) => !i.has(e));
	return a.length > 0 ? {
		why: "others",
		releases: a
	} : void 0;
}, removalSteps = (e) => e.marks.filter((t) => keptBy(t, e) === void 0).toSorted(umbrellasFirst(e.levels)).flatMap(stepsOf), stepsOf = (e) => [
	...e.forge.map((t) => ({
		kind: "release",
		mark: e,
		release: t
	})),
	...e.remote === void 0 ? [] : [{
		kind: "remote",
		mark: e,
		ref: e.remote
	}],
	...e.local === void 0 ? [] : [{
		kind: "local",
		mark: e,
		ref: e.local
	}]
], umbrellasFirst = (e) => {
	let t = dependentsFirst(e), rank = ({ isUmbrella: e, releases: n }) => e ? -1 : t(n[0]);
	return (e, t) => rank(e) - rank(t) || (e.tag < t.tag ? -1 : 1);
}, dependentsFirst = (e) => {
	let t = new Map(e.flatMap((t, n) => t.map((t) => [t, e.length - n])));
	return ({ name: e }) => t.get(e) ?? 0;
}, planRemoval = (e) => new Map(removalSteps(e).map((e) => [stepKey(e), e])), stepKey = (e) => {
	let t = e.kind === "release" ? `${e.release.id} ${forgeState(e.release)}` : e.ref.object;
	return `${e.kind} ${t} ${e.mark.tag}`;
}, stepPlace = (e) => `${e.kind} ${e.kind === "release" ? e.release.id : ""} ${e.mark.tag}`, leftOf = (e, t) => {
	let n = removalSteps(t), r = new Set(n.filter((t) => !e.has(stepKey(t))).map(({ mark: e }) => e.tag));
	return n.filter(({ mark: e }) => !r.has(e.tag));
}, changedSince = (e, { marks: t }) => {
	let n = new Set([...e.values()].map(({ mark: e }) => e.tag));
	return t.filter((t) => n.has(t.tag) && stepsOf(t).some((t) => !e.has(stepKey(t)))).map(({ tag: e }) => e);
}, remove = async (e, t) => {
	let r = await look(e, t), i = planRemoval(r.seen), a = new Set(), o = new Map(), s = [];
	for (let c = 1; c <= 10 && s.length === 0; c++) {
		let l = leftOf(i, r.seen);
		if (l.length === 0) break;
		let u = await carryAll(l, e, t);
		for (let e of u.done) a.add(stepKey(e));
		if (u.open !== void 0) {
			let { step: e, answer: r } = u.open, i = stepKey(e);
			o.set(i, (o.get(i) ?? 0) + 1), y(r) || o.get(i) >= 3 ? s.push(unread(stepWords(e), r, gitOf(e))) : await t.clock.sleep(n(c, t.clock, null), t.signal);
		}
		r = await look(e, t);
	}
	let [c] = s.length > 0 ? [] : leftOf(i, r.seen);
	c !== void 0 && s.push(Z({
		step: stepWords(c),
		why: "it changes again and again"
	}));
	let l = r.seen.marks.flatMap(stepsOf), [u, d] = [new Set(l.map(stepKey)), new Set(l.map(stepPlace))], isGone = ([e, t]) => !u.has(e) && (a.has(e) || r.seen.unread.length === 0 && !d.has(stepPlace(t))), f = changedSince(i, r.seen).map((e) => re({ tag: e }));
	return {
		...r,
		removed: [...i].filter(isGone).map(([, e]) => e),
		findings: [
			...r.findings,
			...s,
			...f
		]
	};
}, carryAll = async (e, t, n) => {
	let r = [];
	for (let i of e) {
		if (n.signal.throwIfAborted(), !await isStillAbsent(i.mark, t, n)) return { done: r };
		let e = await carryOut(i, n);
		if (e === "changed") return { done: r };
		if (e !== "done") return {
			done: r,
			open: {
				step: i,
				answer: e
			}
		};
		r.push(i);
	}
	return { done: r };
}, isStillAbsent = async ({ releases: e }, t, n) => {
	let { standings: r } = await readStandings(e, t, n);
	return [...r.values()].every(({ kind: e }) => e === "absent");
}, carryOut = async (e, { tags: t, forge: n }) => {
	if (e.kind === "release") {
		let { release: t } = e, r = await n.read(t);
		if (r.kind === "missing") return "done";
		if (r.kind === "unanswered") return r;
		if (forgeState(r.value) !== forgeState(t) || r.value.tag !== t.tag) return "changed";
		let i = await n.remove(t);
		return i.kind === "found" ? "done" : i;
	}
	let { mark: r, ref: i } = e, a = await (e.kind === "remote" ? t.removeRemote(r.tag, i) : t.removeLocal(r.tag, i));
	return a.kind === "removed" ? "done" : a.kind === "moved" ? "changed" : a;
}, gitOf = ({ kind: e }) => e === "release" ? void 0 : e === "remote" ? "push" : "clone", stepWords = (e) => {
	let { tag: t } = e.mark;
	return e.kind === "release" ? `delete the ${e.release.isDraft ? "draft" : "release"} of ${t}` : `delete the tag ${t} ${e.kind === "remote" ? "on the remote" : "here"}`;
}, refuseOtherRepository = async (e, { remotes: t, repository: n }) => {
	if (n === void 0) return;
	let r = (await t.read(e)).find(({ name: e }) => e === "origin"), a = r && R(r.url), o = a && `${a.owner}/${a.repository}`;
	if (o !== void 0 && o.toLowerCase() !== n.toLowerCase()) throw new i(K({
		repository: n,
		origin: o
	}));
}, readQuestion = async ({ tag: e, packages: t, tagFormat: n, umbrellaTagFormat: r, yes: o }, { workspace: s, graph: c, repository: l, tags: u, claims: d, target: f, elsewhere: p }, { files: m, config: g }) => {
	let _ = P(n, g), v = r === void 0 ? [] : [x(r)], y = {
		..._,
		workspace: [..._.workspace, ...v]
	}, { members: w } = s, T = F({
		packages: t,
		exclude: [],
		tag: e
	}, {
		members: w,
		config: g,
		tagFormats: y,
		elsewhere: p
	}), { versions: D } = await S({
		workspace: s,
		members: w,
		read: te(m, s)
	}), O = new Map([...D].map(([e, { version: t }]) => [e, E(t)])), k = {
		selection: T,
		workspace: s,
		config: g,
		formats: y,
		versions: O
	}, { releases: A, unknown: j } = chooseReleases(k), M = t.length > 0 || e === void 0, N = j.length > 0 && M ? [J({ packages: j })] : [];
	if (N.length > 0 && t.length > 0) throw new i(N);
	return {
		question: {
			...k,
			releases: A,
			levels: c.levels,
			tagOf: b({
				formats: _,
				config: g,
				workspace: s,
				claims: d,
				...C(u, l?.commit)
			})(O),
			head: l?.commit,
			removes: o,
			target: {
				preset: f.preset,
				title: h(f)
			}
		},
		findings: N.map(a)
	};
}, nextStep = ({ release: e, standing: t, marks: n }, r, i) => {
	let { index: a } = i;
	switch (t.kind) {
		case "unknown": return again(r, a);
		case "half": return t.hoursLeft === void 0 ? "Publish it again from its own commit: that adds the files that are missing" : `Publish it again from its own commit within ${hours(t.hoursLeft)}: that adds the files that are missing`;
		case "whole": return afterRelease(e, t, n, i);
		case "absent": return beforeRelease(n, r, {
			...i,
			other: i.files.otherVersion(e)
		});
	}
}, again = (e, t) => {
	let n = e.unread.map((e) => e === "forge" ? "GitHub or Gitea" : "the remote");
	return `Run rollback again when ${[...isIndexUnsure(e) ? [t] : [], ...n].join(" and ")} can be read: nothing is removed before that`;
}, hours = (e) => e === 1 ? "an hour" : `${e} hours`, afterRelease = (e, { isYanked: t }, n, { index: r, yankPage: i, tagOf: a }) => {
	if (t) return "It is yanked: release the next version";
	if (n.length === 0) return `Run create-release --tag ${d(a(e))} at its commit: it is on ${r} and has neither tag nor release`;
	let o = i(e);
	return `It is released; if it is wrong, release the next version, then yank this one${o === void 0 ? "" : `: ${o}`}`;
}, beforeRelease = (e, t, { index: n, asked: r, told: i, files: a, other: o }) => {
	let s = e.map((e) => ({
		mark: e,
		by: keptBy(e, t)
	})), c = s.filter(({ by: e }) => e === void 0).map(({ mark: e }) => e), l = c.find(({ isUmbrella: e }) => !e) ?? c[0];
	if (l !== void 0) {
		let e = r ?? `--tag ${d(l.tag)}`, t = [
			i?.variables ?? [],
			"release-actions rollback",
			e,
			i?.options ?? [],
			"--yes"
		].flat().join(" "), n = partsOf(r === void 0 ? [l] : c), s = (l.remote ?? l.local)?.commit === a.commit;
		return o !== void 0 && s ? `It cannot be published: at the tag ${l.tag} the files have ${o}; ${t} removes ${n}` : `Publish it again to finish it; ${t} removes ${n} instead`;
	}
	let [u] = s;
	if (u === void 0 || u.by === void 0) return o === void 0 ? "Nothing of it is there: it can be published" : `Nothing of it is there, and the files here have ${o}`;
	let { mark: f, by: p } = u;
	switch (p.why) {
		case "unsure": return t.isCut ? "Remove it by hand: there are more releases on GitHub or Gitea than are read" : again(t, n);
		case "elsewhere": return "Check out the commit of the tag that you ask about, then ask again: the files there say what it stands for";
		case "published": return "It was published once: ask the index that it went to (--index); if it was deleted there, its file names are used up, so release the next version";
		case "immutable": return `Publish it again: the release of ${f.tag} is immutable, so its tag stays and its name is used up`;
		case "protected": return `Publish it again; or let somebody take ${f.tag} away whom the ruleset ${p.ruleset} lets pass`;
		case "released": return `Publish it again: the tag ${f.tag} also stands for ${named(p.releases)} on ${n}, so it stays`;
		case "others": return `Publish it again, or ask with --tag ${d(f.tag)}: it also stands for ${named(p.releases)}`;
	}
}, partsOf = (e) => {
	let t = e.flatMap(({ forge: e }) => e), n = t.filter(({ isDraft: e }) => e).length, r = e.filter(({ local: e, remote: t }) => e !== void 0 || t !== void 0).length;
	return [
		counted(n, "draft"),
		counted(t.length - n, "release"),
		counted(r, "tag")
	].filter((e) => e !== "").join(", ");
}, counted = (e, t) => e === 0 ? "" : e === 1 ? `the ${t}` : `${e} ${t}s`, named = (e) => {
	let t = e.length > 3 ? ` and ${e.length - 3} more` : "";
	return `${e.slice(0, 3).map(({ name: e, version: t }) => `${e} ${t}`).join(", ")}${t}`;
}, marksFor = ({ name: e }, { marks: t }) => t.filter((t) => isThere(t) && t.releases.some((t) => t.name === e)), stateOf = (e, t) => Object.fromEntries(e.releases.map((n) => {
	let r = e.standings.get(n.name) ?? { kind: "unknown" }, i = marksFor(n, e), a = {
		version: n.version,
		tagged: e.isRead.remote ? i.flatMap(taggedBy) : null,
		released: e.isRead.forge ? i.flatMap(releasedBy) : null,
		...onIndex(r),
		...r.kind === "absent" && i.some(wasPublished) ? { burned: null } : {},
		next: nextStep({
			release: n,
			standing: r,
			marks: i
		}, e, t)
	};
	return [n.name, a];
})), taggedBy = ({ tag: e, local: t, remote: n }) => t === void 0 && n === void 0 ? [] : [{
	tag: e,
	local: t?.commit ?? null,
	remote: n?.commit ?? null
}], releasedBy = ({ tag: e, forge: t }) => t.map((t) => ({
	tag: e,
	state: forgeState(t),
	url: t.url
})), onIndex = (e) => {
	if (e.kind === "unknown") return {
		files: null,
		burned: null,
		"hours-left": null
	};
	if (e.kind === "absent") return {
		files: [],
		burned: [],
		"hours-left": null
	};
	let { files: t, hoursLeft: n } = e;
	return {
		files: t.map(({ name: e, uploaded: t, isYanked: n }) => ({
			name: e,
			uploaded: t === void 0 ? null : new Date(t).toISOString(),
			yanked: n
		})),
		burned: t.map(({ name: e }) => e),
		"hours-left": n ?? null
	};
}, yankList = ({ releases: e, standings: t, levels: n }) => {
	let r = dependentsFirst(n);
	return e.filter(({ name: e }) => {
		let n = t.get(e);
		return (n?.kind === "whole" || n?.kind === "half") && !n.isYanked;
	}).toSorted((e, t) => r(e) - r(t) || (e.name < t.name ? -1 : 1));
}, resultOf = (e, t) => {
	let { seen: n, removed: i, findings: a } = e, { target: o, versions: s, head: c, tagOf: l, told: u } = t, otherVersion = ({ name: e, version: t }) => {
		let n = s.get(e);
		return n === void 0 || k(n, t) ? void 0 : n;
	}, page = ({ name: e, version: t }) => o.preset && r(o.preset, e, t), d = {
		commit: c,
		otherVersion
	}, f = {
		asked: questionWords(t),
		told: u
	}, p = stateOf(n, {
		index: o.title,
		...f,
		yankPage: page,
		tagOf: l,
		files: d
	}), m = reportOf(e, t, p, page);
	return {
		findings: a,
		document: {
			state: p,
			removed: i.map(stepWords),
			yank: yankList(n)
		},
		text: U(m),
		outputs: { state: JSON.stringify(p) },
		summary: H(m)
	};
}, questionWords = ({ selection: { packages: e, tag: t } }) => e.length > 0 ? `--packages ${d(e.join(","))}` : t && `--tag ${d(t.text)}`, reportOf = ({ seen: e, removed: t, findings: n }, { target: r, removes: i, hasForge: a }, o, s) => {
	let c = i ? [] : removalSteps(e), l = yankList(e);
	return {
		verdict: verdictOf({
			seen: e,
			removed: t,
			findings: n
		}, r.title, i),
		notes: a ? [] : ["The releases on GitHub or Gitea were not looked at: GITHUB_REPOSITORY names no repository"],
		findings: n,
		sections: [
			{
				title: "What was done",
				head: ["step", "was at"],
				rows: t.map((e) => [stepWords(e), placeOf(e)])
			},
			{
				title: "What there is",
				head: [
					"release",
					"on the index",
					"tags and releases"
				],
				rows: e.releases.map((t) => [
					{
						code: `${t.name} ${t.version}`,
						url: pageOnIndex(t, e, r.preset)
					},
					standingWords(e.standings.get(t.name)),
					markCell(marksFor(t, e))
				])
			},
			{
				title: "What to do next",
				head: ["package", "next"],
				rows: nextRows(o)
			},
			{
				title: "With --yes this would be done, in this order",
				head: ["", "step"],
				rows: c.map((e, t) => [String(t + 1), stepWords(e)])
			},
			{
				title: "If these are wrong, only an owner can yank them: in this order, in the index's own form",
				tasks: l.map((e) => {
					let t = s(e), n = `${e.name} ${e.version}`;
					return [t === void 0 ? { code: n } : {
						link: n,
						url: t
					}];
				})
			}
		]
	};
}, oe = /(?:[A-Z_]+=\S+ )*release-actions rollback .* --yes/, nextRows = (e) => [...Map.groupBy(Object.entries(e), ([, { next: e }]) => e)].map(([e, t]) => {
	let n = t.map(([e]) => e), r = n.slice(0, 6);
	return [{
		code: r,
		more: n.length - r.length
	}, {
		state: e,
		names: [...oe.exec(e) ?? [], ...n]
	}];
}), verdictOf = ({ seen: e, removed: t, findings: n }, r, i) => {
	let a = onIndexWords(e, r);
	if (!i) return a;
	let o = n.some(({ severity: e }) => e === "error"), s = t.length === 1 ? "1 step" : `${t.length} steps`;
	return o ? t.length === 0 ? "Nothing was removed" : `Stopped after ${s}; ${a}` : t.length === 0 ? `There was nothing to remove; ${a}` : `Rolled back in ${s}; ${a}`;
}, onIndexWords = ({ releases: e, standings: t }, n) => {
	let r = e.map(({ name: e }) => t.get(e)?.kind ?? "unknown"), i = r.filter((e) => e === "unknown").length, a = r.filter((e) => e === "whole" || e === "half").length, [o, s] = e.length === 1 ? ["1 release", "is"] : [`${e.length} releases`, "are"];
	return i === 0 ? `${a} of ${o} ${s} on ${n}` : `${i} of ${o} may be on ${n}, which did not say${a === 0 ? "" : `; ${a} for sure`}`;
}, pageOnIndex = ({ name: e, version: n }, { standings: r }, i) => {
	let a = r.get(e)?.kind;
	return i !== void 0 && (a === "whole" || a === "half") ? t(i, e, n) : void 0;
}, placeOf = (e) => e.kind === "release" ? { code: forgeState(e.release) } : { code: e.ref.commit }, spanWords = (e) => e < 48 ? `${e} h` : `${Math.floor(e / 24)} days`, standingWords = (e) => {
	if (e === void 0 || e.kind === "unknown") return "not known";
	if (e.kind === "absent") return "nothing";
	let { kind: t, files: n, hoursLeft: r, isYanked: i } = e;
	return [
		n.length === 1 ? "1 file" : `${n.length} files`,
		...i ? ["yanked"] : [],
		...t === "half" ? ["not whole"] : [],
		...r === void 0 ? [] : [r === 0 ? "closed to new files" : `takes files for ${spanWords(r)}`]
	].join(", ");
}, markCell = (e) => e.length === 0 ? "none" : { list: e.map(markCells) }, markCells = ({ tag: e, local: t, remote: n, forge: r }) => {
	let i = [...n === void 0 ? [] : ["remote"], ...t === void 0 ? [] : ["here"]];
	return [{
		code: e,
		url: r[0]?.url
	}, [...i, ...r.map(forgeState)].join(", ")];
}, tellMarks = (e, { target: t, removes: n }) => e.marks.flatMap((r) => {
	let i = keptBy(r, e);
	if (i?.why === "protected") {
		let e = ae({
			tag: r.tag,
			ruleset: i.ruleset
		});
		return [n ? e : a(e)];
	}
	let o = r.forge[0]?.url;
	if (o === void 0) return [];
	if (i?.why === "immutable") return [$({
		tag: r.tag,
		url: o
	})];
	if (i?.why !== "published" || !wasPublished(r)) return [];
	let s = ie({
		tag: r.tag,
		index: t.title,
		url: o
	});
	return [n ? s : a(s)];
}), se = O({
	contract: V,
	run: async (t, n) => {
		let { tag: r, packages: a, yes: o, githubToken: s } = t;
		if (o && r === void 0 && a.length === 0) throw new i(W({}));
		let c = await g({
			...t,
			hasRehearsal: !1
		}, n), { repository: l, target: u, indexes: d, workspace: f } = c;
		if (l === void 0) {
			let t = f.root;
			throw new i(await n.git.isThere(t) ? G({ folder: t }) : e());
		}
		if (u.kind === "rehearsal") throw new i(q({}));
		await refuseOtherRepository(l.topLevel, n);
		let { question: p, findings: h } = await readQuestion(t, c, n), v = _(t), y = n.openRepository(l.topLevel, s?.secret), b = {
			...n,
			...y,
			index: n.openIndex(m(u, {
				upload: v,
				uv: d
			}))
		}, x = o ? await remove(p, b) : {
			...await look(p, b),
			removed: []
		}, S = [
			...c.findings,
			...h,
			...x.findings,
			...tellMarks(x.seen, p)
		], C = toldAgain(t, n);
		return resultOf({
			...x,
			findings: S
		}, {
			...p,
			told: C,
			hasForge: y.forge !== void 0
		});
	}
}), ce = new Set(["https://github.com", "https://api.github.com"]), toldAgain = ({ index: e, checkUrl: t }, { repository: n, forgeVariables: r, configured: i }) => {
	let a = Object.entries({
		index: e,
		"check-url": t
	}).filter(([e]) => !i.has(e));
	return {
		variables: Object.entries(n === void 0 ? {} : r).filter(([, e]) => e && !ce.has(e)).map(([e, t]) => `${e}=${d(t)}`),
		options: a.flatMap(([e, t]) => t === void 0 ? [] : [`--${e} ${d(t)}`])
	};
};
export { se as action };
