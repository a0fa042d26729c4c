import { isPlainClick } from "./moment-links.ts";

/** Links to quotes as pictures hand the picture to the device's own sheet; where it does not take files, or fails, they stay downloads. */
export function sharePictures(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.as-picture")) {
    const offer = (event: MouseEvent): void => {
      if (!isPlainClick(event) || !navigator.canShare({ files: [pictureFile([])] })) return;
      event.preventDefault();
      void share(link.href).catch((error: unknown) => {
        // Whoever closes the sheet without sharing has done nothing wrong.
        if (error instanceof DOMException && error.name === "AbortError") return;
        link.removeEventListener("click", offer);
        link.click();
      });
    };
    link.addEventListener("click", offer);
  }
}

async function share(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  await navigator.share({ files: [pictureFile([await response.blob()])], title: document.title });
}

function pictureFile(parts: readonly Blob[]): File {
  return new File([...parts], "quote.jpg", { type: "image/jpeg" });
}
