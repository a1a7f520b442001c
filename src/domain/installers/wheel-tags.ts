import type { Wheel } from "../python/distribution-name.ts";

/** One of the combinations that a wheel's file name stands for. */
export interface Tag {
  readonly python: string;
  readonly abi: string;
  readonly platform: string;
}

export const tagsOf = ({ pythonTags, abiTags, platformTags }: Wheel): readonly Tag[] =>
  pythonTags.flatMap((python) =>
    abiTags.flatMap((abi) => platformTags.map((platform) => ({ python, abi, platform: modern(platform) }))),
  );

/** https://peps.python.org/pep-0600/#legacy-manylinux-tags */
const modern = (platform: string): string =>
  platform
    .replace(/^manylinux1_/, "manylinux_2_5_")
    .replace(/^manylinux2010_/, "manylinux_2_12_")
    .replace(/^manylinux2014_/, "manylinux_2_17_");

/** The minor version of a Python 3 tag: 11 of `cp311`. */
export const minorOf = (python: string): number | undefined => {
  const [, minor] = /^[a-z]+3(\d+)$/.exec(python) ?? [];
  return minor === undefined ? undefined : Number(minor);
};

/** Whether whoever could install by `old` can install by `now`, the platform apart. */
const coversPython = (now: Tag, old: Tag): boolean => {
  if (now.abi === old.abi && now.python === old.python) return true;
  const [floor, minor] = [minorOf(now.python), minorOf(old.python)];
  const isForAll = /^(?:py|cp)3/.test(now.python) && (floor === undefined || minor === undefined || floor <= minor);
  const isPython3 = /^(?:py|cp|pp)3/.test(old.python);
  if (now.abi === "none") return isPython3 && isForAll && (now.python.startsWith("py") || old.python.startsWith("cp"));
  return now.abi === "abi3" && /^(?:cp)3/.test(old.python) && isForAll;
};

interface Platform {
  readonly system: string;
  readonly machine: string;
  /** glibc's, musl's or macOS's, as one number. */
  readonly floor: number;
}

const platformOf = (platform: string): Platform => {
  const [, system = platform, major = "0", minor = "0", machine = ""] =
    /^(manylinux|musllinux|macosx)_(\d+)_(\d+)_(.+)$/.exec(platform) ?? [];
  return { system, machine, floor: Number(major) * 1000 + Number(minor) };
};

/** No system with an older glibc gets updates any more: CentOS 7 was the last with this one. */
const oldestGlibc = 2017;

const machinesOf = (machine: string): readonly string[] =>
  machine === "universal2" ? ["universal2", "x86_64", "arm64"] : [machine];

/** `raised`: only newer systems than before. */
const coversPlatform = (now: string, old: string): "yes" | "raised" | "no" => {
  if (now === "any" || now === old) return "yes";
  const [a, b] = [platformOf(now), platformOf(old)];
  if (a.system !== b.system || !machinesOf(a.machine).includes(b.machine)) return "no";
  const floor = b.system === "manylinux" ? Math.max(b.floor, oldestGlibc) : b.floor;
  return a.floor <= floor ? "yes" : "raised";
};

/** What wheels mean to whoever could use the one with the tag `old`. */
export const coverageOf = (old: Tag, now: readonly Tag[]): "yes" | "raised" | "no" => {
  const found = now.filter((tag) => coversPython(tag, old)).map((tag) => coversPlatform(tag.platform, old.platform));
  if (found.includes("yes")) return "yes";
  return found.includes("raised") ? "raised" : "no";
};
