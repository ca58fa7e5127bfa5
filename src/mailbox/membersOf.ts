/** The members of a union as a list, in the order in which they are written: the compiler sees to it that none is missing. */
export const membersOf = <Member extends string>(all: Record<Member, true>): Member[] =>
  Object.keys(all) as Member[];
