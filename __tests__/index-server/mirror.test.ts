import { expect, test } from "@jest/globals";
import { createHttp } from "../../src/adapters/http.ts";
import { createSimpleIndex } from "../../src/adapters/simple-index.ts";
import { Secret } from "../../src/domain/credential/secret.ts";
import { startMirror } from "../../src/index-server/mirror.ts";
import { serve } from "../fakes/answers.ts";
import { fakeClock } from "../fakes/fake-clock.ts";

const json = "application/vnd.pypi.simple.v1+json";
const wheel = "core_lib-1.0-py3-none-any.whl";
const basic = `Basic ${Buffer.from("ada:s3cret").toString("base64")}`;

/** An index that knows everything, and tells it to ada alone. */
const startBehind = () =>
  serve((path, { headers }) => {
    if (headers.authorization !== basic) return { status: 401 };
    if (path.endsWith(".whl")) return { body: "the wheel" };
    const files = [
      { filename: wheel, url: "../../files/core.whl", yanked: "broken", "requires-python": ">=3.9", size: 9 },
      { filename: "..%2f..%2fescape.whl", url: "../../files/core.whl" },
    ];
    return { type: json, body: JSON.stringify({ files }) };
  });

const mirrorOf = (url: string) =>
  startMirror({
    access: { path: "only-ours" },
    names: new Set(["core-lib"]),
    index: createSimpleIndex({
      simpleUrl: `${url}simple/`,
      http: createHttp(fakeClock(), "test"),
      login: { username: "ada", password: new Secret("s3cret") },
    }),
  });

test("a mirror serves the members of an index that wants a login to those who have none", async () => {
  await using behind = await startBehind();
  await using mirror = await mirrorOf(behind.url);
  const listing = await fetch(`${mirror.simpleUrl}core-lib/`);
  expect(await listing.json()).toMatchObject({
    name: "core-lib",
    files: [{ filename: wheel, yanked: true, "requires-python": ">=3.9", size: 9 }],
  });
  const file = new URL(`../../files/core-lib/${wheel}`, listing.url);
  expect(await (await fetch(file)).text()).toBe("the wheel");
  const asked = behind.asked.length;
  expect((await fetch(file, { method: "HEAD" })).status).toBe(200);
  expect(behind.asked.slice(asked).map(({ path }) => path)).toEqual(["/simple/core-lib/"]);
});

test("of a name that is no member's it knows nothing, and does not ask", async () => {
  await using behind = await startBehind();
  await using mirror = await mirrorOf(behind.url);
  for (const path of ["iniconfig/", "Core.Lib/x/", "%2e%2e/"])
    expect((await fetch(`${mirror.simpleUrl}${path}`)).status).toBe(404);
  expect((await fetch(mirror.simpleUrl.replace("only-ours", "another"))).status).toBe(404);
  expect(behind.asked).toEqual([]);
});

test("an index that fails behind it is said to fail, and not to lack the name", async () => {
  await using behind = await serve(() => ({ status: 403 }));
  await using mirror = await mirrorOf(behind.url);
  const answer = await fetch(`${mirror.simpleUrl}core-lib/`);
  expect({ status: answer.status, text: await answer.text() }).toEqual({
    status: 502,
    text: expect.stringContaining("refused to be read"),
  });
});
