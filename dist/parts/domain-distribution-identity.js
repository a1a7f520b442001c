import { normalizeName as e } from "../index.js";
import { defineFinding as t, named as n, shown as r } from "./domain-workspace-path.js";
import { distInfoOf as i, distInfoWrong as a, entryPointsWrong as o, filenameWrong as s, filesOf as c, metadataPathOf as l, refusedByPyPI as u, topFolderOf as d, topNamesOf as f, wheelFileWrong as p, wheelTagsDoubtful as m } from "./domain-problem-distribution.js";
import { admits as h, canonicalVersion as g, compareVersions as _, formatVersion as v, parseRequirement as y, parseSpecifiers as b, parseVersion as x } from "./actions-shared-inputs.js";
import { normalizeDistributionName as S, parseDistributionName as C } from "./domain-tag-suggest-format.js";
const w = t({
	code: "RA-DIST-METADATA-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} has no ${t}`,
	hint: "Build it with a current build backend, and do not rename it afterwards"
})), T = t({
	code: "RA-DIST-NOT-AS-PLANNED",
	severity: "error",
	mender: "project"
}, ({ filename: e, field: t, planned: n, built: i }) => ({
	message: `${e} says ${t} ${i === void 0 ? "nowhere" : r(i)}, the plan says ${n}`,
	hint: i === void 0 ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata, or the build backend takes the field from elsewhere ([tool.poetry], setup.py)" : `Find where the build backend takes the ${t.toLowerCase()} from, and make it agree with the plan`
})), E = t({
	code: "RA-DIST-BOUND-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, built: r }) => ({
	message: `${e} does not require ${t}, but ${r.length === 0 ? "nothing of it" : n(r)}`,
	hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there"
})), D = t({
	code: "RA-DIST-REQUIREMENT-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, built: i }) => ({
	message: `${e} does not require ${r(t)}, but ${i.length === 0 ? "nothing of it" : n(i)}`,
	hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else"
})), O = t({
	code: "RA-DIST-EXTRA-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, extra: t }) => ({
	message: `${e} does not provide the extra ${r(t)}`,
	hint: "See whether a value in [project] has a line break, and raise the version of the build backend"
})), k = t({
	code: "RA-DIST-HEADER",
	severity: "error",
	mender: "project"
}, ({ filename: e, text: t }) => ({
	message: `The metadata of ${e} has text in its header that does not belong there: ${r(t)}`,
	hint: "Write description, and every other value of [project] with that text, on one line"
})), A = t({
	code: "RA-DIST-SIBLING-UNBOUND",
	severity: "warning",
	mender: "project"
}, ({ filename: e, requirement: t, version: n }) => ({
	message: `${e} has a requirement made by its build backend on a sibling, without a bound: ${r(t)}`,
	hint: `Write the bound where the backend takes it from (a template, a plugin, setup.py), as in >=${n}, and run uv lock`
})), j = t({
	code: "RA-DIST-SIBLING-EXCLUDED",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, version: n }) => ({
	message: `${e} requires ${r(t)}, which excludes the sibling's version ${n}`,
	hint: `Widen the specifier so that it admits ${n}`
})), M = t({
	code: "RA-DIST-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t }) => ({
	message: `${e} has a Requires-Dist that is no requirement: ${r(t)}`,
	hint: "Write it as PEP 508 says: name[extras]>=version; marker"
})), N = t({
	code: "RA-DIST-LICENSE-FILE-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} names a licence file that it does not have: ${r(t)}`,
	hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them"
})), P = t({
	code: "RA-DIST-CLASSIFIER",
	severity: "error",
	mender: "project"
}, ({ filename: e, classifier: t, instead: n }) => ({
	message: `${e} has a classifier that PyPI refuses: ${r(t)}`,
	hint: classifierHint(t, n)
})), classifierHint = (e, t) => {
	if (e.startsWith("License ::")) return "Take it out, and write the licence as an SPDX expression, as in license = \"MIT\"";
	let n = "Take it out, or take one of PyPI's own list";
	return t.length === 0 ? n : `${n}. Perhaps it should be: ${t.join(", ")}`;
}, F = new Set([
	"metadata-version name version dynamic platform supported-platform summary description description-content-type",
	"keywords author author-email maintainer maintainer-email license license-expression license-file classifier",
	"home-page download-url project-url requires-dist requires-python requires-external provides-extra provides-dist",
	"obsoletes-dist requires provides obsoletes import-name import-namespace"
].flatMap((e) => e.split(" "))), I = new Set(["metadata-version name version summary description description-content-type keywords author author-email maintainer", "maintainer-email license license-expression home-page download-url requires-python"].flatMap((e) => e.split(" "))), repeatedFields = ({ fields: e }) => [...e].flatMap(([e, t]) => I.has(e) ? t.slice(1).map((t) => `${e}: ${t}`) : []), L = /([^\r\n]*)(?:\r\n|\n|\r|$)/g, R = /^([\x21-\x39\x3b-\x7e]+):(.*)$/s, readHeader = (e) => {
	let t = [], n = "", r;
	for (let { 0: i, 1: a = "", index: o } of e.matchAll(L)) {
		let [, s, c = ""] = R.exec(a) ?? [];
		if (/^[ \t]/.test(a) && t.length > 0) t.at(-1).lines.push(a);
		else if (s !== void 0) t.push({
			name: s.toLowerCase(),
			lines: [c]
		});
		else {
			a !== "" && (r = a), n = e.slice(a === "" ? o + i.length : o);
			break;
		}
	}
	return {
		fields: t,
		body: n,
		strayLine: r
	};
}, unfold = (e, t) => e === "description" ? t.map((e, t) => t === 0 ? e : e.replace(/^ {7}[ |]/, "")).join("\n").trim() : t.map((e) => e.trim()).join(" ").trim(), parseMetadata = (e) => {
	let { fields: t, body: n, strayLine: r } = readHeader(e), i = new Map();
	for (let { name: e, lines: n } of t) {
		let t = unfold(e, n), r = i.get(e);
		r === void 0 ? i.set(e, [t]) : r.push(t);
	}
	let all = (e) => i.get(e) ?? [], first = (e) => all(e)[0];
	return {
		metadataVersion: first("metadata-version"),
		name: first("name"),
		version: first("version"),
		summary: first("summary"),
		requiresPython: first("requires-python"),
		licenseExpression: first("license-expression"),
		descriptionContentType: first("description-content-type"),
		requiresDist: all("requires-dist"),
		providesExtra: all("provides-extra"),
		licenseFiles: all("license-file"),
		dynamic: all("dynamic"),
		description: n.trim() === "" ? first("description") || void 0 : n,
		fields: i,
		strayLine: r
	};
}, next = (e) => [...e.slice(0, -1), e.at(-1) + 1n], developmentOf = (e, t) => ({
	epoch: e,
	release: t,
	pre: void 0,
	post: void 0,
	dev: 0n,
	local: []
}), following = (e) => {
	let { release: t, pre: n, post: r, dev: i } = e, a = i === void 0 ? {
		post: (r ?? -1n) + 1n,
		dev: 0n
	} : { dev: i + 1n }, o = n ? { pre: {
		...n,
		number: n.number + 1n
	} } : { release: [
		...t,
		0n,
		0n,
		0n,
		0n,
		0n,
		0n,
		1n
	] };
	return [{
		...e,
		...a
	}, {
		...e,
		...o,
		post: void 0,
		dev: 0n
	}];
}, versionsAround = (e) => {
	if (e.operator === "===") return [e.text];
	let { version: t } = e, { epoch: n, release: r, local: i } = t, a = {
		...t,
		local: []
	}, o = r.length > 1 ? [r, r.slice(0, -1)] : [r];
	return [
		{
			...a,
			dev: t.dev ?? 0n
		},
		t,
		{
			...t,
			local: [...i, "x"]
		},
		...following(a),
		...o.map((e) => developmentOf(n, next(e)))
	].map(v);
}, sameSpecifiers = (e, t) => ["0.dev0", ...[...e, ...t].flatMap(versionsAround)].every((n) => h(e, n) === h(t, n)), metadataOf = (e) => {
	let t = e.texts.get(l(e));
	return t === void 0 ? void 0 : parseMetadata(t);
}, isMetadataSince = ({ metadataVersion: e }, t) => {
	let [n, r] = [x(e ?? "1.0"), x(t)];
	return n !== void 0 && r !== void 0 && _(n, r) >= 0;
}, checkFilename = ({ filename: e }, { name: t, version: n }) => {
	let r = C(e, t), i = `${t.replaceAll("-", "_")}-${n}`, a = r === void 0 ? `${i}${e.endsWith(".whl") ? "-….whl" : ".tar.gz"}` : S({
		...r,
		version: n
	});
	return a === e ? [] : [s({
		filename: e,
		expected: a
	})];
}, brokenOut = ({ fields: e }, t = "") => t.split(/\r?\n/).slice(1).map((e) => e.trim()).filter((t) => {
	let [, n = "", r = ""] = /^([\w-]+):(.*)$/.exec(t) ?? [];
	return e.get(n.toLowerCase())?.includes(r.trim()) === !0;
}), asTold = (e) => e.replace(/^([^:]*):\s*/, (e, t) => `${t.toLowerCase()}: `), strayText = (e, t) => {
	let n = !isMetadataSince(e, "2.5") || e.metadataVersion === "2.5", r = [...[...e.fields].filter(([e]) => n && !F.has(e)).map(([e, [t = ""]]) => `${e}: ${t}`), ...repeatedFields(e)];
	return [
		...e.strayLine === void 0 ? [] : [e.strayLine],
		...r,
		...brokenOut(e, t).filter((e) => !r.includes(asTold(e)))
	];
}, isSamePython = (e, t) => {
	if (t === void 0) return !0;
	let [n, r] = [b(e ?? ""), b(t)];
	return n === void 0 || r === void 0 ? e === t : sameSpecifiers(n, r);
}, checkMetadata = (t, { name: n, version: r, stated: i }) => {
	let { filename: a } = t, o = metadataOf(t);
	if (o === void 0) return [w({
		filename: a,
		path: l(t)
	})];
	let differs = (e, t, n) => T({
		filename: a,
		field: e,
		planned: t,
		built: n
	});
	return [
		...e(o.name ?? "") === n ? [] : [differs("Name", n, o.name)],
		...g(o.version ?? "") === r ? [] : [differs("Version", r, o.version)],
		...isSamePython(o.requiresPython, i.requiresPython) ? [] : [differs("Requires-Python", i.requiresPython ?? "", o.requiresPython)],
		...strayText(o, i.description).map((e) => k({
			filename: a,
			text: e
		}))
	];
}, checkLicenseFiles = (e) => {
	let t = metadataOf(e);
	if (t === void 0 || !isMetadataSince(t, "2.4")) return [];
	let n = e.kind === "wheel" ? `${i(e)}/licenses` : d(e), r = new Set(e.entries.map(({ path: e }) => e));
	return t.licenseFiles.map((e) => `${n}/${e}`).filter((e) => !r.has(e)).map((t) => N({
		filename: e.filename,
		path: t
	}));
}, refusedTags = (e) => e?.kind === "wheel" ? e.platformTags.filter((e) => /^linux_/.test(e) && e !== "linux_armv6l" && e !== "linux_armv7l") : [], checkPyPIRules = (e, { name: t, isForPyPI: n }) => {
	let { filename: r } = e, i = metadataOf(e);
	if (!n || i === void 0) return [];
	let refused = (e, t) => u({
		filename: r,
		what: e,
		hint: t
	}), a = i.requiresDist.filter((e) => {
		let t = y(e);
		return t.ok && t.requirement.url !== void 0;
	}), o = refusedTags(C(r)), s = [...i.summary ?? ""].length;
	return [
		...a.map((e) => refused(`it has a direct reference, ${e}`, "Require a released version in place of the URL")),
		...o.map((e) => refused(`its platform tag is ${e}`, `List manylinux wheels under platforms in packages.${t} of the configuration, and let other jobs build them, with cibuildwheel or auditwheel repair`)),
		...s > 512 ? [refused(`its summary has ${s} characters`, "Write at most 512 in description")] : []
	];
}, parseLine = (e) => {
	let [, t, n] = /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(e) ?? [];
	if (t === void 0 || n === void 0) return;
	let [r = "", i = ""] = /\s*\[([^\]]*)\]$/.exec(n) ?? [], a = i.match(/[\p{L}\p{N}_]+/gu);
	return {
		name: t,
		value: n.slice(0, n.length - r.length),
		...a === null ? {} : { extras: a }
	};
}, indentOf = (e) => e.length - e.trimStart().length, entryPointsOf = (e) => parseEntryPoints(e.texts.get(`${i(e)}/entry_points.txt`) ?? ""), parseEntryPoints = (e) => {
	let t = [], n, r = 1e400;
	for (let i of e.split(/\r\n|\n|\r/)) {
		let e = i.trim();
		if (/^([#;]|$)/.test(e) || indentOf(i) > r) continue;
		let a = /^\[(.+)\]$/.exec(e)?.[1], o = a === void 0 ? parseLine(e) : void 0;
		if (a === void 0 && (o === void 0 || n === void 0)) return;
		o !== void 0 && n !== void 0 && t.push({
			group: n,
			...o
		}), a !== void 0 && (n = a.trim()), r = a === void 0 ? indentOf(i) : 1e400;
	}
	return t;
}, checkDistInfo = (e) => {
	let t = i(e), n = f(e).filter((e) => e.endsWith(".dist-info"));
	return n.length === 1 && n[0] === t ? [] : [a({
		filename: e.filename,
		expected: t,
		found: n
	})];
}, tagsInName = (e) => {
	let t = C(e);
	if (t?.kind !== "wheel") return [];
	let { pythonTags: n, abiTags: r, platformTags: i } = t;
	return n.flatMap((e) => r.flatMap((t) => i.map((n) => `${e}-${t}-${n}`)));
}, isCompiled = (e) => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(e), checkWheelFile = (e) => {
	let { filename: t } = e, n = `${i(e)}/WHEEL`, r = e.texts.get(n);
	if (r === void 0) return [p({
		filename: t,
		what: `it has no ${n}`
	})];
	let { fields: a } = parseMetadata(r), [o = "missing"] = a.get("wheel-version") ?? [], [s = "missing"] = a.get("root-is-purelib") ?? [], l = tagsInName(t).toSorted(), u = (a.get("tag") ?? []).toSorted(), d = c(e).filter((e) => isCompiled(e.path)), f = l.length > 0 && l.every((e) => e.endsWith("-none-any")), doubtful = (e, n) => m({
		filename: t,
		what: e,
		isRenamed: n
	});
	return [
		.../^1\.\d+$/.test(o) ? [] : [p({
			filename: t,
			what: `its Wheel-Version is ${o}`
		})],
		.../^(true|false)$/i.test(s) ? [] : [p({
			filename: t,
			what: `its Root-Is-Purelib is ${s}, not true or false`
		})],
		...l.join() === u.join() ? [] : [doubtful(`its name says ${l.join(", ")}, its WHEEL file ${u.join(", ") || "nothing"}`, !0)],
		...f && d[0] !== void 0 ? [doubtful(`it is tagged for every platform and holds compiled ${d[0].path}`, !1)] : []
	];
}, checkEntryPoints = (e) => {
	let { filename: t } = e, n = entryPointsOf(e);
	return n === void 0 ? [o({
		filename: t,
		what: "its entry_points.txt cannot be read"
	})] : n.filter(({ group: e, name: t }) => /^(console|gui)_scripts$/.test(e) && !/^[\p{L}\p{N}_.-]+$/u.test(t)).map(({ group: e, name: n }) => o({
		filename: t,
		what: `the name "${n}" of an entry point in ${e} is not allowed`
	}));
}, sitePathOf = (e) => {
	let [t = "", n, ...r] = e.split("/");
	return t.endsWith(".data") ? n === "purelib" || n === "platlib" ? r.join("/") : void 0 : t.endsWith(".dist-info") ? void 0 : e;
}, moduleOf = (e) => /^([^.]+)\.(?:py|(?:[\w-]+\.)?(?:so|pyd))$/.exec(e)?.[1], isIdentifier = (e) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(e), importNames = (e) => {
	let { shallowest: t, loose: n } = readNames(e);
	return [...new Set([...t, ...n])].toSorted();
}, packagesOf = (e) => readNames(e).shallowest, readNames = (e) => {
	let t = c(e).flatMap(({ path: e }) => {
		let t = sitePathOf(e)?.split("/") ?? [], n = moduleOf(t.at(-1) ?? ""), r = t.slice(0, -1);
		return n === void 0 || ![...r, n].every(isIdentifier) ? [] : [{
			folders: r,
			module: n
		}];
	}), n = new Set(t.filter(({ module: e }) => e === "__init__").map(({ folders: e }) => e.join("."))), isInsidePackage = (e) => e.some((t, r) => n.has(e.slice(0, r + 1).join(".")));
	return {
		shallowest: [...n].filter((e) => e !== "" && !isInsidePackage(e.split(".").slice(0, -1))),
		loose: t.filter(({ module: e }) => !e.startsWith("__") && e !== "conftest").filter(({ folders: e }) => !isInsidePackage(e)).map(({ folders: e, module: t }) => [...e, t].join("."))
	};
};
export { E as boundMissing, checkDistInfo, checkEntryPoints, checkFilename, checkLicenseFiles, checkMetadata, checkPyPIRules, checkWheelFile, P as classifierRefused, entryPointsOf, O as extraLost, k as headerBroken, importNames, isMetadataSince, metadataOf, moduleOf, packagesOf, parseEntryPoints, parseMetadata, repeatedFields, D as requirementLost, M as requirementUnreadable, sameSpecifiers, j as siblingExcluded, A as siblingUnbound, sitePathOf };
