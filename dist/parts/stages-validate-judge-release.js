import { changelogUnread as e, keptApart as t, lockDiffers as n, lockLacksMember as r, mergesPrereleases as i, ownerOf as a, parseVersionFileEntry as o, readChangelogs as s, readFragments as c, statedVersion as l, versionFileDiffers as u, versionFileNoPackage as d } from "./domain-changelog-write-link-references.js";
import { apartFromNew as f, findPrivateNeeds as p, lastRelease as m, mayBeTagged as h, progressOf as g, releasesOnIndex as _, tagsWithin as v, tellUnreadTags as y } from "./domain-validation-unread-tags.js";
import { checkGroups as b, checkRequirements as x, checkTag as S, memberPlace as C, nameTags as w, notPublishable as T, presenceOf as E, readNamesBeside as D, releasesByTag as O, releasesOf as k, sourceReader as A, tagsBeside as j, unpublishable as M, versionedGroups as N } from "./domain-tag-tag-owners.js";
import { canonicalVersion as P, compareVersions as F, isDevelopment as I, isLocal as L, isPrerelease as R, isSameVersion as z, namesPackage as B, parseVersion as V, tagFitsNoFormat as H, tagIsNotVersion as ee } from "./actions-shared-inputs.js";
import { askable as te, changesUncovered as ne, historyPartial as U, historyShallow as W, refusesLocalVersions as G, versionBehind as K } from "./domain-problem-history.js";
import { checkChangelog as q } from "./domain-validation-changelog-section.js";
import { gitMissing as J, isOfIndex as Y } from "./domain-problem-index-reads.js";
import { canonicalVersions as X, checkVersion as Z, readVersions as re, tellUntagged as ie, withPrepared as ae, withTag as oe, writtenVersion as se } from "./domain-version-origin-resolve.js";
import { Problem as ce, asWarning as Q, join as le, parent as ue, resolve as de } from "./domain-workspace-path.js";
import { asksForOlder as fe, nameOwners as pe, readLockedPackages as me, readReleased as he } from "./domain-problem-check-requirements.js";
import { byCause as $, matchSetFormat as ge } from "./domain-tag-suggest-format.js";
import { judgeDue as _e } from "./domain-release-request-due.js";
import { pushedBy as ve } from "./domain-ref-update-task.js";
import { releasesIn as ye } from "./domain-problem-prepared.js";
import { pLimit as be } from "../libraries/p-limit.js";
import { defaultBranchUnknown as xe, tagLightweight as Se, tagMissing as Ce, tagNotCheckedOut as we, tagOffDefaultBranch as Te } from "./domain-version-origin-tag-tools.js";
const checkProgress = (e, { version: t, place: n }, r, i) => {
	let { isBehind: a, previous: o } = r;
	if (!a || o === void 0) return [];
	let { version: s, tag: c } = o;
	return [K({
		name: e,
		version: t,
		last: s,
		tag: c,
		isPublished: i(s),
		place: n
	})];
}, packageValidation = ({ name: e, version: t, judgement: n, notes: r }, { tag: i, nameTag: a, findings: o }) => {
	let { state: s, reason: c, previous: l, isReleased: u } = n, d = t === void 0 ? void 0 : P(t) ?? t, f = o.filter(({ severity: e }) => e === "error"), p = [...f.filter((t) => t.package === e), ...s === "idle" ? [] : f.filter((e) => e.package === void 0)], m = p.find((e) => !Y(e)) ?? p[0], h = d === void 0 ? void 0 : a({
		name: e,
		version: d
	}), g = V(d ?? "");
	return {
		name: e,
		version: d,
		state: m === void 0 ? s : "invalid",
		reason: m === void 0 ? c : m.message,
		isUndecided: m !== void 0 && Y(m),
		tag: isOfTag(g, i) ? i?.text : u ? l?.tag ?? h : h,
		previous: l,
		isReleased: u,
		isPrerelease: g !== void 0 && R(g),
		notes: r
	};
}, isOfTag = (e, t) => t !== void 0 && (t.match.kind === "package" || e !== void 0 && F(e, V(t.match.version)) === 0), judge = (e, { mode: t, tag: n }) => {
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
	return a.kind === "same" ? left("idle", `${t} is released`, a) : I(V(t)) && !r ? left("idle", `${t} is a development version`, a) : i && L(V(t)) && !r ? left("idle", `${t} is a local version, which is not released`, a) : toRelease(e, a);
}, byTag = (e, t) => {
	let { version: n, releases: r, isOnIndex: i, isNamed: a } = e, o = g(n, r);
	if (i === !0) return left("released", `${n} is on the index`, o);
	let s = t.kind === "package" || z(n, t.version);
	if (!s && !a && I(V(n))) return left("idle", `${n} is a development version`, o);
	if (o.kind !== "same") return toRelease(e, o);
	if (!s && i === void 0) return left("idle", `${n} is released`, o);
	let c = r.filter((e) => !z(e.version, n));
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
	if (r === void 0 || !B(r)) return !1;
	let a = i.filter((e) => !B(e));
	return ge(e, {
		workspace: [],
		usual: [],
		packages: new Map([[t, a]])
	}, new Map([[t, void 0]])) !== void 0;
}, readPastReleases = async (e, t) => {
	let { workspace: n, aim: r, tagFormats: i, versions: a, written: o, past: s, index: c } = e, l = (s?.tags ?? []).map(({ name: e }) => e), u = O({
		tags: l,
		formats: i,
		workspace: n,
		versions: o
	}), d = new Map(r.members.map(({ name: e }) => [e, u.releases.get(e).filter(({ tag: e }) => e !== r.tagText)])), { unclear: f } = u, p = r.members.filter(({ name: e }) => a.has(e)), m = p.filter(({ name: t }) => d.get(t).some((n) => isOtherName(n, t, e))), _ = p.filter(({ name: t }) => isUnsettled(d.get(t), a.get(t), {
		...e,
		isUnclear: f.has(t)
	})), v = p.filter((e) => u.along.has(e.name) && !_.includes(e) && g(a.get(e.name), d.get(e.name)).kind !== "same"), y = (c === void 0 ? _ : []).map(({ name: e }) => e).filter((e) => areAlone(d.get(e), a.get(e))), b = new Set(y.filter((e) => h(u, e))), missing = (t) => whatIsMissing(_, {
		tagged: u,
		onIndex: t
	}, e), x = {
		releases: d,
		onIndex: new Map(),
		uncompared: y,
		unread: b,
		published: new Map()
	}, S = r.mode === "tag" ? p : [...new Set([
		..._,
		...m,
		...v
	])];
	if (c === void 0 || S.length === 0) return {
		...x,
		findings: missing(new Map())
	};
	let C = await askIndex(S, t.openIndex(te(c)), {
		versions: a,
		...t
	});
	if ("failure" in C) return {
		...x,
		findings: C.failure
	};
	let w = [..._, ...v].map(({ name: e }) => [e, [...d.get(e), ...C.releases.get(e)]]), T = m.map(({ name: t }) => [t, [...d.get(t).filter((n) => !isOtherName(n, t, e)), ...C.releases.get(t)]]);
	return {
		...x,
		releases: new Map([
			...d,
			...w,
			...T
		]),
		published: C.published,
		onIndex: r.mode === "tag" ? C.whole : new Map(),
		findings: missing(C.releases)
	};
}, isOtherName = ({ tag: e, version: t }, n, { versions: r, tagFormats: i }) => e !== void 0 && t === r.get(n) && mayBeOfOtherName(e, n, i), isUnsettled = (e, t, { aim: n, past: r, isUnclear: i }) => g(t, e).kind === "same" && n.mode === "branch" ? !1 : r?.isShallow === !0 || i || areAlone(e, t), areAlone = (e, t) => e.every((e) => g(t, [e]).kind === "same"), whatIsMissing = (e, { tagged: t, onIndex: n }, { workspace: r, aim: { tagText: i }, tagFormats: a, versions: o, written: s, past: c, index: l, namesBeside: u }) => {
	let d = l?.title;
	if (c?.isShallow === !0) return e.length === 0 ? [U({ instead: void 0 })] : [d === void 0 ? W({ question: "what was released before" }) : U({ instead: d })];
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
		let a = await he({ members: e }, t, i), isWhole = (e) => E(k(a, e), n.get(e), r.now()).kind === "whole";
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
	let r = ve(await n()), i = r.kind === "push" ? r.before : void 0, a = await t.commits({
		folder: e,
		before: i
	});
	return a?.commits === void 0 ? [] : (await ye(a.head, a.commits)).releases;
}, preparedVersions = (e) => new Map(e.toReversed().flatMap(({ packages: e }) => e.map(({ name: e, to: t }) => [e, t]))), checkPrepared = ({ workspace: e, releases: t, versions: n, past: r }) => _e({
	workspace: e,
	releases: t,
	versions: n,
	fromTags: new Set(),
	isOnIndex: (e, t) => r.onIndex.get(e) === !0 || (r.releases.get(e) ?? []).some((e) => z(e.version, t))
}).findings.map((e) => e.severity === "error" ? Q(e) : e), memberAreas = ({ prefix: e, members: t }) => {
	let n = t.map(({ name: t, path: n }) => ({
		name: t,
		folder: de(e, n)
	})).filter(({ folder: e }) => e.split("/", 1)[0] !== ".."), r = new Map(n.map(({ folder: e }) => [e, []]));
	for (let { folder: e } of n) if (e !== "") for (let t = parentOf(e); t !== void 0; t = parentOf(t)) r.get(t)?.push(e);
	return new Map(n.map(({ name: e, folder: t }) => [e, {
		folder: t,
		inner: r.get(t)
	}]));
}, parentOf = (e) => e === "" ? void 0 : ue(e) ?? "", unreleasedChanges = async ({ workspace: e, past: t, packages: n, releases: r }, i) => {
	if (t?.head === void 0) return [];
	let a = new Map(t.tags.map(({ name: e, commit: t }) => [e, t])), o = memberAreas(e), s = v(t, i), c = be(4), l = n.filter(({ state: e, isReleased: t, previous: n }) => e === "idle" && t && a.has(n?.tag ?? "")), u = (await Promise.all(l.map(({ name: e, version: t }) => c(async () => {
		let n = await m(P(t ?? ""), r.get(e) ?? [], s);
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
	return f.length === 0 ? [] : [ne({ packages: f })];
}, checkSources = async (e) => {
	let t = await Promise.all(e.versionFiles.map(o)), n = await Promise.all(t.map(async (t) => "code" in t ? [t] : await checkVersionFile(t, e)));
	return [...checkLock(e), ...n.flat()];
}, checkLock = ({ workspace: e, read: t }) => {
	let i = t("uv.lock");
	if (i.kind !== "text") return [];
	let a = me(i.text);
	return e.members.flatMap((t) => {
		let { name: o, version: s } = t, c = a.get(o), place = (n) => C(e, t, n);
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
}, isSame = (e, t) => V(e) !== void 0 && V(t) !== void 0 && z(e, t), checkVersionFile = async (e, t) => {
	let n = a(e.path, t.workspace);
	if (n !== void 0 && !t.members.includes(n)) return [];
	let r = await l(e, t.read);
	if ("code" in r) return [r];
	let i = (n === void 0 ? t.members : [n]).flatMap(({ name: e }) => {
		let n = t.versions.get(e);
		return n === void 0 || V(n.version) === void 0 ? [] : [{
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
	let f = se(c.version, {
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
	if (n === void 0 || r === void 0) return [Ce({
		tag: t,
		isShallow: n?.isShallow === !0,
		hasGit: n !== void 0
	})];
	let { head: i } = n, { commit: a, isAnnotated: o } = r, s = i === void 0 || i === a ? [] : [we({
		tag: t,
		commit: a,
		head: i
	})];
	return [
		...o ? [] : [Se({ tag: t })],
		...e.publishesHere ? s : s.map(Q),
		...e.requiresDefaultBranch ? checkBranch(e, n, a) : []
	];
}, checkBranch = ({ tag: e, branch: t, isOnDefaultBranch: n }, { isShallow: r, defaultBranch: i }, a) => n === !0 ? [] : r ? [W({ question: `whether the tag ${e} is on the default branch` })] : i === void 0 ? [xe({
	tag: e,
	branch: t
})] : [Te({
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
	}) : void 0, h = o === void 0 && !await t.isGitThere(n.root), g = new Map(n.members.map((e) => [e.name, M(e, r) ?? choiceOf(c.get(e.name), s.get(e.name))])), _ = i.tag === void 0 ? [] : S({
		tag: i.tag,
		tagFormats: a,
		workspace: n,
		choices: g,
		versions: s
	}), v = [...i.findings, ..._].some(({ code: e }) => Ee.has(e));
	return [...h ? [J()] : v && f === void 0 && o?.isShallow === !1 ? [] : checkTagPlace({
		tag: i.tagText,
		past: o,
		branch: l,
		isOnDefaultBranch: m,
		requiresDefaultBranch: u,
		publishesHere: d
	}), ..._];
}, Ee = new Set([
	H,
	ee,
	T
].map(({ code: e }) => e)), choiceOf = (e, t) => ({
	status: statusOf(e, t),
	reason: "",
	onIndex: []
}), statusOf = (e, t) => e === void 0 ? "excluded" : e.state === "ready" ? "publish" : !e.isReleased && t !== void 0 && I(V(t)) ? "development" : "published", requirementsRule = ({ workspace: e, config: t, isReleasing: n, isLeftOut: r, versions: i }) => {
	let a = new Map(e.members.map((e) => {
		let n = M(e, t)?.status ?? (r(e.name) ? "excluded" : "publish");
		return [e.name, {
			version: i.get(e.name) ?? null,
			status: n
		}];
	})), o = e.members.filter(({ name: e }) => n(e)), isUnknown = ({ requirements: e }) => e.some(({ kind: e, requirement: { name: t, specifier: n } }) => e !== "group" && n !== "" && a.has(t) && !i.has(t));
	return {
		name: "requirements",
		findings: [...o.flatMap((t) => x(e, t, {
			siblings: a,
			isServed: fe
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
	let { workspace: t, config: n, aim: r, stated: i, versions: a, judgements: o, channel: s } = e, isReady = (e) => o.get(e)?.state === "ready", c = G(e.index), l = new Set(namesOf(r)), u = known(e).filter(({ name: e }) => o.get(e).state !== "idle");
	return {
		name: "version",
		findings: [
			...i.findings.filter((e) => l.has(e.package ?? "")),
			...ie(i.untagged.filter(({ name: e }) => l.has(e))),
			...u.flatMap((e) => remediedIn(e.stated, Z({
				...e,
				channel: s,
				refusesLocal: c
			}))),
			...b({
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
	findings: [...$([...e.changelogs.values()].flatMap(({ findings: e }) => e)), ...tellUnread(e)],
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
		findings: [...t.findings, ...known(e).flatMap(({ name: e, stated: r }) => remediedIn(r, checkProgress(e, r, n.get(e), (n) => _(t.published, e).some((e) => z(e.version, n)))))],
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
	return (await pe(d, c, l)).filter(({ severity: e }) => e === "warning");
}, judgeRelease = async (e, t) => {
	let { wish: n, workspace: r, aim: i, tagFormats: a } = e, { files: o, config: s, history: c, defaultBranch: l } = t, { members: u, mode: d, tagText: f } = i, [p, m] = await Promise.all([c.read(r.root, l), d === "branch" ? n.releases ?? readPrepared(r.root, t) : []]), h = A(o, r), g = await re({
		workspace: r,
		members: r.members,
		read: h
	}), _ = ae(oe(g, i.tag?.match), preparedVersions(m)), v = X(_), namesBeside = () => D(o, r), y = {
		...e,
		versions: v,
		written: X(g),
		past: p,
		namesBeside
	}, b = await readPastReleases(y, t), x = {
		wish: n,
		workspace: r,
		aim: i,
		tagFormats: a,
		past: p,
		stated: _,
		versions: v,
		released: b
	}, S = new Map(u.map(({ name: e }) => [e, judgeMember(e, x)])), C = await judgeChangelogs(t, {
		...x,
		judgements: S
	}), { requireDefaultBranch: T } = n, E = {
		...n,
		...x,
		config: s,
		read: h,
		judgements: S,
		changelogs: C,
		defaultBranch: l,
		requiresDefaultBranch: T
	}, O = (await applyRules(E, c)).map((e) => ({
		...e,
		findings: e.findings.map(t.placed)
	})), k = [...e.findings, ...O.flatMap((e) => e.findings)], M = w({
		formats: a,
		config: s,
		workspace: r,
		...j(p?.tags ?? [], p?.head)
	})(v), N = u.map(({ name: e, version: t }) => {
		let n = {
			judgement: S.get(e),
			notes: C.get(e).notes
		}, r = _.versions.get(e)?.version ?? t;
		return packageValidation({
			name: e,
			version: r,
			...n
		}, {
			tag: i.tag,
			nameTag: M,
			findings: k
		});
	}), P = k.some(({ severity: e }) => e === "error"), F = d === "tag" ? [] : await unreleasedChanges({
		workspace: r,
		past: p,
		packages: N,
		releases: b.releases
	}, c), I = checkPrepared({
		workspace: r,
		releases: m,
		versions: v,
		past: b
	});
	return {
		mode: d,
		tag: f,
		tagVersion: i.tag?.match.version,
		state: P ? "invalid" : stateOfAll(N.map(({ state: e }) => e)),
		packages: N,
		rules: O,
		findings: [
			...k,
			...await ownersOf({
				...e,
				past: p,
				released: b
			}, t),
			...F,
			...I
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
		refusesLocal: G(t.index)
	};
	return judge({
		version: r.get(e),
		...l,
		...c
	}, n);
}, isReleased = ({ state: e }, { version: t, aim: { tag: n } }) => {
	let r = n?.match.kind === "workspace" && t !== void 0 && !z(t, n.match.version);
	return e === "ready" || e === "released" && !r;
}, judgeChangelogs = async ({ files: e, config: n }, { wish: r, workspace: a, aim: o, stated: l, released: u, judgements: d }) => {
	let { members: p, mode: m } = o, { groups: h } = N(n.groups, a.members.map(({ name: e }) => e)), isNew = (e) => u.releases.get(e).length === 0, g = f(await s(e, a, {
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
	}, v = A(e, a), y = c(e, a, {
		members: p,
		apart: t(a, g, v)
	}), merges = (e, t) => i(e, (e) => v(le(t, e))), b = merges(a.rootTool, ".");
	return new Map(p.map((e) => {
		let { name: t } = e, n = {
			member: e,
			file: g.get(t),
			fragments: y.get(t),
			isReleasing: isReleased(d.get(t), {
				version: l.versions.get(t)?.version,
				aim: o
			}),
			past: u.releases.get(t),
			mergesPrereleases: b || merges(e.tool, e.path)
		};
		return [t, q({
			..._,
			...n
		})];
	}));
};
export { judgeRelease };
