import { inertLine as e, normalizeName as t, withoutLogin as n } from "../index.js";
import { byUploadOrder as r } from "./domain-problem-index-reads.js";
const i = new Set("abc annotationlib antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile\n  calendar cmath cmd code codecs codeop collections colorsys compileall compression concurrent configparser\n  contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest email\n  encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc\n  genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib importlib\n  inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap\n  modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse os pathlib pdb\n  pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile\n  pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets\n  select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 sre_compile sre_constants\n  sre_parse ssl stat statistics string stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile\n  tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc\n  tty turtle turtledemo types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg\n  winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo".split(/\s+/)), isStandard = (e) => i.has(e.split(".")[0]), a = new Set([...i, ..."asynchat asyncore binhex builtin canvas cgi chunk colorize commands compiler cookie crypt device dialog distutils exceptions formatter framework future imp interpreters lib main md5 mimetools parser pipes popen2 repr sets sha symbol telnetlib test thread urllib2 urlparse user uu".split(" ")].map(t)), isNameOfPython = (e) => a.has(e), isDecided = (e) => e.includes("HTTP status client error") ? !/client error \(4(?:07|08|25|29)/.test(e) && !/^(?!.*`\S+ @ ).*Failed to fetch: \S+\.(?:whl|zip|gz|metadata): .*\(404/s.test(e) : s.test(e) || c.test(e) || o.test(e), o = /find remote ref|not our ref|fatal: repository '|epository not found|not appear to be a git repo|Failed to read metadata|Hash mismatch for `\S+ @ |is not compatible with the current Python|does not appear to be a Python project|Package metadata (?:name|version) `/, s = /(?:could not read \w+ for|Authentication failed for|unable to access(?= '[^']+': The requested URL returned error: (403))) '([^']+)'|(\S{1,255}@\S{1,255}): (Permission denied) \(/, c = /Missing credentials for: (\S+)/, lockedIndex = (e) => {
	let t = e.replaceAll(/\s+/g, " "), [, r, i] = /An index (?:URL )?\((\S+)\) (?:could not be queried due to a lack of valid authentication credentials \(|returned a )(40[13])\b/.exec(t) ?? [];
	if (r !== void 0) return {
		url: n(r),
		status: Number(i)
	};
	let [, a] = c.exec(t) ?? [];
	if (a !== void 0) return {
		url: n(URL.parse("..", a)?.href ?? a),
		status: void 0
	};
	let [, o, l] = /client error \((40[13])\b[^)]*\) for url \(([^)]+)/.exec(t) ?? [];
	if (l !== void 0) return {
		url: n(l),
		status: Number(o),
		isOther: !0
	};
	let [u, d = 401, f, p, m] = s.exec(t) ?? [];
	if (u !== void 0) return p === void 0 ? {
		url: n(f),
		status: Number(d),
		isOther: !0
	} : {
		url: p,
		status: m,
		isOther: !0
	};
}, lastWords = (t) => t.split("\n").map((t) => e(t).trim()).filter((e) => e !== "").slice(-3).join(" ") || "it printed nothing", errorChain = (e, t) => {
	let n = e.split(/\r?\n/), isStart = (e) => /^(?:error: | {2}× )/.test(e), r = t === "first" ? n.findIndex(isStart) : n.findLastIndex(isStart);
	if (r < 0) return [];
	let i = [n[r].replace(/^(?:error: | {2}× )/, "")];
	for (let e of n.slice(r + 1)) {
		let t = /^ *(?:cause: |Caused by: |[├╰]─▶ )(.*)/.exec(e)?.[1];
		if (t !== void 0) i.push(t);
		else if (/^(?:hint|help|warning):|^ +hint: This usually/.test(e)) break;
		else i.push(`${i.pop()}\n${e.trim()}`);
	}
	return i.map((e) => e.trim());
}, oneLine = (t) => {
	let n = e(t).replaceAll(/\s+/g, " ").trim();
	return n.length > l ? `${n.slice(0, l)}…` : n;
}, l = 600, missingPython = (e) => {
	let t = errorChain(e, "last").map((e) => e.replaceAll(/\s+/g, " "));
	for (let e of t) {
		let n = /^No interpreter found (?:for executable name|at path|in directory) `(.+?)`/.exec(e)?.[1] ?? /^Invalid version request: .* but (\S+) was requested/.exec(e)?.[1], r = /^No interpreter found for (?:Python )?`?(.+?)`? in /.exec(e)?.[1] ?? /pyenv: version `(.+?)' is not installed/.exec(e)?.[1] ?? /pyenv: python([\d.]+): command not found/.exec(e)?.[1], i = /resolved to Python (\S+), which is incompatible with the project's Python requirement: `(.+?)`/.exec(e), a = /^Failed to (?:download `[^`]*\/|extract archive: )((?:cpython-|pypy|graalpy)[^`/]*?)(?:%2B|-\d{8}|-x86|-aarch|-linux|\.tar)/.exec(e)?.[1];
		if (n !== void 0) return {
			python: oneLine(n),
			isDownload: !1,
			isNoVersion: !0
		};
		if (r !== void 0) return {
			python: oneLine(r),
			isDownload: !1
		};
		if (i !== null) return {
			python: oneLine(i[2]),
			isDownload: !1
		};
		if (a !== void 0) return {
			python: oneLine(a),
			isDownload: !isDecided(t.join(": "))
		};
	}
}, readPublish = ({ code: e, stderr: t }, n = [""]) => {
	let r = errorChain(t, "first"), i = r.map((e) => d.exec(e)?.groups).find((e) => e !== void 0), a = r.some((e) => e.startsWith("POST requests are not supported")), o = (r.length > 1 ? r.slice(1) : r).map((e) => e.replace(/\. Server says:$/, "")), s = t.split("\n").filter((e) => e.startsWith("warning: ")), c = i?.words || o.join(": ") || s.join(" ") || "uv said nothing";
	return {
		exitCode: e,
		status: i === void 0 ? a ? 405 : void 0 : Number(i.status),
		words: oneLine(titleOf(c)),
		isSent: (t.match(/^(?:Uploading |File .* already exists, skipping)/gm)?.length ?? 0) >= n.length,
		stoppedAt: n.find((e) => r[0]?.startsWith(`Failed to publish \`${e}\` `)),
		hasBegun: /^Publishing /m.test(t)
	};
}, u = "uv_publish=trace,uv_publish::trusted_publishing=off", splitPublishLog = (e, t) => {
	let n = e.split("\n"), r = n.findLastIndex((e) => isOwnError(e, t));
	if (r < 0) return {
		stderr: withoutLog(n).join("\n"),
		retryAfter: void 0
	};
	let i = n.slice(0, r), a = i.findIndex(isHeaders), o = a < 0 ? i : i.slice(0, a), s = /, headers: \{.*"retry-after": "([^"\\]*)"/.exec(i.findLast(isHeaders) ?? "")?.[1];
	return {
		stderr: [...withoutLog(o), ...n.slice(r)].join("\n"),
		retryAfter: s
	};
}, isOwnError = (e, t) => e.startsWith("error: ") && e.includes(t), isHeaders = (e) => /^TRACE Response headers for \S+: Response \{/.test(e), withoutLog = (e) => {
	let t = !1;
	return e.filter((e) => (e.startsWith("TRACE Response content for ") ? t = !0 : e === "INFO Upload succeeded" && (t = !1), !t && !/^(?:DEBUG|TRACE|INFO) /.test(e)));
}, d = /^(?:Server returned|Upload failed with|Permission denied \()\s?status code (?<status>\d{3})[^.:)]*\)?[.:]?\s*(?:Server (?:says|message):\s*)?(?<words>.*)$/s, titleOf = (e) => {
	if (!/^\s*(?:<!doctype html|<html)/i.test(e)) return e;
	let t = /<title>([^<]+)/i.exec(e)?.[1];
	return t !== void 0 && !/^\s*\d{3} - /.test(t) ? t : e.replace(/^.*<body\b/is, "<body").replaceAll(/<!--.*?-->|<[^>]*>/gs, " ");
}, errorWords = (e) => oneLine(errorChain(e, "last").join(": ").replace(/, expected one of(?: `[^`]*`,?){9,}/, "") || "uv said nothing"), readBuildFault = (e) => {
	let t = missingPython(e);
	if (t !== void 0) return {
		kind: "python",
		...t
	};
	let n = errorChain(e, "last"), r = n.join(": "), i = /The build backend returned an error|^Call to `/m.test(r), a = oneLine(i ? backendWords(e) : n.slice(1).join(": ") || r || "uv said nothing"), o = f.exec(r)?.[1];
	if (o !== void 0) return {
		kind: "link",
		path: o
	};
	if (/Forced include not found/.test(a)) return {
		kind: "include",
		words: a
	};
	if (p.test(a)) return {
		kind: "outside",
		words: a
	};
	let s = i ? killedBy(e) : void 0;
	return s === void 0 ? i ? {
		kind: "backend",
		words: a
	} : isDecided(r) || !/error sending request|Failed to (?:fetch|download)/.test(r) ? {
		kind: "uv",
		words: a
	} : {
		kind: "network",
		words: a.replace(/ in \d+(?:\.\d+)?m?s\b/, "")
	} : {
		kind: "killed",
		words: `what builds it was ended by ${s}: ${a}`
	};
}, killedBy = (e) => /\(signal: 15\b|Signals\.SIGTERM\b/.test(e) ? "SIGTERM" : /\(signal: 9\b|Signals\.SIGKILL\b|\bKilled signal terminated|internal compiler error: Killed|terminated with signal 9\b|execute command: Killed/.test(e) ? "SIGKILL" : void 0, f = /failed to read from file `([^`]+)`: Is a directory/, installWords = (e) => {
	let t = readBuildFault(e);
	return "words" in t && errorChain(e, "last").length > 0 ? t.words : lastWords(e);
}, lackingExtras = (e, t) => [...e.matchAll(/^warning: The package `([^`=]+)(?:=[^`]*)?` does not have an extra named `([^`]+)`/gm)].filter(([, e]) => e === t).map(([, , e]) => e), p = /unsafe member path "[^"]*\/\.\.\/|parent directory operator \(`\.\.`\)|must be within the project directory|points outside the project directory|\(or anything outside|is not in the subpath of|failed to open file `[^`]*\/sdists-v\d+\/[^`]*\.\.\/[^`]*`/, backendWords = (e) => {
	let [t, n] = splitAtError(e), r = n.split("[stderr]")[1]?.split(/^hint:/m)[0], i = (r === void 0 ? t : dedent(r)).split(/\r?\n/), a = i.findLastIndex((e) => e.startsWith("Traceback (most recent call last):")), o = a < 0 ? cargoError(i) : raisedIn(i.slice(a + 1)), s = /^(?:Building (?:source distribution|wheel)|Using |warning: )|^[\s|]*\+[-+\s\d.]+$/, c = i.findLast((e) => e.trim() !== "" && !s.test(e))?.replace(/^\s+\| /, "");
	return o ?? c ?? errorChain(e, "last").at(-1) ?? "it printed nothing";
}, cargoError = (e) => {
	let t = e.some((e) => e.startsWith("Error: command ['maturin'")) ? e.find((e) => /^error(?:\[E\d+\])?: /.test(e)) : void 0, n = e.findIndex((e) => /^\s*thread '.*' .*panicked at /.test(e));
	return t === void 0 || n < 0 ? t : `${t}: ${(e[n + 1] ?? "").trim()}`;
}, missingPath = (e) => /No such file or directory: '([^']+)'|(?:does not exist|not found|could not find|[Nn]o such file)[^\n'"`]*?[ '"`]((?:\.\.\/)[\w./-]*\w)/.exec(e)?.slice(1).find((e) => e !== void 0)?.replace(/^.*\/sdists-v\d+\/[^/]+\/[^/]+\//, ""), raisedIn = (e) => {
	let t = e.findIndex((e) => /^[a-z_][\w.]*(?:Error|Exception|Exit|Failed|Failure|Interrupt|Warning)\b/i.test(e)), n = t < 0 ? e.findIndex((e) => /^[a-z_][\w.]*: /i.test(e)) : t;
	if (n < 0) return;
	let r = /:\s*$/.test(e[n]) ? e.slice(n + 1).find((e) => e.trim() !== "") : void 0;
	return r === void 0 ? e[n] : `${e[n]} ${r}`;
}, dedent = (e) => {
	let t = /^( *)\S/m.exec(e)?.[1] ?? "";
	return e.replaceAll(RegExp(`^${t}`, "gm"), "");
}, splitAtError = (e) => {
	let t = Math.max(e.lastIndexOf("\nerror: "), e.lastIndexOf("\n  × "));
	return [e.slice(0, Math.max(0, t)), e.slice(Math.max(0, t))];
}, versionOfSdist = (e) => /-([^-]+)\.(?:tar\.gz|zip)$/.exec(e)?.[1], builtFiles = (e) => [...e.matchAll(/^Successfully built (.+?)\r?$/gm)].map(([, e]) => e.split(/[\\/]/).at(-1)).sort(r);
export { builtFiles, errorWords, installWords, isNameOfPython, isOwnError, isStandard, lackingExtras, lastWords, lockedIndex, missingPath, missingPython, u as publishLogFilter, readBuildFault, readPublish, splitPublishLog, versionOfSdist };
