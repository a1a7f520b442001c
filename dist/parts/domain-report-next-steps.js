import { __exportAll as e } from "./rolldown-runtime.js";
import { codeBlock as t, codeSpan as n, escapeMarkdown as r, firstRemedy as i, inOrder as a, inertLine as o, interrupted as s, isWork as c, lastStep as l, readAt as u } from "../index.js";
import { besideMark as d, cause as f, codeLink as p, distInfoWrong as m, doThis as h, folded as g, indent as _, isOnIndex as v, isPublished as y, markOf as ee, marks as te, namesIn as b, picture as x, place as S, prose as C, recordWrong as w, standings as T, stepParts as E, wentWrong as D } from "./domain-problem-distribution.js";
import { defineFinding as O, named as k, noHost as A, proxyLogin as ne, shown as j, trustFirst as re } from "./domain-problem-locked-index.js";
import { answerTooLarge as ie, archiveAmbiguous as M, indexPresets as N, indexRedirects as P, indexUnreadable as F, isRehearsal as I } from "./domain-problem-index-reads.js";
import { byCause as L, fitsPattern as R } from "./domain-tag-suggest-format.js";
const cellMarkdown = (e) => {
	if (typeof e == "string") return C(e);
	if ("words" in e) return C(e.words, e.names);
	if ("state" in e) return stateMarkdown(e);
	if ("list" in e) return e.list.map((e) => e.map(cellMarkdown).join(" ")).join("<br>");
	if ("link" in e) return linkMarkdown(r(e.link), e.url);
	let t = [e.code].flat().filter((e) => e !== "").map(n).join(", ") + andMore(e);
	return e.url === void 0 ? t : linkMarkdown(t, e.url);
}, andMore = ({ more: e = 0 }) => e === 0 ? "" : ` and ${e} more`, stateMarkdown = ({ state: e, mark: t = ee(e), names: n = [] }) => {
	let r = C(e, n);
	return t === void 0 ? r : d(te[t], r);
}, linkMarkdown = (e, t) => /^https?:\/\//.test(t) ? `[${e}](${linkTarget(t)})` : e, linkTarget = (e) => e.toWellFormed().replaceAll(/[\s<>|\\`"\p{C}]/gu, encodeURIComponent).replaceAll("(", "%28").replaceAll(")", "%29"), cellText = (e) => typeof e == "string" ? o(e) : "words" in e ? o(e.words) : "state" in e ? o(e.state) : "list" in e ? e.list.map((e) => e.map(cellText).join(": ")).join("; ") : o("code" in e ? [e.code].flat().join(", ") + andMore(e) : `${e.link} ${e.url}`), z = O({
	code: "RA-CONFIRM-NOT-LISTED",
	severity: "error",
	mender: "outside"
}, ({ package: e, files: t, index: n, listing: r, waited: i, where: a }) => ({
	package: e,
	...a === void 0 ? {
		message: `${n} has taken ${e}, but ${r} does not list it after ${i}: ${t.join(", ")}`,
		hint: V
	} : {
		remedy: "call",
		...a,
		message: `${n} has taken ${e}, but ${r} has no page of it after ${i}, and so lacks ${t.join(", ")}`,
		alternative: "outside",
		hint: B
	}
})), B = "See whether check-url is the simple URL of the index that takes the uploads, the one that uv pip install --index takes; if it is, wait a few minutes: a cache in front of the index may give the answer of before the upload", V = "Wait a few minutes: what is listed by then counts as done (wait-timeout waits longer). If it stays so, a cache in front of the index may give the listing of before the upload, or check-url name another index", H = O({
	code: "RA-CONFIRM-NOT-INSTALLABLE",
	severity: "error",
	mender: "outside"
}, ({ package: e, waited: t, words: n }) => ({
	package: e,
	message: `Not installable after ${t}: ${n}`,
	hint: "Install it by hand in a few minutes, until that works, and read what the installer says"
})), answered = ({ status: e, words: t }) => e === void 0 || t.startsWith(String(e)) ? t : `${e} ${t}`, U = O({
	code: "RA-UPLOAD-REFUSED",
	severity: "error",
	mender: "project"
}, ({ isBegun: e, hasOwnRules: t = !1, ...n }) => ({
	package: n.package,
	message: `${n.index} refused ${n.file}: ${answered(n)}`,
	...e ? {
		hint: t ? "Fix what the index says. In the package that takes a new version, since files of this one are on the index; a rule of the index takes none" : "Fix what the index says, and give the package a new version: files of this one are on the index",
		says: "version"
	} : { hint: "Fix what the index says. No file of this version is on the index: it is not used up" },
	...t ? { alternative: "outside" } : {}
})), W = O({
	code: "RA-UPLOAD-ASTRAY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, (e) => ({
	...e.where ?? { input: "index" },
	package: e.package,
	message: `Nothing takes uploads at ${e.uploadUrl}, where ${e.file} was sent: ${answered(e)}`,
	hint: "Set index (or publish-url in [[tool.uv.index]]) to the index's upload URL, slash at the end included. If it is right, the account may not see this repository",
	alternative: "outside"
})), G = O({
	code: "RA-UPLOAD-NAME-USED",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${e.index} has had ${e.file} before, and it was deleted: ${answered(e)}`,
	hint: `Give ${e.package} its next version: the name of a deleted file cannot be used again`,
	says: "version"
})), K = O({
	code: "RA-UPLOAD-FAILED",
	severity: "error",
	mender: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.file} did not reach ${e.index} in ${e.tries === 1 ? "1 try" : `${e.tries} tries`}: ${answered(e)}${e.comeBack === void 0 ? "" : ` (it asks to come back in ${e.comeBack})`}`,
	hint: e.comeBack === void 0 ? `${e.status === void 0 ? "See that the index can be reached from here (network, proxy), and look at its" : "Look at the index's"} status page` : `Wait ${e.comeBack}`,
	...e.status === 407 ? ne : re(e.words),
	...e.nowhere === void 0 ? {} : {
		...A,
		...e.nowhere
	}
})), q = O({
	code: "RA-UPLOAD-IGNORED",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `uv left ${e.file} out and said that all is well: ${e.words}`,
	hint: "Build it with a backend that normalises file names (update the build backend)"
})), J = O({
	code: "RA-UPLOAD-CONTENT-DIFFERS",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, file: n, index: r, entries: i }) => ({
	package: e,
	message: `${r} has ${n} with other content than this commit builds: ${i.slice(0, 5).join(", ")}${i.length > 5 ? ` and ${i.length - 5} more` : ""}`,
	hint: `Give ${e} the next version after ${t}`,
	says: "version"
})), Y = O({
	code: "RA-VERIFY-HASH-DIFFERS",
	severity: "error",
	mender: "project"
}, ({ package: e, file: t, index: n, ours: r, theirs: i, yankPage: a }) => ({
	package: e,
	message: `${n} serves ${t} with sha256 ${i}, uploaded was ${r}`,
	hint: `${a === void 0 ? "Yank or delete this release" : `Yank this release (${a})`} until you know whose bytes these are, and go on with the next version`,
	says: "version"
})), ae = O({
	code: "RA-UPLOAD-FILE-SWAPPED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ package: e, file: t, expected: n, found: r }) => ({
	package: e,
	message: `${t} is not what was built any more: ${r === void 0 ? "it is gone, or no plain file" : `its sha256 is ${r}`}, built was ${n}`,
	hint: "It was not uploaded. Find out what writes into the run's folder (dist-path)"
})), oe = O({
	code: "RA-DIST-MANIFEST-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ file: e, why: t, isMisnamed: n = !1, isPublished: r = !1 }) => ({
	file: e,
	...n || r ? { remedy: "call" } : {},
	message: `The manifest cannot be used: ${t}`,
	hint: n ? "Name the place where the whole dist-path folder of the run that built it lies, with its manifest.json" : `Pass on the whole dist-path folder of the run that ${r ? "published, as it left it, or give the tag in its place" : "built it, as it left it, or build again"}`
})), se = O({
	code: "RA-DIST-FILE-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ folder: e, file: t }) => ({
	message: `${t} is missing in ${e}`,
	hint: "Pass on the whole dist-path folder of the run that built it, or, while nothing of the release is public, build again"
})), ce = O({
	code: "RA-DIST-FILE-CHANGED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ file: e, what: t, expected: n, found: r }) => ({
	message: `${e} has ${t === "sha256" ? `sha256 ${r}` : `${r} bytes`}, its manifest says ${n}`,
	hint: "Find out what changed the file between the jobs, such as a job that built it once more, then pass on the folder as the job left it, or, while nothing of the release is public, build again"
})), le = O({
	code: "RA-DIST-NOT-READY",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ packages: e, areOfOthers: t }) => ({
	...t ? { remedy: "call" } : { alternative: "commit" },
	message: `The run that made dist was not through with ${k(e, 10)}`,
	hint: t ? "Give the dist of each job that builds a share, and see that each package is in a share" : "Fix what that run says"
})), ue = O({
	code: "RA-DIST-OTHER-COMMIT",
	severity: "error",
	mender: "usage"
}, ({ built: e, here: t }) => ({
	message: `The distributions were built from ${e}, checked out is ${t}`,
	hint: "Pass the dist of a run on this commit, or check out the commit that was built"
})), de = O({
	code: "RA-DIST-UNLISTED-FILE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ folder: e, files: t }) => ({
	message: `${e} holds what its manifest does not list: ${k(t, 10)}`,
	hint: "Pass on the dist-path folder of the run that built it, into an empty folder, and put other files elsewhere"
})), fe = O({
	code: "RA-DIST-NOT-PLAIN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ folder: e, file: t, what: n }) => ({
	message: `${k([t])} in ${j(e)} must be a plain file, and is ${n}`,
	hint: "Give a folder with the files themselves: the dist-path of the run that built it, or a copy by cp -rL"
})), X = O({
	code: "RA-DIST-NOT-PLANNED",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ file: e, kind: t, package: n, version: r, what: i }) => ({
	package: n,
	message: `${e} is in dist as the ${t} of ${n} ${r ?? "without a version"}, but ${j(i)}`,
	hint: "Find out what changed the manifest between the jobs"
})), pe = O({
	code: "RA-DIST-TAG-DIFFERS",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ tag: e, package: t, version: n }) => ({
	package: t,
	message: `dist has ${t} ${n ?? "without a version"}, which is not what the tag names: ${j(e)}`,
	hint: "Pass the dist that was built for this tag; if it was built with packages, give the same packages here"
})), me = O({
	code: "RA-WHEELS-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, wheels: t, hasDist: n }) => ({
	package: e,
	message: `${e} lacks wheels that other jobs are to build: ${k(t, 10)}`,
	hint: n ? `Give the folder of the job that builds ${e} for ${k(t.map(platformOf), 3)} in dist, or take that out of its platforms and build dist again` : "Build with dry-run first, then the wheels from the sdist which that leaves, and give the folders of all as dist; or take the platforms out of the configuration"
})), platformOf = (e) => e.replace(/\.whl$/, "").split("-").slice(2).join("-"), he = O({
	code: "RA-WHEELS-UNASKED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ folder: e, files: t }) => ({
	message: `${j(e)} has no manifest, and holds what no platform of this release asks for: ${k(t, 10)}`,
	hint: "Leave only this release's wheels in the folder, or add their platform to platforms of the package, and build dist again"
})), ge = {
	hint: "Build the wheel again from the source distribution in dist, not from the checkout, and keep its name",
	remedy: "rebuild"
}, _e = new Set([
	M.code,
	m.code,
	w.code
]), ofOtherJob = (e) => _e.has(e.code) ? {
	...e,
	remedy: "call"
} : e, checkWheels = ({ packages: e }, t, n) => e.filter(c).flatMap(({ name: e, version: r, wheels: i }) => {
	let a = t.filter((t) => t.package === e), o = i.filter((e) => !a.some(({ filename: t }) => R(t, e))), s = a.filter(({ filename: e }) => e.endsWith(".whl") && !isAsked(e, i));
	return [...o.length === 0 ? [] : [me({
		package: e,
		wheels: o,
		hasDist: n
	})], ...s.map(({ filename: t }) => X({
		file: t,
		kind: "wheel",
		package: e,
		version: r,
		what: "none of its platforms asks for it"
	}))];
}), isAsked = (e, t) => t.length === 0 || t.some((t) => R(e, t)), expectedBy = ({ packages: e }, t) => e.find((e) => c(e) && e.wheels.some((e) => R(t, e))), cascaded = (e) => {
	let t = new Map(e.map(({ package: { name: e, needs: t } }) => [e, t])), n = e.filter(isTrial), r = n.map((e) => {
		let r = e.package.name, i = reached(r, t);
		return [r, n.filter((e) => i.has(e.package.name) && !reached(e.package.name, t).has(r)).filter((t) => failsAlike(e, t)).map((e) => e.package.name)];
	}), i = new Set(r.filter(([, e]) => e.length === 0).map(([e]) => e));
	return new Map(r.filter(([, e]) => e.length > 0).map(([e, t]) => [e, t.filter((e) => i.has(e))]));
}, isTrial = (e) => e.kind === "failed" && (e.stage === "rehearse" || e.stage === "smoke"), failsAlike = (e, t) => e.stage === t.stage && e.findings.some(({ code: e }) => t.findings.some((t) => t.code === e)), reached = (e, t) => {
	let n = new Set(), r = [...t.get(e) ?? []];
	for (let e = r.pop(); e !== void 0; e = r.pop()) n.has(e) || (n.add(e), r.push(...t.get(e) ?? []));
	return n;
}, nextSteps = (e) => {
	if (y(e)) return afterAll(e);
	let t = e.outcomes.filter((e) => e.kind === "failed"), n = cascaded(T(e)), errorsOf = (t) => [...e.findings, ...t.flatMap(({ findings: e }) => e)].filter(({ severity: e }) => e === "error").map(u(e.start)), r = errorsOf(t);
	if (r.length === 0 && e.isDryRun) return e.plan.packages.some(c) ? [{ text: handOn(e) }] : [];
	let i = errorsOf(t.filter((e) => !n.has(e.package)));
	return [
		...stepsBefore(i),
		...behindSteps(n),
		...goOn(e, r)
	];
}, afterAll = (e) => {
	let t = e.findings.filter(({ severity: e }) => e === "error").map(u(e.start));
	if (t.length === 0) return [];
	let n = stepsBefore(t);
	return I(e.plan.index) || T(e).length === 0 ? n : [...n, { text: "Nothing has to be published again: where tags and releases are still missing, run create-release with the manifest or the tag of this release." }];
}, behindSteps = (e) => {
	if (e.size === 0) return [];
	let t = k([...new Set([...e.values()].flat())], 3), [n, r] = [k([...e.keys()], 3), e.size === 1 ? "it requires" : "they require"];
	return [{ text: `${n} may fail for that alone, since ${r} ${t}: see what is left then` }];
}, handOn = ({ plan: e, distributions: t, start: n, isPart: r = !1 }) => {
	let i = n.kind === "terminal" ? "a run" : "a job", a = checkWheels(e, t, !0).flatMap((e) => e.package ?? []), o = `the wheels of ${k(a, 3)}, built from the source distributions here`;
	return r || a.length > 0 ? `Publish these very files together with ${[...r ? ["what the other jobs build"] : [], ...a.length > 0 ? [o] : []].join(" and ")}: ${i} that is given all their folders as \`dist\` tries them as a whole, and builds nothing again.` : `Publish these very files: ${i} that is given this run's dist-path as \`dist\` builds nothing again.`;
}, hintSteps = (e) => {
	let t = [...Map.groupBy(a(e), sameHint).values()], n = t.length - 10, r = n > 0 ? [{ text: `See to ${n} more: the log has what to do below each` }] : [];
	return [...t.slice(0, 10).map(hintStep), ...r];
}, stepsBefore = (e) => hintSteps(e.filter(({ says: e }) => e !== "again")), sameHint = ({ hint: e, package: t }) => t === void 0 ? e : `of a package: ${e.replaceAll(Z, (e) => isName(e, t) ? "" : e)}`, Z = /(?<![^\s,;()"])[^\s,;()"]+/g, isName = (e, t) => e.replace(/[.:]$/, "") === t, hintStep = (e) => {
	let { hint: t, package: n } = e[0], [r = "", ...i] = t.split("\n"), a = i.length === 0 ? {} : { lines: i.join("\n") };
	if (n === void 0) return {
		text: r,
		...a
	};
	let o = k([...new Set(e.flatMap(({ package: e }) => e ?? []))], 3), s = withNames(r, n, o);
	return {
		text: s === void 0 ? `${o}: ${r}` : s,
		...a
	};
}, withNames = (e, t, n) => {
	if (e.match(Z)?.some((e) => isName(e, t)) && !/\s--[a-z]|: "/.test(e)) return e.replaceAll(Z, (e) => isName(e, t) ? e.replace(t, () => n) : e);
}, isLost = (e) => e.kind === "failed" && e.findings.some(({ code: e }) => Q.has(e)), Q = new Set([
	J,
	G,
	Y
].map(({ code: e }) => e)), goOn = (e, t) => {
	let n = T(e), r = n.filter((e) => e.kind !== "published" && e.kind !== "before" && !isLost(e)), a = i(t) === "commit";
	if (r.length === 0 && !(a || n.length === 0 && t.length > 0)) return [];
	let o = e.plan.prepared_by !== void 0, { start: c, isBuilt: u } = e, d = !I(e.plan.index), f = d ? raise(n) : [], p = f.length > 0 || n.some(isToldVersion), m = {
		start: c,
		isPrepared: o,
		isPublic: d ? n.some(v) : void 0,
		isBuilt: u,
		isRaised: p
	}, h = l(t.length > 0 ? t : [s({ signal: "" })], m);
	if (h === void 0) return f;
	let g = !a || c.kind === "terminal" && c.tag === void 0 && !o, _ = d && g && !e.isDryRun ? whatFollows(e, r, p) : [];
	return [...f, { text: [`${h}.`, ..._].join(" ") }];
}, isToldVersion = (e) => e.kind === "failed" && e.findings.some(({ says: e }) => e === "version"), isUnchanged = (e) => e.kind === "failed" && e.package.path !== "." && e.findings.every(({ severity: e, code: t }) => e !== "error" || ve.has(t)), ve = new Set([
	z,
	W,
	F,
	P,
	ie
].map(({ code: e }) => e)), raise = (e) => {
	let t = e.filter((e) => e.kind === "failed" && i(e.findings) === "commit").filter((e) => v(e) && !isToldVersion(e) && !isUnchanged(e)).map((e) => e.package.name);
	return t.length === 0 ? [] : [{ text: `In the fix, raise the version of what has files on the index: ${k(t, 10)}.` }];
}, whatFollows = (e, t, n) => {
	if (t.length === 0) return [];
	let r = t.filter((e) => c(e.package)).length;
	if (r === 0) return n ? [] : ["The next run uploads nothing, and tries again what failed."];
	let i = r === 1 ? "package that is" : `${r} packages that are`, a = lastDay(e);
	return [`The next run reads what the index has, publishes the ${i} left, and uploads nothing twice.`, ...a === void 0 ? [] : [`PyPI takes the missing files of a release for 14 days: until ${a}.`]];
}, lastDay = (e) => {
	let { plan: t, outcomes: n } = e;
	if (t.index.upload_url !== N.pypi.uploadUrl) return;
	let r = new Set(T(e).flatMap((e) => v(e) ? e.package.name : [])), i = n.filter(({ stage: e, kind: t, package: n }) => e === "upload" && t !== "blocked" && t !== "skipped" && r.has(n));
	if (i.length === 0) return;
	let a = Math.min(...i.map(({ started: e }) => e));
	return `${new Date(a + 12096e5).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}, worthKnowing = (e) => {
	let of = (t) => L(e.filter(({ severity: e }) => e === t)), [t, n] = [of("warning"), of("notice")], r = t.length + n.length;
	if (r === 0) return [];
	let i = [...t, ...n].slice(0, 50), a = Map.groupBy(i, (e) => e.severity === "warning" ? `${e.code} ${sameHint(e)}` : e), o = r > 50 ? [`- …and ${r - 50} more, in the log.`] : [];
	return [g(`Worth knowing (${r})`, [...[...a.values()].map(note), ...o].join("\n"))];
}, note = (e) => {
	let { severity: t, code: n } = e[0], r = `- ${t} ${p(n)}`, [i = "", ...a] = e.map((e) => {
		let t = S(e);
		return `${t === "" ? "" : `${t}: `}${C(e.message, b([e]))}`;
	}), o = a.length === 0 ? `${r} ${i}` : [r, ...[i, ...a].map((e) => `  - ${e}`)].join("\n");
	if (t === "notice") return o;
	let s = e.every(({ hint: t }) => t === e[0].hint), { package: c, ...l } = e[0];
	return [o, ...hintSteps(s ? [l] : e).flatMap((t) => E(t, b(e))).map((e, t) => _(t === 0 ? `→ ${e}` : e, 2))].join("\n\n");
};
var ye = e({
	guardPart: () => guardPart,
	guardSummary: () => guardSummary,
	guardText: () => guardText,
	mistakes: () => mistakes
});
const $ = 1e4, guardSummary = (e) => [`## ${r(e.verdict)}`, ...body(e)].join("\n\n").concat("\n"), guardPart = (e) => g(e.verdict, body(e).join("\n\n")), body = ({ notes: e = [], findings: t, lastStep: n, sections: r = [] }) => {
	let i = r.filter((e) => !isEmpty(e));
	return [
		...e.map((e) => C(e)),
		...mistakes(t, n),
		...i.filter((e) => !("mermaid" in e)).map(sectionMarkdown),
		...worthKnowing(t),
		...i.filter((e) => "mermaid" in e).map(sectionMarkdown)
	];
}, mistakes = (e, t) => {
	let n = e.filter(({ severity: e }) => e === "error"), r = t === void 0 ? hintSteps(n) : [...stepsBefore(n), { text: `${t}.` }];
	return [...D(n.map((e) => f(e, S(e)))), ...h(r, b(n))];
}, isEmpty = (e) => "rows" in e ? e.rows.length === 0 : "tasks" in e ? e.tasks.length === 0 : ("block" in e ? e.block : e.mermaid).trim() === "", sectionMarkdown = (e) => {
	let t = bodyMarkdown(e);
	return e.isFolded === !0 || isLong(e) ? g("rows" in e ? `${e.title} (${e.rows.length})` : e.title, t) : `### ${r(e.title)}\n\n${t}`;
}, isLong = (e) => "rows" in e ? e.rows.length > 15 : "block" in e && e.block.split("\n", 16).length > 15, bodyMarkdown = (e) => {
	if ("mermaid" in e) return `${x(e.mermaid)}\n\n${r(e.caption)}`;
	if ("block" in e) return t(cut(e.block));
	if ("tasks" in e) return e.tasks.map((e) => `- [ ] ${e.map(cellMarkdown).join(" ")}`).join("\n");
	let { head: n, rows: i } = e, a = i.length > 200 ? [`\n…and ${i.length - 200} more.`] : [];
	return [
		rowMarkdown(n),
		`|${" --- |".repeat(n.length)}`,
		...i.slice(0, 200).map(rowMarkdown),
		...a
	].join("\n");
}, cut = (e) => e.length <= $ ? e : `${e.slice(0, $)}\n… ${e.length - $} characters left out …`, rowMarkdown = (e) => `| ${e.map(cellMarkdown).join(" | ")} |`, guardText = ({ verdict: e, notes: t = [], lastStep: n, sections: r = [] }) => [
	[e, ...t].map(o).join("\n"),
	...r.filter((e) => e.isFolded !== !0 && !("mermaid" in e) && !isEmpty(e)).map((e) => [`${o(e.title)}:`, ...bodyLines(e).map((e) => `  ${e}`)].join("\n")),
	...n === void 0 ? [] : [`Do this last: ${o(n)}.`]
].join("\n\n"), bodyLines = (e) => {
	if ("tasks" in e) return e.tasks.map((e) => `[ ] ${e.map(cellText).join(" ")}`);
	let t = "rows" in e ? columns(e.rows) : "block" in e ? blockLines(e.block) : [], n = t.length > 20 ? [`and ${t.length - 20} more`] : [];
	return [...t.slice(0, 20), ...n];
}, blockLines = (e) => e.trimEnd().split(/\r?\n/).map(o), isOfMany = (e) => typeof e == "object" && "code" in e && Array.isArray(e.code), columns = (e) => {
	let t = e.map((e) => e.map(cellText)), n = t.slice(0, 20).filter((t, n) => !isOfMany(e[n][0])), r = [0, 1].map((e) => n.reduce((t, n) => Math.max(t, n[e].length), 0));
	return t.map((e) => e.map((t, n) => t.padEnd(n < e.length - 1 ? r[n] : 0)).join("  ").trimEnd());
};
export { answered, cascaded, cellMarkdown, checkWheels, J as contentDiffers, fe as distNotPlain, X as distNotPlanned, le as distNotReady, ue as distOfOtherCommit, pe as distTagDiffers, de as distUnlisted, ce as distributionChanged, se as distributionMissing, expectedBy, ae as fileSwapped, guardPart, guardSummary, guardText, ye as guard_summary_exports, Y as hashDiffers, oe as manifestUnreadable, mistakes, nextSteps, H as notInstallable, z as notListed, ofOtherJob, ge as rebuildFromSdist, W as uploadAstray, K as uploadFailed, q as uploadIgnored, G as uploadNameUsed, U as uploadRefused, he as wheelUnasked, worthKnowing };
