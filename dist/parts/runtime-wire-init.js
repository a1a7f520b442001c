import { __exportAll as e } from "./rolldown-runtime.js";
const t = globalThis.process.getBuiltinModule("node:path").resolve;
import { commitOf as n, createGitCommand as r, createHistory as i, createProcesses as a, createRemotes as o, explainGit as s, sourceEdits as c } from "./domain-environment-uv-variables.js";
import { nodeFiles as l } from "../index.js";
import { createIndexes as u } from "./domain-indexes-uv-indexes.js";
const d = 1048576, splitFields = (e) => {
	let t = [], n = 0, keep = (e) => {
		let r = e.subarray(0, Math.max(0, d - n));
		r.length > 0 && t.push(Buffer.from(r)), n += e.length;
	};
	return {
		push: (r) => {
			let i = Buffer.from(r.buffer, r.byteOffset, r.byteLength), a = 0;
			for (let r = i.indexOf(0); r >= 0; r = i.indexOf(0, a)) n === 0 ? e(i.toString("utf8", a, Math.min(r, a + d))) : (keep(i.subarray(a, r)), e(Buffer.concat(t).toString("utf8")), t = [], n = 0), a = r + 1;
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
}, f = {
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
			let s = f[r.charAt(0)] ?? "modified", c = s === "renamed" ? i : void 0;
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
}, p = [
	"-z",
	"--name-status",
	"-M100%",
	"--no-color",
	"--no-ext-diff",
	"--ignore-submodules=none"
], createCommitLog = (e, t) => {
	let i = r(e, t);
	return {
		read: async ({ folder: e, from: t }, n) => {
			let r = new AbortController(), a = readRecords((e) => {
				!r.signal.aborted && n(e) === "enough" && r.abort();
			}), o = splitFields(a.field), c = {
				folder: e,
				args: [
					"log",
					"--stdin",
					"--topo-order",
					...h,
					...p,
					"--format=%x00%H%x00%P%x00%an <%ae>%x00%ct%x00%B"
				],
				stdin: lines(t),
				env: m,
				onOutput: o.push,
				signal: r.signal
			};
			try {
				let e = await i.attempt(c);
				if (e.code !== 0) throw s(c, e);
				o.end(), a.end();
			} catch (e) {
				if (!r.signal.aborted) throw e;
			}
		},
		resolve: (e, t) => n(i, e, t),
		changesOf: async ({ folder: e, path: t, text: n }) => {
			let r = n === void 0 ? [] : [`-S${n}`], a = [
				"log",
				"--format=%H",
				...h,
				"--no-renames",
				...r,
				"HEAD",
				"--",
				t
			];
			return (await i.read({
				folder: e,
				args: a
			})).split("\n").slice(0, -1);
		},
		filesOf: async (e, t) => {
			let n = new Map();
			if (t.length === 0) return n;
			let r = new Set(t.map(({ id: e }) => e)), a = readFiles(), o, close = () => {
				o !== void 0 && n.set(o, a.take());
			}, c = splitFields((e) => {
				a.isComplete() && r.has(e) ? (close(), o = e) : a.field(e);
			}), l = lines(t.map(({ id: e, parent: t }) => `${e} ${t}`)), u = {
				folder: e,
				args: [
					"diff-tree",
					"--stdin",
					"-r",
					"-m",
					...p
				],
				stdin: l,
				onOutput: c.push
			}, d = await i.attempt(u);
			if (d.code !== 0) throw s(u, d);
			return close(), n;
		}
	};
}, m = { GIT_FLUSH: "0" }, h = [
	"--no-show-signature",
	"--no-notes",
	"--no-decorate",
	"--no-mailmap",
	"--encoding=UTF-8"
], lines = (e) => e.map((e) => `${e}\n`).join("");
var g = e({ wireInit: () => wireInit });
const wireInit = ({ environment: { variables: e }, config: n, interview: r }) => {
	let s = a(), d = Object.fromEntries(Object.entries(e).filter(([e]) => !e.startsWith("UV_")));
	return {
		files: l,
		absolute: (e) => t(e),
		history: i(s, e),
		commits: createCommitLog(s, e),
		remotes: o(s, e),
		indexes: u(l, d, process.cwd()),
		edits: c,
		config: n,
		interview: r
	};
};
export { createCommitLog, g as init_exports };
