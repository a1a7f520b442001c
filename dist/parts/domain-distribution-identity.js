import { normalizeName as e } from "../index.js";
import { defineFinding as t, named as n, shown as r } from "./domain-problem-locked-index.js";
import { distInfoWrong as i, entryPointsWrong as a, filenameWrong as o, refusedByPyPI as s, wheelFileWrong as c, wheelTagsDoubtful as l } from "./domain-problem-distribution.js";
import { admits as u, canonicalVersion as d, compareVersions as f, formatVersion as p, parseRequirement as m, parseSpecifiers as h, parseVersion as g } from "./actions-shared-inputs.js";
import { normalizeDistributionName as _, parseDistributionName as v } from "./domain-tag-suggest-format.js";
import { distInfoOf as y, entryPointFaults as b, filesOf as x, knownFields as S, metadataPathOf as C, parseMetadata as w, repeatedFields as T, topFolderOf as E, topNamesOf as D } from "./domain-python-metadata.js";
const O = t({
	code: "RA-DIST-METADATA-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} has no ${t}`,
	hint: "Build it with a current build backend, and do not rename it afterwards"
})), k = t({
	code: "RA-DIST-NOT-AS-PLANNED",
	severity: "error",
	mender: "project"
}, ({ filename: e, field: t, planned: n, built: i }) => ({
	message: `${e} says ${t} ${i === void 0 ? "nowhere" : r(i)}, the plan says ${n}`,
	hint: i === void 0 ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata, or the build backend takes the field from elsewhere ([tool.poetry], setup.py)" : `Find where the build backend takes the ${t.toLowerCase()} from, and make it agree with the plan`
})), A = t({
	code: "RA-DIST-BOUND-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, built: r }) => ({
	message: `${e} does not require ${t}, but ${r.length === 0 ? "nothing of it" : n(r)}`,
	hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there"
})), j = t({
	code: "RA-DIST-REQUIREMENT-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, built: i }) => ({
	message: `${e} does not require ${r(t)}, but ${i.length === 0 ? "nothing of it" : n(i)}`,
	hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else"
})), M = t({
	code: "RA-DIST-EXTRA-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, extra: t }) => ({
	message: `${e} does not provide the extra ${r(t)}`,
	hint: "See whether a value in [project] has a line break, and raise the version of the build backend"
})), N = t({
	code: "RA-DIST-HEADER",
	severity: "error",
	mender: "project"
}, ({ filename: e, text: t }) => ({
	message: `The metadata of ${e} has text in its header that does not belong there: ${r(t)}`,
	hint: "Write description, and every other value of [project] with that text, on one line"
})), P = t({
	code: "RA-DIST-SIBLING-UNBOUND",
	severity: "warning",
	mender: "project"
}, ({ filename: e, requirement: t, version: n }) => ({
	message: `${e} has a requirement made by its build backend on a sibling, without a bound: ${r(t)}`,
	hint: `Write the bound where the backend takes it from (a requirements file, a template, a plugin, setup.py), as in >=${n}, and run uv lock`
})), F = t({
	code: "RA-DIST-SIBLING-EXCLUDED",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, version: n }) => ({
	message: `${e} requires ${r(t)}, which excludes the sibling's version ${n}`,
	hint: `Widen the specifier so that it admits ${n}`
})), I = t({
	code: "RA-DIST-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t }) => ({
	message: `${e} has a Requires-Dist that is no requirement: ${r(t)}`,
	hint: "Write it as PEP 508 says: name[extras]>=version; marker"
})), L = t({
	code: "RA-DIST-LICENSE-FILE-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} names a licence file that it does not have: ${r(t)}`,
	hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them"
})), R = t({
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
	].map(p);
}, sameSpecifiers = (e, t) => ["0.dev0", ...[...e, ...t].flatMap(versionsAround)].every((n) => u(e, n) === u(t, n)), metadataOf = (e) => {
	let t = e.texts.get(C(e));
	return t === void 0 ? void 0 : w(t);
}, isMetadataSince = ({ metadataVersion: e }, t) => {
	let [n, r] = [g(e ?? "1.0"), g(t)];
	return n !== void 0 && r !== void 0 && f(n, r) >= 0;
}, checkFilename = ({ filename: e }, { name: t, version: n }) => {
	let r = v(e, t), i = `${t.replaceAll("-", "_")}-${n}`, a = r === void 0 ? `${i}${e.endsWith(".whl") ? "-….whl" : ".tar.gz"}` : _({
		...r,
		version: n
	});
	return a === e ? [] : [o({
		filename: e,
		expected: a
	})];
}, brokenOut = ({ fields: e }, t = "") => t.split(/\r?\n/).slice(1).map((e) => e.trim()).filter((t) => {
	let [, n = "", r = ""] = /^([\w-]+):(.*)$/.exec(t) ?? [];
	return e.get(n.toLowerCase())?.includes(r.trim()) === !0;
}), asTold = (e) => e.replace(/^([^:]*):\s*/, (e, t) => `${t.toLowerCase()}: `), strayText = (e, t) => {
	let n = !isMetadataSince(e, "2.5") || e.metadataVersion === "2.5", r = [...[...e.fields].filter(([e]) => n && !S.has(e)).map(([e, [t = ""]]) => `${e}: ${t}`), ...T(e)];
	return [
		...e.strayLine === void 0 ? [] : [e.strayLine],
		...r,
		...brokenOut(e, t).filter((e) => !r.includes(asTold(e)))
	];
}, isSamePython = (e, t) => {
	if (t === void 0) return !0;
	let [n, r] = [h(e ?? ""), h(t)];
	return n === void 0 || r === void 0 ? e === t : sameSpecifiers(n, r);
}, checkMetadata = (t, { name: n, version: r, stated: i }) => {
	let { filename: a } = t, o = metadataOf(t);
	if (o === void 0) return [O({
		filename: a,
		path: C(t)
	})];
	let differs = (e, t, n) => k({
		filename: a,
		field: e,
		planned: t,
		built: n
	});
	return [
		...e(o.name ?? "") === n ? [] : [differs("Name", n, o.name)],
		...d(o.version ?? "") === r ? [] : [differs("Version", r, o.version)],
		...isSamePython(o.requiresPython, i.requiresPython) ? [] : [differs("Requires-Python", i.requiresPython ?? "", o.requiresPython)],
		...strayText(o, i.description).map((e) => N({
			filename: a,
			text: e
		}))
	];
}, checkLicenseFiles = (e) => {
	let t = metadataOf(e);
	if (t === void 0 || !isMetadataSince(t, "2.4")) return [];
	let n = e.kind === "wheel" ? `${y(e)}/licenses` : E(e), r = new Set(e.entries.map(({ path: e }) => e));
	return t.licenseFiles.map((e) => `${n}/${e}`).filter((e) => !r.has(e)).map((t) => L({
		filename: e.filename,
		path: t
	}));
}, refusedTags = (e) => e?.kind === "wheel" ? e.platformTags.filter((e) => /^linux_/.test(e) && e !== "linux_armv6l" && e !== "linux_armv7l") : [], checkPyPIRules = (e, { name: t, isForPyPI: n }) => {
	let { filename: r } = e, i = metadataOf(e);
	if (!n || i === void 0) return [];
	let refused = (e, t) => s({
		filename: r,
		what: e,
		hint: t
	}), a = i.requiresDist.filter((e) => {
		let t = m(e);
		return t.ok && t.requirement.url !== void 0;
	}), o = refusedTags(v(r)), c = [...i.summary ?? ""].length;
	return [
		...a.map((e) => refused(`it has a direct reference, ${e}`, "Require a released version in place of the URL")),
		...o.map((e) => refused(`its platform tag is ${e}`, `List manylinux wheels under platforms in packages.${t} of the configuration, and let other jobs build them, with cibuildwheel or auditwheel repair`)),
		...c > 512 ? [refused(`its summary has ${c} characters`, "Write at most 512 in description")] : []
	];
}, checkDistInfo = (e) => {
	let t = y(e), n = D(e).filter((e) => e.endsWith(".dist-info"));
	return n.length === 1 && n[0] === t ? [] : [i({
		filename: e.filename,
		expected: t,
		found: n
	})];
}, tagsInName = (e) => {
	let t = v(e);
	if (t?.kind !== "wheel") return [];
	let { pythonTags: n, abiTags: r, platformTags: i } = t;
	return n.flatMap((e) => r.flatMap((t) => i.map((n) => `${e}-${t}-${n}`)));
}, isCompiled = (e) => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(e), checkWheelFile = (e) => {
	let { filename: t } = e, n = `${y(e)}/WHEEL`, r = e.texts.get(n);
	if (r === void 0) return [c({
		filename: t,
		what: `it has no ${n}`
	})];
	let { fields: i } = w(r), [a = "missing"] = i.get("wheel-version") ?? [], [o = "missing"] = i.get("root-is-purelib") ?? [], s = tagsInName(t).toSorted(), u = (i.get("tag") ?? []).toSorted(), d = x(e).filter((e) => isCompiled(e.path)), f = s.length > 0 && s.every((e) => e.endsWith("-none-any")), doubtful = (e, n) => l({
		filename: t,
		what: e,
		isRenamed: n
	});
	return [
		.../^1\.\d+$/.test(a) ? [] : [c({
			filename: t,
			what: `its Wheel-Version is ${a}`
		})],
		.../^(true|false)$/i.test(o) ? [] : [c({
			filename: t,
			what: `its Root-Is-Purelib is ${o}, not true or false`
		})],
		...s.join() === u.join() ? [] : [doubtful(`its name says ${s.join(", ")}, its WHEEL file ${u.join(", ") || "nothing"}`, !0)],
		...f && d[0] !== void 0 ? [doubtful(`it is tagged for every platform and holds compiled ${d[0].path}`, !1)] : []
	];
}, checkEntryPoints = (e) => {
	let { filename: t, texts: n } = e, r = n.get(`${y(e)}/entry_points.txt`) ?? "";
	return b(r).map((e) => a({
		filename: t,
		what: e
	}));
};
export { A as boundMissing, checkDistInfo, checkEntryPoints, checkFilename, checkLicenseFiles, checkMetadata, checkPyPIRules, checkWheelFile, R as classifierRefused, M as extraLost, N as headerBroken, isMetadataSince, metadataOf, j as requirementLost, I as requirementUnreadable, sameSpecifiers, F as siblingExcluded, P as siblingUnbound };
