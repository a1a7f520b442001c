interface Locked {
  /** `requires-python` of the workspace. */
  readonly pythons: string;
  /** The member that requires idna. */
  readonly user: string;
  readonly other: string;
}

/** The `uv.lock` of two members in `packages/`, 1.0.0 both, with idna 2.0 from an index. */
export const lockWithIdna = (index: string, { pythons, user, other }: Locked): string => `version = 1
revision = 3
requires-python = "${pythons}"

[manifest]
members = ["${user}", "${other}"]

[[package]]
name = "idna"
version = "2.0"
source = { registry = "${index}/simple" }
sdist = { url = "${index}/idna-2.0.tar.gz", hash = "sha256:${"0".repeat(64)}", size = 1 }

[[package]]
name = "${user}"
version = "1.0.0"
source = { editable = "packages/${user}" }
dependencies = [{ name = "idna" }]

[package.metadata]
requires-dist = [{ name = "idna" }]

[[package]]
name = "${other}"
version = "1.0.0"
source = { editable = "packages/${other}" }
`;
