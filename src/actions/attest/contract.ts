import { defineContract } from "../../contract/contract.ts";
import { text } from "../../contract/field.ts";
import { anywhere } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "attest",
  description: "Sign every distribution that an earlier run built, for PyPI to show where it was made (PEP 740)",
  page: { title: "Attest distributions", icon: "shield", color: "blue" },
  inputs: {
    ...anywhere,
    dist: text({
      description:
        "Folder with the distributions and the manifest of an earlier run; each file's attestation is put beside it, as `FILE.publish.attestation`",
      isRequired: true,
    }),
  },
  outputs: {
    "artifact-id": {
      description:
        "Id of an artifact with the distributions, the manifest and the attestations; empty where there is none",
      otherwise: "",
    },
    attested: {
      description: "Number of distributions in `dist` that have their attestation now, also on a re-run",
      otherwise: "0",
    },
  },
});
