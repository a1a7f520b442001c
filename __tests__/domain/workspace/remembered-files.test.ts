import { expect, test } from "@jest/globals";
import type { Files } from "../../../src/domain/workspace/files.ts";
import { rememberedFiles } from "../../../src/domain/workspace/remembered-files.ts";

test("each file, folder and link is asked for once, and so is what is not there", () => {
  const asked: string[] = [];
  const answer =
    <Answer>(there: Answer) =>
    (path: string): Answer | undefined => {
      asked.push(path);
      return path === "/no" ? undefined : there;
    };
  const files: Files = { readText: answer("text"), list: answer([]), realPath: answer("/real") };
  const seen = rememberedFiles(files);
  for (const path of ["/a", "/no", "/a", "/no"]) {
    const isThere = path === "/a";
    expect(seen.readText(path)).toBe(isThere ? "text" : undefined);
    expect(seen.list(path)).toEqual(isThere ? [] : undefined);
    expect(seen.realPath(path)).toBe(isThere ? "/real" : undefined);
  }
  expect(asked).toEqual(["/a", "/a", "/a", "/no", "/no", "/no"]);
});
