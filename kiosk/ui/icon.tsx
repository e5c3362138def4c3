/** Line drawings on a field of 24 × 24, for controls whose word stands beside them or is their label. */
const drawings = {
  "sound-on": "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
  "sound-off": "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM16 9.5l5 5M21 9.5l-5 5",
  torch: "M8 3h8v4l-2 3v11h-4V10L8 7ZM8 7h8M12 13v2",
  mirror: "M12 3v18M9 7 3 12l6 5ZM15 7l6 5-6 5Z",
  picture: "M4 5h16v14H4ZM4 16l5-5 4 4 3-3 4 4M15.5 9v.01",
  camera: "M4 8h3.5l1.5-2.5h6L16.5 8H20v11H4ZM12 16.5a3.2 3.2 0 1 0 0-6.4a3.2 3.2 0 0 0 0 6.4Z",
  people: "M9 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7ZM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.5c2.2.8 3.5 2.7 3.5 5.5",
  leave: "M14 4h6v16h-6M15 12H4M8 8l-4 4 4 4",
  undo: "M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6",
  erase: "M9 6h11v12H9l-6-6ZM12.5 9.5l5 5M17.5 9.5l-5 5",
  code: "M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h2v2h-2ZM18 18h2v2h-2ZM18 14h2M14 18v2",
  thermometer: "M10 14V5a2 2 0 1 1 4 0v9a4 4 0 1 1-4 0ZM12 9v8",
  mask: "M4 9c3 0 5-2 8-2s5 2 8 2v4c0 3-4 5.5-8 5.5S4 16 4 13ZM4 10c-2 0-2 4 1 5M20 10c2 0 2 4-1 5M8.5 12h7M9.5 15h5",
  flask: "M9 3h6M10 3v6l-5 9a2 2 0 0 0 2 3h10a2 2 0 0 0 2-3l-5-9V3M7.5 14h9",
  clipboard: "M8 5H5.5v15h13V5H16M8 3.5h8v3.5H8ZM8.5 11.5h7M8.5 15.5h4.5",
  box: "M3.5 7.5 12 3.5l8.5 4v9L12 20.5l-8.5-4ZM3.5 7.5 12 11.5l8.5-4M12 11.5v9",
  card: "M3 5.5h18v13H3ZM6.5 15.5c0-3.2 4.5-3.2 4.5 0M8.75 11.5a1.6 1.6 0 1 0 0-3.2a1.6 1.6 0 0 0 0 3.2ZM14 10h4M14 13.5h4",
  check: "M5 12.5 10 17.5 19 7",
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">
      <path d={drawings[name]} />
    </svg>
  );
}
