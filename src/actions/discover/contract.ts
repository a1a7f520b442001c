import { defineContract } from "../../contract/contract.ts";
import { always } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "discover",
  description: "List the members with path and version, and why each is or is not released",
  inputs: always,
  needsWorkspace: { unlessGiven: [] },
  readsConfig: { inFormats: ["text", "json"] },
  outputs: {},
});
