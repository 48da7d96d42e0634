import { join } from 'node:path'
import { ROOT, bundle } from './bundle.ts'

bundle(join(ROOT, 'dist'))
