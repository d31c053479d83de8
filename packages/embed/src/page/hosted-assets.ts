/** A hosted file, as a page refers to it. */
export interface HostedAsset {
  readonly href: string;
  /** Subresource integrity, such as `sha384-…`. */
  readonly integrity: string;
}

/** Where the hosted files are, and those that a page loads. */
export interface HostedAssets {
  /** Prefix of every hosted file, such as `/0.1.0/`. */
  readonly base: string;
  readonly script: HostedAsset;
  readonly stylesheets: readonly HostedAsset[];
}
