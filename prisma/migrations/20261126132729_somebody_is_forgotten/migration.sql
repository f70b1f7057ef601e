-- CreateTable
CREATE TABLE "erasure" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "people" UUID[],
    "sellers" UUID[],
    "at" TIMESTAMPTZ(3) NOT NULL,
    "erase_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_at" TIMESTAMPTZ(3),
    "sealed" JSONB NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);
