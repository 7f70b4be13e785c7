export { readText } from './text'
