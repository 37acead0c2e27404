export const id = 317;
export const ids = [317];
export const modules = {

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LineCounter: () => ( line_counter.H),
  isAlias: () => ( identity.Vj),
  isMap: () => ( identity.jh),
  isScalar: () => ( identity.jn),
  isSeq: () => ( identity.oP),
  parseAllDocuments: () => ( public_api.hR),
  parseDocument: () => ( public_api.Tp)
});

// UNUSED EXPORTS: Alias, CST, Composer, Document, Lexer, Pair, Parser, Scalar, Schema, YAMLError, YAMLMap, YAMLParseError, YAMLSeq, YAMLWarning, default, isCollection, isDocument, isNode, isPair, parse, stringify, visit, visitAsync

// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/identity.js
var identity = __webpack_require__(7379);
// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/parse/line-counter.js
var line_counter = __webpack_require__(3224);
// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/public-api.js + 64 modules
var public_api = __webpack_require__(2622);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/index.js


















;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/index.js
// `export * as default from ...` fails on Webpack v4
// https://github.com/eemeli/yaml/issues/228

 const browser = ((/* unused pure expression or super */ null && (YAML)));



/***/ })

};
