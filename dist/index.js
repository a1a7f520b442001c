import { __exportAll as e } from "./parts/rolldown-runtime.js";
import { ancestors as t, defineFinding as n, documentUrl as r, isAbsolute as i, join as a, parent as s, placed as c, publicFinding as l, relative as u, remedyOf as f, version as p } from "./parts/domain-workspace-path.js";
const m = globalThis.process.getBuiltinModule("node:path").resolve, h = globalThis.process.getBuiltinModule("node:buffer").isUtf8, g = globalThis.process.getBuiltinModule("node:fs").appendFileSync, _ = globalThis.process.getBuiltinModule("node:fs").existsSync, v = globalThis.process.getBuiltinModule("node:fs").fstatSync, y = globalThis.process.getBuiltinModule("node:fs").readFileSync, b = globalThis.process.getBuiltinModule("node:fs").readdirSync, x = globalThis.process.getBuiltinModule("node:fs").realpathSync, S = globalThis.process.getBuiltinModule("node:fs").statSync, ee = globalThis.process.getBuiltinModule("node:fs").writeSync, te = globalThis.process.getBuiltinModule("node:util").styleText;
Error.isError ??= (e) => Object.prototype.toString.call(e) === "[object Error]";
const C = {
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
		load: () => import("./parts/actions-version-action.js").then((e) => e.action_exports)
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
}, actionNamed = (e) => Object.keys(C).find((t) => {
	let n = C[t];
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
	return t === null || t.username === "" && t.password === "" ? e : (t.username = "", t.password = "", t.href);
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
};
var Problem = class extends Error {
	findings;
	constructor(e, t) {
		let n = "code" in e ? [e] : e;
		super(n.map(({ message: e }) => e).join("\n"), t), this.name = "Problem", this.findings = n;
	}
}, Bug = class extends Error {
	name = "Bug";
};
const exitStatus = (e) => {
	let t = e.filter(({ severity: e }) => e === "error");
	return t.length === 0 ? 0 : t.some(({ mender: e }) => e === "usage") ? 2 : t.every((e) => e.mender === "outside" && f(e) === "outside") ? 75 : 1;
}, w = n({
	code: "RA-USAGE-INVALID-VALUE",
	severity: "error",
	mender: "usage"
}, ({ what: e, expected: t, value: n }) => ({
	input: e,
	message: `${e}: expected ${t}, not ${JSON.stringify(n)}`,
	hint: `Give ${t}`
})), T = n({
	code: "RA-USAGE-MISSING-VALUE",
	severity: "error",
	mender: "usage"
}, ({ what: e }) => ({
	message: `${e}: a value is required`,
	hint: "Give a value that is not empty"
})), ne = n({
	code: "RA-USAGE-MISSPELT-INPUT",
	severity: "error",
	mender: "usage"
}, ({ given: e, nearest: t, page: n }) => ({
	message: `The action has no input ${e}`,
	hint: t === void 0 ? `Take ${e} out of the workflow; ${n} lists the inputs` : `Did you mean ${t}?`
})), re = n({
	code: "RA-USAGE-COMMAND-LINE",
	severity: "error",
	mender: "usage"
}, ({ message: e, suggestion: t, help: n }) => ({
	message: e,
	hint: t === void 0 ? `Run ${n} for what there is` : `${t} (${n} lists all)`
})), ie = n({
	code: "RA-USAGE-UNKNOWN-CODE",
	severity: "error",
	mender: "usage"
}, ({ code: e, nearest: t }) => ({
	message: `There is no code ${e}`,
	hint: t === void 0 ? `${r("troubleshooting.md")} lists every code` : `Did you mean ${t}?`
})), E = n({
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
}, D = "INPUT_", variableOf = (e) => `${D}${e.replaceAll(" ", "_").toUpperCase()}`, ae = new Set(["INPUT_METHOD"]), unknownInputs = (e, { variables: t }) => {
	let n = new Set(e.map(variableOf)), isTwin = (e) => {
		let r = D + e.slice(6).replaceAll("_", "-");
		return n.has(r) && t[e] === t[r];
	};
	return Object.keys(t).filter((e) => e.startsWith(D) && !n.has(e) && !ae.has(e)).filter((e) => !isTwin(e)).map((e) => e.slice(6).toLowerCase()).map((t) => ({
		given: t,
		nearest: nearest(t, e)
	})).filter((e) => e.nearest !== void 0 || !isInsideComposite(t)).map((e) => ne({
		...e,
		page: r("inputs.md")
	}));
}, isInsideComposite = ({ GITHUB_ACTION_PATH: e, ACT: t, GITEA_ACTIONS: n, FORGEJO_ACTIONS: r }) => e !== void 0 && (t ?? n ?? r) !== void 0, oe = RegExp("(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]?|(?:\\x1b\\]|\\x9d)[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c)?|(?:\\x1b[PX^_]|[\\x90\\x98\\x9e\\x9f])[^\\x1b\\x9c]*(?:\\x1b\\\\|\\x9c)?|\\x1b[ -/]*[0-~]?", "g"), se = "[^\\p{L}\\p{N}\\p{P}\\p{S}\\s]";
let O;
const isPlain = (e) => /^[ -~]*$/.test(e), withoutControls = (e) => (O ??= {
	controls: RegExp("[\\p{Cc}\\p{Cf}]", "gu"),
	leadingColons: RegExp(`^((?:\\s|${se})*):(?=${se}*:)`, "u")
}, e.replaceAll(oe, "").replaceAll(/[\t\n\v\f\r\x85\u2028\u2029]+/g, " ").replaceAll(O.controls, "").replace(O.leadingColons, "$1: ")), inertLine = (e) => (isPlain(e) ? e.replace(/^( *):(?=:)/, "$1: ") : withoutControls(e)).replaceAll(/##(?=\[|vso\[)/g, "# #"), runnerCommandLog = (e) => ({ open: (t) => {
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
} }), ce = { open: () => ({
	line: () => {},
	close: () => {}
}) }, k = n({
	code: "RA-RUN-INTERRUPTED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ signal: e }) => ({
	message: `Stopped by ${e}`,
	hint: "Run the same again: a release goes on from what is there"
})), le = n({
	code: "RA-RUN-DECLINED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ question: e }) => ({
	message: `Nothing was uploaded, for the answer was not yes: ${e}`,
	hint: "Run again and answer y, or pass --yes"
})), ue = n({
	code: "RA-RUN-FOLDER-UNUSABLE",
	severity: "error",
	mender: "usage"
}, ({ folder: e, variable: t, cause: n }) => ({
	message: `Nothing can be kept in ${e}: ${n}`,
	...t === void 0 ? { remedy: "outside" } : {},
	hint: t === void 0 ? "It is the runner's own folder for temporary files: see that it is there, that the runner's user may write it, and that its disk has room, then run again" : `Set ${t} to the absolute path of a folder that this user may write`
})), de = n({
	code: "RA-RUN-WROTE-COMMANDS",
	severity: "error",
	mender: "project"
}, ({ files: e }) => ({
	message: `Code that the release runs wrote into the runner's ${e.join(", ")}`,
	hint: "The change has been undone; find out which build or package went looking for this file"
})), A = {
	ready: () => {},
	ask: async () => {}
}, fe = {
	ready: () => {
		throw new Problem(E({}));
	},
	ask: async () => {
		throw new Problem(E({}));
	}
}, confirmOn = ({ input: e, output: t, signal: n, alone: r }) => ({
	ready: () => {},
	ask: async (i) => {
		let a = await r(() => readAnswer({
			input: e,
			output: t,
			signal: n
		}, `${i} [y/N] `));
		if (!/^\s*y(es)?\s*$/i.test(a)) throw new Problem(le({ question: i }));
	}
}), readAnswer = async ({ input: e, output: t, signal: n }, r) => {
	let { createInterface: i } = await import("node:readline");
	n.throwIfAborted();
	let { promise: a, resolve: s, reject: c } = Promise.withResolvers(), abort = () => c(n.reason), l = i({
		input: e,
		terminal: !1
	});
	l.once("line", s).once("close", () => s("")), n.addEventListener("abort", abort, { once: !0 }), t.write(r);
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
}, j = n({
	code: "RA-DISK-FULL",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ cause: e }) => ({
	message: `No room left on the disk: ${e}`,
	hint: "Free room (in a job by a step before this one), take a runner with a larger disk, or in a terminal set XDG_CACHE_HOME to a folder on one"
})), pe = n({
	code: "RA-FILE-FAILED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ cause: e }) => ({
	message: `A file could not be read or written: ${e}`,
	hint: "See that this user may read and write there, and that nothing removes it, then run again"
})), M = n({
	code: "RA-BUG",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ cause: e }) => ({
	message: `A defect in release-actions: ${e}`,
	hint: "Run again with -v (on GitHub: re-run with debug logging enabled) and report what it prints"
})), me = new Set(["ENOSPC", "EDQUOT"]), isNoRoom = (e) => me.has(systemCode(e) ?? ""), saysNoRoom = (e) => /No space left on device|Disk quota exceeded|Out of diskspace/i.test(e), explainError = (e) => {
	if (e instanceof Problem) return e.findings;
	let t = systemCode(e), n = Error.isError(e) ? e.message : String(e);
	return t === void 0 ? [M({ cause: n })] : [isNoRoom(e) ? j({ cause: n }) : pe({ cause: n })];
}, systemCode = (e) => {
	if (Error.isError(e) && "code" in e && "syscall" in e) return typeof e.code == "string" ? e.code : void 0;
}, he = n({
	code: "RA-TOML-INVALID",
	severity: "error",
	mender: "project"
}, ({ why: e, place: t }) => ({
	...elsewhere(t.file),
	message: `${t.file} is not TOML: ${e}`,
	hint: "Fix the file at that line",
	...t
})), ge = n({
	code: "RA-PYPROJECT-WRONG-TYPE",
	severity: "error",
	mender: "project"
}, ({ key: e, expected: t, value: n, place: r }) => ({
	message: `${e}: expected ${t}, not ${n}`,
	hint: `Give ${t}`,
	...r
})), _e = n({
	code: "RA-PYPROJECT-MISSING-KEY",
	severity: "error",
	mender: "project"
}, ({ key: e, place: t }) => ({
	message: `${e} is missing in ${t.file}`,
	hint: e === "project.name" ? "Add a name" : "Add a version, or dynamic = [\"version\"] where the build backend finds it",
	...t
})), ve = n({
	code: "RA-PYPROJECT-INVALID-NAME",
	severity: "error",
	mender: "project"
}, ({ key: e, name: t, place: n }) => ({
	message: `Not a valid name in ${e}: ${JSON.stringify(t)}`,
	hint: "Use ASCII letters, digits, -, _ and ., with a letter or digit first and last",
	...n
})), ye = n({
	code: "RA-PYPROJECT-SAME-KEY",
	severity: "error",
	mender: "project"
}, ({ table: e, name: t, place: n }) => ({
	message: `${e} has the same name twice: ${t}`,
	hint: "Put both into one, or rename one of them",
	...n
})), be = n({
	code: "RA-PYPROJECT-INVALID-VERSION",
	severity: "error",
	mender: "project"
}, ({ version: e, place: t }) => ({
	message: `project.version is not a version by PEP 440: ${JSON.stringify(e)}`,
	hint: "Write it as in 1.2.3, 1.2.3rc1 or 1.2.3.dev4",
	...t
})), xe = n({
	code: "RA-PYPROJECT-INVALID-REQUIRES-PYTHON",
	severity: "error",
	mender: "project"
}, ({ specifier: e, place: t }) => ({
	message: `project.requires-python is not a version specifier: ${JSON.stringify(e)}`,
	hint: "Write it as in \">=3.10\"",
	...t
})), Se = n({
	code: "RA-PYPROJECT-INVALID-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ key: e, text: t, why: n, place: r }) => ({
	message: `Not a requirement in ${e}, ${n}: ${JSON.stringify(t)}`,
	hint: "Write it as in \"name[extra]>=1.2; python_version >= '3.10'\"",
	...r
})), N = n({
	code: "RA-FILE-NOT-UTF8",
	severity: "error",
	mender: "project"
}, ({ file: e, line: t }) => ({
	...elsewhere(e),
	message: `Not UTF-8: ${e}`,
	hint: "Save the file as UTF-8",
	file: e,
	line: t
})), P = n({
	code: "RA-FILE-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e, why: t }) => ({
	message: `Cannot read ${e}: ${t}`,
	hint: "Give the user who runs this the right to read it, or put a plain file there",
	file: e
})), folderInPlace = ({ file: e }) => ({
	...P({
		file: e,
		why: "it is a folder"
	}),
	remedy: "commit",
	hint: "Put a plain file there"
}), elsewhere = (e) => i(e) ? { remedy: "call" } : {}, gitTopOf = (e, n) => t(n).find((t) => e.realPath(a(t, ".git")) !== void 0), fileIn = (e, t, n) => u(gitTopOf(e, t) ?? t, a(t, n)), fromGitTop = (e, t) => {
	let n = gitTopOf(e, s(t) ?? t);
	return n === void 0 ? t : u(n, t);
};
var Ce = e({ nodeFiles: () => F });
const codeOf = (e) => {
	let t = Error.isError(e) && "code" in e ? e.code : void 0;
	if (typeof t != "string") throw e;
	return t;
}, we = new Set([
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
		let n = codeOf(t);
		if (we.has(n)) return;
		throw new Problem(P({
			file: named$1(e),
			why: n
		}), { cause: t });
	}
}, named$1 = (e) => fromGitTop(F, e), readFile = (e) => {
	let t = S(e, { throwIfNoEntry: !1 });
	if (t !== void 0 && !t.isFile() && !t.isDirectory()) throw new Problem(P({
		file: named$1(e),
		why: "it is neither a file nor a folder"
	}));
	return t?.isFile() ? y(e, "utf8") : void 0;
}, lineOfFault = (e) => {
	let t = y(e), n = 1;
	for (let e = 0;; n++) {
		let r = t.indexOf(10, e);
		if (r < 0 || !h(t.subarray(e, r))) return n;
		e = r + 1;
	}
}, kindOf = (e) => e?.isDirectory() ? "folder" : e?.isFile() ? "file" : "other", withSlashes = (e) => process.platform === "win32" ? e.replaceAll("\\", "/") : e, F = {
	readText: (e) => {
		let t = orMissing(e, () => readFile(e));
		if (t?.includes("�") && !h(y(e))) throw new Problem(N({
			file: named$1(e),
			line: lineOfFault(e)
		}));
		return t;
	},
	list: (e) => orMissing(e, () => b(e, { withFileTypes: !0 }))?.map((t) => {
		let n = t.isSymbolicLink();
		return {
			name: t.name,
			kind: kindOf(n ? orMissing(e, () => S(`${e}/${t.name}`)) : t),
			isLink: n
		};
	}).sort((e, t) => e.name < t.name ? -1 : 1),
	realPath: (e) => {
		if (_(e)) try {
			return withSlashes(x.native(e));
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
	let { from: i, value: a } = r, s = typeof i == "object" ? i.variable : "input", c = t.parse(a, s);
	return "value" in c ? c : {
		name: e,
		kind: t.kind,
		from: i,
		expected: c.expected,
		value: i === "config" ? n.config[e] : a
	};
}, find = (e, t, { surfaces: n, given: r, environment: i, config: a }) => {
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
		if (n.value !== "") return {
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
}, Te = {
	smoke: void 0,
	extras: [],
	pythonVersions: [],
	isPrivate: !1,
	tagFormats: [],
	platforms: [],
	extraPaths: [],
	changelog: void 0,
	group: void 0
}, Ee = {
	file: "pyproject.toml",
	settings: {},
	packages: new Map(),
	groups: new Map(),
	commitTypes: new Map(),
	firstCommit: void 0
}, spell = (e) => JSON.stringify(e, (e, t) => typeof t == "bigint" ? Number(t) : t) ?? String(e), isText = (e) => typeof e == "string" && e !== "", isTexts = (e) => Array.isArray(e) && e.every(isText), isTable = (e) => typeof e == "object" && !!e && !Array.isArray(e) && !(e instanceof Date), De = n({
	code: "RA-CONFIG-UNKNOWN-KEY",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ key: e, nearest: t, place: n }) => ({
	message: `Unknown key in the configuration: ${e}`,
	hint: e === "tool" && n.file.endsWith("release-actions.toml") ? "In this file keys stand without [tool.release-actions] above them, and [tool.release-actions.packages.NAME] is [packages.NAME]" : t === void 0 ? `${r("inputs.md")} lists every key` : `Did you mean ${t}?`,
	...n
})), I = n({
	code: "RA-CONFIG-INVALID-VALUE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ key: e, expected: t, value: n, place: r }) => ({
	message: `${e}: expected ${t}, not ${n}`,
	hint: `Give ${t}, or remove the key for the default`,
	...r
})), Oe = n({
	code: "RA-CONFIG-UNKNOWN-PLACEHOLDER",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ key: e, placeholder: t, nearest: n, place: r }) => ({
	message: `${e} has a placeholder that does not exist: ${t}`,
	hint: n === void 0 ? "There are {name} and {path}, a package's name and its folder" : `Did you mean ${n}?`,
	...r ?? { remedy: "call" }
})), ke = n({
	code: "RA-CONFIG-UNKNOWN-PACKAGE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ name: e, nearest: t, place: n }) => ({
	message: `The configuration speaks of a package that is no member: ${e}`,
	hint: t === void 0 ? "release-actions discover lists the members" : `Did you mean ${t}?`,
	...n
})), Ae = n({
	code: "RA-CONFIG-TWICE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ file: e, other: t }) => ({
	message: `The configuration stands twice: in ${t} and in ${e}`,
	hint: `Move everything into one of them: ${t} or ${e}`,
	file: e
})), je = n({
	code: "RA-CONFIG-UNREADABLE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ why: e, place: t, hint: n = "Fix the file at that line" }) => ({
	message: `${t.file} is not TOML: ${e}`,
	hint: n,
	...t
})), Me = n({
	code: "RA-CONFIG-UNKNOWN-GROUP",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ input: e, name: t, nearest: n, place: r }) => ({
	message: `${e} names a group that the configuration does not have: ${t}`,
	hint: n === void 0 ? `Add groups.${/^[\w-]+$/.test(t) ? t : JSON.stringify(t)} to the configuration${r === void 0 && (e === "packages" || e === "exclude") ? "; a job that has dist and no checkout has no groups: name the packages there, or none" : ""}` : `Did you mean ${n}?`,
	...r ?? {
		input: e,
		remedy: "call"
	}
})), Ne = n({
	code: "RA-CONFIG-GROUP-TWICE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ package: e, groups: t }) => ({
	package: e,
	message: `${e} is in two groups with a versioning: ${t.join(", ")}`,
	hint: `Take ${e} out of one of them (name the packages where a glob brings it), or take the versioning of one away`
})), badInputFinding = (e, { fields: t, surfaces: n, file: r, locate: i }) => {
	let { name: a, from: s, expected: c, value: l } = e;
	if (s === "config") return I({
		key: a,
		expected: c,
		value: spell(l),
		place: {
			file: r,
			...i([a])
		}
	});
	if (typeof s == "object") return w({
		what: `The environment variable ${s.variable}`,
		expected: c,
		value: String(l)
	});
	let u = givenAs(a, t[a]?.surfaces ?? [], n);
	return s === "missing" ? T({ what: u }) : w({
		what: u,
		expected: c,
		value: String(l)
	});
}, givenAs = (e, t, n) => n.includes("input") ? `The input ${e}` : t.includes("argument") ? `The argument ${e.toUpperCase()}` : `The option --${e}`, shown = (e) => /^[ -~]*$/.test(e) ? e : e.replaceAll(RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\ufffd]", "gu"), (e) => `\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`), named = (e, t = 3) => {
	let n = e.length > t ? ` and ${e.length - t} more` : "";
	return `${e.slice(0, t).map(shown).join(", ")}${n}`;
}, Pe = n({
	code: "RA-WORKSPACE-NO-FOLDER",
	severity: "error",
	mender: "usage"
}, ({ directory: e, isFile: t, nearest: n }) => ({
	message: `${t ? "Not a folder, but a file" : "No such folder"}: ${e}`,
	hint: `${n === void 0 ? "" : `Did you mean ${shown(n)}? `}Correct --working-directory (input: working-directory)${n === void 0 && !t ? "; in a workflow, run it after actions/checkout" : ""}`
})), nameOne = (e) => `Let --working-directory (input: working-directory) name ${e.length === 1 ? "that folder" : "one of these"}`, Fe = n({
	code: "RA-WORKSPACE-NOT-FOUND",
	severity: "error",
	mender: "usage"
}, ({ directory: e, below: t }) => ({
	message: `No pyproject.toml in ${e} or above${t.length === 0 ? "" : `, but below it in ${named(t)}`}`,
	hint: t.length === 0 ? "Run inside the workspace (in a workflow, after actions/checkout), or name a folder of it with --working-directory (input: working-directory)" : nameOne(t)
})), Ie = n({
	code: "RA-WORKSPACE-UNMANAGED",
	severity: "error",
	mender: "project"
}, ({ isMember: e, ...t }) => ({
	message: `uv is told to leave this project alone: ${t.file} has tool.uv.managed = false`,
	hint: `Remove managed = false${e ? ", or start from another folder of the workspace, which leaves it out" : ""}`,
	...t
})), Le = n({
	code: "RA-WORKSPACE-NO-PROJECT",
	severity: "error",
	mender: "project"
}, ({ below: e, isRoot: t, ...n }) => ({
	...e !== void 0 && e.length > 0 ? { remedy: "call" } : {},
	message: `No [project] table in ${n.file}${e === void 0 || e.length === 0 ? "" : `; projects are in ${named(e)}`}`,
	hint: e === void 0 ? `Add [project] with a name and a version, or ${t ? "take the root (.) out of tool.uv.workspace.members" : "list the folder under tool.uv.workspace.exclude"}` : e.length === 0 ? "Add [project] with a name and a version: setup.py and setup.cfg are not read for them" : `${nameOne(e)}, or add [tool.uv.workspace] with the members`,
	...n
})), Re = n({
	code: "RA-WORKSPACE-MEMBER-WITHOUT-PYPROJECT",
	severity: "error",
	mender: "project"
}, ({ folder: e, glob: t, place: n }) => ({
	message: `The members glob ${t} matches a folder without pyproject.toml: ${e}`,
	hint: `Add ${e}/pyproject.toml, delete the folder, or add it to tool.uv.workspace.exclude`,
	...n
})), ze = n({
	code: "RA-WORKSPACE-LINK-BROKEN",
	severity: "warning",
	mender: "project"
}, ({ link: e, glob: t, place: n }) => ({
	message: `The members glob ${t} matches a link that leads nowhere: ${e}`,
	hint: "Delete the link, or add it to tool.uv.workspace.exclude: uv stops at it",
	...n
})), Be = n({
	code: "RA-WORKSPACE-NESTED",
	severity: "error",
	mender: "project"
}, (e) => ({
	message: `A member is itself a workspace: ${e.file} has a [tool.uv.workspace] table`,
	hint: "Remove that table; or, where no [tool.uv.sources] of the outer workspace takes the member by workspace = true, add its folder to tool.uv.workspace.exclude there",
	...e
})), Ve = n({
	code: "RA-WORKSPACE-SAME-NAME",
	severity: "error",
	mender: "project"
}, ({ name: e, other: t, place: n }) => ({
	message: `Two members have the same name, in ${t} and ${n.file}: ${e}`,
	hint: "Rename one of them, or add its folder to tool.uv.workspace.exclude",
	package: e,
	...n
})), He = n({
	code: "RA-WORKSPACE-GLOB-INVALID",
	severity: "error",
	mender: "project"
}, ({ glob: e, why: t, place: n }) => ({
	message: `Not a glob, as ${t}: ${e}`,
	hint: "Globs have ?, *, ** as a whole part of a path, [a-z] and [!a-z]",
	...n
})), Ue = n({
	code: "RA-WORKSPACE-UNKNOWN-KEY",
	severity: "error",
	mender: "project"
}, ({ key: e, place: t }) => ({
	message: `Unknown key in [tool.uv.workspace]: ${e}`,
	hint: "The keys are members and exclude",
	...t
})), We = /^(?:\.|node_modules$|__pycache__$|venv$|dist$|build$)/, foldersIn = (e, t) => {
	try {
		return (e.list(t) ?? []).filter(({ kind: e, isLink: t }) => e === "folder" && !t).map(({ name: e }) => e);
	} catch (e) {
		if (e instanceof Problem) return [];
		throw e;
	}
}, textIn = (e, t) => {
	try {
		return e.readText(a(t, "pyproject.toml"));
	} catch (e) {
		if (e instanceof Problem) return;
		throw e;
	}
}, nearestFolder = (e, n) => {
	let r = t(n), i = r.findIndex((t) => e.realPath(t) !== void 0), [s, c] = [r[i], r[i - 1]];
	if (s === void 0 || c === void 0) return;
	let l = nearest(u(s, c), foldersIn(e, s));
	return l === void 0 ? void 0 : a(s, l);
}, workspacesBelow = (e, t) => {
	let n = [], r = [t], i = 300;
	for (let s = 0; s < 3 && i > 0; s++) {
		let s = r.flatMap((t) => foldersIn(e, t).filter((e) => !We.test(e)).map((e) => a(t, e))).slice(0, i);
		i -= s.length;
		let c = s.flatMap((n) => {
			let r = textIn(e, n);
			return r === void 0 ? [] : [{
				path: u(t, n),
				isWhole: /^\[tool\.uv\.workspace\]/m.test(r)
			}];
		});
		n.push(...c.toSorted((e, t) => Number(t.isWhole) - Number(e.isWhole)).map(({ path: e }) => e)), r = s;
	}
	return n;
}, firstProject = (e, t) => {
	for (let n of t) {
		let t = e.readText(a(n, "pyproject.toml"));
		if (t !== void 0) return {
			folder: n,
			text: t
		};
	}
}, nearestProject = (e, n) => {
	let r = e.realPath(n);
	if (r === void 0) throw missing(e, n);
	let i = firstProject(e, t(r));
	if (i?.folder !== r && e.list(r) === void 0) throw missing(e, r);
	if (i === void 0) throw new Problem(Fe({
		directory: r,
		below: workspacesBelow(e, r)
	}));
	return i;
}, expectFolder = (e, t) => {
	if (e.list(t) === void 0) throw missing(e, t);
}, missing = (e, t) => new Problem(Pe({
	directory: t,
	isFile: e.realPath(t) !== void 0,
	nearest: nearestFolder(e, t)
})), isInWorkspace = (e) => {
	let n = F.realPath(e);
	try {
		return n !== void 0 && firstProject(F, t(n)) !== void 0;
	} catch (e) {
		if (e instanceof Problem) return !1;
		throw e;
	}
}, expectWorkspace = ({ needsWorkspace: e }, t) => {
	let { workingDirectory: n = "." } = t, r = m(String(n)), isGiven = (e) => {
		let n = t[camel(e)];
		return Array.isArray(n) ? n.length > 0 : n !== void 0;
	};
	e === void 0 || e.unlessGiven.some(isGiven) ? expectFolder(F, r) : nearestProject(F, r);
}, gather = async (e, t, { variables: n }) => {
	let { config: r, locate: i, findings: a, strangers: s, fields: c } = await configFor(e, t), l = {
		surfaces: t.surfaces,
		given: t.value,
		environment: (e) => n[e],
		config: r.settings
	}, u = {
		fields: e.inputs,
		surfaces: t.surfaces,
		file: r.file,
		locate: i
	}, describe = (e) => "bad" in e ? e.bad.map((e) => badInputFinding(e, u)) : [], f = parseInputs(e.inputs, l), p = Object.fromEntries(Object.entries(c).filter(([t]) => !(t in e.inputs))), m = parseInputs(p, {
		...l,
		surfaces: [],
		environment: () => void 0
	}), h = Object.keys(r.settings).filter((t) => !(t in e.inputs)), g = new Set([...configuredIn(e.inputs, l), ...h]), place = (e) => g.has(e) ? {
		file: r.file,
		...i([e])
	} : void 0, _ = "bad" in f ? {
		inputs: {},
		findings: []
	} : await withGroups(f.inputs, r, place), v = [
		...t.faults ?? [],
		...a,
		...describe(f),
		...describe(m),
		..._.findings
	];
	if (v.length > 0) throw new Problem([...v, ...await s()]);
	return {
		inputs: _.inputs,
		config: r,
		configured: g
	};
}, withGroups = async (e, { groups: t }, n) => {
	let r = Object.entries(e).filter((e) => ["packages", "exclude"].includes(e[0]) && Array.isArray(e[1]) && e[1].some((e) => e.startsWith("group:")));
	if (r.length === 0) return {
		inputs: e,
		findings: []
	};
	let { expandGroups: i } = await import("./parts/domain-config-config.js").then((e) => e.groups_exports), a = r.map(([e, r]) => [e, i({
		input: e,
		place: n(e)
	}, r, t)]);
	return {
		inputs: {
			...e,
			...Object.fromEntries(a.map(([e, { patterns: t }]) => [e, t]))
		},
		findings: a.flatMap(([, { findings: e }]) => e)
	};
}, L = {
	config: Ee,
	fields: {},
	findings: [],
	locate: () => void 0,
	strangers: async () => []
}, configFor = async ({ inputs: e, readsConfig: t }, n) => {
	if (t?.inFormats.includes(n.value("format")?.trim() ?? "text") !== !0 && !Object.values(e).some(({ surfaces: e }) => e.includes("key"))) return L;
	let r = m(n.value("working-directory")?.trim() || ".");
	if (!isInWorkspace(r)) return L;
	let { readConfig: i } = await import("./parts/runtime-config-file.js"), loadFields = async () => (await import("./parts/runtime-config-fields.js").then((e) => e.config_fields_exports)).everyField;
	return await i(F, r, loadFields) ?? L;
}, Ge = /^(?:INPUT_(?:PYPI-API-TOKEN|PASSWORD|GITHUB-TOKEN)|PYPI_API_TOKEN|UV_PUBLISH_(?:TOKEN|PASSWORD)|TWINE_PASSWORD|(?:GITHUB|GH|GITEA|FORGEJO)_TOKEN|ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_TOKEN)$/, secretsIn = ({ variables: e }) => Object.entries(e).filter(([e]) => Ge.test(e)).map(([, e]) => new Secret(e)), R = new Set([
	"working-directory",
	"dist",
	"store"
]), Ke = {
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
	placeholder: R.has(e) ? "folder" : t.kind === "choice" ? t.choices.join("|") : Ke[t.kind],
	words: t.choices,
	isFolder: R.has(e),
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
}), z = [
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
}, qe = {
	init: async (e) => (await import("./parts/runtime-wire-init.js").then((e) => e.init_exports)).wireInit(e),
	discover: async (e) => await readPorts(e),
	graph: async (e) => await readPorts(e),
	check: async (e) => ({
		...await readPorts(e),
		...(await import("./parts/runtime-wire-checks.js").then((e) => e.checks_exports)).wireChecks(e)
	}),
	plan: async (e) => (await import("./parts/runtime-wire-publish.js")).wirePublish(e),
	version: async (e) => (await import("./parts/runtime-wire-prepare.js").then((e) => e.version_exports)).wireVersion(e),
	changelog: async (e) => (await import("./parts/runtime-wire-prepare.js").then((e) => e.version_exports)).wireVersion(e),
	"prepare-release": async (e) => (await import("./parts/runtime-wire-prepare.js").then((e) => e.prepare_exports)).wirePrepare(e),
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
			options: z,
			commands: Object.values(e).map(commandLine)
		} };
	}
}, readPorts = async ({ config: e }) => {
	let [{ nodeFiles: t }, { resolve: n }] = await Promise.all([Promise.resolve().then(() => Ce), import("node:path")]);
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
}, start = async ({ name: e, given: t, loadReport: n, ...r }) => {
	let { contract: i } = await C[e].contract(), { inputs: a, config: s, configured: l } = await gather(i, t, r.environment);
	expectWorkspace(i, a);
	let [{ action: u }, f] = await Promise.all([
		C[e].load(),
		qe[e]({
			...r,
			config: s,
			configured: l,
			signal: r.interruption.signal,
			secrets: secretsIn(r.environment)
		}),
		n?.()
	]);
	try {
		return await u.run(a, f);
	} catch (e) {
		throw !(e instanceof Problem) || !e.findings.some(({ input: e }) => e !== void 0) ? e : new Problem(e.findings.map((e) => c(e, l)), { cause: e.cause });
	}
}, overdue = async ({ overdue: e, signal: t }) => {
	throw await e, t.reason;
}, endingOf = (e, t) => {
	let n = e.status();
	if (n === void 0) return {
		status: exitStatus(t.findings),
		...t
	};
	let r = t.findings.some(({ code: e }) => e === k.code) ? t.findings : [...t.findings, ...explainError(e.signal.reason)];
	return {
		...t,
		status: n,
		findings: r
	};
}, B = {
	SIGINT: 130,
	SIGTERM: 143
}, watchSignals = (e) => {
	let t = new AbortController(), n, r, { promise: i, resolve: a } = Promise.withResolvers(), receive = (i) => {
		if (n !== void 0) return e(B[i]);
		n = i, r = setTimeout(a, 4500), t.abort(new Problem(k({ signal: i })));
	}, s = Object.keys(B).map((e) => ({
		name: e,
		listen: () => receive(e)
	}));
	for (let { name: e, listen: t } of s) process.on(e, t);
	return {
		signal: t.signal,
		status: () => n === void 0 ? void 0 : B[n],
		overdue: i,
		[Symbol.dispose]: () => {
			clearTimeout(r);
			for (let { name: e, listen: t } of s) process.off(e, t);
		}
	};
}, createMasks = (e) => {
	let t = [];
	return {
		add: (n) => {
			e(n), t.push(n);
		},
		announce: e,
		hide: (e) => t.reduce((e, t) => e.replaceAll(t.reveal(), "***"), e)
	};
}, escapeMarkdown = (e) => inert(oneLine(e)), inert = (e) => e.replaceAll(/[\\`*_{}[\]()#+!|<>~&$]/g, (e) => `&#${e.codePointAt(0)};`).replaceAll("@", "@​").replaceAll("://", ":​//"), codeSpan = (e) => `\`${oneLine(e).replaceAll("`", "ˋ").replaceAll("|", "¦")}\``, codeBlock = (e, t = "text") => {
	let n = Math.max(2, ...[...e.matchAll(/`+/g)].map(([e]) => e.length)), r = "`".repeat(n + 1);
	return `${r}${t}\n${visible(e)}\n${r}`;
}, visible = (e) => e.replaceAll("\r\n", "\n").replaceAll(/[^\P{C}\n\t]/gu, (e) => `\\u{${e.codePointAt(0)?.toString(16)}}`), oneLine = (e) => visible(e).replaceAll(/\s+/g, " ").trim(), seconds = (e) => {
	let t = e / 1e3;
	if (t < 10) return `${t.toFixed(1)} s`;
	if (t < 60) return `${Math.round(t)} s`;
	let n = Math.round(t);
	return `${Math.floor(n / 60)} min ${n % 60} s`;
}, bytes = (e) => {
	let t = [
		"B",
		"kB",
		"MB",
		"GB"
	], n = e, r = 0;
	for (; n >= 1e3 && r < t.length - 1;) n /= 1e3, r++;
	return `${n < 10 && r > 0 ? n.toFixed(1) : Math.round(n)} ${t[r]}`;
}, V = [
	"pin",
	"build",
	"check",
	"rehearse",
	"upload",
	"confirm",
	"verify",
	"smoke"
], Je = "interrupted", isCutShort = (e) => e.kind === "skipped" && e.reason === "interrupted", isThrough = (e, t) => e.stage === t && (e.kind === "done" || e.kind === "skipped" && !isCutShort(e)), wantsColour = ({ asked: e, variables: t, isTerminal: n }) => {
	if (e !== "auto") return e === "always";
	let r = t.FORCE_COLOR;
	return r === void 0 ? t.NO_COLOR === void 0 && n && t.TERM !== "dumb" : r !== "0" && r !== "false";
}, Ye = {
	error: ["red", "bold"],
	warning: ["yellow", "bold"],
	good: ["green"],
	quiet: ["dim"],
	strong: ["bold"]
}, plain = (e, t) => t, painter = (e) => e ? (e, t) => e === "plain" ? t : te([...Ye[e]], t, { validateStream: !1 }) : plain, Xe = {
	error: "error",
	warning: "warning",
	notice: "strong"
}, findingTitle = (e, t = plain) => t(Xe[e.severity], `${e.severity}[${e.code}]`) + t("strong", `: ${aboutPackage(e)}${inertLine(e.message)}`), findingLines = (e, t = plain) => e.flatMap((n, r) => {
	let i = placeOf(n), a = e[r + 1], [s = "", ...c] = inertLines(n.hint), l = [`  ${t("quiet", "hint:")} ${s}`, ...c.map((e) => `    ${e}`)];
	return [
		findingTitle(n, t),
		...i === "" ? [] : [`  ${t("quiet", "where:")} ${inertLine(i)}`],
		...a?.code === n.code && a.hint === n.hint ? [] : l
	];
}), inertLines = (e) => e.split(/\r?\n/).map(inertLine), causeLines = (e, t) => {
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
].filter((e) => e !== void 0).join(":"), Ze = [
	"publish",
	"complete",
	"published",
	"development",
	"excluded",
	"private",
	"not-a-package"
], isReleasable = ({ status: e }) => e !== "private" && e !== "not-a-package", isWork = ({ status: e }) => e === "publish" || e === "complete", phaseOf = (e) => e === "confirm" || e === "verify" || e === "smoke" ? "upload" : e, nothingPlanned = (e) => ({
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
			let r = n === V.at(-1), i = t.kind === "skipped" && n !== "pin", s = i && !r ? `${n}: ${t.reason}` : "";
			return {
				...e,
				...a,
				state: r ? "done" : "waiting",
				left: i ? "skipped" : "done",
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
}), Qe = new Set(["build", "upload"]), createLineLog = ({ line: e, group: t, begin: n, end: r }, i) => {
	let a = i(), s = new Map(), c, label = (e) => inertLine([e, s.get(e) ?? ""].join(" ").trim()), write = (t) => e(`${clock(i() - a)}  ${t}`), open = (e) => {
		let t = phaseOf(e);
		return c?.phase === t || (close(), n(`Package by package: ${V.filter((e) => phaseOf(e) === t).join(", ")}`), c = {
			phase: t,
			began: i(),
			outcomes: new Map(),
			failures: []
		}), c;
	}, close = () => {
		if (c === void 0) return;
		let { phase: e, outcomes: n, failures: a } = c;
		r(), n.size > 0 && write(`${e}: ${tally([...n.values()])}${within(i() - c.began)}`);
		for (let e of a) showTail(e, label(e.package), t);
		c = void 0;
	};
	return {
		planned: (e) => {
			for (let { name: t, version: n } of e.packages) s.set(t, n);
			t(`Plan ${e.id}: ${e.packages.length === 1 ? "1 package" : `${e.packages.length} packages`}`, e.packages.map(({ name: e, status: t, reason: n }) => inertLine(`${label(e)}: ${t}, ${n}`)));
		},
		started: ({ package: e, stage: t }) => {
			open(t), Qe.has(t) && write(`${label(e)}: ${t}`);
		},
		ended: (e) => {
			let { outcomes: t, failures: n } = open(e.stage);
			isPassedOver(e, t.get(e.package)) || t.set(e.package, e), e.kind === "failed" && n.push(e), write(`${label(e.package)}: ${e.stage} ${endWords(e)}`);
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
}), within = (e) => e < 50 ? "" : ` in ${seconds(e)}`, H = [
	"error",
	"warning",
	"notice"
], worstFirst = (e) => e.toSorted((e, t) => H.indexOf(e.severity) - H.indexOf(t.severity)), chooseAnnotations = (e, t) => {
	let { true: n = [], false: r = [] } = Object.groupBy(worstFirst(e), (e) => t === void 0 || isTouched(e, t) ? "true" : "false"), i = H.map((e) => n.filter(({ severity: t }) => t === e)), a = r.filter(({ severity: e }) => e === "error");
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
}, shellWord = (e) => /^[\w./@:+-]+$/.test(e) ? e : `'${e.replaceAll("'", String.raw`'\''`)}'`, whyOf = ({ why: e }) => e ?? "it is not there, or not for this token", seeName = ({ why: e }) => e === void 0 ? "See that GITHUB_REPOSITORY names the repository. " : "", $e = n({
	code: "RA-FORGE-UNKNOWN",
	severity: "warning",
	mender: "usage"
}, ({ tags: e }) => ({
	message: `No repository of GitHub or Gitea is known here; left out: ${named(e, 10)}`,
	hint: "Run it in a workflow, or set GITHUB_REPOSITORY to owner/name, GITHUB_TOKEN and, for another place than github.com, GITHUB_API_URL and GITHUB_SERVER_URL, and run it again"
})), makeLeft = ({ left: [e = "TAG"], byTag: t, needsManifest: n = !1 }) => n ? ["make them from a checkout of the released commit and the manifest that the publishing run left", "release-actions create-release --manifest-path manifest.json"] : ["make each from a checkout of the released commit", `release-actions create-release --tag ${shellWord(t ?? e)}`], U = "with GITHUB_REPOSITORY set to owner/name and GITHUB_TOKEN to a token that may (for another place than github.com, GITHUB_API_URL and GITHUB_SERVER_URL too)", et = n({
	code: "RA-FORGE-REFUSED",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ left: e, byTag: t, needsManifest: n, ...r }) => {
	let [i, a] = makeLeft({
		left: e,
		byTag: t,
		needsManifest: n
	});
	return {
		message: `GitHub or Gitea did not let this token ${r.step}: ${shown(whyOf(r))}`,
		hint: [`Left out are ${named(e, 20)}. ${seeName(r)}In a workflow, give the job contents: write, or where it has that, an App's or a person's token as github-token; a re-run does not have it yet. To go on now, ${i}, ${U}:`, a].join("\n")
	};
}), tt = n({
	code: "RA-FORGE-UNFINISHED",
	severity: "error",
	mender: "outside"
}, ({ step: e, why: t, left: n, byTag: r, needsManifest: i, command: a }) => {
	let [s, c] = makeLeft({
		left: n,
		byTag: r,
		needsManifest: i
	});
	return {
		message: `The run could not ${e}: ${shown(t)}`,
		hint: [`Left are ${named(n, 20)}. Run it again later, or${a === void 0 ? ` ${s}, ${U}` : ", with the same options for releases"}:`, a ?? c].join("\n")
	};
}), nt = n({
	code: "RA-TAG-ELSEWHERE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, there: t, wanted: n }) => ({
	message: `The tag ${shown(e)} is at ${t}, released was ${n}`,
	hint: "If that tag is wrong, delete it by hand and run this again; else give the manifest that belongs to it"
})), rt = n({
	code: "RA-TAG-UNFIT",
	severity: "error",
	mender: "project"
}, ({ tag: e, why: t, isOfUmbrella: n }) => ({
	...n ? {
		remedy: "call",
		input: "umbrella-tag-format"
	} : {},
	message: `The tag ${shown(e)} cannot be made: ${t}`,
	hint: n ? "Change umbrella-tag-format so that each tag is a name of its own, and run this again" : "Make the tags of this release by hand, under other names, and change tag-format before the next"
})), it = n({
	code: "RA-TAG-FORBIDDEN",
	severity: "warning",
	mender: "project",
	remedy: "outside"
}, ({ tags: e, ruleset: t }) => ({
	message: `The ruleset ${shown(t)} forbids this token to make ${named(e, 10)}`,
	hint: "Let the ruleset exempt an App or a person, and run it again with a token of theirs as github-token (in a terminal GITHUB_TOKEN)"
})), at = n({
	code: "RA-TAG-BURNED",
	severity: "error",
	mender: "project"
}, ({ tag: e, why: t, isOfUmbrella: n }) => ({
	...n ? {
		remedy: "call",
		input: "umbrella-tag-format"
	} : {},
	message: `The name ${shown(e)} is used up: ${shown(t)}`,
	hint: n ? "Run create-release at the same commit with another umbrella-tag-format, as an option or input; or release another version" : "Set another tag-format in a commit, and run create-release there with the tag in that form instead of dist; or release another version"
})), ot = n({
	code: "RA-TAG-COMMIT-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ commit: e }) => ({
	message: `The repository on GitHub or Gitea does not have the commit ${e}`,
	hint: "Push the commit to a branch, and run it again; where it belongs to another repository than GITHUB_REPOSITORY names, run it there, or in a terminal name that one"
})), st = n({
	code: "RA-FORGE-REJECTED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, step: t, why: n }) => ({
	message: `GitHub or Gitea refuses to ${t} for ${shown(e)}: ${shown(n)}`,
	hint: "Fix on GitHub or Gitea what its words say, then run this again"
})), W = n({
	code: "RA-RELEASE-ASSET-DIFFERS",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, file: t, there: n, ours: r, isImmutable: i }) => ({
	...i ? { remedy: "commit" } : {},
	message: `The release ${shown(e)} has another ${shown(t)}: ${n} there, ${r} here`,
	hint: i ? "Compare the two; if the one on GitHub is wrong, release the next version, since an immutable release keeps it" : "Compare the two; if the one on GitHub or Gitea is wrong, delete it there by hand and run this again"
})), ct = n({
	code: "RA-RELEASE-LOCKED",
	severity: "warning",
	mender: "project"
}, ({ tag: e, files: t }) => ({
	message: `The release ${shown(e)} is immutable and stays without ${named(t)}`,
	hint: "Nothing can be done for this one: let create-release, and nobody before it, publish the next"
})), lt = n({
	code: "RA-RELEASE-OTHER-DRAFT",
	severity: "notice",
	mender: "project"
}, ({ tag: e, url: t }) => ({
	message: `Another draft for ${shown(e)} is left as it is: ${shown(t)}`,
	hint: "Take from it what you want, then delete it"
})), guardStep = (e, t) => t.start.kind === "terminal" ? void 0 : lastStep(e, t), finishStep = (e, { kind: t }) => {
	let n = firstRemedy(e.filter((e) => e.severity === "error" && !isKept(e)));
	if (n !== void 0 && t !== "terminal") return n === "outside" ? `${K}: it goes on from what is there` : "Fix it, then run create-release again, by hand or in a workflow, with the manifest or the tag of this release: it goes on from what is there";
}, isKept = (e) => e.code === W.code && f(e) === "commit", G = [
	"commit",
	"tag",
	"call",
	"rebuild",
	"outside"
], inOrder = (e) => e.toSorted((e, t) => G.indexOf(f(e)) - G.indexOf(f(t))), firstRemedy = (e) => {
	let [t] = inOrder(e);
	return t && f(t);
}, lastStep = (e, t) => {
	let n = e.filter(({ severity: e }) => e === "error"), r = firstRemedy(n);
	if (r === void 0) return;
	let has = (e) => n.some((t) => f(t) === e), i = r === "tag" && has("call") ? "call" : r, a = dt[t.start.kind](i, {
		...t,
		isOtherTag: has("tag")
	});
	return n.some((e) => f(e) !== r) ? `${r === "commit" ? "In this order, for what needs a commit comes first" : "In this order"}. Then: ${a}` : a;
}, K = "Re-run failed jobs", rebuilt = ({ isBuilt: e }) => e === !0 ? `${K}: they build the files again` : "Re-run all jobs: the files have to be built again, and failed jobs alone would take the same ones", q = "A re-run would take the old commit", J = "a re-run takes the same commit, workflow and inputs", Y = "Merge the fix: its push starts the run again", X = "where none names this release, run publish once with due: unreleased (release needs a tag for that), as init's workflow does when it is started by hand (a version that tags make needs its tag first)", Z = `Merge the fix, then the release pull request that prepare-release opens; ${X}`, ut = `${Y}. With due: prepared that publishes nothing: merge the release pull request that prepare-release opens, too; ${X}`, Q = "Push the right tag, then re-run failed jobs: they fetch it", dt = {
	terminal: (e, t) => {
		let n = t.start.tag !== void 0;
		return e === "commit" && n ? nextVersion(t) : e === "commit" ? t.isPrepared ? Z : "Commit the fix and run the same again" : t.isOtherTag && n ? "Run it again with the right tag" : e === "rebuild" && t.isBuilt !== !0 ? "Build the files again, then run the same again" : "Run the same again";
	},
	request: (e, t) => e === "rebuild" ? rebuilt(t) : e === "outside" ? K : "Push the fix to the pull request: its checks run again by themselves",
	target: (e, t) => e === "call" ? "Merge the fix of the workflow into the target branch, which this event takes it from: the next push to the pull request runs it" : dt.request(e, t),
	tag: (e, t) => e === "commit" ? nextVersion(t) : e === "tag" ? "Push the right tag: it starts a run of its own" : e === "call" ? `Fix the workflow on the default branch and start it there by hand (Run workflow) with ${tagOf(t)}: a re-run takes the workflow of the tag's commit` : e === "rebuild" ? rebuilt(t) : K,
	merge: (e, t) => e === "outside" || e === "rebuild" ? e === "rebuild" ? rebuilt(t) : K : e === "tag" ? Q : `${t.isPrepared ? Z : t.isMerged ? ut : Y}. ${q}`,
	hand: (e, t) => {
		if (e === "outside" || e === "rebuild") return e === "rebuild" ? rebuilt(t) : K;
		let n = t.start.tag !== void 0;
		return e === "tag" ? n ? "Start the workflow by hand again with the right tag" : Q : n && e === "commit" ? nextVersion(t) : n ? `Correct the inputs, or fix the workflow on the default branch, and start it there by hand with ${tagOf(t)}: ${J}` : t.isPrepared === !0 ? `${e === "call" ? "Where an input was wrong, start the workflow by hand again with the right one. Else: " : ""}${Z}. ${q}` : `${e === "call" ? "Correct the inputs, or merge the fix of the workflow" : "Merge the fix"}, then start the workflow by hand again: ${J}`;
	}
}, tagOf = (e) => e.isOtherTag ? "the right tag" : `the tag ${nameOf(e)}`, nameOf = ({ start: e }) => inertLine(e.tag ?? ""), nextVersion = (e) => {
	let t = `Release the next version, with a section of its own where a changelog is kept, from a commit with the fix: ${e.start.kind === "terminal" ? "what is released is" : "a re-run takes"} the commit that the tag ${nameOf(e)} names`;
	return e.isPublic === !0 ? `${t}. What is public stays` : `${t}. ${e.isPublic === !1 ? "As nothing of it is public" : "Only while nothing of it is public"}, the tag can be moved instead, where its rules allow that: \`release-actions rollback --tag ${shellWord(nameOf(e))}\`, of the same index, says how to take it away`;
}, withTag = (e, t) => t === void 0 || t === e.tag ? e : {
	kind: e.kind,
	tag: t
}, ft = { kind: "terminal" }, startOf = (e, t, n) => e === "pull_request_target" ? { kind: "target" } : e.startsWith("pull_request") || e === "merge_group" ? { kind: "request" } : t?.startsWith(pt) ? {
	kind: e === "workflow_dispatch" ? "hand" : "tag",
	tag: t.slice(pt.length),
	commit: n
} : { kind: e === "push" ? "merge" : "hand" }, pt = "refs/tags/", mt = /^(?:A|All|An|At|Both|Each|Every|It|Neither|No|Nobody|None|Not|Nothing|Of|On|Several|Some|The|There|These|This|Those|Two|What|Where|Whether|Without)\b/, ht = [
	/: |; /,
	/ \(/,
	/, /
], shortCause = ({ message: e, package: t }) => {
	let n = e.replaceAll(/\s+/g, " ").trim(), r = [n, ...ht.map((e) => n.split(e, 1)[0])], i = r.find(({ length: e }) => e <= 100) ?? r.at(-1), a = i.length > 100 ? `${i.slice(0, 100).toWellFormed().trimEnd()}…` : i;
	return t === void 0 || a.includes(t) ? a : `${t}: ${a}`;
}, titleCause = (e) => {
	let [t, ...n] = e.filter(({ severity: e }) => e === "error");
	if (t === void 0) return;
	let r = shortCause(t).replace(mt, (e) => e.toLowerCase());
	return n.length === 0 ? r : `${r}, and ${n.length} more ${n.length === 1 ? "error" : "errors"}`;
}, readStart = ({ isRunner: e, variables: t }) => e ? startOf(t.GITHUB_EVENT_NAME ?? "unknown", t.GITHUB_REF, t.GITHUB_SHA) : ft, $ = "\n\n_The rest has no room here: a job summary holds 1 MiB._\n", boundedSummary = (e, t = 1048576) => {
	let n = Buffer.from(e);
	if (n.length <= t) return e;
	let r = n.subarray(0, t - Buffer.byteLength($)), i = r.lastIndexOf("\n");
	return r.subarray(0, Math.max(0, i)).toString() + $;
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
	let { contract: n, write: r, environment: i, hide: a } = t, { findings: s, result: c, error: u } = e;
	if (c !== void 0) for (let e of inertLines(c.text.trimEnd())) r(e);
	let f = await (s.some(({ file: e }) => e !== void 0) && !isInterrupted(e) ? await loadTouchedLines(i) : void 0)?.readTouchedLines(i), { annotated: p, logged: m, elsewhere: h } = chooseAnnotations(s, f);
	for (let e of findingLines(m)) r(e);
	h > 0 && r(elsewhereLine(h));
	for (let e of causeLines(u, i.isDebug)) r(e);
	let g = c === void 0 ? lastStepOf(n, s, i) : void 0;
	g !== void 0 && r(`Do this last: ${g}.`);
	for (let e of p) r(annotate(e));
	let _ = {
		...c?.outputs,
		findings: JSON.stringify(s.map(l))
	}, v = Object.entries(n.outputs).map(([e, { otherwise: t }]) => outputEntry(e, _[e] ?? t)), y = c?.summary ?? await summaryWithoutResult(n.name, {
		findings: s,
		lastStep: g
	}), { GITHUB_OUTPUT: b, GITHUB_STEP_SUMMARY: x } = i.variables, S = [...append(b, a(v.join(""))), ...append(x, boundedSummary(a(y)))];
	for (let e of S) r(annotate(e));
	return S;
}, lastStepOf = ({ name: e }, t, n) => {
	let r = readStart(n);
	if (e === "create-release") return finishStep(t, r);
	if (e === "rollback") return guardStep(t, { start: { kind: "hand" } });
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
		return g(e, t), [];
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
}), isDevice = (e) => v(e).isCharacterDevice(), writerTo = (e, t) => {
	let n = isDevice(e) ? t() : void 0;
	return (r) => {
		let i = Buffer.from(r);
		try {
			for (; n === void 0 && i.length > 0;) i = i.subarray(ee(e, i));
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
		var t = _usingCtx();
		let n = actionNamed(e);
		if (n === void 0) throw new Bug(`no action is called ${e}`);
		let r = readEnvironment(), i = writerTo(1, () => process.stdout), writeLine = (e) => i(`${e}\n`), { contract: a } = await C[n].contract();
		for (let e of maskCommands(a, r)) writeLine(e);
		writeLine(`release-actions ${p}: ${n}`);
		let s = createMasks((e) => writeLine(mask(e.reveal()))), writeMasked = (e) => writeLine(s.hide(e)), c = runnerSink(writeMasked), l = t.u(watchSignals((e) => process.exit(e))), u = await execute({
			name: n,
			given: {
				surfaces: ["input"],
				value: (e) => r.variables[variableOf(e)],
				faults: unknownInputs(Object.keys(a.inputs), r)
			},
			environment: r,
			interruption: l,
			progress: createLineLog(c, Date.now),
			commandLog: runnerCommandLog(writeMasked),
			confirm: A,
			debug: r.isDebug ? c.line : () => {},
			masks: s,
			loadReport: () => loadReport(r)
		}), f = await reportToRunner(u, {
			contract: a,
			write: writeLine,
			environment: r,
			hide: s.hide
		}), m = u.status || exitStatus(f);
		process.exitCode = m, l.status() !== void 0 && process.exit(m);
	} catch (e) {
		t.e = e;
	} finally {
		t.d();
	}
}, maskCommands = ({ inputs: e }, { variables: t }) => {
	let n = [...Object.entries(e).filter(([, { kind: e }]) => e === "secret").flatMap(([e, t]) => [variableOf(e), ...t.environment.map((e) => e.name)]).flatMap((e) => t[e]?.split(/\r?\n/) ?? []), ...readingPasswords(t)].map((e) => e.trim());
	return [...new Set(n)].filter((e) => e.length >= 8).map(mask);
}, readingPasswords = (e) => Object.entries(e).flatMap(([e, t]) => /^UV_INDEX_.+_PASSWORD$/.test(e) ? [t] : /^UV_(?:INDEX|DEFAULT_INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS)$/.test(e) ? (t.match(/[a-z]+:\/\/\S+/g) ?? []).flatMap((e) => [loginIn(e)?.password.reveal() ?? "", URL.parse(e)?.password ?? ""]) : []), run = (e) => runOnRunner(e), command = async (e) => {
	let { runOnTerminal: t } = await import("./parts/runtime-terminal.js").then((e) => e.terminal_exports);
	await t(e);
};
export { Bug, Problem, Secret, _usingCtx, actionNamed, C as actions, afterDetail, afterOutcome, afterPlan, afterRun, afterStart, A as alwaysConfirmed, W as assetDiffers, re as badCommandLine, ze as brokenMemberLink, M as bug, bytes, camel, causeLines, codeBlock, codeSpan, command, commandLine, ot as commitUnknown, confirmOn, createFailureLog, createLineLog, createMasks, Je as cutShort, defineContract, j as diskFull, lt as draftOfOthers, escapeMarkdown, execute, exitStatus, explainError, fileIn, findingLines, findingTitle, finishStep, firstProject, firstRemedy, folderInPlace, et as forgeRefused, tt as forgeUnfinished, $e as forgeUnknown, fromGitTop, gitTopOf, Ne as groupTwice, guardStep, inOrder, inert, inertLine, k as interrupted, He as invalidGlob, ve as invalidName, xe as invalidPythonRange, Se as invalidRequirement, I as invalidSetting, he as invalidToml, w as invalidValue, be as invalidVersion, isCutShort, isDevice, isNoRoom, isReleasable, isSameOrigin, isTable, isText, isTexts, isThrough, isWork, lastStep, loginIn, mask, _e as missingKey, T as missingValue, named, nearest, nearestProject, Be as nestedWorkspace, fe as neverConfirmed, Re as noMemberFile, Te as noPackageConfig, Le as noProjectTable, F as nodeFiles, N as notText, nothingPlanned, oneLine, painter, phaseOf, de as projectWroteCommands, readAnswer, readEnvironment, readStart, ct as releaseLocked, st as releaseRejected, run, runnerCommandLog, runnerSink, ue as runsFolderUnusable, ye as sameKey, Ve as sameName, saysNoRoom, seconds, seeName, shellWord, showTail, shown, ce as silentCommandLog, spell, V as stageNames, Ze as statuses, at as tagBurned, nt as tagElsewhere, it as tagForbidden, rt as tagUnfit, ft as terminal, terminalCommandLog, z as terminalOptions, terminalSink, titleCause, Ae as twoConfigs, ie as unknownCode, Me as unknownGroup, De as unknownKey, ke as unknownPackage, Oe as unknownPlaceholder, Ue as unknownWorkspaceKey, Ie as unmanaged, je as unreadableConfig, wantsColour, watchSignals, whyOf, withTag, withoutLogin, workspacesBelow, worstFirst, writerTo, ge as wrongType };
