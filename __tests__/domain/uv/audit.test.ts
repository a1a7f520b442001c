import { expect, test } from "@jest/globals";
import { readAudit } from "../../../src/domain/uv/audit.ts";

test("what uv prints is read, and what is incomplete in it passed over", () => {
  const report = {
    schema: { version: "preview" },
    vulnerabilities: [
      {
        dependency: { name: "idna", version: "2.0" },
        id: "OSV-1",
        display_id: "PYSEC-1",
        summary: "Slow",
        link: "https://example.org/1",
        fix_versions: ["3.7", 4],
      },
      { dependency: { name: "idna", version: "2.0" }, id: "GHSA-1", summary: null, fix_versions: [] },
      { dependency: {}, id: "x" },
      7,
    ],
    adverse_statuses: [{ name: "old", status: "archived", reason: null }, { name: "x" }],
  };
  expect(readAudit(JSON.stringify(report))).toEqual({
    vulnerabilities: [
      {
        name: "idna",
        version: "2.0",
        id: "PYSEC-1",
        summary: "Slow",
        link: "https://example.org/1",
        fixVersions: ["3.7"],
      },
      { name: "idna", version: "2.0", id: "GHSA-1", summary: undefined, link: undefined, fixVersions: [] },
    ],
    statuses: [{ name: "old", status: "archived", reason: undefined }],
  });
});

test.each(["", "no JSON", "[]", "{}", '{"vulnerabilities":1}'])("%j is no audit", (output) => {
  expect(readAudit(output)).toBeUndefined();
});
