import { buildPythonOf as e, presenceOf as t, releasesOf as n } from "./domain-config-config.js";
import { packageSources as r } from "./domain-run-manifest.js";
import { environmentsFor as i, lookOutside as a, prepare as o, release as s, shareOf as c } from "./stages-publish-smoke-try-install.js";
import { Problem as l, _usingCtx as u, isWork as d } from "../index.js";
import { checkWheels as f } from "./domain-problem-upload.js";
import { canonicalVersion as p, titleOf as m } from "./domain-python-requirement.js";
import { copyCheckout as h, ownTags as g, readDynamicVersions as _, readTagTools as v } from "./domain-plan-check-own-tags.js";
import { makePlan as y } from "./domain-plan-plan-publish.js";
import { checkWorkspace as b, checks as x, elsewhereSources as S, extraMarkers as C, judge as w, nothingFetched as T, orphanDependencies as E, sourceElsewhere as D, workspaceSources as O, worldFor as k } from "./actions-check-action.js";
import { handOver as A, linksLeadOut as j, linksLeftOut as M } from "./domain-version-origin-tag-tools.js";
import { changedSinceTag as N, checkSkipped as P, noLock as F, notCommitted as I, notCommittedElsewhere as L, shallowHistory as R, submoduleEmpty as z, submoduleEmptyElsewhere as B } from "./domain-schedule-schedule.js";
import { noAttestations as V } from "./actions-publish-nothing-due.js";
import { readReleased as H } from "./domain-changelog-changelog-file.js";
import { openDestination as U, openRehearsal as W } from "./actions-publish-destination.js";
import { strictly as G } from "./actions-publish-contract.js";
import { memberPlace as K } from "./domain-workspace-read.js";
import { answered as q, releaseOfFork as J, versionNotTold as Y } from "./domain-problem-prepared.js";
import { judgeDue as X } from "./domain-release-request-due.js";
const preflight = async (e) => {
	let { survey: t, plan: n } = e;
	return n.packages.some(d) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [F({})],
		...shallow(t, n),
		...await unreleased(e),
		...unhealthy(e)
	] : [];
}, Z = [
	E,
	C,
	O,
	S
], unhealthy = ({ survey: e, plan: t, config: n, ignore: r, health: i }) => {
	let { workspace: a, graph: o } = e, s = new Set(t.packages.filter(d).map(({ name: e }) => e)), c = {
		workspace: a,
		graph: o,
		config: n,
		ignore: r,
		strict: !1,
		only: Z
	};
	return (i ?? w(c, k(c), T).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? i !== void 0 : s.has(e)) && (t !== "notice" || n === D.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n }) => {
	let { changed: r = [], untracked: i = [] } = e.repository ?? {}, a = byOwner([...r, ...i], e, t), o = a.get(void 0) ?? [];
	return [...[...a].flatMap(([e, t]) => e === void 0 || n ? [] : [I({
		package: e,
		files: t.toSorted()
	})]), ...o.length === 0 ? [] : [L({ files: o.toSorted() })]];
}, unfetched = ({ survey: e, plan: t, allowDirty: n }) => [...byOwner(e.repository?.emptySubmodules ?? [], e, t)].flatMap(([e, t]) => e === void 0 ? [B({ submodules: t })] : n ? [] : [z({
	package: e,
	submodules: t
})]), leadingOut = ({ survey: e, plan: t, outside: n }) => {
	let shown = (e) => e.map(({ path: e, target: t }) => `${e} -> ${t}`).toSorted(), r = n.filter(({ isTracked: e }) => e), i = [...byOwner(r.map(({ path: e }) => e), e, t)].flatMap(([e, t]) => e === void 0 ? [] : [{
		name: e,
		paths: t
	}]), isRefused = ({ path: e, isTracked: t }) => t && i.some(({ paths: t }) => t.includes(e)), a = n.filter((e) => !isRefused(e));
	return [...i.map(({ name: e, paths: t }) => j({
		package: e,
		links: shown(r.filter(({ path: e }) => t.includes(e)))
	})), ...a.length === 0 ? [] : [M({ links: shown(a) })]];
}, byOwner = (e, { workspace: t }, n) => {
	let r = n.packages.filter(d).map(({ name: e, path: n }) => ({
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
	let r = new Set(n.packages.filter(d).map(({ name: e }) => e)), i = t.members.filter(({ name: e, version: t }) => r.has(e) && t === void 0);
	return i.length === 0 ? [] : [R({ packages: i.map(({ name: e }) => e) })];
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
		return c === void 0 || c === 0 ? [] : [N({
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
}, Q = x.filter(({ needs: e }) => !e.includes("indexedNames")), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }) => {
	let { ignore: i, strict: a } = n, o = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: i,
		strict: a,
		only: Q
	}, { findings: s, outcomes: c } = await b(o, await r.openChecks()), l = c.filter(({ state: e }) => e === "skipped").map(({ check: { name: e }, reason: t }) => P({
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
		let n = p(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), d = X({
		workspace: i,
		releases: a,
		versions: new Map(u),
		fromTags: new Set(s.keys()),
		isOnIndex: (e, r) => t(n(c, e), r, l).kind === "whole"
	}), f = new Map(o), m = new Map(), h = r === void 0 ? [] : await refuseForks(d.alone, r), g = [...d.findings, ...h];
	for (let [e, t] of s) {
		let r = i.members.find((t) => t.name === e), a = d.versions.get(e), o = a ?? n(c, e).at(-1)?.version;
		if (o !== void 0 && f.set(e, o), a === void 0) continue;
		let s = A(t, r, a);
		if (s !== void 0) m.set(e, s);
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
		told: m,
		findings: g
	};
}, publishCheckout = async ({ seen: t, found: n }, d) => {
	try {
		var p = u();
		let { inputs: b, ports: x, run: S } = d, { config: C, progress: w, signal: T } = x, python = (t) => e(C, t, b.pythonVersion), E = t.workspace.members.map(({ name: e }) => e), D = {
			...x,
			scratch: S.scratch,
			uvIndexes: t.indexes,
			names: E
		};
		await x.uv.version();
		let O = await x.uv.refusal(t.workspace.root, { isOnline: !0 });
		if (O !== void 0) throw new l(O);
		let k = p.a(await U(t.target, b, D));
		w.status(`Copying the checkout, and asking ${m(t.target)} what it has`), await x.loadAll();
		let A = p.a(await h(t, x.copies, S)), j = n === void 0 ? new Map() : await v(t.workspace, x.files), [M, N, P, F] = await Promise.all([
			t.workspace.hasLock ? x.uv.checkLock(A.root, b.pythonVersion[0], b.buildTimeout) : void 0,
			_(t, {
				uv: x.uv,
				copy: A,
				run: S,
				python,
				timeout: b.buildTimeout,
				except: j,
				signal: T
			}),
			H(t.workspace, k.index, T),
			b.checks ? lookAtHealth(t, d) : void 0
		]), I = x.clock.now(), L = n && await holdPrepared({
			workspace: t.workspace,
			releases: n.releases,
			dynamic: N,
			tagTools: j,
			released: P,
			now: I
		}, x.openForge(b.githubToken?.secret)), R = y({
			wish: {
				...b,
				prepared: L?.due
			},
			survey: t,
			config: C,
			released: P,
			versions: L?.versions ?? N,
			id: S.id,
			now: I
		}), z = L === void 0 ? R.plan : {
			...R.plan,
			prepared_by: L.commits
		}, B = await preflight({
			survey: t,
			plan: z,
			config: C,
			allowDirty: b.allowDirty,
			git: x.git,
			outside: A.outside,
			ignore: b.ignore,
			health: F
		}), G = await g({
			wish: b,
			survey: t,
			plan: z,
			prepared: L?.due
		}, x), K = await a({
			plan: z,
			released: P
		}, {
			inputs: b,
			ports: x,
			destination: k
		}), q = b.dryRun ? [] : f(z, []), J = [
			...M === void 0 ? [] : [M],
			...B,
			...G,
			...K,
			...q
		], Y = p.a(W(D, k)), X = p.a(openBeside(T)), Z = c(z, b.share, t.graph), Q = r(t.indexes.ofWorkspace), ee = {
			plan: z,
			findings: [
				...t.findings,
				...L?.findings ?? [],
				...R.findings,
				...Z.findings,
				...J
			],
			works: Z.packages.map((e) => ({
				package: e,
				distributions: []
			})),
			isPart: Z.isPart,
			store: S.store,
			released: P,
			sources: Q,
			environments: i(Q, {
				ports: x,
				run: S
			}),
			attestations: V
		}, $ = {
			...d,
			destination: k
		}, te = L?.told ?? new Map();
		return await s(o({
			course: ee,
			seen: t,
			copy: A,
			rehearsal: Y,
			told: te,
			beside: X
		}, $), $);
	} catch (e) {
		p.e = e;
	} finally {
		await p.d();
	}
};
export { publishCheckout };
