-- CreateTable
CREATE TABLE "channel_note" (
    "channel" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "channel_note_pkey" PRIMARY KEY ("channel","name")
);
