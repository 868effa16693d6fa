declare module "talisman/metrics/jaro-winkler" {
  const similarity: (a: string, b: string) => number;
  export = similarity;
}

declare module "talisman/keyers/fingerprint" {
  const fingerprint: (text: string) => string;
  export = fingerprint;
}
