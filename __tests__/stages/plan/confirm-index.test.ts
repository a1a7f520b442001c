import { expect, test } from "@jest/globals";
import { createHttp } from "../../../src/adapters/http.ts";
import { createSimpleIndex } from "../../../src/adapters/simple-index.ts";
import { chooseTarget, type Target } from "../../../src/domain/target/target.ts";
import { confirmIndex } from "../../../src/stages/plan/confirm-index.ts";
import { type Answer, serve } from "../../fakes/answers.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { uvIndexesOf } from "../../uv-indexes.ts";
import { releasedOf } from "./surveying.ts";

const saidOf = async (page: Answer, released = releasedOf()) => {
  await using server = await serve(() => page);
  const target = chooseTarget({ index: `${server.url}legacy/`, checkUrl: server.url }, uvIndexesOf()) as Target;
  const index = createSimpleIndex({ simpleUrl: server.url, http: createHttp(fakeClock(), "test") });
  const findings = await confirmIndex(target, { index, released }, new AbortController().signal);
  return findings.map(({ code, severity }) => `${severity} ${code}`);
};

test.each<[string, Answer, readonly string[]]>([
  ["a list of projects", { body: "<!DOCTYPE html>" }, []],
  ["nothing", { status: 404 }, ["warning RA-INDEX-UNCONFIRMED"]],
  ["only uploads", { status: 405 }, ["warning RA-INDEX-UNCONFIRMED"]],
  ["another thing", { type: "text/plain", body: "hello" }, ["warning RA-INDEX-UNCONFIRMED"]],
])("where an index knows no package, and its address has %s, it is %j", async (_, page, expected) => {
  expect(await saidOf(page)).toEqual(expected);
});

test("an index that knows a package is an index, and is not asked for more", async () => {
  expect(await saidOf({ status: 404 }, releasedOf("core"))).toEqual([]);
});
