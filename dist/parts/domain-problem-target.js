import { __exportAll } from "./rolldown-runtime.js";
import { defineFinding, indexPresets, isSameOrigin, presetOfUrl, withoutLogin } from "./domain-problem-plan.js";

// src/domain/problem/target.ts
var target_exports = /* @__PURE__ */ __exportAll({
	checkUrlMissing: () => checkUrlMissing,
	indexUnknown: () => indexUnknown,
	indexUrlHoldsCredential: () => indexUrlHoldsCredential,
	indexUrlUnusable: () => indexUrlUnusable,
	publishIndexUnknown: () => publishIndexUnknown,
	targetsDisagree: () => targetsDisagree
});
const indexUnknown = defineFinding({
	code: "RA-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage",
	meaning: "The input `index` is neither a known name, nor a `[[tool.uv.index]]` entry with a `publish-url`, nor an upload URL.",
	why: "A release must not go anywhere but where its maintainer says.",
	mend: "Use `pypi`, `testpypi`, `rehearsal`, an upload URL, or add `publish-url` to the workspace's `[[tool.uv.index]]` entry."
}, ({ index, known }) => ({
	message: `No index is called ${JSON.stringify(index)}`,
	hint: `Use one of ${known.join(", ")}, an upload URL, or add publish-url to a [[tool.uv.index]] entry of that name`
}));
const checkUrlMissing = defineFinding({
	code: "RA-INDEX-CHECK-URL-MISSING",
	severity: "error",
	mender: "usage",
	meaning: "The index is given by its upload URL, and where it can be read is not known.",
	why: "After every upload the index is asked what it has: an exit status alone proves nothing.",
	mend: "Give `check-url`: the index's simple URL, the one that `uv pip install --index` takes."
}, ({ index }) => ({
	message: `Where to read the index is not known: check-url is missing for ${index}`,
	hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes"
}));
const indexUrlHoldsCredential = defineFinding({
	code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
	severity: "error",
	mender: "usage",
	meaning: "The index's upload URL or simple URL has a user name or password in it.",
	why: "URLs end up in argument lists, logs and reports.",
	mend: "Remove it from the URL and set `username` and `password` (environment: `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`)."
}, ({ host }) => ({
	message: `A URL of ${host} has a credential in it`,
	hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment"
}));
const indexUrlUnusable = defineFinding({
	code: "RA-INDEX-URL-UNUSABLE",
	severity: "error",
	mender: "usage",
	meaning: "An index's upload URL or simple URL is no address that begins with `http://` or `https://`.",
	why: "Packages are uploaded, and what is published is read, by HTTP.",
	mend: "Correct `check-url`, or `url` and `publish-url` of the `[[tool.uv.index]]` entry."
}, ({ index, use }) => ({
	message: `The ${use} URL of ${index} does not begin with http:// or https://`,
	hint: use === "simple" ? "Correct check-url, or url of the [[tool.uv.index]] entry" : "Correct publish-url of the [[tool.uv.index]] entry"
}));
const targetsDisagree = defineFinding({
	code: "RA-INDEX-TARGETS-DISAGREE",
	severity: "error",
	mender: "usage",
	meaning: "`index` is not given, and uv's own words on where to publish name two places: `UV_PUBLISH_URL`, `UV_PUBLISH_INDEX`, `publish-url` in `[tool.uv]` or `uv.toml`, and the only `[[tool.uv.index]]` with a `publish-url`.",
	why: "What is uploaded to the wrong index is public or lost, and its login is in the wrong hands.",
	mend: "Say with `index` which is meant, or remove one of the two."
}, ({ targets }) => ({
	message: `Where to publish is said twice, and not the same: ${targets.map(({ url, word }) => `${word.place} says ${url}`).join(", ")}`,
	hint: `Set index (in [tool.release-actions], as an input, or --index) to the one that is meant, or remove ${targets.map(({ word }) => word.place).join(" or ")}`
}));
const publishIndexUnknown = defineFinding({
	code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage",
	meaning: "`UV_PUBLISH_INDEX` names no index with a `publish-url` in `[tool.uv]` or `uv.toml`.",
	why: "A release must not go anywhere but where its maintainer says; uv refuses the name, too.",
	mend: "Correct the variable, or add a `[[tool.uv.index]]` of that name with `url` and `publish-url`."
}, ({ word: { value, place }, known }) => ({
	message: `${place} names no index that can be published to: ${JSON.stringify(value)}`,
	hint: `${known.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${known.join(", ")}`}: correct ${place}, or add an index of that name with url and publish-url`
}));

// src/domain/target/uv-target.ts
const meantTarget = ({ index, checkUrl }, uv) => {
	if (index !== void 0) return {
		index,
		checkUrl: checkUrl ?? checkUrlOf(index, uv)
	};
	const own = uvTarget(uv);
	if (own === void 0) return {
		index: "pypi",
		checkUrl: checkUrl ?? uv.variables.checkUrl?.value
	};
	return "code" in own ? own : {
		index: own.index,
		checkUrl: checkUrl ?? own.checkUrl
	};
};
const checkUrlOf = (index, { variables, settings, declared }) => {
	const isIt = (url) => url !== void 0 && isSameUpload(url, index);
	const own = declared.find(({ publishUrl }) => isIt(publishUrl));
	return (isIt(variables.publishUrl?.value) ? variables.checkUrl?.value : void 0) ?? (isIt(settings.publishUrl?.value) ? settings.checkUrl?.value : void 0) ?? (own && withoutLogin(own.url));
};
const uvTarget = (uv) => {
	const { variables, settings } = uv;
	const { publishIndex } = variables;
	const publishable = uv.declared.filter(hasPublishUrl);
	const named = publishable.find(({ name }) => name !== void 0 && name === publishIndex?.value);
	if (publishIndex !== void 0 && named === void 0) return publishIndexUnknown({
		word: publishIndex,
		known: publishable.flatMap(({ name }) => name ?? [])
	});
	const checkUrl = variables.checkUrl?.value;
	const ofUrl = (word) => ({
		word,
		index: word.value,
		uploadUrl: word.value,
		checkUrl: checkUrl ?? checkUrlOf(word.value, uv)
	});
	const ofIndex = ({ name, url, publishUrl }, word) => {
		if (name !== void 0 && !isOurs(name)) return {
			word,
			index: name,
			uploadUrl: publishUrl,
			checkUrl
		};
		return {
			word,
			index: publishUrl,
			uploadUrl: publishUrl,
			checkUrl: checkUrl ?? withoutLogin(url)
		};
	};
	const [only, second] = publishable;
	const isOnly = only !== void 0 && second === void 0;
	const all = [
		...variables.publishUrl === void 0 ? [] : [ofUrl(variables.publishUrl)],
		...publishIndex === void 0 || named === void 0 ? [] : [ofIndex(named, publishIndex)],
		...settings.publishUrl === void 0 ? [] : [ofUrl(settings.publishUrl)],
		...isOnly ? [ofIndex(only, {
			value: only.publishUrl,
			place: `publish-url of the only index in ${only.place}`
		})] : []
	];
	const [first] = all;
	const other = all.find(({ uploadUrl }) => !isSameUpload(uploadUrl, first.uploadUrl));
	if (first === void 0 || other === void 0) return first;
	return targetsDisagree({ targets: [first, other].map(({ uploadUrl, word }) => ({
		url: withoutLogin(uploadUrl),
		word
	})) });
};
const isOurs = (name) => name === "rehearsal" || name in indexPresets;
const hasPublishUrl = (index) => index.publishUrl !== void 0;
const isSameUpload = (a, b) => {
	const [first, second] = [presetOfUrl(a), presetOfUrl(b)];
	if (first !== void 0 || second !== void 0) return first === second;
	return written(a) === written(b);
};
const written = (url) => (URL.parse(url)?.href ?? url).replace(/\/$/, "");

// src/domain/target/reading.ts
const readingOf = (target, { upload, uv }) => {
	const { simpleUrl } = target;
	return {
		simpleUrl,
		login: uv.declared.find((index) => index.login !== void 0 && isIndex(index, target))?.login ?? upload ?? ofNetrc(simpleUrl, uv)
	};
};
const isIndex = (index, { name, simpleUrl }) => withSlash(withoutLogin(index.url)) === withSlash(simpleUrl) || index.name === name && isSameOrigin(index.url, simpleUrl);
const withSlash = (url) => url.endsWith("/") ? url : `${url}/`;
const ofNetrc = (url, { netrc }) => netrc.machines.get(URL.parse(url)?.hostname ?? "") ?? netrc.fallback;

// src/domain/target/title.ts
const indexTitle = ({ name, upload_url }) => {
	if (name === "rehearsal") return "the rehearsal index";
	const preset = presetOfUrl(upload_url);
	if (preset !== void 0) return preset.title;
	const url = /^https?:/.test(name) ? URL.parse(name) : null;
	return url === null ? name : addressOf(url);
};
const addressOf = ({ host, pathname }) => `${host}${pathname}`.replace(/\/$/, "");

// src/domain/target/target.ts
const titleOf = ({ name, uploadUrl }) => indexTitle({
	name,
	upload_url: uploadUrl
});
const chooseTarget = (wish, uv) => {
	const meant = meantTarget(wish, uv);
	if ("code" in meant) return meant;
	if (meant.index === "rehearsal") return {
		name: meant.index,
		kind: "rehearsal",
		uploadUrl: "",
		simpleUrl: "",
		preset: void 0
	};
	const target = findTarget(meant, uv);
	return "code" in target ? target : faultOf(target) ?? target;
};
const findTarget = ({ index, checkUrl }, { declared }) => {
	const preset = Object.values(indexPresets).find(({ name }) => name === index);
	if (preset !== void 0) return ofPreset(preset, index, checkUrl);
	const publishable = declared.filter(({ publishUrl }) => publishUrl !== void 0);
	const named = publishable.find(({ name }) => name === index);
	if (named?.publishUrl !== void 0) {
		const { publishUrl: uploadUrl, url } = named;
		return {
			name: index,
			kind: "named",
			uploadUrl,
			simpleUrl: checkUrl ?? withoutLogin(url),
			preset: presetOfUrl(uploadUrl)
		};
	}
	return ofUrl(index, checkUrl, publishable.flatMap(({ name }) => name ?? []));
};
const faultOf = ({ name, uploadUrl, simpleUrl }) => {
	for (const [use, text] of [["upload", uploadUrl], ["simple", simpleUrl]]) {
		const url = URL.parse(text);
		if (url === null || !/^https?:$/.test(url.protocol)) return indexUrlUnusable({
			index: indexTitle({
				name,
				upload_url: uploadUrl
			}),
			use
		});
		if (url.username !== "" || url.password !== "") return indexUrlHoldsCredential({ host: url.host });
	}
};
const ofPreset = (preset, name, checkUrl) => ({
	name,
	kind: "preset",
	uploadUrl: preset.uploadUrl,
	simpleUrl: checkUrl ?? preset.simpleUrl,
	preset
});
const ofUrl = (index, checkUrl, known) => {
	const url = URL.canParse(index) ? new URL(index) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol)) return indexUnknown({
		index,
		known: [
			...Object.keys(indexPresets),
			"rehearsal",
			...known
		]
	});
	const preset = presetOfUrl(index);
	if (preset !== void 0) return ofPreset(preset, index, checkUrl);
	if (checkUrl === void 0) return checkUrlMissing({ index });
	return {
		name: index,
		kind: "url",
		uploadUrl: index,
		simpleUrl: checkUrl,
		preset: void 0
	};
};
const hasPyPIRules = ({ kind, preset }) => preset !== void 0 || kind === "rehearsal";
const takesEnvironmentToken = ({ uploadUrl, preset }) => preset !== void 0 || isLoopback(uploadUrl);
const isLoopback = (url) => {
	const { hostname } = new URL(url);
	return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};

export { addressOf, chooseTarget, hasPyPIRules, indexTitle, isLoopback, meantTarget, readingOf, takesEnvironmentToken, target_exports, titleOf };