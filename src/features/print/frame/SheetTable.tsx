import type { ComponentChildren } from 'preact';

interface SheetTableProps {
  /** Heading of each column, with the width that it takes; those without one share the rest. */
  columns: readonly [heading: ComponentChildren, width?: string][];
  rows: readonly { key: string; cells: readonly ComponentChildren[] }[];
  class?: string;
}

/** A table with lines that every printer draws; its head is repeated on each sheet and no row is cut. */
export function SheetTable({ columns, rows, class: name = '' }: SheetTableProps) {
  return (
    <table class={`sheet-table ${name}`}>
      <colgroup>
        {columns.map(([, width], i) => (
          <col key={i} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(([heading], i) => (
            <th scope="col" key={i}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {cells.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
