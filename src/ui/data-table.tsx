/** A table that scrolls inside itself where the page is narrow. */
import type { ReactNode } from 'react'

interface DataTableProps {
  /** The table's, for what it is the text alternative of. */
  id: string
  caption: string
  columns: readonly string[]
  /** Groups of rows, told apart by a stronger line. A row's first cell is its heading. */
  groups: readonly (readonly { id: string; cells: readonly ReactNode[] }[])[]
}

export function DataTable({ id: tableId, caption, columns, groups }: DataTableProps) {
  const captionId = `${tableId}-caption`
  return (
    // It takes focus so that arrow keys can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table className="table" id={tableId}>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((rows) => (
          <tbody key={rows[0]?.id}>
            {rows.map(({ id, cells: [first, ...rest] }) => (
              <tr key={id}>
                <th scope="row">{first}</th>
                {rest.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
