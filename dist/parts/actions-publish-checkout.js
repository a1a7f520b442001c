import { _usingCtx as e, buildPythonOf as t, isWork as n, linksLeadOut as r, linksLeftOut as i } from "../index.js";
import { memberPlace as a, presenceOf as o, readTagFormats as s, releasesOf as c, tagMembers as l } from "./domain-tag-tag-owners.js";
import { packageSources as u } from "./domain-run-manifest-shape.js";
import { environmentsFor as d, isInstalled as f, lookOutside as p, prepare as m, pythonsFor as h, release as g, shareOf as _, smokePlanOf as v } from "./stages-publish-upload.js";
import { Problem as ee, asWarning as te, strictly as y } from "./domain-workspace-path.js";
import { checkWheels as ne } from "./domain-report-next-steps.js";
import { titleOf as re } from "./domain-problem-target.js";
import { fromTop as b } from "./domain-version-origin-resolve.js";
import { publishable as x } from "./actions-discover-action.js";
import { nameOwners as ie, namesOf as ae, readReleased as oe, sourceElsewhere as S, withoutBegun as se } from "./domain-problem-check-requirements.js";
import { copyCheckout as ce, openBeside as C, ownTags as le, readCostly as ue, readDynamicVersions as de, readTagTools as fe, tagHere as pe } from "./domain-plan-check-own-tags.js";
import { changedSinceTag as w, checkSkipped as T, isTrial as me, makePlan as he, noLock as E, notCommitted as D, notCommittedElsewhere as O, submoduleEmpty as k, submoduleEmptyElsewhere as A, withDynamicVersion as j } from "./domain-plan-plan-publish.js";
import { checkWorkspace as M, checks as N, cycles as P, elsewhereSources as F, extraMarkers as I, indexNames as L, judge as R, nothingFetched as z, orphanDependencies as B, uvSettings as ge, workspaceSources as V, worldFor as H } from "./stages-health-fetch-trees.js";
import { noAttestations as _e } from "./actions-publish-nothing-due.js";
import { openDestination as ve, openRehearsal as ye } from "./domain-problem-credential.js";
import { answered as U, releaseOfFork as W, versionNotTold as G } from "./domain-problem-prepared.js";
import { canonicalVersion as K, isSameVersion as q } from "./actions-shared-inputs.js";
import { judgeDue as J } from "./domain-release-request-due.js";
import { matchTag as Y } from "./domain-tag-suggest-format.js";
import { handOver as X } from "./domain-version-origin-tag-tools.js";
const preflight = async (e) => {
	let { survey: t, plan: r } = e;
	return r.packages.some(n) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [E({})],
		...await unreleased(e),
		...unhealthy(e)
	] : await unreleased(e);
}, Z = [
	B,
	I,
	V,
	F
], unhealthy = ({ survey: e, plan: t, config: r, ignore: i, health: a }) => {
	let { workspace: o, graph: s } = e, c = new Set(t.packages.filter(n).map(({ name: e }) => e)), l = {
		workspace: o,
		graph: s,
		config: r,
		ignore: i,
		strict: !1,
		only: Z
	};
	return (a ?? R(l, H(l), z).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? a !== void 0 : c.has(e)) && (t !== "notice" || n === S.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n, isJob: r }) => {
	let { changed: i = [], untracked: a = [] } = e.repository ?? {}, o = byOwner([...new Set([...i, ...a])], e, t), s = o.get(void 0) ?? [];
	return [...[...o].flatMap(([e, t]) => e === void 0 || n ? [] : [D({
		package: e,
		files: t.toSorted(),
		isJob: r
	})]), ...s.length === 0 ? [] : [O({ files: s.toSorted() })]];
}, unfetched = ({ survey: e, plan: t, allowDirty: n }) => [...byOwner(e.repository?.emptySubmodules ?? [], e, t)].flatMap(([e, t]) => e === void 0 ? [A({ submodules: t })] : n ? [] : [k({
	package: e,
	submodules: t
})]), leadingOut = ({ survey: e, plan: t, outside: n }) => {
	let shown = (e) => e.map(({ path: e, target: t }) => `${e} -> ${t}`).toSorted(), a = n.filter(({ isTracked: e }) => e), o = [...byOwner(a.map(({ path: e }) => e), e, t)].flatMap(([e, t]) => e === void 0 ? [] : [{
		name: e,
		paths: t
	}]), isRefused = ({ path: e, isTracked: t }) => t && o.some(({ paths: t }) => t.includes(e)), s = n.filter((e) => !isRefused(e));
	return [...o.map(({ name: e, paths: t }) => r({
		package: e,
		links: shown(a.filter(({ path: e }) => t.includes(e)))
	})), ...s.length === 0 ? [] : [i({ links: shown(s) })]];
}, byOwner = (e, { workspace: t }, r) => {
	let i = r.packages.filter(n).map(({ name: e, path: n }) => ({
		name: e,
		folder: within(t.prefix, n)
	})), a = t.members.map(({ path: e }) => within(t.prefix, e)), inside = (e, t) => t === "" || e.startsWith(`${t}/`), ownerOf = (e) => {
		let t = a.filter((t) => inside(e, t)).sort((e, t) => t.length - e.length)[0];
		return i.find(({ folder: e }) => e === t)?.name;
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
}, fetch = async (t, n, { environments: r, status: i, signal: a }) => {
	try {
		var o = e();
		let onLine = (e) => {
			let [, t] = /^Downloading (\S+ \(.*\))$/.exec(e) ?? [];
			t !== void 0 && i(`Fetching what the packages require, while they build: ${t}`);
		}, { code: s, stdout: c } = await (await r.any(t, a)).resolve({
			requirements: n,
			signal: a
		});
		if (s !== 0) return;
		await o.u(await r.borrow({
			python: t,
			pins: c
		}, a)).environment.fill({
			pins: c,
			onLine,
			signal: a
		});
	} catch (e) {
		o.e = e;
	} finally {
		o.d();
	}
}, wanted = async (e, t) => {
	let n = new Map();
	for (let r of e.works) {
		let i = e.smokePlan(r.package.name);
		if (i.how !== "off" && i.how !== "resolve") for (let a of h(r, i)) {
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
		let a = v(r, i.config), { status: o } = i.progress, s = i.facts.cores;
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
}, Q = [
	P,
	L,
	ge
], be = N.filter((e) => !Q.includes(e)), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }, i) => {
	let { ignore: a, strict: o } = n, s = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: a,
		strict: o,
		only: be
	}, { findings: c, outcomes: l } = await M(s, {
		...await r.openChecks(),
		signal: i
	}), u = l.filter(({ state: e, check: t }) => e === "skipped" && !t.needs.includes("versions")).map(({ check: { name: e }, reason: t }) => T({
		check: e,
		reason: t
	}));
	return [...c, ...o ? u.map(y) : u];
}, refuseForks = async (e, { requests: t }) => {
	let n = e.map(async (e) => {
		let n = U(await t.withCommit(e));
		return n.length > 0 && n.every(({ from: e }) => e === void 0) ? [W({
			commit: e,
			request: n[0].number
		})] : [];
	});
	return (await Promise.all(n)).flat();
}, holdPrepared = async (e, t) => {
	let { workspace: n, releases: r, dynamic: i, tagTools: s, released: l, now: u } = e, d = n.members.flatMap(({ name: e, version: t = i.get(e) }) => {
		let n = K(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), f = J({
		workspace: n,
		releases: r,
		versions: new Map(d),
		fromTags: new Set(s.keys()),
		isOnIndex: (e, t) => o(c(l, e), t, u).kind === "whole"
	}), p = new Map(i), m = new Map(), h = t === void 0 ? [] : await refuseForks(f.alone, t), g = [...f.findings, ...h];
	for (let [t, r] of s) {
		let i = n.members.find((e) => e.name === t), o = f.versions.get(t), s = o ?? c(l, t).at(-1)?.version;
		if (s !== void 0 && p.set(t, s), o === void 0) continue;
		let u = X(r, i, o);
		if (u !== void 0) m.set(t, u);
		else if (!isTagged(t, o, e)) {
			let e = a(n, i, ["project", "dynamic"]);
			g.push(G({
				package: t,
				tool: r,
				version: o,
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
}, isTagged = (e, t, { workspace: n, here: r, formats: i }) => {
	let a = l(x(n));
	return r.some((n) => {
		let r = Y(n, i, a);
		return r === void 0 || !q(r.version, t) ? !1 : r.kind === "workspace" || r.name === e;
	});
}, shareEarly = ({ seen: e, released: t }, { inputs: n, ports: r, run: i }) => {
	if (j(e.workspace).length > 0) return;
	let { config: a, clock: o } = r, { plan: s, findings: c } = he({
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
	}), l = _(s, n.share, e.graph);
	return [
		...e.findings,
		...c,
		...l.findings
	].every(({ severity: e }) => e !== "error") && l.packages.length > 0 ? l : void 0;
}, publishCheckout = async ({ seen: n, found: r }, i) => {
	try {
		var a = e();
		let { inputs: o, ports: c, run: l } = i, { config: h, progress: v, signal: y } = c, python = (e) => t(h, e, o.pythonVersion), S = n.workspace.members.map(({ name: e }) => e), w = {
			...c,
			scratch: l.scratch,
			uvIndexes: n.indexes,
			names: S
		};
		await c.uv.version();
		let T = await c.uv.refusal(n.workspace.root, { isOnline: !0 });
		if (T !== void 0) throw new ee(b(T, n.workspace));
		let E = a.a(await ve(n.target, o, w)), D = a.a(C(y));
		v.status(`Copying the checkout, and asking ${re(n.target)} what it has`);
		let O = oe(n.workspace, E.index, D.signal);
		D.add(O), await c.loadAll();
		let k = u(n.indexes.ofWorkspace), A = d(k, {
			ports: c,
			run: l
		}), j = startAhead({
			environments: A,
			seen: n,
			beside: D
		}, i), beginEarly = (e) => {
			let t = r === void 0 ? shareEarly({
				seen: n,
				released: e
			}, i) : void 0;
			t !== void 0 && j.begin({
				works: worksOf(t),
				isInstalled: f(t, {
					inputs: o,
					destination: E
				})
			});
		};
		D.add(O.then(beginEarly));
		let M = a.a(await ce(n, c.copies, l)), N = a.a(C(y)), P = x(n.workspace).map(({ name: e, path: t }) => ({
			root: M.root,
			home: t,
			python: python(e)
		}));
		N.add(c.uv.findPythons(P, N.signal));
		let F = r === void 0 ? new Map() : await fe(n.workspace, c.files), I = await ue(n.workspace, c.files), L = o.buildTimeout, [R, z, B, ge] = await Promise.all([
			n.workspace.hasLock ? N.add(c.uv.checkLock(M.root, {
				python: o.pythonVersion[0],
				timeout: L,
				signal: N.signal
			})) : void 0,
			N.add(de(n, {
				uv: c.uv,
				copy: M,
				run: l,
				python,
				timeout: L,
				except: new Map([...F, ...I]),
				signal: N.signal
			})),
			O,
			o.checks ? N.add(lookAtHealth(n, i, N.signal)) : void 0
		]), V = new Map([...I, ...z]), H = c.clock.now(), U = r && await holdPrepared({
			workspace: n.workspace,
			releases: r.releases,
			dynamic: V,
			tagTools: F,
			released: B,
			now: H,
			here: n.tags.flatMap(({ name: e, commit: t }) => t === n.repository?.commit ? [e] : []),
			formats: s(o.tagFormat, h)
		}, c.openForge(o.githubToken?.secret)), W = he({
			wish: {
				...o,
				prepared: U?.due
			},
			survey: n,
			config: h,
			released: B,
			versions: U?.versions ?? V,
			id: l.id,
			now: H
		}), G = U === void 0 ? W.plan : {
			...W.plan,
			prepared_by: U.commits
		}, K = await preflight({
			survey: n,
			plan: G,
			config: h,
			allowDirty: o.allowDirty,
			isJob: c.facts.event !== void 0,
			git: c.git,
			outside: M.outside,
			ignore: o.ignore,
			health: ge
		}), q = await le({
			wish: o,
			survey: n,
			plan: G,
			prepared: U?.due
		}, c), [J, Y] = await Promise.all([p({
			plan: G,
			released: B
		}, {
			inputs: o,
			ports: c,
			destination: E
		}), ie(ae({
			wish: o,
			survey: n,
			plan: G,
			config: h,
			released: B
		}), c.openNames, y)]), X = r === void 0 ? pe(o, n, c.facts.start) : [], Z = o.dryRun ? [] : ne(G, [], !1), Q = [
			...R === void 0 ? [] : [b(R, n.workspace)],
			...me(o) ? X.map(te) : X,
			...K,
			...q,
			...J,
			...se(Y, G),
			...Z
		], be = a.a(ye(w, E)), $ = _(G, o.share, n.graph), xe = {
			plan: G,
			findings: [
				...n.findings,
				...U?.findings ?? [],
				...W.findings,
				...$.findings,
				...Q
			],
			works: worksOf($),
			isPart: $.isPart,
			store: l.store,
			released: B,
			sources: k,
			environments: A,
			attestations: _e
		}, Se = {
			...i,
			destination: E
		}, Ce = U?.told ?? new Map();
		return await g(m({
			course: xe,
			seen: n,
			copy: M,
			rehearsal: be,
			told: Ce,
			beside: N,
			ahead: j
		}, Se), Se);
	} catch (e) {
		a.e = e;
	} finally {
		await a.d();
	}
}, worksOf = ({ packages: e }) => e.map((e) => ({
	package: e,
	distributions: []
}));
export { publishCheckout };
