/** Rules of this project that oxlint does not know, in the form of a plugin of ESLint. */

/** @typedef {{ readonly regex: string, readonly message: string }} Breach */
/** @typedef {{ readonly node: unknown, readonly message: string }} Finding */
/** @typedef {{ readonly options: readonly (readonly Breach[])[], readonly report: (one: Finding) => void }} Context */
/** @typedef {{ readonly source: { readonly value?: unknown } }} ImportExpression */
/** @typedef {{ readonly key?: { readonly type: string } }} Member */
/** @typedef {{ readonly superClass: unknown, readonly declare?: boolean }} ClassNode */
/** @typedef {{ readonly body: readonly Member[], readonly parent: ClassNode }} ClassBody */

/** What `no-restricted-imports` says of an import that stands, said of one that is made while the program runs. */
const noRestrictedDynamicImports = {
  meta: { schema: false },
  /** @param {Context} context */
  create: ({ options: [breaches = []], report }) => ({
    /** @param {ImportExpression} node */
    ImportExpression(node) {
      const { value } = node.source
      if (typeof value !== 'string') return
      for (const { regex, message } of breaches)
        if (new RegExp(regex).test(value)) report({ node, message })
    },
  }),
}

/**
 * TypeScript compares classes by their members, unless one of them is private to the class: then no other object can
 * pass for an instance. What extends another class is left to that class.
 */
const privateMember = {
  /** @param {Context} context */
  create: ({ report }) => ({
    /** @param {ClassBody} node */
    ClassBody({ body, parent }) {
      if (parent.superClass !== null || parent.declare === true) return
      if (body.some(({ key }) => key?.type === 'PrivateIdentifier')) return
      const message = 'Give the class a #member, so that no other object can pass for its instance.'
      report({ node: parent, message })
    },
  }),
}

export default {
  meta: { name: 'own' },
  rules: {
    'no-restricted-dynamic-imports': noRestrictedDynamicImports,
    'private-member': privateMember,
  },
}
