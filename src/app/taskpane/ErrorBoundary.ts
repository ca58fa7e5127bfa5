import { Component, type ReactNode } from 'react';

/** Catches what should not happen (a bug, a part that cannot be fetched) and says something instead of going blank. */
export class ErrorBoundary extends Component<
  { instead: ReactNode; children: ReactNode },
  { broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
