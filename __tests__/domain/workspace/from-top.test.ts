import { expect, test } from "@jest/globals";
import { lockOutdated } from "../../../src/domain/problem/lock.ts";
import { fromTop } from "../../../src/domain/workspace/from-top.ts";

test("a workspace in a folder of its repository has its lock there", () => {
  expect(fromTop(lockOutdated({}), { prefix: "python" }).file).toBe("python/uv.lock");
  expect(fromTop(lockOutdated({}), { prefix: "" }).file).toBe("uv.lock");
});
