import { expandGroups as e } from "./domain-tag-tag-owners.js";
import { Problem as t, byPlace as n, defineFinding as r, gitMissing as i, resolve as a, strictly as o } from "./domain-problem-locked-index.js";
import { createCommitter as s, requestBranchTaken as c, requestEditKept as l, requestForbidden as u, requestLeftClosed as d, requestNotLabelled as f, requestRefused as p, requestUnfinished as m, requestUnseen as h } from "./domain-release-files-write-versions.js";
import { _usingCtx as g, guardStep as _, inertLine as v, invalidValue as y, normalizeName as b } from "../index.js";
import { withInstallers as x } from "./domain-installers-requirements.js";
import { readTrailers as S, releaseMessageBody as C, sectionDigest as w } from "./domain-problem-prepared.js";
import { parseToml as T } from "./domain-workspace-shapes.js";
import { distinct as E } from "./domain-tag-suggest-format.js";
import { retryDelay as D } from "./domain-problem-index-reads.js";
import { checksSentence as O } from "./adapters-http.js";
import { filesWish as k, guessFormat as A, makeReleaseFiles as j, makeReleasePlan as M, readChangelog as N } from "./domain-bump-propose.js";
import { isAbout as P, sectionsFor as F } from "./domain-changelog-write-link-references.js";
import { defineAction as I, parseVersion as L } from "./actions-shared-inputs.js";
import { releaseLabel as R, requestBody as z, requestTitle as B } from "./domain-release-request-text.js";
import { contract$3 as V } from "./actions-version-contract.js";
import { guardSummary as H, guardText as U } from "./domain-report-next-steps.js";
const W = r({
	code: "RA-REQUEST-OVERTAKEN",
	severity: "notice",
	mender: "outside"
}, ({ base: e, head: t, newest: r }) => ({
	message: `Nothing was changed, since ${e} has moved on from ${t.slice(0, 10)} to ${r.slice(0, 10)}`,
	...n((t) => t("Nothing needs to be done where each push starts a run; else run it on the newest commit", `Run it on the newest commit of ${e}`))
})), G = r({
	code: "RA-REQUEST-NOT-PUSHED",
	severity: "error",
	mender: "usage"
}, ({ base: e, head: t, newest: r }) => ({
	...r === void 0 ? { alternative: "outside" } : {},
	message: `The checkout is at ${t.slice(0, 10)}, and ${r === void 0 ? `GitHub or Gitea has no branch ${e}` : `${e} on GitHub or Gitea at ${r.slice(0, 10)}`}`,
	...n((t) => r === void 0 ? "Push that branch, or name one that is there as base" : t(`Run it on a push to ${e}`, `Push it to ${e} or check that branch out`))
})), K = r({
	code: "RA-REQUEST-HISTORY-MISSING",
	severity: "error",
	mender: "usage"
}, ({ branch: e, isWhole: t }) => t ? {
	remedy: "outside",
	message: `No commit of the branch ${v(e)} is one of the base branch, and what is on it could be lost`,
	hint: "Delete or rename that branch on GitHub or Gitea: it was not made from the base branch, or that has had its history written anew"
} : {
	message: `The checkout is shallow, and does not show where the branch ${v(e)} left the base branch`,
	...n((e) => e("Set fetch-depth: 0 for actions/checkout", "Run git fetch --unshallow"))
}), q = r({
	code: "RA-REQUEST-NO-FORGE",
	severity: "error",
	mender: "usage"
}, ({ hasCommit: e }) => ({
	message: e ? "No repository of GitHub or Gitea is known here, so there is no place for a release pull request" : "There is no git checkout with a commit, so there is nothing to make a release pull request of",
	...n((t) => e ? "Run it in a workflow, or set GITHUB_REPOSITORY to owner/name, GITHUB_TOKEN and, for another place than github.com, GITHUB_API_URL and GITHUB_SERVER_URL; in a clone, --dry-run shows what it would do without them" : t("Check the repository out first, with actions/checkout and fetch-depth: 0", "Run it in a clone that has a commit"))
})), J = r({
	code: "RA-REQUEST-DIRTY",
	severity: "error",
	mender: "usage"
}, ({ files: e }) => ({
	message: `Files differ from the commit: ${e.slice(0, 5).map(v).join(", ")}${e.length > 5 ? ` and ${e.length - 5} more` : ""}`,
	...n((e) => e("Run it right after the checkout", "Commit and push them, or undo them"))
})), contentOf = (e, { changes: t, sections: n, findings: r, date: i }, o) => ({
	packages: e.packages.map(({ name: e, path: t, current: r, proposed: i, bump: s, changes: c, reason: l, installers: u }) => ({
		name: e,
		path: a(o, t),
		from: r === i ? void 0 : r,
		to: i,
		bump: s,
		changes: c.length,
		why: l,
		section: n.get(e),
		installers: u
	})),
	files: t.map(({ path: e, after: t }) => ({
		path: e,
		bytes: t === void 0 ? void 0 : new TextEncoder().encode(t)
	})),
	date: i,
	unread: e.unread,
	findings: [...e.findings, ...r]
}), judgeBranch = (e, t) => {
	if (e.length === 0) return { kind: "empty" };
	let n = e.map((e) => ({
		commit: e,
		trailers: S(e.message)
	})), r = n.find((e) => e.trailers !== void 0)?.trailers;
	if (r === void 0) return { kind: "foreign" };
	let isOurs = ({ commit: e }) => ["noreply@github.com", t].includes(e.committerEmail);
	return n.every((e) => e.trailers !== void 0 && isOurs(e)) ? {
		kind: "ours",
		trailers: r
	} : {
		kind: "shared",
		trailers: r,
		theirs: n.filter((e) => e.trailers === void 0).map(({ commit: e }) => e)
	};
}, stated = (e) => {
	let t = e === void 0 ? void 0 : T(e), n = t?.ok ? t.table.project : void 0;
	if (typeof n != "object" || !n) return;
	let { name: r, version: i } = n;
	return typeof r == "string" && typeof i == "string" ? {
		name: b(r),
		version: i
	} : void 0;
}, versionWish = (e, t) => {
	let [n, r] = [stated(e), stated(t)];
	return r === void 0 || n?.version === r.version ? void 0 : [r.name, r.version];
}, judgeBase = async ({ base: e, head: t }, { requests: n, trees: r }) => {
	let i = found(await n.head(e), `read the branch ${e}`);
	if (i !== t) return i === void 0 ? (await defaultBranch(n), G({
		base: e,
		head: t,
		newest: i
	})) : (await r.isKnown(i) || await r.fetch(e), (await r.commits(i, t) ?? []).length === 0 ? W({
		base: e,
		head: t,
		newest: i
	}) : G({
		base: e,
		head: t,
		newest: i
	}));
}, defaultBranch = async ({ defaultBranch: e }) => {
	let n = "read the repository", r = found(await e(), n);
	if (r === void 0) throw new t(p({
		step: n,
		why: void 0
	}));
	return r;
}, look = async ({ base: e, head: t, branch: n }, r) => {
	let i = found(await r.requests.head(n), `read the branch ${n}`), a = found(await r.requests.find(n, e), "read its pull requests"), o = a?.state === "merged" && a.head === i;
	return i === void 0 ? {
		branch: void 0,
		request: a
	} : {
		branch: await readBranch({
			base: t,
			branch: n,
			at: i,
			isSpent: o
		}, r),
		request: a
	};
}, readBranch = async ({ base: e, branch: n, at: r, isSpent: i }, a) => {
	let { trees: o } = a;
	await o.fetch(n);
	let s = i ? [] : await o.commits(e, r);
	if (s === void 0) throw new t(K({
		branch: n,
		isWhole: !await o.isShallow()
	}));
	let c = judgeBranch(s, await a.ownEmail()), l = c.kind === "shared" ? c.theirs : [], u = new Set(l.map(({ sha: e }) => e)), d = c.kind === "shared" ? s.filter(({ sha: e }) => !u.has(e)) : [], f = await Promise.all(d.map(({ sha: e }) => o.changedIn(e))), p = new Map();
	for (let { sha: e, parents: t } of l.toReversed()) if (t.length === 1) for (let n of (await o.changedIn(e)).filter((e) => /(?:^|\/)pyproject\.toml$/.test(e))) {
		let r = versionWish(text(await o.read(t[0], n)), text(await o.read(e, n)));
		r !== void 0 && p.set(...r);
	}
	return {
		head: r,
		tree: await o.treeOf(r),
		owner: c,
		ours: [...new Set(f.flat())],
		wishes: p
	};
}, seenOf = ({ branch: e, request: t }, n) => ({
	branch: e && {
		head: e.head,
		tree: e.tree,
		owner: e.owner.kind
	},
	request: t,
	isFinal: n
}), found = (e, n) => {
	if (e.kind === "found") return e.value;
	if (e.kind === "missing") return;
	let { cause: r, why: i, status: a } = e;
	throw new t(r === "permission" || r === "plan" ? p({
		step: n,
		why: i,
		status: a
	}) : m({
		step: n,
		why: i,
		status: a
	}));
}, text = (e) => e && new TextDecoder().decode(e), decide = (e, t) => {
	let { request: n } = e;
	if (t === void 0) return {
		kind: "do",
		effects: n?.state === "open" ? [{
			kind: "close",
			number: n.number
		}] : []
	};
	let { branch: r } = e;
	if (r?.owner === "foreign") return { kind: "foreign" };
	let i = r !== void 0 && r.owner !== "empty" && r.tree === t.tree;
	if (i && n?.state === "closed" && n.head === r.head && !e.isFinal) return {
		kind: "left closed",
		request: n
	};
	let a = i ? [] : [commitFor(r)];
	return {
		kind: "do",
		effects: [
			...reopening(e),
			...a,
			...showing(e, t)
		]
	};
}, commitFor = (e) => e?.owner === "shared" ? {
	kind: "append",
	expected: e.head
} : {
	kind: "replace",
	expected: e?.head
}, canReopen = ({ branch: e, request: t, isFinal: n }) => !n && t?.state === "closed" && e !== void 0 && t.head === e.head, reopening = (e) => canReopen(e) ? [{
	kind: "reopen",
	number: e.request.number
}] : [], showing = (e, { title: t, body: n, labels: r }) => {
	let { request: i } = e;
	if (i === void 0 || !(i.state === "open" || canReopen(e))) return [{ kind: "open" }, ...r.length === 0 ? [] : [{
		kind: "label",
		number: void 0,
		labels: r
	}]];
	let { number: a } = i, o = i.title === t && unified(i.body) === unified(n), s = r.filter((e) => !i.labels.includes(e));
	return [...o ? [] : [{
		kind: "edit",
		number: a
	}], ...s.length === 0 ? [] : [{
		kind: "label",
		number: a,
		labels: s
	}]];
}, unified = (e) => e.replaceAll("\r\n", "\n").trim(), closeRequest = async (e, { requests: t }) => judged(await t.update(e, {
	state: "closed",
	body: "Nothing is left to release, so this was closed. The next change opens it again."
}), "close the pull request"), carryOut = async (e, t, n) => {
	let { wish: r, wanted: i, composed: a, message: o, request: s } = t, { requests: l } = n;
	switch (e.kind) {
		case "reopen": return judged(await l.update(s, { state: "open" }), "open the pull request again");
		case "replace":
		case "append": {
			let { parent: t, files: s, tree: l } = a, { branch: u } = r, d = {
				branch: u,
				expected: e.expected,
				parent: t,
				subject: i.title,
				body: o,
				files: s,
				tree: l
			}, { written: f, findings: p } = await n.commit(d), m = `write the branch ${u}`;
			if (f.kind === "written") return {
				kind: "done",
				findings: p,
				commit: f.commit
			};
			let h = e.expected === void 0 ? await n.trees.inTheWay(u) : void 0;
			return h === void 0 ? f.kind === "moved" ? {
				kind: "again",
				step: m,
				why: "somebody else moves it",
				mayBeDone: !1
			} : explain(f, m) : {
				kind: "stopped",
				finding: c({
					branch: u,
					other: h
				})
			};
		}
		case "open": return opened(await l.create({
			...i,
			head: r.branch,
			base: r.base,
			draft: r.draft
		}), r, n);
		case "edit": return judged(await l.update(s, {
			title: i.title,
			body: i.body
		}), "edit the pull request");
		case "label": return s === void 0 ? Y : await label(s.number, e.labels, l);
	}
}, Y = {
	kind: "done",
	findings: []
}, opened = (e, { base: t, branch: n }, r) => e.kind === "found" ? {
	kind: "done",
	findings: [],
	request: e.value
} : e.kind === "unanswered" && /not permitted to create/i.test(e.why) ? {
	kind: "stopped",
	finding: u({
		branch: n,
		link: r.compareLink(t, n)
	})
} : judged(e, "open a pull request"), label = async (e, t, n) => {
	let r = await n.label(e, t), i = r.kind === "unanswered" && r.cause === "outside" ? await n.label(e, t) : r;
	if (i.kind === "found") return Y;
	if (i.kind === "missing") return {
		kind: "done",
		findings: [f({
			labels: t,
			why: "it is not there",
			isPassing: !1
		})]
	};
	let { cause: a, status: o, why: s } = i;
	return {
		kind: "done",
		findings: [f({
			labels: t,
			why: s,
			isPassing: a === "rate-limit" || a === "outside" && o === void 0
		})]
	};
}, judged = (e, t) => e.kind === "found" ? Y : e.kind === "missing" ? {
	kind: "again",
	step: t,
	why: void 0,
	mayBeDone: !1
} : explain(e, t), explain = ({ cause: e, why: t, status: n }, r) => e === "permission" || e === "plan" ? {
	kind: "stopped",
	finding: p({
		step: r,
		why: t,
		status: n
	})
} : {
	kind: "again",
	step: r,
	why: t,
	status: n,
	mayBeDone: e === "outside" && n === void 0
}, writtenSections = async ({ packages: e, files: t }) => {
	let n = e.map(({ name: e }) => e), r = new Map(t.map(({ path: e, bytes: t }) => [e, t && new TextDecoder().decode(t)])), i = e.map(async ({ name: e, to: t, section: i }) => {
		let a = {
			package: e,
			version: t
		}, o = i?.path ?? "", s = r.get(o), c = s === void 0 ? void 0 : findSection({
			file: o,
			text: s,
			names: n
		}, a);
		return c === void 0 ? [] : [{
			file: o,
			...a,
			digest: await w(linesOf(c).join("\n"))
		}];
	});
	return (await Promise.all(i)).flat();
}, isEdited = async (e, t) => {
	let n = findSection(e, t);
	return n === void 0 || await w(linesOf(n).join("\n")) !== t.digest;
}, replaceSection = (e, { old: t, by: n, version: r }) => {
	let i = findSection(e, t), a = findSection(n, {
		package: t.package,
		version: r
	});
	return i === void 0 || a === void 0 ? e.text : spliced(e, i, linesOf(a));
}, retitleSection = (e, t, n) => {
	let r = findSection(e, t);
	if (r === void 0 || t.version === n) return e.text;
	let { start: i, line: a, headingEnd: o } = r.section, s = Math.max(0, n.length - t.version.length), c = linesOf(r).map((e, r) => r < a - i || r > o - i ? e : /^([^\w\s])\1+$/.test(e.trim()) ? e.trimEnd() + e.trim()[0].repeat(s) : e.replaceAll(t.version, n));
	return spliced(e, r, c);
}, linesOf = ({ lines: e, section: t }) => e.slice(t.start - 1, t.end), spliced = ({ text: e }, { lines: t, section: n }, r) => [
	...t.slice(0, n.start - 1),
	...r,
	...t.slice(n.end)
].join(e.includes("\r\n") ? "\r\n" : "\n"), findSection = ({ file: e, text: t, names: n }, r) => {
	let i = L(r.version), a = N(t, n, formatOf(e) ?? A(t)), o = i && F(a, r.package).find((e) => P(e, i));
	return o && {
		lines: a.lines,
		section: o
	};
}, formatOf = (e) => /\.rst$/i.test(e) ? "rst" : /\.(?:md|markdown)$/i.test(e) ? "markdown" : void 0, additionsTo = (e, t) => {
	let n = new Set(e.flatMap((e) => e.split("\n")).map((e) => e.trim()));
	return t.split("\n").map((e) => e.trim()).filter((e) => e !== "" && !n.has(e) && !/^(?:#|[=~^"'-]{3,}$)/.test(e)).map((e) => e.replace(/^[-*+] /, ""));
}, compose = async (e, { base: t, branch: n }, r) => {
	if (n?.owner.kind !== "shared") return await committed(e.files, {
		parent: t,
		kept: []
	}, r);
	let { head: i, ours: a } = n, o = new Map(e.files.map((e) => [e.path, e.bytes]));
	for (let e of a) o.has(e) || o.set(e, await r.read(t, e));
	let s = [], c = [];
	for (let [t, a] of o) {
		let o = await keptSections({
			path: t,
			bytes: a
		}, {
			content: e,
			branch: n
		}, r);
		c.push(...o?.kept ?? []);
		let l = o === void 0 ? await redone({
			path: t,
			bytes: a
		}, n.owner.theirs, r) : o.bytes;
		isSame(await r.read(i, t), l) || s.push({
			path: t,
			bytes: l
		});
	}
	return await committed(s, {
		parent: i,
		kept: c
	}, r);
}, committed = async (e, t, n) => ({
	...t,
	files: e,
	tree: await n.write(t.parent, e)
}), keptSections = async ({ path: e, bytes: t }, { content: n, branch: r }, i) => {
	let { owner: a, head: o } = r, s = a.kind === "shared" ? a.trailers.sections.filter(({ file: t }) => t === e) : [];
	if (s.length === 0) return;
	let c = await i.read(o, e), l = n.packages.map(({ name: e }) => e), textOf = (t) => ({
		file: e,
		text: new TextDecoder().decode(t),
		names: l
	}), [u, d] = [textOf(c), textOf(t)], f = await Promise.all(s.map((e) => isEdited(u, e)));
	if (!f.includes(!0)) return;
	let p = await textsBefore(e, a.kind === "shared" ? a.theirs : [], i), { text: m } = u, h = [];
	for (let { name: t, to: r, section: i } of n.packages) {
		if (i?.path !== e) continue;
		let n = s.findIndex((e) => e.package === t), [a, o] = [s[n], f[n] !== !1];
		if (a !== void 0) {
			let e = {
				...u,
				text: m
			};
			m = o ? retitleSection(e, a, r) : replaceSection(e, {
				old: a,
				by: d,
				version: r
			});
		}
		o && h.push({
			file: e,
			package: t,
			additions: additionsTo([m, ...p], i.block)
		});
	}
	return {
		bytes: c && new TextEncoder().encode(m),
		kept: h
	};
}, textsBefore = async (e, t, n) => {
	let r = [...new Set(t.flatMap(({ parents: e }) => e[0] ?? []))];
	return (await Promise.all(r.map((t) => n.read(t, e)))).map((e) => new TextDecoder().decode(e));
}, redone = async ({ path: e, bytes: t }, n, r) => {
	let i = t;
	for (let { sha: t, parents: a } of n.toReversed()) {
		if (a.length !== 1) continue;
		let [n, o] = [await r.read(a[0], e), await r.read(t, e)];
		isSame(n, o) || (i = i === void 0 || n === void 0 || o === void 0 ? o : await r.merge({
			theirs: o,
			original: n,
			ours: i
		}));
	}
	return i;
}, isSame = (e, t) => e === void 0 || t === void 0 ? e === t : Buffer.from(e).equals(t), make = async ({ head: e, title: t, labels: n, base: r }, { seen: i, owner: a }, o) => {
	let { branch: s } = i, { content: c, composed: u } = await composeAsDated({
		base: e,
		branch: s
	}, o);
	if (u === void 0) return {
		content: c,
		wanted: void 0,
		composed: void 0,
		message: "",
		findings: c.findings
	};
	let { kept: d } = u, f = {
		content: c,
		title: t,
		base: r,
		checks: O(a),
		kept: d
	};
	return {
		content: c,
		composed: u,
		wanted: {
			tree: u.tree,
			title: B(f),
			body: z(f),
			labels: n
		},
		message: await C(c, await writtenSections(c)),
		findings: [...c.findings, ...d.map(({ file: e, package: t, additions: n }) => l({
			file: e,
			name: t,
			additions: n
		}))]
	};
}, composeAsDated = async (e, { content: t, trees: n }) => {
	let { branch: r } = e, composeOf = async (i) => {
		let a = await t(r?.wishes ?? new Map(), i);
		return {
			content: a,
			composed: a.packages.length === 0 || a.files.length === 0 ? void 0 : await compose(a, e, n)
		};
	}, { owner: i } = r ?? {}, a = i?.kind === "ours" || i?.kind === "shared" ? i.trailers.date : void 0, o = a === void 0 ? void 0 : await composeOf(a);
	return o?.composed !== void 0 && o.composed.tree === r?.tree ? o : await composeOf(void 0);
}, prepare = async (e, n) => {
	let r = {
		content: void 0,
		request: void 0,
		commit: void 0,
		effects: [],
		diff: "",
		owner: void 0,
		findings: []
	}, i = await judgeBase(e, n);
	if (i !== void 0) return {
		...r,
		findings: [i]
	};
	let a = await n.requests.owner(), o = s(n), c = new Map(), tell = (e) => {
		for (let t of e) c.set(t.kind, t);
	}, l = [], u = [], d = 0, f = {
		step: "finish",
		why: ""
	};
	for (let i = 1;; i++) {
		n.signal.throwIfAborted();
		let s = await look(e, n).catch(afterFirst(i));
		if (s instanceof t) return {
			...r,
			effects: [...c.values()],
			findings: [...u, ...s.findings]
		};
		let p = await make(e, {
			seen: s,
			owner: a
		}, n), { content: m, composed: h, wanted: g } = p, _ = E([...p.findings, ...u]), v = decide(seenOf(s, d >= 2), g);
		tell(l.filter((e) => isDone(e, s, v))), r = {
			content: m,
			request: s.request,
			commit: s.branch?.head,
			effects: [...c.values()],
			diff: "",
			owner: a,
			findings: _
		};
		let y = whyNothing(_, v, {
			...e,
			last: i > 10 ? f : void 0
		});
		if (y !== void 0) return {
			...r,
			findings: [..._, ...y]
		};
		let b = effectsOf(v);
		if (e.dryRun) {
			let e = g && {
				title: g.title,
				body: g.body,
				message: p.message
			};
			return {
				...r,
				effects: b,
				diff: await diffOf(h, n),
				proposal: e
			};
		}
		let x = {
			wish: e,
			wanted: g,
			composed: h,
			message: p.message
		}, S = await carryAll(b, {
			...x,
			request: s.request
		}, {
			...n,
			commit: o
		});
		tell(S.done), u.push(...S.findings);
		let C = S.open?.kind === "stopped" ? [S.open.finding] : [];
		if (S.open?.kind !== "again") {
			let e = E([
				..._,
				...S.findings,
				...C
			]);
			return {
				...r,
				...S.result,
				effects: [...c.values()],
				findings: e
			};
		}
		l = S.open.mayBeDone ? [S.failed] : [], S.failed?.kind === "reopen" && ++d === 2 && c.delete("reopen"), f = S.open, await n.clock.sleep(D(i, n.clock, null), n.signal);
	}
}, afterFirst = (e) => (n) => {
	if (e > 1 && n instanceof t) return n;
	throw n;
}, isDone = (e, { request: t }, n) => e.kind === "reopen" ? t?.state === "open" : n.kind === "do" && n.effects.every(({ kind: t }) => t !== e.kind), diffOf = async (e, { trees: t }) => e === void 0 ? "" : await t.diff(e.parent, e.tree), effectsOf = (e) => e.kind === "do" ? e.effects : [], whyNothing = (e, t, { branch: n, last: r }) => e.some(({ severity: e }) => e === "error") ? [] : t.kind === "foreign" ? [c({ branch: n })] : t.kind === "left closed" ? [d(t.request)] : r !== void 0 && t.effects.length > 0 ? [m(r)] : void 0, carryAll = async (e, t, n) => {
	let r = [], i = [], { request: a } = t, o, soFar = () => ({
		done: r,
		findings: i,
		result: {
			...a === void 0 ? {} : { request: a },
			...o === void 0 ? {} : { commit: o }
		}
	});
	for (let s of e) {
		let e = s.kind === "close" ? await closeRequest(a, n) : await carryOut(s, {
			...t,
			request: a
		}, n);
		if (e.kind !== "done") return {
			...soFar(),
			open: e,
			failed: s
		};
		r.push(s), i.push(...e.findings), a = e.request ?? a, o = e.commit ?? o;
	}
	return {
		...soFar(),
		open: void 0,
		failed: void 0
	};
}, resultOf = (e, t, n) => {
	let { content: r, request: i, commit: a, effects: o, diff: s, proposal: c, findings: l } = e, u = (r?.packages ?? []).map(({ name: e, path: t, from: n, to: r, why: i }) => ({
		name: e,
		path: t,
		from: n ?? null,
		to: r,
		why: i
	})), d = isOpen(e, t) ? i : void 0, f = !t.dryRun && o.length > 0, p = u.length === 0, m = {
		...reportOf(e, t),
		lastStep: _(l, { start: n })
	};
	return {
		findings: l,
		document: {
			pull_request: d?.number ?? null,
			pull_request_url: d?.url ?? null,
			branch: t.branch,
			head_sha: a ?? null,
			changed: f,
			empty: p,
			packages: u,
			effects: o.map((e) => effectWords(e, t)),
			...t.dryRun ? {
				diff: s,
				proposal: c ?? null
			} : {}
		},
		text: [
			U(m),
			...c === void 0 ? [] : [shownMessage(c)],
			...t.dryRun && s !== "" ? [shown(s)] : []
		].join("\n\n"),
		outputs: {
			"pull-request": d === void 0 ? "" : String(d.number),
			"pull-request-url": d?.url ?? "",
			branch: t.branch,
			"head-sha": a ?? "",
			changed: String(f),
			empty: String(p),
			packages: JSON.stringify(u)
		},
		summary: H(m)
	};
}, isOpen = ({ request: e, effects: t }, { dryRun: n }) => {
	let did = (e) => !n && t.some((t) => t.kind === e);
	return did("open") || did("reopen") || e?.state === "open" && !did("close");
}, shownMessage = ({ title: e, message: t }) => [
	"The commit would say",
	"",
	...shown(`${e}\n\n${t}`).split("\n")
].map((e, t) => t < 2 || e === "" ? e : `    ${e}`).join("\n"), shown = (e) => e.split("\n").map((e) => e.replaceAll(/\r(?!$)|[^\P{C}\t\r]/gu, "")).join("\n"), reportOf = (e, t) => {
	let { content: n, request: r, owner: i, effects: a, findings: o } = e, s = n?.packages ?? [], c = s.map(({ name: e }) => e), l = isOpen(e, t) ? r : void 0, u = i === void 0 ? "" : O(i), d = l && [{
		link: `#${l.number}`,
		url: l.url
	}, withoutTicks(u)];
	return {
		verdict: failureOf(o, t) ?? verdictOf(n, t, a.length > 0),
		findings: o,
		sections: [
			{
				title: "The pull request",
				head: ["number", "its token"],
				rows: d === void 0 ? [] : [d]
			},
			{
				title: "Packages",
				head: [
					"package",
					"version",
					"why"
				],
				rows: s.map(({ name: e, to: t, why: n }) => [
					{ code: e },
					{ code: t },
					{
						words: n,
						names: c
					}
				])
			},
			{
				title: t.dryRun ? "What would be done" : "What was done",
				head: ["", "step"],
				rows: a.map((e, n) => [String(n + 1), {
					words: effectWords(e, t),
					names: [t.branch, t.base]
				}])
			}
		]
	};
}, withoutTicks = (e) => ({
	words: e.replaceAll("`", ""),
	names: [...e.matchAll(/`([^`]+)`/g)].map(([, e]) => e)
}), failureOf = (e, { base: t }) => e.some(({ severity: e }) => e === "error") ? `The release pull request on ${t} could not be brought up to date` : e.some(({ code: e }) => e === W.code) ? `The release pull request is left to a later run: ${t} has moved on` : void 0, verdictOf = (e, { dryRun: t, base: n }, r) => {
	let i = (e?.packages ?? []).map(R);
	if (i.length === 0) return "Nothing to release";
	let a = i.length > 3 ? `${i.length} packages` : i.join(", ");
	if (e?.files.length === 0) return `Nothing to propose: ${n} has ${a} already, ready to be published`;
	if (t) return `Would propose ${a} on ${n}`;
	let o = i.length === 1 ? "is" : "are";
	return r ? `Proposed ${a} on ${n}` : `${a} ${o} proposed on ${n}, and nothing has changed`;
}, effectWords = (e, { branch: t, base: n }) => {
	switch (e.kind) {
		case "replace": return e.expected === void 0 ? `make the branch ${t} on ${n}` : `move the branch ${t} to a new commit on ${n}`;
		case "append": return `add a commit to the branch ${t}, which a person has pushed to`;
		case "open": return "open a pull request";
		case "reopen": return `open the pull request #${e.number} again`;
		case "edit": return `bring title and text of #${e.number} up to date`;
		case "label": return `label it ${e.labels.join(", ")}`;
		case "close": return `close #${e.number}, since nothing is left to release`;
	}
}, X = I({
	contract: V,
	run: async (e, n) => {
		try {
			var r = g();
			let { group: a, packages: o } = e;
			if (a !== void 0 && o.length > 0) throw new t(y({
				what: "packages",
				expected: "nothing beside group",
				value: o.join(", ")
			}));
			let s = n.absolute(e.workingDirectory), c = await n.git.inspect(s), l = c?.commit, u = r.a(await n.runs.brief()), d = c && {
				folder: c.topLevel,
				scratch: u.scratch
			};
			if (d === void 0 || l === void 0) {
				let e = d !== void 0 || await n.git.isThere(s);
				throw new t(e ? q({ hasCommit: !1 }) : i());
			}
			let f = e.githubToken?.secret, p = await n.openForge(d, f), m = p === void 0 && e.dryRun ? await n.lookFromClone(d, {
				token: f,
				base: e.base,
				head: l
			}) : void 0, _ = p ?? m;
			if (_ === void 0) throw new t(q({ hasCommit: !0 }));
			if (c.changed.length > 0) throw new t(J({ files: c.changed }));
			let v = await wishOf(e, l, _), b = await prepare(v, {
				..._,
				...n,
				content: planner(e, u, n)
			}), x = m?.unseen === void 0 ? [] : [h(m.unseen)];
			return resultOf({
				...b,
				findings: [...x, ...b.findings]
			}, v, n.start);
		} catch (e) {
			r.e = e;
		} finally {
			await r.d();
		}
	}
}), planner = (e, t, n) => {
	let { group: r, strict: i } = e, a = r === void 0 ? e.packages : membersOf(r, n), plan = async (r, s) => {
		let c = [...e.bump, ...rowsOf(r)], l = await M({
			...e,
			packages: a,
			bump: c,
			edited: new Set(r.keys())
		}, n), u = await x(l, {
			...e,
			run: t
		}, n), d = k({
			...e,
			date: s
		}, t, n), f = await j({
			...l,
			plan: u
		}, d, n), p = contentOf(u, {
			...f,
			date: d.date
		}, l.survey.workspace.prefix);
		return i ? {
			...p,
			findings: p.findings.map(o)
		} : p;
	}, s = new Map();
	return (t, n) => {
		let r = e.date ?? n, i = [r, ...rowsOf(t)].join("\n"), a = s.get(i) ?? plan(t, r);
		return s.set(i, a), a;
	};
}, rowsOf = (e) => [...e].map(([e, t]) => `${e}: ${t}`).toSorted(), membersOf = (n, { config: r }) => {
	let { patterns: i, findings: a } = e({ input: "group" }, [`group:${n}`], r.groups);
	if (a.length > 0) throw new t(a);
	return i;
}, wishOf = async (e, n, { requests: r }) => {
	let { branch: i, group: a, title: o, labels: s, draft: c, dryRun: l } = e, u = e.base ?? await defaultBranch(r);
	if (i === u) throw new t(y({
		what: "branch",
		expected: "another branch than base",
		value: i
	}));
	return {
		head: n,
		base: u,
		branch: a === void 0 ? i : `${i}/${a}`,
		title: o,
		labels: s,
		draft: c,
		dryRun: l
	};
};
export { X as action };
