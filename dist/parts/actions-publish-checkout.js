import { buildPythonOf as e, handOver as t, presenceOf as n, releasesOf as r } from "./domain-config-config.js";
import { packageSources as i } from "./domain-run-manifest-shape.js";
import { environmentsFor as a, isInstalled as o, lookOutside as s, prepare as c, pythonsFor as l, release as u, shareOf as d, smokePlanOf as f } from "./actions-publish-release.js";
import { Problem as p, _usingCtx as m, isWork as h } from "../index.js";
import { checkWheels as g } from "./domain-report-next-steps.js";
import { titleOf as _ } from "./domain-problem-target.js";
import { publishable as ee } from "./domain-toml-places.js";
import { nameOwners as te, namesOf as ne, readReleased as re, withoutBegun as ie } from "./stages-plan-name-owners.js";
import { copyCheckout as v, openBeside as y, ownTags as ae, readDynamicVersions as oe, readTagTools as b } from "./domain-plan-check-own-tags.js";
import { makePlan as x, withDynamicVersion as S } from "./domain-plan-plan-publish.js";
import { checkWorkspace as C, checks as w, elsewhereSources as T, extraMarkers as E, judge as D, nothingFetched as O, orphanDependencies as k, sourceElsewhere as A, workspaceSources as j, worldFor as M } from "./domain-problem-check-requirements.js";
import { linksLeadOut as N, linksLeftOut as P } from "./domain-problem-copy.js";
import { changedSinceTag as F, checkSkipped as I, noLock as L, notCommitted as R, notCommittedElsewhere as z, shallowHistory as B, submoduleEmpty as V, submoduleEmptyElsewhere as H } from "./domain-schedule-schedule.js";
import { noAttestations as se } from "./actions-publish-nothing-due.js";
import { openDestination as ce, openRehearsal as le } from "./actions-publish-destination.js";
import { strictly as U } from "./domain-workspace-path.js";
import { memberPlace as W } from "./domain-tag-suggest-format.js";
import { releaseOfFork as G, versionNotTold as K } from "./domain-problem-prepared.js";
import { canonicalVersion as q } from "./domain-python-requirement.js";
import { judgeDue as J } from "./domain-release-request-due.js";
import { answered as Y } from "./stages-due-find-releases.js";
const preflight = async (e) => {
	let { survey: t, plan: n } = e;
	return n.packages.some(h) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [L({})],
		...shallow(t, n),
		...await unreleased(e),
		...unhealthy(e)
	] : await unreleased(e);
}, X = [
	k,
	E,
	j,
	T
], unhealthy = ({ survey: e, plan: t, config: n, ignore: r, health: i }) => {
	let { workspace: a, graph: o } = e, s = new Set(t.packages.filter(h).map(({ name: e }) => e)), c = {
		workspace: a,
		graph: o,
		config: n,
		ignore: r,
		strict: !1,
		only: X
	};
	return (i ?? D(c, M(c), O).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? i !== void 0 : s.has(e)) && (t !== "notice" || n === A.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n }) => {
	let { changed: r = [], untracked: i = [] } = e.repository ?? {}, a = byOwner([...r, ...i], e, t), o = a.get(void 0) ?? [];
	return [...[...a].flatMap(([e, t]) => e === void 0 || n ? [] : [R({
		package: e,
		files: t.toSorted()
	})]), ...o.length === 0 ? [] : [z({ files: o.toSorted() })]];
}, unfetched = ({ survey: e, plan: t, allowDirty: n }) => [...byOwner(e.repository?.emptySubmodules ?? [], e, t)].flatMap(([e, t]) => e === void 0 ? [H({ submodules: t })] : n ? [] : [V({
	package: e,
	submodules: t
})]), leadingOut = ({ survey: e, plan: t, outside: n }) => {
	let shown = (e) => e.map(({ path: e, target: t }) => `${e} -> ${t}`).toSorted(), r = n.filter(({ isTracked: e }) => e), i = [...byOwner(r.map(({ path: e }) => e), e, t)].flatMap(([e, t]) => e === void 0 ? [] : [{
		name: e,
		paths: t
	}]), isRefused = ({ path: e, isTracked: t }) => t && i.some(({ paths: t }) => t.includes(e)), a = n.filter((e) => !isRefused(e));
	return [...i.map(({ name: e, paths: t }) => N({
		package: e,
		links: shown(r.filter(({ path: e }) => t.includes(e)))
	})), ...a.length === 0 ? [] : [P({ links: shown(a) })]];
}, byOwner = (e, { workspace: t }, n) => {
	let r = n.packages.filter(h).map(({ name: e, path: n }) => ({
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
	let r = new Set(n.packages.filter(h).map(({ name: e }) => e)), i = t.members.filter(({ name: e, version: t }) => r.has(e) && t === void 0);
	return i.length === 0 ? [] : [B({ packages: i.map(({ name: e }) => e) })];
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
		return c === void 0 || c === 0 ? [] : [F({
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
		var a = m();
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
}, Z = w.filter(({ needs: e }) => !e.includes("indexedNames")), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }, i) => {
	let { ignore: a, strict: o } = n, s = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: a,
		strict: o,
		only: Z
	}, { findings: c, outcomes: l } = await C(s, {
		...await r.openChecks(),
		signal: i
	}), u = l.filter(({ state: e }) => e === "skipped").map(({ check: { name: e }, reason: t }) => I({
		check: e,
		reason: t
	}));
	return [...c, ...o ? u.map(U) : u];
}, refuseForks = async (e, { requests: t }) => {
	let n = e.map(async (e) => {
		let n = Y(await t.withCommit(e));
		return n.length > 0 && n.every(({ from: e }) => e === void 0) ? [G({
			commit: e,
			request: n[0].number
		})] : [];
	});
	return (await Promise.all(n)).flat();
}, holdPrepared = async (e, i) => {
	let { workspace: a, releases: o, dynamic: s, tagTools: c, released: l, now: u } = e, d = a.members.flatMap(({ name: e, version: t = s.get(e) }) => {
		let n = q(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), f = J({
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
			let t = W(a, i, ["project", "dynamic"]);
			g.push(K({
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
		var l = m();
		let { inputs: f, ports: h, run: S } = r, { config: C, progress: w, signal: T } = h, python = (t) => e(C, t, f.pythonVersion), E = t.workspace.members.map(({ name: e }) => e), D = {
			...h,
			scratch: S.scratch,
			uvIndexes: t.indexes,
			names: E
		};
		await h.uv.version();
		let O = await h.uv.refusal(t.workspace.root, { isOnline: !0 });
		if (O !== void 0) throw new p(O);
		let k = l.a(await ce(t.target, f, D)), A = l.a(y(T));
		w.status(`Copying the checkout, and asking ${_(t.target)} what it has`);
		let j = re(t.workspace, k.index, A.signal);
		A.add(j), await h.loadAll();
		let M = i(t.indexes.ofWorkspace), N = a(M, {
			ports: h,
			run: S
		}), P = startAhead({
			environments: N,
			seen: t,
			beside: A
		}, r), beginEarly = (e) => {
			let i = n === void 0 ? shareEarly({
				seen: t,
				released: e
			}, r) : void 0;
			i !== void 0 && P.begin({
				works: worksOf(i),
				isInstalled: o(i, {
					inputs: f,
					destination: k
				})
			});
		};
		A.add(j.then(beginEarly));
		let F = l.a(await v(t, h.copies, S)), I = l.a(y(T)), L = ee(t.workspace).map(({ name: e, path: t }) => ({
			root: F.root,
			home: t,
			python: python(e)
		}));
		I.add(h.uv.findPythons(L, I.signal));
		let R = n === void 0 ? new Map() : await b(t.workspace, h.files), z = f.buildTimeout, [B, V, H, U] = await Promise.all([
			t.workspace.hasLock ? I.add(h.uv.checkLock(F.root, {
				python: f.pythonVersion[0],
				timeout: z,
				signal: I.signal
			})) : void 0,
			I.add(oe(t, {
				uv: h.uv,
				copy: F,
				run: S,
				python,
				timeout: z,
				except: R,
				signal: I.signal
			})),
			j,
			f.checks ? I.add(lookAtHealth(t, r, I.signal)) : void 0
		]), W = h.clock.now(), G = n && await holdPrepared({
			workspace: t.workspace,
			releases: n.releases,
			dynamic: V,
			tagTools: R,
			released: H,
			now: W
		}, h.openForge(f.githubToken?.secret)), K = x({
			wish: {
				...f,
				prepared: G?.due
			},
			survey: t,
			config: C,
			released: H,
			versions: G?.versions ?? V,
			id: S.id,
			now: W
		}), q = G === void 0 ? K.plan : {
			...K.plan,
			prepared_by: G.commits
		}, J = await preflight({
			survey: t,
			plan: q,
			config: C,
			allowDirty: f.allowDirty,
			git: h.git,
			outside: F.outside,
			ignore: f.ignore,
			health: U
		}), Y = await ae({
			wish: f,
			survey: t,
			plan: q,
			prepared: G?.due
		}, h), [X, Z] = await Promise.all([s({
			plan: q,
			released: H
		}, {
			inputs: f,
			ports: h,
			destination: k
		}), te(ne({
			wish: f,
			survey: t,
			plan: q,
			config: C,
			released: H
		}), h.openNames, T)]), ue = f.dryRun ? [] : g(q, []), de = [
			...B === void 0 ? [] : [B],
			...J,
			...Y,
			...X,
			...ie(Z, q),
			...ue
		], fe = l.a(le(D, k)), Q = d(q, f.share, t.graph), pe = {
			plan: q,
			findings: [
				...t.findings,
				...G?.findings ?? [],
				...K.findings,
				...Q.findings,
				...de
			],
			works: worksOf(Q),
			isPart: Q.isPart,
			store: S.store,
			released: H,
			sources: M,
			environments: N,
			attestations: se
		}, $ = {
			...r,
			destination: k
		}, me = G?.told ?? new Map();
		return await u(c({
			course: pe,
			seen: t,
			copy: F,
			rehearsal: fe,
			told: me,
			beside: I,
			ahead: P
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
