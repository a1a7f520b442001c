import { codeBlock as e, codeSpan as t, escapeMarkdown as n, inert as r, isSameOrigin as i, nearest as a, oneLine as o, repository as s, version as c, withoutLogin as l } from "../index.js";
import { defineFinding as u, join as d, normalize as f } from "./domain-workspace-path.js";
const p = {
	pypi: {
		name: "pypi",
		title: "PyPI",
		uploadUrl: "https://upload.pypi.org/legacy/",
		simpleUrl: "https://pypi.org/simple/",
		siteUrl: "https://pypi.org/"
	},
	testpypi: {
		name: "testpypi",
		title: "TestPyPI",
		uploadUrl: "https://test.pypi.org/legacy/",
		simpleUrl: "https://test.pypi.org/simple/",
		siteUrl: "https://test.pypi.org/"
	}
}, m = new Map(Object.values(p).flatMap((e) => [e.uploadUrl, e.simpleUrl].map((t) => [new URL(t).origin, e]))), presetOfUrl = (e) => m.get(URL.parse(e)?.origin ?? ""), releasePage = ({ siteUrl: e }, t, n) => `${e}project/${t}/${encodeURIComponent(n)}/`, projectPage = ({ siteUrl: e }, t) => `${e}project/${t}/`, yankPage = ({ siteUrl: e }, t, n) => `${e}manage/project/${t}/release/${encodeURIComponent(n)}/`, publisherPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/publishing/`, pendingPublisherPage = ({ siteUrl: e }) => `${e}manage/account/publishing/`, publisherForm = (e, { name: t, job: n }) => withFields(publisherPage(e, t), n, {}), pendingPublisherForm = (e, { name: t, job: n }) => withFields(pendingPublisherPage(e), n, { project_name: t }), withFields = (e, t, n) => {
	if (t === void 0) return e;
	let { owner: r, repository: i, workflow: a, environment: o = "" } = t, s = {
		provider: "github",
		...n,
		owner: r,
		repository: i,
		workflow_filename: a
	};
	return `${e}?${new URLSearchParams({
		...s,
		...o === "" ? {} : { environment: o }
	})}`;
}, settingsPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/`, tokenPage = ({ siteUrl: e }) => `${e}manage/account/token/`, prose = (e, n = []) => {
	let i = o(e), a = partsOf(n), s = [...i.matchAll(a)], c = s.map((e) => e.index + e[0].length), l = s.map((e, t) => r(i.slice(c[t - 1] ?? 0, e.index)));
	return [...s.map(({ groups: e = {} }) => e.page === void 0 ? t(e.quoted ?? e.name ?? e.other ?? "") : link(e.page)).map((e, t) => l[t] + e), r(i.slice(c.at(-1) ?? 0))].join("");
}, link = (e) => `[${r(e).replaceAll("​", "")}](${e})`, escapePattern = (e) => e.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), h = Object.values(p).map(({ siteUrl: e }) => escapePattern(e)).join("|"), g = "(?:[<>]=?|[~!=]=|===)[\\w.*+!]*[\\w*]", partsOf = (e) => {
	let t = [...new Set(e.map(o))].filter((e) => e !== "").sort((e, t) => t.length - e.length).map(escapePattern), n = t.length === 0 ? [] : [`(?<![\\w./-])(?<name>(?:${t.join("|")})(?:${g}(?:,${g})*)?)(?![\\w/-]|\\.\\w)`];
	return new RegExp([
		"(?<![\\w`])`(?<quoted>[^\\s`](?:[^`]*[^\\s`])?)`(?![\\w`])",
		`(?<page>(?:${h})[\\w/?=&%+.-]*[\\w/])`,
		...n,
		"(?<![\\w./-])(?<other>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[\\w.+!-]{1,200}\\.(?:whl|tar\\.gz)|project\\.[a-z-]{1,30}|pyproject\\.toml|uv\\.(?:lock|toml)|\\[\\[?(?:project|build-system|dependency-groups|tool)(?:\\.[\\w-]{1,100}){0,5}\\]?\\])(?![\\w/-])"
	].join("|"), "g");
}, codeLink = (e) => `[**${r(e)}**](https://github.com/${s}/blob/v${c}/docs/troubleshooting.md#${encodeURIComponent(e.toLowerCase())})`, cause = (e, t) => `${[codeLink(e.code), t].join(" ").trimEnd()}\n\n> ${prose(e.message, namesIn([e]))}`, namesIn = (e) => [...new Set(e.flatMap(({ package: e, file: t }) => [e ?? [], t ?? []].flat()))], place = ({ package: e, file: n, line: r }) => [...e === void 0 ? [] : [t(e)], ...n === void 0 ? [] : [t(r === void 0 ? n : `${n}:${r}`)]].join(", "), wentWrong = (e, t = []) => {
	if (e.length === 0) return [];
	let n = [...e.slice(10), ...t], r = n.slice(0, 40), i = n.length - r.length, a = [...r, ...i > 0 ? [`…and ${i} more, in the log.`] : []];
	return [
		"### What went wrong",
		...e.slice(0, 10),
		...r.length === 0 ? [] : [folded(`And ${r.length + i} more`, a.join("\n\n"))]
	];
}, doThis = (e, t) => e.length === 0 ? [] : ["### Do this", e.map((e, n) => `${n + 1}. ${stepParts(e, t).map((e) => indent(e, 3).trimStart()).join("\n\n   ")}`).join("\n")], stepParts = ({ text: e, lines: t }, n) => [prose(e, n), ...t === void 0 ? [] : hintParts(t.split("\n"), n)], hintParts = (t, n) => {
	let r = t.filter((e) => e.trim() !== "");
	if (!r.some(isIndented)) return r.length === 0 ? [] : [e(r.join("\n"))];
	let i = [];
	for (let e of r) {
		let t = isIndented(e);
		t && i.at(-1)?.isCopied === !0 ? i.at(-1).lines.push(e) : i.push({
			isCopied: t,
			lines: [e]
		});
	}
	return i.map(({ isCopied: e, lines: [t = "", ...r] }) => e ? copied([t, ...r]) : prose(t, n));
}, isIndented = (e) => /^ {2}/.test(e), copied = (t) => {
	let n = Math.min(...t.map((e) => e.length - e.trimStart().length)), r = t.map((e) => e.slice(n)).join("\n");
	return e(r, /^[\w-]+:(?: |$)/m.test(r) ? "yaml" : "text");
}, indent = (e, t) => e.replaceAll(/^(?=.)/gm, " ".repeat(t)), folded = (e, t) => `<details><summary>${n(e)}</summary>\n\n${t}\n\n</details>`, _ = u({
	code: "RA-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ index: e, known: t, nearest: n, readOnlyIn: r }) => ({
	input: "index",
	...r === void 0 ? {
		message: `No index is called ${JSON.stringify(e)}`,
		hint: `${n === void 0 ? "" : `Did you mean ${n}? `}Use one of ${t.join(", ")}, an upload URL, or add publish-url to a [[tool.uv.index]] entry of that name`
	} : {
		.../^(?:uv\.toml|\[tool\.uv\] of pyproject\.toml)$/.test(r) ? { remedy: "commit" } : {},
		message: `The index ${JSON.stringify(e)} of ${r} has no publish-url, so nothing can be uploaded to it`,
		hint: `Add publish-url to its [[tool.uv.index]] entry, or use one of ${t.join(", ")}, or an upload URL`
	}
})), v = u({
	code: "RA-INDEX-CHECK-URL-MISSING",
	severity: "error",
	mender: "usage"
}, ({ index: e }) => ({
	message: `Where to read the index is not known: check-url is missing for ${e}`,
	hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes"
})), y = u({
	code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
	severity: "error",
	mender: "usage"
}, ({ host: e, use: t, isNamed: n }) => ({
	...t === "simple" ? { input: "check-url" } : n ? { remedy: "commit" } : { input: "index" },
	message: `A URL of ${e} has a credential in it`,
	hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment"
})), b = u({
	code: "RA-INDEX-URL-UNUSABLE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ index: e, use: t, isGiven: n }) => ({
	...n ? {
		input: "check-url",
		remedy: "call"
	} : {},
	message: `The ${t} URL of ${e} does not begin with http:// or https://`,
	hint: n ? "Correct check-url" : t === "simple" ? "Correct check-url, or url of the [[tool.uv.index]] entry" : "Correct publish-url of the [[tool.uv.index]] entry"
})), x = u({
	code: "RA-INDEX-TARGETS-DISAGREE",
	severity: "error",
	mender: "usage"
}, ({ targets: e }) => ({
	message: `Where to publish is said twice, and not the same: ${e.map(({ url: e, word: t }) => `${t.place} says ${e}`).join(", ")}`,
	hint: `Set index (in [tool.release-actions], as an input, or --index) to the one that is meant, or remove ${e.map(({ word: e }) => e.place).join(" or ")}`
})), S = u({
	code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ word: { value: e, place: t }, known: n }) => ({
	message: `${t} names no index that can be published to: ${JSON.stringify(e)}`,
	hint: `${n.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${n.join(", ")}`}: correct ${t}, or add an index of that name with url and publish-url`
})), indexTitle = ({ name: e, upload_url: t }) => {
	if (isRehearsal({ name: e })) return "the rehearsal index";
	let n = presetOfUrl(t);
	if (n !== void 0) return n.title;
	let r = /^https?:/.test(e) ? URL.parse(e) : null;
	return r === null ? e : isEmbedded(r) ? "the embedded index" : addressOf(r);
}, isRehearsal = ({ name: e }) => e === "rehearsal", isEmbedded = ({ hostname: e, pathname: t }) => [
	"127.0.0.1",
	"[::1]",
	"localhost"
].includes(e) && /^\/[0-9a-f]{32}\//.test(t), addressOf = ({ host: e, pathname: t }) => `${e}${t}`.replace(/\/$/, ""), meantTarget = ({ index: e, checkUrl: t }, n) => {
	if (e !== void 0) return {
		index: e,
		checkUrl: t ?? checkUrlOf(e, n)
	};
	let r = uvTarget(n);
	return r === void 0 ? {
		index: "pypi",
		checkUrl: t ?? n.variables.checkUrl?.value
	} : "code" in r ? r : {
		index: r.index,
		checkUrl: t ?? r.checkUrl
	};
}, checkUrlOf = (e, { variables: t, settings: n, declared: r }) => {
	let isIt = (t) => t !== void 0 && isSameUpload(t, e), i = r.find(({ publishUrl: e }) => isIt(e));
	return (isIt(t.publishUrl?.value) ? t.checkUrl?.value : void 0) ?? (isIt(n.publishUrl?.value) ? n.checkUrl?.value : void 0) ?? (i && l(i.url));
}, uvTarget = (e) => {
	let { variables: t, settings: n } = e, { publishIndex: r } = t, i = e.declared.filter(hasPublishUrl), a = i.find(({ name: e }) => e !== void 0 && e === r?.value);
	if (r !== void 0 && a === void 0) return S({
		word: r,
		known: i.flatMap(({ name: e }) => e ?? [])
	});
	let o = t.checkUrl?.value, ofUrl = (t) => ({
		word: t,
		index: t.value,
		uploadUrl: t.value,
		checkUrl: o ?? checkUrlOf(t.value, e)
	}), ofIndex = ({ name: e, url: t, publishUrl: n }, r) => e !== void 0 && !isOurs(e) ? {
		word: r,
		index: e,
		uploadUrl: n,
		checkUrl: o
	} : {
		word: r,
		index: n,
		uploadUrl: n,
		checkUrl: o ?? l(t)
	}, [s, c] = i.filter(({ publishUrl: e }) => presetOfUrl(e)?.name !== "testpypi"), u = s !== void 0 && c === void 0, d = [
		...t.publishUrl === void 0 ? [] : [ofUrl(t.publishUrl)],
		...r === void 0 || a === void 0 ? [] : [ofIndex(a, r)],
		...n.publishUrl === void 0 ? [] : [ofUrl(n.publishUrl)],
		...u ? [ofIndex(s, {
			value: s.publishUrl,
			place: `publish-url of the only index in ${s.place}`
		})] : []
	], [f] = d, p = d.find(({ uploadUrl: e }) => !isSameUpload(e, f.uploadUrl));
	return f === void 0 || p === void 0 ? f : x({ targets: [f, p].map(({ uploadUrl: e, word: t }) => ({
		url: l(e),
		word: t
	})) });
}, isOurs = (e) => e === "rehearsal" || e in p, hasPublishUrl = (e) => e.publishUrl !== void 0, isSameUpload = (e, t) => {
	let [n, r] = [presetOfUrl(e), presetOfUrl(t)];
	return n !== void 0 || r !== void 0 ? n === r : written(e) === written(t);
}, written = (e) => (URL.parse(e)?.href ?? e).replace(/\/$/, ""), titleOf = ({ name: e, uploadUrl: t }) => indexTitle({
	name: e,
	upload_url: t
}), chooseTarget = (e, t) => {
	let n = meantTarget(e, t);
	if ("code" in n) return n;
	if (n.index === "rehearsal") return {
		name: n.index,
		kind: "rehearsal",
		uploadUrl: "",
		simpleUrl: "",
		preset: void 0
	};
	let r = findTarget(n, t);
	return "code" in r ? r : faultOf(r, e) ?? r;
}, findTarget = ({ index: e, checkUrl: t }, { declared: n }) => {
	let r = Object.values(p).find(({ name: t }) => t === e);
	if (r !== void 0) return ofPreset(r, e, t);
	let i = n.filter(({ publishUrl: e }) => e !== void 0), a = i.find(({ name: t }) => t === e);
	if (a?.publishUrl !== void 0) {
		let { publishUrl: n, url: r } = a;
		return {
			name: e,
			kind: "named",
			uploadUrl: n,
			simpleUrl: t ?? l(r),
			preset: presetOfUrl(n)
		};
	}
	return ofUrl(e, t, {
		known: i.flatMap(({ name: e }) => e ?? []),
		readOnlyIn: n.find(({ name: t }) => t === e)?.place
	});
}, faultOf = ({ name: e, kind: t, uploadUrl: n, simpleUrl: r }, { checkUrl: i }) => {
	for (let [a, o] of [["upload", n], ["simple", r]]) {
		let r = URL.parse(o);
		if (r === null || !/^https?:$/.test(r.protocol)) return b({
			index: indexTitle({
				name: e,
				upload_url: n
			}),
			use: a,
			isGiven: a === "simple" && i !== void 0
		});
		if (r.username !== "" || r.password !== "") return y({
			host: r.host,
			use: a,
			isNamed: t === "named"
		});
	}
}, ofPreset = (e, t, n) => ({
	name: t,
	kind: "preset",
	uploadUrl: e.uploadUrl,
	simpleUrl: n ?? e.simpleUrl,
	preset: e
}), ofUrl = (e, t, { known: n, readOnlyIn: r }) => {
	let i = URL.canParse(e) ? new URL(e) : void 0;
	if (i === void 0 || !/^https?:$/.test(i.protocol)) {
		let t = [
			...Object.keys(p),
			"rehearsal",
			...n
		];
		return _({
			index: e,
			known: t,
			nearest: a(e, t),
			readOnlyIn: r
		});
	}
	let o = presetOfUrl(e);
	return o === void 0 ? t === void 0 ? v({ index: e }) : {
		name: e,
		kind: "url",
		uploadUrl: e,
		simpleUrl: t,
		preset: void 0
	} : ofPreset(o, e, t);
}, hasPyPIRules = ({ kind: e, preset: t }) => t !== void 0 || e === "rehearsal", takesEnvironmentToken = ({ uploadUrl: e, preset: t }) => t !== void 0 || isLoopback(e), isLoopback = (e) => {
	let { hostname: t } = new URL(e);
	return t === "localhost" || t === "[::1]" || /^127(\.\d+){3}$/.test(t);
}, readingOf = (e, { upload: t, uv: n }) => {
	let { simpleUrl: r } = e;
	return {
		simpleUrl: r,
		login: n.declared.find((t) => t.login !== void 0 && isIndex(t, e))?.login ?? t ?? ofNetrc(r, n)
	};
}, isIndex = (e, { name: t, simpleUrl: n }) => withSlash(l(e.url)) === withSlash(n) || e.name === t && i(e.url, n), withSlash = (e) => e.endsWith("/") ? e : `${e}/`, ofNetrc = (e, { netrc: t }) => t.machines.get(URL.parse(e)?.hostname ?? "") ?? t.fallback, membersWith = ({ prefix: e, members: t }, n) => {
	let r = new Map(t.map(({ name: t, path: n }) => [f(d(e, n)), t]));
	return new Set(n.flatMap((e) => {
		let t = foldersAbove(e).find((e) => r.has(e));
		return t === void 0 ? [] : r.get(t);
	}));
}, foldersAbove = (e) => {
	let t = [];
	for (let n = e.lastIndexOf("/"); n > 0; n = e.lastIndexOf("/", n - 1)) t.push(e.slice(0, n));
	return [...t, ""];
}, isOfIndex = ({ code: e }) => e.startsWith("RA-INDEX-"), isUndecided = (e) => {
	let t = e.filter(({ severity: e }) => e === "error");
	return t.length > 0 && t.every(isOfIndex);
};
export { addressOf, cause, v as checkUrlMissing, chooseTarget, codeLink, doThis, folded, foldersAbove, hasPyPIRules, indent, p as indexPresets, indexTitle, isLoopback, isOfIndex, isRehearsal, isUndecided, meantTarget, membersWith, namesIn, pendingPublisherForm, pendingPublisherPage, place, presetOfUrl, projectPage, prose, publisherForm, publisherPage, readingOf, releasePage, settingsPage, stepParts, takesEnvironmentToken, titleOf, tokenPage, wentWrong, yankPage };
