import { expect, test } from "@jest/globals";
import { forgeApi } from "../../../src/domain/init/forge-api.ts";
import { aliasIn, forgeOf, homeOf, readAddress, readPage, serverOf } from "../../../src/domain/init/forge-home.ts";

test.each([
  ["git@github.com:acme/shop.git", "github.com"],
  ["github.com:acme/shop", "github.com"],
  ["ssh://git@github.com:22/acme/shop.git/", "github.com"],
  ["https://github.com/acme/shop", "github.com"],
  ["https://someone:secret@GitHub.com/acme/shop.git", "github.com"],
  ["https://git.example.org:3000/acme/shop", "git.example.org:3000"],
])("%s is the repository acme/shop", (address, host) => {
  expect(readAddress(address)).toEqual({ host, below: "", owner: "acme", repository: "shop" });
});

test.each([
  ["git@github.com-work:acme/shop.git", "github.com-work"],
  ["ssh://git@work/acme/shop", "work"],
  ["work:acme/shop", "work"],
  ["git@github.com:acme/shop.git", undefined],
  ["ssh://git@10.0.0.5:22/acme/shop", undefined],
  ["https://someone:secret@git/acme/shop", undefined],
  ["/srv/git/a:b", undefined],
])("of %s ssh's configuration is asked for %s", (address, host) => {
  expect(aliasIn(address)?.host).toBe(host);
});

test("a forge below a path begins there, and a page far down is of the repository above it", () => {
  const home = { host: "example.org", below: "/git", owner: "acme", repository: "shop" };
  expect(readAddress("https://example.org/git/acme/shop.git")).toEqual(home);
  expect(serverOf(home)).toBe("https://example.org/git");
  expect(readPage("https://codeberg.org/acme/shop/src/branch/main")).toMatchObject({
    owner: "acme",
    repository: "shop",
  });
});

test.each(["/srv/git/shop.git", "../shop", "file:///srv/git/shop.git", "C:/git/shop", "https://example.org/shop", ""])(
  "%s names no owner",
  (address) => {
    expect(readAddress(address)).toBeUndefined();
  },
);

test("a fork's upstream comes before its origin", () => {
  const origin = { name: "origin", url: "https://github.com/me/shop" };
  const upstream = { name: "upstream", url: "https://github.com/acme/shop" };
  expect(homeOf([origin, upstream])?.owner).toBe("acme");
  expect(homeOf([origin])?.owner).toBe("me");
  expect(homeOf([])).toBeUndefined();
});

test("a host says by its name which forge it is, or nothing", () => {
  expect(["github.com", "github.example.org", "acme.ghe.com"].map((host) => forgeOf({ host }))).toEqual(
    Array(3).fill("github"),
  );
  expect(["gitea.example.org", "codeberg.org", "forgejo.example.org:3000"].map((host) => forgeOf({ host }))).toEqual(
    Array(3).fill("gitea"),
  );
  expect(["gitlab.com", "git.example.org"].map((host) => forgeOf({ host }))).toEqual([undefined, undefined]);
});

test.each([
  ["git@github.com:acme/shop.git", "https://api.github.com"],
  ["https://acme.ghe.com/acme/shop", "https://api.acme.ghe.com"],
  ["https://github.acme.example/acme/shop", "https://github.acme.example/api/v3"],
  ["https://codeberg.org/acme/shop", "https://codeberg.org/api/v1"],
  ["https://gitea.acme.example/git/acme/shop", "https://gitea.acme.example/git/api/v1"],
  ["https://git.acme.example/acme/shop", undefined],
])("the API of %s is at %s", (address, apiUrl) => {
  expect(forgeApi(readAddress(address)!)?.apiUrl).toBe(apiUrl);
});
