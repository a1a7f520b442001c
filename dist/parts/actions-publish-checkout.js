import { _usingCtx as e, buildPythonOf as t, isWork as n } from "../index.js";
import { packageSources as r } from "./domain-run-manifest-shape.js";
import { environmentsFor as i, isInstalled as a, lookOutside as o, prepare as s, pythonsFor as c, release as l, shareOf as u, smokePlanOf as d } from "./stages-publish-upload.js";
import { Problem as f, asWarning as p, named as m, strictly as h } from "./domain-workspace-path.js";
import { checkWheels as ee } from "./domain-report-next-steps.js";
import { titleOf as te } from "./domain-problem-target.js";
import { fromTop as g } from "./domain-version-origin-resolve.js";
import { publishable as _ } from "./actions-discover-action.js";
import { nameOwners as ne, namesOf as re, readReleased as ie, sourceElsewhere as v, withoutBegun as ae } from "./domain-problem-check-requirements.js";
import { copyCheckout as oe, openBeside as y, ownTags as se, readCostly as ce, readDynamicVersions as le, readTagTools as ue, tagHere as de } from "./domain-plan-check-own-tags.js";
import { changedSinceTag as b, checkSkipped as x, isTrial as fe, makePlan as S, noLock as C, notCommitted as w, notCommittedElsewhere as T, submoduleEmpty as E, submoduleEmptyElsewhere as D, tagNaming as pe, withDynamicVersion as O } from "./domain-plan-check-siblings.js";
import { checkWorkspace as k, checks as A, cycles as j, elsewhereSources as M, extraMarkers as N, indexNames as P, judge as F, nothingFetched as I, orphanDependencies as L, uvSettings as R, workspaceSources as z, worldFor as B } from "./domain-problem-check-files.js";
import { linksLeadOut as V, linksLeftOut as H } from "./domain-problem-copy.js";
import { noAttestations as me } from "./actions-publish-nothing-due.js";
import { openDestination as he, openRehearsal as ge } from "./domain-problem-credential.js";
import { memberPlace as U, presenceOf as W, releasesOf as G, tagMembers as K } from "./domain-tag-tag-owners.js";
import { answered as q, nothingDue as J, releaseOfFork as Y, versionNotTold as X } from "./domain-problem-prepared.js";
import { canonicalVersion as _e, isSameVersion as ve } from "./actions-shared-inputs.js";
import { judgeDue as Z } from "./domain-release-request-due.js";
import { matchTag as ye } from "./domain-tag-suggest-format.js";
import { handOver as be } from "./domain-version-origin-tag-tools.js";
const preflight = async (e) => {
	let { survey: t, plan: r } = e;
	return r.packages.some(n) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [C({})],
		...await unreleased(e),
		...unhealthy(e)
	] : await unreleased(e);
}, xe = [
	L,
	N,
	z,
	M
], unhealthy = ({ survey: e, plan: t, config: r, ignore: i, health: a }) => {
	let { workspace: o, graph: s } = e, c = new Set(t.packages.filter(n).map(({ name: e }) => e)), l = {
		workspace: o,
		graph: s,
		config: r,
		ignore: i,
		strict: !1,
		only: xe
	};
	return (a ?? F(l, B(l), I).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? a !== void 0 : c.has(e)) && (t !== "notice" || n === v.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n, isJob: r }) => {
	let { changed: i = [], untracked: a = [] } = e.repository ?? {}, o = byOwner([...new Set([...i, ...a])], e, t), s = o.get(void 0) ?? [];
	return [...[...o].flatMap(([e, t]) => e === void 0 || n ? [] : [w({
		package: e,
		files: t.toSorted(),
		isJob: r
	})]), ...s.length === 0 ? [] : [T({ files: s.toSorted() })]];
}, unfetched = ({ survey: e, plan: t, allowDirty: n }) => [...byOwner(e.repository?.emptySubmodules ?? [], e, t)].flatMap(([e, t]) => e === void 0 ? [D({ submodules: t })] : n ? [] : [E({
	package: e,
	submodules: t
})]), leadingOut = ({ survey: e, plan: t, outside: n }) => {
	let shown = (e) => e.map(({ path: e, target: t }) => `${e} -> ${t}`).toSorted(), r = n.filter(({ isTracked: e }) => e), i = [...byOwner(r.map(({ path: e }) => e), e, t)].flatMap(([e, t]) => e === void 0 ? [] : [{
		name: e,
		paths: t
	}]), isRefused = ({ path: e, isTracked: t }) => t && i.some(({ paths: t }) => t.includes(e)), a = n.filter((e) => !isRefused(e));
	return [...i.map(({ name: e, paths: t }) => V({
		package: e,
		links: shown(r.filter(({ path: e }) => t.includes(e)))
	})), ...a.length === 0 ? [] : [H({ links: shown(a) })]];
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
		return d === void 0 || d === 0 ? [] : [b({
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
}, Q = [
	j,
	P,
	R
], Se = A.filter((e) => !Q.includes(e)), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }, i) => {
	let { ignore: a, strict: o } = n, s = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: a,
		strict: o,
		only: Se
	}, { findings: c, outcomes: l } = await k(s, {
		...await r.openChecks(),
		signal: i
	}), u = l.filter(({ state: e, check: t }) => e === "skipped" && !t.needs.includes("versions")).map(({ check: { name: e }, reason: t }) => x({
		check: e,
		reason: t
	}));
	return [...c, ...o ? u.map(h) : u];
}, refuseForks = async (e, { requests: t }) => {
	let n = e.map(async (e) => {
		let n = q(await t.withCommit(e));
		return n.length > 0 && n.every(({ from: e }) => e === void 0) ? [Y({
			commit: e,
			request: n[0].number
		})] : [];
	});
	return (await Promise.all(n)).flat();
}, holdPrepared = async (e, t) => {
	let { workspace: n, releases: r, dynamic: i, tagTools: a, released: o, now: s } = e, c = n.members.flatMap(({ name: e, version: t = i.get(e) }) => {
		let n = _e(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), l = Z({
		workspace: n,
		releases: r,
		versions: new Map(c),
		fromTags: new Set(a.keys()),
		isOnIndex: (e, t) => W(G(o, e), t, s).kind === "whole",
		isTaggedElsewhere: (t, n) => {
			let r = tagCommits(t, n, e);
			return r.length > 0 && !r.includes(e.commit);
		}
	}), u = new Map(i), d = new Map(), f = t === void 0 ? [] : await refuseForks(l.alone, t), p = l.versions.size === 0 && l.findings.length === 0, m = [
		...l.findings,
		...f,
		...p ? [J({ why: othersOf(r) })] : []
	];
	for (let [t, r] of a) {
		let i = n.members.find((e) => e.name === t), a = l.versions.get(t), s = a ?? G(o, t).at(-1)?.version;
		if (s !== void 0 && u.set(t, s), a === void 0) continue;
		let f = be(r, i, a);
		if (f !== void 0) d.set(t, f);
		else if (!tagCommits(t, a, e).includes(e.commit)) {
			let o = U(n, i, ["project", "dynamic"]), s = e.nameTags(new Map([...c, ...l.versions]))({
				name: t,
				version: a
			});
			m.push(X({
				package: t,
				tool: r,
				version: a,
				tag: s,
				place: o
			}));
		}
	}
	return {
		due: new Set(l.versions.keys()),
		commits: l.commits,
		versions: u,
		told: d,
		findings: m
	};
}, othersOf = (e) => {
	let t = new Set(e.flatMap(({ packages: e }) => e.map(({ name: e }) => e)));
	return `what was merged releases no package of this workspace, but ${m([...t], 5)}`;
}, tagCommits = (e, t, { workspace: n, tags: r, formats: i }) => {
	let a = K(_(n));
	return r.flatMap((n) => {
		let r = ye(n.name, i, a);
		return r === void 0 || !ve(r.version, t) ? [] : r.kind === "workspace" || r.name === e ? [n.commit] : [];
	});
}, shareEarly = ({ seen: e, released: t }, { inputs: n, ports: r, run: i }) => {
	if (O(e.workspace).length > 0) return;
	let { config: a, clock: o } = r, { plan: s, findings: c } = S({
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
		let { inputs: h, ports: v, run: b } = d, { config: x, progress: C, signal: w } = v, python = (e) => t(x, e, h.pythonVersion), T = n.workspace.members.map(({ name: e }) => e), E = {
			...v,
			scratch: b.scratch,
			uvIndexes: n.indexes,
			names: T
		};
		await v.uv.version();
		let D = await v.uv.refusal(n.workspace.root, { isOnline: !0 });
		if (D !== void 0) throw new f(g(D, n.workspace));
		let O = m.a(await he(n.target, h, E)), k = m.a(y(w));
		C.status(`Copying the checkout, and asking ${te(n.target)} what it has`);
		let A = ie(n.workspace, O.index, k.signal);
		k.add(A), await v.loadAll();
		let j = r(n.indexes.ofWorkspace), M = i(j, {
			ports: v,
			run: b
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
					inputs: h,
					destination: O
				})
			});
		};
		k.add(A.then(beginEarly));
		let P = m.a(await oe(n, v.copies, b)), F = m.a(y(w)), I = _(n.workspace).map(({ name: e, path: t }) => ({
			root: P.root,
			home: t,
			python: python(e)
		}));
		F.add(v.uv.findPythons(I, F.signal));
		let L = c === void 0 ? new Map() : await ue(n.workspace, v.files), R = await ce(n.workspace, v.files), z = h.buildTimeout, [B, V, H, U] = await Promise.all([
			n.workspace.hasLock ? F.add(v.uv.checkLock(P.root, {
				python: h.pythonVersion[0],
				timeout: z,
				signal: F.signal
			})) : void 0,
			F.add(le(n, {
				uv: v.uv,
				copy: P,
				run: b,
				python,
				timeout: z,
				except: new Map([...L, ...R]),
				signal: F.signal
			})),
			A,
			h.checks ? F.add(lookAtHealth(n, d, F.signal)) : void 0
		]), W = new Map([...R, ...V]), G = v.clock.now(), K = c && await holdPrepared({
			workspace: n.workspace,
			releases: c.releases,
			dynamic: W,
			tagTools: L,
			released: H,
			now: G,
			tags: n.tags,
			commit: n.repository?.commit,
			...pe(n, {
				tagFormat: h.tagFormat,
				config: x
			})
		}, v.openForge(h.githubToken?.secret)), q = S({
			wish: {
				...h,
				prepared: K?.due
			},
			survey: n,
			config: x,
			released: H,
			versions: K?.versions ?? W,
			id: b.id,
			now: G
		}), J = K === void 0 ? q.plan : {
			...q.plan,
			prepared_by: K.commits
		}, Y = await preflight({
			survey: n,
			plan: J,
			config: x,
			allowDirty: h.allowDirty,
			isJob: v.facts.event !== void 0,
			git: v.git,
			outside: P.outside,
			ignore: h.ignore,
			health: U
		}), X = await se({
			wish: h,
			survey: n,
			plan: J,
			prepared: K?.due
		}, v), [_e, ve] = await Promise.all([o({
			plan: J,
			released: H
		}, {
			inputs: h,
			ports: v,
			destination: O
		}), ne(re({
			wish: h,
			survey: n,
			plan: J,
			config: x,
			released: H
		}), v.openNames, w)]), Z = c === void 0 ? de(h, n, v.facts.start) : [], ye = h.dryRun ? [] : ee(J, [], !1), be = [
			...B === void 0 ? [] : [g(B, n.workspace)],
			...fe(h) ? Z.map(p) : Z,
			...Y,
			...X,
			..._e,
			...ae(ve, J),
			...ye
		], xe = m.a(ge(E, O)), Q = u(J, h.share, n.graph), Se = {
			plan: J,
			findings: [
				...n.findings,
				...K?.findings ?? [],
				...q.findings,
				...Q.findings,
				...be
			],
			works: worksOf(Q),
			isPart: Q.isPart,
			store: b.store,
			released: H,
			sources: j,
			environments: M,
			attestations: me
		}, $ = {
			...d,
			destination: O
		}, Ce = K?.told ?? new Map();
		return await l(s({
			course: Se,
			seen: n,
			copy: P,
			rehearsal: xe,
			told: Ce,
			beside: F,
			ahead: N
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
