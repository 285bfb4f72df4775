import { Component, type ComponentChildren } from 'preact';
import { showFault } from './watchdog.ts';

/** A part that cannot be drawn ends in the plain page with the reason. */
export class Boundary extends Component<{ readonly children: ComponentChildren }> {
  override componentDidCatch(error: unknown): void {
    showFault(error);
  }

  render({ children }: { readonly children: ComponentChildren }) {
    return children;
  }
}
