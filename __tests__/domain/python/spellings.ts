import fc, { type Arbitrary } from "fast-check";

/** The same texts at every run. */
export const sample = <Value>(arbitrary: Arbitrary<Value>, count: number): readonly Value[] =>
  fc.sample(arbitrary, { seed: 20_260_417, numRuns: count });

const joined = (...parts: readonly Arbitrary<string>[]): Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(""));

const sometimes = (text: Arbitrary<string>, chance = 3): Arbitrary<string> =>
  fc.oneof({ weight: chance, arbitrary: fc.constant("") }, { weight: 1, arbitrary: text });

/** What breaks a careless pattern: look-alikes, white space of every kind, signs of other grammars. */
const hostile = fc.constantFrom(
  ..." \t\n\r\v\f\0\x1c\x85\xa0\u2003\u3000\ufeffſKaéı１.-_+!*=<>~@;,()[]'\"\\#vVxX0",
  "..",
  "--",
  ".*",
  "===",
  "dev",
  "post",
  " in ",
  " and ",
);

/** The text with one character left out, put in, or replaced, or cut short. */
const broken = (text: Arbitrary<string>): Arbitrary<string> =>
  fc.tuple(text, fc.nat(), hostile, fc.nat(3)).map(([whole, at, extra, how]) => {
    const offset = at % (whole.length + 1);
    if (how === 0) return whole.slice(0, offset) + whole.slice(offset + 1);
    if (how === 1) return whole.slice(0, offset) + extra + whole.slice(offset);
    if (how === 2) return whole.slice(0, offset) + extra + whole.slice(offset + 1);
    return whole.slice(0, offset);
  });

const mostly = (text: Arbitrary<string>): Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: broken(text) });

const inAnyCase = (text: Arbitrary<string>): Arbitrary<string> =>
  fc.tuple(text, fc.nat(3)).map(([written, shape]) => (shape === 0 ? written.toUpperCase() : written));

const number = fc.oneof(
  { weight: 6, arbitrary: fc.nat(2).map(String) },
  { weight: 2, arbitrary: fc.nat(30).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("00", "007", "20260131", "9007199254740992", "9007199254740993") },
  { weight: 1, arbitrary: fc.constantFrom("123456789012345678901234567890", "123456789012345678901234567891") },
);
const separator = fc.constantFrom("", "", ".", "-", "_");
const space = fc.constantFrom("", "", "", " ", "  ", "\t");
const release = fc.array(number, { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join("."));
const labelled = (...labels: readonly string[]): Arbitrary<string> =>
  joined(separator, fc.constantFrom(...labels), separator, fc.oneof(fc.constant(""), number));
const local = fc
  .array(fc.oneof(number, fc.constantFrom("a", "abc", "ubuntu", "1a", "a1", "01")), { minLength: 1, maxLength: 3 })
  .chain((segments) => fc.constantFrom(".", "-", "_").map((mark) => `+${segments.join(mark)}`));

const parts = (start: Arbitrary<string>): Arbitrary<string> =>
  inAnyCase(
    joined(
      sometimes(fc.constant("v"), 6),
      sometimes(joined(number, fc.constant("!")), 5),
      start,
      sometimes(labelled("a", "alpha", "b", "beta", "c", "rc", "pre", "preview"), 1),
      sometimes(fc.oneof(labelled("post", "rev", "r"), joined(fc.constant("-"), number)), 2),
      sometimes(labelled("dev"), 2),
      sometimes(local, 4),
    ),
  );

/** Any spelling of any version, and texts that are nearly one. */
export const version = mostly(joined(space, parts(release), space));

/** Versions that lie close together, so that bounds and equalities are met often. */
const nearVersion = parts(fc.constantFrom("1", "1.0", "1.0.0", "1.0.1", "1.1", "2", "2.0", "0", "0.0"));
export const neighbour = mostly(nearVersion);

const operator = fc.constantFrom("==", "!=", "<=", ">=", "<", ">", "~=", "===");
const clause = fc.oneof(
  { weight: 5, arbitrary: joined(operator, space, nearVersion) },
  { weight: 2, arbitrary: joined(fc.constantFrom("==", "!="), space, release, fc.constant(".*")) },
  {
    weight: 2,
    arbitrary: joined(operator, space, fc.constantFrom("1", "1.0", "1.1.dev0", "1.0a1", "1.0.post1", "0.dev0")),
  },
  { weight: 1, arbitrary: joined(fc.constant("==="), space, fc.constantFrom("", "foo", "1.0+x", "1.0 ", "v1,2")) },
);
const clauses = (most: number): Arbitrary<string> =>
  fc
    .array(joined(space, clause, space), { maxLength: most })
    .chain((all) => fc.constantFrom("", "", "", ",", ", ,").map((end) => all.join(",") + end));

/** A version specifier with up to three clauses. */
export const specifier = mostly(clauses(3));

const name = fc.constantFrom("a", "core", "Core_Lib", "core.lib", "core--lib", "x1", "A-", "b_", "0", "zope.interface");
const extras = joined(
  fc.constant("["),
  fc.array(joined(space, name, space), { maxLength: 3 }).map((all) => all.join(",")),
  fc.constant("]"),
);
const url = joined(
  fc.constant("@"),
  space,
  fc.constantFrom("https://example.org/a-1.0.zip", "file:///a%20b", "git+ssh://git@example.org/a@v1#egg=a", "./a;b"),
);

const quoted = fc
  .constantFrom("3.8", "3.12", "nt", "linux", "a", "B_c", "b-c", "", "x y", "and", "é")
  .chain((text) => fc.constantFrom(`'${text}'`, `"${text}"`));
const variable = fc.constantFrom(
  ..."python_version python_full_version os_name os.name sys_platform sys.platform platform_machine extra".split(" "),
  ..."platform.python_implementation python_implementation implementation_name platform.version extras".split(" "),
);
const comparison = joined(
  fc.oneof(variable, variable, quoted),
  space,
  fc.constantFrom("==", "!=", "<", ">=", "~=", "===", " in ", " not in ", " not  in "),
  space,
  fc.oneof(quoted, quoted, variable),
);

const nested = (leaf: Arbitrary<string>): Arbitrary<string> =>
  fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthIdentifier: "marker" },
      leaf,
      joined(fc.constant("("), space, tie("tree"), space, fc.constant(")")),
      joined(tie("tree"), fc.constantFrom(" and ", " or "), tie("tree")),
    ),
  })).tree;

