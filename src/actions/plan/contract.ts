import { defineContract } from "../../contract/contract.ts";
import { format, pythonVersion, selection, workingDirectory } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "plan",
  description: "Say what would be published, in which order, and why",
  page: { title: "Plan a uv workspace's release", icon: "list", color: "blue" },
  inputs: {
    "working-directory": workingDirectory,
    format: format(["text", "json", "csv"], "text"),
    ...selection,
    "python-version": pythonVersion,
  },
  outputs: {
    packages: {
      description: "The packages to publish, in order, as JSON: a list of `{name, version, path, level, tag, …}`",
      otherwise: "[]",
    },
    matrix: {
      description: "The same as a job matrix: `{include: [{name, version, path, tag, level}]}`",
      otherwise: '{"include":[]}',
    },
    "plan-path": { description: "Path of the plan, as JSON", otherwise: "" },
    empty: { description: "`true` where there is nothing to publish", otherwise: "true" },
  },
});
