import { inertLine as e, normalizeName as t } from "../index.js";
import { baseName as n, byPlace as r, defineFinding as i, join as a, reachFirst as o, relative as s, renewFirst as c, resolve as l, seeName as u, shown as d, whyOf as f } from "./domain-problem-locked-index.js";
import { canonicalVersion as p } from "./actions-shared-inputs.js";
import { aString as m, aTable as h, parseToml as g, tableIn as _ } from "./domain-workspace-shapes.js";
import { sourceReader as v, topOf as y } from "./domain-tag-tag-owners.js";
import { ownerOf as b, parseVersionFileEntry as x, statedVersion as S } from "./domain-changelog-write-link-references.js";
import { editStringItem as C, editStrings as w, fromTop as T, memberPlace as E, originOf as D, requirementPath as O, versionFileNoPackage as k, writtenVersion as A } from "./domain-version-origin-resolve.js";
import { lockOutdated as j } from "./domain-problem-uv-settings.js";
import { lockMoved as M, requirementNotWritten as N, versionNotWritten as P, versionPlaceUnread as F, versionUnsayable as I } from "./domain-problem-release-files.js";
const finalOf = (e) => ({
	...e,
	pre: void 0,
	post: void 0,
	dev: void 0,
	local: []
}), isFinal = ({ pre: e, post: t, dev: n }) => e === void 0 && (n === void 0 || t !== void 0), L = {
	major: 0,
	minor: 1,
	patch: 2
}, sizeFor = (e, { release: t }) => e === "major" && (t[0] ?? 0n) === 0n ? "minor" : e, step = (e, t) => {
	let n = L[t], r = [
		0,
		1,
		2
	].map((t) => {
		let r = e.release[t] ?? 0n;
		return t < n ? r : t === n ? r + 1n : 0n;
	});
	return {
		...finalOf(e),
		release: r
	};
}, isSameLine = (e, t, n) => e.epoch === t.epoch && [
	0,
	1,
	2
].slice(0, L[n]).every((n) => (e.release[n] ?? 0n) === (t.release[n] ?? 0n)), editFiles = (e, t) => {
	let n = new Map(), edit = (e) => n.get(s(t, e)), isEdited = (e) => n.has(s(t, e)), realPath = (t) => isEdited(t) ? edit(t) === void 0 ? void 0 : e.realPath(t) ?? t : e.realPath(t), before = (n) => e.readText(a(t, n));
	return {
		files: {
			readText: (t) => isEdited(t) ? edit(t) : e.readText(t),
			list: (t) => e.list(t)?.filter(({ name: e }) => !isEdited(a(t, e)) || edit(a(t, e)) !== void 0),
			realPath
		},
		set: (e, t) => n.set(e, t),
		changes: () => [...n].map(([e, t]) => ({
			path: e,
			before: before(e),
			after: t
		})).filter((e) => e.before !== e.after).toSorted((e, t) => e.path < t.path ? -1 : 1)
	};
}, moveCrates = (e, { manifest: t, from: n, to: r }) => {
	let i = g(e), a = i.ok && Array.isArray(i.table.package) ? i.table.package : [], o = g(t), s = o.ok ? o.table : {}, { name: c, version: l } = _(s, "package"), u = !m.accepts(l), d = a.flatMap((e, t) => h.accepts(e) && e.source === void 0 && e.version === n && (u || e.name === c) ? [{
		path: [
			"package",
			t,
			"version"
		],
		value: r
	}] : []);
	return d.length === 0 ? void 0 : w(e, d);
}, replaceFrom = async (e, { line: t, from: n, to: r }, i) => {
	let a = lineStart(e, t) - 1;
	for (let t = 0; t < 50; t += 1) {
		if (a = e.indexOf(n, a + 1), a === -1) return;
		let t = `${e.slice(0, a)}${r}${e.slice(a + n.length)}`;
		if (await i(t)) return t;
	}
}, lineStart = (e, t) => {
	let n = 0;
	for (let r = 1; r < t; r += 1) {
		let t = e.indexOf("\n", n);
		if (t === -1) return n;
		n = t + 1;
	}
	return n;
}, replaceMatches = (e, { pattern: t, group: n }, r) => {
	let { text: i, offsets: a } = plain(e), o = [], s = 0;
	for (let { index: c, text: l, groups: u } of t.matchAll(i)) {
		let t = u[n];
		if (t === void 0 || t === "") continue;
		let i = r(t);
		if (i === void 0) return;
		let d = c + Math.max(0, l.indexOf(t));
		o.push(e.slice(s, a(d)), i), s = a(d + t.length);
	}
	return o.join("") + e.slice(s);
}, plain = (e) => {
	let t = +!!e.startsWith("﻿"), n = [...e.matchAll(/\r\n/g)].map(({ index: e }, n) => e - t - n);
	return {
		text: e.slice(t).replaceAll("\r\n", "\n"),
		offsets: (e) => {
			let r = n.findIndex((t) => t >= e);
			return e + t + (r === -1 ? n.length : r);
		}
	};
}, writeVersions = async ({ packages: e }, { versionFiles: t, ...n }) => {
	let r = [];
	for (let t of e) {
		let e = await unreadPlace(t, n);
		e !== void 0 && r.push(e);
		for (let e of t.edits) {
			let t = n.workspace.members.find(({ name: t }) => t === e.package), i = e.kind === "version" ? await writeOwn(t, e, n) : writeRequirement(t, e, n);
			i !== void 0 && r.push(i);
		}
	}
	for (let i of t) {
		let t = await x(i), a = "code" in t ? t : await writeFile(t, e, n);
		a !== void 0 && r.push({
			...a,
			remedy: "commit"
		});
	}
	return r;
}, unreadPlace = async ({ name: e, proposed: t }, n) => {
	let { workspace: r } = n, i = r.members.find((t) => t.name === e), a = await D(r, i, readIn(n));
	if (a.kind !== "unknown") return;
	let { file: o } = E(r, i, ["project", "dynamic"]);
	return F({
		package: e,
		version: t,
		file: o,
		why: a.why
	});
}, readIn = ({ workspace: e, edited: t }) => v(t.files, e), writeOwn = async (e, { to: t }, n) => {
	let { workspace: r, edited: i } = n, fail = (n, r) => P({
		package: e.name,
		version: t,
		file: n,
		why: r
	});
	if (e.version !== void 0) {
		let r = readIn(n)(a(e.path, "pyproject.toml")), o = r.kind === "text" ? C(r.text, ["project", "version"], t) : void 0;
		if (r.kind !== "text" || o === void 0) return fail(`${e.path}/pyproject.toml`, "it has no version as a string");
		i.set(r.file, o);
		return;
	}
	let o = await D(r, e, readIn(n));
	if (o.kind !== "stated") return fail(`${e.path}/pyproject.toml`, "no file says it");
	let { version: s, place: { file: c, line: l = 1 } } = o.stated;
	if (p(s) === t) return;
	let u = A(t, {
		file: c,
		before: s
	});
	if (u === void 0) return I({
		package: e.name,
		version: t,
		file: c
	});
	let isRight = async (t) => {
		let i = await D(r, e, trial(readIn(n), c, t));
		return i.kind === "stated" && i.stated.version === u;
	}, d = textOf(n, c), f = d === void 0 ? void 0 : await replaceFrom(d, {
		line: l,
		from: s,
		to: u
	}, isRight);
	if (f === void 0) return fail(c, `${s} is not found where it is read`);
	i.set(c, f), /(?:^|\/)Cargo\.toml$/.test(c) && lockCrates({
		file: c,
		manifest: d,
		from: s,
		to: u
	}, n);
}, lockCrates = ({ file: e, ...t }, n) => {
	for (let r = e; r !== "";) {
		r = r.slice(0, Math.max(0, r.lastIndexOf("/")));
		let e = r === "" ? "Cargo.lock" : `${r}/Cargo.lock`, i = textOf(n, e);
		if (i === void 0) continue;
		let a = moveCrates(i, t);
		a !== void 0 && n.edited.set(e, a);
		return;
	}
}, textOf = ({ workspace: e, edited: t }, n) => {
	let r = e.prefix === "" ? e.root : e.root.slice(0, -e.prefix.length - 1) || "/";
	return t.files.readText(a(r, n));
}, trial = (e, t, n) => (r) => {
	let i = e(r);
	return i.kind === "text" && i.file === t ? {
		...i,
		text: n
	} : i;
}, writeRequirement = (e, t, n) => {
	let r = readIn(n)(a(e.path, "pyproject.toml")), i = e.requirements.filter(({ table: e, requirement: n }) => e === t.table && n.text === t.from).map(O), o = r.kind === "text" ? w(r.text, i.map((e) => ({
		path: e,
		value: t.to
	}))) : void 0;
	if (r.kind !== "text" || o === void 0 || i.length === 0) return N({
		package: e.name,
		file: t.file,
		from: t.from,
		to: t.to
	});
	n.edited.set(r.file, o);
}, writeFile = async (e, t, n) => {
	let r = b(e.path, n.workspace), i = r === void 0 ? t : t.filter(({ name: e }) => e === r.name), [a] = i;
	if (a === void 0) return;
	let { name: o, proposed: s } = a;
	if (i.some((e) => e.proposed !== s)) return k({
		file: e.path,
		packages: i.map((e) => e.name)
	});
	let c = await S(e, readIn(n));
	if ("code" in c) return c;
	let { version: l, place: { file: u, line: d = 1 } } = c;
	if (p(l) === s) return;
	let f = A(s, {
		file: u,
		before: l
	}), isRight = async (t) => {
		let r = await S(e, trial(readIn(n), u, t));
		return !("code" in r) && r.version === f;
	}, m = textOf(n, u), h = {
		package: o,
		version: s,
		file: u,
		isListed: !0
	};
	if (m === void 0 || f === void 0) return I(h);
	let g = e.kind === "key" ? await replaceFrom(m, {
		line: d,
		from: l,
		to: f
	}, isRight) : replaceMatches(m, e, (e) => A(s, {
		file: u,
		before: e
	}));
	if (g === void 0 || !await isRight(g)) return P({
		...h,
		why: `${l} is not found where it is read`
	});
	n.edited.set(u, dated(g, u, n));
}, dated = (e, t, { date: r }) => r === void 0 || n(t) !== "CITATION.cff" ? e : e.replace(/^(date-released:[ \t]*["']?)\d{4}-\d\d-\d\d/m, `$1${r}`), lockChanges = (e, t, n) => {
	let [r, i] = [entriesOf(e), entriesOf(t)], a = new Set(n), o = [...new Set([...r.packages.keys(), ...i.packages.keys()])].filter((e) => !a.has(e)).toSorted();
	return [
		...r.head.keys().flatMap((e) => headChange(e, r.head.get(e), i.head.get(e))),
		...[...i.head.keys()].filter((e) => !r.head.has(e)).flatMap((e) => headChange(e, void 0, i.head.get(e))),
		...o.flatMap((e) => {
			let [t, n] = [r.packages.get(e), i.packages.get(e)];
			return t === void 0 ? [`${e} ${n.versions} is new`] : n === void 0 ? [`${e} ${t.versions} is gone`] : t.versions === n.versions ? t.whole === n.whole ? [] : [`the entry of ${e} ${n.versions} changed`] : [`${e} ${t.versions} becomes ${n.versions}`];
		})
	];
}, headChange = (e, t, n) => t === n ? [] : [`${e} ${t ?? "none"} becomes ${n ?? "none"}`], entriesOf = (e) => {
	let n = g(e), { package: r, manifest: i, ...a } = n.ok ? n.table : {}, o = Array.isArray(r) ? r.filter((e) => h.accepts(e)) : [], s = Map.groupBy(o, ({ name: e }) => m.accepts(e) ? t(e) : "");
	return {
		head: new Map(Object.entries(a).map(([e, t]) => [e, written(t)])),
		packages: new Map([...s].map(([e, t]) => [e, {
			versions: t.map(({ version: e }) => m.accepts(e) ? e : "").join(" and "),
			whole: written(t)
		}]))
	};
}, written = (e) => JSON.stringify(e, (e, t) => typeof t == "bigint" ? String(t) : t), lockInCopy = async ({ copy: e, workspace: t, edited: n, versions: r }, { files: i, uv: o, tools: c, signal: u }) => {
	let d = y(t), f = a(e.root, "uv.lock"), p = i.readText(f);
	if (p === void 0) return [];
	let m = (await o.checkLock(e.root, { python: "3" }))?.code === j.code;
	for (let { path: n, after: i } of r) i !== void 0 && await e.write(s(t.root, a(d, n)), i);
	let h = await c.lock(e.root, u);
	if (h !== void 0) return [T(h, t)];
	let g = i.readText(f) ?? p, _ = t.members.map(({ name: e }) => e), v = lockChanges(p, g, _);
	return n.set(l(t.prefix, "uv.lock"), g), v.length === 0 ? [] : [T(M({
		moved: v,
		wasBehind: m
	}), t)];
}, R = i({
	code: "RA-REQUEST-BRANCH-TAKEN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ branch: t, other: n }) => n === void 0 ? {
	alternative: "outside",
	message: `The branch ${e(t)} holds commits of somebody else`,
	...r((n) => `Give another name as ${n("branch", "--branch")}; or, where nobody needs the branch ${e(t)}, delete it`)
} : {
	message: `No branch ${e(t)} can be made beside the branch ${e(n)}`,
	...r((e) => `Give another name as ${e("branch", "--branch")}`)
}), z = i({
	code: "RA-REQUEST-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, (t) => ({
	message: `GitHub or Gitea did not let this token ${t.step}: ${e(f(t))}`,
	...r((e) => `${u(t)}${e("Give the job contents: write and pull-requests: write, and exempt the release's branch from rules; or give a token that may as github-token", "Set GITHUB_TOKEN to one that may write contents and pull requests, and exempt the release's branch from rules")}`),
	...c(t.status),
	...o(t.why ?? "")
})), B = i({
	code: "RA-REQUEST-FORBIDDEN",
	severity: "warning",
	mender: "project",
	remedy: "outside"
}, ({ branch: t, link: n }) => ({
	message: `The branch ${e(t)} is ready, but workflows may not create pull requests here`,
	hint: `Create it yourself:\n${n}`
})), V = i({
	code: "RA-REQUEST-UNFINISHED",
	severity: "error",
	mender: "outside"
}, (t) => ({
	message: `Could not ${t.step}: ${e(f(t))}`,
	...whatThen(t)
})), whatThen = ({ why: e, status: t }) => {
	let n = o(e ?? "");
	return n === void 0 ? e !== void 0 && t === void 0 ? {
		hint: "Run it again later: it goes on from whatever is there",
		says: "again"
	} : {
		mender: "project",
		remedy: "call",
		alternative: "outside",
		hint: e === void 0 ? "See what the token may do" : "See to what its words say"
	} : n;
}, H = i({
	code: "RA-REQUEST-LEFT-CLOSED",
	severity: "notice",
	mender: "project"
}, ({ url: t }) => ({
	message: `The release pull request was closed and is left so, since nothing has changed: ${e(t)}`,
	hint: "Open it again to release; the next change opens it by itself"
})), U = i({
	code: "RA-REQUEST-UNSIGNED",
	severity: "notice",
	mender: "project"
}, ({ why: t, executable: n, isGitea: r = !1 }) => ({
	message: `The commit is made by git and not signed: ${e(t)}`,
	hint: `Nothing needs to be done where no rule demands signed commits; else merge it by a squash${r ? "" : " from the account that opened it"}${n === void 0 ? "" : `, or take the executable bit of ${d(n)} away on the base branch`}`
})), W = i({
	code: "RA-REQUEST-EDIT-KEPT",
	severity: "notice",
	mender: "project"
}, ({ file: t, name: n, additions: r }) => ({
	message: `The section of ${n} was edited by hand and stays; lines that came since: ${r.length}`,
	hint: r.length === 0 ? "Nothing needs to be done" : ["Add by hand what is wanted of this:", ...r.map(e)].join("\n"),
	file: t
})), G = i({
	code: "RA-REQUEST-NOT-LABELLED",
	severity: "warning",
	mender: "project",
	remedy: "outside"
}, ({ labels: t, why: n, isPassing: r }) => ({
	message: `The pull request did not get the labels ${t.map(e).join(", ")}: ${e(n)}`,
	hint: r ? "Nothing needs to be done: the next run tries again" : "Make the labels in the repository, and let the token write issues and pull requests"
})), K = i({
	code: "RA-REQUEST-UNSEEN",
	severity: "notice",
	mender: "outside"
}, ({ why: t, hint: n }) => ({
	message: `Shown as if there were no release branch and no pull request yet, for neither can be seen: ${e(t)}`,
	hint: e(o(t)?.hint ?? n)
})), q = "100644", whyNotSigned = (e, t) => {
	let n = e.find(({ path: e, bytes: n }) => n !== void 0 && (t.get(e) ?? q) !== q);
	if (n !== void 0) {
		let e = t.get(n.path) === "120000", r = `${n.path} is ${e ? "a symbolic link" : "an executable file"}, and GitHub's API writes plain files alone`;
		return e ? { why: r } : {
			why: r,
			executable: n.path
		};
	}
	let r = e.reduce((e, { bytes: t }) => e + (t?.length ?? 0), 0), i = `the changed files have ${r} bytes, too many for one request to GitHub's API`;
	return r > 2e6 ? { why: i } : void 0;
}, createCommitter = ({ signed: e, pushed: t, trees: n }) => {
	let r = 0, i = "", push = async (n, r) => ({
		written: await t.write(n),
		findings: [U({
			...r,
			isGitea: e === void 0
		})]
	});
	return async (t) => {
		if (e === void 0) return await push(t, { why: "Gitea has no call that makes a signed commit of a whole release" });
		if (r >= 4) return await push(t, { why: i });
		let a = t.files.map(({ path: e }) => e), o = whyNotSigned(t.files, await n.modes(t.parent, a));
		if (o !== void 0) return await push(t, o);
		let s = await e.write(t);
		if (s.kind !== "unanswered" || (i = s.why, s.cause === "outside" && (r += 1), s.cause !== "permission")) return {
			written: s,
			findings: []
		};
		let c = await push(t, { why: i });
		return c.written.kind === "unanswered" && c.written.cause === "permission" ? {
			written: {
				...s,
				why: `${i}; ${c.written.why}`
			},
			findings: []
		} : c;
	};
};
export { createCommitter, editFiles, finalOf, isFinal, isSameLine, lockInCopy, R as requestBranchTaken, W as requestEditKept, B as requestForbidden, H as requestLeftClosed, G as requestNotLabelled, z as requestRefused, V as requestUnfinished, K as requestUnseen, sizeFor, step, writeVersions };
