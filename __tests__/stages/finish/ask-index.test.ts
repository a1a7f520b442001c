import { expect, test } from "@jest/globals";
import { createHttp } from "../../../src/adapters/http.ts";
import { createSimpleIndex } from "../../../src/adapters/simple-index.ts";
import type { PackageName } from "../../../src/domain/python/name.ts";
import { askIndex } from "../../../src/stages/finish/ask-index.ts";
import { serve } from "../../fakes/answers.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";

test("a page that may be a proxy's does not say that a release is missing", async () => {
  await using server = await serve((path) => ({
    body: path.endsWith("/core/")
      ? "<html><h1>Gateway</h1><p>One moment</p></html>"
      : "<html><h1>Links for api</h1></html>",
  }));
  const index = createSimpleIndex({ simpleUrl: server.url, http: createHttp(fakeClock(), "test") });
  const [core, api] = ["core", "api"] as PackageName[];
  const sights = await askIndex([core!, api!], index, new AbortController().signal);
  expect(sights.get(core!)).toMatchObject({ kind: "unknown", why: expect.stringContaining("about core may not be") });
  expect(sights.get(api!)).toEqual({ kind: "seen", files: [] });
});
