import { _usingCtx as e, buildPythonOf as t, isWork as n } from "../index.js";
import { packageSources as r } from "./domain-run-manifest-shape.js";
import { environmentsFor as i, isInstalled as a, lookOutside as o, prepare as s, pythonsFor as c, release as l, shareOf as u, smokePlanOf as d } from "./stages-publish-upload.js";
import { Problem as f, asWarning as p, named as m, strictly as h } from "./domain-problem-locked-index.js";
import { checkWheels as g } from "./domain-report-next-steps.js";
import { titleOf as _ } from "./domain-problem-target.js";
import { fromTop as v, memberPlace as y } from "./domain-version-origin-resolve.js";
import { publishable as b } from "./actions-discover-action.js";
import { nameOwners as ee, namesOf as x, readReleased as te, sourceElsewhere as S, withoutBegun as ne } from "./domain-problem-check-requirements.js";
import { copyCheckout as re, openBeside as ie, ownTags as ae, readCostly as oe, readDynamicVersions as se, readTagTools as ce, tagHere as le } from "./domain-plan-check-own-tags.js";
import { attestationsToLack as ue, changedSinceTag as C, checkSkipped as w, isTrial as de, makePlan as T, noLock as E, notCommitted as fe, notCommittedElsewhere as D, submoduleEmpty as O, submoduleEmptyElsewhere as k, tagNaming as pe, withDynamicVersion as A } from "./domain-plan-check-siblings.js";
import { checkWorkspace as j, checks as M, cycles as N, elsewhereSources as P, extraMarkers as F, indexNames as I, judge as L, nothingFetched as R, orphanDependencies as z, uvSettings as B, workspaceSources as V, worldFor as H } from "./domain-problem-check-files.js";
import { linksLeadOut as U, linksLeftOut as W } from "./domain-problem-copy.js";
import { noAttestations as me } from "./actions-publish-nothing-due.js";
import { openDestination as he, openRehearsal as ge } from "./domain-problem-credential.js";
import { presenceOf as G, releasesByTag as K, releasesOf as q, tagMembers as J } from "./domain-tag-tag-owners.js";
import { answered as Y, nothingDue as _e, releaseOfFork as ve, versionNotTold as ye } from "./domain-problem-prepared.js";
import { canonicalVersion as X, isSameVersion as Z } from "./actions-shared-inputs.js";
import { judgeDue as be } from "./domain-release-request-due.js";
import { matchTag as xe } from "./domain-tag-suggest-format.js";
import { handOver as Se } from "./domain-version-origin-tag-tools.js";
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
}, Q = [
	z,
	F,
	V,
	P
], unhealthy = ({ survey: e, plan: t, config: r, ignore: i, health: a }) => {
	let { workspace: o, graph: s } = e, c = new Set(t.packages.filter(n).map(({ name: e }) => e)), l = {
		workspace: o,
		graph: s,
		config: r,
		ignore: i,
		strict: !1,
		only: Q
	};
	return (a ?? L(l, H(l), R).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? a !== void 0 : c.has(e)) && (t !== "notice" || n === S.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n }) => {
	let { changed: r = [], untracked: i = [] } = e.repository ?? {}, a = byOwner([...new Set([...r, ...i])], e, t), o = a.get(void 0) ?? [];
	return [...[...a].flatMap(([e, t]) => e === void 0 || n ? [] : [fe({
		package: e,
		files: t.toSorted()
	})]), ...o.length === 0 ? [] : [D({ files: o.toSorted() })]];
}, unfetched = ({ survey: e, plan: t, allowDirty: n }) => [...byOwner(e.repository?.emptySubmodules ?? [], e, t)].flatMap(([e, t]) => e === void 0 ? [k({ submodules: t })] : n ? [] : [O({
	package: e,
	submodules: t
})]), leadingOut = ({ survey: e, plan: t, outside: n }) => {
	let shown = (e) => e.map(({ path: e, target: t }) => `${e} -> ${t}`).toSorted(), r = n.filter(({ isTracked: e }) => e), i = [...byOwner(r.map(({ path: e }) => e), e, t)].flatMap(([e, t]) => e === void 0 ? [] : [{
		name: e,
		paths: t
	}]), isRefused = ({ path: e, isTracked: t }) => t && i.some(({ paths: t }) => t.includes(e)), a = n.filter((e) => !isRefused(e));
	return [...i.map(({ name: e, paths: t }) => U({
		package: e,
		links: shown(r.filter(({ path: e }) => t.includes(e)))
	})), ...a.length === 0 ? [] : [W({ links: shown(a) })]];
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
		return d === void 0 || d === 0 ? [] : [C({
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
}, Ce = [
	N,
	I,
	B
], $ = M.filter((e) => !Ce.includes(e)), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }, i) => {
	let { ignore: a, strict: o } = n, s = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: a,
		strict: o,
		only: $
	}, { findings: c, outcomes: l } = await j(s, {
		...await r.openChecks(),
		signal: i
	}), u = l.filter(({ state: e, check: t }) => e === "skipped" && !t.needs.includes("versions")).map(({ check: { name: e }, reason: t }) => w({
		check: e,
		reason: t
	}));
	return [...c, ...o ? u.map(h) : u];
}, refuseForks = async (e, { requests: t }) => {
	let n = e.map(async (e) => {
		let n = Y(await t.withCommit(e));
		return n.length > 0 && n.every(({ from: e }) => e === void 0) ? [ve({
			commit: e,
			request: n[0].number
		})] : [];
	});
	return (await Promise.all(n)).flat();
}, holdPrepared = async (e, t) => {
	let { workspace: n, releases: r, dynamic: i, tagTools: a, released: o, now: s } = e, c = n.members.flatMap(({ name: e, version: t = i.get(e) }) => {
		let n = X(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), { tags: l, claims: u, commit: d, formats: f } = e, p = l.flatMap((e) => e.commit === d ? [e.name] : []), m = l.map(({ name: e }) => e), { releases: h } = K({
		tags: m,
		formats: f,
		workspace: n,
		versions: new Map(c),
		claims: u
	}), g = be({
		workspace: n,
		releases: r,
		versions: new Map(c),
		fromTags: new Set(a.keys()),
		isOnIndex: (e, t) => G(q(o, e), t, s).kind === "whole",
		isTaggedElsewhere: (e, t) => {
			let n = (h.get(e) ?? []).filter((e) => Z(e.version, t));
			return n.length > 0 && !n.some(({ tag: e }) => p.includes(e));
		}
	}), _ = new Map(i), v = new Map(), b = t === void 0 ? [] : await refuseForks(g.alone, t), ee = g.versions.size === 0 && g.findings.length === 0, x = [
		...g.findings,
		...b,
		...ee ? [_e({ why: othersOf(r) })] : []
	];
	for (let [t, r] of a) {
		let i = n.members.find((e) => e.name === t), a = g.versions.get(t), s = a ?? q(o, t).at(-1)?.version;
		if (s !== void 0 && _.set(t, s), a === void 0) continue;
		let l = Se(r, i, a);
		if (l !== void 0) v.set(t, l);
		else if (!p.some((n) => namesRelease(n, {
			name: t,
			version: a
		}, e))) {
			let o = y(n, i, ["project", "dynamic"]), s = e.nameTags(new Map([...c, ...g.versions]))({
				name: t,
				version: a
			});
			x.push(ye({
				package: t,
				tool: r,
				version: a,
				tag: s,
				place: o
			}));
		}
	}
	return {
		due: new Set(g.versions.keys()),
		commits: g.commits,
		versions: _,
		told: v,
		findings: x
	};
}, othersOf = (e) => {
	let t = new Set(e.flatMap(({ packages: e }) => e.map(({ name: e }) => e)));
	return `what was merged releases no package of this workspace, but ${m([...t], 5)}`;
}, namesRelease = (e, { name: t, version: n }, { workspace: r, formats: i }) => {
	let a = xe(e, i, J(b(r)));
	return a === void 0 || !Z(a.version, n) ? !1 : a.kind === "workspace" || a.name === t;
}, shareEarly = ({ seen: e, released: t }, { inputs: n, ports: r, run: i }) => {
	if (A(e.workspace).length > 0) return;
	let { config: a, clock: o } = r, { plan: s, findings: c } = T({
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
}, publishCheckout = async ({ seen: n, found: c }, d) => {
	try {
		var m = e();
		let { inputs: h, ports: y, run: S } = d, { config: C, progress: w, signal: E } = y, python = (e) => t(C, e, h.pythonVersion), fe = n.workspace.members.map(({ name: e }) => e), D = {
			...y,
			scratch: S.scratch,
			uvIndexes: n.indexes,
			names: fe
		};
		await y.uv.version();
		let O = await y.uv.refusal(n.workspace.root, { isOnline: !0 });
		if (O !== void 0) throw new f(v(O, n.workspace));
		let k = m.a(await he(n.target, h, D)), A = m.a(ie(E));
		w.status(`Copying the checkout, and asking ${_(n.target)} what it has`);
		let j = te(n.workspace, k.index, A.signal);
		A.add(j), await y.loadAll();
		let M = r(n.indexes.ofWorkspace), N = i(M, {
			ports: y,
			run: S
		}), P = startAhead({
			environments: N,
			seen: n,
			beside: A
		}, d), beginEarly = (e) => {
			let t = c === void 0 ? shareEarly({
				seen: n,
				released: e
			}, d) : void 0;
			t !== void 0 && P.begin({
				works: worksOf(t),
				isInstalled: a(t, {
					inputs: h,
					destination: k
				})
			});
		};
		A.add(j.then(beginEarly));
		let F = m.a(await re(n, y.copies, S)), I = m.a(ie(E)), L = b(n.workspace).map(({ name: e, path: t }) => ({
			root: F.root,
			home: t,
			python: python(e)
		}));
		I.add(y.uv.findPythons(L, I.signal));
		let R = c === void 0 ? new Map() : await ce(n.workspace, y.files), z = await oe(n.workspace, y.files), B = h.buildTimeout, [V, H, U, W] = await Promise.all([
			n.workspace.hasLock ? I.add(y.uv.checkLock(F.root, {
				python: h.pythonVersion[0],
				timeout: B,
				signal: I.signal
			})) : void 0,
			I.add(se(n, {
				uv: y.uv,
				copy: F,
				run: S,
				python,
				timeout: B,
				except: new Map([...R, ...z]),
				signal: I.signal
			})),
			j,
			h.checks ? I.add(lookAtHealth(n, d, I.signal)) : void 0
		]), G = new Map([...z, ...H]), K = y.clock.now(), q = c && await holdPrepared({
			workspace: n.workspace,
			releases: c.releases,
			dynamic: G,
			tagTools: R,
			released: U,
			now: K,
			tags: n.tags,
			claims: n.claims,
			commit: n.repository?.commit,
			...pe(n, {
				tagFormat: h.tagFormat,
				config: C
			})
		}, y.openForge(h.githubToken?.secret)), J = T({
			wish: {
				...h,
				prepared: q?.due
			},
			survey: n,
			config: C,
			released: U,
			versions: q?.versions ?? G,
			id: S.id,
			now: K
		}), Y = q === void 0 ? J.plan : {
			...J.plan,
			prepared_by: q.commits
		}, _e = await preflight({
			survey: n,
			plan: Y,
			config: C,
			allowDirty: h.allowDirty,
			git: y.git,
			outside: F.outside,
			ignore: h.ignore,
			health: W
		}), ve = await ae({
			wish: h,
			survey: n,
			plan: Y,
			prepared: q?.due
		}, y), [ye, X] = await Promise.all([o({
			plan: Y,
			released: U
		}, {
			inputs: h,
			ports: y,
			destination: k
		}), ee(x({
			wish: h,
			survey: n,
			plan: Y,
			config: C,
			released: U
		}), y.openNames, E)]), Z = c === void 0 ? le(h, n, y.facts.start) : [], be = h.dryRun ? [] : g(Y, [], !1), xe = [
			...V === void 0 ? [] : [v(V, n.workspace)],
			...de(h) ? Z.map(p) : Z,
			..._e,
			...ve,
			...ye,
			...ne(X, Y),
			...be,
			...ue(h).map(p)
		], Se = m.a(ge(D, k)), Q = u(Y, h.share, n.graph), Ce = {
			plan: Y,
			findings: [
				...n.findings,
				...q?.findings ?? [],
				...J.findings,
				...Q.findings,
				...xe
			],
			works: worksOf(Q),
			isPart: Q.isPart,
			store: S.store,
			released: U,
			sources: M,
			environments: N,
			attestations: me
		}, $ = {
			...d,
			destination: k
		}, we = q?.told ?? new Map();
		return await l(s({
			course: Ce,
			seen: n,
			copy: F,
			rehearsal: Se,
			told: we,
			beside: I,
			ahead: P
		}, $), $);
	} catch (e) {
		m.e = e;
	} finally {
		await m.d();
	}
}, worksOf = ({ packages: e }) => e.map((e) => ({
	package: e,
	distributions: []
}));
export { publishCheckout };
