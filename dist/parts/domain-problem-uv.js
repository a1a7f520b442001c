import { Problem as e, inertLine as t, nodeFiles as n } from "../index.js";
import { defineFinding as r } from "./domain-workspace-path.js";
import { trustFirst as i } from "./domain-problem-target.js";
import { aList as a, aTable as o, parseToml as s, tableIn as c } from "./domain-toml-places.js";
import { offline as l, requiredVersion as u, settingsBehind as d, settingsUnusable as f } from "./domain-problem-release-files.js";
import { programMissing as p } from "./domain-problem-index-reads.js";
import { errorWords as m } from "./domain-uv-output.js";
import { buildEnvironment as h, loopbackHosts as g, withoutProxy as _ } from "./domain-environment-uv-variables.js";
import { isOn as v, isWithoutFiles as y, systemFiles as b, userFiles as x } from "./domain-indexes-uv-indexes.js";
const S = globalThis.process.getBuiltinModule("node:path").delimiter, C = globalThis.process.getBuiltinModule("node:path").isAbsolute, w = globalThis.process.getBuiltinModule("node:path").join, T = globalThis.process.getBuiltinModule("node:path").resolve, E = globalThis.process.getBuiltinModule("node:fs").existsSync, D = globalThis.process.getBuiltinModule("node:url").pathToFileURL, O = new Set([
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
]), k = new Set(["CACHEDIR.TAG", "pyvenv.cfg"]), A = ["build", "dist"], isLeftOutName = (e) => O.has(e) || e.endsWith(".egg-info"), isMarkedFolder = (e) => [...e].some((e) => k.has(e)), selectUntracked = (e, t, n) => {
	let r = new Set(e.filter((e) => k.has(nameOf(e))).map(folderOf)), i = n ? outputFolders(t) : new Set();
	return e.filter((e) => {
		let t = e.replace(/\/$/, "").split("/");
		return !t.some(isLeftOutName) && !prefixes(t).some((e) => r.has(e) || i.has(e));
	});
}, outputFolders = (e) => new Set(e.flatMap((e) => A.map((t) => e === "." || e === "" ? t : `${e}/${t}`))), prefixes = (e) => e.map((t, n) => e.slice(0, n + 1).join("/")), nameOf = (e) => e.slice(e.lastIndexOf("/") + 1), folderOf = (e) => e.slice(0, Math.max(0, e.lastIndexOf("/"))), j = [
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
], M = ["UV_PYTHON_SEARCH_PATH", "SSL_CERT_DIR"], N = {
	UV_INDEX: /\s+/,
	UV_DEFAULT_INDEX: void 0,
	UV_INDEX_URL: void 0,
	UV_EXTRA_INDEX_URL: / /,
	UV_FIND_LINKS: /,/,
	UV_BUILD_CONSTRAINT: / /
}, withAbsolutePaths = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => [e, absolute(e, n, t)])), absolute = (e, t, n) => {
	if (j.includes(e)) return isPath(t) ? n.resolve(t) : t;
	if (e === "UV_PYTHON") return /[\\/]/.test(t) && isPath(t) ? n.resolve(t) : t;
	if (M.includes(e)) return t.split(n.delimiter).map((e) => e === "" ? e : n.resolve(e)).join(n.delimiter);
	if (!(e in N)) return t;
	let r = N[e], i = e === "UV_INDEX" || e === "UV_DEFAULT_INDEX";
	if (r === void 0) return source(t, n, i);
	let a = r.source === "," ? "," : " ";
	return t.split(r).map((e) => source(e, n, i)).join(a);
}, withAbsoluteSources = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => [e, absoluteSetting(e, n, t)])), absoluteSetting = (e, t, n) => {
	if (e === "pip" && o.accepts(t)) return withAbsoluteSources(t, n);
	if (e === "index" && a.accepts(t)) return t.map((e) => o.accepts(e) ? withAbsoluteSources(e, n) : e);
	if (![
		"cache-dir",
		"url",
		"index-url",
		"extra-index-url",
		"find-links"
	].includes(e)) return t;
	let one = (e) => typeof e == "string" && isPath(e) ? n.resolve(e) : e;
	return a.accepts(t) ? t.map(one) : one(t);
}, source = (e, t, n) => {
	let [, r = "", i = ""] = /^((?:[A-Za-z0-9][\w.-]*=)?)(.*)$/s.exec(e) ?? [];
	if (!isPath(i) || n && /^[\w-]+$/.test(i) && !t.exists(t.resolve(i))) return e;
	let a = t.resolve(i);
	return r + (/[\s,]/.test(a) ? t.url(a).replaceAll(",", "%2C") : a);
}, isPath = (e) => e !== "" && !/^[a-z][a-z0-9+.-]+:/i.test(e) && !e.startsWith("${"), P = {
	resolve: (e) => T(e),
	exists: E,
	url: (e) => D(e).href,
	delimiter: S
}, absoluteHere = (e) => withAbsolutePaths(e, P), settingsHere = (e) => withAbsoluteSources(e, P), F = r({
	code: "RA-UV-MISSING",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "There is no uv on PATH",
	hint: "Install uv (pip install uv), or add a step with astral-sh/setup-uv before this one"
})), I = r({
	code: "RA-UV-TOO-OLD",
	severity: "error",
	mender: "usage"
}, ({ found: e, needed: t }) => ({
	message: `uv ${e} is too old: ${t} or newer is needed`,
	hint: `Update uv to ${t} or newer (uv self update, pip install -U uv, or the version input of setup-uv)`
})), L = r({
	code: "RA-UV-UNUSABLE",
	severity: "error",
	mender: "usage"
}, ({ how: e }) => ({
	message: `The uv on PATH does not say its version: ${e}`,
	hint: "Run uv --version by hand, and install uv anew (pip install -U uv, or a step with astral-sh/setup-uv)"
})), R = r({
	code: "RA-BUILD-SDIST-INCOMPLETE",
	severity: "error",
	mender: "project"
}, ({ package: e, words: t, path: n }) => ({
	package: e,
	message: `${e} builds from the checkout, and not from its sdist, which lacks what the build reads${n === void 0 ? "" : ` (${n})`}: ${t}`,
	hint: isNoProject(t) ? "See that no rule keeps pyproject.toml out of the source distribution, and that all of it is in the one folder {name}-{version}" : /\bgit\b/.test(t) ? "Let the build read what it asks git for from a file of the source distribution: there is no git there" : `See that ${n ?? "what it reads"} is in the package's folder, itself or as a link, and in the source distribution`
})), isNoProject = (e) => e.includes("does not appear to be a Python project"), z = r({
	code: "RA-BUILD-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, ({ package: e, words: t, settings: n }) => ({
	package: e,
	message: `What builds require could not be fetched: ${t}`,
	hint: `See that the index that the message names${n.length === 0 ? "" : ` (from ${n.join(", ")})`} can be reached from here, then run again`,
	...i(t)
})), B = r({
	code: "RA-BUILD-FILE-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ package: e, words: t }) => ({
	package: e,
	message: `${e} names a file outside its folder: ${t}`,
	hint: `Make a link to it in the package's folder${linkTo(t)}, commit it, and name that instead`
})), linkTo = (e) => {
	let t = /(?:\.\.\/)+[\w./-]*\w/.exec(e)?.[0];
	return t === void 0 ? "" : ` (ln -s ${t} ${t.slice(t.lastIndexOf("/") + 1)})`;
}, V = r({
	code: "RA-BUILD-INCLUDE-MISSING",
	severity: "error",
	mender: "project"
}, ({ package: e, words: t }) => ({
	package: e,
	message: `The wheel of ${e} takes in a file that its sdist lacks: ${t}`,
	hint: "Add the file to [tool.hatch.build.targets.sdist.force-include] as well, and name its place there for the wheel"
})), H = r({
	code: "RA-BUILD-LINK-TO-FOLDER",
	severity: "error",
	mender: "project"
}, ({ package: e, path: t }) => ({
	package: e,
	message: `uv_build cannot take in a symbolic link to a folder, which ${e} has: ${t}`,
	hint: "Put the folder itself in the link's place, and commit it"
})), U = r({
	code: "RA-BUILD-NO-PYTHON",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, python: t, found: n, isByVariable: r, isDownload: i }) => ({
	package: e,
	message: `No Python here fits ${r ? `Python ${t}, which UV_PYTHON asks for` : `${e}, for which Python ${t} is asked`}: found ${n.join(", ") || "none"}`,
	...i ? { remedy: "outside" } : {},
	hint: `${i ? "uv could not download it: run again. Else install" : "Install"} one (in a workflow: actions/setup-python), let uv download one, or ${r ? "change UV_PYTHON" : "set python-version"}`
})), W = r({
	code: "RA-BUILD-INCOMPLETE",
	severity: "error",
	mender: "project"
}, ({ package: e, wanted: t, built: n }) => ({
	package: e,
	message: `The build of ${e} left ${n.join(", ") || "nothing"} instead of ${t === "both" ? "an sdist and a wheel" : `${t === "sdist" ? "an" : "a"} ${t}`}`,
	hint: `Look at the settings of the build backend of ${e}`
})), G = "in [tool.setuptools_scm], for hatch-vcs in [tool.hatch.version.raw-options]", K = r({
	code: "RA-BUILD-VERSION-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ package: e, words: t, root: n }) => {
	let r = t.includes(`unable to detect version for ${n}/`), i = t.includes("Can't parse version from tag"), a = !r && !i && /\b(?:git|tags?|scm|shallow)\b|could not find a version/i.test(t);
	return {
		package: e,
		message: `The build backend of ${e} does not tell its version: ${t}`,
		...a ? { remedy: "call" } : {},
		hint: r ? `In a folder of the repository it has to be told where that begins: set root, as "../..", ${G}` : i ? `Let it read the release tags of ${e} alone: set git_describe_command ${G}` : `Fix what the backend says${a ? ". A version from git tags needs them: with fetch-depth: 0 on actions/checkout, in a terminal with git fetch --tags" : ""}`
	};
}), readUserFiles = async (e) => e.UV_CONFIG_FILE === void 0 ? y(e) ? [] : [...await readFirst(x(e)), ...await readFirst(b(e))] : await readFirst([e.UV_CONFIG_FILE]), readFirst = async (e) => {
	for (let t of e) {
		let e = n.readText(t);
		if (e === void 0) continue;
		let r = s(e);
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
		isCacheInside: textsIn(n, "cache-dir").some((e) => !C(e)),
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
	let { table: t } = await readTable(w(e, "pyproject.toml"));
	return {
		path: "pyproject.toml",
		table: c(c(t, "tool"), "uv")
	};
}, readOwn = async (e) => ({
	path: "uv.toml",
	...await readTable(w(e, "uv.toml"))
}), readTable = async (e) => {
	let t = n.readText(e), r = s(t ?? "");
	return {
		table: r.ok ? r.table : {},
		isThere: t !== void 0
	};
}, namesIn = ({ index: e }) => (Array.isArray(e) ? e : []).map((e) => e?.name).filter((e) => typeof e == "string"), createRunUv = (n) => async ({ file: r = "uv", timeout: i, signal: a, onLine: o, ...s }) => {
	try {
		return await n.run({
			endsStrays: !0,
			...s,
			file: r,
			...i === void 0 ? {} : { timeout: i },
			...a === void 0 ? {} : { signal: a },
			...o === void 0 ? {} : { onLine: (e) => o(t(e)) }
		});
	} catch (t) {
		throw isMissing(t) && r === "uv" ? new e(F({}), { cause: t }) : t;
	}
}, isMissing = (t) => t instanceof e && t.findings.some(({ code: e }) => e === p.code), tailOf = (e) => e.trimEnd().split("\n").slice(-60).map(t).join("\n"), projectEnvironment = async ({ env: e, secrets: t }, n, r = h) => {
	let { indexNames: i, isCacheInside: a, cache: o } = await readSettings(n, e), s = _(e, g), c = {
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
}, usualCache = ({ XDG_CACHE_HOME: e, LOCALAPPDATA: t, HOME: n }) => t === void 0 ? e === void 0 ? n === void 0 ? {} : { UV_CACHE_DIR: w(n, ".cache", "uv") } : { UV_CACHE_DIR: w(e, "uv") } : { UV_CACHE_DIR: w(t, "uv", "cache") }, findRefusal = async ({ root: e, isOnline: t }, n, r) => {
	let i = await n({
		args: ["cache", "dir"],
		cwd: e,
		env: (await projectEnvironment(r, e))(),
		timeout: 3e4
	}), a = await toldIn(e, r, h);
	if (i.code === 0) {
		let e = t ? offlineBy(r.env.UV_OFFLINE, a.files) : void 0;
		return e === void 0 ? void 0 : l({ setting: e });
	}
	let [, o, s] = /Required uv version `([^`]+)` does not match the running version `([^`]+)`/.exec(i.stderr) ?? [];
	if (o === void 0 || s === void 0) return f({
		words: m(i.stderr),
		settings: namedIn(i.stderr, a)
	});
	let c = a.files.filter(({ table: e }) => "required-version" in e), d = c.find(({ table: e }) => isSame(e["required-version"], o)) ?? c[0];
	return u({
		required: o,
		found: s,
		file: d?.path ?? "uv's settings"
	});
}, isSame = (e, t) => String(e).replaceAll(/\s|^==/g, "") === t.replaceAll(/\s|^==/g, ""), offlineBy = (e, t) => {
	if (e !== void 0) return v(e) ? "UV_OFFLINE" : void 0;
	let n = t.find(({ table: e }) => e.offline !== void 0);
	return n?.table.offline === !0 ? `offline in ${n.path}` : void 0;
}, namedIn = (e, t) => {
	let isNamed = (t) => C(t) ? e.includes(t) : t === "uv.toml" && /Failed to parse: `?uv\.toml/.test(e), n = t.files.map(({ path: e }) => e).filter(isNamed);
	return n.length > 0 ? n : d(e, t).settings;
};
export { absoluteHere, z as buildUnreachable, createRunUv, B as fileOutside, W as filesMissing, findRefusal, H as folderLinked, V as includeMissing, isLeftOutName, isMarkedFolder, outputFolders, projectEnvironment, U as pythonMissing, readProjectFiles, readSettings, readUserFiles, R as sdistIncomplete, selectUntracked, tailOf, toldIn, F as uvMissing, I as uvTooOld, L as uvUnusable, K as versionUnknown };
