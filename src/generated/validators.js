/*
 * Made from openapi/openapi.yaml by src/codegen. Do not edit: change the contract and run
 * `npm run generate`.
 */

// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// ../../node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// ../../node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = new Date("2020-01-01T" + s1).valueOf();
		const t2 = new Date("2020-01-01T" + s2).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));
// \0requests
const validator1$1 = validate20$1;
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			let data0 = data.path;
			if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err0 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data1 = data.query;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key0 in data1) {
				const err1 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			else {
				const err2 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data2 = data.header;
			if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
				const err3 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.cookie !== void 0) {
			let data3 = data.cookie;
			if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
				const err4 = {
					instancePath: instancePath + "/cookie",
					schemaPath: "#/properties/cookie/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate20$1.errors = vErrors;
	return errors === 0;
}
validate20$1.evaluated = {
	"props": {
		"path": true,
		"query": true,
		"header": true,
		"cookie": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator2$1 = validate21;
const func1$1 = require_ucs2length().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.username === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "username" },
				message: "must have required property 'username'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.password === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "password" },
				message: "must have required property 'password'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "username" || key0 === "password")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.username !== void 0) {
			let data0 = data.username;
			if (typeof data0 === "string") {
				if (func1$1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/username",
						schemaPath: "#/properties/username/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.password !== void 0) {
			let data1 = data.password;
			if (typeof data1 === "string") {
				if (func1$1(data1) < 8) {
					const err5 = {
						instancePath: instancePath + "/password",
						schemaPath: "#/properties/password/minLength",
						keyword: "minLength",
						params: { limit: 8 },
						message: "must NOT have fewer than 8 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/properties/password/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate23(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
		errors = vErrors.length;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator3$1 = validate25$1;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.refreshToken === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "refreshToken" },
				message: "must have required property 'refreshToken'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "refreshToken")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.refreshToken !== void 0) {
			if (typeof data.refreshToken !== "string") {
				const err2 = {
					instancePath: instancePath + "/refreshToken",
					schemaPath: "#/properties/refreshToken/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate25$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate26(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
		errors = vErrors.length;
	}
	validate25$1.errors = vErrors;
	return errors === 0;
}
validate25$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator4$1 = validate28$1;
const schema39 = {
	"type": "object",
	"properties": {
		"path": {
			"type": "object",
			"properties": { "clientId": {
				"type": "string",
				"pattern": "^c[0-9]+$"
			} },
			"required": ["clientId"]
		},
		"query": {
			"type": "object",
			"properties": {
				"limit": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100,
					"default": 50
				},
				"cursor": {
					"type": "string",
					"minLength": 1
				},
				"status": {
					"type": "array",
					"items": { "$ref": "request#/components/schemas/OrderStatus" }
				},
				"branch": {
					"type": "array",
					"items": { "type": "integer" }
				},
				"rush": { "type": ["boolean", "null"] }
			},
			"required": [],
			"additionalProperties": false
		},
		"header": {
			"type": "object",
			"properties": {},
			"required": []
		},
		"cookie": {
			"type": "object",
			"properties": {},
			"required": []
		}
	}
};
const schema40 = {
	"type": "string",
	"enum": [
		"Draft",
		"OrderAssigned",
		"OrderUnassigned",
		"OrderAccepted",
		"OrderDeclined",
		"OnHold",
		"Cancelled",
		"Rejected"
	]
};
const pattern4 = new RegExp("^c[0-9]+$", "u");
function validate28$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.clientId === void 0) {
					const err0 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.clientId !== void 0) {
					let data1 = data0.clientId;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err1 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "#/properties/path/properties/clientId/pattern",
								keyword: "pattern",
								params: { pattern: "^c[0-9]+$" },
								message: "must match pattern \"^c[0-9]+$\""
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "#/properties/path/properties/clientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data2 = data.query;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key0 in data2) if (!(key0 === "limit" || key0 === "cursor" || key0 === "status" || key0 === "branch" || key0 === "rush")) {
					const err4 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data2.limit !== void 0) {
					let data3 = data2.limit;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
						const err5 = {
							instancePath: instancePath + "/query/limit",
							schemaPath: "#/properties/query/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (typeof data3 == "number") {
						if (data3 > 100 || isNaN(data3)) {
							const err6 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3 < 1 || isNaN(data3)) {
							const err7 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				}
				if (data2.cursor !== void 0) {
					let data4 = data2.cursor;
					if (typeof data4 === "string") {
						if (func1$1(data4) < 1) {
							const err8 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/query/cursor",
							schemaPath: "#/properties/query/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.status !== void 0) {
					let data5 = data2.status;
					if (Array.isArray(data5)) {
						const len0 = data5.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data6 = data5[i0];
							if (typeof data6 !== "string") {
								const err10 = {
									instancePath: instancePath + "/query/status/" + i0,
									schemaPath: "request#/components/schemas/OrderStatus/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (!(data6 === "Draft" || data6 === "OrderAssigned" || data6 === "OrderUnassigned" || data6 === "OrderAccepted" || data6 === "OrderDeclined" || data6 === "OnHold" || data6 === "Cancelled" || data6 === "Rejected")) {
								const err11 = {
									instancePath: instancePath + "/query/status/" + i0,
									schemaPath: "request#/components/schemas/OrderStatus/enum",
									keyword: "enum",
									params: { allowedValues: schema40.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/query/status",
							schemaPath: "#/properties/query/properties/status/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data2.branch !== void 0) {
					let data7 = data2.branch;
					if (Array.isArray(data7)) {
						const len1 = data7.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data8 = data7[i1];
							if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
								const err13 = {
									instancePath: instancePath + "/query/branch/" + i1,
									schemaPath: "#/properties/query/properties/branch/items/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/query/branch",
							schemaPath: "#/properties/query/properties/branch/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data2.rush !== void 0) {
					let data9 = data2.rush;
					if (typeof data9 !== "boolean" && data9 !== null) {
						const err15 = {
							instancePath: instancePath + "/query/rush",
							schemaPath: "#/properties/query/properties/rush/type",
							keyword: "type",
							params: { type: schema39.properties.query.properties.rush.type },
							message: "must be boolean,null"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data10 = data.header;
			if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
				const err17 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.cookie !== void 0) {
			let data11 = data.cookie;
			if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
				const err18 = {
					instancePath: instancePath + "/cookie",
					schemaPath: "#/properties/cookie/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate28$1.errors = vErrors;
	return errors === 0;
}
validate28$1.evaluated = {
	"props": {
		"path": true,
		"query": true,
		"header": true,
		"cookie": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator5$1 = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.clientId === void 0) {
					const err0 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.clientId !== void 0) {
					let data1 = data0.clientId;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err1 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "#/properties/path/properties/clientId/pattern",
								keyword: "pattern",
								params: { pattern: "^c[0-9]+$" },
								message: "must match pattern \"^c[0-9]+$\""
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "#/properties/path/properties/clientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data2 = data.query;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key0 in data2) {
				const err4 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			else {
				const err5 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data3 = data.header;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3["Idempotency-Key"] !== void 0) {
					let data4 = data3["Idempotency-Key"];
					if (typeof data4 === "string") {
						if (func1$1(data4) > 255) {
							const err6 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/maxLength",
								keyword: "maxLength",
								params: { limit: 255 },
								message: "must NOT have more than 255 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (func1$1(data4) < 1) {
							const err7 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/header/Idempotency-Key",
							schemaPath: "#/properties/header/properties/Idempotency-Key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.cookie !== void 0) {
			let data5 = data.cookie;
			if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
				const err10 = {
					instancePath: instancePath + "/cookie",
					schemaPath: "#/properties/cookie/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": {
		"path": true,
		"query": true,
		"header": true,
		"cookie": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator6$1 = validate30$1;
const formats0$1 = require_formats().fastFormats.date;
function validate31$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.product === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "product" },
				message: "must have required property 'product'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.note === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "note" },
				message: "must have required property 'note'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "orderId" || key0 === "status" || key0 === "product" || key0 === "dueDate" || key0 === "note")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.orderId !== void 0) {
			const err3 = {
				instancePath: instancePath + "/orderId",
				schemaPath: "#/properties/orderId/false schema",
				keyword: "false schema",
				params: {},
				message: "boolean schema is false"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.status !== void 0) {
			const err4 = {
				instancePath: instancePath + "/status",
				schemaPath: "#/properties/status/false schema",
				keyword: "false schema",
				params: {},
				message: "boolean schema is false"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.product !== void 0) {
			let data2 = data.product;
			if (typeof data2 === "string") {
				if (func1$1(data2) < 1) {
					const err5 = {
						instancePath: instancePath + "/product",
						schemaPath: "#/properties/product/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/product",
					schemaPath: "#/properties/product/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.dueDate !== void 0) {
			let data3 = data.dueDate;
			if (typeof data3 === "string") {
				if (!formats0$1.validate.test(data3)) {
					const err7 = {
						instancePath: instancePath + "/dueDate",
						schemaPath: "#/properties/dueDate/format",
						keyword: "format",
						params: { format: "date" },
						message: "must match format \"date\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/dueDate",
					schemaPath: "#/properties/dueDate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.note !== void 0) {
			if (typeof data.note !== "string") {
				const err9 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate31$1.errors = vErrors;
	return errors === 0;
}
validate31$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate30$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate31$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate31$1.errors : vErrors.concat(validate31$1.errors);
		errors = vErrors.length;
	}
	validate30$1.errors = vErrors;
	return errors === 0;
}
validate30$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator7 = validate33;
const formats2$1 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.clientId === void 0) {
					const err0 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.orderId === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "orderId" },
						message: "must have required property 'orderId'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.clientId !== void 0) {
					let data1 = data0.clientId;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "#/properties/path/properties/clientId/pattern",
								keyword: "pattern",
								params: { pattern: "^c[0-9]+$" },
								message: "must match pattern \"^c[0-9]+$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "#/properties/path/properties/clientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data0.orderId !== void 0) {
					let data2 = data0.orderId;
					if (typeof data2 === "string") {
						if (!formats2$1.test(data2)) {
							const err4 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "#/properties/path/properties/orderId/format",
								keyword: "format",
								params: { format: "uuid" },
								message: "must match format \"uuid\""
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/path/orderId",
							schemaPath: "#/properties/path/properties/orderId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data3 = data.query;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key0 in data3) {
				const err7 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			else {
				const err8 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data4 = data.header;
			if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
				const err9 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.cookie !== void 0) {
			let data5 = data.cookie;
			if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
				const err10 = {
					instancePath: instancePath + "/cookie",
					schemaPath: "#/properties/cookie/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": {
		"path": true,
		"query": true,
		"header": true,
		"cookie": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator8 = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.clientId === void 0) {
					const err0 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.orderId === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "orderId" },
						message: "must have required property 'orderId'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.clientId !== void 0) {
					let data1 = data0.clientId;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "#/properties/path/properties/clientId/pattern",
								keyword: "pattern",
								params: { pattern: "^c[0-9]+$" },
								message: "must match pattern \"^c[0-9]+$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "#/properties/path/properties/clientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data0.orderId !== void 0) {
					let data2 = data0.orderId;
					if (typeof data2 === "string") {
						if (!formats2$1.test(data2)) {
							const err4 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "#/properties/path/properties/orderId/format",
								keyword: "format",
								params: { format: "uuid" },
								message: "must match format \"uuid\""
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/path/orderId",
							schemaPath: "#/properties/path/properties/orderId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data3 = data.query;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key0 in data3) {
				const err7 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			else {
				const err8 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data4 = data.header;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4["Idempotency-Key"] !== void 0) {
					let data5 = data4["Idempotency-Key"];
					if (typeof data5 === "string") {
						if (func1$1(data5) > 255) {
							const err9 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/maxLength",
								keyword: "maxLength",
								params: { limit: 255 },
								message: "must NOT have more than 255 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (func1$1(data5) < 1) {
							const err10 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/header/Idempotency-Key",
							schemaPath: "#/properties/header/properties/Idempotency-Key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.cookie !== void 0) {
			let data6 = data.cookie;
			if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
				const err13 = {
					instancePath: instancePath + "/cookie",
					schemaPath: "#/properties/cookie/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
validate34.evaluated = {
	"props": {
		"path": true,
		"query": true,
		"header": true,
		"cookie": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator9 = validate35$1;
function validate35$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.clientId === void 0) {
					const err0 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.orderId === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "orderId" },
						message: "must have required property 'orderId'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.clientId !== void 0) {
					let data1 = data0.clientId;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "#/properties/path/properties/clientId/pattern",
								keyword: "pattern",
								params: { pattern: "^c[0-9]+$" },
								message: "must match pattern \"^c[0-9]+$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "#/properties/path/properties/clientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data0.orderId !== void 0) {
					let data2 = data0.orderId;
					if (typeof data2 === "string") {
						if (!formats2$1.test(data2)) {
							const err4 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "#/properties/path/properties/orderId/format",
								keyword: "format",
								params: { format: "uuid" },
								message: "must match format \"uuid\""
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/path/orderId",
							schemaPath: "#/properties/path/properties/orderId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data3 = data.query;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key0 in data3) {
				const err7 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			else {
				const err8 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data4 = data.header;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4["Idempotency-Key"] !== void 0) {
					let data5 = data4["Idempotency-Key"];
					if (typeof data5 === "string") {
						if (func1$1(data5) > 255) {
							const err9 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/maxLength",
								keyword: "maxLength",
								params: { limit: 255 },
								message: "must NOT have more than 255 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (func1$1(data5) < 1) {
							const err10 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/header/Idempotency-Key",
							schemaPath: "#/properties/header/properties/Idempotency-Key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data4["If-Match"] !== void 0) {
					let data6 = data4["If-Match"];
					if (typeof data6 === "string") {
						if (func1$1(data6) < 2) {
							const err12 = {
								instancePath: instancePath + "/header/If-Match",
								schemaPath: "#/properties/header/properties/If-Match/minLength",
								keyword: "minLength",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 characters"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/header/If-Match",
							schemaPath: "#/properties/header/properties/If-Match/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.cookie !== void 0) {
			let data7 = data.cookie;
			if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
				const err15 = {
					instancePath: instancePath + "/cookie",
					schemaPath: "#/properties/cookie/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate35$1.errors = vErrors;
	return errors === 0;
}
validate35$1.evaluated = {
	"props": {
		"path": true,
		"query": true,
		"header": true,
		"cookie": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator10 = validate36$1;
const schema48$1 = {
	"oneOf": [{
		"$ref": "request#/components/schemas/Accept",
		"properties": { "answer": { "enum": ["accept"] } },
		"required": ["answer"]
	}, {
		"$ref": "request#/components/schemas/Decline",
		"properties": { "answer": { "enum": ["decline"] } },
		"required": ["answer"]
	}],
	"type": "object",
	"discriminator": { "propertyName": "answer" },
	"required": ["answer"]
};
function validate38$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.answer === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "answer" },
				message: "must have required property 'answer'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "answer")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.answer !== void 0) {
			if ("accept" !== data.answer) {
				const err2 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/const",
					keyword: "const",
					params: { allowedValue: "accept" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate38$1.errors = vErrors;
	return errors === 0;
}
validate38$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate40$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.answer === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "answer" },
				message: "must have required property 'answer'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reason === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "answer" || key0 === "reason")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.answer !== void 0) {
			if ("decline" !== data.answer) {
				const err3 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/const",
					keyword: "const",
					params: { allowedValue: "decline" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if (func1$1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate40$1.errors = vErrors;
	return errors === 0;
}
validate40$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.answer === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "answer" },
				message: "must have required property 'answer'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const tag0 = data.answer;
		if (typeof tag0 == "string") {
			if (tag0 === "accept") {
				if (!validate38$1(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate38$1.errors : vErrors.concat(validate38$1.errors);
					errors = vErrors.length;
				}
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.answer === void 0) {
						const err1 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "answer" },
							message: "must have required property 'answer'"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data.answer !== void 0) {
						if (!(data.answer === "accept")) {
							const err2 = {
								instancePath: instancePath + "/answer",
								schemaPath: "#/oneOf/0/properties/answer/enum",
								keyword: "enum",
								params: { allowedValues: schema48$1.oneOf[0].properties.answer.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					}
				}
				var props0 = true;
			} else if (tag0 === "decline") {
				if (!validate40$1(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate40$1.errors : vErrors.concat(validate40$1.errors);
					errors = vErrors.length;
				}
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.answer === void 0) {
						const err3 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "answer" },
							message: "must have required property 'answer'"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data.answer !== void 0) {
						if (!(data.answer === "decline")) {
							const err4 = {
								instancePath: instancePath + "/answer",
								schemaPath: "#/oneOf/1/properties/answer/enum",
								keyword: "enum",
								params: { allowedValues: schema48$1.oneOf[1].properties.answer.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				}
				if (props0 !== true) props0 = true;
			} else {
				const err5 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "answer",
						tagValue: tag0
					},
					message: "value of tag \"answer\" must be in oneOf"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		} else {
			const err6 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "answer",
					tagValue: tag0
				},
				message: "tag \"answer\" must be string"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate37.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate37.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate36$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate37(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
		errors = vErrors.length;
	} else var props0 = validate37.evaluated.props;
	validate36$1.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate36$1.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const validator11 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const validator12 = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.clientId === void 0) {
					const err0 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.orderId === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "orderId" },
						message: "must have required property 'orderId'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.clientId !== void 0) {
					let data1 = data0.clientId;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "#/properties/path/properties/clientId/pattern",
								keyword: "pattern",
								params: { pattern: "^c[0-9]+$" },
								message: "must match pattern \"^c[0-9]+$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "#/properties/path/properties/clientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data0.orderId !== void 0) {
					let data2 = data0.orderId;
					if (typeof data2 === "string") {
						if (!formats2$1.test(data2)) {
							const err4 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "#/properties/path/properties/orderId/format",
								keyword: "format",
								params: { format: "uuid" },
								message: "must match format \"uuid\""
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/path/orderId",
							schemaPath: "#/properties/path/properties/orderId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data3 = data.query;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key0 in data3) if (!(key0 === "cursor")) {
					const err7 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3.cursor !== void 0) {
					let data4 = data3.cursor;
					if (typeof data4 === "string") {
						if (func1$1(data4) < 1) {
							const err8 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/query/cursor",
							schemaPath: "#/properties/query/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data5 = data.header;
			if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
				const err11 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.cookie !== void 0) {
			let data6 = data.cookie;
			if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
				const err12 = {
					instancePath: instancePath + "/cookie",
					schemaPath: "#/properties/cookie/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
validate44.evaluated = {
	"props": {
		"path": true,
		"query": true,
		"header": true,
		"cookie": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator13 = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate45.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.orderId === void 0) {
					const err0 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "orderId" },
						message: "must have required property 'orderId'"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.orderId !== void 0) {
					let data1 = data0.orderId;
					if (typeof data1 === "string") {
						if (!formats2$1.test(data1)) {
							const err1 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "#/properties/path/properties/orderId/format",
								keyword: "format",
								params: { format: "uuid" },
								message: "must match format \"uuid\""
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/path/orderId",
							schemaPath: "#/properties/path/properties/orderId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data2 = data.query;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key0 in data2) {
				const err4 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			else {
				const err5 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data3 = data.header;
			if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
				const err6 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.cookie !== void 0) {
			let data4 = data.cookie;
			if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
				const err7 = {
					instancePath: instancePath + "/cookie",
					schemaPath: "#/properties/cookie/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate45.errors = vErrors;
	return errors === 0;
}
validate45.evaluated = {
	"props": {
		"path": true,
		"query": true,
		"header": true,
		"cookie": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
// \0responses
const validator1 = validate20;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.accessToken === void 0 && (missing0 = "accessToken") || data.refreshToken === void 0 && (missing0 = "refreshToken") || data.tokenType === void 0 && (missing0 = "tokenType") || data.expiresIn === void 0 && (missing0 = "expiresIn")) {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.accessToken !== void 0) {
				if (typeof data.accessToken !== "string") {
					validate22.errors = [{
						instancePath: instancePath + "/accessToken",
						schemaPath: "#/properties/accessToken/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.refreshToken !== void 0) {
					if (typeof data.refreshToken !== "string") {
						validate22.errors = [{
							instancePath: instancePath + "/refreshToken",
							schemaPath: "#/properties/refreshToken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.tokenType !== void 0) {
						if ("Bearer" !== data.tokenType) {
							validate22.errors = [{
								instancePath: instancePath + "/tokenType",
								schemaPath: "#/properties/tokenType/const",
								keyword: "const",
								params: { allowedValue: "Bearer" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.expiresIn !== void 0) {
							let data3 = data.expiresIn;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
								validate22.errors = [{
									instancePath: instancePath + "/expiresIn",
									schemaPath: "#/properties/expiresIn/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number") {
								if (data3 < 1 || isNaN(data3)) {
									validate22.errors = [{
										instancePath: instancePath + "/expiresIn",
										schemaPath: "#/properties/expiresIn/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate22.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
validate22.evaluated = {
	"props": {
		"accessToken": true,
		"refreshToken": true,
		"tokenType": true,
		"expiresIn": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate22(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
		errors = vErrors.length;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": {
		"accessToken": true,
		"refreshToken": true,
		"tokenType": true,
		"expiresIn": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator2 = validate24;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.title === void 0 && (missing0 = "title") || data.status === void 0 && (missing0 = "status") || data.code === void 0 && (missing0 = "code")) {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.type !== void 0) {
				if (typeof data.type !== "string") {
					validate25.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.title !== void 0) {
					if (typeof data.title !== "string") {
						validate25.errors = [{
							instancePath: instancePath + "/title",
							schemaPath: "#/properties/title/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.status !== void 0) {
						let data2 = data.status;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
							validate25.errors = [{
								instancePath: instancePath + "/status",
								schemaPath: "#/properties/status/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.code !== void 0) {
							if (typeof data.code !== "string") {
								validate25.errors = [{
									instancePath: instancePath + "/code",
									schemaPath: "#/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate25.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate25.errors = vErrors;
	return true;
}
validate25.evaluated = {
	"props": {
		"type": true,
		"title": true,
		"status": true,
		"code": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate25(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
		errors = vErrors.length;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": {
		"type": true,
		"title": true,
		"status": true,
		"code": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator3 = validate27;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.authenticated === void 0 && (missing0 = "authenticated")) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.authenticated !== void 0) {
			if (typeof data.authenticated !== "boolean") {
				validate28.errors = [{
					instancePath: instancePath + "/authenticated",
					schemaPath: "#/properties/authenticated/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				}];
				return false;
			}
		}
	} else {
		validate28.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate28.errors = vErrors;
	return true;
}
validate28.evaluated = {
	"props": { "authenticated": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate28(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
		errors = vErrors.length;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": { "authenticated": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const validator4 = validate30;
const schema41 = {
	"type": "object",
	"required": ["items", "nextCursor"],
	"properties": {
		"items": {
			"type": "array",
			"items": { "$ref": "response#/components/schemas/Order" }
		},
		"nextCursor": { "type": ["string", "null"] }
	}
};
const schema43 = {
	"type": "string",
	"enum": [
		"Draft",
		"OrderAssigned",
		"OrderUnassigned",
		"OrderAccepted",
		"OrderDeclined",
		"OnHold",
		"Cancelled",
		"Rejected"
	]
};
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats2 = require_formats().fastFormats.date;
const func1 = require_ucs2length().default;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.orderId === void 0 && (missing0 = "orderId") || data.status === void 0 && (missing0 = "status") || data.product === void 0 && (missing0 = "product")) {
			validate32.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "orderId" || key0 === "status" || key0 === "product" || key0 === "dueDate" || key0 === "note")) {
				validate32.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.orderId !== void 0) {
				let data0 = data.orderId;
				if (typeof data0 === "string") {
					if (!formats0.test(data0)) {
						validate32.errors = [{
							instancePath: instancePath + "/orderId",
							schemaPath: "#/properties/orderId/format",
							keyword: "format",
							params: { format: "uuid" },
							message: "must match format \"uuid\""
						}];
						return false;
					}
				} else {
					validate32.errors = [{
						instancePath: instancePath + "/orderId",
						schemaPath: "#/properties/orderId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.status !== void 0) {
					let data1 = data.status;
					if (typeof data1 !== "string") {
						validate32.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "response#/components/schemas/OrderStatus/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "Draft" || data1 === "OrderAssigned" || data1 === "OrderUnassigned" || data1 === "OrderAccepted" || data1 === "OrderDeclined" || data1 === "OnHold" || data1 === "Cancelled" || data1 === "Rejected")) {
						validate32.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "response#/components/schemas/OrderStatus/enum",
							keyword: "enum",
							params: { allowedValues: schema43.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.product !== void 0) {
						let data2 = data.product;
						if (typeof data2 === "string") {
							if (func1(data2) < 1) {
								validate32.errors = [{
									instancePath: instancePath + "/product",
									schemaPath: "#/properties/product/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate32.errors = [{
								instancePath: instancePath + "/product",
								schemaPath: "#/properties/product/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.dueDate !== void 0) {
							let data3 = data.dueDate;
							if (typeof data3 === "string") {
								if (!formats2.validate.test(data3)) {
									validate32.errors = [{
										instancePath: instancePath + "/dueDate",
										schemaPath: "#/properties/dueDate/format",
										keyword: "format",
										params: { format: "date" },
										message: "must match format \"date\""
									}];
									return false;
								}
							} else {
								validate32.errors = [{
									instancePath: instancePath + "/dueDate",
									schemaPath: "#/properties/dueDate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.note !== void 0) {
								var valid0 = false;
								validate32.errors = [{
									instancePath: instancePath + "/note",
									schemaPath: "#/properties/note/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								}];
								return false;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate32.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate32.errors = vErrors;
	return true;
}
validate32.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.items === void 0 && (missing0 = "items") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
				validate31.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.items !== void 0) {
					let data0 = data.items;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate32(data0[i0], {
									instancePath: instancePath + "/items/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
									errors = vErrors.length;
								}
								if (!(_errs3 === errors)) break;
							}
						} else {
							validate31.errors = [{
								instancePath: instancePath + "/items",
								schemaPath: "#/properties/items/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.nextCursor !== void 0) {
						let data2 = data.nextCursor;
						const _errs4 = errors;
						if (typeof data2 !== "string" && data2 !== null) {
							validate31.errors = [{
								instancePath: instancePath + "/nextCursor",
								schemaPath: "#/properties/nextCursor/type",
								keyword: "type",
								params: { type: schema41.properties.nextCursor.type },
								message: "must be string,null"
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate31(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
		errors = vErrors.length;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator5 = validate35;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.orderId === void 0 && (missing0 = "orderId") || data.status === void 0 && (missing0 = "status") || data.product === void 0 && (missing0 = "product")) {
			validate36.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "orderId" || key0 === "status" || key0 === "product" || key0 === "dueDate" || key0 === "note")) {
				validate36.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.orderId !== void 0) {
				let data0 = data.orderId;
				if (typeof data0 === "string") {
					if (!formats0.test(data0)) {
						validate36.errors = [{
							instancePath: instancePath + "/orderId",
							schemaPath: "#/properties/orderId/format",
							keyword: "format",
							params: { format: "uuid" },
							message: "must match format \"uuid\""
						}];
						return false;
					}
				} else {
					validate36.errors = [{
						instancePath: instancePath + "/orderId",
						schemaPath: "#/properties/orderId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.status !== void 0) {
					let data1 = data.status;
					if (typeof data1 !== "string") {
						validate36.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "response#/components/schemas/OrderStatus/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "Draft" || data1 === "OrderAssigned" || data1 === "OrderUnassigned" || data1 === "OrderAccepted" || data1 === "OrderDeclined" || data1 === "OnHold" || data1 === "Cancelled" || data1 === "Rejected")) {
						validate36.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "response#/components/schemas/OrderStatus/enum",
							keyword: "enum",
							params: { allowedValues: schema43.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.product !== void 0) {
						let data2 = data.product;
						if (typeof data2 === "string") {
							if (func1(data2) < 1) {
								validate36.errors = [{
									instancePath: instancePath + "/product",
									schemaPath: "#/properties/product/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate36.errors = [{
								instancePath: instancePath + "/product",
								schemaPath: "#/properties/product/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.dueDate !== void 0) {
							let data3 = data.dueDate;
							if (typeof data3 === "string") {
								if (!formats2.validate.test(data3)) {
									validate36.errors = [{
										instancePath: instancePath + "/dueDate",
										schemaPath: "#/properties/dueDate/format",
										keyword: "format",
										params: { format: "date" },
										message: "must match format \"date\""
									}];
									return false;
								}
							} else {
								validate36.errors = [{
									instancePath: instancePath + "/dueDate",
									schemaPath: "#/properties/dueDate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.note !== void 0) {
								var valid0 = false;
								validate36.errors = [{
									instancePath: instancePath + "/note",
									schemaPath: "#/properties/note/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								}];
								return false;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate36.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate36.errors = vErrors;
	return true;
}
validate36.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate36(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
		errors = vErrors.length;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator6 = validate38;
const schema48 = {
	"type": "object",
	"required": ["items", "nextCursor"],
	"properties": {
		"items": {
			"type": "array",
			"items": { "$ref": "response#/components/schemas/HistoryEntry" }
		},
		"nextCursor": { "type": ["string", "null"] }
	}
};
const schema49 = {
	"type": "object",
	"required": [
		"action",
		"at",
		"actor"
	],
	"properties": {
		"action": { "type": "string" },
		"at": {
			"type": "string",
			"format": "date-time"
		},
		"actor": {
			"type": "object",
			"properties": { "userId": { "type": "string" } }
		},
		"idempotencyKey": { "type": ["string", "null"] },
		"requestId": { "type": "string" }
	}
};
const formats8 = require_formats().fastFormats["date-time"];
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.action === void 0 && (missing0 = "action") || data.at === void 0 && (missing0 = "at") || data.actor === void 0 && (missing0 = "actor")) {
			validate40.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.action !== void 0) {
				if (typeof data.action !== "string") {
					validate40.errors = [{
						instancePath: instancePath + "/action",
						schemaPath: "#/properties/action/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.at !== void 0) {
					let data1 = data.at;
					if (typeof data1 === "string") {
						if (!formats8.validate.test(data1)) {
							validate40.errors = [{
								instancePath: instancePath + "/at",
								schemaPath: "#/properties/at/format",
								keyword: "format",
								params: { format: "date-time" },
								message: "must match format \"date-time\""
							}];
							return false;
						}
					} else {
						validate40.errors = [{
							instancePath: instancePath + "/at",
							schemaPath: "#/properties/at/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.actor !== void 0) {
						let data2 = data.actor;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (data2.userId !== void 0) {
								if (typeof data2.userId !== "string") {
									validate40.errors = [{
										instancePath: instancePath + "/actor/userId",
										schemaPath: "#/properties/actor/properties/userId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
						} else {
							validate40.errors = [{
								instancePath: instancePath + "/actor",
								schemaPath: "#/properties/actor/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.idempotencyKey !== void 0) {
							let data4 = data.idempotencyKey;
							if (typeof data4 !== "string" && data4 !== null) {
								validate40.errors = [{
									instancePath: instancePath + "/idempotencyKey",
									schemaPath: "#/properties/idempotencyKey/type",
									keyword: "type",
									params: { type: schema49.properties.idempotencyKey.type },
									message: "must be string,null"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.requestId !== void 0) {
								if (typeof data.requestId !== "string") {
									validate40.errors = [{
										instancePath: instancePath + "/requestId",
										schemaPath: "#/properties/requestId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate40.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate40.errors = vErrors;
	return true;
}
validate40.evaluated = {
	"props": {
		"action": true,
		"at": true,
		"actor": true,
		"idempotencyKey": true,
		"requestId": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.items === void 0 && (missing0 = "items") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
				validate39.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.items !== void 0) {
					let data0 = data.items;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate40(data0[i0], {
									instancePath: instancePath + "/items/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
									errors = vErrors.length;
								}
								if (!(_errs3 === errors)) break;
							}
						} else {
							validate39.errors = [{
								instancePath: instancePath + "/items",
								schemaPath: "#/properties/items/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.nextCursor !== void 0) {
						let data2 = data.nextCursor;
						const _errs4 = errors;
						if (typeof data2 !== "string" && data2 !== null) {
							validate39.errors = [{
								instancePath: instancePath + "/nextCursor",
								schemaPath: "#/properties/nextCursor/type",
								keyword: "type",
								params: { type: schema48.properties.nextCursor.type },
								message: "must be string,null"
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate39(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
		errors = vErrors.length;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
// \0validators
const validators = {
	signIn: {
		parameters: validator1$1,
		body: validator2$1,
		responses: {
			"200": validator1,
			"default": validator2
		}
	},
	refreshSession: {
		parameters: validator1$1,
		body: validator3$1,
		responses: {
			"200": validator1,
			"default": validator2
		}
	},
	signOut: {
		parameters: validator1$1,
		body: null,
		responses: {
			"204": null,
			"default": validator2
		}
	},
	getSession: {
		parameters: validator1$1,
		body: null,
		responses: {
			"200": validator3,
			"401": validator2
		}
	},
	listOrders: {
		parameters: validator4$1,
		body: null,
		responses: {
			"200": validator4,
			"4XX": validator2
		}
	},
	createOrder: {
		parameters: validator5$1,
		body: validator6$1,
		responses: {
			"201": validator5,
			"default": validator2
		}
	},
	getOrder: {
		parameters: validator7,
		body: null,
		responses: {
			"200": validator5,
			"default": validator2
		}
	},
	deleteOrder: {
		parameters: validator8,
		body: null,
		responses: {
			"204": null,
			"default": validator2
		}
	},
	activateOrder: {
		parameters: validator9,
		body: null,
		responses: {
			"200": validator5,
			"default": validator2
		}
	},
	answerAssignment: {
		parameters: validator7,
		body: validator10,
		responses: {
			"200": validator5,
			"default": validator2
		}
	},
	holdOrder: {
		parameters: validator7,
		body: null,
		responses: {
			"200": validator5,
			"default": validator2
		}
	},
	reactivateOrder: {
		parameters: validator7,
		body: validator11,
		responses: {
			"200": validator5,
			"default": validator2
		}
	},
	listOrderHistory: {
		parameters: validator12,
		body: null,
		responses: {
			"200": validator6,
			"default": validator2
		}
	},
	searchOrders: {
		parameters: validator1$1,
		body: null,
		responses: { "200": null }
	},
	getAnyOrder: {
		parameters: validator13,
		body: null,
		responses: { "200": validator5 }
	}
};
export { validators };
