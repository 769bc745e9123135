import { Component } from 'react';
import type { ReactNode } from 'react';
import type { Texts } from '../texts';
import { PlainCard } from './PlainCard';

interface ErrorBoundaryProps {
  texts: Texts;
  children: ReactNode;
}

/** A fault of ours must not leave a blank pane: it says so and offers to load anew. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { fault } = this.props.texts;
    if (error === undefined) return this.props.children;
    return (
      <PlainCard title={fault.title} text={fault.text} reload={fault.reload}>
        <p>
          {fault.detail} <code>{String(error)}</code>
        </p>
      </PlainCard>
    );
  }
}
