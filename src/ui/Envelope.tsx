/** A closed letter with the seal of the team, and that of who assists when both answered. Ornament: the words tell it. */
export function Envelope({ seals }: { seals: 1 | 2 }) {
  const paths = ['M4 4h112v76H4z', 'M4 10l56 42 56-42'];
  return (
    <svg class="envelope" width="120" height="84" viewBox="0 0 120 84" aria-hidden="true">
      {paths.map((d) => (
        <path key={d} d={d} fill="none" stroke="var(--clay)" stroke-width="4" stroke-linejoin="round" />
      ))}
      <circle cx={seals === 1 ? 60 : 44} cy="52" r="13" fill="var(--clay)" />
      {seals === 2 ? <rect x="64" y="40" width="24" height="24" rx="4" fill="var(--lake)" /> : null}
    </svg>
  );
}
