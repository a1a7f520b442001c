/** A ruleset of the repository for tags, as GitHub tells it to a token that cannot pass it. */
export const tagRuleset = (name: string, include: readonly string[], rule: "creation" | "deletion") => ({
  id: 1,
  name,
  target: "tag",
  source_type: "Repository",
  source: "org/project",
  enforcement: "active",
  current_user_can_bypass: "never",
  conditions: { ref_name: { include, exclude: [] } },
  rules: [{ type: rule }],
});
