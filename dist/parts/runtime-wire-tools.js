import { __toESM as e } from "./rolldown-runtime.js";
import { assumeUnchanged as t, assumeUnchangedAll as n, buildEnvironment as r, cloneRepository as i, createGitCommand as a, createProcesses as o, explainGit as s, gitWords as c, isGitMissing as l, isGone as u, isSteering as d, listFiles as f, lockEnvironment as p, processOwner as m, readPlainText as h, removeFolder as g, toolEnvironment as _, trackInPlace as v, trialEnvironment as y, uploadEnvironment as ee } from "./domain-environment-uv-variables.js";
const chmod = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...e), copyFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").copyFile(...e), lstat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...e), mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e), readlink = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readlink(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), rmdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rmdir(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), symlink = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").symlink(...e), utimes = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").utimes(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), b = globalThis.process.getBuiltinModule("node:path").basename, x = globalThis.process.getBuiltinModule("node:path").dirname, S = globalThis.process.getBuiltinModule("node:path").isAbsolute, C = globalThis.process.getBuiltinModule("node:path").join, te = globalThis.process.getBuiltinModule("node:path").normalize, ne = globalThis.process.getBuiltinModule("node:path").parse, w = globalThis.process.getBuiltinModule("node:path").posix, T = globalThis.process.getBuiltinModule("node:path").relative, E = globalThis.process.getBuiltinModule("node:path").resolve, D = globalThis.process.getBuiltinModule("node:path").sep;
import { stringify as re } from "../libraries/smol-toml.js";
import { aList as ie, aTable as ae, parseToml as oe, tableIn as se } from "./domain-workspace-shapes.js";
import { Bug as ce, Problem as O, ancestors as le, byPlace as ue, defineFinding as k, gitFailed as de, giveLogin as fe, lockedOutBehind as pe, nameWithLogin as me, runAgain as he, shown as ge } from "./domain-problem-locked-index.js";
import { endedBy as _e, environmentFailed as ve, inDuration as A, recordedPaths as ye } from "./domain-problem-smoke.js";
import { _usingCtx as be, diskFull as j, inertLine as M, nodeFiles as xe, normalizeName as Se, saysNoRoom as N } from "../index.js";
import { builtFiles as Ce, errorWords as P, installWords as we, lastWords as F, lockedIndex as I, missingPath as Te, missingPython as L, publishLogFilter as Ee, readBuildFault as R, readPublish as De, splitPublishLog as Oe, versionOfSdist as ke } from "./domain-uv-output.js";
import { aborted as Ae, canonicalVersion as z } from "./actions-shared-inputs.js";
const je = globalThis.process.getBuiltinModule("node:fs").constants, Me = globalThis.process.getBuiltinModule("node:fs").createReadStream, B = globalThis.process.getBuiltinModule("node:fs").existsSync, Ne = globalThis.process.getBuiltinModule("node:fs").lstatSync, Pe = globalThis.process.getBuiltinModule("node:fs").mkdirSync, Fe = globalThis.process.getBuiltinModule("node:fs").readFileSync, V = globalThis.process.getBuiltinModule("node:fs").readdirSync, Ie = globalThis.process.getBuiltinModule("node:fs").readlinkSync, Le = globalThis.process.getBuiltinModule("node:fs").realpathSync, Re = globalThis.process.getBuiltinModule("node:fs").rmdirSync, ze = globalThis.process.getBuiltinModule("node:fs").symlinkSync, H = globalThis.process.getBuiltinModule("node:fs").unlinkSync, U = globalThis.process.getBuiltinModule("node:os").availableParallelism, W = globalThis.process.getBuiltinModule("node:os").tmpdir;
import { absoluteHere as Be, buildUnreachable as Ve, createRunUv as G, fileOutside as He, filesMissing as Ue, findRefusal as We, folderLinked as Ge, includeMissing as Ke, isLeftOutName as qe, isMarkedFolder as Je, oldest as Ye, outputFolders as Xe, projectEnvironment as K, readProjectFiles as Ze, readSettings as Qe, readUserFiles as q, sdistIncomplete as $e, selectUntracked as et, tailOf as J, toldIn as Y, uvTooOld as tt, uvUnusable as nt, versionUnknown as rt } from "./domain-problem-uv.js";
import { pLimit as X } from "../libraries/p-limit.js";
import { lockLockedOut as it, lockLockedOut$1 as at, lockNotMade as ot, lockOutdated as st, lockSteered as ct, lockUnanswered as Z, lockUnchecked as lt, lockUnreached as ut, lockWithoutPython as dt } from "./domain-problem-release-files.js";
import { buildLockedOut as ft, byUploadOrder as pt, isOffline as mt, refusedBySettings as ht, settingsBehind as Q } from "./domain-problem-uv-settings.js";
import { require_lt as gt } from "../libraries/semver.js";
import { byCause as _t } from "./domain-tag-suggest-format.js";
import { parseMetadata as vt } from "./domain-python-metadata.js";
import { copyFailed as yt, fileUnreadable as bt, gitFailedInCopy as xt, memberOutside as St, nameUnreadable as Ct, sourceFailed as wt } from "./domain-problem-copy.js";
const words = (e) => e.trim().split(/\s+/), Tt = words("index index-url extra-index-url index-strategy keyring-provider"), Et = words("system-certs native-tls allow-insecure-host http-proxy https-proxy no-proxy cache-dir no-cache\n  link-mode concurrent-downloads concurrent-builds concurrent-installs preview preview-features python-preference\n  python-downloads python-install-mirror pypy-install-mirror python-downloads-json-url"), Dt = {
	trial: new Set([...Tt, ...Et]),
	tool: new Set([
		...Tt,
		...Et,
		"find-links",
		"no-index"
	])
}, settingsFor = (e, t) => re(t.map((t) => allowedOf(t, Dt[e])).reduceRight(joined, {})), allowedOf = (e, t) => {
	let n = Object.entries(e).filter(([e]) => t.has(e)), r = ae.accepts(e.pip) ? allowedOf(e.pip, t) : {};
	return Object.fromEntries([...n, ...Object.keys(r).length === 0 ? [] : [["pip", r]]]);
}, joined = (e, t) => {
	let n = {
		...e,
		...t
	};
	for (let [r, i] of Object.entries(t)) {
		let t = e[r];
		ie.accepts(i) && ie.accepts(t) ? n[r] = [...i, ...t] : r === "pip" && (n[r] = joined(t ?? {}, i));
	}
	return n;
}, pythonAsUv = (e) => `Let ${e} name a Python that is here, or a version as uv takes it, such as 3.13 or >=3.12`, Ot = k({
	code: "RA-BUILD-NO-PYTHON",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, python: t, found: n, by: r, isDownload: i, isNoVersion: a }) => ({
	package: e,
	message: `${r === void 0 ? `No Python here fits ${e}, for which Python ${t} is asked` : `There is no Python ${t} here, for which ${r} asks`}: found ${n.join(", ") || "none"}`,
	...a === !0 ? {
		...r === "UV_PYTHON" ? {} : r === void 0 ? { remedy: "commit" } : { input: r },
		hint: pythonAsUv(r ?? ".python-version")
	} : {
		...i ? { remedy: "outside" } : {},
		...install("one", {
			isDownload: i,
			or: r === void 0 ? "set python-version" : `change ${r}`
		})
	}
})), kt = k({
	code: "RA-SMOKE-NO-PYTHON",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ python: e, isDownload: t, isNoVersion: n = !1 }) => ({
	message: `There is no Python${e === void 0 ? "" : ` ${e}`} here to try packages on`,
	...t ? { remedy: "outside" } : {},
	...n ? {
		input: "python-version",
		hint: pythonAsUv("python-version")
	} : install("it", {
		isDownload: t,
		or: "change python-version"
	})
})), install = (e, { isDownload: t, or: n }) => t ? he("Run again", `if uv still cannot download it, install ${e}, or ${n}`) : ue((t) => `Install ${e}${t(" (actions/setup-python)", "")}, let uv download ${e}, or ${n}`), changeTo = (e, t, n) => {
	let r = e.split("\n").filter((e) => /^[\w]/.test(e)), i = new Set(), a = r.filter((e) => {
		let [, r = "", a] = /^([\w.-]+)(?:==([^\s;]+)$)?/.exec(e.trim()) ?? [], o = Se(r), s = t.get(o);
		return s === void 0 || a === void 0 || n.has(o) || z(s) !== z(a) ? !0 : (i.add(o), !1);
	});
	return {
		leaving: [...t.keys()].filter((e) => !i.has(e)),
		staying: [...i],
		arriving: a
	};
}, contentsOf = (e, t) => {
	let n = new Map(), walk = (t) => {
		for (let r of V(`${e}/${t}`, { withFileTypes: !0 })) {
			let i = t === "" ? r.name : `${t}/${r.name}`;
			if (n.set(i, r.isDirectory() ? "" : stampOf(`${e}/${i}`, r)), r.isDirectory()) walk(i);
			else if (isLinkedCache(r)) for (let t of namesIn(`${e}/${i}`)) n.set(`${i}/${t}`, "");
		}
	};
	walk("");
	let r = new Map(t?.distributions.map((e) => [e.record, e]));
	return {
		entries: n,
		distributions: [...n.keys()].flatMap((i) => i.endsWith(".dist-info/RECORD") ? (t?.entries.get(i) === n.get(i) ? r.get(i) : void 0) ?? installedBy(e, i) ?? [] : [])
	};
}, stampOf = (e, t) => {
	if (t.isSymbolicLink()) return linkStamp(e);
	let { size: n, mtimeMs: r } = Ne(e);
	return `${n} ${r}`;
}, isLinkedCache = (e) => e.name === "__pycache__" && e.isSymbolicLink(), linkStamp = (e) => `-> ${Ie(e)}`, namesIn = (e) => {
	try {
		return V(e);
	} catch {
		return [];
	}
}, At = /^((?:.*\/)?site-packages)\/([^/-]+)-([^/]+)\.dist-info\/RECORD$/, installedBy = (e, t) => {
	let [, n, r, i] = At.exec(t) ?? [];
	if (n === void 0 || r === void 0 || i === void 0) return;
	let a = Fe(C(e, t), "utf8"), o = ye(a).map((t) => withinFolder(t, {
		folder: e,
		site: n
	})), s = new Set(o.filter((e) => e.endsWith(".py")).map(folderOf)), isBelow = (e) => e.startsWith(`${n}/`);
	return {
		name: Se(r),
		version: i,
		record: t,
		paths: o,
		packages: [...s].filter(isBelow)
	};
}, withinFolder = (e, { folder: t, site: n }) => {
	if (!jt.test(e)) return `${n}/${e}`;
	let r = t.split(D).join("/"), i = w.isAbsolute(e) ? e : w.join(r, n, e);
	return w.relative(r, i);
}, jt = /(?:^|\/)\.{0,2}(?:\/|$)/, folderOf = (e) => {
	let t = e.lastIndexOf("/");
	return t < 0 ? "." : e.slice(0, t);
}, holdsOnly = (e, t) => {
	let n = new Set(e.distributions.map(({ name: e }) => e));
	if (!t.staying.every((e) => n.has(e))) return !1;
	let r = knownIn(e, t);
	for (let [t, n] of e.entries) if (r.get(t) !== n && !Mt.test(t) && !isCache(t, n, r)) return !1;
	for (let [t, n] of r) if (n !== "" && !e.entries.has(t)) return !1;
	return !0;
}, knownIn = (e, { bare: t, last: n, links: r }) => {
	let i = new Map([...t.entries, ...r]);
	for (let { record: t, paths: r } of e.distributions) {
		let a = n !== void 0 && n.entries.get(t) === e.entries.get(t);
		for (let t of r) {
			let r = a ? n.entries.get(t) : e.entries.get(t);
			r !== void 0 && i.set(t, r);
			for (let e = folderOf(t); e !== "." && !i.has(e); e = folderOf(e)) i.set(e, "");
		}
	}
	return i;
}, isCache = (e, t, n) => {
	let [, r, i, a] = Nt.exec(e) ?? [];
	return a === void 0 ? i !== void 0 && n.has(`${r}${i}.py`) : t === "";
}, Mt = /^\.lock$/, Nt = /^(.*?)__pycache__\/([^/.]+)\.[^/]+\.pyc$|(__pycache__)$/, cacheOf = (e) => `${e}/__pycache__`, shareBytecode = (e, t) => {
	let n = new Map(), r = new Map(), i = t, remove = (t) => {
		n.delete(t), r.delete(t), attempt$1(() => H(C(e, t)));
	}, add = (t, i, a) => attempt$1(() => {
		Pe(a, { recursive: !0 }), ze(a, C(e, t), "junction"), n.set(t, linkStamp(C(e, t))), r.set(t, i.name);
	});
	return {
		links: n,
		withdraw: (e) => {
			let t = new Set(e);
			for (let [e, n] of [...r]) t.has(n) && remove(e);
		},
		spread: (e, t) => {
			let a = new Map();
			for (let [n, r] of ownersOf(e)) r !== void 0 && !t.has(r.name) && a.set(cacheOf(n), r);
			for (let [e, t] of [...r]) a.get(e)?.name !== t && remove(e);
			for (let [t, r] of a) {
				let a = n.has(t) || e.entries.has(t) ? void 0 : placeOf$1(r, e);
				a !== void 0 && add(t, r, C(i, a, encodeURIComponent(t)));
			}
		},
		forget: () => {
			n.clear(), r.clear(), i = C(t, crypto.randomUUID());
		}
	};
}, ownersOf = ({ distributions: e }) => {
	let t = new Map();
	for (let n of e) for (let e of n.packages) t.set(e, t.has(e) ? void 0 : n);
	return t;
}, placeOf$1 = ({ name: e, version: t, record: n }, { entries: r }) => {
	let i = r.get(`${w.dirname(n)}/METADATA`);
	return i && `${e}-${t}-${i.replace(" ", "-")}`;
}, attempt$1 = (e) => {
	try {
		e();
	} catch (e) {
		if (!Error.isError(e) || !("code" in e)) throw e;
	}
}, uninstall = async (e, t, { now: n, bare: r }) => {
	let i = new Set(t), a = n.distributions.filter(({ name: e }) => i.has(e)).flatMap(({ record: e, paths: t }) => [...t, e]).filter((e) => !e.startsWith("../"));
	for (let t of a) attempt(() => H(`${e}/${t}`));
	let o = Map.groupBy(a.filter((e) => e.endsWith(".py")), folderOf);
	for (let [t, n] of o) removeBytecode(C(e, t, "__pycache__"), n);
	let s = new Set();
	for (let e of a) for (let t = folderOf(e); t !== "." && !s.has(t) && !r.entries.has(t); t = folderOf(t)) s.add(t);
	await removeFolders(e, s);
}, removeFolders = async (e, t) => {
	let n = Map.groupBy(t, (e) => e.split("/").length);
	for (let t of [...n.keys()].sort((e, t) => t - e)) await Promise.all(n.get(t).map((t) => rmdir(`${e}/${t}`).catch(passOver)));
}, removeBytecode = (e, t) => attempt(() => {
	let n = new Set(t.map((e) => w.basename(e, ".py")));
	for (let t of V(e)) n.has(t.split(".")[0]) && H(C(e, t));
	Re(e);
}), attempt = (e) => {
	try {
		e();
	} catch (e) {
		passOver(e);
	}
}, passOver = (e) => {
	if (!Error.isError(e) || !("code" in e)) throw e;
}, Pt = "release-actions-uv-", ownSettings = async (e) => {
	let t = await q(e), n = removeLeft(), r = await mkdtemp(C(W(), `${Pt}${m}~`));
	return {
		folder: r,
		env: await writeSettings(r, settingsFor("tool", t.map(({ table: e }) => e))),
		write: async (e, t) => await writeFile(C(r, e), t),
		[Symbol.asyncDispose]: async () => {
			await rm(r, {
				recursive: !0,
				force: !0
			}), await n;
		}
	};
}, removeLeft = async () => {
	let e = (await readdir(W()).catch(() => [])).filter((e) => e.startsWith(Pt) && u(e.slice(19).split("~")[0]));
	await Promise.allSettled(e.map((e) => rm(C(W(), e), {
		recursive: !0,
		force: !0
	})));
}, writeSettings = async (e, t) => {
	let n = C(e, "settings.toml");
	return await writeFile(n, t, { mode: 384 }), { UV_CONFIG_FILE: n };
}, preferenceOf = async (e, { folder: t, env: n }) => {
	if (e === void 0) return {
		args: [],
		env: {}
	};
	let r = n.UV_INDEX ?? "", { url: i, next: a = [] } = e, { indexStrategy: o } = await Qe(t, n);
	return {
		args: e.names.flatMap((e) => ["--exclude-newer-package", `${e}=false`]),
		env: {
			UV_INDEX: [
				i,
				...a,
				r
			].filter((e) => e !== "").join(" "),
			UV_INDEX_STRATEGY: inOrder(o)
		}
	};
}, inOrder = (e) => e?.startsWith("unsafe-") ? "unsafe-first-match" : "first-index", Ft = 6e4, createPythonEnvironments = (e) => {
	let t = G(e.processes);
	return { create: async (n) => {
		await writeFile(C(n.folder, "pyproject.toml"), "[project]\nname = \"trial\"\nversion = \"0\"\n");
		let r = C(n.folder, "venv"), i = {
			...n,
			venv: r,
			options: e,
			run: t,
			environment: await trialIn(e, n.folder)
		};
		await make(i);
		let a = await h(C(r, "pyvenv.cfg")) ?? "";
		return await keep(i, /^version_info *= *(\S+)/m.exec(a)?.[1]);
	} };
}, make = async ({ folder: e, venv: t, python: n, run: r, environment: i, timeout: a = 5 * Ft, signal: o }) => {
	let s = await r({
		args: [
			"venv",
			"--no-project",
			...n === void 0 ? [] : ["--python", n],
			"--",
			t
		],
		cwd: e,
		env: i(),
		endsStrays: !1,
		timeout: a,
		signal: o
	});
	if (s.code === 0) return;
	let c = _e(s, a), l = c === void 0 ? P(s.stderr) : `${c}: ${F(s.stderr)}`;
	if (N(l)) throw new O(j({ cause: `uv could not make a virtual environment: ${l}` }));
	let u = L(s.stderr), d = u !== void 0 || l.startsWith("No interpreter found in ");
	throw new O(d ? kt({
		python: n ?? u?.python,
		isDownload: u?.isDownload === !0,
		isNoVersion: n !== void 0 && u?.isNoVersion === !0
	}) : ve({
		python: n,
		words: l
	}));
}, keep = async (e, t) => {
	let { folder: n, venv: r, options: i } = e, a = C(r, process.platform === "win32" ? "Scripts/python.exe" : "bin/python"), o = (await K(i, n, y))({ PYTHONDONTWRITEBYTECODE: "1" }), s = new Map(), preferring = (e) => {
		let t = s.get(e?.url) ?? preferenceOf(e, {
			folder: n,
			env: i.env
		});
		return s.set(e?.url, t), t;
	}, c = shareBytecode(r, e.bytecode ?? C(n, "bytecode")), l = contentsOf(r), u, d = await realpath(a), pip = async (t, r, i) => {
		let { index: a, isCodeFree: o, timeout: s = 10 * Ft, signal: c, onLine: l } = i, u = await preferring(a), d = o === !0 ? ["--no-build"] : [], f = [
			"pip",
			...t,
			...d,
			...u.args
		], p = e.environment(u.env);
		return await e.run({
			args: f,
			stdin: r,
			cwd: n,
			env: p,
			timeout: s,
			signal: c,
			onLine: l
		});
	}, change = async (e, t) => {
		let n = new Set(e.index?.names), i = new Map(t.distributions.map(({ name: e, version: t }) => [e, t])), { leaving: o, staying: s, arriving: u } = changeTo(e.pins, i, n);
		return c.withdraw(o), await uninstall(r, o, {
			now: t,
			bare: l
		}), {
			exit: await pip([
				"install",
				"--python",
				a,
				"--no-deps",
				"--requirements",
				"-"
			], `${u.join("\n")}\n`, e),
			now: contentsOf(r, t),
			staying: s
		};
	};
	return {
		base: d,
		version: t,
		resolve: async (e) => {
			let t = e.isAlone === !0 ? ["--no-deps"] : [], n = [
				"compile",
				"--python",
				d,
				"--no-header",
				"--no-annotate",
				...t,
				"-"
			];
			return await pip(n, `${e.requirements.join("\n")}\n`, e);
		},
		fill: async (t) => {
			let { exit: n, now: i, staying: a } = await change(t, u ?? l), o = n.code === 0 && holdsOnly(i, {
				bare: l,
				last: u,
				staying: a,
				links: c.links
			});
			return u !== void 0 && !o && (await g(r), await make({
				...e,
				signal: t.signal
			}), c.forget(), l = contentsOf(r), {exit: n, now: i} = await change(t, l)), u = i, c.spread(i, new Set(t.index?.names)), n;
		},
		installed: async (e) => {
			let t = u?.distributions.find((t) => t.name === e), n = t && await h(C(r, t.record));
			return t && n !== void 0 ? {
				version: t.version,
				record: n
			} : void 0;
		},
		run: async ({ args: t, cwd: n, timeout: r = 2 * Ft, signal: i }) => await e.run({
			file: a,
			args: ["-I", ...t],
			cwd: n,
			env: o,
			timeout: r,
			signal: i
		}),
		remove: () => g(r)
	};
}, trialIn = async (e, t) => {
	let n = await K(e, t, y), r = [...await Ze(t), ...await q(e.env)], i = await writeSettings(t, settingsFor("trial", r.map(({ table: e }) => e)));
	return (e = {}) => n({
		...i,
		...e
	});
}, runIsolated = async (e, t) => {
	let [n = "", ...r] = e.args, asked = (e) => e === void 0 ? [] : ["--python", e], i = [
		n,
		"--build-isolation",
		...asked(t.python),
		...r
	], a = await t.run({
		...e,
		args: i
	});
	if (a.code === 0 || a.signal !== null || a.isTimedOut || !await isNotIsolated(e.cwd, t)) return {
		exit: a,
		isIsolated: !0
	};
	let { VIRTUAL_ENV: o } = t.options.env, s = {
		...e.env,
		...o === void 0 ? {} : { VIRTUAL_ENV: o }
	}, c = await t.run({
		...e,
		env: s
	}), l = mt(a.stderr) || R(a.stderr).kind === "network";
	return c.code === 0 ? {
		exit: c,
		isIsolated: l
	} : {
		exit: a,
		isIsolated: !0
	};
}, isNotIsolated = async (e, { package: t }) => (await Ze(e)).map(({ table: e }) => e).some((e) => {
	let { "no-build-isolation": n, "no-build-isolation-package": r } = e;
	return n === !0 || t !== void 0 && ie.accepts(r) && r.some((e) => isName(e, t));
}), isName = (e, t) => typeof e == "string" && e.toLowerCase().replaceAll(/[-_.]+/g, "-") === t, runTool = async ({ processes: e, env: t, secrets: n }, r) => {
	try {
		var i = be();
		let { args: a, timeout: o, signal: s, stdin: c, cwd: l, env: u, constraints: d, overrides: f } = r, p = i.a(await ownSettings(t)), m = {};
		for (let [e, t] of Object.entries({
			UV_CONSTRAINT: d,
			UV_OVERRIDE: f
		})) t !== void 0 && (m[e] = `${e}.txt`, await p.write(m[e], t));
		let { indexNames: h } = await Qe(p.folder, t), g = {
			COLUMNS: "500",
			NO_COLOR: "1",
			...p.env,
			...m,
			...u
		}, v = _(t, g, {
			secrets: n,
			indexNames: h
		}), y = await e.run({
			file: "uv",
			args: [
				"tool",
				"run",
				...a
			],
			cwd: l ?? p.folder,
			env: v,
			signal: s,
			...o === void 0 ? {} : { timeout: o },
			...c === void 0 ? {} : { stdin: c }
		});
		return s.throwIfAborted(), y;
	} catch (e) {
		i.e = e;
	} finally {
		await i.d();
	}
}, notHad = ({ stderr: e }) => ({
	unavailable: we(e),
	locked: I(e)
}), createReleaseTools = (e) => ({
	render: renderTool(e),
	lock: async (t, n) => {
		let r = G(e.processes), i = await K(e, t, p), lock = async (...a) => {
			let o = {
				args: ["lock", ...a],
				cwd: t,
				env: i(),
				signal: n
			};
			return (await runIsolated(o, {
				package: void 0,
				run: r,
				options: e
			})).exit;
		}, a = await lock(), o = a.code === 0 ? void 0 : L(a.stderr), s = o === void 0 ? a : await lock("--python", "3");
		if (s.code === 0) return;
		if (o !== void 0 && L(s.stderr) !== void 0) return dt(o);
		let c = R(s.stderr);
		if (c.kind === "network") return ut(c);
		let l = P(s.stderr);
		if (N(l)) return j({ cause: ge(l) });
		let u = I(s.stderr);
		if (u !== void 0) return it({
			...u,
			words: l
		});
		let d = await We({
			root: t,
			isOnline: !1
		}, r, e);
		return d === void 0 ? ot({
			words: l,
			behind: Q(s.stderr, await Y(t, e, p))
		}) : d;
	}
}), renderTool = (e) => {
	let t = X(Math.max(2, U())), n = 0;
	return (r) => t(async () => (n += 1, await renderBy(r, await ownIndex(r.git, n), e)));
}, ownIndex = async (e, t) => {
	let n = C(e, "index"), r = `${n}-${t}`;
	return B(n) && await copyFile(n, r), r;
}, renderBy = async (e, t, n) => {
	let render = async (...r) => await runTool(n, {
		args: [...argsOf(e), ...r],
		cwd: C(e.root, e.renderer.home),
		timeout: 3e5,
		signal: e.signal,
		env: {
			TZ: "UTC",
			GIT_INDEX_FILE: t
		}
	}), r = await render(), { imported: i } = e.renderer, a = r.code !== 0 && i !== void 0 && /\b(?:ImportError|ModuleNotFoundError)\b/.test(r.stderr) ? await render("--name", i) : r;
	if (a.code === 0) return { kind: "done" };
	let o = R(a.stderr);
	if (o.kind === "network") return {
		kind: "unreached",
		words: o.words
	};
	let s = I(a.stderr);
	if (o.kind === "uv" && s !== void 0) return {
		kind: "unreached",
		words: pe(o.words, s),
		mend: fe(s)
	};
	if (o.kind === "python") {
		let e = o.isDownload ? void 0 : `Install Python ${o.python}, or let uv download it`;
		return {
			kind: "unreached",
			words: P(a.stderr),
			mend: e
		};
	}
	let c = wordsOf$2(a);
	return {
		kind: N(c) ? "full" : "failed",
		words: c
	};
}, argsOf = ({ renderer: { tool: e, config: t, home: n }, root: r, version: i, date: a, pinned: o }) => {
	let s = o === void 0 ? "" : `==${o}`;
	if (e === "scriv") return [
		"--from",
		`scriv[toml]${s}`,
		"python",
		"-c",
		It,
		a,
		"collect",
		"--version",
		i
	];
	let c = C(r, n), l = t === void 0 ? [] : ["--config", C(r, t)];
	return [
		"--from",
		`towncrier${s}`,
		"towncrier",
		"build",
		"--yes",
		"--version",
		i,
		"--date",
		a,
		...l,
		"--dir",
		c
	];
}, It = "\nimport datetime, sys\nday = datetime.datetime.fromisoformat(sys.argv.pop(1))\nclass Day(datetime.datetime):\n    @classmethod\n    def now(cls, tz=None):\n        return day\ndatetime.datetime = Day\nfrom scriv.cli import cli\nsys.argv[0] = \"scriv\"\ncli()\n", wordsOf$2 = ({ stdout: e, stderr: t }) => `${e}\n${t}`.split("\n").map((e) => e.trim()).filter((e) => e !== "" && !/^(?:Installed|Downloading|Resolved|Prepared)\b/.test(e)).slice(-3).join(" "), createClassifiers = (e) => ({ read: async (t) => {
	let n = await runTool(e, {
		args: [
			"--no-build",
			"--with",
			"trove-classifiers",
			"python",
			"-I",
			"-S",
			"-c",
			"\nimport ast, glob, json, os, sys\nhome = os.path.dirname(os.path.dirname(os.path.abspath(sys.executable)))\nlibraries = [os.path.join(home, \"Lib\", \"site-packages\"), *glob.glob(os.path.join(home, \"lib\", \"python*\", \"site-packages\"))]\n[path] = {\n    os.path.realpath(path)\n    for library in libraries\n    if os.path.exists(path := os.path.join(library, \"trove_classifiers\", \"__init__.py\"))\n}\nwith open(path, encoding=\"utf-8\") as file:\n    nodes = ast.parse(file.read()).body\nvalues = {\n    node.target.id: ast.literal_eval(node.value)\n    for node in nodes\n    if isinstance(node, ast.AnnAssign) and isinstance(node.value, (ast.List, ast.Dict))\n}\nprint(json.dumps({\"known\": values[\"sorted_classifiers\"], \"deprecated\": values[\"deprecated_classifiers\"]}))\n"
		],
		timeout: 3e5,
		signal: t
	});
	return n.code === 0 ? JSON.parse(n.stdout) : notHad(n);
} }), Lt = 6e5, hasChecked = ({ stdout: e }) => /^Checking /m.test(e), createTwine = (e) => ({ start: async (t, n) => {
	let r = Promise.withResolvers(), i = new AbortController(), a = AbortSignal.any([t, i.signal]), o = [
		"--no-build",
		"--from",
		"twine",
		"python",
		"-I",
		"-c",
		"\nimport importlib, logging, os, sys, types\nimport readme_renderer\nclass Late(types.ModuleType):\n    def render(self, *given, **named):\n        if sys.modules[self.__name__] is self:\n            del sys.modules[self.__name__]\n        return importlib.import_module(self.__name__).render(*given, **named)\nreadme_renderer.rst = sys.modules[\"readme_renderer.rst\"] = Late(\"readme_renderer.rst\")\nfrom twine import cli, exceptions\nfrom twine.commands import check\ncli.args.no_color = True\ncli.configure_output()\ntry:\n    has_failed = check.check(sys.stdin.read().split(\"\\0\"), strict=True)\nexcept exceptions.TwineException as error:\n    has_failed = True\n    logging.error(f\"{type(error).__name__}: {error.args[0]}\")\nsys.stdout.flush()\nos._exit(1 if has_failed else 0)\n"
	], s = {
		signal: a,
		stdin: r.promise,
		constraints: "certifi==2026.10.18\ncharset-normalizer==3.5.2\ndocutils==0.23\nid==1.6.1\nidna==3.20\nmarkdown-it-py==4.3.0\nmdurl==0.1.2\nnh3==0.3.7\npackaging==26.3\npygments==2.21.0\nreadme-renderer==46.0\nrequests==2.34.2\nrequests-toolbelt==1.0.0\nrfc3986==2.0.0\nrich==15.0.0\ntwine==7.0.0\nurllib3==2.8.0\n",
		overrides: "keyring ; sys_platform == \"never\"\n"
	}, download = async () => (await Promise.race([n, Ae(a)]), await runTool(e, {
		args: o,
		...s
	})), c = runTool(e, {
		args: ["--offline", ...o],
		...s
	}).then((e) => hasChecked(e) ? e : download());
	return c.catch(() => {}), {
		check: async (e) => {
			r.resolve(e.join("\0"));
			let t;
			try {
				await Promise.race([n, c]), t = setTimeout(() => i.abort(), Lt);
				let e = await c;
				return hasChecked(e) ? { stdout: e.stdout } : notHad(e);
			} catch (e) {
				if (!i.signal.aborted) throw e;
				return { unavailable: `it was ended after ${Lt / 6e4} minutes` };
			} finally {
				clearTimeout(t);
			}
		},
		ended: c
	};
} }), Rt = 3e5, createApiChanges = (e) => ({ compare: async ({ before: t, after: n, modules: r, signal: i }) => {
	let a = await mkdtemp(C(W(), "release-actions-api-"));
	try {
		let o = C(a, "api.py");
		await writeFile(o, "\nimport ast, json, os, sys, zipfile\nimport griffe\n\nTESTS = {\"tests\", \"test\", \"testing\", \"conftest.py\"}\nPARAMETERS = {\n    \"PARAMETER_REMOVED\",\n    \"PARAMETER_ADDED_REQUIRED\",\n    \"PARAMETER_CHANGED_REQUIRED\",\n    \"PARAMETER_CHANGED_KIND\",\n    \"PARAMETER_MOVED\",\n}\nHARMLESS_BASES = (\"object\", \"Generic\", \"ABC\", \"Protocol\")\ncompiled = []\n\n\ndef unpack(wheel, folder):\n    with zipfile.ZipFile(wheel) as archive:\n        for info in archive.infolist():\n            parts = info.filename.split(\"/\")\n            if parts[0].endswith(\".data\"):\n                parts = parts[2:] if parts[1:2] in ([\"purelib\"], [\"platlib\"]) else []\n            if not parts or \"..\" in parts or \"\" in parts or TESTS.intersection(parts):\n                continue\n            if parts[-1].endswith((\".so\", \".pyd\")):\n                compiled.append(parts[-1])\n            if parts[-1].endswith((\".py\", \".pyi\")):\n                path = os.path.join(folder, *parts)\n                os.makedirs(os.path.dirname(path), exist_ok=True)\n                with archive.open(info) as source, open(path, \"wb\") as target:\n                    target.write(source.read())\n\n\ndef load(name, folder):\n    # A folder of that name in the current one would win, and modules without a source would be imported.\n    return griffe.load(\n        name,\n        search_paths=[folder],\n        allow_inspection=False,\n        try_relative_path=False,\n        resolve_aliases=True,\n        resolve_external=None,\n    )\n\n\ndef clean(thing, seen):\n    # What leads nowhere in the old release cannot be compared, and stops griffe half way.\n    if thing.canonical_path in seen:\n        return\n    seen.add(thing.canonical_path)\n    for name, member in list(thing.members.items()):\n        if member.is_alias:\n            try:\n                member.final_target\n            except Exception:\n                del thing.members[name]\n        elif member.is_module or member.is_class:\n            clean(member, seen)\n\n\ndef public_paths(module, prefix, found, depth=0):\n    for name, member in module.members.items():\n        if name.startswith(\"_\") or depth > 6:\n            continue\n        path = prefix + \".\" + name\n        try:\n            target = member.final_target if member.is_alias else member\n        except Exception:\n            continue\n        if target.canonical_path not in found or len(path) < len(found[target.canonical_path]):\n            found[target.canonical_path] = path\n        if target.is_module and not member.is_alias:\n            public_paths(target, path, found, depth + 1)\n\n\ndef public(path, found):\n    parts = path.split(\".\")\n    for end in range(len(parts), 0, -1):\n        known = found.get(\".\".join(parts[:end]))\n        if known is not None:\n            return \".\".join([known, *parts[end:]])\n    return path\n\n\ndef source_of(module):\n    path = module.filepath\n    if isinstance(path, list):\n        return None\n    try:\n        return ast.parse(open(path, encoding=\"utf-8\").read())\n    except (OSError, SyntaxError, ValueError):\n        return None\n\n\ndef top_level(body):\n    # Of a module, its conditions and attempts: not what functions do, nor what type checkers alone see.\n    for node in body:\n        yield node\n        if isinstance(node, ast.If) and \"TYPE_CHECKING\" in ast.unparse(node.test):\n            yield from top_level(node.orelse)\n        elif isinstance(node, (ast.If, ast.Try, ast.With)):\n            blocks = [getattr(node, name, []) for name in (\"body\", \"orelse\", \"finalbody\")]\n            for block in blocks + [handler.body for handler in getattr(node, \"handlers\", [])]:\n                yield from top_level(block)\n\n\ndef imports_in(tree, name):\n    # Names that a package's top level takes from inside itself, and by which users import them.\n    found = set()\n    for node in top_level(tree.body) if tree else []:\n        if not isinstance(node, ast.ImportFrom):\n            continue\n        inside = node.level > 0 or (node.module or \"\").split(\".\")[0] == name.split(\".\")[0]\n        for each in node.names if inside else []:\n            bound = each.asname or each.name\n            if bound != \"*\" and not bound.startswith(\"_\"):\n                found.add(bound)\n    return found\n\n\ndef has_open_names(module):\n    tree = source_of(module)\n    if tree is None or \"__getattr__\" in module.members:\n        return True\n    return any(isinstance(node, ast.ImportFrom) and any(each.name == \"*\" for each in node.names) for node in top_level(tree.body))\n\n\ndef dropped(old, new):\n    if isinstance(old.filepath, list) or isinstance(new.filepath, list):\n        return\n    before = None if old.exports is None else {str(name) for name in old.exports}\n    after = None if new.exports is None else {str(name) for name in new.exports}\n    if before is not None:\n        for name in sorted(before - after) if after is not None else []:\n            if name in new.members:\n                yield change(\"EXPORT_DROPPED\", old.path + \".\" + name)\n        return\n    if has_open_names(new):\n        return\n    for name in sorted(imports_in(source_of(old), old.path)):\n        if name not in new.members:\n            yield change(\"OBJECT_REMOVED\", old.path + \".\" + name)\n\n\ndef change(kind, path, parameter=None, old=None, new=None, unsure=False):\n    return {\"kind\": kind, \"path\": path, \"parameter\": parameter, \"old\": old, \"new\": new, \"unsure\": unsure}\n\n\ndef text(value):\n    return None if value is None else str(getattr(value, \"value\", value))\n\n\ndef is_met(thing, old, paths):\n    # Whether users have it from the top, by a list of names, or as a member of a class that they have so.\n    if thing.is_module:\n        return True\n    if thing.name.startswith(\"__\"):\n        return False\n    parent = thing.parent\n    if parent.is_class:\n        return is_met(parent, old, paths)\n    exports = {str(name) for name in (getattr(parent, \"exports\", None) or ())}\n    known = paths.get(thing.canonical_path, thing.path)\n    return thing.name in exports or known.rpartition(\".\")[0] == old.path\n\n\ndef is_shown(breakage, old, paths):\n    kind = breakage.kind.name\n    thing = breakage.obj\n    if kind in PARAMETERS:\n        value = breakage.old_value if breakage.old_value is not None else breakage.new_value\n        name = getattr(value, \"name\", \"\")\n        if name in (\"self\", \"cls\") or name.startswith(\"_\"):\n            return False\n        if thing.name.startswith(\"_\") and not thing.name.startswith(\"__\"):\n            return False\n        variadic = str(getattr(getattr(value, \"kind\", None), \"value\", \"\")).startswith(\"variadic\")\n        return not (kind == \"PARAMETER_REMOVED\" and variadic and has_variadic(thing, value))\n    if kind == \"OBJECT_REMOVED\":\n        return is_met(thing, old, paths)\n    if kind == \"CLASS_REMOVED_BASE\":\n        return not str(breakage.old_value).endswith(HARMLESS_BASES)\n    return False\n\n\ndef has_variadic(function, parameter):\n    return any(each.kind == parameter.kind for each in getattr(function, \"parameters\", ()))\n\n\ndef is_unsure(breakage, new):\n    if breakage.kind.name != \"OBJECT_REMOVED\":\n        return False\n    try:\n        parent = new[breakage.obj.parent.path[len(new.path) + 1 :]] if breakage.obj.parent.path != new.path else new\n    except Exception:\n        return False\n    return \"__getattr__\" in parent.members\n\n\ndef compare(old, new):\n    # Before what leads nowhere is taken out: a name that was dropped may be such a one.\n    found = list(dropped(old, new))\n    if old.exports is None and not isinstance(old.filepath, list):\n        # Users import them from here; griffe takes what is imported for private.\n        for name in imports_in(source_of(old), old.path):\n            if name in old.members:\n                old.members[name].public = True\n    clean(old, set())\n    paths = {}\n    public_paths(old, old.path, paths)\n    seen = {(each[\"kind\"], each[\"path\"]) for each in found}\n    hidden = 0\n    for breakage in griffe.find_breaking_changes(old, new):\n        kind = breakage.kind.name\n        if getattr(breakage.obj, \"inherited\", False):\n            continue\n        if not is_shown(breakage, old, paths):\n            hidden += 1\n            continue\n        value = breakage.old_value if breakage.old_value is not None else breakage.new_value\n        parameter = getattr(value, \"name\", None) if kind in PARAMETERS else None\n        path = public(breakage.obj.path, paths)\n        # What follows a parameter that was put in moves, each by itself.\n        key = (kind, path) if kind in (\"PARAMETER_MOVED\", \"OBJECT_REMOVED\") else (kind, path, parameter or str(value))\n        if key in seen:\n            continue\n        seen.add(key)\n        found.append(change(kind, path, parameter, text(breakage.old_value), text(breakage.new_value), is_unsure(breakage, new)))\n    return found, hidden\n\n\ndef main():\n    old_wheel, new_wheel, folder, *modules = sys.argv[1:]\n    folders = [os.path.join(folder, side) for side in (\"old\", \"new\")]\n    for wheel, side in zip((old_wheel, new_wheel), folders):\n        os.makedirs(side)\n        unpack(wheel, side)\n    changes, hidden, unchecked = [], 0, []\n    for name in modules:\n        try:\n            found, more = compare(load(name, folders[0]), load(name, folders[1]))\n            changes += found\n            hidden += more\n        except Exception as error:\n            unchecked.append(name + \" (\" + type(error).__name__ + \")\")\n    unchecked += sorted(set(compiled))\n    json.dump({\"changes\": changes, \"hidden\": hidden, \"unchecked\": unchecked}, sys.stdout)\n\n\nmain()\n");
		let s = [
			"--from",
			"griffelib==2.4.1",
			"python",
			"-I",
			o,
			t,
			n,
			a,
			...r
		], c = await runTool(e, {
			args: s,
			timeout: Rt,
			signal: i
		});
		return c.isTimedOut ? { unavailable: `griffe gave no answer within ${Rt / 1e3} s` } : (c.code === 0 ? readComparison(c.stdout) : void 0) ?? { unavailable: whyNot(c.stderr) };
	} finally {
		await rm(a, {
			recursive: !0,
			force: !0
		});
	}
} }), whyNot = (e) => {
	let t = F(e), n = I(e);
	return n === void 0 ? t : `${pe(t, n)}. ${me(n)}`;
}, readComparison = (e) => {
	let t;
	try {
		t = JSON.parse(e);
	} catch {
		return;
	}
	return {
		changes: t.changes.map(({ kind: e, path: t, parameter: n, unsure: r }) => ({
			kind: e,
			path: M(t),
			parameter: n === null ? void 0 : M(n),
			isUnsure: r
		})),
		hidden: t.hidden,
		unchecked: t.unchecked.map(M)
	};
};
var zt = e(gt(), 1);
const $ = k({
	code: "RA-BUILD-FAILED",
	severity: "error",
	mender: "project"
}, ({ package: e, words: t, siblings: n = [], isEnded: r = !1 }) => ({
	package: e,
	message: `${e} does not build: ${t}`,
	...r ? Bt : buildWayOn(t, [...n, e])
})), Bt = {
	...he("Run it again", "if it is ended again, give the machine more memory, or the job more time"),
	remedy: "outside"
}, buildWayOn = (e, t) => {
	if (isOldReader(e)) return {
		hint: "This uv cannot read the sdist that a newer uv_build wrote: update uv",
		remedy: "call"
	};
	let n = Vt.exec(e)?.[1];
	return n === void 0 ? e.startsWith("Failed to inspect Python interpreter ") ? {
		hint: "See that this Python starts, or name another with python-version",
		remedy: "call"
	} : { hint: tryIt(t) } : {
		...ue((e) => `Install ${n} where this runs${e(", by a step before this one", "")}`),
		remedy: "call"
	};
}, tryIt = (e) => {
	let [t, ...n] = e.map((e) => `uv build --no-sources --package ${e}`);
	return n.length === 0 ? `Try it in a fresh clone: ${t}` : [
		"Try it in a fresh clone, after what it requires to build:",
		t,
		...n.map((e) => `${e} --find-links dist`)
	].join("\n");
}, isOldReader = (e) => /failed during extraction: (numeric field was not a number|malformed pax extension)/.test(e), Vt = /(?:No such file or directory: |command |linker )['`]([\w.+-]*\b(?:cc|gcc|g\+\+|c\+\+|clang|clang\+\+|gfortran|rustc|cargo|cmake|ninja|swig|pkg-config))['`](?:$| failed: No such file| not found)/, Ht = k({
	code: "RA-BUILD-TIMED-OUT",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, limit: t }) => ({
	input: "build-timeout",
	package: e,
	message: `${e} was not built within ${A(t)}, and its build was ended with all that it had started`,
	hint: `Read the end of what it printed; if it waits for nothing and only takes long, set build-timeout to more than ${A(t)}`
})), buildPackage = async (e, t, n) => {
	let { root: r, package: i, folder: a, kind: o, out: s, commitTime: c, index: l, timeout: u, signal: d, onLine: f } = e, p = await preferenceOf(l, {
		folder: r,
		env: n.env
	}), m = (await K(n, r))({
		...p.env,
		...e.told,
		SOURCE_DATE_EPOCH: String(c)
	}), h = await n.interpreters(e, {
		env: m,
		signal: d
	}), g = e.python !== void 0, _ = {
		args: [
			"build",
			"--no-sources",
			"--no-create-gitignore",
			"--out-dir",
			s,
			...o === "both" ? [] : [`--${o}`],
			...g && h !== void 0 ? ["--python", h] : [],
			...p.args,
			...a === void 0 ? ["--package", i] : ["--", a]
		],
		cwd: r,
		env: m,
		timeout: u,
		signal: d
	}, v = {
		package: i,
		run: t,
		options: n,
		python: g ? void 0 : h
	}, { exit: y, isIsolated: ee } = await runIsolated({
		..._,
		onLine: f
	}, v), b = Ce(y.stderr);
	if (y.code === 0 && isWhole(b, o)) return {
		files: b,
		duration: y.duration,
		isIsolated: ee
	};
	let x = y.code === 0 ? Ue({
		package: i,
		wanted: o,
		built: b
	}) : await explainBuild(i, y, {
		run: t,
		call: _,
		options: n,
		kind: o,
		siblings: e.siblings
	});
	throw new O(x, { cause: { tail: J(y.stderr) } });
}, isWhole = (e, t) => {
	let n = e.filter((e) => e.endsWith(".whl")).length;
	return (t === "sdist" || n > 0) && (t === "wheel" || e.length > n);
}, explainBuild = async (e, t, n) => {
	let { timeout: r } = n.call;
	if (t.isTimedOut && r !== void 0) return Ht({
		package: e,
		limit: r
	});
	let i = R(t.stderr);
	if (N(wordsOf$1(i))) return j({ cause: `${e} does not build: ${wordsOf$1(i)}` });
	let a = i.kind === "uv" ? I(t.stderr) : void 0;
	if (a !== void 0) return ft({
		package: e,
		words: wordsOf$1(i),
		index: a
	});
	let o = await settingsOf(t, i, n), s = i.kind === "network" && !mt(t.stderr);
	if (o.settings.length > 0 && !s) return ht({
		package: e,
		words: wordsOf$1(i),
		...o
	});
	switch (i.kind) {
		case "python": return await explainPython(e, i, n);
		case "outside": return He({
			package: e,
			words: i.words
		});
		case "include": return await buildsFromCheckout(t, n) ? Ke({
			package: e,
			words: i.words
		}) : $({
			package: e,
			words: i.words,
			siblings: n.siblings
		});
		case "link": return Ge({
			package: e,
			path: T(n.call.cwd, i.path).split(D).join("/")
		});
		case "network": return Ve({
			package: e,
			words: i.words,
			settings: o.settings
		});
		case "killed": return $({
			package: e,
			words: i.words,
			isEnded: !0
		});
		case "uv":
		case "backend": return await buildsFromCheckout(t, n) ? $e({
			package: e,
			words: i.words,
			path: Te(t.stderr)
		}) : $({
			package: e,
			words: t.signal === null ? i.words : `uv was ended by ${t.signal}`,
			isEnded: t.signal !== null,
			siblings: n.siblings
		});
	}
}, settingsOf = async (e, t, { call: n, options: i }) => {
	switch (t.kind) {
		case "uv":
		case "network": return Q(e.stderr, await Y(n.cwd, i, r));
		default: return {
			settings: [],
			isCertain: !1
		};
	}
}, wordsOf$1 = (e) => "words" in e ? e.words : "", buildsFromCheckout = async ({ stderr: e, signal: t }, { run: n, call: r, kind: i }) => i !== "both" || t !== null || !/^Building wheel from source distribution/m.test(e) ? !1 : (await n({
	...r,
	args: [...r.args, "--wheel"]
})).code === 0, explainPython = async (e, { python: t, isDownload: n, isNoVersion: r }, { run: i, call: a, options: { env: o } }) => {
	let s = {
		...a.env,
		UV_PYTHON_DOWNLOADS: "never"
	}, c = n ? L((await i({
		...a,
		env: s
	})).stderr)?.python : void 0, l = await i({
		...a,
		args: [
			"python",
			"list",
			"--only-installed",
			"--output-format",
			"json"
		],
		env: s
	}), u = l.code === 0 ? installedVersions(l.stdout) : [];
	return Ot({
		package: e,
		python: c ?? t,
		found: u,
		by: a.args.includes("--python") ? "python-version" : o.UV_PYTHON === void 0 ? void 0 : "UV_PYTHON",
		isDownload: n,
		isNoVersion: r
	});
}, installedVersions = (e) => {
	let t = JSON.parse(e), n = Array.isArray(t) ? t.map((e) => String(e.version)) : [];
	return [...new Set(n)];
}, allEnded = async (e) => (await Promise.allSettled(e), await Promise.all(e)), askBackends = async (e, t, n) => {
	let r = e.packages.filter((e) => e.backend !== void 0);
	if (r.length === 0 || await isBuiltSpecially(e.root, n)) return new Map();
	let i = Map.groupBy(r, ({ python: e, backend: t }) => JSON.stringify([e, t.requires])), a = await allEnded([...i.values()].map((r) => askGroup(r, e, {
		run: t,
		options: n
	})));
	return new Map(a.flat());
}, askGroup = async (e, { root: t, scratch: n, commitTime: r, timeout: i, signal: a }, { run: o, options: s }) => {
	let c = await mkdtemp(C(n, "ask-")), file = (e) => C(c, e), [l] = e, u = e.map(({ backend: e, isWheel: n = !1 }, r) => ({
		folder: C(t, e.folder),
		backend: e.backend,
		answer: file(`${r}`),
		wheel: n,
		partial: e.isPartial ?? !1
	}));
	await Promise.all(u.map(({ answer: e }) => mkdir(e))), await writeFile(file("ask.py"), "\nimport importlib, json, os, subprocess, sys, tempfile\n\nsys.path.pop(0)\nINSTALLED = tuple(path + os.sep for path in sys.path)\n\n\ndef load(backend):\n    module, _, path = backend.partition(\":\")\n    hooks = importlib.import_module(module)\n    for name in path.split(\".\") if path else []:\n        hooks = getattr(hooks, name)\n    return hooks\n\n\ndef is_here(requirement):\n    from importlib.metadata import PackageNotFoundError, version\n    import re\n\n    try:\n        version(re.match(r\"[A-Za-z0-9._-]+\", requirement.strip()).group())\n    except (AttributeError, PackageNotFoundError):\n        return False\n    return True\n\n\ndef ask(package):\n    os.chdir(package[\"folder\"])\n    hooks = load(package[\"backend\"])\n    more = [] if package[\"partial\"] else getattr(hooks, \"get_requires_for_build_wheel\", list)()\n    if not all(is_here(requirement) for requirement in more):\n        return\n    if package[\"wheel\"]:\n        try:\n            return make(hooks.build_wheel, package[\"answer\"], [None])\n        except Exception:\n            # What is in the way of a wheel, as a package without modules, may be in the way of nothing else.\n            pass\n    make(hooks.prepare_metadata_for_build_wheel, package[\"answer\"], [\"entry_points.txt\", \"METADATA\"])\n\n\ndef make(hook, answer, names):\n    with tempfile.TemporaryDirectory(dir=os.path.dirname(answer)) as folder:\n        made = hook(folder)\n        for name in names:\n            path = os.path.join(folder, made, name) if name else os.path.join(folder, made)\n            if os.path.exists(path):\n                os.replace(path, os.path.join(answer, name or made))\n\n\ndef ask_alone(package, loaded=None):\n    silence = os.open(os.devnull, os.O_RDWR)\n    for stream in (0, 1, 2):\n        os.dup2(silence, stream)\n    try:\n        ask(package)\n        if loaded is not None:\n            with open(loaded, \"w\", encoding=\"utf-8\") as file:\n                json.dump([name for name, module in list(sys.modules.items()) if is_installed(module)], file)\n    finally:\n        os._exit(0)\n\n\ndef is_installed(module):\n    return (getattr(module, \"__file__\", None) or \"\").startswith(INSTALLED)\n\n\ndef load_all(loaded):\n    try:\n        with open(loaded, encoding=\"utf-8\") as file:\n            names = json.load(file)\n    except (OSError, ValueError):\n        return\n    for name in names:\n        try:\n            importlib.import_module(name)\n        except Exception:\n            pass\n\n\ndef ask_all(packages, jobs):\n    # What one package had to load the others need not load again.\n    first, *others = packages\n    loaded = first[\"answer\"] + \"-loaded\" if others else None\n    if os.fork() == 0:\n        ask_alone(first, loaded)\n    os.wait()\n    if others:\n        load_all(loaded)\n    running = 0\n    for package in others:\n        if running >= jobs:\n            os.wait()\n            running -= 1\n        if os.fork() == 0:\n            ask_alone(package)\n        running += 1\n    for _ in range(running):\n        os.wait()\n\n\ndef main():\n    with open(sys.argv[1], encoding=\"utf-8\") as file:\n        request = json.load(file)\n    packages = request[\"packages\"]\n    if len(sys.argv) > 2:\n        ask_alone(packages[int(sys.argv[2])])\n    elif sys.platform == \"linux\":\n        ask_all(packages, request[\"jobs\"])\n    else:\n        for index in range(len(packages)):\n            subprocess.run([sys.executable, __file__, sys.argv[1], str(index)], check=False)\n\n\nmain()\n"), await writeFile(file("requires.txt"), `${l.backend.requires.join("\n")}\n`), await writeFile(file("request.json"), JSON.stringify({
		jobs: U(),
		packages: u
	}));
	let d = await K(s, t);
	await o({
		args: [
			"run",
			"--no-project",
			"--isolated",
			...l.python === void 0 ? [] : ["--python", l.python],
			"--with-requirements",
			file("requires.txt"),
			"python",
			file("ask.py"),
			file("request.json")
		],
		cwd: t,
		env: d({ SOURCE_DATE_EPOCH: String(r) }),
		timeout: i,
		signal: a
	});
	let f = await Promise.all(u.map(({ answer: e }) => readdir(e))), isWhole = (e) => e.some((e) => e === "METADATA" || e.endsWith(".whl"));
	return e.flatMap(({ name: e }, t) => isWhole(f[t]) ? [[e, u[t].answer]] : []);
}, Ut = [
	"build-constraint-dependencies",
	"config-settings",
	"config-settings-package",
	"extra-build-dependencies",
	"extra-build-variables",
	"no-build",
	"no-build-isolation",
	"no-build-isolation-package",
	"no-build-package"
], Wt = [
	"UV_BUILD_CONSTRAINT",
	"UV_CONFIG_SETTINGS",
	"UV_NO_BUILD_ISOLATION",
	"UV_OVERRIDE"
], isBuiltSpecially = async (e, { env: t }) => {
	if (Wt.some((e) => t[e] !== void 0)) return !0;
	let n = await readTable(C(e, "pyproject.toml"));
	return [se(se(n, "tool"), "uv"), await readTable(C(e, "uv.toml"))].some((e) => Ut.some((t) => t in e));
}, readTable = async (e) => {
	let t = oe(await h(e).catch(() => void 0) ?? "");
	return t.ok ? t.table : {};
}, readVersions = async (e, t, n) => {
	let { root: r, packages: i, scratch: a, commitTime: o, timeout: s, signal: c } = e, l = await versionsIn(await askBackends(e, t, n)), u = (await K(n, r))({ SOURCE_DATE_EPOCH: String(o) }), d = le(r).find((e) => B(C(e, ".git/HEAD"))), f = d && xe.realPath(d), p = !1, read = async ({ name: e, python: i }) => {
		if (p) return;
		let o = await mkdtemp(C(a, "version-"));
		try {
			let a = {
				args: [
					"build",
					"--sdist",
					"--no-create-gitignore",
					"--out-dir",
					o,
					...i === void 0 ? [] : ["--python", i],
					"--package",
					e
				],
				cwd: r,
				env: u,
				timeout: s,
				signal: c
			}, { exit: l } = await runIsolated(a, {
				package: e,
				run: t,
				options: n
			}), [d = "no file"] = Ce(l.stderr), m = ke(d);
			if (l.code === 0 && m !== void 0) return [e, m];
			let h = J(l.stderr);
			if (l.code === 0) return {
				finding: rt({
					package: e,
					words: `it built ${d}`,
					top: f
				}),
				tail: h
			};
			let g = R(l.stderr);
			p ||= g.kind === "python" && g.isDownload;
			let _ = await explainBuild(e, l, {
				run: t,
				call: a,
				options: n
			});
			return {
				finding: g.kind === "backend" && _.code === $.code ? rt({
					package: e,
					words: g.words,
					top: f
				}) : _,
				tail: h
			};
		} finally {
			await rm(o, {
				recursive: !0,
				force: !0
			});
		}
	}, m = X(Math.max(2, U())), h = i.filter(({ name: e }) => !l.has(e)), g = (await allEnded(h.map((e) => m(() => read(e))))).filter((e) => e !== void 0), _ = g.filter((e) => "finding" in e);
	if (_.length > 0) throw new O(_t(_.map(({ finding: e }) => e)), { cause: { tail: _[0].tail } });
	return new Map([...l, ...g.flatMap((e) => "finding" in e ? [] : [e])]);
}, versionsIn = async (e) => {
	let t = await Promise.all([...e].map(async ([e, t]) => {
		let n = await h(C(t, "METADATA")).catch(() => void 0), { version: r } = vt(n ?? "");
		return r === void 0 ? [] : [[e, z(r) ?? r]];
	}));
	return new Map(t.flat());
}, createInterpreters = (e) => {
	let t = new Map();
	return async ({ root: n, home: r, folder: i, python: a }, o) => {
		if (r === void 0 || i !== void 0 || o.env.UV_PYTHON !== void 0) return a;
		let s = a === void 0 ? whereItIsSaid(n, r) : n, c = JSON.stringify([s, a]), l = t.get(c) ?? find(e, {
			...o,
			cwd: s
		}, a);
		return t.set(c, l), await l ?? a;
	};
}, findAhead = async (e, t, { signal: n, ...r }) => {
	let find = async (e) => await t(e, {
		env: (await K(r, e.root))(),
		signal: n
	});
	await Promise.all(e.map(find));
}, find = async (e, t, n) => {
	let r = n === void 0 ? [] : ["--", n], i = await e({
		...t,
		args: [
			"python",
			"find",
			...r
		]
	});
	return i.code === 0 && i.stdout.trim() !== "" ? i.stdout.trim() : void 0;
}, whereItIsSaid = (e, t) => le(C(e, t)).filter((t) => t.length > e.length).some((e) => Gt.some((t) => B(C(e, t)))) ? C(e, t) : e, Gt = [".python-version", ".python-versions"], checkLock = async (e, t, n) => {
	let { root: r } = e, i = await ask(e, t, n);
	if (i.code === 0) return;
	if (i.isTimedOut) {
		let t = `no answer within ${A(e.timeout ?? 0)}: a build backend that is asked for metadata may wait for something`;
		return Z({ words: t });
	}
	let { sources: a, alone: o } = await addedBy(n.env);
	if (a.length > 0 && (await ask(e, t, {
		...n,
		env: o
	})).code === 0) {
		let r = await allEnded(a.map(async (r) => a.length > 1 && (await ask(e, t, {
			...n,
			env: r.only
		})).code === 0 ? [] : [r])), i = r.flat().length === 0 ? a : r.flat();
		return ct({ settings: i.map(({ name: e }) => e) });
	}
	if (/needs to be updated/.test(i.stderr)) return st({});
	let s = R(i.stderr);
	if (s.kind === "network") return Z({ words: s.words });
	let c = P(i.stderr);
	if (N(c)) return j({ cause: c });
	let l = I(i.stderr);
	if (l !== void 0) return at(c, l);
	let u = L(i.stderr);
	if (u?.isDownload === !0) return Z({ words: c });
	let d = Q(i.stderr, await Y(r, n, p));
	return lt({
		words: c,
		python: u?.isNoVersion ? void 0 : u?.python,
		...d
	});
}, addedBy = async (e) => {
	let t = Object.entries(e).filter(([e]) => d(e)), n = Object.entries(e).filter(([e]) => !d(e)), r = C(W(), "no-such-folder-for-settings"), i = {
		XDG_CONFIG_HOME: r,
		APPDATA: r,
		UV_NO_SYSTEM_CONFIG: "1"
	}, a = Object.fromEntries(n), o = {
		...a,
		...i
	}, s = e.UV_CONFIG_FILE === void 0 ? await q(e) : [];
	return {
		alone: o,
		sources: [...t.map(([e, t]) => ({
			name: e,
			only: {
				...o,
				[e]: t
			}
		})), ...s.filter(({ table: e }) => Object.keys(e).length > 0).map(({ path: e }) => ({
			name: e,
			only: a
		}))]
	};
}, ask = async ({ root: e, python: t, timeout: n, signal: r }, i, a) => {
	let o = await K(a, e, p), check = async (...t) => {
		let s = {
			args: [
				"lock",
				"--check",
				...t
			],
			cwd: e,
			env: o(),
			timeout: n,
			signal: r
		};
		return (await runIsolated(s, {
			package: void 0,
			run: i,
			options: a
		})).exit;
	}, s = await check();
	return s.code !== 0 && t !== void 0 && L(s.stderr) !== void 0 ? await check("--python", t) : s;
}, readNextReleases = async (e, t, n) => {
	let r = await askBackends(e, t, n), i = X(Math.max(2, U())), a = e.packages.map(({ name: a, python: o }) => i(async () => {
		let i = r.get(a);
		return [a, (i === void 0 ? void 0 : await releaseIn(i)) ?? await buildWheel({
			name: a,
			python: o
		}, e, {
			run: t,
			options: n
		})];
	}));
	return new Map(await Promise.all(a));
}, releaseIn = async (e) => {
	let t = (await readdir(e)).find((e) => e.endsWith(".whl"));
	if (t !== void 0) return {
		kind: "wheel",
		path: C(e, t)
	};
	let read = (t) => h(C(e, t)).catch(() => void 0), n = await read("METADATA");
	return n === void 0 ? void 0 : {
		kind: "metadata",
		metadata: n,
		entryPoints: await read("entry_points.txt") ?? ""
	};
}, buildWheel = async ({ name: e, python: t }, { root: n, scratch: r, commitTime: i, signal: a }, { run: o, options: s }) => {
	let c = await mkdtemp(C(r, "next-")), l = await K(s, n), u = {
		args: [
			"build",
			"--wheel",
			"--no-create-gitignore",
			"--out-dir",
			c,
			...t === void 0 ? [] : ["--python", t],
			"--package",
			e
		],
		cwd: n,
		env: l({ SOURCE_DATE_EPOCH: String(i) }),
		signal: a
	}, { exit: d } = await runIsolated(u, {
		package: e,
		run: o,
		options: s
	}), f = d.code === 0 ? await releaseIn(c) : void 0;
	return f === void 0 ? {
		kind: "unknown",
		why: `it could not be built: ${M(wordsOf(R(d.stderr)))}`
	} : f;
}, wordsOf = (e) => e.kind === "python" ? `uv has no Python for it (${e.python})${e.isDownload ? ", and could not download one" : ""}` : e.kind === "link" ? `${b(e.path)} is a link to a folder, which its build backend cannot read` : e.words, publishFiles = async (e, t, { version: n, ...r }) => {
	let { path: i, more: a = [], attestations: o = [] } = e;
	if (a.length === 0 || !(0, zt.default)(await n(), "0.12.0")) return await publishTogether(e, t, r);
	let s = [];
	for (let n of [i, ...a].sort(pt)) {
		let i = o.filter((e) => e.startsWith(`${n}.`)), a = await publishTogether({
			...e,
			path: n,
			more: [],
			attestations: i
		}, t, r);
		if (a.exitCode !== 0) return {
			...a,
			stoppedAt: n
		};
		s.push(a);
	}
	return {
		...s.at(-1),
		isSent: s.every(({ isSent: e }) => e)
	};
}, publishTogether = async ({ path: e, more: t = [], attestations: n = [], uploadUrl: r, checkUrl: i, login: a, signal: o, ...s }, c, { env: l }) => {
	try {
		var u = be();
		let d = u.a(await ownSettings(l)), f = [e, ...t], p = [...f, ...n], m = ee(l, a, {
			UV_PUBLISH_URL: r,
			...i === void 0 ? {} : { UV_PUBLISH_CHECK_URL: i },
			NO_COLOR: "1",
			...s.isPatient === !0 ? { RUST_LOG: Ee } : {},
			...d.env
		}), h = await c({
			args: [
				"publish",
				"--trusted-publishing",
				"never",
				"--",
				...p.map(escapeGlob)
			],
			cwd: ne(e).root,
			env: m,
			endsStrays: !1,
			signal: o,
			timeout: f.length * (Number(m.UV_UPLOAD_HTTP_TIMEOUT) || 300) * 1e3 + 1e5,
			onLine: s.onSending && tellOfSending(s.onSending)
		}), { retryAfter: g, stderr: v } = Oe(h.stderr, b(x(e))), y = De({
			code: h.code,
			stderr: v
		}, f), S = {
			env: _(l),
			files: await q(l)
		}, { settings: C } = Q(v, S), shown = (e) => hide(e, hiddenIn(a));
		return {
			...y,
			retryAfter: g,
			settings: y.hasBegun ? [] : C,
			words: shown(y.words),
			output: J(shown(v))
		};
	} catch (e) {
		u.e = e;
	} finally {
		await u.d();
	}
}, tellOfSending = (e) => (t) => {
	let [, n] = /^Uploading (\S+) \(/.exec(t) ?? [];
	n !== void 0 && e(n);
}, escapeGlob = (e) => e.replaceAll(/[[\]*?]/g, "[$&]"), hiddenIn = (e) => {
	let [t, n] = e.kind === "token" ? ["__token__", e.token.reveal()] : [e.username, e.password.reveal()];
	return [n, Buffer.from(`${t}:${n}`).toString("base64")];
}, hide = (e, t) => t.filter((e) => e !== "").reduce((e, t) => e.replaceAll(t.length < 8 ? alone(t) : t, "***"), e), alone = (e) => RegExp(`(?<![\\p{L}\\p{N}])${e.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu"), Kt = 3e4, createUv = (e) => {
	let t = G(e.processes), n = createInterpreters(t), r, version = async () => (r ??= await readVersion(t, e), r);
	return {
		version,
		refusal: (n, r) => We({
			root: n,
			...r
		}, t, e),
		checkLock: (n, { python: r, timeout: i, signal: a } = {}) => checkLock({
			root: n,
			python: r,
			timeout: i,
			signal: a
		}, t, e),
		dynamicVersions: (n) => readVersions(n, t, e),
		nextReleases: (n) => readNextReleases(n, t, e),
		findPythons: (t, r) => findAhead(t, n, {
			...e,
			signal: r
		}),
		build: (r) => buildPackage(r, t, {
			...e,
			interpreters: n
		}),
		publish: (n) => publishFiles(n, t, {
			...e,
			version
		})
	};
}, readVersion = async (e, t) => {
	let n = await e({
		args: ["--version"],
		cwd: "/",
		env: (await K(t, "/"))(),
		timeout: Kt
	}), r = /^uv (\d+\.\d+\.\d+)/.exec(n.stdout)?.[1];
	if (n.code !== 0 || r === void 0) throw new O(nt({ how: endOf(n) }));
	if ((0, zt.default)(r, "0.9.25")) throw new O(tt({
		found: r,
		needed: Ye
	}));
	return r;
}, endOf = ({ code: e, signal: t, isTimedOut: n, stdout: r, stderr: i }) => n ? `no answer within ${Kt / 1e3} s` : `${t === null ? `exit status ${e}` : `ended by ${t}`}, ${F(`${r}\n${i}`)}`, explainName = async (e, { from: t, isTracked: n }) => {
	let r = T(e, t).split(D), i = r.findIndex((e) => e.includes("�")) + 1, a = C(...r.slice(0, i)), o = await readdir(C(e, x(a))).catch(() => []);
	return Ct({
		path: a,
		isFolder: i < r.length,
		isTracked: n,
		isGone: !o.includes(b(a))
	});
}, copyFiles = async (e, t) => {
	let n = {
		...t,
		folders: new Map(),
		places: new Map(),
		expanded: [],
		unlinked: [],
		outside: []
	};
	return await copyAll(e, n), n;
}, copyAll = async (e, t) => {
	let n = e.values(), r = [], work = async () => {
		for (let e of n) {
			if (r.length > 0 || t.signal?.aborted) return;
			await copyOne(e, t).catch(async (n) => {
				if (await isVanished(n, e.from)) return;
				let i = await isUnreadable(n, e.from);
				r.push(explainCopy(n, {
					...e,
					isUnread: i
				}, t.into));
			});
		}
	};
	if (await Promise.all(Array.from({ length: Math.min(32, e.length) }, work)), r.length > 0) throw r[0];
	t.signal?.throwIfAborted();
}, copyOne = async (e, t) => {
	let { from: n, to: r } = e;
	if (isWithin(t.into, n)) return;
	let i = await lstat(n).catch(ifMissing);
	if (i === void 0) {
		if (n.includes("�")) throw new O(await explainName(t.base, e));
		return;
	}
	let a = T(t.base, n) === "" ? t.base : await placeOf(x(n), t);
	if (!isInRepository(t, a)) return leaveOut({
		...e,
		to: x(r)
	}, a, t);
	await makeFolder(x(r), t), i.isFile() ? await copyContent(n, r, i.mtime) : i.isSymbolicLink() ? await copyLink(e, t) : i.isDirectory() && !e.isTracked && await copyFolder(e, t);
}, makeFolder = (e, { folders: t }) => {
	let n = t.get(e) ?? mkdir(e, { recursive: !0 });
	return t.set(e, n), n;
}, placeOf = (e, { places: t }) => {
	let n = t.get(e) ?? realpath(e);
	return t.set(e, n), n;
}, isInRepository = ({ base: e }, t) => isWithin(e, t) && !T(e, t).split(D).includes(".git"), leaveOut = ({ to: e, isTracked: t }, n, { into: r, expanded: i, outside: a }) => {
	let o = T(r, e).split(D).join("/");
	a.some((e) => e.path === o) || a.push({
		path: o,
		target: n,
		isTracked: t || i.length > 0
	});
}, copyContent = async (e, t, n) => {
	await copyFile(e, t, je.COPYFILE_FICLONE), await utimes(t, n, n);
}, copyFolder = async (e, t) => {
	let { from: n, to: r } = e, i = await readdir(n);
	if (Je(i)) return;
	await makeFolder(r, t);
	let a = i.filter((e) => !qe(e) && !t.leftOut.has(C(n, e)));
	await copyAll(a.map((t) => ({
		...e,
		from: C(n, t),
		to: C(r, t)
	})), t);
}, copyLink = async (e, t) => {
	let { from: n, to: r, boundary: i, isTracked: a } = e, o = await readlink(n), s = await realpath(n).catch(ifMissing), c = !S(o) && !climbsOut(o, x(n), t.base), link = (e) => symlink(e, r).catch(ifThere);
	if (s === void 0) {
		c && isWithin(i, E(x(n), o)) && await link(o);
		return;
	}
	if (!isInRepository(t, s)) return leaveOut(e, s, t);
	if (c && isWithin(i, s)) return await link(o);
	let l = await stat(s);
	if (l.isFile()) return await copyContent(s, r, l.mtime);
	if (!l.isDirectory()) return;
	if ([...t.expanded, await realpath(x(n))].some((e) => isWithin(s, e))) {
		c && t.expanded.length === 0 && await link(o);
		return;
	}
	a && t.unlinked.push(r);
	let u = {
		...t,
		expanded: [...t.expanded, s]
	};
	await copyFolder({
		from: s,
		to: r,
		boundary: s,
		isTracked: !1
	}, u);
}, climbsOut = (e, t, n) => {
	let r = te(e).split(D).filter((e) => e === "..").length, i = T(n, t);
	return r > (i === "" ? 0 : i.split(D).length);
}, isWithin = (e, t) => {
	let n = T(e, t);
	return n === "" || !(n === ".." || n.startsWith(`..${D}`) || S(n));
}, codeOf = (e) => Error.isError(e) && "syscall" in e && "code" in e ? String(e.code) : void 0, ifMissing = (e) => {
	if (![
		"ENOENT",
		"ENOTDIR",
		"ELOOP"
	].includes(codeOf(e) ?? "")) throw e;
}, ifThere = (e) => {
	if (codeOf(e) !== "EEXIST") throw e;
}, isVanished = async (e, t) => codeOf(e) === "ENOENT" && await lstat(t).catch(ifMissing) === void 0, isUnreadable = async (e, t) => {
	if (syscallOf(e) !== "copyfile") return !1;
	try {
		for await (let e of Me(t));
		return !1;
	} catch {
		return !0;
	}
}, noRoomIn = (e) => `the copy that is built, in ${e}`, explainCopy = (e, { from: t, to: n, isUnread: r = !1 }, i) => {
	let a = codeOf(e), o = { cause: e };
	switch (a) {
		case void 0: return e;
		case "ENOSPC":
		case "EDQUOT": return new O(j({ cause: noRoomIn(i) }), o);
		case "EACCES":
		case "EPERM": return new O(isWithin(i, pathOf(e) ?? t) ? yt({
			file: n,
			why: a
		}) : bt({ file: t }), o);
		default: {
			let s = r ? t : sourceOf(e, i), c = s === void 0 ? yt({
				file: n,
				why: a
			}) : wt({
				file: s,
				why: a
			});
			return new O(c, o);
		}
	}
}, sourceOf = (e, t) => {
	let n = ["copyfile", "symlink"].includes(syscallOf(e) ?? "") ? void 0 : pathOf(e);
	return n === void 0 || isWithin(t, n) ? void 0 : n;
}, syscallOf = (e) => Error.isError(e) && "syscall" in e ? String(e.syscall) : void 0, pathOf = (e) => Error.isError(e) && "path" in e && typeof e.path == "string" ? e.path : void 0, createCopies = (e, t) => {
	let n = a(e, t);
	return { make: (e) => makeCopy(n, e) };
}, makeCopy = async (e, t) => {
	let { topLevel: n, root: r, members: i, into: a } = t, o = n ?? r, s = i.filter((e) => !isWithin(o, realFolder(E(r, e))));
	if (s.length > 0) throw new O(s.map((e) => St({
		member: e,
		topLevel: o,
		isGit: n !== void 0
	})));
	if (B(a) && (await readdir(a)).length > 0) throw new ce(`a copy into a folder that is not empty: ${a}`);
	try {
		await mkdir(a, { recursive: !0 });
		let i = await realpath(a), s = {
			git: gitForCopy(e, i),
			base: o,
			into: i,
			packages: packageFolders(o, t),
			signal: t.signal,
			outside: []
		}, c = n === void 0 ? await copyPlain(s) : await copyRepository(s, o);
		return openCopy(s, T(o, r), c);
	} catch (e) {
		throw await tryToRemove(a), explainCopy(e, {
			from: o,
			to: a
		}, a);
	}
}, gitForCopy = (e, t) => ({
	attempt: e.attempt,
	read: async (n) => {
		let r = await e.attempt(n);
		if (r.code === 0) return r.stdout;
		let i = s(n, r);
		if (N(i.message)) throw new O(j({ cause: noRoomIn(t) }), { cause: i });
		if (!(isWithin(t, n.folder) || n.args.some((e) => e.includes(t))) || i.findings[0]?.code !== de.code) throw i;
		let a = {
			folder: t,
			command: n.args.find((e) => !e.startsWith("-")) ?? "",
			words: c(r.stderr)
		};
		throw new O(xt(a), { cause: i });
	}
}), tryToRemove = (e) => g(e).catch(() => {}), packageFolders = (e, { root: t, members: n }) => {
	let r = [
		e,
		t,
		...n.map((e) => realFolder(E(t, e)))
	];
	return [...new Set(r.map((t) => slashed(T(e, t))))];
}, realFolder = (e) => B(e) ? Le(e) : e, slashed = (e) => e.split(D).join("/"), copyRepository = async (e, t) => {
	let r = C(e.into, T(e.base, t)), a = f(e.git, t);
	a.catch(() => {}), await i(e.git, t, r);
	let o = await a, s = await copyListed(e, t, o);
	await v(e.git, r, s.map((e) => slashed(T(r, e)))), await n(e.git, r);
	let c = [r];
	for (let n of o.submodules) {
		let i = C(t, n);
		B(C(i, ".git")) ? c.push(...await copyRepository(e, i)) : await mkdir(C(r, n), { recursive: !0 });
	}
	return c;
}, copyPlain = async (e) => {
	let { base: t, into: n } = e, r = C(n, ".git");
	return await copyListed(e, t, await listPlain(e, r)), await rm(r, {
		recursive: !0,
		force: !0
	}), await writeFile(r, "gitdir: nowhere\n"), [];
}, listPlain = async ({ git: e, base: t, into: n }, r) => {
	try {
		return await e.read({
			folder: n,
			args: [
				"init",
				"--quiet",
				"--template="
			]
		}), await f(e, t, [`--git-dir=${r}`, `--work-tree=${t}`]);
	} catch (e) {
		if (!l(e)) throw e;
		return {
			tracked: [],
			untracked: ["./"],
			ignored: [],
			submodules: []
		};
	}
}, copyListed = async (e, t, n) => {
	let { base: r, into: i, packages: a, signal: o } = e, fromBase = (e) => slashed(C(T(r, t), e)), transfer = (e) => (t) => ({
		from: C(r, t),
		to: C(i, t),
		boundary: C(r, packageOf(t, a)),
		isTracked: e
	}), s = [
		...n.tracked.map(fromBase).map(transfer(!0)),
		...et(n.untracked.map(fromBase), a, !1).map(transfer(!1)),
		...et(n.ignored.map(fromBase), a, !0).map(transfer(!1))
	], c = new Set([...Xe(a)].map((e) => C(r, e))), { unlinked: l, outside: u } = await copyFiles(s, {
		base: r,
		into: i,
		leftOut: c,
		signal: o
	});
	return e.outside.push(...u), l;
}, packageOf = (e, t) => t.filter((t) => e.startsWith(`${t}/`)).reduce((e, t) => t.length > e.length ? t : e, ""), openCopy = ({ git: e, into: n, outside: r }, i, a) => {
	let o = C(n, i), s = new Set();
	return {
		root: o,
		outside: r,
		write: async (e, t) => {
			let r = E(o, e);
			if (!isWithin(n, r)) throw new ce(`an edit outside the copy: ${e}`);
			await replaceFile(r, t).catch((e) => {
				throw explainCopy(e, {
					from: r,
					to: r
				}, n);
			}), s.add(r);
		},
		settle: async () => {
			let ownerOf = (e) => a.findLast((t) => isWithin(t, e)), n = Map.groupBy(s, ownerOf);
			for (let r of a) {
				let i = (n.get(r) ?? []).map((e) => slashed(T(r, e)));
				await v(e, r, i), await t(e, r, i);
			}
		},
		[Symbol.asyncDispose]: () => tryToRemove(n)
	};
}, replaceFile = async (e, t) => {
	let n = await stat(e).then((e) => e.mode & 511, () => 438);
	await mkdir(x(e), { recursive: !0 }), await rm(e, { force: !0 }), await writeFile(e, t, { mode: n | 128 }), await chmod(e, n | 128);
}, wireTools = ({ environment: { variables: e }, secrets: t }) => {
	let n = o(), r = {
		processes: n,
		env: Be(e),
		secrets: t
	};
	return {
		copies: createCopies(n, e),
		uv: createUv(r),
		environments: createPythonEnvironments(r),
		twine: createTwine(r),
		classifiers: createClassifiers(r),
		apiChanges: createApiChanges(r),
		releaseTools: createReleaseTools(r)
	};
};
export { wireTools };