/** Any PEP 508 requirement, and texts that are nearly one. */
export const requirement = mostly(
  joined(
    space,
    name,
    space,
    sometimes(extras, 2),
    space,
    fc.oneof(
      { weight: 3, arbitrary: clauses(2) },
      { weight: 2, arbitrary: joined(fc.constant("("), clauses(2), fc.constant(")")) },
      { weight: 1, arbitrary: url },
    ),
    space,
    sometimes(joined(fc.constant(";"), space, nested(comparison), space), 1),
  ),
);

const fewComparisons = fc.constantFrom(
  ...[
    'os_name == "nt"',
    "'nt' == os.name",
    "os_name != 'nt'",
    "sys_platform == 'win32'",
    "platform_system == 'Windows'",
  ],
  ...["python_version >= '3.8'", "'3.8' <= python_version", "python_version < '3.12'", "'3.12' > python_version"],
  ...[
    "python_full_version < '3.12'",
    "python_version <= '3.11'",
    "python_full_version >= '3.12'",
    "python_version == '3.8'",
  ],
  ...[
    "python_full_version == '3.8.*'",
    "extra == 'a'",
    "'a' == extra",
    "extra == 'B_c'",
    'extra == "b-c"',
    "extra != 'a'",
  ],
  ...["extra == ''", "sys_platform in 'linux2'", "'lin' in sys_platform", "sys_platform != 'linux'"],
);

/** Markers of few words, so that many mean the same. */
export const plainMarker = nested(fewComparisons);

