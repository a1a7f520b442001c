import { _usingCtx as e, buildPythonOf as t, isWork as n } from "../index.js";
import { packageSources as r } from "./domain-run-manifest-shape.js";
import { environmentsFor as i, isInstalled as a, lookOutside as o, prepare as s, pythonsFor as c, release as l, shareOf as u, smokePlanOf as d } from "./stages-publish-upload.js";
import { Problem as ee, asWarning as f, named as p, strictly as m } from "./domain-problem-locked-index.js";
import { checkWheels as h } from "./domain-report-next-steps.js";
import { titleOf as g } from "./domain-problem-index-reads.js";
import { fromTop as _, memberPlace as v } from "./domain-version-origin-resolve.js";
import { publishable as y } from "./actions-discover-action.js";
import { nameOwners as b, namesOf as x, readReleased as te, sourceElsewhere as S, withoutBegun as ne } from "./domain-problem-check-requirements.js";
import { copyCheckout as re, openBeside as ie, ownTags as ae, readCostly as oe, readDynamicVersions as se, readTagTools as ce, tagHere as le } from "./domain-plan-check-own-tags.js";
import { attestationsToLack as ue, changedSinceTag as C, checkSkipped as w, isTrial as de, makePlan as fe, noLock as T, notCommitted as pe, notCommittedElsewhere as E, submoduleEmpty as D, submoduleEmptyElsewhere as O, tagNaming as me, withDynamicVersion as k } from "./domain-plan-check-siblings.js";
import { checkWorkspace as A, checks as j, cycles as M, elsewhereSources as N, extraMarkers as P, indexNames as F, judge as I, nothingFetched as L, orphanDependencies as R, uvSettings as z, workspaceSources as B, worldFor as V } from "./domain-problem-check-files.js";
import { linksLeadOut as H, linksLeftOut as he } from "./domain-problem-copy.js";
import { noAttestations as ge } from "./actions-publish-nothing-due.js";
import { openDestination as _e, openRehearsal as ve } from "./domain-problem-credential.js";
import { presenceOf as U, releasesByTag as W, releasesOf as G, tagMembers as K } from "./domain-tag-tag-owners.js";
import { nothingDue as q, releaseOfFork as J, versionNotTold as ye } from "./domain-problem-prepared.js";
import { canonicalVersion as be, isSameVersion as Y } from "./actions-shared-inputs.js";
import { judgeDue as X } from "./domain-release-request-due.js";
import { matchTag as xe } from "./domain-tag-suggest-format.js";
import { handOver as Se } from "./domain-version-origin-tag-tools.js";
import { answered as Z } from "./stages-due-read-requests.js";
const preflight = async (e) => {
	let { survey: t, plan: r } = e;
	return r.packages.some(n) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [T({})],
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
	return (a ?? I(l, V(l), L).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? a !== void 0 : c.has(e)) && (t !== "notice" || n === S.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n }) => {
	let { changed: r = [], untracked: i = [] } = e.repository ?? {}, a = byOwner([...new Set([...r, ...i])], e, t), o = a.get(void 0) ?? [];
	return [...[...a].flatMap(([e, t]) => e === void 0 || n ? [] : [pe({
		package: e,
		files: t.toSorted()
	})]), ...o.length === 0 ? [] : [E({ files: o.toSorted() })]];
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
	})), ...a.length === 0 ? [] : [he({ links: shown(a) })]];
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
	}), u = l.filter(({ state: e, check: t }) => e === "skipped" && !t.needs.includes("versions")).map(({ check: { name: e }, reason: t }) => w({
		check: e,
		reason: t
	}));
	return [...c, ...o ? u.map(m) : u];
}, refuseForks = async (e, { requests: t }) => {
	let n = e.map(async ({ commit: e, mergedBy: n }) => {
		let r = Z(await t.withCommit(e)), i = r.length > 0 || n === void 0 ? r : Z(await t.withCommit(n));
		return i.length > 0 && i.every(({ from: e }) => e === void 0) ? [J({
			commit: e,
			request: i[0].number
		})] : [];
	});
	return (await Promise.all(n)).flat();
}, holdPrepared = async (e, t) => {
	let { workspace: n, releases: r, dynamic: i, tagTools: a, released: o, now: s } = e, c = n.members.flatMap(({ name: e, version: t = i.get(e) }) => {
		let n = be(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), { tags: l, claims: u, commit: d, formats: ee } = e, f = l.flatMap((e) => e.commit === d ? [e.name] : []), p = l.map(({ name: e }) => e), { releases: m } = W({
		tags: p,
		formats: ee,
		workspace: n,
		versions: new Map(c),
		claims: u
	}), h = X({
		workspace: n,
		releases: r,
		versions: new Map(c),
		fromTags: new Set(a.keys()),
		isOnIndex: (e, t) => U(G(o, e), t, s).kind === "whole",
		isTaggedElsewhere: (e, t) => {
			let n = (m.get(e) ?? []).filter((e) => Y(e.version, t));
			return n.length > 0 && !n.some(({ tag: e }) => f.includes(e));
		}
	}), g = new Map(i), _ = new Map(), y = t === void 0 ? [] : await refuseForks(h.alone, t), b = h.versions.size === 0 && h.findings.length === 0, x = [
		...h.findings,
		...y,
		...b ? [q({ why: othersOf(r) })] : []
	];
	for (let [t, r] of a) {
		let i = n.members.find((e) => e.name === t), a = h.versions.get(t), s = a ?? G(o, t).at(-1)?.version;
		if (s !== void 0 && g.set(t, s), a === void 0) continue;
		let l = Se(r, i, a);
		if (l !== void 0) _.set(t, l);
		else if (!f.some((n) => namesRelease(n, {
			name: t,
			version: a
		}, e))) {
			let o = v(n, i, ["project", "dynamic"]), s = e.nameTags(new Map([...c, ...h.versions]))({
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
		due: new Set(h.versions.keys()),
		commits: h.commits,
		versions: g,
		told: _,
		findings: x
	};
}, othersOf = (e) => {
	let t = new Set(e.flatMap(({ packages: e }) => e.map(({ name: e }) => e)));
	return `what was merged releases no package of this workspace, but ${p([...t], 5)}`;
}, namesRelease = (e, { name: t, version: n }, { workspace: r, formats: i }) => {
	let a = xe(e, i, K(y(r)));
	return a === void 0 || !Y(a.version, n) ? !1 : a.kind === "workspace" || a.name === t;
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
		var p = e();
		let { inputs: m, ports: v, run: S } = d, { config: C, progress: w, signal: T } = v, python = (e) => t(C, e, m.pythonVersion), pe = n.workspace.members.map(({ name: e }) => e), E = {
			...v,
			scratch: S.scratch,
			uvIndexes: n.indexes,
			names: pe
		};
		await v.uv.version();
		let D = await v.uv.refusal(n.workspace.root, { isOnline: !0 });
		if (D !== void 0) throw new ee(_(D, n.workspace));
		let O = p.a(await _e(n.target, m, E)), k = p.a(ie(T));
		w.status(`Copying the checkout, and asking ${g(n.target)} what it has`);
		let A = te(n.workspace, O.index, k.signal);
		k.add(A), await v.loadAll();
		let j = r(n.indexes.ofWorkspace), M = i(j, {
			ports: v,
			run: S
		}), N = startAhead({
			environments: M,
			seen: n,
			beside: k
		}, d), beginEarly = (e) => {
			let t = c === void 0 ? shareEarly({
				seen: n,
				released: e
			}, d) : void 0;
			t !== void 0 && N.begin({
				works: worksOf(t),
				isInstalled: a(t, {
					inputs: m,
					destination: O
				})
			});
		};
		k.add(A.then(beginEarly));
		let P = p.a(await re(n, v.copies, S)), F = p.a(ie(T)), I = y(n.workspace).map(({ name: e, path: t }) => ({
			root: P.root,
			home: t,
			python: python(e)
		}));
		F.add(v.uv.findPythons(I, F.signal));
		let L = c === void 0 ? new Map() : await ce(n.workspace, v.files), R = await oe(n.workspace, v.files), z = m.buildTimeout, [B, V, H, he] = await Promise.all([
			n.workspace.hasLock ? F.add(v.uv.checkLock(P.root, {
				python: m.pythonVersion[0],
				timeout: z,
				signal: F.signal
			})) : void 0,
			F.add(se(n, {
				uv: v.uv,
				copy: P,
				run: S,
				python,
				timeout: z,
				except: new Map([...L, ...R]),
				signal: F.signal
			})),
			A,
			m.checks ? F.add(lookAtHealth(n, d, F.signal)) : void 0
		]), U = new Map([...R, ...V]), W = v.clock.now(), G = c && await holdPrepared({
			workspace: n.workspace,
			releases: c.releases,
			dynamic: U,
			tagTools: L,
			released: H,
			now: W,
			tags: n.tags,
			claims: n.claims,
			commit: n.repository?.commit,
			...me(n, {
				tagFormat: m.tagFormat,
				config: C
			})
		}, v.openForge(m.githubToken?.secret)), K = fe({
			wish: {
				...m,
				prepared: G?.due
			},
			survey: n,
			config: C,
			released: H,
			versions: G?.versions ?? U,
			id: S.id,
			now: W
		}), q = G === void 0 ? K.plan : {
			...K.plan,
			prepared_by: G.commits
		}, J = await preflight({
			survey: n,
			plan: q,
			config: C,
			allowDirty: m.allowDirty,
			git: v.git,
			outside: P.outside,
			ignore: m.ignore,
			health: he
		}), ye = await ae({
			wish: m,
			survey: n,
			plan: q,
			prepared: G?.due
		}, v), [be, Y] = await Promise.all([o({
			plan: q,
			released: H
		}, {
			inputs: m,
			ports: v,
			destination: O
		}), b(x({
			wish: m,
			survey: n,
			plan: q,
			config: C,
			released: H
		}), v.openNames, T)]), X = c === void 0 ? le(m, n, v.facts.start) : [], xe = m.dryRun ? [] : h(q, [], !1), Se = [
			...B === void 0 ? [] : [_(B, n.workspace)],
			...de(m) ? X.map(f) : X,
			...J,
			...ye,
			...be,
			...ne(Y, q),
			...xe,
			...ue(m).map(f)
		], Z = p.a(ve(E, O)), Q = u(q, m.share, n.graph), Ce = {
			plan: q,
			findings: [
				...n.findings,
				...G?.findings ?? [],
				...K.findings,
				...Q.findings,
				...Se
			],
			works: worksOf(Q),
			isPart: Q.isPart,
			store: S.store,
			released: H,
			sources: j,
			environments: M,
			attestations: ge
		}, $ = {
			...d,
			destination: O
		}, we = G?.told ?? new Map();
		return await l(s({
			course: Ce,
			seen: n,
			copy: P,
			rehearsal: Z,
			told: we,
			beside: F,
			ahead: N
		}, $), $);
	} catch (e) {
		p.e = e;
	} finally {
		await p.d();
	}
}, worksOf = ({ packages: e }) => e.map((e) => ({
	package: e,
	distributions: []
}));
export { publishCheckout };
