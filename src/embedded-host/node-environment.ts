import type { HostEnvironment } from "./host-environment";
export function nodeEnvironment(options: { now?: () => Date } = {}): HostEnvironment {
  return { now: options.now ?? (() => new Date()), save: async (plan) => plan.bytes ?? new Uint8Array() };
}
