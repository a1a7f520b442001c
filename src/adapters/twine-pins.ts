/**
 * All that `twine check` runs with, at the versions that `scripts/setup/test-tools.txt` has. `uv tool run` takes no hashes;
 * a version on PyPI never changes its files.
 */
export const twinePins = [
  "certifi==2026.10.18",
  "charset-normalizer==3.5.2",
  "docutils==0.23",
  "id==1.6.1",
  "idna==3.20",
  "markdown-it-py==4.3.0",
  "mdurl==0.1.2",
  "nh3==0.3.7",
  "packaging==26.3",
  "pygments==2.21.0",
  "readme-renderer==46.0",
  "requests==2.34.2",
  "requests-toolbelt==1.0.0",
  "rfc3986==2.0.0",
  "rich==15.0.0",
  "twine==7.0.0",
  "urllib3==2.8.0",
] as const;
