export * from './span'
export * from './offsets'
export * from './layers'
export * from './well-formed'
