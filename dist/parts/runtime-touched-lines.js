import { __exportAll as e } from "./rolldown-runtime.js";
const t = globalThis.process.getBuiltinModule("node:path").resolve;
import { advise as n } from "./domain-problem-gate.js";
import { fetchBranches as r, gitMissing as i, isCommitHash as a, nameDefault as o } from "./domain-problem-locked-index.js";
import { inertLine as s } from "../index.js";
import { commitOf as c, createGitCommand as l, createProcesses as u, explainGit as d, findTopLevel as f, hasGit as p } from "./domain-environment-uv-variables.js";
const readAddedLines = (e) => {
	let t = patchReader(e), n = [], r = 0, keep = (e) => {
		let t = e.subarray(0, 65537 - r);
		t.length > 0 && n.push(Buffer.from(t)), r += t.length;
	}, close = (e) => {
		if (r === 0) return t(textOf(e.subarray(0, 65537)));
		keep(e), t(textOf(Buffer.concat(n))), n = [], r = 0;
	};
	return {
		push: (e) => {
			let t = 0;
			for (let n = e.indexOf(10); n >= 0; n = e.indexOf(10, t)) close(e.subarray(t, n)), t = n + 1;
			keep(e.subarray(t));
		},
		end: () => {
			r > 0 && close(new Uint8Array());
		}
	};
}, m = new TextDecoder(), textOf = (e) => m.decode(e.at(-1) === 13 ? e.subarray(0, -1) : e), patchReader = (e) => {
	let t, n = 0, r = 0;
	return (i) => {
		if (r > 0 && i.startsWith("+")) r--, t !== void 0 && e({
			file: t,
			line: n,
			text: i.slice(1)
		}), n++;
		else if (i.startsWith("+++ ")) t = pathOf(i.slice(4));
		else {
			let [, e, t] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(i) ?? [];
			if (e === void 0) return;
			r = Number(t ?? 1), n = Number(e);
		}
	};
}, pathOf = (e) => {
	let t = e.startsWith("\"") ? unquote(e.slice(1, -1)) : e.replace(/\t$/, "");
	return t.startsWith("b/") ? t.slice(2) : void 0;
}, h = {
	a: "\x07",
	b: "\b",
	t: "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r"
}, unquote = (e) => {
	let t = Buffer.from(e).toString("latin1").replaceAll(/\\([0-7]{3}|.)/g, (e, t) => t.length === 3 ? String.fromCharCode(Number.parseInt(t, 8)) : h[t] ?? t);
	return Buffer.from(t, "latin1").toString();
}, createChanges = (e, t) => {
	let n = l(e, t);
	return {
		find: async ({ folder: e, target: t }) => {
			if (await f(n, e) === void 0) return await p(n, e) ? b : y;
			let r = await c(n, e, "HEAD");
			if (r === void 0) return b;
			if ((await n.read({
				folder: e,
				args: ["rev-parse", "--is-shallow-repository"]
			})).trim() === "true") return x;
			let i = await targetTip(n, e, t);
			if (i === void 0) return targetMissing(t, await hasOrigin(n, e));
			let a = await n.attempt({
				folder: e,
				args: [
					"merge-base",
					r,
					i
				]
			}), o = a.stdout.trim();
			return a.code !== 0 || o === "" ? unrelated(t) : {
				base: o,
				head: r,
				files: await touchedFiles(n, e, [o, r])
			};
		},
		addedLines: async ({ folder: e, base: t, head: r }, i) => {
			let a = readAddedLines(i), o = {
				folder: e,
				args: [
					"diff-tree",
					...g,
					t,
					r,
					"--"
				],
				onOutput: a.push
			}, s = await n.attempt(o);
			if (s.code !== 0) throw d(o, s);
			a.end();
		}
	};
}, g = [
	"-r",
	"-M",
	"--patch",
	"--unified=0",
	"--text",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--src-prefix=a/",
	"--dst-prefix=b/"
], { hint: _, inTerminal: v } = i(), y = {
	unknown: "there is no program to run by the name git",
	remedy: _,
	inTerminal: v
}, b = {
	unknown: "there is no git checkout with a commit",
	...n((e) => e("Check the repository out first, with actions/checkout and fetch-depth: 0", "Run it in a clone that has a commit"))
}, x = {
	unknown: "the clone is shallow, so that the merge base cannot be found",
	...n((e) => e("Set fetch-depth: 0 on actions/checkout", "Run git fetch --unshallow"))
}, targetMissing = (e, t) => {
	let i = t ? "" : "git remote add origin URL, then ";
	return e === void 0 ? {
		unknown: "neither a pull request nor origin/HEAD says which branch is the target",
		...n((e) => e("Run it in a job on a pull request", `Run ${i}${r}, then ${o}`))
	} : {
		unknown: `${a(e) ? "the commit" : "the target branch"} ${s(e)} is not in this clone`,
		...n((e) => e("Set fetch-depth: 0 on actions/checkout, which fetches every branch", `Run ${i}${r}`))
	};
}, hasOrigin = async (e, t) => (await e.attempt({
	folder: t,
	args: ["remote"]
})).stdout.split("\n").includes("origin"), unrelated = (e) => ({
	unknown: `HEAD and ${e === void 0 ? "the target branch" : s(e)} have no commit in common`,
	remedy: "Rebase the branch on its target branch"
}), targetTip = async (e, t, n) => n === void 0 ? await c(e, t, "refs/remotes/origin/HEAD") : await c(e, t, `refs/remotes/origin/${n}`) ?? await c(e, t, `refs/heads/${n}`) ?? (a(n) ? await c(e, t, n) : void 0), S = {
	A: "added",
	D: "deleted",
	R: "renamed"
}, touchedFiles = async (e, t, [n, r]) => {
	let i = [
		"diff-tree",
		"-r",
		"-M",
		"-z",
		"--name-status",
		n,
		r,
		"--"
	], a = (await e.read({
		folder: t,
		args: i
	})).split("\0"), o = [];
	for (let e = 0; e + 1 < a.length;) {
		let t = S[a[e].charAt(0)] ?? "modified";
		t === "renamed" ? o.push({
			path: a[e + 2],
			status: t,
			from: a[e + 1]
		}) : o.push({
			path: a[e + 1],
			status: t
		}), e += t === "renamed" ? 3 : 2;
	}
	return o;
};
var C = e({ readTouchedLines: () => readTouchedLines });
const readTouchedLines = async ({ variables: e }) => {
	if (e.GITHUB_EVENT_NAME !== "pull_request") return;
	let n = createChanges(u(), e), r = t(e["INPUT_WORKING-DIRECTORY"] ?? ".");
	try {
		let t = await n.find({
			folder: r,
			target: e.GITHUB_BASE_REF
		});
		if ("unknown" in t) return;
		let i = new Map(t.files.map(({ path: e }) => [e, []]));
		return await n.addedLines({
			folder: r,
			...t
		}, ({ file: e, line: t }) => {
			let n = i.get(e), r = n?.at(-1);
			r?.[1] === t - 1 ? n?.splice(-1, 1, [r[0], t]) : n?.push([t, t]);
		}), i;
	} catch {
		return;
	}
};
export { createChanges, C as touched_lines_exports };
