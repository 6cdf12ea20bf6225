/*
 * Made from openapi/openapi.yaml by src/codegen. Do not edit: change the contract and run
 * `npm run generate`.
 */

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
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
// ../../node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// ../../node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// \0requests
var import_ucs2length = __toESM(require_ucs2length());
var import_equal = __toESM(require_equal());
const validator1$1 = validate20$1;
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
				const err0 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	}
	validate20$1.errors = vErrors;
	return errors === 0;
}
validate20$1.evaluated = {
	"props": { "query": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const validator2$1 = validate21;
function validate23$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23$1.evaluated;
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
				if ((0, import_ucs2length.default)(data0) > 254) {
					const err3 = {
						instancePath: instancePath + "/username",
						schemaPath: "#/properties/username/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if ((0, import_ucs2length.default)(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/username",
						schemaPath: "#/properties/username/minLength",
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
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.password !== void 0) {
			let data1 = data.password;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 256) {
					const err6 = {
						instancePath: instancePath + "/password",
						schemaPath: "#/properties/password/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if ((0, import_ucs2length.default)(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/password",
						schemaPath: "#/properties/password/minLength",
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
					instancePath: instancePath + "/password",
					schemaPath: "#/properties/password/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate23$1.errors = vErrors;
	return errors === 0;
}
validate23$1.evaluated = {
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
	if (!validate23$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate23$1.errors : vErrors.concat(validate23$1.errors);
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
const validator3$1 = validate25;
function validate26$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26$1.evaluated;
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
			let data0 = data.refreshToken;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 512) {
					const err2 = {
						instancePath: instancePath + "/refreshToken",
						schemaPath: "#/properties/refreshToken/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if ((0, import_ucs2length.default)(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/refreshToken",
						schemaPath: "#/properties/refreshToken/minLength",
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
					instancePath: instancePath + "/refreshToken",
					schemaPath: "#/properties/refreshToken/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate26$1.errors = vErrors;
	return errors === 0;
}
validate26$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate26$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate26$1.errors : vErrors.concat(validate26$1.errors);
		errors = vErrors.length;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator4$1 = validate28$1;
const pattern4$1 = new RegExp("^[!-~]{3,254}$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if ((0, import_ucs2length.default)(data) > 254) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 254 },
				message: "must NOT have more than 254 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if ((0, import_ucs2length.default)(data) < 3) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 3 },
				message: "must NOT have fewer than 3 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4$1.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[!-~]{3,254}$" },
				message: "must match pattern \"^[!-~]{3,254}$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
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
		for (const key0 in data) if (!(key0 === "username")) {
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
		if (data.username !== void 0) {
			if (!validate30(data.username, {
				instancePath: instancePath + "/username",
				parentData: data,
				parentDataProperty: "username",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate28$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate29(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
		errors = vErrors.length;
	}
	validate28$1.errors = vErrors;
	return errors === 0;
}
validate28$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator5$1 = validate33;
function validate34$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.resetToken === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resetToken" },
				message: "must have required property 'resetToken'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.newPassword === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "newPassword" },
				message: "must have required property 'newPassword'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "resetToken" || key0 === "newPassword")) {
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
		if (data.resetToken !== void 0) {
			let data0 = data.resetToken;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 512) {
					const err3 = {
						instancePath: instancePath + "/resetToken",
						schemaPath: "#/properties/resetToken/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if ((0, import_ucs2length.default)(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/resetToken",
						schemaPath: "#/properties/resetToken/minLength",
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
					instancePath: instancePath + "/resetToken",
					schemaPath: "#/properties/resetToken/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.newPassword !== void 0) {
			let data1 = data.newPassword;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 256) {
					const err6 = {
						instancePath: instancePath + "/newPassword",
						schemaPath: "#/properties/newPassword/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if ((0, import_ucs2length.default)(data1) < 8) {
					const err7 = {
						instancePath: instancePath + "/newPassword",
						schemaPath: "#/properties/newPassword/minLength",
						keyword: "minLength",
						params: { limit: 8 },
						message: "must NOT have fewer than 8 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/newPassword",
					schemaPath: "#/properties/newPassword/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate34$1.errors = vErrors;
	return errors === 0;
}
validate34$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate34$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate34$1.errors : vErrors.concat(validate34$1.errors);
		errors = vErrors.length;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator6$1 = validate36;
const formats0$1 = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
function validate39$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if ((0, import_ucs2length.default)(data) > 254) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 254 },
				message: "must NOT have more than 254 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if ((0, import_ucs2length.default)(data) < 3) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 3 },
				message: "must NOT have fewer than 3 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0$1.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "email" },
				message: "must match format \"email\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate39$1.errors = vErrors;
	return errors === 0;
}
validate39$1.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate37$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.client === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "client" },
				message: "must have required property 'client'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.masterUser === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "masterUser" },
				message: "must have required property 'masterUser'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "client" || key0 === "masterUser")) {
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
		if (data.client !== void 0) {
			let data0 = data.client;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.name === void 0) {
					const err3 = {
						instancePath: instancePath + "/client",
						schemaPath: "#/properties/client/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.firstBranchName === void 0) {
					const err4 = {
						instancePath: instancePath + "/client",
						schemaPath: "#/properties/client/required",
						keyword: "required",
						params: { missingProperty: "firstBranchName" },
						message: "must have required property 'firstBranchName'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "name" || key1 === "firstBranchName")) {
					const err5 = {
						instancePath: instancePath + "/client",
						schemaPath: "#/properties/client/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0.name !== void 0) {
					let data1 = data0.name;
					if (typeof data1 === "string") {
						if ((0, import_ucs2length.default)(data1) > 120) {
							const err6 = {
								instancePath: instancePath + "/client/name",
								schemaPath: "#/properties/client/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 120 },
								message: "must NOT have more than 120 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if ((0, import_ucs2length.default)(data1) < 1) {
							const err7 = {
								instancePath: instancePath + "/client/name",
								schemaPath: "#/properties/client/properties/name/minLength",
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
							instancePath: instancePath + "/client/name",
							schemaPath: "#/properties/client/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.firstBranchName !== void 0) {
					let data2 = data0.firstBranchName;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 120) {
							const err9 = {
								instancePath: instancePath + "/client/firstBranchName",
								schemaPath: "#/properties/client/properties/firstBranchName/maxLength",
								keyword: "maxLength",
								params: { limit: 120 },
								message: "must NOT have more than 120 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if ((0, import_ucs2length.default)(data2) < 1) {
							const err10 = {
								instancePath: instancePath + "/client/firstBranchName",
								schemaPath: "#/properties/client/properties/firstBranchName/minLength",
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
							instancePath: instancePath + "/client/firstBranchName",
							schemaPath: "#/properties/client/properties/firstBranchName/type",
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
					instancePath: instancePath + "/client",
					schemaPath: "#/properties/client/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.masterUser !== void 0) {
			let data3 = data.masterUser;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.username === void 0) {
					const err13 = {
						instancePath: instancePath + "/masterUser",
						schemaPath: "#/properties/masterUser/required",
						keyword: "required",
						params: { missingProperty: "username" },
						message: "must have required property 'username'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data3.displayName === void 0) {
					const err14 = {
						instancePath: instancePath + "/masterUser",
						schemaPath: "#/properties/masterUser/required",
						keyword: "required",
						params: { missingProperty: "displayName" },
						message: "must have required property 'displayName'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data3.email === void 0) {
					const err15 = {
						instancePath: instancePath + "/masterUser",
						schemaPath: "#/properties/masterUser/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data3.password === void 0) {
					const err16 = {
						instancePath: instancePath + "/masterUser",
						schemaPath: "#/properties/masterUser/required",
						keyword: "required",
						params: { missingProperty: "password" },
						message: "must have required property 'password'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key2 in data3) if (!(key2 === "username" || key2 === "displayName" || key2 === "email" || key2 === "password")) {
					const err17 = {
						instancePath: instancePath + "/masterUser",
						schemaPath: "#/properties/masterUser/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data3.username !== void 0) {
					if (!validate30(data3.username, {
						instancePath: instancePath + "/masterUser/username",
						parentData: data3,
						parentDataProperty: "username",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
						errors = vErrors.length;
					}
				}
				if (data3.displayName !== void 0) {
					let data5 = data3.displayName;
					if (typeof data5 === "string") {
						if ((0, import_ucs2length.default)(data5) > 120) {
							const err18 = {
								instancePath: instancePath + "/masterUser/displayName",
								schemaPath: "#/properties/masterUser/properties/displayName/maxLength",
								keyword: "maxLength",
								params: { limit: 120 },
								message: "must NOT have more than 120 characters"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if ((0, import_ucs2length.default)(data5) < 1) {
							const err19 = {
								instancePath: instancePath + "/masterUser/displayName",
								schemaPath: "#/properties/masterUser/properties/displayName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/masterUser/displayName",
							schemaPath: "#/properties/masterUser/properties/displayName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data3.email !== void 0) {
					if (!validate39$1(data3.email, {
						instancePath: instancePath + "/masterUser/email",
						parentData: data3,
						parentDataProperty: "email",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate39$1.errors : vErrors.concat(validate39$1.errors);
						errors = vErrors.length;
					}
				}
				if (data3.password !== void 0) {
					let data7 = data3.password;
					if (typeof data7 === "string") {
						if ((0, import_ucs2length.default)(data7) > 256) {
							const err21 = {
								instancePath: instancePath + "/masterUser/password",
								schemaPath: "#/properties/masterUser/properties/password/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if ((0, import_ucs2length.default)(data7) < 8) {
							const err22 = {
								instancePath: instancePath + "/masterUser/password",
								schemaPath: "#/properties/masterUser/properties/password/minLength",
								keyword: "minLength",
								params: { limit: 8 },
								message: "must NOT have fewer than 8 characters"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/masterUser/password",
							schemaPath: "#/properties/masterUser/properties/password/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/masterUser",
					schemaPath: "#/properties/masterUser/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate37$1.errors = vErrors;
	return errors === 0;
}
validate37$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate37$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate37$1.errors : vErrors.concat(validate37$1.errors);
		errors = vErrors.length;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator7$1 = validate42$1;
function validate43$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if ((0, import_ucs2length.default)(data) > 254) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 254 },
				message: "must NOT have more than 254 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if ((0, import_ucs2length.default)(data) < 3) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 3 },
				message: "must NOT have fewer than 3 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4$1.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[!-~]{3,254}$" },
				message: "must match pattern \"^[!-~]{3,254}$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate43$1.errors = vErrors;
	return errors === 0;
}
validate43$1.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate42$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate42$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.username === void 0) {
					const err1 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/required",
						keyword: "required",
						params: { missingProperty: "username" },
						message: "must have required property 'username'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "username")) {
					const err2 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.username !== void 0) {
					if (!validate43$1(data0.username, {
						instancePath: instancePath + "/query/username",
						parentData: data0,
						parentDataProperty: "username",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate43$1.errors : vErrors.concat(validate43$1.errors);
						errors = vErrors.length;
					}
				}
			}
		}
	}
	validate42$1.errors = vErrors;
	return errors === 0;
}
validate42$1.evaluated = {
	"props": { "query": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const validator8$1 = validate45;
function validate46$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46$1.evaluated;
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
		for (const key0 in data) if (!(key0 === "username")) {
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
		if (data.username !== void 0) {
			if (!validate30(data.username, {
				instancePath: instancePath + "/username",
				parentData: data,
				parentDataProperty: "username",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate46$1.errors = vErrors;
	return errors === 0;
}
validate46$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate45.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate46$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate46$1.errors : vErrors.concat(validate46$1.errors);
		errors = vErrors.length;
	}
	validate45.errors = vErrors;
	return errors === 0;
}
validate45.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator9$1 = validate49$1;
const pattern6$1 = new RegExp("^[0-9]{6}$", "u");
function validate50$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50$1.evaluated;
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
		if (data.code === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "username" || key0 === "code")) {
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
			if (!validate30(data.username, {
				instancePath: instancePath + "/username",
				parentData: data,
				parentDataProperty: "username",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			let data1 = data.code;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 6) {
					const err3 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/maxLength",
						keyword: "maxLength",
						params: { limit: 6 },
						message: "must NOT have more than 6 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if ((0, import_ucs2length.default)(data1) < 6) {
					const err4 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/minLength",
						keyword: "minLength",
						params: { limit: 6 },
						message: "must NOT have fewer than 6 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern6$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{6}$" },
						message: "must match pattern \"^[0-9]{6}$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
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
	validate50$1.errors = vErrors;
	return errors === 0;
}
validate50$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate49$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate50$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate50$1.errors : vErrors.concat(validate50$1.errors);
		errors = vErrors.length;
	}
	validate49$1.errors = vErrors;
	return errors === 0;
}
validate49$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator10$1 = validate53$1;
const schema54 = {
	"type": "string",
	"description": "A role that a client can give. Vendors belong to no client.",
	"enum": [
		"admin",
		"operations",
		"client-user",
		"finance",
		"qc-reviewer"
	]
};
const pattern7$1 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern8 = new RegExp("^cl_[0-9a-z]{16}$", "u");
function validate53$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "search" || key0 === "role" || key0 === "limit" || key0 === "cursor")) {
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
				if (data0.search !== void 0) {
					let data1 = data0.search;
					if (typeof data1 === "string") {
						if ((0, import_ucs2length.default)(data1) > 100) {
							const err2 = {
								instancePath: instancePath + "/query/search",
								schemaPath: "#/properties/query/properties/search/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if ((0, import_ucs2length.default)(data1) < 1) {
							const err3 = {
								instancePath: instancePath + "/query/search",
								schemaPath: "#/properties/query/properties/search/minLength",
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
							instancePath: instancePath + "/query/search",
							schemaPath: "#/properties/query/properties/search/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (data0.role !== void 0) {
					let data2 = data0.role;
					if (typeof data2 !== "string") {
						const err5 = {
							instancePath: instancePath + "/query/role",
							schemaPath: "request#/components/schemas/MemberRole/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (!(data2 === "admin" || data2 === "operations" || data2 === "client-user" || data2 === "finance" || data2 === "qc-reviewer")) {
						const err6 = {
							instancePath: instancePath + "/query/role",
							schemaPath: "request#/components/schemas/MemberRole/enum",
							keyword: "enum",
							params: { allowedValues: schema54.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.limit !== void 0) {
					let data3 = data0.limit;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
						const err7 = {
							instancePath: instancePath + "/query/limit",
							schemaPath: "#/properties/query/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (typeof data3 == "number") {
						if (data3 > 100 || isNaN(data3)) {
							const err8 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3 < 1 || isNaN(data3)) {
							const err9 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
				if (data0.cursor !== void 0) {
					let data4 = data0.cursor;
					if (typeof data4 === "string") {
						if ((0, import_ucs2length.default)(data4) > 512) {
							const err10 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/maxLength",
								keyword: "maxLength",
								params: { limit: 512 },
								message: "must NOT have more than 512 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (!pattern7$1.test(data4)) {
							const err11 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_-]+$" },
								message: "must match pattern \"^[A-Za-z0-9_-]+$\""
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/query/cursor",
							schemaPath: "#/properties/query/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			}
		}
		if (data.path !== void 0) {
			let data5 = data.path;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.clientId === void 0) {
					const err13 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5.clientId !== void 0) {
					let data6 = data5.clientId;
					if (typeof data6 === "string") {
						if ((0, import_ucs2length.default)(data6) > 19) {
							const err14 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (!pattern8.test(data6)) {
							const err15 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			}
		}
	}
	validate53$1.errors = vErrors;
	return errors === 0;
}
validate53$1.evaluated = {
	"props": {
		"query": true,
		"path": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator11$1 = validate54;
const pattern10$1 = new RegExp("^[!-~]{1,255}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
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
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.clientId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.clientId !== void 0) {
					let data2 = data1.clientId;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 19) {
							const err3 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (!pattern8.test(data2)) {
							const err4 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
		}
		if (data.header !== void 0) {
			let data3 = data.header;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3["Idempotency-Key"] !== void 0) {
					let data4 = data3["Idempotency-Key"];
					if (typeof data4 === "string") {
						if ((0, import_ucs2length.default)(data4) > 255) {
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
						if (!pattern10$1.test(data4)) {
							const err7 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/pattern",
								keyword: "pattern",
								params: { pattern: "^[!-~]{1,255}$" },
								message: "must match pattern \"^[!-~]{1,255}$\""
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
			}
		}
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": {
		"query": true,
		"path": true,
		"header": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator12$1 = validate55$1;
const pattern11$1 = new RegExp("^br_[0-9a-z]{16}$", "u");
function validate59$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 19) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "request#/components/schemas/BranchId/maxLength",
						keyword: "maxLength",
						params: { limit: 19 },
						message: "must NOT have more than 19 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern11$1.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "request#/components/schemas/BranchId/pattern",
						keyword: "pattern",
						params: { pattern: "^br_[0-9a-z]{16}$" },
						message: "must match pattern \"^br_[0-9a-z]{16}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "request#/components/schemas/BranchId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if ((0, import_equal.default)(data[i1], data[j0])) {
				const err4 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
				break outer0;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate59$1.errors = vErrors;
	return errors === 0;
}
validate59$1.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
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
		if (data.displayName === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "displayName" },
				message: "must have required property 'displayName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.email === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.role === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.branchIds === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branchIds" },
				message: "must have required property 'branchIds'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "username" || key0 === "displayName" || key0 === "email" || key0 === "role" || key0 === "branchIds")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.username !== void 0) {
			if (!validate30(data.username, {
				instancePath: instancePath + "/username",
				parentData: data,
				parentDataProperty: "username",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 120) {
					const err6 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if ((0, import_ucs2length.default)(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
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
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.email !== void 0) {
			if (!validate39$1(data.email, {
				instancePath: instancePath + "/email",
				parentData: data,
				parentDataProperty: "email",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39$1.errors : vErrors.concat(validate39$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.role !== void 0) {
			let data3 = data.role;
			if (typeof data3 !== "string") {
				const err9 = {
					instancePath: instancePath + "/role",
					schemaPath: "request#/components/schemas/MemberRole/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data3 === "admin" || data3 === "operations" || data3 === "client-user" || data3 === "finance" || data3 === "qc-reviewer")) {
				const err10 = {
					instancePath: instancePath + "/role",
					schemaPath: "request#/components/schemas/MemberRole/enum",
					keyword: "enum",
					params: { allowedValues: schema54.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.branchIds !== void 0) {
			if (!validate59$1(data.branchIds, {
				instancePath: instancePath + "/branchIds",
				parentData: data,
				parentDataProperty: "branchIds",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59$1.errors : vErrors.concat(validate59$1.errors);
				errors = vErrors.length;
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
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate55$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate56(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
		errors = vErrors.length;
	}
	validate55$1.errors = vErrors;
	return errors === 0;
}
validate55$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator13$1 = validate62;
const pattern13$1 = new RegExp("^us_[0-9a-z]{16}$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
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
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.clientId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.userId === void 0) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "userId" },
						message: "must have required property 'userId'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.clientId !== void 0) {
					let data2 = data1.clientId;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 19) {
							const err4 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern8.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data1.userId !== void 0) {
					let data3 = data1.userId;
					if (typeof data3 === "string") {
						if ((0, import_ucs2length.default)(data3) > 19) {
							const err7 = {
								instancePath: instancePath + "/path/userId",
								schemaPath: "request#/components/schemas/UserId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (!pattern13$1.test(data3)) {
							const err8 = {
								instancePath: instancePath + "/path/userId",
								schemaPath: "request#/components/schemas/UserId/pattern",
								keyword: "pattern",
								params: { pattern: "^us_[0-9a-z]{16}$" },
								message: "must match pattern \"^us_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/path/userId",
							schemaPath: "request#/components/schemas/UserId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
		}
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": {
		"query": true,
		"path": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator14$1 = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
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
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.clientId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.userId === void 0) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "userId" },
						message: "must have required property 'userId'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.clientId !== void 0) {
					let data2 = data1.clientId;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 19) {
							const err4 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern8.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data1.userId !== void 0) {
					let data3 = data1.userId;
					if (typeof data3 === "string") {
						if ((0, import_ucs2length.default)(data3) > 19) {
							const err7 = {
								instancePath: instancePath + "/path/userId",
								schemaPath: "request#/components/schemas/UserId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (!pattern13$1.test(data3)) {
							const err8 = {
								instancePath: instancePath + "/path/userId",
								schemaPath: "request#/components/schemas/UserId/pattern",
								keyword: "pattern",
								params: { pattern: "^us_[0-9a-z]{16}$" },
								message: "must match pattern \"^us_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/path/userId",
							schemaPath: "request#/components/schemas/UserId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
		}
		if (data.header !== void 0) {
			let data4 = data.header;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4["Idempotency-Key"] !== void 0) {
					let data5 = data4["Idempotency-Key"];
					if (typeof data5 === "string") {
						if ((0, import_ucs2length.default)(data5) > 255) {
							const err10 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/maxLength",
								keyword: "maxLength",
								params: { limit: 255 },
								message: "must NOT have more than 255 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (!pattern10$1.test(data5)) {
							const err11 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/pattern",
								keyword: "pattern",
								params: { pattern: "^[!-~]{1,255}$" },
								message: "must match pattern \"^[!-~]{1,255}$\""
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/header/Idempotency-Key",
							schemaPath: "#/properties/header/properties/Idempotency-Key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			}
		}
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": {
		"query": true,
		"path": true,
		"header": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator15$1 = validate64;
function validate65$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "displayName" || key0 === "role" || key0 === "branchIds")) {
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
		if (data.displayName !== void 0) {
			let data0 = data.displayName;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 120) {
					const err2 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if ((0, import_ucs2length.default)(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
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
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/role",
					schemaPath: "request#/components/schemas/MemberRole/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "admin" || data1 === "operations" || data1 === "client-user" || data1 === "finance" || data1 === "qc-reviewer")) {
				const err6 = {
					instancePath: instancePath + "/role",
					schemaPath: "request#/components/schemas/MemberRole/enum",
					keyword: "enum",
					params: { allowedValues: schema54.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.branchIds !== void 0) {
			if (!validate59$1(data.branchIds, {
				instancePath: instancePath + "/branchIds",
				parentData: data,
				parentDataProperty: "branchIds",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59$1.errors : vErrors.concat(validate59$1.errors);
				errors = vErrors.length;
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
	validate65$1.errors = vErrors;
	return errors === 0;
}
validate65$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate65$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate65$1.errors : vErrors.concat(validate65$1.errors);
		errors = vErrors.length;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator16$1 = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "limit" || key0 === "cursor")) {
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
				if (data0.limit !== void 0) {
					let data1 = data0.limit;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
						const err2 = {
							instancePath: instancePath + "/query/limit",
							schemaPath: "#/properties/query/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (typeof data1 == "number") {
						if (data1 > 100 || isNaN(data1)) {
							const err3 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1 < 1 || isNaN(data1)) {
							const err4 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				}
				if (data0.cursor !== void 0) {
					let data2 = data0.cursor;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 512) {
							const err5 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/maxLength",
								keyword: "maxLength",
								params: { limit: 512 },
								message: "must NOT have more than 512 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern7$1.test(data2)) {
							const err6 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_-]+$" },
								message: "must match pattern \"^[A-Za-z0-9_-]+$\""
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/query/cursor",
							schemaPath: "#/properties/query/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
		}
		if (data.path !== void 0) {
			let data3 = data.path;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.clientId === void 0) {
					const err8 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.clientId !== void 0) {
					let data4 = data3.clientId;
					if (typeof data4 === "string") {
						if ((0, import_ucs2length.default)(data4) > 19) {
							const err9 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (!pattern8.test(data4)) {
							const err10 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			}
		}
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": {
		"query": true,
		"path": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator17$1 = validate69;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.email === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.displayName === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "displayName" },
				message: "must have required property 'displayName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.role === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.branchIds === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branchIds" },
				message: "must have required property 'branchIds'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "email" || key0 === "displayName" || key0 === "role" || key0 === "branchIds")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.email !== void 0) {
			if (!validate39$1(data.email, {
				instancePath: instancePath + "/email",
				parentData: data,
				parentDataProperty: "email",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39$1.errors : vErrors.concat(validate39$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 120) {
					const err5 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if ((0, import_ucs2length.default)(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data2 = data.role;
			if (typeof data2 !== "string") {
				const err8 = {
					instancePath: instancePath + "/role",
					schemaPath: "request#/components/schemas/MemberRole/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data2 === "admin" || data2 === "operations" || data2 === "client-user" || data2 === "finance" || data2 === "qc-reviewer")) {
				const err9 = {
					instancePath: instancePath + "/role",
					schemaPath: "request#/components/schemas/MemberRole/enum",
					keyword: "enum",
					params: { allowedValues: schema54.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.branchIds !== void 0) {
			if (!validate59$1(data.branchIds, {
				instancePath: instancePath + "/branchIds",
				parentData: data,
				parentDataProperty: "branchIds",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59$1.errors : vErrors.concat(validate59$1.errors);
				errors = vErrors.length;
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
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate70(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
		errors = vErrors.length;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator18$1 = validate74;
const pattern20 = new RegExp("^iv_[0-9a-z]{16}$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
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
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.clientId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.invitationId === void 0) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "invitationId" },
						message: "must have required property 'invitationId'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.clientId !== void 0) {
					let data2 = data1.clientId;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 19) {
							const err4 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern8.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data1.invitationId !== void 0) {
					let data3 = data1.invitationId;
					if (typeof data3 === "string") {
						if ((0, import_ucs2length.default)(data3) > 19) {
							const err7 = {
								instancePath: instancePath + "/path/invitationId",
								schemaPath: "request#/components/schemas/InvitationId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (!pattern20.test(data3)) {
							const err8 = {
								instancePath: instancePath + "/path/invitationId",
								schemaPath: "request#/components/schemas/InvitationId/pattern",
								keyword: "pattern",
								params: { pattern: "^iv_[0-9a-z]{16}$" },
								message: "must match pattern \"^iv_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/path/invitationId",
							schemaPath: "request#/components/schemas/InvitationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
		}
		if (data.header !== void 0) {
			let data4 = data.header;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4["Idempotency-Key"] !== void 0) {
					let data5 = data4["Idempotency-Key"];
					if (typeof data5 === "string") {
						if ((0, import_ucs2length.default)(data5) > 255) {
							const err10 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/maxLength",
								keyword: "maxLength",
								params: { limit: 255 },
								message: "must NOT have more than 255 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (!pattern10$1.test(data5)) {
							const err11 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/pattern",
								keyword: "pattern",
								params: { pattern: "^[!-~]{1,255}$" },
								message: "must match pattern \"^[!-~]{1,255}$\""
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/header/Idempotency-Key",
							schemaPath: "#/properties/header/properties/Idempotency-Key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			}
		}
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": {
		"query": true,
		"path": true,
		"header": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator19$1 = validate75;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "displayName" || key0 === "role" || key0 === "branchIds")) {
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
		if (data.displayName !== void 0) {
			let data0 = data.displayName;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 120) {
					const err2 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if ((0, import_ucs2length.default)(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
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
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/role",
					schemaPath: "request#/components/schemas/MemberRole/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "admin" || data1 === "operations" || data1 === "client-user" || data1 === "finance" || data1 === "qc-reviewer")) {
				const err6 = {
					instancePath: instancePath + "/role",
					schemaPath: "request#/components/schemas/MemberRole/enum",
					keyword: "enum",
					params: { allowedValues: schema54.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.branchIds !== void 0) {
			if (!validate59$1(data.branchIds, {
				instancePath: instancePath + "/branchIds",
				parentData: data,
				parentDataProperty: "branchIds",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59$1.errors : vErrors.concat(validate59$1.errors);
				errors = vErrors.length;
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
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate76(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
		errors = vErrors.length;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator20$1 = validate79$1;
const schema86 = {
	"type": "string",
	"description": "Decides the portal. Conventional loans go to UCDP, FHA loans to EAD, the others to none.",
	"enum": [
		"conventional",
		"fha",
		"va",
		"usda",
		"other"
	]
};
const pattern23 = new RegExp("^[A-Za-z0-9-]{1,40}$", "u");
const pattern24 = new RegExp("^[A-Z]{2}$", "u");
const pattern25 = new RegExp("^[0-9]{5}(-[0-9]{4})?$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.street === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "street" },
				message: "must have required property 'street'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.city === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "city" },
				message: "must have required property 'city'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.county === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "county" },
				message: "must have required property 'county'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.state === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.zip === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "zip" },
				message: "must have required property 'zip'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "street" || key0 === "city" || key0 === "county" || key0 === "state" || key0 === "zip")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.street !== void 0) {
			let data0 = data.street;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 120) {
					const err6 = {
						instancePath: instancePath + "/street",
						schemaPath: "#/properties/street/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if ((0, import_ucs2length.default)(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/street",
						schemaPath: "#/properties/street/minLength",
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
					instancePath: instancePath + "/street",
					schemaPath: "#/properties/street/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.city !== void 0) {
			let data1 = data.city;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 80) {
					const err9 = {
						instancePath: instancePath + "/city",
						schemaPath: "#/properties/city/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if ((0, import_ucs2length.default)(data1) < 1) {
					const err10 = {
						instancePath: instancePath + "/city",
						schemaPath: "#/properties/city/minLength",
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
					instancePath: instancePath + "/city",
					schemaPath: "#/properties/city/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.county !== void 0) {
			let data2 = data.county;
			if (typeof data2 === "string") {
				if ((0, import_ucs2length.default)(data2) > 80) {
					const err12 = {
						instancePath: instancePath + "/county",
						schemaPath: "#/properties/county/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if ((0, import_ucs2length.default)(data2) < 1) {
					const err13 = {
						instancePath: instancePath + "/county",
						schemaPath: "#/properties/county/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/county",
					schemaPath: "#/properties/county/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data3 = data.state;
			if (typeof data3 === "string") {
				if ((0, import_ucs2length.default)(data3) > 2) {
					const err15 = {
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/maxLength",
						keyword: "maxLength",
						params: { limit: 2 },
						message: "must NOT have more than 2 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern24.test(data3)) {
					const err16 = {
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{2}$" },
						message: "must match pattern \"^[A-Z]{2}$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.zip !== void 0) {
			let data4 = data.zip;
			if (typeof data4 === "string") {
				if ((0, import_ucs2length.default)(data4) > 10) {
					const err18 = {
						instancePath: instancePath + "/zip",
						schemaPath: "#/properties/zip/maxLength",
						keyword: "maxLength",
						params: { limit: 10 },
						message: "must NOT have more than 10 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (!pattern25.test(data4)) {
					const err19 = {
						instancePath: instancePath + "/zip",
						schemaPath: "#/properties/zip/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{5}(-[0-9]{4})?$" },
						message: "must match pattern \"^[0-9]{5}(-[0-9]{4})?$\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/zip",
					schemaPath: "#/properties/zip/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate80$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.branchId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branchId" },
				message: "must have required property 'branchId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.loanNumber === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "loanNumber" },
				message: "must have required property 'loanNumber'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.loanType === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "loanType" },
				message: "must have required property 'loanType'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.borrowerName === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "borrowerName" },
				message: "must have required property 'borrowerName'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.property === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "property" },
				message: "must have required property 'property'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "branchId" || key0 === "loanNumber" || key0 === "loanType" || key0 === "borrowerName" || key0 === "property")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.branchId !== void 0) {
			let data0 = data.branchId;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 19) {
					const err6 = {
						instancePath: instancePath + "/branchId",
						schemaPath: "request#/components/schemas/BranchId/maxLength",
						keyword: "maxLength",
						params: { limit: 19 },
						message: "must NOT have more than 19 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern11$1.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/branchId",
						schemaPath: "request#/components/schemas/BranchId/pattern",
						keyword: "pattern",
						params: { pattern: "^br_[0-9a-z]{16}$" },
						message: "must match pattern \"^br_[0-9a-z]{16}$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/branchId",
					schemaPath: "request#/components/schemas/BranchId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.loanNumber !== void 0) {
			let data1 = data.loanNumber;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 40) {
					const err9 = {
						instancePath: instancePath + "/loanNumber",
						schemaPath: "#/properties/loanNumber/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						message: "must NOT have more than 40 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern23.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/loanNumber",
						schemaPath: "#/properties/loanNumber/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9-]{1,40}$" },
						message: "must match pattern \"^[A-Za-z0-9-]{1,40}$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/loanNumber",
					schemaPath: "#/properties/loanNumber/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.loanType !== void 0) {
			let data2 = data.loanType;
			if (typeof data2 !== "string") {
				const err12 = {
					instancePath: instancePath + "/loanType",
					schemaPath: "request#/components/schemas/LoanType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (!(data2 === "conventional" || data2 === "fha" || data2 === "va" || data2 === "usda" || data2 === "other")) {
				const err13 = {
					instancePath: instancePath + "/loanType",
					schemaPath: "request#/components/schemas/LoanType/enum",
					keyword: "enum",
					params: { allowedValues: schema86.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.borrowerName !== void 0) {
			let data3 = data.borrowerName;
			if (typeof data3 === "string") {
				if ((0, import_ucs2length.default)(data3) > 120) {
					const err14 = {
						instancePath: instancePath + "/borrowerName",
						schemaPath: "#/properties/borrowerName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if ((0, import_ucs2length.default)(data3) < 1) {
					const err15 = {
						instancePath: instancePath + "/borrowerName",
						schemaPath: "#/properties/borrowerName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/borrowerName",
					schemaPath: "#/properties/borrowerName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.property !== void 0) {
			if (!validate81(data.property, {
				instancePath: instancePath + "/property",
				parentData: data,
				parentDataProperty: "property",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate80$1.errors = vErrors;
	return errors === 0;
}
validate80$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate79$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate80$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate80$1.errors : vErrors.concat(validate80$1.errors);
		errors = vErrors.length;
	}
	validate79$1.errors = vErrors;
	return errors === 0;
}
validate79$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator21 = validate84$1;
const pattern27 = new RegExp("^ln_[0-9a-z]{16}$", "u");
function validate84$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
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
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.clientId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.loanId === void 0) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "loanId" },
						message: "must have required property 'loanId'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.clientId !== void 0) {
					let data2 = data1.clientId;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 19) {
							const err4 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern8.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data1.loanId !== void 0) {
					let data3 = data1.loanId;
					if (typeof data3 === "string") {
						if ((0, import_ucs2length.default)(data3) > 19) {
							const err7 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (!pattern27.test(data3)) {
							const err8 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/pattern",
								keyword: "pattern",
								params: { pattern: "^ln_[0-9a-z]{16}$" },
								message: "must match pattern \"^ln_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/path/loanId",
							schemaPath: "request#/components/schemas/LoanId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
		}
	}
	validate84$1.errors = vErrors;
	return errors === 0;
}
validate84$1.evaluated = {
	"props": {
		"query": true,
		"path": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator22 = validate85$1;
const schema91 = {
	"properties": {
		"query": {
			"properties": {
				"status": {
					"type": "array",
					"items": { "$ref": "request#/components/schemas/OrderStatus" },
					"minItems": 1,
					"maxItems": 19,
					"uniqueItems": true
				},
				"loanId": { "$ref": "request#/components/schemas/LoanId" },
				"updatedAfter": { "$ref": "request#/components/schemas/Timestamp" },
				"sort": {
					"type": "string",
					"enum": ["-updatedAt", "updatedAt"],
					"default": "-updatedAt"
				},
				"limit": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100,
					"default": 50
				},
				"cursor": {
					"type": "string",
					"pattern": "^[A-Za-z0-9_-]+$",
					"maxLength": 512
				}
			},
			"additionalProperties": false
		},
		"path": {
			"properties": { "clientId": { "$ref": "request#/components/schemas/ClientId" } },
			"required": ["clientId"]
		}
	},
	"required": ["path"]
};
const schema92 = {
	"type": "string",
	"description": "Where an order stands. The set is open: a platform may add a status, and a client must survive one it does not\nknow. `Rejected` is named by the platform, with no way in.\n",
	"enum": [
		"Draft",
		"OrderAssigned",
		"OrderDeclined",
		"OrderAccepted",
		"OrderAcceptedWithConditions",
		"OrderCompleted",
		"Rejected",
		"Cancelled",
		"OnHold",
		"InProgress",
		"ReportSubmitted",
		"RevisionRequest",
		"ReportAccepted",
		"InspectionScheduled",
		"InspectionCompleted",
		"OrderUnassigned",
		"RovBorrower",
		"RovClient",
		"ClientRevisionRequested"
	]
};
const formats2 = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function validate85$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "status" || key0 === "loanId" || key0 === "updatedAfter" || key0 === "sort" || key0 === "limit" || key0 === "cursor")) {
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
				if (data0.status !== void 0) {
					let data1 = data0.status;
					if (Array.isArray(data1)) {
						if (data1.length > 19) {
							const err2 = {
								instancePath: instancePath + "/query/status",
								schemaPath: "#/properties/query/properties/status/maxItems",
								keyword: "maxItems",
								params: { limit: 19 },
								message: "must NOT have more than 19 items"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1.length < 1) {
							const err3 = {
								instancePath: instancePath + "/query/status",
								schemaPath: "#/properties/query/properties/status/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						const len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data2 = data1[i0];
							if (typeof data2 !== "string") {
								const err4 = {
									instancePath: instancePath + "/query/status/" + i0,
									schemaPath: "request#/components/schemas/OrderStatus/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							if (!(data2 === "Draft" || data2 === "OrderAssigned" || data2 === "OrderDeclined" || data2 === "OrderAccepted" || data2 === "OrderAcceptedWithConditions" || data2 === "OrderCompleted" || data2 === "Rejected" || data2 === "Cancelled" || data2 === "OnHold" || data2 === "InProgress" || data2 === "ReportSubmitted" || data2 === "RevisionRequest" || data2 === "ReportAccepted" || data2 === "InspectionScheduled" || data2 === "InspectionCompleted" || data2 === "OrderUnassigned" || data2 === "RovBorrower" || data2 === "RovClient" || data2 === "ClientRevisionRequested")) {
								const err5 = {
									instancePath: instancePath + "/query/status/" + i0,
									schemaPath: "request#/components/schemas/OrderStatus/enum",
									keyword: "enum",
									params: { allowedValues: schema92.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						let i1 = data1.length;
						let j0;
						if (i1 > 1) {
							outer0: for (; i1--;) for (j0 = i1; j0--;) if ((0, import_equal.default)(data1[i1], data1[j0])) {
								const err6 = {
									instancePath: instancePath + "/query/status",
									schemaPath: "#/properties/query/properties/status/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
								break outer0;
							}
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/query/status",
							schemaPath: "#/properties/query/properties/status/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data0.loanId !== void 0) {
					let data3 = data0.loanId;
					if (typeof data3 === "string") {
						if ((0, import_ucs2length.default)(data3) > 19) {
							const err8 = {
								instancePath: instancePath + "/query/loanId",
								schemaPath: "request#/components/schemas/LoanId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern27.test(data3)) {
							const err9 = {
								instancePath: instancePath + "/query/loanId",
								schemaPath: "request#/components/schemas/LoanId/pattern",
								keyword: "pattern",
								params: { pattern: "^ln_[0-9a-z]{16}$" },
								message: "must match pattern \"^ln_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/query/loanId",
							schemaPath: "request#/components/schemas/LoanId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.updatedAfter !== void 0) {
					let data4 = data0.updatedAfter;
					if (typeof data4 === "string") {
						if ((0, import_ucs2length.default)(data4) > 35) {
							const err11 = {
								instancePath: instancePath + "/query/updatedAfter",
								schemaPath: "request#/components/schemas/Timestamp/maxLength",
								keyword: "maxLength",
								params: { limit: 35 },
								message: "must NOT have more than 35 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!formats2.test(data4)) {
							const err12 = {
								instancePath: instancePath + "/query/updatedAfter",
								schemaPath: "request#/components/schemas/Timestamp/format",
								keyword: "format",
								params: { format: "date-time" },
								message: "must match format \"date-time\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/query/updatedAfter",
							schemaPath: "request#/components/schemas/Timestamp/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.sort !== void 0) {
					let data5 = data0.sort;
					if (typeof data5 !== "string") {
						const err14 = {
							instancePath: instancePath + "/query/sort",
							schemaPath: "#/properties/query/properties/sort/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (!(data5 === "-updatedAt" || data5 === "updatedAt")) {
						const err15 = {
							instancePath: instancePath + "/query/sort",
							schemaPath: "#/properties/query/properties/sort/enum",
							keyword: "enum",
							params: { allowedValues: schema91.properties.query.properties.sort.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data0.limit !== void 0) {
					let data6 = data0.limit;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
						const err16 = {
							instancePath: instancePath + "/query/limit",
							schemaPath: "#/properties/query/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data6 == "number") {
						if (data6 > 100 || isNaN(data6)) {
							const err17 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data6 < 1 || isNaN(data6)) {
							const err18 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
				}
				if (data0.cursor !== void 0) {
					let data7 = data0.cursor;
					if (typeof data7 === "string") {
						if ((0, import_ucs2length.default)(data7) > 512) {
							const err19 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/maxLength",
								keyword: "maxLength",
								params: { limit: 512 },
								message: "must NOT have more than 512 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (!pattern7$1.test(data7)) {
							const err20 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_-]+$" },
								message: "must match pattern \"^[A-Za-z0-9_-]+$\""
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/query/cursor",
							schemaPath: "#/properties/query/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			}
		}
		if (data.path !== void 0) {
			let data8 = data.path;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.clientId === void 0) {
					const err22 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data8.clientId !== void 0) {
					let data9 = data8.clientId;
					if (typeof data9 === "string") {
						if ((0, import_ucs2length.default)(data9) > 19) {
							const err23 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (!pattern8.test(data9)) {
							const err24 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			}
		}
	}
	validate85$1.errors = vErrors;
	return errors === 0;
}
validate85$1.evaluated = {
	"props": {
		"query": true,
		"path": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator23 = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
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
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.clientId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.loanId === void 0) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "loanId" },
						message: "must have required property 'loanId'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.clientId !== void 0) {
					let data2 = data1.clientId;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 19) {
							const err4 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern8.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data1.loanId !== void 0) {
					let data3 = data1.loanId;
					if (typeof data3 === "string") {
						if ((0, import_ucs2length.default)(data3) > 19) {
							const err7 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (!pattern27.test(data3)) {
							const err8 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/pattern",
								keyword: "pattern",
								params: { pattern: "^ln_[0-9a-z]{16}$" },
								message: "must match pattern \"^ln_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/path/loanId",
							schemaPath: "request#/components/schemas/LoanId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
		}
		if (data.header !== void 0) {
			let data4 = data.header;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4["Idempotency-Key"] !== void 0) {
					let data5 = data4["Idempotency-Key"];
					if (typeof data5 === "string") {
						if ((0, import_ucs2length.default)(data5) > 255) {
							const err10 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/maxLength",
								keyword: "maxLength",
								params: { limit: 255 },
								message: "must NOT have more than 255 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (!pattern10$1.test(data5)) {
							const err11 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/pattern",
								keyword: "pattern",
								params: { pattern: "^[!-~]{1,255}$" },
								message: "must match pattern \"^[!-~]{1,255}$\""
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/header/Idempotency-Key",
							schemaPath: "#/properties/header/properties/Idempotency-Key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			}
		}
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"props": {
		"query": true,
		"path": true,
		"header": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator24 = validate87;
const schema100 = {
	"type": "object",
	"description": "The editable part of a draft. Everything may be absent until activation; null clears a member. Supporting documents\nare kept elsewhere: `documentsConfirmed` says that those the product requires are on file.\n",
	"properties": {
		"branchId": { "$ref": "request#/components/schemas/BranchId" },
		"productCode": { "oneOf": [{ "$ref": "request#/components/schemas/ProductCode" }, { "type": "null" }] },
		"property": { "oneOf": [{ "$ref": "request#/components/schemas/PostalAddress" }, { "type": "null" }] },
		"contacts": {
			"type": "array",
			"items": { "$ref": "request#/components/schemas/Contact" },
			"maxItems": 20
		},
		"vendorId": {
			"description": "A vendor chosen beforehand. Without one, activation leaves the order unassigned.",
			"oneOf": [{ "$ref": "request#/components/schemas/VendorId" }, { "type": "null" }]
		},
		"paymentScenario": { "oneOf": [{ "$ref": "request#/components/schemas/PaymentScenario" }, { "type": "null" }] },
		"documentsConfirmed": { "type": "boolean" },
		"fee": { "oneOf": [{ "$ref": "request#/components/schemas/Money" }, { "type": "null" }] },
		"dueDate": {
			"type": ["string", "null"],
			"format": "date",
			"maxLength": 10
		},
		"specialInstructions": {
			"type": "string",
			"maxLength": 4e3
		}
	},
	"additionalProperties": false
};
const schema102 = {
	"type": "string",
	"description": "The kind of appraisal, by its form.",
	"enum": [
		"1004",
		"1004C",
		"1004D",
		"1025",
		"1073",
		"2055",
		"2000"
	]
};
const schema105 = {
	"type": "string",
	"description": "Who pays, and how. Activation charges nothing.",
	"enum": [
		"client-invoice",
		"client-card",
		"borrower-link",
		"check"
	]
};
const func75 = Object.prototype.hasOwnProperty;
const pattern36 = new RegExp("^vn_[0-9a-z]{16}$", "u");
const schema103 = {
	"type": "object",
	"description": "A person to reach about the order. Activation needs a borrower.",
	"required": ["role", "name"],
	"properties": {
		"role": {
			"type": "string",
			"enum": [
				"borrower",
				"co-borrower",
				"agent",
				"occupant"
			]
		},
		"name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 120
		},
		"email": {
			"type": "string",
			"format": "email",
			"maxLength": 254
		},
		"phone": {
			"type": "string",
			"pattern": "^\\+?[0-9 ()-]{7,20}$",
			"maxLength": 20
		}
	},
	"additionalProperties": false
};
const pattern35 = new RegExp("^\\+?[0-9 ()-]{7,20}$", "u");
function validate90$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "role" || key0 === "name" || key0 === "email" || key0 === "phone")) {
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
		if (data.role !== void 0) {
			let data0 = data.role;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data0 === "borrower" || data0 === "co-borrower" || data0 === "agent" || data0 === "occupant")) {
				const err4 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema103.properties.role.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 120) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if ((0, import_ucs2length.default)(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.email !== void 0) {
			let data2 = data.email;
			if (typeof data2 === "string") {
				if ((0, import_ucs2length.default)(data2) > 254) {
					const err8 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!formats0$1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.phone !== void 0) {
			let data3 = data.phone;
			if (typeof data3 === "string") {
				if ((0, import_ucs2length.default)(data3) > 20) {
					const err11 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/properties/phone/maxLength",
						keyword: "maxLength",
						params: { limit: 20 },
						message: "must NOT have more than 20 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern35.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/properties/phone/pattern",
						keyword: "pattern",
						params: { pattern: "^\\+?[0-9 ()-]{7,20}$" },
						message: "must match pattern \"^\\+?[0-9 ()-]{7,20}$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/phone",
					schemaPath: "#/properties/phone/type",
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
	validate90$1.errors = vErrors;
	return errors === 0;
}
validate90$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount" },
				message: "must have required property 'amount'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.currency === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "amount" || key0 === "currency")) {
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
		if (data.amount !== void 0) {
			let data0 = data.amount;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err3 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/properties/amount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number") {
				if (data0 > 1e8 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e8
						},
						message: "must be <= 100000000"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.currency !== void 0) {
			let data1 = data.currency;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/currency",
					schemaPath: "#/properties/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if ("USD" !== data1) {
				const err7 = {
					instancePath: instancePath + "/currency",
					schemaPath: "#/properties/currency/const",
					keyword: "const",
					params: { allowedValue: "USD" },
					message: "must be equal to constant"
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
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const formats6$1 = /^\d\d\d\d-[0-1]\d-[0-3]\d$/;
function validate88$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func75.call(schema100.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.branchId !== void 0) {
			let data0 = data.branchId;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 19) {
					const err1 = {
						instancePath: instancePath + "/branchId",
						schemaPath: "request#/components/schemas/BranchId/maxLength",
						keyword: "maxLength",
						params: { limit: 19 },
						message: "must NOT have more than 19 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern11$1.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/branchId",
						schemaPath: "request#/components/schemas/BranchId/pattern",
						keyword: "pattern",
						params: { pattern: "^br_[0-9a-z]{16}$" },
						message: "must match pattern \"^br_[0-9a-z]{16}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/branchId",
					schemaPath: "request#/components/schemas/BranchId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.productCode !== void 0) {
			let data1 = data.productCode;
			const _errs6 = errors;
			let valid2 = false;
			let passing0 = null;
			const _errs7 = errors;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/productCode",
					schemaPath: "request#/components/schemas/ProductCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data1 === "1004" || data1 === "1004C" || data1 === "1004D" || data1 === "1025" || data1 === "1073" || data1 === "2055" || data1 === "2000")) {
				const err5 = {
					instancePath: instancePath + "/productCode",
					schemaPath: "request#/components/schemas/ProductCode/enum",
					keyword: "enum",
					params: { allowedValues: schema102.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			if (_valid0) {
				valid2 = true;
				passing0 = 0;
			}
			const _errs10 = errors;
			if (data1 !== null) {
				const err6 = {
					instancePath: instancePath + "/productCode",
					schemaPath: "#/properties/productCode/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			if (_valid0 && valid2) {
				valid2 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid2 = true;
				passing0 = 1;
			}
			if (!valid2) {
				const err7 = {
					instancePath: instancePath + "/productCode",
					schemaPath: "#/properties/productCode/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.property !== void 0) {
			let data2 = data.property;
			const _errs13 = errors;
			let valid4 = false;
			let passing1 = null;
			const _errs14 = errors;
			if (!validate81(data2, {
				instancePath: instancePath + "/property",
				parentData: data,
				parentDataProperty: "property",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs14 === errors;
			if (_valid1) {
				valid4 = true;
				passing1 = 0;
			}
			const _errs15 = errors;
			if (data2 !== null) {
				const err8 = {
					instancePath: instancePath + "/property",
					schemaPath: "#/properties/property/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid1 = _errs15 === errors;
			if (_valid1 && valid4) {
				valid4 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid4 = true;
				passing1 = 1;
			}
			if (!valid4) {
				const err9 = {
					instancePath: instancePath + "/property",
					schemaPath: "#/properties/property/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs13;
				if (vErrors !== null) {
					if (_errs13) vErrors.length = _errs13;
					else vErrors = null;
				}
			}
		}
		if (data.contacts !== void 0) {
			let data3 = data.contacts;
			if (Array.isArray(data3)) {
				if (data3.length > 20) {
					const err10 = {
						instancePath: instancePath + "/contacts",
						schemaPath: "#/properties/contacts/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate90$1(data3[i0], {
					instancePath: instancePath + "/contacts/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate90$1.errors : vErrors.concat(validate90$1.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/contacts",
					schemaPath: "#/properties/contacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.vendorId !== void 0) {
			let data5 = data.vendorId;
			const _errs21 = errors;
			let valid7 = false;
			let passing2 = null;
			const _errs22 = errors;
			if (typeof data5 === "string") {
				if ((0, import_ucs2length.default)(data5) > 19) {
					const err12 = {
						instancePath: instancePath + "/vendorId",
						schemaPath: "request#/components/schemas/VendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 19 },
						message: "must NOT have more than 19 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern36.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/vendorId",
						schemaPath: "request#/components/schemas/VendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^vn_[0-9a-z]{16}$" },
						message: "must match pattern \"^vn_[0-9a-z]{16}$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/vendorId",
					schemaPath: "request#/components/schemas/VendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid2 = _errs22 === errors;
			if (_valid2) {
				valid7 = true;
				passing2 = 0;
			}
			const _errs25 = errors;
			if (data5 !== null) {
				const err15 = {
					instancePath: instancePath + "/vendorId",
					schemaPath: "#/properties/vendorId/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid2 = _errs25 === errors;
			if (_valid2 && valid7) {
				valid7 = false;
				passing2 = [passing2, 1];
			} else if (_valid2) {
				valid7 = true;
				passing2 = 1;
			}
			if (!valid7) {
				const err16 = {
					instancePath: instancePath + "/vendorId",
					schemaPath: "#/properties/vendorId/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing2 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs21;
				if (vErrors !== null) {
					if (_errs21) vErrors.length = _errs21;
					else vErrors = null;
				}
			}
		}
		if (data.paymentScenario !== void 0) {
			let data6 = data.paymentScenario;
			const _errs28 = errors;
			let valid9 = false;
			let passing3 = null;
			const _errs29 = errors;
			if (typeof data6 !== "string") {
				const err17 = {
					instancePath: instancePath + "/paymentScenario",
					schemaPath: "request#/components/schemas/PaymentScenario/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data6 === "client-invoice" || data6 === "client-card" || data6 === "borrower-link" || data6 === "check")) {
				const err18 = {
					instancePath: instancePath + "/paymentScenario",
					schemaPath: "request#/components/schemas/PaymentScenario/enum",
					keyword: "enum",
					params: { allowedValues: schema105.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid3 = _errs29 === errors;
			if (_valid3) {
				valid9 = true;
				passing3 = 0;
			}
			const _errs32 = errors;
			if (data6 !== null) {
				const err19 = {
					instancePath: instancePath + "/paymentScenario",
					schemaPath: "#/properties/paymentScenario/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid3 = _errs32 === errors;
			if (_valid3 && valid9) {
				valid9 = false;
				passing3 = [passing3, 1];
			} else if (_valid3) {
				valid9 = true;
				passing3 = 1;
			}
			if (!valid9) {
				const err20 = {
					instancePath: instancePath + "/paymentScenario",
					schemaPath: "#/properties/paymentScenario/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing3 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs28;
				if (vErrors !== null) {
					if (_errs28) vErrors.length = _errs28;
					else vErrors = null;
				}
			}
		}
		if (data.documentsConfirmed !== void 0) {
			if (typeof data.documentsConfirmed !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/documentsConfirmed",
					schemaPath: "#/properties/documentsConfirmed/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.fee !== void 0) {
			let data8 = data.fee;
			const _errs37 = errors;
			let valid11 = false;
			let passing4 = null;
			const _errs38 = errors;
			if (!validate92(data8, {
				instancePath: instancePath + "/fee",
				parentData: data,
				parentDataProperty: "fee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
			var _valid4 = _errs38 === errors;
			if (_valid4) {
				valid11 = true;
				passing4 = 0;
			}
			const _errs39 = errors;
			if (data8 !== null) {
				const err22 = {
					instancePath: instancePath + "/fee",
					schemaPath: "#/properties/fee/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid4 = _errs39 === errors;
			if (_valid4 && valid11) {
				valid11 = false;
				passing4 = [passing4, 1];
			} else if (_valid4) {
				valid11 = true;
				passing4 = 1;
			}
			if (!valid11) {
				const err23 = {
					instancePath: instancePath + "/fee",
					schemaPath: "#/properties/fee/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing4 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			} else {
				errors = _errs37;
				if (vErrors !== null) {
					if (_errs37) vErrors.length = _errs37;
					else vErrors = null;
				}
			}
		}
		if (data.dueDate !== void 0) {
			let data9 = data.dueDate;
			if (typeof data9 !== "string" && data9 !== null) {
				const err24 = {
					instancePath: instancePath + "/dueDate",
					schemaPath: "#/properties/dueDate/type",
					keyword: "type",
					params: { type: schema100.properties.dueDate.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data9 === "string") {
				if ((0, import_ucs2length.default)(data9) > 10) {
					const err25 = {
						instancePath: instancePath + "/dueDate",
						schemaPath: "#/properties/dueDate/maxLength",
						keyword: "maxLength",
						params: { limit: 10 },
						message: "must NOT have more than 10 characters"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (!formats6$1.test(data9)) {
					const err26 = {
						instancePath: instancePath + "/dueDate",
						schemaPath: "#/properties/dueDate/format",
						keyword: "format",
						params: { format: "date" },
						message: "must match format \"date\""
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.specialInstructions !== void 0) {
			let data10 = data.specialInstructions;
			if (typeof data10 === "string") {
				if ((0, import_ucs2length.default)(data10) > 4e3) {
					const err27 = {
						instancePath: instancePath + "/specialInstructions",
						schemaPath: "#/properties/specialInstructions/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/specialInstructions",
					schemaPath: "#/properties/specialInstructions/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate88$1.errors = vErrors;
	return errors === 0;
}
validate88$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate88$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate88$1.errors : vErrors.concat(validate88$1.errors);
		errors = vErrors.length;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator25 = validate95;
const pattern39 = new RegExp("^or_[0-9a-z]{16}$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
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
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.clientId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.loanId === void 0) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "loanId" },
						message: "must have required property 'loanId'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.orderId === void 0) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "orderId" },
						message: "must have required property 'orderId'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.clientId !== void 0) {
					let data2 = data1.clientId;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 19) {
							const err5 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern8.test(data2)) {
							const err6 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1.loanId !== void 0) {
					let data3 = data1.loanId;
					if (typeof data3 === "string") {
						if ((0, import_ucs2length.default)(data3) > 19) {
							const err8 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern27.test(data3)) {
							const err9 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/pattern",
								keyword: "pattern",
								params: { pattern: "^ln_[0-9a-z]{16}$" },
								message: "must match pattern \"^ln_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/path/loanId",
							schemaPath: "request#/components/schemas/LoanId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data1.orderId !== void 0) {
					let data4 = data1.orderId;
					if (typeof data4 === "string") {
						if ((0, import_ucs2length.default)(data4) > 19) {
							const err11 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "request#/components/schemas/OrderId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern39.test(data4)) {
							const err12 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "request#/components/schemas/OrderId/pattern",
								keyword: "pattern",
								params: { pattern: "^or_[0-9a-z]{16}$" },
								message: "must match pattern \"^or_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/path/orderId",
							schemaPath: "request#/components/schemas/OrderId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
		}
	}
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"props": {
		"query": true,
		"path": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator26 = validate96$1;
const pattern44 = new RegExp("^(\\*|\"[!#-~]*\"(\\s*,\\s*\"[!#-~]*\")*)$", "u");
function validate96$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
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
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.clientId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.loanId === void 0) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "loanId" },
						message: "must have required property 'loanId'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.orderId === void 0) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "orderId" },
						message: "must have required property 'orderId'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.clientId !== void 0) {
					let data2 = data1.clientId;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 19) {
							const err5 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern8.test(data2)) {
							const err6 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1.loanId !== void 0) {
					let data3 = data1.loanId;
					if (typeof data3 === "string") {
						if ((0, import_ucs2length.default)(data3) > 19) {
							const err8 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern27.test(data3)) {
							const err9 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/pattern",
								keyword: "pattern",
								params: { pattern: "^ln_[0-9a-z]{16}$" },
								message: "must match pattern \"^ln_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/path/loanId",
							schemaPath: "request#/components/schemas/LoanId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data1.orderId !== void 0) {
					let data4 = data1.orderId;
					if (typeof data4 === "string") {
						if ((0, import_ucs2length.default)(data4) > 19) {
							const err11 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "request#/components/schemas/OrderId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern39.test(data4)) {
							const err12 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "request#/components/schemas/OrderId/pattern",
								keyword: "pattern",
								params: { pattern: "^or_[0-9a-z]{16}$" },
								message: "must match pattern \"^or_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/path/orderId",
							schemaPath: "request#/components/schemas/OrderId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
		}
		if (data.header !== void 0) {
			let data5 = data.header;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5["Idempotency-Key"] !== void 0) {
					let data6 = data5["Idempotency-Key"];
					if (typeof data6 === "string") {
						if ((0, import_ucs2length.default)(data6) > 255) {
							const err14 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/maxLength",
								keyword: "maxLength",
								params: { limit: 255 },
								message: "must NOT have more than 255 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (!pattern10$1.test(data6)) {
							const err15 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/pattern",
								keyword: "pattern",
								params: { pattern: "^[!-~]{1,255}$" },
								message: "must match pattern \"^[!-~]{1,255}$\""
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/header/Idempotency-Key",
							schemaPath: "#/properties/header/properties/Idempotency-Key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data5["If-Match"] !== void 0) {
					let data7 = data5["If-Match"];
					if (typeof data7 === "string") {
						if ((0, import_ucs2length.default)(data7) > 1e3) {
							const err17 = {
								instancePath: instancePath + "/header/If-Match",
								schemaPath: "#/properties/header/properties/If-Match/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (!pattern44.test(data7)) {
							const err18 = {
								instancePath: instancePath + "/header/If-Match",
								schemaPath: "#/properties/header/properties/If-Match/pattern",
								keyword: "pattern",
								params: { pattern: "^(\\*|\"[!#-~]*\"(\\s*,\\s*\"[!#-~]*\")*)$" },
								message: "must match pattern \"^(\\*|\"[!#-~]*\"(\\s*,\\s*\"[!#-~]*\")*)$\""
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/header/If-Match",
							schemaPath: "#/properties/header/properties/If-Match/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			}
		}
	}
	validate96$1.errors = vErrors;
	return errors === 0;
}
validate96$1.evaluated = {
	"props": {
		"query": true,
		"path": true,
		"header": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator27 = validate97;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
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
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.clientId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.loanId === void 0) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "loanId" },
						message: "must have required property 'loanId'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.orderId === void 0) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "orderId" },
						message: "must have required property 'orderId'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.clientId !== void 0) {
					let data2 = data1.clientId;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 19) {
							const err5 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern8.test(data2)) {
							const err6 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1.loanId !== void 0) {
					let data3 = data1.loanId;
					if (typeof data3 === "string") {
						if ((0, import_ucs2length.default)(data3) > 19) {
							const err8 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern27.test(data3)) {
							const err9 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/pattern",
								keyword: "pattern",
								params: { pattern: "^ln_[0-9a-z]{16}$" },
								message: "must match pattern \"^ln_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/path/loanId",
							schemaPath: "request#/components/schemas/LoanId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data1.orderId !== void 0) {
					let data4 = data1.orderId;
					if (typeof data4 === "string") {
						if ((0, import_ucs2length.default)(data4) > 19) {
							const err11 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "request#/components/schemas/OrderId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern39.test(data4)) {
							const err12 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "request#/components/schemas/OrderId/pattern",
								keyword: "pattern",
								params: { pattern: "^or_[0-9a-z]{16}$" },
								message: "must match pattern \"^or_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/path/orderId",
							schemaPath: "request#/components/schemas/OrderId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
		}
		if (data.header !== void 0) {
			let data5 = data.header;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5["If-Match"] !== void 0) {
					let data6 = data5["If-Match"];
					if (typeof data6 === "string") {
						if ((0, import_ucs2length.default)(data6) > 1e3) {
							const err14 = {
								instancePath: instancePath + "/header/If-Match",
								schemaPath: "#/properties/header/properties/If-Match/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (!pattern44.test(data6)) {
							const err15 = {
								instancePath: instancePath + "/header/If-Match",
								schemaPath: "#/properties/header/properties/If-Match/pattern",
								keyword: "pattern",
								params: { pattern: "^(\\*|\"[!#-~]*\"(\\s*,\\s*\"[!#-~]*\")*)$" },
								message: "must match pattern \"^(\\*|\"[!#-~]*\"(\\s*,\\s*\"[!#-~]*\")*)$\""
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/header/If-Match",
							schemaPath: "#/properties/header/properties/If-Match/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data5["Idempotency-Key"] !== void 0) {
					let data7 = data5["Idempotency-Key"];
					if (typeof data7 === "string") {
						if ((0, import_ucs2length.default)(data7) > 255) {
							const err17 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/maxLength",
								keyword: "maxLength",
								params: { limit: 255 },
								message: "must NOT have more than 255 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (!pattern10$1.test(data7)) {
							const err18 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/pattern",
								keyword: "pattern",
								params: { pattern: "^[!-~]{1,255}$" },
								message: "must match pattern \"^[!-~]{1,255}$\""
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/header/Idempotency-Key",
							schemaPath: "#/properties/header/properties/Idempotency-Key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			}
		}
	}
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"props": {
		"query": true,
		"path": true,
		"header": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator28 = validate98$1;
function validate98$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "limit" || key0 === "cursor")) {
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
				if (data0.limit !== void 0) {
					let data1 = data0.limit;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
						const err2 = {
							instancePath: instancePath + "/query/limit",
							schemaPath: "#/properties/query/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (typeof data1 == "number") {
						if (data1 > 100 || isNaN(data1)) {
							const err3 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1 < 1 || isNaN(data1)) {
							const err4 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				}
				if (data0.cursor !== void 0) {
					let data2 = data0.cursor;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 512) {
							const err5 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/maxLength",
								keyword: "maxLength",
								params: { limit: 512 },
								message: "must NOT have more than 512 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern7$1.test(data2)) {
							const err6 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_-]+$" },
								message: "must match pattern \"^[A-Za-z0-9_-]+$\""
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/query/cursor",
							schemaPath: "#/properties/query/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
		}
		if (data.path !== void 0) {
			let data3 = data.path;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.clientId === void 0) {
					const err8 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.loanId === void 0) {
					const err9 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "loanId" },
						message: "must have required property 'loanId'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.orderId === void 0) {
					const err10 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "orderId" },
						message: "must have required property 'orderId'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3.clientId !== void 0) {
					let data4 = data3.clientId;
					if (typeof data4 === "string") {
						if ((0, import_ucs2length.default)(data4) > 19) {
							const err11 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern8.test(data4)) {
							const err12 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data3.loanId !== void 0) {
					let data5 = data3.loanId;
					if (typeof data5 === "string") {
						if ((0, import_ucs2length.default)(data5) > 19) {
							const err14 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (!pattern27.test(data5)) {
							const err15 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/pattern",
								keyword: "pattern",
								params: { pattern: "^ln_[0-9a-z]{16}$" },
								message: "must match pattern \"^ln_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/path/loanId",
							schemaPath: "request#/components/schemas/LoanId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data3.orderId !== void 0) {
					let data6 = data3.orderId;
					if (typeof data6 === "string") {
						if ((0, import_ucs2length.default)(data6) > 19) {
							const err17 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "request#/components/schemas/OrderId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (!pattern39.test(data6)) {
							const err18 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "request#/components/schemas/OrderId/pattern",
								keyword: "pattern",
								params: { pattern: "^or_[0-9a-z]{16}$" },
								message: "must match pattern \"^or_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/path/orderId",
							schemaPath: "request#/components/schemas/OrderId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			}
		}
	}
	validate98$1.errors = vErrors;
	return errors === 0;
}
validate98$1.evaluated = {
	"props": {
		"query": true,
		"path": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator29 = validate99;
function validate100$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vendorId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vendorId" },
				message: "must have required property 'vendorId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "vendorId" || key0 === "reason")) {
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
		if (data.vendorId !== void 0) {
			let data0 = data.vendorId;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 19) {
					const err2 = {
						instancePath: instancePath + "/vendorId",
						schemaPath: "request#/components/schemas/VendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 19 },
						message: "must NOT have more than 19 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern36.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/vendorId",
						schemaPath: "request#/components/schemas/VendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^vn_[0-9a-z]{16}$" },
						message: "must match pattern \"^vn_[0-9a-z]{16}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/vendorId",
					schemaPath: "request#/components/schemas/VendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 2e3) {
					const err5 = {
						instancePath: instancePath + "/reason",
						schemaPath: "request#/components/schemas/Reason/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if ((0, import_ucs2length.default)(data1) < 3) {
					const err6 = {
						instancePath: instancePath + "/reason",
						schemaPath: "request#/components/schemas/Reason/minLength",
						keyword: "minLength",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/reason",
					schemaPath: "request#/components/schemas/Reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate100$1.errors = vErrors;
	return errors === 0;
}
validate100$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate100$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate100$1.errors : vErrors.concat(validate100$1.errors);
		errors = vErrors.length;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator30 = validate102;
function validate104$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104$1.evaluated;
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
			let data0 = data.answer;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("accept" !== data0) {
				const err3 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/const",
					keyword: "const",
					params: { allowedValue: "accept" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate104$1.errors = vErrors;
	return errors === 0;
}
validate104$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate106$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fee === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "fee" },
				message: "must have required property 'fee'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dueDate === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "dueDate" },
				message: "must have required property 'dueDate'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.answer === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "answer" },
				message: "must have required property 'answer'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.notes === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notes" },
				message: "must have required property 'notes'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "answer" || key0 === "fee" || key0 === "dueDate" || key0 === "notes")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.answer !== void 0) {
			let data0 = data.answer;
			if (typeof data0 !== "string") {
				const err6 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if ("conditions" !== data0) {
				const err7 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/const",
					keyword: "const",
					params: { allowedValue: "conditions" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.fee !== void 0) {
			if (!validate92(data.fee, {
				instancePath: instancePath + "/fee",
				parentData: data,
				parentDataProperty: "fee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
		if (data.dueDate !== void 0) {
			let data2 = data.dueDate;
			if (typeof data2 === "string") {
				if ((0, import_ucs2length.default)(data2) > 10) {
					const err8 = {
						instancePath: instancePath + "/dueDate",
						schemaPath: "#/properties/dueDate/maxLength",
						keyword: "maxLength",
						params: { limit: 10 },
						message: "must NOT have more than 10 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!formats6$1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/dueDate",
						schemaPath: "#/properties/dueDate/format",
						keyword: "format",
						params: { format: "date" },
						message: "must match format \"date\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/dueDate",
					schemaPath: "#/properties/dueDate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.notes !== void 0) {
			let data3 = data.notes;
			if (typeof data3 === "string") {
				if ((0, import_ucs2length.default)(data3) > 4e3) {
					const err11 = {
						instancePath: instancePath + "/notes",
						schemaPath: "#/properties/notes/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if ((0, import_ucs2length.default)(data3) < 3) {
					const err12 = {
						instancePath: instancePath + "/notes",
						schemaPath: "#/properties/notes/minLength",
						keyword: "minLength",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
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
	validate106$1.errors = vErrors;
	return errors === 0;
}
validate106$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema131 = {
	"type": "object",
	"description": "The vendor passes. The order goes back to be assigned again.",
	"required": ["answer", "reason"],
	"properties": {
		"answer": {
			"type": "string",
			"const": "decline"
		},
		"reason": {
			"type": "string",
			"enum": [
				"coverage-area",
				"too-busy",
				"other"
			]
		},
		"notes": {
			"type": "string",
			"maxLength": 4e3
		}
	},
	"additionalProperties": false
};
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109.evaluated;
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
		for (const key0 in data) if (!(key0 === "answer" || key0 === "reason" || key0 === "notes")) {
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
			let data0 = data.answer;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("decline" !== data0) {
				const err4 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/const",
					keyword: "const",
					params: { allowedValue: "decline" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 !== "string") {
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
			if (!(data1 === "coverage-area" || data1 === "too-busy" || data1 === "other")) {
				const err6 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/enum",
					keyword: "enum",
					params: { allowedValues: schema131.properties.reason.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.notes !== void 0) {
			let data2 = data.notes;
			if (typeof data2 === "string") {
				if ((0, import_ucs2length.default)(data2) > 4e3) {
					const err7 = {
						instancePath: instancePath + "/notes",
						schemaPath: "#/properties/notes/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate109.errors = vErrors;
	return errors === 0;
}
validate109.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate104$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate104$1.errors : vErrors.concat(validate104$1.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs2 = errors;
	if (!validate106$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate106$1.errors : vErrors.concat(validate106$1.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) props0 = true;
		}
		const _errs3 = errors;
		if (!validate109(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			if (props0 !== true) props0 = true;
		}
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate103.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate103.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate103(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
		errors = vErrors.length;
	} else var props0 = validate103.evaluated.props;
	validate102.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate102.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const validator31 = validate112$1;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
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
			let data0 = data.answer;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("accept" !== data0) {
				const err3 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/const",
					keyword: "const",
					params: { allowedValue: "accept" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fee === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "fee" },
				message: "must have required property 'fee'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dueDate === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "dueDate" },
				message: "must have required property 'dueDate'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.answer === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "answer" },
				message: "must have required property 'answer'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.notes === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notes" },
				message: "must have required property 'notes'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "answer" || key0 === "fee" || key0 === "dueDate" || key0 === "notes")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.answer !== void 0) {
			let data0 = data.answer;
			if (typeof data0 !== "string") {
				const err6 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if ("counter" !== data0) {
				const err7 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/const",
					keyword: "const",
					params: { allowedValue: "counter" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.fee !== void 0) {
			if (!validate92(data.fee, {
				instancePath: instancePath + "/fee",
				parentData: data,
				parentDataProperty: "fee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
		if (data.dueDate !== void 0) {
			let data2 = data.dueDate;
			if (typeof data2 === "string") {
				if ((0, import_ucs2length.default)(data2) > 10) {
					const err8 = {
						instancePath: instancePath + "/dueDate",
						schemaPath: "#/properties/dueDate/maxLength",
						keyword: "maxLength",
						params: { limit: 10 },
						message: "must NOT have more than 10 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!formats6$1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/dueDate",
						schemaPath: "#/properties/dueDate/format",
						keyword: "format",
						params: { format: "date" },
						message: "must match format \"date\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/dueDate",
					schemaPath: "#/properties/dueDate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.notes !== void 0) {
			let data3 = data.notes;
			if (typeof data3 === "string") {
				if ((0, import_ucs2length.default)(data3) > 4e3) {
					const err11 = {
						instancePath: instancePath + "/notes",
						schemaPath: "#/properties/notes/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if ((0, import_ucs2length.default)(data3) < 3) {
					const err12 = {
						instancePath: instancePath + "/notes",
						schemaPath: "#/properties/notes/minLength",
						keyword: "minLength",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
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
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate119.evaluated;
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
			let data0 = data.answer;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("refuse" !== data0) {
				const err4 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/const",
					keyword: "const",
					params: { allowedValue: "refuse" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 2e3) {
					const err5 = {
						instancePath: instancePath + "/reason",
						schemaPath: "request#/components/schemas/Reason/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if ((0, import_ucs2length.default)(data1) < 3) {
					const err6 = {
						instancePath: instancePath + "/reason",
						schemaPath: "request#/components/schemas/Reason/minLength",
						keyword: "minLength",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/reason",
					schemaPath: "request#/components/schemas/Reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate119.errors = vErrors;
	return errors === 0;
}
validate119.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate113$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate114(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs2 = errors;
	if (!validate116(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) props0 = true;
		}
		const _errs3 = errors;
		if (!validate119(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			if (props0 !== true) props0 = true;
		}
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate113$1.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate113$1.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate112$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate113$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate113$1.errors : vErrors.concat(validate113$1.errors);
		errors = vErrors.length;
	} else var props0 = validate113$1.evaluated.props;
	validate112$1.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate112$1.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const validator32 = validate122$1;
function validate123$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "at" || key0 === "notes")) {
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
		if (data.at !== void 0) {
			let data0 = data.at;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 35) {
					const err2 = {
						instancePath: instancePath + "/at",
						schemaPath: "request#/components/schemas/Timestamp/maxLength",
						keyword: "maxLength",
						params: { limit: 35 },
						message: "must NOT have more than 35 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!formats2.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/at",
						schemaPath: "request#/components/schemas/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/at",
					schemaPath: "request#/components/schemas/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.notes !== void 0) {
			let data1 = data.notes;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 4e3) {
					const err5 = {
						instancePath: instancePath + "/notes",
						schemaPath: "#/properties/notes/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
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
	validate123$1.errors = vErrors;
	return errors === 0;
}
validate123$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate122$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate123$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate123$1.errors : vErrors.concat(validate123$1.errors);
		errors = vErrors.length;
	}
	validate122$1.errors = vErrors;
	return errors === 0;
}
validate122$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator33 = validate125;
function validate126$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.completedAt === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "completedAt" },
				message: "must have required property 'completedAt'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "completedAt" || key0 === "notes")) {
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
		if (data.completedAt !== void 0) {
			let data0 = data.completedAt;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 35) {
					const err2 = {
						instancePath: instancePath + "/completedAt",
						schemaPath: "request#/components/schemas/Timestamp/maxLength",
						keyword: "maxLength",
						params: { limit: 35 },
						message: "must NOT have more than 35 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!formats2.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/completedAt",
						schemaPath: "request#/components/schemas/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/completedAt",
					schemaPath: "request#/components/schemas/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.notes !== void 0) {
			let data1 = data.notes;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 4e3) {
					const err5 = {
						instancePath: instancePath + "/notes",
						schemaPath: "#/properties/notes/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
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
	validate126$1.errors = vErrors;
	return errors === 0;
}
validate126$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate125.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate126$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate126$1.errors : vErrors.concat(validate126$1.errors);
		errors = vErrors.length;
	}
	validate125.errors = vErrors;
	return errors === 0;
}
validate125.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator34 = validate128$1;
const schema146$1 = {
	"type": "object",
	"description": "The report's file, named by its digest. The bytes are kept where the platform keeps its files.",
	"required": [
		"name",
		"mediaType",
		"sha256",
		"sizeBytes"
	],
	"properties": {
		"name": {
			"type": "string",
			"pattern": "^[A-Za-z0-9._ -]{1,120}$",
			"maxLength": 120
		},
		"mediaType": {
			"type": "string",
			"enum": ["application/pdf", "application/xml"]
		},
		"sha256": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$",
			"maxLength": 64
		},
		"sizeBytes": {
			"type": "integer",
			"minimum": 1,
			"maximum": 104857600
		}
	},
	"additionalProperties": false
};
const pattern55 = new RegExp("^[A-Za-z0-9._ -]{1,120}$", "u");
const pattern56 = new RegExp("^[0-9a-f]{64}$", "u");
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.mediaType === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mediaType" },
				message: "must have required property 'mediaType'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.sizeBytes === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sizeBytes" },
				message: "must have required property 'sizeBytes'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "mediaType" || key0 === "sha256" || key0 === "sizeBytes")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 120) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern55.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._ -]{1,120}$" },
						message: "must match pattern \"^[A-Za-z0-9._ -]{1,120}$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.mediaType !== void 0) {
			let data1 = data.mediaType;
			if (typeof data1 !== "string") {
				const err8 = {
					instancePath: instancePath + "/mediaType",
					schemaPath: "#/properties/mediaType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data1 === "application/pdf" || data1 === "application/xml")) {
				const err9 = {
					instancePath: instancePath + "/mediaType",
					schemaPath: "#/properties/mediaType/enum",
					keyword: "enum",
					params: { allowedValues: schema146$1.properties.mediaType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			let data2 = data.sha256;
			if (typeof data2 === "string") {
				if ((0, import_ucs2length.default)(data2) > 64) {
					const err10 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/properties/sha256/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern56.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/properties/sha256/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/properties/sha256/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.sizeBytes !== void 0) {
			let data3 = data.sizeBytes;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
				const err13 = {
					instancePath: instancePath + "/sizeBytes",
					schemaPath: "#/properties/sizeBytes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data3 == "number") {
				if (data3 > 104857600 || isNaN(data3)) {
					const err14 = {
						instancePath: instancePath + "/sizeBytes",
						schemaPath: "#/properties/sizeBytes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 104857600
						},
						message: "must be <= 104857600"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err15 = {
						instancePath: instancePath + "/sizeBytes",
						schemaPath: "#/properties/sizeBytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
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
	validate130.errors = vErrors;
	return errors === 0;
}
validate130.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate132$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount" },
				message: "must have required property 'amount'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.currency === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "amount" || key0 === "currency")) {
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
		if (data.amount !== void 0) {
			let data0 = data.amount;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err3 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/properties/amount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number") {
				if (data0 > 1e11 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e11
						},
						message: "must be <= 100000000000"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.currency !== void 0) {
			let data1 = data.currency;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/currency",
					schemaPath: "#/properties/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if ("USD" !== data1) {
				const err7 = {
					instancePath: instancePath + "/currency",
					schemaPath: "#/properties/currency/const",
					keyword: "const",
					params: { allowedValue: "USD" },
					message: "must be equal to constant"
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
	validate132$1.errors = vErrors;
	return errors === 0;
}
validate132$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate129.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appraisedValue === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appraisedValue" },
				message: "must have required property 'appraisedValue'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "appraisedValue" || key0 === "notes")) {
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
		if (data.file !== void 0) {
			if (!validate130(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
				errors = vErrors.length;
			}
		}
		if (data.appraisedValue !== void 0) {
			if (!validate132$1(data.appraisedValue, {
				instancePath: instancePath + "/appraisedValue",
				parentData: data,
				parentDataProperty: "appraisedValue",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132$1.errors : vErrors.concat(validate132$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.notes !== void 0) {
			let data2 = data.notes;
			if (typeof data2 === "string") {
				if ((0, import_ucs2length.default)(data2) > 4e3) {
					const err3 = {
						instancePath: instancePath + "/notes",
						schemaPath: "#/properties/notes/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate129.errors = vErrors;
	return errors === 0;
}
validate129.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate128$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate129(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
		errors = vErrors.length;
	}
	validate128$1.errors = vErrors;
	return errors === 0;
}
validate128$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator35 = validate135;
const pattern57 = new RegExp("^rs_[0-9a-z]{16}$", "u");
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate136.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reportId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reportId" },
				message: "must have required property 'reportId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.checklistPassed === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checklistPassed" },
				message: "must have required property 'checklistPassed'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "reportId" || key0 === "checklistPassed" || key0 === "notes")) {
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
		if (data.reportId !== void 0) {
			let data0 = data.reportId;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 19) {
					const err3 = {
						instancePath: instancePath + "/reportId",
						schemaPath: "request#/components/schemas/ReportId/maxLength",
						keyword: "maxLength",
						params: { limit: 19 },
						message: "must NOT have more than 19 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern57.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/reportId",
						schemaPath: "request#/components/schemas/ReportId/pattern",
						keyword: "pattern",
						params: { pattern: "^rs_[0-9a-z]{16}$" },
						message: "must match pattern \"^rs_[0-9a-z]{16}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/reportId",
					schemaPath: "request#/components/schemas/ReportId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.checklistPassed !== void 0) {
			let data1 = data.checklistPassed;
			if (typeof data1 !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/checklistPassed",
					schemaPath: "#/properties/checklistPassed/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (true !== data1) {
				const err7 = {
					instancePath: instancePath + "/checklistPassed",
					schemaPath: "#/properties/checklistPassed/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.notes !== void 0) {
			let data2 = data.notes;
			if (typeof data2 === "string") {
				if ((0, import_ucs2length.default)(data2) > 4e3) {
					const err8 = {
						instancePath: instancePath + "/notes",
						schemaPath: "#/properties/notes/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
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
	validate136.errors = vErrors;
	return errors === 0;
}
validate136.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate135.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate136(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
		errors = vErrors.length;
	}
	validate135.errors = vErrors;
	return errors === 0;
}
validate135.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator36 = validate138;
const schema152 = {
	"type": "object",
	"required": [
		"reportId",
		"type",
		"reason"
	],
	"properties": {
		"reportId": { "$ref": "request#/components/schemas/ReportId" },
		"type": {
			"type": "string",
			"enum": [
				"data-error",
				"missing-exhibit",
				"comparable-sales",
				"compliance",
				"other"
			]
		},
		"reason": {
			"type": "string",
			"minLength": 10,
			"maxLength": 4e3,
			"description": "In detail; the vendor works from it."
		}
	},
	"additionalProperties": false
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reportId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reportId" },
				message: "must have required property 'reportId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.reason === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "reportId" || key0 === "type" || key0 === "reason")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.reportId !== void 0) {
			let data0 = data.reportId;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 19) {
					const err4 = {
						instancePath: instancePath + "/reportId",
						schemaPath: "request#/components/schemas/ReportId/maxLength",
						keyword: "maxLength",
						params: { limit: 19 },
						message: "must NOT have more than 19 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern57.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/reportId",
						schemaPath: "request#/components/schemas/ReportId/pattern",
						keyword: "pattern",
						params: { pattern: "^rs_[0-9a-z]{16}$" },
						message: "must match pattern \"^rs_[0-9a-z]{16}$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/reportId",
					schemaPath: "request#/components/schemas/ReportId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (typeof data1 !== "string") {
				const err7 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data1 === "data-error" || data1 === "missing-exhibit" || data1 === "comparable-sales" || data1 === "compliance" || data1 === "other")) {
				const err8 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema152.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data2 = data.reason;
			if (typeof data2 === "string") {
				if ((0, import_ucs2length.default)(data2) > 4e3) {
					const err9 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if ((0, import_ucs2length.default)(data2) < 10) {
					const err10 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 10 },
						message: "must NOT have fewer than 10 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate139(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
		errors = vErrors.length;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
validate138.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator37 = validate141;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "reason")) {
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
		if (data.reason !== void 0) {
			let data0 = data.reason;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 4e3) {
					const err2 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if ((0, import_ucs2length.default)(data0) < 10) {
					const err3 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 10 },
						message: "must NOT have fewer than 10 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate142(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
		errors = vErrors.length;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
validate141.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator38 = validate144;
const schema157 = {
	"type": "object",
	"required": [
		"onBehalfOf",
		"reason",
		"evidence"
	],
	"properties": {
		"onBehalfOf": {
			"type": "string",
			"enum": ["borrower", "client"]
		},
		"reason": {
			"type": "string",
			"minLength": 10,
			"maxLength": 4e3
		},
		"evidence": {
			"type": "array",
			"description": "What speaks for another value, such as comparable sales.",
			"items": {
				"type": "string",
				"minLength": 3,
				"maxLength": 2e3
			},
			"minItems": 1,
			"maxItems": 20
		}
	},
	"additionalProperties": false
};
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate145.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.onBehalfOf === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "onBehalfOf" },
				message: "must have required property 'onBehalfOf'"
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
		if (data.evidence === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" },
				message: "must have required property 'evidence'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "onBehalfOf" || key0 === "reason" || key0 === "evidence")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.onBehalfOf !== void 0) {
			let data0 = data.onBehalfOf;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/onBehalfOf",
					schemaPath: "#/properties/onBehalfOf/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data0 === "borrower" || data0 === "client")) {
				const err5 = {
					instancePath: instancePath + "/onBehalfOf",
					schemaPath: "#/properties/onBehalfOf/enum",
					keyword: "enum",
					params: { allowedValues: schema157.properties.onBehalfOf.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 4e3) {
					const err6 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if ((0, import_ucs2length.default)(data1) < 10) {
					const err7 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 10 },
						message: "must NOT have fewer than 10 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			let data2 = data.evidence;
			if (Array.isArray(data2)) {
				if (data2.length > 20) {
					const err9 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2.length < 1) {
					const err10 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if ((0, import_ucs2length.default)(data3) > 2e3) {
							const err11 = {
								instancePath: instancePath + "/evidence/" + i0,
								schemaPath: "#/properties/evidence/items/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if ((0, import_ucs2length.default)(data3) < 3) {
							const err12 = {
								instancePath: instancePath + "/evidence/" + i0,
								schemaPath: "#/properties/evidence/items/minLength",
								keyword: "minLength",
								params: { limit: 3 },
								message: "must NOT have fewer than 3 characters"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/evidence/" + i0,
							schemaPath: "#/properties/evidence/items/type",
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
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate145.errors = vErrors;
	return errors === 0;
}
validate145.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate144.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate145(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
		errors = vErrors.length;
	}
	validate144.errors = vErrors;
	return errors === 0;
}
validate144.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator39 = validate147;
const schema159$1 = {
	"type": "object",
	"required": ["decision", "reason"],
	"properties": {
		"decision": {
			"type": "string",
			"enum": ["approve", "deny"]
		},
		"reason": { "$ref": "request#/components/schemas/Reason" }
	},
	"additionalProperties": false
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.decision === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" },
				message: "must have required property 'decision'"
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
		for (const key0 in data) if (!(key0 === "decision" || key0 === "reason")) {
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
		if (data.decision !== void 0) {
			let data0 = data.decision;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data0 === "approve" || data0 === "deny")) {
				const err4 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/enum",
					keyword: "enum",
					params: { allowedValues: schema159$1.properties.decision.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 2e3) {
					const err5 = {
						instancePath: instancePath + "/reason",
						schemaPath: "request#/components/schemas/Reason/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if ((0, import_ucs2length.default)(data1) < 3) {
					const err6 = {
						instancePath: instancePath + "/reason",
						schemaPath: "request#/components/schemas/Reason/minLength",
						keyword: "minLength",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/reason",
					schemaPath: "request#/components/schemas/Reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate148.errors = vErrors;
	return errors === 0;
}
validate148.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate148(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
		errors = vErrors.length;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator40 = validate150;
const schema162 = {
	"type": "object",
	"required": ["reportId", "recipients"],
	"properties": {
		"reportId": { "$ref": "request#/components/schemas/ReportId" },
		"recipients": {
			"type": "array",
			"description": "Which contacts of the order get the link by mail. The borrower is always among them.",
			"items": {
				"type": "string",
				"enum": [
					"borrower",
					"co-borrower",
					"agent",
					"occupant"
				]
			},
			"minItems": 1,
			"maxItems": 4,
			"uniqueItems": true,
			"contains": { "const": "borrower" }
		}
	},
	"additionalProperties": false
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reportId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reportId" },
				message: "must have required property 'reportId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.recipients === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "recipients" },
				message: "must have required property 'recipients'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "reportId" || key0 === "recipients")) {
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
		if (data.reportId !== void 0) {
			let data0 = data.reportId;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 19) {
					const err3 = {
						instancePath: instancePath + "/reportId",
						schemaPath: "request#/components/schemas/ReportId/maxLength",
						keyword: "maxLength",
						params: { limit: 19 },
						message: "must NOT have more than 19 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern57.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/reportId",
						schemaPath: "request#/components/schemas/ReportId/pattern",
						keyword: "pattern",
						params: { pattern: "^rs_[0-9a-z]{16}$" },
						message: "must match pattern \"^rs_[0-9a-z]{16}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/reportId",
					schemaPath: "request#/components/schemas/ReportId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.recipients !== void 0) {
			let data1 = data.recipients;
			if (Array.isArray(data1)) {
				if (data1.length > 4) {
					const err6 = {
						instancePath: instancePath + "/recipients",
						schemaPath: "#/properties/recipients/maxItems",
						keyword: "maxItems",
						params: { limit: 4 },
						message: "must NOT have more than 4 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.length < 1) {
					const err7 = {
						instancePath: instancePath + "/recipients",
						schemaPath: "#/properties/recipients/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 !== "string") {
						const err8 = {
							instancePath: instancePath + "/recipients/" + i0,
							schemaPath: "#/properties/recipients/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (!(data2 === "borrower" || data2 === "co-borrower" || data2 === "agent" || data2 === "occupant")) {
						const err9 = {
							instancePath: instancePath + "/recipients/" + i0,
							schemaPath: "#/properties/recipients/items/enum",
							keyword: "enum",
							params: { allowedValues: schema162.properties.recipients.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				const _errs9 = errors;
				const len1 = data1.length;
				for (let i1 = 0; i1 < len1; i1++) {
					const _errs10 = errors;
					if ("borrower" !== data1[i1]) {
						const err10 = {
							instancePath: instancePath + "/recipients/" + i1,
							schemaPath: "#/properties/recipients/contains/const",
							keyword: "const",
							params: { allowedValue: "borrower" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					var valid4 = _errs10 === errors;
					if (valid4) break;
				}
				if (!valid4) {
					const err11 = {
						instancePath: instancePath + "/recipients",
						schemaPath: "#/properties/recipients/contains",
						keyword: "contains",
						params: { minContains: 1 },
						message: "must contain at least 1 valid item(s)"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				} else {
					errors = _errs9;
					if (vErrors !== null) {
						if (_errs9) vErrors.length = _errs9;
						else vErrors = null;
					}
				}
				let i2 = data1.length;
				let j0;
				if (i2 > 1) {
					const indices0 = {};
					for (; i2--;) {
						let item0 = data1[i2];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err12 = {
								instancePath: instancePath + "/recipients",
								schemaPath: "#/properties/recipients/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
							break;
						}
						indices0[item0] = i2;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/recipients",
					schemaPath: "#/properties/recipients/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
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
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate150.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate151(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
		errors = vErrors.length;
	}
	validate150.errors = vErrors;
	return errors === 0;
}
validate150.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator41 = validate153;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate154.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fee === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "fee" },
				message: "must have required property 'fee'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dueDate === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "dueDate" },
				message: "must have required property 'dueDate'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "fee" || key0 === "dueDate" || key0 === "reason")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.fee !== void 0) {
			if (!validate92(data.fee, {
				instancePath: instancePath + "/fee",
				parentData: data,
				parentDataProperty: "fee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
		if (data.dueDate !== void 0) {
			let data1 = data.dueDate;
			if (typeof data1 === "string") {
				if ((0, import_ucs2length.default)(data1) > 10) {
					const err5 = {
						instancePath: instancePath + "/dueDate",
						schemaPath: "#/properties/dueDate/maxLength",
						keyword: "maxLength",
						params: { limit: 10 },
						message: "must NOT have more than 10 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!formats6$1.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/dueDate",
						schemaPath: "#/properties/dueDate/format",
						keyword: "format",
						params: { format: "date" },
						message: "must match format \"date\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/dueDate",
					schemaPath: "#/properties/dueDate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data2 = data.reason;
			if (typeof data2 === "string") {
				if ((0, import_ucs2length.default)(data2) > 2e3) {
					const err8 = {
						instancePath: instancePath + "/reason",
						schemaPath: "request#/components/schemas/Reason/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if ((0, import_ucs2length.default)(data2) < 3) {
					const err9 = {
						instancePath: instancePath + "/reason",
						schemaPath: "request#/components/schemas/Reason/minLength",
						keyword: "minLength",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/reason",
					schemaPath: "request#/components/schemas/Reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate154.errors = vErrors;
	return errors === 0;
}
validate154.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate154(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
		errors = vErrors.length;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
validate153.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator42 = validate157;
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "reason")) {
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
		if (data.reason !== void 0) {
			let data0 = data.reason;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 2e3) {
					const err2 = {
						instancePath: instancePath + "/reason",
						schemaPath: "request#/components/schemas/Reason/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if ((0, import_ucs2length.default)(data0) < 3) {
					const err3 = {
						instancePath: instancePath + "/reason",
						schemaPath: "request#/components/schemas/Reason/minLength",
						keyword: "minLength",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/reason",
					schemaPath: "request#/components/schemas/Reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate158.errors = vErrors;
	return errors === 0;
}
validate158.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate157.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate158(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
		errors = vErrors.length;
	}
	validate157.errors = vErrors;
	return errors === 0;
}
validate157.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator43 = validate160;
const pattern63 = new RegExp("^hi_[0-9a-z]{16}$", "u");
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
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
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.clientId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "clientId" },
						message: "must have required property 'clientId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.loanId === void 0) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "loanId" },
						message: "must have required property 'loanId'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.orderId === void 0) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "orderId" },
						message: "must have required property 'orderId'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.entryId === void 0) {
					const err5 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "entryId" },
						message: "must have required property 'entryId'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.clientId !== void 0) {
					let data2 = data1.clientId;
					if (typeof data2 === "string") {
						if ((0, import_ucs2length.default)(data2) > 19) {
							const err6 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (!pattern8.test(data2)) {
							const err7 = {
								instancePath: instancePath + "/path/clientId",
								schemaPath: "request#/components/schemas/ClientId/pattern",
								keyword: "pattern",
								params: { pattern: "^cl_[0-9a-z]{16}$" },
								message: "must match pattern \"^cl_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/path/clientId",
							schemaPath: "request#/components/schemas/ClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data1.loanId !== void 0) {
					let data3 = data1.loanId;
					if (typeof data3 === "string") {
						if ((0, import_ucs2length.default)(data3) > 19) {
							const err9 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (!pattern27.test(data3)) {
							const err10 = {
								instancePath: instancePath + "/path/loanId",
								schemaPath: "request#/components/schemas/LoanId/pattern",
								keyword: "pattern",
								params: { pattern: "^ln_[0-9a-z]{16}$" },
								message: "must match pattern \"^ln_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/path/loanId",
							schemaPath: "request#/components/schemas/LoanId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data1.orderId !== void 0) {
					let data4 = data1.orderId;
					if (typeof data4 === "string") {
						if ((0, import_ucs2length.default)(data4) > 19) {
							const err12 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "request#/components/schemas/OrderId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (!pattern39.test(data4)) {
							const err13 = {
								instancePath: instancePath + "/path/orderId",
								schemaPath: "request#/components/schemas/OrderId/pattern",
								keyword: "pattern",
								params: { pattern: "^or_[0-9a-z]{16}$" },
								message: "must match pattern \"^or_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/path/orderId",
							schemaPath: "request#/components/schemas/OrderId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data1.entryId !== void 0) {
					let data5 = data1.entryId;
					if (typeof data5 === "string") {
						if ((0, import_ucs2length.default)(data5) > 19) {
							const err15 = {
								instancePath: instancePath + "/path/entryId",
								schemaPath: "request#/components/schemas/HistoryEntryId/maxLength",
								keyword: "maxLength",
								params: { limit: 19 },
								message: "must NOT have more than 19 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (!pattern63.test(data5)) {
							const err16 = {
								instancePath: instancePath + "/path/entryId",
								schemaPath: "request#/components/schemas/HistoryEntryId/pattern",
								keyword: "pattern",
								params: { pattern: "^hi_[0-9a-z]{16}$" },
								message: "must match pattern \"^hi_[0-9a-z]{16}$\""
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/path/entryId",
							schemaPath: "request#/components/schemas/HistoryEntryId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			}
		}
	}
	validate160.errors = vErrors;
	return errors === 0;
}
validate160.evaluated = {
	"props": {
		"query": true,
		"path": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
// \0responses
const validator1 = validate20;
const pattern4 = new RegExp("^csa_[A-Za-z0-9_-]{43}$", "u");
const pattern5 = new RegExp("^csr_[A-Za-z0-9_-]{43}$", "u");
const schema38 = {
	"type": "string",
	"description": "What a user may do. A custom role of a platform maps to one of these.",
	"enum": [
		"admin",
		"operations",
		"client-user",
		"finance",
		"qc-reviewer",
		"vendor"
	]
};
const pattern6 = new RegExp("^us_[0-9a-z]{16}$", "u");
const pattern7 = new RegExp("^cl_[0-9a-z]{16}$", "u");
const pattern9 = new RegExp("^vn_[0-9a-z]{16}$", "u");
const pattern10 = new RegExp("^br_[0-9a-z]{16}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.userId === void 0 && (missing0 = "userId") || data.username === void 0 && (missing0 = "username") || data.displayName === void 0 && (missing0 = "displayName") || data.role === void 0 && (missing0 = "role") || data.clientId === void 0 && (missing0 = "clientId") || data.clientIds === void 0 && (missing0 = "clientIds") || data.vendorId === void 0 && (missing0 = "vendorId") || data.branchIds === void 0 && (missing0 = "branchIds") || data.isMaster === void 0 && (missing0 = "isMaster")) {
				validate23.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.userId !== void 0) {
					let data0 = data.userId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate23.errors = [{
									instancePath: instancePath + "/userId",
									schemaPath: "response#/components/schemas/UserId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern6.test(data0)) {
								validate23.errors = [{
									instancePath: instancePath + "/userId",
									schemaPath: "response#/components/schemas/UserId/pattern",
									keyword: "pattern",
									params: { pattern: "^us_[0-9a-z]{16}$" },
									message: "must match pattern \"^us_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate23.errors = [{
								instancePath: instancePath + "/userId",
								schemaPath: "response#/components/schemas/UserId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.username !== void 0) {
						let data1 = data.username;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 254) {
									validate23.errors = [{
										instancePath: instancePath + "/username",
										schemaPath: "#/properties/username/maxLength",
										keyword: "maxLength",
										params: { limit: 254 },
										message: "must NOT have more than 254 characters"
									}];
									return false;
								} else if ((0, import_ucs2length.default)(data1) < 1) {
									validate23.errors = [{
										instancePath: instancePath + "/username",
										schemaPath: "#/properties/username/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate23.errors = [{
									instancePath: instancePath + "/username",
									schemaPath: "#/properties/username/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.displayName !== void 0) {
							let data2 = data.displayName;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data2 === "string") {
									if ((0, import_ucs2length.default)(data2) > 120) {
										validate23.errors = [{
											instancePath: instancePath + "/displayName",
											schemaPath: "#/properties/displayName/maxLength",
											keyword: "maxLength",
											params: { limit: 120 },
											message: "must NOT have more than 120 characters"
										}];
										return false;
									} else if ((0, import_ucs2length.default)(data2) < 1) {
										validate23.errors = [{
											instancePath: instancePath + "/displayName",
											schemaPath: "#/properties/displayName/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate23.errors = [{
										instancePath: instancePath + "/displayName",
										schemaPath: "#/properties/displayName/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.role !== void 0) {
								let data3 = data.role;
								const _errs8 = errors;
								if (typeof data3 !== "string") {
									validate23.errors = [{
										instancePath: instancePath + "/role",
										schemaPath: "response#/components/schemas/Role/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								if (!(data3 === "admin" || data3 === "operations" || data3 === "client-user" || data3 === "finance" || data3 === "qc-reviewer" || data3 === "vendor")) {
									validate23.errors = [{
										instancePath: instancePath + "/role",
										schemaPath: "response#/components/schemas/Role/enum",
										keyword: "enum",
										params: { allowedValues: schema38.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.clientId !== void 0) {
									let data4 = data.clientId;
									const _errs11 = errors;
									const _errs12 = errors;
									let valid3 = false;
									let passing0 = null;
									const _errs13 = errors;
									if (errors === errors) {
										if (typeof data4 === "string") {
											if ((0, import_ucs2length.default)(data4) > 19) {
												const err0 = {
													instancePath: instancePath + "/clientId",
													schemaPath: "response#/components/schemas/ClientId/maxLength",
													keyword: "maxLength",
													params: { limit: 19 },
													message: "must NOT have more than 19 characters"
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											} else if (!pattern7.test(data4)) {
												const err1 = {
													instancePath: instancePath + "/clientId",
													schemaPath: "response#/components/schemas/ClientId/pattern",
													keyword: "pattern",
													params: { pattern: "^cl_[0-9a-z]{16}$" },
													message: "must match pattern \"^cl_[0-9a-z]{16}$\""
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
											}
										} else {
											const err2 = {
												instancePath: instancePath + "/clientId",
												schemaPath: "response#/components/schemas/ClientId/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err2];
											else vErrors.push(err2);
											errors++;
										}
									}
									var _valid0 = _errs13 === errors;
									if (_valid0) {
										valid3 = true;
										passing0 = 0;
									}
									const _errs16 = errors;
									if (data4 !== null) {
										const err3 = {
											instancePath: instancePath + "/clientId",
											schemaPath: "#/properties/clientId/oneOf/1/type",
											keyword: "type",
											params: { type: "null" },
											message: "must be null"
										};
										if (vErrors === null) vErrors = [err3];
										else vErrors.push(err3);
										errors++;
									}
									var _valid0 = _errs16 === errors;
									if (_valid0 && valid3) {
										valid3 = false;
										passing0 = [passing0, 1];
									} else if (_valid0) {
										valid3 = true;
										passing0 = 1;
									}
									if (!valid3) {
										const err4 = {
											instancePath: instancePath + "/clientId",
											schemaPath: "#/properties/clientId/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing0 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
										validate23.errors = vErrors;
										return false;
									} else {
										errors = _errs12;
										if (vErrors !== null) {
											if (_errs12) vErrors.length = _errs12;
											else vErrors = null;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.clientIds !== void 0) {
										let data5 = data.clientIds;
										const _errs18 = errors;
										if (errors === _errs18) {
											if (Array.isArray(data5)) {
												if (data5.length > 1e3) {
													validate23.errors = [{
														instancePath: instancePath + "/clientIds",
														schemaPath: "#/properties/clientIds/maxItems",
														keyword: "maxItems",
														params: { limit: 1e3 },
														message: "must NOT have more than 1000 items"
													}];
													return false;
												} else {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data6 = data5[i0];
														const _errs20 = errors;
														if (errors === errors) {
															if (typeof data6 === "string") {
																if ((0, import_ucs2length.default)(data6) > 19) {
																	validate23.errors = [{
																		instancePath: instancePath + "/clientIds/" + i0,
																		schemaPath: "response#/components/schemas/ClientId/maxLength",
																		keyword: "maxLength",
																		params: { limit: 19 },
																		message: "must NOT have more than 19 characters"
																	}];
																	return false;
																} else if (!pattern7.test(data6)) {
																	validate23.errors = [{
																		instancePath: instancePath + "/clientIds/" + i0,
																		schemaPath: "response#/components/schemas/ClientId/pattern",
																		keyword: "pattern",
																		params: { pattern: "^cl_[0-9a-z]{16}$" },
																		message: "must match pattern \"^cl_[0-9a-z]{16}$\""
																	}];
																	return false;
																}
															} else {
																validate23.errors = [{
																	instancePath: instancePath + "/clientIds/" + i0,
																	schemaPath: "response#/components/schemas/ClientId/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														if (!(_errs20 === errors)) break;
													}
												}
											} else {
												validate23.errors = [{
													instancePath: instancePath + "/clientIds",
													schemaPath: "#/properties/clientIds/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs18 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.vendorId !== void 0) {
											let data7 = data.vendorId;
											const _errs23 = errors;
											const _errs24 = errors;
											let valid7 = false;
											let passing1 = null;
											const _errs25 = errors;
											if (errors === errors) {
												if (typeof data7 === "string") {
													if ((0, import_ucs2length.default)(data7) > 19) {
														const err5 = {
															instancePath: instancePath + "/vendorId",
															schemaPath: "response#/components/schemas/VendorId/maxLength",
															keyword: "maxLength",
															params: { limit: 19 },
															message: "must NOT have more than 19 characters"
														};
														if (vErrors === null) vErrors = [err5];
														else vErrors.push(err5);
														errors++;
													} else if (!pattern9.test(data7)) {
														const err6 = {
															instancePath: instancePath + "/vendorId",
															schemaPath: "response#/components/schemas/VendorId/pattern",
															keyword: "pattern",
															params: { pattern: "^vn_[0-9a-z]{16}$" },
															message: "must match pattern \"^vn_[0-9a-z]{16}$\""
														};
														if (vErrors === null) vErrors = [err6];
														else vErrors.push(err6);
														errors++;
													}
												} else {
													const err7 = {
														instancePath: instancePath + "/vendorId",
														schemaPath: "response#/components/schemas/VendorId/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err7];
													else vErrors.push(err7);
													errors++;
												}
											}
											var _valid1 = _errs25 === errors;
											if (_valid1) {
												valid7 = true;
												passing1 = 0;
											}
											const _errs28 = errors;
											if (data7 !== null) {
												const err8 = {
													instancePath: instancePath + "/vendorId",
													schemaPath: "#/properties/vendorId/oneOf/1/type",
													keyword: "type",
													params: { type: "null" },
													message: "must be null"
												};
												if (vErrors === null) vErrors = [err8];
												else vErrors.push(err8);
												errors++;
											}
											var _valid1 = _errs28 === errors;
											if (_valid1 && valid7) {
												valid7 = false;
												passing1 = [passing1, 1];
											} else if (_valid1) {
												valid7 = true;
												passing1 = 1;
											}
											if (!valid7) {
												const err9 = {
													instancePath: instancePath + "/vendorId",
													schemaPath: "#/properties/vendorId/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing1 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err9];
												else vErrors.push(err9);
												errors++;
												validate23.errors = vErrors;
												return false;
											} else {
												errors = _errs24;
												if (vErrors !== null) {
													if (_errs24) vErrors.length = _errs24;
													else vErrors = null;
												}
											}
											var valid0 = _errs23 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.branchIds !== void 0) {
												let data8 = data.branchIds;
												const _errs30 = errors;
												if (errors === _errs30) {
													if (Array.isArray(data8)) {
														if (data8.length > 1e3) {
															validate23.errors = [{
																instancePath: instancePath + "/branchIds",
																schemaPath: "#/properties/branchIds/maxItems",
																keyword: "maxItems",
																params: { limit: 1e3 },
																message: "must NOT have more than 1000 items"
															}];
															return false;
														} else {
															const len1 = data8.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let data9 = data8[i1];
																const _errs32 = errors;
																if (errors === errors) {
																	if (typeof data9 === "string") {
																		if ((0, import_ucs2length.default)(data9) > 19) {
																			validate23.errors = [{
																				instancePath: instancePath + "/branchIds/" + i1,
																				schemaPath: "response#/components/schemas/BranchId/maxLength",
																				keyword: "maxLength",
																				params: { limit: 19 },
																				message: "must NOT have more than 19 characters"
																			}];
																			return false;
																		} else if (!pattern10.test(data9)) {
																			validate23.errors = [{
																				instancePath: instancePath + "/branchIds/" + i1,
																				schemaPath: "response#/components/schemas/BranchId/pattern",
																				keyword: "pattern",
																				params: { pattern: "^br_[0-9a-z]{16}$" },
																				message: "must match pattern \"^br_[0-9a-z]{16}$\""
																			}];
																			return false;
																		}
																	} else {
																		validate23.errors = [{
																			instancePath: instancePath + "/branchIds/" + i1,
																			schemaPath: "response#/components/schemas/BranchId/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																if (!(_errs32 === errors)) break;
															}
														}
													} else {
														validate23.errors = [{
															instancePath: instancePath + "/branchIds",
															schemaPath: "#/properties/branchIds/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs30 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.isMaster !== void 0) {
													const _errs35 = errors;
													if (typeof data.isMaster !== "boolean") {
														validate23.errors = [{
															instancePath: instancePath + "/isMaster",
															schemaPath: "#/properties/isMaster/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														}];
														return false;
													}
													var valid0 = _errs35 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": {
		"userId": true,
		"username": true,
		"displayName": true,
		"role": true,
		"clientId": true,
		"clientIds": true,
		"vendorId": true,
		"branchIds": true,
		"isMaster": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.accessToken === void 0 && (missing0 = "accessToken") || data.refreshToken === void 0 && (missing0 = "refreshToken") || data.tokenType === void 0 && (missing0 = "tokenType") || data.expiresIn === void 0 && (missing0 = "expiresIn") || data.user === void 0 && (missing0 = "user")) {
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
					let data0 = data.accessToken;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 47) {
								validate22.errors = [{
									instancePath: instancePath + "/accessToken",
									schemaPath: "#/properties/accessToken/maxLength",
									keyword: "maxLength",
									params: { limit: 47 },
									message: "must NOT have more than 47 characters"
								}];
								return false;
							} else if (!pattern4.test(data0)) {
								validate22.errors = [{
									instancePath: instancePath + "/accessToken",
									schemaPath: "#/properties/accessToken/pattern",
									keyword: "pattern",
									params: { pattern: "^csa_[A-Za-z0-9_-]{43}$" },
									message: "must match pattern \"^csa_[A-Za-z0-9_-]{43}$\""
								}];
								return false;
							}
						} else {
							validate22.errors = [{
								instancePath: instancePath + "/accessToken",
								schemaPath: "#/properties/accessToken/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.refreshToken !== void 0) {
						let data1 = data.refreshToken;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 47) {
									validate22.errors = [{
										instancePath: instancePath + "/refreshToken",
										schemaPath: "#/properties/refreshToken/maxLength",
										keyword: "maxLength",
										params: { limit: 47 },
										message: "must NOT have more than 47 characters"
									}];
									return false;
								} else if (!pattern5.test(data1)) {
									validate22.errors = [{
										instancePath: instancePath + "/refreshToken",
										schemaPath: "#/properties/refreshToken/pattern",
										keyword: "pattern",
										params: { pattern: "^csr_[A-Za-z0-9_-]{43}$" },
										message: "must match pattern \"^csr_[A-Za-z0-9_-]{43}$\""
									}];
									return false;
								}
							} else {
								validate22.errors = [{
									instancePath: instancePath + "/refreshToken",
									schemaPath: "#/properties/refreshToken/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tokenType !== void 0) {
							let data2 = data.tokenType;
							const _errs5 = errors;
							if (typeof data2 !== "string") {
								validate22.errors = [{
									instancePath: instancePath + "/tokenType",
									schemaPath: "#/properties/tokenType/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if ("Bearer" !== data2) {
								validate22.errors = [{
									instancePath: instancePath + "/tokenType",
									schemaPath: "#/properties/tokenType/const",
									keyword: "const",
									params: { allowedValue: "Bearer" },
									message: "must be equal to constant"
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.expiresIn !== void 0) {
								let data3 = data.expiresIn;
								const _errs7 = errors;
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
								if (errors === _errs7) {
									if (typeof data3 == "number") {
										if (data3 > 900 || isNaN(data3)) {
											validate22.errors = [{
												instancePath: instancePath + "/expiresIn",
												schemaPath: "#/properties/expiresIn/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 900
												},
												message: "must be <= 900"
											}];
											return false;
										} else if (data3 < 0 || isNaN(data3)) {
											validate22.errors = [{
												instancePath: instancePath + "/expiresIn",
												schemaPath: "#/properties/expiresIn/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.user !== void 0) {
									const _errs9 = errors;
									if (!validate23(data.user, {
										instancePath: instancePath + "/user",
										parentData: data,
										parentDataProperty: "user",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
							}
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
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": {
		"accessToken": true,
		"refreshToken": true,
		"tokenType": true,
		"expiresIn": true,
		"user": true
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
		"expiresIn": true,
		"user": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator2 = validate26;
const schema46 = {
	"type": "string",
	"description": "Where an order stands. The set is open: a platform may add a status, and a client must survive one it does not\nknow. `Rejected` is named by the platform, with no way in.\n",
	"enum": [
		"Draft",
		"OrderAssigned",
		"OrderDeclined",
		"OrderAccepted",
		"OrderAcceptedWithConditions",
		"OrderCompleted",
		"Rejected",
		"Cancelled",
		"OnHold",
		"InProgress",
		"ReportSubmitted",
		"RevisionRequest",
		"ReportAccepted",
		"InspectionScheduled",
		"InspectionCompleted",
		"OrderUnassigned",
		"RovBorrower",
		"RovClient",
		"ClientRevisionRequested"
	]
};
const formats0 = /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i;
const pattern11 = new RegExp("^/docs/problems#[a-z_]+$", "u");
const pattern12 = new RegExp("^[a-z_]+$", "u");
const pattern15 = new RegExp("^[a-z-]+$", "u");
const pattern13 = new RegExp("^/(body|query|path|headers)(/.*)?$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.pointer === void 0 && (missing0 = "pointer") || data.message === void 0 && (missing0 = "message")) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.pointer !== void 0) {
				let data0 = data.pointer;
				if (typeof data0 === "string") {
					if ((0, import_ucs2length.default)(data0) > 1e3) {
						validate28.errors = [{
							instancePath: instancePath + "/pointer",
							schemaPath: "#/properties/pointer/maxLength",
							keyword: "maxLength",
							params: { limit: 1e3 },
							message: "must NOT have more than 1000 characters"
						}];
						return false;
					} else if (!pattern13.test(data0)) {
						validate28.errors = [{
							instancePath: instancePath + "/pointer",
							schemaPath: "#/properties/pointer/pattern",
							keyword: "pattern",
							params: { pattern: "^/(body|query|path|headers)(/.*)?$" },
							message: "must match pattern \"^/(body|query|path|headers)(/.*)?$\""
						}];
						return false;
					}
				} else {
					validate28.errors = [{
						instancePath: instancePath + "/pointer",
						schemaPath: "#/properties/pointer/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.message !== void 0) {
					let data1 = data.message;
					if (typeof data1 === "string") {
						if ((0, import_ucs2length.default)(data1) > 500) {
							validate28.errors = [{
								instancePath: instancePath + "/message",
								schemaPath: "#/properties/message/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							}];
							return false;
						} else if ((0, import_ucs2length.default)(data1) < 1) {
							validate28.errors = [{
								instancePath: instancePath + "/message",
								schemaPath: "#/properties/message/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate28.errors = [{
							instancePath: instancePath + "/message",
							schemaPath: "#/properties/message/type",
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
	"props": {
		"pointer": true,
		"message": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.title === void 0 && (missing0 = "title") || data.status === void 0 && (missing0 = "status") || data.detail === void 0 && (missing0 = "detail") || data.instance === void 0 && (missing0 = "instance") || data.code === void 0 && (missing0 = "code") || data.requestId === void 0 && (missing0 = "requestId")) {
				validate27.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.type !== void 0) {
					let data0 = data.type;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (errors === _errs1) {
							if (typeof data0 === "string") {
								if ((0, import_ucs2length.default)(data0) > 80) {
									validate27.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/properties/type/maxLength",
										keyword: "maxLength",
										params: { limit: 80 },
										message: "must NOT have more than 80 characters"
									}];
									return false;
								} else if (!pattern11.test(data0)) {
									validate27.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/properties/type/pattern",
										keyword: "pattern",
										params: { pattern: "^/docs/problems#[a-z_]+$" },
										message: "must match pattern \"^/docs/problems#[a-z_]+$\""
									}];
									return false;
								} else if (!formats0.test(data0)) {
									validate27.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/properties/type/format",
										keyword: "format",
										params: { format: "uri-reference" },
										message: "must match format \"uri-reference\""
									}];
									return false;
								}
							} else {
								validate27.errors = [{
									instancePath: instancePath + "/type",
									schemaPath: "#/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						let data1 = data.title;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 120) {
									validate27.errors = [{
										instancePath: instancePath + "/title",
										schemaPath: "#/properties/title/maxLength",
										keyword: "maxLength",
										params: { limit: 120 },
										message: "must NOT have more than 120 characters"
									}];
									return false;
								} else if ((0, import_ucs2length.default)(data1) < 1) {
									validate27.errors = [{
										instancePath: instancePath + "/title",
										schemaPath: "#/properties/title/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate27.errors = [{
									instancePath: instancePath + "/title",
									schemaPath: "#/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.status !== void 0) {
							let data2 = data.status;
							const _errs5 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
								validate27.errors = [{
									instancePath: instancePath + "/status",
									schemaPath: "#/properties/status/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs5) {
								if (typeof data2 == "number") {
									if (data2 > 599 || isNaN(data2)) {
										validate27.errors = [{
											instancePath: instancePath + "/status",
											schemaPath: "#/properties/status/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 599
											},
											message: "must be <= 599"
										}];
										return false;
									} else if (data2 < 400 || isNaN(data2)) {
										validate27.errors = [{
											instancePath: instancePath + "/status",
											schemaPath: "#/properties/status/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 400
											},
											message: "must be >= 400"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.detail !== void 0) {
								let data3 = data.detail;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 1e3) {
											validate27.errors = [{
												instancePath: instancePath + "/detail",
												schemaPath: "#/properties/detail/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 },
												message: "must NOT have more than 1000 characters"
											}];
											return false;
										} else if ((0, import_ucs2length.default)(data3) < 1) {
											validate27.errors = [{
												instancePath: instancePath + "/detail",
												schemaPath: "#/properties/detail/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate27.errors = [{
											instancePath: instancePath + "/detail",
											schemaPath: "#/properties/detail/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.instance !== void 0) {
									let data4 = data.instance;
									const _errs9 = errors;
									if (errors === _errs9) {
										if (errors === _errs9) {
											if (typeof data4 === "string") {
												if ((0, import_ucs2length.default)(data4) > 2048) {
													validate27.errors = [{
														instancePath: instancePath + "/instance",
														schemaPath: "#/properties/instance/maxLength",
														keyword: "maxLength",
														params: { limit: 2048 },
														message: "must NOT have more than 2048 characters"
													}];
													return false;
												} else if (!formats0.test(data4)) {
													validate27.errors = [{
														instancePath: instancePath + "/instance",
														schemaPath: "#/properties/instance/format",
														keyword: "format",
														params: { format: "uri-reference" },
														message: "must match format \"uri-reference\""
													}];
													return false;
												}
											} else {
												validate27.errors = [{
													instancePath: instancePath + "/instance",
													schemaPath: "#/properties/instance/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.code !== void 0) {
										let data5 = data.code;
										const _errs11 = errors;
										if (errors === _errs11) {
											if (typeof data5 === "string") {
												if ((0, import_ucs2length.default)(data5) > 60) {
													validate27.errors = [{
														instancePath: instancePath + "/code",
														schemaPath: "#/properties/code/maxLength",
														keyword: "maxLength",
														params: { limit: 60 },
														message: "must NOT have more than 60 characters"
													}];
													return false;
												} else if (!pattern12.test(data5)) {
													validate27.errors = [{
														instancePath: instancePath + "/code",
														schemaPath: "#/properties/code/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z_]+$" },
														message: "must match pattern \"^[a-z_]+$\""
													}];
													return false;
												}
											} else {
												validate27.errors = [{
													instancePath: instancePath + "/code",
													schemaPath: "#/properties/code/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.requestId !== void 0) {
											let data6 = data.requestId;
											const _errs13 = errors;
											if (errors === _errs13) {
												if (typeof data6 === "string") {
													if ((0, import_ucs2length.default)(data6) > 64) {
														validate27.errors = [{
															instancePath: instancePath + "/requestId",
															schemaPath: "#/properties/requestId/maxLength",
															keyword: "maxLength",
															params: { limit: 64 },
															message: "must NOT have more than 64 characters"
														}];
														return false;
													} else if ((0, import_ucs2length.default)(data6) < 1) {
														validate27.errors = [{
															instancePath: instancePath + "/requestId",
															schemaPath: "#/properties/requestId/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														}];
														return false;
													}
												} else {
													validate27.errors = [{
														instancePath: instancePath + "/requestId",
														schemaPath: "#/properties/requestId/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.errors !== void 0) {
												let data7 = data.errors;
												const _errs15 = errors;
												if (errors === _errs15) {
													if (Array.isArray(data7)) {
														if (data7.length > 100) {
															validate27.errors = [{
																instancePath: instancePath + "/errors",
																schemaPath: "#/properties/errors/maxItems",
																keyword: "maxItems",
																params: { limit: 100 },
																message: "must NOT have more than 100 items"
															}];
															return false;
														} else {
															const len0 = data7.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs17 = errors;
																if (!validate28(data7[i0], {
																	instancePath: instancePath + "/errors/" + i0,
																	parentData: data7,
																	parentDataProperty: i0,
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																	errors = vErrors.length;
																}
																if (!(_errs17 === errors)) break;
															}
														}
													} else {
														validate27.errors = [{
															instancePath: instancePath + "/errors",
															schemaPath: "#/properties/errors/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.error !== void 0) {
													let data9 = data.error;
													const _errs18 = errors;
													if (errors === _errs18) {
														if (typeof data9 === "string") {
															if ((0, import_ucs2length.default)(data9) > 60) {
																validate27.errors = [{
																	instancePath: instancePath + "/error",
																	schemaPath: "#/properties/error/maxLength",
																	keyword: "maxLength",
																	params: { limit: 60 },
																	message: "must NOT have more than 60 characters"
																}];
																return false;
															} else if (!pattern12.test(data9)) {
																validate27.errors = [{
																	instancePath: instancePath + "/error",
																	schemaPath: "#/properties/error/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[a-z_]+$" },
																	message: "must match pattern \"^[a-z_]+$\""
																}];
																return false;
															}
														} else {
															validate27.errors = [{
																instancePath: instancePath + "/error",
																schemaPath: "#/properties/error/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.error_description !== void 0) {
														let data10 = data.error_description;
														const _errs20 = errors;
														if (errors === _errs20) {
															if (typeof data10 === "string") {
																if ((0, import_ucs2length.default)(data10) > 1e3) {
																	validate27.errors = [{
																		instancePath: instancePath + "/error_description",
																		schemaPath: "#/properties/error_description/maxLength",
																		keyword: "maxLength",
																		params: { limit: 1e3 },
																		message: "must NOT have more than 1000 characters"
																	}];
																	return false;
																}
															} else {
																validate27.errors = [{
																	instancePath: instancePath + "/error_description",
																	schemaPath: "#/properties/error_description/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.currentStatus !== void 0) {
															let data11 = data.currentStatus;
															const _errs22 = errors;
															if (typeof data11 !== "string") {
																validate27.errors = [{
																	instancePath: instancePath + "/currentStatus",
																	schemaPath: "response#/components/schemas/OrderStatus/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(data11 === "Draft" || data11 === "OrderAssigned" || data11 === "OrderDeclined" || data11 === "OrderAccepted" || data11 === "OrderAcceptedWithConditions" || data11 === "OrderCompleted" || data11 === "Rejected" || data11 === "Cancelled" || data11 === "OnHold" || data11 === "InProgress" || data11 === "ReportSubmitted" || data11 === "RevisionRequest" || data11 === "ReportAccepted" || data11 === "InspectionScheduled" || data11 === "InspectionCompleted" || data11 === "OrderUnassigned" || data11 === "RovBorrower" || data11 === "RovClient" || data11 === "ClientRevisionRequested")) {
																validate27.errors = [{
																	instancePath: instancePath + "/currentStatus",
																	schemaPath: "response#/components/schemas/OrderStatus/enum",
																	keyword: "enum",
																	params: { allowedValues: schema46.enum },
																	message: "must be equal to one of the allowed values"
																}];
																return false;
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.allowedActions !== void 0) {
																let data12 = data.allowedActions;
																const _errs25 = errors;
																if (errors === _errs25) {
																	if (Array.isArray(data12)) {
																		if (data12.length > 40) {
																			validate27.errors = [{
																				instancePath: instancePath + "/allowedActions",
																				schemaPath: "#/properties/allowedActions/maxItems",
																				keyword: "maxItems",
																				params: { limit: 40 },
																				message: "must NOT have more than 40 items"
																			}];
																			return false;
																		} else {
																			const len1 = data12.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				let data13 = data12[i1];
																				const _errs27 = errors;
																				if (errors === _errs27) {
																					if (typeof data13 === "string") {
																						if ((0, import_ucs2length.default)(data13) > 40) {
																							validate27.errors = [{
																								instancePath: instancePath + "/allowedActions/" + i1,
																								schemaPath: "#/properties/allowedActions/items/maxLength",
																								keyword: "maxLength",
																								params: { limit: 40 },
																								message: "must NOT have more than 40 characters"
																							}];
																							return false;
																						} else if (!pattern15.test(data13)) {
																							validate27.errors = [{
																								instancePath: instancePath + "/allowedActions/" + i1,
																								schemaPath: "#/properties/allowedActions/items/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[a-z-]+$" },
																								message: "must match pattern \"^[a-z-]+$\""
																							}];
																							return false;
																						}
																					} else {
																						validate27.errors = [{
																							instancePath: instancePath + "/allowedActions/" + i1,
																							schemaPath: "#/properties/allowedActions/items/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																				}
																				if (!(_errs27 === errors)) break;
																			}
																		}
																	} else {
																		validate27.errors = [{
																			instancePath: instancePath + "/allowedActions",
																			schemaPath: "#/properties/allowedActions/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs25 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.gate !== void 0) {
																	let data14 = data.gate;
																	const _errs29 = errors;
																	if (errors === _errs29) {
																		if (typeof data14 === "string") {
																			if ((0, import_ucs2length.default)(data14) > 40) {
																				validate27.errors = [{
																					instancePath: instancePath + "/gate",
																					schemaPath: "#/properties/gate/maxLength",
																					keyword: "maxLength",
																					params: { limit: 40 },
																					message: "must NOT have more than 40 characters"
																				}];
																				return false;
																			} else if (!pattern15.test(data14)) {
																				validate27.errors = [{
																					instancePath: instancePath + "/gate",
																					schemaPath: "#/properties/gate/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[a-z-]+$" },
																					message: "must match pattern \"^[a-z-]+$\""
																				}];
																				return false;
																			}
																		} else {
																			validate27.errors = [{
																				instancePath: instancePath + "/gate",
																				schemaPath: "#/properties/gate/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs29 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": {
		"type": true,
		"title": true,
		"status": true,
		"detail": true,
		"instance": true,
		"code": true,
		"requestId": true,
		"errors": true,
		"error": true,
		"error_description": true,
		"currentStatus": true,
		"allowedActions": true,
		"gate": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate27(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
		errors = vErrors.length;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": {
		"type": true,
		"title": true,
		"status": true,
		"detail": true,
		"instance": true,
		"code": true,
		"requestId": true,
		"errors": true,
		"error": true,
		"error_description": true,
		"currentStatus": true,
		"allowedActions": true,
		"gate": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator3 = validate31;
const pattern22 = new RegExp("^[a-z-]+:[a-z]+$", "u");
const formats4 = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.authenticated === void 0 && (missing0 = "authenticated") || data.userId === void 0 && (missing0 = "userId") || data.username === void 0 && (missing0 = "username") || data.role === void 0 && (missing0 = "role") || data.clientId === void 0 && (missing0 = "clientId") || data.clientIds === void 0 && (missing0 = "clientIds") || data.vendorId === void 0 && (missing0 = "vendorId") || data.branchIds === void 0 && (missing0 = "branchIds") || data.scopes === void 0 && (missing0 = "scopes") || data.expiresAt === void 0 && (missing0 = "expiresAt")) {
				validate32.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.authenticated !== void 0) {
					let data0 = data.authenticated;
					const _errs1 = errors;
					if (typeof data0 !== "boolean") {
						validate32.errors = [{
							instancePath: instancePath + "/authenticated",
							schemaPath: "#/properties/authenticated/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					if (true !== data0) {
						validate32.errors = [{
							instancePath: instancePath + "/authenticated",
							schemaPath: "#/properties/authenticated/const",
							keyword: "const",
							params: { allowedValue: true },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.userId !== void 0) {
						let data1 = data.userId;
						const _errs3 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate32.errors = [{
										instancePath: instancePath + "/userId",
										schemaPath: "response#/components/schemas/UserId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern6.test(data1)) {
									validate32.errors = [{
										instancePath: instancePath + "/userId",
										schemaPath: "response#/components/schemas/UserId/pattern",
										keyword: "pattern",
										params: { pattern: "^us_[0-9a-z]{16}$" },
										message: "must match pattern \"^us_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate32.errors = [{
									instancePath: instancePath + "/userId",
									schemaPath: "response#/components/schemas/UserId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.username !== void 0) {
							let data2 = data.username;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data2 === "string") {
									if ((0, import_ucs2length.default)(data2) > 254) {
										validate32.errors = [{
											instancePath: instancePath + "/username",
											schemaPath: "#/properties/username/maxLength",
											keyword: "maxLength",
											params: { limit: 254 },
											message: "must NOT have more than 254 characters"
										}];
										return false;
									} else if ((0, import_ucs2length.default)(data2) < 1) {
										validate32.errors = [{
											instancePath: instancePath + "/username",
											schemaPath: "#/properties/username/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate32.errors = [{
										instancePath: instancePath + "/username",
										schemaPath: "#/properties/username/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.role !== void 0) {
								let data3 = data.role;
								const _errs8 = errors;
								if (typeof data3 !== "string") {
									validate32.errors = [{
										instancePath: instancePath + "/role",
										schemaPath: "response#/components/schemas/Role/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								if (!(data3 === "admin" || data3 === "operations" || data3 === "client-user" || data3 === "finance" || data3 === "qc-reviewer" || data3 === "vendor")) {
									validate32.errors = [{
										instancePath: instancePath + "/role",
										schemaPath: "response#/components/schemas/Role/enum",
										keyword: "enum",
										params: { allowedValues: schema38.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.clientId !== void 0) {
									let data4 = data.clientId;
									const _errs11 = errors;
									const _errs12 = errors;
									let valid3 = false;
									let passing0 = null;
									const _errs13 = errors;
									if (errors === errors) {
										if (typeof data4 === "string") {
											if ((0, import_ucs2length.default)(data4) > 19) {
												const err0 = {
													instancePath: instancePath + "/clientId",
													schemaPath: "response#/components/schemas/ClientId/maxLength",
													keyword: "maxLength",
													params: { limit: 19 },
													message: "must NOT have more than 19 characters"
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											} else if (!pattern7.test(data4)) {
												const err1 = {
													instancePath: instancePath + "/clientId",
													schemaPath: "response#/components/schemas/ClientId/pattern",
													keyword: "pattern",
													params: { pattern: "^cl_[0-9a-z]{16}$" },
													message: "must match pattern \"^cl_[0-9a-z]{16}$\""
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
											}
										} else {
											const err2 = {
												instancePath: instancePath + "/clientId",
												schemaPath: "response#/components/schemas/ClientId/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err2];
											else vErrors.push(err2);
											errors++;
										}
									}
									var _valid0 = _errs13 === errors;
									if (_valid0) {
										valid3 = true;
										passing0 = 0;
									}
									const _errs16 = errors;
									if (data4 !== null) {
										const err3 = {
											instancePath: instancePath + "/clientId",
											schemaPath: "#/properties/clientId/oneOf/1/type",
											keyword: "type",
											params: { type: "null" },
											message: "must be null"
										};
										if (vErrors === null) vErrors = [err3];
										else vErrors.push(err3);
										errors++;
									}
									var _valid0 = _errs16 === errors;
									if (_valid0 && valid3) {
										valid3 = false;
										passing0 = [passing0, 1];
									} else if (_valid0) {
										valid3 = true;
										passing0 = 1;
									}
									if (!valid3) {
										const err4 = {
											instancePath: instancePath + "/clientId",
											schemaPath: "#/properties/clientId/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing0 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
										validate32.errors = vErrors;
										return false;
									} else {
										errors = _errs12;
										if (vErrors !== null) {
											if (_errs12) vErrors.length = _errs12;
											else vErrors = null;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.clientIds !== void 0) {
										let data5 = data.clientIds;
										const _errs18 = errors;
										if (errors === _errs18) {
											if (Array.isArray(data5)) {
												if (data5.length > 1e3) {
													validate32.errors = [{
														instancePath: instancePath + "/clientIds",
														schemaPath: "#/properties/clientIds/maxItems",
														keyword: "maxItems",
														params: { limit: 1e3 },
														message: "must NOT have more than 1000 items"
													}];
													return false;
												} else {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data6 = data5[i0];
														const _errs20 = errors;
														if (errors === errors) {
															if (typeof data6 === "string") {
																if ((0, import_ucs2length.default)(data6) > 19) {
																	validate32.errors = [{
																		instancePath: instancePath + "/clientIds/" + i0,
																		schemaPath: "response#/components/schemas/ClientId/maxLength",
																		keyword: "maxLength",
																		params: { limit: 19 },
																		message: "must NOT have more than 19 characters"
																	}];
																	return false;
																} else if (!pattern7.test(data6)) {
																	validate32.errors = [{
																		instancePath: instancePath + "/clientIds/" + i0,
																		schemaPath: "response#/components/schemas/ClientId/pattern",
																		keyword: "pattern",
																		params: { pattern: "^cl_[0-9a-z]{16}$" },
																		message: "must match pattern \"^cl_[0-9a-z]{16}$\""
																	}];
																	return false;
																}
															} else {
																validate32.errors = [{
																	instancePath: instancePath + "/clientIds/" + i0,
																	schemaPath: "response#/components/schemas/ClientId/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														if (!(_errs20 === errors)) break;
													}
												}
											} else {
												validate32.errors = [{
													instancePath: instancePath + "/clientIds",
													schemaPath: "#/properties/clientIds/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs18 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.vendorId !== void 0) {
											let data7 = data.vendorId;
											const _errs23 = errors;
											const _errs24 = errors;
											let valid7 = false;
											let passing1 = null;
											const _errs25 = errors;
											if (errors === errors) {
												if (typeof data7 === "string") {
													if ((0, import_ucs2length.default)(data7) > 19) {
														const err5 = {
															instancePath: instancePath + "/vendorId",
															schemaPath: "response#/components/schemas/VendorId/maxLength",
															keyword: "maxLength",
															params: { limit: 19 },
															message: "must NOT have more than 19 characters"
														};
														if (vErrors === null) vErrors = [err5];
														else vErrors.push(err5);
														errors++;
													} else if (!pattern9.test(data7)) {
														const err6 = {
															instancePath: instancePath + "/vendorId",
															schemaPath: "response#/components/schemas/VendorId/pattern",
															keyword: "pattern",
															params: { pattern: "^vn_[0-9a-z]{16}$" },
															message: "must match pattern \"^vn_[0-9a-z]{16}$\""
														};
														if (vErrors === null) vErrors = [err6];
														else vErrors.push(err6);
														errors++;
													}
												} else {
													const err7 = {
														instancePath: instancePath + "/vendorId",
														schemaPath: "response#/components/schemas/VendorId/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err7];
													else vErrors.push(err7);
													errors++;
												}
											}
											var _valid1 = _errs25 === errors;
											if (_valid1) {
												valid7 = true;
												passing1 = 0;
											}
											const _errs28 = errors;
											if (data7 !== null) {
												const err8 = {
													instancePath: instancePath + "/vendorId",
													schemaPath: "#/properties/vendorId/oneOf/1/type",
													keyword: "type",
													params: { type: "null" },
													message: "must be null"
												};
												if (vErrors === null) vErrors = [err8];
												else vErrors.push(err8);
												errors++;
											}
											var _valid1 = _errs28 === errors;
											if (_valid1 && valid7) {
												valid7 = false;
												passing1 = [passing1, 1];
											} else if (_valid1) {
												valid7 = true;
												passing1 = 1;
											}
											if (!valid7) {
												const err9 = {
													instancePath: instancePath + "/vendorId",
													schemaPath: "#/properties/vendorId/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing1 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err9];
												else vErrors.push(err9);
												errors++;
												validate32.errors = vErrors;
												return false;
											} else {
												errors = _errs24;
												if (vErrors !== null) {
													if (_errs24) vErrors.length = _errs24;
													else vErrors = null;
												}
											}
											var valid0 = _errs23 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.branchIds !== void 0) {
												let data8 = data.branchIds;
												const _errs30 = errors;
												if (errors === _errs30) {
													if (Array.isArray(data8)) {
														if (data8.length > 1e3) {
															validate32.errors = [{
																instancePath: instancePath + "/branchIds",
																schemaPath: "#/properties/branchIds/maxItems",
																keyword: "maxItems",
																params: { limit: 1e3 },
																message: "must NOT have more than 1000 items"
															}];
															return false;
														} else {
															const len1 = data8.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let data9 = data8[i1];
																const _errs32 = errors;
																if (errors === errors) {
																	if (typeof data9 === "string") {
																		if ((0, import_ucs2length.default)(data9) > 19) {
																			validate32.errors = [{
																				instancePath: instancePath + "/branchIds/" + i1,
																				schemaPath: "response#/components/schemas/BranchId/maxLength",
																				keyword: "maxLength",
																				params: { limit: 19 },
																				message: "must NOT have more than 19 characters"
																			}];
																			return false;
																		} else if (!pattern10.test(data9)) {
																			validate32.errors = [{
																				instancePath: instancePath + "/branchIds/" + i1,
																				schemaPath: "response#/components/schemas/BranchId/pattern",
																				keyword: "pattern",
																				params: { pattern: "^br_[0-9a-z]{16}$" },
																				message: "must match pattern \"^br_[0-9a-z]{16}$\""
																			}];
																			return false;
																		}
																	} else {
																		validate32.errors = [{
																			instancePath: instancePath + "/branchIds/" + i1,
																			schemaPath: "response#/components/schemas/BranchId/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																if (!(_errs32 === errors)) break;
															}
														}
													} else {
														validate32.errors = [{
															instancePath: instancePath + "/branchIds",
															schemaPath: "#/properties/branchIds/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs30 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.scopes !== void 0) {
													let data10 = data.scopes;
													const _errs35 = errors;
													if (errors === _errs35) {
														if (Array.isArray(data10)) {
															if (data10.length > 50) {
																validate32.errors = [{
																	instancePath: instancePath + "/scopes",
																	schemaPath: "#/properties/scopes/maxItems",
																	keyword: "maxItems",
																	params: { limit: 50 },
																	message: "must NOT have more than 50 items"
																}];
																return false;
															} else {
																const len2 = data10.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let data11 = data10[i2];
																	const _errs37 = errors;
																	if (errors === _errs37) {
																		if (typeof data11 === "string") {
																			if ((0, import_ucs2length.default)(data11) > 40) {
																				validate32.errors = [{
																					instancePath: instancePath + "/scopes/" + i2,
																					schemaPath: "#/properties/scopes/items/maxLength",
																					keyword: "maxLength",
																					params: { limit: 40 },
																					message: "must NOT have more than 40 characters"
																				}];
																				return false;
																			} else if (!pattern22.test(data11)) {
																				validate32.errors = [{
																					instancePath: instancePath + "/scopes/" + i2,
																					schemaPath: "#/properties/scopes/items/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[a-z-]+:[a-z]+$" },
																					message: "must match pattern \"^[a-z-]+:[a-z]+$\""
																				}];
																				return false;
																			}
																		} else {
																			validate32.errors = [{
																				instancePath: instancePath + "/scopes/" + i2,
																				schemaPath: "#/properties/scopes/items/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	if (!(_errs37 === errors)) break;
																}
															}
														} else {
															validate32.errors = [{
																instancePath: instancePath + "/scopes",
																schemaPath: "#/properties/scopes/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs35 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.expiresAt !== void 0) {
														let data12 = data.expiresAt;
														const _errs39 = errors;
														const _errs40 = errors;
														let valid12 = false;
														let passing2 = null;
														const _errs41 = errors;
														const _errs42 = errors;
														if (errors === _errs42) {
															if (errors === _errs42) {
																if (typeof data12 === "string") {
																	if ((0, import_ucs2length.default)(data12) > 35) {
																		const err10 = {
																			instancePath: instancePath + "/expiresAt",
																			schemaPath: "response#/components/schemas/Timestamp/maxLength",
																			keyword: "maxLength",
																			params: { limit: 35 },
																			message: "must NOT have more than 35 characters"
																		};
																		if (vErrors === null) vErrors = [err10];
																		else vErrors.push(err10);
																		errors++;
																	} else if (!formats4.test(data12)) {
																		const err11 = {
																			instancePath: instancePath + "/expiresAt",
																			schemaPath: "response#/components/schemas/Timestamp/format",
																			keyword: "format",
																			params: { format: "date-time" },
																			message: "must match format \"date-time\""
																		};
																		if (vErrors === null) vErrors = [err11];
																		else vErrors.push(err11);
																		errors++;
																	}
																} else {
																	const err12 = {
																		instancePath: instancePath + "/expiresAt",
																		schemaPath: "response#/components/schemas/Timestamp/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	};
																	if (vErrors === null) vErrors = [err12];
																	else vErrors.push(err12);
																	errors++;
																}
															}
														}
														var _valid2 = _errs41 === errors;
														if (_valid2) {
															valid12 = true;
															passing2 = 0;
														}
														const _errs44 = errors;
														if (data12 !== null) {
															const err13 = {
																instancePath: instancePath + "/expiresAt",
																schemaPath: "#/properties/expiresAt/oneOf/1/type",
																keyword: "type",
																params: { type: "null" },
																message: "must be null"
															};
															if (vErrors === null) vErrors = [err13];
															else vErrors.push(err13);
															errors++;
														}
														var _valid2 = _errs44 === errors;
														if (_valid2 && valid12) {
															valid12 = false;
															passing2 = [passing2, 1];
														} else if (_valid2) {
															valid12 = true;
															passing2 = 1;
														}
														if (!valid12) {
															const err14 = {
																instancePath: instancePath + "/expiresAt",
																schemaPath: "#/properties/expiresAt/oneOf",
																keyword: "oneOf",
																params: { passingSchemas: passing2 },
																message: "must match exactly one schema in oneOf"
															};
															if (vErrors === null) vErrors = [err14];
															else vErrors.push(err14);
															errors++;
															validate32.errors = vErrors;
															return false;
														} else {
															errors = _errs40;
															if (vErrors !== null) {
																if (_errs40) vErrors.length = _errs40;
																else vErrors = null;
															}
														}
														var valid0 = _errs39 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
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
	}
	validate32.errors = vErrors;
	return errors === 0;
}
validate32.evaluated = {
	"props": {
		"authenticated": true,
		"userId": true,
		"username": true,
		"role": true,
		"clientId": true,
		"clientIds": true,
		"vendorId": true,
		"branchIds": true,
		"scopes": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate32(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
		errors = vErrors.length;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"props": {
		"authenticated": true,
		"userId": true,
		"username": true,
		"role": true,
		"clientId": true,
		"clientIds": true,
		"vendorId": true,
		"branchIds": true,
		"scopes": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator4 = validate34;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tokenExpiresIn === void 0 && (missing0 = "tokenExpiresIn")) {
			validate35.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.tokenExpiresIn !== void 0) {
			let data0 = data.tokenExpiresIn;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				validate35.errors = [{
					instancePath: instancePath + "/tokenExpiresIn",
					schemaPath: "#/properties/tokenExpiresIn/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				}];
				return false;
			}
			if (typeof data0 == "number") {
				if (data0 > 86400 || isNaN(data0)) {
					validate35.errors = [{
						instancePath: instancePath + "/tokenExpiresIn",
						schemaPath: "#/properties/tokenExpiresIn/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 86400
						},
						message: "must be <= 86400"
					}];
					return false;
				} else if (data0 < 1 || isNaN(data0)) {
					validate35.errors = [{
						instancePath: instancePath + "/tokenExpiresIn",
						schemaPath: "#/properties/tokenExpiresIn/minimum",
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
		}
	} else {
		validate35.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate35.errors = vErrors;
	return true;
}
validate35.evaluated = {
	"props": { "tokenExpiresIn": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate35(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
		errors = vErrors.length;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
validate34.evaluated = {
	"props": { "tokenExpiresIn": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const validator5 = validate37;
const pattern26 = new RegExp("^[!-~]{3,254}$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if ((0, import_ucs2length.default)(data) > 254) {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 254 },
				message: "must NOT have more than 254 characters"
			}];
			return false;
		} else if ((0, import_ucs2length.default)(data) < 3) {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 3 },
				message: "must NOT have fewer than 3 characters"
			}];
			return false;
		} else if (!pattern26.test(data)) {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[!-~]{3,254}$" },
				message: "must match pattern \"^[!-~]{3,254}$\""
			}];
			return false;
		}
	} else {
		validate39.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate39.errors = vErrors;
	return true;
}
validate39.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.clientId === void 0 && (missing0 = "clientId") || data.branchId === void 0 && (missing0 = "branchId") || data.userId === void 0 && (missing0 = "userId") || data.username === void 0 && (missing0 = "username") || data.codeExpiresIn === void 0 && (missing0 = "codeExpiresIn")) {
				validate38.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.clientId !== void 0) {
					let data0 = data.clientId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate38.errors = [{
									instancePath: instancePath + "/clientId",
									schemaPath: "response#/components/schemas/ClientId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern7.test(data0)) {
								validate38.errors = [{
									instancePath: instancePath + "/clientId",
									schemaPath: "response#/components/schemas/ClientId/pattern",
									keyword: "pattern",
									params: { pattern: "^cl_[0-9a-z]{16}$" },
									message: "must match pattern \"^cl_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate38.errors = [{
								instancePath: instancePath + "/clientId",
								schemaPath: "response#/components/schemas/ClientId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.branchId !== void 0) {
						let data1 = data.branchId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate38.errors = [{
										instancePath: instancePath + "/branchId",
										schemaPath: "response#/components/schemas/BranchId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern10.test(data1)) {
									validate38.errors = [{
										instancePath: instancePath + "/branchId",
										schemaPath: "response#/components/schemas/BranchId/pattern",
										keyword: "pattern",
										params: { pattern: "^br_[0-9a-z]{16}$" },
										message: "must match pattern \"^br_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate38.errors = [{
									instancePath: instancePath + "/branchId",
									schemaPath: "response#/components/schemas/BranchId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.userId !== void 0) {
							let data2 = data.userId;
							const _errs7 = errors;
							if (errors === errors) {
								if (typeof data2 === "string") {
									if ((0, import_ucs2length.default)(data2) > 19) {
										validate38.errors = [{
											instancePath: instancePath + "/userId",
											schemaPath: "response#/components/schemas/UserId/maxLength",
											keyword: "maxLength",
											params: { limit: 19 },
											message: "must NOT have more than 19 characters"
										}];
										return false;
									} else if (!pattern6.test(data2)) {
										validate38.errors = [{
											instancePath: instancePath + "/userId",
											schemaPath: "response#/components/schemas/UserId/pattern",
											keyword: "pattern",
											params: { pattern: "^us_[0-9a-z]{16}$" },
											message: "must match pattern \"^us_[0-9a-z]{16}$\""
										}];
										return false;
									}
								} else {
									validate38.errors = [{
										instancePath: instancePath + "/userId",
										schemaPath: "response#/components/schemas/UserId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.username !== void 0) {
								const _errs10 = errors;
								if (!validate39(data.username, {
									instancePath: instancePath + "/username",
									parentData: data,
									parentDataProperty: "username",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.codeExpiresIn !== void 0) {
									let data4 = data.codeExpiresIn;
									const _errs11 = errors;
									const _errs12 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
										validate38.errors = [{
											instancePath: instancePath + "/codeExpiresIn",
											schemaPath: "response#/components/schemas/CodeExpiresIn/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs12) {
										if (typeof data4 == "number") {
											if (data4 > 3600 || isNaN(data4)) {
												validate38.errors = [{
													instancePath: instancePath + "/codeExpiresIn",
													schemaPath: "response#/components/schemas/CodeExpiresIn/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 3600
													},
													message: "must be <= 3600"
												}];
												return false;
											} else if (data4 < 1 || isNaN(data4)) {
												validate38.errors = [{
													instancePath: instancePath + "/codeExpiresIn",
													schemaPath: "response#/components/schemas/CodeExpiresIn/minimum",
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
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate38.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": {
		"clientId": true,
		"branchId": true,
		"userId": true,
		"username": true,
		"codeExpiresIn": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate38(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
		errors = vErrors.length;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": {
		"clientId": true,
		"branchId": true,
		"userId": true,
		"username": true,
		"codeExpiresIn": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator6 = validate42;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.username === void 0 && (missing0 = "username") || data.available === void 0 && (missing0 = "available")) {
				validate43.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.username !== void 0) {
					const _errs1 = errors;
					if (!validate39(data.username, {
						instancePath: instancePath + "/username",
						parentData: data,
						parentDataProperty: "username",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.available !== void 0) {
						const _errs2 = errors;
						if (typeof data.available !== "boolean") {
							validate43.errors = [{
								instancePath: instancePath + "/available",
								schemaPath: "#/properties/available/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate43.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": {
		"username": true,
		"available": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate42.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate43(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
		errors = vErrors.length;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
validate42.evaluated = {
	"props": {
		"username": true,
		"available": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator7 = validate46;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate47.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.codeExpiresIn === void 0 && (missing0 = "codeExpiresIn")) {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.codeExpiresIn !== void 0) {
			let data0 = data.codeExpiresIn;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				validate47.errors = [{
					instancePath: instancePath + "/codeExpiresIn",
					schemaPath: "response#/components/schemas/CodeExpiresIn/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				}];
				return false;
			}
			if (typeof data0 == "number") {
				if (data0 > 3600 || isNaN(data0)) {
					validate47.errors = [{
						instancePath: instancePath + "/codeExpiresIn",
						schemaPath: "response#/components/schemas/CodeExpiresIn/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 3600
						},
						message: "must be <= 3600"
					}];
					return false;
				} else if (data0 < 1 || isNaN(data0)) {
					validate47.errors = [{
						instancePath: instancePath + "/codeExpiresIn",
						schemaPath: "response#/components/schemas/CodeExpiresIn/minimum",
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
		}
	} else {
		validate47.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate47.errors = vErrors;
	return true;
}
validate47.evaluated = {
	"props": { "codeExpiresIn": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate47(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
		errors = vErrors.length;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
validate46.evaluated = {
	"props": { "codeExpiresIn": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const validator8 = validate49;
const schema71 = {
	"type": "object",
	"description": "One page of users. `nextCursor` is null on the last page.",
	"required": ["items", "nextCursor"],
	"properties": {
		"items": {
			"type": "array",
			"items": { "$ref": "response#/components/schemas/User" },
			"maxItems": 100
		},
		"nextCursor": {
			"type": ["string", "null"],
			"description": "Send it back as `cursor` for the next page. Opaque.",
			"maxLength": 512
		}
	}
};
const schema72 = {
	"type": "object",
	"description": "A person of one client.",
	"required": [
		"userId",
		"clientId",
		"username",
		"displayName",
		"email",
		"role",
		"branchIds",
		"isMaster",
		"state",
		"createdAt",
		"updatedAt"
	],
	"properties": {
		"userId": { "$ref": "response#/components/schemas/UserId" },
		"clientId": { "$ref": "response#/components/schemas/ClientId" },
		"username": { "$ref": "response#/components/schemas/Username" },
		"displayName": {
			"type": "string",
			"minLength": 1,
			"maxLength": 120
		},
		"email": { "$ref": "response#/components/schemas/Email" },
		"role": { "$ref": "response#/components/schemas/MemberRole" },
		"branchIds": { "$ref": "response#/components/schemas/BranchIds" },
		"isMaster": {
			"type": "boolean",
			"description": "True for the first user of a client."
		},
		"state": {
			"type": "string",
			"description": "Only an active user can sign in. The others have yet to verify their code, or to set a password.",
			"enum": [
				"awaiting-verification",
				"awaiting-password",
				"active"
			]
		},
		"createdAt": { "$ref": "response#/components/schemas/Timestamp" },
		"updatedAt": { "$ref": "response#/components/schemas/Timestamp" }
	}
};
const schema76 = {
	"type": "string",
	"description": "A role that a client can give. Vendors belong to no client.",
	"enum": [
		"admin",
		"operations",
		"client-user",
		"finance",
		"qc-reviewer"
	]
};
const formats6 = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if ((0, import_ucs2length.default)(data) > 254) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 254 },
				message: "must NOT have more than 254 characters"
			}];
			return false;
		} else if ((0, import_ucs2length.default)(data) < 3) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 3 },
				message: "must NOT have fewer than 3 characters"
			}];
			return false;
		} else if (!formats6.test(data)) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "email" },
				message: "must match format \"email\""
			}];
			return false;
		}
	} else {
		validate53.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
validate53.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 1e3) {
			validate55.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 items"
			}];
			return false;
		} else {
			var valid0 = true;
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if ((0, import_ucs2length.default)(data0) > 19) {
						validate55.errors = [{
							instancePath: instancePath + "/" + i0,
							schemaPath: "response#/components/schemas/BranchId/maxLength",
							keyword: "maxLength",
							params: { limit: 19 },
							message: "must NOT have more than 19 characters"
						}];
						return false;
					} else if (!pattern10.test(data0)) {
						validate55.errors = [{
							instancePath: instancePath + "/" + i0,
							schemaPath: "response#/components/schemas/BranchId/pattern",
							keyword: "pattern",
							params: { pattern: "^br_[0-9a-z]{16}$" },
							message: "must match pattern \"^br_[0-9a-z]{16}$\""
						}];
						return false;
					}
				} else {
					validate55.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "response#/components/schemas/BranchId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
				if (!valid0) break;
			}
			if (valid0) {
				let i1 = data.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if ((0, import_equal.default)(data[i1], data[j0])) {
						validate55.errors = [{
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						}];
						return false;
					}
				}
			}
		}
	} else {
		validate55.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate55.errors = vErrors;
	return true;
}
validate55.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.userId === void 0 && (missing0 = "userId") || data.clientId === void 0 && (missing0 = "clientId") || data.username === void 0 && (missing0 = "username") || data.displayName === void 0 && (missing0 = "displayName") || data.email === void 0 && (missing0 = "email") || data.role === void 0 && (missing0 = "role") || data.branchIds === void 0 && (missing0 = "branchIds") || data.isMaster === void 0 && (missing0 = "isMaster") || data.state === void 0 && (missing0 = "state") || data.createdAt === void 0 && (missing0 = "createdAt") || data.updatedAt === void 0 && (missing0 = "updatedAt")) {
				validate51.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.userId !== void 0) {
					let data0 = data.userId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate51.errors = [{
									instancePath: instancePath + "/userId",
									schemaPath: "response#/components/schemas/UserId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern6.test(data0)) {
								validate51.errors = [{
									instancePath: instancePath + "/userId",
									schemaPath: "response#/components/schemas/UserId/pattern",
									keyword: "pattern",
									params: { pattern: "^us_[0-9a-z]{16}$" },
									message: "must match pattern \"^us_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate51.errors = [{
								instancePath: instancePath + "/userId",
								schemaPath: "response#/components/schemas/UserId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.clientId !== void 0) {
						let data1 = data.clientId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate51.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern7.test(data1)) {
									validate51.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/pattern",
										keyword: "pattern",
										params: { pattern: "^cl_[0-9a-z]{16}$" },
										message: "must match pattern \"^cl_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate51.errors = [{
									instancePath: instancePath + "/clientId",
									schemaPath: "response#/components/schemas/ClientId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.username !== void 0) {
							const _errs7 = errors;
							if (!validate39(data.username, {
								instancePath: instancePath + "/username",
								parentData: data,
								parentDataProperty: "username",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.displayName !== void 0) {
								let data3 = data.displayName;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 120) {
											validate51.errors = [{
												instancePath: instancePath + "/displayName",
												schemaPath: "#/properties/displayName/maxLength",
												keyword: "maxLength",
												params: { limit: 120 },
												message: "must NOT have more than 120 characters"
											}];
											return false;
										} else if ((0, import_ucs2length.default)(data3) < 1) {
											validate51.errors = [{
												instancePath: instancePath + "/displayName",
												schemaPath: "#/properties/displayName/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate51.errors = [{
											instancePath: instancePath + "/displayName",
											schemaPath: "#/properties/displayName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.email !== void 0) {
									const _errs10 = errors;
									if (!validate53(data.email, {
										instancePath: instancePath + "/email",
										parentData: data,
										parentDataProperty: "email",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.role !== void 0) {
										let data5 = data.role;
										const _errs11 = errors;
										if (typeof data5 !== "string") {
											validate51.errors = [{
												instancePath: instancePath + "/role",
												schemaPath: "response#/components/schemas/MemberRole/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										if (!(data5 === "admin" || data5 === "operations" || data5 === "client-user" || data5 === "finance" || data5 === "qc-reviewer")) {
											validate51.errors = [{
												instancePath: instancePath + "/role",
												schemaPath: "response#/components/schemas/MemberRole/enum",
												keyword: "enum",
												params: { allowedValues: schema76.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.branchIds !== void 0) {
											const _errs14 = errors;
											if (!validate55(data.branchIds, {
												instancePath: instancePath + "/branchIds",
												parentData: data,
												parentDataProperty: "branchIds",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.isMaster !== void 0) {
												const _errs15 = errors;
												if (typeof data.isMaster !== "boolean") {
													validate51.errors = [{
														instancePath: instancePath + "/isMaster",
														schemaPath: "#/properties/isMaster/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.state !== void 0) {
													let data8 = data.state;
													const _errs17 = errors;
													if (typeof data8 !== "string") {
														validate51.errors = [{
															instancePath: instancePath + "/state",
															schemaPath: "#/properties/state/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													if (!(data8 === "awaiting-verification" || data8 === "awaiting-password" || data8 === "active")) {
														validate51.errors = [{
															instancePath: instancePath + "/state",
															schemaPath: "#/properties/state/enum",
															keyword: "enum",
															params: { allowedValues: schema72.properties.state.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.createdAt !== void 0) {
														let data9 = data.createdAt;
														const _errs19 = errors;
														const _errs20 = errors;
														if (errors === _errs20) {
															if (errors === _errs20) {
																if (typeof data9 === "string") {
																	if ((0, import_ucs2length.default)(data9) > 35) {
																		validate51.errors = [{
																			instancePath: instancePath + "/createdAt",
																			schemaPath: "response#/components/schemas/Timestamp/maxLength",
																			keyword: "maxLength",
																			params: { limit: 35 },
																			message: "must NOT have more than 35 characters"
																		}];
																		return false;
																	} else if (!formats4.test(data9)) {
																		validate51.errors = [{
																			instancePath: instancePath + "/createdAt",
																			schemaPath: "response#/components/schemas/Timestamp/format",
																			keyword: "format",
																			params: { format: "date-time" },
																			message: "must match format \"date-time\""
																		}];
																		return false;
																	}
																} else {
																	validate51.errors = [{
																		instancePath: instancePath + "/createdAt",
																		schemaPath: "response#/components/schemas/Timestamp/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.updatedAt !== void 0) {
															let data10 = data.updatedAt;
															const _errs22 = errors;
															const _errs23 = errors;
															if (errors === _errs23) {
																if (errors === _errs23) {
																	if (typeof data10 === "string") {
																		if ((0, import_ucs2length.default)(data10) > 35) {
																			validate51.errors = [{
																				instancePath: instancePath + "/updatedAt",
																				schemaPath: "response#/components/schemas/Timestamp/maxLength",
																				keyword: "maxLength",
																				params: { limit: 35 },
																				message: "must NOT have more than 35 characters"
																			}];
																			return false;
																		} else if (!formats4.test(data10)) {
																			validate51.errors = [{
																				instancePath: instancePath + "/updatedAt",
																				schemaPath: "response#/components/schemas/Timestamp/format",
																				keyword: "format",
																				params: { format: "date-time" },
																				message: "must match format \"date-time\""
																			}];
																			return false;
																		}
																	} else {
																		validate51.errors = [{
																			instancePath: instancePath + "/updatedAt",
																			schemaPath: "response#/components/schemas/Timestamp/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate51.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": {
		"userId": true,
		"clientId": true,
		"username": true,
		"displayName": true,
		"email": true,
		"role": true,
		"branchIds": true,
		"isMaster": true,
		"state": true,
		"createdAt": true,
		"updatedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.items === void 0 && (missing0 = "items") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
				validate50.errors = [{
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
							if (data0.length > 100) {
								validate50.errors = [{
									instancePath: instancePath + "/items",
									schemaPath: "#/properties/items/maxItems",
									keyword: "maxItems",
									params: { limit: 100 },
									message: "must NOT have more than 100 items"
								}];
								return false;
							} else {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs3 = errors;
									if (!validate51(data0[i0], {
										instancePath: instancePath + "/items/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
										errors = vErrors.length;
									}
									if (!(_errs3 === errors)) break;
								}
							}
						} else {
							validate50.errors = [{
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
							validate50.errors = [{
								instancePath: instancePath + "/nextCursor",
								schemaPath: "#/properties/nextCursor/type",
								keyword: "type",
								params: { type: schema71.properties.nextCursor.type },
								message: "must be string,null"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 === "string") {
								if ((0, import_ucs2length.default)(data2) > 512) {
									validate50.errors = [{
										instancePath: instancePath + "/nextCursor",
										schemaPath: "#/properties/nextCursor/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate50.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate50(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
		errors = vErrors.length;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator9 = validate59;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.userId === void 0 && (missing0 = "userId") || data.clientId === void 0 && (missing0 = "clientId") || data.username === void 0 && (missing0 = "username") || data.displayName === void 0 && (missing0 = "displayName") || data.email === void 0 && (missing0 = "email") || data.role === void 0 && (missing0 = "role") || data.branchIds === void 0 && (missing0 = "branchIds") || data.isMaster === void 0 && (missing0 = "isMaster") || data.state === void 0 && (missing0 = "state") || data.createdAt === void 0 && (missing0 = "createdAt") || data.updatedAt === void 0 && (missing0 = "updatedAt")) {
				validate60.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.userId !== void 0) {
					let data0 = data.userId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate60.errors = [{
									instancePath: instancePath + "/userId",
									schemaPath: "response#/components/schemas/UserId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern6.test(data0)) {
								validate60.errors = [{
									instancePath: instancePath + "/userId",
									schemaPath: "response#/components/schemas/UserId/pattern",
									keyword: "pattern",
									params: { pattern: "^us_[0-9a-z]{16}$" },
									message: "must match pattern \"^us_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate60.errors = [{
								instancePath: instancePath + "/userId",
								schemaPath: "response#/components/schemas/UserId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.clientId !== void 0) {
						let data1 = data.clientId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate60.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern7.test(data1)) {
									validate60.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/pattern",
										keyword: "pattern",
										params: { pattern: "^cl_[0-9a-z]{16}$" },
										message: "must match pattern \"^cl_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate60.errors = [{
									instancePath: instancePath + "/clientId",
									schemaPath: "response#/components/schemas/ClientId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.username !== void 0) {
							const _errs7 = errors;
							if (!validate39(data.username, {
								instancePath: instancePath + "/username",
								parentData: data,
								parentDataProperty: "username",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.displayName !== void 0) {
								let data3 = data.displayName;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 120) {
											validate60.errors = [{
												instancePath: instancePath + "/displayName",
												schemaPath: "#/properties/displayName/maxLength",
												keyword: "maxLength",
												params: { limit: 120 },
												message: "must NOT have more than 120 characters"
											}];
											return false;
										} else if ((0, import_ucs2length.default)(data3) < 1) {
											validate60.errors = [{
												instancePath: instancePath + "/displayName",
												schemaPath: "#/properties/displayName/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate60.errors = [{
											instancePath: instancePath + "/displayName",
											schemaPath: "#/properties/displayName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.email !== void 0) {
									const _errs10 = errors;
									if (!validate53(data.email, {
										instancePath: instancePath + "/email",
										parentData: data,
										parentDataProperty: "email",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.role !== void 0) {
										let data5 = data.role;
										const _errs11 = errors;
										if (typeof data5 !== "string") {
											validate60.errors = [{
												instancePath: instancePath + "/role",
												schemaPath: "response#/components/schemas/MemberRole/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										if (!(data5 === "admin" || data5 === "operations" || data5 === "client-user" || data5 === "finance" || data5 === "qc-reviewer")) {
											validate60.errors = [{
												instancePath: instancePath + "/role",
												schemaPath: "response#/components/schemas/MemberRole/enum",
												keyword: "enum",
												params: { allowedValues: schema76.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.branchIds !== void 0) {
											const _errs14 = errors;
											if (!validate55(data.branchIds, {
												instancePath: instancePath + "/branchIds",
												parentData: data,
												parentDataProperty: "branchIds",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.isMaster !== void 0) {
												const _errs15 = errors;
												if (typeof data.isMaster !== "boolean") {
													validate60.errors = [{
														instancePath: instancePath + "/isMaster",
														schemaPath: "#/properties/isMaster/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.state !== void 0) {
													let data8 = data.state;
													const _errs17 = errors;
													if (typeof data8 !== "string") {
														validate60.errors = [{
															instancePath: instancePath + "/state",
															schemaPath: "#/properties/state/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													if (!(data8 === "awaiting-verification" || data8 === "awaiting-password" || data8 === "active")) {
														validate60.errors = [{
															instancePath: instancePath + "/state",
															schemaPath: "#/properties/state/enum",
															keyword: "enum",
															params: { allowedValues: schema72.properties.state.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.createdAt !== void 0) {
														let data9 = data.createdAt;
														const _errs19 = errors;
														const _errs20 = errors;
														if (errors === _errs20) {
															if (errors === _errs20) {
																if (typeof data9 === "string") {
																	if ((0, import_ucs2length.default)(data9) > 35) {
																		validate60.errors = [{
																			instancePath: instancePath + "/createdAt",
																			schemaPath: "response#/components/schemas/Timestamp/maxLength",
																			keyword: "maxLength",
																			params: { limit: 35 },
																			message: "must NOT have more than 35 characters"
																		}];
																		return false;
																	} else if (!formats4.test(data9)) {
																		validate60.errors = [{
																			instancePath: instancePath + "/createdAt",
																			schemaPath: "response#/components/schemas/Timestamp/format",
																			keyword: "format",
																			params: { format: "date-time" },
																			message: "must match format \"date-time\""
																		}];
																		return false;
																	}
																} else {
																	validate60.errors = [{
																		instancePath: instancePath + "/createdAt",
																		schemaPath: "response#/components/schemas/Timestamp/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.updatedAt !== void 0) {
															let data10 = data.updatedAt;
															const _errs22 = errors;
															const _errs23 = errors;
															if (errors === _errs23) {
																if (errors === _errs23) {
																	if (typeof data10 === "string") {
																		if ((0, import_ucs2length.default)(data10) > 35) {
																			validate60.errors = [{
																				instancePath: instancePath + "/updatedAt",
																				schemaPath: "response#/components/schemas/Timestamp/maxLength",
																				keyword: "maxLength",
																				params: { limit: 35 },
																				message: "must NOT have more than 35 characters"
																			}];
																			return false;
																		} else if (!formats4.test(data10)) {
																			validate60.errors = [{
																				instancePath: instancePath + "/updatedAt",
																				schemaPath: "response#/components/schemas/Timestamp/format",
																				keyword: "format",
																				params: { format: "date-time" },
																				message: "must match format \"date-time\""
																			}];
																			return false;
																		}
																	} else {
																		validate60.errors = [{
																			instancePath: instancePath + "/updatedAt",
																			schemaPath: "response#/components/schemas/Timestamp/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate60.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": {
		"userId": true,
		"clientId": true,
		"username": true,
		"displayName": true,
		"email": true,
		"role": true,
		"branchIds": true,
		"isMaster": true,
		"state": true,
		"createdAt": true,
		"updatedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate60(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
		errors = vErrors.length;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": {
		"userId": true,
		"clientId": true,
		"username": true,
		"displayName": true,
		"email": true,
		"role": true,
		"branchIds": true,
		"isMaster": true,
		"state": true,
		"createdAt": true,
		"updatedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator10 = validate65;
const schema89 = {
	"type": "object",
	"description": "One page of pending invitations. `nextCursor` is null on the last page.",
	"required": ["items", "nextCursor"],
	"properties": {
		"items": {
			"type": "array",
			"items": { "$ref": "response#/components/schemas/Invitation" },
			"maxItems": 100
		},
		"nextCursor": {
			"type": ["string", "null"],
			"description": "Send it back as `cursor` for the next page. Opaque.",
			"maxLength": 512
		}
	}
};
const pattern32 = new RegExp("^iv_[0-9a-z]{16}$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.invitationId === void 0 && (missing0 = "invitationId") || data.clientId === void 0 && (missing0 = "clientId") || data.email === void 0 && (missing0 = "email") || data.displayName === void 0 && (missing0 = "displayName") || data.role === void 0 && (missing0 = "role") || data.branchIds === void 0 && (missing0 = "branchIds") || data.invitedBy === void 0 && (missing0 = "invitedBy") || data.sentAt === void 0 && (missing0 = "sentAt") || data.expiresAt === void 0 && (missing0 = "expiresAt")) {
				validate67.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.invitationId !== void 0) {
					let data0 = data.invitationId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate67.errors = [{
									instancePath: instancePath + "/invitationId",
									schemaPath: "response#/components/schemas/InvitationId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern32.test(data0)) {
								validate67.errors = [{
									instancePath: instancePath + "/invitationId",
									schemaPath: "response#/components/schemas/InvitationId/pattern",
									keyword: "pattern",
									params: { pattern: "^iv_[0-9a-z]{16}$" },
									message: "must match pattern \"^iv_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate67.errors = [{
								instancePath: instancePath + "/invitationId",
								schemaPath: "response#/components/schemas/InvitationId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.clientId !== void 0) {
						let data1 = data.clientId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate67.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern7.test(data1)) {
									validate67.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/pattern",
										keyword: "pattern",
										params: { pattern: "^cl_[0-9a-z]{16}$" },
										message: "must match pattern \"^cl_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate67.errors = [{
									instancePath: instancePath + "/clientId",
									schemaPath: "response#/components/schemas/ClientId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.email !== void 0) {
							const _errs7 = errors;
							if (!validate53(data.email, {
								instancePath: instancePath + "/email",
								parentData: data,
								parentDataProperty: "email",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.displayName !== void 0) {
								let data3 = data.displayName;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 120) {
											validate67.errors = [{
												instancePath: instancePath + "/displayName",
												schemaPath: "#/properties/displayName/maxLength",
												keyword: "maxLength",
												params: { limit: 120 },
												message: "must NOT have more than 120 characters"
											}];
											return false;
										} else if ((0, import_ucs2length.default)(data3) < 1) {
											validate67.errors = [{
												instancePath: instancePath + "/displayName",
												schemaPath: "#/properties/displayName/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate67.errors = [{
											instancePath: instancePath + "/displayName",
											schemaPath: "#/properties/displayName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.role !== void 0) {
									let data4 = data.role;
									const _errs10 = errors;
									if (typeof data4 !== "string") {
										validate67.errors = [{
											instancePath: instancePath + "/role",
											schemaPath: "response#/components/schemas/MemberRole/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									if (!(data4 === "admin" || data4 === "operations" || data4 === "client-user" || data4 === "finance" || data4 === "qc-reviewer")) {
										validate67.errors = [{
											instancePath: instancePath + "/role",
											schemaPath: "response#/components/schemas/MemberRole/enum",
											keyword: "enum",
											params: { allowedValues: schema76.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.branchIds !== void 0) {
										const _errs13 = errors;
										if (!validate55(data.branchIds, {
											instancePath: instancePath + "/branchIds",
											parentData: data,
											parentDataProperty: "branchIds",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.invitedBy !== void 0) {
											let data6 = data.invitedBy;
											const _errs14 = errors;
											if (errors === errors) {
												if (typeof data6 === "string") {
													if ((0, import_ucs2length.default)(data6) > 19) {
														validate67.errors = [{
															instancePath: instancePath + "/invitedBy",
															schemaPath: "response#/components/schemas/UserId/maxLength",
															keyword: "maxLength",
															params: { limit: 19 },
															message: "must NOT have more than 19 characters"
														}];
														return false;
													} else if (!pattern6.test(data6)) {
														validate67.errors = [{
															instancePath: instancePath + "/invitedBy",
															schemaPath: "response#/components/schemas/UserId/pattern",
															keyword: "pattern",
															params: { pattern: "^us_[0-9a-z]{16}$" },
															message: "must match pattern \"^us_[0-9a-z]{16}$\""
														}];
														return false;
													}
												} else {
													validate67.errors = [{
														instancePath: instancePath + "/invitedBy",
														schemaPath: "response#/components/schemas/UserId/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.sentAt !== void 0) {
												let data7 = data.sentAt;
												const _errs17 = errors;
												const _errs18 = errors;
												if (errors === _errs18) {
													if (errors === _errs18) {
														if (typeof data7 === "string") {
															if ((0, import_ucs2length.default)(data7) > 35) {
																validate67.errors = [{
																	instancePath: instancePath + "/sentAt",
																	schemaPath: "response#/components/schemas/Timestamp/maxLength",
																	keyword: "maxLength",
																	params: { limit: 35 },
																	message: "must NOT have more than 35 characters"
																}];
																return false;
															} else if (!formats4.test(data7)) {
																validate67.errors = [{
																	instancePath: instancePath + "/sentAt",
																	schemaPath: "response#/components/schemas/Timestamp/format",
																	keyword: "format",
																	params: { format: "date-time" },
																	message: "must match format \"date-time\""
																}];
																return false;
															}
														} else {
															validate67.errors = [{
																instancePath: instancePath + "/sentAt",
																schemaPath: "response#/components/schemas/Timestamp/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.expiresAt !== void 0) {
													let data8 = data.expiresAt;
													const _errs20 = errors;
													const _errs21 = errors;
													if (errors === _errs21) {
														if (errors === _errs21) {
															if (typeof data8 === "string") {
																if ((0, import_ucs2length.default)(data8) > 35) {
																	validate67.errors = [{
																		instancePath: instancePath + "/expiresAt",
																		schemaPath: "response#/components/schemas/Timestamp/maxLength",
																		keyword: "maxLength",
																		params: { limit: 35 },
																		message: "must NOT have more than 35 characters"
																	}];
																	return false;
																} else if (!formats4.test(data8)) {
																	validate67.errors = [{
																		instancePath: instancePath + "/expiresAt",
																		schemaPath: "response#/components/schemas/Timestamp/format",
																		keyword: "format",
																		params: { format: "date-time" },
																		message: "must match format \"date-time\""
																	}];
																	return false;
																}
															} else {
																validate67.errors = [{
																	instancePath: instancePath + "/expiresAt",
																	schemaPath: "response#/components/schemas/Timestamp/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
													}
													var valid0 = _errs20 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate67.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": {
		"invitationId": true,
		"clientId": true,
		"email": true,
		"displayName": true,
		"role": true,
		"branchIds": true,
		"invitedBy": true,
		"sentAt": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.items === void 0 && (missing0 = "items") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
				validate66.errors = [{
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
							if (data0.length > 100) {
								validate66.errors = [{
									instancePath: instancePath + "/items",
									schemaPath: "#/properties/items/maxItems",
									keyword: "maxItems",
									params: { limit: 100 },
									message: "must NOT have more than 100 items"
								}];
								return false;
							} else {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs3 = errors;
									if (!validate67(data0[i0], {
										instancePath: instancePath + "/items/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
										errors = vErrors.length;
									}
									if (!(_errs3 === errors)) break;
								}
							}
						} else {
							validate66.errors = [{
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
							validate66.errors = [{
								instancePath: instancePath + "/nextCursor",
								schemaPath: "#/properties/nextCursor/type",
								keyword: "type",
								params: { type: schema89.properties.nextCursor.type },
								message: "must be string,null"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 === "string") {
								if ((0, import_ucs2length.default)(data2) > 512) {
									validate66.errors = [{
										instancePath: instancePath + "/nextCursor",
										schemaPath: "#/properties/nextCursor/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate66.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate66(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
		errors = vErrors.length;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator11 = validate72;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.invitationId === void 0 && (missing0 = "invitationId") || data.clientId === void 0 && (missing0 = "clientId") || data.email === void 0 && (missing0 = "email") || data.displayName === void 0 && (missing0 = "displayName") || data.role === void 0 && (missing0 = "role") || data.branchIds === void 0 && (missing0 = "branchIds") || data.invitedBy === void 0 && (missing0 = "invitedBy") || data.sentAt === void 0 && (missing0 = "sentAt") || data.expiresAt === void 0 && (missing0 = "expiresAt")) {
				validate73.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.invitationId !== void 0) {
					let data0 = data.invitationId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate73.errors = [{
									instancePath: instancePath + "/invitationId",
									schemaPath: "response#/components/schemas/InvitationId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern32.test(data0)) {
								validate73.errors = [{
									instancePath: instancePath + "/invitationId",
									schemaPath: "response#/components/schemas/InvitationId/pattern",
									keyword: "pattern",
									params: { pattern: "^iv_[0-9a-z]{16}$" },
									message: "must match pattern \"^iv_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate73.errors = [{
								instancePath: instancePath + "/invitationId",
								schemaPath: "response#/components/schemas/InvitationId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.clientId !== void 0) {
						let data1 = data.clientId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate73.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern7.test(data1)) {
									validate73.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/pattern",
										keyword: "pattern",
										params: { pattern: "^cl_[0-9a-z]{16}$" },
										message: "must match pattern \"^cl_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate73.errors = [{
									instancePath: instancePath + "/clientId",
									schemaPath: "response#/components/schemas/ClientId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.email !== void 0) {
							const _errs7 = errors;
							if (!validate53(data.email, {
								instancePath: instancePath + "/email",
								parentData: data,
								parentDataProperty: "email",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.displayName !== void 0) {
								let data3 = data.displayName;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 120) {
											validate73.errors = [{
												instancePath: instancePath + "/displayName",
												schemaPath: "#/properties/displayName/maxLength",
												keyword: "maxLength",
												params: { limit: 120 },
												message: "must NOT have more than 120 characters"
											}];
											return false;
										} else if ((0, import_ucs2length.default)(data3) < 1) {
											validate73.errors = [{
												instancePath: instancePath + "/displayName",
												schemaPath: "#/properties/displayName/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate73.errors = [{
											instancePath: instancePath + "/displayName",
											schemaPath: "#/properties/displayName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.role !== void 0) {
									let data4 = data.role;
									const _errs10 = errors;
									if (typeof data4 !== "string") {
										validate73.errors = [{
											instancePath: instancePath + "/role",
											schemaPath: "response#/components/schemas/MemberRole/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									if (!(data4 === "admin" || data4 === "operations" || data4 === "client-user" || data4 === "finance" || data4 === "qc-reviewer")) {
										validate73.errors = [{
											instancePath: instancePath + "/role",
											schemaPath: "response#/components/schemas/MemberRole/enum",
											keyword: "enum",
											params: { allowedValues: schema76.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.branchIds !== void 0) {
										const _errs13 = errors;
										if (!validate55(data.branchIds, {
											instancePath: instancePath + "/branchIds",
											parentData: data,
											parentDataProperty: "branchIds",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.invitedBy !== void 0) {
											let data6 = data.invitedBy;
											const _errs14 = errors;
											if (errors === errors) {
												if (typeof data6 === "string") {
													if ((0, import_ucs2length.default)(data6) > 19) {
														validate73.errors = [{
															instancePath: instancePath + "/invitedBy",
															schemaPath: "response#/components/schemas/UserId/maxLength",
															keyword: "maxLength",
															params: { limit: 19 },
															message: "must NOT have more than 19 characters"
														}];
														return false;
													} else if (!pattern6.test(data6)) {
														validate73.errors = [{
															instancePath: instancePath + "/invitedBy",
															schemaPath: "response#/components/schemas/UserId/pattern",
															keyword: "pattern",
															params: { pattern: "^us_[0-9a-z]{16}$" },
															message: "must match pattern \"^us_[0-9a-z]{16}$\""
														}];
														return false;
													}
												} else {
													validate73.errors = [{
														instancePath: instancePath + "/invitedBy",
														schemaPath: "response#/components/schemas/UserId/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.sentAt !== void 0) {
												let data7 = data.sentAt;
												const _errs17 = errors;
												const _errs18 = errors;
												if (errors === _errs18) {
													if (errors === _errs18) {
														if (typeof data7 === "string") {
															if ((0, import_ucs2length.default)(data7) > 35) {
																validate73.errors = [{
																	instancePath: instancePath + "/sentAt",
																	schemaPath: "response#/components/schemas/Timestamp/maxLength",
																	keyword: "maxLength",
																	params: { limit: 35 },
																	message: "must NOT have more than 35 characters"
																}];
																return false;
															} else if (!formats4.test(data7)) {
																validate73.errors = [{
																	instancePath: instancePath + "/sentAt",
																	schemaPath: "response#/components/schemas/Timestamp/format",
																	keyword: "format",
																	params: { format: "date-time" },
																	message: "must match format \"date-time\""
																}];
																return false;
															}
														} else {
															validate73.errors = [{
																instancePath: instancePath + "/sentAt",
																schemaPath: "response#/components/schemas/Timestamp/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.expiresAt !== void 0) {
													let data8 = data.expiresAt;
													const _errs20 = errors;
													const _errs21 = errors;
													if (errors === _errs21) {
														if (errors === _errs21) {
															if (typeof data8 === "string") {
																if ((0, import_ucs2length.default)(data8) > 35) {
																	validate73.errors = [{
																		instancePath: instancePath + "/expiresAt",
																		schemaPath: "response#/components/schemas/Timestamp/maxLength",
																		keyword: "maxLength",
																		params: { limit: 35 },
																		message: "must NOT have more than 35 characters"
																	}];
																	return false;
																} else if (!formats4.test(data8)) {
																	validate73.errors = [{
																		instancePath: instancePath + "/expiresAt",
																		schemaPath: "response#/components/schemas/Timestamp/format",
																		keyword: "format",
																		params: { format: "date-time" },
																		message: "must match format \"date-time\""
																	}];
																	return false;
																}
															} else {
																validate73.errors = [{
																	instancePath: instancePath + "/expiresAt",
																	schemaPath: "response#/components/schemas/Timestamp/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
													}
													var valid0 = _errs20 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate73.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": {
		"invitationId": true,
		"clientId": true,
		"email": true,
		"displayName": true,
		"role": true,
		"branchIds": true,
		"invitedBy": true,
		"sentAt": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate73(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
		errors = vErrors.length;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": {
		"invitationId": true,
		"clientId": true,
		"email": true,
		"displayName": true,
		"role": true,
		"branchIds": true,
		"invitedBy": true,
		"sentAt": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator12 = validate77;
const schema106 = {
	"type": "object",
	"description": "One page of loans. `nextCursor` is null on the last page.",
	"required": ["items", "nextCursor"],
	"properties": {
		"items": {
			"type": "array",
			"items": { "$ref": "response#/components/schemas/Loan" },
			"maxItems": 100
		},
		"nextCursor": {
			"type": ["string", "null"],
			"description": "Send it back as `cursor` for the next page. Opaque.",
			"maxLength": 512
		}
	}
};
const schema111 = {
	"type": "string",
	"description": "Decides the portal. Conventional loans go to UCDP, FHA loans to EAD, the others to none.",
	"enum": [
		"conventional",
		"fha",
		"va",
		"usda",
		"other"
	]
};
const pattern38 = new RegExp("^ln_[0-9a-z]{16}$", "u");
const pattern41 = new RegExp("^[A-Za-z0-9-]{1,40}$", "u");
const pattern42 = new RegExp("^[A-Z]{2}$", "u");
const pattern43 = new RegExp("^[0-9]{5}(-[0-9]{4})?$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.street === void 0 && (missing0 = "street") || data.city === void 0 && (missing0 = "city") || data.county === void 0 && (missing0 = "county") || data.state === void 0 && (missing0 = "state") || data.zip === void 0 && (missing0 = "zip")) {
			validate80.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "street" || key0 === "city" || key0 === "county" || key0 === "state" || key0 === "zip")) {
				validate80.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.street !== void 0) {
				let data0 = data.street;
				if (typeof data0 === "string") {
					if ((0, import_ucs2length.default)(data0) > 120) {
						validate80.errors = [{
							instancePath: instancePath + "/street",
							schemaPath: "#/properties/street/maxLength",
							keyword: "maxLength",
							params: { limit: 120 },
							message: "must NOT have more than 120 characters"
						}];
						return false;
					} else if ((0, import_ucs2length.default)(data0) < 1) {
						validate80.errors = [{
							instancePath: instancePath + "/street",
							schemaPath: "#/properties/street/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate80.errors = [{
						instancePath: instancePath + "/street",
						schemaPath: "#/properties/street/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.city !== void 0) {
					let data1 = data.city;
					if (typeof data1 === "string") {
						if ((0, import_ucs2length.default)(data1) > 80) {
							validate80.errors = [{
								instancePath: instancePath + "/city",
								schemaPath: "#/properties/city/maxLength",
								keyword: "maxLength",
								params: { limit: 80 },
								message: "must NOT have more than 80 characters"
							}];
							return false;
						} else if ((0, import_ucs2length.default)(data1) < 1) {
							validate80.errors = [{
								instancePath: instancePath + "/city",
								schemaPath: "#/properties/city/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate80.errors = [{
							instancePath: instancePath + "/city",
							schemaPath: "#/properties/city/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.county !== void 0) {
						let data2 = data.county;
						if (typeof data2 === "string") {
							if ((0, import_ucs2length.default)(data2) > 80) {
								validate80.errors = [{
									instancePath: instancePath + "/county",
									schemaPath: "#/properties/county/maxLength",
									keyword: "maxLength",
									params: { limit: 80 },
									message: "must NOT have more than 80 characters"
								}];
								return false;
							} else if ((0, import_ucs2length.default)(data2) < 1) {
								validate80.errors = [{
									instancePath: instancePath + "/county",
									schemaPath: "#/properties/county/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate80.errors = [{
								instancePath: instancePath + "/county",
								schemaPath: "#/properties/county/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.state !== void 0) {
							let data3 = data.state;
							if (typeof data3 === "string") {
								if ((0, import_ucs2length.default)(data3) > 2) {
									validate80.errors = [{
										instancePath: instancePath + "/state",
										schemaPath: "#/properties/state/maxLength",
										keyword: "maxLength",
										params: { limit: 2 },
										message: "must NOT have more than 2 characters"
									}];
									return false;
								} else if (!pattern42.test(data3)) {
									validate80.errors = [{
										instancePath: instancePath + "/state",
										schemaPath: "#/properties/state/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Z]{2}$" },
										message: "must match pattern \"^[A-Z]{2}$\""
									}];
									return false;
								}
							} else {
								validate80.errors = [{
									instancePath: instancePath + "/state",
									schemaPath: "#/properties/state/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.zip !== void 0) {
								let data4 = data.zip;
								if (typeof data4 === "string") {
									if ((0, import_ucs2length.default)(data4) > 10) {
										validate80.errors = [{
											instancePath: instancePath + "/zip",
											schemaPath: "#/properties/zip/maxLength",
											keyword: "maxLength",
											params: { limit: 10 },
											message: "must NOT have more than 10 characters"
										}];
										return false;
									} else if (!pattern43.test(data4)) {
										validate80.errors = [{
											instancePath: instancePath + "/zip",
											schemaPath: "#/properties/zip/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9]{5}(-[0-9]{4})?$" },
											message: "must match pattern \"^[0-9]{5}(-[0-9]{4})?$\""
										}];
										return false;
									}
								} else {
									validate80.errors = [{
										instancePath: instancePath + "/zip",
										schemaPath: "#/properties/zip/type",
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
		validate80.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate80.errors = vErrors;
	return true;
}
validate80.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.loanId === void 0 && (missing0 = "loanId") || data.clientId === void 0 && (missing0 = "clientId") || data.branchId === void 0 && (missing0 = "branchId") || data.loanNumber === void 0 && (missing0 = "loanNumber") || data.loanType === void 0 && (missing0 = "loanType") || data.borrowerName === void 0 && (missing0 = "borrowerName") || data.property === void 0 && (missing0 = "property") || data.createdAt === void 0 && (missing0 = "createdAt")) {
				validate79.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.loanId !== void 0) {
					let data0 = data.loanId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate79.errors = [{
									instancePath: instancePath + "/loanId",
									schemaPath: "response#/components/schemas/LoanId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern38.test(data0)) {
								validate79.errors = [{
									instancePath: instancePath + "/loanId",
									schemaPath: "response#/components/schemas/LoanId/pattern",
									keyword: "pattern",
									params: { pattern: "^ln_[0-9a-z]{16}$" },
									message: "must match pattern \"^ln_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate79.errors = [{
								instancePath: instancePath + "/loanId",
								schemaPath: "response#/components/schemas/LoanId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.clientId !== void 0) {
						let data1 = data.clientId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate79.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern7.test(data1)) {
									validate79.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/pattern",
										keyword: "pattern",
										params: { pattern: "^cl_[0-9a-z]{16}$" },
										message: "must match pattern \"^cl_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate79.errors = [{
									instancePath: instancePath + "/clientId",
									schemaPath: "response#/components/schemas/ClientId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.branchId !== void 0) {
							let data2 = data.branchId;
							const _errs7 = errors;
							if (errors === errors) {
								if (typeof data2 === "string") {
									if ((0, import_ucs2length.default)(data2) > 19) {
										validate79.errors = [{
											instancePath: instancePath + "/branchId",
											schemaPath: "response#/components/schemas/BranchId/maxLength",
											keyword: "maxLength",
											params: { limit: 19 },
											message: "must NOT have more than 19 characters"
										}];
										return false;
									} else if (!pattern10.test(data2)) {
										validate79.errors = [{
											instancePath: instancePath + "/branchId",
											schemaPath: "response#/components/schemas/BranchId/pattern",
											keyword: "pattern",
											params: { pattern: "^br_[0-9a-z]{16}$" },
											message: "must match pattern \"^br_[0-9a-z]{16}$\""
										}];
										return false;
									}
								} else {
									validate79.errors = [{
										instancePath: instancePath + "/branchId",
										schemaPath: "response#/components/schemas/BranchId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.loanNumber !== void 0) {
								let data3 = data.loanNumber;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 40) {
											validate79.errors = [{
												instancePath: instancePath + "/loanNumber",
												schemaPath: "#/properties/loanNumber/maxLength",
												keyword: "maxLength",
												params: { limit: 40 },
												message: "must NOT have more than 40 characters"
											}];
											return false;
										} else if (!pattern41.test(data3)) {
											validate79.errors = [{
												instancePath: instancePath + "/loanNumber",
												schemaPath: "#/properties/loanNumber/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9-]{1,40}$" },
												message: "must match pattern \"^[A-Za-z0-9-]{1,40}$\""
											}];
											return false;
										}
									} else {
										validate79.errors = [{
											instancePath: instancePath + "/loanNumber",
											schemaPath: "#/properties/loanNumber/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.loanType !== void 0) {
									let data4 = data.loanType;
									const _errs12 = errors;
									if (typeof data4 !== "string") {
										validate79.errors = [{
											instancePath: instancePath + "/loanType",
											schemaPath: "response#/components/schemas/LoanType/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									if (!(data4 === "conventional" || data4 === "fha" || data4 === "va" || data4 === "usda" || data4 === "other")) {
										validate79.errors = [{
											instancePath: instancePath + "/loanType",
											schemaPath: "response#/components/schemas/LoanType/enum",
											keyword: "enum",
											params: { allowedValues: schema111.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.borrowerName !== void 0) {
										let data5 = data.borrowerName;
										const _errs15 = errors;
										if (errors === _errs15) {
											if (typeof data5 === "string") {
												if ((0, import_ucs2length.default)(data5) > 120) {
													validate79.errors = [{
														instancePath: instancePath + "/borrowerName",
														schemaPath: "#/properties/borrowerName/maxLength",
														keyword: "maxLength",
														params: { limit: 120 },
														message: "must NOT have more than 120 characters"
													}];
													return false;
												} else if ((0, import_ucs2length.default)(data5) < 1) {
													validate79.errors = [{
														instancePath: instancePath + "/borrowerName",
														schemaPath: "#/properties/borrowerName/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													}];
													return false;
												}
											} else {
												validate79.errors = [{
													instancePath: instancePath + "/borrowerName",
													schemaPath: "#/properties/borrowerName/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
										var valid0 = _errs15 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.property !== void 0) {
											const _errs17 = errors;
											if (!validate80(data.property, {
												instancePath: instancePath + "/property",
												parentData: data,
												parentDataProperty: "property",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs17 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.createdAt !== void 0) {
												let data7 = data.createdAt;
												const _errs18 = errors;
												const _errs19 = errors;
												if (errors === _errs19) {
													if (errors === _errs19) {
														if (typeof data7 === "string") {
															if ((0, import_ucs2length.default)(data7) > 35) {
																validate79.errors = [{
																	instancePath: instancePath + "/createdAt",
																	schemaPath: "response#/components/schemas/Timestamp/maxLength",
																	keyword: "maxLength",
																	params: { limit: 35 },
																	message: "must NOT have more than 35 characters"
																}];
																return false;
															} else if (!formats4.test(data7)) {
																validate79.errors = [{
																	instancePath: instancePath + "/createdAt",
																	schemaPath: "response#/components/schemas/Timestamp/format",
																	keyword: "format",
																	params: { format: "date-time" },
																	message: "must match format \"date-time\""
																}];
																return false;
															}
														} else {
															validate79.errors = [{
																instancePath: instancePath + "/createdAt",
																schemaPath: "response#/components/schemas/Timestamp/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs18 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate79.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": {
		"loanId": true,
		"clientId": true,
		"branchId": true,
		"loanNumber": true,
		"loanType": true,
		"borrowerName": true,
		"property": true,
		"createdAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.items === void 0 && (missing0 = "items") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
				validate78.errors = [{
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
							if (data0.length > 100) {
								validate78.errors = [{
									instancePath: instancePath + "/items",
									schemaPath: "#/properties/items/maxItems",
									keyword: "maxItems",
									params: { limit: 100 },
									message: "must NOT have more than 100 items"
								}];
								return false;
							} else {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs3 = errors;
									if (!validate79(data0[i0], {
										instancePath: instancePath + "/items/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
										errors = vErrors.length;
									}
									if (!(_errs3 === errors)) break;
								}
							}
						} else {
							validate78.errors = [{
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
							validate78.errors = [{
								instancePath: instancePath + "/nextCursor",
								schemaPath: "#/properties/nextCursor/type",
								keyword: "type",
								params: { type: schema106.properties.nextCursor.type },
								message: "must be string,null"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 === "string") {
								if ((0, import_ucs2length.default)(data2) > 512) {
									validate78.errors = [{
										instancePath: instancePath + "/nextCursor",
										schemaPath: "#/properties/nextCursor/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate78.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate78(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
		errors = vErrors.length;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator13 = validate84;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.loanId === void 0 && (missing0 = "loanId") || data.clientId === void 0 && (missing0 = "clientId") || data.branchId === void 0 && (missing0 = "branchId") || data.loanNumber === void 0 && (missing0 = "loanNumber") || data.loanType === void 0 && (missing0 = "loanType") || data.borrowerName === void 0 && (missing0 = "borrowerName") || data.property === void 0 && (missing0 = "property") || data.createdAt === void 0 && (missing0 = "createdAt")) {
				validate85.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.loanId !== void 0) {
					let data0 = data.loanId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate85.errors = [{
									instancePath: instancePath + "/loanId",
									schemaPath: "response#/components/schemas/LoanId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern38.test(data0)) {
								validate85.errors = [{
									instancePath: instancePath + "/loanId",
									schemaPath: "response#/components/schemas/LoanId/pattern",
									keyword: "pattern",
									params: { pattern: "^ln_[0-9a-z]{16}$" },
									message: "must match pattern \"^ln_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate85.errors = [{
								instancePath: instancePath + "/loanId",
								schemaPath: "response#/components/schemas/LoanId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.clientId !== void 0) {
						let data1 = data.clientId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate85.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern7.test(data1)) {
									validate85.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/pattern",
										keyword: "pattern",
										params: { pattern: "^cl_[0-9a-z]{16}$" },
										message: "must match pattern \"^cl_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate85.errors = [{
									instancePath: instancePath + "/clientId",
									schemaPath: "response#/components/schemas/ClientId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.branchId !== void 0) {
							let data2 = data.branchId;
							const _errs7 = errors;
							if (errors === errors) {
								if (typeof data2 === "string") {
									if ((0, import_ucs2length.default)(data2) > 19) {
										validate85.errors = [{
											instancePath: instancePath + "/branchId",
											schemaPath: "response#/components/schemas/BranchId/maxLength",
											keyword: "maxLength",
											params: { limit: 19 },
											message: "must NOT have more than 19 characters"
										}];
										return false;
									} else if (!pattern10.test(data2)) {
										validate85.errors = [{
											instancePath: instancePath + "/branchId",
											schemaPath: "response#/components/schemas/BranchId/pattern",
											keyword: "pattern",
											params: { pattern: "^br_[0-9a-z]{16}$" },
											message: "must match pattern \"^br_[0-9a-z]{16}$\""
										}];
										return false;
									}
								} else {
									validate85.errors = [{
										instancePath: instancePath + "/branchId",
										schemaPath: "response#/components/schemas/BranchId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.loanNumber !== void 0) {
								let data3 = data.loanNumber;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 40) {
											validate85.errors = [{
												instancePath: instancePath + "/loanNumber",
												schemaPath: "#/properties/loanNumber/maxLength",
												keyword: "maxLength",
												params: { limit: 40 },
												message: "must NOT have more than 40 characters"
											}];
											return false;
										} else if (!pattern41.test(data3)) {
											validate85.errors = [{
												instancePath: instancePath + "/loanNumber",
												schemaPath: "#/properties/loanNumber/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9-]{1,40}$" },
												message: "must match pattern \"^[A-Za-z0-9-]{1,40}$\""
											}];
											return false;
										}
									} else {
										validate85.errors = [{
											instancePath: instancePath + "/loanNumber",
											schemaPath: "#/properties/loanNumber/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.loanType !== void 0) {
									let data4 = data.loanType;
									const _errs12 = errors;
									if (typeof data4 !== "string") {
										validate85.errors = [{
											instancePath: instancePath + "/loanType",
											schemaPath: "response#/components/schemas/LoanType/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									if (!(data4 === "conventional" || data4 === "fha" || data4 === "va" || data4 === "usda" || data4 === "other")) {
										validate85.errors = [{
											instancePath: instancePath + "/loanType",
											schemaPath: "response#/components/schemas/LoanType/enum",
											keyword: "enum",
											params: { allowedValues: schema111.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.borrowerName !== void 0) {
										let data5 = data.borrowerName;
										const _errs15 = errors;
										if (errors === _errs15) {
											if (typeof data5 === "string") {
												if ((0, import_ucs2length.default)(data5) > 120) {
													validate85.errors = [{
														instancePath: instancePath + "/borrowerName",
														schemaPath: "#/properties/borrowerName/maxLength",
														keyword: "maxLength",
														params: { limit: 120 },
														message: "must NOT have more than 120 characters"
													}];
													return false;
												} else if ((0, import_ucs2length.default)(data5) < 1) {
													validate85.errors = [{
														instancePath: instancePath + "/borrowerName",
														schemaPath: "#/properties/borrowerName/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													}];
													return false;
												}
											} else {
												validate85.errors = [{
													instancePath: instancePath + "/borrowerName",
													schemaPath: "#/properties/borrowerName/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
										var valid0 = _errs15 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.property !== void 0) {
											const _errs17 = errors;
											if (!validate80(data.property, {
												instancePath: instancePath + "/property",
												parentData: data,
												parentDataProperty: "property",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs17 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.createdAt !== void 0) {
												let data7 = data.createdAt;
												const _errs18 = errors;
												const _errs19 = errors;
												if (errors === _errs19) {
													if (errors === _errs19) {
														if (typeof data7 === "string") {
															if ((0, import_ucs2length.default)(data7) > 35) {
																validate85.errors = [{
																	instancePath: instancePath + "/createdAt",
																	schemaPath: "response#/components/schemas/Timestamp/maxLength",
																	keyword: "maxLength",
																	params: { limit: 35 },
																	message: "must NOT have more than 35 characters"
																}];
																return false;
															} else if (!formats4.test(data7)) {
																validate85.errors = [{
																	instancePath: instancePath + "/createdAt",
																	schemaPath: "response#/components/schemas/Timestamp/format",
																	keyword: "format",
																	params: { format: "date-time" },
																	message: "must match format \"date-time\""
																}];
																return false;
															}
														} else {
															validate85.errors = [{
																instancePath: instancePath + "/createdAt",
																schemaPath: "response#/components/schemas/Timestamp/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs18 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate85.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"props": {
		"loanId": true,
		"clientId": true,
		"branchId": true,
		"loanNumber": true,
		"loanType": true,
		"borrowerName": true,
		"property": true,
		"createdAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate85(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
		errors = vErrors.length;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"props": {
		"loanId": true,
		"clientId": true,
		"branchId": true,
		"loanNumber": true,
		"loanType": true,
		"borrowerName": true,
		"property": true,
		"createdAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator14 = validate88;
const schema122 = {
	"type": "object",
	"description": "One page of orders. `nextCursor` is null on the last page.",
	"required": ["items", "nextCursor"],
	"properties": {
		"items": {
			"type": "array",
			"items": { "$ref": "response#/components/schemas/OrderSummary" },
			"maxItems": 100
		},
		"nextCursor": {
			"type": ["string", "null"],
			"description": "Send it back as `cursor` for the next page. Opaque.",
			"maxLength": 512
		}
	}
};
const schema123 = {
	"type": "object",
	"description": "An order as lists show it.",
	"required": [
		"orderId",
		"loanId",
		"branchId",
		"orderNumber",
		"status",
		"statusCode",
		"version",
		"productCode",
		"vendorId",
		"dueDate",
		"createdAt",
		"updatedAt"
	],
	"properties": {
		"orderId": { "$ref": "response#/components/schemas/OrderId" },
		"loanId": { "$ref": "response#/components/schemas/LoanId" },
		"branchId": { "$ref": "response#/components/schemas/BranchId" },
		"orderNumber": {
			"type": ["string", "null"],
			"pattern": "^CS-[0-9]{4}-[0-9]{6}$",
			"maxLength": 14
		},
		"status": { "$ref": "response#/components/schemas/OrderStatus" },
		"statusCode": { "$ref": "response#/components/schemas/StatusCode" },
		"version": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"productCode": { "oneOf": [{ "$ref": "response#/components/schemas/ProductCode" }, { "type": "null" }] },
		"vendorId": { "oneOf": [{ "$ref": "response#/components/schemas/VendorId" }, { "type": "null" }] },
		"dueDate": {
			"type": ["string", "null"],
			"format": "date",
			"maxLength": 10
		},
		"createdAt": { "$ref": "response#/components/schemas/Timestamp" },
		"updatedAt": { "$ref": "response#/components/schemas/Timestamp" }
	}
};
const schema129 = {
	"type": "string",
	"description": "The kind of appraisal, by its form.",
	"enum": [
		"1004",
		"1004C",
		"1004D",
		"1025",
		"1073",
		"2055",
		"2000"
	]
};
const pattern48 = new RegExp("^or_[0-9a-z]{16}$", "u");
const pattern51 = new RegExp("^CS-[0-9]{4}-[0-9]{6}$", "u");
const formats28 = /^\d\d\d\d-[0-1]\d-[0-3]\d$/;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.orderId === void 0 && (missing0 = "orderId") || data.loanId === void 0 && (missing0 = "loanId") || data.branchId === void 0 && (missing0 = "branchId") || data.orderNumber === void 0 && (missing0 = "orderNumber") || data.status === void 0 && (missing0 = "status") || data.statusCode === void 0 && (missing0 = "statusCode") || data.version === void 0 && (missing0 = "version") || data.productCode === void 0 && (missing0 = "productCode") || data.vendorId === void 0 && (missing0 = "vendorId") || data.dueDate === void 0 && (missing0 = "dueDate") || data.createdAt === void 0 && (missing0 = "createdAt") || data.updatedAt === void 0 && (missing0 = "updatedAt")) {
				validate90.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.orderId !== void 0) {
					let data0 = data.orderId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate90.errors = [{
									instancePath: instancePath + "/orderId",
									schemaPath: "response#/components/schemas/OrderId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern48.test(data0)) {
								validate90.errors = [{
									instancePath: instancePath + "/orderId",
									schemaPath: "response#/components/schemas/OrderId/pattern",
									keyword: "pattern",
									params: { pattern: "^or_[0-9a-z]{16}$" },
									message: "must match pattern \"^or_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate90.errors = [{
								instancePath: instancePath + "/orderId",
								schemaPath: "response#/components/schemas/OrderId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.loanId !== void 0) {
						let data1 = data.loanId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate90.errors = [{
										instancePath: instancePath + "/loanId",
										schemaPath: "response#/components/schemas/LoanId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern38.test(data1)) {
									validate90.errors = [{
										instancePath: instancePath + "/loanId",
										schemaPath: "response#/components/schemas/LoanId/pattern",
										keyword: "pattern",
										params: { pattern: "^ln_[0-9a-z]{16}$" },
										message: "must match pattern \"^ln_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate90.errors = [{
									instancePath: instancePath + "/loanId",
									schemaPath: "response#/components/schemas/LoanId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.branchId !== void 0) {
							let data2 = data.branchId;
							const _errs7 = errors;
							if (errors === errors) {
								if (typeof data2 === "string") {
									if ((0, import_ucs2length.default)(data2) > 19) {
										validate90.errors = [{
											instancePath: instancePath + "/branchId",
											schemaPath: "response#/components/schemas/BranchId/maxLength",
											keyword: "maxLength",
											params: { limit: 19 },
											message: "must NOT have more than 19 characters"
										}];
										return false;
									} else if (!pattern10.test(data2)) {
										validate90.errors = [{
											instancePath: instancePath + "/branchId",
											schemaPath: "response#/components/schemas/BranchId/pattern",
											keyword: "pattern",
											params: { pattern: "^br_[0-9a-z]{16}$" },
											message: "must match pattern \"^br_[0-9a-z]{16}$\""
										}];
										return false;
									}
								} else {
									validate90.errors = [{
										instancePath: instancePath + "/branchId",
										schemaPath: "response#/components/schemas/BranchId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.orderNumber !== void 0) {
								let data3 = data.orderNumber;
								const _errs10 = errors;
								if (typeof data3 !== "string" && data3 !== null) {
									validate90.errors = [{
										instancePath: instancePath + "/orderNumber",
										schemaPath: "#/properties/orderNumber/type",
										keyword: "type",
										params: { type: schema123.properties.orderNumber.type },
										message: "must be string,null"
									}];
									return false;
								}
								if (errors === _errs10) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 14) {
											validate90.errors = [{
												instancePath: instancePath + "/orderNumber",
												schemaPath: "#/properties/orderNumber/maxLength",
												keyword: "maxLength",
												params: { limit: 14 },
												message: "must NOT have more than 14 characters"
											}];
											return false;
										} else if (!pattern51.test(data3)) {
											validate90.errors = [{
												instancePath: instancePath + "/orderNumber",
												schemaPath: "#/properties/orderNumber/pattern",
												keyword: "pattern",
												params: { pattern: "^CS-[0-9]{4}-[0-9]{6}$" },
												message: "must match pattern \"^CS-[0-9]{4}-[0-9]{6}$\""
											}];
											return false;
										}
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.status !== void 0) {
									let data4 = data.status;
									const _errs12 = errors;
									if (typeof data4 !== "string") {
										validate90.errors = [{
											instancePath: instancePath + "/status",
											schemaPath: "response#/components/schemas/OrderStatus/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									if (!(data4 === "Draft" || data4 === "OrderAssigned" || data4 === "OrderDeclined" || data4 === "OrderAccepted" || data4 === "OrderAcceptedWithConditions" || data4 === "OrderCompleted" || data4 === "Rejected" || data4 === "Cancelled" || data4 === "OnHold" || data4 === "InProgress" || data4 === "ReportSubmitted" || data4 === "RevisionRequest" || data4 === "ReportAccepted" || data4 === "InspectionScheduled" || data4 === "InspectionCompleted" || data4 === "OrderUnassigned" || data4 === "RovBorrower" || data4 === "RovClient" || data4 === "ClientRevisionRequested")) {
										validate90.errors = [{
											instancePath: instancePath + "/status",
											schemaPath: "response#/components/schemas/OrderStatus/enum",
											keyword: "enum",
											params: { allowedValues: schema46.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.statusCode !== void 0) {
										let data5 = data.statusCode;
										const _errs15 = errors;
										const _errs16 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
											validate90.errors = [{
												instancePath: instancePath + "/statusCode",
												schemaPath: "response#/components/schemas/StatusCode/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs16) {
											if (typeof data5 == "number") {
												if (data5 > 999 || isNaN(data5)) {
													validate90.errors = [{
														instancePath: instancePath + "/statusCode",
														schemaPath: "response#/components/schemas/StatusCode/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 999
														},
														message: "must be <= 999"
													}];
													return false;
												} else if (data5 < 0 || isNaN(data5)) {
													validate90.errors = [{
														instancePath: instancePath + "/statusCode",
														schemaPath: "response#/components/schemas/StatusCode/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs15 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.version !== void 0) {
											let data6 = data.version;
											const _errs18 = errors;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
												validate90.errors = [{
													instancePath: instancePath + "/version",
													schemaPath: "#/properties/version/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs18) {
												if (typeof data6 == "number") {
													if (data6 > 9007199254740991 || isNaN(data6)) {
														validate90.errors = [{
															instancePath: instancePath + "/version",
															schemaPath: "#/properties/version/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 9007199254740991
															},
															message: "must be <= 9007199254740991"
														}];
														return false;
													} else if (data6 < 1 || isNaN(data6)) {
														validate90.errors = [{
															instancePath: instancePath + "/version",
															schemaPath: "#/properties/version/minimum",
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
											}
											var valid0 = _errs18 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.productCode !== void 0) {
												let data7 = data.productCode;
												const _errs20 = errors;
												const _errs21 = errors;
												let valid6 = false;
												let passing0 = null;
												const _errs22 = errors;
												if (typeof data7 !== "string") {
													const err0 = {
														instancePath: instancePath + "/productCode",
														schemaPath: "response#/components/schemas/ProductCode/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												}
												if (!(data7 === "1004" || data7 === "1004C" || data7 === "1004D" || data7 === "1025" || data7 === "1073" || data7 === "2055" || data7 === "2000")) {
													const err1 = {
														instancePath: instancePath + "/productCode",
														schemaPath: "response#/components/schemas/ProductCode/enum",
														keyword: "enum",
														params: { allowedValues: schema129.enum },
														message: "must be equal to one of the allowed values"
													};
													if (vErrors === null) vErrors = [err1];
													else vErrors.push(err1);
													errors++;
												}
												var _valid0 = _errs22 === errors;
												if (_valid0) {
													valid6 = true;
													passing0 = 0;
												}
												const _errs25 = errors;
												if (data7 !== null) {
													const err2 = {
														instancePath: instancePath + "/productCode",
														schemaPath: "#/properties/productCode/oneOf/1/type",
														keyword: "type",
														params: { type: "null" },
														message: "must be null"
													};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
												}
												var _valid0 = _errs25 === errors;
												if (_valid0 && valid6) {
													valid6 = false;
													passing0 = [passing0, 1];
												} else if (_valid0) {
													valid6 = true;
													passing0 = 1;
												}
												if (!valid6) {
													const err3 = {
														instancePath: instancePath + "/productCode",
														schemaPath: "#/properties/productCode/oneOf",
														keyword: "oneOf",
														params: { passingSchemas: passing0 },
														message: "must match exactly one schema in oneOf"
													};
													if (vErrors === null) vErrors = [err3];
													else vErrors.push(err3);
													errors++;
													validate90.errors = vErrors;
													return false;
												} else {
													errors = _errs21;
													if (vErrors !== null) {
														if (_errs21) vErrors.length = _errs21;
														else vErrors = null;
													}
												}
												var valid0 = _errs20 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.vendorId !== void 0) {
													let data8 = data.vendorId;
													const _errs27 = errors;
													const _errs28 = errors;
													let valid8 = false;
													let passing1 = null;
													const _errs29 = errors;
													if (errors === errors) {
														if (typeof data8 === "string") {
															if ((0, import_ucs2length.default)(data8) > 19) {
																const err4 = {
																	instancePath: instancePath + "/vendorId",
																	schemaPath: "response#/components/schemas/VendorId/maxLength",
																	keyword: "maxLength",
																	params: { limit: 19 },
																	message: "must NOT have more than 19 characters"
																};
																if (vErrors === null) vErrors = [err4];
																else vErrors.push(err4);
																errors++;
															} else if (!pattern9.test(data8)) {
																const err5 = {
																	instancePath: instancePath + "/vendorId",
																	schemaPath: "response#/components/schemas/VendorId/pattern",
																	keyword: "pattern",
																	params: { pattern: "^vn_[0-9a-z]{16}$" },
																	message: "must match pattern \"^vn_[0-9a-z]{16}$\""
																};
																if (vErrors === null) vErrors = [err5];
																else vErrors.push(err5);
																errors++;
															}
														} else {
															const err6 = {
																instancePath: instancePath + "/vendorId",
																schemaPath: "response#/components/schemas/VendorId/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err6];
															else vErrors.push(err6);
															errors++;
														}
													}
													var _valid1 = _errs29 === errors;
													if (_valid1) {
														valid8 = true;
														passing1 = 0;
													}
													const _errs32 = errors;
													if (data8 !== null) {
														const err7 = {
															instancePath: instancePath + "/vendorId",
															schemaPath: "#/properties/vendorId/oneOf/1/type",
															keyword: "type",
															params: { type: "null" },
															message: "must be null"
														};
														if (vErrors === null) vErrors = [err7];
														else vErrors.push(err7);
														errors++;
													}
													var _valid1 = _errs32 === errors;
													if (_valid1 && valid8) {
														valid8 = false;
														passing1 = [passing1, 1];
													} else if (_valid1) {
														valid8 = true;
														passing1 = 1;
													}
													if (!valid8) {
														const err8 = {
															instancePath: instancePath + "/vendorId",
															schemaPath: "#/properties/vendorId/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing1 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err8];
														else vErrors.push(err8);
														errors++;
														validate90.errors = vErrors;
														return false;
													} else {
														errors = _errs28;
														if (vErrors !== null) {
															if (_errs28) vErrors.length = _errs28;
															else vErrors = null;
														}
													}
													var valid0 = _errs27 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.dueDate !== void 0) {
														let data9 = data.dueDate;
														const _errs34 = errors;
														if (typeof data9 !== "string" && data9 !== null) {
															validate90.errors = [{
																instancePath: instancePath + "/dueDate",
																schemaPath: "#/properties/dueDate/type",
																keyword: "type",
																params: { type: schema123.properties.dueDate.type },
																message: "must be string,null"
															}];
															return false;
														}
														if (errors === _errs34) {
															if (errors === _errs34) {
																if (typeof data9 === "string") {
																	if ((0, import_ucs2length.default)(data9) > 10) {
																		validate90.errors = [{
																			instancePath: instancePath + "/dueDate",
																			schemaPath: "#/properties/dueDate/maxLength",
																			keyword: "maxLength",
																			params: { limit: 10 },
																			message: "must NOT have more than 10 characters"
																		}];
																		return false;
																	} else if (!formats28.test(data9)) {
																		validate90.errors = [{
																			instancePath: instancePath + "/dueDate",
																			schemaPath: "#/properties/dueDate/format",
																			keyword: "format",
																			params: { format: "date" },
																			message: "must match format \"date\""
																		}];
																		return false;
																	}
																}
															}
														}
														var valid0 = _errs34 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.createdAt !== void 0) {
															let data10 = data.createdAt;
															const _errs36 = errors;
															const _errs37 = errors;
															if (errors === _errs37) {
																if (errors === _errs37) {
																	if (typeof data10 === "string") {
																		if ((0, import_ucs2length.default)(data10) > 35) {
																			validate90.errors = [{
																				instancePath: instancePath + "/createdAt",
																				schemaPath: "response#/components/schemas/Timestamp/maxLength",
																				keyword: "maxLength",
																				params: { limit: 35 },
																				message: "must NOT have more than 35 characters"
																			}];
																			return false;
																		} else if (!formats4.test(data10)) {
																			validate90.errors = [{
																				instancePath: instancePath + "/createdAt",
																				schemaPath: "response#/components/schemas/Timestamp/format",
																				keyword: "format",
																				params: { format: "date-time" },
																				message: "must match format \"date-time\""
																			}];
																			return false;
																		}
																	} else {
																		validate90.errors = [{
																			instancePath: instancePath + "/createdAt",
																			schemaPath: "response#/components/schemas/Timestamp/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
															}
															var valid0 = _errs36 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.updatedAt !== void 0) {
																let data11 = data.updatedAt;
																const _errs39 = errors;
																const _errs40 = errors;
																if (errors === _errs40) {
																	if (errors === _errs40) {
																		if (typeof data11 === "string") {
																			if ((0, import_ucs2length.default)(data11) > 35) {
																				validate90.errors = [{
																					instancePath: instancePath + "/updatedAt",
																					schemaPath: "response#/components/schemas/Timestamp/maxLength",
																					keyword: "maxLength",
																					params: { limit: 35 },
																					message: "must NOT have more than 35 characters"
																				}];
																				return false;
																			} else if (!formats4.test(data11)) {
																				validate90.errors = [{
																					instancePath: instancePath + "/updatedAt",
																					schemaPath: "response#/components/schemas/Timestamp/format",
																					keyword: "format",
																					params: { format: "date-time" },
																					message: "must match format \"date-time\""
																				}];
																				return false;
																			}
																		} else {
																			validate90.errors = [{
																				instancePath: instancePath + "/updatedAt",
																				schemaPath: "response#/components/schemas/Timestamp/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs39 === errors;
															} else var valid0 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate90.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"props": {
		"orderId": true,
		"loanId": true,
		"branchId": true,
		"orderNumber": true,
		"status": true,
		"statusCode": true,
		"version": true,
		"productCode": true,
		"vendorId": true,
		"dueDate": true,
		"createdAt": true,
		"updatedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.items === void 0 && (missing0 = "items") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
				validate89.errors = [{
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
							if (data0.length > 100) {
								validate89.errors = [{
									instancePath: instancePath + "/items",
									schemaPath: "#/properties/items/maxItems",
									keyword: "maxItems",
									params: { limit: 100 },
									message: "must NOT have more than 100 items"
								}];
								return false;
							} else {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs3 = errors;
									if (!validate90(data0[i0], {
										instancePath: instancePath + "/items/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
										errors = vErrors.length;
									}
									if (!(_errs3 === errors)) break;
								}
							}
						} else {
							validate89.errors = [{
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
							validate89.errors = [{
								instancePath: instancePath + "/nextCursor",
								schemaPath: "#/properties/nextCursor/type",
								keyword: "type",
								params: { type: schema122.properties.nextCursor.type },
								message: "must be string,null"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 === "string") {
								if ((0, import_ucs2length.default)(data2) > 512) {
									validate89.errors = [{
										instancePath: instancePath + "/nextCursor",
										schemaPath: "#/properties/nextCursor/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate89.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate89(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
		errors = vErrors.length;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator15 = validate93;
const schema134 = {
	"type": "object",
	"description": "An appraisal request and its whole life. Its ETag changes with every write.",
	"required": [
		"orderId",
		"clientId",
		"loanId",
		"branchId",
		"orderNumber",
		"status",
		"statusCode",
		"version",
		"allowedActions",
		"productCode",
		"property",
		"contacts",
		"vendorId",
		"paymentScenario",
		"documentsConfirmed",
		"fee",
		"dueDate",
		"specialInstructions",
		"proposedTerms",
		"reassignmentCount",
		"revisionCount",
		"statusBeforeHold",
		"createdAt",
		"updatedAt",
		"activatedAt",
		"assignedAt",
		"answerDueAt",
		"inspectionAt",
		"deliveredAt",
		"invoicedAt",
		"submittedToPortalAt",
		"paidAt"
	],
	"properties": {
		"orderId": { "$ref": "response#/components/schemas/OrderId" },
		"clientId": { "$ref": "response#/components/schemas/ClientId" },
		"loanId": { "$ref": "response#/components/schemas/LoanId" },
		"branchId": { "$ref": "response#/components/schemas/BranchId" },
		"orderNumber": {
			"type": ["string", "null"],
			"description": "Given by activation.",
			"pattern": "^CS-[0-9]{4}-[0-9]{6}$",
			"maxLength": 14
		},
		"status": { "$ref": "response#/components/schemas/OrderStatus" },
		"statusCode": { "$ref": "response#/components/schemas/StatusCode" },
		"version": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991,
			"description": "Counts the writes; the ETag is made of it."
		},
		"allowedActions": {
			"type": "array",
			"description": "What the caller may do to the order now.",
			"items": {
				"type": "string",
				"pattern": "^[a-z-]+$",
				"maxLength": 40
			},
			"maxItems": 40,
			"uniqueItems": true
		},
		"productCode": { "oneOf": [{ "$ref": "response#/components/schemas/ProductCode" }, { "type": "null" }] },
		"property": { "oneOf": [{ "$ref": "response#/components/schemas/PostalAddress" }, { "type": "null" }] },
		"contacts": {
			"type": "array",
			"items": { "$ref": "response#/components/schemas/Contact" },
			"maxItems": 20
		},
		"vendorId": { "oneOf": [{ "$ref": "response#/components/schemas/VendorId" }, { "type": "null" }] },
		"paymentScenario": { "oneOf": [{ "$ref": "response#/components/schemas/PaymentScenario" }, { "type": "null" }] },
		"documentsConfirmed": { "type": "boolean" },
		"fee": {
			"description": "The client's fee; once conditions were agreed, the agreed one.",
			"oneOf": [{ "$ref": "response#/components/schemas/Money" }, { "type": "null" }]
		},
		"dueDate": {
			"type": ["string", "null"],
			"format": "date",
			"maxLength": 10
		},
		"specialInstructions": {
			"type": "string",
			"maxLength": 4e3
		},
		"proposedTerms": { "oneOf": [{ "$ref": "response#/components/schemas/ProposedTerms" }, { "type": "null" }] },
		"reassignmentCount": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e5
		},
		"revisionCount": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e5
		},
		"statusBeforeHold": {
			"description": "What reactivation restores; null unless the order is on hold.",
			"oneOf": [{ "$ref": "response#/components/schemas/OrderStatus" }, { "type": "null" }]
		},
		"createdAt": { "$ref": "response#/components/schemas/Timestamp" },
		"updatedAt": { "$ref": "response#/components/schemas/Timestamp" },
		"activatedAt": { "oneOf": [{ "$ref": "response#/components/schemas/Timestamp" }, { "type": "null" }] },
		"assignedAt": { "oneOf": [{ "$ref": "response#/components/schemas/Timestamp" }, { "type": "null" }] },
		"answerDueAt": {
			"description": "When an unanswered assignment falls back to unassigned.",
			"oneOf": [{ "$ref": "response#/components/schemas/Timestamp" }, { "type": "null" }]
		},
		"inspectionAt": { "oneOf": [{ "$ref": "response#/components/schemas/Timestamp" }, { "type": "null" }] },
		"deliveredAt": { "oneOf": [{ "$ref": "response#/components/schemas/Timestamp" }, { "type": "null" }] },
		"invoicedAt": { "oneOf": [{ "$ref": "response#/components/schemas/Timestamp" }, { "type": "null" }] },
		"submittedToPortalAt": { "oneOf": [{ "$ref": "response#/components/schemas/Timestamp" }, { "type": "null" }] },
		"paidAt": { "oneOf": [{ "$ref": "response#/components/schemas/Timestamp" }, { "type": "null" }] }
	}
};
const schema144 = {
	"type": "string",
	"description": "Who pays, and how. Activation charges nothing.",
	"enum": [
		"client-invoice",
		"client-card",
		"borrower-link",
		"check"
	]
};
const schema142 = {
	"type": "object",
	"description": "A person to reach about the order. Activation needs a borrower.",
	"required": ["role", "name"],
	"properties": {
		"role": {
			"type": "string",
			"enum": [
				"borrower",
				"co-borrower",
				"agent",
				"occupant"
			]
		},
		"name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 120
		},
		"email": {
			"type": "string",
			"format": "email",
			"maxLength": 254
		},
		"phone": {
			"type": "string",
			"pattern": "^\\+?[0-9 ()-]{7,20}$",
			"maxLength": 20
		}
	},
	"additionalProperties": false
};
const pattern59 = new RegExp("^\\+?[0-9 ()-]{7,20}$", "u");
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.role === void 0 && (missing0 = "role") || data.name === void 0 && (missing0 = "name")) {
			validate96.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "role" || key0 === "name" || key0 === "email" || key0 === "phone")) {
				validate96.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.role !== void 0) {
				let data0 = data.role;
				if (typeof data0 !== "string") {
					validate96.errors = [{
						instancePath: instancePath + "/role",
						schemaPath: "#/properties/role/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				if (!(data0 === "borrower" || data0 === "co-borrower" || data0 === "agent" || data0 === "occupant")) {
					validate96.errors = [{
						instancePath: instancePath + "/role",
						schemaPath: "#/properties/role/enum",
						keyword: "enum",
						params: { allowedValues: schema142.properties.role.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					let data1 = data.name;
					if (typeof data1 === "string") {
						if ((0, import_ucs2length.default)(data1) > 120) {
							validate96.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 120 },
								message: "must NOT have more than 120 characters"
							}];
							return false;
						} else if ((0, import_ucs2length.default)(data1) < 1) {
							validate96.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate96.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.email !== void 0) {
						let data2 = data.email;
						if (typeof data2 === "string") {
							if ((0, import_ucs2length.default)(data2) > 254) {
								validate96.errors = [{
									instancePath: instancePath + "/email",
									schemaPath: "#/properties/email/maxLength",
									keyword: "maxLength",
									params: { limit: 254 },
									message: "must NOT have more than 254 characters"
								}];
								return false;
							} else if (!formats6.test(data2)) {
								validate96.errors = [{
									instancePath: instancePath + "/email",
									schemaPath: "#/properties/email/format",
									keyword: "format",
									params: { format: "email" },
									message: "must match format \"email\""
								}];
								return false;
							}
						} else {
							validate96.errors = [{
								instancePath: instancePath + "/email",
								schemaPath: "#/properties/email/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.phone !== void 0) {
							let data3 = data.phone;
							if (typeof data3 === "string") {
								if ((0, import_ucs2length.default)(data3) > 20) {
									validate96.errors = [{
										instancePath: instancePath + "/phone",
										schemaPath: "#/properties/phone/maxLength",
										keyword: "maxLength",
										params: { limit: 20 },
										message: "must NOT have more than 20 characters"
									}];
									return false;
								} else if (!pattern59.test(data3)) {
									validate96.errors = [{
										instancePath: instancePath + "/phone",
										schemaPath: "#/properties/phone/pattern",
										keyword: "pattern",
										params: { pattern: "^\\+?[0-9 ()-]{7,20}$" },
										message: "must match pattern \"^\\+?[0-9 ()-]{7,20}$\""
									}];
									return false;
								}
							} else {
								validate96.errors = [{
									instancePath: instancePath + "/phone",
									schemaPath: "#/properties/phone/type",
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
		validate96.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate96.errors = vErrors;
	return true;
}
validate96.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.amount === void 0 && (missing0 = "amount") || data.currency === void 0 && (missing0 = "currency")) {
			validate98.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "amount" || key0 === "currency")) {
				validate98.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.amount !== void 0) {
				let data0 = data.amount;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
					validate98.errors = [{
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number") {
					if (data0 > 1e8 || isNaN(data0)) {
						validate98.errors = [{
							instancePath: instancePath + "/amount",
							schemaPath: "#/properties/amount/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e8
							},
							message: "must be <= 100000000"
						}];
						return false;
					} else if (data0 < 0 || isNaN(data0)) {
						validate98.errors = [{
							instancePath: instancePath + "/amount",
							schemaPath: "#/properties/amount/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.currency !== void 0) {
					let data1 = data.currency;
					if (typeof data1 !== "string") {
						validate98.errors = [{
							instancePath: instancePath + "/currency",
							schemaPath: "#/properties/currency/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if ("USD" !== data1) {
						validate98.errors = [{
							instancePath: instancePath + "/currency",
							schemaPath: "#/properties/currency/const",
							keyword: "const",
							params: { allowedValue: "USD" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate98.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate98.errors = vErrors;
	return true;
}
validate98.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema146 = {
	"type": "object",
	"description": "Terms on the table between vendor and client.",
	"required": [
		"by",
		"round",
		"fee",
		"dueDate",
		"notes"
	],
	"properties": {
		"by": {
			"type": "string",
			"enum": ["vendor", "client"]
		},
		"round": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		},
		"fee": { "oneOf": [{ "$ref": "response#/components/schemas/Money" }, { "type": "null" }] },
		"dueDate": {
			"type": ["string", "null"],
			"format": "date",
			"maxLength": 10
		},
		"notes": {
			"type": "string",
			"maxLength": 4e3
		}
	},
	"additionalProperties": false
};
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.by === void 0 && (missing0 = "by") || data.round === void 0 && (missing0 = "round") || data.fee === void 0 && (missing0 = "fee") || data.dueDate === void 0 && (missing0 = "dueDate") || data.notes === void 0 && (missing0 = "notes")) {
				validate100.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "by" || key0 === "round" || key0 === "fee" || key0 === "dueDate" || key0 === "notes")) {
					validate100.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.by !== void 0) {
						let data0 = data.by;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate100.errors = [{
								instancePath: instancePath + "/by",
								schemaPath: "#/properties/by/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data0 === "vendor" || data0 === "client")) {
							validate100.errors = [{
								instancePath: instancePath + "/by",
								schemaPath: "#/properties/by/enum",
								keyword: "enum",
								params: { allowedValues: schema146.properties.by.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.round !== void 0) {
							let data1 = data.round;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
								validate100.errors = [{
									instancePath: instancePath + "/round",
									schemaPath: "#/properties/round/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data1 == "number") {
									if (data1 > 1e3 || isNaN(data1)) {
										validate100.errors = [{
											instancePath: instancePath + "/round",
											schemaPath: "#/properties/round/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1e3
											},
											message: "must be <= 1000"
										}];
										return false;
									} else if (data1 < 1 || isNaN(data1)) {
										validate100.errors = [{
											instancePath: instancePath + "/round",
											schemaPath: "#/properties/round/minimum",
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
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.fee !== void 0) {
								let data2 = data.fee;
								const _errs6 = errors;
								const _errs7 = errors;
								let valid1 = false;
								let passing0 = null;
								const _errs8 = errors;
								if (!validate98(data2, {
									instancePath: instancePath + "/fee",
									parentData: data,
									parentDataProperty: "fee",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
									errors = vErrors.length;
								}
								var _valid0 = _errs8 === errors;
								if (_valid0) {
									valid1 = true;
									passing0 = 0;
								}
								const _errs9 = errors;
								if (data2 !== null) {
									const err0 = {
										instancePath: instancePath + "/fee",
										schemaPath: "#/properties/fee/oneOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err0];
									else vErrors.push(err0);
									errors++;
								}
								var _valid0 = _errs9 === errors;
								if (_valid0 && valid1) {
									valid1 = false;
									passing0 = [passing0, 1];
								} else if (_valid0) {
									valid1 = true;
									passing0 = 1;
								}
								if (!valid1) {
									const err1 = {
										instancePath: instancePath + "/fee",
										schemaPath: "#/properties/fee/oneOf",
										keyword: "oneOf",
										params: { passingSchemas: passing0 },
										message: "must match exactly one schema in oneOf"
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
									validate100.errors = vErrors;
									return false;
								} else {
									errors = _errs7;
									if (vErrors !== null) {
										if (_errs7) vErrors.length = _errs7;
										else vErrors = null;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.dueDate !== void 0) {
									let data3 = data.dueDate;
									const _errs11 = errors;
									if (typeof data3 !== "string" && data3 !== null) {
										validate100.errors = [{
											instancePath: instancePath + "/dueDate",
											schemaPath: "#/properties/dueDate/type",
											keyword: "type",
											params: { type: schema146.properties.dueDate.type },
											message: "must be string,null"
										}];
										return false;
									}
									if (errors === _errs11) {
										if (errors === _errs11) {
											if (typeof data3 === "string") {
												if ((0, import_ucs2length.default)(data3) > 10) {
													validate100.errors = [{
														instancePath: instancePath + "/dueDate",
														schemaPath: "#/properties/dueDate/maxLength",
														keyword: "maxLength",
														params: { limit: 10 },
														message: "must NOT have more than 10 characters"
													}];
													return false;
												} else if (!formats28.test(data3)) {
													validate100.errors = [{
														instancePath: instancePath + "/dueDate",
														schemaPath: "#/properties/dueDate/format",
														keyword: "format",
														params: { format: "date" },
														message: "must match format \"date\""
													}];
													return false;
												}
											}
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.notes !== void 0) {
										let data4 = data.notes;
										const _errs13 = errors;
										if (errors === _errs13) {
											if (typeof data4 === "string") {
												if ((0, import_ucs2length.default)(data4) > 4e3) {
													validate100.errors = [{
														instancePath: instancePath + "/notes",
														schemaPath: "#/properties/notes/maxLength",
														keyword: "maxLength",
														params: { limit: 4e3 },
														message: "must NOT have more than 4000 characters"
													}];
													return false;
												}
											} else {
												validate100.errors = [{
													instancePath: instancePath + "/notes",
													schemaPath: "#/properties/notes/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate100.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.orderId === void 0 && (missing0 = "orderId") || data.clientId === void 0 && (missing0 = "clientId") || data.loanId === void 0 && (missing0 = "loanId") || data.branchId === void 0 && (missing0 = "branchId") || data.orderNumber === void 0 && (missing0 = "orderNumber") || data.status === void 0 && (missing0 = "status") || data.statusCode === void 0 && (missing0 = "statusCode") || data.version === void 0 && (missing0 = "version") || data.allowedActions === void 0 && (missing0 = "allowedActions") || data.productCode === void 0 && (missing0 = "productCode") || data.property === void 0 && (missing0 = "property") || data.contacts === void 0 && (missing0 = "contacts") || data.vendorId === void 0 && (missing0 = "vendorId") || data.paymentScenario === void 0 && (missing0 = "paymentScenario") || data.documentsConfirmed === void 0 && (missing0 = "documentsConfirmed") || data.fee === void 0 && (missing0 = "fee") || data.dueDate === void 0 && (missing0 = "dueDate") || data.specialInstructions === void 0 && (missing0 = "specialInstructions") || data.proposedTerms === void 0 && (missing0 = "proposedTerms") || data.reassignmentCount === void 0 && (missing0 = "reassignmentCount") || data.revisionCount === void 0 && (missing0 = "revisionCount") || data.statusBeforeHold === void 0 && (missing0 = "statusBeforeHold") || data.createdAt === void 0 && (missing0 = "createdAt") || data.updatedAt === void 0 && (missing0 = "updatedAt") || data.activatedAt === void 0 && (missing0 = "activatedAt") || data.assignedAt === void 0 && (missing0 = "assignedAt") || data.answerDueAt === void 0 && (missing0 = "answerDueAt") || data.inspectionAt === void 0 && (missing0 = "inspectionAt") || data.deliveredAt === void 0 && (missing0 = "deliveredAt") || data.invoicedAt === void 0 && (missing0 = "invoicedAt") || data.submittedToPortalAt === void 0 && (missing0 = "submittedToPortalAt") || data.paidAt === void 0 && (missing0 = "paidAt")) {
				validate94.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.orderId !== void 0) {
					let data0 = data.orderId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate94.errors = [{
									instancePath: instancePath + "/orderId",
									schemaPath: "response#/components/schemas/OrderId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern48.test(data0)) {
								validate94.errors = [{
									instancePath: instancePath + "/orderId",
									schemaPath: "response#/components/schemas/OrderId/pattern",
									keyword: "pattern",
									params: { pattern: "^or_[0-9a-z]{16}$" },
									message: "must match pattern \"^or_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate94.errors = [{
								instancePath: instancePath + "/orderId",
								schemaPath: "response#/components/schemas/OrderId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.clientId !== void 0) {
						let data1 = data.clientId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate94.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern7.test(data1)) {
									validate94.errors = [{
										instancePath: instancePath + "/clientId",
										schemaPath: "response#/components/schemas/ClientId/pattern",
										keyword: "pattern",
										params: { pattern: "^cl_[0-9a-z]{16}$" },
										message: "must match pattern \"^cl_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate94.errors = [{
									instancePath: instancePath + "/clientId",
									schemaPath: "response#/components/schemas/ClientId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.loanId !== void 0) {
							let data2 = data.loanId;
							const _errs7 = errors;
							if (errors === errors) {
								if (typeof data2 === "string") {
									if ((0, import_ucs2length.default)(data2) > 19) {
										validate94.errors = [{
											instancePath: instancePath + "/loanId",
											schemaPath: "response#/components/schemas/LoanId/maxLength",
											keyword: "maxLength",
											params: { limit: 19 },
											message: "must NOT have more than 19 characters"
										}];
										return false;
									} else if (!pattern38.test(data2)) {
										validate94.errors = [{
											instancePath: instancePath + "/loanId",
											schemaPath: "response#/components/schemas/LoanId/pattern",
											keyword: "pattern",
											params: { pattern: "^ln_[0-9a-z]{16}$" },
											message: "must match pattern \"^ln_[0-9a-z]{16}$\""
										}];
										return false;
									}
								} else {
									validate94.errors = [{
										instancePath: instancePath + "/loanId",
										schemaPath: "response#/components/schemas/LoanId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.branchId !== void 0) {
								let data3 = data.branchId;
								const _errs10 = errors;
								if (errors === errors) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 19) {
											validate94.errors = [{
												instancePath: instancePath + "/branchId",
												schemaPath: "response#/components/schemas/BranchId/maxLength",
												keyword: "maxLength",
												params: { limit: 19 },
												message: "must NOT have more than 19 characters"
											}];
											return false;
										} else if (!pattern10.test(data3)) {
											validate94.errors = [{
												instancePath: instancePath + "/branchId",
												schemaPath: "response#/components/schemas/BranchId/pattern",
												keyword: "pattern",
												params: { pattern: "^br_[0-9a-z]{16}$" },
												message: "must match pattern \"^br_[0-9a-z]{16}$\""
											}];
											return false;
										}
									} else {
										validate94.errors = [{
											instancePath: instancePath + "/branchId",
											schemaPath: "response#/components/schemas/BranchId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.orderNumber !== void 0) {
									let data4 = data.orderNumber;
									const _errs13 = errors;
									if (typeof data4 !== "string" && data4 !== null) {
										validate94.errors = [{
											instancePath: instancePath + "/orderNumber",
											schemaPath: "#/properties/orderNumber/type",
											keyword: "type",
											params: { type: schema134.properties.orderNumber.type },
											message: "must be string,null"
										}];
										return false;
									}
									if (errors === _errs13) {
										if (typeof data4 === "string") {
											if ((0, import_ucs2length.default)(data4) > 14) {
												validate94.errors = [{
													instancePath: instancePath + "/orderNumber",
													schemaPath: "#/properties/orderNumber/maxLength",
													keyword: "maxLength",
													params: { limit: 14 },
													message: "must NOT have more than 14 characters"
												}];
												return false;
											} else if (!pattern51.test(data4)) {
												validate94.errors = [{
													instancePath: instancePath + "/orderNumber",
													schemaPath: "#/properties/orderNumber/pattern",
													keyword: "pattern",
													params: { pattern: "^CS-[0-9]{4}-[0-9]{6}$" },
													message: "must match pattern \"^CS-[0-9]{4}-[0-9]{6}$\""
												}];
												return false;
											}
										}
									}
									var valid0 = _errs13 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.status !== void 0) {
										let data5 = data.status;
										const _errs15 = errors;
										if (typeof data5 !== "string") {
											validate94.errors = [{
												instancePath: instancePath + "/status",
												schemaPath: "response#/components/schemas/OrderStatus/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										if (!(data5 === "Draft" || data5 === "OrderAssigned" || data5 === "OrderDeclined" || data5 === "OrderAccepted" || data5 === "OrderAcceptedWithConditions" || data5 === "OrderCompleted" || data5 === "Rejected" || data5 === "Cancelled" || data5 === "OnHold" || data5 === "InProgress" || data5 === "ReportSubmitted" || data5 === "RevisionRequest" || data5 === "ReportAccepted" || data5 === "InspectionScheduled" || data5 === "InspectionCompleted" || data5 === "OrderUnassigned" || data5 === "RovBorrower" || data5 === "RovClient" || data5 === "ClientRevisionRequested")) {
											validate94.errors = [{
												instancePath: instancePath + "/status",
												schemaPath: "response#/components/schemas/OrderStatus/enum",
												keyword: "enum",
												params: { allowedValues: schema46.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = _errs15 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.statusCode !== void 0) {
											let data6 = data.statusCode;
											const _errs18 = errors;
											const _errs19 = errors;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
												validate94.errors = [{
													instancePath: instancePath + "/statusCode",
													schemaPath: "response#/components/schemas/StatusCode/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs19) {
												if (typeof data6 == "number") {
													if (data6 > 999 || isNaN(data6)) {
														validate94.errors = [{
															instancePath: instancePath + "/statusCode",
															schemaPath: "response#/components/schemas/StatusCode/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 999
															},
															message: "must be <= 999"
														}];
														return false;
													} else if (data6 < 0 || isNaN(data6)) {
														validate94.errors = [{
															instancePath: instancePath + "/statusCode",
															schemaPath: "response#/components/schemas/StatusCode/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs18 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.version !== void 0) {
												let data7 = data.version;
												const _errs21 = errors;
												if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
													validate94.errors = [{
														instancePath: instancePath + "/version",
														schemaPath: "#/properties/version/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (errors === _errs21) {
													if (typeof data7 == "number") {
														if (data7 > 9007199254740991 || isNaN(data7)) {
															validate94.errors = [{
																instancePath: instancePath + "/version",
																schemaPath: "#/properties/version/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 9007199254740991
																},
																message: "must be <= 9007199254740991"
															}];
															return false;
														} else if (data7 < 1 || isNaN(data7)) {
															validate94.errors = [{
																instancePath: instancePath + "/version",
																schemaPath: "#/properties/version/minimum",
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
												}
												var valid0 = _errs21 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.allowedActions !== void 0) {
													let data8 = data.allowedActions;
													const _errs23 = errors;
													if (errors === _errs23) {
														if (Array.isArray(data8)) {
															if (data8.length > 40) {
																validate94.errors = [{
																	instancePath: instancePath + "/allowedActions",
																	schemaPath: "#/properties/allowedActions/maxItems",
																	keyword: "maxItems",
																	params: { limit: 40 },
																	message: "must NOT have more than 40 items"
																}];
																return false;
															} else {
																var valid7 = true;
																const len0 = data8.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let data9 = data8[i0];
																	const _errs25 = errors;
																	if (errors === _errs25) {
																		if (typeof data9 === "string") {
																			if ((0, import_ucs2length.default)(data9) > 40) {
																				validate94.errors = [{
																					instancePath: instancePath + "/allowedActions/" + i0,
																					schemaPath: "#/properties/allowedActions/items/maxLength",
																					keyword: "maxLength",
																					params: { limit: 40 },
																					message: "must NOT have more than 40 characters"
																				}];
																				return false;
																			} else if (!pattern15.test(data9)) {
																				validate94.errors = [{
																					instancePath: instancePath + "/allowedActions/" + i0,
																					schemaPath: "#/properties/allowedActions/items/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[a-z-]+$" },
																					message: "must match pattern \"^[a-z-]+$\""
																				}];
																				return false;
																			}
																		} else {
																			validate94.errors = [{
																				instancePath: instancePath + "/allowedActions/" + i0,
																				schemaPath: "#/properties/allowedActions/items/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	var valid7 = _errs25 === errors;
																	if (!valid7) break;
																}
																if (valid7) {
																	let i1 = data8.length;
																	let j0;
																	if (i1 > 1) {
																		const indices0 = {};
																		for (; i1--;) {
																			let item0 = data8[i1];
																			if (typeof item0 !== "string") continue;
																			if (typeof indices0[item0] == "number") {
																				j0 = indices0[item0];
																				validate94.errors = [{
																					instancePath: instancePath + "/allowedActions",
																					schemaPath: "#/properties/allowedActions/uniqueItems",
																					keyword: "uniqueItems",
																					params: {
																						i: i1,
																						j: j0
																					},
																					message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
																				}];
																				return false;
																			}
																			indices0[item0] = i1;
																		}
																	}
																}
															}
														} else {
															validate94.errors = [{
																instancePath: instancePath + "/allowedActions",
																schemaPath: "#/properties/allowedActions/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs23 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.productCode !== void 0) {
														let data10 = data.productCode;
														const _errs27 = errors;
														const _errs28 = errors;
														let valid9 = false;
														let passing0 = null;
														const _errs29 = errors;
														if (typeof data10 !== "string") {
															const err0 = {
																instancePath: instancePath + "/productCode",
																schemaPath: "response#/components/schemas/ProductCode/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err0];
															else vErrors.push(err0);
															errors++;
														}
														if (!(data10 === "1004" || data10 === "1004C" || data10 === "1004D" || data10 === "1025" || data10 === "1073" || data10 === "2055" || data10 === "2000")) {
															const err1 = {
																instancePath: instancePath + "/productCode",
																schemaPath: "response#/components/schemas/ProductCode/enum",
																keyword: "enum",
																params: { allowedValues: schema129.enum },
																message: "must be equal to one of the allowed values"
															};
															if (vErrors === null) vErrors = [err1];
															else vErrors.push(err1);
															errors++;
														}
														var _valid0 = _errs29 === errors;
														if (_valid0) {
															valid9 = true;
															passing0 = 0;
														}
														const _errs32 = errors;
														if (data10 !== null) {
															const err2 = {
																instancePath: instancePath + "/productCode",
																schemaPath: "#/properties/productCode/oneOf/1/type",
																keyword: "type",
																params: { type: "null" },
																message: "must be null"
															};
															if (vErrors === null) vErrors = [err2];
															else vErrors.push(err2);
															errors++;
														}
														var _valid0 = _errs32 === errors;
														if (_valid0 && valid9) {
															valid9 = false;
															passing0 = [passing0, 1];
														} else if (_valid0) {
															valid9 = true;
															passing0 = 1;
														}
														if (!valid9) {
															const err3 = {
																instancePath: instancePath + "/productCode",
																schemaPath: "#/properties/productCode/oneOf",
																keyword: "oneOf",
																params: { passingSchemas: passing0 },
																message: "must match exactly one schema in oneOf"
															};
															if (vErrors === null) vErrors = [err3];
															else vErrors.push(err3);
															errors++;
															validate94.errors = vErrors;
															return false;
														} else {
															errors = _errs28;
															if (vErrors !== null) {
																if (_errs28) vErrors.length = _errs28;
																else vErrors = null;
															}
														}
														var valid0 = _errs27 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.property !== void 0) {
															let data11 = data.property;
															const _errs34 = errors;
															const _errs35 = errors;
															let valid11 = false;
															let passing1 = null;
															const _errs36 = errors;
															if (!validate80(data11, {
																instancePath: instancePath + "/property",
																parentData: data,
																parentDataProperty: "property",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
																errors = vErrors.length;
															}
															var _valid1 = _errs36 === errors;
															if (_valid1) {
																valid11 = true;
																passing1 = 0;
															}
															const _errs37 = errors;
															if (data11 !== null) {
																const err4 = {
																	instancePath: instancePath + "/property",
																	schemaPath: "#/properties/property/oneOf/1/type",
																	keyword: "type",
																	params: { type: "null" },
																	message: "must be null"
																};
																if (vErrors === null) vErrors = [err4];
																else vErrors.push(err4);
																errors++;
															}
															var _valid1 = _errs37 === errors;
															if (_valid1 && valid11) {
																valid11 = false;
																passing1 = [passing1, 1];
															} else if (_valid1) {
																valid11 = true;
																passing1 = 1;
															}
															if (!valid11) {
																const err5 = {
																	instancePath: instancePath + "/property",
																	schemaPath: "#/properties/property/oneOf",
																	keyword: "oneOf",
																	params: { passingSchemas: passing1 },
																	message: "must match exactly one schema in oneOf"
																};
																if (vErrors === null) vErrors = [err5];
																else vErrors.push(err5);
																errors++;
																validate94.errors = vErrors;
																return false;
															} else {
																errors = _errs35;
																if (vErrors !== null) {
																	if (_errs35) vErrors.length = _errs35;
																	else vErrors = null;
																}
															}
															var valid0 = _errs34 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.contacts !== void 0) {
																let data12 = data.contacts;
																const _errs39 = errors;
																if (errors === _errs39) {
																	if (Array.isArray(data12)) {
																		if (data12.length > 20) {
																			validate94.errors = [{
																				instancePath: instancePath + "/contacts",
																				schemaPath: "#/properties/contacts/maxItems",
																				keyword: "maxItems",
																				params: { limit: 20 },
																				message: "must NOT have more than 20 items"
																			}];
																			return false;
																		} else {
																			const len1 = data12.length;
																			for (let i2 = 0; i2 < len1; i2++) {
																				const _errs41 = errors;
																				if (!validate96(data12[i2], {
																					instancePath: instancePath + "/contacts/" + i2,
																					parentData: data12,
																					parentDataProperty: i2,
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs41 === errors)) break;
																			}
																		}
																	} else {
																		validate94.errors = [{
																			instancePath: instancePath + "/contacts",
																			schemaPath: "#/properties/contacts/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs39 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.vendorId !== void 0) {
																	let data14 = data.vendorId;
																	const _errs42 = errors;
																	const _errs43 = errors;
																	let valid13 = false;
																	let passing2 = null;
																	const _errs44 = errors;
																	if (errors === errors) {
																		if (typeof data14 === "string") {
																			if ((0, import_ucs2length.default)(data14) > 19) {
																				const err6 = {
																					instancePath: instancePath + "/vendorId",
																					schemaPath: "response#/components/schemas/VendorId/maxLength",
																					keyword: "maxLength",
																					params: { limit: 19 },
																					message: "must NOT have more than 19 characters"
																				};
																				if (vErrors === null) vErrors = [err6];
																				else vErrors.push(err6);
																				errors++;
																			} else if (!pattern9.test(data14)) {
																				const err7 = {
																					instancePath: instancePath + "/vendorId",
																					schemaPath: "response#/components/schemas/VendorId/pattern",
																					keyword: "pattern",
																					params: { pattern: "^vn_[0-9a-z]{16}$" },
																					message: "must match pattern \"^vn_[0-9a-z]{16}$\""
																				};
																				if (vErrors === null) vErrors = [err7];
																				else vErrors.push(err7);
																				errors++;
																			}
																		} else {
																			const err8 = {
																				instancePath: instancePath + "/vendorId",
																				schemaPath: "response#/components/schemas/VendorId/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			};
																			if (vErrors === null) vErrors = [err8];
																			else vErrors.push(err8);
																			errors++;
																		}
																	}
																	var _valid2 = _errs44 === errors;
																	if (_valid2) {
																		valid13 = true;
																		passing2 = 0;
																	}
																	const _errs47 = errors;
																	if (data14 !== null) {
																		const err9 = {
																			instancePath: instancePath + "/vendorId",
																			schemaPath: "#/properties/vendorId/oneOf/1/type",
																			keyword: "type",
																			params: { type: "null" },
																			message: "must be null"
																		};
																		if (vErrors === null) vErrors = [err9];
																		else vErrors.push(err9);
																		errors++;
																	}
																	var _valid2 = _errs47 === errors;
																	if (_valid2 && valid13) {
																		valid13 = false;
																		passing2 = [passing2, 1];
																	} else if (_valid2) {
																		valid13 = true;
																		passing2 = 1;
																	}
																	if (!valid13) {
																		const err10 = {
																			instancePath: instancePath + "/vendorId",
																			schemaPath: "#/properties/vendorId/oneOf",
																			keyword: "oneOf",
																			params: { passingSchemas: passing2 },
																			message: "must match exactly one schema in oneOf"
																		};
																		if (vErrors === null) vErrors = [err10];
																		else vErrors.push(err10);
																		errors++;
																		validate94.errors = vErrors;
																		return false;
																	} else {
																		errors = _errs43;
																		if (vErrors !== null) {
																			if (_errs43) vErrors.length = _errs43;
																			else vErrors = null;
																		}
																	}
																	var valid0 = _errs42 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.paymentScenario !== void 0) {
																		let data15 = data.paymentScenario;
																		const _errs49 = errors;
																		const _errs50 = errors;
																		let valid15 = false;
																		let passing3 = null;
																		const _errs51 = errors;
																		if (typeof data15 !== "string") {
																			const err11 = {
																				instancePath: instancePath + "/paymentScenario",
																				schemaPath: "response#/components/schemas/PaymentScenario/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			};
																			if (vErrors === null) vErrors = [err11];
																			else vErrors.push(err11);
																			errors++;
																		}
																		if (!(data15 === "client-invoice" || data15 === "client-card" || data15 === "borrower-link" || data15 === "check")) {
																			const err12 = {
																				instancePath: instancePath + "/paymentScenario",
																				schemaPath: "response#/components/schemas/PaymentScenario/enum",
																				keyword: "enum",
																				params: { allowedValues: schema144.enum },
																				message: "must be equal to one of the allowed values"
																			};
																			if (vErrors === null) vErrors = [err12];
																			else vErrors.push(err12);
																			errors++;
																		}
																		var _valid3 = _errs51 === errors;
																		if (_valid3) {
																			valid15 = true;
																			passing3 = 0;
																		}
																		const _errs54 = errors;
																		if (data15 !== null) {
																			const err13 = {
																				instancePath: instancePath + "/paymentScenario",
																				schemaPath: "#/properties/paymentScenario/oneOf/1/type",
																				keyword: "type",
																				params: { type: "null" },
																				message: "must be null"
																			};
																			if (vErrors === null) vErrors = [err13];
																			else vErrors.push(err13);
																			errors++;
																		}
																		var _valid3 = _errs54 === errors;
																		if (_valid3 && valid15) {
																			valid15 = false;
																			passing3 = [passing3, 1];
																		} else if (_valid3) {
																			valid15 = true;
																			passing3 = 1;
																		}
																		if (!valid15) {
																			const err14 = {
																				instancePath: instancePath + "/paymentScenario",
																				schemaPath: "#/properties/paymentScenario/oneOf",
																				keyword: "oneOf",
																				params: { passingSchemas: passing3 },
																				message: "must match exactly one schema in oneOf"
																			};
																			if (vErrors === null) vErrors = [err14];
																			else vErrors.push(err14);
																			errors++;
																			validate94.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs50;
																			if (vErrors !== null) {
																				if (_errs50) vErrors.length = _errs50;
																				else vErrors = null;
																			}
																		}
																		var valid0 = _errs49 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.documentsConfirmed !== void 0) {
																			const _errs56 = errors;
																			if (typeof data.documentsConfirmed !== "boolean") {
																				validate94.errors = [{
																					instancePath: instancePath + "/documentsConfirmed",
																					schemaPath: "#/properties/documentsConfirmed/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				}];
																				return false;
																			}
																			var valid0 = _errs56 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.fee !== void 0) {
																				let data17 = data.fee;
																				const _errs58 = errors;
																				const _errs59 = errors;
																				let valid17 = false;
																				let passing4 = null;
																				const _errs60 = errors;
																				if (!validate98(data17, {
																					instancePath: instancePath + "/fee",
																					parentData: data,
																					parentDataProperty: "fee",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
																					errors = vErrors.length;
																				}
																				var _valid4 = _errs60 === errors;
																				if (_valid4) {
																					valid17 = true;
																					passing4 = 0;
																				}
																				const _errs61 = errors;
																				if (data17 !== null) {
																					const err15 = {
																						instancePath: instancePath + "/fee",
																						schemaPath: "#/properties/fee/oneOf/1/type",
																						keyword: "type",
																						params: { type: "null" },
																						message: "must be null"
																					};
																					if (vErrors === null) vErrors = [err15];
																					else vErrors.push(err15);
																					errors++;
																				}
																				var _valid4 = _errs61 === errors;
																				if (_valid4 && valid17) {
																					valid17 = false;
																					passing4 = [passing4, 1];
																				} else if (_valid4) {
																					valid17 = true;
																					passing4 = 1;
																				}
																				if (!valid17) {
																					const err16 = {
																						instancePath: instancePath + "/fee",
																						schemaPath: "#/properties/fee/oneOf",
																						keyword: "oneOf",
																						params: { passingSchemas: passing4 },
																						message: "must match exactly one schema in oneOf"
																					};
																					if (vErrors === null) vErrors = [err16];
																					else vErrors.push(err16);
																					errors++;
																					validate94.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs59;
																					if (vErrors !== null) {
																						if (_errs59) vErrors.length = _errs59;
																						else vErrors = null;
																					}
																				}
																				var valid0 = _errs58 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.dueDate !== void 0) {
																					let data18 = data.dueDate;
																					const _errs63 = errors;
																					if (typeof data18 !== "string" && data18 !== null) {
																						validate94.errors = [{
																							instancePath: instancePath + "/dueDate",
																							schemaPath: "#/properties/dueDate/type",
																							keyword: "type",
																							params: { type: schema134.properties.dueDate.type },
																							message: "must be string,null"
																						}];
																						return false;
																					}
																					if (errors === _errs63) {
																						if (errors === _errs63) {
																							if (typeof data18 === "string") {
																								if ((0, import_ucs2length.default)(data18) > 10) {
																									validate94.errors = [{
																										instancePath: instancePath + "/dueDate",
																										schemaPath: "#/properties/dueDate/maxLength",
																										keyword: "maxLength",
																										params: { limit: 10 },
																										message: "must NOT have more than 10 characters"
																									}];
																									return false;
																								} else if (!formats28.test(data18)) {
																									validate94.errors = [{
																										instancePath: instancePath + "/dueDate",
																										schemaPath: "#/properties/dueDate/format",
																										keyword: "format",
																										params: { format: "date" },
																										message: "must match format \"date\""
																									}];
																									return false;
																								}
																							}
																						}
																					}
																					var valid0 = _errs63 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.specialInstructions !== void 0) {
																						let data19 = data.specialInstructions;
																						const _errs65 = errors;
																						if (errors === _errs65) {
																							if (typeof data19 === "string") {
																								if ((0, import_ucs2length.default)(data19) > 4e3) {
																									validate94.errors = [{
																										instancePath: instancePath + "/specialInstructions",
																										schemaPath: "#/properties/specialInstructions/maxLength",
																										keyword: "maxLength",
																										params: { limit: 4e3 },
																										message: "must NOT have more than 4000 characters"
																									}];
																									return false;
																								}
																							} else {
																								validate94.errors = [{
																									instancePath: instancePath + "/specialInstructions",
																									schemaPath: "#/properties/specialInstructions/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs65 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.proposedTerms !== void 0) {
																							let data20 = data.proposedTerms;
																							const _errs67 = errors;
																							const _errs68 = errors;
																							let valid18 = false;
																							let passing5 = null;
																							const _errs69 = errors;
																							if (!validate100(data20, {
																								instancePath: instancePath + "/proposedTerms",
																								parentData: data,
																								parentDataProperty: "proposedTerms",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
																								errors = vErrors.length;
																							}
																							var _valid5 = _errs69 === errors;
																							if (_valid5) {
																								valid18 = true;
																								passing5 = 0;
																							}
																							const _errs70 = errors;
																							if (data20 !== null) {
																								const err17 = {
																									instancePath: instancePath + "/proposedTerms",
																									schemaPath: "#/properties/proposedTerms/oneOf/1/type",
																									keyword: "type",
																									params: { type: "null" },
																									message: "must be null"
																								};
																								if (vErrors === null) vErrors = [err17];
																								else vErrors.push(err17);
																								errors++;
																							}
																							var _valid5 = _errs70 === errors;
																							if (_valid5 && valid18) {
																								valid18 = false;
																								passing5 = [passing5, 1];
																							} else if (_valid5) {
																								valid18 = true;
																								passing5 = 1;
																							}
																							if (!valid18) {
																								const err18 = {
																									instancePath: instancePath + "/proposedTerms",
																									schemaPath: "#/properties/proposedTerms/oneOf",
																									keyword: "oneOf",
																									params: { passingSchemas: passing5 },
																									message: "must match exactly one schema in oneOf"
																								};
																								if (vErrors === null) vErrors = [err18];
																								else vErrors.push(err18);
																								errors++;
																								validate94.errors = vErrors;
																								return false;
																							} else {
																								errors = _errs68;
																								if (vErrors !== null) {
																									if (_errs68) vErrors.length = _errs68;
																									else vErrors = null;
																								}
																							}
																							var valid0 = _errs67 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.reassignmentCount !== void 0) {
																								let data21 = data.reassignmentCount;
																								const _errs72 = errors;
																								if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
																									validate94.errors = [{
																										instancePath: instancePath + "/reassignmentCount",
																										schemaPath: "#/properties/reassignmentCount/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs72) {
																									if (typeof data21 == "number") {
																										if (data21 > 1e5 || isNaN(data21)) {
																											validate94.errors = [{
																												instancePath: instancePath + "/reassignmentCount",
																												schemaPath: "#/properties/reassignmentCount/maximum",
																												keyword: "maximum",
																												params: {
																													comparison: "<=",
																													limit: 1e5
																												},
																												message: "must be <= 100000"
																											}];
																											return false;
																										} else if (data21 < 0 || isNaN(data21)) {
																											validate94.errors = [{
																												instancePath: instancePath + "/reassignmentCount",
																												schemaPath: "#/properties/reassignmentCount/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											}];
																											return false;
																										}
																									}
																								}
																								var valid0 = _errs72 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.revisionCount !== void 0) {
																									let data22 = data.revisionCount;
																									const _errs74 = errors;
																									if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22))) {
																										validate94.errors = [{
																											instancePath: instancePath + "/revisionCount",
																											schemaPath: "#/properties/revisionCount/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs74) {
																										if (typeof data22 == "number") {
																											if (data22 > 1e5 || isNaN(data22)) {
																												validate94.errors = [{
																													instancePath: instancePath + "/revisionCount",
																													schemaPath: "#/properties/revisionCount/maximum",
																													keyword: "maximum",
																													params: {
																														comparison: "<=",
																														limit: 1e5
																													},
																													message: "must be <= 100000"
																												}];
																												return false;
																											} else if (data22 < 0 || isNaN(data22)) {
																												validate94.errors = [{
																													instancePath: instancePath + "/revisionCount",
																													schemaPath: "#/properties/revisionCount/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												}];
																												return false;
																											}
																										}
																									}
																									var valid0 = _errs74 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.statusBeforeHold !== void 0) {
																										let data23 = data.statusBeforeHold;
																										const _errs76 = errors;
																										const _errs77 = errors;
																										let valid19 = false;
																										let passing6 = null;
																										const _errs78 = errors;
																										if (typeof data23 !== "string") {
																											const err19 = {
																												instancePath: instancePath + "/statusBeforeHold",
																												schemaPath: "response#/components/schemas/OrderStatus/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err19];
																											else vErrors.push(err19);
																											errors++;
																										}
																										if (!(data23 === "Draft" || data23 === "OrderAssigned" || data23 === "OrderDeclined" || data23 === "OrderAccepted" || data23 === "OrderAcceptedWithConditions" || data23 === "OrderCompleted" || data23 === "Rejected" || data23 === "Cancelled" || data23 === "OnHold" || data23 === "InProgress" || data23 === "ReportSubmitted" || data23 === "RevisionRequest" || data23 === "ReportAccepted" || data23 === "InspectionScheduled" || data23 === "InspectionCompleted" || data23 === "OrderUnassigned" || data23 === "RovBorrower" || data23 === "RovClient" || data23 === "ClientRevisionRequested")) {
																											const err20 = {
																												instancePath: instancePath + "/statusBeforeHold",
																												schemaPath: "response#/components/schemas/OrderStatus/enum",
																												keyword: "enum",
																												params: { allowedValues: schema46.enum },
																												message: "must be equal to one of the allowed values"
																											};
																											if (vErrors === null) vErrors = [err20];
																											else vErrors.push(err20);
																											errors++;
																										}
																										var _valid6 = _errs78 === errors;
																										if (_valid6) {
																											valid19 = true;
																											passing6 = 0;
																										}
																										const _errs81 = errors;
																										if (data23 !== null) {
																											const err21 = {
																												instancePath: instancePath + "/statusBeforeHold",
																												schemaPath: "#/properties/statusBeforeHold/oneOf/1/type",
																												keyword: "type",
																												params: { type: "null" },
																												message: "must be null"
																											};
																											if (vErrors === null) vErrors = [err21];
																											else vErrors.push(err21);
																											errors++;
																										}
																										var _valid6 = _errs81 === errors;
																										if (_valid6 && valid19) {
																											valid19 = false;
																											passing6 = [passing6, 1];
																										} else if (_valid6) {
																											valid19 = true;
																											passing6 = 1;
																										}
																										if (!valid19) {
																											const err22 = {
																												instancePath: instancePath + "/statusBeforeHold",
																												schemaPath: "#/properties/statusBeforeHold/oneOf",
																												keyword: "oneOf",
																												params: { passingSchemas: passing6 },
																												message: "must match exactly one schema in oneOf"
																											};
																											if (vErrors === null) vErrors = [err22];
																											else vErrors.push(err22);
																											errors++;
																											validate94.errors = vErrors;
																											return false;
																										} else {
																											errors = _errs77;
																											if (vErrors !== null) {
																												if (_errs77) vErrors.length = _errs77;
																												else vErrors = null;
																											}
																										}
																										var valid0 = _errs76 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.createdAt !== void 0) {
																											let data24 = data.createdAt;
																											const _errs83 = errors;
																											const _errs84 = errors;
																											if (errors === _errs84) {
																												if (errors === _errs84) {
																													if (typeof data24 === "string") {
																														if ((0, import_ucs2length.default)(data24) > 35) {
																															validate94.errors = [{
																																instancePath: instancePath + "/createdAt",
																																schemaPath: "response#/components/schemas/Timestamp/maxLength",
																																keyword: "maxLength",
																																params: { limit: 35 },
																																message: "must NOT have more than 35 characters"
																															}];
																															return false;
																														} else if (!formats4.test(data24)) {
																															validate94.errors = [{
																																instancePath: instancePath + "/createdAt",
																																schemaPath: "response#/components/schemas/Timestamp/format",
																																keyword: "format",
																																params: { format: "date-time" },
																																message: "must match format \"date-time\""
																															}];
																															return false;
																														}
																													} else {
																														validate94.errors = [{
																															instancePath: instancePath + "/createdAt",
																															schemaPath: "response#/components/schemas/Timestamp/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																												}
																											}
																											var valid0 = _errs83 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.updatedAt !== void 0) {
																												let data25 = data.updatedAt;
																												const _errs86 = errors;
																												const _errs87 = errors;
																												if (errors === _errs87) {
																													if (errors === _errs87) {
																														if (typeof data25 === "string") {
																															if ((0, import_ucs2length.default)(data25) > 35) {
																																validate94.errors = [{
																																	instancePath: instancePath + "/updatedAt",
																																	schemaPath: "response#/components/schemas/Timestamp/maxLength",
																																	keyword: "maxLength",
																																	params: { limit: 35 },
																																	message: "must NOT have more than 35 characters"
																																}];
																																return false;
																															} else if (!formats4.test(data25)) {
																																validate94.errors = [{
																																	instancePath: instancePath + "/updatedAt",
																																	schemaPath: "response#/components/schemas/Timestamp/format",
																																	keyword: "format",
																																	params: { format: "date-time" },
																																	message: "must match format \"date-time\""
																																}];
																																return false;
																															}
																														} else {
																															validate94.errors = [{
																																instancePath: instancePath + "/updatedAt",
																																schemaPath: "response#/components/schemas/Timestamp/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																													}
																												}
																												var valid0 = _errs86 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.activatedAt !== void 0) {
																													let data26 = data.activatedAt;
																													const _errs89 = errors;
																													const _errs90 = errors;
																													let valid23 = false;
																													let passing7 = null;
																													const _errs91 = errors;
																													const _errs92 = errors;
																													if (errors === _errs92) {
																														if (errors === _errs92) {
																															if (typeof data26 === "string") {
																																if ((0, import_ucs2length.default)(data26) > 35) {
																																	const err23 = {
																																		instancePath: instancePath + "/activatedAt",
																																		schemaPath: "response#/components/schemas/Timestamp/maxLength",
																																		keyword: "maxLength",
																																		params: { limit: 35 },
																																		message: "must NOT have more than 35 characters"
																																	};
																																	if (vErrors === null) vErrors = [err23];
																																	else vErrors.push(err23);
																																	errors++;
																																} else if (!formats4.test(data26)) {
																																	const err24 = {
																																		instancePath: instancePath + "/activatedAt",
																																		schemaPath: "response#/components/schemas/Timestamp/format",
																																		keyword: "format",
																																		params: { format: "date-time" },
																																		message: "must match format \"date-time\""
																																	};
																																	if (vErrors === null) vErrors = [err24];
																																	else vErrors.push(err24);
																																	errors++;
																																}
																															} else {
																																const err25 = {
																																	instancePath: instancePath + "/activatedAt",
																																	schemaPath: "response#/components/schemas/Timestamp/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																};
																																if (vErrors === null) vErrors = [err25];
																																else vErrors.push(err25);
																																errors++;
																															}
																														}
																													}
																													var _valid7 = _errs91 === errors;
																													if (_valid7) {
																														valid23 = true;
																														passing7 = 0;
																													}
																													const _errs94 = errors;
																													if (data26 !== null) {
																														const err26 = {
																															instancePath: instancePath + "/activatedAt",
																															schemaPath: "#/properties/activatedAt/oneOf/1/type",
																															keyword: "type",
																															params: { type: "null" },
																															message: "must be null"
																														};
																														if (vErrors === null) vErrors = [err26];
																														else vErrors.push(err26);
																														errors++;
																													}
																													var _valid7 = _errs94 === errors;
																													if (_valid7 && valid23) {
																														valid23 = false;
																														passing7 = [passing7, 1];
																													} else if (_valid7) {
																														valid23 = true;
																														passing7 = 1;
																													}
																													if (!valid23) {
																														const err27 = {
																															instancePath: instancePath + "/activatedAt",
																															schemaPath: "#/properties/activatedAt/oneOf",
																															keyword: "oneOf",
																															params: { passingSchemas: passing7 },
																															message: "must match exactly one schema in oneOf"
																														};
																														if (vErrors === null) vErrors = [err27];
																														else vErrors.push(err27);
																														errors++;
																														validate94.errors = vErrors;
																														return false;
																													} else {
																														errors = _errs90;
																														if (vErrors !== null) {
																															if (_errs90) vErrors.length = _errs90;
																															else vErrors = null;
																														}
																													}
																													var valid0 = _errs89 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.assignedAt !== void 0) {
																														let data27 = data.assignedAt;
																														const _errs96 = errors;
																														const _errs97 = errors;
																														let valid25 = false;
																														let passing8 = null;
																														const _errs98 = errors;
																														const _errs99 = errors;
																														if (errors === _errs99) {
																															if (errors === _errs99) {
																																if (typeof data27 === "string") {
																																	if ((0, import_ucs2length.default)(data27) > 35) {
																																		const err28 = {
																																			instancePath: instancePath + "/assignedAt",
																																			schemaPath: "response#/components/schemas/Timestamp/maxLength",
																																			keyword: "maxLength",
																																			params: { limit: 35 },
																																			message: "must NOT have more than 35 characters"
																																		};
																																		if (vErrors === null) vErrors = [err28];
																																		else vErrors.push(err28);
																																		errors++;
																																	} else if (!formats4.test(data27)) {
																																		const err29 = {
																																			instancePath: instancePath + "/assignedAt",
																																			schemaPath: "response#/components/schemas/Timestamp/format",
																																			keyword: "format",
																																			params: { format: "date-time" },
																																			message: "must match format \"date-time\""
																																		};
																																		if (vErrors === null) vErrors = [err29];
																																		else vErrors.push(err29);
																																		errors++;
																																	}
																																} else {
																																	const err30 = {
																																		instancePath: instancePath + "/assignedAt",
																																		schemaPath: "response#/components/schemas/Timestamp/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	};
																																	if (vErrors === null) vErrors = [err30];
																																	else vErrors.push(err30);
																																	errors++;
																																}
																															}
																														}
																														var _valid8 = _errs98 === errors;
																														if (_valid8) {
																															valid25 = true;
																															passing8 = 0;
																														}
																														const _errs101 = errors;
																														if (data27 !== null) {
																															const err31 = {
																																instancePath: instancePath + "/assignedAt",
																																schemaPath: "#/properties/assignedAt/oneOf/1/type",
																																keyword: "type",
																																params: { type: "null" },
																																message: "must be null"
																															};
																															if (vErrors === null) vErrors = [err31];
																															else vErrors.push(err31);
																															errors++;
																														}
																														var _valid8 = _errs101 === errors;
																														if (_valid8 && valid25) {
																															valid25 = false;
																															passing8 = [passing8, 1];
																														} else if (_valid8) {
																															valid25 = true;
																															passing8 = 1;
																														}
																														if (!valid25) {
																															const err32 = {
																																instancePath: instancePath + "/assignedAt",
																																schemaPath: "#/properties/assignedAt/oneOf",
																																keyword: "oneOf",
																																params: { passingSchemas: passing8 },
																																message: "must match exactly one schema in oneOf"
																															};
																															if (vErrors === null) vErrors = [err32];
																															else vErrors.push(err32);
																															errors++;
																															validate94.errors = vErrors;
																															return false;
																														} else {
																															errors = _errs97;
																															if (vErrors !== null) {
																																if (_errs97) vErrors.length = _errs97;
																																else vErrors = null;
																															}
																														}
																														var valid0 = _errs96 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.answerDueAt !== void 0) {
																															let data28 = data.answerDueAt;
																															const _errs103 = errors;
																															const _errs104 = errors;
																															let valid27 = false;
																															let passing9 = null;
																															const _errs105 = errors;
																															const _errs106 = errors;
																															if (errors === _errs106) {
																																if (errors === _errs106) {
																																	if (typeof data28 === "string") {
																																		if ((0, import_ucs2length.default)(data28) > 35) {
																																			const err33 = {
																																				instancePath: instancePath + "/answerDueAt",
																																				schemaPath: "response#/components/schemas/Timestamp/maxLength",
																																				keyword: "maxLength",
																																				params: { limit: 35 },
																																				message: "must NOT have more than 35 characters"
																																			};
																																			if (vErrors === null) vErrors = [err33];
																																			else vErrors.push(err33);
																																			errors++;
																																		} else if (!formats4.test(data28)) {
																																			const err34 = {
																																				instancePath: instancePath + "/answerDueAt",
																																				schemaPath: "response#/components/schemas/Timestamp/format",
																																				keyword: "format",
																																				params: { format: "date-time" },
																																				message: "must match format \"date-time\""
																																			};
																																			if (vErrors === null) vErrors = [err34];
																																			else vErrors.push(err34);
																																			errors++;
																																		}
																																	} else {
																																		const err35 = {
																																			instancePath: instancePath + "/answerDueAt",
																																			schemaPath: "response#/components/schemas/Timestamp/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		};
																																		if (vErrors === null) vErrors = [err35];
																																		else vErrors.push(err35);
																																		errors++;
																																	}
																																}
																															}
																															var _valid9 = _errs105 === errors;
																															if (_valid9) {
																																valid27 = true;
																																passing9 = 0;
																															}
																															const _errs108 = errors;
																															if (data28 !== null) {
																																const err36 = {
																																	instancePath: instancePath + "/answerDueAt",
																																	schemaPath: "#/properties/answerDueAt/oneOf/1/type",
																																	keyword: "type",
																																	params: { type: "null" },
																																	message: "must be null"
																																};
																																if (vErrors === null) vErrors = [err36];
																																else vErrors.push(err36);
																																errors++;
																															}
																															var _valid9 = _errs108 === errors;
																															if (_valid9 && valid27) {
																																valid27 = false;
																																passing9 = [passing9, 1];
																															} else if (_valid9) {
																																valid27 = true;
																																passing9 = 1;
																															}
																															if (!valid27) {
																																const err37 = {
																																	instancePath: instancePath + "/answerDueAt",
																																	schemaPath: "#/properties/answerDueAt/oneOf",
																																	keyword: "oneOf",
																																	params: { passingSchemas: passing9 },
																																	message: "must match exactly one schema in oneOf"
																																};
																																if (vErrors === null) vErrors = [err37];
																																else vErrors.push(err37);
																																errors++;
																																validate94.errors = vErrors;
																																return false;
																															} else {
																																errors = _errs104;
																																if (vErrors !== null) {
																																	if (_errs104) vErrors.length = _errs104;
																																	else vErrors = null;
																																}
																															}
																															var valid0 = _errs103 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.inspectionAt !== void 0) {
																																let data29 = data.inspectionAt;
																																const _errs110 = errors;
																																const _errs111 = errors;
																																let valid29 = false;
																																let passing10 = null;
																																const _errs112 = errors;
																																const _errs113 = errors;
																																if (errors === _errs113) {
																																	if (errors === _errs113) {
																																		if (typeof data29 === "string") {
																																			if ((0, import_ucs2length.default)(data29) > 35) {
																																				const err38 = {
																																					instancePath: instancePath + "/inspectionAt",
																																					schemaPath: "response#/components/schemas/Timestamp/maxLength",
																																					keyword: "maxLength",
																																					params: { limit: 35 },
																																					message: "must NOT have more than 35 characters"
																																				};
																																				if (vErrors === null) vErrors = [err38];
																																				else vErrors.push(err38);
																																				errors++;
																																			} else if (!formats4.test(data29)) {
																																				const err39 = {
																																					instancePath: instancePath + "/inspectionAt",
																																					schemaPath: "response#/components/schemas/Timestamp/format",
																																					keyword: "format",
																																					params: { format: "date-time" },
																																					message: "must match format \"date-time\""
																																				};
																																				if (vErrors === null) vErrors = [err39];
																																				else vErrors.push(err39);
																																				errors++;
																																			}
																																		} else {
																																			const err40 = {
																																				instancePath: instancePath + "/inspectionAt",
																																				schemaPath: "response#/components/schemas/Timestamp/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			};
																																			if (vErrors === null) vErrors = [err40];
																																			else vErrors.push(err40);
																																			errors++;
																																		}
																																	}
																																}
																																var _valid10 = _errs112 === errors;
																																if (_valid10) {
																																	valid29 = true;
																																	passing10 = 0;
																																}
																																const _errs115 = errors;
																																if (data29 !== null) {
																																	const err41 = {
																																		instancePath: instancePath + "/inspectionAt",
																																		schemaPath: "#/properties/inspectionAt/oneOf/1/type",
																																		keyword: "type",
																																		params: { type: "null" },
																																		message: "must be null"
																																	};
																																	if (vErrors === null) vErrors = [err41];
																																	else vErrors.push(err41);
																																	errors++;
																																}
																																var _valid10 = _errs115 === errors;
																																if (_valid10 && valid29) {
																																	valid29 = false;
																																	passing10 = [passing10, 1];
																																} else if (_valid10) {
																																	valid29 = true;
																																	passing10 = 1;
																																}
																																if (!valid29) {
																																	const err42 = {
																																		instancePath: instancePath + "/inspectionAt",
																																		schemaPath: "#/properties/inspectionAt/oneOf",
																																		keyword: "oneOf",
																																		params: { passingSchemas: passing10 },
																																		message: "must match exactly one schema in oneOf"
																																	};
																																	if (vErrors === null) vErrors = [err42];
																																	else vErrors.push(err42);
																																	errors++;
																																	validate94.errors = vErrors;
																																	return false;
																																} else {
																																	errors = _errs111;
																																	if (vErrors !== null) {
																																		if (_errs111) vErrors.length = _errs111;
																																		else vErrors = null;
																																	}
																																}
																																var valid0 = _errs110 === errors;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.deliveredAt !== void 0) {
																																	let data30 = data.deliveredAt;
																																	const _errs117 = errors;
																																	const _errs118 = errors;
																																	let valid31 = false;
																																	let passing11 = null;
																																	const _errs119 = errors;
																																	const _errs120 = errors;
																																	if (errors === _errs120) {
																																		if (errors === _errs120) {
																																			if (typeof data30 === "string") {
																																				if ((0, import_ucs2length.default)(data30) > 35) {
																																					const err43 = {
																																						instancePath: instancePath + "/deliveredAt",
																																						schemaPath: "response#/components/schemas/Timestamp/maxLength",
																																						keyword: "maxLength",
																																						params: { limit: 35 },
																																						message: "must NOT have more than 35 characters"
																																					};
																																					if (vErrors === null) vErrors = [err43];
																																					else vErrors.push(err43);
																																					errors++;
																																				} else if (!formats4.test(data30)) {
																																					const err44 = {
																																						instancePath: instancePath + "/deliveredAt",
																																						schemaPath: "response#/components/schemas/Timestamp/format",
																																						keyword: "format",
																																						params: { format: "date-time" },
																																						message: "must match format \"date-time\""
																																					};
																																					if (vErrors === null) vErrors = [err44];
																																					else vErrors.push(err44);
																																					errors++;
																																				}
																																			} else {
																																				const err45 = {
																																					instancePath: instancePath + "/deliveredAt",
																																					schemaPath: "response#/components/schemas/Timestamp/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				};
																																				if (vErrors === null) vErrors = [err45];
																																				else vErrors.push(err45);
																																				errors++;
																																			}
																																		}
																																	}
																																	var _valid11 = _errs119 === errors;
																																	if (_valid11) {
																																		valid31 = true;
																																		passing11 = 0;
																																	}
																																	const _errs122 = errors;
																																	if (data30 !== null) {
																																		const err46 = {
																																			instancePath: instancePath + "/deliveredAt",
																																			schemaPath: "#/properties/deliveredAt/oneOf/1/type",
																																			keyword: "type",
																																			params: { type: "null" },
																																			message: "must be null"
																																		};
																																		if (vErrors === null) vErrors = [err46];
																																		else vErrors.push(err46);
																																		errors++;
																																	}
																																	var _valid11 = _errs122 === errors;
																																	if (_valid11 && valid31) {
																																		valid31 = false;
																																		passing11 = [passing11, 1];
																																	} else if (_valid11) {
																																		valid31 = true;
																																		passing11 = 1;
																																	}
																																	if (!valid31) {
																																		const err47 = {
																																			instancePath: instancePath + "/deliveredAt",
																																			schemaPath: "#/properties/deliveredAt/oneOf",
																																			keyword: "oneOf",
																																			params: { passingSchemas: passing11 },
																																			message: "must match exactly one schema in oneOf"
																																		};
																																		if (vErrors === null) vErrors = [err47];
																																		else vErrors.push(err47);
																																		errors++;
																																		validate94.errors = vErrors;
																																		return false;
																																	} else {
																																		errors = _errs118;
																																		if (vErrors !== null) {
																																			if (_errs118) vErrors.length = _errs118;
																																			else vErrors = null;
																																		}
																																	}
																																	var valid0 = _errs117 === errors;
																																} else var valid0 = true;
																																if (valid0) {
																																	if (data.invoicedAt !== void 0) {
																																		let data31 = data.invoicedAt;
																																		const _errs124 = errors;
																																		const _errs125 = errors;
																																		let valid33 = false;
																																		let passing12 = null;
																																		const _errs126 = errors;
																																		const _errs127 = errors;
																																		if (errors === _errs127) {
																																			if (errors === _errs127) {
																																				if (typeof data31 === "string") {
																																					if ((0, import_ucs2length.default)(data31) > 35) {
																																						const err48 = {
																																							instancePath: instancePath + "/invoicedAt",
																																							schemaPath: "response#/components/schemas/Timestamp/maxLength",
																																							keyword: "maxLength",
																																							params: { limit: 35 },
																																							message: "must NOT have more than 35 characters"
																																						};
																																						if (vErrors === null) vErrors = [err48];
																																						else vErrors.push(err48);
																																						errors++;
																																					} else if (!formats4.test(data31)) {
																																						const err49 = {
																																							instancePath: instancePath + "/invoicedAt",
																																							schemaPath: "response#/components/schemas/Timestamp/format",
																																							keyword: "format",
																																							params: { format: "date-time" },
																																							message: "must match format \"date-time\""
																																						};
																																						if (vErrors === null) vErrors = [err49];
																																						else vErrors.push(err49);
																																						errors++;
																																					}
																																				} else {
																																					const err50 = {
																																						instancePath: instancePath + "/invoicedAt",
																																						schemaPath: "response#/components/schemas/Timestamp/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					};
																																					if (vErrors === null) vErrors = [err50];
																																					else vErrors.push(err50);
																																					errors++;
																																				}
																																			}
																																		}
																																		var _valid12 = _errs126 === errors;
																																		if (_valid12) {
																																			valid33 = true;
																																			passing12 = 0;
																																		}
																																		const _errs129 = errors;
																																		if (data31 !== null) {
																																			const err51 = {
																																				instancePath: instancePath + "/invoicedAt",
																																				schemaPath: "#/properties/invoicedAt/oneOf/1/type",
																																				keyword: "type",
																																				params: { type: "null" },
																																				message: "must be null"
																																			};
																																			if (vErrors === null) vErrors = [err51];
																																			else vErrors.push(err51);
																																			errors++;
																																		}
																																		var _valid12 = _errs129 === errors;
																																		if (_valid12 && valid33) {
																																			valid33 = false;
																																			passing12 = [passing12, 1];
																																		} else if (_valid12) {
																																			valid33 = true;
																																			passing12 = 1;
																																		}
																																		if (!valid33) {
																																			const err52 = {
																																				instancePath: instancePath + "/invoicedAt",
																																				schemaPath: "#/properties/invoicedAt/oneOf",
																																				keyword: "oneOf",
																																				params: { passingSchemas: passing12 },
																																				message: "must match exactly one schema in oneOf"
																																			};
																																			if (vErrors === null) vErrors = [err52];
																																			else vErrors.push(err52);
																																			errors++;
																																			validate94.errors = vErrors;
																																			return false;
																																		} else {
																																			errors = _errs125;
																																			if (vErrors !== null) {
																																				if (_errs125) vErrors.length = _errs125;
																																				else vErrors = null;
																																			}
																																		}
																																		var valid0 = _errs124 === errors;
																																	} else var valid0 = true;
																																	if (valid0) {
																																		if (data.submittedToPortalAt !== void 0) {
																																			let data32 = data.submittedToPortalAt;
																																			const _errs131 = errors;
																																			const _errs132 = errors;
																																			let valid35 = false;
																																			let passing13 = null;
																																			const _errs133 = errors;
																																			const _errs134 = errors;
																																			if (errors === _errs134) {
																																				if (errors === _errs134) {
																																					if (typeof data32 === "string") {
																																						if ((0, import_ucs2length.default)(data32) > 35) {
																																							const err53 = {
																																								instancePath: instancePath + "/submittedToPortalAt",
																																								schemaPath: "response#/components/schemas/Timestamp/maxLength",
																																								keyword: "maxLength",
																																								params: { limit: 35 },
																																								message: "must NOT have more than 35 characters"
																																							};
																																							if (vErrors === null) vErrors = [err53];
																																							else vErrors.push(err53);
																																							errors++;
																																						} else if (!formats4.test(data32)) {
																																							const err54 = {
																																								instancePath: instancePath + "/submittedToPortalAt",
																																								schemaPath: "response#/components/schemas/Timestamp/format",
																																								keyword: "format",
																																								params: { format: "date-time" },
																																								message: "must match format \"date-time\""
																																							};
																																							if (vErrors === null) vErrors = [err54];
																																							else vErrors.push(err54);
																																							errors++;
																																						}
																																					} else {
																																						const err55 = {
																																							instancePath: instancePath + "/submittedToPortalAt",
																																							schemaPath: "response#/components/schemas/Timestamp/type",
																																							keyword: "type",
																																							params: { type: "string" },
																																							message: "must be string"
																																						};
																																						if (vErrors === null) vErrors = [err55];
																																						else vErrors.push(err55);
																																						errors++;
																																					}
																																				}
																																			}
																																			var _valid13 = _errs133 === errors;
																																			if (_valid13) {
																																				valid35 = true;
																																				passing13 = 0;
																																			}
																																			const _errs136 = errors;
																																			if (data32 !== null) {
																																				const err56 = {
																																					instancePath: instancePath + "/submittedToPortalAt",
																																					schemaPath: "#/properties/submittedToPortalAt/oneOf/1/type",
																																					keyword: "type",
																																					params: { type: "null" },
																																					message: "must be null"
																																				};
																																				if (vErrors === null) vErrors = [err56];
																																				else vErrors.push(err56);
																																				errors++;
																																			}
																																			var _valid13 = _errs136 === errors;
																																			if (_valid13 && valid35) {
																																				valid35 = false;
																																				passing13 = [passing13, 1];
																																			} else if (_valid13) {
																																				valid35 = true;
																																				passing13 = 1;
																																			}
																																			if (!valid35) {
																																				const err57 = {
																																					instancePath: instancePath + "/submittedToPortalAt",
																																					schemaPath: "#/properties/submittedToPortalAt/oneOf",
																																					keyword: "oneOf",
																																					params: { passingSchemas: passing13 },
																																					message: "must match exactly one schema in oneOf"
																																				};
																																				if (vErrors === null) vErrors = [err57];
																																				else vErrors.push(err57);
																																				errors++;
																																				validate94.errors = vErrors;
																																				return false;
																																			} else {
																																				errors = _errs132;
																																				if (vErrors !== null) {
																																					if (_errs132) vErrors.length = _errs132;
																																					else vErrors = null;
																																				}
																																			}
																																			var valid0 = _errs131 === errors;
																																		} else var valid0 = true;
																																		if (valid0) {
																																			if (data.paidAt !== void 0) {
																																				let data33 = data.paidAt;
																																				const _errs138 = errors;
																																				const _errs139 = errors;
																																				let valid37 = false;
																																				let passing14 = null;
																																				const _errs140 = errors;
																																				const _errs141 = errors;
																																				if (errors === _errs141) {
																																					if (errors === _errs141) {
																																						if (typeof data33 === "string") {
																																							if ((0, import_ucs2length.default)(data33) > 35) {
																																								const err58 = {
																																									instancePath: instancePath + "/paidAt",
																																									schemaPath: "response#/components/schemas/Timestamp/maxLength",
																																									keyword: "maxLength",
																																									params: { limit: 35 },
																																									message: "must NOT have more than 35 characters"
																																								};
																																								if (vErrors === null) vErrors = [err58];
																																								else vErrors.push(err58);
																																								errors++;
																																							} else if (!formats4.test(data33)) {
																																								const err59 = {
																																									instancePath: instancePath + "/paidAt",
																																									schemaPath: "response#/components/schemas/Timestamp/format",
																																									keyword: "format",
																																									params: { format: "date-time" },
																																									message: "must match format \"date-time\""
																																								};
																																								if (vErrors === null) vErrors = [err59];
																																								else vErrors.push(err59);
																																								errors++;
																																							}
																																						} else {
																																							const err60 = {
																																								instancePath: instancePath + "/paidAt",
																																								schemaPath: "response#/components/schemas/Timestamp/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							};
																																							if (vErrors === null) vErrors = [err60];
																																							else vErrors.push(err60);
																																							errors++;
																																						}
																																					}
																																				}
																																				var _valid14 = _errs140 === errors;
																																				if (_valid14) {
																																					valid37 = true;
																																					passing14 = 0;
																																				}
																																				const _errs143 = errors;
																																				if (data33 !== null) {
																																					const err61 = {
																																						instancePath: instancePath + "/paidAt",
																																						schemaPath: "#/properties/paidAt/oneOf/1/type",
																																						keyword: "type",
																																						params: { type: "null" },
																																						message: "must be null"
																																					};
																																					if (vErrors === null) vErrors = [err61];
																																					else vErrors.push(err61);
																																					errors++;
																																				}
																																				var _valid14 = _errs143 === errors;
																																				if (_valid14 && valid37) {
																																					valid37 = false;
																																					passing14 = [passing14, 1];
																																				} else if (_valid14) {
																																					valid37 = true;
																																					passing14 = 1;
																																				}
																																				if (!valid37) {
																																					const err62 = {
																																						instancePath: instancePath + "/paidAt",
																																						schemaPath: "#/properties/paidAt/oneOf",
																																						keyword: "oneOf",
																																						params: { passingSchemas: passing14 },
																																						message: "must match exactly one schema in oneOf"
																																					};
																																					if (vErrors === null) vErrors = [err62];
																																					else vErrors.push(err62);
																																					errors++;
																																					validate94.errors = vErrors;
																																					return false;
																																				} else {
																																					errors = _errs139;
																																					if (vErrors !== null) {
																																						if (_errs139) vErrors.length = _errs139;
																																						else vErrors = null;
																																					}
																																				}
																																				var valid0 = _errs138 === errors;
																																			} else var valid0 = true;
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate94.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": {
		"orderId": true,
		"clientId": true,
		"loanId": true,
		"branchId": true,
		"orderNumber": true,
		"status": true,
		"statusCode": true,
		"version": true,
		"allowedActions": true,
		"productCode": true,
		"property": true,
		"contacts": true,
		"vendorId": true,
		"paymentScenario": true,
		"documentsConfirmed": true,
		"fee": true,
		"dueDate": true,
		"specialInstructions": true,
		"proposedTerms": true,
		"reassignmentCount": true,
		"revisionCount": true,
		"statusBeforeHold": true,
		"createdAt": true,
		"updatedAt": true,
		"activatedAt": true,
		"assignedAt": true,
		"answerDueAt": true,
		"inspectionAt": true,
		"deliveredAt": true,
		"invoicedAt": true,
		"submittedToPortalAt": true,
		"paidAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate94(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
		errors = vErrors.length;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"props": {
		"orderId": true,
		"clientId": true,
		"loanId": true,
		"branchId": true,
		"orderNumber": true,
		"status": true,
		"statusCode": true,
		"version": true,
		"allowedActions": true,
		"productCode": true,
		"property": true,
		"contacts": true,
		"vendorId": true,
		"paymentScenario": true,
		"documentsConfirmed": true,
		"fee": true,
		"dueDate": true,
		"specialInstructions": true,
		"proposedTerms": true,
		"reassignmentCount": true,
		"revisionCount": true,
		"statusBeforeHold": true,
		"createdAt": true,
		"updatedAt": true,
		"activatedAt": true,
		"assignedAt": true,
		"answerDueAt": true,
		"inspectionAt": true,
		"deliveredAt": true,
		"invoicedAt": true,
		"submittedToPortalAt": true,
		"paidAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator16 = validate104;
const schema159 = {
	"type": "object",
	"description": "One page of vendors, the best placed first. `nextCursor` is null on the last page.",
	"required": ["items", "nextCursor"],
	"properties": {
		"items": {
			"type": "array",
			"items": { "$ref": "response#/components/schemas/VendorCandidate" },
			"maxItems": 100
		},
		"nextCursor": {
			"type": ["string", "null"],
			"description": "Send it back as `cursor` for the next page. Opaque.",
			"maxLength": 512
		}
	}
};
const schema160 = {
	"type": "object",
	"description": "A vendor of the client's panel, measured against an order.",
	"required": [
		"vendorId",
		"name",
		"eligible",
		"obstacles",
		"openOrders",
		"capacity",
		"fee"
	],
	"properties": {
		"vendorId": { "$ref": "response#/components/schemas/VendorId" },
		"name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 120
		},
		"eligible": {
			"type": "boolean",
			"description": "True when nothing stands in the way."
		},
		"obstacles": {
			"type": "array",
			"description": "What stands in the way. Coverage is looked up by zip, then county, then state.",
			"items": {
				"type": "string",
				"enum": [
					"not-on-panel",
					"product",
					"coverage",
					"capacity",
					"licence",
					"no-contract-fee"
				]
			},
			"maxItems": 6,
			"uniqueItems": true
		},
		"openOrders": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e5
		},
		"capacity": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e5,
			"description": "How many open orders the vendor takes at most."
		},
		"fee": {
			"description": "The contract fee for the order's product; null when none was agreed.",
			"oneOf": [{ "$ref": "response#/components/schemas/Money" }, { "type": "null" }]
		}
	}
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.vendorId === void 0 && (missing0 = "vendorId") || data.name === void 0 && (missing0 = "name") || data.eligible === void 0 && (missing0 = "eligible") || data.obstacles === void 0 && (missing0 = "obstacles") || data.openOrders === void 0 && (missing0 = "openOrders") || data.capacity === void 0 && (missing0 = "capacity") || data.fee === void 0 && (missing0 = "fee")) {
				validate106.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.vendorId !== void 0) {
					let data0 = data.vendorId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate106.errors = [{
									instancePath: instancePath + "/vendorId",
									schemaPath: "response#/components/schemas/VendorId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern9.test(data0)) {
								validate106.errors = [{
									instancePath: instancePath + "/vendorId",
									schemaPath: "response#/components/schemas/VendorId/pattern",
									keyword: "pattern",
									params: { pattern: "^vn_[0-9a-z]{16}$" },
									message: "must match pattern \"^vn_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate106.errors = [{
								instancePath: instancePath + "/vendorId",
								schemaPath: "response#/components/schemas/VendorId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						let data1 = data.name;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 120) {
									validate106.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 120 },
										message: "must NOT have more than 120 characters"
									}];
									return false;
								} else if ((0, import_ucs2length.default)(data1) < 1) {
									validate106.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate106.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.eligible !== void 0) {
							const _errs6 = errors;
							if (typeof data.eligible !== "boolean") {
								validate106.errors = [{
									instancePath: instancePath + "/eligible",
									schemaPath: "#/properties/eligible/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.obstacles !== void 0) {
								let data3 = data.obstacles;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data3)) {
										if (data3.length > 6) {
											validate106.errors = [{
												instancePath: instancePath + "/obstacles",
												schemaPath: "#/properties/obstacles/maxItems",
												keyword: "maxItems",
												params: { limit: 6 },
												message: "must NOT have more than 6 items"
											}];
											return false;
										} else {
											var valid2 = true;
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data4 = data3[i0];
												const _errs10 = errors;
												if (typeof data4 !== "string") {
													validate106.errors = [{
														instancePath: instancePath + "/obstacles/" + i0,
														schemaPath: "#/properties/obstacles/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												if (!(data4 === "not-on-panel" || data4 === "product" || data4 === "coverage" || data4 === "capacity" || data4 === "licence" || data4 === "no-contract-fee")) {
													validate106.errors = [{
														instancePath: instancePath + "/obstacles/" + i0,
														schemaPath: "#/properties/obstacles/items/enum",
														keyword: "enum",
														params: { allowedValues: schema160.properties.obstacles.items.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid2 = _errs10 === errors;
												if (!valid2) break;
											}
											if (valid2) {
												let i1 = data3.length;
												let j0;
												if (i1 > 1) {
													const indices0 = {};
													for (; i1--;) {
														let item0 = data3[i1];
														if (typeof item0 !== "string") continue;
														if (typeof indices0[item0] == "number") {
															j0 = indices0[item0];
															validate106.errors = [{
																instancePath: instancePath + "/obstacles",
																schemaPath: "#/properties/obstacles/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i1,
																	j: j0
																},
																message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
															}];
															return false;
														}
														indices0[item0] = i1;
													}
												}
											}
										}
									} else {
										validate106.errors = [{
											instancePath: instancePath + "/obstacles",
											schemaPath: "#/properties/obstacles/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.openOrders !== void 0) {
									let data5 = data.openOrders;
									const _errs12 = errors;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
										validate106.errors = [{
											instancePath: instancePath + "/openOrders",
											schemaPath: "#/properties/openOrders/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs12) {
										if (typeof data5 == "number") {
											if (data5 > 1e5 || isNaN(data5)) {
												validate106.errors = [{
													instancePath: instancePath + "/openOrders",
													schemaPath: "#/properties/openOrders/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 1e5
													},
													message: "must be <= 100000"
												}];
												return false;
											} else if (data5 < 0 || isNaN(data5)) {
												validate106.errors = [{
													instancePath: instancePath + "/openOrders",
													schemaPath: "#/properties/openOrders/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.capacity !== void 0) {
										let data6 = data.capacity;
										const _errs14 = errors;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
											validate106.errors = [{
												instancePath: instancePath + "/capacity",
												schemaPath: "#/properties/capacity/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs14) {
											if (typeof data6 == "number") {
												if (data6 > 1e5 || isNaN(data6)) {
													validate106.errors = [{
														instancePath: instancePath + "/capacity",
														schemaPath: "#/properties/capacity/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e5
														},
														message: "must be <= 100000"
													}];
													return false;
												} else if (data6 < 0 || isNaN(data6)) {
													validate106.errors = [{
														instancePath: instancePath + "/capacity",
														schemaPath: "#/properties/capacity/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.fee !== void 0) {
											let data7 = data.fee;
											const _errs16 = errors;
											const _errs17 = errors;
											let valid4 = false;
											let passing0 = null;
											const _errs18 = errors;
											if (!validate98(data7, {
												instancePath: instancePath + "/fee",
												parentData: data,
												parentDataProperty: "fee",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
												errors = vErrors.length;
											}
											var _valid0 = _errs18 === errors;
											if (_valid0) {
												valid4 = true;
												passing0 = 0;
											}
											const _errs19 = errors;
											if (data7 !== null) {
												const err0 = {
													instancePath: instancePath + "/fee",
													schemaPath: "#/properties/fee/oneOf/1/type",
													keyword: "type",
													params: { type: "null" },
													message: "must be null"
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											}
											var _valid0 = _errs19 === errors;
											if (_valid0 && valid4) {
												valid4 = false;
												passing0 = [passing0, 1];
											} else if (_valid0) {
												valid4 = true;
												passing0 = 1;
											}
											if (!valid4) {
												const err1 = {
													instancePath: instancePath + "/fee",
													schemaPath: "#/properties/fee/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing0 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
												validate106.errors = vErrors;
												return false;
											} else {
												errors = _errs17;
												if (vErrors !== null) {
													if (_errs17) vErrors.length = _errs17;
													else vErrors = null;
												}
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate106.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"props": {
		"vendorId": true,
		"name": true,
		"eligible": true,
		"obstacles": true,
		"openOrders": true,
		"capacity": true,
		"fee": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.items === void 0 && (missing0 = "items") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
				validate105.errors = [{
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
							if (data0.length > 100) {
								validate105.errors = [{
									instancePath: instancePath + "/items",
									schemaPath: "#/properties/items/maxItems",
									keyword: "maxItems",
									params: { limit: 100 },
									message: "must NOT have more than 100 items"
								}];
								return false;
							} else {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs3 = errors;
									if (!validate106(data0[i0], {
										instancePath: instancePath + "/items/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
										errors = vErrors.length;
									}
									if (!(_errs3 === errors)) break;
								}
							}
						} else {
							validate105.errors = [{
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
							validate105.errors = [{
								instancePath: instancePath + "/nextCursor",
								schemaPath: "#/properties/nextCursor/type",
								keyword: "type",
								params: { type: schema159.properties.nextCursor.type },
								message: "must be string,null"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 === "string") {
								if ((0, import_ucs2length.default)(data2) > 512) {
									validate105.errors = [{
										instancePath: instancePath + "/nextCursor",
										schemaPath: "#/properties/nextCursor/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate105.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate105(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
		errors = vErrors.length;
	}
	validate104.errors = vErrors;
	return errors === 0;
}
validate104.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator17 = validate110;
const schema163 = {
	"type": "object",
	"description": "One page of reports, newest first. `nextCursor` is null on the last page.",
	"required": ["items", "nextCursor"],
	"properties": {
		"items": {
			"type": "array",
			"items": { "$ref": "response#/components/schemas/Report" },
			"maxItems": 100
		},
		"nextCursor": {
			"type": ["string", "null"],
			"description": "Send it back as `cursor` for the next page. Opaque.",
			"maxLength": 512
		}
	}
};
const schema164 = {
	"type": "object",
	"description": "One submitted version of the report. Every submission makes a new one; none is overwritten.",
	"required": [
		"reportId",
		"orderId",
		"version",
		"file",
		"appraisedValue",
		"notes",
		"submittedAt",
		"submittedBy"
	],
	"properties": {
		"reportId": { "$ref": "response#/components/schemas/ReportId" },
		"orderId": { "$ref": "response#/components/schemas/OrderId" },
		"version": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e5
		},
		"file": { "$ref": "response#/components/schemas/ReportFile" },
		"appraisedValue": { "$ref": "response#/components/schemas/PropertyValue" },
		"notes": {
			"type": ["string", "null"],
			"maxLength": 4e3
		},
		"submittedAt": { "$ref": "response#/components/schemas/Timestamp" },
		"submittedBy": { "$ref": "response#/components/schemas/Actor" }
	}
};
const pattern62 = new RegExp("^rs_[0-9a-z]{16}$", "u");
const schema167 = {
	"type": "object",
	"description": "The report's file, named by its digest. The bytes are kept where the platform keeps its files.",
	"required": [
		"name",
		"mediaType",
		"sha256",
		"sizeBytes"
	],
	"properties": {
		"name": {
			"type": "string",
			"pattern": "^[A-Za-z0-9._ -]{1,120}$",
			"maxLength": 120
		},
		"mediaType": {
			"type": "string",
			"enum": ["application/pdf", "application/xml"]
		},
		"sha256": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$",
			"maxLength": 64
		},
		"sizeBytes": {
			"type": "integer",
			"minimum": 1,
			"maximum": 104857600
		}
	},
	"additionalProperties": false
};
const pattern64 = new RegExp("^[A-Za-z0-9._ -]{1,120}$", "u");
const pattern65 = new RegExp("^[0-9a-f]{64}$", "u");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name") || data.mediaType === void 0 && (missing0 = "mediaType") || data.sha256 === void 0 && (missing0 = "sha256") || data.sizeBytes === void 0 && (missing0 = "sizeBytes")) {
			validate113.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "mediaType" || key0 === "sha256" || key0 === "sizeBytes")) {
				validate113.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.name !== void 0) {
				let data0 = data.name;
				if (typeof data0 === "string") {
					if ((0, import_ucs2length.default)(data0) > 120) {
						validate113.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/maxLength",
							keyword: "maxLength",
							params: { limit: 120 },
							message: "must NOT have more than 120 characters"
						}];
						return false;
					} else if (!pattern64.test(data0)) {
						validate113.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z0-9._ -]{1,120}$" },
							message: "must match pattern \"^[A-Za-z0-9._ -]{1,120}$\""
						}];
						return false;
					}
				} else {
					validate113.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.mediaType !== void 0) {
					let data1 = data.mediaType;
					if (typeof data1 !== "string") {
						validate113.errors = [{
							instancePath: instancePath + "/mediaType",
							schemaPath: "#/properties/mediaType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "application/pdf" || data1 === "application/xml")) {
						validate113.errors = [{
							instancePath: instancePath + "/mediaType",
							schemaPath: "#/properties/mediaType/enum",
							keyword: "enum",
							params: { allowedValues: schema167.properties.mediaType.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.sha256 !== void 0) {
						let data2 = data.sha256;
						if (typeof data2 === "string") {
							if ((0, import_ucs2length.default)(data2) > 64) {
								validate113.errors = [{
									instancePath: instancePath + "/sha256",
									schemaPath: "#/properties/sha256/maxLength",
									keyword: "maxLength",
									params: { limit: 64 },
									message: "must NOT have more than 64 characters"
								}];
								return false;
							} else if (!pattern65.test(data2)) {
								validate113.errors = [{
									instancePath: instancePath + "/sha256",
									schemaPath: "#/properties/sha256/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9a-f]{64}$" },
									message: "must match pattern \"^[0-9a-f]{64}$\""
								}];
								return false;
							}
						} else {
							validate113.errors = [{
								instancePath: instancePath + "/sha256",
								schemaPath: "#/properties/sha256/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.sizeBytes !== void 0) {
							let data3 = data.sizeBytes;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
								validate113.errors = [{
									instancePath: instancePath + "/sizeBytes",
									schemaPath: "#/properties/sizeBytes/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number") {
								if (data3 > 104857600 || isNaN(data3)) {
									validate113.errors = [{
										instancePath: instancePath + "/sizeBytes",
										schemaPath: "#/properties/sizeBytes/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 104857600
										},
										message: "must be <= 104857600"
									}];
									return false;
								} else if (data3 < 1 || isNaN(data3)) {
									validate113.errors = [{
										instancePath: instancePath + "/sizeBytes",
										schemaPath: "#/properties/sizeBytes/minimum",
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
		validate113.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate113.errors = vErrors;
	return true;
}
validate113.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.amount === void 0 && (missing0 = "amount") || data.currency === void 0 && (missing0 = "currency")) {
			validate115.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "amount" || key0 === "currency")) {
				validate115.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.amount !== void 0) {
				let data0 = data.amount;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
					validate115.errors = [{
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number") {
					if (data0 > 1e11 || isNaN(data0)) {
						validate115.errors = [{
							instancePath: instancePath + "/amount",
							schemaPath: "#/properties/amount/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e11
							},
							message: "must be <= 100000000000"
						}];
						return false;
					} else if (data0 < 1 || isNaN(data0)) {
						validate115.errors = [{
							instancePath: instancePath + "/amount",
							schemaPath: "#/properties/amount/minimum",
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
			if (valid0) {
				if (data.currency !== void 0) {
					let data1 = data.currency;
					if (typeof data1 !== "string") {
						validate115.errors = [{
							instancePath: instancePath + "/currency",
							schemaPath: "#/properties/currency/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if ("USD" !== data1) {
						validate115.errors = [{
							instancePath: instancePath + "/currency",
							schemaPath: "#/properties/currency/const",
							keyword: "const",
							params: { allowedValue: "USD" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate115.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate115.errors = vErrors;
	return true;
}
validate115.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema170 = {
	"type": "object",
	"description": "Who did it. The system itself has no user.",
	"required": [
		"kind",
		"userId",
		"role",
		"displayName"
	],
	"properties": {
		"kind": {
			"type": "string",
			"enum": ["user", "system"]
		},
		"userId": { "oneOf": [{ "$ref": "response#/components/schemas/UserId" }, { "type": "null" }] },
		"role": { "oneOf": [{ "$ref": "response#/components/schemas/Role" }, { "type": "null" }] },
		"displayName": {
			"type": "string",
			"minLength": 1,
			"maxLength": 120
		}
	}
};
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate117.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.userId === void 0 && (missing0 = "userId") || data.role === void 0 && (missing0 = "role") || data.displayName === void 0 && (missing0 = "displayName")) {
				validate117.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.kind !== void 0) {
					let data0 = data.kind;
					const _errs1 = errors;
					if (typeof data0 !== "string") {
						validate117.errors = [{
							instancePath: instancePath + "/kind",
							schemaPath: "#/properties/kind/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data0 === "user" || data0 === "system")) {
						validate117.errors = [{
							instancePath: instancePath + "/kind",
							schemaPath: "#/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema170.properties.kind.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.userId !== void 0) {
						let data1 = data.userId;
						const _errs3 = errors;
						const _errs4 = errors;
						let valid1 = false;
						let passing0 = null;
						const _errs5 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									const err0 = {
										instancePath: instancePath + "/userId",
										schemaPath: "response#/components/schemas/UserId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									};
									if (vErrors === null) vErrors = [err0];
									else vErrors.push(err0);
									errors++;
								} else if (!pattern6.test(data1)) {
									const err1 = {
										instancePath: instancePath + "/userId",
										schemaPath: "response#/components/schemas/UserId/pattern",
										keyword: "pattern",
										params: { pattern: "^us_[0-9a-z]{16}$" },
										message: "must match pattern \"^us_[0-9a-z]{16}$\""
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
							} else {
								const err2 = {
									instancePath: instancePath + "/userId",
									schemaPath: "response#/components/schemas/UserId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
						}
						var _valid0 = _errs5 === errors;
						if (_valid0) {
							valid1 = true;
							passing0 = 0;
						}
						const _errs8 = errors;
						if (data1 !== null) {
							const err3 = {
								instancePath: instancePath + "/userId",
								schemaPath: "#/properties/userId/oneOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						var _valid0 = _errs8 === errors;
						if (_valid0 && valid1) {
							valid1 = false;
							passing0 = [passing0, 1];
						} else if (_valid0) {
							valid1 = true;
							passing0 = 1;
						}
						if (!valid1) {
							const err4 = {
								instancePath: instancePath + "/userId",
								schemaPath: "#/properties/userId/oneOf",
								keyword: "oneOf",
								params: { passingSchemas: passing0 },
								message: "must match exactly one schema in oneOf"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
							validate117.errors = vErrors;
							return false;
						} else {
							errors = _errs4;
							if (vErrors !== null) {
								if (_errs4) vErrors.length = _errs4;
								else vErrors = null;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.role !== void 0) {
							let data2 = data.role;
							const _errs10 = errors;
							const _errs11 = errors;
							let valid3 = false;
							let passing1 = null;
							const _errs12 = errors;
							if (typeof data2 !== "string") {
								const err5 = {
									instancePath: instancePath + "/role",
									schemaPath: "response#/components/schemas/Role/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
							if (!(data2 === "admin" || data2 === "operations" || data2 === "client-user" || data2 === "finance" || data2 === "qc-reviewer" || data2 === "vendor")) {
								const err6 = {
									instancePath: instancePath + "/role",
									schemaPath: "response#/components/schemas/Role/enum",
									keyword: "enum",
									params: { allowedValues: schema38.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							var _valid1 = _errs12 === errors;
							if (_valid1) {
								valid3 = true;
								passing1 = 0;
							}
							const _errs15 = errors;
							if (data2 !== null) {
								const err7 = {
									instancePath: instancePath + "/role",
									schemaPath: "#/properties/role/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							var _valid1 = _errs15 === errors;
							if (_valid1 && valid3) {
								valid3 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid3 = true;
								passing1 = 1;
							}
							if (!valid3) {
								const err8 = {
									instancePath: instancePath + "/role",
									schemaPath: "#/properties/role/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
								validate117.errors = vErrors;
								return false;
							} else {
								errors = _errs11;
								if (vErrors !== null) {
									if (_errs11) vErrors.length = _errs11;
									else vErrors = null;
								}
							}
							var valid0 = _errs10 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.displayName !== void 0) {
								let data3 = data.displayName;
								const _errs17 = errors;
								if (errors === _errs17) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 120) {
											validate117.errors = [{
												instancePath: instancePath + "/displayName",
												schemaPath: "#/properties/displayName/maxLength",
												keyword: "maxLength",
												params: { limit: 120 },
												message: "must NOT have more than 120 characters"
											}];
											return false;
										} else if ((0, import_ucs2length.default)(data3) < 1) {
											validate117.errors = [{
												instancePath: instancePath + "/displayName",
												schemaPath: "#/properties/displayName/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate117.errors = [{
											instancePath: instancePath + "/displayName",
											schemaPath: "#/properties/displayName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs17 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate117.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate117.errors = vErrors;
	return errors === 0;
}
validate117.evaluated = {
	"props": {
		"kind": true,
		"userId": true,
		"role": true,
		"displayName": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.reportId === void 0 && (missing0 = "reportId") || data.orderId === void 0 && (missing0 = "orderId") || data.version === void 0 && (missing0 = "version") || data.file === void 0 && (missing0 = "file") || data.appraisedValue === void 0 && (missing0 = "appraisedValue") || data.notes === void 0 && (missing0 = "notes") || data.submittedAt === void 0 && (missing0 = "submittedAt") || data.submittedBy === void 0 && (missing0 = "submittedBy")) {
				validate112.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.reportId !== void 0) {
					let data0 = data.reportId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate112.errors = [{
									instancePath: instancePath + "/reportId",
									schemaPath: "response#/components/schemas/ReportId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern62.test(data0)) {
								validate112.errors = [{
									instancePath: instancePath + "/reportId",
									schemaPath: "response#/components/schemas/ReportId/pattern",
									keyword: "pattern",
									params: { pattern: "^rs_[0-9a-z]{16}$" },
									message: "must match pattern \"^rs_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate112.errors = [{
								instancePath: instancePath + "/reportId",
								schemaPath: "response#/components/schemas/ReportId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.orderId !== void 0) {
						let data1 = data.orderId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate112.errors = [{
										instancePath: instancePath + "/orderId",
										schemaPath: "response#/components/schemas/OrderId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern48.test(data1)) {
									validate112.errors = [{
										instancePath: instancePath + "/orderId",
										schemaPath: "response#/components/schemas/OrderId/pattern",
										keyword: "pattern",
										params: { pattern: "^or_[0-9a-z]{16}$" },
										message: "must match pattern \"^or_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate112.errors = [{
									instancePath: instancePath + "/orderId",
									schemaPath: "response#/components/schemas/OrderId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							let data2 = data.version;
							const _errs7 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
								validate112.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs7) {
								if (typeof data2 == "number") {
									if (data2 > 1e5 || isNaN(data2)) {
										validate112.errors = [{
											instancePath: instancePath + "/version",
											schemaPath: "#/properties/version/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1e5
											},
											message: "must be <= 100000"
										}];
										return false;
									} else if (data2 < 1 || isNaN(data2)) {
										validate112.errors = [{
											instancePath: instancePath + "/version",
											schemaPath: "#/properties/version/minimum",
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
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.file !== void 0) {
								const _errs9 = errors;
								if (!validate113(data.file, {
									instancePath: instancePath + "/file",
									parentData: data,
									parentDataProperty: "file",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.appraisedValue !== void 0) {
									const _errs10 = errors;
									if (!validate115(data.appraisedValue, {
										instancePath: instancePath + "/appraisedValue",
										parentData: data,
										parentDataProperty: "appraisedValue",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.notes !== void 0) {
										let data5 = data.notes;
										const _errs11 = errors;
										if (typeof data5 !== "string" && data5 !== null) {
											validate112.errors = [{
												instancePath: instancePath + "/notes",
												schemaPath: "#/properties/notes/type",
												keyword: "type",
												params: { type: schema164.properties.notes.type },
												message: "must be string,null"
											}];
											return false;
										}
										if (errors === _errs11) {
											if (typeof data5 === "string") {
												if ((0, import_ucs2length.default)(data5) > 4e3) {
													validate112.errors = [{
														instancePath: instancePath + "/notes",
														schemaPath: "#/properties/notes/maxLength",
														keyword: "maxLength",
														params: { limit: 4e3 },
														message: "must NOT have more than 4000 characters"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.submittedAt !== void 0) {
											let data6 = data.submittedAt;
											const _errs13 = errors;
											const _errs14 = errors;
											if (errors === _errs14) {
												if (errors === _errs14) {
													if (typeof data6 === "string") {
														if ((0, import_ucs2length.default)(data6) > 35) {
															validate112.errors = [{
																instancePath: instancePath + "/submittedAt",
																schemaPath: "response#/components/schemas/Timestamp/maxLength",
																keyword: "maxLength",
																params: { limit: 35 },
																message: "must NOT have more than 35 characters"
															}];
															return false;
														} else if (!formats4.test(data6)) {
															validate112.errors = [{
																instancePath: instancePath + "/submittedAt",
																schemaPath: "response#/components/schemas/Timestamp/format",
																keyword: "format",
																params: { format: "date-time" },
																message: "must match format \"date-time\""
															}];
															return false;
														}
													} else {
														validate112.errors = [{
															instancePath: instancePath + "/submittedAt",
															schemaPath: "response#/components/schemas/Timestamp/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.submittedBy !== void 0) {
												const _errs16 = errors;
												if (!validate117(data.submittedBy, {
													instancePath: instancePath + "/submittedBy",
													parentData: data,
													parentDataProperty: "submittedBy",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate112.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": {
		"reportId": true,
		"orderId": true,
		"version": true,
		"file": true,
		"appraisedValue": true,
		"notes": true,
		"submittedAt": true,
		"submittedBy": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.items === void 0 && (missing0 = "items") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
				validate111.errors = [{
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
							if (data0.length > 100) {
								validate111.errors = [{
									instancePath: instancePath + "/items",
									schemaPath: "#/properties/items/maxItems",
									keyword: "maxItems",
									params: { limit: 100 },
									message: "must NOT have more than 100 items"
								}];
								return false;
							} else {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs3 = errors;
									if (!validate112(data0[i0], {
										instancePath: instancePath + "/items/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
										errors = vErrors.length;
									}
									if (!(_errs3 === errors)) break;
								}
							}
						} else {
							validate111.errors = [{
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
							validate111.errors = [{
								instancePath: instancePath + "/nextCursor",
								schemaPath: "#/properties/nextCursor/type",
								keyword: "type",
								params: { type: schema163.properties.nextCursor.type },
								message: "must be string,null"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 === "string") {
								if ((0, import_ucs2length.default)(data2) > 512) {
									validate111.errors = [{
										instancePath: instancePath + "/nextCursor",
										schemaPath: "#/properties/nextCursor/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate111.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate111.errors = vErrors;
	return errors === 0;
}
validate111.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate111(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
		errors = vErrors.length;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator18 = validate121;
const schema174 = {
	"type": "object",
	"description": "One page of deliveries, newest first. `nextCursor` is null on the last page.",
	"required": ["items", "nextCursor"],
	"properties": {
		"items": {
			"type": "array",
			"items": { "$ref": "response#/components/schemas/Delivery" },
			"maxItems": 100
		},
		"nextCursor": {
			"type": ["string", "null"],
			"description": "Send it back as `cursor` for the next page. Opaque.",
			"maxLength": 512
		}
	}
};
const schema175 = {
	"type": "object",
	"description": "One release of the accepted report. Its link is mailed and never shown here.",
	"required": [
		"deliveryId",
		"orderId",
		"reportId",
		"recipients",
		"deliveredAt",
		"acknowledgedAt",
		"downloads"
	],
	"properties": {
		"deliveryId": { "$ref": "response#/components/schemas/DeliveryId" },
		"orderId": { "$ref": "response#/components/schemas/OrderId" },
		"reportId": { "$ref": "response#/components/schemas/ReportId" },
		"recipients": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": [
					"borrower",
					"co-borrower",
					"agent",
					"occupant"
				]
			},
			"maxItems": 4
		},
		"deliveredAt": { "$ref": "response#/components/schemas/Timestamp" },
		"acknowledgedAt": { "oneOf": [{ "$ref": "response#/components/schemas/Timestamp" }, { "type": "null" }] },
		"downloads": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6
		}
	}
};
const pattern67 = new RegExp("^dl_[0-9a-z]{16}$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.deliveryId === void 0 && (missing0 = "deliveryId") || data.orderId === void 0 && (missing0 = "orderId") || data.reportId === void 0 && (missing0 = "reportId") || data.recipients === void 0 && (missing0 = "recipients") || data.deliveredAt === void 0 && (missing0 = "deliveredAt") || data.acknowledgedAt === void 0 && (missing0 = "acknowledgedAt") || data.downloads === void 0 && (missing0 = "downloads")) {
				validate123.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.deliveryId !== void 0) {
					let data0 = data.deliveryId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate123.errors = [{
									instancePath: instancePath + "/deliveryId",
									schemaPath: "response#/components/schemas/DeliveryId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern67.test(data0)) {
								validate123.errors = [{
									instancePath: instancePath + "/deliveryId",
									schemaPath: "response#/components/schemas/DeliveryId/pattern",
									keyword: "pattern",
									params: { pattern: "^dl_[0-9a-z]{16}$" },
									message: "must match pattern \"^dl_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate123.errors = [{
								instancePath: instancePath + "/deliveryId",
								schemaPath: "response#/components/schemas/DeliveryId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.orderId !== void 0) {
						let data1 = data.orderId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate123.errors = [{
										instancePath: instancePath + "/orderId",
										schemaPath: "response#/components/schemas/OrderId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern48.test(data1)) {
									validate123.errors = [{
										instancePath: instancePath + "/orderId",
										schemaPath: "response#/components/schemas/OrderId/pattern",
										keyword: "pattern",
										params: { pattern: "^or_[0-9a-z]{16}$" },
										message: "must match pattern \"^or_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate123.errors = [{
									instancePath: instancePath + "/orderId",
									schemaPath: "response#/components/schemas/OrderId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.reportId !== void 0) {
							let data2 = data.reportId;
							const _errs7 = errors;
							if (errors === errors) {
								if (typeof data2 === "string") {
									if ((0, import_ucs2length.default)(data2) > 19) {
										validate123.errors = [{
											instancePath: instancePath + "/reportId",
											schemaPath: "response#/components/schemas/ReportId/maxLength",
											keyword: "maxLength",
											params: { limit: 19 },
											message: "must NOT have more than 19 characters"
										}];
										return false;
									} else if (!pattern62.test(data2)) {
										validate123.errors = [{
											instancePath: instancePath + "/reportId",
											schemaPath: "response#/components/schemas/ReportId/pattern",
											keyword: "pattern",
											params: { pattern: "^rs_[0-9a-z]{16}$" },
											message: "must match pattern \"^rs_[0-9a-z]{16}$\""
										}];
										return false;
									}
								} else {
									validate123.errors = [{
										instancePath: instancePath + "/reportId",
										schemaPath: "response#/components/schemas/ReportId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.recipients !== void 0) {
								let data3 = data.recipients;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (Array.isArray(data3)) {
										if (data3.length > 4) {
											validate123.errors = [{
												instancePath: instancePath + "/recipients",
												schemaPath: "#/properties/recipients/maxItems",
												keyword: "maxItems",
												params: { limit: 4 },
												message: "must NOT have more than 4 items"
											}];
											return false;
										} else {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data4 = data3[i0];
												const _errs12 = errors;
												if (typeof data4 !== "string") {
													validate123.errors = [{
														instancePath: instancePath + "/recipients/" + i0,
														schemaPath: "#/properties/recipients/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												if (!(data4 === "borrower" || data4 === "co-borrower" || data4 === "agent" || data4 === "occupant")) {
													validate123.errors = [{
														instancePath: instancePath + "/recipients/" + i0,
														schemaPath: "#/properties/recipients/items/enum",
														keyword: "enum",
														params: { allowedValues: schema175.properties.recipients.items.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												if (!(_errs12 === errors)) break;
											}
										}
									} else {
										validate123.errors = [{
											instancePath: instancePath + "/recipients",
											schemaPath: "#/properties/recipients/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.deliveredAt !== void 0) {
									let data5 = data.deliveredAt;
									const _errs14 = errors;
									const _errs15 = errors;
									if (errors === _errs15) {
										if (errors === _errs15) {
											if (typeof data5 === "string") {
												if ((0, import_ucs2length.default)(data5) > 35) {
													validate123.errors = [{
														instancePath: instancePath + "/deliveredAt",
														schemaPath: "response#/components/schemas/Timestamp/maxLength",
														keyword: "maxLength",
														params: { limit: 35 },
														message: "must NOT have more than 35 characters"
													}];
													return false;
												} else if (!formats4.test(data5)) {
													validate123.errors = [{
														instancePath: instancePath + "/deliveredAt",
														schemaPath: "response#/components/schemas/Timestamp/format",
														keyword: "format",
														params: { format: "date-time" },
														message: "must match format \"date-time\""
													}];
													return false;
												}
											} else {
												validate123.errors = [{
													instancePath: instancePath + "/deliveredAt",
													schemaPath: "response#/components/schemas/Timestamp/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs14 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.acknowledgedAt !== void 0) {
										let data6 = data.acknowledgedAt;
										const _errs17 = errors;
										const _errs18 = errors;
										let valid6 = false;
										let passing0 = null;
										const _errs19 = errors;
										const _errs20 = errors;
										if (errors === _errs20) {
											if (errors === _errs20) {
												if (typeof data6 === "string") {
													if ((0, import_ucs2length.default)(data6) > 35) {
														const err0 = {
															instancePath: instancePath + "/acknowledgedAt",
															schemaPath: "response#/components/schemas/Timestamp/maxLength",
															keyword: "maxLength",
															params: { limit: 35 },
															message: "must NOT have more than 35 characters"
														};
														if (vErrors === null) vErrors = [err0];
														else vErrors.push(err0);
														errors++;
													} else if (!formats4.test(data6)) {
														const err1 = {
															instancePath: instancePath + "/acknowledgedAt",
															schemaPath: "response#/components/schemas/Timestamp/format",
															keyword: "format",
															params: { format: "date-time" },
															message: "must match format \"date-time\""
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
													}
												} else {
													const err2 = {
														instancePath: instancePath + "/acknowledgedAt",
														schemaPath: "response#/components/schemas/Timestamp/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
												}
											}
										}
										var _valid0 = _errs19 === errors;
										if (_valid0) {
											valid6 = true;
											passing0 = 0;
										}
										const _errs22 = errors;
										if (data6 !== null) {
											const err3 = {
												instancePath: instancePath + "/acknowledgedAt",
												schemaPath: "#/properties/acknowledgedAt/oneOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err3];
											else vErrors.push(err3);
											errors++;
										}
										var _valid0 = _errs22 === errors;
										if (_valid0 && valid6) {
											valid6 = false;
											passing0 = [passing0, 1];
										} else if (_valid0) {
											valid6 = true;
											passing0 = 1;
										}
										if (!valid6) {
											const err4 = {
												instancePath: instancePath + "/acknowledgedAt",
												schemaPath: "#/properties/acknowledgedAt/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing0 },
												message: "must match exactly one schema in oneOf"
											};
											if (vErrors === null) vErrors = [err4];
											else vErrors.push(err4);
											errors++;
											validate123.errors = vErrors;
											return false;
										} else {
											errors = _errs18;
											if (vErrors !== null) {
												if (_errs18) vErrors.length = _errs18;
												else vErrors = null;
											}
										}
										var valid0 = _errs17 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.downloads !== void 0) {
											let data7 = data.downloads;
											const _errs24 = errors;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
												validate123.errors = [{
													instancePath: instancePath + "/downloads",
													schemaPath: "#/properties/downloads/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs24) {
												if (typeof data7 == "number") {
													if (data7 > 1e6 || isNaN(data7)) {
														validate123.errors = [{
															instancePath: instancePath + "/downloads",
															schemaPath: "#/properties/downloads/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 1e6
															},
															message: "must be <= 1000000"
														}];
														return false;
													} else if (data7 < 0 || isNaN(data7)) {
														validate123.errors = [{
															instancePath: instancePath + "/downloads",
															schemaPath: "#/properties/downloads/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs24 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate123.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"props": {
		"deliveryId": true,
		"orderId": true,
		"reportId": true,
		"recipients": true,
		"deliveredAt": true,
		"acknowledgedAt": true,
		"downloads": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.items === void 0 && (missing0 = "items") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
				validate122.errors = [{
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
							if (data0.length > 100) {
								validate122.errors = [{
									instancePath: instancePath + "/items",
									schemaPath: "#/properties/items/maxItems",
									keyword: "maxItems",
									params: { limit: 100 },
									message: "must NOT have more than 100 items"
								}];
								return false;
							} else {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs3 = errors;
									if (!validate123(data0[i0], {
										instancePath: instancePath + "/items/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
										errors = vErrors.length;
									}
									if (!(_errs3 === errors)) break;
								}
							}
						} else {
							validate122.errors = [{
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
							validate122.errors = [{
								instancePath: instancePath + "/nextCursor",
								schemaPath: "#/properties/nextCursor/type",
								keyword: "type",
								params: { type: schema174.properties.nextCursor.type },
								message: "must be string,null"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 === "string") {
								if ((0, import_ucs2length.default)(data2) > 512) {
									validate122.errors = [{
										instancePath: instancePath + "/nextCursor",
										schemaPath: "#/properties/nextCursor/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate122.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate122(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
		errors = vErrors.length;
	}
	validate121.errors = vErrors;
	return errors === 0;
}
validate121.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator19 = validate126;
const schema182 = {
	"type": "object",
	"description": "One page of history entries, newest first. `nextCursor` is null on the last page.",
	"required": ["items", "nextCursor"],
	"properties": {
		"items": {
			"type": "array",
			"items": { "$ref": "response#/components/schemas/HistoryEntry" },
			"maxItems": 100
		},
		"nextCursor": {
			"type": ["string", "null"],
			"description": "Send it back as `cursor` for the next page. Opaque.",
			"maxLength": 512
		}
	}
};
const schema183 = {
	"type": "object",
	"description": "One thing that happened to an order. Entries are only ever added; folding them gives the order's state.",
	"required": [
		"entryId",
		"orderId",
		"sequence",
		"action",
		"from",
		"to",
		"at",
		"actor",
		"reason",
		"requestId",
		"idempotencyKey"
	],
	"properties": {
		"entryId": { "$ref": "response#/components/schemas/HistoryEntryId" },
		"orderId": { "$ref": "response#/components/schemas/OrderId" },
		"sequence": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991,
			"description": "Counts an order's entries without a gap."
		},
		"action": {
			"type": "string",
			"pattern": "^[a-z-]+$",
			"maxLength": 40
		},
		"from": {
			"description": "The status before; null when there was none.",
			"oneOf": [{ "$ref": "response#/components/schemas/OrderStatus" }, { "type": "null" }]
		},
		"to": {
			"description": "The status after. The same as `from` when the action changes something else.",
			"oneOf": [{ "$ref": "response#/components/schemas/OrderStatus" }, { "type": "null" }]
		},
		"at": { "$ref": "response#/components/schemas/Timestamp" },
		"actor": { "$ref": "response#/components/schemas/Actor" },
		"reason": {
			"type": ["string", "null"],
			"maxLength": 4e3
		},
		"requestId": {
			"type": ["string", "null"],
			"maxLength": 64
		},
		"idempotencyKey": {
			"type": ["string", "null"],
			"maxLength": 255
		}
	}
};
const pattern70 = new RegExp("^hi_[0-9a-z]{16}$", "u");
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.entryId === void 0 && (missing0 = "entryId") || data.orderId === void 0 && (missing0 = "orderId") || data.sequence === void 0 && (missing0 = "sequence") || data.action === void 0 && (missing0 = "action") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.at === void 0 && (missing0 = "at") || data.actor === void 0 && (missing0 = "actor") || data.reason === void 0 && (missing0 = "reason") || data.requestId === void 0 && (missing0 = "requestId") || data.idempotencyKey === void 0 && (missing0 = "idempotencyKey")) {
				validate128.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.entryId !== void 0) {
					let data0 = data.entryId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate128.errors = [{
									instancePath: instancePath + "/entryId",
									schemaPath: "response#/components/schemas/HistoryEntryId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern70.test(data0)) {
								validate128.errors = [{
									instancePath: instancePath + "/entryId",
									schemaPath: "response#/components/schemas/HistoryEntryId/pattern",
									keyword: "pattern",
									params: { pattern: "^hi_[0-9a-z]{16}$" },
									message: "must match pattern \"^hi_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate128.errors = [{
								instancePath: instancePath + "/entryId",
								schemaPath: "response#/components/schemas/HistoryEntryId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.orderId !== void 0) {
						let data1 = data.orderId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate128.errors = [{
										instancePath: instancePath + "/orderId",
										schemaPath: "response#/components/schemas/OrderId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern48.test(data1)) {
									validate128.errors = [{
										instancePath: instancePath + "/orderId",
										schemaPath: "response#/components/schemas/OrderId/pattern",
										keyword: "pattern",
										params: { pattern: "^or_[0-9a-z]{16}$" },
										message: "must match pattern \"^or_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate128.errors = [{
									instancePath: instancePath + "/orderId",
									schemaPath: "response#/components/schemas/OrderId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sequence !== void 0) {
							let data2 = data.sequence;
							const _errs7 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
								validate128.errors = [{
									instancePath: instancePath + "/sequence",
									schemaPath: "#/properties/sequence/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs7) {
								if (typeof data2 == "number") {
									if (data2 > 9007199254740991 || isNaN(data2)) {
										validate128.errors = [{
											instancePath: instancePath + "/sequence",
											schemaPath: "#/properties/sequence/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 9007199254740991
											},
											message: "must be <= 9007199254740991"
										}];
										return false;
									} else if (data2 < 1 || isNaN(data2)) {
										validate128.errors = [{
											instancePath: instancePath + "/sequence",
											schemaPath: "#/properties/sequence/minimum",
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
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.action !== void 0) {
								let data3 = data.action;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 40) {
											validate128.errors = [{
												instancePath: instancePath + "/action",
												schemaPath: "#/properties/action/maxLength",
												keyword: "maxLength",
												params: { limit: 40 },
												message: "must NOT have more than 40 characters"
											}];
											return false;
										} else if (!pattern15.test(data3)) {
											validate128.errors = [{
												instancePath: instancePath + "/action",
												schemaPath: "#/properties/action/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z-]+$" },
												message: "must match pattern \"^[a-z-]+$\""
											}];
											return false;
										}
									} else {
										validate128.errors = [{
											instancePath: instancePath + "/action",
											schemaPath: "#/properties/action/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.from !== void 0) {
									let data4 = data.from;
									const _errs11 = errors;
									const _errs12 = errors;
									let valid3 = false;
									let passing0 = null;
									const _errs13 = errors;
									if (typeof data4 !== "string") {
										const err0 = {
											instancePath: instancePath + "/from",
											schemaPath: "response#/components/schemas/OrderStatus/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
									if (!(data4 === "Draft" || data4 === "OrderAssigned" || data4 === "OrderDeclined" || data4 === "OrderAccepted" || data4 === "OrderAcceptedWithConditions" || data4 === "OrderCompleted" || data4 === "Rejected" || data4 === "Cancelled" || data4 === "OnHold" || data4 === "InProgress" || data4 === "ReportSubmitted" || data4 === "RevisionRequest" || data4 === "ReportAccepted" || data4 === "InspectionScheduled" || data4 === "InspectionCompleted" || data4 === "OrderUnassigned" || data4 === "RovBorrower" || data4 === "RovClient" || data4 === "ClientRevisionRequested")) {
										const err1 = {
											instancePath: instancePath + "/from",
											schemaPath: "response#/components/schemas/OrderStatus/enum",
											keyword: "enum",
											params: { allowedValues: schema46.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
									var _valid0 = _errs13 === errors;
									if (_valid0) {
										valid3 = true;
										passing0 = 0;
									}
									const _errs16 = errors;
									if (data4 !== null) {
										const err2 = {
											instancePath: instancePath + "/from",
											schemaPath: "#/properties/from/oneOf/1/type",
											keyword: "type",
											params: { type: "null" },
											message: "must be null"
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
									}
									var _valid0 = _errs16 === errors;
									if (_valid0 && valid3) {
										valid3 = false;
										passing0 = [passing0, 1];
									} else if (_valid0) {
										valid3 = true;
										passing0 = 1;
									}
									if (!valid3) {
										const err3 = {
											instancePath: instancePath + "/from",
											schemaPath: "#/properties/from/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing0 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err3];
										else vErrors.push(err3);
										errors++;
										validate128.errors = vErrors;
										return false;
									} else {
										errors = _errs12;
										if (vErrors !== null) {
											if (_errs12) vErrors.length = _errs12;
											else vErrors = null;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.to !== void 0) {
										let data5 = data.to;
										const _errs18 = errors;
										const _errs19 = errors;
										let valid5 = false;
										let passing1 = null;
										const _errs20 = errors;
										if (typeof data5 !== "string") {
											const err4 = {
												instancePath: instancePath + "/to",
												schemaPath: "response#/components/schemas/OrderStatus/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err4];
											else vErrors.push(err4);
											errors++;
										}
										if (!(data5 === "Draft" || data5 === "OrderAssigned" || data5 === "OrderDeclined" || data5 === "OrderAccepted" || data5 === "OrderAcceptedWithConditions" || data5 === "OrderCompleted" || data5 === "Rejected" || data5 === "Cancelled" || data5 === "OnHold" || data5 === "InProgress" || data5 === "ReportSubmitted" || data5 === "RevisionRequest" || data5 === "ReportAccepted" || data5 === "InspectionScheduled" || data5 === "InspectionCompleted" || data5 === "OrderUnassigned" || data5 === "RovBorrower" || data5 === "RovClient" || data5 === "ClientRevisionRequested")) {
											const err5 = {
												instancePath: instancePath + "/to",
												schemaPath: "response#/components/schemas/OrderStatus/enum",
												keyword: "enum",
												params: { allowedValues: schema46.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err5];
											else vErrors.push(err5);
											errors++;
										}
										var _valid1 = _errs20 === errors;
										if (_valid1) {
											valid5 = true;
											passing1 = 0;
										}
										const _errs23 = errors;
										if (data5 !== null) {
											const err6 = {
												instancePath: instancePath + "/to",
												schemaPath: "#/properties/to/oneOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
										}
										var _valid1 = _errs23 === errors;
										if (_valid1 && valid5) {
											valid5 = false;
											passing1 = [passing1, 1];
										} else if (_valid1) {
											valid5 = true;
											passing1 = 1;
										}
										if (!valid5) {
											const err7 = {
												instancePath: instancePath + "/to",
												schemaPath: "#/properties/to/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing1 },
												message: "must match exactly one schema in oneOf"
											};
											if (vErrors === null) vErrors = [err7];
											else vErrors.push(err7);
											errors++;
											validate128.errors = vErrors;
											return false;
										} else {
											errors = _errs19;
											if (vErrors !== null) {
												if (_errs19) vErrors.length = _errs19;
												else vErrors = null;
											}
										}
										var valid0 = _errs18 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.at !== void 0) {
											let data6 = data.at;
											const _errs25 = errors;
											const _errs26 = errors;
											if (errors === _errs26) {
												if (errors === _errs26) {
													if (typeof data6 === "string") {
														if ((0, import_ucs2length.default)(data6) > 35) {
															validate128.errors = [{
																instancePath: instancePath + "/at",
																schemaPath: "response#/components/schemas/Timestamp/maxLength",
																keyword: "maxLength",
																params: { limit: 35 },
																message: "must NOT have more than 35 characters"
															}];
															return false;
														} else if (!formats4.test(data6)) {
															validate128.errors = [{
																instancePath: instancePath + "/at",
																schemaPath: "response#/components/schemas/Timestamp/format",
																keyword: "format",
																params: { format: "date-time" },
																message: "must match format \"date-time\""
															}];
															return false;
														}
													} else {
														validate128.errors = [{
															instancePath: instancePath + "/at",
															schemaPath: "response#/components/schemas/Timestamp/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs25 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.actor !== void 0) {
												const _errs28 = errors;
												if (!validate117(data.actor, {
													instancePath: instancePath + "/actor",
													parentData: data,
													parentDataProperty: "actor",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs28 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.reason !== void 0) {
													let data8 = data.reason;
													const _errs29 = errors;
													if (typeof data8 !== "string" && data8 !== null) {
														validate128.errors = [{
															instancePath: instancePath + "/reason",
															schemaPath: "#/properties/reason/type",
															keyword: "type",
															params: { type: schema183.properties.reason.type },
															message: "must be string,null"
														}];
														return false;
													}
													if (errors === _errs29) {
														if (typeof data8 === "string") {
															if ((0, import_ucs2length.default)(data8) > 4e3) {
																validate128.errors = [{
																	instancePath: instancePath + "/reason",
																	schemaPath: "#/properties/reason/maxLength",
																	keyword: "maxLength",
																	params: { limit: 4e3 },
																	message: "must NOT have more than 4000 characters"
																}];
																return false;
															}
														}
													}
													var valid0 = _errs29 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.requestId !== void 0) {
														let data9 = data.requestId;
														const _errs31 = errors;
														if (typeof data9 !== "string" && data9 !== null) {
															validate128.errors = [{
																instancePath: instancePath + "/requestId",
																schemaPath: "#/properties/requestId/type",
																keyword: "type",
																params: { type: schema183.properties.requestId.type },
																message: "must be string,null"
															}];
															return false;
														}
														if (errors === _errs31) {
															if (typeof data9 === "string") {
																if ((0, import_ucs2length.default)(data9) > 64) {
																	validate128.errors = [{
																		instancePath: instancePath + "/requestId",
																		schemaPath: "#/properties/requestId/maxLength",
																		keyword: "maxLength",
																		params: { limit: 64 },
																		message: "must NOT have more than 64 characters"
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs31 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.idempotencyKey !== void 0) {
															let data10 = data.idempotencyKey;
															const _errs33 = errors;
															if (typeof data10 !== "string" && data10 !== null) {
																validate128.errors = [{
																	instancePath: instancePath + "/idempotencyKey",
																	schemaPath: "#/properties/idempotencyKey/type",
																	keyword: "type",
																	params: { type: schema183.properties.idempotencyKey.type },
																	message: "must be string,null"
																}];
																return false;
															}
															if (errors === _errs33) {
																if (typeof data10 === "string") {
																	if ((0, import_ucs2length.default)(data10) > 255) {
																		validate128.errors = [{
																			instancePath: instancePath + "/idempotencyKey",
																			schemaPath: "#/properties/idempotencyKey/maxLength",
																			keyword: "maxLength",
																			params: { limit: 255 },
																			message: "must NOT have more than 255 characters"
																		}];
																		return false;
																	}
																}
															}
															var valid0 = _errs33 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate128.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"props": {
		"entryId": true,
		"orderId": true,
		"sequence": true,
		"action": true,
		"from": true,
		"to": true,
		"at": true,
		"actor": true,
		"reason": true,
		"requestId": true,
		"idempotencyKey": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.items === void 0 && (missing0 = "items") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
				validate127.errors = [{
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
							if (data0.length > 100) {
								validate127.errors = [{
									instancePath: instancePath + "/items",
									schemaPath: "#/properties/items/maxItems",
									keyword: "maxItems",
									params: { limit: 100 },
									message: "must NOT have more than 100 items"
								}];
								return false;
							} else {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs3 = errors;
									if (!validate128(data0[i0], {
										instancePath: instancePath + "/items/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
										errors = vErrors.length;
									}
									if (!(_errs3 === errors)) break;
								}
							}
						} else {
							validate127.errors = [{
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
							validate127.errors = [{
								instancePath: instancePath + "/nextCursor",
								schemaPath: "#/properties/nextCursor/type",
								keyword: "type",
								params: { type: schema182.properties.nextCursor.type },
								message: "must be string,null"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 === "string") {
								if ((0, import_ucs2length.default)(data2) > 512) {
									validate127.errors = [{
										instancePath: instancePath + "/nextCursor",
										schemaPath: "#/properties/nextCursor/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate127.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate127.errors = vErrors;
	return errors === 0;
}
validate127.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate127(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
		errors = vErrors.length;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validator20 = validate132;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.entryId === void 0 && (missing0 = "entryId") || data.orderId === void 0 && (missing0 = "orderId") || data.sequence === void 0 && (missing0 = "sequence") || data.action === void 0 && (missing0 = "action") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.at === void 0 && (missing0 = "at") || data.actor === void 0 && (missing0 = "actor") || data.reason === void 0 && (missing0 = "reason") || data.requestId === void 0 && (missing0 = "requestId") || data.idempotencyKey === void 0 && (missing0 = "idempotencyKey")) {
				validate133.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.entryId !== void 0) {
					let data0 = data.entryId;
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 19) {
								validate133.errors = [{
									instancePath: instancePath + "/entryId",
									schemaPath: "response#/components/schemas/HistoryEntryId/maxLength",
									keyword: "maxLength",
									params: { limit: 19 },
									message: "must NOT have more than 19 characters"
								}];
								return false;
							} else if (!pattern70.test(data0)) {
								validate133.errors = [{
									instancePath: instancePath + "/entryId",
									schemaPath: "response#/components/schemas/HistoryEntryId/pattern",
									keyword: "pattern",
									params: { pattern: "^hi_[0-9a-z]{16}$" },
									message: "must match pattern \"^hi_[0-9a-z]{16}$\""
								}];
								return false;
							}
						} else {
							validate133.errors = [{
								instancePath: instancePath + "/entryId",
								schemaPath: "response#/components/schemas/HistoryEntryId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.orderId !== void 0) {
						let data1 = data.orderId;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 19) {
									validate133.errors = [{
										instancePath: instancePath + "/orderId",
										schemaPath: "response#/components/schemas/OrderId/maxLength",
										keyword: "maxLength",
										params: { limit: 19 },
										message: "must NOT have more than 19 characters"
									}];
									return false;
								} else if (!pattern48.test(data1)) {
									validate133.errors = [{
										instancePath: instancePath + "/orderId",
										schemaPath: "response#/components/schemas/OrderId/pattern",
										keyword: "pattern",
										params: { pattern: "^or_[0-9a-z]{16}$" },
										message: "must match pattern \"^or_[0-9a-z]{16}$\""
									}];
									return false;
								}
							} else {
								validate133.errors = [{
									instancePath: instancePath + "/orderId",
									schemaPath: "response#/components/schemas/OrderId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sequence !== void 0) {
							let data2 = data.sequence;
							const _errs7 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
								validate133.errors = [{
									instancePath: instancePath + "/sequence",
									schemaPath: "#/properties/sequence/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs7) {
								if (typeof data2 == "number") {
									if (data2 > 9007199254740991 || isNaN(data2)) {
										validate133.errors = [{
											instancePath: instancePath + "/sequence",
											schemaPath: "#/properties/sequence/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 9007199254740991
											},
											message: "must be <= 9007199254740991"
										}];
										return false;
									} else if (data2 < 1 || isNaN(data2)) {
										validate133.errors = [{
											instancePath: instancePath + "/sequence",
											schemaPath: "#/properties/sequence/minimum",
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
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.action !== void 0) {
								let data3 = data.action;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 40) {
											validate133.errors = [{
												instancePath: instancePath + "/action",
												schemaPath: "#/properties/action/maxLength",
												keyword: "maxLength",
												params: { limit: 40 },
												message: "must NOT have more than 40 characters"
											}];
											return false;
										} else if (!pattern15.test(data3)) {
											validate133.errors = [{
												instancePath: instancePath + "/action",
												schemaPath: "#/properties/action/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z-]+$" },
												message: "must match pattern \"^[a-z-]+$\""
											}];
											return false;
										}
									} else {
										validate133.errors = [{
											instancePath: instancePath + "/action",
											schemaPath: "#/properties/action/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.from !== void 0) {
									let data4 = data.from;
									const _errs11 = errors;
									const _errs12 = errors;
									let valid3 = false;
									let passing0 = null;
									const _errs13 = errors;
									if (typeof data4 !== "string") {
										const err0 = {
											instancePath: instancePath + "/from",
											schemaPath: "response#/components/schemas/OrderStatus/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
									if (!(data4 === "Draft" || data4 === "OrderAssigned" || data4 === "OrderDeclined" || data4 === "OrderAccepted" || data4 === "OrderAcceptedWithConditions" || data4 === "OrderCompleted" || data4 === "Rejected" || data4 === "Cancelled" || data4 === "OnHold" || data4 === "InProgress" || data4 === "ReportSubmitted" || data4 === "RevisionRequest" || data4 === "ReportAccepted" || data4 === "InspectionScheduled" || data4 === "InspectionCompleted" || data4 === "OrderUnassigned" || data4 === "RovBorrower" || data4 === "RovClient" || data4 === "ClientRevisionRequested")) {
										const err1 = {
											instancePath: instancePath + "/from",
											schemaPath: "response#/components/schemas/OrderStatus/enum",
											keyword: "enum",
											params: { allowedValues: schema46.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
									var _valid0 = _errs13 === errors;
									if (_valid0) {
										valid3 = true;
										passing0 = 0;
									}
									const _errs16 = errors;
									if (data4 !== null) {
										const err2 = {
											instancePath: instancePath + "/from",
											schemaPath: "#/properties/from/oneOf/1/type",
											keyword: "type",
											params: { type: "null" },
											message: "must be null"
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
									}
									var _valid0 = _errs16 === errors;
									if (_valid0 && valid3) {
										valid3 = false;
										passing0 = [passing0, 1];
									} else if (_valid0) {
										valid3 = true;
										passing0 = 1;
									}
									if (!valid3) {
										const err3 = {
											instancePath: instancePath + "/from",
											schemaPath: "#/properties/from/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing0 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err3];
										else vErrors.push(err3);
										errors++;
										validate133.errors = vErrors;
										return false;
									} else {
										errors = _errs12;
										if (vErrors !== null) {
											if (_errs12) vErrors.length = _errs12;
											else vErrors = null;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.to !== void 0) {
										let data5 = data.to;
										const _errs18 = errors;
										const _errs19 = errors;
										let valid5 = false;
										let passing1 = null;
										const _errs20 = errors;
										if (typeof data5 !== "string") {
											const err4 = {
												instancePath: instancePath + "/to",
												schemaPath: "response#/components/schemas/OrderStatus/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err4];
											else vErrors.push(err4);
											errors++;
										}
										if (!(data5 === "Draft" || data5 === "OrderAssigned" || data5 === "OrderDeclined" || data5 === "OrderAccepted" || data5 === "OrderAcceptedWithConditions" || data5 === "OrderCompleted" || data5 === "Rejected" || data5 === "Cancelled" || data5 === "OnHold" || data5 === "InProgress" || data5 === "ReportSubmitted" || data5 === "RevisionRequest" || data5 === "ReportAccepted" || data5 === "InspectionScheduled" || data5 === "InspectionCompleted" || data5 === "OrderUnassigned" || data5 === "RovBorrower" || data5 === "RovClient" || data5 === "ClientRevisionRequested")) {
											const err5 = {
												instancePath: instancePath + "/to",
												schemaPath: "response#/components/schemas/OrderStatus/enum",
												keyword: "enum",
												params: { allowedValues: schema46.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err5];
											else vErrors.push(err5);
											errors++;
										}
										var _valid1 = _errs20 === errors;
										if (_valid1) {
											valid5 = true;
											passing1 = 0;
										}
										const _errs23 = errors;
										if (data5 !== null) {
											const err6 = {
												instancePath: instancePath + "/to",
												schemaPath: "#/properties/to/oneOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
										}
										var _valid1 = _errs23 === errors;
										if (_valid1 && valid5) {
											valid5 = false;
											passing1 = [passing1, 1];
										} else if (_valid1) {
											valid5 = true;
											passing1 = 1;
										}
										if (!valid5) {
											const err7 = {
												instancePath: instancePath + "/to",
												schemaPath: "#/properties/to/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing1 },
												message: "must match exactly one schema in oneOf"
											};
											if (vErrors === null) vErrors = [err7];
											else vErrors.push(err7);
											errors++;
											validate133.errors = vErrors;
											return false;
										} else {
											errors = _errs19;
											if (vErrors !== null) {
												if (_errs19) vErrors.length = _errs19;
												else vErrors = null;
											}
										}
										var valid0 = _errs18 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.at !== void 0) {
											let data6 = data.at;
											const _errs25 = errors;
											const _errs26 = errors;
											if (errors === _errs26) {
												if (errors === _errs26) {
													if (typeof data6 === "string") {
														if ((0, import_ucs2length.default)(data6) > 35) {
															validate133.errors = [{
																instancePath: instancePath + "/at",
																schemaPath: "response#/components/schemas/Timestamp/maxLength",
																keyword: "maxLength",
																params: { limit: 35 },
																message: "must NOT have more than 35 characters"
															}];
															return false;
														} else if (!formats4.test(data6)) {
															validate133.errors = [{
																instancePath: instancePath + "/at",
																schemaPath: "response#/components/schemas/Timestamp/format",
																keyword: "format",
																params: { format: "date-time" },
																message: "must match format \"date-time\""
															}];
															return false;
														}
													} else {
														validate133.errors = [{
															instancePath: instancePath + "/at",
															schemaPath: "response#/components/schemas/Timestamp/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs25 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.actor !== void 0) {
												const _errs28 = errors;
												if (!validate117(data.actor, {
													instancePath: instancePath + "/actor",
													parentData: data,
													parentDataProperty: "actor",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs28 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.reason !== void 0) {
													let data8 = data.reason;
													const _errs29 = errors;
													if (typeof data8 !== "string" && data8 !== null) {
														validate133.errors = [{
															instancePath: instancePath + "/reason",
															schemaPath: "#/properties/reason/type",
															keyword: "type",
															params: { type: schema183.properties.reason.type },
															message: "must be string,null"
														}];
														return false;
													}
													if (errors === _errs29) {
														if (typeof data8 === "string") {
															if ((0, import_ucs2length.default)(data8) > 4e3) {
																validate133.errors = [{
																	instancePath: instancePath + "/reason",
																	schemaPath: "#/properties/reason/maxLength",
																	keyword: "maxLength",
																	params: { limit: 4e3 },
																	message: "must NOT have more than 4000 characters"
																}];
																return false;
															}
														}
													}
													var valid0 = _errs29 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.requestId !== void 0) {
														let data9 = data.requestId;
														const _errs31 = errors;
														if (typeof data9 !== "string" && data9 !== null) {
															validate133.errors = [{
																instancePath: instancePath + "/requestId",
																schemaPath: "#/properties/requestId/type",
																keyword: "type",
																params: { type: schema183.properties.requestId.type },
																message: "must be string,null"
															}];
															return false;
														}
														if (errors === _errs31) {
															if (typeof data9 === "string") {
																if ((0, import_ucs2length.default)(data9) > 64) {
																	validate133.errors = [{
																		instancePath: instancePath + "/requestId",
																		schemaPath: "#/properties/requestId/maxLength",
																		keyword: "maxLength",
																		params: { limit: 64 },
																		message: "must NOT have more than 64 characters"
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs31 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.idempotencyKey !== void 0) {
															let data10 = data.idempotencyKey;
															const _errs33 = errors;
															if (typeof data10 !== "string" && data10 !== null) {
																validate133.errors = [{
																	instancePath: instancePath + "/idempotencyKey",
																	schemaPath: "#/properties/idempotencyKey/type",
																	keyword: "type",
																	params: { type: schema183.properties.idempotencyKey.type },
																	message: "must be string,null"
																}];
																return false;
															}
															if (errors === _errs33) {
																if (typeof data10 === "string") {
																	if ((0, import_ucs2length.default)(data10) > 255) {
																		validate133.errors = [{
																			instancePath: instancePath + "/idempotencyKey",
																			schemaPath: "#/properties/idempotencyKey/maxLength",
																			keyword: "maxLength",
																			params: { limit: 255 },
																			message: "must NOT have more than 255 characters"
																		}];
																		return false;
																	}
																}
															}
															var valid0 = _errs33 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate133.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"props": {
		"entryId": true,
		"orderId": true,
		"sequence": true,
		"action": true,
		"from": true,
		"to": true,
		"at": true,
		"actor": true,
		"reason": true,
		"requestId": true,
		"idempotencyKey": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate133(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
		errors = vErrors.length;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"props": {
		"entryId": true,
		"orderId": true,
		"sequence": true,
		"action": true,
		"from": true,
		"to": true,
		"at": true,
		"actor": true,
		"reason": true,
		"requestId": true,
		"idempotencyKey": true
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
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	refreshSession: {
		parameters: validator1$1,
		body: validator3$1,
		responses: {
			"200": validator1,
			"400": validator2,
			"401": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	signOut: {
		parameters: validator1$1,
		body: null,
		responses: {
			"204": null,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	getSession: {
		parameters: validator1$1,
		body: null,
		responses: {
			"200": validator3,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	requestPasswordReset: {
		parameters: validator1$1,
		body: validator4$1,
		responses: {
			"202": validator4,
			"400": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	completePasswordReset: {
		parameters: validator1$1,
		body: validator5$1,
		responses: {
			"204": null,
			"400": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	signUp: {
		parameters: validator1$1,
		body: validator6$1,
		responses: {
			"201": validator5,
			"400": validator2,
			"409": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	checkUsername: {
		parameters: validator7$1,
		body: null,
		responses: {
			"200": validator6,
			"400": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	resendOtp: {
		parameters: validator1$1,
		body: validator8$1,
		responses: {
			"202": validator7,
			"400": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	verifyOtp: {
		parameters: validator1$1,
		body: validator9$1,
		responses: {
			"204": null,
			"400": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	listUsers: {
		parameters: validator10$1,
		body: null,
		responses: {
			"200": validator8,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	createUser: {
		parameters: validator11$1,
		body: validator12$1,
		responses: {
			"201": validator9,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"409": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	getUser: {
		parameters: validator13$1,
		body: null,
		responses: {
			"200": validator9,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	removeUser: {
		parameters: validator14$1,
		body: null,
		responses: {
			"204": null,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	updateUser: {
		parameters: validator14$1,
		body: validator15$1,
		responses: {
			"200": validator9,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	listInvitations: {
		parameters: validator16$1,
		body: null,
		responses: {
			"200": validator10,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	sendInvitation: {
		parameters: validator11$1,
		body: validator17$1,
		responses: {
			"201": validator11,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"409": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	revokeInvitation: {
		parameters: validator18$1,
		body: null,
		responses: {
			"204": null,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	updateInvitation: {
		parameters: validator18$1,
		body: validator19$1,
		responses: {
			"200": validator11,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	listLoans: {
		parameters: validator16$1,
		body: null,
		responses: {
			"200": validator12,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	createLoan: {
		parameters: validator11$1,
		body: validator20$1,
		responses: {
			"201": validator13,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	getLoan: {
		parameters: validator21,
		body: null,
		responses: {
			"200": validator13,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	listOrders: {
		parameters: validator22,
		body: null,
		responses: {
			"200": validator14,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	createOrder: {
		parameters: validator23,
		body: validator24,
		responses: {
			"201": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	getOrder: {
		parameters: validator25,
		body: null,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	deleteOrder: {
		parameters: validator26,
		body: null,
		responses: {
			"204": null,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	updateOrder: {
		parameters: validator26,
		body: validator24,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	activateOrder: {
		parameters: validator27,
		body: null,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"428": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	listEligibleVendors: {
		parameters: validator28,
		body: null,
		responses: {
			"200": validator16,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	assignOrder: {
		parameters: validator27,
		body: validator29,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"428": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	answerAssignment: {
		parameters: validator26,
		body: validator30,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	answerConditions: {
		parameters: validator26,
		body: validator31,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	startWork: {
		parameters: validator26,
		body: null,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	scheduleInspection: {
		parameters: validator26,
		body: validator32,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	completeInspection: {
		parameters: validator26,
		body: validator33,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	listReports: {
		parameters: validator28,
		body: null,
		responses: {
			"200": validator17,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	submitReport: {
		parameters: validator26,
		body: validator34,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	acceptReport: {
		parameters: validator27,
		body: validator35,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"428": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	requestRevision: {
		parameters: validator27,
		body: validator36,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"428": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	requestClientRevision: {
		parameters: validator27,
		body: validator37,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"428": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	submitRov: {
		parameters: validator26,
		body: validator38,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	decideRov: {
		parameters: validator26,
		body: validator39,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	listDeliveries: {
		parameters: validator28,
		body: null,
		responses: {
			"200": validator18,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	deliverOrder: {
		parameters: validator26,
		body: validator40,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	changeTerms: {
		parameters: validator26,
		body: validator41,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	holdOrder: {
		parameters: validator26,
		body: validator42,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	reactivateOrder: {
		parameters: validator26,
		body: validator42,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	cancelOrder: {
		parameters: validator26,
		body: validator42,
		responses: {
			"200": validator15,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"409": validator2,
			"412": validator2,
			"422": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	listOrderHistory: {
		parameters: validator28,
		body: null,
		responses: {
			"200": validator19,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"429": validator2,
			"default": validator2
		}
	},
	getOrderHistoryEntry: {
		parameters: validator43,
		body: null,
		responses: {
			"200": validator20,
			"400": validator2,
			"401": validator2,
			"403": validator2,
			"404": validator2,
			"429": validator2,
			"default": validator2
		}
	}
};
export { validators };
