// A part of the catalogs is compiled on import (src/i18n/compile), so what arrives is functions, not texts.
declare module '*.part' {
  const catalog: import('./catalog').Catalog;
  export default catalog;
}
