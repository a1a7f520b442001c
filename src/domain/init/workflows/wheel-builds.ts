import type { PackageName } from "../../python/name.ts";

/** A package and what other jobs build its wheels for, as `python-abi-platform` with `*` for any text. */
export interface PlatformPackage {
  readonly name: PackageName;
  readonly platforms: readonly string[];
}

/** A job that builds wheels of one package on one machine. */
export interface WheelBuild {
  /** As its source distribution begins. */
  readonly sdist: string;
  /** https://docs.github.com/en/actions/reference/runners/github-hosted-runners */
  readonly runner: string;
  /** What cibuildwheel takes as `CIBW_ARCHS`, and as `CIBW_BUILD`. https://cibuildwheel.pypa.io/en/stable/options/ */
  readonly archs: string;
  readonly build: string;
}

/** The jobs that build wheels, and what tries them. */
export interface Wheels {
  readonly builds: readonly WheelBuild[];
  /** A Python for which each package has a wheel that fits the machine which tries all; `undefined` where nothing tells one. */
  readonly python: string | undefined;
}

export interface WheelBuilds extends Wheels {
  /** Platforms for which no such job can be told, each with its package. */
  readonly unbuilt: readonly { readonly name: PackageName; readonly platform: string }[];
}

interface Machine {
  readonly runner: string;
  readonly arch: string;
  /** The end of cibuildwheel's identifiers. */
  readonly identifier: string;
}

/** By the beginning and the end of a wheel's platform. Each is built natively: emulation takes hours. */
const machines: readonly (readonly [string, string, Machine])[] = [
  ...["manylinux", "musllinux"].flatMap((family) =>
    (
      [
        ["x86_64", "ubuntu-24.04"],
        ["i686", "ubuntu-24.04"],
        ["aarch64", "ubuntu-24.04-arm"],
      ] as const
    ).map(([arch, runner]) => [family, arch, { runner, arch, identifier: `${family}_${arch}` }] as const),
  ),
  ...(
    [
      ["arm64", "macos-15"],
      ["x86_64", "macos-15-intel"],
      ["universal2", "macos-15"],
    ] as const
  ).map(([arch, runner]) => ["macosx", arch, { runner, arch, identifier: `macosx_${arch}` }] as const),
  ["win", "amd64", { runner: "windows-2025", arch: "AMD64", identifier: "win_amd64" }],
  ["win", "arm64", { runner: "windows-11-arm", arch: "ARM64", identifier: "win_arm64" }],
  ["win32", "win32", { runner: "windows-2025", arch: "x86", identifier: "win32" }],
];

/** The jobs that build the wheels of packages, each of just what is asked for: what nobody asked for is refused. */
export const wheelBuilds = (packages: readonly PlatformPackage[]): WheelBuilds => {
  const all = packages.flatMap(({ name, platforms }) =>
    platforms.map((platform) => ({ name, platform, asked: readPlatform(platform) })),
  );
  const known = all.flatMap(({ name, asked }) => (asked === undefined ? [] : [{ name, ...asked }]));
  const jobs = Map.groupBy(known, ({ name, machine: { runner } }) => `${name} ${runner}`);
  return {
    builds: [...jobs.values()].map((builds) => ({
      sdist: builds[0]!.name.replaceAll("-", "_"),
      runner: builds[0]!.machine.runner,
      archs: together(builds.map(({ machine }) => machine.arch)),
      build: together(builds.map(({ python, machine }) => `${python}-${machine.identifier}`)),
    })),
    python: pythonForAll([...Map.groupBy(known.filter(isTried), ({ name }) => name).values()]),
    unbuilt: all.flatMap(({ name, platform, asked }) => (asked === undefined ? [{ name, platform }] : [])),
  };
};

const together = (words: readonly string[]): string => [...new Set(words)].join(" ");

interface Asked {
  readonly machine: Machine;
  /** cibuildwheel's word for the Python that builds it. */
  readonly python: string;
  /** Whether later Pythons take it, too. */
  readonly isStable: boolean;
}

const readPlatform = (pattern: string): Asked | undefined => {
  const [python = "", abi = "", platform = ""] = pattern.toLowerCase().split("-");
  const machine = machines.find(([start, end]) => platform.startsWith(start) && platform.endsWith(end))?.[2];
  if (machine === undefined) return undefined;
  // Without an ABI whichever Python is first makes it.
  if (python === "py3" && abi === "none") return { machine, python: "cp3*", isStable: true };
  // Of several Pythons one without a GIL would make a wheel that the stable ABI is not.
  if (!/^cp3[\d*]*$/.test(python) || (abi === "abi3" && python.includes("*"))) return undefined;
  const isThreaded = /^cp3[\d*]*t$/.test(abi);
  if (abi === "abi3t" || Number(python.slice("cp3".length)) < (isThreaded ? oldest.threaded : oldest.usual))
    return undefined;
  return { machine, python: isThreaded ? `${python}t` : python, isStable: abi === "abi3" };
};

/** The first minor versions of Python 3 that cibuildwheel builds for, and without a GIL. https://cibuildwheel.pypa.io/en/stable/#what-does-it-do */
const oldest = { usual: 9, threaded: 14 };

/** Whether it fits the machine on which everything is put together. */
const isTried = ({ machine: { identifier } }: Asked): boolean => identifier === "manylinux_x86_64";

/** The newest that is named and that all take. */
const pythonForAll = (packages: readonly (readonly Asked[])[]): string | undefined => {
  const numberOf = (python: string): number => Number(/^cp3(\d+)/.exec(python)?.[1] ?? Number.NaN);
  const takes = ({ python, isStable }: Asked, other: string): boolean =>
    python.includes("*") ||
    python === other ||
    (isStable && !other.endsWith("t") && numberOf(other) >= numberOf(python));
  const found = packages
    .flatMap((all) => all.map(({ python }) => python))
    .filter((python) => !python.includes("*") && packages.every((all) => all.some((each) => takes(each, python))))
    .toSorted((one, other) => numberOf(one) - numberOf(other))
    .at(-1);
  return found?.replace(/^cp3/, "3.");
};
