import { __exportAll } from "./rolldown-runtime.js";
const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
const randomUUID = (...given) => globalThis.process.getBuiltinModule("node:crypto").randomUUID(...given);
const openAsBlob = globalThis.process.getBuiltinModule("node:fs").openAsBlob;
import { at, openForgeClient, readAnswer, readListing as readListing$1, repositoryPath, text } from "./runtime-wire-forge.js";
import { createRemotes } from "./adapters-simple-index.js";
import { inertLine, systemClock } from "./domain-problem-plan.js";
import { forgeRemote, isMoved, remoteEnvironment, remoteRefusal, wireRun } from "./runtime-wire-run.js";
import { createGitCommand, createProcesses, nodeFiles } from "./domain-environment-uv-variables.js";
import { createIndexes } from "./domain-indexes-uv-indexes.js";

// src/adapters/forge/releases.ts
const createReleases = (client, repository) => {
	const isGitea = client.kind === "gitea";
	const path = (...parts) => repositoryPath(repository, "releases", ...parts.map((part) => String(part)));
	return {
		list: async () => readListing$1(await client.list({ path: path() }), "releases", readRelease),
		read: async ({ id }) => readAnswer(await client.get(path(id)), "a release", readRelease),
		createDraft: async ({ tag, commit, title, body, isPrerelease }) => {
			const words = {
				tag_name: tag,
				target_commitish: commit,
				name: title,
				body,
				draft: true,
				prerelease: isPrerelease
			};
			return readAnswer(await client.send("POST", path(), words), "the new release", readRelease);
		},
		upload: async ({ id, uploadUrl }, file) => {
			const bytes = await blobOf(file);
			const answer = isGitea ? await client.upload(path(id, "assets"), { name: file.name }, formOf(file.name, bytes)) : await client.upload(uploadUrl.replace(/\{[^}]*\}$/, ""), { name: file.name }, bytes);
			return readAnswer(answer, "an asset", readAsset);
		},
		removeAsset: (release, asset) => client.send("DELETE", isGitea ? path(release.id, "assets", asset.id) : path("assets", asset.id)),
		publish: async ({ id }, { isLatest }) => {
			const words = isGitea ? { draft: false } : {
				draft: false,
				make_latest: String(isLatest)
			};
			return readAnswer(await client.send("PATCH", path(id), words), "the release", readRelease);
		},
		remove: ({ id }) => client.send("DELETE", path(id)),
		areImmutable: async () => {
			if (isGitea) return {
				kind: "found",
				value: false
			};
			const answer = await client.get(repositoryPath(repository, "immutable-releases"));
			if (answer.kind === "missing") return {
				kind: "found",
				value: false
			};
			return readAnswer(answer, "immutable releases", (value) => {
				const isOn = at(value, "enabled");
				return typeof isOn === "boolean" ? isOn : void 0;
			});
		}
	};
};
const type = "application/octet-stream";
const blobOf = async ({ content }) => "path" in content ? await openAsBlob(content.path, { type }) : new Blob([content.text], { type });
const formOf = (name, bytes) => {
	const boundary = `release-actions-${randomUUID()}`;
	const head = `--${boundary}\r\n${`Content-Disposition: form-data; name="attachment"; filename="${name.replaceAll("\"", "%22")}"`}\r\nContent-Type: ${type}\r\n\r\n`;
	return new Blob([
		head,
		bytes,
		`\r\n--${boundary}--\r\n`
	], { type: `multipart/form-data; boundary=${boundary}` });
};
const readRelease = (value) => {
	const [id, tag, url, isDraft] = [
		at(value, "id"),
		text(at(value, "tag_name")),
		text(at(value, "html_url")),
		at(value, "draft")
	];
	const assets = at(value, "assets");
	const read = Array.isArray(assets) ? assets.map(readAsset) : [];
	if (typeof id !== "number" || tag === void 0 || url === void 0 || typeof isDraft !== "boolean") return void 0;
	if (!read.every((asset) => asset !== void 0)) return void 0;
	return {
		id,
		tag,
		target: text(at(value, "target_commitish")) ?? "",
		title: text(at(value, "name")) ?? "",
		body: text(at(value, "body")) ?? "",
		url,
		isDraft,
		isPrerelease: at(value, "prerelease") === true,
		isImmutable: at(value, "immutable") === true,
		assets: read,
		uploadUrl: text(at(value, "upload_url")) ?? ""
	};
};
const readAsset = (value) => {
	const [id, name, size] = [
		at(value, "id"),
		text(at(value, "name")),
		at(value, "size")
	];
	if (typeof id !== "number" || name === void 0 || typeof size !== "number") return void 0;
	return {
		id,
		name,
		size,
		sha256: /^sha256:([0-9a-f]{64})$/.exec(text(at(value, "digest")) ?? "")?.[1],
		isWhole: (text(at(value, "state")) ?? "uploaded") === "uploaded"
	};
};

