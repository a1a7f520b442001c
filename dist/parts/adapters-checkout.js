const chmod = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...e), link = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").link(...e), lstat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...e), mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), open = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").open(...e), readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), rename = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), e = globalThis.process.getBuiltinModule("node:path").dirname, t = globalThis.process.getBuiltinModule("node:path").join, n = globalThis.process.getBuiltinModule("node:path").resolve;
import { fileMoved as r, writeEdited as i, writeGoesOn as a } from "./domain-problem-file-writing.js";
import { Problem as o } from "./domain-problem-locked-index.js";
import { createGitCommand as s, isGitMissing as c } from "./domain-environment-uv-variables.js";
import { isGone as l, isVisible as u, processOwner as d } from "./domain-problem-index-reads.js";
const createCheckout = (e, n) => {
	let r = s(e, n);
	return {
		dirty: async (e, n) => {
			if (n.length === 0 || await lstat(t(e, ".git")).catch(missing) === void 0) return [];
			let i = [
				"--no-optional-locks",
				"status",
				"--porcelain=v1",
				"-z",
				"--no-renames",
				"--untracked-files=all",
				"--"
			];
			try {
				return (await r.read({
					folder: e,
					args: [...i, ...n]
				})).split("\0").filter((e) => e !== "").map((e) => e.slice(3));
			} catch (e) {
				if (c(e)) return [];
				throw e;
			}
		},
		unfinished: async (e) => {
			let t = await journalFolder(e), n = await readJournal(t);
			return n === void 0 ? [] : (expectEnded(t, n), n.files.map(({ path: e }) => e));
		},
		recover: async (e) => {
			let t = await journalFolder(e), n = await readJournal(t);
			n === void 0 ? await isAbandoned(t) && await rm(t, {
				recursive: !0,
				force: !0
			}) : await takeBack(e, t, n);
		},
		apply: async (e, n) => {
			for (let { path: r, before: i } of n) await expectText(t(e, r), r, i);
			let r = await journalFolder(e), i = {
				owner: d,
				files: n
			};
			await begin(r, i);
			try {
				for (let { path: i, after: a } of n) await put(t(e, i), a, r);
			} catch (t) {
				throw await takeBack(e, r, i).catch(() => {}), t;
			}
			await rm(r, {
				recursive: !0,
				force: !0
			});
		}
	};
}, readBytes = async (e) => await readFile(e).catch(missing), missing = (e) => {
	if (!(Error.isError(e) && "code" in e && (e.code === "ENOENT" || e.code === "ENOTDIR"))) throw e;
}, expectText = async (e, t, n) => {
	let i = await readBytes(e);
	if ((i !== void 0 || n !== void 0) && !(i !== void 0 && n !== void 0 && Buffer.from(n).equals(i))) throw new o(r({ file: t }));
}, journalFolder = async (e) => {
	let r = t(e, ".git"), i = await stat(r).catch(missing);
	if (i === void 0) return t(e, ".release-actions");
	if (i.isDirectory()) return t(r, "release-actions");
	let [, a] = /^gitdir: (.+?)\s*$/.exec(await readFile(r, "utf8")) ?? [];
	return a === void 0 ? t(e, ".release-actions") : t(n(e, a), "release-actions");
}, f = "write.json", readJournal = async (e) => {
	let n = await readFile(t(e, f), "utf8").catch(missing);
	if (n !== void 0) return JSON.parse(n);
}, begin = async (e, n) => {
	await mkdir(e, { recursive: !0 });
	let r = t(e, `${d}.draft`);
	await writeDurably(r, JSON.stringify(n));
	try {
		await link(r, t(e, f));
	} catch (e) {
		throw Error.isError(e) && "code" in e && e.code === "EEXIST" ? new o(a({})) : e;
	}
}, isAbandoned = async (e) => await stat(e).catch(missing) !== void 0, writeDurably = async (e, t) => {
	let n = await open(e, "w");
	try {
		await n.writeFile(t), await n.sync();
	} finally {
		await n.close();
	}
}, put = async (n, r, i) => {
	if (r === void 0) return await rm(n, { force: !0 });
	let a = (await stat(n).catch(missing))?.mode, o = t(i, `${d}.next`);
	await writeDurably(o, r), a !== void 0 && await chmod(o, a & 511), await mkdir(e(n), { recursive: !0 });
	try {
		await rename(o, n);
	} catch (e) {
		if (!Error.isError(e) || !("code" in e) || e.code !== "EXDEV") throw e;
		await writeFile(n, r);
	}
}, expectEnded = (e, { owner: t }) => {
	if (!(t === d || l(t))) throw new o(a(u(t) ? {} : { journal: e }));
}, takeBack = async (e, n, r) => {
	expectEnded(n, r);
	let { files: a } = r, s = await Promise.all(a.map(async (n) => ({
		change: n,
		state: stateOf(await readBytes(t(e, n.path)), n)
	}))), c = s.filter(({ state: e }) => e === "other").map(({ change: e }) => e.path);
	if (c.length > 0) throw new o(i({
		files: c,
		journal: n
	}));
	if (s.some(({ state: e }) => e === "before")) for (let { change: r, state: i } of s) i === "after" && await put(t(e, r.path), r.before, n);
	await rm(n, {
		recursive: !0,
		force: !0
	});
}, stateOf = (e, { before: t, after: n }) => {
	let is = (t) => t === void 0 || e === void 0 ? t === e : Buffer.from(t).equals(e);
	return is(n) ? "after" : is(t) ? "before" : "other";
};
export { createCheckout };
