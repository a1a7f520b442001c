import { checkout, folderOf, head, literally, own, scalar, setupUv } from "./steps.ts";

export interface ReadinessWorkflow {
  /** The workspace's folder from the repository's top; empty for the top. */
  readonly folder: string;
  /** Gates of the project's own, one a line; they may cite what other workflows have tested. */
  readonly gates: readonly string[];
  /** What added lines must not match, one a line. */
  readonly forbid: readonly string[];
  /** What it is told of the index: a pull request gets no login. */
  readonly index?: string | undefined;
}

/** The workflow that says on pull requests what merging them would release, from its name on. */
export const readinessWorkflow = ({ folder, gates, forbid, index }: ReadinessWorkflow): string => {
  const trigger = "  pull_request:";
  const group = "group: readiness-${{ github.ref }}";
  const cites = [
    "      checks: read # to cite what other workflows have tested\n",
    "      actions: read # to tell their names\n",
  ];
  return `${head("Release readiness", trigger, [group, "cancel-in-progress: true"])}  readiness:
    name: Release readiness
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
${gates.length === 0 ? "" : cites.join("")}    steps:
${[
  checkout("the merge base, and the tags", { trust: "gates run the project's own code" }),
  setupUv,
  own("actions/release-readiness", {
    ...folderOf({ folder }),
    gates: rows(gates),
    forbid: rows(forbid),
    index,
  }),
].join("")}`;
};

const rows = (lines: readonly string[]): string | undefined =>
  lines.length === 0 ? undefined : `|${lines.map((line) => `\n            ${line}`).join("")}`;

export interface ProtectWorkflow {
  readonly branch: string;
  /** Gitea has no record of a branch's moves that could be looked over later, and no `gh`. */
  readonly host: "github" | "gitea";
}

/** The workflow that watches how the default branch moves, from its name on. */
export const protectWorkflow = ({ branch, host }: ProtectWorkflow): string => {
  const push = `  push:\n    branches: [${scalar(literally(branch))}]`;
  const later = '  schedule:\n    - cron: "17 5 * * 1" # Mondays: the week before\n  workflow_dispatch:';
  const trigger = host === "github" ? `${push}\n${later}` : push;
  const group = "group: protect-main-${{ github.sha }}";
  const jobs = host === "github" ? [protectJob("output"), reportJob] : [protectJob("alone")];
  return `${head("Protect main", trigger, [group, "cancel-in-progress: false"])}${jobs.join("\n")}`;
};

const protectJob = (use: "output" | "alone"): string => `  protect:
    name: Protect main
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # the branch and its activity
      pull-requests: read # which pull requests were merged
${use === "alone" ? "" : "    outputs:\n      verdict: ${{ steps.protect.outputs.verdict }}\n"}    steps:
${own("actions/protect-main", {}, { id: use === "alone" ? undefined : "protect" })}`;

const reportJob = `  report:
    name: Open an issue
    needs: protect
    if: \${{ failure() && needs.protect.outputs.verdict == 'direct-push' }}
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write # to open one; this job runs nothing but the command below
    steps:
      - name: Open an issue
        env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          RUN: \${{ github.server_url }}/\${{ github.repository }}/actions/runs/\${{ github.run_id }}
        run: |
          gh issue create \\
            --title "The default branch was pushed to without a pull request" \\
            --body "What was pushed, by whom, and how to take it back: $RUN"
`;
