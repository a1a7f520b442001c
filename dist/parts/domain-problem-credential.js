import { __exportAll } from "./rolldown-runtime.js";
import { asWarning, defineFinding, pendingPublisherPage, shown } from "./domain-problem-plan.js";
import { hasPyPIRules, readingOf, takesEnvironmentToken, titleOf } from "./domain-problem-target.js";
import { publisherFields } from "./domain-distribution-secret-patterns.js";

// src/domain/problem/credential.ts
var credential_exports = /* @__PURE__ */ __exportAll({
	credentialExpired: () => credentialExpired,
	credentialMissing: () => credentialMissing,
	credentialRefused: () => credentialRefused,
	identityMissing: () => identityMissing
});
const credentialMissing = defineFinding({
	code: "RA-CREDENTIAL-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "There is nothing to upload with: no token and no identity token. It is a warning as soon as it is known, so that it can be fixed while the release is built, checked and rehearsed; the run stops before the upload.",
	why: "An index takes uploads only from who may publish.",
	mend: "Add a trusted publisher on the index and `id-token: write` to the job, or pass a token, or to an index that is not PyPI `username` and `password`. Where the workflow passes one already, the secret is empty: set it, and re-run failed jobs."
}, ({ index, publishersPage, takesToken, isTokenHeldBack, job }) => ({
	message: `No credential for ${index}: nothing can be uploaded`,
	hint: [
		...isTokenHeldBack ? [`PYPI_API_TOKEN is set, but the environment's token goes to PyPI, TestPyPI and loopback only, not to ${index}`] : [],
		"Add one of these to the publishing job. Where it is there already, the secret is empty: set it, and re-run failed jobs.",
		...takesToken ? [`A trusted publisher${publishersPage === void 0 ? " on the index" : `, set up at ${publishersPage}`}${job === void 0 ? ":" : ` (${publisherFields(job)}):`}`, ...waysToPyPI] : waysToOthers
	].join("\n")
}));
const waysToPyPI = [
	"    permissions:",
	"      contents: read",
	"      id-token: write",
	"Or a token, stored as the secret PYPI_API_TOKEN:",
	"    with:",
	"      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}",
	"In a terminal: set PYPI_API_TOKEN (or UV_PUBLISH_TOKEN) in the environment"
];
const waysToOthers = [
	"A user name and a password, stored as the secret INDEX_PASSWORD:",
	"    with:",
	"      username: NAME",
	"      password: ${{ secrets.INDEX_PASSWORD }}",
	"Or a token, as the password without a user name. Where the index knows trusted publishing:",
	"    permissions:",
	"      contents: read",
	"      id-token: write",
	"In a terminal: set UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD, or UV_PUBLISH_TOKEN, in the environment"
];
const identityMissing = defineFinding({
	code: "RA-CREDENTIAL-NO-IDENTITY",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "`trusted-publishing` is `always`, and this job cannot ask the forge for an identity token.",
	why: "Trusted publishing exchanges the job's identity token for a short-lived upload token. Nothing was uploaded.",
	mend: "Give the job `id-token: write`; pull requests from forks never get it."
}, ({ index }) => ({
	message: `This job has no identity token to publish to ${index} with, and trusted-publishing is always: nothing was uploaded`,
	hint: [
		"Give the publishing job these permissions (naming one removes all others):",
		"    permissions:",
		"      contents: read",
		"      id-token: write"
	].join("\n")
}));
const publisherFor = (name, form) => `Add this repository, workflow and environment as a trusted publisher of ${name}${form === void 0 ? "" : ` at ${form}`}`;
const userFor = (name) => `Store a token of the index that may upload ${name} as the password (or UV_PUBLISH_PASSWORD); where it knows no tokens, the password of an account that is the job's own`;
const tokenFor = (name) => `Make a token that may upload ${name} and store it where this one is, as PYPI_API_TOKEN or UV_PUBLISH_TOKEN`;
const credentialRefused = defineFinding({
	code: "RA-CREDENTIAL-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The index refused the credential: it is wrong, or may not upload this project.",
	why: "A credential that the index does not know would be refused for every other package, so nothing more is tried. Where it is this one project that it may not upload, the packages that do not need it are published all the same.",
	mend: "Give a token that may upload every package of the release, or add the trusted publisher to each project. Where the index knows passwords alone, give the job an account of its own: one that people share tells nobody who has published, and cannot be taken from one of them."
}, ({ index, package: name, status, words, kind, form }) => ({
	package: name,
	message: `${index} refused the credential for ${name} (${status}): ${words}`,
	hint: `${kind === "trusted" ? publisherFor(name, form) : kind === "password" ? userFor(name) : tokenFor(name)}. Then run again: what is published stays as it is`
}));
const credentialExpired = defineFinding({
	code: "RA-CREDENTIAL-EXPIRED",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The index says that the credential has expired. Upload tokens of trusted publishing live 15 minutes, and are minted anew where their time is short and where the index calls one expired: here it called several so, one after the other.",
	why: "It would be refused for every other package, so nothing more is tried. What the index took before stays.",
	mend: "Make a new token, or renew the account, and run again. Under trusted publishing run again: if it stays so, the clocks of the index's servers differ."
}, ({ index, package: name, status, words, kind }) => ({
	package: name,
	message: `${index} says that the credential for ${name} has expired (${status}): ${words}`,
	hint: kind === "trusted" ? "Run again: what is published stays as it is. If each new token is called expired again, tell the index's operators: their clocks may differ" : `${kind === "token" ? "Make a new token and store it where this one is, as PYPI_API_TOKEN or UV_PUBLISH_TOKEN" : "Renew the password"}, then run again: what is published stays as it is`
}));

