import { distInfoOf as e, distInfoWrong as t, entryPointsWrong as n, filenameWrong as r, filesOf as i, knownFields as a, metadataPathOf as o, parseMetadata as s, refusedByPyPI as c, repeatedFields as l, topFolderOf as u, topNamesOf as d, wheelFileWrong as f, wheelTagsDoubtful as p } from "./domain-problem-distribution.js";
import { defineFinding as m } from "./domain-workspace-path.js";
import { named as h, shown as g } from "../index.js";
import { admits as _, canonicalVersion as v, compareVersions as y, formatVersion as b, isNormalizedDistributionName as x, normalizeDistributionName as S, normalizeName as C, parseDistributionName as w, parseRequirement as T, parseSpecifiers as E, parseVersion as D } from "./actions-shared-inputs.js";
import { isSameVersion as O } from "./domain-tag-suggest-format.js";
import { distNotPlanned as k, ofOtherJob as A, rebuildFromSdist as j } from "./domain-report-next-steps.js";
const M = m({
	code: "RA-DIST-METADATA-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} has no ${t}`,
	hint: "Build it with a current build backend, and do not rename it afterwards"
})), N = m({
	code: "RA-DIST-NOT-AS-PLANNED",
	severity: "error",
	mender: "project"
}, ({ filename: e, field: t, planned: n, built: r }) => ({
	message: `${e} says ${t} ${r === void 0 ? "nowhere" : g(r)}, the plan says ${n}`,
	hint: r === void 0 ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata, or the build backend takes the field from elsewhere ([tool.poetry], setup.py)" : `Find where the build backend takes the ${t.toLowerCase()} from, and make it agree with the plan`
})), P = m({
	code: "RA-DIST-BOUND-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, built: n }) => ({
	message: `${e} does not require ${t}, but ${n.length === 0 ? "nothing of it" : h(n)}`,
	hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there"
})), F = m({
	code: "RA-DIST-REQUIREMENT-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, built: n }) => ({
	message: `${e} does not require ${g(t)}, but ${n.length === 0 ? "nothing of it" : h(n)}`,
	hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else"
})), I = m({
	code: "RA-DIST-EXTRA-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, extra: t }) => ({
	message: `${e} does not provide the extra ${g(t)}`,
	hint: "See whether a value in [project] has a line break, and raise the version of the build backend"
})), L = m({
	code: "RA-DIST-HEADER",
	severity: "error",
	mender: "project"
}, ({ filename: e, text: t }) => ({
	message: `The metadata of ${e} has text in its header that does not belong there: ${g(t)}`,
	hint: "Write description, and every other value of [project] with that text, on one line"
})), R = m({
	code: "RA-DIST-SIBLING-UNBOUND",
	severity: "warning",
	mender: "project"
}, ({ filename: e, requirement: t, version: n }) => ({
	message: `${e} has a requirement made by its build backend on a sibling, without a bound: ${g(t)}`,
	hint: `Write the bound where the backend takes it from (a template, a plugin, setup.py), as in >=${n}, and run uv lock`
})), z = m({
	code: "RA-DIST-SIBLING-EXCLUDED",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, version: n }) => ({
	message: `${e} requires ${g(t)}, which excludes the sibling's version ${n}`,
	hint: `Widen the specifier so that it admits ${n}`
})), B = m({
	code: "RA-DIST-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t }) => ({
	message: `${e} has a Requires-Dist that is no requirement: ${g(t)}`,
	hint: "Write it as PEP 508 says: name[extras]>=version; marker"
})), V = m({
	code: "RA-DIST-LICENSE-FILE-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} names a licence file that it does not have: ${g(t)}`,
	hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them"
})), H = m({
	code: "RA-DIST-CLASSIFIER",
	severity: "error",
	mender: "project"
}, ({ filename: e, classifier: t, instead: n }) => ({
	message: `${e} has a classifier that PyPI refuses: ${g(t)}`,
	hint: classifierHint(t, n)
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
	].map(b);
}, sameSpecifiers = (e, t) => ["0.dev0", ...[...e, ...t].flatMap(versionsAround)].every((n) => _(e, n) === _(t, n)), metadataOf = (e) => {
	let t = e.texts.get(o(e));
	return t === void 0 ? void 0 : s(t);
}, isMetadataSince = ({ metadataVersion: e }, t) => {
	let [n, r] = [D(e ?? "1.0"), D(t)];
	return n !== void 0 && r !== void 0 && y(n, r) >= 0;
}, checkFilename = ({ filename: e }, { name: t, version: n }) => {
	let i = w(e, t), a = `${t.replaceAll("-", "_")}-${n}`, o = i === void 0 ? `${a}${e.endsWith(".whl") ? "-….whl" : ".tar.gz"}` : S({
		...i,
		version: n
	});
	return o === e ? [] : [r({
		filename: e,
		expected: o
	})];
}, brokenOut = ({ fields: e }, t = "") => t.split(/\r?\n/).slice(1).map((e) => e.trim()).filter((t) => {
	let [, n = "", r = ""] = /^([\w-]+):(.*)$/.exec(t) ?? [];
	return e.get(n.toLowerCase())?.includes(r.trim()) === !0;
}), asTold = (e) => e.replace(/^([^:]*):\s*/, (e, t) => `${t.toLowerCase()}: `), strayText = (e, t) => {
	let n = !isMetadataSince(e, "2.5") || e.metadataVersion === "2.5", r = [...[...e.fields].filter(([e]) => n && !a.has(e)).map(([e, [t = ""]]) => `${e}: ${t}`), ...l(e)];
	return [
		...e.strayLine === void 0 ? [] : [e.strayLine],
		...r,
		...brokenOut(e, t).filter((e) => !r.includes(asTold(e)))
	];
}, isSamePython = (e, t) => {
	if (t === void 0) return !0;
	let [n, r] = [E(e ?? ""), E(t)];
	return n === void 0 || r === void 0 ? e === t : sameSpecifiers(n, r);
}, checkMetadata = (e, { name: t, version: n, stated: r }) => {
	let { filename: i } = e, a = metadataOf(e);
	if (a === void 0) return [M({
		filename: i,
		path: o(e)
	})];
	let differs = (e, t, n) => N({
		filename: i,
		field: e,
		planned: t,
		built: n
	});
	return [
		...C(a.name ?? "") === t ? [] : [differs("Name", t, a.name)],
		...v(a.version ?? "") === n ? [] : [differs("Version", n, a.version)],
		...isSamePython(a.requiresPython, r.requiresPython) ? [] : [differs("Requires-Python", r.requiresPython ?? "", a.requiresPython)],
		...strayText(a, r.description).map((e) => L({
			filename: i,
			text: e
		}))
	];
}, checkLicenseFiles = (t) => {
	let n = metadataOf(t);
	if (n === void 0 || !isMetadataSince(n, "2.4")) return [];
	let r = t.kind === "wheel" ? `${e(t)}/licenses` : u(t), i = new Set(t.entries.map(({ path: e }) => e));
	return n.licenseFiles.map((e) => `${r}/${e}`).filter((e) => !i.has(e)).map((e) => V({
		filename: t.filename,
		path: e
	}));
}, refusedTags = (e) => e?.kind === "wheel" ? e.platformTags.filter((e) => /^linux_/.test(e) && e !== "linux_armv6l" && e !== "linux_armv7l") : [], checkPyPIRules = (e, { name: t, isForPyPI: n }) => {
	let { filename: r } = e, i = metadataOf(e);
	if (!n || i === void 0) return [];
	let refused = (e, t) => c({
		filename: r,
		what: e,
		hint: t
	}), a = i.requiresDist.filter((e) => {
		let t = T(e);
		return t.ok && t.requirement.url !== void 0;
	}), o = refusedTags(w(r)), s = [...i.summary ?? ""].length;
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
}, indentOf = (e) => e.length - e.trimStart().length, entryPointsOf = (t) => parseEntryPoints(t.texts.get(`${e(t)}/entry_points.txt`) ?? ""), parseEntryPoints = (e) => {
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
}, checkDistInfo = (n) => {
	let r = e(n), i = d(n).filter((e) => e.endsWith(".dist-info"));
	return i.length === 1 && i[0] === r ? [] : [t({
		filename: n.filename,
		expected: r,
		found: i
	})];
}, tagsInName = (e) => {
	let t = w(e);
	if (t?.kind !== "wheel") return [];
	let { pythonTags: n, abiTags: r, platformTags: i } = t;
	return n.flatMap((e) => r.flatMap((t) => i.map((n) => `${e}-${t}-${n}`)));
}, isCompiled = (e) => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(e), checkWheelFile = (t) => {
	let { filename: n } = t, r = `${e(t)}/WHEEL`, a = t.texts.get(r);
	if (a === void 0) return [f({
		filename: n,
		what: `it has no ${r}`
	})];
	let { fields: o } = s(a), [c = "missing"] = o.get("wheel-version") ?? [], [l = "missing"] = o.get("root-is-purelib") ?? [], u = tagsInName(n).toSorted(), d = (o.get("tag") ?? []).toSorted(), m = i(t).filter((e) => isCompiled(e.path)), h = u.length > 0 && u.every((e) => e.endsWith("-none-any")), doubtful = (e, t) => p({
		filename: n,
		what: e,
		isRenamed: t
	});
	return [
		.../^1\.\d+$/.test(c) ? [] : [f({
			filename: n,
			what: `its Wheel-Version is ${c}`
		})],
		.../^(true|false)$/i.test(l) ? [] : [f({
			filename: n,
			what: `its Root-Is-Purelib is ${l}, not true or false`
		})],
		...u.join() === d.join() ? [] : [doubtful(`its name says ${u.join(", ")}, its WHEEL file ${d.join(", ") || "nothing"}`, !0)],
		...h && m[0] !== void 0 ? [doubtful(`it is tagged for every platform and holds compiled ${m[0].path}`, !1)] : []
	];
}, checkEntryPoints = (e) => {
	let { filename: t } = e, r = entryPointsOf(e);
	return r === void 0 ? [n({
		filename: t,
		what: "its entry_points.txt cannot be read"
	})] : r.filter(({ group: e, name: t }) => /^(console|gui)_scripts$/.test(e) && !/^[\p{L}\p{N}_.-]+$/u.test(t)).map(({ group: e, name: r }) => n({
		filename: t,
		what: `the name "${r}" of an entry point in ${e} is not allowed`
	}));
}, isVersion = (e, t) => D(e ?? "") !== void 0 && D(t ?? "") !== void 0 && O(e, t), isOfOther = ({ file: e, entry: t }) => e.kind === "wheel" && t.wheels.length > 0, differs = ({ file: e, entry: t }, n) => {
	let { filename: r, kind: i } = e, a = k({
		file: r,
		kind: i,
		package: t.name,
		version: t.version,
		what: n
	});
	return isOfOther({
		file: e,
		entry: t
	}) ? {
		...a,
		...j
	} : a;
}, checkListed = (e) => {
	let { file: t, entry: n } = e, r = w(t.filename);
	return r === void 0 ? [differs(e, "its name is none of a distribution")] : r.kind === t.kind ? r.name !== n.name || !isVersion(r.version, n.version) ? [differs(e, `its name says ${r.name} ${r.version}`)] : x(r) ? [] : [differs(e, "its name is not normalised, and uv would pass over it")] : [differs(e, `its name is that of ${r.kind === "sdist" ? "an" : "a"} ${r.kind}`)];
}, checkInside = (e, t) => {
	let n = [...t.faults, ...t.kind === "wheel" && t.faults.length === 0 ? checkDistInfo(t) : []];
	if (n.length > 0) return isOfOther(e) ? n.map(A) : n;
	let r = metadataOf(t);
	if (r === void 0) return [differs(e, "it has no metadata where its name says")];
	let { name: i = "nothing", version: a = "nothing" } = r, o = l(r)[0];
	return o === void 0 ? C(i) === e.entry.name && isVersion(a, e.entry.version) ? [] : [differs(e, `the metadata inside says ${i} ${a}`)] : [L({
		filename: t.filename,
		text: o
	})];
};
export { P as boundMissing, checkDistInfo, checkEntryPoints, checkFilename, checkInside, checkLicenseFiles, checkListed, checkMetadata, checkPyPIRules, checkWheelFile, H as classifierRefused, entryPointsOf, I as extraLost, isMetadataSince, isVersion, metadataOf, parseEntryPoints, F as requirementLost, B as requirementUnreadable, sameSpecifiers, z as siblingExcluded, R as siblingUnbound };
