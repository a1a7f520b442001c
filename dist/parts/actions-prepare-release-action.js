import { expandGroups as e } from "./domain-config-config.js";
import { join as t, normalize as n, strictly as r } from "./domain-workspace-path.js";
import { distinct as i, gitMissing as a, retryDelay as o } from "./domain-target-presets.js";
import { Problem as s, _usingCtx as c, codeBlock as l, codeSpan as u, escapeMarkdown as d, invalidValue as f } from "../index.js";
import { createCommitter as p, requestBranchTaken as m, requestDirty as h, requestEditKept as g, requestForbidden as _, requestHistoryMissing as v, requestLeftClosed as y, requestNotLabelled as b, requestNotPushed as x, requestOvertaken as S, requestRefused as C, requestUnfinished as w, requestUnseen as T, requestWithoutForge as E } from "./domain-release-files-write-versions.js";
import { changeOf as D, effectOf as O, filesWish as k, guessFormat as A, makeReleaseFiles as j, makeReleasePlan as ee, readChangelog as te, unreadHead as M, unreadRow as N, withInstallers as P } from "./actions-version-action.js";
import { readTrailers as F, releaseMessageBody as I, sectionDigest as L } from "./domain-problem-prepared.js";
import { defineAction as R, normalizeName as z, parseVersion as B } from "./actions-shared-inputs.js";
import { parseToml as V } from "./domain-toml-places.js";
import { checksSentence as H } from "./domain-indexes-uv-indexes.js";
import { isAbout as U, sectionsFor as W } from "./domain-changelog-write-link-references.js";
import { folded as G, guardSummary as K, guardText as q, prose as J } from "./domain-report-next-steps.js";
import { contract$3 as Y } from "./actions-version-contract.js";
const contentOf = (e, { changes: r, sections: i, findings: a, date: o }, s) => ({
	packages: e.packages.map(({ name: e, path: r, current: a, proposed: o, reason: c, installers: l }) => ({
		name: e,
		path: n(t(s, r)),
		from: a === o ? void 0 : a,
		to: o,
		why: c,
		section: i.get(e),
		installers: l
	})),
	files: r.map(({ path: e, after: t }) => ({
		path: e,
		bytes: t === void 0 ? void 0 : new TextEncoder().encode(t)
	})),
	date: o,
	unread: e.unread,
	findings: [...e.findings, ...a]
}), judgeBranch = (e, t) => {
	if (e.length === 0) return { kind: "empty" };
	let n = e.map((e) => ({
		commit: e,
		trailers: F(e.message)
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
	let t = e === void 0 ? void 0 : V(e), n = t?.ok ? t.table.project : void 0;
	if (typeof n != "object" || !n) return;
	let { name: r, version: i } = n;
	return typeof r == "string" && typeof i == "string" ? {
		name: z(r),
		version: i
	} : void 0;
}, versionWish = (e, t) => {
	let [n, r] = [stated(e), stated(t)];
	return r === void 0 || n?.version === r.version ? void 0 : [r.name, r.version];
}, judgeBase = async ({ base: e, head: t }, { requests: n, trees: r }) => {
	let i = found(await n.head(e), `read the branch ${e}`);
	if (i !== t) return i === void 0 && await defaultBranch(n), i !== void 0 && (!await r.isKnown(i) || (await r.commits(i, t))?.length === 0) ? S({
		base: e,
		head: t,
		newest: i
	}) : x({
		base: e,
		head: t,
		newest: i
	});
}, defaultBranch = async ({ defaultBranch: e }) => {
	let t = "read the repository", n = found(await e(), t);
	if (n === void 0) throw new s(C({
		step: t,
		why: void 0
	}));
	return n;
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
}, readBranch = async ({ base: e, branch: t, at: n, isSpent: r }, i) => {
	let { trees: a } = i;
	await a.fetch(t);
	let o = r ? [] : await a.commits(e, n);
	if (o === void 0) throw new s(v({ branch: t }));
	let c = judgeBranch(o, await i.ownEmail()), l = c.kind === "shared" ? c.theirs : [], u = new Set(l.map(({ sha: e }) => e)), d = c.kind === "shared" ? o.filter(({ sha: e }) => !u.has(e)) : [], f = await Promise.all(d.map(({ sha: e }) => a.changedIn(e))), p = new Map();
	for (let { sha: e, parents: t } of l.toReversed()) if (t.length === 1) for (let n of (await a.changedIn(e)).filter((e) => /(?:^|\/)pyproject\.toml$/.test(e))) {
		let r = versionWish(text(await a.read(t[0], n)), text(await a.read(e, n)));
		r !== void 0 && p.set(...r);
	}
	return {
		head: n,
		tree: await a.treeOf(n),
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
}), found = (e, t) => {
	if (e.kind === "found") return e.value;
	if (e.kind === "missing") return;
	let { cause: n, why: r } = e;
	throw new s(n === "permission" || n === "plan" ? C({
		step: t,
		why: r
	}) : w({
		step: t,
		why: r
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
}, unified = (e) => e.replaceAll("\r\n", "\n").trim(), writtenSections = async ({ packages: e, files: t }) => {
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
			digest: await L(linesOf(c).join("\n"))
		}];
	});
	return (await Promise.all(i)).flat();
}, isEdited = async (e, t) => {
	let n = findSection(e, t);
	return n === void 0 || await L(linesOf(n).join("\n")) !== t.digest;
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
	let i = B(r.version), a = te(t, n, formatOf(e) ?? A(t)), o = i && W(a, r.package).find((e) => U(e, i));
	return o && {
		lines: a.lines,
		section: o
	};
}, formatOf = (e) => /\.rst$/i.test(e) ? "rst" : /\.(?:md|markdown)$/i.test(e) ? "markdown" : void 0, X = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s*(?:\[|#|https?:|[\w.-]+\/[\w.-]+#))/gi, calmMarkdown = (e) => hasOpenFence(e) ? l(e) : e.replaceAll("@", "@​").replaceAll(/<(?=[a-z/!?])/gi, "<​").replaceAll(X, "$1​").replaceAll(/[^\P{C}\n\t\u200B]/gu, ""), hasOpenFence = (e) => {
	let t;
	for (let n of e.split("\n")) {
		let [, e, r = ""] = /^[\s>*+-]*(`{3,}|~{3,})(.*)$/.exec(n) ?? [];
		e !== void 0 && (t === void 0 ? t = e : e.startsWith(t) && r.trim() === "" && (t = void 0));
	}
	return t !== void 0;
}, releaseLabel = ({ name: e, to: t }) => `${e} ${t}`, packagesInWords = (e, t = (e) => e) => {
	let n = e.map((e) => t(releaseLabel(e))), r = n.length <= 4 ? n : n.slice(0, 3), i = n.length - r.length;
	return r.join(", ") + (i === 0 ? "" : ` and ${i} more`);
}, requestTitle = ({ title: e, content: { packages: t } }) => {
	let n = e.replaceAll("{packages}", packagesInWords(t)).replaceAll(/\s+/g, " ").trim();
	return n.length > 240 ? `${n.slice(0, 240).toWellFormed()}…` : n;
}, requestBody = (e, t = 65536) => {
	let n = sectionsOf(e), r = joined(n);
	if (r.length <= t) return r;
	let i = t - leftOut(n.length).length - Z.length, a = n.filter((e) => {
		let t = e.length + Z.length;
		return t > i ? !1 : (i -= t, !0);
	});
	return joined([...a, leftOut(n.length - a.length)]);
}, Z = "\n\n", joined = (e) => `${e.join("\n\n")}\n`, leftOut = (e) => `_${e === 1 ? "One section is" : `${e} sections are`} left out here, since a pull request's text is bounded. The changed files have the changelogs; the summary of the run that wrote this has the rest._`, sectionsOf = (e) => {
	let { packages: t, unread: n } = e.content;
	return [
		verdict(e),
		J(e.checks),
		t.length > 15 ? G(`All ${t.length} packages`, packageList(t)) : packageList(t),
		...titled("What installers will see", installerList(t)),
		...keptSections$1(e.kept),
		...titled("What was not read", unreadTable(n)),
		...t.flatMap((e) => changelogSection(e, t.length > 15))
	];
}, verdict = ({ content: { packages: e }, base: t }) => `Merging this into ${u(t)} releases ${packagesInWords(e, u)}.`, packageList = (e) => {
	let t = e.slice(0, 200).map(({ name: e }) => e);
	return bounded(e, ({ name: e, from: n, to: r, why: i }) => {
		let a = n === void 0 ? u(r) : `${u(n)} → ${u(r)}`;
		return `- ${u(e)} ${a}: ${J(i, t)}`;
	});
}, Q = [
	"break",
	"warn",
	"note"
], installerList = (e) => {
	let t = e.flatMap(({ name: e, installers: t }) => t.toSorted((e, t) => Q.indexOf(e.level) - Q.indexOf(t.level)).map((t) => ({
		name: e,
		entry: t
	})));
	return bounded(t, ({ name: e, entry: t }) => {
		let [n, r] = [d(D(t)), d(O(t))];
		return `- ${u(e)} **${t.level}**: ${n} (${r})`;
	});
}, unreadTable = (e) => {
	let t = bounded(e, N);
	return t === "" ? "" : `${M}\n${t}`;
}, keptSections$1 = (e) => e.map(({ file: e, package: t, additions: n }) => [
	`## Kept as a person wrote it: ${u(t)} in ${u(e)}`,
	n.length === 0 ? "Nothing has come since." : "What would have been added:",
	...n.length === 0 ? [] : [l(n.join("\n"))]
].join("\n\n")), changelogSection = (e, t) => {
	let n = e.section?.notes.trim() ?? "";
	if (n === "") return [];
	let [r, i] = [releaseLabel(e), calmMarkdown(n)];
	return [t ? G(r, i) : `## ${d(r)}\n\n${i}`];
}, titled = (e, t) => t === "" ? [] : [`## ${e}\n\n${t}`], bounded = (e, t) => {
	let n = e.slice(0, 200).map(t).join("\n");
	return e.length > 200 ? `${n}\n\n_and ${e.length - 200} more_` : n;
}, closeRequest = async (e, { requests: t }) => judged(await t.update(e, {
	state: "closed",
	body: "Nothing is left to release, so this was closed. The next change opens it again."
}), "close the pull request"), carryOut = async (e, t, n) => {
	let { wish: r, wanted: i, composed: a, message: o, request: s } = t, { requests: c } = n;
	switch (e.kind) {
		case "reopen": return judged(await c.update(s, { state: "open" }), "open the pull request again");
		case "replace":
		case "append": {
			let { parent: t, files: s, tree: c } = a, { branch: l } = r, u = {
				branch: l,
				expected: e.expected,
				parent: t,
				subject: i.title,
				body: o,
				files: s,
				tree: c
			}, { written: d, findings: f } = await n.commit(u), p = `write the branch ${l}`;
			return d.kind === "written" ? {
				kind: "done",
				findings: f,
				commit: d.commit
			} : d.kind === "moved" ? {
				kind: "again",
				step: p,
				why: "somebody else moves it",
				mayBeDone: !1
			} : explain(d, p);
		}
		case "open": return opened(await c.create({
			...i,
			head: r.branch,
			base: r.base,
			draft: r.draft
		}), r, n);
		case "edit": return judged(await c.update(s, {
			title: i.title,
			body: i.body
		}), "edit the pull request");
		case "label": return s === void 0 ? $ : await label(s.number, e.labels, c);
	}
}, $ = {
	kind: "done",
	findings: []
}, opened = (e, { base: t, branch: n }, r) => e.kind === "found" ? {
	kind: "done",
	findings: [],
	request: e.value
} : e.kind === "unanswered" && /not permitted to create/i.test(e.why) ? {
	kind: "stopped",
	finding: _({
		branch: n,
		link: r.compareLink(t, n)
	})
} : judged(e, "open a pull request"), label = async (e, t, n) => {
	let r = await n.label(e, t), i = r.kind === "unanswered" && r.cause === "outside" ? await n.label(e, t) : r;
	if (i.kind === "found") return $;
	if (i.kind === "missing") return {
		kind: "done",
		findings: [b({
			labels: t,
			why: "it is not there",
			isPassing: !1
		})]
	};
	let { cause: a, status: o, why: s } = i;
	return {
		kind: "done",
		findings: [b({
			labels: t,
			why: s,
			isPassing: a === "rate-limit" || a === "outside" && o === void 0
		})]
	};
}, judged = (e, t) => e.kind === "found" ? $ : e.kind === "missing" ? {
	kind: "again",
	step: t,
	why: void 0,
	mayBeDone: !1
} : explain(e, t), explain = ({ cause: e, why: t }, n) => e === "permission" || e === "plan" ? {
	kind: "stopped",
	finding: C({
		step: n,
		why: t
	})
} : {
	kind: "again",
	step: n,
	why: t,
	mayBeDone: e === "outside"
}, additionsTo = (e, t) => {
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
}, isSame = (e, t) => e === void 0 || t === void 0 ? e === t : Buffer.from(e).equals(t), prepare = async (e, t) => {
	let n = {
		content: void 0,
		request: void 0,
		commit: void 0,
		effects: [],
		diff: "",
		owner: void 0,
		findings: []
	}, r = await judgeBase(e, t);
	if (r !== void 0) return {
		...n,
		findings: [r]
	};
	let a = await t.requests.owner(), s = p(t), c = new Map(), l = [], u = 0, d = {
		step: "finish",
		why: ""
	};
	for (let n = 1; n <= 10; n++) {
		t.signal.throwIfAborted();
		let r = await look(e, t), f = await make(e, {
			seen: r,
			owner: a
		}, t), { content: p, composed: m, wanted: h } = f, g = i([...f.findings, ...l]), _ = {
			content: p,
			request: r.request,
			commit: r.branch?.head,
			effects: [...c.values()],
			diff: "",
			owner: a,
			findings: g
		}, v = decide(seenOf(r, u >= 2), h), y = whyNothing(g, v, e);
		if (y !== void 0) return {
			..._,
			findings: [...g, ...y]
		};
		let b = effectsOf(v);
		if (e.dryRun) {
			let e = h && {
				title: h.title,
				body: h.body,
				message: f.message
			};
			return {
				..._,
				effects: b,
				diff: await diffOf(m, t),
				proposal: e
			};
		}
		let x = {
			wish: e,
			wanted: h,
			composed: m,
			message: f.message
		}, S = await carryAll(b, {
			...x,
			request: r.request
		}, {
			...t,
			commit: s
		}), C = S.open?.kind === "again" && S.open.mayBeDone ? [S.failed] : [];
		for (let e of [...S.done, ...C]) c.set(e.kind, e);
		l.push(...S.findings);
		let w = S.open?.kind === "stopped" ? [S.open.finding] : [];
		if (S.open?.kind !== "again") {
			let e = i([
				...g,
				...S.findings,
				...w
			]);
			return {
				..._,
				...S.result,
				effects: [...c.values()],
				findings: e
			};
		}
		S.failed?.kind === "reopen" && ++u === 2 && c.delete("reopen"), d = S.open, await t.clock.sleep(o(n, t.clock, null), t.signal);
	}
	return {
		...n,
		effects: [...c.values()],
		owner: a,
		findings: [...l, w(d)]
	};
}, diffOf = async (e, { trees: t }) => e === void 0 ? "" : await t.diff(e.parent, e.tree), effectsOf = (e) => e.kind === "do" ? e.effects : [], whyNothing = (e, t, n) => e.some(({ severity: e }) => e === "error") ? [] : t.kind === "foreign" ? [m(n)] : t.kind === "left closed" ? [y(t.request)] : void 0, make = async ({ head: e, title: t, labels: n, base: r }, { seen: i, owner: a }, o) => {
	let { branch: s } = i, { content: c, composed: l } = await composeAsDated({
		base: e,
		branch: s
	}, o);
	if (l === void 0) return {
		content: c,
		wanted: void 0,
		composed: void 0,
		message: "",
		findings: c.findings
	};
	let { kept: u } = l, d = {
		content: c,
		title: t,
		base: r,
		checks: H(a),
		kept: u
	};
	return {
		content: c,
		composed: l,
		wanted: {
			tree: l.tree,
			title: requestTitle(d),
			body: requestBody(d),
			labels: n
		},
		message: await I(c, await writtenSections(c)),
		findings: [...c.findings, ...u.map(({ file: e, package: t, additions: n }) => g({
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
}, carryAll = async (e, t, n) => {
	let r = [], i = [], { request: a } = t, o;
	for (let s of e) {
		let e = s.kind === "close" ? await closeRequest(a, n) : await carryOut(s, {
			...t,
			request: a
		}, n), c = {
			...a === void 0 ? {} : { request: a },
			...o === void 0 ? {} : { commit: o }
		};
		if (e.kind !== "done") return {
			done: r,
			result: c,
			findings: i,
			open: e,
			failed: s
		};
		r.push(s), i.push(...e.findings), a = e.request ?? a, o = e.commit ?? o;
	}
	return {
		done: r,
		result: {
			...a === void 0 ? {} : { request: a },
			...o === void 0 ? {} : { commit: o }
		},
		findings: i,
		open: void 0,
		failed: void 0
	};
}, resultOf = (e, t) => {
	let { content: n, request: r, commit: i, effects: a, diff: o, proposal: s, findings: c } = e, l = (n?.packages ?? []).map(({ name: e, path: t, from: n, to: r, why: i }) => ({
		name: e,
		path: t,
		from: n ?? null,
		to: r,
		why: i
	})), u = isOpen(e, t) ? r : void 0, d = !t.dryRun && a.length > 0, f = l.length === 0, p = reportOf(e, t);
	return {
		findings: c,
		document: {
			pull_request: u?.number ?? null,
			pull_request_url: u?.url ?? null,
			branch: t.branch,
			head_sha: i ?? null,
			changed: d,
			empty: f,
			packages: l,
			effects: a.map((e) => effectWords(e, t)),
			...t.dryRun ? {
				diff: o,
				proposal: s ?? null
			} : {}
		},
		text: [
			q(p),
			...s === void 0 ? [] : [shownMessage(s)],
			...t.dryRun && o !== "" ? [shown(o)] : []
		].join("\n\n"),
		outputs: {
			"pull-request": u === void 0 ? "" : String(u.number),
			"pull-request-url": u?.url ?? "",
			branch: t.branch,
			"head-sha": i ?? "",
			changed: String(d),
			empty: String(f),
			packages: JSON.stringify(l)
		},
		summary: K(p)
	};
}, isOpen = ({ request: e, effects: t }, { dryRun: n }) => {
	let did = (e) => !n && t.some((t) => t.kind === e);
	return did("open") || did("reopen") || e?.state === "open" && !did("close");
}, shownMessage = ({ title: e, message: t }) => [
	"The commit would say",
	"",
	...shown(`${e}\n\n${t}`).split("\n")
].map((e, t) => t < 2 || e === "" ? e : `    ${e}`).join("\n"), shown = (e) => e.split("\n").map((e) => e.replaceAll(/\r(?!$)|[^\P{C}\t\r]/gu, "")).join("\n"), reportOf = (e, t) => {
	let { content: n, request: r, owner: i, effects: a, findings: o } = e, s = n?.packages ?? [], c = s.map(({ name: e }) => e), l = isOpen(e, t) ? r : void 0, u = i === void 0 ? "" : H(i), d = l && [{
		link: `#${l.number}`,
		url: l.url
	}, withoutTicks(u)];
	return {
		verdict: failureOf(o, t) ?? verdictOf(s.map(releaseLabel), t, a.length > 0),
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
}), failureOf = (e, { base: t }) => e.some(({ severity: e }) => e === "error") ? `The release pull request on ${t} could not be brought up to date` : e.some(({ code: e }) => e === S.code) ? `The release pull request is left to a later run: ${t} has moved on` : void 0, verdictOf = (e, { dryRun: t, base: n }, r) => {
	if (e.length === 0) return "Nothing to release";
	let i = e.length > 3 ? `${e.length} packages` : e.join(", ");
	if (t) return `Would propose ${i} on ${n}`;
	let a = e.length === 1 ? "is" : "are";
	return r ? `Proposed ${i} on ${n}` : `${i} ${a} proposed on ${n}, and nothing has changed`;
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
}, ne = R({
	contract: Y,
	run: async (e, t) => {
		try {
			var n = c();
			let { group: r, packages: i } = e;
			if (r !== void 0 && i.length > 0) throw new s(f({
				what: "packages",
				expected: "nothing beside group",
				value: i.join(", ")
			}));
			let o = t.absolute(e.workingDirectory), l = await t.git.inspect(o), u = l?.commit, d = n.a(await t.runs.brief()), p = l && {
				folder: l.topLevel,
				scratch: d.scratch
			};
			if (p === void 0 || u === void 0) {
				let e = p !== void 0 || await t.git.isThere(o);
				throw new s(e ? E({ hasCommit: !1 }) : a());
			}
			let m = e.githubToken?.secret, g = await t.openForge(p, m), _ = g === void 0 && e.dryRun ? await t.lookFromClone(p, {
				token: m,
				base: e.base,
				head: u
			}) : void 0, v = g ?? _;
			if (v === void 0) throw new s(E({ hasCommit: !0 }));
			if (l.changed.length > 0) throw new s(h({ files: l.changed }));
			let y = await wishOf(e, u, v), b = await prepare(y, {
				...v,
				...t,
				content: planner(e, d, t)
			}), x = _?.unseen === void 0 ? [] : [T(_.unseen)];
			return resultOf({
				...b,
				findings: [...x, ...b.findings]
			}, y);
		} catch (e) {
			n.e = e;
		} finally {
			await n.d();
		}
	}
}), planner = (e, t, n) => {
	let { group: i, strict: a } = e, o = i === void 0 ? e.packages : membersOf(i, n), plan = async (i, s) => {
		let c = [...e.bump, ...rowsOf(i)], l = await ee({
			...e,
			packages: o,
			bump: c,
			edited: new Set(i.keys())
		}, n), u = await P(l, {
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
		return a ? {
			...p,
			findings: p.findings.map(r)
		} : p;
	}, s = new Map();
	return (t, n) => {
		let r = e.date ?? n, i = [r, ...rowsOf(t)].join("\n"), a = s.get(i) ?? plan(t, r);
		return s.set(i, a), a;
	};
}, rowsOf = (e) => [...e].map(([e, t]) => `${e}: ${t}`).toSorted(), membersOf = (t, { config: n }) => {
	let { patterns: r, findings: i } = e({ input: "group" }, [`group:${t}`], n.groups);
	if (i.length > 0) throw new s(i);
	return r;
}, wishOf = async (e, t, { requests: n }) => {
	let { branch: r, group: i, title: a, labels: o, draft: c, dryRun: l } = e, u = e.base ?? await defaultBranch(n);
	if (r === u) throw new s(f({
		what: "branch",
		expected: "another branch than base",
		value: r
	}));
	return {
		head: t,
		base: u,
		branch: i === void 0 ? r : `${r}/${i}`,
		title: a,
		labels: o,
		draft: c,
		dryRun: l
	};
};
export { ne as action };
