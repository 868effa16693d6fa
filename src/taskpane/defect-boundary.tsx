import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What is shown instead, with the way to begin again. */
  readonly fallback: (reopen: () => void) => ReactNode;
}

/** Where defects of the pane end: a sentence instead of an empty pane; the details go to the console only. */
export class DefectBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(() => this.setState({ failed: false })) : this.props.children;
  }
}
