import { readChangelogs as e } from "./domain-changelog-changelog-file.js";
import { progressOf as t, readFragments as n, releasesOnIndex as r } from "./domain-fragments-towncrier.js";
import { byCause as i, canonicalVersion as a, compareVersions as o, isDevelopment as s, isLocal as c, isPrerelease as l, parseVersion as u } from "./domain-python-requirement.js";
import { nameTags as d, presenceOf as f, releasesOf as p, tagsBeside as m } from "./domain-config-config.js";
import { changesUncovered as h, defaultBranchUnknown as g, historyPartial as _, historyShallow as v, noTags as y, refusesLocalVersions as b, tagLightweight as x, tagMissing as S, tagNotCheckedOut as C, tagOffDefaultBranch as w, versionBehind as T } from "./domain-problem-history.js";
import { checkChangelog as E } from "./domain-validation-changelog-section.js";
import { isOfIndex as D } from "./domain-target-uv-target.js";
import { checkTag as O, isSameVersion as k, memberPlace as A, releasesByTag as j, sourceReader as M, suggestFor as N, tagMembers as P } from "./domain-tag-suggest-format.js";
import { checkVersion as F, readVersions as I, tellUntagged as L, withPrepared as R, withTag as z } from "./domain-version-origin-resolve.js";
import { nameOwners as B, readLockedPackages as V, readReleased as H } from "./stages-plan-name-owners.js";
import { Problem as U } from "../index.js";
import { publishable as W } from "./domain-toml-places.js";
import { asWarning as G, join as K, normalize as q, parent as J } from "./domain-workspace-path.js";
import { judgeDue as Y } from "./domain-release-request-due.js";
import { pushedBy as X, releasesIn as Z } from "./stages-due-find-releases.js";
import { lockDiffers as Q, lockLacksMember as $, ownerOf as ee, parseVersionFileEntry as te, statedVersion as ne, versionFileDiffers as re, versionFileNoPackage as ie } from "./domain-changelog-rst-parse.js";
const checkProgress = (e, { version: t, place: n }, r) => {
	let { isBehind: i, previous: a } = r;
	return !i || a === void 0 ? [] : [T({
		name: e,
		version: t,
		last: a.version,
		from: a.tag ?? "on the index",
		place: n
	})];
}, packageValidation = ({ name: e, version: t, judgement: n, notes: r }, { tag: i, nameTag: o, findings: s }) => {
	let { state: c, reason: d, previous: f, isReleased: p } = n, m = t === void 0 ? void 0 : a(t) ?? t, h = s.filter(({ severity: e }) => e === "error"), g = [...h.filter((t) => t.package === e), ...c === "idle" ? [] : h.filter((e) => e.package === void 0)], _ = g.find((e) => !D(e)) ?? g[0], v = m === void 0 ? void 0 : o({
		name: e,
		version: m
	}), y = u(m ?? "");
	return {
		name: e,
		version: m,
		state: _ === void 0 ? c : "invalid",
		reason: _ === void 0 ? d : _.message,
		isUndecided: _ !== void 0 && D(_),
		tag: isOfTag(y, i) ? i?.text : p ? f?.tag ?? v : v,
		previous: f,
		isReleased: p,
		isPrerelease: y !== void 0 && l(y),
		notes: r
	};
}, isOfTag = (e, t) => t !== void 0 && (t.match.kind === "package" || e !== void 0 && o(e, u(t.match.version)) === 0), judge = (e, { mode: t, tag: n }) => {
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
	let { version: n, releases: r, isNamed: i, refusesLocal: a } = e, o = t(n, r);
	return o.kind === "same" ? left("idle", `${n} is released`, o) : s(u(n)) && !i ? left("idle", `${n} is a development version`, o) : a && c(u(n)) && !i ? left("idle", `${n} is a local version, which is not released`, o) : toRelease(e, o);
}, byTag = (e, n) => {
	let { version: r, releases: i, isOnIndex: a } = e, o = t(r, i);
	if (a === !0) return left("released", `${r} is on the index`, o);
	let s = n.kind === "package" || k(r, n.version);
	if (o.kind !== "same") return toRelease(e, o);
	if (!s && a === void 0) return left("idle", `${r} is released`, o);
	let c = i.filter((e) => !k(e.version, r));
	return toRelease(e, t(r, c));
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
].find((t) => e.includes(t)) ?? "idle", readPastReleases = async (e, t) => {
	let { workspace: n, aim: r, tagFormats: i, versions: a, written: o, past: s, index: c } = e, l = (s?.tags ?? []).map(({ name: e }) => e), u = j({
		tags: l,
		formats: i,
		workspace: n,
		versions: o
	}), d = new Map(r.members.map(({ name: e }) => [e, u.releases.get(e).filter(({ tag: e }) => e !== r.tagText)])), { unclear: f } = u, p = r.members.filter(({ name: e }) => a.has(e)), m = p.filter(({ name: t }) => isUnsettled(d.get(t), a.get(t), {
		...e,
		isUnclear: f.has(t)
	})), h = (c === void 0 ? m : []).map(({ name: e }) => e).filter((e) => areAlone(d.get(e), a.get(e))), g = new Set(h.filter((e) => f.has(e) || u.unread.length > 0)), missing = (t) => whatIsMissing(m, {
		tagged: u,
		onIndex: t
	}, e), _ = {
		releases: d,
		onIndex: new Map(),
		uncompared: h,
		unread: g,
		published: new Map()
	}, v = r.mode === "tag" ? p : m;
	if (c === void 0 || v.length === 0) return {
		..._,
		findings: missing(new Map())
	};
	let y = await askIndex(v, t.openIndex(c), {
		versions: a,
		...t
	});
	if ("failure" in y) return {
		..._,
		findings: [...missing(new Map()), ...y.failure]
	};
	let b = m.map(({ name: e }) => [e, [...d.get(e), ...y.releases.get(e)]]);
	return {
		..._,
		releases: new Map([...d, ...b]),
		published: y.published,
		onIndex: r.mode === "tag" ? y.whole : new Map(),
		findings: missing(y.releases)
	};
}, isUnsettled = (e, n, { aim: r, past: i, isUnclear: a }) => t(n, e).kind === "same" && r.mode === "branch" ? !1 : i?.isShallow === !0 || a || areAlone(e, n), areAlone = (e, n) => e.every((e) => t(n, [e]).kind === "same"), whatIsMissing = (e, { tagged: { unclear: t, unread: n }, onIndex: r }, { workspace: i, aim: { tagText: a }, tagFormats: o, versions: s, written: c, past: l, index: u }) => {
	let d = u?.title;
	if (l?.isShallow === !0) return e.length === 0 ? [_({ instead: void 0 })] : [d === void 0 ? v({ question: "what was released before" }) : _({ instead: d })];
	let f = P(W(i), c), isFirst = (e) => a !== void 0 && (u === void 0 ? n.length === 0 : areAlone(r.get(e) ?? [], s.get(e)));
	return [!1, !0].flatMap((r) => {
		let i = e.map(({ name: e }) => e).filter((e) => t.has(e) === r && (r || !isFirst(e)));
		if (i.length === 0) return [];
		let s = i.flatMap((e) => t.get(e) ?? []), { tags: c, line: l } = N(i, r ? s : n, {
			members: f,
			formats: o
		});
		return [y({
			packages: i,
			tag: a,
			unclear: r ? c : [],
			unread: r ? [] : c,
			line: l,
			instead: d
		})];
	});
}, askIndex = async (e, t, { versions: n, clock: i, signal: a }) => {
	try {
		let o = await H({ members: e }, t, a), isWhole = (e) => f(p(o, e), n.get(e), i.now()).kind === "whole";
		return {
			published: o,
			releases: new Map(e.map(({ name: e }) => [e, r(o, e)])),
			whole: new Map(e.map(({ name: e }) => [e, isWhole(e)]))
		};
	} catch (e) {
		if (e instanceof U) return { failure: e.findings };
		throw e;
	}
}, readPrepared = async (e, { pushes: t, trigger: n }) => {
	let r = X(await n()), i = r.kind === "push" ? r.before : void 0, a = await t.commits({
		folder: e,
		before: i
	});
	return a?.commits === void 0 ? [] : (await Z(a.head, a.commits)).releases;
}, preparedVersions = (e) => new Map(e.toReversed().flatMap(({ packages: e }) => e.map(({ name: e, to: t }) => [e, t]))), checkPrepared = ({ workspace: e, releases: t, versions: n, past: r }) => Y({
	workspace: e,
	releases: t,
	versions: n,
	fromTags: new Set(),
	isOnIndex: (e, t) => r.onIndex.get(e) === !0 || (r.releases.get(e) ?? []).some((e) => k(e.version, t))
}).findings.map((e) => e.severity === "error" ? G(e) : e), memberAreas = ({ prefix: e, members: t }) => {
	let n = t.map(({ name: t, path: n }) => ({
		name: t,
		folder: q(K(e, n))
	})).filter(({ folder: e }) => e.split("/", 1)[0] !== ".."), r = new Map(n.map(({ folder: e }) => [e, []]));
	for (let { folder: e } of n) if (e !== "") for (let t = parentOf(e); t !== void 0; t = parentOf(t)) r.get(t)?.push(e);
	return new Map(n.map(({ name: e, folder: t }) => [e, {
		folder: t,
		inner: r.get(t)
	}]));
}, parentOf = (e) => e === "" ? void 0 : J(e) ?? "", unreleasedChanges = async ({ workspace: e, past: t, packages: n }, r) => {
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
	return c.length === 0 ? [] : [h({ packages: c })];
}, checkSources = async (e) => {
	let t = await Promise.all(e.versionFiles.map(te)), n = await Promise.all(t.map(async (t) => "code" in t ? [t] : await checkVersionFile(t, e)));
	return [...checkLock(e), ...n.flat()];
}, checkLock = ({ workspace: e, read: t }) => {
	let n = t("uv.lock");
	if (n.kind !== "text") return [];
	let r = V(n.text);
	return e.members.flatMap((t) => {
		let { name: i, version: a } = t, o = r.get(i), place = (n) => A(e, t, n);
		return o === void 0 ? [$({
			package: i,
			lock: n.file,
			place: place(["project", "name"])
		})] : a === void 0 || o.version === void 0 || isSame(a, o.version) ? [] : [Q({
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
}, isSame = (e, t) => u(e) !== void 0 && u(t) !== void 0 && k(e, t), checkVersionFile = async (e, t) => {
	let n = ee(e.path, t.workspace);
	if (n !== void 0 && !t.members.includes(n)) return [];
	let r = await ne(e, t.read);
	if ("code" in r) return [r];
	let i = (n === void 0 ? t.members : [n]).flatMap(({ name: e }) => {
		let n = t.versions.get(e);
		return n === void 0 || u(n.version) === void 0 ? [] : [{
			name: e,
			own: n
		}];
	}), [a] = i;
	return a === void 0 ? [] : i.some(({ own: e }) => !isSame(e.version, a.own.version)) ? [ie({
		file: e.path,
		packages: i.map(({ name: e }) => e)
	})] : isSame(a.own.version, r.version) ? [] : [re({
		package: a.name,
		own: a.own,
		other: r
	})];
}, findTag = (e, t) => e?.tags.find((e) => e.name === t), checkTagPlace = (e) => {
	let { tag: t, past: n } = e, r = findTag(n, t);
	if (n === void 0 || r === void 0) return [S({
		tag: t,
		isShallow: n?.isShallow === !0,
		hasGit: n !== void 0
	})];
	let { head: i } = n, { commit: a, isAnnotated: o } = r;
	return [
		...o ? [] : [x({ tag: t })],
		...i === void 0 || i === a ? [] : [C({
			tag: t,
			commit: a,
			head: i
		})],
		...e.requiresDefaultBranch ? checkBranch(e, n, a) : []
	];
}, checkBranch = ({ tag: e, branch: t, isOnDefaultBranch: n }, { isShallow: r, defaultBranch: i }, a) => n === !0 ? [] : r ? [v({ question: `whether the tag ${e} is on the default branch` })] : i === void 0 ? [g({
	tag: e,
	branch: t
})] : [w({
	tag: e,
	commit: a,
	branch: i.name
})], checkReleaseTag = async (e, t) => {
	let { workspace: n, aim: r, tagFormats: i, past: a, versions: o, judgements: s, defaultBranch: c, requiresDefaultBranch: l } = e;
	if (r.tagText === void 0) return [];
	let u = findTag(a, r.tagText)?.commit, d = a?.defaultBranch?.commit, f = l && a !== void 0 && u !== void 0 && d !== void 0 ? await t.isAncestor({
		topLevel: a.topLevel,
		commit: u,
		of: d
	}) : void 0, p = new Map(n.members.map(({ name: e }) => [e, choiceOf(s.get(e))]));
	return [...checkTagPlace({
		tag: r.tagText,
		past: a,
		branch: c,
		isOnDefaultBranch: f,
		requiresDefaultBranch: l
	}), ...r.tag === void 0 ? [] : O({
		tag: r.tag,
		tagFormats: i,
		workspace: n,
		choices: p,
		versions: o
	})];
}, choiceOf = (e) => ({
	status: e === void 0 ? "excluded" : e.state === "ready" ? "publish" : "published",
	reason: "",
	onIndex: []
}), applyRules = async (e, t) => [
	version(e),
	await sources(e),
	changelog(e),
	await tag(e, t),
	progress(e)
], version = (e) => {
	let { aim: t, stated: n, judgements: r, channel: i } = e, a = b(e.index), o = new Set(namesOf(t)), s = known(e).filter(({ name: e }) => r.get(e).state !== "idle");
	return {
		name: "version",
		findings: [
			...n.findings.filter((e) => o.has(e.package ?? "")),
			...L(n.untagged.filter(({ name: e }) => o.has(e))),
			...s.flatMap((e) => F({
				...e,
				channel: i,
				refusesLocal: a
			}))
		],
		skipped: skip(unknown(e), "the version is not known here")
	};
}, sources = async ({ workspace: e, aim: t, stated: { versions: n }, versionFiles: r, read: i }) => ({
	name: "sources",
	findings: await checkSources({
		workspace: e,
		members: t.members,
		versions: n,
		versionFiles: r,
		read: i
	}),
	skipped: e.hasLock || r.length > 0 ? [] : skip(namesOf(t), "there is no uv.lock, and version-files is empty")
}), changelog = ({ changelogs: e }) => ({
	name: "changelog",
	findings: i([...e.values()].flatMap(({ findings: e }) => e)),
	skipped: [...e].flatMap(([e, { skipped: t }]) => t === void 0 ? [] : skip([e], t))
}), tag = async (e, t) => ({
	name: "tag",
	findings: await checkReleaseTag(e, t),
	skipped: e.aim.mode === "tag" ? [] : skip(namesOf(e.aim), "a branch has none")
}), progress = (e) => {
	let { released: t, judgements: n } = e;
	return {
		name: "progress",
		findings: [...t.findings, ...known(e).flatMap(({ name: e, stated: t }) => checkProgress(e, t, n.get(e)))],
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
	if (i === void 0) return [];
	let isEarlier = ({ name: e, commit: t }) => n === void 0 || e !== n && t !== a?.head, u = (a?.tags ?? []).filter(isEarlier).map(({ name: e }) => e), d = {
		workspace: e,
		names: t.map(({ name: e }) => e),
		tags: u,
		formats: r,
		index: i,
		released: o.published,
		ignore: s.settings.ignore
	};
	return (await B(d, c, l)).filter(({ severity: e }) => e === "warning");
}, judgeRelease = async (e, t) => {
	let { wish: n, workspace: r, aim: i, tagFormats: a } = e, { files: o, history: s, defaultBranch: c } = t, { members: l, mode: u, tagText: f } = i, [p, h] = await Promise.all([s.read(r.root, c), u === "branch" ? n.releases ?? readPrepared(r.root, t) : []]), g = M(o, r), _ = await I({
		workspace: r,
		members: r.members,
		read: g
	}), v = R(z(_, i.tag?.match), preparedVersions(h)), y = canonical(v), b = await readPastReleases({
		...e,
		versions: y,
		written: canonical(_),
		past: p
	}, t), x = {
		wish: n,
		workspace: r,
		aim: i,
		tagFormats: a,
		past: p,
		stated: v,
		versions: y,
		released: b
	}, S = new Map(l.map(({ name: e }) => [e, judgeMember(e, x)])), C = await judgeChangelogs(t, {
		...x,
		judgements: S
	}), { requireDefaultBranch: w } = n, T = {
		...n,
		...x,
		read: g,
		judgements: S,
		changelogs: C,
		defaultBranch: c,
		requiresDefaultBranch: w
	}, E = await applyRules(T, s), D = [...e.findings, ...E.flatMap((e) => e.findings)], O = d({
		formats: a,
		config: t.config,
		workspace: r,
		...m(p?.tags ?? [], p?.head)
	})(y), k = l.map(({ name: e, version: t }) => {
		let n = {
			judgement: S.get(e),
			notes: C.get(e).notes
		}, r = v.versions.get(e)?.version ?? t;
		return packageValidation({
			name: e,
			version: r,
			...n
		}, {
			tag: i.tag,
			nameTag: O,
			findings: D
		});
	}), A = D.some(({ severity: e }) => e === "error"), j = u === "tag" ? [] : await unreleasedChanges({
		workspace: r,
		past: p,
		packages: k
	}, s), N = checkPrepared({
		workspace: r,
		releases: h,
		versions: y,
		past: b
	});
	return {
		mode: u,
		tag: f,
		tagVersion: i.tag?.match.version,
		state: A ? "invalid" : stateOfAll(k.map(({ state: e }) => e)),
		packages: k,
		rules: E,
		findings: [
			...D,
			...await ownersOf({
				...e,
				past: p,
				released: b
			}, t),
			...j,
			...N
		],
		workspace: r
	};
}, canonical = ({ versions: e }) => new Map([...e].map(([e, { version: t }]) => [e, a(t)])), judgeMember = (e, { wish: t, aim: n, versions: r, released: i }) => {
	let { releases: a, onIndex: o, unread: s } = i, c = {
		releases: a.get(e),
		isOnIndex: o.get(e),
		hasUnreadTags: s.has(e)
	}, l = {
		isNamed: t.packages.length > 0,
		refusesLocal: b(t.index)
	};
	return judge({
		version: r.get(e),
		...l,
		...c
	}, n);
}, judgeChangelogs = async ({ files: t, config: r }, { wish: i, workspace: a, aim: o, stated: s, judgements: c }) => {
	let { members: l, mode: u } = o, d = await e(t, a, {
		members: l,
		pattern: i.changelog,
		config: r
	}), f = n(t, a, l), p = {
		workspace: a,
		versions: s.versions,
		mode: u,
		required: i.requireChangelog
	};
	return new Map(l.map((e) => {
		let { name: t } = e, n = c.get(t).state !== "idle";
		return [t, E({
			...p,
			member: e,
			file: d.get(t),
			fragments: f.get(t),
			isReleasing: n
		})];
	}));
};
export { judgeRelease };
