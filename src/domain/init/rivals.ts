/** A workflow that already does what ours are to do. */
export interface Rival {
  /** From the repository's top. */
  readonly file: string;
  /** What it runs, as it says it. */
  readonly by: string;
}

/** What uploads, or opens pull requests and makes tags of releases. */
const releases =
  /\b(?:pypa\/gh-action-pypi-publish|(?:uv|poetry|pdm|hatch|flit|maturin) publish|twine upload|(?:googleapis|google-github-actions)\/release-please-action|python-semantic-release\/python-semantic-release|semantic-release (?:version|publish)|changesets\/action)\b/;

/** The workflows, by their texts, that release; comments do not count. */
export const findRivals = (workflows: ReadonlyMap<string, string>): readonly Rival[] =>
  [...workflows].flatMap(([file, text]) => {
    const [by] = releases.exec(text.replaceAll(/(?:^|\s)#.*$/gm, "")) ?? [];
    return by === undefined ? [] : [{ file, by }];
  });

/** Build backends whose wheels fit one platform each. */
const compiles = /^(?:maturin|mesonpy|scikit_build_core\b)/;

/** Whether what a backend builds has to be built on several machines. */
export const isCompiled = (buildBackend: string | undefined): boolean => compiles.test(buildBackend ?? "");
