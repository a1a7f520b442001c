import { buildPythonOf as e, handOver as t, presenceOf as n, releasesOf as r } from "./domain-config-config.js";
import { packageSources as i } from "./domain-run-manifest-shape.js";
import { environmentsFor as a, isInstalled as o, lookOutside as s, prepare as c, pythonsFor as l, release as u, shareOf as d, smokePlanOf as f } from "./actions-publish-release.js";
import { asWarning as p, strictly as m } from "./domain-workspace-path.js";
import { Problem as h, _usingCtx as g, isWork as _ } from "../index.js";
import { checkWheels as ee } from "./domain-report-next-steps.js";
import { titleOf as te } from "./domain-problem-target.js";
import { publishable as ne } from "./domain-toml-places.js";
import { nameOwners as re, namesOf as v, readReleased as ie, sourceElsewhere as y, withoutBegun as ae } from "./domain-problem-check-requirements.js";
import { copyCheckout as oe, openBeside as b, ownTags as se, readDynamicVersions as ce, readTagTools as le, tagHere as ue } from "./domain-plan-check-own-tags.js";
import { makePlan as x, withDynamicVersion as S } from "./domain-plan-plan-publish.js";
import { checkWorkspace as C, checks as w, elsewhereSources as T, extraMarkers as E, judge as D, nothingFetched as O, orphanDependencies as k, workspaceSources as A, worldFor as j } from "./stages-health-fetch-trees.js";
import { linksLeadOut as M, linksLeftOut as N } from "./domain-problem-copy.js";
import { changedSinceTag as P, checkSkipped as F, isTrial as de, noLock as I, notCommitted as L, notCommittedElsewhere as R, shallowHistory as z, submoduleEmpty as B, submoduleEmptyElsewhere as V } from "./domain-schedule-schedule.js";
import { noAttestations as fe } from "./actions-publish-nothing-due.js";
import { openDestination as pe, openRehearsal as H } from "./domain-problem-credential.js";
import { memberPlace as U } from "./domain-tag-suggest-format.js";
import { releaseOfFork as W, versionNotTold as G } from "./domain-problem-prepared.js";
import { canonicalVersion as K } from "./domain-python-requirement.js";
import { judgeDue as q } from "./domain-release-request-due.js";
import { answered as J } from "./stages-due-find-releases.js";
const preflight = async (e) => {
	let { survey: t, plan: n } = e;
	return n.packages.some(_) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [I({})],
		...shallow(t, n),
		...await unreleased(e),
		...unhealthy(e)
	] : [...shallow(t, n), ...await unreleased(e)];
}, Y = [
	k,
	E,
	A,
	T
], unhealthy = ({ survey: e, plan: t, config: n, ignore: r, health: i }) => {
	let { workspace: a, graph: o } = e, s = new Set(t.packages.filter(_).map(({ name: e }) => e)), c = {
		workspace: a,
		graph: o,
		config: n,
		ignore: r,
		strict: !1,
		only: Y
	};
	return (i ?? D(c, j(c), O).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? i !== void 0 : s.has(e)) && (t !== "notice" || n === y.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n }) => {
	let { changed: r = [], untracked: i = [] } = e.repository ?? {}, a = byOwner([...new Set([...r, ...i])], e, t), o = a.get(void 0) ?? [];
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
	let r = n.packages.filter(_).map(({ name: e, path: n }) => ({
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
	let r = n.packages.filter((e) => _(e) || e.status === "development"), i = new Set(r.map(({ name: e }) => e)), a = t.members.filter(({ name: e, version: t }) => i.has(e) && t === void 0);
	return a.length === 0 ? [] : [z({ packages: a.map(({ name: e }) => e) })];
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
}, fetchAhead = async (e, t) => {
	let { environments: n, slots: r } = e;
	for (let { python: i, count: a, requirements: o } of await wanted(e, t)) {
		let s = Array.from({ length: Math.min(a, r) }, () => n.borrow({
			python: i,
			pins: ""
		}, t)), c = (await Promise.allSettled(s)).flatMap((e) => e.status === "fulfilled" ? [e.value] : []);
		for (let e of c) e[Symbol.dispose]();
		o.size > 0 && await fetch(i, [...o], {
			...e,
			signal: t
		});
	}
}, fetch = async (e, t, { environments: n, status: r, signal: i }) => {
	try {
		var a = g();
		let onLine = (e) => {
			let [, t] = /^Downloading (\S+ \(.*\))$/.exec(e) ?? [];
			t !== void 0 && r(`Fetching what the packages require, while they build: ${t}`);
		}, { code: o, stdout: s } = await (await n.any(e, i)).resolve({
			requirements: t,
			signal: i
		});
		if (o !== 0) return;
		await a.u(await n.borrow({
			python: e,
			pins: s
		}, i)).environment.fill({
			pins: s,
			onLine,
			signal: i
		});
	} catch (e) {
		a.e = e;
	} finally {
		a.d();
	}
}, wanted = async (e, t) => {
	let n = new Map();
	for (let r of e.works) {
		let i = e.smokePlan(r.package.name);
		if (i.how !== "off" && i.how !== "resolve") for (let a of l(r, i)) {
			let { base: i } = await e.environments.any(a, t), o = n.get(i) ?? {
				python: a,
				count: 0,
				requirements: new Set()
			};
			n.set(i, o), o.count += 1;
			for (let t of e.requirements(r.package.name)) o.requirements.add(t);
		}
	}
	return [...n.values()];
}, startAhead = ({ environments: e, seen: t, beside: n }, { inputs: r, ports: i }) => {
	let a = !1, o, twine = (e) => (o === void 0 && (o = i.twine.start(n.signal, e), n.add(o.then(({ ended: e }) => e))), o), s = new Map(t.workspace.members.map((e) => [e.name, e])), requirements = (e) => (s.get(e)?.requirements ?? []).filter(({ kind: e, requirement: t }) => e === "runtime" && !s.has(t.name)).map(({ requirement: e }) => e.text), fetch = async (t) => {
		let a = f(r, i.config), { status: o } = i.progress, s = i.facts.cores;
		await fetchAhead({
			environments: e,
			works: t,
			requirements,
			smokePlan: a,
			status: o,
			slots: s
		}, n.signal);
	};
	return {
		twine: () => twine(),
		begin: ({ works: e, isInstalled: t }) => {
			if (a) return;
			a = !0;
			let r = t ? fetch(e) : Promise.resolve();
			n.add(r), twine(r.catch(() => {}));
		}
	};
}, X = w.filter(({ needs: e }) => !e.includes("indexedNames")), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }, i) => {
	let { ignore: a, strict: o } = n, s = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: a,
		strict: o,
		only: X
	}, { findings: c, outcomes: l } = await C(s, {
		...await r.openChecks(),
		signal: i
	}), u = l.filter(({ state: e, check: t }) => e === "skipped" && !t.needs.includes("versions")).map(({ check: { name: e }, reason: t }) => F({
		check: e,
		reason: t
	}));
	return [...c, ...o ? u.map(m) : u];
}, refuseForks = async (e, { requests: t }) => {
	let n = e.map(async (e) => {
		let n = J(await t.withCommit(e));
		return n.length > 0 && n.every(({ from: e }) => e === void 0) ? [W({
			commit: e,
			request: n[0].number
		})] : [];
	});
	return (await Promise.all(n)).flat();
}, holdPrepared = async (e, i) => {
	let { workspace: a, releases: o, dynamic: s, tagTools: c, released: l, now: u } = e, d = a.members.flatMap(({ name: e, version: t = s.get(e) }) => {
		let n = K(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), f = q({
		workspace: a,
		releases: o,
		versions: new Map(d),
		fromTags: new Set(c.keys()),
		isOnIndex: (e, t) => n(r(l, e), t, u).kind === "whole"
	}), p = new Map(s), m = new Map(), h = i === void 0 ? [] : await refuseForks(f.alone, i), g = [...f.findings, ...h];
	for (let [e, n] of c) {
		let i = a.members.find((t) => t.name === e), o = f.versions.get(e), s = o ?? r(l, e).at(-1)?.version;
		if (s !== void 0 && p.set(e, s), o === void 0) continue;
		let c = t(n, i, o);
		if (c !== void 0) m.set(e, c);
		else {
			let t = U(a, i, ["project", "dynamic"]);
			g.push(G({
				package: e,
				tool: n,
				version: o,
				place: t
			}));
		}
	}
	return {
		due: new Set(f.versions.keys()),
		commits: f.commits,
		versions: p,
		told: m,
		findings: g
	};
}, shareEarly = ({ seen: e, released: t }, { inputs: n, ports: r, run: i }) => {
	if (S(e.workspace).length > 0) return;
	let { config: a, clock: o } = r, { plan: s, findings: c } = x({
		wish: {
			...n,
			prepared: void 0
		},
		survey: e,
		config: a,
		released: t,
		versions: new Map(),
		id: i.id,
		now: o.now()
	}), l = d(s, n.share, e.graph);
	return [
		...e.findings,
		...c,
		...l.findings
	].every(({ severity: e }) => e !== "error") && l.packages.length > 0 ? l : void 0;
}, publishCheckout = async ({ seen: t, found: n }, r) => {
	try {
		var l = g();
		let { inputs: f, ports: m, run: _ } = r, { config: y, progress: S, signal: C } = m, python = (t) => e(y, t, f.pythonVersion), w = t.workspace.members.map(({ name: e }) => e), T = {
			...m,
			scratch: _.scratch,
			uvIndexes: t.indexes,
			names: w
		};
		await m.uv.version();
		let E = await m.uv.refusal(t.workspace.root, { isOnline: !0 });
		if (E !== void 0) throw new h(E);
		let D = l.a(await pe(t.target, f, T)), O = l.a(b(C));
		S.status(`Copying the checkout, and asking ${te(t.target)} what it has`);
		let k = ie(t.workspace, D.index, O.signal);
		O.add(k), await m.loadAll();
		let A = i(t.indexes.ofWorkspace), j = a(A, {
			ports: m,
			run: _
		}), M = startAhead({
			environments: j,
			seen: t,
			beside: O
		}, r), beginEarly = (e) => {
			let i = n === void 0 ? shareEarly({
				seen: t,
				released: e
			}, r) : void 0;
			i !== void 0 && M.begin({
				works: worksOf(i),
				isInstalled: o(i, {
					inputs: f,
					destination: D
				})
			});
		};
		O.add(k.then(beginEarly));
		let N = l.a(await oe(t, m.copies, _)), P = l.a(b(C)), F = ne(t.workspace).map(({ name: e, path: t }) => ({
			root: N.root,
			home: t,
			python: python(e)
		}));
		P.add(m.uv.findPythons(F, P.signal));
		let I = n === void 0 ? new Map() : await le(t.workspace, m.files), L = f.buildTimeout, [R, z, B, V] = await Promise.all([
			t.workspace.hasLock ? P.add(m.uv.checkLock(N.root, {
				python: f.pythonVersion[0],
				timeout: L,
				signal: P.signal
			})) : void 0,
			P.add(ce(t, {
				uv: m.uv,
				copy: N,
				run: _,
				python,
				timeout: L,
				except: I,
				signal: P.signal
			})),
			k,
			f.checks ? P.add(lookAtHealth(t, r, P.signal)) : void 0
		]), U = m.clock.now(), W = n && await holdPrepared({
			workspace: t.workspace,
			releases: n.releases,
			dynamic: z,
			tagTools: I,
			released: B,
			now: U
		}, m.openForge(f.githubToken?.secret)), G = x({
			wish: {
				...f,
				prepared: W?.due
			},
			survey: t,
			config: y,
			released: B,
			versions: W?.versions ?? z,
			id: _.id,
			now: U
		}), K = W === void 0 ? G.plan : {
			...G.plan,
			prepared_by: W.commits
		}, q = await preflight({
			survey: t,
			plan: K,
			config: y,
			allowDirty: f.allowDirty,
			git: m.git,
			outside: N.outside,
			ignore: f.ignore,
			health: V
		}), J = await se({
			wish: f,
			survey: t,
			plan: K,
			prepared: W?.due
		}, m), [Y, X] = await Promise.all([s({
			plan: K,
			released: B
		}, {
			inputs: f,
			ports: m,
			destination: D
		}), re(v({
			wish: f,
			survey: t,
			plan: K,
			config: y,
			released: B
		}), m.openNames, C)]), Z = n === void 0 ? ue(f, t, m.facts.start) : [], me = f.dryRun ? [] : ee(K, []), he = [
			...R === void 0 ? [] : [R],
			...de(f) ? Z.map(p) : Z,
			...q,
			...J,
			...Y,
			...ae(X, K),
			...me
		], ge = l.a(H(T, D)), Q = d(K, f.share, t.graph), _e = {
			plan: K,
			findings: [
				...t.findings,
				...W?.findings ?? [],
				...G.findings,
				...Q.findings,
				...he
			],
			works: worksOf(Q),
			isPart: Q.isPart,
			store: _.store,
			released: B,
			sources: A,
			environments: j,
			attestations: fe
		}, $ = {
			...r,
			destination: D
		}, ve = W?.told ?? new Map();
		return await u(c({
			course: _e,
			seen: t,
			copy: N,
			rehearsal: ge,
			told: ve,
			beside: P,
			ahead: M
		}, $), $);
	} catch (e) {
		l.e = e;
	} finally {
		await l.d();
	}
}, worksOf = ({ packages: e }) => e.map((e) => ({
	package: e,
	distributions: []
}));
export { publishCheckout };
