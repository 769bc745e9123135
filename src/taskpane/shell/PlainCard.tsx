import type { ReactNode } from 'react';

interface PlainCardProps {
  title: string;
  text: string;
  reload?: string | undefined;
  children?: ReactNode;
}

/** A card without any component library: it must show when everything else fails. Its looks are in the page. */
export function PlainCard({ title, text, reload, children }: PlainCardProps) {
  return (
    <main className="plain-card">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      {reload && (
        <button type="button" onClick={() => window.location.reload()}>
          {reload}
        </button>
      )}
    </main>
  );
}
