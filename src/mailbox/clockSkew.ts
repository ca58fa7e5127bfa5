/**
 * How far the clock of this computer may be from those of the servers, in milliseconds: what one of them dates and what
 * the other dates are told apart only beyond it.
 */
export const clockSkew = 60 * 1000;
