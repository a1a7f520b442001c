import { describe, expect, test } from "@jest/globals";
import { checkDistributions } from "../../../src/domain/distribution/check.ts";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { zipBytes } from "./archive-bytes.ts";
import {
  archiveOf,
  expected,
  findingsOf,
  metadata,
  sdistName,
  sdistOf,
  wheelFiles,
  wheelName,
  wheelOf,
  zipEntries,
} from "./sound.ts";

const info = "core_lib-1.2.0.dist-info";

test("a sound wheel and sdist have no findings", async () => {
  expect(findingsOf([await wheelOf(), await sdistOf()])).toEqual([]);
});

test("every finding names the package, and those of all files come at once", async () => {
  const archives = [await wheelOf({ [`${info}/WHEEL`]: undefined }), await sdistOf({}, "core_lib-1.2.tar.gz")];
  const findings = checkDistributions(archives, expected);
  expect(new Set(findings.map((finding) => finding.package))).toEqual(new Set(["core-lib"]));
  expect(
    new Set(findings.map(({ message }) => message.split(/[ :]/).find((word) => /^core_lib.*(whl|gz)$/.test(word)))),
  ).toEqual(new Set([wheelName, "core_lib-1.2.tar.gz"]));
});

test("an archive that cannot be read whole is judged by its faults alone", async () => {
  const cut = await archiveOf(wheelName, zipBytes(zipEntries(wheelFiles())).subarray(0, -40));
  expect(findingsOf([cut]).map((finding) => finding.split(" ")[0])).toEqual(["RA-DIST-UNREADABLE"]);
});

describe("the file name", () => {
  test.each([
    ["Core_Lib-1.2.0-py3-none-any.whl", wheelName],
    ["core.lib-1.2.0-py3-none-any.whl", wheelName],
    ["core_lib-1.2-py3-none-any.whl", wheelName],
    ["other-1.2.0-py3-none-any.whl", "core_lib-1.2.0-….whl"],
    ["core_lib-1.2.0.whl", "core_lib-1.2.0-….whl"],
    ["core-lib-1.2.0.tar.gz", sdistName],
    ["core_lib-1.2.1.tar.gz", sdistName],
  ])("%s should be %s", async (filename, wanted) => {
    const archive = filename.endsWith(".whl") ? await wheelOf({}, filename) : await sdistOf({}, filename);
    expect(findingsOf([archive])).toContain(`RA-DIST-FILENAME The file ${filename} should be named ${wanted}`);
  });
});

describe("the metadata", () => {
  test("must be where the file name says", async () => {
    expect(findingsOf([await wheelOf({ [`${info}/METADATA`]: undefined })])).toEqual([
      `RA-DIST-METADATA-MISSING ${wheelName} has no ${info}/METADATA`,
    ]);
    expect(findingsOf([await sdistOf({ "core_lib-1.2.0/PKG-INFO": undefined })])).toEqual([
      `RA-DIST-METADATA-MISSING ${sdistName} has no core_lib-1.2.0/PKG-INFO`,
    ]);
  });

  test("must have the planned name and version, in any spelling", async () => {
    const of = (text: string) => wheelOf({ [`${info}/METADATA`]: text });
    expect(findingsOf([await of("Metadata-Version: 2.1\nName: Core.Lib\nVersion: v1.2.0\n")])).toEqual([]);
    expect(findingsOf([await of("Metadata-Version: 2.1\nName: core\n")])).toEqual([
      `RA-DIST-NOT-AS-PLANNED ${wheelName} says Name core, the plan says core-lib`,
      `RA-DIST-NOT-AS-PLANNED ${wheelName} says Version nowhere, the plan says 1.2.0`,
    ]);
  });

  test("must not name a licence file that is not there, from metadata 2.4 on", async () => {
    const text = metadata("License-File: LICENSE", "License-File: licenses/MIT.txt");
    const wheel = await wheelOf({ [`${info}/METADATA`]: text, [`${info}/licenses/LICENSE`]: "MIT" });
    const sdist = await sdistOf({ "core_lib-1.2.0/PKG-INFO": text, "core_lib-1.2.0/LICENSE": "MIT" });
    expect(findingsOf([wheel, sdist])).toEqual([
      `RA-DIST-LICENSE-FILE-MISSING ${wheelName} names a licence file that it does not have: ${info}/licenses/licenses/MIT.txt`,
      `RA-DIST-LICENSE-FILE-MISSING ${sdistName} names a licence file that it does not have: core_lib-1.2.0/licenses/MIT.txt`,
    ]);
    const old = await wheelOf({ [`${info}/METADATA`]: text.replace("2.4", "2.1"), [`${info}/LICENSE`]: "MIT" });
    expect(findingsOf([old], { isForPyPI: false })).toEqual([]);
    expect(findingsOf([old])).toEqual([
      `RA-DIST-REFUSED-BY-PYPI ${wheelName} would be refused by PyPI: license-file introduced in metadata version 2.4, not 2.1`,
    ]);
  });

  test("of version 2.5 is taken", async () => {
    expect(
      findingsOf([await wheelOf({ [`${info}/METADATA`]: metadata("Import-Name: core_lib").replace("2.4", "2.5") })]),
    ).toEqual([]);
  });
});

