import { contract$9 as e, defineAction as t } from "./actions-publish-contract.js";
const n = t({
	contract: e,
	run: async ({ store: e, port: t }, { index: n, signal: r }) => {
		let i = {
			store: e,
			port: t,
			hasPyPIRules: !0,
			isClosed: !1
		}, { url: a, uploadUrl: o, simpleUrl: s, token: c, stop: l } = await n.start(i), u = c.reveal();
		return {
			findings: [],
			document: {
				url: a,
				upload_url: o,
				simple_url: s,
				upload_token: u
			},
			text: [
				a,
				u,
				`Upload:  UV_PUBLISH_URL=${o} UV_PUBLISH_TOKEN=${u} uv publish FILES`,
				`Install: UV_INDEX=${s} uv pip install NAME`
			].join("\n"),
			until: aborted(r).then(l)
		};
	}
}), aborted = (e) => new Promise((t) => {
	e.aborted ? t() : e.addEventListener("abort", () => t(), { once: !0 });
});
export { n as action };
