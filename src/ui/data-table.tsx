/** A table that scrolls inside itself where the page is narrow. */
import { useId } from 'react'
import type { ReactNode } from 'react'

interface DataTableProps {
  caption: string
  columns: readonly string[]
  /** A row's first cell is its heading. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
}

export function DataTable({ caption, columns, rows }: DataTableProps) {
  const captionId = useId()
  return (
    // Whoever has no mouse scrolls it with the arrow keys, which takes focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className="table">
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
        <tbody>
          {rows.map(({ id, cells: [first, ...rest] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
