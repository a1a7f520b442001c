import { _usingCtx, formatTag, isWork } from "./domain-problem-plan.js";
import { versionNotTagged } from "./domain-problem-preflight.js";
import { compareVersions, isDevelopment, isLocal, parseVersion } from "./domain-problem-workspace.js";
import { isSameVersion, matchTag, memberPlace, readTagFormats, releasesByTag, sourceReader, splitTag, tagMembers, versionAtEnd } from "./domain-workspace-read.js";
import { backendOf, isHanded, originOf, ownTagsAdvice } from "./domain-version-origin-resolve.js";
import { withDynamicVersion } from "./domain-plan-plan-publish.js";

// src/domain/plan/check-own-tags.ts
const checkOwnTags = (check) => {
	const { workspace, plan, formats, tags, here, tools } = check;
	const versions = new Map(plan.packages.flatMap(({ name, version }) => version === null ? [] : [[name, version]]));
	const { releases } = releasesByTag({
		tags,
		formats,
		workspace,
		versions
	});
	const members = tagMembers(workspace.members, versions);
	return plan.packages.filter(isWork).flatMap(({ name, version }) => {
		const tool = tools.get(name);
		const parsed = parseVersion(version ?? "");
		if (version === null || tool === void 0 || parsed === void 0) return [];
		if (isDevelopment(parsed) || isLocal(parsed)) return [];
		const own = new Set(releases.get(name)?.map(({ tag }) => tag));
		const same = [...here].filter((tag) => {
			const read = matchTag(tag, formats, members)?.version ?? versionAtEnd(tag);
			return read !== void 0 && isSameVersion(read, version);
		});
		if (same.some((tag) => own.has(tag) || matchTag(tag, formats, members) === void 0)) return [];
		const prefix = (formats.usual.length === 0 || formats.packages.has(name) ? void 0 : prefixOf(releases.get(name) ?? [])) ?? formatTag(formats, {
			name,
			version: "0"
		}).replace(/0$/, "");
		return [versionNotTagged({
			package: name,
			version,
			tool,
			foreign: same[0],
			tag: `${prefix}${version}`,
			advice: ownTagsAdvice(tool, name, prefix),
			place: memberPlace(workspace, workspace.members.find((member) => member.name === name), ["project", "dynamic"])
		})];
	});
};
const prefixOf = (releases) => {
	const [greatest] = releases.toSorted((a, b) => compareVersions(parseVersion(b.version), parseVersion(a.version)));
	return greatest?.tag === void 0 ? void 0 : splitTag(greatest.tag)?.before;
};

// src/stages/plan/tag-tools.ts
const readTagTools = async (workspace, files) => {
	const read = sourceReader(files, workspace);
	const origins = await Promise.all(withDynamicVersion(workspace).map(async (member) => [member.name, await originOf(workspace, member, read)]));
	return new Map(origins.flatMap(([name, origin]) => origin.kind === "tags" ? [[name, origin.tool]] : []));
};

// src/stages/plan/own-tags.ts
const ownTags = async ({ wish, survey, plan, prepared }, { files, git, config, variables }) => {
	const { workspace, repository } = survey;
	const work = new Set(plan.packages.filter(isWork).map(({ name }) => name));
	if (repository?.commit === void 0) return [];
	const tools = [...await readTagTools(workspace, files)].filter(([name, tool]) => work.has(name) && prepared?.has(name) !== true && !isHanded(tool, name, variables));
	if (tools.length === 0) return [];
	const tags = await git.tags(repository.topLevel);
	const asked = wish.packages.length === 0 && wish.tag !== void 0 ? [wish.tag] : [];
	const here = tags.filter(({ commit }) => commit === repository.commit).map(({ name }) => name);
	return checkOwnTags({
		workspace,
		plan,
		formats: readTagFormats(wish.tagFormat, config),
		tags: [.../* @__PURE__ */ new Set([...tags.map(({ name }) => name), ...asked])],
		here: /* @__PURE__ */ new Set([...here, ...asked]),
		tools: new Map(tools)
	});
};

// src/stages/publish/copy-checkout.ts
const copyCheckout = async (survey, copies, run) => copies.make({
	topLevel: survey.repository?.topLevel,
	root: survey.workspace.root,
	members: survey.workspace.members.map(({ path }) => path),
	into: (await run.scratch.folder("copy")).path
});
const readDynamicVersions = async (survey, { uv, copy, run, python, except, ...limits }) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const packages = withDynamicVersion(survey.workspace).filter(({ name }) => except?.has(name) !== true).map((member) => ({
			name: member.name,
			python: python(member.name),
			backend: backendOf(survey.workspace, member)
		}));
		if (packages.length === 0) return /* @__PURE__ */ new Map();
		const scratch = _usingCtx$1.a(await run.scratch.folder("versions"));
		const { commitTime } = survey;
		return await uv.dynamicVersions({
			root: copy.root,
			packages,
			scratch: scratch.path,
			commitTime,
			...limits
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};

export { copyCheckout, ownTags, readDynamicVersions, readTagTools };