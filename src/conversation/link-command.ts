/** Changes about being one person at several addresses. */
export type LinkCommand =
  | { readonly do: 'makeLinkCode'; readonly with: Readonly<Record<string, never>> }
  /** Wrong digits are counted; `quietly` when they may have been an answer to something else. */
  | { readonly do: 'missLinkCode'; readonly with: { readonly quietly: boolean } }
  /** `notices`: news goes to the chat that can be written to while the other is closed. */
  | { readonly do: 'link'; readonly with: { readonly code: string; readonly notices?: boolean } }
  /** She agreed that her number, which the platform vouches for, be kept to know her by. */
  | { readonly do: 'attestPhone'; readonly with: { readonly phone: string } }
  /** All that is known of this person goes: masked now, deleted when the law allows. */
  | { readonly do: 'eraseMe'; readonly with: Readonly<Record<string, never>> }
  | { readonly do: 'unlink'; readonly with: { readonly joining: string } };
