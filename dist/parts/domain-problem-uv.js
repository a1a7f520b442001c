import { __toESM as e } from "./rolldown-runtime.js";
import { inertLine as t, nodeFiles as n } from "../index.js";
import { Problem as r, baseName as i, byPlace as a, defineFinding as o, isProblemOf as s, programMissing as c, shellWord as l, trustFirst as u } from "./domain-problem-locked-index.js";
import { admits as d, canonicalVersion as ee, parseSpecifiers as f } from "./actions-shared-inputs.js";
import { aList as p, aTable as m, parseToml as h, tableIn as g } from "./domain-workspace-shapes.js";
import { offline as _, requiredVersion as v, settingsBehind as y, settingsUnusable as b } from "./domain-problem-uv-settings.js";
import { isOn as x, isWithoutFiles as S, systemFiles as C, userFiles as w } from "./domain-indexes-uv-indexes.js";
import { errorWords as te } from "./domain-uv-output.js";
import { buildEnvironment as T, loopbackHosts as E, withoutProxy as D } from "./domain-environment-uv-variables.js";
import { require_lt as O } from "../libraries/semver.js";
const k = globalThis.process.getBuiltinModule("node:path").delimiter, A = globalThis.process.getBuiltinModule("node:path").isAbsolute, j = globalThis.process.getBuiltinModule("node:path").join, M = globalThis.process.getBuiltinModule("node:path").resolve, N = globalThis.process.getBuiltinModule("node:fs").existsSync, P = globalThis.process.getBuiltinModule("node:url").pathToFileURL, F = new Set([
	".git",
	".venv",
	"node_modules",
	"__pycache__",
	".cache",
	".eggs",
	".hypothesis",
	".mypy_cache",
	".nox",
	".pytest_cache",
	".ruff_cache",
	".tox",
	".uv-cache"
]), I = new Set(["CACHEDIR.TAG", "pyvenv.cfg"]), L = ["build", "dist"], isLeftOutName = (e) => F.has(e) || e.endsWith(".egg-info"), isMarkedFolder = (e) => [...e].some((e) => I.has(e)), selectUntracked = (e, t, n) => {
	let r = new Set(e.filter((e) => I.has(i(e))).map(folderOf)), a = n ? outputFolders(t) : new Set();
	return e.filter((e) => {
		let t = e.replace(/\/$/, "").split("/");
		return !t.some(isLeftOutName) && !prefixes(t).some((e) => r.has(e) || a.has(e));
	});
}, outputFolders = (e) => new Set(e.flatMap((e) => L.map((t) => e === "." || e === "" ? t : `${e}/${t}`))), prefixes = (e) => e.map((t, n) => e.slice(0, n + 1).join("/")), folderOf = (e) => e.slice(0, Math.max(0, e.lastIndexOf("/"))), R = [
	"UV_CACHE_DIR",
	"UV_CONFIG_FILE",
	"UV_CREDENTIALS_DIR",
	"UV_PYTHON_BIN_DIR",
	"UV_PYTHON_CACHE_DIR",
	"UV_PYTHON_DOWNLOADS_JSON_URL",
	"UV_PYTHON_INSTALL_DIR",
	"UV_TOOL_DIR",
	"SSL_CERT_FILE",
	"SSL_CLIENT_CERT"
], z = ["UV_PYTHON_SEARCH_PATH", "SSL_CERT_DIR"], B = {
	UV_INDEX: /\s+/,
	UV_DEFAULT_INDEX: void 0,
	UV_INDEX_URL: void 0,
	UV_EXTRA_INDEX_URL: / /,
	UV_FIND_LINKS: /,/,
	UV_BUILD_CONSTRAINT: / /
}, withAbsolutePaths = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => [e, absolute(e, n, t)])), absolute = (e, t, n) => {
	if (R.includes(e)) return isPath(t) ? n.resolve(t) : t;
	if (e === "UV_PYTHON") return /[\\/]/.test(t) && isPath(t) ? n.resolve(t) : t;
	if (z.includes(e)) return t.split(n.delimiter).map((e) => e === "" ? e : n.resolve(e)).join(n.delimiter);
	if (!(e in B)) return t;
	let r = B[e], i = e === "UV_INDEX" || e === "UV_DEFAULT_INDEX";
	if (r === void 0) return source(t, n, i);
	let a = r.source === "," ? "," : " ";
	return t.split(r).map((e) => source(e, n, i)).join(a);
}, withAbsoluteSources = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => [e, absoluteSetting(e, n, t)])), absoluteSetting = (e, t, n) => {
	if (e === "pip" && m.accepts(t)) return withAbsoluteSources(t, n);
	if (e === "index" && p.accepts(t)) return t.map((e) => m.accepts(e) ? withAbsoluteSources(e, n) : e);
	if (![
		"cache-dir",
		"url",
		"index-url",
		"extra-index-url",
		"find-links"
	].includes(e)) return t;
	let one = (e) => typeof e == "string" && isPath(e) ? n.resolve(e) : e;
	return p.accepts(t) ? t.map(one) : one(t);
}, source = (e, t, n) => {
	let [, r = "", i = ""] = /^((?:[A-Za-z0-9][\w.-]*=)?)(.*)$/s.exec(e) ?? [];
	if (!isPath(i) || n && /^[\w-]+$/.test(i) && !t.exists(t.resolve(i))) return e;
	let a = t.resolve(i);
	return r + (/[\s,]/.test(a) ? t.url(a).replaceAll(",", "%2C") : a);
}, isPath = (e) => e !== "" && !/^[a-z][a-z0-9+.-]+:/i.test(e) && !e.startsWith("${"), V = {
	resolve: (e) => M(e),
	exists: N,
	url: (e) => P(e).href,
	delimiter: k
}, absoluteHere = (e) => withAbsolutePaths(e, V), settingsHere = (e) => withAbsoluteSources(e, V), H = "unable to detect version for", U = o({
	code: "RA-UV-MISSING",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "There is no uv on PATH",
	...a((e) => e("Add a step with astral-sh/setup-uv before this one", "Install uv (pip install uv)"))
})), W = o({
	code: "RA-UV-TOO-OLD",
	severity: "error",
	mender: "usage"
}, ({ found: e, needed: t }) => ({
	message: `uv ${e} is too old: ${t} or newer is needed`,
	...a((e) => `Update uv to ${t} or newer (${e("the version input of setup-uv", "uv self update, or pip install -U uv")})`)
})), G = o({
	code: "RA-UV-UNUSABLE",
	severity: "error",
	mender: "usage"
}, ({ how: e }) => ({
	message: `The uv on PATH does not say its version: ${e}`,
	...a((e) => e("Install uv anew by a step with astral-sh/setup-uv", "Run uv --version, and install uv anew (pip install -U uv)"))
})), K = o({
	code: "RA-BUILD-SDIST-INCOMPLETE",
	severity: "error",
	mender: "project"
}, ({ package: e, words: t, path: n }) => ({
	package: e,
	message: `${e} builds from the checkout, and not from its sdist, which lacks what the build reads${n === void 0 ? "" : ` (${n})`}: ${t}`,
	hint: isNoProject(t) ? "See that no rule keeps pyproject.toml out of the source distribution, and that all of it is in the one folder {name}-{version}" : t.includes(H) ? "Take root out of [tool.setuptools_scm], for flit-scm follows it out of the source distribution, and set search_parent_directories = true there; write_to begins at the package's folder then" : /\bgit\b/.test(t) ? "Let the build read what it asks git for from a file of the source distribution: there is no git there" : `See that ${n ?? "what it reads"} is in the package's folder, itself or as a link, and in the source distribution`
})), isNoProject = (e) => e.includes("does not appear to be a Python project"), q = o({
	code: "RA-BUILD-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, ({ package: e, words: t, settings: n }) => ({
	package: e,
	message: `What builds require could not be fetched: ${t}`,
	hint: `See that the index that the message names${n.length === 0 ? "" : ` (from ${n.join(", ")})`} can be reached from here`,
	...u(t)
})), J = o({
	code: "RA-BUILD-FILE-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ package: e, words: t }) => ({
	package: e,
	message: `${e} names a file outside its folder: ${t}`,
	hint: `Make a link to it in the package's folder${linkTo(t)}, commit it, and name that instead`
})), linkTo = (e) => {
	let t = /(?:\.\.\/)+[^`'"]+?(?=\) points|: |[`'"]|$)/.exec(e)?.[0];
	return t === void 0 || /[*?[\]]/.test(t) ? "" : ` (ln -s ${l(t)} ${l(t.slice(t.lastIndexOf("/") + 1))})`;
}, Y = o({
	code: "RA-BUILD-INCLUDE-MISSING",
	severity: "error",
	mender: "project"
}, ({ package: e, words: t }) => ({
	package: e,
	message: `The wheel of ${e} takes in a file that its sdist lacks: ${t}`,
	hint: isInSdist(t) ? "Add the file to [tool.hatch.build.targets.sdist.force-include] as well, at its own path" : "Take the file out of the wheel's force-include; put a copy of it where the wheel is to have it, among the package's modules, or name that place in [tool.hatch.build.targets.sdist.force-include]"
})), isInSdist = (e) => /\/sdists-v\d+\/[^/]+\/[^/]+-\d[^/]*\//.test(e), X = o({
	code: "RA-BUILD-LINK-TO-FOLDER",
	severity: "error",
	mender: "project"
}, ({ package: e, path: t }) => ({
	package: e,
	message: `uv_build cannot take in a symbolic link to a folder, which ${e} has: ${t}`,
	hint: "Put the folder itself in the link's place, or remove the link, and commit that"
})), Z = o({
	code: "RA-BUILD-INCOMPLETE",
	severity: "error",
	mender: "project"
}, ({ package: e, wanted: t, built: n }) => ({
	package: e,
	message: `The build of ${e} left ${n.join(", ") || "nothing"} instead of ${t === "both" ? "an sdist and a wheel" : `${t === "sdist" ? "an" : "a"} ${t}`}`,
	hint: `Look at the settings of the build backend of ${e}`
})), Q = "in [tool.setuptools_scm], for hatch-vcs in [tool.hatch.version.raw-options]", ne = o({
	code: "RA-BUILD-VERSION-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ package: e, words: t, top: n }) => {
	let r = n !== void 0 && t.includes(`${H} ${n}/`), i = t.includes("Can't parse version from tag"), o = !r && !i && /\b(?:git|tags?|scm|shallow)\b|could not find a version/i.test(t);
	return {
		package: e,
		message: `The build backend of ${e} does not tell its version: ${t}`,
		...o ? { remedy: "call" } : {},
		...a((t) => r ? `In a folder of the repository it has to be told where that begins: set root to the way there, as "../..", ${Q}; for flit-scm search_parent_directories = true instead` : i ? `Let it read the release tags of ${e} alone: set git_describe_command ${Q}` : `Fix what the backend says${o ? `. A version from git tags needs them: ${t("fetch-depth: 0 on actions/checkout", "git fetch --tags")}` : ""}`)
	};
}), readUserFiles = async (e) => e.UV_CONFIG_FILE === void 0 ? S(e) ? [] : [...await readFirst(w(e)), ...await readFirst(C(e))] : await readFirst([e.UV_CONFIG_FILE]), readFirst = async (e) => {
	for (let t of e) {
		let e = n.readText(t);
		if (e === void 0) continue;
		let r = h(e);
		return [{
			path: t,
			table: r.ok ? settingsHere(r.table) : {}
		}];
	}
	return [];
}, readSettings = async (e, t) => {
	let n = (await Promise.all([readProject(e), readOwn(e)])).map(({ table: e }) => e), r = (await readUserFiles(t)).map(({ table: e }) => e), textsIn = (e, t) => e.map((e) => e[t]).filter((e) => typeof e == "string");
	return {
		indexNames: [...[...n, ...r].flatMap(namesIn), ...namedIn$1(t)],
		isCacheInside: textsIn(n, "cache-dir").some((e) => !A(e)),
		cache: textsIn(r, "cache-dir")[0],
		indexStrategy: t.UV_INDEX_STRATEGY || textsIn([...n, ...r], "index-strategy")[0]
	};
}, namedIn$1 = ({ UV_INDEX: e = "", UV_DEFAULT_INDEX: t = "" }) => [...e.split(/\s+/), t].flatMap((e) => /^([\w.-]+)=/.exec(e)?.[1] ?? []), readProjectFiles = async (e) => {
	let t = await readOwn(e);
	return [t.isThere ? t : await readProject(e)];
}, toldIn = async (e, { env: t }, n) => ({
	env: n(t),
	files: [...t.UV_CONFIG_FILE === void 0 ? await readProjectFiles(e) : [], ...await readUserFiles(t)]
}), readProject = async (e) => {
	let { table: t } = await readTable(j(e, "pyproject.toml"));
	return {
		path: "pyproject.toml",
		table: g(g(t, "tool"), "uv")
	};
}, readOwn = async (e) => ({
	path: "uv.toml",
	...await readTable(j(e, "uv.toml"))
}), readTable = async (e) => {
	let t = n.readText(e), r = h(t ?? "");
	return {
		table: r.ok ? r.table : {},
		isThere: t !== void 0
	};
}, namesIn = ({ index: e }) => (Array.isArray(e) ? e : []).map((e) => e?.name).filter((e) => typeof e == "string"), createRunUv = (e) => async ({ file: n = "uv", timeout: i, signal: a, onLine: o, ...l }) => {
	try {
		return await e.run({
			endsStrays: !0,
			...l,
			file: n,
			...i === void 0 ? {} : { timeout: i },
			...a === void 0 ? {} : { signal: a },
			...o === void 0 ? {} : { onLine: (e) => o(t(e)) }
		});
	} catch (e) {
		throw s(e, c) && n === "uv" ? new r(U({}), { cause: e }) : e;
	}
}, tailOf = (e) => e.trimEnd().split("\n").slice(-60).map(t).join("\n"), projectEnvironment = async ({ env: e, secrets: t }, n, r = T) => {
	let { indexNames: i, isCacheInside: a, cache: o } = await readSettings(n, e), s = D(e, E), c = {
		UV_NO_PROGRESS: "1",
		NO_COLOR: "1"
	}, l = o === void 0 ? {} : { UV_CACHE_DIR: o }, u = e.UV_CACHE_DIR === void 0 ? a ? usualCache(e) : l : {};
	return (n = {}) => r(e, {
		...c,
		...s,
		...u,
		...n
	}, {
		secrets: t,
		indexNames: i
	});
}, usualCache = ({ XDG_CACHE_HOME: e, LOCALAPPDATA: t, HOME: n }) => t === void 0 ? e === void 0 ? n === void 0 ? {} : { UV_CACHE_DIR: j(n, ".cache", "uv") } : { UV_CACHE_DIR: j(e, "uv") } : { UV_CACHE_DIR: j(t, "uv", "cache") };
var re = e(O(), 1);
const $ = "0.9.25", admitsUsable = (e) => {
	let t = f(e);
	if (t === void 0) return !0;
	let n = f(`>=${$}`), r = e.match(/\d+(?:\.\d+)*/g) ?? [];
	return [
		$,
		"9999",
		...r,
		...r.map(nextOf)
	].some((e) => ee(e) !== void 0 && d(n, e) && d(t, e));
}, nextOf = (e) => e.replace(/\d+$/, (e) => String(Number(e) + 1)), findRefusal = async ({ root: e, isOnline: t }, n, r) => {
	let i = {
		cwd: e,
		env: (await projectEnvironment(r, e))(),
		timeout: 3e4
	}, a = await n({
		args: ["cache", "dir"],
		...i
	}), o = await toldIn(e, r, T);
	if (a.code === 0) {
		let isOld = async () => {
			let [e] = /\d+\.\d+\.\d+/.exec((await n({
				args: ["--version"],
				...i
			})).stdout) ?? [];
			return e !== void 0 && (0, re.default)(e, "0.12.24");
		}, e = t ? await offlineBy(r.env.UV_OFFLINE, {
			files: o.files,
			isOld
		}) : void 0;
		return e === void 0 ? void 0 : _({ setting: e });
	}
	let [, s, c] = /Required uv version `([^`]+)` does not match the running version `([^`]+)`/.exec(a.stderr) ?? [];
	if (s === void 0 || c === void 0) return b({
		words: te(a.stderr),
		settings: namedIn(a.stderr, o)
	});
	let l = o.files.filter(({ table: e }) => "required-version" in e), u = l.find(({ table: e }) => isSame(e["required-version"], s)) ?? l[0], d = admitsUsable(s) ? void 0 : $;
	return v({
		required: s,
		found: c,
		needed: d,
		file: u?.path ?? "uv's settings"
	});
}, isSame = (e, t) => String(e).replaceAll(/\s|^==/g, "") === t.replaceAll(/\s|^==/g, ""), offlineBy = async (e, { files: t, isOld: n }) => {
	if (x(e)) return "UV_OFFLINE";
	let r = t.find(({ table: e }) => e.offline !== void 0);
	if (!(r?.table.offline !== !0 || e !== void 0 && !await n())) return `offline in ${r.path}`;
}, namedIn = (e, t) => {
	let isNamed = (t) => A(t) ? e.includes(t) : t === "uv.toml" && /Failed to parse: `?uv\.toml/.test(e), n = t.files.map(({ path: e }) => e).filter(isNamed);
	return n.length > 0 ? n : y(e, t).settings;
};
export { absoluteHere, q as buildUnreachable, createRunUv, J as fileOutside, Z as filesMissing, findRefusal, X as folderLinked, Y as includeMissing, isLeftOutName, isMarkedFolder, $ as oldest, outputFolders, projectEnvironment, readProjectFiles, readSettings, readUserFiles, K as sdistIncomplete, selectUntracked, tailOf, toldIn, U as uvMissing, W as uvTooOld, G as uvUnusable, ne as versionUnknown };
