import { isSameOrigin as e, named as t, nearest as n, withoutLogin as r } from "../index.js";
import { defineFinding as i } from "./domain-workspace-path.js";
const a = {
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
}, o = new Map(Object.values(a).flatMap((e) => [e.uploadUrl, e.simpleUrl].map((t) => [new URL(t).origin, e]))), presetOfUrl = (e) => o.get(URL.parse(e)?.origin ?? ""), releasePage = ({ siteUrl: e }, t, n) => `${e}project/${t}/${encodeURIComponent(n)}/`, projectPage = ({ siteUrl: e }, t) => `${e}project/${t}/`, yankPage = ({ siteUrl: e }, t, n) => `${e}manage/project/${t}/release/${encodeURIComponent(n)}/`, publisherPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/publishing/`, pendingPublisherPage = ({ siteUrl: e }) => `${e}manage/account/publishing/`, publisherForm = (e, { name: t, job: n }) => withFields(publisherPage(e, t), n, {}), pendingPublisherForm = (e, { name: t, job: n }) => withFields(pendingPublisherPage(e), n, { project_name: t }), withFields = (e, t, n) => {
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
}, settingsPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/`, tokenPage = ({ siteUrl: e }) => `${e}manage/account/token/`, lockedOut = ({ url: e, status: t, isOther: n }) => `${n ? "" : "The index "}${e} answers ${t}: a login is missing or wrong${n ? ", or it is held back" : ""}`, lockedOutBehind = (e, t) => `${e.replace(/\.$/, "")}. ${lockedOut(t)}`, giveLogin = ({ url: e, isOther: t }) => t ? `Give the login of ${e}, or ask those who run it` : `Give the login of ${e}: UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD, with the index's name in capitals`, trustFirst = (e) => e.includes("invalid peer certificate: UnknownIssuer") ? {
	remedy: "call",
	hint: "Let SSL_CERT_FILE name the file with the certificate authority of the index or of your network, then run again"
} : void 0, indexTitle = ({ name: e, upload_url: t }) => {
	if (isRehearsal({ name: e })) return "the rehearsal index";
	let n = presetOfUrl(t);
	if (n !== void 0) return n.title;
	let r = /^https?:/.test(e) ? URL.parse(e) : null;
	return r === null ? e : isEmbedded(r) ? "the embedded index" : addressOf(r);
}, isRehearsal = ({ name: e }) => e === "rehearsal", isEmbedded = ({ hostname: e, pathname: t }) => [
	"127.0.0.1",
	"[::1]",
	"localhost"
].includes(e) && /^\/[0-9a-f]{32}\//.test(t), addressOf = ({ host: e, pathname: t }) => `${e}${t}`.replace(/\/$/, ""), distinct = (e) => [...new Map(e.map((e) => [JSON.stringify(e), e])).values()], byCause = (e) => [...Map.groupBy(e, (e) => JSON.stringify({
	...e,
	package: void 0
})).values()].map((e) => {
	let { package: n, ...r } = e[0], i = [...new Set(e.flatMap(({ package: e }) => e ?? []))];
	return i.length < 2 ? e[0] : {
		...r,
		message: `${r.message} (${t(i)})`
	};
}), inUploadOrder = (e) => [...e].sort((e, t) => byUploadOrder(e.filename, t.filename)), byUploadOrder = (e, t) => Number(t.endsWith(".whl")) - Number(e.endsWith(".whl")) || (e < t ? -1 : 1), commandOf = ({ tool: e, home: t }, n) => {
	let r = t === "." ? "" : ` in ${t}`;
	switch (e) {
		case "towncrier": return `towncrier build --version ${n}${t === "." ? "" : ` --dir ${t}`}`;
		case "scriv": return `scriv collect --version ${n}${r}`;
		case "changie": return `changie batch ${n} and changie merge${r}`;
		case "changesets": return "release-actions version --write (where one was released before, commit the version set back to that first)";
		case "reno": return `reno report${r}`;
	}
}, isTakenAway = ({ tool: e }) => e !== "reno", whereWord = (e) => ({ remedy: /\[tool\.uv\] of |(?:^| )uv\.toml$/.test(e) ? "commit" : "call" }), isUvToml = (e) => /(?:^|[ /\\])uv\.toml$/.test(e), indexTableIn = (e) => isUvToml(e) ? "an [[index]]" : "a [[tool.uv.index]]", giveUploadUrl = (e) => e.endsWith(" in the environment") ? "Declare it in pyproject.toml, as a [[tool.uv.index]] with name, url and publish-url" : `Add publish-url to its ${isUvToml(e) ? "[[index]]" : "[[tool.uv.index]]"} entry`, s = i({
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
})), c = i({
	code: "RA-INDEX-CHECK-URL-MISSING",
	severity: "error",
	mender: "usage"
}, ({ index: e }) => ({
	message: `Where to read the index is not known: check-url is missing for ${e}`,
	hint: "Set check-url (where there is no such input, in [tool.uv] or the configuration) to the index's simple URL, the one that uv pip install --index takes"
})), l = i({
	code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
	severity: "error",
	mender: "usage"
}, ({ host: e, use: t, place: n }) => ({
	...n === void 0 ? { input: u[t] } : whereWord(n),
	message: `The URL of ${e} in ${n ?? u[t]} has a credential in it`,
	hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment"
})), u = {
	upload: "index",
	simple: "check-url"
}, d = i({
	code: "RA-INDEX-URL-UNUSABLE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ index: e, use: t, place: n }) => ({
	...n === void 0 ? {
		input: u[t],
		remedy: "call"
	} : whereWord(n),
	message: `The ${t} URL of ${e} does not begin with http:// or https://`,
	hint: `Correct ${n ?? u[t]}${n !== void 0 && t === "simple" ? ", or set check-url" : ""}`
})), f = i({
	code: "RA-INDEX-TARGETS-DISAGREE",
	severity: "error",
	mender: "usage"
}, ({ targets: e }) => ({
	message: `Where to publish is said twice, and not the same: ${e.map(({ url: e, word: t }) => `${t.place} says ${e}`).join(", ")}`,
	hint: `Set index (in the configuration, as an input, or --index) to the one that is meant, or remove ${e.map(({ word: e }) => e.place).join(" or ")}`
})), p = i({
	code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ word: { value: e, place: t }, known: n }) => ({
	message: `${t} names no index that can be published to: ${JSON.stringify(e)}`,
	hint: `${n.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${n.join(", ")}`}: correct ${t}, or add an index of that name with url and publish-url`
})), readingOf = (e, { upload: t, uv: n }) => {
	let { simpleUrl: r } = e;
	return {
		simpleUrl: r,
		login: n.declared.find((t) => t.login !== void 0 && isIndex(t, e))?.login ?? t ?? ofNetrc(r, n)
	};
}, isIndex = (t, { name: n, simpleUrl: i }) => withSlash(r(t.url)) === withSlash(i) || t.name === n && e(t.url, i), withSlash = (e) => e.endsWith("/") ? e : `${e}/`, ofNetrc = (e, { netrc: t }) => t.machines.get(URL.parse(e)?.hostname ?? "") ?? t.fallback, meantTarget = (e, t) => {
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
	value: r(e),
	place: `url of ${indexTableIn(t)} in ${t}`
}), publishUrlOf = ({ publishUrl: e, place: t }) => ({
	value: e,
	place: `publish-url of ${indexTableIn(t)} in ${t}`
}), uvTarget = (e) => {
	let { variables: t, settings: n } = e, { publishIndex: i } = t, a = e.declared.filter(hasPublishUrl), o = a.find(({ name: e }) => e !== void 0 && e === i?.value);
	if (i !== void 0 && o === void 0) return p({
		word: i,
		known: a.flatMap(({ name: e }) => e ?? [])
	});
	let { checkUrl: s } = t, ofUrl = (t) => ({
		word: t,
		index: t,
		uploadUrl: t.value,
		checkUrl: s ?? checkUrlOf(t.value, e)
	}), ofIndex = (e, t) => {
		let { name: n, publishUrl: r } = e;
		return n !== void 0 && !isOurs(n) ? {
			word: t,
			index: {
				...t,
				value: n
			},
			uploadUrl: r,
			checkUrl: s
		} : {
			word: t,
			index: publishUrlOf(e),
			uploadUrl: r,
			checkUrl: s ?? simpleUrlOf(e)
		};
	}, [c, l] = a.filter(({ publishUrl: e }) => presetOfUrl(e)?.name !== "testpypi"), u = c !== void 0 && l === void 0, d = [
		...t.publishUrl === void 0 ? [] : [ofUrl(t.publishUrl)],
		...i === void 0 || o === void 0 ? [] : [ofIndex(o, i)],
		...n.publishUrl === void 0 ? [] : [ofUrl(n.publishUrl)],
		...u ? [ofIndex(c, {
			value: c.publishUrl,
			place: `publish-url of the only index in ${c.place}`
		})] : []
	], [m] = d, h = d.find(({ uploadUrl: e }) => !isSameUpload(e, m.uploadUrl));
	return m === void 0 || h === void 0 ? m : f({ targets: [m, h].map(({ uploadUrl: e, word: t }) => ({
		url: r(e),
		word: t
	})) });
}, isOurs = (e) => e === "rehearsal" || e in a, hasPublishUrl = (e) => e.publishUrl !== void 0, isSameUpload = (e, t) => {
	let [n, r] = [presetOfUrl(e), presetOfUrl(t)];
	return n !== void 0 || r !== void 0 ? n === r : written(e) === written(t);
}, written = (e) => (URL.parse(r(e))?.href ?? e).replace(/\/$/, ""), titleOf = ({ name: e, uploadUrl: t }) => indexTitle({
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
	let r = e.value, i = Object.values(a).find((e) => e.name === r);
	if (i !== void 0) return ofPreset(i, r, t);
	let o = n.filter(hasPublishUrl), s = o.find((e) => e.name === r);
	if (s !== void 0) {
		let e = {
			upload: publishUrlOf(s),
			simple: t ?? simpleUrlOf(s)
		};
		return sound({
			name: r,
			kind: "named",
			preset: presetOfUrl(s.publishUrl)
		}, e);
	}
	return ofUrl(e, t, {
		known: o.flatMap((e) => e.name ?? []),
		readOnlyIn: n.find((e) => e.name === r)?.place
	});
}, loginFault = ({ index: e, checkUrl: t }) => {
	for (let [n, r] of [["upload", e], ["simple", t]]) {
		let e = URL.parse(r?.value ?? "");
		if (e !== null && (e.username !== "" || e.password !== "")) return l({
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
		if (!/^https?:$/.test(URL.parse(i)?.protocol ?? "")) return d({
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
}, ofUrl = ({ value: e, place: t }, r, { known: i, readOnlyIn: o }) => {
	let l = URL.parse(e);
	if (l === null || !/^https?:$/.test(l.protocol)) {
		let r = [
			...Object.keys(a),
			"rehearsal",
			...i
		];
		return s({
			index: e,
			place: t,
			known: r,
			nearest: n(e, r),
			readOnlyIn: o
		});
	}
	let u = presetOfUrl(e);
	return u === void 0 ? r === void 0 ? c({ index: e }) : sound({
		name: e,
		kind: "url",
		preset: void 0
	}, {
		upload: {
			value: e,
			place: t
		},
		simple: r
	}) : ofPreset(u, e, r);
}, hasPyPIRules = ({ kind: e, preset: t }) => t !== void 0 || e === "rehearsal", takesEnvironmentToken = ({ uploadUrl: e, preset: t }) => t !== void 0 || isLoopback(e), isLoopback = (e) => {
	let { hostname: t } = new URL(e);
	return t === "localhost" || t === "[::1]" || /^127(\.\d+){3}$/.test(t);
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
export { addressOf, byCause, byUploadOrder, c as checkUrlMissing, chooseTarget, commandOf, distinct, giveLogin, hasPyPIRules, inUploadOrder, a as indexPresets, indexTitle, isLoopback, isOfIndex, isRehearsal, isTakenAway, isUndecided, lockedOut, lockedOutBehind, loginFault, meantTarget, pendingPublisherForm, pendingPublisherPage, presetOfUrl, projectPage, publisherFields, publisherForm, publisherJob, publisherPage, readingOf, releasePage, settingsPage, simpleUrlOf, takesEnvironmentToken, titleOf, tokenPage, trustFirst, whereWord, yankPage };
