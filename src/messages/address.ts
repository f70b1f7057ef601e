/** Where a person talks to us. `chatId` means something only inside its channel. A person may have many. */
export interface ChatAddress {
  readonly channel: string;
  readonly chatId: string;
}
