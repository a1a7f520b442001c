import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import type { Interview } from "../../src/ports/interview.ts";
import { interviewOn } from "../../src/runtime/interview.ts";

/** What a person who types this is asked, and what comes of it. */
const interview = async <Value>(typed: readonly string[], ask: (interview: Interview) => Promise<Value>) => {
  const input = new PassThrough();
  const output = new PassThrough();
  const { signal } = new AbortController();
  const answers = [...typed];
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const answer = answers.shift();
    setImmediate(() => (answer === undefined ? input.end() : input.write(`${answer}\n`)));
    return work();
  };
  const value = await ask(interviewOn({ input, output, signal, alone }));
  output.end();
  return { value, said: await text(output) };
};

const flows = ["merge", "tag"] as const;

test("an answer that fits is taken, an empty one is the preset, and anything else is asked again", async () => {
  const ask = (asked: Interview) => asked.choose("What starts a release", flows, "tag");
  expect(await interview([" Merge "], ask)).toEqual({
    value: "merge",
    said: "What starts a release (merge, tag) [tag] ",
  });
  expect((await interview([""], ask)).value).toBe("tag");
  const again = await interview(["both", "merge"], ask);
  expect(again.value).toBe("merge");
  expect(again.said.match(/What starts/g)).toHaveLength(2);
});

test("only y and yes agree, and an input that ends agrees to nothing", async () => {
  const ask = (asked: Interview) => asked.agree("Write these 4 files?");
  expect((await interview(["y"], ask)).value).toBe(true);
  expect((await interview(["YES"], ask)).value).toBe(true);
  for (const typed of [["n"], [""], ["yesterday"], []]) expect((await interview(typed, ask)).value).toBe(false);
});

test("an input that has ended answers each question after it as an empty line does", async () => {
  const ask = async (asked: Interview) => [
    await asked.choose("What starts a release", flows, "tag"),
    await asked.agree("Write these 4 files?"),
  ];
  expect((await interview([], ask)).value).toEqual(["tag", false]);
});
