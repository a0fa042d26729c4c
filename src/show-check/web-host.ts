/** Sites whose pages about a file are often given as the file; where the address leads to the file itself, `except` fits. */
const FILE_PAGES: readonly { readonly name: string; readonly host: RegExp; readonly except?: RegExp }[] = [
  { name: "Dropbox", host: /^(?:www\.)?dropbox\.com$/, except: /[?&](?:dl|raw)=1\b/ },
  { name: "Google Drive", host: /^(?:drive|docs)\.google\.com$/ },
  { name: "OneDrive", host: /^(?:onedrive\.live\.com|1drv\.ms|[a-z0-9-]+\.sharepoint\.com)$/ },
  { name: "WeTransfer", host: /^(?:(?:www\.)?wetransfer\.com|we\.tl)$/ },
  { name: "MEGA", host: /^mega\.(?:nz|io)$/ },
  { name: "iCloud", host: /^(?:www\.)?icloud\.com$/ },
  { name: "Box", host: /^(?:[a-z0-9-]+\.)?box\.com$/, except: /\/shared\/static\// },
  { name: "MediaFire", host: /^(?:www\.)?mediafire\.com$/ },
  { name: "SwissTransfer", host: /^(?:www\.)?swisstransfer\.com$/ },
  { name: "pCloud", host: /^(?:u|my)\.pcloud\.(?:link|com)$/ },
  { name: "GitHub", host: /^github\.com$/, except: /\/(?:raw|releases\/download)\// },
  { name: "YouTube", host: /^(?:(?:www|m|music)\.)?youtube\.com$|^youtu\.be$/ },
  { name: "Vimeo", host: /^(?:www\.)?vimeo\.com$/ },
  { name: "SoundCloud", host: /^(?:www\.)?soundcloud\.com$/ },
  { name: "Spotify", host: /^open\.spotify\.com$/ },
  { name: "Apple Podcasts", host: /^(?:podcasts|itunes)\.apple\.com$/ },
];

/** Whose page it is to which an address leads that should lead to a file; undefined for others. */
export function filePageOf(address: string): string | undefined {
  const url = urlOf(address);
  return FILE_PAGES.find(
    ({ host, except }) => url !== undefined && host.test(url.hostname) && except?.test(address) !== true,
  )?.name;
}

/** Whether only this machine, or a network that is not public, has a host of this name. */
export function isPrivateHost(hostname: string): boolean {
  return (
    !/[.:]/.test(hostname) ||
    /(?:^|\.)(?:localhost|local|internal|lan|home|invalid)$/.test(hostname) ||
    /^(?:0|10|127)\.\d+\.\d+\.\d+$|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(
      hostname,
    ) ||
    /^\[(?:::1?|f[cd].*|fe80.*)\]$/.test(hostname)
  );
}

/** The address as its parts; undefined for what is no address on the web. */
export function urlOf(address: string): URL | undefined {
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
}
