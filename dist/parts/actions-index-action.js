import { contract$9 as contract, defineAction } from "./domain-problem-plan.js";

// src/actions/index/action.ts
const action = defineAction({
	contract,
	run: async ({ store, port }, { index, signal }) => {
		const start = {
			store,
			port,
			hasPyPIRules: true,
			isClosed: false
		};
		const { url, uploadUrl, simpleUrl, token, stop } = await index.start(start);
		const secret = token.reveal();
		return {
			findings: [],
			document: {
				url,
				upload_url: uploadUrl,
				simple_url: simpleUrl,
				upload_token: secret
			},
			text: [
				url,
				secret,
				`Upload:  UV_PUBLISH_URL=${uploadUrl} UV_PUBLISH_TOKEN=${secret} uv publish FILES`,
				`Install: UV_INDEX=${simpleUrl} uv pip install NAME`
			].join("\n"),
			until: aborted(signal).then(stop)
		};
	}
});
const aborted = (signal) => new Promise((resolve) => {
	if (signal.aborted) resolve();
	else signal.addEventListener("abort", () => resolve(), { once: true });
});

export { action };