// src/adapters/forge/tags.ts
const createTags = (client, repository) => ({
	...(client.kind === "gitea" ? ofGitea : ofGithub)(client, (...parts) => repositoryPath(repository, ...parts)),
	hasCommit: async (commit) => {
		const answer = await client.get(repositoryPath(repository, "git", "commits", commit));
		if (answer.kind !== "missing") return answer.kind === "found" ? {
			kind: "found",
			value: true
		} : answer;
		const around = await client.get(repositoryPath(repository));
		return around.kind === "found" ? {
			kind: "found",
			value: false
		} : around;
	}
});
const mostSteps = 5;
const ofGithub = (client, path) => {
	const lookUp = async (...parts) => readAnswer(await client.get(path("git", ...parts)), "a tag", (value) => readObject(at(value, "object")));
	return {
		find: async (name) => {
			const first = await lookUp("ref", `tags/${name}`);
			let answer = first;
			for (let step = 0; step < mostSteps && answer.kind === "found" && answer.value.type === "tag"; step++) answer = await lookUp("tags", answer.value.sha);
			if (answer.kind === "missing") return {
				kind: "found",
				value: void 0
			};
			if (answer.kind !== "found" || first.kind !== "found") return answer;
			return {
				kind: "found",
				value: {
					name,
					commit: answer.value.sha,
					isAnnotated: first.value.type === "tag"
				}
			};
		},
		create: async ({ name, commit, message }) => {
			const words = {
				tag: name,
				message,
				object: commit,
				type: "commit"
			};
			const made = readAnswer(await client.send("POST", path("git", "tags"), words), "the new tag", (value) => text(at(value, "sha")));
			if (made.kind !== "found") return made;
			return await client.send("POST", path("git", "refs"), {
				ref: `refs/tags/${name}`,
				sha: made.value
			});
		},
		remove: (name) => client.send("DELETE", path("git", "refs", `tags/${name}`)),
		rulesets: async () => {
			const listed = readListing$1(await client.list({
				path: path("rulesets"),
				query: { targets: "tag" }
			}), "rulesets", (value) => {
				const id = at(value, "id");
				return typeof id === "number" ? {
					id,
					isActive: at(value, "enforcement") === "active"
				} : void 0;
			});
			if (listed.kind === "missing") return {
				kind: "found",
				value: []
			};
			if (listed.kind !== "found") return listed;
			const rulesets = [];
			for (const { id } of listed.value.items.filter(({ isActive }) => isActive)) {
				const answer = readAnswer(await client.get(path("rulesets", String(id))), "a ruleset", readRuleset);
				if (answer.kind === "unanswered") return answer;
				if (answer.kind === "found") rulesets.push(answer.value);
			}
			return {
				kind: "found",
				value: rulesets
			};
		}
	};
};
const ofGitea = (client, path) => ({
	find: async (name) => {
		const answer = readAnswer(await client.get(path("tags", name)), "a tag", (value) => {
			const [id, commit] = [text(at(value, "id")), text(at(value, "commit", "sha"))];
			return commit === void 0 ? void 0 : {
				name,
				commit,
				isAnnotated: id !== void 0 && id !== commit
			};
		});
		return answer.kind === "missing" ? {
			kind: "found",
			value: void 0
		} : answer;
	},
	create: ({ name, commit, message }) => client.send("POST", path("tags"), {
		tag_name: name,
		message,
		target: commit
	}),
	remove: (name) => client.send("DELETE", path("tags", name)),
	rulesets: async () => ({
		kind: "found",
		value: []
	})
});
const readObject = (value) => {
	const [type, sha] = [text(at(value, "type")), text(at(value, "sha"))];
	return type === void 0 || sha === void 0 ? void 0 : {
		type,
		sha
	};
};
const readRuleset = (value) => {
	const [name, rules] = [text(at(value, "name")), at(value, "rules")];
	if (name === void 0) return void 0;
	const refs = at(value, "conditions", "ref_name");
	return {
		name,
		include: textsOf(at(refs, "include")),
		exclude: textsOf(at(refs, "exclude")),
		rules: Array.isArray(rules) ? rules.flatMap((rule) => text(at(rule, "type")) ?? []) : [],
		names: Array.isArray(rules) ? rules.flatMap(readNameRule) : [],
		isBypassed: ["always", "exempt"].includes(text(at(value, "current_user_can_bypass")) ?? "")
	};
};
const readNameRule = (rule) => {
	const [type, parameters] = [at(rule, "type"), at(rule, "parameters")];
	const [operator, pattern] = [text(at(parameters, "operator")), text(at(parameters, "pattern"))];
	if (type !== "tag_name_pattern" || pattern === void 0) return [];
	if (operator !== "starts_with" && operator !== "ends_with" && operator !== "contains") return [];
	return [{
		operator,
		pattern,
		isNegated: at(parameters, "negate") === true
	}];
};
const textsOf = (value) => Array.isArray(value) ? value.flatMap((item) => text(item) ?? []) : [];

