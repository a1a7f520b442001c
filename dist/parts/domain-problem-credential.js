import { pendingPublisherPage as e, publisherFields as t } from "./domain-problem-index-reads.js";
import { asWarning as n, byPlace as r, defineFinding as i } from "./domain-problem-locked-index.js";
import { hasPyPIRules as a, readingOf as o, takesEnvironmentToken as s, titleOf as c } from "./domain-problem-target.js";
const l = i({
	code: "RA-CREDENTIAL-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e, isTokenHeldBack: t, ...n }) => ({
	alternative: "outside",
	message: `No credential for ${e}: nothing can be uploaded`,
	...r((r) => [...t ? [`PYPI_API_TOKEN is set, but the environment's token goes to PyPI, TestPyPI and loopback only, not to ${e}`] : [], r(waysInJob(n).join("\n"), inEnvironment(n.takesToken))].join("\n"))
})), waysInJob = (e) => {
	let { publishersPage: n, takesToken: r, isNever: i = !1, job: a, isGitea: o = !1 } = e;
	return r && (o || n !== void 0 && a === void 0) ? [`Where the publishing job has this, its secret is empty: set it. Else add a ${d}`, ...f] : ["Where the publishing job has one of these, its secret is empty: set it. Else add one:", ...r ? [
		`${n === void 0 ? "A trusted publisher on the index" : `A trusted publisher of each project, set up in its settings, or for a new one at ${n}`}${a === void 0 ? "" : ` (${t(a)})`}${unlessNever(i)}:`,
		...u,
		`Or a ${d}`,
		...f
	] : waysToOthers({
		isNever: i,
		isGitea: o
	})];
}, inEnvironment = (e) => e ? "Set PYPI_API_TOKEN (or UV_PUBLISH_TOKEN) in the environment" : "Set UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD, or UV_PUBLISH_TOKEN, in the environment", u = [
	"    permissions:",
	"      contents: read # or write, as it has: naming one removes all others",
	"      id-token: write"
], unlessNever = (e) => e ? ", without trusted-publishing: never" : "", d = "token, stored as the secret PYPI_API_TOKEN:", f = ["    with:", "      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}"], waysToOthers = ({ isNever: e, isGitea: t }) => [
	"A user name and a password, stored as the secret INDEX_PASSWORD:",
	"    with:",
	"      username: NAME",
	"      password: ${{ secrets.INDEX_PASSWORD }}",
	...t ? ["Or a token, as the password without a user name"] : [`Or a token, as the password without a user name. Where the index knows trusted publishing${unlessNever(e)}:`, ...u]
], p = "leave trusted-publishing out, and give a token", m = i({
	code: "RA-CREDENTIAL-NO-IDENTITY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ index: e, isGitea: t = !1 }) => ({
	message: `There is no identity token to publish to ${e} with, and trusted-publishing is always`,
	...r((e) => e(t ? `Gitea gives its jobs none: ${p}` : [
		"Give the publishing job these permissions:",
		...u,
		`Or ${p}`
	].join("\n"), `Outside of a job on GitHub there is none: ${p}`))
})), publisherFor = (e, t) => `Add this repository, workflow and environment as a trusted publisher of ${e}${t === void 0 ? "" : ` at ${t}`}`, userFor = (e, t) => t === void 0 ? `Store a token of the index that may upload ${e} as the password (or UV_PUBLISH_PASSWORD); where it knows no tokens, the password of an account that is the job's own` : `Take the user name away, and store a token that may upload ${e} as the password: this index takes no other passwords`, tokenFor = (e, t, n) => {
	let r = e("put username and password in its place in the workflow, which a re-run does not have yet", "put UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in its place");
	return `Make a token that may upload ${t} and store it where this one is${n === void 0 ? `; where the index knows no tokens, ${r}` : ""}`;
}, h = i({
	code: "RA-CREDENTIAL-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, package: t, status: n, words: i, kind: a, form: o }) => ({
	package: t,
	...a === "password" && o !== void 0 ? { remedy: "call" } : {},
	message: `${e} refused the credential for ${t}${n === void 0 ? "" : ` (${n})`}: ${i}`,
	...r((e) => a === "trusted" ? publisherFor(t, o) : a === "password" ? userFor(t, o) : tokenFor(e, t, o))
})), g = i({
	code: "RA-CREDENTIAL-EXPIRED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ index: e, package: t, status: n, words: r, kind: i }) => ({
	package: t,
	message: `${e} says that the credential for ${t} has expired (${n}): ${r}`,
	hint: i === "trusted" ? "If each new token is called expired, tell the index's operators: their clocks may differ" : i === "token" ? "Make a new token and store it where this one is" : "Renew the password"
})), chooseCredential = (t, n) => {
	let { token: r, username: i, password: a, trustedPublishing: o, hasIdentity: u, job: d, isGitea: f = !1 } = n;
	return o === "always" ? u ? { kind: "trusted" } : m({
		index: c(t),
		isGitea: f
	}) : r?.isInput ? {
		kind: "token",
		token: r.secret
	} : a === void 0 ? r !== void 0 && s(t) ? {
		kind: "token",
		token: r.secret
	} : o === "automatic" && u ? { kind: "trusted" } : l({
		index: c(t),
		publishersPage: t.preset && e(t.preset),
		takesToken: s(t),
		isTokenHeldBack: r !== void 0,
		isNever: o === "never",
		job: d,
		isGitea: f
	}) : i === void 0 ? {
		kind: "token",
		token: a
	} : {
		kind: "password",
		username: i,
		password: a
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
}, startEmbedded = async ({ embeddedIndex: e, scratch: t }, n) => {
	let { path: r } = await t.folder("index");
	return await e.start({
		store: r,
		port: 0,
		hasPyPIRules: a(n),
		isClosed: !0
	});
}, isCredential = (e) => "kind" in e, openDestination = async (e, t, n) => {
	let r = c(e);
	if (e.kind === "rehearsal") return await openOwn(e, r, n);
	let i = await readyCredential(e, t, n), a = [], s = isCredential(i) && i.kind === "password" ? i : void 0, l = n.openIndex({
		...o(e, {
			upload: s,
			uv: n.uvIndexes
		}),
		warn: (e) => a.push(e)
	}), u = openMirror(n, l), d = n.openUploadTokens(e);
	return {
		target: e,
		title: r,
		credential: i,
		tokens: d,
		job: e.preset && await n.facts.job(),
		index: l,
		warnings: a,
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
}, readyCredential = async (e, t, { facts: r, progress: i }) => {
	let a = {
		token: t.pypiApiToken && {
			secret: t.pypiApiToken.secret,
			isInput: t.pypiApiToken.from === "input"
		},
		username: t.username,
		password: t.password?.secret,
		trustedPublishing: t.trustedPublishing,
		hasIdentity: r.hasIdentity,
		isGitea: r.start.isGitea === !0,
		job: void 0
	}, o = chooseCredential(e, a);
	if (isCredential(o)) return o;
	let s = chooseCredential(e, {
		...a,
		job: await r.job()
	});
	return !isCredential(s) && !t.dryRun && i.finding(n(s)), s;
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
export { g as credentialExpired, h as credentialRefused, m as identityMissing, isCredential, openDestination, openRehearsal, readyCredential };
