import { Problem, Secret, field, inertLine, isText$1 as isText, retryDelay } from "./domain-problem-plan.js";
import { publisherJob } from "./domain-distribution-secret-patterns.js";
import { networkReason, wholeBody } from "./domain-problem-index-reads.js";

// src/adapters/service-call.ts
const usualTries = 5;
const largest = 1 << 20;
const createCall = ({ clock, userAgent, fetch: send, patience = 3e4, problems }) => {
	const once = async (call) => {
		const hide = hiding(call.secrets ?? []);
		try {
			const signal = AbortSignal.any([call.signal, AbortSignal.timeout(patience)]);
			const refused = call.refused ?? problems.refused;
			const response = await send(call.url, {
				...requestOf(call, userAgent),
				signal
			});
			return await readAnswer(response, {
				hide,
				refuse: (rest) => refused({
					service: call.service,
					...rest
				})
			});
		} catch (error) {
			call.signal.throwIfAborted();
			if (error instanceof Problem) throw error;
			return {
				why: hide(networkReason(error, patience)),
				retryAfter: null
			};
		}
	};
	return async (call) => {
		for (let attempt = 1;; attempt++) {
			call.signal.throwIfAborted();
			const tried = await once(call);
			if ("status" in tried) return tried;
			const { service, tries = usualTries } = call;
			if (attempt === tries) throw new Problem(problems.unreachable({
				service,
				why: tried.why,
				tries
			}));
			await clock.sleep(retryDelay(attempt, clock, tried.retryAfter), call.signal);
		}
	};
};
const hiding = (secrets) => (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret.reveal(), "***"), text);
const requestOf = ({ body, authorization }, userAgent) => ({
	method: body === void 0 ? "GET" : "POST",
	headers: {
		accept: "application/json",
		"user-agent": userAgent,
		...body === void 0 ? {} : { "content-type": "application/json" },
		...authorization === void 0 ? {} : { authorization }
	},
	body: body === void 0 ? null : JSON.stringify(body),
	redirect: "manual"
});
const readAnswer = async (response, { hide, refuse }) => {
	const { status, headers } = response;
	const text = (await wholeBody(response, largest)).toString("utf8");
	const json = parsed(text);
	if (status < 300 && json === void 0) return {
		why: "its answer is cut or no JSON",
		retryAfter: null
	};
	if (status < 300 || status === 409) return {
		status,
		json,
		location: headers.get("location")
	};
	const words = inertLine(hide(wordsOf(json, text)).slice(0, 300));
	if (status === 408 || status === 429 || status >= 500) return {
		why: `it answered ${status} ${words}`.trimEnd(),
		retryAfter: headers.get("retry-after")
	};
	throw new Problem(refuse({
		status,
		words
	}));
};
const parsed = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
};
const wordsOf = (json, text) => {
	const [message, errors] = [field(json, "message"), field(json, "errors")];
	const said = [message, ...(Array.isArray(errors) ? errors : []).map((error) => field(error, "description"))].filter(isText).join(": ");
	return (said === "" ? text : said).trim().split("\n", 1).join("");
};

// src/domain/credential/identity.ts
const readIdentity = (token) => {
	const claims = claimsOf(token);
	const claim = (name) => {
		const value = field(claims, name);
		return isText(value) ? value : void 0;
	};
	const subject = claim("sub");
	if (subject === void 0 || subject === "") return void 0;
	const workflowRef = claim("workflow_ref");
	const environment = claim("environment") ?? "";
	return {
		subject,
		job: publisherJob({
			repository: claim("repository"),
			workflowRef,
			environment
		}),
		isReusable: workflowRef !== (claim("job_workflow_ref") ?? workflowRef)
	};
};
const claimsOf = (token) => {
	try {
		const part = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
		return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part), (each) => each.charCodeAt(0))));
	} catch {
		return;
	}
};

// src/adapters/identity-token.ts
const service = "The forge's identity service";
const askIdentity = async ({ env, call, audience, conceal, problems }, signal) => {
	const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
	const url = URL.parse(address ?? "");
	if (url === null || bearer === void 0) throw new Problem(problems.missing());
	url.searchParams.set("audience", audience);
	const secrets = [new Secret(bearer)];
	const { json } = await call({
		service,
		url,
		authorization: `Bearer ${bearer}`,
		secrets,
		signal
	});
	const value = field(json, "value");
	if (!isText(value) || value === "") throw new Problem(problems.unusable({
		service,
		why: "it has no token"
	}));
	const token = new Secret(value);
	conceal(token);
	const identity = readIdentity(value);
	if (identity === void 0) throw new Problem(problems.unusable({
		service,
		why: "its token has no subject"
	}));
	return {
		token,
		identity
	};
};

export { askIdentity, createCall };