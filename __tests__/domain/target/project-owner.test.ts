import { expect, test } from "@jest/globals";
import { parse } from "smol-toml";
import { originOf, whoseProject } from "../../../src/domain/target/project-owner.ts";

const project = parse(
  `authors = [{ name = "Ada Pear", email = "ada@orchard.example.net" }, { name = "Your Name", email = "you@example.com" }]
maintainers = [{ name = "Bo" }]
urls = { Docs = "https://alpha.example/docs/", Source = "https://github.com/orchard/alpha" }`,
);
const ours = originOf([project], ["https://codeberg.org/pears/alpha"]);

test.each<[string, { urls?: readonly string[]; people?: readonly string[] }, string]>([
  ["another owner", { urls: ["https://github.com/others/alpha"] }, "others"],
  ["the owner of the clone's remote", { urls: ["https://codeberg.org/Pears/old-name"] }, "ours"],
  ["another owner, and a person of ours", { urls: ["https://github.com/ada/alpha"], people: ["Ada Pear, Cy"] }, "ours"],
  [
    "another owner, and an address of ours",
    { urls: ["https://github.com/ada/alpha"], people: ["A <Ada@orchard.example.net>"] },
    "ours",
  ],
  ["another owner, and a page of ours", { urls: ["https://gitlab.com/x/y", "http://www.alpha.example/docs"] }, "ours"],
  [
    "another owner, and a template's person",
    { urls: ["https://github.com/x/y"], people: ["Your Name <you@example.com>"] },
    "others",
  ],
  ["nothing", {}, "unsaid"],
  ["a page of nobody knows whom", { urls: ["https://beta.example", ""], people: ["Cy", ""] }, "unsaid"],
])("a project that names %s", (_, { urls = [], people = [] }, kind) => {
  expect(whoseProject({ urls, people }, ours).kind).toBe(kind);
});

test("where nothing of ours says whose it is, nothing is said of others", () => {
  const nothing = originOf([], []);
  expect(whoseProject({ urls: ["https://github.com/others/alpha"], people: [] }, nothing).kind).toBe("unsaid");
});
