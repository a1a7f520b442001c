import { __exportAll as e } from "./rolldown-runtime.js";
const t = globalThis.process.getBuiltinModule("node:path").dirname, n = globalThis.process.getBuiltinModule("node:path").resolve;
import { commitOf as r, createGitCommand as i, createHistory as a, createProcesses as o, explainGit as s, findTopLevel as c, gitEnvironment as l, writeAtomically as u } from "./domain-environment-uv-variables.js";
import { aliasIn as d, createIndexes as f } from "./domain-indexes-uv-indexes.js";
import { Problem as p } from "./domain-workspace-path.js";
import { nodeFiles as m } from "../index.js";
const chmod = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...e), mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), h = { write: async (e, n) => {
	let r = await realpath(e).catch(() => e), i = await stat(r).then((e) => e.mode, () => void 0);
	await mkdir(t(r), { recursive: !0 }), await u(r, n), i !== void 0 && await chmod(r, i);
} }, createRemotes = (e, t) => {
	let n = i(e, t);
	return { read: async (r) => {
		if (await c(n, r) === void 0) return [];
		let i = (await n.read({
			folder: r,
			args: ["remote", "--verbose"]
		})).split("\n").flatMap((e) => {
			let [, t, n] = /^([^\t]+)\t(.*) \(fetch\)/.exec(e) ?? [];
			return t === void 0 || n === void 0 ? [] : [{
				name: t,
				url: n
			}];
		});
		return await Promise.all(i.map(async ({ name: n, url: i }) => ({
			name: n,
			url: await withoutAlias(i, {
				processes: e,
				env: t,
				folder: r
			})
		})));
	} };
}, withoutAlias = async (e, { processes: t, env: n, folder: r }) => {
	let i = d(e);
	if (i === void 0) return e;
	let a = {
		file: "ssh",
		args: [
			"-G",
			"--",
			i.host
		],
		cwd: r,
		env: l(n),
		timeout: 5e3
	};
	try {
		let { stdout: e } = await t.run(a), n = /^hostname (\S+)$/m.exec(e)?.[1] ?? i.host;
		return `${i.before}${n === "ssh.github.com" ? "github.com" : n}${i.after}`;
	} catch (t) {
		if (t instanceof p) return e;
		throw t;
	}
}, g = 1048576, splitFields = (e) => {
	let t = [], n = 0, keep = (e) => {
		let r = e.subarray(0, Math.max(0, g - n));
		r.length > 0 && t.push(Buffer.from(r)), n += e.length;
	};
	return {
		push: (r) => {
			let i = Buffer.from(r.buffer, r.byteOffset, r.byteLength), a = 0;
			for (let r = i.indexOf(0); r >= 0; r = i.indexOf(0, a)) n === 0 ? e(i.toString("utf8", a, Math.min(r, a + g))) : (keep(i.subarray(a, r)), e(Buffer.concat(t).toString("utf8")), t = [], n = 0), a = r + 1;
			keep(i.subarray(a));
		},
		end: () => {
			n > 0 && e(Buffer.concat(t).toString("utf8"));
		}
	};
}, readRecords = (e) => {
	let t, n = readFiles(), close = () => {
		if (t === void 0) return;
		let [r = "", i = "", a = "", o = "", s = ""] = t;
		e({
			id: r,
			parents: i === "" ? [] : i.split(" "),
			author: a,
			time: Number(o),
			message: s,
			files: n.take()
		}), t = void 0;
	};
	return {
		field: (e) => {
			t !== void 0 && t.length < 5 ? t.push(e) : e === "" && n.isComplete() ? (close(), t = []) : n.field(e);
		},
		end: close
	};
}, _ = {
	A: "added",
	C: "added",
	D: "deleted",
	R: "renamed"
}, readFiles = () => {
	let e = [], t = [];
	return {
		isComplete: () => t.length === 0,
		field: (n) => {
			t.push(t.length === 0 ? n.trimStart() : n);
			let [r = "", i = "", a = ""] = t, o = /^[RC]/.test(r);
			if (t.length < (o ? 3 : 2)) return;
			let s = _[r.charAt(0)] ?? "modified", c = s === "renamed" ? i : void 0;
			e.push({
				path: o ? a : i,
				status: s,
				from: c
			}), t = [];
		},
		take: () => {
			let t = e;
			return e = [], t;
		}
	};
}, v = [
	"-z",
	"--name-status",
	"-M100%",
	"--no-color",
	"--no-ext-diff",
	"--ignore-submodules=none"
], createCommitLog = (e, t) => {
	let n = i(e, t);
	return {
		read: async ({ folder: e, from: t }, r) => {
			let i = new AbortController(), a = readRecords((e) => {
				!i.signal.aborted && r(e) === "enough" && i.abort();
			}), o = splitFields(a.field), c = {
				folder: e,
				args: [
					"log",
					"--stdin",
					"--topo-order",
					...b,
					...v,
					"--format=%x00%H%x00%P%x00%an <%ae>%x00%ct%x00%B"
				],
				stdin: lines(t),
				env: y,
				onOutput: o.push,
				signal: i.signal
			};
			try {
				let e = await n.attempt(c);
				if (e.code !== 0) throw s(c, e);
				o.end(), a.end();
			} catch (e) {
				if (!i.signal.aborted) throw e;
			}
		},
		resolve: (e, t) => r(n, e, t),
		changesOf: async ({ folder: e, path: t, text: r }) => {
			let i = r === void 0 ? [] : [`-S${r}`], a = [
				"log",
				"--format=%H",
				...b,
				"--no-renames",
				...i,
				"HEAD",
				"--",
				t
			];
			return (await n.read({
				folder: e,
				args: a
			})).split("\n").slice(0, -1);
		},
		filesOf: async (e, t) => {
			let r = new Map();
			if (t.length === 0) return r;
			let i = new Set(t.map(({ id: e }) => e)), a = readFiles(), o, close = () => {
				o !== void 0 && r.set(o, a.take());
			}, c = splitFields((e) => {
				a.isComplete() && i.has(e) ? (close(), o = e) : a.field(e);
			}), l = lines(t.map(({ id: e, parent: t }) => `${e} ${t}`)), u = {
				folder: e,
				args: [
					"diff-tree",
					"--stdin",
					"-r",
					"-m",
					...v
				],
				stdin: l,
				onOutput: c.push
			}, d = await n.attempt(u);
			if (d.code !== 0) throw s(u, d);
			return close(), r;
		}
	};
}, y = { GIT_FLUSH: "0" }, b = [
	"--no-show-signature",
	"--no-notes",
	"--no-decorate",
	"--no-mailmap",
	"--encoding=UTF-8"
], lines = (e) => e.map((e) => `${e}\n`).join("");
var x = e({ wireInit: () => wireInit });
const wireInit = ({ environment: { variables: e }, config: t, interview: r }) => {
	let i = o(), s = Object.fromEntries(Object.entries(e).filter(([e]) => !e.startsWith("UV_")));
	return {
		files: m,
		absolute: (e) => n(e),
		history: a(i, e),
		commits: createCommitLog(i, e),
		remotes: createRemotes(i, e),
		indexes: f(m, s, process.cwd()),
		edits: h,
		config: t,
		interview: r
	};
};
export { createCommitLog, createRemotes, x as init_exports, h as sourceEdits };
