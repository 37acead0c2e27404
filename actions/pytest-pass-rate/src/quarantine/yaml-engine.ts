// What is used of the parser, in a file of its own: loaded as a whole it would be bundled as a whole.
export { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
