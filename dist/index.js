import { __exportAll as e } from "./parts/rolldown-runtime.js";
import { Bug as t, Problem as n, ancestors as r, atTerminal as i, byPlace as a, defineFinding as s, documentUrl as c, exitStatus as l, fetchSubmodules as u, isAbsolute as f, join as p, named as m, parent as h, placed as g, publicFinding as _, relative as v, remedyOf as y, remember as b, renewFirst as x, seeName as S, shellWord as C, shown as w, stays as ee, version as te, whyOf as ne } from "./parts/domain-problem-locked-index.js";
const T = globalThis.process.getBuiltinModule("node:path").resolve, E = globalThis.process.getBuiltinModule("node:buffer").isUtf8, re = globalThis.process.getBuiltinModule("node:fs").appendFileSync, ie = globalThis.process.getBuiltinModule("node:fs").existsSync, ae = globalThis.process.getBuiltinModule("node:fs").fstatSync, D = globalThis.process.getBuiltinModule("node:fs").readFileSync, oe = globalThis.process.getBuiltinModule("node:fs").readdirSync, se = globalThis.process.getBuiltinModule("node:fs").readlinkSync, ce = globalThis.process.getBuiltinModule("node:fs").realpathSync, le = globalThis.process.getBuiltinModule("node:fs").statSync, ue = globalThis.process.getBuiltinModule("node:fs").writeSync, de = globalThis.process.getBuiltinModule("node:util").styleText;
Error.isError ??= (e) => Object.prototype.toString.call(e) === "[object Error]";
const O = {
	init: {
		contract: () => import("./parts/actions-init-contract.js").then((e) => e.contract_exports$2),
		load: () => import("./parts/actions-init-action.js")
	},
	discover: {
		contract: () => import("./parts/actions-shared-inputs.js").then((e) => e.contract_exports$1),
		load: () => import("./parts/actions-discover-action.js").then((e) => e.action_exports$1)
	},
	graph: {
		contract: () => import("./parts/actions-shared-inputs.js").then((e) => e.contract_exports),
		load: () => import("./parts/actions-discover-action.js").then((e) => e.action_exports)
	},
	plan: {
		contract: () => import("./parts/actions-init-contract.js").then((e) => e.contract_exports$1),
		load: () => import("./parts/actions-plan-action.js")
	},
	check: {
		contract: () => import("./parts/actions-index-action.js").then((e) => e.contract_exports$3),
		load: () => import("./parts/actions-check-action.js")
	},
	"validate-release": {
		contract: () => import("./parts/actions-version-contract.js").then((e) => e.contract_exports),
		load: () => import("./parts/actions-validate-release-action.js")
	},
	"release-readiness": {
		contract: () => import("./parts/actions-version-contract.js").then((e) => e.contract_exports$2),
		load: () => import("./parts/actions-release-readiness-action.js")
	},
	version: {
		contract: () => import("./parts/actions-version-contract.js").then((e) => e.contract_exports$6),
		load: () => import("./parts/actions-version-action.js")
	},
	changelog: {
		contract: () => import("./parts/actions-version-contract.js").then((e) => e.contract_exports$5),
		load: () => import("./parts/actions-changelog-action.js")
	},
	attest: {
		contract: () => import("./parts/actions-init-contract.js").then((e) => e.contract_exports$3),
		load: () => import("./parts/actions-attest-action.js")
	},
	"prepare-release": {
		contract: () => import("./parts/actions-version-contract.js").then((e) => e.contract_exports$3),
		load: () => import("./parts/actions-prepare-release-action.js")
	},
	publish: {
		alias: "topo-publish",
		contract: () => import("./parts/actions-publish-contract.js"),
		load: () => import("./parts/actions-publish-action.js").then((e) => e.action_exports)
	},
	"create-release": {
		contract: () => import("./parts/actions-version-contract.js").then((e) => e.contract_exports$4),
		load: () => import("./parts/actions-create-release-action.js")
	},
	rollback: {
		contract: () => import("./parts/actions-version-contract.js").then((e) => e.contract_exports$1),
		load: () => import("./parts/actions-rollback-action.js")
	},
	"protect-main": {
		contract: () => import("./parts/actions-init-contract.js").then((e) => e.contract_exports),
		load: () => import("./parts/actions-protect-main-action.js")
	},
	release: {
		contract: () => import("./parts/actions-release-contract.js"),
		load: () => import("./parts/actions-release-action.js")
	},
	index: {
		contract: () => import("./parts/actions-index-action.js").then((e) => e.contract_exports),
		load: () => import("./parts/actions-index-action.js").then((e) => e.action_exports)
	},
	explain: {
		contract: () => import("./parts/actions-index-action.js").then((e) => e.contract_exports$1),
		load: () => import("./parts/actions-explain-action.js")
	},
	completion: {
		contract: () => import("./parts/actions-index-action.js").then((e) => e.contract_exports$2),
		load: () => import("./parts/actions-completion-action.js")
	}
}, actionNamed = (e) => Object.keys(O).find((t) => {
	let n = O[t];
	return t === e || "alias" in n && n.alias === e;
});
var Secret = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	reveal() {
		return this.#e;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return "***";
	}
};
const isSameOrigin = (e, t) => URL.parse(e)?.origin === URL.parse(t)?.origin, withoutLogin = (e) => {
	let t = URL.parse(e);
	return t === null || t.username === "" && t.password === "" && t.search === "" ? e : (t.username = "", t.password = "", t.search = "", t.href);
}, loginIn = (e) => {
	let t = URL.parse(e);
	if (t !== null && t.password !== "") return {
		username: decoded(t.username),
		password: new Secret(decoded(t.password))
	};
}, decoded = (e) => {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}, k = s({
	code: "RA-USAGE-INVALID-VALUE",
	severity: "error",
	mender: "usage"
}, ({ what: e, expected: t, value: n }) => ({
	input: e,
	message: `${e}: expected ${t}, not ${JSON.stringify(n)}`,
	hint: `Give ${t}`
})), A = s({
	code: "RA-USAGE-MISSING-VALUE",
	severity: "error",
	mender: "usage"
}, ({ what: e }) => ({
	message: `${e}: a value is required`,
	hint: "Give a value that is not empty"
})), fe = s({
	code: "RA-USAGE-MISSPELT-INPUT",
	severity: "error",
	mender: "usage"
}, ({ given: e, nearest: t, page: n }) => ({
	message: `The action has no input ${e}`,
	hint: t === void 0 ? `Take ${e} out of the workflow; ${n} lists the inputs` : `Did you mean ${t}?`
})), pe = s({
	code: "RA-USAGE-COMMAND-LINE",
	severity: "error",
	mender: "usage"
}, ({ message: e, suggestion: t, help: n }) => ({
	message: e,
	hint: t === void 0 ? `Run ${n} for what there is` : `${t} (${n} lists all)`
})), me = s({
	code: "RA-USAGE-UNKNOWN-CODE",
	severity: "error",
	mender: "usage"
}, ({ code: e, nearest: t }) => ({
	message: `There is no code ${e}`,
	hint: t === void 0 ? `${c("troubleshooting.md")} lists every code` : `Did you mean ${t}?`
})), j = s({
	code: "RA-USAGE-CONFIRMATION-IMPOSSIBLE",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "There is no terminal to ask on before the upload",
	hint: "Pass --yes to publish without a question, or --dry-run to stop before the upload"
})), nearest = (e, t) => {
	let n = Math.max(e.length > 4 ? 2 : 1, Math.floor(e.length / 3)), r;
	for (let i of t) {
		if (Math.abs(i.length - e.length) > n) continue;
		let t = distance(e.toLowerCase(), i.toLowerCase());
		t <= n && t < i.length && t < (r?.edits ?? 1e400) && (r = {
			word: i,
			edits: t
		});
	}
	return r?.word;
}, distance = (e, t) => {
	let n = [Array.from({ length: t.length + 1 }, (e, t) => t)];
	for (let r = 1; r <= e.length; r++) {
		let i = [r];
		for (let a = 1; a <= t.length; a++) {
			let s = e[r - 1] === t[a - 1], c = [
				n[r - 1][a] + 1,
				i[a - 1] + 1,
				n[r - 1][a - 1] + +!s
			];
			r > 1 && a > 1 && e[r - 1] === t[a - 2] && e[r - 2] === t[a - 1] && c.push(n[r - 2][a - 2] + 1), i.push(Math.min(...c));
		}
		n.push(i);
	}
	return n[e.length][t.length];
}, M = "INPUT_", variableOf = (e) => `${M}${e.replaceAll(" ", "_").toUpperCase()}`, he = new Set(["INPUT_METHOD"]), unknownInputs = (e, { variables: t }) => {
	let n = new Set(e.map(variableOf)), isTwin = (e) => {
		let r = M + e.slice(6).replaceAll("_", "-");
		return n.has(r) && t[e] === t[r];
	};
	return Object.keys(t).filter((e) => e.startsWith(M) && !n.has(e) && !he.has(e)).filter((e) => !isTwin(e)).map((e) => e.slice(6).toLowerCase()).map((t) => ({
		given: t,
		nearest: nearest(t, e)
	})).filter((e) => e.nearest !== void 0 || !isInsideComposite(t)).map((e) => fe({
		...e,
		page: c("inputs.md")
	}));
}, isInsideComposite = ({ GITHUB_ACTION_PATH: e, ACT: t, GITEA_ACTIONS: n, FORGEJO_ACTIONS: r }) => e !== void 0 && (t ?? n ?? r) !== void 0, ge = RegExp("(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]?|(?:\\x1b\\]|\\x9d)[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c)?|(?:\\x1b[PX^_]|[\\x90\\x98\\x9e\\x9f])[^\\x1b\\x9c]*(?:\\x1b\\\\|\\x9c)?|\\x1b[ -/]*[0-~]?", "g"), N = "[^\\p{L}\\p{N}\\p{P}\\p{S}\\s]";
let P;
const isPlain = (e) => /^[ -~]*$/.test(e), withoutControls = (e) => (P ??= {
	controls: RegExp("[\\p{Cc}\\p{Cf}]", "gu"),
	leadingColons: RegExp(`^((?:\\s|${N})*):(?=${N}*:)`, "u")
}, e.replaceAll(ge, "").replaceAll(/[\t\n\v\f\r\x85\u2028\u2029]+/g, " ").replaceAll(P.controls, "").replace(P.leadingColons, "$1: ")), inertLine = (e) => (isPlain(e) ? e.replace(/^( *):(?=:)/, "$1: ") : withoutControls(e)).replaceAll(/##(?=\[|vso\[)/g, "# #"), runnerCommandLog = (e) => ({ open: (t) => {
	let n = crypto.randomUUID();
	return e(`::group::${inertLine(t)}`), e(`::stop-commands::${n}`), {
		line: (t) => e(inertLine(t)),
		close: (t) => {
			e(`::${n}::`), e("::endgroup::"), e(inertLine(t));
		}
	};
} }), terminalCommandLog = (e, t = (e) => e()) => ({ open: (n) => {
	let { promise: r, resolve: i } = Promise.withResolvers();
	return t(() => r), e(inertLine(n)), {
		line: (t) => e(`  ${inertLine(t)}`),
		close: (t) => {
			e(inertLine(t)), i();
		}
	};
} }), _e = { open: () => ({
	line: () => {},
	close: () => {}
}) }, F = s({
	code: "RA-RUN-INTERRUPTED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ signal: e }) => ({
	message: `Stopped by ${e}`,
	hint: "Run the same again: a release goes on from what is there",
	says: "again"
})), ve = s({
	code: "RA-RUN-DECLINED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ question: e }) => ({
	message: `Nothing was uploaded, for the answer was not yes: ${e}`,
	hint: "Run again and answer y, or pass --yes",
	says: "all"
})), ye = s({
	code: "RA-RUN-FOLDER-UNUSABLE",
	severity: "error",
	mender: "usage"
}, ({ folder: e, variable: t, cause: n }) => ({
	message: `Nothing can be kept in ${e}: ${n}`,
	...t === void 0 ? { remedy: "outside" } : {},
	hint: t === void 0 ? "It is the runner's own folder for temporary files: see that it is there, that the runner's user may write it, and that its disk has room" : `Set ${t} to the absolute path of a folder that this user may write`
})), be = s({
	code: "RA-RUN-WROTE-COMMANDS",
	severity: "error",
	mender: "project"
}, ({ files: e }) => ({
	message: `Code that the release runs wrote into the runner's ${e.join(", ")}`,
	hint: "The change has been undone; find out which build or package went looking for this file"
})), I = {
	ready: () => {},
	ask: async () => {}
}, xe = {
	ready: () => {
		throw new n(j({}));
	},
	ask: async () => {
		throw new n(j({}));
	}
}, confirmOn = ({ input: e, output: t, signal: r, alone: i }) => ({
	ready: () => {},
	ask: async (a) => {
		let s = await i(() => readAnswer({
			input: e,
			output: t,
			signal: r
		}, `${a} [y/N] `));
		if (!/^\s*y(es)?\s*$/i.test(s)) throw new n(ve({ question: a }));
	}
}), readAnswer = async ({ input: e, output: t, signal: n }, r) => {
	let { createInterface: i } = await import("node:readline");
	if (n.throwIfAborted(), t.write(r), !e.readable) return "";
	let { promise: a, resolve: s, reject: c } = Promise.withResolvers(), abort = () => c(n.reason), l = i({
		input: e,
		terminal: !1
	});
	l.once("line", s).once("close", () => s("")), n.addEventListener("abort", abort, { once: !0 });
	try {
		return await a;
	} finally {
		n.removeEventListener("abort", abort), l.close();
	}
}, readEnvironment = () => {
	let e = {};
	for (let [t, n] of Object.entries(process.env)) n !== void 0 && n !== "" && (e[t] = n);
	return {
		variables: Object.freeze(e),
		isRunner: e.GITHUB_ACTIONS === "true",
		isDebug: e.RUNNER_DEBUG === "1",
		isCi: e.CI !== void 0 && e.CI !== "false"
	};
}, L = s({
	code: "RA-DISK-FULL",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ cause: e }) => ({
	message: `No room left on the disk: ${e}`,
	...a((e) => e("Free room (on a runner of your own there, on others by a step before this one), or take a runner with a larger disk", "Free room, or choose folders on a larger disk: UV_CACHE_DIR for uv's cache, TMPDIR for temporary files, XDG_CACHE_HOME for what is built"))
})), Se = s({
	code: "RA-FILE-FAILED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ cause: e }) => ({
	message: `A file could not be read or written: ${e}`,
	hint: "See that this user may read and write there, and that nothing removes it"
})), R = s({
	code: "RA-BUG",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ cause: e }) => ({
	message: `A defect in release-actions: ${e}`,
	...a((e) => `Run again with ${e("debug logging enabled (on Gitea: RUNNER_DEBUG: 1 in the step's env)", "-v")} and report what it prints`)
})), Ce = new Set(["ENOSPC", "EDQUOT"]), isNoRoom = (e) => Ce.has(systemCode(e) ?? ""), saysNoRoom = (e) => /No space left on device|Disk quota exceeded|Out of diskspace/i.test(e), explainError = (e) => {
	if (e instanceof n) return e.findings;
	let t = systemCode(e), r = Error.isError(e) ? e.message : String(e);
	return t === void 0 ? [R({ cause: r })] : [isNoRoom(e) ? L({ cause: r }) : Se({ cause: r })];
}, systemCode = (e) => {
	if (Error.isError(e) && "code" in e && "syscall" in e) return typeof e.code == "string" ? e.code : void 0;
}, we = s({
	code: "RA-TOML-INVALID",
	severity: "error",
	mender: "project"
}, ({ why: e, place: t }) => ({
	...elsewhere(t.file),
	message: `${t.file} is not TOML: ${e}`,
	hint: "Fix the file at that line",
	...t
})), Te = s({
	code: "RA-PYPROJECT-WRONG-TYPE",
	severity: "error",
	mender: "project"
}, ({ key: e, expected: t, value: n, place: r }) => ({
	message: `${e}: expected ${t}, not ${n}`,
	hint: `Give ${t}`,
	...r
})), Ee = s({
	code: "RA-PYPROJECT-MISSING-KEY",
	severity: "error",
	mender: "project"
}, ({ key: e, place: t }) => ({
	message: `${e} is missing in ${t.file}`,
	hint: e === "project.name" ? "Add a name" : "Add a version, or dynamic = [\"version\"] where the build backend finds it",
	...t
})), De = s({
	code: "RA-PYPROJECT-INVALID-NAME",
	severity: "error",
	mender: "project"
}, ({ key: e, name: t, place: n }) => ({
	message: `Not a valid name in ${e}: ${JSON.stringify(t)}`,
	hint: "Use ASCII letters, digits, -, _ and ., with a letter or digit first and last",
	...n
})), Oe = s({
	code: "RA-PYPROJECT-SAME-KEY",
	severity: "error",
	mender: "project"
}, ({ table: e, name: t, place: n }) => ({
	message: `${e} has the same name twice: ${t}`,
	hint: "Put both into one, or rename one of them",
	...n
})), ke = s({
	code: "RA-PYPROJECT-INVALID-VERSION",
	severity: "error",
	mender: "project"
}, ({ version: e, place: t }) => ({
	message: `project.version is not a version by PEP 440: ${JSON.stringify(e)}`,
	hint: "Write it as in 1.2.3, 1.2.3rc1 or 1.2.3.dev4",
	...t
})), Ae = s({
	code: "RA-PYPROJECT-INVALID-REQUIRES-PYTHON",
	severity: "error",
	mender: "project"
}, ({ specifier: e, place: t }) => ({
	message: `project.requires-python is not a version specifier: ${JSON.stringify(e)}`,
	hint: "Write it as in \">=3.10\"",
	...t
})), je = s({
	code: "RA-PYPROJECT-INVALID-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ key: e, text: t, why: n, place: r }) => ({
	message: `Not a requirement in ${e}, ${n}: ${JSON.stringify(t)}`,
	hint: "Write it as in \"name[extra]>=1.2; python_version >= '3.10'\"",
	...r
})), z = s({
	code: "RA-FILE-NOT-UTF8",
	severity: "error",
	mender: "project"
}, ({ file: e, line: t }) => ({
	...elsewhere(e),
	message: `Not UTF-8: ${e}`,
	hint: "Save the file as UTF-8",
	file: e,
	line: t
})), B = s({
	code: "RA-FILE-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, why: t }) => ({
	message: `Cannot read ${e}: ${t}`,
	hint: /^(?:EACCES|EPERM)$/.test(t) ? "Give the user who runs this the right to read it" : "See that this can be read (by cp, for instance), and that the disk or share that it is on is sound",
	file: e
})), noPlainFile = ({ file: e }) => ({
	...B({
		file: e,
		why: "it is neither a file nor a folder"
	}),
	hint: "Put a plain file there"
}), folderInPlace = ({ file: e }) => ({
	...B({
		file: e,
		why: "it is a folder"
	}),
	remedy: "commit",
	hint: "Put a plain file there"
}), elsewhere = (e) => f(e) ? { remedy: "call" } : {}, gitTopOf = (e, t) => r(t).find((t) => e.realPath(p(t, ".git")) !== void 0), fileIn = (e, t, n) => v(gitTopOf(e, t) ?? t, p(t, n)), fromGitTop = (e, t) => {
	let n = gitTopOf(e, h(t) ?? t);
	return n === void 0 ? t : v(n, t);
};
var Me = e({ nodeFiles: () => V });
const codeOf = (e) => {
	let t = Error.isError(e) && "code" in e ? e.code : void 0;
	if (typeof t != "string") throw e;
	return t;
}, Ne = new Set([
	"ENOENT",
	"ENOTDIR",
	"EISDIR",
	"ELOOP",
	"ENAMETOOLONG",
	"ERR_INVALID_ARG_VALUE"
]), orMissing = (e, t) => {
	try {
		return t();
	} catch (t) {
		let r = codeOf(t);
		if (Ne.has(r)) return;
		throw new n(B({
			file: named(e),
			why: r
		}), { cause: t });
	}
}, named = (e) => fromGitTop(V, e), readFile = (e) => {
	let t = le(e, { throwIfNoEntry: !1 });
	if (t !== void 0 && !t.isFile() && !t.isDirectory()) throw new n(noPlainFile({ file: named(e) }));
	return t?.isFile() ? D(e, "utf8") : void 0;
}, lineOfFault = (e) => {
	let t = D(e), n = 1;
	for (let e = 0;; n++) {
		let r = t.indexOf(10, e);
		if (r < 0 || !E(t.subarray(e, r))) return n;
		e = r + 1;
	}
}, kindOf = (e) => e?.isDirectory() ? "folder" : e?.isFile() ? "file" : "other", withSlashes = (e) => process.platform === "win32" ? e.replaceAll("\\", "/") : e, V = {
	readText: (e) => {
		let t = orMissing(e, () => readFile(e));
		if (t?.includes("�") && !E(D(e))) throw new n(z({
			file: named(e),
			line: lineOfFault(e)
		}));
		return t;
	},
	list: (e) => orMissing(e, () => oe(e, { withFileTypes: !0 }))?.map((t) => {
		let { name: n } = t;
		if (!t.isSymbolicLink()) return {
			name: n,
			kind: kindOf(t),
			isLink: !1
		};
		let r = orMissing(e, () => le(`${e}/${n}`));
		return r === void 0 ? {
			name: n,
			kind: "other",
			isLink: !0,
			target: orMissing(e, () => withSlashes(se(`${e}/${n}`)))
		} : {
			name: n,
			kind: kindOf(r),
			isLink: !0
		};
	}).sort((e, t) => e.name < t.name ? -1 : 1),
	realPath: (e) => {
		if (ie(e)) try {
			return withSlashes(ce.native(e));
		} catch (e) {
			codeOf(e);
			return;
		}
	}
}, defineContract = (e) => e, camel = (e) => e.replaceAll(/-(.)/g, (e, t) => t.toUpperCase()), parseInputs = (e, t) => {
	let n = [], r = [];
	for (let [i, a] of Object.entries(e)) {
		let e = readField(i, a, t);
		"expected" in e ? r.push(e) : n.push([camel(i), e.value]);
	}
	return r.length > 0 ? { bad: r } : { inputs: Object.fromEntries(n) };
}, configuredIn = (e, t) => new Set(Object.entries(e).flatMap(([e, n]) => {
	let r = find(e, n, t);
	return r !== void 0 && "from" in r && r.from === "config" ? [e] : [];
})), readField = (e, t, n) => {
	let r = find(e, t, n);
	if (r === void 0) return t.isRequired ? {
		name: e,
		kind: t.kind,
		from: "missing",
		expected: "a value",
		value: ""
	} : { value: t.kind === "lines" ? [] : void 0 };
	if ("expected" in r) return {
		name: e,
		kind: t.kind,
		from: "config",
		...r
	};
	let { from: i, value: a } = r, s = i === "config" ? listed(e, t, n) : void 0;
	if (s !== void 0) return { value: s };
	let c = typeof i == "object" ? i.variable : "input", l = t.parse(a, c);
	return "value" in l ? l : {
		name: e,
		kind: t.kind,
		from: i,
		expected: l.expected,
		value: i === "config" ? n.config[e] : a
	};
}, listed = (e, t, { config: n }) => {
	let r = n[e];
	return Array.isArray(r) ? t.parseList?.(r) : void 0;
}, isNone = ({ mayBeNone: e }, t) => e && Array.isArray(t) && t.length === 0, find = (e, t, { surfaces: n, given: r, environment: i, config: a }) => {
	if (n.some((e) => t.surfaces.includes(e))) {
		let n = r(e)?.trim() ?? "", [i = ""] = t.environment.flatMap((e) => e.prefix ?? []).filter((e) => n.startsWith(e));
		if (n !== "") return {
			from: "given",
			value: n.slice(i.length)
		};
	}
	for (let e of t.environment) {
		let t = fromVariable(e, i);
		if (t !== "") return {
			from: { variable: e.name },
			value: t
		};
	}
	if (t.surfaces.includes("key") && a[e] !== void 0) {
		let n = fromConfig(t, a[e]);
		if ("expected" in n) return n;
		if (n.value !== "" || isNone(t, a[e])) return {
			from: "config",
			value: n.value
		};
	}
	return t.default === void 0 ? void 0 : {
		from: "given",
		value: t.default
	};
}, fromVariable = ({ name: e, prefix: t = "" }, n) => {
	let r = n(e)?.trim() ?? "";
	return r.startsWith(t) ? r.slice(t.length) : "";
}, fromConfig = (e, t) => {
	let wrong = (e) => ({
		expected: e,
		value: t
	}), other = (n) => {
		let r = e.parse(String(t), "input");
		return wrong("expected" in r ? r.expected : n);
	};
	switch (e.kind) {
		case "flag": return typeof t == "boolean" ? { value: String(t) } : wrong("true or false");
		case "choice": return typeof t == "boolean" && e.choices?.includes(String(t)) === !0 ? { value: String(t) } : typeof t == "string" ? { value: t.trim() } : other("a text");
		case "count": return typeof t == "number" ? { value: String(t) } : other("a whole number");
		case "lines": return typeof t == "string" ? { value: t } : Array.isArray(t) && t.every((e) => typeof e == "string") ? { value: t.join("\n") } : wrong("a list of texts");
		default: return typeof t == "string" ? { value: t.trim() } : other("a text");
	}
}, whatIs = ({ isOfRun: e, member: t }) => t === void 0 ? e === !0 ? "This is given to a run, and is no key of the configuration" : "Unknown key in the configuration" : "The root's configuration alone is read, and not this", insteadOf = ({ key: e, nearest: t, isOfRun: n, member: r, place: i }) => {
	if (r !== void 0) return `Take it out; what is for ${r} alone goes to packages.${r} in the root's configuration`;
	if (e === "tool" && i.file.endsWith("release-actions.toml")) return "In this file keys stand without [tool.release-actions] above them, and [tool.release-actions.packages.NAME] is [packages.NAME]";
	if (t !== void 0) return `Did you mean ${t}?`;
	let a = c("inputs.md");
	return n === !0 ? `Take it out, and give it to the run: ${a} says how` : `${a} lists every key`;
}, Pe = s({
	code: "RA-CONFIG-UNKNOWN-KEY",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, (e) => ({
	...e.member === void 0 ? {} : { package: e.member },
	message: `${whatIs(e)}: ${e.key}`,
	hint: insteadOf(e),
	...e.place
})), H = s({
	code: "RA-CONFIG-INVALID-VALUE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ key: e, expected: t, value: n, place: r }) => ({
	message: `${e}: expected ${t}, not ${n}`,
	hint: `Give ${t}, or remove the key for the default`,
	...r
})), Fe = s({
	code: "RA-CONFIG-UNKNOWN-PLACEHOLDER",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ key: e, placeholder: t, nearest: n, place: r }) => ({
	message: `${e} has a placeholder that does not exist: ${t}`,
	hint: n === void 0 ? "There are {name} and {path}, a package's name and its folder" : `Did you mean ${n}?`,
	...r ?? { remedy: "call" }
})), Ie = s({
	code: "RA-CONFIG-UNKNOWN-PACKAGE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ name: e, nearest: t, place: n }) => ({
	message: `The configuration speaks of a package that is no member: ${e}`,
	hint: t === void 0 ? "Remove what the configuration says of it, or correct the name: release-actions discover lists the members" : `Did you mean ${t}?`,
	...n
})), Le = s({
	code: "RA-CONFIG-TWICE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ file: e, other: t }) => ({
	message: `The configuration stands twice: in ${t} and in ${e}`,
	hint: `Move everything into one of them: ${t} or ${e}`,
	file: e
})), Re = s({
	code: "RA-CONFIG-UNREADABLE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ why: e, place: t, hint: n = "Fix the file at that line" }) => ({
	message: `${t.file} is not TOML: ${e}`,
	hint: n,
	...t
})), ze = s({
	code: "RA-CONFIG-UNKNOWN-GROUP",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ input: e, name: t, nearest: n, place: r, hasCheckout: i = !0 }) => ({
	message: `${e} names a group that the configuration does not have: ${t}`,
	hint: i ? n === void 0 ? `Correct ${e}, or${r === void 0 ? ", in a commit," : ""} add groups.${/^[\w-]+$/.test(t) ? t : JSON.stringify(t)} to the configuration` : `Did you mean ${n}?` : "Name packages, or none: without a checkout of the workspace there are no groups, and dist has what the job that built it chose",
	...r ?? {
		input: e,
		remedy: "call"
	}
})), Be = s({
	code: "RA-CONFIG-GROUP-TWICE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ package: e, groups: t }) => ({
	package: e,
	message: `${e} is in two groups with a versioning: ${t.join(", ")}`,
	hint: `Take ${e} out of one of them (name the packages where a glob brings it), or take the versioning of one away`
})), isNormalName = (e) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(e), normalize = (e) => isNormalName(e) ? e : e.replaceAll(/[-_.]+/g, "-").toLowerCase(), U = b(normalize), isValidName = (e) => /^[A-Z0-9]$|^[A-Z0-9][A-Z0-9._-]*[A-Z0-9]$/i.test(e), isGlob = (e) => /[*?[\]{}]/.test(e), W = {
	smoke: void 0,
	extras: [],
	pythonVersions: [],
	isPrivate: !1,
	tagFormats: [],
	platforms: [],
	extraPaths: [],
	changelog: void 0,
	group: void 0
}, Ve = {
	file: "pyproject.toml",
	settings: {},
	packages: new Map(),
	groups: new Map(),
	commitTypes: new Map(),
	firstCommit: void 0
}, configOf = ({ packages: e }, t) => e.get(t) ?? W, buildPythonOf = (e, t, n) => configOf(e, t).pythonVersions[0] ?? n[0], ownPythons = ({ packages: e }) => [...e].flatMap(([e, { pythonVersions: t }]) => t.length > 0 ? [`packages.${e}.python-version`] : []), unknownPackages = (e, t) => {
	let n = [...e.groups.values()].flatMap(({ packages: e }) => e.filter((e) => !isGlob(e)));
	return [...new Set([...e.packages.keys(), ...n.map(U)])].filter((e) => !t.includes(e)).map((n) => Ie({
		name: n,
		nearest: nearest(n, t),
		place: { file: e.file }
	}));
}, spell = (e) => JSON.stringify(e, (e, t) => typeof t == "bigint" ? Number(t) : t) ?? String(e), invalidIn = (e) => (t, n, r) => H({
	key: t.join("."),
	expected: n,
	value: spell(r),
	place: e(t)
}), isText = (e) => typeof e == "string" && e !== "", isTexts = (e) => Array.isArray(e) && e.every(isText), isTable = (e) => typeof e == "object" && !!e && !Array.isArray(e) && !(e instanceof Date), badInputFinding = (e, { fields: t, surfaces: n, file: r, locate: i }) => {
	let { name: a, from: s, expected: c, value: l } = e;
	if (s === "config") return H({
		key: a,
		expected: c,
		value: spell(l),
		place: {
			file: r,
			...i([a])
		}
	});
	if (typeof s == "object") return k({
		what: `The environment variable ${s.variable}`,
		expected: c,
		value: String(l)
	});
	let u = givenAs(a, t[a]?.surfaces ?? [], n);
	return s === "missing" ? A({ what: u }) : k({
		what: u,
		expected: c,
		value: String(l)
	});
}, givenAs = (e, t, n) => n.includes("input") ? `The input ${e}` : t.includes("argument") ? `The argument ${e.toUpperCase()}` : `The option --${e}`, option = (e) => e("working-directory", "--working-directory"), He = s({
	code: "RA-WORKSPACE-NO-FOLDER",
	severity: "error",
	mender: "usage"
}, ({ directory: e, isFile: t, nearest: n }) => ({
	message: `${t ? "Not a folder, but a file" : "No such folder"}: ${e}`,
	...a((e) => `${n === void 0 ? "" : `Did you mean ${w(n)}? `}Correct ${option(e)}${n === void 0 && !t ? e(", or run it after actions/checkout", "") : ""}`)
})), nameOne = (e, t) => `Let ${option(e)} name ${t.length === 1 ? "that folder" : "one of these"}`, Ue = s({
	code: "RA-WORKSPACE-NOT-FOUND",
	severity: "error",
	mender: "usage"
}, ({ directory: e, below: t }) => ({
	message: `No pyproject.toml in ${e} or above${t.length === 0 ? "" : `, but below it in ${m(t)}`}`,
	...a((e) => t.length === 0 ? `${e("Run it after actions/checkout", "Run inside the workspace")}, or name a folder of ${e("the workspace", "it")} with ${option(e)}` : nameOne(e, t))
})), We = s({
	code: "RA-WORKSPACE-UNMANAGED",
	severity: "error",
	mender: "project"
}, ({ isMember: e, below: t = [], isPackage: n = !1, ...r }) => ({
	...t.length > 0 && !n ? { remedy: "call" } : {},
	message: `uv is told to leave this project alone: ${r.file} has tool.uv.managed = false${t.length > 0 ? `; others are in ${m(t)}` : ""}`,
	...a((r) => t.length > 0 && !n ? nameOne(r, t) : `Remove managed = false${e ? ", or start from another folder of the workspace, which leaves it out" : ""}${t.length > 0 ? `. Where another project is meant: ${option(r)} is to name ${t.length === 1 ? "that folder" : "one of these"}` : ""}`),
	...r
})), Ge = s({
	code: "RA-WORKSPACE-NO-PROJECT",
	severity: "error",
	mender: "project"
}, ({ below: e = [], isRoot: t, old: n, ...r }) => {
	let i = n === void 0 && e.length > 0;
	return {
		...i ? { remedy: "call" } : {},
		message: `No [project] table in ${r.file}${i ? `; projects are in ${m(e)}` : ""}`,
		...a((r) => i ? `${nameOne(r, e)}, or add [tool.uv.workspace] with the members` : n === void 0 ? t === void 0 ? "Add [project] with a name and a version: setup.py and setup.cfg are not read for them" : `Add [project] with a name and a version, or ${t ? "take the root (.) out of tool.uv.workspace.members" : "list the folder under tool.uv.workspace.exclude"}` : `Move what [${n}] says of the package to [project], where Python's standard has it`),
		...r
	};
}), Ke = s({
	code: "RA-WORKSPACE-MEMBER-WITHOUT-PYPROJECT",
	severity: "error",
	mender: "project"
}, ({ folder: e, glob: t, place: n }) => ({
	message: `The members glob ${t} matches a folder without pyproject.toml: ${e}`,
	hint: `Add ${e}/pyproject.toml, delete the folder, or add it to tool.uv.workspace.exclude`,
	...n
})), qe = s({
	code: "RA-WORKSPACE-LINK-BROKEN",
	severity: "error",
	mender: "project"
}, ({ link: e, target: t, isUnfetched: n, glob: r, place: i }) => ({
	...n ? { remedy: "call" } : {},
	message: `The members glob ${r} matches a link that leads nowhere${n ? ", into a submodule that is not fetched" : ""}: ${e} -> ${w(t)}`,
	...a((e) => n ? u(e) : "Let the link lead to a folder that is committed, delete it, or add it to tool.uv.workspace.exclude"),
	...i
})), Je = s({
	code: "RA-WORKSPACE-SPARSE",
	severity: "error",
	mender: "usage"
}, ({ folders: e, isUnfetched: t }) => ({
	message: `${t ? "Submodules are not fetched, and the checkout is" : "The checkout is sparse, and"} without ${e.length === 1 ? "a member" : "members"} of the workspace: ${m(e)}`,
	...a((e) => t ? u(e) : e("Take sparse-checkout out of actions/checkout", "Run git sparse-checkout disable"))
})), Ye = s({
	code: "RA-WORKSPACE-NESTED",
	severity: "error",
	mender: "project"
}, (e) => ({
	message: `A member is itself a workspace: ${e.file} has a [tool.uv.workspace] table`,
	hint: "Remove that table; or, where no [tool.uv.sources] of the outer workspace takes the member by workspace = true, add its folder to tool.uv.workspace.exclude there",
	...e
})), Xe = s({
	code: "RA-WORKSPACE-SAME-NAME",
	severity: "error",
	mender: "project"
}, ({ name: e, other: t, place: n }) => ({
	message: `Two members have the same name, in ${t} and ${n.file}: ${e}`,
	hint: "Rename one of them, or add its folder to tool.uv.workspace.exclude",
	package: e,
	...n
})), Ze = s({
	code: "RA-WORKSPACE-GLOB-INVALID",
	severity: "error",
	mender: "project"
}, ({ glob: e, why: t, place: n }) => ({
	message: `Not a glob, as ${t}: ${e}`,
	hint: "Correct it: globs have ?, *, ** as a whole part of a path, [a-z] and [!a-z]",
	...n
})), Qe = s({
	code: "RA-WORKSPACE-UNKNOWN-KEY",
	severity: "error",
	mender: "project"
}, ({ key: e, place: t }) => ({
	message: `Unknown key in [tool.uv.workspace]: ${e}`,
	hint: "The keys are members and exclude",
	...t
})), $e = /^(?:\.|node_modules$|__pycache__$|venv$|dist$|build$)/, foldersIn = (e, t) => {
	try {
		return (e.list(t) ?? []).filter(({ kind: e, isLink: t }) => e === "folder" && !t).map(({ name: e }) => e);
	} catch (e) {
		if (e instanceof n) return [];
		throw e;
	}
}, textIn = (e, t) => {
	try {
		return e.readText(p(t, "pyproject.toml"));
	} catch (e) {
		if (e instanceof n) return;
		throw e;
	}
}, nearestFolder = (e, t) => {
	let n = r(t), i = n.findIndex((t) => e.realPath(t) !== void 0), [a, s] = [n[i], n[i - 1]];
	if (a === void 0 || s === void 0) return;
	let c = nearest(v(a, s), foldersIn(e, a));
	return c === void 0 ? void 0 : p(a, c);
}, workspacesBelow = (e, t) => {
	let n = [], r = [t], i = 300;
	for (let a = 0; a < 3 && i > 0; a++) {
		let a = r.flatMap((t) => foldersIn(e, t).filter((e) => !$e.test(e)).map((e) => p(t, e))).slice(0, i);
		i -= a.length;
		let s = a.flatMap((n) => {
			let r = textIn(e, n);
			return r === void 0 ? [] : [{
				path: v(t, n),
				isWhole: /^\[tool\.uv\.workspace\]/m.test(r)
			}];
		});
		n.push(...s.toSorted((e, t) => Number(t.isWhole) - Number(e.isWhole)).map(({ path: e }) => e)), r = a;
	}
	return n;
}, firstProject = (e, t) => {
	for (let n of t) {
		let t = e.readText(p(n, "pyproject.toml"));
		if (t !== void 0) return {
			folder: n,
			text: t
		};
	}
}, nearestProject = (e, t) => {
	let i = e.realPath(t);
	if (i === void 0) throw missing(e, t);
	let a = firstProject(e, r(i));
	if (a?.folder !== i && e.list(i) === void 0) throw missing(e, i);
	if (a === void 0) throw new n(Ue({
		directory: i,
		below: workspacesBelow(e, i)
	}));
	return a;
}, expectFolder = (e, t) => {
	if (e.list(t) === void 0) throw missing(e, t);
}, missing = (e, t) => new n(He({
	directory: t,
	isFile: e.realPath(t) !== void 0,
	nearest: nearestFolder(e, t)
})), isInWorkspace = (e) => {
	let t = V.realPath(e);
	try {
		return t !== void 0 && firstProject(V, r(t)) !== void 0;
	} catch (e) {
		if (e instanceof n) return !1;
		throw e;
	}
}, expectWorkspace = ({ needsWorkspace: e }, t) => {
	let { workingDirectory: n = "." } = t, r = T(String(n)), isGiven = (e) => {
		let n = t[camel(e)];
		return Array.isArray(n) ? n.length > 0 : n !== void 0;
	};
	e === void 0 || e.unlessGiven.some(isGiven) ? expectFolder(V, r) : nearestProject(V, r);
}, gather = async (e, t, { variables: r }) => {
	let { config: i, locate: a, findings: s, strangers: c, fields: l } = await configFor(e, t), u = {
		surfaces: t.surfaces,
		given: t.value,
		environment: (e) => r[e],
		config: i.settings
	}, f = {
		fields: e.inputs,
		surfaces: t.surfaces,
		file: i.file,
		locate: a
	}, describe = (e) => "bad" in e ? e.bad.map((e) => badInputFinding(e, f)) : [], p = parseInputs(e.inputs, u), m = Object.fromEntries(Object.entries(l).filter(([t]) => !(t in e.inputs))), h = parseInputs(m, {
		...u,
		surfaces: [],
		environment: () => void 0
	}), g = Object.keys(i.settings).filter((t) => !(t in e.inputs)), _ = new Set([
		...configuredIn(e.inputs, u),
		...g,
		...ownPythons(i)
	]), place = (e) => _.has(e) ? {
		file: i.file,
		...a([e])
	} : void 0, v = "bad" in p ? {
		inputs: {},
		findings: []
	} : await withGroups(p.inputs, i, {
		place,
		folder: folderOf(t)
	}), y = [
		...t.faults ?? [],
		...s,
		...describe(p),
		...describe(h),
		...v.findings
	];
	if (y.length > 0) throw new n([...y, ...await c()]);
	return {
		inputs: v.inputs,
		config: i,
		configured: _
	};
}, withGroups = async (e, { groups: t }, { place: n, folder: r }) => {
	let i = Object.entries(e).filter((e) => ["packages", "exclude"].includes(e[0]) && Array.isArray(e[1]) && e[1].some((e) => e.startsWith("group:")));
	if (i.length === 0) return {
		inputs: e,
		findings: []
	};
	let a = isInWorkspace(r), { expandGroups: s } = await import("./parts/domain-tag-tag-owners.js").then((e) => e.groups_exports), c = i.map(([e, r]) => [e, s({
		input: e,
		place: n(e),
		hasCheckout: a
	}, r, t)]);
	return {
		inputs: {
			...e,
			...Object.fromEntries(c.map(([e, { patterns: t }]) => [e, t]))
		},
		findings: c.flatMap(([, { findings: e }]) => e)
	};
}, G = {
	config: Ve,
	fields: {},
	findings: [],
	locate: () => void 0,
	strangers: async () => []
}, folderOf = ({ value: e }) => T(e("working-directory")?.trim() || "."), configFor = async ({ inputs: e, readsConfig: t }, n) => {
	if (t?.inFormats.includes(n.value("format")?.trim() ?? "text") !== !0 && !Object.values(e).some(({ surfaces: e }) => e.includes("key"))) return G;
	let r = folderOf(n);
	if (!isInWorkspace(r)) return G;
	let { readConfig: i } = await import("./parts/runtime-config-file.js"), loadFields = async () => (await import("./parts/runtime-config-fields.js").then((e) => e.config_fields_exports)).everyField;
	return await i(V, r, loadFields) ?? G;
}, readAddress = (e) => readParts(e, -2), readPage = (e) => readParts(e, 0), readParts = (e, t) => {
	let n = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/)(.+)$/.exec(e), r = URL.parse(n === null ? e : `ssh://${n[1]}/${n[2]}`);
	if (r === null || !/^(?:https?|ssh|git):$/.test(r.protocol) || r.hostname === "") return;
	let i = r.pathname.replace(/\.git\/?$/, "").split("/").filter((e) => e !== ""), [a, s] = i.slice(t);
	if (a === void 0 || s === void 0) return;
	let c = t === 0 ? [] : i.slice(0, t);
	return {
		host: (r.protocol === "ssh:" || r.protocol === "git:" ? r.hostname : r.host).toLowerCase(),
		below: c.map((e) => `/${e}`).join(""),
		owner: a,
		repository: s
	};
}, aliasIn = (e) => {
	let [, t = "", n = "", r = ""] = /^(ssh:\/\/(?:[^@/]*@)?)([^:/]+)(.*)$/.exec(e) ?? /^((?:[^@/]*@)?)([^:/]+)(:(?!\/).*)$/.exec(e) ?? [];
	return n === "" || /\.(?:[a-z]+|xn--[a-z0-9-]+|\d+)$/i.test(n) ? void 0 : {
		before: t,
		host: n,
		after: r
	};
}, serverOf = ({ host: e, below: t }) => `https://${e}${t}`, remoteOf = (e) => {
	let named = (t) => e.find((e) => e.name === t);
	return named("upstream") ?? named("origin") ?? (e.length === 1 ? e[0] : void 0);
}, homeOf = (e) => {
	let t = remoteOf(e);
	return t && readAddress(t.url);
}, et = new Set(["codeberg.org", "gitea.com"]), forgeOf = ({ host: e }) => {
	let t = e.replace(/:\d+$/, "").split(/[.-]/);
	return et.has(e) || t.includes("gitea") || t.includes("forgejo") ? "gitea" : t.includes("github") || t.includes("ghe") ? "github" : void 0;
}, forgeApi = (e) => {
	let t = forgeOf(e), n = serverOf(e), r = `${e.owner}/${e.repository}`;
	if (t !== void 0) return t === "gitea" ? {
		serverUrl: n,
		apiUrl: `${n}/api/v1`,
		repository: r
	} : e.host === "github.com" || e.host.endsWith(".ghe.com") ? {
		serverUrl: n,
		apiUrl: `https://api.${e.host}`,
		repository: r
	} : {
		serverUrl: n,
		apiUrl: `${n}/api/v3`,
		repository: r
	};
}, tt = s({
	code: "RA-FORGE-UNKNOWN",
	severity: "warning",
	mender: "usage"
}, ({ tags: e }) => ({
	message: `No repository of GitHub or Gitea is known here; left out: ${m(e, 10)}`,
	hint: "Run it in a workflow, or set GITHUB_REPOSITORY to owner/name, GITHUB_TOKEN and, for another place than github.com, GITHUB_API_URL and GITHUB_SERVER_URL, and run it again"
})), nt = s({
	code: "RA-FORGE-ELSEWHERE",
	severity: "error",
	mender: "usage"
}, ({ host: e, serverUrl: t, apiUrl: n }) => ({
	message: `GITHUB_API_URL is not set, so github.com would get the token of ${w(e)}`,
	hint: `Set GITHUB_SERVER_URL to ${t}, and GITHUB_API_URL to ${n ?? "its API, which ends with /api/v1 on Gitea and /api/v3 on GitHub Enterprise Server"}; where github.com is meant, GITHUB_API_URL to https://api.github.com`
})), makeLeft = ({ left: [e = "TAG"], byTag: t, needsManifest: n = !1 }) => n ? ["make them from a checkout of the released commit and the manifest that the publishing run left", "release-actions create-release --manifest-path manifest.json"] : ["make each from a checkout of the released commit", `release-actions create-release --tag ${C(t ?? e)}`], rt = s({
	code: "RA-FORGE-REFUSED",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ left: e, byTag: t, needsManifest: n, ...r }) => {
	let [i, s] = makeLeft({
		left: e,
		byTag: t,
		needsManifest: n
	}), right = (e) => x(r.status) === void 0 ? e("Give the job contents: write, or where it has that, an App's or a person's token as github-token; a re-run does not have it yet", "Set GITHUB_TOKEN to one that may write contents") : e("Renew the token that github-token gives, and run the job again, which reads it anew", "Renew the token in GITHUB_TOKEN"), then = (e) => e(`To go on now, ${i}, with GITHUB_REPOSITORY set to owner/name and GITHUB_TOKEN to a token that may (for another place than github.com, GITHUB_API_URL and GITHUB_SERVER_URL too)`, `Then ${i}`);
	return {
		message: `GitHub or Gitea did not let this token ${r.step}: ${w(ne(r))}`,
		...a((t) => `Left out are ${m(e, 20)}. ${S(r)}${right(t)}. ${then(t)}:\n${s}`)
	};
}), it = s({
	code: "RA-FORGE-UNFINISHED",
	severity: "error",
	mender: "outside"
}, ({ step: e, why: t, status: n, left: r, command: i }) => {
	let { first: a, ...s } = ee(t, n);
	return {
		...s,
		message: `The run could not ${e}: ${w(t)}`,
		hint: [`Not finished: ${m(r, 20)}. ${a === void 0 ? "Run it again later" : `${a}. Then run it again`}${i === void 0 ? "" : ", with the same options for releases:"}`, ...i === void 0 ? [] : [i]].join("\n")
	};
}), at = s({
	code: "RA-FORGE-REJECTED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, step: t, why: n }) => ({
	message: `GitHub or Gitea refuses to ${t} for ${w(e)}: ${w(n)}`,
	hint: "Fix on GitHub or Gitea what its words say"
})), K = s({
	code: "RA-RELEASE-ASSET-DIFFERS",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, file: t, there: n, ours: r, isImmutable: i }) => ({
	...i ? { remedy: "commit" } : {},
	message: `The release ${w(e)} has another ${w(t)}: ${n} there, ${r} here`,
	hint: i ? "Compare the two; if the one on GitHub is wrong, release the next version, since an immutable release keeps it" : "Compare the two; if the one on GitHub or Gitea is wrong, delete it there by hand"
})), ot = s({
	code: "RA-RELEASE-LOCKED",
	severity: "warning",
	mender: "project"
}, ({ tag: e, files: t }) => ({
	message: `The release ${w(e)} is immutable and stays without ${m(t)}`,
	hint: "Nothing can be done for this one: let create-release, and nobody before it, publish the next"
})), st = s({
	code: "RA-RELEASE-OTHER-DRAFT",
	severity: "notice",
	mender: "project"
}, ({ tag: e, url: t }) => ({
	message: `Another draft for ${w(e)} is left as it is: ${w(t)}`,
	hint: "Take from it what you want, then delete it"
})), expectOwnForge = async ({ githubToken: e, workingDirectory: t = "." }, { isRunner: r, variables: i }) => {
	let { GITHUB_API_URL: a, GITHUB_REPOSITORY: s, GITHUB_SERVER_URL: c } = i;
	if (r || e === void 0 || s === void 0 || a !== void 0) return;
	let l = c === void 0 ? await homesOf(T(String(t)), i) : [readAddress(`${c.replace(/\/$/, "")}/owner/name`)], u = l.find((e) => e !== void 0);
	if (!(u === void 0 || l.some((e) => e?.host === "github.com"))) throw new n(nt({
		host: u.host,
		serverUrl: serverOf(u),
		apiUrl: forgeApi(u)?.apiUrl
	}));
}, homesOf = async (e, t) => {
	let [{ createRemotes: n }, { createProcesses: r }] = await Promise.all([import("./parts/adapters-simple-index.js").then((e) => e.remotes_exports), import("./parts/domain-environment-uv-variables.js").then((e) => e.processes_exports)]), i = await n(r(), t).read(e), first = ({ name: e }) => e === "origin" ? 0 : 1;
	return i.toSorted((e, t) => first(e) - first(t)).map(({ url: e }) => readAddress(e));
}, ct = /^(?:INPUT_(?:PYPI-API-TOKEN|PASSWORD|GITHUB-TOKEN)|PYPI_API_TOKEN|UV_PUBLISH_(?:TOKEN|PASSWORD)|TWINE_PASSWORD|(?:GITHUB|GH|GITEA|FORGEJO)_TOKEN|ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_TOKEN)$/, secretsIn = ({ variables: e }) => Object.entries(e).filter(([e]) => ct.test(e)).map(([, e]) => new Secret(e)), q = new Set([
	"working-directory",
	"dist",
	"store"
]), lt = {
	text: "text",
	lines: "list",
	choice: "word",
	flag: "true|false",
	count: "number",
	duration: "duration",
	secret: "secret"
}, optionOf = (e, t) => ({
	name: e,
	short: e === "working-directory" ? "C" : void 0,
	description: [t.description, ...t.environment.map((e) => `(else from ${e.name})`)].join(" "),
	takesValue: t.kind === "flag" ? "maybe" : "yes",
	placeholder: q.has(e) ? "folder" : t.kind === "choice" ? t.choices.join("|") : lt[t.kind],
	words: t.choices,
	isFolder: q.has(e),
	isList: t.kind === "lines",
	default: t.default
}), negationOf = (e, t) => t.kind === "flag" && t.default === "true" ? [terminalOption(`no-${e}`, `The same as --${e} false`)] : [], terminalOption = (e, t, n = {}) => ({
	name: e,
	short: void 0,
	description: t,
	takesValue: "no",
	placeholder: "",
	words: [],
	isFolder: !1,
	isList: !1,
	default: void 0,
	...n
}), ut = [
	terminalOption("quiet", "Show the result and errors only", { short: "q" }),
	terminalOption("verbose", "Show more, as does RUNNER_DEBUG=1", { short: "v" }),
	terminalOption("color", "Colours; also NO_COLOR and FORCE_COLOR", {
		takesValue: "yes",
		placeholder: "auto|always|never",
		words: [
			"auto",
			"always",
			"never"
		],
		default: "auto"
	}),
	terminalOption("no-progress", "Show no progress")
], commandLine = ({ name: e, alias: t, description: n, notes: r = [], inputs: i }) => {
	let a = Object.entries(i);
	return {
		name: e,
		alias: t,
		description: n,
		notes: r,
		options: a.filter(([, { surfaces: e }]) => e.includes("flag")).flatMap(([e, t]) => [optionOf(e, t), ...negationOf(e, t)]),
		variables: a.filter(([, { surfaces: e }]) => !e.includes("flag")).flatMap(([, e]) => e.environment.map((t) => ({
			name: t.name,
			description: e.description
		}))),
		arguments: a.filter(([, { surfaces: e }]) => e.includes("argument")).map(([e, t]) => ({
			name: e,
			description: t.description,
			words: t.choices
		}))
	};
}, dt = {
	init: async (e) => (await import("./parts/runtime-wire-init.js")).wireInit(e),
	discover: async (e) => await readPorts(e),
	graph: async (e) => await readPorts(e),
	check: async (e) => ({
		...await readPorts(e),
		...(await import("./parts/runtime-wire-checks.js").then((e) => e.checks_exports)).wireChecks(e)
	}),
	plan: async (e) => (await import("./parts/runtime-wire-publish.js")).wirePublish(e),
	version: async (e) => (await import("./parts/runtime-wire-clone-forge.js").then((e) => e.version_exports)).wireVersion(e),
	changelog: async (e) => (await import("./parts/runtime-wire-clone-forge.js").then((e) => e.version_exports)).wireVersion(e),
	"prepare-release": async (e) => (await import("./parts/runtime-wire-clone-forge.js").then((e) => e.prepare_exports)).wirePrepare(e),
	publish: async (e) => (await import("./parts/runtime-wire-publish.js")).wirePublish(e),
	"create-release": async (e) => ({ load: async () => (await import("./parts/runtime-wire-create-release.js")).wireCreateRelease(e) }),
	attest: async (e) => (await import("./parts/runtime-wire-attest.js")).wireAttest(e),
	rollback: async (e) => (await import("./parts/runtime-wire-rollback.js").then((e) => e.rollback_exports)).wireRollback(e),
	"protect-main": async (e) => ({ load: async () => (await import("./parts/adapters-forge-client.js").then((e) => e.forge_exports)).wireProtectMain(e) }),
	"validate-release": async (e) => (await import("./parts/runtime-wire-validate.js")).wireValidation(e),
	"release-readiness": async (e) => await (await import("./parts/runtime-wire-readiness.js")).wireReadiness(e),
	release: async (e) => ({
		readiness: await (await import("./parts/runtime-wire-readiness.js")).wireReadiness(e),
		loadPublish: async () => (await import("./parts/runtime-wire-publish.js")).wirePublish(e),
		loadFinish: async () => (await import("./parts/runtime-wire-create-release.js")).wireCreateRelease(e)
	}),
	index: async ({ signal: e, masks: t }) => ({
		index: (await import("./parts/runtime-wire-embedded-index.js")).createEmbeddedIndex(t.announce),
		signal: e
	}),
	explain: async () => void 0,
	completion: async () => {
		let { contracts: e } = await import("./parts/runtime-config-fields.js").then((e) => e.contracts_exports);
		return { commands: {
			program: "release-actions",
			options: ut,
			commands: Object.values(e).map(commandLine)
		} };
	}
}, readPorts = async ({ config: e }) => {
	let [{ nodeFiles: t }, { resolve: n }] = await Promise.all([Promise.resolve().then(() => Me), import("node:path")]);
	return {
		files: t,
		absolute: (e) => n(e),
		config: e
	};
}, execute = async (e) => {
	let { interruption: t, progress: n } = e;
	try {
		let n = await Promise.race([start(e), overdue(t)]);
		return endingOf(t, {
			findings: n.findings,
			result: n,
			error: n.error
		});
	} catch (e) {
		return endingOf(t, {
			findings: explainError(e),
			result: void 0,
			error: e
		});
	} finally {
		n.finished();
	}
}, start = async ({ name: e, given: t, loadReport: r, ...i }) => {
	let { contract: a } = await O[e].contract(), { inputs: s, config: c, configured: l } = await gather(a, t, i.environment);
	expectWorkspace(a, s), await expectOwnForge(s, i.environment);
	let [{ action: u }, f] = await Promise.all([
		O[e].load(),
		dt[e]({
			...i,
			config: c,
			configured: l,
			signal: i.interruption.signal,
			secrets: secretsIn(i.environment)
		}),
		r?.()
	]);
	try {
		return await u.run(s, f);
	} catch (e) {
		throw !(e instanceof n) || !e.findings.some(({ input: e }) => e !== void 0) ? e : new n(e.findings.map((e) => g(e, l)), { cause: e.cause });
	}
}, overdue = async ({ overdue: e, signal: t }) => {
	throw await e, t.reason;
}, endingOf = (e, t) => {
	let n = e.status();
	if (n === void 0) return {
		status: l(t.findings),
		...t
	};
	let r = t.findings.some(({ code: e }) => e === F.code) ? t.findings : [...t.findings, ...explainError(e.signal.reason)];
	return {
		...t,
		status: n,
		findings: r
	};
}, J = {
	SIGINT: 130,
	SIGTERM: 143
}, watchSignals = (e) => {
	let t = new AbortController(), r, i, { promise: a, resolve: s } = Promise.withResolvers(), receive = (a) => {
		if (r !== void 0) return e(J[a]);
		r = a, i = setTimeout(s, 4500), t.abort(new n(F({ signal: a })));
	}, c = Object.keys(J).map((e) => ({
		name: e,
		listen: () => receive(e)
	}));
	for (let { name: e, listen: t } of c) process.on(e, t);
	return {
		signal: t.signal,
		status: () => r === void 0 ? void 0 : J[r],
		overdue: a,
		[Symbol.dispose]: () => {
			clearTimeout(i);
			for (let { name: e, listen: t } of c) process.off(e, t);
		}
	};
}, ft = /((?!(?<=\.svg)\?token=|(?<=\.svg\?[^\s?]{0,80})&token=)[?&](?:[\w-]*(?:token|secret|password|credential|signature)|(?:api|access)?[_-]?key|auth|sig)=)[^\s&#"'`<>()[\]\\]+/gi, createMasks = (e) => {
	let t = [];
	return {
		add: (n) => {
			e(n), t.push(n);
		},
		announce: e,
		hide: (e) => t.reduce((e, t) => e.replaceAll(t.reveal(), "***"), e).replaceAll(ft, "$1***")
	};
}, pt = [
	"publish",
	"complete",
	"published",
	"development",
	"excluded",
	"private",
	"not-a-package"
], isReleasable = ({ status: e }) => e !== "private" && e !== "not-a-package", isWork = ({ status: e }) => e === "publish" || e === "complete", isReleased = (e) => isWork(e) || e.status === "published", escapeMarkdown = (e) => inert(oneLine(e)), inert = (e) => e.replaceAll(/[\\`*_{}[\]()#+!|<>~&$]/g, (e) => `&#${e.codePointAt(0)};`).replaceAll("@", "@​").replaceAll("://", ":​//"), codeSpan = (e) => `\`${oneLine(e).replaceAll("`", "ˋ").replaceAll("|", "¦")}\``, codeBlock = (e, t = "text") => {
	let n = Math.max(2, ...[...e.matchAll(/`+/g)].map(([e]) => e.length)), r = "`".repeat(n + 1);
	return `${r}${t}\n${visible(e)}\n${r}`;
}, visible = (e) => e.replaceAll("\r\n", "\n").replaceAll(/[^\P{C}\n\t]/gu, (e) => `\\u{${e.codePointAt(0)?.toString(16)}}`), oneLine = (e) => visible(e).replaceAll(/\s+/g, " ").trim(), seconds = (e) => {
	let t = e / 1e3;
	if (t < 10) return `${t.toFixed(1)} s`;
	let n = Math.round(t);
	return [
		[Math.floor(n / 3600), "h"],
		[Math.floor(n / 60) % 60, "min"],
		[n % 60, "s"]
	].flatMap(([e, t]) => e === 0 ? [] : [`${e} ${t}`]).join(" ");
}, bytes = (e) => {
	let t = [
		"B",
		"kB",
		"MB",
		"GB"
	], n = e, r = 0;
	for (; n >= 1e3 && r < t.length - 1;) n /= 1e3, r++;
	return `${n < 10 && r > 0 ? n.toFixed(1) : Math.round(n)} ${t[r]}`;
}, Y = [
	"pin",
	"build",
	"check",
	"rehearse",
	"upload",
	"confirm",
	"verify",
	"smoke"
], mt = "interrupted", isCutShort = (e) => e.kind === "skipped" && e.reason === "interrupted", isThrough = (e, t) => e.stage === t && (e.kind === "done" || e.kind === "skipped" && !isCutShort(e)), count = (e, t) => `${e} ${t}${e === 1 ? "" : "s"}`, wantsColour = ({ asked: e, variables: t, isTerminal: n }) => {
	if (e !== "auto") return e === "always";
	let r = t.FORCE_COLOR;
	return r === void 0 ? t.NO_COLOR === void 0 && n && t.TERM !== "dumb" : r !== "0" && r !== "false";
}, ht = {
	error: ["red", "bold"],
	warning: ["yellow", "bold"],
	good: ["green"],
	quiet: ["dim"],
	strong: ["bold"]
}, plain = (e, t) => t, painter = (e) => e ? (e, t) => e === "plain" ? t : de([...ht[e]], t, { validateStream: !1 }) : plain, gt = {
	error: "error",
	warning: "warning",
	notice: "strong"
}, findingTitle = (e, t = plain) => t(gt[e.severity], `${e.severity}[${e.code}]`) + t("strong", `: ${aboutPackage(e)}${inertLine(e.message)}`), findingLines = (e, t = plain, n = 1e400) => alike(e).flatMap((e) => {
	let { code: r, severity: i, hint: a } = e[0], s = i === "error" || e.length <= n + 1 ? e : e.slice(0, n), c = e.length - s.length, [l = "", ...u] = inertLines(a);
	return [
		...s.flatMap((e) => {
			let n = placeOf(e);
			return [findingTitle(e, t), ...n === "" ? [] : [`  ${t("quiet", "where:")} ${inertLine(n)}`]];
		}),
		...c === 0 ? [] : [`and ${c} more ${r}: --verbose shows them`],
		`  ${t("quiet", "hint:")} ${l}`,
		...u.map((e) => `    ${e}`)
	];
}), alike = (e) => {
	let t = [];
	for (let n of e) {
		let e = t.at(-1)?.[0];
		[
			"code",
			"severity",
			"hint"
		].every((t) => e?.[t] === n[t]) ? t.at(-1).push(n) : t.push([n]);
	}
	return t;
}, inertLines = (e) => e.split(/\r?\n/).map(inertLine), causeLines = (e, t) => {
	if (!Error.isError(e)) return [];
	let { cause: n, stack: r } = e;
	return [
		...t && r !== void 0 ? inertLines(r).map((e) => `    ${e}`) : [],
		...Error.isError(n) ? inertLines(n.message).map((e) => `  cause: ${e}`) : [],
		...hasTail(n) ? inertLines(n.tail.trimEnd()).map((e) => `  | ${e}`) : [],
		...causeLines(n, t)
	];
}, hasTail = (e) => typeof e == "object" && !!e && "tail" in e && typeof e.tail == "string", aboutPackage = ({ package: e, message: t }) => e === void 0 || [e, `${e.replaceAll("-", "_")}-`].some((e) => t.includes(e)) ? "" : `${inertLine(e)}: `, placeOf = ({ file: e, line: t, column: n }) => [
	e,
	t,
	n
].filter((e) => e !== void 0).join(":"), phaseOf = (e) => e === "confirm" || e === "verify" || e === "smoke" ? "upload" : e, nothingPlanned = (e) => ({
	began: e,
	last: void 0,
	packages: new Map(),
	status: "",
	isOver: !1
}), afterPlan = (e, t, n) => ({
	...e,
	last: n,
	packages: new Map(t.packages.filter(isWork).map(({ name: e, version: t }) => [e, {
		name: e,
		version: t ?? "",
		state: "waiting",
		stage: void 0,
		left: void 0,
		since: void 0,
		started: void 0,
		ended: void 0,
		detail: "",
		failure: void 0
	}]))
}), afterStart = (e, { stage: t, at: n }) => ({
	...e,
	state: t,
	stage: t,
	left: void 0,
	since: e.stage !== void 0 && phaseOf(e.stage) === phaseOf(t) ? e.since : n,
	started: n,
	ended: void 0,
	detail: ""
}), afterDetail = (e, { detail: t }) => ({
	...e,
	detail: t
}), afterOutcome = (e, t) => {
	let { stage: n, started: r, ended: i } = t, a = {
		stage: n,
		since: e.since ?? r,
		started: r,
		ended: i
	};
	switch (t.kind) {
		case "failed": return {
			...e,
			...a,
			state: "failed",
			detail: n,
			failure: failureOf(t)
		};
		case "blocked": return {
			...e,
			state: "blocked",
			detail: `needs ${t.by.join(", ")}`
		};
		default: {
			let r = n === Y.at(-1), i = t.kind === "skipped" && n !== "pin", s = i && !r ? `${n}: ${t.reason}` : "", c = n === "rehearse" ? void 0 : "skipped";
			return {
				...e,
				...a,
				state: r ? "done" : "waiting",
				left: i ? c : "done",
				detail: s
			};
		}
	}
}, afterRun = (e) => ({
	...e,
	status: "",
	isOver: !0,
	packages: new Map([...e.packages].map(([t, n]) => [t, n.state === "waiting" && n.ended !== void 0 && n.stage === e.last ? {
		...n,
		state: "done"
	} : n]))
}), failureOf = ({ stage: e, findings: t, tail: n = "" }) => ({
	what: [e, t.map(({ code: e, message: t }) => `${e} ${t}`).join("; ")].join(": "),
	cause: n.trimEnd().split("\n").at(-1)?.trim() ?? ""
}), _t = new Set(["build", "upload"]), createLineLog = ({ line: e, group: t, begin: n, end: r }, i) => {
	let a = i(), s = new Map(), c, label = (e) => inertLine([e, s.get(e) ?? ""].join(" ").trim()), write = (t) => e(`${clock(i() - a)}  ${t}`), open = (e) => {
		let t = phaseOf(e);
		return c?.phase === t || (close(), n(`Package by package: ${Y.filter((e) => phaseOf(e) === t).join(", ")}`), c = {
			phase: t,
			began: i(),
			outcomes: new Map(),
			stages: new Set(),
			failures: []
		}), c;
	}, close = () => {
		if (c === void 0) return;
		let { outcomes: e, stages: n, failures: a } = c, s = Y.filter((e) => n.has(e)).join(", ");
		r(), e.size > 0 && write(`${s}: ${tally([...e.values()])}${within(i() - c.began)}`);
		for (let e of a) showTail(e, label(e.package), t);
		c = void 0;
	};
	return {
		planned: (e) => {
			for (let { name: t, version: n } of e.packages) s.set(t, n);
			t(`Plan ${e.id}: ${e.packages.filter(isWork).length} of ${count(e.packages.length, "package")} to publish`, e.packages.map(({ name: e, status: t, reason: n }) => inertLine(`${label(e)}: ${t}, ${n}`)));
		},
		started: ({ package: e, stage: t }) => {
			open(t), _t.has(t) && write(`${label(e)}: ${t}`);
		},
		ended: (e) => {
			let { outcomes: t, stages: n, failures: r } = open(e.stage);
			isPassedOver(e, t.get(e.package)) || (t.set(e.package, e), n.add(e.stage)), e.kind === "failed" && r.push(e), write(`${label(e.package)}: ${e.stage} ${endWords(e)}`);
		},
		detail: () => {},
		finding: (e) => {
			close(), write(findingTitle(e)), e.hint.includes("\n") && t("What to do", inertLines(e.hint));
		},
		status: (e) => {
			close(), write(inertLine(e));
		},
		finished: close
	};
}, isPassedOver = (e, t) => e.kind === "skipped" && !isCutShort(e) && t?.kind === "done", tally = (e) => [...Map.groupBy(e, ({ kind: e }) => e)].map(([e, { length: t }]) => `${t} ${e}`).join(", "), showTail = (e, t, n) => {
	e.kind === "failed" && e.tail !== void 0 && e.tail.trim() !== "" && n(`${t}: the end of what it printed`, inertLines(e.tail.trimEnd()));
}, endWords = (e) => {
	let t = e.ended - e.started;
	switch (e.kind) {
		case "done": return `done${within(t)}${e.detail === void 0 ? "" : `, ${inertLine(e.detail)}`}`;
		case "skipped": return inertLine(`skipped: ${e.reason}`);
		case "failed": return `failed after ${seconds(t)}: ${e.findings.map((e) => findingTitle(e)).join("; ")}`;
		case "blocked": return inertLine(`blocked by ${e.by.join(", ")}`);
	}
}, clock = (e) => {
	let t = Math.floor(e / 1e3);
	return `${Math.floor(t / 60)}:${String(t % 60).padStart(2, "0")}`;
}, createFailureLog = ({ group: e }) => ({
	planned: () => {},
	started: () => {},
	ended: (t) => showTail(t, inertLine(t.package), e),
	detail: () => {},
	finding: () => {},
	status: () => {},
	finished: () => {}
}), within = (e) => e < 50 ? "" : ` in ${seconds(e)}`, X = [
	"error",
	"warning",
	"notice"
], worstFirst = (e) => e.toSorted((e, t) => X.indexOf(e.severity) - X.indexOf(t.severity)), chooseAnnotations = (e, t) => {
	let { true: n = [], false: r = [] } = Object.groupBy(worstFirst(e), (e) => t === void 0 || isTouched(e, t) ? "true" : "false"), i = X.map((e) => n.filter(({ severity: t }) => t === e)), a = r.filter(({ severity: e }) => e === "error");
	return {
		annotated: i.flatMap((e) => e.slice(0, 10)),
		logged: [...a, ...i.flatMap((e) => e.slice(10))],
		elsewhere: r.length - a.length
	};
}, isTouched = ({ file: e, line: t }, n) => {
	if (e === void 0) return !0;
	let r = n.get(e);
	return r !== void 0 && (t === void 0 || isWithin(t, r));
}, isWithin = (e, t) => {
	let [n, r] = [0, t.length];
	for (; n < r;) {
		let i = n + r >> 1;
		t[i][1] < e ? n = i + 1 : r = i;
	}
	return n < t.length && t[n][0] <= e;
}, vt = s({
	code: "RA-TAG-ELSEWHERE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, there: t, wanted: n, of: r, ruleset: i }) => ({
	...r === void 0 ? {} : { remedy: "call" },
	...r === "umbrella" ? { input: "umbrella-tag-format" } : {},
	message: `The tag ${w(e)} is at ${t}, ${r === "checkout" ? "and the checkout at" : "released was"} ${n}`,
	hint: r === "umbrella" ? `If another release has that tag, run create-release with another umbrella-tag-format, as an option or input; if the tag is wrong, ${deleting(i)}` : r === "checkout" ? `If that tag is right, check it out and run this again there; else ${deleting(i)}` : `If the files there are the same, as before a squash, check it out and run create-release --tag ${C(e)} there, and do so with each other tag at ${n.slice(0, 10)}; if the tag is wrong, ${deleting(i)}; if the wrong commit was released, release the next version`
})), deleting = (e) => `delete it by hand${e === void 0 ? "" : `, as somebody whom the ruleset ${w(e)} lets pass,`} and run this again`, yt = s({
	code: "RA-TAG-UNFIT",
	severity: "error",
	mender: "project"
}, ({ tag: e, why: t, isOfUmbrella: n }) => ({
	...n ? {
		remedy: "call",
		input: "umbrella-tag-format"
	} : {},
	message: `The tag ${w(e)} cannot be made: ${t}`,
	hint: n ? "Run create-release at the same commit with another umbrella-tag-format, as an option or input, so that each tag is a name of its own; set it so for the next release, too" : "Make the tags of this release by hand, under other names, and change tag-format before the next"
})), bt = s({
	code: "RA-TAG-FORBIDDEN",
	severity: "warning",
	mender: "project",
	remedy: "outside"
}, ({ tags: e, ruleset: t }) => ({
	message: `The ruleset ${w(t)} forbids this token to make ${m(e, 10)}`,
	...a((e) => `Let the ruleset exempt an App or a person, and run it again with a token of theirs as ${e("github-token", "GITHUB_TOKEN")}`)
})), xt = s({
	code: "RA-TAG-BURNED",
	severity: "error",
	mender: "project"
}, ({ tag: e, why: t, isOfUmbrella: n }) => ({
	...n ? {
		remedy: "call",
		input: "umbrella-tag-format"
	} : {},
	message: `The name ${w(e)} is used up: ${w(t)}`,
	hint: n ? "Run create-release at the same commit with another umbrella-tag-format, as an option or input; or release another version" : "Put another form first in tag-format, before the one that the tags have, in a commit, and run create-release there with the tag in that form instead of dist; or release another version"
})), St = s({
	code: "RA-TAG-COMMIT-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ commit: e }) => ({
	message: `The repository on GitHub or Gitea does not have the commit ${e}`,
	...a((e) => `Push the commit to a branch; where it belongs to another repository than GITHUB_REPOSITORY names, ${e("run it there", "let that name it")}`)
})), guardStep = (e, t) => t.start.kind === "terminal" ? void 0 : lastStep(e, t), finishStep = (e, t) => {
	let n = e.filter((e) => e.severity === "error" && !isKept(e)), r = firstRemedy(n.map(seenFrom(t)));
	if (r !== void 0 && t.kind !== "terminal") return r === "outside" ? `${rerun(t)}: it goes on from what is there${further(n)}` : "Fix it, then run create-release again, by hand or in a workflow, with the manifest or the tag of this release: it goes on from what is there";
}, isKept = (e) => e.says === "all" || Ct.has(e.code) || e.code === K.code && y(e) === "commit", Ct = new Set([xt, yt].map(({ code: e }) => e)), seenFrom = ({ isOwnRunner: e }) => (t) => e === !0 && t.code === L.code ? {
	...t,
	remedy: "outside"
} : t, Z = [
	"commit",
	"tag",
	"call",
	"rebuild",
	"outside"
], inOrder = (e) => e.toSorted((e, t) => Z.indexOf(y(e)) - Z.indexOf(y(t))), firstRemedy = (e) => {
	let [t] = inOrder(e);
	return t && y(t);
}, lastStep = (e, t) => {
	let n = e.filter(({ severity: e, says: t }) => e === "error" && t !== "all").map(seenFrom(t.start)), r = firstRemedy(n);
	if (r === void 0) return;
	let has = (e) => n.some((t) => y(t) === e), i = r === "tag" && has("call") ? "call" : r, a = $[t.start.kind](i, {
		...t,
		isOtherTag: has("tag")
	});
	if (i === "outside") return `${a}${further(n)}`;
	if (n.every(({ alternative: e }) => e === "commit")) {
		let e = $[t.start.kind]("commit", {
			...t,
			isOtherTag: !1
		});
		return i === "tag" ? `${a}. Else: ${e}` : e === a ? a : `Where the fix takes a commit: ${e}. Else: ${a}`;
	}
	if (n.some((e) => (e.alternative ?? y(e)) !== "outside")) return a;
	let { start: s } = t;
	return s.kind === "terminal" ? i === "commit" ? `${wt}, run the same again. Else: ${a}` : a : `${i === "call" ? "Where the workflow needs no change" : wt}, re-run ${failedJobs(s)}. Else: ${a}`;
}, wt = "Where nothing has to be committed", further = (e) => [...new Set(e.flatMap(({ ifAgain: e }) => e ?? []))].map((e) => `; ${e}`).join(""), failedJobs = ({ isGitea: e }) => e === !0 ? "failed jobs (Gitea 1.25 has a button at each of them alone)" : "failed jobs", rerun = (e) => `Re-run ${failedJobs(e)}`, rebuilt = ({ isBuilt: e, start: t }) => e === !0 ? `${rerun(t)}: they build the files again` : "Re-run all jobs: the files have to be built again, and failed jobs alone would take the same ones", Tt = "A re-run would take the old commit", Q = "a re-run takes the same commit, workflow and inputs", Et = "Merge the fix: its push starts the run again", Dt = "Where none names all of this release, run publish once with due: unreleased, as init's workflow does by hand; versions that tags make need their tags first", Ot = `Merge the fix, and the release pull request that it brings. ${Dt}`, preparedAnew = ({ isPublic: e }) => e === !0 ? `${Ot}. What is whole on the index already gets its tag and release by \`release-actions create-release --tag TAG\`, in a checkout of the commit that was built` : Ot, kt = `${Et}. With due: prepared that publishes nothing: merge the release pull request, too. ${Dt}`, nextTag = ({ start: e }) => e.isByEvent === !0 ? "Publish a release of the right tag: it starts a run of its own" : "Push the right tag: it starts a run of its own", fetchedTag = ({ start: e }) => `Push the right tag, then re-run ${failedJobs(e)}: they fetch it`, $ = {
	terminal: (e, t) => {
		let n = t.start.tag !== void 0;
		return e === "commit" && n ? nextVersion(t) : e === "commit" && t.isPrepared ? preparedAnew(t) : e === "commit" ? `Commit the fix${t.isBuilt === !1 ? ", build the files again," : ""} and run the same again` : t.isOtherTag && n ? "Run it again with the right tag" : e === "rebuild" && t.isBuilt !== !0 ? "Build the files again, then run the same again" : e === "call" ? "Run it again" : "Run the same again";
	},
	request: (e, t) => e === "rebuild" ? rebuilt(t) : e === "outside" ? rerun(t.start) : t.start.isQueued === !0 ? "Push the fix to the pull request, and put it into the merge queue again" : "Push the fix to the pull request: its checks run again by themselves",
	target: (e, t) => e === "call" ? "Merge the fix of the workflow into the target branch, which this event takes it from: the next push to the pull request runs it" : $.request(e, t),
	tag: (e, t) => e === "commit" ? nextVersion(t) : e === "tag" ? nextTag(t) : e === "call" ? `Fix the workflow on the default branch and start it there by hand (Run workflow) with ${tagOf(t)}: a re-run takes the workflow of the tag's commit` : e === "rebuild" ? rebuilt(t) : rerun(t.start),
	merge: (e, t) => e === "outside" || e === "rebuild" ? e === "rebuild" ? rebuilt(t) : rerun(t.start) : e === "tag" ? fetchedTag(t) : `${t.isPrepared ? preparedAnew(t) : t.isMerged ? kt : Et}. ${Tt}`,
	hand: (e, t) => {
		if (e === "outside" || e === "rebuild") return e === "rebuild" ? rebuilt(t) : rerun(t.start);
		let n = t.start.tag !== void 0;
		return e === "tag" ? n ? "Start the workflow by hand again with the right tag" : fetchedTag(t) : n && e === "commit" ? nextVersion(t) : n ? `Correct the inputs, or fix the workflow on the default branch, and start it there by hand with ${tagOf(t)}: ${Q}` : t.isPrepared === !0 ? `${e === "call" ? "Where an input was wrong, start the workflow by hand again with the right one. Else: " : ""}${preparedAnew(t)}. ${Tt}` : t.start.isByEvent === !0 ? `Merge the fix: the next run that this event starts has it; ${Q}` : `${e === "call" ? "Correct the inputs, or merge the fix of the workflow" : "Merge the fix"}, then start the workflow by hand again: ${Q}`;
	}
}, tagOf = (e) => e.isOtherTag ? "the right tag" : `the tag ${nameOf(e)}`, nameOf = ({ start: e }) => inertLine(e.tag ?? ""), nextVersion = (e) => {
	let t = e.start.kind === "terminal" ? "what is released is" : "a re-run takes", n = `Release ${e.isRaised ? "that" : "the next version"}, with a section of its own where a changelog is kept, from a commit with the fix: ${t} the commit that the tag ${nameOf(e)} names`;
	return e.isPublic === !0 ? `${n}. What is public stays` : `${n}. ${e.isPublic === !1 ? "As nothing of it is public" : "Only while nothing of it is public"}, the tag can be moved instead, where its rules allow that: \`release-actions rollback --tag ${C(nameOf(e))}\`, with the index that is published to, says how to take it away`;
}, withTag = (e, t) => t === void 0 || t === e.tag ? e : {
	kind: e.kind,
	tag: t,
	isGitea: e.isGitea,
	isOwnRunner: e.isOwnRunner
}, At = { kind: "terminal" }, readAt = ({ kind: e }) => (t) => e === "terminal" ? i(t) : t, startOf = (e, t, n) => e === "pull_request_target" ? { kind: "target" } : e === "merge_group" ? {
	kind: "request",
	isQueued: !0
} : e.startsWith("pull_request") ? { kind: "request" } : t?.startsWith(jt) ? {
	kind: e === "workflow_dispatch" ? "hand" : "tag",
	tag: t.slice(jt.length),
	commit: n,
	...e === "release" ? { isByEvent: !0 } : {}
} : e === "push" || e === "workflow_dispatch" ? { kind: e === "push" ? "merge" : "hand" } : {
	kind: "hand",
	isByEvent: !0
}, jt = "refs/tags/", Mt = /^(?:A|All|An|Another|At|Both|By|Cannot|Changed|Changes|Code|Could|Default|Each|Every|Files|For|How|Installed|It|Links|Neither|New|No|Nobody|None|Not|Nothing|Of|On|Prepared|Released|Several|Shown|Some|Somebody|Stopped|Submodules|Tags|The|There|These|This|Those|Two|Unknown|What|Where|Whether|Which|With|Without|Written)\b/, Nt = [
	/: |; /,
	/ \(/,
	/, /
], shortCause = ({ message: e, package: t }) => {
	let n = e.replaceAll(/\s+/g, " ").trim(), r = [n, ...Nt.map((e) => n.split(e, 1)[0])], i = r.find(({ length: e }) => e <= 100) ?? r.at(-1), a = i.length > 100 ? `${i.slice(0, 100).toWellFormed().trimEnd()}…` : i;
	return t === void 0 || a.includes(t) ? a : `${t}: ${a}`;
}, titleCause = (e) => {
	let [t, ...n] = e.filter(({ severity: e }) => e === "error");
	if (t === void 0) return;
	let r = shortCause(t).replace(Mt, (e) => e.toLowerCase());
	return n.length === 0 ? r : `${r}, and ${n.length} more ${n.length === 1 ? "error" : "errors"}`;
}, readStart = ({ isRunner: e, variables: t }) => {
	if (!e) return At;
	let n = startOf(t.GITHUB_EVENT_NAME ?? "unknown", t.GITHUB_REF, t.GITHUB_SHA), r = t.GITEA_ACTIONS !== void 0, i = r || t.RUNNER_ENVIRONMENT === "self-hosted";
	return {
		...n,
		...r ? { isGitea: r } : {},
		...i ? { isOwnRunner: i } : {}
	};
}, Pt = "\n\n_The rest has no room here: a job summary holds 1 MiB._\n", boundedSummary = (e, t = 1048576) => {
	let n = Buffer.from(e);
	if (n.length <= t) return e;
	let r = n.subarray(0, t - Buffer.byteLength(Pt)), i = r.lastIndexOf("\n");
	return r.subarray(0, Math.max(0, i)).toString() + Pt;
}, annotation = ({ severity: e, file: t, line: n, column: r }, i, a) => {
	let s = Object.entries({
		file: t,
		line: n,
		col: r,
		title: i
	}).flatMap(([e, t]) => t === void 0 ? [] : [`${e}=${escapeProperty(String(t))}`]);
	return `::${e}${s.length === 0 ? "" : ` ${s.join(",")}`}::${escapeData(a)}`;
}, mask = (e) => `::add-mask::${escapeData(e)}`, outputEntry = (e, t) => {
	let n = t.matchAll(/end-of-output(-*)/g).reduce((e, [, t = ""]) => Math.max(e, t.length), 0), r = `end-of-output${"-".repeat(n + 3)}`;
	return `${e}<<${r}\n${t}\n${r}\n`;
}, escapeData = (e) => e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"), escapeProperty = (e) => escapeData(e).replaceAll(":", "%3A").replaceAll(",", "%2C"), loadReport = (e) => Promise.all([loadSummary(), loadTouchedLines(e)]), loadSummary = () => import("./parts/domain-report-next-steps.js").then((e) => e.guard_summary_exports), loadTouchedLines = async ({ variables: e }) => e.GITHUB_EVENT_NAME === "pull_request" ? await import("./parts/runtime-touched-lines.js").then((e) => e.touched_lines_exports) : void 0, reportToRunner = async (e, t) => {
	let { contract: n, write: r, environment: i, hide: a } = t, { findings: s, result: c, error: l } = e;
	if (c !== void 0) for (let e of inertLines(c.text.trimEnd())) r(e);
	let u = await (s.some(({ file: e }) => e !== void 0) && !isInterrupted(e) ? await loadTouchedLines(i) : void 0)?.readTouchedLines(i), { annotated: f, logged: p, elsewhere: m } = chooseAnnotations(s, u);
	for (let e of findingLines(p)) r(e);
	m > 0 && r(elsewhereLine(m));
	for (let e of causeLines(l, i.isDebug)) r(e);
	let h = c === void 0 ? lastStepOf(n, s, i) : void 0;
	h !== void 0 && r(`Do this last: ${h}.`);
	for (let e of f) r(annotate(e));
	let g = {
		...c?.outputs,
		findings: JSON.stringify(s.map(_))
	}, v = Object.entries(n.outputs).map(([e, { otherwise: t }]) => outputEntry(e, g[e] ?? t)), y = c?.summary ?? await summaryWithoutResult(n.name, {
		findings: s,
		lastStep: h
	}), { GITHUB_OUTPUT: b, GITHUB_STEP_SUMMARY: x } = i.variables, S = [...append(b, a(v.join(""))), ...append(x, boundedSummary(a(y)))];
	for (let e of S) r(annotate(e));
	return S;
}, lastStepOf = ({ name: e }, t, n) => {
	let r = readStart(n);
	if (e === "create-release") return finishStep(t, r);
	if (e === "rollback") return guardStep(t, { start: {
		...r,
		kind: "hand",
		tag: void 0
	} });
	let given = (e) => n.variables[variableOf(e)]?.trim() || void 0;
	return guardStep(t, {
		start: withTag(r, given("tag")),
		isPrepared: given("due") === "prepared"
	});
}, isInterrupted = ({ status: e }) => e === 130 || e === 143, elsewhereLine = (e) => e === 1 ? "1 more finding lies in a line that this pull request does not touch: it is in the job summary" : `${e} more findings lie in lines that this pull request does not touch: they are in the job summary`, annotate = (e) => {
	let { message: t, hint: n, code: r } = e, i = [`${r}: ${inertLine(t)}`, ...inertLines(n)].join("\n");
	return annotation(e, inertLine(shortCause(e)), i);
}, summaryWithoutResult = async (e, t) => {
	if (t.findings.length === 0) return "";
	let { guardSummary: n } = await loadSummary(), r = titleCause(t.findings);
	return n({
		verdict: `${e} did not run${r === void 0 ? "" : `: ${r}`}`,
		...t
	});
}, append = (e, t) => {
	if (e === void 0 || t === "") return [];
	try {
		return re(e, t), [];
	} catch (e) {
		return explainError(e);
	}
}, terminalSink = (e) => ({
	line: e,
	group: (t, n) => {
		e(t);
		for (let t of n) e(`  ${t}`);
	},
	begin: () => {},
	end: () => {}
}), runnerSink = (e) => ({
	line: (t) => e(inertLine(t)),
	group: (t, n) => {
		e(`::group::${inertLine(t)}`);
		for (let t of n) e(inertLine(t));
		e("::endgroup::");
	},
	begin: (t) => e(`::group::${inertLine(t)}`),
	end: () => e("::endgroup::")
}), isDevice = (e) => ae(e).isCharacterDevice(), writerTo = (e, t) => {
	let n = isDevice(e) ? t() : void 0;
	return (r) => {
		let i = Buffer.from(r);
		try {
			for (; n === void 0 && i.length > 0;) i = i.subarray(ue(e, i));
		} catch {
			n = t();
		}
		i.length > 0 && n?.write(i);
	};
};
function _usingCtx() {
	var e = typeof SuppressedError == "function" ? SuppressedError : function(e, t) {
		var n = Error();
		return n.name = "SuppressedError", n.error = e, n.suppressed = t, n;
	}, t = {}, n = [];
	function using(e, t) {
		if (t != null) {
			if (Object(t) !== t) throw TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (e) var r = t[Symbol.asyncDispose || Symbol.for("Symbol.asyncDispose")];
			if (r === void 0 && (r = t[Symbol.dispose || Symbol.for("Symbol.dispose")], e)) var i = r;
			if (typeof r != "function") throw TypeError("Object is not disposable.");
			i && (r = function o() {
				try {
					i.call(t);
				} catch (e) {
					return Promise.reject(e);
				}
			}), n.push({
				v: t,
				d: r,
				a: e
			});
		} else e && n.push({
			d: t,
			a: e
		});
		return t;
	}
	return {
		e: t,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var r, i = this.e, a = 0;
			function next() {
				for (; r = n.pop();) try {
					if (!r.a && a === 1) return a = 0, n.push(r), Promise.resolve().then(next);
					if (r.d) {
						var e = r.d.call(r.v);
						if (r.a) return a |= 2, Promise.resolve(e).then(next, err);
					} else a |= 1;
				} catch (e) {
					return err(e);
				}
				if (a === 1) return i === t ? Promise.resolve() : Promise.reject(i);
				if (i !== t) throw i;
			}
			function err(n) {
				return i = i === t ? n : new e(n, i), next();
			}
			return next();
		}
	};
}
const runOnRunner = async (e) => {
	try {
		var n = _usingCtx();
		let r = actionNamed(e);
		if (r === void 0) throw new t(`no action is called ${e}`);
		let i = readEnvironment(), a = writerTo(1, () => process.stdout), writeLine = (e) => a(`${e}\n`), { contract: s } = await O[r].contract();
		for (let e of maskCommands(s, i)) writeLine(e);
		writeLine(`release-actions ${te}: ${r}`);
		let c = createMasks((e) => writeLine(mask(e.reveal()))), writeMasked = (e) => writeLine(c.hide(e)), u = runnerSink(writeMasked), f = n.u(watchSignals((e) => process.exit(e))), p = await execute({
			name: r,
			given: {
				surfaces: ["input"],
				value: (e) => i.variables[variableOf(e)],
				faults: unknownInputs(Object.keys(s.inputs), i)
			},
			environment: i,
			interruption: f,
			progress: createLineLog(u, Date.now),
			commandLog: runnerCommandLog(writeMasked),
			confirm: I,
			debug: i.isDebug ? u.line : () => {},
			masks: c,
			loadReport: () => loadReport(i)
		}), m = await reportToRunner(p, {
			contract: s,
			write: writeLine,
			environment: i,
			hide: c.hide
		}), h = p.status || l(m);
		process.exitCode = h, f.status() !== void 0 && process.exit(h);
	} catch (e) {
		n.e = e;
	} finally {
		n.d();
	}
}, maskCommands = ({ inputs: e }, { variables: t }) => {
	let n = [...Object.entries(e).filter(([, { kind: e }]) => e === "secret").flatMap(([e, t]) => [variableOf(e), ...t.environment.map((e) => e.name)]).flatMap((e) => t[e]?.split(/\r?\n/) ?? []), ...readingPasswords(t)].map((e) => e.trim());
	return [...new Set(n)].filter((e) => e.length >= 8).map(mask);
}, readingPasswords = (e) => Object.entries(e).flatMap(([e, t]) => /^UV_INDEX_.+_PASSWORD$/.test(e) ? [t] : /^UV_(?:INDEX|DEFAULT_INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS)$/.test(e) ? (t.match(/[a-z]+:\/\/\S+/g) ?? []).flatMap((e) => [loginIn(e)?.password.reveal() ?? "", URL.parse(e)?.password ?? ""]) : []), run = (e) => runOnRunner(e), command = async (e) => {
	let { runOnTerminal: t } = await import("./parts/runtime-terminal.js").then((e) => e.terminal_exports);
	await t(e);
};
export { Secret, _usingCtx, actionNamed, O as actions, afterDetail, afterOutcome, afterPlan, afterRun, afterStart, aliasIn, I as alwaysConfirmed, K as assetDiffers, pe as badCommandLine, qe as brokenMemberLink, R as bug, buildPythonOf, bytes, camel, causeLines, codeBlock, codeSpan, command, commandLine, St as commitUnknown, configOf, confirmOn, count, createFailureLog, createLineLog, createMasks, mt as cutShort, defineContract, L as diskFull, st as draftOfOthers, escapeMarkdown, execute, explainError, fileIn, findingLines, findingTitle, finishStep, firstProject, firstRemedy, folderInPlace, forgeApi, forgeOf, rt as forgeRefused, it as forgeUnfinished, tt as forgeUnknown, fromGitTop, gitTopOf, Be as groupTwice, guardStep, homeOf, inOrder, inert, inertLine, F as interrupted, Ze as invalidGlob, invalidIn, De as invalidName, Ae as invalidPythonRange, je as invalidRequirement, H as invalidSetting, we as invalidToml, k as invalidValue, ke as invalidVersion, isCutShort, isDevice, isGlob, isNoRoom, isNormalName, isReleasable, isReleased, isSameOrigin, isTable, isText, isTexts, isThrough, isValidName, isWork, lastStep, loginIn, mask, Ee as missingKey, A as missingValue, nearest, nearestProject, Ye as nestedWorkspace, xe as neverConfirmed, Ke as noMemberFile, W as noPackageConfig, Ge as noProjectTable, V as nodeFiles, U as normalizeName, z as notText, nothingPlanned, oneLine, painter, phaseOf, be as projectWroteCommands, readAddress, readAnswer, readAt, readEnvironment, readPage, readStart, ot as releaseLocked, at as releaseRejected, remoteOf, run, runnerCommandLog, runnerSink, ye as runsFolderUnusable, Oe as sameKey, Xe as sameName, saysNoRoom, seconds, serverOf, showTail, _e as silentCommandLog, Je as sparseCheckout, spell, Y as stageNames, pt as statuses, xt as tagBurned, vt as tagElsewhere, bt as tagForbidden, yt as tagUnfit, At as terminal, terminalCommandLog, ut as terminalOptions, terminalSink, titleCause, Le as twoConfigs, me as unknownCode, ze as unknownGroup, Pe as unknownKey, unknownPackages, Fe as unknownPlaceholder, Qe as unknownWorkspaceKey, We as unmanaged, Re as unreadableConfig, wantsColour, watchSignals, withTag, withoutLogin, workspacesBelow, worstFirst, writerTo, Te as wrongType };
