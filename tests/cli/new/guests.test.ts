import { expect, it } from "vitest";
import { guestsOf, peopleWith } from "../../../src/cli/new/guests.ts";

const SHOW = {
  title: "Small Talk",
  author: "Ann Example and Bob Muster",
  owner: { name: "Example Radio", email: "ann@example.com" },
  people: [
    { name: "Cleo Third", role: "Audio Editor", img: "people/cleo.jpg", bio: "Cleo listens." },
    { name: "Dan Fourth", img: "https://dan.example/dan.jpg" },
  ],
};

it.each<[string, string[], string[]]>([
  ["nobody", [], []],
  ["the show itself", ["Small Talk"], []],
  ["its author", ["ann example and bob muster"], []],
  ["one of its authors", ["Bob Muster"], []],
  ["its owner", ["Example Radio"], []],
  ["one of its people", [" cleo third"], []],
  ["somebody else", ["Joris Hale"], ["Joris Hale"]],
  ["a host and somebody else", ["Ann Example", "Joris Hale"], ["Joris Hale"]],
  ["both in one", ["Ann Example & Joris Hale, Odile Brandt"], ["Joris Hale", "Odile Brandt"]],
  ["both in one, as music has it", ["Ann Example feat. Joris Hale"], ["Joris Hale"]],
  ["a duo", ["Simon & Garfunkel"], ["Simon & Garfunkel"]],
  ["one name twice", ["Joris Hale", "Joris Hale"], ["Joris Hale"]],
  ["somebody with what is no letter", ["Joris\u0007\n Hale"], ["Joris Hale"]],
  ["what is no name", ["", "x".repeat(129)], []],
])("tags that name %s", (_, artists, guests) => {
  expect(guestsOf(artists, SHOW)).toEqual(guests);
});

it("guests stand with the show's people, whose pictures are named from the episode's folder", () => {
  expect(peopleWith(["Joris Hale"], SHOW)).toEqual([
    { name: "Cleo Third", role: "audio editor", img: "../people/cleo.jpg" },
    { name: "Dan Fourth", role: "host", img: "https://dan.example/dan.jpg" },
    { name: "Joris Hale", role: "guest" },
  ]);
});
