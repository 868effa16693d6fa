/** What a browser has, Fluent UI asks for, and jsdom lacks. */
class ResizeObserverWithoutLayout implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= ResizeObserverWithoutLayout;