describe("what PyPI refuses", () => {
  const refused = `RA-DIST-REFUSED-BY-PYPI ${wheelName} would be refused by PyPI:`;
  test("is a direct reference and an endless summary, for PyPI alone", async () => {
    const text = metadata(
      "Requires-Dist: idna @ https://example.org/idna.whl ; extra == 'x'",
      `Summary: ${"a".repeat(513)}`,
    );
    const wheel = await wheelOf({ [`${info}/METADATA`]: text });
    expect(findingsOf([wheel])).toEqual([
      `${refused} 'summary' field must be 512 characters or less`,
      `${refused} Can't have direct dependency: 'idna @ https://example.org/idna.whl ; extra == 'x''`,
    ]);
    expect(findingsOf([wheel], { isForPyPI: false })).toEqual([]);
  });

  test.each([
    ["Home-page: ftp://a.org", "'ftp://a.org' is not a valid url"],
    ["Project-URL: Home", "'project-url': Must have a URL"],
    ["Author-email: Ada <ada>", "'ada' is not a valid email address"],
    ["Description-Content-Type: text/html", "'description-content-type' must be text/x-rst"],
    ["License-Expression: MIT License", "'MIT License' is invalid for 'license-expression'"],
    ["Requires-Python: three", "'three' is an invalid value for Requires-Python"],
    ["Provides-Extra: -x", "'-x' is invalid for 'provides-extra'"],
    ["Dynamic: Version", "'version' is not allowed as a dynamic field"],
  ])("is known before the upload, as the embedded index knows it: %s", async (line, says) => {
    const wheel = await wheelOf({ [`${info}/METADATA`]: metadata(line) });
    expect(findingsOf([wheel])).toEqual([expect.stringContaining(`${refused} ${says}`)]);
    expect(findingsOf([wheel], { isForPyPI: false })).toEqual([]);
  });

  test.each([
    ["an address among several", "Author-email: Doe, Jane <jane@x.org>, ada@build.local"],
    ["what old backends write where there is nothing", "Home-page: UNKNOWN"],
    ["import names, which uv sends by another name", "Import-Name: core-lib"],
  ])("is not %s", async (_, line) => {
    expect(findingsOf([await wheelOf({ [`${info}/METADATA`]: metadata(line) })])).toEqual([]);
  });

  test("is the machine's own Linux tag", async () => {
    const filename = "core_lib-1.2.0-cp312-cp312-linux_x86_64.whl";
    const text = "Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: cp312-cp312-linux_x86_64\n";
    const wheel = await wheelOf(
      { [`${info}/WHEEL`]: text, "core_lib/_x.cpython-312-x86_64-linux-gnu.so": "ELF" },
      filename,
    );
    expect(findingsOf([wheel])).toEqual([
      `RA-DIST-REFUSED-BY-PYPI ${filename} would be refused by PyPI: its platform tag is linux_x86_64`,
    ]);
    // Another job's wheels are taken where the configuration asks for them.
    const [finding] = checkDistributions([wheel], expected);
    expect([remedyOf(finding!), finding!.hint]).toEqual([
      "commit",
      expect.stringMatching(/platforms in packages\.core-lib/),
    ]);
    expect(findingsOf([wheel], { isForPyPI: false })).toEqual([]);
  });
});

