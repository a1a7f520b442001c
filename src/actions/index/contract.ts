import { defineContract } from "../../contract/contract.ts";
import { commandOnly, count, text } from "../../contract/field.ts";
import { anywhere } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "index",
  description:
    "Serve the embedded package index on loopback until it is stopped; as text, the first line is its URL, the second the token for uploads",
  inputs: {
    ...anywhere,
    port: count([0, 65_535], {
      description: "Port to listen on; 0 takes any that is free",
      surfaces: commandOnly,
      default: "0",
    }),
    store: text({
      description: "Folder that keeps the files; without it, a temporary one that goes when the index stops",
      surfaces: commandOnly,
    }),
  },
  outputs: {},
});
