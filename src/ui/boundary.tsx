import { Component, type ComponentChildren } from 'preact';
import { showFault } from './watchdog.ts';

/** A part that cannot be drawn ends in the plain page with the reason. */
export class Boundary extends Component<
  { readonly children: ComponentChildren },
  { readonly failed?: true }
> {
  override componentDidCatch(error: unknown): void {
    this.setState({ failed: true });
    showFault(error);
  }

  render() {
    return this.state.failed ? null : this.props.children;
  }
}
