/** Placeholder so that the environment can be typed before saving exists. */
export interface SavePlan {
  bytes: Uint8Array | null;
}
