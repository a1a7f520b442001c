import { __toESM as e } from "./rolldown-runtime.js";
import { assumeUnchanged as t, buildEnvironment as n, cloneRepository as r, createGitCommand as i, createProcesses as a, isGitMissing as o, isSteering as s, listFiles as c, lockEnvironment as l, readPlainText as u, removeFolder as d, toolEnvironment as f, trackInPlace as p, trialEnvironment as m, uploadEnvironment as h } from "./domain-environment-uv-variables.js";
const chmod = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...e), copyFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").copyFile(...e), lstat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...e), mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e), readlink = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readlink(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), rmdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rmdir(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), symlink = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").symlink(...e), utimes = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").utimes(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), g = globalThis.process.getBuiltinModule("node:path").basename, _ = globalThis.process.getBuiltinModule("node:path").dirname, v = globalThis.process.getBuiltinModule("node:path").isAbsolute, y = globalThis.process.getBuiltinModule("node:path").join, b = globalThis.process.getBuiltinModule("node:path").normalize, x = globalThis.process.getBuiltinModule("node:path").parse, S = globalThis.process.getBuiltinModule("node:path").posix, C = globalThis.process.getBuiltinModule("node:path").relative, w = globalThis.process.getBuiltinModule("node:path").resolve, T = globalThis.process.getBuiltinModule("node:path").sep;
import { stringify as ee } from "../libraries/smol-toml.js";
import { aList as E, aTable as te, parseToml as ne, tableIn as re } from "./domain-toml-places.js";
import { Bug as ie, Problem as D, _usingCtx as O, inertLine as k } from "../index.js";
import { areCommitted as ae, environmentFailed as oe, isOffline as se, noFittingPython as ce, offline as le, recordedPaths as ue, refusedBySettings as de, requiredVersion as fe, settingsBehind as A, settingsUnusable as pe } from "./domain-problem-smoke.js";
import { builtFiles as me, errorWords as j, installWords as M, lastWords as N, missingPath as he, missingPython as P, publishLogFilter as ge, readBuildFault as F, readPublish as _e, splitPublishLog as ve, versionOfSdist as ye } from "./domain-uv-output.js";
import { aborted as be, byCause as xe, canonicalVersion as I, normalizeName as Se } from "./domain-python-requirement.js";
const Ce = globalThis.process.getBuiltinModule("node:fs").constants, L = globalThis.process.getBuiltinModule("node:fs").existsSync, we = globalThis.process.getBuiltinModule("node:fs").lstatSync, Te = globalThis.process.getBuiltinModule("node:fs").mkdirSync, Ee = globalThis.process.getBuiltinModule("node:fs").readFileSync, R = globalThis.process.getBuiltinModule("node:fs").readdirSync, De = globalThis.process.getBuiltinModule("node:fs").readlinkSync, Oe = globalThis.process.getBuiltinModule("node:fs").realpathSync, ke = globalThis.process.getBuiltinModule("node:fs").rmdirSync, Ae = globalThis.process.getBuiltinModule("node:fs").symlinkSync, z = globalThis.process.getBuiltinModule("node:fs").unlinkSync, B = globalThis.process.getBuiltinModule("node:os").availableParallelism, V = globalThis.process.getBuiltinModule("node:os").tmpdir;
import { isGone as je, processOwner as Me } from "./domain-problem-index-reads.js";
import { absoluteHere as Ne, buildUnreachable as Pe, createRunUv as H, fileOutside as Fe, filesMissing as Ie, folderLinked as Le, includeMissing as Re, isLeftOutName as ze, isMarkedFolder as Be, outputFolders as Ve, projectEnvironment as U, pythonMissing as He, readProjectFiles as W, readSettings as G, readUserFiles as K, sdistIncomplete as Ue, selectUntracked as q, tailOf as J, toldIn as Y, uvTooOld as We, uvUnusable as Ge, versionUnknown as X } from "./domain-problem-uv.js";
import { lockNotMade as Ke, lockUnreached as qe, parseMetadata as Je } from "./domain-problem-release-files.js";
import { require_lt as Ye } from "../libraries/semver.js";
import { ancestors as Xe, defineFinding as Z } from "./domain-workspace-path.js";
import { pLimit as Ze } from "../libraries/p-limit.js";
import { isOn as Qe } from "./domain-indexes-uv-indexes.js";
import { copyFailed as $e, diskFull as et, fileUnreadable as tt, memberOutside as nt, nameUnreadable as rt } from "./domain-problem-copy.js";
const words = (e) => e.trim().split(/\s+/), it = words("index index-url extra-index-url index-strategy keyring-provider"), at = words("system-certs native-tls allow-insecure-host http-proxy https-proxy no-proxy cache-dir no-cache\n  link-mode concurrent-downloads concurrent-builds concurrent-installs preview preview-features python-preference\n  python-downloads python-install-mirror pypy-install-mirror python-downloads-json-url"), ot = {
	trial: new Set([...it, ...at]),
	tool: new Set([
		...it,
		...at,
		"find-links",
		"no-index"
	])
}, settingsFor = (e, t) => ee(t.map((t) => allowedOf(t, ot[e])).reduceRight(joined, {})), allowedOf = (e, t) => {
	let n = Object.entries(e).filter(([e]) => t.has(e)), r = te.accepts(e.pip) ? allowedOf(e.pip, t) : {};
	return Object.fromEntries([...n, ...Object.keys(r).length === 0 ? [] : [["pip", r]]]);
}, joined = (e, t) => {
	let n = {
		...e,
		...t
	};
	for (let [r, i] of Object.entries(t)) {
		let t = e[r];
		E.accepts(i) && E.accepts(t) ? n[r] = [...i, ...t] : r === "pip" && (n[r] = joined(t ?? {}, i));
	}
	return n;
}, changeTo = (e, t, n) => {
	let r = e.split("\n").filter((e) => /^[\w]/.test(e)), i = new Set(), a = r.filter((e) => {
		let [, r = "", a] = /^([\w.-]+)(?:==([^\s;]+)$)?/.exec(e.trim()) ?? [], o = Se(r), s = t.get(o);
		return s === void 0 || a === void 0 || n.has(o) || I(s) !== I(a) ? !0 : (i.add(o), !1);
	});
	return {
		leaving: [...t.keys()].filter((e) => !i.has(e)),
		staying: [...i],
		arriving: a
	};
}, contentsOf = (e, t) => {
	let n = new Map(), walk = (t) => {
		for (let r of R(`${e}/${t}`, { withFileTypes: !0 })) {
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
	let { size: n, mtimeMs: r } = we(e);
	return `${n} ${r}`;
}, isLinkedCache = (e) => e.name === "__pycache__" && e.isSymbolicLink(), linkStamp = (e) => `-> ${De(e)}`, namesIn = (e) => {
	try {
		return R(e);
	} catch {
		return [];
	}
}, st = /^((?:.*\/)?site-packages)\/([^/-]+)-([^/]+)\.dist-info\/RECORD$/, installedBy = (e, t) => {
	let [, n, r, i] = st.exec(t) ?? [];
	if (n === void 0 || r === void 0 || i === void 0) return;
	let a = Ee(y(e, t), "utf8"), o = ue(a).map((t) => withinFolder(t, {
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
	if (!ct.test(e)) return `${n}/${e}`;
	let r = t.split(T).join("/"), i = S.isAbsolute(e) ? e : S.join(r, n, e);
	return S.relative(r, i);
}, ct = /(?:^|\/)\.{0,2}(?:\/|$)/, folderOf = (e) => {
	let t = e.lastIndexOf("/");
	return t < 0 ? "." : e.slice(0, t);
}, holdsOnly = (e, t) => {
	let n = new Set(e.distributions.map(({ name: e }) => e));
	if (!t.staying.every((e) => n.has(e))) return !1;
	let r = knownIn(e, t);
	for (let [t, n] of e.entries) if (r.get(t) !== n && !lt.test(t) && !isCache(t, n, r)) return !1;
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
	let [, r, i, a] = ut.exec(e) ?? [];
	return a === void 0 ? i !== void 0 && n.has(`${r}${i}.py`) : t === "";
}, lt = /^\.lock$/, ut = /^(.*?)__pycache__\/([^/.]+)\.[^/]+\.pyc$|(__pycache__)$/, cacheOf = (e) => `${e}/__pycache__`, shareBytecode = (e, t) => {
	let n = new Map(), r = new Map(), i = t, remove = (t) => {
		n.delete(t), r.delete(t), attempt$1(() => z(y(e, t)));
	}, add = (t, i, a) => attempt$1(() => {
		Te(a, { recursive: !0 }), Ae(a, y(e, t), "junction"), n.set(t, linkStamp(y(e, t))), r.set(t, i.name);
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
				a !== void 0 && add(t, r, y(i, a, encodeURIComponent(t)));
			}
		},
		forget: () => {
			n.clear(), r.clear(), i = y(t, crypto.randomUUID());
		}
	};
}, ownersOf = ({ distributions: e }) => {
	let t = new Map();
	for (let n of e) for (let e of n.packages) t.set(e, t.has(e) ? void 0 : n);
	return t;
}, placeOf$1 = ({ name: e, version: t, record: n }, { entries: r }) => {
	let i = r.get(`${S.dirname(n)}/METADATA`);
	return i && `${e}-${t}-${i.replace(" ", "-")}`;
}, attempt$1 = (e) => {
	try {
		e();
	} catch (e) {
		if (!Error.isError(e) || !("code" in e)) throw e;
	}
}, uninstall = async (e, t, { now: n, bare: r }) => {
	let i = new Set(t), a = n.distributions.filter(({ name: e }) => i.has(e)).flatMap(({ record: e, paths: t }) => [...t, e]).filter((e) => !e.startsWith("../"));
	for (let t of a) attempt(() => z(`${e}/${t}`));
	let o = Map.groupBy(a.filter((e) => e.endsWith(".py")), folderOf);
	for (let [t, n] of o) removeBytecode(y(e, t, "__pycache__"), n);
	let s = new Set();
	for (let e of a) for (let t = folderOf(e); t !== "." && !s.has(t) && !r.entries.has(t); t = folderOf(t)) s.add(t);
	await removeFolders(e, s);
}, removeFolders = async (e, t) => {
	let n = Map.groupBy(t, (e) => e.split("/").length);
	for (let t of [...n.keys()].sort((e, t) => t - e)) await Promise.all(n.get(t).map((t) => rmdir(`${e}/${t}`).catch(passOver)));
}, removeBytecode = (e, t) => attempt(() => {
	let n = new Set(t.map((e) => S.basename(e, ".py")));
	for (let t of R(e)) n.has(t.split(".")[0]) && z(y(e, t));
	ke(e);
}), attempt = (e) => {
	try {
		e();
	} catch (e) {
		passOver(e);
	}
}, passOver = (e) => {
	if (!Error.isError(e) || !("code" in e)) throw e;
}, Q = "release-actions-uv-", ownSettings = async (e) => {
	let t = await K(e), n = removeLeft(), r = await mkdtemp(y(V(), `${Q}${Me}~`));
	return {
		folder: r,
		env: await writeSettings(r, settingsFor("tool", t.map(({ table: e }) => e))),
		write: async (e, t) => await writeFile(y(r, e), t),
		[Symbol.asyncDispose]: async () => {
			await rm(r, {
				recursive: !0,
				force: !0
			}), await n;
		}
	};
}, removeLeft = async () => {
	let e = (await readdir(V()).catch(() => [])).filter((e) => e.startsWith(Q) && je(e.slice(19).split("~")[0]));
	await Promise.allSettled(e.map((e) => rm(y(V(), e), {
		recursive: !0,
		force: !0
	})));
}, writeSettings = async (e, t) => {
	let n = y(e, "settings.toml");
	return await writeFile(n, t, { mode: 384 }), { UV_CONFIG_FILE: n };
}, preferenceOf = async (e, { folder: t, env: n }) => {
	if (e === void 0) return {
		args: [],
		env: {}
	};
	let r = n.UV_INDEX ?? "", { url: i, next: a = [] } = e, { indexStrategy: o } = await G(t, n);
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
}, inOrder = (e) => e?.startsWith("unsafe-") ? "unsafe-first-match" : "first-index", $ = 6e4, createPythonEnvironments = (e) => {
	let t = H(e.processes);
	return { create: async (n) => {
		await writeFile(y(n.folder, "pyproject.toml"), "[project]\nname = \"trial\"\nversion = \"0\"\n");
		let r = y(n.folder, "venv"), i = {
			...n,
			venv: r,
			options: e,
			run: t,
			environment: await trialIn(e, n.folder)
		};
		await make(i);
		let a = await u(y(r, "pyvenv.cfg")) ?? "";
		return await keep(i, /^version_info *= *(\S+)/m.exec(a)?.[1]);
	} };
}, make = async ({ folder: e, venv: t, python: n, run: r, environment: i, timeout: a = 5 * $, signal: o }) => {
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
	let c = P(s.stderr);
	throw new D(c === void 0 ? oe({ words: j(s.stderr) }) : ce({ python: n ?? c.python }));
}, keep = async (e, t) => {
	let { folder: n, venv: r, options: i } = e, a = y(r, process.platform === "win32" ? "Scripts/python.exe" : "bin/python"), o = (await U(i, n, m))({ PYTHONDONTWRITEBYTECODE: "1" }), s = new Map(), preferring = (e) => {
		let t = s.get(e?.url) ?? preferenceOf(e, {
			folder: n,
			env: i.env
		});
		return s.set(e?.url, t), t;
	}, c = shareBytecode(r, e.bytecode ?? y(n, "bytecode")), l = contentsOf(r), f, p = await realpath(a), pip = async (t, r, i) => {
		let { index: a, isCodeFree: o, timeout: s = 10 * $, signal: c, onLine: l } = i, u = await preferring(a), d = o === !0 ? ["--no-build"] : [], f = [
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
			let { exit: n, now: i, staying: a } = await change(t, f ?? l), o = n.code === 0 && holdsOnly(i, {
				bare: l,
				last: f,
				staying: a,
				links: c.links
			});
			return f !== void 0 && !o && (await d(r), await make({
				...e,
				signal: t.signal
			}), c.forget(), l = contentsOf(r), {exit: n, now: i} = await change(t, l)), f = i, c.spread(i, new Set(t.index?.names)), n;
		},
		installed: async (e) => {
			let t = f?.distributions.find((t) => t.name === e), n = t && await u(y(r, t.record));
			return t && n !== void 0 ? {
				version: t.version,
				record: n
			} : void 0;
		},
		run: async ({ args: t, cwd: n, timeout: r = 2 * $, signal: i }) => await e.run({
			file: a,
			args: ["-I", ...t],
			cwd: n,
			env: o,
			timeout: r,
			signal: i
		}),
		remove: () => d(r)
	};
}, trialIn = async (e, t) => {
	let n = await U(e, t, m), r = [...await W(t), ...await K(e.env)], i = await writeSettings(t, settingsFor("trial", r.map(({ table: e }) => e)));
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
	});
	return c.code === 0 ? {
		exit: c,
		isIsolated: !1
	} : {
		exit: a,
		isIsolated: !0
	};
}, isNotIsolated = async (e, { package: t }) => (await W(e)).map(({ table: e }) => e).some((e) => {
	let { "no-build-isolation": n, "no-build-isolation-package": r } = e;
	return n === !0 || t !== void 0 && E.accepts(r) && r.some((e) => isName(e, t));
}), isName = (e, t) => typeof e == "string" && e.toLowerCase().replaceAll(/[-_.]+/g, "-") === t, dt = "overrides.txt", runTool = async ({ processes: e, env: t, secrets: n }, r) => {
	try {
		var i = O();
		let { args: a, timeout: o, signal: s, stdin: c, cwd: l, env: u, overrides: d } = r, p = i.a(await ownSettings(t));
		d !== void 0 && await p.write(dt, d);
		let m = d === void 0 ? {} : { UV_OVERRIDE: dt }, { indexNames: h } = await G(p.folder, t), g = {
			COLUMNS: "500",
			NO_COLOR: "1",
			...p.env,
			...m,
			...u
		}, _ = f(t, g, {
			secrets: n,
			indexNames: h
		}), v = await e.run({
			file: "uv",
			args: [
				"tool",
				"run",
				...a
			],
			cwd: l ?? p.folder,
			env: _,
			signal: s,
			...o === void 0 ? {} : { timeout: o },
			...c === void 0 ? {} : { stdin: c }
		});
		return s.throwIfAborted(), v;
	} catch (e) {
		i.e = e;
	} finally {
		await i.d();
	}
}, createReleaseTools = (e) => ({
	render: async (t) => {
		let n = await runTool(e, {
			args: argsOf(t),
			cwd: y(t.root, t.renderer.home),
			timeout: 3e5,
			signal: t.signal,
			env: { TZ: "UTC" }
		});
		if (n.code === 0) return { kind: "done" };
		let r = F(n.stderr);
		return r.kind === "network" ? {
			kind: "unreached",
			words: r.words
		} : {
			kind: "failed",
			words: wordsOf$1(n)
		};
	},
	lock: async (t, n) => {
		let r = H(e.processes), i = await U(e, t, l), lock = async (...a) => {
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
		}, a = await lock(), o = a.code !== 0 && P(a.stderr) !== void 0 ? await lock("--python", "3") : a;
		if (o.code === 0) return;
		let s = F(o.stderr);
		return s.kind === "network" ? qe(s) : Ke({ words: j(o.stderr) });
	}
}), argsOf = ({ renderer: { tool: e, config: t, home: n }, root: r, version: i, date: a, pinned: o }) => {
	let s = o === void 0 ? "" : `==${o}`;
	if (e === "scriv") return [
		"--from",
		`scriv[toml]${s}`,
		"python",
		"-c",
		ft,
		a,
		"collect",
		"--version",
		i
	];
	let c = y(r, n), l = t === void 0 ? [] : ["--config", y(r, t)];
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
}, ft = "\nimport datetime, sys\nday = datetime.datetime.fromisoformat(sys.argv.pop(1))\nclass Day(datetime.datetime):\n    @classmethod\n    def now(cls, tz=None):\n        return day\ndatetime.datetime = Day\nfrom scriv.cli import cli\nsys.argv[0] = \"scriv\"\ncli()\n", wordsOf$1 = ({ stdout: e, stderr: t }) => `${e}\n${t}`.split("\n").map((e) => e.trim()).filter((e) => e !== "" && !/^(?:Installed|Downloading|Resolved|Prepared)\b/.test(e)).slice(-3).join(" "), createClassifiers = (e) => ({ read: async (t) => {
	let n = await runTool(e, {
		args: [
			"--with",
			"trove-classifiers",
			"python",
			"-I",
			"-c",
			"import json, trove_classifiers as t; print(json.dumps({'known': list(t.classifiers), 'deprecated': t.deprecated_classifiers}))"
		],
		timeout: 3e5,
		signal: t
	});
	return n.code === 0 ? JSON.parse(n.stdout) : { unavailable: M(n.stderr) };
} }), pt = 6e5, hasChecked = ({ stdout: e }) => /^Checking /m.test(e), createTwine = (e) => ({ start: async (t, n) => {
	let r = Promise.withResolvers(), i = new AbortController(), a = AbortSignal.any([t, i.signal]), o = [
		"--from",
		"twine==7.0.0",
		"python",
		"-I",
		"-c",
		"\nimport os, sys\nimport twine.commands.check\nfrom twine.__main__ import main\nsys.argv = [\"twine\", \"--no-color\", \"check\", \"--strict\", *sys.stdin.read().split(\"\\0\")]\nhas_failed = main()\nsys.stdout.flush()\nos._exit(1 if has_failed else 0)\n"
	], s = {
		signal: a,
		stdin: r.promise,
		overrides: "keyring ; sys_platform == \"never\"\n"
	}, download = async () => (await Promise.race([n, be(a)]), await runTool(e, {
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
				await Promise.race([n, c]), t = setTimeout(() => i.abort(), pt);
				let e = await c;
				return hasChecked(e) ? { stdout: e.stdout } : { unavailable: M(e.stderr) };
			} catch (e) {
				if (!i.signal.aborted) throw e;
				return { unavailable: `it was ended after ${pt / 6e4} minutes` };
			} finally {
				clearTimeout(t);
			}
		},
		ended: c
	};
} }), mt = 3e5, createApiChanges = (e) => ({ compare: async ({ before: t, after: n, modules: r, signal: i }) => {
	let a = await mkdtemp(y(V(), "release-actions-api-"));
	try {
		let o = y(a, "api.py");
		await writeFile(o, "\nimport ast, json, os, sys, zipfile\nimport griffe\n\nTESTS = {\"tests\", \"test\", \"testing\", \"conftest.py\"}\nPARAMETERS = {\n    \"PARAMETER_REMOVED\",\n    \"PARAMETER_ADDED_REQUIRED\",\n    \"PARAMETER_CHANGED_REQUIRED\",\n    \"PARAMETER_CHANGED_KIND\",\n    \"PARAMETER_MOVED\",\n}\nHARMLESS_BASES = (\"object\", \"Generic\", \"ABC\", \"Protocol\")\ncompiled = []\n\n\ndef unpack(wheel, folder):\n    with zipfile.ZipFile(wheel) as archive:\n        for info in archive.infolist():\n            parts = info.filename.split(\"/\")\n            if parts[0].endswith(\".data\"):\n                parts = parts[2:] if parts[1:2] in ([\"purelib\"], [\"platlib\"]) else []\n            if not parts or \"..\" in parts or \"\" in parts or TESTS.intersection(parts):\n                continue\n            if parts[-1].endswith((\".so\", \".pyd\")):\n                compiled.append(parts[-1])\n            if parts[-1].endswith((\".py\", \".pyi\")):\n                path = os.path.join(folder, *parts)\n                os.makedirs(os.path.dirname(path), exist_ok=True)\n                with archive.open(info) as source, open(path, \"wb\") as target:\n                    target.write(source.read())\n\n\ndef load(name, folder):\n    # A folder of that name in the current one would win, and modules without a source would be imported.\n    return griffe.load(\n        name,\n        search_paths=[folder],\n        allow_inspection=False,\n        try_relative_path=False,\n        resolve_aliases=True,\n        resolve_external=None,\n    )\n\n\ndef clean(thing, seen):\n    # What leads nowhere in the old release cannot be compared, and stops griffe half way.\n    if thing.canonical_path in seen:\n        return\n    seen.add(thing.canonical_path)\n    for name, member in list(thing.members.items()):\n        if member.is_alias:\n            try:\n                member.final_target\n            except Exception:\n                del thing.members[name]\n        elif member.is_module or member.is_class:\n            clean(member, seen)\n\n\ndef public_paths(module, prefix, found, depth=0):\n    for name, member in module.members.items():\n        if name.startswith(\"_\") or depth > 6:\n            continue\n        path = prefix + \".\" + name\n        try:\n            target = member.final_target if member.is_alias else member\n        except Exception:\n            continue\n        if target.canonical_path not in found or len(path) < len(found[target.canonical_path]):\n            found[target.canonical_path] = path\n        if target.is_module and not member.is_alias:\n            public_paths(target, path, found, depth + 1)\n\n\ndef public(path, found):\n    parts = path.split(\".\")\n    for end in range(len(parts), 0, -1):\n        known = found.get(\".\".join(parts[:end]))\n        if known is not None:\n            return \".\".join([known, *parts[end:]])\n    return path\n\n\ndef source_of(module):\n    path = module.filepath\n    if isinstance(path, list):\n        return None\n    try:\n        return ast.parse(open(path, encoding=\"utf-8\").read())\n    except (OSError, SyntaxError, ValueError):\n        return None\n\n\ndef top_level(body):\n    # Of a module, its conditions and attempts: not what functions do, nor what type checkers alone see.\n    for node in body:\n        yield node\n        if isinstance(node, ast.If) and \"TYPE_CHECKING\" in ast.unparse(node.test):\n            yield from top_level(node.orelse)\n        elif isinstance(node, (ast.If, ast.Try, ast.With)):\n            blocks = [getattr(node, name, []) for name in (\"body\", \"orelse\", \"finalbody\")]\n            for block in blocks + [handler.body for handler in getattr(node, \"handlers\", [])]:\n                yield from top_level(block)\n\n\ndef imports_in(tree, name):\n    # Names that a package's top level takes from inside itself, and by which users import them.\n    found = set()\n    for node in top_level(tree.body) if tree else []:\n        if not isinstance(node, ast.ImportFrom):\n            continue\n        inside = node.level > 0 or (node.module or \"\").split(\".\")[0] == name.split(\".\")[0]\n        for each in node.names if inside else []:\n            bound = each.asname or each.name\n            if bound != \"*\" and not bound.startswith(\"_\"):\n                found.add(bound)\n    return found\n\n\ndef has_open_names(module):\n    tree = source_of(module)\n    if tree is None or \"__getattr__\" in module.members:\n        return True\n    return any(isinstance(node, ast.ImportFrom) and any(each.name == \"*\" for each in node.names) for node in top_level(tree.body))\n\n\ndef dropped(old, new):\n    if isinstance(old.filepath, list) or isinstance(new.filepath, list):\n        return\n    before = None if old.exports is None else {str(name) for name in old.exports}\n    after = None if new.exports is None else {str(name) for name in new.exports}\n    if before is not None:\n        for name in sorted(before - after) if after is not None else []:\n            if name in new.members:\n                yield change(\"EXPORT_DROPPED\", old.path + \".\" + name)\n        return\n    if has_open_names(new):\n        return\n    for name in sorted(imports_in(source_of(old), old.path)):\n        if name not in new.members:\n            yield change(\"OBJECT_REMOVED\", old.path + \".\" + name)\n\n\ndef change(kind, path, parameter=None, old=None, new=None, unsure=False):\n    return {\"kind\": kind, \"path\": path, \"parameter\": parameter, \"old\": old, \"new\": new, \"unsure\": unsure}\n\n\ndef text(value):\n    return None if value is None else str(getattr(value, \"value\", value))\n\n\ndef is_shown(breakage, old):\n    kind = breakage.kind.name\n    thing = breakage.obj\n    if kind in PARAMETERS:\n        value = breakage.old_value if breakage.old_value is not None else breakage.new_value\n        name = getattr(value, \"name\", \"\")\n        if name in (\"self\", \"cls\") or name.startswith(\"_\"):\n            return False\n        if thing.name.startswith(\"_\") and not thing.name.startswith(\"__\"):\n            return False\n        variadic = str(getattr(getattr(value, \"kind\", None), \"value\", \"\")).startswith(\"variadic\")\n        return not (kind == \"PARAMETER_REMOVED\" and variadic and has_variadic(thing, value))\n    if kind == \"OBJECT_REMOVED\":\n        if thing.name.startswith(\"__\") and not thing.is_module:\n            return False\n        parent = thing.parent\n        exports = {str(name) for name in (getattr(parent, \"exports\", None) or ())}\n        return thing.is_module or parent.path == old.path or thing.name in exports\n    if kind == \"CLASS_REMOVED_BASE\":\n        return not str(breakage.old_value).endswith(HARMLESS_BASES)\n    return False\n\n\ndef has_variadic(function, parameter):\n    return any(each.kind == parameter.kind for each in getattr(function, \"parameters\", ()))\n\n\ndef is_unsure(breakage, new):\n    if breakage.kind.name != \"OBJECT_REMOVED\":\n        return False\n    try:\n        parent = new[breakage.obj.parent.path[len(new.path) + 1 :]] if breakage.obj.parent.path != new.path else new\n    except Exception:\n        return False\n    return \"__getattr__\" in parent.members\n\n\ndef compare(old, new):\n    # Before what leads nowhere is taken out: a name that was dropped may be such a one.\n    found = list(dropped(old, new))\n    if old.exports is None and not isinstance(old.filepath, list):\n        # Users import them from here; griffe takes what is imported for private.\n        for name in imports_in(source_of(old), old.path):\n            if name in old.members:\n                old.members[name].public = True\n    clean(old, set())\n    paths = {}\n    public_paths(old, old.path, paths)\n    seen = {(each[\"kind\"], each[\"path\"]) for each in found}\n    hidden = 0\n    for breakage in griffe.find_breaking_changes(old, new):\n        kind = breakage.kind.name\n        if getattr(breakage.obj, \"inherited\", False):\n            continue\n        if not is_shown(breakage, old):\n            hidden += 1\n            continue\n        value = breakage.old_value if breakage.old_value is not None else breakage.new_value\n        parameter = getattr(value, \"name\", None) if kind in PARAMETERS else None\n        path = public(breakage.obj.path, paths)\n        # What follows a parameter that was put in moves, each by itself.\n        key = (kind, path) if kind in (\"PARAMETER_MOVED\", \"OBJECT_REMOVED\") else (kind, path, parameter or str(value))\n        if key in seen:\n            continue\n        seen.add(key)\n        found.append(change(kind, path, parameter, text(breakage.old_value), text(breakage.new_value), is_unsure(breakage, new)))\n    return found, hidden\n\n\ndef main():\n    old_wheel, new_wheel, folder, *modules = sys.argv[1:]\n    folders = [os.path.join(folder, side) for side in (\"old\", \"new\")]\n    for wheel, side in zip((old_wheel, new_wheel), folders):\n        os.makedirs(side)\n        unpack(wheel, side)\n    changes, hidden, unchecked = [], 0, []\n    for name in modules:\n        try:\n            found, more = compare(load(name, folders[0]), load(name, folders[1]))\n            changes += found\n            hidden += more\n        except Exception as error:\n            unchecked.append(name + \" (\" + type(error).__name__ + \")\")\n    unchecked += sorted(set(compiled))\n    json.dump({\"changes\": changes, \"hidden\": hidden, \"unchecked\": unchecked}, sys.stdout)\n\n\nmain()\n");
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
			timeout: mt,
			signal: i
		});
		return c.isTimedOut ? { unavailable: `griffe gave no answer within ${mt / 1e3} s` } : (c.code === 0 ? readComparison(c.stdout) : void 0) ?? { unavailable: N(c.stderr) };
	} finally {
		await rm(a, {
			recursive: !0,
			force: !0
		});
	}
} }), readComparison = (e) => {
	let t;
	try {
		t = JSON.parse(e);
	} catch {
		return;
	}
	return {
		changes: t.changes.map(({ kind: e, path: t, parameter: n, unsure: r }) => ({
			kind: e,
			path: k(t),
			parameter: n === null ? void 0 : k(n),
			isUnsure: r
		})),
		hidden: t.hidden,
		unchecked: t.unchecked.map(k)
	};
};
var ht = e(Ye(), 1);
const gt = Z({
	code: "RA-BUILD-FAILED",
	severity: "error",
	mender: "project"
}, ({ package: e, words: t }) => ({
	package: e,
	message: `${e} does not build: ${t}`,
	...buildWayOn(e, t)
})), buildWayOn = (e, t) => isOldReader(t) ? {
	hint: "This uv cannot read the sdist that a newer uv_build wrote: update uv",
	remedy: "call"
} : t.startsWith("uv was ended by ") ? {
	hint: "Run it again; if it is ended again, give the machine more memory, or the job more time",
	remedy: "outside"
} : { hint: `Try it in a fresh clone: uv build --no-sources --package ${e}` }, isOldReader = (e) => /failed during extraction: (numeric field was not a number|malformed pax extension)/.test(e), _t = [
	["d", 864e5],
	["h", 36e5],
	["m", 6e4],
	["s", 1e3]
], inDuration = (e) => {
	let [t, n] = _t.find(([, t]) => e % t === 0) ?? ["ms", 1];
	return `${e / n}${t}`;
}, vt = Z({
	code: "RA-BUILD-TIMED-OUT",
	severity: "error",
	mender: "project"
}, ({ package: e, limit: t }) => ({
	package: e,
	message: `${e} was not built within ${inDuration(t)}, and its build was ended with all that it had started`,
	hint: `Read the end of what it printed; if it waits for nothing and only takes long, set build-timeout to more than ${inDuration(t)}`
})), buildPackage = async (e, t, n) => {
	let { root: r, package: i, folder: a, kind: o, out: s, commitTime: c, index: l, timeout: u, signal: d, onLine: f } = e, p = await preferenceOf(l, {
		folder: r,
		env: n.env
	}), m = (await U(n, r))({
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
	}, v), x = me(y.stderr);
	if (y.code === 0 && isWhole(x, o)) return {
		files: x,
		duration: y.duration,
		isIsolated: b
	};
	let S = y.code === 0 ? Ie({
		package: i,
		built: x
	}) : await explainBuild(i, y, {
		run: t,
		call: _,
		options: n,
		kind: o
	});
	throw new D(S, { cause: { tail: J(y.stderr) } });
}, isWhole = (e, t) => {
	let n = e.filter((e) => e.endsWith(".whl")).length;
	return (t === "sdist" || n > 0) && (t === "wheel" || e.length > n);
}, explainBuild = async (e, t, n) => {
	let { timeout: r } = n.call;
	if (t.isTimedOut && r !== void 0) return vt({
		package: e,
		limit: r
	});
	let i = F(t.stderr), a = await settingsOf(t, i, n), o = i.kind === "network" && !se(t.stderr);
	if (a.settings.length > 0 && !o) return de({
		package: e,
		words: wordsOf(i),
		...a
	});
	switch (i.kind) {
		case "python": return await explainPython(e, i, n);
		case "outside": return Fe({
			package: e,
			words: i.words
		});
		case "include": return Re({
			package: e,
			words: i.words
		});
		case "link": return Le({
			package: e,
			path: C(n.call.cwd, i.path).split(T).join("/")
		});
		case "network": return Pe({
			package: e,
			words: i.words,
			settings: a.settings
		});
		case "uv":
		case "backend": return await buildsFromCheckout(t, n) ? Ue({
			package: e,
			words: i.words,
			path: he(t.stderr)
		}) : gt({
			package: e,
			words: t.signal === null ? i.words : `uv was ended by ${t.signal}`
		});
	}
}, settingsOf = async (e, t, { call: r, options: i }) => {
	switch (t.kind) {
		case "uv":
		case "network": return A(e.stderr, await Y(r.cwd, i, n));
		default: return {
			settings: [],
			isCertain: !1
		};
	}
}, wordsOf = (e) => "words" in e ? e.words : "", buildsFromCheckout = async ({ stderr: e, signal: t }, { run: n, call: r, kind: i }) => i !== "both" || t !== null || !/^Building wheel from source distribution/m.test(e) ? !1 : (await n({
	...r,
	args: [...r.args, "--wheel"]
})).code === 0, explainPython = async (e, { python: t, isDownload: n }, { run: r, call: i, options: { env: a } }) => {
	let o = {
		...i.env,
		UV_PYTHON_DOWNLOADS: "never"
	}, s = n ? P((await r({
		...i,
		env: o
	})).stderr)?.python : void 0, c = await r({
		...i,
		args: [
			"python",
			"list",
			"--only-installed",
			"--output-format",
			"json"
		],
		env: o
	}), l = c.code === 0 ? installedVersions(c.stdout) : [];
	return He({
		package: e,
		python: s ?? t,
		found: l,
		isByVariable: (s ?? t) === a.UV_PYTHON,
		isDownload: n
	});
}, installedVersions = (e) => {
	let t = JSON.parse(e), n = Array.isArray(t) ? t.map((e) => String(e.version)) : [];
	return [...new Set(n)];
}, askBackends = async (e, t, n) => {
	let r = e.packages.filter((e) => e.backend !== void 0);
	if (r.length === 0 || await isBuiltSpecially(e.root, n)) return new Map();
	let i = Map.groupBy(r, ({ python: e, backend: t }) => JSON.stringify([e, t.requires])), a = await Promise.all([...i.values()].map((r) => askGroup(r, e, {
		run: t,
		options: n
	})));
	return new Map(a.flat());
}, askGroup = async (e, { root: t, scratch: n, commitTime: r, timeout: i, signal: a }, { run: o, options: s }) => {
	let c = await mkdtemp(y(n, "ask-")), file = (e) => y(c, e), [l] = e, u = e.map(({ backend: e, isWheel: n = !1 }, r) => ({
		folder: y(t, e.folder),
		backend: e.backend,
		answer: file(`${r}`),
		wheel: n
	}));
	await Promise.all(u.map(({ answer: e }) => mkdir(e))), await writeFile(file("ask.py"), "\nimport importlib, json, os, subprocess, sys, tempfile\n\nsys.path.pop(0)\nINSTALLED = tuple(path + os.sep for path in sys.path)\n\n\ndef load(backend):\n    module, _, path = backend.partition(\":\")\n    hooks = importlib.import_module(module)\n    for name in path.split(\".\") if path else []:\n        hooks = getattr(hooks, name)\n    return hooks\n\n\ndef is_here(requirement):\n    from importlib.metadata import PackageNotFoundError, version\n    import re\n\n    try:\n        version(re.match(r\"[A-Za-z0-9._-]+\", requirement.strip()).group())\n    except (AttributeError, PackageNotFoundError):\n        return False\n    return True\n\n\ndef ask(package):\n    os.chdir(package[\"folder\"])\n    hooks = load(package[\"backend\"])\n    more = getattr(hooks, \"get_requires_for_build_wheel\", list)()\n    if not all(is_here(requirement) for requirement in more):\n        return\n    if package[\"wheel\"]:\n        try:\n            return make(hooks.build_wheel, package[\"answer\"], [None])\n        except Exception:\n            # What is in the way of a wheel, as a package without modules, may be in the way of nothing else.\n            pass\n    make(hooks.prepare_metadata_for_build_wheel, package[\"answer\"], [\"entry_points.txt\", \"METADATA\"])\n\n\ndef make(hook, answer, names):\n    with tempfile.TemporaryDirectory(dir=os.path.dirname(answer)) as folder:\n        made = hook(folder)\n        for name in names:\n            path = os.path.join(folder, made, name) if name else os.path.join(folder, made)\n            if os.path.exists(path):\n                os.replace(path, os.path.join(answer, name or made))\n\n\ndef ask_alone(package, loaded=None):\n    silence = os.open(os.devnull, os.O_RDWR)\n    for stream in (0, 1, 2):\n        os.dup2(silence, stream)\n    try:\n        ask(package)\n        if loaded is not None:\n            with open(loaded, \"w\", encoding=\"utf-8\") as file:\n                json.dump([name for name, module in list(sys.modules.items()) if is_installed(module)], file)\n    finally:\n        os._exit(0)\n\n\ndef is_installed(module):\n    return (getattr(module, \"__file__\", None) or \"\").startswith(INSTALLED)\n\n\ndef load_all(loaded):\n    try:\n        with open(loaded, encoding=\"utf-8\") as file:\n            names = json.load(file)\n    except (OSError, ValueError):\n        return\n    for name in names:\n        try:\n            importlib.import_module(name)\n        except Exception:\n            pass\n\n\ndef ask_all(packages, jobs):\n    # What one package had to load the others need not load again.\n    first, *others = packages\n    loaded = first[\"answer\"] + \"-loaded\" if others else None\n    if os.fork() == 0:\n        ask_alone(first, loaded)\n    os.wait()\n    if others:\n        load_all(loaded)\n    running = 0\n    for package in others:\n        if running >= jobs:\n            os.wait()\n            running -= 1\n        if os.fork() == 0:\n            ask_alone(package)\n        running += 1\n    for _ in range(running):\n        os.wait()\n\n\ndef main():\n    with open(sys.argv[1], encoding=\"utf-8\") as file:\n        request = json.load(file)\n    packages = request[\"packages\"]\n    if len(sys.argv) > 2:\n        ask_alone(packages[int(sys.argv[2])])\n    elif sys.platform == \"linux\":\n        ask_all(packages, request[\"jobs\"])\n    else:\n        for index in range(len(packages)):\n            subprocess.run([sys.executable, __file__, sys.argv[1], str(index)], check=False)\n\n\nmain()\n"), await writeFile(file("requires.txt"), `${l.backend.requires.join("\n")}\n`), await writeFile(file("request.json"), JSON.stringify({
		jobs: B(),
		packages: u
	}));
	let d = await U(s, t);
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
}, yt = [
	"build-constraint-dependencies",
	"config-settings",
	"config-settings-package",
	"extra-build-dependencies",
	"extra-build-variables",
	"no-build",
	"no-build-isolation",
	"no-build-isolation-package",
	"no-build-package"
], bt = [
	"UV_BUILD_CONSTRAINT",
	"UV_CONFIG_SETTINGS",
	"UV_NO_BUILD_ISOLATION",
	"UV_OVERRIDE"
], isBuiltSpecially = async (e, { env: t }) => {
	if (bt.some((e) => t[e] !== void 0)) return !0;
	let n = await readTable(y(e, "pyproject.toml"));
	return [re(re(n, "tool"), "uv"), await readTable(y(e, "uv.toml"))].some((e) => yt.some((t) => t in e));
}, readTable = async (e) => {
	let t = ne(await u(e).catch(() => void 0) ?? "");
	return t.ok ? t.table : {};
}, readVersions = async (e, t, n) => {
	let { root: r, packages: i, scratch: a, commitTime: o, timeout: s, signal: c } = e, l = await versionsIn(await askBackends(e, t, n)), u = (await U(n, r))({ SOURCE_DATE_EPOCH: String(o) }), read = async ({ name: e, python: i }) => {
		let o = await mkdtemp(y(a, "version-"));
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
			}), [d = "no file"] = me(l.stderr), f = ye(d);
			if (l.code === 0 && f !== void 0) return [e, f];
			let p = J(l.stderr);
			if (l.code === 0) return {
				finding: X({
					package: e,
					words: `it built ${d}`,
					root: r
				}),
				tail: p
			};
			let m = F(l.stderr), h = await explainBuild(e, l, {
				run: t,
				call: a,
				options: n
			});
			return {
				finding: "words" in m && h.code === gt.code ? X({
					package: e,
					words: m.words,
					root: r
				}) : h,
				tail: p
			};
		} finally {
			await rm(o, {
				recursive: !0,
				force: !0
			});
		}
	}, d = Ze(Math.max(2, B())), f = i.filter(({ name: e }) => !l.has(e)), p = await Promise.all(f.map((e) => d(() => read(e)))), m = p.filter((e) => "finding" in e);
	if (m.length > 0) throw new D(xe(m.map(({ finding: e }) => e)), { cause: { tail: m[0].tail } });
	return new Map([...l, ...p.flatMap((e) => "finding" in e ? [] : [e])]);
}, versionsIn = async (e) => {
	let t = await Promise.all([...e].map(async ([e, t]) => {
		let n = await u(y(t, "METADATA")).catch(() => void 0), { version: r } = Je(n ?? "");
		return r === void 0 ? [] : [[e, I(r) ?? r]];
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
		env: (await U(r, e.root))(),
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
}, whereItIsSaid = (e, t) => Xe(y(e, t)).filter((t) => t.length > e.length).some((e) => xt.some((t) => L(y(e, t)))) ? y(e, t) : e, xt = [".python-version", ".python-versions"], St = Z({
	code: "RA-PREFLIGHT-LOCK-OUTDATED",
	severity: "error",
	mender: "project"
}, () => ({
	file: "uv.lock",
	message: "uv.lock is not up to date",
	hint: "Run uv lock and commit the file"
})), Ct = Z({
	code: "RA-PREFLIGHT-LOCK-UNCHECKED",
	severity: "error",
	mender: "project"
}, ({ words: e, python: t, settings: n, isCertain: r }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	...t !== void 0 || r && !ae(n) ? { remedy: "call" } : {},
	hint: `${t === void 0 ? "Run uv lock --check in the workspace and fix what it says" : `Install Python ${t} (in a workflow: actions/setup-python), or let uv download it`}${n.length === 0 ? "" : `; what told uv so is ${n.join(", or ")}`}`
})), wt = Z({
	code: "RA-PREFLIGHT-LOCK-UNANSWERED",
	severity: "error",
	mender: "outside"
}, ({ words: e }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	hint: "Run it again; where it stays so, run uv lock --check in the workspace and see what it waits for"
})), Tt = Z({
	code: "RA-PREFLIGHT-LOCK-STEERED",
	severity: "warning",
	mender: "project"
}, ({ settings: e }) => ({
	file: "uv.lock",
	message: `uv.lock is up to date, except for what is added here: ${e.join(", ")}`,
	hint: "Take that out of this step; if it belongs to the project, set it in [tool.uv] and lock again"
})), checkLock = async (e, t, n) => {
	let { root: r } = e, i = await ask(e, t, n);
	if (i.code === 0) return;
	if (i.isTimedOut) {
		let t = `no answer within ${inDuration(e.timeout ?? 0)}: a build backend that is asked for metadata may wait for something`;
		return wt({ words: t });
	}
	let { sources: a, alone: o } = await addedBy(n.env);
	if (a.length > 0 && (await ask(e, t, {
		...n,
		env: o
	})).code === 0) {
		let r = await Promise.all(a.map(async (r) => a.length > 1 && (await ask(e, t, {
			...n,
			env: r.only
		})).code === 0 ? [] : [r])), i = r.flat().length === 0 ? a : r.flat();
		return Tt({ settings: i.map(({ name: e }) => e) });
	}
	if (/needs to be updated/.test(i.stderr)) return St({});
	let s = F(i.stderr);
	if (s.kind === "network") return wt({ words: s.words });
	let c = A(i.stderr, await Y(r, n, l)), { python: u } = P(i.stderr) ?? {};
	return Ct({
		words: j(i.stderr),
		python: u,
		...c
	});
}, addedBy = async (e) => {
	let t = Object.entries(e).filter(([e]) => s(e)), n = Object.entries(e).filter(([e]) => !s(e)), r = y(V(), "no-such-folder-for-settings"), i = {
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
}, ask = async ({ root: e, python: t, timeout: n }, r, i) => {
	let a = await U(i, e, l), check = async (...t) => {
		let o = {
			args: [
				"lock",
				"--check",
				...t
			],
			cwd: e,
			env: a(),
			timeout: n
		};
		return (await runIsolated(o, {
			package: void 0,
			run: r,
			options: i
		})).exit;
	}, o = await check();
	return o.code !== 0 && t !== void 0 && P(o.stderr) !== void 0 ? await check("--python", t) : o;
}, readNextReleases = async (e, t, n) => {
	let r = await askBackends(e, t, n), i = Ze(Math.max(2, B())), a = e.packages.map(({ name: a, python: o }) => i(async () => {
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
		path: y(e, t)
	};
	let read = (t) => u(y(e, t)).catch(() => void 0), n = await read("METADATA");
	return n === void 0 ? void 0 : {
		kind: "metadata",
		metadata: n,
		entryPoints: await read("entry_points.txt") ?? ""
	};
}, buildWheel = async ({ name: e, python: t }, { root: n, scratch: r, commitTime: i, signal: a }, { run: o, options: s }) => {
	let c = await mkdtemp(y(r, "next-")), l = await U(s, n), u = {
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
	if (f !== void 0) return f;
	let p = F(d.stderr);
	return {
		kind: "unknown",
		why: `it could not be built${"words" in p ? `: ${k(p.words)}` : ""}`
	};
}, publishFile = async ({ path: e, more: t = [], attestations: n = [], uploadUrl: r, checkUrl: i, login: a, signal: o, ...s }, c, { env: l }) => {
	try {
		var u = O();
		let d = u.a(await ownSettings(l)), p = [e, ...t], m = [...p, ...n], v = h(l, a, {
			UV_PUBLISH_URL: r,
			...i === void 0 ? {} : { UV_PUBLISH_CHECK_URL: i },
			NO_COLOR: "1",
			...s.isPatient === !0 ? { RUST_LOG: ge } : {},
			...d.env
		}), y = await c({
			args: [
				"publish",
				"--trusted-publishing",
				"never",
				"--",
				...m.map(escapeGlob)
			],
			cwd: x(e).root,
			env: v,
			endsStrays: !1,
			signal: o,
			timeout: p.length * Number(v.UV_UPLOAD_HTTP_TIMEOUT) * 1e3 + 1e5,
			onLine: s.onSending && tellOfSending(s.onSending)
		}), { retryAfter: b, stderr: S } = ve(y.stderr, g(_(e))), C = _e({
			code: y.code,
			stderr: S
		}, p), w = {
			env: f(l),
			files: await K(l)
		}, { settings: T } = A(S, w), shown = (e) => hide(e, hiddenIn(a));
		return {
			...C,
			retryAfter: b,
			settings: C.hasBegun ? [] : T,
			words: shown(C.words),
			output: J(shown(S))
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
}, hide = (e, t) => t.filter((e) => e !== "").reduce((e, t) => e.replaceAll(t.length < 8 ? alone(t) : t, "***"), e), alone = (e) => RegExp(`(?<![\\p{L}\\p{N}])${e.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu"), findRefusal = async ({ root: e, isOnline: t }, r, i) => {
	let a = await r({
		args: ["cache", "dir"],
		cwd: e,
		env: (await U(i, e))(),
		timeout: 3e4
	}), o = await Y(e, i, n);
	if (a.code === 0) {
		let e = t ? offlineBy(i.env.UV_OFFLINE, o.files) : void 0;
		return e === void 0 ? void 0 : le({ setting: e });
	}
	let [, s, c] = /Required uv version `([^`]+)` does not match the running version `([^`]+)`/.exec(a.stderr) ?? [];
	if (s === void 0 || c === void 0) return pe({
		words: j(a.stderr),
		settings: namedIn(a.stderr, o)
	});
	let l = o.files.find(({ table: e }) => "required-version" in e)?.path ?? "uv's settings";
	return fe({
		required: s,
		found: c,
		file: l
	});
}, offlineBy = (e, t) => {
	if (e !== void 0) return Qe(e) ? "UV_OFFLINE" : void 0;
	let n = t.find(({ table: e }) => e.offline !== void 0);
	return n?.table.offline === !0 ? `offline in ${n.path}` : void 0;
}, namedIn = (e, t) => {
	let n = t.files.map(({ path: e }) => e).filter((t) => v(t) && e.includes(t));
	return n.length > 0 ? n : A(e, t).settings;
}, Et = "0.9.25", Dt = 3e4, createUv = (e) => {
	let t = H(e.processes), n = createInterpreters(t);
	return {
		version: () => readVersion(t, e),
		refusal: (n, r) => findRefusal({
			root: n,
			...r
		}, t, e),
		checkLock: (n, r, i) => checkLock({
			root: n,
			python: r,
			timeout: i
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
		publish: (n) => publishFile(n, t, e)
	};
}, readVersion = async (e, t) => {
	let n = await e({
		args: ["--version"],
		cwd: "/",
		env: (await U(t, "/"))(),
		timeout: Dt
	}), r = /^uv (\d+\.\d+\.\d+)/.exec(n.stdout)?.[1];
	if (n.code !== 0 || r === void 0) throw new D(Ge({ how: endOf(n) }));
	if ((0, ht.default)(r, Et)) throw new D(We({
		found: r,
		needed: Et
	}));
	return r;
}, endOf = ({ code: e, signal: t, isTimedOut: n, stdout: r, stderr: i }) => n ? `no answer within ${Dt / 1e3} s` : `${t === null ? `exit status ${e}` : `ended by ${t}`}, ${N(`${r}\n${i}`)}`, copyFiles = async (e, t) => {
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
				await isVanished(n, e.from) || r.push(explainCopy(n, e, t.into));
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
		if (n.includes("�")) throw new D(rt({ file: C(t.base, n) }));
		return;
	}
	let a = C(t.base, n) === "" ? t.base : await placeOf(_(n), t);
	if (!isInRepository(t, a)) return leaveOut({
		...e,
		to: _(r)
	}, a, t);
	await makeFolder(_(r), t), i.isFile() ? await copyContent(n, r, i.mtime) : i.isSymbolicLink() ? await copyLink(e, t) : i.isDirectory() && !e.isTracked && await copyFolder(e, t);
}, makeFolder = (e, { folders: t }) => {
	let n = t.get(e) ?? mkdir(e, { recursive: !0 });
	return t.set(e, n), n;
}, placeOf = (e, { places: t }) => {
	let n = t.get(e) ?? realpath(e);
	return t.set(e, n), n;
}, isInRepository = ({ base: e }, t) => isWithin(e, t) && !C(e, t).split(T).includes(".git"), leaveOut = ({ to: e, isTracked: t }, n, { into: r, expanded: i, outside: a }) => {
	let o = C(r, e).split(T).join("/");
	a.some((e) => e.path === o) || a.push({
		path: o,
		target: n,
		isTracked: t || i.length > 0
	});
}, copyContent = async (e, t, n) => {
	await copyFile(e, t, Ce.COPYFILE_FICLONE), await utimes(t, n, n);
}, copyFolder = async (e, t) => {
	let { from: n, to: r } = e, i = await readdir(n);
	if (Be(i)) return;
	await makeFolder(r, t);
	let a = i.filter((e) => !ze(e) && !t.leftOut.has(y(n, e)));
	await copyAll(a.map((t) => ({
		...e,
		from: y(n, t),
		to: y(r, t)
	})), t);
}, copyLink = async (e, t) => {
	let { from: n, to: r, boundary: i, isTracked: a } = e, o = await readlink(n), s = await realpath(n).catch(ifMissing), c = !v(o) && !climbsOut(o, _(n), t.base), link = (e) => symlink(e, r).catch(ifThere);
	if (s === void 0) {
		c && isWithin(i, w(_(n), o)) && await link(o);
		return;
	}
	if (!isInRepository(t, s)) return leaveOut(e, s, t);
	if (c && isWithin(i, s)) return await link(o);
	let l = await stat(s);
	if (l.isFile()) return await copyContent(s, r, l.mtime);
	if (!l.isDirectory()) return;
	if ([...t.expanded, await realpath(_(n))].some((e) => isWithin(s, e))) {
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
	let r = b(e).split(T).filter((e) => e === "..").length, i = C(n, t);
	return r > (i === "" ? 0 : i.split(T).length);
}, isWithin = (e, t) => {
	let n = C(e, t);
	return n === "" || !(n === ".." || n.startsWith(`..${T}`) || v(n));
}, codeOf = (e) => Error.isError(e) && "syscall" in e && "code" in e ? String(e.code) : void 0, ifMissing = (e) => {
	if (![
		"ENOENT",
		"ENOTDIR",
		"ELOOP"
	].includes(codeOf(e) ?? "")) throw e;
}, ifThere = (e) => {
	if (codeOf(e) !== "EEXIST") throw e;
}, isVanished = async (e, t) => codeOf(e) === "ENOENT" && await lstat(t).catch(ifMissing) === void 0, explainCopy = (e, { from: t, to: n }, r) => {
	let i = codeOf(e), a = { cause: e };
	switch (i) {
		case void 0: return e;
		case "ENOSPC":
		case "EDQUOT": return new D(et({ folder: r }), a);
		case "EACCES":
		case "EPERM": return new D(isWithin(r, pathOf(e) ?? t) ? $e({
			file: n,
			why: i
		}) : tt({ file: t }), a);
		default: return new D($e({
			file: n,
			why: i
		}), a);
	}
}, pathOf = (e) => Error.isError(e) && "path" in e && typeof e.path == "string" ? e.path : void 0, createCopies = (e, t) => {
	let n = i(e, t);
	return { make: (e) => makeCopy(n, e) };
}, makeCopy = async (e, t) => {
	let { topLevel: n, root: r, members: i, into: a } = t, o = n ?? r, s = i.filter((e) => !isWithin(o, realFolder(w(r, e))));
	if (s.length > 0) throw new D(s.map((e) => nt({
		member: e,
		topLevel: o,
		isGit: n !== void 0
	})));
	if (L(a) && (await readdir(a)).length > 0) throw new ie(`a copy into a folder that is not empty: ${a}`);
	try {
		await mkdir(a, { recursive: !0 });
		let i = {
			git: e,
			base: o,
			into: await realpath(a),
			packages: packageFolders(o, t),
			signal: t.signal,
			outside: []
		}, s = n === void 0 ? await copyPlain(i) : await copyRepository(i, o), c = openCopy(i, C(o, r), s);
		return await c.settle(), c;
	} catch (e) {
		throw await tryToRemove(a), isDiskFull(e) ? new D(et({ folder: a }), { cause: e }) : explainCopy(e, {
			from: o,
			to: a
		}, a);
	}
}, isDiskFull = (e) => e instanceof D && /No space left on device|Disk quota exceeded/.test(e.message), tryToRemove = (e) => d(e).catch(() => {}), packageFolders = (e, { root: t, members: n }) => {
	let r = [
		e,
		t,
		...n.map((e) => realFolder(w(t, e)))
	];
	return [...new Set(r.map((t) => slashed(C(e, t))))];
}, realFolder = (e) => L(e) ? Oe(e) : e, slashed = (e) => e.split(T).join("/"), copyRepository = async (e, t) => {
	let n = y(e.into, C(e.base, t));
	await r(e.git, t, n);
	let i = await c(e.git, t), a = await copyListed(e, t, i);
	await track(e.git, n, a);
	let o = [n];
	for (let r of i.submodules) {
		let i = y(t, r);
		L(y(i, ".git")) ? o.push(...await copyRepository(e, i)) : await mkdir(y(n, r), { recursive: !0 });
	}
	return o;
}, track = (e, t, n) => p(e, t, n.map((e) => slashed(C(t, e)))), copyPlain = async (e) => {
	let { base: t, into: n } = e, r = y(n, ".git");
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
		}), await c(e, t, [`--git-dir=${r}`, `--work-tree=${t}`]);
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
	let { base: r, into: i, packages: a, signal: o } = e, fromBase = (e) => slashed(y(C(r, t), e)), transfer = (e) => (t) => ({
		from: y(r, t),
		to: y(i, t),
		boundary: y(r, packageOf(t, a)),
		isTracked: e
	}), s = [
		...n.tracked.map(fromBase).map(transfer(!0)),
		...q(n.untracked.map(fromBase), a, !1).map(transfer(!1)),
		...q(n.ignored.map(fromBase), a, !0).map(transfer(!1))
	], c = new Set([...Ve(a)].map((e) => y(r, e))), { unlinked: l, outside: u } = await copyFiles(s, {
		base: r,
		into: i,
		leftOut: c,
		signal: o
	});
	return e.outside.push(...u), l;
}, packageOf = (e, t) => t.filter((t) => e.startsWith(`${t}/`)).reduce((e, t) => t.length > e.length ? t : e, ""), openCopy = ({ git: e, into: n, outside: r }, i, a) => {
	let o = y(n, i), s = new Set();
	return {
		root: o,
		outside: r,
		write: async (e, t) => {
			let r = w(o, e);
			if (!isWithin(n, r)) throw new ie(`an edit outside the copy: ${e}`);
			await replaceFile(r, t).catch((e) => {
				throw explainCopy(e, {
					from: r,
					to: r
				}, n);
			}), s.add(r);
		},
		settle: async () => {
			let ownerOf = (e) => a.findLast((t) => isWithin(t, e)), n = Map.groupBy(s, ownerOf);
			for (let r of a) await track(e, r, n.get(r) ?? []), await t(e, r);
		},
		[Symbol.asyncDispose]: () => tryToRemove(n)
	};
}, replaceFile = async (e, t) => {
	let n = await stat(e).then((e) => e.mode & 511, () => 438);
	await mkdir(_(e), { recursive: !0 }), await rm(e, { force: !0 }), await writeFile(e, t, { mode: n | 128 }), await chmod(e, n | 128);
}, wireTools = ({ environment: { variables: e }, secrets: t }) => {
	let n = a(), r = {
		processes: n,
		env: Ne(e),
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
