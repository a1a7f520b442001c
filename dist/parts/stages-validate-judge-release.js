import { lockDiffers as e, lockLacksMember as t, ownerOf as n, parseVersionFileEntry as r, readChangelogs as i, readFragments as a, statedVersion as o, versionFileDiffers as s, versionFileNoPackage as c } from "./domain-changelog-rst-parse.js";
import { byCause as l, canonicalVersion as u, compareVersions as d, isDevelopment as f, isLocal as p, isPrerelease as m, parseVersion as h } from "./domain-python-requirement.js";
import { nameTags as g, presenceOf as _, releasesOf as v, tagsBeside as y } from "./domain-config-config.js";
import { askable as b, changesUncovered as x, defaultBranchUnknown as S, historyPartial as C, historyShallow as w, refusesLocalVersions as T, tagLightweight as E, tagMissing as D, tagNotCheckedOut as O, tagOffDefaultBranch as k, versionBehind as A } from "./domain-problem-history.js";
import { checkChangelog as j } from "./domain-validation-changelog-section.js";
import { isOfIndex as M } from "./domain-problem-target.js";
import { checkTag as N, isSameVersion as P, memberPlace as F, releasesByTag as I, sourceReader as L } from "./domain-tag-suggest-format.js";
import { mayBeTagged as R, progressOf as z, releasesOnIndex as B, tellUnreadTags as V } from "./domain-validation-unread-tags.js";
import { checkVersion as H, readVersions as U, tellUntagged as W, withPrepared as G, withTag as K } from "./domain-version-origin-resolve.js";
import { nameOwners as q, readLockedPackages as J, readReleased as Y } from "./stages-plan-name-owners.js";
import { Problem as X } from "../index.js";
import { asWarning as Z, gitMissing as Q, join as $, normalize as ee, parent as te } from "./domain-workspace-path.js";
import { judgeDue as ne } from "./domain-release-request-due.js";
import { pushedBy as re, releasesIn as ie } from "./stages-due-find-releases.js";
const checkProgress = (e, { version: t, place: n }, r) => {
	let { isBehind: i, previous: a } = r;
	return !i || a === void 0 ? [] : [A({
		name: e,
		version: t,
		last: a.version,
		from: a.tag ?? "on the index",
		place: n
	})];
}, packageValidation = ({ name: e, version: t, judgement: n, notes: r }, { tag: i, nameTag: a, findings: o }) => {
	let { state: s, reason: c, previous: l, isReleased: d } = n, f = t === void 0 ? void 0 : u(t) ?? t, p = o.filter(({ severity: e }) => e === "error"), g = [...p.filter((t) => t.package === e), ...s === "idle" ? [] : p.filter((e) => e.package === void 0)], _ = g.find((e) => !M(e)) ?? g[0], v = f === void 0 ? void 0 : a({
		name: e,
		version: f
	}), y = h(f ?? "");
	return {
		name: e,
		version: f,
		state: _ === void 0 ? s : "invalid",
		reason: _ === void 0 ? c : _.message,
		isUndecided: _ !== void 0 && M(_),
		tag: isOfTag(y, i) ? i?.text : d ? l?.tag ?? v : v,
		previous: l,
		isReleased: d,
		isPrerelease: y !== void 0 && m(y),
		notes: r
	};
}, isOfTag = (e, t) => t !== void 0 && (t.match.kind === "package" || e !== void 0 && d(e, h(t.match.version)) === 0), judge = (e, { mode: t, tag: n }) => {
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
	let { version: t, releases: n, isNamed: r, refusesLocal: i } = e, a = z(t, n);
	return a.kind === "same" ? left("idle", `${t} is released`, a) : f(h(t)) && !r ? left("idle", `${t} is a development version`, a) : i && p(h(t)) && !r ? left("idle", `${t} is a local version, which is not released`, a) : toRelease(e, a);
}, byTag = (e, t) => {
	let { version: n, releases: r, isOnIndex: i } = e, a = z(n, r);
	if (i === !0) return left("released", `${n} is on the index`, a);
	let o = t.kind === "package" || P(n, t.version);
	if (a.kind !== "same") return toRelease(e, a);
	if (!o && i === void 0) return left("idle", `${n} is released`, a);
	let s = r.filter((e) => !P(e.version, n));
	return toRelease(e, z(n, s));
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
	let { workspace: n, aim: r, tagFormats: i, versions: a, written: o, past: s, index: c } = e, l = (s?.tags ?? []).map(({ name: e }) => e), u = I({
		tags: l,
		formats: i,
		workspace: n,
		versions: o
	}), d = new Map(r.members.map(({ name: e }) => [e, u.releases.get(e).filter(({ tag: e }) => e !== r.tagText)])), { unclear: f } = u, p = r.members.filter(({ name: e }) => a.has(e)), m = p.filter(({ name: t }) => isUnsettled(d.get(t), a.get(t), {
		...e,
		isUnclear: f.has(t)
	})), h = (c === void 0 ? m : []).map(({ name: e }) => e).filter((e) => areAlone(d.get(e), a.get(e))), g = new Set(h.filter((e) => R(u, e))), missing = (t) => whatIsMissing(m, {
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
	let y = await askIndex(v, t.openIndex(b(c)), {
		versions: a,
		...t
	});
	if ("failure" in y) return {
		..._,
		findings: [...missing(new Map()), ...y.failure]
	};
	let x = m.map(({ name: e }) => [e, [...d.get(e), ...y.releases.get(e)]]);
	return {
		..._,
		releases: new Map([...d, ...x]),
		published: y.published,
		onIndex: r.mode === "tag" ? y.whole : new Map(),
		findings: missing(y.releases)
	};
}, isUnsettled = (e, t, { aim: n, past: r, isUnclear: i }) => z(t, e).kind === "same" && n.mode === "branch" ? !1 : r?.isShallow === !0 || i || areAlone(e, t), areAlone = (e, t) => e.every((e) => z(t, [e]).kind === "same"), whatIsMissing = (e, { tagged: t, onIndex: n }, { workspace: r, aim: { tagText: i }, tagFormats: a, versions: o, written: s, past: c, index: l }) => {
	let u = l?.title;
	if (c?.isShallow === !0) return e.length === 0 ? [C({ instead: void 0 })] : [u === void 0 ? w({ question: "what was released before" }) : C({ instead: u })];
	let { unclear: d, unread: f } = t, isFirst = (e) => i !== void 0 && (l === void 0 ? f.length === 0 : areAlone(n.get(e) ?? [], o.get(e))), p = e.map(({ name: e }) => e).filter((e) => d.has(e) || !isFirst(e));
	return V(p, {
		workspace: r,
		formats: a,
		versions: s,
		tags: t,
		own: i,
		instead: u
	});
}, askIndex = async (e, t, { versions: n, clock: r, signal: i }) => {
	try {
		let a = await Y({ members: e }, t, i), isWhole = (e) => _(v(a, e), n.get(e), r.now()).kind === "whole";
		return {
			published: a,
			releases: new Map(e.map(({ name: e }) => [e, B(a, e)])),
			whole: new Map(e.map(({ name: e }) => [e, isWhole(e)]))
		};
	} catch (e) {
		if (e instanceof X) return { failure: e.findings };
		throw e;
	}
}, readPrepared = async (e, { pushes: t, trigger: n }) => {
	let r = re(await n()), i = r.kind === "push" ? r.before : void 0, a = await t.commits({
		folder: e,
		before: i
	});
	return a?.commits === void 0 ? [] : (await ie(a.head, a.commits)).releases;
}, preparedVersions = (e) => new Map(e.toReversed().flatMap(({ packages: e }) => e.map(({ name: e, to: t }) => [e, t]))), checkPrepared = ({ workspace: e, releases: t, versions: n, past: r }) => ne({
	workspace: e,
	releases: t,
	versions: n,
	fromTags: new Set(),
	isOnIndex: (e, t) => r.onIndex.get(e) === !0 || (r.releases.get(e) ?? []).some((e) => P(e.version, t))
}).findings.map((e) => e.severity === "error" ? Z(e) : e), memberAreas = ({ prefix: e, members: t }) => {
	let n = t.map(({ name: t, path: n }) => ({
		name: t,
		folder: ee($(e, n))
	})).filter(({ folder: e }) => e.split("/", 1)[0] !== ".."), r = new Map(n.map(({ folder: e }) => [e, []]));
	for (let { folder: e } of n) if (e !== "") for (let t = parentOf(e); t !== void 0; t = parentOf(t)) r.get(t)?.push(e);
	return new Map(n.map(({ name: e, folder: t }) => [e, {
		folder: t,
		inner: r.get(t)
	}]));
}, parentOf = (e) => e === "" ? void 0 : te(e) ?? "", unreleasedChanges = async ({ workspace: e, past: t, packages: n }, r) => {
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
	return c.length === 0 ? [] : [x({ packages: c })];
}, checkSources = async (e) => {
	let t = await Promise.all(e.versionFiles.map(r)), n = await Promise.all(t.map(async (t) => "code" in t ? [t] : await checkVersionFile(t, e)));
	return [...checkLock(e), ...n.flat()];
}, checkLock = ({ workspace: n, read: r }) => {
	let i = r("uv.lock");
	if (i.kind !== "text") return [];
	let a = J(i.text);
	return n.members.flatMap((r) => {
		let { name: o, version: s } = r, c = a.get(o), place = (e) => F(n, r, e);
		return c === void 0 ? [t({
			package: o,
			lock: i.file,
			place: place(["project", "name"])
		})] : s === void 0 || c.version === void 0 || isSame(s, c.version) ? [] : [e({
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
}, isSame = (e, t) => h(e) !== void 0 && h(t) !== void 0 && P(e, t), checkVersionFile = async (e, t) => {
	let r = n(e.path, t.workspace);
	if (r !== void 0 && !t.members.includes(r)) return [];
	let i = await o(e, t.read);
	if ("code" in i) return [i];
	let a = (r === void 0 ? t.members : [r]).flatMap(({ name: e }) => {
		let n = t.versions.get(e);
		return n === void 0 || h(n.version) === void 0 ? [] : [{
			name: e,
			own: n
		}];
	}), [l] = a;
	return l === void 0 ? [] : a.some(({ own: e }) => !isSame(e.version, l.own.version)) ? [c({
		file: e.path,
		packages: a.map(({ name: e }) => e)
	})] : isSame(l.own.version, i.version) ? [] : [s({
		package: l.name,
		own: l.own,
		other: i
	})];
}, findTag = (e, t) => e?.tags.find((e) => e.name === t), checkTagPlace = (e) => {
	let { tag: t, past: n } = e, r = findTag(n, t);
	if (n === void 0 || r === void 0) return [D({
		tag: t,
		isShallow: n?.isShallow === !0,
		hasGit: n !== void 0
	})];
	let { head: i } = n, { commit: a, isAnnotated: o } = r;
	return [
		...o ? [] : [E({ tag: t })],
		...i === void 0 || i === a ? [] : [O({
			tag: t,
			commit: a,
			head: i
		})],
		...e.requiresDefaultBranch ? checkBranch(e, n, a) : []
	];
}, checkBranch = ({ tag: e, branch: t, isOnDefaultBranch: n }, { isShallow: r, defaultBranch: i }, a) => n === !0 ? [] : r ? [w({ question: `whether the tag ${e} is on the default branch` })] : i === void 0 ? [S({
	tag: e,
	branch: t
})] : [k({
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
	}) : void 0, p = a === void 0 && !await t.isGitThere(n.root), m = new Map(n.members.map(({ name: e }) => [e, choiceOf(s.get(e))]));
	return [...p ? [Q()] : checkTagPlace({
		tag: r.tagText,
		past: a,
		branch: c,
		isOnDefaultBranch: f,
		requiresDefaultBranch: l
	}), ...r.tag === void 0 ? [] : N({
		tag: r.tag,
		tagFormats: i,
		workspace: n,
		choices: m,
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
	let { aim: t, stated: n, judgements: r, channel: i } = e, a = T(e.index), o = new Set(namesOf(t)), s = known(e).filter(({ name: e }) => r.get(e).state !== "idle");
	return {
		name: "version",
		findings: [
			...n.findings.filter((e) => o.has(e.package ?? "")),
			...W(n.untagged.filter(({ name: e }) => o.has(e))),
			...s.flatMap((e) => H({
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
	findings: l([...e.values()].flatMap(({ findings: e }) => e)),
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
	return (await q(d, c, l)).filter(({ severity: e }) => e === "warning");
}, judgeRelease = async (e, t) => {
	let { wish: n, workspace: r, aim: i, tagFormats: a } = e, { files: o, history: s, defaultBranch: c } = t, { members: l, mode: u, tagText: d } = i, [f, p] = await Promise.all([s.read(r.root, c), u === "branch" ? n.releases ?? readPrepared(r.root, t) : []]), m = L(o, r), h = await U({
		workspace: r,
		members: r.members,
		read: m
	}), _ = G(K(h, i.tag?.match), preparedVersions(p)), v = canonical(_), b = await readPastReleases({
		...e,
		versions: v,
		written: canonical(h),
		past: f
	}, t), x = {
		wish: n,
		workspace: r,
		aim: i,
		tagFormats: a,
		past: f,
		stated: _,
		versions: v,
		released: b
	}, S = new Map(l.map(({ name: e }) => [e, judgeMember(e, x)])), C = await judgeChangelogs(t, {
		...x,
		judgements: S
	}), { requireDefaultBranch: w } = n, T = {
		...n,
		...x,
		read: m,
		judgements: S,
		changelogs: C,
		defaultBranch: c,
		requiresDefaultBranch: w
	}, E = (await applyRules(T, s)).map((e) => ({
		...e,
		findings: e.findings.map(t.placed)
	})), D = [...e.findings, ...E.flatMap((e) => e.findings)], O = g({
		formats: a,
		config: t.config,
		workspace: r,
		...y(f?.tags ?? [], f?.head)
	})(v), k = l.map(({ name: e, version: t }) => {
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
			nameTag: O,
			findings: D
		});
	}), A = D.some(({ severity: e }) => e === "error"), j = u === "tag" ? [] : await unreleasedChanges({
		workspace: r,
		past: f,
		packages: k
	}, s), M = checkPrepared({
		workspace: r,
		releases: p,
		versions: v,
		past: b
	});
	return {
		mode: u,
		tag: d,
		tagVersion: i.tag?.match.version,
		state: A ? "invalid" : stateOfAll(k.map(({ state: e }) => e)),
		packages: k,
		rules: E,
		findings: [
			...D,
			...await ownersOf({
				...e,
				past: f,
				released: b
			}, t),
			...j,
			...M
		],
		workspace: r
	};
}, canonical = ({ versions: e }) => new Map([...e].map(([e, { version: t }]) => [e, u(t)])), judgeMember = (e, { wish: t, aim: n, versions: r, released: i }) => {
	let { releases: a, onIndex: o, unread: s } = i, c = {
		releases: a.get(e),
		isOnIndex: o.get(e),
		hasUnreadTags: s.has(e)
	}, l = {
		isNamed: t.packages.length > 0,
		refusesLocal: T(t.index)
	};
	return judge({
		version: r.get(e),
		...l,
		...c
	}, n);
}, judgeChangelogs = async ({ files: e, config: t }, { wish: n, workspace: r, aim: o, stated: s, judgements: c }) => {
	let { members: l, mode: u } = o, d = await i(e, r, {
		members: l,
		pattern: n.changelog,
		config: t
	}), f = a(e, r, l), p = {
		workspace: r,
		versions: s.versions,
		mode: u,
		required: n.requireChangelog
	};
	return new Map(l.map((e) => {
		let { name: t } = e, n = c.get(t).state !== "idle";
		return [t, j({
			...p,
			member: e,
			file: d.get(t),
			fragments: f.get(t),
			isReleasing: n
		})];
	}));
};
export { judgeRelease };
