import { checkVersion as e, readChangelogs as t, readLockedPackages as n, readReleased as r, readVersions as i, tellUntagged as a, withPrepared as o, withTag as s } from "./domain-changelog-changelog-file.js";
import { progressOf as c, readFragments as l, releasesOnIndex as u } from "./domain-fragments-towncrier.js";
import { byCause as d, canonicalVersion as f, compareVersions as p, isDevelopment as m, isLocal as h, isPrerelease as g, parseVersion as _ } from "./domain-python-requirement.js";
import { nameTags as v, presenceOf as y, releasesOf as b, tagsBeside as x } from "./domain-config-config.js";
import { changesUncovered as S, defaultBranchUnknown as C, historyPartial as w, historyShallow as T, noTags as E, refusesLocalVersions as D, tagLightweight as O, tagMissing as k, tagNotCheckedOut as A, tagOffDefaultBranch as j, versionBehind as M } from "./domain-problem-history.js";
import { checkChangelog as N } from "./domain-validation-changelog-section.js";
import { checkTag as P, isSameVersion as F, memberPlace as I, publishable as L, releasesByTag as R, sourceReader as z, suggestFor as B, tagMembers as V } from "./domain-workspace-read.js";
import { Problem as H } from "../index.js";
import { asWarning as U, join as W, normalize as G, parent as K } from "./actions-publish-contract.js";
import { judgeDue as q } from "./domain-release-request-due.js";
import { pushedBy as J, releasesIn as Y } from "./domain-problem-prepared.js";
import { lockDiffers as X, lockLacksMember as Z, ownerOf as Q, parseVersionFileEntry as $, statedVersion as ee, versionFileDiffers as te, versionFileNoPackage as ne } from "./domain-changelog-rst-parse.js";
const checkProgress = (e, { version: t, place: n }, r) => {
	let { isBehind: i, previous: a } = r;
	return !i || a === void 0 ? [] : [M({
		name: e,
		version: t,
		last: a.version,
		from: a.tag ?? "on the index",
		place: n
	})];
}, packageValidation = ({ name: e, version: t, judgement: n, notes: r }, { tag: i, nameTag: a, findings: o }) => {
	let { state: s, reason: c, previous: l, isReleased: u } = n, d = t === void 0 ? void 0 : f(t) ?? t, p = o.filter(({ severity: e }) => e === "error"), m = p.find((t) => t.package === e) ?? (s === "idle" ? void 0 : p.find((e) => e.package === void 0)), h = d === void 0 ? void 0 : a({
		name: e,
		version: d
	}), v = _(d ?? "");
	return {
		name: e,
		version: d,
		state: m === void 0 ? s : "invalid",
		reason: m === void 0 ? c : m.message,
		tag: isOfTag(v, i) ? i?.text : u ? l?.tag ?? h : h,
		previous: l,
		isReleased: u,
		isPrerelease: v !== void 0 && g(v),
		notes: r
	};
}, isOfTag = (e, t) => t !== void 0 && (t.match.kind === "package" || e !== void 0 && p(e, _(t.match.version)) === 0), judge = (e, { mode: t, tag: n }) => {
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
	let { version: t, releases: n, isNamed: r, refusesLocal: i } = e, a = c(t, n);
	return a.kind === "same" ? left("idle", `${t} is released`, a) : m(_(t)) && !r ? left("idle", `${t} is a development version`, a) : i && h(_(t)) && !r ? left("idle", `${t} is a local version, which is not released`, a) : toRelease(e, a);
}, byTag = (e, t) => {
	let { version: n, releases: r, isOnIndex: i } = e, a = c(n, r);
	if (i === !0) return left("released", `${n} is on the index`, a);
	let o = t.kind === "package" || F(n, t.version);
	if (a.kind !== "same") return toRelease(e, a);
	if (!o && i === void 0) return left("idle", `${n} is released`, a);
	let s = r.filter((e) => !F(e.version, n));
	return toRelease(e, c(n, s));
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
	let { workspace: n, aim: r, tagFormats: i, versions: a, written: o, past: s, index: c } = e, l = (s?.tags ?? []).map(({ name: e }) => e), u = R({
		tags: l,
		formats: i,
		workspace: n,
		versions: o
	}), d = new Map(r.members.map(({ name: e }) => [e, u.releases.get(e).filter(({ tag: e }) => e !== r.tagText)])), { unclear: f } = u, p = r.members.filter(({ name: e }) => a.has(e)), m = p.filter(({ name: t }) => isUnsettled(d.get(t), a.get(t), {
		...e,
		isUnclear: f.has(t)
	})), h = (c === void 0 ? m : []).map(({ name: e }) => e).filter((e) => areAlone(d.get(e), a.get(e))), g = {
		findings: whatIsMissing(m, u, e),
		uncompared: h,
		unread: new Set(h.filter((e) => f.has(e) || u.unread.length > 0))
	}, _ = r.mode === "tag" ? p : m;
	if (c === void 0 || _.length === 0) return {
		releases: d,
		onIndex: new Map(),
		...g
	};
	let v = await askIndex(_, t.openIndex(c), {
		versions: a,
		...t
	});
	if ("failure" in v) return {
		releases: d,
		onIndex: new Map(),
		...g,
		findings: [...g.findings, ...v.failure]
	};
	let y = m.map(({ name: e }) => [e, [...d.get(e), ...v.releases.get(e)]]);
	return {
		releases: new Map([...d, ...y]),
		onIndex: r.mode === "tag" ? v.whole : new Map(),
		...g
	};
}, isUnsettled = (e, t, { aim: n, past: r, isUnclear: i }) => c(t, e).kind === "same" && n.mode === "branch" ? !1 : r?.isShallow === !0 || i || areAlone(e, t), areAlone = (e, t) => e.every((e) => c(t, [e]).kind === "same"), whatIsMissing = (e, { unclear: t, unread: n }, { workspace: r, tagFormats: i, written: a, past: o, index: s }) => {
	let c = s?.title;
	if (o?.isShallow === !0) return e.length === 0 ? [w({ instead: void 0 })] : [c === void 0 ? T({ question: "what was released before" }) : w({ instead: c })];
	let l = V(L(r), a);
	return [!1, !0].flatMap((r) => {
		let a = e.map(({ name: e }) => e).filter((e) => t.has(e) === r);
		if (a.length === 0) return [];
		let o = a.flatMap((e) => t.get(e) ?? []), { tags: s, line: u } = B(a, r ? o : n, {
			members: l,
			formats: i
		});
		return [E({
			packages: a,
			unclear: r ? s : [],
			unread: r ? [] : s,
			line: u,
			instead: c
		})];
	});
}, askIndex = async (e, t, { versions: n, clock: i, signal: a }) => {
	try {
		let o = await r({ members: e }, t, a), isWhole = (e) => y(b(o, e), n.get(e), i.now()).kind === "whole";
		return {
			releases: new Map(e.map(({ name: e }) => [e, u(o, e)])),
			whole: new Map(e.map(({ name: e }) => [e, isWhole(e)]))
		};
	} catch (e) {
		if (e instanceof H) return { failure: e.findings };
		throw e;
	}
}, readPrepared = async (e, { pushes: t, trigger: n }) => {
	let r = J(await n()), i = r.kind === "push" ? r.before : void 0, a = await t.commits({
		folder: e,
		before: i
	});
	return a?.commits === void 0 ? [] : (await Y(a.head, a.commits)).releases;
}, preparedVersions = (e) => new Map(e.toReversed().flatMap(({ packages: e }) => e.map(({ name: e, to: t }) => [e, t]))), checkPrepared = ({ workspace: e, releases: t, versions: n, past: r }) => q({
	workspace: e,
	releases: t,
	versions: n,
	fromTags: new Set(),
	isOnIndex: (e, t) => r.onIndex.get(e) === !0 || (r.releases.get(e) ?? []).some((e) => F(e.version, t))
}).findings.map((e) => e.severity === "error" ? U(e) : e), memberAreas = ({ prefix: e, members: t }) => {
	let n = t.map(({ name: t, path: n }) => ({
		name: t,
		folder: G(W(e, n))
	})).filter(({ folder: e }) => e.split("/", 1)[0] !== ".."), r = new Map(n.map(({ folder: e }) => [e, []]));
	for (let { folder: e } of n) if (e !== "") for (let t = parentOf(e); t !== void 0; t = parentOf(t)) r.get(t)?.push(e);
	return new Map(n.map(({ name: e, folder: t }) => [e, {
		folder: t,
		inner: r.get(t)
	}]));
}, parentOf = (e) => e === "" ? void 0 : K(e) ?? "", unreleasedChanges = async ({ workspace: e, past: t, packages: n }, r) => {
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
	return c.length === 0 ? [] : [S({ packages: c })];
}, checkSources = async (e) => {
	let t = await Promise.all(e.versionFiles.map($)), n = await Promise.all(t.map(async (t) => "code" in t ? [t] : await checkVersionFile(t, e)));
	return [...checkLock(e), ...n.flat()];
}, checkLock = ({ workspace: e, read: t }) => {
	let r = t("uv.lock");
	if (r.kind !== "text") return [];
	let i = n(r.text);
	return e.members.flatMap((t) => {
		let { name: n, version: a } = t, o = i.get(n), place = (n) => I(e, t, n);
		return o === void 0 ? [Z({
			package: n,
			lock: r.file,
			place: place(["project", "name"])
		})] : a === void 0 || o.version === void 0 || isSame(a, o.version) ? [] : [X({
			package: n,
			own: {
				version: a,
				place: place(["project", "version"])
			},
			locked: {
				version: o.version,
				place: {
					file: r.file,
					line: o.line
				}
			}
		})];
	});
}, isSame = (e, t) => _(e) !== void 0 && _(t) !== void 0 && F(e, t), checkVersionFile = async (e, t) => {
	let n = Q(e.path, t.workspace);
	if (n !== void 0 && !t.members.includes(n)) return [];
	let r = await ee(e, t.read);
	if ("code" in r) return [r];
	let i = (n === void 0 ? t.members : [n]).flatMap(({ name: e }) => {
		let n = t.versions.get(e);
		return n === void 0 || _(n.version) === void 0 ? [] : [{
			name: e,
			own: n
		}];
	}), [a] = i;
	return a === void 0 ? [] : i.some(({ own: e }) => !isSame(e.version, a.own.version)) ? [ne({
		file: e.path,
		packages: i.map(({ name: e }) => e)
	})] : isSame(a.own.version, r.version) ? [] : [te({
		package: a.name,
		own: a.own,
		other: r
	})];
}, findTag = (e, t) => e?.tags.find((e) => e.name === t), checkTagPlace = (e) => {
	let { tag: t, past: n } = e, r = findTag(n, t);
	if (n === void 0 || r === void 0) return [k({
		tag: t,
		isShallow: n?.isShallow === !0,
		hasGit: n !== void 0
	})];
	let { head: i } = n, { commit: a, isAnnotated: o } = r;
	return [
		...o ? [] : [O({ tag: t })],
		...i === void 0 || i === a ? [] : [A({
			tag: t,
			commit: a,
			head: i
		})],
		...e.requiresDefaultBranch ? checkBranch(e, n, a) : []
	];
}, checkBranch = ({ tag: e, branch: t, isOnDefaultBranch: n }, { isShallow: r, defaultBranch: i }, a) => n === !0 ? [] : r ? [T({ question: `whether the tag ${e} is on the default branch` })] : i === void 0 ? [C({
	tag: e,
	branch: t
})] : [j({
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
	}), ...r.tag === void 0 ? [] : P({
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
], version = (t) => {
	let { aim: n, stated: r, judgements: i, channel: o } = t, s = D(t.index), c = new Set(namesOf(n)), l = known(t).filter(({ name: e }) => i.get(e).state !== "idle");
	return {
		name: "version",
		findings: [
			...r.findings.filter((e) => c.has(e.package ?? "")),
			...a(r.untagged.filter(({ name: e }) => c.has(e))),
			...l.flatMap((t) => e({
				...t,
				channel: o,
				refusesLocal: s
			}))
		],
		skipped: skip(unknown(t), "the version is not known here")
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
	findings: d([...e.values()].flatMap(({ findings: e }) => e)),
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
})), judgeRelease = async (e, t) => {
	let { wish: n, workspace: r, aim: a, tagFormats: c } = e, { files: l, history: u, defaultBranch: d } = t, { members: f, mode: p, tagText: m } = a, [h, g] = await Promise.all([u.read(r.root, d), p === "branch" ? n.releases ?? readPrepared(r.root, t) : []]), _ = z(l, r), y = await i({
		workspace: r,
		members: r.members,
		read: _
	}), b = o(s(y, a.tag?.match), preparedVersions(g)), S = canonical(b), C = await readPastReleases({
		...e,
		versions: S,
		written: canonical(y),
		past: h
	}, t), w = {
		wish: n,
		workspace: r,
		aim: a,
		tagFormats: c,
		past: h,
		stated: b,
		versions: S,
		released: C
	}, T = new Map(f.map(({ name: e }) => [e, judgeMember(e, w)])), E = await judgeChangelogs(t, {
		...w,
		judgements: T
	}), { requireDefaultBranch: D } = n, O = {
		...n,
		...w,
		read: _,
		judgements: T,
		changelogs: E,
		defaultBranch: d,
		requiresDefaultBranch: D
	}, k = await applyRules(O, u), A = [...e.findings, ...k.flatMap((e) => e.findings)], j = v({
		formats: c,
		config: t.config,
		workspace: r,
		...x(h?.tags ?? [], h?.head)
	})(S), M = f.map(({ name: e, version: t }) => {
		let n = {
			judgement: T.get(e),
			notes: E.get(e).notes
		}, r = b.versions.get(e)?.version ?? t;
		return packageValidation({
			name: e,
			version: r,
			...n
		}, {
			tag: a.tag,
			nameTag: j,
			findings: A
		});
	}), N = A.some(({ severity: e }) => e === "error"), P = p === "tag" ? [] : await unreleasedChanges({
		workspace: r,
		past: h,
		packages: M
	}, u), F = checkPrepared({
		workspace: r,
		releases: g,
		versions: S,
		past: C
	});
	return {
		mode: p,
		tag: m,
		tagVersion: a.tag?.match.version,
		state: N ? "invalid" : stateOfAll(M.map(({ state: e }) => e)),
		packages: M,
		rules: k,
		findings: [
			...A,
			...P,
			...F
		],
		workspace: r
	};
}, canonical = ({ versions: e }) => new Map([...e].map(([e, { version: t }]) => [e, f(t)])), judgeMember = (e, { wish: t, aim: n, versions: r, released: i }) => {
	let { releases: a, onIndex: o, unread: s } = i, c = {
		releases: a.get(e),
		isOnIndex: o.get(e),
		hasUnreadTags: s.has(e)
	}, l = {
		isNamed: t.packages.length > 0,
		refusesLocal: D(t.index)
	};
	return judge({
		version: r.get(e),
		...l,
		...c
	}, n);
}, judgeChangelogs = async ({ files: e, config: n }, { wish: r, workspace: i, aim: a, stated: o, judgements: s }) => {
	let { members: c, mode: u } = a, d = await t(e, i, {
		members: c,
		pattern: r.changelog,
		config: n
	}), f = l(e, i, c), p = {
		workspace: i,
		versions: o.versions,
		mode: u,
		required: r.requireChangelog
	};
	return new Map(c.map((e) => {
		let { name: t } = e, n = s.get(t).state !== "idle";
		return [t, N({
			...p,
			member: e,
			file: d.get(t),
			fragments: f.get(t),
			isReleasing: n
		})];
	}));
};
export { judgeRelease };
