export const id = 3324;
export const ids = [3324];
export const modules = {

/***/ 3324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePattern: () => ( parsePattern)
});

// UNUSED EXPORTS: COMMENT_LIMIT, ENFORCEMENTS, InputError, MARKS, Mistake, REPORT_VERSION, SUMMARY_LIMIT, allInputs, allOutputs, annotations, byteLength, codeBlock, codeSpan, comment, commentMarker, commonInputs, commonOutputs, compileGlob, countOutcomes, decideEnforcement, decisive, declare, defineGate, evidenceLines, fold, formatDuration, hardened, headline, input, kebab, logSafe, markdown, measure, mistakeLine, more, orderFindings, outcomeOf, parseDuration, parseInputs, parsePercent, placeOf, quote, reasonLine, reportJson, sarif, shellOperand, shellWord, shorten, softened, soundVerdict, suggest, summary, trailingLines, visible

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __webpack_require__(8443);
;// CONCATENATED MODULE: ../../packages/core/src/model/input/pattern.ts


const LONGEST = 2_000;
function pattern(options) {
    return declare('pattern', 'regular expression (RE2 syntax)', options, parsePattern);
}
async function parsePattern(raw) {
    if (raw.length > LONGEST)
        throw new declaration.F(`the pattern has ${raw.length} characters; at most ${LONGEST} are allowed`);
    const { RE2JS } = await __webpack_require__.e( 8330).then(__webpack_require__.bind(__webpack_require__, 8330));
    try {
        const compiled = RE2JS.compile(raw);
        return { text: raw, test: (text) => compiled.matcher(text).find() };
    }
    catch (error) {
        throw new declaration.F(`${(0,visible.hD)(raw)} is not a pattern: ${error instanceof Error ? error.message : String(error)}`);
    }
}

;// CONCATENATED MODULE: ../../packages/core/src/model/index.ts































/***/ })

};