// src/domain/problem/release.ts
var release_exports = /* @__PURE__ */ __exportAll({ identityWithinReach: () => identityWithinReach });
const identityWithinReach = defineFinding({
	code: "RA-RELEASE-IDENTITY-WITHIN-REACH",
	severity: "warning",
	mender: "project",
	meaning: "The project's code is built in a job that can ask for an identity token.",
	why: "A build backend, or what it depends on, could ask for the token as well, and publish with it.",
	mend: "Build in a job with `contents: read` and `dry-run: true`, and publish in a second job with `id-token: write` and `dist`, as the workflow in the README does."
}, () => ({
	message: "The project's code is built in a job that can ask for an id-token",
	hint: "Build in one job with dry-run: true, and publish in another with id-token: write and dist: no project code runs there"
}));

// src/domain/problem/trusted-publishing.ts
var trusted_publishing_exports = /* @__PURE__ */ __exportAll({
	identityRefused: () => identityRefused,
	mintFailed: () => mintFailed,
	publisherUnknown: () => publisherUnknown,
	trustedPublishingUnknown: () => trustedPublishingUnknown
});
const trustedPublishingUnknown = defineFinding({
	code: "RA-CREDENTIAL-NO-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "The upload is to go by trusted publishing, since no token was given and the job has an identity; the index does not know trusted publishing where PyPI does.",
	why: "Without it the job's identity is worth nothing there. Nothing was uploaded.",
	mend: "Pass a token or a user name and a password of that index."
}, ({ index, url, status }) => ({
	message: `${index} does not know trusted publishing: ${url} answered ${status}`,
	hint: [
		"Give the publishing step a login of that index:",
		"    with:",
		"      username: NAME",
		"      password: ${{ secrets.INDEX_PASSWORD }}",
		"A token goes as the password, without a user name"
	].join("\n")
}));
const publisherUnknown = defineFinding({
	code: "RA-CREDENTIAL-UNTRUSTED",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The index gives this job no upload token: no project of its has a trusted publisher with this owner, repository, workflow file and environment.",
	why: "Every field is compared to the letter, and the workflow is the one that the event started: steps of a reusable workflow cannot be trusted. Nothing more was uploaded.",
	mend: "Add the publisher that the hint spells out to each project that exists, under Manage, Publishing; for a project that does not exist yet add a pending publisher, which is void after 30 days. Then run again."
}, ({ index, status, words, job, isReusable, publishersPage }) => ({
	message: `${index} gives this job no upload token (${status}): ${shown(words)}`,
	hint: [
		...isReusable ? ["These steps stand in a reusable workflow, which no index trusts: move the publishing job to the caller"] : [],
		`Add a trusted publisher to each project (Manage, Publishing)${publishersPage === void 0 ? "" : `, for new ones at ${publishersPage}`}${job === void 0 ? "" : `: ${publisherFields(job)}`}`,
		"Then run again: what is published stays as it is"
	].join("\n")
}));
const mintFailed = defineFinding({
	code: "RA-CREDENTIAL-MINT-FAILED",
	severity: "error",
	mender: "outside",
	meaning: "No upload token could be had: the forge's identity service or the index failed, or gave no whole answer, at every try.",
	why: "Trusted publishing needs both. Each try took a new identity token, since an index takes one only once.",
	mend: "Look at the status pages of the forge and the index, and run again when they work: nothing is uploaded twice."
}, ({ service, why }) => ({
	message: `No upload token could be had; ${service} failed: ${shown(why)}`,
	hint: "Run again when it works: nothing is uploaded twice"
}));
const identityRefused = defineFinding({
	code: "RA-CREDENTIAL-IDENTITY-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The forge's identity service refused this job an identity token.",
	why: "Trusted publishing exchanges it for an upload token. A job has the right to one as long as it runs.",
	mend: "Look whether the job has `id-token: write`, and whether the organization's policy allows identity tokens; then run again."
}, ({ service, status, words }) => ({
	message: `${service} refused this job an identity token (${status}): ${shown(words)}`,
	hint: "Look whether the job has id-token: write and the organization allows identity tokens, then run again"
}));

