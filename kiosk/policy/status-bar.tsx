import type { ComponentChildren } from "preact";

/** On a narrow screen: how things stand, in view while somebody fills in the form above it. The whole of it, which is also read aloud, stands below. */
export function StatusBar({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="status-bar" aria-hidden="true">
      {children}
    </p>
  );
}
