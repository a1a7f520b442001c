import { Problem as e, asWarning as t, byPlace as n, defineFinding as r, gitMissing as i, named as a, reachFirst as o, renewFirst as s, seeName as c, shellWord as l, shown as u, whyOf as d } from "./domain-problem-locked-index.js";
import { readingOf as f, saysTarget as p, titleOf as m } from "./domain-problem-target.js";
import { survey as h, uploadLogin as g } from "./domain-plan-check-siblings.js";
import { forbidding as _, isRefusal as v, nameTags as y, readUmbrellaFormat as b, readVersions as x, tagsBeside as S } from "./domain-version-origin-resolve.js";
import { distinct as C, matchTag as w } from "./domain-tag-suggest-format.js";
import { canonicalVersion as T, compareVersions as E, defineAction as D, isSameVersion as O, parseVersion as k } from "./actions-shared-inputs.js";
import { matchesName as A, openFor as j, presenceOf as M, readTagFormats as ee, readWish as te, releasesOf as N, sourceReader as P, tagMembers as F } from "./domain-tag-tag-owners.js";
import { configOf as I, readAddress as ne } from "../index.js";
import { publishable as L } from "./actions-discover-action.js";
import { sumsName as R } from "./domain-run-manifest-shape.js";
import { releasePage as z, retryDelay as B, yankPage as V } from "./domain-problem-index-reads.js";
import { contract$1 as H } from "./actions-version-contract.js";
import { guardSummary as U, guardText as W } from "./domain-report-next-steps.js";
const G = r({
	code: "RA-ROLLBACK-UNNAMED",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "rollback with yes needs to be told of which release",
	...n((e) => `Give ${e("tag or packages", "--tag or --packages")}; without ${e("yes", "--yes")} it shows what there is of every package`)
})), K = r({
	code: "RA-ROLLBACK-INDEX-UNNAMED",
	severity: "error",
	mender: "usage"
}, () => ({
	input: "index",
	message: "rollback with yes needs to be told which index the release went to",
	...n((e) => `Give as ${e("index", "--index")} what the publishing workflow has, or pypi where it has none`)
})), q = r({
	code: "RA-ROLLBACK-NO-CHECKOUT",
	severity: "error",
	mender: "usage"
}, ({ folder: e }) => ({
	message: `There is no git checkout here: ${e}`,
	...n((e) => e("Run it after actions/checkout with fetch-depth: 0", "Run it in a clone of the repository"))
})), J = r({
	code: "RA-ROLLBACK-OTHER-REPOSITORY",
	severity: "error",
	mender: "usage"
}, ({ repository: e, origin: t }) => ({
	message: `GITHUB_REPOSITORY is ${u(e)}, and the clone's origin is ${u(t)}`,
	hint: "Run it in a clone of the repository that releases, or set GITHUB_REPOSITORY to the one that origin is"
})), Y = r({
	code: "RA-ROLLBACK-NO-INDEX",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "The rehearsal's index says nothing of what is released",
	hint: "Give as index the one that the release goes to, such as pypi"
})), X = r({
	code: "RA-ROLLBACK-VERSION-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ packages: e }) => ({
	message: `The files say no version of ${a(e)}`,
	...n((e) => `Give the tag of the release instead, by ${e("tag", "--tag")}`)
})), re = r({
	code: "RA-ROLLBACK-NOT-CHECKED-OUT",
	severity: "error",
	mender: "usage"
}, ({ tag: e, commit: t, head: r, isHere: i }) => ({
	message: t === void 0 ? `There is no tag ${u(e)}, and no package here has its version, so the versions that it stands for are not known` : `${u(e)} is at ${t.slice(0, 10)} and the checkout at ${r?.slice(0, 10) ?? "no commit"}, so the versions that it stands for are not known`,
	...n((n) => t === void 0 ? "Correct the tag, or name that of one package; where the tag was removed before, check out the commit that it was at, then run this again" : n("Start the workflow by hand with the tag as its ref", `Run ${i ? "" : `git fetch --force origin tag ${l(e)}, then `}git checkout ${l(`refs/tags/${e}`)}, then this again`))
})), ie = r({
	code: "RA-ROLLBACK-INDEX-UNSURE",
	severity: "error",
	mender: "outside",
	remedy: "call"
}, ({ index: e, hidden: t }) => ({
	...t === void 0 ? { input: "check-url" } : { remedy: "outside" },
	message: `${u(e)} does not say for sure what it has: ${t === void 0 ? "it knows none of these packages, and nothing shows that an index answers there" : t.by === "page" ? `what it answers about ${t.project} may not be all of a page of an index` : `${t.project} is quarantined, which hides its files`}`,
	hint: t === void 0 ? "Set check-url to the index's simple URL, and run rollback again; where that is right and has no page, remove by hand what has no file on the index" : t.by === "page" ? "See with curl what the index answers, and run rollback again when it is its own page" : "Run rollback again when the quarantine is over"
})), Z = r({
	code: "RA-ROLLBACK-UNFINISHED",
	severity: "error",
	mender: "outside"
}, ({ step: e, why: t, git: n }) => ({
	message: `Could not ${u(e)}: ${u(t)}`,
	hint: `Run the same again ${n === void 0 ? "later" : "when git ls-remote origin works here"}: it goes on where this run ended`,
	...o(t)
})), Q = r({
	code: "RA-ROLLBACK-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ git: e, ...t }) => ({
	message: `Could not ${u(t.step)}: ${u(d(t))}`,
	...n((n) => e === "remote" ? "See that git remote -v has the repository as origin, and give git a login that may read it; when git ls-remote origin works here, run the same again" : e === "clone" ? "Fix in this clone what git says, then run the same again" : `${c(t)}Run it with a token, or for the tags a git login, that may write contents${n(" (contents: write)", "")}, or let somebody do it whom the tag rules let pass; then run the same again`),
	...s(t.status)
})), ae = r({
	code: "RA-ROLLBACK-LIST-CUT",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ count: e }) => ({
	message: `There are more releases on GitHub or Gitea than the ${e} that were read, so what a tag has is not known`,
	hint: "Nothing was removed. Where nothing of it is on the index, remove the release on its page by hand, and drafts of its tag, then the tag: git push --delete origin refs/tags/TAG"
})), oe = r({
	code: "RA-ROLLBACK-MOVED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e }) => ({
	message: `Somebody else has changed the tag or the release of ${u(e)} in the meantime, so it was left as it is`,
	hint: "Find out who releases it again; if it should still go, run rollback once more: where the tag was moved, from a checkout of it"
})), se = r({
	code: "RA-ROLLBACK-IMMUTABLE",
	severity: "warning",
	mender: "project"
}, ({ tag: e, url: t, isUnfit: n }) => ({
	message: `The release of ${u(e)} is immutable, so it stays, and so does its tag: ${u(t)}`,
	hint: n ? "Release another version: the files at that tag do not have this one" : "Publish the version again from that tag where its commit is right, else release the next version"
})), ce = r({
	code: "RA-ROLLBACK-PUBLISHED-ONCE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, index: t, url: r }) => ({
	input: "index",
	message: `The release of ${u(e)} was made of a publish, and ${u(t)} has no file of it: ${u(r)}`,
	...n((t) => `Give as ${t("index", "--index")} the one that it went to, which the release's manifest.json names where it has one; if its files were deleted there, and the tag should go, delete the release on its page, then git push --delete origin ${l(`refs/tags/${e}`)}`)
})), le = r({
	code: "RA-ROLLBACK-PROTECTED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, ruleset: t }) => ({
	message: `The ruleset ${u(t)} forbids to delete the tag ${u(e)}`,
	...n((e) => e("Give as github-token the token of an App that the ruleset exempts, or let somebody whom it lets pass run rollback by hand", "Run it as somebody whom the ruleset lets pass"))
})), movedOn = (e, { workspace: t, formats: n, versions: r }) => {
	let i = F(t.members, r), a = [...Map.groupBy(e.keys(), (t) => e.get(t)).values()];
	return new Set(a.filter((e) => e.length > 1).flatMap((e) => {
		let t = e.flatMap((e) => {
			let t = w(e, n, i);
			return t === void 0 ? [] : [{
				tag: e,
				numbers: k(t.version).release
			}];
		});
		return t.filter(({ numbers: e }) => t.some((t) => isLaterInLine(t.numbers, e))).map(({ tag: e }) => e);
	}));
}, isLaterInLine = (e, t) => t.every((t, n) => e[n] === t) && e.slice(t.length).some((e) => e > 0n), standingOf = (e, { name: t, version: n }, r) => {
	let i = N(e, t), a = k(n), o = i.find((e) => E(k(e.version), a) === 0), s = M(i, n, r);
	if (o === void 0 || s.kind === "absent") return { kind: "absent" };
	let c = o.files.flatMap(({ uploadTime: e }) => e ?? []), l = c.length === 0 ? void 0 : (Math.min(...c) + j - r) / 36e5;
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
}, otherVersion = ({ name: e, version: t }, { versions: n }) => {
	let r = n.get(e);
	return r === void 0 || O(r, t) ? void 0 : r;
}, chooseReleases = ({ selection: e, workspace: t, config: n, versions: r }) => {
	let { packages: i, tag: a } = e, isMeant = (e) => i.length > 0 ? i.some((t) => A(t, e)) : a?.match.kind !== "package" || a.match.name === e, o = L(t).map(({ name: e }) => e).filter((e) => !I(n, e).isPrivate && isMeant(e)).toSorted(), versionOf = (e) => a?.match.kind === "package" ? a.match.version : r.get(e) ?? a?.match.version;
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
	let s = n.tag?.text, c = F(r.members, o), l = [...new Set([...s === void 0 ? [] : [s], ...e])].toSorted().map((e) => ({
		tag: e,
		match: w(e, a, c)
	})), u = new Map(t.map((e) => [e.name, e])), d = L(r).filter(({ name: e }) => !I(i, e).isPrivate).flatMap(({ name: e }) => {
		let t = u.get(e)?.version ?? o.get(e);
		return t === void 0 ? [] : [{
			name: e,
			version: t
		}];
	}), f = Map.groupBy(l.flatMap(({ match: e }) => e?.kind === "package" ? [e] : []), ({ name: e }) => e), hasOwn = ({ name: e, version: t }) => (f.get(e) ?? []).some((e) => O(e.version, t));
	return l.flatMap(({ tag: e, match: t }) => {
		if (t?.kind === "package") {
			let n = u.get(t.name);
			return n !== void 0 && O(n.version, t.version) ? [{
				tag: e,
				releases: [n],
				isUmbrella: !1
			}] : [];
		}
		if (t === void 0) return [];
		let n = d.filter((n) => O(n.version, t.version) || e === s && !hasOwn(n));
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
	]), a = new Map([...n, ...r.value].map(([e, { commit: t }]) => [e, t])), o = movedOn(a, e), s = new Set([...a.keys(), ...i.value.releases.map(({ tag: e }) => e)]), { releases: c, levels: l } = e, u = marksOf([...s.difference(o)], c, e), d = new Map([...c, ...u.flatMap((e) => e.releases)].map((e) => [e.name, e])), f = await readStandings([...d.values()], e, t), p = u.map((e) => ({
		...e,
		local: n.get(e.tag),
		remote: r.value.get(e.tag),
		forge: i.value.releases.filter(({ tag: t }) => t === e.tag),
		protectedBy: _(i.value.rulesets, e.tag, "deletion")?.name
	})), m = judgePlace({
		local: n,
		remote: r.value,
		isRead: r.finding === void 0
	}, e), h = {
		forge: t.forge !== void 0 && i.finding === void 0,
		remote: r.finding === void 0
	}, g = [
		r.finding,
		i.finding,
		m,
		...f.findings
	].filter((e) => e !== void 0);
	return {
		seen: {
			releases: c,
			levels: l,
			standings: f.standings,
			marks: p,
			isRead: h,
			unread: [...i.finding === void 0 ? [] : ["forge"], ...r.finding === void 0 ? [] : ["remote"]],
			isCut: i.finding?.code === "RA-ROLLBACK-LIST-CUT",
			isElsewhere: m !== void 0
		},
		findings: C(g)
	};
}, judgePlace = ({ local: e, remote: n, isRead: r }, { selection: { tag: i }, head: a, removes: o, releases: s, versions: c }) => {
	if (i?.match.kind !== "workspace") return;
	let [l, u] = [e.get(i.text)?.commit, n.get(i.text)?.commit], d = u ?? l, f = [...c.values(), ...s.map(({ version: e }) => e)];
	if (d === void 0 ? !r || f.some((e) => O(e, i.match.version)) : d === a) return;
	let p = re({
		tag: i.text,
		commit: d,
		head: a,
		isHere: l === d
	});
	return o ? p : t(p);
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
		finding: a ? void 0 : ae({ count: i.length })
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
		status: i,
		git: n
	}) : Z({
		step: e,
		why: a,
		git: n
	});
}, readStandings = async (t, { target: n }, { index: r, clock: i, signal: a }) => {
	let o = [], unsure = (e) => o.push(ie({
		index: n.title,
		hidden: e
	})), s = new Map();
	await Promise.all(t.map(async ({ name: t }) => {
		try {
			let e = await r.project(t, { signal: a });
			e?.status === "quarantined" ? unsure({
				project: t,
				by: "quarantine"
			}) : e?.doubt ? unsure({
				project: t,
				by: "page"
			}) : s.set(t, e);
		} catch (t) {
			if (!(t instanceof e)) throw t;
			o.push(...t.findings);
		}
	}));
	let c = [...s.values()].filter((e) => e !== void 0);
	t.length > 0 && c.length === 0 && o.length === 0 && n.preset === void 0 && await r.hasPage({ signal: a }) !== !0 && (unsure(), s.clear());
	let l = new Map(c.map((e) => [e.name, { files: [...e.files, ...e.inherited ?? []] }])), u = i.now();
	return {
		standings: new Map(t.map((e) => [e.name, s.has(e.name) ? standingOf(l, e, u) : { kind: "unknown" }])),
		findings: o
	};
}, forgeState = ({ isDraft: e, isImmutable: t }) => t ? "immutable" : e ? "draft" : "published", isThere = ({ local: e, remote: t, forge: n }) => e !== void 0 || t !== void 0 || n.length > 0, isAt = ({ local: e, remote: t }, n) => (t ?? e)?.commit === n, wasPublished = ({ forge: e }) => e.some(({ assets: e }) => e.some(({ name: e }) => e === R)), isUnsure = (e) => e.unread.length > 0 || isIndexUnsure(e), isIndexUnsure = ({ standings: e }) => [...e.values()].some(({ kind: e }) => e === "unknown"), keptBy = (e, t) => {
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
	let n = await look(e, t), r = planRemoval(n.seen), i = new Set(), a = new Map(), o = [];
	for (let s = 1; s <= 10 && o.length === 0; s++) {
		let c = leftOf(r, n.seen);
		if (c.length === 0) break;
		let l = await carryAll(c, e, t);
		for (let e of l.done) i.add(stepKey(e));
		if (l.open !== void 0) {
			let { step: e, answer: n } = l.open, r = stepKey(e);
			a.set(r, (a.get(r) ?? 0) + 1), v(n) || a.get(r) >= 3 ? o.push(unread(stepWords(e), n, gitOf(e))) : await t.clock.sleep(B(s, t.clock, null), t.signal);
		}
		n = await look(e, t);
	}
	let [s] = o.length > 0 ? [] : leftOf(r, n.seen);
	s !== void 0 && o.push(Z({
		step: stepWords(s),
		why: "it changes again and again"
	}));
	let c = n.seen.marks.flatMap(stepsOf), [l, u] = [new Set(c.map(stepKey)), new Set(c.map(stepPlace))], isGone = ([e, t]) => !l.has(e) && (i.has(e) || n.seen.unread.length === 0 && !u.has(stepPlace(t))), d = changedSince(r, n.seen).map((e) => oe({ tag: e }));
	return {
		...n,
		removed: [...r].filter(isGone).map(([, e]) => e),
		findings: [
			...n.findings,
			...o,
			...d
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
}, refuseOtherRepository = async (t, { remotes: n, repository: r }) => {
	if (r === void 0) return;
	let i = (await n.read(t)).find(({ name: e }) => e === "origin"), a = i && ne(i.url), o = a && `${a.owner}/${a.repository}`;
	if (o !== void 0 && o.toLowerCase() !== r.toLowerCase()) throw new e(J({
		repository: r,
		origin: o
	}));
}, readQuestion = async ({ tag: n, packages: r, tagFormat: i, umbrellaTagFormat: a, yes: o }, { workspace: s, graph: c, repository: l, tags: u, claims: d, target: f, elsewhere: p }, { files: h, config: g }) => {
	let _ = ee(i, g), v = a === void 0 ? [] : [b(a)], C = {
		..._,
		workspace: [..._.workspace, ...v]
	}, { members: w } = s, E = te({
		packages: r,
		exclude: [],
		tag: n
	}, {
		members: w,
		config: g,
		tagFormats: C,
		elsewhere: p
	}), { versions: D } = await x({
		workspace: s,
		members: w,
		read: P(h, s)
	}), O = new Map([...D].map(([e, { version: t }]) => [e, T(t)])), k = {
		selection: E,
		workspace: s,
		config: g,
		formats: C,
		versions: O
	}, { releases: A, unknown: j } = chooseReleases(k), M = r.length > 0 || n === void 0, N = j.length > 0 && M ? [X({ packages: j })] : [];
	if (N.length > 0 && r.length > 0) throw new e(N);
	return {
		question: {
			...k,
			releases: A,
			levels: c.levels,
			tagOf: y({
				formats: _,
				config: g,
				workspace: s,
				claims: d,
				...S(u, l?.commit)
			})(O),
			head: l?.commit,
			removes: o,
			target: {
				preset: f.preset,
				title: m(f)
			}
		},
		findings: N.map(t)
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
	if (n.length === 0) return `Run create-release --tag ${l(a(e))} at its commit: it is on ${r} and has neither tag nor release`;
	let o = i(e);
	return `It is released; if it is wrong, release the next version, then yank this one${o === void 0 ? "" : `: ${o}`}`;
}, beforeRelease = (e, t, { index: n, asked: r, told: i, files: a, other: o }) => {
	let s = e.map((e) => ({
		mark: e,
		by: keptBy(e, t)
	})), c = s.filter(({ by: e }) => e === void 0).map(({ mark: e }) => e), u = c.find(({ isUmbrella: e }) => !e) ?? c[0];
	if (u !== void 0) {
		let e = removal(r ?? `--tag ${l(u.tag)}`, i), t = partsOf(r === void 0 ? [u] : c);
		return o !== void 0 && isAt(u, a.commit) ? `It cannot be published: at the tag ${u.tag} the files have ${o}; ${e} removes ${t}` : `Publish it again to finish it; ${condition(i, n)}${e} removes ${t} instead`;
	}
	let [d] = s;
	if (d === void 0 || d.by === void 0) return o === void 0 ? "Nothing of it is there: it can be published" : `Nothing of it is there, and the files here have ${o}`;
	let { mark: f, by: p } = d;
	switch (p.why) {
		case "unsure": return t.isCut ? "Remove it by hand: there are more releases on GitHub or Gitea than are read" : again(t, n);
		case "elsewhere": return "Check out the commit of the tag that you ask about, then ask again: the files there say what it stands for";
		case "published": return "It was published once: ask the index that it went to (--index); if it was deleted there, its file names are used up, so release the next version";
		case "immutable": return `${o !== void 0 && isAt(f, a.commit) ? `Release another version, since the files there have ${o}` : "Publish it again"}: the release of ${f.tag} is immutable, so its tag stays and its name is used up`;
		case "protected": return `Publish it again; or let somebody take ${f.tag} away whom the ruleset ${p.ruleset} lets pass`;
		case "released": return `Publish it again: the tag ${f.tag} also stands for ${named(p.releases)} on ${n}, so it stays`;
		case "others": return `Publish it again, or ask with --tag ${l(f.tag)}: it also stands for ${named(p.releases)}`;
	}
}, removal = (e, t) => [
	...t?.variables ?? [],
	"release-actions rollback",
	e,
	...t?.options ?? [],
	"--yes"
].join(" "), condition = (e, t) => e?.isIndexSaid === !1 ? `if it was to go to ${t}, ` : "", partsOf = (e) => {
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
	let { seen: n, removed: r, findings: i } = e, { target: a, versions: o, head: s, tagOf: c, told: l } = t, page = ({ name: e, version: t }) => a.preset && V(a.preset, e, t), u = {
		commit: s,
		otherVersion: (e) => otherVersion(e, { versions: o })
	}, d = {
		asked: questionWords(t),
		told: l
	}, f = stateOf(n, {
		index: a.title,
		...d,
		yankPage: page,
		tagOf: c,
		files: u
	}), p = reportOf(e, t, f, page);
	return {
		findings: i,
		document: {
			state: f,
			removed: r.map(stepWords),
			yank: yankList(n)
		},
		text: W(p),
		outputs: { state: JSON.stringify(f) },
		summary: U(p)
	};
}, questionWords = ({ selection: { packages: e, tag: t } }) => e.length > 0 ? `--packages ${l(e.join(","))}` : t && `--tag ${l(t.text)}`, reportOf = ({ seen: e, removed: t, findings: n }, { target: r, removes: i, hasForge: a }, o, s) => {
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
}, $ = /(?:[A-Z_]+=\S+ )*release-actions rollback .* --yes/, nextRows = (e) => [...Map.groupBy(Object.entries(e), ([, { next: e }]) => e)].map(([e, t]) => {
	let n = t.map(([e]) => e), r = n.slice(0, 6);
	return [{
		code: r,
		more: n.length - r.length
	}, {
		state: e,
		names: [...$.exec(e) ?? [], ...n]
	}];
}), verdictOf = ({ seen: e, removed: t, findings: n }, r, i) => {
	let a = onIndexWords(e, r);
	if (!i) return a;
	let o = n.some(({ severity: e }) => e === "error"), s = t.length === 1 ? "1 step" : `${t.length} steps`;
	return o ? t.length === 0 ? "Nothing was removed" : `Stopped after ${s}; ${a}` : t.length === 0 ? `There was nothing to remove; ${a}` : `Rolled back in ${s}; ${a}`;
}, onIndexWords = ({ releases: e, standings: t }, n) => {
	let r = e.map(({ name: e }) => t.get(e)?.kind ?? "unknown"), i = r.filter((e) => e === "unknown").length, a = r.filter((e) => e === "whole" || e === "half").length, [o, s] = e.length === 1 ? ["1 release", "is"] : [`${e.length} releases`, "are"];
	return i === 0 ? `${a} of ${o} ${s} on ${n}` : `${i} of ${o} may be on ${n}, which did not say${a === 0 ? "" : `; ${a} for sure`}`;
}, pageOnIndex = ({ name: e, version: t }, { standings: n }, r) => {
	let i = n.get(e)?.kind;
	return r !== void 0 && (i === "whole" || i === "half") ? z(r, e, t) : void 0;
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
}, tellMarks = (e, n) => {
	let { target: r, removes: i, head: a } = n;
	return e.marks.flatMap((o) => {
		let s = keptBy(o, e);
		if (s?.why === "protected") {
			let e = le({
				tag: o.tag,
				ruleset: s.ruleset
			});
			return [i ? e : t(e)];
		}
		let c = o.forge[0]?.url;
		if (c === void 0) return [];
		if (s?.why === "immutable") {
			let e = isAt(o, a) && o.releases.some((e) => otherVersion(e, n) !== void 0);
			return [se({
				tag: o.tag,
				url: c,
				isUnfit: e
			})];
		}
		if (s?.why !== "published" || !wasPublished(o)) return [];
		let l = ce({
			tag: o.tag,
			index: r.title,
			url: c
		});
		return [i ? l : t(l)];
	});
}, ue = D({
	contract: H,
	run: async (t, n) => {
		let { tag: r, packages: a, yes: o, githubToken: s } = t;
		if (o && r === void 0 && a.length === 0) throw new e(G({}));
		let c = await h({
			...t,
			hasRehearsal: !1
		}, n), { repository: l, target: u, indexes: d, workspace: m } = c;
		if (l === void 0) {
			let t = m.root;
			throw new e(await n.git.isThere(t) ? q({ folder: t }) : i());
		}
		if (u.kind === "rehearsal") throw new e(Y({}));
		let _ = p(t, d);
		if (o && !_) throw new e(K({}));
		await refuseOtherRepository(l.topLevel, n);
		let { question: v, findings: y } = await readQuestion(t, c, n), b = g(t), x = n.openRepository(l.topLevel, s?.secret), S = {
			...n,
			...x,
			index: n.openIndex(f(u, {
				upload: b,
				uv: d
			}))
		}, C = o ? await remove(v, S) : {
			...await look(v, S),
			removed: []
		}, w = [
			...c.findings,
			...y,
			...C.findings,
			...tellMarks(C.seen, v)
		], T = {
			...toldAgain(_ ? t : {
				...t,
				index: u.name
			}, n),
			isIndexSaid: _
		};
		return resultOf({
			...C,
			findings: w
		}, {
			...v,
			told: T,
			hasForge: x.forge !== void 0
		});
	}
}), de = new Set(["https://github.com", "https://api.github.com"]), toldAgain = ({ index: e, checkUrl: t }, { repository: n, forgeVariables: r, configured: i }) => {
	let a = Object.entries({
		index: e,
		"check-url": t
	}).filter(([e]) => !i.has(e));
	return {
		variables: Object.entries(n === void 0 ? {} : r).filter(([, e]) => e && !de.has(e)).map(([e, t]) => `${e}=${l(t)}`),
		options: a.flatMap(([e, t]) => t === void 0 ? [] : [`--${e} ${l(t)}`])
	};
};
export { ue as action };
