export const id = 861;
export const ids = [861];
export const modules = {

/***/ 2861:
/***/ ((module) => {

module.exports = eval("require")("re2js");


/***/ })

};
