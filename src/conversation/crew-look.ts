import type { StaffRole } from '../domain/seller.ts';

/** One role of somebody who works for the haat, as administrators see it. */
export interface CrewRoleView {
  readonly personId: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly isSelf: boolean;
}
