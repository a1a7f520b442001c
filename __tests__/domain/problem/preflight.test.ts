import { expect, test } from "@jest/globals";
import { remedyOf, strictly } from "../../../src/domain/problem/finding.ts";
import { changedSinceTag, checkSkipped } from "../../../src/domain/problem/preflight.ts";

test("a check that a service did not answer is to be run again, and no commit is asked for", () => {
  const about = (reason: string) => {
    const finding = strictly(checkSkipped({ check: "vulnerable-dependencies", reason }));
    return [remedyOf(finding), finding.hint];
  };
  const outside = ["outside", "See that the service that vulnerable-dependencies asks can be reached from here"];
  const url = "https://api.osv.dev/v1/querybatch";
  expect(about(`uv audit could not ask: Request failed: error sending request for url (${url})`)).toEqual(outside);
  expect(about("uv audit gave no answer within 60 s")).toEqual(outside);
  const failed = `uv audit could not ask: HTTP status server error (503 Service Unavailable) for url (${url})`;
  expect(about(failed)).toEqual(outside);
  expect(about("this uv has no uv audit")).toEqual(["call", "Update uv"]);
  expect(about("there is no uv.lock")).toEqual(["commit", "Fix what keeps vulnerable-dependencies from being made"]);
  const refused = `HTTP status client error (407 Proxy Authentication Required) for url (${url})`;
  expect(about(`uv audit could not ask: ${refused}`)).toEqual(["call", expect.stringContaining("proxy's login")]);
});

test("what is counted no further is not said to be all", () => {
  const count = (commits: number) => changedSinceTag({ package: "a", version: "1.0", tag: "v1.0", commits }).message;
  expect(count(999)).toMatch(/; 999 commits since v1\.0 are not released$/);
  expect(count(1000)).toMatch(/; 1000 or more commits since v1\.0 are not released$/);
});
