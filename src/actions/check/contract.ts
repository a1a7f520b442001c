import { defineContract } from "../../contract/contract.ts";
import { commandOnly, flag } from "../../contract/field.ts";
import { always, findingsOutput, health } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "check",
  description: "Say what is wrong with the workspace, and fix what a program can",
  page: { title: "Check a uv workspace", icon: "activity", color: "green" },
  inputs: {
    ...always,
    ...health,
    fix: flag({
      description: "Show as a diff what a program can fix; with `yes`, write it",
      surfaces: commandOnly,
      default: "false",
    }),
    yes: flag({ description: "Write what `fix` shows", surfaces: commandOnly, default: "false" }),
  },
  needsWorkspace: { unlessGiven: [] },
  outputs: {
    findings: findingsOutput,
  },
});
