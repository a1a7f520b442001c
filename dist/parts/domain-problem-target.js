import { codeBlock as e, codeSpan as t, escapeMarkdown as n, inert as r, isSameOrigin as i, named as a, nearest as o, oneLine as s, withoutLogin as c } from "../index.js";
import { defineFinding as l, documentUrl as u, join as d, normalize as f } from "./domain-workspace-path.js";
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
	let i = s(e), a = partsOf(n), o = [...i.matchAll(a)], c = o.map((e) => e.index + e[0].length), l = o.map((e, t) => r(i.slice(c[t - 1] ?? 0, e.index)));
	return [...o.map(({ groups: e = {} }) => e.page === void 0 ? t(e.quoted ?? e.name ?? e.other ?? "") : link(e.page)).map((e, t) => l[t] + e), r(i.slice(c.at(-1) ?? 0))].join("");
}, link = (e) => `[${r(e).replaceAll("​", "")}](${e})`, escapePattern = (e) => e.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), h = Object.values(p).map(({ siteUrl: e }) => escapePattern(e)).join("|"), g = "(?:[<>]=?|[~!=]=|===)[\\w.*+!]*[\\w*]", partsOf = (e) => {
	let t = [...new Set(e.map(s))].filter((e) => e !== "").sort((e, t) => t.length - e.length).map(escapePattern), n = t.length === 0 ? [] : [`(?<![\\w./-])(?<name>(?:${t.join("|")})(?:${g}(?:,${g})*)?)(?![\\w/-]|\\.\\w)`];
	return new RegExp([
		"(?<![\\w`])`(?<quoted>[^\\s`](?:[^`]*[^\\s`])?)`(?![\\w`])",
		`(?<page>(?:${h})[\\w/?=&%+.-]*[\\w/])`,
		...n,
		"(?<![\\w./-])(?<other>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[\\w.+!-]{1,200}\\.(?:whl|tar\\.gz)|project\\.[a-z-]{1,30}|pyproject\\.toml|uv\\.(?:lock|toml)|\\[\\[?(?:project|build-system|dependency-groups|tool)(?:\\.[\\w-]{1,100}){0,5}\\]?\\])(?![\\w/-])"
	].join("|"), "g");
}, codeLink = (e) => `[**${r(e)}**](${u("troubleshooting.md")}#${encodeURIComponent(e.toLowerCase())})`, cause = (e, t) => `${[codeLink(e.code), t].join(" ").trimEnd()}\n\n> ${prose(e.message, namesIn([e]))}`, namesIn = (e) => [...new Set(e.flatMap(({ package: e, file: t }) => [e ?? [], t ?? []].flat()))], place = ({ package: e, file: n, line: r }) => [...e === void 0 ? [] : [t(e)], ...n === void 0 ? [] : [t(r === void 0 ? n : `${n}:${r}`)]].join(", "), wentWrong = (e, t = []) => {
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
}, indent = (e, t) => e.replaceAll(/^(?=.)/gm, " ".repeat(t)), folded = (e, t) => `<details><summary>${n(e)}</summary>\n\n${t}\n\n</details>`, distinct = (e) => [...new Map(e.map((e) => [JSON.stringify(e), e])).values()], byCause = (e) => [...Map.groupBy(e, (e) => JSON.stringify({
	...e,
	package: void 0
})).values()].map((e) => {
	let { package: t, ...n } = e[0], r = [...new Set(e.flatMap(({ package: e }) => e ?? []))];
	return r.length < 2 ? e[0] : {
		...n,
		message: `${n.message} (${a(r)})`
	};
}), indexTitle = ({ name: e, upload_url: t }) => {
	if (isRehearsal({ name: e })) return "the rehearsal index";
	let n = presetOfUrl(t);
	if (n !== void 0) return n.title;
	let r = /^https?:/.test(e) ? URL.parse(e) : null;
	return r === null ? e : isEmbedded(r) ? "the embedded index" : addressOf(r);
}, isRehearsal = ({ name: e }) => e === "rehearsal", isEmbedded = ({ hostname: e, pathname: t }) => [
	"127.0.0.1",
	"[::1]",
	"localhost"
].includes(e) && /^\/[0-9a-f]{32}\//.test(t), addressOf = ({ host: e, pathname: t }) => `${e}${t}`.replace(/\/$/, ""), inUploadOrder = (e) => [...e].sort((e, t) => byUploadOrder(e.filename, t.filename)), byUploadOrder = (e, t) => Number(t.endsWith(".whl")) - Number(e.endsWith(".whl")) || (e < t ? -1 : 1), readingOf = (e, { upload: t, uv: n }) => {
	let { simpleUrl: r } = e;
	return {
		simpleUrl: r,
		login: n.declared.find((t) => t.login !== void 0 && isIndex(t, e))?.login ?? t ?? ofNetrc(r, n)
	};
}, isIndex = (e, { name: t, simpleUrl: n }) => withSlash(c(e.url)) === withSlash(n) || e.name === t && i(e.url, n), withSlash = (e) => e.endsWith("/") ? e : `${e}/`, ofNetrc = (e, { netrc: t }) => t.machines.get(URL.parse(e)?.hostname ?? "") ?? t.fallback, whereWord = (e) => ({ remedy: /\[tool\.uv\] of |(?:^| )uv\.toml$/.test(e) ? "commit" : "call" }), isUvToml = (e) => /(?:^|[ /\\])uv\.toml$/.test(e), indexTableIn = (e) => isUvToml(e) ? "an [[index]]" : "a [[tool.uv.index]]", giveUploadUrl = (e) => e.endsWith(" in the environment") ? "Declare it in pyproject.toml, as a [[tool.uv.index]] with name, url and publish-url" : `Add publish-url to its ${isUvToml(e) ? "[[index]]" : "[[tool.uv.index]]"} entry`, _ = l({
	code: "RA-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ index: e, place: t, known: n, nearest: r, readOnlyIn: i }) => ({
	...t === void 0 ? { input: "index" } : whereWord(t),
	...t !== void 0 && i === void 0 ? {
		message: `${t} is no upload URL: ${JSON.stringify(e)}`,
		hint: `Correct ${t}: an upload URL begins with http:// or https://`
	} : i === void 0 ? {
		message: `No index is called ${JSON.stringify(e)}`,
		hint: `${r === void 0 ? "" : `Did you mean ${r}? `}Use one of ${n.join(", ")}, an upload URL, or add publish-url to a [[tool.uv.index]] entry of that name`
	} : {
		...whereWord(i),
		message: `The index ${JSON.stringify(e)} of ${i} has no publish-url, so nothing can be uploaded to it`,
		hint: `${giveUploadUrl(i)}, or use one of ${n.join(", ")}, or an upload URL`
	}
})), v = l({
	code: "RA-INDEX-CHECK-URL-MISSING",
	severity: "error",
	mender: "usage"
}, ({ index: e }) => ({
	message: `Where to read the index is not known: check-url is missing for ${e}`,
	hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes"
})), y = l({
	code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
	severity: "error",
	mender: "usage"
}, ({ host: e, use: t, place: n }) => ({
	...n === void 0 ? { input: b[t] } : whereWord(n),
	message: `The URL of ${e} in ${n ?? b[t]} has a credential in it`,
	hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment"
})), b = {
	upload: "index",
	simple: "check-url"
}, x = l({
	code: "RA-INDEX-URL-UNUSABLE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ index: e, use: t, place: n }) => ({
	...n === void 0 ? {
		input: b[t],
		remedy: "call"
	} : whereWord(n),
	message: `The ${t} URL of ${e} does not begin with http:// or https://`,
	hint: `Correct ${n ?? b[t]}${n !== void 0 && t === "simple" ? ", or set check-url" : ""}`
})), S = l({
	code: "RA-INDEX-TARGETS-DISAGREE",
	severity: "error",
	mender: "usage"
}, ({ targets: e }) => ({
	message: `Where to publish is said twice, and not the same: ${e.map(({ url: e, word: t }) => `${t.place} says ${e}`).join(", ")}`,
	hint: `Set index (in [tool.release-actions], as an input, or --index) to the one that is meant, or remove ${e.map(({ word: e }) => e.place).join(" or ")}`
})), C = l({
	code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ word: { value: e, place: t }, known: n }) => ({
	message: `${t} names no index that can be published to: ${JSON.stringify(e)}`,
	hint: `${n.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${n.join(", ")}`}: correct ${t}, or add an index of that name with url and publish-url`
})), meantTarget = (e, t) => {
	let n = e.checkUrl === void 0 ? void 0 : asked(e.checkUrl);
	if (e.index !== void 0) return {
		index: asked(e.index),
		checkUrl: n ?? checkUrlOf(e.index, t)
	};
	let r = uvTarget(t);
	return r === void 0 ? {
		index: asked("pypi"),
		checkUrl: n ?? t.variables.checkUrl
	} : "code" in r ? r : {
		index: r.index,
		checkUrl: n ?? r.checkUrl
	};
}, asked = (e) => ({
	value: e,
	place: void 0
}), checkUrlOf = (e, { variables: t, settings: n, declared: r }) => {
	let isIt = (t) => t !== void 0 && isSameUpload(t, e), i = r.find(({ publishUrl: e }) => isIt(e));
	return (isIt(t.publishUrl?.value) ? t.checkUrl : void 0) ?? (isIt(n.publishUrl?.value) ? n.checkUrl : void 0) ?? (i && simpleUrlOf(i));
}, simpleUrlOf = ({ url: e, place: t }) => ({
	value: c(e),
	place: `url of ${indexTableIn(t)} in ${t}`
}), publishUrlOf = ({ publishUrl: e, place: t }) => ({
	value: e,
	place: `publish-url of ${indexTableIn(t)} in ${t}`
}), uvTarget = (e) => {
	let { variables: t, settings: n } = e, { publishIndex: r } = t, i = e.declared.filter(hasPublishUrl), a = i.find(({ name: e }) => e !== void 0 && e === r?.value);
	if (r !== void 0 && a === void 0) return C({
		word: r,
		known: i.flatMap(({ name: e }) => e ?? [])
	});
	let { checkUrl: o } = t, ofUrl = (t) => ({
		word: t,
		index: t,
		uploadUrl: t.value,
		checkUrl: o ?? checkUrlOf(t.value, e)
	}), ofIndex = (e, t) => {
		let { name: n, publishUrl: r } = e;
		return n !== void 0 && !isOurs(n) ? {
			word: t,
			index: {
				...t,
				value: n
			},
			uploadUrl: r,
			checkUrl: o
		} : {
			word: t,
			index: publishUrlOf(e),
			uploadUrl: r,
			checkUrl: o ?? simpleUrlOf(e)
		};
	}, [s, l] = i.filter(({ publishUrl: e }) => presetOfUrl(e)?.name !== "testpypi"), u = s !== void 0 && l === void 0, d = [
		...t.publishUrl === void 0 ? [] : [ofUrl(t.publishUrl)],
		...r === void 0 || a === void 0 ? [] : [ofIndex(a, r)],
		...n.publishUrl === void 0 ? [] : [ofUrl(n.publishUrl)],
		...u ? [ofIndex(s, {
			value: s.publishUrl,
			place: `publish-url of the only index in ${s.place}`
		})] : []
	], [f] = d, p = d.find(({ uploadUrl: e }) => !isSameUpload(e, f.uploadUrl));
	return f === void 0 || p === void 0 ? f : S({ targets: [f, p].map(({ uploadUrl: e, word: t }) => ({
		url: c(e),
		word: t
	})) });
}, isOurs = (e) => e === "rehearsal" || e in p, hasPublishUrl = (e) => e.publishUrl !== void 0, isSameUpload = (e, t) => {
	let [n, r] = [presetOfUrl(e), presetOfUrl(t)];
	return n !== void 0 || r !== void 0 ? n === r : written(e) === written(t);
}, written = (e) => (URL.parse(c(e))?.href ?? e).replace(/\/$/, ""), titleOf = ({ name: e, uploadUrl: t }) => indexTitle({
	name: e,
	upload_url: t
}), chooseTarget = (e, t) => {
	let n = meantTarget(e, t);
	return "code" in n ? n : n.index.value === "rehearsal" ? {
		name: n.index.value,
		kind: "rehearsal",
		uploadUrl: "",
		simpleUrl: "",
		preset: void 0
	} : loginFault(n) ?? findTarget(n, t);
}, findTarget = ({ index: e, checkUrl: t }, { declared: n }) => {
	let r = e.value, i = Object.values(p).find((e) => e.name === r);
	if (i !== void 0) return ofPreset(i, r, t);
	let a = n.filter(hasPublishUrl), o = a.find((e) => e.name === r);
	if (o !== void 0) {
		let e = {
			upload: publishUrlOf(o),
			simple: t ?? simpleUrlOf(o)
		};
		return sound({
			name: r,
			kind: "named",
			preset: presetOfUrl(o.publishUrl)
		}, e);
	}
	return ofUrl(e, t, {
		known: a.flatMap((e) => e.name ?? []),
		readOnlyIn: n.find((e) => e.name === r)?.place
	});
}, loginFault = ({ index: e, checkUrl: t }) => {
	for (let [n, r] of [["upload", e], ["simple", t]]) {
		let e = URL.parse(r?.value ?? "");
		if (e !== null && (e.username !== "" || e.password !== "")) return y({
			host: e.host,
			use: n,
			place: r?.place
		});
	}
}, sound = (e, { upload: t, simple: n }) => {
	let r = loginFault({
		index: t,
		checkUrl: n
	});
	if (r !== void 0) return r;
	for (let [r, { value: i, place: a }] of [["upload", t], ["simple", n]]) {
		let n = indexTitle({
			name: e.name,
			upload_url: t.value
		});
		if (!/^https?:$/.test(URL.parse(i)?.protocol ?? "")) return x({
			index: n,
			use: r,
			place: a
		});
	}
	return {
		...e,
		uploadUrl: t.value,
		simpleUrl: n.value
	};
}, ofPreset = (e, t, n) => {
	let of = (e) => ({
		value: e,
		place: void 0
	}), r = {
		upload: of(e.uploadUrl),
		simple: n ?? of(e.simpleUrl)
	};
	return sound({
		name: t,
		kind: "preset",
		preset: e
	}, r);
}, ofUrl = ({ value: e, place: t }, n, { known: r, readOnlyIn: i }) => {
	let a = URL.parse(e);
	if (a === null || !/^https?:$/.test(a.protocol)) {
		let n = [
			...Object.keys(p),
			"rehearsal",
			...r
		];
		return _({
			index: e,
			place: t,
			known: n,
			nearest: o(e, n),
			readOnlyIn: i
		});
	}
	let s = presetOfUrl(e);
	return s === void 0 ? n === void 0 ? v({ index: e }) : sound({
		name: e,
		kind: "url",
		preset: void 0
	}, {
		upload: {
			value: e,
			place: t
		},
		simple: n
	}) : ofPreset(s, e, n);
}, hasPyPIRules = ({ kind: e, preset: t }) => t !== void 0 || e === "rehearsal", takesEnvironmentToken = ({ uploadUrl: e, preset: t }) => t !== void 0 || isLoopback(e), isLoopback = (e) => {
	let { hostname: t } = new URL(e);
	return t === "localhost" || t === "[::1]" || /^127(\.\d+){3}$/.test(t);
}, membersWith = ({ prefix: e, members: t }, n) => {
	let r = new Map(t.map(({ name: t, path: n }) => [f(d(e, n)), t]));
	return new Set(n.flatMap((e) => {
		let t = foldersAbove(e).find((e) => r.has(e));
		return t === void 0 ? [] : r.get(t);
	}));
}, foldersAbove = (e) => {
	let t = [];
	for (let n = e.lastIndexOf("/"); n > 0; n = e.lastIndexOf("/", n - 1)) t.push(e.slice(0, n));
	return [...t, ""];
}, publisherJob = ({ repository: e = "", workflowRef: t = "", environment: n }) => {
	let [r = "", i = ""] = e.split("/"), a = t.replace(/@.*$/s, "").split("/").at(-1) ?? "";
	return r === "" || i === "" || a === "" ? void 0 : {
		owner: r,
		repository: i,
		workflow: a,
		environment: n
	};
}, publisherFields = ({ owner: e, repository: t, workflow: n, environment: r }) => [
	`Owner ${e}`,
	`Repository name ${t}`,
	`Workflow name ${n}`,
	r === void 0 ? "Environment name as the job's environment (empty without one)" : `Environment name ${r === "" ? "empty" : r}`
].join(", "), isOfIndex = ({ code: e }) => e.startsWith("RA-INDEX-"), isUndecided = (e) => {
	let t = e.filter(({ severity: e }) => e === "error");
	return t.length > 0 && t.every(isOfIndex);
};
export { addressOf, byCause, byUploadOrder, cause, v as checkUrlMissing, chooseTarget, codeLink, distinct, doThis, folded, foldersAbove, hasPyPIRules, inUploadOrder, indent, p as indexPresets, indexTitle, isLoopback, isOfIndex, isRehearsal, isUndecided, loginFault, meantTarget, membersWith, namesIn, pendingPublisherForm, pendingPublisherPage, place, presetOfUrl, projectPage, prose, publisherFields, publisherForm, publisherJob, publisherPage, readingOf, releasePage, settingsPage, stepParts, takesEnvironmentToken, titleOf, tokenPage, wentWrong, yankPage };
