import { lockedOut as e, nameWithLogin as t, shellWord as n, trustFirst as r } from "../index.js";
import { defineFinding as i, named as a, runAgain as o } from "./domain-workspace-path.js";
import { distInfoOf as s, filesOf as c, recordInHex as l, recordWrong as u } from "./domain-problem-distribution.js";
import { sitePathOf as d } from "./domain-distribution-identity.js";
const f = new Set("abc annotationlib antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile\n  calendar cmath cmd code codecs codeop collections colorsys compileall compression concurrent configparser\n  contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest email\n  encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc\n  genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib importlib\n  inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap\n  modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse os pathlib pdb\n  pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile\n  pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets\n  select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 sre_compile sre_constants\n  sre_parse ssl stat statistics string stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile\n  tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc\n  tty turtle turtledemo types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg\n  winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo".split(/\s+/)), isStandard = (e) => f.has(e.split(".")[0]), onPython = ({ python: e }) => e === "" ? "" : ` (Python ${e})`, failing = (e) => `${a(e)} ${e.length === 1 ? "fails" : "fail"}`, p = i({
	code: "RA-SMOKE-INSTALL-FAILED",
	severity: "error",
	mender: "project"
}, (n) => ({
	package: n.package,
	message: `${n.package} cannot be installed from ${n.index}${onPython(n)}: ${n.words}${n.locked === void 0 ? "" : `. ${e(n.locked)}`}`,
	...n.locked === void 0 ? n.isEnded === !0 ? {
		remedy: "outside",
		...o("Run again", `if it is ended again, see what is built from source there, or set smoke = "off" in packages.${n.package} of the configuration`)
	} : /^Hash mismatch for /.test(n.words) ? {
		remedy: "outside",
		hint: "An index gives another file than its listing says; if it stays so, tell those who run it"
	} : { hint: mendRequirement(n) } : {
		remedy: "call",
		hint: t(n.locked)
	}
})), m = i({
	code: "RA-SMOKE-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.package} was not tried from ${e.index}${onPython(e)}, since it or what it requires could not be fetched: ${e.words}`,
	hint: "See that the index that the message names can be reached from here",
	...r(e.words)
})), mendRequirement = (e) => `Fix the requirement that the installer names, in the pyproject.toml of ${e.package} or of the package it needs${elsewhere(e)}`, h = i({
	code: "RA-SMOKE-LOCKED-OUT",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, (n) => ({
	message: `Nothing that requires what is on another index was tried. ${e(n)}`,
	hint: t(n)
})), elsewhere = ({ package: e, words: t }) => /platform|\bwheels?\b|failed to build|build backend/i.test(t) ? `. If ${e} is for another platform than this job's, set smoke = "off" in packages.${e} of the configuration` : "", g = /cannot open shared object file|Library not loaded|DLL load failed/, _ = i({
	code: "RA-SMOKE-FAILED",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	...e.isCommand !== !0 && g.test(e.words) ? { remedy: "call" } : {},
	message: `${failing(e.what)} where ${e.package} alone is installed (from ${e.index}${e.python === "" ? "" : `, Python ${e.python}`}): ${e.words}`,
	hint: e.isCommand === !0 ? `Fix what its output names, or correct smoke in packages.${e.package} of the configuration` : `${remedy(e)}. Where it cannot be imported alone, set smoke in packages.${e.package} of the configuration to a command, or to "off"`
})), remedy = (e) => {
	let { package: t, words: n, extras: r = [] } = e;
	if (g.test(n)) return "Install the library of the system that is missing here";
	let [, i, o] = v.exec(n) ?? [];
	if (i === void 0 && isOwn(o, e) || !y.test(n)) return `Fix in ${t} what it says`;
	let s = i ?? o;
	if (s !== void 0 && isStandard(s) && !isOwn(s, e)) return `${i === void 0 ? `This Python's ${o} lacks that name` : `This Python has no ${i}`}: do without it there, or say in requires-python of ${t} which Pythons have it`;
	if (o !== void 0) return `Ask in project.dependencies of ${t} for versions that fit: the ${o} that was installed lacks that name`;
	let c = isOwn(i, e) ? `See that the wheel holds ${i}` : `Add what is missing to project.dependencies of ${t}`, l = `, or name the extra that brings it (${a(r)}) in extras of packages.${t} of the configuration`;
	return `${c}${r.length === 0 ? "" : l}`;
}, v = /No module named '([\w.]+)'|cannot import name .+ from (?:partially initialized module )?'([\w.]+)'(?! \(unknown location\))/, isOwn = (e, { own: t = [] }) => e !== void 0 && t.some((t) => `${e}.`.startsWith(`${t}.`)), mayComeWithExtra = (e) => {
	let { words: t } = e, [, n, r] = v.exec(t) ?? [];
	return g.test(t) || r !== void 0 ? !1 : n === void 0 || !(isOwn(n, e) || isStandard(n));
}, y = /No module named|ImportError|(?:Module|Package)NotFoundError|DistributionNotFound/, b = i({
	code: "RA-SMOKE-SCRIPT-WITHOUT-EXTRA",
	severity: "warning",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${e.package} is installed from ${e.index} without its extras (${a(e.extras)}), and ${failing(e.what)}${onPython(e)}: ${e.words}`,
	hint: `If an extra brings what is missing, name it in extras of packages.${e.package} of the configuration; if none does, add it to project.dependencies`
})), x = i({
	code: "RA-SMOKE-FOREIGN-FILES",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `Installed as ${e.package} ${e.version} was something else than the wheel from ${e.index}: ${e.files.slice(0, 3).join(", ") || "another version"}`,
	...e.isForSome === !0 ? { remedy: "call" } : {},
	hint: `${e.isForSome === !0 ? "If none of its wheels is for this Python and platform, its source was built: name with python-version a Python that has one here, or run where there is one. Else look" : "Look"} at who owns ${e.package} on the other indexes of the workspace ([[tool.uv.index]])`
})), S = i({
	code: "RA-SMOKE-NO-ENVIRONMENT",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ python: e, words: t }) => ({
	message: `uv could not make a virtual environment: ${t}`,
	hint: `See what ${e === void 0 ? "uv venv" : `uv venv --python ${n(e)}`} says in an empty folder, or waits for`
})), C = [
	["d", 864e5],
	["h", 36e5],
	["m", 6e4],
	["s", 1e3]
], inDuration = (e) => {
	let [t, n] = C.find(([, t]) => e % t === 0) ?? ["ms", 1];
	return `${e / n}${t}`;
}, endedBy = ({ signal: e, isTimedOut: t }, n) => t ? `it was ended after ${inDuration(n)}` : e === null ? void 0 : `it was ended by ${e}`, w = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y, parseRecord = (e) => {
	let t = [], n = [];
	for (w.lastIndex = 0; w.lastIndex < e.length;) {
		let r = w.exec(e);
		if (r === null) return;
		let [, i, a = "", o] = r;
		if (n.push(i?.replaceAll("\"\"", "\"") ?? a), o === ",") continue;
		let [s = "", c = "", l = ""] = n;
		s !== "" && t.push({
			path: s.replaceAll("\\", "/"),
			hash: c,
			size: l
		}), n = [];
	}
	return t;
}, recordedPaths = (e) => (parseRecord(e) ?? []).map(({ path: e }) => e), base64Of = (e) => {
	let t = e.match(/../g)?.map((e) => String.fromCharCode(Number.parseInt(e, 16))) ?? [];
	return btoa(t.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}, isHex = (e, t) => t.sha256 !== void 0 && e.hash === `sha256=${t.sha256}`, isHashRight = (e, t) => /^sha(384|512)=/.test(e.hash) || isHex(e, t) || t.sha256 !== void 0 && e.hash.replace(/=+$/, "") === `sha256=${base64Of(t.sha256)}`, recordPathOf = (e) => `${s(e)}/RECORD`, rowsOf = (e) => {
	let t = e.texts.get(recordPathOf(e));
	return t === void 0 ? void 0 : parseRecord(t);
}, installedHashes = (e) => {
	let isMetadata = (t) => t.startsWith(`${s(e)}/`);
	return Object.fromEntries((rowsOf(e) ?? []).flatMap(({ path: e, hash: t }) => {
		let n = isMetadata(e) && !/\/RECORD(\.jws|\.p7s)?$/.test(e) ? e : d(e);
		return n === void 0 ? [] : [[n, withoutAlgorithm(t)]];
	}));
}, foreignPaths = (e, t) => {
	let n = new Map((parseRecord(e) ?? []).map(({ path: e, hash: t }) => [e, withoutAlgorithm(t)]));
	return Object.entries(t).flatMap(([e, t]) => t !== "" && n.get(e) === t ? [] : [e]);
}, withoutAlgorithm = (e) => e.replace(/^[^=]*=/, ""), checkRecord = (e) => {
	let { filename: t } = e, n = recordPathOf(e), wrong = (e, n) => n.length === 0 ? [] : [u({
		filename: t,
		what: e,
		entries: n
	})], r = rowsOf(e);
	if (r === void 0) return [u({
		filename: t,
		what: `${n} is missing or no CSV`,
		entries: []
	})];
	let i = new Set([
		n,
		`${n}.jws`,
		`${n}.p7s`
	]), a = Map.groupBy(c(e), ({ path: e }) => e), o = new Set(r.map(({ path: e }) => e)), s = r.flatMap((e) => {
		let [t, ...n] = a.get(e.path) ?? [];
		return t === void 0 || n.length > 0 || i.has(e.path) ? [] : [{
			row: e,
			entry: t
		}];
	}), pathsWhere = (e) => s.filter(e).map(({ entry: e }) => e.path);
	return [
		...wrong("files that RECORD does not list", [...a.keys()].filter((e) => !o.has(e) && !i.has(e))),
		...wrong("files that only RECORD lists", [...o].filter((e) => !a.has(e))),
		...wrong("hashes in RECORD that are wrong", pathsWhere(({ row: e, entry: t }) => !isHashRight(e, t))),
		...wrong("sizes in RECORD that are wrong", pathsWhere(({ row: e, entry: t }) => e.size !== "" && Number(e.size) !== t.size)),
		...s.some(({ row: e, entry: t }) => isHex(e, t)) ? [l({ filename: t })] : []
	];
};
export { checkRecord, endedBy, S as environmentFailed, foreignPaths, inDuration, installedHashes, isStandard, mayComeWithExtra, recordedPaths, b as scriptWithoutExtra, _ as smokeFailed, x as smokeForeign, p as smokeInstallFailed, h as smokeLocked, m as smokeUnreachable };
