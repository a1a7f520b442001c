import { _usingCtx as e, buildPythonOf as t, isWork as n } from "../index.js";
import { packageSources as r } from "./domain-run-manifest-shape.js";
import { environmentsFor as i, isInstalled as a, lookOutside as o, prepare as s, pythonsFor as c, release as l, shareOf as u, smokePlanOf as d } from "./stages-publish-upload.js";
import { Problem as f, asWarning as p, named as m, strictly as h } from "./domain-workspace-path.js";
import { checkWheels as g } from "./domain-report-next-steps.js";
import { titleOf as _ } from "./domain-problem-target.js";
import { fromTop as v } from "./domain-version-origin-resolve.js";
import { publishable as y } from "./actions-discover-action.js";
import { nameOwners as b, namesOf as ee, readReleased as te, sourceElsewhere as x, withoutBegun as ne } from "./domain-problem-check-requirements.js";
import { copyCheckout as re, openBeside as ie, ownTags as ae, readCostly as oe, readDynamicVersions as se, readTagTools as ce, tagHere as le } from "./domain-plan-check-own-tags.js";
import { attestationsToLack as ue, changedSinceTag as S, checkSkipped as C, isTrial as de, makePlan as fe, noLock as w, notCommitted as T, notCommittedElsewhere as E, submoduleEmpty as D, submoduleEmptyElsewhere as O, tagNaming as pe, withDynamicVersion as k } from "./domain-plan-check-siblings.js";
import { checkWorkspace as A, checks as j, cycles as M, elsewhereSources as N, extraMarkers as P, indexNames as F, judge as I, nothingFetched as L, orphanDependencies as R, uvSettings as z, workspaceSources as B, worldFor as V } from "./domain-problem-check-files.js";
import { linksLeadOut as H, linksLeftOut as U } from "./domain-problem-copy.js";
import { noAttestations as me } from "./actions-publish-nothing-due.js";
import { openDestination as he, openRehearsal as ge } from "./domain-problem-credential.js";
import { memberPlace as W, presenceOf as G, releasesByTag as K, releasesOf as q, tagMembers as J } from "./domain-tag-tag-owners.js";
import { answered as Y, nothingDue as _e, releaseOfFork as ve, versionNotTold as ye } from "./domain-problem-prepared.js";
import { canonicalVersion as be, isSameVersion as X } from "./actions-shared-inputs.js";
import { judgeDue as Z } from "./domain-release-request-due.js";
import { matchTag as xe } from "./domain-tag-suggest-format.js";
import { handOver as Se } from "./domain-version-origin-tag-tools.js";
const preflight = async (e) => {
	let { survey: t, plan: r } = e;
	return r.packages.some(n) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [w({})],
		...await unreleased(e),
		...unhealthy(e)
	] : await unreleased(e);
}, Q = [
	R,
	P,
	B,
	N
], unhealthy = ({ survey: e, plan: t, config: r, ignore: i, health: a }) => {
	let { workspace: o, graph: s } = e, c = new Set(t.packages.filter(n).map(({ name: e }) => e)), l = {
		workspace: o,
		graph: s,
		config: r,
		ignore: i,
		strict: !1,
		only: Q
	};
	return (a ?? I(l, V(l), L).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? a !== void 0 : c.has(e)) && (t !== "notice" || n === x.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n, isJob: r }) => {
	let { changed: i = [], untracked: a = [] } = e.repository ?? {}, o = byOwner([...new Set([...i, ...a])], e, t), s = o.get(void 0) ?? [];
	return [...[...o].flatMap(([e, t]) => e === void 0 || n ? [] : [T({
		package: e,
		files: t.toSorted(),
		isJob: r
	})]), ...s.length === 0 ? [] : [E({ files: s.toSorted() })]];
}, unfetched = ({ survey: e, plan: t, allowDirty: n }) => [...byOwner(e.repository?.emptySubmodules ?? [], e, t)].flatMap(([e, t]) => e === void 0 ? [O({ submodules: t })] : n ? [] : [D({
	package: e,
	submodules: t
})]), leadingOut = ({ survey: e, plan: t, outside: n }) => {
	let shown = (e) => e.map(({ path: e, target: t }) => `${e} -> ${t}`).toSorted(), r = n.filter(({ isTracked: e }) => e), i = [...byOwner(r.map(({ path: e }) => e), e, t)].flatMap(([e, t]) => e === void 0 ? [] : [{
		name: e,
		paths: t
	}]), isRefused = ({ path: e, isTracked: t }) => t && i.some(({ paths: t }) => t.includes(e)), a = n.filter((e) => !isRefused(e));
	return [...i.map(({ name: e, paths: t }) => H({
		package: e,
		links: shown(r.filter(({ path: e }) => t.includes(e)))
	})), ...a.length === 0 ? [] : [U({ links: shown(a) })]];
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
		return d === void 0 || d === 0 ? [] : [S({
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
	M,
	F,
	z
], $ = j.filter((e) => !Ce.includes(e)), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }, i) => {
	let { ignore: a, strict: o } = n, s = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: a,
		strict: o,
		only: $
	}, { findings: c, outcomes: l } = await A(s, {
		...await r.openChecks(),
		signal: i
	}), u = l.filter(({ state: e, check: t }) => e === "skipped" && !t.needs.includes("versions")).map(({ check: { name: e }, reason: t }) => C({
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
		let n = be(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), { tags: l, commit: u, formats: d } = e, f = l.flatMap((e) => e.commit === u ? [e.name] : []), p = l.map(({ name: e }) => e), { releases: m } = K({
		tags: p,
		formats: d,
		workspace: n,
		versions: new Map(c)
	}), h = Z({
		workspace: n,
		releases: r,
		versions: new Map(c),
		fromTags: new Set(a.keys()),
		isOnIndex: (e, t) => G(q(o, e), t, s).kind === "whole",
		isTaggedElsewhere: (e, t) => {
			let n = (m.get(e) ?? []).filter((e) => X(e.version, t));
			return n.length > 0 && !n.some(({ tag: e }) => f.includes(e));
		}
	}), g = new Map(i), _ = new Map(), v = t === void 0 ? [] : await refuseForks(h.alone, t), y = h.versions.size === 0 && h.findings.length === 0, b = [
		...h.findings,
		...v,
		...y ? [_e({ why: othersOf(r) })] : []
	];
	for (let [t, r] of a) {
		let i = n.members.find((e) => e.name === t), a = h.versions.get(t), s = a ?? q(o, t).at(-1)?.version;
		if (s !== void 0 && g.set(t, s), a === void 0) continue;
		let l = Se(r, i, a);
		if (l !== void 0) _.set(t, l);
		else if (!f.some((n) => namesRelease(n, {
			name: t,
			version: a
		}, e))) {
			let o = W(n, i, ["project", "dynamic"]), s = e.nameTags(new Map([...c, ...h.versions]))({
				name: t,
				version: a
			});
			b.push(ye({
				package: t,
				tool: r,
				version: a,
				tag: s,
				place: o
			}));
		}
	}
	return {
		due: new Set(h.versions.keys()),
		commits: h.commits,
		versions: g,
		told: _,
		findings: b
	};
}, othersOf = (e) => {
	let t = new Set(e.flatMap(({ packages: e }) => e.map(({ name: e }) => e)));
	return `what was merged releases no package of this workspace, but ${m([...t], 5)}`;
}, namesRelease = (e, { name: t, version: n }, { workspace: r, formats: i }) => {
	let a = xe(e, i, J(y(r)));
	return a === void 0 || !X(a.version, n) ? !1 : a.kind === "workspace" || a.name === t;
}, shareEarly = ({ seen: e, released: t }, { inputs: n, ports: r, run: i }) => {
	if (k(e.workspace).length > 0) return;
	let { config: a, clock: o } = r, { plan: s, findings: c } = fe({
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
		let { inputs: h, ports: x, run: S } = d, { config: C, progress: w, signal: T } = x, python = (e) => t(C, e, h.pythonVersion), E = n.workspace.members.map(({ name: e }) => e), D = {
			...x,
			scratch: S.scratch,
			uvIndexes: n.indexes,
			names: E
		};
		await x.uv.version();
		let O = await x.uv.refusal(n.workspace.root, { isOnline: !0 });
		if (O !== void 0) throw new f(v(O, n.workspace));
		let k = m.a(await he(n.target, h, D)), A = m.a(ie(T));
		w.status(`Copying the checkout, and asking ${_(n.target)} what it has`);
		let j = te(n.workspace, k.index, A.signal);
		A.add(j), await x.loadAll();
		let M = r(n.indexes.ofWorkspace), N = i(M, {
			ports: x,
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
		let F = m.a(await re(n, x.copies, S)), I = m.a(ie(T)), L = y(n.workspace).map(({ name: e, path: t }) => ({
			root: F.root,
			home: t,
			python: python(e)
		}));
		I.add(x.uv.findPythons(L, I.signal));
		let R = c === void 0 ? new Map() : await ce(n.workspace, x.files), z = await oe(n.workspace, x.files), B = h.buildTimeout, [V, H, U, W] = await Promise.all([
			n.workspace.hasLock ? I.add(x.uv.checkLock(F.root, {
				python: h.pythonVersion[0],
				timeout: B,
				signal: I.signal
			})) : void 0,
			I.add(se(n, {
				uv: x.uv,
				copy: F,
				run: S,
				python,
				timeout: B,
				except: new Map([...R, ...z]),
				signal: I.signal
			})),
			j,
			h.checks ? I.add(lookAtHealth(n, d, I.signal)) : void 0
		]), G = new Map([...z, ...H]), K = x.clock.now(), q = c && await holdPrepared({
			workspace: n.workspace,
			releases: c.releases,
			dynamic: G,
			tagTools: R,
			released: U,
			now: K,
			tags: n.tags,
			commit: n.repository?.commit,
			...pe(n, {
				tagFormat: h.tagFormat,
				config: C
			})
		}, x.openForge(h.githubToken?.secret)), J = fe({
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
			isJob: x.facts.event !== void 0,
			git: x.git,
			outside: F.outside,
			ignore: h.ignore,
			health: W
		}), ve = await ae({
			wish: h,
			survey: n,
			plan: Y,
			prepared: q?.due
		}, x), [ye, be] = await Promise.all([o({
			plan: Y,
			released: U
		}, {
			inputs: h,
			ports: x,
			destination: k
		}), b(ee({
			wish: h,
			survey: n,
			plan: Y,
			config: C,
			released: U
		}), x.openNames, T)]), X = c === void 0 ? le(h, n, x.facts.start) : [], Z = h.dryRun ? [] : g(Y, [], !1), xe = [
			...V === void 0 ? [] : [v(V, n.workspace)],
			...de(h) ? X.map(p) : X,
			..._e,
			...ve,
			...ye,
			...ne(be, Y),
			...Z,
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
