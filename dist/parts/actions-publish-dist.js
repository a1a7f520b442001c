import { attestationsNeedTrust, distNotImported } from "./domain-problem-preflight.js";
import { chooseTarget, hasPyPIRules, indexTitle, titleOf } from "./domain-problem-target.js";
import { readTagFormats, rootAround } from "./domain-workspace-read.js";
import { knownHere, sourcesToml } from "./domain-run-manifest.js";
import { Problem, _usingCtx, isWork, presetOfUrl } from "./domain-problem-plan.js";
import { distNotOnIndex, distNotOnOtherIndex, distOfOtherCommit, distTargetUnsaid, siblingNotThere } from "./domain-problem-manifest.js";
import { distNotPrepared } from "./domain-problem-prepared.js";
import { offline } from "./domain-problem-smoke.js";
import { isOnIndex } from "./domain-plan-plan-publish.js";
import { parseDistributionName, parseRequirement } from "./domain-problem-workspace.js";
import { isVersion } from "./domain-distribution-wheel.js";
import { alone, checkStage, expectedOf, keepEnvironments, lookOutside, rehearseStage, release, skipRehearsal, smokePlanOf, togetherIn, whyUnrehearsed } from "./stages-publish-smoke-try-install.js";
import { takeAttestations } from "./actions-publish-nothing-due.js";
import { takeDist } from "./actions-attest-action.js";
import { isCredential, openDestination, openRehearsal } from "./domain-problem-credential.js";

// src/domain/attestation/passage.ts
const choosePassage = ({ wish, target, credential }) => {
	if (wish === "false") return {
		isOpen: false,
		why: "attestations is false"
	};
	if (target.kind === "rehearsal") return { isOpen: true };
	const isTrusted = credential === "trusted" || credential === void 0;
	if (wish === "true") return isTrusted ? { isOpen: true } : attestationsNeedTrust({ index: titleOf(target) });
	if (target.preset === void 0) return {
		isOpen: false,
		why: "they go to PyPI and TestPyPI alone"
	};
	if (!isTrusted) return {
		isOpen: false,
		why: "they go by trusted publishing alone, and this upload by a token or password"
	};
	return { isOpen: true };
};

// src/domain/run/dist-plan.ts
const retarget = (manifest, at) => {
	const { target, title } = at;
	const { plan } = manifest;
	const claimed = plan.packages.filter((entry) => entry.status === "published" && !hasVersion(at, entry));
	const others = plan.packages.filter((entry) => isReleased(entry) && !claimed.includes(entry));
	const isOther = slashed(plan.index.simple_url) !== slashed(target.simpleUrl) && others.length > 0;
	const notThere = isOther ? distNotOnOtherIndex : distNotOnIndex;
	const reason = `neither in dist nor on ${title}`;
	const packages = plan.packages.map((entry) => {
		if (claimed.includes(entry)) return {
			...entry,
			status: isOther ? "excluded" : "publish",
			reason
		};
		return isWork(entry) ? settle(entry, manifest, at) : entry;
	});
	const index = {
		name: target.name,
		upload_url: target.uploadUrl,
		simple_url: target.simpleUrl
	};
	const retargeted = {
		...plan,
		index,
		packages
	};
	return {
		plan: retargeted,
		findings: [...claimed.map(({ name, version }) => notThere({
			package: name,
			version,
			index: title
		})), ...missingSiblings(retargeted, at)]
	};
};
const isReleased = (entry) => isWork(entry) || entry.status === "published";
const slashed = (url) => url.endsWith("/") ? url : `${url}/`;
const hasVersion = ({ released }, { name, version }) => (released.get(name)?.files ?? []).some(({ filename }) => isVersion(parseDistributionName(filename, name)?.version, version));
const settle = (entry, { distributions }, { title, released }) => {
	const listed = new Map((released.get(entry.name)?.files ?? []).map((file) => [file.filename, file.sha256]));
	return distributions.filter((file) => file.package === entry.name).every(({ filename, sha256 }) => listed.get(filename) === sha256) ? {
		...entry,
		status: "published",
		reason: `on ${title} with these bytes`
	} : {
		...entry,
		reason: `not all of ${entry.version} is on ${title}`
	};
};
const missingSiblings = (plan, { released, requires, title }) => {
	const work = plan.packages.filter(isWork);
	const coming = new Set(work.map(({ name }) => name));
	return work.flatMap(({ name, needs }) => needs.filter((need) => !coming.has(need)).flatMap((need) => {
		const asked = requirementsOn(need, requires.get(name) ?? []);
		return asked.every((requirement) => isOnIndex(requirement, need, released)) ? [] : [siblingNotThere({
			package: name,
			need,
			requirement: asked[0]?.text ?? need,
			index: title
		})];
	}));
};
const requirementsOn = (need, texts) => {
	const found = texts.flatMap((text) => {
		const parsed = parseRequirement(text);
		return parsed.ok && parsed.requirement.name === need && !/\bextra\b/.test(parsed.requirement.marker ?? "") ? [parsed.requirement] : [];
	});
	return found.length > 0 ? found : [{
		specifier: "",
		text: need
	}];
};

