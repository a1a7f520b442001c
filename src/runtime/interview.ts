import type { Interview } from "../ports/interview.ts";
import { readAnswer, type Terminal } from "./confirm.ts";

/** Asks on a terminal until an answer fits; an input that ends takes what is proposed, and agrees to nothing. */
export const interviewOn = ({ alone, ...terminal }: Terminal): Interview => {
  const ask = (question: string) => alone(async () => (await readAnswer(terminal, question)).trim().toLowerCase());
  const choose: Interview["choose"] = async (question, choices, preset) => {
    for (;;) {
      const answer = await ask(`${question} (${choices.join(", ")}) [${preset}] `);
      if (answer === "") return preset;
      const found = choices.find((choice) => choice === answer);
      if (found !== undefined) return found;
    }
  };
  return {
    choose,
    agree: async (question) => /^y(?:es)?$/.test(await ask(`${question} [y/N] `)),
    show: (lines) => terminal.output.write(`${lines.join("\n")}\n`),
  };
};
