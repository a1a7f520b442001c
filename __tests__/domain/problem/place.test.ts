import { expect, test } from "@jest/globals";
import { gateFindings } from "../../../src/domain/gate/gate-result.ts";
import { copyFailed, sourceFailed } from "../../../src/domain/problem/copy.ts";
import { byPlace } from "../../../src/domain/problem/finding.ts";
import { finishUncertain } from "../../../src/domain/problem/finish.ts";
import { gitMissing } from "../../../src/domain/problem/git.ts";
import { requestRefused } from "../../../src/domain/problem/release-request.ts";

const twice = byPlace((or) => `Fetch it${or(" by a step", "")}`);

test("a hint is written once for what is the same in both places", () => {
  expect(twice).toEqual({ hint: "Fetch it by a step", inTerminal: "Fetch it" });
  expect(byPlace(() => "Fetch it").inTerminal).toBeUndefined();
});

test("who takes another's hint takes that of both places", () => {
  const cause = { ...twice, mender: "project", remedy: "call" } as const;
  const uncertain = finishUncertain({ packages: ["core"], index: "PyPI", why: "it answered 403", cause });
  const gate = { id: "tests", name: "tests", kind: "command", command: "make" } as const;
  const failed = { gate, result: "failed", why: "no git", duration: 1, cause: gitMissing() } as const;
  expect(uncertain).toMatchObject(twice);
  expect(gateFindings(failed)).toMatchObject([{ inTerminal: "Install git or put its folder on PATH" }]);
});

test("a hint in place of one that differs is for both places", () => {
  expect(copyFailed({ file: "a", why: "EACCES" }).inTerminal).toContain("XDG_CACHE_HOME");
  expect(sourceFailed({ file: "a", why: "EACCES" }).inTerminal).toBeUndefined();
  const refused = { step: "read it", status: undefined };
  expect(requestRefused({ ...refused, why: "it is forbidden" }).inTerminal).toContain("GITHUB_TOKEN");
  expect(requestRefused({ ...refused, why: "SSL certificate problem" }).inTerminal).toBeUndefined();
});
