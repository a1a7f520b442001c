import { type Config, noConfig, noPackageConfig, type PackageConfig } from "../../../src/domain/config/config.ts";
import { buildGraph } from "../../../src/domain/graph/graph.ts";
import type { Plan, PlannedPackage } from "../../../src/domain/plan/plan.ts";
import type { PlanInput } from "../../../src/domain/plan/plan-input.ts";
import { planPublish } from "../../../src/domain/plan/plan-publish.ts";
import type { Released } from "../../../src/domain/plan/released.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { formatTag, parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import type { Workspace } from "../../../src/domain/workspace/workspace.ts";

export const now = Date.UTC(2026, 10, 20);
export const day = 86_400_000;

const pypi = { name: "pypi", upload_url: "https://upload.pypi.org/legacy/", simple_url: "https://pypi.org/simple/" };

export interface Options extends Partial<Omit<PlanInput, "workspace" | "wish" | "released" | "config" | "versions">> {
  readonly packages?: readonly string[];
  readonly exclude?: readonly string[];
  readonly tag?: string;
  readonly prepared?: readonly string[];
  /** File names by package; a name alone, or with the days since its upload and whether it is yanked. */
  readonly released?: Readonly<Record<string, readonly ReleasedText[]>>;
  readonly config?: Readonly<Record<string, Partial<PackageConfig>>>;
  readonly versions?: Readonly<Record<string, string>>;
  readonly groups?: Config["groups"];
}

/** `core-1.0.tar.gz`, `core-1.0.tar.gz 3d`, `core-1.0.tar.gz 3d yanked`. */
export type ReleasedText = string;

export const releasedOf = (files: Readonly<Record<string, readonly ReleasedText[]>>): Released =>
  new Map(
    Object.entries(files).map(([name, texts]) => [
      name,
      {
        files: texts.map((text) => {
          const [filename = "", ...words] = text.split(" ");
          const age = words.find((word) => word.endsWith("d") && word !== "yanked");
          return {
            filename,
            uploadTime: age === undefined ? undefined : now - Number.parseFloat(age) * day,
            yanked: words.includes("yanked"),
          };
        }),
      },
    ]),
  );

const configOf = (packages: Readonly<Record<string, Partial<PackageConfig>>>): Config => ({
  ...noConfig,
  packages: new Map(Object.entries(packages).map(([name, rest]) => [name, { ...noPackageConfig, ...rest }])),
});

export const plan = (workspace: Workspace, options: Options = {}): { plan: Plan; findings: readonly Finding[] } => {
  const {
    packages = [],
    exclude = [],
    tag,
    prepared,
    released = {},
    config = {},
    versions = {},
    groups = new Map(),
    ...rest
  } = options;
  const own = new Map(Object.entries(config).map(([name, { tagFormats = [] }]) => [name, tagFormats]));
  const formats = parseTagFormats([], own) as TagFormats;
  return planPublish({
    workspace,
    graph: buildGraph(workspace),
    config: { ...configOf(config), groups },
    wish: { packages, exclude, tag, prepared: prepared && new Set(prepared) },
    tagFormats: formats,
    nameTags: () => (release) => formatTag(formats, release),
    bounds: "lower",
    index: pypi,
    released: releasedOf(released),
    versions: new Map(Object.entries(versions)),
    run: { id: "01JD0000000000000000000000", commit: null, commitTime: 1_700_000_000, now },
    ...rest,
  });
};

/** The planned package of that name. */
export const entry = (workspace: Workspace, name: string, options?: Options): PlannedPackage =>
  plan(workspace, options).plan.packages.find((each) => each.name === name)!;

/** `name status` for each, sorted by name. */
export const statuses = (workspace: Workspace, options?: Options): readonly string[] =>
  plan(workspace, options)
    .plan.packages.map(({ name, status }) => `${name} ${status}`)
    .sort();

/** The codes of the findings, and the packages that they are about. */
export const codes = (workspace: Workspace, options?: Options): readonly string[] =>
  plan(workspace, options).findings.map(({ code, severity, package: name }) =>
    `${severity} ${code} ${name ?? ""}`.trim(),
  );

/** Both files of a version. */
export const whole = (name: string, version: string, rest = ""): readonly ReleasedText[] => [
  `${name}-${version}-py3-none-any.whl${rest}`,
  `${name}-${version}.tar.gz${rest}`,
];
