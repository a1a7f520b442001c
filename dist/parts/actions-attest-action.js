import { __exportAll } from "./rolldown-runtime.js";
import { attestationFault, attestationName } from "./domain-problem-distribution.js";
import { artifactUnavailable, metadataOf } from "./domain-problem-distribution-metadata.js";
import { cause, cellMarkdown, checkWheels, distNotReady, distributionChanged, distributionMissing, expectedBy, manifestUnreadable, place, wheelUnasked, worthKnowing } from "./domain-problem-manifest.js";
import { Problem, _usingCtx, codeSpan, contract$18 as contract, defaultTagFormats, defineAction, escapeMarkdown, explainError, parseTagFormats } from "./domain-problem-plan.js";
import { manifestName, notReady, readManifest, sumsName } from "./domain-run-manifest.js";
import { pLimit } from "../libraries/p-limit.js";
import { checkDistTag, checkFolder, checkInside, checkListed, inUploadOrder, notPlain } from "./domain-distribution-wheel.js";
import { distinct } from "./domain-problem-workspace.js";
import { distFilesDiffer, distPlansDiffer } from "./domain-problem-preflight.js";

// src/domain/report/attest.ts
const words = {
	signed: "signed",
	kept: "signed before",
	missing: "not signed"
};
const verdict = (files) => {
	const count = (state) => files.filter((each) => each.state === state).length;
	const have = files.length - count("missing");
	const before = count("kept") > 0 ? `, ${count("kept")} signed before` : "";
	return `${have} of ${files.length} distributions have an attestation${before}`;
};
const attestText = (files) => [verdict(files), ...files.map(({ file, state }) => `  ${file.filename}: ${words[state]}`)].join("\n");
const attestSummary = (files, findings) => {
	const rows = files.slice(0, 500).map(({ file, state }) => `| ${codeSpan(file.filename)} | ${cellMarkdown({ state: words[state] })} | \`${file.sha256}\` |`);
	const more = files.length > 500 ? [`…and ${files.length - 500} more.`] : [];
	return [
		`## ${escapeMarkdown(verdict(files))}`,
		...findings.filter(({ severity }) => severity === "error").map((each) => cause(each, place(each))),
		[
			"| file | attestation | sha256 |",
			"| --- | --- | --- |",
			...rows
		].join("\n"),
		...more,
		...worthKnowing(findings)
	].join("\n\n");
};

// src/stages/attest/attest-dist.ts
const atOnce = 8;
const attestDist = async (files, { store, signer, signal }) => {
	const limit = pLimit(atOnce);
	const findings = [];
	const attest = async (file) => {
		if (await hasAttestation(file, store)) return {
			file,
			state: "kept"
		};
		if (findings.length > 0) return {
			file,
			state: "missing"
		};
		try {
			await store.write(attestationName(file.filename), await signer.attest(file, signal));
			return {
				file,
				state: "signed"
			};
		} catch (error) {
			findings.push(...explainError(error));
			return {
				file,
				state: "missing"
			};
		}
	};
	return {
		files: await Promise.all(inUploadOrder(files).map((file) => limit(() => attest(file)))),
		findings: distinct(findings)
	};
};
const hasAttestation = async (file, store) => {
	const bytes = await store.read(attestationName(file.filename));
	return bytes !== void 0 && attestationFault(new TextDecoder().decode(bytes), file) === void 0;
};