// src/actions/publish/joining.ts
const joining = ({ course, rehearsal, outcomes }, setting) => (desk) => {
	const { inputs, ports, run, destination } = setting;
	const { plan, works, store, environments } = course;
	const isCodeFree = !inputs.dryRun;
	const unrehearsed = whyUnrehearsed({ isPart: false }, setting);
	const names = works.map((work) => work.package.name);
	const smoke = isCodeFree && inputs.smoke === "import" ? "resolve" : inputs.smoke;
	const untried = works.filter((work) => !wasTried(work, outcomes)).map((work) => work.package.name);
	if (smoke !== inputs.smoke && untried.length > 0) desk.note(distNotImported({ packages: untried }));
	const check = checkStage({
		...desk,
		...ports,
		twine: () => ports.twine.start(ports.signal),
		pathOf: store.pathOf,
		expected: expectedOf(plan, {
			stated: statedByPlan,
			isForPyPI: hasPyPIRules(destination.target)
		}),
		areTogether: togetherIn(plan),
		besides: async () => [],
		slots: ports.facts.cores
	});
	const rehearse = rehearseStage({
		...ports,
		...desk,
		environments,
		scratch: run.scratch,
		store,
		pathOf: store.pathOf,
		server: rehearsal.server,
		index: rehearsal.index,
		indexName: "the rehearsal index",
		isCodeFree,
		smokePlan: smokePlanOf({
			...inputs,
			smoke
		}, ports.config),
		names,
		slots: ports.facts.cores
	});
	return [alone("Checking together what several jobs built", check), alone("Rehearsing: every file to the embedded index, every package installed alone from it", unrehearsed === void 0 ? rehearse : skipRehearsal(unrehearsed))];
};
const wasTried = ({ package: { name, wheels } }, outcomes) => wheels.length === 0 && outcomes.some((each) => each.package === name && each.stage === "rehearse" && each.kind === "done");
const statedByPlan = ({ requires_python }) => ({
	requirements: [],
	extras: [],
	requiresPython: requires_python ?? void 0,
	description: void 0,
	needs: [],
	isEmpty: false
});

