/** The name of a finder in addresses, below its municipality's: no standard may have it. */
export const finderName = 'find'
