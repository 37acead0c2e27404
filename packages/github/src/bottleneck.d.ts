// The package describes its main entry alone; this one has all that is used, without Redis.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
