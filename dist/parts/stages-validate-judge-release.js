import { changelogUnread as e, keptApart as t, lockDiffers as n, lockLacksMember as r, mergesPrereleases as i, ownerOf as a, parseVersionFileEntry as o, readChangelogs as s, readFragments as c, statedVersion as l, versionFileDiffers as u, versionFileNoPackage as d } from "./domain-changelog-heading.js";
import { apartFromNew as f, findPrivateNeeds as p, mayBeTagged as m, progressOf as h, releasesOnIndex as g, tellUnreadTags as _ } from "./domain-validation-unread-tags.js";
import { checkGroups as v, checkRequirements as y, nameTags as b, presenceOf as x, releasesOf as S, tagsBeside as C, unpublishable as w, versionedGroups as T } from "./domain-config-config.js";
import { canonicalVersion as E, compareVersions as D, isDevelopment as O, isLocal as k, isPrerelease as A, namesPackage as j, parseVersion as M } from "./domain-python-requirement.js";
import { askable as N, changesUncovered as P, defaultBranchUnknown as F, historyPartial as I, historyShallow as L, refusesLocalVersions as R, tagLightweight as z, tagMissing as ee, tagNotCheckedOut as te, tagOffDefaultBranch as B, versionBehind as V } from "./domain-problem-history.js";
import { checkChangelog as H } from "./domain-validation-changelog-section.js";
import { byCause as U, isOfIndex as W } from "./domain-problem-target.js";
import { checkTag as G, isSameVersion as K, matchSetFormat as q, memberPlace as J, releasesByTag as Y, sourceReader as X } from "./domain-tag-suggest-format.js";
import { checkVersion as Z, readVersions as ne, tellUntagged as re, withPrepared as ie, withTag as ae } from "./domain-version-origin-resolve.js";
import { asWarning as Q, join as $, normalize as oe, parent as se } from "./domain-workspace-path.js";
import { asksForOlder as ce, nameOwners as le, readLockedPackages as ue, readReleased as de } from "./domain-problem-check-requirements.js";
import { Problem as fe } from "../index.js";
import { judgeDue as pe } from "./domain-release-request-due.js";
import { pushedBy as me, releasesIn as he } from "./domain-release-request-trailers.js";
import { gitMissing as ge } from "./domain-problem-index-reads.js";
const checkProgress = (e, { version: t, place: n }, r) => {
	let { isBehind: i, previous: a } = r;
	return !i || a === void 0 ? [] : [V({
		name: e,
		version: t,
		last: a.version,
		tag: a.tag,
		place: n
	})];
}, packageValidation = ({ name: e, version: t, judgement: n, notes: r }, { tag: i, nameTag: a, findings: o }) => {
	let { state: s, reason: c, previous: l, isReleased: u } = n, d = t === void 0 ? void 0 : E(t) ?? t, f = o.filter(({ severity: e }) => e === "error"), p = [...f.filter((t) => t.package === e), ...s === "idle" ? [] : f.filter((e) => e.package === void 0)], m = p.find((e) => !W(e)) ?? p[0], h = d === void 0 ? void 0 : a({
		name: e,
		version: d
	}), g = M(d ?? "");
	return {
		name: e,
		version: d,
		state: m === void 0 ? s : "invalid",
		reason: m === void 0 ? c : m.message,
		isUndecided: m !== void 0 && W(m),
		tag: isOfTag(g, i) ? i?.text : u ? l?.tag ?? h : h,
		previous: l,
		isReleased: u,
		isPrerelease: g !== void 0 && A(g),
		notes: r
	};
}, isOfTag = (e, t) => t !== void 0 && (t.match.kind === "package" || e !== void 0 && D(e, M(t.match.version)) === 0), judge = (e, { mode: t, tag: n }) => {
	let { version: r } = e;
	if (r === void 0) return {
		state: t === "tag" ? "ready" : "idle",
		reason: "its version is not known here",
		previous: void 0,
		isReleased: !1,
		isBehind: !1
	};
	let i = {
		...e,
		version: r
	};
	return n === void 0 ? onBranch(i) : byTag(i, n.match);
}, onBranch = (e) => {
	let { version: t, releases: n, isNamed: r, refusesLocal: i } = e, a = h(t, n);
	return a.kind === "same" ? left("idle", `${t} is released`, a) : O(M(t)) && !r ? left("idle", `${t} is a development version`, a) : i && k(M(t)) && !r ? left("idle", `${t} is a local version, which is not released`, a) : toRelease(e, a);
}, byTag = (e, t) => {
	let { version: n, releases: r, isOnIndex: i, isNamed: a } = e, o = h(n, r);
	if (i === !0) return left("released", `${n} is on the index`, o);
	let s = t.kind === "package" || K(n, t.version);
	if (!s && !a && O(M(n))) return left("idle", `${n} is a development version`, o);
	if (o.kind !== "same") return toRelease(e, o);
	if (!s && i === void 0) return left("idle", `${n} is released`, o);
	let c = r.filter((e) => !K(e.version, n));
	return toRelease(e, h(n, c));
}, left = (e, t, n) => ({
	state: e,
	reason: t,
	previous: lastOf(n),
	isReleased: n.kind === "same",
	isBehind: !1
}), toRelease = ({ version: e, hasUnreadTags: t }, n) => {
	let r = lastOf(n), i = t ? `no release before ${e} is known` : `${e} is a first release`;
	return {
		state: "ready",
		reason: r === void 0 ? i : `${e} is newer than ${r.version}`,
		previous: r,
		isReleased: !1,
		isBehind: n.kind === "behind"
	};
}, lastOf = (e) => e.kind === "first" ? void 0 : e.last, stateOfAll = (e) => [
	"invalid",
	"ready",
	"released"
].find((t) => e.includes(t)) ?? "idle", mayBeOfOtherName = (e, t, n) => {
	let [r, ...i] = n.packages.get(t) ?? [];
	if (r === void 0 || !j(r)) return !1;
	let a = i.filter((e) => !j(e));
	return q(e, {
		workspace: [],
		usual: [],
		packages: new Map([[t, a]])
	}, new Map([[t, void 0]])) !== void 0;
}, readPastReleases = async (e, t) => {
	let { workspace: n, aim: r, tagFormats: i, versions: a, written: o, past: s, index: c } = e, l = (s?.tags ?? []).map(({ name: e }) => e), u = Y({
		tags: l,
		formats: i,
		workspace: n,
		versions: o
	}), d = new Map(r.members.map(({ name: e }) => [e, u.releases.get(e).filter(({ tag: e }) => e !== r.tagText)])), { unclear: f } = u, p = r.members.filter(({ name: e }) => a.has(e)), h = p.filter(({ name: t }) => d.get(t).some((n) => isOtherName(n, t, e))), g = p.filter(({ name: t }) => isUnsettled(d.get(t), a.get(t), {
		...e,
		isUnclear: f.has(t)
	})), _ = (c === void 0 ? g : []).map(({ name: e }) => e).filter((e) => areAlone(d.get(e), a.get(e))), v = new Set(_.filter((e) => m(u, e))), missing = (t) => whatIsMissing(g, {
		tagged: u,
		onIndex: t
	}, e), y = {
		releases: d,
		onIndex: new Map(),
		uncompared: _,
		unread: v,
		published: new Map()
	}, b = r.mode === "tag" ? p : [...new Set([...g, ...h])];
	if (c === void 0 || b.length === 0) return {
		...y,
		findings: missing(new Map())
	};
	let x = await askIndex(b, t.openIndex(N(c)), {
		versions: a,
		...t
	});
	if ("failure" in x) return {
		...y,
		findings: x.failure
	};
	let S = g.map(({ name: e }) => [e, [...d.get(e), ...x.releases.get(e)]]), C = h.map(({ name: t }) => [t, [...d.get(t).filter((n) => !isOtherName(n, t, e)), ...x.releases.get(t)]]);
	return {
		...y,
		releases: new Map([
			...d,
			...S,
			...C
		]),
		published: x.published,
		onIndex: r.mode === "tag" ? x.whole : new Map(),
		findings: missing(x.releases)
	};
}, isOtherName = ({ tag: e, version: t }, n, { versions: r, tagFormats: i }) => e !== void 0 && t === r.get(n) && mayBeOfOtherName(e, n, i), isUnsettled = (e, t, { aim: n, past: r, isUnclear: i }) => h(t, e).kind === "same" && n.mode === "branch" ? !1 : r?.isShallow === !0 || i || areAlone(e, t), areAlone = (e, t) => e.every((e) => h(t, [e]).kind === "same"), whatIsMissing = (e, { tagged: t, onIndex: n }, { workspace: r, aim: { tagText: i }, tagFormats: a, versions: o, written: s, past: c, index: l }) => {
	let u = l?.title;
	if (c?.isShallow === !0) return e.length === 0 ? [I({ instead: void 0 })] : [u === void 0 ? L({ question: "what was released before" }) : I({ instead: u })];
	let { unclear: d, unread: f } = t, isFirst = (e) => i !== void 0 && (l === void 0 ? f.length === 0 : areAlone(n.get(e) ?? [], o.get(e))), p = e.map(({ name: e }) => e).filter((e) => d.has(e) || !isFirst(e));
	return _(p, {
		workspace: r,
		formats: a,
		versions: s,
		tags: t,
		own: i,
		instead: u
	});
}, askIndex = async (e, t, { versions: n, clock: r, signal: i }) => {
	try {
		let a = await de({ members: e }, t, i), isWhole = (e) => x(S(a, e), n.get(e), r.now()).kind === "whole";
		return {
			published: a,
			releases: new Map(e.map(({ name: e }) => [e, g(a, e)])),
			whole: new Map(e.map(({ name: e }) => [e, isWhole(e)]))
		};
	} catch (e) {
		if (e instanceof fe) return { failure: e.findings };
		throw e;
	}
}, readPrepared = async (e, { pushes: t, trigger: n }) => {
	let r = me(await n()), i = r.kind === "push" ? r.before : void 0, a = await t.commits({
		folder: e,
		before: i
	});
	return a?.commits === void 0 ? [] : (await he(a.head, a.commits)).releases;
}, preparedVersions = (e) => new Map(e.toReversed().flatMap(({ packages: e }) => e.map(({ name: e, to: t }) => [e, t]))), checkPrepared = ({ workspace: e, releases: t, versions: n, past: r }) => pe({
	workspace: e,
	releases: t,
	versions: n,
	fromTags: new Set(),
	isOnIndex: (e, t) => r.onIndex.get(e) === !0 || (r.releases.get(e) ?? []).some((e) => K(e.version, t))
}).findings.map((e) => e.severity === "error" ? Q(e) : e), memberAreas = ({ prefix: e, members: t }) => {
	let n = t.map(({ name: t, path: n }) => ({
		name: t,
		folder: oe($(e, n))
	})).filter(({ folder: e }) => e.split("/", 1)[0] !== ".."), r = new Map(n.map(({ folder: e }) => [e, []]));
	for (let { folder: e } of n) if (e !== "") for (let t = parentOf(e); t !== void 0; t = parentOf(t)) r.get(t)?.push(e);
	return new Map(n.map(({ name: e, folder: t }) => [e, {
		folder: t,
		inner: r.get(t)
	}]));
}, parentOf = (e) => e === "" ? void 0 : se(e) ?? "", unreleasedChanges = async ({ workspace: e, past: t, packages: n }, r) => {
	if (t?.head === void 0) return [];
	let i = new Map(t.tags.map(({ name: e, commit: t }) => [e, t])), a = memberAreas(e), o = n.flatMap(({ name: e, state: t, isReleased: n, previous: r }) => {
		let o = i.get(r?.tag ?? ""), s = a.get(e);
		return t !== "idle" || !n || o === void 0 || s === void 0 ? [] : [{
			name: e,
			area: {
				since: o,
				folder: s.folder,
				except: s.inner
			}
		}];
	}), s = await r.haveChanged(t.topLevel, o.map(({ area: e }) => e)), c = o.filter((e, t) => s[t]).map(({ name: e }) => e);
	return c.length === 0 ? [] : [P({ packages: c })];
}, checkSources = async (e) => {
	let t = await Promise.all(e.versionFiles.map(o)), n = await Promise.all(t.map(async (t) => "code" in t ? [t] : await checkVersionFile(t, e)));
	return [...checkLock(e), ...n.flat()];
}, checkLock = ({ workspace: e, read: t }) => {
	let i = t("uv.lock");
	if (i.kind !== "text") return [];
	let a = ue(i.text);
	return e.members.flatMap((t) => {
		let { name: o, version: s } = t, c = a.get(o), place = (n) => J(e, t, n);
		return c === void 0 ? [r({
			package: o,
			lock: i.file,
			place: place(["project", "name"])
		})] : s === void 0 || c.version === void 0 || isSame(s, c.version) ? [] : [n({
			package: o,
			own: {
				version: s,
				place: place(["project", "version"])
			},
			locked: {
				version: c.version,
				place: {
					file: i.file,
					line: c.line
				}
			}
		})];
	});
}, isSame = (e, t) => M(e) !== void 0 && M(t) !== void 0 && K(e, t), checkVersionFile = async (e, t) => {
	let n = a(e.path, t.workspace);
	if (n !== void 0 && !t.members.includes(n)) return [];
	let r = await l(e, t.read);
	if ("code" in r) return [r];
	let i = (n === void 0 ? t.members : [n]).flatMap(({ name: e }) => {
		let n = t.versions.get(e);
		return n === void 0 || M(n.version) === void 0 ? [] : [{
			name: e,
			own: n
		}];
	}), [o] = i;
	return o === void 0 ? [] : i.some(({ own: e }) => !isSame(e.version, o.own.version)) ? [d({
		file: e.path,
		packages: i.map(({ name: e }) => e)
	})] : isSame(o.own.version, r.version) ? [] : [u({
		package: o.name,
		own: o.own,
		other: r
	})];
}, findTag = (e, t) => e?.tags.find((e) => e.name === t), checkTagPlace = (e) => {
	let { tag: t, past: n } = e, r = findTag(n, t);
	if (n === void 0 || r === void 0) return [ee({
		tag: t,
		isShallow: n?.isShallow === !0,
		hasGit: n !== void 0
	})];
	let { head: i } = n, { commit: a, isAnnotated: o } = r;
	return [
		...o ? [] : [z({ tag: t })],
		...i === void 0 || i === a ? [] : [Q(te({
			tag: t,
			commit: a,
			head: i
		}))],
		...e.requiresDefaultBranch ? checkBranch(e, n, a) : []
	];
}, checkBranch = ({ tag: e, branch: t, isOnDefaultBranch: n }, { isShallow: r, defaultBranch: i }, a) => n === !0 ? [] : r ? [L({ question: `whether the tag ${e} is on the default branch` })] : i === void 0 ? [F({
	tag: e,
	branch: t
})] : [B({
	tag: e,
	commit: a,
	branch: i.name
})], checkReleaseTag = async (e, t) => {
	let { workspace: n, config: r, aim: i, tagFormats: a, past: o, versions: s, judgements: c, defaultBranch: l, requiresDefaultBranch: u } = e;
	if (i.tagText === void 0) return [];
	let d = findTag(o, i.tagText)?.commit, f = o?.defaultBranch?.commit, p = u && o !== void 0 && d !== void 0 && f !== void 0 ? await t.isAncestor({
		topLevel: o.topLevel,
		commit: d,
		of: f
	}) : void 0, m = o === void 0 && !await t.isGitThere(n.root), h = new Map(n.members.map((e) => [e.name, w(e, r) ?? choiceOf(c.get(e.name), s.get(e.name))]));
	return [...m ? [ge()] : checkTagPlace({
		tag: i.tagText,
		past: o,
		branch: l,
		isOnDefaultBranch: p,
		requiresDefaultBranch: u
	}), ...i.tag === void 0 ? [] : G({
		tag: i.tag,
		tagFormats: a,
		workspace: n,
		choices: h,
		versions: s
	})];
}, choiceOf = (e, t) => ({
	status: statusOf(e, t),
	reason: "",
	onIndex: []
}), statusOf = (e, t) => e === void 0 ? "excluded" : e.state === "ready" ? "publish" : !e.isReleased && t !== void 0 && O(M(t)) ? "development" : "published", requirementsRule = ({ workspace: e, config: t, isReleasing: n, isLeftOut: r, versions: i }) => {
	let a = new Map(e.members.map((e) => {
		let n = w(e, t)?.status ?? (r(e.name) ? "excluded" : "publish");
		return [e.name, {
			version: i.get(e.name) ?? null,
			status: n
		}];
	})), o = e.members.filter(({ name: e }) => n(e)), isUnknown = ({ requirements: e }) => e.some(({ kind: e, requirement: { name: t, specifier: n } }) => e !== "group" && n !== "" && a.has(t) && !i.has(t));
	return {
		name: "requirements",
		findings: [...o.flatMap((t) => y(e, t, {
			siblings: a,
			isServed: ce
		})), ...p(e, t, n)],
		skipped: o.filter(isUnknown).map(({ name: e }) => ({
			package: e,
			why: "the version of a sibling that it requires is not known here"
		}))
	};
}, applyRules = async (e, t) => [
	version(e),
	await sources(e),
	changelog(e),
	requirements(e),
	await tag(e, t),
	progress(e)
], version = (e) => {
	let { workspace: t, config: n, aim: r, stated: i, versions: a, judgements: o, channel: s } = e, isReady = (e) => o.get(e)?.state === "ready", c = R(e.index), l = new Set(namesOf(r)), u = known(e).filter(({ name: e }) => o.get(e).state !== "idle");
	return {
		name: "version",
		findings: [
			...i.findings.filter((e) => l.has(e.package ?? "")),
			...re(i.untagged.filter(({ name: e }) => l.has(e))),
			...u.flatMap((e) => remediedIn(e.stated, Z({
				...e,
				channel: s,
				refusesLocal: c
			}))),
			...v({
				members: t.members,
				config: n,
				versions: a,
				isReleasing: isReady
			})
		],
		skipped: skip(unknown(e), "the version is not known here")
	};
}, remediedIn = ({ isOfTag: e }, t) => e === !0 ? t.map((e) => ({
	...e,
	remedy: "tag"
})) : t, sources = async ({ workspace: e, aim: t, stated: { versions: n }, versionFiles: r, read: i }) => ({
	name: "sources",
	findings: await checkSources({
		workspace: e,
		members: t.members,
		versions: n,
		versionFiles: r,
		read: i
	}),
	skipped: e.hasLock || r.length > 0 ? [] : skip(namesOf(t), "there is no uv.lock, and version-files is empty")
}), tellUnread = ({ changelogs: t, versions: n }) => {
	let r = [...t].flatMap(([e, { unread: t }]) => t === void 0 ? [] : [{
		name: e,
		unread: t
	}]);
	return [...Map.groupBy(r, ({ unread: e }) => JSON.stringify(e)).values()].map((t) => e({
		...t[0].unread,
		releases: t.map(({ name: e }) => ({
			package: e,
			version: n.get(e)
		}))
	}));
}, changelog = (e) => ({
	name: "changelog",
	findings: [...U([...e.changelogs.values()].flatMap(({ findings: e }) => e)), ...tellUnread(e)],
	skipped: [...e.changelogs].flatMap(([e, { skipped: t }]) => t === void 0 ? [] : skip([e], t))
}), requirements = ({ workspace: e, config: t, versions: n, judgements: r }) => requirementsRule({
	workspace: e,
	config: t,
	isReleasing: (e) => r.get(e)?.state === "ready",
	isLeftOut: (e) => !r.has(e),
	versions: n
}), tag = async (e, t) => ({
	name: "tag",
	findings: await checkReleaseTag(e, t),
	skipped: e.aim.mode === "tag" ? [] : skip(namesOf(e.aim), "a branch has none")
}), progress = (e) => {
	let { released: t, judgements: n } = e;
	return {
		name: "progress",
		findings: [...t.findings, ...known(e).flatMap(({ name: e, stated: t }) => remediedIn(t, checkProgress(e, t, n.get(e))))],
		skipped: [...skip(unknown(e), "the version is not known here"), ...skip(t.uncompared, "there are no tags, and no index is asked")]
	};
}, namesOf = ({ members: e }) => e.map(({ name: e }) => e), known = ({ aim: e, stated: { versions: t } }) => e.members.flatMap(({ name: e }) => {
	let n = t.get(e);
	return n === void 0 ? [] : [{
		name: e,
		stated: n
	}];
}), unknown = ({ aim: e, stated: { versions: t } }) => namesOf(e).filter((e) => !t.has(e)), skip = (e, t) => e.map((e) => ({
	package: e,
	why: t
})), ownersOf = async ({ workspace: e, aim: { members: t, tagText: n }, tagFormats: r, index: i, past: a, released: o }, { config: s, openNames: c, signal: l }) => {
	if (i === void 0 || i.unread !== void 0) return [];
	let isEarlier = ({ name: e, commit: t }) => n === void 0 || e !== n && t !== a?.head, u = (a?.tags ?? []).filter(isEarlier).map(({ name: e }) => e), d = {
		workspace: e,
		names: t.map(({ name: e }) => e),
		tags: u,
		formats: r,
		index: i,
		released: o.published,
		ignore: s.settings.ignore
	};
	return (await le(d, c, l)).filter(({ severity: e }) => e === "warning");
}, judgeRelease = async (e, t) => {
	let { wish: n, workspace: r, aim: i, tagFormats: a } = e, { files: o, config: s, history: c, defaultBranch: l } = t, { members: u, mode: d, tagText: f } = i, [p, m] = await Promise.all([c.read(r.root, l), d === "branch" ? n.releases ?? readPrepared(r.root, t) : []]), h = X(o, r), g = await ne({
		workspace: r,
		members: r.members,
		read: h
	}), _ = ie(ae(g, i.tag?.match), preparedVersions(m)), v = canonical(_), y = await readPastReleases({
		...e,
		versions: v,
		written: canonical(g),
		past: p
	}, t), x = {
		wish: n,
		workspace: r,
		aim: i,
		tagFormats: a,
		past: p,
		stated: _,
		versions: v,
		released: y
	}, S = new Map(u.map(({ name: e }) => [e, judgeMember(e, x)])), w = await judgeChangelogs(t, {
		...x,
		judgements: S
	}), { requireDefaultBranch: T } = n, E = {
		...n,
		...x,
		config: s,
		read: h,
		judgements: S,
		changelogs: w,
		defaultBranch: l,
		requiresDefaultBranch: T
	}, D = (await applyRules(E, c)).map((e) => ({
		...e,
		findings: e.findings.map(t.placed)
	})), O = [...e.findings, ...D.flatMap((e) => e.findings)], k = b({
		formats: a,
		config: s,
		workspace: r,
		...C(p?.tags ?? [], p?.head)
	})(v), A = u.map(({ name: e, version: t }) => {
		let n = {
			judgement: S.get(e),
			notes: w.get(e).notes
		}, r = _.versions.get(e)?.version ?? t;
		return packageValidation({
			name: e,
			version: r,
			...n
		}, {
			tag: i.tag,
			nameTag: k,
			findings: O
		});
	}), j = O.some(({ severity: e }) => e === "error"), M = d === "tag" ? [] : await unreleasedChanges({
		workspace: r,
		past: p,
		packages: A
	}, c), N = checkPrepared({
		workspace: r,
		releases: m,
		versions: v,
		past: y
	});
	return {
		mode: d,
		tag: f,
		tagVersion: i.tag?.match.version,
		state: j ? "invalid" : stateOfAll(A.map(({ state: e }) => e)),
		packages: A,
		rules: D,
		findings: [
			...O,
			...await ownersOf({
				...e,
				past: p,
				released: y
			}, t),
			...M,
			...N
		],
		workspace: r
	};
}, canonical = ({ versions: e }) => new Map([...e].map(([e, { version: t }]) => [e, E(t)])), judgeMember = (e, { wish: t, aim: n, versions: r, released: i }) => {
	let { releases: a, onIndex: o, unread: s } = i, c = {
		releases: a.get(e),
		isOnIndex: o.get(e),
		hasUnreadTags: s.has(e)
	}, l = {
		isNamed: t.packages.length > 0,
		refusesLocal: R(t.index)
	};
	return judge({
		version: r.get(e),
		...l,
		...c
	}, n);
}, judgeChangelogs = async ({ files: e, config: n }, { wish: r, workspace: a, aim: o, stated: l, released: u, judgements: d }) => {
	let { members: p, mode: m } = o, { groups: h } = T(n.groups, a.members.map(({ name: e }) => e)), isNew = (e) => u.releases.get(e).length === 0, g = f(await s(e, a, {
		members: a.members,
		pattern: r.changelog,
		config: n
	}), {
		workspace: a,
		members: p,
		versions: l.versions,
		groups: h,
		isNew
	}), _ = {
		workspace: a,
		versions: l.versions,
		mode: m,
		required: r.requireChangelog
	}, v = X(e, a), y = c(e, a, {
		members: p,
		apart: t(a, g, v)
	}), merges = (e, t) => i(e, (e) => v($(t, e))), b = merges(a.rootTool, ".");
	return new Map(p.map((e) => {
		let { name: t } = e, n = {
			member: e,
			file: g.get(t),
			fragments: y.get(t),
			isReleasing: d.get(t).state !== "idle",
			past: u.releases.get(t),
			mergesPrereleases: b || merges(e.tool, e.path)
		};
		return [t, H({
			..._,
			...n
		})];
	}));
};
export { judgeRelease };
