/** Node 22 has all that the bundle uses but this. https://nodejs.org/api/errors.html */
Error.isError ??= (value): value is Error => Object.prototype.toString.call(value) === "[object Error]";
