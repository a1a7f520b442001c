import { expect, test } from "@jest/globals";
import { annotation, mask, outputEntry } from "../../src/runtime/workflow-commands.ts";

test.each([
  "",
  "one\nend\npublished<<end\ntrue\nend",
  "one\nend-of-output---\npublished<<end-of-output---\ntrue",
  `end-of-output------\nend-of-output${"-".repeat(1_000)}\nend-of-output-`,
])("an output is a name, and its value between two lines that are not in it", (value) => {
  const [first = "", ...rest] = outputEntry("packages", value).split("\n");
  const delimiter = first.replace("packages<<", "");
  expect(value).not.toContain(delimiter);
  expect(rest.join("\n")).toBe(`${value}\n${delimiter}\n`);
});

test("an annotation has its place as properties, in which nothing ends them", () => {
  const finding = { code: "RA-X", severity: "error", mender: "project", message: "", hint: "" } as const;
  expect(annotation(finding, "a, b: c", "100%\r\nsecond: line, too")).toBe(
    "::error title=a%2C b%3A c::100%25%0D%0Asecond: line, too",
  );
  expect(annotation({ ...finding, severity: "notice", file: "a,b::c%\n.toml", line: 3, column: 7 }, "t", "x")).toBe(
    "::notice file=a%2Cb%3A%3Ac%25%0A.toml,line=3,col=7,title=t::x",
  );
});

test("a mask is one line, whatever the secret", () => {
  expect(mask("50%\nsecond")).toBe("::add-mask::50%25%0Asecond");
});
