export const MEMBER_ROLES = ['manager', 'member', 'keeper'] as const;

/**
 * What somebody is to a seller: a manager, who also says who belongs to it; a member; or a keeper, who looks after a weaver
 * that has no phone yet, for a society or for the haat.
 */
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** Most people one seller may have. */
export const MAX_PEOPLE = 60;

/** One of a seller's people, as rules see them. */
export interface Member {
  readonly personId: string;
  readonly role: MemberRole;
  readonly onDuty: boolean;
  /** The society a keeper acts for. */
  readonly viaId?: string;
}

/** The locale key of the reason why `by` may not take `whom` out, or undefined when it may be. Everybody but the last manager may go. */
export function refuseRemoval(
  people: readonly Member[],
  { by, whom }: { readonly by: string; readonly whom: string },
): string | undefined {
  const remover = people.find(({ personId }) => personId === by);
  const leaver = people.find(({ personId }) => personId === whom);
  if (remover === undefined) return 'people.notYours';
  if (leaver === undefined) return 'people.gone';
  if (remover.role !== 'manager' && by !== whom) return 'people.managersOnly';
  return leaver.role === 'manager' && countManagers(people) === 1 ? 'people.lastManager' : undefined;
}

/** The locale key of the reason why `by` may not make `whom` a manager too, or undefined when it may be. */
export function refuseAppointment(
  people: readonly Member[],
  { by, whom }: { readonly by: string; readonly whom: string },
): string | undefined {
  const chosen = people.find(({ personId }) => personId === whom);
  if (!isManager(people, by)) return 'people.managersOnly';
  if (chosen === undefined || chosen.role === 'keeper') return 'people.gone';
  return chosen.role === 'manager' ? 'people.alreadyManager' : undefined;
}

/** Whether this person says who belongs to the seller. */
export function isManager(people: readonly Member[], personId: string): boolean {
  return people.some((member) => member.personId === personId && member.role === 'manager');
}

function countManagers(people: readonly Member[]): number {
  return people.filter(({ role }) => role === 'manager').length;
}

/**
 * Who hears of a seller's orders and questions: of her own people those on duty, or all when none is; and the same of each
 * society that looks after her. `canHear`: those who can be written to at all.
 */
export function whoHears(people: readonly Member[], canHear: ReadonlySet<string>): readonly string[] {
  const groups = new Set(people.map(({ viaId }) => viaId));
  return [...groups].flatMap((group) => {
    const own = people.filter(({ viaId, personId }) => viaId === group && canHear.has(personId));
    const onDuty = own.filter((member) => member.onDuty);
    return (onDuty.length > 0 ? onDuty : own).map(({ personId }) => personId);
  });
}
