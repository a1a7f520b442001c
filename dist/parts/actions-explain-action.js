import { archive_exports, index_reads_exports } from "./domain-problem-index-reads.js";
import { artifact_exports, distribution_metadata_exports } from "./domain-problem-distribution-metadata.js";
import { attest_exports } from "./domain-problem-attest.js";
import { attestation_exports, event_exports, preflight_exports, shares_exports, version_tags_exports } from "./domain-problem-preflight.js";
import { build_timeout_exports, uv_exports } from "./domain-problem-uv.js";
import { changelog_exports, commit_back_exports, finish_exports, forge_release_exports } from "./domain-problem-finish.js";
import { changes_exports, installers_exports, release_plan_exports } from "./domain-problem-release-plan.js";
import { check_audit_exports, check_choice_exports, check_files_exports, check_requirements_exports } from "./domain-problem-check-requirements.js";
import { check_metadata_exports, version_rules_exports } from "./domain-problem-check-metadata.js";
import { comment_exports, gate_exports, scope_exports } from "./domain-problem-gate.js";
import { Problem, config_exports, contract$11 as contract, defineAction, nearest, plan_exports, pyproject_exports, remedyOf, run_exports, unexpected_exports, unknownCode, usage_exports } from "./domain-problem-plan.js";
import { copy_exports, init_exports } from "./domain-problem-copy.js";
import { credential_exports, release_exports, trusted_publishing_exports } from "./domain-problem-credential.js";
import { distribution_exports } from "./domain-problem-distribution.js";
import { distribution_content_exports, distribution_together_exports, index_projects_exports, rehearsal_exports, rendering_exports, smoke_exports, under_way_exports, uv_settings_exports } from "./domain-problem-smoke.js";
import { fragments_exports, release_files_exports, version_sources_exports } from "./domain-problem-release-files.js";
import { git_exports, process_exports } from "./domain-environment-uv-variables.js";
import { graph_exports, index_server_exports } from "./domain-problem-index-server.js";
import { history_exports } from "./domain-problem-history.js";
import { manifest_exports, wheels_exports } from "./domain-problem-manifest.js";
import { prepared_exports } from "./domain-problem-prepared.js";
import { ref_update_exports } from "./domain-problem-ref-update.js";
import { release_request_exports } from "./domain-problem-release-request.js";
import { rollback_exports } from "./domain-problem-rollback.js";
import { target_exports } from "./domain-problem-target.js";
import { upload_exports } from "./domain-problem-upload.js";
import { workspace_exports } from "./domain-problem-workspace.js";

// src/domain/problem/catalogue.ts
const areas = [
	archive_exports,
	artifact_exports,
	attest_exports,
	attestation_exports,
	build_timeout_exports,
	changelog_exports,
	changes_exports,
	comment_exports,
	commit_back_exports,
	check_audit_exports,
	check_choice_exports,
	check_files_exports,
	check_metadata_exports,
	check_requirements_exports,
	config_exports,
	copy_exports,
	credential_exports,
	shares_exports,
	distribution_exports,
	distribution_content_exports,
	distribution_metadata_exports,
	distribution_together_exports,
	event_exports,
	finish_exports,
	forge_release_exports,
	fragments_exports,
	gate_exports,
	git_exports,
	graph_exports,
	history_exports,
	index_projects_exports,
	index_reads_exports,
	index_server_exports,
	installers_exports,
	init_exports,
	manifest_exports,
	plan_exports,
	preflight_exports,
	prepared_exports,
	process_exports,
	pyproject_exports,
	ref_update_exports,
	rehearsal_exports,
	release_exports,
	release_files_exports,
	release_plan_exports,
	release_request_exports,
	rendering_exports,
	rollback_exports,
	run_exports,
	scope_exports,
	smoke_exports,
	target_exports,
	trusted_publishing_exports,
	under_way_exports,
	unexpected_exports,
	upload_exports,
	usage_exports,
	uv_exports,
	uv_settings_exports,
	version_rules_exports,
	version_sources_exports,
	version_tags_exports,
	wheels_exports,
	workspace_exports
];
const catalogue = new Map(areas.flatMap((area) => Object.values(area)).filter(isKind).map((kind) => [kind.code, kind]));
function isKind(value) {
	return typeof value === "function" && "code" in value;
}

// src/domain/problem/remedy-words.ts
const remedyWords = {
	commit: "A tag names the commit without the fix, and a re-run takes the same: release the next version from a commit with it. Only while nothing of the release is public can the tag be moved instead. Where merging releases, merge the fix: its push starts the run again. On a pull request, push it.",
	tag: "Push the right tag: it starts a run of its own.",
	call: "A re-run takes the workflow of the tag's commit: fix it on the default branch, and start it there by hand with the tag. Where merging releases, or on a pull request, the push of the fix starts the run again. In a terminal, correct the command.",
	rebuild: "Re-run all jobs: failed jobs alone would take the same files.",
	outside: "Re-run failed jobs; in a terminal, run the same again. Nothing is uploaded twice."
};

// src/actions/explain/action.ts
const action = defineAction({
	contract,
	run: async ({ code: asked }, _) => {
		const code = asked.toUpperCase();
		const found = catalogue.get(code);
		if (found === void 0) throw new Problem(unknownCode({
			code: asked,
			nearest: nearest(code, catalogue.keys())
		}));
		const { severity, mender, meaning, why, mend } = found;
		const remedy = remedyOf(found);
		const then = severity === "error" ? ["", `And then: ${remedyWords[remedy]}`] : [];
		return {
			findings: [],
			document: {
				code,
				severity,
				mender,
				remedy,
				meaning,
				why,
				mend
			},
			text: [
				`${code} (${severity})`,
				"",
				meaning,
				"",
				`Why it matters: ${why}`,
				"",
				`What to do: ${mend}`,
				...then
			].join("\n")
		};
	}
});

export { action };