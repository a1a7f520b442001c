import { credentialMissing, identityMissing } from "./runtime-publisher-job.js";
import { hasPyPIRules, pendingPublisherPage, readingOf, takesEnvironmentToken, titleOf } from "./domain-python-requirement.js";
import { asWarning } from "./actions-publish-contract.js";

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

export { isCredential, openDestination, openRehearsal, readyCredential };