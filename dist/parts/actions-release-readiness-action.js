import { __toESM } from "./rolldown-runtime.js";
import { buildGraph } from "./domain-workspace-read.js";
import { compilePattern, distinct } from "./domain-problem-workspace.js";
import { Problem, contract$3 as contract, defineAction, indexPresets } from "./domain-problem-plan.js";
import { validate } from "./domain-validation-aim.js";
import { forbidPattern, forbidSyntax, forbiddenLine, noForge, outsideScope, readGates, scopeGlob, scopeUnknown } from "./domain-problem-gate.js";
import { require_picomatch } from "../libraries/picomatch.js";

// src/domain/scope/forbid.ts
const readForbidden = async (lines) => {
	const read = await Promise.all(lines.map(readLine));
	return {
		forbidden: read.filter((each) => "pattern" in each),
		findings: read.filter((each) => "code" in each)
	};
};
const readLine = async (line) => {
	const colon = line.indexOf(":");
	const [name, source] = [line.slice(0, Math.max(0, colon)).trim(), line.slice(colon + 1).trim()];
	if (name === "" || source === "") return forbidSyntax({ line });
	const pattern = await compilePattern(source);
	return "why" in pattern ? forbidPattern({
		name,
		why: pattern.why
	}) : {
		name,
		pattern
	};
};
const mostFound = 100;
const watchForbidden = (forbidden) => {
	const found = [];
	let more = 0;
	return {
		see: ({ file, line, text }) => {
			for (const { name, pattern } of forbidden) {
				if (!pattern.test(text)) continue;
				if (found.length < mostFound) found.push({
					file,
					line,
					name
				});
				else more++;
			}
		},
		findings: () => found.map((each, index) => forbiddenLine({
			...each,
			more: index === 99 ? more : 0
		}))
	};
};

// src/domain/scope/scope.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const longestGlob = 1e3;
const readScope = (globs) => {
	const bad = globs.find((glob) => glob.length > longestGlob || glob.startsWith("!"));
	if (bad !== void 0) return scopeGlob({ glob: bad });
	const options = {
		dot: true,
		nonegate: true,
		noextglob: true
	};
	const matchers = globs.map((glob) => (0, import_picomatch.default)(glob.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "/**"), options));
	return {
		globs,
		admits: (path) => matchers.some((matches) => matches(path))
	};
};
const mostNamed = 50;
const judgeScope = ({ globs, admits }, files) => {
	const outside = files.flatMap(({ path, from }) => [path, ...from === void 0 ? [] : [from]].filter((each) => !admits(each)));
	return outside.slice(0, mostNamed).map((file, index) => {
		const more = index === 49 ? outside.length - mostNamed : 0;
		return outsideScope({
			file,
			globs,
			more
		});
	});
};

// src/stages/gates/judge-change.ts
const changeJudge = async ({ scope, forbid }, changes) => {
	const allowed = readScope(scope);
	const { forbidden, findings } = await readForbidden(forbid);
	if ("code" in allowed) throw new Problem([allowed, ...findings]);
	if (findings.length > 0) throw new Problem(findings);
	const rules = [...scope.length > 0 ? ["scope"] : [], ...forbid.length > 0 ? ["forbid"] : []];
	return async (question) => {
		const change = await changes.find(question);
		if ("unknown" in change) {
			const { unknown: why, remedy } = change;
			return {
				files: void 0,
				rules,
				findings: [scopeUnknown({
					why,
					remedy
				})]
			};
		}
		const watch = watchForbidden(forbidden);
		if (forbidden.length > 0) await changes.addedLines({
			folder: question.folder,
			...change
		}, watch.see);
		return {
			files: change.files.length,
			rules,
			findings: [...scope.length === 0 ? [] : judgeScope(allowed, change.files), ...watch.findings()]
		};
	};
};

// src/actions/release-readiness/rules.ts
const readRules = async ({ scope, forbid, gates: lines }, { changes, facts }) => {
	const isAsked = scope.length + forbid.length > 0;
	const [judge, gates] = await Promise.allSettled([isAsked ? changeJudge({
		scope,
		forbid
	}, changes) : void 0, (async () => readGates(lines, facts))()]);
	if (judge.status === "fulfilled" && gates.status === "fulfilled") return {
		judge: judge.value,
		gates: gates.value
	};
	const reasons = [judge, gates].flatMap((each) => each.status === "rejected" ? [each.reason] : []);
	throw reasons.find((reason) => !(reason instanceof Problem)) ?? new Problem(reasons.flatMap((reason) => reason.findings));
};

// src/actions/release-readiness/action.ts
const action = defineAction({
	contract,
	run: async (inputs, ports) => {
		const forge = ports.openForge(inputs.githubToken?.secret);
		const readiness = await look(inputs, ports, forge?.checkRuns ?? noForge);
		const { conclude } = await loadEnd();
		return conclude(readiness, inputs.comment, {
			ports,
			comments: forge?.comments
		});
	}
});
const look = async (inputs, ports, checkRuns) => {
	const { config, facts } = ports;
	const { ignore, strict } = inputs;
	const { judge, gates } = await readRules(inputs, ports);
	const validation = await validate(inputs, ports);
	const { workspace } = validation;
	const graph = buildGraph(workspace);
	const wish = {
		workspace,
		graph,
		config,
		ignore,
		strict
	};
	const health = inputs.checks ? await (await loadChecks()).checkWorkspace(wish, checkPorts(inputs, ports)) : void 0;
	const change = await judge?.({
		folder: workspace.root,
		target: facts.target
	});
	const repository = await ports.git.inspect(workspace.root);
	const [{ runGates }] = await Promise.all([import("./stages-gates-gates.js"), loadEnd()]);
	const gate = await runGates({
		gates,
		folder: workspace.root,
		prefix: workspace.prefix,
		repository,
		cited: facts.pullRequest?.head ?? repository?.commit,
		timeout: inputs.gateTimeout
	}, {
		...ports,
		checkRuns
	});
	return {
		validation,
		gates: gate.results,
		isTreeClean: gate.isTreeClean,
		health,
		change,
		graph: inputs.preview ? graph : void 0,
		checklist: {
			forge: facts.forge,
			index: presetOf(inputs.index)
		},
		findings: distinct([
			...validation.findings,
			...health?.findings ?? [],
			...change?.findings ?? [],
			...gate.findings
		])
	};
};
const loadEnd = () => import("./actions-release-readiness-conclude.js");
const loadChecks = () => import("./actions-check-action.js").then((n) => n.check_workspace_exports);
const checkPorts = ({ index }, ports) => index === "off" ? {
	...ports,
	names: async () => ({ skipped: "the index is off" })
} : ports;
const presetOf = (index) => Object.values(indexPresets).find(({ name }) => name === index);

export { action };