import { buildPythonOf as e, presenceOf as t, releasesOf as n } from "./domain-config-config.js";
import { isSameVersion as r, matchTag as i, memberPlace as a, readTagFormats as o, tagMembers as s } from "./domain-tag-suggest-format.js";
import { packageSources as c } from "./domain-run-manifest-shape.js";
import { environmentsFor as l, isInstalled as u, lookOutside as d, prepare as f, pythonsFor as p, release as m, shareOf as h, smokePlanOf as g } from "./actions-publish-release.js";
import { asWarning as ee, strictly as _ } from "./domain-workspace-path.js";
import { Problem as te, _usingCtx as v, isWork as y } from "../index.js";
import { checkWheels as ne } from "./domain-report-next-steps.js";
import { titleOf as re } from "./domain-problem-target.js";
import { fromTop as b } from "./domain-version-origin-resolve.js";
import { publishable as x } from "./domain-toml-places.js";
import { nameOwners as ie, namesOf as ae, readReleased as oe, sourceElsewhere as S, withoutBegun as se } from "./domain-problem-check-requirements.js";
import { copyCheckout as ce, openBeside as C, ownTags as le, readCostly as ue, readDynamicVersions as de, readTagTools as fe, tagHere as pe } from "./domain-plan-check-own-tags.js";
import { changedSinceTag as w, checkSkipped as T, isTrial as me, makePlan as E, noLock as D, notCommitted as O, notCommittedElsewhere as k, submoduleEmpty as A, submoduleEmptyElsewhere as j, withDynamicVersion as M } from "./domain-plan-plan-publish.js";
import { checkWorkspace as N, checks as P, cycles as F, elsewhereSources as I, extraMarkers as L, indexNames as R, judge as z, nothingFetched as B, orphanDependencies as V, uvSettings as he, workspaceSources as H, worldFor as U } from "./stages-health-fetch-trees.js";
import { linksLeadOut as W, linksLeftOut as G } from "./domain-problem-copy.js";
import { noAttestations as ge } from "./actions-publish-nothing-due.js";
import { openDestination as _e, openRehearsal as ve } from "./domain-problem-credential.js";
import { answered as K, releaseOfFork as q, versionNotTold as J } from "./domain-problem-prepared.js";
import { canonicalVersion as Y } from "./actions-shared-inputs.js";
import { judgeDue as X } from "./domain-release-request-due.js";
import { handOver as Z } from "./domain-version-origin-tag-tools.js";
const preflight = async (e) => {
	let { survey: t, plan: n } = e;
	return n.packages.some(y) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [D({})],
		...await unreleased(e),
		...unhealthy(e)
	] : await unreleased(e);
}, Q = [
	V,
	L,
	H,
	I
], unhealthy = ({ survey: e, plan: t, config: n, ignore: r, health: i }) => {
	let { workspace: a, graph: o } = e, s = new Set(t.packages.filter(y).map(({ name: e }) => e)), c = {
		workspace: a,
		graph: o,
		config: n,
		ignore: r,
		strict: !1,
		only: Q
	};
	return (i ?? z(c, U(c), B).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? i !== void 0 : s.has(e)) && (t !== "notice" || n === S.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n, isJob: r }) => {
	let { changed: i = [], untracked: a = [] } = e.repository ?? {}, o = byOwner([...new Set([...i, ...a])], e, t), s = o.get(void 0) ?? [];
	return [...[...o].flatMap(([e, t]) => e === void 0 || n ? [] : [O({
		package: e,
		files: t.toSorted(),
		isJob: r
	})]), ...s.length === 0 ? [] : [k({ files: s.toSorted() })]];
}, unfetched = ({ survey: e, plan: t, allowDirty: n }) => [...byOwner(e.repository?.emptySubmodules ?? [], e, t)].flatMap(([e, t]) => e === void 0 ? [j({ submodules: t })] : n ? [] : [A({
	package: e,
	submodules: t
})]), leadingOut = ({ survey: e, plan: t, outside: n }) => {
	let shown = (e) => e.map(({ path: e, target: t }) => `${e} -> ${t}`).toSorted(), r = n.filter(({ isTracked: e }) => e), i = [...byOwner(r.map(({ path: e }) => e), e, t)].flatMap(([e, t]) => e === void 0 ? [] : [{
		name: e,
		paths: t
	}]), isRefused = ({ path: e, isTracked: t }) => t && i.some(({ paths: t }) => t.includes(e)), a = n.filter((e) => !isRefused(e));
	return [...i.map(({ name: e, paths: t }) => W({
		package: e,
		links: shown(r.filter(({ path: e }) => t.includes(e)))
	})), ...a.length === 0 ? [] : [G({ links: shown(a) })]];
}, byOwner = (e, { workspace: t }, n) => {
	let r = n.packages.filter(y).map(({ name: e, path: n }) => ({
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
	let i = n.packages.filter(({ status: e }) => e === "published"), a = t.members.map(({ path: e }) => within(t.prefix, e));
	return (await Promise.all(i.map(async ({ name: n, version: i, tag: o, path: s }) => {
		if (o === null) return [];
		let c = within(t.prefix, s), l = a.filter((e) => e !== c && (c === "" || e.startsWith(`${c}/`))), u = {
			folder: e.topLevel,
			tag: o,
			path: c || ".",
			except: l
		}, d = await r.commitsSince(u);
		return d === void 0 || d === 0 ? [] : [w({
			package: n,
			version: i ?? "",
			tag: o,
			commits: d
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
		var a = v();
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
		if (i.how !== "off" && i.how !== "resolve") for (let a of p(r, i)) {
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
		let a = g(r, i.config), { status: o } = i.progress, s = i.facts.cores;
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
}, ye = [
	F,
	R,
	he
], be = P.filter((e) => !ye.includes(e)), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }, i) => {
	let { ignore: a, strict: o } = n, s = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: a,
		strict: o,
		only: be
	}, { findings: c, outcomes: l } = await N(s, {
		...await r.openChecks(),
		signal: i
	}), u = l.filter(({ state: e, check: t }) => e === "skipped" && !t.needs.includes("versions")).map(({ check: { name: e }, reason: t }) => T({
		check: e,
		reason: t
	}));
	return [...c, ...o ? u.map(_) : u];
}, refuseForks = async (e, { requests: t }) => {
	let n = e.map(async (e) => {
		let n = K(await t.withCommit(e));
		return n.length > 0 && n.every(({ from: e }) => e === void 0) ? [q({
			commit: e,
			request: n[0].number
		})] : [];
	});
	return (await Promise.all(n)).flat();
}, holdPrepared = async (e, r) => {
	let { workspace: i, releases: o, dynamic: s, tagTools: c, released: l, now: u } = e, d = i.members.flatMap(({ name: e, version: t = s.get(e) }) => {
		let n = Y(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), f = X({
		workspace: i,
		releases: o,
		versions: new Map(d),
		fromTags: new Set(c.keys()),
		isOnIndex: (e, r) => t(n(l, e), r, u).kind === "whole"
	}), p = new Map(s), m = new Map(), h = r === void 0 ? [] : await refuseForks(f.alone, r), g = [...f.findings, ...h];
	for (let [t, r] of c) {
		let o = i.members.find((e) => e.name === t), s = f.versions.get(t), c = s ?? n(l, t).at(-1)?.version;
		if (c !== void 0 && p.set(t, c), s === void 0) continue;
		let u = Z(r, o, s);
		if (u !== void 0) m.set(t, u);
		else if (!isTagged(t, s, e)) {
			let e = a(i, o, ["project", "dynamic"]);
			g.push(J({
				package: t,
				tool: r,
				version: s,
				place: e
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
}, isTagged = (e, t, { workspace: n, here: a, formats: o }) => {
	let c = s(x(n));
	return a.some((n) => {
		let a = i(n, o, c);
		return a === void 0 || !r(a.version, t) ? !1 : a.kind === "workspace" || a.name === e;
	});
}, shareEarly = ({ seen: e, released: t }, { inputs: n, ports: r, run: i }) => {
	if (M(e.workspace).length > 0) return;
	let { config: a, clock: o } = r, { plan: s, findings: c } = E({
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
	}), l = h(s, n.share, e.graph);
	return [
		...e.findings,
		...c,
		...l.findings
	].every(({ severity: e }) => e !== "error") && l.packages.length > 0 ? l : void 0;
}, publishCheckout = async ({ seen: t, found: n }, r) => {
	try {
		var i = v();
		let { inputs: a, ports: s, run: p } = r, { config: g, progress: _, signal: y } = s, python = (t) => e(g, t, a.pythonVersion), S = t.workspace.members.map(({ name: e }) => e), w = {
			...s,
			scratch: p.scratch,
			uvIndexes: t.indexes,
			names: S
		};
		await s.uv.version();
		let T = await s.uv.refusal(t.workspace.root, { isOnline: !0 });
		if (T !== void 0) throw new te(b(T, t.workspace));
		let D = i.a(await _e(t.target, a, w)), O = i.a(C(y));
		_.status(`Copying the checkout, and asking ${re(t.target)} what it has`);
		let k = oe(t.workspace, D.index, O.signal);
		O.add(k), await s.loadAll();
		let A = c(t.indexes.ofWorkspace), j = l(A, {
			ports: s,
			run: p
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
				isInstalled: u(i, {
					inputs: a,
					destination: D
				})
			});
		};
		O.add(k.then(beginEarly));
		let N = i.a(await ce(t, s.copies, p)), P = i.a(C(y)), F = x(t.workspace).map(({ name: e, path: t }) => ({
			root: N.root,
			home: t,
			python: python(e)
		}));
		P.add(s.uv.findPythons(F, P.signal));
		let I = n === void 0 ? new Map() : await fe(t.workspace, s.files), L = await ue(t.workspace, s.files), R = a.buildTimeout, [z, B, V, he] = await Promise.all([
			t.workspace.hasLock ? P.add(s.uv.checkLock(N.root, {
				python: a.pythonVersion[0],
				timeout: R,
				signal: P.signal
			})) : void 0,
			P.add(de(t, {
				uv: s.uv,
				copy: N,
				run: p,
				python,
				timeout: R,
				except: new Map([...I, ...L]),
				signal: P.signal
			})),
			k,
			a.checks ? P.add(lookAtHealth(t, r, P.signal)) : void 0
		]), H = new Map([...L, ...B]), U = s.clock.now(), W = n && await holdPrepared({
			workspace: t.workspace,
			releases: n.releases,
			dynamic: H,
			tagTools: I,
			released: V,
			now: U,
			here: t.tags.flatMap(({ name: e, commit: n }) => n === t.repository?.commit ? [e] : []),
			formats: o(a.tagFormat, g)
		}, s.openForge(a.githubToken?.secret)), G = E({
			wish: {
				...a,
				prepared: W?.due
			},
			survey: t,
			config: g,
			released: V,
			versions: W?.versions ?? H,
			id: p.id,
			now: U
		}), K = W === void 0 ? G.plan : {
			...G.plan,
			prepared_by: W.commits
		}, q = await preflight({
			survey: t,
			plan: K,
			config: g,
			allowDirty: a.allowDirty,
			isJob: s.facts.event !== void 0,
			git: s.git,
			outside: N.outside,
			ignore: a.ignore,
			health: he
		}), J = await le({
			wish: a,
			survey: t,
			plan: K,
			prepared: W?.due
		}, s), [Y, X] = await Promise.all([d({
			plan: K,
			released: V
		}, {
			inputs: a,
			ports: s,
			destination: D
		}), ie(ae({
			wish: a,
			survey: t,
			plan: K,
			config: g,
			released: V
		}), s.openNames, y)]), Z = n === void 0 ? pe(a, t, s.facts.start) : [], Q = a.dryRun ? [] : ne(K, [], !1), ye = [
			...z === void 0 ? [] : [b(z, t.workspace)],
			...me(a) ? Z.map(ee) : Z,
			...q,
			...J,
			...Y,
			...se(X, K),
			...Q
		], be = i.a(ve(w, D)), $ = h(K, a.share, t.graph), xe = {
			plan: K,
			findings: [
				...t.findings,
				...W?.findings ?? [],
				...G.findings,
				...$.findings,
				...ye
			],
			works: worksOf($),
			isPart: $.isPart,
			store: p.store,
			released: V,
			sources: A,
			environments: j,
			attestations: ge
		}, Se = {
			...r,
			destination: D
		}, Ce = W?.told ?? new Map();
		return await m(f({
			course: xe,
			seen: t,
			copy: N,
			rehearsal: be,
			told: Ce,
			beside: P,
			ahead: M
		}, Se), Se);
	} catch (e) {
		i.e = e;
	} finally {
		await i.d();
	}
}, worksOf = ({ packages: e }) => e.map((e) => ({
	package: e,
	distributions: []
}));
export { publishCheckout };