describe("the metadata folder of a wheel", () => {
  test("is one, and is named as the file is", async () => {
    expect(findingsOf([await wheelOf({ "other-1.dist-info/METADATA": "x" })])).toEqual([
      `RA-DIST-DIST-INFO ${wheelName} should have the one folder ${info}, and has ${info}, other-1.dist-info`,
    ]);
    const [first] = findingsOf([await archiveOf(wheelName, zipBytes([{ name: "a.py" }]))]).filter((text) =>
      text.startsWith("RA-DIST-DIST"),
    );
    expect(first).toBe(`RA-DIST-DIST-INFO ${wheelName} should have the one folder ${info}, and has none`);
  });
});

describe("the WHEEL file", () => {
  const of = async (text: string | undefined, more: Record<string, string> = {}, filename = wheelName) =>
    findingsOf([await wheelOf({ [`${info}/WHEEL`]: text, ...more }, filename)]);

  test("must be there, with a version that installers know and a Root-Is-Purelib", async () => {
    expect(await of(undefined)).toEqual([`RA-DIST-WHEEL-FILE ${wheelName}: it has no ${info}/WHEEL`]);
    expect(await of("Wheel-Version: 2.0\nTag: py3-none-any\n")).toEqual([
      `RA-DIST-WHEEL-FILE ${wheelName}: its Wheel-Version is 2.0`,
      `RA-DIST-WHEEL-FILE ${wheelName}: its Root-Is-Purelib is missing, not true or false`,
    ]);
  });

  test("has each tag that the file name stands for", async () => {
    const head = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n";
    const both = "core_lib-1.2.0-py2.py3-none-any.whl";
    expect(await of(`${head}Tag: py3-none-any\nTag: py2-none-any\n`, {}, both)).toEqual([]);
    expect(await of(`${head}Tag: py3-none-any\n`, {}, both)).toEqual([
      `RA-DIST-WHEEL-TAGS ${both}: its name says py2-none-any, py3-none-any, its WHEEL file py3-none-any`,
    ]);
  });

  test("is what a renamed file goes by: no tool retags one whose name differs", async () => {
    const wheel = await wheelOf({}, "core_lib-1.2.0-py3-none-linux_x86_64.whl");
    const [finding] = checkDistributions([wheel], expected).filter(({ code }) => code === "RA-DIST-WHEEL-TAGS");
    expect(finding?.hint).toMatch(/Else name the file as its WHEEL file says/);
  });

  test("does not claim every platform for compiled code", async () => {
    expect(
      await of("Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n", { "core_lib/_x.so": "ELF" }),
    ).toEqual([`RA-DIST-WHEEL-TAGS ${wheelName}: it is tagged for every platform and holds compiled core_lib/_x.so`]);
  });
});

