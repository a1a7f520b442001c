import { expect, test } from "@jest/globals";
import { namesProxy, proxyFor } from "../../../src/domain/environment/proxy.ts";

const proxy = "http://proxy.example:3128";

// Each as uv 0.13.8 has it: a proxy on loopback either saw its request or did not.
test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
  ["http://a.corp.example/", { HTTP_PROXY: proxy }, proxy],
  ["http://a.corp.example/", { http_proxy: proxy }, proxy],
  ["http://a.corp.example/", { HTTPS_PROXY: proxy }, undefined],
  ["https://a.corp.example/", { HTTP_PROXY: proxy }, undefined],
  ["https://a.corp.example/", { https_proxy: proxy }, proxy],
  ["http://a.corp.example/", { ALL_PROXY: proxy }, proxy],
  ["https://a.corp.example/", { all_proxy: proxy }, proxy],
  ["https://a.corp.example/", { ALL_PROXY: "http://all.example", HTTPS_PROXY: proxy }, proxy],
  ["http://a.corp.example/", { HTTP_PROXY: "proxy.example:3128" }, proxy],
  ["http://a.corp.example/", { HTTP_PROXY: proxy, http_proxy: "http://other.example" }, proxy],
  ["http://a.corp.example/", { HTTP_PROXY: proxy, NO_PROXY: "corp.example" }, undefined],
  ["http://a.corp.example/", { HTTP_PROXY: proxy, NO_PROXY: ".corp.example" }, undefined],
  ["http://corp.example/", { HTTP_PROXY: proxy, NO_PROXY: ".corp.example" }, undefined],
  ["http://a.corp.example/", { HTTP_PROXY: proxy, NO_PROXY: "b.example, A.CORP.EXAMPLE" }, undefined],
  ["http://a.corp.example/", { HTTP_PROXY: proxy, NO_PROXY: "*" }, undefined],
  ["http://a.corp.example/", { HTTP_PROXY: proxy, NO_PROXY: "*.corp.example" }, proxy],
  ["http://a.corp.example/", { HTTP_PROXY: proxy, NO_PROXY: "orp.example" }, proxy],
  ["http://a.corp.example/", { HTTP_PROXY: proxy, NO_PROXY: "a.corp.example:80" }, proxy],
  ["http://a.corp.example/", { HTTP_PROXY: proxy, no_proxy: "corp.example" }, undefined],
  ["http://a.corp.example/", { HTTP_PROXY: proxy, NO_PROXY: "b.example", no_proxy: "corp.example" }, proxy],
  ["http://240.1.2.3/", { HTTP_PROXY: proxy, NO_PROXY: "240.0.0.0/8" }, undefined],
  ["http://240.1.2.3/", { HTTP_PROXY: proxy, NO_PROXY: "240.1.2.3" }, undefined],
  ["http://240.1.2.3/", { HTTP_PROXY: proxy, NO_PROXY: "241.0.0.0/8" }, proxy],
  ["http://240.1.2.3/", { HTTP_PROXY: proxy, NO_PROXY: "2.3" }, proxy],
  ["http://[fd00::1]/", { HTTP_PROXY: proxy, NO_PROXY: "fd00::1" }, undefined],
  ["http://a.corp.example/", {}, undefined],
])("%s with %j goes through %s", (url, env, expected) => {
  expect(proxyFor(url, env)).toBe(expected);
});

test("loopback is reached without a proxy, whatever the environment says", () => {
  for (const host of ["127.0.0.1:9", "127.8.8.8", "localhost", "[::1]:9"])
    expect(proxyFor(`http://${host}/`, { HTTP_PROXY: proxy })).toBeUndefined();
});

test("whether any proxy is named decides how requests are made", () => {
  expect(namesProxy({ NO_PROXY: "*", HTTP_PROXY: "" })).toBe(false);
  expect(namesProxy({ all_proxy: proxy })).toBe(true);
});
