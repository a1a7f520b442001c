import { buildPythonOf as e, presenceOf as t, releasesOf as n } from "./domain-config-config.js";
import { packageSources as r } from "./domain-run-manifest-shape.js";
import { environmentsFor as i, isInstalled as a, lookOutside as o, prepare as s, pythonsFor as c, release as l, shareOf as u, smokePlanOf as d } from "./actions-publish-release.js";
import { asWarning as f, strictly as p } from "./domain-workspace-path.js";
import { Problem as m, _usingCtx as h, isWork as g } from "../index.js";
import { checkWheels as ee } from "./domain-report-next-steps.js";
import { titleOf as te } from "./domain-problem-target.js";
import { fromTop as ne } from "./domain-problem-distribution-metadata.js";
import { publishable as re } from "./domain-toml-places.js";
import { nameOwners as ie, namesOf as ae, readReleased as oe, sourceElsewhere as _, withoutBegun as se } from "./domain-problem-check-requirements.js";
import { copyCheckout as ce, openBeside as v, ownTags as le, readCostly as ue, readDynamicVersions as de, readTagTools as fe, tagHere as pe } from "./domain-plan-check-own-tags.js";
import { changedSinceTag as y, checkSkipped as b, isTrial as me, makePlan as x, noLock as S, notCommitted as C, notCommittedElsewhere as w, submoduleEmpty as T, submoduleEmptyElsewhere as E, withDynamicVersion as D } from "./domain-plan-plan-publish.js";
import { checkWorkspace as O, checks as k, cycles as A, elsewhereSources as j, extraMarkers as M, indexNames as N, judge as P, nothingFetched as F, orphanDependencies as I, uvSettings as L, workspaceSources as R, worldFor as z } from "./stages-health-fetch-trees.js";
import { linksLeadOut as B, linksLeftOut as V } from "./domain-problem-copy.js";
import { noAttestations as he } from "./actions-publish-nothing-due.js";
import { openDestination as ge, openRehearsal as _e } from "./domain-problem-credential.js";
import { memberPlace as H } from "./domain-tag-suggest-format.js";
import { releaseOfFork as U, versionNotTold as W } from "./domain-problem-prepared.js";
import { canonicalVersion as G } from "./domain-python-requirement.js";
import { judgeDue as K } from "./domain-release-request-due.js";
import { handOver as q } from "./domain-version-origin-tag-tools.js";
import { answered as J } from "./stages-due-find-releases.js";
const preflight = async (e) => {
	let { survey: t, plan: n } = e;
	return n.packages.some(g) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [S({})],
		...await unreleased(e),
		...unhealthy(e)
	] : await unreleased(e);
}, Y = [
	I,
	M,
	R,
	j
], unhealthy = ({ survey: e, plan: t, config: n, ignore: r, health: i }) => {
	let { workspace: a, graph: o } = e, s = new Set(t.packages.filter(g).map(({ name: e }) => e)), c = {
		workspace: a,
		graph: o,
		config: n,
		ignore: r,
		strict: !1,
		only: Y
	};
	return (i ?? P(c, z(c), F).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? i !== void 0 : s.has(e)) && (t !== "notice" || n === _.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n }) => {
	let { changed: r = [], untracked: i = [] } = e.repository ?? {}, a = byOwner([...new Set([...r, ...i])], e, t), o = a.get(void 0) ?? [];
	return [...[...a].flatMap(([e, t]) => e === void 0 || n ? [] : [C({
		package: e,
		files: t.toSorted()
	})]), ...o.length === 0 ? [] : [w({ files: o.toSorted() })]];
}, unfetched = ({ survey: e, plan: t, allowDirty: n }) => [...byOwner(e.repository?.emptySubmodules ?? [], e, t)].flatMap(([e, t]) => e === void 0 ? [E({ submodules: t })] : n ? [] : [T({
	package: e,
	submodules: t
})]), leadingOut = ({ survey: e, plan: t, outside: n }) => {
	let shown = (e) => e.map(({ path: e, target: t }) => `${e} -> ${t}`).toSorted(), r = n.filter(({ isTracked: e }) => e), i = [...byOwner(r.map(({ path: e }) => e), e, t)].flatMap(([e, t]) => e === void 0 ? [] : [{
		name: e,
		paths: t
	}]), isRefused = ({ path: e, isTracked: t }) => t && i.some(({ paths: t }) => t.includes(e)), a = n.filter((e) => !isRefused(e));
	return [...i.map(({ name: e, paths: t }) => B({
		package: e,
		links: shown(r.filter(({ path: e }) => t.includes(e)))
	})), ...a.length === 0 ? [] : [V({ links: shown(a) })]];
}, byOwner = (e, { workspace: t }, n) => {
	let r = n.packages.filter(g).map(({ name: e, path: n }) => ({
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
		return c === void 0 || c === 0 ? [] : [y({
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
		var a = h();
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
		if (i.how !== "off" && i.how !== "resolve") for (let a of c(r, i)) {
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
		let a = d(r, i.config), { status: o } = i.progress, s = i.facts.cores;
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
}, X = [
	A,
	N,
	L
], Z = k.filter((e) => !X.includes(e)), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }, i) => {
	let { ignore: a, strict: o } = n, s = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: a,
		strict: o,
		only: Z
	}, { findings: c, outcomes: l } = await O(s, {
		...await r.openChecks(),
		signal: i
	}), u = l.filter(({ state: e, check: t }) => e === "skipped" && !t.needs.includes("versions")).map(({ check: { name: e }, reason: t }) => b({
		check: e,
		reason: t
	}));
	return [...c, ...o ? u.map(p) : u];
}, refuseForks = async (e, { requests: t }) => {
	let n = e.map(async (e) => {
		let n = J(await t.withCommit(e));
		return n.length > 0 && n.every(({ from: e }) => e === void 0) ? [U({
			commit: e,
			request: n[0].number
		})] : [];
	});
	return (await Promise.all(n)).flat();
}, holdPrepared = async (e, r) => {
	let { workspace: i, releases: a, dynamic: o, tagTools: s, released: c, now: l } = e, u = i.members.flatMap(({ name: e, version: t = o.get(e) }) => {
		let n = G(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), d = K({
		workspace: i,
		releases: a,
		versions: new Map(u),
		fromTags: new Set(s.keys()),
		isOnIndex: (e, r) => t(n(c, e), r, l).kind === "whole"
	}), f = new Map(o), p = new Map(), m = r === void 0 ? [] : await refuseForks(d.alone, r), h = [...d.findings, ...m];
	for (let [e, t] of s) {
		let r = i.members.find((t) => t.name === e), a = d.versions.get(e), o = a ?? n(c, e).at(-1)?.version;
		if (o !== void 0 && f.set(e, o), a === void 0) continue;
		let s = q(t, r, a);
		if (s !== void 0) p.set(e, s);
		else {
			let n = H(i, r, ["project", "dynamic"]);
			h.push(W({
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
		findings: h
	};
}, shareEarly = ({ seen: e, released: t }, { inputs: n, ports: r, run: i }) => {
	if (D(e.workspace).length > 0) return;
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
	}), l = u(s, n.share, e.graph);
	return [
		...e.findings,
		...c,
		...l.findings
	].every(({ severity: e }) => e !== "error") && l.packages.length > 0 ? l : void 0;
}, publishCheckout = async ({ seen: t, found: n }, c) => {
	try {
		var d = h();
		let { inputs: p, ports: g, run: _ } = c, { config: y, progress: b, signal: S } = g, python = (t) => e(y, t, p.pythonVersion), C = t.workspace.members.map(({ name: e }) => e), w = {
			...g,
			scratch: _.scratch,
			uvIndexes: t.indexes,
			names: C
		};
		await g.uv.version();
		let T = await g.uv.refusal(t.workspace.root, { isOnline: !0 });
		if (T !== void 0) throw new m(T);
		let E = d.a(await ge(t.target, p, w)), D = d.a(v(S));
		b.status(`Copying the checkout, and asking ${te(t.target)} what it has`);
		let O = oe(t.workspace, E.index, D.signal);
		D.add(O), await g.loadAll();
		let k = r(t.indexes.ofWorkspace), A = i(k, {
			ports: g,
			run: _
		}), j = startAhead({
			environments: A,
			seen: t,
			beside: D
		}, c), beginEarly = (e) => {
			let r = n === void 0 ? shareEarly({
				seen: t,
				released: e
			}, c) : void 0;
			r !== void 0 && j.begin({
				works: worksOf(r),
				isInstalled: a(r, {
					inputs: p,
					destination: E
				})
			});
		};
		D.add(O.then(beginEarly));
		let M = d.a(await ce(t, g.copies, _)), N = d.a(v(S)), P = re(t.workspace).map(({ name: e, path: t }) => ({
			root: M.root,
			home: t,
			python: python(e)
		}));
		N.add(g.uv.findPythons(P, N.signal));
		let F = n === void 0 ? new Map() : await fe(t.workspace, g.files), I = await ue(t.workspace, g.files), L = p.buildTimeout, [R, z, B, V] = await Promise.all([
			t.workspace.hasLock ? N.add(g.uv.checkLock(M.root, {
				python: p.pythonVersion[0],
				timeout: L,
				signal: N.signal
			})) : void 0,
			N.add(de(t, {
				uv: g.uv,
				copy: M,
				run: _,
				python,
				timeout: L,
				except: new Map([...F, ...I]),
				signal: N.signal
			})),
			O,
			p.checks ? N.add(lookAtHealth(t, c, N.signal)) : void 0
		]), H = new Map([...I, ...z]), U = g.clock.now(), W = n && await holdPrepared({
			workspace: t.workspace,
			releases: n.releases,
			dynamic: H,
			tagTools: F,
			released: B,
			now: U
		}, g.openForge(p.githubToken?.secret)), G = x({
			wish: {
				...p,
				prepared: W?.due
			},
			survey: t,
			config: y,
			released: B,
			versions: W?.versions ?? H,
			id: _.id,
			now: U
		}), K = W === void 0 ? G.plan : {
			...G.plan,
			prepared_by: W.commits
		}, q = await preflight({
			survey: t,
			plan: K,
			config: y,
			allowDirty: p.allowDirty,
			git: g.git,
			outside: M.outside,
			ignore: p.ignore,
			health: V
		}), J = await le({
			wish: p,
			survey: t,
			plan: K,
			prepared: W?.due
		}, g), [Y, X] = await Promise.all([o({
			plan: K,
			released: B
		}, {
			inputs: p,
			ports: g,
			destination: E
		}), ie(ae({
			wish: p,
			survey: t,
			plan: K,
			config: y,
			released: B
		}), g.openNames, S)]), Z = n === void 0 ? pe(p, t, g.facts.start) : [], ve = p.dryRun ? [] : ee(K, []), ye = [
			...R === void 0 ? [] : [ne(R, t.workspace)],
			...me(p) ? Z.map(f) : Z,
			...q,
			...J,
			...Y,
			...se(X, K),
			...ve
		], be = d.a(_e(w, E)), Q = u(K, p.share, t.graph), xe = {
			plan: K,
			findings: [
				...t.findings,
				...W?.findings ?? [],
				...G.findings,
				...Q.findings,
				...ye
			],
			works: worksOf(Q),
			isPart: Q.isPart,
			store: _.store,
			released: B,
			sources: k,
			environments: A,
			attestations: he
		}, $ = {
			...c,
			destination: E
		}, Se = W?.told ?? new Map();
		return await l(s({
			course: xe,
			seen: t,
			copy: M,
			rehearsal: be,
			told: Se,
			beside: N,
			ahead: j
		}, $), $);
	} catch (e) {
		d.e = e;
	} finally {
		await d.d();
	}
}, worksOf = ({ packages: e }) => e.map((e) => ({
	package: e,
	distributions: []
}));
export { publishCheckout };
