import { ruleset } from "../../ref-update/ruleset.ts";
import { linesOf, type NextStep, pageOf, type Setting, step } from "./setting.ts";

/** What the forge has to refuse. */
export const rulesets = (setting: Setting): readonly NextStep[] => {
  const { host, branch, patterns } = setting;
  if (host === "gitea") {
    return [
      step(
        "Let those alone write to the repository who may release: a workflow on any branch gets its secrets",
        linesOf(pageOf(setting, "settings/collaboration")),
      ),
      step(`Let ${branch} be changed by pull requests alone`, linesOf(pageOf(setting, "settings/branches"))),
      ...(patterns.length === 0
        ? []
        : [
            step(
              `Protect the tags ${patterns.join(", ")}: who can push one can release`,
              linesOf(pageOf(setting, "settings/tags")),
            ),
          ]),
    ];
  }
  const page = pageOf(setting, "settings/rules");
  return [
    step(`Import this ruleset, so that ${branch} moves by pull requests alone`, [
      ...linesOf(page),
      JSON.stringify(ruleset(branch)),
    ]),
    ...(patterns.length === 0
      ? []
      : [
          step("Import this ruleset, so that release tags are neither moved nor deleted", [
            ...linesOf(page),
            JSON.stringify(tagRuleset(patterns)),
          ]),
        ]),
  ];
};

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets */
const tagRuleset = (patterns: readonly string[]) => ({
  name: "Release tags stay",
  target: "tag",
  enforcement: "active",
  conditions: { ref_name: { include: patterns.map((pattern) => `refs/tags/${pattern}`), exclude: [] } },
  rules: [{ type: "update" }, { type: "deletion" }],
  bypass_actors: [],
});
