export * from './span'
export * from './offsets'
export * from './layers'
