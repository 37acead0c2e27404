export const id = 589;
export const ids = [589];
export const modules = {

/***/ 7589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   jsonPathEnvironment: () => ( jsonPathEnvironment)
 });
async function jsonPathEnvironment(options) {
    const { JSONPathEnvironment } = await __webpack_require__.e( 128).then(__webpack_require__.t.bind(__webpack_require__, 3128, 19));
    const environment = new JSONPathEnvironment(options);
    for (const [name, call] of await linearFunctions())
        environment.functionRegister.set(name, call);
    return environment;
}
async function linearFunctions() {
    const { FunctionExpressionType } = await __webpack_require__.e( 128).then(__webpack_require__.t.bind(__webpack_require__, 3128, 19));
    const { RE2JS } = await __webpack_require__.e( 330).then(__webpack_require__.bind(__webpack_require__, 8330));
    const compiled = new Map();
    const compile = (pattern) => {
        if (!compiled.has(pattern) && compiled.size < 100)
            compiled.set(pattern, attempt(() => RE2JS.compile(pattern)));
        return compiled.get(pattern);
    };
    const { ValueType, LogicalType } = FunctionExpressionType;
    const type = { argTypes: [ValueType, ValueType], returnType: LogicalType };
    const on = (test) => ({
        ...type,
        call: (text, pattern) => {
            if (typeof text !== 'string' || typeof pattern !== 'string')
                return false;
            const ready = compile(pattern);
            return ready !== undefined && test(ready, text);
        },
    });
    return [
        ['match', on((pattern, text) => pattern.matcher(text).matches())],
        ['search', on((pattern, text) => pattern.matcher(text).find())],
    ];
}
function attempt(make) {
    try {
        return make();
    }
    catch {
        return undefined;
    }
}


/***/ })

};
