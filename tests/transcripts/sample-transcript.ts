import type { Transcript } from "../../src/transcripts/cues/cue.ts";

/** Two people on tides, with all that makes formats differ: markup in the text, a long cue, music, a second hour. */
export const sampleTranscript: Transcript = {
  cues: [
    { startSeconds: 0, endSeconds: 2.5, text: "[waves]" },
    {
      startSeconds: 2.5,
      endSeconds: 6.2,
      speaker: "Ann Example",
      text: "Welcome to Harbour Notes. I'm Ann.",
    },
    { startSeconds: 6.2, endSeconds: 8, speaker: "Ann Example", text: "Wet & <cold>,\nas always." },
    {
      startSeconds: 8,
      endSeconds: 20,
      speaker: "Bob Muster",
      text: "And I'm Bob. The moon takes fifty minutes longer each day, so the tides come fifty minutes later, and --> the ferry does too.",
    },
    { startSeconds: 24, endSeconds: 25, speaker: "Bob Muster", text: "שלום 🌊" },
    { startSeconds: 3601, endSeconds: 3603.5, speaker: "Ann & Bob", text: "Goodbye!" },
  ],
};
