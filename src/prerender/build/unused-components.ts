/**
 * A Vite plugin that lets the bundler leave out what nobody uses of react-router: 4 KB of links and forms for its data
 * router. They stay by themselves because the package does not say that making a component does nothing else. Runs in
 * Node.
 */
import type { Plugin } from 'vite'

export function unusedComponents(): Plugin {
  return {
    name: 'unused-components',
    transform: {
      filter: { id: /\/node_modules\/react-router\// },
      handler: (code) => ({
        // No line is added or removed, so what maps the source stays right.
        code: code
          .replaceAll(
            /(= )(React\d*\.(?:forwardRef|memo|createContext)\()/g,
            '$1/* @__PURE__ */ $2',
          )
          .replaceAll(/^\w+\.displayName = ".*";$/gm, ''),
        map: null,
      }),
    },
  }
}
