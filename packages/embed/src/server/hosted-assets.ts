import type { HostedAsset, HostedAssets } from '../page/hosted-assets.js';
import type { SiteFiles } from './site-files.js';

/** What every page loads of the hosted files at `base`. Throws where a file is not there. */
export function hostedAssets(files: SiteFiles, base: string): HostedAssets {
  const asset = (name: string): HostedAsset => {
    const file = files.get(base + name);
    if (!file) throw new Error(`${name} is not built: run npm run build`);
    return { href: base + name, integrity: file.integrity };
  };
  return {
    base,
    script: asset('uncac-figures.js'),
    stylesheets: [asset('uncac-figures.css'), asset('uncac-themes.css')],
  };
}
