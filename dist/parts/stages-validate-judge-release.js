import { changelogUnread as e, keptApart as t, mergesPrereleases as n, ownerOf as r, parseVersionFileEntry as i, readChangelogs as a, readFragments as o, statedVersion as s } from "./domain-changelog-write-link-references.js";
import { apartFromShared as c, findPrivateNeeds as l, lastRelease as u, mayBeTagged as d, progressOf as f, releasesOnIndex as p, tagsWithin as m, tellUnreadTags as h } from "./domain-validation-unread-tags.js";
import { notPublishable as g, presenceOf as _, readNamesBeside as v, releasesByTag as y, releasesOf as b, sourceReader as x, unpublishable as S, versionedGroups as C } from "./domain-tag-tag-owners.js";
import { canonicalVersion as w, compareVersions as T, isDevelopment as E, isLocal as D, isPrerelease as O, isSameVersion as k, namesPackage as A, parseVersion as j, tagFitsNoFormat as M, tagIsNotVersion as N } from "./actions-shared-inputs.js";
import { canonicalVersions as P, checkGroups as F, checkRequirements as I, checkTag as L, checkVersion as R, lockDiffers as z, lockLacksMember as ee, memberPlace as te, nameTags as ne, readTagClaims as re, readVersions as ie, tagsBeside as ae, tellUntagged as B, versionFileDiffers as V, versionFileNoPackage as H, withPrepared as U, withTag as W, writtenVersion as G } from "./domain-version-origin-resolve.js";
import { askable as K, changesUncovered as q, historyPartial as J, historyShallow as Y, refusesLocalVersions as X, versionBehind as oe } from "./domain-problem-history.js";
import { checkChangelog as se } from "./domain-validation-changelog.js";
import { isOfIndex as Z } from "./domain-problem-index-reads.js";
import { Problem as ce, asWarning as Q, gitMissing as le, join as ue, parent as de, resolve as fe } from "./domain-problem-locked-index.js";
import { asksForOlder as pe, nameOwners as me, readLockedPackages as he, readReleased as ge } from "./domain-problem-check-requirements.js";
import { byCause as _e, matchSetFormat as ve } from "./domain-tag-suggest-format.js";
import { judgeDue as ye } from "./domain-release-request-due.js";
import { pushedBy as be } from "./domain-ref-update-task.js";
import { releasesIn as $ } from "./domain-problem-prepared.js";
import { pLimit as xe } from "../libraries/p-limit.js";
import { defaultBranchUnknown as Se, ofOtherFiles as Ce, tagLightweight as we, tagMissing as Te, tagNotCheckedOut as Ee, tagOffDefaultBranch as De } from "./domain-version-origin-tag-tools.js";
const checkProgress = (e, { version: t, place: n }, r, i) => {
	let { isBehind: a, previous: o } = r;
	if (!a || o === void 0) return [];
	let { version: s, tag: c } = o;
	return [oe({
		name: e,
		version: t,
		last: s,
		tag: c,
		isPublished: i(s),
		place: n
	})];
}, packageValidation = ({ name: e, version: t, judgement: n, notes: r }, { tag: i, nameTag: a, findings: o }) => {
	let { state: s, reason: c, previous: l, isReleased: u } = n, d = t === void 0 ? void 0 : w(t) ?? t, f = o.filter(({ severity: e }) => e === "error"), p = [...f.filter((t) => t.package === e), ...s === "idle" ? [] : f.filter((e) => e.package === void 0)], m = p.find((e) => !Z(e)) ?? p[0], h = d === void 0 ? void 0 : a({
		name: e,
		version: d
	}), g = j(d ?? "");
	return {
		name: e,
		version: d,
		state: m === void 0 ? s : "invalid",
		reason: m === void 0 ? c : m.message,
		isUndecided: m !== void 0 && Z(m),
		tag: isOfTag(g, i) ? i?.text : u ? l?.tag ?? h : h,
		previous: l,
		isReleased: u,
		isPrerelease: g !== void 0 && O(g),
		notes: r
	};
}, isOfTag = (e, t) => t !== void 0 && (t.match.kind === "package" || e !== void 0 && T(e, j(t.match.version)) === 0), judge = (e, { mode: t, tag: n }) => {
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
	let { version: t, releases: n, isNamed: r, refusesLocal: i } = e, a = f(t, n);
	return a.kind === "same" ? left("idle", `${t} is released`, a) : E(j(t)) && !r ? left("idle", `${t} is a development version`, a) : i && D(j(t)) && !r ? left("idle", `${t} is a local version, which is not released`, a) : toRelease(e, a);
}, byTag = (e, t) => {
	let { version: n, releases: r, isOnIndex: i, isNamed: a } = e, o = f(n, r);
	if (i === !0) return left("released", `${n} is on the index`, o);
	let s = t.kind === "package" || k(n, t.version);
	if (!s && !a && E(j(n))) return left("idle", `${n} is a development version`, o);
	if (o.kind !== "same") return toRelease(e, o);
	if (!s && i === void 0) return left("idle", `${n} is released`, o);
	let c = r.filter((e) => !k(e.version, n));
	return toRelease(e, f(n, c));
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
	if (r === void 0 || !A(r)) return !1;
	let a = i.filter((e) => !A(e));
	return ve(e, {
		workspace: [],
		usual: [],
		packages: new Map([[t, a]])
	}, new Map([[t, void 0]])) !== void 0;
}, readPastReleases = async (e, t) => {
	let { workspace: n, aim: r, tagFormats: i, versions: a, written: o, past: s, claims: c, index: l } = e, u = (s?.tags ?? []).map(({ name: e }) => e), p = y({
		tags: u,
		formats: i,
		workspace: n,
		versions: o,
		claims: c
	}), m = new Map(r.members.map(({ name: e }) => [e, p.releases.get(e).filter(({ tag: e }) => e !== r.tagText)])), { unclear: h } = p, g = r.members.filter(({ name: e }) => a.has(e)), _ = g.filter(({ name: t }) => m.get(t).some((n) => isOtherName(n, t, e))), v = g.filter(({ name: t }) => isUnsettled(m.get(t), a.get(t), {
		...e,
		isUnclear: h.has(t)
	})), b = g.filter((e) => p.along.has(e.name) && !v.includes(e) && f(a.get(e.name), m.get(e.name)).kind !== "same"), x = (l === void 0 ? v : []).map(({ name: e }) => e).filter((e) => areAlone(m.get(e), a.get(e))), S = new Set(x.filter((e) => d(p, e))), missing = (t) => whatIsMissing(v, {
		tagged: p,
		onIndex: t
	}, e), C = {
		releases: m,
		onIndex: new Map(),
		uncompared: x,
		unread: S,
		published: new Map()
	}, w = r.mode === "tag" ? g : [...new Set([
		...v,
		..._,
		...b
	])];
	if (l === void 0 || w.length === 0) return {
		...C,
		findings: missing(new Map())
	};
	let T = [], E = t.openIndex({
		...K(l),
		warn: (e) => T.push(e)
	}), D = await askIndex(w, E, {
		versions: a,
		...t
	});
	if ("failure" in D) return {
		...C,
		findings: D.failure
	};
	let O = [...v, ...b].map(({ name: e }) => [e, [...m.get(e), ...D.releases.get(e)]]), k = _.map(({ name: t }) => [t, [...m.get(t).filter((n) => !isOtherName(n, t, e)), ...D.releases.get(t)]]);
	return {
		...C,
		releases: new Map([
			...m,
			...O,
			...k
		]),
		published: D.published,
		onIndex: r.mode === "tag" ? D.whole : new Map(),
		findings: [...T, ...missing(D.releases)]
	};
}, isOtherName = ({ tag: e, version: t }, n, { versions: r, tagFormats: i }) => e !== void 0 && t === r.get(n) && mayBeOfOtherName(e, n, i), isUnsettled = (e, t, { aim: n, past: r, isUnclear: i }) => f(t, e).kind === "same" && n.mode === "branch" ? !1 : r?.isShallow === !0 || i || areAlone(e, t), areAlone = (e, t) => e.every((e) => f(t, [e]).kind === "same"), whatIsMissing = (e, { tagged: t, onIndex: n }, { workspace: r, aim: { tagText: i }, tagFormats: a, versions: o, written: s, past: c, index: l, namesBeside: u }) => {
	let d = l?.title;
	if (c?.isShallow === !0) return e.length === 0 ? [J({ instead: void 0 })] : [d === void 0 ? Y({ question: "what was released before" }) : J({ instead: d })];
	let { unclear: f, unread: p } = t, isFirst = (e) => i !== void 0 && (l === void 0 ? p.length === 0 : areAlone(n.get(e) ?? [], o.get(e))), m = e.map(({ name: e }) => e).filter((e) => f.has(e) || !isFirst(e));
	return h(m, {
		workspace: r,
		formats: a,
		versions: s,
		tags: t,
		own: i,
		instead: d,
		namesBeside: u
	});
}, askIndex = async (e, t, { versions: n, clock: r, signal: i }) => {
	try {
		let a = await ge({ members: e }, t, i), isWhole = (e) => _(b(a, e), n.get(e), r.now()).kind === "whole";
		return {
			published: a,
			releases: new Map(e.map(({ name: e }) => [e, p(a, e)])),
			whole: new Map(e.map(({ name: e }) => [e, isWhole(e)]))
		};
	} catch (e) {
		if (e instanceof ce) return { failure: e.findings };
		throw e;
	}
}, readPrepared = async (e, { pushes: t, trigger: n }) => {
	let r = be(await n()), i = r.kind === "push" ? r.before : void 0, a = await t.commits({
		folder: e,
		before: i
	});
	return a?.commits === void 0 ? [] : (await $(a.head, a.commits)).releases;
}, preparedVersions = (e) => new Map(e.toReversed().flatMap(({ packages: e }) => e.map(({ name: e, to: t }) => [e, t]))), checkPrepared = ({ workspace: e, releases: t, versions: n, past: r }) => ye({
	workspace: e,
	releases: t,
	versions: n,
	fromTags: new Set(),
	isOnIndex: (e, t) => r.onIndex.get(e) === !0 || (r.releases.get(e) ?? []).some((e) => k(e.version, t))
}).findings.map((e) => e.severity === "error" ? Q(e) : e), memberAreas = ({ prefix: e, members: t }) => {
	let n = t.map(({ name: t, path: n }) => ({
		name: t,
		folder: fe(e, n)
	})).filter(({ folder: e }) => e.split("/", 1)[0] !== ".."), r = new Map(n.map(({ folder: e }) => [e, []]));
	for (let { folder: e } of n) if (e !== "") for (let t = parentOf(e); t !== void 0; t = parentOf(t)) r.get(t)?.push(e);
	return new Map(n.map(({ name: e, folder: t }) => [e, {
		folder: t,
		inner: r.get(t)
	}]));
}, parentOf = (e) => e === "" ? void 0 : de(e) ?? "", unreleasedChanges = async ({ workspace: e, past: t, packages: n, releases: r }, i) => {
	if (t?.head === void 0) return [];
	let a = new Map(t.tags.map(({ name: e, commit: t }) => [e, t])), o = memberAreas(e), s = m(t, i), c = xe(4), l = n.filter(({ state: e, isReleased: t, previous: n }) => e === "idle" && t && a.has(n?.tag ?? "")), d = (await Promise.all(l.map(({ name: e, version: t }) => c(async () => {
		let n = await u(w(t ?? ""), r.get(e) ?? [], s);
		return {
			name: e,
			since: a.get(n?.tag ?? "")
		};
	})))).flatMap(({ name: e, since: t }) => {
		let n = o.get(e);
		return t === void 0 || n === void 0 ? [] : [{
			name: e,
			area: {
				since: t,
				folder: n.folder,
				except: n.inner
			}
		}];
	}), f = await i.haveChanged(t.topLevel, d.map(({ area: e }) => e)), p = d.filter((e, t) => f[t]).map(({ name: e }) => e);
	return p.length === 0 ? [] : [q({ packages: p })];
}, checkSources = async (e) => {
	let t = await Promise.all(e.versionFiles.map(i)), n = await Promise.all(t.map(async (t) => "code" in t ? [t] : await checkVersionFile(t, e)));
	return [...checkLock(e), ...n.flat()];
}, checkLock = ({ workspace: e, read: t }) => {
	let n = t("uv.lock");
	if (n.kind !== "text") return [];
	let r = he(n.text);
	return e.members.flatMap((t) => {
		let { name: i, version: a } = t, o = r.get(i), place = (n) => te(e, t, n);
		return o === void 0 ? [ee({
			package: i,
			lock: n.file,
			place: place(["project", "name"])
		})] : a === void 0 || o.version === void 0 || isSame(a, o.version) ? [] : [z({
			package: i,
			own: {
				version: a,
				place: place(["project", "version"])
			},
			locked: {
				version: o.version,
				place: {
					file: n.file,
					line: o.line
				}
			}
		})];
	});
}, isSame = (e, t) => j(e) !== void 0 && j(t) !== void 0 && k(e, t), checkVersionFile = async (e, t) => {
	let n = r(e.path, t.workspace);
	if (n !== void 0 && !t.members.includes(n)) return [];
	let i = await s(e, t.read);
	if ("code" in i) return [i];
	let a = (n === void 0 ? t.members : [n]).flatMap(({ name: e }) => {
		let n = t.versions.get(e);
		return n === void 0 || j(n.version) === void 0 ? [] : [{
			name: e,
			own: n
		}];
	}), [o] = a;
	if (o === void 0) return [];
	if (a.some(({ own: e }) => !isSame(e.version, o.own.version))) return [H({
		file: e.path,
		packages: a.map(({ name: e }) => e)
	})];
	let { name: c, own: l } = o;
	if (isSame(l.version, i.version)) return [];
	let u = G(l.version, {
		file: i.place.file,
		before: i.version
	});
	return [V({
		package: c,
		own: l,
		other: i,
		written: u
	})];
}, findTag = (e, t) => e?.tags.find((e) => e.name === t), checkTagPlace = (e) => {
	let { tag: t, past: n } = e, r = findTag(n, t);
	if (n === void 0 || r === void 0) return [Te({
		tag: t,
		isShallow: n?.isShallow === !0,
		hasGit: n !== void 0
	})];
	let { head: i } = n, { commit: a, isAnnotated: o } = r, s = i === void 0 || i === a ? [] : [Ee({
		tag: t,
		commit: a,
		head: i
	})];
	return [
		...o ? [] : [we({ tag: t })],
		...e.publishesHere ? s : s.map(Q),
		...e.requiresDefaultBranch ? checkBranch(e, n, a) : []
	];
}, checkBranch = ({ tag: e, branch: t, isOnDefaultBranch: n }, { isShallow: r, defaultBranch: i }, a) => n === !0 ? [] : r ? [Y({ question: `whether the tag ${e} is on the default branch` })] : i === void 0 ? [Se({
	tag: e,
	branch: t
})] : [De({
	tag: e,
	commit: a,
	branch: i.name
})], checkReleaseTag = async (e, t) => {
	let { workspace: n, config: r, aim: i, tagFormats: a, past: o, versions: s, judgements: c, defaultBranch: l, requiresDefaultBranch: u } = e, { publishesHere: d = !1 } = e;
	if (i.tagText === void 0) return [];
	let f = findTag(o, i.tagText)?.commit, p = o?.defaultBranch?.commit, m = u && o !== void 0 && f !== void 0 && p !== void 0 ? await t.isAncestor({
		topLevel: o.topLevel,
		commit: f,
		of: p
	}) : void 0, h = o === void 0 && !await t.isGitThere(n.root), g = new Map(n.members.map((e) => [e.name, S(e, r) ?? choiceOf(c.get(e.name), s.get(e.name))])), _ = i.tag === void 0 ? [] : L({
		tag: i.tag,
		tagFormats: a,
		workspace: n,
		choices: g,
		versions: s
	}), v = [...i.findings, ..._].some(({ code: e }) => Oe.has(e)), y = h ? [le()] : v && f === void 0 && o?.isShallow === !1 ? [] : checkTagPlace({
		tag: i.tagText,
		past: o,
		branch: l,
		isOnDefaultBranch: m,
		requiresDefaultBranch: u,
		publishesHere: d
	});
	return [...y, ..._.map(Ce(y))];
}, Oe = new Set([
	M,
	N,
	g
].map(({ code: e }) => e)), choiceOf = (e, t) => ({
	status: statusOf(e, t),
	reason: "",
	onIndex: []
}), statusOf = (e, t) => e === void 0 ? "excluded" : e.state === "ready" ? "publish" : !e.isReleased && t !== void 0 && E(j(t)) ? "development" : "published", requirementsRule = ({ workspace: e, config: t, isReleasing: n, isLeftOut: r, versions: i }) => {
	let a = new Map(e.members.map((e) => {
		let n = S(e, t)?.status ?? (r(e.name) ? "excluded" : "publish");
		return [e.name, {
			version: i.get(e.name) ?? null,
			status: n
		}];
	})), o = e.members.filter(({ name: e }) => n(e)), isUnknown = ({ requirements: e }) => e.some(({ kind: e, requirement: { name: t, specifier: n } }) => e !== "group" && n !== "" && a.has(t) && !i.has(t));
	return {
		name: "requirements",
		findings: [...o.flatMap((t) => I(e, t, {
			siblings: a,
			isServed: pe
		})), ...l(e, t, n)],
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
	let { workspace: t, config: n, aim: r, stated: i, versions: a, judgements: o, channel: s } = e, isReady = (e) => o.get(e)?.state === "ready", c = X(e.index), l = new Set(namesOf(r)), u = known(e).filter(({ name: e }) => o.get(e).state !== "idle");
	return {
		name: "version",
		findings: [
			...i.findings.filter((e) => l.has(e.package ?? "")),
			...B(i.untagged.filter(({ name: e }) => l.has(e))),
			...u.flatMap((e) => remediedIn(e.stated, R({
				...e,
				channel: s,
				refusesLocal: c
			}))),
			...F({
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
	findings: [..._e([...e.changelogs.values()].flatMap(({ findings: e }) => e)), ...tellUnread(e)],
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
		findings: [...t.findings, ...known(e).flatMap(({ name: e, stated: r }) => remediedIn(r, checkProgress(e, r, n.get(e), (n) => p(t.published, e).some((e) => k(e.version, n)))))],
		skipped: [...skip(unknown(e), "the version is not known here"), ...skip(t.uncompared, "there is no tag of an earlier release, and no index is asked")]
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
	return (await me(d, c, l)).filter(({ severity: e }) => e === "warning");
}, judgeRelease = async (e, t) => {
	let { wish: n, workspace: r, aim: i, tagFormats: a } = e, { files: o, config: s, history: c, defaultBranch: l } = t, { members: u, mode: d, tagText: f } = i, [p, m] = await Promise.all([c.read(r.root, l), d === "branch" ? n.releases ?? readPrepared(r.root, t) : []]), h = x(o, r), g = await ie({
		workspace: r,
		members: r.members,
		read: h
	}), _ = U(W(g, i.tag?.match), preparedVersions(m)), y = P(_), namesBeside = () => v(o, r), { tags: b = [], topLevel: S } = p ?? {}, C = await re({
		workspace: r,
		formats: a,
		tags: b,
		topLevel: S
	}, {
		files: o,
		past: c
	}), w = {
		...e,
		versions: y,
		written: P(g),
		past: p,
		claims: C,
		namesBeside
	}, T = await readPastReleases(w, t), E = {
		wish: n,
		workspace: r,
		aim: i,
		tagFormats: a,
		past: p,
		stated: _,
		versions: y,
		released: T
	}, D = new Map(u.map(({ name: e }) => [e, judgeMember(e, E)])), O = await judgeChangelogs(t, {
		...E,
		judgements: D
	}), { requireDefaultBranch: k } = n, A = {
		...n,
		...E,
		config: s,
		read: h,
		judgements: D,
		changelogs: O,
		defaultBranch: l,
		requiresDefaultBranch: k
	}, j = (await applyRules(A, c)).map((e) => ({
		...e,
		findings: e.findings.map(t.placed)
	})), M = [...e.findings, ...j.flatMap((e) => e.findings)], N = ne({
		formats: a,
		config: s,
		workspace: r,
		claims: C,
		...ae(b, p?.head)
	})(y), F = u.map(({ name: e, version: t }) => {
		let n = {
			judgement: D.get(e),
			notes: O.get(e).notes
		}, r = _.versions.get(e)?.version ?? t;
		return packageValidation({
			name: e,
			version: r,
			...n
		}, {
			tag: i.tag,
			nameTag: N,
			findings: M
		});
	}), I = M.some(({ severity: e }) => e === "error"), L = d === "tag" ? [] : await unreleasedChanges({
		workspace: r,
		past: p,
		packages: F,
		releases: T.releases
	}, c), R = checkPrepared({
		workspace: r,
		releases: m,
		versions: y,
		past: T
	});
	return {
		mode: d,
		tag: f,
		tagVersion: i.tag?.match.version,
		state: I ? "invalid" : stateOfAll(F.map(({ state: e }) => e)),
		packages: F,
		rules: j,
		findings: [
			...M,
			...await ownersOf({
				...e,
				past: p,
				released: T
			}, t),
			...L,
			...R
		],
		workspace: r,
		isMerged: m.length > 0
	};
}, judgeMember = (e, { wish: t, aim: n, versions: r, released: i }) => {
	let { releases: a, onIndex: o, unread: s } = i, c = {
		releases: a.get(e),
		isOnIndex: o.get(e),
		hasUnreadTags: s.has(e)
	}, l = {
		isNamed: t.packages.length > 0,
		refusesLocal: X(t.index)
	};
	return judge({
		version: r.get(e),
		...l,
		...c
	}, n);
}, isReleased = ({ state: e }, { version: t, aim: { tag: n } }) => {
	let r = n?.match.kind === "workspace" && t !== void 0 && !k(t, n.match.version);
	return e === "ready" || e === "released" && !r;
}, judgeChangelogs = async ({ files: e, config: r }, { wish: i, workspace: s, aim: l, past: u, stated: d, released: f, judgements: p }) => {
	let { members: m, mode: h } = l, { groups: g } = C(r.groups, s.members.map(({ name: e }) => e)), _ = new Map(u?.tags.map(({ name: e, commit: t }) => [e, t])), v = c(await a(e, s, {
		members: s.members,
		pattern: i.changelog,
		config: r
	}), {
		workspace: s,
		members: m,
		versions: d.versions,
		groups: g,
		releases: f.releases,
		commits: _
	}), y = {
		workspace: s,
		versions: d.versions,
		mode: h,
		required: i.requireChangelog
	}, b = x(e, s), S = o(e, s, {
		members: m,
		apart: t(s, v, b)
	}), merges = (e, t) => n(e, (e) => b(ue(t, e))), w = merges(s.rootTool, ".");
	return new Map(m.map((e) => {
		let { name: t } = e, n = {
			member: e,
			file: v.get(t),
			fragments: S.get(t),
			isReleasing: isReleased(p.get(t), {
				version: d.versions.get(t)?.version,
				aim: l
			}),
			past: f.releases.get(t),
			mergesPrereleases: w || merges(e.tool, e.path)
		};
		return [t, se({
			...y,
			...n
		})];
	}));
};
export { judgeRelease };
