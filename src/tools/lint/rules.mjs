/** The rules of oxlint that hold everywhere, beside its category “correctness”. */

/** @param {string} names @param {'error' | 'off'} [severity] */
const rules = (names, severity = 'error') =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, severity]),
  )

/** What follows from the syntax alone. */
export const syntaxRules = {
  ...rules(`
    no-array-constructor no-case-declarations no-console no-empty no-empty-function no-fallthrough no-prototype-builtins
    no-redeclare no-regex-spaces no-undef no-unexpected-multiline no-useless-constructor no-var prefer-const
    prefer-rest-params prefer-spread
    react/rules-of-hooks react/unsupported-syntax
    typescript/adjacent-overload-signatures typescript/array-type typescript/ban-ts-comment typescript/ban-tslint-comment
    typescript/class-literal-property-style typescript/consistent-generic-constructors
    typescript/consistent-indexed-object-style typescript/consistent-type-imports typescript/no-confusing-non-null-assertion
    typescript/no-dynamic-delete typescript/no-empty-object-type typescript/no-explicit-any typescript/no-extraneous-class
    typescript/no-inferrable-types typescript/no-invalid-void-type typescript/no-namespace
    typescript/no-non-null-asserted-nullish-coalescing typescript/no-non-null-assertion typescript/no-require-imports
    typescript/no-unnecessary-type-constraint typescript/no-unsafe-function-type typescript/prefer-for-of
    typescript/prefer-function-type typescript/prefer-literal-enum-member typescript/unified-signatures
    own/private-member`),
  'typescript/consistent-type-definitions': ['error', 'interface'],
  // `as const` and `satisfies` stay; every other assertion at a boundary must be a parse.
  'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
  // `role=status` tells a change; <output> is the result of a form.
  'jsx-a11y/prefer-tag-over-role': 'off',
}

const typed = `
  typescript/await-thenable typescript/dot-notation typescript/no-array-delete typescript/no-base-to-string
  typescript/no-confusing-void-expression typescript/no-deprecated typescript/no-duplicate-type-constituents
  typescript/no-floating-promises typescript/no-for-in-array typescript/no-generated-empty-object-type
  typescript/no-implied-eval typescript/no-meaningless-void-operator typescript/no-misused-promises
  typescript/no-misused-spread typescript/no-mixed-enums typescript/no-redundant-type-constituents
  typescript/no-unnecessary-boolean-literal-compare typescript/no-unnecessary-condition
  typescript/no-unnecessary-template-expression typescript/no-unnecessary-type-arguments
  typescript/no-unnecessary-type-assertion typescript/no-unnecessary-type-conversion
  typescript/no-unnecessary-type-parameters typescript/no-unsafe-argument typescript/no-unsafe-assignment
  typescript/no-unsafe-call typescript/no-unsafe-enum-assignment typescript/no-unsafe-enum-comparison
  typescript/no-unsafe-member-access typescript/no-unsafe-return typescript/no-unsafe-unary-minus
  typescript/no-useless-default-assignment typescript/non-nullable-type-assertion-style typescript/only-throw-error
  typescript/prefer-find typescript/prefer-includes typescript/prefer-nullish-coalescing typescript/prefer-optional-chain
  typescript/prefer-promise-reject-errors typescript/prefer-reduce-type-parameter typescript/prefer-regexp-exec
  typescript/prefer-return-this-type typescript/prefer-string-starts-ends-with typescript/related-getter-setter-pairs
  typescript/require-array-sort-compare typescript/require-await typescript/restrict-plus-operands
  typescript/restrict-template-expressions typescript/return-await typescript/unbound-method
  typescript/use-unknown-in-catch-callback-variable`

/** What asks the compiler for types. */
export const typedRules = {
  ...rules(typed),
  'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
}

/** Plain JavaScript is checked by tsc through its JSDoc. */
export const noTypedRules = rules(typed, 'off')
