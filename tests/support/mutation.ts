/** Under mutation testing a property that fails has noticed its fault: shorter examples need not be looked for. */
import fc from 'fast-check'

fc.configureGlobal({ endOnFailure: true })
