import { expect, test } from "@jest/globals";
import { parseMetadata } from "../../../src/domain/python/metadata.ts";

test("the fields and the body of METADATA are read, repeated ones in order", () => {
  const metadata = parseMetadata(
    [
      "Metadata-Version: 2.4",
      "Name: core",
      "Version: 1.2.3",
      "Summary: Colours: red, green",
      "Requires-Python: >=3.9",
      "License-Expression: MIT",
      "License-File: LICENSE",
      "License-File: NOTICE",
      "requires-dist: http>=1.0;",
      "  extra == 'x'",
      "Requires-Dist: db (==1.2.3)",
      "Provides-Extra: x",
      "Dynamic: Version",
      "Description-Content-Type: text/markdown",
      "Classifier: Private :: Do Not Upload",
      "",
      "# Core",
      "",
      "Name: not a field",
    ].join("\n"),
  );
  expect(metadata).toMatchObject({
    metadataVersion: "2.4",
    name: "core",
    version: "1.2.3",
    summary: "Colours: red, green",
    requiresPython: ">=3.9",
    licenseExpression: "MIT",
    licenseFiles: ["LICENSE", "NOTICE"],
    requiresDist: ["http>=1.0; extra == 'x'", "db (==1.2.3)"],
    providesExtra: ["x"],
    dynamic: ["Version"],
    descriptionContentType: "text/markdown",
    description: "# Core\n\nName: not a field",
  });
  expect(metadata.fields.get("classifier")).toEqual(["Private :: Do Not Upload"]);
});

test("nothing is not an error: what is missing is undefined or empty", () => {
  expect(parseMetadata("")).toEqual({
    metadataVersion: undefined,
    name: undefined,
    version: undefined,
    summary: undefined,
    requiresPython: undefined,
    licenseExpression: undefined,
    descriptionContentType: undefined,
    requiresDist: [],
    providesExtra: [],
    licenseFiles: [],
    dynamic: [],
    description: undefined,
    fields: new Map(),
  });
});

test("an old description in the header loses its indentation", () => {
  const eight = "Name: a\nDescription: One\n        Two\n          indented\n        \n        Three\nVersion: 1\n";
  expect(parseMetadata(eight)).toMatchObject({ description: "One\nTwo\n  indented\n\nThree", version: "1" });
  const bars = "Description: One\r\n       |Two\r\n       |\r\n       |  Three\r\n";
  expect(parseMetadata(bars).description).toBe("One\nTwo\n\n  Three");
});

test("a line that is no field starts the body, as e-mail readers have it", () => {
  expect(parseMetadata("Name: a\nnot a field\nVersion: 1\n")).toMatchObject({
    name: "a",
    version: undefined,
    description: "not a field\nVersion: 1\n",
  });
  expect(parseMetadata(" indented\nName: a").name).toBeUndefined();
});
