/** Where the site will stand, for pages rendered at build that pass their own address on. */
import { createContext } from 'react'

/** An origin without a slash at its end; undefined where the build was not told, and the script finds out. */
export const SiteUrlContext = createContext<string | undefined>(undefined)
