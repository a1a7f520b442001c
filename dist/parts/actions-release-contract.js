import { defineContract as e } from "../index.js";
import { configured as t, eachRun as n, githubToken as r } from "./actions-shared-inputs.js";
import { contract$2 as i, contract$4 as a, validation as o } from "./actions-version-contract.js";
import { contract as s } from "./actions-publish-contract.js";
const c = e({
	name: "release",
	description: "Validate a tag or a merged release, run the gates, publish what it releases, and make its tags and releases on GitHub or Gitea; the first that fails is the last",
	page: {
		title: "Release a uv workspace",
		icon: "package",
		color: "green"
	},
	inputs: {
		...s.inputs,
		gates: {
			...i.inputs.gates,
			surfaces: n
		},
		"gate-timeout": i.inputs["gate-timeout"],
		changelog: t(o.changelog),
		"require-changelog": t(o["require-changelog"]),
		"require-default-branch": t(o["require-default-branch"]),
		"version-files": t(o["version-files"]),
		channel: t(o.channel),
		release: t(a.inputs.release),
		tags: t(a.inputs.tags),
		"umbrella-tag-format": t(a.inputs["umbrella-tag-format"]),
		assets: t(a.inputs.assets),
		notes: t(a.inputs.notes),
		latest: t(a.inputs.latest),
		"commit-back": t(a.inputs["commit-back"]),
		"github-token": r("Makes tags and releases (`contents: write`); reads cited check runs, what else is under way for the release, and by which pull request a push came")
	},
	needsWorkspace: { unlessGiven: ["dist"] },
	outputs: {
		...s.outputs,
		tags: a.outputs.tags,
		releases: a.outputs.releases,
		"pull-request": a.outputs["pull-request"],
		findings: i.outputs.findings
	}
});
export { c as contract };
