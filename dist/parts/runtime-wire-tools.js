import { __toESM as e } from "./rolldown-runtime.js";
import { buildEnvironment as t, createGitCommand as n, createProcesses as r, explainGit as i, gitWords as a, isGitMissing as o, isSteering as s, lockEnvironment as c, readPlainText as l, toolEnvironment as u, trialEnvironment as d, uploadEnvironment as f } from "./domain-environment-uv-variables.js";
const chmod = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...e), copyFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").copyFile(...e), lstat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...e), mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e), readlink = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readlink(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), rmdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rmdir(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), symlink = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").symlink(...e), utimes = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").utimes(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), p = globalThis.process.getBuiltinModule("node:path").basename, m = globalThis.process.getBuiltinModule("node:path").dirname, h = globalThis.process.getBuiltinModule("node:path").isAbsolute, g = globalThis.process.getBuiltinModule("node:path").join, _ = globalThis.process.getBuiltinModule("node:path").normalize, v = globalThis.process.getBuiltinModule("node:path").parse, y = globalThis.process.getBuiltinModule("node:path").posix, b = globalThis.process.getBuiltinModule("node:path").relative, x = globalThis.process.getBuiltinModule("node:path").resolve, S = globalThis.process.getBuiltinModule("node:path").sep;
import { stringify as ee } from "../libraries/smol-toml.js";
import { aList as C, aTable as w, parseToml as te, tableIn as T } from "./domain-workspace-shapes.js";
import { Bug as ne, Problem as E, ancestors as re, byPlace as ie, defineFinding as D, gitFailed as ae, giveLogin as oe, lockedOutBehind as se, nameWithLogin as ce, runAgain as le, shown as ue } from "./domain-problem-locked-index.js";
import { endedBy as de, environmentFailed as fe, inDuration as O, recordedPaths as pe } from "./domain-problem-smoke.js";
import { _usingCtx as me, diskFull as k, inertLine as A, nodeFiles as he, normalizeName as ge, saysNoRoom as j } from "../index.js";
import { builtFiles as _e, errorWords as M, installWords as ve, isOwnError as ye, lastWords as N, lockedIndex as P, missingPath as be, missingPython as F, publishLogFilter as xe, readBuildFault as I, readPublish as Se, splitPublishLog as Ce, versionOfSdist as we } from "./domain-uv-output.js";
import { aborted as Te, canonicalVersion as L } from "./actions-shared-inputs.js";
const Ee = globalThis.process.getBuiltinModule("node:fs").constants, De = globalThis.process.getBuiltinModule("node:fs").createReadStream, R = globalThis.process.getBuiltinModule("node:fs").existsSync, Oe = globalThis.process.getBuiltinModule("node:fs").lstatSync, ke = globalThis.process.getBuiltinModule("node:fs").mkdirSync, Ae = globalThis.process.getBuiltinModule("node:fs").readFileSync, z = globalThis.process.getBuiltinModule("node:fs").readdirSync, je = globalThis.process.getBuiltinModule("node:fs").readlinkSync, Me = globalThis.process.getBuiltinModule("node:fs").realpathSync, Ne = globalThis.process.getBuiltinModule("node:fs").rmdirSync, Pe = globalThis.process.getBuiltinModule("node:fs").symlinkSync, B = globalThis.process.getBuiltinModule("node:fs").unlinkSync;
import { assumeUnchanged as Fe, assumeUnchangedAll as Ie, cloneRepository as Le, listFiles as Re, removeFolder as V, trackInPlace as ze } from "./adapters-simple-index.js";
const H = globalThis.process.getBuiltinModule("node:os").availableParallelism, U = globalThis.process.getBuiltinModule("node:os").tmpdir;
import { byUploadOrder as Be, isGone as Ve, processOwner as He } from "./domain-problem-index-reads.js";
import { absoluteHere as Ue, buildUnreachable as We, createRunUv as W, fileOutside as Ge, filesMissing as Ke, findRefusal as qe, folderLinked as Je, includeMissing as Ye, isLeftOutName as Xe, isMarkedFolder as Ze, oldest as Qe, outputFolders as $e, projectEnvironment as G, readProjectFiles as et, readSettings as tt, readUserFiles as K, sdistIncomplete as nt, selectUntracked as rt, tailOf as q, toldIn as J, uvTooOld as it, uvUnusable as at, versionUnknown as ot } from "./domain-problem-uv.js";
import { pLimit as Y } from "../libraries/p-limit.js";
import { lockLockedOut as st, lockNotMade as ct, lockUnreached as lt, lockWithoutPython as ut } from "./domain-problem-release-files.js";
import { buildLockedOut as dt, isOffline as ft, lockLockedOut as pt, lockOutdated as mt, lockSteered as ht, lockUnanswered as X, lockUnchecked as gt, refusedBySettings as _t, settingsBehind as Z } from "./domain-problem-uv-settings.js";
import { require_lt as vt } from "../libraries/semver.js";
import { byCause as yt } from "./domain-tag-suggest-format.js";
import { parseMetadata as bt } from "./domain-distribution-entries.js";
import { copyFailed as xt, fileUnreadable as St, gitFailedInCopy as Ct, memberOutside as wt, nameUnreadable as Tt, sourceFailed as Et } from "./domain-problem-copy.js";
const words = (e) => e.trim().split(/\s+/), Dt = words("index index-url extra-index-url index-strategy keyring-provider"), Ot = words("system-certs native-tls allow-insecure-host http-proxy https-proxy no-proxy cache-dir no-cache\n  link-mode concurrent-downloads concurrent-builds concurrent-installs preview preview-features python-preference\n  python-downloads python-install-mirror pypy-install-mirror python-downloads-json-url"), kt = {
	trial: new Set([...Dt, ...Ot]),
	tool: new Set([
		...Dt,
		...Ot,
		"find-links",
		"no-index"
	])
}, settingsFor = (e, t) => ee(t.map((t) => allowedOf(t, kt[e])).reduceRight(joined, {})), allowedOf = (e, t) => {
	let n = Object.entries(e).filter(([e]) => t.has(e)), r = w.accepts(e.pip) ? allowedOf(e.pip, t) : {};
	return Object.fromEntries([...n, ...Object.keys(r).length === 0 ? [] : [["pip", r]]]);
}, joined = (e, t) => {
	let n = {
		...e,
		...t
	};
	for (let [r, i] of Object.entries(t)) {
		let t = e[r];
		C.accepts(i) && C.accepts(t) ? n[r] = [...i, ...t] : r === "pip" && (n[r] = joined(t ?? {}, i));
	}
	return n;
}, pythonAsUv = (e) => `Let ${e} name a Python that is here, or a version as uv takes it, such as 3.13 or >=3.12`, At = D({
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
})), jt = D({
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
})), install = (e, { isDownload: t, or: n }) => t ? le("Run again", `if uv still cannot download it, install ${e}, or ${n}`) : ie((t) => `Install ${e}${t(" (actions/setup-python)", "")}, let uv download ${e}, or ${n}`), changeTo = (e, t, n) => {
	let r = e.split("\n").filter((e) => /^[\w]/.test(e)), i = new Set(), a = r.filter((e) => {
		let [, r = "", a] = /^([\w.-]+)(?:==([^\s;]+)$)?/.exec(e.trim()) ?? [], o = ge(r), s = t.get(o);
		return s === void 0 || a === void 0 || n.has(o) || L(s) !== L(a) ? !0 : (i.add(o), !1);
	});
	return {
		leaving: [...t.keys()].filter((e) => !i.has(e)),
		staying: [...i],
		arriving: a
	};
}, contentsOf = (e, t) => {
	let n = new Map(), walk = (t) => {
		for (let r of z(`${e}/${t}`, { withFileTypes: !0 })) {
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
	let { size: n, mtimeMs: r } = Oe(e);
	return `${n} ${r}`;
}, isLinkedCache = (e) => e.name === "__pycache__" && e.isSymbolicLink(), linkStamp = (e) => `-> ${je(e)}`, namesIn = (e) => {
	try {
		return z(e);
	} catch {
		return [];
	}
}, Mt = /^((?:.*\/)?site-packages)\/([^/-]+)-([^/]+)\.dist-info\/RECORD$/, installedBy = (e, t) => {
	let [, n, r, i] = Mt.exec(t) ?? [];
	if (n === void 0 || r === void 0 || i === void 0) return;
	let a = Ae(g(e, t), "utf8"), o = pe(a).map((t) => withinFolder(t, {
		folder: e,
		site: n
	})), s = new Set(o.filter((e) => e.endsWith(".py")).map(folderOf)), isBelow = (e) => e.startsWith(`${n}/`);
	return {
		name: ge(r),
		version: i,
		record: t,
		paths: o,
		packages: [...s].filter(isBelow)
	};
}, withinFolder = (e, { folder: t, site: n }) => {
	if (!Nt.test(e)) return `${n}/${e}`;
	let r = t.split(S).join("/"), i = y.isAbsolute(e) ? e : y.join(r, n, e);
	return y.relative(r, i);
}, Nt = /(?:^|\/)\.{0,2}(?:\/|$)/, folderOf = (e) => {
	let t = e.lastIndexOf("/");
	return t < 0 ? "." : e.slice(0, t);
}, holdsOnly = (e, t) => {
	let n = new Set(e.distributions.map(({ name: e }) => e));
	if (!t.staying.every((e) => n.has(e))) return !1;
	let r = knownIn(e, t);
	for (let [t, n] of e.entries) if (r.get(t) !== n && !Pt.test(t) && !isCache(t, n, r)) return !1;
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
	let [, r, i, a] = Ft.exec(e) ?? [];
	return a === void 0 ? i !== void 0 && n.has(`${r}${i}.py`) : t === "";
}, Pt = /^\.lock$/, Ft = /^(.*?)__pycache__\/([^/.]+)\.[^/]+\.pyc$|(__pycache__)$/, cacheOf = (e) => `${e}/__pycache__`, shareBytecode = (e, t) => {
	let n = new Map(), r = new Map(), i = t, remove = (t) => {
		n.delete(t), r.delete(t), attempt$1(() => B(g(e, t)));
	}, add = (t, i, a) => attempt$1(() => {
		ke(a, { recursive: !0 }), Pe(a, g(e, t), "junction"), n.set(t, linkStamp(g(e, t))), r.set(t, i.name);
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
				a !== void 0 && add(t, r, g(i, a, encodeURIComponent(t)));
			}
		},
		forget: () => {
			n.clear(), r.clear(), i = g(t, crypto.randomUUID());
		}
	};
}, ownersOf = ({ distributions: e }) => {
	let t = new Map();
	for (let n of e) for (let e of n.packages) t.set(e, t.has(e) ? void 0 : n);
	return t;
}, placeOf$1 = ({ name: e, version: t, record: n }, { entries: r }) => {
	let i = r.get(`${y.dirname(n)}/METADATA`);
	return i && `${e}-${t}-${i.replace(" ", "-")}`;
}, attempt$1 = (e) => {
	try {
		e();
	} catch (e) {
		if (!Error.isError(e) || !("code" in e)) throw e;
	}
}, uninstall = async (e, t, { now: n, bare: r }) => {
	let i = new Set(t), a = n.distributions.filter(({ name: e }) => i.has(e)).flatMap(({ record: e, paths: t }) => [...t, e]).filter((e) => !e.startsWith("../"));
	for (let t of a) attempt(() => B(`${e}/${t}`));
	let o = Map.groupBy(a.filter((e) => e.endsWith(".py")), folderOf);
	for (let [t, n] of o) removeBytecode(g(e, t, "__pycache__"), n);
	let s = new Set();
	for (let e of a) for (let t = folderOf(e); t !== "." && !s.has(t) && !r.entries.has(t); t = folderOf(t)) s.add(t);
	await removeFolders(e, s);
}, removeFolders = async (e, t) => {
	let n = Map.groupBy(t, (e) => e.split("/").length);
	for (let t of [...n.keys()].sort((e, t) => t - e)) await Promise.all(n.get(t).map((t) => rmdir(`${e}/${t}`).catch(passOver)));
}, removeBytecode = (e, t) => attempt(() => {
	let n = new Set(t.map((e) => y.basename(e, ".py")));
	for (let t of z(e)) n.has(t.split(".")[0]) && B(g(e, t));
	Ne(e);
}), attempt = (e) => {
	try {
		e();
	} catch (e) {
		passOver(e);
	}
}, passOver = (e) => {
	if (!Error.isError(e) || !("code" in e)) throw e;
}, It = "release-actions-uv-", ownSettings = async (e) => {
	let t = await K(e), n = removeLeft(), r = await mkdtemp(g(U(), `${It}${He}~`));
	return {
		folder: r,
		env: await writeSettings(r, settingsFor("tool", t.map(({ table: e }) => e))),
		write: async (e, t) => await writeFile(g(r, e), t),
		[Symbol.asyncDispose]: async () => {
			await rm(r, {
				recursive: !0,
				force: !0
			}), await n;
		}
	};
}, removeLeft = async () => {
	let e = (await readdir(U()).catch(() => [])).filter((e) => e.startsWith(It) && Ve(e.slice(19).split("~")[0]));
	await Promise.allSettled(e.map((e) => rm(g(U(), e), {
		recursive: !0,
		force: !0
	})));
}, writeSettings = async (e, t) => {
	let n = g(e, "settings.toml");
	return await writeFile(n, t, { mode: 384 }), { UV_CONFIG_FILE: n };
}, preferenceOf = async (e, { folder: t, env: n }) => {
	if (e === void 0) return {
		args: [],
		env: {}
	};
	let r = n.UV_INDEX ?? "", { url: i, next: a = [] } = e, { indexStrategy: o } = await tt(t, n);
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
}, inOrder = (e) => e?.startsWith("unsafe-") ? "unsafe-first-match" : "first-index", Q = 6e4, createPythonEnvironments = (e) => {
	let t = W(e.processes);
	return { create: async (n) => {
		await writeFile(g(n.folder, "pyproject.toml"), "[project]\nname = \"trial\"\nversion = \"0\"\n");
		let r = g(n.folder, "venv"), i = {
			...n,
			venv: r,
			options: e,
			run: t,
			environment: await trialIn(e, n.folder)
		};
		await make(i);
		let a = await l(g(r, "pyvenv.cfg")) ?? "";
		return await keep(i, /^version_info *= *(\S+)/m.exec(a)?.[1]);
	} };
}, make = async ({ folder: e, venv: t, python: n, run: r, environment: i, timeout: a = 5 * Q, signal: o }) => {
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
	let c = de(s, a), l = c === void 0 ? M(s.stderr) : `${c}: ${N(s.stderr)}`;
	if (j(l)) throw new E(k({ cause: `uv could not make a virtual environment: ${l}` }));
	let u = F(s.stderr), d = u !== void 0 || l.startsWith("No interpreter found in ");
	throw new E(d ? jt({
		python: n ?? u?.python,
		isDownload: u?.isDownload === !0,
		isNoVersion: n !== void 0 && u?.isNoVersion === !0
	}) : fe({
		python: n,
		words: l
	}));
}, keep = async (e, t) => {
	let { folder: n, venv: r, options: i } = e, a = g(r, process.platform === "win32" ? "Scripts/python.exe" : "bin/python"), o = (await G(i, n, d))({ PYTHONDONTWRITEBYTECODE: "1" }), s = new Map(), preferring = (e) => {
		let t = s.get(e?.url) ?? preferenceOf(e, {
			folder: n,
			env: i.env
		});
		return s.set(e?.url, t), t;
	}, c = shareBytecode(r, e.bytecode ?? g(n, "bytecode")), u = contentsOf(r), f, p = await realpath(a), pip = async (t, r, i) => {
		let { index: a, isCodeFree: o, timeout: s = 10 * Q, signal: c, onLine: l } = i, u = await preferring(a), d = o === !0 ? ["--no-build"] : [], f = [
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
		let n = new Set(e.index?.names), i = new Map(t.distributions.map(({ name: e, version: t }) => [e, t])), { leaving: o, staying: s, arriving: l } = changeTo(e.pins, i, n);
		return c.withdraw(o), await uninstall(r, o, {
			now: t,
			bare: u
		}), {
			exit: await pip([
				"install",
				"--python",
				a,
				"--no-deps",
				"--requirements",
				"-"
			], `${l.join("\n")}\n`, e),
			now: contentsOf(r, t),
			staying: s
		};
	};
	return {
		base: p,
		version: t,
		resolve: async (e) => {
			let t = e.isAlone === !0 ? ["--no-deps"] : [], n = [
				"compile",
				"--python",
				p,
				"--no-header",
				"--no-annotate",
				...t,
				"-"
			];
			return await pip(n, `${e.requirements.join("\n")}\n`, e);
		},
		fill: async (t) => {
			let { exit: n, now: i, staying: a } = await change(t, f ?? u), o = n.code === 0 && holdsOnly(i, {
				bare: u,
				last: f,
				staying: a,
				links: c.links
			});
			return f !== void 0 && !o && (await V(r), await make({
				...e,
				signal: t.signal
			}), c.forget(), u = contentsOf(r), {exit: n, now: i} = await change(t, u)), f = i, c.spread(i, new Set(t.index?.names)), n;
		},
		installed: async (e) => {
			let t = f?.distributions.find((t) => t.name === e), n = t && await l(g(r, t.record));
			return t && n !== void 0 ? {
				version: t.version,
				record: n
			} : void 0;
		},
		run: async ({ args: t, cwd: n, timeout: r = 2 * Q, signal: i }) => await e.run({
			file: a,
			args: ["-I", ...t],
			cwd: n,
			env: o,
			timeout: r,
			signal: i
		}),
		remove: () => V(r)
	};
}, trialIn = async (e, t) => {
	let n = await G(e, t, d), r = [...await et(t), ...await K(e.env)], i = await writeSettings(t, settingsFor("trial", r.map(({ table: e }) => e)));
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
	}), l = ft(a.stderr) || I(a.stderr).kind === "network";
	return c.code === 0 ? {
		exit: c,
		isIsolated: l
	} : {
		exit: a,
		isIsolated: !0
	};
}, isNotIsolated = async (e, { package: t }) => (await et(e)).map(({ table: e }) => e).some((e) => {
	let { "no-build-isolation": n, "no-build-isolation-package": r } = e;
	return n === !0 || t !== void 0 && C.accepts(r) && r.some((e) => isName(e, t));
}), isName = (e, t) => typeof e == "string" && e.toLowerCase().replaceAll(/[-_.]+/g, "-") === t, runTool = async ({ processes: e, env: t, secrets: n }, r) => {
	try {
		var i = me();
		let { args: a, timeout: o, signal: s, stdin: c, cwd: l, env: d, constraints: f, overrides: p } = r, m = i.a(await ownSettings(t)), h = {};
		for (let [e, t] of Object.entries({
			UV_CONSTRAINT: f,
			UV_OVERRIDE: p
		})) t !== void 0 && (h[e] = `${e}.txt`, await m.write(h[e], t));
		let { indexNames: g } = await tt(m.folder, t), _ = {
			COLUMNS: "500",
			NO_COLOR: "1",
			...m.env,
			...h,
			...d
		}, v = u(t, _, {
			secrets: n,
			indexNames: g
		}), y = await e.run({
			file: "uv",
			args: [
				"tool",
				"run",
				...a
			],
			cwd: l ?? m.folder,
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
}, createToolRuns = (e) => {
	let t = new Map();
	return async ({ from: n, args: r, ...i }) => {
		let { timeout: a, signal: o } = i, s = {
			signal: o,
			...a === void 0 ? {} : { timeout: a }
		}, c = t.get(n) ?? runTool(e, {
			args: [
				"--from",
				n,
				"python",
				"-I",
				"-c",
				"import os, sys; sys.stdout.buffer.write(os.fsencode(getattr(sys, '_base_executable', sys.executable)))"
			],
			...s
		});
		t.set(n, c);
		let l = await c;
		return l.code === 0 ? await runTool(e, {
			...i,
			args: [
				"--python",
				l.stdout,
				"--from",
				n,
				...r
			]
		}) : l;
	};
}, notHad = ({ stderr: e }) => ({
	unavailable: ve(e),
	locked: P(e)
}), createReleaseTools = (e) => ({
	render: renderTool(e),
	lock: async (t, n) => {
		let r = W(e.processes), i = await G(e, t, c), lock = async (...a) => {
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
		}, a = await lock(), o = a.code === 0 ? void 0 : F(a.stderr), s = o === void 0 ? a : await lock("--python", "3");
		if (s.code === 0) return;
		if (o !== void 0 && F(s.stderr) !== void 0) return ut(o);
		let l = I(s.stderr);
		if (l.kind === "network") return lt(l);
		let u = M(s.stderr);
		if (j(u)) return k({ cause: ue(u) });
		let d = P(s.stderr);
		if (d !== void 0) return st({
			...d,
			words: u
		});
		let f = await qe({
			root: t,
			isOnline: !1
		}, r, e);
		return f === void 0 ? ct({
			words: u,
			behind: Z(s.stderr, await J(t, e, c))
		}) : f;
	}
}), renderTool = (e) => {
	let t = Y(Math.max(2, H())), n = createToolRuns(e), r = 0;
	return (e) => t(async () => (r += 1, await renderBy(e, await ownIndex(e.git, r), n)));
}, ownIndex = async (e, t) => {
	let n = g(e, "index"), r = `${n}-${t}`;
	return R(n) && await copyFile(n, r), r;
}, renderBy = async (e, t, n) => {
	let render = async (...r) => await n({
		from: requirementOf(e),
		args: [...argsOf(e), ...r],
		cwd: g(e.root, e.renderer.home),
		timeout: 3e5,
		signal: e.signal,
		env: {
			TZ: "UTC",
			GIT_INDEX_FILE: t
		}
	}), r = await render(), { imported: i } = e.renderer, a = r.code !== 0 && i !== void 0 && /\b(?:ImportError|ModuleNotFoundError)\b/.test(r.stderr) ? await render("--name", i) : r;
	if (a.code === 0) return { kind: "done" };
	let o = I(a.stderr);
	if (o.kind === "network") return {
		kind: "unreached",
		words: o.words
	};
	let s = P(a.stderr);
	if (o.kind === "uv" && s !== void 0) return {
		kind: "unreached",
		words: se(o.words, s),
		mend: oe(s)
	};
	if (o.kind === "python") {
		let e = o.isDownload ? void 0 : `Install Python ${o.python}, or let uv download it`;
		return {
			kind: "unreached",
			words: M(a.stderr),
			mend: e
		};
	}
	let c = wordsOf$2(a);
	return {
		kind: j(c) ? "full" : "failed",
		words: c
	};
}, requirementOf = ({ renderer: { tool: e }, pinned: t }) => `${e === "scriv" ? "scriv[toml]" : e}${t === void 0 ? "" : `==${t}`}`, argsOf = ({ renderer: { tool: e, config: t, home: n }, root: r, version: i, date: a }) => {
	if (e === "scriv") return [
		"python",
		"-c",
		Lt,
		a,
		"collect",
		"--version",
		i
	];
	let o = g(r, n);
	return [
		"towncrier",
		"build",
		"--yes",
		"--version",
		i,
		"--date",
		a,
		...t === void 0 ? [] : ["--config", g(r, t)],
		"--dir",
		o
	];
}, Lt = "\nimport datetime, sys\nday = datetime.datetime.fromisoformat(sys.argv.pop(1))\nclass Day(datetime.datetime):\n    @classmethod\n    def now(cls, tz=None):\n        return day\ndatetime.datetime = Day\nfrom scriv.cli import cli\nsys.argv[0] = \"scriv\"\ncli()\n", wordsOf$2 = ({ stdout: e, stderr: t }) => `${e}\n${t}`.split("\n").map((e) => e.trim()).filter((e) => e !== "" && !/^(?:Installed|Downloading|Resolved|Prepared)\b/.test(e)).slice(-3).join(" "), createClassifiers = (e) => ({ read: async (t) => {
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
} }), Rt = 6e5, hasChecked = ({ stdout: e }) => /^Checking /m.test(e), createTwine = (e) => ({ start: async (t, n) => {
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
	}, download = async () => (await Promise.race([n, Te(a)]), await runTool(e, {
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
				await Promise.race([n, c]), t = setTimeout(() => i.abort(), Rt);
				let e = await c;
				return hasChecked(e) ? { stdout: e.stdout } : notHad(e);
			} catch (e) {
				if (!i.signal.aborted) throw e;
				return { unavailable: `it was ended after ${Rt / 6e4} minutes` };
			} finally {
				clearTimeout(t);
			}
		},
		ended: c
	};
} }), zt = 3e5, createApiChanges = (e) => {
	let t = createToolRuns(e);
	return { compare: async ({ before: e, after: n, modules: r, signal: i }) => {
		let a = await mkdtemp(g(U(), "release-actions-api-"));
		try {
			let o = g(a, "api.py");
			await writeFile(o, "\nimport ast, json, os, sys, zipfile\nimport griffe\n\nTESTS = {\"tests\", \"test\", \"testing\", \"conftest.py\"}\nPARAMETERS = {\n    \"PARAMETER_REMOVED\",\n    \"PARAMETER_ADDED_REQUIRED\",\n    \"PARAMETER_CHANGED_REQUIRED\",\n    \"PARAMETER_CHANGED_KIND\",\n    \"PARAMETER_MOVED\",\n}\nHARMLESS_BASES = (\"object\", \"Generic\", \"ABC\", \"Protocol\")\ncompiled = []\n\n\ndef unpack(wheel, folder):\n    with zipfile.ZipFile(wheel) as archive:\n        for info in archive.infolist():\n            parts = info.filename.split(\"/\")\n            if parts[0].endswith(\".data\"):\n                parts = parts[2:] if parts[1:2] in ([\"purelib\"], [\"platlib\"]) else []\n            if not parts or \"..\" in parts or \"\" in parts or TESTS.intersection(parts):\n                continue\n            if parts[-1].endswith((\".so\", \".pyd\")):\n                compiled.append(parts[-1])\n            if parts[-1].endswith((\".py\", \".pyi\")):\n                path = os.path.join(folder, *parts)\n                os.makedirs(os.path.dirname(path), exist_ok=True)\n                with archive.open(info) as source, open(path, \"wb\") as target:\n                    target.write(source.read())\n\n\ndef load(name, folder):\n    # A folder of that name in the current one would win, and modules without a source would be imported.\n    return griffe.load(\n        name,\n        search_paths=[folder],\n        allow_inspection=False,\n        try_relative_path=False,\n        resolve_aliases=True,\n        resolve_external=None,\n    )\n\n\ndef clean(thing, seen):\n    # What leads nowhere in the old release cannot be compared, and stops griffe half way.\n    if thing.canonical_path in seen:\n        return\n    seen.add(thing.canonical_path)\n    for name, member in list(thing.members.items()):\n        if member.is_alias:\n            try:\n                member.final_target\n            except Exception:\n                del thing.members[name]\n        elif member.is_module or member.is_class:\n            clean(member, seen)\n\n\ndef public_paths(module, prefix, found, depth=0):\n    for name, member in module.members.items():\n        if name.startswith(\"_\") or depth > 6:\n            continue\n        path = prefix + \".\" + name\n        try:\n            target = member.final_target if member.is_alias else member\n        except Exception:\n            continue\n        if target.canonical_path not in found or len(path) < len(found[target.canonical_path]):\n            found[target.canonical_path] = path\n        if target.is_module and not member.is_alias:\n            public_paths(target, path, found, depth + 1)\n\n\ndef public(path, found):\n    parts = path.split(\".\")\n    for end in range(len(parts), 0, -1):\n        known = found.get(\".\".join(parts[:end]))\n        if known is not None:\n            return \".\".join([known, *parts[end:]])\n    return path\n\n\ndef source_of(module):\n    path = module.filepath\n    if isinstance(path, list):\n        return None\n    try:\n        return ast.parse(open(path, encoding=\"utf-8\").read())\n    except (OSError, SyntaxError, ValueError):\n        return None\n\n\ndef top_level(body):\n    # Of a module, its conditions and attempts: not what functions do, nor what type checkers alone see.\n    for node in body:\n        yield node\n        if isinstance(node, ast.If) and \"TYPE_CHECKING\" in ast.unparse(node.test):\n            yield from top_level(node.orelse)\n        elif isinstance(node, (ast.If, ast.Try, ast.With)):\n            blocks = [getattr(node, name, []) for name in (\"body\", \"orelse\", \"finalbody\")]\n            for block in blocks + [handler.body for handler in getattr(node, \"handlers\", [])]:\n                yield from top_level(block)\n\n\ndef imports_in(tree, name):\n    # Names that a package's top level takes from inside itself, and by which users import them.\n    found = set()\n    for node in top_level(tree.body) if tree else []:\n        if not isinstance(node, ast.ImportFrom):\n            continue\n        inside = node.level > 0 or (node.module or \"\").split(\".\")[0] == name.split(\".\")[0]\n        for each in node.names if inside else []:\n            bound = each.asname or each.name\n            if bound != \"*\" and not bound.startswith(\"_\"):\n                found.add(bound)\n    return found\n\n\ndef has_open_names(module):\n    tree = source_of(module)\n    if tree is None or \"__getattr__\" in module.members:\n        return True\n    return any(isinstance(node, ast.ImportFrom) and any(each.name == \"*\" for each in node.names) for node in top_level(tree.body))\n\n\ndef dropped(old, new):\n    if isinstance(old.filepath, list) or isinstance(new.filepath, list):\n        return\n    before = None if old.exports is None else {str(name) for name in old.exports}\n    after = None if new.exports is None else {str(name) for name in new.exports}\n    if before is not None:\n        for name in sorted(before - after) if after is not None else []:\n            if name in new.members:\n                yield change(\"EXPORT_DROPPED\", old.path + \".\" + name)\n        return\n    if has_open_names(new):\n        return\n    for name in sorted(imports_in(source_of(old), old.path)):\n        if name not in new.members:\n            yield change(\"OBJECT_REMOVED\", old.path + \".\" + name)\n\n\ndef change(kind, path, parameter=None, old=None, new=None, unsure=False):\n    return {\"kind\": kind, \"path\": path, \"parameter\": parameter, \"old\": old, \"new\": new, \"unsure\": unsure}\n\n\ndef text(value):\n    return None if value is None else str(getattr(value, \"value\", value))\n\n\ndef is_met(thing, old, paths):\n    # Whether users have it from the top, by a list of names, or as a member of a class that they have so.\n    if thing.is_module:\n        return True\n    if thing.name.startswith(\"__\"):\n        return False\n    parent = thing.parent\n    if parent.is_class:\n        return is_met(parent, old, paths)\n    exports = {str(name) for name in (getattr(parent, \"exports\", None) or ())}\n    known = paths.get(thing.canonical_path, thing.path)\n    return thing.name in exports or known.rpartition(\".\")[0] == old.path\n\n\ndef is_shown(breakage, old, paths):\n    kind = breakage.kind.name\n    thing = breakage.obj\n    if kind in PARAMETERS:\n        value = breakage.old_value if breakage.old_value is not None else breakage.new_value\n        name = getattr(value, \"name\", \"\")\n        if name in (\"self\", \"cls\") or name.startswith(\"_\"):\n            return False\n        if thing.name.startswith(\"_\") and not thing.name.startswith(\"__\"):\n            return False\n        variadic = str(getattr(getattr(value, \"kind\", None), \"value\", \"\")).startswith(\"variadic\")\n        return not (kind == \"PARAMETER_REMOVED\" and variadic and has_variadic(thing, value))\n    if kind == \"OBJECT_REMOVED\":\n        return is_met(thing, old, paths)\n    if kind == \"CLASS_REMOVED_BASE\":\n        return not str(breakage.old_value).endswith(HARMLESS_BASES)\n    return False\n\n\ndef has_variadic(function, parameter):\n    return any(each.kind == parameter.kind for each in getattr(function, \"parameters\", ()))\n\n\ndef is_unsure(breakage, new):\n    if breakage.kind.name != \"OBJECT_REMOVED\":\n        return False\n    try:\n        parent = new[breakage.obj.parent.path[len(new.path) + 1 :]] if breakage.obj.parent.path != new.path else new\n    except Exception:\n        return False\n    return \"__getattr__\" in parent.members\n\n\ndef compare(old, new):\n    # Before what leads nowhere is taken out: a name that was dropped may be such a one.\n    found = list(dropped(old, new))\n    if old.exports is None and not isinstance(old.filepath, list):\n        # Users import them from here; griffe takes what is imported for private.\n        for name in imports_in(source_of(old), old.path):\n            if name in old.members:\n                old.members[name].public = True\n    clean(old, set())\n    paths = {}\n    public_paths(old, old.path, paths)\n    seen = {(each[\"kind\"], each[\"path\"]) for each in found}\n    hidden = 0\n    for breakage in griffe.find_breaking_changes(old, new):\n        kind = breakage.kind.name\n        if getattr(breakage.obj, \"inherited\", False):\n            continue\n        if not is_shown(breakage, old, paths):\n            hidden += 1\n            continue\n        value = breakage.old_value if breakage.old_value is not None else breakage.new_value\n        parameter = getattr(value, \"name\", None) if kind in PARAMETERS else None\n        path = public(breakage.obj.path, paths)\n        # What follows a parameter that was put in moves, each by itself.\n        key = (kind, path) if kind in (\"PARAMETER_MOVED\", \"OBJECT_REMOVED\") else (kind, path, parameter or str(value))\n        if key in seen:\n            continue\n        seen.add(key)\n        found.append(change(kind, path, parameter, text(breakage.old_value), text(breakage.new_value), is_unsure(breakage, new)))\n    return found, hidden\n\n\ndef main():\n    old_wheel, new_wheel, folder, *modules = sys.argv[1:]\n    folders = [os.path.join(folder, side) for side in (\"old\", \"new\")]\n    for wheel, side in zip((old_wheel, new_wheel), folders):\n        os.makedirs(side)\n        unpack(wheel, side)\n    changes, hidden, unchecked = [], 0, []\n    for name in modules:\n        try:\n            found, more = compare(load(name, folders[0]), load(name, folders[1]))\n            changes += found\n            hidden += more\n        except Exception as error:\n            unchecked.append(name + \" (\" + type(error).__name__ + \")\")\n    unchecked += sorted(set(compiled))\n    json.dump({\"changes\": changes, \"hidden\": hidden, \"unchecked\": unchecked}, sys.stdout)\n\n\nmain()\n");
			let s = [
				"python",
				"-I",
				o,
				e,
				n,
				a,
				...r
			], c = await t({
				from: "griffelib==2.4.1",
				args: s,
				timeout: zt,
				signal: i
			});
			return c.isTimedOut ? { unavailable: `griffe gave no answer within ${zt / 1e3} s` } : (c.code === 0 ? readComparison(c.stdout) : void 0) ?? { unavailable: whyNot(c.stderr) };
		} finally {
			await rm(a, {
				recursive: !0,
				force: !0
			});
		}
	} };
}, whyNot = (e) => {
	let t = N(e), n = P(e);
	return n === void 0 ? t : `${se(t, n)}. ${ce(n)}`;
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
			path: A(t),
			parameter: n === null ? void 0 : A(n),
			isUnsure: r
		})),
		hidden: t.hidden,
		unchecked: t.unchecked.map(A)
	};
};
var Bt = e(vt(), 1);
const $ = D({
	code: "RA-BUILD-FAILED",
	severity: "error",
	mender: "project"
}, ({ package: e, words: t, siblings: n = [], isEnded: r = !1 }) => ({
	package: e,
	message: `${e} does not build: ${t}`,
	...r ? Vt : buildWayOn(t, [...n, e])
})), Vt = {
	...le("Run it again", "if it is ended again, give it more memory, or more time"),
	remedy: "outside"
}, buildWayOn = (e, t) => {
	if (isOldReader(e)) return {
		hint: "This uv cannot read the sdist that a newer uv_build wrote: update uv",
		remedy: "call"
	};
	let n = Ht.exec(e)?.[1];
	return n === void 0 ? e.startsWith("Failed to inspect Python interpreter ") ? {
		hint: "See that this Python starts, or name another with python-version",
		remedy: "call"
	} : { hint: tryIt(t) } : {
		...ie((e) => `Install ${n} where this runs${e(", by a step before this one", "")}`),
		remedy: "call"
	};
}, tryIt = (e) => {
	let [t, ...n] = e.map((e) => `uv build --no-sources --package ${e}`);
	return n.length === 0 ? `Try it in a fresh clone: ${t}` : [
		"Try it in a fresh clone, after what it requires to build:",
		t,
		...n.map((e) => `${e} --find-links dist`)
	].join("\n");
}, isOldReader = (e) => /failed during extraction: (numeric field was not a number|malformed pax extension)/.test(e), Ht = /(?:No such file or directory: |command |linker )['`]([\w.+-]*\b(?:cc|gcc|g\+\+|c\+\+|clang|clang\+\+|gfortran|rustc|cargo|cmake|ninja|swig|pkg-config))['`](?:$| failed: No such file| not found)/, Ut = D({
	code: "RA-BUILD-TIMED-OUT",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, limit: t }) => ({
	input: "build-timeout",
	alternative: "commit",
	package: e,
	message: `${e} was not built within ${O(t)}, and its build was ended with all that it had started`,
	hint: `Read the end of what it printed; if it waits for nothing and only takes long, set build-timeout to more than ${O(t)}`
})), buildPackage = async (e, t, n) => {
	let { root: r, package: i, folder: a, kind: o, out: s, commitTime: c, index: l, timeout: u, signal: d, onLine: f } = e, p = await preferenceOf(l, {
		folder: r,
		env: n.env
	}), m = (await G(n, r))({
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
	}, { exit: y, isIsolated: b } = await runIsolated({
		..._,
		onLine: f
	}, v), x = _e(y.stderr);
	if (y.code === 0 && isWhole(x, o)) return {
		files: x,
		duration: y.duration,
		isIsolated: b
	};
	let S = y.code === 0 ? Ke({
		package: i,
		wanted: o,
		built: x
	}) : await explainBuild(i, y, {
		run: t,
		call: _,
		options: n,
		kind: o,
		siblings: e.siblings
	});
	throw new E(S, { cause: { tail: q(y.stderr) } });
}, isWhole = (e, t) => {
	let n = e.filter((e) => e.endsWith(".whl")).length;
	return (t === "sdist" || n > 0) && (t === "wheel" || e.length > n);
}, explainBuild = async (e, t, n) => {
	let { timeout: r } = n.call;
	if (t.isTimedOut && r !== void 0) return Ut({
		package: e,
		limit: r
	});
	let i = I(t.stderr);
	if (j(wordsOf$1(i))) return k({ cause: `${e} does not build: ${wordsOf$1(i)}` });
	let a = i.kind === "uv" ? P(t.stderr) : void 0;
	if (a !== void 0) return dt({
		package: e,
		words: wordsOf$1(i),
		index: a
	});
	let o = await settingsOf(t, i, n), s = i.kind === "network" && !ft(t.stderr);
	if (o.settings.length > 0 && !s) return _t({
		package: e,
		words: wordsOf$1(i),
		...o
	});
	switch (i.kind) {
		case "python": return await explainPython(e, i, n);
		case "outside": return Ge({
			package: e,
			words: i.words
		});
		case "include": return await buildsFromCheckout(t, n) ? Ye({
			package: e,
			words: i.words
		}) : $({
			package: e,
			words: i.words,
			siblings: n.siblings
		});
		case "link": return Je({
			package: e,
			path: b(n.call.cwd, i.path).split(S).join("/")
		});
		case "network": return We({
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
		case "backend": return await buildsFromCheckout(t, n) ? nt({
			package: e,
			words: i.words,
			path: be(t.stderr)
		}) : $({
			package: e,
			words: t.signal === null ? i.words : `uv was ended by ${t.signal}`,
			isEnded: t.signal !== null,
			siblings: n.siblings
		});
	}
}, settingsOf = async (e, n, { call: r, options: i }) => {
	switch (n.kind) {
		case "uv":
		case "network": return Z(e.stderr, await J(r.cwd, i, t));
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
	}, c = n ? F((await i({
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
	return At({
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
	let c = await mkdtemp(g(n, "ask-")), file = (e) => g(c, e), [l] = e, u = e.map(({ backend: e, isWheel: n = !1 }, r) => ({
		folder: g(t, e.folder),
		backend: e.backend,
		answer: file(`${r}`),
		wheel: n,
		partial: e.isPartial ?? !1
	}));
	await Promise.all(u.map(({ answer: e }) => mkdir(e))), await writeFile(file("ask.py"), "\nimport importlib, json, os, subprocess, sys, tempfile\n\nsys.path.pop(0)\nINSTALLED = tuple(path + os.sep for path in sys.path)\n\n\ndef load(backend):\n    module, _, path = backend.partition(\":\")\n    hooks = importlib.import_module(module)\n    for name in path.split(\".\") if path else []:\n        hooks = getattr(hooks, name)\n    return hooks\n\n\ndef is_here(requirement):\n    from importlib.metadata import PackageNotFoundError, version\n    import re\n\n    try:\n        version(re.match(r\"[A-Za-z0-9._-]+\", requirement.strip()).group())\n    except (AttributeError, PackageNotFoundError):\n        return False\n    return True\n\n\ndef ask(package):\n    os.chdir(package[\"folder\"])\n    hooks = load(package[\"backend\"])\n    more = [] if package[\"partial\"] else getattr(hooks, \"get_requires_for_build_wheel\", list)()\n    if not all(is_here(requirement) for requirement in more):\n        return\n    if package[\"wheel\"]:\n        try:\n            return make(hooks.build_wheel, package[\"answer\"], [None])\n        except Exception:\n            # What is in the way of a wheel, as a package without modules, may be in the way of nothing else.\n            pass\n    make(hooks.prepare_metadata_for_build_wheel, package[\"answer\"], [\"entry_points.txt\", \"METADATA\"])\n\n\ndef make(hook, answer, names):\n    with tempfile.TemporaryDirectory(dir=os.path.dirname(answer)) as folder:\n        made = hook(folder)\n        for name in names:\n            path = os.path.join(folder, made, name) if name else os.path.join(folder, made)\n            if os.path.exists(path):\n                os.replace(path, os.path.join(answer, name or made))\n\n\ndef ask_alone(package, loaded=None):\n    silence = os.open(os.devnull, os.O_RDWR)\n    for stream in (0, 1, 2):\n        os.dup2(silence, stream)\n    try:\n        ask(package)\n        if loaded is not None:\n            with open(loaded, \"w\", encoding=\"utf-8\") as file:\n                json.dump([name for name, module in list(sys.modules.items()) if is_installed(module)], file)\n    finally:\n        os._exit(0)\n\n\ndef is_installed(module):\n    return (getattr(module, \"__file__\", None) or \"\").startswith(INSTALLED)\n\n\ndef load_all(loaded):\n    try:\n        with open(loaded, encoding=\"utf-8\") as file:\n            names = json.load(file)\n    except (OSError, ValueError):\n        return\n    for name in names:\n        try:\n            importlib.import_module(name)\n        except Exception:\n            pass\n\n\ndef ask_all(packages, jobs):\n    # What one package had to load the others need not load again.\n    first, *others = packages\n    loaded = first[\"answer\"] + \"-loaded\" if others else None\n    if os.fork() == 0:\n        ask_alone(first, loaded)\n    os.wait()\n    if others:\n        load_all(loaded)\n    running = 0\n    for package in others:\n        if running >= jobs:\n            os.wait()\n            running -= 1\n        if os.fork() == 0:\n            ask_alone(package)\n        running += 1\n    for _ in range(running):\n        os.wait()\n\n\ndef main():\n    with open(sys.argv[1], encoding=\"utf-8\") as file:\n        request = json.load(file)\n    packages = request[\"packages\"]\n    if len(sys.argv) > 2:\n        ask_alone(packages[int(sys.argv[2])])\n    elif sys.platform == \"linux\":\n        ask_all(packages, request[\"jobs\"])\n    else:\n        for index in range(len(packages)):\n            subprocess.run([sys.executable, __file__, sys.argv[1], str(index)], check=False)\n\n\nmain()\n"), await writeFile(file("requires.txt"), `${l.backend.requires.join("\n")}\n`), await writeFile(file("request.json"), JSON.stringify({
		jobs: H(),
		packages: u
	}));
	let d = await G(s, t);
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
}, Wt = [
	"build-constraint-dependencies",
	"config-settings",
	"config-settings-package",
	"extra-build-dependencies",
	"extra-build-variables",
	"no-build",
	"no-build-isolation",
	"no-build-isolation-package",
	"no-build-package"
], Gt = [
	"UV_BUILD_CONSTRAINT",
	"UV_CONFIG_SETTINGS",
	"UV_NO_BUILD_ISOLATION",
	"UV_OVERRIDE"
], isBuiltSpecially = async (e, { env: t }) => {
	if (Gt.some((e) => t[e] !== void 0)) return !0;
	let n = await readTable(g(e, "pyproject.toml"));
	return [T(T(n, "tool"), "uv"), await readTable(g(e, "uv.toml"))].some((e) => Wt.some((t) => t in e));
}, readTable = async (e) => {
	let t = te(await l(e).catch(() => void 0) ?? "");
	return t.ok ? t.table : {};
}, readVersions = async (e, t, n) => {
	let { root: r, packages: i, scratch: a, commitTime: o, timeout: s, signal: c } = e, l = await versionsIn(await askBackends(e, t, n)), u = (await G(n, r))({ SOURCE_DATE_EPOCH: String(o) }), d = re(r).find((e) => R(g(e, ".git/HEAD"))), f = d && he.realPath(d), p = !1, read = async ({ name: e, python: i }) => {
		if (p) return;
		let o = await mkdtemp(g(a, "version-"));
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
			}), [d = "no file"] = _e(l.stderr), m = we(d);
			if (l.code === 0 && m !== void 0) return [e, m];
			let h = q(l.stderr);
			if (l.code === 0) return {
				finding: ot({
					package: e,
					words: `it built ${d}`,
					top: f
				}),
				tail: h
			};
			let g = I(l.stderr);
			p ||= g.kind === "python" && g.isDownload;
			let _ = await explainBuild(e, l, {
				run: t,
				call: a,
				options: n
			});
			return {
				finding: g.kind === "backend" && _.code === $.code ? ot({
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
	}, m = Y(Math.max(2, H())), h = i.filter(({ name: e }) => !l.has(e)), _ = (await allEnded(h.map((e) => m(() => read(e))))).filter((e) => e !== void 0), v = _.filter((e) => "finding" in e);
	if (v.length > 0) throw new E(yt(v.map(({ finding: e }) => e)), { cause: { tail: v[0].tail } });
	return new Map([...l, ..._.flatMap((e) => "finding" in e ? [] : [e])]);
}, versionsIn = async (e) => {
	let t = await Promise.all([...e].map(async ([e, t]) => {
		let n = await l(g(t, "METADATA")).catch(() => void 0), { version: r } = bt(n ?? "");
		return r === void 0 ? [] : [[e, L(r) ?? r]];
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
		env: (await G(r, e.root))(),
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
}, whereItIsSaid = (e, t) => re(g(e, t)).filter((t) => t.length > e.length).some((e) => Kt.some((t) => R(g(e, t)))) ? g(e, t) : e, Kt = [".python-version", ".python-versions"], checkLock = async (e, t, n) => {
	let { root: r } = e, i = await ask(e, t, n);
	if (i.code === 0) return;
	if (i.isTimedOut) {
		let t = `no answer within ${O(e.timeout ?? 0)}: a build backend that is asked for metadata may wait for something`;
		return X({ words: t });
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
		return ht({ settings: i.map(({ name: e }) => e) });
	}
	if (/needs to be updated/.test(i.stderr)) return mt({});
	let s = I(i.stderr);
	if (s.kind === "network") return X({ words: s.words });
	let l = M(i.stderr);
	if (j(l)) return k({ cause: l });
	let u = P(i.stderr);
	if (u !== void 0) return pt(l, u);
	let d = F(i.stderr);
	if (d?.isDownload === !0) return X({ words: l });
	let f = Z(i.stderr, await J(r, n, c));
	return gt({
		words: l,
		python: d?.isNoVersion ? void 0 : d?.python,
		...f
	});
}, addedBy = async (e) => {
	let t = Object.entries(e).filter(([e]) => s(e)), n = Object.entries(e).filter(([e]) => !s(e)), r = g(U(), "no-such-folder-for-settings"), i = {
		XDG_CONFIG_HOME: r,
		APPDATA: r,
		UV_NO_SYSTEM_CONFIG: "1"
	}, a = Object.fromEntries(n), o = {
		...a,
		...i
	}, c = e.UV_CONFIG_FILE === void 0 ? await K(e) : [];
	return {
		alone: o,
		sources: [...t.map(([e, t]) => ({
			name: e,
			only: {
				...o,
				[e]: t
			}
		})), ...c.filter(({ table: e }) => Object.keys(e).length > 0).map(({ path: e }) => ({
			name: e,
			only: a
		}))]
	};
}, ask = async ({ root: e, python: t, timeout: n, signal: r }, i, a) => {
	let o = await G(a, e, c), check = async (...t) => {
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
	return s.code !== 0 && t !== void 0 && F(s.stderr) !== void 0 ? await check("--python", t) : s;
}, readNextReleases = async (e, t, n) => {
	let r = await askBackends(e, t, n), i = Y(Math.max(2, H())), a = e.packages.map(({ name: a, python: o }) => i(async () => {
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
		path: g(e, t)
	};
	let read = (t) => l(g(e, t)).catch(() => void 0), n = await read("METADATA");
	return n === void 0 ? void 0 : {
		kind: "metadata",
		metadata: n,
		entryPoints: await read("entry_points.txt") ?? ""
	};
}, buildWheel = async ({ name: e, python: t }, { root: n, scratch: r, commitTime: i, signal: a }, { run: o, options: s }) => {
	let c = await mkdtemp(g(r, "next-")), l = await G(s, n), u = {
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
		why: `it could not be built: ${A(wordsOf(I(d.stderr)))}`
	} : f;
}, wordsOf = (e) => e.kind === "python" ? `uv has no Python for it (${e.python})${e.isDownload ? ", and could not download one" : ""}` : e.kind === "link" ? `${p(e.path)} is a link to a folder, which its build backend cannot read` : e.words, publishFiles = async (e, t, { version: n, ...r }) => {
	let { path: i, more: a = [], attestations: o = [] } = e;
	if (a.length === 0 || !(0, Bt.default)(await n(), "0.12.0")) return await publishTogether(e, t, r);
	let s = [];
	for (let n of [i, ...a].sort(Be)) {
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
		var d = me();
		let h = d.a(await ownSettings(l)), g = [e, ...t], _ = [...g, ...n], y = f(l, a, {
			UV_PUBLISH_URL: r,
			...i === void 0 ? {} : { UV_PUBLISH_CHECK_URL: i },
			NO_COLOR: "1",
			...s.isPatient === !0 ? { RUST_LOG: xe } : {},
			...h.env
		}), b = p(m(e)), x = keepError(b), S = await c({
			args: [
				"publish",
				"--trusted-publishing",
				"never",
				"--",
				..._.map(escapeGlob)
			],
			cwd: v(e).root,
			env: y,
			endsStrays: !1,
			signal: o,
			timeout: g.length * (Number(y.UV_UPLOAD_HTTP_TIMEOUT) || 300) * 1e3 + 1e5,
			onLine: (e) => {
				x.push(e), tellOfSending(e, s.onSending);
			}
		}), { retryAfter: ee, stderr: C } = Ce(x.completed(S.stderr), b), w = Se({
			code: S.code,
			stderr: C
		}, g), te = {
			env: u(l),
			files: await K(l)
		}, { settings: T } = Z(C, te), shown = (e) => hide(e, hiddenIn(a));
		return {
			...w,
			retryAfter: ee,
			settings: w.hasBegun ? [] : T,
			words: shown(w.words),
			output: q(shown(C))
		};
	} catch (e) {
		d.e = e;
	} finally {
		await d.d();
	}
}, tellOfSending = (e, t) => {
	let [, n] = /^Uploading (\S+) \(/.exec(e) ?? [];
	n !== void 0 && t?.(n);
}, keepError = (e) => {
	let t = [], n = 0;
	return {
		push: (r) => {
			ye(r, e) && ([t, n] = [[], 65536]), n <= 0 || (t.push(r), n -= r.length + 1);
		},
		completed: (n) => n.split("\n").some((t) => ye(t, e)) ? n : [n, ...t].join("\n")
	};
}, escapeGlob = (e) => e.replaceAll(/[[\]*?]/g, "[$&]"), hiddenIn = (e) => {
	let [t, n] = e.kind === "token" ? ["__token__", e.token.reveal()] : [e.username, e.password.reveal()];
	return [n, Buffer.from(`${t}:${n}`).toString("base64")];
}, hide = (e, t) => t.filter((e) => e !== "").reduce((e, t) => e.replaceAll(t.length < 8 ? alone(t) : t, "***"), e), alone = (e) => RegExp(`(?<![\\p{L}\\p{N}])${e.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu"), qt = 3e4, createUv = (e) => {
	let t = W(e.processes), n = createInterpreters(t), r, version = async () => (r ??= await readVersion(t, e), r);
	return {
		version,
		refusal: (n, r) => qe({
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
		env: (await G(t, "/"))(),
		timeout: qt
	}), r = /^uv (\d+\.\d+\.\d+)/.exec(n.stdout)?.[1];
	if (n.code !== 0 || r === void 0) throw new E(at({ how: endOf(n) }));
	if ((0, Bt.default)(r, "0.9.25")) throw new E(it({
		found: r,
		needed: Qe
	}));
	return r;
}, endOf = ({ code: e, signal: t, isTimedOut: n, stdout: r, stderr: i }) => n ? `no answer within ${qt / 1e3} s` : `${t === null ? `exit status ${e}` : `ended by ${t}`}, ${N(`${r}\n${i}`)}`, explainName = async (e, { from: t, isTracked: n }) => {
	let r = b(e, t).split(S), i = r.findIndex((e) => e.includes("�")) + 1, a = g(...r.slice(0, i)), o = await readdir(g(e, m(a))).catch(() => []);
	return Tt({
		path: a,
		isFolder: i < r.length,
		isTracked: n,
		isGone: !o.includes(p(a))
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
		if (n.includes("�")) throw new E(await explainName(t.base, e));
		return;
	}
	let a = b(t.base, n) === "" ? t.base : await placeOf(m(n), t);
	if (!isInRepository(t, a)) return leaveOut({
		...e,
		to: m(r)
	}, a, t);
	await makeFolder(m(r), t), i.isFile() ? await copyContent(n, r, i.mtime) : i.isSymbolicLink() ? await copyLink(e, t) : i.isDirectory() && !e.isTracked && await copyFolder(e, t);
}, makeFolder = (e, { folders: t }) => {
	let n = t.get(e) ?? mkdir(e, { recursive: !0 });
	return t.set(e, n), n;
}, placeOf = (e, { places: t }) => {
	let n = t.get(e) ?? realpath(e);
	return t.set(e, n), n;
}, isInRepository = ({ base: e }, t) => isWithin(e, t) && !b(e, t).split(S).includes(".git"), leaveOut = ({ to: e, isTracked: t }, n, { into: r, expanded: i, outside: a }) => {
	let o = b(r, e).split(S).join("/");
	a.some((e) => e.path === o) || a.push({
		path: o,
		target: n,
		isTracked: t || i.length > 0
	});
}, copyContent = async (e, t, n) => {
	await copyFile(e, t, Ee.COPYFILE_FICLONE), await utimes(t, n, n);
}, copyFolder = async (e, t) => {
	let { from: n, to: r } = e, i = await readdir(n);
	if (Ze(i)) return;
	await makeFolder(r, t);
	let a = i.filter((e) => !Xe(e) && !t.leftOut.has(g(n, e)));
	await copyAll(a.map((t) => ({
		...e,
		from: g(n, t),
		to: g(r, t)
	})), t);
}, copyLink = async (e, t) => {
	let { from: n, to: r, boundary: i, isTracked: a } = e, o = await readlink(n), s = await realpath(n).catch(ifMissing), c = !h(o) && !climbsOut(o, m(n), t.base), link = (e) => symlink(e, r).catch(ifThere);
	if (s === void 0) {
		c && isWithin(i, x(m(n), o)) && await link(o);
		return;
	}
	if (!isInRepository(t, s)) return leaveOut(e, s, t);
	if (c && isWithin(i, s)) return await link(o);
	let l = await stat(s);
	if (l.isFile()) return await copyContent(s, r, l.mtime);
	if (!l.isDirectory()) return;
	if ([...t.expanded, await realpath(m(n))].some((e) => isWithin(s, e))) {
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
	let r = _(e).split(S).filter((e) => e === "..").length, i = b(n, t);
	return r > (i === "" ? 0 : i.split(S).length);
}, isWithin = (e, t) => {
	let n = b(e, t);
	return n === "" || !(n === ".." || n.startsWith(`..${S}`) || h(n));
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
		for await (let e of De(t));
		return !1;
	} catch {
		return !0;
	}
}, noRoomIn = (e) => `the copy that is built, in ${e}`, explainCopy = (e, { from: t, to: n, isUnread: r = !1 }, i) => {
	let a = codeOf(e), o = { cause: e };
	switch (a) {
		case void 0: return e;
		case "ENOSPC":
		case "EDQUOT": return new E(k({ cause: noRoomIn(i) }), o);
		case "EACCES":
		case "EPERM": return new E(isWithin(i, pathOf(e) ?? t) ? xt({
			file: n,
			why: a
		}) : St({ file: t }), o);
		default: {
			let s = r ? t : sourceOf(e, i), c = s === void 0 ? xt({
				file: n,
				why: a
			}) : Et({
				file: s,
				why: a
			});
			return new E(c, o);
		}
	}
}, sourceOf = (e, t) => {
	let n = ["copyfile", "symlink"].includes(syscallOf(e) ?? "") ? void 0 : pathOf(e);
	return n === void 0 || isWithin(t, n) ? void 0 : n;
}, syscallOf = (e) => Error.isError(e) && "syscall" in e ? String(e.syscall) : void 0, pathOf = (e) => Error.isError(e) && "path" in e && typeof e.path == "string" ? e.path : void 0, createCopies = (e, t) => {
	let r = n(e, t);
	return { make: (e) => makeCopy(r, e) };
}, makeCopy = async (e, t) => {
	let { topLevel: n, root: r, members: i, into: a } = t, o = n ?? r, s = i.filter((e) => !isWithin(o, realFolder(x(r, e))));
	if (s.length > 0) throw new E(s.map((e) => wt({
		member: e,
		topLevel: o,
		isGit: n !== void 0
	})));
	if (R(a) && (await readdir(a)).length > 0) throw new ne(`a copy into a folder that is not empty: ${a}`);
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
		return openCopy(s, b(o, r), c);
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
		let o = i(n, r);
		if (j(o.message)) throw new E(k({ cause: noRoomIn(t) }), { cause: o });
		if (!(isWithin(t, n.folder) || n.args.some((e) => e.includes(t))) || o.findings[0]?.code !== ae.code) throw o;
		let s = {
			folder: t,
			command: n.args.find((e) => !e.startsWith("-")) ?? "",
			words: a(r.stderr)
		};
		throw new E(Ct(s), { cause: o });
	}
}), tryToRemove = (e) => V(e).catch(() => {}), packageFolders = (e, { root: t, members: n }) => {
	let r = [
		e,
		t,
		...n.map((e) => realFolder(x(t, e)))
	];
	return [...new Set(r.map((t) => slashed(b(e, t))))];
}, realFolder = (e) => R(e) ? Me(e) : e, slashed = (e) => e.split(S).join("/"), copyRepository = async (e, t) => {
	let n = g(e.into, b(e.base, t)), r = Re(e.git, t);
	r.catch(() => {}), await Le(e.git, t, n);
	let i = await r, a = await copyListed(e, t, i);
	await ze(e.git, n, a.map((e) => slashed(b(n, e)))), await Ie(e.git, n);
	let o = [n];
	for (let r of i.submodules) {
		let i = g(t, r);
		R(g(i, ".git")) ? o.push(...await copyRepository(e, i)) : await mkdir(g(n, r), { recursive: !0 });
	}
	return o;
}, copyPlain = async (e) => {
	let { base: t, into: n } = e, r = g(n, ".git");
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
		}), await Re(e, t, [`--git-dir=${r}`, `--work-tree=${t}`]);
	} catch (e) {
		if (!o(e)) throw e;
		return {
			tracked: [],
			untracked: ["./"],
			ignored: [],
			submodules: []
		};
	}
}, copyListed = async (e, t, n) => {
	let { base: r, into: i, packages: a, signal: o } = e, fromBase = (e) => slashed(g(b(r, t), e)), transfer = (e) => (t) => ({
		from: g(r, t),
		to: g(i, t),
		boundary: g(r, packageOf(t, a)),
		isTracked: e
	}), s = [
		...n.tracked.map(fromBase).map(transfer(!0)),
		...rt(n.untracked.map(fromBase), a, !1).map(transfer(!1)),
		...rt(n.ignored.map(fromBase), a, !0).map(transfer(!1))
	], c = new Set([...$e(a)].map((e) => g(r, e))), { unlinked: l, outside: u } = await copyFiles(s, {
		base: r,
		into: i,
		leftOut: c,
		signal: o
	});
	return e.outside.push(...u), l;
}, packageOf = (e, t) => t.filter((t) => e.startsWith(`${t}/`)).reduce((e, t) => t.length > e.length ? t : e, ""), openCopy = ({ git: e, into: t, outside: n }, r, i) => {
	let a = g(t, r), o = new Set();
	return {
		root: a,
		outside: n,
		write: async (e, n) => {
			let r = x(a, e);
			if (!isWithin(t, r)) throw new ne(`an edit outside the copy: ${e}`);
			await replaceFile(r, n).catch((e) => {
				throw explainCopy(e, {
					from: r,
					to: r
				}, t);
			}), o.add(r);
		},
		settle: async () => {
			let ownerOf = (e) => i.findLast((t) => isWithin(t, e)), t = Map.groupBy(o, ownerOf);
			for (let n of i) {
				let r = (t.get(n) ?? []).map((e) => slashed(b(n, e)));
				await ze(e, n, r), await Fe(e, n, r);
			}
		},
		[Symbol.asyncDispose]: () => tryToRemove(t)
	};
}, replaceFile = async (e, t) => {
	let n = await stat(e).then((e) => e.mode & 511, () => 438);
	await mkdir(m(e), { recursive: !0 }), await rm(e, { force: !0 }), await writeFile(e, t, { mode: n | 128 }), await chmod(e, n | 128);
}, wireTools = ({ environment: { variables: e }, secrets: t }) => {
	let n = r(), i = {
		processes: n,
		env: Ue(e),
		secrets: t
	};
	return {
		copies: createCopies(n, e),
		uv: createUv(i),
		environments: createPythonEnvironments(i),
		twine: createTwine(i),
		classifiers: createClassifiers(i),
		apiChanges: createApiChanges(i),
		releaseTools: createReleaseTools(i)
	};
};
export { wireTools };
