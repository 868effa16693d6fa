/** What a browser has, Fluent UI and the pane ask for, and jsdom lacks. */
class ResizeObserverWithoutLayout implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= ResizeObserverWithoutLayout;
Element.prototype.scrollIntoView ??= () => undefined;
window.matchMedia ??= (media: string): MediaQueryList => ({
  media,
  matches: false,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});
/** jsdom has no canvas, and writes an error for each time that the accessibility checks ask for one. */
HTMLCanvasElement.prototype.getContext = () => null;
/** jsdom's files cannot be read as bytes; a browser's can. */
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error(reader.error?.message));
    reader.readAsArrayBuffer(this);
  });
};
/**
 * jsdom lays nothing out, and asks every rule of every style sheet about every element whose visibility a test looks at. Of
 * the thousands of rules that Fluent UI brings only those that hide something are kept.
 */
const insertRule = CSSStyleSheet.prototype.insertRule;
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule: string): number {
  return /display:\s*none|visibility:\s*(?:hidden|collapse)/.test(rule) ? insertRule.call(this, rule, this.cssRules.length) : 0;
};
