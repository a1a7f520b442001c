import { buildPythonOf as e, presenceOf as t, releasesOf as n } from "./domain-config-config.js";
import { packageSources as r } from "./domain-run-manifest-shape.js";
import { environmentsFor as i, isInstalled as a, lookOutside as o, prepare as s, pythonsFor as c, release as l, shareOf as u, smokePlanOf as d } from "./actions-publish-release.js";
import { Problem as f, _usingCtx as p, isWork as m } from "../index.js";
import { checkWheels as h } from "./domain-report-next-steps.js";
import { titleOf as ee } from "./domain-target-uv-target.js";
import { publishable as g } from "./domain-toml-places.js";
import { nameOwners as te, namesOf as ne, readReleased as re, withoutBegun as _ } from "./stages-plan-name-owners.js";
import { copyCheckout as ie, ownTags as ae, readDynamicVersions as v, readTagTools as oe } from "./domain-plan-check-own-tags.js";
import { makePlan as y, withDynamicVersion as b } from "./domain-plan-plan-publish.js";
import { checkWorkspace as x, checks as S, elsewhereSources as C, extraMarkers as w, judge as T, nothingFetched as E, orphanDependencies as D, sourceElsewhere as O, workspaceSources as k, worldFor as A } from "./domain-problem-check-requirements.js";
import { linksLeadOut as j, linksLeftOut as M } from "./domain-problem-copy.js";
import { changedSinceTag as N, checkSkipped as P, noLock as F, notCommitted as I, notCommittedElsewhere as L, shallowHistory as R, submoduleEmpty as z, submoduleEmptyElsewhere as B } from "./domain-schedule-schedule.js";
import { noAttestations as se } from "./actions-publish-nothing-due.js";
import { openDestination as ce, openRehearsal as le } from "./actions-publish-destination.js";
import { strictly as V } from "./domain-workspace-path.js";
import { memberPlace as H } from "./domain-tag-suggest-format.js";
import { releaseOfFork as U, versionNotTold as W } from "./domain-problem-prepared.js";
import { canonicalVersion as G } from "./domain-python-requirement.js";
import { judgeDue as K } from "./domain-release-request-due.js";
import { handOver as q } from "./domain-version-origin-tag-tools.js";
import { answered as J } from "./stages-due-find-releases.js";
const preflight = async (e) => {
	let { survey: t, plan: n } = e;
	return n.packages.some(m) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [F({})],
		...shallow(t, n),
		...await unreleased(e),
		...unhealthy(e)
	] : [];
}, Y = [
	D,
	w,
	k,
	C
], unhealthy = ({ survey: e, plan: t, config: n, ignore: r, health: i }) => {
	let { workspace: a, graph: o } = e, s = new Set(t.packages.filter(m).map(({ name: e }) => e)), c = {
		workspace: a,
		graph: o,
		config: n,
		ignore: r,
		strict: !1,
		only: Y
	};
	return (i ?? T(c, A(c), E).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? i !== void 0 : s.has(e)) && (t !== "notice" || n === O.code));
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
	let r = n.packages.filter(m).map(({ name: e, path: n }) => ({
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
	let r = new Set(n.packages.filter(m).map(({ name: e }) => e)), i = t.members.filter(({ name: e, version: t }) => r.has(e) && t === void 0);
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
		var a = p();
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
}, X = S.filter(({ needs: e }) => !e.includes("indexedNames")), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }) => {
	let { ignore: i, strict: a } = n, o = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: i,
		strict: a,
		only: X
	}, { findings: s, outcomes: c } = await x(o, await r.openChecks()), l = c.filter(({ state: e }) => e === "skipped").map(({ check: { name: e }, reason: t }) => P({
		check: e,
		reason: t
	}));
	return [...s, ...a ? l.map(V) : l];
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
	if (b(e.workspace).length > 0) return;
	let { config: a, clock: o } = r, { plan: s, findings: c } = y({
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
		var d = p();
		let { inputs: m, ports: b, run: x } = c, { config: S, progress: C, signal: w } = b, python = (t) => e(S, t, m.pythonVersion), T = t.workspace.members.map(({ name: e }) => e), E = {
			...b,
			scratch: x.scratch,
			uvIndexes: t.indexes,
			names: T
		};
		await b.uv.version();
		let D = await b.uv.refusal(t.workspace.root, { isOnline: !0 });
		if (D !== void 0) throw new f(D);
		let O = d.a(await ce(t.target, m, E)), k = d.a(openBeside(w));
		C.status(`Copying the checkout, and asking ${ee(t.target)} what it has`);
		let A = re(t.workspace, O.index, k.signal);
		k.add(A), await b.loadAll();
		let j = r(t.indexes.ofWorkspace), M = i(j, {
			ports: b,
			run: x
		}), N = startAhead({
			environments: M,
			seen: t,
			beside: k
		}, c), beginEarly = (e) => {
			let r = n === void 0 ? shareEarly({
				seen: t,
				released: e
			}, c) : void 0;
			r !== void 0 && N.begin({
				works: worksOf(r),
				isInstalled: a(r, {
					inputs: m,
					destination: O
				})
			});
		};
		k.add(A.then(beginEarly));
		let P = d.a(await ie(t, b.copies, x)), F = d.a(openBeside(w)), I = g(t.workspace).map(({ name: e, path: t }) => ({
			root: P.root,
			home: t,
			python: python(e)
		}));
		F.add(b.uv.findPythons(I, F.signal));
		let L = n === void 0 ? new Map() : await oe(t.workspace, b.files), [R, z, B, V] = await Promise.all([
			t.workspace.hasLock ? b.uv.checkLock(P.root, m.pythonVersion[0], m.buildTimeout) : void 0,
			v(t, {
				uv: b.uv,
				copy: P,
				run: x,
				python,
				timeout: m.buildTimeout,
				except: L,
				signal: w
			}),
			A,
			m.checks ? lookAtHealth(t, c) : void 0
		]), H = b.clock.now(), U = n && await holdPrepared({
			workspace: t.workspace,
			releases: n.releases,
			dynamic: z,
			tagTools: L,
			released: B,
			now: H
		}, b.openForge(m.githubToken?.secret)), W = y({
			wish: {
				...m,
				prepared: U?.due
			},
			survey: t,
			config: S,
			released: B,
			versions: U?.versions ?? z,
			id: x.id,
			now: H
		}), G = U === void 0 ? W.plan : {
			...W.plan,
			prepared_by: U.commits
		}, K = await preflight({
			survey: t,
			plan: G,
			config: S,
			allowDirty: m.allowDirty,
			git: b.git,
			outside: P.outside,
			ignore: m.ignore,
			health: V
		}), q = await ae({
			wish: m,
			survey: t,
			plan: G,
			prepared: U?.due
		}, b), [J, Y] = await Promise.all([o({
			plan: G,
			released: B
		}, {
			inputs: m,
			ports: b,
			destination: O
		}), te(ne({
			wish: m,
			survey: t,
			plan: G,
			config: S,
			released: B
		}), b.openNames, w)]), X = m.dryRun ? [] : h(G, []), ue = [
			...R === void 0 ? [] : [R],
			...K,
			...q,
			...J,
			..._(Y, G),
			...X
		], Z = d.a(le(E, O)), Q = u(G, m.share, t.graph), de = {
			plan: G,
			findings: [
				...t.findings,
				...U?.findings ?? [],
				...W.findings,
				...Q.findings,
				...ue
			],
			works: worksOf(Q),
			isPart: Q.isPart,
			store: x.store,
			released: B,
			sources: j,
			environments: M,
			attestations: se
		}, $ = {
			...c,
			destination: O
		}, fe = U?.told ?? new Map();
		return await l(s({
			course: de,
			seen: t,
			copy: P,
			rehearsal: Z,
			told: fe,
			beside: F,
			ahead: N
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
