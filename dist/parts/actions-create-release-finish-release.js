import { __exportAll as e } from "./rolldown-runtime.js";
import { isFolder as t, matchesName as n, readNeighbours as r, readTagFormats as i, sourceReader as a, tagElsewhere as o, tagMembers as s, topOf as c, unpublishable as l } from "./domain-tag-tag-owners.js";
import { askable as u, bounded as d, chooseAskedIndex as f, findTargetIndex as p, findUploadIndex as m, mostNotes as h } from "./domain-problem-history.js";
import { Problem as g, asWarning as _, byPlace as v, defineFinding as y, exitStatus as b, gitMissing as x, isCommitHash as S, join as C, named as w, shellWord as ee, shown as T, stays as te } from "./domain-problem-locked-index.js";
import { canonicalVersion as E, compareVersions as D, fillFormat as ne, formatVersion as re, isPrerelease as ie, isSameVersion as ae, isTagName as oe, parseVersion as O, tagOfAnother as se } from "./actions-shared-inputs.js";
import { _usingCtx as k, assetDiffers as ce, commitUnknown as le, draftOfOthers as ue, finishStep as de, forgeRefused as A, forgeUnfinished as fe, forgeUnknown as pe, invalidValue as j, isReleased as me, isValidName as he, isWork as ge, normalizeName as _e, releaseLocked as ve, releaseRejected as ye, tagBurned as be, tagElsewhere as M, tagForbidden as xe, tagUnfit as Se, withoutLogin as Ce } from "../index.js";
import { manifestName as N, readManifest as we, sumsName as Te } from "./domain-run-manifest-shape.js";
import { indexTitle as P, presetOfUrl as F, retryDelay as I, withSlash as L } from "./domain-problem-index-reads.js";
import { OpenStep as R, answered as z, forbidding as B, isRefusal as V, readUmbrellaFormat as Ee, readVersions as H, withTag as De } from "./domain-version-origin-resolve.js";
import { fitsNone as Oe, isOfVersion as ke, matchTag as U } from "./domain-tag-suggest-format.js";
const createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e);
import { distributionChanged as W, distributionMissing as Ae, guardSummary as je, guardText as Me, manifestUnreadable as G } from "./domain-report-next-steps.js";
import { readChangelogs as Ne } from "./domain-changelog-write-link-references.js";
import { checkChangelog as Pe } from "./domain-validation-changelog.js";
import { finishEarlier as Fe, finishNotPublished as Ie, finishNothingPublished as Le, finishOfTrial as Re, finishOtherBytes as ze, finishOtherCommit as Be, finishTagUnread as K, finishUncertain as Ve, finishWithoutCommit as He } from "./domain-problem-finish.js";
import { checkDistTag as Ue, checkFolder as We, listFolder as Ge, notPlain as Ke } from "./stages-publish-read-parts.js";
import { publishable as qe, readWorkspace as q, rootAround as J } from "./actions-discover-action.js";
import { createCommitter as Je, editFiles as Ye, lockInCopy as Xe, requestForbidden as Ze, requestRefused as Qe, step as $e, writeVersions as et } from "./domain-release-files-write-versions.js";
import { readingOf as tt } from "./domain-problem-target.js";
const nt = y({
	code: "RA-FINISH-UMBRELLA",
	severity: "warning",
	mender: "project"
}, ({ versions: e }) => ({
	message: `No umbrella release is made, since the released packages have several versions: ${w(e, 5)}`,
	hint: "Leave umbrella-tag-format out, or release the packages in lockstep"
})), rt = y({
	code: "RA-FINISH-UMBRELLA-OF-ONE",
	severity: "notice",
	mender: "project"
}, ({ tag: e }) => ({
	message: `No umbrella release is made, since a tag of one package does not say what was released with it: ${e}`,
	hint: "Nothing to do where it was released alone; else give the manifest of the run that published (manifest-path or dist)"
})), Y = y({
	code: "RA-FINISH-UMBRELLA-WAITS",
	severity: "warning",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, packages: t }) => ({
	message: `No ${e === void 0 ? "umbrella release" : `release of ${e}`} is made: it waits for ${w(t, 10)}`,
	hint: "Do what the other finding about it says"
})), taggedReleases = ({ packages: e, missing: t }, n) => {
	let r = Map.groupBy(t, ({ tag: e }) => e), i = [...Map.groupBy(e, ({ tag: e }) => e)], a = i.filter(([e]) => !r.has(e)).map(([e, t]) => release(e, t, !1)), o = i.flatMap(([e]) => {
		let t = r.get(e)?.map(({ name: e }) => e);
		return t === void 0 ? [] : [Y({
			tag: e,
			packages: t
		})];
	});
	if (n === void 0 || e.length === 0) return {
		releases: a,
		findings: o
	};
	if (t.length > 0) {
		let e = t.map(({ name: e }) => e);
		return {
			releases: a,
			findings: [...o, Y({
				tag: void 0,
				packages: e
			})]
		};
	}
	let s = e.find(({ path: e }) => e === ".")?.version ?? commonVersion(e);
	if (s === void 0) return {
		releases: a,
		findings: [nt({ versions: [...new Set(e.map((e) => e.version))] })]
	};
	let c = {
		...release(ne(n, {
			name: "",
			version: s
		}), e, !0),
		version: s
	};
	return {
		releases: [...a.filter((e) => !isWithin(e, c)), c],
		findings: []
	};
}, isWithin = ({ tag: e, packages: t }, n) => e === n.tag && (t.length === n.packages.length || t.every(({ path: e }) => e === ".")), release = (e, t, n) => {
	let r = commonVersion(t), [i] = t;
	return {
		tag: e,
		title: t.length === 1 && !n ? `${i.name} ${i.version}` : e,
		isPrerelease: t.every((e) => ie(O(e.version))),
		version: r,
		packages: t,
		isUmbrella: n
	};
}, commonVersion = (e) => {
	let t = new Set(e.map(({ version: e }) => e));
	return t.size === 1 ? [...t][0] : void 0;
}, latestTag = (e, { latest: t, versionsLike: n }) => {
	let has = (t) => e.findLast(({ packages: e }) => e.some(t)), r = t === "auto" ? e.find(({ isUmbrella: e }) => e) ?? has(({ path: e }) => e === ".") ?? e.at(-1) : e.find(({ packages: e, isUmbrella: n }) => !n && e.some(({ name: e }) => e === t)) ?? has(({ name: e }) => e === t);
	if (r === void 0 || r.isPrerelease) return;
	let i = r.version === void 0 ? void 0 : O(r.version);
	return n(r).some((e) => {
		let t = O(e);
		return i !== void 0 && t !== void 0 && D(t, i) > 0;
	}) ? void 0 : r.tag;
}, it = y({
	code: "RA-FINISH-NOTES-FILE",
	severity: "error",
	mender: "usage"
}, ({ file: e, why: t }) => ({
	input: "notes",
	message: `The text of the notes cannot be read from ${T(e)}: ${T(t)}`,
	hint: "Give a path from the workspace's root to a text file of no more than 125000 characters, or changelog"
})), at = y({
	code: "RA-FINISH-NOTES-CUT",
	severity: "notice",
	mender: "project"
}, ({ tag: e, most: t }) => ({
	message: `The notes of ${T(e)} were cut to ${t} characters`,
	hint: "Nothing needs to be done: the release says so at its end"
})), ot = y({
	code: "RA-FINISH-NO-CHANGELOG",
	severity: "notice",
	mender: "usage"
}, ({ why: e }) => ({
	message: `The notes tell no changes: ${T(e)}`,
	...v((e) => `Edit the notes on GitHub or Gitea; for the next release, run this with git in a checkout of the released commit${e(" (actions/checkout)", "")}`)
})), decide = (e, t) => {
	let { tag: n } = e, done = (e, t) => ({
		kind: "done",
		release: e,
		findings: t
	});
	if (n !== void 0 && n.commit !== t.commit) return done(void 0, [M({
		tag: n.name,
		there: n.commit,
		wanted: t.commit
	})]);
	if (t.end === "tag") return n === void 0 ? step({ kind: "tag" }) : done(void 0, []);
	let r = e.releases.find(({ isDraft: e }) => !e), isOurs = ({ target: e, title: r }) => r === t.title && (e === t.commit || n !== void 0), i = e.releases.filter((e) => e.isDraft && isOurs(e)), a = e.releases.filter((e) => e.isDraft && !isOurs(e)).map(({ url: e }) => ue({
		tag: t.tag,
		url: e
	})), [o, ...s] = i.toSorted((e, t) => e.id - t.id), c = r === void 0 ? s[0] : o;
	if (c !== void 0) return step({
		kind: "remove draft",
		release: c
	});
	if (r !== void 0) {
		let e = complete(r, t);
		return e.kind === "do" ? e : n === void 0 ? step({ kind: "look for tag" }) : {
			...e,
			findings: [...a, ...e.findings]
		};
	}
	if (o === void 0) return step({ kind: "draft" });
	let l = fill(o, t);
	return l === void 0 ? e.isReadBack ? t.end === "draft" ? done(o, a) : step({
		kind: "publish",
		release: o
	}) : step({
		kind: "read back",
		release: o
	}) : step(l);
}, step = (e) => ({
	kind: "do",
	effect: e
}), fill = (e, { assets: t }) => {
	for (let n of t) {
		let t = e.assets.filter((e) => isFor(e, n)), [r] = t.filter((e, t) => t > 0 || !e.isWhole || differs(e, n));
		if (r !== void 0) return {
			kind: "remove asset",
			release: e,
			asset: r
		};
		if (t.length === 0) return {
			kind: "upload",
			release: e,
			asset: n
		};
	}
}, complete = (e, { tag: t, assets: n }) => {
	let r = n.filter((t) => !e.assets.some((e) => isFor(e, t)));
	if (r.length > 0 && !e.isImmutable) return step({
		kind: "upload",
		release: e,
		asset: r[0]
	});
	let i = n.flatMap((n) => {
		let r = e.assets.find((e) => isFor(e, n));
		if (r === void 0 || !differs(r, n)) return [];
		let i = {
			there: asWords(r),
			ours: asWords({
				...n,
				sha256: r.sha256 && n.sha256
			})
		}, a = ce({
			tag: t,
			file: n.name,
			...i,
			isImmutable: e.isImmutable
		});
		return [n.name === "SHA256SUMS" ? _(a) : a];
	}), a = r.length === 0 ? [] : [ve({
		tag: t,
		files: r.map(({ name: e }) => e)
	})];
	return {
		kind: "done",
		release: e,
		findings: [...i, ...a]
	};
}, isFor = (e, { name: t, size: n, sha256: r }) => e.name === t || e.size === n && e.sha256 === r, differs = (e, { name: t, size: n, sha256: r }) => t !== "manifest.json" && (e.size !== n || (e.sha256 ?? r) !== r), asWords = ({ size: e, sha256: t }) => t === void 0 ? `${e} bytes` : `sha256 ${t}`, carryOut = async (e, { seen: t, order: n }, { releases: r, tags: i }) => {
	let { tag: a, commit: o, title: s, body: c, isPrerelease: l, isLatest: u } = n, having = (e) => withRelease(t, e);
	switch (e.kind) {
		case "tag": {
			let e = await i.create({
				name: a,
				commit: o,
				message: s
			});
			return then(e, () => ({
				...t,
				tag: {
					name: a,
					commit: o,
					isAnnotated: !0
				}
			}));
		}
		case "draft": return then(await r.createDraft({
			tag: a,
			commit: o,
			title: s,
			body: c,
			isPrerelease: l
		}), having);
		case "upload": {
			let { release: t, asset: i } = e, a = {
				name: i.name,
				content: n.contents.get(i.name)
			};
			return then(await r.upload(t, a), (e) => having({
				...t,
				assets: [...t.assets, asKnown(e, i)]
			}));
		}
		case "remove asset": {
			let { release: t, asset: n } = e;
			return then(await r.removeAsset(t, n), () => having({
				...t,
				assets: t.assets.filter(({ id: e }) => e !== n.id)
			}));
		}
		case "read back": return then(await r.read(e.release), (t) => {
			let n = new Map(e.release.assets.map((e) => [e.id, e])), r = t.assets.map((e) => asKnown(e, n.get(e.id)));
			return {
				...having({
					...t,
					assets: r
				}),
				isReadBack: !0
			};
		});
		case "publish": return then(await r.publish(e.release, { isLatest: u }), having);
		case "remove draft": return then(await r.remove(e.release), () => ({
			...t,
			releases: t.releases.filter(({ id: t }) => t !== e.release.id)
		}));
		case "look for tag": {
			let e = await i.find(a);
			return e.kind === "found" && e.value === void 0 ? {
				kind: "open",
				answer: { kind: "missing" }
			} : then(e, (e) => ({
				...t,
				tag: e
			}));
		}
	}
}, asKnown = (e, t) => t === void 0 || e.size === t.size && (e.sha256 ?? t.sha256) === (t.sha256 ?? e.sha256) ? e : {
	...e,
	isWhole: !1
}, then = (e, t) => e.kind === "found" ? {
	kind: "done",
	seen: t(e.value)
} : {
	kind: "open",
	answer: e
}, withRelease = (e, t) => ({
	...e,
	isReadBack: !1,
	releases: [...e.releases.filter(({ id: e }) => e !== t.id), t]
}), stepWords = (e) => {
	switch (e.kind) {
		case "tag": return "make the tag";
		case "draft": return "make a draft of the release";
		case "upload": return `add ${e.asset.name} to the release`;
		case "remove asset": return `take ${e.asset.name}, which is not whole, from the draft`;
		case "read back": return "read the draft back";
		case "publish": return "publish the release";
		case "remove draft": return "delete a second draft";
		case "look for tag": return "read the tag";
	}
}, checkNames = ({ names: e, umbrella: t, byTag: n, commit: r, there: i, rulesets: a }) => {
	let o = e.filter((e) => !i.has(e)), s = Map.groupBy(o.flatMap((e) => {
		let t = B(a, e, "creation");
		return t === void 0 ? [] : [{
			tag: e,
			ruleset: t.name
		}];
	}), ({ ruleset: e }) => e), of = (e) => e === n ? "checkout" : e === t ? "umbrella" : void 0;
	return [
		...checkSpelling(e, t),
		...[...i.values()].filter((e) => e.commit !== r).map(({ name: e, commit: t }) => M({
			tag: e,
			there: t,
			wanted: r,
			of: of(e),
			ruleset: B(a, e, "deletion")?.name
		})),
		...[...s].map(([e, t]) => xe({
			ruleset: e,
			tags: t.map(({ tag: e }) => e)
		}))
	];
}, checkSpelling = (e, t) => {
	let n = [], unfit = (e, r, i = e) => {
		n.push(Se({
			tag: e,
			why: r,
			isOfUmbrella: t === e || t === i
		}));
	}, r = new Set();
	for (let t of e) oe(t) ? r.has(t) && unfit(t, "two parts of this release would have it") : unfit(t, "git refuses such a name"), r.add(t);
	for (let t of r) {
		let n = e.find((e) => t.startsWith(`${e}/`));
		n !== void 0 && unfit(t, `git cannot keep it beside the tag ${n}, which would have to be a folder`, n);
	}
	return n;
}, surveyForge = async ({ names: e, umbrella: t, byTag: n, commit: r, needsReleases: i }, { releases: a, tags: o, signal: s }) => {
	let c = z(await o.hasCommit(r), "look for the commit");
	if (c === void 0) throw new R("see the repository", { kind: "missing" });
	let l = [];
	for (let t = 0; t < e.length; t += 8) {
		s.throwIfAborted();
		let n = await Promise.all(e.slice(t, t + 8).map((e) => o.find(e)));
		l.push(...n.flatMap((e) => z(e, "read the tags") ?? []));
	}
	let u = await o.rulesets(), d = V(u) ? [] : z(u, "read the rulesets"), f = i ? z(await a.list(), "read the releases") : void 0, p = i ? await a.areImmutable() : void 0, m = new Map(l.map((e) => [e.name, e])), h = n === void 0 || (m.get(n)?.commit ?? r) === r;
	return {
		tags: m,
		releases: f?.items ?? [],
		areImmutable: p?.kind === "found" ? p.value : void 0,
		findings: [...c || !h ? [] : [le({ commit: r })], ...checkNames({
			names: e,
			umbrella: t,
			byTag: n,
			commit: r,
			there: m,
			rulesets: d ?? []
		})]
	};
}, lookAgain = async (e, { releases: t, tags: n }) => ({
	tag: z(await n.find(e), "read the tag"),
	releases: (z(await t.list(), "read the releases")?.items ?? []).filter((t) => t.tag === e),
	isReadBack: !1
}), finish = async (e, t) => {
	let { names: n } = e, r = [], i = [], a;
	try {
		let n = await surveyForge(e, t);
		a = n.areImmutable, i.push(...n.findings);
		for (let a of n.findings.length > 0 ? [] : await e.orders(n)) {
			if (a.isUmbrella && i.some(({ severity: e }) => e === "error")) break;
			let e = await finishOne(a, n, t);
			i.push(...e.findings), r.push(e.release);
		}
	} catch (t) {
		if (!(t instanceof R)) throw t;
		i.push(explain(t, {
			...e,
			left: n.slice(r.length)
		}));
	}
	let o = n.slice(r.length).map(skipped);
	return {
		releases: [...r, ...o],
		areImmutable: a,
		findings: i
	};
}, skipped = (e) => ({
	tag: e,
	url: void 0,
	state: "skipped"
}), finishOne = async (e, t, n) => {
	let { tag: r, assets: i } = e, a = patienceOf(n), o = {
		tag: t.tags.get(r),
		releases: t.releases.filter((e) => e.tag === r),
		isReadBack: !1
	}, s = !1;
	for (let t = 0; t < 30 + 3 * i.length; t++) {
		n.signal.throwIfAborted();
		let t = decide(o, e);
		if (t.kind === "done") return ended(t, {
			tag: r,
			hasMade: s
		});
		let { effect: i } = t, c = await carryOut(i, {
			seen: o,
			order: e
		}, n);
		if (s ||= isMaking(i) && (c.kind === "done" || isLost(c.answer)), c.kind === "done") {
			i.kind !== "read back" && a.renew(), o = c.seen;
			continue;
		}
		let l = await a.take(new R(stepWords(i), c.answer), e);
		if (l !== void 0) return {
			release: skipped(r),
			findings: [l]
		};
		o = await lookAgain(r, n);
	}
	throw new R("finish the release", st);
}, isMaking = ({ kind: e }) => e === "tag" || e === "draft" || e === "publish", isLost = (e) => e.kind === "unanswered" && e.cause === "outside" && e.status === void 0, ended = ({ release: e, findings: t }, { tag: n, hasMade: r }) => t.some(({ code: e }) => e === M.code) ? {
	release: skipped(n),
	findings: t
} : {
	release: {
		tag: n,
		url: e?.url,
		state: r ? "created" : "existed"
	},
	findings: t
}, patienceOf = ({ clock: e, signal: t }) => {
	let n = 0, r;
	return {
		renew: () => {
			n = 0, r = void 0;
		},
		take: async (i, { tag: a, isUmbrella: o }) => {
			let { answer: s, step: c } = i, l = r === c;
			if (r = c, V(s)) throw i;
			if (l && s.kind === "unanswered" && s.status !== void 0) return rejection(s, {
				tag: a,
				step: c,
				isUmbrella: o
			});
			if (n += 1, s.kind === "missing" && n > 2 || n === 6) throw i;
			await e.sleep(I(n, e, null), t);
		}
	};
}, st = {
	kind: "unanswered",
	cause: "outside",
	why: "it does not keep what it is given, or another run is at work"
}, rejection = ({ why: e }, { tag: t, isUmbrella: n, step: r }) => /immutable release/i.test(e) && r === "publish the release" ? be({
	tag: t,
	why: e,
	isOfUmbrella: n
}) : ye({
	tag: t,
	step: r,
	why: e
}), explain = ({ step: e, answer: t }, { left: n, command: r, byTag: i, needsManifest: a }) => {
	let o = {
		left: n,
		byTag: i,
		needsManifest: a
	};
	if (t.kind === "missing") return A({
		...o,
		step: e,
		why: void 0
	});
	let { why: s, status: c } = t;
	return V(t) ? A({
		...o,
		step: e,
		why: s,
		status: c
	}) : fe({
		left: n,
		command: r,
		step: e,
		why: s,
		status: c
	});
}, releaseNotes = (e, t) => {
	let n = t.template === void 0 ? ofChangelog(e, t) : filled(t.template, e, t), r = t.template === void 0 ? "the changelog of the tagged commit" : void 0, i = d(n, h, r);
	return {
		body: i,
		isCut: i !== n
	};
}, ct = /\{(name|version|tag|changelog|packages|compare-url)\}/g, filled = (e, t, n) => {
	let r = {
		name: t.packages.length === 1 ? t.packages[0].name : t.tag,
		version: t.version ?? "",
		tag: t.tag,
		changelog: changelogOf(t, n),
		packages: labels(t).join(", "),
		"compare-url": n.compareUrl
	};
	return e.replaceAll(ct, (e, t) => r[t]);
}, labels = ({ packages: e }) => e.map(({ name: e, version: t }) => `${e} ${t}`), ofChangelog = (e, t) => {
	let n = changelogOf(e, t), r = n === "" ? labels(e).map((e) => `- ${e}`).join("\n") : n;
	return t.compareUrl === "" ? r : `${r}\n\n**All changes:** ${t.compareUrl}`;
}, changelogOf = ({ packages: e }, { sections: t }) => {
	let n = e.flatMap((e) => {
		let n = t.get(e.name)?.trim() ?? "";
		return n === "" ? [] : [{
			label: `${e.name} ${e.version}`,
			section: n
		}];
	});
	return e.length === 1 ? n[0]?.section ?? "" : e.length === n.length && new Set(n.map(({ section: e }) => e)).size === 1 ? n[0].section : n.map(({ label: e, section: t }) => `## ${e}\n\n${t}`).join("\n\n");
}, likeTags = (e, t, { formats: n, umbrella: r, members: i }) => {
	let a = e.isUmbrella && r !== void 0 ? {
		workspace: [r],
		usual: [],
		packages: new Map()
	} : n, o = new Set(e.packages.map(({ name: e }) => e)), s = U(e.tag, a, i);
	return t.flatMap((t) => {
		let n = t === e.tag ? void 0 : U(t, a, i);
		return n === void 0 || n.kind !== (s?.kind ?? "package") ? [] : n.kind === "workspace" || o.has(n.name) ? [{
			tag: t,
			version: n.version
		}] : [];
	});
}, previousTag = (e, t) => {
	let n = O(e ?? "");
	if (n === void 0) return;
	let [r] = t.map(({ tag: e, version: t }) => ({
		tag: e,
		parsed: O(t)
	})).filter(({ parsed: e }) => D(e, n) < 0).toSorted((e, t) => D(t.parsed, e.parsed) || t.parsed.release.length - e.parsed.release.length);
	return r?.tag;
}, makeAssets = async ({ packages: e }, { released: t, kinds: n, scratch: r, copied: i }, a) => {
	let o = [], s = new Map(), add = (e, t) => {
		let n = Buffer.from(t);
		o.push({
			name: e,
			size: n.length,
			sha256: createHash("sha256").update(n).digest("hex")
		}), s.set(e, { text: t });
	}, c = new Map(e.flatMap((e) => [...e.sums].map((t) => [...t, e.name])).toSorted(([e], [t]) => e < t ? -1 : 1).map(([e, t, n]) => [e, {
		sha256: t,
		name: n
	}]));
	if (n.includes("manifest") && t.taken !== void 0 && add(N, t.taken.text), n.includes("checksums") && c.size > 0 && add(Te, [...c].map(([e, { sha256: t }]) => `${t}  ${e}\n`).join("")), !n.includes("distributions")) return {
		assets: o,
		contents: s
	};
	for (let [e, { sha256: n, name: l }] of c) {
		let c = r.pathOf(e), u = i.get(e) ?? await fetchFile({
			filename: e,
			name: l,
			path: c,
			sha256: n
		}, {
			released: t,
			scratch: r
		}, a);
		i.set(e, u), o.push({
			name: e,
			size: u,
			sha256: n
		}), s.set(e, { path: c });
	}
	return {
		assets: o,
		contents: s
	};
}, fetchFile = async ({ filename: e, name: t, path: n, sha256: r }, { released: i, scratch: a }, { openIndex: o, signal: s }) => {
	let c = await i.taken?.store.copyTo(e, n), differs = (t) => new g(W({
		file: e,
		what: "sha256",
		expected: r,
		found: t
	}));
	if (c !== void 0) {
		if (c.sha256 !== r) throw differs(c.sha256);
		return c.size;
	}
	let l = i.files.get(t)?.find((t) => t.filename === e);
	if (l === void 0 || i.index === void 0) throw new g(Ae({
		folder: i.taken?.store.folder ?? "dist",
		file: e
	}));
	let u = await o(i.index).download(l, { signal: s }), d = createHash("sha256").update(u).digest("hex");
	if (d !== r) throw differs(d);
	return await a.write(e, u), u.length;
}, makeOrders = async ({ tagged: e, survey: t, sections: n, scratch: r }, i, a) => {
	let { released: o, end: s, formats: c, umbrella: l, template: u } = i, d = t.releases.filter(({ isDraft: e }) => !e).map(({ tag: e }) => e), f = [...new Set([...i.localTags, ...d])], p = {
		formats: c,
		umbrella: l,
		members: o.members
	}, m = new Map(e.map((e) => [e.tag, likeTags(e, f, p)])), h = latestTag(e, {
		latest: i.latest,
		versionsLike: ({ tag: e }) => m.get(e).map(({ version: e }) => e)
	}), g = [], _ = [], v = new Map();
	for (let t of e) {
		let { tag: e, title: c, isPrerelease: l, isUmbrella: d, version: f } = t, p = previousTag(f, m.get(e)), y = p === void 0 ? "" : a.forge.compareLink(p, e), { body: b, isCut: x } = releaseNotes(t, {
			template: u,
			sections: n,
			compareUrl: y
		});
		x && _.push(e);
		let S = {
			released: o,
			kinds: i.assets,
			scratch: r,
			copied: v
		}, C = s === "tag" ? lt : await makeAssets(t, S, a), w = {
			title: c,
			body: b,
			isPrerelease: l,
			isUmbrella: d,
			isLatest: e === h
		};
		g.push({
			tag: e,
			commit: o.commit,
			end: s,
			...w,
			...C
		});
	}
	return {
		orders: g,
		cut: _
	};
}, lt = {
	assets: [],
	contents: new Map()
}, readSections = async (e, { workspace: t, pattern: n }, { files: r, config: i }) => {
	let a = new Map(e.map(({ name: e, version: t }) => [e, t])), o = t.members.filter(({ name: e }) => a.has(e)), s = await Ne(r, t, {
		members: o,
		pattern: n,
		config: i
	}), c = { file: "pyproject.toml" }, l = new Map([...a].map(([e, t]) => [e, {
		version: t,
		place: c
	}]));
	return new Map(o.flatMap((e) => {
		let { notes: n } = Pe({
			workspace: t,
			member: e,
			file: s.get(e.name),
			fragments: [],
			versions: l,
			mode: "tag",
			required: "auto",
			isReleasing: !0,
			past: [],
			mergesPrereleases: !1
		});
		return n === void 0 ? [] : [[e.name, n]];
	}));
}, createReleases = async (e, t) => {
	try {
		var n = k();
		let { released: r, end: i } = e, { ofOne: a } = r, o = a === void 0 ? e.umbrella : void 0, { forge: s } = t, { releases: c, findings: l } = taggedReleases(r.published, o), u = a === void 0 || e.umbrella === void 0 ? [] : [rt({ tag: a })], d = [
			...r.published.findings,
			...l,
			...u
		], f = c.map(({ tag: e }) => e);
		if (f.length === 0) return {
			releases: [],
			areImmutable: void 0,
			findings: d
		};
		if (s === void 0) return {
			releases: c.map((e) => ({
				...e,
				url: void 0,
				state: "skipped"
			})),
			areImmutable: void 0,
			findings: [...d, pe({ tags: f })]
		};
		let p = n.a(await t.scratch.folder("assets")), m = await sectionsOf(e, t), g = [], _ = await finish({
			names: f,
			umbrella: c.find(({ isUmbrella: e }) => e)?.tag,
			commit: r.commit,
			needsReleases: i !== "tag",
			command: e.command,
			byTag: e.byTag,
			needsManifest: e.needsManifest,
			orders: async (n) => {
				let r = await makeOrders({
					tagged: c,
					survey: n,
					sections: m.sections,
					scratch: p
				}, e, {
					...t,
					forge: s
				});
				return g.push(...r.cut), r.orders;
			}
		}, {
			...s,
			clock: t.clock,
			signal: t.signal
		}), v = new Map(_.releases.map((e) => [e.tag, e])), hasWritten = (e) => v.get(e)?.state === "created" && v.get(e)?.url !== void 0;
		return {
			releases: c.map((e) => ({
				...e,
				...v.get(e.tag)
			})),
			areImmutable: _.areImmutable,
			findings: [
				...d,
				...f.some(hasWritten) ? m.findings : [],
				...g.filter(hasWritten).map((e) => at({
					tag: e,
					most: h
				})),
				..._.findings
			]
		};
	} catch (e) {
		n.e = e;
	} finally {
		await n.d();
	}
}, sectionsOf = async ({ checkout: e, released: t, changelog: n, template: r }, i) => {
	let a = r === void 0 || r.includes("{changelog}");
	if ("why" in e) return {
		sections: new Map(),
		findings: a ? [ot(e)] : []
	};
	let { workspace: o } = e;
	return {
		sections: await readSections(t.published.packages, {
			workspace: o,
			pattern: n
		}, i),
		findings: []
	};
}, questionOf = ({ plan: e, distributions: t, outcomes: n }, { tag: r }) => {
	let i = e.packages.filter(me).flatMap(({ name: e, path: t, version: n, tag: r }) => n === null || r === null ? [] : [{
		name: e,
		path: t,
		version: n,
		tag: r
	}]), a = (e.prepared_by ?? []).length > 0 ? i.map(({ tag: e }) => e) : [];
	return {
		packages: i,
		distributions: t,
		outcomes: n,
		since: e.commit_time * 1e3,
		tags: new Set(r === void 0 ? a : [r]),
		isPushed: r !== void 0,
		index: P(e.index)
	};
}, judgePublished = (e, t) => {
	let { index: n, asked: r } = e, i = e.packages.map((n) => ({
		entry: n,
		found: judge(n, e, t.get(n.name))
	})), labels = (e) => i.filter(({ found: t }) => t.kind === e).map(label), [a, o] = [labels("absent"), labels("unknown")], [s = { why: "" }] = i.flatMap(({ found: e }) => e.kind === "unknown" ? [e] : []), c = i.flatMap(({ entry: e, found: t }) => t.kind === "there" ? [{
		...e,
		sums: t.sums
	}] : []), l = Map.groupBy(i.filter(({ entry: t, found: n }) => n.kind === "earlier" && e.tags?.has(t.tag) === !0), ({ entry: e }) => e.tag), u = c.length === 0 ? Le : Ie;
	return {
		packages: c,
		missing: i.filter(({ found: e }) => !["there", "earlier"].includes(e.kind)).map(({ entry: e }) => e),
		findings: [
			...a.length === 0 ? [] : [u({
				packages: a,
				index: n,
				asked: r
			})],
			...o.length === 0 ? [] : [Ve({
				...s,
				packages: o,
				index: n
			})],
			...i.flatMap(({ found: e }) => e.kind === "other bytes" ? [e.finding] : []),
			...[...l].map(([t, r]) => Fe({
				tag: t,
				index: n,
				packages: r.map(label),
				isPushed: e.isPushed === !0
			}))
		]
	};
}, label = ({ entry: { name: e, version: t } }) => `${e} ${t}`, judge = (e, { distributions: t, outcomes: n, since: r, tags: i }, a) => {
	let o = t.filter((t) => t.package === e.name), s = new Map(o.map(({ filename: e, sha256: t }) => [e, t])), c = n.some(({ package: t, stage: n, kind: r }) => t === e.name && n === "confirm" && r === "done");
	if (a?.kind !== "seen") return c ? {
		kind: "there",
		sums: sorted(s)
	} : {
		kind: "unknown",
		why: "not asked",
		...a
	};
	let l = filesOf(e, a.files), u = otherBytes(e, s, l);
	if (u !== void 0) return {
		kind: "other bytes",
		finding: u
	};
	let d = new Set(l.map(({ filename: e }) => e)), f = l.length > 0 && o.every(({ filename: e }) => d.has(e));
	if (!c && !f) return { kind: "absent" };
	let p = i?.has(e.tag) === !0;
	return !c && o.length === 0 && !isSince(r, {
		files: l,
		isNamed: p
	}) ? { kind: "earlier" } : {
		kind: "there",
		sums: sorted(new Map([...s, ...sumsOf(l)]))
	};
}, otherBytes = ({ name: e }, t, n) => {
	for (let { filename: r, sha256: i } of n) {
		let n = t.get(r);
		if (n !== void 0 && i !== void 0 && n !== i) return ze({
			package: e,
			file: r,
			ours: n,
			theirs: i
		});
	}
}, isPlain = (e) => /^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(e), filesOf = (e, t) => t.filter(({ filename: t }) => isPlain(t) && ke(t, e)), isSince = (e, { files: t, isNamed: n }) => e === void 0 || t.every(({ uploadTime: t }) => t === void 0 ? n : t >= e), sumsOf = (e) => sorted(new Map(e.flatMap(({ filename: e, sha256: t }) => t === void 0 ? [] : [[e, t]]))), sorted = (e) => new Map([...e].toSorted(([e], [t]) => e < t ? -1 : 1)), X = {
	kind: "unknown",
	why: "the manifest names no index that can be asked",
	cause: {
		mender: "project",
		remedy: "call",
		hint: "Give the manifest as the publishing run left it"
	}
}, askIndex = async (e, t, n) => {
	let ask = async (e) => {
		if (t === void 0) return X;
		try {
			let { files: r = [], doubt: i } = await t.project(e, { signal: n }) ?? {};
			return i === void 0 || r.length > 0 ? {
				kind: "seen",
				files: r
			} : {
				kind: "unknown",
				why: `what it answers about ${e} may not be all of a page of an index`
			};
		} catch (e) {
			if (n.throwIfAborted(), !(e instanceof g)) throw e;
			let [t] = e.findings;
			return {
				kind: "unknown",
				why: t?.message ?? "",
				cause: t
			};
		}
	};
	return new Map(await Promise.all(e.map(async (e) => [e, await ask(e)])));
}, trialOf = ({ manifest: { plan: e } }) => e.index.name === "rehearsal" || F(e.index.upload_url)?.name === "testpypi" ? Re({ index: P(e.index) }) : void 0, builtCommit = ({ manifest: { plan: e } }) => {
	if (S(e.commit)) return e.commit;
	let t = e.packages.filter(ge).map(({ name: e, version: t }) => `${e} ${t}`);
	throw new g(He({ releases: t }));
}, releasedByManifest = async (e, { index: t, formats: n, tag: r }, i) => {
	let { plan: a } = e.manifest, o = builtCommit(e), s = Ue(a, {
		tag: void 0,
		formats: n
	});
	if (s.length > 0) throw new g(s);
	return {
		commit: o,
		taken: e,
		members: new Map(a.packages.map(({ name: e, version: t }) => [e, t ?? void 0])),
		...await judged(questionOf(e.manifest, { tag: r }), t, i)
	};
}, releasedByTag = async ({ tag: e, commit: t, workspace: r, exclude: i, config: o, formats: c }, u, d) => {
	let f = qe(r), neverOf = (e) => l(e, o)?.reason, p = f.filter((e) => neverOf(e) === void 0), m = U(e, c, s(f));
	if (m === void 0) throw new g(Oe(e, c, {
		members: s(p),
		hasPackages: !1
	}));
	let h = a(d.files, r), { versions: _ } = De(await H({
		workspace: r,
		members: f,
		read: h
	}), m), isLeftOut = ({ name: e }) => i.some((t) => n(t, e)), v = f.filter((e) => m.kind === "workspace" ? !isLeftOut(e) : e.name === m.name), y = v.filter((e) => neverOf(e) === void 0).map(({ name: t, path: n }) => ({
		name: t,
		path: n,
		tag: e,
		version: E(_.get(t)?.version ?? "")
	})), b = y.flatMap(({ version: e, ...t }) => e !== void 0 && ae(e, m.version) ? [{
		...t,
		version: e
	}] : []);
	if (b.length === 0) {
		let t = y.length > 0 && y.every(({ version: e }) => e === void 0), n = t ? `no file says the version of ${w(y.map(({ name: e }) => e))}` : whyNot(m, y, v[0] && neverOf(v[0]));
		throw new g(K({
			tag: e,
			why: n,
			lacks: t ? "version" : void 0
		}));
	}
	let x = {
		packages: b,
		distributions: [],
		outcomes: [],
		since: void 0,
		index: u?.title ?? "the index",
		asked: { address: u === void 0 || F(u.simpleUrl) !== void 0 ? void 0 : u.simpleUrl }
	}, S = m.kind === "package" && p.length > 1 ? e : void 0;
	return {
		commit: t,
		taken: void 0,
		members: s(f),
		ofOne: S,
		...await judged(x, u, d)
	};
}, whyNot = (e, [t], n) => e.kind === "workspace" ? `no package has version ${e.version}` : t === void 0 ? `${e.name} is not published (${n})` : `${t.name} has version ${t.version}`, judged = async (e, t, { openIndex: n, signal: r }) => {
	let i = e.packages.map(({ name: e }) => e), a = await askIndex(i, t && n(t), r), o = new Map([...a].flatMap(([e, t]) => t.kind === "seen" ? [[e, t.files]] : []));
	return {
		published: judgePublished(e, a),
		files: o,
		index: t
	};
}, readCheckout = async ({ workingDirectory: e, commitBack: t }, n, { git: r, files: i, absolute: a }) => {
	let o = a(e), s = (await r.inspect(o))?.commit;
	if (s === void 0) {
		n === void 0 && q(i, o);
		let e = await r.isThere(o);
		if (n === void 0 && !e) throw new g(x());
		return {
			tags: [],
			why: e ? "there is no git checkout here" : "there is no git here to read a checkout"
		};
	}
	let c = n === void 0 ? s : builtCommit(n);
	if (c !== s) throw new g(Be({
		released: c,
		here: s
	}));
	return {
		tags: (await r.tags(o)).map(({ name: e }) => e),
		commit: s,
		workspace: q(i, o, { mayLackMembers: n !== void 0 && t === "off" })
	};
}, readWish = (e, t) => ({
	umbrella: e.umbrellaTagFormat === void 0 ? void 0 : Ee(e.umbrellaTagFormat),
	end: {
		auto: "release",
		draft: "draft",
		off: "tag"
	}[e.release],
	assets: e.assets.map(assetOf),
	template: e.notes === "changelog" ? void 0 : readTemplate(e.notes, e, t),
	latest: latestOf(e.latest),
	changelog: e.changelog,
	command: commandOf(e, t)
}), ut = [
	"manifest",
	"checksums",
	"distributions"
], assetOf = (e) => {
	let t = ut.find((t) => t === e);
	if (t !== void 0) return t;
	throw new g(j({
		what: "assets",
		expected: "manifest, checksums or distributions",
		value: e
	}));
}, latestOf = (e) => {
	if (he(e)) return e === "auto" ? e : _e(e);
	throw new g(j({
		what: "latest",
		expected: "auto or the name of a package",
		value: e
	}));
}, expectLatest = (e, t) => {
	if (!(e === "auto" || new Set(t).has(e))) throw new g(j({
		what: "latest",
		expected: "auto or the name of a package of this workspace",
		value: e
	}));
}, Z = 125e3, readTemplate = (e, { workingDirectory: n }, { files: r, absolute: i }) => {
	let fail = (t) => new g(it({
		file: e,
		why: t
	})), a = /^(?:[/\\]|[A-Za-z]:)/.test(e) ? i(e) : C(J(r, i(n)), e), o = r.readText(a);
	if (o === void 0) throw fail(t(r, a) ? "it is a folder" : "there is no such file");
	if (o.length > Z) throw fail(`it has more than ${Z} characters`);
	return o;
}, commandOf = ({ dist: e, manifestPath: t, tag: n }, { start: r }) => {
	if (r.kind !== "terminal") return;
	let [i, a] = e === void 0 ? t === void 0 ? ["--tag", n ?? ""] : ["--manifest-path", t] : ["--dist", e];
	return `release-actions create-release ${i} ${ee(a)}`;
}, Q = y({
	code: "RA-COMMIT-BACK-LEFT-OUT",
	severity: "warning",
	mender: "project"
}, ({ why: e, lacksCheckout: t = !1 }) => ({
	message: `There is no pull request to the next version: ${T(e)}`,
	...v((e) => {
		let n = e("Check the released commit out before this step", "Run it in a checkout of the released commit");
		return `${t ? n : "Write the next versions by hand"}, or leave commit-back out`;
	})
})), dt = y({
	code: "RA-COMMIT-BACK-UNFINISHED",
	severity: "error",
	mender: "outside"
}, ({ step: e, why: t, status: n }) => {
	let { first: r, ...i } = te(t, n);
	return {
		...i,
		message: `For the next version the run could not ${e}: ${T(t)}`,
		...r === void 0 ? {
			hint: "Run it again later: it goes on from whatever is there",
			says: "again"
		} : { hint: r }
	};
}), commitBack = async (e, t) => {
	let n = `release-actions/after/${e.tag}`, r = [];
	for (let i = 1;; i++) {
		t.signal.throwIfAborted();
		try {
			let i = await attempt(e, n, t);
			return {
				...i,
				findings: [...r, ...i.findings]
			};
		} catch (e) {
			if (!(e instanceof R)) throw e;
			let { answer: n, step: a } = e;
			if (V(n) || n.kind === "missing") {
				let e = n.kind === "missing" ? {
					step: a,
					why: void 0
				} : {
					...n,
					step: a
				};
				return {
					request: void 0,
					findings: [...r, _(Qe(e))]
				};
			}
			if (i === 6) return {
				request: void 0,
				findings: [...r, dt({
					step: a,
					...n
				})]
			};
			await t.clock.sleep(I(i, t.clock, null), t.signal);
		}
	}
}, attempt = async (e, t, n) => {
	let { requests: r } = n, i = must(await r.defaultBranch(), "read the repository"), a = z(await r.find(t, i), "read the pull requests");
	if (a !== void 0) return {
		request: a,
		findings: []
	};
	let o = [];
	if (z(await r.head(t), `read the branch ${t}`) === void 0) {
		let r = await writeBranch({
			wish: e,
			branch: t,
			base: i
		}, n);
		if (o.push(...r.findings), !r.isThere) return {
			request: void 0,
			findings: o
		};
	}
	let s = await r.create({
		title: titleOf(e),
		body: bodyOf(e),
		head: t,
		base: i,
		draft: !1
	});
	if (s.kind === "unanswered" && /not permitted to create/i.test(s.why)) {
		let e = n.compareLink(i, t);
		return {
			request: void 0,
			findings: [...o, Ze({
				branch: t,
				link: e
			})]
		};
	}
	return {
		request: must(s, "open a pull request"),
		findings: o
	};
}, must = (e, t) => {
	let n = z(e, t);
	if (n === void 0) throw new R(t, { kind: "missing" });
	return n;
}, writeBranch = async ({ wish: e, branch: t, base: n }, r) => {
	let { requests: i, trees: a } = r, o = must(await i.head(n), `read the branch ${n}`);
	await a.isKnown(o) || await a.fetch(n);
	for (let { path: t, before: r } of e.changes) {
		let e = await a.read(o, t);
		if ((e && new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(e)) === r) continue;
		let i = `${t} on ${n} is not as it was released`;
		return {
			isThere: !1,
			findings: [Q({ why: i })]
		};
	}
	let s = e.changes.map(({ path: e, after: t }) => ({
		path: e,
		bytes: t === void 0 ? void 0 : new TextEncoder().encode(t)
	})), c = await a.write(o, s), l = {
		branch: t,
		expected: void 0,
		parent: o,
		subject: titleOf(e),
		body: linesOf(e),
		files: s,
		tree: c
	}, { written: u, findings: d } = await Je(r)(l);
	if (u.kind === "written") return {
		isThere: !0,
		findings: d
	};
	let f = `write the branch ${t}`;
	throw new R(f, u.kind === "moved" ? {
		kind: "unanswered",
		cause: "outside",
		why: "somebody else makes it"
	} : u);
}, titleOf = ({ versions: e }) => e.length > 3 ? `Begin the next versions of ${e.length} packages` : `Begin ${e.map(({ name: e, to: t }) => `${e} ${t}`).join(", ")}`, linesOf = ({ versions: e }) => e.map(({ name: e, from: t, to: n }) => `- ${e} ${t} → ${n}`).join("\n"), bodyOf = (e) => {
	let t = e.word === "dev" ? "Merging this releases nothing: versions in development are never published by themselves." : "Merging this releases nothing where only prepared releases are published (`due: prepared`); else it publishes these versions.";
	return `${linesOf(e)}\n\n\`${e.tag}\` is released. ${t}\n`;
}, nextVersion = (e, t) => re({
	...after(e),
	dev: t === "dev" ? 0n : void 0
}), after = (e) => {
	let { pre: t, post: n } = e, r = {
		...e,
		dev: void 0,
		local: []
	};
	return e.dev === void 0 ? n === void 0 ? t === void 0 ? $e(e, "patch") : {
		...r,
		pre: {
			...t,
			number: t.number + 1n
		}
	} : {
		...r,
		post: n + 1n
	} : r;
}, makeNextFiles = async (e, t) => {
	let { workspace: n, packages: r, word: i, versionFiles: o, run: s } = e, l = a(t.files, n), { versions: u, findings: d } = await H({
		workspace: n,
		members: n.members,
		read: l
	}), f = d.filter((e) => r.some(({ name: t }) => t === e.package)).map(_), p = r.flatMap((e) => {
		let t = u.get(e.name);
		return t === void 0 || E(t.version) !== e.version ? [] : [plannedOf(e, {
			to: nextVersion(O(e.version), i),
			file: t.place.file
		})];
	}), m = Ye(t.files, c(n)), h = [...await et({ packages: p }, {
		workspace: n,
		edited: m,
		versionFiles: o
	})], g = m.changes();
	if (n.hasLock && g.length > 0 && h.length === 0) try {
		var v = k();
		let e = v.a(await t.copies.make({
			topLevel: c(n),
			root: n.root,
			members: n.members.map(({ path: e }) => e),
			into: (await s.scratch.folder("copy")).path,
			signal: t.signal
		}));
		h.push(...await Xe({
			copy: e,
			workspace: n,
			edited: m,
			versions: g
		}, t));
	} catch (e) {
		v.e = e;
	} finally {
		await v.d();
	}
	return {
		versions: p.map(({ name: e, current: t, proposed: n }) => ({
			name: e,
			from: t,
			to: n
		})),
		changes: m.changes(),
		findings: [...f, ...h]
	};
}, plannedOf = ({ name: e, path: t, version: n, tag: r }, { to: i, file: a }) => ({
	name: e,
	path: t,
	current: n,
	last: n,
	proposed: i,
	bump: "exact",
	reason: "it was released",
	tag: r,
	changes: [],
	becauseOf: [],
	edits: [{
		kind: "version",
		package: e,
		file: a,
		from: n,
		to: i
	}],
	installers: []
}), $ = {
	request: void 0,
	findings: []
}, openNext = async ({ releases: e, findings: t }, { inputs: n, checkout: r, run: i }, a) => {
	let { commitBack: o, versionFiles: s, githubToken: l } = n, u = b(t) === 0 && e.every(({ state: e }) => e !== "skipped"), [d] = e;
	if (o === "off" || !u || d === void 0) return $;
	if ("why" in r) return {
		...$,
		findings: [Q({
			why: r.why,
			lacksCheckout: !0
		})]
	};
	let { workspace: f } = r, p = await a.openNext({
		folder: c(f),
		scratch: i.scratch
	}, l?.secret);
	if (p === void 0) return $;
	let m = e.filter(({ isUmbrella: e }) => !e).flatMap((e) => e.packages), h = await makeNextFiles({
		workspace: f,
		packages: m,
		word: o,
		versionFiles: s,
		run: i
	}, p.files), [g] = h.findings.filter(({ severity: e }) => e === "error");
	if (g !== void 0) return {
		...$,
		findings: [Q({ why: g.message })]
	};
	if (h.changes.length === 0) return {
		...$,
		findings: h.findings
	};
	let { tag: _ } = e.at(-1) ?? d, v = {
		...p.request,
		clock: a.clock,
		signal: a.signal
	}, y = await commitBack({
		...h,
		word: o,
		tag: _
	}, v);
	return {
		...y,
		findings: [...h.findings, ...y.findings]
	};
}, resultOf = (e, t, n) => {
	let { request: r } = n, i = e.releases.map((e) => ({
		package: e.packages.length === 1 && !e.isUmbrella ? e.packages[0].name : null,
		tag: e.tag,
		url: e.url ?? null,
		state: e.state
	})), a = t.release === "draft" ? [] : tagsOf(e.releases), o = {
		...reportOf(e, t, n),
		lastStep: de(e.findings, n.start)
	};
	return {
		findings: e.findings,
		document: {
			tags: a,
			releases: i,
			pull_request: r?.number ?? null
		},
		text: Me(o),
		outputs: {
			tags: JSON.stringify(a),
			releases: JSON.stringify(i),
			"pull-request": r === void 0 ? "" : String(r.number)
		},
		summary: je(o)
	};
}, tagsOf = (e) => e.filter(({ state: e }) => e !== "skipped").map(({ tag: e }) => e), reportOf = ({ releases: e, areImmutable: t, findings: n }, { release: r }, { kind: i, request: a }) => ({
	verdict: verdictOf(e, r),
	notes: [...t === !0 && r === "auto" ? ["Releases of this repository are immutable: tags and files are locked."] : [], ...i === "gitea" && r !== "off" && e.some(({ state: e }) => e !== "skipped") ? ["Gitea tells no digests of files, so their names and sizes were compared; it marks no release as the latest, and locks none."] : []],
	findings: n,
	sections: [{
		title: "Tags and releases",
		head: [
			"tag",
			"state",
			"packages"
		],
		rows: e.map(rowOf)
	}, {
		title: "The next version",
		head: ["pull request", "title"],
		rows: a === void 0 ? [] : [[{
			link: `#${a.number}`,
			url: a.url
		}, a.title]]
	}]
}), rowOf = ({ tag: e, url: t, state: n, packages: r }) => [
	{
		code: e,
		url: t
	},
	{ state: n },
	{
		code: r.slice(0, 10).map(({ name: e, version: t }) => `${e} ${t}`),
		more: Math.max(0, r.length - 10)
	}
], verdictOf = (e, t) => {
	let n = {
		auto: "release",
		draft: "draft",
		off: "tag"
	}[t], count = (e) => `${e} ${n}${e === 1 ? "" : "s"}`, having = (t) => e.filter((e) => e.state === t).length;
	return e.length === 0 ? "Nothing was tagged" : [
		...having("created") > 0 ? [`${count(having("created"))} created`] : [],
		...having("existed") > 0 ? [`${t === "draft" ? having("existed") : count(having("existed"))} already there`] : [],
		...having("skipped") > 0 ? [`${count(having("skipped"))} not finished`] : []
	].join(", ");
}, ft = 64 * 1024 ** 2, takeManifest = async (e, t = N) => {
	let n = `${e.folder}/${t}`, fail = (e) => new g(G({
		file: n,
		why: e,
		isPublished: !0
	})), misnamed = (e) => new g(G({
		file: n,
		why: e,
		isMisnamed: !0
	})), r = (await Ge(e)).find((e) => e.name === t);
	if (r === void 0) throw misnamed("there is none");
	if (r.kind === "folder") throw misnamed("it is a folder, and no file");
	let [i] = Ke(e.folder, r);
	if (i !== void 0) throw new g(i);
	if (r.size > ft) throw fail(`it has ${r.size} bytes, more than any release needs`);
	let a = await e.read(t);
	if (a === void 0) throw fail("there is none");
	let o = new TextDecoder().decode(a);
	return {
		manifest: we(o, n, { isPublished: !0 }),
		text: o,
		store: e
	};
}, takeWholeDist = async (e) => {
	let t = await takeManifest(e), { distributions: n } = t.manifest, r = We(e.folder, await e.list(), t.manifest);
	if (r.length > 0) throw new g(r);
	let i = [];
	for (let { filename: t, sha256: r } of n) {
		let { sha256: n } = await e.measure(t);
		n !== r && i.push(W({
			file: t,
			what: "sha256",
			expected: r,
			found: n
		}));
	}
	if (i.length > 0) throw new g(i);
	return t;
};
var pt = e({
	isIndexOfRun: () => isIndexOfRun,
	isVersionOfCode: () => isVersionOfCode,
	ofAnother: () => ofAnother,
	readReleased: () => readReleased,
	takeGiven: () => takeGiven
});
const takeGiven = async ({ dist: e, manifestPath: t }, { runs: n, absolute: r }) => {
	if (e !== void 0) return await takeWholeDist(await n.store(r(e)));
	if (t === void 0) return;
	let [, i = "", a = ""] = /^(.*)[/\\]([^/\\]+)$/.exec(r(t)) ?? [];
	return await takeManifest(await n.store(i === "" ? "/" : i), a);
}, ofAnother = ({ tag: e }, { taken: t, checkout: n, formats: i }, { files: a }) => {
	if (t !== void 0 || e === void 0 || "why" in n) return;
	let { workspace: s } = n, neighbours = () => r(a, s), c = o(e, {
		formats: i,
		workspace: s,
		neighbours
	});
	return c && se({
		tag: e,
		...c
	});
}, readReleased = async ({ workingDirectory: e, index: t, tag: n, exclude: r, target: i }, { taken: a, checkout: o, formats: s }, c) => {
	let l = c.indexes.read(J(c.files, c.absolute(e)));
	if (a !== void 0) {
		let e = plannedIndex(a.manifest.plan.index, {
			index: t,
			uv: l,
			target: i
		}, c);
		return await releasedByManifest(a, {
			index: e,
			formats: s,
			tag: n
		}, c);
	}
	if ("why" in o) throw new g(K({
		tag: n,
		why: o.why,
		lacks: "checkout"
	}));
	let { name: d, index: f } = m(t, c.config, l);
	if (f === void 0) throw new g(j({
		what: "index",
		expected: "the index that the release goes to, such as pypi",
		value: d
	}));
	return await releasedByTag({
		tag: n,
		...o,
		exclude: r,
		config: c.config,
		formats: s
	}, u(f), c);
}, isIndexOfRun = ({ manifest: { plan: e } }, { workingDirectory: t }, { indexes: n, files: r, absolute: i, config: a }) => {
	let o = n.read(J(r, i(t))), s = {
		publishUrl: void 0,
		checkUrl: void 0,
		publishIndex: void 0
	}, { index: c } = a.settings;
	try {
		let { index: t } = m(typeof c == "string" ? c : void 0, a, {
			...o,
			variables: s
		});
		return t === void 0 || L(t.simpleUrl) !== L(e.index.simple_url);
	} catch (e) {
		if (e instanceof g) return !0;
		throw e;
	}
}, isVersionOfCode = async ({ published: { packages: e } }, t, { files: n }) => {
	if ("why" in t) return !1;
	let { workspace: r } = t, i = r.members.filter(({ name: t }) => e.some((e) => e.name === t)), o = a(n, r);
	return (await H({
		workspace: r,
		members: i,
		read: o
	})).findings.length > 0;
}, plannedIndex = (e, { index: t, uv: n, target: r }, { config: { settings: i } }) => {
	let a = {
		index: i.index,
		checkUrl: i["check-url"]
	}, o = [...new Set([e.name, ...t === void 0 ? [] : [t]])].flatMap((e) => {
		let t = f({
			index: e,
			configured: a,
			uv: n
		});
		return t === void 0 || "code" in t ? [] : [t];
	}), s = r && p(r, n).index, isPlanned = (t) => L(t) === L(e.simple_url), c = [...s === void 0 ? [] : [s], ...o].find(({ simpleUrl: e }) => isPlanned(e));
	if (c !== void 0) return c;
	if (!/^https?:\/\//.test(e.simple_url) || !URL.canParse(e.simple_url)) return;
	let l = {
		title: P(e),
		simpleUrl: e.simple_url
	}, u = n.declared.some(({ url: e }) => isPlanned(Ce(e)));
	return {
		...l,
		login: u ? tt({
			...l,
			name: e.name
		}, {
			upload: void 0,
			uv: n
		}).login : void 0
	};
};
var mt = e({ finishRelease: () => finishRelease });
const finishRelease = async (e, t, n) => {
	try {
		var r = k();
		let a = readWish(t, n), o = {
			releases: [],
			areImmutable: void 0
		}, s = e && trialOf(e);
		if (s !== void 0) return resultOf({
			...o,
			findings: [s]
		}, t, n);
		let c = await readCheckout(t, e, n), l = i(t.tagFormat, n.config), u = ofAnother(t, {
			taken: e,
			checkout: c,
			formats: l
		}, n);
		if (u !== void 0) return resultOf({
			...o,
			findings: [u]
		}, t, n);
		let d = await readReleased(t, {
			taken: e,
			checkout: c,
			formats: l
		}, n);
		if (expectLatest(a.latest, d.members.keys()), !t.tags) return resultOf({
			...o,
			findings: d.published.findings
		}, t, n);
		let f = e !== void 0 && (a.umbrella !== void 0 || isIndexOfRun(e, t, n) || await isVersionOfCode(d, c, n)), p = (t.dist ?? t.manifestPath) === void 0, m = f && p ? void 0 : a.command, h = r.a(await n.runs.brief()), g = n.openForge(t.githubToken?.secret), _ = await createReleases({
			...a,
			command: m,
			byTag: e === void 0 ? t.tag : void 0,
			needsManifest: f,
			released: d,
			checkout: c,
			formats: l,
			localTags: c.tags
		}, {
			...n,
			forge: g,
			scratch: h.scratch
		}), v = d.published.missing.length === 0 && t.commitBack !== "off" ? await openNext(_, {
			inputs: t,
			checkout: c,
			run: h
		}, n) : ht;
		return resultOf({
			..._,
			findings: [..._.findings, ...v.findings]
		}, t, {
			start: n.start,
			kind: g?.kind,
			request: v.request
		});
	} catch (e) {
		r.e = e;
	} finally {
		await r.d();
	}
}, ht = {
	request: void 0,
	findings: []
};
export { expectLatest, finishRelease, mt as finish_release_exports, readWish, pt as source_exports, takeManifest };