/** Two specifiers of few versions, some of which admit the same. */
export const specifierPair = fc
  .tuple(
    ...([0, 1].map(() =>
      fc.array(
        fc.oneof(
          joined(
            fc.constantFrom(">=", "<", ">", "<=", "==", "!="),
            fc.constantFrom("1", "1.0", "1.4", "1.5", "2.0", "1.4a1", "1.4.post1", "1.4.dev1"),
          ),
          joined(fc.constantFrom("~=", "==", "!="), fc.constantFrom("1.4", "1.4.0", "1.4.0a1")),
          joined(fc.constantFrom("==", "!="), fc.constantFrom("1.*", "1.4.*", "1.4+x")),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    ) as [Arbitrary<string[]>, Arbitrary<string[]>]),
  )
  .chain(([a, b]) => fc.constantFrom([a, b], [a, a.toReversed()], [a, [...a, ...b]]))
  .map(([a = [], b = []]): readonly [string, string] => [a.join(","), b.join(",")]);

/** Two texts, mostly from one group of texts that are meant to be the same. */
const alike = (...groups: readonly (readonly string[])[]): Arbitrary<readonly [string, string]> => {
  const one = fc
    .constantFrom(...groups)
    .chain((group) => fc.tuple(fc.constantFrom(...group), fc.constantFrom(...group)));
  const any = fc.constantFrom(...groups.flat());
  return fc.oneof({ weight: 6, arbitrary: one }, { weight: 1, arbitrary: fc.tuple(any, any) });
};

/** Two requirements that mostly mean the same. */
export const requirementPair = fc
  .tuple(
    alike(["a", "A"], ["a_b", "A.b", "a-B"]),
    alike([""], ["[x]", "[x,x]", "[ X ]"], ["[x,Y_z]", "[y-z, x]"]),
    alike(
      ["", " ()"],
      [">=1", " >=1.0", " (>=1.0.0)", ">=v1,"],
      ["==1.*,>=1", ">=1,==1.*"],
      ["~=2.0"],
      ["~=2.0.0"],
      ["==1"],
    ),
    alike([""], ["; os_name=='nt'", ' ; (os.name == "nt")'], [";extra=='a_b'", "; extra == 'A.b'"], ["; extra=='b'"]),
  )
  .map((parts): readonly [string, string] => [
    parts.map(([first]) => first).join(""),
    parts.map(([, second]) => second).join(""),
  ]);

const tag = fc.constantFrom("py3", "py2.py3", "cp313", "none", "any", "abi3", "manylinux_2_17_x86_64");
const oddTag = fc.constantFrom("py3", "3py", "py3.", "", "PY3");
const wheelTags = fc
  .oneof({ weight: 5, arbitrary: fc.tuple(tag, tag, tag) }, { weight: 1, arbitrary: fc.tuple(oddTag, oddTag, oddTag) })
  .map((tags) => `-${tags.join("-")}.whl`);

const escaped = (text: Arbitrary<string>): Arbitrary<string> => text.map((written) => written.replaceAll("-", "_"));

/** Names of wheels, and texts that are nearly one. */
export const wheel = mostly(
  joined(
    escaped(name),
    fc.constant("-"),
    escaped(nearVersion),
    sometimes(fc.constantFrom("-1", "-12_a", "-x")),
    wheelTags,
  ),
);

/** Names of sdists, and texts that are nearly one. */
export const sdist = mostly(
  joined(
    name,
    fc.constant("-"),
    fc.oneof(nearVersion, escaped(nearVersion)),
    fc.constantFrom(".tar.gz", ".zip", ".tgz"),
  ),
);

const field = joined(
  fc.constantFrom(
    ..."Metadata-Version Name Version SUMMARY Requires-Python License-Expression".split(" "),
    ..."Requires-Dist requires-dist Provides-Extra License-File Dynamic X-Other".split(" "),
  ),
  fc.constantFrom(": ", ":", ":\t", " : "),
  fc.constantFrom("a", "1.0", "a (>=1.0) ; extra == 'x'", "é: ü", "", "two words"),
  fc.constantFrom("", "", "", "\n  folded", "\n\tfolded\n   again", " "),
);

/** Texts like METADATA: fields, folded lines, a body; some with the line ends of Windows. */
export const metadata = joined(
  fc.uniqueArray(field, { maxLength: 8, selector: (text) => text.split(":")[0] }).map((fields) => fields.join("\n")),
  fc.constantFrom("\n", "\n\nA body\n\nof lines\n", "\n\n", "\nno field\nName: z\n", "", "\n\n\nName: not this\n"),
).chain((text) => fc.constantFrom(text, text, text.replaceAll("\n", "\r\n")));
