import { __exportAll as e } from "./rolldown-runtime.js";
import { fitsNone as t, isFolder as n, isSameVersion as r, matchTag as i, readTagFormats as a, sourceReader as o, tagMembers as s, topOf as c } from "./domain-tag-suggest-format.js";
import { Problem as l, _usingCtx as u, assetDiffers as d, commitUnknown as f, draftOfOthers as p, exitStatus as m, finishStep as h, forgeRefused as g, forgeUnfinished as _, forgeUnknown as v, invalidValue as y, isWork as b, named as x, releaseLocked as S, releaseRejected as C, shellWord as w, shown as T, tagBurned as ee, tagElsewhere as E, tagForbidden as te, tagUnfit as ne } from "../index.js";
import { askable as re, bounded as ie, chooseAskedIndex as ae, findUploadIndex as D, mostNotes as O } from "./domain-problem-history.js";
import { finishNotPublished as oe, finishNotesCut as se, finishNotesFile as ce, finishNothingPublished as le, finishOfTrial as ue, finishOtherBytes as de, finishOtherCommit as fe, finishTagUnread as k, finishUmbrella as pe, finishUmbrellaWaits as A, finishUncertain as me, finishWithoutCommit as he, finishWithoutNotes as ge } from "./domain-problem-finish.js";
import { canonicalVersion as j, compareVersions as M, fillFormat as N, formatVersion as P, isPrerelease as F, isTagName as I, isValidName as L, normalizeName as _e, parseDistributionName as ve, parseVersion as R } from "./actions-shared-inputs.js";
import { asWarning as z, defineFinding as B, join as ye } from "./domain-workspace-path.js";
import { manifestName as V, readManifest as be, sumsName as xe } from "./domain-run-manifest-shape.js";
import { gitMissing as Se, indexTitle as H, presetOfUrl as U, retryDelay as W } from "./domain-target-presets.js";
import { forbidding as Ce, readUmbrellaFormat as we, readVersions as G, withTag as Te } from "./domain-version-origin-resolve.js";
const createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e);
import { distributionChanged as K, guardSummary as Ee, guardText as De, manifestUnreadable as q } from "./domain-report-next-steps.js";
import { readChangelogs as Oe } from "./domain-changelog-write-link-references.js";
import { checkChangelog as ke } from "./domain-validation-changelog-section.js";
import { isVersion as Ae } from "./domain-distribution-identity.js";
import { checkDistTag as je, checkFolder as Me, listFolder as Ne, notPlain as Pe } from "./stages-publish-read-parts.js";
import { publishable as Fe } from "./domain-toml-places.js";
import { readWorkspace as J, rootAround as Y } from "./actions-discover-action.js";
import { createCommitter as Ie, editFiles as Le, lockInCopy as Re, requestForbidden as ze, requestRefused as Be, step as Ve, writeVersions as He } from "./domain-release-files-write-versions.js";
const taggedReleases = ({ packages: e, missing: t }, n) => {
	let r = Map.groupBy(t, ({ tag: e }) => e), i = [...Map.groupBy(e, ({ tag: e }) => e)], a = i.filter(([e]) => !r.has(e)).map(([e, t]) => release(e, t, !1)), o = i.flatMap(([e]) => {
		let t = r.get(e)?.map(({ name: e }) => e);
		return t === void 0 ? [] : [A({
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
			findings: [...o, A({
				tag: void 0,
				packages: e
			})]
		};
	}
	let s = e.find(({ path: e }) => e === ".")?.version ?? commonVersion(e);
	if (s === void 0) return {
		releases: a,
		findings: [pe({ versions: [...new Set(e.map((e) => e.version))] })]
	};
	let c = {
		...release(N(n, {
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
		isPrerelease: t.every((e) => F(R(e.version))),
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
	let i = r.version === void 0 ? void 0 : R(r.version);
	return n(r).some((e) => {
		let t = R(e);
		return i !== void 0 && t !== void 0 && M(t, i) > 0;
	}) ? void 0 : r.tag;
}, decide = (e, t) => {
	let { tag: n } = e, done = (e, t) => ({
		kind: "done",
		release: e,
		findings: t
	});
	if (n !== void 0 && n.commit !== t.commit) return done(void 0, [E({
		tag: n.name,
		there: n.commit,
		wanted: t.commit
	})]);
	if (t.end === "tag") return n === void 0 ? step({ kind: "tag" }) : done(void 0, []);
	let r = e.releases.find(({ isDraft: e }) => !e), isOurs = ({ target: e, title: r }) => r === t.title && (e === t.commit || n !== void 0), i = e.releases.filter((e) => e.isDraft && isOurs(e)), a = e.releases.filter((e) => e.isDraft && !isOurs(e)).map(({ url: e }) => p({
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
		}, a = d({
			tag: t,
			file: n.name,
			...i,
			isImmutable: e.isImmutable
		});
		return [n.name === "SHA256SUMS" ? z(a) : a];
	}), a = r.length === 0 ? [] : [S({
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
};
var OpenStep = class extends Error {
	step;
	answer;
	constructor(e, t) {
		super(e), this.step = e, this.answer = t;
	}
};
const answered = (e, t) => {
	if (e.kind === "found") return e.value;
	if (e.kind !== "missing") throw new OpenStep(t, e);
}, isRefusal = (e) => e.kind === "unanswered" && (e.cause === "permission" || e.cause === "plan"), checkNames = ({ names: e, umbrella: t, commit: n, there: r, rulesets: i }) => {
	let a = e.filter((e) => !r.has(e)), o = Map.groupBy(a.flatMap((e) => {
		let t = Ce(i, e, "creation");
		return t === void 0 ? [] : [{
			tag: e,
			ruleset: t.name
		}];
	}), ({ ruleset: e }) => e);
	return [
		...checkSpelling(e, t),
		...[...r.values()].filter((e) => e.commit !== n).map((e) => E({
			tag: e.name,
			there: e.commit,
			wanted: n
		})),
		...[...o].map(([e, t]) => te({
			ruleset: e,
			tags: t.map(({ tag: e }) => e)
		}))
	];
}, checkSpelling = (e, t) => {
	let n = [], unfit = (e, r, i = e) => {
		n.push(ne({
			tag: e,
			why: r,
			isOfUmbrella: t === e || t === i
		}));
	}, r = new Set();
	for (let t of e) I(t) ? r.has(t) && unfit(t, "two parts of this release would have it") : unfit(t, "git refuses such a name"), r.add(t);
	for (let t of r) {
		let n = e.find((e) => t.startsWith(`${e}/`));
		n !== void 0 && unfit(t, `git cannot keep it beside the tag ${n}, which would have to be a folder`, n);
	}
	return n;
}, surveyForge = async ({ names: e, umbrella: t, commit: n, needsReleases: r }, { releases: i, tags: a, signal: o }) => {
	let s = answered(await a.hasCommit(n), "look for the commit");
	if (s === void 0) throw new OpenStep("see the repository", { kind: "missing" });
	let c = [];
	for (let t = 0; t < e.length; t += 8) {
		o.throwIfAborted();
		let n = await Promise.all(e.slice(t, t + 8).map((e) => a.find(e)));
		c.push(...n.flatMap((e) => answered(e, "read the tags") ?? []));
	}
	let l = await a.rulesets(), u = isRefusal(l) ? [] : answered(l, "read the rulesets"), d = r ? answered(await i.list(), "read the releases") : void 0, p = r ? await i.areImmutable() : void 0, m = new Map(c.map((e) => [e.name, e]));
	return {
		tags: m,
		releases: d?.items ?? [],
		areImmutable: p?.kind === "found" ? p.value : void 0,
		findings: [...s ? [] : [f({ commit: n })], ...checkNames({
			names: e,
			umbrella: t,
			commit: n,
			there: m,
			rulesets: u ?? []
		})]
	};
}, lookAgain = async (e, { releases: t, tags: n }) => ({
	tag: answered(await n.find(e), "read the tag"),
	releases: (answered(await t.list(), "read the releases")?.items ?? []).filter((t) => t.tag === e),
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
		if (!(t instanceof OpenStep)) throw t;
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
		let l = await a.take(new OpenStep(stepWords(i), c.answer), e);
		if (l !== void 0) return {
			release: skipped(r),
			findings: [l]
		};
		o = await lookAgain(r, n);
	}
	throw new OpenStep("finish the release", Ue);
}, isMaking = ({ kind: e }) => e === "tag" || e === "draft" || e === "publish", isLost = (e) => e.kind === "unanswered" && e.cause === "outside" && e.status === void 0, ended = ({ release: e, findings: t }, { tag: n, hasMade: r }) => t.some(({ code: e }) => e === E.code) ? {
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
			if (r = c, l && s.kind === "unanswered" && s.status !== void 0) return rejection(s, {
				tag: a,
				step: c,
				isUmbrella: o
			});
			n += 1;
			let u = s.kind === "missing" && n > 2;
			if (isRefusal(s) || u || n === 6) throw i;
			await e.sleep(W(n, e, null), t);
		}
	};
}, Ue = {
	kind: "unanswered",
	cause: "outside",
	why: "it does not keep what it is given, or another run is at work"
}, rejection = ({ why: e }, { tag: t, isUmbrella: n, step: r }) => /immutable release/i.test(e) && r === "publish the release" ? ee({
	tag: t,
	why: e,
	isOfUmbrella: n
}) : C({
	tag: t,
	step: r,
	why: e
}), explain = ({ step: e, answer: t }, { left: n, command: r, byTag: i, needsManifest: a }) => {
	let o = {
		left: n,
		command: r,
		byTag: i,
		needsManifest: a
	};
	return t.kind === "missing" ? g({
		...o,
		step: e,
		why: void 0
	}) : (isRefusal(t) ? g : _)({
		...o,
		step: e,
		why: t.why
	});
}, releaseNotes = (e, t) => {
	let n = t.template === void 0 ? ofChangelog(e, t) : filled(t.template, e, t), r = ie(n, O, "the changelog of the tagged commit");
	return {
		body: r,
		isCut: r !== n
	};
}, We = /\{(name|version|tag|changelog|packages|compare-url)\}/g, filled = (e, t, n) => {
	let r = {
		name: t.packages.length === 1 ? t.packages[0].name : t.tag,
		version: t.version ?? "",
		tag: t.tag,
		changelog: changelogOf(t, n),
		packages: labels(t).join(", "),
		"compare-url": n.compareUrl
	};
	return e.replaceAll(We, (e, t) => r[t]);
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
}, likeTags = (e, t, { formats: n, umbrella: r, members: a }) => {
	let o = e.isUmbrella && r !== void 0 ? {
		workspace: [r],
		usual: [],
		packages: new Map()
	} : n, s = new Set(e.packages.map(({ name: e }) => e)), c = i(e.tag, o, a);
	return t.flatMap((t) => {
		let n = t === e.tag ? void 0 : i(t, o, a);
		return n === void 0 || n.kind !== (c?.kind ?? "package") ? [] : n.kind === "workspace" || s.has(n.name) ? [{
			tag: t,
			version: n.version
		}] : [];
	});
}, previousTag = (e, t) => {
	let n = R(e ?? "");
	if (n !== void 0) return t.map(({ tag: e, version: t }) => ({
		tag: e,
		parsed: R(t)
	})).filter(({ parsed: e }) => M(e, n) < 0).reduce((e, t) => e === void 0 || M(t.parsed, e.parsed) > 0 ? t : e, void 0)?.tag;
}, makeAssets = async ({ packages: e }, { released: t, kinds: n, scratch: r, copied: i }, a) => {
	let o = [], s = new Map(), add = (e, t) => {
		let n = Buffer.from(t);
		o.push({
			name: e,
			size: n.length,
			sha256: createHash("sha256").update(n).digest("hex")
		}), s.set(e, { text: t });
	}, c = new Map(e.flatMap((e) => [...e.sums].map((t) => [...t, e.name])).map(([e, t, n]) => [e, {
		sha256: t,
		name: n
	}]));
	if (n.includes("manifest") && t.taken !== void 0 && add(V, t.taken.text), n.includes("checksums") && c.size > 0 && add(xe, [...c].map(([e, { sha256: t }]) => `${t}  ${e}\n`).join("")), !n.includes("distributions")) return {
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
	let c = await i.taken?.store.copyTo(e, n), differs = (t) => new l(K({
		file: e,
		what: "sha256",
		expected: r,
		found: t
	}));
	if (c !== void 0) {
		if (c.sha256 !== r) throw differs(c.sha256);
		return c.size;
	}
	let u = i.files.get(t)?.find((t) => t.filename === e);
	if (u === void 0 || i.index === void 0) throw differs("nothing: it is neither in dist nor on the index");
	let d = await o(i.index).download(u, { signal: s }), f = createHash("sha256").update(d).digest("hex");
	if (f !== r) throw differs(f);
	return await a.write(e, d), d.length;
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
		}, C = s === "tag" ? X : await makeAssets(t, S, a), w = {
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
}, X = {
	assets: [],
	contents: new Map()
}, readSections = async (e, { workspace: t, pattern: n }, { files: r, config: i }) => {
	let a = new Map(e.map(({ name: e, version: t }) => [e, t])), o = t.members.filter(({ name: e }) => a.has(e)), s = await Oe(r, t, {
		members: o,
		pattern: n,
		config: i
	}), c = { file: "pyproject.toml" }, l = new Map([...a].map(([e, t]) => [e, {
		version: t,
		place: c
	}]));
	return new Map(o.flatMap((e) => {
		let { notes: n } = ke({
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
		var n = u();
		let { released: r, umbrella: i, end: a } = e, { forge: o } = t, { releases: s, findings: c } = taggedReleases(r.published, i), l = [...r.published.findings, ...c], d = s.map(({ tag: e }) => e);
		if (d.length === 0) return {
			releases: [],
			areImmutable: void 0,
			findings: l
		};
		if (o === void 0) return {
			releases: s.map((e) => ({
				...e,
				url: void 0,
				state: "skipped"
			})),
			areImmutable: void 0,
			findings: [...l, v({ tags: d })]
		};
		let f = n.a(await t.scratch.folder("assets")), p = await sectionsOf(e, t), m = [], h = await finish({
			names: d,
			umbrella: s.find(({ isUmbrella: e }) => e)?.tag,
			commit: r.commit,
			needsReleases: a !== "tag",
			command: e.command,
			byTag: e.byTag,
			needsManifest: e.needsManifest,
			orders: async (n) => {
				let r = await makeOrders({
					tagged: s,
					survey: n,
					sections: p.sections,
					scratch: f
				}, e, {
					...t,
					forge: o
				});
				return m.push(...r.cut), r.orders;
			}
		}, {
			...o,
			clock: t.clock,
			signal: t.signal
		}), g = new Map(h.releases.map((e) => [e.tag, e])), hasWritten = (e) => g.get(e)?.state === "created" && g.get(e)?.url !== void 0;
		return {
			releases: s.map((e) => ({
				...e,
				...g.get(e.tag)
			})),
			areImmutable: h.areImmutable,
			findings: [
				...l,
				...d.some(hasWritten) ? p.findings : [],
				...m.filter(hasWritten).map((e) => se({
					tag: e,
					most: O
				})),
				...h.findings
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
		findings: a ? [ge(e)] : []
	};
	let { workspace: o } = e;
	return {
		sections: await readSections(t.published.packages, {
			workspace: o,
			pattern: n
		}, i),
		findings: []
	};
}, questionOf = ({ plan: e, distributions: t, outcomes: n }) => ({
	packages: e.packages.filter((e) => b(e) || e.status === "published").flatMap(({ name: e, path: t, version: n, tag: r }) => n === null || r === null ? [] : [{
		name: e,
		path: t,
		version: n,
		tag: r
	}]),
	distributions: t,
	outcomes: n,
	since: e.commit_time * 1e3,
	index: H(e.index)
}), judgePublished = (e, t) => {
	let { index: n, asked: r } = e, i = e.packages.map((n) => ({
		entry: n,
		found: judge(n, e, t.get(n.name))
	})), labels = (e) => i.filter(({ found: t }) => t.kind === e).map(({ entry: { name: e, version: t } }) => `${e} ${t}`), [a, o] = [labels("absent"), labels("unknown")], [s = { why: "" }] = i.flatMap(({ found: e }) => e.kind === "unknown" ? [e] : []), c = i.flatMap(({ entry: e, found: t }) => t.kind === "there" ? [{
		...e,
		sums: t.sums
	}] : []), l = c.length === 0 ? le : oe;
	return {
		packages: c,
		missing: i.filter(({ found: e }) => !["there", "earlier"].includes(e.kind)).map(({ entry: e }) => e),
		findings: [
			...a.length === 0 ? [] : [l({
				packages: a,
				index: n,
				asked: r
			})],
			...o.length === 0 ? [] : [me({
				...s,
				packages: o,
				index: n
			})],
			...i.flatMap(({ found: e }) => e.kind === "other bytes" ? [e.finding] : [])
		]
	};
}, judge = (e, { distributions: t, outcomes: n, since: r }, i) => {
	let a = t.filter((t) => t.package === e.name), o = new Map(a.map(({ filename: e, sha256: t }) => [e, t])), s = n.some(({ package: t, stage: n, kind: r }) => t === e.name && n === "confirm" && r === "done");
	if (i?.kind !== "seen") return s ? {
		kind: "there",
		sums: sorted(o)
	} : {
		kind: "unknown",
		why: "not asked",
		...i
	};
	let c = filesOf(e, i.files), l = otherBytes(e, o, c);
	if (l !== void 0) return {
		kind: "other bytes",
		finding: l
	};
	let u = new Set(c.map(({ filename: e }) => e)), d = c.length > 0 && a.every(({ filename: e }) => u.has(e));
	return !s && !d ? { kind: "absent" } : !s && a.length === 0 && !isSince(r, c) ? { kind: "earlier" } : {
		kind: "there",
		sums: sorted(new Map([...o, ...sumsOf(c)]))
	};
}, otherBytes = ({ name: e }, t, n) => {
	for (let { filename: r, sha256: i } of n) {
		let n = t.get(r);
		if (n !== void 0 && i !== void 0 && n !== i) return de({
			package: e,
			file: r,
			ours: n,
			theirs: i
		});
	}
}, isPlain = (e) => /^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(e), filesOf = ({ name: e, version: t }, n) => n.filter(({ filename: n }) => isPlain(n) && Ae(ve(n, e)?.version, t)), isSince = (e, t) => e === void 0 || t.every(({ uploadTime: t }) => t !== void 0 && t >= e), sumsOf = (e) => sorted(new Map(e.flatMap(({ filename: e, sha256: t }) => t === void 0 ? [] : [[e, t]]))), sorted = (e) => new Map([...e].toSorted(([e], [t]) => e < t ? -1 : 1)), Ge = {
	kind: "unknown",
	why: "the manifest names no index that can be asked",
	cause: {
		mender: "project",
		remedy: "call",
		hint: "Give the manifest as the publishing run left it"
	}
}, askIndex = async (e, t, n) => {
	let ask = async (e) => {
		if (t === void 0) return Ge;
		try {
			return {
				kind: "seen",
				files: (await t.project(e, { signal: n }))?.files ?? []
			};
		} catch (e) {
			if (n.throwIfAborted(), !(e instanceof l)) throw e;
			let [t] = e.findings;
			return {
				kind: "unknown",
				why: t?.message ?? "",
				cause: t
			};
		}
	};
	return new Map(await Promise.all(e.map(async (e) => [e, await ask(e)])));
}, trialOf = ({ manifest: { plan: e } }) => e.index.name === "rehearsal" || U(e.index.upload_url)?.name === "testpypi" ? ue({ index: H(e.index) }) : void 0, builtCommit = ({ manifest: { plan: e } }) => {
	if (e.commit !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e.commit)) return e.commit;
	throw new l(he({}));
}, releasedByManifest = async (e, { index: t, formats: n }, r) => {
	let { plan: i } = e.manifest, a = builtCommit(e), o = je(i, {
		tag: void 0,
		formats: n
	});
	if (o.length > 0) throw new l(o);
	return {
		commit: a,
		taken: e,
		members: new Map(i.packages.map(({ name: e, version: t }) => [e, t ?? void 0])),
		...await judged(questionOf(e.manifest), t, r)
	};
}, releasedByTag = async ({ tag: e, commit: n, workspace: a, formats: c }, u, d) => {
	let f = Fe(a), p = i(e, c, s(f));
	if (p === void 0) throw new l(t(e, c, {
		members: s(f),
		hasPackages: !1
	}));
	let m = o(d.files, a), { versions: h } = Te(await G({
		workspace: a,
		members: f,
		read: m
	}), p), g = f.filter(({ name: e }) => p.kind === "workspace" || e === p.name).map(({ name: t, path: n }) => ({
		name: t,
		path: n,
		tag: e,
		version: j(h.get(t)?.version ?? "")
	})), _ = g.flatMap(({ version: e, ...t }) => e !== void 0 && r(e, p.version) ? [{
		...t,
		version: e
	}] : []);
	if (_.length === 0) {
		let t = g.length > 0 && g.every(({ version: e }) => e === void 0), n = t ? `no file says the version of ${x(g.map(({ name: e }) => e))}` : whyNot(p, g);
		throw new l(k({
			tag: e,
			why: n,
			lacks: t ? "version" : void 0
		}));
	}
	let v = {
		packages: _,
		distributions: [],
		outcomes: [],
		since: void 0,
		index: u?.title ?? "the index",
		asked: { address: u === void 0 || U(u.simpleUrl) !== void 0 ? void 0 : u.simpleUrl }
	};
	return {
		commit: n,
		taken: void 0,
		members: s(f),
		...await judged(v, u, d)
	};
}, whyNot = (e, t) => {
	let [n] = t;
	return e.kind === "workspace" || n === void 0 ? `no package has version ${e.version}` : `${n.name} has version ${n.version}`;
}, judged = async (e, t, { openIndex: n, signal: r }) => {
	let i = e.packages.map(({ name: e }) => e), a = await askIndex(i, t && n(t), r), o = new Map([...a].flatMap(([e, t]) => t.kind === "seen" ? [[e, t.files]] : []));
	return {
		published: judgePublished(e, a),
		files: o,
		index: t
	};
}, readCheckout = async ({ workingDirectory: e }, t, { git: n, files: r, absolute: i }) => {
	let a = i(e), o = (await n.inspect(a))?.commit;
	if (o === void 0) {
		t === void 0 && J(r, a);
		let e = await n.isThere(a);
		if (t === void 0 && !e) throw new l(Se());
		return {
			tags: [],
			why: e ? "there is no git checkout here" : "there is no git here to read a checkout"
		};
	}
	let s = t === void 0 ? o : builtCommit(t);
	if (s !== o) throw new l(fe({
		released: s,
		here: o
	}));
	return {
		tags: (await n.tags(a)).map(({ name: e }) => e),
		commit: o,
		workspace: J(r, a)
	};
}, readWish = (e, t) => ({
	umbrella: e.umbrellaTagFormat === void 0 ? void 0 : we(e.umbrellaTagFormat),
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
}), Ke = [
	"manifest",
	"checksums",
	"distributions"
], assetOf = (e) => {
	let t = Ke.find((t) => t === e);
	if (t !== void 0) return t;
	throw new l(y({
		what: "assets",
		expected: "manifest, checksums or distributions",
		value: e
	}));
}, latestOf = (e) => {
	if (L(e)) return e === "auto" ? e : _e(e);
	throw new l(y({
		what: "latest",
		expected: "auto or the name of a package",
		value: e
	}));
}, Z = 125e3, readTemplate = (e, { workingDirectory: t }, { files: r, absolute: i }) => {
	let fail = (t) => new l(ce({
		file: e,
		why: t
	})), a = /^(?:[/\\]|[A-Za-z]:)/.test(e) ? i(e) : ye(Y(r, i(t)), e), o = r.readText(a);
	if (o === void 0) throw fail(n(r, a) ? "it is a folder" : "there is no such file");
	if (o.length > Z) throw fail(`it has more than ${Z} characters`);
	return o;
}, commandOf = ({ dist: e, manifestPath: t, tag: n }, { start: r }) => {
	if (r.kind !== "terminal") return;
	let [i, a] = e === void 0 ? t === void 0 ? ["--tag", n ?? ""] : ["--manifest-path", t] : ["--dist", e];
	return `release-actions create-release ${i} ${w(a)}`;
}, Q = B({
	code: "RA-COMMIT-BACK-LEFT-OUT",
	severity: "warning",
	mender: "project"
}, ({ why: e }) => ({
	message: `There is no pull request to the next version: ${T(e)}`,
	hint: "Write the next versions by hand, or leave commit-back out"
})), qe = B({
	code: "RA-COMMIT-BACK-UNFINISHED",
	severity: "error",
	mender: "outside"
}, ({ step: e, why: t }) => ({
	message: `For the next version the run could not ${e}: ${T(t)}`,
	hint: "Run it again later: it goes on from whatever is there"
})), commitBack = async (e, t) => {
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
			if (!(e instanceof OpenStep)) throw e;
			let { answer: n, step: a } = e;
			if (isRefusal(n) || n.kind === "missing") {
				let e = n.kind === "missing" ? void 0 : n.why;
				return {
					request: void 0,
					findings: [...r, z(Be({
						step: a,
						why: e
					}))]
				};
			}
			if (i === 6) return {
				request: void 0,
				findings: [...r, qe({
					step: a,
					why: n.why
				})]
			};
			await t.clock.sleep(W(i, t.clock, null), t.signal);
		}
	}
}, attempt = async (e, t, n) => {
	let { requests: r } = n, i = must(await r.defaultBranch(), "read the repository"), a = answered(await r.find(t, i), "read the pull requests");
	if (a !== void 0) return {
		request: a,
		findings: []
	};
	let o = [];
	if (answered(await r.head(t), `read the branch ${t}`) === void 0) {
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
			findings: [...o, ze({
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
	let n = answered(e, t);
	if (n === void 0) throw new OpenStep(t, { kind: "missing" });
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
	}, { written: u, findings: d } = await Ie(r)(l);
	if (u.kind === "written") return {
		isThere: !0,
		findings: d
	};
	throw new OpenStep(`write the branch ${t}`, u.kind === "moved" ? {
		kind: "unanswered",
		cause: "outside",
		why: "somebody else makes it"
	} : u);
}, titleOf = ({ versions: e }) => e.length > 3 ? `Begin the next versions of ${e.length} packages` : `Begin ${e.map(({ name: e, to: t }) => `${e} ${t}`).join(", ")}`, linesOf = ({ versions: e }) => e.map(({ name: e, from: t, to: n }) => `- ${e} ${t} → ${n}`).join("\n"), bodyOf = (e) => {
	let t = e.word === "dev" ? "Merging this releases nothing: versions in development are never published by themselves." : "Merging this releases nothing where only prepared releases are published (`due: prepared`); else it publishes these versions.";
	return `${linesOf(e)}\n\n\`${e.tag}\` is released. ${t}\n`;
}, nextVersion = (e, t) => P({
	...after(e),
	dev: t === "dev" ? 0n : void 0
}), after = (e) => {
	let { pre: t, post: n } = e, r = {
		...e,
		dev: void 0,
		local: []
	};
	return e.dev === void 0 ? n === void 0 ? t === void 0 ? Ve(e, "patch") : {
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
	let { workspace: n, packages: r, word: i, versionFiles: a, run: s } = e, l = o(t.files, n), { versions: d, findings: f } = await G({
		workspace: n,
		members: n.members,
		read: l
	}), p = f.filter((e) => r.some(({ name: t }) => t === e.package)).map(z), m = r.flatMap((e) => {
		let t = d.get(e.name);
		return t === void 0 || j(t.version) !== e.version ? [] : [plannedOf(e, {
			to: nextVersion(R(e.version), i),
			file: t.place.file
		})];
	}), h = Le(t.files, c(n)), g = [...await He({ packages: m }, {
		workspace: n,
		edited: h,
		versionFiles: a
	})], _ = h.changes();
	if (n.hasLock && _.length > 0 && g.length === 0) try {
		var v = u();
		let e = v.a(await t.copies.make({
			topLevel: c(n),
			root: n.root,
			members: n.members.map(({ path: e }) => e),
			into: (await s.scratch.folder("copy")).path,
			signal: t.signal
		}));
		g.push(...await Re({
			copy: e,
			workspace: n,
			edited: h,
			versions: _
		}, t));
	} catch (e) {
		v.e = e;
	} finally {
		await v.d();
	}
	return {
		versions: m.map(({ name: e, current: t, proposed: n }) => ({
			name: e,
			from: t,
			to: n
		})),
		changes: h.changes(),
		findings: [...p, ...g]
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
	let { commitBack: o, versionFiles: s, githubToken: l } = n, u = m(t) === 0 && e.every(({ state: e }) => e !== "skipped"), [d] = e;
	if (o === "off" || !u || d === void 0) return $;
	if ("why" in r) return {
		...$,
		findings: [Q(r)]
	};
	let { workspace: f } = r, p = await a.openNext({
		folder: c(f),
		scratch: i.scratch
	}, l?.secret);
	if (p === void 0) return $;
	let h = e.filter(({ isUmbrella: e }) => !e).flatMap((e) => e.packages), g = await makeNextFiles({
		workspace: f,
		packages: h,
		word: o,
		versionFiles: s,
		run: i
	}, p.files), [_] = g.findings.filter(({ severity: e }) => e === "error");
	if (_ !== void 0) return {
		...$,
		findings: [Q({ why: _.message })]
	};
	if (g.changes.length === 0) return {
		...$,
		findings: g.findings
	};
	let { tag: v } = e.at(-1) ?? d, y = {
		...p.request,
		clock: a.clock,
		signal: a.signal
	}, b = await commitBack({
		...g,
		word: o,
		tag: v
	}, y);
	return {
		...b,
		findings: [...g.findings, ...b.findings]
	};
}, resultOf = (e, t, n) => {
	let { request: r } = n, i = e.releases.map((e) => ({
		package: e.packages.length === 1 && !e.isUmbrella ? e.packages[0].name : null,
		tag: e.tag,
		url: e.url ?? null,
		state: e.state
	})), a = t.release === "draft" ? [] : tagsOf(e.releases), o = {
		...reportOf(e, t, n),
		lastStep: h(e.findings, n.start)
	};
	return {
		findings: e.findings,
		document: {
			tags: a,
			releases: i,
			pull_request: r?.number ?? null
		},
		text: De(o),
		outputs: {
			tags: JSON.stringify(a),
			releases: JSON.stringify(i),
			"pull-request": r === void 0 ? "" : String(r.number)
		},
		summary: Ee(o)
	};
}, tagsOf = (e) => e.filter(({ state: e }) => e !== "skipped").map(({ tag: e }) => e), reportOf = ({ releases: e, areImmutable: t, findings: n }, { release: r }, { kind: i, request: a }) => ({
	verdict: verdictOf(e, r),
	notes: [...t === !0 && r === "auto" ? ["Releases of this repository are immutable: tags and files are locked."] : [], ...i === "gitea" && r !== "off" ? ["Gitea tells no digests of files, so their names and sizes were compared; it marks no release as the latest, and locks none."] : []],
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
		...having("existed") > 0 ? [`${count(having("existed"))} already there`] : [],
		...having("skipped") > 0 ? [`${count(having("skipped"))} left out`] : []
	].join(", ");
}, Je = 64 * 1024 ** 2, takeManifest = async (e, t = V) => {
	let n = `${e.folder}/${t}`, fail = (e) => new l(q({
		file: n,
		why: e
	})), misnamed = (e) => new l(q({
		file: n,
		why: e,
		isMisnamed: !0
	})), r = (await Ne(e)).find((e) => e.name === t);
	if (r === void 0) throw misnamed("there is none");
	if (r.kind === "folder") throw misnamed("it is a folder, and no file");
	let [i] = Pe(e.folder, r);
	if (i !== void 0) throw new l(i);
	if (r.size > Je) throw fail(`it has ${r.size} bytes, more than any release needs`);
	let a = await e.read(t);
	if (a === void 0) throw fail("there is none");
	let o = new TextDecoder().decode(a);
	return {
		manifest: be(o, n),
		text: o,
		store: e
	};
}, takeWholeDist = async (e) => {
	let t = await takeManifest(e), { distributions: n } = t.manifest, r = Me(e.folder, await e.list(), t.manifest);
	if (r.length > 0) throw new l(r);
	let i = [];
	for (let { filename: t, sha256: r } of n) {
		let { sha256: n } = await e.measure(t);
		n !== r && i.push(K({
			file: t,
			what: "sha256",
			expected: r,
			found: n
		}));
	}
	if (i.length > 0) throw new l(i);
	return t;
};
var Ye = e({
	isIndexOfRun: () => isIndexOfRun,
	readReleased: () => readReleased,
	takeGiven: () => takeGiven
});
const takeGiven = async ({ dist: e, manifestPath: t }, { runs: n, absolute: r }) => {
	if (e !== void 0) return await takeWholeDist(await n.store(r(e)));
	if (t === void 0) return;
	let [, i = "", a = ""] = /^(.*)[/\\]([^/\\]+)$/.exec(r(t)) ?? [];
	return await takeManifest(await n.store(i === "" ? "/" : i), a);
}, readReleased = async ({ workingDirectory: e, index: t, tag: n }, { taken: r, checkout: i, formats: a }, o) => {
	let s = o.indexes.read(Y(o.files, o.absolute(e)));
	if (r !== void 0) {
		let e = plannedIndex(r.manifest.plan.index, {
			index: t,
			uv: s
		}, o);
		return await releasedByManifest(r, {
			index: e,
			formats: a
		}, o);
	}
	if ("why" in i) throw new l(k({
		tag: n,
		why: i.why,
		lacks: "checkout"
	}));
	let { name: c, index: u } = D(t, o.config, s);
	if (u === void 0) throw new l(y({
		what: "index",
		expected: "the index that the release goes to, such as pypi",
		value: c
	}));
	return await releasedByTag({
		tag: n,
		...i,
		formats: a
	}, re(u), o);
}, isIndexOfRun = ({ manifest: { plan: e } }, { workingDirectory: t }, { indexes: n, files: r, absolute: i, config: a }) => {
	let o = n.read(Y(r, i(t))), s = {
		publishUrl: void 0,
		checkUrl: void 0,
		publishIndex: void 0
	}, { index: c } = a.settings;
	try {
		let { index: t } = D(typeof c == "string" ? c : void 0, a, {
			...o,
			variables: s
		});
		return t === void 0 || slashed(t.simpleUrl) !== slashed(e.index.simple_url);
	} catch (e) {
		if (e instanceof l) return !0;
		throw e;
	}
}, plannedIndex = (e, { index: t, uv: n }, { config: { settings: r } }) => {
	let i = {
		index: r.index,
		checkUrl: r["check-url"]
	}, a = [...new Set([e.name, ...t === void 0 ? [] : [t]])].flatMap((e) => {
		let t = ae({
			index: e,
			configured: i,
			uv: n
		});
		return t === void 0 || "code" in t ? [] : [t];
	}).find(({ simpleUrl: t }) => slashed(t) === slashed(e.simple_url));
	if (a !== void 0) return a;
	if (/^https?:\/\//.test(e.simple_url) && URL.canParse(e.simple_url)) return {
		title: H(e),
		simpleUrl: e.simple_url,
		login: void 0
	};
}, slashed = (e) => e.endsWith("/") ? e : `${e}/`;
var Xe = e({ finishRelease: () => finishRelease });
const finishRelease = async (e, t, n) => {
	try {
		var r = u();
		let i = readWish(t, n), o = {
			releases: [],
			areImmutable: void 0
		}, s = e && trialOf(e);
		if (s !== void 0) return resultOf({
			...o,
			findings: [s]
		}, t, n);
		let c = await readCheckout(t, e, n), d = a(t.tagFormat, n.config), f = await readReleased(t, {
			taken: e,
			checkout: c,
			formats: d
		}, n);
		if (i.latest !== "auto" && !f.members.has(i.latest)) throw new l(y({
			what: "latest",
			expected: "auto or the name of a package of this workspace",
			value: t.latest
		}));
		if (!t.tags) return resultOf({
			...o,
			findings: f.published.findings
		}, t, n);
		let p = e !== void 0 && (i.umbrella !== void 0 || isIndexOfRun(e, t, n)), m = (t.dist ?? t.manifestPath) === void 0, h = p && m ? void 0 : i.command, g = r.a(await n.runs.brief()), _ = n.openForge(t.githubToken?.secret), v = await createReleases({
			...i,
			command: h,
			byTag: e === void 0 ? t.tag : void 0,
			needsManifest: p,
			released: f,
			checkout: c,
			formats: d,
			localTags: c.tags
		}, {
			...n,
			forge: _,
			scratch: g.scratch
		}), b = f.published.missing.length === 0 && t.commitBack !== "off" ? await openNext(v, {
			inputs: t,
			checkout: c,
			run: g
		}, n) : Ze;
		return resultOf({
			...v,
			findings: [...v.findings, ...b.findings]
		}, t, {
			start: n.start,
			kind: _?.kind,
			request: b.request
		});
	} catch (e) {
		r.e = e;
	} finally {
		await r.d();
	}
}, Ze = {
	request: void 0,
	findings: []
};
export { finishRelease, Xe as finish_release_exports, Ye as source_exports, takeManifest };
