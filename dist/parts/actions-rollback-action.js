import { isSameVersion as e, matchTag as t, readTagFormats as n, sourceReader as r, tagMembers as i } from "./domain-tag-suggest-format.js";
import { gitMissing as a, readAddress as o, retryDelay as s } from "./domain-problem-index-reads.js";
import { configOf as c, matchesName as l, nameTags as u, openFor as d, presenceOf as f, readWish as p, releasesOf as m, tagsBeside as h } from "./domain-config-config.js";
import { asWarning as g, defineFinding as _ } from "./domain-workspace-path.js";
import { Problem as v, named as y, seeName as b, shellWord as x, shown as S, whyOf as C } from "../index.js";
import { canonicalVersion as w, compareVersions as T, defineAction as E, parseVersion as D } from "./domain-python-requirement.js";
import { manifestName as O, sumsName as k } from "./domain-run-manifest-shape.js";
import { publishable as A } from "./domain-toml-places.js";
import { forbidding as j, readUmbrellaFormat as M, readVersions as N } from "./domain-version-origin-resolve.js";
import { distinct as P, readingOf as F, releasePage as I, titleOf as L, yankPage as R } from "./domain-problem-target.js";
import { survey as z } from "./domain-plan-plan-publish.js";
import { contract$1 as B } from "./actions-version-contract.js";
import { guardSummary as V, guardText as H } from "./domain-report-next-steps.js";
const U = _({
	code: "RA-ROLLBACK-UNNAMED",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "rollback with yes needs to be told of which release",
	hint: "Give tag or packages (--tag, --packages); without yes it shows what there is of every package"
})), W = _({
	code: "RA-ROLLBACK-NO-CHECKOUT",
	severity: "error",
	mender: "usage"
}, ({ folder: e }) => ({
	message: `There is no git checkout here: ${e}`,
	hint: "Run it in a clone of the repository; in a workflow, after actions/checkout with fetch-depth: 0"
})), G = _({
	code: "RA-ROLLBACK-OTHER-REPOSITORY",
	severity: "error",
	mender: "usage"
}, ({ repository: e, origin: t }) => ({
	message: `GITHUB_REPOSITORY is ${S(e)}, and the clone's origin is ${S(t)}`,
	hint: "Run it in a clone of the repository that releases, or set GITHUB_REPOSITORY to the one that origin is"
})), K = _({
	code: "RA-ROLLBACK-NO-INDEX",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "The rehearsal's index says nothing of what is released",
	hint: "Give as index the one that the release goes to, such as pypi"
})), q = _({
	code: "RA-ROLLBACK-VERSION-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ packages: e }) => ({
	message: `The files say no version of ${y(e)}`,
	hint: "Give the tag of the release instead: tag (--tag)"
})), J = _({
	code: "RA-ROLLBACK-NOT-CHECKED-OUT",
	severity: "error",
	mender: "usage"
}, ({ tag: e, commit: t, head: n, isHere: r }) => ({
	message: `${S(e)} is at ${t.slice(0, 10)} and the checkout at ${n?.slice(0, 10) ?? "no commit"}, so the versions that it stands for are not known`,
	hint: `Run ${r ? "" : `git fetch --force origin tag ${x(e)}, then `}git checkout ${x(e)}, then this again; in a workflow that is started by hand, choose the tag as its ref`
})), Y = _({
	code: "RA-ROLLBACK-INDEX-UNSURE",
	severity: "error",
	mender: "outside"
}, ({ index: e, quarantined: t }) => ({
	message: `${S(e)} does not say for sure what it has: ${t === void 0 ? "it knows none of these packages, and nothing shows that an index answers there" : `${t} is quarantined, which hides its files`}`,
	hint: t === void 0 ? "Set check-url to the index's simple URL, and run rollback again; where that is right and has no page, remove by hand what has no file on the index" : "Run rollback again when the quarantine is over"
})), X = _({
	code: "RA-ROLLBACK-UNFINISHED",
	severity: "error",
	mender: "outside"
}, ({ step: e, why: t, git: n }) => ({
	message: `Could not ${S(e)}: ${S(t)}`,
	hint: `Run the same again when ${n === "remote" ? "git ls-remote works here" : "GitHub or Gitea works"}: it goes on where this run ended`
})), Z = _({
	code: "RA-ROLLBACK-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ git: e, ...t }) => ({
	message: `Could not ${S(t.step)}: ${S(C(t))}`,
	hint: e === "remote" ? "See where git remote -v points, and give git a login that may read it; when git ls-remote works here, run the same again" : e === "clone" ? "Fix in this clone what git says, then run the same again" : `${b(t)}Run it with a token, or for the tags a git login, that may write contents (in a job: contents: write), or let somebody do it whom the tag rules let pass; then run the same again`
})), Q = _({
	code: "RA-ROLLBACK-LIST-CUT",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ count: e }) => ({
	message: `There are more releases on GitHub or Gitea than the ${e} that were read, so what a tag has is not known`,
	hint: "Nothing was removed. Where nothing of it is on the index, remove the release on its page by hand, and drafts of its tag, then the tag: git push --delete origin TAG"
})), $ = _({
	code: "RA-ROLLBACK-MOVED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e }) => ({
	message: `Somebody else has changed the tag or the release of ${S(e)} in the meantime, so it was left as it is`,
	hint: "Find out who releases it again; if it should still go, run rollback once more, where the tag was moved from a checkout of it"
})), ee = _({
	code: "RA-ROLLBACK-IMMUTABLE",
	severity: "warning",
	mender: "project"
}, ({ tag: e, url: t }) => ({
	message: `The release of ${S(e)} is immutable, so it stays, and so does its tag: ${S(t)}`,
	hint: "Publish the version again from that tag, or release the next one"
})), te = _({
	code: "RA-ROLLBACK-PUBLISHED-ONCE",
	severity: "warning",
	mender: "project"
}, ({ tag: e, index: t, url: n }) => ({
	message: `The release of ${S(e)} was made of a publish, and ${S(t)} has no file of it: ${S(n)}`,
	hint: "Check that index (--index) is the one that it went to, which the release's manifest.json names, before you remove anything"
})), ne = _({
	code: "RA-ROLLBACK-PROTECTED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, ruleset: t }) => ({
	message: `The ruleset ${S(t)} forbids to delete the tag ${S(e)}`,
	hint: "Run it in a terminal as somebody whom the ruleset lets pass; in a workflow, give as github-token the token of an App that it exempts"
})), isThere = ({ local: e, remote: t, forge: n }) => e !== void 0 || t !== void 0 || n.length > 0, wasPublished = ({ forge: e }) => e.some(({ assets: e }) => [O, k].every((t) => e.some(({ name: e }) => e === t))), isUnsure = (e) => e.unread.length > 0 || isIndexUnsure(e), isIndexUnsure = ({ standings: e }) => [...e.values()].some(({ kind: e }) => e === "unknown"), keptBy = (e, t) => {
	let kindOf = ({ name: e }) => t.standings.get(e)?.kind ?? "unknown", n = e.releases.filter((e) => kindOf(e) === "whole" || kindOf(e) === "half");
	if (n.length > 0) return {
		why: "released",
		releases: n
	};
	if (isUnsure(t) || e.releases.some((e) => kindOf(e) === "unknown")) return { why: "unsure" };
	if (t.isElsewhere) return { why: "elsewhere" };
	if (e.forge.some(({ isImmutable: e }) => e)) return { why: "immutable" };
	if (e.remote !== void 0 && e.protectedBy !== void 0) return {
		why: "protected",
		ruleset: e.protectedBy
	};
	let r = new Set(t.releases.map(({ name: e }) => e)), i = e.releases.filter(({ name: e }) => !r.has(e));
	return i.length > 0 ? {
		why: "others",
		releases: i
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
}, chooseReleases = ({ selection: e, workspace: t, config: n, versions: r }) => {
	let { packages: i, tag: a } = e, isMeant = (e) => i.length > 0 ? i.some((t) => l(t, e)) : a?.match.kind !== "package" || a.match.name === e, o = A(t).map(({ name: e }) => e).filter((e) => !c(n, e).isPrivate && isMeant(e)).toSorted(), versionOf = (e) => a?.match.kind === "package" ? a.match.version : r.get(e) ?? a?.match.version;
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
}, marksOf = (n, r, { selection: a, workspace: o, config: s, formats: l, versions: u }) => {
	let d = a.tag?.text, f = i(o.members, u), p = [...new Set([...d === void 0 ? [] : [d], ...n])].toSorted().map((e) => ({
		tag: e,
		match: t(e, l, f)
	})), m = new Map(r.map((e) => [e.name, e])), h = A(o).filter(({ name: e }) => !c(s, e).isPrivate).flatMap(({ name: e }) => {
		let t = m.get(e)?.version ?? u.get(e);
		return t === void 0 ? [] : [{
			name: e,
			version: t
		}];
	}), g = Map.groupBy(p.flatMap(({ match: e }) => e?.kind === "package" ? [e] : []), ({ name: e }) => e), hasOwn = ({ name: t, version: n }) => (g.get(t) ?? []).some((t) => e(t.version, n));
	return p.flatMap(({ tag: t, match: n }) => {
		if (n?.kind === "package") {
			let r = m.get(n.name);
			return r !== void 0 && e(r.version, n.version) ? [{
				tag: t,
				releases: [r],
				isUmbrella: !1
			}] : [];
		}
		if (n === void 0) return [];
		let r = h.filter((r) => e(r.version, n.version) || t === d && !hasOwn(r));
		return r.some(({ name: e }) => m.has(e)) ? [{
			tag: t,
			releases: r,
			isUmbrella: !0
		}] : [];
	});
}, standingOf = (e, { name: t, version: n }, r) => {
	let i = m(e, t), a = D(n), o = i.find((e) => T(D(e.version), a) === 0), s = f(i, n, r);
	if (o === void 0 || s.kind === "absent") return { kind: "absent" };
	let c = o.files.flatMap(({ uploadTime: e }) => e ?? []), l = c.length === 0 ? void 0 : (Math.min(...c) + d - r) / 36e5;
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
		protectedBy: j(i.value.rulesets, e.tag, "deletion")?.name
	})), f = judgePlace(d, e), p = {
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
		findings: P(m)
	};
}, judgePlace = (e, { selection: { tag: t }, head: n, removes: r }) => {
	let i = t?.match.kind === "workspace" ? e.find((e) => e.tag === t.text) : void 0, a = (i?.remote ?? i?.local)?.commit;
	if (i === void 0 || a === void 0 || a === n) return;
	let o = J({
		tag: i.tag,
		commit: a,
		head: n,
		isHere: i.local?.commit === a
	});
	return r ? o : g(o);
}, readRemote = async ({ tags: e }) => {
	let t = await e.remote();
	if (t.kind === "found") return {
		value: t.value,
		finding: void 0
	};
	let n = t.kind === "missing";
	return {
		value: new Map(),
		finding: n ? void 0 : unread("read the remote's tags", t, "remote")
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
		finding: a ? void 0 : Q({ count: i.length })
	};
}, unread = (e, t, n) => {
	if (t.kind === "missing") return Z({
		step: e,
		why: void 0,
		git: n
	});
	let { cause: r, status: i, why: a } = t;
	return r === "permission" || r === "plan" || i !== void 0 ? Z({
		step: e,
		why: a,
		git: n
	}) : X({
		step: e,
		why: a,
		git: n
	});
}, readStandings = async (e, { target: t }, { index: n, clock: r, signal: i }) => {
	let a = [], unsure = (e) => a.push(Y({
		index: t.title,
		quarantined: e
	})), o = new Map();
	await Promise.all(e.map(async ({ name: e }) => {
		try {
			let t = await n.project(e, { signal: i });
			t?.status === "quarantined" ? unsure(e) : o.set(e, t);
		} catch (e) {
			if (!(e instanceof v)) throw e;
			a.push(...e.findings);
		}
	}));
	let s = [...o.values()].filter((e) => e !== void 0);
	e.length > 0 && s.length === 0 && a.length === 0 && t.preset === void 0 && await n.hasPage({ signal: i }) !== !0 && (unsure(), o.clear());
	let c = new Map(s.map((e) => [e.name, { files: [...e.files, ...e.inherited ?? []] }])), l = r.now();
	return {
		standings: new Map(e.map((e) => [e.name, o.has(e.name) ? standingOf(c, e, l) : { kind: "unknown" }])),
		findings: a
	};
}, forgeState = ({ isDraft: e, isImmutable: t }) => t ? "immutable" : e ? "draft" : "published", planRemoval = (e) => new Map(removalSteps(e).map((e) => [stepKey(e), e])), stepKey = (e) => {
	let t = e.kind === "release" ? `${e.release.id} ${forgeState(e.release)}` : e.ref.object;
	return `${e.kind} ${t} ${e.mark.tag}`;
}, leftOf = (e, t) => {
	let n = removalSteps(t), r = new Set(n.filter((t) => !e.has(stepKey(t))).map(({ mark: e }) => e.tag));
	return n.filter(({ mark: e }) => !r.has(e.tag));
}, changedSince = (e, { marks: t }) => {
	let n = new Set([...e.values()].map(({ mark: e }) => e.tag));
	return t.filter((t) => n.has(t.tag) && stepsOf(t).some((t) => !e.has(stepKey(t)))).map(({ tag: e }) => e);
}, remove = async (e, t) => {
	let n = await look(e, t), r = planRemoval(n.seen), i = new Set(), a = new Map(), o = [];
	for (let c = 1; c <= 10 && o.length === 0; c++) {
		let l = leftOf(r, n.seen);
		if (l.length === 0) break;
		let u = await carryAll(l, e, t);
		for (let e of u.done) i.add(stepKey(e));
		if (u.open !== void 0) {
			let { step: e, answer: n } = u.open, r = stepKey(e);
			a.set(r, (a.get(r) ?? 0) + 1), isRefusal(n) || a.get(r) >= 3 ? o.push(unread(stepWords(e), n, e.kind === "local" ? "clone" : void 0)) : await t.clock.sleep(s(c, t.clock, null), t.signal);
		}
		n = await look(e, t);
	}
	let [c] = o.length > 0 ? [] : leftOf(r, n.seen);
	c !== void 0 && o.push(X({
		step: stepWords(c),
		why: "it changes again and again"
	}));
	let l = new Set(n.seen.marks.flatMap(stepsOf).map(stepKey)), isGone = (e) => !l.has(e) && (i.has(e) || n.seen.unread.length === 0), u = changedSince(r, n.seen).map((e) => $({ tag: e }));
	return {
		...n,
		removed: [...r].filter(([e]) => isGone(e)).map(([, e]) => e),
		findings: [
			...n.findings,
			...o,
			...u
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
}, isRefusal = (e) => e.kind === "unanswered" && (e.cause === "permission" || e.cause === "plan"), stepWords = (e) => {
	let { tag: t } = e.mark;
	return e.kind === "release" ? `delete the ${e.release.isDraft ? "draft" : "release"} of ${t}` : `delete the tag ${t} ${e.kind === "remote" ? "on the remote" : "here"}`;
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
	if (n.length === 0) return `Run create-release --tag ${x(a(e))} at its commit: it is on ${r} and has neither tag nor release`;
	let o = i(e);
	return `It is released; if it is wrong, release the next version, then yank this one${o === void 0 ? "" : `: ${o}`}`;
}, beforeRelease = (e, t, { index: n, asked: r, files: i, other: a }) => {
	let o = e.map((e) => ({
		mark: e,
		by: keptBy(e, t)
	})), s = o.filter(({ by: e }) => e === void 0).map(({ mark: e }) => e), c = s.find(({ isUmbrella: e }) => !e) ?? s[0];
	if (c !== void 0) {
		let e = `release-actions rollback ${r ?? `--tag ${x(c.tag)}`} --yes`, t = partsOf(r === void 0 ? [c] : s);
		if (s.some(wasPublished)) return `It was published once: ask the index that it went to (--index); if it was deleted there, its file names are used up, so release the next version; ${e} removes ${t}`;
		let n = (c.remote ?? c.local)?.commit === i.commit;
		return a !== void 0 && n ? `It cannot be published: at the tag ${c.tag} the files have ${a}; ${e} removes ${t}` : `Publish it again to finish it; ${e} removes ${t} instead`;
	}
	let [l] = o;
	if (l === void 0 || l.by === void 0) return a === void 0 ? "Nothing of it is there: it can be published" : `Nothing of it is there, and the files here have ${a}`;
	let { mark: u, by: d } = l;
	switch (d.why) {
		case "unsure": return t.isCut ? "Remove it by hand: there are more releases on GitHub or Gitea than are read" : again(t, n);
		case "elsewhere": return "Check out the tag that you ask about, then ask again: the files there say what it stands for";
		case "immutable": return `Publish it again: the release of ${u.tag} is immutable, so its tag stays and its name is used up`;
		case "protected": return `Publish it again; or let somebody take ${u.tag} away whom the ruleset ${d.ruleset} lets pass`;
		case "released": return `Publish it again: the tag ${u.tag} also stands for ${named(d.releases)} on ${n}, so it stays`;
		case "others": return `Publish it again, or ask with --tag ${x(u.tag)}: it also stands for ${named(d.releases)}`;
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
}, resultOf = (t, n) => {
	let { seen: r, removed: i, findings: a } = t, { target: o, versions: s, head: c, tagOf: l } = n, otherVersion = ({ name: t, version: n }) => {
		let r = s.get(t);
		return r === void 0 || e(r, n) ? void 0 : r;
	}, page = ({ name: e, version: t }) => o.preset && R(o.preset, e, t), u = {
		commit: c,
		otherVersion
	}, d = stateOf(r, {
		index: o.title,
		asked: questionWords(n),
		yankPage: page,
		tagOf: l,
		files: u
	}), f = reportOf(t, n, d, page);
	return {
		findings: a,
		document: {
			state: d,
			removed: i.map(stepWords),
			yank: yankList(r)
		},
		text: H(f),
		outputs: { state: JSON.stringify(d) },
		summary: V(f)
	};
}, questionWords = ({ selection: { packages: e, tag: t } }) => e.length > 0 ? `--packages ${x(e.join(","))}` : t && `--tag ${x(t.text)}`, reportOf = ({ seen: e, removed: t, findings: n }, { target: r, removes: i, hasForge: a }, o, s) => {
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
				title: "Removed",
				head: ["step", "was at"],
				rows: t.map((e) => [stepWords(e), placeOf(e)])
			},
			{
				title: "What there is",
				head: [
					"release",
					`on ${r.title}`,
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
				rows: Object.entries(o).map(([e, { next: t }]) => [{ code: e }, {
					state: t,
					names: [e]
				}])
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
}, verdictOf = ({ seen: e, removed: t, findings: n }, r, i) => {
	let a = onIndexWords(e, r);
	if (!i) return a;
	let o = n.some(({ severity: e }) => e === "error"), s = t.length === 1 ? "1 step" : `${t.length} steps`;
	return o ? t.length === 0 ? "Nothing was removed" : `Stopped after ${s}; ${a}` : t.length === 0 ? `There was nothing to remove; ${a}` : `Rolled back in ${s}; ${a}`;
}, onIndexWords = ({ releases: e, standings: t }, n) => {
	let r = e.map(({ name: e }) => t.get(e)?.kind ?? "unknown"), i = r.filter((e) => e === "unknown").length, a = r.filter((e) => e === "whole" || e === "half").length, [o, s] = e.length === 1 ? ["1 release", "is"] : [`${e.length} releases`, "are"];
	return i === 0 ? `${a} of ${o} ${s} on ${n}` : `${i} of ${o} may be on ${n}, which did not say${a === 0 ? "" : `; ${a} for sure`}`;
}, pageOnIndex = ({ name: e, version: t }, { standings: n }, r) => {
	let i = n.get(e)?.kind;
	return r !== void 0 && (i === "whole" || i === "half") ? I(r, e, t) : void 0;
}, placeOf = (e) => e.kind === "release" ? { code: forgeState(e.release) } : { code: e.ref.commit }, standingWords = (e) => {
	if (e === void 0 || e.kind === "unknown") return "not known";
	if (e.kind === "absent") return "nothing";
	let { kind: t, files: n, hoursLeft: r, isYanked: i } = e;
	return [
		n.length === 1 ? "1 file" : `${n.length} files`,
		...i ? ["yanked"] : [],
		...t === "half" ? ["not whole"] : [],
		...r === void 0 ? [] : [r === 0 ? "closed to new files" : `takes files for ${r} h`]
	].join(", ");
}, markCell = (e) => e.length === 0 ? "none" : { list: e.map(markCells) }, markCells = ({ tag: e, local: t, remote: n, forge: r }) => {
	let i = [...n === void 0 ? [] : ["remote"], ...t === void 0 ? [] : ["here"]];
	return [{
		code: e,
		url: r[0]?.url
	}, [...i, ...r.map(forgeState)].join(", ")];
}, re = E({
	contract: B,
	run: async (e, t) => {
		let { tag: n, packages: r, yes: i, username: o, password: s, githubToken: c } = e;
		if (i && n === void 0 && r.length === 0) throw new v(U({}));
		let l = await z(e, t), { repository: u, target: d, indexes: f, workspace: p } = l;
		if (u === void 0) {
			let e = p.root;
			throw new v(await t.git.isThere(e) ? W({ folder: e }) : a());
		}
		if (d.kind === "rehearsal") throw new v(K({}));
		await refuseOtherRepository(u.topLevel, t);
		let m = await readQuestion(e, l, t), h = o === void 0 || s === void 0 ? void 0 : {
			username: o,
			password: s.secret
		}, g = t.openRepository(u.topLevel, c?.secret), _ = {
			...t,
			...g,
			index: t.openIndex(F(d, {
				upload: h,
				uv: f
			}))
		}, y = i ? await remove(m, _) : {
			...await look(m, _),
			removed: []
		}, b = [
			...l.findings,
			...y.findings,
			...tellMarks(y.seen, m)
		];
		return resultOf({
			...y,
			findings: b
		}, {
			...m,
			hasForge: g.forge !== void 0
		});
	}
}), refuseOtherRepository = async (e, { remotes: t, repository: n }) => {
	if (n === void 0) return;
	let r = (await t.read(e)).find(({ name: e }) => e === "origin"), i = r && o(r.url), a = i && `${i.owner}/${i.repository}`;
	if (a !== void 0 && a.toLowerCase() !== n.toLowerCase()) throw new v(G({
		repository: n,
		origin: a
	}));
}, tellMarks = (e, { target: t, removes: n }) => e.marks.flatMap((r) => {
	let i = keptBy(r, e);
	if (i?.why === "protected") {
		let e = ne({
			tag: r.tag,
			ruleset: i.ruleset
		});
		return [n ? e : g(e)];
	}
	let a = r.forge[0]?.url;
	if (a === void 0) return [];
	if (i?.why === "immutable") return [ee({
		tag: r.tag,
		url: a
	})];
	let o = t.title;
	return i === void 0 && wasPublished(r) ? [te({
		tag: r.tag,
		index: o,
		url: a
	})] : [];
}), readQuestion = async ({ tag: e, packages: t, tagFormat: i, umbrellaTagFormat: a, yes: o }, { workspace: s, graph: c, repository: l, tags: d, target: f, elsewhere: m }, { files: g, config: _ }) => {
	let y = n(i, _), b = a === void 0 ? [] : [M(a)], x = {
		...y,
		workspace: [...y.workspace, ...b]
	}, { members: S } = s, C = p({
		packages: t,
		exclude: [],
		tag: e
	}, {
		members: S,
		config: _,
		tagFormats: x,
		elsewhere: m
	}), { versions: T } = await N({
		workspace: s,
		members: S,
		read: r(g, s)
	}), E = new Map([...T].map(([e, { version: t }]) => [e, w(t)])), D = {
		selection: C,
		workspace: s,
		config: _,
		formats: x,
		versions: E
	}, { releases: O, unknown: k } = chooseReleases(D);
	if (k.length > 0 && t.length > 0) throw new v(q({ packages: k }));
	return {
		...D,
		releases: O,
		levels: c.levels,
		tagOf: u({
			formats: y,
			config: _,
			workspace: s,
			...h(d, l?.commit)
		})(E),
		head: l?.commit,
		removes: o,
		target: {
			preset: f.preset,
			title: L(f)
		}
	};
};
export { re as action };
