const linuxArchitectures = "x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64";
const macArchitectures = "ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2";

/** What PyPI takes; anything else runs on too few machines to be named so. */
const patterns = [
  "any",
  "win32",
  "win_(arm64|amd64|ia64)",
  "manylinux(1|2010)_(x86_64|i686)",
  "manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)",
  "linux_(armv6l|armv7l)",
  `macosx_(10_\\d+|(11|12|13|14|15|26)_0)_(${macArchitectures})`,
  `manylinux_\\d+_\\d+_(${linuxArchitectures}|ppc64)`,
  `musllinux_\\d+_\\d+_(${linuxArchitectures})`,
  "ios_\\d+_\\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)",
  "android_\\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)",
  "pyemscripten_\\d+_\\d+_wasm32",
];

const known = new RegExp(`^(${patterns.join("|")})$`);

/** Whether a wheel of this platform may be uploaded. https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/ */
export const isPlatformTag = (tag: string): boolean => known.test(tag);
