-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "on_duty" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "via_id" UUID;

-- CreateIndex
CREATE INDEX "membership_via_id_idx" ON "membership"("via_id");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_via_id_fkey" FOREIGN KEY ("via_id") REFERENCES "seller"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- A keeper looks after a seller who has no phone yet; only a keeper may do so in a society's name.
ALTER TABLE "membership"
  DROP CONSTRAINT "membership_role",
  ADD CONSTRAINT "membership_role" CHECK ("role" IN ('manager', 'member', 'keeper')),
  ADD CONSTRAINT "membership_via" CHECK ("via_id" IS NULL OR "role" = 'keeper');
