import { changelogUnread as e, keptApart as t, lockDiffers as n, lockLacksMember as r, mergesPrereleases as i, ownerOf as a, parseVersionFileEntry as o, readChangelogs as s, readFragments as c, statedVersion as l, versionFileDiffers as u, versionFileNoPackage as d } from "./domain-changelog-write-link-references.js";
import { apartFromShared as f, findPrivateNeeds as p, lastRelease as m, mayBeTagged as h, progressOf as g, releasesOnIndex as _, tagsWithin as v, tellUnreadTags as y } from "./domain-validation-unread-tags.js";
import { notPublishable as b, presenceOf as x, readNamesBeside as S, releasesByTag as C, releasesOf as w, sourceReader as T, unpublishable as E, versionedGroups as D } from "./domain-tag-tag-owners.js";
import { canonicalVersion as O, compareVersions as k, isDevelopment as A, isLocal as j, isPrerelease as M, isSameVersion as N, namesPackage as P, parseVersion as F, tagFitsNoFormat as I, tagIsNotVersion as L } from "./actions-shared-inputs.js";
import { canonicalVersions as R, checkGroups as z, checkRequirements as ee, checkTag as te, checkVersion as ne, memberPlace as re, nameTags as ie, readTagClaims as ae, readVersions as B, tagsBeside as V, tellUntagged as H, withPrepared as U, withTag as W, writtenVersion as G } from "./domain-version-origin-resolve.js";
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
	let { state: s, reason: c, previous: l, isReleased: u } = n, d = t === void 0 ? void 0 : O(t) ?? t, f = o.filter(({ severity: e }) => e === "error"), p = [...f.filter((t) => t.package === e), ...s === "idle" ? [] : f.filter((e) => e.package === void 0)], m = p.find((e) => !Z(e)) ?? p[0], h = d === void 0 ? void 0 : a({
		name: e,
		version: d
	}), g = F(d ?? "");
	return {
		name: e,
		version: d,
		state: m === void 0 ? s : "invalid",
		reason: m === void 0 ? c : m.message,
		isUndecided: m !== void 0 && Z(m),
		tag: isOfTag(g, i) ? i?.text : u ? l?.tag ?? h : h,
		previous: l,
		isReleased: u,
		isPrerelease: g !== void 0 && M(g),
		notes: r
	};
}, isOfTag = (e, t) => t !== void 0 && (t.match.kind === "package" || e !== void 0 && k(e, F(t.match.version)) === 0), judge = (e, { mode: t, tag: n }) => {
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
	let { version: t, releases: n, isNamed: r, refusesLocal: i } = e, a = g(t, n);
	return a.kind === "same" ? left("idle", `${t} is released`, a) : A(F(t)) && !r ? left("idle", `${t} is a development version`, a) : i && j(F(t)) && !r ? left("idle", `${t} is a local version, which is not released`, a) : toRelease(e, a);
}, byTag = (e, t) => {
	let { version: n, releases: r, isOnIndex: i, isNamed: a } = e, o = g(n, r);
	if (i === !0) return left("released", `${n} is on the index`, o);
	let s = t.kind === "package" || N(n, t.version);
	if (!s && !a && A(F(n))) return left("idle", `${n} is a development version`, o);
	if (o.kind !== "same") return toRelease(e, o);
	if (!s && i === void 0) return left("idle", `${n} is released`, o);
	let c = r.filter((e) => !N(e.version, n));
	return toRelease(e, g(n, c));
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
	if (r === void 0 || !P(r)) return !1;
	let a = i.filter((e) => !P(e));
	return ve(e, {
		workspace: [],
		usual: [],
		packages: new Map([[t, a]])
	}, new Map([[t, void 0]])) !== void 0;
}, readPastReleases = async (e, t) => {
	let { workspace: n, aim: r, tagFormats: i, versions: a, written: o, past: s, claims: c, index: l } = e, u = (s?.tags ?? []).map(({ name: e }) => e), d = C({
		tags: u,
		formats: i,
		workspace: n,
		versions: o,
		claims: c
	}), f = new Map(r.members.map(({ name: e }) => [e, d.releases.get(e).filter(({ tag: e }) => e !== r.tagText)])), { unclear: p } = d, m = r.members.filter(({ name: e }) => a.has(e)), _ = m.filter(({ name: t }) => f.get(t).some((n) => isOtherName(n, t, e))), v = m.filter(({ name: t }) => isUnsettled(f.get(t), a.get(t), {
		...e,
		isUnclear: p.has(t)
	})), y = m.filter((e) => d.along.has(e.name) && !v.includes(e) && g(a.get(e.name), f.get(e.name)).kind !== "same"), b = (l === void 0 ? v : []).map(({ name: e }) => e).filter((e) => areAlone(f.get(e), a.get(e))), x = new Set(b.filter((e) => h(d, e))), missing = (t) => whatIsMissing(v, {
		tagged: d,
		onIndex: t
	}, e), S = {
		releases: f,
		onIndex: new Map(),
		uncompared: b,
		unread: x,
		published: new Map()
	}, w = r.mode === "tag" ? m : [...new Set([
		...v,
		..._,
		...y
	])];
	if (l === void 0 || w.length === 0) return {
		...S,
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
		...S,
		findings: D.failure
	};
	let O = [...v, ...y].map(({ name: e }) => [e, [...f.get(e), ...D.releases.get(e)]]), k = _.map(({ name: t }) => [t, [...f.get(t).filter((n) => !isOtherName(n, t, e)), ...D.releases.get(t)]]);
	return {
		...S,
		releases: new Map([
			...f,
			...O,
			...k
		]),
		published: D.published,
		onIndex: r.mode === "tag" ? D.whole : new Map(),
		findings: [...T, ...missing(D.releases)]
	};
}, isOtherName = ({ tag: e, version: t }, n, { versions: r, tagFormats: i }) => e !== void 0 && t === r.get(n) && mayBeOfOtherName(e, n, i), isUnsettled = (e, t, { aim: n, past: r, isUnclear: i }) => g(t, e).kind === "same" && n.mode === "branch" ? !1 : r?.isShallow === !0 || i || areAlone(e, t), areAlone = (e, t) => e.every((e) => g(t, [e]).kind === "same"), whatIsMissing = (e, { tagged: t, onIndex: n }, { workspace: r, aim: { tagText: i }, tagFormats: a, versions: o, written: s, past: c, index: l, namesBeside: u }) => {
	let d = l?.title;
	if (c?.isShallow === !0) return e.length === 0 ? [J({ instead: void 0 })] : [d === void 0 ? Y({ question: "what was released before" }) : J({ instead: d })];
	let { unclear: f, unread: p } = t, isFirst = (e) => i !== void 0 && (l === void 0 ? p.length === 0 : areAlone(n.get(e) ?? [], o.get(e))), m = e.map(({ name: e }) => e).filter((e) => f.has(e) || !isFirst(e));
	return y(m, {
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
		let a = await ge({ members: e }, t, i), isWhole = (e) => x(w(a, e), n.get(e), r.now()).kind === "whole";
		return {
			published: a,
			releases: new Map(e.map(({ name: e }) => [e, _(a, e)])),
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
	isOnIndex: (e, t) => r.onIndex.get(e) === !0 || (r.releases.get(e) ?? []).some((e) => N(e.version, t))
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
	let a = new Map(t.tags.map(({ name: e, commit: t }) => [e, t])), o = memberAreas(e), s = v(t, i), c = xe(4), l = n.filter(({ state: e, isReleased: t, previous: n }) => e === "idle" && t && a.has(n?.tag ?? "")), u = (await Promise.all(l.map(({ name: e, version: t }) => c(async () => {
		let n = await m(O(t ?? ""), r.get(e) ?? [], s);
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
	}), d = await i.haveChanged(t.topLevel, u.map(({ area: e }) => e)), f = u.filter((e, t) => d[t]).map(({ name: e }) => e);
	return f.length === 0 ? [] : [q({ packages: f })];
}, checkSources = async (e) => {
	let t = await Promise.all(e.versionFiles.map(o)), n = await Promise.all(t.map(async (t) => "code" in t ? [t] : await checkVersionFile(t, e)));
	return [...checkLock(e), ...n.flat()];
}, checkLock = ({ workspace: e, read: t }) => {
	let i = t("uv.lock");
	if (i.kind !== "text") return [];
	let a = he(i.text);
	return e.members.flatMap((t) => {
		let { name: o, version: s } = t, c = a.get(o), place = (n) => re(e, t, n);
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
}, isSame = (e, t) => F(e) !== void 0 && F(t) !== void 0 && N(e, t), checkVersionFile = async (e, t) => {
	let n = a(e.path, t.workspace);
	if (n !== void 0 && !t.members.includes(n)) return [];
	let r = await l(e, t.read);
	if ("code" in r) return [r];
	let i = (n === void 0 ? t.members : [n]).flatMap(({ name: e }) => {
		let n = t.versions.get(e);
		return n === void 0 || F(n.version) === void 0 ? [] : [{
			name: e,
			own: n
		}];
	}), [o] = i;
	if (o === void 0) return [];
	if (i.some(({ own: e }) => !isSame(e.version, o.own.version))) return [d({
		file: e.path,
		packages: i.map(({ name: e }) => e)
	})];
	let { name: s, own: c } = o;
	if (isSame(c.version, r.version)) return [];
	let f = G(c.version, {
		file: r.place.file,
		before: r.version
	});
	return [u({
		package: s,
		own: c,
		other: r,
		written: f
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
	}) : void 0, h = o === void 0 && !await t.isGitThere(n.root), g = new Map(n.members.map((e) => [e.name, E(e, r) ?? choiceOf(c.get(e.name), s.get(e.name))])), _ = i.tag === void 0 ? [] : te({
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
	I,
	L,
	b
].map(({ code: e }) => e)), choiceOf = (e, t) => ({
	status: statusOf(e, t),
	reason: "",
	onIndex: []
}), statusOf = (e, t) => e === void 0 ? "excluded" : e.state === "ready" ? "publish" : !e.isReleased && t !== void 0 && A(F(t)) ? "development" : "published", requirementsRule = ({ workspace: e, config: t, isReleasing: n, isLeftOut: r, versions: i }) => {
	let a = new Map(e.members.map((e) => {
		let n = E(e, t)?.status ?? (r(e.name) ? "excluded" : "publish");
		return [e.name, {
			version: i.get(e.name) ?? null,
			status: n
		}];
	})), o = e.members.filter(({ name: e }) => n(e)), isUnknown = ({ requirements: e }) => e.some(({ kind: e, requirement: { name: t, specifier: n } }) => e !== "group" && n !== "" && a.has(t) && !i.has(t));
	return {
		name: "requirements",
		findings: [...o.flatMap((t) => ee(e, t, {
			siblings: a,
			isServed: pe
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
	let { workspace: t, config: n, aim: r, stated: i, versions: a, judgements: o, channel: s } = e, isReady = (e) => o.get(e)?.state === "ready", c = X(e.index), l = new Set(namesOf(r)), u = known(e).filter(({ name: e }) => o.get(e).state !== "idle");
	return {
		name: "version",
		findings: [
			...i.findings.filter((e) => l.has(e.package ?? "")),
			...H(i.untagged.filter(({ name: e }) => l.has(e))),
			...u.flatMap((e) => remediedIn(e.stated, ne({
				...e,
				channel: s,
				refusesLocal: c
			}))),
			...z({
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
		findings: [...t.findings, ...known(e).flatMap(({ name: e, stated: r }) => remediedIn(r, checkProgress(e, r, n.get(e), (n) => _(t.published, e).some((e) => N(e.version, n)))))],
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
	let { wish: n, workspace: r, aim: i, tagFormats: a } = e, { files: o, config: s, history: c, defaultBranch: l } = t, { members: u, mode: d, tagText: f } = i, [p, m] = await Promise.all([c.read(r.root, l), d === "branch" ? n.releases ?? readPrepared(r.root, t) : []]), h = T(o, r), g = await B({
		workspace: r,
		members: r.members,
		read: h
	}), _ = U(W(g, i.tag?.match), preparedVersions(m)), v = R(_), namesBeside = () => S(o, r), { tags: y = [], topLevel: b } = p ?? {}, x = await ae({
		workspace: r,
		formats: a,
		tags: y,
		topLevel: b
	}, {
		files: o,
		past: c
	}), C = {
		...e,
		versions: v,
		written: R(g),
		past: p,
		claims: x,
		namesBeside
	}, w = await readPastReleases(C, t), E = {
		wish: n,
		workspace: r,
		aim: i,
		tagFormats: a,
		past: p,
		stated: _,
		versions: v,
		released: w
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
	})), M = [...e.findings, ...j.flatMap((e) => e.findings)], N = ie({
		formats: a,
		config: s,
		workspace: r,
		claims: x,
		...V(y, p?.head)
	})(v), P = u.map(({ name: e, version: t }) => {
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
	}), F = M.some(({ severity: e }) => e === "error"), I = d === "tag" ? [] : await unreleasedChanges({
		workspace: r,
		past: p,
		packages: P,
		releases: w.releases
	}, c), L = checkPrepared({
		workspace: r,
		releases: m,
		versions: v,
		past: w
	});
	return {
		mode: d,
		tag: f,
		tagVersion: i.tag?.match.version,
		state: F ? "invalid" : stateOfAll(P.map(({ state: e }) => e)),
		packages: P,
		rules: j,
		findings: [
			...M,
			...await ownersOf({
				...e,
				past: p,
				released: w
			}, t),
			...I,
			...L
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
	let r = n?.match.kind === "workspace" && t !== void 0 && !N(t, n.match.version);
	return e === "ready" || e === "released" && !r;
}, judgeChangelogs = async ({ files: e, config: n }, { wish: r, workspace: a, aim: o, past: l, stated: u, released: d, judgements: p }) => {
	let { members: m, mode: h } = o, { groups: g } = D(n.groups, a.members.map(({ name: e }) => e)), _ = new Map(l?.tags.map(({ name: e, commit: t }) => [e, t])), v = f(await s(e, a, {
		members: a.members,
		pattern: r.changelog,
		config: n
	}), {
		workspace: a,
		members: m,
		versions: u.versions,
		groups: g,
		releases: d.releases,
		commits: _
	}), y = {
		workspace: a,
		versions: u.versions,
		mode: h,
		required: r.requireChangelog
	}, b = T(e, a), x = c(e, a, {
		members: m,
		apart: t(a, v, b)
	}), merges = (e, t) => i(e, (e) => b(ue(t, e))), S = merges(a.rootTool, ".");
	return new Map(m.map((e) => {
		let { name: t } = e, n = {
			member: e,
			file: v.get(t),
			fragments: x.get(t),
			isReleasing: isReleased(p.get(t), {
				version: u.versions.get(t)?.version,
				aim: o
			}),
			past: d.releases.get(t),
			mergesPrereleases: S || merges(e.tool, e.path)
		};
		return [t, se({
			...y,
			...n
		})];
	}));
};
export { judgeRelease };
