import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { writeWhole } from "../../../compile/cache/write-whole.ts";

/** How far the upload of a file has come, noted on disk after each part. */
export interface UploadState {
  /** Null before it has begun. */
  readonly uploadId: string | null;
  /** The ETag of a part that has arrived. */
  etagOf(number: number): string | undefined;
  begin(uploadId: string): Promise<void>;
  keepPart(number: number, etag: string): Promise<void>;
  forget(): Promise<void>;
}

/** To where an upload goes, and in parts of what size. */
interface UploadTarget {
  readonly endpoint: string;
  readonly bucket: string;
  readonly partBytes: number;
}

interface Noted extends UploadTarget {
  readonly uploadId: string;
  readonly etags: Readonly<Record<string, string>>;
}

/** What was noted of the upload of an object; nothing, when that was to another place or in other parts. */
export async function openUploadState(
  key: string,
  { stateFolder, endpoint, bucket, partBytes }: UploadTarget & { readonly stateFolder: string },
): Promise<UploadState> {
  const file = path.join(stateFolder, `${key}.json`);
  const target = { endpoint, bucket, partBytes };
  let noted = await readNoted(file, target);
  const note = async (next: Noted): Promise<void> => {
    noted = next;
    await writeWhole(file, JSON.stringify(next));
  };
  return {
    get uploadId() {
      return noted?.uploadId ?? null;
    },
    etagOf: (number) => noted?.etags[number],
    begin: (uploadId) => note({ ...target, uploadId, etags: {} }),
    keepPart: async (number, etag) => {
      if (noted !== null) await note({ ...noted, etags: { ...noted.etags, [number]: etag } });
    },
    forget: async () => {
      noted = null;
      await rm(file, { force: true });
    },
  };
}

async function readNoted(file: string, target: UploadTarget): Promise<Noted | null> {
  const json = await readFile(file, "utf8").catch(() => "null");
  // Written whole or not at all.
  const noted = JSON.parse(json) as Noted | null;
  const isSame =
    noted?.endpoint === target.endpoint &&
    noted.bucket === target.bucket &&
    noted.partBytes === target.partBytes;
  return isSame ? noted : null;
}