describe("RECORD", () => {
  const record = `${info}/RECORD`;
  const sound = wheelFiles()[record] ?? "";
  const of = async (text: string | undefined, more: Record<string, string> = {}) =>
    findingsOf([await wheelOf({ ...more, [record]: text })]);

  test("must be there and be CSV", async () => {
    const message = `RA-DIST-RECORD ${wheelName}: ${record} is missing or no CSV`;
    expect(await of(undefined)).toEqual([message]);
    expect(await of('"unended,\n')).toEqual([message]);
  });

  test("is put right in the workflow where another job built the wheel: something there changes it afterwards", async () => {
    const wheel = await wheelOf({ [record]: undefined });
    const remedies = [false, true].flatMap((areWheelsOfOthers) =>
      checkDistributions([wheel], { ...expected, areWheelsOfOthers }).map(remedyOf),
    );
    expect(remedies).toEqual(["commit", "call"]);
  });

  test("lists every file, and nothing else", async () => {
    expect(await of(sound, { "core_lib/a.py": "", "core_lib/b.py": "", [`${record}.jws`]: "x" })).toEqual([
      `RA-DIST-RECORD ${wheelName}: files that RECORD does not list: core_lib/a.py, core_lib/b.py`,
    ]);
    expect(await of(`${sound}gone.py,sha256=x,1\n`)).toEqual([
      `RA-DIST-RECORD ${wheelName}: files that only RECORD lists: gone.py`,
    ]);
  });

  test("has their hashes and sizes", async () => {
    expect(await of(sound, { "core_lib/__init__.py": "x = 2\n" })).toEqual([
      `RA-DIST-RECORD ${wheelName}: hashes in RECORD that are wrong: core_lib/__init__.py`,
    ]);
    expect(await of(sound.replace(",6\n", ",\n"))).toEqual([]);
    expect(await of(sound.replace(",6\n", ",7\n"))).toEqual([
      `RA-DIST-RECORD ${wheelName}: sizes in RECORD that are wrong: core_lib/__init__.py`,
    ]);
    expect(await of(sound.replace(/(__init__\.py),sha256=[^,]*/, "$1,md5=abc"))).toHaveLength(1);
    expect(await of(sound.replace(/(__init__\.py),sha256=[^,]*/, "$1,sha512=abc"))).toEqual([]);
  });

  test("is not blamed for a file that is there twice", async () => {
    const wheel = await wheelOf();
    const first = wheel.entries.find(({ path }) => path === "core_lib/__init__.py")!;
    expect(findingsOf([{ ...wheel, entries: [...wheel.entries, { ...first, sha256: "0".repeat(64) }] }])).toEqual([
      `RA-DIST-DUPLICATE-ENTRY ${wheelName} holds an entry twice: core_lib/__init__.py`,
    ]);
  });

  test("has hashes of another form, as early uv_build writes them, with a warning", async () => {
    const hexOf = (text: string) =>
      text.replaceAll(/(?<=sha256=)[\w-]+/g, (hash) => Buffer.from(hash, "base64url").toString("hex"));
    expect(await of(hexOf(sound))).toEqual([
      `RA-DIST-RECORD-HEX ${wheelName}: the hashes in RECORD are in hexadecimal, not in base64`,
    ]);
    expect(await of(hexOf(sound), { "core_lib/__init__.py": "x = 2\n" })).toContain(
      `RA-DIST-RECORD ${wheelName}: hashes in RECORD that are wrong: core_lib/__init__.py`,
    );
  });

  test("may quote names, end lines in any way and write backslashes", async () => {
    const changes = { 'core_lib/a "b", c.txt': "hello" };
    const files = wheelFiles(changes);
    const text = (files[record] ?? "")
      .replace('core_lib/a "b", c.txt', '"core_lib/a ""b"", c.txt"')
      .replace("core_lib/__init__", "core_lib\\__init__")
      .replaceAll("\n", "\r\n");
    expect(await of(text, changes)).toEqual([]);
  });
});

describe("entry points", () => {
  const of = async (text: string) => findingsOf([await wheelOf({ [`${info}/entry_points.txt`]: text })]);
  test("must be an INI file, and scripts must have names that are safe as file names", async () => {
    expect(await of("[console_scripts]\ncore-lib = core_lib:main\n[x.y]\na/b = core_lib\n")).toEqual([]);
    for (const broken of ["name = before:any_group\n", "[group]\nno equals sign\n"]) {
      expect(await of(broken)).toEqual([`RA-DIST-ENTRY-POINTS ${wheelName}: its entry_points.txt cannot be read`]);
    }
    expect(await of("[console_scripts]\n../../evil = core_lib:main\n")).toEqual([
      `RA-DIST-ENTRY-POINTS ${wheelName}: the name "../../evil" of an entry point in console_scripts is not allowed`,
    ]);
  });

  test("must not have a group or a name twice, since PyPI's reader refuses that", async () => {
    expect(await of("[a]\nx = b:c\nx = b:d\n[b]\nx = b:c\nX = b:c\n[a]\ny = b:c\n")).toEqual([
      `RA-DIST-ENTRY-POINTS ${wheelName}: its entry_points.txt has a twice`,
      `RA-DIST-ENTRY-POINTS ${wheelName}: its entry_points.txt has x in a twice`,
    ]);
  });
});

describe("the layout of an sdist", () => {
  test("is one folder that can be built", async () => {
    expect(findingsOf([await sdistOf({ "README.md": "hello" })])).toEqual([
      `RA-DIST-SDIST-LAYOUT ${sdistName}: beside the folder core_lib-1.2.0 it has README.md`,
    ]);
    const project = "core_lib-1.2.0/pyproject.toml";
    expect(findingsOf([await sdistOf({ [project]: undefined })])).toEqual([
      `RA-DIST-SDIST-LAYOUT ${sdistName}: it has no ${project}`,
    ]);
    expect(findingsOf([await sdistOf({ [project]: undefined, "core_lib-1.2.0/setup.py": "" })])).toEqual([]);
    expect(findingsOf([await sdistOf({}, "core_lib-1.2.tar.gz")])).toContain(
      "RA-DIST-SDIST-LAYOUT core_lib-1.2.tar.gz: in place of the folder core_lib-1.2 it has core_lib-1.2.0",
    );
  });

  test("has another remedy where a rule left something out than where the folder is another", async () => {
    const bare = await sdistOf({ "core_lib-1.2.0/pyproject.toml": undefined, "README.md": "hello" });
    const hints = checkDistributions([bare], expected).map(({ hint }) => hint);
    expect(hints).toEqual(["Build it with a current build backend", "See that no rule excludes pyproject.toml"]);
  });
});

