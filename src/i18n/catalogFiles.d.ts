// The catalogs are compiled on import (src/i18n/compile), so what arrives is functions, not the texts of the file.
declare module '*.json5' {
  const catalog: import('./catalog').Catalog;
  export default catalog;
}
