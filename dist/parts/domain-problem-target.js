import { isSameOrigin as e, nearest as t, withoutLogin as n } from "../index.js";
import { byPlace as r, defineFinding as i, option as a } from "./domain-problem-locked-index.js";
import { indexPresets as o, indexTitle as s, isEmbedded as c, presetOfUrl as l, withSlash as u } from "./domain-problem-index-reads.js";
const whereWord = (e) => ({ remedy: /\[tool\.uv\] of |(?:^| )uv\.toml$| in the configuration$/.test(e) ? "commit" : "call" }), whereAddress = (e, t) => e === void 0 ? { input: t } : whereWord(e), isUvToml = (e) => /(?:^|[ /\\])uv\.toml$/.test(e), indexTableIn = (e) => isUvToml(e) ? "an [[index]]" : "a [[tool.uv.index]]", isVariable = (e) => e.endsWith(" in the environment"), whereUploadUrl = (e) => isVariable(e) ? { remedy: "commit" } : whereWord(e), giveUploadUrl = (e) => isVariable(e) ? "Declare it in pyproject.toml, as a [[tool.uv.index]] with name, url and publish-url" : `Add publish-url to its ${isUvToml(e) ? "[[index]]" : "[[tool.uv.index]]"} entry`, d = i({
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
	...d({
		index: e.index,
		known: [],
		nearest: void 0
	}),
	...r((t) => `Its [[tool.uv.index]] entry is not here: check the repository out, or give ${a(t, "index", e.uploadUrl)} and ${a(t, "check-url", e.simpleUrl)}, for which dist was planned`)
}), f = i({
	code: "RA-INDEX-CHECK-URL-MISSING",
	severity: "error",
	mender: "usage"
}, ({ index: e }) => ({
	message: `Where to read the index is not known: check-url is missing for ${e}`,
	hint: "Set check-url (in the configuration where there is no such input) to the index's simple URL, the one that uv pip install --index takes"
})), p = i({
	code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
	severity: "error",
	mender: "usage"
}, ({ host: e, use: t, place: n }) => ({
	...n === void 0 ? { input: m[t] } : whereWord(n),
	message: `The URL of ${e} in ${n ?? m[t]} has a credential in it`,
	...r((e) => `Take it out of the URL and set ${e("username and password, or ", "")}UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment; commands that only read the index log in by netrc`)
})), m = {
	upload: "index",
	simple: "check-url"
}, h = i({
	code: "RA-INDEX-URL-UNUSABLE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ index: e, use: t, place: n }) => ({
	...n === void 0 ? {
		input: m[t],
		remedy: "call"
	} : whereWord(n),
	message: `The ${t} URL of ${e} does not begin with http:// or https://`,
	hint: `Correct ${n ?? m[t]}${n !== void 0 && t === "simple" ? ", or set check-url" : ""}`
})), g = i({
	code: "RA-INDEX-TARGETS-DISAGREE",
	severity: "error",
	mender: "usage"
}, ({ targets: e }) => ({
	...e.some(({ word: e }) => whereWord(e.place).remedy === "commit") ? { alternative: "commit" } : {},
	message: `Where to publish is said twice, and not the same: ${e.map(({ url: e, word: t }) => `${t.place} says ${e}`).join(", ")}`,
	...r((t) => `Set ${t("the input index", "--index")} to the one that is meant, or remove ${e.map(({ word: e }) => e.place).join(" or ")}`)
})), _ = i({
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
}, isIndex = (t, { name: r, simpleUrl: i }) => u(n(t.url)) === u(i) || t.name === r && e(t.url, i), ofNetrc = (e, { netrc: t }) => t.machines.get(URL.parse(e)?.hostname ?? "") ?? t.fallback, meantTarget = (e, t) => {
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
}), saysTarget = (e, t) => e.index !== void 0 || uvTarget(t) !== void 0, checkUrlOf = (e, { variables: t, settings: n, declared: r }) => {
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
		return _({
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
	}, [c, u] = a.filter(({ publishUrl: e }) => l(e)?.name !== "testpypi"), d = c !== void 0 && u === void 0, f = [
		...t.publishUrl === void 0 ? [] : [ofUrl(t.publishUrl)],
		...i === void 0 || o === void 0 ? [] : [ofIndex(o, i)],
		...r.publishUrl === void 0 ? [] : [ofUrl(r.publishUrl)],
		...d ? [ofIndex(c, {
			value: c.publishUrl,
			place: `publish-url of the only index in ${c.place}`
		})] : []
	], [p] = f, m = f.find(({ uploadUrl: e }) => !isSameUpload(e, p.uploadUrl));
	return p === void 0 || m === void 0 ? p : g({ targets: [p, m].map(({ uploadUrl: e, word: t }) => ({
		url: n(e),
		word: t
	})) });
}, isOurs = (e) => e === "rehearsal" || e in o, hasPublishUrl = (e) => e.publishUrl !== void 0, isSameUpload = (e, t) => {
	let [n, r] = [l(e), l(t)];
	return n !== void 0 || r !== void 0 ? n === r : written(e) === written(t);
}, written = (e) => (URL.parse(n(e))?.href ?? e).replace(/\/$/, ""), titleOf = ({ name: e, uploadUrl: t }) => s({
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
	let i = e.value, a = Object.values(o).find((e) => e.name === i);
	if (a !== void 0) return ofPreset(a, i, t);
	let s = n.filter(hasPublishUrl), c = s.find((e) => e.name === i);
	if (c !== void 0) {
		let e = {
			upload: publishUrlOf(c),
			simple: t ?? simpleUrlOf(c)
		};
		return sound({
			name: i,
			kind: "named",
			preset: l(c.publishUrl)
		}, e);
	}
	return ofUrl(e, t, {
		known: [...r === !1 ? [] : ["rehearsal"], ...s.flatMap((e) => e.name ?? [])],
		readOnlyIn: n.find((e) => e.name === i)?.place
	});
}, loginFault = ({ index: e, checkUrl: t }) => {
	for (let [n, r] of [["upload", e], ["simple", t]]) {
		let e = URL.parse(r?.value ?? "");
		if (e !== null && (e.username !== "" || e.password !== "")) return p({
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
		let n = s({
			name: e.name,
			upload_url: t.value
		});
		if (!/^https?:$/.test(URL.parse(i)?.protocol ?? "")) return h({
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
	let s = URL.parse(e);
	if (s === null || !/^https?:$/.test(s.protocol)) {
		let r = [...Object.keys(o), ...i], s = e === "off" && i.includes("rehearsal") ? "rehearsal" : t(e, r);
		return d({
			index: e,
			place: n,
			known: r,
			nearest: s,
			readOnlyIn: a
		});
	}
	let c = l(e);
	return c === void 0 ? r === void 0 ? f({ index: e }) : sound({
		name: e,
		kind: "url",
		preset: void 0
	}, {
		upload: {
			value: e,
			place: n
		},
		simple: r
	}) : ofPreset(c, e, r);
}, hasPyPIRules = ({ kind: e, preset: t, uploadUrl: n }) => t !== void 0 || e === "rehearsal" || c(new URL(n)), takesEnvironmentToken = ({ uploadUrl: e, preset: t }) => t !== void 0 || isLoopback(e), isLoopback = (e) => {
	let { hostname: t } = new URL(e);
	return t === "localhost" || t === "[::1]" || /^127(\.\d+){3}$/.test(t);
};
export { f as checkUrlMissing, chooseTarget, hasPyPIRules, d as indexUnknown, indexUnknownHere, isLoopback, loginFault, meantTarget, readingOf, saysTarget, simpleUrlOf, takesEnvironmentToken, titleOf, whereAddress, whereWord };
