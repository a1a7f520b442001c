/**
 * A ruleset that lets a branch move by pull requests alone, as the forge imports it.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/managing-rulesets-for-a-repository#importing-a-ruleset
 */
export const ruleset = (branch: string) => ({
  name: `${branch} moves by pull requests`,
  target: "branch",
  enforcement: "active",
  conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
  rules: [
    { type: "deletion" },
    { type: "non_fast_forward" },
    {
      type: "pull_request",
      parameters: {
        required_approving_review_count: 0,
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: false,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
      },
    },
  ],
  bypass_actors: [],
});