// src/domain/run/merge-manifests.ts
const mergeManifests = (all) => {
	const [first, ...others] = all;
	const findings = others.flatMap((other) => {
		const what = difference(first.manifest, other.manifest);
		return what === void 0 ? [] : [distPlansDiffer({
			folders: [first.folder, other.folder],
			what
		})];
	});
	const files = /* @__PURE__ */ new Map();
	for (const { folder, manifest } of all) for (const file of manifest.distributions) {
		const key = file.filename.toLowerCase();
		const known = files.get(key);
		if (known === void 0) files.set(key, {
			folder,
			file
		});
		else if (!isSame(known.file, file)) findings.push(distFilesDiffer({
			file: file.filename,
			folders: [known.folder, folder]
		}));
	}
	return {
		manifest: {
			...first.manifest,
			distributions: [...files.values()].map(({ file }) => file),
			outcomes: all.flatMap(({ manifest }) => manifest.outcomes)
		},
		findings
	};
};
const isSame = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b) || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value) => {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.entries(value).map(([key, each]) => [key, sorted(each)]).toSorted(([a], [b]) => a < b ? -1 : 1);
};
const difference = (a, b) => {
	if (a.plan === b.plan && a.sources === b.sources) return void 0;
	const [one, other] = [headOf(a.plan), headOf(b.plan)];
	const field = fieldsOf({
		...one,
		...other
	}).find((key) => !isSame(one[key], other[key]));
	if (field !== void 0) return `${field}: ${spelt(one[field])} and ${spelt(other[field])}`;
	const byName = new Map(b.plan.packages.map((entry) => [entry.name, entry]));
	for (const entry of a.plan.packages) {
		const twin = byName.get(entry.name);
		if (twin === void 0) return `${entry.name} is in one of them alone`;
		if (isSame(entry, twin)) continue;
		const differing = fieldsOf({
			...entry,
			...twin
		}).find((key) => key !== "reason" && !isSame(entry[key], twin[key]));
		if (differing !== void 0) return `the ${differing} of ${entry.name}: ${spelt(entry[differing])} and ${spelt(twin[differing])}`;
	}
	if (a.plan.packages.length !== b.plan.packages.length) return "one of them has more packages";
	return isSame(a.sources, b.sources) ? void 0 : "the indexes that packages come from";
};
const headOf = ({ id: _, created_at: _at, packages: _packages, ...head }) => head;
const fieldsOf = (value) => Object.keys(value);
const spelt = (value) => {
	const text = typeof value === "string" ? value : JSON.stringify(value) ?? "nothing";
	return text.length > 100 ? `${text.slice(0, 100)}…` : text;
};

// src/stages/publish/read-parts.ts
const readParts = async (stores) => {
	const folders = await Promise.all(stores.map(async (from) => ({
		from,
		entries: await listFolder(from)
	})));
	const [own, others] = [folders.filter(hasManifest), folders.filter((folder) => !hasManifest(folder))];
	const parts = [];
	for (const folder of own) parts.push(partOf(folder, sharing(await readFrom(folder), parts[0]?.manifest)));
	const [first] = parts;
	const isForOthers = first?.manifest.plan.packages.some(({ wheels }) => wheels.length > 0);
	const [stray] = others;
	if (first === void 0 || stray !== void 0 && !isForOthers) throw unreadable((stray ?? folders[0]).from, "there is none");
	for (const folder of others) parts.push(partOf(folder, await listWheels(folder, first.manifest)));
	return [first, ...parts.slice(1)];
};
const refuse = (findings) => {
	if (findings.length > 0) throw new Problem(findings);
};
const sharing = (manifest, first) => first === void 0 || difference(first, manifest) !== void 0 ? manifest : {
	...manifest,
	plan: first.plan,
	sources: first.sources
};
const hasManifest = ({ entries }) => entries.some(({ name }) => name === manifestName);
const partOf = ({ from, entries }, manifest) => {
	const listed = new Set(manifest.distributions.map(({ filename }) => filename));
	return {
		from,
		entries,
		folder: from.folder,
		manifest,
		listed
	};
};
const unreadable = ({ folder }, why) => new Problem(manifestUnreadable({
	file: `${folder}/${manifestName}`,
	why
}));
const listWheels = async ({ from, entries }, { plan, sources }) => {
	const unasked = entries.filter(({ name }) => expectedBy(plan, name) === void 0).map(({ name }) => name);
	if (unasked.length > 0) throw new Problem(wheelUnasked({
		folder: from.folder,
		files: unasked
	}));
	refuse(entries.flatMap(notPlain));
	const distributions = [];
	for (const { name: filename } of entries) {
		const measured = await from.measure(filename);
		distributions.push({
			package: expectedBy(plan, filename).name,
			filename,
			kind: "wheel",
			...measured
		});
	}
	return {
		schema_version: 1,
		plan,
		sources,
		distributions,
		outcomes: []
	};
};
const listFolder = async (store) => {
	try {
		return await store.list();
	} catch (error) {
		const why = Error.isError(error) && "code" in error ? String(error.code) : "";
		if (![
			"ENOENT",
			"ENOTDIR",
			"EACCES",
			"EPERM"
		].includes(why)) throw error;
		throw unreadable(store, `${store.folder} is no folder that can be read (${why})`);
	}
};
const largestManifest = 64 * 1024 ** 2;
const readFrom = async ({ from, entries }) => {
	const entry = entries.find(({ name }) => name === manifestName);
	refuse(notPlain(entry));
	if (entry.size > largestManifest) throw unreadable(from, `it has ${entry.size} bytes, more than any release needs`);
	const bytes = await from.read(manifestName);
	if (bytes === void 0) throw unreadable(from, "there is none");
	return readManifest(new TextDecoder().decode(bytes), `${from.folder}/${manifestName}`);
};

