import { expect, it } from "vitest";
import {
  added,
  dropped,
  removed,
  renamed,
  restored,
  urlChanged,
} from "../../../src/compile/identities/identity-change.ts";
import { identityReport } from "../../../src/compile/identities/identity-report.ts";
import { block, facts, identities } from "./example-identities.ts";

const IDENTITIES = identities({ ebb: block("ebb"), tides: block("tides") });
const SIX = ["a", "b", "c", "d", "e", "f"];

it.each([
  [[added(facts("ebb")), added(facts("tides"))], "begun, with 2 episodes"],
  [[added(facts("tides"))], "added tides"],
  [
    [added(facts("tides")), renamed(facts("ebb"), "flood"), restored("calm"), urlChanged("a", "b")],
    "added tides; renamed flood to ebb; restored calm; changed url",
  ],
  [
    [removed("calm", new Set()), removed("flood", new Set())],
    "removed calm, flood (whose addresses answer 410 from now on)",
  ],
  [[dropped("storms")], "dropped storms"],
  [SIX.map((slug) => dropped(slug)), "dropped 6 episodes"],
  [[], "written anew, it says the same"],
])("what is new is told in a line", (changes, told) => {
  const settled = { identities: IDENTITIES, changes, isUnwritten: true };
  expect(identityReport(settled, "episodes", "commit it")).toBe(
    `episodes/identities.yaml: ${told}; commit it`,
  );
});

it("when nothing is to be written, nothing is told", () => {
  expect(
    identityReport({ identities: IDENTITIES, changes: [], isUnwritten: false }, "episodes", "commit it"),
  ).toBe("");
});
