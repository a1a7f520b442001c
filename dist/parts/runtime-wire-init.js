import { __exportAll as e } from "./rolldown-runtime.js";
const t = globalThis.process.getBuiltinModule("node:path").resolve;
import { createGitCommand as n, createHistory as r, createProcesses as i, createRemotes as a, explainGit as o, sourceEdits as s } from "./domain-environment-uv-variables.js";
import { nodeFiles as c } from "../index.js";
import { createIndexes as l } from "./domain-indexes-uv-indexes.js";
const u = 1048576, splitFields = (e) => {
	let t = [], n = 0, keep = (e) => {
		let r = e.subarray(0, Math.max(0, u - n));
		r.length > 0 && t.push(Buffer.from(r)), n += e.length;
	};
	return {
		push: (r) => {
			let i = Buffer.from(r.buffer, r.byteOffset, r.byteLength), a = 0;
			for (let r = i.indexOf(0); r >= 0; r = i.indexOf(0, a)) n === 0 ? e(i.toString("utf8", a, Math.min(r, a + u))) : (keep(i.subarray(a, r)), e(Buffer.concat(t).toString("utf8")), t = [], n = 0), a = r + 1;
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
}, d = {
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
			let s = d[r.charAt(0)] ?? "modified", c = s === "renamed" ? i : void 0;
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
}, f = [
	"-z",
	"--name-status",
	"-M100%",
	"--no-color",
	"--no-ext-diff",
	"--ignore-submodules=none"
], createCommitLog = (e, t) => {
	let r = n(e, t);
	return {
		read: async ({ folder: e, from: t }, n) => {
			let i = new AbortController(), a = readRecords((e) => {
				!i.signal.aborted && n(e) === "enough" && i.abort();
			}), s = splitFields(a.field), c = {
				folder: e,
				args: [
					"log",
					"--stdin",
					"--topo-order",
					...m,
					...f,
					"--format=%x00%H%x00%P%x00%an <%ae>%x00%ct%x00%B"
				],
				stdin: lines(t),
				env: p,
				onOutput: s.push,
				signal: i.signal
			};
			try {
				let e = await r.attempt(c);
				if (e.code !== 0) throw o(c, e);
				s.end(), a.end();
			} catch (e) {
				if (!i.signal.aborted) throw e;
			}
		},
		resolve: async (e, t) => {
			let n = [
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${t}^{commit}`
			], i = await r.attempt({
				folder: e,
				args: n
			});
			return i.code === 0 ? i.stdout.trim() : void 0;
		},
		changesOf: async ({ folder: e, path: t, text: n }) => {
			let i = n === void 0 ? [] : [`-S${n}`], a = [
				"log",
				"--format=%H",
				...m,
				"--no-renames",
				...i,
				"HEAD",
				"--",
				t
			];
			return (await r.read({
				folder: e,
				args: a
			})).split("\n").slice(0, -1);
		},
		filesOf: async (e, t) => {
			let n = new Map();
			if (t.length === 0) return n;
			let i = new Set(t.map(({ id: e }) => e)), a = readFiles(), s, close = () => {
				s !== void 0 && n.set(s, a.take());
			}, c = splitFields((e) => {
				a.isComplete() && i.has(e) ? (close(), s = e) : a.field(e);
			}), l = lines(t.map(({ id: e, parent: t }) => `${e} ${t}`)), u = {
				folder: e,
				args: [
					"diff-tree",
					"--stdin",
					"-r",
					"-m",
					...f
				],
				stdin: l,
				onOutput: c.push
			}, d = await r.attempt(u);
			if (d.code !== 0) throw o(u, d);
			return close(), n;
		}
	};
}, p = { GIT_FLUSH: "0" }, m = [
	"--no-show-signature",
	"--no-notes",
	"--no-decorate",
	"--no-mailmap",
	"--encoding=UTF-8"
], lines = (e) => e.map((e) => `${e}\n`).join("");
var h = e({ wireInit: () => wireInit });
const wireInit = ({ environment: { variables: e }, config: n, interview: o }) => {
	let u = i(), d = Object.fromEntries(Object.entries(e).filter(([e]) => !e.startsWith("UV_")));
	return {
		files: c,
		absolute: (e) => t(e),
		history: r(u, e),
		commits: createCommitLog(u, e),
		remotes: a(u, e),
		indexes: l(c, d, process.cwd()),
		edits: s,
		config: n,
		interview: o
	};
};
export { createCommitLog, h as init_exports };
