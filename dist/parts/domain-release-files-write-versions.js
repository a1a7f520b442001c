import { inertLine as e } from "../index.js";
import { defineFinding as t, join as n, normalize as r, relative as i } from "./domain-workspace-path.js";
import { canonicalVersion as a, formatVersion as o, normalizeName as s, parseVersion as c } from "./domain-python-requirement.js";
import { aString as l, aTable as u, parseToml as d, tableIn as f } from "./domain-toml-places.js";
import { memberPlace as p, requirementPath as m, sourceReader as h, topOf as g } from "./domain-tag-suggest-format.js";
import { fromTop as _ } from "./domain-problem-distribution-metadata.js";
import { ownerOf as v, parseVersionFileEntry as y, statedVersion as b, versionFileNoPackage as x } from "./domain-changelog-write-link-references.js";
import { editStringItem as S, editStrings as C } from "./domain-python-marker-environment.js";
import { lockMoved as w, lockOutdated as T, requirementNotWritten as E, versionNotWritten as D, versionPlaceUnread as O, versionUnsayable as k } from "./domain-problem-release-files.js";
import { originOf as A, seeName as j, whyOf as M } from "./domain-version-origin-resolve.js";
const finalOf = (e) => ({
	...e,
	pre: void 0,
	post: void 0,
	dev: void 0,
	local: []
}), isFinal = ({ pre: e, post: t, dev: n }) => e === void 0 && (n === void 0 || t !== void 0), N = {
	major: 0,
	minor: 1,
	patch: 2
}, sizeFor = (e, { release: t }) => e === "major" && (t[0] ?? 0n) === 0n ? "minor" : e, step = (e, t) => {
	let n = N[t], r = [
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
].slice(0, N[n]).every((n) => (e.release[n] ?? 0n) === (t.release[n] ?? 0n)), editFiles = (e, t) => {
	let r = new Map(), edit = (e) => r.get(i(t, e)), isEdited = (e) => r.has(i(t, e)), realPath = (t) => isEdited(t) ? edit(t) === void 0 ? void 0 : e.realPath(t) ?? t : e.realPath(t), before = (r) => e.readText(n(t, r));
	return {
		files: {
			readText: (t) => isEdited(t) ? edit(t) : e.readText(t),
			list: (t) => e.list(t)?.filter(({ name: e }) => !isEdited(n(t, e)) || edit(n(t, e)) !== void 0),
			realPath
		},
		set: (e, t) => r.set(e, t),
		changes: () => [...r].map(([e, t]) => ({
			path: e,
			before: before(e),
			after: t
		})).filter((e) => e.before !== e.after).toSorted((e, t) => e.path < t.path ? -1 : 1)
	};
}, moveCrates = (e, { manifest: t, from: n, to: r }) => {
	let i = d(e), a = i.ok && Array.isArray(i.table.package) ? i.table.package : [], o = d(t), s = o.ok ? o.table : {}, { name: c, version: p } = f(s, "package"), m = !l.accepts(p), h = a.flatMap((e, t) => u.accepts(e) && e.source === void 0 && e.version === n && (m || e.name === c) ? [{
		path: [
			"package",
			t,
			"version"
		],
		value: r
	}] : []);
	return h.length === 0 ? void 0 : C(e, h);
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
}, P = {
	a: "alpha",
	b: "beta",
	rc: "rc"
}, writtenVersion = (e, { file: t, before: n }) => {
	let r = c(e), i = /(?:^|\/)(?:Cargo\.toml|Cargo\.lock|package\.json)$/.test(t) ? semver(r) : o(r);
	return i === void 0 || !/^v\d/i.test(n) ? i : `${n[0]}${i}`;
}, semver = ({ epoch: e, release: t, pre: n, post: r, dev: i, local: a }) => {
	if (e !== 0n || t.length > 3 || r !== void 0 || i !== void 0 || a.length > 0) return;
	let o = [
		0,
		1,
		2
	].map((e) => t[e] ?? 0n).join(".");
	return n === void 0 ? o : `${o}-${P[n.phase]}.${n.number}`;
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
		let t = await y(i), a = "code" in t ? t : await writeFile(t, e, n);
		a !== void 0 && r.push({
			...a,
			remedy: "commit"
		});
	}
	return r;
}, unreadPlace = async ({ name: e, proposed: t }, n) => {
	let { workspace: r } = n, i = r.members.find((t) => t.name === e), a = await A(r, i, readIn(n));
	if (a.kind !== "unknown") return;
	let { file: o } = p(r, i, ["project", "dynamic"]);
	return O({
		package: e,
		version: t,
		file: o,
		why: a.why
	});
}, readIn = ({ workspace: e, edited: t }) => h(t.files, e), writeOwn = async (e, { to: t }, r) => {
	let { workspace: i, edited: o } = r, fail = (n, r) => D({
		package: e.name,
		version: t,
		file: n,
		why: r
	});
	if (e.version !== void 0) {
		let i = readIn(r)(n(e.path, "pyproject.toml")), a = i.kind === "text" ? S(i.text, ["project", "version"], t) : void 0;
		if (i.kind !== "text" || a === void 0) return fail(`${e.path}/pyproject.toml`, "it has no version as a string");
		o.set(i.file, a);
		return;
	}
	let s = await A(i, e, readIn(r));
	if (s.kind !== "stated") return fail(`${e.path}/pyproject.toml`, "no file says it");
	let { version: c, place: { file: l, line: u = 1 } } = s.stated;
	if (a(c) === t) return;
	let d = writtenVersion(t, {
		file: l,
		before: c
	});
	if (d === void 0) return k({
		package: e.name,
		version: t,
		file: l
	});
	let isRight = async (t) => {
		let n = await A(i, e, trial(readIn(r), l, t));
		return n.kind === "stated" && n.stated.version === d;
	}, f = textOf(r, l), p = f === void 0 ? void 0 : await replaceFrom(f, {
		line: u,
		from: c,
		to: d
	}, isRight);
	if (p === void 0) return fail(l, `${c} is not found where it is read`);
	o.set(l, p), /(?:^|\/)Cargo\.toml$/.test(l) && lockCrates({
		file: l,
		manifest: f,
		from: c,
		to: d
	}, r);
}, lockCrates = ({ file: e, ...t }, n) => {
	for (let r = e; r !== "";) {
		r = r.slice(0, Math.max(0, r.lastIndexOf("/")));
		let e = r === "" ? "Cargo.lock" : `${r}/Cargo.lock`, i = textOf(n, e);
		if (i === void 0) continue;
		let a = moveCrates(i, t);
		a !== void 0 && n.edited.set(e, a);
		return;
	}
}, textOf = ({ workspace: e, edited: t }, r) => {
	let i = e.prefix === "" ? e.root : e.root.slice(0, -e.prefix.length - 1) || "/";
	return t.files.readText(n(i, r));
}, trial = (e, t, n) => (r) => {
	let i = e(r);
	return i.kind === "text" && i.file === t ? {
		...i,
		text: n
	} : i;
}, writeRequirement = (e, t, r) => {
	let i = readIn(r)(n(e.path, "pyproject.toml")), a = e.requirements.filter(({ table: e, requirement: n }) => e === t.table && n.text === t.from).map(m), o = i.kind === "text" ? C(i.text, a.map((e) => ({
		path: e,
		value: t.to
	}))) : void 0;
	if (i.kind !== "text" || o === void 0 || a.length === 0) return E({
		package: e.name,
		file: t.file,
		from: t.from,
		to: t.to
	});
	r.edited.set(i.file, o);
}, writeFile = async (e, t, n) => {
	let r = v(e.path, n.workspace), i = r === void 0 ? t : t.filter(({ name: e }) => e === r.name), [o] = i;
	if (o === void 0) return;
	let { name: s, proposed: c } = o;
	if (i.some((e) => e.proposed !== c)) return x({
		file: e.path,
		packages: i.map((e) => e.name)
	});
	let l = await b(e, readIn(n));
	if ("code" in l) return l;
	let { version: u, place: { file: d, line: f = 1 } } = l;
	if (a(u) === c) return;
	let p = writtenVersion(c, {
		file: d,
		before: u
	}), isRight = async (t) => {
		let r = await b(e, trial(readIn(n), d, t));
		return !("code" in r) && r.version === p;
	}, m = textOf(n, d), h = {
		package: s,
		version: c,
		file: d,
		isListed: !0
	};
	if (m === void 0 || p === void 0) return k(h);
	let g = e.kind === "key" ? await replaceFrom(m, {
		line: f,
		from: u,
		to: p
	}, isRight) : replaceMatches(m, e, (e) => writtenVersion(c, {
		file: d,
		before: e
	}));
	if (g === void 0 || !await isRight(g)) return D({
		...h,
		why: `${u} is not found where it is read`
	});
	n.edited.set(d, g);
}, lockChanges = (e, t, n) => {
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
	let t = d(e), { package: n, manifest: r, ...i } = t.ok ? t.table : {}, a = Array.isArray(n) ? n.filter((e) => u.accepts(e)) : [], o = Map.groupBy(a, ({ name: e }) => l.accepts(e) ? s(e) : "");
	return {
		head: new Map(Object.entries(i).map(([e, t]) => [e, written(t)])),
		packages: new Map([...o].map(([e, t]) => [e, {
			versions: t.map(({ version: e }) => l.accepts(e) ? e : "").join(" and "),
			whole: written(t)
		}]))
	};
}, written = (e) => JSON.stringify(e, (e, t) => typeof t == "bigint" ? String(t) : t), lockInCopy = async ({ copy: e, workspace: t, edited: a, versions: o }, { files: s, uv: c, tools: l, signal: u }) => {
	let d = g(t), f = n(e.root, "uv.lock"), p = s.readText(f);
	if (p === void 0) return [];
	let m = (await c.checkLock(e.root, { python: "3" }))?.code === T.code;
	for (let { path: r, after: a } of o) a !== void 0 && await e.write(i(t.root, n(d, r)), a);
	let h = await l.lock(e.root, u);
	if (h !== void 0) return [_(h, t)];
	let v = s.readText(f) ?? p, y = t.members.map(({ name: e }) => e), b = lockChanges(p, v, y);
	return a.set(r(n(t.prefix, "uv.lock")), v), b.length === 0 ? [] : [_(w({
		moved: b,
		wasBehind: m
	}), t)];
}, F = t({
	code: "RA-REQUEST-OVERTAKEN",
	severity: "notice",
	mender: "outside"
}, ({ base: e, head: t, newest: n }) => ({
	message: `Nothing was changed, since ${e} has moved on from ${t.slice(0, 10)} to ${n.slice(0, 10)}`,
	hint: "Nothing needs to be done where each push starts a run: the run of the newest commit prepares the release. Else run it on the newest commit"
})), I = t({
	code: "RA-REQUEST-NOT-PUSHED",
	severity: "error",
	mender: "usage"
}, ({ base: e, head: t, newest: n }) => ({
	message: `The checkout is at ${t.slice(0, 10)}, and ${n === void 0 ? `GitHub or Gitea has no branch ${e}` : `${e} on GitHub or Gitea at ${n.slice(0, 10)}`}`,
	hint: n === void 0 ? "Push that branch, or name one that is there as base" : `Push it to ${e} or check that branch out; in a workflow, run it on a push to ${e}`
})), L = t({
	code: "RA-REQUEST-BRANCH-TAKEN",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ branch: t }) => ({
	message: `The branch ${e(t)} holds commits of somebody else`,
	hint: "Delete or rename that branch, or give another name as `branch`"
})), R = t({
	code: "RA-REQUEST-HISTORY-MISSING",
	severity: "error",
	mender: "usage"
}, ({ branch: t }) => ({
	message: `The checkout does not show where the branch ${e(t)} left the base branch`,
	hint: "Set fetch-depth: 0 for actions/checkout, or run git fetch --unshallow; in a whole clone the branch was never made from the base branch: delete or rename it"
})), z = t({
	code: "RA-REQUEST-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, (t) => ({
	message: `GitHub or Gitea did not let this token ${t.step}: ${e(M(t))}`,
	hint: `${j(t)}Give the job contents: write and pull-requests: write, and exempt the release's branch from rules; or give a token that may as github-token`
})), B = t({
	code: "RA-REQUEST-FORBIDDEN",
	severity: "warning",
	mender: "project"
}, ({ branch: t, link: n }) => ({
	message: `The branch ${e(t)} is ready, but workflows may not create pull requests here`,
	hint: `Create it yourself:\n${n}`
})), V = t({
	code: "RA-REQUEST-UNFINISHED",
	severity: "error",
	mender: "outside"
}, ({ step: t, why: n }) => ({
	message: `Could not ${t}: ${e(n)}`,
	hint: "Run it again later: it goes on from whatever is there"
})), H = t({
	code: "RA-REQUEST-LEFT-CLOSED",
	severity: "notice",
	mender: "project"
}, ({ url: t }) => ({
	message: `The release pull request was closed and is left so, since nothing has changed: ${e(t)}`,
	hint: "Open it again to release; the next change opens it by itself"
})), U = t({
	code: "RA-REQUEST-UNSIGNED",
	severity: "notice",
	mender: "project"
}, ({ why: t, isGitea: n = !1 }) => ({
	message: `The release's commit is made by git and not signed: ${e(t)}`,
	hint: `Nothing needs to be done where no rule demands signed commits; else merge it by a squash${n ? "" : " from the account that opened it"}`
})), W = t({
	code: "RA-REQUEST-EDIT-KEPT",
	severity: "notice",
	mender: "project"
}, ({ file: t, name: n, additions: r }) => ({
	message: `The section of ${n} was edited by hand and stays; lines that came since: ${r.length}`,
	hint: r.length === 0 ? "Nothing needs to be done" : ["Add by hand what is wanted of this:", ...r.map(e)].join("\n"),
	file: t
})), G = t({
	code: "RA-REQUEST-NOT-LABELLED",
	severity: "warning",
	mender: "project"
}, ({ labels: t, why: n }) => ({
	message: `The pull request did not get the labels ${t.map(e).join(", ")}: ${e(n)}`,
	hint: "Make the labels in the repository, and let the token write issues and pull requests"
})), K = t({
	code: "RA-REQUEST-NO-FORGE",
	severity: "error",
	mender: "usage"
}, ({ hasCommit: e }) => ({
	message: e ? "No repository of GitHub or Gitea is known here, so there is no place for a release pull request" : "There is no git checkout with a commit, so there is nothing to make a release pull request of",
	hint: e ? "Run it in a workflow, or set GITHUB_REPOSITORY to owner/name, GITHUB_TOKEN and, for another place than github.com, GITHUB_API_URL and GITHUB_SERVER_URL; in a clone, --dry-run shows what it would do without them" : "Check the repository out first, with actions/checkout and fetch-depth: 0; in a terminal, run it in a clone that has a commit"
})), q = t({
	code: "RA-REQUEST-UNSEEN",
	severity: "notice",
	mender: "outside"
}, ({ why: t, hint: n }) => ({
	message: `Shown as if there were no release branch and no pull request yet, for neither can be seen: ${e(t)}`,
	hint: e(n)
})), J = t({
	code: "RA-REQUEST-DIRTY",
	severity: "error",
	mender: "usage"
}, ({ files: t }) => ({
	message: `Files differ from the commit: ${t.slice(0, 5).map(e).join(", ")}${t.length > 5 ? ` and ${t.length - 5} more` : ""}`,
	hint: "Commit and push them, or undo them; in a workflow, run it right after the checkout"
})), Y = "100644", whyNotSigned = (e, t) => {
	let n = e.find(({ path: e, bytes: n }) => n !== void 0 && (t.get(e) ?? Y) !== Y);
	if (n !== void 0) {
		let e = t.get(n.path) === "120000" ? "a symbolic link" : "an executable file";
		return `${n.path} is ${e}, and GitHub's API writes plain files alone`;
	}
	let r = e.reduce((e, { bytes: t }) => e + (t?.length ?? 0), 0);
	return r > 2e6 ? `the changed files have ${r} bytes, too many for one request to GitHub's API` : void 0;
}, createCommitter = ({ signed: e, pushed: t, trees: n }) => {
	let r = 0, i = "", push = async (n, r) => ({
		written: await t.write(n),
		findings: [U({
			why: r,
			isGitea: e === void 0
		})]
	});
	return async (t) => {
		if (e === void 0) return await push(t, "Gitea has no call that makes a signed commit of a whole release");
		if (r >= 4) return await push(t, i);
		let a = t.files.map(({ path: e }) => e), o = whyNotSigned(t.files, await n.modes(t.parent, a));
		if (o !== void 0) return await push(t, o);
		let s = await e.write(t);
		if (s.kind !== "unanswered" || (i = s.why, s.cause === "outside" && (r += 1), s.cause !== "permission")) return {
			written: s,
			findings: []
		};
		let c = await push(t, i);
		return c.written.kind === "unanswered" && c.written.cause === "permission" ? {
			written: {
				...s,
				why: `${i}; ${c.written.why}`
			},
			findings: []
		} : c;
	};
};
export { createCommitter, editFiles, finalOf, isFinal, isSameLine, lockInCopy, L as requestBranchTaken, J as requestDirty, W as requestEditKept, B as requestForbidden, R as requestHistoryMissing, H as requestLeftClosed, G as requestNotLabelled, I as requestNotPushed, F as requestOvertaken, z as requestRefused, V as requestUnfinished, q as requestUnseen, K as requestWithoutForge, sizeFor, step, writeVersions };
