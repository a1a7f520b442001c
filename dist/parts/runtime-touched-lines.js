import { __exportAll } from "./rolldown-runtime.js";
const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
import { inertLine } from "../index.js";
import { createGitCommand, createProcesses, explainGit, findTopLevel } from "./domain-environment-uv-variables.js";

// src/adapters/git/added-lines.ts
const lineFeed = 10;
const carriageReturn = 13;
const readAddedLines = (onLine) => {
	const take = patchReader(onLine);
	let open = [];
	let size = 0;
	const keep = (part) => {
		const room = part.subarray(0, 65537 - size);
		if (room.length > 0) open.push(Buffer.from(room));
		size += room.length;
	};
	const close = (end) => {
		if (size === 0) return take(textOf(end.subarray(0, 65537)));
		keep(end);
		take(textOf(Buffer.concat(open)));
		open = [];
		size = 0;
	};
	return {
		push: (chunk) => {
			let from = 0;
			for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
				close(chunk.subarray(from, at));
				from = at + 1;
			}
			keep(chunk.subarray(from));
		},
		end: () => {
			if (size > 0) close(/* @__PURE__ */ new Uint8Array());
		}
	};
};
const decoder = new TextDecoder();
const textOf = (line) => decoder.decode(line.at(-1) === carriageReturn ? line.subarray(0, -1) : line);
const patchReader = (onLine) => {
	let file;
	let line = 0;
	let added = 0;
	return (text) => {
		if (added > 0 && text.startsWith("+")) {
			added--;
			if (file !== void 0) onLine({
				file,
				line,
				text: text.slice(1)
			});
			line++;
		} else if (text.startsWith("+++ ")) file = pathOf(text.slice(4));
		else {
			const [, start, count] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
			if (start === void 0) return;
			added = Number(count ?? 1);
			line = Number(start);
		}
	};
};
const pathOf = (text) => {
	const name = text.startsWith("\"") ? unquote(text.slice(1, -1)) : text.replace(/\t$/, "");
	return name.startsWith("b/") ? name.slice(2) : void 0;
};
const escaped = {
	a: "\x07",
	b: "\b",
	t: "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r"
};
const unquote = (text) => {
	const plain = Buffer.from(text).toString("latin1").replaceAll(/\\([0-7]{3}|.)/g, (_, code) => code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : escaped[code] ?? code);
	return Buffer.from(plain, "latin1").toString();
};

// src/adapters/git/changes.ts
const createChanges = (processes, env) => {
	const git = createGitCommand(processes, env);
	return {
		find: async ({ folder, target }) => {
			if (await findTopLevel(git, folder) === void 0) return noCommit;
			const head = await commitOf(git, folder, "HEAD");
			if (head === void 0) return noCommit;
			if ((await git.read({
				folder,
				args: ["rev-parse", "--is-shallow-repository"]
			})).trim() === "true") return shallow;
			const tip = await targetTip(git, folder, target);
			if (tip === void 0) return targetMissing(target);
			const merge = await git.attempt({
				folder,
				args: [
					"merge-base",
					head,
					tip
				]
			});
			const base = merge.stdout.trim();
			if (merge.code !== 0 || base === "") return unrelated(target);
			return {
				base,
				head,
				files: await touchedFiles(git, folder, [base, head])
			};
		},
		addedLines: async ({ folder, base, head }, onLine) => {
			const reader = readAddedLines(onLine);
			const call = {
				folder,
				args: [
					"diff-tree",
					...patch,
					base,
					head,
					"--"
				],
				onOutput: reader.push
			};
			const exit = await git.attempt(call);
			if (exit.code !== 0) throw explainGit(call, exit);
			reader.end();
		}
	};
};
const patch = [
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
];
const noCommit = {
	unknown: "there is no git checkout with a commit",
	remedy: "Check the repository out first, with actions/checkout and fetch-depth: 0"
};
const shallow = {
	unknown: "the clone is shallow, so that the merge base cannot be found",
	remedy: "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow"
};
const targetMissing = (target) => target === void 0 ? {
	unknown: "nothing says which branch is the target",
	remedy: "Run in a pull request's job; in a terminal: git remote set-head origin --auto"
} : {
	unknown: `the target branch ${inertLine(target)} is not in this clone`,
	remedy: "Set fetch-depth: 0 on actions/checkout, which fetches every branch; in a terminal: git fetch origin"
};
const unrelated = (target) => ({
	unknown: `HEAD and ${target === void 0 ? "the target branch" : inertLine(target)} have no commit in common`,
	remedy: "Rebase the branch on its target branch"
});
const targetTip = async (git, folder, target) => target === void 0 ? await commitOf(git, folder, "refs/remotes/origin/HEAD") : await commitOf(git, folder, `refs/remotes/origin/${target}`) ?? await commitOf(git, folder, `refs/heads/${target}`);
const commitOf = async (git, folder, ref) => {
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	];
	const exit = await git.attempt({
		folder,
		args
	});
	return exit.code === 0 ? exit.stdout.trim() : void 0;
};
const statuses = {
	A: "added",
	D: "deleted",
	R: "renamed"
};
const touchedFiles = async (git, folder, [base, head]) => {
	const args = [
		"diff-tree",
		"-r",
		"-M",
		"-z",
		"--name-status",
		base,
		head,
		"--"
	];
	const fields = (await git.read({
		folder,
		args
	})).split("\0");
	const files = [];
	for (let at = 0; at + 1 < fields.length;) {
		const status = statuses[fields[at].charAt(0)] ?? "modified";
		if (status === "renamed") files.push({
			path: fields[at + 2],
			status,
			from: fields[at + 1]
		});
		else files.push({
			path: fields[at + 1],
			status
		});
		at += status === "renamed" ? 3 : 2;
	}
	return files;
};

// src/runtime/touched-lines.ts
var touched_lines_exports = /* @__PURE__ */ __exportAll({ readTouchedLines: () => readTouchedLines });
const readTouchedLines = async ({ variables }) => {
	if (variables.GITHUB_EVENT_NAME !== "pull_request") return void 0;
	const changes = createChanges(createProcesses(), variables);
	const folder = resolve(variables["INPUT_WORKING-DIRECTORY"] ?? ".");
	try {
		const change = await changes.find({
			folder,
			target: variables.GITHUB_BASE_REF
		});
		if ("unknown" in change) return void 0;
		const touched = new Map(change.files.map(({ path }) => [path, []]));
		await changes.addedLines({
			folder,
			...change
		}, ({ file, line }) => {
			const ranges = touched.get(file);
			const last = ranges?.at(-1);
			if (last?.[1] === line - 1) ranges?.splice(-1, 1, [last[0], line]);
			else ranges?.push([line, line]);
		});
		return touched;
	} catch {
		return;
	}
};

export { createChanges, touched_lines_exports };