/** Fetches the standards of the municipality chosen. */
import { useEffect, useState } from 'react'
import type { StandardsList } from '#guide/standards-list.ts'

export type LoadedList = StandardsList | 'failed' | undefined

/** Undefined while it is under way, and where no address is given. */
export function useStandardsList(address: string | undefined): LoadedList {
  const [loaded, setLoaded] = useState<{ address: string; list: LoadedList }>()
  useEffect(() => {
    if (address === undefined) return
    let isWanted = true
    const take = (list: LoadedList) => {
      if (isWanted) setLoaded({ address, list })
    }
    fetchList(address).then(take, () => {
      take('failed')
    })
    return () => {
      isWanted = false
    }
  }, [address])
  return loaded?.address === address ? loaded?.list : undefined
}

async function fetchList(address: string): Promise<StandardsList> {
  const response = await fetch(address)
  const data: unknown = await response.json()
  if (!isList(data)) throw new Error(`${address} is not a list of standards.`)
  return data
}

/** Only tells the list from another answer, such as an error page: the same build wrote the page and the list. */
function isList(data: unknown): data is StandardsList {
  return typeof data === 'object' && data !== null && 'name' in data && 'standards' in data
}
