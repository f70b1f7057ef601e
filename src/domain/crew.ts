import type { StaffRole } from './seller.ts';

/** One role of one person who works for the haat. */
export interface CrewRole {
  readonly personId: string;
  readonly role: StaffRole;
}

/** The locale key of the reason why `by` may not end a role of `whom`, or undefined when it may be. Somebody must be left who gives roles. */
export function refuseEnding(
  crew: readonly CrewRole[],
  { by, whom, role }: { readonly by: string; readonly whom: string; readonly role: StaffRole },
): string | undefined {
  const administrators = crew.filter((one) => one.role === 'administrator');
  if (!administrators.some(({ personId }) => personId === by)) return 'staff.notYours';
  if (!crew.some((one) => one.personId === whom && one.role === role)) return 'crew.gone';
  return role === 'administrator' && administrators.length === 1 ? 'crew.lastAdministrator' : undefined;
}

/** What somebody may still do once a role of theirs has ended. */
export function rolesLeft(crew: readonly CrewRole[], ended: CrewRole): readonly StaffRole[] {
  return crew
    .filter(({ personId, role }) => personId === ended.personId && role !== ended.role)
    .map(({ role }) => role);
}

/** Who looks after the weavers that `whom` looked after for the haat: whoever ended the work, or another administrator. */
export function heirOf(
  crew: readonly CrewRole[],
  { by, whom }: { readonly by: string; readonly whom: string },
): string | undefined {
  if (by !== whom) return by;
  return crew.find(({ personId, role }) => personId !== whom && role === 'administrator')?.personId;
}
