import { expect, test } from "@jest/globals";
import { parseRequirement } from "../../../src/domain/python/requirement.ts";
import { sameRequirement } from "../../../src/domain/python/same-requirement.ts";
import type { Span } from "../../../src/domain/text/span.ts";

const required = (text: string) => {
  const parsed = parseRequirement(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.message} at ${parsed.offset}`);
  return parsed.requirement;
};

test.each([
  ["core", ["core", [], "", undefined, undefined]],
  [" Core_Lib ", ["core-lib", [], "", undefined, undefined]],
  ["core>=1,<2", ["core", [], ">=1,<2", undefined, undefined]],
  ["core[a,B_c]", ["core", ["a", "B_c"], "", undefined, undefined]],
  ["core [ a , b ] ( >= 1 , < 2 ) ; os_name=='nt' ", ["core", ["a", "b"], ">= 1 , < 2", undefined, "os_name=='nt'"]],
  ["core[]()", ["core", [], "", undefined, undefined]],
  ["core>=1, ;extra=='x'", ["core", [], ">=1,", undefined, "extra=='x'"]],
  ["core===v1 ; os_name=='nt'", ["core", [], "===v1", undefined, "os_name=='nt'"]],
  ["core[a]@https://example.org/a.zip;x", ["core", ["a"], "", "https://example.org/a.zip;x", undefined]],
  ["core @ file:///a ;os_name=='nt'", ["core", [], "", "file:///a", "os_name=='nt'"]],
  ["core @ ./a ", ["core", [], "", "./a", undefined]],
])("%j is read", (text, expected) => {
  const { name, extras, specifier, url, marker } = required(text);
  expect([name, extras, specifier, url, marker]).toEqual(expected);
  expect(required(text).text).toBe(text);
});

test.each([
  [" Core_Lib [a, b] (>=1, <2) ; os_name == 'nt' ", ["Core_Lib", "[a, b]", "(>=1, <2)", "os_name == 'nt'"]],
  ["core ~= 1.4 , != 1.5 ;extra=='x'", ["core", undefined, "~= 1.4 , != 1.5", "extra=='x'"]],
  ["core( )", ["core", undefined, "( )", undefined]],
  ["core[x] @ ./a ;extra=='x'", ["core", "[x]", undefined, "extra=='x'"]],
  ["core", ["core", undefined, undefined, undefined]],
])("the parts of %j stand where their spans say", (text, expected) => {
  const { spans } = required(text);
  const slice = (span: Span | undefined) => span && text.slice(span.start, span.end);
  expect([spans.name, spans.extras, spans.specifier, spans.marker].map(slice)).toEqual(expected);
});

test.each([
  ["", 0, "expected a package name"],
  ["-core", 0, "expected a package name"],
  ["core-", 4, "expected a version specifier, `;` or the end"],
  ["core 1.0", 5, "expected a version specifier, `;` or the end"],
  ["core[a b]", 7, "expected a comma or `]` after the extras"],
  ["core[a,]", 7, "expected an extra after the comma"],
  ["core[a", 6, "expected a comma or `]` after the extras"],
  ["core>=1,~=2", 8, "not a version specifier: ~=2"],
  ["core (>=1", 9, "expected a comma or `)` after the version specifier"],
  ["core>=1 <2", 8, "expected a version specifier, `;` or the end"],
  ["core @", 6, "expected a URL after `@`"],
  ["core @ ./a b", 11, "expected a version specifier, `;` or the end"],
  ["core;", 5, "expected a marker variable or a quoted string"],
  ["core; os_name", 13, "expected a marker operator, as in `==` or `in`"],
  ["core; (os_name == 'nt'", 22, "expected `and`, `or` or `)` in the marker"],
  ["core; os_name == 'nt' x", 22, "expected `and`, `or` or the end of the marker"],
])("%j is refused at %d: %s", (text, offset, message) => {
  expect(parseRequirement(text)).toEqual({ ok: false, offset, message });
});

// Left what an author writes, right what setuptools, poetry-core, flit and uv_build make of it.
test.each([
  ["Core_A==1.2.3", "core-a (==1.2.3)"],
  ["core.b [x,Y_z] >= 1.0 , < 2 , != 1.5.*", "core.b[Y_z,x]!=1.5.*,<2,>=1.0"],
  ["core.b [x,Y_z] >= 1.0 , < 2 , != 1.5.*", "core-b[x,y-z]>=1.0,!=1.5.*,<2"],
  [
    "core-c~=1.4.0; python_version<'3.14' and (sys_platform=='linux' or sys_platform == 'darwin')",
    'core-c (>=1.4.0,<1.5.0) ; python_version < "3.14" and (sys_platform == "linux" or sys_platform == "darwin")',
  ],
  [
    "core-c~=1.4.0; python_version<'3.14' and (sys_platform=='linux' or sys_platform == 'darwin')",
    "core-c~=1.4.0 ; (python_full_version < '3.14' and sys_platform == 'darwin') or (python_full_version < '3.14' and sys_platform == 'linux')",
  ],
  ["core-d (>=1,<2) ; '3.9' <= python_version", "core-d<2,>=1; python_full_version >= '3.9'"],
  ["core-f @ https://example.org/f.whl", "core_f @ https://example.org/f.whl"],
  ["core-k >=1 ; extra == 'Cli_x'", 'core-k>=1; extra == "cli-x"'],
  ["core-m>=1,>=1.0", "core-m>=1"],
  ["core-o ; python_version > '3.9' or python_version <= '3.9'", "core-o"],
])("%j means the same as %j", (a, b) => {
  expect(sameRequirement(required(a), required(b))).toBe(true);
});

test.each([
  ["core", "cores"],
  ["core", "core[x]"],
  ["core[x]", "core[x,y]"],
  ["core", "core>=1"],
  ["core>=1", "core>=1.1"],
  ["core @ ./a", "core @ ./b"],
  ["core @ ./a", "core"],
  ["core", "core; os_name == 'nt'"],
  ["core; extra == 'a'", "core; extra == 'b'"],
])("%j means something else than %j", (a, b) => {
  expect(sameRequirement(required(a), required(b))).toBe(false);
});
