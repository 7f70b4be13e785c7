// Writes src/export/html/assets.ts from page.css and page.client.js. Run it after changing either.
import { writeFileSync } from 'node:fs'
import { ASSETS_FILE, pageAssets } from './lib/page-assets'

writeFileSync(ASSETS_FILE, pageAssets())