// src/stages/publish/take-dist.ts
const takeDist = async (options) => {
	const parts = await readParts(options.from);
	const { manifest, findings: contradictions } = mergeManifests(parts);
	refuse(contradictions);
	const { plan, distributions } = manifest;
	const packages = notReady(manifest);
	if (packages.length > 0) throw new Problem(distNotReady({ packages }));
	const entryOf = new Map(plan.packages.map((entry) => [entry.name, entry]));
	const claims = distributions.map((file) => ({
		file,
		entry: entryOf.get(file.package)
	}));
	refuse([
		...parts.flatMap((part) => checkFolder(part.folder, part.entries, part.manifest)),
		...claims.flatMap(checkListed),
		...checkWheels(plan, distributions),
		...checkDistTag(plan, options)
	]);
	const findings = [];
	const requires = /* @__PURE__ */ new Map();
	for (const claim of claims) {
		const archive = await takeFile(claim.file, parts, options);
		if ("code" in archive) {
			findings.push(archive);
			continue;
		}
		findings.push(...checkInside(claim, archive));
		requires.set(claim.entry.name, [...requires.get(claim.entry.name) ?? [], ...metadataOf(archive)?.requiresDist ?? []]);
	}
	refuse(findings);
	return {
		manifest,
		requires,
		isJoined: parts.length > 1
	};
};
const takeFile = async ({ filename, size, sha256 }, parts, { to, archives }) => {
	const path = to.pathOf(filename);
	const changed = (what, expected, found) => distributionChanged({
		file: filename,
		what,
		expected,
		found
	});
	for (const { from } of parts.filter(({ listed }) => listed.has(filename))) {
		await to.remove(filename);
		const measured = await from.copyTo(filename, path);
		if (measured === void 0) return distributionMissing({
			folder: from.folder,
			file: filename
		});
		if (measured.sha256 !== sha256) return changed("sha256", sha256, measured.sha256);
		if (measured.size !== size) return changed("bytes", String(size), String(measured.size));
	}
	const archive = await archives.read(path);
	return archive.sha256 === sha256 ? archive : changed("sha256", sha256, archive.sha256);
};

// src/actions/attest/action.ts
var action_exports = /* @__PURE__ */ __exportAll({ action: () => action });
const action = defineAction({
	contract,
	run: async ({ dist }, ports) => {
		try {
			var _usingCtx$1 = _usingCtx();
			const run = _usingCtx$1.a(await ports.runs.open());
			const store = await ports.runs.store(ports.absolute(dist));
			const distributions = await checked(store, run, ports);
			ports.progress.status(`Signing ${distributions.length} distributions`);
			const { files, findings } = await attestDist(distributions, {
				store,
				...ports
			});
			const kept = await keep(files, {
				store,
				id: run.id
			}, ports);
			const attested = files.filter(({ state }) => state !== "missing").length;
			const all = [...findings, ...kept.findings];
			return {
				findings: all,
				text: attestText(files),
				summary: attestSummary(files, all),
				outputs: {
					"artifact-id": kept.id,
					attested: String(attested)
				},
				document: {
					attested,
					artifact_id: kept.id,
					files: files.map(({ file: { filename, sha256 }, state }) => ({
						filename,
						sha256,
						state,
						attestation: state === "missing" ? null : store.pathOf(attestationName(filename))
					}))
				}
			};
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	}
});
const checked = async (store, run, { archives, runs }) => {
	try {
		var _usingCtx3 = _usingCtx();
		const copies = _usingCtx3.a(await run.scratch.folder("dist"));
		const formats = parseTagFormats(defaultTagFormats, /* @__PURE__ */ new Map());
		const { manifest } = await takeDist({
			from: [store],
			to: await runs.store(copies.path),
			archives,
			tag: void 0,
			formats
		});
		return manifest.distributions;
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
};
const keep = async (files, { store, id }, { artifacts, isRunner }) => {
	if (!isRunner || files.length === 0 || files.some(({ state }) => state === "missing")) return {
		id: "",
		findings: []
	};
	const there = new Set((await store.list()).map(({ name }) => name));
	const names = [
		manifestName,
		...there.has("SHA256SUMS") ? [sumsName] : [],
		...files.flatMap(({ file: { filename } }) => [filename, attestationName(filename)])
	];
	const kept = await artifacts.upload({
		name: `release-actions-${id}`,
		files: names.map((name) => store.pathOf(name)),
		folder: store.folder
	});
	if ("id" in kept) return {
		id: kept.id,
		findings: []
	};
	return {
		id: "",
		findings: [artifactUnavailable({
			why: kept.unavailable,
			folder: store.folder
		})]
	};
};

export { action_exports, takeDist };