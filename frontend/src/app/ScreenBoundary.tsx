import { Component, type ReactNode } from 'react';
import { ErrorState } from '../shared/ui/states';

interface Props {
  /** Address of the screen: another one starts afresh. */
  at: string;
  children: ReactNode;
}

/** A screen that breaks says so in its place; menu and bar stay. */
export class ScreenBoundary extends Component<Props, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (before.at !== this.props.at && this.state.error) this.setState({ error: null });
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return <ErrorState error={this.state.error} retry={() => window.location.reload()} />;
  }
}
