import { hasPyPIRules as e, pendingPublisherPage as t, publisherFields as n, readingOf as r, takesEnvironmentToken as i, titleOf as a } from "./domain-problem-index-reads.js";
import { asWarning as o, byPlace as s, defineFinding as c } from "./domain-problem-locked-index.js";
const l = c({
	code: "RA-CREDENTIAL-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e, isTokenHeldBack: t, ...n }) => ({
	alternative: "outside",
	message: `No credential for ${e}: nothing can be uploaded`,
	...s((r) => [...t ? [`PYPI_API_TOKEN is set, but the environment's token goes to PyPI, TestPyPI and loopback only, not to ${e}`] : [], r(waysInJob(n).join("\n"), inEnvironment(n.takesToken))].join("\n"))
})), waysInJob = (e) => {
	let { publishersPage: t, takesToken: r, isNever: i = !1, job: a } = e;
	return r && t !== void 0 && a === void 0 ? [`Where the publishing job has this, its secret is empty: set it. Else add a ${d}`, ...f] : ["Where the publishing job has one of these, its secret is empty: set it. Else add one:", ...r ? [
		`${t === void 0 ? "A trusted publisher on the index" : `A trusted publisher of each project, set up in its settings, or for a new one at ${t}`}${a === void 0 ? "" : ` (${n(a)})`}${unlessNever(i)}:`,
		...u,
		`Or a ${d}`,
		...f
	] : waysToOthers(i)];
}, inEnvironment = (e) => e ? "Set PYPI_API_TOKEN (or UV_PUBLISH_TOKEN) in the environment" : "Set UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD, or UV_PUBLISH_TOKEN, in the environment", u = [
	"    permissions:",
	"      contents: read # or write, as it has: naming one removes all others",
	"      id-token: write"
], unlessNever = (e) => e ? ", without trusted-publishing: never" : "", d = "token, stored as the secret PYPI_API_TOKEN:", f = ["    with:", "      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}"], waysToOthers = (e) => [
	"A user name and a password, stored as the secret INDEX_PASSWORD:",
	"    with:",
	"      username: NAME",
	"      password: ${{ secrets.INDEX_PASSWORD }}",
	`Or a token, as the password without a user name. Where the index knows trusted publishing${unlessNever(e)}:`,
	...u
], p = c({
	code: "RA-CREDENTIAL-NO-IDENTITY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e }) => ({
	message: `This job has no identity token to publish to ${e} with, and trusted-publishing is always`,
	...s((e) => e([
		"Give the publishing job these permissions:",
		...u,
		"Outside of a job on GitHub there is none: leave trusted-publishing out, and give a token"
	].join("\n"), "Outside of a job on GitHub there is none: leave trusted-publishing out, and give a token"))
})), publisherFor = (e, t) => `Add this repository, workflow and environment as a trusted publisher of ${e}${t === void 0 ? "" : ` at ${t}`}`, userFor = (e, t) => t === void 0 ? `Store a token of the index that may upload ${e} as the password (or UV_PUBLISH_PASSWORD); where it knows no tokens, the password of an account that is the job's own` : `Take the user name away, and store a token that may upload ${e} as the password: this index takes no other passwords`, tokenFor = (e, t) => `Make a token that may upload ${e} and store it where this one is${t === void 0 ? "; where the index knows no tokens, give username and password" : ""}`, m = c({
	code: "RA-CREDENTIAL-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, package: t, status: n, words: r, kind: i, form: a }) => ({
	package: t,
	...i === "password" && a !== void 0 ? { remedy: "call" } : {},
	message: `${e} refused the credential for ${t}${n === void 0 ? "" : ` (${n})`}: ${r}`,
	hint: i === "trusted" ? publisherFor(t, a) : i === "password" ? userFor(t, a) : tokenFor(t, a)
})), h = c({
	code: "RA-CREDENTIAL-EXPIRED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, package: t, status: n, words: r, kind: i }) => ({
	package: t,
	message: `${e} says that the credential for ${t} has expired (${n}): ${r}`,
	hint: i === "trusted" ? "If each new token is called expired, tell the index's operators: their clocks may differ" : i === "token" ? "Make a new token and store it where this one is" : "Renew the password"
})), chooseCredential = (e, n) => {
	let { token: r, username: o, password: s, trustedPublishing: c, hasIdentity: u, job: d } = n;
	return c === "always" ? u ? { kind: "trusted" } : p({ index: a(e) }) : r?.isInput ? {
		kind: "token",
		token: r.secret
	} : s === void 0 ? r !== void 0 && i(e) ? {
		kind: "token",
		token: r.secret
	} : c === "automatic" && u ? { kind: "trusted" } : l({
		index: a(e),
		publishersPage: e.preset && t(e.preset),
		takesToken: i(e),
		isTokenHeldBack: r !== void 0,
		isNever: c === "never",
		job: d
	}) : o === void 0 ? {
		kind: "token",
		token: s
	} : {
		kind: "password",
		username: o,
		password: s
	};
}, openRehearsal = (e, { members: t, target: n }) => {
	let r, server = () => r ??= startEmbedded(e, n);
	return {
		server,
		index: async () => {
			let { url: e, names: n } = await t();
			return {
				url: (await server()).simpleUrl,
				next: [e],
				names: n
			};
		},
		[Symbol.asyncDispose]: async () => {
			await (await r)?.stop();
		}
	};
}, startEmbedded = async ({ embeddedIndex: t, scratch: n }, r) => {
	let { path: i } = await n.folder("index");
	return await t.start({
		store: i,
		port: 0,
		hasPyPIRules: e(r),
		isClosed: !0
	});
}, isCredential = (e) => "kind" in e, openDestination = async (e, t, n) => {
	let i = a(e);
	if (e.kind === "rehearsal") return await openOwn(e, i, n);
	let o = await readyCredential(e, t, n), s = [], c = isCredential(o) && o.kind === "password" ? o : void 0, l = n.openIndex({
		...r(e, {
			upload: c,
			uv: n.uvIndexes
		}),
		warn: (e) => s.push(e)
	}), u = openMirror(n, l), d = n.openUploadTokens(e);
	return {
		target: e,
		title: i,
		credential: o,
		tokens: d,
		job: e.preset && await n.facts.job(),
		index: l,
		warnings: s,
		members: u.members,
		admit: () => {},
		[Symbol.asyncDispose]: async () => {
			await Promise.all([u.stop(), d.burn()]);
		}
	};
}, openMirror = ({ embeddedIndex: e, names: t }, n) => {
	let r, mirror = () => (r ??= e.mirror({
		names: new Set(t),
		index: n
	}), r);
	return {
		members: async () => ({
			url: (await mirror()).simpleUrl,
			names: t
		}),
		stop: async () => await (await r)?.stop()
	};
}, readyCredential = async (e, t, { facts: n, progress: r }) => {
	let i = {
		token: t.pypiApiToken && {
			secret: t.pypiApiToken.secret,
			isInput: t.pypiApiToken.from === "input"
		},
		username: t.username,
		password: t.password?.secret,
		trustedPublishing: t.trustedPublishing,
		hasIdentity: n.hasIdentity,
		job: void 0
	}, a = chooseCredential(e, i);
	if (isCredential(a)) return a;
	let s = chooseCredential(e, {
		...i,
		job: await n.job()
	});
	return !isCredential(s) && !t.dryRun && r.finding(o(s)), s;
}, openOwn = async (e, t, n) => {
	let { uploadUrl: r, simpleUrl: i, token: a, admit: o, stop: s } = await startEmbedded(n, e), c = {
		...e,
		uploadUrl: r,
		simpleUrl: i
	};
	return {
		target: c,
		title: t,
		credential: {
			kind: "token",
			token: a
		},
		tokens: n.openUploadTokens(c),
		job: void 0,
		index: n.openIndex(c),
		warnings: [],
		members: async () => ({
			url: i,
			names: n.names
		}),
		admit: o,
		[Symbol.asyncDispose]: s
	};
};
export { h as credentialExpired, m as credentialRefused, p as identityMissing, isCredential, openDestination, openRehearsal, readyCredential };
