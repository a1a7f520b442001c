import { matchesName, readNeighbours, readWish, tagElsewhere, unknownPackages, unpublishable } from "./domain-config-config.js";
import { readTagFormats, readWorkspace } from "./domain-workspace-read.js";
import { Problem, tagOfAnother } from "./domain-problem-plan.js";
import { findIndex, tagNotGiven } from "./domain-problem-history.js";

// src/domain/validation/aim.ts
const readAim = (wish, { workspace, config, tagFormats }) => {
	const { members } = workspace;
	const mode = wish.mode === "auto" ? wish.tag === void 0 ? "branch" : "tag" : wish.mode;
	const tagText = mode === "tag" ? wish.tag : void 0;
	const context = {
		members,
		config,
		tagFormats
	};
	const named = attempt(() => readWish({
		packages: wish.packages,
		exclude: [],
		tag: void 0
	}, context));
	const tagged = attempt(() => readWish({
		packages: [],
		exclude: [],
		tag: tagText
	}, context));
	const findings = [
		...named.findings,
		...tagged.findings,
		...mode === "tag" && tagText === void 0 ? [tagNotGiven({})] : []
	];
	const tag = tagged.selection?.tag;
	const isMeant = ({ name }) => tag?.match.kind !== "package" || tag.match.name === name;
	const meant = members.filter((member) => unpublishable(member, config) === void 0).filter(({ name }) => wish.packages.length === 0 || wish.packages.some((pattern) => matchesName(pattern, name))).filter(isMeant);
	return {
		mode,
		tagText,
		tag,
		members: findings.length > 0 ? [] : meant,
		findings
	};
};
const attempt = (read) => {
	try {
		return {
			selection: read(),
			findings: []
		};
	} catch (error) {
		if (error instanceof Problem) return {
			selection: void 0,
			findings: error.findings
		};
		throw error;
	}
};

// src/stages/validate/validate.ts
const validate = async (given, ports) => {
	const { files, config } = ports;
	const workspace = readWorkspace(files, ports.absolute(given.workingDirectory));
	const uv = ports.indexes.read(workspace.root);
	const { name, index } = findIndex(given.index, config, uv);
	const wish = {
		...given,
		index: name
	};
	const tagFormats = readTagFormats(wish.tagFormat, config);
	const elsewhere = wish.tag === void 0 || wish.mode === "branch" ? void 0 : tagElsewhere(wish.tag, {
		formats: tagFormats,
		workspace,
		neighbours: () => readNeighbours(files, workspace)
	});
	if (elsewhere !== void 0) return ofAnother(wish.tag ?? "", elsewhere, workspace);
	const aim = readAim(wish, {
		workspace,
		config,
		tagFormats
	});
	const names = workspace.members.map(({ name }) => name);
	const findings = [
		...workspace.findings,
		...unknownPackages(config, names),
		...aim.findings
	];
	const { judgeRelease } = await import("./stages-validate-judge-release.js");
	return await judgeRelease({
		wish,
		workspace,
		aim,
		tagFormats,
		index,
		findings
	}, ports);
};
const ofAnother = (tag, elsewhere, workspace) => ({
	mode: "tag",
	tag,
	tagVersion: elsewhere.version,
	state: "idle",
	packages: [],
	rules: [],
	findings: [...workspace.findings, tagOfAnother({
		tag,
		...elsewhere
	})],
	workspace
});

export { validate };