// src/actions/publish/dist.ts
const publishDist = async (start) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const { inputs, ports, run } = start;
		const from = await Promise.all(inputs.dist.map((folder) => ports.runs.store(ports.absolute(folder))));
		const { manifest, requires, isJoined } = await takeDist({
			from,
			to: run.store,
			archives: ports.archives,
			tag: inputs.packages.length > 0 ? void 0 : inputs.tag,
			formats: readTagFormats(inputs.tagFormat, ports.config)
		});
		if (inputs.due === "prepared" && inputs.tag === void 0 && manifest.plan.prepared_by === void 0) throw new Problem(distNotPrepared({}));
		await refuseOtherCommit(manifest.plan, inputs, ports);
		const root = rootAround(ports.files, ports.absolute(inputs.workingDirectory));
		const uvIndexes = ports.indexes.read(root);
		const target = targetOf(manifest.plan, inputs, uvIndexes);
		await ports.uv.version();
		const refusal = await ports.uv.refusal(root, { isOnline: true });
		if (refusal?.code === offline.code) throw new Problem(refusal);
		const names = manifest.plan.packages.map(({ name }) => name);
		const destination = _usingCtx$1.a(await openDestination(target, inputs, {
			...ports,
			scratch: run.scratch,
			uvIndexes,
			names
		}));
		const released = await ask(manifest.plan, destination.index, ports.signal);
		const { plan, findings } = retarget(manifest, {
			title: destination.title,
			target,
			released,
			requires
		});
		const outlook = await lookOutside({
			plan,
			released
		}, {
			inputs,
			ports,
			destination
		});
		const works = plan.packages.filter(isWork).map((entry) => ({
			package: entry,
			distributions: manifest.distributions.filter((file) => file.package === entry.name)
		}));
		const attestations = await takeAttestations(works.flatMap(({ distributions }) => distributions), {
			wish: inputs.attestations,
			passage: passageTo(destination, inputs),
			from: firstOf(from),
			to: run.store,
			released
		});
		if (isJoined && inputs.dryRun) await ports.loadAll();
		const rehearsal = _usingCtx$1.a(openRehearsal({
			...ports,
			scratch: run.scratch
		}, destination));
		const sources = knownHere(manifest.sources, uvIndexes.declared);
		const course = {
			plan: {
				...plan,
				id: run.id,
				created_at: new Date(ports.clock.now()).toISOString()
			},
			findings: [
				...findings,
				...outlook,
				...attestations.findings
			],
			works,
			isPart: false,
			attestations,
			store: run.store,
			released,
			sources,
			environments: keepEnvironments({
				...ports,
				scratch: run.scratch,
				uvToml: sourcesToml(sources),
				slots: ports.facts.cores
			}),
			isTried: true,
			isCodeFree: true
		};
		const setting = {
			...start,
			destination
		};
		const prepare = isJoined ? joining({
			course,
			rehearsal,
			outcomes: manifest.outcomes
		}, setting) : () => [alone("Taking what was built", skipRehearsal("what is in dist was rehearsed when it was built"))];
		return await release({
			...course,
			prepare
		}, setting);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};
const targetOf = ({ index }, inputs, uv) => {
	const target = chooseTarget(inputs, uv);
	if ("code" in target) throw new Problem(target);
	if (inputs.index === void 0 && target.name === "pypi" && index.name !== "rehearsal" && presetOfUrl(index.upload_url)?.name !== "pypi") throw new Problem(distTargetUnsaid({ planned: indexTitle(index) }));
	return target;
};
const firstOf = (stores) => ({ copyTo: async (filename, path) => {
	for (const store of stores) {
		const measured = await store.copyTo(filename, path);
		if (measured !== void 0) return measured;
	}
} });
const passageTo = ({ target, credential }, { attestations }) => {
	const kind = isCredential(credential) ? credential.kind : void 0;
	const passage = choosePassage({
		wish: attestations,
		target,
		credential: kind
	});
	if ("code" in passage) throw new Problem(passage);
	return passage;
};
const refuseOtherCommit = async (plan, inputs, ports) => {
	const here = (await ports.git.inspect(ports.absolute(inputs.workingDirectory)))?.commit;
	if (here === void 0 || plan.commit === null || here === plan.commit) return;
	throw new Problem(distOfOtherCommit({
		built: plan.commit,
		here
	}));
};
const ask = async (plan, index, signal) => {
	const names = plan.packages.filter((entry) => isWork(entry) || entry.status === "published").map(({ name }) => name);
	const projects = await Promise.all(names.map((name) => index.project(name, { signal })));
	return new Map(projects.flatMap((project) => project === void 0 ? [] : [[project.name, project]]));
};

export { publishDist };