import { _usingCtx as e, buildPythonOf as t, isWork as n, normalizeName as r } from "../index.js";
import { packageSources as i, sourcesToml as a } from "./domain-run-manifest-shape.js";
import { checkStage as o, environmentsFor as s, expectedOf as c, filesLost as l, filesOnlyInSdist as u, indexView as d, isInstalled as f, lookOutside as p, modulesLost as m, modulesOf as h, noModule as g, phaseOf as _, pythonsFor as v, rehearsalTitle as y, rehearseStage as b, release as x, sdistNeedsSettings as S, shareOf as C, skipRehearsal as w, smokePlanOf as T, statedBy as E, togetherIn as D, uploadTo as O, whyUnrehearsed as k } from "./stages-publish-upload.js";
import { Problem as A, asWarning as j, join as M, remedyOf as N, strictly as P } from "./domain-problem-locked-index.js";
import { ofOtherFiles as ee } from "./domain-version-origin-tag-tools.js";
import { titleOf as te } from "./domain-problem-target.js";
import { fromTop as F } from "./domain-version-origin-resolve.js";
import { publishable as ne } from "./actions-discover-action.js";
import { copyCheckout as re, holdMerged as I, openBeside as L, ownTags as R, readCostly as ie, readDynamicVersions as ae, readTagTools as oe, tagHere as z } from "./stages-due-hold-merged.js";
import { noAttestations as se } from "./actions-publish-nothing-due.js";
import { applyBounds as B, nameOwners as V, namesOf as H, readReleased as ce, sourceElsewhere as U, withoutBegun as W } from "./domain-problem-check-requirements.js";
import { openDestination as le, openRehearsal as ue } from "./domain-problem-credential.js";
import { checkWorkspace as G, checks as K, cycles as q, elsewhereSources as de, extraMarkers as fe, indexNames as pe, judge as me, nothingFetched as he, orphanDependencies as ge, uvSettings as _e, workspaceSources as ve, worldFor as ye } from "./domain-problem-check-files.js";
import { attestationsToLack as be, changedSinceTag as xe, checkSkipped as Se, isTrial as Ce, makePlan as J, noLock as we, notCommitted as Te, notCommittedElsewhere as Ee, submoduleEmpty as De, submoduleEmptyElsewhere as Oe, withDynamicVersion as ke } from "./domain-plan-check-siblings.js";
import { checkWheels as Ae } from "./domain-report-next-steps.js";
import { builtWithoutIsolation as je, lockOutdated as Y } from "./domain-problem-uv-settings.js";
import { linksLeadOut as Me, linksLeftOut as Ne } from "./domain-problem-copy.js";
import { buildNeeds as Pe } from "./domain-plan-check-new-projects.js";
import { parseToml as Fe, tableIn as X } from "./domain-workspace-shapes.js";
import { filesOf as Z, packagesOf as Ie, sitePathOf as Q, topFolderOf as Le } from "./domain-distribution-entries.js";
const fetchAhead = async (e, t) => {
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
		if (i.how !== "off" && i.how !== "resolve") for (let a of v(r, i)) {
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
		let a = T(r, i.config), { status: o } = i.progress, s = i.facts.cores;
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
}, Re = [
	q,
	pe,
	_e
], ze = K.filter((e) => !Re.includes(e)), lookAtHealth = async ({ workspace: e, graph: t }, { inputs: n, ports: r }, i) => {
	let { ignore: a, strict: o } = n, s = {
		workspace: e,
		graph: t,
		config: r.config,
		ignore: a,
		strict: o,
		only: ze
	}, { findings: c, outcomes: l } = await G(s, {
		...await r.openChecks(),
		signal: i
	}), u = l.filter(({ state: e, check: t }) => e === "skipped" && !t.needs.includes("versions")).map(({ check: { name: e }, reason: t }) => Se({
		check: e,
		reason: t
	}));
	return [...c, ...o ? u.map(P) : u];
}, withKeptLock = async (e, { workspace: t, repository: n }, r) => {
	if (e.code !== Y.code) return e;
	let { topLevel: i, commit: a } = n ?? {}, o = {
		commit: a ?? "",
		path: M(t.prefix, "uv.lock")
	}, [s] = i === void 0 || a === void 0 ? [] : await r.textsAt(i, [o]);
	return s === void 0 ? Y({ isCommitted: !1 }) : e;
}, preflight = async (e) => {
	let { survey: t, plan: r } = e;
	return r.packages.some(n) ? [
		...dirty(e),
		...unfetched(e),
		...leadingOut(e),
		...t.workspace.hasLock ? [] : [we({})],
		...await unreleased(e),
		...unhealthy(e)
	] : await unreleased(e);
}, Be = [
	ge,
	fe,
	ve,
	de
], unhealthy = ({ survey: e, plan: t, config: r, ignore: i, health: a }) => {
	let { workspace: o, graph: s } = e, c = new Set(t.packages.filter(n).map(({ name: e }) => e)), l = {
		workspace: o,
		graph: s,
		config: r,
		ignore: i,
		strict: !1,
		only: Be
	};
	return (a ?? me(l, ye(l), he).findings).filter(({ package: e, severity: t, code: n }) => (e === void 0 ? a !== void 0 : c.has(e)) && (t !== "notice" || n === U.code));
}, dirty = ({ survey: e, plan: t, allowDirty: n }) => {
	let { changed: r = [], untracked: i = [] } = e.repository ?? {}, a = byOwner([...new Set([...r, ...i])], e, t), o = a.get(void 0) ?? [];
	return [...[...a].flatMap(([e, t]) => e === void 0 || n ? [] : [Te({
		package: e,
		files: t.toSorted()
	})]), ...o.length === 0 ? [] : [Ee({ files: o.toSorted() })]];
}, unfetched = ({ survey: e, plan: t, allowDirty: n }) => [...byOwner(e.repository?.emptySubmodules ?? [], e, t)].flatMap(([e, t]) => e === void 0 ? [Oe({ submodules: t })] : n ? [] : [De({
	package: e,
	submodules: t
})]), leadingOut = ({ survey: e, plan: t, outside: n }) => {
	let shown = (e) => e.map(({ path: e, target: t }) => `${e} -> ${t}`).toSorted(), r = n.filter(({ isTracked: e }) => e), i = [...byOwner(r.map(({ path: e }) => e), e, t)].flatMap(([e, t]) => e === void 0 ? [] : [{
		name: e,
		paths: t
	}]), isRefused = ({ path: e, isTracked: t }) => t && i.some(({ paths: t }) => t.includes(e)), a = n.filter((e) => !isRefused(e));
	return [...i.map(({ name: e, paths: t }) => Me({
		package: e,
		links: shown(r.filter(({ path: e }) => t.includes(e)))
	})), ...a.length === 0 ? [] : [Ne({ links: shown(a) })]];
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
		return d === void 0 || d === 0 ? [] : [xe({
			package: n,
			version: i ?? "",
			tag: o,
			commits: d
		})];
	}))).flat();
}, judgePlan = async ({ plan: e, due: t, seen: n, released: r, lock: i, health: a, outside: o }, s) => {
	let { inputs: c, ports: l } = s, { config: u, git: d, signal: f } = l, { allowDirty: m, ignore: h } = c, g = await preflight({
		survey: n,
		plan: e,
		config: u,
		allowDirty: m,
		git: d,
		outside: o,
		ignore: h,
		health: a
	}), _ = await R({
		wish: c,
		survey: n,
		plan: e,
		prepared: t
	}, l), [v, y] = await Promise.all([p({
		plan: e,
		released: r
	}, s), V(H({
		wish: c,
		survey: n,
		plan: e,
		config: u,
		released: r
	}), l.openNames, f)]), b = t === void 0 ? z(c, n, l.facts.start) : [], x = c.dryRun ? [] : Ae(e, [], !1);
	return [
		...i === void 0 ? [] : [F(await withKeptLock(i, n, d), n.workspace)],
		...Ce(c) ? b.map(j) : b,
		...g,
		..._,
		...v,
		...W(y, e),
		...x,
		...be(c).map(j)
	];
}, planCheckout = async ({ seen: e, found: t, released: n, tagTools: r, dynamic: i }, { inputs: a, ports: o, run: s }) => {
	let { config: c } = o, l = o.clock.now(), u = t && await I({
		seen: e,
		releases: t.releases,
		dynamic: i,
		tagTools: r,
		released: n
	}, {
		...a,
		config: c,
		now: l,
		forge: o.openForge(a.githubToken?.secret)
	}), { plan: d, findings: f } = J({
		wish: {
			...a,
			prepared: u?.due
		},
		survey: e,
		config: c,
		released: n,
		versions: u?.versions ?? i,
		id: s.id,
		now: l
	});
	return u === void 0 ? {
		plan: d,
		due: void 0,
		told: new Map(),
		findings: f
	} : {
		plan: {
			...d,
			prepared_by: u.commits
		},
		due: u.due,
		told: u.told,
		findings: [...u.findings, ...f]
	};
}, buildStage = (e) => {
	let t;
	return {
		name: "build",
		slots: e.slots,
		run: async (n, r) => {
			t ??= e.copy.settle(), await t;
			let i = await builtOf(e, n, r);
			return await e.siblings?.add({
				...n,
				distributions: i
			}, r), {
				kind: "done",
				detail: i.map(({ filename: e }) => e).join(", "),
				distributions: i
			};
		}
	};
}, builtOf = (e, t, n) => t.package.wheels.length > 0 ? build(e, { kind: "sdist" }, {
	work: t,
	signal: n
}) : isWheelMissing(t) ? finish(e, t, n) : build(e, { kind: "both" }, {
	work: t,
	signal: n
}), isWheelMissing = ({ package: { on_index: e } }) => e.some(isSdist) && !e.some((e) => e.endsWith(".whl")), isSdist = (e) => e.endsWith(".tar.gz"), finish = async (t, n, r) => {
	try {
		var i = e();
		let { archives: a, store: o, scratch: s } = t, c = await build(t, { kind: "sdist" }, {
			work: n,
			signal: r
		}), l = i.a(await s.folder(`unpack-${n.package.name}`)), u = await a.unpack(o.pathOf(c[0].filename), l.path);
		return [...await build(t, {
			kind: "wheel",
			folder: u
		}, {
			work: n,
			signal: r
		}), ...c];
	} catch (e) {
		i.e = e;
	} finally {
		await i.d();
	}
}, build = async ({ uv: t, copy: n, store: r, scratch: i, progress: a, ...o }, s, { work: c, signal: l }) => {
	try {
		var u = e();
		let { name: d } = c.package, f = u.a(await i.folder(`build-${d}`)), { files: p, isIsolated: m } = await t.build({
			...s,
			root: n.root,
			package: d,
			home: c.package.path,
			out: f.path,
			commitTime: o.commitTime,
			python: o.python(d),
			told: o.told(d),
			index: await o.siblings?.index(),
			siblings: o.siblings?.of(d),
			timeout: o.timeout,
			signal: l,
			onLine: (e) => a.detail({
				package: d,
				stage: "build",
				detail: e
			})
		});
		m || o.note(je({ package: d }));
		let h = [];
		for (let e of p) {
			let t = await r.take(f.pathOf(e)), n = {
				package: d,
				filename: e,
				kind: isSdist(e) ? "sdist" : "wheel",
				...t
			}, i = c.package.status === "complete" ? await o.look.adopt(c.package, n, l) : void 0;
			h.push(i ?? n);
		}
		return h;
	} catch (e) {
		u.e = e;
	} finally {
		await u.d();
	}
}, pinStage = ({ copy: e, member: t }) => ({
	name: "pin",
	slots: 1,
	run: async ({ package: { name: n, path: r, bounds: i } }) => {
		if (i.length === 0) return {
			kind: "skipped",
			reason: "nothing to pin"
		};
		let a = r === "." ? "pyproject.toml" : `${r}/pyproject.toml`;
		return await e.write(a, B(t(n), i)), {
			kind: "done",
			detail: i.map(({ to: e }) => e).join(", ")
		};
	}
}), isEmpty = (e) => Object.keys(e).length === 0, hasAny = (e, t) => Object.keys(e).some((e) => t.test(e)), hatchMay = (e) => {
	let { targets: t, ...n } = e, { wheel: r, ...i } = X(e, "targets"), { packages: a, ...o } = X(X(e, "targets"), "wheel");
	return !isEmpty(n) || !isEmpty(i) || !isEmpty(o);
}, poetryMay = (e) => hasAny(e, /^(include|exclude|build)$/) || /"format"/.test(JSON.stringify(e.packages ?? "")), mayLose = ({ buildBackend: e, tool: t }) => {
	switch (e?.split(":")[0]) {
		case "uv_build": return hasAny(X(X(t, "uv"), "build-backend"), /exclude|include|data/);
		case "hatchling.build": return hatchMay(X(X(t, "hatch"), "build"));
		case "poetry.core.masonry.api": return poetryMay(X(t, "poetry"));
		case "pdm.backend": return !isEmpty(X(X(t, "pdm"), "build"));
		case "flit_core.buildapi": return hasAny(X(t, "flit"), /sdist|external-data/);
		case "maturin":
		case "scikit_build_core.build":
		case "mesonpy": return !1;
		default: return !0;
	}
}, Ve = {
	uv_build: "take it out of source-exclude in [tool.uv.build-backend]",
	"hatchling.build": "in [tool.hatch.build.targets.sdist], take it out of exclude, add it to include or only-include where that is set, or name it in artifacts where git ignores it",
	"poetry.core.masonry.api": "give it format = [\"sdist\", \"wheel\"] in packages or include of [tool.poetry]",
	"pdm.backend": "name it in source-includes of [tool.pdm.build]",
	"flit_core.buildapi": "in [tool.flit.sdist], take it out of exclude, or name it in include",
	"setuptools.build_meta": "name it in MANIFEST.in, below what excludes it"
}, $ = /\.(py[ixc]?|pxd|pyx|ipynb|[ch]|cc|cpp|cxx|hpp|cu|rs|go|zig|f90|m|swift|[jt]sx?|vue|svelte|s[ac]ss|less|map|pot?|in|md|rst|cfg|ini|lock)$|(^|\/)(\.[^/]*|Makefile|CMakeLists\.txt|meson\.build|[A-Z]+)$|(^|\/)_?(tests?|testing|docs?|examples?|samples?|benchmarks?|node_modules|__pycache__)\//i, He = /(^|\/)(conftest|test_[^/]*|[^/]*_test)\.py$|(^|\/)tests?\//i, written = (e) => Z(e).map(({ path: e }) => e).filter((e) => !/^[^/]+\.dist-info\/[^/]+$|\.py[co]$|\.(so|pyd)$/.test(e)), checkLosses = (e, t, n) => {
	let r = new Set(written(t)), i = written(e).filter((e) => !r.has(e));
	if (i.length === 0) return [];
	let a = Ve[n?.split(":")[0] ?? "setuptools.build_meta"] ?? "see that the sdist has it", o = l({
		filename: t.filename,
		entries: i,
		remedy: a
	});
	return [i.every((e) => He.test(e) || !/\.pyi?$/.test(e) && $.test(e)) ? {
		...o,
		severity: "warning"
	} : o];
}, leavesOut = ({ tool: e }) => {
	let t = X(X(e, "hatch"), "build");
	return [
		t,
		X(X(t, "targets"), "wheel"),
		X(X(e, "uv"), "build-backend"),
		X(e, "setuptools"),
		X(e, "poetry"),
		X(X(e, "pdm"), "build")
	].some((e) => hasAny(e, /^(wheel-)?excludes?$|^exclude-package-data$|^source-includes$/));
}, checkData = (e, t, n) => {
	if (leavesOut(n)) return [];
	let r = new Set(Z(t).flatMap(({ path: e }) => Q(e) ?? [])), i = Ie(t).map((e) => `${e.replaceAll(".", "/")}/`), a = `${Le(e)}/`, o = Z(e).flatMap(({ path: e }) => {
		let t = e.slice(a.length).replace(/^(src|lib|python)\//, "");
		return !r.has(t) && !$.test(t) && i.some((e) => t.startsWith(e)) ? [t] : [];
	});
	return o.length === 0 ? [] : [u({
		filename: t.filename,
		sdist: e.filename,
		entries: o
	})];
}, Ue = /^_?(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|conftest)$/, isUsable = (e) => Z(e).some(({ path: e }) => /\.(py|pyi|so|pyd)$/.test(Q(e) ?? "") || /^[^/]+\.data\/scripts\//.test(e)), checkModules = (e, { sources: t, isEmpty: n }) => {
	let { filename: r } = e;
	if (n || t.length === 0) return [];
	if (!isUsable(e)) return [g({
		filename: r,
		sources: t
	})];
	let { all: i } = h(e), parentOf = (e) => e.split(".").slice(0, -1).join("."), a = t.filter((e) => i.has(parentOf(e)) && !i.has(e) && !e.split(".").some((e) => Ue.test(e)));
	return a.length === 0 ? [] : [m({
		filename: r,
		modules: a
	})];
}, buildSettingsFor = (e, t) => {
	let hasEntry = (n) => Object.keys(X(t, n)).some((t) => r(t) === e);
	return [
		["extra-build-dependencies", hasEntry("extra-build-dependencies")],
		["extra-build-variables", hasEntry("extra-build-variables")],
		["config-settings", Object.keys(X(t, "config-settings")).length > 0],
		["config-settings-package", hasEntry("config-settings-package")],
		["build-constraint-dependencies", Array.isArray(t["build-constraint-dependencies"])]
	].filter(([, e]) => e).map(([e]) => e);
}, buildAway = async (t, { name: n, sdist: r, signal: i }) => {
	try {
		var a = e();
		let o = buildSettingsFor(n, uvTable(t));
		if (r === void 0 || o.length === 0) return [];
		let { uv: s, scratch: c, uvToml: l, pathOf: u, request: d } = t, f = a.a(await c.folder(`away-${n}`));
		await f.write("uv.toml", l);
		let p = {
			kind: "wheel",
			root: f.path,
			folder: u(r.filename),
			out: f.pathOf("out")
		};
		try {
			return await s.build({
				...await d(n),
				...p,
				signal: i
			}), [];
		} catch (e) {
			if (i.aborted || !(e instanceof A)) throw e;
			let [t] = e.findings;
			return t === void 0 || N(t) !== "commit" ? [] : [S({
				filename: r.filename,
				settings: o,
				words: t.message
			})];
		}
	} catch (e) {
		a.e = e;
	} finally {
		await a.d();
	}
}, uvTable = ({ files: e, root: t, rootTool: n }) => {
	let r = e.readText(M(t, "uv.toml")), i = r === void 0 ? void 0 : Fe(r);
	return i?.ok ? i.table : X(n, "uv");
}, We = /^(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist|ci|assets|node_modules)$/, Ge = [
	"",
	"src",
	"lib",
	"python"
], isIdentifier = (e) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(e), sourcePackages = (e, t) => {
	let foldersIn = (t) => (e.list(t) ?? []).filter(({ kind: e, isLink: t }) => e === "folder" && !t).map(({ name: e }) => e), isPackage = (t) => (e.list(t) ?? []).some(({ name: e, kind: t }) => e === "__init__.py" && t === "file"), below = (e, t) => [t, ...foldersIn(e).filter((t) => isIdentifier(t) && isPackage(M(e, t))).flatMap((n) => below(M(e, n), `${t}.${n}`))];
	return Ge.flatMap((e) => foldersIn(M(t, e)).filter((e) => isIdentifier(e) && !We.test(e) && !Ge.includes(e)).filter((n) => isPackage(M(M(t, e), n))).flatMap((n) => below(M(M(t, e), n), n)));
}, lookBesides = (e) => async (t, n, r) => {
	let i = n.find(({ kind: e, faults: t }) => e === "wheel" && t.length === 0);
	if (i === void 0) return [];
	let a = e.member(t.package.name), o = sourcePackages(e.files, M(e.root, a.path)), { name: s } = t.package, c = n.find(({ kind: e, faults: t }) => e === "sdist" && t.length === 0), l = mayLose(a) && isPure(i) ? await buildStraight(e, t, r) : void 0;
	return [
		...checkModules(i, {
			sources: o,
			isEmpty: E(a, []).isEmpty
		}),
		...c === void 0 ? [] : checkData(c, i, a),
		...l === void 0 ? [] : checkLosses(l, i, a.buildBackend),
		...await buildAway(e, {
			name: s,
			sdist: c,
			signal: r
		})
	];
}, isPure = ({ filename: e }) => e.endsWith("-none-any.whl"), buildStraight = async ({ uv: t, archives: n, scratch: r, request: i }, { package: { name: a } }, o) => {
	try {
		var s = e();
		let c = s.a(await r.folder(`straight-${a}`));
		try {
			let { files: e } = await t.build({
				...await i(a),
				kind: "wheel",
				out: c.path,
				signal: o
			}), r = e[0] === void 0 ? void 0 : await n.read(c.pathOf(e[0]));
			return r?.faults.length === 0 ? r : void 0;
		} catch (e) {
			if (o.aborted || !(e instanceof A)) throw e;
			return;
		}
	} catch (e) {
		s.e = e;
	} finally {
		await s.d();
	}
}, checking = (e, n, { areSiblingsNeeded: r, ...i }) => {
	let { course: s, seen: l, copy: u, rehearsal: d, told: f } = e, { ports: p, run: m, destination: h, inputs: g } = n, { archives: _, classifiers: v, uv: y, files: b, config: x } = p, S = new Map(l.workspace.members.map((e) => [e.name, e])), member = (e) => S.get(e);
	return o({
		...i,
		archives: _,
		classifiers: v,
		pathOf: m.store.pathOf,
		expected: c(s.plan, {
			stated: ({ name: e, bounds: t }) => E(member(e), t),
			target: h.target,
			released: s.released
		}),
		areTogether: D(s.plan),
		besides: lookBesides({
			uv: y,
			archives: _,
			scratch: m.scratch,
			files: b,
			member,
			root: l.workspace.root,
			rootTool: l.workspace.rootTool,
			uvToml: a(s.sources),
			pathOf: m.store.pathOf,
			request: async (e) => ({
				root: u.root,
				package: e,
				home: member(e).path,
				commitTime: l.commitTime,
				timeout: g.buildTimeout,
				python: t(x, e, g.pythonVersion),
				told: f.get(e),
				index: r ? await d.index() : void 0
			})
		}),
		slots: p.facts.cores
	});
}, preparing = (e, t) => {
	let { course: n, seen: r, ahead: i } = e, { inputs: a } = t, o = n.works.map((e) => e.package.name), s = Pe(r.graph, o), c = s.size > 0, siblingsOf = (e) => o.filter((t) => s.get(e)?.includes(t)), l = k(n, t), u = l === void 0 && a.smoke === "import";
	return {
		...n,
		isCodeFree: !1,
		isTried: u,
		clearUp: () => {
			e.beside.add(Promise.resolve(e.copy[Symbol.asyncDispose]())), u && e.beside.add(n.environments.clear());
		},
		prepare: (r, a) => {
			let o = building(e, t, {
				...r,
				areSiblingsNeeded: c,
				siblingsOf
			}), u = l === void 0 ? rehearsing(e, t, {
				...r,
				works: a
			}) : void 0, sound = (t) => {
				u !== void 0 && e.beside.add(u.ready(t, e.beside.signal));
			}, d = checking(e, t, {
				...r,
				areSiblingsNeeded: c,
				twine: i.twine,
				sound
			});
			return [
				_("Pinning requirements on siblings, in the copy", pinning(e)),
				{
					..._("Building", o, (e) => s.get(e) ?? []),
					open: async () => i.begin({
						works: a,
						isInstalled: f(n, t)
					})
				},
				{
					..._("Checking what was built", d),
					open: async () => {
						u !== void 0 && e.beside.add(u.begin(r.all(), e.beside.signal));
					}
				},
				_(y(l), u ?? w(l ?? ""))
			];
		}
	};
}, pinning = ({ copy: e, seen: t }) => {
	let n = new Map(t.workspace.members.map((e) => [e.name, e]));
	return pinStage({
		copy: e,
		member: (e) => n.get(e)
	});
}, building = ({ seen: e, copy: n, rehearsal: r, told: i }, a, { note: o, areSiblingsNeeded: s, siblingsOf: c }) => {
	let { inputs: l, ports: u, run: f } = a, { uv: p, archives: m, progress: h, config: g } = u;
	return buildStage({
		uv: p,
		copy: n,
		store: f.store,
		scratch: f.scratch,
		archives: m,
		look: d(a),
		progress: h,
		commitTime: e.commitTime,
		timeout: l.buildTimeout,
		python: (e) => t(g, e, l.pythonVersion),
		told: (e) => i.get(e),
		siblings: s ? {
			index: r.index,
			of: c,
			add: (e, t) => O({
				...f,
				uv: p,
				server: r.server
			}, e, t)
		} : void 0,
		note: o,
		slots: u.facts.buildSlots
	});
}, rehearsing = ({ course: e, rehearsal: t }, { inputs: n, ports: r, run: i }, { note: a, works: o }) => b({
	uv: r.uv,
	environments: e.environments,
	archives: r.archives,
	scratch: i.scratch,
	store: i.store,
	pathOf: i.store.pathOf,
	server: t.server,
	index: t.index,
	indexName: "the rehearsal index",
	smokePlan: T(n, r.config),
	note: a,
	names: o.map((e) => e.package.name),
	slots: r.facts.cores
}), shareEarly = ({ seen: e, released: t }, { inputs: n, ports: r, run: i }) => {
	if (ke(e.workspace).length > 0) return;
	let { config: a, clock: o } = r, { plan: s, findings: c } = J({
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
	}), l = C(s, n.share, e.graph);
	return [
		...e.findings,
		...c,
		...l.findings
	].every(({ severity: e }) => e !== "error") && l.packages.length > 0 ? l : void 0;
}, publishCheckout = async ({ seen: n, found: r }, a) => {
	try {
		var o = e();
		let { inputs: c, ports: l, run: u } = a, { config: d, progress: p, signal: m } = l, python = (e) => t(d, e, c.pythonVersion), h = n.workspace.members.map(({ name: e }) => e), g = {
			...l,
			scratch: u.scratch,
			uvIndexes: n.indexes,
			names: h
		};
		await l.uv.version();
		let _ = await l.uv.refusal(n.workspace.root, { isOnline: !0 });
		if (_ !== void 0) throw new A(F(_, n.workspace));
		let v = o.a(await le(n.target, c, g)), y = o.a(L(m));
		p.status(`Copying the checkout, and asking ${te(n.target)} what it has`);
		let b = ce(n.workspace, v.index, y.signal);
		y.add(b), await l.loadAll();
		let S = i(n.indexes.ofWorkspace), w = s(S, {
			ports: l,
			run: u
		}), T = startAhead({
			environments: w,
			seen: n,
			beside: y
		}, a), beginEarly = (e) => {
			let t = r === void 0 ? shareEarly({
				seen: n,
				released: e
			}, a) : void 0;
			t !== void 0 && T.begin({
				works: worksOf(t),
				isInstalled: f(t, {
					inputs: c,
					destination: v
				})
			});
		};
		y.add(b.then(beginEarly));
		let E = o.a(await re(n, l.copies, u)), D = o.a(L(m)), O = ne(n.workspace).map(({ name: e, path: t }) => ({
			root: E.root,
			home: t,
			python: python(e)
		}));
		D.add(l.uv.findPythons(O, D.signal));
		let k = r === void 0 ? new Map() : await oe(n.workspace, l.files), j = await ie(n.workspace, l.files), M = c.buildTimeout, [N, P, I, R] = await Promise.all([
			n.workspace.hasLock ? D.add(l.uv.checkLock(E.root, {
				python: c.pythonVersion[0],
				timeout: M,
				signal: D.signal
			})) : void 0,
			D.add(ae(n, {
				uv: l.uv,
				copy: E,
				run: u,
				python,
				timeout: M,
				except: new Map([...k, ...j]),
				signal: D.signal
			})),
			b,
			c.checks ? D.add(lookAtHealth(n, a, D.signal)) : void 0
		]), { plan: z, due: B, told: V, findings: H } = await planCheckout({
			seen: n,
			found: r,
			released: I,
			tagTools: k,
			dynamic: new Map([...j, ...P])
		}, a), U = {
			...a,
			destination: v
		}, W = await judgePlan({
			plan: z,
			due: B,
			seen: n,
			released: I,
			lock: N,
			health: R,
			outside: E.outside
		}, U), G = o.a(ue(g, v)), K = C(z, c.share, n.graph), q = {
			plan: z,
			findings: [
				...n.findings,
				...H.map(ee(W)),
				...K.findings,
				...W
			],
			works: worksOf(K),
			isPart: K.isPart,
			store: u.store,
			released: I,
			sources: S,
			environments: w,
			attestations: se
		};
		return await x(preparing({
			course: q,
			seen: n,
			copy: E,
			rehearsal: G,
			told: V,
			beside: D,
			ahead: T
		}, U), U);
	} catch (e) {
		o.e = e;
	} finally {
		await o.d();
	}
}, worksOf = ({ packages: e }) => e.map((e) => ({
	package: e,
	distributions: []
}));
export { publishCheckout };
