import { isSameOrigin as e, nearest as t, withoutLogin as n } from "../index.js";
import { byPlace as r, defineFinding as i, named as a, reachFirst as o, runAgain as s, shown as c, withSlash as l } from "./domain-problem-locked-index.js";
const u = {
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
}, d = new Map(Object.values(u).flatMap((e) => [e.uploadUrl, e.simpleUrl].map((t) => [new URL(t).origin, e]))), presetOfUrl = (e) => d.get(URL.parse(e)?.origin ?? ""), releasePage = ({ siteUrl: e }, t, n) => `${e}project/${t}/${encodeURIComponent(n)}/`, projectPage = ({ siteUrl: e }, t) => `${e}project/${t}/`, yankPage = ({ siteUrl: e }, t, n) => `${e}manage/project/${t}/release/${encodeURIComponent(n)}/`, publisherPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/publishing/`, pendingPublisherPage = ({ siteUrl: e }) => `${e}manage/account/publishing/`, publisherForm = (e, { name: t, job: n }) => withFields(publisherPage(e, t), n, {}), pendingPublisherForm = (e, { name: t, job: n }) => withFields(pendingPublisherPage(e), n, { project_name: t }), withFields = (e, t, n) => {
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
}, settingsPage = ({ siteUrl: e }, t) => `${e}manage/project/${t}/settings/`, tokenPage = ({ siteUrl: e }) => `${e}manage/account/token/`, f = i({
	code: "RA-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, ({ url: e, why: t, tries: n }) => ({
	message: `${e} gave no usable answer${n === 1 ? "" : ` in ${n} tries`}: ${t}`,
	hint: "Check the address, the network, the proxy and the index's status page",
	...o(t)
})), p = i({
	code: "RA-INDEX-DENIED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, status: t, elsewhere: n, isLoggedIn: r = !1 }) => ({
	message: `The index refused to be read${r && n === void 0 ? " with the login that was given" : ""}: ${e} answered ${t}`,
	...n === void 0 && r ? {
		remedy: "outside",
		hint: "See whether the login is empty, no longer good, or of somebody who may not read"
	} : n === void 0 ? {
		hint: "Give a login that may read: UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD for a [[tool.uv.index]] (NAME in capitals, with _ for - and .), or netrc; publish, plan, release and rollback also read with username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD). Where that is there already, it is empty, or for another index: set it right",
		alternative: "outside"
	} : {
		remedy: "outside",
		hint: `No login for the index is sent to ${n}: see why it refuses (a proxy, a link that has run out)`
	}
})), m = i({
	code: "RA-INDEX-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, why: t }) => ({
	input: "check-url",
	message: `${e} is not a page of a package index: ${t}`,
	hint: "Where that address was given (check-url, index, or url of a [[tool.uv.index]] entry), give the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/); beside an upload URL in the configuration, set check-url to it"
})), h = i({
	code: "RA-INDEX-TOO-LARGE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, size: t, largest: n }) => ({
	input: "check-url",
	message: `${e} answers with ${t === void 0 ? "" : `${megabytes(t)}, `}more than the ${megabytes(n)} that are read`,
	hint: "See with curl what this address answers. If it is not the index's simple URL, give that instead"
})), megabytes = (e) => e < 1024 ** 2 ? `${e} bytes` : `${Math.ceil(e / 1024 ** 2)} MB`, g = i({
	code: "RA-INDEX-REDIRECTS",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ url: e, to: t }) => ({
	input: "check-url",
	alternative: "outside",
	message: `${e} redirects to another host: ${t}`,
	hint: "Switch the index's fallback off (GitLab: Forward PyPI package requests; pypiserver: --disable-fallback), or give a simple URL that answers by itself"
})), _ = i({
	code: "RA-INDEX-CORRUPT",
	severity: "error",
	mender: "outside"
}, ({ url: e, listed: t, received: n }) => ({
	message: `${e} has sha256 ${n}, its listing says ${t}`,
	...s("Run again", "if it stays so, tell those who run the index")
})), v = i({
	code: "RA-INDEX-LINK-WITHOUT-TLS",
	severity: "warning",
	mender: "outside"
}, ({ listing: e, origin: t }) => ({
	message: `${e} links its files to ${t}, without TLS: they are asked for without the login`,
	hint: "Let those who run the index make it link to https (devpi: --outside-url; others: the proxy's X-Forwarded-Proto)"
})), y = i({
	code: "RA-INDEX-PORT-REFUSED",
	severity: "error",
	mender: "usage"
}, ({ origin: e }) => ({
	input: "check-url",
	message: `Node.js sends no request to the port of ${e}, as a browser would not`,
	hint: "Let the index listen on another port, and write that where this address was given (check-url, index, or url of a [[tool.uv.index]] entry)"
})), b = i({
	code: "RA-PROXY-UNSUPPORTED",
	severity: "error",
	mender: "usage"
}, ({ scheme: e, origin: t }) => ({
	message: `${t} can be read through an HTTP proxy alone, and the environment names one of another kind: ${e}`,
	hint: `Set ${t.startsWith("https:") ? "HTTPS_PROXY" : "HTTP_PROXY"} to an http:// proxy, or list the hosts that need none in NO_PROXY`
})), x = i({
	code: "RA-INDEX-UNCONFIRMED",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ index: e, simpleUrl: t }) => ({
	message: `Nothing shows that ${e} can be read where it was looked for, since it has neither a package of this workspace nor a page of its own: ${t}`,
	hint: "Check that check-url (or url of the [[tool.uv.index]] entry) is the simple URL, the one that uv pip install --index takes; before a first release to an index without such a page there is nothing to do"
})), S = i({
	code: "RA-DIST-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ filename: e, what: t }) => ({
	message: `${e} cannot be read: ${c(t)}`,
	hint: "Build it again; if it came from another job, fetch its artifact again and compare the sha256"
})), C = i({
	code: "RA-DIST-BOMB",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, isText: n = !1 }) => ({
	message: `${e} ${n ? "has too long a metadata file" : "unpacks to too much"}: ${t}`,
	hint: n ? "Shorten what fills it: METADATA and PKG-INFO hold the README, RECORD a line for each file" : "Leave generated or very repetitive data out of the distribution"
})), w = i({
	code: "RA-DIST-AMBIGUOUS",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, entries: n, isUnread: r = !1 }) => {
	let i = n.length === 0 ? "" : `: ${a(n)}`;
	return {
		message: `${e} can be read ${r ? "by some tools only" : "in more than one way"}, ${t}${i}`,
		hint: r ? "Find what packs it so: entries of a wheel are stored or deflated, and not encrypted" : "Find what repacks the archive, appends to it or signs it, and build it without that"
	};
}), T = i({
	code: "RA-DIST-UNSAFE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t, what: n }) => ({
	message: `${e} has an unsafe entry, ${n}: ${c(t)}`,
	hint: "Look at what adds this entry in the build configuration: paths are relative, with /, and without .. and control characters; a wheel holds no links, those of an sdist stay inside"
})), E = i({
	code: "RA-DIST-DUPLICATE-ENTRY",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t }) => ({
	message: `${e} holds an entry twice: ${c(t)}`,
	hint: "Drop one of the two rules of the build configuration that add this path"
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
].includes(e) && /^\/[0-9a-f]{32}\//.test(t), addressOf = ({ host: e, pathname: t }) => `${e}${t}`.replace(/\/$/, ""), option = (e, t, n) => e(`${t}: ${n}`, `--${t} ${n}`), bump = (e, t) => `${option(e, "bump", t)}${e(" (until that is released)", "")}`, whereWord = (e) => ({ remedy: /\[tool\.uv\] of |(?:^| )uv\.toml$| in the configuration$/.test(e) ? "commit" : "call" }), whereAddress = (e, t) => e === void 0 ? { input: t } : whereWord(e), isUvToml = (e) => /(?:^|[ /\\])uv\.toml$/.test(e), indexTableIn = (e) => isUvToml(e) ? "an [[index]]" : "a [[tool.uv.index]]", isVariable = (e) => e.endsWith(" in the environment"), whereUploadUrl = (e) => isVariable(e) ? { remedy: "commit" } : whereWord(e), giveUploadUrl = (e) => isVariable(e) ? "Declare it in pyproject.toml, as a [[tool.uv.index]] with name, url and publish-url" : `Add publish-url to its ${isUvToml(e) ? "[[index]]" : "[[tool.uv.index]]"} entry`, D = i({
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
		...whereUploadUrl(i),
		message: `The index ${JSON.stringify(e)} of ${i} has no publish-url, so nothing can be uploaded to it`,
		hint: `${giveUploadUrl(i)}, or use one of ${n.join(", ")}, or an upload URL`
	}
})), indexUnknownHere = (e) => ({
	...D({
		index: e.index,
		known: [],
		nearest: void 0
	}),
	...r((t) => `Its [[tool.uv.index]] entry is not here: check the repository out, or give ${option(t, "index", e.uploadUrl)} and ${option(t, "check-url", e.simpleUrl)}, for which dist was planned`)
}), O = i({
	code: "RA-INDEX-CHECK-URL-MISSING",
	severity: "error",
	mender: "usage"
}, ({ index: e }) => ({
	message: `Where to read the index is not known: check-url is missing for ${e}`,
	hint: "Set check-url (in the configuration where there is no such input) to the index's simple URL, the one that uv pip install --index takes"
})), k = i({
	code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
	severity: "error",
	mender: "usage"
}, ({ host: e, use: t, place: n }) => ({
	...n === void 0 ? { input: A[t] } : whereWord(n),
	message: `The URL of ${e} in ${n ?? A[t]} has a credential in it`,
	hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment; commands that only read the index log in by netrc"
})), A = {
	upload: "index",
	simple: "check-url"
}, j = i({
	code: "RA-INDEX-URL-UNUSABLE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ index: e, use: t, place: n }) => ({
	...n === void 0 ? {
		input: A[t],
		remedy: "call"
	} : whereWord(n),
	message: `The ${t} URL of ${e} does not begin with http:// or https://`,
	hint: `Correct ${n ?? A[t]}${n !== void 0 && t === "simple" ? ", or set check-url" : ""}`
})), M = i({
	code: "RA-INDEX-TARGETS-DISAGREE",
	severity: "error",
	mender: "usage"
}, ({ targets: e }) => ({
	message: `Where to publish is said twice, and not the same: ${e.map(({ url: e, word: t }) => `${t.place} says ${e}`).join(", ")}`,
	...r((t) => `Set index (in the configuration or ${t("as an input", "by --index")}) to the one that is meant, or remove ${e.map(({ word: e }) => e.place).join(" or ")}`)
})), N = i({
	code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ word: { value: e, place: t }, known: n, readOnlyIn: r }) => ({
	message: `${t} names no index that can be published to: ${JSON.stringify(e)}`,
	...r === void 0 ? { hint: `${n.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${n.join(", ")}`}: correct ${t}, or let an index of that name have url and publish-url` } : {
		...whereUploadUrl(r),
		hint: `${giveUploadUrl(r)}, or correct ${t}`
	}
})), readingOf = (e, { upload: t, uv: n }) => {
	let { simpleUrl: r } = e;
	return {
		simpleUrl: r,
		login: n.declared.find((t) => t.login !== void 0 && isIndex(t, e))?.login ?? t ?? ofNetrc(r, n),
		where: e.places?.simple
	};
}, isIndex = (t, { name: r, simpleUrl: i }) => l(n(t.url)) === l(i) || t.name === r && e(t.url, i), ofNetrc = (e, { netrc: t }) => t.machines.get(URL.parse(e)?.hostname ?? "") ?? t.fallback, meantTarget = (e, t) => {
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
	value: n(e),
	place: `url of ${indexTableIn(t)} in ${t}`
}), publishUrlOf = ({ publishUrl: e, place: t }) => ({
	value: e,
	place: `publish-url of ${indexTableIn(t)} in ${t}`
}), uvTarget = (e) => {
	let { variables: t, settings: r } = e, { publishIndex: i } = t, a = e.declared.filter(hasPublishUrl), o = a.find(({ name: e }) => e !== void 0 && e === i?.value);
	if (i !== void 0 && o === void 0) {
		let t = e.declared.find(({ name: e }) => e === i.value)?.place;
		return N({
			word: i,
			known: a.flatMap(({ name: e }) => e ?? []),
			readOnlyIn: t
		});
	}
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
		...r.publishUrl === void 0 ? [] : [ofUrl(r.publishUrl)],
		...u ? [ofIndex(c, {
			value: c.publishUrl,
			place: `publish-url of the only index in ${c.place}`
		})] : []
	], [f] = d, p = d.find(({ uploadUrl: e }) => !isSameUpload(e, f.uploadUrl));
	return f === void 0 || p === void 0 ? f : M({ targets: [f, p].map(({ uploadUrl: e, word: t }) => ({
		url: n(e),
		word: t
	})) });
}, isOurs = (e) => e === "rehearsal" || e in u, hasPublishUrl = (e) => e.publishUrl !== void 0, isSameUpload = (e, t) => {
	let [n, r] = [presetOfUrl(e), presetOfUrl(t)];
	return n !== void 0 || r !== void 0 ? n === r : written(e) === written(t);
}, written = (e) => (URL.parse(n(e))?.href ?? e).replace(/\/$/, ""), titleOf = ({ name: e, uploadUrl: t }) => indexTitle({
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
	} : loginFault(n) ?? findTarget(n, t, e);
}, findTarget = ({ index: e, checkUrl: t }, { declared: n }, { hasRehearsal: r }) => {
	let i = e.value, a = Object.values(u).find((e) => e.name === i);
	if (a !== void 0) return ofPreset(a, i, t);
	let o = n.filter(hasPublishUrl), s = o.find((e) => e.name === i);
	if (s !== void 0) {
		let e = {
			upload: publishUrlOf(s),
			simple: t ?? simpleUrlOf(s)
		};
		return sound({
			name: i,
			kind: "named",
			preset: presetOfUrl(s.publishUrl)
		}, e);
	}
	return ofUrl(e, t, {
		known: [...r === !1 ? [] : ["rehearsal"], ...o.flatMap((e) => e.name ?? [])],
		readOnlyIn: n.find((e) => e.name === i)?.place
	});
}, loginFault = ({ index: e, checkUrl: t }) => {
	for (let [n, r] of [["upload", e], ["simple", t]]) {
		let e = URL.parse(r?.value ?? "");
		if (e !== null && (e.username !== "" || e.password !== "")) return k({
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
		if (!/^https?:$/.test(URL.parse(i)?.protocol ?? "")) return j({
			index: n,
			use: r,
			place: a
		});
	}
	let i = {
		upload: whereAddress(t.place, "index"),
		simple: whereAddress(n.place, "check-url")
	};
	return {
		...e,
		uploadUrl: t.value,
		simpleUrl: n.value,
		places: i
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
}, ofUrl = ({ value: e, place: n }, r, { known: i, readOnlyIn: a }) => {
	let o = URL.parse(e);
	if (o === null || !/^https?:$/.test(o.protocol)) {
		let r = [...Object.keys(u), ...i], o = e === "off" && i.includes("rehearsal") ? "rehearsal" : t(e, r);
		return D({
			index: e,
			place: n,
			known: r,
			nearest: o,
			readOnlyIn: a
		});
	}
	let s = presetOfUrl(e);
	return s === void 0 ? r === void 0 ? O({ index: e }) : sound({
		name: e,
		kind: "url",
		preset: void 0
	}, {
		upload: {
			value: e,
			place: n
		},
		simple: r
	}) : ofPreset(s, e, r);
}, hasPyPIRules = ({ kind: e, preset: t, uploadUrl: n }) => t !== void 0 || e === "rehearsal" || isEmbedded(new URL(n)), takesEnvironmentToken = ({ uploadUrl: e, preset: t }) => t !== void 0 || isLoopback(e), isLoopback = (e) => {
	let { hostname: t } = new URL(e);
	return t === "localhost" || t === "[::1]" || /^127(\.\d+){3}$/.test(t);
}, retryDelay = (e, t, n) => {
	let r = n === null ? void 0 : askedDelay(n, t.now());
	if (r !== void 0) return Math.min(r, 12e4);
	let i = Math.min(500 * 2 ** (e - 1), 3e4);
	return i / 2 + i / 2 * t.random();
}, askedDelay = (e, t) => {
	if (/^\d+$/.test(e.trim())) return Number(e) * 1e3;
	let n = Date.parse(e);
	return Number.isNaN(n) ? void 0 : Math.max(0, n - t);
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
export { addressOf, h as answerTooLarge, w as archiveAmbiguous, C as archiveTooLargeUnpacked, S as archiveUnreadable, askedDelay, bump, O as checkUrlMissing, chooseTarget, E as duplicateEntry, hasPyPIRules, _ as indexCorrupt, p as indexDenied, u as indexPresets, g as indexRedirects, indexTitle, x as indexUnconfirmed, D as indexUnknown, indexUnknownHere, m as indexUnreadable, isLoopback, isOfIndex, isRehearsal, isUndecided, v as linkWithoutTls, loginFault, meantTarget, option, f as outsideFailed, pendingPublisherForm, pendingPublisherPage, y as portRefused, presetOfUrl, projectPage, b as proxyUnsupported, publisherFields, publisherForm, publisherJob, publisherPage, readingOf, releasePage, retryDelay, settingsPage, simpleUrlOf, takesEnvironmentToken, titleOf, tokenPage, T as unsafeEntry, whereAddress, whereWord, yankPage };
