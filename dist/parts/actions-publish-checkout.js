import { buildPythonOf as e, presenceOf as t, releasesOf as n } from "./domain-config-config.js";
import { packageSources as r, sourcesToml as i } from "./domain-run-manifest.js";
import { keepEnvironments as a, lookOutside as o, prepare as s, release as c, shareOf as l } from "./stages-publish-smoke-try-install.js";
import { Problem as u, _usingCtx as d, isWork as f } from "../index.js";
import { checkWheels as p } from "./domain-problem-upload.js";
import { canonicalVersion as m, titleOf as h } from "./domain-python-requirement.js";
import { copyCheckout as g, ownTags as _, readDynamicVersions as v, readTagTools as y } from "./domain-plan-check-own-tags.js";
import { makePlan as b } from "./domain-plan-plan-publish.js";
import { checkWorkspace as x, checks as S, elsewhereSources as C, extraMarkers as w, judge as T, nothingFetched as E, orphanDependencies as D, sourceElsewhere as O, workspaceSources as k, worldFor as A } from "./actions-check-action.js";
import { handOver as j, linksLeadOut as M, linksLeftOut as N } from "./domain-version-origin-tag-tools.js";
import { changedSinceTag as P, checkSkipped as F, noLock as I, notCommitted as L, notCommittedElsewhere as R, shallowHistory as z, submoduleEmpty as B, submoduleEmptyElsewhere as V } from "./domain-schedule-schedule.js";
import { noAttestations as H } from "./actions-publish-nothing-due.js";
import { readReleased as U } from "./domain-changelog-changelog-file.js";
import { openDestination as W, openRehearsal as ee } from "./actions-publish-destination.js";
import { strictly as G } from "./actions-publish-contract.js";
import { memberPlace as K } from "./domain-workspace-read.js";
import { answered as q, releaseOfFork as J, versionNotTold as Y } from "./domain-problem-prepared.js";
import { judgeDue as X } from "./domain-release-request-due.js";
const preflight = async (e) => {
	let { survey: t, plan: n } = e;
	return n.packages.some(f) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [I({})],
		...shallow(t, n),
		...await unreleased(e),
		...unhealthy(e)
	] : [];
}, Z = [
	D,
	w,
	k,
	C
], unhealthy = ({ survey: e, plan: t, config: n, ignore: r, health: i }) => {
	let { workspace: a, graph: o } = e, s = new Set(t.packages.filter(f).map(({ name: e }) => e)), c = {
		workspace: a,
		graph: o,
		config: n,
		ignore: r,
		strict: !1,
		only: Z
	};
	return (i ?? T(c, A(c), E).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? i !== void 0 : s.has(e)) && (t !== "notice" || n === O.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n }) => {
	let { changed: r = [], untracked: i = [] } = e.repository ?? {}, a = byOwner([...r, ...i], e, t), o = a.get(void 0) ?? [];
	return [...[...a].flatMap(([e, t]) => e === void 0 || n ? [] : [L({
		package: e,
		files: t.toSorted()
	})]), ...o.length === 0 ? [] : [R({ files: o.toSorted() })]];
}, unfetched = ({ survey: e, plan: t, allowDirty: n }) => [...byOwner(e.repository?.emptySubmodules ?? [], e, t)].flatMap(([e, t]) => e === void 0 ? [V({ submodules: t })] : n ? [] : [B({
	package: e,
	submodules: t
})]), leadingOut = ({ survey: e, plan: t, outside: n }) => {
	let shown = (e) => e.map(({ path: e, target: t }) => `${e} -> ${t}`).toSorted(), r = n.filter(({ isTracked: e }) => e), i = [...byOwner(r.map(({ path: e }) => e), e, t)].flatMap(([e, t]) => e === void 0 ? [] : [{
		name: e,
		paths: t
	}]), isRefused = ({ path: e, isTracked: t }) => t && i.some(({ paths: t }) => t.includes(e)), a = n.filter((e) => !isRefused(e));
	return [...i.map(({ name: e, paths: t }) => M({
		package: e,
		links: shown(r.filter(({ path: e }) => t.includes(e)))
	})), ...a.length === 0 ? [] : [N({ links: shown(a) })]];
}, byOwner = (e, { workspace: t }, n) => {
	let r = n.packages.filter(f).map(({ name: e, path: n }) => ({
		name: e,
		folder: within(t.prefix, n)
	})), i = t.members.map(({ path: e }) => within(t.prefix, e)), inside = (e, t) => t === "" || e.startsWith(`${t}/`), ownerOf = (e) => {
		let t = i.filter((t) => inside(e, t)).sort((e, t) => t.length - e.length)[0];
		return r.find(({ folder: e }) => e === t)?.name;
	};
	return Map.groupBy(e, ownerOf);
}, within = (e, t) => {
	let n = [...e.split("/"), ...t.split("/")].filter((e) => e !== "" && e !== "."), r = [];
	for (let e of n) e === ".." ? r.pop() : r.push(e);
	return r.join("/");
}, shallow = ({ repository: e, workspace: t }, n) => {
	if (e?.isShallow !== !0) return [];
	let r = new Set(n.packages.filter(f).map(({ name: e }) => e)), i = t.members.filter(({ name: e, version: t }) => r.has(e) && t === void 0);
	return i.length === 0 ? [] : [z({ packages: i.map(({ name: e }) => e) })];
}, unreleased = async ({ survey: { repository: e, workspace: t }, plan: n, git: r }) => {
	if (e === void 0 || e.isShallow) return [];
	let i = n.packages.filter(({ status: e }) => e === "published");
	return (await Promise.all(i.map(async ({ name: n, version: i, tag: a, path: o }) => {
		if (a === null) return [];
		let s = {
			folder: e.topLevel,
			tag: a,
			path: within(t.prefix, o) || "."
		}, c = await r.commitsSince(s);
		return c === void 0 || c === 0 ? [] : [P({
			package: n,
			version: i ?? "",
			tag: a,
			commits: c
		})];
	}))).flat();
}, openBeside = (e) => {
	let t = new AbortController(), n = [];
	return {
		signal: AbortSignal.any([e, t.signal]),
		add: (e) => {
			n.push(e.catch(() => {}));
		},
		[Symbol.asyncDispose]: async () => {
			t.abort(), await Promise.all(n);
		}
	};
}, Q = S.filter(({ needs: e }) => !e.includes("indexedNames")), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }) => {
	let { ignore: i, strict: a } = n, o = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: i,
		strict: a,
		only: Q
	}, { findings: s, outcomes: c } = await x(o, await r.openChecks()), l = c.filter(({ state: e }) => e === "skipped").map(({ check: { name: e }, reason: t }) => F({
		check: e,
		reason: t
	}));
	return [...s, ...a ? l.map(G) : l];
}, refuseForks = async (e, { requests: t }) => {
	let n = e.map(async (e) => {
		let n = q(await t.withCommit(e));
		return n.length > 0 && n.every(({ from: e }) => e === void 0) ? [J({
			commit: e,
			request: n[0].number
		})] : [];
	});
	return (await Promise.all(n)).flat();
}, holdPrepared = async (e, r) => {
	let { workspace: i, releases: a, dynamic: o, tagTools: s, released: c, now: l } = e, u = i.members.flatMap(({ name: e, version: t = o.get(e) }) => {
		let n = m(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), d = X({
		workspace: i,
		releases: a,
		versions: new Map(u),
		fromTags: new Set(s.keys()),
		isOnIndex: (e, r) => t(n(c, e), r, l).kind === "whole"
	}), f = new Map(o), p = new Map(), h = r === void 0 ? [] : await refuseForks(d.alone, r), g = [...d.findings, ...h];
	for (let [e, t] of s) {
		let r = i.members.find((t) => t.name === e), a = d.versions.get(e), o = a ?? n(c, e).at(-1)?.version;
		if (o !== void 0 && f.set(e, o), a === void 0) continue;
		let s = j(t, r, a);
		if (s !== void 0) p.set(e, s);
		else {
			let n = K(i, r, ["project", "dynamic"]);
			g.push(Y({
				package: e,
				tool: t,
				version: a,
				place: n
			}));
		}
	}
	return {
		due: new Set(d.versions.keys()),
		commits: d.commits,
		versions: f,
		told: p,
		findings: g
	};
}, publishCheckout = async ({ seen: t, found: n }, f) => {
	try {
		var m = d();
		let { inputs: x, ports: S, run: C } = f, { config: w, progress: T, signal: E } = S, python = (t) => e(w, t, x.pythonVersion), D = t.workspace.members.map(({ name: e }) => e), O = {
			...S,
			scratch: C.scratch,
			uvIndexes: t.indexes,
			names: D
		};
		await S.uv.version();
		let k = await S.uv.refusal(t.workspace.root, { isOnline: !0 });
		if (k !== void 0) throw new u(k);
		let A = m.a(await W(t.target, x, O));
		T.status(`Copying the checkout, and asking ${h(t.target)} what it has`), await S.loadAll();
		let j = m.a(await g(t, S.copies, C)), M = n === void 0 ? new Map() : await y(t.workspace, S.files), [N, P, F, I] = await Promise.all([
			t.workspace.hasLock ? S.uv.checkLock(j.root, x.pythonVersion[0], x.buildTimeout) : void 0,
			v(t, {
				uv: S.uv,
				copy: j,
				run: C,
				python,
				timeout: x.buildTimeout,
				except: M,
				signal: E
			}),
			U(t.workspace, A.index, E),
			x.checks ? lookAtHealth(t, f) : void 0
		]), L = S.clock.now(), R = n && await holdPrepared({
			workspace: t.workspace,
			releases: n.releases,
			dynamic: P,
			tagTools: M,
			released: F,
			now: L
		}, S.openForge(x.githubToken?.secret)), z = b({
			wish: {
				...x,
				prepared: R?.due
			},
			survey: t,
			config: w,
			released: F,
			versions: R?.versions ?? P,
			id: C.id,
			now: L
		}), B = R === void 0 ? z.plan : {
			...z.plan,
			prepared_by: R.commits
		}, V = await preflight({
			survey: t,
			plan: B,
			config: w,
			allowDirty: x.allowDirty,
			git: S.git,
			outside: j.outside,
			ignore: x.ignore,
			health: I
		}), G = await _({
			wish: x,
			survey: t,
			plan: B,
			prepared: R?.due
		}, S), K = await o({
			plan: B,
			released: F
		}, {
			inputs: x,
			ports: S,
			destination: A
		}), q = x.dryRun ? [] : p(B, []), J = [
			...N === void 0 ? [] : [N],
			...V,
			...G,
			...K,
			...q
		], Y = m.a(ee(O, A)), X = m.a(openBeside(E)), Z = l(B, x.share, t.graph), Q = r(t.indexes.ofWorkspace), te = {
			plan: B,
			findings: [
				...t.findings,
				...R?.findings ?? [],
				...z.findings,
				...Z.findings,
				...J
			],
			works: Z.packages.map((e) => ({
				package: e,
				distributions: []
			})),
			isPart: Z.isPart,
			store: C.store,
			released: F,
			sources: Q,
			environments: a({
				...S,
				scratch: C.scratch,
				uvToml: i(Q),
				slots: S.facts.cores
			}),
			attestations: H
		}, $ = {
			...f,
			destination: A
		}, ne = R?.told ?? new Map();
		return await c(s({
			course: te,
			seen: t,
			copy: j,
			rehearsal: Y,
			told: ne,
			beside: X
		}, $), $);
	} catch (e) {
		m.e = e;
	} finally {
		await m.d();
	}
};
export { publishCheckout };