// src/domain/credential/credential.ts
const chooseCredential = (target, given) => {
	const { token, username, password, trustedPublishing, hasIdentity, job } = given;
	if (trustedPublishing === "always") return hasIdentity ? { kind: "trusted" } : identityMissing({ index: titleOf(target) });
	if (token?.isInput) return {
		kind: "token",
		token: token.secret
	};
	if (password !== void 0) return username === void 0 ? {
		kind: "token",
		token: password
	} : {
		kind: "password",
		username,
		password
	};
	if (token !== void 0 && takesEnvironmentToken(target)) return {
		kind: "token",
		token: token.secret
	};
	if (trustedPublishing === "automatic" && hasIdentity) return { kind: "trusted" };
	return credentialMissing({
		index: titleOf(target),
		publishersPage: target.preset && pendingPublisherPage(target.preset),
		takesToken: takesEnvironmentToken(target),
		isTokenHeldBack: token !== void 0,
		job
	});
};

// src/actions/publish/rehearsal.ts
const openRehearsal = (ports, { members, target }) => {
	let started;
	const server = () => started ??= startEmbedded(ports, target);
	return {
		server,
		index: async () => {
			const { url, names } = await members();
			return {
				url: (await server()).simpleUrl,
				next: [url],
				names
			};
		},
		[Symbol.asyncDispose]: async () => {
			await (await started)?.stop();
		}
	};
};
const startEmbedded = async ({ embeddedIndex, scratch }, target) => {
	const { path } = await scratch.folder("index");
	return await embeddedIndex.start({
		store: path,
		port: 0,
		hasPyPIRules: hasPyPIRules(target),
		isClosed: true
	});
};

// src/actions/publish/destination.ts
const isCredential = (credential) => "kind" in credential;
const openDestination = async (target, inputs, ports) => {
	const title = titleOf(target);
	if (target.kind === "rehearsal") return await openOwn(target, title, ports);
	const credential = await readyCredential(target, inputs, ports);
	const warnings = [];
	const upload = isCredential(credential) && credential.kind === "password" ? credential : void 0;
	const index = ports.openIndex({
		...readingOf(target, {
			upload,
			uv: ports.uvIndexes
		}),
		warn: (each) => warnings.push(each)
	});
	const mirror = openMirror(ports, index);
	const tokens = ports.openUploadTokens(target);
	return {
		target,
		title,
		credential,
		tokens,
		job: target.preset && await ports.facts.job(),
		index,
		warnings,
		members: mirror.members,
		admit: () => {},
		[Symbol.asyncDispose]: async () => {
			await Promise.all([mirror.stop(), tokens.burn()]);
		}
	};
};
const openMirror = ({ embeddedIndex, names }, index) => {
	let started;
	const mirror = () => {
		started ??= embeddedIndex.mirror({
			names: new Set(names),
			index
		});
		return started;
	};
	return {
		members: async () => ({
			url: (await mirror()).simpleUrl,
			names
		}),
		stop: async () => await (await started)?.stop()
	};
};
const readyCredential = async (target, inputs, { facts, progress }) => {
	const given = {
		token: inputs.pypiApiToken && {
			secret: inputs.pypiApiToken.secret,
			isInput: inputs.pypiApiToken.from === "input"
		},
		username: inputs.username,
		password: inputs.password?.secret,
		trustedPublishing: inputs.trustedPublishing,
		hasIdentity: facts.hasIdentity,
		job: void 0
	};
	const chosen = chooseCredential(target, given);
	if (isCredential(chosen)) return chosen;
	const missing = chooseCredential(target, {
		...given,
		job: await facts.job()
	});
	if (!isCredential(missing) && !inputs.dryRun) progress.finding(asWarning(missing));
	return missing;
};
const openOwn = async (target, title, ports) => {
	const { uploadUrl, simpleUrl, token, admit, stop } = await startEmbedded(ports, target);
	const served = {
		...target,
		uploadUrl,
		simpleUrl
	};
	return {
		target: served,
		title,
		credential: {
			kind: "token",
			token
		},
		tokens: ports.openUploadTokens(served),
		job: void 0,
		index: ports.openIndex(served),
		warnings: [],
		members: async () => ({
			url: simpleUrl,
			names: ports.names
		}),
		admit,
		[Symbol.asyncDispose]: stop
	};
};

export { credentialExpired, credentialRefused, credential_exports, identityMissing, identityRefused, identityWithinReach, isCredential, mintFailed, openDestination, openRehearsal, publisherUnknown, readyCredential, release_exports, trustedPublishingUnknown, trusted_publishing_exports };