// src/adapters/git/tag-refs.ts
const prefix = "refs/tags/";
const createTagRefs = (options) => {
	const { git, folder, signal } = options;
	const env = async () => await remoteEnvironment(git, folder, options);
	return {
		local: async () => {
			const args = [
				"for-each-ref",
				"--format=%(objectname)%00%(*objectname)%00%(refname)",
				prefix
			];
			const lines = (await git.read({
				folder,
				args
			})).split("\n").slice(0, -1);
			return new Map(lines.map((line) => {
				const [object = "", commit = "", name = ""] = line.split("\0");
				return [name.slice(10), {
					object,
					commit: commit || object
				}];
			}));
		},
		remote: async () => {
			if (!(await git.read({
				folder,
				args: ["remote"]
			})).split("\n").includes("origin")) return { kind: "missing" };
			const args = [
				"ls-remote",
				"--tags",
				forgeRemote
			];
			const exit = await git.attempt({
				folder,
				args,
				env: await env(),
				signal
			});
			return exit.code === 0 ? {
				kind: "found",
				value: readListing(exit.stdout)
			} : remoteRefusal("git ls-remote failed", exit);
		},
		removeLocal: async (tag, { object }) => {
			const exit = await git.attempt({
				folder,
				args: [
					"update-ref",
					"-d",
					`${prefix}${tag}`,
					object
				]
			});
			if (exit.code === 0) return { kind: "removed" };
			if (/but expected|unable to resolve reference/.test(exit.stderr)) return { kind: "moved" };
			return {
				kind: "unanswered",
				cause: "permission",
				why: `git update-ref failed: ${inertLine(exit.stderr.trim()).slice(0, 300)}`
			};
		},
		removeRemote: async (tag, { object }) => {
			const ref = `${prefix}${tag}`;
			const lease = `--force-with-lease=${ref}:${object}`;
			const args = [
				"push",
				...[
					"--porcelain",
					"--no-verify",
					"--recurse-submodules=no"
				],
				lease,
				forgeRemote,
				`:${ref}`
			];
			const exit = await git.attempt({
				folder,
				args,
				env: await env(),
				signal
			});
			if (exit.code === 0) return { kind: "removed" };
			return /remote ref does not exist|unable to delete/.test(exit.stdout + exit.stderr) || isMoved(exit) ? { kind: "moved" } : remoteRefusal("git push was refused", exit);
		}
	};
};
const readListing = (text) => {
	const refs = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const [, hash = "", name = "", peeled] = /^([0-9a-f]{40,64})\trefs\/tags\/(.+?)(\^\{\})?$/.exec(line) ?? [];
		if (name === "") continue;
		const known = refs.get(name);
		if (peeled === void 0) refs.set(name, {
			object: hash,
			commit: known?.commit ?? hash
		});
		else refs.set(name, {
			object: known?.object ?? hash,
			commit: hash
		});
	}
	return refs;
};

// src/runtime/wire/rollback.ts
var rollback_exports = /* @__PURE__ */ __exportAll({ wireRollback: () => wireRollback });
const wireRollback = (world) => {
	const { environment, config, signal } = world;
	const { variables } = environment;
	const { git, openIndex } = wireRun(world);
	const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl = "https://github.com" } = variables;
	return {
		remotes: createRemotes(createProcesses(), variables),
		repository: repository || void 0,
		files: nodeFiles,
		absolute: (path) => resolve(path),
		git,
		openIndex,
		indexes: createIndexes(nodeFiles, variables, process.cwd()),
		clock: systemClock,
		config,
		signal,
		openRepository: (folder, token) => {
			const command = createGitCommand(createProcesses(), variables);
			const client = repository ? openForgeClient(world, token) : void 0;
			return {
				tags: createTagRefs({
					git: command,
					folder,
					serverUrl,
					token,
					signal
				}),
				forge: client && forgeOf(client, repository)
			};
		}
	};
};
const forgeOf = (client, repository) => ({
	...createReleases(client, repository),
	rulesets: createTags(client, repository).rulesets
});

export { createReleases, createTags, rollback_exports };