describe("sdist and wheel", () => {
  const pair = async (source: readonly string[], built: readonly string[], version = "2.4") => {
    const text = (lines: readonly string[]) => metadata(...lines).replace("2.4", version);
    const sdist = await sdistOf({ "core_lib-1.2.0/PKG-INFO": text(source) });
    return findingsOf([sdist, await wheelOf({ [`${info}/METADATA`]: text(built) })], { isForPyPI: false });
  };
  const differ = (field: string, sdist: string, wheel: string) =>
    `RA-DIST-SDIST-WHEEL-DIFFER ${field} differs: ${sdistName} has ${sdist}, ${wheelName} has ${wheel}`;

  test("say the same in their own spelling", async () => {
    const source = ["Requires-Dist: idna<4,>=3; extra == 'A_b'", "Requires-Python: >=3.10,<4", "Provides-Extra: A_b"];
    const built = [
      'Requires-Dist: idna (>=3,<4) ; extra == "a-b"',
      "Requires-Python: <4, >=3.10",
      "Provides-Extra: a-b",
    ];
    expect(await pair(source, built)).toEqual([]);
  });

  test("differ in each of the fields that resolvers read", async () => {
    expect(
      await pair(["Requires-Dist: idna>=3", "Provides-Extra: x"], ["Requires-Dist: idna>=4", "Requires-Python: >=3.9"]),
    ).toEqual([
      differ("Requires-Dist", "idna>=3", "idna>=4"),
      differ("Requires-Python", "nothing", ">=3.9"),
      differ("Provides-Extra", "x", "nothing"),
    ]);
  });

  test("that cannot be parsed are compared as they are written", async () => {
    expect(await pair(["Requires-Python: three"], ["Requires-Python: three"])).toEqual([]);
    expect(await pair(["Requires-Python: three"], ["Requires-Python: four"])).toEqual([
      differ("Requires-Python", "three", "four"),
    ]);
    expect((await pair(["Requires-Dist: ?"], ["Requires-Dist: !"])).at(-1)).toBe(differ("Requires-Dist", "?", "!"));
  });

  test("may leave a field out of PKG-INFO that it calls dynamic, or that is older than the rule", async () => {
    expect(await pair(["Dynamic: Requires-Dist"], ["Requires-Dist: idna"])).toEqual([]);
    expect(await pair([], ["Requires-Dist: idna"], "2.1")).toEqual([]);
  });

  test("say the same in a dynamic field as soon as PKG-INFO has one", async () => {
    const source = ["Dynamic: Requires-Dist", "Requires-Dist: idna>=3"];
    expect(await pair(source, ["Requires-Dist: idna>=4"])).toEqual([differ("Requires-Dist", "idna>=3", "idna>=4")]);
    expect(await pair(source, [])).toEqual([differ("Requires-Dist", "idna>=3", "nothing")]);
    expect(await pair(["Requires-Dist: idna"], [], "2.1")).toEqual([differ("Requires-Dist", "idna", "nothing")]);
  });

  test("are told where they differ in what only people read", async () => {
    const [sdist, wheel] = [
      await sdistOf({ "core_lib-1.2.0/PKG-INFO": metadata("Summary: A  thing", "Classifier: Typing :: Typed") }),
      await wheelOf({ [`${info}/METADATA`]: metadata("Summary: A thing") }),
    ];
    expect(checkDistributions([wheel, sdist], expected)).toMatchObject([
      {
        code: "RA-DIST-SDIST-WHEEL-READ",
        severity: "warning",
        message: `Classifier differs: ${sdistName} has Typing :: Typed, ${wheelName} has nothing`,
        hint: expect.stringMatching(/^Write classifiers in \[project\];/),
      },
    ]);
  });
});
