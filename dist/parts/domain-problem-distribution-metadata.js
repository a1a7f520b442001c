import { named as e, shown as t } from "../index.js";
import { defineFinding as n } from "./domain-workspace-path.js";
import { distInfoOf as r, filenameWrong as i, knownFields as a, metadataPathOf as o, parseMetadata as s, refusedByPyPI as c, repeatedFields as l, topFolderOf as u } from "./domain-problem-release-files.js";
import { admits as d, canonicalVersion as f, compareVersions as p, formatVersion as m, normalizeDistributionName as h, normalizeName as g, parseDistributionName as _, parseRequirement as v, parseSpecifiers as y, parseVersion as b } from "./domain-python-requirement.js";
const x = n({
	code: "RA-DIST-METADATA-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} has no ${t}`,
	hint: "Build it with a current build backend, and do not rename it afterwards"
})), S = n({
	code: "RA-DIST-NOT-AS-PLANNED",
	severity: "error",
	mender: "project"
}, ({ filename: e, field: n, planned: r, built: i }) => ({
	message: `${e} says ${n} ${i === void 0 ? "nowhere" : t(i)}, the plan says ${r}`,
	hint: i === void 0 ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata, or the build backend takes the field from elsewhere ([tool.poetry], setup.py)" : `Find where the build backend takes the ${n.toLowerCase()} from, and make it agree with the plan`
})), C = n({
	code: "RA-DIST-BOUND-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: t, requirement: n, built: r }) => ({
	message: `${t} does not require ${n}, but ${r.length === 0 ? "nothing of it" : e(r)}`,
	hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there"
})), w = n({
	code: "RA-DIST-REQUIREMENT-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: n, requirement: r, built: i }) => ({
	message: `${n} does not require ${t(r)}, but ${i.length === 0 ? "nothing of it" : e(i)}`,
	hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else"
})), T = n({
	code: "RA-DIST-EXTRA-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, extra: n }) => ({
	message: `${e} does not provide the extra ${t(n)}`,
	hint: "See whether a value in [project] has a line break, and raise the version of the build backend"
})), E = n({
	code: "RA-DIST-HEADER",
	severity: "error",
	mender: "project"
}, ({ filename: e, text: n }) => ({
	message: `The metadata of ${e} has text in its header that is no field: ${t(n)}`,
	hint: "Write description, and every other value of [project] with that text, on one line"
})), D = n({
	code: "RA-DIST-SIBLING-UNBOUND",
	severity: "warning",
	mender: "project"
}, ({ filename: e, requirement: n, version: r }) => ({
	message: `${e} has a requirement made by its build backend on a sibling, without a bound: ${t(n)}`,
	hint: `Write the bound where the backend takes it from (a template, a plugin, setup.py), as in >=${r}, and run uv lock`
})), O = n({
	code: "RA-DIST-SIBLING-EXCLUDED",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: n, version: r }) => ({
	message: `${e} requires ${t(n)}, which excludes the sibling's version ${r}`,
	hint: `Widen the specifier so that it admits ${r}`
})), k = n({
	code: "RA-DIST-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: n }) => ({
	message: `${e} has a Requires-Dist that is no requirement: ${t(n)}`,
	hint: "Write it as PEP 508 says: name[extras]>=version; marker"
})), A = n({
	code: "RA-DIST-LICENSE-FILE-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: n }) => ({
	message: `${e} names a licence file that it does not have: ${t(n)}`,
	hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them"
})), j = n({
	code: "RA-DIST-CLASSIFIER",
	severity: "error",
	mender: "project"
}, ({ filename: e, classifier: n, instead: r }) => ({
	message: `${e} has a classifier that PyPI refuses: ${t(n)}`,
	hint: classifierHint(n, r)
})), classifierHint = (e, t) => {
	let [n, r] = e.startsWith("License ::") ? ["Take it out, and write the licence as an SPDX expression, as in license = \"MIT\"", "Or, without an expression, it should perhaps be"] : ["Take it out, or take one of PyPI's own list", "Perhaps it should be"];
	return t.length === 0 ? n : `${n}. ${r}: ${t.join(", ")}`;
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
	].map(m);
}, sameSpecifiers = (e, t) => ["0.dev0", ...[...e, ...t].flatMap(versionsAround)].every((n) => d(e, n) === d(t, n)), metadataOf = (e) => {
	let t = e.texts.get(o(e));
	return t === void 0 ? void 0 : s(t);
}, isMetadataSince = ({ metadataVersion: e }, t) => {
	let [n, r] = [b(e ?? "1.0"), b(t)];
	return n !== void 0 && r !== void 0 && p(n, r) >= 0;
}, checkFilename = ({ filename: e }, { name: t, version: n }) => {
	let r = _(e, t), a = `${t.replaceAll("-", "_")}-${n}`, o = r === void 0 ? `${a}${e.endsWith(".whl") ? "-….whl" : ".tar.gz"}` : h({
		...r,
		version: n
	});
	return o === e ? [] : [i({
		filename: e,
		expected: o
	})];
}, brokenOut = ({ fields: e }, t = "") => t.split(/\r?\n/).slice(1).map((e) => e.trim()).filter((t) => {
	let [, n = "", r = ""] = /^([\w-]+):(.*)$/.exec(t) ?? [];
	return e.get(n.toLowerCase())?.includes(r.trim()) === !0;
}), strayText = (e, t) => {
	let n = !isMetadataSince(e, "2.5") || e.metadataVersion === "2.5", r = [...e.fields].filter(([e]) => n && !a.has(e));
	return [
		...e.strayLine === void 0 ? [] : [e.strayLine],
		...r.map(([e, [t = ""]]) => `${e}: ${t}`),
		...l(e),
		...brokenOut(e, t)
	];
}, isSamePython = (e, t) => {
	if (t === void 0) return !0;
	let [n, r] = [y(e ?? ""), y(t)];
	return n === void 0 || r === void 0 ? e === t : sameSpecifiers(n, r);
}, checkMetadata = (e, { name: t, version: n, stated: r }) => {
	let { filename: i } = e, a = metadataOf(e);
	if (a === void 0) return [x({
		filename: i,
		path: o(e)
	})];
	let differs = (e, t, n) => S({
		filename: i,
		field: e,
		planned: t,
		built: n
	});
	return [
		...g(a.name ?? "") === t ? [] : [differs("Name", t, a.name)],
		...f(a.version ?? "") === n ? [] : [differs("Version", n, a.version)],
		...isSamePython(a.requiresPython, r.requiresPython) ? [] : [differs("Requires-Python", r.requiresPython ?? "", a.requiresPython)],
		...strayText(a, r.description).map((e) => E({
			filename: i,
			text: e
		}))
	];
}, checkLicenseFiles = (e) => {
	let t = metadataOf(e);
	if (t === void 0 || !isMetadataSince(t, "2.4")) return [];
	let n = e.kind === "wheel" ? `${r(e)}/licenses` : u(e), i = new Set(e.entries.map(({ path: e }) => e));
	return t.licenseFiles.map((e) => `${n}/${e}`).filter((e) => !i.has(e)).map((t) => A({
		filename: e.filename,
		path: t
	}));
}, refusedTags = (e) => e?.kind === "wheel" ? e.platformTags.filter((e) => /^linux_/.test(e) && e !== "linux_armv6l" && e !== "linux_armv7l") : [], checkPyPIRules = (e, { isForPyPI: t }) => {
	let { filename: n } = e, r = metadataOf(e);
	if (!t || r === void 0) return [];
	let refused = (e, t) => c({
		filename: n,
		what: e,
		hint: t
	}), i = r.requiresDist.filter((e) => {
		let t = v(e);
		return t.ok && t.requirement.url !== void 0;
	}), a = refusedTags(_(n)), o = [...r.summary ?? ""].length;
	return [
		...i.map((e) => refused(`it has a direct reference, ${e}`, "Require a released version in place of the URL")),
		...a.map((e) => refused(`its platform tag is ${e}`, "Build it as a manylinux wheel, with cibuildwheel or auditwheel repair")),
		...o > 512 ? [refused(`its summary has ${o} characters`, "Write at most 512 in description")] : []
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
}, indentOf = (e) => e.length - e.trimStart().length, entryPointsOf = (e) => parseEntryPoints(e.texts.get(`${r(e)}/entry_points.txt`) ?? ""), parseEntryPoints = (e) => {
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
};
export { C as boundMissing, checkFilename, checkLicenseFiles, checkMetadata, checkPyPIRules, j as classifierRefused, entryPointsOf, T as extraLost, E as headerBroken, isMetadataSince, metadataOf, parseEntryPoints, w as requirementLost, k as requirementUnreadable, sameSpecifiers, O as siblingExcluded, D as siblingUnbound };
