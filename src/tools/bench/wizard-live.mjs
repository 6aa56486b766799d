/** The script of the React wizard's page. */
import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Wizard } from './wizard.mjs'

const root = document.getElementById('root')
if (root) hydrateRoot(root, createElement(Wizard, CONTENT))
