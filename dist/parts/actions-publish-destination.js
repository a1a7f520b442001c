import { credentialMissing as e, identityMissing as t } from "./runtime-publisher-job.js";
import { hasPyPIRules as n, pendingPublisherPage as r, readingOf as i, takesEnvironmentToken as a, titleOf as o } from "./domain-problem-target.js";
import { asWarning as s } from "./domain-workspace-path.js";
const chooseCredential = (n, i) => {
	let { token: s, username: c, password: l, trustedPublishing: u, hasIdentity: d, job: f } = i;
	return u === "always" ? d ? { kind: "trusted" } : t({ index: o(n) }) : s?.isInput ? {
		kind: "token",
		token: s.secret
	} : l === void 0 ? s !== void 0 && a(n) ? {
		kind: "token",
		token: s.secret
	} : u === "automatic" && d ? { kind: "trusted" } : e({
		index: o(n),
		publishersPage: n.preset && r(n.preset),
		takesToken: a(n),
		isTokenHeldBack: s !== void 0,
		isNever: u === "never",
		job: f
	}) : c === void 0 ? {
		kind: "token",
		token: l
	} : {
		kind: "password",
		username: c,
		password: l
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
}, startEmbedded = async ({ embeddedIndex: e, scratch: t }, r) => {
	let { path: i } = await t.folder("index");
	return await e.start({
		store: i,
		port: 0,
		hasPyPIRules: n(r),
		isClosed: !0
	});
}, isCredential = (e) => "kind" in e, openDestination = async (e, t, n) => {
	let r = o(e);
	if (e.kind === "rehearsal") return await openOwn(e, r, n);
	let a = await readyCredential(e, t, n), s = [], c = isCredential(a) && a.kind === "password" ? a : void 0, l = n.openIndex({
		...i(e, {
			upload: c,
			uv: n.uvIndexes
		}),
		warn: (e) => s.push(e)
	}), u = openMirror(n, l), d = n.openUploadTokens(e);
	return {
		target: e,
		title: r,
		credential: a,
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
	let o = chooseCredential(e, {
		...i,
		job: await n.job()
	});
	return !isCredential(o) && !t.dryRun && r.finding(s(o)), o;
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
export { isCredential, openDestination, openRehearsal, readyCredential };
