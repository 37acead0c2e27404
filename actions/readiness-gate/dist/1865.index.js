export const id = 1865;
export const ids = [1865];
export const modules = {

/***/ 1865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   longestGap: () => ( longestGap)
 });
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS = [
    { least: 0, most: 59 },
    { least: 0, most: 23 },
    { least: 1, most: 31 },
    { least: 1, most: 12, names: MONTHS },
    { least: 0, most: 7, names: DAYS },
];
const DAY = 86_400_000;
const MINUTE = 60_000;
const FROM = Date.UTC(2023, 0, 1);
const SPAN_DAYS = 9 * 366;
function longestGap(texts) {
    const crons = texts.map(readCron);
    if (crons.length === 0 || crons.some((cron) => cron === undefined))
        return undefined;
    let last;
    let longest;
    for (let day = 0; day < SPAN_DAYS; day++) {
        const start = FROM + day * DAY;
        for (const minute of minutesOn(start, crons)) {
            const at = start + minute * MINUTE;
            if (last !== undefined)
                longest = Math.max(longest ?? 0, at - last);
            last = at;
        }
    }
    return longest;
}
function minutesOn(start, crons) {
    const date = new Date(start);
    const on = crons.filter((cron) => cron.isOn(date));
    if (on.length < 2)
        return on[0]?.minutes ?? [];
    return [...new Set(on.flatMap(({ minutes }) => minutes))].sort((a, b) => a - b);
}
function readCron(text) {
    const parts = text.trim().toLowerCase().split(/\s+/);
    const sets = FIELDS.map((field, at) => readField(parts[at] ?? '', field));
    const [minutes, hours, days, months, weekdays] = sets;
    if (parts.length !== FIELDS.length || !minutes || !hours || !days || !months || !weekdays)
        return undefined;
    const isRestricted = (at) => !`${parts[at]}`.startsWith('*');
    const onWeekday = (date) => weekdays.has(date.getUTCDay()) || (date.getUTCDay() === 0 && weekdays.has(7));
    const isDay = (date) => isRestricted(2) && isRestricted(4)
        ? days.has(date.getUTCDate()) || onWeekday(date)
        : days.has(date.getUTCDate()) && onWeekday(date);
    return {
        minutes: [...hours].flatMap((hour) => [...minutes].map((minute) => hour * 60 + minute)).sort((a, b) => a - b),
        isOn: (date) => months.has(date.getUTCMonth() + 1) && isDay(date),
    };
}
function readField(text, field) {
    const values = new Set();
    for (const part of text.split(',')) {
        const [, range = '', step = '1'] = /^([^/]+)(?:\/(\d{1,2}))?$/.exec(part) ?? [];
        const [from, to] = rangeOf(range, field, part.includes('/'));
        if (from === undefined || to === undefined || from > to || Number(step) < 1)
            return undefined;
        for (let value = from; value <= to; value += Number(step))
            values.add(value);
    }
    return values;
}
function rangeOf(text, field, hasStep) {
    if (text === '*')
        return [field.least, field.most];
    const [first = '', last] = text.split('-', 2);
    const from = numberFor(first, field);
    return [from, last === undefined ? (hasStep ? field.most : from) : numberFor(last, field)];
}
function numberFor(text, { least, most, names = [] }) {
    const named = names.indexOf(text);
    const value = named >= 0 ? named + (names === MONTHS ? 1 : 0) : /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
}


/***/ })

};
