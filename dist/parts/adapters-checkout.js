const chmod = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...given);
const link = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").link(...given);
const lstat = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...given);
const mkdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...given);
const open = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").open(...given);
const readFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...given);
const rename = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...given);
const rm = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...given);
const stat = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...given);
const writeFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...given);
const dirname = globalThis.process.getBuiltinModule("node:path").dirname;
const join = globalThis.process.getBuiltinModule("node:path").join;
const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
import { Problem } from "./domain-problem-plan.js";
import { fileMoved, writeEdited, writeGoesOn } from "./domain-problem-release-files.js";
import { createGitCommand, isGitMissing, isGone, processOwner } from "./domain-environment-uv-variables.js";

// src/adapters/checkout.ts
const createCheckout = (processes, env) => {
	const git = createGitCommand(processes, env);
	return {
		dirty: async (top, paths) => {
			if (paths.length === 0 || await lstat(join(top, ".git")).catch(missing) === void 0) return [];
			const args = [
				"--no-optional-locks",
				"status",
				"--porcelain=v1",
				"-z",
				"--no-renames",
				"--untracked-files=all",
				"--"
			];
			try {
				return (await git.read({
					folder: top,
					args: [...args, ...paths]
				})).split("\0").filter((row) => row !== "").map((row) => row.slice(3));
			} catch (error) {
				if (isGitMissing(error)) return [];
				throw error;
			}
		},
		unfinished: async (top) => (await readJournal(await journalFolder(top)))?.files.map(({ path }) => path) ?? [],
		recover: async (top) => {
			const folder = await journalFolder(top);
			const journal = await readJournal(folder);
			if (journal !== void 0) await takeBack(top, folder, journal);
			else if (await isAbandoned(folder)) await rm(folder, {
				recursive: true,
				force: true
			});
		},
		apply: async (top, changes) => {
			for (const { path, before } of changes) await expectText(join(top, path), path, before);
			const folder = await journalFolder(top);
			await begin(folder, {
				owner: processOwner,
				files: changes
			});
			for (const { path, after } of changes) await put(join(top, path), after, folder);
			await rm(folder, {
				recursive: true,
				force: true
			});
		}
	};
};
const readBytes = async (path) => await readFile(path).catch(missing);
const missing = (error) => {
	if (Error.isError(error) && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return void 0;
	throw error;
};
const expectText = async (file, path, before) => {
	const bytes = await readBytes(file);
	if (bytes === void 0 && before === void 0) return;
	if (bytes !== void 0 && before !== void 0 && Buffer.from(before).equals(bytes)) return;
	throw new Problem(fileMoved({ file: path }));
};
const journalFolder = async (top) => {
	const own = join(top, ".git");
	const about = await stat(own).catch(missing);
	if (about === void 0) return join(top, ".release-actions");
	if (about.isDirectory()) return join(own, "release-actions");
	const [, folder] = /^gitdir: (.+?)\s*$/.exec(await readFile(own, "utf8")) ?? [];
	return folder === void 0 ? join(top, ".release-actions") : join(resolve(top, folder), "release-actions");
};
const journalName = "write.json";
const readJournal = async (folder) => {
	const text = await readFile(join(folder, journalName), "utf8").catch(missing);
	if (text === void 0) return void 0;
	return JSON.parse(text);
};
const begin = async (folder, journal) => {
	await mkdir(folder, { recursive: true });
	const draft = join(folder, `${processOwner}.draft`);
	await writeDurably(draft, JSON.stringify(journal));
	try {
		await link(draft, join(folder, journalName));
	} catch (error) {
		if (Error.isError(error) && "code" in error && error.code === "EEXIST") throw new Problem(writeGoesOn({}));
		throw error;
	}
};
const isAbandoned = async (folder) => await stat(folder).catch(missing) !== void 0;
const writeDurably = async (path, text) => {
	const file = await open(path, "w");
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
};
const put = async (file, text, folder) => {
	if (text === void 0) return await rm(file, { force: true });
	const mode = (await stat(file).catch(missing))?.mode;
	const draft = join(folder, `${processOwner}.next`);
	await writeDurably(draft, text);
	if (mode !== void 0) await chmod(draft, mode & 511);
	await mkdir(dirname(file), { recursive: true });
	try {
		await rename(draft, file);
	} catch (error) {
		if (!Error.isError(error) || !("code" in error) || error.code !== "EXDEV") throw error;
		await writeFile(file, text);
	}
};
const takeBack = async (top, folder, { owner, files }) => {
	if (owner !== processOwner && !isGone(owner)) throw new Problem(writeGoesOn({}));
	const states = await Promise.all(files.map(async (change) => ({
		change,
		state: stateOf(await readBytes(join(top, change.path)), change)
	})));
	const foreign = states.filter(({ state }) => state === "other").map(({ change }) => change.path);
	if (foreign.length > 0) throw new Problem(writeEdited({
		files: foreign,
		journal: folder
	}));
	if (states.some(({ state }) => state === "before")) {
		for (const { change, state } of states) if (state === "after") await put(join(top, change.path), change.before, folder);
	}
	await rm(folder, {
		recursive: true,
		force: true
	});
};
const stateOf = (bytes, { before, after }) => {
	const is = (text) => text === void 0 || bytes === void 0 ? text === bytes : Buffer.from(text).equals(bytes);
	return is(after) ? "after" : is(before) ? "before" : "other";
};

export { createCheckout };