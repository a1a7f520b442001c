import { catalogue } from "../../domain/problem/catalogue.ts";
import { remedyOf } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { afterwards } from "../../domain/problem/remedy-words.ts";
import { unknownCode } from "../../domain/problem/usage.ts";
import { nearest } from "../../domain/text/nearest.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";

/** Prints what the catalogue says of a code. */
export const action = defineAction({
  contract,
  run: async ({ code: asked }, _: unknown) => {
    const code = asked.toUpperCase();
    const found = catalogue.get(code);
    if (found === undefined) throw new Problem(unknownCode({ code: asked, nearest: nearest(code, catalogue.keys()) }));
    const { severity, mender, meaning, why, mend } = found;
    const then = afterwards(found);
    return {
      findings: [],
      document: { code, severity, mender, remedy: remedyOf(found), meaning, why, mend },
      text: [
        `${code} (${severity})`,
        "",
        meaning,
        "",
        `Why it matters: ${why}`,
        "",
        `What to do: ${mend}`,
        ...(then === undefined ? [] : ["", `And then: ${then}`]),
      ].join("\n"),
    };
  },
});
