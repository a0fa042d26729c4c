import { createReadStream } from "node:fs";
import { decodeMp3 } from "../../src/audio/measures/decode-mp3.ts";
import { measureAudio } from "../../src/audio/measures/measure-audio.ts";

// An MP3 decoded and measured as a build does it, or decoded alone: node decoded-hour.ts file [alone]

const [file = "", manner] = process.argv.slice(2);
const pieces = createReadStream(file, { highWaterMark: 2 ** 18 });
let samples = 0;
const told =
  manner === "alone"
    ? await decodeMp3(pieces, ({ left }) => {
        samples += left.length;
      })
    : await measureAudio(pieces, "MP3");
if ("unmeasured" in told) throw new Error(`${file} was not decoded: ${told.unmeasured}`);
console.log(samples);
