/** Version of the package, as in package.json; a check keeps them equal. */
export const VERSION = '0.1.0';
